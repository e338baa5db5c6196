"""Month names by language: twelve groups divided by "|", from January; forms in a group divided by a space.

Forms are those that dates use: nominative, the case that follows a day number, and abbreviations that are no plain
cut of at least three letters (such cuts, "janv", "sept", are understood without being listed). A form of two words is
joined by "_". Aliases share a table. `JALALI` holds the Persian solar calendar, from Farvardin.
"""

from __future__ import annotations

from typing import Final

MONTHS: Final[dict[str, str]] = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "de": (
        "januar jänner jaenner|februar feber|märz maerz|april|mai|juni|juli|august|september|oktober|november|dezember"
    ),
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
    "pt": "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    "it": "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    "ca": "gener|febrer|març|abril|maig|juny|juliol|agost ag|setembre|octubre|novembre|desembre",
    "gl": "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
    "oc": "genièr|febrièr|març|abril|mai|junh|julhet|agost|setembre|octòbre|novembre|decembre",
    "ast": "xineru|febreru|marzu|abril|mayu|xunu|xunetu|agostu|setiembre|ochobre|payares|avientu",
    "eu": (
        "urtarrila urtarrilaren urtarrilak|otsaila otsailaren otsailak|martxoa martxoaren martxoak|"
        "apirila apirilaren apirilak|maiatza maiatzaren maiatzak|ekaina ekainaren ekainak|"
        "uztaila uztailaren uztailak|abuztua abuztuaren abuztuak|iraila irailaren irailak|urria urriaren urriak|"
        "azaroa azaroaren azaroak|abendua abenduaren abenduak"
    ),
    "ro": "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
    "nl": "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
    "af": "januarie|februarie|maart mrt|april|mei|junie|julie|augustus|september|oktober|november|desember",
    "fy": "jannewaris|febrewaris|maart mrt|april|maaie|juny|july|augustus|septimber|oktober|novimber|desimber",
    "lb": "januar|februar|mäerz|abrëll|mee|juni|juli|august|september|oktober|november|dezember",
    "sv": "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "nb": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
    "is": "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    "fo": "januar|februar|mars|apríl|mai|juni|juli|august|september|oktober|november|desember",
    "fi": (
        "tammikuu tammikuuta tammikuun tammi|helmikuu helmikuuta helmikuun helmi|"
        "maaliskuu maaliskuuta maaliskuun maalis|huhtikuu huhtikuuta huhtikuun huhti|"
        "toukokuu toukokuuta toukokuun touko|kesäkuu kesäkuuta kesäkuun kesä|heinäkuu heinäkuuta heinäkuun heinä|"
        "elokuu elokuuta elokuun elo|syyskuu syyskuuta syyskuun syys|lokakuu lokakuuta lokakuun loka|"
        "marraskuu marraskuuta marraskuun marras|joulukuu joulukuuta joulukuun joulu"
    ),
    "et": (
        "jaanuar jaanuaril|veebruar veebruaril|märts märtsil|aprill aprillil|mai mail|juuni juunil|juuli juulil|"
        "august augustil|september septembril|oktoober oktoobril|november novembril|detsember detsembril"
    ),
    "lv": (
        "janvāris janvāra janvārī|februāris februāra februārī|marts marta martā|aprīlis aprīļa aprīlī|"
        "maijs maija maijā|jūnijs jūnija jūnijā|jūlijs jūlija jūlijā|augusts augusta augustā|"
        "septembris septembra septembrī|oktobris oktobra oktobrī|novembris novembra novembrī|"
        "decembris decembra decembrī"
    ),
    "lt": (
        "sausis sausio sausį|vasaris vasario vasarį|kovas kovo kovą|balandis balandžio balandį|"
        "gegužė gegužės gegužę|birželis birželio birželį|liepa liepos liepą|rugpjūtis rugpjūčio rugpjūtį|"
        "rugsėjis rugsėjo rugsėjį|spalis spalio spalį|lapkritis lapkričio lapkritį|gruodis gruodžio gruodį"
    ),
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
    "hu": "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    "tr": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    "az": "yanvar|fevral|mart|aprel|may|iyun iyn|iyul iyl|avqust|sentyabr|oktyabr|noyabr|dekabr",
    "uz": (
        "yanvar январ|fevral феврал|mart март|aprel апрел|may май|iyun iyn июн|iyul iyl июл|avgust август|"
        "sentabr sentyabr сентябр|oktabr oktyabr октябр|noyabr ноябр|dekabr декабр"
    ),
    "tk": "ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr",
    "mt": "jannar|frar|marzu|april|mejju|ġunju|lulju|awwissu|settembru|ottubru|novembru|diċembru",
    "ga": (
        "eanáir|feabhra|márta|aibreán|bealtaine|meitheamh meithimh|iúil|lúnasa|meán mfómh|deireadh dfómh|"
        "samhain samhna|nollaig nollag"
    ),
    "gd": (
        "faoilleach fhaoilleach|gearran ghearran|màrt mhàrt|giblean ghiblean|cèitean chèitean|ògmhios|iuchar|"
        "lùnastal|sultain|dàmhair|samhain|dùbhlachd"
    ),
    "cy": (
        "ionawr|chwefror|mawrth|ebrill|mai|mehefin fehefin|gorffennaf orffennaf|awst|medi fedi|hydref|"
        "tachwedd dachwedd|rhagfyr ragfyr"
    ),
    "br": "genver|hwevrer|meurzh|ebrel|mae|mezheven|gouere|eost|gwengolo|here|du|kerzu",
    "eo": "januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro",
    "pl": (
        "styczeń stycznia styczniu|luty lutego lutym|marzec marca marcu|kwiecień kwietnia kwietniu|maj maja maju|"
        "czerwiec czerwca czerwcu|lipiec lipca lipcu|sierpień sierpnia sierpniu|wrzesień września wrześniu|"
        "październik października październiku|listopad listopada listopadzie|grudzień grudnia grudniu"
    ),
    "cs": (
        "leden ledna lednu|únor února únoru|březen března březnu|duben dubna dubnu|květen května květnu|"
        "červen června červnu čvn|červenec července červenci čvc|srpen srpna srpnu|září|říjen října říjnu|"
        "listopad listopadu|prosinec prosince prosinci"
    ),
    "sk": (
        "január januára januári|február februára februári|marec marca marci|apríl apríla apríli|máj mája máji|"
        "jún júna júni|júl júla júli|august augusta auguste|september septembra septembri|"
        "október októbra októbri|november novembra novembri|december decembra decembri"
    ),
    "sl": (
        "januar januarja januarju|februar februarja februarju|marec marca marcu|april aprila aprilu|"
        "maj maja maju|junij junija juniju|julij julija juliju|avgust avgusta avgustu|"
        "september septembra septembru|oktober oktobra oktobru|november novembra novembru|"
        "december decembra decembru"
    ),
    "hr": (
        "siječanj siječnja|veljača veljače|ožujak ožujka|travanj travnja|svibanj svibnja|lipanj lipnja|"
        "srpanj srpnja|kolovoz kolovoza|rujan rujna|listopad listopada|studeni studenoga studenog|"
        "prosinac prosinca"
    ),
    "sr": (
        "januar januara јануар јануара|februar februara фебруар фебруара|mart marta март марта|"
        "april aprila април априла|maj maja мај маја|jun juni juna јун јуни јуна|jul juli jula јул јули јула|"
        "avgust avgusta august augusta август августа|septembar septembra септембар септембра|"
        "oktobar oktobra октобар октобра|novembar novembra новембар новембра|decembar decembra децембар децембра"
    ),
    "mk": "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
    "bg": "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    "ru": (
        "январь января январе|февраль февраля феврале|март марта марте|апрель апреля апреле|май мая мае|"
        "июнь июня июне|июль июля июле|август августа августе|сентябрь сентября сентябре|октябрь октября октябре|"
        "ноябрь ноября ноябре|декабрь декабря декабре"
    ),
    "uk": (
        "січень січня січні|лютий лютого лютому|березень березня березні|квітень квітня квітні|"
        "травень травня травні|червень червня червні|липень липня липні|серпень серпня серпні|"
        "вересень вересня вересні|жовтень жовтня жовтні|листопад листопада листопаді|грудень грудня грудні"
    ),
    "be": (
        "студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|май мая травень траўня|"
        "чэрвень чэрвеня|ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|"
        "снежань снежня"
    ),
    "el": (
        "ιανουάριος ιανουαρίου γενάρης γενάρη|φεβρουάριος φεβρουαρίου φλεβάρης φλεβάρη|"
        "μάρτιος μαρτίου μάρτης μάρτη|απρίλιος απριλίου απρίλης απρίλη|μάιος μαΐου μάης μάη|"
        "ιούνιος ιουνίου ιούνης ιούνη|ιούλιος ιουλίου ιούλης ιούλη|αύγουστος αυγούστου|"
        "σεπτέμβριος σεπτεμβρίου σεπτέμβρης σεπτέμβρη|οκτώβριος οκτωβρίου οκτώβρης οκτώβρη|"
        "νοέμβριος νοεμβρίου νοέμβρης νοέμβρη|δεκέμβριος δεκεμβρίου δεκέμβρης δεκέμβρη"
    ),
    "kk": "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан",
    "tg": (
        "январ январи|феврал феврали|март марти|апрел апрели|май майи|июн июни|июл июли|август августи|"
        "сентябр сентябри|октябр октябри|ноябр ноябри|декабр декабри"
    ),
    "tt": "гыйнвар|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь",
    "ka": (
        "იანვარი იანვარს იანვრის|თებერვალი თებერვალს თებერვლის|მარტი მარტს მარტის|აპრილი აპრილს აპრილის|"
        "მაისი მაისს მაისის|ივნისი ივნისს ივნისის|ივლისი ივლისს ივლისის|აგვისტო აგვისტოს|"
        "სექტემბერი სექტემბერს სექტემბრის|ოქტომბერი ოქტომბერს ოქტომბრის|ნოემბერი ნოემბერს ნოემბრის|"
        "დეკემბერი დეკემბერს დეკემბრის"
    ),
    "hy": (
        "հունվար հունվարի հնվ|փետրվար փետրվարի փտվ|մարտ մարտի մրտ|ապրիլ ապրիլի|մայիս մայիսի մյս|"
        "հունիս հունիսի հնս|հուլիս հուլիսի հլս|"
        "օգոստոս օգոստոսի օգս|սեպտեմբեր սեպտեմբերի|հոկտեմբեր հոկտեմբերի|նոյեմբեր նոյեմբերի|դեկտեմբեր դեկտեմբերի"
    ),
    "ar": (
        "يناير كانون_الثاني كانون_ثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل نيسان أفريل|مايو أيار ماي|"
        "يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية يوليوز|أغسطس آب أوت غشت|سبتمبر أيلول شتنبر|"
        "أكتوبر تشرين_الأول تشرين_أول|نوفمبر تشرين_الثاني تشرين_ثاني نونبر|ديسمبر كانون_الأول كانون_أول دجنبر"
    ),
    "fa": "ژانویه|فوریه|مارس|آوریل آپریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر",
    "ckb": (
        "کانوونی_دووەم کانونی_دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەمووز تەموز|ئاب|ئەیلوول ئەیلول|"
        "تشرینی_یەکەم|تشرینی_دووەم|کانوونی_یەکەم کانونی_یەکەم"
    ),
    "ku": (
        "rêbendan çile|sibat|adar|nîsan avrêl|gulan|hezîran pûşper|tîrmeh|tebax|îlon rezber|cotmeh|mijdar|berfanbar"
    ),
    "ps": "جنوري|فبروري فېبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سپتمبر سېپتمبر|اکتوبر|نومبر|دسمبر",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "he": (
        "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|"
        "אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר"
    ),
    "hi": ("जनवरी जन|फरवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त अग|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर नव|दिसंबर दिसम्बर"),
    "mr": "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर",
    "ne": "जनवरी|फेब्रुअरी फेब्रुवरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर",
    "bn": ("জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট অগাস্ট আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর"),
    "as": "জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগষ্ট|ছেপ্টেম্বৰ ছেপ্তেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ",
    "gu": "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર",
    "pa": "ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ",
    "or": "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର",
    "ta": ("ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன் ஜுன்|ஜூலை ஜுலை|ஆகஸ்ட் ஆகஸ்டு|செப்டம்பர் செப்டெம்பர்|அக்டோபர் ஒக்டோபர்|நவம்பர்|டிசம்பர்"),
    "te": ("జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై జూలై|ఆగస్టు ఆగస్ట్|సెప్టెంబర్ సెప్టెంబరు|అక్టోబర్ అక్టోబరు|నవంబర్ నవంబరు|డిసెంబర్ డిసెంబరు"),
    "kn": "ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್",
    "ml": "ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ് മെയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ് ആഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ",
    "si": "ජනවාරි|පෙබරවාරි|මාර්තු|අප්රේල්|මැයි|ජූනි ජුනි|ජූලි ජුලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්",
    "th": (
        "มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|"
        "ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค"
    ),
    "lo": "ມັງກອນ ມກ|ກຸມພາ ກພ|ມີນາ ມນ|ເມສາ ມສ|ພຶດສະພາ ພພ|ມິຖຸນາ ມິຖ|ກໍລະກົດ ກລ|ສິງຫາ ສຫ|ກັນຍາ ກຍ|ຕຸລາ ຕລ|ພະຈິກ ພຈ|ທັນວາ ທວ",
    "km": (
        "មករា ខែមករា|កុម្ភៈ ខែកុម្ភៈ|មីនា ខែមីនា|មេសា ខែមេសា|ឧសភា ខែឧសភា|មិថុនា ខែមិថុនា|កក្កដា ខែកក្កដា|"
        "សីហា ខែសីហា|កញ្ញា ខែកញ្ញា|តុលា ខែតុលា|វិច្ឆិកា ខែវិច្ឆិកា|ធ្នូ ខែធ្នូ"
    ),
    "my": (
        "ဇန်နဝါရီ ဇန်နဝါရီလ|ဖေဖော်ဝါရီ ဖေဖော်ဝါရီလ|မတ် မတ်လ|ဧပြီ ဧပြီလ|မေ မေလ|ဇွန် ဇွန်လ|ဇူလိုင် ဇူလိုင်လ|"
        "ဩဂုတ် ဩဂုတ်လ|စက်တင်ဘာ စက်တင်ဘာလ|အောက်တိုဘာ အောက်တိုဘာလ|နိုဝင်ဘာ နိုဝင်ဘာလ|ဒီဇင်ဘာ ဒီဇင်ဘာလ"
    ),
    "vi": (
        "tháng_một tháng_giêng|tháng_hai|tháng_ba|tháng_tư|tháng_năm|tháng_sáu|tháng_bảy|tháng_tám|tháng_chín|"
        "tháng_mười|tháng_mười_một|tháng_mười_hai tháng_chạp"
    ),
    "id": (
        "januari|februari pebruari|maret|april|mei|juni|juli|agustus agt|september|oktober|november nopember|desember"
    ),
    "ms": "januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember",
    "fil": "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
    "mg": "janoary|febroary|martsa|aprily|mey|jona|jolay|aogositra|septambra|oktobra|novambra|desambra",
    "ht": "janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm",
    "sw": "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    "so": (
        "janaayo jannaayo|febraayo|maarso|abriil|maayo|juun|luulyo|agoosto agosto ogosto|sebteembar sebtembar|oktoobar|"
        "noofeembar|diseembar"
    ),
    "ha": "janairu|fabrairu faburairu|maris|afrilu afirilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba",
    "am": "ጃንዋሪ ጃንዩወሪ|ፌብሩዋሪ ፌብሩወሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር",
    "zu": "januwari|februwari|mashi|ephreli|meyi|juni|julayi|agasti|septhemba|okthoba|novemba|disemba",
}

JALALI: Final[dict[str, str]] = {
    "fa": "فروردین|اردیبهشت|خرداد|تیر|مرداد امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند",
    "prs": "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت",
    "ps": "وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب",
}
"""Months of the solar Hijri calendar: Iran's names, and the two sets of Afghanistan."""

ALIASES: Final[dict[str, str]] = {
    "bs": "sr", "sh": "sr", "cnr": "sr", "no": "nb", "nn": "nb", "mo": "ro", "tl": "fil", "ky": "ru", "prs": "fa",
    "iw": "he", "in": "id", "kmr": "ku", "gsw": "de", "bar": "de", "ba": "tt", "an": "es", "jv": "id", "su": "id",
}  # fmt: skip
"""Languages that write months as another one does, or that have an older code."""
