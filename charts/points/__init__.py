"""Shapes made of points: two numbers against each other, events over time."""
