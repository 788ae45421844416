// Generated from Data/ru/time.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruTime = #"""
авг	month	8
август	month	8
августа	month	8
августе	month	8
августом	month	8
августу	month	8
апр	month	4
апреле	month	4
апрелем	month	4
апрель	month	4
апрелю	month	4
апреля	month	4
дек	month	12
декабре	month	12
декабрем	month	12
декабрь	month	12
декабрю	month	12
декабря	month	12
июл	month	7
июле	month	7
июлем	month	7
июль	month	7
июлю	month	7
июля	month	7
июн	month	6
июне	month	6
июнем	month	6
июнь	month	6
июню	month	6
июня	month	6
мае	month	5
маем	month	5
май	month	5
мар	month	3
март	month	3
марта	month	3
марте	month	3
мартом	month	3
марту	month	3
маю	month	5
мая	month	5
ноя	month	11
нояб	month	11
ноябре	month	11
ноябрем	month	11
ноябрь	month	11
ноябрю	month	11
ноября	month	11
окт	month	10
октябре	month	10
октябрем	month	10
октябрь	month	10
октябрю	month	10
октября	month	10
сен	month	9
сент	month	9
сентябре	month	9
сентябрем	month	9
сентябрь	month	9
сентябрю	month	9
сентября	month	9
фев	month	2
февр	month	2
феврале	month	2
февралем	month	2
февраль	month	2
февралю	month	2
февраля	month	2
янв	month	1
январе	month	1
январем	month	1
январь	month	1
январю	month	1
января	month	1
воскресений	weekday	7
воскресенье	weekday	7
воскресеньем	weekday	7
воскресенью	weekday	7
воскресенья	weekday	7
воскресеньям	weekday	7
воскресеньями	weekday	7
воскресеньях	weekday	7
вс	weekday	7
вт	weekday	2
вторник	weekday	2
вторника	weekday	2
вторникам	weekday	2
вторниками	weekday	2
вторниках	weekday	2
вторнике	weekday	2
вторники	weekday	2
вторников	weekday	2
вторником	weekday	2
вторнику	weekday	2
пн	weekday	1
понедельник	weekday	1
понедельника	weekday	1
понедельникам	weekday	1
понедельниками	weekday	1
понедельниках	weekday	1
понедельнике	weekday	1
понедельники	weekday	1
понедельников	weekday	1
понедельником	weekday	1
понедельнику	weekday	1
пт	weekday	5
пятниц	weekday	5
пятница	weekday	5
пятницам	weekday	5
пятницами	weekday	5
пятницах	weekday	5
пятнице	weekday	5
пятницей	weekday	5
пятницой	weekday	5
пятницу	weekday	5
пятницы	weekday	5
сб	weekday	6
ср	weekday	3
сред	weekday	3
среда	weekday	3
средам	weekday	3
средами	weekday	3
средах	weekday	3
среде	weekday	3
средой	weekday	3
среду	weekday	3
среды	weekday	3
суббот	weekday	6
суббота	weekday	6
субботам	weekday	6
субботами	weekday	6
субботах	weekday	6
субботе	weekday	6
субботой	weekday	6
субботу	weekday	6
субботы	weekday	6
четверг	weekday	4
четверга	weekday	4
четвергам	weekday	4
четвергами	weekday	4
четвергах	weekday	4
четверге	weekday	4
четверги	weekday	4
четвергов	weekday	4
четвергом	weekday	4
четвергу	weekday	4
чт	weekday	4
весна	season	SP
весне	season	SP
весной	season	SP
весною	season	SP
весну	season	SP
весны	season	SP
зима	season	WI
зиме	season	WI
зимой	season	WI
зимою	season	WI
зиму	season	WI
зимы	season	WI
лета	season	SU
лете	season	SU
лето	season	SU
летом	season	SU
лету	season	SU
осени	season	FA
осень	season	FA
осенью	season	FA
в	time-unit	CE
вв	time-unit	CE
век	time-unit	CE
века	time-unit	CE
векам	time-unit	CE
веками	time-unit	CE
веках	time-unit	CE
веке	time-unit	CE
веки	time-unit	CE
веков	time-unit	CE
веком	time-unit	CE
веку	time-unit	CE
г	time-unit	Y
гг	time-unit	Y
год	time-unit	Y
года	time-unit	Y
годам	time-unit	Y
годами	time-unit	Y
годах	time-unit	Y
годе	time-unit	Y
годов	time-unit	Y
годом	time-unit	Y
году	time-unit	Y
годы	time-unit	Y
декад	time-unit	10D
декада	time-unit	10D
декадам	time-unit	10D
декадами	time-unit	10D
декадах	time-unit	10D
декаде	time-unit	10D
декадой	time-unit	10D
декаду	time-unit	10D
декады	time-unit	10D
день	time-unit	D
десятилетие	time-unit	DE
десятилетием	time-unit	DE
десятилетии	time-unit	DE
десятилетий	time-unit	DE
десятилетию	time-unit	DE
десятилетия	time-unit	DE
десятилетиям	time-unit	DE
десятилетиями	time-unit	DE
десятилетиях	time-unit	DE
дне	time-unit	D
дней	time-unit	D
днем	time-unit	D
дни	time-unit	D
дню	time-unit	D
дня	time-unit	D
дням	time-unit	D
днями	time-unit	D
днях	time-unit	D
квартал	time-unit	Q
квартала	time-unit	Q
кварталам	time-unit	Q
кварталами	time-unit	Q
кварталах	time-unit	Q
квартале	time-unit	Q
кварталов	time-unit	Q
кварталом	time-unit	Q
кварталу	time-unit	Q
кварталы	time-unit	Q
лет	time-unit	Y
мес	time-unit	M
месяц	time-unit	M
месяца	time-unit	M
месяцам	time-unit	M
месяцами	time-unit	M
месяцах	time-unit	M
месяце	time-unit	M
месяцев	time-unit	M
месяцем	time-unit	M
месяцов	time-unit	M
месяцом	time-unit	M
месяцу	time-unit	M
месяцы	time-unit	M
мин	time-unit	TM
минут	time-unit	TM
минута	time-unit	TM
минутам	time-unit	TM
минутами	time-unit	TM
минутах	time-unit	TM
минуте	time-unit	TM
минутой	time-unit	TM
минуту	time-unit	TM
минуты	time-unit	TM
нед	time-unit	W
неделе	time-unit	W
неделей	time-unit	W
недели	time-unit	W
недель	time-unit	W
неделю	time-unit	W
неделя	time-unit	W
неделям	time-unit	W
неделями	time-unit	W
неделях	time-unit	W
поколение	time-unit
поколением	time-unit
поколении	time-unit
поколений	time-unit
поколению	time-unit
поколения	time-unit
поколениям	time-unit
поколениями	time-unit
поколениях	time-unit
полвека	time-unit	50Y
полугодие	time-unit	6M
полугодием	time-unit	6M
полугодии	time-unit	6M
полугодий	time-unit	6M
полугодию	time-unit	6M
полугодия	time-unit	6M
полугодиям	time-unit	6M
полугодиями	time-unit	6M
полугодиях	time-unit	6M
сек	time-unit	TS
секунд	time-unit	TS
секунда	time-unit	TS
секундам	time-unit	TS
секундами	time-unit	TS
секундах	time-unit	TS
секунде	time-unit	TS
секундой	time-unit	TS
секунду	time-unit	TS
секунды	time-unit	TS
ст	time-unit	CE
столетие	time-unit	CE
столетием	time-unit	CE
столетии	time-unit	CE
столетий	time-unit	CE
столетию	time-unit	CE
столетия	time-unit	CE
столетиям	time-unit	CE
столетиями	time-unit	CE
столетиях	time-unit	CE
суткам	time-unit	D
сутками	time-unit	D
сутках	time-unit	D
сутки	time-unit	D
суток	time-unit	D
тыс. лет	time-unit	ML
тысячелетие	time-unit	ML
тысячелетием	time-unit	ML
тысячелетии	time-unit	ML
тысячелетий	time-unit	ML
тысячелетию	time-unit	ML
тысячелетия	time-unit	ML
тысячелетиям	time-unit	ML
тысячелетиями	time-unit	ML
тысячелетиях	time-unit	ML
ч	time-unit	TH
час	time-unit	TH
часа	time-unit	TH
часам	time-unit	TH
часами	time-unit	TH
часах	time-unit	TH
часе	time-unit	TH
часов	time-unit	TH
часом	time-unit	TH
часу	time-unit	TH
часы	time-unit	TH
в полдень	day-part	MI
в полночь	day-part	NI
вечер	day-part	EV
вечера	day-part	EV
вечере	day-part	EV
вечером	day-part	EV
вечеру	day-part	EV
днем	day-part	DT
закат	day-part	EV
заре	day-part	MO
заря	day-part	MO
на закате	day-part	EV
на рассвете	day-part	MO
ночи	day-part	NI
ночь	day-part	NI
ночью	day-part	NI
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
конец	time-modifier	END
конца	time-modifier	END
конце	time-modifier	END
концом	time-modifier	END
концу	time-modifier	END
на закате	time-modifier	END
на исходе	time-modifier	END
на рубеже	time-modifier	START
накануне	time-modifier	START
начала	time-modifier	START
начале	time-modifier	START
начало	time-modifier	START
началом	time-modifier	START
началу	time-modifier	START
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
середина	time-modifier	MID
середине	time-modifier	MID
серединой	time-modifier	MID
середину	time-modifier	MID
середины	time-modifier	MID
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
восемнадцати	number	18
восемнадцать	number	18
восемнадцатью	number	18
восемь	number	8
восемьдесят	number	80
восемьсот	number	800
восемью	number	8
восьми	number	8
восьмидесяти	number	80
восьмисот	number	800
восьмью	number	8
два	number	2
двадцати	number	20
двадцать	number	20
двадцатью	number	20
две	number	2
двенадцати	number	12
двенадцать	number	12
двенадцатью	number	12
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
девяти	number	9
девятисот	number	900
девятнадцати	number	19
девятнадцать	number	19
девятнадцатью	number	19
девять	number	9
девятьсот	number	900
девятью	number	9
десяти	number	10
десятка	number	10
десятки	number	10
десятков	number	10
десяток	number	10
десять	number	10
десятью	number	10
дюжина	number	12
дюжину	number	12
дюжины	number	12
миллиард	number	1000000000
миллиарда	number	1000000000
миллиардов	number	1000000000
миллиардом	number	1000000000
миллиарды	number	1000000000
миллион	number	1000000
миллиона	number	1000000
миллионам	number	1000000
миллионами	number	1000000
миллионе	number	1000000
миллионов	number	1000000
миллионом	number	1000000
миллиону	number	1000000
миллионы	number	1000000
млн	number	1000000
млрд	number	1000000000
ноль	number	0
нуль	number	0
нуля	number	0
оба	number	2
обе	number	2
обоих	number	2
один	number	1
одиннадцати	number	11
одиннадцать	number	11
одиннадцатью	number	11
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
половины	number	0.5
полтора	number	1.5
полторы	number	1.5
полутора	number	1.5
пятеро	number	5
пяти	number	5
пятидесяти	number	50
пятисот	number	500
пятистам	number	500
пятнадцати	number	15
пятнадцать	number	15
пятнадцатью	number	15
пять	number	5
пятьдесят	number	50
пятьсот	number	500
пятью	number	5
пятьюдесятью	number	50
семеро	number	7
семи	number	7
семидесяти	number	70
семисот	number	700
семнадцати	number	17
семнадцать	number	17
семнадцатью	number	17
семь	number	7
семьдесят	number	70
семьсот	number	700
семью	number	7
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
тридцати	number	30
тридцать	number	30
тридцатью	number	30
триллион	number	1000000000000
триллиона	number	1000000000000
триллионов	number	1000000000000
тринадцати	number	13
тринадцать	number	13
тринадцатью	number	13
триста	number	300
трлн	number	1000000000000
трое	number	3
троих	number	3
тыс	number	1000
тысяч	number	1000
тысяча	number	1000
тысячам	number	1000
тысячами	number	1000
тысячах	number	1000
тысяче	number	1000
тысячей	number	1000
тысячи	number	1000
тысячу	number	1000
четверо	number	4
четверти	number	0.25
четверть	number	0.25
четверых	number	4
четыре	number	4
четырем	number	4
четыремстам	number	400
четыреста	number	400
четырех	number	4
четырехсот	number	400
четырнадцати	number	14
четырнадцать	number	14
четырнадцатью	number	14
четырьмя	number	4
шестеро	number	6
шести	number	6
шестидесяти	number	60
шестисот	number	600
шестнадцати	number	16
шестнадцать	number	16
шестнадцатью	number	16
шесть	number	6
шестьдесят	number	60
шестьсот	number	600
шестью	number	6
шестьюдесятью	number	60
восемнадцатая	ordinal	18
восемнадцатого	ordinal	18
восемнадцатое	ordinal	18
восемнадцатой	ordinal	18
восемнадцатом	ordinal	18
восемнадцатому	ordinal	18
восемнадцатую	ordinal	18
восемнадцатые	ordinal	18
восемнадцатый	ordinal	18
восемнадцатым	ordinal	18
восемнадцатыми	ordinal	18
восемнадцатых	ordinal	18
восьмая	ordinal	8
восьмидесятая	ordinal	80
восьмидесятого	ordinal	80
восьмидесятое	ordinal	80
восьмидесятой	ordinal	80
восьмидесятом	ordinal	80
восьмидесятому	ordinal	80
восьмидесятую	ordinal	80
восьмидесятые	ordinal	80
восьмидесятый	ordinal	80
восьмидесятым	ordinal	80
восьмидесятыми	ordinal	80
восьмидесятых	ordinal	80
восьмого	ordinal	8
восьмое	ordinal	8
восьмой	ordinal	8
восьмом	ordinal	8
восьмому	ordinal	8
восьмую	ordinal	8
восьмые	ordinal	8
восьмым	ordinal	8
восьмыми	ordinal	8
восьмых	ordinal	8
вторая	ordinal	2
второго	ordinal	2
второе	ordinal	2
второй	ordinal	2
втором	ordinal	2
второму	ordinal	2
вторую	ordinal	2
вторые	ordinal	2
вторым	ordinal	2
вторыми	ordinal	2
вторых	ordinal	2
двадцатая	ordinal	20
двадцатого	ordinal	20
двадцатое	ordinal	20
двадцатой	ordinal	20
двадцатом	ordinal	20
двадцатому	ordinal	20
двадцатую	ordinal	20
двадцатые	ordinal	20
двадцатый	ordinal	20
двадцатым	ordinal	20
двадцатыми	ordinal	20
двадцатых	ordinal	20
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
двадцать третье	ordinal	23
двадцать третьего	ordinal	23
двадцать третьей	ordinal	23
двадцать третьем	ordinal	23
двадцать третьему	ordinal	23
двадцать третьим	ordinal	23
двадцать третью	ordinal	23
двадцать третья	ordinal	23
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
двенадцатая	ordinal	12
двенадцатого	ordinal	12
двенадцатое	ordinal	12
двенадцатой	ordinal	12
двенадцатом	ordinal	12
двенадцатому	ordinal	12
двенадцатую	ordinal	12
двенадцатые	ordinal	12
двенадцатый	ordinal	12
двенадцатым	ordinal	12
двенадцатыми	ordinal	12
двенадцатых	ordinal	12
двухсотая	ordinal	200
двухсотого	ordinal	200
двухсотое	ordinal	200
двухсотой	ordinal	200
двухсотом	ordinal	200
двухсотому	ordinal	200
двухсотую	ordinal	200
двухсотые	ordinal	200
двухсотый	ordinal	200
двухсотым	ordinal	200
двухсотыми	ordinal	200
двухсотых	ordinal	200
девяностая	ordinal	90
девяностого	ordinal	90
девяностое	ordinal	90
девяностой	ordinal	90
девяностом	ordinal	90
девяностому	ordinal	90
девяностую	ordinal	90
девяностые	ordinal	90
девяностый	ordinal	90
девяностым	ordinal	90
девяностыми	ordinal	90
девяностых	ordinal	90
девятая	ordinal	9
девятнадцатая	ordinal	19
девятнадцатого	ordinal	19
девятнадцатое	ordinal	19
девятнадцатой	ordinal	19
девятнадцатом	ordinal	19
девятнадцатому	ordinal	19
девятнадцатую	ordinal	19
девятнадцатые	ordinal	19
девятнадцатый	ordinal	19
девятнадцатым	ordinal	19
девятнадцатыми	ordinal	19
девятнадцатых	ordinal	19
девятого	ordinal	9
девятое	ordinal	9
девятой	ordinal	9
девятом	ordinal	9
девятому	ordinal	9
девятую	ordinal	9
девятые	ordinal	9
девятый	ordinal	9
девятым	ordinal	9
девятыми	ordinal	9
девятых	ordinal	9
десятая	ordinal	10
десятого	ordinal	10
десятое	ordinal	10
десятой	ordinal	10
десятом	ordinal	10
десятому	ordinal	10
десятую	ordinal	10
десятые	ordinal	10
десятый	ordinal	10
десятым	ordinal	10
десятыми	ordinal	10
десятых	ordinal	10
одиннадцатая	ordinal	11
одиннадцатого	ordinal	11
одиннадцатое	ordinal	11
одиннадцатой	ordinal	11
одиннадцатом	ordinal	11
одиннадцатому	ordinal	11
одиннадцатую	ordinal	11
одиннадцатые	ordinal	11
одиннадцатый	ordinal	11
одиннадцатым	ordinal	11
одиннадцатыми	ordinal	11
одиннадцатых	ordinal	11
первая	ordinal	1
первого	ordinal	1
первое	ordinal	1
первой	ordinal	1
первом	ordinal	1
первому	ordinal	1
первую	ordinal	1
первые	ordinal	1
первый	ordinal	1
первым	ordinal	1
первыми	ordinal	1
первых	ordinal	1
пятая	ordinal	5
пятидесятая	ordinal	50
пятидесятого	ordinal	50
пятидесятое	ordinal	50
пятидесятой	ordinal	50
пятидесятом	ordinal	50
пятидесятому	ordinal	50
пятидесятую	ordinal	50
пятидесятые	ordinal	50
пятидесятый	ordinal	50
пятидесятым	ordinal	50
пятидесятыми	ordinal	50
пятидесятых	ordinal	50
пятнадцатая	ordinal	15
пятнадцатого	ordinal	15
пятнадцатое	ordinal	15
пятнадцатой	ordinal	15
пятнадцатом	ordinal	15
пятнадцатому	ordinal	15
пятнадцатую	ordinal	15
пятнадцатые	ordinal	15
пятнадцатый	ordinal	15
пятнадцатым	ordinal	15
пятнадцатыми	ordinal	15
пятнадцатых	ordinal	15
пятого	ordinal	5
пятое	ordinal	5
пятой	ordinal	5
пятом	ordinal	5
пятому	ordinal	5
пятую	ordinal	5
пятые	ordinal	5
пятый	ordinal	5
пятым	ordinal	5
пятыми	ordinal	5
пятых	ordinal	5
седьмая	ordinal	7
седьмого	ordinal	7
седьмое	ordinal	7
седьмой	ordinal	7
седьмом	ordinal	7
седьмому	ordinal	7
седьмую	ordinal	7
седьмые	ordinal	7
седьмым	ordinal	7
седьмыми	ordinal	7
седьмых	ordinal	7
семидесятая	ordinal	70
семидесятого	ordinal	70
семидесятое	ordinal	70
семидесятой	ordinal	70
семидесятом	ordinal	70
семидесятому	ordinal	70
семидесятую	ordinal	70
семидесятые	ordinal	70
семидесятый	ordinal	70
семидесятым	ordinal	70
семидесятыми	ordinal	70
семидесятых	ordinal	70
семнадцатая	ordinal	17
семнадцатого	ordinal	17
семнадцатое	ordinal	17
семнадцатой	ordinal	17
семнадцатом	ordinal	17
семнадцатому	ordinal	17
семнадцатую	ordinal	17
семнадцатые	ordinal	17
семнадцатый	ordinal	17
семнадцатым	ordinal	17
семнадцатыми	ordinal	17
семнадцатых	ordinal	17
сороковая	ordinal	40
сорокового	ordinal	40
сороковое	ordinal	40
сороковой	ordinal	40
сороковом	ordinal	40
сороковому	ordinal	40
сороковую	ordinal	40
сороковые	ordinal	40
сороковым	ordinal	40
сороковыми	ordinal	40
сороковых	ordinal	40
сотая	ordinal	100
сотого	ordinal	100
сотое	ordinal	100
сотой	ordinal	100
сотом	ordinal	100
сотому	ordinal	100
сотую	ordinal	100
сотые	ordinal	100
сотый	ordinal	100
сотым	ordinal	100
сотыми	ordinal	100
сотых	ordinal	100
третий	ordinal	3
третье	ordinal	3
третьего	ordinal	3
третьей	ordinal	3
третьем	ordinal	3
третьему	ordinal	3
третьи	ordinal	3
третьим	ordinal	3
третьими	ordinal	3
третьих	ordinal	3
третью	ordinal	3
третья	ordinal	3
трехсотая	ordinal	300
трехсотого	ordinal	300
трехсотое	ordinal	300
трехсотой	ordinal	300
трехсотом	ordinal	300
трехсотому	ordinal	300
трехсотую	ordinal	300
трехсотые	ordinal	300
трехсотый	ordinal	300
трехсотым	ordinal	300
трехсотыми	ordinal	300
трехсотых	ordinal	300
тридцатая	ordinal	30
тридцатого	ordinal	30
тридцатое	ordinal	30
тридцатой	ordinal	30
тридцатом	ordinal	30
тридцатому	ordinal	30
тридцатую	ordinal	30
тридцатые	ordinal	30
тридцатый	ordinal	30
тридцатым	ordinal	30
тридцатыми	ordinal	30
тридцатых	ordinal	30
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
тридцать третье	ordinal	33
тридцать третьего	ordinal	33
тридцать третьей	ordinal	33
тридцать третьем	ordinal	33
тридцать третьему	ordinal	33
тридцать третьим	ordinal	33
тридцать третью	ordinal	33
тридцать третья	ordinal	33
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
тринадцатая	ordinal	13
тринадцатого	ordinal	13
тринадцатое	ordinal	13
тринадцатой	ordinal	13
тринадцатом	ordinal	13
тринадцатому	ordinal	13
тринадцатую	ordinal	13
тринадцатые	ordinal	13
тринадцатый	ordinal	13
тринадцатым	ordinal	13
тринадцатыми	ordinal	13
тринадцатых	ordinal	13
тысяча восьмисотая	ordinal	1800
тысяча восьмисотого	ordinal	1800
тысяча восьмисотое	ordinal	1800
тысяча восьмисотой	ordinal	1800
тысяча восьмисотом	ordinal	1800
тысяча восьмисотому	ordinal	1800
тысяча восьмисотую	ordinal	1800
тысяча восьмисотые	ordinal	1800
тысяча восьмисотый	ordinal	1800
тысяча восьмисотым	ordinal	1800
тысяча восьмисотыми	ordinal	1800
тысяча восьмисотых	ordinal	1800
тысяча девятисотая	ordinal	1900
тысяча девятисотого	ordinal	1900
тысяча девятисотое	ordinal	1900
тысяча девятисотой	ordinal	1900
тысяча девятисотом	ordinal	1900
тысяча девятисотому	ordinal	1900
тысяча девятисотую	ordinal	1900
тысяча девятисотые	ordinal	1900
тысяча девятисотый	ordinal	1900
тысяча девятисотым	ordinal	1900
тысяча девятисотыми	ordinal	1900
тысяча девятисотых	ordinal	1900
тысячная	ordinal	1000
тысячного	ordinal	1000
тысячное	ordinal	1000
тысячной	ordinal	1000
тысячном	ordinal	1000
тысячному	ordinal	1000
тысячную	ordinal	1000
тысячные	ordinal	1000
тысячный	ordinal	1000
тысячным	ordinal	1000
тысячными	ordinal	1000
тысячных	ordinal	1000
четвертая	ordinal	4
четвертого	ordinal	4
четвертое	ordinal	4
четвертой	ordinal	4
четвертом	ordinal	4
четвертому	ordinal	4
четвертую	ordinal	4
четвертые	ordinal	4
четвертый	ordinal	4
четвертым	ordinal	4
четвертыми	ordinal	4
четвертых	ordinal	4
четырнадцатая	ordinal	14
четырнадцатого	ordinal	14
четырнадцатое	ordinal	14
четырнадцатой	ordinal	14
четырнадцатом	ordinal	14
четырнадцатому	ordinal	14
четырнадцатую	ordinal	14
четырнадцатые	ordinal	14
четырнадцатый	ordinal	14
четырнадцатым	ordinal	14
четырнадцатыми	ordinal	14
четырнадцатых	ordinal	14
шестая	ordinal	6
шестидесятая	ordinal	60
шестидесятого	ordinal	60
шестидесятое	ordinal	60
шестидесятой	ordinal	60
шестидесятом	ordinal	60
шестидесятому	ordinal	60
шестидесятую	ordinal	60
шестидесятые	ordinal	60
шестидесятый	ordinal	60
шестидесятым	ordinal	60
шестидесятыми	ordinal	60
шестидесятых	ordinal	60
шестнадцатая	ordinal	16
шестнадцатого	ordinal	16
шестнадцатое	ordinal	16
шестнадцатой	ordinal	16
шестнадцатом	ordinal	16
шестнадцатому	ordinal	16
шестнадцатую	ordinal	16
шестнадцатые	ordinal	16
шестнадцатый	ordinal	16
шестнадцатым	ordinal	16
шестнадцатыми	ordinal	16
шестнадцатых	ordinal	16
шестого	ordinal	6
шестое	ordinal	6
шестой	ordinal	6
шестом	ordinal	6
шестому	ordinal	6
шестую	ordinal	6
шестые	ordinal	6
шестым	ordinal	6
шестыми	ordinal	6
шестых	ordinal	6
восьмидесятые	decade-word	80
восьмидесятым	decade-word	80
восьмидесятыми	decade-word	80
восьмидесятых	decade-word	80
двадцатые	decade-word	20
двадцатым	decade-word	20
двадцатыми	decade-word	20
двадцатых	decade-word	20
девяностые	decade-word	90
девяностым	decade-word	90
девяностыми	decade-word	90
девяностых	decade-word	90
десятые	decade-word	10
десятым	decade-word	10
десятыми	decade-word	10
десятых	decade-word	10
пятидесятые	decade-word	50
пятидесятым	decade-word	50
пятидесятыми	decade-word	50
пятидесятых	decade-word	50
семидесятые	decade-word	70
семидесятым	decade-word	70
семидесятыми	decade-word	70
семидесятых	decade-word	70
сороковые	decade-word	40
сороковым	decade-word	40
сороковыми	decade-word	40
сороковых	decade-word	40
тридцатые	decade-word	30
тридцатым	decade-word	30
тридцатыми	decade-word	30
тридцатых	decade-word	30
шестидесятые	decade-word	60
шестидесятым	decade-word	60
шестидесятыми	decade-word	60
шестидесятых	decade-word	60
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
последние	time-pointer	ORDER
последних	time-pointer	ORDER
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
последним	time-pointer	ORDER
последними	time-pointer	ORDER
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
январский	time-attribute	M1
январского	time-attribute	M1
январскому	time-attribute	M1
январским	time-attribute	M1
январском	time-attribute	M1
январская	time-attribute	M1
январской	time-attribute	M1
январскую	time-attribute	M1
январское	time-attribute	M1
январские	time-attribute	M1
январских	time-attribute	M1
январскими	time-attribute	M1
февральский	time-attribute	M2
февральского	time-attribute	M2
февральскому	time-attribute	M2
февральским	time-attribute	M2
февральском	time-attribute	M2
февральская	time-attribute	M2
февральской	time-attribute	M2
февральскую	time-attribute	M2
февральское	time-attribute	M2
февральские	time-attribute	M2
февральских	time-attribute	M2
февральскими	time-attribute	M2
апрельский	time-attribute	M4
апрельского	time-attribute	M4
апрельскому	time-attribute	M4
апрельским	time-attribute	M4
апрельском	time-attribute	M4
апрельская	time-attribute	M4
апрельской	time-attribute	M4
апрельскую	time-attribute	M4
апрельское	time-attribute	M4
апрельские	time-attribute	M4
апрельских	time-attribute	M4
апрельскими	time-attribute	M4
майский	time-attribute	M5
майского	time-attribute	M5
майскому	time-attribute	M5
майским	time-attribute	M5
майском	time-attribute	M5
майская	time-attribute	M5
майской	time-attribute	M5
майскую	time-attribute	M5
майское	time-attribute	M5
майские	time-attribute	M5
майских	time-attribute	M5
майскими	time-attribute	M5
июньский	time-attribute	M6
июньского	time-attribute	M6
июньскому	time-attribute	M6
июньским	time-attribute	M6
июньском	time-attribute	M6
июньская	time-attribute	M6
июньской	time-attribute	M6
июньскую	time-attribute	M6
июньское	time-attribute	M6
июньские	time-attribute	M6
июньских	time-attribute	M6
июньскими	time-attribute	M6
июльский	time-attribute	M7
июльского	time-attribute	M7
июльскому	time-attribute	M7
июльским	time-attribute	M7
июльском	time-attribute	M7
июльская	time-attribute	M7
июльской	time-attribute	M7
июльскую	time-attribute	M7
июльское	time-attribute	M7
июльские	time-attribute	M7
июльских	time-attribute	M7
июльскими	time-attribute	M7
августовский	time-attribute	M8
августовского	time-attribute	M8
августовскому	time-attribute	M8
августовским	time-attribute	M8
августовском	time-attribute	M8
августовская	time-attribute	M8
августовской	time-attribute	M8
августовскую	time-attribute	M8
августовское	time-attribute	M8
августовские	time-attribute	M8
августовских	time-attribute	M8
августовскими	time-attribute	M8
сентябрьский	time-attribute	M9
сентябрьского	time-attribute	M9
сентябрьскому	time-attribute	M9
сентябрьским	time-attribute	M9
сентябрьском	time-attribute	M9
сентябрьская	time-attribute	M9
сентябрьской	time-attribute	M9
сентябрьскую	time-attribute	M9
сентябрьское	time-attribute	M9
сентябрьские	time-attribute	M9
сентябрьских	time-attribute	M9
сентябрьскими	time-attribute	M9
октябрьский	time-attribute	M10
октябрьского	time-attribute	M10
октябрьскому	time-attribute	M10
октябрьским	time-attribute	M10
октябрьском	time-attribute	M10
октябрьская	time-attribute	M10
октябрьской	time-attribute	M10
октябрьскую	time-attribute	M10
октябрьское	time-attribute	M10
октябрьские	time-attribute	M10
октябрьских	time-attribute	M10
октябрьскими	time-attribute	M10
ноябрьский	time-attribute	M11
ноябрьского	time-attribute	M11
ноябрьскому	time-attribute	M11
ноябрьским	time-attribute	M11
ноябрьском	time-attribute	M11
ноябрьская	time-attribute	M11
ноябрьской	time-attribute	M11
ноябрьскую	time-attribute	M11
ноябрьское	time-attribute	M11
ноябрьские	time-attribute	M11
ноябрьских	time-attribute	M11
ноябрьскими	time-attribute	M11
декабрьский	time-attribute	M12
декабрьского	time-attribute	M12
декабрьскому	time-attribute	M12
декабрьским	time-attribute	M12
декабрьском	time-attribute	M12
декабрьская	time-attribute	M12
декабрьской	time-attribute	M12
декабрьскую	time-attribute	M12
декабрьское	time-attribute	M12
декабрьские	time-attribute	M12
декабрьских	time-attribute	M12
декабрьскими	time-attribute	M12
мартовский	time-attribute	M3
мартовского	time-attribute	M3
мартовскому	time-attribute	M3
мартовским	time-attribute	M3
мартовском	time-attribute	M3
мартовская	time-attribute	M3
мартовской	time-attribute	M3
мартовскую	time-attribute	M3
мартовское	time-attribute	M3
мартовские	time-attribute	M3
мартовских	time-attribute	M3
мартовскими	time-attribute	M3
понедельничный	time-attribute	W1
понедельничного	time-attribute	W1
понедельничному	time-attribute	W1
понедельничным	time-attribute	W1
понедельничном	time-attribute	W1
понедельничная	time-attribute	W1
понедельничной	time-attribute	W1
понедельничную	time-attribute	W1
понедельничное	time-attribute	W1
понедельничные	time-attribute	W1
понедельничных	time-attribute	W1
понедельничными	time-attribute	W1
вторничный	time-attribute	W2
вторничного	time-attribute	W2
вторничному	time-attribute	W2
вторничным	time-attribute	W2
вторничном	time-attribute	W2
вторничная	time-attribute	W2
вторничной	time-attribute	W2
вторничную	time-attribute	W2
вторничное	time-attribute	W2
вторничные	time-attribute	W2
вторничных	time-attribute	W2
вторничными	time-attribute	W2
пятничный	time-attribute	W5
пятничного	time-attribute	W5
пятничному	time-attribute	W5
пятничным	time-attribute	W5
пятничном	time-attribute	W5
пятничная	time-attribute	W5
пятничной	time-attribute	W5
пятничную	time-attribute	W5
пятничное	time-attribute	W5
пятничные	time-attribute	W5
пятничных	time-attribute	W5
пятничными	time-attribute	W5
субботний	time-attribute	W6
субботнего	time-attribute	W6
субботнему	time-attribute	W6
субботним	time-attribute	W6
субботнем	time-attribute	W6
субботняя	time-attribute	W6
субботней	time-attribute	W6
субботнюю	time-attribute	W6
субботнее	time-attribute	W6
субботние	time-attribute	W6
субботних	time-attribute	W6
субботними	time-attribute	W6
воскресный	time-attribute	W7
воскресного	time-attribute	W7
воскресному	time-attribute	W7
воскресным	time-attribute	W7
воскресном	time-attribute	W7
воскресная	time-attribute	W7
воскресной	time-attribute	W7
воскресную	time-attribute	W7
воскресное	time-attribute	W7
воскресные	time-attribute	W7
воскресных	time-attribute	W7
воскресными	time-attribute	W7
прошлогодний	time-attribute	Y-1
прошлогоднего	time-attribute	Y-1
прошлогоднему	time-attribute	Y-1
прошлогодним	time-attribute	Y-1
прошлогоднем	time-attribute	Y-1
прошлогодняя	time-attribute	Y-1
прошлогодней	time-attribute	Y-1
прошлогоднюю	time-attribute	Y-1
прошлогоднее	time-attribute	Y-1
прошлогодние	time-attribute	Y-1
прошлогодних	time-attribute	Y-1
прошлогодними	time-attribute	Y-1
двухлетний	time-attribute	2Y
двухлетнего	time-attribute	2Y
двухлетнему	time-attribute	2Y
двухлетним	time-attribute	2Y
двухлетнем	time-attribute	2Y
двухлетняя	time-attribute	2Y
двухлетней	time-attribute	2Y
двухлетнюю	time-attribute	2Y
двухлетнее	time-attribute	2Y
двухлетние	time-attribute	2Y
двухлетних	time-attribute	2Y
двухлетними	time-attribute	2Y
двухмесячный	time-attribute	2M
двухмесячного	time-attribute	2M
двухмесячному	time-attribute	2M
двухмесячным	time-attribute	2M
двухмесячном	time-attribute	2M
двухмесячная	time-attribute	2M
двухмесячной	time-attribute	2M
двухмесячную	time-attribute	2M
двухмесячное	time-attribute	2M
двухмесячные	time-attribute	2M
двухмесячных	time-attribute	2M
двухмесячными	time-attribute	2M
двухдневный	time-attribute	2D
двухдневного	time-attribute	2D
двухдневному	time-attribute	2D
двухдневным	time-attribute	2D
двухдневном	time-attribute	2D
двухдневная	time-attribute	2D
двухдневной	time-attribute	2D
двухдневную	time-attribute	2D
двухдневное	time-attribute	2D
двухдневные	time-attribute	2D
двухдневных	time-attribute	2D
двухдневными	time-attribute	2D
двухнедельный	time-attribute	2W
двухнедельного	time-attribute	2W
двухнедельному	time-attribute	2W
двухнедельным	time-attribute	2W
двухнедельном	time-attribute	2W
двухнедельная	time-attribute	2W
двухнедельной	time-attribute	2W
двухнедельную	time-attribute	2W
двухнедельное	time-attribute	2W
двухнедельные	time-attribute	2W
двухнедельных	time-attribute	2W
двухнедельными	time-attribute	2W
трёхлетний	time-attribute	3Y
трёхлетнего	time-attribute	3Y
трёхлетнему	time-attribute	3Y
трёхлетним	time-attribute	3Y
трёхлетнем	time-attribute	3Y
трёхлетняя	time-attribute	3Y
трёхлетней	time-attribute	3Y
трёхлетнюю	time-attribute	3Y
трёхлетнее	time-attribute	3Y
трёхлетние	time-attribute	3Y
трёхлетних	time-attribute	3Y
трёхлетними	time-attribute	3Y
трёхмесячный	time-attribute	3M
трёхмесячного	time-attribute	3M
трёхмесячному	time-attribute	3M
трёхмесячным	time-attribute	3M
трёхмесячном	time-attribute	3M
трёхмесячная	time-attribute	3M
трёхмесячной	time-attribute	3M
трёхмесячную	time-attribute	3M
трёхмесячное	time-attribute	3M
трёхмесячные	time-attribute	3M
трёхмесячных	time-attribute	3M
трёхмесячными	time-attribute	3M
трёхдневный	time-attribute	3D
трёхдневного	time-attribute	3D
трёхдневному	time-attribute	3D
трёхдневным	time-attribute	3D
трёхдневном	time-attribute	3D
трёхдневная	time-attribute	3D
трёхдневной	time-attribute	3D
трёхдневную	time-attribute	3D
трёхдневное	time-attribute	3D
трёхдневные	time-attribute	3D
трёхдневных	time-attribute	3D
трёхдневными	time-attribute	3D
трёхнедельный	time-attribute	3W
трёхнедельного	time-attribute	3W
трёхнедельному	time-attribute	3W
трёхнедельным	time-attribute	3W
трёхнедельном	time-attribute	3W
трёхнедельная	time-attribute	3W
трёхнедельной	time-attribute	3W
трёхнедельную	time-attribute	3W
трёхнедельное	time-attribute	3W
трёхнедельные	time-attribute	3W
трёхнедельных	time-attribute	3W
трёхнедельными	time-attribute	3W
четырёхлетний	time-attribute	4Y
четырёхлетнего	time-attribute	4Y
четырёхлетнему	time-attribute	4Y
четырёхлетним	time-attribute	4Y
четырёхлетнем	time-attribute	4Y
четырёхлетняя	time-attribute	4Y
четырёхлетней	time-attribute	4Y
четырёхлетнюю	time-attribute	4Y
четырёхлетнее	time-attribute	4Y
четырёхлетние	time-attribute	4Y
четырёхлетних	time-attribute	4Y
четырёхлетними	time-attribute	4Y
четырёхмесячный	time-attribute	4M
четырёхмесячного	time-attribute	4M
четырёхмесячному	time-attribute	4M
четырёхмесячным	time-attribute	4M
четырёхмесячном	time-attribute	4M
четырёхмесячная	time-attribute	4M
четырёхмесячной	time-attribute	4M
четырёхмесячную	time-attribute	4M
четырёхмесячное	time-attribute	4M
четырёхмесячные	time-attribute	4M
четырёхмесячных	time-attribute	4M
четырёхмесячными	time-attribute	4M
четырёхдневный	time-attribute	4D
четырёхдневного	time-attribute	4D
четырёхдневному	time-attribute	4D
четырёхдневным	time-attribute	4D
четырёхдневном	time-attribute	4D
четырёхдневная	time-attribute	4D
четырёхдневной	time-attribute	4D
четырёхдневную	time-attribute	4D
четырёхдневное	time-attribute	4D
четырёхдневные	time-attribute	4D
четырёхдневных	time-attribute	4D
четырёхдневными	time-attribute	4D
четырёхнедельный	time-attribute	4W
четырёхнедельного	time-attribute	4W
четырёхнедельному	time-attribute	4W
четырёхнедельным	time-attribute	4W
четырёхнедельном	time-attribute	4W
четырёхнедельная	time-attribute	4W
четырёхнедельной	time-attribute	4W
четырёхнедельную	time-attribute	4W
четырёхнедельное	time-attribute	4W
четырёхнедельные	time-attribute	4W
четырёхнедельных	time-attribute	4W
четырёхнедельными	time-attribute	4W
пятилетний	time-attribute	5Y
пятилетнего	time-attribute	5Y
пятилетнему	time-attribute	5Y
пятилетним	time-attribute	5Y
пятилетнем	time-attribute	5Y
пятилетняя	time-attribute	5Y
пятилетней	time-attribute	5Y
пятилетнюю	time-attribute	5Y
пятилетнее	time-attribute	5Y
пятилетние	time-attribute	5Y
пятилетних	time-attribute	5Y
пятилетними	time-attribute	5Y
пятимесячный	time-attribute	5M
пятимесячного	time-attribute	5M
пятимесячному	time-attribute	5M
пятимесячным	time-attribute	5M
пятимесячном	time-attribute	5M
пятимесячная	time-attribute	5M
пятимесячной	time-attribute	5M
пятимесячную	time-attribute	5M
пятимесячное	time-attribute	5M
пятимесячные	time-attribute	5M
пятимесячных	time-attribute	5M
пятимесячными	time-attribute	5M
пятидневный	time-attribute	5D
пятидневного	time-attribute	5D
пятидневному	time-attribute	5D
пятидневным	time-attribute	5D
пятидневном	time-attribute	5D
пятидневная	time-attribute	5D
пятидневной	time-attribute	5D
пятидневную	time-attribute	5D
пятидневное	time-attribute	5D
пятидневные	time-attribute	5D
пятидневных	time-attribute	5D
пятидневными	time-attribute	5D
пятинедельный	time-attribute	5W
пятинедельного	time-attribute	5W
пятинедельному	time-attribute	5W
пятинедельным	time-attribute	5W
пятинедельном	time-attribute	5W
пятинедельная	time-attribute	5W
пятинедельной	time-attribute	5W
пятинедельную	time-attribute	5W
пятинедельное	time-attribute	5W
пятинедельные	time-attribute	5W
пятинедельных	time-attribute	5W
пятинедельными	time-attribute	5W
шестилетний	time-attribute	6Y
шестилетнего	time-attribute	6Y
шестилетнему	time-attribute	6Y
шестилетним	time-attribute	6Y
шестилетнем	time-attribute	6Y
шестилетняя	time-attribute	6Y
шестилетней	time-attribute	6Y
шестилетнюю	time-attribute	6Y
шестилетнее	time-attribute	6Y
шестилетние	time-attribute	6Y
шестилетних	time-attribute	6Y
шестилетними	time-attribute	6Y
шестимесячный	time-attribute	6M
шестимесячного	time-attribute	6M
шестимесячному	time-attribute	6M
шестимесячным	time-attribute	6M
шестимесячном	time-attribute	6M
шестимесячная	time-attribute	6M
шестимесячной	time-attribute	6M
шестимесячную	time-attribute	6M
шестимесячное	time-attribute	6M
шестимесячные	time-attribute	6M
шестимесячных	time-attribute	6M
шестимесячными	time-attribute	6M
шестидневный	time-attribute	6D
шестидневного	time-attribute	6D
шестидневному	time-attribute	6D
шестидневным	time-attribute	6D
шестидневном	time-attribute	6D
шестидневная	time-attribute	6D
шестидневной	time-attribute	6D
шестидневную	time-attribute	6D
шестидневное	time-attribute	6D
шестидневные	time-attribute	6D
шестидневных	time-attribute	6D
шестидневными	time-attribute	6D
шестинедельный	time-attribute	6W
шестинедельного	time-attribute	6W
шестинедельному	time-attribute	6W
шестинедельным	time-attribute	6W
шестинедельном	time-attribute	6W
шестинедельная	time-attribute	6W
шестинедельной	time-attribute	6W
шестинедельную	time-attribute	6W
шестинедельное	time-attribute	6W
шестинедельные	time-attribute	6W
шестинедельных	time-attribute	6W
шестинедельными	time-attribute	6W
семилетний	time-attribute	7Y
семилетнего	time-attribute	7Y
семилетнему	time-attribute	7Y
семилетним	time-attribute	7Y
семилетнем	time-attribute	7Y
семилетняя	time-attribute	7Y
семилетней	time-attribute	7Y
семилетнюю	time-attribute	7Y
семилетнее	time-attribute	7Y
семилетние	time-attribute	7Y
семилетних	time-attribute	7Y
семилетними	time-attribute	7Y
семимесячный	time-attribute	7M
семимесячного	time-attribute	7M
семимесячному	time-attribute	7M
семимесячным	time-attribute	7M
семимесячном	time-attribute	7M
семимесячная	time-attribute	7M
семимесячной	time-attribute	7M
семимесячную	time-attribute	7M
семимесячное	time-attribute	7M
семимесячные	time-attribute	7M
семимесячных	time-attribute	7M
семимесячными	time-attribute	7M
семидневный	time-attribute	7D
семидневного	time-attribute	7D
семидневному	time-attribute	7D
семидневным	time-attribute	7D
семидневном	time-attribute	7D
семидневная	time-attribute	7D
семидневной	time-attribute	7D
семидневную	time-attribute	7D
семидневное	time-attribute	7D
семидневные	time-attribute	7D
семидневных	time-attribute	7D
семидневными	time-attribute	7D
семинедельный	time-attribute	7W
семинедельного	time-attribute	7W
семинедельному	time-attribute	7W
семинедельным	time-attribute	7W
семинедельном	time-attribute	7W
семинедельная	time-attribute	7W
семинедельной	time-attribute	7W
семинедельную	time-attribute	7W
семинедельное	time-attribute	7W
семинедельные	time-attribute	7W
семинедельных	time-attribute	7W
семинедельными	time-attribute	7W
восьмилетний	time-attribute	8Y
восьмилетнего	time-attribute	8Y
восьмилетнему	time-attribute	8Y
восьмилетним	time-attribute	8Y
восьмилетнем	time-attribute	8Y
восьмилетняя	time-attribute	8Y
восьмилетней	time-attribute	8Y
восьмилетнюю	time-attribute	8Y
восьмилетнее	time-attribute	8Y
восьмилетние	time-attribute	8Y
восьмилетних	time-attribute	8Y
восьмилетними	time-attribute	8Y
восьмимесячный	time-attribute	8M
восьмимесячного	time-attribute	8M
восьмимесячному	time-attribute	8M
восьмимесячным	time-attribute	8M
восьмимесячном	time-attribute	8M
восьмимесячная	time-attribute	8M
восьмимесячной	time-attribute	8M
восьмимесячную	time-attribute	8M
восьмимесячное	time-attribute	8M
восьмимесячные	time-attribute	8M
восьмимесячных	time-attribute	8M
восьмимесячными	time-attribute	8M
восьмидневный	time-attribute	8D
восьмидневного	time-attribute	8D
восьмидневному	time-attribute	8D
восьмидневным	time-attribute	8D
восьмидневном	time-attribute	8D
восьмидневная	time-attribute	8D
восьмидневной	time-attribute	8D
восьмидневную	time-attribute	8D
восьмидневное	time-attribute	8D
восьмидневные	time-attribute	8D
восьмидневных	time-attribute	8D
восьмидневными	time-attribute	8D
восьминедельный	time-attribute	8W
восьминедельного	time-attribute	8W
восьминедельному	time-attribute	8W
восьминедельным	time-attribute	8W
восьминедельном	time-attribute	8W
восьминедельная	time-attribute	8W
восьминедельной	time-attribute	8W
восьминедельную	time-attribute	8W
восьминедельное	time-attribute	8W
восьминедельные	time-attribute	8W
восьминедельных	time-attribute	8W
восьминедельными	time-attribute	8W
девятилетний	time-attribute	9Y
девятилетнего	time-attribute	9Y
девятилетнему	time-attribute	9Y
девятилетним	time-attribute	9Y
девятилетнем	time-attribute	9Y
девятилетняя	time-attribute	9Y
девятилетней	time-attribute	9Y
девятилетнюю	time-attribute	9Y
девятилетнее	time-attribute	9Y
девятилетние	time-attribute	9Y
девятилетних	time-attribute	9Y
девятилетними	time-attribute	9Y
девятимесячный	time-attribute	9M
девятимесячного	time-attribute	9M
девятимесячному	time-attribute	9M
девятимесячным	time-attribute	9M
девятимесячном	time-attribute	9M
девятимесячная	time-attribute	9M
девятимесячной	time-attribute	9M
девятимесячную	time-attribute	9M
девятимесячное	time-attribute	9M
девятимесячные	time-attribute	9M
девятимесячных	time-attribute	9M
девятимесячными	time-attribute	9M
девятидневный	time-attribute	9D
девятидневного	time-attribute	9D
девятидневному	time-attribute	9D
девятидневным	time-attribute	9D
девятидневном	time-attribute	9D
девятидневная	time-attribute	9D
девятидневной	time-attribute	9D
девятидневную	time-attribute	9D
девятидневное	time-attribute	9D
девятидневные	time-attribute	9D
девятидневных	time-attribute	9D
девятидневными	time-attribute	9D
девятинедельный	time-attribute	9W
девятинедельного	time-attribute	9W
девятинедельному	time-attribute	9W
девятинедельным	time-attribute	9W
девятинедельном	time-attribute	9W
девятинедельная	time-attribute	9W
девятинедельной	time-attribute	9W
девятинедельную	time-attribute	9W
девятинедельное	time-attribute	9W
девятинедельные	time-attribute	9W
девятинедельных	time-attribute	9W
девятинедельными	time-attribute	9W
десятилетний	time-attribute	10Y
десятилетнего	time-attribute	10Y
десятилетнему	time-attribute	10Y
десятилетним	time-attribute	10Y
десятилетнем	time-attribute	10Y
десятилетняя	time-attribute	10Y
десятилетней	time-attribute	10Y
десятилетнюю	time-attribute	10Y
десятилетнее	time-attribute	10Y
десятилетние	time-attribute	10Y
десятилетних	time-attribute	10Y
десятилетними	time-attribute	10Y
десятимесячный	time-attribute	10M
десятимесячного	time-attribute	10M
десятимесячному	time-attribute	10M
десятимесячным	time-attribute	10M
десятимесячном	time-attribute	10M
десятимесячная	time-attribute	10M
десятимесячной	time-attribute	10M
десятимесячную	time-attribute	10M
десятимесячное	time-attribute	10M
десятимесячные	time-attribute	10M
десятимесячных	time-attribute	10M
десятимесячными	time-attribute	10M
десятидневный	time-attribute	10D
десятидневного	time-attribute	10D
десятидневному	time-attribute	10D
десятидневным	time-attribute	10D
десятидневном	time-attribute	10D
десятидневная	time-attribute	10D
десятидневной	time-attribute	10D
десятидневную	time-attribute	10D
десятидневное	time-attribute	10D
десятидневные	time-attribute	10D
десятидневных	time-attribute	10D
десятидневными	time-attribute	10D
десятинедельный	time-attribute	10W
десятинедельного	time-attribute	10W
десятинедельному	time-attribute	10W
десятинедельным	time-attribute	10W
десятинедельном	time-attribute	10W
десятинедельная	time-attribute	10W
десятинедельной	time-attribute	10W
десятинедельную	time-attribute	10W
десятинедельное	time-attribute	10W
десятинедельные	time-attribute	10W
десятинедельных	time-attribute	10W
десятинедельными	time-attribute	10W
двенадцатилетний	time-attribute	12Y
двенадцатилетнего	time-attribute	12Y
двенадцатилетнему	time-attribute	12Y
двенадцатилетним	time-attribute	12Y
двенадцатилетнем	time-attribute	12Y
двенадцатилетняя	time-attribute	12Y
двенадцатилетней	time-attribute	12Y
двенадцатилетнюю	time-attribute	12Y
двенадцатилетнее	time-attribute	12Y
двенадцатилетние	time-attribute	12Y
двенадцатилетних	time-attribute	12Y
двенадцатилетними	time-attribute	12Y
двенадцатимесячный	time-attribute	12M
двенадцатимесячного	time-attribute	12M
двенадцатимесячному	time-attribute	12M
двенадцатимесячным	time-attribute	12M
двенадцатимесячном	time-attribute	12M
двенадцатимесячная	time-attribute	12M
двенадцатимесячной	time-attribute	12M
двенадцатимесячную	time-attribute	12M
двенадцатимесячное	time-attribute	12M
двенадцатимесячные	time-attribute	12M
двенадцатимесячных	time-attribute	12M
двенадцатимесячными	time-attribute	12M
двенадцатидневный	time-attribute	12D
двенадцатидневного	time-attribute	12D
двенадцатидневному	time-attribute	12D
двенадцатидневным	time-attribute	12D
двенадцатидневном	time-attribute	12D
двенадцатидневная	time-attribute	12D
двенадцатидневной	time-attribute	12D
двенадцатидневную	time-attribute	12D
двенадцатидневное	time-attribute	12D
двенадцатидневные	time-attribute	12D
двенадцатидневных	time-attribute	12D
двенадцатидневными	time-attribute	12D
двенадцатинедельный	time-attribute	12W
двенадцатинедельного	time-attribute	12W
двенадцатинедельному	time-attribute	12W
двенадцатинедельным	time-attribute	12W
двенадцатинедельном	time-attribute	12W
двенадцатинедельная	time-attribute	12W
двенадцатинедельной	time-attribute	12W
двенадцатинедельную	time-attribute	12W
двенадцатинедельное	time-attribute	12W
двенадцатинедельные	time-attribute	12W
двенадцатинедельных	time-attribute	12W
двенадцатинедельными	time-attribute	12W
пятнадцатилетний	time-attribute	15Y
пятнадцатилетнего	time-attribute	15Y
пятнадцатилетнему	time-attribute	15Y
пятнадцатилетним	time-attribute	15Y
пятнадцатилетнем	time-attribute	15Y
пятнадцатилетняя	time-attribute	15Y
пятнадцатилетней	time-attribute	15Y
пятнадцатилетнюю	time-attribute	15Y
пятнадцатилетнее	time-attribute	15Y
пятнадцатилетние	time-attribute	15Y
пятнадцатилетних	time-attribute	15Y
пятнадцатилетними	time-attribute	15Y
пятнадцатимесячный	time-attribute	15M
пятнадцатимесячного	time-attribute	15M
пятнадцатимесячному	time-attribute	15M
пятнадцатимесячным	time-attribute	15M
пятнадцатимесячном	time-attribute	15M
пятнадцатимесячная	time-attribute	15M
пятнадцатимесячной	time-attribute	15M
пятнадцатимесячную	time-attribute	15M
пятнадцатимесячное	time-attribute	15M
пятнадцатимесячные	time-attribute	15M
пятнадцатимесячных	time-attribute	15M
пятнадцатимесячными	time-attribute	15M
пятнадцатидневный	time-attribute	15D
пятнадцатидневного	time-attribute	15D
пятнадцатидневному	time-attribute	15D
пятнадцатидневным	time-attribute	15D
пятнадцатидневном	time-attribute	15D
пятнадцатидневная	time-attribute	15D
пятнадцатидневной	time-attribute	15D
пятнадцатидневную	time-attribute	15D
пятнадцатидневное	time-attribute	15D
пятнадцатидневные	time-attribute	15D
пятнадцатидневных	time-attribute	15D
пятнадцатидневными	time-attribute	15D
пятнадцатинедельный	time-attribute	15W
пятнадцатинедельного	time-attribute	15W
пятнадцатинедельному	time-attribute	15W
пятнадцатинедельным	time-attribute	15W
пятнадцатинедельном	time-attribute	15W
пятнадцатинедельная	time-attribute	15W
пятнадцатинедельной	time-attribute	15W
пятнадцатинедельную	time-attribute	15W
пятнадцатинедельное	time-attribute	15W
пятнадцатинедельные	time-attribute	15W
пятнадцатинедельных	time-attribute	15W
пятнадцатинедельными	time-attribute	15W
двадцатилетний	time-attribute	20Y
двадцатилетнего	time-attribute	20Y
двадцатилетнему	time-attribute	20Y
двадцатилетним	time-attribute	20Y
двадцатилетнем	time-attribute	20Y
двадцатилетняя	time-attribute	20Y
двадцатилетней	time-attribute	20Y
двадцатилетнюю	time-attribute	20Y
двадцатилетнее	time-attribute	20Y
двадцатилетние	time-attribute	20Y
двадцатилетних	time-attribute	20Y
двадцатилетними	time-attribute	20Y
двадцатимесячный	time-attribute	20M
двадцатимесячного	time-attribute	20M
двадцатимесячному	time-attribute	20M
двадцатимесячным	time-attribute	20M
двадцатимесячном	time-attribute	20M
двадцатимесячная	time-attribute	20M
двадцатимесячной	time-attribute	20M
двадцатимесячную	time-attribute	20M
двадцатимесячное	time-attribute	20M
двадцатимесячные	time-attribute	20M
двадцатимесячных	time-attribute	20M
двадцатимесячными	time-attribute	20M
двадцатидневный	time-attribute	20D
двадцатидневного	time-attribute	20D
двадцатидневному	time-attribute	20D
двадцатидневным	time-attribute	20D
двадцатидневном	time-attribute	20D
двадцатидневная	time-attribute	20D
двадцатидневной	time-attribute	20D
двадцатидневную	time-attribute	20D
двадцатидневное	time-attribute	20D
двадцатидневные	time-attribute	20D
двадцатидневных	time-attribute	20D
двадцатидневными	time-attribute	20D
двадцатинедельный	time-attribute	20W
двадцатинедельного	time-attribute	20W
двадцатинедельному	time-attribute	20W
двадцатинедельным	time-attribute	20W
двадцатинедельном	time-attribute	20W
двадцатинедельная	time-attribute	20W
двадцатинедельной	time-attribute	20W
двадцатинедельную	time-attribute	20W
двадцатинедельное	time-attribute	20W
двадцатинедельные	time-attribute	20W
двадцатинедельных	time-attribute	20W
двадцатинедельными	time-attribute	20W
тридцатилетний	time-attribute	30Y
тридцатилетнего	time-attribute	30Y
тридцатилетнему	time-attribute	30Y
тридцатилетним	time-attribute	30Y
тридцатилетнем	time-attribute	30Y
тридцатилетняя	time-attribute	30Y
тридцатилетней	time-attribute	30Y
тридцатилетнюю	time-attribute	30Y
тридцатилетнее	time-attribute	30Y
тридцатилетние	time-attribute	30Y
тридцатилетних	time-attribute	30Y
тридцатилетними	time-attribute	30Y
тридцатимесячный	time-attribute	30M
тридцатимесячного	time-attribute	30M
тридцатимесячному	time-attribute	30M
тридцатимесячным	time-attribute	30M
тридцатимесячном	time-attribute	30M
тридцатимесячная	time-attribute	30M
тридцатимесячной	time-attribute	30M
тридцатимесячную	time-attribute	30M
тридцатимесячное	time-attribute	30M
тридцатимесячные	time-attribute	30M
тридцатимесячных	time-attribute	30M
тридцатимесячными	time-attribute	30M
тридцатидневный	time-attribute	30D
тридцатидневного	time-attribute	30D
тридцатидневному	time-attribute	30D
тридцатидневным	time-attribute	30D
тридцатидневном	time-attribute	30D
тридцатидневная	time-attribute	30D
тридцатидневной	time-attribute	30D
тридцатидневную	time-attribute	30D
тридцатидневное	time-attribute	30D
тридцатидневные	time-attribute	30D
тридцатидневных	time-attribute	30D
тридцатидневными	time-attribute	30D
тридцатинедельный	time-attribute	30W
тридцатинедельного	time-attribute	30W
тридцатинедельному	time-attribute	30W
тридцатинедельным	time-attribute	30W
тридцатинедельном	time-attribute	30W
тридцатинедельная	time-attribute	30W
тридцатинедельной	time-attribute	30W
тридцатинедельную	time-attribute	30W
тридцатинедельное	time-attribute	30W
тридцатинедельные	time-attribute	30W
тридцатинедельных	time-attribute	30W
тридцатинедельными	time-attribute	30W
сорокалетний	time-attribute	40Y
сорокалетнего	time-attribute	40Y
сорокалетнему	time-attribute	40Y
сорокалетним	time-attribute	40Y
сорокалетнем	time-attribute	40Y
сорокалетняя	time-attribute	40Y
сорокалетней	time-attribute	40Y
сорокалетнюю	time-attribute	40Y
сорокалетнее	time-attribute	40Y
сорокалетние	time-attribute	40Y
сорокалетних	time-attribute	40Y
сорокалетними	time-attribute	40Y
сорокамесячный	time-attribute	40M
сорокамесячного	time-attribute	40M
сорокамесячному	time-attribute	40M
сорокамесячным	time-attribute	40M
сорокамесячном	time-attribute	40M
сорокамесячная	time-attribute	40M
сорокамесячной	time-attribute	40M
сорокамесячную	time-attribute	40M
сорокамесячное	time-attribute	40M
сорокамесячные	time-attribute	40M
сорокамесячных	time-attribute	40M
сорокамесячными	time-attribute	40M
сорокадневный	time-attribute	40D
сорокадневного	time-attribute	40D
сорокадневному	time-attribute	40D
сорокадневным	time-attribute	40D
сорокадневном	time-attribute	40D
сорокадневная	time-attribute	40D
сорокадневной	time-attribute	40D
сорокадневную	time-attribute	40D
сорокадневное	time-attribute	40D
сорокадневные	time-attribute	40D
сорокадневных	time-attribute	40D
сорокадневными	time-attribute	40D
сороканедельный	time-attribute	40W
сороканедельного	time-attribute	40W
сороканедельному	time-attribute	40W
сороканедельным	time-attribute	40W
сороканедельном	time-attribute	40W
сороканедельная	time-attribute	40W
сороканедельной	time-attribute	40W
сороканедельную	time-attribute	40W
сороканедельное	time-attribute	40W
сороканедельные	time-attribute	40W
сороканедельных	time-attribute	40W
сороканедельными	time-attribute	40W
пятидесятилетний	time-attribute	50Y
пятидесятилетнего	time-attribute	50Y
пятидесятилетнему	time-attribute	50Y
пятидесятилетним	time-attribute	50Y
пятидесятилетнем	time-attribute	50Y
пятидесятилетняя	time-attribute	50Y
пятидесятилетней	time-attribute	50Y
пятидесятилетнюю	time-attribute	50Y
пятидесятилетнее	time-attribute	50Y
пятидесятилетние	time-attribute	50Y
пятидесятилетних	time-attribute	50Y
пятидесятилетними	time-attribute	50Y
пятидесятимесячный	time-attribute	50M
пятидесятимесячного	time-attribute	50M
пятидесятимесячному	time-attribute	50M
пятидесятимесячным	time-attribute	50M
пятидесятимесячном	time-attribute	50M
пятидесятимесячная	time-attribute	50M
пятидесятимесячной	time-attribute	50M
пятидесятимесячную	time-attribute	50M
пятидесятимесячное	time-attribute	50M
пятидесятимесячные	time-attribute	50M
пятидесятимесячных	time-attribute	50M
пятидесятимесячными	time-attribute	50M
пятидесятидневный	time-attribute	50D
пятидесятидневного	time-attribute	50D
пятидесятидневному	time-attribute	50D
пятидесятидневным	time-attribute	50D
пятидесятидневном	time-attribute	50D
пятидесятидневная	time-attribute	50D
пятидесятидневной	time-attribute	50D
пятидесятидневную	time-attribute	50D
пятидесятидневное	time-attribute	50D
пятидесятидневные	time-attribute	50D
пятидесятидневных	time-attribute	50D
пятидесятидневными	time-attribute	50D
пятидесятинедельный	time-attribute	50W
пятидесятинедельного	time-attribute	50W
пятидесятинедельному	time-attribute	50W
пятидесятинедельным	time-attribute	50W
пятидесятинедельном	time-attribute	50W
пятидесятинедельная	time-attribute	50W
пятидесятинедельной	time-attribute	50W
пятидесятинедельную	time-attribute	50W
пятидесятинедельное	time-attribute	50W
пятидесятинедельные	time-attribute	50W
пятидесятинедельных	time-attribute	50W
пятидесятинедельными	time-attribute	50W
столетний	time-attribute	100Y
столетнего	time-attribute	100Y
столетнему	time-attribute	100Y
столетним	time-attribute	100Y
столетнем	time-attribute	100Y
столетняя	time-attribute	100Y
столетней	time-attribute	100Y
столетнюю	time-attribute	100Y
столетнее	time-attribute	100Y
столетние	time-attribute	100Y
столетних	time-attribute	100Y
столетними	time-attribute	100Y
годичный	time-attribute	1Y
годичного	time-attribute	1Y
годичному	time-attribute	1Y
годичным	time-attribute	1Y
годичном	time-attribute	1Y
годичная	time-attribute	1Y
годичной	time-attribute	1Y
годичную	time-attribute	1Y
годичное	time-attribute	1Y
годичные	time-attribute	1Y
годичных	time-attribute	1Y
годичными	time-attribute	1Y
полугодовой	time-attribute	6M
полугодового	time-attribute	6M
полугодовому	time-attribute	6M
полугодовым	time-attribute	6M
полугодовом	time-attribute	6M
полугодовая	time-attribute	6M
полугодовую	time-attribute	6M
полугодовое	time-attribute	6M
полугодовые	time-attribute	6M
полугодовых	time-attribute	6M
полугодовыми	time-attribute	6M
многолетний	time-attribute	XY
многолетнего	time-attribute	XY
многолетнему	time-attribute	XY
многолетним	time-attribute	XY
многолетнем	time-attribute	XY
многолетняя	time-attribute	XY
многолетней	time-attribute	XY
многолетнюю	time-attribute	XY
многолетнее	time-attribute	XY
многолетние	time-attribute	XY
многолетних	time-attribute	XY
многолетними	time-attribute	XY
летний	time-attribute	Y
летнего	time-attribute	Y
летнему	time-attribute	Y
летним	time-attribute	Y
летнем	time-attribute	Y
летняя	time-attribute	Y
летней	time-attribute	Y
летнюю	time-attribute	Y
летнее	time-attribute	Y
летние	time-attribute	Y
летних	time-attribute	Y
летними	time-attribute	Y
дневный	time-attribute	D
дневного	time-attribute	D
дневному	time-attribute	D
дневным	time-attribute	D
дневном	time-attribute	D
дневная	time-attribute	D
дневной	time-attribute	D
дневную	time-attribute	D
дневное	time-attribute	D
дневные	time-attribute	D
дневных	time-attribute	D
дневными	time-attribute	D
месячный	time-attribute	M
месячного	time-attribute	M
месячному	time-attribute	M
месячным	time-attribute	M
месячном	time-attribute	M
месячная	time-attribute	M
месячной	time-attribute	M
месячную	time-attribute	M
месячное	time-attribute	M
месячные	time-attribute	M
месячных	time-attribute	M
месячными	time-attribute	M
недельный	time-attribute	W
недельного	time-attribute	W
недельному	time-attribute	W
недельным	time-attribute	W
недельном	time-attribute	W
недельная	time-attribute	W
недельной	time-attribute	W
недельную	time-attribute	W
недельное	time-attribute	W
недельные	time-attribute	W
недельных	time-attribute	W
недельными	time-attribute	W
часовой	time-attribute	TH
часового	time-attribute	TH
часовому	time-attribute	TH
часовым	time-attribute	TH
часовом	time-attribute	TH
часовая	time-attribute	TH
часовую	time-attribute	TH
часовое	time-attribute	TH
часовые	time-attribute	TH
часовых	time-attribute	TH
часовыми	time-attribute	TH
минутный	time-attribute	TM
минутного	time-attribute	TM
минутному	time-attribute	TM
минутным	time-attribute	TM
минутном	time-attribute	TM
минутная	time-attribute	TM
минутной	time-attribute	TM
минутную	time-attribute	TM
минутное	time-attribute	TM
минутные	time-attribute	TM
минутных	time-attribute	TM
минутными	time-attribute	TM
суточный	time-attribute	D
суточного	time-attribute	D
суточному	time-attribute	D
суточным	time-attribute	D
суточном	time-attribute	D
суточная	time-attribute	D
суточной	time-attribute	D
суточную	time-attribute	D
суточное	time-attribute	D
суточные	time-attribute	D
суточных	time-attribute	D
суточными	time-attribute	D
стаж	time-attribute	LASTS
стажа	time-attribute	LASTS
стажу	time-attribute	LASTS
стажем	time-attribute	LASTS
стаже	time-attribute	LASTS
стажы	time-attribute	LASTS
стажов	time-attribute	LASTS
стажам	time-attribute	LASTS
стажами	time-attribute	LASTS
стажах	time-attribute	LASTS
опыт	time-attribute	LASTS
опыта	time-attribute	LASTS
опыту	time-attribute	LASTS
опытом	time-attribute	LASTS
опыте	time-attribute	LASTS
опыты	time-attribute	LASTS
опытов	time-attribute	LASTS
опытам	time-attribute	LASTS
опытами	time-attribute	LASTS
опытах	time-attribute	LASTS
период	time-attribute	LASTS
периода	time-attribute	LASTS
периоду	time-attribute	LASTS
периодом	time-attribute	LASTS
периоде	time-attribute	LASTS
периоды	time-attribute	LASTS
периодов	time-attribute	LASTS
периодам	time-attribute	LASTS
периодами	time-attribute	LASTS
периодах	time-attribute	LASTS
контракт	time-attribute	LASTS
контракта	time-attribute	LASTS
контракту	time-attribute	LASTS
контрактом	time-attribute	LASTS
контракте	time-attribute	LASTS
контракты	time-attribute	LASTS
контрактов	time-attribute	LASTS
контрактам	time-attribute	LASTS
контрактами	time-attribute	LASTS
контрактах	time-attribute	LASTS
договор	time-attribute	LASTS
договора	time-attribute	LASTS
договору	time-attribute	LASTS
договором	time-attribute	LASTS
договоре	time-attribute	LASTS
договоры	time-attribute	LASTS
договоров	time-attribute	LASTS
договорам	time-attribute	LASTS
договорами	time-attribute	LASTS
договорах	time-attribute	LASTS
план	time-attribute	LASTS
плана	time-attribute	LASTS
плану	time-attribute	LASTS
планом	time-attribute	LASTS
плане	time-attribute	LASTS
планы	time-attribute	LASTS
планов	time-attribute	LASTS
планам	time-attribute	LASTS
планами	time-attribute	LASTS
планах	time-attribute	LASTS
курс	time-attribute	LASTS
курса	time-attribute	LASTS
курсу	time-attribute	LASTS
курсом	time-attribute	LASTS
курсе	time-attribute	LASTS
курсы	time-attribute	LASTS
курсов	time-attribute	LASTS
курсам	time-attribute	LASTS
курсами	time-attribute	LASTS
курсах	time-attribute	LASTS
карантин	time-attribute	LASTS
карантина	time-attribute	LASTS
карантину	time-attribute	LASTS
карантином	time-attribute	LASTS
карантине	time-attribute	LASTS
карантины	time-attribute	LASTS
карантинов	time-attribute	LASTS
карантинам	time-attribute	LASTS
карантинами	time-attribute	LASTS
карантинах	time-attribute	LASTS
брак	time-attribute	LASTS
брака	time-attribute	LASTS
браку	time-attribute	LASTS
браком	time-attribute	LASTS
браке	time-attribute	LASTS
бракы	time-attribute	LASTS
браков	time-attribute	LASTS
бракам	time-attribute	LASTS
браками	time-attribute	LASTS
браках	time-attribute	LASTS
конфликт	time-attribute	LASTS
конфликта	time-attribute	LASTS
конфликту	time-attribute	LASTS
конфликтом	time-attribute	LASTS
конфликте	time-attribute	LASTS
конфликты	time-attribute	LASTS
конфликтов	time-attribute	LASTS
конфликтам	time-attribute	LASTS
конфликтами	time-attribute	LASTS
конфликтах	time-attribute	LASTS
эксперимент	time-attribute	LASTS
эксперимента	time-attribute	LASTS
эксперименту	time-attribute	LASTS
экспериментом	time-attribute	LASTS
эксперименте	time-attribute	LASTS
эксперименты	time-attribute	LASTS
экспериментов	time-attribute	LASTS
экспериментам	time-attribute	LASTS
экспериментами	time-attribute	LASTS
экспериментах	time-attribute	LASTS
застой	time-attribute	LASTS
застойа	time-attribute	LASTS
застойу	time-attribute	LASTS
застойом	time-attribute	LASTS
застойе	time-attribute	LASTS
застойы	time-attribute	LASTS
застойов	time-attribute	LASTS
застойам	time-attribute	LASTS
застойами	time-attribute	LASTS
застойах	time-attribute	LASTS
цикл	time-attribute	LASTS
цикла	time-attribute	LASTS
циклу	time-attribute	LASTS
циклом	time-attribute	LASTS
цикле	time-attribute	LASTS
циклы	time-attribute	LASTS
циклов	time-attribute	LASTS
циклам	time-attribute	LASTS
циклами	time-attribute	LASTS
циклах	time-attribute	LASTS
поход	time-attribute	LASTS
похода	time-attribute	LASTS
походу	time-attribute	LASTS
походом	time-attribute	LASTS
походе	time-attribute	LASTS
походы	time-attribute	LASTS
походов	time-attribute	LASTS
походам	time-attribute	LASTS
походами	time-attribute	LASTS
походах	time-attribute	LASTS
мир	time-attribute	LASTS
мира	time-attribute	LASTS
миру	time-attribute	LASTS
миром	time-attribute	LASTS
мире	time-attribute	LASTS
миры	time-attribute	LASTS
миров	time-attribute	LASTS
мирам	time-attribute	LASTS
мирами	time-attribute	LASTS
мирах	time-attribute	LASTS
срок	time-attribute	LASTS
срока	time-attribute	LASTS
сроку	time-attribute	LASTS
сроком	time-attribute	LASTS
сроке	time-attribute	LASTS
сроки	time-attribute	LASTS
сроков	time-attribute	LASTS
срокам	time-attribute	LASTS
сроками	time-attribute	LASTS
сроках	time-attribute	LASTS
перерыв	time-attribute	LASTS
перерыва	time-attribute	LASTS
перерыву	time-attribute	LASTS
перерывом	time-attribute	LASTS
перерыве	time-attribute	LASTS
перерывы	time-attribute	LASTS
перерывов	time-attribute	LASTS
перерывам	time-attribute	LASTS
перерывами	time-attribute	LASTS
перерывах	time-attribute	LASTS
запрет	time-attribute	LASTS
запрета	time-attribute	LASTS
запрету	time-attribute	LASTS
запретом	time-attribute	LASTS
запрете	time-attribute	LASTS
запреты	time-attribute	LASTS
запретов	time-attribute	LASTS
запретам	time-attribute	LASTS
запретами	time-attribute	LASTS
запретах	time-attribute	LASTS
заключение	time-attribute	LASTS
заключения	time-attribute	LASTS
заключению	time-attribute	LASTS
заключением	time-attribute	LASTS
заключении	time-attribute	LASTS
заключений	time-attribute	LASTS
заключениям	time-attribute	LASTS
заключениями	time-attribute	LASTS
заключениях	time-attribute	LASTS
правление	time-attribute	LASTS
правления	time-attribute	LASTS
правлению	time-attribute	LASTS
правлением	time-attribute	LASTS
правлении	time-attribute	LASTS
правлений	time-attribute	LASTS
правлениям	time-attribute	LASTS
правлениями	time-attribute	LASTS
правлениях	time-attribute	LASTS
пребывание	time-attribute	LASTS
пребывания	time-attribute	LASTS
пребыванию	time-attribute	LASTS
пребыванием	time-attribute	LASTS
пребывании	time-attribute	LASTS
пребываний	time-attribute	LASTS
пребываниям	time-attribute	LASTS
пребываниями	time-attribute	LASTS
пребываниях	time-attribute	LASTS
отсутствие	time-attribute	LASTS
отсутствия	time-attribute	LASTS
отсутствию	time-attribute	LASTS
отсутствием	time-attribute	LASTS
отсутствии	time-attribute	LASTS
отсутствий	time-attribute	LASTS
отсутствиям	time-attribute	LASTS
отсутствиями	time-attribute	LASTS
отсутствиях	time-attribute	LASTS
лечение	time-attribute	LASTS
лечения	time-attribute	LASTS
лечению	time-attribute	LASTS
лечением	time-attribute	LASTS
лечении	time-attribute	LASTS
лечений	time-attribute	LASTS
лечениям	time-attribute	LASTS
лечениями	time-attribute	LASTS
лечениях	time-attribute	LASTS
обучение	time-attribute	LASTS
обучения	time-attribute	LASTS
обучению	time-attribute	LASTS
обучением	time-attribute	LASTS
обучении	time-attribute	LASTS
обучений	time-attribute	LASTS
обучениям	time-attribute	LASTS
обучениями	time-attribute	LASTS
обучениях	time-attribute	LASTS
изгнание	time-attribute	LASTS
изгнания	time-attribute	LASTS
изгнанию	time-attribute	LASTS
изгнанием	time-attribute	LASTS
изгнании	time-attribute	LASTS
изгнаний	time-attribute	LASTS
изгнаниям	time-attribute	LASTS
изгнаниями	time-attribute	LASTS
изгнаниях	time-attribute	LASTS
противостояние	time-attribute	LASTS
противостояния	time-attribute	LASTS
противостоянию	time-attribute	LASTS
противостоянием	time-attribute	LASTS
противостоянии	time-attribute	LASTS
противостояний	time-attribute	LASTS
противостояниям	time-attribute	LASTS
противостояниями	time-attribute	LASTS
противостояниях	time-attribute	LASTS
господство	time-attribute	LASTS
господства	time-attribute	LASTS
господству	time-attribute	LASTS
господством	time-attribute	LASTS
господстве	time-attribute	LASTS
соглашение	time-attribute	LASTS
соглашения	time-attribute	LASTS
соглашению	time-attribute	LASTS
соглашением	time-attribute	LASTS
соглашении	time-attribute	LASTS
соглашений	time-attribute	LASTS
соглашениям	time-attribute	LASTS
соглашениями	time-attribute	LASTS
соглашениях	time-attribute	LASTS
перемирие	time-attribute	LASTS
перемирия	time-attribute	LASTS
перемирию	time-attribute	LASTS
перемирием	time-attribute	LASTS
перемирии	time-attribute	LASTS
перемирий	time-attribute	LASTS
перемириям	time-attribute	LASTS
перемириями	time-attribute	LASTS
перемириях	time-attribute	LASTS
царствование	time-attribute	LASTS
царствования	time-attribute	LASTS
царствованию	time-attribute	LASTS
царствованием	time-attribute	LASTS
царствовании	time-attribute	LASTS
царствований	time-attribute	LASTS
царствованиям	time-attribute	LASTS
царствованиями	time-attribute	LASTS
царствованиях	time-attribute	LASTS
молчание	time-attribute	LASTS
молчания	time-attribute	LASTS
молчанию	time-attribute	LASTS
молчанием	time-attribute	LASTS
молчании	time-attribute	LASTS
молчаний	time-attribute	LASTS
молчаниям	time-attribute	LASTS
молчаниями	time-attribute	LASTS
молчаниях	time-attribute	LASTS
строительство	time-attribute	LASTS
строительства	time-attribute	LASTS
строительству	time-attribute	LASTS
строительством	time-attribute	LASTS
строительстве	time-attribute	LASTS
президентство	time-attribute	LASTS
президентства	time-attribute	LASTS
президентству	time-attribute	LASTS
президентством	time-attribute	LASTS
президентстве	time-attribute	LASTS
путешествие	time-attribute	LASTS
путешествия	time-attribute	LASTS
путешествию	time-attribute	LASTS
путешествием	time-attribute	LASTS
путешествии	time-attribute	LASTS
путешествий	time-attribute	LASTS
путешествиям	time-attribute	LASTS
путешествиями	time-attribute	LASTS
путешествиях	time-attribute	LASTS
сотрудничество	time-attribute	LASTS
сотрудничества	time-attribute	LASTS
сотрудничеству	time-attribute	LASTS
сотрудничеством	time-attribute	LASTS
сотрудничестве	time-attribute	LASTS
служба	time-attribute	LASTS
службы	time-attribute	LASTS
службе	time-attribute	LASTS
службу	time-attribute	LASTS
службой	time-attribute	LASTS
работа	time-attribute	LASTS
работы	time-attribute	LASTS
работе	time-attribute	LASTS
работу	time-attribute	LASTS
работой	time-attribute	LASTS
карьера	time-attribute	LASTS
карьеры	time-attribute	LASTS
карьере	time-attribute	LASTS
карьеру	time-attribute	LASTS
карьерой	time-attribute	LASTS
война	time-attribute	LASTS
войны	time-attribute	LASTS
войне	time-attribute	LASTS
войну	time-attribute	LASTS
войной	time-attribute	LASTS
осада	time-attribute	LASTS
осады	time-attribute	LASTS
осаде	time-attribute	LASTS
осаду	time-attribute	LASTS
осадой	time-attribute	LASTS
блокада	time-attribute	LASTS
блокады	time-attribute	LASTS
блокаде	time-attribute	LASTS
блокаду	time-attribute	LASTS
блокадой	time-attribute	LASTS
пауза	time-attribute	LASTS
паузы	time-attribute	LASTS
паузе	time-attribute	LASTS
паузу	time-attribute	LASTS
паузой	time-attribute	LASTS
аренда	time-attribute	LASTS
аренды	time-attribute	LASTS
аренде	time-attribute	LASTS
аренду	time-attribute	LASTS
арендой	time-attribute	LASTS
борьба	time-attribute	LASTS
борьбы	time-attribute	LASTS
борьбе	time-attribute	LASTS
борьбу	time-attribute	LASTS
борьбой	time-attribute	LASTS
программа	time-attribute	LASTS
программы	time-attribute	LASTS
программе	time-attribute	LASTS
программу	time-attribute	LASTS
программой	time-attribute	LASTS
каторга	time-attribute	LASTS
каторги	time-attribute	LASTS
каторге	time-attribute	LASTS
каторгу	time-attribute	LASTS
каторгой	time-attribute	LASTS
ссылка	time-attribute	LASTS
ссылки	time-attribute	LASTS
ссылке	time-attribute	LASTS
ссылку	time-attribute	LASTS
ссылкой	time-attribute	LASTS
подготовка	time-attribute	LASTS
подготовки	time-attribute	LASTS
подготовке	time-attribute	LASTS
подготовку	time-attribute	LASTS
подготовкой	time-attribute	LASTS
гарантия	time-attribute	LASTS
гарантии	time-attribute	LASTS
гарантию	time-attribute	LASTS
гарантией	time-attribute	LASTS
история	time-attribute	LASTS
истории	time-attribute	LASTS
историю	time-attribute	LASTS
историей	time-attribute	LASTS
эпопея	time-attribute	LASTS
эпопеи	time-attribute	LASTS
эпопею	time-attribute	LASTS
эпопеей	time-attribute	LASTS
экспедиция	time-attribute	LASTS
экспедиции	time-attribute	LASTS
экспедицию	time-attribute	LASTS
экспедицией	time-attribute	LASTS
оккупация	time-attribute	LASTS
оккупации	time-attribute	LASTS
оккупацию	time-attribute	LASTS
оккупацией	time-attribute	LASTS
практика	time-attribute	LASTS
практики	time-attribute	LASTS
практике	time-attribute	LASTS
практику	time-attribute	LASTS
практикой	time-attribute	LASTS
эксплуатация	time-attribute	LASTS
эксплуатации	time-attribute	LASTS
эксплуатацию	time-attribute	LASTS
эксплуатацией	time-attribute	LASTS
эмбарго	time-attribute	LASTS
мораторий	time-attribute	LASTS
моратория	time-attribute	LASTS
отпуск	time-attribute	LASTS
отпуска	time-attribute	LASTS
отпуску	time-attribute	LASTS
отпуском	time-attribute	LASTS
отпуске	time-attribute	LASTS
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
девочка	time-attribute	AGED
девочки	time-attribute	AGED
девочке	time-attribute	AGED
девочку	time-attribute	AGED
девочкой	time-attribute	AGED
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
