"""Words of lists of topics: what their boxes are called, what stands before them, and where their links lead."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

MARKS = words("""
    tag tags tagged taglist tagslist tagbox tagsbox tagbar tagging posttags posttag articletags articletag storytags
    entrytags newstags contenttags hashtag hashtags topic topics topiclist topictags topiclinks articletopics
    storytopics relatedtopics keyword keywords stickers taxonomy subjects subject thema themen themenliste
    themenlinks schlagwort schlagworte stichwort stichworte etiqueta etiquetas temas tema argomenti argomento sujets
    thematiques motscles motcle keywordlist onderwerpen onderwerp trefwoorden emner emneord tagger taggar avainsanat
    aiheet tagi tematy stitky temata cimkek cimke amnen amne temy etichete subiecte etiket etiketler konular
""")
"""Marks of a list of an article's topics, and of one topic in it."""

NOT_MARKS = words("""
    cloud tagcloud trending popular nav navbar navigation menu submenu breadcrumb breadcrumbs header masthead sitemap
    ticker hot card cards teaser teasers carousel slider byline author
""")
"""Marks of boxes whose topics are the site's, or another article's."""

CLOUD = words("cloud tagcloud tagclouds trending popular")
"""Marks of boxes with the topics of the whole site, even where a label calls them topics."""

POPULAR = names("""
    popular tags; popular topics; trending topics; trending tags; trending; trending now; hot topics; top tags
    top topics; tag cloud; beliebte themen; topthemen; top-themen; aktuelle themen; beliebte tags; tendencias
    temas del día; temas destacados; lo más buscado; etiquetas populares; nube de etiquetas; assuntos do momento
    em alta; mais buscados; sujets du moment; les plus recherchés; argomenti del giorno; temi del giorno
    populaire onderwerpen; populära ämnen; popularne tagi; популярные темы; популярные теги; облако тегов; тренды
    popüler etiketler; gündem; الأكثر تداولا; topik populer; topik hangat; tag populer; chủ đề nóng; từ khóa nóng
    热门标签; 热门话题; 熱門標籤; 熱門話題; 人気のタグ; 話題のキーワード; 注目キーワード; 인기 태그; 인기 키워드
""")
"""What stands before a list of the topics that the whole site is about, without colon and in lower case."""

LABELS = names("""
    tag; tags; tagged; tagged in; tagged with; tagged as; tagged under; topic; topics; related topics; related tags
    related topic; related tag; article topics; article tags; story topics; story tags; topics in this article
    more topics; topics mentioned; key topics; keywords; keyword; labels; label; filed under; filed in; posted in
    explore more topics; explore topics; read more about; more about; more on; in this article; in this story
    mentioned in this article; explore more on these topics; explore more; subjects; subject; this article is about
    related subjects; hashtags; see more; see also topics; find more stories in; themes; categories & tags; more
    tags used; used tags; follow topics; follow these topics; archived under; archived in; thema; themen
    themen in diesem artikel; zum thema; mehr zum thema; mehr zu diesem thema; mehr zu den themen
    mehr zu diesen themen; mehr lesen über; mehr über; mehr zu; schlagwort; schlagworte; schlagwörter; stichwort
    stichworte; stichwörter; schlagwörter zu diesem artikel; schlagworte zu diesem artikel; schlagwörter zum artikel
    verwandte themen; ähnliche themen; themenseiten; themenseite; relevante themen; weitere themen; getaggt mit
    getaggt in; verschlagwortet mit; verwendete schlagwörter; kategorien & tags; lesen sie mehr zum thema; orte
    lesen sie mehr zu diesem thema; lesen sie mehr zu diesen themen; lesen sie mehr zu den themen; artikelthemen
    in diesem artikel; artikel zum thema; alles zum thema; alles zu; themen des artikels; dossiers; weitere infos zu
    etiqueta; etiquetas; tema; temas; temas relacionados; más sobre; archivado en; más información sobre; en este
    artículo; palabras clave; temas de esta nota; etiquetado en; temas en este artículo; sobre este tema; etiquetado
    tópicos; assuntos; assunto; mais sobre; palavras-chave; tópicos relacionados; marcadores; tudo sobre
    saiba mais sobre; assuntos relacionados; leia mais sobre; sujet; sujets; sujets associés; sujets liés
    sur le même sujet; mots clés; mots-clés; mot-clé; mot clé; thèmes; thème; thématiques; en savoir plus sur
    à propos; étiquettes; étiquette; plus sur; dans cet article; tags associés; argomento; argomenti
    argomenti trattati; parole chiave; temi; leggi anche su; leggi altri articoli su; etichette; tag articolo
    per approfondire; in questo articolo; onderwerp; onderwerpen; trefwoorden; meer over; lees meer over
    lees ook over; thema's; in dit artikel; ämne; ämnen; ämnen i artikeln; följ ämnen i artikeln; taggar; nyckelord
    mer om; mer om ämnet; läs mer om; emne; emner; emneord; stikord; mere om; les mer om; læs mere om; nøkkelord
    tagger; lue lisää aiheesta; aiheet; aihe; avainsanat; asiasanat; lisää aiheesta; efnisorð; meira um; tagi; tag.
    tematy; temat; słowa kluczowe; więcej na temat; powiązane tematy; tematy powiązane; hasła; témata; téma; štítky
    související témata; klíčová slova; více o tématu; súvisiace témy; témy; kľúčové slová; značky; címkék; címke
    kulcsszavak; témák; kapcsolódó témák; etichete; etichetă; cuvinte cheie; subiecte; citește mai multe despre
    oznake; oznaka; teme; ključne riječi; ključne reči; ključne besede; више о теми; ознаке; кључне речи; тагови; тег
    теги; темы; тема; ключевые слова; метки; сюжеты; сюжет; темы материала; ещё по теме; больше по теме
    ключові слова; теми; тема дня; тагове; етикети; ключови думи; още по темата; ετικέτες; ετικέτα; θέματα
    λέξεις-κλειδιά; σχετικά θέματα; etiket; etiketler; konular; ilgili konular; anahtar kelimeler; konu başlıkları
    ilgili etiketler; açar sözlər; teqlər; الوسوم; وسوم; الكلمات المفتاحية; كلمات مفتاحية; مواضيع; المواضيع; موضوعات
    اقرأ المزيد عن; كلمات دالة; مواضيع ذات صلة; برچسب; برچسب ها; برچسب‌ها; برچسبها; کلیدواژه; کلیدواژه‌ها
    کلید واژه ها; ٹیگ; ٹیگز; تگ ها; تگ‌ها; תגיות; תגית; נושאים; בנושא; מילות מפתח; תגיות קשורות; עוד בנושא; टैग; टैग्स
    विषय; ট্যাগ; ট্যাগস; বিষয়; குறிச்சொற்கள்; แท็ก; ป้ายกำกับ; คำค้น; từ khóa; chủ đề; thẻ; thẻ tag; tag terkait; topik
    topik terkait; kata kunci; tagar; vitambulisho; mada; izihloko; onderwerpe; タグ; キーワード; 関連キーワード
    関連タグ; トピックス; 関連トピックス; トピック; ジャンル; テーマ; 関連テーマ; この記事のタグ; 标签; 关键词
    关键字; 標籤; 關鍵字; 關鍵詞; 相关标签; 相關標籤; 话题; 相关话题; 熱門關鍵字; 태그; 키워드; 관련 키워드; 관련태그
    관련 태그; 주제; 해시태그; #태그
""")
"""What stands before a list of topics, without colon and in lower case."""

OPEN_LABELS = names("""
    more about; more on; read more about; see more; explore more; explore more on these topics; in this article
    in this story; posted in; filed in; filed under; find more stories in; more topics; themes; follow topics
    mehr zum thema; mehr zu; mehr über; mehr lesen über; zum thema; artikel zum thema; alles zum thema; alles zu
    in diesem artikel; weitere themen; dossiers; weitere infos zu; lesen sie mehr zum thema; orte; thema
    lesen sie mehr zu diesem thema; mehr zu diesem thema; más sobre; más información sobre; en este artículo
    sobre este tema; tema; mais sobre; leia mais sobre; tudo sobre; saiba mais sobre; sur le même sujet
    en savoir plus sur; à propos; plus sur; dans cet article; per approfondire; in questo articolo; leggi anche su
    leggi altri articoli su; meer over; lees meer over; lees ook over; in dit artikel; mer om; mer om ämnet
    läs mer om; mere om; les mer om; læs mere om; lue lisää aiheesta; lisää aiheesta; meira um; więcej na temat
    více o tématu; citește mai multe despre; ещё по теме; больше по теме; сюжет; тема; тема дня; още по темата
    اقرأ المزيد عن; موضوعات; مواضيع; עוד בנושא; ジャンル; トピックス; 话题; 相关话题; topik
""")
"""Labels that as often stand before other articles."""

NO_TOPICS = names("""
    alle themen; all topics; alle; all; more; mehr; more topics; show more; see more; see all; show all; view all
    mehr anzeigen; alle anzeigen; weitere; weitere themen; permalink; link; comments; comment; no comments; reply
    leave a comment; kommentare; kommentar; edit; bearbeiten; email; e-mail; print; share; teilen; follow; folgen
    subscribe; ver más; ver todos; ver todo; más; todos los temas; voir plus; tous les sujets; plus; tout voir
    vedi tutti; altro; tutti gli argomenti; meer; alle onderwerpen; mer; visa fler; visa alla; vis mer; se alle
    więcej; wszystkie; zobacz więcej; více; všechna témata; další; ещё; еще; все темы; показать ещё; більше; всі теми
    المزيد; עוד; もっと見る; 一覧; すべて; 更多; 더보기; 전체
""")
"""Words of links in a list of topics that lead elsewhere."""

SERVICES = words("""
    contact contact-us contacts contacto contacta contatti contato kontakt kontakta-oss contactez-nous imprint impressum colophon
    datenschutz datenschutzerklaerung privacy privacy-policy privacidad privacidade confidentialite
    mentions-legales mentions_legales aviso-legal note-legali terms terms-of-use terms-of-service terms-and-conditions agb cgu
    about about-us ueber-uns qui-sommes-nous quienes-somos chi-siamo sitemap plan plan-du-site mapa-del-sitio
    newsletter newsletters mediadaten advertise publicidad login register
""")
"""Last steps of the addresses of pages that every site has; a list with one of them is a menu."""

PATHS = words("""
    tag tags tagged topic topics theme themes thema themen themenseiten themenwelt etiqueta etiquetas tema temas tagg
    taggar amne amnen emne emner aihe aiheet tagi temat tematy stitek stitky temata cimke cimkek etichete eticheta
    konu konular etiket etiketler haberleri hashtag hashtags keyword keywords stichwort stichwoerter schlagwort
    schlagworte schlagwortliste schlagwoerter label labels mot-cle motcle mots-cles motscles sujet sujets argomento
    argomenti onderwerp onderwerpen trefwoord all-about personen person persons people personaje personajes personas
    places page-tags subject subjects topicos topico assunto assuntos tagname tagovi oznake oznaka teme tegi teg temy
    siuzhet tu-khoa chu-de anahtar-kelime specials special archiv-thema
""")
"""First words of the path to a page of one topic; or the parameter that names it."""

CATEGORIES = words("""
    category categories kategorie kategorien kategori kategoria rubrik rubriken ressort section sections categoria
    categorias categorie rubrique rubriques author authors autor autoren autores autori auteur auteurs redaktion
    redazione profile profiles journalist journalists contributor contributors people firmas columnist columnists
    writer writers staff
""")
"""First words of the path to a desk, a section or an author."""

TYPED = words("""
    category section subsection type tag tags topic channel location source author desk label id keyword keywords
    format template product brand primary secondary sponsor sponsored campaign ad ads adunit site page content region
    series collection rubrik ressort kategorie thema taxonomy nlp entity entities sentiment iptc theme layer
    brandsafety
""")
"""First or last words of the key in "key: value": what a newsroom's software notes for itself."""

PLACED = words("""
    featured homepage frontpage startseite front-page home-page startseiten topstory top-story aufmacher newsletter
    portada homepagina forside pushed editorspick editors-pick sponsored advertorial noindex nofollow noads
""")
"""Words of notes about where a newsroom places or sells an article."""

ASIDE = words("sidebar widget aside rail widgets widgetarea secondary")
"""Marks of boxes beside the article; their topics are as often the site's."""

GENERIC = names("""
    breaking news; latest news; news headlines; news online; online news; top news; headlines; breaking; latest
    premium; paywall; metered; subscriber only; subscribers only; members only; subscriber-only; members-only
    top stories; top story; homepage; home page; home; newspaper; newspapers; daily news; news today; today news
    today's news; website; news website; rss; rss feed; article; articles; artikel; story; stories; page; untagged
    uncategorized; unkategorisiert; none; null; undefined; n/a; nan; true; false; aktuelle nachrichten; schlagzeilen
    tageszeitung; zeitung; online-nachrichten; últimas noticias; noticias de hoy; periódico; diario; prensa
    actualités; journal; quotidien; ultime notizie; notizie; giornale; quotidiano; nieuws van vandaag; krant
    свежие новости; новости сегодня; последние новости; 新聞; ニュース; 速報; ニュースサイト; 最新ニュース; 新闻
    最新新闻; 뉴스; 신문; 속보; الأخبار; اخبار; أخبار; tin tức; tin mới; báo
""")
"""What pages declare as keywords to be found, whatever they are about."""
