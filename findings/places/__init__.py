"""One district or one union, and lists to pick one from."""
