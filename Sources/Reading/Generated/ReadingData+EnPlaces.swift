// Generated from Data/en/places.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enPlaces = #"""
38th parallel	place	Demilitarized Zone
PRC	place	China
US	place	United States
aachen	place	Aachen
aarhus	place	Aarhus
abadan	place	Abadan
abeokuta	place	Abeokuta
aberdeen	place	Aberdeen
abidjan	place	Abidjan
abkhazia	place	Abkhazia
abo	place	Turku
abuja	place	Abuja
abyssinia	place	Ethiopia
acadia	place	Acadia
acapulco	place	Acapulco
accra	place	Accra
aceh	place	Aceh
acre	place	Acre
actium	place	Actium
adana	place	Adana
adapazarı	place	Adapazarı
addis ababa	place	Addis Ababa
addis abeba	place	Addis Ababa
adelaide	place	Adelaide
aden	place	Aden
adowa	place	Adwa
adrianople	place	Edirne
adriatic	place	Adriatic Sea
adriatic sea	place	Adriatic Sea
adwa	place	Adwa
aegean	place	Aegean Sea
aegean islands	place	Aegean Islands
aegean sea	place	Aegean Sea
aegospotami	place	Aegospotami
aeolis	place	Aeolis
afghanistan	place	Afghanistan
africa	place	Africa
agadez	place	Agadez
agadir	place	Agadir
agartala	place	Agartala
agra	place	Agra
agrigentum	place	Agrigentum
ahmadnagar	place	Ahmadnagar
ahmedabad	place	Ahmedabad
aigun	place	Aigun
ain jalut	place	Ain Jalut
aintab	place	Gaziantep
aintoura	place	Aintoura
aisne	place	Aisne
aix-la-chapelle	place	Aachen
ajaccio	place	Ajaccio
ajmer	place	Ajmer
akita	place	Akita
akka	place	Acre
akkeshi	place	Akkeshi
akmolinsk	place	Astana
akwa ibom	place	Akwa Ibom
al-mansurah	place	Al-Mansurah
alabama	place	Alabama
alamut	place	Alamut
aland islands	place	Åland Islands
alaska	place	Alaska
albania	place	Albania
albany	place	Albany
albi	place	Albi
aleksandrovsk	place	Alexandrovsk-Sakhalinsky
aleppo	place	Aleppo
alesia	place	Alesia
aleutian islands	place	Aleutian Islands
aleutians	place	Aleutian Islands
alexandretta	place	Iskenderun
alexandria	place	Alexandria
alexandropol	place	Gyumri
alexandrovsk	place	Alexandrovsk-Sakhalinsky
alexandrovsk-sakhalinsky	place	Alexandrovsk-Sakhalinsky
algeciras	place	Algeciras
algeria	place	Algeria
algiers	place	Algiers
aligarh	place	Aligarh
alise	place	Alise
allahabad	place	Allahabad
alma-ata	place	Almaty
almaty	place	Almaty
alps	place	Alps
alsace	place	Alsace
alsace-lorraine	place	Alsace-Lorraine
altai	place	Altai
altai mountains	place	Altai Mountains
altay	place	Altai
altmark	place	Altmark
alto perú	place	Bolivia
altona	place	Altona
alès	place	Alès
amami	place	Amami
amasya	place	Amasya
amazon	place	Amazon
amazonia	place	Amazonia
amba alagi	place	Amba Alagi
ambala	place	Ambala
amboina	place	Ambon
ambon	place	Ambon
america	place	United States
amiens	place	Amiens
amman	place	Amman
amoy	place	Xiamen
amphipolis	place	Amphipolis
amritsar	place	Amritsar
amsterdam	place	Amsterdam
amu darya	place	Amu Darya
amur	place	Amur
amur oblast	place	Amur Oblast
amur region	place	Amur Oblast
amur river	place	Amur
anadyr	place	Anadyr
anatolia	place	Anatolia
ancona	place	Ancona
andalusia	place	Andalusia
andalusian	demonym	Andalusia
andersonville	place	Andersonville
andes	place	Andes
andorra	place	Andorra
angers	place	Angers
angola	place	Angola
angolans	demonym	Angola
angora	place	Ankara
angoulême	place	Angoulême
anhalt	place	Anhalt
anhui	place	Anhui
anhwei	place	Anhui
anjou	place	Anjou
ankara	place	Ankara
annaba	place	Annaba
annam	place	Vietnam
annapolis	place	Annapolis
ansbach	place	Ansbach
antakya	place	Antakya
antalya	place	Antalya
antananarivo	place	Antananarivo
antarctica	place	Antarctica
antietam	place	Antietam
antigua	place	Antigua
antioch	place	Antioch
antioquia	place	Antioquia
antofagasta	place	Antofagasta
antrim	place	Antrim
antung	place	Dandong
antwerp	place	Antwerp
anzio	place	Anzio
aomori	place	Aomori
aosta	place	Aosta
appalachians	place	Appalachians
appomattox	place	Appomattox
apulia	place	Apulia
aqaba	place	Aqaba
aquileia	place	Aquileia
aquitaine	place	Aquitaine
arabia	place	Arabian Peninsula
arabian peninsula	place	Arabian Peninsula
arabian sea	place	Arabian Sea
aragon	place	Aragon
aragonese	demonym	Aragon
arakan	place	Arakan
aral sea	place	Aral Sea
araucanía	place	Araucanía
arausio	place	Arausio
arbela	place	Arbela
arbil	place	Erbil
archangel	place	Arkhangelsk
archangelsk	place	Arkhangelsk
arctic	place	Arctic
arctic ocean	place	Arctic Ocean
ardahan	place	Ardahan
ardennes	place	Ardennes
arequipa	place	Arequipa
arezzo	place	Arezzo
argentina	place	Argentina
argentine republic	place	Argentina
argonne	place	Argonne
argos	place	Argos
argun	place	Argun
argun river	place	Argun
arica	place	Arica
arizona	place	Arizona
arkansas	place	Arkansas
arkhangelsk	place	Arkhangelsk
arles	place	Arles
armagh	place	Armagh
armenia	place	Armenia
arnhem	place	Arnhem
arras	place	Arras
arsuf	place	Arsuf
arta	place	Arta
artemisium	place	Artemisium
artois	place	Artois
asaba	place	Asaba
asahikawa	place	Asahikawa
ascalon	place	Ascalon
ascension island	place	Ascension Island
ashgabat	place	Ashgabat
ashkelon	place	Ashkelon
ashkhabad	place	Ashgabat
asia	place	Asia
asia minor	place	Anatolia
asmara	place	Asmara
assab	place	Assab
assam	place	Assam
assamese	demonym	Assam
assaye	place	Assaye
assyrian	demonym	Assyria
astana	place	Astana
astrakhan	place	Astrakhan
astrakhan khanate	place	Astrakhan Khanate
asturias	place	Asturias
asuncion	place	Asunción
asunción	place	Asunción
aswan	place	Aswan
athenian	demonym	Athens
athenians	demonym	Athens
athens	place	Athens
atlanta	place	Atlanta
atlantic	place	Atlantic Ocean
atlantic ocean	place	Atlantic Ocean
attica	place	Attica
attu	place	Attu
auckland	place	Auckland
augsburg	place	Augsburg
aurangabad	place	Aurangabad
auschwitz	place	Auschwitz
austerlitz	place	Austerlitz
australia	place	Australia
austria	place	Austria
austria-hungary	place	Austria-Hungary
austrian empire	place	Austrian Empire
austro-hungarian empire	place	Austria-Hungary
austro-hungary	place	Austria-Hungary
auvergne	place	Auvergne
avacha bay	place	Avacha Bay
aversa	place	Aversa
avignon	place	Avignon
awadh	place	Oudh
axum	place	Axum
ayacucho	place	Ayacucho
ayan	place	Ayan
ayodhya	place	Ayodhya
ayutthaya	place	Ayutthaya
azerbaidzhan	place	Azerbaijan
azerbaijan	place	Azerbaijan
azores	place	Azores
aztec	demonym	Aztec Empire
baalbek	place	Baalbek
babylon	place	Babylon
babylonian	demonym	Babylonia
bactria	place	Bactria
badajoz	place	Badajoz
baden	place	Baden
baden-baden	place	Baden-Baden
baffin island	place	Baffin Island
baghdad	place	Baghdad
bahamas	place	Bahamas
bahia	place	Salvador
bahrain	place	Bahrain
baikal	place	Lake Baikal
baikonur	place	Baikonur
baja california	place	Baja California
bakan	place	Shimonoseki
baku	place	Baku
balangiga	place	Balangiga
balearic islands	place	Balearic Islands
bali	place	Bali
balkan	place	Balkan
balkan peninsula	place	Balkans
balkans	place	Balkans
balkh	place	Balkh
ballarat	place	Ballarat
balochistan	place	Balochistan
baltic	place	Baltic Sea
baltic countries	place	Baltic states
baltic provinces	place	Baltic states
baltic sea	place	Baltic Sea
baltic states	place	Baltic states
baltimore	place	Baltimore
baluchistan	place	Balochistan
bamako	place	Bamako
bamberg	place	Bamberg
bamiyan	place	Bamiyan
banat	place	Banat
banda islands	place	Banda Islands
banda oriental	place	Banda Oriental
bandung	place	Bandung
bangalore	place	Bangalore
bangkok	place	Bangkok
bangladesh	place	Bangladesh
bangladeshi	demonym	Bangladesh
bangladeshis	demonym	Bangladesh
bangui	place	Bangui
banja luka	place	Banja Luka
banjul	place	Banjul
bannu	place	Bannu
banten	place	Banten
baotou	place	Baotou
bapaume	place	Bapaume
barbadian	demonym	Barbados
barbados	place	Barbados
barcelona	place	Barcelona
bareilly	place	Bareilly
barents sea	place	Barents Sea
bari	place	Bari
barnaul	place	Barnaul
baroda	place	Baroda
barrackpore	place	Barrackpore
barranquilla	place	Barranquilla
basel	place	Basel
bashkiria	place	Bashkortostan
bashkortostan	place	Bashkortostan
basle	place	Basel
basotho	demonym	Lesotho
basque	demonym	Basque Country
basque country	place	Basque Country
basra	place	Basra
basutoland	place	Lesotho
bataan	place	Bataan
batavia	place	Batavia
battambang	place	Battambang
batum	place	Batumi
batumi	place	Batumi
bavaria	place	Bavaria
bay of bengal	place	Bay of Bengal
bay of biscay	place	Bay of Biscay
bay of pigs	place	Bay of Pigs
bayonne	place	Bayonne
bayreuth	place	Bayreuth
beaufort sea	place	Beaufort Sea
bechuanaland	place	Botswana
beechey island	place	Beechey Island
beijing	place	Beijing
beiping	place	Beijing
beira	place	Beira
beirut	place	Beirut
belarus	place	Belarus
belfast	place	Belfast
belgaum	place	Belgaum
belgian congo	place	Congo
belgium	place	Belgium
belgrade	place	Belgrade
belize	place	Belize
belize city	place	Belize City
belo horizonte	place	Belo Horizonte
belorussia	place	Belarus
belém	place	Belém
benares	place	Varanasi
bencoolen	place	Bencoolen
benevento	place	Benevento
bengal	place	Bengal
benghazi	place	Benghazi
benin	place	Benin
benin city	place	Benin City
beninese	demonym	Benin
berar	place	Berar
berezina	place	Berezina
bergamo	place	Bergamo
bergen	place	Bergen
bering island	place	Bering Island
bering sea	place	Bering Sea
bering strait	place	Bering Strait
berlin	place	Berlin
berlin wall	place	Berlin Wall
bermuda	place	Bermuda
bern	place	Bern
berne	place	Bern
besançon	place	Besançon
bessarabia	place	Bessarabia
bethlehem	place	Bethlehem
bhopal	place	Bhopal
bhubaneswar	place	Bhubaneswar
bhutan	place	Bhutan
bhutanese	demonym	Bhutan
biafra	place	Biafra
biafran	demonym	Biafra
biafrans	demonym	Biafra
bialystok	place	Białystok
biarritz	place	Biarritz
białystok	place	Białystok
bidar	place	Bidar
bielefeld	place	Bielefeld
bihar	place	Bihar
bihać	place	Bihać
bijapur	place	Bijapur
bikaner	place	Bikaner
bikini	place	Bikini
bilbao	place	Bilbao
birmingham	place	Birmingham
birobidzhan	place	Birobidzhan
bishkek	place	Bishkek
bissau	place	Bissau
bithynia	place	Bithynia
bitlis	place	Bitlis
bitola	place	Bitola
bizerte	place	Bizerte
black sea	place	Black Sea
blagoveschensk	place	Blagoveshchensk
blagoveshchensk	place	Blagoveshchensk
blantyre	place	Blantyre
bletchley park	place	Bletchley Park
bloemfontein	place	Bloemfontein
bobo-dioulasso	place	Bobo-Dioulasso
boeotia	place	Boeotia
boer	demonym	Boer republics
bogota	place	Bogotá
bogotá	place	Bogotá
bohemia	place	Bohemia
bohus	place	Bohus
bohuslän	place	Bohuslän
bokhara	place	Bukhara
bolivia	place	Bolivia
bologna	place	Bologna
bolzano	place	Bolzano
bombay	place	Bombay
bonin islands	place	Ogasawara Islands
bonins	place	Ogasawara Islands
bonn	place	Bonn
bordeaux	place	Bordeaux
borneo	place	Borneo
bornholm	place	Bornholm
borodino	place	Borodino
bosnia	place	Bosnia
bosnia and herzegovina	place	Bosnia and Herzegovina
bosnia-herzegovina	place	Bosnia and Herzegovina
bosphorus	place	Bosporus
bosporus	place	Bosporus
boston	place	Boston
botany bay	place	Botany Bay
botswana	place	Botswana
botswanan	demonym	Botswana
bougainville	place	Bougainville
boulogne	place	Boulogne
bourges	place	Bourges
boyacá	place	Boyacá
boyne	place	Boyne
brabant	place	Brabant
brahmaputra	place	Brahmaputra
brandenburg	place	Brandenburg
brasilia	place	Brasília
brasília	place	Brasília
bratislava	place	Bratislava
brazil	place	Brazil
brazzaville	place	Brazzaville
bremen	place	Bremen
brescia	place	Brescia
breslau	place	Wroclaw
brest	place	Brest
brest litovsk	place	Brest-Litovsk
brest-litovsk	place	Brest-Litovsk
breton	demonym	Brittany
bretons	demonym	Brittany
brindisi	place	Brindisi
brisbane	place	Brisbane
bristol	place	Bristol
britain	place	United Kingdom
british columbia	place	British Columbia
british east africa	place	British East Africa
british empire	place	British Empire
british guiana	place	Guyana
british honduras	place	Belize
british india	place	India
british somaliland	place	British Somaliland
brittany	place	Brittany
brno	place	Brno
bromberg	place	Bydgoszcz
bruges	place	Bruges
brunei	place	Brunei
brussels	place	Brussels
bryansk	place	Bryansk
brünn	place	Brno
brčko	place	Brčko
bucharest	place	Bucharest
buchenwald	place	Buchenwald
buda	place	Buda
budapest	place	Budapest
buenos aires	place	Buenos Aires
buffalo	place	Buffalo
bujumbura	place	Bujumbura
bukavu	place	Bukavu
bukhara	place	Bukhara
bukovina	place	Bukovina
bulawayo	place	Bulawayo
bulgaria	place	Bulgaria
burgas	place	Burgas
burgenland	place	Burgenland
burgundy	place	Burgundy
burkina faso	place	Burkina Faso
burkinabe	demonym	Burkina Faso
burma	place	Burma
burman	demonym	Burma
bursa	place	Bursa
burundi	place	Burundi
burundian	demonym	Burundi
buryatia	place	Buryatia
busan	place	Busan
bushehr	place	Bushehr
buxar	place	Buxar
byblos	place	Byblos
bydgoszcz	place	Bydgoszcz
byelorussia	place	Belarus
byelorussian ssr	place	Belarus
béarn	place	Béarn
béziers	place	Béziers
cabinda	place	Cabinda
cadiz	place	Cadiz
caen	place	Caen
caesarea	place	Caesarea
cagliari	place	Cagliari
cairo	place	Cairo
cajamarca	place	Cajamarca
calabar	place	Calabar
calabria	place	Calabria
calais	place	Calais
calcutta	place	Calcutta
calicut	place	Kozhikode
california	place	California
callao	place	Callao
cambodia	place	Cambodia
cambrai	place	Cambrai
cambridge	place	Cambridge
cameroon	place	Cameroon
cameroonians	demonym	Cameroon
cameroons	place	Cameroon
campeche	place	Campeche
campo formio	place	Campo Formio
canada	place	Canada
canary islands	place	Canary Islands
canberra	place	Canberra
candia	place	Heraklion
canea	place	Chania
cannae	place	Cannae
cannanore	place	Cannanore
cannes	place	Cannes
cantigny	place	Cantigny
canton	place	Guangzhou
canudos	place	Canudos
cape breton	place	Cape Breton
cape horn	place	Cape Horn
cape lopatka	place	Cape Lopatka
cape of good hope	place	Cape of Good Hope
cape soya	place	Cape Soya
cape town	place	Cape Town
cape verde	place	Cape Verde
cape verde islands	place	Cape Verde islands
caporetto	place	Caporetto
cappadocia	place	Cappadocia
capua	place	Capua
caracas	place	Caracas
carcassonne	place	Carcassonne
cardiff	place	Cardiff
caria	place	Caria
caribbean	place	Caribbean
caribbean sea	place	Caribbean Sea
carinthia	place	Carinthia
carnatic	place	Carnatic
carniola	place	Carniola
carolina	place	Carolina
caroline islands	place	Caroline Islands
carpathian mountains	place	Carpathians
carpathians	place	Carpathians
carrhae	place	Carrhae
cartagena	place	Cartagena
cartagena de indias	place	Cartagena de Indias
carthage	place	Carthage
carthaginian	demonym	Carthage
carthaginians	demonym	Carthage
casablanca	place	Casablanca
caspian	place	Caspian Sea
caspian sea	place	Caspian Sea
castile	place	Castile
castries	place	Castries
catalonia	place	Catalonia
catania	place	Catania
cateau-cambrésis	place	Cateau-Cambrésis
cattaro	place	Kotor
caucasus	place	Caucasus
cavite	place	Cavite
cawnpore	place	Kanpur
cayenne	place	Cayenne
ceará	place	Ceará
cebu	place	Cebu
celebes	place	Sulawesi
celle	place	Celle
central african republic	place	Central African Republic
central america	place	Central America
central asia	place	Central Asia
central europe	place	Central Europe
central pacific	place	Central Pacific
cephalonia	place	Cephalonia
cerro corá	place	Cerro Corá
cetinje	place	Cetinje
ceuta	place	Ceuta
ceylon	place	Sri Lanka
ch'ing empire	place	Qing Empire
chaco	place	Chaco
chad	place	Chad
chadian	demonym	Chad
chadians	demonym	Chad
chaeronea	place	Chaeronea
chagos islands	place	Chagos Islands
chahar	place	Chahar
chalcedon	place	Chalcedon
chalcis	place	Chalcis
chambéry	place	Chambéry
champagne	place	Champagne
chanak	place	Çanakkale
chancellorsville	place	Chancellorsville
chandannagar	place	Chandannagar
chandernagore	place	Chandannagar
changchun	place	Changchun
changkufeng	place	Lake Khasan
changsha	place	Changsha
chania	place	Chania
charleston	place	Charleston
charlottesville	place	Charlottesville
chattanooga	place	Chattanooga
chechnya	place	Chechnya
cheju	place	Jeju
chekiang	place	Zhejiang
chelyabinsk	place	Chelyabinsk
chemnitz	place	Chemnitz
chemulpo	place	Incheon
chengdu	place	Chengdu
chengtu	place	Chengdu
chennai	place	Madras
cherbourg	place	Cherbourg
chernigov	place	Chernigov
chernihiv	place	Chernigov
chernivtsi	place	Chernivtsi
chernobyl	place	Chernobyl
chełmno	place	Chełmno
chhattisgarh	place	Chhattisgarh
chiang mai	place	Chiang Mai
chiapas	place	Chiapas
chiba	place	Chiba
chicago	place	Chicago
chickamauga	place	Chickamauga
chihli	place	Hebei
chile	place	Chile
chiloé	place	Chiloé
china	place	China
chinchow	place	Jinzhou
chinese turkestan	place	East Turkestan
chios	place	Chios
chishima	place	Kuril Islands
chishima islands	place	Kuril Islands
chisinau	place	Chisinau
chita	place	Chita
chitral	place	Chitral
chittagong	place	Chittagong
chokoho	place	Lake Khasan
chongjin	place	Chongjin
chongqing	place	Chongqing
chosen	place	Korea
chosin reservoir	place	Chosin Reservoir
choson	place	Joseon
christiania	place	Oslo
chugoku region	place	Chugoku region
chukotka	place	Chukotka
chungcheong	place	Chungcheong
chungking	place	Chongqing
chusan	place	Zhoushan
château-thierry	place	Château-Thierry
cienfuegos	place	Cienfuegos
cilicia	place	Cilicia
cincinnati	place	Cincinnati
cisalpine gaul	place	Cisalpine Gaul
ciudad juárez	place	Ciudad Juárez
ciudad rodrigo	place	Ciudad Rodrigo
cizre	place	Cizre
clermont	place	Clermont
cleves	place	Cleves
cnossos	place	Cnossos
coahuila	place	Coahuila
coburg	place	Coburg
cochabamba	place	Cochabamba
cochin	place	Cochin
cochin china	place	Cochinchina
cochinchina	place	Cochinchina
coimbatore	place	Coimbatore
coimbra	place	Coimbra
colchis	place	Colchis
colmar	place	Colmar
cologne	place	Cologne
colombia	place	Colombia
colombo	place	Colombo
colorado	place	Colorado
commander islands	place	Commander Islands
communist china	place	China
comoros	place	Comoros
compiegne	place	Compiègne
compiègne	place	Compiègne
conakry	place	Conakry
concord	place	Concord
confederate	demonym	Confederate States
congo	place	Congo
congo free state	place	Congo
congo river	place	Congo River
congress poland	place	Congress Poland
connacht	place	Connacht
connaught	place	Connacht
connecticut	place	Connecticut
constanta	place	Constanta
constantinople	place	Constantinople
constanța	place	Constanța
coorg	place	Coorg
copenhagen	place	Copenhagen
copiapó	place	Copiapó
coral sea	place	Coral Sea
cordova	place	Cordova
corea	place	Korea
corfu	place	Corfu
corinth	place	Corinth
corinthian	demonym	Corinth
corinthians	demonym	Corinth
cornish	demonym	Cornwall
cornwall	place	Cornwall
coromandel coast	place	Coromandel Coast
corregidor	place	Corregidor
corrientes	place	Corrientes
corsica	place	Corsica
corunna	place	Corunna
costa rica	place	Costa Rica
costa rican	demonym	Costa Rica
costa ricans	demonym	Costa Rica
cote d'ivoire	place	Ivory Coast
cotonou	place	Cotonou
county of edessa	place	County of Edessa
county of tripoli	place	County of Tripoli
courland	place	Courland
courlander	demonym	Courland
coutras	place	Coutras
cowpens	place	Cowpens
cracow	place	Cracow
craiova	place	Craiova
cremona	place	Cremona
crete	place	Crete
crimea	place	Crimea
crimean khanate	place	Crimean Khanate
crimean peninsula	place	Crimea
croatia	place	Croatia
crécy	place	Crécy
ctesiphon	place	Ctesiphon
cuba	place	Cuba
cuenca	place	Cuenca
culloden	place	Culloden
culm	place	Culm
cunaxa	place	Cunaxa
curacao	place	Curaçao
curaçao	place	Curaçao
cusco	place	Cuzco
custoza	place	Custoza
cuttack	place	Cuttack
cuzco	place	Cuzco
cyprus	place	Cyprus
cyrenaica	place	Cyrenaica
cyrene	place	Cyrene
cyzicus	place	Cyzicus
czech republic	place	Czech Republic
czechia	place	Czech Republic
czechoslovakia	place	Czechoslovakia
czernowitz	place	Chernivtsi
cádiz	place	Cádiz
córdoba	place	Córdoba
cúcuta	place	Cúcuta
d.c.	place	Washington
da nang	place	Da Nang
dacca	place	Dhaka
dachau	place	Dachau
dacia	place	Dacia
daegu	place	Daegu
daejeon	place	Daejeon
dagelet	place	Ulleungdo
dagestan	place	Dagestan
dahomean	demonym	Dahomey
dahomey	place	Benin
dairen	place	Dairen
dakar	place	Dakar
dakota	place	Dakota
dakota territory	place	Dakota Territory
dalat	place	Dalat
dalian	place	Dairen
dallas	place	Dallas
dalmatia	place	Dalmatia
dalniy	place	Dairen
dalny	place	Dairen
damaraland	place	Damaraland
damascus	place	Damascus
damietta	place	Damietta
danang	place	Da Nang
dandong	place	Dandong
danube	place	Danube
danzig	place	Gdansk
dar es salaam	place	Dar es Salaam
dardanelles	place	Dardanelles
darfur	place	Darfur
darjeeling	place	Darjeeling
darwin	place	Darwin
daugava	place	Daugava
daugavpils	place	Daugavpils
dauphiné	place	Dauphiné
davao	place	Davao
ddr	place	East Germany
de kastri	place	De-Kastri
de-kastri	place	De-Kastri
debrecen	place	Debrecen
deccan	place	Deccan
deir ez-zor	place	Deir ez-Zor
dejima	place	Dejima
delaware	place	Delaware
delhi	place	Delhi
delium	place	Delium
delos	place	Delos
delphi	place	Delphi
demerara	place	Demerara
demilitarized zone	place	Demilitarized Zone
democratic people's republic of korea	place	North Korea
denain	place	Denain
denmark	place	Denmark
dera ghazi khan	place	Dera Ghazi Khan
dera ismail khan	place	Dera Ismail Khan
derry	place	Derry
dersim	place	Dersim
deshima	place	Dejima
detroit	place	Detroit
devon	place	Devon
dhaka	place	Dhaka
dhofar	place	Dhofar
diaoyu islands	place	Senkaku Islands
diego garcia	place	Diego Garcia
dien bien phu	place	Dien Bien Phu
dieppe	place	Dieppe
dijon	place	Dijon
dili	place	Dili
diyarbakir	place	Diyarbakir
diyarbakır	place	Diyarbakir
djakarta	place	Batavia
djibouti	place	Djibouti
djiboutian	demonym	Djibouti
dnepr	place	Dnieper
dnepropetrovsk	place	Dnepropetrovsk
dnieper	place	Dnieper
dniester	place	Dniester
dnipro	place	Dnepropetrovsk
dobrudja	place	Dobruja
dobruja	place	Dobruja
dodecanese	place	Dodecanese
dodoma	place	Dodoma
dodona	place	Dodona
dogali	place	Dogali
doha	place	Doha
dokdo	place	Dokdo
dominica	place	Dominica
dominican	demonym	Dominican Republic
dominican republic	place	Dominican Republic
don river	place	Don River
donbas	place	Donbas
donbass	place	Donbas
donetsk	place	Donetsk
dorpat	place	Tartu
dorset	place	Dorset
dorylaeum	place	Dorylaeum
douai	place	Douai
douala	place	Douala
dover	place	Dover
dprk	place	North Korea
dresden	place	Dresden
drogheda	place	Drogheda
dubai	place	Dubai
dublin	place	Dublin
dubrovnik	place	Dubrovnik
duchy of warsaw	place	Duchy of Warsaw
duisburg	place	Duisburg
dundalk	place	Dundalk
dundee	place	Dundee
dunkerque	place	Dunkirk
dunkirk	place	Dunkirk
durazzo	place	Durrës
durban	place	Durban
durrës	place	Durrës
dushanbe	place	Dushanbe
dusseldorf	place	Düsseldorf
dutch east indies	place	Indonesia
dutch guiana	place	Suriname
dutch republic	place	Netherlands
dvina	place	Dvina
dyrrhachium	place	Dyrrhachium
dünaburg	place	Dünaburg
düsseldorf	place	Düsseldorf
east africa	place	East Africa
east asia	place	East Asia
east bengal	place	East Bengal
east berlin	place	East Berlin
east china sea	place	East China Sea
east germany	place	East Germany
east london	place	East London
east pakistan	place	East Pakistan
east prussia	place	East Prussia
east sea	place	Sea of Japan
east siberia	place	Eastern Siberia
east timor	place	East Timor
east turkestan	place	East Turkestan
easter island	place	Easter Island
eastern bengal	place	Eastern Bengal
eastern europe	place	Eastern Europe
eastern front	place	Eastern Front
eastern rumelia	place	Eastern Rumelia
eastern siberia	place	Eastern Siberia
eastern turkestan	place	East Turkestan
ebro	place	Ebro
ecbatana	place	Ecbatana
ecuador	place	Ecuador
ecuadorians	demonym	Ecuador
edessa	place	Edessa
edinburgh	place	Edinburgh
edirne	place	Edirne
edo	place	Edo
edo bay	place	Tokyo Bay
egypt	place	Egypt
eire	place	Ireland
eisenach	place	Eisenach
ekaterinburg	place	Yekaterinburg
ekaterinodar	place	Krasnodar
ekaterinoslav	place	Dnepropetrovsk
el alamein	place	El Alamein
el obeid	place	El Obeid
el salvador	place	El Salvador
elba	place	Elba
elbe	place	Elbe
elbing	place	Elbląg
elbląg	place	Elbląg
elephant island	place	Elephant Island
eleusis	place	Eleusis
elisabethville	place	Lubumbashi
ellesmere island	place	Ellesmere Island
elmina	place	Elmina
emden	place	Emden
emirate of bukhara	place	Bukhara
empire of japan	place	Imperial Japan
england	place	England
english channel	place	English Channel
eniwetok	place	Eniwetok
entre ríos	place	Entre Ríos
enugu	place	Enugu
ephesus	place	Ephesus
epidamnus	place	Epidamnus
epirus	place	Epirus
equatoria	place	Equatoria
equatorial guinea	place	Equatorial Guinea
erbil	place	Erbil
eretria	place	Eretria
erfurt	place	Erfurt
eritrea	place	Eritrea
eritreans	demonym	Eritrea
erivan	place	Yerevan
ermland	place	Ermland
erzerum	place	Erzurum
erzincan	place	Erzincan
erzurum	place	Erzurum
eskişehir	place	Eskişehir
essen	place	Essen
essequibo	place	Essequibo
estland	place	Estland
estonia	place	Estonia
esutoru	place	Esutoru
eswatini	place	Eswatini
ethiopia	place	Ethiopia
etorofu	place	Etorofu
etorofu island	place	Etorofu
etruria	place	Etruria
euboea	place	Euboea
euphrates	place	Euphrates
eurasia	place	Eurasia
europe	place	Europe
extremadura	place	Extremadura
ezo	place	Ezo
ezo republic	place	Ezo Republic
falkland islands	place	Falkland Islands
falklands	place	Falkland Islands
fallujah	place	Fallujah
far east	place	Far East
far east siberia	place	Far Eastern Siberia
far eastern republic	place	Far Eastern Republic
far eastern siberia	place	Far Eastern Siberia
faroe islands	place	Faroe Islands
farrukhabad	place	Farrukhabad
fashoda	place	Fashoda
federal republic of germany	place	Germany
fengtian	place	Liaoning
fengtien	place	Liaoning
fernando po	place	Bioko
ferozepore	place	Ferozepore
ferrara	place	Ferrara
fez	place	Fez
fezzan	place	Fezzan
fiji	place	Fiji
fijian	demonym	Fiji
fijians	demonym	Fiji
filibe	place	Plovdiv
finland	place	Finland
fiume	place	Fiume
flanders	place	Flanders
florence	place	Florence
florida	place	Florida
foggia	place	Foggia
fontainebleau	place	Fontainebleau
foochow	place	Fuzhou
forlì	place	Forlì
formosa	place	Taiwan
formosa strait	place	Taiwan Strait
fort duquesne	place	Fort Duquesne
fort ross	place	Fort Ross
fort sumter	place	Fort Sumter
france	place	France
franche-comté	place	Franche-Comté
frankfurt	place	Frankfurt
frankfurt am main	place	Frankfurt am Main
frankish	demonym	Francia
franz josef land	place	Franz Josef Land
fredericksburg	place	Fredericksburg
fredrikshamn	place	Hamina
freetown	place	Freetown
french equatorial africa	place	French Equatorial Africa
french guiana	place	French Guiana
french indochina	place	French Indochina
french west africa	place	French West Africa
frg	place	West Germany
fribourg	place	Fribourg
friesland	place	Friesland
frunze	place	Bishkek
fujian	place	Fujian
fujiyama	place	Mount Fuji
fukien	place	Fujian
fukuoka	place	Fukuoka
fukuyama domain	place	Matsumae
fusan	place	Busan
fuzhou	place	Fuzhou
gabon	place	Gabon
gabonese	demonym	Gabon
gaborone	place	Gaborone
gades	place	Gades
galapagos	place	Galápagos
galata	place	Galata
galatz	place	Galați
galați	place	Galați
galicia	place	Galicia
galician	demonym	Galicia
galilee	place	Galilee
gallic	demonym	Gaul
gallipoli	place	Gallipoli
galveston	place	Galveston
galway	place	Galway
gambia	place	Gambia
gambian	demonym	Gambia
gandamak	place	Gandamak
ganges	place	Ganges
ganghwa	place	Ganghwa
ganghwa island	place	Ganghwa Island
ganja	place	Ganja
gansu	place	Gansu
gascony	place	Gascony
gatchina	place	Gatchina
gaugamela	place	Gaugamela
gaul	place	Gaul
gaza	place	Gaza
gaza strip	place	Gaza
gaziantep	place	Gaziantep
gb	place	United Kingdom
gdansk	place	Gdansk
gdańsk	place	Gdańsk
gdr	place	East Germany
gdynia	place	Gdynia
gelderland	place	Gelderland
geneva	place	Geneva
genoa	place	Genoa
gensan	place	Wonsan
geoje	place	Geoje
geomundo	place	Port Hamilton
georgia	place	Georgia
georgian ssr	place	Georgia
german democratic republic	place	East Germany
german east africa	place	German East Africa
german empire	place	German Empire
german south west africa	place	Namibia
germania	place	Germania
germany	place	Germany
gettysburg	place	Gettysburg
ghana	place	Ghana
ghanaians	demonym	Ghana
ghazni	place	Ghazni
ghent	place	Ghent
gibraltar	place	Gibraltar
gilan	place	Gilan
gilbert islands	place	Gilbert Islands
gilgit	place	Gilgit
girona	place	Girona
giurgiu	place	Giurgiu
gizhiga	place	Gizhiga
glasgow	place	Glasgow
glencoe	place	Glencoe
gnesen	place	Gniezno
gniezno	place	Gniezno
goa	place	Goa
gobi	place	Gobi
gobi desert	place	Gobi
golan heights	place	Golan Heights
golconda	place	Golconda
gold coast	place	Ghana
golden horde	place	Golden Horde
goma	place	Goma
gomel	place	Gomel
gondar	place	Gondar
gonder	place	Gondar
gondwana	place	Gondwana
good hope	place	Cape of Good Hope
goražde	place	Goražde
goris	place	Goris
gorizia	place	Gorizia
gorée	place	Gorée
gothenburg	place	Gothenburg
gotland	place	Gotland
gran chaco	place	Gran Chaco
gran colombia	place	Colombia
granada	place	Granada
grand duchy of finland	place	Grand Duchy of Finland
grand duchy of lithuania	place	Grand Duchy of Lithuania
grand duchy of moscow	place	Muscovy
granicus	place	Granicus
graz	place	Graz
great britain	place	United Kingdom
great lakes	place	Great Lakes
great wall	place	Great Wall
great wall of china	place	Great Wall
greater antilles	place	Greater Antilles
greece	place	Greece
greenland	place	Greenland
grenada	place	Grenada
grenadian	demonym	Grenada
grenoble	place	Grenoble
grodno	place	Grodno
groningen	place	Groningen
grozny	place	Grozny
grunwald	place	Grunwald
grünberg	place	Grünberg
guadalajara	place	Guadalajara
guadalcanal	place	Guadalcanal
guadeloupe	place	Guadeloupe
guam	place	Guam
guanajuato	place	Guanajuato
guandong leased territory	place	Kwantung Leased Territory
guangdong	place	Guangdong
guangxi	place	Guangxi
guangzhou	place	Guangzhou
guantanamo	place	Guantanamo
guantánamo	place	Guantánamo
guatemala	place	Guatemala
guatemala city	place	Guatemala City
guatemalans	demonym	Guatemala
guayaquil	place	Guayaquil
guernica	place	Guernica
guerrero	place	Guerrero
guilford court house	place	Guilford Court House
guilin	place	Guilin
guinea	place	Guinea
guinea-bissau	place	Guinea-Bissau
guinean	demonym	Guinea
guineans	demonym	Guinea
guipúzcoa	place	Guipúzcoa
guizhou	place	Guizhou
gujarat	place	Gujarat
gujarati	demonym	Gujarat
gujaratis	demonym	Gujarat
gujranwala	place	Gujranwala
gulf of bothnia	place	Gulf of Bothnia
gulf of finland	place	Gulf of Finland
gulf of mexico	place	Gulf of Mexico
gulf of tonkin	place	Gulf of Tonkin
gunsan	place	Gunsan
guntur	place	Guntur
guwahati	place	Guwahati
guyana	place	Guyana
guyanese	demonym	Guyana
gwalior	place	Gwalior
gwangju	place	Gwangju
gyeongju	place	Gyeongju
gyeongsang	place	Gyeongsang
gyumri	place	Gyumri
győr	place	Győr
göteborg	place	Gothenburg
göttingen	place	Göttingen
habomai	place	Habomai
habomai group	place	Habomai
habomai islands	place	Habomai
habomai islets	place	Habomai
habomais	place	Habomai
habsburg empire	place	Austrian Empire
habsburg monarchy	place	Austrian Empire
hadhramaut	place	Hadhramaut
hague	place	The Hague
haifa	place	Haifa
hailar	place	Hailar
hainan	place	Hainan
hainaut	place	Hainaut
haiphong	place	Haiphong
haiti	place	Haiti
hakata	place	Hakata
hakodadi	place	Hakodate
hakodate	place	Hakodate
halabja	place	Halabja
halicarnassus	place	Halicarnassus
halifax	place	Halifax
halland	place	Halland
halle	place	Halle
halys	place	Halys
hama	place	Hama
hamburg	place	Hamburg
hamelin	place	Hamelin
hamhung	place	Hamhung
hamina	place	Hamina
hangchow	place	Hangzhou
hangzhou	place	Hangzhou
hankou	place	Wuhan
hankow	place	Wuhan
hannover	place	Hanover
hanoi	place	Hanoi
hanover	place	Hanover
hansan island	place	Hansan Island
hanseong	place	Seoul
hanyang	place	Seoul
hapsburg empire	place	Austrian Empire
hapsburg monarchy	place	Austrian Empire
harar	place	Harar
harare	place	Harare
harbin	place	Harbin
hargeisa	place	Hargeisa
harper's ferry	place	Harper's Ferry
harpers ferry	place	Harpers Ferry
harran	place	Harran
hasankeyf	place	Hasankeyf
hattin	place	Hattin
havana	place	Havana
hawaii	place	Hawaii
hawaiian islands	place	Hawaii
hebei	place	Hebei
hebrides	place	Hebrides
hebron	place	Hebron
heidelberg	place	Heidelberg
heihe	place	Heihe
heijo	place	Pyongyang
heilongjiang	place	Heilongjiang
heilungkiang	place	Heilongjiang
hejaz	place	Hejaz
helgoland	place	Helgoland
heligoland	place	Helgoland
helmand	place	Helmand
helsingborg	place	Helsingborg
helsingfors	place	Helsinki
helsinki	place	Helsinki
henan	place	Henan
hengyang	place	Hengyang
heraclea	place	Heraclea
heraklion	place	Heraklion
herat	place	Herat
herzegovina	place	Herzegovina
hesse	place	Hesse
hesse-kassel	place	Hesse-Kassel
hessian	demonym	Hesse
hessians	demonym	Hesse
hijaz	place	Hejaz
hildesheim	place	Hildesheim
himalaya	place	Himalayas
himalayas	place	Himalayas
himeji	place	Himeji
hindu kush	place	Hindu Kush
hirado	place	Hirado
hiroshima	place	Hiroshima
hispania	place	Hispania
hispaniola	place	Hispaniola
hitlerite germany	place	Nazi Germany
hittite	demonym	Hittite Empire
ho chi minh city	place	Saigon
hobart	place	Hobart
hodeida	place	Hodeida
hohhot	place	Hohhot
hokkaido	place	Hokkaido
holland	place	Netherlands
holstein	place	Holstein
holy land	place	Holy Land
holy roman empire	place	Holy Roman Empire
homs	place	Homs
honan	place	Henan
hondo	place	Honshu
hondurans	demonym	Honduras
honduras	place	Honduras
honfleur	place	Honfleur
hong kong	place	Hong Kong
hongkong	place	Hong Kong
honolulu	place	Honolulu
honshu	place	Honshu
hooghly	place	Hooghly
hopei	place	Hebei
hormuz	place	Hormuz
horn of africa	place	Horn of Africa
hoten	place	Shenyang
houston	place	Houston
hrodna	place	Grodno
hsinking	place	Changchun
hsuchow	place	Xuzhou
huang he	place	Yellow River
hubei	place	Hubei
hudson bay	place	Hudson Bay
hudson's bay	place	Hudson's Bay
hue	place	Hue
humaitá	place	Humaitá
hunan	place	Hunan
hunchun	place	Hunchun
hungary	place	Hungary
hupeh	place	Hubei
huế	place	Hue
hwanghae	place	Hwanghae
hyderabad	place	Hyderabad
hyderabadi	demonym	Hyderabad
hyogo	place	Hyogo
iasi	place	Iasi
iaşi	place	Iasi
ibadan	place	Ibadan
ibaraki	place	Ibaraki
iberia	place	Iberia
iberian peninsula	place	Iberia
iceland	place	Iceland
iconium	place	Konya
idaho	place	Idaho
ifni	place	Ifni
ili	place	Yili
illinois	place	Illinois
illyria	place	Illyria
illyricum	place	Illyricum
iloilo	place	Iloilo
imperial germany	place	German Empire
imperial harbour	place	Sovetskaya Gavan
imperial japan	place	Imperial Japan
imperial russia	place	Russian Empire
imphal	place	Imphal
inca	demonym	Inca Empire
incheon	place	Incheon
inchon	place	Incheon
india	place	India
indian ocean	place	Indian Ocean
indiana	place	Indiana
indo-china	place	French Indochina
indochina	place	French Indochina
indochina peninsula	place	Indochina peninsula
indonesia	place	Indonesia
indore	place	Indore
indus	place	Indus
ingermanland	place	Ingermanland
ingria	place	Ingria
ingushetia	place	Ingushetia
inland sea	place	Inland Sea
inner mongolia	place	Inner Mongolia
innsbruck	place	Innsbruck
intramuros	place	Intramuros
inverness	place	Inverness
ioannina	place	Ioannina
ionia	place	Ionia
ionian sea	place	Ionian Sea
iowa	place	Iowa
iquique	place	Iquique
iquitos	place	Iquitos
iran	place	Iran
iraq	place	Iraq
ireland	place	Ireland
irian jaya	place	Irian Jaya
irish free state	place	Ireland
irish sea	place	Irish Sea
irkutsk	place	Irkutsk
iron curtain	place	Iron Curtain
irrawaddy	place	Irrawaddy
irtysh	place	Irtysh
ischl	place	Ischl
ise	place	Ise
isfahan	place	Isfahan
islas malvinas	place	Falkland Islands
isle of man	place	Isle of Man
isle of wight	place	Isle of Wight
ismailia	place	Ismailia
ispahan	place	Isfahan
israel	place	Israel
issus	place	Issus
istanbul	place	Constantinople
istria	place	Istria
italian somaliland	place	Italian Somaliland
italy	place	Italy
itatí	place	Itatí
iturup	place	Etorofu
iturup island	place	Etorofu
ivorian	demonym	Ivory Coast
ivorians	demonym	Ivory Coast
ivory coast	place	Ivory Coast
ivrea	place	Ivrea
iwo jima	place	Iwo Jima
iwo to	place	Iwo Jima
iwojima	place	Iwo Jima
izmir	place	Izmir
iznik	place	Iznik
i̇zmir	place	Izmir
i̇znik	place	Iznik
jabalpur	place	Jabalpur
jaffa	place	Jaffa
jaffna	place	Jaffna
jaipur	place	Jaipur
jaisalmer	place	Jaisalmer
jakarta	place	Batavia
jalalabad	place	Jalalabad
jalandhar	place	Jalandhar
jalisco	place	Jalisco
jallianwala bagh	place	Jallianwala Bagh
jamaica	place	Jamaica
jamaicans	demonym	Jamaica
jamestown	place	Jamestown
jammu	place	Jammu
japan	place	Japan
japanese empire	place	Imperial Japan
jassy	place	Iasi
java	place	Java
jaén	place	Jaén
jebba	place	Jebba
jeddah	place	Jeddah
jeddo	place	Edo
jedwabne	place	Jedwabne
jehol	place	Jehol
jeju	place	Jeju
jeju island	place	Jeju Island
jelgava	place	Jelgava
jena	place	Jena
jenin	place	Jenin
jericho	place	Jericho
jersey	place	Jersey
jerusalem	place	Jerusalem
jesso	place	Ezo
jhansi	place	Jhansi
jharkhand	place	Jharkhand
jiamusi	place	Jiamusi
jiangsu	place	Jiangsu
jiangxi	place	Jiangxi
jiaozhou	place	Kiautschou Bay
jidda	place	Jeddah
jilin	place	Jilin
jimma	place	Jimma
jinan	place	Jinan
jinja	place	Jinja
jinju	place	Jinju
jinsen	place	Incheon
jinzhou	place	Jinzhou
jodhpur	place	Jodhpur
jogjakarta	place	Yogyakarta
johannesburg	place	Johannesburg
johor	place	Johor
jolla province	place	Jolla Province
jordan	place	Jordan
joseon	place	Joseon
jotapata	place	Jotapata
juba	place	Juba
judaea	place	Judaea
judea	place	Judea
judean	demonym	Judaea
jugoslavia	place	Yugoslavia
junín	place	Junín
jutland	place	Jutland
jutland peninsula	place	Jutland peninsula
jülich	place	Jülich
kabul	place	Kabul
kadesh	place	Kadesh
kaduna	place	Kaduna
kaesong	place	Kaesong
kagoshima	place	Kagoshima
kahnawake	place	Kahnawake
kaifeng	place	Kaifeng
kalavryta	place	Kalavryta
kalgan	place	Kalgan
kalimantan	place	Borneo
kalinin	place	Tver
kaliningrad	place	Kaliningrad
kalisz	place	Kalisz
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
kanghwa	place	Ganghwa
kanpur	place	Kanpur
kansai	place	Kansai
kansas	place	Kansas
kansu	place	Gansu
kanto	place	Kanto
kara sea	place	Kara Sea
karabakh	place	Karabakh
karachi	place	Karachi
karafuto	place	Sakhalin
karaganda	place	Karaganda
karakum	place	Karakum
karbala	place	Karbala
karelia	place	Karelia
kargil	place	Kargil
karlskrona	place	Karlskrona
karlsruhe	place	Karlsruhe
karnataka	place	Karnataka
kars	place	Kars
kasai	place	Kasai
kashgar	place	Kashgar
kashmir	place	Kashmir
kassala	place	Kassala
katanga	place	Katanga
katangese	demonym	Katanga
kathiawar	place	Kathiawar
kathmandu	place	Kathmandu
katowice	place	Katowice
katsina	place	Katsina
kattegat	place	Kattegat
katyn	place	Katyn
kaunas	place	Kaunas
kavala	place	Kavala
kawasaki	place	Kawasaki
kayseri	place	Kayseri
kazakh ssr	place	Kazakhstan
kazakhstan	place	Kazakhstan
kazan	place	Kazan
kazan khanate	place	Kazan Khanate
kedah	place	Kedah
keelung	place	Keelung
keijo	place	Seoul
kentucky	place	Kentucky
kenya	place	Kenya
kerak	place	Kerak
kerala	place	Kerala
kerkuk	place	Kirkuk
kermanshah	place	Kermanshah
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
kharg island	place	Kharg Island
kharkiv	place	Kharkov
kharkov	place	Kharkov
khartoum	place	Khartoum
khasan	place	Khasan
khe sanh	place	Khe Sanh
kherson	place	Kherson
khiva	place	Khiva
kholmsk	place	Maoka
khotan	place	Khotan
khurasan	place	Khorasan
khuzestan	place	Khuzestan
khyber pass	place	Khyber Pass
kiakhta	place	Kyakhta
kiangsu	place	Jiangsu
kiaochow	place	Kiautschou Bay
kiautschou bay	place	Kiautschou Bay
kiel	place	Kiel
kielce	place	Kielce
kiev	place	Kiev
kiev rus	place	Kievan Rus
kievan rus	place	Kievan Rus
kigali	place	Kigali
kijow	place	Kiev
kilkenny	place	Kilkenny
kilwa	place	Kilwa
kimberley	place	Kimberley
king william island	place	King William Island
kingdom of jerusalem	place	Kingdom of Jerusalem
kingdom of naples	place	Naples
kingdom of poland	place	Congress Poland
kingdom of prussia	place	Prussia
kingston	place	Kingston
kinki	place	Kansai
kinmen	place	Kinmen
kinshasa	place	Kinshasa
kioto	place	Kyoto
kirghizia	place	Kyrgyzstan
kirgizia	place	Kyrgyzstan
kirin	place	Jilin
kirkuk	place	Kirkuk
kisangani	place	Kisangani
kishinev	place	Chisinau
kiska	place	Kiska
kisumu	place	Kisumu
kivu	place	Kivu
klaipeda	place	Klaipeda
klaipėda	place	Klaipėda
knin	place	Knin
kobe	place	Kobe
kodiak	place	Kodiak
kodiak island	place	Kodiak
kohima	place	Kohima
koje island	place	Koje Island
kokand	place	Kokand
kokkola	place	Kokkola
kola peninsula	place	Kola Peninsula
kolhapur	place	Kolhapur
kolkata	place	Calcutta
kolyma	place	Kolyma
kolyma river	place	Kolyma River
komandorski islands	place	Commander Islands
komsomolsk	place	Komsomolsk-on-Amur
komsomolsk-on-amur	place	Komsomolsk-on-Amur
konigsberg	place	Kaliningrad
konkan	place	Konkan
konya	place	Konya
korea	place	Korea
korea strait	place	Korea Strait
korean empire	place	Korean Empire
korean peninsula	place	Korean Peninsula
korsakov	place	Otomari
kosovo	place	Kosovo
kosovo polje	place	Kosovo Polje
kostroma	place	Kostroma
kota bharu	place	Kota Bharu
kotor	place	Kotor
kovno	place	Kaunas
kowloon	place	Kowloon
kozhikode	place	Kozhikode
kragujevac	place	Kragujevac
krajina	place	Krajina
krak des chevaliers	place	Krak des Chevaliers
krakow	place	Cracow
kraków	place	Kraków
krasnodar	place	Krasnodar
krasnovodsk	place	Krasnovodsk
krasnoyarsk	place	Krasnoyarsk
kremlin	place	Kremlin
kristiania	place	Oslo
kronstadt	place	Kronstadt
kuala lumpur	place	Kuala Lumpur
kuban	place	Kuban
kuch behar	place	Kuch Behar
kuching	place	Kuching
kuibyshev	place	Samara
kuldja	place	Yili
kumamoto	place	Kumamoto
kumanovo	place	Kumanovo
kumasi	place	Kumasi
kunashir	place	Kunashir
kunashir island	place	Kunashir
kunashir strait	place	Kunashir Strait
kunashiri	place	Kunashir
kunashiri island	place	Kunashir
kunduz	place	Kunduz
kunming	place	Kunming
kurdistan	place	Kurdistan
kure	place	Kure
kuril archipelago	place	Kuril Islands
kuril islands	place	Kuril Islands
kurile islands	place	Kuril Islands
kuriles	place	Kuril Islands
kurils	place	Kuril Islands
kurland	place	Courland
kursk	place	Kursk
kushiro	place	Kushiro
kushunkotan	place	Kushunkotan
kut	place	Kut
kut al-amara	place	Kut al-Amara
kutaisi	place	Kutaisi
kutch	place	Kutch
kuwait	place	Kuwait
kuwait city	place	Kuwait City
kuybyshev	place	Samara
kwajalein	place	Kwajalein
kwangju	place	Gwangju
kwangsi	place	Guangxi
kwangtung	place	Guangdong
kwantung	place	Kwantung Leased Territory
kwantung leased territory	place	Kwantung Leased Territory
kwazulu	place	Kwazulu
kweichow	place	Guizhou
kweisui	place	Hohhot
kyakhta	place	Kyakhta
kyiv	place	Kiev
kyivan rus	place	Kievan Rus
kyoto	place	Kyoto
kyrgyz republic	place	Kyrgyzstan
kyrgyzstan	place	Kyrgyzstan
kyushu	place	Kyushu
königgrätz	place	Königgrätz
königsberg	place	Kaliningrad
la coruna	place	Corunna
la guaira	place	La Guaira
la paz	place	La Paz
la perouse strait	place	La Pérouse Strait
la plata	place	La Plata
la rochelle	place	La Rochelle
la serena	place	La Serena
labrador	place	Labrador
lacedaemon	place	Sparta
laconia	place	Laconia
ladakh	place	Ladakh
lade	place	Lade
ladoga	place	Lake Ladoga
ladysmith	place	Ladysmith
lagos	place	Lagos
lahore	place	Lahore
lake baikal	place	Lake Baikal
lake balkhash	place	Lake Balkhash
lake khanka	place	Lake Khanka
lake khasan	place	Lake Khasan
lake ladoga	place	Lake Ladoga
lake titicaca	place	Lake Titicaca
lake trasimene	place	Lake Trasimene
lake van	place	Lake Van
lake victoria	place	Lake Victoria
lakonia	place	Lakonia
lancashire	place	Lancashire
languedoc	place	Languedoc
lanzhou	place	Lanzhou
laon	place	Laon
laos	place	Laos
larissa	place	Larissa
latakia	place	Latakia
latgale	place	Latgale
latin america	place	Latin America
latium	place	Latium
latvia	place	Latvia
laurium	place	Laurium
lausanne	place	Lausanne
le havre	place	Le Havre
le mans	place	Le Mans
lebanon	place	Lebanon
lecce	place	Lecce
leeward islands	place	Leeward Islands
legnica	place	Legnica
leiden	place	Leiden
leinster	place	Leinster
leipzig	place	Leipzig
lemberg	place	Lviv
lemnos	place	Lemnos
lena river	place	Lena River
leningrad	place	Saint Petersburg
leontini	place	Leontini
leopoldville	place	Kinshasa
lepanto	place	Lepanto
lesbos	place	Lesbos
lesotho	place	Lesotho
lesser antilles	place	Lesser Antilles
leuctra	place	Leuctra
levant	place	Levant
lexington	place	Lexington
leyden	place	Leiden
leyte	place	Leyte
leyte gulf	place	Leyte Gulf
león	place	León
lhasa	place	Lhasa
liancourt rocks	place	Dokdo
liao river	place	Liao River
liaodong	place	Liaodong Peninsula
liaodong peninsula	place	Liaodong Peninsula
liaoning	place	Liaoning
liaotung	place	Liaodong Peninsula
liaotung peninsula	place	Liaodong Peninsula
libau	place	Liepāja
liberia	place	Liberia
liberian	demonym	Liberia
liberians	demonym	Liberia
libreville	place	Libreville
libya	place	Libya
liechtenstein	place	Liechtenstein
liege	place	Liège
liegnitz	place	Legnica
liepāja	place	Liepāja
lille	place	Lille
lilongwe	place	Lilongwe
lilybaeum	place	Lilybaeum
lima	place	Lima
limerick	place	Limerick
limoges	place	Limoges
limousin	place	Limousin
linz	place	Linz
lippe	place	Lippe
lisbon	place	Lisbon
lithuania	place	Lithuania
little bighorn	place	Little Bighorn
liuchiu	place	Ryukyu Islands
liverpool	place	Liverpool
livonia	place	Livonia
liège	place	Liège
ljubljana	place	Ljubljana
locarno	place	Locarno
locri	place	Locri
lodz	place	Lodz
loire	place	Loire
lombard	demonym	Lombardy
lombardy	place	Lombardy
lombok	place	Lombok
lomé	place	Lomé
london	place	London
londonderry	place	Derry
loochoo	place	Ryukyu Islands
lorient	place	Lorient
lorraine	place	Lorraine
los angeles	place	Los Angeles
louisbourg	place	Louisbourg
louisiana	place	Louisiana
lourenço marques	place	Maputo
low countries	place	Netherlands
lower silesia	place	Lower Silesia
luanda	place	Luanda
luang prabang	place	Luang Prabang
lubeck	place	Lübeck
lublin	place	Lublin
lubumbashi	place	Lubumbashi
lucca	place	Lucca
lucerne	place	Lucerne
lucknow	place	Lucknow
luderitz	place	Lüderitz
ludhiana	place	Ludhiana
lugouqiao	place	Marco Polo Bridge
lukouchiao	place	Marco Polo Bridge
lund	place	Lund
luoyang	place	Luoyang
lusaka	place	Lusaka
lushun	place	Port Arthur
lusitania	place	Lusitania
luxembourg	place	Luxembourg
luxemburg	place	Luxembourg
luzon	place	Luzon
lviv	place	Lviv
lvov	place	Lviv
lwow	place	Lviv
lwów	place	Lviv
lycia	place	Lycia
lyon	place	Lyon
lyons	place	Lyon
lytton	place	Lytton
léopoldville	place	Kinshasa
lérida	place	Lérida
lübeck	place	Lübeck
lüderitz	place	Lüderitz
lüneburg	place	Lüneburg
maastricht	place	Maastricht
macao	place	Macau
macassar	place	Makassar
macau	place	Macau
macedon	demonym	Macedonia
macedonia	place	North Macedonia
madagascar	place	Madagascar
madeira	place	Madeira
madhya pradesh	place	Madhya Pradesh
madras	place	Madras
madrid	place	Madrid
madurai	place	Madurai
mafeking	place	Mafeking
magadan	place	Magadan
magadishu	place	Mogadishu
magdala	place	Magdala
magdeburg	place	Magdeburg
magellan strait	place	Strait of Magellan
maghreb	place	Maghreb
maginot line	place	Maginot Line
magnesia	place	Magnesia
magnitogorsk	place	Magnitogorsk
maharashtra	place	Maharashtra
maine	place	Maine
mainz	place	Mainz
maiwand	place	Maiwand
maizuru	place	Maizuru
majorca	place	Balearic Islands
makassar	place	Makassar
malabar	place	Malabar
malabo	place	Malabo
malacca	place	Malacca
malaga	place	Málaga
malagasy	demonym	Madagascar
malawi	place	Malawi
malawian	demonym	Malawi
malay peninsula	place	Malay Peninsula
malaya	place	Malaya
malaysia	place	Malaysia
malbork	place	Malbork
maldives	place	Maldives
mali	place	Mali
malian	demonym	Mali
malians	demonym	Mali
malindi	place	Malindi
malmo	place	Malmö
malmö	place	Malmö
malta	place	Malta
maluku	place	Moluccas
malvinas	place	Falkland Islands
mamiya strait	place	Tatar Strait
mamluk	demonym	Mamluk Sultanate
managua	place	Managua
manassas	place	Manassas
manaus	place	Manaus
manbij	place	Manbij
manchester	place	Manchester
manchoukuo	place	Manchukuo
manchouli	place	Manzhouli
manchu empire	place	Qing Empire
manchukuo	place	Manchukuo
manchuria	place	Manchuria
manchuria station	place	Manzhouli
manchutikuo	place	Manchukuo
mandalay	place	Mandalay
mangalore	place	Mangalore
manila	place	Manila
manipur	place	Manipur
manitoba	place	Manitoba
mannheim	place	Mannheim
mansourah	place	Mansourah
mantinea	place	Mantinea
mantua	place	Mantua
manx	demonym	Isle of Man
manzhouli	place	Manzhouli
manzikert	place	Manzikert
maoka	place	Maoka
maputo	place	Maputo
maracaibo	place	Maracaibo
maragheh	place	Maragheh
marash	place	Maraş
maratha	demonym	Maratha Confederacy
maratha confederacy	place	Maratha Confederacy
marathon	place	Marathon
maraş	place	Maraş
marburg	place	Marburg
marco polo bridge	place	Marco Polo Bridge
mardin	place	Mardin
mariana islands	place	Mariana Islands
marianas	place	Mariana Islands
marienburg	place	Malbork
marignano	place	Marignano
maritime province	place	Primorye
maritime region	place	Primorye
marne	place	Marne
marquesas	place	Marquesas
marrakech	place	Marrakesh
marrakesh	place	Marrakesh
marseille	place	Marseille
marseilles	place	Marseille
marshall islands	place	Marshall Islands
martinique	place	Martinique
maryland	place	Maryland
masada	place	Masada
maseru	place	Maseru
mashhad	place	Mashhad
mashonaland	place	Mashonaland
massachusetts	place	Massachusetts
massalia	place	Massalia
massawa	place	Massawa
massilia	place	Marseille
masulipatam	place	Machilipatnam
masuria	place	Masuria
masurian lakes	place	Masurian Lakes
matabeleland	place	Matabeleland
matanzas	place	Matanzas
mato grosso	place	Mato Grosso
matsu islands	place	Matsu Islands
matsumae	place	Matsumae
matsuyama	place	Matsuyama
matua	place	Matua
mauretania	place	Mauretania
mauritania	place	Mauritania
mauritanian	demonym	Mauritania
mauritian	demonym	Mauritius
mauritius	place	Mauritius
mayan	demonym	Maya
mazandaran	place	Mazandaran
mazar-i-sharif	place	Mazar-i-Sharif
mazovia	place	Mazovia
mbabane	place	Mbabane
mcmurdo sound	place	McMurdo Sound
mecca	place	Mecca
mecklenburg	place	Mecklenburg
medellín	place	Medellín
medina	place	Medina
mediterranean	place	Mediterranean Sea
mediterranean sea	place	Mediterranean Sea
meerut	place	Meerut
megalopolis	place	Megalopolis
megara	place	Megara
megiddo	place	Megiddo
meissen	place	Meissen
mekelle	place	Mekelle
mekong	place	Mekong
melanesia	place	Melanesia
melbourne	place	Melbourne
melilla	place	Melilla
melos	place	Melos
memel	place	Klaipeda
memphis	place	Memphis
mengjiang	place	Mengjiang
mengkiang	place	Mengjiang
mergui	place	Mergui
mers el-kébir	place	Mers el-Kébir
mers-el-kébir	place	Mers-el-Kébir
mersin	place	Mersin
merv	place	Merv
meshed	place	Mashhad
mesopotamia	place	Iraq
messenia	place	Messenia
messina	place	Messina
metapontum	place	Metapontum
methone	place	Methone
metz	place	Metz
meuse	place	Meuse
mexico	place	Mexico
mexico city	place	Mexico City
miami	place	Miami
michigan	place	Michigan
michoacán	place	Michoacán
micronesia	place	Micronesia
middle east	place	Middle East
midway	place	Midway
midway atoll	place	Midway
midway islands	place	Midway
milan	place	Milan
milanese	demonym	Milan
miletus	place	Miletus
milwaukee	place	Milwaukee
minas gerais	place	Minas Gerais
mindanao	place	Mindanao
minden	place	Minden
mindoro	place	Mindoro
ming china	place	Ming China
minneapolis	place	Minneapolis
minnesota	place	Minnesota
minorca	place	Balearic Islands
minsk	place	Minsk
mirzapur	place	Mirzapur
misiones	place	Misiones
mississippi	place	Mississippi
mississippi river	place	Mississippi River
missolonghi	place	Missolonghi
missouri	place	Missouri
mitau	place	Jelgava
mizoram	place	Mizoram
mobile bay	place	Mobile Bay
modena	place	Modena
modon	place	Modon
moesia	place	Moesia
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
monastir	place	Bitola
mongol	place	Mongolia
mongolia	place	Mongolia
mongolian people's republic	place	Mongolia
monrovia	place	Monrovia
mons	place	Mons
montana	place	Montana
montauban	place	Montauban
monte cassino	place	Monte Cassino
montenegro	place	Montenegro
montenotte	place	Montenotte
monterrey	place	Monterrey
montevideo	place	Montevideo
montgisard	place	Montgisard
montpellier	place	Montpellier
montreal	place	Montreal
montserrat	place	Montserrat
montségur	place	Montségur
mopti	place	Mopti
moradabad	place	Moradabad
moravia	place	Moravia
mordovia	place	Mordovia
morea	place	Peloponnese
morelos	place	Morelos
morioka	place	Morioka
morocco	place	Morocco
moroni	place	Moroni
moscow	place	Moscow
moskva	place	Moscow
mosquito coast	place	Mosquito Coast
mostar	place	Mostar
mosul	place	Mosul
moulmein	place	Moulmein
mount everest	place	Mount Everest
mount fuji	place	Mount Fuji
mount kenya	place	Mount Kenya
mount lebanon	place	Mount Lebanon
mozambican	demonym	Mozambique
mozambicans	demonym	Mozambique
mozambique	place	Mozambique
mudanjiang	place	Mudanjiang
mudros	place	Mudros
mughal	demonym	Mughal Empire
mukden	place	Shenyang
mulhouse	place	Mulhouse
multan	place	Multan
mumbai	place	Bombay
munda	place	Munda
munich	place	Munich
munster	place	Münster
murcia	place	Murcia
murmansk	place	Murmansk
muroran	place	Muroran
murshidabad	place	Murshidabad
musa dagh	place	Musa Dagh
muscat	place	Muscat
muscovite state	place	Muscovy
muscovy	place	Muscovy
mutanchiang	place	Mudanjiang
mutina	place	Mutina
muzaffarabad	place	Muzaffarabad
muzaffarpur	place	Muzaffarpur
muş	place	Muş
myanmar	place	Burma
mycale	place	Mycale
mycenae	place	Mycenae
myeongnyang	place	Myeongnyang
myitkyina	place	Myitkyina
mykolaiv	place	Nikolaev
mylae	place	Mylae
myongnyang	place	Myeongnyang
mysore	place	Mysore
mytilene	place	Mytilene
málaga	place	Málaga
mérida	place	Mérida
mühlberg	place	Mühlberg
mülhausen	place	Mülhausen
münster	place	Münster
n'djamena	place	N'Djamena
nablus	place	Nablus
nafplio	place	Nafplio
nagaland	place	Nagaland
nagano	place	Nagano
nagasaki	place	Nagasaki
nagorno-karabakh	place	Nagorno-Karabakh
nagoya	place	Nagoya
nagpur	place	Nagpur
nairobi	place	Nairobi
najaf	place	Najaf
najin	place	Rajin
najran	place	Najran
nakhchivan	place	Nakhchivan
nakhodka	place	Nakhodka
namaqualand	place	Namaqualand
namhansanseong	place	Namhansanseong
namibia	place	Namibia
namibian	demonym	Namibia
namibians	demonym	Namibia
namur	place	Namur
nanchang	place	Nanchang
nandigram	place	Nandigram
nanjing	place	Nanjing
nanking	place	Nanjing
nanning	place	Nanning
nantes	place	Nantes
naples	place	Naples
nara	place	Nara
narbo	place	Narbo
narbonne	place	Narbonne
narva	place	Narva
narvik	place	Narvik
naseby	place	Naseby
nashville	place	Nashville
nasik	place	Nasik
nassau	place	Nassau
natal	place	Natal
nationalist china	place	Republic of China
naupaktos	place	Naupaktos
nauru	place	Nauru
navarino	place	Navarino
navarre	place	Navarre
navarrese	demonym	Navarre
naypyidaw	place	Naypyidaw
nazareth	place	Nazareth
nazi germany	place	Nazi Germany
ndjamena	place	Ndjamena
near east	place	Near East
nebraska	place	Nebraska
negapatam	place	Negapatam
negroponte	place	Euboea
neisse	place	Neisse
nemuro	place	Nemuro
nepal	place	Nepal
nerchinsk	place	Nerchinsk
netherlands	place	Netherlands
netherlands east indies	place	Indonesia
netherlands indies	place	Indonesia
neuchâtel	place	Neuchâtel
neva	place	Neva
nevada	place	Nevada
new archangel	place	Sitka
new britain	place	New Britain
new brunswick	place	New Brunswick
new caledonia	place	New Caledonia
new delhi	place	Delhi
new england	place	New England
new france	place	New France
new granada	place	Colombia
new guinea	place	New Guinea
new hampshire	place	Portsmouth
new hebrides	place	New Hebrides
new ireland	place	New Ireland
new jersey	place	New Jersey
new mexico	place	New Mexico
new orleans	place	New Orleans
new south wales	place	New South Wales
new spain	place	New Spain
new world	place	New World
new york	place	New York
new york city	place	New York
new zealand	place	New Zealand
newcastle	place	Newcastle
newchwang	place	Yingkou
newfoundland	place	Newfoundland
nha trang	place	Nha Trang
niamey	place	Niamey
nicaea	place	Nicaea
nicaragua	place	Nicaragua
nicaraguans	demonym	Nicaragua
nicomedia	place	Nicomedia
nicosia	place	Nicosia
niger	place	Niger
niger river	place	Niger River
nigeria	place	Nigeria
nigerien	demonym	Niger
nihon	place	Japan
niigata	place	Niigata
nijmegen	place	Nijmegen
nikko	place	Nikko
nikolaev	place	Nikolaev
nikolaevsk	place	Nikolayevsk-on-Amur
nikolaevsk-on-amur	place	Nikolayevsk-on-Amur
nikolaievsk	place	Nikolayevsk-on-Amur
nikolayevsk	place	Nikolayevsk-on-Amur
nikolayevsk-on-amur	place	Nikolayevsk-on-Amur
nikolsk-ussuriysky	place	Ussuriysk
nile	place	Nile
nimwegen	place	Nijmegen
nineveh	place	Nineveh
ningbo	place	Ningbo
ningpo	place	Ningbo
ningsia	place	Ningxia
ningxia	place	Ningxia
nippon	place	Japan
nis	place	Niš
nisibis	place	Nisibis
nizhni novgorod	place	Nizhny Novgorod
nizhny novgorod	place	Nizhny Novgorod
niš	place	Niš
no gun ri	place	No Gun Ri
noakhali	place	Noakhali
nome	place	Nome
nomon khan	place	Khalkhin Gol
nomonhan	place	Khalkhin Gol
noricum	place	Noricum
norilsk	place	Norilsk
norman	demonym	Normandy
normandy	place	Normandy
norrköping	place	Norrköping
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
north pole	place	North Pole
north sakhalin	place	Northern Sakhalin
north sea	place	North Sea
north vietnam	place	North Vietnam
north vietnamese	demonym	North Vietnam
north west passage	place	Northwest Passage
north-west frontier	place	North-West Frontier
north-west frontier province	place	North-West Frontier Province
north-west passage	place	Northwest Passage
northeast asia	place	Northeast Asia
northeast china	place	Manchuria
northern europe	place	Northern Europe
northern ireland	place	Northern Ireland
northern manchuria	place	North Manchuria
northern rhodesia	place	Zambia
northern sakhalin	place	Northern Sakhalin
northern sea route	place	Northern Sea Route
northern territories	place	South Kuril Islands
northwest frontier	place	Northwest Frontier
northwest passage	place	Northwest Passage
northwest territories	place	Northwest Territories
norway	place	Norway
norwegian sea	place	Norwegian Sea
norwich	place	Norwich
noryang	place	Noryang
nouakchott	place	Nouakchott
nova scotia	place	Nova Scotia
novara	place	Novara
novaya zemlya	place	Novaya Zemlya
novgorod	place	Novgorod
novgorod republic	place	Novgorod Republic
novi sad	place	Novi Sad
novo-arkhangelsk	place	Sitka
novonikolayevsk	place	Novosibirsk
novorossiisk	place	Novorossiysk
novorossiysk	place	Novorossiysk
novosibirsk	place	Novosibirsk
nuevo león	place	Nuevo León
numantia	place	Numantia
numidia	place	Numidia
numidian	demonym	Numidia
nur-sultan	place	Astana
nuremberg	place	Nuremberg
nyasaland	place	Malawi
nystad	place	Nystad
nîmes	place	Nîmes
nördlingen	place	Nördlingen
nürnberg	place	Nuremberg
oahu	place	Oahu
oaxaca	place	Oaxaca
oceania	place	Oceania
oder	place	Oder
odesa	place	Odessa
odessa	place	Odessa
odisha	place	Odisha
ogaden	place	Ogaden
ogasawara islands	place	Ogasawara Islands
ogoniland	place	Ogoniland
ohio	place	Ohio
ohrid	place	Ohrid
okayama	place	Okayama
okha	place	Okha
okhotsk	place	Okhotsk
okhotsk sea	place	Sea of Okhotsk
oki islands	place	Oki Islands
okinawa	place	Okinawa
okinawa island	place	Okinawa
oklahoma	place	Oklahoma
old world	place	Old World
oldenburg	place	Oldenburg
olmütz	place	Olomouc
olomouc	place	Olomouc
olynthus	place	Olynthus
oman	place	Oman
omdurman	place	Omdurman
omsk	place	Omsk
onekotan	place	Onekotan
ontario	place	Ontario
ootomari	place	Otomari
oporto	place	Porto
oran	place	Oran
orange free state	place	Orange Free State
orchomenus	place	Orchomenus
ordzhonikidze	place	Vladikavkaz
oregon	place	Oregon
orel	place	Oryol
orenburg	place	Orenburg
orissa	place	Odisha
orkney	place	Orkney
orleans	place	Orléans
orléans	place	Orléans
oruro	place	Oruro
oryol	place	Oryol
osaka	place	Osaka
osel	place	Saaremaa
oslo	place	Oslo
osnabruck	place	Osnabrück
osnabrück	place	Osnabrück
ossetia	place	Ossetia
ostend	place	Ostend
ostrobothnia	place	Ostrobothnia
otaru	place	Otaru
otomari	place	Otomari
otsu	place	Otsu
ottawa	place	Ottawa
ottoman empire	place	Ottoman Empire
ottoman turkey	place	Ottoman Empire
ouagadougou	place	Ouagadougou
oudh	place	Oudh
ouidah	place	Ouidah
outer mongolia	place	Mongolia
outremer	place	Outremer
oviedo	place	Oviedo
oxford	place	Oxford
oxus	place	Amu Darya
oyo	place	Oyo
pacific	place	Pacific Ocean
pacific ocean	place	Pacific Ocean
padang	place	Padang
paderborn	place	Paderborn
padua	place	Padua
pakistan	place	Pakistan
palatinate	place	Palatinate
palau	place	Palau
pale of settlement	place	Pale of Settlement
palembang	place	Palembang
palermo	place	Palermo
palestine	place	Palestine
palmyra	place	Palmyra
pamir	place	Pamir
pamirs	place	Pamir
pamphylia	place	Pamphylia
pamplona	place	Pamplona
panama	place	Panama
panama canal	place	Panama Canal
panama city	place	Panama City
panamanians	demonym	Panama
panay	place	Panay
panjshir	place	Panjshir
panmunjeom	place	Panmunjom
panmunjom	place	Panmunjom
pannonia	place	Pannonia
papal states	place	Papal States
paphlagonia	place	Paphlagonia
papua	place	Papua
papua new guinea	place	Papua New Guinea
papuan	demonym	Papua
paraguarí	place	Paraguarí
paraguay	place	Paraguay
paramaribo	place	Paramaribo
paramushir	place	Paramushir
paramushiru	place	Paramushir
paraná	place	Paraná
paraíba	place	Paraíba
paris	place	Paris
parma	place	Parma
parthia	place	Parthia
parthian	demonym	Parthia
parthians	demonym	Parthia
pará	place	Pará
passau	place	Passau
passchendaele	place	Passchendaele
pasto	place	Pasto
patagonia	place	Patagonia
patras	place	Patras
pattani	place	Pattani
pavia	place	Pavia
paysandú	place	Paysandú
pearl harbor	place	Pearl Harbor
pearl harbour	place	Pearl Harbor
pearl river	place	Pearl River
peiping	place	Beijing
peking	place	Beijing
peleliu	place	Peleliu
peloponnese	place	Peloponnese
pelusium	place	Pelusium
pemba	place	Pemba
penang	place	Penang
penghu	place	Pescadores
pennsylvania	place	Pennsylvania
penza	place	Penza
people's republic of china	place	China
pera	place	Pera
perak	place	Perak
pergamon	place	Pergamum
pergamum	place	Pergamum
perinthus	place	Perinthus
perm	place	Perm
pernau	place	Pärnu
perpignan	place	Perpignan
persepolis	place	Persepolis
persia	place	Iran
persian gulf	place	Persian Gulf
perth	place	Perth
peru	place	Peru
perugia	place	Perugia
pescadores	place	Pescadores
peshawar	place	Peshawar
peter the great bay	place	Peter the Great Bay
peterloo	place	Peterloo
petersburg	place	Saint Petersburg
petrograd	place	Saint Petersburg
petropavlovsk	place	Petropavlovsk-Kamchatsky
petropavlovsk-kamchatskiy	place	Petropavlovsk-Kamchatsky
petropavlovsk-kamchatsky	place	Petropavlovsk-Kamchatsky
petrozavodsk	place	Petrozavodsk
petsamo	place	Petsamo
pharsalus	place	Pharsalus
philadelphia	place	Philadelphia
philippi	place	Philippi
philippines	place	Philippines
philippopolis	place	Plovdiv
phnom penh	place	Phnom Penh
phocaea	place	Phocaea
phoenicia	place	Phoenicia
phoenician	demonym	Phoenicia
phrygia	place	Phrygia
piacenza	place	Piacenza
picardy	place	Picardy
piedmont	place	Piedmont
piedmontese	demonym	Piedmont
pietermaritzburg	place	Pietermaritzburg
pillau	place	Pillau
pilsen	place	Plzeň
piraeus	place	Piraeus
pisa	place	Pisa
pitcairn	place	Pitcairn
pitcairn island	place	Pitcairn Island
pittsburgh	place	Pittsburgh
plassey	place	Plassey
plataea	place	Plataea
pleiku	place	Pleiku
pleven	place	Plevna
plevna	place	Plevna
plock	place	Plock
plombières	place	Plombières
plovdiv	place	Plovdiv
plymouth	place	Plymouth
podgorica	place	Podgorica
podlasie	place	Podlasie
podolya	place	Podolia
pogranichnaya	place	Suifenhe
point barrow	place	Point Barrow
poitiers	place	Poitiers
poitou	place	Poitou
poland	place	Poland
polish corridor	place	Polish Corridor
polish-lithuanian commonwealth	place	Polish-Lithuanian Commonwealth
poltava	place	Poltava
polynesia	place	Polynesia
pomerania	place	Pomerania
pomeranian	demonym	Pomerania
pomerelia	place	Pomerelia
pondicherry	place	Pondicherry
pontus	place	Pontus
poronaysk	place	Shikuka
port arthur	place	Port Arthur
port hamilton	place	Port Hamilton
port jackson	place	Port Jackson
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
pozsony	place	Bratislava
prague	place	Prague
prayagraj	place	Prayagraj
pressburg	place	Bratislava
pretoria	place	Pretoria
prijedor	place	Prijedor
primore	place	Primorye
primorski krai	place	Primorye
primorsky krai	place	Primorye
primorye	place	Primorye
prince edward island	place	Prince Edward Island
princeton	place	Princeton
principality of antioch	place	Principality of Antioch
pristina	place	Pristina
provence	place	Provence
provençal	demonym	Provence
prussia	place	Prussia
pskov	place	Pskov
ptolemaic	demonym	Egypt
puerto ricans	demonym	Puerto Rico
puerto rico	place	Puerto Rico
pula	place	Pula
punjab	place	Punjab
pusan	place	Busan
pyeongyang	place	Pyongyang
pyongan	place	Pyongan
pyongyang	place	Pyongyang
pyrenees	place	Pyrenees
qajar	demonym	Iran
qatar	place	Qatar
qing empire	place	Qing Empire
qingdao	place	Kiautschou Bay
qinghai	place	Qinghai
qiqihar	place	Qiqihar
quebec	place	Quebec
queensland	place	Queensland
quelpart	place	Jeju
quemoy	place	Kinmen
quezon city	place	Quezon City
quito	place	Quito
québécois	demonym	Quebec
rabat	place	Rabat
rabaul	place	Rabaul
ragusa	place	Dubrovnik
rajin	place	Rajin
rajput	demonym	Rajputana
ramadi	place	Ramadi
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
rhenish	demonym	Rhineland
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
ross sea	place	Ross Sea
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
rupert's land	place	Rupert's Land
rus	place	Kievan Rus
russia	place	Russia
russian alaska	place	Russian America
russian america	place	Russian America
russian empire	place	Russian Empire
russian far east	place	Russian Far East
russian federation	place	Russia
russian sfsr	place	Soviet Russia
russian turkestan	place	Russian Turkestan
ruthenia	place	Ruthenia
rwanda	place	Rwanda
rwandan	demonym	Rwanda
rwandans	demonym	Rwanda
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
safavid	demonym	Safavid Empire
saghalien	place	Sakhalin
sahara	place	Sahara
saigon	place	Saigon
saint helena	place	Saint Helena
saint petersburg	place	Saint Petersburg
saint-domingue	place	Haiti
saint-germain-en-laye	place	Saint-Germain-en-Laye
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
salvadoran	demonym	El Salvador
salvadorans	demonym	El Salvador
salvadorean	demonym	El Salvador
salzburg	place	Salzburg
samara	place	Samara
samarkand	place	Samarkand
samoa	place	Samoa
samogitia	place	Samogitia
san antonio	place	San Antonio
san diego	place	San Diego
san francisco	place	San Francisco
san marino	place	San Marino
san stefano	place	San Stefano
sand creek	place	Sand Creek
sandwich islands	place	Hawaii
sankt-peterburg	place	Saint Petersburg
santa fe	place	Santa Fe
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
sasanian	demonym	Sassanid Empire
sasebo	place	Sasebo
saskatchewan	place	Saskatchewan
sassanid	demonym	Sassanid Empire
satsuma province	place	Satsuma province
saudi arabia	place	Saudi Arabia
savannah	place	Savannah
savonia	place	Savonia
savoy	place	Savoy
savoyard	demonym	Savoy
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
seleucid	demonym	Seleucid Empire
seljuk	demonym	Seljuk Empire
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
shi'a	demonym	Shia
shia	demonym	Shia
shiite	demonym	Shia
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
sierra leonean	demonym	Sierra Leone
sierra leoneans	demonym	Sierra Leone
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
skibbereen	place	Skibbereen
skopje	place	Skopje
sligo	place	Sligo
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
spartan	demonym	Sparta
spartans	demonym	Sparta
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
stavanger	place	Stavanger
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
subcarpathian ruthenia	place	Subcarpathian Ruthenia
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
panipat	place	Panipat
paraguayan	demonym	Paraguay
paraguayans	demonym	Paraguay
parisian	demonym	Paris
parisians	demonym	Paris
patiala	place	Patiala
patna	place	Patna
pegu	place	Bago
pernambuco	place	Pernambuco
persian	demonym	Iran
persians	demonym	Iran
peruvian	demonym	Peru
peruvians	demonym	Peru
petrópolis	place	Petrópolis
philippine	demonym	Philippines
piura	place	Piura
pointe-noire	place	Pointe-Noire
pole	demonym	Poland
poles	demonym	Poland
polish	demonym	Poland
polono	demonym	Poland
poona	place	Pune
popayán	place	Popayán
porbandar	place	Porbandar
port elizabeth	place	Port Elizabeth
port harcourt	place	Port Harcourt
port louis	place	Port Louis
port of spain	place	Port of Spain
port sudan	place	Port Sudan
port-au-prince	place	Port-au-Prince
porto alegre	place	Porto Alegre
porto-novo	place	Porto-Novo
portobelo	place	Portobelo
portuguese	demonym	Portugal
portuguese east africa	place	Portuguese East Africa
portuguese guinea	place	Portuguese Guinea
potidaea	place	Potidaea
potosí	place	Potosí
poznań	place	Poznań
prizren	place	Prizren
prussian	demonym	Prussia
prussian-german	demonym	Germany
prussians	demonym	Prussia
przemysl	place	Przemyśl
przemyśl	place	Przemyśl
psara	place	Psara
puebla	place	Puebla
puerto rican	demonym	Puerto Rico
puglia	place	Puglia
pune	place	Pune
punjabi	demonym	Punjab
punjabis	demonym	Punjab
puno	place	Puno
punta arenas	place	Punta Arenas
puri	place	Puri
pydna	place	Pydna
pylos	place	Pylos
pärnu	place	Pärnu
płock	place	Płock
qatari	demonym	Qatar
qom	place	Qom
querétaro	place	Querétaro
quetta	place	Quetta
quiberon	place	Quiberon
radom	place	Radom
ragnit	place	Ragnit
rajasthan	place	Rajasthan
rajkot	place	Rajkot
rajputana	place	Rajputana
ramla	place	Ramla
ranchi	place	Ranchi
rangpur	place	Rangpur
raphia	place	Raphia
raqqa	place	Raqqa
rastatt	place	Rastatt
ratisbon	place	Regensburg
ravenna	place	Ravenna
ravensbrück	place	Ravensbrück
rawalpindi	place	Rawalpindi
rayy	place	Rayy
recife	place	Recife
regensburg	place	Regensburg
reggio emilia	place	Reggio Emilia
rennes	place	Rennes
rhegium	place	Rhegium
rhodesian	demonym	Zimbabwe
rhodesians	demonym	Zimbabwe
riachuelo	place	Riachuelo
rif	place	Rif
rimini	place	Rimini
rio grande do sul	place	Rio Grande do Sul
river plate	place	River Plate
rivoli	place	Rivoli
rocroi	place	Rocroi
rohilkhand	place	Rohilkhand
romagna	place	Romagna
roman	demonym	Rome
romanian	demonym	Romania
romanians	demonym	Romania
romans	demonym	Rome
roskilde	place	Roskilde
roumanian	demonym	Romania
roussillon	place	Roussillon
ruanda-urundi	place	Ruanda-Urundi
rumanian	demonym	Romania
rumanians	demonym	Romania
ruse	place	Ruse
russian	demonym	Russia
russians	demonym	Russia
russo	demonym	Russia
rustchuk	place	Ruse
ruthenian	demonym	Ruthenia
ruthenians	demonym	Ruthenia
ryukyuan	demonym	Ryukyu Kingdom
ryukyuans	demonym	Ryukyu Kingdom
réunion	place	Réunion
río de la plata	place	Río de la Plata
rügen	place	Rügen
sachsenhausen	place	Sachsenhausen
sadiya	place	Sadiya
sadowa	place	Sadowa
saguntum	place	Saguntum
saharanpur	place	Saharanpur
saint kitts	place	Saint Kitts
saint lucia	place	Saint Lucia
saint-denis	place	Saint-Denis
saint-louis	place	Saint-Louis
saint-malo	place	Saint-Malo
salamanca	place	Salamanca
salamis	place	Salamis
saloniki	place	Thessaloniki
salta	place	Salta
saltillo	place	Saltillo
salvador da bahia	place	Salvador da Bahia
samar	place	Samar
samarra	place	Samarra
sambia	place	Sambia
samoan	demonym	Samoa
samoans	demonym	Samoa
samos	place	Samos
san josé	place	San José
san juan	place	San Juan
san luis potosí	place	San Luis Potosí
san pedro sula	place	San Pedro Sula
san salvador	place	San Salvador
san sebastián	place	San Sebastián
sana'a	place	Sana'a
sandomierz	place	Sandomierz
sandžak	place	Sandžak
santa catarina	place	Santa Catarina
santa cruz de la sierra	place	Santa Cruz de la Sierra
santander	place	Santander
santiago de chile	place	Santiago de Chile
santiago de compostela	place	Santiago de Compostela
sardinian	demonym	Sardinia
sardinians	demonym	Sardinia
sardis	place	Sardis
sasun	place	Sasun
satara	place	Satara
saudi	demonym	Saudi Arabia
saudis	demonym	Saudi Arabia
saumur	place	Saumur
savona	place	Savona
saxon	demonym	Saxony
saxons	demonym	Saxony
scandinavian	demonym	Scandinavia
scandinavians	demonym	Scandinavia
scania	place	Scania
schleswig	place	Schleswig
schleswig-holstein	place	Schleswig-Holstein
schwerin	place	Schwerin
scot	demonym	Scotland
scotch	demonym	Scotland
scots	demonym	Scotland
scotsman	demonym	Scotland
scottish	demonym	Scotland
scutari	place	Scutari
sedan	place	Sedan
segovia	place	Segovia
seleucia	place	Seleucia
selinus	place	Selinus
semarang	place	Semarang
sempach	place	Sempach
senegalese	demonym	Senegal
serampore	place	Serampore
serb	demonym	Serbia
serbian	demonym	Serbia
serbians	demonym	Serbia
serbo	demonym	Serbia
serbs	demonym	Serbia
seringapatam	place	Srirangapatna
sestos	place	Sestos
setif	place	Sétif
seychelles	place	Seychelles
shan state	place	Shan State
shan states	place	Shan States
shantou	place	Shantou
sharpeville	place	Sharpeville
shenandoah valley	place	Shenandoah Valley
shenzhen	place	Shenzhen
shillong	place	Shillong
shiloh	place	Shiloh
shipka pass	place	Shipka Pass
shkodër	place	Shkodër
shumen	place	Shumen
shusha	place	Shusha
shushi	place	Shusha
siachen	place	Siachen
sialkot	place	Sialkot
siamese	demonym	Thailand
siberian	demonym	Siberia
siberians	demonym	Siberia
sicilian	demonym	Sicily
sicilians	demonym	Sicily
sidon	place	Sidon
siena	place	Siena
sikh	demonym	Punjab
sikkim	place	Sikkim
silesian	demonym	Silesia
silesians	demonym	Silesia
silistra	place	Silistra
silistria	place	Silistra
sinaloa	place	Sinaloa
sindhi	demonym	Sindh
singaporean	demonym	Singapore
singaporeans	demonym	Singapore
sinhalese	demonym	Sri Lanka
sino	demonym	China
sinop	place	Sinop
sinuiju	place	Sinuiju
sirhind	place	Sirhind
sivas	place	Sivas
skåne	place	Scania
slavonia	place	Slavonia
slovak	demonym	Slovakia
slovakian	demonym	Slovakia
slovaks	demonym	Slovakia
slovene	demonym	Slovenia
slovenes	demonym	Slovenia
slovenian	demonym	Slovenia
slovenians	demonym	Slovenia
småland	place	Småland
sobibor	place	Sobibor
sobibór	place	Sobibór
sogdiana	place	Sogdiana
soissons	place	Soissons
sokoto	place	Sokoto
somali	demonym	Somalia
somaliland	place	Somaliland
somalis	demonym	Somalia
sonora	place	Sonora
sorong	place	Sorong
south african	demonym	South Africa
south africans	demonym	South Africa
south dakota	place	South Dakota
south georgia	place	South Georgia
south korean	demonym	South Korea
south koreans	demonym	South Korea
south pole	place	South Pole
south vietnamese	demonym	South Vietnam
southern ocean	place	Southern Ocean
soviet	demonym	Soviet Union
soviets	demonym	Soviet Union
soweto	place	Soweto
spalato	place	Spalato
spaniard	demonym	Spain
spaniards	demonym	Spain
spanish	demonym	Spain
spanish sahara	place	Spanish Sahara
sparta	place	Sparta
speyer	place	Speyer
sphacteria	place	Sphacteria
spoleto	place	Spoleto
srebrenica	place	Srebrenica
sri lankan	demonym	Sri Lanka
sri lankans	demonym	Sri Lanka
srinagar	place	Srinagar
srirangapatna	place	Srirangapatna
st lucia	place	Saint Lucia
st. lucia	place	Saint Lucia
stanleyville	place	Kisangani
stara zagora	place	Stara Zagora
stellenbosch	place	Stellenbosch
stepanakert	place	Stepanakert
stettin	place	Szczecin
suakin	place	Suakin
sudanese	demonym	Sudan
sulaymaniyah	place	Sulaymaniyah
sulu	place	Sulu
sumadija	place	Sumadija
sumgait	place	Sumgait
sundsvall	place	Sundsvall
sunni	demonym	Sunni
suomenlinna	place	Suomenlinna
suomussalmi	place	Suomussalmi
surinam	place	Suriname
surinamese	demonym	Suriname
susa	place	Susa
suwon	place	Suwon
sveaborg	place	Sveaborg
swabian	demonym	Swabia
swakopmund	place	Swakopmund
swatow	place	Shantou
swazi	demonym	Eswatini
swede	demonym	Sweden
swedes	demonym	Sweden
swedish	demonym	Sweden
swiss	demonym	Switzerland
sybaris	place	Sybaris
sylhet	place	Sylhet
syracusan	demonym	Syracuse
syracusans	demonym	Syracuse
syracuse	place	Syracuse
syrian	demonym	Syria
syrians	demonym	Syria
szczecin	place	Szczecin
szeged	place	Szeged
são paulo	place	São Paulo
são tomé	place	São Tomé
sétif	place	Sétif
tabasco	place	Tabasco
tacna	place	Tacna
taejon	place	Daejeon
tahitian	demonym	Tahiti
taierzhuang	place	Taierzhuang
taiwanese	demonym	Taiwan
tajik	demonym	Tajikistan
tajiks	demonym	Tajikistan
tamaulipas	place	Tamaulipas
tamil	demonym	Tamil Nadu
tamil nadu	place	Tamil Nadu
tampico	place	Tampico
tanga	place	Tanga
tanjore	place	Thanjavur
tanzanian	demonym	Tanzania
tanzanians	demonym	Tanzania
tarakan	place	Tarakan
tarapacá	place	Tarapacá
tarentum	place	Tarentum
tarnopol	place	Ternopil
tarnów	place	Tarnów
tarragona	place	Tarragona
tarsus	place	Tarsus
tartar	demonym	Tatarstan
tartars	demonym	Tatarstan
tatar	demonym	Tatarstan
tatars	demonym	Tatarstan
tegea	place	Tegea
tegucigalpa	place	Tegucigalpa
tehuantepec	place	Tehuantepec
telangana	place	Telangana
tellicherry	place	Tellicherry
temesvár	place	Timișoara
tenasserim	place	Tenasserim
tenochtitlán	place	Tenochtitlan
ternate	place	Ternate
teschen	place	Teschen
tetovo	place	Tetovo
teutoburg forest	place	Teutoburg Forest
texan	demonym	Texas
texans	demonym	Texas
thai	demonym	Thailand
thais	demonym	Thailand
thanjavur	place	Thanjavur
thapsus	place	Thapsus
thasos	place	Thasos
theban	demonym	Thebes
thebans	demonym	Thebes
thebes	place	Thebes
thermopylae	place	Thermopylae
thorn	place	Toruń
thracian	demonym	Thrace
thurii	place	Thurii
thuringia	place	Thuringia
tiberias	place	Tiberias
tibetan	demonym	Tibet
tibetans	demonym	Tibet
tidore	place	Tidore
tigray	place	Tigray
tikrit	place	Tikrit
timbuktu	place	Timbuktu
timișoara	place	Timișoara
timorese	demonym	Timor
tipperary	place	Tipperary
tlatelolco	place	Tlatelolco
tlaxcala	place	Tlaxcala
tobago	place	Tobago
togoland	place	Togo
togolese	demonym	Togo
tokaj	place	Tokaj
tongan	demonym	Tonga
torino	place	Turin
toruń	place	Toruń
tournai	place	Tournai
tours	place	Tours
transalpine gaul	place	Transalpine Gaul
transkei	place	Transkei
transvaaler	demonym	Transvaal
transylvanian	demonym	Transylvania
trasimene	place	Trasimene
travancore	place	Travancore
trebia	place	Trebia
trentino	place	Trentino
trento	place	Trento
trenton	place	Trenton
treviso	place	Treviso
trianon	place	Trianon
trichinopoly	place	Tiruchirappalli
trier	place	Trier
trincomalee	place	Trincomalee
trinidadian	demonym	Trinidad
tripolitania	place	Tripolitania
tripolitsa	place	Tripolitsa
tripura	place	Tripura
tristan da cunha	place	Tristan da Cunha
trnovo	place	Trnovo
tromsø	place	Tromsø
troyes	place	Troyes
trucial states	place	Trucial States
tsarist	demonym	Russian Empire
tucumán	place	Tucumán
tunisian	demonym	Tunisia
tunisians	demonym	Tunisia
turfan	place	Turfan
turk	demonym	Turkey
turkish	demonym	Turkey
turkmen	demonym	Turkmenistan
turkmens	demonym	Turkmenistan
turko	demonym	Turkey
turkoman	demonym	Turkmenistan
turks	demonym	Turkey
tuscan	demonym	Tuscany
tuscans	demonym	Tuscany
tuvalu	place	Tuvalu
tuvan	demonym	Tuva
tuvans	demonym	Tuva
tuyutí	place	Tuyutí
tuzla	place	Tuzla
tyre	place	Tyre
tübingen	place	Tübingen
ubangi-shari	place	Ubangi-Shari
udaipur	place	Udaipur
udine	place	Udine
ugandan	demonym	Uganda
ugandans	demonym	Uganda
ugarit	place	Ugarit
uighur	demonym	Xinjiang
uighurs	demonym	Xinjiang
uiju	place	Uiju
ujiji	place	Ujiji
ujjain	place	Ujjain
ukrainian	demonym	Ukraine
ukrainians	demonym	Ukraine
ulm	place	Ulm
ulsan	place	Ulsan
ulster	demonym	Ulster
umbria	place	Umbria
upper peru	place	Bolivia
upper silesia	place	Upper Silesia
urbino	place	Urbino
urfa	place	Urfa
urmia	place	Urmia
uruguaiana	place	Uruguaiana
uruguayan	demonym	Uruguay
uruguayans	demonym	Uruguay
utica	place	Utica
uttar pradesh	place	Uttar Pradesh
uyghur	demonym	Xinjiang
uyghurs	demonym	Xinjiang
uzbek	demonym	Uzbekistan
uzbeks	demonym	Uzbekistan
valga	place	Valga
valladolid	place	Valladolid
valley forge	place	Valley Forge
valmy	place	Valmy
valona	place	Vlorë
valparaíso	place	Valparaíso
van diemen's land	place	Tasmania
vancouver island	place	Vancouver Island
varanasi	place	Varanasi
varennes	place	Varennes
veii	place	Veii
vejle	place	Vejle
vellore	place	Vellore
vendome	place	Vendome
vendée	place	Vendée
venetian	demonym	Venice
venetians	demonym	Venice
veneto	place	Veneto
venezuelan	demonym	Venezuela
venezuelans	demonym	Venezuela
verona	place	Verona
vicenza	place	Vicenza
vicksburg	place	Vicksburg
vidin	place	Vidin
viennese	demonym	Vienna
vietnamese	demonym	Vietnam
vigo	place	Vigo
vimy	place	Vimy
vimy ridge	place	Vimy Ridge
virginian	demonym	Virginia
virginians	demonym	Virginia
visby	place	Visby
visigothic	demonym	Visigothic Kingdom
viterbo	place	Viterbo
vitoria	place	Vitoria
višegrad	place	Višegrad
vlorë	place	Vlorë
volsinii	place	Volsinii
vukovar	place	Vukovar
vézelay	place	Vézelay
waitangi	place	Waitangi
wallachian	demonym	Wallachia
wallachians	demonym	Wallachia
warmia	place	Warmia
warta	place	Warta
waterford	place	Waterford
weddell sea	place	Weddell Sea
welsh	demonym	Wales
welshman	demonym	Wales
wesel	place	Wesel
west german	demonym	West Germany
west germans	demonym	West Germany
west virginia	place	West Virginia
westphalian	demonym	Westphalia
wexford	place	Wexford
winchester	place	Winchester
windau	place	Ventspils
wittenberg	place	Wittenberg
wolfenbüttel	place	Wolfenbüttel
worms	place	Worms
wrocław	place	Wrocław
würzburg	place	Würzburg
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
valdivia	place	Valdivia
vera cruz	place	Veracruz
viceroyalty of peru	place	Viceroyalty of Peru
vijayanagar	place	Vijayanagara
vijayanagara	place	Vijayanagara
visakhapatnam	place	Visakhapatnam
waziristan	place	Waziristan
west bengal	place	West Bengal
west pakistan	place	West Pakistan
western sahara	place	Western Sahara
westerplatte	place	Westerplatte
whydah	place	Ouidah
windhoek	place	Windhoek
windward islands	place	Windward Islands
witwatersrand	place	Witwatersrand
wounded knee	place	Wounded Knee
württemberg	place	Württemberg
yangzhou	place	Yangzhou
yaoundé	place	Yaoundé
yeosu	place	Yeosu
yorkshire	place	Yorkshire
yosu	place	Yeosu
yucatan	place	Yucatán
yukon	place	Yukon
zadar	place	Zadar
zairean	demonym	Zaire
zairian	demonym	Zaire
zama	place	Zama
zambian	demonym	Zambia
zambians	demonym	Zambia
zamość	place	Zamość
zara	place	Zadar
zeeland	place	Zeeland
zela	place	Zela
zemun	place	Zemun
zenica	place	Zenica
ziguinchor	place	Ziguinchor
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
ulundi	place	Ulundi
vereeniging	place	Vereeniging
wadai	place	Wadai
walvis bay	place	Walvis Bay
waterberg	place	Waterberg
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
yogyakarta	place	Yogyakarta
yucatán	place	Yucatán
zacatecas	place	Zacatecas
zeitun	place	Zeitun
zhengzhou	place	Zhengzhou
zimbabweans	demonym	Zimbabwe
zonguldak	place	Zonguldak
zunyi	place	Zunyi
zutphen	place	Zutphen
zvornik	place	Zvornik
zwolle	place	Zwolle
zürich	place	Zurich
åland	place	Åland
çanakkale	place	Çanakkale
öland	place	Öland
ösel	place	Saaremaa
ürümqi	place	Urumqi
łódź	place	Łódź
šumadija	place	Šumadija
žepa	place	Žepa

"""#
}
