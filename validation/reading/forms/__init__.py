"""The forms that schools and federations send, one module a dataset: which columns mean what, wide rows made long."""
