"""The words and marks that say what a date is: when the article was published, when it was changed, or another thing.

Phrases are casefolded, accents kept, and stand between semicolons; they are looked for as whole words. Signs
of scripts that are written without spaces are looked for as they stand.
"""

from __future__ import annotations

from typing import Final

from newsparse.lexicon.tables import longest_first, phrases, words

PUBLISHED: Final = phrases("""
    published; publish date; publication date; date published; date of publication; first published; posted; post date
    date posted; issued; submitted; created; created on; written; added; uploaded; filed
    veröffentlicht; veröffentlichung; erschienen; erstellt; erstellt am; publiziert; gepostet; eingestellt; geschrieben
    veröffentlichungsdatum; publikationsdatum; gespeichert; erstmals veröffentlicht; erstveröffentlicht
    publié; publiée; paru; parue; mis en ligne; mise en ligne; posté; date de publication; créé; rédigé; publication
    publicado; publicada; fecha de publicación; fecha publicación; creado; escrito; publicación
    publicado em; publicada em; data de publicação; data da publicação; criado; postado; postada; publicação
    pubblicato; pubblicata; pubblicazione; data di pubblicazione; data pubblicazione; creato; inserito
    gepubliceerd; geplaatst; publicatiedatum; gepost; aangemaakt; verschenen; publicat; publicada; publicat el; data publicării
    argitaratua; publicerad; publicerat; publicerades; skapad; upplagd; publisert; publiseringsdato; opprettet
    offentliggjort; udgivet; publiceret; oprettet; birt; julkaistu; julkaisupäivä; luotu; avaldatud; lisatud; publicēts
    publicēta; paskelbta; publikuota; opublikowano; opublikowany; opublikowana; data publikacji; dodano; utworzono
    data dodania; publikacja; publikováno; zveřejněno; vydáno; vloženo; vytvořeno; publikované; zverejnené; pridané
    objavljeno; objavljen; objavljena; objavio; objavila; kreirano; postavljeno; објављено; постављено; објавено
    публикувано; публикувана; публикация; създадена; дата на публикуване; опубликовано; опубликован; опубликована
    дата публикации; размещено; создано; добавлено; опубліковано; дата публікації; додано; створено; апублікавана
    δημοσίευση; δημοσιεύθηκε; δημοσιεύτηκε; δημοσιευμένο; ημερομηνία δημοσίευσης; ημ/νία δημοσίευσης; καταχωρήθηκε
    yayınlanma; yayınlandı; yayınlanma tarihi; yayın tarihi; yayım tarihi; yayımlanma; giriş; giriş tarihi; oluşturulma
    eklenme; eklenme tarihi; haber girişi; oluşturulma tarihi; haber giriş; yaradılıb; dərc edilib; yayımlanıb
    megjelent; közzétéve; publikálva; létrehozva; publicat la; publicat pe; postat; publicat în; publikuar; botuar; krijuar
    نشر; نُشر; نشرت; تاريخ النشر; تم النشر; نشر في; النشر; صدر; أضيف; تاريخ الإضافة; منشور
    انتشار; تاریخ انتشار; زمان انتشار; منتشر شده; تاریخ; تاریخ درج; درج; شائع; اشاعت; تاریخ اشاعت; شائع شدہ
    פורסם; פורסמה; תאריך פרסום; פרסום; הועלה; प्रकाशित; प्रकाशन; प्रकाशित तिथि; प्रकाशन तिथि; प्रकाशित किया गया
    প্রকাশ; প্রকাশিত; প্রকাশের সময়; প্রকাশকাল; પ્રકાશિત; પબ્લિશ; ਪ੍ਰਕਾਸ਼ਿਤ; பதிவு; வெளியிடப்பட்டது; பதிவு செய்த நாள்
    ప్రచురణ; ప్రచురించబడింది; ಪ್ರಕಟಿತ; ಪ್ರಕಟಣೆ; പ്രസിദ്ധീകരിച്ചത്; ප්‍රකාශිත; đăng; đăng ngày; xuất bản
    ngày đăng; đăng lúc; diterbitkan; dipublikasikan; terbit; tayang; diposting; diunggah; disiarkan; dikirim; diterbit
    ilichapishwa; imechapishwa; nailathala; inilathala; გამოქვეყნდა; გამოქვეყნებულია; თარიღი; հրապարակվել է; հրապարակվել
    հրապարակված; publikigita; gepubliseer; cyhoeddwyd; foilsithe; ippubblikat; objavljeno dana; жарияланды; жарыяланды
    date; datum; fecha; tarih; дата; ημερομηνία; dátum; dato; päivämäärä; kuupäev; data și ora; التاريخ; תאריך
    eʼlon qilindi; e'lon qilindi; chop etildi; нийтэлсэн
""")
"""Words beside the date of publication."""

MODIFIED: Final = phrases("""
    updated; last updated; update; last update; modified; last modified; revised; last revised; last revision; edited
    last edited; changed; last changed; refreshed; amended; latest update; date of last revision; page updated
    aktualisiert; zuletzt aktualisiert; aktualisierung; letzte aktualisierung; geändert; zuletzt geändert; bearbeitet
    letzte änderung; zuletzt bearbeitet; stand; update vom; überarbeitet; letztes update; aktualisiert am; änderung
    mis à jour; mise à jour; mis à jour le; actualisé; actualisée; modifié; modifiée; dernière mise à jour
    dernière modification; màj; modifié le; actualizado; actualizada; última actualización; actualización; modificado
    modificada; última modificación; atualizado; atualizada; última atualização; atualização; modificado em; alterado
    aggiornato; aggiornata; ultimo aggiornamento; aggiornamento; modificato; ultima modifica; modificata; agg
    bijgewerkt; laatst bijgewerkt; gewijzigd; laatste wijziging; laatste update; aangepast; geüpdatet; geactualiseerd
    actualitzat; actualitzada; darrera actualització; última actualització; actualizouse; eguneratua; azken eguneraketa
    uppdaterad; uppdaterat; senast uppdaterad; ändrad; redigerad; uppdaterades; senast ändrad; oppdatert; sist oppdatert
    endret; sist endret; redigert; opdateret; sidst opdateret; senest opdateret; ændret; redigeret; uppfært; síðast uppfært
    breytt; päivitetty; päivitetty viimeksi; muokattu; viimeksi päivitetty; uuendatud; muudetud; viimati muudetud
    atjaunots; atjaunināts; labots; atnaujinta; redaguota; pakeista; zaktualizowano; aktualizacja; ostatnia aktualizacja
    zmodyfikowano; aktualizowano; zmieniono; edytowano; data aktualizacji; aktualizováno; poslední aktualizace; upraveno
    aktualizace; změněno; aktualizované; aktualizácia; posledná aktualizácia; upravené; posodobljeno; zadnja sprememba
    spremenjeno; ažurirano; izmjena; zadnja izmjena; izmenjeno; poslednja izmena; izmijenjeno; osvježeno; ажурирано
    измењено; последња измена; ажурирано на; изменето; обновена; обновено; последна промяна; редактирана; актуализирана
    обновлено; обновлен; обновлена; изменено; дата обновления; последнее обновление; отредактировано; обновление
    оновлено; змінено; останнє оновлення; відредаговано; абноўлена; τελευταία ενημέρωση; ενημέρωση; ενημερώθηκε
    τροποποιήθηκε; τελευταία τροποποίηση; ανανεώθηκε; επικαιροποίηση; güncelleme; güncellenme; güncellendi; son güncelleme
    güncelleme tarihi; güncellenme tarihi; son güncellenme; değiştirilme; düzenlenme; yenilənib; dəyişdirilib
    frissítve; módosítva; frissült; utolsó frissítés; utolsó módosítás; frissítés; actualizat; ultima actualizare
    actualizare; modificat; actualizat la; përditësuar; ndryshuar; përditësimi i fundit; تحديث; آخر تحديث; تم التحديث
    حُدث; حُدّث; تعديل; آخر تعديل; محدث; تاريخ التحديث; به روزرسانی; به‌روزرسانی; بروزرسانی; به‌روز شده; آخرین بروزرسانی
    آخرین به‌روزرسانی; ویرایش; آخرین ویرایش; اپ ڈیٹ; اپڈیٹ; اپ ڈیٹ شدہ; تازہ ترین اپ ڈیٹ; עודכן; עדכון; עדכון אחרון
    עודכנה; תאריך עדכון; अपडेट; अपडेटेड; अद्यतन; अपडेट किया गया; अंतिम अपडेट; संशोधित; आखरी अपडेट; अपडेट तिथि; হালনাগাদ
    আপডেট; সর্বশেষ আপডেট; অপডেট; અપડેટ; અપડેટેડ; ਅਪਡੇਟ; ਅੱਪਡੇਟ; புதுப்பிக்கப்பட்டது; மாற்றம்; மாற்றம் செய்த நாள்
    అప్‌డేట్; అప్డేట్; నవీకరించబడింది; ನವೀಕರಿಸಲಾಗಿದೆ; ಅಪ್‌ಡೇಟ್; അപ്ഡേറ്റ്; പുതുക്കിയത്; යාවත්කාලීන; cập nhật
    cập nhật lúc; cập nhật lần cuối; chỉnh sửa; sửa đổi; diperbarui; pembaruan; diperbaharui; dikemas kini; dikemaskini
    terakhir diperbarui; kemas kini; diupdate; imesasishwa; ilisasishwa; na-update; განახლდა; განახლებულია; թարմացվել է
    թարմացվել; թարմացված; diweddarwyd; nuashonraithe; жаңартылды; жаңыланды; yangilandi; yangilangan; шинэчилсэн
""")
"""Words beside the date of the last change. "Stand" (German, "as of") tells the state of the text, not its first day."""

OTHER: Final = phrases("""
    copyright; ©; registered; joined; member since; expires; expired; deadline; accessed; retrieved; archived; born; died
    birth; date of birth; valid until; valid from; effective; effective date; until; since; print edition; last visited
    reviewed; medically reviewed; last reviewed; fact checked; fact-checked; checked; verified; next review; reviewed on
    photographed; aired; air date; event date; due date; release date; released; closing date; opening date; start date
    registriert; mitglied seit; gültig; gültig bis; gültig seit; gültig ab; abgerufen; zugegriffen; geboren; gestorben
    sendung vom; geprüft; überprüft; zuletzt geprüft; erscheinungstermin; release am; kinostart; anmeldeschluss
    inscrit; inscrit le; membre depuis; valable; consulté; consulté le; décédé; jusqu'au; édition du; date de sortie
    registrado; miembro desde; vence; válido; consultado; nacido; válido até; nascido; fecha de nacimiento
    registrato; valido; fino al; consultato; scade; geregistreerd; lid sinds; geldig; geraadpleegd; geboren op
    registrerad; giltig; medlem sedan; зарегистрирован; регистрация; действует до; родился; зареєстрований
""")
"""Words beside a date that is neither."""

PUBLISHED_SIGNS: Final = longest_first("""
    公開 公开 掲載 配信 発表 投稿 作成 登録 初出 発行 初版 发布 發布 發表 发表 发表于 發佈 刊登 上架 创建 入力 投稿日 公開日 日付 日期
    입력 등록 작성 발행 게시 송고 승인 기사입력 날짜 เผยแพร่ เผยแพร่เมื่อ โพสต์ ลงวันที่ ចេញផ្សាយ ផ្សាយ ເຜີຍແຜ່ ထုတ်ဝေ
""")
MODIFIED_SIGNS: Final = longest_first("""
    更新 最終更新 最后更新 最後更新 修改 编辑 編輯 修正 改訂 訂正 变更 變更
    수정 최종수정 업데이트 갱신 편집 อัปเดต อัพเดต อัปเดท อัพเดท แก้ไข ปรับปรุง ធ្វើបច្ចុប្បន្នភាព ອັບເດດ ပြင်ဆင်
""")
OTHER_SIGNS: Final = longest_first("""
    撮影 撮影日 放送 開催 締切 期限 購入 取材 原文 생년월일 촬영 방송 摄于 拍摄 截止
""")
"""The same in scripts without spaces between words; some stand after the date ("公開", "更新")."""

DATE_MARKS: Final = words("""
    date dates datetime time timestamp datestamp datum datumuhrzeit fecha tarih tarihi pubdate pubtime published publish
    publisheddate publishdate publication posted postdate postedon datepublished dateline dateposted created createdate
    zeit uhrzeit erscheinungsdatum releasedate fechapublicacion datapubblicazione datestring displaydate daypost ptime
    dato päivämäärä paivays pvm gepubliceerd published_time publi parution publié veröffentlicht zeitstempel horario
    updated update modified lastmod lastmodified lastchanged lastupdate lastupdated datemodified aktualisiert
    moment ago timeago localised hour created datecreated creation
""")
"""Marks of the box or element that holds a date."""

MODIFIED_MARKS: Final = words("""
    modified lastmod lastmodified lastchanged lastupdate lastupdated datemodified aktualisiert changed revised modify
    guncelleme actualizado actualizacion atualizado atualizacao aggiornamento maj bijgewerkt gewijzigd revision
""")
"""Marks of the date of a change, wherever they stand."""

UPDATED_MARKS: Final = words("updated update")
"""Marks of the date of a change, where another date stands beside it: the hAtom format asks for `updated` on any date."""

PUBLISHED_MARKS: Final = words("""
    published publish publisheddate publishdate pubdate pubtime datepublished postdate posted postedon created
    dateposted veröffentlicht publication releasedate fechapublicacion datapubblicazione datecreated creation
""")
"""Marks of the date of publication."""

LINE_MARKS: Final = words("""
    meta metadata metainfo info infos details detail byline author authors authorinfo attribution submitted credits
    subline articleinfo postinfo postmeta entrymeta dateline signature header topline kicker publication heading intro
    hero
""")
"""Marks of the lines around a headline that hold a date among other things."""

MASTHEAD_MARKS: Final = words("masthead today todays topbar navbar weather currentdate")
"""Marks of what stands above a headline and may show the day of the visit."""

CARD_MARKS: Final = words("""
    card cards teaser teasers related recommended more latest popular trending sidebar widget item items
""")
"""Marks of what leads to other articles, each with a date of its own."""

ENTRIES: Final = (
    "this entry was posted", "this entry was published", "this post was published", "this post was written",
    "this article was published", "dieser eintrag wurde", "dieser beitrag wurde", "dieser artikel wurde",
    "cet article a été publié", "cette entrée a été publiée", "ce billet a été publié", "esta entrada fue publicada",
    "este artículo fue publicado", "questo articolo è stato pubblicato", "questa voce è stata pubblicata",
    "este post foi publicado", "esta entrada foi publicada", "dit bericht is geplaatst", "dit artikel is gepubliceerd",
    "ten wpis został opublikowany", "эта запись была опубликована", "запись опубликована",
)  # fmt: skip
"""How weblogs' paragraphs begin that tell below a text when it was published, with much else."""
