"""A number as a sentence."""
