"""News agencies, as bylines print them, casefolded."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

AGENCIES = names("""
    agence france-presse; agence france presse; afp relaxnews; afp news; afp-tv; afp forum; l'afp; afpbb news; afpbb
    associated press; the associated press; ap news; ap sports; ap writers; associated press writers; reuters
    thomson reuters; reuters health; reuters life!; reuters staff; reuters plus; reuters fact check; reuters/ipsos
    deutsche presse-agentur; deutsche presse agentur; dpa deutsche presse-agentur; dpa-afx; dpa-tmn; dpa-infocom
    dpa/lno; dpa deutsche presse-agentur gmbh; deutsche presse-agentur gmbh; dpa international; dpa-video
    dpa-custom content; evangelischer pressedienst; evangelischer pressedienst (epd)
    katholische nachrichten-agentur; sport-informations-dienst; apa-ots; austria presse agentur; keystone-sda
    keystone-ats; schweizerische depeschenagentur; sda-ats; apa/dpa; apa/afp; awp finanznachrichten
    dts nachrichtenagentur; dts-nachrichtenagentur; dapd; ddp; pressetext; spot on news; ansa; adnkronos; agi
    lapresse; agenzia ansa; agenzia nova; askanews; italpress; agenzia dire; radiocor; il sole 24 ore radiocor; efe
    agencia efe; agencias efe; efeagro; efe verde; europa press; europapress; servimedia; colpisa; acn; notimex
    télam; telam; agencia télam; prensa latina; agencia andina; noticias argentinas; agencia de noticias
    agência brasil; agencia brasil; agência lusa; lusa; estadão conteúdo; estadao conteudo; folhapress
    agência estado; agência o globo; agência câmara; agência senado; anp; belga; agence belga; ritzau
    ritzaus bureau; ntb; tt nyhetsbyrån; tt; tt-reuters; stt; stt-lehtikuva; suomen tietotoimisto; bns; elta; leta
    pap; polska agencja prasowa; čtk; ctk; česká tisková kancelář; tasr; sita; mti; magyar távirati iroda; hina
    tanjug; tanjug/rts; fonet; beta; fena; srna; mina; sta; bta; бта; agerpres; mediafax; news.ro; moldpres; ana-mpa
    απε-μπε; αμνα; απε; anadolu; anadolu ajansı; anadolu agency; demirören haber ajansı; ihlas haber ajansı; dha
    iha; anka; aa; tass; itar-tass; тасс; итар-тасс; риа новости; ria novosti; интерфакс; interfax; interfax-ukraine
    інтерфакс-україна; ukrinform; укринформ; укрінформ; унн; уніан; unian; белта; belta; armenpress; азертадж
    azertac; trend; казинформ; kazinform; pti; press trust of india; ani; ians; uni; united news of india
    indo-asian news service; pti-bhasha; भाषा; वार्ता; पीटीआई; एएनआई; app; associated press of pakistan; bss; unb
    united news of bangladesh; বাসস; ইউএনবি; এএফপি; রয়টার্স; রॉयटर्स; xinhua; xinhua news agency; xinhuanet; 新华社
    新華社; 新华网; 中新社; 中新网; 中国新闻网; 中国新闻社; 中央社; cna; 法新社; 路透社; 路透; 美联社; 美聯社
    彭博社; 共同社; 韩联社; 韓聯社; 俄新社; 塔斯社; 综合外电; 綜合外電; 外電; 外电; 综合报道; 綜合報導; 综合
    參考消息; kyodo; kyodo news; 共同通信; 共同通信社; 共同; jiji; jiji press; 時事通信; 時事通信社; 時事
    時事ドットコム; ロイター; afp通信; ap通信; afp＝時事; afp時事; ap＝共同; 聯合ニュース; 朝鮮通信; yonhap
    yonhap news agency; yonhap news; 연합뉴스; 연합; 뉴시스; 뉴스1; newsis; news1; 로이터; 로이터통신; ap통신
    bernama; antara; antara news; ttxvn; vna; vietnam+; thông tấn xã việt nam; ttxvn/vietnam+; pna
    philippine news agency; tna; สำนักข่าวไทย; wam; وام; spa; واس; mena; أ ش أ; أ.ش.أ; petra; بترا; سانا; sana; kuna
    كونا; qna; قنا; bna; وفا; wafa; واع; إرنا; irna; ایرنا; isna; ایسنا; mehr news agency; خبرگزاری مهر; تسنیم; فارس
    fars news agency; tasnim; رويترز; أ ف ب; أ.ف.ب; ا ف ب; ا.ف.ب; فرانس برس; أسوشيتد برس; أ ب; د ب أ; د.ب.أ
    الأناضول; سبوتنيك; وكالات; الوكالات; وكالة الأنباء; רויטרס; אי-פי; סוכנויות הידיעות; סוכנויות; sputnik; aps; map
    tap; press association; pa media; pa; pa news agency; aap; australian associated press; upi
    united press international; rnz; nzpa; canadian press; the canadian press; la presse canadienne
    presse canadienne; agence qmi; qmi agency; cp; tribune news service; tribune content agency; tns
    mcclatchy-tribune; bloomberg news; dow jones; dow jones newswires; cnn wire; cnn newsource; states newsroom
    inter press service; ips; religion news service; catholic news service; stat news service
    courthouse news service; nan; news agency of nigeria; panapress; gna; ghana news agency; ena; sapa
    african news agency; ana; kna; afp; ap; dpa; epd; sid; apa; sda; ats; awp; dts; news agencies; the agencies
    agencies; agency; wire services; wire service; wire reports; newswires; news wires; news services
    news service reports; agenturen; nachrichtenagenturen; agentur; agences; agence; les agences; agencias; agencia
    agencias de noticias; agenzie; agências; agência; persbureaus; persbureau; bureaus; byråer; nyhetsbyråer
    agencje; agentury; ajanslar; ajans; haber ajansları; агентства; информагентства; агенции; агенція; 通信社; 外信
    통신사; 종합; 외신; pr newswire; business wire; globenewswire; news aktuell
""")
"""Agencies and wire services, and the words for "agencies" themselves."""

PICTURE_AGENCIES = names("""
    getty images; getty; shutterstock; istock; istockphoto; imago; imago images; picture alliance; picture-alliance
    alamy; unsplash; pixabay; pexels; depositphotos; zuma press; epa; epa-efe; adobe stock; dreamstime; flickr
    wikimedia commons; magnum photos; ap photo; nurphoto; sipa; sipa usa; action images; panoramic; mauritius images
    colourbox
""")
"""Agencies and stocks of pictures: they credit a photo, never a text."""

CAPITALS_ONLY = words("""
    aa pa tt ana ani uni app spa sana sid una tap map beta mina sita mena petra hina ena trend sta agi ips
    nan gna kna cp fars anka fonet fena agency dpa apa aps wam agence agencia agentur iha dha bss cna
    aap bna mti pap acn bta pna tna vna ap
""") - frozenset({"dpa", "apa", "ap", "kna", "sid"})
"""Of these, those that are also ordinary words or names of people: agencies only where printed in capitals."""

_SHORT_NAMES = """
ap|associated press|the associated press|ap news|associated press writers|ap writers|ap通信
afp|agence france-presse|agence france presse|l'afp|afp news|afp通信|afpbb news|法新社|فرانس برس|أ ف ب|أ.ف.ب|ا ف ب|एएफपी
reuters|thomson reuters|reuters staff|ロイター|로이터|로이터통신|路透|路透社|رويترز|רויטרס|рейтер
dpa|deutsche presse-agentur|deutsche presse agentur|dpa deutsche presse-agentur|dpa-infocom|dpa infocom|د ب أ|د.ب.أ
epd|evangelischer pressedienst
kna|katholische nachrichten-agentur
sid|sport-informations-dienst
apa|austria presse agentur
sda|schweizerische depeschenagentur|keystone-sda|sda-ats
ansa|agenzia ansa
efe|agencia efe|agencias efe
europa press|europapress
lusa|agência lusa
pap|polska agencja prasowa
čtk|ctk|česká tisková kancelář
mti|magyar távirati iroda
aa|anadolu|anadolu ajansı|anadolu agency|الأناضول
tass|itar-tass|тасс|итар-тасс
interfax|интерфакс
pti|press trust of india|पीटीआई
ani|एएनआई
ians|indo-asian news service
xinhua|xinhua news agency|xinhuanet|新华社|新華社
kyodo|kyodo news|共同通信|共同通信社|共同|共同社
jiji|jiji press|時事通信|時事通信社|時事
yonhap|yonhap news|yonhap news agency|연합뉴스|연합|韩联社|韓聯社
aap|australian associated press
pa|press association|pa media|pa news agency
cp|canadian press|the canadian press|la presse canadienne|presse canadienne
upi|united press international
"""
SHORT_NAMES = {name: line.partition("|")[0] for line in _SHORT_NAMES.strip().splitlines() for name in line.split("|")}
"""Casefolded names of an agency -> the one by which two of them are compared."""
