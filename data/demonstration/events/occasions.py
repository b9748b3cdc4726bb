"""Which events a district has in a school year, in which season, and how many take part."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Occasion:
    """One kind of event; `{school_year}` and `{unit}` in the title stand for the report's.

    It starts on the day `begins` (years after the school year began, month, day) or up to `span` days later,
    and `lasts` so many days; `chance` is how often it takes place. With `years` it exists in those alone,
    named by the year in which the school year begins; `term` is the number of years that it opens.
    """

    kind: str
    title: str
    begins: tuple[int, int, int]
    span: int
    chance: float
    people: tuple[int, int] | None = None
    lasts: int = 1
    document: str | None = None
    years: tuple[int, ...] = ()
    term: int | None = None


GUIDANCE = "Hướng dẫn tổ chức Hội nghị CBCCVC năm học {school_year}"
LAUNCH = "Triển khai nhiệm vụ công đoàn khối trường học năm học {school_year}"
PACT = "Ký giao ước thi đua giữa các cụm, khối trường học"
TEACHERS_DAY = "Gặp mặt kỷ niệm Ngày Nhà giáo Việt Nam 20/11"
TRAINING = "Tập huấn nghiệp vụ cho cán bộ công đoàn cơ sở"
MIDTERM = "Sơ kết hoạt động công đoàn học kỳ I năm học {school_year}"
SUMMARY = "Tổng kết hoạt động công đoàn khối trường học năm học {school_year}"
COORDINATION = "Ký chương trình phối hợp giữa LĐLĐ và Phòng GDĐT {unit}"
COORDINATION_REVIEW = "Sơ kết chương trình phối hợp với Phòng GDĐT"
CONGRESS = "Đại hội Công đoàn {unit}"

OCCASIONS = (
    Occasion("guidance_issued", GUIDANCE, (0, 8, 5), 20, 0.9, document="HD-LĐLĐ"),
    Occasion("task_launch", LAUNCH, (0, 9, 8), 40, 0.85, (80, 200)),
    Occasion("emulation_pact_signing", PACT, (0, 9, 20), 40, 0.6, (60, 150)),
    Occasion("sports", "Hội thao cán bộ, giáo viên {unit}", (0, 10, 10), 35, 0.8, (200, 700), lasts=3),
    Occasion("sports", "Giải cầu lông, bóng bàn khối trường học", (1, 3, 1), 60, 0.5, (80, 240), lasts=2),
    Occasion("teachers_day_meeting", TEACHERS_DAY, (0, 11, 12), 8, 0.8, (100, 300)),
    Occasion("training", TRAINING, (0, 11, 21), 40, 0.75, (60, 180), lasts=2),
    Occasion("midterm_review", MIDTERM, (1, 1, 5), 30, 0.7, (60, 140)),
    Occasion("arts_festival", "Hội diễn văn nghệ khối trường học {unit}", (1, 4, 5), 30, 0.45, (150, 500), lasts=2),
    Occasion("coordination_review", COORDINATION_REVIEW, (1, 5, 1), 28, 0.5, (40, 90)),
    Occasion("commendation_ceremony", "Tuyên dương Nhà giáo tâm huyết, sáng tạo", (1, 5, 5), 25, 0.35, (80, 200)),
    Occasion("scoring_round", "Chấm điểm, phúc tra CĐCS năm học {school_year}", (1, 5, 10), 20, 0.85, lasts=5),
    Occasion("summary_conference", SUMMARY, (1, 6, 10), 95, 0.95, (120, 320)),
    Occasion(
        "coordination_programme_signed",
        COORDINATION,
        (0, 11, 5),
        span=20,
        chance=0.9,
        people=(40, 80),
        document="CTr-LĐLĐ-PGDĐT",
        years=(2010, 2015, 2020),
        term=5,
    ),
    Occasion(
        "district_congress",
        CONGRESS,
        (1, 3, 10),
        span=80,
        chance=1.0,
        people=(150, 250),
        lasts=2,
        years=(2012, 2017, 2022),
        term=5,
    ),
)
