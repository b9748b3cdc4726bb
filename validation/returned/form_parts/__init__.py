"""The sheets of the blank form."""
