"""What a page says of its own service around an article: what the rest costs, how long reading takes,
that it can be heard; folded."""

from __future__ import annotations

from newsparse.lexicon.tables import texts

PAYWALL = texts("""
already a subscriber|already subscribed|already a member|already have an account|not a subscriber yet|this article is for
this content is for subscribers|this content is reserved for|create an account or sign in to|sign in or create an account to
register / sign in to|register or sign in to|this story is for subscribers|this post is for subscribers|this article is exclusive
this is a subscriber-only|this article is reserved for
continue reading this article|read the full article with|you have reached your limit
you've reached your limit|you’ve reached your limit
you have no free articles|you have used all|subscribe to continue
subscribe to read|subscribe now to|sign in to continue|log in to continue|if you’re seeing this message|if you're seeing this message
weiterlesen mit|jetzt weiterlesen|sie haben bereits ein abo|bereits abonnent|sie sind bereits abonnent|schon abonnent
dieser artikel ist exklusiv|dieser artikel ist für abonnenten|nur für abonnenten|mit einem abo lesen|lesen sie weiter mit
jetzt registrieren und|déjà abonné|vous êtes déjà abonné|cet article est réservé|article réservé aux abonnés
la suite est réservée|contenu réservé|ya eres suscriptor|¿ya eres suscriptor|ya soy suscriptor
este contenido es exclusivo|contenido exclusivo para|artículo exclusivo para|suscríbete para|suscríbase para
regístrate para|já é assinante|já sou assinante|exclusivo para assinantes|conteúdo exclusivo para
assine para|sei già abbonato|hai già un abbonamento|contenuto riservato
articolo riservato|abbonati per|al abonnee|bent u al abonnee|reeds abonnee|dit artikel is exclusief
alleen voor abonnees|lees verder met|redan prenumerant|är du redan prenumerant
allerede abonnent|er du allerede abonnent|oletko jo tilaaja|jatka lukemista tilaajana
masz już prenumeratę|pouze pro předplatitele|již máte předplatné
уже есть подписка|только для подписчиков
zaten abone misiniz|有料会員限定|この記事は有料会員|この記事は会員限定|会員の方は
구독자 전용|이 기사는 유료|已是订阅用户|订阅后|本文为付费|訂閱後|本文為付費|هل أنت مشترك
""")
"""How a line begins that offers the rest of an article for money or a registration."""

GO_ON = texts("""
to continue reading|to keep reading|to read the full|to read this|to read the rest|to view the full|continue reading with|you have read your
you've read your|you’ve read your|register for free to|create a free account|um weiterzulesen|pour lire la suite
il vous reste|para seguir leyendo|para continuar lendo|para continuar a ler|per continuare a leggere|om verder te lezen
för att läsa vidare|for å lese|for at læse|aby czytać dalej|treść dostępna|artykuł dostępny|чтобы читать дальше
чтобы прочитать|материал доступен|okumaya devam etmek için|残り|続きを読むには
""")
"""How a line begins that may do so, if it speaks of an account or a price too."""

ACCOUNT = texts("""
subscri|sign in|sign up|log in|register|registr|account|free article|membership|abonn|abo |abo.|anmeld|konto|s'inscri|s’inscri
connect|cet article|suscri|suscrí|inicia sesión|cuenta|assin|cadastr|login|accedi|prenumer|logg inn|log ind|zaloguj|subskryp
подпис|регистр|войдите|abone|üye|会員|ログイン|登録|文字
""")
"""What such a line says of accounts."""

READ_TIME = texts("""
estimated read time|estimated reading time|reading time|read time|time to read|lesezeit|lesedauer|geschätzte lesezeit
temps de lecture|durée de lecture|lecture :|tiempo de lectura|tiempo estimado de lectura|tempo di lettura
tempo de leitura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení|čas čtení|olvasási idő|timp de citire
время чтения|время на чтение|час читання|okuma süresi|χρόνος ανάγνωσης|وقت القراءة|مدة القراءة|زمان مطالعه|זמן קריאה
読了時間|読了目安|阅读时间|閱讀時間|预计阅读|읽는 시간|waktu baca|thời gian đọc
""")
"""How a line begins that says how long it takes to read the article."""

READ_TIME_UNITS = texts("""
min read|mins read|min. read|minute read|minutes read|minutes to read|mins to read|-minute read|-min read|minuten lesezeit
min. lesezeit|min lesezeit|minuten lesedauer|min de lecture|min. de lecture|minute de lecture|minutes de lecture
min de lectura|minutos de lectura|min de leitura|minutos de leitura|min di lettura|minuti di lettura|min leestijd
minuten leestijd|min lästid|min läsning|minuters läsning|min lesetid|min læsetid|min lukuaika|min czytania|minut czytania
min čtení|minut čtení|perc olvasás|min citire|мин. чтения|мин чтения|минут чтения|минуты чтения|хв читання
dk okuma|dakika okuma|λεπτά ανάγνωσης|دقائق قراءة|دقيقة قراءة|דקות קריאה|分で読めます|分钟阅读|分鐘閱讀|분 읽기|menit baca
menit membaca|phút đọc
""")
"""What such a line says behind the number."""

LISTEN = texts("""
listen to this article|listen to this story|listen to the article|listen to the story|listen to article|listen to story
audio version|artikel anhören|diesen artikel anhören|artikel hören|écouter l'article|écouter l’article|écouter cet article
escuchar el artículo|escuchar este artículo|escucha el artículo|escucha este artículo|escucha la noticia|escuchar la noticia
ouvir o artigo|ouvir artigo|ouvir notícia|ouça este conteúdo|ouça a notícia|ascolta l'articolo|ascolta l’articolo
ascolta questo articolo|luister naar dit artikel|beluister dit artikel|lyssna på artikeln|lytt til saken|lyt til artiklen
kuuntele juttu|kuuntele artikkeli|posłuchaj artykułu|прослушать|слушать статью|haberi dinle|haberi sesli dinle
استمع إلى المقال|استمع للمقال|この記事を聴く|記事を音声で聞く|기사 듣기
""")
"""How a line begins that offers to read the article aloud."""

FOLLOW = texts("""
follow the |follow us|follow our|follow live|join us on|join our|join the |click here to |click to join|find us on|like us on
stay connected|folgen sie|folge uns|folgt uns|suivez|rejoignez|retrouvez-nous|sigue |síguenos|síganos|siga |siga-nos|únete a|suscríbete a|seguici
segui |unisciti|volg |følg |följ |seuraa |obserwuj|śledź|dołącz do|sledujte|подписывайтесь|подпишитесь|следите|присоединяйтесь
читайте нас|підписуйтесь|приєднуйтесь|takip |bizi takip|تابعوا|تابعونا|انضم|ikuti |simak |theo dõi|ติดตาม|關注|关注
""")
"""How a line begins that may invite to follow the site elsewhere, if it names a service too."""

SERVICES = texts("""
whatsapp|telegram|facebook|twitter| x |instagram|google news|google notícias|google noticias|youtube|tiktok|bluesky|linkedin|viber
телеграм|вайбер|вконтакте|дзен|واتساب|تلغرام|تيليغرام|فيسبوك|تويتر|微信
""")
"""The services that such a line names, folded."""
