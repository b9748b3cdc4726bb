"""What a number is set against, so that large and small places can be compared."""

from glossary.codes import Code, CodeList

BASES = CodeList(
    Code("absolute", "Số tuyệt đối"),
    Code("per_union", "Bình quân một CĐCS"),
    Code("per_100_members", "Trên 100 đoàn viên"),
)
