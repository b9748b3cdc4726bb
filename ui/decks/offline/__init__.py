"""A deck as one HTML file without network."""
