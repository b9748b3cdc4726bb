"""A place's figures as sentences to be read out."""
