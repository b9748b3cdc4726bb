"""Help for members: people and money, given and lent apart."""

from metrics.catalogue.shared import MEMBERS
from metrics.measure.metric import Metric, Term

SINGLE_UNITS = ("persons",)


def _welfare(flow: str, measure: str, **where: tuple[str, ...]) -> Term:
    return Term("welfare", measure, {"flow": (flow,), **where})


METRICS: tuple[Metric, ...] = (
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
)
