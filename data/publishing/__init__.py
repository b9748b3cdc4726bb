"""What becomes a release."""
