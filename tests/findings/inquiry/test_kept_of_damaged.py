"""What is kept of a release is never made of a file that was damaged meanwhile."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.placing import place
from data.releases.lake import DamagedError, Lake
from data.releases.load import load
from findings.inquiry import kept
from metrics.cube import cube
from tests.data.lakes import flip, put
from tests.examples import source


@pytest.mark.parametrize("kind", [kept.cube, kept.detailed_cube])
def test_cube_of_a_file_damaged_meanwhile_is_not_kept(
    kind: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(kind)
    lake = Lake(tmp_path, EDITOR, begins=True)
    put(lake, source("unions"))
    opened, (path,) = place(load(lake)), (tmp_path / "tables" / "unions").iterdir()
    content, build = path.read_bytes(), cube.build

    def while_it_is_written_to(*arguments: object, **options: object) -> object:
        made = build(*arguments, **options)  # type: ignore[arg-type]
        flip(path, len(content) // 2)
        return made

    monkeypatch.setattr("findings.inquiry.kept.build", while_it_is_written_to)
    with pytest.raises(DamagedError, match=rf"^Tệp tables/unions/{path.name} của bản số liệu số 1 bị hỏng"):
        kind(opened)
    monkeypatch.undo()
    path.write_bytes(content)
    assert kind(opened).facts["unions"].height == 1
