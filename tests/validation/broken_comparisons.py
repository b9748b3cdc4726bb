"""What a sender reads when a report does not fit what is known of the schools and of the year before."""

from tests.examples import row, source
from tests.fixtures.award_forms import MATRIX
from tests.fixtures.pages import Page, xlsx
from tests.validation.broken import Broken
from validation.report import SourceFile

MAI_DICH = {"union_id": "005-primary-mai-dich"}
UNION = "Trường Tiểu học Mai Dịch"
YEAR_BEFORE = {"report_id": "before", "school_year": "2022-2023", "staff_conference_date": ""}


def last_year(*names: str, **changes: str) -> list[SourceFile]:
    rows = [row("unions", **YEAR_BEFORE, source_ref=name, union_name=name, **changes) for name in names]
    return [source("unions", *rows)]


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
    "changed_by_half": Broken(
        [source("unions")],
        (2, "H", "member_count", "45"),
        "Ô “member_count” ghi 45, năm học trước ghi 20; thay đổi quá một nửa, "
        "hãy kiểm tra lại hoặc xác nhận (tách, nhập, chuyển cấp quản lý).",
        "không hơn kém quá một nửa so với năm học trước",
        before=last_year(UNION, member_count="20", female_member_count=""),
    ),
    "union_vanished": Broken(
        [source("unions")],
        (None, None, None, "Trường Tiểu học Nghĩa Tân"),
        "Danh sách này không còn Trường Tiểu học Nghĩa Tân, có trong danh sách năm học 2022-2023; "
        "hãy bổ sung, hoặc xác nhận là đã sáp nhập, giải thể hay chuyển cấp quản lý.",
        "các CĐCS của năm học trước",
        before=last_year(UNION, "Trường Tiểu học Nghĩa Tân"),
    ),
    "union_appeared": Broken(
        [source("unions", row("unions", union_name="Nghĩa Tân", source_ref="2"), row("unions"))],
        (2, "E", "union_name", "Nghĩa Tân"),
        "Danh sách năm học 2022-2023 không có Nghĩa Tân; hãy xác nhận là mới thành lập, sáp nhập, "
        "chuyển cấp quản lý, hoặc sửa tên nếu là trường đã có.",
        "các CĐCS của năm học trước, hoặc có ngày thành lập trong năm học",
        before=last_year(UNION),
    ),
    "name_near_known": Broken(
        [source("unions", row("unions", union_name="Trường Tiểu học Mai Dịhc"))],
        (2, "E", "union_name", "Trường Tiểu học Mai Dịhc"),
        f"“Trường Tiểu học Mai Dịhc” gần giống “{UNION}” đã có; hãy sửa cho cùng một tên nếu là một trường, "
        "hoặc xác nhận là hai trường.",
        "tên đã dùng cho trường đó",
        before=last_year(UNION),
    ),
    "people_within_members": Broken(
        [source("welfare", row("welfare", **MAI_DICH, form="other", beneficiary_count="46"))],
        (2, "H", "beneficiary_count", "46"),
        "Số người được chăm lo (46) nhiều hơn số đoàn viên của CĐCS (45); "
        "hãy kiểm tra lại số, hoặc ghi “lượt” nếu một người được nhiều lần.",
        "không quá số đoàn viên khi đơn vị tính là người",
        before=[source("unions")],
    ),
    "initiatives_within_staff": Broken(
        [source("initiatives", row("initiatives", **MAI_DICH))],
        (2, "H", "count", "868"),
        "Số sáng kiến của trường (868) nhiều khác thường so với số cán bộ, giáo viên, nhân viên (48); "
        "hãy kiểm tra lại số.",
        "không quá 1,5 lần số cán bộ, giáo viên, nhân viên",
        before=[source("unions")],
    ),
}
