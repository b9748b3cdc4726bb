"""Valid rows of every dataset, as people write them, and the CSV files made of them."""

import csv
import io
from collections.abc import Mapping

from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Row = Mapping[str, str]

PERIOD_AND_PLACE = {"report_id": "r1", "source_ref": "Biểu 01!E5", "school_year": "2023-2024", "district_code": "005"}

ROWS: dict[str, dict[str, str]] = {
    "unions": {
        **PERIOD_AND_PLACE,
        "union_name": "Trường Tiểu học Mai Dịch",
        "school_level": "primary",
        "ownership": "public",
        "member_count": "45",
        "female_member_count": "40",
        "staff_count": "48",
        "grade": "excellent",
        "grade_scheme": "tasks",
        "staff_conference_date": "25/9/2023",
        "has_staff_conference": "yes",
        "founded_date": "1/9/2010",
    },
    "initiatives": {
        **PERIOD_AND_PLACE,
        "level": "district",
        "status": "recognised",
        "programme": "teaching_experience",
        "count": "868",
        "is_total": "true",
    },
    "awards": {
        **PERIOD_AND_PLACE,
        "award_kind": "commendation_certificate",
        "awarding_body": "district_federation",
        "recipient_kind": "individual",
        "status": "given",
        "recipient_name": "",
        "award_date": "13/9/2024",
        "count": "39",
        "is_total": "true",
    },
    "welfare": {
        **PERIOD_AND_PLACE,
        "flow": "given",
        "programme": "member_wish",
        "form": "cash_gift",
        "beneficiary_count": "2",
        "beneficiary_unit": "persons",
        "amount_vnd": "10.000.000",
        "is_total": "false",
    },
    "events": {
        **PERIOD_AND_PLACE,
        "kind": "summary_conference",
        "title": "Hội nghị tổng kết năm học",
        "start_date": "13/9/2024",
        "end_date": "",
        "status": "held",
        "term_start_year": "",
        "term_end_year": "",
    },
    "figures": {
        **PERIOD_AND_PLACE,
        "bound": "exact",
        "indicator": "unions_founded",
        "value_kind": "actual",
        "value": "3",
        "value_high": "",
        "unit": "units",
        "target_operator": "",
    },
    "reports": {
        "report_id": "r1",
        "title": "Báo cáo tổng kết năm học 2023-2024",
        "report_kind": "press",
        "published_date": "13/9/2024",
        "state": "final",
    },
}


def row(dataset: str, **changes: str) -> dict[str, str]:
    """A valid row of texts with some of them changed."""
    return {**ROWS[dataset], **changes}


def csv_bytes(*rows: Row, delimiter: str = ",") -> bytes:
    """The rows under the columns that any of them has."""
    text = io.StringIO(newline="")
    columns = list(dict.fromkeys(name for one in rows for name in one))
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def source(dataset: str, *rows: Row, name: str | None = None) -> SourceFile:
    """A CSV file of the dataset with the given rows, or with its one valid row."""
    return SourceFile(name or f"{dataset}.csv", csv_bytes(*(rows or [ROWS[dataset]])))


def titled(dataset: str, **changes: str) -> dict[str, str]:
    """A valid row, with some texts changed, under the Vietnamese headings of the blank form."""
    columns = columns_of(SCHEMAS[dataset])
    return {columns[name].title: text for name, text in row(dataset, **changes).items()}
