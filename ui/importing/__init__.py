"""The page Nhập báo cáo: an officer's files on their way into the next release, in five steps."""
