"""Shapes made of cells: the heatmap and the tile map."""
