"""Parts of people's names and names of places, to tell one from the other; none of the lists is complete."""

from __future__ import annotations

from newsparse.lexicon.tables import names, words

PARTICLES = words("""
    de da do dos das del della dello dei degli di d' du des la le les los las lo y e i van der den ter ten te op aan
    von vom zu zum zur und v. af av al el bin bint ibn ben bar abu ould st. st 't mac mc ap ó ní nic uí o' dalla dal
    san santa 'n wa wan ul ur ud-din bte bt. s/o d/o a/l a/p dela delos het vander vanden
""")
"""Words inside a name that are written small."""

ALWAYS_SMALL = words("""
    von vom zu zum zur der den ter ten y e dos das do del los las bin bint
""")
"""Of these, those written small in every country's usage, once a given name stands before them."""

SMALL_BY_LANGUAGE = {
    "nl": frozenset({"van", "de", "het", "'t", "op", "aan", "te", "in"}),
    "de": frozenset({"van", "de", "und"}),
    "es": frozenset({"de", "la"}),
    "pt": frozenset({"de", "da"}),
    "fr": frozenset({"de", "du", "d'"}),
}
"""Particles written small in a language only: an Italian "De Luca" and a Dutch "de Luca" differ."""

CAPITALS = words("""
    ii iii iv vi jd tj aj dj pj cj bj mj rj jj jr kj lj md phd jp jc jm jt tc kc dk ak
""") - {"jr"}
"""Short words that stay in capitals when a name is put into name case."""

SHORT_NAMES = words("""
    al ed jo bo mo li le do yu wu he xu ma hu lu gu oh ng ko an su ye ho to ty cy vo ha bi ai qi ge
""")
"""Names of two letters, not initials."""

GIVEN_NAMES = words("""
    aaron abby abdul abdullah abel abigail abraham adam adel adele adelaide adnan adrian adriana adrien adrienne
    agnes agnieszka ahmad ahmed ahmet aidan aimee aisha akira alain alan alana alastair albert alberto aldo alec
    alejandra alejandro aleksandar aleksandr aleksandra aleš alessandra alessandro alessia alex alexa alexander
    alexandra alexandre alexia alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen
    allie allison alma alonso alvaro álvaro alyssa amanda amber amelia amelie amélie amina amir amit amitabh amy ana
    anaïs anas anastasia anders andrás andré andrea andreas andreea andrei andrej andrés andrew andrey andrii andriy
    andrzej andy angel ángel angela ángela angeles angelika angelina angelo angie angus anil anita anja anke ann
    anna annabel annabelle anne annegret anneke annelies annette annie annika anouk anselm anthony antje antoine
    antoinette anton antonella antonia antonietta antonio antônio antony anuradha anya april arash ariana ariane
    arjun arlene armando armin arnaud arne arno arnold arthur artur arturo arun ashley ashok ashton astrid asya
    audrey august augusto aurélie aurélien austin ava axel ayesha ayşe barbara barbora barney barry bart bartosz
    bastian beata beate beatrice beatriz béatrice becky belén belinda ben benedict benedikt benedetta benedetto
    benjamin bennett benoît benoit bernadette bernard bernardo bernd bernhard bert beth bettina betty bianca bill
    billy birgit björn blake bob bobby bogdan bohdan bonnie boris brad bradley brandon brenda brendan brent bret
    brett brian bridget brigitte britta brittany brock brooke bruce bruno bryan bryce bryon burak caitlin caleb
    callum calvin cameron camila camilla camille candice carina carl carla carles carlo carlos carlota carly carmen
    carol carola carole carolin carolina caroline carolyn carrie carsten casey cassidy cassie catalina catarina
    caterina catherine cathy cecilia cécile cédric celeste celia céline cem cesar césar chad charles charlie
    charlotte chelsea cheryl chiara chloe chloé chris christa christel christian christiane christina christine
    christof christoffer christoph christophe christopher christy chuck chus cindy claire clara clare clarissa
    claude claudia claudio claus clemens clément cliff clive clotilde cody colin colleen connie connor conor
    constance constantin cora corey corinna corinne cornelia cosima courtney craig cristian cristiano cristina
    cristóbal curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel daniela daniele daniella
    danielle danilo danny dante daria dario darius darren darryl dave david davide dawn dean debbie deborah debra
    declan deepak deepika delia delphine denis denise dennis derek derrick desmond devin devindra diana diane didier
    diego dieter dietmar dietrich dilip dimitri dina dinesh dino dirk dmitri dmitry dmytro dolores dominic dominik
    dominika dominique don donald donna dora doris dorota dorothea dorothy doug douglas drew duncan dustin dwight
    dylan ebru ed eddie edgar edith edmund edoardo eduard eduardo edward edwin egor eileen ekaterina elaine eleanor
    elena eleni elias elif elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa elvira emanuel
    emanuele emil emilia emiliano emilie emilio emily emine emma emmanuel emmanuelle emre engin enric enrico enrique
    eric erica erich erik erika erin ernest ernesto ernst esra esteban estelle ester esteve esther ethan eugene
    eugenia eugenio eva evan evelyn evgenia ewa eyal eyüp fabian fabiana fabien fabio fabrice fabrizio faith farah
    farid fatih fatima fatma federica federico felicia felicity felipe félix felix ferdinand fernanda fernando filip
    filippo finn fiona florence florent florian frances francesca francesco francis francisca francisco franck
    franco françois françoise francois frank franz franziska fred freddie frédéric frederic frederick frederik
    friederike friedrich fritz gabriel gabriela gabriele gabriella gabrielle gaëlle gareth garrett gary gavin gaia
    geert gemma genevieve geneviève geoff geoffrey georg george georges georgia georgina gerald gerard gérard gerd
    gerhard germán gert gianluca gianni gideon gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia
    giuliano giuseppe gloria gonzalo gordon grace graeme graham grant greg gregor gregory grégoire greta gretchen
    grzegorz guadalupe guido guillaume guillermo gül günter günther gustav gustavo guy gwen hakan halima hamid hamza
    hana hanna hannah hannes hans harald hari harold harriet harrison harry hasan hassan heather hector héctor heidi
    heike heiko heiner heinrich heinz helen helena helene hélène helga helge helmut hendrik henri henrik henrique
    henry herbert hermann hernán hervé hilary hilda hiroshi holger holly hope horst howard hubert hugh hugo hülya
    hussein hüseyin ian ibrahim ida ignacio igor ilaria ilona ilse iman imran ines inés inês inga inge ingo ingrid
    ioana ion ira irena irene iris irina irma isaac isabel isabella isabelle isaiah ismail israel itamar ivan iván
    ivana ivo jack jackie jackson jaclyn jacob jacopo jacqueline jacques jade jaime jake jakob jakub james jamie jan
    jana jane janet janice janina janine jared jarosław jasmin jasmine jason jasper javier jay jean jeanne jeannette
    jeff jeffrey jelena jen jenna jennifer jenny jens jérémie jeremy jérôme jerome jerry jess jesse jessica jessie
    jesus jesús jill jillian jim jimmy jo joachim joan joana joanna joanne joão joaquín jochen jody joe joel joelle
    joerg joey johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jörg jos josé jose
    josef josefina joseph josephine josh joshua josie josué joy joyce juan juana juanma judith judy jules julia
    julian juliana juliane julianna julianne julie julien juliet julieta juliette julio julius june jürgen justin
    justine justyna kai kamal kamil karen karin karina karl karol karolina karoline karsten kaspar kasper kata
    katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina
    kay kayla keith kelly kelsey ken kenneth kenny kerry kerstin kevin khalid khaled kim kimberly kira kirsten
    kirsty klara klaus knut konrad konstantin kostas kris kristen kristian kristin kristina kristine kristof
    krystyna krzysztof kunal kurt kyle kylie lara larissa larry lars laszlo lászló laura lauren laurence laurent
    lautaro lea léa leah leanne lee leigh leila lena lennart leo léo leon leonard leonardo leonie leopold leroy
    lesley leslie leticia levi lewis liam lidia lili lilian liliana lilly lily lina linda lindsay lindsey lionel
    lisa lise liv liz liza lloyd logan lois lola lorena lorenz lorenzo loretta lori lorraine lothar lotte lou louis
    louisa louise luc luca lucas lucia lucía luciana luciano lucie lucien lucille lucinda lucy ludovic ludwig luigi
    luis luís luisa luise luiz lukas lukáš łukasz luke luna lutz lydia lynn lynne maciej maddie madeleine madeline
    madison magda magdalena mahmoud maja malcolm malik malte mandy manfred manon manuel manuela mara marc marcel
    marcela marcelo marcin marco marcos marcus marek margaret margarita margherita margot marguerite maria mariam
    mária maría marian mariana marianne mariano marie marijn marilyn marina mario mário marion marisa marius mariusz
    marjorie mark markus marlene marta martha martí martin martín martina martine marty marvin mary maryam massimo
    mateo mateusz mathias mathieu mathilde matías matilda matt matteo matthew matthias matthieu maureen maurice
    mauricio mauro max maxim maxime maximilian maximiliano maya megan mehmet meike mel melania melanie mélanie
    melinda melissa mercedes meredith mia michael michaela michał michal michel michela michele michelle mick miguel
    mikael mike mikhail mikkel milan milena miles milica milo mina mira miranda miriam mirjam mirko misha mitchell
    mohamed mohammad mohammed mohit moira molly mona monica mónica monika monique montserrat morgan moritz morten
    moses muhammad murat mustafa myriam nadia nadine nadja nancy naomi natalia natalie natasha nataliya nate
    nathalie nathan nathaniel neal neil nell nelson nerea nicholas nick nicki nicola nicolas nicolás nicole
    nicoletta niels nigel nikita nikki niklas nikola nikolai nikolaus nils nina nino noah noam noel noelia noémie
    nora norbert norma norman nuno nuria núria olaf oleg oleh oleksandr olena olga oliver olivia olivier omar ondřej
    oriol orlando oscar óscar oskar osman otto owen özgür pablo paige pamela paola paolo paresh pascal pascale pat
    patricia patricio patrick patrik patrizia patryk paul paula paulina pauline paulo pavel paweł pedro peggy
    penelope penny per percy perry petar pete peter petr petra petros phil philip philipp philippa philippe phoebe
    phyllis pierre pieter pietro pilar piotr pippa polly prakash pranav priscilla priya quentin quinn rachel radek
    rafael rafał rafaela raffaella raffaele rahul rainer rainald raj rajesh ralf ralph ramesh ramón ramon randall
    randy raphael raphaël raquel raúl raul ravi ray raymond rebecca rebekah regina reginald regine reid reinhard
    reinhold rémi remi rémy renata renate renato rené rene renée reza rhys ricarda riccardo ricardo richard rick
    ricky rita rob robbie robert roberta roberto robin rocío rod roderick rodolfo rodrigo roger rohan rohit roland
    rolf romain roman romina ron ronald ronja ronnie rory rosa rosario rosemary rosie ross roswitha roxanne roy
    ruben rubén rudolf rudy ruth ryan ryszard saad sabina sabine sabrina sadie sage said salma salvador salvatore
    sam samantha samir samuel samya sandeep sander sandra sandro sandy sanjay santiago sara sarah sascha sasha
    saskia saul sean sebastian sebastián sébastien selin selma serena serge sergei sergey sergio sérgio seth shane
    shannon sharon shaun shawn sheila shelby shelley sherry shirley sian sibylle sidney siegfried sigrid silke
    silvia silvio simon simona simone siobhan sissel siv sofia sofía sofie solveig sonia sonja sophia sophie sören
    søren stacey stacy stan stanislav stefan stefania stefanie stefano steffan steffen stella sten stephan stephane
    stéphane stephanie stéphanie stephen steve steven stewart stuart sue sunil susan susana susann susanna susanne
    susie suzanne svein sven svenja svetlana sybille sydney sylvain sylvia sylvie tamara tammy tania tanja tanya
    tara taras tariq tasos tatiana tatyana taylor ted teresa terri terry tess tessa thea theo theodore theresa
    thérèse thierry thilo thomas thomaz thorsten tiago tiffany tilda till tilman tim timo timothy tina tobias tobi
    todd tom tomas tomás tomáš tomasz tommaso tommy toni tony torsten tracey tracy travis trevor tricia tristan troy
    tyler tyrone udo ugo uli ulla ulf ulrich ulrike ulysse umberto ursula urszula ute uwe vadim valentin valentina
    valeria valerie valérie valerio vanessa vasilisa vera verena veronica verónica veronika véronique vicente vicki
    vicky victor víctor victoria vijay vikas viktor viktoria vince vincent vincenzo viola violeta virginia virginie
    vishal vito vittorio vivian viviana vivien vladimir volker volodymyr walter wanda warren wayne wendy werner
    wesley whitney wilfried wilhelm will willem william willie winfried wojciech wolf wolfgang xavier yael yan yann
    yannick yara yasmin yasmine yasmina yolanda yosef youssef yuki yulia yuri yusuf yves yvette yvonne zach zachary
    zahra zainab zaira zara zbigniew zeynep zoe zoë zoltán zuzana adela afsheen agustín aitor ajay alden amaury
    amrita anand andra andre anju anurag aris arjan arlin artyom asad ashwin athina avery ayush baptiste bayar beau
    benno bertrand bhavna bjørn blandine blas brenden brianna byron caspar cengiz charleen cherie ciprian clarence
    constanze cordell daryl daryll dhruv donovan duane eamonn eliot elly elvin emile émile emir enno enzo ethel
    eva-maria everett fabián feargus ferenc flavia flavio florentin fredrik gabija gautam gene gergana gerry giacomo
    giovane goran grégory hanno harish hartley hiroki hiroko hisham hollie iker iñaki iñigo isabell italo ivy izumi
    jagmeet jannik jari javad jawad jeanmarie jed jethro joao jojo jörn joscha juha karan karel karla kayleigh
    keisuke kemal kenrick kent kirk kit koen koji kurtis laima lari lauraine leandro leonid lia lisandro lizzy luuk
    maarten mahira malin mariko marten martino mat matthijs meegan melchior melody melvin merike metin mika mitch
    mohamad naïla nadir nalini natale nico nicky nikos ólafur otis pankaj pim platon quinten quincy rajeev ram ramin
    rishabh rowena rüdiger russ ryo safiya saima satoru savannah scott seamus séamus sebastien shah shara sheryl
    shoko shreyas simran sky spencer stanley stijn sukanya sunny szymon tadhg tashi temitope teun theophilus thijs
    timm tomek toni-ann tushar usama vasilis venesa vesna vinay vincentas vivek wes willy wout wouter yury yuta zac
    zain zaid zena fahad faisal fatemeh jomana karim khadija layla mariame nabil nadim naim nasser omer osama rania
    rashid reem saeed salim sana suleiman tarek yahya yasser zeinab ziad aditi akash amitav ananya aniket anjali
    ankit arvind asha deepa divya gaurav kavita kiran krishna manish meera mohan nandini neha nikhil nisha pooja
    pradeep prem rakesh rekha ritu sachin sandhya sanjana shalini shreya siddharth sneha suresh swati tanvi uday
    varun vikram vinod wei jing xin yuan haruto kenji naoko takashi yoko jisoo minho андрей александр алексей анна
    анастасия антон артем виктор виктория владимир галина григорий дарья дмитрий евгений евгения екатерина елена
    иван игорь ирина кирилл константин ксения людмила максим мария марина михаил наталья никита николай олег ольга
    павел петр роман светлана сергей софья татьяна федор юлия юрий яна олександр олена сергій андрій дмитро наталія
    тетяна іван юлія γιώργος δημήτρης κώστας μαρία ελένη νίκος γιάννης κατερίνα παναγιώτης χρήστος דוד שרה יוסי משה
    רונן יעל נועה אורי דנה מיכל איתמר חיים אבי רון תמר עמית גיל יונתן محمد أحمد احمد علي حسن حسين سارة خالد محمود
    مصطفى عبد عبدالله ابراهيم إبراهيم يوسف عمر فاطمة مريم نور ليلى رضا رامي سعيد طارق هدى منى
""")
"""Given names that are common in news bylines; a name in it makes a text a person's, a name outside it says nothing."""

PLACES = names("""
    new york; new york city; los angeles; san francisco; san diego; san jose; las vegas; washington; washington d.c.
    washington dc; new orleans; new jersey; new delhi; new mexico; new hampshire; new south wales; new zealand
    hong kong; north carolina; south carolina; north dakota; south dakota; west virginia; rhode island; st. louis
    salt lake city; mexico city; cape town; tel aviv; abu dhabi; ho chi minh; ho chi minh city; kuala lumpur
    buenos aires; rio de janeiro; são paulo; sao paulo; belo horizonte; santiago de chile; san salvador; san juan
    santo domingo; den haag; the hague; st. petersburg; saint petersburg; frankfurt am main; bad homburg; st. gallen
    sankt petersburg; la paz; la habana; addis ababa; saudi arabia; south africa; south korea; north korea
    sri lanka; costa rica; great britain; united kingdom; united states; united nations; european union; middle east
    northern ireland; west bank; gaza city; white house; sierra leone; burkina faso; el salvador; puerto rico
    czech republic; los gallardos; palo alto; silicon valley; santa monica; santa fe; santa cruz; fort worth
    palm beach; baton rouge; des moines; ann arbor; little rock; el paso; san antonio; phnom penh; tp hcm; hà nội
    port moresby; port au prince; panama city; kuwait city; vatican city; jakarta pusat; east jerusalem; south asia
    southeast asia; latin america; north america; south america; west africa; east africa; asia pacific; hamburg
    berlin; paris; london; madrid; rome; roma; milano; wien; vienna; bern; zürich; brussels; bruxelles; brüssel
    moscow; moskau; kyiv; kiev; warsaw; beijing; peking; tokyo; seoul; delhi; mumbai; nairobi; cairo; istanbul
    ankara; jerusalem; beirut; lisbon; lisboa; dublin; amsterdam; barcelona; sevilla; münchen; munich; köln
    stuttgart; leipzig; dresden; frankfurt; prague; praha; budapest; athens; oslo; stockholm; copenhagen; helsinki
    singapore; bangkok; manila; jakarta; lagos; johannesburg; sydney; melbourne; toronto; ottawa; montréal
    vancouver; boston; chicago; houston; dallas; miami; atlanta; seattle; dodoma; arusha; shinyanga; mtwara; bogotá
    lima; caracas; quito; santiago; france; germany; deutschland; italy; spain; israel; ukraine; russia; china
    india; japan; usa; uk; नई दिल्ली; दिल्ली; मुंबई; कोलकाता; चेन्नई; बेंगलुरु; हैदराबाद; लखनऊ; पटना; भोपाल; जयपुर; रांची
    चंडीगढ़; अहमदाबाद; पुणे; नोएडा; गुरुग्राम; वाराणसी; أبوظبي; دبي; القاهرة; بيروت; دمشق; بغداد; عمان; الرياض; غزة; رام الله
    تونس; الجزائر; الرباط; صنعاء; الدوحة; الكويت; المنامة; مسقط; طرابلس; الخرطوم; تهران; مشهد; اصفهان; ירושלים; תל אביב
    αθήνα; θεσσαλονίκη; москва; санкт-петербург; минск; киев; київ; софия; београд; nürnberg; nuremberg; düsseldorf
    hannover; bremen; essen; dortmund; bonn; graz; linz; salzburg; innsbruck; basel; genf; luzern; lausanne; genève
""")
"""Places that stand after names in bylines, casefolded; all that have two words and look like a name."""

CHINESE_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘"
    "谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯洪游簡简施康俞焦詹"
)
"""Characters that begin a Chinese name."""

KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현"
    "함변염여추도소석선설마길연위표명기반왕금옥육인맹제모"
)
"""Syllables that begin a Korean name."""
