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
летие	time-unit	Y
летия	time-unit	Y
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
вплоть до	time-preposition	UNTIL
вслед за	time-preposition	AFTER
до	time-preposition	UNTIL
за	time-preposition	DURING
к	time-preposition	BY
между	time-preposition	BETWEEN
на	time-preposition	DURING
на протяжении	time-preposition	DURING
назад	time-preposition	AGO
начиная с	time-preposition	FROM
не позднее	time-preposition	BY
от	time-preposition	FROM
перед	time-preposition	BEFORE
по	time-preposition	UNTIL
по самый	time-preposition	UNTIL
после	time-preposition	AFTER
при	time-preposition	DURING
с	time-preposition	FROM
со	time-preposition	FROM
спустя	time-preposition	AFTER
тому назад	time-preposition	AGO
через	time-preposition	AFTER
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

"""#
}
