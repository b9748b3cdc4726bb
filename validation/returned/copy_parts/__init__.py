"""The sender's own workbook with its bad cells marked."""
