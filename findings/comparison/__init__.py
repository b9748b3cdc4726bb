"""One number over places, parts and school years, in every shape."""
