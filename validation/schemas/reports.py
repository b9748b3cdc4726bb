"""The provenance table `reports`: one row per report, so that every number can answer where it is from."""

import datetime

from glossary.periods import DATE_PRECISIONS
from glossary.reports import REPORT_KINDS, REPORT_STATES
from validation.schemas.column import column
from validation.schemas.dataset import Dataset


class Reports(Dataset):
    """`complete_datasets` names, separated by spaces, the datasets of which the report lists every row."""

    report_id: str = column("Mã báo cáo", required=True)
    title: str = column("Tên báo cáo", required=True)
    report_kind: str = column("Loại báo cáo", role="dimension", codes=REPORT_KINDS, required=True)
    publisher: str = column("Nơi gửi, nơi đăng")
    address: str = column("Địa chỉ hoặc tên tệp")
    published_date: datetime.date = column("Ngày gửi, ngày đăng")
    published_date_precision: str = column("Mức rõ của ngày", codes=DATE_PRECISIONS)
    sha256: str = column("Dấu vết nội dung (SHA-256)")
    state: str = column("Trạng thái số liệu", role="dimension", codes=REPORT_STATES, required=True)
    complete_datasets: str = column("Liệt kê đủ")

    class Config:
        """Shown as the sources of every figure."""

        title = "Báo cáo, nguồn số liệu"

    @classmethod
    def key(cls) -> tuple[str, ...]:
        """One row per report."""
        return ("report_id",)
