"""What a picture of a chart is told to say."""

import html
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from data.places.placing import place
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import NOT_REAL
from metrics.cube.filter import EVERYTHING
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import opened, tables
from ui.page import picture
from ui.page.picture import signs_in


def picture_links(inquiry: Inquiry, headline: str, foot: Iterable[str]) -> str:
    return str(picture.picture_links(inquiry, headline, foot))


def invented() -> Inquiry:
    return Inquiry("tong-quan", place(demo()), demo_cube(), EVERYTHING, ())


def said(markup: str) -> dict[str, Any]:
    found = re.search('data-said="([^"]*)"', markup)
    assert found
    told: dict[str, Any] = json.loads(html.unescape(found[1]))
    return told


def test_invented_figures_are_called_so_first() -> None:
    told = said(picture_links(invented(), "Tăng", ["", "Nguồn: một báo cáo"]))
    assert told["warning"] == NOT_REAL
    first, second, last = told["foot"]
    assert (first, second) == (NOT_REAL, "Nguồn: một báo cáo")
    assert last.startswith("Bản số liệu ngày ")


def test_published_figures_carry_no_warning() -> None:
    whole = opened(tables())
    published = replace(whole, release=replace(whole.release, created_at="2026-01-01T00:00:00Z"))
    inquiry = Inquiry("tong-quan", place(published), demo_cube(), EVERYTHING, ())
    told = said(picture_links(inquiry, "Tăng", []))
    assert told["warning"] == ""
    assert NOT_REAL not in told["foot"]


def test_text_of_a_report_stays_a_text() -> None:
    hostile = """"><script>alert('1')</script>"""
    markup = picture_links(invented(), hostile, [hostile])
    assert "<script>" not in markup
    assert said(markup)["headline"] == hostile


def test_files_are_called_by_headline_and_release() -> None:
    markup = picture_links(invented(), "Đoàn viên tăng 3%", [])
    assert re.findall('data-file="([^"]*)"', markup) == ["doan-vien-tang-3_ban-1.png", "doan-vien-tang-3_ban-1.svg"]


def test_signs_are_told_once_and_only_where_they_stand() -> None:
    assert signs_in([["Ba Đình", "12"], ["Đống Đa", "–"]]) == ""
    rows = [["Ba Đình", "12 (tt)"], ["Đống Đa", "7 (?) (tt)"]]
    assert signs_in(rows) == "(?): còn điểm ngờ, ghi đúng như báo cáo; (tt): tạm tính, báo cáo chưa chốt"
