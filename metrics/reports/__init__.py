"""What reports leave open and where they disagree."""
