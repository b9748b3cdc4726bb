"""From the bytes of a report, in whatever shape it comes, to tables of texts that the later stages check."""
