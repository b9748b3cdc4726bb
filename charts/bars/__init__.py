"""Shapes made of bars: rankings, stacked parts, results against targets."""
