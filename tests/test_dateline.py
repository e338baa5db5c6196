"""Datelines: the place, and the day if printed, that open a text."""

from __future__ import annotations

import pytest

from newsparse.fields.dateline import opening_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WICK, Scotland (AP) — The harbour opened.", "WICK, Scotland"),
        ("LONDON, May 5 (Reuters) - The harbour opened.", "LONDON, May 5"),
        ("LONDON — The harbour opened.", "LONDON"),
        ("New Delhi: The harbour opened.", "New Delhi"),
        ("Berlin (dpa) - Der Hafen ist offen.", "Berlin"),
        ("Berlin. Der Hafen ist wieder offen.", "Berlin"),
        ("Paris, 5 mai (AFP) – Le port est ouvert.", "Paris, 5 mai"),
        ("Madrid, 5 may (EFE).- El puerto abre.", "Madrid, 5 may"),
        ("(ANSA) - ROMA, 05 MAG - Il porto riapre.", "ROMA, 05 MAG"),
        ("JAKARTA, KOMPAS.com - Pelabuhan dibuka.", "JAKARTA"),
        ("新华社北京5月5日电 港口重新开放。", "北京5月5日"),
        ("（中央社記者王小明台北5日電）港口重新開放。", "台北5日"),
        ("(서울=연합뉴스) 김하늘 기자 = 항구가 다시 열렸다.", "서울"),
        ("【ロンドン共同】港が再開した。", "ロンドン"),
        ("МОСКВА, 5 мая. /ТАСС/. Порт открыт.", "МОСКВА, 5 мая"),
        ("القاهرة (رويترز) - فتح الميناء.", "القاهرة"),
        ("The harbour — closed for days — opened.", None),
        ("Note: The harbour is closed.", None),
        ("Fishermen. Boats. Cranes.", None),
        ("(Update) The harbour opened - at last.", None),
        ("The harbour (of Wick) opened.", None),
        ("", None),
    ],
)
def test_a_text_opens_with_a_place(text: str, expected: str | None) -> None:
    assert opening_of(text) == expected
