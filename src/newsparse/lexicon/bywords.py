"""The words that open, divide and end a printed byline, by what they announce.

Phrases are casefolded and stand one a line or between semicolons. How strict a phrase is depends on how often it
means something else: "by" opens a byline anywhere, "von" is also a part of names, "text" opens one only before a colon.
"""

from __future__ import annotations

from newsparse.lexicon.tables import phrases, words

AUTHOR_ANYWHERE = phrases("""
    words and photographs by; words and photography by; words and photos by; words and pictures by
    words and images by; words and illustrations by; story and photographs by; story and photography by
    story and photos by; story and pictures by; story and images by; story and illustrations by
    text and photographs by; text and photography by; text and photos by; text and pictures by; text and images by
    text and illustrations by; report and photographs by; report and photography by; report and photos by
    report and pictures by; report and images by; report and illustrations by; van onze correspondent
    van onze verslaggever; van onze redacteur; van onze redactie; reporting by; text und fotos von; by; written by
    story by; words by; text by; report by; reported by; posted by; published by; authored by; analysis by; opinion by
    column by; commentary by; interview by; review by; essay by; guest post by; created by; contributed by
    submitted by; compiled by; uploaded by; this post was written by; insights from; geschrieben von; gespeichert von; verfasst von
    erstellt von; eingestellt von; veröffentlicht von; publiziert von; text von; artikel von; beitrag von
    ein beitrag von; kommentar von; ein kommentar von; gastbeitrag von; ein gastbeitrag von; analyse von
    eine analyse von; interview von; ein interview von; rezension von; reportage von; glosse von; eine reportage von
    kolumne von; eine kolumne von; essay von; ein essay von; rezept von; protokoll von; erzählt von; aufgezeichnet von
    ein artikel von; leitartikel von; meinung von; eine rezension von; porträt von; bericht von; écrit par; rédigé par
    publié par; posté par; propos recueillis par; recueilli par; texte de; texte par; une chronique de; chronique de
    analyse de; tribune de; un article de; article de; article écrit par; entretien par; escrito por; publicado por
    redactado por; texto de; escribe; escriben; un artículo de; artículo de; firmado por; análisis de; opinión de
    columna de; crónica de; entrevista de; editado y escrito por; una columna de; scritto da; pubblicato da; a cura di
    testo di; testi di; articolo di; un articolo di; intervista di; postato da; commento di; editoriale di
    l'analisi di; analisi di; postado por; escrita por; texto por; reportagem de; por redação; geschreven door
    gepubliceerd door; tekst door; column door; opinie door; een artikel van; geplaatst door; skrevet av; publisert av
    skriven av; publicerad av; skrevet af; publiceret af; postet av; kommentar av; krönika av; kirjoittanut
    kirjoittaja; tekstin kirjoitti; napisał; napisała; napisali; opublikował; autor tekstu; opracował; opracowała
    oprac.; oprac; napsal; napsala; napsali; napísal; napísala; publikoval; scris de; publicat de; postat de
    un articol de; escrit per; text de; skrifað af; ditulis oleh; dilaporkan oleh; disiarkan oleh; diposkan oleh
    disunting dan ditulis oleh; tác giả; bài viết của; viết bởi; haberi yazan; γράφει ο; γράφει η; γράφουν οι; γράφει
    γράφουν; επιμέλεια; пише; пишет; автор статьи; автор текста; авторы; автори; написал; написала; sagen reported by
    notre envoyé spécial; notre envoyée spéciale; nos envoyés spéciaux; notre correspondant; notre correspondante
    as told to; imeandikwa na; imeandaliwa na; na mwandishi; parengė; sagatavoja; parašė; koostas
    przygotował; przygotowała; pripremio; pripremila; napisao; napisala; priredio; priredila; kaleme alan
""")
"""Open an author's name wherever they stand in the line."""

AUTHOR_AT_START = phrases("""
    von; durch; par; por; door; av; af; deur; oleh; from; byline; ein gespräch von
    un reportage de; gastautor; gastautorin; autorin / autor; autor / autorin
    autor / in; autor; autorin; autoren; autora; autore; autori; autores; auteur; auteurs
    auteure; autrice; autorzy; autoři; autors; author; authors; writer; writers; redattore; redattrice; penulis
    szerző; írta; höfundur; avtor; müəllif; forfatter; författare; skribent; journalist; toimittaja; autorius
    ecrivain; piše; pišu; pise; shkruan; nga; yazan; yazar; автор; авторка; аутор; корреспондент; кореспондент
    журналист; ავტორი; հեղինակ; από; συντάκτης; συντάκτρια; بقلم; كتب; كتبت; يكتب; تكتب; إعداد; إعداد وتحرير; تقرير; الكاتب; الكاتبة
    نویسنده; نوشته; به قلم; تحریر; مصنف; گزارش; מאת; כתב; כתבה; כותב; לכתבה; द्वारा; लेखक; रिपोर्ट; लेखिका; প্রতিবেদক; লেখক
    โดย; ผู้เขียน; เขียนโดย; ஆசிரியர்; రచయిత; எழுதியவர்; ಲೇಖಕರು; ಲೇಖಕ; രചയിതാവ്; തയ്യാറാക്കിയത്; લેખક; ਲੇਖਕ
    කර්තෘ; ລາຍງານໂດຍ; ໂດຍ; ដោយ; စာရေးသူ; muallif; зохиогч; egilea; аўтар; لیکوال; از قلم; بواسطة; المؤلف
    كتبه; كتبها; نگارنده; লিখেছেন; লেখা; autoriai
""")
"""Open an author's name at the start of the line or of a part of it."""

AUTHOR_WITH_COLON = phrases("""
    opinion; comment; analysis; analyse; kommentar; meinung; opinión; opinião; opinione; interview; bericht
    text; texts; words; story; report; reporting; reporter; reporters; contributor; contributors; column; columnist; posted; writing
    text und interview; text & fotos; text und fotos; text & bild; text und bild; text und foto; text & foto
    redakteur; redakteurin; text & interview; protokoll; reportage; artikel; beitrag; artikel von; autor*in; von
    redaktion; words & photos; words and photos; words and pictures; text and photos; text & photos; story and photos
    article by; texte; propos recueillis; texte et photos; rédaction; article; journaliste; texto; textos
    texto y fotos; redacción; redactor; redactora; periodista; por; nota de; reportaje; testo; testi; testo e foto; di
    redazione; giornalista; reportagem; texto e fotos; jornalista; redação; repórter; tekst; tekst en foto's; redactie
    tekst og foto; text och foto; text och bild; journalister; teksti; teksti ja kuvat; teksti ja kuva; text a foto
    tekst i zdjęcia; redaktor; redaktorka; text a fotky; autor i foto; szöveg; tekstas; teksts; redactat; scris; haber
    muhabir; yazı; metin; röportaj; текст; текст и фото; текст і фото; материал подготовил; материал подготовила
    подготовил; подготовила; журналистка; журналіст; текста; κείμενο; ρεπορτάζ; κείμενο-φωτογραφίες; نص; المحرر
    المراسل; صحفي; مراسل; خبرنگار; טקסט; כתבנו
""")
"""Open an author's name only when a colon follows."""

AUTHOR_BY_LANGUAGE = {
    "per": frozenset({"ca"}),
    "di": frozenset({"it"}),
    "de": frozenset({"ro"}),
    "do": frozenset({"pt"}),
    "da": frozenset({"pt"}),
    "na": frozenset({"sw"}),
    "ni": frozenset({"tl", "fil"}),
    "nina": frozenset({"tl", "fil"}),
    "eftir": frozenset({"is"}),
    "от": frozenset({"bg", "mk"}),
    "του": frozenset({"el"}),
    "τησ": frozenset({"el"}),  # casefolded "της"
    "των": frozenset({"el"}),
    "از": frozenset({"fa", "ur"}),
    "nga": frozenset({"sq"}),
    "gan": frozenset({"cy"}),
    "bởi": frozenset({"vi"}),
}
"""By-words that are also parts of names: they open a byline at the start of a line in these languages.

In any language they do so when written small before two capitalised words ("di Mario Rossi").
"""

CREDIT_ANYWHERE = phrases("""
    on behalf of; im auftrag von; im namen von; au nom de; en nombre de; em nome de; a nome di; namens
    photograph by; pictured by; editing by; edit by; photo and video by; videos by; research by; graphics and video by
    edited by; reviewed by; medically reviewed by; fact checked by; fact-checked by; tested by; verified by
    checked by; photos by; photo by; photographs by; photography by; pictures by; illustration by; illustrations by
    illustrated by; video by; graphics by; graphic by; produced by; translated by; narrated by; hosted by
    sponsored by; presented by; additional reporting by; with additional reporting by; additional reporting
    data analysis by; updated by; last updated by; with files from; approved by; art by; animation by; design by
    directed by; read by; music by; contributions by; contributing reporting by; with reporting by; expert reviewed by
    scientifically reviewed by; copy edited by; legally reviewed by; cover by; artwork by; foreword by; audio by
    styling by; foto von; fotos von; bilder von; illustration von; illustrationen von; video von; übersetzt von
    redigiert von; übersetzung von; fachlich geprüft von; geprüft von; mitarbeit von; unter mitarbeit von; grafik von
    grafiken von; bearbeitet von; aus dem englischen von; moderiert von; gelesen von; photos de; photo de
    photographies de; illustrations de; traduit par; relu par; mis à jour par; traduction de; fotos de; fotografías de
    editado por; revisado por; traducido por; actualizado por; ilustración de; ilustraciones de; foto di
    fotografie di; tradotto da; aggiornato da; traduzione di; illustrazioni di; revisionato da; fotos por
    traduzido por; atualizado por; editada por; atualizado em; foto's van; foto van; vertaald door; bewerkt door
    beeld door; foto av; foto af; oversatt av; översatt av; redigeret af; redigert av; disunting oleh; zdjęcia wykonał
    przekład; přeložil; přeložila; перевёл; перевела; перевод
""")
"""Announce somebody who is not an author: photographers, editors, reviewers, translators."""

CREDIT_WITH_COLON = phrases("""
    photos; photo; photographs; photography; pictures; picture; image; images; illustration; illustrations
    illustrator; video; graphic; graphics; editor; editors; editing; producer; translator; translation; photographer
    additional reporting; contributing; reviewer; fact-checker; fact check; podcast; camera; design; art; music
    credit; credits; caption; foto; fotos; bild; bilder; grafik; grafiken; illustrationen; kamera; übersetzung
    übersetzt von; fotograf; fotografin; bearbeitung; lektorat; titelbild; mitarbeit; schnitt; beitragsbild; crédit
    crédits; crédit photo; traduction; vidéo; photographe; fotografía; fotografías; fotografías de; traducción; vídeo
    fotografo; crediti; traduzione; fotografia; edição; edición; tradução; imagens; beeld; foto's; fotografie
    vertaling; kuva; kuvat; kuvaaja; fotó; fotók; zdjęcia; zdjęcie; fot; fot.; snímky; szerkesztette; szerkesztő
    editör; fotoğraf; фото; фотографии; фотография; редактор; иллюстрация; видео; перевод; снимка; снимки; світлини
    φωτογραφία; φωτογραφίες; تصوير; صورة; عکس; مترجم; ترجمه; תמונה; צילום; צילומים; תרגום; hình ảnh; ảnh
""")
"""The same, only when a colon follows."""

SOURCE_WITH_COLON = phrases("""
    source; sources; quelle; quellen; fuente; fuentes; fonte; fonti; fontes; bron; bronnen; källa; kilde; kilder
    lähde; źródło; źródła; zdroj; zdroje; forrás; sursa; izvor; vir; kaynak; sumber; nguồn; источник; источники
    джерело; извор; източник; πηγή; المصدر; مصدر; منبع; מקור; स्रोत; agency; agencies; font; allikas; šaltinis; avots
    nguồn tin
""")
"""Announce an agency or other source."""

SOURCE_ANYWHERE = phrases("""
    con información de; con informacion de; con datos de; com informações de; com informações da; com informações do
    mit material von; mit informationen von; with material from; with information from; con fonte; met informatie van
    med material från; según informa; d'après; avec les agences; avec agences; com agências; con agencias
    mit agenturen
""")
"""The same, wherever they stand."""

SOURCE_BY_LANGUAGE = {"theo": frozenset({"vi"})}
"""Words before an agency or other source that are names in other languages."""

CONJUNCTIONS = words("""
    and und et och og ja és ve и та і й και și si oraz dan və ו و और एवं এবং และ và with avec mit sowie e de's kaj
    eta na en y i a u şi κι व तथा ও আর आणि અને மற்றும் మరియు และ dhe ning agus və және და և եւ ir un
""")
"""Words between the names of two authors."""

WEAK_CONJUNCTIONS = words("y e i a u si ja en na eta dan ir un")
"""Conjunctions that also stand inside one name ("Ortega y Gasset") or are names or articles themselves."""

CONJUNCTION_LANGUAGES = {
    "y": frozenset({"es"}),
    "e": frozenset({"it", "pt", "gl", "es"}),
    "i": frozenset({"pl", "ca", "hr", "bs", "sr"}),
    "a": frozenset({"cs", "sk"}),
    "u": frozenset({"hr", "es"}),
    "si": frozenset({"ro"}),
    "ja": frozenset({"fi", "et"}),
    "en": frozenset({"nl", "af"}),
    "na": frozenset({"sw"}),
    "eta": frozenset({"eu"}),
    "dan": frozenset({"id", "ms"}),
    "ir": frozenset({"lt"}),
    "un": frozenset({"lv"}),
}
"""The languages in which a weak conjunction is one; elsewhere it is part of a name, except "y" and "e"."""

CONJUNCTION_PHRASES = phrases("im gespräch mit; in conversation with; in gesprek met; au micro de; as well as")
"""The same, of several words."""

ENDERS = words("""
    published updated posted last modified created on am um uhr at stand datum date lesedauer veröffentlicht
    aktualisiert publié mis modifié publicado actualizado publicada actualizada pubblicato aggiornato gepubliceerd
    bijgewerkt publicerad uppdaterad publisert oppdatert publiceret opdateret julkaistu päivitetty opublikowano
    aktualizacja publikováno aktualizováno közzétéve frissítve publicat actualizat objavljeno опубликовано обновлено
    опубліковано publikuota yayınlanma güncelleme diterbitkan diperbarui đăng cập diterbit hace há vor před pred il
    dnia dne twitter facebook instagram linkedin whatsapp follow following folgen folge mir contact kontakt email
    e-mail mail comments comment kommentare share print profile bio abonnieren subscribe website suivre seguir segui
    ver voir view show zeige mehr more read opens alle see full get alerts who folgt takip abone advertiser about
    über unabhängig + # » › > → ← is was writes wrote covers covered joined has ist arbeitet schreibt copied
    sponsored paid gesponsert anzeige werbung under filed tagged abgelegt unter kategorie kategorien schlagwörter
""")
"""Words after which a byline names nobody more: dates, buttons, links."""

PLACE_WORDS = words("""
    in en from for at aus für à pour desde em from. para dal dalla dall' från fra frå iz из для у в з w z od dla sa
    reporting based writing berichtet aktuell derzeit near exclusively special über im
""")
"""Words after a name that begin a place or an employer."""
