"""Targets against their results."""
