"""Bytes of any kind of file become sheets of typed cells."""
