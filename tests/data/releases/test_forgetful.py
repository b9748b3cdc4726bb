"""Whether what is published here would be lost with the next start."""

from pathlib import Path

import pytest

from data.releases import shipped


@pytest.fixture(autouse=True)
def _unconfigured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAKE", raising=False)


def test_folder_beside_the_code_keeps_what_is_published(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shipped, "HOME", tmp_path)
    assert not shipped.is_forgetful()


def test_community_cloud_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "HOME", Path("/mount/src/app/data/lake"))
    assert shipped.is_forgetful()


def test_read_only_checkout_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "HOME", Path("/proc/1/no-such/lake"))
    assert shipped.is_forgetful()


@pytest.mark.parametrize("address", ["/mount/src/app/data/lake", "s3://bucket/lake"])
def test_configured_lake_is_the_operator_s_word(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAKE", address)
    assert not shipped.is_forgetful()
