"""What texts tell of single people."""
