"""The only shared code that draws and caches: the link, the filters, the open release, what stands on a page."""
