"""Words over the lists of links that every page of a site shows, and over paid ones."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

LISTS = names("""
    don't miss; don't miss this; no te pierdas; missa inte; most read; most popular; most viewed; most watched
    most shared; most commented; most discussed; most recent; popular; popular now; popular stories; popular articles
    popular posts; popular news; trending; trending now; trending stories; trending news; trending topics
    trending videos; more trending; latest; latest news; latest stories; latest articles; latest posts
    latest headlines; latest videos; latest from; the latest; recent; recent posts; recent news; recent stories
    recent articles; recent comments; new; news; newest; just in; breaking news; top stories; top news; top headlines
    top articles; top videos; headlines; editor's picks; editors' picks; editor's pick; editor's choice
    editors' choice; featured; featured stories; featured news; in the news; in other news; today's top stories
    today's headlines; must reads; hot topics; what's hot; live; video; videos; podcasts; galleries; photos; best of
    from the web; from around the web; around the web; sponsored; sponsored stories; sponsored content; promoted
    promoted stories; promoted content; paid content; partner content; shop; deals; best deals; jobs; events
    newsletters; opinion; opinions; columns; columnists; quizzes; games; weather; sport; business; politics; culture
    world; previous; next; previous article; next article; previous post; next post; more top stories; more headlines
    top picks; most recommended; you may have missed; today's paper; today's best; top reads; recommended by outbrain
    recommended by taboola; by taboola; meistgelesen; meistgelesene artikel; meistgelesene; am meisten gelesen
    die meistgelesenen artikel; beliebt; beliebteste artikel; meist gelesen; meistkommentiert; top-themen; topthemen
    top themen; top-thema; top-artikel; aktuelle nachrichten; aktuelle news; aktuelles; aktuelle meldungen
    aktuelle artikel; aktuelle themen; aktuelle videos; neueste artikel; neueste nachrichten; neueste beiträge
    neueste meldungen; neueste; neuste artikel; neu; neue nachrichten; letzte meldungen; schlagzeilen; nachrichten
    newsticker; im trend; trends; empfehlungen der redaktion; redaktionsempfehlung; unsere topthemen; im fokus
    jetzt im fokus; videos des tages; bilder des tages; stellenmarkt; ratgeber; produkte; angebote; spiele; rätsel
    podcast; meinung; kommentare; top-videos; neueste videos; aus dem netz; partner; partnerangebote
    vorheriger artikel; nächster artikel; vorherige; nächste; zurück; weiter; zuletzt gelesen; das war der tag
    lo más leído; lo más visto; más leídas; más leídos; las más leídas; los más leídos; más vistas; más vistos
    lo más; últimas noticias; lo último; última hora; tendencias; destacados; destacadas; populares; noticias
    titulares; en portada; ahora en portada; más populares; lo más comentado; te recomienda; patrocinado; mais lidas
    mais lidos; mais vistas; mais vistos; as mais lidas; últimas notícias; últimas; mais recentes; em destaque
    destaques; em alta; mais populares; notícias; e; les plus lus; les plus lues; les plus vus; les plus populaires
    les plus partagés; les plus récents; articles les plus lus; dernières actualités; dernières infos
    dernières nouvelles; les dernières actus; derniers articles; en continu; le fil info; à la une; en direct
    tendances; populaires; sponsorisé; contenu sponsorisé; actualités; le direct; i più letti; più letti
    le più lette; più lette; più visti; più popolari; ultime notizie; ultima ora; ultimi articoli; in evidenza
    in primo piano; di tendenza; notizie; ultime; più recenti; meest gelezen; best gelezen; populair; nieuwste
    laatste nieuws; net binnen; meest bekeken; trending nu; het laatste nieuws; nieuws; mest lästa; mest läst
    mest läst just nu; senaste nytt; senaste; senaste nyheterna; just nu; populärt; mest sedda; mest leste; mest lest
    siste nytt; siste; siste saker; nyeste; populært; mest læste; mest læst; seneste; seneste nyt; seneste nyheder
    luetuimmat; tuoreimmat; uusimmat; suosituimmat; mest lesið; nýjast; fleira áhugavert; mainos; najczęściej czytane
    najnowsze; najpopularniejsze; popularne; ostatnie; ostatnie wiadomości; wiadomości; materiał promocyjny; na topie
    nejčtenější; nejnovější; nejčtenější články; aktuálně; hlavní zprávy; populární; najčítanejšie; najnovšie
    legolvasottabb; legfrissebb; friss hírek; népszerű; hirdetés; cele mai citite; ultimele știri; ultimele stiri
    cele mai noi; populare; najčitanije; najnovije; najnovije vijesti; najnovije vesti; najbolj brano; najnovejše
    популярное; самое читаемое; самые читаемые; самое популярное; последние новости; новости; свежие новости; главное
    главные новости; лента новостей; лента; топ новостей; новости партнёров; новости партнеров; новости компаний
    сейчас читают; выбор редакции; популярні новини; останні новини; головне; найпопулярніше; новини; най-четени
    последни новини; најчитаније; најновије; δημοφιλή; πιο δημοφιλή; τελευταία νέα; ροή ειδήσεων; τελευταίες ειδήσεις
    δημοφιλέστερα; en çok okunanlar; çok okunanlar; son dakika; son haberler; en son haberler; en son; gündem
    popüler; en son eklenenler; الأكثر قراءة; الاكثر قراءة; الأكثر مشاهدة; آخر الأخبار; اخر الاخبار; أحدث الأخبار
    الأحدث; الأكثر رواجا; الأكثر تداولا; أهم الأخبار; رائج; زوارنا يقرأون الآن; پربازدیدترین; پربیننده ترین
    آخرین اخبار; آخرین خبرها; پربحث ترین; تازہ ترین; מבזקים; הנקראות ביותר; הכי נקראות; חדשות; פופולרי
    सबसे ज्यादा पढ़ी गई; ताजा खबरें; ट्रेंडिंग; लेटेस्ट न्यूज़; ताज़ा ख़बरें; सर्वाधिक पठित; সর্বশেষ; সর্বাধিক পঠিত; সর্বশেষ খবর
    ข่าวล่าสุด; ข่าวยอดนิยม; ยอดนิยม; tin mới; tin mới nhất; đọc nhiều; xem nhiều; tin nóng; terpopuler; berita terbaru
    terkini; terbaru; paling populer; populer; habari mpya; ランキング; アクセスランキング; 人気記事
    人気記事ランキング; 最新記事; 最新ニュース; 新着記事; 新着; 新着ニュース; 注目; 注目記事; 注目の記事
    ピックアップ; 特集; 速報; トップニュース; 編集部オススメ; 編集部のおすすめ; セレクション; pr; 热门; 热门文章
    热门新闻; 热点; 排行榜; 最新; 最新新闻; 最新文章; 点击排行; 熱門; 熱門新聞; 熱門文章; 最新消息; 即時新聞; 廣告
    編輯推薦; 인기뉴스; 인기 뉴스; 많이 본 뉴스; 많이 본 기사; 가장 많이 본 뉴스; 최신뉴스; 최신 뉴스; 실시간 뉴스
    실시간; 인기기사; 인기 기사; 주요뉴스; 주요 뉴스; 포토; 랭킹; 헤드라인; 핫뉴스; 이 시각 주요뉴스; 오늘의 핫뉴스
""")
"""What stands over the lists that every page of a site shows, and over paid ones."""

LIST_STARTS = names("""
    most read; most popular; most viewed; trending; latest; recent; top stories; popular; editor's; editors
    sponsored; promoted; live updates; meistgelesen; aktuelle videos; die meistgelesenen; neueste; lo más leído
    lo más visto; últimas noticias; mais lidas; les plus; dernières; i più letti; ultime notizie; meest gelezen
    mest lest; mest läst; siste nytt; seneste nyt; najnowsze; nejnovější; последние новости; самые читаемые
    الأكثر قراءة; آخر الأخبار
""")
"""How the label of such a list begins."""

LIST_MARKS = words("""
    mostread mostpopular trending meistgelesen masleidas maslidas topstories s ticker newsticker topnews bestseller
    deals affiliate sponsored sponsor outbrain taboola promoted partner advert advertorial
""")
"""Marks of boxes whose lists the whole site shows, or that are paid for."""
