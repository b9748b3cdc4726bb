"""Numbers of welfare that are no entries of the catalogue: each flow's money, and one programme and form of it."""

from metrics.catalogue import CATALOGUE
from metrics.metric import Metric, Term, Where

SAVED = Metric(
    "money_saved",
    "Giá trị ưu đãi",
    "vnd",
    "Chăm lo",
    "Giá trị đoàn viên được giảm khi mua hàng, dùng dịch vụ; không phải tiền đã chi.",
    "flow",
    Term("welfare", "amount_vnd", {"flow": ("saved",)}),
)
MONEY = {
    "given": CATALOGUE["money_given"],
    "lent": CATALOGUE["money_lent"],
    "raised": CATALOGUE["money_raised"],
    "saved": SAVED,
}


def amount_of(flow: str, programme: str, form: str) -> Metric:
    """The money of one flow, programme and form."""
    return _part("amount_vnd", "vnd", {"flow": (flow,), "programme": (programme,), "form": (form,)})


def people_of(flow: str, programme: str, form: str, unit: str) -> Metric:
    """The people of one flow, programme and form that are counted by one unit."""
    where = {"flow": (flow,), "programme": (programme,), "form": (form,), "beneficiary_unit": (unit,)}
    return _part("beneficiary_count", unit, where)


def _part(measure: str, unit: str, where: Where) -> Metric:
    return Metric(f"part_{measure}", "", unit, "Chăm lo", "", "flow", Term("welfare", measure, where))
