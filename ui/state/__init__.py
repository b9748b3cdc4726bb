"""What a session holds: link, filters, release, leave to publish."""
