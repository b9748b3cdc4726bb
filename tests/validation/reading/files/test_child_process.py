"""The process that opens .xls and .ods starts for every such file, so it brings nothing that takes seconds to load."""

import subprocess
import sys

SLOW = ("polars", "pandera", "pandas", "plotly")


def test_child_process_when_started_loads_no_library_of_tables() -> None:
    loaded = f"print([name for name in {SLOW} if name in sys.modules])"
    code = f"import sys, validation.reading.files.child_process; {loaded}"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
