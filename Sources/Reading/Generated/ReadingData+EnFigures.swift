// Generated from Data/en/figures.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enFigures = #"""
$	unit	dollar
%	unit	percent
acre	unit	acre
acres	unit	acre
afghani	unit	afghani
akce	unit	akce
akces	unit	akce
american dollars	unit	dollar
arshin	unit	arshin
arshine	unit	arshin
arshines	unit	arshin
arshins	unit	arshin
asper	unit	akce
aspers	unit	akce
baht	unit	baht
bale	unit	bale
bale of rice	unit	hyo
bales	unit	bale
bales of rice	unit	hyo
barrel	unit	barrel
barrels	unit	barrel
bbl	unit	barrel
berkovets	unit	berkovets
bu	unit	bu
bushel	unit	bushel
bushels	unit	bushel
cable	unit	cable
cables	unit	cable
caliber	unit	calibre
calibre	unit	calibre
calorie	unit	calorie
calories	unit	calorie
carat	unit	carat
carats	unit	carat
catties	unit	catty
catty	unit	catty
cent	unit	cent
centigrade	unit	degree celsius
centimeter	unit	centimetre
centimeters	unit	centimetre
centimetre	unit	centimetre
centimetres	unit	centimetre
cents	unit	cent
chest	unit	chest
chests	unit	chest
chetvert	unit	chetvert
chetverts	unit	chetvert
chi	unit	chi
cho	unit	cho
cm	unit	centimetre
copeck	unit	kopeck
copecks	unit	kopeck
cord	unit	cord
cords	unit	cord
crown	unit	crown
crowns	unit	crown
cruzado	unit	cruzado
cruzados	unit	cruzado
cubic feet	unit	cubic foot
cubic foot	unit	cubic foot
cubic meter	unit	cubic metre
cubic meters	unit	cubic metre
cubic metre	unit	cubic metre
cubic metres	unit	cubic metre
cwt	unit	hundredweight
degree	unit	degree
degree celsius	unit	degree celsius
degree fahrenheit	unit	degree fahrenheit
degrees	unit	degree
degrees celsius	unit	degree celsius
degrees fahrenheit	unit	degree fahrenheit
desiatina	unit	desyatina
desiatinas	unit	desyatina
dessiatin	unit	desyatina
dessiatina	unit	desyatina
dessiatine	unit	desyatina
dessiatines	unit	desyatina
dessiatins	unit	desyatina
desyatin	unit	desyatina
desyatina	unit	desyatina
desyatinas	unit	desyatina
desyatins	unit	desyatina
deutsche mark	unit	mark
deutschmark	unit	mark
deutschmarks	unit	mark
dinar	unit	dinar
dinars	unit	dinar
displacement tons	unit	ton
dm	unit	mark
dollar	unit	dollar
dollars	unit	dollar
drachma	unit	drachma
drachmas	unit	drachma
ducat	unit	ducat
ducats	unit	ducat
escudo	unit	escudo
escudos	unit	escudo
eur	unit	euro
euro	unit	euro
euros	unit	euro
fathom	unit	fathom
fathoms	unit	fathom
feet	unit	foot
florin	unit	guilder
florins	unit	guilder
foot	unit	foot
forint	unit	forint
forints	unit	forint
franc	unit	franc
francs	unit	franc
ft	unit	foot
funt	unit	funt
furlong	unit	furlong
furlongs	unit	furlong
g	unit	gram
gal	unit	gallon
gallon	unit	gallon
gallons	unit	gallon
gbp	unit	pound
gold francs	unit	franc
gold marks	unit	mark
gold roubles	unit	ruble
gold rubles	unit	ruble
gold yen	unit	yen
goldmark	unit	mark
gram	unit	gram
gramme	unit	gram
grammes	unit	gram
grams	unit	gram
gross register tons	unit	gross ton
gross ton	unit	gross ton
gross tonnage	unit	gross ton
gross tons	unit	gross ton
grt	unit	gross ton
guilder	unit	guilder
guilders	unit	guilder
guinea	unit	guinea
guineas	unit	guinea
gulden	unit	guilder
h.p.	unit	horsepower
ha	unit	hectare
haikwan taels	unit	tael
hectare	unit	hectare
hectares	unit	hectare
hectoliter	unit	hectolitre
hectoliters	unit	hectolitre
hectolitre	unit	hectolitre
hectolitres	unit	hectolitre
hl	unit	hectolitre
horsepower	unit	horsepower
hp	unit	horsepower
hryvnia	unit	hryvnia
hryvnias	unit	hryvnia
hundredweight	unit	hundredweight
hwan	unit	hwan
hyo	unit	hyo
inch	unit	inch
inches	unit	inch
jpy	unit	yen
kamme	unit	kan
kan	unit	kan
kanme	unit	kanme
karbovanets	unit	hryvnia
kcal	unit	calorie
ken	unit	ken
kg	unit	kilogram
kgs	unit	kilogram
kilo	unit	kilogram
kilogram	unit	kilogram
kilogramme	unit	kilogram
kilogrammes	unit	kilogram
kilograms	unit	kilogram
kilometer	unit	kilometre
kilometers	unit	kilometre
kilometers per hour	unit	kilometre per hour
kilometre	unit	kilometre
kilometre per hour	unit	kilometre per hour
kilometre's	unit	kilometre
kilometres	unit	kilometre
kilometres per hour	unit	kilometre per hour
kilos	unit	kilogram
kiloton	unit	kiloton
kilotonne	unit	kiloton
kilotonnes	unit	kiloton
kilotons	unit	kiloton
kilowatt	unit	kilowatt
kilowatt-hour	unit	kilowatt-hour
kilowatt-hours	unit	kilowatt-hour
kilowatts	unit	kilowatt
kin	unit	kin
km	unit	kilometre
km/h	unit	kilometre per hour
km2	unit	square kilometre
kms	unit	kilometre
km²	unit	square kilometre
knot	unit	knot
knots	unit	knot
koku	unit	koku
kopeck	unit	kopeck
kopecks	unit	kopeck
kopek	unit	kopeck
kopeks	unit	kopeck
koruna	unit	koruna
korunas	unit	koruna
kph	unit	kilometre per hour
krona	unit	crown
krone	unit	crown
kroner	unit	crown
kronor	unit	crown
kt	unit	kiloton
kuping taels	unit	tael
kw	unit	kilowatt
kwan	unit	kwan
kwh	unit	kilowatt-hour
l	unit	litre
l.	unit	pound
last	unit	last
lasts	unit	last
lb	unit	pound weight
lbs	unit	pound weight
league	unit	league
leagues	unit	league
lei	unit	leu
leu	unit	leu
lev	unit	lev
leva	unit	lev
li	unit	li
lira	unit	lira
liras	unit	lira
lire	unit	lira
liter	unit	litre
liters	unit	litre
litre	unit	litre
litres	unit	litre
livre	unit	livre
livres	unit	livre
long ton	unit	ton
long tons	unit	ton
m	unit	metre
m2	unit	square metre
m3	unit	cubic metre
magnitude	unit	magnitude
mark	unit	mark
marks	unit	mark
megaton	unit	megaton
megatonne	unit	megaton
megatonnes	unit	megaton
megatons	unit	megaton
megawatt	unit	megawatt
megawatts	unit	megawatt
meter	unit	metre
meters	unit	metre
metre	unit	metre
metres	unit	metre
metric ton	unit	tonne
metric tonne	unit	tonne
metric tons	unit	tonne
mexican dollar	unit	mexican dollar
mexican dollars	unit	mexican dollar
mg	unit	milligram
mi	unit	mile
mile	unit	mile
mile per hour	unit	mile per hour
miles	unit	mile
miles per hour	unit	mile per hour
milligram	unit	milligram
milligrams	unit	milligram
millimeter	unit	millimetre
millimeters	unit	millimetre
millimetre	unit	millimetre
millimetres	unit	millimetre
mm	unit	millimetre
momme	unit	momme
mon	unit	mon
morgen	unit	morgen
mou	unit	mou
mph	unit	mile per hour
mt	unit	megaton
mu	unit	mou
mw	unit	megawatt
m²	unit	square metre
m³	unit	cubic metre
nautical mile	unit	nautical mile
nautical miles	unit	nautical mile
nmi	unit	nautical mile
ounce	unit	ounce
ounces	unit	ounce
oz	unit	ounce
paper rubles	unit	ruble
pct	unit	percent
pence	unit	penny
pengo	unit	pengo
pennies	unit	penny
penny	unit	penny
per cent	unit	percent
per mille	unit	per mille
per-cent	unit	percent
percent	unit	percent
percentage point	unit	percentage point
percentage points	unit	percentage point
percents	unit	percent
peseta	unit	peseta
pesetas	unit	peseta
peso	unit	peso
pesos	unit	peso
pfennig	unit	pfennig
pfennigs	unit	pfennig
piaster	unit	piastre
piasters	unit	piastre
piastre	unit	piastre
piastres	unit	piastre
picul	unit	picul
piculs	unit	picul
piece of eight	unit	piece of eight
pieces of eight	unit	piece of eight
pint	unit	pint
pints	unit	pint
pood	unit	pood
poods	unit	pood
pound	unit	pound
pound sterling	unit	pound
pound weight	unit	pound weight
pounds	unit	pound
pounds sterling	unit	pound
pud	unit	pood
puds	unit	pood
quart	unit	quart
quarts	unit	quart
quintal	unit	quintal
quintals	unit	quintal
rbl	unit	ruble
real	unit	real
reales	unit	real
reals	unit	real
reichsmark	unit	mark
reichsmarks	unit	mark
reichsthaler	unit	thaler
renminbi	unit	yuan
ri	unit	ri
rial	unit	rial
rials	unit	rial
richter	unit	magnitude
rin	unit	rin
rm	unit	mark
rmb	unit	yuan
rouble	unit	ruble
roubles	unit	ruble
rub	unit	ruble
ruble	unit	ruble
rubles	unit	ruble
rupee	unit	rupee
rupees	unit	rupee
ryo	unit	ryo
ryou	unit	ryo
sack	unit	sack
sacks	unit	sack
sagene	unit	sazhen
sagenes	unit	sazhen
sazhen	unit	sazhen
sazhens	unit	sazhen
sea mile	unit	nautical mile
sea miles	unit	nautical mile
sen	unit	sen
shaku	unit	shaku
shilling	unit	shilling
shillings	unit	shilling
sho	unit	sho
short ton	unit	ton
short tons	unit	ton
shp	unit	horsepower
silver dollars	unit	mexican dollar
silver roubles	unit	ruble
silver rubles	unit	ruble
sou	unit	sou
sous	unit	sou
sovereign	unit	sovereign
sovereigns	unit	sovereign
sq km	unit	square kilometre
sq m	unit	square metre
sq mi	unit	square mile
sq miles	unit	square mile
sq. km	unit	square kilometre
sq. mi	unit	square mile
square kilometer	unit	square kilometre
square kilometers	unit	square kilometre
square kilometre	unit	square kilometre
square kilometres	unit	square kilometre
square meter	unit	square metre
square meters	unit	square metre
square metre	unit	square metre
square metres	unit	square metre
square mile	unit	square mile
square miles	unit	square mile
sterling	unit	pound
stone	unit	stone
stuiver	unit	stuiver
stuivers	unit	stuiver
sun	unit	sun
swiss francs	unit	franc
tael	unit	tael
tael weight	unit	tael weight
taels	unit	tael
taler	unit	thaler
talers	unit	thaler
tan	unit	tan
thaler	unit	thaler
thalers	unit	thaler
to	unit	to
toman	unit	toman
tomans	unit	toman
ton	unit	ton
tonne	unit	tonne
tonnes	unit	tonne
tons	unit	ton
tsubo	unit	tsubo
tugrik	unit	tugrik
tugriks	unit	tugrik
us dollars	unit	dollar
us$	unit	dollar
usd	unit	dollar
vedro	unit	vedro
vedros	unit	vedro
vershok	unit	vershok
vershoks	unit	vershok
verst	unit	verst
verste	unit	verst
verstes	unit	verst
versts	unit	verst
volt	unit	volt
volts	unit	volt
w	unit	watt
watt	unit	watt
watts	unit	watt
won	unit	won
yard	unit	yard
yards	unit	yard
yd	unit	yard
yds	unit	yard
yen	unit	yen
yuan	unit	yuan
zhang	unit	zhang
zl	unit	zloty
zloty	unit	zloty
zlotys	unit	zloty
zolotnik	unit	zolotnik
zolotniks	unit	zolotnik
£	unit	pound
¥	unit	yen
°	unit	degree
°c	unit	degree celsius
°f	unit	degree fahrenheit
‰	unit	per mille
€	unit	euro
₹	unit	rupee
₽	unit	ruble
admiral	counted-noun	persons
admirals	counted-noun	persons
adviser	counted-noun	persons
advisers	counted-noun	persons
advisor	counted-noun	persons
advisors	counted-noun	persons
aeroplane	counted-noun	aircraft
aeroplanes	counted-noun	aircraft
africans	counted-noun	persons
afvs	counted-noun	tanks
agent	counted-noun	persons
agents	counted-noun	persons
agreements	counted-noun	treaties
ainu	counted-noun	persons
air raids	counted-noun	battles
aircraft	counted-noun	aircraft
aircraft carrier	counted-noun	ships
aircraft carriers	counted-noun	ships
airman	counted-noun	persons
airmen	counted-noun	persons
airplane	counted-noun	aircraft
airplanes	counted-noun	aircraft
airships	counted-noun	aircraft
americans	counted-noun	persons
animals	counted-noun	horses
aristocrats	counted-noun	persons
armies	counted-noun	armies
armored cars	counted-noun	tanks
armored vehicles	counted-noun	tanks
armoured cars	counted-noun	tanks
armoured vehicles	counted-noun	tanks
army	counted-noun	armies
article	counted-noun	articles
articles	counted-noun	articles
artillery piece	counted-noun	guns
artillery pieces	counted-noun	guns
assassins	counted-noun	persons
assault guns	counted-noun	tanks
atomic bombs	counted-noun	bombs
attacks	counted-noun	battles
automobiles	counted-noun	vehicles
ballots	counted-noun	votes
bandit	counted-noun	persons
bandits	counted-noun	persons
barge	counted-noun	ships
barges	counted-noun	ships
bases	counted-noun	forts
battalion	counted-noun	battalions
battalions	counted-noun	battalions
batteries	counted-noun	batteries
battery	counted-noun	batteries
battle	counted-noun	battles
battles	counted-noun	battles
battleship	counted-noun	ships
battleships	counted-noun	ships
bayonets	counted-noun	persons
believers	counted-noun	persons
black ships	counted-noun	ships
blunders	counted-noun	mistakes
boat	counted-noun	ships
boats	counted-noun	ships
bodies	counted-noun	persons
bolsheviks	counted-noun	persons
bomb	counted-noun	bombs
bomber	counted-noun	aircraft
bombers	counted-noun	aircraft
bombs	counted-noun	bombs
bones	counted-noun	sets of remains
book	counted-noun	volumes
books	counted-noun	volumes
boys	counted-noun	persons
brig	counted-noun	ships
brigade	counted-noun	brigades
brigades	counted-noun	brigades
brigs	counted-noun	ships
british	counted-noun	persons
building	counted-noun	houses
buildings	counted-noun	houses
bullets	counted-noun	bombs
camels	counted-noun	horses
camp	counted-noun	camps
camps	counted-noun	camps
cannon	counted-noun	guns
cannons	counted-noun	guns
captive	counted-noun	persons
captives	counted-noun	persons
car	counted-noun	vehicles
carbines	counted-noun	guns
carriages	counted-noun	vehicles
carrier	counted-noun	ships
carriers	counted-noun	ships
cars	counted-noun	vehicles
cartridges	counted-noun	bombs
carts	counted-noun	vehicles
castaway	counted-noun	persons
castaways	counted-noun	persons
castles	counted-noun	forts
casualties	counted-noun	persons
casualty	counted-noun	persons
catholics	counted-noun	persons
cattle	counted-noun	horses
causes	counted-noun	mistakes
cavalry	counted-noun	persons
cavalryman	counted-noun	persons
cavalrymen	counted-noun	persons
cemeteries	counted-noun	graves
chapter	counted-noun	chapters
chapters	counted-noun	chapters
child	counted-noun	persons
children	counted-noun	persons
chinese	counted-noun	persons
christians	counted-noun	persons
church	counted-noun	churches
churches	counted-noun	churches
cities	counted-noun	cities
citizen	counted-noun	persons
citizens	counted-noun	persons
city	counted-noun	cities
civilian	counted-noun	persons
civilians	counted-noun	persons
clashes	counted-noun	battles
clause	counted-noun	articles
clauses	counted-noun	articles
colonist	counted-noun	persons
colonists	counted-noun	persons
combat aircraft	counted-noun	aircraft
combatants	counted-noun	persons
communists	counted-noun	persons
companies	counted-noun	companies
company	counted-noun	companies
conditions	counted-noun	articles
conscript	counted-noun	persons
conscripts	counted-noun	persons
convents	counted-noun	churches
converts	counted-noun	persons
convict	counted-noun	persons
convicts	counted-noun	persons
copies	counted-noun	volumes
copy	counted-noun	volumes
corps	counted-noun	corps
corpses	counted-noun	persons
corvette	counted-noun	ships
corvettes	counted-noun	ships
cossack	counted-noun	persons
cossacks	counted-noun	persons
counties	counted-noun	provinces
countries	counted-noun	countries
country	counted-noun	countries
crew members	counted-noun	persons
crewman	counted-noun	persons
crewmen	counted-noun	persons
criminals	counted-noun	persons
cruiser	counted-noun	ships
cruisers	counted-noun	ships
dead	counted-noun	persons
death	counted-noun	persons
deaths	counted-noun	persons
defectors	counted-noun	persons
delegate	counted-noun	persons
delegates	counted-noun	persons
demonstrator	counted-noun	persons
demonstrators	counted-noun	persons
deportee	counted-noun	persons
deportees	counted-noun	persons
deputies	counted-noun	persons
deputy	counted-noun	persons
deserters	counted-noun	persons
destroyer	counted-noun	ships
destroyers	counted-noun	ships
detachment	counted-noun	units
detachments	counted-noun	units
detainee	counted-noun	persons
detainees	counted-noun	persons
dialects	counted-noun	languages
diplomat	counted-noun	persons
diplomats	counted-noun	persons
dissidents	counted-noun	persons
districts	counted-noun	provinces
division	counted-noun	divisions
divisions	counted-noun	divisions
doctor	counted-noun	persons
doctors	counted-noun	persons
document	counted-noun	documents
documents	counted-noun	documents
dogs	counted-noun	horses
dreadnought	counted-noun	ships
dreadnoughts	counted-noun	ships
dwellings	counted-noun	houses
effectives	counted-noun	persons
elephants	counted-noun	horses
emigrant	counted-noun	persons
emigrants	counted-noun	persons
employees	counted-noun	persons
engagements	counted-noun	battles
engineer	counted-noun	persons
engineers	counted-noun	persons
enterprises	counted-noun	factories
envoys	counted-noun	persons
errors	counted-noun	mistakes
evacuee	counted-noun	persons
evacuees	counted-noun	persons
exile	counted-noun	persons
exiles	counted-noun	persons
expert	counted-noun	persons
experts	counted-noun	persons
factories	counted-noun	factories
factory	counted-noun	factories
fallen	counted-noun	persons
families	counted-noun	families
family	counted-noun	families
farmer	counted-noun	persons
farmers	counted-noun	persons
farms	counted-noun	houses
fatalities	counted-noun	persons
fatality	counted-noun	persons
field guns	counted-noun	guns
fighter	counted-noun	persons
fighters	counted-noun	persons
figures	counted-noun	persons
files	counted-noun	documents
firms	counted-noun	factories
fisherman	counted-noun	persons
fishermen	counted-noun	persons
fishing boat	counted-noun	ships
fishing boats	counted-noun	ships
fleet	counted-noun	fleets
fleets	counted-noun	fleets
folios	counted-noun	pages
follower	counted-noun	persons
followers	counted-noun	persons
formations	counted-noun	units
fort	counted-noun	forts
fortresses	counted-noun	forts
forts	counted-noun	forts
freighter	counted-noun	ships
freighters	counted-noun	ships
french	counted-noun	persons
frigate	counted-noun	ships
frigates	counted-noun	ships
galleon	counted-noun	ships
galleons	counted-noun	ships
galley	counted-noun	ships
galleys	counted-noun	ships
garrisons	counted-noun	forts
gendarmes	counted-noun	persons
general	counted-noun	persons
generals	counted-noun	persons
germans	counted-noun	persons
girls	counted-noun	persons
gliders	counted-noun	aircraft
governments	counted-noun	countries
graves	counted-noun	persons
graveyards	counted-noun	graves
grenades	counted-noun	bombs
guardsmen	counted-noun	persons
guerrilla	counted-noun	persons
guerrillas	counted-noun	persons
gun	counted-noun	guns
gunboat	counted-noun	ships
gunboats	counted-noun	ships
gunner	counted-noun	persons
gunners	counted-noun	persons
guns	counted-noun	guns
hamlets	counted-noun	villages
hands	counted-noun	persons
harbors	counted-noun	ports
harbours	counted-noun	ports
head of cattle	counted-noun	horses
heads	counted-noun	persons
hearth	counted-noun	households
hearths	counted-noun	households
helicopter	counted-noun	aircraft
helicopters	counted-noun	aircraft
heroes	counted-noun	persons
historians	counted-noun	persons
homes	counted-noun	houses
horse	counted-noun	horses
horsemen	counted-noun	persons
horses	counted-noun	horses
hospital	counted-noun	schools
hospitals	counted-noun	schools
hostage	counted-noun	persons
hostages	counted-noun	persons
house	counted-noun	houses
household	counted-noun	households
households	counted-noun	households
houses	counted-noun	houses
howitzer	counted-noun	guns
howitzers	counted-noun	guns
hulls	counted-noun	ships
human beings	counted-noun	persons
huts	counted-noun	houses
icebreaker	counted-noun	ships
icebreakers	counted-noun	ships
immigrant	counted-noun	persons
immigrants	counted-noun	persons
incidents	counted-noun	battles
indians	counted-noun	persons
individual	counted-noun	persons
individuals	counted-noun	persons
infantry	counted-noun	persons
infantryman	counted-noun	persons
infantrymen	counted-noun	persons
infants	counted-noun	persons
informers	counted-noun	persons
inhabitant	counted-noun	persons
inhabitants	counted-noun	persons
injured	counted-noun	persons
insurgent	counted-noun	persons
insurgents	counted-noun	persons
internee	counted-noun	persons
internees	counted-noun	persons
interpreters	counted-noun	persons
interventionists	counted-noun	persons
ironclad	counted-noun	ships
ironclads	counted-noun	ships
island	counted-noun	islands
islands	counted-noun	islands
islet	counted-noun	islands
islets	counted-noun	islands
issues	counted-noun	volumes
italians	counted-noun	persons
items	counted-noun	items
janissaries	counted-noun	persons
janissary	counted-noun	persons
japanese	counted-noun	persons
jew	counted-noun	persons
jews	counted-noun	persons
junk	counted-noun	ships
junks	counted-noun	ships
killed	counted-noun	persons
koreans	counted-noun	persons
laborer	counted-noun	persons
laborers	counted-noun	persons
labourer	counted-noun	persons
labourers	counted-noun	persons
lances	counted-noun	persons
landing craft	counted-noun	ships
language	counted-noun	languages
languages	counted-noun	languages
launchers	counted-noun	guns
leaders	counted-noun	persons
leaves	counted-noun	pages
letter	counted-noun	documents
letters	counted-noun	documents
libraries	counted-noun	schools
liner	counted-noun	ships
liners	counted-noun	ships
lines	counted-noun	pages
lives	counted-noun	persons
locomotive	counted-noun	vehicles
locomotives	counted-noun	vehicles
lorries	counted-noun	vehicles
lorry	counted-noun	vehicles
loss	counted-noun	persons
losses	counted-noun	persons
machine gun	counted-noun	guns
machine guns	counted-noun	guns
machine-guns	counted-noun	guns
man	counted-noun	persons
mandates	counted-noun	seats
maps	counted-noun	documents
marine	counted-noun	persons
marines	counted-noun	persons
member	counted-noun	persons
members	counted-noun	persons
men	counted-noun	persons
merchant	counted-noun	persons
merchant ships	counted-noun	ships
merchantman	counted-noun	ships
merchantmen	counted-noun	ships
merchants	counted-noun	persons
migrant	counted-noun	persons
migrants	counted-noun	persons
militants	counted-noun	persons
militiaman	counted-noun	persons
militiamen	counted-noun	persons
mills	counted-noun	factories
mine	counted-noun	bombs
minelayer	counted-noun	ships
minelayers	counted-noun	ships
miner	counted-noun	persons
miners	counted-noun	persons
mines	counted-noun	bombs
minesweeper	counted-noun	ships
minesweepers	counted-noun	ships
ministers	counted-noun	persons
missile	counted-noun	guns
missiles	counted-noun	guns
missing	counted-noun	persons
missionaries	counted-noun	persons
mistake	counted-noun	mistakes
mistakes	counted-noun	mistakes
monasteries	counted-noun	churches
monks	counted-noun	persons
mortar	counted-noun	guns
mortars	counted-noun	guns
mosques	counted-noun	churches
motorcycles	counted-noun	vehicles
mules	counted-noun	horses
musket	counted-noun	guns
muskets	counted-noun	guns
muslims	counted-noun	persons
mutineers	counted-noun	persons
nation	counted-noun	countries
national	counted-noun	persons
nationals	counted-noun	persons
nations	counted-noun	countries
natives	counted-noun	persons
nazis	counted-noun	persons
nco	counted-noun	persons
ncos	counted-noun	persons
nobles	counted-noun	persons
noncombatants	counted-noun	persons
notes	counted-noun	treaties
nuclear weapons	counted-noun	bombs
nurse	counted-noun	persons
nurses	counted-noun	persons
objects	counted-noun	items
oblasts	counted-noun	provinces
occasions	counted-noun	times
officer	counted-noun	persons
officers	counted-noun	persons
orphans	counted-noun	persons
outposts	counted-noun	forts
oxen	counted-noun	horses
pacts	counted-noun	treaties
page	counted-noun	pages
pages	counted-noun	pages
papers	counted-noun	documents
paragraph	counted-noun	articles
paragraphs	counted-noun	articles
paratrooper	counted-noun	persons
paratroopers	counted-noun	persons
part	counted-noun	chapters
participants	counted-noun	persons
parties	counted-noun	countries
partisan	counted-noun	persons
partisans	counted-noun	persons
parts	counted-noun	chapters
passenger	counted-noun	persons
passengers	counted-noun	persons
patients	counted-noun	persons
patrol boat	counted-noun	ships
patrol boats	counted-noun	ships
peasant	counted-noun	persons
peasants	counted-noun	persons
people	counted-noun	persons
person	counted-noun	persons
personnel	counted-noun	persons
persons	counted-noun	persons
photographs	counted-noun	documents
pieces	counted-noun	items
pigs	counted-noun	horses
pilot	counted-noun	persons
pilots	counted-noun	persons
pirates	counted-noun	persons
pistol	counted-noun	guns
pistols	counted-noun	guns
plane	counted-noun	aircraft
planes	counted-noun	aircraft
plants	counted-noun	factories
platoon	counted-noun	units
platoons	counted-noun	units
points	counted-noun	articles
poles	counted-noun	persons
policeman	counted-noun	persons
policemen	counted-noun	persons
port	counted-noun	ports
ports	counted-noun	ports
pow	counted-noun	persons
powers	counted-noun	countries
pows	counted-noun	persons
prefectures	counted-noun	provinces
priests	counted-noun	persons
prisoner	counted-noun	persons
prisoner of war	counted-noun	persons
prisoners	counted-noun	persons
prisoners of war	counted-noun	persons
prisons	counted-noun	camps
private	counted-noun	persons
privates	counted-noun	persons
protesters	counted-noun	persons
province	counted-noun	provinces
provinces	counted-noun	provinces
provisions	counted-noun	articles
pupil	counted-noun	persons
pupils	counted-noun	persons
pw	counted-noun	persons
pws	counted-noun	persons
raids	counted-noun	battles
reasons	counted-noun	mistakes
rebel	counted-noun	persons
rebels	counted-noun	persons
records	counted-noun	documents
recruit	counted-noun	persons
recruits	counted-noun	persons
refugee	counted-noun	persons
refugees	counted-noun	persons
regiment	counted-noun	regiments
regiments	counted-noun	regiments
regions	counted-noun	provinces
repatriate	counted-noun	persons
repatriates	counted-noun	persons
reports	counted-noun	documents
representative	counted-noun	persons
representatives	counted-noun	persons
republics	counted-noun	provinces
reservist	counted-noun	persons
reservists	counted-noun	persons
resident	counted-noun	persons
residents	counted-noun	persons
returnee	counted-noun	persons
returnees	counted-noun	persons
returner	counted-noun	persons
returners	counted-noun	persons
revolutionaries	counted-noun	persons
revolvers	counted-noun	guns
rider	counted-noun	persons
riders	counted-noun	persons
rifle	counted-noun	guns
rifles	counted-noun	guns
rioters	counted-noun	persons
rockets	counted-noun	guns
rounds	counted-noun	bombs
russians	counted-noun	persons
sabers	counted-noun	persons
sabres	counted-noun	persons
sail	counted-noun	ships
sailor	counted-noun	persons
sailors	counted-noun	persons
samurai	counted-noun	persons
scholars	counted-noun	persons
school	counted-noun	schools
schools	counted-noun	schools
schooner	counted-noun	ships
schooners	counted-noun	ships
scientists	counted-noun	persons
seaman	counted-noun	persons
seamen	counted-noun	persons
seat	counted-noun	seats
seats	counted-noun	seats
section	counted-noun	articles
sections	counted-noun	articles
self-propelled guns	counted-noun	tanks
senators	counted-noun	persons
serf	counted-noun	persons
serfs	counted-noun	persons
sets of remains	counted-noun	sets of remains
settlement	counted-noun	villages
settlements	counted-noun	villages
settler	counted-noun	persons
settlers	counted-noun	persons
sheep	counted-noun	horses
shell	counted-noun	bombs
shells	counted-noun	bombs
ship	counted-noun	ships
ship of the line	counted-noun	ships
ships	counted-noun	ships
ships of the line	counted-noun	ships
shrines	counted-noun	churches
signatories	counted-noun	persons
signatory powers	counted-noun	countries
skeletons	counted-noun	sets of remains
skirmishes	counted-noun	battles
slave	counted-noun	persons
slaves	counted-noun	persons
sloop	counted-noun	ships
sloops	counted-noun	ships
soldier	counted-noun	persons
soldiers	counted-noun	persons
sortie	counted-noun	aircraft
sorties	counted-noun	aircraft
souls	counted-noun	persons
specialist	counted-noun	persons
specialists	counted-noun	persons
specimens	counted-noun	items
spies	counted-noun	persons
spy	counted-noun	persons
squadron	counted-noun	squadrons
squadrons	counted-noun	squadrons
staff	counted-noun	persons
states	counted-noun	provinces
steamer	counted-noun	ships
steamers	counted-noun	ships
steamship	counted-noun	ships
steamships	counted-noun	ships
striker	counted-noun	persons
strikers	counted-noun	persons
strong	counted-noun	persons
student	counted-noun	persons
students	counted-noun	persons
subject	counted-noun	persons
subjects	counted-noun	persons
submarine	counted-noun	ships
submarines	counted-noun	ships
supporters	counted-noun	persons
survivor	counted-noun	persons
survivors	counted-noun	persons
synagogues	counted-noun	churches
tank	counted-noun	tanks
tanker	counted-noun	ships
tankers	counted-noun	ships
tanks	counted-noun	tanks
tatars	counted-noun	persons
teacher	counted-noun	persons
teachers	counted-noun	persons
telegram	counted-noun	documents
telegrams	counted-noun	documents
temples	counted-noun	churches
terrorists	counted-noun	persons
time	counted-noun	times
times	counted-noun	times
tombs	counted-noun	graves
tomes	counted-noun	volumes
torpedo	counted-noun	guns
torpedo boat	counted-noun	ships
torpedo boats	counted-noun	ships
torpedo-boats	counted-noun	ships
torpedoes	counted-noun	guns
town	counted-noun	towns
towns	counted-noun	towns
tractors	counted-noun	vehicles
train	counted-noun	vehicles
trains	counted-noun	vehicles
traitors	counted-noun	persons
transport	counted-noun	ships
transports	counted-noun	ships
trawler	counted-noun	ships
trawlers	counted-noun	ships
treaties	counted-noun	treaties
treaty	counted-noun	treaties
troop	counted-noun	persons
troops	counted-noun	persons
truck	counted-noun	vehicles
trucks	counted-noun	vehicles
turks	counted-noun	persons
u-boat	counted-noun	ships
u-boats	counted-noun	ships
ukrainians	counted-noun	persons
unit	counted-noun	units
units	counted-noun	units
universities	counted-noun	schools
vehicle	counted-noun	vehicles
vehicles	counted-noun	vehicles
vessel	counted-noun	ships
vessels	counted-noun	ships
veterans	counted-noun	persons
victim	counted-noun	persons
victims	counted-noun	persons
village	counted-noun	villages
villages	counted-noun	villages
violations	counted-noun	battles
volume	counted-noun	volumes
volumes	counted-noun	volumes
volunteer	counted-noun	persons
volunteers	counted-noun	persons
vote	counted-noun	votes
voters	counted-noun	persons
votes	counted-noun	votes
wagon	counted-noun	vehicles
wagons	counted-noun	vehicles
war prisoner	counted-noun	persons
war prisoners	counted-noun	persons
warhead	counted-noun	bombs
warheads	counted-noun	bombs
warplanes	counted-noun	aircraft
warrior	counted-noun	persons
warriors	counted-noun	persons
wars	counted-noun	battles
warship	counted-noun	ships
warships	counted-noun	ships
whaler	counted-noun	ships
whalers	counted-noun	ships
widows	counted-noun	persons
woman	counted-noun	persons
women	counted-noun	persons
worker	counted-noun	persons
workers	counted-noun	persons
wounded	counted-noun	persons
zeppelins	counted-noun	aircraft
amnestied	fate	released
apprehended	fate	captured
arrested	fate	arrested
assassinated	fate	killed
banished	fate	deported
beheaded	fate	executed
buried	fate	dead
burned	fate	destroyed
burned at the stake	fate	executed
burnt	fate	destroyed
burnt at the stake	fate	executed
butchered	fate	killed
captured	fate	captured
caught	fate	captured
committed suicide	fate	suicide
crippled	fate	wounded
crucified	fate	executed
damaged	fate	damaged
dead	fate	dead
death	fate	dead
deaths	fate	dead
fatalities	fate	dead
fatality	fate	dead
casualties	fate	casualties
casualty	fate	casualties
decapitated	fate	executed
deceased	fate	dead
defected	fate	deserted
deported	fate	deported
deserted	fate	deserted
destroyed	fate	destroyed
detained	fate	interned
die	fate	dead
died	fate	dead
died of disease	fate	dead
died of wounds	fate	dead
dies	fate	dead
disabled	fate	wounded
disappeared	fate	missing
diseased	fate	sick
displaced	fate	deported
drowned	fate	drowned
enslaved	fate	enslaved
evacuated	fate	evacuated
exchanged	fate	released
executed	fate	executed
exiled	fate	deported
expelled	fate	deported
fallen	fate	killed
fell	fate	killed
freed	fate	released
froze to death	fate	dead
frozen	fate	dead
gaoled	fate	imprisoned
garrotted	fate	executed
guillotined	fate	executed
gunned down	fate	killed
hanged	fate	executed
hara-kiri	fate	suicide
held	fate	interned
homeless	fate	homeless
hung	fate	executed
hurt	fate	wounded
ill	fate	sick
imprisoned	fate	imprisoned
incarcerated	fate	imprisoned
infected	fate	sick
injured	fate	injured
interned	fate	interned
jailed	fate	imprisoned
kia	fate	killed
killed	fate	killed
killed herself	fate	suicide
killed himself	fate	suicide
killed in action	fate	killed
liberated	fate	released
lifeless	fate	dead
lost	fate	killed
lost his life	fate	killed
lost their lives	fate	killed
lynched	fate	killed
made prisoner	fate	captured
maimed	fate	wounded
massacred	fate	killed
mia	fate	missing
missing	fate	missing
missing in action	fate	missing
murdered	fate	killed
pardoned	fate	released
passed away	fate	dead
perished	fate	dead
perished in battle	fate	killed
put to death	fate	executed
razed	fate	destroyed
released	fate	released
relocated	fate	deported
repatriated	fate	repatriated
resettled	fate	deported
returned	fate	repatriated
sank	fate	sunk
scuttled	fate	sunk
seized	fate	captured
sentenced	fate	imprisoned
seppuku	fate	suicide
set free	fate	released
shot	fate	killed
shot dead	fate	killed
shot down	fate	destroyed
sick	fate	sick
slain	fate	killed
slaughtered	fate	killed
sold into slavery	fate	enslaved
starved	fate	dead
starved to death	fate	dead
succumbed	fate	dead
suicide	fate	suicide
sunk	fate	sunk
surrendered	fate	captured
taken captive	fate	captured
taken prisoner	fate	captured
took his own life	fate	suicide
transported	fate	deported
unaccounted for	fate	missing
uprooted	fate	homeless
went down with	fate	drowned
wia	fate	wounded
wounded	fate	wounded
eighth	fraction	0.125
eighths	fraction	0.125
fifth	fraction	0.2
fifths	fraction	0.2
fourth	fraction	0.25
fourths	fraction	0.25
half	fraction	0.5
halves	fraction	0.5
hundredth	fraction	0.01
hundredths	fraction	0.01
ninth	fraction	0.1111111111111111
ninths	fraction	0.1111111111111111
quarter	fraction	0.25
quarters	fraction	0.25
seventh	fraction	0.14285714285714285
sevenths	fraction	0.14285714285714285
sixth	fraction	0.16666666666666666
sixths	fraction	0.16666666666666666
tenth	fraction	0.1
tenths	fraction	0.1
third	fraction	0.3333333333333333
thirds	fraction	0.3333333333333333
thousandth	fraction	0.001
thousandths	fraction	0.001
twelfth	fraction	0.08333333333333333
twelfths	fraction	0.08333333333333333
twentieth	fraction	0.05
militia	counted-noun	persons
workmen	counted-noun	persons
hussars	counted-noun	persons
dragoons	counted-noun	persons
grenadiers	counted-noun	persons
pilgrims	counted-noun	persons
mercenaries	counted-noun	persons
archers	counted-noun	persons
lancers	counted-noun	persons
riflemen	counted-noun	persons
sappers	counted-noun	persons
musketeers	counted-noun	persons
pikemen	counted-noun	persons
cuirassiers	counted-noun	persons
levies	counted-noun	persons
sepoys	counted-noun	persons
ronin	counted-noun	persons
colonels	counted-noun	persons
burghers	counted-noun	persons
boyars	counted-noun	persons
streltsy	counted-noun	persons
firemen	counted-noun	persons
lascars	counted-noun	persons
coolies	counted-noun	persons
abyssinians	counted-noun	persons
afghans	counted-noun	persons
albanians	counted-noun	persons
algerians	counted-noun	persons
arabs	counted-noun	persons
argentines	counted-noun	persons
argentinians	counted-noun	persons
armenians	counted-noun	persons
asians	counted-noun	persons
australians	counted-noun	persons
austrians	counted-noun	persons
azerbaijanis	counted-noun	persons
azeris	counted-noun	persons
bashkirs	counted-noun	persons
bavarians	counted-noun	persons
belarusians	counted-noun	persons
belgians	counted-noun	persons
belorussians	counted-noun	persons
bengalis	counted-noun	persons
bohemians	counted-noun	persons
bolivians	counted-noun	persons
bosniaks	counted-noun	persons
bosnians	counted-noun	persons
brazilians	counted-noun	persons
britishers	counted-noun	persons
britons	counted-noun	persons
bulgarians	counted-noun	persons
burgundians	counted-noun	persons
buryats	counted-noun	persons
byzantines	counted-noun	persons
cambodians	counted-noun	persons
canadians	counted-noun	persons
castilians	counted-noun	persons
catalans	counted-noun	persons
caucasians	counted-noun	persons
chechens	counted-noun	persons
chileans	counted-noun	persons
chinamen	counted-noun	persons
circassians	counted-noun	persons
colombians	counted-noun	persons
crimeans	counted-noun	persons
croatians	counted-noun	persons
croats	counted-noun	persons
cubans	counted-noun	persons
cypriots	counted-noun	persons
czechoslovaks	counted-noun	persons
czechs	counted-noun	persons
danes	counted-noun	persons
dutchmen	counted-noun	persons
egyptians	counted-noun	persons
englishmen	counted-noun	persons
estonians	counted-noun	persons
ethiopians	counted-noun	persons
europeans	counted-noun	persons
filipinos	counted-noun	persons
finns	counted-noun	persons
florentines	counted-noun	persons
formosans	counted-noun	persons
frenchmen	counted-noun	persons
georgians	counted-noun	persons
greeks	counted-noun	persons
haitians	counted-noun	persons
hawaiians	counted-noun	persons
hungarians	counted-noun	persons
icelanders	counted-noun	persons
indonesians	counted-noun	persons
iranians	counted-noun	persons
iraqis	counted-noun	persons
irishmen	counted-noun	persons
israelis	counted-noun	persons
japs	counted-noun	persons
jordanians	counted-noun	persons
kalmyks	counted-noun	persons
karelians	counted-noun	persons
kashmiris	counted-noun	persons
kazakhs	counted-noun	persons
kenyans	counted-noun	persons
khmers	counted-noun	persons
kurds	counted-noun	persons
kuwaitis	counted-noun	persons
laotians	counted-noun	persons
latvians	counted-noun	persons
letts	counted-noun	persons
libyans	counted-noun	persons
lithuanians	counted-noun	persons
livonians	counted-noun	persons
londoners	counted-noun	persons
macedonians	counted-noun	persons
magyars	counted-noun	persons
malays	counted-noun	persons
malaysians	counted-noun	persons
manchurians	counted-noun	persons
mexicans	counted-noun	persons
moldavians	counted-noun	persons
moldovans	counted-noun	persons
mongolians	counted-noun	persons
mongols	counted-noun	persons
montenegrins	counted-noun	persons
moroccans	counted-noun	persons
muscovites	counted-noun	persons
neapolitans	counted-noun	persons
netherlanders	counted-noun	persons
nigerians	counted-noun	persons
norwegians	counted-noun	persons
okinawans	counted-noun	persons
ossetians	counted-noun	persons
ottomans	counted-noun	persons
pakistanis	counted-noun	persons
palestinians	counted-noun	persons
paraguayans	counted-noun	persons
parisians	counted-noun	persons
persians	counted-noun	persons
peruvians	counted-noun	persons
prussians	counted-noun	persons
punjabis	counted-noun	persons
rhodesians	counted-noun	persons
romanians	counted-noun	persons
romans	counted-noun	persons
rumanians	counted-noun	persons
ruthenians	counted-noun	persons
ryukyuans	counted-noun	persons
samoans	counted-noun	persons
sardinians	counted-noun	persons
saudis	counted-noun	persons
saxons	counted-noun	persons
scandinavians	counted-noun	persons
scots	counted-noun	persons
serbians	counted-noun	persons
serbs	counted-noun	persons
siberians	counted-noun	persons
sicilians	counted-noun	persons
silesians	counted-noun	persons
singaporeans	counted-noun	persons
slovaks	counted-noun	persons
slovenes	counted-noun	persons
slovenians	counted-noun	persons
somalis	counted-noun	persons
soviets	counted-noun	persons
spaniards	counted-noun	persons
swedes	counted-noun	persons
syrians	counted-noun	persons
tajiks	counted-noun	persons
tartars	counted-noun	persons
texans	counted-noun	persons
thais	counted-noun	persons
tibetans	counted-noun	persons
tunisians	counted-noun	persons
turkmen	counted-noun	persons
turkmens	counted-noun	persons
tuvans	counted-noun	persons
uighurs	counted-noun	persons
uyghurs	counted-noun	persons
uzbeks	counted-noun	persons
venetians	counted-noun	persons
venezuelans	counted-noun	persons
yakuts	counted-noun	persons
yankees	counted-noun	persons
yemenis	counted-noun	persons
yugoslavs	counted-noun	persons
zulus	counted-noun	persons

"""#
}
