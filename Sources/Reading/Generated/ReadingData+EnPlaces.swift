// Generated from Data/en/places.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enPlaces = #"""
38th parallel	place	Demilitarized Zone
PRC	place	China
US	place	United States
aarhus	place	Aarhus
abadan	place	Abadan
abkhazia	place	Abkhazia
abo	place	Turku
abyssinia	place	Ethiopia
accra	place	Accra
addis ababa	place	Addis Ababa
aden	place	Aden
adowa	place	Adwa
adrianople	place	Edirne
adriatic	place	Adriatic Sea
adriatic sea	place	Adriatic Sea
adwa	place	Adwa
aegean	place	Aegean Sea
aegean islands	place	Aegean Islands
aegean sea	place	Aegean Sea
afghanistan	place	Afghanistan
africa	place	Africa
agadir	place	Agadir
agra	place	Agra
aigun	place	Aigun
akita	place	Akita
akkeshi	place	Akkeshi
akmolinsk	place	Astana
alabama	place	Alabama
aland islands	place	Åland Islands
alaska	place	Alaska
albania	place	Albania
aleksandrovsk	place	Alexandrovsk-Sakhalinsky
aleppo	place	Aleppo
aleutian islands	place	Aleutian Islands
aleutians	place	Aleutian Islands
alexandria	place	Alexandria
alexandrovsk	place	Alexandrovsk-Sakhalinsky
alexandrovsk-sakhalinsky	place	Alexandrovsk-Sakhalinsky
algeria	place	Algeria
algiers	place	Algiers
alma-ata	place	Almaty
almaty	place	Almaty
alps	place	Alps
alsace	place	Alsace
alsace-lorraine	place	Alsace-Lorraine
altai	place	Altai
altai mountains	place	Altai Mountains
altay	place	Altai
amami	place	Amami
amazon	place	Amazon
america	place	United States
amoy	place	Xiamen
amritsar	place	Amritsar
amsterdam	place	Amsterdam
amu darya	place	Amu Darya
amur	place	Amur
amur oblast	place	Amur Oblast
amur region	place	Amur Oblast
amur river	place	Amur
anadyr	place	Anadyr
anatolia	place	Anatolia
andalusia	place	Andalusia
andes	place	Andes
andorra	place	Andorra
angola	place	Angola
angora	place	Ankara
anhui	place	Anhui
anhwei	place	Anhui
ankara	place	Ankara
annam	place	Vietnam
antarctica	place	Antarctica
antung	place	Dandong
antwerp	place	Antwerp
anzio	place	Anzio
aomori	place	Aomori
appalachians	place	Appalachians
arabia	place	Arabian Peninsula
arabian peninsula	place	Arabian Peninsula
arabian sea	place	Arabian Sea
aragon	place	Aragon
aral sea	place	Aral Sea
archangel	place	Arkhangelsk
archangelsk	place	Arkhangelsk
arctic	place	Arctic
arctic ocean	place	Arctic Ocean
ardahan	place	Ardahan
argentina	place	Argentina
argentine republic	place	Argentina
argun	place	Argun
argun river	place	Argun
arizona	place	Arizona
arkansas	place	Arkansas
arkhangelsk	place	Arkhangelsk
armenia	place	Armenia
arnhem	place	Arnhem
asahikawa	place	Asahikawa
ashgabat	place	Ashgabat
ashkhabad	place	Ashgabat
asia	place	Asia
asia minor	place	Anatolia
asmara	place	Asmara
assam	place	Assam
astana	place	Astana
astrakhan	place	Astrakhan
astrakhan khanate	place	Astrakhan Khanate
asuncion	place	Asunción
athens	place	Athens
atlanta	place	Atlanta
atlantic	place	Atlantic Ocean
atlantic ocean	place	Atlantic Ocean
attu	place	Attu
auckland	place	Auckland
augsburg	place	Augsburg
auschwitz	place	Auschwitz
austerlitz	place	Austerlitz
australia	place	Australia
austria	place	Austria
austria-hungary	place	Austria-Hungary
austrian empire	place	Austrian Empire
austro-hungarian empire	place	Austria-Hungary
austro-hungary	place	Austria-Hungary
avacha bay	place	Avacha Bay
ayan	place	Ayan
ayutthaya	place	Ayutthaya
azerbaidzhan	place	Azerbaijan
azerbaijan	place	Azerbaijan
azores	place	Azores
baden	place	Baden
baghdad	place	Baghdad
bahamas	place	Bahamas
bahia	place	Salvador
bahrain	place	Bahrain
baikal	place	Lake Baikal
baikonur	place	Baikonur
bakan	place	Shimonoseki
baku	place	Baku
balearic islands	place	Balearic Islands
bali	place	Bali
balkan	place	Balkan
balkan peninsula	place	Balkans
balkans	place	Balkans
balochistan	place	Balochistan
baltic	place	Baltic Sea
baltic countries	place	Baltic states
baltic provinces	place	Baltic states
baltic sea	place	Baltic Sea
baltic states	place	Baltic states
baltimore	place	Baltimore
baluchistan	place	Balochistan
banat	place	Banat
bandung	place	Bandung
bangkok	place	Bangkok
bangladesh	place	Bangladesh
baotou	place	Baotou
barbados	place	Barbados
barcelona	place	Barcelona
barents sea	place	Barents Sea
barnaul	place	Barnaul
basel	place	Basel
bashkiria	place	Bashkortostan
bashkortostan	place	Bashkortostan
basque country	place	Basque Country
basra	place	Basra
basutoland	place	Lesotho
bataan	place	Bataan
batavia	place	Batavia
batum	place	Batumi
batumi	place	Batumi
bavaria	place	Bavaria
bay of bengal	place	Bay of Bengal
bay of biscay	place	Bay of Biscay
bay of pigs	place	Bay of Pigs
bechuanaland	place	Botswana
beijing	place	Beijing
beiping	place	Beijing
beirut	place	Beirut
belarus	place	Belarus
belfast	place	Belfast
belgian congo	place	Congo
belgium	place	Belgium
belgrade	place	Belgrade
belize	place	Belize
belorussia	place	Belarus
bengal	place	Bengal
benghazi	place	Benghazi
benin	place	Benin
berezina	place	Berezina
bergen	place	Bergen
bering island	place	Bering Island
bering sea	place	Bering Sea
bering strait	place	Bering Strait
berlin	place	Berlin
berlin wall	place	Berlin Wall
bermuda	place	Bermuda
bern	place	Bern
berne	place	Bern
bessarabia	place	Bessarabia
bethlehem	place	Bethlehem
bhutan	place	Bhutan
biafra	place	Biafra
bikini	place	Bikini
bilbao	place	Bilbao
birmingham	place	Birmingham
birobidzhan	place	Birobidzhan
bishkek	place	Bishkek
bizerte	place	Bizerte
black sea	place	Black Sea
blagoveschensk	place	Blagoveshchensk
blagoveshchensk	place	Blagoveshchensk
bletchley park	place	Bletchley Park
bogota	place	Bogotá
bohemia	place	Bohemia
bokhara	place	Bukhara
bolivia	place	Bolivia
bologna	place	Bologna
bombay	place	Bombay
bonin islands	place	Ogasawara Islands
bonins	place	Ogasawara Islands
bonn	place	Bonn
bordeaux	place	Bordeaux
borneo	place	Borneo
borodino	place	Borodino
bosnia	place	Bosnia
bosnia and herzegovina	place	Bosnia and Herzegovina
bosnia-herzegovina	place	Bosnia and Herzegovina
bosphorus	place	Bosporus
bosporus	place	Bosporus
boston	place	Boston
botswana	place	Botswana
bougainville	place	Bougainville
brabant	place	Brabant
brahmaputra	place	Brahmaputra
brandenburg	place	Brandenburg
brasilia	place	Brasília
bratislava	place	Bratislava
brazil	place	Brazil
bremen	place	Bremen
breslau	place	Wroclaw
brest	place	Brest
brest litovsk	place	Brest-Litovsk
brest-litovsk	place	Brest-Litovsk
brisbane	place	Brisbane
bristol	place	Bristol
britain	place	United Kingdom
british columbia	place	British Columbia
british empire	place	British Empire
british guiana	place	Guyana
british india	place	India
brittany	place	Brittany
brno	place	Brno
bruges	place	Bruges
brunei	place	Brunei
brussels	place	Brussels
bryansk	place	Bryansk
bucharest	place	Bucharest
budapest	place	Budapest
buenos aires	place	Buenos Aires
bukhara	place	Bukhara
bukovina	place	Bukovina
bulgaria	place	Bulgaria
burgundy	place	Burgundy
burkina faso	place	Burkina Faso
burma	place	Burma
burundi	place	Burundi
buryatia	place	Buryatia
busan	place	Busan
byelorussia	place	Belarus
byelorussian ssr	place	Belarus
cadiz	place	Cadiz
cairo	place	Cairo
calais	place	Calais
calcutta	place	Calcutta
california	place	California
callao	place	Callao
cambodia	place	Cambodia
cambridge	place	Cambridge
cameroon	place	Cameroon
cameroons	place	Cameroon
canada	place	Canada
canary islands	place	Canary Islands
canberra	place	Canberra
cannes	place	Cannes
canton	place	Guangzhou
cape horn	place	Cape Horn
cape lopatka	place	Cape Lopatka
cape of good hope	place	Cape of Good Hope
cape soya	place	Cape Soya
cape town	place	Cape Town
cape verde	place	Cape Verde
cape verde islands	place	Cape Verde islands
caporetto	place	Caporetto
caracas	place	Caracas
cardiff	place	Cardiff
caribbean	place	Caribbean
caribbean sea	place	Caribbean Sea
carinthia	place	Carinthia
carolina	place	Carolina
caroline islands	place	Caroline Islands
carpathian mountains	place	Carpathians
carpathians	place	Carpathians
cartagena	place	Cartagena
casablanca	place	Casablanca
caspian	place	Caspian Sea
caspian sea	place	Caspian Sea
castile	place	Castile
catalonia	place	Catalonia
caucasus	place	Caucasus
cavite	place	Cavite
cawnpore	place	Kanpur
cebu	place	Cebu
celebes	place	Sulawesi
central african republic	place	Central African Republic
central america	place	Central America
central asia	place	Central Asia
central europe	place	Central Europe
central pacific	place	Central Pacific
cephalonia	place	Cephalonia
cetinje	place	Cetinje
ceylon	place	Sri Lanka
ch'ing empire	place	Qing Empire
chad	place	Chad
chahar	place	Chahar
changchun	place	Changchun
changkufeng	place	Lake Khasan
changsha	place	Changsha
charleston	place	Charleston
chechnya	place	Chechnya
cheju	place	Jeju
chekiang	place	Zhejiang
chelyabinsk	place	Chelyabinsk
chemulpo	place	Incheon
chengdu	place	Chengdu
chengtu	place	Chengdu
chennai	place	Madras
cherbourg	place	Cherbourg
chernigov	place	Chernigov
chernihiv	place	Chernigov
chernivtsi	place	Chernivtsi
chernobyl	place	Chernobyl
chiba	place	Chiba
chicago	place	Chicago
chihli	place	Hebei
chile	place	Chile
china	place	China
chinchow	place	Jinzhou
chinese turkestan	place	East Turkestan
chishima	place	Kuril Islands
chishima islands	place	Kuril Islands
chisinau	place	Chisinau
chita	place	Chita
chokoho	place	Lake Khasan
chongjin	place	Chongjin
chongqing	place	Chongqing
chosen	place	Korea
choson	place	Joseon
christiania	place	Oslo
chugoku region	place	Chugoku region
chukotka	place	Chukotka
chungking	place	Chongqing
cilicia	place	Cilicia
cochinchina	place	Cochinchina
cologne	place	Cologne
colombia	place	Colombia
colombo	place	Colombo
colorado	place	Colorado
commander islands	place	Commander Islands
communist china	place	China
compiegne	place	Compiègne
congo	place	Congo
congo free state	place	Congo
congo river	place	Congo River
congress poland	place	Congress Poland
connecticut	place	Connecticut
constanta	place	Constanta
constantinople	place	Constantinople
copenhagen	place	Copenhagen
coral sea	place	Coral Sea
corea	place	Korea
corfu	place	Corfu
corregidor	place	Corregidor
corsica	place	Corsica
corunna	place	Corunna
costa rica	place	Costa Rica
cote d'ivoire	place	Ivory Coast
courland	place	Courland
cracow	place	Cracow
crete	place	Crete
crimea	place	Crimea
crimean khanate	place	Crimean Khanate
crimean peninsula	place	Crimea
croatia	place	Croatia
cuba	place	Cuba
cusco	place	Cuzco
cuzco	place	Cuzco
cyprus	place	Cyprus
czech republic	place	Czech Republic
czechia	place	Czech Republic
czechoslovakia	place	Czechoslovakia
czernowitz	place	Chernivtsi
d.c.	place	Washington
da nang	place	Da Nang
dacca	place	Dhaka
daegu	place	Daegu
dagelet	place	Ulleungdo
dagestan	place	Dagestan
dahomey	place	Benin
dairen	place	Dairen
dakar	place	Dakar
dakota	place	Dakota
dalian	place	Dairen
dallas	place	Dallas
dalmatia	place	Dalmatia
dalniy	place	Dairen
dalny	place	Dairen
damascus	place	Damascus
danang	place	Da Nang
dandong	place	Dandong
danube	place	Danube
danzig	place	Gdansk
dar es salaam	place	Dar es Salaam
dardanelles	place	Dardanelles
darfur	place	Darfur
darwin	place	Darwin
ddr	place	East Germany
de kastri	place	De-Kastri
de-kastri	place	De-Kastri
debrecen	place	Debrecen
dejima	place	Dejima
delaware	place	Delaware
delhi	place	Delhi
demilitarized zone	place	Demilitarized Zone
democratic people's republic of korea	place	North Korea
denmark	place	Denmark
deshima	place	Dejima
detroit	place	Detroit
dhaka	place	Dhaka
diaoyu islands	place	Senkaku Islands
dien bien phu	place	Dien Bien Phu
dieppe	place	Dieppe
djakarta	place	Batavia
djibouti	place	Djibouti
dnepr	place	Dnieper
dnepropetrovsk	place	Dnepropetrovsk
dnieper	place	Dnieper
dniester	place	Dniester
dnipro	place	Dnepropetrovsk
dobruja	place	Dobruja
dodecanese	place	Dodecanese
dokdo	place	Dokdo
dominican republic	place	Dominican Republic
don river	place	Don River
donbas	place	Donbas
donbass	place	Donbas
donetsk	place	Donetsk
dorpat	place	Tartu
dover	place	Dover
dprk	place	North Korea
dresden	place	Dresden
dublin	place	Dublin
dubrovnik	place	Dubrovnik
duchy of warsaw	place	Duchy of Warsaw
dunkerque	place	Dunkirk
dunkirk	place	Dunkirk
durban	place	Durban
dushanbe	place	Dushanbe
dusseldorf	place	Düsseldorf
dutch east indies	place	Indonesia
dutch guiana	place	Suriname
dutch republic	place	Netherlands
east africa	place	East Africa
east asia	place	East Asia
east berlin	place	East Berlin
east china sea	place	East China Sea
east germany	place	East Germany
east pakistan	place	East Pakistan
east prussia	place	East Prussia
east sea	place	Sea of Japan
east siberia	place	Eastern Siberia
east timor	place	East Timor
east turkestan	place	East Turkestan
eastern europe	place	Eastern Europe
eastern front	place	Eastern Front
eastern siberia	place	Eastern Siberia
eastern turkestan	place	East Turkestan
ebro	place	Ebro
ecuador	place	Ecuador
edinburgh	place	Edinburgh
edirne	place	Edirne
edo	place	Edo
edo bay	place	Tokyo Bay
egypt	place	Egypt
eire	place	Ireland
ekaterinburg	place	Yekaterinburg
ekaterinodar	place	Krasnodar
ekaterinoslav	place	Dnepropetrovsk
el alamein	place	El Alamein
el salvador	place	El Salvador
elba	place	Elba
elbe	place	Elbe
emirate of bukhara	place	Bukhara
empire of japan	place	Imperial Japan
england	place	England
english channel	place	English Channel
eniwetok	place	Eniwetok
epirus	place	Epirus
equatorial guinea	place	Equatorial Guinea
eritrea	place	Eritrea
erivan	place	Yerevan
erzerum	place	Erzurum
erzurum	place	Erzurum
essen	place	Essen
estonia	place	Estonia
esutoru	place	Esutoru
eswatini	place	Eswatini
ethiopia	place	Ethiopia
etorofu	place	Etorofu
etorofu island	place	Etorofu
euphrates	place	Euphrates
eurasia	place	Eurasia
europe	place	Europe
ezo	place	Ezo
ezo republic	place	Ezo Republic
falkland islands	place	Falkland Islands
falklands	place	Falkland Islands
far east	place	Far East
far east siberia	place	Far Eastern Siberia
far eastern republic	place	Far Eastern Republic
far eastern siberia	place	Far Eastern Siberia
faroe islands	place	Faroe Islands
fashoda	place	Fashoda
federal republic of germany	place	Germany
fengtian	place	Liaoning
fengtien	place	Liaoning
fez	place	Fez
fiji	place	Fiji
finland	place	Finland
fiume	place	Fiume
flanders	place	Flanders
florence	place	Florence
florida	place	Florida
fontainebleau	place	Fontainebleau
foochow	place	Fuzhou
formosa	place	Taiwan
formosa strait	place	Taiwan Strait
fort ross	place	Fort Ross
france	place	France
frankfurt	place	Frankfurt
franz josef land	place	Franz Josef Land
fredrikshamn	place	Hamina
freetown	place	Freetown
french indochina	place	French Indochina
frg	place	West Germany
frunze	place	Bishkek
fujian	place	Fujian
fujiyama	place	Mount Fuji
fukien	place	Fujian
fukuoka	place	Fukuoka
fukuyama domain	place	Matsumae
fusan	place	Busan
fuzhou	place	Fuzhou
gabon	place	Gabon
galapagos	place	Galápagos
galicia	place	Galicia
gallipoli	place	Gallipoli
gambia	place	Gambia
ganges	place	Ganges
gansu	place	Gansu
gascony	place	Gascony
gatchina	place	Gatchina
gaza	place	Gaza
gaza strip	place	Gaza
gb	place	United Kingdom
gdansk	place	Gdansk
gdr	place	East Germany
geneva	place	Geneva
genoa	place	Genoa
gensan	place	Wonsan
geomundo	place	Port Hamilton
georgia	place	Georgia
georgian ssr	place	Georgia
german democratic republic	place	East Germany
german empire	place	German Empire
german south west africa	place	Namibia
germany	place	Germany
gettysburg	place	Gettysburg
ghana	place	Ghana
ghent	place	Ghent
gibraltar	place	Gibraltar
gilbert islands	place	Gilbert Islands
gizhiga	place	Gizhiga
glasgow	place	Glasgow
goa	place	Goa
gobi	place	Gobi
gobi desert	place	Gobi
golan heights	place	Golan Heights
gold coast	place	Ghana
golden horde	place	Golden Horde
gomel	place	Gomel
good hope	place	Cape of Good Hope
gothenburg	place	Gothenburg
gotland	place	Gotland
gran colombia	place	Colombia
granada	place	Granada
grand duchy of finland	place	Grand Duchy of Finland
grand duchy of lithuania	place	Grand Duchy of Lithuania
grand duchy of moscow	place	Muscovy
graz	place	Graz
great britain	place	United Kingdom
great lakes	place	Great Lakes
great wall	place	Great Wall
great wall of china	place	Great Wall
greece	place	Greece
greenland	place	Greenland
grenada	place	Grenada
grodno	place	Grodno
grozny	place	Grozny
guadalcanal	place	Guadalcanal
guadeloupe	place	Guadeloupe
guam	place	Guam
guandong leased territory	place	Kwantung Leased Territory
guangdong	place	Guangdong
guangxi	place	Guangxi
guangzhou	place	Guangzhou
guantanamo	place	Guantanamo
guatemala	place	Guatemala
guernica	place	Guernica
guinea	place	Guinea
guinea-bissau	place	Guinea-Bissau
guizhou	place	Guizhou
gulf of bothnia	place	Gulf of Bothnia
gulf of finland	place	Gulf of Finland
gulf of mexico	place	Gulf of Mexico
gulf of tonkin	place	Gulf of Tonkin
gunsan	place	Gunsan
guyana	place	Guyana
habomai	place	Habomai
habomai group	place	Habomai
habomai islands	place	Habomai
habomai islets	place	Habomai
habomais	place	Habomai
habsburg empire	place	Austrian Empire
habsburg monarchy	place	Austrian Empire
hague	place	The Hague
haifa	place	Haifa
hailar	place	Hailar
hainan	place	Hainan
haiphong	place	Haiphong
haiti	place	Haiti
hakata	place	Hakata
hakodadi	place	Hakodate
hakodate	place	Hakodate
halifax	place	Halifax
hamburg	place	Hamburg
hamina	place	Hamina
hangchow	place	Hangzhou
hangzhou	place	Hangzhou
hankou	place	Wuhan
hankow	place	Wuhan
hannover	place	Hanover
hanoi	place	Hanoi
hanover	place	Hanover
hanseong	place	Seoul
hanyang	place	Seoul
hapsburg empire	place	Austrian Empire
hapsburg monarchy	place	Austrian Empire
harbin	place	Harbin
havana	place	Havana
hawaii	place	Hawaii
hawaiian islands	place	Hawaii
hebei	place	Hebei
hebrides	place	Hebrides
heidelberg	place	Heidelberg
heihe	place	Heihe
heijo	place	Pyongyang
heilongjiang	place	Heilongjiang
heilungkiang	place	Heilongjiang
hejaz	place	Hejaz
helsingfors	place	Helsinki
helsinki	place	Helsinki
henan	place	Henan
herat	place	Herat
herzegovina	place	Herzegovina
hesse	place	Hesse
himalaya	place	Himalayas
himalayas	place	Himalayas
himeji	place	Himeji
hindu kush	place	Hindu Kush
hirado	place	Hirado
hiroshima	place	Hiroshima
hispaniola	place	Hispaniola
hitlerite germany	place	Nazi Germany
ho chi minh city	place	Saigon
hohhot	place	Hohhot
hokkaido	place	Hokkaido
holland	place	Netherlands
holy roman empire	place	Holy Roman Empire
honan	place	Henan
hondo	place	Honshu
honduras	place	Honduras
hong kong	place	Hong Kong
hongkong	place	Hong Kong
honolulu	place	Honolulu
honshu	place	Honshu
hopei	place	Hebei
hoten	place	Shenyang
houston	place	Houston
hrodna	place	Grodno
hsinking	place	Changchun
hsuchow	place	Xuzhou
huang he	place	Yellow River
hubei	place	Hubei
hudson bay	place	Hudson Bay
hunan	place	Hunan
hunchun	place	Hunchun
hungary	place	Hungary
hupeh	place	Hubei
hyderabad	place	Hyderabad
hyogo	place	Hyogo
iasi	place	Iasi
ibaraki	place	Ibaraki
iberia	place	Iberia
iberian peninsula	place	Iberia
iceland	place	Iceland
idaho	place	Idaho
ili	place	Yili
illinois	place	Illinois
imperial germany	place	German Empire
imperial harbour	place	Sovetskaya Gavan
imperial japan	place	Imperial Japan
imperial russia	place	Russian Empire
imphal	place	Imphal
incheon	place	Incheon
inchon	place	Incheon
india	place	India
indian ocean	place	Indian Ocean
indiana	place	Indiana
indo-china	place	French Indochina
indochina	place	French Indochina
indochina peninsula	place	Indochina peninsula
indonesia	place	Indonesia
indus	place	Indus
ingria	place	Ingria
ingushetia	place	Ingushetia
inland sea	place	Inland Sea
inner mongolia	place	Inner Mongolia
innsbruck	place	Innsbruck
ionian sea	place	Ionian Sea
iowa	place	Iowa
iran	place	Iran
iraq	place	Iraq
ireland	place	Ireland
irish free state	place	Ireland
irish sea	place	Irish Sea
irkutsk	place	Irkutsk
iron curtain	place	Iron Curtain
irrawaddy	place	Irrawaddy
irtysh	place	Irtysh
ise	place	Ise
isfahan	place	Isfahan
islas malvinas	place	Falkland Islands
isle of man	place	Isle of Man
ispahan	place	Isfahan
israel	place	Israel
istanbul	place	Constantinople
istria	place	Istria
italy	place	Italy
iturup	place	Etorofu
iturup island	place	Etorofu
ivory coast	place	Ivory Coast
iwo jima	place	Iwo Jima
iwo to	place	Iwo Jima
iwojima	place	Iwo Jima
izmir	place	Izmir
jaffa	place	Jaffa
jakarta	place	Batavia
jamaica	place	Jamaica
japan	place	Japan
japanese empire	place	Imperial Japan
jassy	place	Iasi
java	place	Java
jeddah	place	Jeddah
jeddo	place	Edo
jehol	place	Jehol
jeju	place	Jeju
jena	place	Jena
jerusalem	place	Jerusalem
jesso	place	Ezo
jiamusi	place	Jiamusi
jiangsu	place	Jiangsu
jiaozhou	place	Kiautschou Bay
jilin	place	Jilin
jinan	place	Jinan
jinsen	place	Incheon
jinzhou	place	Jinzhou
johannesburg	place	Johannesburg
johor	place	Johor
jordan	place	Jordan
joseon	place	Joseon
jugoslavia	place	Yugoslavia
jutland	place	Jutland
jutland peninsula	place	Jutland peninsula
kabul	place	Kabul
kaesong	place	Kaesong
kagoshima	place	Kagoshima
kalgan	place	Kalgan
kalimantan	place	Borneo
kalinin	place	Tver
kaliningrad	place	Kaliningrad
kalmar	place	Kalmar
kalmykia	place	Kalmykia
kaluga	place	Kaluga
kamakura	place	Kamakura
kamchatka	place	Kamchatka
kamchatka krai	place	Kamchatka
kamchatka peninsula	place	Kamchatka
kampala	place	Kampala
kampuchea	place	Cambodia
kamtschatka	place	Kamchatka
kanazawa	place	Kanazawa
kandahar	place	Kandahar
kandy	place	Kandy
kanpur	place	Kanpur
kansai	place	Kansai
kansas	place	Kansas
kansu	place	Gansu
kanto	place	Kanto
kara sea	place	Kara Sea
karachi	place	Karachi
karafuto	place	Sakhalin
karaganda	place	Karaganda
karakum	place	Karakum
karelia	place	Karelia
kars	place	Kars
kashgar	place	Kashgar
kashmir	place	Kashmir
katanga	place	Katanga
kattegat	place	Kattegat
katyn	place	Katyn
kaunas	place	Kaunas
kawasaki	place	Kawasaki
kazakh ssr	place	Kazakhstan
kazakhstan	place	Kazakhstan
kazan	place	Kazan
kazan khanate	place	Kazan Khanate
keijo	place	Seoul
kentucky	place	Kentucky
kenya	place	Kenya
ketoi	place	Ketoi
khabarovsk	place	Khabarovsk
khabarovsk krai	place	Khabarovsk Krai
khabarovsk territory	place	Khabarovsk Krai
khabomai	place	Habomai
khakassia	place	Khakassia
khalkha river	place	Khalkhin Gol
khalkhin gol	place	Khalkhin Gol
khalkhyn gol	place	Khalkhin Gol
khanate of khiva	place	Khiva
kharbin	place	Harbin
kharkiv	place	Kharkov
kharkov	place	Kharkov
khartoum	place	Khartoum
khasan	place	Khasan
kherson	place	Kherson
khiva	place	Khiva
kholmsk	place	Maoka
khotan	place	Khotan
khyber pass	place	Khyber Pass
kiakhta	place	Kyakhta
kiangsu	place	Jiangsu
kiaochow	place	Kiautschou Bay
kiautschou bay	place	Kiautschou Bay
kiel	place	Kiel
kiev	place	Kiev
kiev rus	place	Kievan Rus
kievan rus	place	Kievan Rus
kijow	place	Kiev
kingdom of naples	place	Naples
kingdom of poland	place	Congress Poland
kingdom of prussia	place	Prussia
kinki	place	Kansai
kinshasa	place	Kinshasa
kioto	place	Kyoto
kirghizia	place	Kyrgyzstan
kirgizia	place	Kyrgyzstan
kirin	place	Jilin
kirkuk	place	Kirkuk
kishinev	place	Chisinau
kiska	place	Kiska
klaipeda	place	Klaipeda
kobe	place	Kobe
kodiak	place	Kodiak
kodiak island	place	Kodiak
kohima	place	Kohima
kokand	place	Kokand
kola peninsula	place	Kola Peninsula
kolkata	place	Calcutta
kolyma	place	Kolyma
kolyma river	place	Kolyma River
komandorski islands	place	Commander Islands
komsomolsk	place	Komsomolsk-on-Amur
komsomolsk-on-amur	place	Komsomolsk-on-Amur
konigsberg	place	Kaliningrad
korea	place	Korea
korea strait	place	Korea Strait
korean empire	place	Korean Empire
korean peninsula	place	Korean Peninsula
korsakov	place	Otomari
kosovo	place	Kosovo
kostroma	place	Kostroma
kovno	place	Kaunas
kowloon	place	Kowloon
krakow	place	Cracow
krasnodar	place	Krasnodar
krasnovodsk	place	Krasnovodsk
krasnoyarsk	place	Krasnoyarsk
kremlin	place	Kremlin
kristiania	place	Oslo
kronstadt	place	Kronstadt
kuala lumpur	place	Kuala Lumpur
kuban	place	Kuban
kuibyshev	place	Samara
kuldja	place	Yili
kumamoto	place	Kumamoto
kunashir	place	Kunashir
kunashir island	place	Kunashir
kunashir strait	place	Kunashir Strait
kunashiri	place	Kunashir
kunashiri island	place	Kunashir
kunming	place	Kunming
kurdistan	place	Kurdistan
kure	place	Kure
kuril archipelago	place	Kuril Islands
kuril islands	place	Kuril Islands
kurile islands	place	Kuril Islands
kuriles	place	Kuril Islands
kurils	place	Kuril Islands
kursk	place	Kursk
kushiro	place	Kushiro
kushunkotan	place	Kushunkotan
kutaisi	place	Kutaisi
kuwait	place	Kuwait
kuybyshev	place	Samara
kwajalein	place	Kwajalein
kwangsi	place	Guangxi
kwangtung	place	Guangdong
kwantung	place	Kwantung Leased Territory
kwantung leased territory	place	Kwantung Leased Territory
kweichow	place	Guizhou
kweisui	place	Hohhot
kyakhta	place	Kyakhta
kyiv	place	Kiev
kyivan rus	place	Kievan Rus
kyoto	place	Kyoto
kyrgyz republic	place	Kyrgyzstan
kyrgyzstan	place	Kyrgyzstan
kyushu	place	Kyushu
la coruna	place	Corunna
la paz	place	La Paz
la perouse strait	place	La Pérouse Strait
la rochelle	place	La Rochelle
ladoga	place	Lake Ladoga
ladysmith	place	Ladysmith
lagos	place	Lagos
lahore	place	Lahore
lake baikal	place	Lake Baikal
lake balkhash	place	Lake Balkhash
lake khanka	place	Lake Khanka
lake khasan	place	Lake Khasan
lake ladoga	place	Lake Ladoga
lake victoria	place	Lake Victoria
languedoc	place	Languedoc
laos	place	Laos
latin america	place	Latin America
latvia	place	Latvia
lausanne	place	Lausanne
lebanon	place	Lebanon
leiden	place	Leiden
leipzig	place	Leipzig
lemberg	place	Lviv
lena river	place	Lena River
leningrad	place	Saint Petersburg
leopoldville	place	Kinshasa
lepanto	place	Lepanto
lesotho	place	Lesotho
levant	place	Levant
leyden	place	Leiden
leyte	place	Leyte
leyte gulf	place	Leyte Gulf
lhasa	place	Lhasa
liancourt rocks	place	Dokdo
liao river	place	Liao River
liaodong	place	Liaodong Peninsula
liaodong peninsula	place	Liaodong Peninsula
liaoning	place	Liaoning
liaotung	place	Liaodong Peninsula
liaotung peninsula	place	Liaodong Peninsula
liberia	place	Liberia
libya	place	Libya
liechtenstein	place	Liechtenstein
liege	place	Liège
lima	place	Lima
linz	place	Linz
lisbon	place	Lisbon
lithuania	place	Lithuania
liuchiu	place	Ryukyu Islands
liverpool	place	Liverpool
livonia	place	Livonia
ljubljana	place	Ljubljana
locarno	place	Locarno
lodz	place	Lodz
loire	place	Loire
lombardy	place	Lombardy
london	place	London
loochoo	place	Ryukyu Islands
lorraine	place	Lorraine
los angeles	place	Los Angeles
louisiana	place	Louisiana
low countries	place	Netherlands
luanda	place	Luanda
lubeck	place	Lübeck
lublin	place	Lublin
lucknow	place	Lucknow
lugouqiao	place	Marco Polo Bridge
lukouchiao	place	Marco Polo Bridge
lushun	place	Port Arthur
luxembourg	place	Luxembourg
luxemburg	place	Luxembourg
luzon	place	Luzon
lviv	place	Lviv
lvov	place	Lviv
lwow	place	Lviv
lyon	place	Lyon
lyons	place	Lyon
macao	place	Macau
macau	place	Macau
macedonia	place	North Macedonia
madagascar	place	Madagascar
madeira	place	Madeira
madras	place	Madras
madrid	place	Madrid
mafeking	place	Mafeking
magadan	place	Magadan
magellan strait	place	Strait of Magellan
maghreb	place	Maghreb
maginot line	place	Maginot Line
magnitogorsk	place	Magnitogorsk
maine	place	Maine
maizuru	place	Maizuru
majorca	place	Balearic Islands
malacca	place	Malacca
malaga	place	Málaga
malawi	place	Malawi
malay peninsula	place	Malay Peninsula
malaya	place	Malaya
malaysia	place	Malaysia
maldives	place	Maldives
mali	place	Mali
malmo	place	Malmö
malta	place	Malta
maluku	place	Moluccas
malvinas	place	Falkland Islands
mamiya strait	place	Tatar Strait
manchester	place	Manchester
manchoukuo	place	Manchukuo
manchouli	place	Manzhouli
manchu empire	place	Qing Empire
manchukuo	place	Manchukuo
manchuria	place	Manchuria
manchuria station	place	Manzhouli
manchutikuo	place	Manchukuo
mandalay	place	Mandalay
manila	place	Manila
manitoba	place	Manitoba
mannheim	place	Mannheim
manzhouli	place	Manzhouli
maoka	place	Maoka
marco polo bridge	place	Marco Polo Bridge
mariana islands	place	Mariana Islands
marianas	place	Mariana Islands
maritime province	place	Primorye
maritime region	place	Primorye
marne	place	Marne
marseille	place	Marseille
marseilles	place	Marseille
marshall islands	place	Marshall Islands
martinique	place	Martinique
maryland	place	Maryland
mashhad	place	Mashhad
massachusetts	place	Massachusetts
matsumae	place	Matsumae
matsuyama	place	Matsuyama
matua	place	Matua
mauritania	place	Mauritania
mauritius	place	Mauritius
mecca	place	Mecca
medina	place	Medina
mediterranean	place	Mediterranean Sea
mediterranean sea	place	Mediterranean Sea
mekong	place	Mekong
melanesia	place	Melanesia
melbourne	place	Melbourne
memel	place	Klaipeda
mengjiang	place	Mengjiang
mengkiang	place	Mengjiang
merv	place	Merv
meshed	place	Mashhad
mesopotamia	place	Iraq
messina	place	Messina
metz	place	Metz
mexico	place	Mexico
mexico city	place	Mexico City
miami	place	Miami
michigan	place	Michigan
micronesia	place	Micronesia
middle east	place	Middle East
midway	place	Midway
midway atoll	place	Midway
midway islands	place	Midway
milan	place	Milan
mindanao	place	Mindanao
mindoro	place	Mindoro
ming china	place	Ming China
minnesota	place	Minnesota
minorca	place	Balearic Islands
minsk	place	Minsk
mississippi	place	Mississippi
mississippi river	place	Mississippi River
missolonghi	place	Missolonghi
missouri	place	Missouri
mogadishu	place	Mogadishu
mogilev	place	Mogilev
mogilyov	place	Mogilev
moji	place	Moji
mokpo	place	Mokpo
moldavia	place	Moldova
moldova	place	Moldova
moluccas	place	Moluccas
mombasa	place	Mombasa
monaco	place	Monaco
mongol	place	Mongolia
mongolia	place	Mongolia
mongolian people's republic	place	Mongolia
monrovia	place	Monrovia
montana	place	Montana
monte cassino	place	Monte Cassino
montenegro	place	Montenegro
montevideo	place	Montevideo
montreal	place	Montreal
moravia	place	Moravia
mordovia	place	Mordovia
morea	place	Peloponnese
morioka	place	Morioka
morocco	place	Morocco
moscow	place	Moscow
moskva	place	Moscow
mosul	place	Mosul
mount everest	place	Mount Everest
mount fuji	place	Mount Fuji
mozambique	place	Mozambique
mudanjiang	place	Mudanjiang
mukden	place	Shenyang
mumbai	place	Bombay
munich	place	Munich
munster	place	Münster
murmansk	place	Murmansk
muroran	place	Muroran
muscat	place	Muscat
muscovite state	place	Muscovy
muscovy	place	Muscovy
mutanchiang	place	Mudanjiang
myanmar	place	Burma
mykolaiv	place	Nikolaev
mysore	place	Mysore
nagano	place	Nagano
nagasaki	place	Nagasaki
nagorno-karabakh	place	Nagorno-Karabakh
nagoya	place	Nagoya
nairobi	place	Nairobi
najin	place	Rajin
nakhodka	place	Nakhodka
namibia	place	Namibia
nanjing	place	Nanjing
nanking	place	Nanjing
nantes	place	Nantes
naples	place	Naples
nara	place	Nara
narva	place	Narva
narvik	place	Narvik
nationalist china	place	Republic of China
nauru	place	Nauru
navarino	place	Navarino
navarre	place	Navarre
nazi germany	place	Nazi Germany
near east	place	Near East
nebraska	place	Nebraska
neisse	place	Neisse
nemuro	place	Nemuro
nepal	place	Nepal
nerchinsk	place	Nerchinsk
netherlands	place	Netherlands
netherlands east indies	place	Indonesia
netherlands indies	place	Indonesia
neva	place	Neva
nevada	place	Nevada
new archangel	place	Sitka
new britain	place	New Britain
new caledonia	place	New Caledonia
new delhi	place	Delhi
new england	place	New England
new granada	place	Colombia
new guinea	place	New Guinea
new hampshire	place	Portsmouth
new hebrides	place	New Hebrides
new ireland	place	New Ireland
new jersey	place	New Jersey
new mexico	place	New Mexico
new orleans	place	New Orleans
new south wales	place	New South Wales
new world	place	New World
new york	place	New York
new york city	place	New York
new zealand	place	New Zealand
newcastle	place	Newcastle
newchwang	place	Yingkou
newfoundland	place	Newfoundland
nicaragua	place	Nicaragua
nicosia	place	Nicosia
niger	place	Niger
niger river	place	Niger River
nigeria	place	Nigeria
nihon	place	Japan
niigata	place	Niigata
nikko	place	Nikko
nikolaev	place	Nikolaev
nikolaevsk	place	Nikolayevsk-on-Amur
nikolaevsk-on-amur	place	Nikolayevsk-on-Amur
nikolaievsk	place	Nikolayevsk-on-Amur
nikolayevsk	place	Nikolayevsk-on-Amur
nikolayevsk-on-amur	place	Nikolayevsk-on-Amur
nikolsk-ussuriysky	place	Ussuriysk
nile	place	Nile
ningbo	place	Ningbo
ningpo	place	Ningbo
ningsia	place	Ningxia
ningxia	place	Ningxia
nippon	place	Japan
nizhni novgorod	place	Nizhny Novgorod
nizhny novgorod	place	Nizhny Novgorod
nomon khan	place	Khalkhin Gol
nomonhan	place	Khalkhin Gol
norilsk	place	Norilsk
normandy	place	Normandy
north africa	place	North Africa
north america	place	North America
north atlantic	place	Atlantic Ocean
north borneo	place	Sabah
north carolina	place	Carolina
north caucasus	place	Caucasus
north korea	place	North Korea
north macedonia	place	North Macedonia
north manchuria	place	North Manchuria
north ossetia	place	Ossetia
north pacific	place	Pacific Ocean
north sakhalin	place	Northern Sakhalin
north sea	place	North Sea
north vietnam	place	North Vietnam
northeast asia	place	Northeast Asia
northeast china	place	Manchuria
northern europe	place	Northern Europe
northern ireland	place	Northern Ireland
northern manchuria	place	North Manchuria
northern rhodesia	place	Zambia
northern sakhalin	place	Northern Sakhalin
northern territories	place	South Kuril Islands
norway	place	Norway
norwegian sea	place	Norwegian Sea
nova scotia	place	Nova Scotia
novaya zemlya	place	Novaya Zemlya
novgorod	place	Novgorod
novgorod republic	place	Novgorod Republic
novo-arkhangelsk	place	Sitka
novonikolayevsk	place	Novosibirsk
novorossiisk	place	Novorossiysk
novorossiysk	place	Novorossiysk
novosibirsk	place	Novosibirsk
nur-sultan	place	Astana
nuremberg	place	Nuremberg
nyasaland	place	Malawi
nystad	place	Nystad
oahu	place	Oahu
oceania	place	Oceania
oder	place	Oder
odesa	place	Odessa
odessa	place	Odessa
ogasawara islands	place	Ogasawara Islands
ohio	place	Ohio
okayama	place	Okayama
okha	place	Okha
okhotsk	place	Okhotsk
okhotsk sea	place	Sea of Okhotsk
oki islands	place	Oki Islands
okinawa	place	Okinawa
okinawa island	place	Okinawa
oklahoma	place	Oklahoma
old world	place	Old World
oman	place	Oman
omdurman	place	Omdurman
omsk	place	Omsk
onekotan	place	Onekotan
ontario	place	Ontario
ootomari	place	Otomari
oporto	place	Porto
oran	place	Oran
orange free state	place	Orange Free State
ordzhonikidze	place	Vladikavkaz
oregon	place	Oregon
orel	place	Oryol
orenburg	place	Orenburg
orkney	place	Orkney
orleans	place	Orléans
oryol	place	Oryol
osaka	place	Osaka
osel	place	Saaremaa
oslo	place	Oslo
osnabruck	place	Osnabrück
ossetia	place	Ossetia
otaru	place	Otaru
otomari	place	Otomari
otsu	place	Otsu
ottawa	place	Ottawa
ottoman empire	place	Ottoman Empire
ottoman turkey	place	Ottoman Empire
outer mongolia	place	Mongolia
oxford	place	Oxford
oxus	place	Amu Darya
pacific	place	Pacific Ocean
pacific ocean	place	Pacific Ocean
pakistan	place	Pakistan
palau	place	Palau
pale of settlement	place	Pale of Settlement
palermo	place	Palermo
palestine	place	Palestine
pamir	place	Pamir
pamirs	place	Pamir
panama	place	Panama
panama canal	place	Panama Canal
panmunjom	place	Panmunjom
papal states	place	Papal States
papua new guinea	place	Papua New Guinea
paraguay	place	Paraguay
paramushir	place	Paramushir
paramushiru	place	Paramushir
paris	place	Paris
patagonia	place	Patagonia
pearl harbor	place	Pearl Harbor
pearl harbour	place	Pearl Harbor
pearl river	place	Pearl River
peiping	place	Beijing
peking	place	Beijing
peleliu	place	Peleliu
peloponnese	place	Peloponnese
penang	place	Penang
penghu	place	Pescadores
pennsylvania	place	Pennsylvania
penza	place	Penza
people's republic of china	place	China
perm	place	Perm
persia	place	Iran
persian gulf	place	Persian Gulf
perth	place	Perth
peru	place	Peru
pescadores	place	Pescadores
peshawar	place	Peshawar
peter the great bay	place	Peter the Great Bay
petersburg	place	Saint Petersburg
petrograd	place	Saint Petersburg
petropavlovsk	place	Petropavlovsk-Kamchatsky
petropavlovsk-kamchatskiy	place	Petropavlovsk-Kamchatsky
petropavlovsk-kamchatsky	place	Petropavlovsk-Kamchatsky
petrozavodsk	place	Petrozavodsk
petsamo	place	Petsamo
philadelphia	place	Philadelphia
philippines	place	Philippines
phnom penh	place	Phnom Penh
piedmont	place	Piedmont
piraeus	place	Piraeus
pisa	place	Pisa
plassey	place	Plassey
pleven	place	Plevna
plevna	place	Plevna
plovdiv	place	Plovdiv
plymouth	place	Plymouth
pogranichnaya	place	Suifenhe
poland	place	Poland
polish corridor	place	Polish Corridor
polish-lithuanian commonwealth	place	Polish-Lithuanian Commonwealth
poltava	place	Poltava
polynesia	place	Polynesia
pomerania	place	Pomerania
pondicherry	place	Pondicherry
poronaysk	place	Shikuka
port arthur	place	Port Arthur
port hamilton	place	Port Hamilton
port moresby	place	Port Moresby
port said	place	Port Said
porto	place	Porto
portsmouth	place	Portsmouth
portugal	place	Portugal
posen	place	Poznan
possiet	place	Posyet
posyet	place	Posyet
potosi	place	Potosí
potsdam	place	Potsdam
poznan	place	Poznan
prague	place	Prague
pressburg	place	Bratislava
pretoria	place	Pretoria
primore	place	Primorye
primorski krai	place	Primorye
primorsky krai	place	Primorye
primorye	place	Primorye
pristina	place	Pristina
provence	place	Provence
prussia	place	Prussia
pskov	place	Pskov
puerto rico	place	Puerto Rico
punjab	place	Punjab
pusan	place	Busan
pyongyang	place	Pyongyang
pyrenees	place	Pyrenees
qatar	place	Qatar
qing empire	place	Qing Empire
qingdao	place	Kiautschou Bay
qinghai	place	Qinghai
qiqihar	place	Qiqihar
quebec	place	Quebec
queensland	place	Queensland
quelpart	place	Jeju
quito	place	Quito
rabat	place	Rabat
rabaul	place	Rabaul
ragusa	place	Dubrovnik
rajin	place	Rajin
rangoon	place	Rangoon
rapallo	place	Rapallo
rashin	place	Rajin
rasshua	place	Rasshua
rebun	place	Rebun
red china	place	China
red sea	place	Red Sea
rehe	place	Jehol
reims	place	Reims
republic of china	place	Republic of China
republic of ezo	place	Ezo Republic
republic of korea	place	South Korea
reval	place	Tallinn
reykjavik	place	Reykjavik
rheims	place	Reims
rhine	place	Rhine
rhineland	place	Rhineland
rhode island	place	Rhode Island
rhodes	place	Rhodes
rhodesia	place	Zimbabwe
richmond	place	Richmond
riga	place	Riga
rijeka	place	Fiume
rio de janeiro	place	Rio de Janeiro
rio de la plata	place	Rio de la Plata
rishiri	place	Rishiri
riyadh	place	Riyadh
roc	place	Republic of China
rockies	place	Rocky Mountains
rocky mountains	place	Rocky Mountains
rok	place	South Korea
romania	place	Romania
rome	place	Rome
rostock	place	Rostock
rostov	place	Rostov-on-Don
rostov-on-don	place	Rostov-on-Don
rotterdam	place	Rotterdam
rouen	place	Rouen
roumania	place	Romania
rsfsr	place	Soviet Russia
ruanda	place	Rwanda
ruhr	place	Ruhr
rumania	place	Romania
rumelia	place	Rumelia
rus	place	Kievan Rus
russia	place	Russia
russian alaska	place	Russian America
russian america	place	Russian America
russian empire	place	Russian Empire
russian far east	place	Russian Far East
russian federation	place	Russia
russian sfsr	place	Soviet Russia
russian turkestan	place	Russian Turkestan
rwanda	place	Rwanda
ryazan	place	Ryazan
ryojun	place	Port Arthur
ryukyu	place	Ryukyu Islands
ryukyu islands	place	Ryukyu Islands
ryukyu kingdom	place	Ryukyu Kingdom
ryukyus	place	Ryukyu Islands
rzeczpospolita	place	Polish-Lithuanian Commonwealth
saar	place	Saar
saaremaa	place	Saaremaa
saarland	place	Saar
sabah	place	Sabah
sado	place	Sado
saghalien	place	Sakhalin
sahara	place	Sahara
saigon	place	Saigon
saint helena	place	Saint Helena
saint petersburg	place	Saint Petersburg
saint-domingue	place	Haiti
saipan	place	Saipan
saitama	place	Saitama
sakha republic	place	Yakutia
sakhalin	place	Sakhalin
sakhalin island	place	Sakhalin
sakhalin oblast	place	Sakhalin Oblast
salerno	place	Salerno
salonica	place	Salonica
salonika	place	Salonica
salvador	place	Salvador
salzburg	place	Salzburg
samara	place	Samara
samarkand	place	Samarkand
samoa	place	Samoa
san diego	place	San Diego
san francisco	place	San Francisco
san marino	place	San Marino
san stefano	place	San Stefano
sandwich islands	place	Hawaii
sankt-peterburg	place	Saint Petersburg
santiago	place	Santiago
santiago de cuba	place	Santiago de Cuba
santo domingo	place	Dominican Republic
sao paulo	place	São Paulo
sapporo	place	Sapporo
saragossa	place	Zaragoza
sarajevo	place	Sarajevo
saratoga	place	Saratoga
saratov	place	Saratov
sarawak	place	Sarawak
sardinia	place	Sardinia
sasebo	place	Sasebo
satsuma province	place	Satsuma province
saudi arabia	place	Saudi Arabia
savoy	place	Savoy
saxony	place	Saxony
scandinavia	place	Scandinavia
scapa flow	place	Scapa Flow
scotland	place	Scotland
sea of azov	place	Sea of Azov
sea of japan	place	Sea of Japan
sea of marmara	place	Sea of Marmara
sea of okhotsk	place	Sea of Okhotsk
seattle	place	Seattle
sebastopol	place	Sevastopol
second reich	place	German Empire
seine	place	Seine
seishin	place	Chongjin
semipalatinsk	place	Semipalatinsk
sendai	place	Sendai
senegal	place	Senegal
senkaku islands	place	Senkaku Islands
seoul	place	Seoul
serbia	place	Serbia
servia	place	Serbia
seto inland sea	place	Inland Sea
sevastopol	place	Sevastopol
seville	place	Seville
shaanxi	place	Shaanxi
shandong	place	Shandong
shandong peninsula	place	Shandong Peninsula
shanghai	place	Shanghai
shansi	place	Shanxi
shantung	place	Shandong
shantung peninsula	place	Shandong Peninsula
shanxi	place	Shanxi
shensi	place	Shaanxi
shenyang	place	Shenyang
shetland	place	Shetland
shikoku	place	Shikoku
shikotan	place	Shikotan
shikotan island	place	Shikotan
shikuka	place	Shikuka
shimla	place	Simla
shimoda	place	Shimoda
shimonoseki	place	Shimonoseki
shimushir	place	Simushir
shimushu	place	Shumshu
shiraz	place	Shiraz
shizuoka	place	Shizuoka
shumshu	place	Shumshu
siam	place	Thailand
sian	place	Xi'an
siberia	place	Siberia
sichuan	place	Sichuan
sicily	place	Sicily
siegfried line	place	Siegfried Line
sierra leone	place	Sierra Leone
silesia	place	Silesia
silk road	place	Silk Road
simferopol	place	Simferopol
simla	place	Simla
simoda	place	Shimoda
simushir	place	Simushir
sinai	place	Sinai
sinai peninsula	place	Sinai
sind	place	Sindh
sindh	place	Sindh
singapore	place	Singapore
sinkiang	place	Xinjiang
sitka	place	Sitka
skagerrak	place	Skagerrak
skopje	place	Skopje
slovakia	place	Slovakia
slovenia	place	Slovenia
smolensk	place	Smolensk
smyrna	place	Izmir
sochi	place	Sochi
sofia	place	Sofia
solferino	place	Solferino
solomon islands	place	Solomon Islands
solomons	place	Solomon Islands
solovetsky islands	place	Solovki
solovki	place	Solovki
somalia	place	Somalia
somme	place	Somme
songhua	place	Sungari
soochow	place	Suzhou
south africa	place	South Africa
south america	place	South America
south asia	place	South Asia
south atlantic	place	Atlantic Ocean
south carolina	place	Carolina
south caucasus	place	Caucasus
south china sea	place	South China Sea
south korea	place	South Korea
south kuril islands	place	South Kuril Islands
south kurils	place	South Kuril Islands
south manchuria	place	South Manchuria
south ossetia	place	Ossetia
south pacific	place	Pacific Ocean
south sakhalin	place	Southern Sakhalin
south tyrol	place	South Tyrol
south vietnam	place	South Vietnam
south west africa	place	Namibia
south-east asia	place	Southeast Asia
southampton	place	Southampton
southeast asia	place	Southeast Asia
southern europe	place	Southern Europe
southern kuriles	place	South Kuril Islands
southern kurils	place	South Kuril Islands
southern manchuria	place	South Manchuria
southern rhodesia	place	Zimbabwe
southern sakhalin	place	Southern Sakhalin
sovetskaya gavan	place	Sovetskaya Gavan
soviet	place	Soviet Union
soviet far east	place	Russian Far East
soviet russia	place	Soviet Russia
soviet union	place	Soviet Union
soya strait	place	La Pérouse Strait
spain	place	Spain
spassk	place	Spassk
spice islands	place	Moluccas
spitsbergen	place	Spitsbergen
sri lanka	place	Sri Lanka
st helena	place	Saint Helena
st petersburg	place	Saint Petersburg
st. helena	place	Saint Helena
st. louis	place	St. Louis
st. petersburg	place	Saint Petersburg
st.petersburg	place	Saint Petersburg
stalinabad	place	Dushanbe
stalingrad	place	Volgograd
stalino	place	Donetsk
stamboul	place	Constantinople
stockholm	place	Stockholm
strait of gibraltar	place	Strait of Gibraltar
strait of hormuz	place	Strait of Hormuz
strait of magellan	place	Strait of Magellan
strait of malacca	place	Strait of Malacca
strait of tartary	place	Tatar Strait
straits of malacca	place	Strait of Malacca
strasbourg	place	Strasbourg
strassburg	place	Strasbourg
stuttgart	place	Stuttgart
styria	place	Styria
sudan	place	Sudan
sudetenland	place	Sudetenland
suez	place	Suez
suez canal	place	Suez
suez canal zone	place	Suez Canal zone
suifenhe	place	Suifenhe
suiyuan	place	Suiyuan
sukhumi	place	Sukhumi
sulawesi	place	Sulawesi
sumatra	place	Sumatra
sungari	place	Sungari
surabaya	place	Surabaya
suriname	place	Suriname
suzhou	place	Suzhou
svalbard	place	Spitsbergen
sverdlovsk	place	Yekaterinburg
swaziland	place	Eswatini
sweden	place	Sweden
swiss confederation	place	Switzerland
switzerland	place	Switzerland
sydney	place	Sydney
syr darya	place	Syr Darya
syria	place	Syria
szechuan	place	Sichuan
szechwan	place	Sichuan
tabriz	place	Tabriz
tadzhikistan	place	Tajikistan
taegu	place	Daegu
tagus	place	Tagus
tahiti	place	Tahiti
taihoku	place	Taipei
tainan	place	Tainan
taipei	place	Taipei
taiwan	place	Taiwan
taiwan strait	place	Taiwan Strait
tajikistan	place	Tajikistan
takeshima	place	Dokdo
tallinn	place	Tallinn
tambov	place	Tambov
tampere	place	Tampere
tanganyika	place	Tanganyika
tangier	place	Tangier
tannenberg	place	Tannenberg
tannu tuva	place	Tuva
tanzania	place	Tanzania
taranto	place	Taranto
tarawa	place	Tarawa
tartar strait	place	Tatar Strait
tartu	place	Tartu
tashkent	place	Tashkent
tasmania	place	Tasmania
tatar strait	place	Tatar Strait
tatarstan	place	Tatarstan
tbilisi	place	Tiflis
teheran	place	Tehran
tehran	place	Tehran
tel aviv	place	Tel Aviv
tennessee	place	Tennessee
tenochtitlan	place	Mexico City
terek	place	Terek
texas	place	Texas
thailand	place	Thailand
thames	place	Thames
the atlantic	place	Atlantic Ocean
the balkans	place	Balkans
the channel	place	English Channel
the far east	place	Far East
the hague	place	The Hague
the kurils	place	Kuril Islands
the netherlands	place	Netherlands
the orient	place	the Orient
the pacific	place	Pacific Ocean
the philippines	place	Philippines
the states	place	United States
the straits	place	Turkish Straits
the ukraine	place	Ukraine
the united states	place	United States
the west	place	the West
thessaloniki	place	Salonica
third reich	place	Nazi Germany
third world	place	Third World
thirty-eighth parallel	place	Demilitarized Zone
thrace	place	Thrace
tian shan	place	Tian Shan
tianjin	place	Tianjin
tiber	place	Tiber
tibet	place	Tibet
tien shan	place	Tian Shan
tientsin	place	Tianjin
tierra del fuego	place	Tierra del Fuego
tiflis	place	Tiflis
tigris	place	Tigris
tihwa	place	Urumqi
tilsit	place	Tilsit
timor	place	Timor
timor-leste	place	East Timor
tinian	place	Tinian
tirana	place	Tirana
tobolsk	place	Tobolsk
tobruk	place	Tobruk
togo	place	Togo
tohoku	place	Tohoku
tokio	place	Tokyo
tokugawa japan	place	Tokugawa Japan
tokyo	place	Tokyo
tokyo bay	place	Tokyo Bay
toledo	place	Toledo
tomsk	place	Tomsk
tonga	place	Tonga
tonkin	place	Tonkin
toronto	place	Toronto
tortuga	place	Tortuga
toulon	place	Toulon
toulouse	place	Toulouse
toyohara	place	Toyohara
trabzon	place	Trabzon
trafalgar	place	Trafalgar
transbaikal	place	Transbaikal
transbaikalia	place	Transbaikal
transcaucasia	place	Caucasus
transcaucasus	place	Caucasus
transjordan	place	Jordan
transvaal	place	Transvaal
transylvania	place	Transylvania
trebizond	place	Trabzon
treblinka	place	Treblinka
trieste	place	Trieste
trinidad	place	Trinidad
tripoli	place	Tripoli
trondheim	place	Trondheim
truk	place	Truk
tsarist russia	place	Russian Empire
tsaritsyn	place	Volgograd
tsarskoe selo	place	Tsarskoye Selo
tsarskoye selo	place	Tsarskoye Selo
tselinograd	place	Astana
tsinan	place	Jinan
tsinghai	place	Qinghai
tsingtao	place	Kiautschou Bay
tsitsihar	place	Qiqihar
tsugaru strait	place	Tsugaru Strait
tsuruga	place	Tsuruga
tsushima	place	Tsushima
tsushima island	place	Tsushima
tsushima strait	place	Tsushima Strait
tula	place	Tula
tumen	place	Tumen
tumen river	place	Tumen
tunis	place	Tunis
tunisia	place	Tunisia
turin	place	Turin
turkestan	place	Turkestan
turkey	place	Turkey
turkish straits	place	Turkish Straits
turkistan	place	Turkestan
turkiye	place	Turkey
turkmenia	place	Turkmenistan
turkmenistan	place	Turkmenistan
turku	place	Turku
tuscany	place	Tuscany
tuva	place	Tuva
tver	place	Tver
two sicilies	place	Two Sicilies
tyrol	place	Tyrol
tyrrhenian sea	place	Tyrrhenian Sea
tyumen	place	Tyumen
u.k.	place	United Kingdom
u.s.	place	United States
u.s.a.	place	United States
u.s.s.r.	place	Soviet Union
udmurtia	place	Udmurtia
ufa	place	Ufa
uganda	place	Uganda
uglegorsk	place	Esutoru
uk	place	United Kingdom
ukraine	place	Ukraine
ukrainian ssr	place	Ukraine
ulaan baatar	place	Ulaanbaatar
ulaanbaatar	place	Ulaanbaatar
ulan bator	place	Ulaanbaatar
ulan-ude	place	Ulan-Ude
ulleungdo	place	Ulleungdo
ulster	place	Northern Ireland
unalaska	place	Unalaska
union of south africa	place	South Africa
union of soviet socialist republics	place	Soviet Union
united arab emirates	place	United Arab Emirates
united arab republic	place	Egypt
united kingdom	place	United Kingdom
united provinces	place	Netherlands
united states	place	United States
united states of america	place	United States
upper volta	place	Burkina Faso
uppsala	place	Uppsala
uraga	place	Uraga
urajio	place	Vladivostok
ural	place	Ural
ural mountains	place	Ural
urals	place	Ural
urga	place	Ulaanbaatar
uruguay	place	Uruguay
urumchi	place	Urumqi
urumqi	place	Urumqi
urup	place	Urup
uruppu	place	Urup
usa	place	United States
ussr	place	Soviet Union
ussuri	place	Ussuri
ussuri river	place	Ussuri
ussuriysk	place	Ussuriysk
utah	place	Utah
utrecht	place	Utrecht
uzbekistan	place	Uzbekistan
valencia	place	Valencia
valletta	place	Valletta
valparaiso	place	Valparaíso
vancouver	place	Vancouver
vanuatu	place	New Hebrides
varna	place	Varna
vatican	place	Vatican City
vatican city	place	Vatican City
veliky novgorod	place	Novgorod
vendee	place	Vendée
venetia	place	Venetia
venezuela	place	Venezuela
venice	place	Venice
veracruz	place	Veracruz
verdun	place	Verdun
verkhneudinsk	place	Ulan-Ude
vermont	place	Vermont
verny	place	Almaty
versailles	place	Versailles
viborg	place	Vyborg
vichy	place	Vichy
vichy france	place	Vichy France
vienna	place	Vienna
vientiane	place	Vientiane
viet nam	place	Vietnam
vietnam	place	Vietnam
viipuri	place	Vyborg
vilna	place	Vilnius
vilnius	place	Vilnius
virgin islands	place	Virgin Islands
virginia	place	Richmond
vistula	place	Vistula
vitebsk	place	Vitebsk
vladikavkaz	place	Vladikavkaz
vladimirovka	place	Toyohara
vladivostock	place	Vladivostok
vladivostok	place	Vladivostok
vojvodina	place	Vojvodina
volga	place	Volga
volga region	place	Volga
volga river	place	Volga River
volgograd	place	Volgograd
vologda	place	Vologda
vorkuta	place	Vorkuta
voronezh	place	Voronezh
vyborg	place	Vyborg
wagram	place	Wagram
wake island	place	Wake Island
wakkanai	place	Wakkanai
wales	place	Wales
wallachia	place	Wallachia
warsaw	place	Warsaw
warszawa	place	Warsaw
washington	place	Washington
washington d.c.	place	Washington
washington dc	place	Washington
waterloo	place	Waterloo
wei-hai-wei	place	Weihaiwei
weihaiwei	place	Weihaiwei
weimar	place	Weimar
weimar republic	place	Weimar Republic
wellington	place	Wellington
west africa	place	West Africa
west bank	place	West Bank
west berlin	place	West Berlin
west germany	place	West Germany
west indies	place	Caribbean
west prussia	place	West Prussia
west siberia	place	Western Siberia
western europe	place	Western Europe
western front	place	Western Front
western siberia	place	Western Siberia
white russia	place	Belarus
white sea	place	White Sea
wilno	place	Vilnius
wisconsin	place	Wisconsin
wonsan	place	Wonsan
wrangel island	place	Wrangel Island
wroclaw	place	Wroclaw
wuchang	place	Wuchang
wuhan	place	Wuhan
wurttemberg	place	Württemberg
wyoming	place	Wyoming
xi'an	place	Xi'an
xiamen	place	Xiamen
xian	place	Xi'an
xinjiang	place	Xinjiang
xinjing	place	Changchun
xuzhou	place	Xuzhou
yakutia	place	Yakutia
yakutsk	place	Yakutsk
yalta	place	Yalta
yalu	place	Yalu
yalu river	place	Yalu
yan'an	place	Yan'an
yangon	place	Rangoon
yangtse	place	Yangtze
yangtze	place	Yangtze
yangzi	place	Yangtze
yanji	place	Yanji
yarkand	place	Yarkand
yaroslavl	place	Yaroslavl
yasukuni	place	Yasukuni Shrine
yasukuni shrine	place	Yasukuni Shrine
yedo	place	Edo
yekaterinburg	place	Yekaterinburg
yekaterinodar	place	Krasnodar
yekaterinoslav	place	Dnepropetrovsk
yellow river	place	Yellow River
yellow sea	place	Yellow Sea
yemen	place	Yemen
yenan	place	Yan'an
yenchi	place	Yanji
yenisei	place	Yenisei
yenisey	place	Yenisei
yerevan	place	Yerevan
yeso	place	Ezo
yezo	place	Ezo
yili	place	Yili
yingkou	place	Yingkou
yingkow	place	Yingkou
yokohama	place	Yokohama
yokosuka	place	Yokosuka
york	place	York
yorktown	place	Yorktown
ypres	place	Ypres
yugoslavia	place	Yugoslavia
yunnan	place	Yunnan
yuzhno-sakhalinsk	place	Toyohara
zabaikalye	place	Transbaikal
zagreb	place	Zagreb
zaire	place	Congo
zambezi	place	Zambezi
zambia	place	Zambia
zanzibar	place	Zanzibar
zaporizhzhia	place	Zaporozhye
zaporozhye	place	Zaporozhye
zaragoza	place	Zaragoza
zealand	place	Zealand
zhanggufeng	place	Lake Khasan
zhangjiakou	place	Kalgan
zhejiang	place	Zhejiang
zhili	place	Hebei
zhitomir	place	Zhitomir
zhytomyr	place	Zhitomir
zimbabwe	place	Zimbabwe
zululand	place	Zululand
zurich	place	Zürich
øresund	place	Øresund
airfield	place-noun
airport	place-noun
archipelago	place-noun
area	place-noun
atoll	place-noun
atolls	place-noun
avenue	place-noun
base	place-noun
basin	place-noun
battlefield	place-noun
bay	place-noun
bays	place-noun
beach	place-noun
border	place-noun
borough	place-noun
bridge	place-noun
caliphate	place-noun
camp	place-noun
camps	place-noun
canal	place-noun
canton	place-noun
cape	place-noun
capital	place-noun
castle	place-noun
cathedral	place-noun
cemetery	place-noun
channel	place-noun
church	place-noun
citadel	place-noun
cities	place-noun
city	place-noun
coast	place-noun
colonies	place-noun
colony	place-noun
commonwealth	place-noun
commune	place-noun
concession	place-noun
confederation	place-noun
continent	place-noun
corridor	place-noun
counties	place-noun
countries	place-noun
country	place-noun
county	place-noun
delta	place-noun
department	place-noun
departments	place-noun
desert	place-noun
district	place-noun
districts	place-noun
dominion	place-noun
duchy	place-noun
electorate	place-noun
emirate	place-noun
empire	place-noun
empires	place-noun
enclave	place-noun
estuary	place-noun
exclave	place-noun
falls	place-noun
federation	place-noun
fief	place-noun
fjord	place-noun
forest	place-noun
fort	place-noun
fortress	place-noun
front	place-noun
frontier	place-noun
gorge	place-noun
governorate	place-noun
grand duchy	place-noun
guberniya	place-noun
gulf	place-noun
hamlet	place-noun
han	place-noun
harbor	place-noun
harbors	place-noun
harbour	place-noun
harbours	place-noun
hemisphere	place-noun
hill	place-noun
hills	place-noun
homeland	place-noun
island	place-noun
islands	place-noun
isle	place-noun
isles	place-noun
islet	place-noun
islets	place-noun
isthmus	place-noun
khanate	place-noun
kingdom	place-noun
kingdoms	place-noun
krai	place-noun
kray	place-noun
lagoon	place-noun
lake	place-noun
lakes	place-noun
land	place-noun
lands	place-noun
line	place-noun
mandate	place-noun
marsh	place-noun
monastery	place-noun
mount	place-noun
mountain	place-noun
mountains	place-noun
municipality	place-noun
naval base	place-noun
oasis	place-noun
oblast	place-noun
oblasts	place-noun
ocean	place-noun
oceans	place-noun
okrug	place-noun
palace	place-noun
parish	place-noun
pass	place-noun
peak	place-noun
peninsula	place-noun
plain	place-noun
plains	place-noun
plateau	place-noun
pole	place-noun
port	place-noun
ports	place-noun
prefecture	place-noun
prefectures	place-noun
principality	place-noun
prison	place-noun
promontory	place-noun
protectorate	place-noun
province	place-noun
provinces	place-noun
quarter	place-noun
railway	place-noun
range	place-noun
reef	place-noun
reefs	place-noun
region	place-noun
regions	place-noun
republic	place-noun
republics	place-noun
reservoir	place-noun
ridge	place-noun
river	place-noun
rivers	place-noun
road	place-noun
sea	place-noun
seas	place-noun
sector	place-noun
settlement	place-noun
settlements	place-noun
shore	place-noun
shrine	place-noun
sound	place-noun
square	place-noun
state	place-noun
states	place-noun
station	place-noun
steppe	place-noun
strait	place-noun
straits	place-noun
stream	place-noun
street	place-noun
subcontinent	place-noun
suburb	place-noun
sultanate	place-noun
swamp	place-noun
taiga	place-noun
temple	place-noun
territories	place-noun
territory	place-noun
town	place-noun
towns	place-noun
tributary	place-noun
tundra	place-noun
uezd	place-noun
valley	place-noun
valleys	place-noun
viceroyalty	place-noun
village	place-noun
villages	place-noun
voivodeship	place-noun
volcano	place-noun
ward	place-noun
zone	place-noun
bay of	place-lead
camp	place-lead
cape	place-lead
cape of	place-lead
castle of	place-lead
central	place-lead
city of	place-lead
coast of	place-lead
colony of	place-lead
county of	place-lead
district of	place-lead
duchy of	place-lead
east	place-lead
eastern	place-lead
el	place-lead
emirate of	place-lead
empire of	place-lead
far	place-lead
fort	place-lead
fortress of	place-lead
grand duchy of	place-lead
great	place-lead
greater	place-lead
gulf of	place-lead
inner	place-lead
island of	place-lead
islands of	place-lead
isle	place-lead
isle of	place-lead
isles of	place-lead
khanate of	place-lead
kingdom of	place-lead
la	place-lead
lake	place-lead
lake of	place-lead
las	place-lead
le	place-lead
lesser	place-lead
little	place-lead
loch	place-lead
los	place-lead
lough	place-lead
lower	place-lead
mount	place-lead
mountains of	place-lead
mouth of	place-lead
mt	place-lead
mt.	place-lead
new	place-lead
nizhny	place-lead
north	place-lead
north-east	place-lead
north-eastern	place-lead
north-west	place-lead
north-western	place-lead
northeast	place-lead
northeastern	place-lead
northern	place-lead
northwest	place-lead
northwestern	place-lead
novo	place-lead
outer	place-lead
people's republic of	place-lead
plains of	place-lead
point	place-lead
port	place-lead
port of	place-lead
prefecture of	place-lead
principality of	place-lead
province of	place-lead
region of	place-lead
republic of	place-lead
rio	place-lead
river	place-lead
river of	place-lead
saint	place-lead
san	place-lead
santa	place-lead
santo	place-lead
sea	place-lead
sea of	place-lead
south	place-lead
south-east	place-lead
south-eastern	place-lead
south-west	place-lead
south-western	place-lead
southeast	place-lead
southeastern	place-lead
southern	place-lead
southwest	place-lead
southwestern	place-lead
st	place-lead
st.	place-lead
staro	place-lead
state of	place-lead
strait of	place-lead
straits of	place-lead
sultanate of	place-lead
territory of	place-lead
town of	place-lead
upper	place-lead
valley of	place-lead
verkhny	place-lead
village of	place-lead
west	place-lead
western	place-lead
abkhaz	demonym	Abkhazia
abkhazian	demonym	Abkhazia
abyssinian	demonym	Ethiopia
abyssinians	demonym	Ethiopia
afghan	demonym	Afghanistan
afghans	demonym	Afghanistan
african	demonym	Africa
africans	demonym	Africa
afro	demonym	Africa
alaskan	demonym	Alaska
albanian	demonym	Albania
albanians	demonym	Albania
algerian	demonym	Algeria
algerians	demonym	Algeria
american	demonym	United States
americans	demonym	United States
anglo	demonym	United Kingdom
angolan	demonym	Angola
annamese	demonym	Vietnam
annamite	demonym	Vietnam
arab	demonym	Arabia
arabian	demonym	Arabia
arabic	demonym	Arabia
arabs	demonym	Arabia
argentine	demonym	Argentina
argentines	demonym	Argentina
argentinian	demonym	Argentina
argentinians	demonym	Argentina
armenian	demonym	Armenia
armenians	demonym	Armenia
asian	demonym	Asia
asians	demonym	Asia
asiatic	demonym	Asia
australian	demonym	Australia
australians	demonym	Australia
austrian	demonym	Austria
austrians	demonym	Austria
austro	demonym	Austria
austro-hungarian	demonym	Austria-Hungary
austro-hungarians	demonym	Austria-Hungary
azerbaijani	demonym	Azerbaijan
azerbaijanis	demonym	Azerbaijan
azeri	demonym	Azerbaijan
azeris	demonym	Azerbaijan
bahraini	demonym	Bahrain
balkan	demonym	Balkans
baltic	demonym	Baltic states
bashkir	demonym	Bashkortostan
bashkirs	demonym	Bashkortostan
bavarian	demonym	Bavaria
bavarians	demonym	Bavaria
belarusian	demonym	Belarus
belarusians	demonym	Belarus
belgian	demonym	Belgium
belgians	demonym	Belgium
belorussian	demonym	Belarus
belorussians	demonym	Belarus
bengali	demonym	Bengal
bengalis	demonym	Bengal
bohemian	demonym	Bohemia
bohemians	demonym	Bohemia
bolivian	demonym	Bolivia
bolivians	demonym	Bolivia
bosniak	demonym	Bosnia
bosniaks	demonym	Bosnia
bosnian	demonym	Bosnia
bosnians	demonym	Bosnia
brazilian	demonym	Brazil
brazilians	demonym	Brazil
british	demonym	United Kingdom
britisher	demonym	United Kingdom
britishers	demonym	United Kingdom
briton	demonym	United Kingdom
britons	demonym	United Kingdom
bulgarian	demonym	Bulgaria
bulgarians	demonym	Bulgaria
burgundian	demonym	Burgundy
burgundians	demonym	Burgundy
burmese	demonym	Burma
buryat	demonym	Buryatia
buryats	demonym	Buryatia
byelorussian	demonym	Belarus
byzantine	demonym	Byzantium
byzantines	demonym	Byzantium
californian	demonym	California
cambodian	demonym	Cambodia
cambodians	demonym	Cambodia
cameroonian	demonym	Cameroon
canadian	demonym	Canada
canadians	demonym	Canada
cantonese	demonym	Guangdong
castilian	demonym	Castile
castilians	demonym	Castile
catalan	demonym	Catalonia
catalans	demonym	Catalonia
caucasian	demonym	Caucasus
caucasians	demonym	Caucasus
central asian	demonym	Central Asia
central asians	demonym	Central Asia
ceylonese	demonym	Sri Lanka
chechen	demonym	Chechnya
chechens	demonym	Chechnya
chilean	demonym	Chile
chileans	demonym	Chile
chinaman	demonym	China
chinamen	demonym	China
chinese	demonym	China
circassian	demonym	Circassia
circassians	demonym	Circassia
colombian	demonym	Colombia
colombians	demonym	Colombia
congolese	demonym	Congo
corsican	demonym	Corsica
crimean	demonym	Crimea
crimeans	demonym	Crimea
croat	demonym	Croatia
croatian	demonym	Croatia
croatians	demonym	Croatia
croats	demonym	Croatia
cuban	demonym	Cuba
cubans	demonym	Cuba
cypriot	demonym	Cyprus
cypriots	demonym	Cyprus
czarist	demonym	Russian Empire
czech	demonym	Czech Republic
czechoslovak	demonym	Czechoslovakia
czechoslovakian	demonym	Czechoslovakia
czechoslovaks	demonym	Czechoslovakia
czechs	demonym	Czech Republic
dane	demonym	Denmark
danes	demonym	Denmark
danish	demonym	Denmark
dutch	demonym	Netherlands
dutchman	demonym	Netherlands
dutchmen	demonym	Netherlands
east german	demonym	East Germany
east germans	demonym	East Germany
ecuadorian	demonym	Ecuador
egyptian	demonym	Egypt
egyptians	demonym	Egypt
english	demonym	England
englishman	demonym	England
englishmen	demonym	England
englishwoman	demonym	England
eritrean	demonym	Eritrea
estonian	demonym	Estonia
estonians	demonym	Estonia
ethiopian	demonym	Ethiopia
ethiopians	demonym	Ethiopia
european	demonym	Europe
europeans	demonym	Europe
far eastern	demonym	Far East
filipino	demonym	Philippines
filipinos	demonym	Philippines
finn	demonym	Finland
finnish	demonym	Finland
finno	demonym	Finland
finns	demonym	Finland
flemish	demonym	Flanders
florentine	demonym	Florence
florentines	demonym	Florence
formosan	demonym	Taiwan
formosans	demonym	Taiwan
franco	demonym	France
french	demonym	France
frenchman	demonym	France
frenchmen	demonym	France
frenchwoman	demonym	France
genoese	demonym	Genoa
georgian	demonym	Georgia
georgians	demonym	Georgia
german	demonym	Germany
germano	demonym	Germany
germans	demonym	Germany
ghanaian	demonym	Ghana
graeco	demonym	Greece
great russian	demonym	Russia
great russians	demonym	Russia
greco	demonym	Greece
greek	demonym	Greece
greeks	demonym	Greece
guatemalan	demonym	Guatemala
habsburg	demonym	Habsburg monarchy
haitian	demonym	Haiti
haitians	demonym	Haiti
hanoverian	demonym	Hanover
hanseatic	demonym	Hanseatic League
hawaiian	demonym	Hawaii
hawaiians	demonym	Hawaii
hellenic	demonym	Greece
hispanic	demonym	Spain
hispano	demonym	Spain
honduran	demonym	Honduras
hungarian	demonym	Hungary
hungarians	demonym	Hungary
icelander	demonym	Iceland
icelanders	demonym	Iceland
icelandic	demonym	Iceland
indian	demonym	India
indians	demonym	India
indo	demonym	India
indonesian	demonym	Indonesia
indonesians	demonym	Indonesia
iranian	demonym	Iran
iranians	demonym	Iran
iraqi	demonym	Iraq
iraqis	demonym	Iraq
irish	demonym	Ireland
irishman	demonym	Ireland
irishmen	demonym	Ireland
israeli	demonym	Israel
israelis	demonym	Israel
italian	demonym	Italy
italians	demonym	Italy
italo	demonym	Italy
jamaican	demonym	Jamaica
jap	demonym	Japan
japanese	demonym	Japan
japs	demonym	Japan
javanese	demonym	Indonesia
jordanian	demonym	Jordan
jordanians	demonym	Jordan
kalmyk	demonym	Kalmykia
kalmyks	demonym	Kalmykia
karelian	demonym	Karelia
karelians	demonym	Karelia
kashmiri	demonym	Kashmir
kashmiris	demonym	Kashmir
kazakh	demonym	Kazakhstan
kazakhs	demonym	Kazakhstan
kazakhstani	demonym	Kazakhstan
kenyan	demonym	Kenya
kenyans	demonym	Kenya
khmer	demonym	Cambodia
khmers	demonym	Cambodia
kirghiz	demonym	Kyrgyzstan
kirgiz	demonym	Kyrgyzstan
korean	demonym	Korea
koreans	demonym	Korea
kurd	demonym	Kurdistan
kurdish	demonym	Kurdistan
kurds	demonym	Kurdistan
kuwaiti	demonym	Kuwait
kuwaitis	demonym	Kuwait
kyrgyz	demonym	Kyrgyzstan
lao	demonym	Laos
laotian	demonym	Laos
laotians	demonym	Laos
latin american	demonym	Latin America
latin americans	demonym	Latin America
latvian	demonym	Latvia
latvians	demonym	Latvia
lebanese	demonym	Lebanon
lettish	demonym	Latvia
letts	demonym	Latvia
libyan	demonym	Libya
libyans	demonym	Libya
lithuanian	demonym	Lithuania
lithuanians	demonym	Lithuania
little russian	demonym	Ukraine
livonian	demonym	Livonia
livonians	demonym	Livonia
londoner	demonym	London
londoners	demonym	London
luso	demonym	Portugal
luxembourger	demonym	Luxembourg
macedonian	demonym	Macedonia
macedonians	demonym	Macedonia
magyar	demonym	Hungary
magyars	demonym	Hungary
malay	demonym	Malaysia
malayan	demonym	Malaysia
malays	demonym	Malaysia
malaysian	demonym	Malaysia
malaysians	demonym	Malaysia
maltese	demonym	Malta
manchukuoan	demonym	Manchukuo
manchurian	demonym	Manchuria
manchurians	demonym	Manchuria
mexican	demonym	Mexico
mexicans	demonym	Mexico
moldavian	demonym	Moldova
moldavians	demonym	Moldova
moldovan	demonym	Moldova
moldovans	demonym	Moldova
mongol	demonym	Mongolia
mongolian	demonym	Mongolia
mongolians	demonym	Mongolia
mongols	demonym	Mongolia
montenegrin	demonym	Montenegro
montenegrins	demonym	Montenegro
moroccan	demonym	Morocco
moroccans	demonym	Morocco
muscovite	demonym	Muscovy
muscovites	demonym	Muscovy
nazi german	demonym	Nazi Germany
neapolitan	demonym	Naples
neapolitans	demonym	Naples
nepalese	demonym	Nepal
nepali	demonym	Nepal
netherlander	demonym	Netherlands
netherlanders	demonym	Netherlands
new zealander	demonym	New Zealand
new zealanders	demonym	New Zealand
nicaraguan	demonym	Nicaragua
nigerian	demonym	Nigeria
nigerians	demonym	Nigeria
nippo	demonym	Japan
nipponese	demonym	Japan
north american	demonym	North America
north korean	demonym	North Korea
north koreans	demonym	North Korea
norwegian	demonym	Norway
norwegians	demonym	Norway
okinawan	demonym	Okinawa
okinawans	demonym	Okinawa
omani	demonym	Oman
ossetian	demonym	Ossetia
ossetians	demonym	Ossetia
ottoman	demonym	Ottoman Empire
ottomans	demonym	Ottoman Empire
pakistani	demonym	Pakistan
pakistanis	demonym	Pakistan
palestinian	demonym	Palestine
palestinians	demonym	Palestine
panamanian	demonym	Panama
paraguayan	demonym	Paraguay
paraguayans	demonym	Paraguay
parisian	demonym	Paris
parisians	demonym	Paris
persian	demonym	Iran
persians	demonym	Iran
peruvian	demonym	Peru
peruvians	demonym	Peru
philippine	demonym	Philippines
pole	demonym	Poland
poles	demonym	Poland
polish	demonym	Poland
polono	demonym	Poland
portuguese	demonym	Portugal
prussian	demonym	Prussia
prussian-german	demonym	Germany
prussians	demonym	Prussia
puerto rican	demonym	Puerto Rico
punjabi	demonym	Punjab
punjabis	demonym	Punjab
qatari	demonym	Qatar
rhodesian	demonym	Zimbabwe
rhodesians	demonym	Zimbabwe
roman	demonym	Rome
romanian	demonym	Romania
romanians	demonym	Romania
romans	demonym	Rome
roumanian	demonym	Romania
rumanian	demonym	Romania
rumanians	demonym	Romania
russian	demonym	Russia
russians	demonym	Russia
russo	demonym	Russia
ruthenian	demonym	Ruthenia
ruthenians	demonym	Ruthenia
ryukyuan	demonym	Ryukyu Kingdom
ryukyuans	demonym	Ryukyu Kingdom
samoan	demonym	Samoa
samoans	demonym	Samoa
sardinian	demonym	Sardinia
sardinians	demonym	Sardinia
saudi	demonym	Saudi Arabia
saudis	demonym	Saudi Arabia
saxon	demonym	Saxony
saxons	demonym	Saxony
scandinavian	demonym	Scandinavia
scandinavians	demonym	Scandinavia
scot	demonym	Scotland
scotch	demonym	Scotland
scots	demonym	Scotland
scotsman	demonym	Scotland
scottish	demonym	Scotland
senegalese	demonym	Senegal
serb	demonym	Serbia
serbian	demonym	Serbia
serbians	demonym	Serbia
serbo	demonym	Serbia
serbs	demonym	Serbia
siamese	demonym	Thailand
siberian	demonym	Siberia
siberians	demonym	Siberia
sicilian	demonym	Sicily
sicilians	demonym	Sicily
silesian	demonym	Silesia
silesians	demonym	Silesia
singaporean	demonym	Singapore
singaporeans	demonym	Singapore
sinhalese	demonym	Sri Lanka
sino	demonym	China
slovak	demonym	Slovakia
slovakian	demonym	Slovakia
slovaks	demonym	Slovakia
slovene	demonym	Slovenia
slovenes	demonym	Slovenia
slovenian	demonym	Slovenia
slovenians	demonym	Slovenia
somali	demonym	Somalia
somalis	demonym	Somalia
south african	demonym	South Africa
south africans	demonym	South Africa
south korean	demonym	South Korea
south koreans	demonym	South Korea
soviet	demonym	Soviet Union
soviets	demonym	Soviet Union
spaniard	demonym	Spain
spaniards	demonym	Spain
spanish	demonym	Spain
sri lankan	demonym	Sri Lanka
sudanese	demonym	Sudan
swede	demonym	Sweden
swedes	demonym	Sweden
swedish	demonym	Sweden
swiss	demonym	Switzerland
syrian	demonym	Syria
syrians	demonym	Syria
taiwanese	demonym	Taiwan
tajik	demonym	Tajikistan
tajiks	demonym	Tajikistan
tanzanian	demonym	Tanzania
tartar	demonym	Tatarstan
tartars	demonym	Tatarstan
tatar	demonym	Tatarstan
tatars	demonym	Tatarstan
texan	demonym	Texas
texans	demonym	Texas
thai	demonym	Thailand
thais	demonym	Thailand
tibetan	demonym	Tibet
tibetans	demonym	Tibet
tsarist	demonym	Russian Empire
tunisian	demonym	Tunisia
tunisians	demonym	Tunisia
turk	demonym	Turkey
turkish	demonym	Turkey
turkmen	demonym	Turkmenistan
turkmens	demonym	Turkmenistan
turko	demonym	Turkey
turkoman	demonym	Turkmenistan
turks	demonym	Turkey
tuvan	demonym	Tuva
tuvans	demonym	Tuva
ugandan	demonym	Uganda
uighur	demonym	Xinjiang
uighurs	demonym	Xinjiang
ukrainian	demonym	Ukraine
ukrainians	demonym	Ukraine
uruguayan	demonym	Uruguay
uyghur	demonym	Xinjiang
uyghurs	demonym	Xinjiang
uzbek	demonym	Uzbekistan
uzbeks	demonym	Uzbekistan
venetian	demonym	Venice
venetians	demonym	Venice
venezuelan	demonym	Venezuela
venezuelans	demonym	Venezuela
viennese	demonym	Vienna
vietnamese	demonym	Vietnam
welsh	demonym	Wales
welshman	demonym	Wales
west german	demonym	West Germany
west germans	demonym	West Germany
yakut	demonym	Yakutia
yakuts	demonym	Yakutia
yankee	demonym	United States
yankees	demonym	United States
yemeni	demonym	Yemen
yemenis	demonym	Yemen
yugoslav	demonym	Yugoslavia
yugoslavian	demonym	Yugoslavia
yugoslavs	demonym	Yugoslavia
zimbabwean	demonym	Zimbabwe
zulu	demonym	Zululand
zulus	demonym	Zululand
podolia	place	Podolia
volhynia	place	Volhynia
rumeli	place	Rumeli
erlau	place	Erlau
thessaly	place	Thessaly
westphalia	place	Westphalia
swabia	place	Swabia
franconia	place	Franconia
khorasan	place	Khorasan
transoxiana	place	Transoxiana
dzungaria	place	Dzungaria
azov	place	Azov
izmail	place	Izmail
ochakov	place	Ochakov
kinburn	place	Kinburn
ligny	place	Ligny
auerstedt	place	Auerstedt
eylau	place	Eylau
friedland	place	Friedland
lützen	place	Lützen
bautzen	place	Bautzen
dennewitz	place	Dennewitz
kunersdorf	place	Kunersdorf
zorndorf	place	Zorndorf
rossbach	place	Rossbach
leuthen	place	Leuthen
hochkirch	place	Hochkirch
torgau	place	Torgau
fontenoy	place	Fontenoy
blenheim	place	Blenheim
ramillies	place	Ramillies
oudenarde	place	Oudenarde
malplaquet	place	Malplaquet
zenta	place	Zenta
mohács	place	Mohács
peterwardein	place	Peterwardein
slankamen	place	Slankamen
kahlenberg	place	Kahlenberg
sinope	place	Sinope
shipka	place	Shipka
kagul	place	Kagul
chesma	place	Chesma
rymnik	place	Rymnik
focşani	place	Focşani
marengo	place	Marengo
hohenlinden	place	Hohenlinden
vyazma	place	Vyazma
krasnoi	place	Krasnoi
polotsk	place	Polotsk
maloyaroslavets	place	Maloyaroslavets
tarutino	place	Tarutino
kolberg	place	Kolberg
küstrin	place	Küstrin
stralsund	place	Stralsund
wismar	place	Wismar
gangut	place	Gangut
grengam	place	Grengam
lesnaya	place	Lesnaya
liaoyang	place	Liaoyang
sandepu	place	Sandepu
shaho	place	Shaho
telissu	place	Telissu
nanshan	place	Nanshan
inkou	place	Inkou
masampo	place	Masampo

"""#
}
