"""Names that something other than the code's own text reads, each with who does; nothing imports this module."""

# Web servers: Streamlit looks for the application in dashboard.py, Starlette calls the method of a middleware.
app
dispatch
# pandera reads the settings of a dataset's class.
Config
strict
# Fields that become columns of the demonstration by their names.
emulation_title
funding_source
# What the list of indicators states of each, by which tests hold the catalogue of numbers.
adds_over_districts
