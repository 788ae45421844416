// Generated from Data/ru/figures.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruFigures = #"""
$	unit	dollar
%	unit	percent
акр|завод	unit	acre
алтын|завод	unit	алтын
аршин|завод	unit	arshin
баррел|рубль	unit	barrel
берков|купец	unit	berkovets
берковцев	unit	berkovets
берковцем	unit	berkovets
бушел|рубль	unit	bushel
ведр|место	unit	vedro
верст|карта	unit	verst
вершка	unit	vershok
вершк|банк.мн	unit	vershok
вершке	unit	vershok
вершком	unit	vershok
вершку	unit	vershok
вершок	unit	vershok
вон|карта	unit	won
г	unit	gram
га	unit	hectare
гектар|завод	unit	hectare
градус|завод	unit	degree
грамм|завод	unit	gram
гульден|завод	unit	guilder
десятин|карта	unit	desyatina
долл	unit	dollar
доллар|завод	unit	dollar
дюйм|завод	unit	inch
евро	unit	euro
злот|учёный	unit	zloty
золотник|банк	unit	zolotnik
иен|карта	unit	yen
йен|карта	unit	yen
кабельтов|завод	unit	cable
кв. км	unit	square kilometre
кв. м	unit	square metre
кв.м	unit	square metre
кв. вёрст	unit	square verst
кв. верст	unit	square verst
куб. м	unit	cubic metre
кубометр|завод	unit	cubic metre
кв.км	unit	square kilometre
квадратного километр	unit	square kilometre
квадратного километра	unit	square kilometre
квадратного метр	unit	square metre
квадратного метра	unit	square metre
квадратном километре	unit	square kilometre
квадратном метре	unit	square metre
квадратному километру	unit	square kilometre
квадратному метру	unit	square metre
квадратные километров	unit	square kilometre
квадратные километры	unit	square kilometre
квадратные метров	unit	square metre
квадратные метры	unit	square metre
квадратный километр	unit	square kilometre
квадратный километра	unit	square kilometre
квадратный метр	unit	square metre
квадратный метра	unit	square metre
квадратным километрам	unit	square kilometre
квадратным километром	unit	square kilometre
квадратным метрам	unit	square metre
квадратным метром	unit	square metre
квадратными километрами	unit	square kilometre
квадратными метрами	unit	square metre
квадратных километрах	unit	square kilometre
квадратных километров	unit	square kilometre
квадратных километры	unit	square kilometre
квадратных метрах	unit	square metre
квадратных метров	unit	square metre
квадратных метры	unit	square metre
кг	unit	kilogram
киловатт|завод	unit	kilowatt
килограмм|завод	unit	kilogram
километр|завод	unit	kilometre
килотонн|карта	unit	kiloton
км	unit	kilometre
км²	unit	square kilometre
коку	unit	koku
коп	unit	kopeck
копеек	unit	kopeck
копейк|книга	unit	kopeck
крон|карта	unit	crown
л	unit	litre
л. с	unit	horsepower
л.с.	unit	horsepower
лет	unit	год
ли	unit	li
лир|карта	unit	lira
литр|завод	unit	litre
лошадиная сила	unit	horsepower
лошадиной силе	unit	horsepower
лошадиной силой	unit	horsepower
лошадиной силы	unit	horsepower
лошадиную силу	unit	horsepower
лошадиные сил	unit	horsepower
лошадиные силы	unit	horsepower
лошадиным силам	unit	horsepower
лошадиными силами	unit	horsepower
лошадиных сил	unit	horsepower
лошадиных силах	unit	horsepower
лошадиных силы	unit	horsepower
лян|завод	unit	tael
м	unit	metre
марк|книга	unit	mark
марок	unit	mark
мегаватт|завод	unit	megawatt
мегатонн|карта	unit	megaton
метр|завод	unit	metre
мил|миля	unit	mile
миллиметр|завод	unit	millimetre
мм	unit	millimetre
морская миля	unit	nautical mile
морские мили	unit	nautical mile
морским милям	unit	nautical mile
морскими милями	unit	nautical mile
морских мили	unit	nautical mile
морских миль	unit	nautical mile
морских милях	unit	nautical mile
морской миле	unit	nautical mile
морской милей	unit	nautical mile
морской мили	unit	nautical mile
морскую милю	unit	nautical mile
проц	unit	percent
процент|завод	unit	percent
пуд|завод	unit	pood
р	unit	ruble
рейхсмарк|книга	unit	mark
ри	unit	ri
руб	unit	ruble
рубл|рубль	unit	ruble
сажен|повесть	unit	sazhen
сантиметр|завод	unit	centimetre
см	unit	centimetre
т	unit	tonne
талер|завод	unit	thaler
таэл|рубль	unit	tael
тонн|карта	unit	tonne
тугрик|банк	unit	tugrik
узел|завод	unit	knot
узла	unit	knot
узлов	unit	knot
флорин|завод	unit	guilder
франк|банк	unit	franc
фунт|завод	unit	funt
фунт|завод стерлингов	unit	pound
фут|завод	unit	foot
ц	unit	quintal
цент|завод	unit	cent
центнер|завод	unit	quintal
червон|купец	unit	червонец
червонцев	unit	червонец
червонцем	unit	червонец
четверт|повесть	unit	chetvert
юан|рубль	unit	yuan
ярд|завод	unit	yard
₽	unit	ruble
авианос|купец	counted-noun	ships
авианосцев	counted-noun	ships
авианосцем	counted-noun	ships
агент|завод	counted-noun	persons
адмирал|завод	counted-noun	persons
арми|линия	counted-noun	armies
артиллерист|завод	counted-noun	persons
байдар|карта	counted-noun	ships
батальон|завод	counted-noun	battalions
батарее	counted-noun	units
батаре|линия	counted-noun	units
бежен|купец	counted-noun	persons
беженцев	counted-noun	persons
беженцем	counted-noun	persons
боевик|банк	counted-noun	persons
боец	counted-noun	persons
бойца	counted-noun	persons
бойц|завод.мн	counted-noun	persons
бойце	counted-noun	persons
бойцев	counted-noun	persons
бойцем	counted-noun	persons
бойцом	counted-noun	persons
бойцу	counted-noun	persons
бомб|карта	counted-noun	bombs
бомбардировщик|банк	counted-noun	aircraft
бриг|банк	counted-noun	ships
бригад|карта	counted-noun	brigades
броневик|банк	counted-noun	tanks
бронемашин|карта	counted-noun	tanks
броненос|купец	counted-noun	ships
броненосцев	counted-noun	ships
броненосцем	counted-noun	ships
винтовк|книга	counted-noun	guns
военнопленн|учёный	counted-noun	persons
военнослужащ|пропавший	counted-noun	persons
воин|завод	counted-noun	persons
всадник|банк	counted-noun	persons
вымпел|завод	counted-noun	ships
галер|карта	counted-noun	ships
гаубиц|карта	counted-noun	guns
гаубицей	counted-noun	guns
генерал|завод	counted-noun	persons
глав|карта	counted-noun	chapters
голос|завод	counted-noun	votes
город|завод	counted-noun	cities
горожан	counted-noun	persons
горожанам	counted-noun	persons
горожанами	counted-noun	persons
горожане	counted-noun	persons
горожанин	counted-noun	persons
горожанина	counted-noun	persons
граждан	counted-noun	persons
граждане	counted-noun	persons
гражданин|завод	counted-noun	persons
гренадер|завод	counted-noun	persons
гренадёр|завод	counted-noun	persons
гусар|завод	counted-noun	persons
двор|завод	counted-noun	households
дезертир|завод	counted-noun	persons
дел|место	counted-noun	documents
делегат|завод	counted-noun	persons
депутат|завод	counted-noun	persons
деревн|миля	counted-noun	villages
десантник|банк	counted-noun	persons
детей	counted-noun	persons
дети	counted-noun	persons
детям	counted-noun	persons
джон|ставка	counted-noun	ships
дивизи|линия	counted-noun	divisions
дипломат|завод	counted-noun	persons
доброволец	counted-noun	persons
добровольца	counted-noun	persons
добровольц|завод.мн	counted-noun	persons
добровольце	counted-noun	persons
добровольцев	counted-noun	persons
добровольцем	counted-noun	persons
добровольцом	counted-noun	persons
добровольцу	counted-noun	persons
документ|завод	counted-noun	documents
дом|завод	counted-noun	houses
драгун|завод	counted-noun	persons
душ	counted-noun	persons
души	counted-noun	persons
егер|рубль	counted-noun	persons
женщин|карта	counted-noun	persons
жертв|карта	counted-noun	persons
жител|рубль	counted-noun	persons
заключенн|учёный	counted-noun	persons
здани|здание	counted-noun	houses
изб|карта	counted-noun	houses
интернированн|учёный	counted-noun	persons
истребител|рубль	counted-noun	aircraft
кавалерист|завод	counted-noun	persons
казак|банк	counted-noun	persons
канонер|ставка	counted-noun	ships
катер|завод	counted-noun	ships
каторжник|банк	counted-noun	persons
кирасир|завод	counted-noun	persons
книг|книга	counted-noun	volumes
колонист|завод	counted-noun	persons
кон|рубль	counted-noun	horses
корабл|рубль	counted-noun	ships
корвет|завод	counted-noun	ships
красноарме|месяц	counted-noun	persons
крейсер|завод	counted-noun	ships
крепостного	counted-noun	persons
крепостной	counted-noun	persons
крепостном	counted-noun	persons
крепостному	counted-noun	persons
крепостн|новые	counted-noun	persons
крестьян	counted-noun	persons
крестьянам	counted-noun	persons
крестьяне	counted-noun	persons
крестьянин|завод	counted-noun	persons
куп|месяц	counted-noun	persons
курсант|завод	counted-noun	persons
лагер|рубль	counted-noun	camps
летчик|банк	counted-noun	persons
линкор|завод	counted-noun	ships
лод|ставка	counted-noun	ships
лошад|повесть	counted-noun	horses
людей	counted-noun	persons
люди	counted-noun	persons
людьми	counted-noun	persons
людям	counted-noun	persons
людях	counted-noun	persons
лётчик|банк	counted-noun	persons
мандат|завод	counted-noun	seats
матрос|завод	counted-noun	persons
мест|место	counted-noun	seats
мин|карта	counted-noun	bombs
миномет|завод	counted-noun	guns
миномёт|завод	counted-noun	guns
минонос|купец	counted-noun	ships
миноносцев	counted-noun	ships
миноносцем	counted-noun	ships
мирного житель	counted-noun	persons
мирного жителя	counted-noun	persons
мирном жителе	counted-noun	persons
мирному жителю	counted-noun	persons
мирные жителей	counted-noun	persons
мирные жители	counted-noun	persons
мирный житель	counted-noun	persons
мирный жителя	counted-noun	persons
мирным жителем	counted-noun	persons
мирным жителям	counted-noun	persons
мирными жителями	counted-noun	persons
мирных жителей	counted-noun	persons
мирных жители	counted-noun	persons
мирных жителях	counted-noun	persons
монах|банк	counted-noun	persons
мортир|карта	counted-noun	guns
моряк|банк	counted-noun	persons
мужчин	counted-noun	persons
мужчины	counted-noun	persons
мушкет|завод	counted-noun	guns
мятежник|банк	counted-noun	persons
нижними чинами	counted-noun	persons
нижних чинов	counted-noun	persons
ополчен|месяц	counted-noun	persons
оруди|здание	counted-noun	guns
остров|завод	counted-noun	islands
отряд|завод	counted-noun	units
офицер|завод	counted-noun	persons
параграф|завод	counted-noun	articles
пароход|завод	counted-noun	ships
партизан|завод	counted-noun	persons
переселен|купец	counted-noun	persons
переселенцев	counted-noun	persons
переселенцем	counted-noun	persons
пехотин|месяц	counted-noun	persons
письм|место	counted-noun	documents
пищалей	counted-noun	guns
пищали	counted-noun	guns
пищаль	counted-noun	guns
пищалями	counted-noun	guns
пленн|учёный	counted-noun	persons
повстан|купец	counted-noun	persons
повстанцев	counted-noun	persons
повстанцем	counted-noun	persons
погибш|пропавший	counted-noun	persons
пограничник|банк	counted-noun	persons
подводная лодка	counted-noun	ships
подводной лодке	counted-noun	ships
подводной лодки	counted-noun	ships
подводной лодкой	counted-noun	ships
подводную лодку	counted-noun	ships
подводные лодк	counted-noun	ships
подводные лодки	counted-noun	ships
подводным лодкам	counted-noun	ships
подводными лодками	counted-noun	ships
подводных лодк	counted-noun	ships
подводных лодках	counted-noun	ships
подводных лодки	counted-noun	ships
полицейские	counted-noun	persons
полицейский	counted-noun	persons
полицейскими	counted-noun	persons
полицейских	counted-noun	persons
полицейского	counted-noun	persons
полк|банк	counted-noun	regiments
поселен|купец	counted-noun	persons
поселенцев	counted-noun	persons
поселенцем	counted-noun	persons
посланник|банк	counted-noun	persons
потери	counted-noun	persons
потерь	counted-noun	persons
призывник|банк	counted-noun	persons
промышленник|банк	counted-noun	persons
пропавш|пропавший	counted-noun	persons
пулемет|завод	counted-noun	guns
пулемёт|завод	counted-noun	guns
пункт|завод	counted-noun	articles
пушек	counted-noun	guns
пушк|книга	counted-noun	guns
рабоч|пропавший	counted-noun	persons
ранен|учёный	counted-noun	persons
ребенка	counted-noun	persons
рот|карта	counted-noun	companies
рыбак|банк	counted-noun	persons
рядового	counted-noun	persons
рядовой	counted-noun	persons
рядовому	counted-noun	persons
рядов|новые	counted-noun	persons
сабл|миля	counted-noun	persons
самолет|завод	counted-noun	aircraft
самура|музей	counted-noun	persons
сапёр|завод	counted-noun	persons
священник|банк	counted-noun	persons
сел|место	counted-noun	villages
семей	counted-noun	families
семь|миля.ед	counted-noun	families
семьям	counted-noun	families
семьями	counted-noun	families
семьях	counted-noun	families
сенатор|завод	counted-noun	persons
снаряд|завод	counted-noun	bombs
советник|банк	counted-noun	persons
солдат|завод	counted-noun	persons
специалист|завод	counted-noun	persons
статей	counted-noun	articles
стать|миля.ед	counted-noun	articles
статьям	counted-noun	articles
статьями	counted-noun	articles
статьях	counted-noun	articles
страниц|карта	counted-noun	pages
страницей	counted-noun	pages
стрелка	counted-noun	persons
стрелкам	counted-noun	persons
стрелками	counted-noun	persons
стрелки	counted-noun	persons
стрелков	counted-noun	persons
стрелок	counted-noun	persons
суда	counted-noun	ships
судам	counted-noun	ships
судн|место	counted-noun	ships
судов	counted-noun	ships
танк|банк	counted-noun	tanks
танкист|завод	counted-noun	persons
террорист|завод	counted-noun	persons
том|завод	counted-noun	volumes
торпед|карта	counted-noun	bombs
тральщик|банк	counted-noun	ships
транспорт|завод	counted-noun	ships
траулер|завод	counted-noun	ships
убит|учёный	counted-noun	persons
узник|банк	counted-noun	persons
улан|завод	counted-noun	persons
умерш|пропавший	counted-noun	persons
участник|банк	counted-noun	persons
фрегат|завод	counted-noun	ships
хозяйств|место	counted-noun	households
чел	counted-noun	persons
человек|банк	counted-noun	persons
чинам	counted-noun	persons
чинами	counted-noun	persons
чиновник|банк	counted-noun	persons
член|завод	counted-noun	persons
шлюп|завод	counted-noun	ships
шлюп|ставка	counted-noun	ships
шпион|завод	counted-noun	persons
штурмовик|банк	counted-noun	aircraft
штык|банк	counted-noun	persons
шхун|карта	counted-noun	ships
эмигрант|завод	counted-noun	persons
эскадрон|завод	counted-noun	units
эсмин|купец	counted-noun	ships
эсминцев	counted-noun	ships
эсминцем	counted-noun	ships
янычар|завод	counted-noun	persons
арестова|создан	fate	arrested
арестованные	fate	arrested
арестованными	fate	arrested
арестованных	fate	arrested
без вести пропавшие	fate	missing
без вести пропавшими	fate	missing
без вести пропавших	fate	missing
больными	fate	sick
больных	fate	sick
взят в плен	fate	captured
взято в плен	fate	captured
взяты в плен	fate	captured
взятыми в плен	fate	captured
взятых в плен	fate	captured
выселено	fate	deported
выселены	fate	deported
выслан	fate	deported
высланных	fate	deported
выслано	fate	deported
высланы	fate	deported
госпитализированы	fate	wounded
депортирован	fate	deported
депортированных	fate	deported
депортировано	fate	deported
депортированы	fate	deported
заболевших	fate	sick
заболели	fate	sick
заболело	fate	sick
задержанных	fate	arrested
задержано	fate	arrested
задержаны	fate	arrested
захвачен	fate	captured
захваченных	fate	captured
захвачено	fate	captured
захвачены	fate	captured
изгнан	fate	deported
изгнаны	fate	deported
изранено	fate	wounded
интернирован	fate	interned
интернированных	fate	interned
интернировано	fate	interned
интернированы	fate	interned
казне|создан	fate	executed
казненных	fate	executed
казнённых	fate	executed
контуженных	fate	wounded
контужено	fate	wounded
контужены	fate	wounded
контужеными	fate	wounded
мертв	fate	dead
мертвы	fate	dead
обезглавлено	fate	executed
освобожден	fate	released
освобожденных	fate	released
освобождено	fate	released
освобождены	fate	released
освобождённых	fate	released
павшие	fate	killed
павшими	fate	killed
павших	fate	killed
пал	fate	killed
пали	fate	killed
пало	fate	killed
пленен	fate	captured
пленено	fate	captured
пленены	fate	captured
пленного	fate	captured
пленные	fate	captured
пленный	fate	captured
пленными	fate	captured
пленных	fate	captured
побито	fate	killed
повешен	fate	executed
повешенных	fate	executed
повешено	fate	executed
повешены	fate	executed
погиб	fate	killed
погибла	fate	killed
погибли	fate	killed
погибло	fate	killed
погибшие	fate	killed
погибший	fate	killed
погибшими	fate	killed
погибших	fate	killed
полегли	fate	killed
полегло	fate	killed
попавших в плен	fate	captured
попал в плен	fate	captured
попали в плен	fate	captured
пострадал	fate	wounded
пострадала	fate	wounded
пострадали	fate	wounded
потонуло	fate	drowned
пропавшие	fate	missing
пропавшими	fate	missing
пропавших	fate	missing
пропавших без вести	fate	missing
пропал	fate	missing
пропал без вести	fate	missing
пропали	fate	missing
пропали без вести	fate	missing
пропало без вести	fate	missing
ране|создан	fate	wounded
ранение	fate	wounded
ранений	fate	wounded
ранения	fate	wounded
раненого	fate	wounded
раненые	fate	wounded
раненый	fate	wounded
ранеными	fate	wounded
раненых	fate	wounded
расстреля|создан	fate	executed
расстрелянных	fate	executed
репатриирован	fate	repatriated
репатриированных	fate	repatriated
репатриировано	fate	repatriated
репатриированы	fate	repatriated
сдавшихся в плен	fate	captured
сдались	fate	captured
сдалось	fate	captured
скончал|велся	fate	dead
сослан	fate	deported
сосланных	fate	deported
сослано	fate	deported
сосланы	fate	deported
уби|занят	fate	killed
убитого	fate	killed
убитые	fate	killed
убитый	fate	killed
убитыми	fate	killed
убитых	fate	killed
умер	fate	dead
умерла	fate	dead
умерли	fate	dead
умерло	fate	dead
умершие	fate	dead
умершими	fate	dead
умерших	fate	dead
утонувшие	fate	drowned
утонувших	fate	drowned
утонул	fate	drowned
утонули	fate	drowned
утонуло	fate	drowned
полковник	counted-noun	persons
полковника	counted-noun	persons
полковников	counted-noun	persons
полковники	counted-noun	persons
капитан	counted-noun	persons
капитана	counted-noun	persons
капитанов	counted-noun	persons
рейтар	counted-noun	persons
рейтара	counted-noun	persons
мушкетеров	counted-noun	persons
мушкетёров	counted-noun	persons
чин	counted-noun	persons
чина	counted-noun	persons
чинов	counted-noun	persons
чины	counted-noun	persons
стрелец	counted-noun	persons
стрельца	counted-noun	persons
стрельцов	counted-noun	persons
сипаев	counted-noun	persons
дворян	counted-noun	persons
дворянина	counted-noun	persons
каторжан	counted-noun	persons
ссыльных	counted-noun	persons
сабель	counted-noun	persons
туземцев	counted-noun	persons
попало в плен	fate	captured
в плен попало	fate	captured
в плен попали	fate	captured
в плен попал	fate	captured
в плен сдалось	fate	captured
в плен сдались	fate	captured
сдалось в плен	fate	captured
сдались в плен	fate	captured
взяли в плен	fate	captured
в плен взято	fate	captured
умерло от болезней	fate	dead
умерли от болезней	fate	dead
умерло от ран	fate	dead
умерли от ран	fate	dead
умерших от ран	fate	dead
умерших от болезней	fate	dead
умерло от голода	fate	dead
умерли от голода	fate	dead
умерших от голода	fate	dead
скончалось от ран	fate	dead

"""#
}
