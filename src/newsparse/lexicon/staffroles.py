"""Words for what people do at a paper, for desks and houses, buttons and sections: never a person's name."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

ROLE_NOUNS = words("""
    redaktionsmitglied redaktionsmitarbeiter redaktionsmitarbeiterin
    rechtsanwalt rechtsanwältin fachanwalt fachanwältin
    reporter reporters correspondent correspondents editor writer writers journalist journalists columnist
    columnists producer producers photographer photographers videographer critic critics contributor contributors
    analyst analysts president presidente ministra ministro minister senator senador senadora diputado diputada
    gardener astrologer educator speaker winner commentator author authors blogger presenter anchor intern trainee
    fellow researcher strategist specialist expert experts director manager coordinator vice-president founder
    co-founder cofounder ceo cto cfo coo cmo chairman publisher officer executive consultant advisor adviser
    professor lecturer historian economist lawyer attorney physician dietitian nutritionist psychologist therapist
    technologist engineer developer designer marketer copywriter freelancer meteorologist curator novelist essayist
    poet reviewer tester host clinician owner partner staffer deputy photojournalist cartoonist illustrator
    newsreader subeditor sub-editor associate assistant affiliate chef coach redakteur redakteurin redakteure
    korrespondent korrespondentin korrespondenten chefredakteur chefredakteurin autor autorin volontär volontärin
    praktikant praktikantin reporterin journalistin kolumnist kolumnistin herausgeber herausgeberin ressortleiter
    ressortleiterin leiter leiterin experte expertin fotograf fotografin mitarbeiter mitarbeiterin chefreporter
    chefreporterin chefkorrespondent gastautor gastautorin kommentator sportredakteur politikredakteurin
    politikredakteur wirtschaftsredakteur geschäftsführer professorin journaliste journalistes correspondant
    correspondante correspondants envoyé envoyée envoyés rédacteur rédactrice chroniqueur chroniqueuse éditorialiste
    grand-reporter cheffe auteur auteure autrice philosophe économiste historien historienne professeur directeur
    directrice sociologue politologue periodista periodistas corresponsal corresponsales enviado enviada enviados
    redactor redactora redactores columnista editora editores subdirector subdirectora directora jefe jefa cronista
    colaborador colaboradora analista autora fotógrafo fotógrafa escritor escritora profesor profesora economista
    abogado abogada catedrático catedrática giornalista giornalisti corrispondente inviato inviata redattore
    redattrice direttore direttrice collaboratore collaboratrice editorialista caporedattore autore professore
    jornalista jornalistas correspondente repórter redator redatora colunista diretor diretora professora estagiário
    estagiária colaboração verslaggever verslaggeefster redacteur hoofdredacteur columniste politiek-verslaggever
    freelancejournalist reporterka dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka
    publicysta publicystka komentator redaktör journalister krönikör ledarskribent skribent debattör
    politisk-redaktör utrikesreporter toimittaja päätoimittaja kolumnisti kirjeenvaihtaja journalisti kirjailija
    novinár novinářka komentátor újságíró szerkesztő főszerkesztő tudósító novinar novinarka dopisnik urednik
    urednica ziarist jurnalist redactor-șef muhabir muhabiri yazar yazarı editör editörü gazeteci temsilcisi
    köşe-yazarı корреспондент корреспондентка журналист журналистка редактор обозреватель колумнист репортер
    фотокорреспондент собкор спецкор кореспондент кореспондентка журналіст журналістка оглядач редакторка репортерка
    автор συντάκτης ανταποκριτής δημοσιογράφος ρεπόρτερ αρθρογράφος مراسل مراسلة صحفي صحفية كاتب كاتبة محرر محررة
    محلل خبرنگار نویسنده רפורטר עיתונאי עיתונאית פרשן פרשנית wartawan jurnalis kontributor koresponden pemberita
    phóng-viên mwandishi संवाददाता पत्रकार रिपोर्टर প্রতিনিধি প্রতিবেদক
""")
"""Nouns of roles: alone they name nobody, after a name they are its role."""

ROLE_MODIFIERS = words("""
    senior junior chief deputy assistant associate managing executive contributing guest special staff freelance
    lead acting former foreign political investigative lifestyle sports sport business technology tech science
    health medical crime entertainment features feature royal showbiz education environment environmental climate
    economics economic financial finance consumer money property breaking digital online multimedia audience
    engagement trending opinion editorial parliamentary diplomatic defence defense security legal courts
    home-affairs religious social data visual national international regional local general assignment content head
    vp svp evp marketing creative editor-in-chief editor-at-large co-founder middle-east white-house washington
    westminster bureau community sr. jr-reporter interim bereichsleiter stellvertretende stellvertretender leitende
    leitender freie freier ständige ständiger verantwortlicher grand grande envoyée service cheffe spécialiste
    directora jefe enviado inviato vicedirettore caporedattore certified registered licensed board-certified
    award-winning guest-writer principal founding political-editor games ai seo ux it technical math web vice master
    software research product program operations sales life trends garden gardening personal criminal news politics
    arts books music film tv gaming motoring travel food fashion beauty wellness commerce shopping deals
""")
"""Words that begin a role before its noun; each also stands in section names, never in a person's name."""

PICTURE_ROLES = words("""
    photographer photographers photographs photography photos photo pictures picture illustrator illustrations
    fotograf fotografin foto fotos bilder photographe fotógrafo fotógrafa fotografías fotografo fotografa fotograaf
    valokuvaaja video videographer
""")
"""Roles and words after the name of somebody who made the pictures, not the text."""

TEAM_NOUNS = words("""
    staff team desk newsroom newsdesk editors redaktion onlineredaktion online-redaktion sportredaktion redaction
    rédaction redacción redaccion redacao redação redazione redactie redakcja redakce redakcia redaktionen redaksjonen
    redaktionens toimitus szerkesztőség redacția redakcija uredništvo toimetus redakcio redaksi редакция редакція
    редакцията editorial editorials bureau committee board reporters contributors writers service services reports
    agencies wire pressestelle presse pressemitteilung autorenkollektiv gastbeitrag newsteam webteam reporterteam
    webredaktion correspondents crew collective community toimituskunta haberler haber-merkezi haber ajansı ajans
    συντακτικη ομάδα ομαδα تحرير التحرير מערכת σύνταξη newsroom. συντακτική επιμέλεια ईडी डेस्क ডেস্ক team. gastautoren gastautor:innen
    leserbriefe leserbrief specialists partners doctors experts contributors. web-desk web-team admins
""")
"""Nouns that make a byline a group's: "Redaktion", "Editorial Board", "The Currency editors"."""

HOUSE_WORDS = words("""
    news newspaper newspapers times post herald tribune gazette telegraph guardian chronicle mirror observer
    examiner journal magazine magazin mag weekly daily media network radio tv television broadcasting press
    publishing publications online web today insider report review digest bulletin courier standard independent
    express sentinel dispatch monitor zeitung zeitschrift nachrichten rundfunk tageblatt anzeiger kurier presse
    allgemeine verlag stiftung verband verein bund institut universität hochschule gesellschaft ministerium
    bundesamt partei gewerkschaft förderverein e.v. e.v gmbh ag kg ug se inc inc. ltd ltd. llc llp plc corp corp.
    co. company group gruppe groupe grupo gruppo holding agency agence agencia agenzia agência university college
    school institute foundation association society council commission ministry department center centre committee
    union federation party museum hospital clinic bank fund organization organisation international initiative
    project projekt campaign alliance coalition office government embassy university. journaux quotidien hebdo
    le-monde société association. universidad universidade università fundación fundação fondazione diario periódico
    noticias notícias notizie giornale quotidiano jornal krant nieuws omroep stichting vereniging partij avisen avis
    dagblad tidning tidningen nyheter nyheder uutiset lehti gazeta wiadomości noviny zprávy správy hírek vijesti
    vesti știri haber haberleri gazetesi gazete новости газета вести издательство агентство новини нов сайт портал
    portal university-press blog blogs podcast channel studio studios services solutions consulting software
    technologies systems sons brothers bros industries productions publishing-house watch wire world global digital
    marketing design capital partners labs lab club academy hotel hotels dental medicine dictionary encyclopedia
    encyclopaedia صحيفة جريدة وكالة موقع قناة שבועון עיתון अखबार समाचार न्यूज़ membres choeur ensemble orchestra
    orchestre
""")
"""Nouns of houses and bodies: a name that holds one is an organisation's, unless it begins as a person's."""

NOT_NAMES = words("""
    shopping account cart checkout community
    january february march july september october november december feb apr jul aug sep sept oct nov dec monday
    tuesday wednesday thursday friday saturday sunday wed fri januar februar märz juni oktober dezember montag
    dienstag mittwoch donnerstag freitag samstag sonntag janvier février juin juillet août septembre octobre
    novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero junio septiembre octubre
    noviembre diciembre lunes martes miércoles jueves viernes gennaio febbraio aprile giugno luglio settembre
    ottobre dicembre janeiro fevereiro março junho julho setembro outubro novembro dezembro a.m. p.m. pm gmt utc bst
    edt cet cest pst pdt min minutes minute hours hour read more share advertisement subscribe sign log login
    register menu home search contact about privacy policy cookies terms comments comment reply photo photos image
    images video videos gallery live breaking exclusive updated published first one two three best top guide tips
    things list visiting trying strategy events edition übersetzung translation kategorien kategorie schließen
    websites author’s author's learn posted by written words fact checked check verified review reviewed opinion
    analysis politics business sport sports world culture technology science health travel food entertainment
    lifestyle money finance economy education environment climate weather crime courts local national international
    latest trending popular related topics topic tags category categories section sections pages article articles
    author authors editor reporter name unknown anonymous guest newsletter podcast podcasts editorial column columns
    features feature special report interview obituary obituaries press release sponsored content paid partner
    promoted advertorial explainer factcheck fact-check correction and or the of for with was are were be been has
    have had would this that these those it its from your our their we they who what when where why how not new ein
    eine und oder mit für sind nicht auch wird werden kommentare kommentar teilen anmelden merken drucken startseite
    politik wirtschaft kultur gesellschaft reise meinung gesundheit wetter regional leserbrief anzeige nachrichten
    aktuell exklusiv redaktion quelle foto fotos bilder lesezeit lesedauer artikel weitere alle une avec pour dans
    publié partager économie société santé politique commentaires es compartir leer política economía deportes
    sociedad opinión cultura comentarios è condividi leggi politica economia cronaca commenti het een met voor niet
    nieuws politiek economie posts post views view profile full bio follow followers photo-illustration courtesy
    file illustration getty source sources via screenshot handout supplied submitted credit и в на не с по для фото
    видео новости источник комментарии
""")
"""Words of sentences, dates, buttons and sections: a text that holds one is no person's name."""

REJECTED = words("""
    admin administrator adminn q_admin oradmin siteadmin site-admin webadmin wpadmin wp-admin root user username
    test testuser guest webmaster moderator superuser super-user system sysadmin noc-admin unknown anonymous anonym
    anonyme anónimo anonimo n/a na nil null none undefined nan false true author authors autor autoren auteur autore
    name nobody no-author noauthor default demo -- --- - . unbekannt inconnu desconocido sconosciuto desconhecido
    onbekend okänd ukendt ukjent неизвестно аноним админ администратор مدير المدير مجهول 管理员 管理員 匿名 admin2
    adminuser contributor dev developer support contact info office webteam-admin publisher wordpress wp cms
    imported importer editor reporter writer producer byline journalist redakteur staff-member member members
    content contentteam redaktori editori
    bluesky youtube tiktok telegram mastodon threads pinterest xing join autoreninfo autorinfo editor1 editor2 mobile desktop web hello
""") | frozenset({"no author", "noc admin", "super user", "site admin", "not available", "author name", "your name"})
"""Placeholders of publishing systems: what stands in the author's place when nobody is named."""

TEMPLATE_MAKERS = names("""
    themeforest; envato; colorlib; html5 up; html5up; templatemo; template mo; tooplate; themefisher; theme fisher
    bootstrapmade; bootstrapious; bootstrap contributors; start bootstrap; wrapbootstrap; creative tim; w3layouts
    themezy; free-css; freehtml5; freehtml5.co; gettemplates.co; htmlcodex; html codex; graygrids; uideck; pixelhint
    elegant themes; themify; mythemeshop; studiopress; tagdiv; jegtheme; themegrill; themeisle; astra; kadence
    elementor; wpbakery; mobirise; styleshout; templatesjungle; dexignzone; dexignlab; spruko; themexriver; zozothemes
    theme-junkie; themehunk; joomlart; joomshaper; rockettheme; gavick; yootheme; automattic; webflow; wix; squarespace
    hugo; gatsby; jekyll; mark otto, jacob thornton, and bootstrap contributors; mark otto and jacob thornton
    @bootstrapmade; @housamz; codrops; your company; company name; your company name; author's name
""")
"""Makers of templates and tools, who leave their names in `<meta name="author">` of the sites made with these."""

MAKER_OPENINGS = (
    "designed by ", "design by ", "design: ", "developed by ", "template by ", "theme by ", "theme: ", "powered by ",
    "website by ", "site by ", "web design by ", "webdesign: ", "webdesign by ", "webdesign ", "built by ", "diseñado por ",
    "diseño: ", "desarrollado por ", "desenvolvido por ", "realizzato da ", "réalisé par ", "conception : ", "umsetzung: ",
)  # fmt: skip
"""How such a name may begin, casefolded."""

CREDENTIALS = words("""
    md m.d. phd ph.d. ph.d phd. dphil ms m.s. msc m.sc. ma m.a. ba b.a. bsc b.s. bs mba jd j.d. rn rd rdn ldn cfp
    cfp® cfa cpa cpp psp dvm dds dmd do d.o. np pa-c lcsw lmft lpc fand facp faap facs mph edd ed.d. psyd psy.d. esq
    esq. mbe obe cbe qc kc pe pmp cscs cpt llb llm frcp mrcp mbbs pharmd dpt bcba cepf cepf® crpc® ea ret. ret usn
    usaf mp mep mla td tdr esq, hon
""")
"""Degrees, licences and honours after a name."""

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto", "júnior", "junior"})
"""Suffixes that belong to the name."""

HONORIFICS = words("""
    dr dr. prof prof. professor sir dame lord lady rev rev. rabbi fr. hon. mr mr. mrs mrs. ms ms. ing. dipl.-ing.
    mag. dott. dott.ssa drs. ir. sen. rep. gov. gen. col. capt. lt. д-р проф. herr frau señor señora monsieur madame
    د. د/ أ. م. डॉ. ศ. ดร. แพทย์ sister brother father imam sheikh شيخ الشيخ
""")
"""Titles before a name; they stay with it, as printed."""

TOPIC_WORDS = words("""
    supply estate league rights protection learning intelligence safety resources tech reviews studies market markets currency
    crypto life lifestyle releases commerce logistics automation robotics security cybersecurity privacy infrastructure
    platforms productivity leadership strategy innovation sustainability investing investment investments banking
    insurance retirement savings loans mortgage taxes accounting payroll compliance recruiting hiring careers onboarding
    wellness nutrition fitness recipes cooking baking gardening parenting pregnancy weddings interiors decor diy crafts
    photography tourism restaurants nightlife movies television streaming gaming esports football cricket rugby tennis
    basketball baseball cycling motorsport olympics championship championships tournament standings fixtures explainer
    explainers interviews podcasts infographics guides tutorials tutorial glossary webinars announcements changelog
    documentation development engineering programming software hardware cloud devops analytics databases blockchain apps
    intelligenz gesundheit datenschutz wirtschaft politik kultur wissenschaft bildung umwelt klima technik digitales
    reisen rezepte ratgeber verbraucher derechos humanos salud economía educación tecnología deportes negocios finanzas
    viajes recetas vivienda inteligencia santé économie éducation technologie politique voyages cuisine intelligence
    artificielle immobilier saúde educação tecnologia economia negócios finanças imóveis receitas salute economia
    tecnologia cucina viaggi intelligenza gezondheid economie wetenschap
""")
"""Words of topics and sections: two words of which one is among these are no name, where nothing says that they are one."""
