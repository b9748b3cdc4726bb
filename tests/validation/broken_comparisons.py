"""What a sender reads when a report does not fit what is known of the schools and of the year before."""

from tests.fixtures.award_forms import MATRIX
from tests.fixtures.pages import Page, xlsx
from tests.validation.broken import Broken
from validation.report import SourceFile

ONE_AWARD = Page(MATRIX.rows[:8], name="KT")

BROKEN_COMPARISONS: dict[str, Broken] = {
    "union_listed": Broken(
        [SourceFile("KT.xlsx", xlsx(ONE_AWARD))],
        (8, "B", "Họ và tên (Tên tập thể)", "CĐCS trường TH Mai Dịch"),
        "“CĐCS trường TH Mai Dịch” chưa có trong danh sách CĐCS năm học 2023-2024; hãy sửa tên nếu ghi nhầm, "
        "hoặc xác nhận để ghi nhận CĐCS này, mới chỉ biết tên.",
        "tên CĐCS có trong danh sách năm học đó",
        sheet="KT",
    ),
}
