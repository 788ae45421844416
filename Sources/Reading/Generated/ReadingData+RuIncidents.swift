// Generated from Data/ru/incidents.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruIncidents = #"""
авари|линия	incident-noun	авария
авианалет|завод	incident-noun	авианалет
агресси|линия	incident-noun	агрессия
аннекси|линия	incident-noun	аннексия
атак|книга	incident-noun	атака
битв|карта	incident-noun	битва
блокад|карта	incident-noun	блокада
бо|музей	incident-noun	бой
бойн|миля	incident-noun	бойня
бомбардировк|книга	incident-noun	бомбардировка
бунт|завод	incident-noun	бунт
взрыв|завод	incident-noun	взрыв
взяти|здание	incident-noun	взятие
визит|завод	incident-noun	визит
войн|карта	incident-noun	война
восстани|здание	incident-noun	восстание
встреч|книга	incident-noun	встреча
встречей	incident-noun	встреча
вторжени|здание	incident-noun	вторжение
выбор|завод.мн	incident-noun	выборы
высадк|книга	incident-noun	высадка
выселени|здание	incident-noun	выселение
геноцид|завод	incident-noun	геноцид
гибел|повесть	incident-noun	гибель
голод|завод	incident-noun	голод
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
демонстраци|линия	incident-noun	демонстрация
депортаци|линия	incident-noun	депортация
десант|завод	incident-noun	десант
диверси|линия	incident-noun	диверсия
забастовк|книга	incident-noun	забастовка
заговор|завод	incident-noun	заговор
захват|завод	incident-noun	захват
землетрясени|здание	incident-noun	землетрясение
избрани|здание	incident-noun	избрание
интервенци|линия	incident-noun	интервенция
инцидент|завод	incident-noun	инцидент
казн|повесть	incident-noun	казнь
кампани|линия	incident-noun	кампания
капитуляци|линия	incident-noun	капитуляция
катастроф|карта	incident-noun	катастрофа
конгресс|завод	incident-noun	конгресс
контратак|книга	incident-noun	контратака
контрнаступлени|здание	incident-noun	контрнаступление
контрреволюци|линия	incident-noun	контрреволюция
конференци|линия	incident-noun	конференция
конфликт|завод	incident-noun	конфликт
кораблекрушени|здание	incident-noun	кораблекрушение
коронаци|линия	incident-noun	коронация
кризис|завод	incident-noun	bound кризис
крушени|здание	incident-noun	крушение
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
мисси|линия	incident-noun	миссия
мобилизаци|линия	incident-noun	мобилизация
мятеж|мятеж	incident-noun	мятеж
набег|банк	incident-noun	набег
наводнени|здание	incident-noun	наводнение
налет|завод	incident-noun	налет
нападени|здание	incident-noun	нападение
наступлени|здание	incident-noun	наступление
оборон|карта	incident-noun	bound оборона
обстрел|завод	incident-noun	обстрел
объединени|здание	incident-noun	объединение
оккупаци|линия	incident-noun	оккупация
операци|линия	incident-noun	операция
осад|карта	incident-noun	осада
освобождени|здание	incident-noun	освобождение
основани|здание	incident-noun	bound основание
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
открыти|здание	incident-noun	открытие
отречени|здание	incident-noun	отречение
отступлени|здание	incident-noun	отступление
падени|здание	incident-noun	падение
переворот|завод	incident-noun	переворот
переговор|завод.мн	incident-noun	переговоры
плавани|здание	incident-noun	плавание
плен|завод	incident-noun	weak плен
побег|банк	incident-noun	побег
погром|завод	incident-noun	погром
пожар|завод	incident-noun	пожар
покушени|здание	incident-noun	покушение
посольств|место	incident-noun	посольство
потоплени|здание	incident-noun	потопление
поход|завод	incident-noun	поход
провокаци|линия	incident-noun	провокация
процесс|завод	incident-noun	bound процесс
путешестви|здание	incident-noun	путешествие
путч|мятеж	incident-noun	путч
раздел|завод	incident-noun	bound раздел
распад|завод	incident-noun	распад
расстрел|завод	incident-noun	расстрел
революци|линия	incident-noun	революция
резн|миля	incident-noun	резня
рейд|завод	incident-noun	рейд
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
реставраци|линия	incident-noun	реставрация
референдум|завод	incident-noun	референдум
реформ|карта	incident-noun	bound реформа
саммит|завод	incident-noun	саммит
сражени|здание	incident-noun	сражение
стачк|книга	incident-noun	стачка
столкновени|здание	incident-noun	столкновение
стычк|книга	incident-noun	стычка
суд|завод	incident-noun	суд
схватк|книга	incident-noun	схватка
съезд|завод	incident-noun	съезд
террор|завод	incident-noun	террор
трибунал|завод	incident-noun	трибунал
убийств|место	incident-noun	убийство
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
чистк|книга	incident-noun	чистка
чум|карта	incident-noun	чума
штурм|завод	incident-noun	штурм
эвакуаци|линия	incident-noun	эвакуация
экспедици|линия	incident-noun	экспедиция
эмбарго	incident-noun	эмбарго
эмиграци|линия	incident-noun	эмиграция
эпидеми|линия	incident-noun	эпидемия
акт|завод	agreement-noun	акт
акт|завод о капитуляции	agreement-noun	акт о капитуляции
альянс|завод	agreement-noun	альянс
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
деклараци|линия	agreement-noun	декларация
декрет|завод	agreement-noun	декрет
договор|завод	agreement-noun	договор
договор|завод о ненападении	agreement-noun	договор о ненападении
закон|завод	agreement-noun	закон
заявлени|здание	agreement-noun	заявление
капитуляци|линия	agreement-noun	капитуляция
коммюнике	agreement-noun	коммюнике
конвенци|линия	agreement-noun	конвенция
конкордат|завод	agreement-noun	конкордат
конституци|линия	agreement-noun	конституция
манифест|завод	agreement-noun	манифест
меморандум|завод	agreement-noun	меморандум
мир|завод	agreement-noun	мир
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
нот|карта	agreement-noun	нота
пакт|завод	agreement-noun	пакт
пакт|завод о нейтралитете	agreement-noun	пакт о нейтралитете
пакт|завод о ненападении	agreement-noun	пакт о ненападении
перемири|здание	agreement-noun	перемирие
протокол|завод	agreement-noun	протокол
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
соглашени|здание	agreement-noun	соглашение
союз|завод	agreement-noun	союз
трактат|завод	agreement-noun	трактат
указ|завод	agreement-noun	указ
ультиматум|завод	agreement-noun	ультиматум
устав|завод	agreement-noun	устав
харти|линия	agreement-noun	хартия
эдикт|завод	agreement-noun	эдикт
аннексирова|создан	event-verb	аннексия
аннексировал	event-verb	аннексия
аннексировала	event-verb	аннексия
аннексировали	event-verb	аннексия
арестовал	event-verb	арест
арестовали	event-verb	арест
арестова|создан	event-verb	арест
атаковал	event-verb	нападение
атаковала	event-verb	нападение
атаковали	event-verb	нападение
атаковало	event-verb	нападение
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
высади|читал десант	event-verb	высадка
высадилась	event-verb	высадка
высадились	event-verb	высадка
высадился	event-verb	высадка
завершилась	event-verb	weak конец
завершился	event-verb	weak конец
завоева|читал	event-verb	взятие
завоеван|именован	event-verb	взятие
закончил|велся	event-verb	weak конец
занял	event-verb	weak оккупация
заняла	event-verb	weak оккупация
заняли	event-verb	weak оккупация
затону|читал	event-verb	потопление
затонул	event-verb	потопление
захватил	event-verb	взятие
захватила	event-verb	взятие
захватили	event-verb	взятие
захватило	event-verb	взятие
казн|решил	event-verb	казнь
капитулировал	event-verb	капитуляция
капитулировала	event-verb	капитуляция
капитулировали	event-verb	капитуляция
капитулировало	event-verb	капитуляция
напал	event-verb	нападение
напала	event-verb	нападение
напали	event-verb	нападение
направил	event-verb	weak отправка
направила	event-verb	weak отправка
направили	event-verb	weak отправка
начал|велся	event-verb	weak начало
обстрелял	event-verb	бомбардировка
обстреляли	event-verb	бомбардировка
объявил войну	event-verb	объявление войны
объявила войну	event-verb	объявление войны
объявили войну	event-verb	объявление войны
оккупировал	event-verb	оккупация
оккупировала	event-verb	оккупация
оккупировали	event-verb	оккупация
оккупирова|создан	event-verb	оккупация
осадил	event-verb	осада
осадили	event-verb	осада
осаждал	event-verb	осада
осаждала	event-verb	осада
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
пересек|принёс границу	event-verb	вторжение
перешел границу	event-verb	вторжение
перешла границу	event-verb	вторжение
перешли границу	event-verb	вторжение
победил	event-verb	разгром
победила	event-verb	разгром
победили	event-verb	разгром
погиб	event-verb	смерть
погибла	event-verb	смерть
погибли	event-verb	смерть
потерпе|читал крушение	event-verb	крушение
потерпе|читал поражение	event-verb	разгром
потопил	event-verb	потопление
потопила	event-verb	потопление
потопили	event-verb	потопление
потопле|создан	event-verb	потопление
прибыл	event-verb	прибытие
прибыла	event-verb	прибытие
прибыли	event-verb	прибытие
присоединил	event-verb	аннексия
присоединила	event-verb	аннексия
присоединили	event-verb	аннексия
разбил	event-verb	разгром
разбила	event-verb	разгром
разбили	event-verb	разгром
разграби|читал	event-verb	разграбление
разграблен|именован	event-verb	разграбление
разгромил	event-verb	разгром
разгромила	event-verb	разгром
разгромили	event-verb	разгром
разгромле|создан	event-verb	разгром
разорен|именован	event-verb	разорение
разори|читал	event-verb	разорение
расстрелял	event-verb	казнь
расстреляли	event-verb	казнь
родилась	event-verb	рождение
родились	event-verb	рождение
родился	event-verb	рождение
сверг	event-verb	свержение
свергла	event-verb	свержение
свергли	event-verb	свержение
свергну|занят	event-verb	свержение
сдалась	event-verb	капитуляция
сдались	event-verb	капитуляция
сдался	event-verb	капитуляция
сжег	event-verb	сожжение
скончалась	event-verb	смерть
скончался	event-verb	смерть
сожгла	event-verb	сожжение
сожгли	event-verb	сожжение
сожже|создан	event-verb	сожжение
создал	event-verb	weak основание
создала	event-verb	weak основание
создали	event-verb	weak основание
убил	event-verb	убийство
убила	event-verb	убийство
убили	event-verb	убийство
убит	event-verb	убийство
убит|именован	event-verb	убийство
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
подписа|создан	agreement-verb	подписание
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
параграф|завод	agreement-part	параграф
преамбул|карта	agreement-part	преамбула
приложени|здание	agreement-part	приложение
пункт|завод	agreement-part	пункт
раздел|завод	agreement-part	раздел
ст	agreement-part	статья
статей	agreement-part	статья
стать|миля.ед	agreement-part	статья
статьям	agreement-part	статья
статьями	agreement-part	статья
статьях	agreement-part	статья
арест|завод	incident-noun	weak арест
обыск|банк	incident-noun	weak обыск
допрос|завод	incident-noun	weak допрос
приговор|завод	incident-noun	weak приговор
митинг|банк	incident-noun	weak митинг
пикет|завод	incident-noun	weak пикет
протест|завод	incident-noun	weak протест
бойкот|завод	incident-noun	weak бойкот
импичмент|завод	incident-noun	weak импичмент
теракт|завод	incident-noun	weak теракт
концерт|завод	incident-noun	weak концерт
фестивал|рубль	incident-noun	weak фестиваль
кинофестивал|рубль	incident-noun	weak кинофестиваль
чемпионат|завод	incident-noun	weak чемпионат
турнир|завод	incident-noun	weak турнир
финал|завод	incident-noun	weak финал
полуфинал|завод	incident-noun	weak полуфинал
марафон|завод	incident-noun	weak марафон
забег|банк	incident-noun	weak забег
заплыв|завод	incident-noun	weak заплыв
кубок|банк	incident-noun	weak кубок
форум|завод	incident-noun	weak форум
конкурс|завод	incident-noun	weak конкурс
кастинг|банк	incident-noun	weak кастинг
спектакл|рубль	incident-noun	weak спектакль
показ|завод	incident-noun	weak показ
аукцион|завод	incident-noun	weak аукцион
брифинг|банк	incident-noun	weak брифинг
обед|завод	incident-noun	weak обед
банкет|завод	incident-noun	weak банкет
карнавал|завод	incident-noun	weak карнавал
парад|завод	incident-noun	weak парад
салют|завод	incident-noun	weak салют
развод|завод	incident-noun	weak развод
полет|завод	incident-noun	weak полет
выстрел|завод	incident-noun	weak выстрел
поджог|банк	incident-noun	weak поджог
угон|завод	incident-noun	weak угон
грабеж|матч	incident-noun	weak грабеж
разгром|завод	incident-noun	weak разгром
прорыв|завод	incident-noun	weak прорыв
приезд|завод	incident-noun	weak приезд
отъезд|завод	incident-noun	weak отъезд
вылет|завод	incident-noun	weak вылет
роспуск|банк	incident-noun	weak роспуск
скандал|завод	incident-noun	weak скандал
переезд|завод	incident-noun	weak переезд
ураган|завод	incident-noun	weak ураган
шторм|завод	incident-noun	weak шторм
смерч|матч	incident-noun	weak смерч
тайфун|завод	incident-noun	weak тайфун
оползень	incident-noun	weak оползень
оползн|миля.ед	incident-noun	weak оползень
оползнем	incident-noun	weak оползень
обвал|завод	incident-noun	weak обвал
сход|завод	incident-noun	weak сход
дефолт|завод	incident-noun	weak дефолт
плебисцит|завод	incident-noun	weak плебисцит
праймериз	incident-noun	weak праймериз
тур|завод	incident-noun	weak тур
молебен	incident-noun	weak молебен
молебна	incident-noun	weak молебен
молебну	incident-noun	weak молебен
молебном	incident-noun	weak молебен
молебне	incident-noun	weak молебен
траур|завод	incident-noun	weak траур
тендер|завод	incident-noun	weak тендер
карантин|завод	incident-noun	weak карантин
моратори|музей	incident-noun	weak мораторий
вердикт|завод	incident-noun	weak вердикт
саботаж|матч	incident-noun	weak саботаж
шпионаж|матч	incident-noun	weak шпионаж
подкуп|завод	incident-noun	weak подкуп
раунд|завод	incident-noun	weak раунд
демарш|матч	incident-noun	weak демарш
опрос|завод	incident-noun	weak опрос
кинотавр|завод	incident-noun	weak кинотавр
локаут|завод	incident-noun	weak локаут
ультиматум|завод	incident-noun	weak ультиматум
раскол|завод	incident-noun	weak раскол
разрыв|завод	incident-noun	weak разрыв
обмен|завод	incident-noun	weak обмен
подрыв|завод	incident-noun	weak подрыв
подлог|банк	incident-noun	weak подлог
перелет|завод	incident-noun	weak перелет
слет|завод	incident-noun	weak слет
симпозиум|завод	incident-noun	weak симпозиум
семинар|завод	incident-noun	weak семинар
вебинар|завод	incident-noun	weak вебинар
мастер-класс|завод	incident-noun	weak мастер-класс
субботник|банк	incident-noun	weak субботник
снегопад|завод	incident-noun	weak снегопад
паводок|банк	incident-noun	weak паводок
потоп|завод	incident-noun	weak потоп
отстав|ставка	incident-noun	weak отставка
свадьб|карта.ед	incident-noun	weak свадьба
свадеб	incident-noun	weak свадьба
свадьбам	incident-noun	weak свадьба
свадьбами	incident-noun	weak свадьба
свадьбах	incident-noun	weak свадьба
помолв|ставка	incident-noun	weak помолвка
выстав|ставка	incident-noun	weak выставка
церемони|линия	incident-noun	weak церемония
панихид|карта	incident-noun	weak панихида
инаугураци|линия	incident-noun	weak инаугурация
канонизаци|линия	incident-noun	weak канонизация
олимпиад|карта	incident-noun	weak олимпиада
универсиад|карта	incident-noun	weak универсиада
спартакиад|карта	incident-noun	weak спартакиада
гон|ставка	incident-noun	weak гонка
эстафет|карта	incident-noun	weak эстафета
игр|карта	incident-noun	weak игра
схваток	incident-noun	weak схватка
перестрел|ставка	incident-noun	weak перестрелка
драк|книга	incident-noun	weak драка
потасов|ставка	incident-noun	weak потасовка
стрельб|карта	incident-noun	weak стрельба
облав|карта	incident-noun	weak облава
поим|ставка	incident-noun	weak поимка
пыт|ставка	incident-noun	weak пытка
травл|миля	incident-noun	weak травля
блокиров|ставка	incident-noun	weak блокировка
бомбежк|книга.ед	incident-noun	weak бомбежка
бомбежек	incident-noun	weak бомбежка
бомбежкам	incident-noun	weak бомбежка
бомбежками	incident-noun	weak бомбежка
бомбежках	incident-noun	weak бомбежка
амнисти|линия	incident-noun	weak амнистия
госпитализаци|линия	incident-noun	weak госпитализация
экстрадици|линия	incident-noun	weak экстрадиция
регистраци|линия	incident-noun	weak регистрация
ратификаци|линия	incident-noun	weak ратификация
инспекци|линия	incident-noun	weak инспекция
ревизи|линия	incident-noun	weak ревизия
провер|ставка	incident-noun	weak проверка
забастовок	incident-noun	weak забастовка
голодов|ставка	incident-noun	weak голодовка
манифестаци|линия	incident-noun	weak манифестация
авиакатастроф|карта	incident-noun	weak авиакатастрофа
трагеди|линия	incident-noun	weak трагедия
смерт|повесть	incident-noun	weak смерть
кончин|карта	incident-noun	weak кончина
краж|туча	incident-noun	weak кража
измен|карта	incident-noun	weak измена
сдел|ставка	incident-noun	weak сделка
покуп|ставка	incident-noun	weak покупка
продаж|туча	incident-noun	weak продажа
выплат|карта	incident-noun	weak выплата
чисток	incident-noun	weak чистка
перестройк|книга.ед	incident-noun	weak перестройка
перестроек	incident-noun	weak перестройка
перестройкам	incident-noun	weak перестройка
перестройками	incident-noun	weak перестройка
перестройках	incident-noun	weak перестройка
бесед|карта	incident-noun	weak беседа
аудиенци|линия	incident-noun	weak аудиенция
пресс-конференци|линия	incident-noun	weak пресс-конференция
дискусси|линия	incident-noun	weak дискуссия
презентаци|линия	incident-noun	weak презентация
вечерин|ставка	incident-noun	weak вечеринка
поезд|ставка	incident-noun	weak поездка
высадок	incident-noun	weak высадка
посад|ставка	incident-noun	weak посадка
стыков|ставка	incident-noun	weak стыковка
вспышк|книга.ед	incident-noun	weak вспышка
вспышек	incident-noun	weak вспышка
вспышкам	incident-noun	weak вспышка
вспышками	incident-noun	weak вспышка
вспышках	incident-noun	weak вспышка
пандеми|линия	incident-noun	weak пандемия
засух|книга	incident-noun	weak засуха
бур|миля	incident-noun	weak буря
лавин|карта	incident-noun	weak лавина
эксгумаци|линия	incident-noun	weak эксгумация
реабилитаци|линия	incident-noun	weak реабилитация
отсидк|книга	incident-noun	weak отсидка
перепис|повесть	incident-noun	weak перепись
конфискаци|линия	incident-noun	weak конфискация
национализаци|линия	incident-noun	weak национализация
приватизаци|линия	incident-noun	weak приватизация
девальваци|линия	incident-noun	weak девальвация
деноминаци|линия	incident-noun	weak деноминация
сесси|линия	incident-noun	weak сессия
коллективизаци|линия	incident-noun	weak коллективизация
индустриализаци|линия	incident-noun	weak индустриализация
демобилизаци|линия	incident-noun	weak демобилизация
дуэл|повесть	incident-noun	weak дуэль
вербов|ставка	incident-noun	weak вербовка
ссор|карта	incident-noun	weak ссора
назначени|здание	incident-noun	weak назначение
увольнени|здание	incident-noun	weak увольнение
задержани|здание	incident-noun	weak задержание
помиловани|здание	incident-noun	weak помилование
осуждени|здание	incident-noun	weak осуждение
оправдани|здание	incident-noun	weak оправдание
похищени|здание	incident-noun	weak похищение
ограблени|здание	incident-noun	weak ограбление
избиени|здание	incident-noun	weak избиение
изнасиловани|здание	incident-noun	weak изнасилование
отравлени|здание	incident-noun	weak отравление
извержени|здание	incident-noun	weak извержение
заседани|здание	incident-noun	weak заседание
совещани|здание	incident-noun	weak совещание
собрани|здание	incident-noun	weak собрание
голосовани|здание	incident-noun	weak голосование
расследовани|здание	incident-noun	weak расследование
награждени|здание	incident-noun	weak награждение
вручени|здание	incident-noun	weak вручение
праздновани|здание	incident-noun	weak празднование
торжеств|место	incident-noun	weak торжество
празднеств|место	incident-noun	weak празднество
турне	incident-noun	weak турне
поражени|здание	incident-noun	weak поражение
ранени|здание	incident-noun	weak ранение
рождени|здание	incident-noun	weak рождение
крещени|здание	incident-noun	weak крещение
венчани|здание	incident-noun	weak венчание
бракосочетани|здание	incident-noun	weak бракосочетание
погребени|здание	incident-noun	weak погребение
захоронени|здание	incident-noun	weak захоронение
возложени|здание	incident-noun	weak возложение
подписани|здание	incident-noun	weak подписание
провозглашени|здание	incident-noun	weak провозглашение
свержени|здание	incident-noun	weak свержение
восшестви|здание	incident-noun	weak восшествие
переселени|здание	incident-noun	weak переселение
изгнани|здание	incident-noun	weak изгнание
возвращени|здание	incident-noun	weak возвращение
прибыти|здание	incident-noun	weak прибытие
отплыти|здание	incident-noun	weak отплытие
затоплени|здание	incident-noun	weak затопление
разрушени|здание	incident-noun	weak разрушение
сожжени|здание	incident-noun	weak сожжение
самоубийств|место	incident-noun	weak самоубийство
банкротств|место	incident-noun	weak банкротство
дтп	incident-noun	weak дтп
соревновани|здание	incident-noun	weak соревнование
состязани|здание	incident-noun	weak состязание
шестви|здание	incident-noun	weak шествие
перемири|здание	incident-noun	weak перемирие
примирени|здание	incident-noun	weak примирение
присоединени|здание	incident-noun	weak присоединение
упразднени|здание	incident-noun	weak упразднение
разоружени|здание	incident-noun	weak разоружение
разграблени|здание	incident-noun	weak разграбление
пленени|здание	incident-noun	weak пленение
паломничеств|место	incident-noun	weak паломничество
приземлени|здание	incident-noun	weak приземление
приводнени|здание	incident-noun	weak приводнение
бедстви|здание	incident-noun	weak бедствие
усыновлени|здание	incident-noun	weak усыновление
отстранени|здание	incident-noun	weak отстранение
помазани|здание	incident-noun	weak помазание
разбирательств|место	incident-noun	weak разбирательство
слушани|здание	incident-noun	weak слушание
испытани|здание	incident-noun	weak испытание
обрушени|здание	incident-noun	weak обрушение
возгорани|здание	incident-noun	weak возгорание
чаепити|здание	incident-noun	weak чаепитие
погружени|здание	incident-noun	weak погружение
восхождени|здание	incident-noun	weak восхождение
покорени|здание	incident-noun	weak покорение
кровопролити|здание	incident-noun	weak кровопролитие
столпотворени|здание	incident-noun	weak столпотворение
заточени|здание	incident-noun	weak заточение
акци|линия.ед протеста	incident-noun	weak акция протеста
акций протеста	incident-noun	weak акция протеста
акциях протеста	incident-noun	weak акция протеста
акциями протеста	incident-noun	weak акция протеста
церемони|линия.ед открытия	incident-noun	weak церемония открытия
перевыбор|завод.мн	incident-noun	weak перевыборы
довыбор|завод.мн	incident-noun	weak довыборы
похорон|именины	incident-noun	weak похороны
род|завод.мн	incident-noun	weak роды
дебат|завод.мн	incident-noun	weak дебаты
гастроли	incident-noun	weak гастроли
гастролей	incident-noun	weak гастроли
гастролям	incident-noun	weak гастроли
гастролями	incident-noun	weak гастроли
гастролях	incident-noun	weak гастроли
беспорядк|банк.мн	incident-noun	weak беспорядки
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
маневр|завод.мн	incident-noun	weak маневры
торг|банк.мн	incident-noun	weak торги
скачки	incident-noun	weak скачки
скачек	incident-noun	weak скачки
скачкам	incident-noun	weak скачки
скачками	incident-noun	weak скачки
скачках	incident-noun	weak скачки
именин|именины	incident-noun	weak именины
крестин|именины	incident-noun	weak крестины
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
приход|завод.ед к власти	incident-noun	weak приход к власти
захват|завод.ед власти	incident-noun	weak захват власти
дорожно-транспортное происшествие	incident-noun	weak дорожно-транспортное происшествие
дорожно-транспортного происшествия	incident-noun	weak дорожно-транспортное происшествие
дорожно-транспортном происшествии	incident-noun	weak дорожно-транспортное происшествие
матч|матч	incident-noun	weak матч
назнач|решил	event-verb	назначение
избрал	event-verb	избрание
избрала	event-verb	избрание
избрали	event-verb	избрание
избра|создан	event-verb	избрание
увол|решил	event-verb	увольнение
арестовала	event-verb	арест
задержал	event-verb	задержание
задержала	event-verb	задержание
задержали	event-verb	задержание
задержа|создан	event-verb	задержание
обыскал	event-verb	обыск
обыскала	event-verb	обыск
обыскали	event-verb	обыск
допросил	event-verb	допрос
допросила	event-verb	допрос
допросили	event-verb	допрос
допроше|создан	event-verb	допрос
осудил	event-verb	осуждение
осудила	event-verb	осуждение
осудили	event-verb	осуждение
осужде|создан	event-verb	осуждение
приговор|решил	event-verb	приговор
оправдал	event-verb	оправдание
оправдала	event-verb	оправдание
оправдали	event-verb	оправдание
оправда|создан	event-verb	оправдание
освободил	event-verb	освобождение
освободила	event-verb	освобождение
освободили	event-verb	освобождение
освобожде|создан	event-verb	освобождение
помиловал	event-verb	помилование
помиловала	event-verb	помилование
помиловали	event-verb	помилование
помилова|создан	event-verb	помилование
похитил	event-verb	похищение
похитила	event-verb	похищение
похитили	event-verb	похищение
похище|создан	event-verb	похищение
ограбил	event-verb	ограбление
ограбила	event-verb	ограбление
ограбили	event-verb	ограбление
ограбле|создан	event-verb	ограбление
избил	event-verb	избиение
избила	event-verb	избиение
избили	event-verb	избиение
изби|занят	event-verb	избиение
отравил	event-verb	отравление
отравила	event-verb	отравление
отравили	event-verb	отравление
отравле|создан	event-verb	отравление
застрел|решил	event-verb	убийство
зарезал	event-verb	убийство
зарезала	event-verb	убийство
зарезали	event-verb	убийство
зареза|создан	event-verb	убийство
обезглавил	event-verb	убийство
обезглавила	event-verb	убийство
обезглавили	event-verb	убийство
обезглавле|создан	event-verb	убийство
повесил	event-verb	казнь
повесила	event-verb	казнь
повесили	event-verb	казнь
повеше|создан	event-verb	казнь
расстреляла	event-verb	казнь
расстреля|создан	event-verb	казнь
утонул	event-verb	смерть
утонула	event-verb	смерть
утонули	event-verb	смерть
ран|решил	event-verb	ранение
госпитализировал	event-verb	госпитализация
госпитализировала	event-verb	госпитализация
госпитализировали	event-verb	госпитализация
госпитализирова|создан	event-verb	госпитализация
эвакуировал	event-verb	эвакуация
эвакуировала	event-verb	эвакуация
эвакуировали	event-verb	эвакуация
эвакуирова|создан	event-verb	эвакуация
депортировал	event-verb	депортация
депортировала	event-verb	депортация
депортировали	event-verb	депортация
депортирова|создан	event-verb	депортация
экстрадировал	event-verb	экстрадиция
экстрадировала	event-verb	экстрадиция
экстрадировали	event-verb	экстрадиция
экстрадирова|создан	event-verb	экстрадиция
сослал	event-verb	ссылка
сослала	event-verb	ссылка
сослали	event-verb	ссылка
сосла|создан	event-verb	ссылка
наградил	event-verb	награждение
наградила	event-verb	награждение
наградили	event-verb	награждение
награжде|создан	event-verb	награждение
ратифицировал	event-verb	ратификация
ратифицировала	event-verb	ратификация
ратифицировали	event-verb	ратификация
ратифицирова|создан	event-verb	ратификация
упраздн|решил	event-verb	упразднение
взорвал	event-verb	взрыв
взорвала	event-verb	взрыв
взорвали	event-verb	взрыв
взорва|создан	event-verb	взрыв
обстреляла	event-verb	обстрел
обстреля|создан	event-verb	обстрел
выстрелил	event-verb	выстрел
выстрелила	event-verb	выстрел
выстрелили	event-verb	выстрел
подожже|создан	event-verb	поджог
обокрал	event-verb	ограбление
обокрала	event-verb	ограбление
обокрали	event-verb	ограбление
обокраде|создан	event-verb	ограбление
разруш|решил	event-verb	разрушение
захваче|создан	event-verb	взятие
покор|решил	event-verb	взятие
изгнал	event-verb	изгнание
изгнала	event-verb	изгнание
изгнали	event-verb	изгнание
изгна|создан	event-verb	изгнание
плен|решил	event-verb	пленение
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
разби|занят	event-verb	крушение
родил	event-verb	рождение
родила	event-verb	рождение
родили	event-verb	рождение
рожде|создан	event-verb	рождение
свергнул	event-verb	свержение
свергнула	event-verb	свержение
свергнули	event-verb	свержение
короновал	event-verb	коронация
короновала	event-verb	коронация
короновали	event-verb	коронация
коронова|создан	event-verb	коронация
похорон|решил	event-verb	похороны
погребе|создан	event-verb	погребение
посетил	event-verb	визит
посетила	event-verb	визит
посетили	event-verb	визит
подписал	event-verb	подписание
подписала	event-verb	подписание
подписали	event-verb	подписание
подписа|создан	event-verb	подписание
обвинил	event-verb	обвинение
обвинила	event-verb	обвинение
обвинили	event-verb	обвинение
прооперировал	event-verb	госпитализация
прооперировала	event-verb	госпитализация
прооперировали	event-verb	госпитализация
прооперирова|создан	event-verb	госпитализация
проголосовал	event-verb	голосование
проголосовала	event-verb	голосование
проголосовали	event-verb	голосование
завербовал	event-verb	вербовка
завербовала	event-verb	вербовка
завербовали	event-verb	вербовка
завербова|создан	event-verb	вербовка
изъял	event-verb	изъятие
изъяла	event-verb	изъятие
изъяли	event-verb	изъятие
изъя|занят	event-verb	изъятие
конфисковал	event-verb	конфискация
конфисковала	event-verb	конфискация
конфисковали	event-verb	конфискация
конфискова|создан	event-verb	конфискация
денонсировал	event-verb	денонсация
денонсировала	event-verb	денонсация
денонсировали	event-verb	денонсация
денонсирова|создан	event-verb	денонсация
эксгумировал	event-verb	эксгумация
эксгумировала	event-verb	эксгумация
эксгумировали	event-verb	эксгумация
эксгумирова|создан	event-verb	эксгумация
канонизировал	event-verb	канонизация
канонизировала	event-verb	канонизация
канонизировали	event-verb	канонизация
канонизирова|создан	event-verb	канонизация
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
взорвал|велся	event-verb	взрыв
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
вспыхну|читал	event-verb	weak начало
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
