// Generated from Data/ru/time.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruTime = #"""
авг	month	8
август|завод.ед	month	8
апр	month	4
апрел|рубль.ед	month	4
дек	month	12
декабр|рубль.ед	month	12
июл	month	7
июл|рубль.ед	month	7
июн	month	6
июн|рубль.ед	month	6
ма|музей.ед	month	5
мар	month	3
март|завод.ед	month	3
ноя	month	11
нояб	month	11
ноябр|рубль.ед	month	11
окт	month	10
октябр|рубль.ед	month	10
сен	month	9
сент	month	9
сентябр|рубль.ед	month	9
фев	month	2
февр	month	2
феврал|рубль.ед	month	2
янв	month	1
январ|рубль.ед	month	1
воскресений	weekday	7
воскресень|поле.ед	weekday	7
воскресеньям	weekday	7
воскресеньями	weekday	7
воскресеньях	weekday	7
вс	weekday	7
вт	weekday	2
вторник|банк	weekday	2
пн	weekday	1
понедельник|банк	weekday	1
пт	weekday	5
пятниц|карта	weekday	5
пятницей	weekday	5
сб	weekday	6
ср	weekday	3
сред|карта	weekday	3
суббот|карта	weekday	6
четверг|банк	weekday	4
чт	weekday	4
весн|карта.ед	season	SP
весною	season	SP
зим|карта.ед	season	WI
зимою	season	WI
лет|место.ед	season	SU
осен|повесть.ед	season	FA
в	time-unit	CE
вв	time-unit	CE
век|банк	time-unit	CE
г	time-unit	Y
гг	time-unit	Y
год|завод	time-unit	Y
декад|карта	time-unit	10D
день	time-unit	D
десятилети|здание	time-unit	DE
дн|миля.ед	time-unit	D
днем	time-unit	D
дням	time-unit	D
днями	time-unit	D
днях	time-unit	D
квартал|завод	time-unit	Q
лет	time-unit	Y
мес	time-unit	M
месяц|завод	time-unit	M
месяцев	time-unit	M
месяцем	time-unit	M
мин	time-unit	TM
минут|карта	time-unit	TM
нед	time-unit	W
недел|миля	time-unit	W
поколени|здание	time-unit
полвека	time-unit	50Y
полугоди|здание	time-unit	6M
сек	time-unit	TS
секунд|карта	time-unit	TS
ст	time-unit	CE
столети|здание	time-unit	CE
суткам	time-unit	D
сутками	time-unit	D
сутках	time-unit	D
сутки	time-unit	D
суток	time-unit	D
тыс. лет	time-unit	ML
тысячелети|здание	time-unit	ML
ч	time-unit	TH
час|завод	time-unit	TH
в полдень	day-part	MI
в полночь	day-part	NI
вечер|завод.ед	day-part	EV
днем	day-part	DT
закат	day-part	EV
заре	day-part	MO
заря	day-part	MO
на закате	day-part	EV
на рассвете	day-part	MO
ноч|повесть.ед	day-part	NI
полдень	day-part	MI
полночи	day-part	NI
полночь	day-part	NI
полудню	day-part	MI
полудня	day-part	MI
пополудни	day-part	AF
после полудня	day-part	AF
рассвет	day-part	MO
рассвета	day-part	MO
рассвете	day-part	MO
сумерки	day-part	EV
утра	day-part	MO
утро	day-part	MO
утром	day-part	MO
утру	day-part	MO
в канун	time-modifier	START
в конце	time-modifier	END
в начале	time-modifier	START
в первые годы	time-modifier	START
в разгар	time-modifier	MID
в разгаре	time-modifier	MID
в середине	time-modifier	MID
вторая половина	time-modifier	END
второй половине	time-modifier	END
второй половины	time-modifier	END
вторую половину	time-modifier	END
закат	time-modifier	END
исход	time-modifier	END
исходе	time-modifier	END
к концу	time-modifier	END
к началу	time-modifier	START
к середине	time-modifier	MID
канун	time-modifier	START
кон	time-modifier	END
конец	time-modifier	END
конца	time-modifier	END
конце	time-modifier	END
концом	time-modifier	END
концу	time-modifier	END
на закате	time-modifier	END
на исходе	time-modifier	END
на рубеже	time-modifier	START
накануне	time-modifier	START
нач	time-modifier	START
начал|место.ед	time-modifier	START
начальный период	time-modifier	START
первая половина	time-modifier	START
первая треть	time-modifier	START
первая четверть	time-modifier	START
первой половине	time-modifier	START
первой половины	time-modifier	START
первой трети	time-modifier	START
первой четверти	time-modifier	START
первую половину	time-modifier	START
первые годы	time-modifier	START
под конец	time-modifier	END
позднего	time-modifier	END
поздний	time-modifier	END
последней трети	time-modifier	END
последней четверти	time-modifier	END
последние годы	time-modifier	END
последняя треть	time-modifier	END
последняя четверть	time-modifier	END
разгар	time-modifier	MID
разгаре	time-modifier	MID
раннего	time-modifier	START
ранний	time-modifier	START
рано	time-modifier	START
рубеж	time-modifier	START
рубеже	time-modifier	START
с начала	time-modifier	START
сер	time-modifier	MID
середин|карта.ед	time-modifier	MID
без малого	approximator	LESS_THAN
более	approximator	MORE_THAN
более чем	approximator	MORE_THAN
больше	approximator	MORE_THAN
больше чем	approximator	MORE_THAN
в районе	approximator	APPROX
выше	approximator	MORE_THAN
где-то	approximator	APPROX
до	approximator	EQUAL_OR_LESS
до некоторой степени	approximator	APPROX
и более	approximator	EQUAL_OR_MORE
и больше	approximator	EQUAL_OR_MORE
именно	approximator	EXACT
как минимум	approximator	EQUAL_OR_MORE
максимум	approximator	EQUAL_OR_LESS
менее	approximator	LESS_THAN
менее чем	approximator	LESS_THAN
меньше	approximator	LESS_THAN
меньше чем	approximator	LESS_THAN
минимум	approximator	EQUAL_OR_MORE
не более	approximator	EQUAL_OR_LESS
не более чем	approximator	EQUAL_OR_LESS
не больше	approximator	EQUAL_OR_LESS
не менее	approximator	EQUAL_OR_MORE
не менее чем	approximator	EQUAL_OR_MORE
не меньше	approximator	EQUAL_OR_MORE
немногим более	approximator	MORE_THAN
немногим менее	approximator	LESS_THAN
ок	approximator	APPROX
около	approximator	APPROX
ориентировочно	approximator	APPROX
плюс-минус	approximator	APPROX
по крайней мере	approximator	EQUAL_OR_MORE
по меньшей мере	approximator	EQUAL_OR_MORE
порядка	approximator	APPROX
почти	approximator	LESS_THAN
превысило	approximator	MORE_THAN
превышает	approximator	MORE_THAN
предположительно	approximator	APPROX
прибл	approximator	APPROX
приблиз	approximator	APPROX
приблизительно	approximator	APPROX
примерно	approximator	APPROX
ровно	approximator	EXACT
с лишним	approximator	MORE_THAN
с небольшим	approximator	APPROX
с половиной	approximator	MORE_THAN
самое большее	approximator	EQUAL_OR_LESS
свыше	approximator	MORE_THAN
точно	approximator	EXACT
чуть более	approximator	MORE_THAN
чуть менее	approximator	LESS_THAN
чуть меньше	approximator	LESS_THAN
в ближайшее время	deictic	FUTURE_REF
в ближайшем будущем	deictic	FUTURE_REF
в ближайшие годы	deictic	FUTURE_REF
в будущем	deictic	FUTURE_REF
в военное время	deictic	PAST_REF
в годы войны	deictic	PAST_REF
в древности	deictic	PAST_REF
в мирное время	deictic	PAST_REF
в наше время	deictic	PRESENT_REF
в наши годы	deictic	PRESENT_REF
в наши дни	deictic	PRESENT_REF
в последнее время	deictic	PAST_REF
в последние годы	deictic	PAST_REF
в последние дни	deictic	PAST_REF
в последние месяцы	deictic	PAST_REF
в предыдущем году	deictic	PAST_REF
в прошлом веке	deictic	PAST_REF
в скором времени	deictic	FUTURE_REF
в следующем месяце	deictic	FUTURE_REF
в средние века	deictic	PAST_REF
в старину	deictic	PAST_REF
в те времена	deictic	PAST_REF
в те годы	deictic	PAST_REF
в те дни	deictic	PAST_REF
в то время	deictic	PAST_REF
в тот момент	deictic	PAST_REF
в тот период	deictic	PAST_REF
в ту пору	deictic	PAST_REF
в эти годы	deictic	PAST_REF
в эти дни	deictic	PAST_REF
в этот момент	deictic	PAST_REF
в этот период	deictic	PAST_REF
вчера	deictic	PAST_REF
годы спустя	deictic	FUTURE_REF
до настоящего времени	deictic	PRESENT_REF
до сего дня	deictic	PRESENT_REF
доныне	deictic	PRESENT_REF
за последние годы	deictic	PAST_REF
завтра	deictic	FUTURE_REF
к тому времени	deictic	PAST_REF
минувшего	deictic	PAST_REF
на другой день	deictic	FUTURE_REF
на сегодня	deictic	PRESENT_REF
на сегодняшний день	deictic	PRESENT_REF
на следующей неделе	deictic	FUTURE_REF
накануне	deictic	PAST_REF
некогда	deictic	PAST_REF
некоторое время спустя	deictic	FUTURE_REF
нынешнем	deictic	PRESENT_REF
отныне	deictic	FUTURE_REF
по настоящее время	deictic	PRESENT_REF
по сей день	deictic	PRESENT_REF
позавчера	deictic	PAST_REF
поныне	deictic	PRESENT_REF
послезавтра	deictic	FUTURE_REF
предстоящий	deictic	FUTURE_REF
с тех пор	deictic	PAST_REF
с того времени	deictic	PAST_REF
с этого времени	deictic	FUTURE_REF
сегодня	deictic	PRESENT_REF
современный	deictic	PRESENT_REF
спустя год	deictic	FUTURE_REF
спустя годы	deictic	FUTURE_REF
через день	deictic	FUTURE_REF
через неделю	deictic	FUTURE_REF
через несколько лет	deictic	FUTURE_REF
через несколько месяцев	deictic	FUTURE_REF
в	time-preposition	DURING
в годы	time-preposition	DURING
в период	time-preposition	DURING
в правление	time-preposition	DURING
в течение	time-preposition	DURING
в ходе	time-preposition	DURING
в эпоху	time-preposition	DURING
во	time-preposition	DURING
во время	time-preposition	DURING
вслед за	time-preposition	AFTER
до	time-preposition	UNTIL
за	time-preposition	DURING
к	time-preposition	BY
между	time-preposition	BETWEEN
на	time-preposition	DURING
на протяжении	time-preposition	DURING
назад	time-preposition	AGO
не позднее	time-preposition	BY
от	time-preposition	FROM
перед	time-preposition	BEFORE
по	time-preposition	UNTIL
по самый	time-preposition	UNTIL
после	time-preposition	AFTER
с	time-preposition	FROM
со	time-preposition	FROM
спустя	time-preposition	IN
тому назад	time-preposition	AGO
через	time-preposition	IN
григорианского календаря	era-mark	NS
до н. э	era-mark	BC
до н. э.	era-mark	BC
до н.э	era-mark	BC
до н.э.	era-mark	BC
до нашей эры	era-mark	BC
до р. х.	era-mark	BC
до р.х.	era-mark	BC
до рождества христова	era-mark	BC
н. ст	era-mark	NS
н. ст.	era-mark	NS
по н. ст.	era-mark	NS
н. э	era-mark	AD
н. э.	era-mark	AD
н.ст	era-mark	NS
н.ст.	era-mark	NS
н.э	era-mark	AD
н.э.	era-mark	AD
нашей эры	era-mark	AD
нов. ст.	era-mark	NS
нового стиля	era-mark	NS
новый стиль	era-mark	NS
от рождества христова	era-mark	AD
от сотворения мира	era-mark	AM
по григорианскому календарю	era-mark	NS
по новому стилю	era-mark	NS
по старому стилю	era-mark	OS
по юлианскому календарю	era-mark	OS
р. х.	era-mark	AD
р.х.	era-mark	AD
ст. ст	era-mark	OS
ст. ст.	era-mark	OS
по ст. ст.	era-mark	OS
ст.ст	era-mark	OS
ст.ст.	era-mark	OS
старого стиля	era-mark	OS
старый стиль	era-mark	OS
юлианского календаря	era-mark	OS
великий пост	holiday
вознесение	holiday
годовщина октябрьской революции	holiday	XXXX-11-07
день защитника отечества	holiday	XXXX-02-23
день народного единства	holiday	XXXX-11-04
день победы	holiday	XXXX-05-09
день россии	holiday	XXXX-06-12
день труда	holiday	XXXX-05-01
дню победы	holiday	XXXX-05-09
дня победы	holiday	XXXX-05-09
женский день	holiday	XXXX-03-08
крещение	holiday	XXXX-01-19
масленица	holiday
международный женский день	holiday	XXXX-03-08
нового года	holiday	XXXX-01-01
новому году	holiday	XXXX-01-01
новый год	holiday	XXXX-01-01
новым годом	holiday	XXXX-01-01
пасха	holiday
пасхе	holiday
пасхи	holiday
пасху	holiday
первое мая	holiday	XXXX-05-01
первомай	holiday	XXXX-05-01
рождества	holiday	XXXX-12-25
рождество	holiday	XXXX-12-25
рождеству	holiday	XXXX-12-25
страстная неделя	holiday
татьянин день	holiday	XXXX-01-25
троица	holiday
восемнадцат|повесть.ед	number	18
восемь	number	8
восемьдесят	number	80
восемьсот	number	800
восемью	number	8
восемьюдесятью	number	80
восемьюстами	number	800
восьми	number	8
восьмидесяти	number	80
восьмисот	number	800
восьмистам	number	800
восьмистах	number	800
восьмью	number	8
восьмьюдесятью	number	80
восьмьюстами	number	800
два	number	2
двадцат|повесть.ед	number	20
две	number	2
двенадцат|повесть.ед	number	12
двести	number	200
двое	number	2
двоих	number	2
двум	number	2
двумстам	number	200
двумя	number	2
двумястами	number	200
двух	number	2
двухсот	number	200
двухстах	number	200
девяноста	number	90
девяносто	number	90
девят|повесть.ед	number	9
девятисот	number	900
девятистам	number	900
девятистах	number	900
девятнадцат|повесть.ед	number	19
девятьсот	number	900
девятьюстами	number	900
десят|повесть.ед	number	10
десятка	number	10
десятки	number	10
десятков	number	10
десяток	number	10
дюжина	number	12
дюжину	number	12
дюжины	number	12
миллиард	number	1000000000
миллиарда	number	1000000000
миллиардов	number	1000000000
миллиардом	number	1000000000
миллиарды	number	1000000000
миллион|завод.ед	number	1000000
миллионам	number	1000000
миллионах	number	1000000
миллиардам	number	1000000000
миллиардах	number	1000000000
миллиардами	number	1000000000
миллионами	number	1000000
миллионов	number	1000000
миллионы	number	1000000
млн	number	1000000
млрд	number	1000000000
двоим	number	2
полтораста	number	150
полутораста	number	150
пятистах	number	500
пятьюстами	number	500
семистам	number	700
семистах	number	700
семьюдесятью	number	70
семьюстами	number	700
тремястами	number	300
троим	number	3
четверым	number	4
пятерых	number	5
пятерым	number	5
четырехстах	number	400
четырьмястами	number	400
шестерых	number	6
шестерым	number	6
семерых	number	7
семерым	number	7
восьмеро	number	8
восьмерых	number	8
девятеро	number	9
девятерых	number	9
десятеро	number	10
десятерых	number	10
полсотни	number	50
полтысячи	number	500
полумиллиона	number	500000
полдюжины	number	6
ноль	number	0
нуль	number	0
нуля	number	0
оба	number	2
обе	number	2
обоих	number	2
один	number	1
одиннадцат|повесть.ед	number	11
одна	number	1
одним	number	1
одно	number	1
одного	number	1
одной	number	1
одном	number	1
одному	number	1
одну	number	1
пара	number	2
пару	number	2
пары	number	2
пол	number	0.5
полмиллиона	number	500000
половина	number	0.5
половину	number	0.5
половине	number	0.5
половиной	number	0.5
половины	number	0.5
полтора	number	1.5
полторы	number	1.5
полутора	number	1.5
пятеро	number	5
пят|повесть.ед	number	5
пятидесяти	number	50
пятисот	number	500
пятистам	number	500
пятнадцат|повесть.ед	number	15
пятьдесят	number	50
пятьсот	number	500
пятьюдесятью	number	50
семеро	number	7
сем|повесть.ед	number	7
семидесяти	number	70
семисот	number	700
семнадцат|повесть.ед	number	17
семьдесят	number	70
семьсот	number	700
сорок	number	40
сорока	number	40
сотен	number	100
сотни	number	100
сотню	number	100
сотня	number	100
ста	number	100
сто	number	100
трем	number	3
тремстам	number	300
тремя	number	3
трети	number	0.333
треть	number	0.333
трех	number	3
трехсот	number	300
трехстах	number	300
три	number	3
тридцат|повесть.ед	number	30
триллион	number	1000000000000
триллиона	number	1000000000000
триллионов	number	1000000000000
тринадцат|повесть.ед	number	13
триста	number	300
трлн	number	1000000000000
трое	number	3
троих	number	3
тыс	number	1000
тысяч|туча	number	1000
четверо	number	4
четверти	number	0.25
четверть	number	0.25
четвертью	number	0.25
четверых	number	4
четыре	number	4
четырем	number	4
четыремстам	number	400
четыреста	number	400
четырех	number	4
четырехсот	number	400
четырнадцат|повесть.ед	number	14
четырьмя	number	4
шестеро	number	6
шест|повесть.ед	number	6
шестидесяти	number	60
шестисот	number	600
шестистам	number	600
шестистах	number	600
шестнадцат|повесть.ед	number	16
шестьдесят	number	60
шестьсот	number	600
шестьюдесятью	number	60
шестьюстами	number	600
восемнадцат|новый	ordinal	18
восьм|второй	ordinal	8
восьмидесят|новый	ordinal	80
втор|второй	ordinal	2
двадцат|новый	ordinal	20
двадцать восьмая	ordinal	28
двадцать восьмого	ordinal	28
двадцать восьмое	ordinal	28
двадцать восьмой	ordinal	28
двадцать восьмом	ordinal	28
двадцать восьмому	ordinal	28
двадцать восьмую	ordinal	28
двадцать восьмым	ordinal	28
двадцать восьмых	ordinal	28
двадцать вторая	ordinal	22
двадцать второго	ordinal	22
двадцать второе	ordinal	22
двадцать второй	ordinal	22
двадцать втором	ordinal	22
двадцать второму	ordinal	22
двадцать вторую	ordinal	22
двадцать вторым	ordinal	22
двадцать вторых	ordinal	22
двадцать девятая	ordinal	29
двадцать девятого	ordinal	29
двадцать девятое	ordinal	29
двадцать девятой	ordinal	29
двадцать девятом	ordinal	29
двадцать девятому	ordinal	29
двадцать девятую	ordinal	29
двадцать девятый	ordinal	29
двадцать девятым	ordinal	29
двадцать девятых	ordinal	29
двадцать первая	ordinal	21
двадцать первого	ordinal	21
двадцать первое	ordinal	21
двадцать первой	ordinal	21
двадцать первом	ordinal	21
двадцать первому	ordinal	21
двадцать первую	ordinal	21
двадцать первый	ordinal	21
двадцать первым	ordinal	21
двадцать первых	ordinal	21
двадцать пятая	ordinal	25
двадцать пятого	ordinal	25
двадцать пятое	ordinal	25
двадцать пятой	ordinal	25
двадцать пятом	ordinal	25
двадцать пятому	ordinal	25
двадцать пятую	ordinal	25
двадцать пятый	ordinal	25
двадцать пятым	ordinal	25
двадцать пятых	ordinal	25
двадцать седьмая	ordinal	27
двадцать седьмого	ordinal	27
двадцать седьмое	ordinal	27
двадцать седьмой	ordinal	27
двадцать седьмом	ordinal	27
двадцать седьмому	ordinal	27
двадцать седьмую	ordinal	27
двадцать седьмым	ordinal	27
двадцать седьмых	ordinal	27
двадцать третий	ordinal	23
двадцать треть|поле.ед	ordinal	23
двадцать третьего	ordinal	23
двадцать третьей	ordinal	23
двадцать третьему	ordinal	23
двадцать третьим	ordinal	23
двадцать четвертая	ordinal	24
двадцать четвертого	ordinal	24
двадцать четвертое	ordinal	24
двадцать четвертой	ordinal	24
двадцать четвертом	ordinal	24
двадцать четвертому	ordinal	24
двадцать четвертую	ordinal	24
двадцать четвертый	ordinal	24
двадцать четвертым	ordinal	24
двадцать четвертых	ordinal	24
двадцать шестая	ordinal	26
двадцать шестого	ordinal	26
двадцать шестое	ordinal	26
двадцать шестой	ordinal	26
двадцать шестом	ordinal	26
двадцать шестому	ordinal	26
двадцать шестую	ordinal	26
двадцать шестым	ordinal	26
двадцать шестых	ordinal	26
двенадцат|новый	ordinal	12
двухсот|новый	ordinal	200
девяност|новый	ordinal	90
девят|новый	ordinal	9
девятнадцат|новый	ordinal	19
десят|новый	ordinal	10
одиннадцат|новый	ordinal	11
перв|новый	ordinal	1
пят|новый	ordinal	5
пятидесят|новый	ordinal	50
пятнадцат|новый	ordinal	15
седьм|второй	ordinal	7
семидесят|новый	ordinal	70
семнадцат|новый	ordinal	17
сороков|второй	ordinal	40
сот|новый	ordinal	100
третий	ordinal	3
треть|миля.ед	ordinal	3
третьего	ordinal	3
третьем	ordinal	3
третьему	ordinal	3
третьим	ordinal	3
третьими	ordinal	3
третьих	ordinal	3
трехсот|новый	ordinal	300
тридцат|новый	ordinal	30
тридцать восьмая	ordinal	38
тридцать восьмого	ordinal	38
тридцать восьмое	ordinal	38
тридцать восьмой	ordinal	38
тридцать восьмом	ordinal	38
тридцать восьмому	ordinal	38
тридцать восьмую	ordinal	38
тридцать восьмым	ordinal	38
тридцать восьмых	ordinal	38
тридцать вторая	ordinal	32
тридцать второго	ordinal	32
тридцать второе	ordinal	32
тридцать второй	ordinal	32
тридцать втором	ordinal	32
тридцать второму	ordinal	32
тридцать вторую	ordinal	32
тридцать вторым	ordinal	32
тридцать вторых	ordinal	32
тридцать девятая	ordinal	39
тридцать девятого	ordinal	39
тридцать девятое	ordinal	39
тридцать девятой	ordinal	39
тридцать девятом	ordinal	39
тридцать девятому	ordinal	39
тридцать девятую	ordinal	39
тридцать девятый	ordinal	39
тридцать девятым	ordinal	39
тридцать девятых	ordinal	39
тридцать первая	ordinal	31
тридцать первого	ordinal	31
тридцать первое	ordinal	31
тридцать первой	ordinal	31
тридцать первом	ordinal	31
тридцать первому	ordinal	31
тридцать первую	ordinal	31
тридцать первый	ordinal	31
тридцать первым	ordinal	31
тридцать первых	ordinal	31
тридцать пятая	ordinal	35
тридцать пятого	ordinal	35
тридцать пятое	ordinal	35
тридцать пятой	ordinal	35
тридцать пятом	ordinal	35
тридцать пятому	ordinal	35
тридцать пятую	ordinal	35
тридцать пятый	ordinal	35
тридцать пятым	ordinal	35
тридцать пятых	ordinal	35
тридцать седьмая	ordinal	37
тридцать седьмого	ordinal	37
тридцать седьмое	ordinal	37
тридцать седьмой	ordinal	37
тридцать седьмом	ordinal	37
тридцать седьмому	ordinal	37
тридцать седьмую	ordinal	37
тридцать седьмым	ordinal	37
тридцать седьмых	ordinal	37
тридцать третий	ordinal	33
тридцать треть|поле.ед	ordinal	33
тридцать третьего	ordinal	33
тридцать третьей	ordinal	33
тридцать третьему	ordinal	33
тридцать третьим	ordinal	33
тридцать четвертая	ordinal	34
тридцать четвертого	ordinal	34
тридцать четвертое	ordinal	34
тридцать четвертой	ordinal	34
тридцать четвертом	ordinal	34
тридцать четвертому	ordinal	34
тридцать четвертую	ordinal	34
тридцать четвертый	ordinal	34
тридцать четвертым	ordinal	34
тридцать четвертых	ordinal	34
тридцать шестая	ordinal	36
тридцать шестого	ordinal	36
тридцать шестое	ordinal	36
тридцать шестой	ordinal	36
тридцать шестом	ordinal	36
тридцать шестому	ordinal	36
тридцать шестую	ordinal	36
тридцать шестым	ordinal	36
тридцать шестых	ordinal	36
тринадцат|новый	ordinal	13
тысяча восьмисот|новый	ordinal	1800
тысяча девятисот|новый	ordinal	1900
тысячн|новый	ordinal	1000
четверт|новый	ordinal	4
четырнадцат|новый	ordinal	14
шест|второй	ordinal	6
шестидесят|новый	ordinal	60
шестнадцат|новый	ordinal	16
восьмидесят|новые	decade-word	80
двадцат|новые	decade-word	20
девяност|новые	decade-word	90
десят|новые	decade-word	10
пятидесят|новые	decade-word	50
семидесят|новые	decade-word	70
сороков|новые	decade-word	40
тридцат|новые	decade-word	30
шестидесят|новые	decade-word	60
ежегодная	frequency	P1Y
ежегодно	frequency	P1Y
ежегодные	frequency	P1Y
ежегодный	frequency	P1Y
ежедневно	frequency	P1D
ежедневный	frequency	P1D
ежемесячно	frequency	P1M
ежемесячный	frequency	P1M
еженедельно	frequency	P1W
ежечасно	frequency	PT1H
каждый год	frequency	P1Y
каждый день	frequency	P1D
большинство	quantity-word	X
многие	quantity-word	X
многих	quantity-word	X
много	quantity-word	X
множество	quantity-word	X
некоторые	quantity-word	X
некоторых	quantity-word	X
нескольким	quantity-word	X
нескольких	quantity-word	X
несколько	quantity-word	X
ряд	quantity-word	X
ряда	quantity-word	X
прошлый	time-pointer	-1
прошлая	time-pointer	-1
прошлое	time-pointer	-1
прошлого	time-pointer	-1
прошлой	time-pointer	-1
прошлому	time-pointer	-1
прошлом	time-pointer	-1
прошлую	time-pointer	-1
прошлым	time-pointer	-1
минувший	time-pointer	-1
минувшая	time-pointer	-1
минувшее	time-pointer	-1
минувшего	time-pointer	-1
минувшей	time-pointer	-1
минувшем	time-pointer	-1
минувшую	time-pointer	-1
предыдущий	time-pointer	-1
предыдущего	time-pointer	-1
предыдущем	time-pointer	-1
предыдущей	time-pointer	-1
предыдущую	time-pointer	-1
следующий	time-pointer	1
следующая	time-pointer	1
следующее	time-pointer	1
следующего	time-pointer	1
следующей	time-pointer	1
следующем	time-pointer	1
следующую	time-pointer	1
следующему	time-pointer	1
будущего	time-pointer	1
будущем	time-pointer	1
будущей	time-pointer	1
будущую	time-pointer	1
грядущего	time-pointer	1
грядущем	time-pointer	1
этот	time-pointer	0
эта	time-pointer	0
это	time-pointer	0
этого	time-pointer	0
этой	time-pointer	0
этом	time-pointer	0
эту	time-pointer	0
этим	time-pointer	0
этому	time-pointer	0
тот	time-pointer	0
та	time-pointer	0
того	time-pointer	0
той	time-pointer	0
том	time-pointer	0
ту	time-pointer	0
нынешний	time-pointer	0
нынешнего	time-pointer	0
нынешнем	time-pointer	0
нынешней	time-pointer	0
нынешнюю	time-pointer	0
текущий	time-pointer	0
текущего	time-pointer	0
текущем	time-pointer	0
текущей	time-pointer	0
текущую	time-pointer	0
последний	time-pointer	ORDER
последн|русские	time-pointer	ORDER
последнюю	time-pointer	ORDER
последней	time-pointer	ORDER
последнего	time-pointer	ORDER
прошедшие	time-pointer	ORDER
прошедших	time-pointer	ORDER
ближайшие	time-pointer	ORDER
ближайших	time-pointer	ORDER
первые	time-pointer	ORDER
первых	time-pointer	ORDER
каждый	time-pointer	EACH
каждые	time-pointer	EACH
каждую	time-pointer	EACH
каждого	time-pointer	EACH
сегодняшний	deictic	PRESENT_REF
сегодняшнего	deictic	PRESENT_REF
сегодняшней	deictic	PRESENT_REF
сегодняшнем	deictic	PRESENT_REF
сегодняшнюю	deictic	PRESENT_REF
вчерашний	deictic	PAST_REF
вчерашнего	deictic	PAST_REF
вчерашней	deictic	PAST_REF
вчерашнем	deictic	PAST_REF
вчерашнюю	deictic	PAST_REF
ежегодной	frequency	P1Y
ежегодного	frequency	P1Y
ежегодных	frequency	P1Y
ежедневных	frequency	P1D
ежеквартально	frequency	P1Q
полгода	time-unit	6M
полугода	time-unit	6M
минувшие	time-pointer	-1
прошлые	time-pointer	-1
прошлых	time-pointer	-1
будущий	time-pointer	1
будущие	time-pointer	1
c	time-preposition	FROM
в ночь с	time-preposition	FROM
в ночь со	time-preposition	FROM
в разное время	deictic	PAST_REF
в разные годы	deictic	PAST_REF
некоторое время назад	deictic	PAST_REF
к настоящему времени	deictic	PRESENT_REF
на днях	deictic	PAST_REF
выходные	weekday	WE
выходных	weekday	WE
выходным	weekday	WE
последнее	time-pointer	ORDER
последнему	time-pointer	ORDER
прошедшее	time-pointer	ORDER
прошедший	time-pointer	-1
прошедшего	time-pointer	-1
прошедшему	time-pointer	-1
прошедшем	time-pointer	-1
прошедшей	time-pointer	-1
прошедшую	time-pointer	-1
прошедшая	time-pointer	-1
минувшему	time-pointer	-1
минувшим	time-pointer	-1
минувших	time-pointer	-1
предыдущее	time-pointer	-1
предыдущему	time-pointer	-1
предыдущим	time-pointer	-1
следующие	time-pointer	ORDER
следующим	time-pointer	1
будущему	time-pointer	1
будущим	time-pointer	1
нынешним	time-pointer	0
нынешнему	time-pointer	0
нынешняя	time-pointer	0
нынешнее	time-pointer	0
текущему	time-pointer	0
текущим	time-pointer	0
текущее	time-pointer	0
текущая	time-pointer	0
январск|русский	time-attribute	M1
февральск|русский	time-attribute	M2
апрельск|русский	time-attribute	M4
майск|русский	time-attribute	M5
июньск|русский	time-attribute	M6
июльск|русский	time-attribute	M7
августовск|русский	time-attribute	M8
сентябрьск|русский	time-attribute	M9
октябрьск|русский	time-attribute	M10
ноябрьск|русский	time-attribute	M11
декабрьск|русский	time-attribute	M12
мартовск|русский	time-attribute	M3
понедельничн|новый	time-attribute	W1
вторничн|новый	time-attribute	W2
пятничн|новый	time-attribute	W5
субботн|последний	time-attribute	W6
воскресн|новый	time-attribute	W7
прошлогодн|последний	time-attribute	Y-1
двухлетн|последний	time-attribute	2Y
двухмесячн|новый	time-attribute	2M
двухдневн|новый	time-attribute	2D
двухнедельн|новый	time-attribute	2W
трёхлетн|последний	time-attribute	3Y
трёхмесячн|новый	time-attribute	3M
трёхдневн|новый	time-attribute	3D
трёхнедельн|новый	time-attribute	3W
четырёхлетн|последний	time-attribute	4Y
четырёхмесячн|новый	time-attribute	4M
четырёхдневн|новый	time-attribute	4D
четырёхнедельн|новый	time-attribute	4W
пятилетн|последний	time-attribute	5Y
пятимесячн|новый	time-attribute	5M
пятидневн|новый	time-attribute	5D
пятинедельн|новый	time-attribute	5W
шестилетн|последний	time-attribute	6Y
шестимесячн|новый	time-attribute	6M
шестидневн|новый	time-attribute	6D
шестинедельн|новый	time-attribute	6W
семилетн|последний	time-attribute	7Y
семимесячн|новый	time-attribute	7M
семидневн|новый	time-attribute	7D
семинедельн|новый	time-attribute	7W
восьмилетн|последний	time-attribute	8Y
восьмимесячн|новый	time-attribute	8M
восьмидневн|новый	time-attribute	8D
восьминедельн|новый	time-attribute	8W
девятилетн|последний	time-attribute	9Y
девятимесячн|новый	time-attribute	9M
девятидневн|новый	time-attribute	9D
девятинедельн|новый	time-attribute	9W
десятилетн|последний	time-attribute	10Y
десятимесячн|новый	time-attribute	10M
десятидневн|новый	time-attribute	10D
десятинедельн|новый	time-attribute	10W
двенадцатилетн|последний	time-attribute	12Y
двенадцатимесячн|новый	time-attribute	12M
двенадцатидневн|новый	time-attribute	12D
двенадцатинедельн|новый	time-attribute	12W
пятнадцатилетн|последний	time-attribute	15Y
пятнадцатимесячн|новый	time-attribute	15M
пятнадцатидневн|новый	time-attribute	15D
пятнадцатинедельн|новый	time-attribute	15W
двадцатилетн|последний	time-attribute	20Y
двадцатимесячн|новый	time-attribute	20M
двадцатидневн|новый	time-attribute	20D
двадцатинедельн|новый	time-attribute	20W
тридцатилетн|последний	time-attribute	30Y
тридцатимесячн|новый	time-attribute	30M
тридцатидневн|новый	time-attribute	30D
тридцатинедельн|новый	time-attribute	30W
сорокалетн|последний	time-attribute	40Y
сорокамесячн|новый	time-attribute	40M
сорокадневн|новый	time-attribute	40D
сороканедельн|новый	time-attribute	40W
пятидесятилетн|последний	time-attribute	50Y
пятидесятимесячн|новый	time-attribute	50M
пятидесятидневн|новый	time-attribute	50D
пятидесятинедельн|новый	time-attribute	50W
столетн|последний	time-attribute	100Y
годичн|новый	time-attribute	1Y
полугодов|второй	time-attribute	6M
многолетн|последний	time-attribute	XY
летн|последний	time-attribute	Y
дневн|новый	time-attribute	D
месячн|новый	time-attribute	M
недельн|новый	time-attribute	W
часов|второй	time-attribute	TH
минутн|новый	time-attribute	TM
суточн|новый	time-attribute	D
стаж|матч.ед	time-attribute	LASTS
стаж|завод.мн	time-attribute	LASTS
опыт|завод	time-attribute	LASTS
период|завод	time-attribute	LASTS
контракт|завод	time-attribute	LASTS
договор|завод	time-attribute	LASTS
план|завод	time-attribute	LASTS
курс|завод	time-attribute	LASTS
карантин|завод	time-attribute	LASTS
брак|завод	time-attribute	LASTS
конфликт|завод	time-attribute	LASTS
эксперимент|завод	time-attribute	LASTS
застой|завод	time-attribute	LASTS
цикл|завод	time-attribute	LASTS
поход|завод	time-attribute	LASTS
мир|завод	time-attribute	LASTS
срок|банк	time-attribute	LASTS
перерыв|завод	time-attribute	LASTS
запрет|завод	time-attribute	LASTS
заключени|здание	time-attribute	LASTS
правлени|здание	time-attribute	LASTS
пребывани|здание	time-attribute	LASTS
отсутстви|здание	time-attribute	LASTS
лечени|здание	time-attribute	LASTS
обучени|здание	time-attribute	LASTS
изгнани|здание	time-attribute	LASTS
противостояни|здание	time-attribute	LASTS
господств|место.ед	time-attribute	LASTS
соглашени|здание	time-attribute	LASTS
перемири|здание	time-attribute	LASTS
царствовани|здание	time-attribute	LASTS
молчани|здание	time-attribute	LASTS
строительств|место.ед	time-attribute	LASTS
президентств|место.ед	time-attribute	LASTS
путешестви|здание	time-attribute	LASTS
сотрудничеств|место.ед	time-attribute	LASTS
служб|карта.ед	time-attribute	LASTS
работ|карта.ед	time-attribute	LASTS
карьер|карта.ед	time-attribute	LASTS
войн|карта.ед	time-attribute	LASTS
осад|карта.ед	time-attribute	LASTS
блокад|карта.ед	time-attribute	LASTS
пауз|карта.ед	time-attribute	LASTS
аренд|карта.ед	time-attribute	LASTS
борьб|карта.ед	time-attribute	LASTS
программ|карта.ед	time-attribute	LASTS
каторг|книга.ед	time-attribute	LASTS
ссылк|книга.ед	time-attribute	LASTS
подготовк|книга.ед	time-attribute	LASTS
гаранти|линия.ед	time-attribute	LASTS
истори|линия.ед	time-attribute	LASTS
эпопе|линия.ед	time-attribute	LASTS
экспедици|линия.ед	time-attribute	LASTS
оккупаци|линия.ед	time-attribute	LASTS
практик|книга.ед	time-attribute	LASTS
эксплуатаци|линия.ед	time-attribute	LASTS
эмбарго	time-attribute	LASTS
мораторий	time-attribute	LASTS
моратория	time-attribute	LASTS
отпуск|завод.ед	time-attribute	LASTS
возраст	time-attribute	AGE
возрасте	time-attribute	AGE
возраста	time-attribute	AGE
исполнилось	time-attribute	AGE
исполнится	time-attribute	AGE
исполнялось	time-attribute	AGE
исполняется	time-attribute	AGE
старше	time-attribute	AGE
младше	time-attribute	AGE
моложе	time-attribute	AGE
ему	time-attribute	AGED
ей	time-attribute	AGED
достигший	time-attribute	AGE
достигшие	time-attribute	AGE
достигших	time-attribute	AGE
достиг	time-attribute	AGE
скончался	time-attribute	AGED
скончалась	time-attribute	AGED
умер	time-attribute	AGED
умерла	time-attribute	AGED
которому	time-attribute	AGED
которой	time-attribute	AGED
мне	time-attribute	AGED
тебе	time-attribute	AGED
нам	time-attribute	AGED
им	time-attribute	AGED
лица	time-attribute	AGED
лиц	time-attribute	AGED
лицам	time-attribute	AGED
лицами	time-attribute	AGED
дети	time-attribute	AGED
детей	time-attribute	AGED
детям	time-attribute	AGED
детьми	time-attribute	AGED
ребёнок	time-attribute	AGED
ребёнка	time-attribute	AGED
ребёнку	time-attribute	AGED
девушек	time-attribute	AGED
девушкам	time-attribute	AGED
девушки	time-attribute	AGED
юношей	time-attribute	AGED
юношам	time-attribute	AGED
юноши	time-attribute	AGED
мужчин	time-attribute	AGED
мужчинам	time-attribute	AGED
женщин	time-attribute	AGED
женщинам	time-attribute	AGED
подростков	time-attribute	AGED
подросткам	time-attribute	AGED
подростки	time-attribute	AGED
молодёжи	time-attribute	AGED
девочк|книга.ед	time-attribute	AGED
мальчик	time-attribute	AGED
мальчика	time-attribute	AGED
мальчику	time-attribute	AGED
мальчиком	time-attribute	AGED
сборной	time-attribute	AGED
сборную	time-attribute	AGED
сборная	time-attribute	AGED
старик	time-attribute	AGED
старика	time-attribute	AGED
старуха	time-attribute	AGED
следующих	time-pointer	ORDER
считанные	quantity-word	X
считаных	quantity-word	X
долгие	quantity-word	X
долгих	quantity-word	X
чуть больше	approximator	MORE_THAN
чуть ли не	approximator	LESS_THAN
полуночи	day-part	NI
полуночь	day-part	NI
позапрошлый	time-pointer	-2
позапрошлая	time-pointer	-2
позапрошлое	time-pointer	-2
позапрошлого	time-pointer	-2
позапрошлому	time-pointer	-2
позапрошлом	time-pointer	-2
позапрошлым	time-pointer	-2
позапрошлой	time-pointer	-2
позапрошлую	time-pointer	-2
каждая	time-pointer	EACH
каждое	time-pointer	EACH
каждой	time-pointer	EACH
каждому	time-pointer	EACH
каждым	time-pointer	EACH
каждом	time-pointer	EACH
каждых	time-pointer	EACH
раз	time-attribute	TIMES
раза	time-attribute	TIMES
дважды	time-attribute	TIMES
трижды	time-attribute	TIMES
половине	time-attribute	HALF
исполнился	time-attribute	AGE
исполнилась	time-attribute	AGE
исполниться	time-attribute	AGE
исполнятся	time-attribute	AGE
в первых числах	time-modifier	START
первых числах	time-modifier	START
первых чисел	time-modifier	START
в последних числах	time-modifier	END
последних числах	time-modifier	END
последних чисел	time-modifier	END
в десятых числах	time-modifier	MID
десятых числах	time-modifier	MID
в двадцатых числах	time-modifier	END
двадцатых числах	time-modifier	END
по утрам	frequency	XXXX-XX-XXTMO
по вечерам	frequency	XXXX-XX-XXTEV
по ночам	frequency	XXXX-XX-XXTNI
на рубеже веков	deictic	PAST_REF
на рубеже столетий	deictic	PAST_REF
на рубеже эпох	deictic	PAST_REF
по понедельникам	frequency	XXXX-WXX-1
по вторникам	frequency	XXXX-WXX-2
по средам	frequency	XXXX-WXX-3
по четвергам	frequency	XXXX-WXX-4
по пятницам	frequency	XXXX-WXX-5
по субботам	frequency	XXXX-WXX-6
по воскресеньям	frequency	XXXX-WXX-7
первой декаде	time-modifier	START
первой декады	time-modifier	START
второй декаде	time-modifier	MID
второй декады	time-modifier	MID
третьей декаде	time-modifier	END
третьей декады	time-modifier	END
последней декаде	time-modifier	END
последней декады	time-modifier	END
в межвоенный период	deictic	PAST_REF
в межвоенные годы	deictic	PAST_REF
в послевоенные годы	deictic	PAST_REF
в послевоенный период	deictic	PAST_REF
в послевоенное время	deictic	PAST_REF
в довоенные годы	deictic	PAST_REF
в довоенное время	deictic	PAST_REF
в довоенный период	deictic	PAST_REF
в предвоенные годы	deictic	PAST_REF
в предвоенный период	deictic	PAST_REF
в военные годы	deictic	PAST_REF

"""#
}
