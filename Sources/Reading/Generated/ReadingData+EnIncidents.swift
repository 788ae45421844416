// Generated from Data/en/incidents.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enIncidents = #"""
abdication	incident-noun	abdication
abdications	incident-noun	abdication
abduction	incident-noun	abduction
abductions	incident-noun	abduction
accession	incident-noun	accession
accessions	incident-noun	accession
accident	incident-noun	accident
accidents	incident-noun	accident
action	incident-noun	action
actions	incident-noun	action
affair	incident-noun	affair
affairs	incident-noun	affair
air battle	incident-noun	air battle
air battles	incident-noun	air battle
air raid	incident-noun	air raid
air raids	incident-noun	air raid
airlift	incident-noun	airlift
airlifts	incident-noun	airlift
ambush	incident-noun	ambush
ambushes	incident-noun	ambush
annexation	incident-noun	annexation
annexations	incident-noun	annexation
anschluss	incident-noun	anschluss
armament race	incident-noun	armament race
armament races	incident-noun	armament race
armed conflict	incident-noun	armed conflict
armed conflicts	incident-noun	armed conflict
arms race	incident-noun	arms race
arms races	incident-noun	arms race
assassination	incident-noun	assassination
assassination attempt	incident-noun	assassination attempt
assassination attempts	incident-noun	assassination attempt
assassinations	incident-noun	assassination
assault	incident-noun	assault
assaults	incident-noun	assault
assemblies	incident-noun	assembly
assembly	incident-noun	assembly
atomic bombing	incident-noun	atomic bombing
atomic bombings	incident-noun	atomic bombing
attack	incident-noun	attack
attacks	incident-noun	attack
battle	incident-noun	battle
battle of annihilation	incident-noun	battle of annihilation
battles	incident-noun	battle
battles of annihilation	incident-noun	battle of annihilation
blitz	incident-noun	blitz
blitzkrieg	incident-noun	blitzkrieg
blitzkriegs	incident-noun	blitzkrieg
blitzs	incident-noun	blitz
blockade	incident-noun	blockade
blockades	incident-noun	blockade
bombardment	incident-noun	bombardment
bombardments	incident-noun	bombardment
bombing	incident-noun	bombing
bombings	incident-noun	bombing
border clash	incident-noun	border clash
border clashes	incident-noun	border clash
border incident	incident-noun	border incident
border incidents	incident-noun	border incident
boycott	incident-noun	boycott
boycotts	incident-noun	boycott
breakthrough	incident-noun	breakthrough
breakthroughs	incident-noun	breakthrough
breakup	incident-noun	breakup
breakups	incident-noun	breakup
campaign	incident-noun	campaign
campaigns	incident-noun	campaign
capture	incident-noun	capture
captures	incident-noun	capture
ceremonies	incident-noun	ceremony
ceremony	incident-noun	ceremony
circumnavigation	incident-noun	circumnavigation
circumnavigations	incident-noun	circumnavigation
civil war	incident-noun	civil war
civil wars	incident-noun	civil war
clash	incident-noun	clash
clashes	incident-noun	clash
cold war	incident-noun	cold war
cold wars	incident-noun	cold war
collapse	incident-noun	collapse
collapses	incident-noun	collapse
colonisation	incident-noun	colonisation
colonisations	incident-noun	colonisation
colonization	incident-noun	colonization
colonizations	incident-noun	colonization
combat	incident-noun	combat
combats	incident-noun	combat
conference	incident-noun	conference
conferences	incident-noun	conference
conferment	incident-noun	weak conferment
conflict	incident-noun	conflict
conflicts	incident-noun	conflict
confrontation	incident-noun	confrontation
confrontations	incident-noun	confrontation
congress	incident-noun	congress
conquest	incident-noun	conquest
conquests	incident-noun	conquest
conspiracies	incident-noun	conspiracy
conspiracy	incident-noun	conspiracy
coronation	incident-noun	coronation
coronations	incident-noun	coronation
council meeting	incident-noun	council meeting
counter-attack	incident-noun	counter-attack
counter-attacks	incident-noun	counter-attack
counter-offensive	incident-noun	counter-offensive
counter-offensives	incident-noun	counter-offensive
counter-revolution	incident-noun	counter-revolution
counter-revolutions	incident-noun	counter-revolution
counterattack	incident-noun	counterattack
counterattacks	incident-noun	counterattack
counteroffensive	incident-noun	counteroffensive
counteroffensives	incident-noun	counteroffensive
counterrevolution	incident-noun	counterrevolution
counterrevolutions	incident-noun	counterrevolution
coup	incident-noun	coup
coup attempt	incident-noun	coup attempt
coup attempts	incident-noun	coup attempt
coup d'etat	incident-noun	coup d'etat
coups	incident-noun	coup
coups d'etat	incident-noun	coup d'etat
crackdown	incident-noun	crackdown
crash	incident-noun	crash
crash landing	incident-noun	crash landing
crashes	incident-noun	crash
crises	incident-noun	crisis
crisis	incident-noun	crisis
crossing	incident-noun	crossing
crossings	incident-noun	crossing
crusade	incident-noun	crusade
crusades	incident-noun	crusade
cultural revolution	incident-noun	cultural revolution
cultural revolutions	incident-noun	cultural revolution
d-day	incident-noun	d-day
d-days	incident-noun	d-day
declaration of independence	incident-noun	declaration of independence
declaration of war	incident-noun	declaration of war
declarations of independence	incident-noun	declaration of independence
declarations of war	incident-noun	declaration of war
default	incident-noun	default
defaults	incident-noun	default
defenestration	incident-noun	defenestration
defenestrations	incident-noun	defenestration
defensive	incident-noun	defensive
defensives	incident-noun	defensive
demobilisation	incident-noun	demobilisation
demobilisations	incident-noun	demobilisation
demobilization	incident-noun	demobilization
demobilizations	incident-noun	demobilization
demonstration	incident-noun	demonstration
demonstrations	incident-noun	demonstration
deportation	incident-noun	deportation
deportations	incident-noun	deportation
depression	incident-noun	depression
depressions	incident-noun	depression
detente	incident-noun	detente
detentes	incident-noun	detente
devaluation	incident-noun	devaluation
devaluations	incident-noun	devaluation
diet	incident-noun	diet
diets	incident-noun	diet
disaster	incident-noun	disaster
disasters	incident-noun	disaster
disorder	incident-noun	disorder
disorders	incident-noun	disorder
dispute	incident-noun	dispute
disputes	incident-noun	dispute
dissolution	incident-noun	dissolution
dissolutions	incident-noun	dissolution
disturbance	incident-noun	disturbance
disturbances	incident-noun	disturbance
drought	incident-noun	drought
droughts	incident-noun	drought
duel	incident-noun	duel
duels	incident-noun	duel
earthquake	incident-noun	earthquake
earthquakes	incident-noun	earthquake
election	incident-noun	election
elections	incident-noun	election
embargo	incident-noun	embargo
embargos	incident-noun	embargo
embassies	incident-noun	embassy
embassy	incident-noun	embassy
encirclement	incident-noun	encirclement
encirclements	incident-noun	encirclement
engagement	incident-noun	engagement
engagements	incident-noun	engagement
enlightenment	incident-noun	weak enlightenment
enthronement	incident-noun	enthronement
enthronements	incident-noun	enthronement
epidemic	incident-noun	epidemic
epidemics	incident-noun	epidemic
eruption	incident-noun	eruption
eruptions	incident-noun	eruption
evacuation	incident-noun	evacuation
evacuations	incident-noun	evacuation
exchange	incident-noun	exchange
exchanges	incident-noun	exchange
execution	incident-noun	execution
executions	incident-noun	execution
exhibition	incident-noun	exhibition
exhibitions	incident-noun	exhibition
exodus	incident-noun	exodus
expedition	incident-noun	expedition
expedition to siberia	incident-noun	expedition to siberia
expedition to siberias	incident-noun	expedition to siberia
expeditionary campaign	incident-noun	expeditionary campaign
expeditionary campaigns	incident-noun	expeditionary campaign
expeditions	incident-noun	expedition
explosion	incident-noun	explosion
explosions	incident-noun	explosion
expulsion	incident-noun	expulsion
expulsions	incident-noun	expulsion
fall	incident-noun	fall
falls	incident-noun	fall
famine	incident-noun	famine
famines	incident-noun	famine
feud	incident-noun	feud
feuds	incident-noun	feud
fire	incident-noun	fire
fires	incident-noun	fire
flood	incident-noun	flood
floods	incident-noun	flood
foundation	incident-noun	weak foundation
foundations	incident-noun	weak foundation
founding	incident-noun	founding
funeral	incident-noun	funeral
funerals	incident-noun	funeral
general strike	incident-noun	general strike
general strikes	incident-noun	general strike
genocide	incident-noun	genocide
genocides	incident-noun	genocide
great depression	incident-noun	great depression
great depressions	incident-noun	great depression
great fire	incident-noun	great fire
great fires	incident-noun	great fire
great leap forward	incident-noun	great leap forward
great leap forwards	incident-noun	great leap forward
great terror	incident-noun	great terror
great terrors	incident-noun	great terror
great war	incident-noun	great war
great wars	incident-noun	great war
guerrilla war	incident-noun	guerrilla war
guerrilla wars	incident-noun	guerrilla war
hearing	incident-noun	hearing
hearings	incident-noun	hearing
hijacking	incident-noun	hijacking
hijackings	incident-noun	hijacking
holocaust	incident-noun	holocaust
holocausts	incident-noun	holocaust
holodomor	incident-noun	holodomor
holodomors	incident-noun	holodomor
hostage crisis	incident-noun	hostage crisis
hostilities	incident-noun	hostilities
hunger strike	incident-noun	hunger strike
hurricane	incident-noun	hurricane
hurricanes	incident-noun	hurricane
incident	incident-noun	incident
incidents	incident-noun	incident
incursion	incident-noun	incursion
incursions	incident-noun	incursion
inquiries	incident-noun	inquiry
inquiry	incident-noun	inquiry
inquisition	incident-noun	inquisition
insurgencies	incident-noun	insurgency
insurgency	incident-noun	insurgency
insurrection	incident-noun	insurrection
insurrections	incident-noun	insurrection
intervention	incident-noun	intervention
interventions	incident-noun	intervention
intifada	incident-noun	intifada
intifadas	incident-noun	intifada
intrusion	incident-noun	intrusion
intrusions	incident-noun	intrusion
invasion	incident-noun	invasion
invasions	incident-noun	invasion
jacquerie	incident-noun	jacquerie
jihad	incident-noun	jihad
jihads	incident-noun	jihad
kidnap	incident-noun	kidnap
kidnapping	incident-noun	kidnapping
kidnappings	incident-noun	kidnapping
kidnaps	incident-noun	kidnap
killing	incident-noun	killing
killings	incident-noun	killing
landing	incident-noun	landing
landings	incident-noun	landing
liberation	incident-noun	liberation
liberations	incident-noun	liberation
lockout	incident-noun	lockout
lockouts	incident-noun	lockout
long march	incident-noun	long march
long marches	incident-noun	long march
march	incident-noun	march
marches	incident-noun	march
massacre	incident-noun	massacre
massacres	incident-noun	massacre
meeting	incident-noun	meeting
meetings	incident-noun	meeting
migration	incident-noun	migration
migrations	incident-noun	migration
missile crisis	incident-noun	missile crisis
mission	incident-noun	mission
missions	incident-noun	mission
mobilisation	incident-noun	mobilisation
mobilisations	incident-noun	mobilisation
mobilization	incident-noun	mobilization
mobilizations	incident-noun	mobilization
murder	incident-noun	murder
murders	incident-noun	murder
mutinies	incident-noun	mutiny
mutiny	incident-noun	mutiny
nakba	incident-noun	nakba
naval battle	incident-noun	naval battle
naval battles	incident-noun	naval battle
negotiation	incident-noun	negotiation
negotiations	incident-noun	negotiation
nuclear attack	incident-noun	nuclear attack
nuclear attacks	incident-noun	nuclear attack
nuclear test	incident-noun	nuclear test
nuclear tests	incident-noun	nuclear test
occupation	incident-noun	occupation
occupations	incident-noun	occupation
offensive	incident-noun	offensive
offensives	incident-noun	offensive
olympics	incident-noun	olympics
operation	incident-noun	operation
operations	incident-noun	operation
opium war	incident-noun	opium war
opium wars	incident-noun	opium war
outbreak	incident-noun	outbreak
outbreaks	incident-noun	outbreak
pandemic	incident-noun	pandemic
pandemics	incident-noun	pandemic
panic	incident-noun	panic
panics	incident-noun	panic
parade	incident-noun	parade
parades	incident-noun	parade
partisan war	incident-noun	partisan war
partisan wars	incident-noun	partisan war
partition	incident-noun	partition
partitions	incident-noun	partition
passage	incident-noun	passage
passages	incident-noun	passage
peace conference	incident-noun	peace conference
peace conferences	incident-noun	peace conference
peace talk	incident-noun	peace talk
peace talks	incident-noun	peace talk
perestroika	incident-noun	perestroika
perestroikas	incident-noun	perestroika
persecution	incident-noun	persecution
persecutions	incident-noun	persecution
plague	incident-noun	plague
plagues	incident-noun	plague
plebiscite	incident-noun	plebiscite
plebiscites	incident-noun	plebiscite
plot	incident-noun	plot
plots	incident-noun	plot
pogrom	incident-noun	pogrom
pogroms	incident-noun	pogrom
protest	incident-noun	protest
protests	incident-noun	protest
proxy war	incident-noun	proxy war
proxy wars	incident-noun	proxy war
purge	incident-noun	purge
purges	incident-noun	purge
putsch	incident-noun	putsch
putsch attempt	incident-noun	putsch attempt
putsch attempts	incident-noun	putsch attempt
putsches	incident-noun	putsch
raid	incident-noun	raid
raids	incident-noun	raid
rebellion	incident-noun	rebellion
rebellions	incident-noun	rebellion
reconquest	incident-noun	reconquest
reconquista	incident-noun	reconquista
red terror	incident-noun	red terror
red terrors	incident-noun	red terror
referendum	incident-noun	referendum
referendums	incident-noun	referendum
reform	incident-noun	reform
reformation	incident-noun	reformation
reformations	incident-noun	reformation
reforms	incident-noun	reform
regicide	incident-noun	regicide
regicides	incident-noun	regicide
relief	incident-noun	relief
reliefs	incident-noun	relief
religious war	incident-noun	religious war
religious wars	incident-noun	religious war
repression	incident-noun	repression
repressions	incident-noun	repression
restoration	incident-noun	restoration
restoration war	incident-noun	restoration war
restoration wars	incident-noun	restoration war
restorations	incident-noun	restoration
retreat	incident-noun	retreat
retreats	incident-noun	retreat
reunification	incident-noun	reunification
reunifications	incident-noun	reunification
revolt	incident-noun	revolt
revolts	incident-noun	revolt
revolution	incident-noun	revolution
revolutions	incident-noun	revolution
riot	incident-noun	riot
riots	incident-noun	riot
rising	incident-noun	rising
risings	incident-noun	rising
sack	incident-noun	sack
sacks	incident-noun	sack
sanction	incident-noun	sanction
sanctions	incident-noun	sanction
scandal	incident-noun	scandal
scandals	incident-noun	scandal
schism	incident-noun	schism
schisms	incident-noun	schism
sea battle	incident-noun	sea battle
sea battles	incident-noun	sea battle
secession	incident-noun	secession
secessions	incident-noun	secession
settlement	incident-noun	settlement
settlements	incident-noun	settlement
shelling	incident-noun	shelling
shipwreck	incident-noun	shipwreck
shipwrecks	incident-noun	shipwreck
shootdown	incident-noun	shootdown
shootdowns	incident-noun	shootdown
show trial	incident-noun	show trial
show trials	incident-noun	show trial
siege	incident-noun	siege
sieges	incident-noun	siege
sinking	incident-noun	sinking
sinkings	incident-noun	sinking
skirmish	incident-noun	skirmish
skirmishes	incident-noun	skirmish
slaughter	incident-noun	slaughter
slaughters	incident-noun	slaughter
standoff	incident-noun	standoff
standoffs	incident-noun	standoff
state visit	incident-noun	state visit
state visits	incident-noun	state visit
storming	incident-noun	storming
strike	incident-noun	strike
strikes	incident-noun	strike
struggle	incident-noun	struggle
struggles	incident-noun	struggle
subjugation	incident-noun	weak subjugation
succession	incident-noun	succession
successions	incident-noun	succession
summit	incident-noun	summit
summits	incident-noun	summit
suppression	incident-noun	weak suppression
surrender	incident-noun	surrender
surrender ceremonies	incident-noun	surrender ceremony
surrender ceremony	incident-noun	surrender ceremony
surrenders	incident-noun	surrender
synod	incident-noun	synod
synods	incident-noun	synod
talk	incident-noun	talk
talks	incident-noun	talk
territorial dispute	incident-noun	territorial dispute
territorial disputes	incident-noun	territorial dispute
terror	incident-noun	terror
terrors	incident-noun	terror
test	incident-noun	test
tests	incident-noun	test
thaw	incident-noun	thaw
thaws	incident-noun	thaw
trade war	incident-noun	trade war
trade wars	incident-noun	trade war
trial	incident-noun	trial
trials	incident-noun	trial
tribunal	incident-noun	tribunal
tribunals	incident-noun	tribunal
triple intervention	incident-noun	triple intervention
triple interventions	incident-noun	triple intervention
tsunami	incident-noun	tsunami
tsunamis	incident-noun	tsunami
typhoon	incident-noun	typhoon
typhoons	incident-noun	typhoon
ultimatum	incident-noun	ultimatum
ultimatum crisis	incident-noun	ultimatum crisis
undeclared war	incident-noun	undeclared war
undeclared wars	incident-noun	undeclared war
unification	incident-noun	unification
unifications	incident-noun	unification
unrest	incident-noun	unrest
unrests	incident-noun	unrest
uprising	incident-noun	uprising
uprisings	incident-noun	uprising
violation	incident-noun	violation
violations	incident-noun	violation
visit	incident-noun	visit
visits	incident-noun	visit
voyage	incident-noun	voyage
voyages	incident-noun	voyage
war	incident-noun	war
war crimes trial	incident-noun	war crimes trial
war crimes trials	incident-noun	war crimes trial
war of independence	incident-noun	war of independence
war of succession	incident-noun	war of succession
wars	incident-noun	war
wars of independence	incident-noun	war of independence
wars of succession	incident-noun	war of succession
wedding	incident-noun	wedding
weddings	incident-noun	wedding
white terror	incident-noun	white terror
white terrors	incident-noun	white terror
withdrawal	incident-noun	withdrawal
withdrawals	incident-noun	withdrawal
world war	incident-noun	world war
world wars	incident-noun	world war
wreck	incident-noun	wreck
wrecks	incident-noun	wreck
accord	agreement-noun	accord
accords	agreement-noun	accord
act	agreement-noun	act
act of surrender	agreement-noun	act of surrender
act of union	agreement-noun	act of union
acts	agreement-noun	act
acts of surrender	agreement-noun	act of surrender
acts of union	agreement-noun	act of union
agreement	agreement-noun	agreement
agreements	agreement-noun	agreement
aide-memoire	agreement-noun	aide-memoire
aide-memoires	agreement-noun	aide-memoire
alliance	agreement-noun	alliance
alliances	agreement-noun	alliance
amendment	agreement-noun	amendment
amendments	agreement-noun	amendment
anti-comintern pact	agreement-noun	anti-comintern pact
anti-comintern pacts	agreement-noun	anti-comintern pact
armistice	agreement-noun	armistice
armistice agreement	agreement-noun	armistice agreement
armistice agreements	agreement-noun	armistice agreement
armistices	agreement-noun	armistice
arrangement	agreement-noun	arrangement
arrangements	agreement-noun	arrangement
basic convention	agreement-noun	basic convention
basic conventions	agreement-noun	basic convention
bill	agreement-noun	bill
bills	agreement-noun	bill
border agreement	agreement-noun	border agreement
border agreements	agreement-noun	border agreement
border treaties	agreement-noun	border treaty
border treaty	agreement-noun	border treaty
boundary treaties	agreement-noun	boundary treaty
boundary treaty	agreement-noun	boundary treaty
bull	agreement-noun	bull
bulls	agreement-noun	bull
capitulation	agreement-noun	capitulation
capitulations	agreement-noun	capitulation
cease-fire	agreement-noun	cease-fire
cease-fire agreement	agreement-noun	cease-fire agreement
cease-fire agreements	agreement-noun	cease-fire agreement
cease-fires	agreement-noun	cease-fire
ceasefire	agreement-noun	ceasefire
ceasefire agreement	agreement-noun	ceasefire agreement
ceasefire agreements	agreement-noun	ceasefire agreement
ceasefires	agreement-noun	ceasefire
charter	agreement-noun	charter
charters	agreement-noun	charter
coalition	agreement-noun	coalition
coalitions	agreement-noun	coalition
commercial treaties	agreement-noun	commercial treaty
commercial treaty	agreement-noun	commercial treaty
communique	agreement-noun	communique
communiques	agreement-noun	communique
compact	agreement-noun	compact
compacts	agreement-noun	compact
concession	agreement-noun	concession
concessions	agreement-noun	concession
concordat	agreement-noun	concordat
concordats	agreement-noun	concordat
constitution	agreement-noun	constitution
constitutions	agreement-noun	constitution
consular convention	agreement-noun	consular convention
consular conventions	agreement-noun	consular convention
contract	agreement-noun	contract
contracts	agreement-noun	contract
convention	agreement-noun	convention
conventions	agreement-noun	convention
covenant	agreement-noun	covenant
covenants	agreement-noun	covenant
declaration	agreement-noun	declaration
declarations	agreement-noun	declaration
decree	agreement-noun	decree
decrees	agreement-noun	decree
deed	agreement-noun	deed
deeds	agreement-noun	deed
defence pact	agreement-noun	defence pact
defence pacts	agreement-noun	defence pact
defense pact	agreement-noun	defense pact
defense pacts	agreement-noun	defense pact
demands	agreement-noun	demands
diplomatic note	agreement-noun	diplomatic note
diplomatic notes	agreement-noun	diplomatic note
doctrine	agreement-noun	doctrine
doctrines	agreement-noun	doctrine
edict	agreement-noun	edict
edicts	agreement-noun	edict
entente	agreement-noun	entente
ententes	agreement-noun	entente
exchange agreement	agreement-noun	exchange agreement
exchange agreements	agreement-noun	exchange agreement
exchange of notes	agreement-noun	exchange of notes
exchanges of notes	agreement-noun	exchange of notes
extradition treaties	agreement-noun	extradition treaty
extradition treaty	agreement-noun	extradition treaty
final act	agreement-noun	final act
final acts	agreement-noun	final act
fisheries agreement	agreement-noun	fisheries agreement
fisheries agreements	agreement-noun	fisheries agreement
fishery agreement	agreement-noun	fishery agreement
fishery agreements	agreement-noun	fishery agreement
fourteen points	agreement-noun	fourteen points
framework agreement	agreement-noun	framework agreement
framework agreements	agreement-noun	framework agreement
friendship treaties	agreement-noun	friendship treaty
friendship treaty	agreement-noun	friendship treaty
general act	agreement-noun	general act
general acts	agreement-noun	general act
gentlemen's agreement	agreement-noun	gentlemen's agreement
gentlemen's agreements	agreement-noun	gentlemen's agreement
guarantee	agreement-noun	guarantee
guarantees	agreement-noun	guarantee
instrument of surrender	agreement-noun	instrument of surrender
instruments of surrender	agreement-noun	instrument of surrender
joint communique	agreement-noun	joint communique
joint communiques	agreement-noun	joint communique
joint declaration	agreement-noun	joint declaration
joint declarations	agreement-noun	joint declaration
joint statement	agreement-noun	joint statement
joint statements	agreement-noun	joint statement
law	agreement-noun	law
laws	agreement-noun	law
lease	agreement-noun	lease
lease agreement	agreement-noun	lease agreement
lease agreements	agreement-noun	lease agreement
leases	agreement-noun	lease
lend-lease	agreement-noun	lend-lease
lend-lease act	agreement-noun	lend-lease act
lend-lease acts	agreement-noun	lend-lease act
letter of intent	agreement-noun	letter of intent
letters of intent	agreement-noun	letter of intent
manifesto	agreement-noun	manifesto
manifestos	agreement-noun	manifesto
memoranda	agreement-noun	memorandum
memorandum	agreement-noun	memorandum
memorandum of understanding	agreement-noun	memorandum of understanding
memorandums	agreement-noun	memorandum
memorandums of understanding	agreement-noun	memorandum of understanding
military alliance	agreement-noun	military alliance
military alliances	agreement-noun	military alliance
military convention	agreement-noun	military convention
military conventions	agreement-noun	military convention
military treaties	agreement-noun	military treaty
military treaty	agreement-noun	military treaty
modus vivendi	agreement-noun	modus vivendi
modus vivendis	agreement-noun	modus vivendi
mutual assistance pact	agreement-noun	mutual assistance pact
mutual assistance pacts	agreement-noun	mutual assistance pact
neutrality pact	agreement-noun	neutrality pact
neutrality pacts	agreement-noun	neutrality pact
non-aggression pact	agreement-noun	non-aggression pact
non-aggression pacts	agreement-noun	non-aggression pact
non-proliferation treaties	agreement-noun	non-proliferation treaty
non-proliferation treaty	agreement-noun	non-proliferation treaty
nonaggression pact	agreement-noun	nonaggression pact
nonaggression pacts	agreement-noun	nonaggression pact
note	agreement-noun	note
notes	agreement-noun	note
nuclear test ban treaties	agreement-noun	nuclear test ban treaty
nuclear test ban treaty	agreement-noun	nuclear test ban treaty
open door note	agreement-noun	open door note
open door notes	agreement-noun	open door note
ordinance	agreement-noun	ordinance
ordinances	agreement-noun	ordinance
pact	agreement-noun	pact
pacts	agreement-noun	pact
partition treaties	agreement-noun	partition treaty
partition treaty	agreement-noun	partition treaty
patent	agreement-noun	patent
patents	agreement-noun	patent
peace	agreement-noun	peace
peace preliminaries	agreement-noun	peace preliminaries
peace treaties	agreement-noun	peace treaty
peace treaty	agreement-noun	peace treaty
peaces	agreement-noun	peace
petition	agreement-noun	petition
petitions	agreement-noun	petition
plan	agreement-noun	plan
plans	agreement-noun	plan
pledge	agreement-noun	pledge
pledges	agreement-noun	pledge
points	agreement-noun	points
pragmatic sanction	agreement-noun	pragmatic sanction
pragmatic sanctions	agreement-noun	pragmatic sanction
preliminaries of peace	agreement-noun	preliminaries of peace
preliminarieses of peace	agreement-noun	preliminaries of peace
proclamation	agreement-noun	proclamation
proclamations	agreement-noun	proclamation
protocol	agreement-noun	protocol
protocols	agreement-noun	protocol
rescript	agreement-noun	rescript
rescripts	agreement-noun	rescript
resolution	agreement-noun	resolution
resolutions	agreement-noun	resolution
sanction	agreement-noun	sanction
sanctions	agreement-noun	sanction
secret agreement	agreement-noun	secret agreement
secret agreements	agreement-noun	secret agreement
secret pact	agreement-noun	secret pact
secret pacts	agreement-noun	secret pact
secret protocol	agreement-noun	secret protocol
secret protocols	agreement-noun	secret protocol
secret treaties	agreement-noun	secret treaty
secret treaty	agreement-noun	secret treaty
security treaties	agreement-noun	security treaty
security treaty	agreement-noun	security treaty
settlement	agreement-noun	settlement
settlements	agreement-noun	settlement
statute	agreement-noun	statute
statutes	agreement-noun	statute
surrender terms	agreement-noun	surrender terms
trade agreement	agreement-noun	trade agreement
trade agreements	agreement-noun	trade agreement
trade treaties	agreement-noun	trade treaty
trade treaty	agreement-noun	trade treaty
treaties	agreement-noun	treaty
treaties of alliance	agreement-noun	treaty of alliance
treaties of amity	agreement-noun	treaty of amity
treaties of annexation	agreement-noun	treaty of annexation
treaties of cession	agreement-noun	treaty of cession
treaties of commerce	agreement-noun	treaty of commerce
treaties of commerce and navigation	agreement-noun	treaty of commerce and navigation
treaties of friendship	agreement-noun	treaty of friendship
treaties of guarantee	agreement-noun	treaty of guarantee
treaties of neutrality	agreement-noun	treaty of neutrality
treaties of peace	agreement-noun	treaty of peace
treaty	agreement-noun	treaty
treaty of alliance	agreement-noun	treaty of alliance
treaty of amity	agreement-noun	treaty of amity
treaty of annexation	agreement-noun	treaty of annexation
treaty of cession	agreement-noun	treaty of cession
treaty of commerce	agreement-noun	treaty of commerce
treaty of commerce and navigation	agreement-noun	treaty of commerce and navigation
treaty of friendship	agreement-noun	treaty of friendship
treaty of guarantee	agreement-noun	treaty of guarantee
treaty of neutrality	agreement-noun	treaty of neutrality
treaty of peace	agreement-noun	treaty of peace
tripartite pact	agreement-noun	tripartite pact
tripartite pacts	agreement-noun	tripartite pact
truce	agreement-noun	truce
truces	agreement-noun	truce
twenty-one demands	agreement-noun	twenty-one demands
ukase	agreement-noun	ukase
ukases	agreement-noun	ukase
ultimatum	agreement-noun	ultimatum
ultimatums	agreement-noun	ultimatum
unconditional surrender	agreement-noun	unconditional surrender
unconditional surrenders	agreement-noun	unconditional surrender
understanding	agreement-noun	understanding
understandings	agreement-noun	understanding
unequal treaties	agreement-noun	unequal treaty
unequal treaty	agreement-noun	unequal treaty
union	agreement-noun	union
unions	agreement-noun	union
abandoned	event-verb	evacuation
abdicated	event-verb	resignation
abducted	event-verb	abduction
abolished	event-verb	dissolution
abrogated	event-verb	abolition
acceded	event-verb	accession
acquired	event-verb	weak acquisition
acquitted	event-verb	trial
advanced	event-verb	advance
ambushed	event-verb	attack
annexed	event-verb	annexation
annexing	event-verb	annexation
annihilated	event-verb	defeat
appointed	event-verb	weak appointment
arrested	event-verb	arrest
arrived	event-verb	arrival
ascended	event-verb	accession
assailed	event-verb	attack
assassinated	event-verb	killing
assaulted	event-verb	attack
assigned	event-verb	appointment
attack	event-verb	weak attack
attacked	event-verb	attack
attacking	event-verb	attack
attacks	event-verb	weak attack
banished	event-verb	deportation
banned	event-verb	ban
battled	event-verb	battle
beat	event-verb	weak defeat
beat off	event-verb	repulse
beaten	event-verb	weak defeat
began	event-verb	weak beginning
beheaded	event-verb	execution
beleaguered	event-verb	siege
besieged	event-verb	siege
blew up	event-verb	explosion
blockaded	event-verb	blockade
bombarded	event-verb	bombing
bombed	event-verb	bombing
born	event-verb	weak birth
bought	event-verb	acquisition
boycotted	event-verb	boycott
breached	event-verb	violation
broke	event-verb	weak violation
broke away	event-verb	secession
broke off	event-verb	rupture
broke out	event-verb	outbreak
brought	event-verb	transfer
burned down	event-verb	destruction
burnt down	event-verb	destruction
came	event-verb	weak arrival
cannonaded	event-verb	bombing
capitulated	event-verb	surrender
captured	event-verb	capture
captured alive	event-verb	capture
capturing	event-verb	capture
ceased	event-verb	end
ceded	event-verb	cession
clashed	event-verb	battle
collapsed	event-verb	fall
colonised	event-verb	colonisation
colonized	event-verb	colonisation
commenced	event-verb	weak beginning
condemned	event-verb	trial
conferred	event-verb	meeting
conquered	event-verb	capture
convicted	event-verb	trial
counter-attacked	event-verb	counterattack
counterattacked	event-verb	counterattack
created	event-verb	weak foundation
crossed	event-verb	crossing
crowned	event-verb	coronation
crushed	event-verb	defeat
decided	event-verb	decision
declared	event-verb	proclamation
declared independence	event-verb	secession
declared war	event-verb	war
defeated	event-verb	defeat
defected	event-verb	escape
demonstrated	event-verb	protest
departed	event-verb	departure
deployed	event-verb	dispatch
deported	event-verb	deportation
deposed	event-verb	overthrow
despatched	event-verb	dispatch
destroyed	event-verb	defeat
detained	event-verb	arrest
dethroned	event-verb	overthrow
detonated	event-verb	explosion
died	event-verb	weak death
disarmed	event-verb	disarmament
disbanded	event-verb	dissolution
discovered	event-verb	discovery
disembarked	event-verb	landing
disintegrated	event-verb	fall
dismissed	event-verb	dismissal
dispatched	event-verb	dispatch
dissolved	event-verb	dissolution
divided	event-verb	partition
downed	event-verb	shootdown
drove back	event-verb	repulse
drowned	event-verb	death
elected	event-verb	weak appointment
emigrated	event-verb	migration
ended	event-verb	weak end
enslaved	event-verb	capture
entered the war	event-verb	war
enthroned	event-verb	coronation
erupted	event-verb	outbreak
escaped	event-verb	escape
established	event-verb	foundation
evacuated	event-verb	evacuation
exchanged	event-verb	cession
executed	event-verb	execution
exiled	event-verb	deportation
expelled	event-verb	deportation
exploded	event-verb	explosion
explored	event-verb	discovery
exposed	event-verb	disclosure
expropriated	event-verb	expropriation
fell	event-verb	weak fall
fighting	event-verb	weak battle
finished	event-verb	weak end
fired on	event-verb	attack
flared up	event-verb	outbreak
fled	event-verb	escape
formed	event-verb	foundation
fought	event-verb	battle
founded	event-verb	foundation
foundered	event-verb	shipwreck
freed	event-verb	liberation
gained	event-verb	weak acquisition
gave	event-verb	transfer
gave up	event-verb	surrender
guillotined	event-verb	execution
handed over	event-verb	cession
hanged	event-verb	execution
hijacked	event-verb	abduction
imprisoned	event-verb	arrest
inaugurated	event-verb	appointment
incorporated	event-verb	annexation
instituted	event-verb	foundation
interned	event-verb	arrest
intervened	event-verb	intervention
intervening	event-verb	intervention
invade	event-verb	weak invasion
invaded	event-verb	invasion
invades	event-verb	weak invasion
invading	event-verb	invasion
invested	event-verb	siege
issued	event-verb	weak publication
jailed	event-verb	arrest
joined the war	event-verb	war
kidnapped	event-verb	abduction
killed	event-verb	killing
laid down arms	event-verb	surrender
laid down their arms	event-verb	surrender
laid siege	event-verb	siege
landed	event-verb	landing
landing	event-verb	landing
launched	event-verb	beginning
leased	event-verb	cession
left	event-verb	weak departure
liberated	event-verb	liberation
liquidated	event-verb	dissolution
looted	event-verb	raid
mapped	event-verb	discovery
marched	event-verb	advance
married	event-verb	weak marriage
massacred	event-verb	massacre
merged	event-verb	weak unification
met	event-verb	weak meeting
migrated	event-verb	migration
mobilised	event-verb	mobilisation
mobilized	event-verb	mobilisation
moved	event-verb	migration
murdered	event-verb	killing
mutinied	event-verb	revolt
named	event-verb	weak appointment
nationalised	event-verb	nationalisation
nationalized	event-verb	nationalisation
negotiated	event-verb	meeting
nominated	event-verb	weak appointment
obtained	event-verb	weak acquisition
occupied	event-verb	occupation
occupying	event-verb	occupation
opened	event-verb	beginning
opened fire	event-verb	attack
ousted	event-verb	overthrow
overcame	event-verb	defeat
overran	event-verb	capture
overthrew	event-verb	overthrow
overthrown	event-verb	overthrow
overwhelmed	event-verb	defeat
partitioned	event-verb	partition
passed away	event-verb	weak death
perished	event-verb	death
pillaged	event-verb	raid
plundered	event-verb	raid
printed	event-verb	publication
proclaimed	event-verb	proclamation
protested	event-verb	protest
published	event-verb	publication
pulled back	event-verb	withdrawal
pulled out	event-verb	withdrawal
purchased	event-verb	acquisition
purged	event-verb	dismissal
put down	event-verb	suppression
quelled	event-verb	suppression
raided	event-verb	raid
ran aground	event-verb	shipwreck
ravaged	event-verb	raid
reached	event-verb	weak arrival
rebelled	event-verb	revolt
received	event-verb	weak acquisition
recognised	event-verb	weak recognition
recognized	event-verb	weak recognition
reconquered	event-verb	conquest
regained	event-verb	capture
released	event-verb	release
relieved	event-verb	weak liberation
removed	event-verb	weak dismissal
renamed	event-verb	renaming
rented	event-verb	cession
repatriated	event-verb	return
repelled	event-verb	repulse
replaced	event-verb	weak dismissal
repudiated	event-verb	abolition
repulsed	event-verb	repulse
rescued	event-verb	rescue
resigned	event-verb	resignation
restored	event-verb	restoration
retreated	event-verb	withdrawal
returned	event-verb	return
revealed	event-verb	disclosure
revolted	event-verb	revolt
rioted	event-verb	riot
risorgimento	incident-noun	risorgimento
robbed	event-verb	raid
rose	event-verb	weak revolt
rose up	event-verb	revolt
routed	event-verb	defeat
sacked	event-verb	raid
sailed	event-verb	departure
sank	event-verb	sinking
scuttled	event-verb	sinking
seceded	event-verb	secession
seized	event-verb	capture
sent	event-verb	dispatch
sent out	event-verb	dispatch
sentenced	event-verb	trial
set fire	event-verb	burning
set out	event-verb	departure
set sail	event-verb	departure
set up	event-verb	weak foundation
settled	event-verb	weak colonisation
shelled	event-verb	bombing
shipwrecked	event-verb	shipwreck
shoah	incident-noun	shoah
shot	event-verb	killing
shot down	event-verb	shootdown
signed up	event-verb	weak enlistment
skirmished	event-verb	battle
slain	event-verb	killing
slaughtered	event-verb	massacre
sold	event-verb	cession
split	event-verb	partition
stabbed	event-verb	assassination
started	event-verb	weak beginning
stepped down	event-verb	resignation
stormed	event-verb	attack
strangled	event-verb	execution
struck	event-verb	weak attack
struck work	event-verb	protest
subdued	event-verb	conquest
subjugated	event-verb	conquest
succeeded	event-verb	weak accession
sunk	event-verb	sinking
suppressed	event-verb	suppression
surrendered	event-verb	surrender
suspended	event-verb	suspension
taken captive	event-verb	capture
taken hostage	event-verb	capture
taken prisoner	event-verb	capture
terminated	event-verb	end
took	event-verb	weak capture
took over	event-verb	occupation
took prisoner	event-verb	capture
toppled	event-verb	overthrow
torched	event-verb	raid
torpedoed	event-verb	sinking
transferred	event-verb	cession
tried	event-verb	weak trial
unified	event-verb	unification
united	event-verb	weak unification
vanquished	event-verb	defeat
violated	event-verb	violation
visited	event-verb	visit
waged	event-verb	battle
walked out	event-verb	withdrawal
wed	event-verb	weak marriage
went to war	event-verb	war
withdrawn	event-verb	withdrawal
withdrew	event-verb	withdrawal
withheld	event-verb	refusal
won	event-verb	weak acquisition
wrecked	event-verb	shipwreck
abolished	agreement-verb	termination
abrogate	agreement-verb	termination
abrogated	agreement-verb	termination
acceded	agreement-verb	accession
acceded to	agreement-verb	accession
accept	agreement-verb	accession
accepted	agreement-verb	accession
accepted by	agreement-verb	accession
accepts	agreement-verb	accession
adhered	agreement-verb	accession
adhered to	agreement-verb	accession
agreed	agreement-verb	conclusion
amended	agreement-verb	renewal
announced	agreement-verb	proclamation
annulled	agreement-verb	termination
became effective	agreement-verb	entry into force
breached	agreement-verb	violation
broke	agreement-verb	violation
broken	agreement-verb	violation
came into effect	agreement-verb	entry into force
came into force	agreement-verb	entry into force
came to	agreement-verb	conclusion
canceled	agreement-verb	termination
cancelled	agreement-verb	termination
co-signed	agreement-verb	signing
conclude	agreement-verb	conclusion
concluded	agreement-verb	conclusion
concludes	agreement-verb	conclusion
concluding	agreement-verb	conclusion
confirmed	agreement-verb	ratification
contravened	agreement-verb	violation
declared	agreement-verb	proclamation
declined	agreement-verb	rejection
defined	agreement-verb	stipulation
defines	agreement-verb	stipulation
denounce	agreement-verb	termination
denounced	agreement-verb	termination
dictated	agreement-verb	imposition
drafted	agreement-verb	conclusion
drawn up	agreement-verb	conclusion
drew up	agreement-verb	conclusion
effective	agreement-verb	entry into force
entered into	agreement-verb	conclusion
entered into force	agreement-verb	entry into force
exchanged	agreement-verb	exchange of ratifications
exchanged ratifications	agreement-verb	exchange of ratifications
expired	agreement-verb	expiry
extended	agreement-verb	renewal
formed	agreement-verb	conclusion
granted	agreement-verb	stipulation
guaranteed	agreement-verb	stipulation
imposed	agreement-verb	imposition
infringed	agreement-verb	violation
initialed	agreement-verb	signing
initialled	agreement-verb	signing
inked	agreement-verb	signing
issued	agreement-verb	proclamation
joined	agreement-verb	accession
lapsed	agreement-verb	expiry
made	agreement-verb	conclusion
negotiated	agreement-verb	conclusion
offered	agreement-verb	proposal
proclaimed	agreement-verb	proclamation
prolonged	agreement-verb	renewal
promulgated	agreement-verb	proclamation
proposed	agreement-verb	proposal
provided	agreement-verb	stipulation
provided for	agreement-verb	stipulation
published	agreement-verb	proclamation
ratified	agreement-verb	ratification
ratifies	agreement-verb	ratification
ratify	agreement-verb	ratification
ratifying	agreement-verb	ratification
reached	agreement-verb	conclusion
recognised	agreement-verb	stipulation
recognized	agreement-verb	stipulation
refused	agreement-verb	rejection
rejected	agreement-verb	rejection
renew	agreement-verb	renewal
renewed	agreement-verb	renewal
renounced	agreement-verb	termination
repudiated	agreement-verb	termination
rescinded	agreement-verb	termination
revised	agreement-verb	renewal
revoked	agreement-verb	termination
sanctioned	agreement-verb	ratification
sign	agreement-verb	signing
signed	agreement-verb	signing
signing	agreement-verb	signing
signs	agreement-verb	signing
stipulated	agreement-verb	stipulation
struck	agreement-verb	conclusion
supplemented	agreement-verb	renewal
terminated	agreement-verb	termination
took effect	agreement-verb	entry into force
violate	agreement-verb	violation
violated	agreement-verb	violation
violates	agreement-verb	violation
violating	agreement-verb	violation
withdrew from	agreement-verb	termination
annex	agreement-part	annex
annexe	agreement-part	annex
annexes	agreement-part	annex
appendix	agreement-part	annex
art	agreement-part	article
article	agreement-part	article
articles	agreement-part	article
arts	agreement-part	article
chapter	agreement-part	chapter
cl	agreement-part	clause
clause	agreement-part	clause
clauses	agreement-part	clause
para	agreement-part	paragraph
paragraph	agreement-part	paragraph
paragraphs	agreement-part	paragraph
paras	agreement-part	paragraph
point	agreement-part	point
points	agreement-part	point
preamble	agreement-part
protocol	agreement-part
provision	agreement-part
provisions	agreement-part
schedule	agreement-part	annex
sec	agreement-part	section
section	agreement-part	section
sections	agreement-part	section
§	agreement-part	paragraph
abolition	incident-noun	weak abolition
abolitions	incident-noun	weak abolition
acquittal	incident-noun	weak acquittal
acquittals	incident-noun	weak acquittal
admission	incident-noun	weak admission
admissions	incident-noun	weak admission
adoption	incident-noun	weak adoption
adoptions	incident-noun	weak adoption
advance	incident-noun	weak advance
advances	incident-noun	weak advance
amnesties	incident-noun	weak amnesty
amnesty	incident-noun	weak amnesty
appointment	incident-noun	weak appointment
appointments	incident-noun	weak appointment
arrest	incident-noun	weak arrest
arrests	incident-noun	weak arrest
arrival	incident-noun	weak arrival
arrivals	incident-noun	weak arrival
baptism	incident-noun	weak baptism
baptisms	incident-noun	weak baptism
burial	incident-noun	weak burial
burials	incident-noun	weak burial
burning	incident-noun	weak burning
burnings	incident-noun	weak burning
cession	incident-noun	weak cession
cessions	incident-noun	weak cession
closure	incident-noun	weak closure
closures	incident-noun	weak closure
completion	incident-noun	weak completion
completions	incident-noun	weak completion
conviction	incident-noun	weak conviction
convictions	incident-noun	weak conviction
creation	incident-noun	weak creation
creations	incident-noun	weak creation
death	incident-noun	weak death
deaths	incident-noun	weak death
defeat	incident-noun	weak defeat
defeats	incident-noun	weak defeat
defection	incident-noun	weak defection
defections	incident-noun	weak defection
departure	incident-noun	weak departure
departures	incident-noun	weak departure
deployment	incident-noun	weak deployment
deployments	incident-noun	weak deployment
designation	incident-noun	weak designation
designations	incident-noun	weak designation
destruction	incident-noun	weak destruction
destructions	incident-noun	weak destruction
detention	incident-noun	weak detention
detentions	incident-noun	weak detention
discoveries	incident-noun	weak discovery
discovery	incident-noun	weak discovery
dismissal	incident-noun	weak dismissal
dismissals	incident-noun	weak dismissal
dispatch	incident-noun	weak dispatch
dispatchs	incident-noun	weak dispatch
escape	incident-noun	weak escape
escapes	incident-noun	weak escape
establishment	incident-noun	weak establishment
establishments	incident-noun	weak establishment
extradition	incident-noun	weak extradition
extraditions	incident-noun	weak extradition
flight	incident-noun	weak flight
flights	incident-noun	weak flight
handover	incident-noun	weak handover
handovers	incident-noun	weak handover
imprisonment	incident-noun	weak imprisonment
imprisonments	incident-noun	weak imprisonment
inauguration	incident-noun	weak inauguration
inaugurations	incident-noun	weak inauguration
internment	incident-noun	weak internment
internments	incident-noun	weak internment
introduction	incident-noun	weak introduction
introductions	incident-noun	weak introduction
marriage	incident-noun	weak marriage
marriages	incident-noun	weak marriage
nationalisation	incident-noun	weak nationalisation
nationalisations	incident-noun	weak nationalisation
nationalization	incident-noun	weak nationalization
nationalizations	incident-noun	weak nationalization
opening	incident-noun	weak opening
openings	incident-noun	weak opening
overthrow	incident-noun	weak overthrow
overthrows	incident-noun	weak overthrow
pardon	incident-noun	weak pardon
pardons	incident-noun	weak pardon
proclamation	incident-noun	weak proclamation
proclamations	incident-noun	weak proclamation
publication	incident-noun	weak publication
publications	incident-noun	weak publication
purchase	incident-noun	weak purchase
purchases	incident-noun	weak purchase
ratification	incident-noun	weak ratification
ratifications	incident-noun	weak ratification
recapture	incident-noun	weak recapture
recaptures	incident-noun	weak recapture
recognition	incident-noun	weak recognition
recognitions	incident-noun	weak recognition
release	incident-noun	weak release
releases	incident-noun	weak release
reopening	incident-noun	weak reopening
reopenings	incident-noun	weak reopening
repatriation	incident-noun	weak repatriation
repatriations	incident-noun	weak repatriation
resignation	incident-noun	weak resignation
resignations	incident-noun	weak resignation
return	incident-noun	weak return
returns	incident-noun	weak return
sale	incident-noun	weak sale
sales	incident-noun	weak sale
seizure	incident-noun	weak seizure
seizures	incident-noun	weak seizure
severance	incident-noun	weak severance
severances	incident-noun	weak severance
signing	incident-noun	weak signing
signings	incident-noun	weak signing
transfer	incident-noun	weak transfer
transfers	incident-noun	weak transfer
victories	incident-noun	weak victory
victory	incident-noun	weak victory
amnestied	event-verb	release
anchored	event-verb	arrival
awarded	event-verb	grant
baptised	event-verb	baptism
baptized	event-verb	baptism
blown up	event-verb	destruction
called off	event-verb	weak end
capsized	event-verb	crash
carried out	event-verb	weak conduct
collided	event-verb	collision
concluded	event-verb	weak end
conducted	event-verb	weak conduct
confiscated	event-verb	capture
crashed	event-verb	crash
delivered	event-verb	transfer
demolished	event-verb	destruction
deserted	event-verb	desertion
designated	event-verb	designation
docked	event-verb	arrival
donated	event-verb	transfer
embarked	event-verb	departure
evicted	event-verb	deportation
extradited	event-verb	deportation
granted	event-verb	grant
gunned down	event-verb	killing
halted	event-verb	weak end
handed out	event-verb	transfer
impounded	event-verb	capture
indicted	event-verb	trial
installed	event-verb	appointment
intercepted	event-verb	capture
joined	event-verb	weak outcome
led	event-verb	weak conduct
lost	event-verb	weak outcome
lynched	event-verb	killing
mounted	event-verb	weak conduct
outlawed	event-verb	ban
pardoned	event-verb	release
planned	event-verb	weak planning
plotted	event-verb	weak planning
poisoned	event-verb	killing
prepared	event-verb	weak planning
provided	event-verb	grant
put in	event-verb	arrival
rammed	event-verb	collision
ransomed	event-verb	release
razed	event-verb	destruction
recaptured	event-verb	recapture
reopened	event-verb	reopening
repealed	event-verb	repeal
resettled	event-verb	deportation
retook	event-verb	recapture
sabotaged	event-verb	destruction
saved	event-verb	weak rescue
staged	event-verb	weak conduct
suffered	event-verb	weak outcome
supplied	event-verb	supply
turned over	event-verb	transfer
undertook	event-verb	weak conduct
wounded	event-verb	wounding
betrayed	event-verb	betrayal
salvaged	event-verb	rescue
landed troops	event-verb	landing

"""#
}
