"""What may be wrong with a report, in sentences that say what to do."""
