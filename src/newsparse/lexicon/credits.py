"""Words around pictures: what stands before a photographer's name, whose pictures are printed, what buttons say."""

from __future__ import annotations

from newsparse.lexicon.tables import longest_first, names, words

LABELS = names("""
    photo by; photos by; photograph by; image by; images by; illustration by; picture by; foto von; photo de
    photo; photos; photograph; photographs; photography; photographer; picture; pictures; pic; pics; image; images
    credit; credits; photo credit; photo credits; image credit; image credits; picture credit; pic credit
    image source
    photo source; source photo; picture source; source; sources; copyright; photo copyright; image copyright; courtesy
    photo courtesy; image courtesy; illustration; illustrations; graphic; graphics; infographic; screenshot
    screengrab
    screen grab; screen shot; video; video still; still; handout; cover photo; featured image; feature image
    file photo
    main image; lead image; top image; header image; cover image; collage; artwork; render; rendering; composite; via
    foto; fotos; bild; bilder; bildquelle; bildquellen; quelle; quellen; bildnachweis; bildrechte; rechte; bildcredit
    fotocredit; fotoquelle; titelbild; titelfoto; grafik; infografik; montage; bildmontage; fotomontage; archivfoto
    archivbild; symbolfoto; symbolbild; fotograf; fotografin; aufnahme; urheber; karikatur; zeichnung; zeichnungen
    teaserbild
    aufmacherbild; beitragsbild; themenbild; agenturfoto; videoquelle; foto/video
    crédit; crédits; crédit photo; crédits photo; crédit image; crédits image; crédit photos; photo d'archives; cliché
    image d'illustration; photo d'illustration; droits; visuel; infographie; capture d'écran; capture; dessin
    archives
    fotografía; fotografías; imagen; imágenes; fuente; crédito; créditos; crédito foto; cortesía; foto cortesía
    ilustración; foto de archivo; archivo; gráfico; captura; captura de pantalla; vídeo
    fotografia; fotografie; fotogramma; fonte; fonte foto; immagine; immagini; crediti; illustrazione; ph; ph.
    imagem; imagens; ilustração; reprodução; divulgação; arquivo; arte; foto arquivo; crédito da foto
    crédito da imagem
    beeld; bron; fotografe; illustratie; eigen foto; eigen beeld; archieffoto; tekening
    kilde; källa; fotograf; arkiv; arkivfoto; illustrasjon; grafikk; skjermdump; genrefoto; illustrationsfoto
    arkivbild
    skärmdump; skærmbillede; pressebilde; pressfoto; pressefoto; kuva; kuvat; kuvaaja; kuvakaappaus; lähde; grafiikka
    ljósmynd; ljósmyndir; ljósmyndari; mynd; myndir; heimild
    fot; fot.; zdjęcie; zdjęcia; źródło; źródło zdjęcia; fotografia; rys; rys.; autor zdjęcia; infografika; grafika
    zdroj; autor; zdroj foto; foto zdroj; ilustrace; ilustrační foto; ilustračné foto; reprofoto; snímka
    fotó; fotók; forrás; kép; képek; illusztráció; borítókép; nyitókép; sursa; sursa foto; credit foto; foto sursa
    captură; izvor; vir; fotografija; ilustracija; ilustrativna fotografija; printscreen; snimka; fotod; foto autor
    nuotrauka; nuotr; nuotr.; asociatyvi nuotr.; foto autors; attēls; avots
    фото; фотография; фотографии; источник; источник фото; фото из архива; иллюстрация; изображение; кадр; скриншот
    фотограф; фотохост-агентство; графика; инфографика; видео; рисунок; коллаж; джерело; джерело фото; зображення
    світлина; ілюстрація; снимка; снимки; източник; илюстрация; фотографија; извор; илустрација; скрийншот
    φωτογραφία; φωτογραφίες; φωτό; φωτο; φωτ; φωτ.; πηγή; πηγη; πηγή φωτογραφίας; εικόνα; eurokinissi
    fotoğraf; fotoğraflar; görsel; kaynak; foto muhabiri; kamera; ekran görüntüsü; arşiv
    تصوير; صورة; الصورة; صور; المصدر; مصدر الصورة; مصدر الصور; عدسة; أرشيف; עיבוד; צילום; צילומים; תמונה; קרדיט
    מקור; איור; צילום מסך
    عکس; عکاس; منبع; منبع عکس; تصویر; फोटो; तस्वीर; स्रोत; सोर्स; साभार; फोटो साभार; छवि; ছবি; ছবি সংগৃহীত; সূত্র
    ফাইল ছবি
    புகைப்படம்; படம்; ภาพ; ที่มา; ที่มาภาพ; เครดิต; เครดิตภาพ; ภาพจาก; ảnh; nguồn; nguồn ảnh; hình; hình ảnh
    ảnh minh họa; đồ họa
    gambar; sumber; sumber foto; sumber gambar; ilustrasi; dok; dok.; gbr; larawan; kuha; kuhang; picha; chanzo
    写真; 写真提供; 画像; 画像提供; 画像引用元; 撮影; 提供; 出典; 引用元; 資料写真; イラスト; 図; 図版; 写真は
    图; 圖; 图片; 圖片; 图片来源; 圖片來源; 照片来源; 照片來源; 图源; 圖源; 来源; 來源; 摄影; 攝影; 摄; 攝; 图自
    资料图; 資料圖; 資料照; 资料图片; 截圖; 截图; 翻攝
    사진; 사진제공; 사진 제공; 사진출처; 사진 출처; 출처; 제공; 그래픽; 이미지; 자료사진; 자료; 일러스트; 캡처; 영상
    영상캡처; 촬영
""")
"""What stands, with a colon or its like, before the name of who made or owns a picture; casefolded."""

BARE = words("Foto FOTO Photo PHOTO Фото ФОТО Снимка Kuva Fotó Ljósmynd Φωτογραφία")
"""Labels after which a name may follow without a colon: "Фото Анны Ли"."""

UNCERTAIN = names("""
    divulgação; reprodução; via; arte; autor; kamera; still; capture
    captura; archives; archivo; arquivo; arkiv; video; vídeo; видео; 영상
    자료; 図; 图; 圖; via; source
    sources; picture; pictures; image; images; photos; fotos; images; render; artwork; kuva; mynd; kép; beeld
    צילומים; hình; படம்; dessin; droits; rechte
""")
"""Of these, those that may as well begin what a picture shows ("Pictures: a week of rain")."""

BY = words("by von par de di do da door av af oleh courtesy of from av: deur yazan od autorstwa hoto")
"""What follows such a word in place of a colon: "Photo by", "Foto von"."""

CREDIT_OPENINGS = names("""
    photo by; photos by; photograph by; photographs by; photographed by; picture by; pictures by; image by; images by
    illustration by; illustrations by; graphic by; video by; courtesy of; courtesy; photo courtesy of; photo courtesy
    image courtesy of; images courtesy of; image courtesy; picture courtesy; photos courtesy of; screenshot by
    screenshot via; screenshot from; screengrab from; photo from; photo via; image via; image from; credit to
    photo illustration by; picture courtesy of; provided by; photo provided by; artwork by; cartoon by
    foto von; fotos von; bild von; grafik von; illustration von; foto di; fotografia di; foto de; fotografía de
    fotos de; imagen de; ilustración de; ilustração de; photo de; photo par; crédit photo; crédits photo; foto por
    fotos por
    foto do; foto da; foto door; foto van; beeld van; foto av; bild av; illustrasjon av; foto af; foto oleh
    fotoğraf by
    zdjęcie autorstwa; kuva från; bild från; foto fra; foto från
""")
"""What may open a credit without a colon; casefolded."""

PICTURE_AGENCIES = names("""
    getty images; getty; gettyimages; getty images/istockphoto; istock; istockphoto; istock photo; istockphoto.com
    shutterstock; shutterstock.com
    imago; imago images; imago sport; imago stock&people; picture alliance; picture-alliance; alamy
    alamy stock photo; alamy live news
    pixelio; pixelio.de; pxhere; stocksnap; rawpixel; unsplash; unsplash.com; pixabay; pixabay.com
    pexels; pexels.com; depositphotos; adobe stock; adobestock
    stock.adobe.com; fotolia; dreamstime
    bigstock; 123rf; canva; freepik; thinkstock; corbis; magnum photos; magnum; keystone; eyevine; zuma press
    zuma press wire; zuma wire; zuma
    wikimedia commons; wikimedia; wikipedia; wikicommons; flickr; creative commons; public domain; cc; handout
    supplied; submitted
    contributed; contributed photo; submitted photo; file; file photo; file image; file picture; stock image
    stock photo; archive
    pa wire; pa images; pa media; rex; rex features; rex/shutterstock; splash news; splash; backgrid; action images
    action plus
    usa today sports; usa today network; imagn images; imagn; newspix; aap image; photosport; nurphoto; sopa images
    abaca; abacapress
    abaca press; sipa; sipa usa; sipa press; bestimage; panoramic; icon sport; maxppp; hans lucas; divergence
    ap photo; ap photos; afp photo
    ritzau scanpix; scanpix; ntb scanpix; tt nyhetsbyrån; bildbyrån; lehtikuva; all over press; gtres; contacto
    europa press
    anp; belga image; belga; belgaimage; isopix; photonews; hollandse hoogte; epa-efe; epa; efe; lusa; ansa
    lapresse; ipa; agenzia fotogramma
    cdn; agencja wyborcza.pl; east news; forum; reporter; pap; čtk; profimedia; tasr; mti; agerpres; inquam photos
    mediafax; hina; pixsell
    cropix; tanjug; bobo; sta; srna; fena; apa; dpa; dpa-bildfunk; dpa images; ddp; ddp images; eibner
    eibner-pressefoto; witters; firo sportphoto
    picture desk; picturedesk.com; ap; reuters; afp; tass; тасс; риа новости; getty images sport
    getty images europe; getty images north america
    afp via getty images; via getty images; via ap; via reuters; via afp; press association; the canadian press
    canadian press; cp; postmedia
    google maps; google street view; nasa; noaa; esa; netflix
    연합뉴스; 뉴시스; 뉴스1; 뉴스핌; 게티이미지뱅크; 게티이미지; 게티이미지코리아; 셔터스톡; 로이터연합뉴스; 로이터
    로이터=연합뉴스; 로이터=뉴스1; ap연합뉴스; afp연합뉴스
    ap=연합뉴스; afp=연합뉴스; epa연합뉴스; epa=연합뉴스; ap뉴시스; 신화연합뉴스; 신화=연합뉴스; 연합
    클립아트코리아; 픽사베이; 자료사진; 독자제공; 독자 제공; xinhua; 픽셀즈; 엑스포츠뉴스; 스타뉴스
    共同; 共同通信; 時事; 時事通信; 時事通信社; ロイター; ゲッティイメージズ; アフロ; ゲッティ; 新华社; 新華社
    中新社; 中央社; 路透社; 路透; 法新社; 美联社; 美聯社; 视觉中国; 東方ic; 东方ic; 资料图; 資料照; 本報資料照
    ttxvn; antara; antara foto; ist; istimewa; dok. pribadi; dok pribadi; dok. istimewa; eurokinissi; intime
    intime news; αμνα; απε-μπε; ap images; gallo images
    رويترز; أ ف ب; أ.ف.ب; فرانس برس; أسوشيتد برس; الأناضول; غيتي; أرشيف; أرشيفية; getty images/afp; aa; anadolu
    anadolu images; dha; iha; depo photos
    afp/getty images; reuters connect; foto-net; nordphoto; moritz müller; foto huebner; foto hübner; pti; ani
    pti photo; ani photo; ians; hindustan times
""")
"""Agencies, picture archives and words such as "handout", as credits name them; casefolded."""

CREDIT_ENDINGS = longest_first("""
    撮影 提供 写真 提供写真 摄 攝 攝影 摄影 翻攝 翻拍 供图 供圖 提供图片 摄影报道
    제공 촬영 캡처 캡쳐 갈무리 기자 선임기자 인턴기자 객원기자 특파원
""")
"""How a credit ends in Chinese, Japanese and Korean: "photographed", "provided", "reporter"."""

INTERFACE = names("""
    open image in gallery; view image in fullscreen; view gallery; view photos; view image; view larger
    view full image; enlarge; enlarge image
    expand; expand image; tap to expand; click to enlarge; click to expand; zoom; zoom in; fullscreen; full screen
    close; next; previous; prev
    slide; gallery; photo gallery; image; photo; video; play; play video; watch; watch video; loading; image caption
    image source; caption
    hide caption; toggle caption; show caption; read more; view more; show more; share; share this image; copy link
    advertisement; pause; mute
    picture; see more; launch gallery; open gallery; image gallery; see gallery; see all photos; download; save
    buy this photo; buy photo; listen
    bild vergrößern; bild vergrössern; vergrößern; galerie öffnen; bildergalerie; bildergalerie öffnen
    bilder ansehen; alle bilder; bild; schließen
    vollbild; zur galerie; weiter; zurück; in lightbox öffnen; lightbox öffnen; bildunterschrift
    zum vergrößern klicken; video abspielen; anzeige; fotostrecke
    agrandir; agrandir l'image; voir en plein écran; plein écran; fermer; suivant; précédent; voir la galerie
    lire la vidéo; diaporama
    ampliar; ampliar imagen; ampliar foto; ver galería; cerrar; siguiente; anterior; pantalla completa; ver fotos
    abrir galería; galería
    ingrandisci; apri; chiudi; apri galleria; galleria; vergroot; sluiten; volledig scherm; förstora; förstora bild
    stäng; forstørr; vis større; luk
    suurenna; sulje; powiększ; zamknij; zobacz galerię; galeria; zvětšit; zavřít; galerie; büyüt; kapat; galeri
    увеличить; закрыть; галерея; развернуть
    拡大; 拡大する; 拡大画像; 拡大写真; 画像を拡大; 写真を拡大; 閉じる; 次へ; 前へ; 元の画像; この写真を拡大
    写真一覧; 点击查看大图; 查看大图; 查看原图; 關閉; 点击放大
    이미지 확대보기; 사진 확대; 이미지 확대; 확대보기; 크게보기; 이미지크게보기; 사진 크게보기; 닫기; 다음; 이전
    원본보기; 이전 이미지; 다음 이미지; 큰사진보기; xem ảnh; phóng to; perbesar
    تكبير الصورة; إغلاق; הגדל תמונה; סגור
""")
"""What buttons and labels around a picture say; casefolded. It is no caption."""
