"""All clean reports that are damaged: the filled forms, and invented reports that look like real ones."""

from tests.fixtures import award_forms, initiative_forms, odd_forms, union_forms, welfare_forms
from tests.validation.damage.clean import Clean
from tests.validation.damage.filled import FILLED, filled

CLEAN: dict[str, Clean] = {
    **{dataset: filled(dataset) for dataset in FILLED},
    "members": Clean(
        union_forms.MEMBERS,
        {
            "union_name": "B",
            "staff_count": "F",
            "member_count": "K",
            "female_member_count": "L",
            "founded_date": "R",
        },
        (10, 11, 14),
        head=6,
        total=15,
    ),
    "conferences": Clean(
        union_forms.CONFERENCES,
        {"union_name": "B", "staff_conference_date": "C", "staff_count": "D"},
        (8, 9, 10, 12, 13, 14),
        head=5,
    ),
    "grades": Clean(union_forms.GRADES, {"union_name": "B", "grade": "I"}, (6, 7), head=5),
    "head in three rows": Clean(
        odd_forms.DEEP,
        {"union_name": "B", "staff_count": "C", "member_count": "E", "female_member_count": "F"},
        (6,),
        2,
    ),
    "initiative sums": Clean(initiative_forms.SUMS, {"counted": "CDEFGHI"}, (7, 8), head=5, total=9),
    "award sums": Clean(award_forms.SUMS, {"counted": "CDEFGH"}, (7, 8), head=5, total=9),
    "award sums by recipient": Clean(
        award_forms.BY_RECIPIENT, {"award_kind": "B", "awarding_body": "C", "counted": "DE"}, (6, 7), 5, total=8
    ),
    "award matrix": Clean(award_forms.MATRIX, {"counted": "FGHIJ"}, (8, 10, 11), head=5),
    "care": Clean(welfare_forms.CARE, {"beneficiary_count": "D", "amount_vnd": "F"}, (8, 9, 10), 6, total=11),
}
