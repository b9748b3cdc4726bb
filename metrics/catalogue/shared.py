"""Terms that several groups count or divide by."""

from metrics.measure.metric import Reported, Term

UNIONS = Term("unions", "row_count", reported=Reported("unions_total"))
MEMBERS = Term("unions", "member_count", reported=Reported("members_total"))
FEMALE_MEMBERS = Term("unions", "female_member_count", reported=Reported("members_female"))
STAFF = Term("unions", "staff_count", reported=Reported("staff_total"))
