"""What figures are counted in."""

from glossary.codes import Code, CodeList

# "đơn vị" means a school to the readers, so unions have a word of their own.
UNITS = CodeList(
    Code("unions", "CĐCS"),
    Code("occupational_unions", "nghiệp đoàn"),
    Code("units", "đơn vị"),
    Code("schools", "trường"),
    Code("union_groups", "tổ"),
    Code("clusters", "cụm"),
    Code("persons", "người"),
    Code("turns", "lượt", ("lượt người",)),
    Code("children", "cháu"),
    Code("pupils", "học sinh", ("HS",)),
    Code("households", "hộ"),
    Code("families", "gia đình"),
    Code("collectives", "tập thể"),
    Code("individuals", "cá nhân"),
    Code("awards", "lượt khen"),
    Code("percent", "%", ("phần trăm",)),
    Code("percentage_points", "điểm phần trăm"),
    Code("points", "điểm"),
    Code("vnd", "đồng", ("đ", "VNĐ")),
    Code("initiatives", "sáng kiến"),
    Code("topics", "đề tài"),
    Code("models", "công trình"),
    Code("products", "sản phẩm"),
    Code("certificates", "bằng"),
    Code("targets", "chỉ tiêu"),
    Code("areas", "nội dung"),
    Code("opinions", "ý kiến"),
    Code("petitions", "đơn"),
    Code("occasions", "cuộc"),
    Code("cases", "vụ"),
    Code("conferences", "hội nghị"),
    Code("courses", "lớp"),
    Code("days", "ngày"),
    Code("gifts", "suất"),
    Code("houses", "căn"),
    Code("rooms", "phòng"),
    Code("books", "sổ"),
    Code("cards", "thẻ"),
    Code("reports", "báo cáo"),
)


BASES = CodeList(
    Code("absolute", "Số tuyệt đối"),
    Code("per_union", "Bình quân một CĐCS"),
    Code("per_100_members", "Trên 100 đoàn viên"),
)
