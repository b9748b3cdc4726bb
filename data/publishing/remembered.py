"""What officers answered about files of one form, kept in the lake for the next file with the same headers."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from data.releases.lake import DamagedError, Lake, LakeError
from validation.places.places import Places
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.screening.answers import NOTHING, Answers, signature
from validation.screening.screen import Screened, screen

FOLDER = "answers"
ByFile = Mapping[str, Answers]
NO_ANSWERS: ByFile = {}


def remember(lake: Lake, form: str, answers: Answers) -> None:
    """Keep dataset and columns under a signature of headers, instead of what was kept; the rest differs per file."""
    kept = {"dataset": answers.dataset, "columns": dict(answers.columns)}
    lake.replace(_path(form), json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True).encode())


def recall(lake: Lake, form: str) -> Answers | None:
    """Dataset and columns kept under a signature; null when there are none or they are damaged."""
    try:
        kept = json.loads(lake.read(_path(form)))
        answers = Answers(dataset=kept["dataset"], columns=kept["columns"])
        texts = [*answers.columns.keys(), *answers.columns.values()]
    except (DamagedError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    is_whole = answers.dataset in (None, *SCHEMAS) and all(isinstance(text, str) for text in texts)
    return answers if is_whole else None


def screened(lake: Lake, file: SourceFile, places: Places, given: Answers) -> list[Screened]:
    """The file read with the answers given; what they leave open is taken from those for the same headers."""
    found = screen(file, places, given)
    known = recall(lake, signature(found[0].headers)) if found[0].headers else None
    if known is None:
        return found
    if all(one.dataset for one in found):
        # A file that says itself what it is need not be what an earlier one was.
        known = replace(known, dataset=None)
    used = given.over(known)
    return found if used == given else screen(file, places, used)


def remember_all(lake: Lake, files: Sequence[Screened], answers: ByFile) -> None:
    """Keep what was answered about published files; they stay published when it cannot be kept."""
    for name, headers in {file.file.name: file.headers for file in files}.items():
        given = answers.get(name, NOTHING)
        if headers and given.of_form != NOTHING:
            form = signature(headers)
            with suppress(LakeError):
                remember(lake, form, given.over(recall(lake, form) or NOTHING))


def _path(form: str) -> str:
    return f"{FOLDER}/{form}.json"
