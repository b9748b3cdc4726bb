"""Settings of all tests: generated examples have no time limit, which says nothing on a busy machine."""

from hypothesis import settings

settings.register_profile("project", deadline=None)
settings.load_profile("project")
