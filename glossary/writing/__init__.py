"""How texts and numbers are written and compared."""
