"""The dataset `unions`: grassroots unions of schools, one row per union and school year."""

import datetime

import pandera.polars as pa
import polars as pl
from pandera.polars import PolarsData

from glossary.periods import DATE_PRECISIONS
from glossary.unions import GRADE_SCHEMES, GRADES, OWNERSHIPS, SCHOOL_LEVELS, UNION_KINDS, is_public
from validation.schemas.column import answer_column, column, count_column
from validation.schemas.record import Record
from validation.schemas.windows import STAFF_CONFERENCE, within

FEWEST, MOST, FEWEST_OCCUPATIONAL = 5, 250, 10
OCCUPATIONAL = ["occupational_union", "occupational_union_preschool"]
NO_GRADES = ["not_graded", "pending"]
PUBLIC, NONPUBLIC = ([code for code in OWNERSHIPS if is_public(code) is public] for public in (True, False))


class Unions(Record):
    """A null count is not reported; a union known only by name is never counted as one."""

    union_id: str = column("Mã CĐCS", headers=("Mã đơn vị",), required=True)
    union_name: str = column(
        "Tên CĐCS",
        headers=("Tên đơn vị", "Đơn vị", "Tên trường", "Trường", "Công đoàn trường", "CĐCS"),
        required=True,
    )
    cluster: str = column("Cụm thi đua", role="dimension", headers=("Cụm", "Khối thi đua"))
    school_level: str = column("Cấp học", role="dimension", codes=SCHOOL_LEVELS, headers=("Bậc học", "Khối"))
    ownership: str = column(
        "Loại hình", role="dimension", codes=OWNERSHIPS, headers=("Công lập/NCL", "Loại hình trường")
    )
    union_kind: str = column("Loại tổ chức công đoàn", role="dimension", codes=UNION_KINDS)
    founded_date: datetime.date = column("Ngày thành lập", headers=("Ngày, tháng, năm thành lập", "Thành lập"))
    member_count: int = count_column(
        "Đoàn viên",
        headers=(
            "Tổng số đoàn viên",
            "TS ĐV",
            "Số đoàn viên",
            "ĐVCĐ",
            "Đoàn viên công đoàn / Tổng",
            "Đoàn viên / Tổng số",
        ),
    )
    female_member_count: int = count_column(
        "Nữ đoàn viên",
        headers=("Đoàn viên nữ", "ĐV nữ", "Đoàn viên công đoàn / Nữ", "Đoàn viên / Nữ"),
    )
    staff_count: int = count_column(
        "Cán bộ, giáo viên, nhân viên",
        headers=(
            "Tổng số CBGVNV",
            "TS CNVCLĐ",
            "TS CB,GV,NV",
            "Số LĐ",
            "Tổng số CBGVNV / Tổng",
            "Tổng số CBCCVC, NLĐ",
            "Tổng số lao động",
        ),
    )
    grade: str = column(
        "Xếp loại",
        role="dimension",
        codes=GRADES,
        headers=("Xếp loại CĐCS", "LĐLĐ xếp loại", "Kết quả xếp loại"),
    )
    grade_scheme: str = column("Cách xếp loại", role="dimension", codes=GRADE_SCHEMES)
    staff_conference_date: datetime.date = column(
        "Ngày tổ chức Hội nghị CBCCVC", headers=("Ngày tổ chức", "Ngày tổ chức hội nghị", "Hội nghị CBCCVC")
    )
    staff_conference_date_precision: str = column("Mức rõ của ngày hội nghị", codes=DATE_PRECISIONS)
    has_staff_conference: str = answer_column(
        "Đã tổ chức Hội nghị CBCCVC",
    )
    has_emulation_pact: str = answer_column(
        "Ký giao ước thi đua",
        headers=("Giao ước thi đua",),
    )
    has_bargaining_agreement: str = answer_column(
        "Thoả ước lao động tập thể",
        headers=("Thoả ước LĐTT", "TƯLĐTT"),
    )
    has_democracy_regulations: str = answer_column(
        "Quy chế dân chủ",
        headers=("QCDC",),
    )
    has_people_inspection: str = answer_column(
        "Ban Thanh tra nhân dân",
        headers=("Ban TTND", "Bầu Ban TTND", "Bầu Ban TTND / Có"),
    )
    is_name_only: bool = column("Chỉ biết tên", role="dimension", required=True)

    class Config:
        """What people call the dataset."""

        title = "Công đoàn cơ sở"

    @classmethod
    def key(cls) -> tuple[str, ...]:
        """One row per union and school year."""
        return ("school_year", "union_id")

    @pa.dataframe_check(name="school_year_required")
    def school_year_required(cls, data: PolarsData) -> pl.LazyFrame:
        """A union is described for one school year."""
        return data.lazyframe.select(pl.col("school_year").is_not_null())

    @pa.dataframe_check(name="district_required")
    def district_required(cls, data: PolarsData) -> pl.LazyFrame:
        """A school's union belongs to a district, since July 2025 to a ward or commune."""
        return data.lazyframe.select(pl.any_horizontal(pl.col("district_code", "unit_code").is_not_null()))

    @pa.dataframe_check(name="female_within_members")
    def female_within_members(cls, data: PolarsData) -> pl.LazyFrame:
        """Women among the members are not more than the members."""
        return data.lazyframe.select((pl.col("female_member_count") <= pl.col("member_count")).fill_null(True))

    @pa.dataframe_check(name="members_within_staff")
    def members_within_staff(cls, data: PolarsData) -> pl.LazyFrame:
        """Members are not more than staff, unless several schools share one union: asked, not refused."""
        return data.lazyframe.select((pl.col("member_count") <= pl.col("staff_count")).fill_null(True))

    @pa.dataframe_check(name="grade_in_scheme")
    def grade_in_scheme(cls, data: PolarsData) -> pl.LazyFrame:
        """A grade belongs to the scheme it is reported under; the two eras are two series."""
        of_scheme = {code: grade.scheme for code, grade in GRADES.items()}
        scheme = pl.col("grade").replace_strict(of_scheme, default=None, return_dtype=pl.String)
        fits = (scheme == "both") | (scheme == pl.col("grade_scheme")).fill_null(False)
        return data.lazyframe.select(pl.col("grade").is_null() | fits)

    @pa.dataframe_check(name="staff_conference_in_window")
    def staff_conference_in_window(cls, data: PolarsData) -> pl.LazyFrame:
        """A staff conference is held from August to the end of the year in which the school year begins."""
        return data.lazyframe.select(within("staff_conference_date", STAFF_CONFERENCE))

    @pa.dataframe_check(name="staff_conference_answer_fits_date")
    def staff_conference_answer_fits_date(cls, data: PolarsData) -> pl.LazyFrame:
        """A conference with a date was held."""
        answer = pl.col("has_staff_conference").fill_null("yes")
        return data.lazyframe.select(pl.col("staff_conference_date").is_null() | (answer == "yes"))

    @pa.dataframe_check(name="founded_by_year_end")
    def founded_by_year_end(cls, data: PolarsData) -> pl.LazyFrame:
        """A union that reports for a school year was founded before its end."""
        end = pl.date(pl.col("school_year").str.slice(5, 4).cast(pl.Int32, strict=False), 8, 31)
        return data.lazyframe.select((pl.col("founded_date") <= end).fill_null(True))

    @pa.dataframe_check(name="members_usual")
    def members_usual(cls, data: PolarsData) -> pl.LazyFrame:
        """A union has 5 to 250 members, an occupational one at least 10 (rules R06, R07: asked, not refused)."""
        is_occupational = pl.col("union_kind").is_in(OCCUPATIONAL).fill_null(False)
        fewest = pl.when(is_occupational).then(FEWEST_OCCUPATIONAL).otherwise(FEWEST)
        return data.lazyframe.select(pl.col("member_count").is_between(fewest, MOST).fill_null(True))

    @pa.dataframe_check(name="agreement_in_nonpublic")
    def agreement_in_nonpublic(cls, data: PolarsData) -> pl.LazyFrame:
        """Collective bargaining agreements are for non-public schools (rule R35: asked, not refused)."""
        is_odd = pl.col("ownership").is_in(PUBLIC) & (pl.col("has_bargaining_agreement") == "yes")
        return data.lazyframe.select(~is_odd.fill_null(False))

    @pa.dataframe_check(name="inspection_in_public")
    def inspection_in_public(cls, data: PolarsData) -> pl.LazyFrame:
        """People's inspection committees are for public schools (rule R35: asked, not refused)."""
        is_odd = pl.col("ownership").is_in(NONPUBLIC) & (pl.col("has_people_inspection") == "yes")
        return data.lazyframe.select(~is_odd.fill_null(False))

    @pa.dataframe_check(name="graded_after_a_year")
    def graded_after_a_year(cls, data: PolarsData) -> pl.LazyFrame:
        """A union is graded from 12 months after its founding on; the school year's grading is in May (rule R09)."""
        first = pl.col("school_year").str.slice(0, 4).cast(pl.Int32, strict=False)
        is_new = pl.col("founded_date").is_between(pl.date(first, 6, 1), pl.date(first + 1, 8, 31))
        is_graded = pl.col("grade").is_not_null() & ~pl.col("grade").is_in(NO_GRADES)
        return data.lazyframe.select(~(is_graded & is_new).fill_null(False))
