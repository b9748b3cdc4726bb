"""Awards by body, by name, and over the years."""
