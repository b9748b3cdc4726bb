"""One screen a file: its wording and order; it computes nothing."""
