"""Shapes made of lines: the trend over school years, the season over its days."""
