"""The words around the numbers of a date: links, clock words, halves of the day, marks of year, month and day.

Each table is one string of words divided by spaces, in no order; a form of two words is joined by "_".
Words are compared without case, accents and dots.
"""

from __future__ import annotations

from typing import Final

LINKS: Final = (
    "de del di do da dos du des d of the den der dem dne dňa le la las els al il lo les das an ann am a à às as om on i"
    " in em en w we v u у в во на o о ob at st nd rd th er ère ième re e um kl klo kello alle pe pukul lúc vào hồi ngày"
    " năm ko eko koa ng ika godine god godini година години году года г гг р року рік թ թվականի წლის წელი m mėn d dd"
    " roku rok fómhair päivänä го ого ый ին من عام سنة م ه يوم في الساعة على ماه سال روز ساعت ב ה בשעה שעה של को का की"
    " เมื่อ เมื่อวันที่ วันที่ เวลา พศ คศ ปี เดือน ที่ น ថ្ងៃទី ឆ្នាំ ម៉ោង ວັນທີ ရက် ရက်နေ့ στις ώρα ժամը საათზე saat"
    " saati time hora heure orele time à_las kell tarihinde ta klokken y et und and t ს yang από"
)
"""Words that stand between the parts of a date, or between date and time, and say nothing."""

HOURS: Final = (
    "h hs hrs hr hour hours uhr u uur hod hodin godz ч час часа часов годин óra órakor ora ore val horas heures giờ"
)
"""Words at the hour of a clock time ("14 h 30", "14.30 Uhr", "godz. 14")."""

DURATIONS: Final = (
    "min mins minute minutes minuten minuto minutos minuti minuut minuter minutter minut minuty minuta minuuttia mn sek"
    " sec secs second seconds sekunden segundos secondes dk dakika perc мин минут минуты хв хвилин دقيقة دقائق دقیقه"
    " דקות मिनट minit menit phút"
)
"""Words after a length of time: what stands before them is no clock time."""

HALVES: Final[dict[str, str]] = {
    "": "am a_m|pm p_m|",
    "es": "mañana madrugada|tarde|noche",
    "pt": "manhã madrugada|tarde|noite",
    "el": "πμ|μμ|",
    "sq": "pd paradite|md pasdite|",
    "bg": "проб|слоб|",
    "ar": "ص صباحا الصباح|م ظهرا عصرا الظهر|مساء المساء",
    "fa": "قظ صبح بامداد|بظ بعدازظهر عصر|",
    "ur": "صبح|دوپہر|شام",
    "he": "בבוקר|בצהריים|בערב",
    "hi": "सुबह पूर्वाह्न एएम|दोपहर अपराह्न पीएम|शाम",
    "mr": "सकाळी|दुपारी|सायंकाळी संध्याकाळी",
    "ne": "बिहान पूर्वाह्न|अपराह्न दिउँसो|साँझ बेलुकी",
    "bn": "সকাল ভোর পূর্বাহ্ন এএম|পিএম দুপুর অপরাহ্ন বিকেল বিকাল|সন্ধ্যা",
    "gu": "સવારે|બપોરે|સાંજે",
    "pa": "ਸਵੇਰੇ|ਦੁਪਹਿਰੇ|ਸ਼ਾਮ",
    "ta": "காலை முற்பகல்|பிற்பகல்|மாலை",
    "te": "ఉదయం|మధ్యాహ్నం|సాయంత్రం",
    "kn": "ಬೆಳಗ್ಗೆ|ಮಧ್ಯಾಹ್ನ|ಸಂಜೆ",
    "ml": "രാവിലെ|ഉച്ചയ്ക്ക്|വൈകിട്ട് വൈകുന്നേരം",
    "si": "පෙව|පව|",
    "am": "ጥዋት|ከሰዓት|",
    "ko": "오전 새벽|오후|저녁",
    "ja": "午前|午後|",
    "zh": "上午 凌晨 早上 清晨|下午|晚上 傍晚 晚間 晚间",
    "vi": "sa sáng|ch chiều|tối",
    "tr": "öö|ös|",
    "hu": "de délelőtt|du délután|este",
    "sv": "fm|em|",
    "sw": "asubuhi|mchana|jioni",
    "id": "pagi|siang sore|",
    "ms": "pagi|petang|",
}
"""Marks of the half of the day, by language: before noon | after noon | evening (never 12 o'clock)."""

HALVES_AFTER: Final = frozenset(("", "es", "pt", "el", "sq", "bg", "ar", "fa"))
"""Languages that print such a mark only after the time; the others print it before or after."""

YEAR_MARKS: Final = "年 년 оны оноос gada gadā yil yilning йил жылы жылғы жылдын metų"
"""Marks after a year number, in languages that write the year first."""

MONTH_MARKS: Final = "月 월 сарын сар"
"""Marks after a month number."""

DAY_MARKS: Final = "日 号 號 일 өдөр өдрийн ны ний 일자"
"""Marks after a day number."""

MONTH_LEADS: Final = "tháng thg"
"""Marks before a month number."""

ERAS: Final = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""Eras, with the year before their first (Japan's Reiwa and Heisei, the Republic of China)."""

RELATIVE: Final[dict[str, str]] = {
    "en": "ago|minute minutes min mins m|hour hours hr hrs h|day days d|today|yesterday|a an one",
    "de": "vor|minute minuten min|stunde stunden std|tag tagen|heute|gestern|einer einem",
    "fr": "il|minute minutes min mn|heure heures h|jour jours|aujourd aujourd’hui|hier|un une",
    "es": "hace|minuto minutos min|hora horas|día días|hoy|ayer|un una",
    "pt": "há atrás|minuto minutos min|hora horas|dia dias|hoje|ontem|um uma",
    "it": "fa|minuto minuti min|ora ore|giorno giorni|oggi|ieri|un una",
    "ca": "fa|minut minuts|hora hores|dia dies|avui|ahir|un una",
    "gl": "hai|minuto minutos|hora horas|día días|hoxe|onte|un unha",
    "eu": "duela|minutu|ordu|egun|gaur|atzo|bat",
    "ro": "acum urmă|minut minute min|oră ore|zi zile|azi astăzi|ieri|un o",
    "nl": "geleden|minuut minuten min|uur uren|dag dagen|vandaag|gisteren|een één",
    "sv": "sedan|minut minuter min|timme timmar tim|dag dagar|idag i_dag|igår i_går|en ett",
    "da": "siden|minut minutter min|time timer|dag dage|idag i_dag|igår i_går|en et",
    "nb": "siden|minutt minutter min|time timer|dag dager|idag i_dag|igår i_går|en et",
    "is": "síðan fyrir|mínútu mínútum|klukkustund klukkustundum klst|degi dögum|í_dag|í_gær|einni einum",
    "fi": "sitten|minuutti minuuttia min|tunti tuntia|päivä päivää|tänään|eilen|yksi",
    "et": "tagasi|minut minutit|tund tundi|päev päeva|täna|eile|üks",
    "lv": "pirms|minūtes minūtēm minūti|stundas stundām stundu|dienas dienām dienu|šodien|vakar|vienas",
    "lt": "prieš|minutę minutes minučių min|valandą valandas valandų val|dieną dienas dienų|šiandien|vakar|vieną",
    "pl": "temu|minutę minuty minut min|godzinę godziny godzin godz|dzień dni|dziś dzisiaj|wczoraj|jeden",
    "cs": "před|minutou minutami min|hodinou hodinami|dnem dny|dnes|včera|jednou jedním",
    "sk": "pred|minútou minútami min|hodinou hodinami|dňom dňami|dnes|včera|jednou jedným",
    "sl": "pred|minuto minutama minutami min|uro urama urami|dnevom dnevoma dnevi|danes|včeraj|eno enim",
    "hr": "prije|minutu minute minuta min|sat sata sati|dan dana|danas|jučer|jedan jednu",
    "sr": "pre prije пре|minut minuta minuti minute min минут минута|sat sata sati сат сата сати h|dan dana дан дана"
    "|danas данас|juče jučer јуче|jedan jednu један",
    "mk": "пред|минута минути|час часа|ден дена|денес|вчера|еден една",
    "bg": "преди|минута минути мин|час часа|ден дни|днес|вчера|един една",
    "ru": "назад|минуту минуты минут мин|час часа часов ч|день дня дней|сегодня|вчера|один одну",
    "uk": "тому|хвилину хвилини хвилин хв|годину години годин год|день дні днів|сьогодні|вчора учора|один одну",
    "be": "таму|хвіліну хвіліны хвілін|гадзіну гадзіны гадзін|дзень дні дзён|сёння|учора|адзін",
    "el": "πριν|λεπτό λεπτά|ώρα ώρες|ημέρα ημέρες μέρα μέρες|σήμερα|χθες χτες|ένα μία μια",
    "tr": "önce|dakika dk|saat sa|gün|bugün|dün|bir",
    "az": "əvvəl|dəqiqə|saat|gün|bu_gün bugün|dünən|bir",
    "hu": "ezelőtt|perccel|órával|nappal|ma|tegnap|egy",
    "sq": "parë|minutë minuta|orë|ditë|sot|dje|një",
    "ar": "منذ قبل|دقيقة دقائق|ساعة ساعات|يوم أيام|اليوم|أمس|واحدة",
    "fa": "پیش قبل|دقیقه|ساعت|روز|امروز|دیروز|یک",
    "ur": "پہلے قبل|منٹ|گھنٹہ گھنٹے|دن|آج||ایک",
    "he": "לפני|דקה דקות|שעה שעות|יום ימים|היום|אתמול|",
    "hi": "पहले पूर्व|मिनट|घंटा घंटे घण्टे|दिन|आज||एक",
    "bn": "আগে|মিনিট|ঘণ্টা ঘন্টা|দিন|আজ|গতকাল|এক",
    "th": "ที่แล้ว ที่ผ่านมา|นาที|ชั่วโมง ชม|วัน|วันนี้|เมื่อวาน เมื่อวานนี้|",
    "vi": "trước đây|phút|giờ|ngày|hôm_nay|hôm_qua|một",
    "id": "lalu|menit|jam|hari|hari_ini|kemarin|",
    "ms": "lalu|minit|jam|hari|hari_ini|semalam|",
    "sw": "zilizopita iliyopita|dakika|saa masaa|siku|leo|jana|moja",
    "ja": "前|分 分間|時間|日|今日 本日|昨日|",
    "zh": "前|分 分钟 分鐘|小时 小時|天 日|今天 今日|昨天 昨日|",
    "ko": "전|분|시간|일|오늘|어제|",
    "ka": "წინ|წუთის|საათის|დღის|დღეს|გუშინ|ერთი",
    "hy": "առաջ|րոպե|ժամ|օր|այսօր|երեկ|մեկ",
}
"""By language: "ago" | minutes | hours | days | today | yesterday | one. Weeks and longer name no day: left out."""

COUNTED: Final[dict[str, str]] = {
    "ar": "دقيقة دقيقتين دقيقتان|ساعة ساعتين ساعتان|يوم يومين يومان",
    "he": "דקה דקותיים שתי_דקות|שעה שעתיים|יום יומיים",
}
"""By language: minutes | hours | days, as words that say how many behind "ago": one, then two in each way of writing."""

FUSED: Final[dict[str, str]] = {
    "th": "นาทีที่แล้ว นาทีก่อน นาทีที่ผ่านมา|ชั่วโมงที่แล้ว ชั่วโมงก่อน ชั่วโมงที่ผ่านมา|วันที่แล้ว วันก่อน วันที่ผ่านมา",
    "hu": "perce|órája|napja",
}
"""By language: minutes | hours | days, as words that say "ago" too and stand behind their number."""

NUMBERS: Final[dict[str, str]] = {
    "en": "two three four five six seven eight nine ten",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn",
    "fr": "deux trois quatre cinq six sept huit neuf dix",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez",
    "pt": "dois três quatro cinco seis sete oito nove dez",
    "it": "due tre quattro cinque sei sette otto nove dieci",
    "nl": "twee drie vier vijf zes zeven acht negen tien",
    "sv": "två tre fyra fem sex sju åtta nio tio",
    "fa": "دو سه چهار پنج شش هفت هشت نه ده",
}
"""The numbers from two on, where relative dates spell them out."""

ZONES: Final[dict[str, int]] = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "WAT": 60, "CAT": 120, "SAST": 120, "EAT": 180,
    "PKT": 300, "NPT": 345, "WIB": 420, "ICT": 420, "WITA": 480, "HKT": 480, "SGT": 480, "MYT": 480, "AWST": 480,
    "PHT": 480, "WIT": 540, "JST": 540, "KST": 540, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720,
    "NZDT": 780, "ART": -180, "BRT": -180,
}  # fmt: skip
"""Zone abbreviations with one meaning, in minutes east of UTC."""

NORTH_AMERICA: Final[dict[str, int]] = {
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
"""Zone abbreviations of the United States and Canada (RFC 5322, 4.3); elsewhere some mean another thing."""

NORTH_AMERICA_CLOCK: Final[dict[str, int]] = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
"""Names for the clock on the wall there: the offset in winter; in summer an hour more."""
