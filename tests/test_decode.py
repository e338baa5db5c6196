"""Bytes to text: the order of the standard, contradictions, guesses, and text that was encoded twice."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.decode import decode
from newsparse.decode.labels import LABELS, canonical, decode_as
from newsparse.decode.mend import mended
from newsparse.errors import ArgumentError, PageTooLarge
from newsparse.limits import Limits

# Sentences of our own, in the encodings in which such pages are met: (language, text, Python codec, canonical name).
SENTENCES = {
    "de": "Über Nacht fiel in den Bergen so viel Schnee, dass die Straße zur Hütte gesperrt wurde. Das ist ärgerlich.",
    "fr": "La mairie a décidé hier de fermer l’école du village : l’hiver a été très rude. Le maire a reçu les élèves.",
    "es": "El año pasado llovió más de lo que nadie recordaba; según el alcalde, la reunión será en San Sebastián.",
    "pt": "A câmara aprovou ontem a construção de três pontes; não há, porém, data para o início das obras na região.",
    "sv": "Båten låg still på sjön när stormen kom, och räddningen dröjde. Många åkte hem först på söndagen.",
    "pl": "W nocy spadł śnieg i zamknięto drogę do schroniska. Właściciel mówi, że goście zostaną dłużej, niż chcą.",
    "cs": "V noci napadl sníh a silnice k chatě je uzavřená. Majitel říká, že hosté zůstanou déle, než původně chtěli.",
    "hu": "Az éjjel leesett a hó, ezért lezárták a menedékházhoz vezető utat. A vendégek örülnek, hogy tovább időznek.",
    "tr": "Gece boyunca yağan kar yüzünden eve giden yol kapandı. Köylüler, çocukların okula gitmediğini söyledi.",
    "lt": "Naktį iškrito tiek sniego, kad kelias į kalnų trobelę buvo uždarytas. Šeimininkas sako, jog svečiai liks.",
    "ru": "Ночью выпало столько снега, что дорогу к горной хижине закрыли. Хозяин говорит, что гости останутся.",
    "uk": "Уночі випало стільки снігу, що дорогу до гірської хатини закрили. Її господар каже, що гості ще залишаться.",
    "el": "Τη νύχτα έπεσε τόσο χιόνι που έκλεισε ο δρόμος προς το καταφύγιο. Ο ιδιοκτήτης λέει ότι θα μείνουν.",
    "he": "בלילה ירד שלג כבד והדרך אל הבקתה בהרים נסגרה. בעל המקום אומר שהאורחים יישארו יותר ממה שתכננו.",
    "ar": "تساقطت الثلوج بكثافة خلال الليل فأغلقت الطريق المؤدية إلى الكوخ الجبلي. وقال صاحبه إن الضيوف سيبقون.",
    "th": "เมื่อคืนหิมะตกหนักจนถนนไปยังกระท่อมบนภูเขาถูกปิด เจ้าของบอกว่าแขกจะอยู่นานกว่าที่ตั้งใจไว้",
    "ja": "昨夜は大雪が降り、山小屋へ向かう道路が通行止めになりました。主人によると、客は長く滞在するそうです。",
    "ko": "밤사이 눈이 많이 내려 산장으로 가는 도로가 통제되었다. 주인은 손님들이 오래 머물게 되었다고 말했다.",
    "zh": "昨天夜里下了一场大雪，去山上小屋的路已经封闭。主人说，客人们要比原来的计划多住几天，大家都不着急。",
    "tw": "昨天夜裡下了一場大雪，去山上小屋的路已經封閉。主人說，客人們要比原來的計劃多住幾天，大家都不著急。",
}

GUESSES = [
    ("de", "cp1252", "windows-1252"),
    ("fr", "cp1252", "windows-1252"),
    ("es", "cp1252", "windows-1252"),
    ("pt", "cp1252", "windows-1252"),
    ("sv", "cp1252", "windows-1252"),
    ("pl", "cp1250", "windows-1250"),
    ("pl", "iso-8859-2", "iso-8859-2"),
    ("cs", "cp1250", "windows-1250"),
    ("cs", "iso-8859-2", "iso-8859-2"),
    ("hu", "cp1250", "windows-1250"),
    ("tr", "cp1254", "windows-1254"),
    ("lt", "cp1257", "windows-1257"),
    ("ru", "cp1251", "windows-1251"),
    ("ru", "koi8-r", "koi8-r"),
    ("ru", "iso-8859-5", "iso-8859-5"),
    ("uk", "cp1251", "windows-1251"),
    ("el", "cp1253", "windows-1253"),
    ("el", "iso-8859-7", "windows-1253"),
    ("he", "cp1255", "windows-1255"),
    ("ar", "cp1256", "windows-1256"),
    ("ar", "iso-8859-6", "iso-8859-6"),
    ("th", "cp874", "windows-874"),
    ("ja", "cp932", "shift_jis"),
    ("ja", "euc_jp", "euc-jp"),
    ("ja", "iso2022_jp", "iso-2022-jp"),
    ("ko", "cp949", "euc-kr"),
    ("zh", "gbk", "gb18030"),
    ("tw", "big5", "big5"),
]


def page(sentence: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}<title>{sentence}</title></head><body><p>{sentence}</p></body></html>"


# The order of the standard.


def test_the_byte_order_mark_outranks_caller_and_meta() -> None:
    found = decode(b"\xef\xbb\xbf<meta charset=big5>\xc3\xa9", "shift_jis")
    assert (found.text, found.encoding, found.declared_by) == ("<meta charset=big5>é", "utf-8", "bom")


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [(codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be")],
)
def test_utf_16_with_a_byte_order_mark(mark: bytes, codec: str, name: str) -> None:
    found = decode(mark + page(SENTENCES["ja"]).encode(codec))
    assert (found.text, found.encoding, found.declared_by) == (page(SENTENCES["ja"]), name, "bom")


def test_the_caller_outranks_meta() -> None:
    found = decode(page(SENTENCES["ru"], "<meta charset=koi8-r>").encode("cp1251"), "windows-1251")
    assert (found.encoding, found.declared_by, found.notes) == ("windows-1251", "caller", ())
    assert SENTENCES["ru"] in found.text


@pytest.mark.parametrize(
    "meta",
    [
        '<meta charset="windows-1251">',
        "<META CHARSET=CP1251>",
        "<meta charset='x-cp1251'/>",
        '<meta\nname="x" charset = "windows-1251" >',
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<meta content='text/html;charset=\"windows-1251\"' http-equiv=content-type>",
        "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>",
        "<!--><meta charset=windows-1251>",
        "<meta charset=klingon><meta charset=windows-1251>",
        "<meta name=description content='charset=koi8-r'><meta charset=windows-1251>",
        " " * 3000 + "<meta charset=windows-1251>",
    ],
)
def test_meta_names_the_encoding(meta: str) -> None:
    found = decode((meta + SENTENCES["ru"]).encode("cp1251"))
    assert (found.encoding, found.declared_by) == ("windows-1251", "meta")
    assert found.text.endswith(SENTENCES["ru"])


@pytest.mark.parametrize(
    "head",
    [
        "<!-- <meta charset=koi8-r> -->",
        "<!-- <meta charset=koi8-r>",
        "<meta name=charset content=koi8-r>",
        "<metadata charset=koi8-r>",
        "<meta content='text/html; charset=koi8-r'>",
        "<meta charset=iso-2022-kr>",
        " " * 5000 + "<meta charset=koi8-r>",
    ],
)
def test_what_only_looks_like_a_declaration_is_none(head: str) -> None:
    found = decode((head + SENTENCES["ru"]).encode("cp1251"))
    assert (found.encoding, found.declared_by, found.notes) == ("windows-1251", "guess", ())


def test_the_xml_declaration_names_the_encoding() -> None:
    found = decode(('<?xml version="1.0" encoding="ISO-8859-2"?>' + page(SENTENCES["cs"])).encode("iso-8859-2"))
    assert (found.encoding, found.declared_by) == ("iso-8859-2", "meta")


def test_utf_16_in_a_readable_meta_means_utf_8() -> None:
    found = decode("<meta charset=utf-16>é".encode())
    assert (found.encoding, found.declared_by, found.notes) == ("utf-8", "meta", ())


def test_x_user_defined_in_meta_means_windows_1252() -> None:
    assert decode(b"<meta charset=x-user-defined>caf\xe9").text.endswith("café")


# Bytes that contradict the declaration.


OTHERS = ["iso-8859-1", "windows-1252", "iso-8859-15", "gb2312", "shift_jis"]


@pytest.mark.parametrize(
    ("label", "by"), [*((o, "meta") for o in OTHERS), *((o, "caller") for o in OTHERS), ("utf-16", "caller")]
)
def test_sound_utf_8_is_utf_8_whatever_is_declared(label: str, by: str) -> None:
    html = page(SENTENCES["ja"], f"<meta charset={label}>" if by == "meta" else "").encode()
    found = decode(html, label if by == "caller" else None)
    assert found.utf8 is html
    assert (found.encoding, found.declared_by) == ("utf-8", "guess")
    assert found.notes == (f"{canonical(label)} is declared ({by}), but the bytes are utf-8",)


def test_two_characters_of_gbk_that_happen_to_be_sound_utf_8_stay_gbk() -> None:
    html = b"<meta charset=gbk>" + "谩茅".encode("gbk")
    assert html.decode("utf-8").endswith("áé")
    assert decode(html).text.endswith("谩茅")


@pytest.mark.parametrize(("language", "codec", "name"), [g for g in GUESSES if g[1] != "iso2022_jp"])
def test_declared_utf_8_but_another_encoding(language: str, codec: str, name: str) -> None:
    found = decode(page(SENTENCES[language], "<meta charset=utf-8>").encode(codec))
    assert (found.encoding, found.declared_by) == (name, "guess")
    assert SENTENCES[language] in found.text
    assert found.notes == (f"utf-8 is declared (meta), but the bytes are {name}",)


def test_shift_jis_declared_as_latin_1() -> None:
    found = decode(page(SENTENCES["ja"], "<meta charset=iso-8859-1>").encode("cp932"))
    assert (found.encoding, found.notes) == (
        "shift_jis",
        ("windows-1252 is declared (meta), but the bytes are shift_jis",),
    )


def test_utf_8_with_a_broken_character_declared_as_latin_1() -> None:
    html = page(SENTENCES["ru"], "<meta charset=latin1>").encode() + b"\xd0<p>"
    found = decode(html)
    assert (found.encoding, found.text.count("\ufffd")) == ("utf-8", 1)


def test_a_few_broken_bytes_of_utf_8_become_replacement_characters() -> None:
    found = decode(page(SENTENCES["de"], "<meta charset=utf-8>").encode() + b"<p>it\x92s</p>")
    assert (found.encoding, found.declared_by) == ("utf-8", "meta")
    assert found.text.endswith("<p>it\ufffds</p>")
    assert found.notes == ("broken bytes became U+FFFD: 1",)


def test_replacement_characters_of_the_page_itself_are_not_counted() -> None:
    assert decode("<meta charset=utf-8><p>\ufffd é".encode()).notes == ()


# Guesses.


@pytest.mark.parametrize(("language", "codec", "name"), GUESSES)
def test_an_undeclared_encoding_is_guessed_from_the_text(language: str, codec: str, name: str) -> None:
    found = decode(page(SENTENCES[language]).encode(codec))
    assert (found.encoding, found.declared_by) == (name, "guess")
    assert SENTENCES[language] in found.text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_byte_order_mark_is_seen(codec: str) -> None:
    found = decode(page(SENTENCES["ko"]).encode(codec))
    assert (found.encoding, found.declared_by) == (codec.replace("16-", "16"), "guess")
    assert found.text == page(SENTENCES["ko"])


def test_the_language_of_the_page_decides_between_equals() -> None:
    word = "<p>{}</p>".format("šž " * 3).encode("cp1257")
    assert decode(b'<html lang="lv">' + word).encoding == "windows-1257"


def test_one_accent_and_no_more_evidence_is_windows_1252() -> None:
    assert decode(b"<p>caf\xe9").text == "<p>café"


def test_ascii_is_utf_8_where_nothing_is_declared() -> None:
    html = b"<p>plain"
    found = decode(html)
    assert found.utf8 is html
    assert (found.encoding, found.declared_by, found.notes) == ("utf-8", "guess", ())


def test_an_empty_page() -> None:
    assert decode(b"").utf8 == b""
    assert decode("").text == ""


# Encoded twice.


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
@pytest.mark.parametrize(
    "text",
    [
        "“It’s raining,” she said – in Málaga",
        "Straßenbahn für Zürich",
        SENTENCES["fr"].replace("à", "a"),
        "Снег, снег — и снова снег",
    ],
)
def test_text_that_was_encoded_twice_is_mended(text: str, wrong: str) -> None:
    once = text.encode("utf-8")
    twice = (once.decode("latin-1") if wrong == "latin-1" else decode_as(once, "windows-1252")).encode("utf-8")
    found = decode(b"<meta charset=utf-8><p>" + twice)
    assert found.text == f"<meta charset=utf-8><p>{text}"
    assert found.notes == ("the text was encoded in UTF-8 twice",)


def test_a_str_that_was_decoded_as_latin_1_is_mended() -> None:
    assert decode("<p>Málaga’s rain".encode().decode("latin-1")).text == "<p>Málaga’s rain"


@pytest.mark.parametrize("language", list(SENTENCES))
def test_correct_text_is_never_mended(language: str) -> None:
    assert decode(page(SENTENCES[language]).encode()).notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le «\u00a0marché\u00a0» de Málaga",
        "marché\u00a0»",
        "2×\u00a03 and 4×\u00a05",
        "NESCAFÉ® and NESCAFÉ®",
        "Straß\u00aden, Straß\u00aden",
        "Ã",
        "“Ã©” is what é looks like when it is encoded twice",
        "â€™ stands for ’",
    ],
)
def test_what_looks_like_it_but_is_correct_stays(text: str) -> None:
    assert mended(text.encode()) is None


@given(st.text(alphabet=st.characters(max_codepoint=0x17F), max_size=60))
def test_mending_changes_only_what_round_trips(text: str) -> None:
    controls = {code: decode_as(bytes((code,)), "windows-1252") for code in range(0x80, 0xA0)}
    before = mended(text.encode())
    assert before is None or decode_as(before, "windows-1252") == text.translate(controls)


# Arguments and str input.


@pytest.mark.parametrize("label", ["klingon", "", "utf-9", "iso-2022-kr", "replacement"])
@pytest.mark.parametrize("html", [b"x", "x"])
def test_an_unknown_label_of_the_caller_is_an_error_that_names_it(label: str, html: bytes | str) -> None:
    with pytest.raises(ArgumentError, match=repr(label)):
        decode(html, label)


def test_a_wrong_type_is_an_error() -> None:
    with pytest.raises(ArgumentError, match="bytearray"):
        decode(bytearray(b"x"))  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="8"):
        decode(b"x", 8)  # type: ignore[arg-type]


def test_a_page_beyond_the_limit_is_refused() -> None:
    decode(b"12345", None, Limits(bytes=5))
    with pytest.raises(PageTooLarge, match="6 bytes"):
        decode(b"123456", None, Limits(bytes=5))
    with pytest.raises(PageTooLarge, match="6 characters"):
        decode("éééééé", None, Limits(bytes=5))


def test_text_input() -> None:
    found = decode("\ufeff<p>né", "latin1")
    assert (found.text, found.utf8, found.encoding, found.declared_by) == ("<p>né", "<p>né".encode(), "utf-8", "text")


def test_lone_surrogates_become_replacement_characters_and_pairs_characters() -> None:
    assert decode("a\ud83db \ud83d\ude00 \udc00").text == "a\ufffdb 😀 \ufffd"


@pytest.mark.parametrize("html", ["a\0b", b"a\0b"])
def test_nul_becomes_a_replacement_character(html: bytes | str) -> None:
    assert decode(html).text == "a\ufffdb"


def test_sound_utf_8_is_handed_on_without_a_copy() -> None:
    html = page(SENTENCES["fr"], "<meta charset=utf-8>").encode()
    found = decode(html)
    assert found.utf8 is html
    assert (found.encoding, found.declared_by, found.notes) == ("utf-8", "meta", ())


@given(st.binary(max_size=300), st.sampled_from([None, *LABELS]))
def test_any_bytes_give_sound_utf_8_without_nul(html: bytes, name: str | None) -> None:
    found = decode(html, name)
    assert found.utf8.decode("utf-8") == found.text
    assert "\0" not in found.text
    assert decode(html, name) == found


@given(st.text(max_size=100))
def test_text_survives_utf_8(text: str) -> None:
    plain = text.replace("\0", "").removeprefix("\ufeff")
    if mended(plain.encode("utf-8", "replace")) is None:
        assert decode("<meta charset=utf-8>" + plain).text == "<meta charset=utf-8>" + plain


# The standard's tables.


@pytest.mark.parametrize(
    ("html", "name", "text"),
    [
        (b"\x80\x81\x8d\x8f\x90\x9d\xff", "windows-1252", "€\x81\x8d\x8f\x90\x9dÿ"),
        (b"\x80\xa4", "iso-8859-15", "\x80€"),
        (b"\xaa\xd2", "windows-1253", "\ufffd\ufffd"),
        (b"\xca", "windows-1255", "\u05ba"),
        (b"\xae\xbe", "koi8-u", "ўЎ"),
        (b"\xff", "x-mac-cyrillic", "€"),
        (b"\xdb", "macintosh", "€"),
        (b"\x80\x84\xa1\xdb", "windows-874", "€\x84ก\ufffd"),
        (b"\xa5", "iso-8859-3", "\ufffd"),
        (b"\xe0", "iso-8859-8-i", "א"),
        (b"\x87\x40\xfa\x40", "shift_jis", "①ⅰ"),
        (b"\xad\xa1\xb0\xa1\x8e\xb1", "euc-jp", "①亜ｱ"),
        (b"\x81\x41", "euc-kr", "갂"),
        (b"\x81\x30\x81\x30", "gbk", "\x80"),
        (b"\xf9\xd6", "big5", "碁"),
        (b'\x1b$B$"\x1b(B', "iso-2022-jp", "あ"),
        (b"\x80", "x-user-defined", "\uf780"),
    ],
)
def test_characters_of_the_standard_that_python_lacks_or_has_elsewhere(html: bytes, name: str, text: str) -> None:
    assert decode_as(html, name) == text


@pytest.mark.parametrize("name", list(LABELS))
def test_every_encoding_decodes_ascii_and_is_its_own_label(name: str) -> None:
    html = "news 1".encode("utf-16-le" if name == "utf-16le" else "utf-16-be" if name == "utf-16be" else "ascii")
    assert decode_as(html, name) == "news 1"
    assert canonical(name.upper()) == name


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ISO-8859-1", "windows-1252"),
        ("ascii", "windows-1252"),
        (" latin1\n", "windows-1252"),
        ("ISO-8859-9", "windows-1254"),
        ("tis-620", "windows-874"),
        ("ks_c_5601-1987", "euc-kr"),
        ("gb2312", "gbk"),
        ("x-sjis", "shift_jis"),
        ("UTF8", "utf-8"),
        ("utf-16", "utf-16le"),
        ("logical", "iso-8859-8-i"),
        ("hz-gb-2312", None),
        ("latin\u017f1", None),
    ],
)
def test_labels(label: str, name: str | None) -> None:
    assert canonical(label) == name


def test_the_table_has_all_labels_once() -> None:
    labels = [label for row in LABELS.values() for label in row.split()]
    assert len(labels) == len(set(labels)) == 222
