// Generated from Data/ru/persons.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruPersons = #"""
аббас	given-name	аббас
аббаса	given-name	аббас
аббасе	given-name	аббас
аббасом	given-name	аббас
аббасу	given-name	аббас
абдул	given-name	абдул
абдула	given-name	абдул
абдуле	given-name	абдул
абдулла	given-name	абдулла
абдулле	given-name	абдулла
абдуллой	given-name	абдулла
абдуллу	given-name	абдулла
абдуллы	given-name	абдулла
абдулом	given-name	абдул
абдулу	given-name	абдул
абрахам	given-name	абрахам
абрахама	given-name	абрахам
абрахаме	given-name	абрахам
абрахамом	given-name	абрахам
абрахаму	given-name	абрахам
авраам	given-name	авраам
авраама	given-name	авраам
аврааме	given-name	авраам
авраамом	given-name	авраам
аврааму	given-name	авраам
автандил	given-name	автандил
автандила	given-name	автандил
автандиле	given-name	автандил
автандилом	given-name	автандил
автандилу	given-name	автандил
агафье	given-name	агафья
агафьей	given-name	агафья
агафьи	given-name	агафья
агафью	given-name	агафья
агафья	given-name	агафья
аглае	given-name	аглая
аглаей	given-name	аглая
аглаи	given-name	аглая
аглаю	given-name	аглая
аглая	given-name	аглая
агнией	given-name	агния
агнии	given-name	агния
агнию	given-name	агния
агния	given-name	агния
агриппина	given-name	агриппина
агриппине	given-name	агриппина
агриппиной	given-name	агриппина
агриппину	given-name	агриппина
агриппины	given-name	агриппина
адальберт	given-name	адальберт
адальберта	given-name	адальберт
адальберте	given-name	адальберт
адальбертом	given-name	адальберт
адальберту	given-name	адальберт
адам	given-name	адам
адама	given-name	адам
адаме	given-name	адам
адамом	given-name	адам
адаму	given-name	адам
аделаида	given-name	аделаида
аделаиде	given-name	аделаида
аделаидой	given-name	аделаида
аделаиду	given-name	аделаида
аделаиды	given-name	аделаида
адольф	given-name	адольф
адольфа	given-name	адольф
адольфе	given-name	адольф
адольфом	given-name	адольф
адольфу	given-name	адольф
айвен	given-name	айвен
айвена	given-name	айвен
айвене	given-name	айвен
айвеном	given-name	айвен
айвену	given-name	айвен
акира	given-name	акира
акселе	given-name	аксель
акселем	given-name	аксель
аксель	given-name	аксель
акселю	given-name	аксель
акселя	given-name	аксель
аксинье	given-name	аксинья
аксиньей	given-name	аксинья
аксиньи	given-name	аксинья
аксинью	given-name	аксинья
аксинья	given-name	аксинья
алан	given-name	алан
алана	given-name	алан
алане	given-name	алан
аланом	given-name	алан
алану	given-name	алан
алек	given-name	алек
алека	given-name	алек
алеке	given-name	алек
алеком	given-name	алек
александр	given-name	александр
александра	given-name	александр
александре	given-name	александр
александрой	given-name	александра
александром	given-name	александр
александру	given-name	александр
александры	given-name	александра
алексее	given-name	алексей
алексеем	given-name	алексей
алексей	given-name	алексей
алексею	given-name	алексей
алексея	given-name	алексей
алеку	given-name	алек
ален	given-name	ален
алена	given-name	алена
алене	given-name	алена
аленой	given-name	алена
аленом	given-name	ален
алену	given-name	алена
алены	given-name	алена
алессандро	given-name	алессандро
али	given-name	али
алина	given-name	алина
алине	given-name	алина
алиной	given-name	алина
алину	given-name	алина
алины	given-name	алина
алиса	given-name	алиса
алисе	given-name	алиса
алисой	given-name	алиса
алису	given-name	алиса
алисы	given-name	алиса
алла	given-name	алла
алле	given-name	алла
аллой	given-name	алла
аллу	given-name	алла
аллы	given-name	алла
алонсо	given-name	алонсо
альбер	given-name	альбер
альбера	given-name	альбер
альбере	given-name	альбер
альбером	given-name	альбер
альберу	given-name	альбер
альбрехт	given-name	альбрехт
альбрехта	given-name	альбрехт
альбрехте	given-name	альбрехт
альбрехтом	given-name	альбрехт
альбрехту	given-name	альбрехт
альфонс	given-name	альфонс
альфонса	given-name	альфонс
альфонсе	given-name	альфонс
альфонсо	given-name	альфонсо
альфонсом	given-name	альфонс
альфонсу	given-name	альфонс
альфред	given-name	альфред
альфреда	given-name	альфред
альфреде	given-name	альфред
альфредом	given-name	альфред
альфреду	given-name	альфред
амадее	given-name	амадей
амадеем	given-name	амадей
амадей	given-name	амадей
амадею	given-name	амадей
амадея	given-name	амадей
амалией	given-name	амалия
амалии	given-name	амалия
амалию	given-name	амалия
амалия	given-name	амалия
амедее	given-name	амедей
амедеем	given-name	амедей
амедей	given-name	амедей
амедею	given-name	амедей
амедея	given-name	амедей
анастасией	given-name	анастасия
анастасии	given-name	анастасия
анастасию	given-name	анастасия
анастасия	given-name	анастасия
анатоле	given-name	анатоль
анатолем	given-name	анатоль
анатолием	given-name	анатолий
анатолии	given-name	анатолий
анатолий	given-name	анатолий
анатолию	given-name	анатолий
анатолия	given-name	анатолий
анатоль	given-name	анатоль
анатолю	given-name	анатоль
анатоля	given-name	анатоль
ангелина	given-name	ангелина
ангелине	given-name	ангелина
ангелиной	given-name	ангелина
ангелину	given-name	ангелина
ангелины	given-name	ангелина
анджела	given-name	анджела
анджеле	given-name	анджела
анджелой	given-name	анджела
анджелу	given-name	анджела
анджелы	given-name	анджела
андре	given-name	андре
андрее	given-name	андрей
андреем	given-name	андрей
андрей	given-name	андрей
андрею	given-name	андрей
андрея	given-name	андрей
анисье	given-name	анисья
анисьей	given-name	анисья
анисьи	given-name	анисья
анисью	given-name	анисья
анисья	given-name	анисья
анна	given-name	анна
анне	given-name	анна
анной	given-name	анна
анну	given-name	анна
анны	given-name	анна
антон	given-name	антон
антона	given-name	антон
антоне	given-name	антон
антонина	given-name	антонина
антонине	given-name	антонина
антониной	given-name	антонина
антонину	given-name	антонина
антонины	given-name	антонина
антонио	given-name	антонио
антоном	given-name	антон
антону	given-name	антон
анфиса	given-name	анфиса
анфисе	given-name	анфиса
анфисой	given-name	анфиса
анфису	given-name	анфиса
анфисы	given-name	анфиса
арвид	given-name	арвид
арвида	given-name	арвид
арвиде	given-name	арвид
арвидом	given-name	арвид
арвиду	given-name	арвид
арина	given-name	арина
арине	given-name	арина
ариной	given-name	арина
арину	given-name	арина
арины	given-name	арина
аркадием	given-name	аркадий
аркадии	given-name	аркадий
аркадий	given-name	аркадий
аркадию	given-name	аркадий
аркадия	given-name	аркадий
арман	given-name	арман
армана	given-name	арман
армане	given-name	арман
арманом	given-name	арман
арману	given-name	арман
арон	given-name	арон
арона	given-name	арон
ароне	given-name	арон
ароном	given-name	арон
арону	given-name	арон
арсением	given-name	арсений
арсении	given-name	арсений
арсений	given-name	арсений
арсению	given-name	арсений
арсения	given-name	арсений
артем	given-name	артем
артема	given-name	артем
артеме	given-name	артем
артемием	given-name	артемий
артемии	given-name	артемий
артемий	given-name	артемий
артемию	given-name	артемий
артемия	given-name	артемий
артемом	given-name	артем
артему	given-name	артем
артур	given-name	артур
артура	given-name	артур
артуре	given-name	артур
артуром	given-name	артур
артуру	given-name	артур
арчибальд	given-name	арчибальд
арчибальда	given-name	арчибальд
арчибальде	given-name	арчибальд
арчибальдом	given-name	арчибальд
арчибальду	given-name	арчибальд
арчил	given-name	арчил
арчила	given-name	арчил
арчиле	given-name	арчил
арчилом	given-name	арчил
арчилу	given-name	арчил
аугусто	given-name	аугусто
аурангзеб	given-name	аурангзеб
аурангзеба	given-name	аурангзеб
аурангзебе	given-name	аурангзеб
аурангзебом	given-name	аурангзеб
аурангзебу	given-name	аурангзеб
афанасием	given-name	афанасий
афанасии	given-name	афанасий
афанасий	given-name	афанасий
афанасию	given-name	афанасий
афанасия	given-name	афанасий
ахмад	given-name	ахмад
ахмада	given-name	ахмад
ахмаде	given-name	ахмад
ахмадом	given-name	ахмад
ахмаду	given-name	ахмад
ахмед	given-name	ахмед
ахмеда	given-name	ахмед
ахмеде	given-name	ахмед
ахмедом	given-name	ахмед
ахмеду	given-name	ахмед
баграт	given-name	баграт
баграта	given-name	баграт
баграте	given-name	баграт
багратом	given-name	баграт
баграту	given-name	баграт
барбара	given-name	барбара
барбаре	given-name	барбара
барбарой	given-name	барбара
барбару	given-name	барбара
барбары	given-name	барбара
барнаби	given-name	барнаби
бартоломе	given-name	бартоломе
бартоломео	given-name	бартоломео
беназир	given-name	беназир
бенвенуто	given-name	бенвенуто
бенджамин	given-name	бенджамин
бенджамина	given-name	бенджамин
бенджамине	given-name	бенджамин
бенджамином	given-name	бенджамин
бенджамину	given-name	бенджамин
бенедикт	given-name	бенедикт
бенедикта	given-name	бенедикт
бенедикте	given-name	бенедикт
бенедиктом	given-name	бенедикт
бенедикту	given-name	бенедикт
бенито	given-name	бенито
бернард	given-name	бернард
бернарда	given-name	бернард
бернарде	given-name	бернард
бернардом	given-name	бернард
бернарду	given-name	бернард
бернгард	given-name	бернгард
бернгарда	given-name	бернгард
бернгарде	given-name	бернгард
бернгардом	given-name	бернгард
бернгарду	given-name	бернгард
берта	given-name	берта
берте	given-name	берта
бертой	given-name	берта
бертран	given-name	бертран
бертрана	given-name	бертран
бертране	given-name	бертран
бертраном	given-name	бертран
бертрану	given-name	бертран
берту	given-name	берта
берты	given-name	берта
богдан	given-name	богдан
богдана	given-name	богдан
богдане	given-name	богдан
богданом	given-name	богдан
богдану	given-name	богдан
болеслав	given-name	болеслав
болеслава	given-name	болеслав
болеславе	given-name	болеслав
болеславом	given-name	болеслав
болеславу	given-name	болеслав
борис	given-name	борис
бориса	given-name	борис
борисе	given-name	борис
борисом	given-name	борис
борису	given-name	борис
брайан	given-name	брайан
брайана	given-name	брайан
брайане	given-name	брайан
брайаном	given-name	брайан
брайану	given-name	брайан
бруно	given-name	бруно
бэзил	given-name	бэзил
бэзила	given-name	бэзил
бэзиле	given-name	бэзил
бэзилом	given-name	бэзил
бэзилу	given-name	бэзил
вадим	given-name	вадим
вадима	given-name	вадим
вадиме	given-name	вадим
вадимом	given-name	вадим
вадиму	given-name	вадим
валентин	given-name	валентин
валентина	given-name	валентин
валентине	given-name	валентин
валентиной	given-name	валентина
валентином	given-name	валентин
валентину	given-name	валентин
валентины	given-name	валентина
валериан	given-name	валериан
валериана	given-name	валериан
валериане	given-name	валериан
валерианом	given-name	валериан
валериану	given-name	валериан
валерией	given-name	валерия
валерием	given-name	валерий
валерии	given-name	валерий
валерий	given-name	валерий
валерию	given-name	валерий
валерия	given-name	валерий
валерьян	given-name	валерьян
валерьяна	given-name	валерьян
валерьяне	given-name	валерьян
валерьяном	given-name	валерьян
валерьяну	given-name	валерьян
вальдемар	given-name	вальдемар
вальдемара	given-name	вальдемар
вальдемаре	given-name	вальдемар
вальдемаром	given-name	вальдемар
вальдемару	given-name	вальдемар
вальтер	given-name	вальтер
вальтера	given-name	вальтер
вальтере	given-name	вальтер
вальтером	given-name	вальтер
вальтеру	given-name	вальтер
ванда	given-name	ванда
ванде	given-name	ванда
вандой	given-name	ванда
ванду	given-name	ванда
ванды	given-name	ванда
варвара	given-name	варвара
варваре	given-name	варвара
варварой	given-name	варвара
варвару	given-name	варвара
варвары	given-name	варвара
василием	given-name	василий
василии	given-name	василий
василий	given-name	василий
василиса	given-name	василиса
василисе	given-name	василиса
василисой	given-name	василиса
василису	given-name	василиса
василисы	given-name	василиса
василию	given-name	василий
василия	given-name	василий
вахтанг	given-name	вахтанг
вахтанга	given-name	вахтанг
вахтанге	given-name	вахтанг
вахтангом	given-name	вахтанг
вахтангу	given-name	вахтанг
вацлав	given-name	вацлав
вацлава	given-name	вацлав
вацлаве	given-name	вацлав
вацлавом	given-name	вацлав
вацлаву	given-name	вацлав
вениамин	given-name	вениамин
вениамина	given-name	вениамин
вениамине	given-name	вениамин
вениамином	given-name	вениамин
вениамину	given-name	вениамин
вера	given-name	вера
вере	given-name	вера
вернер	given-name	вернер
вернера	given-name	вернер
вернере	given-name	вернер
вернером	given-name	вернер
вернеру	given-name	вернер
верой	given-name	вера
вероника	given-name	вероника
веронике	given-name	вероника
вероники	given-name	вероника
вероникой	given-name	вероника
веронику	given-name	вероника
веру	given-name	вера
веры	given-name	вера
викентием	given-name	викентий
викентии	given-name	викентий
викентий	given-name	викентий
викентию	given-name	викентий
викентия	given-name	викентий
виктор	given-name	виктор
виктора	given-name	виктор
викторе	given-name	виктор
викторией	given-name	виктория
виктории	given-name	виктория
викторию	given-name	виктория
виктория	given-name	виктория
виктором	given-name	виктор
виктору	given-name	виктор
вилли	given-name	вилли
вилхельм	given-name	вилхельм
вилхельма	given-name	вилхельм
вилхельме	given-name	вилхельм
вилхельмом	given-name	вилхельм
вилхельму	given-name	вилхельм
вильгельм	given-name	вильгельм
вильгельма	given-name	вильгельм
вильгельме	given-name	вильгельм
вильгельмина	given-name	вильгельмина
вильгельмине	given-name	вильгельмина
вильгельминой	given-name	вильгельмина
вильгельмину	given-name	вильгельмина
вильгельмины	given-name	вильгельмина
вильгельмом	given-name	вильгельм
вильгельму	given-name	вильгельм
вильям	given-name	вильям
вильяма	given-name	вильям
вильяме	given-name	вильям
вильямом	given-name	вильям
вильяму	given-name	вильям
винченцо	given-name	винченцо
виталием	given-name	виталий
виталии	given-name	виталий
виталий	given-name	виталий
виталию	given-name	виталий
виталия	given-name	виталий
витовт	given-name	витовт
витовта	given-name	витовт
витовте	given-name	витовт
витовтом	given-name	витовт
витовту	given-name	витовт
витус	given-name	витус
витуса	given-name	витус
витусе	given-name	витус
витусом	given-name	витус
витусу	given-name	витус
владимир	given-name	владимир
владимира	given-name	владимир
владимире	given-name	владимир
владимиром	given-name	владимир
владимиру	given-name	владимир
владислав	given-name	владислав
владислава	given-name	владислав
владиславе	given-name	владислав
владиславом	given-name	владислав
владиславу	given-name	владислав
владлен	given-name	владлен
владлена	given-name	владлен
владлене	given-name	владлен
владленом	given-name	владлен
владлену	given-name	владлен
войцех	given-name	войцех
войцеха	given-name	войцех
войцехе	given-name	войцех
войцехом	given-name	войцех
войцеху	given-name	войцех
всеволод	given-name	всеволод
всеволода	given-name	всеволод
всеволоде	given-name	всеволод
всеволодом	given-name	всеволод
всеволоду	given-name	всеволод
вудро	given-name	вудро
вячеслав	given-name	вячеслав
вячеслава	given-name	вячеслав
вячеславе	given-name	вячеслав
вячеславом	given-name	вячеслав
вячеславу	given-name	вячеслав
гавриил	given-name	гавриил
гавриила	given-name	гавриил
гаврииле	given-name	гавриил
гавриилом	given-name	гавриил
гавриилу	given-name	гавриил
галеаццо	given-name	галеаццо
галина	given-name	галина
галине	given-name	галина
галиной	given-name	галина
галину	given-name	галина
галины	given-name	галина
ганс	given-name	ганс
ганса	given-name	ганс
гансе	given-name	ганс
гансом	given-name	ганс
гансу	given-name	ганс
гаральд	given-name	гаральд
гаральда	given-name	гаральд
гаральде	given-name	гаральд
гаральдом	given-name	гаральд
гаральду	given-name	гаральд
гарольд	given-name	гарольд
гарольда	given-name	гарольд
гарольде	given-name	гарольд
гарольдом	given-name	гарольд
гарольду	given-name	гарольд
гарри	given-name	гарри
гаэтано	given-name	гаэтано
гедеон	given-name	гедеон
гедеона	given-name	гедеон
гедеоне	given-name	гедеон
гедеоном	given-name	гедеон
гедеону	given-name	гедеон
гедимин	given-name	гедимин
гедимина	given-name	гедимин
гедимине	given-name	гедимин
гедимином	given-name	гедимин
гедимину	given-name	гедимин
гейдар	given-name	гейдар
гейдара	given-name	гейдар
гейдаре	given-name	гейдар
гейдаром	given-name	гейдар
гейдару	given-name	гейдар
гектор	given-name	гектор
гектора	given-name	гектор
гекторе	given-name	гектор
гектором	given-name	гектор
гектору	given-name	гектор
геннадием	given-name	геннадий
геннадии	given-name	геннадий
геннадий	given-name	геннадий
геннадию	given-name	геннадий
геннадия	given-name	геннадий
генриетта	given-name	генриетта
генриетте	given-name	генриетта
генриеттой	given-name	генриетта
генриетту	given-name	генриетта
генриетты	given-name	генриетта
генрик	given-name	генрик
генрика	given-name	генрик
генрике	given-name	генрик
генриком	given-name	генрик
генрику	given-name	генрик
генрих	given-name	генрих
генриха	given-name	генрих
генрихе	given-name	генрих
генрихом	given-name	генрих
генриху	given-name	генрих
георг	given-name	георг
георга	given-name	георг
георге	given-name	георг
георгием	given-name	георгий
георгии	given-name	георгий
георгий	given-name	георгий
георгию	given-name	георгий
георгия	given-name	георгий
георгом	given-name	георг
георгу	given-name	георг
герасим	given-name	герасим
герасима	given-name	герасим
герасиме	given-name	герасим
герасимом	given-name	герасим
герасиму	given-name	герасим
герберт	given-name	герберт
герберта	given-name	герберт
герберте	given-name	герберт
гербертом	given-name	герберт
герберту	given-name	герберт
герман	given-name	герман
германа	given-name	герман
германе	given-name	герман
германом	given-name	герман
герману	given-name	герман
гермоген	given-name	гермоген
гермогена	given-name	гермоген
гермогене	given-name	гермоген
гермогеном	given-name	гермоген
гермогену	given-name	гермоген
гертруда	given-name	гертруда
гертруде	given-name	гертруда
гертрудой	given-name	гертруда
гертруду	given-name	гертруда
гертруды	given-name	гертруда
гидеон	given-name	гидеон
гидеона	given-name	гидеон
гидеоне	given-name	гидеон
гидеоном	given-name	гидеон
гидеону	given-name	гидеон
гиити	given-name	гиити
гилберт	given-name	гилберт
гилберта	given-name	гилберт
гилберте	given-name	гилберт
гилбертом	given-name	гилберт
гилберту	given-name	гилберт
глеб	given-name	глеб
глеба	given-name	глеб
глебе	given-name	глеб
глебом	given-name	глеб
глебу	given-name	глеб
говард	given-name	говард
говарда	given-name	говард
говарде	given-name	говард
говардом	given-name	говард
говарду	given-name	говард
годфри	given-name	годфри
готлиб	given-name	готлиб
готлиба	given-name	готлиб
готлибе	given-name	готлиб
готлибом	given-name	готлиб
готлибу	given-name	готлиб
готфрид	given-name	готфрид
готфрида	given-name	готфрид
готфриде	given-name	готфрид
готфридом	given-name	готфрид
готфриду	given-name	готфрид
грегори	given-name	грегори
григорием	given-name	григорий
григории	given-name	григорий
григорий	given-name	григорий
григорию	given-name	григорий
григория	given-name	григорий
гуго	given-name	гуго
густав	given-name	густав
густава	given-name	густав
густаве	given-name	густав
густавом	given-name	густав
густаву	given-name	густав
гэри	given-name	гэри
давид	given-name	давид
давида	given-name	давид
давиде	given-name	давид
давидом	given-name	давид
давиду	given-name	давид
дайсаку	given-name	дайсаку
даниил	given-name	даниил
даниила	given-name	даниил
данииле	given-name	даниил
даниилом	given-name	даниил
даниилу	given-name	даниил
данила	given-name	данила
даниле	given-name	данила
данилой	given-name	данила
данилу	given-name	данила
данилы	given-name	данила
данте	given-name	данте
дареджан	given-name	дареджан
дарио	given-name	дарио
дарье	given-name	дарья
дарьей	given-name	дарья
дарьи	given-name	дарья
дарью	given-name	дарья
дарья	given-name	дарья
дебора	given-name	дебора
деборе	given-name	дебора
деборой	given-name	дебора
дебору	given-name	дебора
деборы	given-name	дебора
девлет	given-name	девлет
девлета	given-name	девлет
девлете	given-name	девлет
девлетом	given-name	девлет
девлету	given-name	девлет
демьян	given-name	демьян
демьяна	given-name	демьян
демьяне	given-name	демьян
демьяном	given-name	демьян
демьяну	given-name	демьян
денис	given-name	денис
дениса	given-name	денис
денисе	given-name	денис
денисом	given-name	денис
денису	given-name	денис
десмонд	given-name	десмонд
десмонда	given-name	десмонд
десмонде	given-name	десмонд
десмондом	given-name	десмонд
десмонду	given-name	десмонд
джакомо	given-name	джакомо
джан	given-name	джан
джана	given-name	джан
джане	given-name	джан
джаном	given-name	джан
джану	given-name	джан
джеймс	given-name	джеймс
джеймса	given-name	джеймс
джеймсе	given-name	джеймс
джеймсом	given-name	джеймс
джеймсу	given-name	джеймс
дженнифер	given-name	дженнифер
джессика	given-name	джессика
джессике	given-name	джессика
джессики	given-name	джессика
джессикой	given-name	джессика
джессику	given-name	джессика
джироламо	given-name	джироламо
джозеф	given-name	джозеф
джозефа	given-name	джозеф
джозефе	given-name	джозеф
джозефом	given-name	джозеф
джозефу	given-name	джозеф
джон	given-name	джон
джона	given-name	джон
джоне	given-name	джон
джоном	given-name	джон
джону	given-name	джон
джордж	given-name	джордж
джорджа	given-name	джордж
джордже	given-name	джордж
джорджем	given-name	джордж
джорджом	given-name	джордж
джорджу	given-name	джордж
джошуа	given-name	джошуа
джошуе	given-name	джошуа
джошуой	given-name	джошуа
джошуу	given-name	джошуа
джошуы	given-name	джошуа
джузеппе	given-name	джузеппе
джулией	given-name	джулия
джулии	given-name	джулия
джулию	given-name	джулия
джулия	given-name	джулия
дзиро	given-name	дзиро
дзюнъити	given-name	дзюнъити
дин	given-name	дин
дина	given-name	дин
дине	given-name	дин
дином	given-name	дин
дину	given-name	дин
дмитрием	given-name	дмитрий
дмитрии	given-name	дмитрий
дмитрий	given-name	дмитрий
дмитрию	given-name	дмитрий
дмитрия	given-name	дмитрий
доменико	given-name	доменико
дональд	given-name	дональд
дональда	given-name	дональд
дональде	given-name	дональд
дональдом	given-name	дональд
дональду	given-name	дональд
дуайт	given-name	дуайт
дуайта	given-name	дуайт
дуайте	given-name	дуайт
дуайтом	given-name	дуайт
дуайту	given-name	дуайт
дуглас	given-name	дуглас
дугласа	given-name	дуглас
дугласе	given-name	дуглас
дугласом	given-name	дуглас
дугласу	given-name	дуглас
дункан	given-name	дункан
дункана	given-name	дункан
дункане	given-name	дункан
дунканом	given-name	дункан
дункану	given-name	дункан
дэвид	given-name	дэвид
дэвида	given-name	дэвид
дэвиде	given-name	дэвид
дэвидом	given-name	дэвид
дэвиду	given-name	дэвид
дэниел	given-name	дэниел
дэниела	given-name	дэниел
дэниеле	given-name	дэниел
дэниелом	given-name	дэниел
дэниелу	given-name	дэниел
евгенией	given-name	евгения
евгением	given-name	евгений
евгении	given-name	евгений
евгений	given-name	евгений
евгению	given-name	евгений
евгения	given-name	евгений
евдокией	given-name	евдокия
евдокии	given-name	евдокия
евдоким	given-name	евдоким
евдокима	given-name	евдоким
евдокиме	given-name	евдоким
евдокимом	given-name	евдоким
евдокиму	given-name	евдоким
евдокию	given-name	евдокия
евдокия	given-name	евдокия
евстафием	given-name	евстафий
евстафии	given-name	евстафий
евстафий	given-name	евстафий
евстафию	given-name	евстафий
евстафия	given-name	евстафий
егор	given-name	егор
егора	given-name	егор
егоре	given-name	егор
егором	given-name	егор
егору	given-name	егор
ежи	given-name	ежи
екатерина	given-name	екатерина
екатерине	given-name	екатерина
екатериной	given-name	екатерина
екатерину	given-name	екатерина
екатерины	given-name	екатерина
елена	given-name	елена
елене	given-name	елена
еленой	given-name	елена
елену	given-name	елена
елены	given-name	елена
елизавета	given-name	елизавета
елизавете	given-name	елизавета
елизаветой	given-name	елизавета
елизавету	given-name	елизавета
елизаветы	given-name	елизавета
елисее	given-name	елисей
елисеем	given-name	елисей
елисей	given-name	елисей
елисею	given-name	елисей
елисея	given-name	елисей
емельян	given-name	емельян
емельяна	given-name	емельян
емельяне	given-name	емельян
емельяном	given-name	емельян
емельяну	given-name	емельян
ермак	given-name	ермак
ермака	given-name	ермак
ермаке	given-name	ермак
ермаком	given-name	ермак
ермаку	given-name	ермак
есио	given-name	есио
есукэ	given-name	есукэ
ефим	given-name	ефим
ефима	given-name	ефим
ефиме	given-name	ефим
ефимом	given-name	ефим
ефиму	given-name	ефим
ефрем	given-name	ефрем
ефрема	given-name	ефрем
ефреме	given-name	ефрем
ефремом	given-name	ефрем
ефрему	given-name	ефрем
ефросинье	given-name	ефросинья
ефросиньей	given-name	ефросинья
ефросиньи	given-name	ефросинья
ефросинью	given-name	ефросинья
ефросинья	given-name	ефросинья
жак	given-name	жак
жака	given-name	жак
жаке	given-name	жак
жаком	given-name	жак
жаку	given-name	жак
жан	given-name	жан
жана	given-name	жан
жане	given-name	жан
жанна	given-name	жанна
жанне	given-name	жанна
жанной	given-name	жанна
жанну	given-name	жанна
жанны	given-name	жанна
жаном	given-name	жан
жану	given-name	жан
жигмонд	given-name	жигмонд
жигмонда	given-name	жигмонд
жигмонде	given-name	жигмонд
жигмондом	given-name	жигмонд
жигмонду	given-name	жигмонд
жильбер	given-name	жильбер
жильбера	given-name	жильбер
жильбере	given-name	жильбер
жильбером	given-name	жильбер
жильберу	given-name	жильбер
жозе	given-name	жозе
жозеф	given-name	жозеф
жозефа	given-name	жозеф
жозефе	given-name	жозеф
жозефом	given-name	жозеф
жозефу	given-name	жозеф
захар	given-name	захар
захара	given-name	захар
захаре	given-name	захар
захаром	given-name	захар
захару	given-name	захар
збигнев	given-name	збигнев
збигнева	given-name	збигнев
збигневе	given-name	збигнев
збигневом	given-name	збигнев
збигневу	given-name	збигнев
зигмунд	given-name	зигмунд
зигмунда	given-name	зигмунд
зигмунде	given-name	зигмунд
зигмундом	given-name	зигмунд
зигмунду	given-name	зигмунд
зигфрид	given-name	зигфрид
зигфрида	given-name	зигфрид
зигфриде	given-name	зигфрид
зигфридом	given-name	зигфрид
зигфриду	given-name	зигфрид
зинаида	given-name	зинаида
зинаиде	given-name	зинаида
зинаидой	given-name	зинаида
зинаиду	given-name	зинаида
зинаиды	given-name	зинаида
зиновием	given-name	зиновий
зиновии	given-name	зиновий
зиновий	given-name	зиновий
зиновию	given-name	зиновий
зиновия	given-name	зиновий
зое	given-name	зоя
зоей	given-name	зоя
зои	given-name	зоя
зою	given-name	зоя
зоя	given-name	зоя
зульфией	given-name	зульфия
зульфии	given-name	зульфия
зульфию	given-name	зульфия
зульфия	given-name	зульфия
ибрагим	given-name	ибрагим
ибрагима	given-name	ибрагим
ибрагиме	given-name	ибрагим
ибрагимом	given-name	ибрагим
ибрагиму	given-name	ибрагим
иван	given-name	иван
ивана	given-name	иван
иване	given-name	иван
иваном	given-name	иван
ивану	given-name	иван
иванэ	given-name	иванэ
ивао	given-name	ивао
игнат	given-name	игнат
игната	given-name	игнат
игнате	given-name	игнат
игнатием	given-name	игнатий
игнатии	given-name	игнатий
игнатий	given-name	игнатий
игнатию	given-name	игнатий
игнатия	given-name	игнатий
игнатом	given-name	игнат
игнату	given-name	игнат
игнацием	given-name	игнаций
игнации	given-name	игнаций
игнаций	given-name	игнаций
игнацию	given-name	игнаций
игнация	given-name	игнаций
игоре	given-name	игорь
игорем	given-name	игорь
игорь	given-name	игорь
игорю	given-name	игорь
игоря	given-name	игорь
ией	given-name	ия
израиле	given-name	израиль
израилем	given-name	израиль
израиль	given-name	израиль
израилю	given-name	израиль
израиля	given-name	израиль
ии	given-name	ия
иитиро	given-name	иитиро
илларион	given-name	илларион
иллариона	given-name	илларион
илларионе	given-name	илларион
илларионом	given-name	илларион
иллариону	given-name	илларион
илье	given-name	илья
ильей	given-name	илья
ильи	given-name	илья
ильхам	given-name	ильхам
ильхама	given-name	ильхам
ильхаме	given-name	ильхам
ильхамом	given-name	ильхам
ильхаму	given-name	ильхам
илью	given-name	илья
илья	given-name	илья
иммануил	given-name	иммануил
иммануила	given-name	иммануил
иммануиле	given-name	иммануил
иммануилом	given-name	иммануил
иммануилу	given-name	иммануил
ингрид	given-name	ингрид
инна	given-name	инна
инне	given-name	инна
инной	given-name	инна
иннокентием	given-name	иннокентий
иннокентии	given-name	иннокентий
иннокентий	given-name	иннокентий
иннокентию	given-name	иннокентий
иннокентия	given-name	иннокентий
инну	given-name	инна
инны	given-name	инна
иоаким	given-name	иоаким
иоакима	given-name	иоаким
иоакиме	given-name	иоаким
иоакимом	given-name	иоаким
иоакиму	given-name	иоаким
иоанн	given-name	иоанн
иоанна	given-name	иоанн
иоанне	given-name	иоанн
иоанном	given-name	иоанн
иоанну	given-name	иоанн
иоахим	given-name	иоахим
иоахима	given-name	иоахим
иоахиме	given-name	иоахим
иоахимом	given-name	иоахим
иоахиму	given-name	иоахим
иов	given-name	иов
иова	given-name	иов
иове	given-name	иов
иовом	given-name	иов
иову	given-name	иов
иосиф	given-name	иосиф
иосифа	given-name	иосиф
иосифе	given-name	иосиф
иосифом	given-name	иосиф
иосифу	given-name	иосиф
ипполит	given-name	ипполит
ипполита	given-name	ипполит
ипполите	given-name	ипполит
ипполитом	given-name	ипполит
ипполиту	given-name	ипполит
ираида	given-name	ираида
ираиде	given-name	ираида
ираидой	given-name	ираида
ираиду	given-name	ираида
ираиды	given-name	ираида
ираклием	given-name	ираклий
ираклии	given-name	ираклий
ираклий	given-name	ираклий
ираклию	given-name	ираклий
ираклия	given-name	ираклий
ирина	given-name	ирина
ирине	given-name	ирина
ириной	given-name	ирина
ирину	given-name	ирина
ирины	given-name	ирина
исаак	given-name	исаак
исаака	given-name	исаак
исааке	given-name	исаак
исаакием	given-name	исаакий
исаакии	given-name	исаакий
исаакий	given-name	исаакий
исаакию	given-name	исаакий
исаакия	given-name	исаакий
исааком	given-name	исаак
исааку	given-name	исаак
ислам	given-name	ислам
ислама	given-name	ислам
исламе	given-name	ислам
исламом	given-name	ислам
исламу	given-name	ислам
исмет	given-name	исмет
исмета	given-name	исмет
исмете	given-name	исмет
исметом	given-name	исмет
исмету	given-name	исмет
исороку	given-name	исороку
итиро	given-name	итиро
иштван	given-name	иштван
иштвана	given-name	иштван
иштване	given-name	иштван
иштваном	given-name	иштван
иштвану	given-name	иштван
иэн	given-name	иэн
иэна	given-name	иэн
иэне	given-name	иэн
иэном	given-name	иэн
иэну	given-name	иэн
ию	given-name	ия
ия	given-name	ия
йенс	given-name	йенс
йенса	given-name	йенс
йенсе	given-name	йенс
йенсом	given-name	йенс
йенсу	given-name	йенс
йоганн	given-name	йоганн
йоганна	given-name	йоганн
йоганне	given-name	йоганн
йоганном	given-name	йоганн
йоганну	given-name	йоганн
йозеф	given-name	йозеф
йозефа	given-name	йозеф
йозефе	given-name	йозеф
йозефом	given-name	йозеф
йозефу	given-name	йозеф
кадзуо	given-name	кадзуо
казимир	given-name	казимир
казимира	given-name	казимир
казимире	given-name	казимир
казимиром	given-name	казимир
казимиру	given-name	казимир
кантемир	given-name	кантемир
кантемира	given-name	кантемир
кантемире	given-name	кантемир
кантемиром	given-name	кантемир
кантемиру	given-name	кантемир
капитолина	given-name	капитолина
капитолине	given-name	капитолина
капитолиной	given-name	капитолина
капитолину	given-name	капитолина
капитолины	given-name	капитолина
карл	given-name	карл
карла	given-name	карл
карле	given-name	карл
карлом	given-name	карл
карломан	given-name	карломан
карломана	given-name	карломан
карломане	given-name	карломан
карломаном	given-name	карломан
карломану	given-name	карломан
карлос	given-name	карлос
карлоса	given-name	карлос
карлосе	given-name	карлос
карлосом	given-name	карлос
карлосу	given-name	карлос
карлу	given-name	карл
каролина	given-name	каролина
каролине	given-name	каролина
каролиной	given-name	каролина
каролину	given-name	каролина
каролины	given-name	каролина
касим	given-name	касим
касима	given-name	касим
касиме	given-name	касим
касимом	given-name	касим
касиму	given-name	касим
касьян	given-name	касьян
касьяна	given-name	касьян
касьяне	given-name	касьян
касьяном	given-name	касьян
касьяну	given-name	касьян
кацу	given-name	кацу
квентин	given-name	квентин
квентина	given-name	квентин
квентине	given-name	квентин
квентином	given-name	квентин
квентину	given-name	квентин
кевин	given-name	кевин
кевина	given-name	кевин
кевине	given-name	кевин
кевином	given-name	кевин
кевину	given-name	кевин
кеннет	given-name	кеннет
кеннета	given-name	кеннет
кеннете	given-name	кеннет
кеннетом	given-name	кеннет
кеннету	given-name	кеннет
кетеван	given-name	кетеван
ким	given-name	ким
кира	given-name	кира
кире	given-name	кира
кирилл	given-name	кирилл
кирилла	given-name	кирилл
кирилле	given-name	кирилл
кириллом	given-name	кирилл
кириллу	given-name	кирилл
кирой	given-name	кира
киру	given-name	кира
киры	given-name	кира
клавдией	given-name	клавдия
клавдием	given-name	клавдий
клавдии	given-name	клавдия
клавдий	given-name	клавдий
клавдию	given-name	клавдия
клавдия	given-name	клавдия
клайв	given-name	клайв
клайва	given-name	клайв
клайве	given-name	клайв
клайвом	given-name	клайв
клайву	given-name	клайв
климент	given-name	климент
климента	given-name	климент
клименте	given-name	климент
климентом	given-name	климент
клименту	given-name	климент
кодзи	given-name	кодзи
коки	given-name	коки
колин	given-name	колин
колина	given-name	колин
колине	given-name	колин
колином	given-name	колин
колину	given-name	колин
кондолиза	given-name	кондолиза
кондолизе	given-name	кондолиза
кондолизой	given-name	кондолиза
кондолизу	given-name	кондолиза
кондолизы	given-name	кондолиза
кондратием	given-name	кондратий
кондратии	given-name	кондратий
кондратий	given-name	кондратий
кондратию	given-name	кондратий
кондратия	given-name	кондратий
константин	given-name	константин
константина	given-name	константин
константине	given-name	константин
константином	given-name	константин
константину	given-name	константин
констанцией	given-name	констанция
констанции	given-name	констанция
констанцию	given-name	констанция
констанция	given-name	констанция
корнее	given-name	корней
корнеем	given-name	корней
корней	given-name	корней
корнелием	given-name	корнелий
корнелии	given-name	корнелий
корнелий	given-name	корнелий
корнелию	given-name	корнелий
корнелия	given-name	корнелий
корнею	given-name	корней
корнея	given-name	корней
кристиан	given-name	кристиан
кристиана	given-name	кристиан
кристиане	given-name	кристиан
кристианом	given-name	кристиан
кристиану	given-name	кристиан
кристофер	given-name	кристофер
кристофера	given-name	кристофер
кристофере	given-name	кристофер
кристофером	given-name	кристофер
кристоферу	given-name	кристофер
ксавье	given-name	ксавье
ксенией	given-name	ксения
ксении	given-name	ксения
ксению	given-name	ксения
ксения	given-name	ксения
кузьма	given-name	кузьма
кузьме	given-name	кузьма
кузьмой	given-name	кузьма
кузьму	given-name	кузьма
кузьмы	given-name	кузьма
курт	given-name	курт
курта	given-name	курт
курте	given-name	курт
куртом	given-name	курт
курту	given-name	курт
кэндзи	given-name	кэндзи
лаврентием	given-name	лаврентий
лаврентии	given-name	лаврентий
лаврентий	given-name	лаврентий
лаврентию	given-name	лаврентий
лаврентия	given-name	лаврентий
лазар	given-name	лазар
лазара	given-name	лазар
лазаре	given-name	лазарь
лазарем	given-name	лазарь
лазаром	given-name	лазар
лазару	given-name	лазар
лазарь	given-name	лазарь
лазарю	given-name	лазарь
лазаря	given-name	лазарь
лайонел	given-name	лайонел
лайонела	given-name	лайонел
лайонеле	given-name	лайонел
лайонелом	given-name	лайонел
лайонелу	given-name	лайонел
лайош	given-name	лайош
лайоша	given-name	лайош
лайоше	given-name	лайош
лайошем	given-name	лайош
лайошу	given-name	лайош
лариса	given-name	лариса
ларисе	given-name	лариса
ларисой	given-name	лариса
ларису	given-name	лариса
ларисы	given-name	лариса
лев	given-name	лев
леон	given-name	леон
леона	given-name	леон
леонард	given-name	леонард
леонарда	given-name	леонард
леонарде	given-name	леонард
леонардо	given-name	леонардо
леонардом	given-name	леонард
леонарду	given-name	леонард
леоне	given-name	леон
леонид	given-name	леонид
леонида	given-name	леонид
леониде	given-name	леонид
леонидом	given-name	леонид
леониду	given-name	леонид
леоном	given-name	леон
леонтием	given-name	леонтий
леонтии	given-name	леонтий
леонтий	given-name	леонтий
леонтию	given-name	леонтий
леонтия	given-name	леонтий
леону	given-name	леон
лесли	given-name	лесли
лех	given-name	лех
леха	given-name	лех
лехе	given-name	лех
лехом	given-name	лех
леху	given-name	лех
лида	given-name	лида
лиде	given-name	лида
лидией	given-name	лидия
лидии	given-name	лидия
лидию	given-name	лидия
лидия	given-name	лидия
лидой	given-name	лида
лиду	given-name	лида
лиды	given-name	лида
лилией	given-name	лилия
лилии	given-name	лилия
лилию	given-name	лилия
лилия	given-name	лилия
лодовико	given-name	лодовико
лола	given-name	лола
лоле	given-name	лола
лолла	given-name	лолла
лолле	given-name	лолла
лоллой	given-name	лолла
лоллу	given-name	лолла
лоллы	given-name	лолла
лолой	given-name	лола
лолу	given-name	лола
лолы	given-name	лола
лоуренс	given-name	лоуренс
лоуренса	given-name	лоуренс
лоуренсе	given-name	лоуренс
лоуренсом	given-name	лоуренс
лоуренсу	given-name	лоуренс
луи	given-name	луи
луис	given-name	луис
луиса	given-name	луис
луисе	given-name	луис
луисом	given-name	луис
луису	given-name	луис
лука	given-name	лука
луке	given-name	лука
луки	given-name	лука
лукой	given-name	лука
луку	given-name	лука
лукьян	given-name	лукьян
лукьяна	given-name	лукьян
лукьяне	given-name	лукьян
лукьяном	given-name	лукьян
лукьяну	given-name	лукьян
льва	given-name	лев
льве	given-name	лев
львом	given-name	лев
льву	given-name	лев
любава	given-name	любава
любаве	given-name	любава
любавой	given-name	любава
любаву	given-name	любава
любавы	given-name	любава
любови	given-name	любовь
любовь	given-name	любовь
любовью	given-name	любовь
людвиг	given-name	людвиг
людвига	given-name	людвиг
людвиге	given-name	людвиг
людвигом	given-name	людвиг
людвигу	given-name	людвиг
людмила	given-name	людмила
людмиле	given-name	людмила
людмилой	given-name	людмила
людмилу	given-name	людмила
людмилы	given-name	людмила
людовик	given-name	людовик
людовика	given-name	людовик
людовике	given-name	людовик
людовиком	given-name	людовик
людовику	given-name	людовик
люсьен	given-name	люсьен
люсьена	given-name	люсьен
люсьене	given-name	люсьен
люсьеном	given-name	люсьен
люсьену	given-name	люсьен
мадлен	given-name	мадлен
майе	given-name	майя
майей	given-name	майя
майи	given-name	майя
майкл	given-name	майкл
майкла	given-name	майкл
майкле	given-name	майкл
майклом	given-name	майкл
майклу	given-name	майкл
майю	given-name	майя
майя	given-name	майя
макар	given-name	макар
макара	given-name	макар
макаре	given-name	макар
макарием	given-name	макарий
макарии	given-name	макарий
макарий	given-name	макарий
макарию	given-name	макарий
макария	given-name	макарий
макаром	given-name	макар
макару	given-name	макар
макс	given-name	макс
макса	given-name	макс
максе	given-name	макс
максим	given-name	максим
максима	given-name	максим
максиме	given-name	максим
максимилиан	given-name	максимилиан
максимилиана	given-name	максимилиан
максимилиане	given-name	максимилиан
максимилианом	given-name	максимилиан
максимилиану	given-name	максимилиан
максимом	given-name	максим
максиму	given-name	максим
максом	given-name	макс
максу	given-name	макс
малией	given-name	малия
малии	given-name	малия
малию	given-name	малия
малия	given-name	малия
малкольм	given-name	малкольм
малкольма	given-name	малкольм
малкольме	given-name	малкольм
малкольмом	given-name	малкольм
малкольму	given-name	малкольм
мануэлем	given-name	мануэль
мануэль	given-name	мануэль
мануэлю	given-name	мануэль
мануэля	given-name	мануэль
маргарита	given-name	маргарита
маргарите	given-name	маргарита
маргаритой	given-name	маргарита
маргариту	given-name	маргарита
маргариты	given-name	маргарита
мари	given-name	мари
марией	given-name	мария
марии	given-name	мария
марина	given-name	марина
марине	given-name	марина
мариной	given-name	марина
марину	given-name	марина
марины	given-name	марина
марию	given-name	мария
мария	given-name	мария
марк	given-name	марк
марка	given-name	марк
марке	given-name	марк
марко	given-name	марко
марком	given-name	марк
марку	given-name	марк
мартин	given-name	мартин
мартина	given-name	мартин
мартине	given-name	мартин
мартином	given-name	мартин
мартину	given-name	мартин
мартын	given-name	мартын
мартына	given-name	мартын
мартыне	given-name	мартын
мартыном	given-name	мартын
мартыну	given-name	мартын
марфа	given-name	марфа
марфе	given-name	марфа
марфой	given-name	марфа
марфу	given-name	марфа
марфы	given-name	марфа
масао	given-name	масао
массимо	given-name	массимо
матвее	given-name	матвей
матвеем	given-name	матвей
матвей	given-name	матвей
матвею	given-name	матвей
матвея	given-name	матвей
матеус	given-name	матеус
матеуса	given-name	матеус
матеусе	given-name	матеус
матеусом	given-name	матеус
матеусу	given-name	матеус
матильда	given-name	матильда
матильде	given-name	матильда
матильдой	given-name	матильда
матильду	given-name	матильда
матильды	given-name	матильда
матрена	given-name	матрена
матрене	given-name	матрена
матреной	given-name	матрена
матрену	given-name	матрена
матрены	given-name	матрена
маттео	given-name	маттео
меланией	given-name	мелания
мелании	given-name	мелания
меланию	given-name	мелания
мелания	given-name	мелания
мехмед	given-name	мехмед
мехмеда	given-name	мехмед
мехмеде	given-name	мехмед
мехмедом	given-name	мехмед
мехмеду	given-name	мехмед
мехмет	given-name	мехмет
мехмета	given-name	мехмет
мехмете	given-name	мехмет
мехметом	given-name	мехмет
мехмету	given-name	мехмет
мечислав	given-name	мечислав
мечислава	given-name	мечислав
мечиславе	given-name	мечислав
мечиславом	given-name	мечислав
мечиславу	given-name	мечислав
микеле	given-name	микеле
миклош	given-name	миклош
миклоша	given-name	миклош
миклоше	given-name	миклош
миклошем	given-name	миклош
миклошу	given-name	миклош
миндовг	given-name	миндовг
миндовга	given-name	миндовг
миндовге	given-name	миндовг
миндовгом	given-name	миндовг
миндовгу	given-name	миндовг
мирза	given-name	мирза
мирзе	given-name	мирза
мирзой	given-name	мирза
мирзу	given-name	мирза
мирзы	given-name	мирза
мирон	given-name	мирон
мирона	given-name	мирон
мироне	given-name	мирон
мироном	given-name	мирон
мирону	given-name	мирон
митрофан	given-name	митрофан
митрофана	given-name	митрофан
митрофане	given-name	митрофан
митрофаном	given-name	митрофан
митрофану	given-name	митрофан
михаил	given-name	михаил
михаила	given-name	михаил
михаиле	given-name	михаил
михаилом	given-name	михаил
михаилу	given-name	михаил
мицумаса	given-name	мицумаса
моисее	given-name	моисей
моисеем	given-name	моисей
моисей	given-name	моисей
моисею	given-name	моисей
моисея	given-name	моисей
морис	given-name	морис
мориса	given-name	морис
морисе	given-name	морис
морисом	given-name	морис
морису	given-name	морис
мортимер	given-name	мортимер
мортимера	given-name	мортимер
мортимере	given-name	мортимер
мортимером	given-name	мортимер
мортимеру	given-name	мортимер
мстислав	given-name	мстислав
мстислава	given-name	мстислав
мстиславе	given-name	мстислав
мстиславом	given-name	мстислав
мстиславу	given-name	мстислав
мустафа	given-name	мустафа
мустафе	given-name	мустафа
мустафой	given-name	мустафа
мустафу	given-name	мустафа
мустафы	given-name	мустафа
мухаммед	given-name	мухаммед
мухаммеда	given-name	мухаммед
мухаммеде	given-name	мухаммед
мухаммедом	given-name	мухаммед
мухаммеду	given-name	мухаммед
мэтью	given-name	мэтью
надежда	given-name	надежда
надежде	given-name	надежда
надеждой	given-name	надежда
надежду	given-name	надежда
надежды	given-name	надежда
надир	given-name	надир
надира	given-name	надир
надире	given-name	надир
надиром	given-name	надир
надиру	given-name	надир
назар	given-name	назар
назара	given-name	назар
назаре	given-name	назар
назаром	given-name	назар
назару	given-name	назар
найджел	given-name	найджел
найджела	given-name	найджел
найджеле	given-name	найджел
найджелом	given-name	найджел
найджелу	given-name	найджел
наполеон	given-name	наполеон
наполеона	given-name	наполеон
наполеоне	given-name	наполеон
наполеоном	given-name	наполеон
наполеону	given-name	наполеон
наталией	given-name	наталия
наталии	given-name	наталия
наталию	given-name	наталия
наталия	given-name	наталия
наталье	given-name	наталья
натальей	given-name	наталья
натальи	given-name	наталья
наталью	given-name	наталья
наталья	given-name	наталья
натан	given-name	натан
натана	given-name	натан
натане	given-name	натан
натаном	given-name	натан
натану	given-name	натан
наум	given-name	наум
наума	given-name	наум
науме	given-name	наум
наумом	given-name	наум
науму	given-name	наум
нельсон	given-name	нельсон
нельсона	given-name	нельсон
нельсоне	given-name	нельсон
нельсоном	given-name	нельсон
нельсону	given-name	нельсон
никанор	given-name	никанор
никанора	given-name	никанор
никаноре	given-name	никанор
никанором	given-name	никанор
никанору	given-name	никанор
никита	given-name	никита
никите	given-name	никита
никитой	given-name	никита
никиту	given-name	никита
никиты	given-name	никита
никифор	given-name	никифор
никифора	given-name	никифор
никифоре	given-name	никифор
никифором	given-name	никифор
никифору	given-name	никифор
никколо	given-name	никколо
никодим	given-name	никодим
никодима	given-name	никодим
никодиме	given-name	никодим
никодимом	given-name	никодим
никодиму	given-name	никодим
николае	given-name	николай
николаем	given-name	николай
николай	given-name	николай
николаю	given-name	николай
николая	given-name	николай
николя	given-name	николя
никон	given-name	никон
никона	given-name	никон
никоне	given-name	никон
никоном	given-name	никон
никону	given-name	никон
нил	given-name	нил
нила	given-name	нил
ниле	given-name	нил
нилом	given-name	нил
нилу	given-name	нил
нина	given-name	нина
нине	given-name	нина
нино	given-name	нино
ниной	given-name	нина
нину	given-name	нина
нины	given-name	нина
нобусукэ	given-name	нобусукэ
нонна	given-name	нонна
нонне	given-name	нонна
нонной	given-name	нонна
нонну	given-name	нонна
нонны	given-name	нонна
норман	given-name	норман
нормана	given-name	норман
нормане	given-name	норман
норманом	given-name	норман
норману	given-name	норман
нурсултан	given-name	нурсултан
нурсултана	given-name	нурсултан
нурсултане	given-name	нурсултан
нурсултаном	given-name	нурсултан
нурсултану	given-name	нурсултан
огюстен	given-name	огюстен
огюстена	given-name	огюстен
огюстене	given-name	огюстен
огюстеном	given-name	огюстен
огюстену	given-name	огюстен
ойген	given-name	ойген
ойгена	given-name	ойген
ойгене	given-name	ойген
ойгеном	given-name	ойген
ойгену	given-name	ойген
оксана	given-name	оксана
оксане	given-name	оксана
оксаной	given-name	оксана
оксану	given-name	оксана
оксаны	given-name	оксана
октав	given-name	октав
октава	given-name	октав
октаве	given-name	октав
октавом	given-name	октав
октаву	given-name	октав
олег	given-name	олег
олега	given-name	олег
олеге	given-name	олег
олегом	given-name	олег
олегу	given-name	олег
олимпиада	given-name	олимпиада
олимпиаде	given-name	олимпиада
олимпиадой	given-name	олимпиада
олимпиаду	given-name	олимпиада
олимпиады	given-name	олимпиада
ольга	given-name	ольга
ольге	given-name	ольга
ольгерд	given-name	ольгерд
ольгерда	given-name	ольгерд
ольгерде	given-name	ольгерд
ольгердом	given-name	ольгерд
ольгерду	given-name	ольгерд
ольги	given-name	ольга
ольгой	given-name	ольга
ольгу	given-name	ольга
омар	given-name	омар
омара	given-name	омар
омаре	given-name	омар
омаром	given-name	омар
омару	given-name	омар
оноре	given-name	оноре
онуфрием	given-name	онуфрий
онуфрии	given-name	онуфрий
онуфрий	given-name	онуфрий
онуфрию	given-name	онуфрий
онуфрия	given-name	онуфрий
осборн	given-name	осборн
осборна	given-name	осборн
осборне	given-name	осборн
осборном	given-name	осборн
осборну	given-name	осборн
освальд	given-name	освальд
освальда	given-name	освальд
освальде	given-name	освальд
освальдом	given-name	освальд
освальду	given-name	освальд
осип	given-name	осип
осипа	given-name	осип
осипе	given-name	осип
осипом	given-name	осип
осипу	given-name	осип
оскар	given-name	оскар
оскара	given-name	оскар
оскаре	given-name	оскар
оскаром	given-name	оскар
оскару	given-name	оскар
осман	given-name	осман
османа	given-name	осман
османе	given-name	осман
османом	given-name	осман
осману	given-name	осман
остап	given-name	остап
остапа	given-name	остап
остапе	given-name	остап
остапом	given-name	остап
остапу	given-name	остап
отто	given-name	отто
оттон	given-name	оттон
оттона	given-name	оттон
оттоне	given-name	оттон
оттоном	given-name	оттон
оттону	given-name	оттон
оуэн	given-name	оуэн
оуэна	given-name	оуэн
оуэне	given-name	оуэн
оуэном	given-name	оуэн
оуэну	given-name	оуэн
павел	given-name	павел
павла	given-name	павел
павле	given-name	павел
павлом	given-name	павел
павлу	given-name	павел
памела	given-name	памела
памеле	given-name	памела
памелой	given-name	памела
памелу	given-name	памела
памелы	given-name	памела
панчо	given-name	панчо
паоло	given-name	паоло
патрик	given-name	патрик
патрика	given-name	патрик
патрике	given-name	патрик
патриком	given-name	патрик
патрику	given-name	патрик
пауле	given-name	пауль
паулем	given-name	пауль
пауль	given-name	пауль
паулю	given-name	пауль
пауля	given-name	пауль
пелагее	given-name	пелагея
пелагеей	given-name	пелагея
пелагеи	given-name	пелагея
пелагею	given-name	пелагея
пелагея	given-name	пелагея
перси	given-name	перси
петер	given-name	петер
петера	given-name	петер
петере	given-name	петер
петером	given-name	петер
петеру	given-name	петер
петр	given-name	петр
петра	given-name	петр
петре	given-name	петр
петром	given-name	петр
петру	given-name	петр
питер	given-name	питер
питера	given-name	питер
питере	given-name	питер
питером	given-name	питер
питеру	given-name	питер
питирим	given-name	питирим
питирима	given-name	питирим
питириме	given-name	питирим
питиримом	given-name	питирим
питириму	given-name	питирим
платон	given-name	платон
платона	given-name	платон
платоне	given-name	платон
платоном	given-name	платон
платону	given-name	платон
поле	given-name	поль
полем	given-name	поль
полина	given-name	полина
полине	given-name	полина
полиной	given-name	полина
полину	given-name	полина
полины	given-name	полина
поль	given-name	поль
полю	given-name	поль
поля	given-name	поль
порфирием	given-name	порфирий
порфирии	given-name	порфирий
порфирий	given-name	порфирий
порфирию	given-name	порфирий
порфирия	given-name	порфирий
прасковье	given-name	прасковья
прасковьей	given-name	прасковья
прасковьи	given-name	прасковья
прасковью	given-name	прасковья
прасковья	given-name	прасковья
прокофием	given-name	прокофий
прокофии	given-name	прокофий
прокофий	given-name	прокофий
прокофию	given-name	прокофий
прокофия	given-name	прокофий
проспер	given-name	проспер
проспера	given-name	проспер
проспере	given-name	проспер
проспером	given-name	проспер
просперу	given-name	проспер
прохор	given-name	прохор
прохора	given-name	прохор
прохоре	given-name	прохор
прохором	given-name	прохор
прохору	given-name	прохор
пьер	given-name	пьер
пьера	given-name	пьер
пьере	given-name	пьер
пьером	given-name	пьер
пьеру	given-name	пьер
пьетро	given-name	пьетро
рагнар	given-name	рагнар
рагнара	given-name	рагнар
рагнаре	given-name	рагнар
рагнаром	given-name	рагнар
рагнару	given-name	рагнар
раиса	given-name	раиса
раисе	given-name	раиса
раисой	given-name	раиса
раису	given-name	раиса
раисы	given-name	раиса
ральф	given-name	ральф
ральфа	given-name	ральф
ральфе	given-name	ральф
ральфом	given-name	ральф
ральфу	given-name	ральф
рамзан	given-name	рамзан
рамзана	given-name	рамзан
рамзане	given-name	рамзан
рамзаном	given-name	рамзан
рамзану	given-name	рамзан
рафаил	given-name	рафаил
рафаила	given-name	рафаил
рафаиле	given-name	рафаил
рафаилом	given-name	рафаил
рафаилу	given-name	рафаил
рахили	given-name	рахиль
рахиль	given-name	рахиль
рахилью	given-name	рахиль
ребекка	given-name	ребекка
ребекке	given-name	ребекка
ребекки	given-name	ребекка
ребеккой	given-name	ребекка
ребекку	given-name	ребекка
ревекка	given-name	ревекка
ревекке	given-name	ревекка
ревекки	given-name	ревекка
ревеккой	given-name	ревекка
ревекку	given-name	ревекка
реджинальд	given-name	реджинальд
реджинальда	given-name	реджинальд
реджинальде	given-name	реджинальд
реджинальдом	given-name	реджинальд
реджинальду	given-name	реджинальд
рейнхард	given-name	рейнхард
рейнхарда	given-name	рейнхард
рейнхарде	given-name	рейнхард
рейнхардом	given-name	рейнхард
рейнхарду	given-name	рейнхард
реми	given-name	реми
ренато	given-name	ренато
рене	given-name	рене
римма	given-name	римма
римме	given-name	римма
риммой	given-name	римма
римму	given-name	римма
риммы	given-name	римма
ринносукэ	given-name	ринносукэ
рихард	given-name	рихард
рихарда	given-name	рихард
рихарде	given-name	рихард
рихардом	given-name	рихард
рихарду	given-name	рихард
ричард	given-name	ричард
ричарда	given-name	ричард
ричарде	given-name	ричард
ричардом	given-name	ричард
ричарду	given-name	ричард
роберт	given-name	роберт
роберта	given-name	роберт
роберте	given-name	роберт
роберто	given-name	роберто
робертом	given-name	роберт
роберту	given-name	роберт
родион	given-name	родион
родиона	given-name	родион
родионе	given-name	родион
родионом	given-name	родион
родиону	given-name	родион
родни	given-name	родни
рое	given-name	рой
роем	given-name	рой
роже	given-name	роже
роза	given-name	роза
розалией	given-name	розалия
розалии	given-name	розалия
розалию	given-name	розалия
розалия	given-name	розалия
розе	given-name	роза
розой	given-name	роза
розу	given-name	роза
розы	given-name	роза
рой	given-name	рой
роман	given-name	роман
романа	given-name	роман
романе	given-name	роман
романом	given-name	роман
роману	given-name	роман
роналд	given-name	роналд
роналда	given-name	роналд
роналде	given-name	роналд
роналдом	given-name	роналд
роналду	given-name	роналд
ростислав	given-name	ростислав
ростислава	given-name	ростислав
ростиславе	given-name	ростислав
ростиславом	given-name	ростислав
ростиславу	given-name	ростислав
рою	given-name	рой
роя	given-name	рой
рубен	given-name	рубен
рубена	given-name	рубен
рубене	given-name	рубен
рубеном	given-name	рубен
рубену	given-name	рубен
рудольф	given-name	рудольф
рудольфа	given-name	рудольф
рудольфе	given-name	рудольф
рудольфом	given-name	рудольф
рудольфу	given-name	рудольф
руслан	given-name	руслан
руслана	given-name	руслан
руслане	given-name	руслан
русланом	given-name	руслан
руслану	given-name	руслан
русудан	given-name	русудан
рюрик	given-name	рюрик
рюрика	given-name	рюрик
рюрике	given-name	рюрик
рюриком	given-name	рюрик
рюрику	given-name	рюрик
сабуро	given-name	сабуро
савва	given-name	савва
савве	given-name	савва
саввой	given-name	савва
савву	given-name	савва
саввы	given-name	савва
савелием	given-name	савелий
савелии	given-name	савелий
савелий	given-name	савелий
савелию	given-name	савелий
савелия	given-name	савелий
саймон	given-name	саймон
саймона	given-name	саймон
саймоне	given-name	саймон
саймоном	given-name	саймон
саймону	given-name	саймон
самсон	given-name	самсон
самсона	given-name	самсон
самсоне	given-name	самсон
самсоном	given-name	самсон
самсону	given-name	самсон
самуил	given-name	самуил
самуила	given-name	самуил
самуиле	given-name	самуил
самуилом	given-name	самуил
самуилу	given-name	самуил
самюэле	given-name	самюэль
самюэлем	given-name	самюэль
самюэль	given-name	самюэль
самюэлю	given-name	самюэль
самюэля	given-name	самюэль
светлана	given-name	светлана
светлане	given-name	светлана
светланой	given-name	светлана
светлану	given-name	светлана
светланы	given-name	светлана
святослав	given-name	святослав
святослава	given-name	святослав
святославе	given-name	святослав
святославом	given-name	святослав
святославу	given-name	святослав
себастьян	given-name	себастьян
себастьяна	given-name	себастьян
себастьяне	given-name	себастьян
себастьяном	given-name	себастьян
себастьяну	given-name	себастьян
севастьян	given-name	севастьян
севастьяна	given-name	севастьян
севастьяне	given-name	севастьян
севастьяном	given-name	севастьян
севастьяну	given-name	севастьян
семен	given-name	семен
семена	given-name	семен
семене	given-name	семен
семеном	given-name	семен
семену	given-name	семен
серафим	given-name	серафим
серафима	given-name	серафим
серафиме	given-name	серафим
серафимой	given-name	серафима
серафимом	given-name	серафим
серафиму	given-name	серафим
серафимы	given-name	серафима
сергее	given-name	сергей
сергеем	given-name	сергей
сергей	given-name	сергей
сергею	given-name	сергей
сергея	given-name	сергей
серджо	given-name	серджо
сигизмунд	given-name	сигизмунд
сигизмунда	given-name	сигизмунд
сигизмунде	given-name	сигизмунд
сигизмундом	given-name	сигизмунд
сигизмунду	given-name	сигизмунд
сигурд	given-name	сигурд
сигурда	given-name	сигурд
сигурде	given-name	сигурд
сигурдом	given-name	сигурд
сигурду	given-name	сигурд
сигэру	given-name	сигэру
сидзуко	given-name	сидзуко
симеон	given-name	симеон
симеона	given-name	симеон
симеоне	given-name	симеон
симеоном	given-name	симеон
симеону	given-name	симеон
симон	given-name	симон
симона	given-name	симон
симоне	given-name	симон
симоном	given-name	симон
симону	given-name	симон
синдзо	given-name	синдзо
синтией	given-name	синтия
синтии	given-name	синтия
синтию	given-name	синтия
синтия	given-name	синтия
синъити	given-name	синъити
соломон	given-name	соломон
соломона	given-name	соломон
соломоне	given-name	соломон
соломоном	given-name	соломон
соломону	given-name	соломон
софией	given-name	софия
софии	given-name	софия
софию	given-name	софия
софия	given-name	софия
софрон	given-name	софрон
софрона	given-name	софрон
софроне	given-name	софрон
софроном	given-name	софрон
софрону	given-name	софрон
софье	given-name	софья
софьей	given-name	софья
софьи	given-name	софья
софью	given-name	софья
софья	given-name	софья
спенсер	given-name	спенсер
спенсера	given-name	спенсер
спенсере	given-name	спенсер
спенсером	given-name	спенсер
спенсеру	given-name	спенсер
спиридон	given-name	спиридон
спиридона	given-name	спиридон
спиридоне	given-name	спиридон
спиридоном	given-name	спиридон
спиридону	given-name	спиридон
станислав	given-name	станислав
станислава	given-name	станислав
станиславе	given-name	станислав
станиславом	given-name	станислав
станиславу	given-name	станислав
степан	given-name	степан
степана	given-name	степан
степане	given-name	степан
степанида	given-name	степанида
степаниде	given-name	степанида
степанидой	given-name	степанида
степаниду	given-name	степанида
степаниды	given-name	степанида
степаном	given-name	степан
степану	given-name	степан
стефан	given-name	стефан
стефана	given-name	стефан
стефане	given-name	стефан
стефанией	given-name	стефания
стефании	given-name	стефания
стефанию	given-name	стефания
стефания	given-name	стефания
стефано	given-name	стефано
стефаном	given-name	стефан
стефану	given-name	стефан
стивен	given-name	стивен
стивена	given-name	стивен
стивене	given-name	стивен
стивеном	given-name	стивен
стивенс	given-name	стивенс
стивенса	given-name	стивенс
стивенсе	given-name	стивенс
стивенсом	given-name	стивенс
стивенсу	given-name	стивенс
стивену	given-name	стивен
стэнли	given-name	стэнли
стюарт	given-name	стюарт
стюарта	given-name	стюарт
стюарте	given-name	стюарт
стюартом	given-name	стюарт
стюарту	given-name	стюарт
сулейман	given-name	сулейман
сулеймана	given-name	сулейман
сулеймане	given-name	сулейман
сулейманом	given-name	сулейман
сулейману	given-name	сулейман
сьюзан	given-name	сьюзан
сэйдзи	given-name	сэйдзи
сэмюэл	given-name	сэмюэл
сэмюэла	given-name	сэмюэл
сэмюэле	given-name	сэмюэл
сэмюэлом	given-name	сэмюэл
сэмюэлу	given-name	сэмюэл
тадаси	given-name	тадаси
тадеуш	given-name	тадеуш
тадеуша	given-name	тадеуш
тадеуше	given-name	тадеуш
тадеушем	given-name	тадеуш
тадеушом	given-name	тадеуш
тадеушу	given-name	тадеуш
таисией	given-name	таисия
таисии	given-name	таисия
таисию	given-name	таисия
таисия	given-name	таисия
такео	given-name	такео
такэси	given-name	такэси
тамара	given-name	тамара
тамаре	given-name	тамара
тамарой	given-name	тамара
тамару	given-name	тамара
тамары	given-name	тамара
тамерлан	given-name	тамерлан
тамерлана	given-name	тамерлан
тамерлане	given-name	тамерлан
тамерланом	given-name	тамерлан
тамерлану	given-name	тамерлан
тарас	given-name	тарас
тараса	given-name	тарас
тарасе	given-name	тарас
тарасом	given-name	тарас
тарасу	given-name	тарас
таро	given-name	таро
татьяна	given-name	татьяна
татьяне	given-name	татьяна
татьяной	given-name	татьяна
татьяну	given-name	татьяна
татьяны	given-name	татьяна
тахмасп	given-name	тахмасп
тахмаспа	given-name	тахмасп
тахмаспе	given-name	тахмасп
тахмаспом	given-name	тахмасп
тахмаспу	given-name	тахмасп
теймураз	given-name	теймураз
теймураза	given-name	теймураз
теймуразе	given-name	теймураз
теймуразом	given-name	теймураз
теймуразу	given-name	теймураз
темучин	given-name	темучин
темучина	given-name	темучин
темучине	given-name	темучин
темучином	given-name	темучин
темучину	given-name	темучин
теобальд	given-name	теобальд
теобальда	given-name	теобальд
теобальде	given-name	теобальд
теобальдом	given-name	теобальд
теобальду	given-name	теобальд
теодоро	given-name	теодоро
тереза	given-name	тереза
терезе	given-name	тереза
терезой	given-name	тереза
терезу	given-name	тереза
терезы	given-name	тереза
теренс	given-name	теренс
теренса	given-name	теренс
теренсе	given-name	теренс
теренсом	given-name	теренс
теренсу	given-name	теренс
терентием	given-name	терентий
терентии	given-name	терентий
терентий	given-name	терентий
терентию	given-name	терентий
терентия	given-name	терентий
тимоти	given-name	тимоти
тимофее	given-name	тимофей
тимофеем	given-name	тимофей
тимофей	given-name	тимофей
тимофею	given-name	тимофей
тимофея	given-name	тимофей
тимур	given-name	тимур
тимура	given-name	тимур
тимуре	given-name	тимур
тимуром	given-name	тимур
тимуру	given-name	тимур
тихон	given-name	тихон
тихона	given-name	тихон
тихоне	given-name	тихон
тихоном	given-name	тихон
тихону	given-name	тихон
томас	given-name	томас
томаса	given-name	томас
томасе	given-name	томас
томасом	given-name	томас
томасу	given-name	томас
томаш	given-name	томаш
томаша	given-name	томаш
томаше	given-name	томаш
томашем	given-name	томаш
томашу	given-name	томаш
томмазо	given-name	томмазо
томой	given-name	тома
тосио	given-name	тосио
тревор	given-name	тревор
тревора	given-name	тревор
треворе	given-name	тревор
тревором	given-name	тревор
тревору	given-name	тревор
трофим	given-name	трофим
трофима	given-name	трофим
трофиме	given-name	трофим
трофимом	given-name	трофим
трофиму	given-name	трофим
уильям	given-name	уильям
уильяма	given-name	уильям
уильяме	given-name	уильям
уильямом	given-name	уильям
уильяму	given-name	уильям
уинстон	given-name	уинстон
уинстона	given-name	уинстон
уинстоне	given-name	уинстон
уинстоном	given-name	уинстон
уинстону	given-name	уинстон
уинфред	given-name	уинфред
уинфреда	given-name	уинфред
уинфреде	given-name	уинфред
уинфредом	given-name	уинфред
уинфреду	given-name	уинфред
улоф	given-name	улоф
улофа	given-name	улоф
улофе	given-name	улоф
улофом	given-name	улоф
улофу	given-name	улоф
ульрих	given-name	ульрих
ульриха	given-name	ульрих
ульрихе	given-name	ульрих
ульрихом	given-name	ульрих
ульриху	given-name	ульрих
ульян	given-name	ульян
ульяна	given-name	ульян
ульяне	given-name	ульян
ульяной	given-name	ульяна
ульяном	given-name	ульян
ульяну	given-name	ульян
ульяны	given-name	ульяна
умберто	given-name	умберто
уоррен	given-name	уоррен
уоррена	given-name	уоррен
уоррене	given-name	уоррен
уорреном	given-name	уоррен
уоррену	given-name	уоррен
урсула	given-name	урсула
урсуле	given-name	урсула
урсулой	given-name	урсула
урсулу	given-name	урсула
урсулы	given-name	урсула
устин	given-name	устин
устина	given-name	устин
устине	given-name	устин
устином	given-name	устин
устину	given-name	устин
устинье	given-name	устинья
устиньей	given-name	устинья
устиньи	given-name	устинья
устинью	given-name	устинья
устинья	given-name	устинья
фабрицио	given-name	фабрицио
фаддее	given-name	фаддей
фаддеем	given-name	фаддей
фаддей	given-name	фаддей
фаддею	given-name	фаддей
фаддея	given-name	фаддей
фаина	given-name	фаина
фаине	given-name	фаина
фаиной	given-name	фаина
фаину	given-name	фаина
фаины	given-name	фаина
фатима	given-name	фатима
фатиме	given-name	фатима
фатимой	given-name	фатима
фатиму	given-name	фатима
фатимы	given-name	фатима
федор	given-name	федор
федора	given-name	федор
федоре	given-name	федор
федорой	given-name	федора
федором	given-name	федор
федору	given-name	федор
федоры	given-name	федора
федот	given-name	федот
федота	given-name	федот
федоте	given-name	федот
федотом	given-name	федот
федоту	given-name	федот
фекла	given-name	фекла
фекле	given-name	фекла
феклой	given-name	фекла
феклу	given-name	фекла
феклы	given-name	фекла
феликс	given-name	феликс
феликса	given-name	феликс
феликсе	given-name	феликс
феликсом	given-name	феликс
феликсу	given-name	феликс
феодосием	given-name	феодосий
феодосии	given-name	феодосий
феодосий	given-name	феодосий
феодосию	given-name	феодосий
феодосия	given-name	феодосий
феофан	given-name	феофан
феофана	given-name	феофан
феофане	given-name	феофан
феофаном	given-name	феофан
феофану	given-name	феофан
фердинанд	given-name	фердинанд
фердинанда	given-name	фердинанд
фердинанде	given-name	фердинанд
фердинандо	given-name	фердинандо
фердинандом	given-name	фердинанд
фердинанду	given-name	фердинанд
ференц	given-name	ференц
ференца	given-name	ференц
ференце	given-name	ференц
ференцем	given-name	ференц
ференцу	given-name	ференц
фиделе	given-name	фидель
фиделем	given-name	фидель
фидель	given-name	фидель
фиделю	given-name	фидель
фиделя	given-name	фидель
филарет	given-name	филарет
филарета	given-name	филарет
филарете	given-name	филарет
филаретом	given-name	филарет
филарету	given-name	филарет
филибер	given-name	филибер
филибера	given-name	филибер
филибере	given-name	филибер
филибером	given-name	филибер
филиберу	given-name	филибер
филип	given-name	филип
филипа	given-name	филип
филипе	given-name	филип
филипом	given-name	филип
филипп	given-name	филипп
филиппа	given-name	филипп
филиппе	given-name	филипп
филиппом	given-name	филипп
филиппу	given-name	филипп
филипу	given-name	филип
фома	given-name	фома
фоме	given-name	фома
фомой	given-name	фома
фому	given-name	фома
фомы	given-name	фома
франклин	given-name	франклин
франклина	given-name	франклин
франклине	given-name	франклин
франклином	given-name	франклин
франклину	given-name	франклин
франсуа	given-name	франсуа
франц	given-name	франц
франца	given-name	франц
франце	given-name	франц
францем	given-name	франц
франциск	given-name	франциск
франциска	given-name	франциск
франциске	given-name	франциск
франциском	given-name	франциск
франциску	given-name	франциск
францом	given-name	франц
францу	given-name	франц
фредерик	given-name	фредерик
фредерика	given-name	фредерика
фредерике	given-name	фредерика
фредерики	given-name	фредерика
фредерикой	given-name	фредерика
фредериком	given-name	фредерик
фредерику	given-name	фредерика
фридрих	given-name	фридрих
фридриха	given-name	фридрих
фридрихе	given-name	фридрих
фридрихом	given-name	фридрих
фридриху	given-name	фридрих
фриц	given-name	фриц
фрица	given-name	фриц
фрице	given-name	фриц
фрицем	given-name	фриц
фрицу	given-name	фриц
фрол	given-name	фрол
фрола	given-name	фрол
фроле	given-name	фрол
фролом	given-name	фрол
фролу	given-name	фрол
фрэнк	given-name	фрэнк
фрэнка	given-name	фрэнк
фрэнке	given-name	фрэнк
фрэнком	given-name	фрэнк
фрэнку	given-name	фрэнк
фумимаро	given-name	фумимаро
хаим	given-name	хаим
хаима	given-name	хаим
хаиме	given-name	хаим
хаимом	given-name	хаим
хаиму	given-name	хаим
харитон	given-name	харитон
харитона	given-name	харитон
харитоне	given-name	харитон
харитоном	given-name	харитон
харитону	given-name	харитон
хедвига	given-name	хедвига
хедвиге	given-name	хедвига
хедвиги	given-name	хедвига
хедвигой	given-name	хедвига
хедвигу	given-name	хедвига
хелен	given-name	хелен
хелена	given-name	хелена
хелене	given-name	хелена
хеленой	given-name	хелена
хелену	given-name	хелена
хелены	given-name	хелена
хельмут	given-name	хельмут
хельмута	given-name	хельмут
хельмуте	given-name	хельмут
хельмутом	given-name	хельмут
хельмуту	given-name	хельмут
хидэки	given-name	хидэки
хироси	given-name	хироси
хиротаро	given-name	хиротаро
хокон	given-name	хокон
хокона	given-name	хокон
хоконе	given-name	хокон
хоконом	given-name	хокон
хокону	given-name	хокон
хольгер	given-name	хольгер
хольгера	given-name	хольгер
хольгере	given-name	хольгер
хольгером	given-name	хольгер
хольгеру	given-name	хольгер
хорас	given-name	хорас
хораса	given-name	хорас
хорасе	given-name	хорас
хорасом	given-name	хорас
хорасу	given-name	хорас
хорхе	given-name	хорхе
хосе	given-name	хосе
христиан	given-name	христиан
христиана	given-name	христиан
христиане	given-name	христиан
христианом	given-name	христиан
христиану	given-name	христиан
христофор	given-name	христофор
христофора	given-name	христофор
христофоре	given-name	христофор
христофором	given-name	христофор
христофору	given-name	христофор
хуан	given-name	хуан
хуана	given-name	хуан
хуане	given-name	хуан
хуаном	given-name	хуан
хуану	given-name	хуан
хубилае	given-name	хубилай
хубилаем	given-name	хубилай
хубилай	given-name	хубилай
хубилаю	given-name	хубилай
хубилая	given-name	хубилай
хулиан	given-name	хулиан
хулиана	given-name	хулиан
хулиане	given-name	хулиан
хулианом	given-name	хулиан
хулиану	given-name	хулиан
хью	given-name	хью
хэйхатиро	given-name	хэйхатиро
чарли	given-name	чарли
чарльз	given-name	чарльз
чарльза	given-name	чарльз
чарльзе	given-name	чарльз
чарльзом	given-name	чарльз
чарльзу	given-name	чарльз
шамиле	given-name	шамиль
шамилем	given-name	шамиль
шамиль	given-name	шамиль
шамилю	given-name	шамиль
шамиля	given-name	шамиль
шарле	given-name	шарль
шарлем	given-name	шарль
шарли	given-name	шарль
шарль	given-name	шарль
шарлью	given-name	шарль
шарлю	given-name	шарль
шарля	given-name	шарль
шигалее	given-name	шигалей
шигалеем	given-name	шигалей
шигалей	given-name	шигалей
шигалею	given-name	шигалей
шигалея	given-name	шигалей
эберхард	given-name	эберхард
эберхарда	given-name	эберхард
эберхарде	given-name	эберхард
эберхардом	given-name	эберхард
эберхарду	given-name	эберхард
эгон	given-name	эгон
эгона	given-name	эгон
эгоне	given-name	эгон
эгоном	given-name	эгон
эгону	given-name	эгон
эдгар	given-name	эдгар
эдгара	given-name	эдгар
эдгаре	given-name	эдгар
эдгаром	given-name	эдгар
эдгару	given-name	эдгар
эдмон	given-name	эдмон
эдмона	given-name	эдмон
эдмоне	given-name	эдмон
эдмоном	given-name	эдмон
эдмону	given-name	эдмон
эдмунд	given-name	эдмунд
эдмунда	given-name	эдмунд
эдмунде	given-name	эдмунд
эдмундом	given-name	эдмунд
эдмунду	given-name	эдмунд
эдуар	given-name	эдуар
эдуара	given-name	эдуар
эдуард	given-name	эдуард
эдуарда	given-name	эдуард
эдуарде	given-name	эдуард
эдуардом	given-name	эдуард
эдуарду	given-name	эдуард
эдуаре	given-name	эдуар
эдуаром	given-name	эдуар
эдуару	given-name	эдуар
эжен	given-name	эжен
эжена	given-name	эжен
эжене	given-name	эжен
эженом	given-name	эжен
эжену	given-name	эжен
элеонора	given-name	элеонора
элеоноре	given-name	элеонора
элеонорой	given-name	элеонора
элеонору	given-name	элеонора
элеоноры	given-name	элеонора
элиот	given-name	элиот
элиота	given-name	элиот
элиоте	given-name	элиот
элиотом	given-name	элиот
элиоту	given-name	элиот
эллиот	given-name	эллиот
эллиота	given-name	эллиот
эллиоте	given-name	эллиот
эллиотом	given-name	эллиот
эллиоту	given-name	эллиот
эльза	given-name	эльза
эльзе	given-name	эльза
эльзой	given-name	эльза
эльзу	given-name	эльза
эльзы	given-name	эльза
эмилиано	given-name	эмилиано
эмилии	given-name	эмилия
эмилио	given-name	эмилио
эмилию	given-name	эмилия
эмилия	given-name	эмилия
эмма	given-name	эмма
эммануил	given-name	эммануил
эммануила	given-name	эммануил
эммануиле	given-name	эммануил
эммануилом	given-name	эммануил
эммануилу	given-name	эммануил
эммануэле	given-name	эммануэль
эммануэлем	given-name	эммануэль
эммануэль	given-name	эммануэль
эммануэлю	given-name	эммануэль
эммануэля	given-name	эммануэль
эмме	given-name	эмма
эммой	given-name	эмма
эмму	given-name	эмма
эммы	given-name	эмма
энвер	given-name	энвер
энвера	given-name	энвер
энвере	given-name	энвер
энвером	given-name	энвер
энверу	given-name	энвер
энди	given-name	энди
энн	given-name	энн
энрико	given-name	энрико
энтони	given-name	энтони
эраст	given-name	эраст
эраста	given-name	эраст
эрасте	given-name	эраст
эрастом	given-name	эраст
эрасту	given-name	эраст
эрик	given-name	эрик
эрика	given-name	эрик
эрике	given-name	эрик
эриком	given-name	эрик
эрику	given-name	эрик
эрих	given-name	эрих
эриха	given-name	эрих
эрихе	given-name	эрих
эрихом	given-name	эрих
эриху	given-name	эрих
эрнандо	given-name	эрнандо
эрнест	given-name	эрнест
эрнеста	given-name	эрнест
эрнесте	given-name	эрнест
эрнесто	given-name	эрнесто
эрнестом	given-name	эрнест
эрнесту	given-name	эрнест
эрнст	given-name	эрнст
эрнста	given-name	эрнст
эрнсте	given-name	эрнст
эрнстом	given-name	эрнст
эрнсту	given-name	эрнст
этторе	given-name	этторе
юбер	given-name	юбер
юбера	given-name	юбер
юбере	given-name	юбер
юбером	given-name	юбер
юберу	given-name	юбер
юджин	given-name	юджин
юджина	given-name	юджин
юджине	given-name	юджин
юджином	given-name	юджин
юджину	given-name	юджин
юзеф	given-name	юзеф
юзефа	given-name	юзеф
юзефе	given-name	юзеф
юзефом	given-name	юзеф
юзефу	given-name	юзеф
юлиан	given-name	юлиан
юлиана	given-name	юлиан
юлиане	given-name	юлиан
юлианом	given-name	юлиан
юлиану	given-name	юлиан
юлией	given-name	юлия
юлием	given-name	юлий
юлии	given-name	юлий
юлий	given-name	юлий
юлиус	given-name	юлиус
юлиуса	given-name	юлиус
юлиусе	given-name	юлиус
юлиусом	given-name	юлиус
юлиусу	given-name	юлиус
юлию	given-name	юлий
юлия	given-name	юлий
юрием	given-name	юрий
юрии	given-name	юрий
юрий	given-name	юрий
юрию	given-name	юрий
юрия	given-name	юрий
юстин	given-name	юстин
юстина	given-name	юстин
юстине	given-name	юстин
юстином	given-name	юстин
юстину	given-name	юстин
ягайло	given-name	ягайло
ядвига	given-name	ядвига
ядвиге	given-name	ядвига
ядвиги	given-name	ядвига
ядвигой	given-name	ядвига
ядвигу	given-name	ядвига
якоб	given-name	якоб
якоба	given-name	якоб
якобе	given-name	якоб
якобом	given-name	якоб
якобу	given-name	якоб
яков	given-name	яков
якова	given-name	яков
якове	given-name	яков
яковом	given-name	яков
якову	given-name	яков
ян	given-name	ян
яна	given-name	ян
яне	given-name	ян
яной	given-name	яна
яном	given-name	ян
янош	given-name	янош
яноша	given-name	янош
яноше	given-name	янош
яношем	given-name	янош
яношу	given-name	янош
яну	given-name	ян
яны	given-name	яна
ярослав	given-name	ярослав
ярослава	given-name	ярослав
ярославе	given-name	ярослав
ярославой	given-name	ярослава
ярославом	given-name	ярослав
ярославу	given-name	ярослав
ярославы	given-name	ярослава
ясухиро	given-name	ясухиро
евич	patronymic-suffix	евич
евича	patronymic-suffix	евич
евиче	patronymic-suffix	евич
евичей	patronymic-suffix	евич
евичем	patronymic-suffix	евич
евичи	patronymic-suffix	евич
евичом	patronymic-suffix	евич
евичу	patronymic-suffix	евич
евна	patronymic-suffix	евна
евне	patronymic-suffix	евна
евной	patronymic-suffix	евна
евну	patronymic-suffix	евна
евны	patronymic-suffix	евна
инична	patronymic-suffix	инична
иничне	patronymic-suffix	инична
иничной	patronymic-suffix	инична
иничну	patronymic-suffix	инична
иничны	patronymic-suffix	инична
ична	patronymic-suffix	ична
ичне	patronymic-suffix	ична
ичной	patronymic-suffix	ична
ичну	patronymic-suffix	ична
ичны	patronymic-suffix	ична
ович	patronymic-suffix	ович
овича	patronymic-suffix	ович
овиче	patronymic-suffix	ович
овичей	patronymic-suffix	ович
овичем	patronymic-suffix	ович
овичи	patronymic-suffix	ович
овичом	patronymic-suffix	ович
овичу	patronymic-suffix	ович
овна	patronymic-suffix	овна
овне	patronymic-suffix	овна
овной	patronymic-suffix	овна
овну	patronymic-suffix	овна
овны	patronymic-suffix	овна
ьич	patronymic-suffix	ьич
ьича	patronymic-suffix	ьич
ьиче	patronymic-suffix	ьич
ьичей	patronymic-suffix	ьич
ьичем	patronymic-suffix	ьич
ьичи	patronymic-suffix	ьич
ьичом	patronymic-suffix	ьич
ьичу	patronymic-suffix	ьич
ава	surname-suffix	ава
ауа	surname-suffix	ауа
берг	surname-suffix	берг
берга	surname-suffix	берг
берге	surname-suffix	берг
бергем	surname-suffix	берг
бергом	surname-suffix	берг
бергу	surname-suffix	берг
дзе	surname-suffix	дзе
ев	surname-suffix	ев
ева	surname-suffix	ев
еве	surname-suffix	ев
евич	surname-suffix	евич
евой	surname-suffix	ев
еву	surname-suffix	ев
евы	surname-suffix	ев
евым	surname-suffix	ев
евыми	surname-suffix	ев
евых	surname-suffix	ев
енко	surname-suffix	енко
заде	surname-suffix	заде
ин	surname-suffix	ин
ина	surname-suffix	ин
ине	surname-suffix	ин
иной	surname-suffix	ин
ину	surname-suffix	ин
ины	surname-suffix	ин
иным	surname-suffix	ин
иными	surname-suffix	ин
иных	surname-suffix	ин
ман	surname-suffix	ман
мана	surname-suffix	ман
мане	surname-suffix	ман
манем	surname-suffix	ман
маном	surname-suffix	ман
ману	surname-suffix	ман
ов	surname-suffix	ов
ова	surname-suffix	ов
ове	surname-suffix	ов
ович	surname-suffix	ович
овой	surname-suffix	ов
ову	surname-suffix	ов
овы	surname-suffix	ов
овым	surname-suffix	ов
овыми	surname-suffix	ов
овых	surname-suffix	ов
оглы	surname-suffix	оглы
ская	surname-suffix	ский
ские	surname-suffix	ский
ский	surname-suffix	ский
ским	surname-suffix	ский
скими	surname-suffix	ский
ских	surname-suffix	ский
ского	surname-suffix	ский
ской	surname-suffix	ский
ском	surname-suffix	ский
скому	surname-suffix	ский
скую	surname-suffix	ский
убов	surname-suffix	убов
цкая	surname-suffix	цкий
цкие	surname-suffix	цкий
цкий	surname-suffix	цкий
цким	surname-suffix	цкий
цкими	surname-suffix	цкий
цких	surname-suffix	цкий
цкого	surname-suffix	цкий
цкой	surname-suffix	цкий
цком	surname-suffix	цкий
цкому	surname-suffix	цкий
цкую	surname-suffix	цкий
чук	surname-suffix	чук
чука	surname-suffix	чук
чуке	surname-suffix	чук
чукем	surname-suffix	чук
чуком	surname-suffix	чук
чуку	surname-suffix	чук
швили	surname-suffix	швили
штейн	surname-suffix	штейн
штейна	surname-suffix	штейн
штейне	surname-suffix	штейн
штейнем	surname-suffix	штейн
штейном	surname-suffix	штейн
штейну	surname-suffix	штейн
ын	surname-suffix	ын
ына	surname-suffix	ын
ыне	surname-suffix	ын
ыной	surname-suffix	ын
ыну	surname-suffix	ын
ыны	surname-suffix	ын
ыным	surname-suffix	ын
ыными	surname-suffix	ын
ыных	surname-suffix	ын
ых	surname-suffix	ых
ян	surname-suffix	ян
яна	surname-suffix	ян
яне	surname-suffix	ян
янем	surname-suffix	ян
яном	surname-suffix	ян
яну	surname-suffix	ян
янц	surname-suffix	янц
янца	surname-suffix	янц
янце	surname-suffix	янц
янцем	surname-suffix	янц
янцом	surname-suffix	янц
янцу	surname-suffix	янц
аббат	title	аббат
аббата	title	аббат
аббатам	title	аббат
аббатами	title	аббат
аббатах	title	аббат
аббате	title	аббат
аббатов	title	аббат
аббатом	title	аббат
аббату	title	аббат
аббаты	title	аббат
автор	title	автор
автора	title	автор
авторам	title	автор
авторами	title	автор
авторах	title	автор
авторе	title	автор
авторов	title	автор
автором	title	автор
автору	title	автор
авторы	title	автор
агент	title	агент
агента	title	агент
агентам	title	агент
агентами	title	агент
агентах	title	агент
агенте	title	агент
агентов	title	агент
агентом	title	агент
агенту	title	агент
агенты	title	агент
адвокат	title	адвокат
адвоката	title	адвокат
адвокатам	title	адвокат
адвокатами	title	адвокат
адвокатах	title	адвокат
адвокате	title	адвокат
адвокатов	title	адвокат
адвокатом	title	адвокат
адвокату	title	адвокат
адвокаты	title	адвокат
адмирал	title	адмирал
адмирал флота	title	адмирал флота
адмирала	title	адмирал
адмирала флота	title	адмирал флота
адмиралам	title	адмирал
адмиралам флота	title	адмирал флота
адмиралами	title	адмирал
адмиралами флота	title	адмирал флота
адмиралах	title	адмирал
адмиралах флота	title	адмирал флота
адмирале	title	адмирал
адмирале флота	title	адмирал флота
адмиралов	title	адмирал
адмиралов флота	title	адмирал флота
адмиралом	title	адмирал
адмиралом флота	title	адмирал флота
адмиралу	title	адмирал
адмиралу флота	title	адмирал флота
адмиралы	title	адмирал
адмиралы флота	title	адмирал флота
академик	title	академик
академика	title	академик
академикам	title	академик
академиками	title	академик
академиках	title	академик
академике	title	академик
академики	title	академик
академиков	title	академик
академиком	title	академик
академику	title	академик
архиепископ	title	архиепископ
архиепископа	title	архиепископ
архиепископам	title	архиепископ
архиепископами	title	архиепископ
архиепископах	title	архиепископ
архиепископе	title	архиепископ
архиепископов	title	архиепископ
архиепископом	title	архиепископ
архиепископу	title	архиепископ
архиепископы	title	архиепископ
архимандрит	title	архимандрит
архимандрита	title	архимандрит
архимандритам	title	архимандрит
архимандритами	title	архимандрит
архимандритах	title	архимандрит
архимандрите	title	архимандрит
архимандритов	title	архимандрит
архимандритом	title	архимандрит
архимандриту	title	архимандрит
архимандриты	title	архимандрит
атаман	title	атаман
атамана	title	атаман
атаманам	title	атаман
атаманами	title	атаман
атаманах	title	атаман
атамане	title	атаман
атаманов	title	атаман
атаманом	title	атаман
атаману	title	атаман
атаманы	title	атаман
атташе	title	атташе
барон	title	барон
барона	title	барон
баронам	title	барон
баронами	title	барон
баронах	title	барон
бароне	title	барон
баронесс	title	баронесса
баронесса	title	баронесса
баронессам	title	баронесса
баронессами	title	баронесса
баронессах	title	баронесса
баронессе	title	баронесса
баронессой	title	баронесса
баронессу	title	баронесса
баронессы	title	баронесса
баронов	title	барон
бароном	title	барон
барону	title	барон
бароны	title	барон
бее	title	бей
беев	title	бей
беем	title	бей
беи	title	бей
бей	title	бей
бею	title	бей
бея	title	бей
беям	title	бей
беями	title	бей
беях	title	бей
богдыхан	title	богдыхан
богдыхана	title	богдыхан
богдыханам	title	богдыхан
богдыханами	title	богдыхан
богдыханах	title	богдыхан
богдыхане	title	богдыхан
богдыханов	title	богдыхан
богдыханом	title	богдыхан
богдыхану	title	богдыхан
богдыханы	title	богдыхан
боцман	title	боцман
боцмана	title	боцман
боцманам	title	боцман
боцманами	title	боцман
боцманах	title	боцман
боцмане	title	боцман
боцманов	title	боцман
боцманом	title	боцман
боцману	title	боцман
боцманы	title	боцман
бургомистр	title	бургомистр
бургомистра	title	бургомистр
бургомистрам	title	бургомистр
бургомистрами	title	бургомистр
бургомистрах	title	бургомистр
бургомистре	title	бургомистр
бургомистров	title	бургомистр
бургомистром	title	бургомистр
бургомистру	title	бургомистр
бургомистры	title	бургомистр
вахмистр	title	вахмистр
вахмистра	title	вахмистр
вахмистрам	title	вахмистр
вахмистрами	title	вахмистр
вахмистрах	title	вахмистр
вахмистре	title	вахмистр
вахмистров	title	вахмистр
вахмистром	title	вахмистр
вахмистру	title	вахмистр
вахмистры	title	вахмистр
великая княгиня	title	великая княгиня
великие княгини	title	великая княгиня
великие князей	title	великий князь
великие князи	title	великий князь
великий князь	title	великий князь
великий князя	title	великий князь
великим княгиням	title	великая княгиня
великим князем	title	великий князь
великим князям	title	великий князь
великими княгинями	title	великая княгиня
великими князями	title	великий князь
великих княгини	title	великая княгиня
великих княгинь	title	великая княгиня
великих княгинях	title	великая княгиня
великих князей	title	великий князь
великих князи	title	великий князь
великих князях	title	великий князь
великого князь	title	великий князь
великого князя	title	великий князь
великой княгине	title	великая княгиня
великой княгиней	title	великая княгиня
великой княгини	title	великая княгиня
великом князе	title	великий князь
великому князю	title	великий князь
великую княгиню	title	великая княгиня
визирям	title	визирь
визирями	title	визирь
визирях	title	визирь
виконт	title	виконт
виконта	title	виконт
виконтам	title	виконт
виконтами	title	виконт
виконтах	title	виконт
виконте	title	виконт
виконтов	title	виконт
виконтом	title	виконт
виконту	title	виконт
виконты	title	виконт
вице-адмирал	title	вице-адмирал
вице-адмирала	title	вице-адмирал
вице-адмиралам	title	вице-адмирал
вице-адмиралами	title	вице-адмирал
вице-адмиралах	title	вице-адмирал
вице-адмирале	title	вице-адмирал
вице-адмиралов	title	вице-адмирал
вице-адмиралом	title	вице-адмирал
вице-адмиралу	title	вице-адмирал
вице-адмиралы	title	вице-адмирал
вице-королям	title	вице-король
вице-королями	title	вице-король
вице-королях	title	вице-король
вице-президент	title	вице-президент
вице-президента	title	вице-президент
вице-президентам	title	вице-президент
вице-президентами	title	вице-президент
вице-президентах	title	вице-президент
вице-президенте	title	вице-президент
вице-президентов	title	вице-президент
вице-президентом	title	вице-президент
вице-президенту	title	вице-президент
вице-президенты	title	вице-президент
воевод	title	воевода
воевода	title	воевода
воеводам	title	воевода
воеводами	title	воевода
воеводах	title	воевода
воеводе	title	воевода
воеводой	title	воевода
воеводу	title	воевода
воеводы	title	воевода
военного атташе	title	военный атташе
военного министр	title	военный министр
военного министра	title	военный министр
военном атташе	title	военный атташе
военном министре	title	военный министр
военному атташе	title	военный атташе
военному министру	title	военный министр
военные министров	title	военный министр
военные министры	title	военный министр
военный атташе	title	военный атташе
военный министр	title	военный министр
военный министра	title	военный министр
военным атташе	title	военный атташе
военным министрам	title	военный министр
военным министром	title	военный министр
военными министрами	title	военный министр
военных министрах	title	военный министр
военных министров	title	военный министр
военных министры	title	военный министр
вожде	title	вождь
вождей	title	вождь
вождем	title	вождь
вожди	title	вождь
вождь	title	вождь
вождю	title	вождь
вождя	title	вождь
вождям	title	вождь
вождями	title	вождь
вождях	title	вождь
врач	title	врач
врача	title	врач
врачам	title	врач
врачами	title	врач
врачах	title	врач
враче	title	врач
врачей	title	врач
врачем	title	врач
врачи	title	врач
врачом	title	врач
врачу	title	врач
гауляйтер	title	гауляйтер
гауляйтера	title	гауляйтер
гауляйтерам	title	гауляйтер
гауляйтерами	title	гауляйтер
гауляйтерах	title	гауляйтер
гауляйтере	title	гауляйтер
гауляйтеров	title	гауляйтер
гауляйтером	title	гауляйтер
гауляйтеру	title	гауляйтер
гауляйтеры	title	гауляйтер
генерал	title	генерал
генерал армии	title	генерал армии
генерал-губернатор	title	генерал-губернатор
генерал-губернатора	title	генерал-губернатор
генерал-губернаторам	title	генерал-губернатор
генерал-губернаторами	title	генерал-губернатор
генерал-губернаторах	title	генерал-губернатор
генерал-губернаторе	title	генерал-губернатор
генерал-губернаторов	title	генерал-губернатор
генерал-губернатором	title	генерал-губернатор
генерал-губернатору	title	генерал-губернатор
генерал-губернаторы	title	генерал-губернатор
генерал-лейтенант	title	генерал-лейтенант
генерал-лейтенанта	title	генерал-лейтенант
генерал-лейтенантам	title	генерал-лейтенант
генерал-лейтенантами	title	генерал-лейтенант
генерал-лейтенантах	title	генерал-лейтенант
генерал-лейтенанте	title	генерал-лейтенант
генерал-лейтенантов	title	генерал-лейтенант
генерал-лейтенантом	title	генерал-лейтенант
генерал-лейтенанту	title	генерал-лейтенант
генерал-лейтенанты	title	генерал-лейтенант
генерал-майор	title	генерал-майор
генерал-майора	title	генерал-майор
генерал-майорам	title	генерал-майор
генерал-майорами	title	генерал-майор
генерал-майорах	title	генерал-майор
генерал-майоре	title	генерал-майор
генерал-майоров	title	генерал-майор
генерал-майором	title	генерал-майор
генерал-майору	title	генерал-майор
генерал-майоры	title	генерал-майор
генерал-полковник	title	генерал-полковник
генерал-полковника	title	генерал-полковник
генерал-полковникам	title	генерал-полковник
генерал-полковниками	title	генерал-полковник
генерал-полковниках	title	генерал-полковник
генерал-полковнике	title	генерал-полковник
генерал-полковники	title	генерал-полковник
генерал-полковников	title	генерал-полковник
генерал-полковником	title	генерал-полковник
генерал-полковнику	title	генерал-полковник
генерал-фельдмаршал	title	генерал-фельдмаршал
генерал-фельдмаршала	title	генерал-фельдмаршал
генерал-фельдмаршалам	title	генерал-фельдмаршал
генерал-фельдмаршалами	title	генерал-фельдмаршал
генерал-фельдмаршалах	title	генерал-фельдмаршал
генерал-фельдмаршале	title	генерал-фельдмаршал
генерал-фельдмаршалов	title	генерал-фельдмаршал
генерал-фельдмаршалом	title	генерал-фельдмаршал
генерал-фельдмаршалу	title	генерал-фельдмаршал
генерал-фельдмаршалы	title	генерал-фельдмаршал
генерала	title	генерал
генерала армии	title	генерал армии
генералам	title	генерал
генералами	title	генерал
генералах	title	генерал
генерале	title	генерал
генерале армии	title	генерал армии
генералиссимус	title	генералиссимус
генералиссимуса	title	генералиссимус
генералиссимусам	title	генералиссимус
генералиссимусами	title	генералиссимус
генералиссимусах	title	генералиссимус
генералиссимусе	title	генералиссимус
генералиссимусов	title	генералиссимус
генералиссимусом	title	генералиссимус
генералиссимусу	title	генералиссимус
генералиссимусы	title	генералиссимус
генералов	title	генерал
генералом	title	генерал
генералом армии	title	генерал армии
генералу	title	генерал
генералу армии	title	генерал армии
генералы	title	генерал
генерального консул	title	генеральный консул
генерального консула	title	генеральный консул
генерального секретарь	title	генеральный секретарь
генерального секретаря	title	генеральный секретарь
генеральном консуле	title	генеральный консул
генеральном секретаре	title	генеральный секретарь
генеральному консулу	title	генеральный консул
генеральному секретарю	title	генеральный секретарь
генеральные консулов	title	генеральный консул
генеральные консулы	title	генеральный консул
генеральные секретарей	title	генеральный секретарь
генеральные секретари	title	генеральный секретарь
генеральный консул	title	генеральный консул
генеральный консула	title	генеральный консул
генеральный секретарь	title	генеральный секретарь
генеральный секретаря	title	генеральный секретарь
генеральным консулам	title	генеральный консул
генеральным консулом	title	генеральный консул
генеральным секретарем	title	генеральный секретарь
генеральным секретарям	title	генеральный секретарь
генеральными консулами	title	генеральный консул
генеральными секретарями	title	генеральный секретарь
генеральных консулах	title	генеральный консул
генеральных консулов	title	генеральный консул
генеральных консулы	title	генеральный консул
генеральных секретарей	title	генеральный секретарь
генеральных секретари	title	генеральный секретарь
генеральных секретарях	title	генеральный секретарь
генсек	title	генсек
генсека	title	генсек
генсекам	title	генсек
генсеками	title	генсек
генсеках	title	генсек
генсеке	title	генсек
генсеки	title	генсек
генсеков	title	генсек
генсеком	title	генсек
генсеку	title	генсек
герцог	title	герцог
герцога	title	герцог
герцогам	title	герцог
герцогами	title	герцог
герцогах	title	герцог
герцоге	title	герцог
герцоги	title	герцог
герцогов	title	герцог
герцогом	title	герцог
герцогу	title	герцог
гетман	title	гетман
гетмана	title	гетман
гетманам	title	гетман
гетманами	title	гетман
гетманах	title	гетман
гетмане	title	гетман
гетманов	title	гетман
гетманом	title	гетман
гетману	title	гетман
гетманы	title	гетман
главнокомандующего	title	главнокомандующий
главнокомандующем	title	главнокомандующий
главнокомандующему	title	главнокомандующий
главнокомандующие	title	главнокомандующий
главнокомандующий	title	главнокомандующий
главнокомандующим	title	главнокомандующий
главнокомандующими	title	главнокомандующий
главнокомандующих	title	главнокомандующий
господин	title	господин
господина	title	господин
господинам	title	господин
господинами	title	господин
господинах	title	господин
господине	title	господин
господинов	title	господин
господином	title	господин
господину	title	господин
господины	title	господин
госпож	title	госпожа
госпожа	title	госпожа
госпожам	title	госпожа
госпожами	title	госпожа
госпожах	title	госпожа
госпоже	title	госпожа
госпожей	title	госпожа
госпожи	title	госпожа
госпожой	title	госпожа
госпожу	title	госпожа
госсекретаре	title	госсекретарь
госсекретарей	title	госсекретарь
госсекретарем	title	госсекретарь
госсекретари	title	госсекретарь
госсекретарь	title	госсекретарь
госсекретарю	title	госсекретарь
госсекретаря	title	госсекретарь
госсекретарям	title	госсекретарь
госсекретарями	title	госсекретарь
госсекретарях	title	госсекретарь
государственного секретарь	title	государственный секретарь
государственного секретаря	title	государственный секретарь
государственном секретаре	title	государственный секретарь
государственному секретарю	title	государственный секретарь
государственные секретарей	title	государственный секретарь
государственные секретари	title	государственный секретарь
государственный секретарь	title	государственный секретарь
государственный секретаря	title	государственный секретарь
государственным секретарем	title	государственный секретарь
государственным секретарям	title	государственный секретарь
государственными секретарями	title	государственный секретарь
государственных секретарей	title	государственный секретарь
государственных секретари	title	государственный секретарь
государственных секретарях	title	государственный секретарь
граф	title	граф
графа	title	граф
графам	title	граф
графами	title	граф
графах	title	граф
графе	title	граф
графине	title	графиня
графиней	title	графиня
графини	title	графиня
графинь	title	графиня
графиню	title	графиня
графиня	title	графиня
графиням	title	графиня
графинями	title	графиня
графинях	title	графиня
графов	title	граф
графом	title	граф
графу	title	граф
графы	title	граф
губернатор	title	губернатор
губернатора	title	губернатор
губернаторам	title	губернатор
губернаторами	title	губернатор
губернаторах	title	губернатор
губернаторе	title	губернатор
губернаторов	title	губернатор
губернатором	title	губернатор
губернатору	title	губернатор
губернаторы	title	губернатор
депутат	title	депутат
депутата	title	депутат
депутатам	title	депутат
депутатами	title	депутат
депутатах	title	депутат
депутате	title	депутат
депутатов	title	депутат
депутатом	title	депутат
депутату	title	депутат
депутаты	title	депутат
диктатор	title	диктатор
диктатора	title	диктатор
диктаторам	title	диктатор
диктаторами	title	диктатор
диктаторах	title	диктатор
диктаторе	title	диктатор
диктаторов	title	диктатор
диктатором	title	диктатор
диктатору	title	диктатор
диктаторы	title	диктатор
дипломат	title	дипломат
дипломата	title	дипломат
дипломатам	title	дипломат
дипломатами	title	дипломат
дипломатах	title	дипломат
дипломате	title	дипломат
дипломатов	title	дипломат
дипломатом	title	дипломат
дипломату	title	дипломат
дипломаты	title	дипломат
дож	title	дож
дожа	title	дож
дожам	title	дож
дожами	title	дож
дожах	title	дож
доже	title	дож
дожей	title	дож
дожем	title	дож
дожи	title	дож
дожом	title	дож
дожу	title	дож
доктор	title	доктор
доктора	title	доктор
докторам	title	доктор
докторами	title	доктор
докторах	title	доктор
докторе	title	доктор
докторов	title	доктор
доктором	title	доктор
доктору	title	доктор
докторы	title	доктор
дофин	title	дофин
дофина	title	дофин
дофинам	title	дофин
дофинами	title	дофин
дофинах	title	дофин
дофине	title	дофин
дофинов	title	дофин
дофином	title	дофин
дофину	title	дофин
дофины	title	дофин
дуче	title	дуче
дьяк	title	дьяк
дьяка	title	дьяк
дьякам	title	дьяк
дьяками	title	дьяк
дьяках	title	дьяк
дьяке	title	дьяк
дьяки	title	дьяк
дьяков	title	дьяк
дьяком	title	дьяк
дьяку	title	дьяк
епископ	title	епископ
епископа	title	епископ
епископам	title	епископ
епископами	title	епископ
епископах	title	епископ
епископе	title	епископ
епископов	title	епископ
епископом	title	епископ
епископу	title	епископ
епископы	title	епископ
есаул	title	есаул
есаула	title	есаул
есаулам	title	есаул
есаулами	title	есаул
есаулах	title	есаул
есауле	title	есаул
есаулов	title	есаул
есаулом	title	есаул
есаулу	title	есаул
есаулы	title	есаул
естествоиспытателе	title	естествоиспытатель
естествоиспытателей	title	естествоиспытатель
естествоиспытателем	title	естествоиспытатель
естествоиспытатели	title	естествоиспытатель
естествоиспытатель	title	естествоиспытатель
естествоиспытателю	title	естествоиспытатель
естествоиспытателя	title	естествоиспытатель
естествоиспытателям	title	естествоиспытатель
естествоиспытателями	title	естествоиспытатель
естествоиспытателях	title	естествоиспытатель
ефрейтор	title	ефрейтор
ефрейтора	title	ефрейтор
ефрейторам	title	ефрейтор
ефрейторами	title	ефрейтор
ефрейторах	title	ефрейтор
ефрейторе	title	ефрейтор
ефрейторов	title	ефрейтор
ефрейтором	title	ефрейтор
ефрейтору	title	ефрейтор
ефрейторы	title	ефрейтор
журналист	title	журналист
журналиста	title	журналист
журналистам	title	журналист
журналистами	title	журналист
журналистах	title	журналист
журналисте	title	журналист
журналистов	title	журналист
журналистом	title	журналист
журналисту	title	журналист
журналисты	title	журналист
заместителе министра	title	заместитель министра
заместителей министра	title	заместитель министра
заместителем министра	title	заместитель министра
заместители министра	title	заместитель министра
заместитель министра	title	заместитель министра
заместителю министра	title	заместитель министра
заместителя министра	title	заместитель министра
заместителям министра	title	заместитель министра
заместителями министра	title	заместитель министра
заместителях министра	title	заместитель министра
землепроходец	title	землепроходец
землепроходца	title	землепроходец
землепроходцам	title	землепроходец
землепроходцами	title	землепроходец
землепроходцах	title	землепроходец
землепроходце	title	землепроходец
землепроходцев	title	землепроходец
землепроходцем	title	землепроходец
землепроходцу	title	землепроходец
землепроходцы	title	землепроходец
император	title	император
императора	title	император
императорам	title	император
императорами	title	император
императорах	title	император
императоре	title	император
императоров	title	император
императором	title	император
императору	title	император
императоры	title	император
императриц	title	императрица
императрица	title	императрица
императрицам	title	императрица
императрицами	title	императрица
императрицах	title	императрица
императрице	title	императрица
императрицей	title	императрица
императрицой	title	императрица
императрицу	title	императрица
императрицы	title	императрица
инженер	title	инженер
инженера	title	инженер
инженерам	title	инженер
инженерами	title	инженер
инженерах	title	инженер
инженере	title	инженер
инженеров	title	инженер
инженером	title	инженер
инженеру	title	инженер
инженеры	title	инженер
инфант	title	инфант
инфанта	title	инфант
инфантам	title	инфант
инфантами	title	инфант
инфантах	title	инфант
инфанте	title	инфант
инфантов	title	инфант
инфантом	title	инфант
инфанту	title	инфант
инфанты	title	инфант
исследователе	title	исследователь
исследователей	title	исследователь
исследователем	title	исследователь
исследователи	title	исследователь
исследователь	title	исследователь
исследователю	title	исследователь
исследователя	title	исследователь
исследователям	title	исследователь
исследователями	title	исследователь
исследователях	title	исследователь
историк	title	историк
историка	title	историк
историкам	title	историк
историками	title	историк
историках	title	историк
историке	title	историк
историки	title	историк
историков	title	историк
историком	title	историк
историку	title	историк
кайзер	title	кайзер
кайзера	title	кайзер
кайзерам	title	кайзер
кайзерами	title	кайзер
кайзерах	title	кайзер
кайзере	title	кайзер
кайзеров	title	кайзер
кайзером	title	кайзер
кайзеру	title	кайзер
кайзеры	title	кайзер
канцлер	title	канцлер
канцлера	title	канцлер
канцлерам	title	канцлер
канцлерами	title	канцлер
канцлерах	title	канцлер
канцлере	title	канцлер
канцлеров	title	канцлер
канцлером	title	канцлер
канцлеру	title	канцлер
канцлеры	title	канцлер
капитан	title	капитан
капитан 1-го ранга	title	капитан 1-го ранга
капитан 2-го ранга	title	капитан 2-го ранга
капитан второго ранга	title	капитан второго ранга
капитан первого ранга	title	капитан первого ранга
капитан-лейтенант	title	капитан-лейтенант
капитан-лейтенанта	title	капитан-лейтенант
капитан-лейтенантам	title	капитан-лейтенант
капитан-лейтенантами	title	капитан-лейтенант
капитан-лейтенантах	title	капитан-лейтенант
капитан-лейтенанте	title	капитан-лейтенант
капитан-лейтенантов	title	капитан-лейтенант
капитан-лейтенантом	title	капитан-лейтенант
капитан-лейтенанту	title	капитан-лейтенант
капитан-лейтенанты	title	капитан-лейтенант
капитана	title	капитан
капитана 1-го ранга	title	капитан 1-го ранга
капитана 2-го ранга	title	капитан 2-го ранга
капитана второго ранга	title	капитан второго ранга
капитана первого ранга	title	капитан первого ранга
капитанам	title	капитан
капитанам 1-го ранга	title	капитан 1-го ранга
капитанам 2-го ранга	title	капитан 2-го ранга
капитанам второго ранга	title	капитан второго ранга
капитанам первого ранга	title	капитан первого ранга
капитанами	title	капитан
капитанами 1-го ранга	title	капитан 1-го ранга
капитанами 2-го ранга	title	капитан 2-го ранга
капитанами второго ранга	title	капитан второго ранга
капитанами первого ранга	title	капитан первого ранга
капитанах	title	капитан
капитанах 1-го ранга	title	капитан 1-го ранга
капитанах 2-го ранга	title	капитан 2-го ранга
капитанах второго ранга	title	капитан второго ранга
капитанах первого ранга	title	капитан первого ранга
капитане	title	капитан
капитане 1-го ранга	title	капитан 1-го ранга
капитане 2-го ранга	title	капитан 2-го ранга
капитане второго ранга	title	капитан второго ранга
капитане первого ранга	title	капитан первого ранга
капитанов	title	капитан
капитанов 1-го ранга	title	капитан 1-го ранга
капитанов 2-го ранга	title	капитан 2-го ранга
капитанов второго ранга	title	капитан второго ранга
капитанов первого ранга	title	капитан первого ранга
капитаном	title	капитан
капитаном 1-го ранга	title	капитан 1-го ранга
капитаном 2-го ранга	title	капитан 2-го ранга
капитаном второго ранга	title	капитан второго ранга
капитаном первого ранга	title	капитан первого ранга
капитану	title	капитан
капитану 1-го ранга	title	капитан 1-го ранга
капитану 2-го ранга	title	капитан 2-го ранга
капитану второго ранга	title	капитан второго ранга
капитану первого ранга	title	капитан первого ранга
капитаны	title	капитан
капитаны 1-го ранга	title	капитан 1-го ранга
капитаны 2-го ранга	title	капитан 2-го ранга
капитаны второго ранга	title	капитан второго ранга
капитаны первого ранга	title	капитан первого ранга
кардинал	title	кардинал
кардинала	title	кардинал
кардиналам	title	кардинал
кардиналами	title	кардинал
кардиналах	title	кардинал
кардинале	title	кардинал
кардиналов	title	кардинал
кардиналом	title	кардинал
кардиналу	title	кардинал
кардиналы	title	кардинал
каудильо	title	каудильо
княгине	title	княгиня
княгиней	title	княгиня
княгини	title	княгиня
княгинь	title	княгиня
княгиню	title	княгиня
княгиня	title	княгиня
княгиням	title	княгиня
княгинями	title	княгиня
княгинях	title	княгиня
князе	title	князь
князей	title	князь
князем	title	князь
князи	title	князь
князь	title	князь
князю	title	князь
князя	title	князь
князям	title	князь
князями	title	князь
князях	title	князь
командарм	title	командарм
командарма	title	командарм
командармам	title	командарм
командармами	title	командарм
командармах	title	командарм
командарме	title	командарм
командармов	title	командарм
командармом	title	командарм
командарму	title	командарм
командармы	title	командарм
командир	title	командир
командира	title	командир
командирам	title	командир
командирами	title	командир
командирах	title	командир
командире	title	командир
командиров	title	командир
командиром	title	командир
командиру	title	командир
командиры	title	командир
командующего	title	командующий
командующем	title	командующий
командующему	title	командующий
командующие	title	командующий
командующий	title	командующий
командующим	title	командующий
командующими	title	командующий
командующих	title	командующий
комбриг	title	комбриг
комбрига	title	комбриг
комбригам	title	комбриг
комбригами	title	комбриг
комбригах	title	комбриг
комбриге	title	комбриг
комбриги	title	комбриг
комбригов	title	комбриг
комбригом	title	комбриг
комбригу	title	комбриг
комдив	title	комдив
комдива	title	комдив
комдивам	title	комдив
комдивами	title	комдив
комдивах	title	комдив
комдиве	title	комдив
комдивов	title	комдив
комдивом	title	комдив
комдиву	title	комдив
комдивы	title	комдив
комиссар	title	комиссар
комиссара	title	комиссар
комиссарам	title	комиссар
комиссарами	title	комиссар
комиссарах	title	комиссар
комиссаре	title	комиссар
комиссаров	title	комиссар
комиссаром	title	комиссар
комиссару	title	комиссар
комиссары	title	комиссар
комкор	title	комкор
комкора	title	комкор
комкорам	title	комкор
комкорами	title	комкор
комкорах	title	комкор
комкоре	title	комкор
комкоров	title	комкор
комкором	title	комкор
комкору	title	комкор
комкоры	title	комкор
композитор	title	композитор
композитора	title	композитор
композиторам	title	композитор
композиторами	title	композитор
композиторах	title	композитор
композиторе	title	композитор
композиторов	title	композитор
композитором	title	композитор
композитору	title	композитор
композиторы	title	композитор
консул	title	консул
консула	title	консул
консулам	title	консул
консулами	title	консул
консулах	title	консул
консуле	title	консул
консулов	title	консул
консулом	title	консул
консулу	title	консул
консулы	title	консул
контр-адмирал	title	контр-адмирал
контр-адмирала	title	контр-адмирал
контр-адмиралам	title	контр-адмирал
контр-адмиралами	title	контр-адмирал
контр-адмиралах	title	контр-адмирал
контр-адмирале	title	контр-адмирал
контр-адмиралов	title	контр-адмирал
контр-адмиралом	title	контр-адмирал
контр-адмиралу	title	контр-адмирал
контр-адмиралы	title	контр-адмирал
корнет	title	корнет
корнета	title	корнет
корнетам	title	корнет
корнетами	title	корнет
корнетах	title	корнет
корнете	title	корнет
корнетов	title	корнет
корнетом	title	корнет
корнету	title	корнет
корнеты	title	корнет
короле	title	король
королев	title	королева
королева	title	королева
королевам	title	королева
королевами	title	королева
королевах	title	королева
королеве	title	королева
королевой	title	королева
королеву	title	королева
королевы	title	королева
королей	title	король
королем	title	король
короли	title	король
король	title	король
королю	title	король
короля	title	король
королям	title	король
королями	title	король
королях	title	король
космонавт	title	космонавт
космонавта	title	космонавт
космонавтам	title	космонавт
космонавтами	title	космонавт
космонавтах	title	космонавт
космонавте	title	космонавт
космонавтов	title	космонавт
космонавтом	title	космонавт
космонавту	title	космонавт
космонавты	title	космонавт
купец	title	купец
купца	title	купец
купцам	title	купец
купцами	title	купец
купцах	title	купец
купце	title	купец
купцев	title	купец
купцем	title	купец
купцов	title	купец
купцом	title	купец
купцу	title	купец
купцы	title	купец
курфюрстах	title	курфюрст
ландграф	title	ландграф
ландграфа	title	ландграф
ландграфам	title	ландграф
ландграфами	title	ландграф
ландграфах	title	ландграф
ландграфе	title	ландграф
ландграфов	title	ландграф
ландграфом	title	ландграф
ландграфу	title	ландграф
ландграфы	title	ландграф
лейтенант	title	лейтенант
лейтенанта	title	лейтенант
лейтенантам	title	лейтенант
лейтенантами	title	лейтенант
лейтенантах	title	лейтенант
лейтенанте	title	лейтенант
лейтенантов	title	лейтенант
лейтенантом	title	лейтенант
лейтенанту	title	лейтенант
лейтенанты	title	лейтенант
лидер	title	лидер
лидера	title	лидер
лидерам	title	лидер
лидерами	title	лидер
лидерах	title	лидер
лидере	title	лидер
лидеров	title	лидер
лидером	title	лидер
лидеру	title	лидер
лидеры	title	лидер
лорд	title	лорд
лорда	title	лорд
лордам	title	лорд
лордами	title	лорд
лордах	title	лорд
лорде	title	лорд
лордов	title	лорд
лордом	title	лорд
лорду	title	лорд
лорды	title	лорд
мадам	title	мадам
майор	title	майор
майора	title	майор
майорам	title	майор
майорами	title	майор
майорах	title	майор
майоре	title	майор
майоров	title	майор
майором	title	майор
майору	title	майор
майоры	title	майор
маркграф	title	маркграф
маркграфа	title	маркграф
маркграфам	title	маркграф
маркграфами	title	маркграф
маркграфах	title	маркграф
маркграфе	title	маркграф
маркграфов	title	маркграф
маркграфом	title	маркграф
маркграфу	title	маркграф
маркграфы	title	маркграф
маркиз	title	маркиз
маркиза	title	маркиз
маркизам	title	маркиз
маркизами	title	маркиз
маркизах	title	маркиз
маркизе	title	маркиз
маркизов	title	маркиз
маркизом	title	маркиз
маркизу	title	маркиз
маркизы	title	маркиз
маршал	title	маршал
маршал советского союза	title	маршал советского союза
маршала	title	маршал
маршала советского союза	title	маршал советского союза
маршалам	title	маршал
маршалам советского союза	title	маршал советского союза
маршалами	title	маршал
маршалами советского союза	title	маршал советского союза
маршалах	title	маршал
маршалах советского союза	title	маршал советского союза
маршале	title	маршал
маршале советского союза	title	маршал советского союза
маршалов	title	маршал
маршалов советского союза	title	маршал советского союза
маршалом	title	маршал
маршалом советского союза	title	маршал советского союза
маршалу	title	маршал
маршалу советского союза	title	маршал советского союза
маршалы	title	маршал
маршалы советского союза	title	маршал советского союза
матрос	title	матрос
матроса	title	матрос
матросам	title	матрос
матросами	title	матрос
матросах	title	матрос
матросе	title	матрос
матросов	title	матрос
матросом	title	матрос
матросу	title	матрос
матросы	title	матрос
микадо	title	микадо
министр	title	министр
министр внутренних дел	title	министр внутренних дел
министр иностранных дел	title	министр иностранных дел
министр обороны	title	министр обороны
министр финансов	title	министр финансов
министра	title	министр
министра внутренних дел	title	министр внутренних дел
министра иностранных дел	title	министр иностранных дел
министра обороны	title	министр обороны
министра финансов	title	министр финансов
министрам	title	министр
министрам внутренних дел	title	министр внутренних дел
министрам иностранных дел	title	министр иностранных дел
министрам обороны	title	министр обороны
министрам финансов	title	министр финансов
министрами	title	министр
министрами внутренних дел	title	министр внутренних дел
министрами иностранных дел	title	министр иностранных дел
министрами обороны	title	министр обороны
министрами финансов	title	министр финансов
министрах	title	министр
министрах внутренних дел	title	министр внутренних дел
министрах иностранных дел	title	министр иностранных дел
министрах обороны	title	министр обороны
министрах финансов	title	министр финансов
министре	title	министр
министре внутренних дел	title	министр внутренних дел
министре иностранных дел	title	министр иностранных дел
министре обороны	title	министр обороны
министре финансов	title	министр финансов
министров	title	министр
министров внутренних дел	title	министр внутренних дел
министров иностранных дел	title	министр иностранных дел
министров обороны	title	министр обороны
министров финансов	title	министр финансов
министром	title	министр
министром внутренних дел	title	министр внутренних дел
министром иностранных дел	title	министр иностранных дел
министром обороны	title	министр обороны
министром финансов	title	министр финансов
министру	title	министр
министру внутренних дел	title	министр внутренних дел
министру иностранных дел	title	министр иностранных дел
министру обороны	title	министр обороны
министру финансов	title	министр финансов
министры	title	министр
министры внутренних дел	title	министр внутренних дел
министры иностранных дел	title	министр иностранных дел
министры обороны	title	министр обороны
министры финансов	title	министр финансов
миссионер	title	миссионер
миссионера	title	миссионер
миссионерам	title	миссионер
миссионерами	title	миссионер
миссионерах	title	миссионер
миссионере	title	миссионер
миссионеров	title	миссионер
миссионером	title	миссионер
миссионеру	title	миссионер
миссионеры	title	миссионер
миссис	title	миссис
мистер	title	мистер
мистера	title	мистер
мистерам	title	мистер
мистерами	title	мистер
мистерах	title	мистер
мистере	title	мистер
мистеров	title	мистер
мистером	title	мистер
мистеру	title	мистер
мистеры	title	мистер
митрополит	title	митрополит
митрополита	title	митрополит
митрополитам	title	митрополит
митрополитами	title	митрополит
митрополитах	title	митрополит
митрополите	title	митрополит
митрополитов	title	митрополит
митрополитом	title	митрополит
митрополиту	title	митрополит
митрополиты	title	митрополит
мичман	title	мичман
мичмана	title	мичман
мичманам	title	мичман
мичманами	title	мичман
мичманах	title	мичман
мичмане	title	мичман
мичманов	title	мичман
мичманом	title	мичман
мичману	title	мичман
мичманы	title	мичман
младшего лейтенант	title	младший лейтенант
младшего лейтенанта	title	младший лейтенант
младшем лейтенанте	title	младший лейтенант
младшему лейтенанту	title	младший лейтенант
младшие лейтенантов	title	младший лейтенант
младшие лейтенанты	title	младший лейтенант
младший лейтенант	title	младший лейтенант
младший лейтенанта	title	младший лейтенант
младшим лейтенантам	title	младший лейтенант
младшим лейтенантом	title	младший лейтенант
младшими лейтенантами	title	младший лейтенант
младших лейтенантах	title	младший лейтенант
младших лейтенантов	title	младший лейтенант
младших лейтенанты	title	младший лейтенант
мореплавателе	title	мореплаватель
мореплавателей	title	мореплаватель
мореплавателем	title	мореплаватель
мореплаватели	title	мореплаватель
мореплаватель	title	мореплаватель
мореплавателю	title	мореплаватель
мореплавателя	title	мореплаватель
мореплавателям	title	мореплаватель
мореплавателями	title	мореплаватель
мореплавателях	title	мореплаватель
морские министров	title	морской министр
морские министры	title	морской министр
морским министрам	title	морской министр
морским министром	title	морской министр
морскими министрами	title	морской министр
морских министрах	title	морской министр
морских министров	title	морской министр
морских министры	title	морской министр
морского министр	title	морской министр
морского министра	title	морской министр
морской министр	title	морской министр
морской министра	title	морской министр
морском министре	title	морской министр
морскому министру	title	морской министр
мурзам	title	мурза
мурзами	title	мурза
мурзах	title	мурза
мэр	title	мэр
мэра	title	мэр
мэрам	title	мэр
мэрами	title	мэр
мэрах	title	мэр
мэре	title	мэр
мэров	title	мэр
мэром	title	мэр
мэру	title	мэр
мэры	title	мэр
наместник	title	наместник
наместника	title	наместник
наместникам	title	наместник
наместниками	title	наместник
наместниках	title	наместник
наместнике	title	наместник
наместники	title	наместник
наместников	title	наместник
наместником	title	наместник
наместнику	title	наместник
нарком	title	нарком
наркома	title	нарком
наркомам	title	нарком
наркомами	title	нарком
наркомах	title	нарком
наркоме	title	нарком
наркомов	title	нарком
наркомом	title	нарком
наркому	title	нарком
наркомы	title	нарком
народного комиссар	title	народный комиссар
народного комиссара	title	народный комиссар
народном комиссаре	title	народный комиссар
народному комиссару	title	народный комиссар
народные комиссаров	title	народный комиссар
народные комиссары	title	народный комиссар
народный комиссар	title	народный комиссар
народный комиссара	title	народный комиссар
народным комиссарам	title	народный комиссар
народным комиссаром	title	народный комиссар
народными комиссарами	title	народный комиссар
народных комиссарах	title	народный комиссар
народных комиссаров	title	народный комиссар
народных комиссары	title	народный комиссар
натуралист	title	натуралист
натуралиста	title	натуралист
натуралистам	title	натуралист
натуралистами	title	натуралист
натуралистах	title	натуралист
натуралисте	title	натуралист
натуралистов	title	натуралист
натуралистом	title	натуралист
натуралисту	title	натуралист
натуралисты	title	натуралист
начальник	title	начальник
начальник штаба	title	начальник штаба
начальника	title	начальник
начальника штаба	title	начальник штаба
начальникам	title	начальник
начальникам штаба	title	начальник штаба
начальниками	title	начальник
начальниками штаба	title	начальник штаба
начальниках	title	начальник
начальниках штаба	title	начальник штаба
начальнике	title	начальник
начальнике штаба	title	начальник штаба
начальники	title	начальник
начальники штаба	title	начальник штаба
начальников	title	начальник
начальников штаба	title	начальник штаба
начальником	title	начальник
начальником штаба	title	начальник штаба
начальнику	title	начальник
начальнику штаба	title	начальник штаба
начдив	title	начдив
начдива	title	начдив
начдивам	title	начдив
начдивами	title	начдив
начдивах	title	начдив
начдиве	title	начдив
начдивов	title	начдив
начдивом	title	начдив
начдиву	title	начдив
начдивы	title	начдив
офицер	title	офицер
офицера	title	офицер
офицерам	title	офицер
офицерами	title	офицер
офицерах	title	офицер
офицере	title	офицер
офицеров	title	офицер
офицером	title	офицер
офицеру	title	офицер
офицеры	title	офицер
пап	title	папа
пап римский	title	папа римский
папа	title	папа
папа римский	title	папа римский
папам	title	папа
папам римский	title	папа римский
папами	title	папа
папами римский	title	папа римский
папах	title	папа
папах римский	title	папа римский
папе	title	папа
папе римский	title	папа римский
папой	title	папа
папой римский	title	папа римский
папу	title	папа
папу римский	title	папа римский
папы	title	папа
папы римский	title	папа римский
пастор	title	пастор
пастора	title	пастор
пасторам	title	пастор
пасторами	title	пастор
пасторах	title	пастор
пасторе	title	пастор
пасторов	title	пастор
пастором	title	пастор
пастору	title	пастор
пасторы	title	пастор
патриарх	title	патриарх
патриарха	title	патриарх
патриархам	title	патриарх
патриархами	title	патриарх
патриархах	title	патриарх
патриархе	title	патриарх
патриархи	title	патриарх
патриархов	title	патриарх
патриархом	title	патриарх
патриарху	title	патриарх
паш	title	паша
паша	title	паша
пашам	title	паша
пашами	title	паша
пашах	title	паша
паше	title	паша
пашей	title	паша
паши	title	паша
пашой	title	паша
пашу	title	паша
первого секретарь	title	первый секретарь
первого секретаря	title	первый секретарь
первом секретаре	title	первый секретарь
первому секретарю	title	первый секретарь
первые секретарей	title	первый секретарь
первые секретари	title	первый секретарь
первый секретарь	title	первый секретарь
первый секретаря	title	первый секретарь
первым секретарем	title	первый секретарь
первым секретарям	title	первый секретарь
первыми секретарями	title	первый секретарь
первых секретарей	title	первый секретарь
первых секретари	title	первый секретарь
первых секретарях	title	первый секретарь
переводчик	title	переводчик
переводчика	title	переводчик
переводчикам	title	переводчик
переводчиками	title	переводчик
переводчиках	title	переводчик
переводчике	title	переводчик
переводчики	title	переводчик
переводчиков	title	переводчик
переводчиком	title	переводчик
переводчику	title	переводчик
писателе	title	писатель
писателей	title	писатель
писателем	title	писатель
писатели	title	писатель
писатель	title	писатель
писателю	title	писатель
писателя	title	писатель
писателям	title	писатель
писателями	title	писатель
писателях	title	писатель
подполковник	title	подполковник
подполковника	title	подполковник
подполковникам	title	подполковник
подполковниками	title	подполковник
подполковниках	title	подполковник
подполковнике	title	подполковник
подполковники	title	подполковник
подполковников	title	подполковник
подполковником	title	подполковник
подполковнику	title	подполковник
подпоручик	title	подпоручик
подпоручика	title	подпоручик
подпоручикам	title	подпоручик
подпоручиками	title	подпоручик
подпоручиках	title	подпоручик
подпоручике	title	подпоручик
подпоручики	title	подпоручик
подпоручиков	title	подпоручик
подпоручиком	title	подпоручик
подпоручику	title	подпоручик
политрук	title	политрук
политрука	title	политрук
политрукам	title	политрук
политруками	title	политрук
политруках	title	политрук
политруке	title	политрук
политруки	title	политрук
политруков	title	политрук
политруком	title	политрук
политруку	title	политрук
полковник	title	полковник
полковника	title	полковник
полковникам	title	полковник
полковниками	title	полковник
полковниках	title	полковник
полковнике	title	полковник
полковники	title	полковник
полковников	title	полковник
полковником	title	полковник
полковнику	title	полковник
поручик	title	поручик
поручика	title	поручик
поручикам	title	поручик
поручиками	title	поручик
поручиках	title	поручик
поручике	title	поручик
поручики	title	поручик
поручиков	title	поручик
поручиком	title	поручик
поручику	title	поручик
посла	title	посол
посланник	title	посланник
посланника	title	посланник
посланникам	title	посланник
посланниками	title	посланник
посланниках	title	посланник
посланнике	title	посланник
посланники	title	посланник
посланников	title	посланник
посланником	title	посланник
посланнику	title	посланник
посланниц	title	посланница
посланница	title	посланница
посланницам	title	посланница
посланницами	title	посланница
посланницах	title	посланница
посланнице	title	посланница
посланницей	title	посланница
посланницой	title	посланница
посланницу	title	посланница
посланницы	title	посланница
послов	title	посол
послом	title	посол
послу	title	посол
послы	title	посол
посол	title	посол
поэт	title	поэт
поэта	title	поэт
поэтам	title	поэт
поэтами	title	поэт
поэтах	title	поэт
поэте	title	поэт
поэтов	title	поэт
поэтом	title	поэт
поэту	title	поэт
поэты	title	поэт
прапорщик	title	прапорщик
прапорщика	title	прапорщик
прапорщикам	title	прапорщик
прапорщиками	title	прапорщик
прапорщиках	title	прапорщик
прапорщике	title	прапорщик
прапорщики	title	прапорщик
прапорщиков	title	прапорщик
прапорщиком	title	прапорщик
прапорщику	title	прапорщик
председателе	title	председатель
председателей	title	председатель
председателем	title	председатель
председатели	title	председатель
председатель	title	председатель
председателю	title	председатель
председателя	title	председатель
председателям	title	председатель
председателями	title	председатель
председателях	title	председатель
президент	title	президент
президента	title	президент
президентам	title	президент
президентами	title	президент
президентах	title	президент
президенте	title	президент
президентов	title	президент
президентом	title	президент
президенту	title	президент
президенты	title	президент
премьер	title	премьер
премьер-министр	title	премьер-министр
премьер-министра	title	премьер-министр
премьер-министрам	title	премьер-министр
премьер-министрами	title	премьер-министр
премьер-министрах	title	премьер-министр
премьер-министре	title	премьер-министр
премьер-министров	title	премьер-министр
премьер-министром	title	премьер-министр
премьер-министру	title	премьер-министр
премьер-министры	title	премьер-министр
премьера	title	премьер
премьерам	title	премьер
премьерами	title	премьер
премьерах	title	премьер
премьере	title	премьер
премьеров	title	премьер
премьером	title	премьер
премьеру	title	премьер
премьеры	title	премьер
принц	title	принц
принца	title	принц
принцам	title	принц
принцами	title	принц
принцах	title	принц
принце	title	принц
принцев	title	принц
принцем	title	принц
принцесс	title	принцесса
принцесса	title	принцесса
принцессам	title	принцесса
принцессами	title	принцесса
принцессах	title	принцесса
принцессе	title	принцесса
принцессой	title	принцесса
принцессу	title	принцесса
принцессы	title	принцесса
принцов	title	принц
принцом	title	принц
принцу	title	принц
принцы	title	принц
прокурор	title	прокурор
прокурора	title	прокурор
прокурорам	title	прокурор
прокурорами	title	прокурор
прокурорах	title	прокурор
прокуроре	title	прокурор
прокуроров	title	прокурор
прокурором	title	прокурор
прокурору	title	прокурор
прокуроры	title	прокурор
протопоп	title	протопоп
протопопа	title	протопоп
протопопам	title	протопоп
протопопами	title	протопоп
протопопах	title	протопоп
протопопе	title	протопоп
протопопов	title	протопоп
протопопом	title	протопоп
протопопу	title	протопоп
протопопы	title	протопоп
профессор	title	профессор
профессора	title	профессор
профессорам	title	профессор
профессорами	title	профессор
профессорах	title	профессор
профессоре	title	профессор
профессоров	title	профессор
профессором	title	профессор
профессору	title	профессор
профессоры	title	профессор
путешественник	title	путешественник
путешественника	title	путешественник
путешественникам	title	путешественник
путешественниками	title	путешественник
путешественниках	title	путешественник
путешественнике	title	путешественник
путешественники	title	путешественник
путешественников	title	путешественник
путешественником	title	путешественник
путешественнику	title	путешественник
раввин	title	раввин
раввина	title	раввин
раввинам	title	раввин
раввинами	title	раввин
раввинах	title	раввин
раввине	title	раввин
раввинов	title	раввин
раввином	title	раввин
раввину	title	раввин
раввины	title	раввин
разведчик	title	разведчик
разведчика	title	разведчик
разведчикам	title	разведчик
разведчиками	title	разведчик
разведчиках	title	разведчик
разведчике	title	разведчик
разведчики	title	разведчик
разведчиков	title	разведчик
разведчиком	title	разведчик
разведчику	title	разведчик
революционер	title	революционер
революционера	title	революционер
революционерам	title	революционер
революционерами	title	революционер
революционерах	title	революционер
революционере	title	революционер
революционеров	title	революционер
революционером	title	революционер
революционеру	title	революционер
революционеры	title	революционер
регент	title	регент
регента	title	регент
регентам	title	регент
регентами	title	регент
регентах	title	регент
регенте	title	регент
регентов	title	регент
регентом	title	регент
регенту	title	регент
регенты	title	регент
рейхсканцлер	title	рейхсканцлер
рейхсканцлера	title	рейхсканцлер
рейхсканцлерам	title	рейхсканцлер
рейхсканцлерами	title	рейхсканцлер
рейхсканцлерах	title	рейхсканцлер
рейхсканцлере	title	рейхсканцлер
рейхсканцлеров	title	рейхсканцлер
рейхсканцлером	title	рейхсканцлер
рейхсканцлеру	title	рейхсканцлер
рейхсканцлеры	title	рейхсканцлер
рейхсмаршалах	title	рейхсмаршал
рейхсфюрер	title	рейхсфюрер
рейхсфюрера	title	рейхсфюрер
рейхсфюрерам	title	рейхсфюрер
рейхсфюрерами	title	рейхсфюрер
рейхсфюрерах	title	рейхсфюрер
рейхсфюрере	title	рейхсфюрер
рейхсфюреров	title	рейхсфюрер
рейхсфюрером	title	рейхсфюрер
рейхсфюреру	title	рейхсфюрер
рейхсфюреры	title	рейхсфюрер
ротмистр	title	ротмистр
ротмистра	title	ротмистр
ротмистрам	title	ротмистр
ротмистрами	title	ротмистр
ротмистрах	title	ротмистр
ротмистре	title	ротмистр
ротмистров	title	ротмистр
ротмистром	title	ротмистр
ротмистру	title	ротмистр
ротмистры	title	ротмистр
святого	title	святой
святой	title	святой
святом	title	святой
святому	title	святой
святые	title	святой
святым	title	святой
святыми	title	святой
святых	title	святой
сегун	title	сегун
сегуна	title	сегун
сегунам	title	сегун
сегунами	title	сегун
сегунах	title	сегун
сегуне	title	сегун
сегунов	title	сегун
сегуном	title	сегун
сегуну	title	сегун
сегуны	title	сегун
секретаре	title	секретарь
секретарей	title	секретарь
секретарем	title	секретарь
секретари	title	секретарь
секретарь	title	секретарь
секретарю	title	секретарь
секретаря	title	секретарь
секретарям	title	секретарь
секретарями	title	секретарь
секретарях	title	секретарь
сенатор	title	сенатор
сенатора	title	сенатор
сенаторам	title	сенатор
сенаторами	title	сенатор
сенаторах	title	сенатор
сенаторе	title	сенатор
сенаторов	title	сенатор
сенатором	title	сенатор
сенатору	title	сенатор
сенаторы	title	сенатор
сержант	title	сержант
сержанта	title	сержант
сержантам	title	сержант
сержантами	title	сержант
сержантах	title	сержант
сержанте	title	сержант
сержантов	title	сержант
сержантом	title	сержант
сержанту	title	сержант
сержанты	title	сержант
солдат	title	солдат
солдата	title	солдат
солдатам	title	солдат
солдатами	title	солдат
солдатах	title	солдат
солдате	title	солдат
солдатов	title	солдат
солдатом	title	солдат
солдату	title	солдат
солдаты	title	солдат
сотник	title	сотник
сотника	title	сотник
сотникам	title	сотник
сотниками	title	сотник
сотниках	title	сотник
сотнике	title	сотник
сотники	title	сотник
сотников	title	сотник
сотником	title	сотник
сотнику	title	сотник
старшего лейтенант	title	старший лейтенант
старшего лейтенанта	title	старший лейтенант
старшем лейтенанте	title	старший лейтенант
старшему лейтенанту	title	старший лейтенант
старшие лейтенантов	title	старший лейтенант
старшие лейтенанты	title	старший лейтенант
старший лейтенант	title	старший лейтенант
старший лейтенанта	title	старший лейтенант
старшим лейтенантам	title	старший лейтенант
старшим лейтенантом	title	старший лейтенант
старшими лейтенантами	title	старший лейтенант
старшина	title	старшина
старшинам	title	старшина
старшинами	title	старшина
старшинах	title	старшина
старшине	title	старшина
старшиной	title	старшина
старшину	title	старшина
старшины	title	старшина
старших лейтенантах	title	старший лейтенант
старших лейтенантов	title	старший лейтенант
старших лейтенанты	title	старший лейтенант
стольниках	title	стольник
стольники	title	стольник
судей	title	судья
судье	title	судья
судьей	title	судья
судьи	title	судья
судью	title	судья
судья	title	судья
судьям	title	судья
судьями	title	судья
судьях	title	судья
султан	title	султан
султана	title	султан
султанам	title	султан
султанами	title	султан
султанах	title	султан
султане	title	султан
султанов	title	султан
султаном	title	султан
султану	title	султан
султаны	title	султан
сэр	title	сэр
сэра	title	сэр
сэрам	title	сэр
сэрами	title	сэр
сэрах	title	сэр
сэре	title	сэр
сэров	title	сэр
сэром	title	сэр
сэру	title	сэр
сэры	title	сэр
сёгунам	title	сёгун
сёгунами	title	сёгун
сёгунах	title	сёгун
сёгуне	title	сёгун
сёгунов	title	сёгун
сёгуны	title	сёгун
товарищ	title	товарищ
товарища	title	товарищ
товарищам	title	товарищ
товарищами	title	товарищ
товарищах	title	товарищ
товарище	title	товарищ
товарищей	title	товарищ
товарищем	title	товарищ
товарищи	title	товарищ
товарищом	title	товарищ
товарищу	title	товарищ
унтер-офицер	title	унтер-офицер
унтер-офицера	title	унтер-офицер
унтер-офицерам	title	унтер-офицер
унтер-офицерами	title	унтер-офицер
унтер-офицерах	title	унтер-офицер
унтер-офицере	title	унтер-офицер
унтер-офицеров	title	унтер-офицер
унтер-офицером	title	унтер-офицер
унтер-офицеру	title	унтер-офицер
унтер-офицеры	title	унтер-офицер
урядник	title	урядник
урядника	title	урядник
урядникам	title	урядник
урядниками	title	урядник
урядниках	title	урядник
уряднике	title	урядник
урядники	title	урядник
урядников	title	урядник
урядником	title	урядник
уряднику	title	урядник
ученого	title	ученый
ученом	title	ученый
ученому	title	ученый
ученые	title	ученый
ученый	title	ученый
ученым	title	ученый
учеными	title	ученый
ученых	title	ученый
фельдфебеле	title	фельдфебель
фельдфебелей	title	фельдфебель
фельдфебелем	title	фельдфебель
фельдфебели	title	фельдфебель
фельдфебель	title	фельдфебель
фельдфебелю	title	фельдфебель
фельдфебеля	title	фельдфебель
фельдфебелям	title	фельдфебель
фельдфебелями	title	фельдфебель
фельдфебелях	title	фельдфебель
философ	title	философ
философа	title	философ
философам	title	философ
философами	title	философ
философах	title	философ
философе	title	философ
философов	title	философ
философом	title	философ
философу	title	философ
философы	title	философ
фюрер	title	фюрер
фюрера	title	фюрер
фюрерам	title	фюрер
фюрерами	title	фюрер
фюрерах	title	фюрер
фюрере	title	фюрер
фюреров	title	фюрер
фюрером	title	фюрер
фюреру	title	фюрер
фюреры	title	фюрер
хан	title	хан
хана	title	хан
ханам	title	хан
ханами	title	хан
ханах	title	хан
хане	title	хан
ханов	title	хан
ханом	title	хан
хану	title	хан
ханы	title	хан
хорунжего	title	хорунжий
хорунжем	title	хорунжий
хорунжему	title	хорунжий
хорунжие	title	хорунжий
хорунжий	title	хорунжий
хорунжим	title	хорунжий
хорунжими	title	хорунжий
хорунжих	title	хорунжий
художник	title	художник
художника	title	художник
художникам	title	художник
художниками	title	художник
художниках	title	художник
художнике	title	художник
художники	title	художник
художников	title	художник
художником	title	художник
художнику	title	художник
царе	title	царь
царевич	title	царевич
царевича	title	царевич
царевичам	title	царевич
царевичами	title	царевич
царевичах	title	царевич
царевиче	title	царевич
царевичей	title	царевич
царевичем	title	царевич
царевичи	title	царевич
царевичом	title	царевич
царевичу	title	царевич
царей	title	царь
царем	title	царь
цари	title	царь
цариц	title	царица
царица	title	царица
царицам	title	царица
царицами	title	царица
царицах	title	царица
царице	title	царица
царицей	title	царица
царицой	title	царица
царицу	title	царица
царицы	title	царица
царь	title	царь
царю	title	царь
царя	title	царь
царям	title	царь
царями	title	царь
царях	title	царь
шах	title	шах
шаха	title	шах
шахам	title	шах
шахами	title	шах
шахах	title	шах
шахе	title	шах
шахи	title	шах
шахов	title	шах
шахом	title	шах
шаху	title	шах
шейх	title	шейх
шейха	title	шейх
шейхам	title	шейх
шейхами	title	шейх
шейхах	title	шейх
шейхе	title	шейх
шейхи	title	шейх
шейхов	title	шейх
шейхом	title	шейх
шейху	title	шейх
шпион	title	шпион
шпиона	title	шпион
шпионам	title	шпион
шпионами	title	шпион
шпионах	title	шпион
шпионе	title	шпион
шпионов	title	шпион
шпионом	title	шпион
шпиону	title	шпион
шпионы	title	шпион
штабс-капитан	title	штабс-капитан
штабс-капитана	title	штабс-капитан
штабс-капитанам	title	штабс-капитан
штабс-капитанами	title	штабс-капитан
штабс-капитанах	title	штабс-капитан
штабс-капитане	title	штабс-капитан
штабс-капитанов	title	штабс-капитан
штабс-капитаном	title	штабс-капитан
штабс-капитану	title	штабс-капитан
штабс-капитаны	title	штабс-капитан
эмир	title	эмир
эмира	title	эмир
эмирам	title	эмир
эмирами	title	эмир
эмирах	title	эмир
эмире	title	эмир
эмиров	title	эмир
эмиром	title	эмир
эмиру	title	эмир
эмиры	title	эмир
эрцгерцог	title	эрцгерцог
эрцгерцога	title	эрцгерцог
эрцгерцогам	title	эрцгерцог
эрцгерцогами	title	эрцгерцог
эрцгерцогах	title	эрцгерцог
эрцгерцоге	title	эрцгерцог
эрцгерцоги	title	эрцгерцог
эрцгерцогов	title	эрцгерцог
эрцгерцогом	title	эрцгерцог
эрцгерцогу	title	эрцгерцог
ад	name-particle
аз	name-particle
аль	name-particle
ар	name-particle
ас	name-particle
аш	name-particle
бен	name-particle
бин	name-particle
бинт	name-particle
ван	name-particle
да	name-particle
дас	name-particle
де	name-particle
дель	name-particle
дер	name-particle
ди	name-particle
дос	name-particle
ду	name-particle
дю	name-particle
ибн	name-particle
ла	name-particle
ле	name-particle
оглы	name-particle
тер	name-particle
фон	name-particle
цу	name-particle
эль	name-particle
великая	epithet	великий
великий	epithet	великий
великим	epithet	великий
великого	epithet	великий
великой	epithet	великий
великолепного	epithet	великолепный
великолепный	epithet	великолепный
великом	epithet	великий
великому	epithet	великий
великую	epithet	великий
второго	epithet	второй
второй	epithet	второй
грозного	epithet	грозный
грозном	epithet	грозный
грозному	epithet	грозный
грозный	epithet	грозный
грозным	epithet	грозный
донского	epithet	донской
донской	epithet	донской
завоеватель	epithet	завоеватель
завоевателя	epithet	завоеватель
миротворец	epithet	миротворец
миротворца	epithet	миротворец
мудрого	epithet	мудрый
мудрый	epithet	мудрый
невский	epithet	невский
невским	epithet	невский
невского	epithet	невский
невскому	epithet	невский
освободитель	epithet	освободитель
освободителя	epithet	освободитель
первого	epithet	первый
первый	epithet	первый
третий	epithet	третий
третьего	epithet	третий
i	name-suffix
ii	name-suffix
iii	name-suffix
iv	name-suffix
v	name-suffix
vi	name-suffix
vii	name-suffix
мл	name-suffix
младший	name-suffix
ст	name-suffix
старший	name-suffix
андропов	mononym	Юрий Андропов
андропова	mononym	Юрий Андропов
андропове	mononym	Юрий Андропов
андропову	mononym	Юрий Андропов
андроповым	mononym	Юрий Андропов
ататюрк	mononym	Мустафа Кемаль Ататюрк
ататюрка	mononym	Мустафа Кемаль Ататюрк
ататюрке	mononym	Мустафа Кемаль Ататюрк
ататюрком	mononym	Мустафа Кемаль Ататюрк
ататюрку	mononym	Мустафа Кемаль Ататюрк
берией	mononym	Лаврентий Берия
берии	mononym	Лаврентий Берия
беринг	mononym	Витус Беринг
беринга	mononym	Витус Беринг
беринге	mononym	Витус Беринг
берингом	mononym	Витус Беринг
берингу	mononym	Витус Беринг
берию	mononym	Лаврентий Берия
берия	mononym	Лаврентий Берия
бисмарк	mononym	Отто фон Бисмарк
бисмарка	mononym	Отто фон Бисмарк
бисмарке	mononym	Отто фон Бисмарк
бисмарком	mononym	Отто фон Бисмарк
бисмарку	mononym	Отто фон Бисмарк
блюхер	mononym	Василий Блюхер
блюхера	mononym	Василий Блюхер
блюхере	mononym	Василий Блюхер
блюхером	mononym	Василий Блюхер
блюхеру	mononym	Василий Блюхер
бонапарт	mononym	Наполеон Бонапарт
бонапарта	mononym	Наполеон Бонапарт
бонапарте	mononym	Наполеон Бонапарт
бонапартом	mononym	Наполеон Бонапарт
бонапарту	mononym	Наполеон Бонапарт
брежнев	mononym	Леонид Брежнев
брежнева	mononym	Леонид Брежнев
брежневе	mononym	Леонид Брежнев
брежневу	mononym	Леонид Брежнев
брежневым	mononym	Леонид Брежнев
бухарин	mononym	Николай Бухарин
бухарина	mononym	Николай Бухарин
бухарине	mononym	Николай Бухарин
бухарину	mononym	Николай Бухарин
бухариным	mononym	Николай Бухарин
веллингтон	mononym	герцог Веллингтон
веллингтона	mononym	герцог Веллингтон
веллингтоне	mononym	герцог Веллингтон
веллингтоном	mononym	герцог Веллингтон
веллингтону	mononym	герцог Веллингтон
витте	mononym	Сергей Витте
ворошилов	mononym	Климент Ворошилов
ворошилова	mononym	Климент Ворошилов
ворошилове	mononym	Климент Ворошилов
ворошилову	mononym	Климент Ворошилов
ворошиловым	mononym	Климент Ворошилов
врангеле	mononym	Пётр Врангель
врангелем	mononym	Пётр Врангель
врангель	mononym	Пётр Врангель
врангелю	mononym	Пётр Врангель
врангеля	mononym	Пётр Врангель
гайдамака	mononym	гайдамака
гайдамаке	mononym	гайдамака
гайдамаки	mononym	гайдамака
гайдамакой	mononym	гайдамака
гайдамаку	mononym	гайдамака
ганди	mononym	Махатма Ганди
геббельс	mononym	Йозеф Геббельс
геббельса	mononym	Йозеф Геббельс
геббельсе	mononym	Йозеф Геббельс
геббельсом	mononym	Йозеф Геббельс
геббельсу	mononym	Йозеф Геббельс
геринг	mononym	Герман Геринг
геринга	mononym	Герман Геринг
геринге	mononym	Герман Геринг
герингом	mononym	Герман Геринг
герингу	mononym	Герман Геринг
гиммлер	mononym	Генрих Гиммлер
гиммлера	mononym	Генрих Гиммлер
гиммлере	mononym	Генрих Гиммлер
гиммлером	mononym	Генрих Гиммлер
гиммлеру	mononym	Генрих Гиммлер
гинденбург	mononym	Пауль фон Гинденбург
гинденбурга	mononym	Пауль фон Гинденбург
гинденбурге	mononym	Пауль фон Гинденбург
гинденбургом	mononym	Пауль фон Гинденбург
гинденбургу	mononym	Пауль фон Гинденбург
гитлер	mononym	Адольф Гитлер
гитлера	mononym	Адольф Гитлер
гитлере	mononym	Адольф Гитлер
гитлером	mononym	Адольф Гитлер
гитлеру	mononym	Адольф Гитлер
головнин	mononym	Василий Головнин
головнина	mononym	Василий Головнин
головнине	mononym	Василий Головнин
головнину	mononym	Василий Головнин
головниным	mononym	Василий Головнин
горбачев	mononym	Михаил Горбачёв
горбачева	mononym	Михаил Горбачёв
горбачеве	mononym	Михаил Горбачёв
горбачеву	mononym	Михаил Горбачёв
горбачевым	mononym	Михаил Горбачёв
громыко	mononym	Андрей Громыко
деникин	mononym	Антон Деникин
деникина	mononym	Антон Деникин
деникине	mononym	Антон Деникин
деникину	mononym	Антон Деникин
деникиным	mononym	Антон Деникин
дзержинский	mononym	Феликс Дзержинский
дзержинским	mononym	Феликс Дзержинский
дзержинского	mononym	Феликс Дзержинский
дзержинском	mononym	Феликс Дзержинский
дзержинскому	mononym	Феликс Дзержинский
достоевский	mononym	Фёдор Достоевский
достоевским	mononym	Фёдор Достоевский
достоевского	mononym	Фёдор Достоевский
достоевском	mononym	Фёдор Достоевский
достоевскому	mononym	Фёдор Достоевский
дэн сяопин	mononym	Дэн Сяопин
дэн сяопина	mononym	Дэн Сяопин
дэн сяопине	mononym	Дэн Сяопин
дэн сяопину	mononym	Дэн Сяопин
дэн сяопиным	mononym	Дэн Сяопин
ежов	mononym	Николай Ежов
ежова	mononym	Николай Ежов
ежове	mononym	Николай Ежов
ежову	mononym	Николай Ежов
ежовым	mononym	Николай Ежов
ельцин	mononym	Борис Ельцин
ельцина	mononym	Борис Ельцин
ельцине	mononym	Борис Ельцин
ельцину	mononym	Борис Ельцин
ельциным	mononym	Борис Ельцин
жуков	mononym	Георгий Жуков
жукова	mononym	Георгий Жуков
жукове	mononym	Георгий Жуков
жукову	mononym	Георгий Жуков
жуковым	mononym	Георгий Жуков
зиновьев	mononym	Григорий Зиновьев
зиновьева	mononym	Григорий Зиновьев
зиновьеве	mononym	Григорий Зиновьев
зиновьеву	mononym	Григорий Зиновьев
зиновьевым	mononym	Григорий Зиновьев
каменев	mononym	Лев Каменев
каменева	mononym	Лев Каменев
каменеве	mononym	Лев Каменев
каменеву	mononym	Лев Каменев
каменевым	mononym	Лев Каменев
кастро	mononym	Фидель Кастро
кеннеди	mononym	Джон Кеннеди
керенский	mononym	Александр Керенский
керенским	mononym	Александр Керенский
керенского	mononym	Александр Керенский
керенском	mononym	Александр Керенский
керенскому	mononym	Александр Керенский
ким ир сен	mononym	Ким Ир Сен
ким ир сена	mononym	Ким Ир Сен
ким ир сене	mononym	Ким Ир Сен
ким ир сеном	mononym	Ким Ир Сен
ким ир сену	mononym	Ким Ир Сен
клемансо	mononym	Жорж Клемансо
колчак	mononym	Александр Колчак
колчака	mononym	Александр Колчак
колчаке	mononym	Александр Колчак
колчаком	mononym	Александр Колчак
колчаку	mononym	Александр Колчак
коноэ	mononym	Фумимаро Коноэ
корнилов	mononym	Лавр Корнилов
корнилова	mononym	Лавр Корнилов
корнилове	mononym	Лавр Корнилов
корнилову	mononym	Лавр Корнилов
корниловым	mononym	Лавр Корнилов
кромвеле	mononym	Оливер Кромвель
кромвелем	mononym	Оливер Кромвель
кромвель	mononym	Оливер Кромвель
кромвелю	mononym	Оливер Кромвель
кромвеля	mononym	Оливер Кромвель
куропаткин	mononym	Алексей Куропаткин
куропаткина	mononym	Алексей Куропаткин
куропаткине	mononym	Алексей Куропаткин
куропаткину	mononym	Алексей Куропаткин
куропаткиным	mononym	Алексей Куропаткин
кутузов	mononym	Михаил Кутузов
кутузова	mononym	Михаил Кутузов
кутузове	mononym	Михаил Кутузов
кутузову	mononym	Михаил Кутузов
кутузовым	mononym	Михаил Кутузов
лаксман	mononym	Адам Лаксман
лаксмана	mononym	Адам Лаксман
лаксмане	mononym	Адам Лаксман
лаксманом	mononym	Адам Лаксман
лаксману	mononym	Адам Лаксман
ленин	mononym	Владимир Ленин
ленина	mononym	Владимир Ленин
ленине	mononym	Владимир Ленин
ленину	mononym	Владимир Ленин
лениным	mononym	Владимир Ленин
литвинов	mononym	Максим Литвинов
литвинова	mononym	Максим Литвинов
литвинове	mononym	Максим Литвинов
литвинову	mononym	Максим Литвинов
литвиновым	mononym	Максим Литвинов
мазепа	mononym	Иван Мазепа
мазепе	mononym	Иван Мазепа
мазепой	mononym	Иван Мазепа
мазепу	mononym	Иван Мазепа
мазепы	mononym	Иван Мазепа
макаров	mononym	Степан Макаров
макарова	mononym	Степан Макаров
макарове	mononym	Степан Макаров
макарову	mononym	Степан Макаров
макаровым	mononym	Степан Макаров
макартур	mononym	Дуглас Макартур
макартура	mononym	Дуглас Макартур
макартуре	mononym	Дуглас Макартур
макартуром	mononym	Дуглас Макартур
макартуру	mononym	Дуглас Макартур
маннергейм	mononym	Карл Густав Маннергейм
маннергейма	mononym	Карл Густав Маннергейм
маннергейме	mononym	Карл Густав Маннергейм
маннергеймом	mononym	Карл Густав Маннергейм
маннергейму	mononym	Карл Густав Маннергейм
мао	mononym	Мао Цзэдун
мао цзэдун	mononym	Мао Цзэдун
мао цзэдуна	mononym	Мао Цзэдун
мао цзэдуне	mononym	Мао Цзэдун
мао цзэдуном	mononym	Мао Цзэдун
мао цзэдуну	mononym	Мао Цзэдун
маркс	mononym	Карл Маркс
маркса	mononym	Карл Маркс
марксе	mononym	Карл Маркс
марксом	mononym	Карл Маркс
марксу	mononym	Карл Маркс
мацуока	mononym	Ёсукэ Мацуока
мацуоке	mononym	Ёсукэ Мацуока
мацуоки	mononym	Ёсукэ Мацуока
мацуокой	mononym	Ёсукэ Мацуока
мацуоку	mononym	Ёсукэ Мацуока
молотов	mononym	Вячеслав Молотов
молотова	mononym	Вячеслав Молотов
молотове	mononym	Вячеслав Молотов
молотову	mononym	Вячеслав Молотов
молотовым	mononym	Вячеслав Молотов
муравьев	mononym	Николай Муравьёв-Амурский
муравьева	mononym	Николай Муравьёв-Амурский
муравьеве	mononym	Николай Муравьёв-Амурский
муравьеву	mononym	Николай Муравьёв-Амурский
муравьевым	mononym	Николай Муравьёв-Амурский
муссолини	mononym	Бенито Муссолини
наполеон	mononym	Наполеон Бонапарт
наполеона	mononym	Наполеон Бонапарт
наполеоне	mononym	Наполеон Бонапарт
наполеоном	mononym	Наполеон Бонапарт
наполеону	mononym	Наполеон Бонапарт
нахимов	mononym	Павел Нахимов
нахимова	mononym	Павел Нахимов
нахимове	mononym	Павел Нахимов
нахимову	mononym	Павел Нахимов
нахимовым	mononym	Павел Нахимов
невельской	mononym	Геннадий Невельской
нельсон	mononym	Горацио Нельсон
нельсона	mononym	Горацио Нельсон
нельсоне	mononym	Горацио Нельсон
нельсоном	mononym	Горацио Нельсон
нельсону	mononym	Горацио Нельсон
неру	mononym	Джавахарлал Неру
никсон	mononym	Ричард Никсон
никсона	mononym	Ричард Никсон
никсоне	mononym	Ричард Никсон
никсоном	mononym	Ричард Никсон
никсону	mononym	Ричард Никсон
паулюс	mononym	Фридрих Паулюс
паулюса	mononym	Фридрих Паулюс
паулюсе	mononym	Фридрих Паулюс
паулюсом	mononym	Фридрих Паулюс
паулюсу	mononym	Фридрих Паулюс
перри	mononym	Мэтью Перри
петен	mononym	Филипп Петен
петена	mononym	Филипп Петен
петене	mononym	Филипп Петен
петеном	mononym	Филипп Петен
петену	mononym	Филипп Петен
петлюра	mononym	Симон Петлюра
петлюре	mononym	Симон Петлюра
петлюрой	mononym	Симон Петлюра
петлюру	mononym	Симон Петлюра
петлюры	mononym	Симон Петлюра
пилсудский	mononym	Юзеф Пилсудский
пилсудским	mononym	Юзеф Пилсудский
пилсудского	mononym	Юзеф Пилсудский
пилсудском	mononym	Юзеф Пилсудский
пилсудскому	mononym	Юзеф Пилсудский
потемкин	mononym	Григорий Потёмкин
потемкина	mononym	Григорий Потёмкин
потемкине	mononym	Григорий Потёмкин
потемкину	mononym	Григорий Потёмкин
потемкиным	mononym	Григорий Потёмкин
пу и	mononym	Пу И
пугачев	mononym	Емельян Пугачёв
пугачева	mononym	Емельян Пугачёв
пугачеве	mononym	Емельян Пугачёв
пугачеву	mononym	Емельян Пугачёв
пугачевым	mononym	Емельян Пугачёв
путин	mononym	Владимир Путин
путина	mononym	Владимир Путин
путине	mononym	Владимир Путин
путину	mononym	Владимир Путин
путиным	mononym	Владимир Путин
путятин	mononym	Евфимий Путятин
путятина	mononym	Евфимий Путятин
путятине	mononym	Евфимий Путятин
путятину	mononym	Евфимий Путятин
путятиным	mononym	Евфимий Путятин
пушкин	mononym	Александр Пушкин
пушкина	mononym	Александр Пушкин
пушкине	mononym	Александр Пушкин
пушкину	mononym	Александр Пушкин
пушкиным	mononym	Александр Пушкин
распутин	mononym	Григорий Распутин
распутина	mononym	Григорий Распутин
распутине	mononym	Григорий Распутин
распутину	mononym	Григорий Распутин
распутиным	mononym	Григорий Распутин
резанов	mononym	Николай Резанов
резанова	mononym	Николай Резанов
резанове	mononym	Николай Резанов
резанову	mononym	Николай Резанов
резановым	mononym	Николай Резанов
рейган	mononym	Рональд Рейган
рейгана	mononym	Рональд Рейган
рейгане	mononym	Рональд Рейган
рейганом	mononym	Рональд Рейган
рейгану	mononym	Рональд Рейган
риббентроп	mononym	Иоахим фон Риббентроп
риббентропа	mononym	Иоахим фон Риббентроп
риббентропе	mononym	Иоахим фон Риббентроп
риббентропом	mononym	Иоахим фон Риббентроп
риббентропу	mononym	Иоахим фон Риббентроп
робеспьер	mononym	Максимилиан Робеспьер
робеспьера	mononym	Максимилиан Робеспьер
робеспьере	mononym	Максимилиан Робеспьер
робеспьером	mononym	Максимилиан Робеспьер
робеспьеру	mononym	Максимилиан Робеспьер
рожественский	mononym	Зиновий Рожественский
рожественским	mononym	Зиновий Рожественский
рожественского	mononym	Зиновий Рожественский
рожественском	mononym	Зиновий Рожественский
рожественскому	mononym	Зиновий Рожественский
роммеле	mononym	Эрвин Роммель
роммелем	mononym	Эрвин Роммель
роммель	mononym	Эрвин Роммель
роммелю	mononym	Эрвин Роммель
роммеля	mononym	Эрвин Роммель
рузвельт	mononym	Франклин Рузвельт
рузвельта	mononym	Франклин Рузвельт
рузвельте	mononym	Франклин Рузвельт
рузвельтом	mononym	Франклин Рузвельт
рузвельту	mononym	Франклин Рузвельт
семенов	mononym	Григорий Семёнов
семенова	mononym	Григорий Семёнов
семенове	mononym	Григорий Семёнов
семенову	mononym	Григорий Семёнов
семеновым	mononym	Григорий Семёнов
солженицын	mononym	Александр Солженицын
солженицына	mononym	Александр Солженицын
солженицыне	mononym	Александр Солженицын
солженицыну	mononym	Александр Солженицын
солженицыным	mononym	Александр Солженицын
сталин	mononym	Иосиф Сталин
сталина	mononym	Иосиф Сталин
сталине	mononym	Иосиф Сталин
сталину	mononym	Иосиф Сталин
сталиным	mononym	Иосиф Сталин
столыпин	mononym	Пётр Столыпин
столыпина	mononym	Пётр Столыпин
столыпине	mononym	Пётр Столыпин
столыпину	mononym	Пётр Столыпин
столыпиным	mononym	Пётр Столыпин
суворов	mononym	Александр Суворов
суворова	mononym	Александр Суворов
суворове	mononym	Александр Суворов
суворову	mononym	Александр Суворов
суворовым	mononym	Александр Суворов
сунь ятсен	mononym	Сунь Ятсен
сунь ятсена	mononym	Сунь Ятсен
сунь ятсене	mononym	Сунь Ятсен
сунь ятсеном	mononym	Сунь Ятсен
сунь ятсену	mononym	Сунь Ятсен
тито	mononym	Иосип Броз Тито
тодзио	mononym	Хидэки Тодзио
толстого	mononym	Лев Толстой
толстой	mononym	Лев Толстой
толстом	mononym	Лев Толстой
толстому	mononym	Лев Толстой
толстым	mononym	Лев Толстой
троцкий	mononym	Лев Троцкий
троцким	mononym	Лев Троцкий
троцкого	mononym	Лев Троцкий
троцком	mononym	Лев Троцкий
троцкому	mononym	Лев Троцкий
трумэн	mononym	Гарри Трумэн
трумэна	mononym	Гарри Трумэн
трумэне	mononym	Гарри Трумэн
трумэном	mononym	Гарри Трумэн
трумэну	mononym	Гарри Трумэн
тухачевский	mononym	Михаил Тухачевский
тухачевским	mononym	Михаил Тухачевский
тухачевского	mononym	Михаил Тухачевский
тухачевском	mononym	Михаил Тухачевский
тухачевскому	mononym	Михаил Тухачевский
тэтчер	mononym	Маргарет Тэтчер
унгерн	mononym	Роман Унгерн
унгерна	mononym	Роман Унгерн
унгерне	mononym	Роман Унгерн
унгерном	mononym	Роман Унгерн
унгерну	mononym	Роман Унгерн
ушаков	mononym	Фёдор Ушаков
ушакова	mononym	Фёдор Ушаков
ушакове	mononym	Фёдор Ушаков
ушакову	mononym	Фёдор Ушаков
ушаковым	mononym	Фёдор Ушаков
франко	mononym	Франсиско Франко
хирохито	mononym	Хирохито
хмельницкий	mononym	Богдан Хмельницкий
хмельницким	mononym	Богдан Хмельницкий
хмельницкого	mononym	Богдан Хмельницкий
хмельницком	mononym	Богдан Хмельницкий
хмельницкому	mononym	Богдан Хмельницкий
хрущев	mononym	Никита Хрущёв
хрущева	mononym	Никита Хрущёв
хрущеве	mononym	Никита Хрущёв
хрущеву	mononym	Никита Хрущёв
хрущевым	mononym	Никита Хрущёв
чан кайши	mononym	Чан Кайши
чемберлен	mononym	Невилл Чемберлен
чемберлена	mononym	Невилл Чемберлен
чемберлене	mononym	Невилл Чемберлен
чемберленом	mononym	Невилл Чемберлен
чемберлену	mononym	Невилл Чемберлен
черчилле	mononym	Уинстон Черчилль
черчиллем	mononym	Уинстон Черчилль
черчилль	mononym	Уинстон Черчилль
черчиллю	mononym	Уинстон Черчилль
черчилля	mononym	Уинстон Черчилль
чехов	mononym	Антон Чехов
чехова	mononym	Антон Чехов
чехове	mononym	Антон Чехов
чехову	mononym	Антон Чехов
чеховым	mononym	Антон Чехов
чжан цзолини	mononym	Чжан Цзолинь
чжан цзолинь	mononym	Чжан Цзолинь
чжан цзолинью	mononym	Чжан Цзолинь
чжоу эньлае	mononym	Чжоу Эньлай
чжоу эньлаем	mononym	Чжоу Эньлай
чжоу эньлай	mononym	Чжоу Эньлай
чжоу эньлаю	mononym	Чжоу Эньлай
чжоу эньлая	mononym	Чжоу Эньлай
чичерин	mononym	Георгий Чичерин
чичерина	mononym	Георгий Чичерин
чичерине	mononym	Георгий Чичерин
чичерину	mononym	Георгий Чичерин
чичериным	mononym	Георгий Чичерин
эйзенхауэр	mononym	Дуайт Эйзенхауэр
эйзенхауэра	mononym	Дуайт Эйзенхауэр
эйзенхауэре	mononym	Дуайт Эйзенхауэр
эйзенхауэром	mononym	Дуайт Эйзенхауэр
эйзенхауэру	mononym	Дуайт Эйзенхауэр
энгельс	mononym	Фридрих Энгельс
энгельса	mononym	Фридрих Энгельс
энгельсе	mononym	Фридрих Энгельс
энгельсом	mononym	Фридрих Энгельс
энгельсу	mononym	Фридрих Энгельс
юань шикае	mononym	Юань Шикай
юань шикаем	mononym	Юань Шикай
юань шикай	mononym	Юань Шикай
юань шикаю	mononym	Юань Шикай
юань шикая	mononym	Юань Шикай
ямамото	mononym	Исороку Ямамото
рауль	given-name	рауль
рауля	given-name	рауль
раулю	given-name	рауль
раулем	given-name	рауль
рауле	given-name	рауль
хулио	given-name	хулио
барак	given-name	барак
барака	given-name	барак
бараку	given-name	барак
бараком	given-name	барак
бараке	given-name	барак
мишель	given-name	мишель
ева	given-name	ева
евы	given-name	ева
еве	given-name	ева
еву	given-name	ева
евой	given-name	ева
алексис	given-name	алексис
алексиса	given-name	алексис
алексису	given-name	алексис
алексисом	given-name	алексис
алексисе	given-name	алексис
серена	given-name	серена
серены	given-name	серена
серене	given-name	серена
серену	given-name	серена
сереной	given-name	серена
хиллари	given-name	хиллари
наташа	given-name	наташа
наташи	given-name	наташа
наташе	given-name	наташа
наташу	given-name	наташа
наташей	given-name	наташа
доминик	given-name	доминик
доминика	given-name	доминик
доминику	given-name	доминик
домиником	given-name	доминик
доминике	given-name	доминик
жозефина	given-name	жозефина
жозефины	given-name	жозефина
жозефине	given-name	жозефина
жозефину	given-name	жозефина
жозефиной	given-name	жозефина
саша	given-name	саша
саши	given-name	саша
саше	given-name	саша
сашу	given-name	саша
сашей	given-name	саша
миша	given-name	миша
миши	given-name	миша
мише	given-name	миша
мишу	given-name	миша
мишей	given-name	миша
ваня	given-name	ваня
вани	given-name	ваня
ване	given-name	ваня
ваню	given-name	ваня
ваней	given-name	ваня
петя	given-name	петя
пети	given-name	петя
пете	given-name	петя
петю	given-name	петя
петей	given-name	петя
коля	given-name	коля
коли	given-name	коля
коле	given-name	коля
колю	given-name	коля
колей	given-name	коля
володя	given-name	володя
володи	given-name	володя
володе	given-name	володя
володю	given-name	володя
володей	given-name	володя
сережа	given-name	сережа
сережи	given-name	сережа
сереже	given-name	сережа
сережу	given-name	сережа
сережей	given-name	сережа
алеша	given-name	алеша
алеши	given-name	алеша
алеше	given-name	алеша
алешу	given-name	алеша
алешей	given-name	алеша
митя	given-name	митя
мити	given-name	митя
мите	given-name	митя
митю	given-name	митя
митей	given-name	митя
юра	given-name	юра
юры	given-name	юра
юре	given-name	юра
юру	given-name	юра
юрой	given-name	юра
дима	given-name	дима
димы	given-name	дима
диме	given-name	дима
диму	given-name	дима
димой	given-name	дима
лена	given-name	лена
лены	given-name	лена
лене	given-name	лена
лену	given-name	лена
леной	given-name	лена
оля	given-name	оля
оли	given-name	оля
оле	given-name	оля
олю	given-name	оля
олей	given-name	оля
таня	given-name	таня
тани	given-name	таня
тане	given-name	таня
таню	given-name	таня
таней	given-name	таня
катя	given-name	катя
кати	given-name	катя
кате	given-name	катя
катю	given-name	катя
катей	given-name	катя
маша	given-name	маша
маши	given-name	маша
маше	given-name	маша
машу	given-name	маша
машей	given-name	маша
даша	given-name	даша
даши	given-name	даша
даше	given-name	даша
дашу	given-name	даша
дашей	given-name	даша
настя	given-name	настя
насти	given-name	настя
насте	given-name	настя
настю	given-name	настя
настей	given-name	настя
аня	given-name	аня
ани	given-name	аня
ане	given-name	аня
аню	given-name	аня
аней	given-name	аня
галя	given-name	галя
гали	given-name	галя
гале	given-name	галя
галю	given-name	галя
галей	given-name	галя
вадик	given-name	вадик
вадика	given-name	вадик
вадику	given-name	вадик
вадиком	given-name	вадик
вадике	given-name	вадик
костя	given-name	костя
кости	given-name	костя
косте	given-name	костя
костю	given-name	костя
костей	given-name	костя
толя	given-name	толя
толи	given-name	толя
толе	given-name	толя
толю	given-name	толя
толей	given-name	толя
витя	given-name	витя
вити	given-name	витя
вите	given-name	витя
витю	given-name	витя
витей	given-name	витя
леша	given-name	леша
леши	given-name	леша
леше	given-name	леша
лешу	given-name	леша
лешей	given-name	леша
гриша	given-name	гриша
гриши	given-name	гриша
грише	given-name	гриша
гришу	given-name	гриша
гришей	given-name	гриша
фернандо	given-name	фернандо
родриго	given-name	родриго
энрике	given-name	энрике
гильермо	given-name	гильермо
педро	given-name	педро
диего	given-name	диего
франсиско	given-name	франсиско
мигель	given-name	мигель
мигеля	given-name	мигель
мигелю	given-name	мигель
мигелем	given-name	мигель
мигеле	given-name	мигель
рафаэль	given-name	рафаэль
рафаэля	given-name	рафаэль
рафаэлю	given-name	рафаэль
рафаэлем	given-name	рафаэль
рафаэле	given-name	рафаэль
пабло	given-name	пабло
альваро	given-name	альваро
гонсало	given-name	гонсало
эрнан	given-name	эрнан
эрнана	given-name	эрнан
эрнану	given-name	эрнан
эрнаном	given-name	эрнан
эрнане	given-name	эрнан
васко	given-name	васко
афонсу	given-name	афонсу
жуан	given-name	жуан
жуана	given-name	жуан
жуану	given-name	жуан
жуаном	given-name	жуан
жуане	given-name	жуан
мануэл	given-name	мануэл
мануэла	given-name	мануэл
мануэлу	given-name	мануэл
мануэлом	given-name	мануэл
мануэле	given-name	мануэл
луиш	given-name	луиш
луиша	given-name	луиш
луишу	given-name	луиш
луишом	given-name	луиш
луише	given-name	луиш
педру	given-name	педру
антониу	given-name	антониу
джованни	given-name	джованни
луиджи	given-name	луиджи
марио	given-name	марио
лоренцо	given-name	лоренцо
козимо	given-name	козимо
чезаре	given-name	чезаре
франческо	given-name	франческо
витторио	given-name	витторио
энцо	given-name	энцо
анри	given-name	анри
этьен	given-name	этьен
этьена	given-name	этьен
этьену	given-name	этьен
этьеном	given-name	этьен
этьене	given-name	этьен
жорж	given-name	жорж
жоржа	given-name	жорж
жоржу	given-name	жорж
жоржом	given-name	жорж
жорже	given-name	жорж
жюль	given-name	жюль
жюля	given-name	жюль
жюлю	given-name	жюль
жюлем	given-name	жюль
жюле	given-name	жюль
клод	given-name	клод
клода	given-name	клод
клоду	given-name	клод
клодом	given-name	клод
клоде	given-name	клод
гийом	given-name	гийом
гийома	given-name	гийом
гийому	given-name	гийом
гийомом	given-name	гийом
гийоме	given-name	гийом
жером	given-name	жером
жерома	given-name	жером
жерому	given-name	жером
жеромом	given-name	жером
жероме	given-name	жером
эмиль	given-name	эмиль
эмиля	given-name	эмиль
эмилю	given-name	эмиль
эмилем	given-name	эмиль
эмиле	given-name	эмиль
гастон	given-name	гастон
гастона	given-name	гастон
гастону	given-name	гастон
гастоном	given-name	гастон
гастоне	given-name	гастон
огюст	given-name	огюст
огюста	given-name	огюст
огюсту	given-name	огюст
огюстом	given-name	огюст
огюсте	given-name	огюст
теодор	given-name	теодор
теодора	given-name	теодор
теодору	given-name	теодор
теодором	given-name	теодор
теодоре	given-name	теодор
иоганн	given-name	иоганн
иоганна	given-name	иоганн
иоганну	given-name	иоганн
иоганном	given-name	иоганн
иоганне	given-name	иоганн
вольфганг	given-name	вольфганг
вольфганга	given-name	вольфганг
вольфгангу	given-name	вольфганг
вольфгангом	given-name	вольфганг
вольфганге	given-name	вольфганг
гельмут	given-name	гельмут
гельмута	given-name	гельмут
гельмуту	given-name	гельмут
гельмутом	given-name	гельмут
гельмуте	given-name	гельмут
эрвин	given-name	эрвин
эрвина	given-name	эрвин
эрвину	given-name	эрвин
эрвином	given-name	эрвин
эрвине	given-name	эрвин
хайнц	given-name	хайнц
хайнца	given-name	хайнц
хайнцу	given-name	хайнц
хайнцом	given-name	хайнц
хайнце	given-name	хайнц
гюнтер	given-name	гюнтер
гюнтера	given-name	гюнтер
гюнтеру	given-name	гюнтер
гюнтером	given-name	гюнтер
гюнтере	given-name	гюнтер
клаус	given-name	клаус
клауса	given-name	клаус
клаусу	given-name	клаус
клаусом	given-name	клаус
клаусе	given-name	клаус
дитрих	given-name	дитрих
дитриха	given-name	дитрих
дитриху	given-name	дитрих
дитрихом	given-name	дитрих
дитрихе	given-name	дитрих
леопольд	given-name	леопольд
леопольда	given-name	леопольд
леопольду	given-name	леопольд
леопольдом	given-name	леопольд
леопольде	given-name	леопольд
конрад	given-name	конрад
конрада	given-name	конрад
конраду	given-name	конрад
конрадом	given-name	конрад
конраде	given-name	конрад
герхард	given-name	герхард
герхарда	given-name	герхард
герхарду	given-name	герхард
герхардом	given-name	герхард
герхарде	given-name	герхард
эндрю	given-name	эндрю
линдон	given-name	линдон
линдона	given-name	линдон
линдону	given-name	линдон
линдоном	given-name	линдон
линдоне	given-name	линдон
рональд	given-name	рональд
рональда	given-name	рональд
рональду	given-name	рональд
рональдом	given-name	рональд
рональде	given-name	рональд
джимми	given-name	джимми
эдвард	given-name	эдвард
эдварда	given-name	эдвард
эдварду	given-name	эдвард
эдвардом	given-name	эдвард
эдварде	given-name	эдвард
генри	given-name	генри
оливер	given-name	оливер
оливера	given-name	оливер
оливеру	given-name	оливер
оливером	given-name	оливер
оливере	given-name	оливер
горацио	given-name	горацио
фрэнсис	given-name	фрэнсис
фрэнсиса	given-name	фрэнсис
фрэнсису	given-name	фрэнсис
фрэнсисом	given-name	фрэнсис
фрэнсисе	given-name	фрэнсис
уолтер	given-name	уолтер
уолтера	given-name	уолтер
уолтеру	given-name	уолтер
уолтером	given-name	уолтер
уолтере	given-name	уолтер
невилл	given-name	невилл
невилла	given-name	невилл
невиллу	given-name	невилл
невиллом	given-name	невилл
невилле	given-name	невилл
клемент	given-name	клемент
клемента	given-name	клемент
клементу	given-name	клемент
клементом	given-name	клемент
клементе	given-name	клемент
маргарет	given-name	маргарет
маргарета	given-name	маргарет
маргарету	given-name	маргарет
маргаретом	given-name	маргарет
маргарете	given-name	маргарет
элизабет	given-name	элизабет
элизабета	given-name	элизабет
элизабету	given-name	элизабет
элизабетом	given-name	элизабет
элизабете	given-name	элизабет
шарлотта	given-name	шарлотта
шарлотты	given-name	шарлотта
шарлотте	given-name	шарлотта
шарлотту	given-name	шарлотта
шарлоттой	given-name	шарлотта
джейн	given-name	джейн
джейна	given-name	джейн
джейну	given-name	джейн
джейном	given-name	джейн
джейне	given-name	джейн
сара	given-name	сара
сары	given-name	сара
саре	given-name	сара
сару	given-name	сара
сарой	given-name	сара
изабелла	given-name	изабелла
изабеллы	given-name	изабелла
изабелле	given-name	изабелла
изабеллу	given-name	изабелла
изабеллой	given-name	изабелла
беатрис	given-name	беатрис
беатриса	given-name	беатрис
беатрису	given-name	беатрис
беатрисом	given-name	беатрис
беатрисе	given-name	беатрис
гортензия	given-name	гортензия
гортензии	given-name	гортензия
гортензию	given-name	гортензия
гортензией	given-name	гортензия
кристина	given-name	кристина
кристины	given-name	кристина
кристине	given-name	кристина
кристину	given-name	кристина
кристиной	given-name	кристина
ульрика	given-name	ульрика
ульрики	given-name	ульрика
ульрике	given-name	ульрика
ульрику	given-name	ульрика
ульрикой	given-name	ульрика
олаф	given-name	олаф
олафа	given-name	олаф
олафу	given-name	олаф
олафом	given-name	олаф
олафе	given-name	олаф
харальд	given-name	харальд
харальда	given-name	харальд
харальду	given-name	харальд
харальдом	given-name	харальд
харальде	given-name	харальд
магнус	given-name	магнус
магнуса	given-name	магнус
магнусу	given-name	магнус
магнусом	given-name	магнус
магнусе	given-name	магнус
кнут	given-name	кнут
кнута	given-name	кнут
кнуту	given-name	кнут
кнутом	given-name	кнут
кнуте	given-name	кнут
юхан	given-name	юхан
юхана	given-name	юхан
юхану	given-name	юхан
юханом	given-name	юхан
юхане	given-name	юхан
свен	given-name	свен
свена	given-name	свен
свену	given-name	свен
свеном	given-name	свен
свене	given-name	свен
ларс	given-name	ларс
ларса	given-name	ларс
ларсу	given-name	ларс
ларсом	given-name	ларс
ларсе	given-name	ларс
нильс	given-name	нильс
нильса	given-name	нильс
нильсу	given-name	нильс
нильсом	given-name	нильс
нильсе	given-name	нильс
бьерн	given-name	бьерн
бьерна	given-name	бьерн
бьерну	given-name	бьерн
бьерном	given-name	бьерн
бьерне	given-name	бьерн
кемаль	given-name	кемаль
кемаля	given-name	кемаль
кемалю	given-name	кемаль
кемалем	given-name	кемаль
кемале	given-name	кемаль
селим	given-name	селим
селима	given-name	селим
селиму	given-name	селим
селимом	given-name	селим
селиме	given-name	селим
мурад	given-name	мурад
мурада	given-name	мурад
мураду	given-name	мурад
мурадом	given-name	мурад
мураде	given-name	мурад
баязид	given-name	баязид
баязида	given-name	баязид
баязиду	given-name	баязид
баязидом	given-name	баязид
баязиде	given-name	баязид
махмуд	given-name	махмуд
махмуда	given-name	махмуд
махмуду	given-name	махмуд
махмудом	given-name	махмуд
махмуде	given-name	махмуд
хасан	given-name	хасан
хасана	given-name	хасан
хасану	given-name	хасан
хасаном	given-name	хасан
хасане	given-name	хасан
хусейн	given-name	хусейн
хусейна	given-name	хусейн
хусейну	given-name	хусейн
хусейном	given-name	хусейн
хусейне	given-name	хусейн
юсуф	given-name	юсуф
юсуфа	given-name	юсуф
юсуфу	given-name	юсуф
юсуфом	given-name	юсуф
юсуфе	given-name	юсуф
мохаммад	given-name	мохаммад
мохаммада	given-name	мохаммад
мохаммаду	given-name	мохаммад
мохаммадом	given-name	мохаммад
мохаммаде	given-name	мохаммад
фейсал	given-name	фейсал
фейсала	given-name	фейсал
фейсалу	given-name	фейсал
фейсалом	given-name	фейсал
фейсале	given-name	фейсал
саддам	given-name	саддам
саддама	given-name	саддам
саддаму	given-name	саддам
саддамом	given-name	саддам
саддаме	given-name	саддам
муаммар	given-name	муаммар
муаммара	given-name	муаммар
муаммару	given-name	муаммар
муаммаром	given-name	муаммар
муаммаре	given-name	муаммар
гамаль	given-name	гамаль
гамаля	given-name	гамаль
гамалю	given-name	гамаль
гамалем	given-name	гамаль
гамале	given-name	гамаль
анвар	given-name	анвар
анвара	given-name	анвар
анвару	given-name	анвар
анваром	given-name	анвар
анваре	given-name	анвар
хосни	given-name	хосни
башар	given-name	башар
башара	given-name	башар
башару	given-name	башар
башаром	given-name	башар
башаре	given-name	башар
индира	given-name	индира
индиры	given-name	индира
индире	given-name	индира
индиру	given-name	индира
индирой	given-name	индира
джавахарлал	given-name	джавахарлал
джавахарлала	given-name	джавахарлал
джавахарлалу	given-name	джавахарлал
джавахарлалом	given-name	джавахарлал
джавахарлале	given-name	джавахарлал
махатма	given-name	махатма
махатмы	given-name	махатма
махатме	given-name	махатма
махатму	given-name	махатма
махатмой	given-name	махатма
акбар	given-name	акбар
акбара	given-name	акбар
акбару	given-name	акбар
акбаром	given-name	акбар
акбаре	given-name	акбар
бабур	given-name	бабур
бабура	given-name	бабур
бабуру	given-name	бабур
бабуром	given-name	бабур
бабуре	given-name	бабур
чингисхан	given-name	чингисхан
чингисхана	given-name	чингисхан
чингисхану	given-name	чингисхан
чингисханом	given-name	чингисхан
чингисхане	given-name	чингисхан
хирохито	given-name	хирохито
есиф	given-name	есиф
есифа	given-name	есиф
есифу	given-name	есиф
есифом	given-name	есиф
есифе	given-name	есиф
мэри	given-name	мэри
вице-король	title	вице-король
вице-короля	title	вице-король
вице-королю	title	вице-король
вице-королем	title	вице-король
вице-королём	title	вице-король
вице-короле	title	вице-король
вице-короли	title	вице-король
вице-королей	title	вице-король
фельдмаршал	title	фельдмаршал
фельдмаршала	title	фельдмаршал
фельдмаршалу	title	фельдмаршал
фельдмаршалом	title	фельдмаршал
фельдмаршале	title	фельдмаршал
фельдмаршалы	title	фельдмаршал
фельдмаршалов	title	фельдмаршал
фельдмаршалам	title	фельдмаршал
фельдмаршалами	title	фельдмаршал
генерал-аншеф	title	генерал-аншеф
генерал-аншефа	title	генерал-аншеф
генерал-аншефу	title	генерал-аншеф
генерал-аншефом	title	генерал-аншеф
генерал-аншефе	title	генерал-аншеф
генерал-аншефы	title	генерал-аншеф
генерал-аншефов	title	генерал-аншеф
генерал-аншефам	title	генерал-аншеф
генерал-аншефами	title	генерал-аншеф
обер-прокурор	title	обер-прокурор
обер-прокурора	title	обер-прокурор
обер-прокурору	title	обер-прокурор
обер-прокурором	title	обер-прокурор
обер-прокуроре	title	обер-прокурор
обер-прокуроры	title	обер-прокурор
обер-прокуроров	title	обер-прокурор
обер-прокурорам	title	обер-прокурор
обер-прокурорами	title	обер-прокурор
визирь	title	визирь
визиря	title	визирь
визирю	title	визирь
визирем	title	визирь
визире	title	визирь
визири	title	визирь
визирей	title	визирь
мурза	title	мурза
мурзы	title	мурза
мурзе	title	мурза
мурзу	title	мурза
мурзой	title	мурза
курфюрст	title	курфюрст
курфюрста	title	курфюрст
курфюрсту	title	курфюрст
курфюрстом	title	курфюрст
курфюрсте	title	курфюрст
курфюрсты	title	курфюрст
курфюрстов	title	курфюрст
курфюрстам	title	курфюрст
курфюрстами	title	курфюрст
кронпринц	title	кронпринц
кронпринца	title	кронпринц
кронпринцу	title	кронпринц
кронпринцем	title	кронпринц
кронпринце	title	кронпринц
великий визирь	title	великий визирь
великого визиря	title	великий визирь
великому визирю	title	великий визирь
великим визирем	title	великий визирь
великом визире	title	великий визирь
фельдцейхмейстер	title	фельдцейхмейстер
фельдцейхмейстера	title	фельдцейхмейстер
фельдцейхмейстеру	title	фельдцейхмейстер
фельдцейхмейстером	title	фельдцейхмейстер
фельдцейхмейстере	title	фельдцейхмейстер
фельдцейхмейстеры	title	фельдцейхмейстер
фельдцейхмейстеров	title	фельдцейхмейстер
фельдцейхмейстерам	title	фельдцейхмейстер
фельдцейхмейстерами	title	фельдцейхмейстер
генерал-прокурор	title	генерал-прокурор
генерал-прокурора	title	генерал-прокурор
генерал-прокурору	title	генерал-прокурор
генерал-прокурором	title	генерал-прокурор
генерал-прокуроре	title	генерал-прокурор
генерал-прокуроры	title	генерал-прокурор
генерал-прокуроров	title	генерал-прокурор
генерал-прокурорам	title	генерал-прокурор
генерал-прокурорами	title	генерал-прокурор
капитан-командор	title	капитан-командор
капитан-командора	title	капитан-командор
капитан-командору	title	капитан-командор
капитан-командором	title	капитан-командор
капитан-командоре	title	капитан-командор
капитан-командоры	title	капитан-командор
капитан-командоров	title	капитан-командор
капитан-командорам	title	капитан-командор
капитан-командорами	title	капитан-командор
шаутбенахт	title	шаутбенахт
шаутбенахта	title	шаутбенахт
шаутбенахту	title	шаутбенахт
шаутбенахтом	title	шаутбенахт
шаутбенахте	title	шаутбенахт
шаутбенахты	title	шаутбенахт
шаутбенахтов	title	шаутбенахт
шаутбенахтам	title	шаутбенахт
шаутбенахтами	title	шаутбенахт
генерал-адмирал	title	генерал-адмирал
генерал-адмирала	title	генерал-адмирал
генерал-адмиралу	title	генерал-адмирал
генерал-адмиралом	title	генерал-адмирал
генерал-адмирале	title	генерал-адмирал
генерал-адмиралы	title	генерал-адмирал
генерал-адмиралов	title	генерал-адмирал
генерал-адмиралам	title	генерал-адмирал
генерал-адмиралами	title	генерал-адмирал
рейхсмаршал	title	рейхсмаршал
рейхсмаршала	title	рейхсмаршал
рейхсмаршалу	title	рейхсмаршал
рейхсмаршалом	title	рейхсмаршал
рейхсмаршале	title	рейхсмаршал
рейхсмаршалы	title	рейхсмаршал
рейхсмаршалов	title	рейхсмаршал
рейхсмаршалам	title	рейхсмаршал
рейхсмаршалами	title	рейхсмаршал
генерал-поручик	title	генерал-поручик
генерал-поручика	title	генерал-поручик
генерал-поручику	title	генерал-поручик
генерал-поручиком	title	генерал-поручик
генерал-поручике	title	генерал-поручик
генерал-поручикы	title	генерал-поручик
генерал-поручиков	title	генерал-поручик
генерал-поручикам	title	генерал-поручик
генерал-поручиками	title	генерал-поручик
обер-гофмейстер	title	обер-гофмейстер
обер-гофмейстера	title	обер-гофмейстер
обер-гофмейстеру	title	обер-гофмейстер
обер-гофмейстером	title	обер-гофмейстер
обер-гофмейстере	title	обер-гофмейстер
обер-гофмейстеры	title	обер-гофмейстер
обер-гофмейстеров	title	обер-гофмейстер
обер-гофмейстерам	title	обер-гофмейстер
обер-гофмейстерами	title	обер-гофмейстер
камергер	title	камергер
камергера	title	камергер
камергеру	title	камергер
камергером	title	камергер
камергере	title	камергер
камергеры	title	камергер
камергеров	title	камергер
камергерам	title	камергер
камергерами	title	камергер
стольник	title	стольник
стольника	title	стольник
стольнику	title	стольник
стольником	title	стольник
стольнике	title	стольник
стольникы	title	стольник
стольников	title	стольник
стольникам	title	стольник
стольниками	title	стольник
сёгун	title	сёгун
сёгуна	title	сёгун
сёгуну	title	сёгун
сёгуном	title	сёгун

"""#
}
