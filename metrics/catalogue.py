"""Every number there is: one entry each, and it appears wherever metrics are picked."""

from glossary.awards import COUNTED_AWARD_STATUSES, FORMAL_KINDS, RECOGNITION_KINDS
from metrics.metric import Metric, Reported, Term
from metrics.settle import ANNUAL_PROGRAMMES

IN_TASKS = ("excellent", "good", "completed", "not_completed")
IN_STRENGTH = ("strong_excellent", "strong", "fair", "average", "weak")
SINGLE_UNITS = ("persons",)
FOUNDED_KINDS = ("grassroots_union", "group_union", "component_union", "office_union")
OCCUPATIONAL_KINDS = ("occupational_union", "occupational_union_preschool")

UNIONS = Term("unions", "row_count", reported=Reported("unions_total"))
MEMBERS = Term("unions", "member_count", reported=Reported("members_total"))
FEMALE_MEMBERS = Term("unions", "female_member_count", reported=Reported("members_female"))
STAFF = Term("unions", "staff_count", reported=Reported("staff_total"))


def _graded(grades: tuple[str, ...], reported: Reported | None = None) -> Term:
    """Only the unions graded in the scheme of these grades: the two eras are two series."""
    scheme = "tasks" if set(grades) <= set(IN_TASKS) else "strength"
    return Term("unions", "row_count", {"grade": grades}, reported, among={"grade_scheme": (scheme,)})


def _graded_share(grades: tuple[str, ...], of: tuple[str, ...], indicator: str) -> tuple[Term, Term]:
    return _graded(grades, Reported(indicator)), _graded(of, Reported(indicator, "base_value"))


def _initiatives(level: str, status: str = "recognised") -> Term:
    return Term("initiatives", "count", {"level": (level,), "status": (status,), "programme": ANNUAL_PROGRAMMES})


def _awards(kinds: tuple[str, ...], recipients: tuple[str, ...] = ()) -> Term:
    to = {"recipient_kind": recipients} if recipients else {}
    return Term("awards", "count", {"award_kind": kinds, "status": COUNTED_AWARD_STATUSES, **to})


def _conferences(question: str, answers: tuple[str, ...], reported: Reported | None = None) -> Term:
    """Only the unions that must hold one: what does not apply is neither a yes nor a no."""
    asked = {"has_staff_conference": ("yes", "no")}
    return Term("unions", "row_count", {question: answers}, reported, among=asked)


def _welfare(flow: str, measure: str, **where: tuple[str, ...]) -> Term:
    return Term("welfare", measure, {"flow": (flow,), **where})


def _founded(kinds: tuple[str, ...]) -> Term:
    return Term(
        "unions",
        "row_count",
        {"is_founded": ("yes",), "union_kind": kinds},
        Reported("unions_founded", where={"union_kind": kinds}),
    )


def _catalogue(*metrics: Metric) -> dict[str, Metric]:
    return {metric.name: metric for metric in metrics}


_EXCELLENT = _graded_share(("excellent",), IN_TASKS, "unions_excellent")
_GOOD = _graded_share(("excellent", "good"), IN_TASKS, "unions_good_or_better")
_STRONG_EXCELLENT = _graded_share(("strong_excellent",), IN_STRENGTH, "unions_strong_excellent")
_STRONG = _graded_share(("strong_excellent", "strong"), IN_STRENGTH, "unions_strong")
_HELD = _conferences("has_staff_conference", ("yes",), Reported("units_held_staff_conference"))
_HELD_OF = _conferences("has_staff_conference", ("yes", "no"), Reported("units_held_staff_conference", "base_value"))
_INDIVIDUAL_AWARDS = _awards(FORMAL_KINDS, ("individual",))

CATALOGUE = _catalogue(
    Metric(
        "unions",
        "CĐCS",
        "unions",
        "Tổ chức",
        "Số công đoàn cơ sở khối trường học; CĐCS chỉ được nêu tên trong tin bài không được đếm.",
        "stock",
        UNIONS,
    ),
    Metric(
        "members",
        "Đoàn viên",
        "persons",
        "Tổ chức",
        "Số đoàn viên công đoàn khối trường học theo danh sách CĐCS, hoặc theo số tổng khi chưa có danh sách.",
        "stock",
        MEMBERS,
    ),
    Metric(
        "female_share",
        "Tỷ lệ nữ đoàn viên",
        "percent",
        "Tổ chức",
        "Nữ đoàn viên trên tổng số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "stock",
        FEMALE_MEMBERS,
        MEMBERS,
        100,
        ("số nữ đoàn viên", "số đoàn viên"),
    ),
    Metric(
        "members_per_100_staff",
        "Tỷ lệ tập hợp vào công đoàn",
        "percent",
        "Tổ chức",
        "Đoàn viên trên tổng số cán bộ, giáo viên, nhân viên, chỉ tính nơi báo cáo cả hai số.",
        "stock",
        MEMBERS,
        STAFF,
        100,
        ("số đoàn viên", "số cán bộ, giáo viên, nhân viên"),
    ),
    Metric(
        "unions_founded",
        "CĐCS thành lập mới",
        "unions",
        "Tổ chức",
        "Số CĐCS thành lập trong năm học (từ 1/9 đến 31/8).",
        "flow",
        _founded(FOUNDED_KINDS),
    ),
    Metric(
        "occupational_unions_founded",
        "Nghiệp đoàn thành lập mới",
        "unions",
        "Tổ chức",
        "Số nghiệp đoàn thành lập trong năm học (từ 1/9 đến 31/8).",
        "flow",
        _founded(OCCUPATIONAL_KINDS),
    ),
    Metric(
        "unions_graded",
        "CĐCS đã xếp loại",
        "unions",
        "Xếp loại",
        "Số CĐCS có kết quả xếp loại theo cách xếp loại từ năm học 2019-2020.",
        "stock",
        _graded(IN_TASKS),
    ),
    Metric(
        "unions_graded_strength",
        "CĐCS đã xếp loại (đến năm học 2018-2019)",
        "unions",
        "Xếp loại",
        "Số CĐCS có kết quả xếp loại vững mạnh, khá, trung bình, yếu; không nối với cách xếp loại sau.",
        "stock",
        _graded(IN_STRENGTH),
    ),
    Metric(
        "share_excellent",
        "Tỷ lệ CĐCS hoàn thành xuất sắc nhiệm vụ",
        "percent",
        "Xếp loại",
        "Trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        "stock",
        *_EXCELLENT,
        100,
        ("số CĐCS hoàn thành xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_good_or_better",
        "Tỷ lệ CĐCS hoàn thành tốt nhiệm vụ trở lên",
        "percent",
        "Xếp loại",
        "Hoàn thành tốt và xuất sắc trên số CĐCS đã xếp loại, cách xếp loại từ năm học 2019-2020.",
        "stock",
        *_GOOD,
        100,
        ("số CĐCS hoàn thành tốt và xuất sắc nhiệm vụ", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_strong_excellent",
        "Tỷ lệ CĐCS vững mạnh xuất sắc",
        "percent",
        "Xếp loại",
        "Trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        "stock",
        *_STRONG_EXCELLENT,
        100,
        ("số CĐCS vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
    Metric(
        "share_strong",
        "Tỷ lệ CĐCS vững mạnh trở lên",
        "percent",
        "Xếp loại",
        "Vững mạnh và vững mạnh xuất sắc trên số CĐCS đã xếp loại, cách xếp loại đến năm học 2018-2019.",
        "stock",
        *_STRONG,
        100,
        ("số CĐCS vững mạnh và vững mạnh xuất sắc", "số CĐCS đã xếp loại"),
    ),
    *(
        Metric(
            f"initiatives_{level}",
            f"Sáng kiến được công nhận cấp {label}",
            "initiatives",
            "Sáng kiến",
            f"Số sáng kiến kinh nghiệm được công nhận cấp {label}; không cộng với cấp khác, "
            "không gồm các chương trình 75 nghìn và 1 triệu sáng kiến.",
            "flow",
            _initiatives(level),
        )
        for level, label in (
            ("school", "cơ sở"),
            ("district", "quận, huyện"),
            ("province", "tỉnh, thành phố"),
            ("national", "toàn quốc"),
        )
    ),
    Metric(
        "initiatives_per_100_members",
        "Sáng kiến cấp quận, huyện trên 100 đoàn viên",
        "initiatives",
        "Sáng kiến",
        "Sáng kiến được công nhận cấp quận, huyện trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "flow",
        _initiatives("district"),
        MEMBERS,
        100,
        ("số sáng kiến được công nhận cấp quận, huyện", "số đoàn viên"),
    ),
    Metric(
        "formal_awards",
        "Khen thưởng",
        "awards",
        "Khen thưởng",
        "Số lượt tập thể, cá nhân được khen bằng hình thức khen thưởng; không gồm giấy chứng nhận, "
        "tuyên dương và các đề nghị chưa có quyết định.",
        "turns",
        _awards(FORMAL_KINDS),
    ),
    Metric(
        "awards_to_collectives",
        "Tập thể được khen",
        "collectives",
        "Khen thưởng",
        "Số lượt tập thể được khen bằng hình thức khen thưởng.",
        "turns",
        _awards(FORMAL_KINDS, ("collective",)),
    ),
    Metric(
        "awards_to_individuals",
        "Cá nhân được khen",
        "individuals",
        "Khen thưởng",
        "Số lượt cá nhân được khen bằng hình thức khen thưởng.",
        "turns",
        _INDIVIDUAL_AWARDS,
    ),
    Metric(
        "recognition",
        "Ghi nhận, tôn vinh",
        "awards",
        "Khen thưởng",
        "Giấy chứng nhận, tuyên dương, danh hiệu tôn vinh, giải hội thi: đứng cạnh, không cộng vào khen thưởng.",
        "turns",
        _awards(RECOGNITION_KINDS),
    ),
    Metric(
        "awards_proposed",
        "Đề nghị khen",
        "awards",
        "Khen thưởng",
        "Đề nghị khen chưa có quyết định; không phải là khen thưởng và không cộng vào đâu.",
        "turns",
        Term("awards", "count", {"status": ("proposed", "reviewed")}),
    ),
    Metric(
        "awards_to_individuals_per_100_members",
        "Cá nhân được khen trên 100 đoàn viên",
        "individuals",
        "Khen thưởng",
        "Lượt cá nhân được khen trên 100 đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "flow",
        _INDIVIDUAL_AWARDS,
        MEMBERS,
        100,
        ("số lượt cá nhân được khen", "số đoàn viên"),
    ),
    Metric(
        "people_helped",
        "Người được chăm lo",
        "persons",
        "Chăm lo",
        "Số người được tặng quà, hỗ trợ; không gồm lượt và suất, không gồm vay vốn.",
        "turns",
        _welfare("given", "beneficiary_count", beneficiary_unit=SINGLE_UNITS),
    ),
    Metric(
        "money_given",
        "Số tiền chăm lo",
        "vnd",
        "Chăm lo",
        "Số tiền đã chi, tặng, hỗ trợ; vốn cho vay và tiền vận động đứng riêng.",
        "flow",
        _welfare("given", "amount_vnd"),
    ),
    Metric(
        "money_given_per_member",
        "Số tiền chăm lo bình quân một đoàn viên",
        "vnd",
        "Chăm lo",
        "Số tiền đã chi, tặng, hỗ trợ chia cho số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        "flow",
        _welfare("given", "amount_vnd"),
        MEMBERS,
        fraction=("số tiền chăm lo", "số đoàn viên"),
    ),
    Metric(
        "money_lent",
        "Vốn cho vay",
        "vnd",
        "Chăm lo",
        "Số vốn đoàn viên được vay trong năm; không phải tiền đã chi.",
        "flow",
        _welfare("lent", "amount_vnd"),
    ),
    Metric(
        "money_raised",
        "Số tiền vận động",
        "vnd",
        "Chăm lo",
        "Số tiền vận động, ủng hộ các quỹ; không phải tiền đã chi.",
        "flow",
        _welfare("raised", "amount_vnd"),
    ),
    Metric(
        "conferences_held",
        "CĐCS đã tổ chức Hội nghị CBCCVC",
        "unions",
        "Hội nghị",
        "Số CĐCS báo cáo đã tổ chức Hội nghị cán bộ, công chức, viên chức của năm học.",
        "turns",
        _HELD,
    ),
    Metric(
        "conferences_held_share",
        "Tỷ lệ CĐCS đã tổ chức Hội nghị CBCCVC",
        "percent",
        "Hội nghị",
        "Trên số CĐCS phải tổ chức và có báo cáo; nơi không áp dụng không tính.",
        "stock",
        _HELD,
        _HELD_OF,
        100,
        ("số CĐCS đã tổ chức", "số CĐCS phải tổ chức và có báo cáo"),
    ),
    Metric(
        "conferences_in_time_share",
        "Tỷ lệ CĐCS tổ chức Hội nghị CBCCVC đúng hạn",
        "percent",
        "Hội nghị",
        "Chỉ tính nơi có văn bản ấn định thời hạn; nơi không có thời hạn không tính là đúng hay trễ.",
        "stock",
        _conferences("conference_in_time", ("yes",)),
        _conferences("conference_in_time", ("yes", "no")),
        100,
        ("số CĐCS tổ chức đúng hạn", "số CĐCS có thời hạn và có báo cáo"),
    ),
)
