"""The rows that numbers are made of, and what may be seen of them."""
