"""A whole release as one file: a ZIP with a CSV per dataset, which can be published again, and its manifest."""

import io
import json
import zipfile
from dataclasses import asdict

from data.releases.export import written
from data.releases.load import Opened
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

MIME = "application/zip"


def packed(opened: Opened) -> bytes:
    """The bytes of the ZIP: `<dataset>.csv` for every dataset that has rows, and `manifest.json`.

    Raises NotAllowedError without leave to read whole releases.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for dataset in opened.release.tables:
            rows = opened.whole(dataset).sort(SCHEMAS[dataset].key(), nulls_last=True).collect()
            archive.writestr(f"{dataset}.csv", written(rows.select(list(columns_of(SCHEMAS[dataset]))), "csv"))
        archive.writestr("manifest.json", json.dumps(asdict(opened.release), ensure_ascii=False, indent=1))
    return content.getvalue()


def pack_name(number: int) -> str:
    """What the file of a release is called."""
    return f"ban-so-lieu-{number}.zip"
