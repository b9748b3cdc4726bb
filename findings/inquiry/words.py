"""What is being looked at, in words and as an address: the filter, the release, the way back to both."""

from data.places.reference import places
from findings.inquiry.inquiry import Inquiry
from findings.link.filters import BY_UNITS, DISTRICTS, FIRST_YEAR, LAST_YEAR, RELEASE, VIEW
from findings.link.grammar import Link, address
from findings.link.pages import parameters_of
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.wording.places import kind_words

DEMO = "Dữ liệu minh hoạ"
NOT_REAL = f"{DEMO} – không phải số liệu thật của đơn vị nào."


def scope_text(inquiry: Inquiry) -> str:
    """The filter in force, in words."""
    chosen, names = inquiry.filter, inquiry.district_names()
    everywhere = f"tất cả {kind_words(inquiry.cube.districts)} có báo cáo"
    where = ", ".join(names[code] for code in chosen.districts) or everywhere
    return " · ".join(["Khối trường học", _years(chosen.first_year, chosen.last_year), where, *_others(inquiry)])


def day(inquiry: Inquiry) -> str:
    """The day of the release, as people write it."""
    year, month, date = inquiry.release.release.created_at[:10].split("-")
    return f"{int(date)}/{int(month)}/{year} (số {inquiry.release.release.number})"


def whole_link(inquiry: Inquiry, number: int | None) -> Link:
    """Every value in force, also those nobody chose, so that the link shows the same next year.

    `number` pins it to a release; null leaves it to the newest.
    """
    whole = inquiry.link(parameters_of(inquiry.page), with_defaults=True)
    whole.pop(RELEASE.name, None)
    if years := inquiry.cube.years:
        whole.setdefault(FIRST_YEAR.name, [years[0]])
        whole.setdefault(LAST_YEAR.name, [years[-1]])
    return {**whole, RELEASE.name: [str(number)]} if number is not None else whole


def pinned_address(inquiry: Inquiry) -> str:
    """The whole address of what is shown, pinned to this release: the code that leads a file back to its figures."""
    return address(inquiry.served_at, whole_link(inquiry, inquiry.release.release.number))


def page_address(inquiry: Inquiry, page: str, link: Link) -> str:
    """The whole address of another page of the same dashboard."""
    base = inquiry.served_at.split("?", 1)[0].rsplit("/", 1)[0]
    return address(f"{base}/{page}", link)


def where_link(inquiry: Inquiry) -> Link:
    """The place that is looked at, also where it is not the one of the link."""
    slugs = [places().slug_of(code) for code in inquiry.filter.districts]
    return {DISTRICTS.name: slugs} if slugs else {}


def _others(inquiry: Inquiry) -> list[str]:
    """What is chosen besides years and districts."""
    chosen = inquiry.filter
    counted = [(len(chosen.clusters), "cụm thi đua"), (len(inquiry.unions), "CĐCS")]
    words = [f"{count} {what}" for count, what in counted if count]
    if inquiry.values.get(VIEW.name) == BY_UNITS:
        words.insert(0, "từ 2025-2026 theo phường, xã")
    levels = [SCHOOL_LEVELS.label(code) for code in chosen.levels]
    return [*words, *levels, *(OWNERSHIPS.label(code) for code in chosen.ownerships)]


def _years(first: str | None, last: str | None) -> str:
    if first and last:
        return f"năm học {first}" if first == last else f"năm học {first} đến {last}"
    if first or last:
        return f"từ năm học {first}" if first else f"đến năm học {last}"
    return "tất cả các năm học"
