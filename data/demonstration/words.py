"""Invented names: schools after a flower and a mood, people from mixed parts, titles from phrases."""

from collections.abc import Mapping, Sequence

import numpy as np
import polars as pl

from data.demonstration.chance import any_of

FLOWERS = ("Sen", "Mai", "Lan", "Cúc", "Đào", "Quế", "Trà", "Phượng", "Bưởi", "Nhài", "Sim", "Gạo")
MOODS = ("Biếc", "Ngát", "Nắng", "Thắm", "Sớm", "Trong", "Vui", "Lành", "Xanh", "Sáng")
VIRTUES = ("Chuyên Cần", "Hiếu Học", "Chan Hòa", "Thật Thà", "Vui Tươi", "Khiêm Nhường", "Cởi Mở", "Lễ Độ")
# Moods change before flowers come round again, so that neighbours on a list do not all sound alike.
SCHOOL_NAMES = (*VIRTUES, *(f"{flower} {mood}" for mood in MOODS for flower in FLOWERS))

NAMING = {
    "preschool": "Trường Mầm non {}",
    "independent_preschool": "Nhóm trẻ độc lập {}",
    "primary": "Trường Tiểu học {}",
    "primary_lower_secondary": "Trường Tiểu học và THCS {}",
    "lower_secondary": "Trường THCS {}",
    "multi_level": "Trường Liên cấp {}",
    "education_office": "Phòng GDĐT {}",
}

SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Mai")
MIDDLES = ("Thị", "Thu", "Ngọc", "Minh", "Thanh", "Kim", "Hồng", "Bích", "Hải", "Quỳnh", "Diệu", "Khánh", "Gia")
GIVEN = ("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hạnh", "Hoa", "Hương", "Lam", "Liên", "Linh", "Loan", "Mai")
MORE_GIVEN = ("Nga", "Ngân", "Nhung", "Oanh", "Phương", "Quyên", "Tâm", "Thảo", "Thủy", "Trang", "Tuyết", "Yến")

OPENINGS = ("Một số biện pháp", "Kinh nghiệm", "Giải pháp", "Đổi mới cách", "Vài cách làm")
TOPICS = {
    "management": ("quản lý hoạt động chuyên môn", "xây dựng tập thể sư phạm", "điều hành bán trú"),
    "teaching_method": ("dạy học theo dự án", "rèn kỹ năng đọc hiểu", "dạy giải toán có lời văn"),
    "moral_education": ("giáo dục nền nếp", "xây dựng lớp học thân thiện", "phòng, chống bắt nạt"),
    "preschool_care": ("chăm sóc bữa ăn bán trú", "rèn nền nếp vệ sinh", "phòng tránh tai nạn thương tích"),
    "digital": ("dùng học liệu số", "tổ chức kiểm tra trực tuyến", "quản lý lớp bằng phần mềm"),
    "inclusive": ("giáo dục hòa nhập", "hỗ trợ cá nhân", "phối hợp với gia đình"),
    "extracurricular": ("tổ chức câu lạc bộ", "tổ chức hoạt động trải nghiệm", "dạy kỹ năng sống"),
    "union_work": ("đổi mới sinh hoạt tổ công đoàn", "chăm lo đời sống", "tổ chức phong trào thi đua"),
    "library_equipment": ("xây dựng thư viện xanh", "làm đồ dùng dạy học", "khai thác phòng bộ môn"),
    "other": ("xây dựng trường học xanh", "tuyên truyền an toàn giao thông", "tiết kiệm điện, nước"),
}
AUDIENCES = {
    "preschool": ("cho trẻ 3–4 tuổi", "cho trẻ 4–5 tuổi", "cho trẻ 5–6 tuổi", "ở trường mầm non"),
    "primary": ("cho học sinh lớp 1", "cho học sinh lớp 3", "cho học sinh lớp 5", "ở trường tiểu học"),
    "lower_secondary": ("cho học sinh lớp 6", "cho học sinh lớp 8", "cho học sinh lớp 9", "ở trường THCS"),
}
ELSEWHERE = ("trong nhà trường", "trong tổ chuyên môn", "trong năm học mới", "ở đơn vị")


def school_names(levels: list[str], rng: np.random.Generator) -> list[str]:
    """A name for each school, unlike all others of its level in the list."""
    order = {level: rng.permutation(len(SCHOOL_NAMES)) for level in NAMING}
    seen = dict.fromkeys(NAMING, 0)
    names = []
    for level in levels:
        word, suffix = _place(seen[level])
        seen[level] += 1
        names.append(SCHOOL_NAMES[order[level][word % len(SCHOOL_NAMES)]] + suffix)
    return names


def _place(index: int) -> tuple[int, str]:
    """Which word and which ending the school at an index has: some come in pairs such as A and B."""
    pairs = ((0, ""), (1, " A"), (1, " B"), (2, ""), (2, " 2"))
    if index < len(pairs):
        return pairs[index]
    word = index - 2
    return word, f" {word // len(SCHOOL_NAMES) + 2}" if word >= len(SCHOOL_NAMES) else ""


def people(rng: np.random.Generator, size: int) -> pl.Series:
    """Names of people who do not exist."""
    parts = (any_of(rng, pool, size) for pool in (SURNAMES, MIDDLES, (*GIVEN, *MORE_GIVEN)))
    surname, middle, given = parts
    return surname + " " + middle + " " + given


def titles(rng: np.random.Generator, fields: pl.Series, levels: pl.Series) -> pl.Series:
    """Titles of initiatives that suit their field and their school's level."""
    size = len(fields)
    opening = any_of(rng, OPENINGS, size)
    topic = _suited(rng, fields, TOPICS, ELSEWHERE)
    return opening + " " + topic + " " + _suited(rng, levels, AUDIENCES, ELSEWHERE)


def _suited(
    rng: np.random.Generator, keys: pl.Series, phrases: Mapping[str, Sequence[str]], otherwise: Sequence[str]
) -> pl.Series:
    pool = [*phrases.values(), otherwise]
    width = min(len(options) for options in pool)
    row = keys.replace_strict(
        {key: index for index, key in enumerate(phrases)}, default=len(phrases), return_dtype=pl.Int64
    )
    flat = [options[index] for options in pool for index in range(width)]
    return pl.Series(flat, dtype=pl.String).gather(row * width + pl.Series(rng.integers(0, width, len(keys))))
