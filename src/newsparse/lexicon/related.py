"""Words before links to other pieces: what presents them as going with the article, and how cards are marked."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

LABELS = names("""
    știri pe aceeași temă; stiri pe aceeasi tema; citește mai departe; citiți și; vezani članci
    читайте ще; читайте ще:; sorodni članki; sorodne novice; preberite še; bunu da okuyun; ayrıca bakınız; bakınız
    אולי יעניין אותך גם; אולי יעניין אתכם; berita berkaitan; skaitykite taip pat; skaitykite daugiau; taip pat skaitykite
    susiję straipsniai; susijusios naujienos; lasi arī; lasiet arī; lasi vairāk; saistītie raksti
    saistītās ziņas; citi raksti; loe ka; loe lisaks; loe veel; seotud artiklid; seotud lood; lexoni edhe; lexo edhe; lajme të ngjashme
    pročitajte i ovo; lees ook dit; læs også disse; les mer om saken; weiterlesen auf
    on the same subject; on the same topic; related; related news; related stories; related story; related articles
    related article; related posts; related post; related content; related links; related link; related coverage
    related reading; related to this story; related to this article; related videos; related video; related items
    related reads; more related news; similar stories; similar articles; similar posts; similar news; see also
    also see; also read; read also; also on; read more; read this; read this next; read next; read now; up next
    next up; next read; what to read next; more to read; further reading; recommended; recommended reading
    recommended for you; recommended stories; recommended articles; recommended from editorial
    recommended by our editors; we recommend; you may also like; you may like; you might also like; you might like
    you may also be interested in; you might also be interested in; you may be interested in
    you might be interested in; you might also enjoy; more on this story; more on this topic; more on this
    more on this subject; more stories; more news; more articles; more like this; more coverage
    more from this section; more from this author; more on the story; more on the topic; more for you
    more to explore; more to discover; more stories like this; read more stories; keep reading; continue reading
    explore more; discover more; in case you missed it; icymi; background; go deeper; dig deeper; in depth
    in context; watch more; from the archives; from our archive; editor's recommendations; suggested
    suggested articles; suggested reading; stories you might like; stories you may like; other stories
    other articles; other news; articles you may like; top picks for you; also in this series; in this series
    more in this series; this story is part of; the latest on this; catch up; related stories from; readers also read
    people also read; you should also read; must read; must-read; mehr zum thema; mehr zu diesem thema; zum thema
    mehr dazu; mehr artikel; mehr lesen; mehr nachrichten; mehr beiträge; auch interessant; auch spannend
    auch lesenswert; lesen sie auch; lesen sie hier; lesen sie mehr; lesen sie dazu; lesen sie dazu auch
    lesen sie weiter; lesen sie jetzt; lest auch; lies auch; lest hier; lies hier; lesetipp; lesetipps
    leseempfehlung; leseempfehlungen; weiterlesen; weiter lesen; jetzt weiterlesen; siehe auch; sehen sie auch
    hören sie auch; zum artikel; zum weiterlesen; das könnte sie auch interessieren
    das könnte dich auch interessieren; das könnte sie interessieren; das könnte dich interessieren
    das könnte ihnen auch gefallen; das könnte dir auch gefallen; könnte sie auch interessieren
    sie könnten auch mögen; passend dazu; passend zum thema; passend zum artikel; dazu passend; hintergrund
    hintergründe; ähnliche artikel; ähnliche beiträge; ähnliche nachrichten; mehr ähnliche nachrichten
    verwandte artikel; verwandte beiträge; verwandte nachrichten; weitere artikel; weitere beiträge
    weitere artikel zum thema; weitere beiträge zum thema; weitere nachrichten; weitere meldungen
    weitere informationen zum thema; weitere news; weitere news zum thema; weiterführende artikel; weiterführendes
    artikel zum thema; beiträge zum thema; nachrichten zum thema; meldungen zum thema; videos zum thema
    links zum thema; news zum thema; alles zum thema; empfehlungen; empfehlung; empfohlene artikel; empfohlen
    empfohlene beiträge; unsere empfehlungen; für sie empfohlen; wir empfehlen; nächster artikel lesen
    rund um das thema; bild zum thema; mehr aus diesem ressort; noticias relacionadas; noticia relacionada
    artículos relacionados; artículo relacionado; contenido relacionado; contenidos relacionados; relacionados
    relacionado; relacionadas; notas relacionadas; nota relacionada; te puede interesar; le puede interesar
    también te puede interesar; te puede interesar también; puede interesarte; te podría interesar; te recomendamos
    le recomendamos; recomendados; recomendado; recomendadas; recomendamos; lee también; lea también; leer también
    lea además; lee además; lea más; lee más; leer más; más información; más noticias; más sobre este tema
    más sobre el tema; sobre este tema; ver también; vea también; mira también; para saber más; sigue leyendo
    seguir leyendo; también puedes leer; otras noticias; descubre más; más leídas sobre este tema; quizás te interese
    notícias relacionadas; notícia relacionada; artigos relacionados; artigo relacionado; conteúdo relacionado
    matérias relacionadas; matéria relacionada; leia também; leia mais; leia ainda; veja também; veja mais
    saiba mais; mais sobre o assunto; mais notícias; recomendado para você; recomendadas para você; você pode gostar
    você também pode gostar; talvez você goste; pode também interessar; também lhe pode interessar; a ler; ler também
    ler mais; continue lendo; conteúdos relacionados; posts relacionados; assista também; ouça também; sugestões
    à lire aussi; a lire aussi; lire aussi; à lire; lire plus; lire la suite; à lire également; lire également
    à voir aussi; à lire ensuite; voir aussi; voir plus; articles liés; article lié; articles associés
    articles similaires; articles connexes; sur le même sujet; sur le même thème; dans la même rubrique
    dans le même dossier; en savoir plus; pour aller plus loin; la rédaction vous conseille; nous vous conseillons
    vous aimerez aussi; vous pourriez aussi aimer; cela pourrait vous intéresser; cela peut vous intéresser
    ceci pourrait vous intéresser; à découvrir aussi; recommandé; recommandés; recommandé pour vous
    nos recommandations; contenus associés; contenus liés; notre dossier; notre analyse; à écouter aussi; à regarder
    leggi anche; leggi pure; leggi di più; leggi tutto su; vedi anche; guarda anche; ascolta anche
    articoli correlati; articolo correlato; notizie correlate; correlati; potrebbe interessarti
    potrebbe interessarti anche; ti potrebbe interessare; ti potrebbe interessare anche; potrebbero interessarti
    ti consigliamo; consigliati; consigliati per te; per saperne di più; per approfondire; approfondimenti
    approfondimento; approfondisci; altri articoli; altre notizie; sullo stesso argomento; contenuti correlati
    articoli simili; lees ook; lees meer; lees verder; lees dit ook; lees hier; bekijk ook; luister ook; zie ook
    gerelateerd; gerelateerde artikelen; gerelateerd nieuws; gerelateerde berichten; meer over dit onderwerp
    meer nieuws; aanbevolen; aanbevolen voor u; ook interessant; aanbevolen artikelen; misschien ook interessant
    dit vind je misschien ook leuk; verder lezen; ook in het nieuws; läs mer; läs också; läs även; läs vidare
    se också; se även; relaterat; relaterade artiklar; relaterade nyheter; relaterad läsning; fler artiklar
    fler nyheter; mer om ämnet; mer i ämnet; mer om detta; rekommenderat; rekommenderas; du kanske också gillar
    les også; les mer; les saken; se også; relaterte saker; relaterte artikler; relatert; flere saker; anbefalt
    anbefalte artikler; læs også; læs mere; relaterede artikler; relateret; relaterede nyheder; flere artikler
    anbefalet; måske er du også interesseret i; lue myös; lue lisää; lue seuraavaksi; katso myös; aiheesta lisää
    aiheeseen liittyvää; suosittelemme; lisää aiheesta; lesa meira; lesa einnig; tengdar fréttir; tengt efni
    sjá einnig; frétt af mbl.is; czytaj też; czytaj także; czytaj również; czytaj więcej; czytaj dalej; zobacz też
    zobacz także; zobacz również; zobacz więcej; przeczytaj też; przeczytaj także; przeczytaj również; przeczytaj
    powiązane; powiązane artykuły; powiązane tematy; podobne artykuły; polecane; polecamy; polecane artykuły
    polecane dla ciebie; warto przeczytać; może cię zainteresować; na ten temat; więcej na ten temat; więcej na temat
    čtěte také; čtěte více; čtěte dále; přečtěte si také; mohlo by vás zajímat; mohlo by vás také zajímat
    související; související články; související zprávy; k tématu; více k tématu; doporučujeme; doporučené
    nepřehlédněte; viz také; čítajte aj; čítajte tiež; prečítajte si tiež; prečítajte si aj; mohlo by vás zaujímať
    súvisiace články; súvisiace; odporúčame; pozrite si aj; olvassa el ezt is; olvasd el ezt is; olvasson tovább
    kapcsolódó cikkek; kapcsolódó; kapcsolódó hírek; ajánlott; ajánlott cikkek; ajánljuk; ez is érdekelheti; bővebben
    citește și; citeşte şi; citește mai mult; citeste si; vezi și; articole similare; articole asemănătoare
    știri similare; recomandate; recomandări; te-ar putea interesa; pe aceeași temă; pročitajte i; pročitajte još
    pročitaj i; pročitajte više; čitajte još; čitaj još; vezane vijesti; povezane vijesti; povezane vesti
    povezani članci; preporučujemo; pogledajte i; preberite tudi; preberite še; sorodne vsebine; povezano
    poglejte tudi; читайте также; читайте ещё; читать также; читать далее; читать дальше; читайте по теме
    смотрите также; по теме; материалы по теме; статьи по теме; новости по теме; ещё по теме; еще по теме
    похожие новости; похожие статьи; похожие материалы; связанные новости; рекомендуем; рекомендуемое
    вам может быть интересно; вас может заинтересовать; подробнее; контекст; другие материалы; что ещё почитать
    больше по теме; читайте також; читати також; дивіться також; за темою; матеріали за темою; схожі новини
    новини за темою; рекомендуємо; вас може зацікавити; більше по темі; прочетете още; прочетете и; вижте още
    още по темата; свързани статии; свързани новини; препоръчваме; прочитајте и; повезане вести; поврзани вести
    прочитајте уште; још вести; прочитајте још; погледајте још; διαβάστε επίσης; διαβάστε ακόμα; διαβάστε ακόμη
    διαβάστε περισσότερα; διαβάστε; δείτε επίσης; δείτε ακόμα; σχετικά άρθρα; σχετικά; σχετικές ειδήσεις
    προτεινόμενα; μπορεί να σας ενδιαφέρει; ilgili haberler; ilgili haber; benzer haberler
    bunlar da ilginizi çekebilir; ilginizi çekebilir; bu da ilginizi çekebilir; ayrıca okuyun; devamını oku
    daha fazla oku; önerilen haberler; önerilenler; sizin için önerilenler; ayrıca bakın; bunu da oku; oxşar xəbərlər
    həmçinin oxuyun; مقالات ذات صلة; أخبار ذات صلة; اخبار ذات صلة; مواضيع ذات صلة; موضوعات ذات صلة; ذات صلة
    اقرأ أيضا; اقرأ أيضاً; اقرأ ايضا; اقرأ أيضًا; إقرأ أيضا; إقرأ أيضاً; اقرأ المزيد; إقرأ المزيد; قد يهمك; قد يهمك أيضا
    قد يهمك أيضاً; قد يعجبك; قد يعجبك أيضا; قد يعجبك أيضاً; اخترنا لكم; اخترنا لك; شاهد أيضا; شاهد أيضاً; للمزيد
    المزيد حول هذا الموضوع; مقترحات; نرشح لك; موصى به; قصص ذات صلة; محتوى ذو صلة; مواضيع مشابهة; مطالب مرتبط
    اخبار مرتبط; مرتبط; بیشتر بخوانید; بیشتر بخوانید:; همچنین بخوانید; بخوانید; پیشنهاد ما; خبرهای مرتبط
    مطالب پیشنهادی; مزید پڑھیں; یہ بھی پڑھیں; متعلقہ خبریں; متعلقہ مضامین; קראו גם; קרא עוד; קראו עוד; כתבות נוספות
    כתבות קשורות; עוד בנושא; בנושא; עוד כתבות בנושא; אולי יעניין אותך; כתבות שיעניינו אותך; ראו גם; לקריאה נוספת
    מומלצים; यह भी पढ़ें; ये भी पढ़ें; इसे भी पढ़ें; और पढ़ें; संबंधित खबरें; संबंधित खबर; संबंधित लेख; सम्बंधित खबरें
    आगे पढ़ें; हे ही वाचा; हेही वाचा; আরও পড়ুন; আরো পড়ুন; সম্পর্কিত খবর; এ সম্পর্কিত খবর; সংশ্লিষ্ট খবর; மேலும் படிக்க
    தொடர்புடைய செய்திகள்; ఇవి కూడా చదవండి; ఇది కూడా చదవండి; ಇದನ್ನೂ ಓದಿ; കൂടുതൽ വായിക്കുക; ഇതും വായിക്കുക; આ પણ વાંચો
    ਇਹ ਵੀ ਪੜ੍ਹੋ; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; บทความที่เกี่ยวข้อง; เนื้อหาที่เกี่ยวข้อง; อ่านต่อ; อ่านข่าวเพิ่มเติม; คุณอาจสนใจ
    tin liên quan; bài liên quan; đọc thêm; xem thêm; tin cùng chuyên mục; có thể bạn quan tâm; bài viết liên quan
    đọc tiếp; baca juga; baca selengkapnya; berita terkait; artikel terkait; simak juga; lihat juga; terkait
    rekomendasi; berita lainnya; rekomendasi untuk anda; baca lagi; artikel berkaitan; basahin din; soma zaidi
    soma pia; habari zinazohusiana; verwante artikels; funda futhi; funda nalokhu; 関連記事; 関連ニュース; 関連リンク
    関連コンテンツ; 関連する記事; 関連情報; 関連; あわせて読みたい; 合わせて読みたい; こちらもおすすめ; おすすめ記事
    おすすめの記事; おすすめ; あなたにおすすめ; あなたにおすすめの記事; こちらもどうぞ; 続きを読む; こちらも読む
    この記事に関連するニュース; この記事を読んだ人はこんな記事も読んでいます; 関連動画; 関連特集; 併せて読みたい
    相关新闻; 相关阅读; 相关文章; 相关报道; 相关推荐; 相关; 延伸阅读; 推荐阅读; 推荐; 为你推荐; 为您推荐; 猜你喜欢
    更多阅读; 阅读更多; 相關新聞; 相關文章; 相關報導; 相關閱讀; 延伸閱讀; 推薦閱讀; 推薦文章; 推薦; 更多相關
    你可能感興趣; 你可能也喜歡; 看更多; 閱讀更多; 更多新聞; 관련기사; 관련 기사; 관련뉴스; 관련 뉴스; 연관기사
    연관 기사; 추천기사; 추천 기사; 함께 읽으면 좋은 기사; 이 기사와 함께 보면 좋은; 함께 보면 좋은 기사; 추천 뉴스
    관련 콘텐츠; 더 읽어보기; 관련 영상; 이어서 읽기; 당신이 좋아할 만한 기사; mehr news
""")
"""What stands over or before pieces that go with the article; in lower case, without colon or other marks."""

STARTS = names("""
    related; on the same; more on; more from; more about; more in; more by; more coverage of; more stories about
    more stories from; more news from; more news on; related to; read more about; read more on; read more from
    read also; recommended from; because you read; mehr zu; mehr zum; mehr zur; mehr aus; mehr von; mehr über
    mehr vom; mehr nachrichten aus; mehr nachrichten zu; mehr artikel aus; mehr artikel zu; weitere artikel zu
    weitere artikel von; weitere artikel aus; weitere beiträge von; weitere beiträge zu; weitere nachrichten aus
    weitere nachrichten zu; weitere meldungen aus; weitere themen aus; aktuelle nachrichten zu
    aktuelle nachrichten zur; aktuelle nachrichten zum; aktuelle meldungen zu; videos rund um; videos zu; videos zum
    videos zur; nachrichten zu; nachrichten zum; nachrichten zur; alles zu; alles zum; alles zur; alle artikel zu
    das könnte sie; das könnte dich; artikel zu; beiträge zu; passend zu; lesen sie auch; lesen sie hier
    lesen sie mehr; lesen sie dazu; lesen sie in; lesetipp; más sobre; más noticias de; más noticias sobre
    más artículos de; más artículos sobre; más información sobre; noticias sobre; también te; te puede interesar
    lee también; lea también; mais sobre; mais notícias de; mais notícias sobre; leia também; leia mais; plus sur
    plus d'articles; d'autres articles; tous les articles sur; à lire aussi; lire aussi; dans le dossier; retrouvez
    altro su; altro da; altri articoli di; altri articoli su; leggi anche; meer over; meer van; meer uit; lees ook
    lees meer over; mer om; mer från; fler artiklar om; läs mer om; mer fra; les mer om; flere saker fra; mere om
    mere fra; læs mere om; læs også; lue lisää; więcej o; więcej na temat; więcej z; czytaj też; czytaj także
    czytaj więcej; zobacz także; więcej artykułów; více k; více o; další články; ещё о; больше о; другие материалы
    читайте также; читайте о; новости о; больше новостей; читайте також; більше про; още от; още за; σχετικά με
    διαβάστε; المزيد من; المزيد عن; المزيد حول; اقرأ المزيد عن; עוד ב; עוד על; כתבות נוספות; daha fazla
    この記事を読んだ; 関連記事; あわせて; 相关; 相關; 관련
""")
"""How a label begins that names a topic, a desk or an author after it ("More from Europe")."""

MORE = names("""
    more; more on; mehr; más; mais; plus; altro; meer; mer; mere; lisää; więcej; více; ещё; больше; もっと; 更多
    더보기
""")
"""What stands before a colon and a topic, an author or a desk in a label."""

GENERAL = names("""
    more news; more stories; more articles; read more stories; other news; other stories; other articles; recommended
    recommended for you; we recommend; mehr news; mehr nachrichten; mehr artikel; mehr beiträge; weitere nachrichten
    weitere meldungen; weitere artikel; weitere beiträge; weitere news; empfehlungen; más noticias; otras noticias
    recomendados; recomendado; mais notícias; altre notizie; altri articoli; consigliati; meer nieuws; fler nyheter
    fler artiklar; flere saker; flere artikler; polecane; polecamy; doporučujeme; рекомендуем; другие материалы
    おすすめ; おすすめ記事; 推荐; 推薦; 更多新聞; 추천 뉴스
""")
"""Labels that say no more than that there is more: over lists of the site where such lists have begun."""

LEADS = names("""
    video; watch; photos; gallery; pictures; in pictures; listen; podcast; opinion; exclusive; explained; analysis
    live; interview; profile; more; fact check; factbox; timeline; map; quiz; full story; full coverage; previously
    earlier; also; plus; read; see; see more; read the full story; read the full article; read here; read it here
    click here; must read; further reading; editorial; comment; follow; catch up; learn more; find out more
    related video; background; story; bilder; fotostrecke; bildergalerie; video dazu; interaktiv; kommentar; meinung
    liveticker; newsblog; liveblog; hier; hier lesen; mehr infos; hintergrund; reportage; analyse; porträt; essay
    faktencheck; übersicht; chronik; zum thema; zur übersicht; test; exklusiv; zum artikel; zum video; zum interview
    dazu; mehr dazu hier; foto; fotos; vídeo; galería; opinión; análisis; entrevista; en vivo; en directo; ver; mira
    lee; conoce; entérate; análise; opinião; galeria; entretien; récit; portrait; décryptage; vidéo; en images
    enquête; édito; chronique; tribune; analisi; intervista; il commento; il caso; la scheda; la storia; lo speciale
    il video; guarda; ascolta; foto e video; bekijk; kijk; luister; achtergrond; opinie; läs; se; lyssna; analys; les
    hør; læs; lue; katso; czytaj; zobacz; wideo; opinia; wywiad; čtěte; komentář; rozhovor; видео; фото; читайте
    смотрите; подробнее; мнение; интервью; відео; δείτε; haber; اقرأ; شاهد; فيديو; צפו; קראו; וידאו; देखें; वीडियो
    写真; 動画; 画像; 图; 视频; 영상; 사진
""")
"""What else stands before a single link in the text, with a colon."""

CALLS = names("""
    mehr erfahren; mehr lesen; jetzt lesen; weiterlesen; alle anzeigen; alle artikel; mehr anzeigen; zur übersicht
    zum thema; learn more; find out more; read more; read now; see more; see all; view all; show more; more
    full story; click here; here; continue; read full story; read article; view article; view gallery; watch now
    listen now; watch video; subscribe; leer más; ver más; ver todo; saber más; seguir leyendo; saiba mais; ver mais
    leia mais; ler mais; en savoir plus; voir plus; lire plus; lire la suite; tout voir; lire l'article
    scopri di più; leggi tutto; vedi tutti; continua a leggere; lees meer; bekijk alles; läs mer; visa mer; visa fler
    les mer; se mer; læs mere; se mere; lue lisää; czytaj więcej; czytaj dalej; zobacz więcej; číst dále; celý článek
    více; читать далее; подробнее; показать ещё; читати далі; devamını oku; tümünü gör; haberi görüntüle
    haberin devamı; اقرأ المزيد; المزيد; קרא עוד; もっと見る; 続きを読む; 一覧; 查看更多; 阅读全文; 更多; 더보기
    자세히 보기; xem thêm; selengkapnya
""")
"""What a link says that leads to a piece without naming it."""

MARKS = words("""
    related relatedposts relatedarticles relatedstories relatedcontent relatedlinks relatednews relateditems
    relatedtopics yarpp crp readmore readalso alsoread readnext seealso upnext morestories moretopic similar
    readmorelinks knowmore verwandt verwandte weiterlesen mehrzumthema zumthema weiterfuehrend relacionadas
    relacionados relacionada relacionado relacionats correlati correlate correlata associes lies lireaussi leiamais
    leiatambem leesook lasmer powiazane souvisejici kapcsolodo similare ilgili benzer crosslinking crosslinks
    topicbox intext interstory inlineteaser storylinks alsolike yml youmaylike mightlike
""")
"""Marks of boxes that hold pieces that go with the article."""

CARD_HEADS = words("""
    headline headlines title titel titre titulo titular heading head hed subject name entrytitle cardtitle
    teasertitle
""")
"""Marks of the headline in a card."""

CARD_LESSER = words("pre sub over short small mini upper alternative")
"""With such a word beside it, the mark of a headline means a kicker, a subheading or a second headline."""

CARD_ASIDES = words("""
    kicker label category categories cat section rubric rubrik tag tags eyebrow overline topline catchline date time
    datetime timestamp meta metadata byline author authors duration comments comment count dek deck excerpt summary
    description teasertext subtitle abstract standfirst badge icon flag spitzmarke dachzeile vorspann views share
    paywall plus premium
""")
"""Marks of what else a card shows."""
