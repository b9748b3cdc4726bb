"""The grammar of the link: parameters, their order, and where a click leads."""
