from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases.lake import Lake, LakeError
from tests.data.lakes import put, released, rows
from tests.examples import row, source


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def test_publish_is_made_again_on_the_newer_release_when_its_number_is_taken(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(lake, source("initiatives"))
    create, calls = releases.create, []

    def overtaken(lake: Lake, release: releases.Release) -> bool:
        calls.append(release.number)
        if len(calls) == 1:
            monkeypatch.setattr(releases, "create", create)
            put(lake, source("welfare"))
            monkeypatch.setattr(releases, "create", overtaken)
        return create(lake, release)

    monkeypatch.setattr(releases, "create", overtaken)
    assert released(lake, source("figures")).number == 3
    assert calls == [2, 3]
    assert (rows(lake, "welfare").height, rows(lake, "figures").height) == (1, 1)


def test_publish_is_refused_when_the_newer_release_no_longer_allows_it(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(lake, source("unions"))
    create = releases.create

    def overtaken(lake: Lake, release: releases.Release) -> bool:
        monkeypatch.setattr(releases, "create", create)
        put(lake, source("unions", row("unions", union_name="Nghĩa Tân")))
        return create(lake, release)

    monkeypatch.setattr(releases, "create", overtaken)
    outcome = put(lake, source("awards", row("awards", union_id="005-primary-mai-dich")))
    assert outcome.release is None
    assert [one.check for one in outcome.files[0].problems] == ["union_known"]
    assert rows(lake, "awards").is_empty()


def test_publish_gives_up_with_a_sentence_when_it_is_always_overtaken(
    lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data.publishing.publish.MOST_TRIES", 3)
    monkeypatch.setattr(releases, "create", lambda *_: False)
    with pytest.raises(LakeError, match=r"^Quá nhiều người cùng công bố một lúc; hãy thử lại sau ít phút\.$"):
        put(lake, source("figures"))
