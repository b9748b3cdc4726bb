"""Where tables live: the lake, its releases, loading, publishing, the command line, the invented federation."""
