// Generated from Data/en/groups.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enGroups = #"""
3rd international	group	Comintern
ANC	group	ANC
ARF	group	ARF
BJP	group	BJP
CIS	group	Commonwealth of Independent States
CUP	group	Young Turks
EAM	group	EAM
EDES	group	EDES
ELAS	group	ELAS
EOKA	group	EOKA
ETA	group	ETA
FARC	group	FARC
FNLA	group	FNLA
Han	group	Han Chinese
INA	group	Indian National Army
IRA	group	IRA
ISI	group	ISI
LTTE	group	LTTE
MPLA	group	MPLA
OSCE	group	OSCE
PKK	group	PKK
RPF	group	RPF
RUF	group	RUF
SIS	group	MI6
ZANU	group	ZANU
ZAPU	group	ZAPU
abbasids	group	Abbasids
aboriginal australians	group	Aboriginal Australians
aborigines	group	Aborigines
abwehr	group	Abwehr
academy of sciences	group	Academy of Sciences
acadians	group	Acadians
acehnese	group	Acehnese
admiralty	group	Admiralty
african national congress	group	ANC
african union	group	African Union
afrika korps	group	Afrika Korps
afrikaners	group	Boers
ainu	group	Ainu
ainu people	group	Ainu
aizu domain	group	Aizu domain
al qaeda	group	Al-Qaeda
al-qaeda	group	Al-Qaeda
alawites	group	Alawites
albigensians	group	Albigensians
alemanni	group	Alemanni
aleut	group	Aleuts
aleuts	group	Aleuts
all-india muslim league	group	Muslim League
all-russian provisional government	group	Provisional All-Russian Government
allied control council	group	Allied Control Council
allied forces	group	Allies
allied nations	group	Allies
allied powers	group	Allies
allies	group	Allies
almohads	group	Almohads
almoravids	group	Almoravids
amhara	group	Amhara
amnesty international	group	Amnesty International
amur cossacks	group	Cossacks
amur river society	group	Black Dragon Society
anabaptists	group	Anabaptists
anarchists	group	Anarchists
anc	group	ANC
anders army	group	Anders Army
angles	group	Angles
apache	group	Apache
apaches	group	Apache
arab league	group	Arab League
arab legion	group	Arab Legion
arab liberation army	group	Arab Liberation Army
araucanians	group	Araucanians
arawaks	group	Arawaks
armia krajowa	group	Armia Krajowa
army air forces	group	Army Air Forces
army general staff	group	Army General Staff
arrow cross	group	Arrow Cross Party
arrow cross party	group	Arrow Cross Party
artillery	group-noun	artillery
asahi	group	Asahi Shimbun
asahi shimbun	group	Asahi Shimbun
asante	group	Ashanti
asean	group	ASEAN
ashanti	group	Ashanti
ashikaga shogunate	group	Ashikaga shogunate
associated press	group	Associated Press
assyrians	group	Assyrians
athenians	group	Athenians
atlantic alliance	group	NATO
avars	group	Avars
awami league	group	Awami League
axis	group	Axis
axis powers	group	Axis
aymara	group	Aymara
ayyubids	group	Ayyubids
aztec	group	Aztecs
aztecs	group	Aztecs
ba'ath party	group	Ba'ath Party
ba'athists	group	Ba'athists
baath party	group	Ba'ath Party
baathists	group	Baathists
babylonians	group	Babylonians
bakufu	group	Tokugawa shogunate
baltic fleet	group	Baltic Fleet
baluchis	group	Baluchis
bantu	group	Bantu
bashi-bazouks	group	Bashi-bazouks
bashkir	group	Bashkirs
bashkirs	group	Bashkirs
basmachi	group	Basmachi
basmachis	group	Basmachi
basotho	group	Basotho
basque	group	Basques
basques	group	Basques
battle group	group-noun	battle group
bbc	group	BBC
bedouin	group	Bedouin
bef	group	British Expeditionary Force
beiyang army	group	Beiyang Army
beiyang fleet	group	Beiyang Fleet
bektashis	group	Bektashis
bengal army	group	Bengal Army
bengal presidency	group	Bengal Presidency
benin	group	Benin
berbers	group	Berbers
bhutan	group	Bhutan
biafra	group	Biafra
black and tans	group	Black and Tans
black dragon society	group	Black Dragon Society
black hundreds	group	Black Hundreds
black sea fleet	group	Black Sea Fleet
blackshirts	group	National Fascist Party
blanco party	group	Blanco Party
blue division	group	Blue Division
bnd	group	BND
boer	group	Boers
boers	group	Boers
bolshevik	group	Bolsheviks
bolshevik party	group	Bolsheviks
bolsheviks	group	Bolsheviks
bolshevists	group	Bolsheviks
borgia	group	Borgia
botswana	group	Botswana
bourbon	group	Bourbons
bourbons	group	Bourbons
boxers	group	Boxers
british army	group	British Army
british east india company	group	East India Company
british expeditionary force	group	British Expeditionary Force
british south africa company	group	British South Africa Company
brothers of the sword	group	Brothers of the Sword
brownshirts	group	SA
brunei	group	Brunei
bugis	group	Bugis
bundestag	group	Bundestag
bundeswehr	group	Bundeswehr
burkina faso	group	Burkina Faso
burundi	group	Burundi
buryat	group	Buryats
buryats	group	Buryats
c.i.a.	group	CIA
cadets party	group	Kadets
calvinists	group	Calvinists
carbonari	group	Carbonari
caribs	group	Caribs
carlists	group	Carlists
carthage	group	Carthage
carthaginians	group	Carthaginians
catalans	group	Catalans
cathars	group	Cathars
catholic church	group	Catholic Church
catholic league	group	Catholic League
cavaliers	group	Cavaliers
cavalry	group-noun	cavalry
ccp	group	Communist Party of China
cdu	group	Christian Democratic Union
celts	group	Celts
cento	group	CENTO
central committee	group	Central Committee
central committee of the cpsu	group	Central Committee
central intelligence agency	group	CIA
central powers	group	Central Powers
central rada	group	Rada
centre party	group	Centre Party
cer	group	Chinese Eastern Railway
ch'ing dynasty	group	Qing dynasty
chakri dynasty	group	Chakri dynasty
chams	group	Chams
chartists	group	Chartists
chechen	group	Chechens
chechens	group	Chechens
cheka	group	Cheka
cherokee	group	Cherokee
cherokees	group	Cherokee
chetniks	group	Chetniks
cheyenne	group	Cheyenne
chichimecas	group	Chichimecas
chinese communist party	group	Communist Party of China
chinese eastern railway	group	Chinese Eastern Railway
chinese nationalist party	group	Kuomintang
chosen army	group	Korean Army of Japan
choshu	group	Choshu
choshu clan	group	Choshu
choshu domain	group	Choshu
choson dynasty	group	Joseon dynasty
christian democratic union	group	Christian Democratic Union
chukchi	group	Chukchi
church of england	group	Church of England
chuvash	group	Chuvash
cia	group	CIA
circassian	group	Circassians
circassians	group	Circassians
cmea	group	Comecon
colorado party	group	Colorado Party
comanche	group	Comanche
comanches	group	Comanche
combat team	group-noun	combat team
combat teams	group-noun	combat team
combined fleet	group	Combined Fleet
comecon	group	Comecon
cominform	group	Cominform
comintern	group	Comintern
committee for state security	group	KGB
committee of public safety	group	Committee of Public Safety
committee of union and progress	group	Young Turks
commonwealth	group	Commonwealth of Nations
commonwealth of independent states	group	Commonwealth of Independent States
commonwealth of nations	group	Commonwealth of Nations
communist international	group	Comintern
communist party of china	group	Communist Party of China
communist party of germany	group	Communist Party of Germany
communist party of the soviet union	group	Communist Party of the Soviet Union
confederate army	group	Confederate Army
confederates	group	Confederates
congress of people's deputies	group	Congress of People's Deputies
congress party	group	Congress Party
conservative party	group	Conservative Party
constituent assembly	group	Constituent Assembly
constitutional democratic party	group	Kadets
continental army	group	Continental Army
copts	group	Copts
corinthians	group	Corinthians
cossack captains	group	Cossack captains
cossack host	group	Cossack Host
cossacks	group	Cossacks
costa rica	group	Costa Rica
council of ministers	group	Council of Ministers
council of people's commissars	group	Council of People's Commissars
cpc	group	Communist Party of China
cpsu	group	Communist Party of the Soviet Union
crimean tatars	group	Tatars
cristeros	group	Cristeros
crusaders	group	Crusaders
cumans	group	Cumans
czech legion	group	Czechoslovak Legion
czechoslovak corps	group	Czechoslovak Legion
czechoslovak legion	group	Czechoslovak Legion
dacians	group	Dacians
dahomey	group	Dahomey
dail	group	Dáil
dark ocean society	group	Genyosha
dashnaks	group	Dashnaks
dashnaktsutyun	group	Dashnaktsutyun
dayaks	group	Dayaks
decembrist	group	Decembrists
decembrists	group	Decembrists
delian league	group	Delian League
democratic party	group	Democratic Party
democrats	group	Democratic Party
department of state	group	State Department
diet	group	Diet
directory of ufa	group	Provisional All-Russian Government
dominicans	group	Dominicans
don cossacks	group	Cossacks
donghak	group	Tonghak
dorians	group	Dorians
downing street	group	Downing Street
dragoons	group-noun	dragoons
druze	group	Druze
dual alliance	group	Dual Alliance
dukhobors	group	Dukhobors
duma	group	State Duma
dutch east india company	group	Dutch East India Company
dutch west india company	group	Dutch West India Company
dzungars	group	Oirats
dáil	group	Dáil
east africa company	group	East Africa Company
east india company	group	East India Company
ecowas	group	ECOWAS
edo bakufu	group	Tokugawa shogunate
edo government	group	Tokugawa shogunate
edo shogunate	group	Tokugawa shogunate
eec	group	European Economic Community
eighth route army	group	Eighth Route Army
el salvador	group	El Salvador
english east india company	group	East India Company
entente	group	Entente
entente cordiale	group	Entente
entente powers	group	Entente
esers	group	Socialist Revolutionary Party
eskimos	group	Inuit
estates general	group	Estates General
etruscans	group	Etruscans
eu	group	European Union
european community	group	European Economic Community
european economic community	group	European Economic Community
european powers	group	Great Powers
european union	group	European Union
evenk	group	Evenks
evenks	group	Evenks
falange	group	Falange
falangists	group	Falange
fante	group	Fante
fanti	group	Fante
far eastern army	group	Far Eastern Army
far eastern commission	group	Far Eastern Commission
far eastern front	group	Far Eastern Front
fascists	group	National Fascist Party
fatah	group	Fatah
fatimids	group	Fatimids
fbi	group	FBI
fedayeen	group	Fedayeen
federal bureau of investigation	group	FBI
federal security service	group	FSB
federalists	group	Federalists
fenians	group	Fenians
filiki eteria	group	Filiki Eteria
first international	group	First International
flemings	group	Flemings
fln	group	FLN
force publique	group	Force Publique
foreign intelligence service	group	SVR
foreign ministry	group	Ministry of Foreign Affairs
foreign office	group	Ministry of Foreign Affairs
forest brothers	group	Forest Brothers
fourth international	group	Fourth International
franciscans	group	Franciscans
franks	group	Franks
free french	group	Free French
free french forces	group	Free French
freedom and people's rights movement	group	Freedom and People's Rights Movement
freemasons	group	Freemasons
freikorps	group	Freikorps
frelimo	group	FRELIMO
french communist party	group	French Communist Party
french east india company	group	French East India Company
french foreign legion	group	French Foreign Legion
french resistance	group	French Resistance
fsb	group	FSB
fulani	group	Fulani
fusiliers	group-noun	fusiliers
g7	group	Group of Seven
gabon	group	Gabon
gaimusho	group	Ministry of Foreign Affairs of Japan
gauls	group	Gauls
general assembly	group	UN General Assembly
general staff	group	General Staff
genoa	group	Genoa
genro	group	Genro
genyosha	group	Genyosha
gestapo	group	Gestapo
ghq	group	SCAP
gilyak	group	Nivkh
gilyaks	group	Nivkh
girondins	group	Girondins
girondists	group	Girondins
gko	group	State Defense Committee
gorkhas	group	Gurkhas
gosplan	group	Gosplan
gosudarstvenny komitet oborony	group	State Defense Committee
goths	group	Goths
gpu	group	OGPU
grand alliance	group	Grand Alliance
grand council	group	Grand Council
grande armee	group	Grande Armée
great powers	group	Great Powers
greens	group	Greens
grenadiers	group-noun	grenadiers
group of seven	group	Group of Seven
gru	group	GRU
guandong army	group	Kwantung Army
guarani	group	Guarani
guaraní	group	Guarani
guinea-bissau	group	Guinea-Bissau
gulag	group	Gulag
guomindang	group	Kuomintang
gurkhas	group	Gurkhas
guyana	group	Guyana
gypsies	group	Roma
habsburg	group	Habsburgs
habsburg dynasty	group	Habsburgs
habsburgs	group	Habsburgs
haganah	group	Haganah
hamas	group	Hamas
han chinese	group	Han Chinese
hanoverians	group	House of Hanover
hansa	group	Hanseatic League
hanseatic league	group	Hanseatic League
hanseatics	group	Hanseatics
hapsburg	group	Habsburgs
hapsburg empire	group	Austrian Empire
hapsburg monarchy	group	Austrian Empire
hapsburgs	group	Habsburgs
hashashin	group	Hashashin
hashemites	group	Hashemites
hashomer	group	Hashomer
hausa	group	Hausa
hazaras	group	Hazaras
heic	group	East India Company
herero	group	Herero
hereros	group	Herero
hezbollah	group	Hezbollah
highlanders	group-noun	highlanders
hindu mahasabha	group	Hindu Mahasabha
hitler youth	group	Hitler Youth
hittites	group	Hittites
hizen domain	group	Hizen domain
hmong	group	Hmong
hohenzollern	group	Hohenzollerns
hohenzollerns	group	Hohenzollerns
holy alliance	group	Holy Alliance
holy league	group	Holy League
holy see	group	Holy See
holy synod	group	Holy Synod
home army	group	Armia Krajowa
home guard	group	Home Guard
hospitallers	group	Hospitallers
hospitallers of st john	group	Knights Hospitaller
house of bourbon	group	Bourbons
house of braganza	group	House of Braganza
house of commons	group	Parliament of the United Kingdom
house of councillors	group	House of Councillors
house of habsburg	group	Habsburgs
house of hanover	group	House of Hanover
house of hohenzollern	group	Hohenzollerns
house of lords	group	Parliament of the United Kingdom
house of medici	group	Medici
house of orange	group	House of Orange
house of osman	group	Ottomans
house of peers	group	House of Peers
house of representatives	group	House of Representatives
house of romanov	group	Romanov dynasty
house of savoy	group	House of Savoy
house of saxe-coburg	group	House of Saxe-Coburg
house of stuart	group	Stuarts
house of tudor	group	Tudors
house of valois	group	Valois
house of vasa	group	Vasa
house of windsor	group	House of Windsor
hudson bay company	group	Hudson's Bay Company
hudson's bay company	group	Hudson's Bay Company
huguenot	group	Huguenots
huguenots	group	Huguenots
hui	group	Hui
hukbalahap	group	Hukbalahap
huks	group	Huks
human rights watch	group	Human Rights Watch
hunchaks	group	Hunchaks
huns	group	Huns
hussars	group-noun	hussars
hussites	group	Hussites
hutu	group	Hutu
hutu power	group	Hutu Power
hutus	group	Hutu
hyderabad state congress	group	Hyderabad State Congress
ibo	group	Igbo
icrc	group	International Red Cross
idf	group	Israel Defense Forces
igbo	group	Igbo
ija	group	Imperial Japanese Army
ijn	group	Imperial Japanese Navy
ilkhanids	group	Ilkhanids
illuminati	group	Illuminati
illyrians	group	Illyrians
imf	group	International Monetary Fund
imperial diet	group	Diet
imperial general headquarters	group	Imperial General Headquarters
imperial guard	group	Imperial Guard
imperial japanese army	group	Imperial Japanese Army
imperial japanese army general staff	group	Army General Staff
imperial japanese navy	group	Imperial Japanese Navy
imperial rule assistance association	group	Imperial Rule Assistance Association
imperial russian army	group	Tsarist Army
imperial russian navy	group	Imperial Russian Navy
imtfe	group	International Military Tribunal for the Far East
inca	group	Incas
incas	group	Incas
indian civil service	group	Indian Civil Service
indian national army	group	Indian National Army
indian national congress	group	Indian National Congress
infantry	group-noun	infantry
ingush	group	Ingush
inkatha	group	Inkatha
institute of oriental studies	group	Institute of Oriental Studies
interahamwe	group	Interahamwe
international court of justice	group	International Court of Justice
international military tribunal	group	International Military Tribunal
international military tribunal for the far east	group	International Military Tribunal for the Far East
international monetary fund	group	International Monetary Fund
international red cross	group	International Red Cross
inuit	group	Inuit
ionians	group	Ionians
irgun	group	Irgun
irgun zvai leumi	group	Irgun Zvai Leumi
irish citizen army	group	Irish Citizen Army
irish republican army	group	IRA
irish volunteers	group	Irish Volunteers
iron guard	group	Iron Guard
iroquois	group	Iroquois
ismailis	group	Ismailis
israel defense forces	group	Israel Defense Forces
italian communist party	group	Italian Communist Party
itelmen	group	Itelmens
itelmens	group	Itelmens
ivory coast	group	Ivory Coast
izvestia	group	Izvestia
izvestiya	group	Izvestia
jacobin	group	Jacobins
jacobins	group	Jacobins
jacobites	group	Jacobites
jagiellonian dynasty	group	Jagiellonians
jagiellonians	group	Jagiellonians
janissaries	group	Janissaries
janissary corps	group	Janissaries
japan communist party	group	Japanese Communist Party
japan self-defense forces	group	Japan Self-Defense Forces
japan socialist party	group	Japan Socialist Party
japanese communist party	group	Japanese Communist Party
japanese imperial army	group	Imperial Japanese Army
japanese imperial navy	group	Imperial Japanese Navy
jats	group	Jats
jcp	group	Japanese Communist Party
jesuit	group	Jesuits
jesuits	group	Jesuits
jewish people	group	Jews
jews	group	Jews
joseon dynasty	group	Joseon dynasty
jsdf	group	Japan Self-Defense Forces
jsp	group	Japan Socialist Party
jurchen	group	Jurchens
jurchens	group	Jurchens
jutes	group	Jutes
k.g.b.	group	KGB
kachin	group	Kachin
kachins	group	Kachin
kadets	group	Kadets
kalmyk	group	Kalmyks
kalmyks	group	Kalmyks
kamchadals	group	Itelmens
kanto army	group	Kwantung Army
kantogun	group	Kwantung Army
karens	group	Karen
katanga	group	Katanga
katipunan	group	Katipunan
kazakhs	group	Kazakhs
kempeitai	group	Kempeitai
kenpeitai	group	Kempeitai
kgb	group	KGB
khalsa	group	Khalsa
khazars	group	Khazars
khitans	group	Khitans
khmer rouge	group	Khmer Rouge
khoikhoi	group	Khoikhoi
kikuyu	group	Kikuyu
king's african rifles	group	King's African Rifles
kipchaks	group	Kipchaks
kirghiz	group	Kirghiz
klephts	group	Klephts
kmt	group	Kuomintang
knesset	group	Knesset
knights hospitaller	group	Knights Hospitaller
knights of malta	group	Knights Hospitaller
knights of saint john	group	Knights Hospitaller
knights of st john	group	Knights Hospitaller
knights of st. john	group	Knights Hospitaller
knights templar	group	Templars
kokuryukai	group	Black Dragon Society
komi	group	Komi
komsomol	group	Komsomol
korean army of japan	group	Korean Army of Japan
korean people's army	group	Korean People's Army
korean provisional government	group	Korean Provisional Government
korean workers' party	group	Workers' Party of Korea
koryak	group	Koryaks
koryaks	group	Koryaks
kpa	group	Korean People's Army
kpd	group	Communist Party of Germany
kremlin	group	Kremlin
kriegsmarine	group	Kriegsmarine
krupp	group	Krupp
ku klux klan	group	Ku Klux Klan
kuban cossacks	group	Cossacks
kuomintang	group	Kuomintang
kurdish people	group	Kurds
kurdistan workers' party	group	Kurdistan Workers' Party
kurds	group	Kurds
kwantung army	group	Kwantung Army
kyodo	group	Kyodo News
kyodo news	group	Kyodo News
labour party	group	Labour Party
lakota	group	Sioux
lancers	group-noun	lancers
land and freedom army	group	Land and Freedom Army
landtag	group	Landtag
latvian riflemen	group	Latvian Riflemen
ldp	group	Liberal Democratic Party
league of armed neutrality	group	League of Armed Neutrality
league of nations	group	League of Nations
left srs	group	Socialist Revolutionary Party
lehi	group	Lehi
liberal democratic party	group	Liberal Democratic Party
liberal democratic party of japan	group	Liberal Democratic Party
liberal party	group	Liberal Party
liberation tigers of tamil eelam	group	LTTE
liberia	group	Liberia
lithuanian activist front	group	Lithuanian Activist Front
little entente	group	Little Entente
livonian brothers of the sword	group	Livonian Brothers of the Sword
livonian order	group	Livonian Order
lok sabha	group	Lok Sabha
lollards	group	Lollards
lombards	group	Lombards
luddites	group	Luddites
luftwaffe	group	Luftwaffe
lusitanians	group	Lusitanians
lutherans	group	Lutherans
maasai	group	Maasai
madagascar	group	Madagascar
mahdists	group	Mahdists
mahrattas	group	Marathas
main intelligence directorate	group	GRU
mainichi shimbun	group	Mainichi Shimbun
majlis	group	Majlis
malawi	group	Malawi
mali	group	Mali
mamelukes	group	Mamluks
mamlukes	group	Mamluks
mamluks	group	Mamluks
manchu	group	Manchus
manchu dynasty	group	Qing dynasty
manchukuo army	group	Manchukuo Army
manchukuo imperial army	group	Manchukuo Army
manchus	group	Manchus
mandinka	group	Mandinka
mantetsu	group	South Manchuria Railway
maoists	group	Maoists
maori	group	Maori
maoris	group	Māori
mapuche	group	Mapuche
marathas	group	Marathas
maronites	group	Maronites
marranos	group	Marranos
masai	group	Maasai
masons	group	Freemasons
matabele	group	Ndebele
matsumae clan	group	Matsumae clan
matsumae domain	group	Matsumae clan
mau mau	group	Mau Mau
maya	group	Maya
mayans	group	Maya
mayas	group	Maya
medes	group	Medes
medici	group	Medici
meiji government	group	Meiji government
menshevik	group	Mensheviks
mensheviks	group	Mensheviks
mgb	group	MGB
mi5	group	MI5
mi6	group	MI6
miao	group	Miao
ming	group	Ming dynasty
ming dynasty	group	Ming dynasty
ministry for state security	group	Stasi
ministry of foreign affairs	group	Ministry of Foreign Affairs
ministry of foreign affairs of japan	group	Ministry of Foreign Affairs of Japan
minseito	group	Minseito
mitsubishi	group	Mitsubishi
mitsui	group	Mitsui
moguls	group	Mughals
mohawk	group	Mohawk
mohawks	group	Mohawk
mongolian army	group	Mongolian People's Army
mongolian people's army	group	Mongolian People's Army
mongols	group	Mongols
montagnards	group	Montagnards
montoneros	group	Montoneros
moors	group	Moors
mordvins	group	Mordvins
moriscos	group	Moriscos
moros	group	Moros
moscow state university	group	Moscow State University
mossad	group	Mossad
mozambique	group	Mozambique
mughal dynasty	group	Mughals
mughals	group	Mughals
mujahedin	group	Mujahideen
mujahideen	group	Mujahideen
mukti bahini	group	Mukti Bahini
muromachi shogunate	group	Ashikaga shogunate
muscovy company	group	Muscovy Company
muslim brotherhood	group	Muslim Brotherhood
muslim league	group	Muslim League
mvd	group	MVD
métis	group	Métis
māori	group	Māori
n.a.t.o.	group	NATO
nama	group	Nama
namas	group	Nama
namibia	group	Namibia
narkomindel	group	People's Commissariat for Foreign Affairs
narodnaya volya	group	Narodniks
narodnik	group	Narodniks
narodniks	group	Narodniks
national archives	group	National Archives
national assembly	group	National Assembly
national convention	group	National Convention
national diet	group	Diet
national diet library	group	National Diet Library
national fascist party	group	National Fascist Party
national guard	group	National Guard
national liberation front	group	Viet Cong
national revolutionary army	group	National Revolutionary Army
national security agency	group	NSA
national socialist german workers' party	group	Nazi Party
nato	group	NATO
navajo	group	Navajo
navy general staff	group	Navy General Staff
naxalites	group	Naxalites
nazi	group	Nazi Party
nazi party	group	Nazi Party
nazis	group	Nazi Party
ndebele	group	Ndebele
nestorians	group	Nestorians
new fourth army	group	New Fourth Army
new model army	group	New Model Army
new york times	group	New York Times
nez perce	group	Nez Perce
nguyen dynasty	group	Nguyen dynasty
niger	group	Niger
nivkh	group	Nivkh
nivkhs	group	Nivkh
nkvd	group	NKVD
non-aligned movement	group	Non-Aligned Movement
normans	group	Normans
north atlantic treaty organisation	group	NATO
north atlantic treaty organization	group	NATO
north vietnam	group	North Vietnam
northeast anti-japanese united army	group	Northeast Anti-Japanese United Army
northern alliance	group	Northern Alliance
northern army	group	Northern Army
northern fleet	group	Northern Fleet
nsa	group	NSA
nsdap	group	Nazi Party
numidians	group	Numidians
nuremberg tribunal	group	International Military Tribunal
oas	group	Organization of American States
oau	group	Organization of African Unity
occupation authorities	group	Occupation forces
occupation forces	group	Occupation forces
octobrists	group	Octobrists
office of strategic services	group	OSS
ogpu	group	OGPU
oirats	group	Oirats
okhrana	group	Okhrana
old believers	group	Old Believers
old guard	group	Old Guard
omsk government	group	Provisional All-Russian Government
opec	group	OPEC
oprichniki	group	Oprichnina
oprichnina	group	Oprichnina
orange free state	group	Orange Free State
orange order	group	Orange Order
order of malta	group	Knights Hospitaller
order of saint john	group	Knights Hospitaller
order of st john	group	Knights Hospitaller
order of st. john	group	Knights Hospitaller
organization of african unity	group	Organization of African Unity
organization of american states	group	Organization of American States
organization of ukrainian nationalists	group	Organization of Ukrainian Nationalists
orok	group	Orok
oromo	group	Oromo
orthodox church	group	Russian Orthodox Church
oss	group	OSS
ossetian	group	Ossetians
ossetians	group	Ossetians
ostrogoths	group	Ostrogoths
ottoman army	group	Ottoman Army
ottoman dynasty	group	Ottomans
ottoman porte	group	Sublime Porte
ottomans	group	Ottomans
oun	group	Organization of Ukrainian Nationalists
ovaherero	group	Herero
ovambo	group	Ovambo
pacific fleet	group	Pacific Fleet
pahlavi dynasty	group	Pahlavi dynasty
palestine liberation organisation	group	PLO
palestine liberation organization	group	PLO
palmach	group	Palmach
panzer army	group	Panzer Army
papal states	group	Papal States
papuans	group	Papuans
parliament of the united kingdom	group	Parliament of the United Kingdom
parsees	group	Parsis
parsis	group	Parsis
parthians	group	Parthians
partisans	group	Partisans
pashtuns	group	Pashtuns
pathans	group	Pathans
pcf	group	French Communist Party
pci	group	Italian Communist Party
pechenegs	group	Pechenegs
pentagon	group	Pentagon
people's commissariat for foreign affairs	group	People's Commissariat for Foreign Affairs
people's commissariat for internal affairs	group	NKVD
people's liberation army	group	People's Liberation Army
people's will	group	Narodniks
permanent court of arbitration	group	Permanent Court of Arbitration
peshmerga	group	Peshmerga
petrograd soviet	group	Petrograd Soviet
phanariots	group	Phanariots
phoenicians	group	Phoenicians
picts	group	Picts
pindaris	group	Pindaris
pla	group	People's Liberation Army
plo	group	PLO
polish legions	group	Polish Legions
politburo	group	Politburo
praetorian guard	group	Praetorian Guard
pravda	group	Pravda
presidium	group	Presidium
privy council	group	Privy Council
profintern	group	Profintern
protestant union	group	Protestant Union
protestants	group	Protestants
provisional all-russian government	group	Provisional All-Russian Government
provisional all-russian government of omsk	group	Provisional All-Russian Government
provisional government	group	Provisional Government
provisional government of the republic of korea	group	Korean Provisional Government
provisional ira	group	Provisional IRA
ptolemies	group	Ptolemies
puritans	group	Puritans
pygmies	group	Pygmies
qajar dynasty	group	Qajars
qajars	group	Qajars
qing	group	Qing dynasty
qing court	group	Qing dynasty
qing dynasty	group	Qing dynasty
qing government	group	Qing dynasty
quadruple alliance	group	Quadruple Alliance
quai d'orsay	group	Quai d'Orsay
quechua	group	Quechua
rac	group	Russian-American Company
rada	group	Rada
radziwiłł	group	Radziwiłł
raf	group	Royal Air Force
rajputs	group	Rajputs
rak	group	Russian-American Company
rangers	group-noun	rangers
razakars	group	Razakars
red army	group	Red Army
red cross	group	International Red Cross
red guards	group	Red Guards
reichsrat	group	Reichsrat
reichstag	group	Reichstag
reichswehr	group	Reichswehr
renamo	group	RENAMO
republic of korea army	group	Republic of Korea Army
republican party	group	Republican Party
republicans	group	Republican Party
reuters	group	Reuters
revolutionary united front	group	Revolutionary United Front
rifles	group-noun	rifles
righteous armies	group	Righteous Army
righteous army	group	Righteous Army
righteous harmony society	group	Boxers
rikken minseito	group	Minseito
rikken seiyukai	group	Seiyukai
rkka	group	Red Army
rohillas	group	Rohillas
rohingya	group	Rohingya
roju	group	Rōjū
rok army	group	Republic of Korea Army
roma	group	Roma
roman catholic church	group	Catholic Church
romanov	group	Romanov dynasty
romanov dynasty	group	Romanov dynasty
romanovs	group	Romanov dynasty
roundheads	group	Roundheads
royal african company	group	Royal African Company
royal air force	group	Royal Air Force
royal dutch shell	group	Royal Dutch Shell
royal geographical society	group	Royal Geographical Society
royal indian navy	group	Royal Indian Navy
royal irish constabulary	group	Royal Irish Constabulary
royal navy	group	Royal Navy
royal niger company	group	Royal Niger Company
royal society	group	Royal Society
royal ulster constabulary	group	Royal Ulster Constabulary
rsdlp	group	Russian Social Democratic Labour Party
rurik dynasty	group	Rurik dynasty
rurikids	group	Rurik dynasty
russian academy of sciences	group	Academy of Sciences
russian american company	group	Russian-American Company
russian imperial army	group	Tsarist Army
russian imperial navy	group	Imperial Russian Navy
russian liberation army	group	Vlasov Army
russian orthodox church	group	Russian Orthodox Church
russian provisional government	group	Provisional Government
russian social democratic labor party	group	Russian Social Democratic Labour Party
russian social democratic labour party	group	Russian Social Democratic Labour Party
russian-american company	group	Russian-American Company
rwanda	group	Rwanda
rwandan patriotic front	group	Rwandan Patriotic Front
sa	group	SA
safavid dynasty	group	Safavids
safavids	group	Safavids
sakha people	group	Yakuts
samnites	group	Samnites
sandinistas	group	Sandinistas
sans-culottes	group	Sansculottes
sansculottes	group	Sansculottes
saracens	group	Saracens
sarmatians	group	Sarmatians
satsuma	group	Satsuma
satsuma clan	group	Satsuma
satsuma domain	group	Satsuma
savak	group	Savak
scap	group	SCAP
schmalkaldic league	group	Schmalkaldic League
schutzstaffel	group	SS
scythians	group	Scythians
sd	group	SD
sdf	group	Japan Self-Defense Forces
seato	group	SEATO
second international	group	Second International
secret intelligence service	group	MI6
securitate	group	Securitate
security council	group	UN Security Council
sed	group	Socialist Unity Party
seiyukai	group	Seiyukai
sejm	group	Sejm
seleucids	group	Seleucids
self-defense forces	group	Japan Self-Defense Forces
seljuk turks	group	Seljuks
seljuks	group	Seljuks
seminole	group	Seminole
seminoles	group	Seminole
semyonov's special manchurian detachment	group	Semyonov's Special Manchurian Detachment
sendero luminoso	group	Shining Path
senussi	group	Senussi
sepoys	group	Sepoys
shi'ites	group	Shiites
shiites	group	Shiites
shin bet	group	Shin Bet
shining path	group	Shining Path
shinsengumi	group	Shinsengumi
shogunate	group	Tokugawa shogunate
shona	group	Shona
siberian cossacks	group	Cossacks
sicherheitsdienst	group	SD
sierra leone	group	Sierra Leone
sikhs	group	Sikhs
sinn fein	group	Sinn Féin
sioux	group	Sioux
sipahis	group	Sipahis
sl party	group	Socialist Revolutionary Party
slav	group	Slavs
slavs	group	Slavs
smersh	group	SMERSH
social democratic party of germany	group	Social Democratic Party of Germany
socialist revolutionaries	group	Socialist Revolutionary Party
socialist revolutionary party	group	Socialist Revolutionary Party
socialist unity party	group	Socialist Unity Party
society of jesus	group	Jesuits
soe	group	SOE
solidarity	group	Solidarity
solidarnosc	group	Solidarity
song dynasty	group	Song dynasty
sotho	group	Sotho
south manchuria railway	group	South Manchuria Railway
south manchuria railway company	group	South Manchuria Railway
south manchurian railway	group	South Manchuria Railway
soviet air force	group	Soviet Air Force
soviet army	group	Red Army
soviet communist party	group	Communist Party of the Soviet Union
soviet navy	group	Soviet Navy
sovnarkom	group	Council of People's Commissars
spartacists	group	Spartacus League
spartacus league	group	Spartacus League
spartans	group	Spartans
spd	group	Social Democratic Party of Germany
special higher police	group	Tokko
special manchurian detachment	group	Semyonov's Special Manchurian Detachment
special operations executive	group	SOE
special red banner far eastern army	group	Special Red Banner Far Eastern Army
sr party	group	Socialist Revolutionary Party
srs	group	Socialist Revolutionary Party
ss	group	SS
stalinist	group	Stalinists
stalinists	group	Stalinists
standard oil	group	Standard Oil
stasi	group	Stasi
state defence committee	group	State Defense Committee
state defense committee	group	State Defense Committee
state department	group	State Department
state duma	group	State Duma
states general	group	Estates General
stavka	group	Stavka
streltsy	group	Streltsy
stuarts	group	Stuarts
sturmabteilung	group	SA
sublime porte	group	Ottomans
sudeten germans	group	Sudeten Germans
suez canal company	group	Suez Canal Company
sumitomo	group	Sumitomo
sunnis	group	Sunnis
supreme commander for the allied powers	group	SCAP
supreme court	group	Supreme Court
supreme soviet	group	Supreme Soviet
supreme war council	group	Supreme War Council
svr	group	SVR
swazi	group	Swazi
swiss guard	group	Swiss Guard
taiping	group	Taiping
taiping heavenly kingdom	group	Taiping
taipings	group	Taiping
taisei yokusankai	group	Imperial Rule Assistance Association
tajiks	group	Tajiks
tamils	group	Tamils
tang dynasty	group	Tang dynasty
tass	group	TASS
tatar	group	Tatars
tatars	group	Tatars
templars	group	Templars
teutonic knights	group	Teutonic Knights
teutonic order	group	Teutonic Knights
the porte	group	Ottomans
the third international	group	Comintern
the times	group	The Times
thebans	group	Thebans
third international	group	Comintern
thracians	group	Thracians
tibetans	group	Tibetans
tigrayans	group	Tigrayans
timurids	group	Timurids
tlingit	group	Tlingit
tokko	group	Tokko
tokugawa bakufu	group	Tokugawa shogunate
tokugawa government	group	Tokugawa shogunate
tokugawa shogunate	group	Tokugawa shogunate
tokumu kikan	group	Tokumu Kikan
tokyo imperial university	group	University of Tokyo
tokyo tribunal	group	International Military Tribunal for the Far East
tokyo university of foreign studies	group	Tokyo University of Foreign Studies
tonghak	group	Tonghak
tories	group	Conservative Party
tory	group	Conservative Party
tosa domain	group	Tosa domain
trans-siberian railway	group	Trans-Siberian Railway
transbaikal front	group	Transbaikal Front
trekboers	group	Trekboers
triple alliance	group	Triple Alliance
triple entente	group	Entente
trotskyist	group	Trotskyists
trotskyists	group	Trotskyists
trotskyite	group	Trotskyists
trotskyites	group	Trotskyists
tsarist army	group	Tsarist Army
tsungli yamen	group	Tsungli Yamen
tswana	group	Tswana
tuareg	group	Tuareg
tuaregs	group	Tuareg
tudors	group	Tudors
tungus	group	Evenks
tutsi	group	Tutsi
tutsis	group	Tutsi
u.n.	group	United Nations
u.s. army	group	US Army
u.s. congress	group	US Congress
u.s. navy	group	US Navy
udmurts	group	Udmurts
uighur	group	Uyghurs
uighurs	group	Uyghurs
uilta	group	Orok
ukrainian insurgent army	group	Ukrainian Insurgent Army
un	group	United Nations
un general assembly	group	UN General Assembly
un security council	group	UN Security Council
unesco	group	UNESCO
unicef	group	UNICEF
union army	group	Union Army
unit 731	group	Unit 731
united nations	group	United Nations
united nations organisation	group	United Nations
united nations organization	group	United Nations
united nations security council	group	UN Security Council
united states air force	group	US Air Force
united states army	group	US Army
united states congress	group	US Congress
united states marine corps	group	US Marine Corps
united states navy	group	US Navy
united states senate	group	US Senate
university of tokyo	group	University of Tokyo
uno	group	United Nations
upa	group	Ukrainian Insurgent Army
us air force	group	US Air Force
us army	group	US Army
us congress	group	US Congress
us marine corps	group	US Marine Corps
us navy	group	US Navy
us senate	group	US Senate
usaaf	group	Army Air Forces
usaf	group	US Air Force
usmc	group	US Marine Corps
usn	group	US Navy
ussr academy of sciences	group	Academy of Sciences
ussuri cossacks	group	Cossacks
ustasa	group	Ustashe
ustasha	group	Ustashe
ustashe	group	Ustashe
uyghur	group	Uyghurs
uyghurs	group	Uyghurs
valois	group	Valois
varangians	group	Varangians
vasa	group	Vasa
vatican	group	Holy See
vecheka	group	Cheka
verkhovna rada	group	Rada
viet cong	group	Viet Cong
viet minh	group	Viet Minh
vietcong	group	Viet Cong
vietminh	group	Viet Minh
vikings	group	Varangians
vlasov army	group	Vlasov Army
voc	group	Dutch East India Company
volga germans	group	Volga Germans
volga tatars	group	Tatars
volunteer army	group	Volunteer Army
waffen-ss	group	Waffen-SS
walloons	group	Walloons
war department	group	War Department
warsaw pact	group	Warsaw Pact
warsaw treaty organisation	group	Warsaw Pact
warsaw treaty organization	group	Warsaw Pact
wehrmacht	group	Wehrmacht
whig	group	Liberal Party
whigs	group	Liberal Party
white army	group	White Army
white guard	group	White Army
white guards	group	White Army
white house	group	White House
white lotus	group	White Lotus
white movement	group	White Army
whitehall	group	Whitehall
whites	group	White Army
wilhelmstrasse	group	Wilhelmstrasse
wittelsbach	group	Wittelsbachs
wittelsbachs	group	Wittelsbachs
workers' and peasants' red army	group	Red Army
workers' party of korea	group	Workers' Party of Korea
world bank	group	World Bank
world health organization	group	World Health Organization
xinhua	group	Xinhua
yakuts	group	Yakuts
yi dynasty	group	Joseon dynasty
yihetuan	group	Boxers
yomiuri shimbun	group	Yomiuri Shimbun
young communist league	group	Komsomol
young turk	group	Young Turk
young turks	group	Young Turks
yuan dynasty	group	Yuan dynasty
zaporozhian cossacks	group	Cossacks
zaporozhian host	group	Cossacks
zentrum	group	Centre Party
zhuang	group	Zhuang
zionists	group	Zionists
zongli yamen	group	Tsungli Yamen
zulu	group	Zulus
zulus	group	Zulus
zunghars	group	Oirats
academies	group-noun	academy
academy	group-noun	academy
administration	group-noun	administration
administrations	group-noun	administration
agencies	group-noun	agency
agency	group-noun	agency
air force	group-noun	air force
air forces	group-noun	air force
alliance	group-noun	alliance
alliances	group-noun	alliance
allies	group-noun	allies
anarchists	group-noun	anarchists
archive	group-noun	archive
archives	group-noun	archive
armada	group-noun	armada
armadas	group-noun	armada
armies	group-noun	army
army	group-noun	army
army group	group-noun	army group
army groups	group-noun	army group
assemblies	group-noun	assembly
assembly	group-noun	assembly
association	group-noun	association
associations	group-noun	association
authorities	group-noun	authority
authority	group-noun	authority
bakufu	group-noun	bakufu
bakufus	group-noun	bakufu
bank	group-noun	bank
banks	group-noun	bank
battalion	group-noun	battalion
battalions	group-noun	battalion
batteries	group-noun	battery
battery	group-noun	battery
bloc	group-noun	bloc
blocs	group-noun	bloc
board	group-noun	board
boards	group-noun	board
brigade	group-noun	brigade
brigades	group-noun	brigade
brotherhood	group-noun	brotherhood
brotherhoods	group-noun	brotherhood
bureau	group-noun	bureau
bureaus	group-noun	bureau
cabinet	group-noun	cabinet
cabinets	group-noun	cabinet
cartel	group-noun	cartel
cartels	group-noun	cartel
cell	group-noun	cell
cells	group-noun	cell
central committee	group-noun	central committee
central committees	group-noun	central committee
chamber	group-noun	chamber
chambers	group-noun	chamber
church	group-noun	church
churches	group-noun	church
circle	group-noun	circle
circles	group-noun	circle
clan	group-noun	clan
clans	group-noun	clan
clergy	group-noun	clergy
club	group-noun	club
clubs	group-noun	club
coalition	group-noun	coalition
coalitions	group-noun	coalition
collective	group-noun	collective
collectives	group-noun	collective
college	group-noun	college
colleges	group-noun	college
colonies	group-noun	colony
colony	group-noun	colony
command	group-noun	command
commands	group-noun	command
commissariat	group-noun	commissariat
commissariats	group-noun	commissariat
commission	group-noun	commission
commissions	group-noun	commission
committee	group-noun	committee
committees	group-noun	committee
commonwealth	group-noun	commonwealth
commonwealths	group-noun	commonwealth
communists	group-noun	communists
communities	group-noun	community
community	group-noun	community
companies	group-noun	company
company	group-noun	company
confederacies	group-noun	confederacy
confederacy	group-noun	confederacy
confederation	group-noun	confederation
confederations	group-noun	confederation
conglomerate	group-noun	conglomerate
conglomerates	group-noun	conglomerate
congress	group-noun	congress
conservatives	group-noun	conservatives
consulate	group-noun	consulate
consulates	group-noun	consulate
contingent	group-noun	contingent
contingents	group-noun	contingent
convention	group-noun	convention
conventions	group-noun	convention
cooperative	group-noun	cooperative
cooperatives	group-noun	cooperative
corporation	group-noun	corporation
corporations	group-noun	corporation
corps	group-noun	corps
cossacks	group-noun	cossacks
council	group-noun	council
councils	group-noun	council
court	group-noun	court
court of justice	group-noun	court of justice
courts	group-noun	court
delegation	group-noun	delegation
delegations	group-noun	delegation
department	group-noun	department
departments	group-noun	department
detachment	group-noun	detachment
detachments	group-noun	detachment
diet	group-noun	diet
diets	group-noun	diet
diocese	group-noun	diocese
dioceses	group-noun	diocese
directorate	group-noun	directorate
directorates	group-noun	directorate
directories	group-noun	directory
directory	group-noun	directory
division	group-noun	division
divisions	group-noun	division
duma	group-noun	duma
dumas	group-noun	duma
dynasties	group-noun	dynasty
dynasty	group-noun	dynasty
embassies	group-noun	embassy
embassy	group-noun	embassy
entente	group-noun	entente
ententes	group-noun	entente
expeditionary corps	group-noun	expeditionary corps
expeditionary force	group-noun	expeditionary force
expeditionary forces	group-noun	expeditionary force
faction	group-noun	faction
factions	group-noun	faction
faculties	group-noun	faculty
faculty	group-noun	faculty
families	group-noun	family
family	group-noun	family
fascists	group-noun	fascists
federation	group-noun	federation
federations	group-noun	federation
firm	group-noun	firm
firms	group-noun	firm
fleet	group-noun	fleet
fleets	group-noun	fleet
flotilla	group-noun	flotilla
flotillas	group-noun	flotilla
force	group-noun	force
forces	group-noun	force
foundation	group-noun	foundation
foundations	group-noun	foundation
front	group-noun	front
fronts	group-noun	front
garrison	group-noun	garrison
garrisons	group-noun	garrison
gendarmerie	group-noun	gendarmerie
general headquarters	group-noun	general headquarters
general staff	group-noun	general staff
general staffs	group-noun	general staff
government	group-noun	government
governments	group-noun	government
group	group-noun	group
groups	group-noun	group
guard	group-noun	guard
guards	group-noun	guard
guerrillas	group-noun	guerrillas
guild	group-noun	guild
guilds	group-noun	guild
headquarters	group-noun	headquarters
high command	group-noun	high command
high commands	group-noun	high command
horde	group-noun	horde
hordes	group-noun	horde
hospital	group-noun	hospital
hospitals	group-noun	hospital
host	group-noun	host
hosts	group-noun	host
house	group-noun	house
house of commons	group-noun	house of commons
houses	group-noun	house
imperialists	group-noun	imperialists
inspectorate	group-noun	inspectorate
inspectorates	group-noun	inspectorate
institute	group-noun	institute
institutes	group-noun	institute
institution	group-noun	institution
institutions	group-noun	institution
insurgents	group-noun	insurgents
intelligence agencies	group-noun	intelligence agency
intelligence agency	group-noun	intelligence agency
intelligence service	group-noun	intelligence service
intelligence services	group-noun	intelligence service
interventionists	group-noun	interventionists
junta	group-noun	junta
juntas	group-noun	junta
kolkhoz	group-noun	kolkhoz
kolkhozs	group-noun	kolkhoz
laboratories	group-noun	laboratory
laboratory	group-noun	laboratory
league	group-noun	league
leagues	group-noun	league
legation	group-noun	legation
legations	group-noun	legation
legion	group-noun	legion
legions	group-noun	legion
liberals	group-noun	liberals
libraries	group-noun	library
library	group-noun	library
lodge	group-noun	lodge
lodges	group-noun	lodge
militarists	group-noun	militarists
military academies	group-noun	military academy
military academy	group-noun	military academy
militia	group-noun	militia
militias	group-noun	militia
ministries	group-noun	ministry
ministry	group-noun	ministry
mission	group-noun	mission
missions	group-noun	mission
monarchists	group-noun	monarchists
monasteries	group-noun	monastery
monastery	group-noun	monastery
mosque	group-noun	mosque
mosques	group-noun	mosque
movement	group-noun	movement
movements	group-noun	movement
museum	group-noun	museum
museums	group-noun	museum
nation	group-noun	nation
national assemblies	group-noun	national assembly
national assembly	group-noun	national assembly
nationalists	group-noun	nationalists
nations	group-noun	nation
navies	group-noun	navy
navy	group-noun	navy
network	group-noun	network
networks	group-noun	network
news agencies	group-noun	news agency
news agency	group-noun	news agency
newspaper	group-noun	newspaper
newspapers	group-noun	newspaper
observatories	group-noun	observatory
observatory	group-noun	observatory
office	group-noun	office
offices	group-noun	office
order	group-noun	order
orders	group-noun	order
organisation	group-noun	organisation
organisations	group-noun	organisation
organization	group-noun	organization
organizations	group-noun	organization
orthodox church	group-noun	orthodox church
orthodox churches	group-noun	orthodox church
parliament	group-noun	parliament
parliaments	group-noun	parliament
parties	group-noun	party
partisans	group-noun	partisans
party	group-noun	party
people	group-noun	people
platoon	group-noun	platoon
platoons	group-noun	platoon
police	group-noun	police
politburo	group-noun	politburo
politburos	group-noun	politburo
presidium	group-noun	presidium
presidiums	group-noun	presidium
press	group-noun	press
provisional government	group-noun	provisional government
provisional governments	group-noun	provisional government
rada	group-noun	rada
radas	group-noun	rada
railway	group-noun	railway
railway companies	group-noun	railway company
railway company	group-noun	railway company
railways	group-noun	railway
rebels	group-noun	rebels
regime	group-noun	regime
regiment	group-noun	regiment
regiments	group-noun	regiment
regimes	group-noun	regime
reichstag	group-noun	reichstag
reichstags	group-noun	reichstag
resistance	group-noun	resistance
resistances	group-noun	resistance
revolutionaries	group-noun	revolutionaries
royal court	group-noun	royal court
royal courts	group-noun	royal court
royalists	group-noun	royalists
school	group-noun	school
schools	group-noun	school
secret police	group-noun	secret police
secret service	group-noun	secret service
secret services	group-noun	secret service
secretariat	group-noun	secretariat
secretariats	group-noun	secretariat
sect	group-noun	sect
sects	group-noun	sect
sejm	group-noun	sejm
sejms	group-noun	sejm
senate	group-noun	senate
senates	group-noun	senate
separatists	group-noun	separatists
service	group-noun	service
services	group-noun	service
shipping line	group-noun	shipping line
shipping lines	group-noun	shipping line
shogunate	group-noun	shogunate
shogunates	group-noun	shogunate
socialists	group-noun	socialists
societies	group-noun	society
society	group-noun	society
soviet	group-noun	soviet
soviets	group-noun	soviet
sovkhoz	group-noun	sovkhoz
sovkhozs	group-noun	sovkhoz
squad	group-noun	squad
squadron	group-noun	squadron
squadrons	group-noun	squadron
squads	group-noun	squad
staff	group-noun	staff
staff college	group-noun	staff college
staff colleges	group-noun	staff college
staffs	group-noun	staff
supreme court	group-noun	supreme court
supreme courts	group-noun	supreme court
syndicate	group-noun	syndicate
syndicates	group-noun	syndicate
synod	group-noun	synod
synods	group-noun	synod
task force	group-noun	task force
task forces	group-noun	task force
trade union	group-noun	trade union
trade unions	group-noun	trade union
trading companies	group-noun	trading company
trading company	group-noun	trading company
tribe	group-noun	tribe
tribes	group-noun	tribe
tribunal	group-noun	tribunal
tribunals	group-noun	tribunal
triumvirate	group-noun	triumvirate
triumvirates	group-noun	triumvirate
troops	group-noun	troops
trust	group-noun	trust
trusts	group-noun	trust
underground	group-noun	underground
union	group-noun	union
unions	group-noun	union
unit	group-noun	unit
units	group-noun	unit
universities	group-noun	university
university	group-noun	university
wing	group-noun	wing
wings	group-noun	wing
youth league	group-noun	youth league
youth leagues	group-noun	youth league
zaibatsu	group-noun	zaibatsu
zaibatsus	group-noun	zaibatsu
allied	group-adjective
black	group-adjective
catholic	group-adjective
central	group-adjective
communist	group-adjective
democratic	group-adjective
expeditionary	group-adjective
far eastern	group-adjective
fascist	group-adjective
federal	group-adjective
free	group-adjective
general	group-adjective
green	group-adjective
imperial	group-adjective
international	group-adjective
islamist	group-adjective
liberal	group-adjective
military	group-adjective
national	group-adjective
nationalist	group-adjective
naval	group-adjective
nazi	group-adjective
orthodox	group-adjective
patriotic	group-adjective
peasants'	group-adjective
people's	group-adjective
popular	group-adjective
protestant	group-adjective
provisional	group-adjective
red	group-adjective
republican	group-adjective
revolutionary	group-adjective
royal	group-adjective
secret	group-adjective
socialist	group-adjective
soviet	group-adjective
special	group-adjective
state	group-adjective
supreme	group-adjective
united	group-adjective
volunteer	group-adjective
white	group-adjective
workers'	group-adjective
PRC	group	China
US	group	United States
abkhazia	group	Abkhazia
abyssinia	group	Ethiopia
afghanistan	group	Afghanistan
albania	group	Albania
algeria	group	Algeria
america	group	United States
angola	group	Angola
annam	group	Vietnam
argentina	group	Argentina
argentine republic	group	Argentina
armenia	group	Armenia
australia	group	Australia
austria	group	Austria
austria-hungary	group	Austria-Hungary
austrian empire	group	Austrian Empire
austro-hungarian empire	group	Austria-Hungary
austro-hungary	group	Austria-Hungary
azerbaidzhan	group	Azerbaijan
azerbaijan	group	Azerbaijan
bahrain	group	Bahrain
bangladesh	group	Bangladesh
bavaria	group	Bavaria
belarus	group	Belarus
belgian congo	group	Congo
belgium	group	Belgium
belorussia	group	Belarus
bolivia	group	Bolivia
bosnia	group	Bosnia
brazil	group	Brazil
britain	group	United Kingdom
british india	group	India
bulgaria	group	Bulgaria
burma	group	Burma
byelorussia	group	Belarus
byelorussian ssr	group	Belarus
cambodia	group	Cambodia
cameroon	group	Cameroon
cameroons	group	Cameroon
canada	group	Canada
ceylon	group	Sri Lanka
ch'ing empire	group	Qing Empire
chile	group	Chile
china	group	China
chosen	group	Korea
colombia	group	Colombia
communist china	group	China
congo	group	Congo
congo free state	group	Congo
corea	group	Korea
croatia	group	Croatia
cuba	group	Cuba
cyprus	group	Cyprus
czech republic	group	Czech Republic
czechia	group	Czech Republic
czechoslovakia	group	Czechoslovakia
ddr	group	East Germany
democratic people's republic of korea	group	North Korea
denmark	group	Denmark
dprk	group	North Korea
dutch east indies	group	Indonesia
dutch republic	group	Netherlands
east germany	group	East Germany
ecuador	group	Ecuador
egypt	group	Egypt
eire	group	Ireland
empire of japan	group	Imperial Japan
england	group	England
eritrea	group	Eritrea
estonia	group	Estonia
ethiopia	group	Ethiopia
federal republic of germany	group	Germany
finland	group	Finland
formosa	group	Taiwan
france	group	France
frg	group	West Germany
gb	group	United Kingdom
gdr	group	East Germany
georgia	group	Georgia
georgian ssr	group	Georgia
german democratic republic	group	East Germany
german empire	group	German Empire
germany	group	Germany
ghana	group	Ghana
gold coast	group	Ghana
gran colombia	group	Colombia
grand duchy of moscow	group	Muscovy
great britain	group	United Kingdom
greece	group	Greece
guatemala	group	Guatemala
habsburg empire	group	Austrian Empire
habsburg monarchy	group	Austrian Empire
haiti	group	Haiti
hitlerite germany	group	Nazi Germany
holland	group	Netherlands
honduras	group	Honduras
hungary	group	Hungary
iceland	group	Iceland
imperial germany	group	German Empire
imperial japan	group	Imperial Japan
imperial russia	group	Russian Empire
india	group	India
indonesia	group	Indonesia
iran	group	Iran
iraq	group	Iraq
ireland	group	Ireland
irish free state	group	Ireland
israel	group	Israel
italy	group	Italy
jamaica	group	Jamaica
japan	group	Japan
japanese empire	group	Imperial Japan
jordan	group	Jordan
jugoslavia	group	Yugoslavia
kampuchea	group	Cambodia
kazakh ssr	group	Kazakhstan
kazakhstan	group	Kazakhstan
kenya	group	Kenya
kingdom of prussia	group	Prussia
kirghizia	group	Kyrgyzstan
kirgizia	group	Kyrgyzstan
korea	group	Korea
kuwait	group	Kuwait
kyrgyz republic	group	Kyrgyzstan
kyrgyzstan	group	Kyrgyzstan
laos	group	Laos
latvia	group	Latvia
lebanon	group	Lebanon
libya	group	Libya
lithuania	group	Lithuania
low countries	group	Netherlands
luxembourg	group	Luxembourg
luxemburg	group	Luxembourg
malaysia	group	Malaysia
malta	group	Malta
manchoukuo	group	Manchukuo
manchu empire	group	Qing Empire
manchukuo	group	Manchukuo
manchutikuo	group	Manchukuo
mesopotamia	group	Iraq
mexico	group	Mexico
moldavia	group	Moldova
moldova	group	Moldova
mongol	group	Mongolia
mongolia	group	Mongolia
mongolian people's republic	group	Mongolia
montenegro	group	Montenegro
morocco	group	Morocco
muscovite state	group	Muscovy
muscovy	group	Muscovy
myanmar	group	Burma
nazi germany	group	Nazi Germany
nepal	group	Nepal
netherlands	group	Netherlands
netherlands east indies	group	Indonesia
netherlands indies	group	Indonesia
new granada	group	Colombia
new zealand	group	New Zealand
nicaragua	group	Nicaragua
nigeria	group	Nigeria
nihon	group	Japan
nippon	group	Japan
north korea	group	North Korea
norway	group	Norway
oman	group	Oman
ottoman empire	group	Ottoman Empire
ottoman turkey	group	Ottoman Empire
outer mongolia	group	Mongolia
pakistan	group	Pakistan
panama	group	Panama
paraguay	group	Paraguay
people's republic of china	group	China
persia	group	Iran
peru	group	Peru
philippines	group	Philippines
poland	group	Poland
portugal	group	Portugal
prussia	group	Prussia
qatar	group	Qatar
qing empire	group	Qing Empire
red china	group	China
republic of korea	group	South Korea
rhodesia	group	Zimbabwe
rok	group	South Korea
romania	group	Romania
roumania	group	Romania
rsfsr	group	Soviet Russia
rumania	group	Romania
russia	group	Russia
russian empire	group	Russian Empire
russian federation	group	Russia
russian sfsr	group	Soviet Russia
ryukyu kingdom	group	Ryukyu Kingdom
saint-domingue	group	Haiti
saudi arabia	group	Saudi Arabia
saxony	group	Saxony
scotland	group	Scotland
second reich	group	German Empire
senegal	group	Senegal
serbia	group	Serbia
servia	group	Serbia
siam	group	Thailand
singapore	group	Singapore
slovakia	group	Slovakia
slovenia	group	Slovenia
somalia	group	Somalia
south africa	group	South Africa
south korea	group	South Korea
south vietnam	group	South Vietnam
southern rhodesia	group	Zimbabwe
soviet	group	Soviet Union
soviet russia	group	Soviet Russia
soviet union	group	Soviet Union
spain	group	Spain
sparta	group	Sparta
sri lanka	group	Sri Lanka
stern gang	group	Stern Gang
stormont	group	Stormont
sudan	group	Sudan
sumerians	group	Sumerians
suriname	group	Suriname
swapo	group	SWAPO
sweden	group	Sweden
swedish academy	group	Swedish Academy
swiss confederation	group	Switzerland
switzerland	group	Switzerland
syria	group	Syria
tadzhikistan	group	Tajikistan
taino	group	Taíno
taiwan	group	Taiwan
tajikistan	group	Tajikistan
taliban	group	Taliban
tamil tigers	group	LTTE
tanzania	group	Tanzania
taíno	group	Taíno
thailand	group	Thailand
the netherlands	group	Netherlands
the philippines	group	Philippines
the states	group	United States
the ukraine	group	Ukraine
the united states	group	United States
third reich	group	Nazi Germany
tlingits	group	Tlingit
togo	group	Togo
toltecs	group	Toltecs
tonton macoutes	group	Tonton Macoutes
tontons macoutes	group	Tonton Macoutes
transjordan	group	Jordan
transvaal	group	Transvaal
trojans	group	Trojans
tsarist russia	group	Russian Empire
tunisia	group	Tunisia
tupamaros	group	Tupamaros
tupi	group	Tupi
turkey	group	Turkey
turkiye	group	Turkey
turkmenia	group	Turkmenistan
turkmenistan	group	Turkmenistan
u.k.	group	United Kingdom
u.s.	group	United States
u.s.a.	group	United States
u.s.s.r.	group	Soviet Union
uganda	group	Uganda
uitlanders	group	Uitlanders
uk	group	United Kingdom
ukraine	group	Ukraine
ukrainian ssr	group	Ukraine
ulster volunteers	group	Ulster Volunteers
ulstermen	group	Ulstermen
umayyads	group	Umayyads
union minière	group	Union Minière
union of south africa	group	South Africa
union of soviet socialist republics	group	Soviet Union
unita	group	UNITA
united arab republic	group	Egypt
united fruit company	group	United Fruit Company
united kingdom	group	United Kingdom
united provinces	group	Netherlands
united states	group	United States
united states of america	group	United States
upper volta	group	Upper Volta
uruguay	group	Uruguay
usa	group	United States
ussr	group	Soviet Union
uzbekistan	group	Uzbekistan
uzbeks	group	Uzbeks
vandals	group	Vandals
venezuela	group	Venezuela
venice	group	Venice
victual brothers	group	Victual Brothers
viet nam	group	Vietnam
vietnam	group	Vietnam
visigoths	group	Visigoths
voortrekkers	group	Voortrekkers
wahhabis	group	Wahhabis
waldensians	group	Waldensians
west germany	group	West Germany
white russia	group	Belarus
wolof	group	Wolof
xhosa	group	Xhosa
xiongnu	group	Xiongnu
yazidis	group	Yazidis
yemen	group	Yemen
yoruba	group	Yoruba
young ireland	group	Young Ireland
yugoslavia	group	Yugoslavia
zaire	group	Congo
zambia	group	Zambia
zapatistas	group	Zapatistas
zimbabwe	group	Zimbabwe

"""#
}
