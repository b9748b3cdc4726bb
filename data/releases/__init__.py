"""The lake, its releases, and what is read of them."""
