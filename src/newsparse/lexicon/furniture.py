"""Lines that a template prints around any article, in the words of many languages: whole texts, folded, no final stop."""

from __future__ import annotations

ADS = frozenset(
    """
advertisement|advertisements|ad|sponsored|sponsored content|paid content|story continues below advertisement
article continues below advertisement|story continues below|article continues after advertisement
article continues after this advertisement|continue reading below
scroll to continue|advertisement - scroll to continue|article continues below this ad|promoted|ad feedback
anzeige|werbung|weiter nach der anzeige|lesen sie weiter nach der anzeige|gesponsert|nach der werbung geht es weiter
publicidad|contenido patrocinado|publicidade|continua após a publicidade|continua depois da publicidade|anúncio
publicité|la suite après la publicité|la suite après cette publicité|pubblicità|continua a leggere dopo la pubblicità
advertentie|lees verder na de advertentie|annons|annonse|annonce|artikkelen fortsetter under annonsen
artikeln fortsätter efter annonsen|mainos|juttu jatkuu mainoksen jälkeen|reklama|reklam|dalsza część artykułu pod wideo
dalsza część tekstu pod materiałem wideo|dalsza część tekstu pod wideo|dalsza część artykułu pod materiałem wideo
dalszy ciąg materiału pod wideo|pokračování článku|článek pokračuje pod reklamou|hirdetés|publicitate|oglas|oglasi
реклама|реклама на сайте|διαφήμιση|إعلان|اعلان|إعلانات|تبلیغات|آگهی|פרסומת|विज्ञापन|বিজ্ঞাপন|広告|スポンサーリンク
광고|广告|廣告|โฆษณา|quảng cáo|iklan|advertorial|scroll untuk melanjutkan membaca
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
"""Labels of advertisements."""

CONTROLS = frozenset(
    """
share|share this|share this article|share article|share on facebook|share on twitter|tweet|email|e-mail|print|copy link
save|save article|bookmark|listen|listen to this article|play|pause|loading|loading ...|read aloud|font size|back to top
close|menu|search|skip to content|skip to main content|sign in|log in|login|subscribe|subscribe now|sign up|register
comments|add a comment|leave a comment|show comments|view comments|gift this article|give this article|read in app
article content|recommended videos|recommended from editorial|trending|more|see more|show more|load more|read more
get in touch|follow us|follow|copied|link copied|report an error|view gallery|open gallery|play video|watch|image source
teilen|artikel teilen|drucken|merken|vorlesen|kommentare|kommentar schreiben|anhören|artikel anhören|mehr|mehr anzeigen
zur startseite|zum seitenanfang|startseite|abonnieren|anmelden|zur merkliste hinzufügen|schließen|weiterlesen|per mail
compartir|compartir en facebook|imprimir|guardar|escuchar|comentarios|suscríbete|más información|ver más|leer más
partager|imprimer|enregistrer|écouter|commentaires|s'abonner|lire plus|voir plus|écouter l'article|partager l'article
compartilhe|compartilhar|salvar|ouvir|ouça|comentários|assine|assinar|leia mais|saiba mais|ver mais|partilhar
condividi|stampa|salva|ascolta|commenti|abbonati|leggi di più|leggi tutto|delen|opslaan|beluister|reacties|lees meer
dela|spara|lyssna|kommentarer|läs mer|del|lagre|lytt|les mer|jaa|tallenna|kuuntele|kommentit|lue lisää
udostępnij|drukuj|zapisz|posłuchaj|komentarze|czytaj więcej|zobacz więcej|sdílet|tisk|uložit|diskuze|více
поделиться|печать|сохранить|слушать|комментарии|подписаться|читать далее|ещё|поделитесь
κοινοποίηση|εκτύπωση|σχόλια|διαβάστε περισσότερα|paylaş|yazdır|kaydet|dinle|yorumlar|yorum yap|devamını oku|haberin devamı
شارك|مشاركة|طباعة|حفظ|استمع|تعليقات|اقرأ المزيد|المزيد|انتهای پیام|اشتراک گذاری|چاپ|نظرات|ادامه مطلب
שתפו|שיתוף|הדפסה|שמירה|תגובות|קראו עוד|कमेंट|शेयर करें|प्रिंट|और पढ़ें
シェア|シェアする|印刷|保存|コメント|もっと見る|続きを読む|ログイン|会員登録|ツイート|トップへ戻る|記事を印刷する|文字サイズ
공유|공유하기|인쇄|저장|댓글|더보기|로그인|구독|글자크기|스크랩|기사 공유하기|무단 전재 및 재배포 금지
分享|打印|收藏|评论|登录|订阅|更多|阅读更多|举报|字号|返回顶部|列印|留言|訂閱
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
"""Labels of buttons, links and headings of the page itself."""

CONTINUES = (
    "story continues below",
    "article continues below",
    "article continues after",
    "story continues after",
    "continues below advertisement",
    "continue reading below",
    "scroll down to continue",
    "skip to next section",
    "skip past newsletter",
    "lesen sie weiter nach",
    "la suite après",
    "continua após",
    "continúa después",
    "continua dopo la pubblicità",
    "lees verder onder",
    "artikkelen fortsetter",
    "artikeln fortsätter",
    "artiklen fortsætter",
    "juttu jatkuu",
    "haberin devamı aşağıda",
)
"""How a line begins that says where the text goes on."""

APPEARED_FIRST = (
    "appeared first on",
    "apareció primero en",
    "se publicó primero en",
    "apareceu primeiro em",
    "apareceu primeiro no",
    "erschien zuerst auf",
    "est apparu en premier sur",
    "proviene da",
    "verscheen eerst op",
    "pochodzi z serwisu",
    "появились сначала на",
    "появился первым на",
    "dök först upp på",
    "först på",
)
"""What the line says that a feed of WordPress adds to a text: "The post … appeared first on …"."""

POSTS = (
    "the post ",
    "la entrada ",
    "o post ",
    "der beitrag ",
    "cet article ",
    "l’articolo ",
    "l'articolo ",
    "het bericht ",
    "artykuł ",
    "сообщение ",
    "запись ",
    "inlägget ",
)
"""How that line begins."""

RIGHTS = (
    "©",
    "(c) ",
    "copyright ",
    "copyright:",
    "all rights reserved",
    "alle rechte vorbehalten",
    "todos los derechos reservados",
    "tous droits réservés",
    "tutti i diritti riservati",
    "無断転載",
    "저작권자",
    "<저작권자",
    "ⓒ",
    "版权所有",
    "版權所有",
    "republish this ",
    "republish our ",
    "you are free to republish ",
    "все права защищены",
    "جميع الحقوق محفوظة",
)
"""How a line about rights begins."""

REPORTS = (
    "нашли ошибку",
    "нашли опечатку",
    "заметили ошибку",
    "увидели ошибку",
    "если вы обнаружили ошибку",
    "если вы нашли ошибку",
    "знайшли помилку",
    "помітили помилку",
    "якщо ви знайшли помилку",
    "spotted an error",
    "spotted a typo",
    "see an error",
    "found an error",
    "noticed an error",
    "report an error",
    "report a typo",
    "report a mistake",
    "fehler gefunden",
    "haben sie einen fehler",
    "sie haben einen fehler",
    "einen fehler melden",
    "vous avez repéré une erreur",
    "vous avez trouvé une erreur",
    "signaler une erreur",
    "¿encontraste un error",
    "¿has encontrado un error",
    "reportar un error",
    "encontrou algum erro",
    "encontrou um erro",
    "hai trovato un errore",
    "hai notato un errore",
    "fout gezien",
    "heb je een fout",
    "widzisz błąd",
    "znalazłeś błąd",
    "zauważyłeś błąd",
    "našli jste v článku chybu",
    "našli jste chybu",
    "hittade du ett fel",
    "har du hittat ett fel",
    "har du fundet en fejl",
    "har du funnet en feil",
    "löysitkö virheen",
    "hata bildir",
    "was this article",
    "was this page",
    "was this helpful",
    "war dieser artikel",
    "cet article vous a-t-il",
    "¿te ha resultado útil",
)
"""How a line begins that asks the reader to report a mistake, or what the text was worth."""

PLAYER_FAILS = (
    "we apologize, but this video",
    "we’re sorry, this video",
    "we're sorry, this video",
    "sorry, this video",
    "this video has failed",
    "this video cannot be",
    "this video can not be",
    "this video is unavailable",
    "this video is not available",
    "your browser does not support the",
    "your browser doesn't support",
    "your browser doesn’t support",
    "dieses video ist leider nicht",
    "dieses video ist nicht verfügbar",
    "das video kann nicht",
    "ihr browser unterstützt",
    "votre navigateur ne supporte",
    "votre navigateur ne prend pas",
    "tu navegador no soporta",
    "su navegador no soporta",
    "seu navegador não suporta",
    "il tuo browser non supporta",
)
"""How a line begins that a player shows where it plays nothing."""

OPINIONS = (
    "the opinions expressed",
    "the views expressed",
    "opinions expressed in this",
    "views expressed in this",
    "gastkommentare und beiträge von externen",
    "die in diesem beitrag geäußerten",
    "las opiniones expresadas",
    "les opinions exprimées",
    "as opiniões expressas",
    "le opinioni espresse",
)
"""How a line about whose opinion a column holds begins."""

SUBSCRIBE = (
    "sign up for ",
    "sign up to ",
    "subscribe to ",
    "join our ",
    "follow us on ",
    "follow him on ",
    "follow her on ",
    "like us on ",
    "download the ",
    "download our ",
    "get the latest ",
    "get our ",
    "support our ",
    "do you have a story",
    "have you got a story",
    "got a story",
    "want more stories",
    "get in touch with our",
    "do you have a tip",
    "ihre meinung ist uns wichtig",
    "jetzt anmelden",
    "melden sie sich ",
    "abonnieren sie ",
    "folgen sie uns ",
    "mit der anmeldung ",
    "suscríbete a ",
    "síguenos en ",
    "sigue toda la ",
    "inscrivez-vous ",
    "abonnez-vous ",
    "suivez-nous ",
    "assine ",
    "siga-nos ",
    "siga o ",
    "iscriviti ",
    "seguici ",
    "abonneer ",
    "meld je aan ",
    "подписывайтесь ",
    "подпишитесь ",
    "zapisz się ",
    "zaprenumeruj ",
)
"""How an invitation to subscribe, follow or write in begins."""
