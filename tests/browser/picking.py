"""Where the fields, options and chips of the script with the pickers are."""

from playwright.sync_api import Locator, Page, expect

HANOI = "?don-vi=005&don-vi=009"


def opened(page: Page, address: str) -> Locator:
    """The field of the districts' picker."""
    page.goto(address)
    field = page.get_by_role("combobox", name="Quận, huyện", exact=True)
    expect(field).to_be_visible()
    return field


def others(page: Page) -> Locator:
    """The field of the other picker, whose choice is in no link; it begins with a code that is no option."""
    return page.get_by_role("combobox", name="CĐCS", exact=True)


def of(field: Locator, selector: str) -> Locator:
    """Something within the field's picker."""
    return field.page.locator('[class*="st-key-link_don-vi_picker"]').locator(selector)


def options(field: Locator) -> Locator:
    return of(field, "[role=option]")


def chips(field: Locator) -> Locator:
    return of(field, ".chips li")


def holds(page: Page, *codes: str, name: str = "chosen") -> None:
    """The session's list is this one in the end."""
    expect(page.locator(f"#{name}")).to_have_text(",".join(codes))


def focused(page: Page) -> str:
    """The name of what has the focus, also inside a shadow root."""
    return str(
        page.evaluate(
            """() => {
              let at = document.activeElement;
              while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at.getAttribute('aria-label') || at.getAttribute('role') || at.textContent;
            }"""
        )
    )
