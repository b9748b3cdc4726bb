"""Help for members: people and money, given and lent apart."""

from metrics.catalogue.shared import MEMBERS
from metrics.measure.metric import Metric, Term

SINGLE_UNITS = ("persons",)


def _welfare(flow: str, measure: str, **where: tuple[str, ...]) -> Term:
    return Term("welfare", measure, {"flow": (flow,), **where})


METRICS: tuple[Metric, ...] = (
    Metric(
        name="people_helped",
        label="Người được chăm lo",
        unit="persons",
        group="Chăm lo",
        description="Số người được tặng quà, hỗ trợ; không gồm lượt và suất, không gồm vay vốn.",
        over_years="turns",
        numerator=_welfare("given", "beneficiary_count", beneficiary_unit=SINGLE_UNITS),
    ),
    # Units of help are never added to each other: it is read unit by unit, or asked whether anything was reported.
    Metric(
        name="help_of_any_unit",
        label="Người, lượt, suất được chăm lo",
        unit="units",
        group="Chăm lo",
        description="Số người, lượt, suất, hộ… được tặng quà, hỗ trợ; chỉ đọc riêng theo từng đơn vị tính.",
        over_years="turns",
        numerator=_welfare("given", "beneficiary_count"),
        is_offered=False,
    ),
    Metric(
        name="money_given",
        label="Số tiền chăm lo",
        unit="vnd",
        group="Chăm lo",
        description="Số tiền đã chi, tặng, hỗ trợ; vốn cho vay và tiền vận động đứng riêng.",
        over_years="flow",
        numerator=_welfare("given", "amount_vnd"),
    ),
    Metric(
        name="money_given_per_member",
        label="Số tiền chăm lo bình quân một đoàn viên",
        unit="vnd",
        group="Chăm lo",
        description="Số tiền đã chi, tặng, hỗ trợ chia cho số đoàn viên, chỉ tính nơi báo cáo cả hai số.",
        over_years="flow",
        numerator=_welfare("given", "amount_vnd"),
        denominator=MEMBERS,
        fraction=("số tiền chăm lo", "số đoàn viên"),
    ),
    Metric(
        name="money_lent",
        label="Vốn cho vay",
        unit="vnd",
        group="Chăm lo",
        description="Số vốn đoàn viên được vay trong năm; không phải tiền đã chi.",
        over_years="flow",
        numerator=_welfare("lent", "amount_vnd"),
    ),
    Metric(
        name="money_raised",
        label="Số tiền vận động",
        unit="vnd",
        group="Chăm lo",
        description="Số tiền vận động, ủng hộ các quỹ; không phải tiền đã chi.",
        over_years="flow",
        numerator=_welfare("raised", "amount_vnd"),
    ),
    Metric(
        name="money_saved",
        label="Giá trị ưu đãi",
        unit="vnd",
        group="Chăm lo",
        description="Giá trị đoàn viên được giảm khi mua hàng, dùng dịch vụ; không phải tiền đã chi.",
        over_years="flow",
        numerator=_welfare("saved", "amount_vnd"),
        is_offered=False,
    ),
)
