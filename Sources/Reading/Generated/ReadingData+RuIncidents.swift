// Generated from Data/ru/incidents.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruIncidents = #"""
аварией	incident-noun	авария
аварии	incident-noun	авария
аварий	incident-noun	авария
аварию	incident-noun	авария
авария	incident-noun	авария
авариям	incident-noun	авария
авариями	incident-noun	авария
авариях	incident-noun	авария
авианалет	incident-noun	авианалет
авианалета	incident-noun	авианалет
авианалетам	incident-noun	авианалет
авианалетами	incident-noun	авианалет
авианалетах	incident-noun	авианалет
авианалете	incident-noun	авианалет
авианалетов	incident-noun	авианалет
авианалетом	incident-noun	авианалет
авианалету	incident-noun	авианалет
авианалеты	incident-noun	авианалет
агрессией	incident-noun	агрессия
агрессии	incident-noun	агрессия
агрессий	incident-noun	агрессия
агрессию	incident-noun	агрессия
агрессия	incident-noun	агрессия
агрессиям	incident-noun	агрессия
агрессиями	incident-noun	агрессия
агрессиях	incident-noun	агрессия
аннексией	incident-noun	аннексия
аннексии	incident-noun	аннексия
аннексий	incident-noun	аннексия
аннексию	incident-noun	аннексия
аннексия	incident-noun	аннексия
аннексиям	incident-noun	аннексия
аннексиями	incident-noun	аннексия
аннексиях	incident-noun	аннексия
атак	incident-noun	атака
атака	incident-noun	атака
атакам	incident-noun	атака
атаками	incident-noun	атака
атаках	incident-noun	атака
атаке	incident-noun	атака
атаки	incident-noun	атака
атакой	incident-noun	атака
атаку	incident-noun	атака
битв	incident-noun	битва
битва	incident-noun	битва
битвам	incident-noun	битва
битвами	incident-noun	битва
битвах	incident-noun	битва
битве	incident-noun	битва
битвой	incident-noun	битва
битву	incident-noun	битва
битвы	incident-noun	битва
блокад	incident-noun	блокада
блокада	incident-noun	блокада
блокадам	incident-noun	блокада
блокадами	incident-noun	блокада
блокадах	incident-noun	блокада
блокаде	incident-noun	блокада
блокадой	incident-noun	блокада
блокаду	incident-noun	блокада
блокады	incident-noun	блокада
бое	incident-noun	бой
боев	incident-noun	бой
боем	incident-noun	бой
бои	incident-noun	бой
бой	incident-noun	бой
бойне	incident-noun	бойня
бойней	incident-noun	бойня
бойни	incident-noun	бойня
бойнь	incident-noun	бойня
бойню	incident-noun	бойня
бойня	incident-noun	бойня
бойням	incident-noun	бойня
бойнями	incident-noun	бойня
бойнях	incident-noun	бойня
бомбардировк	incident-noun	бомбардировка
бомбардировка	incident-noun	бомбардировка
бомбардировкам	incident-noun	бомбардировка
бомбардировками	incident-noun	бомбардировка
бомбардировках	incident-noun	бомбардировка
бомбардировке	incident-noun	бомбардировка
бомбардировки	incident-noun	бомбардировка
бомбардировкой	incident-noun	бомбардировка
бомбардировку	incident-noun	бомбардировка
бою	incident-noun	бой
боя	incident-noun	бой
боям	incident-noun	бой
боями	incident-noun	бой
боях	incident-noun	бой
бунт	incident-noun	бунт
бунта	incident-noun	бунт
бунтам	incident-noun	бунт
бунтами	incident-noun	бунт
бунтах	incident-noun	бунт
бунте	incident-noun	бунт
бунтов	incident-noun	бунт
бунтом	incident-noun	бунт
бунту	incident-noun	бунт
бунты	incident-noun	бунт
взрыв	incident-noun	взрыв
взрыва	incident-noun	взрыв
взрывам	incident-noun	взрыв
взрывами	incident-noun	взрыв
взрывах	incident-noun	взрыв
взрыве	incident-noun	взрыв
взрывов	incident-noun	взрыв
взрывом	incident-noun	взрыв
взрыву	incident-noun	взрыв
взрывы	incident-noun	взрыв
взятие	incident-noun	взятие
взятием	incident-noun	взятие
взятии	incident-noun	взятие
взятий	incident-noun	взятие
взятию	incident-noun	взятие
взятия	incident-noun	взятие
взятиям	incident-noun	взятие
взятиями	incident-noun	взятие
взятиях	incident-noun	взятие
визит	incident-noun	визит
визита	incident-noun	визит
визитам	incident-noun	визит
визитами	incident-noun	визит
визитах	incident-noun	визит
визите	incident-noun	визит
визитов	incident-noun	визит
визитом	incident-noun	визит
визиту	incident-noun	визит
визиты	incident-noun	визит
войн	incident-noun	война
война	incident-noun	война
войнам	incident-noun	война
войнами	incident-noun	война
войнах	incident-noun	война
войне	incident-noun	война
войной	incident-noun	война
войну	incident-noun	война
войны	incident-noun	война
восстание	incident-noun	восстание
восстанием	incident-noun	восстание
восстании	incident-noun	восстание
восстаний	incident-noun	восстание
восстанию	incident-noun	восстание
восстания	incident-noun	восстание
восстаниям	incident-noun	восстание
восстаниями	incident-noun	восстание
восстаниях	incident-noun	восстание
встреч	incident-noun	встреча
встреча	incident-noun	встреча
встречам	incident-noun	встреча
встречами	incident-noun	встреча
встречах	incident-noun	встреча
встрече	incident-noun	встреча
встречей	incident-noun	встреча
встречи	incident-noun	встреча
встречой	incident-noun	встреча
встречу	incident-noun	встреча
вторжение	incident-noun	вторжение
вторжением	incident-noun	вторжение
вторжении	incident-noun	вторжение
вторжений	incident-noun	вторжение
вторжению	incident-noun	вторжение
вторжения	incident-noun	вторжение
вторжениям	incident-noun	вторжение
вторжениями	incident-noun	вторжение
вторжениях	incident-noun	вторжение
выборам	incident-noun	выборы
выборами	incident-noun	выборы
выборах	incident-noun	выборы
выборов	incident-noun	выборы
выборы	incident-noun	выборы
высадк	incident-noun	высадка
высадка	incident-noun	высадка
высадкам	incident-noun	высадка
высадками	incident-noun	высадка
высадках	incident-noun	высадка
высадке	incident-noun	высадка
высадки	incident-noun	высадка
высадкой	incident-noun	высадка
высадку	incident-noun	высадка
выселение	incident-noun	выселение
выселением	incident-noun	выселение
выселении	incident-noun	выселение
выселений	incident-noun	выселение
выселению	incident-noun	выселение
выселения	incident-noun	выселение
выселениям	incident-noun	выселение
выселениями	incident-noun	выселение
выселениях	incident-noun	выселение
геноцид	incident-noun	геноцид
геноцида	incident-noun	геноцид
геноцидам	incident-noun	геноцид
геноцидами	incident-noun	геноцид
геноцидах	incident-noun	геноцид
геноциде	incident-noun	геноцид
геноцидов	incident-noun	геноцид
геноцидом	incident-noun	геноцид
геноциду	incident-noun	геноцид
геноциды	incident-noun	геноцид
гибелей	incident-noun	гибель
гибели	incident-noun	гибель
гибель	incident-noun	гибель
гибелью	incident-noun	гибель
гибелям	incident-noun	гибель
гибелями	incident-noun	гибель
гибелях	incident-noun	гибель
голод	incident-noun	голод
голода	incident-noun	голод
голодам	incident-noun	голод
голодами	incident-noun	голод
голодах	incident-noun	голод
голоде	incident-noun	голод
голодов	incident-noun	голод
голодом	incident-noun	голод
голоду	incident-noun	голод
голоды	incident-noun	голод
государственного переворот	incident-noun	государственный переворот
государственного переворота	incident-noun	государственный переворот
государственном перевороте	incident-noun	государственный переворот
государственному перевороту	incident-noun	государственный переворот
государственные переворотов	incident-noun	государственный переворот
государственные перевороты	incident-noun	государственный переворот
государственный переворот	incident-noun	государственный переворот
государственный переворота	incident-noun	государственный переворот
государственным переворотам	incident-noun	государственный переворот
государственным переворотом	incident-noun	государственный переворот
государственными переворотами	incident-noun	государственный переворот
государственных переворотах	incident-noun	государственный переворот
государственных переворотов	incident-noun	государственный переворот
государственных перевороты	incident-noun	государственный переворот
гражданская война	incident-noun	гражданская война
гражданские войн	incident-noun	гражданская война
гражданские войны	incident-noun	гражданская война
гражданским войнам	incident-noun	гражданская война
гражданскими войнами	incident-noun	гражданская война
гражданских войн	incident-noun	гражданская война
гражданских войнах	incident-noun	гражданская война
гражданских войны	incident-noun	гражданская война
гражданской войне	incident-noun	гражданская война
гражданской войной	incident-noun	гражданская война
гражданской войны	incident-noun	гражданская война
гражданскую войну	incident-noun	гражданская война
демонстрацией	incident-noun	демонстрация
демонстрации	incident-noun	демонстрация
демонстраций	incident-noun	демонстрация
демонстрацию	incident-noun	демонстрация
демонстрация	incident-noun	демонстрация
демонстрациям	incident-noun	демонстрация
демонстрациями	incident-noun	демонстрация
демонстрациях	incident-noun	демонстрация
депортацией	incident-noun	депортация
депортации	incident-noun	депортация
депортаций	incident-noun	депортация
депортацию	incident-noun	депортация
депортация	incident-noun	депортация
депортациям	incident-noun	депортация
депортациями	incident-noun	депортация
депортациях	incident-noun	депортация
десант	incident-noun	десант
десанта	incident-noun	десант
десантам	incident-noun	десант
десантами	incident-noun	десант
десантах	incident-noun	десант
десанте	incident-noun	десант
десантов	incident-noun	десант
десантом	incident-noun	десант
десанту	incident-noun	десант
десанты	incident-noun	десант
диверсией	incident-noun	диверсия
диверсии	incident-noun	диверсия
диверсий	incident-noun	диверсия
диверсию	incident-noun	диверсия
диверсия	incident-noun	диверсия
диверсиям	incident-noun	диверсия
диверсиями	incident-noun	диверсия
диверсиях	incident-noun	диверсия
забастовк	incident-noun	забастовка
забастовка	incident-noun	забастовка
забастовкам	incident-noun	забастовка
забастовками	incident-noun	забастовка
забастовках	incident-noun	забастовка
забастовке	incident-noun	забастовка
забастовки	incident-noun	забастовка
забастовкой	incident-noun	забастовка
забастовку	incident-noun	забастовка
заговор	incident-noun	заговор
заговора	incident-noun	заговор
заговорам	incident-noun	заговор
заговорами	incident-noun	заговор
заговорах	incident-noun	заговор
заговоре	incident-noun	заговор
заговоров	incident-noun	заговор
заговором	incident-noun	заговор
заговору	incident-noun	заговор
заговоры	incident-noun	заговор
захват	incident-noun	захват
захвата	incident-noun	захват
захватам	incident-noun	захват
захватами	incident-noun	захват
захватах	incident-noun	захват
захвате	incident-noun	захват
захватов	incident-noun	захват
захватом	incident-noun	захват
захвату	incident-noun	захват
захваты	incident-noun	захват
землетрясение	incident-noun	землетрясение
землетрясением	incident-noun	землетрясение
землетрясении	incident-noun	землетрясение
землетрясений	incident-noun	землетрясение
землетрясению	incident-noun	землетрясение
землетрясения	incident-noun	землетрясение
землетрясениям	incident-noun	землетрясение
землетрясениями	incident-noun	землетрясение
землетрясениях	incident-noun	землетрясение
избрание	incident-noun	избрание
избранием	incident-noun	избрание
избрании	incident-noun	избрание
избраний	incident-noun	избрание
избранию	incident-noun	избрание
избрания	incident-noun	избрание
избраниям	incident-noun	избрание
избраниями	incident-noun	избрание
избраниях	incident-noun	избрание
интервенцией	incident-noun	интервенция
интервенции	incident-noun	интервенция
интервенций	incident-noun	интервенция
интервенцию	incident-noun	интервенция
интервенция	incident-noun	интервенция
интервенциям	incident-noun	интервенция
интервенциями	incident-noun	интервенция
интервенциях	incident-noun	интервенция
инцидент	incident-noun	инцидент
инцидента	incident-noun	инцидент
инцидентам	incident-noun	инцидент
инцидентами	incident-noun	инцидент
инцидентах	incident-noun	инцидент
инциденте	incident-noun	инцидент
инцидентов	incident-noun	инцидент
инцидентом	incident-noun	инцидент
инциденту	incident-noun	инцидент
инциденты	incident-noun	инцидент
казней	incident-noun	казнь
казни	incident-noun	казнь
казнь	incident-noun	казнь
казнью	incident-noun	казнь
казням	incident-noun	казнь
казнями	incident-noun	казнь
казнях	incident-noun	казнь
кампанией	incident-noun	кампания
кампании	incident-noun	кампания
кампаний	incident-noun	кампания
кампанию	incident-noun	кампания
кампания	incident-noun	кампания
кампаниям	incident-noun	кампания
кампаниями	incident-noun	кампания
кампаниях	incident-noun	кампания
капитуляцией	incident-noun	капитуляция
капитуляции	incident-noun	капитуляция
капитуляций	incident-noun	капитуляция
капитуляцию	incident-noun	капитуляция
капитуляция	incident-noun	капитуляция
капитуляциям	incident-noun	капитуляция
капитуляциями	incident-noun	капитуляция
капитуляциях	incident-noun	капитуляция
катастроф	incident-noun	катастрофа
катастрофа	incident-noun	катастрофа
катастрофам	incident-noun	катастрофа
катастрофами	incident-noun	катастрофа
катастрофах	incident-noun	катастрофа
катастрофе	incident-noun	катастрофа
катастрофой	incident-noun	катастрофа
катастрофу	incident-noun	катастрофа
катастрофы	incident-noun	катастрофа
конгресс	incident-noun	конгресс
конгресса	incident-noun	конгресс
конгрессам	incident-noun	конгресс
конгрессами	incident-noun	конгресс
конгрессах	incident-noun	конгресс
конгрессе	incident-noun	конгресс
конгрессов	incident-noun	конгресс
конгрессом	incident-noun	конгресс
конгрессу	incident-noun	конгресс
конгрессы	incident-noun	конгресс
контратак	incident-noun	контратака
контратака	incident-noun	контратака
контратакам	incident-noun	контратака
контратаками	incident-noun	контратака
контратаках	incident-noun	контратака
контратаке	incident-noun	контратака
контратаки	incident-noun	контратака
контратакой	incident-noun	контратака
контратаку	incident-noun	контратака
контрнаступление	incident-noun	контрнаступление
контрнаступлением	incident-noun	контрнаступление
контрнаступлении	incident-noun	контрнаступление
контрнаступлений	incident-noun	контрнаступление
контрнаступлению	incident-noun	контрнаступление
контрнаступления	incident-noun	контрнаступление
контрнаступлениям	incident-noun	контрнаступление
контрнаступлениями	incident-noun	контрнаступление
контрнаступлениях	incident-noun	контрнаступление
контрреволюцией	incident-noun	контрреволюция
контрреволюции	incident-noun	контрреволюция
контрреволюций	incident-noun	контрреволюция
контрреволюцию	incident-noun	контрреволюция
контрреволюция	incident-noun	контрреволюция
контрреволюциям	incident-noun	контрреволюция
контрреволюциями	incident-noun	контрреволюция
контрреволюциях	incident-noun	контрреволюция
конференцией	incident-noun	конференция
конференции	incident-noun	конференция
конференций	incident-noun	конференция
конференцию	incident-noun	конференция
конференция	incident-noun	конференция
конференциям	incident-noun	конференция
конференциями	incident-noun	конференция
конференциях	incident-noun	конференция
конфликт	incident-noun	конфликт
конфликта	incident-noun	конфликт
конфликтам	incident-noun	конфликт
конфликтами	incident-noun	конфликт
конфликтах	incident-noun	конфликт
конфликте	incident-noun	конфликт
конфликтов	incident-noun	конфликт
конфликтом	incident-noun	конфликт
конфликту	incident-noun	конфликт
конфликты	incident-noun	конфликт
кораблекрушение	incident-noun	кораблекрушение
кораблекрушением	incident-noun	кораблекрушение
кораблекрушении	incident-noun	кораблекрушение
кораблекрушений	incident-noun	кораблекрушение
кораблекрушению	incident-noun	кораблекрушение
кораблекрушения	incident-noun	кораблекрушение
кораблекрушениям	incident-noun	кораблекрушение
кораблекрушениями	incident-noun	кораблекрушение
кораблекрушениях	incident-noun	кораблекрушение
коронацией	incident-noun	коронация
коронации	incident-noun	коронация
коронаций	incident-noun	коронация
коронацию	incident-noun	коронация
коронация	incident-noun	коронация
коронациям	incident-noun	коронация
коронациями	incident-noun	коронация
коронациях	incident-noun	коронация
кризис	incident-noun	bound кризис
кризиса	incident-noun	bound кризис
кризисам	incident-noun	bound кризис
кризисами	incident-noun	bound кризис
кризисах	incident-noun	bound кризис
кризисе	incident-noun	bound кризис
кризисов	incident-noun	bound кризис
кризисом	incident-noun	bound кризис
кризису	incident-noun	bound кризис
кризисы	incident-noun	bound кризис
крушение	incident-noun	крушение
крушением	incident-noun	крушение
крушении	incident-noun	крушение
крушений	incident-noun	крушение
крушению	incident-noun	крушение
крушения	incident-noun	крушение
крушениям	incident-noun	крушение
крушениями	incident-noun	крушение
крушениях	incident-noun	крушение
мировая война	incident-noun	мировая война
мировой войне	incident-noun	мировая война
мировой войной	incident-noun	мировая война
мировой войны	incident-noun	мировая война
мировую войну	incident-noun	мировая война
мировые войн	incident-noun	мировая война
мировые войны	incident-noun	мировая война
мировым войнам	incident-noun	мировая война
мировыми войнами	incident-noun	мировая война
мировых войн	incident-noun	мировая война
мировых войнах	incident-noun	мировая война
мировых войны	incident-noun	мировая война
миссией	incident-noun	миссия
миссии	incident-noun	миссия
миссий	incident-noun	миссия
миссию	incident-noun	миссия
миссия	incident-noun	миссия
миссиям	incident-noun	миссия
миссиями	incident-noun	миссия
миссиях	incident-noun	миссия
мобилизацией	incident-noun	мобилизация
мобилизации	incident-noun	мобилизация
мобилизаций	incident-noun	мобилизация
мобилизацию	incident-noun	мобилизация
мобилизация	incident-noun	мобилизация
мобилизациям	incident-noun	мобилизация
мобилизациями	incident-noun	мобилизация
мобилизациях	incident-noun	мобилизация
мятеж	incident-noun	мятеж
мятежа	incident-noun	мятеж
мятежам	incident-noun	мятеж
мятежами	incident-noun	мятеж
мятежах	incident-noun	мятеж
мятеже	incident-noun	мятеж
мятежей	incident-noun	мятеж
мятежем	incident-noun	мятеж
мятежи	incident-noun	мятеж
мятежом	incident-noun	мятеж
мятежу	incident-noun	мятеж
набег	incident-noun	набег
набега	incident-noun	набег
набегам	incident-noun	набег
набегами	incident-noun	набег
набегах	incident-noun	набег
набеге	incident-noun	набег
набеги	incident-noun	набег
набегов	incident-noun	набег
набегом	incident-noun	набег
набегу	incident-noun	набег
наводнение	incident-noun	наводнение
наводнением	incident-noun	наводнение
наводнении	incident-noun	наводнение
наводнений	incident-noun	наводнение
наводнению	incident-noun	наводнение
наводнения	incident-noun	наводнение
наводнениям	incident-noun	наводнение
наводнениями	incident-noun	наводнение
наводнениях	incident-noun	наводнение
налет	incident-noun	налет
налета	incident-noun	налет
налетам	incident-noun	налет
налетами	incident-noun	налет
налетах	incident-noun	налет
налете	incident-noun	налет
налетов	incident-noun	налет
налетом	incident-noun	налет
налету	incident-noun	налет
налеты	incident-noun	налет
нападение	incident-noun	нападение
нападением	incident-noun	нападение
нападении	incident-noun	нападение
нападений	incident-noun	нападение
нападению	incident-noun	нападение
нападения	incident-noun	нападение
нападениям	incident-noun	нападение
нападениями	incident-noun	нападение
нападениях	incident-noun	нападение
наступление	incident-noun	наступление
наступлением	incident-noun	наступление
наступлении	incident-noun	наступление
наступлений	incident-noun	наступление
наступлению	incident-noun	наступление
наступления	incident-noun	наступление
наступлениям	incident-noun	наступление
наступлениями	incident-noun	наступление
наступлениях	incident-noun	наступление
оборон	incident-noun	bound оборона
оборона	incident-noun	bound оборона
оборонам	incident-noun	bound оборона
оборонами	incident-noun	bound оборона
оборонах	incident-noun	bound оборона
обороне	incident-noun	bound оборона
обороной	incident-noun	bound оборона
оборону	incident-noun	bound оборона
обороны	incident-noun	bound оборона
обстрел	incident-noun	обстрел
обстрела	incident-noun	обстрел
обстрелам	incident-noun	обстрел
обстрелами	incident-noun	обстрел
обстрелах	incident-noun	обстрел
обстреле	incident-noun	обстрел
обстрелов	incident-noun	обстрел
обстрелом	incident-noun	обстрел
обстрелу	incident-noun	обстрел
обстрелы	incident-noun	обстрел
объединение	incident-noun	объединение
объединением	incident-noun	объединение
объединении	incident-noun	объединение
объединений	incident-noun	объединение
объединению	incident-noun	объединение
объединения	incident-noun	объединение
объединениям	incident-noun	объединение
объединениями	incident-noun	объединение
объединениях	incident-noun	объединение
оккупацией	incident-noun	оккупация
оккупации	incident-noun	оккупация
оккупаций	incident-noun	оккупация
оккупацию	incident-noun	оккупация
оккупация	incident-noun	оккупация
оккупациям	incident-noun	оккупация
оккупациями	incident-noun	оккупация
оккупациях	incident-noun	оккупация
операцией	incident-noun	операция
операции	incident-noun	операция
операций	incident-noun	операция
операцию	incident-noun	операция
операция	incident-noun	операция
операциям	incident-noun	операция
операциями	incident-noun	операция
операциях	incident-noun	операция
осад	incident-noun	осада
осада	incident-noun	осада
осадам	incident-noun	осада
осадами	incident-noun	осада
осадах	incident-noun	осада
осаде	incident-noun	осада
осадой	incident-noun	осада
осаду	incident-noun	осада
осады	incident-noun	осада
освобождение	incident-noun	освобождение
освобождением	incident-noun	освобождение
освобождении	incident-noun	освобождение
освобождений	incident-noun	освобождение
освобождению	incident-noun	освобождение
освобождения	incident-noun	освобождение
освобождениям	incident-noun	освобождение
освобождениями	incident-noun	освобождение
освобождениях	incident-noun	освобождение
основание	incident-noun	bound основание
основанием	incident-noun	bound основание
основании	incident-noun	bound основание
оснований	incident-noun	bound основание
основанию	incident-noun	bound основание
основания	incident-noun	bound основание
основаниям	incident-noun	bound основание
основаниями	incident-noun	bound основание
основаниях	incident-noun	bound основание
отечественная война	incident-noun	отечественная война
отечественной войне	incident-noun	отечественная война
отечественной войной	incident-noun	отечественная война
отечественной войны	incident-noun	отечественная война
отечественную войну	incident-noun	отечественная война
отечественные войн	incident-noun	отечественная война
отечественные войны	incident-noun	отечественная война
отечественным войнам	incident-noun	отечественная война
отечественными войнами	incident-noun	отечественная война
отечественных войн	incident-noun	отечественная война
отечественных войнах	incident-noun	отечественная война
отечественных войны	incident-noun	отечественная война
открытие	incident-noun	открытие
открытием	incident-noun	открытие
открытии	incident-noun	открытие
открытий	incident-noun	открытие
открытию	incident-noun	открытие
открытия	incident-noun	открытие
открытиям	incident-noun	открытие
открытиями	incident-noun	открытие
открытиях	incident-noun	открытие
отречение	incident-noun	отречение
отречением	incident-noun	отречение
отречении	incident-noun	отречение
отречений	incident-noun	отречение
отречению	incident-noun	отречение
отречения	incident-noun	отречение
отречениям	incident-noun	отречение
отречениями	incident-noun	отречение
отречениях	incident-noun	отречение
отступление	incident-noun	отступление
отступлением	incident-noun	отступление
отступлении	incident-noun	отступление
отступлений	incident-noun	отступление
отступлению	incident-noun	отступление
отступления	incident-noun	отступление
отступлениям	incident-noun	отступление
отступлениями	incident-noun	отступление
отступлениях	incident-noun	отступление
падение	incident-noun	падение
падением	incident-noun	падение
падении	incident-noun	падение
падений	incident-noun	падение
падению	incident-noun	падение
падения	incident-noun	падение
падениям	incident-noun	падение
падениями	incident-noun	падение
падениях	incident-noun	падение
переворот	incident-noun	переворот
переворота	incident-noun	переворот
переворотам	incident-noun	переворот
переворотами	incident-noun	переворот
переворотах	incident-noun	переворот
перевороте	incident-noun	переворот
переворотов	incident-noun	переворот
переворотом	incident-noun	переворот
перевороту	incident-noun	переворот
перевороты	incident-noun	переворот
переговорам	incident-noun	переговоры
переговорами	incident-noun	переговоры
переговорах	incident-noun	переговоры
переговоров	incident-noun	переговоры
переговоры	incident-noun	переговоры
плавание	incident-noun	плавание
плаванием	incident-noun	плавание
плавании	incident-noun	плавание
плаваний	incident-noun	плавание
плаванию	incident-noun	плавание
плавания	incident-noun	плавание
плаваниям	incident-noun	плавание
плаваниями	incident-noun	плавание
плаваниях	incident-noun	плавание
плен	incident-noun	плен
плена	incident-noun	плен
пленам	incident-noun	плен
пленами	incident-noun	плен
пленах	incident-noun	плен
плене	incident-noun	плен
пленов	incident-noun	плен
пленом	incident-noun	плен
плену	incident-noun	плен
плены	incident-noun	плен
побег	incident-noun	побег
побега	incident-noun	побег
побегам	incident-noun	побег
побегами	incident-noun	побег
побегах	incident-noun	побег
побеге	incident-noun	побег
побеги	incident-noun	побег
побегов	incident-noun	побег
побегом	incident-noun	побег
побегу	incident-noun	побег
погром	incident-noun	погром
погрома	incident-noun	погром
погромам	incident-noun	погром
погромами	incident-noun	погром
погромах	incident-noun	погром
погроме	incident-noun	погром
погромов	incident-noun	погром
погромом	incident-noun	погром
погрому	incident-noun	погром
погромы	incident-noun	погром
пожар	incident-noun	пожар
пожара	incident-noun	пожар
пожарам	incident-noun	пожар
пожарами	incident-noun	пожар
пожарах	incident-noun	пожар
пожаре	incident-noun	пожар
пожаров	incident-noun	пожар
пожаром	incident-noun	пожар
пожару	incident-noun	пожар
пожары	incident-noun	пожар
покушение	incident-noun	покушение
покушением	incident-noun	покушение
покушении	incident-noun	покушение
покушений	incident-noun	покушение
покушению	incident-noun	покушение
покушения	incident-noun	покушение
покушениям	incident-noun	покушение
покушениями	incident-noun	покушение
покушениях	incident-noun	покушение
посольств	incident-noun	посольство
посольства	incident-noun	посольство
посольствам	incident-noun	посольство
посольствами	incident-noun	посольство
посольствах	incident-noun	посольство
посольстве	incident-noun	посольство
посольство	incident-noun	посольство
посольством	incident-noun	посольство
посольству	incident-noun	посольство
потопление	incident-noun	потопление
потоплением	incident-noun	потопление
потоплении	incident-noun	потопление
потоплений	incident-noun	потопление
потоплению	incident-noun	потопление
потопления	incident-noun	потопление
потоплениям	incident-noun	потопление
потоплениями	incident-noun	потопление
потоплениях	incident-noun	потопление
поход	incident-noun	поход
похода	incident-noun	поход
походам	incident-noun	поход
походами	incident-noun	поход
походах	incident-noun	поход
походе	incident-noun	поход
походов	incident-noun	поход
походом	incident-noun	поход
походу	incident-noun	поход
походы	incident-noun	поход
провокацией	incident-noun	провокация
провокации	incident-noun	провокация
провокаций	incident-noun	провокация
провокацию	incident-noun	провокация
провокация	incident-noun	провокация
провокациям	incident-noun	провокация
провокациями	incident-noun	провокация
провокациях	incident-noun	провокация
процесс	incident-noun	bound процесс
процесса	incident-noun	bound процесс
процессам	incident-noun	bound процесс
процессами	incident-noun	bound процесс
процессах	incident-noun	bound процесс
процессе	incident-noun	bound процесс
процессов	incident-noun	bound процесс
процессом	incident-noun	bound процесс
процессу	incident-noun	bound процесс
процессы	incident-noun	bound процесс
путешествие	incident-noun	путешествие
путешествием	incident-noun	путешествие
путешествии	incident-noun	путешествие
путешествий	incident-noun	путешествие
путешествию	incident-noun	путешествие
путешествия	incident-noun	путешествие
путешествиям	incident-noun	путешествие
путешествиями	incident-noun	путешествие
путешествиях	incident-noun	путешествие
путч	incident-noun	путч
путча	incident-noun	путч
путчам	incident-noun	путч
путчами	incident-noun	путч
путчах	incident-noun	путч
путче	incident-noun	путч
путчей	incident-noun	путч
путчем	incident-noun	путч
путчи	incident-noun	путч
путчом	incident-noun	путч
путчу	incident-noun	путч
раздел	incident-noun	bound раздел
раздела	incident-noun	bound раздел
разделам	incident-noun	bound раздел
разделами	incident-noun	bound раздел
разделах	incident-noun	bound раздел
разделе	incident-noun	bound раздел
разделов	incident-noun	bound раздел
разделом	incident-noun	bound раздел
разделу	incident-noun	bound раздел
разделы	incident-noun	bound раздел
распад	incident-noun	распад
распада	incident-noun	распад
распадам	incident-noun	распад
распадами	incident-noun	распад
распадах	incident-noun	распад
распаде	incident-noun	распад
распадов	incident-noun	распад
распадом	incident-noun	распад
распаду	incident-noun	распад
распады	incident-noun	распад
расстрел	incident-noun	расстрел
расстрела	incident-noun	расстрел
расстрелам	incident-noun	расстрел
расстрелами	incident-noun	расстрел
расстрелах	incident-noun	расстрел
расстреле	incident-noun	расстрел
расстрелов	incident-noun	расстрел
расстрелом	incident-noun	расстрел
расстрелу	incident-noun	расстрел
расстрелы	incident-noun	расстрел
революцией	incident-noun	революция
революции	incident-noun	революция
революций	incident-noun	революция
революцию	incident-noun	революция
революция	incident-noun	революция
революциям	incident-noun	революция
революциями	incident-noun	революция
революциях	incident-noun	революция
резне	incident-noun	резня
резней	incident-noun	резня
резни	incident-noun	резня
резнь	incident-noun	резня
резню	incident-noun	резня
резня	incident-noun	резня
резням	incident-noun	резня
резнями	incident-noun	резня
резнях	incident-noun	резня
рейд	incident-noun	рейд
рейда	incident-noun	рейд
рейдам	incident-noun	рейд
рейдами	incident-noun	рейд
рейдах	incident-noun	рейд
рейде	incident-noun	рейд
рейдов	incident-noun	рейд
рейдом	incident-noun	рейд
рейду	incident-noun	рейд
рейды	incident-noun	рейд
репрессиев	incident-noun	репрессии
репрессией	incident-noun	репрессии
репрессии	incident-noun	репрессии
репрессий	incident-noun	репрессии
репрессиь	incident-noun	репрессии
репрессию	incident-noun	репрессия
репрессия	incident-noun	репрессия
репрессиям	incident-noun	репрессии
репрессиями	incident-noun	репрессии
репрессиях	incident-noun	репрессии
реставрацией	incident-noun	реставрация
реставрации	incident-noun	реставрация
реставраций	incident-noun	реставрация
реставрацию	incident-noun	реставрация
реставрация	incident-noun	реставрация
реставрациям	incident-noun	реставрация
реставрациями	incident-noun	реставрация
реставрациях	incident-noun	реставрация
референдум	incident-noun	референдум
референдума	incident-noun	референдум
референдумам	incident-noun	референдум
референдумами	incident-noun	референдум
референдумах	incident-noun	референдум
референдуме	incident-noun	референдум
референдумов	incident-noun	референдум
референдумом	incident-noun	референдум
референдуму	incident-noun	референдум
референдумы	incident-noun	референдум
реформ	incident-noun	bound реформа
реформа	incident-noun	bound реформа
реформам	incident-noun	bound реформа
реформами	incident-noun	bound реформа
реформах	incident-noun	bound реформа
реформе	incident-noun	bound реформа
реформой	incident-noun	bound реформа
реформу	incident-noun	bound реформа
реформы	incident-noun	bound реформа
саммит	incident-noun	саммит
саммита	incident-noun	саммит
саммитам	incident-noun	саммит
саммитами	incident-noun	саммит
саммитах	incident-noun	саммит
саммите	incident-noun	саммит
саммитов	incident-noun	саммит
саммитом	incident-noun	саммит
саммиту	incident-noun	саммит
саммиты	incident-noun	саммит
сражение	incident-noun	сражение
сражением	incident-noun	сражение
сражении	incident-noun	сражение
сражений	incident-noun	сражение
сражению	incident-noun	сражение
сражения	incident-noun	сражение
сражениям	incident-noun	сражение
сражениями	incident-noun	сражение
сражениях	incident-noun	сражение
стачк	incident-noun	стачка
стачка	incident-noun	стачка
стачкам	incident-noun	стачка
стачками	incident-noun	стачка
стачках	incident-noun	стачка
стачке	incident-noun	стачка
стачки	incident-noun	стачка
стачкой	incident-noun	стачка
стачку	incident-noun	стачка
столкновение	incident-noun	столкновение
столкновением	incident-noun	столкновение
столкновении	incident-noun	столкновение
столкновений	incident-noun	столкновение
столкновению	incident-noun	столкновение
столкновения	incident-noun	столкновение
столкновениям	incident-noun	столкновение
столкновениями	incident-noun	столкновение
столкновениях	incident-noun	столкновение
стычк	incident-noun	стычка
стычка	incident-noun	стычка
стычкам	incident-noun	стычка
стычками	incident-noun	стычка
стычках	incident-noun	стычка
стычке	incident-noun	стычка
стычки	incident-noun	стычка
стычкой	incident-noun	стычка
стычку	incident-noun	стычка
суд	incident-noun	суд
суда	incident-noun	суд
судам	incident-noun	суд
судами	incident-noun	суд
судах	incident-noun	суд
суде	incident-noun	суд
судов	incident-noun	суд
судом	incident-noun	суд
суду	incident-noun	суд
суды	incident-noun	суд
схватк	incident-noun	схватка
схватка	incident-noun	схватка
схваткам	incident-noun	схватка
схватками	incident-noun	схватка
схватках	incident-noun	схватка
схватке	incident-noun	схватка
схватки	incident-noun	схватка
схваткой	incident-noun	схватка
схватку	incident-noun	схватка
съезд	incident-noun	съезд
съезда	incident-noun	съезд
съездам	incident-noun	съезд
съездами	incident-noun	съезд
съездах	incident-noun	съезд
съезде	incident-noun	съезд
съездов	incident-noun	съезд
съездом	incident-noun	съезд
съезду	incident-noun	съезд
съезды	incident-noun	съезд
террор	incident-noun	террор
террора	incident-noun	террор
террорам	incident-noun	террор
террорами	incident-noun	террор
террорах	incident-noun	террор
терроре	incident-noun	террор
терроров	incident-noun	террор
террором	incident-noun	террор
террору	incident-noun	террор
терроры	incident-noun	террор
трибунал	incident-noun	трибунал
трибунала	incident-noun	трибунал
трибуналам	incident-noun	трибунал
трибуналами	incident-noun	трибунал
трибуналах	incident-noun	трибунал
трибунале	incident-noun	трибунал
трибуналов	incident-noun	трибунал
трибуналом	incident-noun	трибунал
трибуналу	incident-noun	трибунал
трибуналы	incident-noun	трибунал
убийств	incident-noun	убийство
убийства	incident-noun	убийство
убийствам	incident-noun	убийство
убийствами	incident-noun	убийство
убийствах	incident-noun	убийство
убийстве	incident-noun	убийство
убийство	incident-noun	убийство
убийством	incident-noun	убийство
убийству	incident-noun	убийство
холодная война	incident-noun	холодная война
холодной войне	incident-noun	холодная война
холодной войной	incident-noun	холодная война
холодной войны	incident-noun	холодная война
холодную войну	incident-noun	холодная война
холодные войн	incident-noun	холодная война
холодные войны	incident-noun	холодная война
холодным войнам	incident-noun	холодная война
холодными войнами	incident-noun	холодная война
холодных войн	incident-noun	холодная война
холодных войнах	incident-noun	холодная война
холодных войны	incident-noun	холодная война
цунами	incident-noun	цунами
чистк	incident-noun	чистка
чистка	incident-noun	чистка
чисткам	incident-noun	чистка
чистками	incident-noun	чистка
чистках	incident-noun	чистка
чистке	incident-noun	чистка
чистки	incident-noun	чистка
чисткой	incident-noun	чистка
чистку	incident-noun	чистка
чум	incident-noun	чума
чума	incident-noun	чума
чумам	incident-noun	чума
чумами	incident-noun	чума
чумах	incident-noun	чума
чуме	incident-noun	чума
чумой	incident-noun	чума
чуму	incident-noun	чума
чумы	incident-noun	чума
штурм	incident-noun	штурм
штурма	incident-noun	штурм
штурмам	incident-noun	штурм
штурмами	incident-noun	штурм
штурмах	incident-noun	штурм
штурме	incident-noun	штурм
штурмов	incident-noun	штурм
штурмом	incident-noun	штурм
штурму	incident-noun	штурм
штурмы	incident-noun	штурм
эвакуацией	incident-noun	эвакуация
эвакуации	incident-noun	эвакуация
эвакуаций	incident-noun	эвакуация
эвакуацию	incident-noun	эвакуация
эвакуация	incident-noun	эвакуация
эвакуациям	incident-noun	эвакуация
эвакуациями	incident-noun	эвакуация
эвакуациях	incident-noun	эвакуация
экспедицией	incident-noun	экспедиция
экспедиции	incident-noun	экспедиция
экспедиций	incident-noun	экспедиция
экспедицию	incident-noun	экспедиция
экспедиция	incident-noun	экспедиция
экспедициям	incident-noun	экспедиция
экспедициями	incident-noun	экспедиция
экспедициях	incident-noun	экспедиция
эмбарго	incident-noun	эмбарго
эмиграцией	incident-noun	эмиграция
эмиграции	incident-noun	эмиграция
эмиграций	incident-noun	эмиграция
эмиграцию	incident-noun	эмиграция
эмиграция	incident-noun	эмиграция
эмиграциям	incident-noun	эмиграция
эмиграциями	incident-noun	эмиграция
эмиграциях	incident-noun	эмиграция
эпидемией	incident-noun	эпидемия
эпидемии	incident-noun	эпидемия
эпидемий	incident-noun	эпидемия
эпидемию	incident-noun	эпидемия
эпидемия	incident-noun	эпидемия
эпидемиям	incident-noun	эпидемия
эпидемиями	incident-noun	эпидемия
эпидемиях	incident-noun	эпидемия
акт	agreement-noun	акт
акт о капитуляции	agreement-noun	акт о капитуляции
акта	agreement-noun	акт
акта о капитуляции	agreement-noun	акт о капитуляции
актам	agreement-noun	акт
актам о капитуляции	agreement-noun	акт о капитуляции
актами	agreement-noun	акт
актами о капитуляции	agreement-noun	акт о капитуляции
актах	agreement-noun	акт
актах о капитуляции	agreement-noun	акт о капитуляции
акте	agreement-noun	акт
акте о капитуляции	agreement-noun	акт о капитуляции
актов	agreement-noun	акт
актов о капитуляции	agreement-noun	акт о капитуляции
актом	agreement-noun	акт
актом о капитуляции	agreement-noun	акт о капитуляции
акту	agreement-noun	акт
акту о капитуляции	agreement-noun	акт о капитуляции
акты	agreement-noun	акт
акты о капитуляции	agreement-noun	акт о капитуляции
альянс	agreement-noun	альянс
альянса	agreement-noun	альянс
альянсам	agreement-noun	альянс
альянсами	agreement-noun	альянс
альянсах	agreement-noun	альянс
альянсе	agreement-noun	альянс
альянсов	agreement-noun	альянс
альянсом	agreement-noun	альянс
альянсу	agreement-noun	альянс
альянсы	agreement-noun	альянс
безоговорочная капитуляция	agreement-noun	безоговорочная капитуляция
безоговорочной капитуляцией	agreement-noun	безоговорочная капитуляция
безоговорочной капитуляции	agreement-noun	безоговорочная капитуляция
безоговорочную капитуляцию	agreement-noun	безоговорочная капитуляция
безоговорочные капитуляции	agreement-noun	безоговорочная капитуляция
безоговорочным капитуляциям	agreement-noun	безоговорочная капитуляция
безоговорочными капитуляциями	agreement-noun	безоговорочная капитуляция
безоговорочных капитуляции	agreement-noun	безоговорочная капитуляция
безоговорочных капитуляций	agreement-noun	безоговорочная капитуляция
безоговорочных капитуляциях	agreement-noun	безоговорочная капитуляция
декларацией	agreement-noun	декларация
декларации	agreement-noun	декларация
деклараций	agreement-noun	декларация
декларацию	agreement-noun	декларация
декларация	agreement-noun	декларация
декларациям	agreement-noun	декларация
декларациями	agreement-noun	декларация
декларациях	agreement-noun	декларация
декрет	agreement-noun	декрет
декрета	agreement-noun	декрет
декретам	agreement-noun	декрет
декретами	agreement-noun	декрет
декретах	agreement-noun	декрет
декрете	agreement-noun	декрет
декретов	agreement-noun	декрет
декретом	agreement-noun	декрет
декрету	agreement-noun	декрет
декреты	agreement-noun	декрет
договор	agreement-noun	договор
договор о ненападении	agreement-noun	договор о ненападении
договора	agreement-noun	договор
договора о ненападении	agreement-noun	договор о ненападении
договорам	agreement-noun	договор
договорам о ненападении	agreement-noun	договор о ненападении
договорами	agreement-noun	договор
договорами о ненападении	agreement-noun	договор о ненападении
договорах	agreement-noun	договор
договорах о ненападении	agreement-noun	договор о ненападении
договоре	agreement-noun	договор
договоре о ненападении	agreement-noun	договор о ненападении
договоров	agreement-noun	договор
договоров о ненападении	agreement-noun	договор о ненападении
договором	agreement-noun	договор
договором о ненападении	agreement-noun	договор о ненападении
договору	agreement-noun	договор
договору о ненападении	agreement-noun	договор о ненападении
договоры	agreement-noun	договор
договоры о ненападении	agreement-noun	договор о ненападении
закон	agreement-noun	закон
закона	agreement-noun	закон
законам	agreement-noun	закон
законами	agreement-noun	закон
законах	agreement-noun	закон
законе	agreement-noun	закон
законов	agreement-noun	закон
законом	agreement-noun	закон
закону	agreement-noun	закон
законы	agreement-noun	закон
заявление	agreement-noun	заявление
заявлением	agreement-noun	заявление
заявлении	agreement-noun	заявление
заявлений	agreement-noun	заявление
заявлению	agreement-noun	заявление
заявления	agreement-noun	заявление
заявлениям	agreement-noun	заявление
заявлениями	agreement-noun	заявление
заявлениях	agreement-noun	заявление
капитуляцией	agreement-noun	капитуляция
капитуляции	agreement-noun	капитуляция
капитуляций	agreement-noun	капитуляция
капитуляцию	agreement-noun	капитуляция
капитуляция	agreement-noun	капитуляция
капитуляциям	agreement-noun	капитуляция
капитуляциями	agreement-noun	капитуляция
капитуляциях	agreement-noun	капитуляция
коммюнике	agreement-noun	коммюнике
конвенцией	agreement-noun	конвенция
конвенции	agreement-noun	конвенция
конвенций	agreement-noun	конвенция
конвенцию	agreement-noun	конвенция
конвенция	agreement-noun	конвенция
конвенциям	agreement-noun	конвенция
конвенциями	agreement-noun	конвенция
конвенциях	agreement-noun	конвенция
конкордат	agreement-noun	конкордат
конкордата	agreement-noun	конкордат
конкордатам	agreement-noun	конкордат
конкордатами	agreement-noun	конкордат
конкордатах	agreement-noun	конкордат
конкордате	agreement-noun	конкордат
конкордатов	agreement-noun	конкордат
конкордатом	agreement-noun	конкордат
конкордату	agreement-noun	конкордат
конкордаты	agreement-noun	конкордат
конституцией	agreement-noun	конституция
конституции	agreement-noun	конституция
конституций	agreement-noun	конституция
конституцию	agreement-noun	конституция
конституция	agreement-noun	конституция
конституциям	agreement-noun	конституция
конституциями	agreement-noun	конституция
конституциях	agreement-noun	конституция
манифест	agreement-noun	манифест
манифеста	agreement-noun	манифест
манифестам	agreement-noun	манифест
манифестами	agreement-noun	манифест
манифестах	agreement-noun	манифест
манифесте	agreement-noun	манифест
манифестов	agreement-noun	манифест
манифестом	agreement-noun	манифест
манифесту	agreement-noun	манифест
манифесты	agreement-noun	манифест
меморандум	agreement-noun	меморандум
меморандума	agreement-noun	меморандум
меморандумам	agreement-noun	меморандум
меморандумами	agreement-noun	меморандум
меморандумах	agreement-noun	меморандум
меморандуме	agreement-noun	меморандум
меморандумов	agreement-noun	меморандум
меморандумом	agreement-noun	меморандум
меморандуму	agreement-noun	меморандум
меморандумы	agreement-noun	меморандум
мир	agreement-noun	мир
мира	agreement-noun	мир
мирам	agreement-noun	мир
мирами	agreement-noun	мир
мирах	agreement-noun	мир
мире	agreement-noun	мир
мирного договор	agreement-noun	мирный договор
мирного договора	agreement-noun	мирный договор
мирном договоре	agreement-noun	мирный договор
мирному договору	agreement-noun	мирный договор
мирные договоров	agreement-noun	мирный договор
мирные договоры	agreement-noun	мирный договор
мирный договор	agreement-noun	мирный договор
мирный договора	agreement-noun	мирный договор
мирным договорам	agreement-noun	мирный договор
мирным договором	agreement-noun	мирный договор
мирными договорами	agreement-noun	мирный договор
мирных договорах	agreement-noun	мирный договор
мирных договоров	agreement-noun	мирный договор
мирных договоры	agreement-noun	мирный договор
миров	agreement-noun	мир
миром	agreement-noun	мир
миру	agreement-noun	мир
миры	agreement-noun	мир
нот	agreement-noun	нота
нота	agreement-noun	нота
нотам	agreement-noun	нота
нотами	agreement-noun	нота
нотах	agreement-noun	нота
ноте	agreement-noun	нота
нотой	agreement-noun	нота
ноту	agreement-noun	нота
ноты	agreement-noun	нота
пакт	agreement-noun	пакт
пакт о нейтралитете	agreement-noun	пакт о нейтралитете
пакт о ненападении	agreement-noun	пакт о ненападении
пакта	agreement-noun	пакт
пакта о нейтралитете	agreement-noun	пакт о нейтралитете
пакта о ненападении	agreement-noun	пакт о ненападении
пактам	agreement-noun	пакт
пактам о нейтралитете	agreement-noun	пакт о нейтралитете
пактам о ненападении	agreement-noun	пакт о ненападении
пактами	agreement-noun	пакт
пактами о нейтралитете	agreement-noun	пакт о нейтралитете
пактами о ненападении	agreement-noun	пакт о ненападении
пактах	agreement-noun	пакт
пактах о нейтралитете	agreement-noun	пакт о нейтралитете
пактах о ненападении	agreement-noun	пакт о ненападении
пакте	agreement-noun	пакт
пакте о нейтралитете	agreement-noun	пакт о нейтралитете
пакте о ненападении	agreement-noun	пакт о ненападении
пактов	agreement-noun	пакт
пактов о нейтралитете	agreement-noun	пакт о нейтралитете
пактов о ненападении	agreement-noun	пакт о ненападении
пактом	agreement-noun	пакт
пактом о нейтралитете	agreement-noun	пакт о нейтралитете
пактом о ненападении	agreement-noun	пакт о ненападении
пакту	agreement-noun	пакт
пакту о нейтралитете	agreement-noun	пакт о нейтралитете
пакту о ненападении	agreement-noun	пакт о ненападении
пакты	agreement-noun	пакт
пакты о нейтралитете	agreement-noun	пакт о нейтралитете
пакты о ненападении	agreement-noun	пакт о ненападении
перемирие	agreement-noun	перемирие
перемирием	agreement-noun	перемирие
перемирии	agreement-noun	перемирие
перемирий	agreement-noun	перемирие
перемирию	agreement-noun	перемирие
перемирия	agreement-noun	перемирие
перемириям	agreement-noun	перемирие
перемириями	agreement-noun	перемирие
перемириях	agreement-noun	перемирие
протокол	agreement-noun	протокол
протокола	agreement-noun	протокол
протоколам	agreement-noun	протокол
протоколами	agreement-noun	протокол
протоколах	agreement-noun	протокол
протоколе	agreement-noun	протокол
протоколов	agreement-noun	протокол
протоколом	agreement-noun	протокол
протоколу	agreement-noun	протокол
протоколы	agreement-noun	протокол
секретного протокол	agreement-noun	секретный протокол
секретного протокола	agreement-noun	секретный протокол
секретном протоколе	agreement-noun	секретный протокол
секретному протоколу	agreement-noun	секретный протокол
секретные протоколов	agreement-noun	секретный протокол
секретные протоколы	agreement-noun	секретный протокол
секретный протокол	agreement-noun	секретный протокол
секретный протокола	agreement-noun	секретный протокол
секретным протоколам	agreement-noun	секретный протокол
секретным протоколом	agreement-noun	секретный протокол
секретными протоколами	agreement-noun	секретный протокол
секретных протоколах	agreement-noun	секретный протокол
секретных протоколов	agreement-noun	секретный протокол
секретных протоколы	agreement-noun	секретный протокол
совместная декларация	agreement-noun	совместная декларация
совместной декларацией	agreement-noun	совместная декларация
совместной декларации	agreement-noun	совместная декларация
совместную декларацию	agreement-noun	совместная декларация
совместные декларации	agreement-noun	совместная декларация
совместным декларациям	agreement-noun	совместная декларация
совместными декларациями	agreement-noun	совместная декларация
совместных декларации	agreement-noun	совместная декларация
совместных деклараций	agreement-noun	совместная декларация
совместных декларациях	agreement-noun	совместная декларация
соглашение	agreement-noun	соглашение
соглашением	agreement-noun	соглашение
соглашении	agreement-noun	соглашение
соглашений	agreement-noun	соглашение
соглашению	agreement-noun	соглашение
соглашения	agreement-noun	соглашение
соглашениям	agreement-noun	соглашение
соглашениями	agreement-noun	соглашение
соглашениях	agreement-noun	соглашение
союз	agreement-noun	союз
союза	agreement-noun	союз
союзам	agreement-noun	союз
союзами	agreement-noun	союз
союзах	agreement-noun	союз
союзе	agreement-noun	союз
союзов	agreement-noun	союз
союзом	agreement-noun	союз
союзу	agreement-noun	союз
союзы	agreement-noun	союз
трактат	agreement-noun	трактат
трактата	agreement-noun	трактат
трактатам	agreement-noun	трактат
трактатами	agreement-noun	трактат
трактатах	agreement-noun	трактат
трактате	agreement-noun	трактат
трактатов	agreement-noun	трактат
трактатом	agreement-noun	трактат
трактату	agreement-noun	трактат
трактаты	agreement-noun	трактат
указ	agreement-noun	указ
указа	agreement-noun	указ
указам	agreement-noun	указ
указами	agreement-noun	указ
указах	agreement-noun	указ
указе	agreement-noun	указ
указов	agreement-noun	указ
указом	agreement-noun	указ
указу	agreement-noun	указ
указы	agreement-noun	указ
ультиматум	agreement-noun	ультиматум
ультиматума	agreement-noun	ультиматум
ультиматумам	agreement-noun	ультиматум
ультиматумами	agreement-noun	ультиматум
ультиматумах	agreement-noun	ультиматум
ультиматуме	agreement-noun	ультиматум
ультиматумов	agreement-noun	ультиматум
ультиматумом	agreement-noun	ультиматум
ультиматуму	agreement-noun	ультиматум
ультиматумы	agreement-noun	ультиматум
устав	agreement-noun	устав
устава	agreement-noun	устав
уставам	agreement-noun	устав
уставами	agreement-noun	устав
уставах	agreement-noun	устав
уставе	agreement-noun	устав
уставов	agreement-noun	устав
уставом	agreement-noun	устав
уставу	agreement-noun	устав
уставы	agreement-noun	устав
хартией	agreement-noun	хартия
хартии	agreement-noun	хартия
хартий	agreement-noun	хартия
хартию	agreement-noun	хартия
хартия	agreement-noun	хартия
хартиям	agreement-noun	хартия
хартиями	agreement-noun	хартия
хартиях	agreement-noun	хартия
эдикт	agreement-noun	эдикт
эдикта	agreement-noun	эдикт
эдиктам	agreement-noun	эдикт
эдиктами	agreement-noun	эдикт
эдиктах	agreement-noun	эдикт
эдикте	agreement-noun	эдикт
эдиктов	agreement-noun	эдикт
эдиктом	agreement-noun	эдикт
эдикту	agreement-noun	эдикт
эдикты	agreement-noun	эдикт
аннексировал	event-verb	аннексия
аннексировала	event-verb	аннексия
аннексировали	event-verb	аннексия
арестовал	event-verb	арест
арестовали	event-verb	арест
арестован	event-verb	арест
атаковал	event-verb	нападение
атаковала	event-verb	нападение
атаковали	event-verb	нападение
бомбардировал	event-verb	бомбардировка
бомбардировали	event-verb	бомбардировка
бомбил	event-verb	бомбардировка
бомбили	event-verb	бомбардировка
взял	event-verb	weak взятие
взяла	event-verb	weak взятие
взяли	event-verb	weak взятие
вмешалась	event-verb	интервенция
вмешались	event-verb	интервенция
вмешался	event-verb	интервенция
восстал	event-verb	восстание
восстала	event-verb	восстание
восстали	event-verb	восстание
вторглась	event-verb	вторжение
вторглись	event-verb	вторжение
вторглось	event-verb	вторжение
вторгся	event-verb	вторжение
высадилась	event-verb	высадка
высадились	event-verb	высадка
высадился	event-verb	высадка
завершилась	event-verb	weak конец
завершился	event-verb	weak конец
закончилась	event-verb	weak конец
закончились	event-verb	weak конец
закончилось	event-verb	weak конец
закончился	event-verb	weak конец
занял	event-verb	weak оккупация
заняла	event-verb	weak оккупация
заняли	event-verb	weak оккупация
затонул	event-verb	потопление
захватил	event-verb	взятие
захватила	event-verb	взятие
захватили	event-verb	взятие
казнен	event-verb	казнь
казнил	event-verb	казнь
казнили	event-verb	казнь
капитулировал	event-verb	капитуляция
капитулировала	event-verb	капитуляция
капитулировали	event-verb	капитуляция
напал	event-verb	нападение
напала	event-verb	нападение
напали	event-verb	нападение
направил	event-verb	weak отправка
направила	event-verb	weak отправка
направили	event-verb	weak отправка
началась	event-verb	weak начало
начались	event-verb	weak начало
началось	event-verb	weak начало
начался	event-verb	weak начало
обстрелял	event-verb	бомбардировка
обстреляли	event-verb	бомбардировка
объявил войну	event-verb	объявление войны
объявила войну	event-verb	объявление войны
объявили войну	event-verb	объявление войны
оккупировал	event-verb	оккупация
оккупировала	event-verb	оккупация
оккупировали	event-verb	оккупация
оккупирован	event-verb	оккупация
осадил	event-verb	осада
осадили	event-verb	осада
осаждал	event-verb	осада
осаждали	event-verb	осада
основал	event-verb	weak основание
основала	event-verb	weak основание
основали	event-verb	weak основание
отошли	event-verb	отступление
отправил	event-verb	weak отправка
отправила	event-verb	weak отправка
отправили	event-verb	weak отправка
отступил	event-verb	отступление
отступила	event-verb	отступление
отступили	event-verb	отступление
победил	event-verb	разгром
победила	event-verb	разгром
победили	event-verb	разгром
погиб	event-verb	смерть
погибла	event-verb	смерть
погибли	event-verb	смерть
потопил	event-verb	потопление
потопила	event-verb	потопление
потопили	event-verb	потопление
потоплен	event-verb	потопление
потоплена	event-verb	потопление
потоплены	event-verb	потопление
прибыл	event-verb	прибытие
прибыла	event-verb	прибытие
прибыли	event-verb	прибытие
присоединил	event-verb	аннексия
присоединила	event-verb	аннексия
присоединили	event-verb	аннексия
разбил	event-verb	разгром
разбила	event-verb	разгром
разбили	event-verb	разгром
разгромил	event-verb	разгром
разгромила	event-verb	разгром
разгромили	event-verb	разгром
расстрелял	event-verb	казнь
расстреляли	event-verb	казнь
родилась	event-verb	рождение
родились	event-verb	рождение
родился	event-verb	рождение
сверг	event-verb	свержение
свергла	event-verb	свержение
свергли	event-verb	свержение
свергнут	event-verb	свержение
сдалась	event-verb	капитуляция
сдались	event-verb	капитуляция
сдался	event-verb	капитуляция
скончалась	event-verb	смерть
скончался	event-verb	смерть
создал	event-verb	weak основание
создала	event-verb	weak основание
создали	event-verb	weak основание
убил	event-verb	убийство
убила	event-verb	убийство
убили	event-verb	убийство
убит	event-verb	убийство
умер	event-verb	смерть
умерла	event-verb	смерть
умерли	event-verb	смерть
аннулировал	agreement-verb	расторжение
аннулирован	agreement-verb	расторжение
вступил в силу	agreement-verb	вступление в силу
вступила в силу	agreement-verb	вступление в силу
вступило в силу	agreement-verb	вступление в силу
денонсировал	agreement-verb	расторжение
денонсировала	agreement-verb	расторжение
денонсировали	agreement-verb	расторжение
денонсирован	agreement-verb	расторжение
заключен	agreement-verb	заключение
заключена	agreement-verb	заключение
заключено	agreement-verb	заключение
заключил	agreement-verb	заключение
заключила	agreement-verb	заключение
заключили	agreement-verb	заключение
нарушен	agreement-verb	нарушение
нарушил	agreement-verb	нарушение
нарушила	agreement-verb	нарушение
нарушили	agreement-verb	нарушение
подписал	agreement-verb	подписание
подписала	agreement-verb	подписание
подписали	agreement-verb	подписание
подписан	agreement-verb	подписание
подписана	agreement-verb	подписание
подписано	agreement-verb	подписание
подписаны	agreement-verb	подписание
принял	agreement-verb	принятие
приняла	agreement-verb	принятие
приняли	agreement-verb	принятие
принят	agreement-verb	принятие
принята	agreement-verb	принятие
продлен	agreement-verb	продление
продлил	agreement-verb	продление
продлили	agreement-verb	продление
расторг	agreement-verb	расторжение
расторгла	agreement-verb	расторжение
расторгли	agreement-verb	расторжение
ратифицировал	agreement-verb	ратификация
ратифицировала	agreement-verb	ратификация
ратифицировали	agreement-verb	ратификация
ратифицирован	agreement-verb	ратификация
ратифицирована	agreement-verb	ратификация
п	agreement-part	пункт
параграф	agreement-part	параграф
параграфа	agreement-part	параграф
параграфам	agreement-part	параграф
параграфами	agreement-part	параграф
параграфах	agreement-part	параграф
параграфе	agreement-part	параграф
параграфов	agreement-part	параграф
параграфом	agreement-part	параграф
параграфу	agreement-part	параграф
параграфы	agreement-part	параграф
преамбул	agreement-part	преамбула
преамбула	agreement-part	преамбула
преамбулам	agreement-part	преамбула
преамбулами	agreement-part	преамбула
преамбулах	agreement-part	преамбула
преамбуле	agreement-part	преамбула
преамбулой	agreement-part	преамбула
преамбулу	agreement-part	преамбула
преамбулы	agreement-part	преамбула
приложение	agreement-part	приложение
приложением	agreement-part	приложение
приложении	agreement-part	приложение
приложений	agreement-part	приложение
приложению	agreement-part	приложение
приложения	agreement-part	приложение
приложениям	agreement-part	приложение
приложениями	agreement-part	приложение
приложениях	agreement-part	приложение
пункт	agreement-part	пункт
пункта	agreement-part	пункт
пунктам	agreement-part	пункт
пунктами	agreement-part	пункт
пунктах	agreement-part	пункт
пункте	agreement-part	пункт
пунктов	agreement-part	пункт
пунктом	agreement-part	пункт
пункту	agreement-part	пункт
пункты	agreement-part	пункт
раздел	agreement-part	раздел
раздела	agreement-part	раздел
разделам	agreement-part	раздел
разделами	agreement-part	раздел
разделах	agreement-part	раздел
разделе	agreement-part	раздел
разделов	agreement-part	раздел
разделом	agreement-part	раздел
разделу	agreement-part	раздел
разделы	agreement-part	раздел
ст	agreement-part	статья
статей	agreement-part	статья
статье	agreement-part	статья
статьей	agreement-part	статья
статьи	agreement-part	статья
статью	agreement-part	статья
статья	agreement-part	статья
статьям	agreement-part	статья
статьями	agreement-part	статья
статьях	agreement-part	статья
арест	incident-noun	weak арест
ареста	incident-noun	weak арест
аресту	incident-noun	weak арест
арестом	incident-noun	weak арест
аресте	incident-noun	weak арест
аресты	incident-noun	weak арест
арестов	incident-noun	weak арест
арестам	incident-noun	weak арест
арестами	incident-noun	weak арест
арестах	incident-noun	weak арест
обыск	incident-noun	weak обыск
обыска	incident-noun	weak обыск
обыску	incident-noun	weak обыск
обыском	incident-noun	weak обыск
обыске	incident-noun	weak обыск
обыски	incident-noun	weak обыск
обысков	incident-noun	weak обыск
обыскам	incident-noun	weak обыск
обысками	incident-noun	weak обыск
обысках	incident-noun	weak обыск
допрос	incident-noun	weak допрос
допроса	incident-noun	weak допрос
допросу	incident-noun	weak допрос
допросом	incident-noun	weak допрос
допросе	incident-noun	weak допрос
допросы	incident-noun	weak допрос
допросов	incident-noun	weak допрос
допросам	incident-noun	weak допрос
допросами	incident-noun	weak допрос
допросах	incident-noun	weak допрос
приговор	incident-noun	weak приговор
приговора	incident-noun	weak приговор
приговору	incident-noun	weak приговор
приговором	incident-noun	weak приговор
приговоре	incident-noun	weak приговор
приговоры	incident-noun	weak приговор
приговоров	incident-noun	weak приговор
приговорам	incident-noun	weak приговор
приговорами	incident-noun	weak приговор
приговорах	incident-noun	weak приговор
митинг	incident-noun	weak митинг
митинга	incident-noun	weak митинг
митингу	incident-noun	weak митинг
митингом	incident-noun	weak митинг
митинге	incident-noun	weak митинг
митинги	incident-noun	weak митинг
митингов	incident-noun	weak митинг
митингам	incident-noun	weak митинг
митингами	incident-noun	weak митинг
митингах	incident-noun	weak митинг
пикет	incident-noun	weak пикет
пикета	incident-noun	weak пикет
пикету	incident-noun	weak пикет
пикетом	incident-noun	weak пикет
пикете	incident-noun	weak пикет
пикеты	incident-noun	weak пикет
пикетов	incident-noun	weak пикет
пикетам	incident-noun	weak пикет
пикетами	incident-noun	weak пикет
пикетах	incident-noun	weak пикет
протест	incident-noun	weak протест
протеста	incident-noun	weak протест
протесту	incident-noun	weak протест
протестом	incident-noun	weak протест
протесте	incident-noun	weak протест
протесты	incident-noun	weak протест
протестов	incident-noun	weak протест
протестам	incident-noun	weak протест
протестами	incident-noun	weak протест
протестах	incident-noun	weak протест
бойкот	incident-noun	weak бойкот
бойкота	incident-noun	weak бойкот
бойкоту	incident-noun	weak бойкот
бойкотом	incident-noun	weak бойкот
бойкоте	incident-noun	weak бойкот
бойкоты	incident-noun	weak бойкот
бойкотов	incident-noun	weak бойкот
бойкотам	incident-noun	weak бойкот
бойкотами	incident-noun	weak бойкот
бойкотах	incident-noun	weak бойкот
импичмент	incident-noun	weak импичмент
импичмента	incident-noun	weak импичмент
импичменту	incident-noun	weak импичмент
импичментом	incident-noun	weak импичмент
импичменте	incident-noun	weak импичмент
импичменты	incident-noun	weak импичмент
импичментов	incident-noun	weak импичмент
импичментам	incident-noun	weak импичмент
импичментами	incident-noun	weak импичмент
импичментах	incident-noun	weak импичмент
теракт	incident-noun	weak теракт
теракта	incident-noun	weak теракт
теракту	incident-noun	weak теракт
терактом	incident-noun	weak теракт
теракте	incident-noun	weak теракт
теракты	incident-noun	weak теракт
терактов	incident-noun	weak теракт
терактам	incident-noun	weak теракт
терактами	incident-noun	weak теракт
терактах	incident-noun	weak теракт
концерт	incident-noun	weak концерт
концерта	incident-noun	weak концерт
концерту	incident-noun	weak концерт
концертом	incident-noun	weak концерт
концерте	incident-noun	weak концерт
концерты	incident-noun	weak концерт
концертов	incident-noun	weak концерт
концертам	incident-noun	weak концерт
концертами	incident-noun	weak концерт
концертах	incident-noun	weak концерт
фестиваль	incident-noun	weak фестиваль
фестиваля	incident-noun	weak фестиваль
фестивалю	incident-noun	weak фестиваль
фестивалем	incident-noun	weak фестиваль
фестивале	incident-noun	weak фестиваль
фестивали	incident-noun	weak фестиваль
фестивалей	incident-noun	weak фестиваль
фестивалям	incident-noun	weak фестиваль
фестивалями	incident-noun	weak фестиваль
фестивалях	incident-noun	weak фестиваль
кинофестиваль	incident-noun	weak кинофестиваль
кинофестиваля	incident-noun	weak кинофестиваль
кинофестивалю	incident-noun	weak кинофестиваль
кинофестивалем	incident-noun	weak кинофестиваль
кинофестивале	incident-noun	weak кинофестиваль
кинофестивали	incident-noun	weak кинофестиваль
кинофестивалей	incident-noun	weak кинофестиваль
кинофестивалям	incident-noun	weak кинофестиваль
кинофестивалями	incident-noun	weak кинофестиваль
кинофестивалях	incident-noun	weak кинофестиваль
чемпионат	incident-noun	weak чемпионат
чемпионата	incident-noun	weak чемпионат
чемпионату	incident-noun	weak чемпионат
чемпионатом	incident-noun	weak чемпионат
чемпионате	incident-noun	weak чемпионат
чемпионаты	incident-noun	weak чемпионат
чемпионатов	incident-noun	weak чемпионат
чемпионатам	incident-noun	weak чемпионат
чемпионатами	incident-noun	weak чемпионат
чемпионатах	incident-noun	weak чемпионат
турнир	incident-noun	weak турнир
турнира	incident-noun	weak турнир
турниру	incident-noun	weak турнир
турниром	incident-noun	weak турнир
турнире	incident-noun	weak турнир
турниры	incident-noun	weak турнир
турниров	incident-noun	weak турнир
турнирам	incident-noun	weak турнир
турнирами	incident-noun	weak турнир
турнирах	incident-noun	weak турнир
финал	incident-noun	weak финал
финала	incident-noun	weak финал
финалу	incident-noun	weak финал
финалом	incident-noun	weak финал
финале	incident-noun	weak финал
финалы	incident-noun	weak финал
финалов	incident-noun	weak финал
финалам	incident-noun	weak финал
финалами	incident-noun	weak финал
финалах	incident-noun	weak финал
полуфинал	incident-noun	weak полуфинал
полуфинала	incident-noun	weak полуфинал
полуфиналу	incident-noun	weak полуфинал
полуфиналом	incident-noun	weak полуфинал
полуфинале	incident-noun	weak полуфинал
полуфиналы	incident-noun	weak полуфинал
полуфиналов	incident-noun	weak полуфинал
полуфиналам	incident-noun	weak полуфинал
полуфиналами	incident-noun	weak полуфинал
полуфиналах	incident-noun	weak полуфинал
марафон	incident-noun	weak марафон
марафона	incident-noun	weak марафон
марафону	incident-noun	weak марафон
марафоном	incident-noun	weak марафон
марафоне	incident-noun	weak марафон
марафоны	incident-noun	weak марафон
марафонов	incident-noun	weak марафон
марафонам	incident-noun	weak марафон
марафонами	incident-noun	weak марафон
марафонах	incident-noun	weak марафон
забег	incident-noun	weak забег
забега	incident-noun	weak забег
забегу	incident-noun	weak забег
забегом	incident-noun	weak забег
забеге	incident-noun	weak забег
забеги	incident-noun	weak забег
забегов	incident-noun	weak забег
забегам	incident-noun	weak забег
забегами	incident-noun	weak забег
забегах	incident-noun	weak забег
заплыв	incident-noun	weak заплыв
заплыва	incident-noun	weak заплыв
заплыву	incident-noun	weak заплыв
заплывом	incident-noun	weak заплыв
заплыве	incident-noun	weak заплыв
заплывы	incident-noun	weak заплыв
заплывов	incident-noun	weak заплыв
заплывам	incident-noun	weak заплыв
заплывами	incident-noun	weak заплыв
заплывах	incident-noun	weak заплыв
кубок	incident-noun	weak кубок
кубока	incident-noun	weak кубок
кубоку	incident-noun	weak кубок
кубоком	incident-noun	weak кубок
кубоке	incident-noun	weak кубок
кубоки	incident-noun	weak кубок
кубоков	incident-noun	weak кубок
кубокам	incident-noun	weak кубок
кубоками	incident-noun	weak кубок
кубоках	incident-noun	weak кубок
форум	incident-noun	weak форум
форума	incident-noun	weak форум
форуму	incident-noun	weak форум
форумом	incident-noun	weak форум
форуме	incident-noun	weak форум
форумы	incident-noun	weak форум
форумов	incident-noun	weak форум
форумам	incident-noun	weak форум
форумами	incident-noun	weak форум
форумах	incident-noun	weak форум
конкурс	incident-noun	weak конкурс
конкурса	incident-noun	weak конкурс
конкурсу	incident-noun	weak конкурс
конкурсом	incident-noun	weak конкурс
конкурсе	incident-noun	weak конкурс
конкурсы	incident-noun	weak конкурс
конкурсов	incident-noun	weak конкурс
конкурсам	incident-noun	weak конкурс
конкурсами	incident-noun	weak конкурс
конкурсах	incident-noun	weak конкурс
кастинг	incident-noun	weak кастинг
кастинга	incident-noun	weak кастинг
кастингу	incident-noun	weak кастинг
кастингом	incident-noun	weak кастинг
кастинге	incident-noun	weak кастинг
кастинги	incident-noun	weak кастинг
кастингов	incident-noun	weak кастинг
кастингам	incident-noun	weak кастинг
кастингами	incident-noun	weak кастинг
кастингах	incident-noun	weak кастинг
спектакль	incident-noun	weak спектакль
спектакля	incident-noun	weak спектакль
спектаклю	incident-noun	weak спектакль
спектаклем	incident-noun	weak спектакль
спектакле	incident-noun	weak спектакль
спектакли	incident-noun	weak спектакль
спектаклей	incident-noun	weak спектакль
спектаклям	incident-noun	weak спектакль
спектаклями	incident-noun	weak спектакль
спектаклях	incident-noun	weak спектакль
показ	incident-noun	weak показ
показа	incident-noun	weak показ
показу	incident-noun	weak показ
показом	incident-noun	weak показ
показе	incident-noun	weak показ
показы	incident-noun	weak показ
показов	incident-noun	weak показ
показам	incident-noun	weak показ
показами	incident-noun	weak показ
показах	incident-noun	weak показ
аукцион	incident-noun	weak аукцион
аукциона	incident-noun	weak аукцион
аукциону	incident-noun	weak аукцион
аукционом	incident-noun	weak аукцион
аукционе	incident-noun	weak аукцион
аукционы	incident-noun	weak аукцион
аукционов	incident-noun	weak аукцион
аукционам	incident-noun	weak аукцион
аукционами	incident-noun	weak аукцион
аукционах	incident-noun	weak аукцион
брифинг	incident-noun	weak брифинг
брифинга	incident-noun	weak брифинг
брифингу	incident-noun	weak брифинг
брифингом	incident-noun	weak брифинг
брифинге	incident-noun	weak брифинг
брифинги	incident-noun	weak брифинг
брифингов	incident-noun	weak брифинг
брифингам	incident-noun	weak брифинг
брифингами	incident-noun	weak брифинг
брифингах	incident-noun	weak брифинг
обед	incident-noun	weak обед
обеда	incident-noun	weak обед
обеду	incident-noun	weak обед
обедом	incident-noun	weak обед
обеде	incident-noun	weak обед
обеды	incident-noun	weak обед
обедов	incident-noun	weak обед
обедам	incident-noun	weak обед
обедами	incident-noun	weak обед
обедах	incident-noun	weak обед
банкет	incident-noun	weak банкет
банкета	incident-noun	weak банкет
банкету	incident-noun	weak банкет
банкетом	incident-noun	weak банкет
банкете	incident-noun	weak банкет
банкеты	incident-noun	weak банкет
банкетов	incident-noun	weak банкет
банкетам	incident-noun	weak банкет
банкетами	incident-noun	weak банкет
банкетах	incident-noun	weak банкет
карнавал	incident-noun	weak карнавал
карнавала	incident-noun	weak карнавал
карнавалу	incident-noun	weak карнавал
карнавалом	incident-noun	weak карнавал
карнавале	incident-noun	weak карнавал
карнавалы	incident-noun	weak карнавал
карнавалов	incident-noun	weak карнавал
карнавалам	incident-noun	weak карнавал
карнавалами	incident-noun	weak карнавал
карнавалах	incident-noun	weak карнавал
парад	incident-noun	weak парад
парада	incident-noun	weak парад
параду	incident-noun	weak парад
парадом	incident-noun	weak парад
параде	incident-noun	weak парад
парады	incident-noun	weak парад
парадов	incident-noun	weak парад
парадам	incident-noun	weak парад
парадами	incident-noun	weak парад
парадах	incident-noun	weak парад
салют	incident-noun	weak салют
салюта	incident-noun	weak салют
салюту	incident-noun	weak салют
салютом	incident-noun	weak салют
салюте	incident-noun	weak салют
салюты	incident-noun	weak салют
салютов	incident-noun	weak салют
салютам	incident-noun	weak салют
салютами	incident-noun	weak салют
салютах	incident-noun	weak салют
развод	incident-noun	weak развод
развода	incident-noun	weak развод
разводу	incident-noun	weak развод
разводом	incident-noun	weak развод
разводе	incident-noun	weak развод
разводы	incident-noun	weak развод
разводов	incident-noun	weak развод
разводам	incident-noun	weak развод
разводами	incident-noun	weak развод
разводах	incident-noun	weak развод
полет	incident-noun	weak полет
полета	incident-noun	weak полет
полету	incident-noun	weak полет
полетом	incident-noun	weak полет
полете	incident-noun	weak полет
полеты	incident-noun	weak полет
полетов	incident-noun	weak полет
полетам	incident-noun	weak полет
полетами	incident-noun	weak полет
полетах	incident-noun	weak полет
выстрел	incident-noun	weak выстрел
выстрела	incident-noun	weak выстрел
выстрелу	incident-noun	weak выстрел
выстрелом	incident-noun	weak выстрел
выстреле	incident-noun	weak выстрел
выстрелы	incident-noun	weak выстрел
выстрелов	incident-noun	weak выстрел
выстрелам	incident-noun	weak выстрел
выстрелами	incident-noun	weak выстрел
выстрелах	incident-noun	weak выстрел
поджог	incident-noun	weak поджог
поджога	incident-noun	weak поджог
поджогу	incident-noun	weak поджог
поджогом	incident-noun	weak поджог
поджоге	incident-noun	weak поджог
поджоги	incident-noun	weak поджог
поджогов	incident-noun	weak поджог
поджогам	incident-noun	weak поджог
поджогами	incident-noun	weak поджог
поджогах	incident-noun	weak поджог
угон	incident-noun	weak угон
угона	incident-noun	weak угон
угону	incident-noun	weak угон
угоном	incident-noun	weak угон
угоне	incident-noun	weak угон
угоны	incident-noun	weak угон
угонов	incident-noun	weak угон
угонам	incident-noun	weak угон
угонами	incident-noun	weak угон
угонах	incident-noun	weak угон
грабеж	incident-noun	weak грабеж
грабежа	incident-noun	weak грабеж
грабежу	incident-noun	weak грабеж
грабежем	incident-noun	weak грабеж
грабеже	incident-noun	weak грабеж
грабежи	incident-noun	weak грабеж
грабежей	incident-noun	weak грабеж
грабежам	incident-noun	weak грабеж
грабежами	incident-noun	weak грабеж
грабежах	incident-noun	weak грабеж
разгром	incident-noun	weak разгром
разгрома	incident-noun	weak разгром
разгрому	incident-noun	weak разгром
разгромом	incident-noun	weak разгром
разгроме	incident-noun	weak разгром
разгромы	incident-noun	weak разгром
разгромов	incident-noun	weak разгром
разгромам	incident-noun	weak разгром
разгромами	incident-noun	weak разгром
разгромах	incident-noun	weak разгром
прорыв	incident-noun	weak прорыв
прорыва	incident-noun	weak прорыв
прорыву	incident-noun	weak прорыв
прорывом	incident-noun	weak прорыв
прорыве	incident-noun	weak прорыв
прорывы	incident-noun	weak прорыв
прорывов	incident-noun	weak прорыв
прорывам	incident-noun	weak прорыв
прорывами	incident-noun	weak прорыв
прорывах	incident-noun	weak прорыв
приезд	incident-noun	weak приезд
приезда	incident-noun	weak приезд
приезду	incident-noun	weak приезд
приездом	incident-noun	weak приезд
приезде	incident-noun	weak приезд
приезды	incident-noun	weak приезд
приездов	incident-noun	weak приезд
приездам	incident-noun	weak приезд
приездами	incident-noun	weak приезд
приездах	incident-noun	weak приезд
отъезд	incident-noun	weak отъезд
отъезда	incident-noun	weak отъезд
отъезду	incident-noun	weak отъезд
отъездом	incident-noun	weak отъезд
отъезде	incident-noun	weak отъезд
отъезды	incident-noun	weak отъезд
отъездов	incident-noun	weak отъезд
отъездам	incident-noun	weak отъезд
отъездами	incident-noun	weak отъезд
отъездах	incident-noun	weak отъезд
вылет	incident-noun	weak вылет
вылета	incident-noun	weak вылет
вылету	incident-noun	weak вылет
вылетом	incident-noun	weak вылет
вылете	incident-noun	weak вылет
вылеты	incident-noun	weak вылет
вылетов	incident-noun	weak вылет
вылетам	incident-noun	weak вылет
вылетами	incident-noun	weak вылет
вылетах	incident-noun	weak вылет
роспуск	incident-noun	weak роспуск
роспуска	incident-noun	weak роспуск
роспуску	incident-noun	weak роспуск
роспуском	incident-noun	weak роспуск
роспуске	incident-noun	weak роспуск
роспуски	incident-noun	weak роспуск
роспусков	incident-noun	weak роспуск
роспускам	incident-noun	weak роспуск
роспусками	incident-noun	weak роспуск
роспусках	incident-noun	weak роспуск
скандал	incident-noun	weak скандал
скандала	incident-noun	weak скандал
скандалу	incident-noun	weak скандал
скандалом	incident-noun	weak скандал
скандале	incident-noun	weak скандал
скандалы	incident-noun	weak скандал
скандалов	incident-noun	weak скандал
скандалам	incident-noun	weak скандал
скандалами	incident-noun	weak скандал
скандалах	incident-noun	weak скандал
переезд	incident-noun	weak переезд
переезда	incident-noun	weak переезд
переезду	incident-noun	weak переезд
переездом	incident-noun	weak переезд
переезде	incident-noun	weak переезд
переезды	incident-noun	weak переезд
переездов	incident-noun	weak переезд
переездам	incident-noun	weak переезд
переездами	incident-noun	weak переезд
переездах	incident-noun	weak переезд
ураган	incident-noun	weak ураган
урагана	incident-noun	weak ураган
урагану	incident-noun	weak ураган
ураганом	incident-noun	weak ураган
урагане	incident-noun	weak ураган
ураганы	incident-noun	weak ураган
ураганов	incident-noun	weak ураган
ураганам	incident-noun	weak ураган
ураганами	incident-noun	weak ураган
ураганах	incident-noun	weak ураган
шторм	incident-noun	weak шторм
шторма	incident-noun	weak шторм
шторму	incident-noun	weak шторм
штормом	incident-noun	weak шторм
шторме	incident-noun	weak шторм
штормы	incident-noun	weak шторм
штормов	incident-noun	weak шторм
штормам	incident-noun	weak шторм
штормами	incident-noun	weak шторм
штормах	incident-noun	weak шторм
смерч	incident-noun	weak смерч
смерча	incident-noun	weak смерч
смерчу	incident-noun	weak смерч
смерчем	incident-noun	weak смерч
смерче	incident-noun	weak смерч
смерчи	incident-noun	weak смерч
смерчей	incident-noun	weak смерч
смерчам	incident-noun	weak смерч
смерчами	incident-noun	weak смерч
смерчах	incident-noun	weak смерч
тайфун	incident-noun	weak тайфун
тайфуна	incident-noun	weak тайфун
тайфуну	incident-noun	weak тайфун
тайфуном	incident-noun	weak тайфун
тайфуне	incident-noun	weak тайфун
тайфуны	incident-noun	weak тайфун
тайфунов	incident-noun	weak тайфун
тайфунам	incident-noun	weak тайфун
тайфунами	incident-noun	weak тайфун
тайфунах	incident-noun	weak тайфун
оползень	incident-noun	weak оползень
оползня	incident-noun	weak оползень
оползню	incident-noun	weak оползень
оползнем	incident-noun	weak оползень
оползне	incident-noun	weak оползень
оползни	incident-noun	weak оползень
оползней	incident-noun	weak оползень
обвал	incident-noun	weak обвал
обвала	incident-noun	weak обвал
обвалу	incident-noun	weak обвал
обвалом	incident-noun	weak обвал
обвале	incident-noun	weak обвал
обвалы	incident-noun	weak обвал
обвалов	incident-noun	weak обвал
обвалам	incident-noun	weak обвал
обвалами	incident-noun	weak обвал
обвалах	incident-noun	weak обвал
сход	incident-noun	weak сход
схода	incident-noun	weak сход
сходу	incident-noun	weak сход
сходом	incident-noun	weak сход
сходе	incident-noun	weak сход
сходы	incident-noun	weak сход
сходов	incident-noun	weak сход
сходам	incident-noun	weak сход
сходами	incident-noun	weak сход
сходах	incident-noun	weak сход
дефолт	incident-noun	weak дефолт
дефолта	incident-noun	weak дефолт
дефолту	incident-noun	weak дефолт
дефолтом	incident-noun	weak дефолт
дефолте	incident-noun	weak дефолт
дефолты	incident-noun	weak дефолт
дефолтов	incident-noun	weak дефолт
дефолтам	incident-noun	weak дефолт
дефолтами	incident-noun	weak дефолт
дефолтах	incident-noun	weak дефолт
плебисцит	incident-noun	weak плебисцит
плебисцита	incident-noun	weak плебисцит
плебисциту	incident-noun	weak плебисцит
плебисцитом	incident-noun	weak плебисцит
плебисците	incident-noun	weak плебисцит
плебисциты	incident-noun	weak плебисцит
плебисцитов	incident-noun	weak плебисцит
плебисцитам	incident-noun	weak плебисцит
плебисцитами	incident-noun	weak плебисцит
плебисцитах	incident-noun	weak плебисцит
праймериз	incident-noun	weak праймериз
тур	incident-noun	weak тур
тура	incident-noun	weak тур
туру	incident-noun	weak тур
туром	incident-noun	weak тур
туре	incident-noun	weak тур
туры	incident-noun	weak тур
туров	incident-noun	weak тур
турам	incident-noun	weak тур
турами	incident-noun	weak тур
турах	incident-noun	weak тур
молебен	incident-noun	weak молебен
молебна	incident-noun	weak молебен
молебну	incident-noun	weak молебен
молебном	incident-noun	weak молебен
молебне	incident-noun	weak молебен
траур	incident-noun	weak траур
траура	incident-noun	weak траур
трауру	incident-noun	weak траур
трауром	incident-noun	weak траур
трауре	incident-noun	weak траур
трауры	incident-noun	weak траур
трауров	incident-noun	weak траур
траурам	incident-noun	weak траур
траурами	incident-noun	weak траур
траурах	incident-noun	weak траур
тендер	incident-noun	weak тендер
тендера	incident-noun	weak тендер
тендеру	incident-noun	weak тендер
тендером	incident-noun	weak тендер
тендере	incident-noun	weak тендер
тендеры	incident-noun	weak тендер
тендеров	incident-noun	weak тендер
тендерам	incident-noun	weak тендер
тендерами	incident-noun	weak тендер
тендерах	incident-noun	weak тендер
карантин	incident-noun	weak карантин
карантина	incident-noun	weak карантин
карантину	incident-noun	weak карантин
карантином	incident-noun	weak карантин
карантине	incident-noun	weak карантин
карантины	incident-noun	weak карантин
карантинов	incident-noun	weak карантин
карантинам	incident-noun	weak карантин
карантинами	incident-noun	weak карантин
карантинах	incident-noun	weak карантин
мораторий	incident-noun	weak мораторий
моратория	incident-noun	weak мораторий
мораторию	incident-noun	weak мораторий
мораторием	incident-noun	weak мораторий
мораторие	incident-noun	weak мораторий
моратории	incident-noun	weak мораторий
мораториев	incident-noun	weak мораторий
мораториям	incident-noun	weak мораторий
мораториями	incident-noun	weak мораторий
мораториях	incident-noun	weak мораторий
вердикт	incident-noun	weak вердикт
вердикта	incident-noun	weak вердикт
вердикту	incident-noun	weak вердикт
вердиктом	incident-noun	weak вердикт
вердикте	incident-noun	weak вердикт
вердикты	incident-noun	weak вердикт
вердиктов	incident-noun	weak вердикт
вердиктам	incident-noun	weak вердикт
вердиктами	incident-noun	weak вердикт
вердиктах	incident-noun	weak вердикт
саботаж	incident-noun	weak саботаж
саботажа	incident-noun	weak саботаж
саботажу	incident-noun	weak саботаж
саботажем	incident-noun	weak саботаж
саботаже	incident-noun	weak саботаж
саботажи	incident-noun	weak саботаж
саботажей	incident-noun	weak саботаж
саботажам	incident-noun	weak саботаж
саботажами	incident-noun	weak саботаж
саботажах	incident-noun	weak саботаж
шпионаж	incident-noun	weak шпионаж
шпионажа	incident-noun	weak шпионаж
шпионажу	incident-noun	weak шпионаж
шпионажем	incident-noun	weak шпионаж
шпионаже	incident-noun	weak шпионаж
шпионажи	incident-noun	weak шпионаж
шпионажей	incident-noun	weak шпионаж
шпионажам	incident-noun	weak шпионаж
шпионажами	incident-noun	weak шпионаж
шпионажах	incident-noun	weak шпионаж
подкуп	incident-noun	weak подкуп
подкупа	incident-noun	weak подкуп
подкупу	incident-noun	weak подкуп
подкупом	incident-noun	weak подкуп
подкупе	incident-noun	weak подкуп
подкупы	incident-noun	weak подкуп
подкупов	incident-noun	weak подкуп
подкупам	incident-noun	weak подкуп
подкупами	incident-noun	weak подкуп
подкупах	incident-noun	weak подкуп
раунд	incident-noun	weak раунд
раунда	incident-noun	weak раунд
раунду	incident-noun	weak раунд
раундом	incident-noun	weak раунд
раунде	incident-noun	weak раунд
раунды	incident-noun	weak раунд
раундов	incident-noun	weak раунд
раундам	incident-noun	weak раунд
раундами	incident-noun	weak раунд
раундах	incident-noun	weak раунд
демарш	incident-noun	weak демарш
демарша	incident-noun	weak демарш
демаршу	incident-noun	weak демарш
демаршем	incident-noun	weak демарш
демарше	incident-noun	weak демарш
демарши	incident-noun	weak демарш
демаршей	incident-noun	weak демарш
демаршам	incident-noun	weak демарш
демаршами	incident-noun	weak демарш
демаршах	incident-noun	weak демарш
опрос	incident-noun	weak опрос
опроса	incident-noun	weak опрос
опросу	incident-noun	weak опрос
опросом	incident-noun	weak опрос
опросе	incident-noun	weak опрос
опросы	incident-noun	weak опрос
опросов	incident-noun	weak опрос
опросам	incident-noun	weak опрос
опросами	incident-noun	weak опрос
опросах	incident-noun	weak опрос
кинотавр	incident-noun	weak кинотавр
кинотавра	incident-noun	weak кинотавр
кинотавру	incident-noun	weak кинотавр
кинотавром	incident-noun	weak кинотавр
кинотавре	incident-noun	weak кинотавр
кинотавры	incident-noun	weak кинотавр
кинотавров	incident-noun	weak кинотавр
кинотаврам	incident-noun	weak кинотавр
кинотаврами	incident-noun	weak кинотавр
кинотаврах	incident-noun	weak кинотавр
локаут	incident-noun	weak локаут
локаута	incident-noun	weak локаут
локауту	incident-noun	weak локаут
локаутом	incident-noun	weak локаут
локауте	incident-noun	weak локаут
локауты	incident-noun	weak локаут
локаутов	incident-noun	weak локаут
локаутам	incident-noun	weak локаут
локаутами	incident-noun	weak локаут
локаутах	incident-noun	weak локаут
ультиматум	incident-noun	weak ультиматум
ультиматума	incident-noun	weak ультиматум
ультиматуму	incident-noun	weak ультиматум
ультиматумом	incident-noun	weak ультиматум
ультиматуме	incident-noun	weak ультиматум
ультиматумы	incident-noun	weak ультиматум
ультиматумов	incident-noun	weak ультиматум
ультиматумам	incident-noun	weak ультиматум
ультиматумами	incident-noun	weak ультиматум
ультиматумах	incident-noun	weak ультиматум
раскол	incident-noun	weak раскол
раскола	incident-noun	weak раскол
расколу	incident-noun	weak раскол
расколом	incident-noun	weak раскол
расколе	incident-noun	weak раскол
расколы	incident-noun	weak раскол
расколов	incident-noun	weak раскол
расколам	incident-noun	weak раскол
расколами	incident-noun	weak раскол
расколах	incident-noun	weak раскол
разрыв	incident-noun	weak разрыв
разрыва	incident-noun	weak разрыв
разрыву	incident-noun	weak разрыв
разрывом	incident-noun	weak разрыв
разрыве	incident-noun	weak разрыв
разрывы	incident-noun	weak разрыв
разрывов	incident-noun	weak разрыв
разрывам	incident-noun	weak разрыв
разрывами	incident-noun	weak разрыв
разрывах	incident-noun	weak разрыв
обмен	incident-noun	weak обмен
обмена	incident-noun	weak обмен
обмену	incident-noun	weak обмен
обменом	incident-noun	weak обмен
обмене	incident-noun	weak обмен
обмены	incident-noun	weak обмен
обменов	incident-noun	weak обмен
обменам	incident-noun	weak обмен
обменами	incident-noun	weak обмен
обменах	incident-noun	weak обмен
подрыв	incident-noun	weak подрыв
подрыва	incident-noun	weak подрыв
подрыву	incident-noun	weak подрыв
подрывом	incident-noun	weak подрыв
подрыве	incident-noun	weak подрыв
подрывы	incident-noun	weak подрыв
подрывов	incident-noun	weak подрыв
подрывам	incident-noun	weak подрыв
подрывами	incident-noun	weak подрыв
подрывах	incident-noun	weak подрыв
подлог	incident-noun	weak подлог
подлога	incident-noun	weak подлог
подлогу	incident-noun	weak подлог
подлогом	incident-noun	weak подлог
подлоге	incident-noun	weak подлог
подлоги	incident-noun	weak подлог
подлогов	incident-noun	weak подлог
подлогам	incident-noun	weak подлог
подлогами	incident-noun	weak подлог
подлогах	incident-noun	weak подлог
перелет	incident-noun	weak перелет
перелета	incident-noun	weak перелет
перелету	incident-noun	weak перелет
перелетом	incident-noun	weak перелет
перелете	incident-noun	weak перелет
перелеты	incident-noun	weak перелет
перелетов	incident-noun	weak перелет
перелетам	incident-noun	weak перелет
перелетами	incident-noun	weak перелет
перелетах	incident-noun	weak перелет
слет	incident-noun	weak слет
слета	incident-noun	weak слет
слету	incident-noun	weak слет
слетом	incident-noun	weak слет
слете	incident-noun	weak слет
слеты	incident-noun	weak слет
слетов	incident-noun	weak слет
слетам	incident-noun	weak слет
слетами	incident-noun	weak слет
слетах	incident-noun	weak слет
симпозиум	incident-noun	weak симпозиум
симпозиума	incident-noun	weak симпозиум
симпозиуму	incident-noun	weak симпозиум
симпозиумом	incident-noun	weak симпозиум
симпозиуме	incident-noun	weak симпозиум
симпозиумы	incident-noun	weak симпозиум
симпозиумов	incident-noun	weak симпозиум
симпозиумам	incident-noun	weak симпозиум
симпозиумами	incident-noun	weak симпозиум
симпозиумах	incident-noun	weak симпозиум
семинар	incident-noun	weak семинар
семинара	incident-noun	weak семинар
семинару	incident-noun	weak семинар
семинаром	incident-noun	weak семинар
семинаре	incident-noun	weak семинар
семинары	incident-noun	weak семинар
семинаров	incident-noun	weak семинар
семинарам	incident-noun	weak семинар
семинарами	incident-noun	weak семинар
семинарах	incident-noun	weak семинар
вебинар	incident-noun	weak вебинар
вебинара	incident-noun	weak вебинар
вебинару	incident-noun	weak вебинар
вебинаром	incident-noun	weak вебинар
вебинаре	incident-noun	weak вебинар
вебинары	incident-noun	weak вебинар
вебинаров	incident-noun	weak вебинар
вебинарам	incident-noun	weak вебинар
вебинарами	incident-noun	weak вебинар
вебинарах	incident-noun	weak вебинар
мастер-класс	incident-noun	weak мастер-класс
мастер-класса	incident-noun	weak мастер-класс
мастер-классу	incident-noun	weak мастер-класс
мастер-классом	incident-noun	weak мастер-класс
мастер-классе	incident-noun	weak мастер-класс
мастер-классы	incident-noun	weak мастер-класс
мастер-классов	incident-noun	weak мастер-класс
мастер-классам	incident-noun	weak мастер-класс
мастер-классами	incident-noun	weak мастер-класс
мастер-классах	incident-noun	weak мастер-класс
субботник	incident-noun	weak субботник
субботника	incident-noun	weak субботник
субботнику	incident-noun	weak субботник
субботником	incident-noun	weak субботник
субботнике	incident-noun	weak субботник
субботники	incident-noun	weak субботник
субботников	incident-noun	weak субботник
субботникам	incident-noun	weak субботник
субботниками	incident-noun	weak субботник
субботниках	incident-noun	weak субботник
снегопад	incident-noun	weak снегопад
снегопада	incident-noun	weak снегопад
снегопаду	incident-noun	weak снегопад
снегопадом	incident-noun	weak снегопад
снегопаде	incident-noun	weak снегопад
снегопады	incident-noun	weak снегопад
снегопадов	incident-noun	weak снегопад
снегопадам	incident-noun	weak снегопад
снегопадами	incident-noun	weak снегопад
снегопадах	incident-noun	weak снегопад
паводок	incident-noun	weak паводок
паводока	incident-noun	weak паводок
паводоку	incident-noun	weak паводок
паводоком	incident-noun	weak паводок
паводоке	incident-noun	weak паводок
паводоки	incident-noun	weak паводок
паводоков	incident-noun	weak паводок
паводокам	incident-noun	weak паводок
паводоками	incident-noun	weak паводок
паводоках	incident-noun	weak паводок
потоп	incident-noun	weak потоп
потопа	incident-noun	weak потоп
потопу	incident-noun	weak потоп
потопом	incident-noun	weak потоп
потопе	incident-noun	weak потоп
потопы	incident-noun	weak потоп
потопов	incident-noun	weak потоп
потопам	incident-noun	weak потоп
потопами	incident-noun	weak потоп
потопах	incident-noun	weak потоп
отставка	incident-noun	weak отставка
отставки	incident-noun	weak отставка
отставке	incident-noun	weak отставка
отставку	incident-noun	weak отставка
отставкой	incident-noun	weak отставка
отставок	incident-noun	weak отставка
отставкам	incident-noun	weak отставка
отставками	incident-noun	weak отставка
отставках	incident-noun	weak отставка
свадьба	incident-noun	weak свадьба
свадьбы	incident-noun	weak свадьба
свадьбе	incident-noun	weak свадьба
свадьбу	incident-noun	weak свадьба
свадьбой	incident-noun	weak свадьба
свадеб	incident-noun	weak свадьба
свадьбам	incident-noun	weak свадьба
свадьбами	incident-noun	weak свадьба
свадьбах	incident-noun	weak свадьба
помолвка	incident-noun	weak помолвка
помолвки	incident-noun	weak помолвка
помолвке	incident-noun	weak помолвка
помолвку	incident-noun	weak помолвка
помолвкой	incident-noun	weak помолвка
помолвок	incident-noun	weak помолвка
помолвкам	incident-noun	weak помолвка
помолвками	incident-noun	weak помолвка
помолвках	incident-noun	weak помолвка
выставка	incident-noun	weak выставка
выставки	incident-noun	weak выставка
выставке	incident-noun	weak выставка
выставку	incident-noun	weak выставка
выставкой	incident-noun	weak выставка
выставок	incident-noun	weak выставка
выставкам	incident-noun	weak выставка
выставками	incident-noun	weak выставка
выставках	incident-noun	weak выставка
церемония	incident-noun	weak церемония
церемонии	incident-noun	weak церемония
церемонию	incident-noun	weak церемония
церемонией	incident-noun	weak церемония
церемоний	incident-noun	weak церемония
церемониям	incident-noun	weak церемония
церемониями	incident-noun	weak церемония
церемониях	incident-noun	weak церемония
панихида	incident-noun	weak панихида
панихиды	incident-noun	weak панихида
панихиде	incident-noun	weak панихида
панихиду	incident-noun	weak панихида
панихидой	incident-noun	weak панихида
панихид	incident-noun	weak панихида
панихидам	incident-noun	weak панихида
панихидами	incident-noun	weak панихида
панихидах	incident-noun	weak панихида
инаугурация	incident-noun	weak инаугурация
инаугурации	incident-noun	weak инаугурация
инаугурацию	incident-noun	weak инаугурация
инаугурацией	incident-noun	weak инаугурация
инаугураций	incident-noun	weak инаугурация
инаугурациям	incident-noun	weak инаугурация
инаугурациями	incident-noun	weak инаугурация
инаугурациях	incident-noun	weak инаугурация
канонизация	incident-noun	weak канонизация
канонизации	incident-noun	weak канонизация
канонизацию	incident-noun	weak канонизация
канонизацией	incident-noun	weak канонизация
канонизаций	incident-noun	weak канонизация
канонизациям	incident-noun	weak канонизация
канонизациями	incident-noun	weak канонизация
канонизациях	incident-noun	weak канонизация
олимпиада	incident-noun	weak олимпиада
олимпиады	incident-noun	weak олимпиада
олимпиаде	incident-noun	weak олимпиада
олимпиаду	incident-noun	weak олимпиада
олимпиадой	incident-noun	weak олимпиада
олимпиад	incident-noun	weak олимпиада
олимпиадам	incident-noun	weak олимпиада
олимпиадами	incident-noun	weak олимпиада
олимпиадах	incident-noun	weak олимпиада
универсиада	incident-noun	weak универсиада
универсиады	incident-noun	weak универсиада
универсиаде	incident-noun	weak универсиада
универсиаду	incident-noun	weak универсиада
универсиадой	incident-noun	weak универсиада
универсиад	incident-noun	weak универсиада
универсиадам	incident-noun	weak универсиада
универсиадами	incident-noun	weak универсиада
универсиадах	incident-noun	weak универсиада
спартакиада	incident-noun	weak спартакиада
спартакиады	incident-noun	weak спартакиада
спартакиаде	incident-noun	weak спартакиада
спартакиаду	incident-noun	weak спартакиада
спартакиадой	incident-noun	weak спартакиада
спартакиад	incident-noun	weak спартакиада
спартакиадам	incident-noun	weak спартакиада
спартакиадами	incident-noun	weak спартакиада
спартакиадах	incident-noun	weak спартакиада
гонка	incident-noun	weak гонка
гонки	incident-noun	weak гонка
гонке	incident-noun	weak гонка
гонку	incident-noun	weak гонка
гонкой	incident-noun	weak гонка
гонок	incident-noun	weak гонка
гонкам	incident-noun	weak гонка
гонками	incident-noun	weak гонка
гонках	incident-noun	weak гонка
эстафета	incident-noun	weak эстафета
эстафеты	incident-noun	weak эстафета
эстафете	incident-noun	weak эстафета
эстафету	incident-noun	weak эстафета
эстафетой	incident-noun	weak эстафета
эстафет	incident-noun	weak эстафета
эстафетам	incident-noun	weak эстафета
эстафетами	incident-noun	weak эстафета
эстафетах	incident-noun	weak эстафета
игра	incident-noun	weak игра
игры	incident-noun	weak игра
игре	incident-noun	weak игра
игру	incident-noun	weak игра
игрой	incident-noun	weak игра
игр	incident-noun	weak игра
играм	incident-noun	weak игра
играми	incident-noun	weak игра
играх	incident-noun	weak игра
схваток	incident-noun	weak схватка
перестрелка	incident-noun	weak перестрелка
перестрелки	incident-noun	weak перестрелка
перестрелке	incident-noun	weak перестрелка
перестрелку	incident-noun	weak перестрелка
перестрелкой	incident-noun	weak перестрелка
перестрелок	incident-noun	weak перестрелка
перестрелкам	incident-noun	weak перестрелка
перестрелками	incident-noun	weak перестрелка
перестрелках	incident-noun	weak перестрелка
драка	incident-noun	weak драка
драки	incident-noun	weak драка
драке	incident-noun	weak драка
драку	incident-noun	weak драка
дракой	incident-noun	weak драка
драк	incident-noun	weak драка
дракам	incident-noun	weak драка
драками	incident-noun	weak драка
драках	incident-noun	weak драка
потасовка	incident-noun	weak потасовка
потасовки	incident-noun	weak потасовка
потасовке	incident-noun	weak потасовка
потасовку	incident-noun	weak потасовка
потасовкой	incident-noun	weak потасовка
потасовок	incident-noun	weak потасовка
потасовкам	incident-noun	weak потасовка
потасовками	incident-noun	weak потасовка
потасовках	incident-noun	weak потасовка
стрельба	incident-noun	weak стрельба
стрельбы	incident-noun	weak стрельба
стрельбе	incident-noun	weak стрельба
стрельбу	incident-noun	weak стрельба
стрельбой	incident-noun	weak стрельба
стрельб	incident-noun	weak стрельба
стрельбам	incident-noun	weak стрельба
стрельбами	incident-noun	weak стрельба
стрельбах	incident-noun	weak стрельба
облава	incident-noun	weak облава
облавы	incident-noun	weak облава
облаве	incident-noun	weak облава
облаву	incident-noun	weak облава
облавой	incident-noun	weak облава
облав	incident-noun	weak облава
облавам	incident-noun	weak облава
облавами	incident-noun	weak облава
облавах	incident-noun	weak облава
поимка	incident-noun	weak поимка
поимки	incident-noun	weak поимка
поимке	incident-noun	weak поимка
поимку	incident-noun	weak поимка
поимкой	incident-noun	weak поимка
поимок	incident-noun	weak поимка
поимкам	incident-noun	weak поимка
поимками	incident-noun	weak поимка
поимках	incident-noun	weak поимка
пытка	incident-noun	weak пытка
пытки	incident-noun	weak пытка
пытке	incident-noun	weak пытка
пытку	incident-noun	weak пытка
пыткой	incident-noun	weak пытка
пыток	incident-noun	weak пытка
пыткам	incident-noun	weak пытка
пытками	incident-noun	weak пытка
пытках	incident-noun	weak пытка
травля	incident-noun	weak травля
травли	incident-noun	weak травля
травле	incident-noun	weak травля
травлю	incident-noun	weak травля
травлей	incident-noun	weak травля
травль	incident-noun	weak травля
травлям	incident-noun	weak травля
травлями	incident-noun	weak травля
травлях	incident-noun	weak травля
блокировка	incident-noun	weak блокировка
блокировки	incident-noun	weak блокировка
блокировке	incident-noun	weak блокировка
блокировку	incident-noun	weak блокировка
блокировкой	incident-noun	weak блокировка
блокировок	incident-noun	weak блокировка
блокировкам	incident-noun	weak блокировка
блокировками	incident-noun	weak блокировка
блокировках	incident-noun	weak блокировка
бомбежка	incident-noun	weak бомбежка
бомбежки	incident-noun	weak бомбежка
бомбежке	incident-noun	weak бомбежка
бомбежку	incident-noun	weak бомбежка
бомбежкой	incident-noun	weak бомбежка
бомбежек	incident-noun	weak бомбежка
бомбежкам	incident-noun	weak бомбежка
бомбежками	incident-noun	weak бомбежка
бомбежках	incident-noun	weak бомбежка
амнистия	incident-noun	weak амнистия
амнистии	incident-noun	weak амнистия
амнистию	incident-noun	weak амнистия
амнистией	incident-noun	weak амнистия
амнистий	incident-noun	weak амнистия
амнистиям	incident-noun	weak амнистия
амнистиями	incident-noun	weak амнистия
амнистиях	incident-noun	weak амнистия
госпитализация	incident-noun	weak госпитализация
госпитализации	incident-noun	weak госпитализация
госпитализацию	incident-noun	weak госпитализация
госпитализацией	incident-noun	weak госпитализация
госпитализаций	incident-noun	weak госпитализация
госпитализациям	incident-noun	weak госпитализация
госпитализациями	incident-noun	weak госпитализация
госпитализациях	incident-noun	weak госпитализация
экстрадиция	incident-noun	weak экстрадиция
экстрадиции	incident-noun	weak экстрадиция
экстрадицию	incident-noun	weak экстрадиция
экстрадицией	incident-noun	weak экстрадиция
экстрадиций	incident-noun	weak экстрадиция
экстрадициям	incident-noun	weak экстрадиция
экстрадициями	incident-noun	weak экстрадиция
экстрадициях	incident-noun	weak экстрадиция
регистрация	incident-noun	weak регистрация
регистрации	incident-noun	weak регистрация
регистрацию	incident-noun	weak регистрация
регистрацией	incident-noun	weak регистрация
регистраций	incident-noun	weak регистрация
регистрациям	incident-noun	weak регистрация
регистрациями	incident-noun	weak регистрация
регистрациях	incident-noun	weak регистрация
ратификация	incident-noun	weak ратификация
ратификации	incident-noun	weak ратификация
ратификацию	incident-noun	weak ратификация
ратификацией	incident-noun	weak ратификация
ратификаций	incident-noun	weak ратификация
ратификациям	incident-noun	weak ратификация
ратификациями	incident-noun	weak ратификация
ратификациях	incident-noun	weak ратификация
инспекция	incident-noun	weak инспекция
инспекции	incident-noun	weak инспекция
инспекцию	incident-noun	weak инспекция
инспекцией	incident-noun	weak инспекция
инспекций	incident-noun	weak инспекция
инспекциям	incident-noun	weak инспекция
инспекциями	incident-noun	weak инспекция
инспекциях	incident-noun	weak инспекция
ревизия	incident-noun	weak ревизия
ревизии	incident-noun	weak ревизия
ревизию	incident-noun	weak ревизия
ревизией	incident-noun	weak ревизия
ревизий	incident-noun	weak ревизия
ревизиям	incident-noun	weak ревизия
ревизиями	incident-noun	weak ревизия
ревизиях	incident-noun	weak ревизия
проверка	incident-noun	weak проверка
проверки	incident-noun	weak проверка
проверке	incident-noun	weak проверка
проверку	incident-noun	weak проверка
проверкой	incident-noun	weak проверка
проверок	incident-noun	weak проверка
проверкам	incident-noun	weak проверка
проверками	incident-noun	weak проверка
проверках	incident-noun	weak проверка
забастовок	incident-noun	weak забастовка
голодовка	incident-noun	weak голодовка
голодовки	incident-noun	weak голодовка
голодовке	incident-noun	weak голодовка
голодовку	incident-noun	weak голодовка
голодовкой	incident-noun	weak голодовка
голодовок	incident-noun	weak голодовка
голодовкам	incident-noun	weak голодовка
голодовками	incident-noun	weak голодовка
голодовках	incident-noun	weak голодовка
манифестация	incident-noun	weak манифестация
манифестации	incident-noun	weak манифестация
манифестацию	incident-noun	weak манифестация
манифестацией	incident-noun	weak манифестация
манифестаций	incident-noun	weak манифестация
манифестациям	incident-noun	weak манифестация
манифестациями	incident-noun	weak манифестация
манифестациях	incident-noun	weak манифестация
авиакатастрофа	incident-noun	weak авиакатастрофа
авиакатастрофы	incident-noun	weak авиакатастрофа
авиакатастрофе	incident-noun	weak авиакатастрофа
авиакатастрофу	incident-noun	weak авиакатастрофа
авиакатастрофой	incident-noun	weak авиакатастрофа
авиакатастроф	incident-noun	weak авиакатастрофа
авиакатастрофам	incident-noun	weak авиакатастрофа
авиакатастрофами	incident-noun	weak авиакатастрофа
авиакатастрофах	incident-noun	weak авиакатастрофа
трагедия	incident-noun	weak трагедия
трагедии	incident-noun	weak трагедия
трагедию	incident-noun	weak трагедия
трагедией	incident-noun	weak трагедия
трагедий	incident-noun	weak трагедия
трагедиям	incident-noun	weak трагедия
трагедиями	incident-noun	weak трагедия
трагедиях	incident-noun	weak трагедия
смерть	incident-noun	weak смерть
смерти	incident-noun	weak смерть
смертью	incident-noun	weak смерть
смертей	incident-noun	weak смерть
смертям	incident-noun	weak смерть
смертями	incident-noun	weak смерть
смертях	incident-noun	weak смерть
кончина	incident-noun	weak кончина
кончины	incident-noun	weak кончина
кончине	incident-noun	weak кончина
кончину	incident-noun	weak кончина
кончиной	incident-noun	weak кончина
кончин	incident-noun	weak кончина
кончинам	incident-noun	weak кончина
кончинами	incident-noun	weak кончина
кончинах	incident-noun	weak кончина
кража	incident-noun	weak кража
кражи	incident-noun	weak кража
краже	incident-noun	weak кража
кражу	incident-noun	weak кража
кражей	incident-noun	weak кража
краж	incident-noun	weak кража
кражам	incident-noun	weak кража
кражами	incident-noun	weak кража
кражах	incident-noun	weak кража
измена	incident-noun	weak измена
измены	incident-noun	weak измена
измене	incident-noun	weak измена
измену	incident-noun	weak измена
изменой	incident-noun	weak измена
измен	incident-noun	weak измена
изменам	incident-noun	weak измена
изменами	incident-noun	weak измена
изменах	incident-noun	weak измена
сделка	incident-noun	weak сделка
сделки	incident-noun	weak сделка
сделке	incident-noun	weak сделка
сделку	incident-noun	weak сделка
сделкой	incident-noun	weak сделка
сделок	incident-noun	weak сделка
сделкам	incident-noun	weak сделка
сделками	incident-noun	weak сделка
сделках	incident-noun	weak сделка
покупка	incident-noun	weak покупка
покупки	incident-noun	weak покупка
покупке	incident-noun	weak покупка
покупку	incident-noun	weak покупка
покупкой	incident-noun	weak покупка
покупок	incident-noun	weak покупка
покупкам	incident-noun	weak покупка
покупками	incident-noun	weak покупка
покупках	incident-noun	weak покупка
продажа	incident-noun	weak продажа
продажи	incident-noun	weak продажа
продаже	incident-noun	weak продажа
продажу	incident-noun	weak продажа
продажей	incident-noun	weak продажа
продаж	incident-noun	weak продажа
продажам	incident-noun	weak продажа
продажами	incident-noun	weak продажа
продажах	incident-noun	weak продажа
выплата	incident-noun	weak выплата
выплаты	incident-noun	weak выплата
выплате	incident-noun	weak выплата
выплату	incident-noun	weak выплата
выплатой	incident-noun	weak выплата
выплат	incident-noun	weak выплата
выплатам	incident-noun	weak выплата
выплатами	incident-noun	weak выплата
выплатах	incident-noun	weak выплата
чисток	incident-noun	weak чистка
перестройка	incident-noun	weak перестройка
перестройки	incident-noun	weak перестройка
перестройке	incident-noun	weak перестройка
перестройку	incident-noun	weak перестройка
перестройкой	incident-noun	weak перестройка
перестроек	incident-noun	weak перестройка
перестройкам	incident-noun	weak перестройка
перестройками	incident-noun	weak перестройка
перестройках	incident-noun	weak перестройка
беседа	incident-noun	weak беседа
беседы	incident-noun	weak беседа
беседе	incident-noun	weak беседа
беседу	incident-noun	weak беседа
беседой	incident-noun	weak беседа
бесед	incident-noun	weak беседа
беседам	incident-noun	weak беседа
беседами	incident-noun	weak беседа
беседах	incident-noun	weak беседа
аудиенция	incident-noun	weak аудиенция
аудиенции	incident-noun	weak аудиенция
аудиенцию	incident-noun	weak аудиенция
аудиенцией	incident-noun	weak аудиенция
аудиенций	incident-noun	weak аудиенция
аудиенциям	incident-noun	weak аудиенция
аудиенциями	incident-noun	weak аудиенция
аудиенциях	incident-noun	weak аудиенция
пресс-конференция	incident-noun	weak пресс-конференция
пресс-конференции	incident-noun	weak пресс-конференция
пресс-конференцию	incident-noun	weak пресс-конференция
пресс-конференцией	incident-noun	weak пресс-конференция
пресс-конференций	incident-noun	weak пресс-конференция
пресс-конференциям	incident-noun	weak пресс-конференция
пресс-конференциями	incident-noun	weak пресс-конференция
пресс-конференциях	incident-noun	weak пресс-конференция
дискуссия	incident-noun	weak дискуссия
дискуссии	incident-noun	weak дискуссия
дискуссию	incident-noun	weak дискуссия
дискуссией	incident-noun	weak дискуссия
дискуссий	incident-noun	weak дискуссия
дискуссиям	incident-noun	weak дискуссия
дискуссиями	incident-noun	weak дискуссия
дискуссиях	incident-noun	weak дискуссия
презентация	incident-noun	weak презентация
презентации	incident-noun	weak презентация
презентацию	incident-noun	weak презентация
презентацией	incident-noun	weak презентация
презентаций	incident-noun	weak презентация
презентациям	incident-noun	weak презентация
презентациями	incident-noun	weak презентация
презентациях	incident-noun	weak презентация
вечеринка	incident-noun	weak вечеринка
вечеринки	incident-noun	weak вечеринка
вечеринке	incident-noun	weak вечеринка
вечеринку	incident-noun	weak вечеринка
вечеринкой	incident-noun	weak вечеринка
вечеринок	incident-noun	weak вечеринка
вечеринкам	incident-noun	weak вечеринка
вечеринками	incident-noun	weak вечеринка
вечеринках	incident-noun	weak вечеринка
поездка	incident-noun	weak поездка
поездки	incident-noun	weak поездка
поездке	incident-noun	weak поездка
поездку	incident-noun	weak поездка
поездкой	incident-noun	weak поездка
поездок	incident-noun	weak поездка
поездкам	incident-noun	weak поездка
поездками	incident-noun	weak поездка
поездках	incident-noun	weak поездка
высадок	incident-noun	weak высадка
посадка	incident-noun	weak посадка
посадки	incident-noun	weak посадка
посадке	incident-noun	weak посадка
посадку	incident-noun	weak посадка
посадкой	incident-noun	weak посадка
посадок	incident-noun	weak посадка
посадкам	incident-noun	weak посадка
посадками	incident-noun	weak посадка
посадках	incident-noun	weak посадка
стыковка	incident-noun	weak стыковка
стыковки	incident-noun	weak стыковка
стыковке	incident-noun	weak стыковка
стыковку	incident-noun	weak стыковка
стыковкой	incident-noun	weak стыковка
стыковок	incident-noun	weak стыковка
стыковкам	incident-noun	weak стыковка
стыковками	incident-noun	weak стыковка
стыковках	incident-noun	weak стыковка
вспышка	incident-noun	weak вспышка
вспышки	incident-noun	weak вспышка
вспышке	incident-noun	weak вспышка
вспышку	incident-noun	weak вспышка
вспышкой	incident-noun	weak вспышка
вспышек	incident-noun	weak вспышка
вспышкам	incident-noun	weak вспышка
вспышками	incident-noun	weak вспышка
вспышках	incident-noun	weak вспышка
пандемия	incident-noun	weak пандемия
пандемии	incident-noun	weak пандемия
пандемию	incident-noun	weak пандемия
пандемией	incident-noun	weak пандемия
пандемий	incident-noun	weak пандемия
пандемиям	incident-noun	weak пандемия
пандемиями	incident-noun	weak пандемия
пандемиях	incident-noun	weak пандемия
засуха	incident-noun	weak засуха
засухи	incident-noun	weak засуха
засухе	incident-noun	weak засуха
засуху	incident-noun	weak засуха
засухой	incident-noun	weak засуха
засух	incident-noun	weak засуха
засухам	incident-noun	weak засуха
засухами	incident-noun	weak засуха
засухах	incident-noun	weak засуха
буря	incident-noun	weak буря
бури	incident-noun	weak буря
буре	incident-noun	weak буря
бурю	incident-noun	weak буря
бурей	incident-noun	weak буря
бурь	incident-noun	weak буря
бурям	incident-noun	weak буря
бурями	incident-noun	weak буря
бурях	incident-noun	weak буря
лавина	incident-noun	weak лавина
лавины	incident-noun	weak лавина
лавине	incident-noun	weak лавина
лавину	incident-noun	weak лавина
лавиной	incident-noun	weak лавина
лавин	incident-noun	weak лавина
лавинам	incident-noun	weak лавина
лавинами	incident-noun	weak лавина
лавинах	incident-noun	weak лавина
эксгумация	incident-noun	weak эксгумация
эксгумации	incident-noun	weak эксгумация
эксгумацию	incident-noun	weak эксгумация
эксгумацией	incident-noun	weak эксгумация
эксгумаций	incident-noun	weak эксгумация
эксгумациям	incident-noun	weak эксгумация
эксгумациями	incident-noun	weak эксгумация
эксгумациях	incident-noun	weak эксгумация
реабилитация	incident-noun	weak реабилитация
реабилитации	incident-noun	weak реабилитация
реабилитацию	incident-noun	weak реабилитация
реабилитацией	incident-noun	weak реабилитация
реабилитаций	incident-noun	weak реабилитация
реабилитациям	incident-noun	weak реабилитация
реабилитациями	incident-noun	weak реабилитация
реабилитациях	incident-noun	weak реабилитация
отсидка	incident-noun	weak отсидка
отсидки	incident-noun	weak отсидка
отсидке	incident-noun	weak отсидка
отсидку	incident-noun	weak отсидка
отсидкой	incident-noun	weak отсидка
отсидк	incident-noun	weak отсидка
отсидкам	incident-noun	weak отсидка
отсидками	incident-noun	weak отсидка
отсидках	incident-noun	weak отсидка
перепись	incident-noun	weak перепись
переписи	incident-noun	weak перепись
переписью	incident-noun	weak перепись
переписей	incident-noun	weak перепись
переписям	incident-noun	weak перепись
переписями	incident-noun	weak перепись
переписях	incident-noun	weak перепись
конфискация	incident-noun	weak конфискация
конфискации	incident-noun	weak конфискация
конфискацию	incident-noun	weak конфискация
конфискацией	incident-noun	weak конфискация
конфискаций	incident-noun	weak конфискация
конфискациям	incident-noun	weak конфискация
конфискациями	incident-noun	weak конфискация
конфискациях	incident-noun	weak конфискация
национализация	incident-noun	weak национализация
национализации	incident-noun	weak национализация
национализацию	incident-noun	weak национализация
национализацией	incident-noun	weak национализация
национализаций	incident-noun	weak национализация
национализациям	incident-noun	weak национализация
национализациями	incident-noun	weak национализация
национализациях	incident-noun	weak национализация
приватизация	incident-noun	weak приватизация
приватизации	incident-noun	weak приватизация
приватизацию	incident-noun	weak приватизация
приватизацией	incident-noun	weak приватизация
приватизаций	incident-noun	weak приватизация
приватизациям	incident-noun	weak приватизация
приватизациями	incident-noun	weak приватизация
приватизациях	incident-noun	weak приватизация
девальвация	incident-noun	weak девальвация
девальвации	incident-noun	weak девальвация
девальвацию	incident-noun	weak девальвация
девальвацией	incident-noun	weak девальвация
девальваций	incident-noun	weak девальвация
девальвациям	incident-noun	weak девальвация
девальвациями	incident-noun	weak девальвация
девальвациях	incident-noun	weak девальвация
деноминация	incident-noun	weak деноминация
деноминации	incident-noun	weak деноминация
деноминацию	incident-noun	weak деноминация
деноминацией	incident-noun	weak деноминация
деноминаций	incident-noun	weak деноминация
деноминациям	incident-noun	weak деноминация
деноминациями	incident-noun	weak деноминация
деноминациях	incident-noun	weak деноминация
сессия	incident-noun	weak сессия
сессии	incident-noun	weak сессия
сессию	incident-noun	weak сессия
сессией	incident-noun	weak сессия
сессий	incident-noun	weak сессия
сессиям	incident-noun	weak сессия
сессиями	incident-noun	weak сессия
сессиях	incident-noun	weak сессия
коллективизация	incident-noun	weak коллективизация
коллективизации	incident-noun	weak коллективизация
коллективизацию	incident-noun	weak коллективизация
коллективизацией	incident-noun	weak коллективизация
коллективизаций	incident-noun	weak коллективизация
коллективизациям	incident-noun	weak коллективизация
коллективизациями	incident-noun	weak коллективизация
коллективизациях	incident-noun	weak коллективизация
индустриализация	incident-noun	weak индустриализация
индустриализации	incident-noun	weak индустриализация
индустриализацию	incident-noun	weak индустриализация
индустриализацией	incident-noun	weak индустриализация
индустриализаций	incident-noun	weak индустриализация
индустриализациям	incident-noun	weak индустриализация
индустриализациями	incident-noun	weak индустриализация
индустриализациях	incident-noun	weak индустриализация
демобилизация	incident-noun	weak демобилизация
демобилизации	incident-noun	weak демобилизация
демобилизацию	incident-noun	weak демобилизация
демобилизацией	incident-noun	weak демобилизация
демобилизаций	incident-noun	weak демобилизация
демобилизациям	incident-noun	weak демобилизация
демобилизациями	incident-noun	weak демобилизация
демобилизациях	incident-noun	weak демобилизация
дуэль	incident-noun	weak дуэль
дуэли	incident-noun	weak дуэль
дуэлью	incident-noun	weak дуэль
дуэлей	incident-noun	weak дуэль
дуэлям	incident-noun	weak дуэль
дуэлями	incident-noun	weak дуэль
дуэлях	incident-noun	weak дуэль
вербовка	incident-noun	weak вербовка
вербовки	incident-noun	weak вербовка
вербовке	incident-noun	weak вербовка
вербовку	incident-noun	weak вербовка
вербовкой	incident-noun	weak вербовка
вербовок	incident-noun	weak вербовка
вербовкам	incident-noun	weak вербовка
вербовками	incident-noun	weak вербовка
вербовках	incident-noun	weak вербовка
ссора	incident-noun	weak ссора
ссоры	incident-noun	weak ссора
ссоре	incident-noun	weak ссора
ссору	incident-noun	weak ссора
ссорой	incident-noun	weak ссора
ссор	incident-noun	weak ссора
ссорам	incident-noun	weak ссора
ссорами	incident-noun	weak ссора
ссорах	incident-noun	weak ссора
назначение	incident-noun	weak назначение
назначения	incident-noun	weak назначение
назначению	incident-noun	weak назначение
назначением	incident-noun	weak назначение
назначении	incident-noun	weak назначение
назначений	incident-noun	weak назначение
назначениям	incident-noun	weak назначение
назначениями	incident-noun	weak назначение
назначениях	incident-noun	weak назначение
увольнение	incident-noun	weak увольнение
увольнения	incident-noun	weak увольнение
увольнению	incident-noun	weak увольнение
увольнением	incident-noun	weak увольнение
увольнении	incident-noun	weak увольнение
увольнений	incident-noun	weak увольнение
увольнениям	incident-noun	weak увольнение
увольнениями	incident-noun	weak увольнение
увольнениях	incident-noun	weak увольнение
задержание	incident-noun	weak задержание
задержания	incident-noun	weak задержание
задержанию	incident-noun	weak задержание
задержанием	incident-noun	weak задержание
задержании	incident-noun	weak задержание
задержаний	incident-noun	weak задержание
задержаниям	incident-noun	weak задержание
задержаниями	incident-noun	weak задержание
задержаниях	incident-noun	weak задержание
помилование	incident-noun	weak помилование
помилования	incident-noun	weak помилование
помилованию	incident-noun	weak помилование
помилованием	incident-noun	weak помилование
помиловании	incident-noun	weak помилование
помилований	incident-noun	weak помилование
помилованиям	incident-noun	weak помилование
помилованиями	incident-noun	weak помилование
помилованиях	incident-noun	weak помилование
осуждение	incident-noun	weak осуждение
осуждения	incident-noun	weak осуждение
осуждению	incident-noun	weak осуждение
осуждением	incident-noun	weak осуждение
осуждении	incident-noun	weak осуждение
осуждений	incident-noun	weak осуждение
осуждениям	incident-noun	weak осуждение
осуждениями	incident-noun	weak осуждение
осуждениях	incident-noun	weak осуждение
оправдание	incident-noun	weak оправдание
оправдания	incident-noun	weak оправдание
оправданию	incident-noun	weak оправдание
оправданием	incident-noun	weak оправдание
оправдании	incident-noun	weak оправдание
оправданий	incident-noun	weak оправдание
оправданиям	incident-noun	weak оправдание
оправданиями	incident-noun	weak оправдание
оправданиях	incident-noun	weak оправдание
похищение	incident-noun	weak похищение
похищения	incident-noun	weak похищение
похищению	incident-noun	weak похищение
похищением	incident-noun	weak похищение
похищении	incident-noun	weak похищение
похищений	incident-noun	weak похищение
похищениям	incident-noun	weak похищение
похищениями	incident-noun	weak похищение
похищениях	incident-noun	weak похищение
ограбление	incident-noun	weak ограбление
ограбления	incident-noun	weak ограбление
ограблению	incident-noun	weak ограбление
ограблением	incident-noun	weak ограбление
ограблении	incident-noun	weak ограбление
ограблений	incident-noun	weak ограбление
ограблениям	incident-noun	weak ограбление
ограблениями	incident-noun	weak ограбление
ограблениях	incident-noun	weak ограбление
избиение	incident-noun	weak избиение
избиения	incident-noun	weak избиение
избиению	incident-noun	weak избиение
избиением	incident-noun	weak избиение
избиении	incident-noun	weak избиение
избиений	incident-noun	weak избиение
избиениям	incident-noun	weak избиение
избиениями	incident-noun	weak избиение
избиениях	incident-noun	weak избиение
изнасилование	incident-noun	weak изнасилование
изнасилования	incident-noun	weak изнасилование
изнасилованию	incident-noun	weak изнасилование
изнасилованием	incident-noun	weak изнасилование
изнасиловании	incident-noun	weak изнасилование
изнасилований	incident-noun	weak изнасилование
изнасилованиям	incident-noun	weak изнасилование
изнасилованиями	incident-noun	weak изнасилование
изнасилованиях	incident-noun	weak изнасилование
отравление	incident-noun	weak отравление
отравления	incident-noun	weak отравление
отравлению	incident-noun	weak отравление
отравлением	incident-noun	weak отравление
отравлении	incident-noun	weak отравление
отравлений	incident-noun	weak отравление
отравлениям	incident-noun	weak отравление
отравлениями	incident-noun	weak отравление
отравлениях	incident-noun	weak отравление
извержение	incident-noun	weak извержение
извержения	incident-noun	weak извержение
извержению	incident-noun	weak извержение
извержением	incident-noun	weak извержение
извержении	incident-noun	weak извержение
извержений	incident-noun	weak извержение
извержениям	incident-noun	weak извержение
извержениями	incident-noun	weak извержение
извержениях	incident-noun	weak извержение
заседание	incident-noun	weak заседание
заседания	incident-noun	weak заседание
заседанию	incident-noun	weak заседание
заседанием	incident-noun	weak заседание
заседании	incident-noun	weak заседание
заседаний	incident-noun	weak заседание
заседаниям	incident-noun	weak заседание
заседаниями	incident-noun	weak заседание
заседаниях	incident-noun	weak заседание
совещание	incident-noun	weak совещание
совещания	incident-noun	weak совещание
совещанию	incident-noun	weak совещание
совещанием	incident-noun	weak совещание
совещании	incident-noun	weak совещание
совещаний	incident-noun	weak совещание
совещаниям	incident-noun	weak совещание
совещаниями	incident-noun	weak совещание
совещаниях	incident-noun	weak совещание
собрание	incident-noun	weak собрание
собрания	incident-noun	weak собрание
собранию	incident-noun	weak собрание
собранием	incident-noun	weak собрание
собрании	incident-noun	weak собрание
собраний	incident-noun	weak собрание
собраниям	incident-noun	weak собрание
собраниями	incident-noun	weak собрание
собраниях	incident-noun	weak собрание
голосование	incident-noun	weak голосование
голосования	incident-noun	weak голосование
голосованию	incident-noun	weak голосование
голосованием	incident-noun	weak голосование
голосовании	incident-noun	weak голосование
голосований	incident-noun	weak голосование
голосованиям	incident-noun	weak голосование
голосованиями	incident-noun	weak голосование
голосованиях	incident-noun	weak голосование
расследование	incident-noun	weak расследование
расследования	incident-noun	weak расследование
расследованию	incident-noun	weak расследование
расследованием	incident-noun	weak расследование
расследовании	incident-noun	weak расследование
расследований	incident-noun	weak расследование
расследованиям	incident-noun	weak расследование
расследованиями	incident-noun	weak расследование
расследованиях	incident-noun	weak расследование
награждение	incident-noun	weak награждение
награждения	incident-noun	weak награждение
награждению	incident-noun	weak награждение
награждением	incident-noun	weak награждение
награждении	incident-noun	weak награждение
награждений	incident-noun	weak награждение
награждениям	incident-noun	weak награждение
награждениями	incident-noun	weak награждение
награждениях	incident-noun	weak награждение
вручение	incident-noun	weak вручение
вручения	incident-noun	weak вручение
вручению	incident-noun	weak вручение
вручением	incident-noun	weak вручение
вручении	incident-noun	weak вручение
вручений	incident-noun	weak вручение
вручениям	incident-noun	weak вручение
вручениями	incident-noun	weak вручение
вручениях	incident-noun	weak вручение
празднование	incident-noun	weak празднование
празднования	incident-noun	weak празднование
празднованию	incident-noun	weak празднование
празднованием	incident-noun	weak празднование
праздновании	incident-noun	weak празднование
празднований	incident-noun	weak празднование
празднованиям	incident-noun	weak празднование
празднованиями	incident-noun	weak празднование
празднованиях	incident-noun	weak празднование
торжество	incident-noun	weak торжество
торжества	incident-noun	weak торжество
торжеству	incident-noun	weak торжество
торжеством	incident-noun	weak торжество
торжестве	incident-noun	weak торжество
торжеств	incident-noun	weak торжество
торжествам	incident-noun	weak торжество
торжествами	incident-noun	weak торжество
торжествах	incident-noun	weak торжество
празднество	incident-noun	weak празднество
празднества	incident-noun	weak празднество
празднеству	incident-noun	weak празднество
празднеством	incident-noun	weak празднество
празднестве	incident-noun	weak празднество
празднеств	incident-noun	weak празднество
празднествам	incident-noun	weak празднество
празднествами	incident-noun	weak празднество
празднествах	incident-noun	weak празднество
турне	incident-noun	weak турне
поражение	incident-noun	weak поражение
поражения	incident-noun	weak поражение
поражению	incident-noun	weak поражение
поражением	incident-noun	weak поражение
поражении	incident-noun	weak поражение
поражений	incident-noun	weak поражение
поражениям	incident-noun	weak поражение
поражениями	incident-noun	weak поражение
поражениях	incident-noun	weak поражение
ранение	incident-noun	weak ранение
ранения	incident-noun	weak ранение
ранению	incident-noun	weak ранение
ранением	incident-noun	weak ранение
ранении	incident-noun	weak ранение
ранений	incident-noun	weak ранение
ранениям	incident-noun	weak ранение
ранениями	incident-noun	weak ранение
ранениях	incident-noun	weak ранение
рождение	incident-noun	weak рождение
рождения	incident-noun	weak рождение
рождению	incident-noun	weak рождение
рождением	incident-noun	weak рождение
рождении	incident-noun	weak рождение
рождений	incident-noun	weak рождение
рождениям	incident-noun	weak рождение
рождениями	incident-noun	weak рождение
рождениях	incident-noun	weak рождение
крещение	incident-noun	weak крещение
крещения	incident-noun	weak крещение
крещению	incident-noun	weak крещение
крещением	incident-noun	weak крещение
крещении	incident-noun	weak крещение
крещений	incident-noun	weak крещение
крещениям	incident-noun	weak крещение
крещениями	incident-noun	weak крещение
крещениях	incident-noun	weak крещение
венчание	incident-noun	weak венчание
венчания	incident-noun	weak венчание
венчанию	incident-noun	weak венчание
венчанием	incident-noun	weak венчание
венчании	incident-noun	weak венчание
венчаний	incident-noun	weak венчание
венчаниям	incident-noun	weak венчание
венчаниями	incident-noun	weak венчание
венчаниях	incident-noun	weak венчание
бракосочетание	incident-noun	weak бракосочетание
бракосочетания	incident-noun	weak бракосочетание
бракосочетанию	incident-noun	weak бракосочетание
бракосочетанием	incident-noun	weak бракосочетание
бракосочетании	incident-noun	weak бракосочетание
бракосочетаний	incident-noun	weak бракосочетание
бракосочетаниям	incident-noun	weak бракосочетание
бракосочетаниями	incident-noun	weak бракосочетание
бракосочетаниях	incident-noun	weak бракосочетание
погребение	incident-noun	weak погребение
погребения	incident-noun	weak погребение
погребению	incident-noun	weak погребение
погребением	incident-noun	weak погребение
погребении	incident-noun	weak погребение
погребений	incident-noun	weak погребение
погребениям	incident-noun	weak погребение
погребениями	incident-noun	weak погребение
погребениях	incident-noun	weak погребение
захоронение	incident-noun	weak захоронение
захоронения	incident-noun	weak захоронение
захоронению	incident-noun	weak захоронение
захоронением	incident-noun	weak захоронение
захоронении	incident-noun	weak захоронение
захоронений	incident-noun	weak захоронение
захоронениям	incident-noun	weak захоронение
захоронениями	incident-noun	weak захоронение
захоронениях	incident-noun	weak захоронение
возложение	incident-noun	weak возложение
возложения	incident-noun	weak возложение
возложению	incident-noun	weak возложение
возложением	incident-noun	weak возложение
возложении	incident-noun	weak возложение
возложений	incident-noun	weak возложение
возложениям	incident-noun	weak возложение
возложениями	incident-noun	weak возложение
возложениях	incident-noun	weak возложение
подписание	incident-noun	weak подписание
подписания	incident-noun	weak подписание
подписанию	incident-noun	weak подписание
подписанием	incident-noun	weak подписание
подписании	incident-noun	weak подписание
подписаний	incident-noun	weak подписание
подписаниям	incident-noun	weak подписание
подписаниями	incident-noun	weak подписание
подписаниях	incident-noun	weak подписание
провозглашение	incident-noun	weak провозглашение
провозглашения	incident-noun	weak провозглашение
провозглашению	incident-noun	weak провозглашение
провозглашением	incident-noun	weak провозглашение
провозглашении	incident-noun	weak провозглашение
провозглашений	incident-noun	weak провозглашение
провозглашениям	incident-noun	weak провозглашение
провозглашениями	incident-noun	weak провозглашение
провозглашениях	incident-noun	weak провозглашение
свержение	incident-noun	weak свержение
свержения	incident-noun	weak свержение
свержению	incident-noun	weak свержение
свержением	incident-noun	weak свержение
свержении	incident-noun	weak свержение
свержений	incident-noun	weak свержение
свержениям	incident-noun	weak свержение
свержениями	incident-noun	weak свержение
свержениях	incident-noun	weak свержение
восшествие	incident-noun	weak восшествие
восшествия	incident-noun	weak восшествие
восшествию	incident-noun	weak восшествие
восшествием	incident-noun	weak восшествие
восшествии	incident-noun	weak восшествие
восшествий	incident-noun	weak восшествие
восшествиям	incident-noun	weak восшествие
восшествиями	incident-noun	weak восшествие
восшествиях	incident-noun	weak восшествие
переселение	incident-noun	weak переселение
переселения	incident-noun	weak переселение
переселению	incident-noun	weak переселение
переселением	incident-noun	weak переселение
переселении	incident-noun	weak переселение
переселений	incident-noun	weak переселение
переселениям	incident-noun	weak переселение
переселениями	incident-noun	weak переселение
переселениях	incident-noun	weak переселение
изгнание	incident-noun	weak изгнание
изгнания	incident-noun	weak изгнание
изгнанию	incident-noun	weak изгнание
изгнанием	incident-noun	weak изгнание
изгнании	incident-noun	weak изгнание
изгнаний	incident-noun	weak изгнание
изгнаниям	incident-noun	weak изгнание
изгнаниями	incident-noun	weak изгнание
изгнаниях	incident-noun	weak изгнание
возвращение	incident-noun	weak возвращение
возвращения	incident-noun	weak возвращение
возвращению	incident-noun	weak возвращение
возвращением	incident-noun	weak возвращение
возвращении	incident-noun	weak возвращение
возвращений	incident-noun	weak возвращение
возвращениям	incident-noun	weak возвращение
возвращениями	incident-noun	weak возвращение
возвращениях	incident-noun	weak возвращение
прибытие	incident-noun	weak прибытие
прибытия	incident-noun	weak прибытие
прибытию	incident-noun	weak прибытие
прибытием	incident-noun	weak прибытие
прибытии	incident-noun	weak прибытие
прибытий	incident-noun	weak прибытие
прибытиям	incident-noun	weak прибытие
прибытиями	incident-noun	weak прибытие
прибытиях	incident-noun	weak прибытие
отплытие	incident-noun	weak отплытие
отплытия	incident-noun	weak отплытие
отплытию	incident-noun	weak отплытие
отплытием	incident-noun	weak отплытие
отплытии	incident-noun	weak отплытие
отплытий	incident-noun	weak отплытие
отплытиям	incident-noun	weak отплытие
отплытиями	incident-noun	weak отплытие
отплытиях	incident-noun	weak отплытие
затопление	incident-noun	weak затопление
затопления	incident-noun	weak затопление
затоплению	incident-noun	weak затопление
затоплением	incident-noun	weak затопление
затоплении	incident-noun	weak затопление
затоплений	incident-noun	weak затопление
затоплениям	incident-noun	weak затопление
затоплениями	incident-noun	weak затопление
затоплениях	incident-noun	weak затопление
разрушение	incident-noun	weak разрушение
разрушения	incident-noun	weak разрушение
разрушению	incident-noun	weak разрушение
разрушением	incident-noun	weak разрушение
разрушении	incident-noun	weak разрушение
разрушений	incident-noun	weak разрушение
разрушениям	incident-noun	weak разрушение
разрушениями	incident-noun	weak разрушение
разрушениях	incident-noun	weak разрушение
сожжение	incident-noun	weak сожжение
сожжения	incident-noun	weak сожжение
сожжению	incident-noun	weak сожжение
сожжением	incident-noun	weak сожжение
сожжении	incident-noun	weak сожжение
сожжений	incident-noun	weak сожжение
сожжениям	incident-noun	weak сожжение
сожжениями	incident-noun	weak сожжение
сожжениях	incident-noun	weak сожжение
самоубийство	incident-noun	weak самоубийство
самоубийства	incident-noun	weak самоубийство
самоубийству	incident-noun	weak самоубийство
самоубийством	incident-noun	weak самоубийство
самоубийстве	incident-noun	weak самоубийство
самоубийств	incident-noun	weak самоубийство
самоубийствам	incident-noun	weak самоубийство
самоубийствами	incident-noun	weak самоубийство
самоубийствах	incident-noun	weak самоубийство
банкротство	incident-noun	weak банкротство
банкротства	incident-noun	weak банкротство
банкротству	incident-noun	weak банкротство
банкротством	incident-noun	weak банкротство
банкротстве	incident-noun	weak банкротство
банкротств	incident-noun	weak банкротство
банкротствам	incident-noun	weak банкротство
банкротствами	incident-noun	weak банкротство
банкротствах	incident-noun	weak банкротство
дтп	incident-noun	weak дтп
соревнование	incident-noun	weak соревнование
соревнования	incident-noun	weak соревнование
соревнованию	incident-noun	weak соревнование
соревнованием	incident-noun	weak соревнование
соревновании	incident-noun	weak соревнование
соревнований	incident-noun	weak соревнование
соревнованиям	incident-noun	weak соревнование
соревнованиями	incident-noun	weak соревнование
соревнованиях	incident-noun	weak соревнование
состязание	incident-noun	weak состязание
состязания	incident-noun	weak состязание
состязанию	incident-noun	weak состязание
состязанием	incident-noun	weak состязание
состязании	incident-noun	weak состязание
состязаний	incident-noun	weak состязание
состязаниям	incident-noun	weak состязание
состязаниями	incident-noun	weak состязание
состязаниях	incident-noun	weak состязание
шествие	incident-noun	weak шествие
шествия	incident-noun	weak шествие
шествию	incident-noun	weak шествие
шествием	incident-noun	weak шествие
шествии	incident-noun	weak шествие
шествий	incident-noun	weak шествие
шествиям	incident-noun	weak шествие
шествиями	incident-noun	weak шествие
шествиях	incident-noun	weak шествие
перемирие	incident-noun	weak перемирие
перемирия	incident-noun	weak перемирие
перемирию	incident-noun	weak перемирие
перемирием	incident-noun	weak перемирие
перемирии	incident-noun	weak перемирие
перемирий	incident-noun	weak перемирие
перемириям	incident-noun	weak перемирие
перемириями	incident-noun	weak перемирие
перемириях	incident-noun	weak перемирие
примирение	incident-noun	weak примирение
примирения	incident-noun	weak примирение
примирению	incident-noun	weak примирение
примирением	incident-noun	weak примирение
примирении	incident-noun	weak примирение
примирений	incident-noun	weak примирение
примирениям	incident-noun	weak примирение
примирениями	incident-noun	weak примирение
примирениях	incident-noun	weak примирение
присоединение	incident-noun	weak присоединение
присоединения	incident-noun	weak присоединение
присоединению	incident-noun	weak присоединение
присоединением	incident-noun	weak присоединение
присоединении	incident-noun	weak присоединение
присоединений	incident-noun	weak присоединение
присоединениям	incident-noun	weak присоединение
присоединениями	incident-noun	weak присоединение
присоединениях	incident-noun	weak присоединение
упразднение	incident-noun	weak упразднение
упразднения	incident-noun	weak упразднение
упразднению	incident-noun	weak упразднение
упразднением	incident-noun	weak упразднение
упразднении	incident-noun	weak упразднение
упразднений	incident-noun	weak упразднение
упразднениям	incident-noun	weak упразднение
упразднениями	incident-noun	weak упразднение
упразднениях	incident-noun	weak упразднение
разоружение	incident-noun	weak разоружение
разоружения	incident-noun	weak разоружение
разоружению	incident-noun	weak разоружение
разоружением	incident-noun	weak разоружение
разоружении	incident-noun	weak разоружение
разоружений	incident-noun	weak разоружение
разоружениям	incident-noun	weak разоружение
разоружениями	incident-noun	weak разоружение
разоружениях	incident-noun	weak разоружение
разграбление	incident-noun	weak разграбление
разграбления	incident-noun	weak разграбление
разграблению	incident-noun	weak разграбление
разграблением	incident-noun	weak разграбление
разграблении	incident-noun	weak разграбление
разграблений	incident-noun	weak разграбление
разграблениям	incident-noun	weak разграбление
разграблениями	incident-noun	weak разграбление
разграблениях	incident-noun	weak разграбление
пленение	incident-noun	weak пленение
пленения	incident-noun	weak пленение
пленению	incident-noun	weak пленение
пленением	incident-noun	weak пленение
пленении	incident-noun	weak пленение
пленений	incident-noun	weak пленение
пленениям	incident-noun	weak пленение
пленениями	incident-noun	weak пленение
пленениях	incident-noun	weak пленение
паломничество	incident-noun	weak паломничество
паломничества	incident-noun	weak паломничество
паломничеству	incident-noun	weak паломничество
паломничеством	incident-noun	weak паломничество
паломничестве	incident-noun	weak паломничество
паломничеств	incident-noun	weak паломничество
паломничествам	incident-noun	weak паломничество
паломничествами	incident-noun	weak паломничество
паломничествах	incident-noun	weak паломничество
приземление	incident-noun	weak приземление
приземления	incident-noun	weak приземление
приземлению	incident-noun	weak приземление
приземлением	incident-noun	weak приземление
приземлении	incident-noun	weak приземление
приземлений	incident-noun	weak приземление
приземлениям	incident-noun	weak приземление
приземлениями	incident-noun	weak приземление
приземлениях	incident-noun	weak приземление
приводнение	incident-noun	weak приводнение
приводнения	incident-noun	weak приводнение
приводнению	incident-noun	weak приводнение
приводнением	incident-noun	weak приводнение
приводнении	incident-noun	weak приводнение
приводнений	incident-noun	weak приводнение
приводнениям	incident-noun	weak приводнение
приводнениями	incident-noun	weak приводнение
приводнениях	incident-noun	weak приводнение
бедствие	incident-noun	weak бедствие
бедствия	incident-noun	weak бедствие
бедствию	incident-noun	weak бедствие
бедствием	incident-noun	weak бедствие
бедствии	incident-noun	weak бедствие
бедствий	incident-noun	weak бедствие
бедствиям	incident-noun	weak бедствие
бедствиями	incident-noun	weak бедствие
бедствиях	incident-noun	weak бедствие
усыновление	incident-noun	weak усыновление
усыновления	incident-noun	weak усыновление
усыновлению	incident-noun	weak усыновление
усыновлением	incident-noun	weak усыновление
усыновлении	incident-noun	weak усыновление
усыновлений	incident-noun	weak усыновление
усыновлениям	incident-noun	weak усыновление
усыновлениями	incident-noun	weak усыновление
усыновлениях	incident-noun	weak усыновление
отстранение	incident-noun	weak отстранение
отстранения	incident-noun	weak отстранение
отстранению	incident-noun	weak отстранение
отстранением	incident-noun	weak отстранение
отстранении	incident-noun	weak отстранение
отстранений	incident-noun	weak отстранение
отстранениям	incident-noun	weak отстранение
отстранениями	incident-noun	weak отстранение
отстранениях	incident-noun	weak отстранение
помазание	incident-noun	weak помазание
помазания	incident-noun	weak помазание
помазанию	incident-noun	weak помазание
помазанием	incident-noun	weak помазание
помазании	incident-noun	weak помазание
помазаний	incident-noun	weak помазание
помазаниям	incident-noun	weak помазание
помазаниями	incident-noun	weak помазание
помазаниях	incident-noun	weak помазание
разбирательство	incident-noun	weak разбирательство
разбирательства	incident-noun	weak разбирательство
разбирательству	incident-noun	weak разбирательство
разбирательством	incident-noun	weak разбирательство
разбирательстве	incident-noun	weak разбирательство
разбирательств	incident-noun	weak разбирательство
разбирательствам	incident-noun	weak разбирательство
разбирательствами	incident-noun	weak разбирательство
разбирательствах	incident-noun	weak разбирательство
слушание	incident-noun	weak слушание
слушания	incident-noun	weak слушание
слушанию	incident-noun	weak слушание
слушанием	incident-noun	weak слушание
слушании	incident-noun	weak слушание
слушаний	incident-noun	weak слушание
слушаниям	incident-noun	weak слушание
слушаниями	incident-noun	weak слушание
слушаниях	incident-noun	weak слушание
испытание	incident-noun	weak испытание
испытания	incident-noun	weak испытание
испытанию	incident-noun	weak испытание
испытанием	incident-noun	weak испытание
испытании	incident-noun	weak испытание
испытаний	incident-noun	weak испытание
испытаниям	incident-noun	weak испытание
испытаниями	incident-noun	weak испытание
испытаниях	incident-noun	weak испытание
обрушение	incident-noun	weak обрушение
обрушения	incident-noun	weak обрушение
обрушению	incident-noun	weak обрушение
обрушением	incident-noun	weak обрушение
обрушении	incident-noun	weak обрушение
обрушений	incident-noun	weak обрушение
обрушениям	incident-noun	weak обрушение
обрушениями	incident-noun	weak обрушение
обрушениях	incident-noun	weak обрушение
возгорание	incident-noun	weak возгорание
возгорания	incident-noun	weak возгорание
возгоранию	incident-noun	weak возгорание
возгоранием	incident-noun	weak возгорание
возгорании	incident-noun	weak возгорание
возгораний	incident-noun	weak возгорание
возгораниям	incident-noun	weak возгорание
возгораниями	incident-noun	weak возгорание
возгораниях	incident-noun	weak возгорание
чаепитие	incident-noun	weak чаепитие
чаепития	incident-noun	weak чаепитие
чаепитию	incident-noun	weak чаепитие
чаепитием	incident-noun	weak чаепитие
чаепитии	incident-noun	weak чаепитие
чаепитий	incident-noun	weak чаепитие
чаепитиям	incident-noun	weak чаепитие
чаепитиями	incident-noun	weak чаепитие
чаепитиях	incident-noun	weak чаепитие
погружение	incident-noun	weak погружение
погружения	incident-noun	weak погружение
погружению	incident-noun	weak погружение
погружением	incident-noun	weak погружение
погружении	incident-noun	weak погружение
погружений	incident-noun	weak погружение
погружениям	incident-noun	weak погружение
погружениями	incident-noun	weak погружение
погружениях	incident-noun	weak погружение
восхождение	incident-noun	weak восхождение
восхождения	incident-noun	weak восхождение
восхождению	incident-noun	weak восхождение
восхождением	incident-noun	weak восхождение
восхождении	incident-noun	weak восхождение
восхождений	incident-noun	weak восхождение
восхождениям	incident-noun	weak восхождение
восхождениями	incident-noun	weak восхождение
восхождениях	incident-noun	weak восхождение
покорение	incident-noun	weak покорение
покорения	incident-noun	weak покорение
покорению	incident-noun	weak покорение
покорением	incident-noun	weak покорение
покорении	incident-noun	weak покорение
покорений	incident-noun	weak покорение
покорениям	incident-noun	weak покорение
покорениями	incident-noun	weak покорение
покорениях	incident-noun	weak покорение
кровопролитие	incident-noun	weak кровопролитие
кровопролития	incident-noun	weak кровопролитие
кровопролитию	incident-noun	weak кровопролитие
кровопролитием	incident-noun	weak кровопролитие
кровопролитии	incident-noun	weak кровопролитие
кровопролитий	incident-noun	weak кровопролитие
кровопролитиям	incident-noun	weak кровопролитие
кровопролитиями	incident-noun	weak кровопролитие
кровопролитиях	incident-noun	weak кровопролитие
столпотворение	incident-noun	weak столпотворение
столпотворения	incident-noun	weak столпотворение
столпотворению	incident-noun	weak столпотворение
столпотворением	incident-noun	weak столпотворение
столпотворении	incident-noun	weak столпотворение
столпотворений	incident-noun	weak столпотворение
столпотворениям	incident-noun	weak столпотворение
столпотворениями	incident-noun	weak столпотворение
столпотворениях	incident-noun	weak столпотворение
заточение	incident-noun	weak заточение
заточения	incident-noun	weak заточение
заточению	incident-noun	weak заточение
заточением	incident-noun	weak заточение
заточении	incident-noun	weak заточение
заточений	incident-noun	weak заточение
заточениям	incident-noun	weak заточение
заточениями	incident-noun	weak заточение
заточениях	incident-noun	weak заточение
акция протеста	incident-noun	weak акция протеста
акции протеста	incident-noun	weak акция протеста
акцию протеста	incident-noun	weak акция протеста
акцией протеста	incident-noun	weak акция протеста
акций протеста	incident-noun	weak акция протеста
акциях протеста	incident-noun	weak акция протеста
акциями протеста	incident-noun	weak акция протеста
церемония открытия	incident-noun	weak церемония открытия
церемонии открытия	incident-noun	weak церемония открытия
церемонию открытия	incident-noun	weak церемония открытия
церемонией открытия	incident-noun	weak церемония открытия
перевыборы	incident-noun	weak перевыборы
перевыборов	incident-noun	weak перевыборы
перевыборам	incident-noun	weak перевыборы
перевыборами	incident-noun	weak перевыборы
перевыборах	incident-noun	weak перевыборы
довыборы	incident-noun	weak довыборы
довыборов	incident-noun	weak довыборы
довыборам	incident-noun	weak довыборы
довыборами	incident-noun	weak довыборы
довыборах	incident-noun	weak довыборы
похороны	incident-noun	weak похороны
похорон	incident-noun	weak похороны
похоронам	incident-noun	weak похороны
похоронами	incident-noun	weak похороны
похоронах	incident-noun	weak похороны
роды	incident-noun	weak роды
родов	incident-noun	weak роды
родам	incident-noun	weak роды
родами	incident-noun	weak роды
родах	incident-noun	weak роды
дебаты	incident-noun	weak дебаты
дебатов	incident-noun	weak дебаты
дебатам	incident-noun	weak дебаты
дебатами	incident-noun	weak дебаты
дебатах	incident-noun	weak дебаты
гастроли	incident-noun	weak гастроли
гастролей	incident-noun	weak гастроли
гастролям	incident-noun	weak гастроли
гастролями	incident-noun	weak гастроли
гастролях	incident-noun	weak гастроли
беспорядки	incident-noun	weak беспорядки
беспорядков	incident-noun	weak беспорядки
беспорядкам	incident-noun	weak беспорядки
беспорядками	incident-noun	weak беспорядки
беспорядках	incident-noun	weak беспорядки
волнения	incident-noun	weak волнения
волнений	incident-noun	weak волнения
волнениям	incident-noun	weak волнения
волнениями	incident-noun	weak волнения
волнениях	incident-noun	weak волнения
учения	incident-noun	weak учения
учений	incident-noun	weak учения
учениям	incident-noun	weak учения
учениями	incident-noun	weak учения
учениях	incident-noun	weak учения
маневры	incident-noun	weak маневры
маневров	incident-noun	weak маневры
маневрам	incident-noun	weak маневры
маневрами	incident-noun	weak маневры
маневрах	incident-noun	weak маневры
торги	incident-noun	weak торги
торгов	incident-noun	weak торги
торгам	incident-noun	weak торги
торгами	incident-noun	weak торги
торгах	incident-noun	weak торги
скачки	incident-noun	weak скачки
скачек	incident-noun	weak скачки
скачкам	incident-noun	weak скачки
скачками	incident-noun	weak скачки
скачках	incident-noun	weak скачки
именины	incident-noun	weak именины
именин	incident-noun	weak именины
именинам	incident-noun	weak именины
именинами	incident-noun	weak именины
именинах	incident-noun	weak именины
крестины	incident-noun	weak крестины
крестин	incident-noun	weak крестины
крестинам	incident-noun	weak крестины
крестинами	incident-noun	weak крестины
крестинах	incident-noun	weak крестины
поминки	incident-noun	weak поминки
поминок	incident-noun	weak поминки
поминкам	incident-noun	weak поминки
поминками	incident-noun	weak поминки
поминках	incident-noun	weak поминки
боевые действия	incident-noun	weak боевые действия
боевых действий	incident-noun	weak боевые действия
боевым действиям	incident-noun	weak боевые действия
боевыми действиями	incident-noun	weak боевые действия
боевых действиях	incident-noun	weak боевые действия
олимпийские игры	incident-noun	weak олимпийские игры
олимпийских игр	incident-noun	weak олимпийские игры
олимпийским играм	incident-noun	weak олимпийские игры
олимпийскими играми	incident-noun	weak олимпийские игры
олимпийских играх	incident-noun	weak олимпийские игры
уголовное дело	incident-noun	weak уголовное дело
уголовного дела	incident-noun	weak уголовное дело
уголовному делу	incident-noun	weak уголовное дело
уголовным делом	incident-noun	weak уголовное дело
уголовном деле	incident-noun	weak уголовное дело
уголовные дела	incident-noun	weak уголовное дело
уголовных дел	incident-noun	weak уголовное дело
круглый стол	incident-noun	weak круглый стол
круглого стола	incident-noun	weak круглый стол
круглому столу	incident-noun	weak круглый стол
круглым столом	incident-noun	weak круглый стол
круглом столе	incident-noun	weak круглый стол
приход к власти	incident-noun	weak приход к власти
прихода к власти	incident-noun	weak приход к власти
приходу к власти	incident-noun	weak приход к власти
приходом к власти	incident-noun	weak приход к власти
приходе к власти	incident-noun	weak приход к власти
захват власти	incident-noun	weak захват власти
захвата власти	incident-noun	weak захват власти
захвату власти	incident-noun	weak захват власти
захватом власти	incident-noun	weak захват власти
захвате власти	incident-noun	weak захват власти
дорожно-транспортное происшествие	incident-noun	weak дорожно-транспортное происшествие
дорожно-транспортного происшествия	incident-noun	weak дорожно-транспортное происшествие
дорожно-транспортном происшествии	incident-noun	weak дорожно-транспортное происшествие
матч	incident-noun	weak матч
матча	incident-noun	weak матч
матчу	incident-noun	weak матч
матчем	incident-noun	weak матч
матче	incident-noun	weak матч
матчи	incident-noun	weak матч
матчей	incident-noun	weak матч
матчам	incident-noun	weak матч
матчами	incident-noun	weak матч
матчах	incident-noun	weak матч
назначил	event-verb	назначение
назначила	event-verb	назначение
назначили	event-verb	назначение
назначен	event-verb	назначение
назначена	event-verb	назначение
назначено	event-verb	назначение
назначены	event-verb	назначение
избрал	event-verb	избрание
избрала	event-verb	избрание
избрали	event-verb	избрание
избран	event-verb	избрание
избрана	event-verb	избрание
избрано	event-verb	избрание
избраны	event-verb	избрание
уволил	event-verb	увольнение
уволила	event-verb	увольнение
уволили	event-verb	увольнение
уволен	event-verb	увольнение
уволена	event-verb	увольнение
уволено	event-verb	увольнение
уволены	event-verb	увольнение
арестовала	event-verb	арест
арестована	event-verb	арест
арестовано	event-verb	арест
арестованы	event-verb	арест
задержал	event-verb	задержание
задержала	event-verb	задержание
задержали	event-verb	задержание
задержан	event-verb	задержание
задержана	event-verb	задержание
задержано	event-verb	задержание
задержаны	event-verb	задержание
обыскал	event-verb	обыск
обыскала	event-verb	обыск
обыскали	event-verb	обыск
допросил	event-verb	допрос
допросила	event-verb	допрос
допросили	event-verb	допрос
допрошен	event-verb	допрос
допрошена	event-verb	допрос
допрошено	event-verb	допрос
допрошены	event-verb	допрос
осудил	event-verb	осуждение
осудила	event-verb	осуждение
осудили	event-verb	осуждение
осужден	event-verb	осуждение
осуждена	event-verb	осуждение
осуждено	event-verb	осуждение
осуждены	event-verb	осуждение
приговорил	event-verb	приговор
приговорила	event-verb	приговор
приговорили	event-verb	приговор
приговорен	event-verb	приговор
приговорена	event-verb	приговор
приговорено	event-verb	приговор
приговорены	event-verb	приговор
оправдал	event-verb	оправдание
оправдала	event-verb	оправдание
оправдали	event-verb	оправдание
оправдан	event-verb	оправдание
оправдана	event-verb	оправдание
оправдано	event-verb	оправдание
оправданы	event-verb	оправдание
освободил	event-verb	освобождение
освободила	event-verb	освобождение
освободили	event-verb	освобождение
освобожден	event-verb	освобождение
освобождена	event-verb	освобождение
освобождено	event-verb	освобождение
освобождены	event-verb	освобождение
помиловал	event-verb	помилование
помиловала	event-verb	помилование
помиловали	event-verb	помилование
помилован	event-verb	помилование
помилована	event-verb	помилование
помиловано	event-verb	помилование
помилованы	event-verb	помилование
похитил	event-verb	похищение
похитила	event-verb	похищение
похитили	event-verb	похищение
похищен	event-verb	похищение
похищена	event-verb	похищение
похищено	event-verb	похищение
похищены	event-verb	похищение
ограбил	event-verb	ограбление
ограбила	event-verb	ограбление
ограбили	event-verb	ограбление
ограблен	event-verb	ограбление
ограблена	event-verb	ограбление
ограблено	event-verb	ограбление
ограблены	event-verb	ограбление
избил	event-verb	избиение
избила	event-verb	избиение
избили	event-verb	избиение
избит	event-verb	избиение
избита	event-verb	избиение
избито	event-verb	избиение
избиты	event-verb	избиение
отравил	event-verb	отравление
отравила	event-verb	отравление
отравили	event-verb	отравление
отравлен	event-verb	отравление
отравлена	event-verb	отравление
отравлено	event-verb	отравление
отравлены	event-verb	отравление
застрелил	event-verb	убийство
застрелила	event-verb	убийство
застрелили	event-verb	убийство
застрелен	event-verb	убийство
застрелена	event-verb	убийство
застрелено	event-verb	убийство
застрелены	event-verb	убийство
зарезал	event-verb	убийство
зарезала	event-verb	убийство
зарезали	event-verb	убийство
зарезан	event-verb	убийство
зарезана	event-verb	убийство
зарезано	event-verb	убийство
зарезаны	event-verb	убийство
обезглавил	event-verb	убийство
обезглавила	event-verb	убийство
обезглавили	event-verb	убийство
обезглавлен	event-verb	убийство
обезглавлена	event-verb	убийство
обезглавлено	event-verb	убийство
обезглавлены	event-verb	убийство
казнила	event-verb	казнь
казнена	event-verb	казнь
казнено	event-verb	казнь
казнены	event-verb	казнь
повесил	event-verb	казнь
повесила	event-verb	казнь
повесили	event-verb	казнь
повешен	event-verb	казнь
повешена	event-verb	казнь
повешено	event-verb	казнь
повешены	event-verb	казнь
расстреляла	event-verb	казнь
расстрелян	event-verb	казнь
расстреляна	event-verb	казнь
расстреляно	event-verb	казнь
расстреляны	event-verb	казнь
утонул	event-verb	смерть
утонула	event-verb	смерть
утонули	event-verb	смерть
ранил	event-verb	ранение
ранила	event-verb	ранение
ранили	event-verb	ранение
ранен	event-verb	ранение
ранена	event-verb	ранение
ранено	event-verb	ранение
ранены	event-verb	ранение
госпитализировал	event-verb	госпитализация
госпитализировала	event-verb	госпитализация
госпитализировали	event-verb	госпитализация
госпитализирован	event-verb	госпитализация
госпитализирована	event-verb	госпитализация
госпитализировано	event-verb	госпитализация
госпитализированы	event-verb	госпитализация
эвакуировал	event-verb	эвакуация
эвакуировала	event-verb	эвакуация
эвакуировали	event-verb	эвакуация
эвакуирован	event-verb	эвакуация
эвакуирована	event-verb	эвакуация
эвакуировано	event-verb	эвакуация
эвакуированы	event-verb	эвакуация
депортировал	event-verb	депортация
депортировала	event-verb	депортация
депортировали	event-verb	депортация
депортирован	event-verb	депортация
депортирована	event-verb	депортация
депортировано	event-verb	депортация
депортированы	event-verb	депортация
экстрадировал	event-verb	экстрадиция
экстрадировала	event-verb	экстрадиция
экстрадировали	event-verb	экстрадиция
экстрадирован	event-verb	экстрадиция
экстрадирована	event-verb	экстрадиция
экстрадировано	event-verb	экстрадиция
экстрадированы	event-verb	экстрадиция
сослал	event-verb	ссылка
сослала	event-verb	ссылка
сослали	event-verb	ссылка
сослан	event-verb	ссылка
сослана	event-verb	ссылка
сослано	event-verb	ссылка
сосланы	event-verb	ссылка
наградил	event-verb	награждение
наградила	event-verb	награждение
наградили	event-verb	награждение
награжден	event-verb	награждение
награждена	event-verb	награждение
награждено	event-verb	награждение
награждены	event-verb	награждение
ратифицировал	event-verb	ратификация
ратифицировала	event-verb	ратификация
ратифицировали	event-verb	ратификация
ратифицирован	event-verb	ратификация
ратифицирована	event-verb	ратификация
ратифицировано	event-verb	ратификация
ратифицированы	event-verb	ратификация
упразднил	event-verb	упразднение
упразднила	event-verb	упразднение
упразднили	event-verb	упразднение
упразднен	event-verb	упразднение
упразднена	event-verb	упразднение
упразднено	event-verb	упразднение
упразднены	event-verb	упразднение
взорвал	event-verb	взрыв
взорвала	event-verb	взрыв
взорвали	event-verb	взрыв
взорван	event-verb	взрыв
взорвана	event-verb	взрыв
взорвано	event-verb	взрыв
взорваны	event-verb	взрыв
обстреляла	event-verb	обстрел
обстрелян	event-verb	обстрел
обстреляна	event-verb	обстрел
обстреляно	event-verb	обстрел
обстреляны	event-verb	обстрел
выстрелил	event-verb	выстрел
выстрелила	event-verb	выстрел
выстрелили	event-verb	выстрел
подожжен	event-verb	поджог
подожжена	event-verb	поджог
подожжено	event-verb	поджог
подожжены	event-verb	поджог
обокрал	event-verb	ограбление
обокрала	event-verb	ограбление
обокрали	event-verb	ограбление
обокраден	event-verb	ограбление
обокрадена	event-verb	ограбление
обокрадено	event-verb	ограбление
обокрадены	event-verb	ограбление
потоплено	event-verb	потопление
разрушил	event-verb	разрушение
разрушила	event-verb	разрушение
разрушили	event-verb	разрушение
разрушен	event-verb	разрушение
разрушена	event-verb	разрушение
разрушено	event-verb	разрушение
разрушены	event-verb	разрушение
захвачен	event-verb	взятие
захвачена	event-verb	взятие
захвачено	event-verb	взятие
захвачены	event-verb	взятие
покорил	event-verb	взятие
покорила	event-verb	взятие
покорили	event-verb	взятие
покорен	event-verb	взятие
покорена	event-verb	взятие
покорено	event-verb	взятие
покорены	event-verb	взятие
оккупирована	event-verb	оккупация
оккупировано	event-verb	оккупация
оккупированы	event-verb	оккупация
изгнал	event-verb	изгнание
изгнала	event-verb	изгнание
изгнали	event-verb	изгнание
изгнан	event-verb	изгнание
изгнана	event-verb	изгнание
изгнано	event-verb	изгнание
изгнаны	event-verb	изгнание
пленил	event-verb	пленение
пленила	event-verb	пленение
пленили	event-verb	пленение
пленен	event-verb	пленение
пленена	event-verb	пленение
пленено	event-verb	пленение
пленены	event-verb	пленение
переехал	event-verb	переезд
переехала	event-verb	переезд
переехали	event-verb	переезд
уехал	event-verb	отъезд
уехала	event-verb	отъезд
уехали	event-verb	отъезд
приехал	event-verb	приезд
приехала	event-verb	приезд
приехали	event-verb	приезд
бежал	event-verb	побег
бежала	event-verb	побег
бежали	event-verb	побег
сбежал	event-verb	побег
сбежала	event-verb	побег
сбежали	event-verb	побег
эмигрировал	event-verb	эмиграция
эмигрировала	event-verb	эмиграция
эмигрировали	event-verb	эмиграция
прилетел	event-verb	прибытие
прилетела	event-verb	прибытие
прилетели	event-verb	прибытие
отплыл	event-verb	отплытие
отплыла	event-verb	отплытие
отплыли	event-verb	отплытие
разбит	event-verb	крушение
разбита	event-verb	крушение
разбито	event-verb	крушение
разбиты	event-verb	крушение
родил	event-verb	рождение
родила	event-verb	рождение
родили	event-verb	рождение
рожден	event-verb	рождение
рождена	event-verb	рождение
рождено	event-verb	рождение
рождены	event-verb	рождение
свергнул	event-verb	свержение
свергнула	event-verb	свержение
свергнули	event-verb	свержение
свергнута	event-verb	свержение
свергнуто	event-verb	свержение
свергнуты	event-verb	свержение
короновал	event-verb	коронация
короновала	event-verb	коронация
короновали	event-verb	коронация
коронован	event-verb	коронация
коронована	event-verb	коронация
короновано	event-verb	коронация
коронованы	event-verb	коронация
похоронил	event-verb	похороны
похоронила	event-verb	похороны
похоронили	event-verb	похороны
похоронен	event-verb	похороны
похоронена	event-verb	похороны
похоронено	event-verb	похороны
похоронены	event-verb	похороны
погребен	event-verb	погребение
погребена	event-verb	погребение
погребено	event-verb	погребение
погребены	event-verb	погребение
посетил	event-verb	визит
посетила	event-verb	визит
посетили	event-verb	визит
подписал	event-verb	подписание
подписала	event-verb	подписание
подписали	event-verb	подписание
подписан	event-verb	подписание
подписана	event-verb	подписание
подписано	event-verb	подписание
подписаны	event-verb	подписание
обвинил	event-verb	обвинение
обвинила	event-verb	обвинение
обвинили	event-verb	обвинение
прооперировал	event-verb	госпитализация
прооперировала	event-verb	госпитализация
прооперировали	event-verb	госпитализация
прооперирован	event-verb	госпитализация
прооперирована	event-verb	госпитализация
прооперировано	event-verb	госпитализация
прооперированы	event-verb	госпитализация
проголосовал	event-verb	голосование
проголосовала	event-verb	голосование
проголосовали	event-verb	голосование
завербовал	event-verb	вербовка
завербовала	event-verb	вербовка
завербовали	event-verb	вербовка
завербован	event-verb	вербовка
завербована	event-verb	вербовка
завербовано	event-verb	вербовка
завербованы	event-verb	вербовка
изъял	event-verb	изъятие
изъяла	event-verb	изъятие
изъяли	event-verb	изъятие
изъят	event-verb	изъятие
изъята	event-verb	изъятие
изъято	event-verb	изъятие
изъяты	event-verb	изъятие
конфисковал	event-verb	конфискация
конфисковала	event-verb	конфискация
конфисковали	event-verb	конфискация
конфискован	event-verb	конфискация
конфискована	event-verb	конфискация
конфисковано	event-verb	конфискация
конфискованы	event-verb	конфискация
денонсировал	event-verb	денонсация
денонсировала	event-verb	денонсация
денонсировали	event-verb	денонсация
денонсирован	event-verb	денонсация
денонсирована	event-verb	денонсация
денонсировано	event-verb	денонсация
денонсированы	event-verb	денонсация
эксгумировал	event-verb	эксгумация
эксгумировала	event-verb	эксгумация
эксгумировали	event-verb	эксгумация
эксгумирован	event-verb	эксгумация
эксгумирована	event-verb	эксгумация
эксгумировано	event-verb	эксгумация
эксгумированы	event-verb	эксгумация
канонизировал	event-verb	канонизация
канонизировала	event-verb	канонизация
канонизировали	event-verb	канонизация
канонизирован	event-verb	канонизация
канонизирована	event-verb	канонизация
канонизировано	event-verb	канонизация
канонизированы	event-verb	канонизация
женился	event-verb	свадьба
обвенчался	event-verb	свадьба
обвенчалась	event-verb	свадьба
обвенчались	event-verb	свадьба
поженились	event-verb	свадьба
развелся	event-verb	развод
развелась	event-verb	развод
развелись	event-verb	развод
обручился	event-verb	помолвка
обручилась	event-verb	помолвка
обручились	event-verb	помолвка
погибло	event-verb	смерть
скончалось	event-verb	смерть
покончил с собой	event-verb	смерть
покончила с собой	event-verb	смерть
повесился	event-verb	смерть
повесилась	event-verb	смерть
застрелился	event-verb	смерть
ушел в отставку	event-verb	отставка
ушла в отставку	event-verb	отставка
подал в отставку	event-verb	отставка
подала в отставку	event-verb	отставка
подали в отставку	event-verb	отставка
покинул пост	event-verb	отставка
сложил полномочия	event-verb	отставка
взошел на престол	event-verb	коронация
взошла на престол	event-verb	коронация
вступил на престол	event-verb	коронация
вступила на престол	event-verb	коронация
отрекся	event-verb	коронация
отрекся от престола	event-verb	коронация
взорвался	event-verb	взрыв
взорвалась	event-verb	взрыв
взорвались	event-verb	взрыв
взорвалось	event-verb	взрыв
пришел к власти	event-verb	приход к власти
пришла к власти	event-verb	приход к власти
пришли к власти	event-verb	приход к власти
разбился	event-verb	крушение
разбилась	event-verb	крушение
разбились	event-verb	крушение
перевернулся	event-verb	крушение
перевернулась	event-verb	крушение
перевернулись	event-verb	крушение
упал в	event-verb	крушение
столкнулся	event-verb	крушение
столкнулась	event-verb	крушение
столкнулись	event-verb	крушение
врезался	event-verb	крушение
врезалась	event-verb	крушение
вернулся	event-verb	возвращение
вернулась	event-verb	возвращение
вернулись	event-verb	возвращение
возвратился	event-verb	возвращение
возвратилась	event-verb	возвращение
открыл огонь	event-verb	выстрел
открыла огонь	event-verb	выстрел
открыли огонь	event-verb	выстрел
встретился	event-verb	встреча
встретилась	event-verb	встреча
встретились	event-verb	встреча
приземлился	event-verb	посадка
приземлилась	event-verb	посадка
приземлились	event-verb	посадка
вспыхнул	event-verb	weak начало
вспыхнула	event-verb	weak начало
вспыхнули	event-verb	weak начало
вспыхнуло	event-verb	weak начало
разразился	event-verb	weak начало
разразилась	event-verb	weak начало
взбунтовался	event-verb	восстание
взбунтовалась	event-verb	восстание
взбунтовались	event-verb	восстание
возбуждено уголовное дело	event-verb	возбуждение дела
возбудил уголовное дело	event-verb	возбуждение дела
возбудила уголовное дело	event-verb	возбуждение дела
возбудили уголовное дело	event-verb	возбуждение дела
вышел	event-verb	weak выход
вышла	event-verb	weak выход
вышли	event-verb	weak выход
уплатил	event-verb	weak выплата
уплатила	event-verb	weak выплата
уплатили	event-verb	weak выплата
выплатил	event-verb	weak выплата
выплатила	event-verb	weak выплата
выплатили	event-verb	weak выплата
обстреляло	event-verb	обстрел

"""#
}
