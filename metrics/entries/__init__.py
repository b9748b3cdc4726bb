"""The entries of the catalogue, one file a group; the order of a file is the order in the pickers."""
