"""The words that templates mark bylines with (class names and ids, split into words), by what the marked piece is."""

from __future__ import annotations

from newsparse.lexicon.tables import words

AUTHOR_MARKS = words("""
    byline bylines byliner author authors auth submitted username authorname authorlink authorinfo authorarea authorblock authoring
    articleauthor postauthor authored autor autora autores autoren autorin autorenname autorzy autoři auteur auteurs
    auteure autore autori autrice writer writers writername reporter reporters reportername journalist journalists
    journaliste journalistes periodista periodistas jornalista giornalista contributor contributors columnist
    columnists columnista creator redakteur redacteur redactor redactores redator forfatter forfattere forfattar
    skribent författare toimittaja kirjoittaja yazar muhabir penulis verfasser kolumnist firma firmante signature
    firmas signatures assinatura szerzo szerző auteurnaam tacgia zuozhe kisha kisya shomei hissha postby postedby writtenby publishedby
    reportby writeby wroteby
""")
"""Marks of the piece that names the author."""

ROLE_MARKS = words("""
    beat role roles title jobtitle job position profession occupation designation rolle funktion cargo funzione
    fonction rank affiliation organization organisation subtitle
""")
"""Marks of the piece that tells what the author is."""

DATE_MARKS = words("""
    date dates datetime time timestamp published publish pubdate updated modified datum fecha data posted created
    dateline datepublished datemodified readtime reading uhrzeit
""")
"""Marks of the piece that tells the date, or how long reading takes."""

ASIDE_MARKS = words("""
    share sharing social socials comment comments follow twitter facebook email mail button btn tag tags category
    categories section tooltip popover hovercard separator bullet count views
""")
"""Marks of pieces in the line that name nobody."""

FOREIGN_MARKS = words("""
    related recommended recommendations recirculation recirc comment comments commentlist kommentare caption
    figcaption trending popular mostread latest newsletter outbrain taboola nav menu navigation footer breadcrumb
    breadcrumbs share sharing promo promotion tags tag search cookie consent similar product products quote pullquote
    testimonial reply replies respond discussion headlines
""")
"""Marks of boxes whose bylines are those of other pieces, of pictures or of readers."""

BAR_MARKS = words("nav menu navigation footer")
"""Marks of bars that some templates put around the byline too."""

SIDE_MARKS = words("""
    teaser teasers gallery widget sidebar feed carousel slider slideshow more also next previous prev listing cards
    tout copyright
""")
"""Marks of boxes that mostly hold other pieces; near the headline they may hold the byline."""

PICTURE_MARKS = words("""
    caption figcaption photo photographer photographers credit credits copyright image picture fotograf
""")
"""Marks of pieces that name who took a picture."""

PROFILE_PATHS = words("""
    author authors autor autora autores autoren auteur auteurs autore autori autrice forfatter forfattere forfattare
    skribent writer writers reporter reporters journalist journalists journaliste journalistes contributor
    contributors columnist columnists columnista columnistas profile profiles profil profilo staff people
    byline bylines by team redaktion redakteur redakteure redactie user users member members
    kolumnist correspondents correspondent yazar yazarlar muhabir muhabirler penulis firma firmas creator creators
    periodista periodistas jornalista giornalista av avtor avtory experts expert editors newsteam meet-the-team
    our-people our-team profile-page blogger bloggers archive-author
""")
"""Path segments of addresses under which sites keep the pages of their authors."""
