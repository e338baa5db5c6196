"""What pages say only to those who hear them: the marks of it, and what a link does, folded, without brackets."""

from __future__ import annotations

from newsparse.lexicon.tables import words

HEARD_MARKS = tuple(map(words, ("visually hidden", "sr only", "screen reader", "offscreen")))
"""The words of class names, all of a set, that the widely used kits of styles give to what is only read aloud."""

NEW_WINDOW = frozenset(
    """
opens in a new window|opens in new window|opens in a new tab|opens in new tab|opens new window|new window|new tab
external link|external|öffnet im neuen fenster|öffnet in neuem fenster|öffnet in einem neuen fenster
öffnet in einem neuen tab|öffnet in neuem tab|externer link|se abre en una ventana nueva|se abre en ventana nueva
se abre en una nueva ventana|abre en una ventana nueva|abre en nueva pestaña|nouvelle fenêtre|nouvel onglet
s'ouvre dans une nouvelle fenêtre|ouvre un nouvel onglet|lien externe|abre em nova janela|abre numa nova janela
abre em uma nova janela|abre numa nova aba|si apre in una nuova finestra|apre in una nuova finestra|link esterno
opent in een nieuw venster|opent in nieuw venster|opent in nieuw tabblad|externe link|öppnas i nytt fönster
öppnas i en ny flik|extern länk|åpnes i nytt vindu|åbner i nyt vindue|avautuu uuteen ikkunaan|otwiera się w nowym oknie
otwiera się w nowej karcie|otevře se v novém okně|відкриється у новому вікні|откроется в новом окне
yeni pencerede açılır|新しいウィンドウで開く|別ウィンドウで開く|새 창에서 열기|새 창 열림
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
