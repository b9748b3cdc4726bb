"""The dataset `initiatives`: initiatives of one level, status and programme, listed singly or as a count."""

from glossary.initiatives import (
    INITIATIVE_FIELDS,
    INITIATIVE_LEVELS,
    INITIATIVE_PROGRAMMES,
    INITIATIVE_STATUSES,
)
from validation.schemas.column import column, count_column, money_column
from validation.schemas.record import Record


class Initiatives(Record):
    """Never summed across level, status or programme; `is_total` rows stand for initiatives nobody listed."""

    union_id: str = column("Mã CĐCS", headers=("Mã đơn vị",))
    level: str = column("Cấp công nhận", role="dimension", codes=INITIATIVE_LEVELS, headers=("Cấp",), required=True)
    status: str = column("Tình trạng", role="dimension", codes=INITIATIVE_STATUSES, required=True)
    programme: str = column("Chương trình", role="dimension", codes=INITIATIVE_PROGRAMMES, required=True)
    field: str = column("Lĩnh vực", role="dimension", codes=INITIATIVE_FIELDS, headers=("Môn/Lĩnh vực", "Môn"))
    title: str = column("Tên sáng kiến", headers=("Tên sáng kiến (đề tài)", "Tên đề tài", "Tên SKKN"))
    author: str = column("Tác giả", role="personal", headers=("Họ và tên tác giả", "Họ và tên"))
    count: int = count_column("Số lượng", headers=("Số sáng kiến", "Số SKKN"))
    is_total: bool = column("Là số tổng", role="dimension", required=True)
    benefit_vnd: int = money_column("Giá trị làm lợi (đồng)", headers=("Giá trị làm lợi",))

    class Config:
        """What people call the dataset."""

        title = "Sáng kiến"
