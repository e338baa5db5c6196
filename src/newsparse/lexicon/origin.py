"""Lines around a text that are not the story: who else worked on it, where it comes from, what else the site offers. Folded,
in the words of several languages."""

from __future__ import annotations

from newsparse.lexicon.tables import texts

ORIGIN = texts("""
translated by|translated from|translation:|edited by|editing by
originally published|first published|originally appeared|this article was originally|this article originally
this article first|this article was first|this story was originally|this story originally|this story first
this piece was originally|this piece first|this post was originally|this post originally
this article is republished|this article was produced|a version of this article|a version of this story
this is a machine translation
übersetzung:|übersetzt von|übersetzung aus|aus dem englischen|aus dem französischen|aus dem amerikanischen
aus dem spanischen|aus dem italienischen|aus dem russischen|redaktion:|faktencheck:|redigatur:|lektorat:|mitarbeit:
dieser artikel ist zuerst|dieser artikel erschien|dieser text erschien|dieser text ist zuerst|dieser beitrag erschien
dieser beitrag ist zuerst|dieser artikel ist eine übersetzung|dieser artikel wurde|dieser text wurde|dieser beitrag wurde
dies ist eine maschinelle|zuerst erschienen|mit material von|mit material der|mit agenturmaterial|mit informationen von
quelle:|quellen:|quellen und weiterführende
traduction :|traduction de|traduit de|traduit par|cet article a été|cet article est paru|cet article est traduit
avec afp|avec l'afp|avec agences|source :|sources :
traducción:|traducción de|traducido|este artículo fue publicado|este artículo se publicó|este texto fue publicado
con información de|publicado originalmente|tradução:|tradução de|traduzido|este artigo foi|este texto foi
com informações d|traduzione di|traduzione:|tradotto|questo articolo è stato|questo articolo è apparso
vertaling:|vertaald|dit artikel verscheen|översättning:|oversættelse:|oversatt|przekład|tłumaczenie:|tłum.
artykuł ukazał się|перевод:|перевел|źródło:|zdroj:|джерело:|источник:|kaynak:|haber kaynağı:|इनपुट-|इनपुट:|स्रोत:|sumber:
nguồn:|πηγή:|sursa:|forrás:|المصدر:|منبع:|fuente:|fonte:|bron:|källa:|kilde:|lähde:
çeviri:|翻訳|번역|출처|译者|译自|來源|来源
""")
"""How a line begins that says where a text comes from, who translated and who checked it."""

WITHIN_ORIGIN = texts("""
originally published|was first published|republished from
republished under|zuerst erschienen|maschinelle übersetzung|automatisch übersetzt|redaktionell nicht bearbeitet
""")
"""What such a line says anywhere."""

HELPERS = texts("""
reporting by|writing by|additional reporting|with reporting|with additional reporting|with contributions|with files from
with inputs from|with input from
""")
"""How a line begins that names who helped; newsrooms print it as the last paragraph as often as apart."""

WITHIN_HELPERS = texts("""
contributed to this report|contributed to this story|contributed to this article|contributed reporting
contributed from|contributed to the reporting|a contribué à|ont contribué|contribuyó a|contribuyeron a|contribuiu para
ha collaborato
""")
"""What such a line says anywhere."""

OFFER = texts("""
newsletter|news alerts|sign up|subscribe|whatsapp channel|telegram channel|whatsapp-kanal|telegram-kanal|our app
abonnier|jetzt testen|probeabo|angebot|im postfach|exklusiv|abonnez|s'abonner|inscrivez|suscríb|suscrib|inscreva
inscrib|assine|assinante|iscriviti|abbonati|zapisz się|prenumerat|subskry|подпис|abone ol|nieuwsbrief|nyhetsbrev
nyhedsbrev|uutiskirje|구독|뉴스레터|ニュースレター|メルマガ|会員登録|登録すると|订阅|訂閱|اشترك|podcast|livestream|liveblog|live blog
liveticker
""")
"""What an offer of the site to its readers says: letters, channels, subscriptions, other pages."""

LETTERS = texts("""
newsletter|im postfach|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|news alerts|inbox|뉴스레터|ニュースレター|メルマガ|boletín|boletim
bülten|рассылк|zpravodaj|biuletyn
""")
"""What a line says that speaks of letters to readers."""

SIGN_UP = texts("""
sign up|sign-up|subscrib|anmeld|abonn|inscri|iscriv|suscr|assine|inschrijv|meld je aan|zapisz|prenumer|tilmeld|påmeld|tilaa
odebír|подпис|abone ol|登録|구독|訂閱|订阅
""")
"""What such a line says where it asks the reader to have them sent."""

POINTER = texts("""
>>|» |→ |► |▶|click here|learn more|for more |find out more|read our|read more|see our|check out|more on|watch|listen|see also
mehr zum thema|mehr dazu|alle news|alle nachrichten|aktuelle meldungen|hier finden sie|hier geht es|hier lesen
weitere informationen|lesen sie|lesetipp|auch interessant|hören sie|sehen sie|en savoir plus|cliquez ici|à lire|lire aussi
lea también|lee también|leer también|te puede interesar|haga clic|más información|ver también|leia também|leia mais|veja
saiba mais|leggi anche|per approfondire|lees ook|läs också|läs mer|les også|læs også|lue myös|czytaj też|czytaj także
zobacz też|čtěte také|читайте|смотрите|ayrıca|ilgili haber|関連記事|あわせて読みたい|관련기사|相关阅读|延伸閱讀|اقرأ أيضا
""")
"""How a line begins that points to something else."""

HINTS = texts("""
published|erschienen|bersetz|bearbeitet|contribu|collaborato|newsletter|news alerts|sign up|scr|channel|-kanal|our app|abon
jetzt testen|angebot|im postfach|exklusiv|assin|abbon|zapisz si|prenumer|subskry|одпис|ОДПИС|brev|brief|uutiskirje|구독|뉴스레터
ニュースレター|メルマガ|会員登録|登録すると|订阅|訂閱|اشترك|podcast|live|probeabo
""")
"""What the phrases of `WITHIN_ORIGIN`, `WITHIN_HELPERS` and `OFFER` have in common, without letters that look otherwise as
capitals: fewer searches tell that none is there."""
