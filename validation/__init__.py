"""From the bytes of a report to rows that are trusted and problems that can be explained; no disk, no network."""
