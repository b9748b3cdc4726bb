"""What was found as a plain row: of blocks for a screen, of items for a file."""

from collections.abc import Iterable, Iterator

from findings.content.content import (
    Beside,
    Block,
    Boxed,
    Caution,
    Finding,
    Folded,
    Found,
    Headline,
    Item,
    Line,
    Listing,
    Nothing,
    Offered,
    Origin,
    ReadOut,
    Refused,
    Sourced,
    Table,
    Tiles,
    Turned,
)


def blocks(*found: Found) -> Iterator[Block]:
    """What was found as a plain row of blocks; what is not there is left out."""
    for one in found:
        if one is None:
            continue
        if isinstance(one, Iterable):
            yield from blocks(*one)
        else:
            yield one


def items(*found: Found) -> Iterator[Item]:
    """What a file holds of it, in its order: what a slide shows, without what leads on."""
    for block in blocks(*found):
        match block:
            case Finding() | Headline() | Table():
                yield block
            case Tiles():
                yield from block.tiles
            case Listing():
                yield from items(block.headline, shortened(block))
            case Nothing():
                yield block.text
            case Refused():
                yield first_half(block.why)
            case ReadOut():
                yield Headline(block.title)
                yield from block.sentences
            case Boxed():
                yield from items(block.inside)
            case Beside():
                yield from items(block.columns)
            case Turned():
                yield from items(block.part(slice(0, block.size)))
            case Line(look="text"):
                yield block.text
            case Line() | Caution() | Sourced() | Offered() | Folded():
                pass


def shortened(listing: Listing) -> Table:
    """The first page of a list, as a slide has no others."""
    return part_of(listing.table, slice(0, listing.size))


def part_of(table: Table, some: slice) -> Table:
    """Some of the rows of a table."""
    return Table(table.caption, table.heads, table.rows[some], table.hrefs[some], table.first_is_head)


def named_sources(*found: Found) -> list[str]:
    """The lines that name the reports behind what is shown, each once."""
    told: dict[str, None] = {}
    for block in blocks(*found):
        match block:
            case Finding(origin=origin) | Sourced(origin=origin):
                told[origin.named] = None
            case Listing(origin=Origin() as origin):
                told[origin.named] = None
            case Boxed(inside=inside):
                told |= dict.fromkeys(named_sources(inside))
            case Beside(columns=columns):
                told |= dict.fromkeys(named_sources(columns))
            case Turned():
                told |= dict.fromkeys(named_sources(block.part(slice(0, block.size))))
            case _:
                pass
    return [line for line in told if line]


def first_half(why: str) -> str:
    """The reason without the ways out of it, which are those of a page."""
    return f"{why.split(';', 1)[0].rstrip('.')}."
