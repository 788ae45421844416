// Generated from Data/words.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ChronologyData {
  static let words = #"""
month:1	january jan янв январь января январе январём январем
month:2	february feb фев февр февраль февраля феврале февралём февралем
month:3	march mar мар март марта марте мартом
month:4	april apr апр апрель апреля апреле апрелем
month:5	may май мая мае маем
month:6	june jun июн июнь июня июне июнем
month:7	july jul июл июль июля июле июлем
month:8	august aug авг август августа августе августом
month:9	september sept sep сент сен сентябрь сентября сентябре сентябрём сентябрем
month:10	october oct окт октябрь октября октябре октябрём октябрем
month:11	november nov нояб ноя ноябрь ноября ноябре ноябрём ноябрем
month:12	december dec дек декабрь декабря декабре декабрём декабрем
republican:1	vendémiaire vendemiaire вандемьера вандемьер
republican:2	brumaire брюмера брюмер
republican:3	frimaire фримера фример
republican:4	nivôse nivose нивоза нивоз
republican:5	pluviôse pluviose плювиоза плювиоз
republican:6	ventôse ventose вантоза вантоз
republican:7	germinal жерминаля жерминаль
republican:8	floréal floreal флореаля флореаль
republican:9	prairial прериаля прериаль
republican:10	messidor мессидора мессидор
republican:11	thermidor термидора термидор
republican:12	fructidor фрюктидора фрюктидор
republican:13	jours_complémentaires jour_complémentaire jours_complementaires jour_complementaire sansculottides
season:21	spring spring-time springtime весна весной весною весны
season:22	summer summertime лето летом лета
season:23	autumn fall осень осенью осени
season:24	winter wintertime зима зимой зимою зимы
part:early	early beginning start начало начале начала началу
part:mid	mid middle midst середина середине середины середину
part:late	late end close later конец конце конца концу
part:first	first первый первая первой первую первом первое
part:second	second второй вторая вторую втором второе
part:third	third третий третья третьей третью третьем
part:fourth	fourth четвёртый четвертый четвёртая четвертая четвёртой четвертой
part:last	last последний последняя последней последнем последнюю
fraction:2	half половина половине половины половину
fraction:3	third thirds трети треть третями
fraction:4	quarter четверть четверти
unit:century	century centuries cent век века веке веков столетие столетия столетии столетий веками вв
unit:decade	decade decades десятилетие десятилетия десятилетии
unit:year	year years год года году годы годов годах годом годами гг г лет лето
unit:month	month months месяц месяца месяце
unit:day	day days день дня дней
approximate	c ca circa approx approximately about around roughly near ок около приблизительно примерно
uncertain	probably possibly perhaps maybe вероятно возможно предположительно
between	between между
and	and и
from	from с со
to	to until till through thru по до
before	before by until till prior_to no_later_than not_later_than not_after до ранее раньше перед не_позднее не_позже к ко
after	after since following no_earlier_than not_earlier_than not_before после позже позднее не_ранее не_раньше
julian	os o_s old_style julian ст_ст ст_стиля старого_стиля по_старому_стилю старый_стиль ст_стилю юлианского юлианскому
gregorian	ns n_s new_style gregorian н_ст н_стиля нов_ст нового_стиля по_новому_стилю новый_стиль н_стилю григорианского григорианскому
byzantine	anno_mundi am от_сотворения_мира
leap	leap intercalary intercalated високосный вставной вставного вставном
bce	bc bce до_н_э до_нашей_эры
ce	ad ce н_э нашей_эры
republic	an l_an
filler	the of in on during at a an в во на эры дня calendar календаря календарю стиля стилю style new_calendar число числа
ordinal:1	first первый первого
ordinal:2	second второй второго
ordinal:3	third третий третьего
ordinal:4	fourth четвёртого четвертого четвёртом четвертом
ordinal:5	fifth пятого пятом
ordinal:6	sixth шестого шестом
ordinal:7	seventh седьмого седьмом
ordinal:8	eighth восьмого восьмом
ordinal:9	ninth девятого девятом
ordinal:10	tenth десятого десятом
ordinal:11	eleventh одиннадцатого одиннадцатом
ordinal:12	twelfth двенадцатого двенадцатом
ordinal:13	thirteenth тринадцатого тринадцатом
ordinal:14	fourteenth четырнадцатого четырнадцатом
ordinal:15	fifteenth пятнадцатого пятнадцатом
ordinal:16	sixteenth шестнадцатого шестнадцатом
ordinal:17	seventeenth семнадцатого семнадцатом
ordinal:18	eighteenth восемнадцатого восемнадцатом
ordinal:19	nineteenth девятнадцатого девятнадцатом
ordinal:20	twentieth двадцатого двадцатом
weekday:0	sunday sun воскресенье воскресенья вс
weekday:1	monday mon понедельник понедельника пн
weekday:2	tuesday tue tues вторник вторника вт
weekday:3	wednesday wed среда среду среды
weekday:4	thursday thu thur thurs четверг четверга чт
weekday:5	friday fri пятница пятницу пятницы пт
weekday:6	saturday sat суббота субботу субботы сб
night	night ночь ночью ночи

"""#
}
