"""Captions and credits: a table of lines as newspapers print them, read by hand."""

from __future__ import annotations

import pytest

from newsparse.parsing.credit_agencies import is_agencies
from newsparse.parsing.credits import caption_text, credit_name, credit_start, split_credit

LINES: tuple[tuple[str, str | None, str | None], ...] = (
    # English
    ("The quay at dawn. Photo: Ann Lee", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn. Photograph: Ann Lee/The Gazette", "The quay at dawn.", "Ann Lee/The Gazette"),
    ("The quay at dawn | Photo Credit: PTI", "The quay at dawn", "PTI"),
    ("The quay at dawn (AP)", "The quay at dawn", "AP"),
    ("The quay at dawn (AP Photo/Ann Lee, File)", "The quay at dawn", "AP Photo/Ann Lee, File"),
    ("The quay at dawn [Photo by Ann Lee/Getty Images]", "The quay at dawn", "Ann Lee/Getty Images"),
    ("The quay at dawn. (Photo by Ann LEE / AFP)", "The quay at dawn.", "Ann LEE / AFP"),
    ("The quay at dawn (Image: Getty)", "The quay at dawn", "Getty"),
    ("The quay at dawn. REUTERS/Ann Lee/File Photo", "The quay at dawn.", "REUTERS/Ann Lee/File Photo"),
    ("The quay at dawn. © Ann Lee", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn. Courtesy of Ann Lee", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn. Gazette photo by Ann Lee", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn. (Ann Lee)", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn - Credit: Getty", "The quay at dawn", "Getty"),
    ("Credit...Ann Lee for The Gazette", None, "Ann Lee for The Gazette"),
    ("Getty Images/iStockphoto", None, "Getty Images/iStockphoto"),
    ("AFP via Getty Images", None, "AFP via Getty Images"),
    ("Photo by Ann Lee on Unsplash", None, "Ann Lee on Unsplash"),
    ("(c) Ann Lee", None, "Ann Lee"),
    # German
    ("Der Kai am Morgen. Foto: Anna Lehm/dpa", "Der Kai am Morgen.", "Anna Lehm/dpa"),
    ("Der Kai am Morgen (Bild: Anna Lehm)", "Der Kai am Morgen", "Anna Lehm"),
    ("Der Kai am Morgen. Bildquelle: imago images / Anna Lehm", "Der Kai am Morgen.", "imago images / Anna Lehm"),
    ("Der Kai am Morgen. | Bildrechte: MDR/Anna Lehm", "Der Kai am Morgen.", "MDR/Anna Lehm"),
    ("Bild © Anna Lehm/hr", None, "Anna Lehm/hr"),
    ("Der Kai am Morgen. Foto dpa", "Der Kai am Morgen.", "dpa"),
    ("Der Kai am Morgen. IMAGO", "Der Kai am Morgen.", "IMAGO"),
    ("Foto von Anna Lehm", None, "Anna Lehm"),
    # Romance languages
    ("Le quai au matin. Crédit photo : Anne Roy / AFP", "Le quai au matin.", "Anne Roy / AFP"),
    ("Le quai au matin (Photo par Anne Roy)", "Le quai au matin", "Anne Roy"),
    ("El muelle por la mañana. Ana Ruiz (EFE)", "El muelle por la mañana.", "Ana Ruiz (EFE)"),
    ("El muelle por la mañana | Fuente: EFE", "El muelle por la mañana", "EFE"),
    ("Il molo al mattino (foto Anna Rossi)", "Il molo al mattino", "Anna Rossi"),
    ("Il molo al mattino - Fonte: Ansa", "Il molo al mattino", "Ansa"),
    ("O cais de manhã (Divulgação/Porto Velho)", "O cais de manhã", "Divulgação/Porto Velho"),
    ("O cais de manhã. Foto: Ana Rocha/Agência Brasil", "O cais de manhã.", "Ana Rocha/Agência Brasil"),
    # Other languages of Europe
    ("De kade in de ochtend. Beeld: ANP", "De kade in de ochtend.", "ANP"),
    ("Kajen på morgonen. Foto: Anna Lind/TT", "Kajen på morgonen.", "Anna Lind/TT"),
    ("Bryggjan að morgni. Ljósmynd/Aðsend", "Bryggjan að morgni.", "Aðsend"),
    ("Laituri aamulla. Kuva: Lehtikuva", "Laituri aamulla.", "Lehtikuva"),
    ("Nabrzeże o świcie. Fot. Anna Lis / PAP", "Nabrzeże o świcie.", "Anna Lis / PAP"),
    ("Nábřeží ráno. Zdroj: ČTK", "Nábřeží ráno.", "ČTK"),
    ("A rakpart reggel. Fotó: MTI", "A rakpart reggel.", "MTI"),
    ("Причал утром. Фото: Анна Ли / ТАСС", "Причал утром.", "Анна Ли / ТАСС"),
    ("Причал утром. Фото Анны Ли", "Причал утром.", "Анны Ли"),
    ("Причал утром. © РИА Новости", "Причал утром.", "РИА Новости"),
    ("Η προβλήτα το πρωί. Πηγή: ΑΠΕ-ΜΠΕ", "Η προβλήτα το πρωί.", "ΑΠΕ-ΜΠΕ"),
    ("Sabah rıhtım. Fotoğraf: Anadolu", "Sabah rıhtım.", "Anadolu"),
    # Scripts of the Middle East and India
    ("الرصيف في الصباح (رويترز)", "الرصيف في الصباح", "رويترز"),
    ("الصورة: أ ف ب", None, "أ ف ب"),
    ("הרציף בבוקר (צילום: דנה לב)", "הרציף בבוקר", "דנה לב"),
    ("اسکله در صبح. عکس: ایسنا", "اسکله در صبح.", "ایسنا"),
    ("सुबह का घाट। फोटो: पीटीआई", "सुबह का घाट।", "पीटीआई"),
    # East and South-East Asia
    ("새벽의 부두 모습이다. 연합뉴스", "새벽의 부두 모습이다.", "연합뉴스"),
    ("새벽의 부두 모습이다. /뉴시스", "새벽의 부두 모습이다.", "뉴시스"),
    ("새벽의 부두 모습이다. [사진=뉴스1]", "새벽의 부두 모습이다.", "뉴스1"),
    ("새벽의 부두 모습이다. 김하늘 기자", "새벽의 부두 모습이다.", "김하늘"),
    ("사진제공=항만공사", None, "항만공사"),
    ("朝の岸壁（共同）", "朝の岸壁", "共同"),
    ("朝の岸壁＝2024年5月3日、山田花子撮影", "朝の岸壁＝2024年5月3日", "山田花子"),
    ("写真：AFP", None, "AFP"),
    ("清晨的码头。新华社记者 李安 摄", "清晨的码头。", "新华社记者 李安"),
    ("清晨的码头。文化站供图", "清晨的码头。", "文化站"),
    ("清晨的碼頭。圖／美聯社", "清晨的碼頭。", "美聯社"),
    ("Bến cảng buổi sáng. Ảnh: Lê An", "Bến cảng buổi sáng.", "Lê An"),
    ("Dermaga di pagi hari. Foto: Antara", "Dermaga di pagi hari.", "Antara"),
    ("The quay at dawn. Photo by: Ann Lee", "The quay at dawn.", "Ann Lee"),
    ("The quay at dawn | Ann Lee/Reuters", "The quay at dawn", "Ann Lee/Reuters"),
    ("The quay at dawn. Ann Lee / Getty Images", "The quay at dawn.", "Ann Lee / Getty Images"),
    ("The quay at dawn [Ann Lee/The Gull]", "The quay at dawn", "Ann Lee/The Gull"),
    ("朝の岸壁 (c)AFP", "朝の岸壁", "AFP"),
    ("朝の岸壁＝山田花子撮影", "朝の岸壁", "山田花子"),
    ("Dermaga di pagi hari. ANTARA FOTO/Budi Lee", "Dermaga di pagi hari.", "ANTARA FOTO/Budi Lee"),
    # No credit
    ("Ann Lee (right) and Bo Ek (left)", "Ann Lee (right) and Bo Ek (left)", None),
    ("Waiting for the ferry: passengers at dawn", "Waiting for the ferry: passengers at dawn", None),
    ("Im Bild: der Kai am Morgen", "Im Bild: der Kai am Morgen", None),
    ("Foto de familia de los ministros", "Foto de familia de los ministros", None),
    ("Bilder von dem Kai und wundervolle Zitate", "Bilder von dem Kai und wundervolle Zitate", None),
    ("The quay, in a report by Reuters", "The quay, in a report by Reuters", None),
    ("Der Kai am Morgen (Symbolbild)", "Der Kai am Morgen (Symbolbild)", None),
    ("The minister in Bergen. (Norway)", "The minister in Bergen. (Norway)", None),
    ("この写真は山田さんが東京で撮影した。", "この写真は山田さんが東京で撮影した。", None),
    ("The best image: a dog in the sun", "The best image: a dog in the sun", None),
    ("", None, None),
)


@pytest.mark.parametrize(("line", "caption", "credit"), LINES, ids=[line for line, _, _ in LINES])
def test_a_line_is_split_into_caption_and_credit(line: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(("line", "caption", "credit"), LINES, ids=[line for line, _, _ in LINES])
def test_a_line_is_a_credit_where_nothing_else_is_in_it(line: str, caption: str | None, credit: str | None) -> None:
    assert (credit_start(line) == 0) == (caption is None and credit is not None)
    assert (credit_start(line) is not None) == (credit is not None)


def test_line_breaks_mean_no_more_than_spaces() -> None:
    assert split_credit("The quay\nat dawn.\nPhoto: Ann Lee") == ("The quay at dawn.", "Ann Lee")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("(Foto: Ann Lee)", "Ann Lee"),
        ("Photographer: Ann Lee", "Ann Lee"),
        ("Image credit: NASA", "NASA"),
        ("Ann Lee.", "Ann Lee"),
        ("Lee & Sons Inc.", "Lee & Sons Inc."),
        ("Í. S.", "Í. S."),
        ("© 2024 Ann Lee", "2024 Ann Lee"),
        ("Foto: BILD", "BILD"),
        ("Photo:", ""),
        ("", ""),
    ],
)
def test_a_credit_is_told_without_its_label(text: str, name: str) -> None:
    assert credit_name(text) == name


def test_a_label_alone_is_no_caption() -> None:
    assert caption_text("Photos") is None
    assert caption_text("Bildunterschrift: Der Kai") == "Der Kai"


@pytest.mark.parametrize("text", ["Reuters, AP", "dpa", "Keystone-SDA / Ann Lee", "EPA-EFE"])
def test_names_of_agencies(text: str) -> None:
    assert is_agencies(text)


@pytest.mark.parametrize("text", ["ap", "Ann Lee", "He left. AP", "reuters told us so and more", "", "/", "a" * 500])
def test_what_is_no_agency(text: str) -> None:
    assert not is_agencies(text)


@pytest.mark.parametrize(
    "text", ["(" * 20_000, ": " * 20_000, "© " * 9_000, "Foto: " * 9_000, "a/" * 20_000, "。" * 20_000]
)
def test_hostile_lines_are_read_at_once(text: str) -> None:
    assert isinstance(split_credit(text), tuple)
