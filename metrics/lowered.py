"""A label in the middle of a sentence."""


def lowered(label: str) -> str:
    """Begun with a small letter; abbreviations such as CĐCS and LĐLĐ keep their capitals."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]
