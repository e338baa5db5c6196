"""Weekday names by language: seven groups divided by "|", from Monday; forms in a group divided by a space."""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final[dict[str, str]] = {
    "en": "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
    "de": "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
    "fr": "lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
    "es": "lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
    "pt": "segunda seg|terça ter|quarta qua|quinta qui|sexta sex|sábado sáb|domingo dom",
    "it": "lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom",
    "ca": "dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg",
    "gl": "luns|martes|mércores mér|xoves xov|venres ven|sábado sáb|domingo dom",
    "eu": "astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea",
    "ro": "luni lun|marți|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum",
    "nl": "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo",
    "af": "maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag",
    "lb": "méindeg|dënschdeg|mëttwoch|donneschdeg|freideg|samschdeg|sonndeg",
    "sv": "måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön",
    "da": "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn",
    "nb": "mandag måndag man|tirsdag tysdag tir|onsdag ons|torsdag tor|fredag fre|lørdag laurdag lør|søndag søn",
    "is": (
        "mánudagur mánudaginn mán|þriðjudagur þriðjudaginn þri|miðvikudagur miðvikudaginn mið|"
        "fimmtudagur fimmtudaginn fim|föstudagur föstudaginn fös|laugardagur laugardaginn lau|"
        "sunnudagur sunnudaginn sun"
    ),
    "fi": (
        "maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to|"
        "perjantai perjantaina pe|lauantai lauantaina la|sunnuntai sunnuntaina su"
    ),
    "et": "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    "lv": (
        "pirmdiena pirmdien|otrdiena otrdien|trešdiena trešdien|ceturtdiena ceturtdien|piektdiena piektdien|"
        "sestdiena sestdien|svētdiena svētdien"
    ),
    "lt": "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis",
    "sq": "hënë|martë|mërkurë|enjte|premte|shtunë|diel",
    "hu": "hétfő hétfőn|kedd kedden|szerda szerdán|csütörtök csütörtökön|péntek pénteken|szombat szombaton|vasárnap",
    "tr": "pazartesi pzt|salı|çarşamba çar|perşembe per|cuma|cumartesi cmt|pazar",
    "az": "bazar_ertəsi|çərşənbə_axşamı|çərşənbə|cümə_axşamı|cümə|şənbə|bazar",
    "uz": "dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba",
    "pl": "poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz",
    "cs": "pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne",
    "sk": "pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne",
    "sl": "ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned",
    "hr": "ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned",
    "sr": (
        "ponedeljak ponedjeljak понедељак pon|utorak уторак uto|sreda srijeda среда|četvrtak четвртак čet|"
        "petak петак pet|subota субота sub|nedelja nedjelja недеља ned"
    ),
    "mk": "понеделник пон|вторник вто|среда сре|четврток чет|петок пет|сабота саб|недела нед",
    "bg": "понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд",
    "ru": "понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс",
    "uk": "понеділок пн|вівторок вт|середа ср|четвер чт|ятниця пт|субота сб|неділя нд",
    "be": "панядзелак|аўторак|серада|чацвер|пятніца|субота|нядзеля",
    "el": "δευτέρα δευ|τρίτη τρι|τετάρτη τετ|πέμπτη πεμ|παρασκευή παρ|σάββατο σαβ|κυριακή κυρ",
    "kk": "дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі",
    "ka": "ორშაბათი|სამშაბათი|ოთხშაბათი|ხუთშაბათი|პარასკევი|შაბათი|კვირა",
    "hy": "երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի",
    "ar": "الاثنين الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد",
    "fa": "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه پنج‌شنبه|جمعه|شنبه|یکشنبه یک‌شنبه",
    "ur": "پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار",
    "hi": "सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "mr": "सोमवार|मंगळवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार",
    "bn": "সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার রোববার",
    "gu": "સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|શુક્રવાર|શનિવાર|રવિવાર",
    "ta": "திங்கள்|செவ்வாய்|புதன்|வியாழன்|வெள்ளி|சனி|ஞாயிறு",
    "te": "సోమవారం|మంగళవారం|బుధవారం|గురువారం|శుక్రవారం|శనివారం|ఆదివారం",
    "kn": "ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|ಶುಕ್ರವಾರ|ಶನಿವಾರ|ಭಾನುವಾರ",
    "ml": ("തിങ്കൾ തിങ്കളാഴ്ച|ചൊവ്വ ചൊവ്വാഴ്ച|ബുധൻ ബുധനാഴ്ച|വ്യാഴം വ്യാഴാഴ്ച|വെള്ളി വെള്ളിയാഴ്ച|ശനി ശനിയാഴ്ച|ഞായർ ഞായറാഴ്ച"),
    "th": (
        "จันทร์ วันจันทร์ วันจันทร์ที่|อังคาร วันอังคาร วันอังคารที่|พุธ วันพุธ วันพุธที่|"
        "พฤหัสบดี วันพฤหัสบดี วันพฤหัสบดีที่|ศุกร์ วันศุกร์ วันศุกร์ที่|เสาร์ วันเสาร์ วันเสาร์ที่|"
        "อาทิตย์ วันอาทิตย์ วันอาทิตย์ที่"
    ),
    "vi": "thứ_hai|thứ_ba|thứ_tư|thứ_năm|thứ_sáu|thứ_bảy|chủ_nhật",
    "id": "senin|selasa|rabu|kamis|jumat|sabtu|minggu",
    "ms": "isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    "fil": "lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo",
    "sw": "jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili",
}
