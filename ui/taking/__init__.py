"""What leaders take away from the page Trình chiếu: the same slides as files."""
