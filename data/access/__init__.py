"""Who may read and write what, and what nobody may read singly."""
