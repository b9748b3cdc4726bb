"""Who asks for what: release, filter, rights, look and link."""
