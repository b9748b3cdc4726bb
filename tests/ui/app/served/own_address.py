"""The machine as its neighbours see it."""

import subprocess

import pytest


def own_address() -> str:
    """An address of this machine that is not a loopback one; without any the test is skipped."""
    found = subprocess.run(["hostname", "-I"], capture_output=True, text=True, check=True).stdout.split()
    addresses = [address for address in found if ":" not in address]
    if not addresses:
        pytest.skip("this machine has no address but loopback")
    return addresses[0]
