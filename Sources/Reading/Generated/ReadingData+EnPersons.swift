// Generated from Data/en/persons.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enPersons = #"""
aagje	given-name
aaron	given-name
abbas	given-name
abd-el-kader	given-name
abdallah	given-name
abdelaziz	given-name
abdelkader	given-name
abdul	given-name
abdulaziz	given-name
abdulhamid	given-name
abdullah	given-name
abdulmejid	given-name
abdulrahman	given-name
abdurrahman	given-name
abe	given-name
abel	given-name
abena	given-name
abigail	given-name
abner	given-name
abraham	given-name
abram	given-name
ada	given-name
adalbert	given-name
adam	given-name
ade	given-name
adebayo	given-name
adela	given-name
adele	given-name
adeline	given-name
adewale	given-name
adil	given-name
adnan	given-name
adolf	given-name
adolfo	given-name
adolph	given-name
adolphe	given-name
adolphus	given-name
adriaan	given-name
adrian	given-name
adriano	given-name
adrien	given-name
aelred	given-name
aert	given-name
aeschines	given-name
aethelred	given-name
aethelstan	given-name
aetius	given-name
affonso	given-name
afonso	given-name
afzal	given-name
agatha	given-name
agathe	given-name
agnes	given-name
agnieszka	given-name
agostinho	given-name
agostino	given-name
ahmad	given-name
ahmadou	given-name
ahmadu	given-name
ahmed	given-name
ahmet	given-name
aidan	given-name
aiko	given-name
aileen	given-name
aime	given-name
aimee	given-name
aino	given-name
aisha	given-name
akaki	given-name
akbar	given-name
akemi	given-name
akie	given-name
akihiko	given-name
akihiro	given-name
akihirou	given-name
akihito	given-name
akikazu	given-name
akiko	given-name
akimasa	given-name
akinobu	given-name
akio	given-name
akira	given-name
akitaka	given-name
akiyo	given-name
akiyoshi	given-name
akosua	given-name
aksel	given-name
alaa	given-name
alain	given-name
alan	given-name
alaric	given-name
albert	given-name
alberta	given-name
alberto	given-name
alboin	given-name
albrecht	given-name
alcibiades	given-name
alcuin	given-name
aldo	given-name
aldous	given-name
alec	given-name
alejandro	given-name
aleksander	given-name
aleksandr	given-name
aleksandra	given-name
aleksei	given-name
aleksej	given-name
aleksey	given-name
aleksi	given-name
alem	given-name
alessandra	given-name
alessandro	given-name
alex	given-name
alexander	given-name
alexandra	given-name
alexandre	given-name
alexandros	given-name
alexei	given-name
alexey	given-name
alexis	given-name
alf	given-name
alfons	given-name
alfonse	given-name
alfonso	given-name
alfred	given-name
alfredo	given-name
algernon	given-name
algirdas	given-name
ali	given-name
alice	given-name
alicia	given-name
alison	given-name
allan	given-name
allen	given-name
alma	given-name
alois	given-name
alonso	given-name
alonzo	given-name
aloysius	given-name
alparslan	given-name
alphonse	given-name
alphonso	given-name
alvaro	given-name
alvin	given-name
amadeo	given-name
amadeus	given-name
amadou	given-name
amanda	given-name
amanullah	given-name
amar	given-name
amarjit	given-name
amartya	given-name
ambrose	given-name
ambrosio	given-name
amelia	given-name
amelie	given-name
amilcar	given-name
amin	given-name
amina	given-name
amir	given-name
amit	given-name
amitav	given-name
amos	given-name
amrit	given-name
amy	given-name
ana	given-name
anand	given-name
ananda	given-name
anandyn	given-name
anas	given-name
anastasia	given-name
anastasio	given-name
anatole	given-name
anatoli	given-name
anatolii	given-name
anatoliy	given-name
anatoly	given-name
anders	given-name
andre	given-name
andrea	given-name
andreas	given-name
andrei	given-name
andrej	given-name
andres	given-name
andrew	given-name
andrey	given-name
andrii	given-name
andris	given-name
andriy	given-name
andrzej	given-name
andy	given-name
angela	given-name
angelica	given-name
angelina	given-name
angelo	given-name
angus	given-name
anibal	given-name
anil	given-name
anirudh	given-name
anita	given-name
anjali	given-name
anke	given-name
ann	given-name
anna	given-name
annabel	given-name
anne	given-name
anne-marie	given-name
annegret	given-name
anneke	given-name
annelise	given-name
annette	given-name
annie	given-name
ansegisel	given-name
anselm	given-name
ansgar	given-name
antanas	given-name
antero	given-name
anthony	given-name
antigonus	given-name
antipater	given-name
antoine	given-name
antoinette	given-name
anton	given-name
antoni	given-name
antonia	given-name
antonin	given-name
antonina	given-name
antonio	given-name
antonius	given-name
antony	given-name
antti	given-name
anwar	given-name
aoife	given-name
aparicio	given-name
aparna	given-name
apollon	given-name
apolo	given-name
appius	given-name
ara	given-name
arabella	given-name
aram	given-name
aramais	given-name
arata	given-name
arcadius	given-name
archibald	given-name
archie	given-name
arend	given-name
ariadna	given-name
ariel	given-name
arild	given-name
arinori	given-name
aristide	given-name
aristides	given-name
aritomo	given-name
arjun	given-name
arkadi	given-name
arkadii	given-name
arkadiy	given-name
arkady	given-name
armand	given-name
armando	given-name
armen	given-name
armin	given-name
arne	given-name
arno	given-name
arnold	given-name
arnulf	given-name
arseni	given-name
arsenii	given-name
arseny	given-name
arshak	given-name
arslan	given-name
artavazd	given-name
artaxerxes	given-name
artem	given-name
artemy	given-name
arthur	given-name
artur	given-name
arturo	given-name
arun	given-name
aruna	given-name
arundhati	given-name
arvid	given-name
arvids	given-name
arvind	given-name
arvo	given-name
asad	given-name
asaf	given-name
asahiko	given-name
asako	given-name
asami	given-name
asao	given-name
asbjorn	given-name
asfa	given-name
asger	given-name
asha	given-name
ashley	given-name
ashok	given-name
ashoka	given-name
ashot	given-name
ashraf	given-name
ashutosh	given-name
asif	given-name
askar	given-name
astrid	given-name
atahualpa	given-name
atal	given-name
ataturk	given-name
athanasius	given-name
athaulf	given-name
athelstan	given-name
atilio	given-name
atiq	given-name
atsuko	given-name
atsuo	given-name
atsushi	given-name
atta	given-name
aubrey	given-name
augusta	given-name
auguste	given-name
augustin	given-name
augustinas	given-name
augustine	given-name
augusto	given-name
augustus	given-name
aulus	given-name
aurangzeb	given-name
aurelia	given-name
aurelien	given-name
aurelio	given-name
aurelius	given-name
avetis	given-name
avi	given-name
avigdor	given-name
avraam	given-name
avraham	given-name
avram	given-name
avtandil	given-name
axel	given-name
ayako	given-name
ayame	given-name
ayano	given-name
ayman	given-name
ayodele	given-name
ayse	given-name
ayub	given-name
azam	given-name
azimullah	given-name
aziz	given-name
azra	given-name
azusa	given-name
babangida	given-name
babatunde	given-name
babur	given-name
bahadur	given-name
bahram	given-name
bahru	given-name
baji	given-name
bakin	given-name
balaji	given-name
balakrishna	given-name
baldassare	given-name
baldomero	given-name
baldwin	given-name
balthasar	given-name
balthazar	given-name
banri	given-name
bao-dai	given-name
baptiste	given-name
baqir	given-name
barack	given-name
barbara	given-name
barend	given-name
barghash	given-name
barnabas	given-name
barney	given-name
barry	given-name
barthelemy	given-name
bartholomew	given-name
bartolome	given-name
bartolomeo	given-name
bartolomeu	given-name
baruch	given-name
basant	given-name
bashar	given-name
bashir	given-name
basil	given-name
basilio	given-name
bastien	given-name
bayezid	given-name
bayram	given-name
beatrice	given-name
beatrix	given-name
beatriz	given-name
bede	given-name
bekir	given-name
bela	given-name
belisario	given-name
belisarius	given-name
ben	given-name
benazir	given-name
benedetto	given-name
benedict	given-name
benedicto	given-name
benedikt	given-name
bengt	given-name
beniamino	given-name
benigno	given-name
benito	given-name
benjamim	given-name
benjamin	given-name
benkei	given-name
benoit	given-name
benvenuto	given-name
berenice	given-name
berit	given-name
bernadette	given-name
bernal	given-name
bernard	given-name
bernardino	given-name
bernardo	given-name
bernhard	given-name
bernice	given-name
bernie	given-name
bernt	given-name
bert	given-name
berta	given-name
bertha	given-name
berthold	given-name
bertil	given-name
bertram	given-name
bertrand	given-name
beryl	given-name
bess	given-name
bessie	given-name
beth	given-name
betsy	given-name
betty	given-name
beulah	given-name
beverly	given-name
bhagat	given-name
bhagwan	given-name
bhagwant	given-name
bhaskar	given-name
bhim	given-name
bhimrao	given-name
bianca	given-name
biao	given-name
bidzina	given-name
bijay	given-name
bilal	given-name
bill	given-name
billy	given-name
bimal	given-name
binyamin	given-name
birger	given-name
birgit	given-name
birgitta	given-name
birsa	given-name
bishan	given-name
bjarne	given-name
bjorg	given-name
bjorn	given-name
blaise	given-name
blanche	given-name
blas	given-name
bob	given-name
bobby	given-name
boethius	given-name
bogdan	given-name
bogumil	given-name
bohdan	given-name
bohumil	given-name
bohuslav	given-name
boi-chau	given-name
boleslav	given-name
boleslaw	given-name
bonaventure	given-name
bong-gil	given-name
bong-jun	given-name
boniface	given-name
boris	given-name
borislav	given-name
boudica	given-name
boukman	given-name
bozena	given-name
brad	given-name
bradley	given-name
bram	given-name
brandon	given-name
brenda	given-name
brendan	given-name
bret	given-name
brett	given-name
brian	given-name
brice	given-name
bridget	given-name
brigitte	given-name
brita	given-name
brittany	given-name
bronislav	given-name
bronislaw	given-name
bronwyn	given-name
bruce	given-name
brunhilda	given-name
bruno	given-name
bryan	given-name
bunji	given-name
bunjiro	given-name
bunjirou	given-name
bunta	given-name
bunzo	given-name
bunzou	given-name
burkhard	given-name
byron	given-name
caetano	given-name
caleb	given-name
calvin	given-name
cambyses	given-name
camilla	given-name
camille	given-name
camilo	given-name
candan	given-name
candido	given-name
canute	given-name
carl	given-name
carla	given-name
carlo	given-name
carloman	given-name
carlos	given-name
carlota	given-name
carmela	given-name
carmen	given-name
carol	given-name
carola	given-name
carole	given-name
caroline	given-name
carolyn	given-name
carsten	given-name
casimir	given-name
casimiro	given-name
caspar	given-name
casper	given-name
cassander	given-name
cassandra	given-name
cassiodorus	given-name
cassius	given-name
caterina	given-name
cathal	given-name
catherine	given-name
cathleen	given-name
cathy	given-name
cayetano	given-name
cecil	given-name
cecilia	given-name
cecily	given-name
cees	given-name
celal	given-name
celeste	given-name
celestin	given-name
celestine	given-name
celestino	given-name
celia	given-name
cemal	given-name
cenk	given-name
cesar	given-name
cesare	given-name
cetshwayo	given-name
cevdet	given-name
ceyda	given-name
ch'i-ch'ao	given-name
chaim	given-name
chandra	given-name
chandragupta	given-name
chandrasekhar	given-name
charles	given-name
charles-maurice	given-name
charley	given-name
charlie	given-name
charlotte	given-name
cheikh	given-name
cheryl	given-name
chester	given-name
chi-ho	given-name
chiara	given-name
chidi	given-name
chie	given-name
chieko	given-name
chiharu	given-name
chihiro	given-name
chihirou	given-name
chika	given-name
chikafusa	given-name
chikako	given-name
chikanobu	given-name
chikao	given-name
chike	given-name
childeric	given-name
chimaji	given-name
chinatsu	given-name
ching-kuo	given-name
ching-wei	given-name
chinua	given-name
chinweizu	given-name
chisato	given-name
chittaranjan	given-name
chiune	given-name
chiyo	given-name
chiyoko	given-name
chizu	given-name
chizuko	given-name
chloe	given-name
chlothar	given-name
chojiro	given-name
chojirou	given-name
chongxi	given-name
chongzhen	given-name
chosaku	given-name
choshu	given-name
chotaro	given-name
chotarou	given-name
chris	given-name
christa	given-name
christen	given-name
christiaan	given-name
christian	given-name
christiane	given-name
christina	given-name
christine	given-name
christoffer	given-name
christoph	given-name
christophe	given-name
christopher	given-name
christos	given-name
chu-trinh	given-name
chuichi	given-name
chuji	given-name
chujiro	given-name
chujirou	given-name
chung-geun	given-name
chung-gun	given-name
chung-hee	given-name
chuzo	given-name
chuzou	given-name
ciaran	given-name
cipriano	given-name
cixi	given-name
clair	given-name
claire	given-name
clara	given-name
clarence	given-name
clarice	given-name
clarissa	given-name
claude	given-name
claudette	given-name
claudia	given-name
claudine	given-name
claudio	given-name
claudius	given-name
claus	given-name
clayton	given-name
clemence	given-name
clemens	given-name
clement	given-name
clemente	given-name
clementine	given-name
cleopatra	given-name
clifford	given-name
clive	given-name
clotilde	given-name
clovis	given-name
clyde	given-name
cnut	given-name
coenraad	given-name
colette	given-name
colin	given-name
colm	given-name
columba	given-name
concepcion	given-name
conor	given-name
conrad	given-name
constance	given-name
constantin	given-name
constantine	given-name
constantino	given-name
constantius	given-name
consuelo	given-name
cora	given-name
coralie	given-name
cordelia	given-name
cormac	given-name
cornelia	given-name
cornelis	given-name
cornelius	given-name
cosima	given-name
cosimo	given-name
cosme	given-name
cosmo	given-name
craig	given-name
crispin	given-name
cristina	given-name
cristobal	given-name
cristoforo	given-name
cuauhtemoc	given-name
cuchulain	given-name
curt	given-name
curtis	given-name
cuthbert	given-name
cynthia	given-name
cyprian	given-name
cyril	given-name
cyrille	given-name
cyrus	given-name
czeslaw	given-name
dadabhai	given-name
dae-jung	given-name
dafydd	given-name
dag	given-name
dagmar	given-name
dagny	given-name
dagobert	given-name
dagoberto	given-name
daigo	given-name
daigoro	given-name
daigorou	given-name
daijiro	given-name
daijirou	given-name
daikichi	given-name
daisaku	given-name
daisuke	given-name
daisy	given-name
dalibor	given-name
damdin	given-name
damian	given-name
damiano	given-name
damien	given-name
dan	given-name
daniel	given-name
daniela	given-name
daniele	given-name
danielle	given-name
danil	given-name
danilo	given-name
danjuro	given-name
danjurou	given-name
danuta	given-name
danzo	given-name
danzou	given-name
daphne	given-name
dara	given-name
daria	given-name
dario	given-name
darius	given-name
darrell	given-name
darren	given-name
darryl	given-name
darya	given-name
daud	given-name
daulat	given-name
david	given-name
davide	given-name
davit	given-name
davyd	given-name
dayananda	given-name
dazhao	given-name
debendranath	given-name
deborah	given-name
debra	given-name
decimus	given-name
dedan	given-name
deepak	given-name
dehuai	given-name
deirdre	given-name
delia	given-name
delphine	given-name
demetrio	given-name
demetrios	given-name
demetrius	given-name
demid	given-name
demosthenes	given-name
demyan	given-name
denis	given-name
denise	given-name
denjiro	given-name
denjirou	given-name
dennis	given-name
denys	given-name
denzaburo	given-name
denzaburou	given-name
denzil	given-name
denzo	given-name
denzou	given-name
deodoro	given-name
derek	given-name
dermot	given-name
derrick	given-name
desiderius	given-name
desiree	given-name
desmond	given-name
dessalines	given-name
detlef	given-name
dexter	given-name
diana	given-name
diane	given-name
dianne	given-name
diarmaid	given-name
didier	given-name
diederik	given-name
diego	given-name
dierk	given-name
dieter	given-name
dietmar	given-name
dietrich	given-name
dilip	given-name
dimitar	given-name
dimitri	given-name
dimitrije	given-name
dimitrios	given-name
dimitry	given-name
dinesh	given-name
dingane	given-name
dinh-diem	given-name
dino	given-name
diocletian	given-name
diogo	given-name
dionisio	given-name
dionysius	given-name
dipesh	given-name
dirk	given-name
divya	given-name
djemal	given-name
dmitri	given-name
dmitrii	given-name
dmitriy	given-name
dmitry	given-name
dmytro	given-name
dolores	given-name
domenico	given-name
domingo	given-name
domingos	given-name
dominic	given-name
dominik	given-name
dominique	given-name
domitian	given-name
donal	given-name
donald	given-name
donatien	given-name
donato	given-name
donna	given-name
donnchadh	given-name
doo-hwan	given-name
dora	given-name
doreen	given-name
dorian	given-name
doris	given-name
dorota	given-name
dorothea	given-name
dorothee	given-name
dorothy	given-name
dost	given-name
douglas	given-name
dov	given-name
dragan	given-name
dragutin	given-name
duarte	given-name
duc-tho	given-name
duccio	given-name
dudley	given-name
dugald	given-name
duncan	given-name
dusan	given-name
duxiu	given-name
dwarkanath	given-name
dwight	given-name
dylan	given-name
eadgar	given-name
eadmund	given-name
ealdred	given-name
eamon	given-name
ebenezer	given-name
eberhard	given-name
ebru	given-name
eckart	given-name
eddie	given-name
edgar	given-name
edgardo	given-name
edith	given-name
edmond	given-name
edmondo	given-name
edmund	given-name
edna	given-name
edoardo	given-name
edouard	given-name
eduard	given-name
eduardo	given-name
edvard	given-name
edvin	given-name
edward	given-name
edwin	given-name
edwina	given-name
eero	given-name
efim	given-name
efraim	given-name
efrain	given-name
efrem	given-name
egbert	given-name
egidio	given-name
egil	given-name
egon	given-name
egor	given-name
ehud	given-name
eiichi	given-name
eiichiro	given-name
eiichirou	given-name
eiji	given-name
eijiro	given-name
eijirou	given-name
eike	given-name
eiki	given-name
eikichi	given-name
eiko	given-name
eileen	given-name
einar	given-name
einhard	given-name
eino	given-name
eirik	given-name
eisaku	given-name
eisuke	given-name
eitan	given-name
eitaro	given-name
eitarou	given-name
eizo	given-name
ekaterina	given-name
ekmeleddin	given-name
ekow	given-name
elaine	given-name
eleanor	given-name
eleanora	given-name
eleazar	given-name
elena	given-name
eleonora	given-name
eleonore	given-name
eleuterio	given-name
elfriede	given-name
eli	given-name
elia	given-name
elias	given-name
elie	given-name
eliezer	given-name
elif	given-name
eligio	given-name
elijah	given-name
elin	given-name
elina	given-name
elinor	given-name
elisa	given-name
elisabeth	given-name
elisabetta	given-name
elise	given-name
elisha	given-name
eliyahu	given-name
elizabeth	given-name
elizaveta	given-name
ella	given-name
ellen	given-name
elliot	given-name
elmer	given-name
elof	given-name
eloy	given-name
elsa	given-name
elsbeth	given-name
elsie	given-name
elvira	given-name
elvis	given-name
emanuel	given-name
emanuele	given-name
emeka	given-name
emelyan	given-name
emeric	given-name
emerich	given-name
emi	given-name
emiko	given-name
emil	given-name
emile	given-name
emilia	given-name
emiliano	given-name
emilie	given-name
emilio	given-name
emily	given-name
emine	given-name
emma	given-name
emmanuel	given-name
emmeline	given-name
emmerich	given-name
emon	given-name
en-lai	given-name
endre	given-name
engelbert	given-name
engelbrecht	given-name
enlai	given-name
enoch	given-name
enrico	given-name
enrique	given-name
enver	given-name
enzo	given-name
eoghan	given-name
eoin	given-name
epaminondas	given-name
epifanio	given-name
erasmo	given-name
erasmus	given-name
erastus	given-name
ercan	given-name
ercole	given-name
erdal	given-name
erdem	given-name
erhard	given-name
eric	given-name
erica	given-name
erich	given-name
erik	given-name
erika	given-name
eriko	given-name
erkan	given-name
erkki	given-name
erland	given-name
erminia	given-name
ernest	given-name
ernestine	given-name
ernesto	given-name
ernst	given-name
errol	given-name
ervin	given-name
erwin	given-name
esad	given-name
esau	given-name
esben	given-name
eskil	given-name
esra	given-name
esteban	given-name
estelle	given-name
esther	given-name
etelka	given-name
ethan	given-name
ethel	given-name
ethelbert	given-name
ethelred	given-name
ethem	given-name
etienne	given-name
etsuko	given-name
euclid	given-name
eudoxia	given-name
eufemia	given-name
eugen	given-name
eugene	given-name
eugenia	given-name
eugenie	given-name
eugenio	given-name
eugeniusz	given-name
eulalia	given-name
eulogio	given-name
eunice	given-name
eusebio	given-name
eustace	given-name
eustache	given-name
eva	given-name
evald	given-name
evan	given-name
evangeline	given-name
evaristo	given-name
evelyn	given-name
everard	given-name
everett	given-name
evert	given-name
evgeni	given-name
evgenia	given-name
evgenii	given-name
evgeniy	given-name
evgeniya	given-name
evgeny	given-name
evliya	given-name
ewa	given-name
ewald	given-name
ewan	given-name
ewart	given-name
ezekiel	given-name
ezequiel	given-name
ezer	given-name
ezio	given-name
ezra	given-name
fabian	given-name
fabio	given-name
fabius	given-name
fabrice	given-name
fabrizio	given-name
facundo	given-name
faddei	given-name
faddey	given-name
faina	given-name
faisal	given-name
fakhri	given-name
fanny	given-name
farah	given-name
fareed	given-name
farhad	given-name
farhat	given-name
farid	given-name
farquhar	given-name
faruk	given-name
faruq	given-name
fateh	given-name
fatih	given-name
fatima	given-name
fatma	given-name
faustino	given-name
fausto	given-name
fawaz	given-name
faysal	given-name
fazl	given-name
fazlul	given-name
federico	given-name
fedor	given-name
fedora	given-name
fedot	given-name
felice	given-name
felicia	given-name
feliciano	given-name
felicien	given-name
felicity	given-name
feliks	given-name
felipa	given-name
felipe	given-name
felix	given-name
feodor	given-name
ferdinand	given-name
ferdinando	given-name
ferdynand	given-name
ferenc	given-name
fergal	given-name
fergus	given-name
ferhat	given-name
ferid	given-name
feridun	given-name
fermin	given-name
fernand	given-name
fernanda	given-name
fernando	given-name
fernao	given-name
feroz	given-name
fethullah	given-name
fevzi	given-name
fidel	given-name
fikret	given-name
filip	given-name
filipp	given-name
filippo	given-name
finbar	given-name
fintan	given-name
fiona	given-name
fionn	given-name
firdaus	given-name
fitzroy	given-name
flaminius	given-name
flavio	given-name
flora	given-name
florencio	given-name
florentin	given-name
florian	given-name
floriano	given-name
floyd	given-name
folke	given-name
fortunato	given-name
fouad	given-name
frances	given-name
francesca	given-name
francesco	given-name
francine	given-name
francis	given-name
francisca	given-name
francisco	given-name
francisque	given-name
franciszek	given-name
francois	given-name
francois-marie	given-name
francoise	given-name
frank	given-name
frankie	given-name
frantisek	given-name
frantz	given-name
franz	given-name
fred	given-name
freda	given-name
freddie	given-name
fredegund	given-name
frederic	given-name
frederica	given-name
frederick	given-name
frederico	given-name
frederik	given-name
fredric	given-name
fredrik	given-name
fridolin	given-name
fridtjof	given-name
frieda	given-name
friederike	given-name
friedhelm	given-name
friedrich	given-name
friedrich-wilhelm	given-name
frits	given-name
fritz	given-name
frode	given-name
fructuoso	given-name
fuad	given-name
fujiko	given-name
fujio	given-name
fuki	given-name
fukuko	given-name
fukuzo	given-name
fukuzou	given-name
fulgencio	given-name
fumi	given-name
fumie	given-name
fumihiko	given-name
fumihito	given-name
fumiko	given-name
fumimaro	given-name
fumimarou	given-name
fumio	given-name
fumitaka	given-name
fusae	given-name
fusako	given-name
fusanosuke	given-name
fusao	given-name
fyodor	given-name
gabor	given-name
gabriel	given-name
gabriela	given-name
gabriele	given-name
gabriella	given-name
gabrielle	given-name
gaetan	given-name
gaetano	given-name
gaius	given-name
gajendra	given-name
gakuto	given-name
galileo	given-name
galina	given-name
gamal	given-name
ganga	given-name
gangadhar	given-name
garegin	given-name
gareth	given-name
garfield	given-name
gary	given-name
gaspar	given-name
gaspard	given-name
gaspare	given-name
gaston	given-name
gautam	given-name
gavin	given-name
gavriil	given-name
gavrila	given-name
gawain	given-name
gearoid	given-name
gebhard	given-name
gebru	given-name
gediminas	given-name
geert	given-name
geertruida	given-name
gelimer	given-name
gemma	given-name
gen'ichi	given-name
gen'ichiro	given-name
gen-ichi	given-name
gen-ichiro	given-name
genaro	given-name
genevieve	given-name
genichi	given-name
genichiro	given-name
genichirou	given-name
genjiro	given-name
genjirou	given-name
genki	given-name
gennadi	given-name
gennadii	given-name
gennadiy	given-name
gennady	given-name
gennai	given-name
gennosuke	given-name
genpachi	given-name
genseric	given-name
genta	given-name
gentaro	given-name
gentarou	given-name
genzo	given-name
genzou	given-name
geoff	given-name
geoffrey	given-name
geoffroy	given-name
georg	given-name
george	given-name
georges	given-name
georgette	given-name
georgi	given-name
georgii	given-name
georgina	given-name
georgios	given-name
georgiy	given-name
georgy	given-name
gerald	given-name
geraldine	given-name
gerard	given-name
gerardo	given-name
gerbrand	given-name
gerda	given-name
gerhard	given-name
gerhardt	given-name
gerhart	given-name
germaine	given-name
geronimo	given-name
gerrit	given-name
gershon	given-name
gert	given-name
gertrud	given-name
gertrude	given-name
gervasio	given-name
gerwazy	given-name
getulio	given-name
gevorg	given-name
gevork	given-name
gia-long	given-name
giacomo	given-name
gian	given-name
giancarlo	given-name
gianni	given-name
gideon	given-name
gihei	given-name
giichi	given-name
giichiro	given-name
giichirou	given-name
gijs	given-name
gijsbert	given-name
gilbert	given-name
gilberto	given-name
gilda	given-name
giles	given-name
gilles	given-name
gillian	given-name
gina	given-name
ginevra	given-name
ginko	given-name
gino	given-name
giordano	given-name
giorgio	given-name
giorgos	given-name
giosue	given-name
giovanna	given-name
giovanni	given-name
girish	given-name
girma	given-name
girolamo	given-name
gisela	given-name
giselle	given-name
giulia	given-name
giuliana	given-name
giuliano	given-name
giulio	given-name
giuseppe	given-name
giuseppina	given-name
gladys	given-name
gleb	given-name
glen	given-name
glenda	given-name
glenn	given-name
gloria	given-name
glyn	given-name
glyndwr	given-name
gnaeus	given-name
gobind	given-name
gocha	given-name
godefroy	given-name
godfrey	given-name
godwin	given-name
gohei	given-name
goichi	given-name
gokhan	given-name
golda	given-name
gonzalo	given-name
gopal	given-name
gopalakrishna	given-name
gordon	given-name
gorobei	given-name
gosta	given-name
gottfried	given-name
gotthard	given-name
gotthold	given-name
gottlieb	given-name
govert	given-name
govind	given-name
graciela	given-name
graeme	given-name
graham	given-name
grainne	given-name
granuaile	given-name
gratian	given-name
greg	given-name
gregoire	given-name
gregor	given-name
gregorio	given-name
gregory	given-name
greta	given-name
gretchen	given-name
grete	given-name
gretel	given-name
grigol	given-name
grigor	given-name
grigore	given-name
grigori	given-name
grigorii	given-name
grigoriy	given-name
grigory	given-name
griselda	given-name
gruffydd	given-name
grzegorz	given-name
gudmund	given-name
gudrun	given-name
guenter	given-name
guenther	given-name
guglielmo	given-name
guido	given-name
guilherme	given-name
guillaume	given-name
guillermo	given-name
guiscard	given-name
gulab	given-name
gulbadan	given-name
gumersindo	given-name
gunhild	given-name
gunji	given-name
gunnar	given-name
gunter	given-name
gunther	given-name
guntis	given-name
guntram	given-name
gunvor	given-name
guofan	given-name
guofeng	given-name
gurbachan	given-name
gurinder	given-name
gustaf	given-name
gustav	given-name
gustave	given-name
gustavo	given-name
gustavs	given-name
gustavus	given-name
guus	given-name
gwen	given-name
gwendolen	given-name
gwendolyn	given-name
gwynfor	given-name
gyorgy	given-name
gyu-sik	given-name
gyula	given-name
haakon	given-name
haavard	given-name
habib	given-name
habiba	given-name
habibullah	given-name
hachiemon	given-name
hachiro	given-name
hachirobei	given-name
hachirou	given-name
hadi	given-name
hadrian	given-name
hafez	given-name
hagop	given-name
haider	given-name
haile	given-name
haim	given-name
hajime	given-name
hakan	given-name
hakim	given-name
hakob	given-name
hakon	given-name
hakuseki	given-name
hal	given-name
haldor	given-name
halfdan	given-name
halide	given-name
halil	given-name
halim	given-name
halina	given-name
halldor	given-name
halvard	given-name
hamad	given-name
hamako	given-name
hamdi	given-name
hamid	given-name
hamilcar	given-name
hamish	given-name
hamza	given-name
hana	given-name
hanako	given-name
hanbei	given-name
hanjiro	given-name
hanjirou	given-name
hank	given-name
hanna	given-name
hannah	given-name
hannelore	given-name
hannes	given-name
hannibal	given-name
hanpei	given-name
hans	given-name
hans-dietrich	given-name
hans-georg	given-name
hans-joachim	given-name
hans-ulrich	given-name
hansaku	given-name
hansjorg	given-name
hanzo	given-name
hanzou	given-name
harald	given-name
harish	given-name
harlan	given-name
harmen	given-name
harold	given-name
haroon	given-name
harriet	given-name
harry	given-name
harthacnut	given-name
hartmut	given-name
hartwig	given-name
harue	given-name
haruhiko	given-name
haruka	given-name
haruki	given-name
harukichi	given-name
haruko	given-name
harun	given-name
haruna	given-name
harunobu	given-name
haruo	given-name
harusada	given-name
haruto	given-name
harutsugu	given-name
harutyun	given-name
haruyo	given-name
haruyuki	given-name
harvey	given-name
hasan	given-name
hasdai	given-name
hasdrubal	given-name
hashem	given-name
hashim	given-name
hassan	given-name
hasso	given-name
hatem	given-name
hatsue	given-name
hatsuko	given-name
hatsuyo	given-name
hayao	given-name
hayato	given-name
haydar	given-name
hayder	given-name
hayreddin	given-name
hayyim	given-name
heather	given-name
hector	given-name
hedwig	given-name
hedy	given-name
heidi	given-name
heihachi	given-name
heihachiro	given-name
heihachirou	given-name
heiji	given-name
heijiro	given-name
heijirou	given-name
heike	given-name
heikichi	given-name
heiko	given-name
heiner	given-name
heinrich	given-name
heinz	given-name
heinz-dieter	given-name
heinz-harald	given-name
heishiro	given-name
heishirou	given-name
heisuke	given-name
heita	given-name
heitor	given-name
heizo	given-name
heizou	given-name
helen	given-name
helena	given-name
helene	given-name
helga	given-name
helge	given-name
hellmut	given-name
helmut	given-name
helmuth	given-name
helvi	given-name
hemant	given-name
hendrik	given-name
hendrikus	given-name
hengist	given-name
henk	given-name
hennadii	given-name
hennig	given-name
henning	given-name
henri	given-name
henrietta	given-name
henriette	given-name
henrik	given-name
henrique	given-name
henry	given-name
henryk	given-name
heraclius	given-name
herbert	given-name
heribert	given-name
heriberto	given-name
herluf	given-name
herman	given-name
hermann	given-name
hermenegildo	given-name
hermine	given-name
herminia	given-name
hermione	given-name
hernan	given-name
hernando	given-name
herschel	given-name
hertha	given-name
herve	given-name
heungseon	given-name
hidayat	given-name
hideaki	given-name
hidefumi	given-name
hideharu	given-name
hidehiko	given-name
hidehira	given-name
hidehiro	given-name
hidehirou	given-name
hidehito	given-name
hidekazu	given-name
hideki	given-name
hidekichi	given-name
hideko	given-name
hidemaro	given-name
hidemarou	given-name
hidemasa	given-name
hidemi	given-name
hidemichi	given-name
hidemitsu	given-name
hidenobu	given-name
hidenori	given-name
hideo	given-name
hidesaburo	given-name
hidesaburou	given-name
hidetada	given-name
hidetaka	given-name
hidetaro	given-name
hidetarou	given-name
hidetomo	given-name
hidetora	given-name
hidetoshi	given-name
hidetsugu	given-name
hideyasu	given-name
hideyo	given-name
hideyori	given-name
hideyoshi	given-name
hideyuki	given-name
hieronymus	given-name
hikaru	given-name
hikmet	given-name
hikojiro	given-name
hikojirou	given-name
hikosaburo	given-name
hikosaburou	given-name
hikotaro	given-name
hikotarou	given-name
hilaire	given-name
hilario	given-name
hilarion	given-name
hilary	given-name
hilda	given-name
hilde	given-name
hildebrand	given-name
hildegard	given-name
hillary	given-name
hincmar	given-name
hipolito	given-name
hippolyte	given-name
hiram	given-name
hirobumi	given-name
hiroe	given-name
hirofumi	given-name
hirohide	given-name
hirohiko	given-name
hirohisa	given-name
hirohito	given-name
hirokazu	given-name
hiroki	given-name
hirokichi	given-name
hiroko	given-name
hiromasa	given-name
hiromi	given-name
hiromichi	given-name
hiromitsu	given-name
hiromu	given-name
hironobu	given-name
hironori	given-name
hiroo	given-name
hiroshi	given-name
hiroshige	given-name
hirotada	given-name
hirotaka	given-name
hirotaro	given-name
hirotarou	given-name
hirotoshi	given-name
hirotsugu	given-name
hiroyasu	given-name
hiroyoshi	given-name
hiroyuki	given-name
hisaaki	given-name
hisae	given-name
hisahito	given-name
hisaichi	given-name
hisakazu	given-name
hisako	given-name
hisamitsu	given-name
hisanobu	given-name
hisanori	given-name
hisao	given-name
hisashi	given-name
hisataka	given-name
hisato	given-name
hisaya	given-name
hisayo	given-name
hisayuki	given-name
hisham	given-name
hisoka	given-name
hitomi	given-name
hjalmar	given-name
hokusai	given-name
holden	given-name
holger	given-name
honami	given-name
hong-jip	given-name
hongchang	given-name
hongwu	given-name
hongzhang	given-name
honore	given-name
honorio	given-name
honorius	given-name
horace	given-name
horacio	given-name
horatio	given-name
horst	given-name
hortense	given-name
hosea	given-name
hossein	given-name
hovhannes	given-name
hovsep	given-name
howard	given-name
hrant	given-name
hrothgar	given-name
hryhorii	given-name
hryhoriy	given-name
hsiao-p'ing	given-name
hsueh-liang	given-name
huascar	given-name
hubert	given-name
hubertus	given-name
hugh	given-name
hugo	given-name
hugues	given-name
huib	given-name
huibert	given-name
huig	given-name
humbert	given-name
humberto	given-name
humphrey	given-name
hung-chang	given-name
husain	given-name
husayn	given-name
huseyin	given-name
husni	given-name
hussein	given-name
hyacinth	given-name
hyacinthe	given-name
hyder	given-name
hyman	given-name
hyobu	given-name
hyrum	given-name
iain	given-name
iakov	given-name
ian	given-name
ib	given-name
ibrahim	given-name
ichiji	given-name
ichijiro	given-name
ichijirou	given-name
ichiko	given-name
ichiro	given-name
ichirou	given-name
ichita	given-name
ichiyo	given-name
ichizo	given-name
ichizou	given-name
ida	given-name
idi	given-name
idris	given-name
ieharu	given-name
iehiro	given-name
iehirou	given-name
iemitsu	given-name
iemochi	given-name
ienari	given-name
ienobu	given-name
ieronim	given-name
iesada	given-name
iesato	given-name
ieshige	given-name
iesu	given-name
ietsugu	given-name
ietsuna	given-name
ieuan	given-name
ieyasu	given-name
ieyoshi	given-name
ifan	given-name
ifeanyi	given-name
iftikhar	given-name
ignace	given-name
ignacio	given-name
ignacy	given-name
ignat	given-name
ignati	given-name
ignatii	given-name
ignatius	given-name
ignaty	given-name
ignaz	given-name
igor	given-name
ihor	given-name
ihsan	given-name
ike	given-name
ikenna	given-name
ikki	given-name
ikko	given-name
ikkyu	given-name
ikuko	given-name
ikuo	given-name
ikuro	given-name
ikurou	given-name
ikusaburo	given-name
ikusaburou	given-name
ikuyo	given-name
il-sung	given-name
ilan	given-name
ilarion	given-name
ildefonso	given-name
ilia	given-name
ilie	given-name
iliya	given-name
ilja	given-name
ilker	given-name
illarion	given-name
ilmari	given-name
ilona	given-name
ilse	given-name
ilya	given-name
ilyas	given-name
imad	given-name
imants	given-name
immanuel	given-name
imran	given-name
imre	given-name
inacio	given-name
inazo	given-name
inazou	given-name
indira	given-name
indrajit	given-name
inejiro	given-name
inejirou	given-name
ines	given-name
inga	given-name
inge	given-name
ingeborg	given-name
ingegerd	given-name
ingemar	given-name
inger	given-name
ingmar	given-name
ingolf	given-name
ingrid	given-name
ingvar	given-name
inigo	given-name
inna	given-name
innokenti	given-name
innokentii	given-name
innokenty	given-name
inocencio	given-name
inosuke	given-name
iona	given-name
ionel	given-name
iosif	given-name
ippei	given-name
ippolit	given-name
iqbal	given-name
iraida	given-name
irakli	given-name
irena	given-name
irene	given-name
irfan	given-name
irina	given-name
irma	given-name
irvin	given-name
irving	given-name
irwin	given-name
isa	given-name
isaac	given-name
isaak	given-name
isabel	given-name
isabella	given-name
isabelle	given-name
isaburo	given-name
isaburou	given-name
isaiah	given-name
isak	given-name
isami	given-name
isamu	given-name
isao	given-name
ishaq	given-name
ishiro	given-name
ishirou	given-name
ishwar	given-name
isidor	given-name
isidore	given-name
isidoro	given-name
isidro	given-name
iskander	given-name
ismael	given-name
ismail	given-name
ismet	given-name
isobel	given-name
isoko	given-name
isoroku	given-name
issac	given-name
istvan	given-name
isuke	given-name
itaru	given-name
itoko	given-name
itsuki	given-name
itsuko	given-name
itsuro	given-name
itsurou	given-name
itzhak	given-name
iulia	given-name
iurii	given-name
ivan	given-name
ivana	given-name
ivane	given-name
ivar	given-name
ivo	given-name
ivor	given-name
iwane	given-name
iwao	given-name
iwataro	given-name
iwatarou	given-name
iwazo	given-name
iwazou	given-name
izaak	given-name
izabela	given-name
izo	given-name
izzet	given-name
jaakko	given-name
jaap	given-name
jacinto	given-name
jack	given-name
jackie	given-name
jacob	given-name
jacoba	given-name
jacobo	given-name
jacobus	given-name
jacomo	given-name
jacopo	given-name
jacqueline	given-name
jacques	given-name
jadunath	given-name
jadwiga	given-name
jae-pil	given-name
jafar	given-name
jaffar	given-name
jagat	given-name
jagdish	given-name
jahangir	given-name
jai	given-name
jaime	given-name
jake	given-name
jakob	given-name
jakov	given-name
jakub	given-name
jalal	given-name
jalaluddin	given-name
jamal	given-name
james	given-name
jamil	given-name
jamila	given-name
jamsrangiin	given-name
jan	given-name
jane	given-name
janet	given-name
janice	given-name
janina	given-name
janis	given-name
janneke	given-name
janos	given-name
janusz	given-name
jared	given-name
jarmila	given-name
jaromir	given-name
jaroslav	given-name
jaroslaw	given-name
jarrett	given-name
jason	given-name
jasper	given-name
jaswant	given-name
javad	given-name
javier	given-name
jawaharlal	given-name
jay	given-name
jayanta	given-name
jayaprakash	given-name
je-u	given-name
jean	given-name
jean-baptiste	given-name
jean-claude	given-name
jean-francois	given-name
jean-jacques	given-name
jean-louis	given-name
jean-luc	given-name
jean-marie	given-name
jean-michel	given-name
jean-paul	given-name
jean-pierre	given-name
jeanette	given-name
jeanne	given-name
jeannette	given-name
jeb	given-name
jed	given-name
jeff	given-name
jeffery	given-name
jeffrey	given-name
jelena	given-name
jemima	given-name
jenni	given-name
jennie	given-name
jennifer	given-name
jenny	given-name
jeno	given-name
jens	given-name
jep	given-name
jerald	given-name
jeremiah	given-name
jeremy	given-name
jeroen	given-name
jerome	given-name
jeronimo	given-name
jerrold	given-name
jerry	given-name
jerzy	given-name
jesper	given-name
jess	given-name
jesse	given-name
jessica	given-name
jieshi	given-name
jill	given-name
jim	given-name
jimmy	given-name
jingguo	given-name
jingwei	given-name
jinpachi	given-name
jinping	given-name
jinzaburo	given-name
jinzaburou	given-name
jinzo	given-name
jinzou	given-name
jiri	given-name
jiro	given-name
jirobei	given-name
jitendra	given-name
joachim	given-name
joan	given-name
joana	given-name
joanna	given-name
joanne	given-name
joao	given-name
joaquim	given-name
joaquin	given-name
jobst	given-name
jocelyn	given-name
jochen	given-name
jock	given-name
jodha	given-name
joe	given-name
joel	given-name
joerg	given-name
jogaila	given-name
johan	given-name
johann	given-name
johanna	given-name
johannes	given-name
john	given-name
johnny	given-name
jokichi	given-name
jomo	given-name
jon	given-name
jonah	given-name
jonas	given-name
jonathan	given-name
jong-il	given-name
jong-un	given-name
joop	given-name
joost	given-name
jorg	given-name
jorge	given-name
jorgen	given-name
joris	given-name
jorma	given-name
jose	given-name
jose-maria	given-name
josef	given-name
josefa	given-name
josefina	given-name
joseph	given-name
josephine	given-name
josephus	given-name
josh	given-name
joshua	given-name
josiah	given-name
josias	given-name
josip	given-name
jotaro	given-name
jotarou	given-name
jovan	given-name
joyce	given-name
jozef	given-name
jozsef	given-name
juan	given-name
juana	given-name
juanita	given-name
jubei	given-name
judah	given-name
judas	given-name
judd	given-name
judith	given-name
judy	given-name
juergen	given-name
juhan	given-name
juhani	given-name
juho	given-name
juichi	given-name
juichiro	given-name
juichirou	given-name
jukichi	given-name
jukka	given-name
jules	given-name
julia	given-name
julian	given-name
juliana	given-name
julianna	given-name
julie	given-name
julien	given-name
juliet	given-name
julieta	given-name
juliette	given-name
julio	given-name
julita	given-name
julius	given-name
jumpei	given-name
jun'ichi	given-name
jun'ichiro	given-name
jun-ichi	given-name
jun-ichiro	given-name
jung-geun	given-name
jung-gun	given-name
junichi	given-name
junichiro	given-name
junichirou	given-name
junji	given-name
junjiro	given-name
junjirou	given-name
junkichi	given-name
junko	given-name
junnosuke	given-name
junpei	given-name
junro	given-name
junrou	given-name
junsaku	given-name
junya	given-name
junzaburo	given-name
junzaburou	given-name
junzo	given-name
junzou	given-name
juozas	given-name
jurgen	given-name
juri	given-name
jurij	given-name
juris	given-name
jurriaan	given-name
juscelino	given-name
justin	given-name
justine	given-name
justinian	given-name
justus	given-name
jutaro	given-name
jutarou	given-name
jutta	given-name
juvenal	given-name
juzo	given-name
jyotirao	given-name
kaarel	given-name
kaarlo	given-name
kafu	given-name
kagekatsu	given-name
kagemori	given-name
kagenori	given-name
kageyasu	given-name
kai	given-name
kai-shek	given-name
kaichi	given-name
kaichiro	given-name
kaichirou	given-name
kaiji	given-name
kaijiro	given-name
kaijirou	given-name
kaita	given-name
kaj	given-name
kajiro	given-name
kajirou	given-name
kakha	given-name
kakhaber	given-name
kakichi	given-name
kakuei	given-name
kakujiro	given-name
kakujirou	given-name
kakuzo	given-name
kakuzou	given-name
kalevi	given-name
kalle	given-name
kamal	given-name
kamala	given-name
kamalesh	given-name
kamejiro	given-name
kamejirou	given-name
kametaro	given-name
kametarou	given-name
kamezo	given-name
kamezou	given-name
kamil	given-name
kamila	given-name
kampei	given-name
kamran	given-name
kanako	given-name
kanehira	given-name
kaneie	given-name
kanemitsu	given-name
kanemori	given-name
kaneo	given-name
kaneto	given-name
kanetomo	given-name
kanhoji	given-name
kanichi	given-name
kanjiro	given-name
kanjirou	given-name
kanjuro	given-name
kanjurou	given-name
kantaro	given-name
kantarou	given-name
kanzo	given-name
kanzou	given-name
kaori	given-name
kaoru	given-name
kaoruko	given-name
kapil	given-name
karam	given-name
karan	given-name
karapet	given-name
karekin	given-name
karel	given-name
karen	given-name
karim	given-name
karin	given-name
karina	given-name
karl	given-name
karl-heinz	given-name
karl-otto	given-name
karla	given-name
karlheinz	given-name
karlis	given-name
karol	given-name
karolina	given-name
karoline	given-name
karoly	given-name
karsten	given-name
kartar	given-name
kashichi	given-name
kashif	given-name
kasim	given-name
kasimir	given-name
kaspar	given-name
kata	given-name
katarina	given-name
katarzyna	given-name
katashi	given-name
kate	given-name
katerina	given-name
katharina	given-name
katharine	given-name
katherine	given-name
kathleen	given-name
kathryn	given-name
kathy	given-name
katia	given-name
katinka	given-name
katja	given-name
katrin	given-name
katsue	given-name
katsuhide	given-name
katsuhiko	given-name
katsuhiro	given-name
katsuhirou	given-name
katsuhisa	given-name
katsuhito	given-name
katsuichi	given-name
katsuie	given-name
katsuji	given-name
katsujiro	given-name
katsujirou	given-name
katsukichi	given-name
katsuko	given-name
katsumasa	given-name
katsumi	given-name
katsumoto	given-name
katsunori	given-name
katsuo	given-name
katsuro	given-name
katsurou	given-name
katsushi	given-name
katsusuke	given-name
katsutaro	given-name
katsutarou	given-name
katsutoshi	given-name
katsuya	given-name
katsuyori	given-name
katsuyoshi	given-name
katsuyuki	given-name
katsuzo	given-name
katsuzou	given-name
katya	given-name
kayla	given-name
kayo	given-name
kayoko	given-name
kazim	given-name
kazimierz	given-name
kazimir	given-name
kazuaki	given-name
kazue	given-name
kazufumi	given-name
kazuharu	given-name
kazuhide	given-name
kazuhiko	given-name
kazuhiro	given-name
kazuhirou	given-name
kazuhisa	given-name
kazuhito	given-name
kazuki	given-name
kazuko	given-name
kazuma	given-name
kazumasa	given-name
kazumi	given-name
kazunari	given-name
kazunobu	given-name
kazunori	given-name
kazuo	given-name
kazuro	given-name
kazurou	given-name
kazushi	given-name
kazushige	given-name
kazutaka	given-name
kazuto	given-name
kazutoshi	given-name
kazuya	given-name
kazuyasu	given-name
kazuyo	given-name
kazuyoshi	given-name
kazuyuki	given-name
kazys	given-name
kebede	given-name
keiichi	given-name
keiichiro	given-name
keiichirou	given-name
keiji	given-name
keijiro	given-name
keijirou	given-name
keijyu	given-name
keiki	given-name
keikichi	given-name
keiko	given-name
keinosuke	given-name
keir	given-name
keishi	given-name
keisuke	given-name
keita	given-name
keitaro	given-name
keitarou	given-name
keith	given-name
keizo	given-name
keizou	given-name
kelly	given-name
kelvin	given-name
kemal	given-name
ken	given-name
ken'ichi	given-name
ken'ichiro	given-name
ken-ichi	given-name
ken-ichiro	given-name
kenan	given-name
kenechukwu	given-name
kengo	given-name
kenichi	given-name
kenichiro	given-name
kenichirou	given-name
kenji	given-name
kenjiro	given-name
kenjirou	given-name
kenkichi	given-name
kenneth	given-name
kennosuke	given-name
kenpachi	given-name
kensaku	given-name
kenshin	given-name
kenshiro	given-name
kenshirou	given-name
kensuke	given-name
kenta	given-name
kentaro	given-name
kentarou	given-name
kenzaburo	given-name
kenzaburou	given-name
kenzo	given-name
kenzou	given-name
kerem	given-name
kermit	given-name
kerstin	given-name
keshav	given-name
ketevan	given-name
kevin	given-name
kevork	given-name
khachatur	given-name
khadija	given-name
khaled	given-name
khalid	given-name
khalil	given-name
khama	given-name
khariton	given-name
khayr	given-name
khorloogiin	given-name
khristofor	given-name
khurram	given-name
khusrau	given-name
kianoush	given-name
kichibei	given-name
kichiemon	given-name
kichiji	given-name
kichijiro	given-name
kichijirou	given-name
kichinosuke	given-name
kichisaburo	given-name
kichisaburou	given-name
kichisuke	given-name
kichitaro	given-name
kichitarou	given-name
kichizo	given-name
kichizou	given-name
kieran	given-name
kihei	given-name
kiheiji	given-name
kiichi	given-name
kiichiro	given-name
kiichirou	given-name
kijuro	given-name
kijurou	given-name
kikaku	given-name
kiku	given-name
kikue	given-name
kikuji	given-name
kikujiro	given-name
kikujirou	given-name
kikuko	given-name
kikuo	given-name
kikutaro	given-name
kikutarou	given-name
kikuyo	given-name
kikuzo	given-name
kikuzou	given-name
kilian	given-name
kimberly	given-name
kimie	given-name
kimiko	given-name
kimimochi	given-name
kimio	given-name
kimitake	given-name
kimitoshi	given-name
kimiyo	given-name
kimochi	given-name
kin'ichi	given-name
kin-ichi	given-name
kinichi	given-name
kinji	given-name
kinjiro	given-name
kinjirou	given-name
kinko	given-name
kinmochi	given-name
kinnosuke	given-name
kinsuke	given-name
kintaro	given-name
kintarou	given-name
kinue	given-name
kinuko	given-name
kinuyo	given-name
kinya	given-name
kinzo	given-name
kinzou	given-name
kirill	given-name
kiroku	given-name
kirsten	given-name
kirstin	given-name
kirsty	given-name
kisaburo	given-name
kisaburou	given-name
kishan	given-name
kishiko	given-name
kishiro	given-name
kishirou	given-name
kishore	given-name
kisuke	given-name
kitaro	given-name
kitarou	given-name
kitty	given-name
kiyo	given-name
kiyoaki	given-name
kiyoe	given-name
kiyofumi	given-name
kiyohide	given-name
kiyohiko	given-name
kiyohira	given-name
kiyohiro	given-name
kiyohirou	given-name
kiyohisa	given-name
kiyokazu	given-name
kiyoko	given-name
kiyomasa	given-name
kiyomi	given-name
kiyomori	given-name
kiyonaga	given-name
kiyondo	given-name
kiyonori	given-name
kiyosato	given-name
kiyoshi	given-name
kiyotaka	given-name
kiyoteru	given-name
kiyoto	given-name
kiyotomi	given-name
kiyotsugu	given-name
kiyoura	given-name
kiyoyuki	given-name
kizaemon	given-name
kjartan	given-name
kjell	given-name
klaas	given-name
klara	given-name
klas	given-name
klaus	given-name
klavdia	given-name
klavdiya	given-name
klemens	given-name
klim	given-name
kliment	given-name
knud	given-name
knut	given-name
koba	given-name
kodayu	given-name
koen	given-name
kofi	given-name
kogoro	given-name
kogorou	given-name
kohei	given-name
koichi	given-name
koichiro	given-name
koichirou	given-name
kojiro	given-name
kojirou	given-name
kojo	given-name
koken	given-name
koki	given-name
kokichi	given-name
kokushi	given-name
koloman	given-name
komako	given-name
komao	given-name
kondrat	given-name
konosuke	given-name
konrad	given-name
konstantin	given-name
konstantinos	given-name
konstanty	given-name
konstanze	given-name
korechika	given-name
korehito	given-name
korekiyo	given-name
koremitsu	given-name
koreyoshi	given-name
koreyuki	given-name
korin	given-name
kornel	given-name
korney	given-name
koryusai	given-name
kosaku	given-name
koshiro	given-name
koshirou	given-name
kosta	given-name
kostas	given-name
kostiantyn	given-name
kosuke	given-name
kotaro	given-name
kotarou	given-name
kotoko	given-name
kouhei	given-name
kouichi	given-name
kouichiro	given-name
kouji	given-name
koujiro	given-name
koukichi	given-name
kousaku	given-name
koushiro	given-name
kousuke	given-name
kouzaburo	given-name
kouzui	given-name
koyata	given-name
kozaburo	given-name
kozaburou	given-name
kozo	given-name
kozui	given-name
kresimir	given-name
krishna	given-name
krishnan	given-name
kristen	given-name
kristian	given-name
kristiina	given-name
kristin	given-name
kristina	given-name
kristof	given-name
kristoffer	given-name
krystyna	given-name
krzysztof	given-name
ksenia	given-name
kseniya	given-name
kumagusu	given-name
kumaichi	given-name
kumaji	given-name
kumakichi	given-name
kumao	given-name
kumataro	given-name
kumatarou	given-name
kumazo	given-name
kumazou	given-name
kumiko	given-name
kuniaki	given-name
kunigunde	given-name
kunihiko	given-name
kunihiro	given-name
kunihirou	given-name
kuniko	given-name
kunimatsu	given-name
kunimichi	given-name
kuninori	given-name
kunio	given-name
kunisaburo	given-name
kunisaburou	given-name
kunishige	given-name
kunitaro	given-name
kunitarou	given-name
kuniyoshi	given-name
kuniyuki	given-name
kunwar	given-name
kurando	given-name
kuranosuke	given-name
kurataro	given-name
kuratarou	given-name
kurozaemon	given-name
kurt	given-name
kusuo	given-name
kuzma	given-name
kwame	given-name
kwan-sun	given-name
kwasi	given-name
kyle	given-name
kyoichi	given-name
kyoichiro	given-name
kyoichirou	given-name
kyoji	given-name
kyoko	given-name
kyokutei	given-name
kyosai	given-name
kyoshi	given-name
kyosti	given-name
kyosuke	given-name
kyril	given-name
kyrylo	given-name
kyu-sik	given-name
kyuhei	given-name
kyuichi	given-name
kyuji	given-name
kyujiro	given-name
kyujirou	given-name
kyusaku	given-name
kyutaro	given-name
kyutarou	given-name
kyuzo	given-name
kyuzou	given-name
ladislao	given-name
ladislas	given-name
ladislaus	given-name
ladislav	given-name
lado	given-name
lage	given-name
lajos	given-name
lakshmi	given-name
lakshmibai	given-name
lala	given-name
lalibela	given-name
lalit	given-name
lambert	given-name
lamberto	given-name
lancelot	given-name
larry	given-name
lars	given-name
lasse	given-name
laszlo	given-name
laura	given-name
lauren	given-name
laurence	given-name
laurens	given-name
laurent	given-name
laurentius	given-name
lauri	given-name
laurie	given-name
laurits	given-name
lavinia	given-name
lavr	given-name
lavrenti	given-name
lavrentii	given-name
lavrentiy	given-name
lavrenty	given-name
lawrence	given-name
lazar	given-name
lazare	given-name
lazaro	given-name
lazarus	given-name
lazlo	given-name
lea	given-name
leah	given-name
leander	given-name
leandro	given-name
lech	given-name
lee	given-name
leendert	given-name
leif	given-name
leila	given-name
leland	given-name
len	given-name
lena	given-name
lennart	given-name
lenny	given-name
lenora	given-name
leo	given-name
leocadia	given-name
leofric	given-name
leon	given-name
leona	given-name
leonard	given-name
leonardo	given-name
leonce	given-name
leoncio	given-name
leone	given-name
leonel	given-name
leonhard	given-name
leonhardt	given-name
leonid	given-name
leonida	given-name
leonidas	given-name
leonie	given-name
leonor	given-name
leonora	given-name
leonti	given-name
leontine	given-name
leonty	given-name
leopold	given-name
leopoldine	given-name
leopoldo	given-name
leroy	given-name
leslie	given-name
lester	given-name
leszek	given-name
leticia	given-name
lev	given-name
levan	given-name
levi	given-name
levko	given-name
levon	given-name
lewis	given-name
leyla	given-name
liam	given-name
liaquat	given-name
liborio	given-name
lida	given-name
lidia	given-name
lidija	given-name
lidiya	given-name
lieve	given-name
lila	given-name
lili	given-name
lilian	given-name
liliana	given-name
lillian	given-name
lina	given-name
linda	given-name
lindsay	given-name
lindsey	given-name
lionel	given-name
lisa	given-name
lisandro	given-name
lisbeth	given-name
lise	given-name
liselotte	given-name
liubov	given-name
liudmila	given-name
liutprand	given-name
livia	given-name
lizzie	given-name
ljubomir	given-name
ljudmila	given-name
llewellyn	given-name
llewelyn	given-name
lloyd	given-name
llywelyn	given-name
lobengula	given-name
lodewijk	given-name
lodovico	given-name
lois	given-name
lokmanya	given-name
lola	given-name
lope	given-name
lorcan	given-name
lorenz	given-name
lorenzo	given-name
loretta	given-name
lori	given-name
lorna	given-name
lothair	given-name
lothar	given-name
lotte	given-name
lottie	given-name
louis	given-name
louis-napoleon	given-name
louis-philippe	given-name
louisa	given-name
louise	given-name
lowell	given-name
luc	given-name
luca	given-name
lucas	given-name
luce	given-name
lucia	given-name
lucian	given-name
luciana	given-name
luciano	given-name
lucie	given-name
lucien	given-name
lucienne	given-name
lucila	given-name
lucille	given-name
lucinda	given-name
lucio	given-name
lucius	given-name
lucjan	given-name
lucretia	given-name
lucrezia	given-name
lucy	given-name
ludger	given-name
ludmila	given-name
ludmilla	given-name
ludolf	given-name
ludovic	given-name
ludovico	given-name
ludvig	given-name
ludvik	given-name
ludwig	given-name
ludwik	given-name
ludwika	given-name
luigi	given-name
luis	given-name
luisa	given-name
luise	given-name
luitpold	given-name
luiz	given-name
luka	given-name
lukas	given-name
lukasz	given-name
luke	given-name
lukian	given-name
luqman	given-name
lutfi	given-name
luther	given-name
lydia	given-name
lyle	given-name
lyman	given-name
lyndon	given-name
lynn	given-name
lysander	given-name
lysimachus	given-name
lyuba	given-name
lyubomir	given-name
lyubov	given-name
lyudmila	given-name
maarten	given-name
mabel	given-name
machiko	given-name
machteld	given-name
maciej	given-name
madeleine	given-name
madeline	given-name
madge	given-name
madhav	given-name
madhavrao	given-name
madoka	given-name
mae	given-name
maeve	given-name
mafalda	given-name
mafumi	given-name
magda	given-name
magdalena	given-name
maggie	given-name
magne	given-name
magnhild	given-name
magnus	given-name
mahadev	given-name
mahadji	given-name
mahamadou	given-name
mahdi	given-name
mahendra	given-name
mahmood	given-name
mahmoud	given-name
mahmud	given-name
mahmut	given-name
maia	given-name
maire	given-name
mairead	given-name
maisie	given-name
majorian	given-name
makar	given-name
makiko	given-name
makonnen	given-name
maksim	given-name
maksimilian	given-name
maksym	given-name
malachi	given-name
malachy	given-name
malcolm	given-name
malgorzata	given-name
malhar	given-name
malvina	given-name
mamadou	given-name
mamie	given-name
mamuka	given-name
mandy	given-name
manfred	given-name
manfredo	given-name
mangosuthu	given-name
manlio	given-name
manmohan	given-name
manoel	given-name
manoj	given-name
manolo	given-name
manon	given-name
mansour	given-name
mansur	given-name
manuel	given-name
manuela	given-name
maqbool	given-name
mara	given-name
marc	given-name
marcel	given-name
marcela	given-name
marcelino	given-name
marcella	given-name
marcelle	given-name
marcello	given-name
marcellus	given-name
marcelo	given-name
marcia	given-name
marcial	given-name
marcin	given-name
marco	given-name
marcos	given-name
marcus	given-name
maredudd	given-name
marek	given-name
maresuke	given-name
marfa	given-name
margaret	given-name
margareta	given-name
margarete	given-name
margarethe	given-name
margarita	given-name
margery	given-name
margit	given-name
margo	given-name
margot	given-name
margrethe	given-name
marguerite	given-name
margus	given-name
maria	given-name
marian	given-name
mariana	given-name
marianna	given-name
marianne	given-name
mariano	given-name
marie	given-name
marie-antoinette	given-name
marie-louise	given-name
marie-therese	given-name
mariette	given-name
marija	given-name
marijke	given-name
marika	given-name
mariko	given-name
marilyn	given-name
marina	given-name
mario	given-name
marion	given-name
marisa	given-name
marius	given-name
mariusz	given-name
mariya	given-name
marjorie	given-name
mark	given-name
markian	given-name
marko	given-name
markus	given-name
marlene	given-name
marta	given-name
martha	given-name
martim	given-name
martin	given-name
martina	given-name
martine	given-name
martinus	given-name
marty	given-name
marvin	given-name
mary	given-name
maryam	given-name
maryna	given-name
masaaki	given-name
masabumi	given-name
masae	given-name
masafumi	given-name
masafusa	given-name
masaharu	given-name
masahide	given-name
masahiko	given-name
masahiro	given-name
masahirou	given-name
masahisa	given-name
masahito	given-name
masaichi	given-name
masaie	given-name
masaji	given-name
masajiro	given-name
masajirou	given-name
masakage	given-name
masakatsu	given-name
masakazu	given-name
masaki	given-name
masakichi	given-name
masakiyo	given-name
masako	given-name
masami	given-name
masamichi	given-name
masamitsu	given-name
masamori	given-name
masamoto	given-name
masamune	given-name
masamura	given-name
masanao	given-name
masanari	given-name
masanobu	given-name
masanori	given-name
masanosuke	given-name
masao	given-name
masaru	given-name
masashi	given-name
masashige	given-name
masasuke	given-name
masataka	given-name
masatake	given-name
masatane	given-name
masataro	given-name
masatarou	given-name
masateru	given-name
masato	given-name
masatomi	given-name
masatomo	given-name
masatoshi	given-name
masatsugu	given-name
masatsune	given-name
masauji	given-name
masaya	given-name
masayasu	given-name
masayo	given-name
masayoshi	given-name
masayuki	given-name
masazumi	given-name
masoud	given-name
masujiro	given-name
masujirou	given-name
masumi	given-name
masuo	given-name
masutaro	given-name
masutarou	given-name
masuzo	given-name
masuzou	given-name
matabei	given-name
mataemon	given-name
matahachi	given-name
matajiro	given-name
matajirou	given-name
mataro	given-name
matarou	given-name
matasaburo	given-name
matasaburou	given-name
matashichi	given-name
matej	given-name
mateo	given-name
mateus	given-name
mateusz	given-name
mathew	given-name
mathias	given-name
mathieu	given-name
mathilda	given-name
mathilde	given-name
matias	given-name
matilda	given-name
matilde	given-name
matsujiro	given-name
matsujirou	given-name
matsuko	given-name
matsunosuke	given-name
matsutaro	given-name
matsutarou	given-name
matsuzo	given-name
matsuzou	given-name
matt	given-name
matteo	given-name
matthaus	given-name
matthew	given-name
matthias	given-name
matthieu	given-name
matti	given-name
mattia	given-name
matvei	given-name
matvey	given-name
maud	given-name
maude	given-name
maura	given-name
maureen	given-name
maurice	given-name
mauricio	given-name
maurits	given-name
mauritz	given-name
maurizio	given-name
mauro	given-name
mavis	given-name
max	given-name
maxim	given-name
maxime	given-name
maximian	given-name
maximilian	given-name
maximiliano	given-name
maximilien	given-name
maximo	given-name
maximus	given-name
maxine	given-name
maxwell	given-name
mayuko	given-name
mayumi	given-name
mazhar	given-name
mechthild	given-name
meera	given-name
megan	given-name
megumi	given-name
mehdi	given-name
mehmed	given-name
mehmet	given-name
meindert	given-name
meinhard	given-name
meir	given-name
mel	given-name
melanie	given-name
melchior	given-name
melchor	given-name
melek	given-name
meles	given-name
melinda	given-name
melisende	given-name
melissa	given-name
melvin	given-name
menachem	given-name
menahem	given-name
menelik	given-name
mengistu	given-name
merab	given-name
meredith	given-name
meriwether	given-name
merle	given-name
merlin	given-name
merovech	given-name
merrill	given-name
mervyn	given-name
mesut	given-name
methodius	given-name
mher	given-name
micaela	given-name
michael	given-name
michaela	given-name
michail	given-name
michal	given-name
michel	given-name
michela	given-name
michelangelo	given-name
michele	given-name
micheline	given-name
michelle	given-name
michiaki	given-name
michie	given-name
michiel	given-name
michifusa	given-name
michihiko	given-name
michihiro	given-name
michihirou	given-name
michihito	given-name
michikazu	given-name
michiko	given-name
michimasa	given-name
michinaga	given-name
michinori	given-name
michio	given-name
michitaka	given-name
michitaro	given-name
michitarou	given-name
michitsune	given-name
michiya	given-name
michiyasu	given-name
michiyo	given-name
michizane	given-name
michizo	given-name
michizou	given-name
mick	given-name
mickey	given-name
midhat	given-name
midori	given-name
mieko	given-name
miguel	given-name
mihai	given-name
mihail	given-name
mihailo	given-name
mihaly	given-name
mihkel	given-name
miho	given-name
mihoko	given-name
mika	given-name
mikael	given-name
mikako	given-name
mikayel	given-name
mike	given-name
mikel	given-name
mikhail	given-name
mikhailo	given-name
mikheil	given-name
mikiko	given-name
mikio	given-name
mikisaburo	given-name
mikisaburou	given-name
mikitaro	given-name
mikitarou	given-name
mikito	given-name
mikkel	given-name
mikko	given-name
miklos	given-name
mikolaj	given-name
mikolas	given-name
mikula	given-name
mikulas	given-name
mila	given-name
milada	given-name
milda	given-name
mildred	given-name
milena	given-name
milica	given-name
millard	given-name
millicent	given-name
milos	given-name
miloslav	given-name
milosz	given-name
milton	given-name
milutin	given-name
mina	given-name
minae	given-name
minako	given-name
mindaugas	given-name
mineichi	given-name
mineko	given-name
mineo	given-name
minerva	given-name
minetaro	given-name
minetarou	given-name
minh-mang	given-name
minna	given-name
minoji	given-name
minoru	given-name
minosuke	given-name
miori	given-name
miranda	given-name
mircea	given-name
mirella	given-name
miriam	given-name
mirko	given-name
miron	given-name
miroslav	given-name
miroslaw	given-name
mirza	given-name
misak	given-name
misako	given-name
misao	given-name
mitchell	given-name
mithridates	given-name
mitrofan	given-name
mitsuaki	given-name
mitsue	given-name
mitsuharu	given-name
mitsuhide	given-name
mitsuhiko	given-name
mitsuhiro	given-name
mitsuhirou	given-name
mitsuhisa	given-name
mitsuko	given-name
mitsukuni	given-name
mitsumasa	given-name
mitsumi	given-name
mitsunari	given-name
mitsunobu	given-name
mitsunori	given-name
mitsuo	given-name
mitsuoki	given-name
mitsuomi	given-name
mitsuru	given-name
mitsusada	given-name
mitsushige	given-name
mitsutaka	given-name
mitsutaro	given-name
mitsutarou	given-name
mitsutoshi	given-name
mitsutsugu	given-name
mitsuyasu	given-name
mitsuyo	given-name
mitsuyoshi	given-name
mitsuyuki	given-name
mitt	given-name
mitya	given-name
miwa	given-name
miwako	given-name
miyo	given-name
miyoji	given-name
miyokichi	given-name
miyoko	given-name
miyuki	given-name
mizue	given-name
mkrtich	given-name
moctezuma	given-name
modibo	given-name
mohamed	given-name
mohammad	given-name
mohammed	given-name
mohan	given-name
mohandas	given-name
mohei	given-name
mohsen	given-name
mohsin	given-name
moin	given-name
moinuddin	given-name
moira	given-name
moise	given-name
moisei	given-name
moises	given-name
moisey	given-name
moishe	given-name
mojtaba	given-name
mokichi	given-name
mollie	given-name
molly	given-name
momoko	given-name
momotaro	given-name
momotarou	given-name
mona	given-name
monica	given-name
monika	given-name
monique	given-name
monjiro	given-name
monjirou	given-name
monta	given-name
montague	given-name
montaro	given-name
montarou	given-name
monte	given-name
montezuma	given-name
mordecai	given-name
mordechai	given-name
morgan	given-name
morgane	given-name
morihei	given-name
morihiko	given-name
morihiro	given-name
morihirou	given-name
morikazu	given-name
morikuni	given-name
morimasa	given-name
morinobu	given-name
morio	given-name
moritaka	given-name
moritoki	given-name
moritz	given-name
moriyoshi	given-name
moronobu	given-name
morosuke	given-name
morris	given-name
morten	given-name
mortimer	given-name
morton	given-name
moses	given-name
moshe	given-name
moshoeshoe	given-name
mostafa	given-name
motilal	given-name
motoaki	given-name
motoharu	given-name
motohiko	given-name
motohiro	given-name
motohirou	given-name
motohisa	given-name
motohito	given-name
motoichi	given-name
motojiro	given-name
motojirou	given-name
motokazu	given-name
motoki	given-name
motoko	given-name
motomi	given-name
motomu	given-name
motonari	given-name
motonirou	given-name
motonobu	given-name
motonori	given-name
motoo	given-name
motosada	given-name
motoshi	given-name
motoshige	given-name
motosuke	given-name
mototada	given-name
mototaro	given-name
mototarou	given-name
mototsune	given-name
motoya	given-name
motoyasu	given-name
motoyoshi	given-name
motoyuki	given-name
motozo	given-name
motozou	given-name
motti	given-name
mourad	given-name
moussa	given-name
mpande	given-name
muammar	given-name
mubarak	given-name
muhammad	given-name
muhammed	given-name
muhsin	given-name
mujibur	given-name
mukesh	given-name
mukhtar	given-name
mulk	given-name
munehiro	given-name
munehirou	given-name
munehisa	given-name
munekazu	given-name
munemitsu	given-name
munemori	given-name
munenaga	given-name
munenori	given-name
muneo	given-name
muneshige	given-name
munetaka	given-name
munetoshi	given-name
munetsugu	given-name
muneyoshi	given-name
muneyuki	given-name
munio	given-name
munir	given-name
muntasir	given-name
murad	given-name
muraji	given-name
murat	given-name
murdoch	given-name
muriel	given-name
murli	given-name
murray	given-name
mursal	given-name
murtala	given-name
murtaza	given-name
musa	given-name
mushtaq	given-name
muslih	given-name
mustafa	given-name
mustapha	given-name
mutesa	given-name
mutsuhito	given-name
mutsuko	given-name
mutsumi	given-name
mutsuo	given-name
muzaffar	given-name
mykhailo	given-name
mykhaylo	given-name
mykola	given-name
mykyta	given-name
myra	given-name
myrddin	given-name
myron	given-name
myroslav	given-name
myroslava	given-name
myrtle	given-name
mzilikazi	given-name
nabil	given-name
nadezhda	given-name
nadia	given-name
nadine	given-name
nadir	given-name
nadja	given-name
nadya	given-name
naftali	given-name
nagaharu	given-name
nagahide	given-name
nagaichi	given-name
nagakage	given-name
nagako	given-name
nagamasa	given-name
nagamichi	given-name
nagamitsu	given-name
nagamoto	given-name
naganori	given-name
nagataka	given-name
nagatoki	given-name
nagatomo	given-name
nagatoshi	given-name
nagayasu	given-name
nagayoshi	given-name
nagayuki	given-name
nagendra	given-name
naguib	given-name
nahum	given-name
naim	given-name
naizen	given-name
najib	given-name
nakamaro	given-name
nakamarou	given-name
nanako	given-name
nancy	given-name
nando	given-name
naoaki	given-name
naoharu	given-name
naohide	given-name
naohiko	given-name
naohiro	given-name
naohirou	given-name
naohisa	given-name
naohito	given-name
naoji	given-name
naokatsu	given-name
naoki	given-name
naoko	given-name
naomasa	given-name
naomi	given-name
naomichi	given-name
naomori	given-name
naomoto	given-name
naonobu	given-name
naonori	given-name
naoshi	given-name
naosuke	given-name
naotaka	given-name
naotake	given-name
naotaro	given-name
naotarou	given-name
naoto	given-name
naotora	given-name
naotoshi	given-name
naoya	given-name
naoyoshi	given-name
naoyuki	given-name
naozane	given-name
naozumi	given-name
napoleone	given-name
narasimha	given-name
narayan	given-name
narciso	given-name
narcisse	given-name
narcissus	given-name
narendra	given-name
naresh	given-name
nariaki	given-name
nariakira	given-name
narihira	given-name
narihiro	given-name
narihirou	given-name
narimasa	given-name
narimichi	given-name
narinaga	given-name
narinobu	given-name
naritada	given-name
nariyasu	given-name
nariyuki	given-name
narses	given-name
naruhito	given-name
nasir	given-name
nasreddin	given-name
nasrullah	given-name
nasser	given-name
natalia	given-name
natalie	given-name
natalija	given-name
nataliya	given-name
natalya	given-name
natan	given-name
natasa	given-name
natasha	given-name
nathan	given-name
nathanael	given-name
nathaniel	given-name
natividad	given-name
natsuko	given-name
natsumi	given-name
natsuo	given-name
navin	given-name
nawaz	given-name
nazar	given-name
nazario	given-name
nazim	given-name
neal	given-name
ned	given-name
neeraj	given-name
nehemiah	given-name
neil	given-name
nellie	given-name
nelly	given-name
nelson	given-name
nerses	given-name
nestor	given-name
nevil	given-name
neville	given-name
nezahualcoyotl	given-name
ngozi	given-name
ngugi	given-name
niall	given-name
nicanor	given-name
niccolo	given-name
nicephore	given-name
nichiren	given-name
nicholas	given-name
nick	given-name
nicodemo	given-name
nicola	given-name
nicolae	given-name
nicolai	given-name
nicolas	given-name
nicolau	given-name
nicole	given-name
nicoleta	given-name
nicolo	given-name
niek	given-name
niels	given-name
nigel	given-name
nihal	given-name
nijiro	given-name
nijirou	given-name
nika	given-name
nikifor	given-name
nikita	given-name
niklas	given-name
niklaus	given-name
nikodim	given-name
nikola	given-name
nikolai	given-name
nikolaj	given-name
nikolaos	given-name
nikolas	given-name
nikolaus	given-name
nikolay	given-name
nikolos	given-name
nikos	given-name
nils	given-name
nina	given-name
ninian	given-name
ninigi	given-name
ninkan	given-name
nino	given-name
ninsei	given-name
nirad	given-name
nirmal	given-name
nirou	given-name
nissim	given-name
nitin	given-name
niyazi	given-name
nizami	given-name
nizamuddin	given-name
nnamdi	given-name
nneka	given-name
noah	given-name
noboru	given-name
nobuaki	given-name
nobuatsu	given-name
nobuchika	given-name
nobue	given-name
nobufumi	given-name
nobuharu	given-name
nobuhide	given-name
nobuhiko	given-name
nobuhiro	given-name
nobuhirou	given-name
nobuhisa	given-name
nobuhito	given-name
nobujiro	given-name
nobujirou	given-name
nobukatsu	given-name
nobukazu	given-name
nobuko	given-name
nobumasa	given-name
nobumichi	given-name
nobumitsu	given-name
nobumori	given-name
nobumoto	given-name
nobunaga	given-name
nobunari	given-name
nobunori	given-name
nobuo	given-name
nobusada	given-name
nobushige	given-name
nobusuke	given-name
nobutada	given-name
nobutaka	given-name
nobutake	given-name
nobutaro	given-name
nobutarou	given-name
nobuteru	given-name
nobutomo	given-name
nobutora	given-name
nobutoshi	given-name
nobutsuna	given-name
nobuya	given-name
nobuyasu	given-name
nobuyo	given-name
nobuyori	given-name
nobuyoshi	given-name
nobuyuki	given-name
nobuzumi	given-name
nodar	given-name
noe	given-name
noel	given-name
noemi	given-name
nora	given-name
norbert	given-name
norberto	given-name
noreen	given-name
noriaki	given-name
noriari	given-name
norifusa	given-name
norihiko	given-name
norihiro	given-name
norihirou	given-name
norihisa	given-name
norihito	given-name
norikazu	given-name
noriko	given-name
norimasa	given-name
norimichi	given-name
norimitsu	given-name
norimori	given-name
norinaga	given-name
norio	given-name
norishige	given-name
noritada	given-name
noritaka	given-name
noritoshi	given-name
noritsugu	given-name
noritsune	given-name
noriyasu	given-name
noriyo	given-name
noriyori	given-name
noriyoshi	given-name
noriyuki	given-name
norma	given-name
norman	given-name
nozomi	given-name
nshan	given-name
nugzar	given-name
numataro	given-name
numatarou	given-name
nuno	given-name
nurettin	given-name
nuri	given-name
nurullah	given-name
nydia	given-name
obadiah	given-name
obafemi	given-name
obiora	given-name
octave	given-name
octavia	given-name
octavio	given-name
octavius	given-name
oda	given-name
oddvar	given-name
odette	given-name
odile	given-name
odo	given-name
odoacer	given-name
odoardo	given-name
odon	given-name
odumegwu	given-name
oginga	given-name
ohan	given-name
oichi	given-name
oisin	given-name
ok-gyun	given-name
okechukwu	given-name
okgyun	given-name
okiaki	given-name
okihiro	given-name
okihirou	given-name
okikatsu	given-name
okimasa	given-name
okimori	given-name
okinori	given-name
okitsugu	given-name
okonkwo	given-name
oksana	given-name
ola	given-name
olaf	given-name
olav	given-name
olavi	given-name
ole	given-name
oleg	given-name
olegario	given-name
oleh	given-name
oleksandr	given-name
oleksandra	given-name
oleksii	given-name
oleksiy	given-name
olena	given-name
olga	given-name
olha	given-name
olimpia	given-name
oliva	given-name
oliver	given-name
oliverio	given-name
olivia	given-name
olivier	given-name
olle	given-name
olof	given-name
olu	given-name
oluf	given-name
olusegun	given-name
oluwole	given-name
olympe	given-name
olympia	given-name
omar	given-name
omelyan	given-name
omer	given-name
onesim	given-name
onni	given-name
onofre	given-name
onorio	given-name
oonagh	given-name
ophelia	given-name
orazio	given-name
orest	given-name
oreste	given-name
orestes	given-name
orhan	given-name
orjan	given-name
orlando	given-name
ornella	given-name
orsola	given-name
orson	given-name
orville	given-name
osachi	given-name
osahito	given-name
osama	given-name
osami	given-name
osamu	given-name
osbert	given-name
oscar	given-name
osip	given-name
oskar	given-name
oskari	given-name
osman	given-name
ostap	given-name
osvald	given-name
osvaldo	given-name
oswald	given-name
oswaldo	given-name
otar	given-name
othmar	given-name
othniel	given-name
otho	given-name
otilia	given-name
otis	given-name
otmar	given-name
otohiko	given-name
otojiro	given-name
otojirou	given-name
otokar	given-name
otokichi	given-name
otosaburo	given-name
otosaburou	given-name
otosuke	given-name
otoya	given-name
otozo	given-name
otozou	given-name
ottavio	given-name
ottilie	given-name
otto	given-name
ottokar	given-name
ottomar	given-name
ousmane	given-name
ove	given-name
ovidio	given-name
ovidiu	given-name
owain	given-name
owen	given-name
oxana	given-name
oyekan	given-name
ozan	given-name
p'ei-fu	given-name
paavo	given-name
pablo	given-name
pachacuti	given-name
padma	given-name
padraic	given-name
padraig	given-name
pafnuty	given-name
palle	given-name
palmiro	given-name
pam	given-name
pamela	given-name
pancho	given-name
pandora	given-name
panfil	given-name
pankaj	given-name
pankraz	given-name
pantaleon	given-name
panteleimon	given-name
paola	given-name
paolo	given-name
papken	given-name
parfeny	given-name
partha	given-name
parviz	given-name
pascal	given-name
pascale	given-name
pascual	given-name
pasquale	given-name
patrice	given-name
patricia	given-name
patricio	given-name
patrick	given-name
patrik	given-name
patrizia	given-name
patsy	given-name
patti	given-name
paul	given-name
paula	given-name
paulina	given-name
pauline	given-name
paulino	given-name
paulo	given-name
paulus	given-name
pavao	given-name
pavel	given-name
pavle	given-name
pavlina	given-name
pavlo	given-name
pawel	given-name
peder	given-name
pedro	given-name
peggy	given-name
peide	given-name
peifu	given-name
pekka	given-name
pelageya	given-name
pelagia	given-name
peljidiin	given-name
pelle	given-name
pelopidas	given-name
penelope	given-name
pentti	given-name
pepin	given-name
perceval	given-name
percival	given-name
percy	given-name
peredur	given-name
peregrine	given-name
pericles	given-name
perpetua	given-name
perry	given-name
pervez	given-name
pervin	given-name
petar	given-name
pete	given-name
peter	given-name
petr	given-name
petra	given-name
petras	given-name
petre	given-name
petro	given-name
petronella	given-name
petros	given-name
petru	given-name
petrus	given-name
petter	given-name
petya	given-name
phil	given-name
philbert	given-name
philemon	given-name
philibert	given-name
philip	given-name
philipp	given-name
philippa	given-name
philippe	given-name
phillip	given-name
philomena	given-name
phineas	given-name
phoebe	given-name
phyllis	given-name
pia	given-name
pier	given-name
pierluigi	given-name
piero	given-name
pierre	given-name
pierre-joseph	given-name
pierrette	given-name
piers	given-name
piet	given-name
pieter	given-name
pietro	given-name
pilar	given-name
pinhas	given-name
pinkas	given-name
pio	given-name
piotr	given-name
pius	given-name
placido	given-name
platon	given-name
plutarco	given-name
polikarp	given-name
polina	given-name
polly	given-name
polycarp	given-name
pompeo	given-name
poncho	given-name
porfirio	given-name
porfiry	given-name
portia	given-name
poul	given-name
povl	given-name
prabhakar	given-name
pradeep	given-name
prakash	given-name
pramod	given-name
prasanna	given-name
pratap	given-name
pratibha	given-name
preben	given-name
prem	given-name
prescott	given-name
priscilla	given-name
pritam	given-name
prithviraj	given-name
priya	given-name
proinsias	given-name
prokhor	given-name
prokop	given-name
prokopy	given-name
prospero	given-name
protasio	given-name
przemysl	given-name
ptolemy	given-name
pu-yi	given-name
publius	given-name
purushottam	given-name
puyi	given-name
pyotr	given-name
pyrrhus	given-name
qasim	given-name
qichao	given-name
qirui	given-name
quang-trung	given-name
quentin	given-name
quincy	given-name
quintin	given-name
quintus	given-name
quirin	given-name
quirino	given-name
rabindranath	given-name
rachel	given-name
radhika	given-name
radomir	given-name
radoslav	given-name
radovan	given-name
radu	given-name
raedwald	given-name
rafael	given-name
rafaela	given-name
rafal	given-name
raffaele	given-name
raffaello	given-name
rafiq	given-name
raghavan	given-name
raghunath	given-name
raghunathrao	given-name
ragnar	given-name
ragnhild	given-name
rahim	given-name
rahman	given-name
rahmat	given-name
raimo	given-name
raimondo	given-name
raimund	given-name
raimundo	given-name
rainald	given-name
rainer	given-name
rainier	given-name
raisa	given-name
raita	given-name
raizo	given-name
raizou	given-name
rajaram	given-name
rajat	given-name
rajeev	given-name
rajendra	given-name
rajesh	given-name
rajiv	given-name
rajkumar	given-name
rajmohan	given-name
ralph	given-name
ramachandra	given-name
ramesh	given-name
ramiro	given-name
ramiz	given-name
ramkrishna	given-name
rammohun	given-name
ramon	given-name
ramona	given-name
ranajit	given-name
randall	given-name
randolph	given-name
randy	given-name
ranjit	given-name
rantaro	given-name
rantarou	given-name
raoul	given-name
raphael	given-name
raquel	given-name
rashid	given-name
rashmi	given-name
rasmus	given-name
rauf	given-name
rauha	given-name
raul	given-name
ravindra	given-name
ray	given-name
raymond	given-name
raymonde	given-name
raymundo	given-name
raza	given-name
rebecca	given-name
rebekah	given-name
recep	given-name
redvers	given-name
refik	given-name
regina	given-name
reginald	given-name
regine	given-name
regino	given-name
regis	given-name
regnier	given-name
reiichi	given-name
reiji	given-name
reijiro	given-name
reijirou	given-name
reiko	given-name
reimar	given-name
reinaldo	given-name
reiner	given-name
reinhard	given-name
reinhardt	given-name
reinhart	given-name
reinhold	given-name
reinier	given-name
reizo	given-name
reizou	given-name
rembrandt	given-name
remco	given-name
remi	given-name
remigio	given-name
remigius	given-name
remigiusz	given-name
remo	given-name
remus	given-name
renata	given-name
renate	given-name
renato	given-name
rene	given-name
renee	given-name
renya	given-name
renzo	given-name
renzou	given-name
resit	given-name
reuben	given-name
reuven	given-name
revaz	given-name
rex	given-name
rexford	given-name
reza	given-name
rhoda	given-name
rhodri	given-name
ricarda	given-name
ricardo	given-name
riccardo	given-name
richard	given-name
ricimer	given-name
rick	given-name
ricky	given-name
rie	given-name
rieko	given-name
rifat	given-name
rigoberto	given-name
rihei	given-name
riichi	given-name
riichiro	given-name
riichirou	given-name
rijiro	given-name
rijirou	given-name
rikard	given-name
rikichi	given-name
rikio	given-name
rikitaro	given-name
rikitarou	given-name
rikiya	given-name
rinnosuke	given-name
rintaro	given-name
rintarou	given-name
rinzo	given-name
rinzou	given-name
risaburo	given-name
risaburou	given-name
risto	given-name
rita	given-name
ritaro	given-name
ritarou	given-name
ritsuko	given-name
ritsuo	given-name
ritva	given-name
rivka	given-name
riyad	given-name
riza	given-name
roald	given-name
roan	given-name
rob	given-name
robert	given-name
roberta	given-name
roberto	given-name
robrecht	given-name
rocco	given-name
roch	given-name
rochelle	given-name
roderic	given-name
roderich	given-name
roderick	given-name
rodion	given-name
rodney	given-name
rodolfo	given-name
rodolphe	given-name
rodrigo	given-name
rodrigue	given-name
roelof	given-name
rogelio	given-name
roger	given-name
rogerio	given-name
rogier	given-name
roisin	given-name
rokuro	given-name
rokurota	given-name
rokurou	given-name
rokusuke	given-name
rokuzo	given-name
rokuzou	given-name
roland	given-name
rolando	given-name
rolf	given-name
rollo	given-name
romain	given-name
romana	given-name
romano	given-name
romeo	given-name
romila	given-name
romuald	given-name
romulo	given-name
romulus	given-name
ron	given-name
ronald	given-name
rongji	given-name
ronglu	given-name
ronnie	given-name
rory	given-name
rosa	given-name
rosalia	given-name
rosalie	given-name
rosalind	given-name
rosalinda	given-name
rosamond	given-name
rosamund	given-name
rosanjin	given-name
rosanna	given-name
roscoe	given-name
roseanne	given-name
rosemarie	given-name
rosina	given-name
rosita	given-name
ross	given-name
rowena	given-name
rowland	given-name
roxana	given-name
roxane	given-name
roy	given-name
ruaidhri	given-name
ruairi	given-name
ruben	given-name
rudolf	given-name
rudolfo	given-name
rudolph	given-name
rudyard	given-name
rufino	given-name
rufus	given-name
ruggero	given-name
ruhollah	given-name
rukhsana	given-name
rukun	given-name
rumiko	given-name
rupert	given-name
rupprecht	given-name
ruprecht	given-name
rurik	given-name
ruriko	given-name
ruslan	given-name
russ	given-name
russel	given-name
russell	given-name
rustam	given-name
rustem	given-name
rusudan	given-name
ruta	given-name
rutger	given-name
ruth	given-name
rutherford	given-name
ruud	given-name
ruy	given-name
ryan	given-name
ryohei	given-name
ryoichi	given-name
ryoichiro	given-name
ryoichirou	given-name
ryoji	given-name
ryojiro	given-name
ryojirou	given-name
ryoki	given-name
ryokichi	given-name
ryoko	given-name
ryoma	given-name
ryosaku	given-name
ryosuke	given-name
ryota	given-name
ryotaro	given-name
ryotarou	given-name
ryouhei	given-name
ryouichi	given-name
ryouichiro	given-name
ryouji	given-name
ryoujiro	given-name
ryouki	given-name
ryoukichi	given-name
ryouko	given-name
ryouma	given-name
ryousaku	given-name
ryousuke	given-name
ryouta	given-name
ryoutaro	given-name
ryouzo	given-name
ryozo	given-name
ryozou	given-name
ryszard	given-name
ryuhei	given-name
ryuichi	given-name
ryuichiro	given-name
ryuichirou	given-name
ryuji	given-name
ryujiro	given-name
ryujirou	given-name
ryukichi	given-name
ryunosuke	given-name
ryusaku	given-name
ryusuke	given-name
ryuta	given-name
ryutaro	given-name
ryutarou	given-name
ryuzo	given-name
ryuzou	given-name
saad	given-name
sabina	given-name
sabine	given-name
sabri	given-name
sabrina	given-name
saburo	given-name
saburou	given-name
sabusuke	given-name
sacha	given-name
sachie	given-name
sachiko	given-name
sachin	given-name
sachiyo	given-name
sada	given-name
sadaaki	given-name
sadae	given-name
sadaharu	given-name
sadahide	given-name
sadahiko	given-name
sadahiro	given-name
sadahirou	given-name
sadahisa	given-name
sadaichi	given-name
sadaie	given-name
sadaji	given-name
sadajiro	given-name
sadajirou	given-name
sadakatsu	given-name
sadakazu	given-name
sadakichi	given-name
sadako	given-name
sadamasa	given-name
sadami	given-name
sadamitsu	given-name
sadamori	given-name
sadamu	given-name
sadanobu	given-name
sadanori	given-name
sadao	given-name
sadataka	given-name
sadataro	given-name
sadatarou	given-name
sadatoki	given-name
sadatoshi	given-name
sadatsugu	given-name
sadayasu	given-name
sadayoshi	given-name
sadayuki	given-name
sadazo	given-name
sadazou	given-name
saddam	given-name
sadie	given-name
sadiq	given-name
sadri	given-name
saeed	given-name
saeko	given-name
saemon	given-name
safiye	given-name
saif	given-name
saiichi	given-name
saiichiro	given-name
saiichirou	given-name
saiji	given-name
saikaku	given-name
saikichi	given-name
saiko	given-name
saisuke	given-name
saizo	given-name
saizou	given-name
sakae	given-name
sakichi	given-name
sakiko	given-name
sakina	given-name
sakir	given-name
sakue	given-name
sakujiro	given-name
sakujirou	given-name
sakusaburo	given-name
sakusaburou	given-name
sakutaro	given-name
sakutarou	given-name
sakuzo	given-name
sakuzou	given-name
saladin	given-name
salah	given-name
salim	given-name
sally	given-name
salman	given-name
salome	given-name
salomon	given-name
salvatore	given-name
sam	given-name
samantha	given-name
sambhaji	given-name
sameer	given-name
samir	given-name
samora	given-name
samori	given-name
sampson	given-name
samson	given-name
samuel	given-name
samuele	given-name
samuil	given-name
sanaa	given-name
sanae	given-name
sanai	given-name
sanako	given-name
sancho	given-name
sandor	given-name
sandra	given-name
sandro	given-name
saneatsu	given-name
sanefumi	given-name
sanehiko	given-name
sanemitsu	given-name
sanemori	given-name
saneomi	given-name
sanetomi	given-name
sanetomo	given-name
saneyuki	given-name
sani	given-name
sanjay	given-name
sanjoy	given-name
sanjuro	given-name
sanjurou	given-name
sanpei	given-name
sanshiro	given-name
sanshirou	given-name
santaro	given-name
santarou	given-name
santino	given-name
santosh	given-name
sanzo	given-name
sanzou	given-name
sara	given-name
sarah	given-name
sardar	given-name
sargis	given-name
sarkis	given-name
sarojini	given-name
sarvepalli	given-name
sasha	given-name
satao	given-name
sataro	given-name
satarou	given-name
satish	given-name
satoji	given-name
satoki	given-name
satoko	given-name
satomi	given-name
satoru	given-name
satoshi	given-name
satosuke	given-name
satoyo	given-name
satyajit	given-name
saul	given-name
savas	given-name
saveliy	given-name
savely	given-name
saverio	given-name
savva	given-name
sawako	given-name
sayako	given-name
sayed	given-name
sayo	given-name
sayoko	given-name
sayuri	given-name
sayyid	given-name
scarlett	given-name
scipio	given-name
scipione	given-name
scott	given-name
seamus	given-name
sean	given-name
sebald	given-name
sebastian	given-name
sebastiano	given-name
sebastiao	given-name
sebastien	given-name
sebouh	given-name
segismundo	given-name
seibei	given-name
seigo	given-name
seigoro	given-name
seigorou	given-name
seihachi	given-name
seihin	given-name
seiichi	given-name
seiichiro	given-name
seiichirou	given-name
seiji	given-name
seijiro	given-name
seijirou	given-name
seiki	given-name
seikichi	given-name
seiko	given-name
seiroku	given-name
seisaku	given-name
seishi	given-name
seishichi	given-name
seishiro	given-name
seishirou	given-name
seisuke	given-name
seita	given-name
seitaro	given-name
seitarou	given-name
seiya	given-name
seizaburo	given-name
seizaburou	given-name
seizo	given-name
seizou	given-name
sekou	given-name
selahattin	given-name
selcuk	given-name
seleucus	given-name
selim	given-name
selina	given-name
selma	given-name
selwyn	given-name
semen	given-name
semih	given-name
semion	given-name
semjon	given-name
semyon	given-name
senichi	given-name
senichiro	given-name
senichirou	given-name
senjiro	given-name
senjirou	given-name
senjuro	given-name
senjurou	given-name
senkichi	given-name
senzo	given-name
senzou	given-name
seong-gye	given-name
seppo	given-name
serafim	given-name
serafima	given-name
serafin	given-name
serafina	given-name
seraphim	given-name
seretse	given-name
serge	given-name
sergei	given-name
sergej	given-name
sergey	given-name
sergio	given-name
sergiu	given-name
sergius	given-name
sergo	given-name
serhii	given-name
serhiy	given-name
servatius	given-name
servius	given-name
serzh	given-name
seth	given-name
setsu	given-name
setsuko	given-name
setsuo	given-name
setsuzo	given-name
setsuzou	given-name
severin	given-name
severino	given-name
severo	given-name
sextus	given-name
seymour	given-name
seyyid	given-name
shabtai	given-name
shadrach	given-name
shafi	given-name
shahab	given-name
shahan	given-name
shahid	given-name
shahjahan	given-name
shahnaz	given-name
shahrukh	given-name
shahu	given-name
shaka	given-name
shakib	given-name
shalva	given-name
shamil	given-name
shane	given-name
shaoqi	given-name
sharad	given-name
sharaku	given-name
sharon	given-name
shashank	given-name
shashi	given-name
shaukat	given-name
shaul	given-name
shaun	given-name
shawn	given-name
sheila	given-name
shekhar	given-name
shelby	given-name
sheldon	given-name
sherif	given-name
sherry	given-name
shichiro	given-name
shichirobei	given-name
shichirou	given-name
shige	given-name
shigeaki	given-name
shigeatsu	given-name
shigefumi	given-name
shigeharu	given-name
shigehide	given-name
shigehiko	given-name
shigehiro	given-name
shigehirou	given-name
shigehisa	given-name
shigehito	given-name
shigeichi	given-name
shigeji	given-name
shigekatsu	given-name
shigekazu	given-name
shigeki	given-name
shigekichi	given-name
shigeko	given-name
shigekuni	given-name
shigemasa	given-name
shigemi	given-name
shigemichi	given-name
shigemori	given-name
shigenaga	given-name
shigenobu	given-name
shigenori	given-name
shigeo	given-name
shigeru	given-name
shigesaburo	given-name
shigesaburou	given-name
shigetada	given-name
shigetaka	given-name
shigetaro	given-name
shigetarou	given-name
shigeto	given-name
shigetoshi	given-name
shigetsugu	given-name
shigeyasu	given-name
shigeyoshi	given-name
shigeyuki	given-name
shigezo	given-name
shigezou	given-name
shih-k'ai	given-name
shihab	given-name
shihei	given-name
shikai	given-name
shiko	given-name
shimon	given-name
shimpachi	given-name
shimpei	given-name
shin'ichi	given-name
shin'ichiro	given-name
shin-ichi	given-name
shin-ichiro	given-name
shinbei	given-name
shingo	given-name
shinichi	given-name
shinichiro	given-name
shinichirou	given-name
shinji	given-name
shinjiro	given-name
shinjirou	given-name
shinkichi	given-name
shinnosuke	given-name
shinobu	given-name
shinpachi	given-name
shinpei	given-name
shinroku	given-name
shinsaku	given-name
shinshichi	given-name
shinsuke	given-name
shinta	given-name
shintaro	given-name
shintarou	given-name
shinya	given-name
shinzaburo	given-name
shinzaburou	given-name
shinzo	given-name
shinzou	given-name
shirin	given-name
shirley	given-name
shirobei	given-name
shirosaburo	given-name
shirosaburou	given-name
shiryu	given-name
shivaji	given-name
shizue	given-name
shizuka	given-name
shizuko	given-name
shizuo	given-name
shizuya	given-name
shizuyo	given-name
shlomo	given-name
shmuel	given-name
shobha	given-name
shogo	given-name
shohei	given-name
shoichi	given-name
shoichiro	given-name
shoichirou	given-name
shojiro	given-name
shojirou	given-name
shojo	given-name
shokichi	given-name
shokin	given-name
shoko	given-name
shonosuke	given-name
shosaku	given-name
shosuke	given-name
shota	given-name
shotaro	given-name
shotarou	given-name
shougo	given-name
shouhei	given-name
shouichi	given-name
shouichiro	given-name
shoujiro	given-name
shoujo	given-name
shoukichi	given-name
shoukin	given-name
shouko	given-name
shounosuke	given-name
shousaku	given-name
shousuke	given-name
shouta	given-name
shoutaro	given-name
shouzaburo	given-name
shouzan	given-name
shouzo	given-name
shozaburo	given-name
shozaburou	given-name
shozan	given-name
shozo	given-name
shozou	given-name
shrinivas	given-name
shuhei	given-name
shuichi	given-name
shuichiro	given-name
shuichirou	given-name
shuji	given-name
shukichi	given-name
shuko	given-name
shun'ichi	given-name
shunichi	given-name
shunichiro	given-name
shunichirou	given-name
shunji	given-name
shunjiro	given-name
shunjirou	given-name
shunkan	given-name
shunkichi	given-name
shunpei	given-name
shunroku	given-name
shunsaku	given-name
shunso	given-name
shunsui	given-name
shunsuke	given-name
shunta	given-name
shuntaro	given-name
shuntarou	given-name
shunya	given-name
shunzo	given-name
shunzou	given-name
shusaku	given-name
shusei	given-name
shusuke	given-name
shutaro	given-name
shutarou	given-name
shuzo	given-name
shuzou	given-name
shyam	given-name
sibylla	given-name
sibylle	given-name
siddhartha	given-name
siddiq	given-name
sidney	given-name
siebe	given-name
siegbert	given-name
siegfried	given-name
siegmar	given-name
siegmund	given-name
sigebert	given-name
sigfrid	given-name
sigge	given-name
sigismondo	given-name
sigismund	given-name
sigmund	given-name
signe	given-name
sigrid	given-name
sigurd	given-name
sigvard	given-name
sikandar	given-name
silas	given-name
silvana	given-name
silvano	given-name
silvester	given-name
silvestre	given-name
silvia	given-name
silvio	given-name
silvius	given-name
simeon	given-name
simo	given-name
simon	given-name
simona	given-name
simone	given-name
simonetta	given-name
sinan	given-name
sinclair	given-name
siobhan	given-name
sipho	given-name
siraj	given-name
siraj-ud-daulah	given-name
sirajuddin	given-name
sitaram	given-name
sixto	given-name
sixtus	given-name
sjaak	given-name
sjoerd	given-name
slava	given-name
slavko	given-name
slobodan	given-name
snorri	given-name
sobhuza	given-name
soemon	given-name
sofia	given-name
sofie	given-name
sofija	given-name
sofiya	given-name
sofya	given-name
sogoro	given-name
sogorou	given-name
sohachi	given-name
sohrab	given-name
soichi	given-name
soichiro	given-name
soichirou	given-name
soji	given-name
sojiro	given-name
sojirou	given-name
sojuro	given-name
sojurou	given-name
sokan	given-name
sokichi	given-name
solange	given-name
soledad	given-name
solomiya	given-name
solomon	given-name
solveig	given-name
sonia	given-name
sonja	given-name
sonni	given-name
sonoko	given-name
sonya	given-name
sophia	given-name
sophie	given-name
sophus	given-name
sopio	given-name
soraya	given-name
sorcha	given-name
soren	given-name
soroku	given-name
sosaku	given-name
soseki	given-name
sosuke	given-name
sotaro	given-name
sotarou	given-name
soun	given-name
sozaburo	given-name
sozaburou	given-name
sozo	given-name
spencer	given-name
spiridon	given-name
spiro	given-name
spyridon	given-name
srinath	given-name
stacey	given-name
staffan	given-name
stan	given-name
stanislao	given-name
stanislas	given-name
stanislaus	given-name
stanislav	given-name
stanislaw	given-name
stanislawa	given-name
stanisław	given-name
stanko	given-name
stanley	given-name
stefan	given-name
stefania	given-name
stefanie	given-name
stefano	given-name
steffen	given-name
stelian	given-name
stella	given-name
stellan	given-name
sten	given-name
stepan	given-name
stephan	given-name
stephane	given-name
stephanie	given-name
stephen	given-name
steve	given-name
steven	given-name
stewart	given-name
stig	given-name
stilicho	given-name
stjepan	given-name
stoyan	given-name
strahinja	given-name
stuart	given-name
styopa	given-name
subhas	given-name
subrahmanyan	given-name
sudhir	given-name
suehiro	given-name
suehirou	given-name
suejiro	given-name
suejirou	given-name
suekichi	given-name
sueko	given-name
sueo	given-name
suetaro	given-name
suetarou	given-name
suetsugu	given-name
suezo	given-name
suezou	given-name
sugako	given-name
sugane	given-name
sugata	given-name
sugio	given-name
suguru	given-name
sukeaki	given-name
sukechika	given-name
sukehiro	given-name
sukehirou	given-name
sukekata	given-name
sukemasa	given-name
sukemitsu	given-name
sukenari	given-name
sukenobu	given-name
sukenori	given-name
sukeroku	given-name
sukesada	given-name
sukeyasu	given-name
sukeyuki	given-name
sukhdev	given-name
sukru	given-name
sulayman	given-name
suleiman	given-name
suleyman	given-name
sulpice	given-name
sumi	given-name
sumie	given-name
sumiko	given-name
suminori	given-name
sumio	given-name
sumire	given-name
sumit	given-name
sun-sin	given-name
sundiata	given-name
sunil	given-name
sunita	given-name
sunjong	given-name
sunni	given-name
surendra	given-name
surendranath	given-name
suresh	given-name
surjit	given-name
susan	given-name
susana	given-name
susanna	given-name
susannah	given-name
susanne	given-name
susie	given-name
susumu	given-name
sutejiro	given-name
sutejirou	given-name
sutekichi	given-name
sutezo	given-name
sutezou	given-name
suzanne	given-name
suzette	given-name
suzue	given-name
suzuko	given-name
suzunosuke	given-name
svante	given-name
svatopluk	given-name
svein	given-name
sven	given-name
svend	given-name
sverre	given-name
svetlana	given-name
svetozar	given-name
sviatoslav	given-name
svyatoslav	given-name
swen	given-name
sweyn	given-name
sybil	given-name
sylvain	given-name
sylvester	given-name
sylvestre	given-name
sylvia	given-name
sylvie	given-name
symon	given-name
synesius	given-name
syngman	given-name
synnove	given-name
szymon	given-name
tabitha	given-name
tadaaki	given-name
tadaakira	given-name
tadachika	given-name
tadafumi	given-name
tadafusa	given-name
tadaharu	given-name
tadahide	given-name
tadahiko	given-name
tadahiro	given-name
tadahirou	given-name
tadahisa	given-name
tadahito	given-name
tadaichi	given-name
tadakatsu	given-name
tadakazu	given-name
tadakiyo	given-name
tadakuni	given-name
tadamasa	given-name
tadami	given-name
tadamichi	given-name
tadamitsu	given-name
tadamori	given-name
tadamoto	given-name
tadanaga	given-name
tadanao	given-name
tadanari	given-name
tadanobu	given-name
tadanori	given-name
tadao	given-name
tadaoki	given-name
tadaomi	given-name
tadashi	given-name
tadashige	given-name
tadataka	given-name
tadatane	given-name
tadateru	given-name
tadatomo	given-name
tadatoshi	given-name
tadatsugu	given-name
tadatsune	given-name
tadayasu	given-name
tadayo	given-name
tadayori	given-name
tadayoshi	given-name
tadayuki	given-name
tadazane	given-name
taddeo	given-name
tadeo	given-name
tadeusz	given-name
tadhg	given-name
tae-woo	given-name
taeko	given-name
tafawa	given-name
tage	given-name
taha	given-name
tahir	given-name
tahmasp	given-name
tahsin	given-name
taichi	given-name
taichiro	given-name
taichirou	given-name
taiga	given-name
taigen	given-name
taihei	given-name
taiji	given-name
taijiro	given-name
taijirou	given-name
taikan	given-name
taisuke	given-name
taiten	given-name
taizo	given-name
taizou	given-name
takaaki	given-name
takaakira	given-name
takafumi	given-name
takaharu	given-name
takahide	given-name
takahiko	given-name
takahiro	given-name
takahirou	given-name
takahisa	given-name
takahito	given-name
takaichi	given-name
takaji	given-name
takajiro	given-name
takajirou	given-name
takakage	given-name
takakazu	given-name
takakichi	given-name
takako	given-name
takakuni	given-name
takamasa	given-name
takamichi	given-name
takamitsu	given-name
takamori	given-name
takamoto	given-name
takamune	given-name
takanaga	given-name
takanao	given-name
takanobu	given-name
takanori	given-name
takasada	given-name
takashi	given-name
takashige	given-name
takato	given-name
takatomo	given-name
takatoshi	given-name
takatsugu	given-name
takatsune	given-name
takauji	given-name
takaya	given-name
takayasu	given-name
takayoshi	given-name
takayuki	given-name
takazo	given-name
takazou	given-name
takechiyo	given-name
takehiko	given-name
takehiro	given-name
takehirou	given-name
takehisa	given-name
takehito	given-name
takeichi	given-name
takeichiro	given-name
takeichirou	given-name
takeji	given-name
takejiro	given-name
takejirou	given-name
takekazu	given-name
takeki	given-name
takekichi	given-name
takeko	given-name
takemasa	given-name
takematsu	given-name
takemichi	given-name
takemitsu	given-name
takenaga	given-name
takenori	given-name
takenosuke	given-name
takeo	given-name
takeru	given-name
takeshi	given-name
takeshiro	given-name
takeshirou	given-name
taketaro	given-name
taketarou	given-name
taketo	given-name
taketora	given-name
taketoshi	given-name
taketsugu	given-name
takeya	given-name
takeyasu	given-name
takeyoshi	given-name
takeyuki	given-name
takezo	given-name
takezou	given-name
takichi	given-name
takiji	given-name
takijiro	given-name
takijirou	given-name
takiko	given-name
takuan	given-name
takuboku	given-name
takuhiro	given-name
takuhirou	given-name
takuji	given-name
takuma	given-name
takumi	given-name
takuo	given-name
takuro	given-name
takurou	given-name
takushi	given-name
takuto	given-name
takuya	given-name
takuzo	given-name
takuzou	given-name
talat	given-name
talib	given-name
tamae	given-name
tamaki	given-name
tamako	given-name
tamar	given-name
tamara	given-name
tamas	given-name
tamasaburo	given-name
tamasaburou	given-name
tamaz	given-name
tameichi	given-name
tamejiro	given-name
tamejirou	given-name
tamekazu	given-name
tameo	given-name
tamesada	given-name
tametaro	given-name
tametarou	given-name
tametomo	given-name
tameyoshi	given-name
tameyuki	given-name
tamiko	given-name
tamim	given-name
tamio	given-name
tamiyo	given-name
tamotsu	given-name
tamsin	given-name
tancred	given-name
tancredi	given-name
taneaki	given-name
tanefusa	given-name
tanejiro	given-name
tanejirou	given-name
taneko	given-name
taneo	given-name
taner	given-name
tanetomi	given-name
taneyoshi	given-name
tania	given-name
tanika	given-name
tansai	given-name
tantia	given-name
tanvir	given-name
tanya	given-name
tanzan	given-name
tapan	given-name
tapio	given-name
taqi	given-name
tarak	given-name
taras	given-name
tarek	given-name
tariq	given-name
tarja	given-name
taro	given-name
tarobei	given-name
tarokaja	given-name
tarquin	given-name
tasaburo	given-name
tasaburou	given-name
tasuke	given-name
tateki	given-name
tateo	given-name
tateshi	given-name
tatiana	given-name
tatjana	given-name
tatsuaki	given-name
tatsue	given-name
tatsugoro	given-name
tatsugorou	given-name
tatsuhiko	given-name
tatsuhiro	given-name
tatsuhirou	given-name
tatsuichi	given-name
tatsuji	given-name
tatsujiro	given-name
tatsujirou	given-name
tatsuki	given-name
tatsukichi	given-name
tatsuko	given-name
tatsukuma	given-name
tatsuma	given-name
tatsumi	given-name
tatsunori	given-name
tatsunosuke	given-name
tatsuo	given-name
tatsuro	given-name
tatsurou	given-name
tatsuru	given-name
tatsushi	given-name
tatsushiro	given-name
tatsushirou	given-name
tatsusuke	given-name
tatsutaro	given-name
tatsutarou	given-name
tatsuya	given-name
tatsuyoshi	given-name
tatsuyuki	given-name
tatsuzo	given-name
tatsuzou	given-name
tatya	given-name
tatyana	given-name
tawfiq	given-name
tayyip	given-name
ted	given-name
teigo	given-name
teiichi	given-name
teiichiro	given-name
teiichirou	given-name
teiji	given-name
teijiro	given-name
teijirou	given-name
teikichi	given-name
teiko	given-name
teimuraz	given-name
teinosuke	given-name
teisuke	given-name
teitaro	given-name
teitarou	given-name
teizo	given-name
teizou	given-name
tej	given-name
tekkan	given-name
tekla	given-name
tengiz	given-name
tenshin	given-name
teodoro	given-name
teofilo	given-name
teppei	given-name
terence	given-name
terentii	given-name
teresa	given-name
terezia	given-name
terri	given-name
terry	given-name
teru	given-name
teruaki	given-name
teruhiko	given-name
teruhiro	given-name
teruhirou	given-name
teruhisa	given-name
teruichi	given-name
terukazu	given-name
teruki	given-name
teruko	given-name
terumasa	given-name
terumi	given-name
terumichi	given-name
terumoto	given-name
teruo	given-name
terutaka	given-name
terutora	given-name
terutoshi	given-name
teruya	given-name
teruyasu	given-name
teruyo	given-name
teruyoshi	given-name
teruyuki	given-name
tessa	given-name
tessai	given-name
tesshu	given-name
tetsuaki	given-name
tetsuharu	given-name
tetsuhiko	given-name
tetsuhiro	given-name
tetsuhirou	given-name
tetsuji	given-name
tetsujiro	given-name
tetsujirou	given-name
tetsukichi	given-name
tetsuko	given-name
tetsuma	given-name
tetsunosuke	given-name
tetsuo	given-name
tetsuro	given-name
tetsurou	given-name
tetsushi	given-name
tetsutaro	given-name
tetsutarou	given-name
tetsuya	given-name
tetsuyuki	given-name
tetsuzan	given-name
tetsuzo	given-name
tetsuzou	given-name
tevfik	given-name
tewodros	given-name
thabo	given-name
thaddaus	given-name
thaddeus	given-name
thea	given-name
theda	given-name
thelma	given-name
themba	given-name
themistocles	given-name
theo	given-name
theobald	given-name
theodahad	given-name
theodor	given-name
theodora	given-name
theodore	given-name
theodoric	given-name
theodorus	given-name
theodosius	given-name
theofil	given-name
theoneste	given-name
theophil	given-name
theophile	given-name
theophilus	given-name
theresa	given-name
therese	given-name
theresia	given-name
theudebert	given-name
thierry	given-name
thijs	given-name
thilo	given-name
thom	given-name
thomas	given-name
thomasina	given-name
thor	given-name
thora	given-name
thorbjorn	given-name
thore	given-name
thorkild	given-name
thorsten	given-name
thorvald	given-name
thure	given-name
thurlow	given-name
thurman	given-name
tiberio	given-name
tiberiu	given-name
tiberius	given-name
tibor	given-name
tiffany	given-name
tigran	given-name
tigranes	given-name
tihomir	given-name
tim	given-name
timofei	given-name
timofey	given-name
timotei	given-name
timoteo	given-name
timothee	given-name
timothy	given-name
timur	given-name
tina	given-name
tino	given-name
tippu	given-name
tipu	given-name
tirso	given-name
tito	given-name
titus	given-name
tivadar	given-name
tjalling	given-name
tjerk	given-name
tobiah	given-name
tobias	given-name
tobin	given-name
toby	given-name
todor	given-name
tohachi	given-name
tohru	given-name
toichi	given-name
toichiro	given-name
toichirou	given-name
toivo	given-name
tojuro	given-name
tojurou	given-name
tokichi	given-name
tokie	given-name
tokiharu	given-name
tokihiko	given-name
tokihiro	given-name
tokihirou	given-name
tokiko	given-name
tokimasa	given-name
tokimori	given-name
tokimune	given-name
tokinobu	given-name
tokisada	given-name
tokitaka	given-name
tokiyasu	given-name
tokiyori	given-name
tokiyoshi	given-name
tokiyuki	given-name
tokizane	given-name
tokubei	given-name
tokugoro	given-name
tokugorou	given-name
tokuji	given-name
tokujiro	given-name
tokujirou	given-name
tokuko	given-name
tokuro	given-name
tokurou	given-name
tokushi	given-name
tokushichi	given-name
tokutaro	given-name
tokutarou	given-name
tokuya	given-name
tokuzo	given-name
tokuzou	given-name
tolya	given-name
tom	given-name
tomas	given-name
tomaso	given-name
tomasz	given-name
tomaz	given-name
tomegoro	given-name
tomegorou	given-name
tomekichi	given-name
tometaro	given-name
tometarou	given-name
tomie	given-name
tomijiro	given-name
tomijirou	given-name
tomiko	given-name
tomio	given-name
tomisaburo	given-name
tomisaburou	given-name
tomislav	given-name
tomitaro	given-name
tomitarou	given-name
tomizo	given-name
tomizou	given-name
tommaso	given-name
tommy	given-name
tomoaki	given-name
tomoatsu	given-name
tomochika	given-name
tomoe	given-name
tomofumi	given-name
tomofusa	given-name
tomoharu	given-name
tomohide	given-name
tomohiko	given-name
tomohiro	given-name
tomohirou	given-name
tomohisa	given-name
tomohito	given-name
tomoichi	given-name
tomoichiro	given-name
tomoichirou	given-name
tomoji	given-name
tomokazu	given-name
tomoki	given-name
tomoko	given-name
tomomasa	given-name
tomomi	given-name
tomomichi	given-name
tomomitsu	given-name
tomonari	given-name
tomonobu	given-name
tomonori	given-name
tomoo	given-name
tomosaburo	given-name
tomosaburou	given-name
tomoshige	given-name
tomotaka	given-name
tomotaro	given-name
tomotarou	given-name
tomotoshi	given-name
tomoya	given-name
tomoyasu	given-name
tomoyo	given-name
tomoyoshi	given-name
tomoyuki	given-name
tomozo	given-name
tomozou	given-name
tongmeng	given-name
toni	given-name
tonomo	given-name
tony	given-name
toraaki	given-name
torahiko	given-name
toraichi	given-name
torajiro	given-name
torajirou	given-name
torakichi	given-name
toramasa	given-name
toranosuke	given-name
torao	given-name
torasaburo	given-name
torasaburou	given-name
torbjorn	given-name
torcuato	given-name
tord	given-name
tore	given-name
torgny	given-name
torkild	given-name
tornike	given-name
torquato	given-name
torstein	given-name
torsten	given-name
toru	given-name
torvald	given-name
tosaku	given-name
toshiaki	given-name
toshichika	given-name
toshie	given-name
toshifumi	given-name
toshiharu	given-name
toshihide	given-name
toshihiko	given-name
toshihiro	given-name
toshihirou	given-name
toshihisa	given-name
toshihito	given-name
toshiie	given-name
toshikatsu	given-name
toshikazu	given-name
toshiki	given-name
toshiko	given-name
toshikuni	given-name
toshimasa	given-name
toshimi	given-name
toshimichi	given-name
toshimitsu	given-name
toshimori	given-name
toshinaga	given-name
toshinari	given-name
toshinobu	given-name
toshinori	given-name
toshio	given-name
toshiro	given-name
toshirou	given-name
toshisada	given-name
toshitaka	given-name
toshitake	given-name
toshitaro	given-name
toshitarou	given-name
toshitsugu	given-name
toshitsune	given-name
toshiya	given-name
toshiyasu	given-name
toshiyoshi	given-name
toshiyuki	given-name
toshizo	given-name
toshizou	given-name
tosuke	given-name
totaro	given-name
totarou	given-name
totila	given-name
toussaint	given-name
tovmas	given-name
toyoaki	given-name
toyoharu	given-name
toyohiko	given-name
toyohiro	given-name
toyohirou	given-name
toyohisa	given-name
toyohito	given-name
toyoichi	given-name
toyoji	given-name
toyojiro	given-name
toyojirou	given-name
toyokazu	given-name
toyokichi	given-name
toyoko	given-name
toyokuni	given-name
toyomasa	given-name
toyomatsu	given-name
toyonobu	given-name
toyonori	given-name
toyosaburo	given-name
toyosaburou	given-name
toyosuke	given-name
toyotaro	given-name
toyotarou	given-name
toyoyuki	given-name
toyozo	given-name
toyozou	given-name
tracey	given-name
tracy	given-name
trajan	given-name
trevor	given-name
trifon	given-name
tristan	given-name
tristram	given-name
trofim	given-name
trond	given-name
trudy	given-name
tryggve	given-name
trygve	given-name
tse-tung	given-name
tsegaye	given-name
tso-lin	given-name
tsuchio	given-name
tsugio	given-name
tsuguharu	given-name
tsugumichi	given-name
tsugunari	given-name
tsugunobu	given-name
tsuguo	given-name
tsuguyasu	given-name
tsuguyoshi	given-name
tsuneaki	given-name
tsunefusa	given-name
tsuneharu	given-name
tsunehiko	given-name
tsunehiro	given-name
tsunehirou	given-name
tsunehisa	given-name
tsunehito	given-name
tsuneichi	given-name
tsuneji	given-name
tsunejiro	given-name
tsunejirou	given-name
tsunekazu	given-name
tsunekichi	given-name
tsunekiyo	given-name
tsuneko	given-name
tsunemasa	given-name
tsunemi	given-name
tsunemichi	given-name
tsunemori	given-name
tsunenaga	given-name
tsunenobu	given-name
tsunenori	given-name
tsuneo	given-name
tsunesaburo	given-name
tsunesaburou	given-name
tsunesuke	given-name
tsunetaka	given-name
tsunetaro	given-name
tsunetarou	given-name
tsunetomo	given-name
tsunetoshi	given-name
tsunetsugu	given-name
tsuneyasu	given-name
tsuneyoshi	given-name
tsuneyuki	given-name
tsunezo	given-name
tsunezou	given-name
tsung-jen	given-name
tsurukichi	given-name
tsuruko	given-name
tsurumatsu	given-name
tsurutaro	given-name
tsurutarou	given-name
tsutomu	given-name
tsuya	given-name
tsuyako	given-name
tsuyoshi	given-name
tsuyuko	given-name
tu-duc	given-name
tullia	given-name
tullio	given-name
tulsidas	given-name
tuomas	given-name
tupac	given-name
turgut	given-name
tycho	given-name
tyler	given-name
tymofiy	given-name
tymoteusz	given-name
tzipi	given-name
tzu-hsi	given-name
tzvi	given-name
ubaid	given-name
ubaldo	given-name
ubaydullah	given-name
uberto	given-name
uday	given-name
udham	given-name
udo	given-name
uemon	given-name
uffe	given-name
ugo	given-name
uhei	given-name
uhuru	given-name
uichi	given-name
uichiro	given-name
uichirou	given-name
ujimasa	given-name
ujinao	given-name
ujinobu	given-name
ujisato	given-name
ujitsuna	given-name
ujiyasu	given-name
ujjwal	given-name
ukichi	given-name
ukon	given-name
ulf	given-name
ulick	given-name
ulises	given-name
ulisse	given-name
ulla	given-name
ulric	given-name
ulrica	given-name
ulrich	given-name
ulrik	given-name
ulrika	given-name
ulrike	given-name
ulysses	given-name
uma	given-name
umanojo	given-name
umanosuke	given-name
umar	given-name
umberto	given-name
umeji	given-name
umejiro	given-name
umejirou	given-name
umekichi	given-name
umeko	given-name
umetaro	given-name
umetarou	given-name
umut	given-name
unosuke	given-name
unpei	given-name
upendra	given-name
urbain	given-name
urbano	given-name
urho	given-name
uri	given-name
uriah	given-name
uriel	given-name
uroku	given-name
urraca	given-name
urs	given-name
ursula	given-name
ursule	given-name
urszula	given-name
urvashi	given-name
usaburo	given-name
usaburou	given-name
usama	given-name
usman	given-name
utako	given-name
utamaro	given-name
utamarou	given-name
utaro	given-name
utarou	given-name
uwe	given-name
uzi	given-name
vaclav	given-name
vadim	given-name
vadym	given-name
vahagn	given-name
vahakn	given-name
vahan	given-name
vahe	given-name
vahram	given-name
vaino	given-name
vakhtang	given-name
valdas	given-name
valdemar	given-name
valentim	given-name
valentin	given-name
valentina	given-name
valentine	given-name
valentinian	given-name
valentino	given-name
valentyn	given-name
valere	given-name
valeri	given-name
valeria	given-name
valerian	given-name
valeriano	given-name
valerie	given-name
valerii	given-name
valerij	given-name
valerio	given-name
valeriy	given-name
valeriya	given-name
valery	given-name
vali	given-name
vallabhbhai	given-name
valter	given-name
van-thieu	given-name
vanda	given-name
vanessa	given-name
vania	given-name
vanya	given-name
vardan	given-name
varlam	given-name
varvara	given-name
vasant	given-name
vasco	given-name
vasil	given-name
vasile	given-name
vasili	given-name
vasilii	given-name
vasilij	given-name
vasilios	given-name
vasilis	given-name
vasilisa	given-name
vasiliy	given-name
vasily	given-name
vassili	given-name
vassily	given-name
vasyl	given-name
vaughan	given-name
vazgen	given-name
vazha	given-name
vecihi	given-name
veikko	given-name
venceslao	given-name
venceslas	given-name
vendelin	given-name
veniamin	given-name
venkat	given-name
venustiano	given-name
vera	given-name
verena	given-name
verity	given-name
verner	given-name
vernon	given-name
veronica	given-name
veronika	given-name
veronique	given-name
vespasian	given-name
viacheslav	given-name
vic	given-name
vicente	given-name
vicki	given-name
vicky	given-name
victoire	given-name
victor	given-name
victoria	given-name
victoriano	given-name
victorien	given-name
victorin	given-name
victorino	given-name
victorio	given-name
vidar	given-name
vidkun	given-name
vigdis	given-name
vigen	given-name
viggo	given-name
vijay	given-name
vikenti	given-name
vikenty	given-name
vikram	given-name
viktor	given-name
viktoria	given-name
viktoriya	given-name
vilfredo	given-name
vilhelm	given-name
vilhelmina	given-name
vilho	given-name
viljo	given-name
vilmos	given-name
vinay	given-name
vinayak	given-name
vince	given-name
vincent	given-name
vincente	given-name
vincenz	given-name
vincenzo	given-name
vinod	given-name
viola	given-name
violetta	given-name
viracocha	given-name
virgil	given-name
virgilio	given-name
virginie	given-name
vishwanath	given-name
vissarion	given-name
vitale	given-name
vitali	given-name
vitalii	given-name
vitalij	given-name
vitaliy	given-name
vitaly	given-name
vito	given-name
vitold	given-name
vittoria	given-name
vittorio	given-name
viv	given-name
vivekananda	given-name
vivian	given-name
vivien	given-name
vivienne	given-name
vjacheslav	given-name
vlad	given-name
vladan	given-name
vladimir	given-name
vladimiro	given-name
vladislav	given-name
vladlen	given-name
vladyslav	given-name
vlas	given-name
vojislav	given-name
vojtech	given-name
volf	given-name
volker	given-name
volodymyr	given-name
vortigern	given-name
vratislav	given-name
vsevolod	given-name
vuk	given-name
vyacheslav	given-name
vyacheslaw	given-name
vytautas	given-name
waclaw	given-name
wacław	given-name
wahid	given-name
waichi	given-name
waichiro	given-name
waichirou	given-name
wajid	given-name
wajiro	given-name
wajirou	given-name
wakako	given-name
wakichi	given-name
walburga	given-name
waldemar	given-name
waldo	given-name
waleed	given-name
walid	given-name
wallace	given-name
wally	given-name
walter	given-name
walther	given-name
wan-yong	given-name
wanda	given-name
wanli	given-name
waqar	given-name
wasaburo	given-name
wasaburou	given-name
washichi	given-name
wasim	given-name
wassily	given-name
wataru	given-name
wayne	given-name
wazo	given-name
weiguo	given-name
wenceslas	given-name
wenceslaus	given-name
wendel	given-name
wendell	given-name
wendy	given-name
werner	given-name
wes	given-name
wesley	given-name
whitney	given-name
wiebe	given-name
wiebke	given-name
wieland	given-name
wilbert	given-name
wilbur	given-name
wilfred	given-name
wilfrid	given-name
wilfried	given-name
wilhelm	given-name
wilhelmina	given-name
wilhelmine	given-name
willem	given-name
willemina	given-name
willi	given-name
william	given-name
willibald	given-name
willie	given-name
willis	given-name
willy	given-name
wilma	given-name
wilmot	given-name
wilson	given-name
wim	given-name
wincenty	given-name
winfield	given-name
winfred	given-name
winfried	given-name
winifred	given-name
winnie	given-name
winston	given-name
winthrop	given-name
witold	given-name
wladimir	given-name
wladislaw	given-name
wladyslaw	given-name
wojciech	given-name
woldemar	given-name
wole	given-name
wolfgang	given-name
wolfram	given-name
woodrow	given-name
wouter	given-name
wulf	given-name
wulfstan	given-name
wystan	given-name
xaver	given-name
xaverio	given-name
xavier	given-name
xenia	given-name
xenophon	given-name
xerxes	given-name
xiaoping	given-name
ximena	given-name
xishan	given-name
xiucheng	given-name
xiuquan	given-name
xueliang	given-name
yaakov	given-name
yachiyo	given-name
yadwiga	given-name
yae	given-name
yaeko	given-name
yael	given-name
yahachi	given-name
yahei	given-name
yahya	given-name
yaichi	given-name
yaichiro	given-name
yaichirou	given-name
yair	given-name
yajiro	given-name
yajirou	given-name
yajuro	given-name
yajurou	given-name
yakichi	given-name
yakov	given-name
yakub	given-name
yakubu	given-name
yakup	given-name
yana	given-name
yanina	given-name
yanis	given-name
yann	given-name
yannick	given-name
yanosuke	given-name
yaobang	given-name
yaozo	given-name
yaozou	given-name
yaqub	given-name
yaroslav	given-name
yaroslava	given-name
yasaburo	given-name
yasaburou	given-name
yasar	given-name
yaschichi	given-name
yashichi	given-name
yashpal	given-name
yashwant	given-name
yashwantrao	given-name
yasin	given-name
yasir	given-name
yasmin	given-name
yasmine	given-name
yasser	given-name
yasuaki	given-name
yasubei	given-name
yasuchika	given-name
yasue	given-name
yasufumi	given-name
yasuharu	given-name
yasuhei	given-name
yasuhide	given-name
yasuhiko	given-name
yasuhira	given-name
yasuhiro	given-name
yasuhirou	given-name
yasuhisa	given-name
yasuhito	given-name
yasuji	given-name
yasujiro	given-name
yasujirou	given-name
yasukata	given-name
yasukatsu	given-name
yasukazu	given-name
yasuke	given-name
yasuki	given-name
yasukichi	given-name
yasuko	given-name
yasumasa	given-name
yasumi	given-name
yasumichi	given-name
yasumitsu	given-name
yasumoto	given-name
yasunao	given-name
yasunari	given-name
yasunobu	given-name
yasunori	given-name
yasuo	given-name
yasuoki	given-name
yasuro	given-name
yasurou	given-name
yasusada	given-name
yasushi	given-name
yasushige	given-name
yasusuke	given-name
yasutada	given-name
yasutaka	given-name
yasutane	given-name
yasutaro	given-name
yasutarou	given-name
yasutoki	given-name
yasutomo	given-name
yasutora	given-name
yasutoshi	given-name
yasutsugu	given-name
yasuya	given-name
yasuyo	given-name
yasuyori	given-name
yasuyoshi	given-name
yasuyuki	given-name
yasuzo	given-name
yasuzou	given-name
yat-sen	given-name
yataro	given-name
yatarou	given-name
yavuz	given-name
yayoko	given-name
yazid	given-name
yefim	given-name
yefrem	given-name
yeghishe	given-name
yegor	given-name
yehoshua	given-name
yehuda	given-name
yehudit	given-name
yekaterina	given-name
yelena	given-name
yelizaveta	given-name
yemelyan	given-name
yeong-hyo	given-name
yeremei	given-name
yeremey	given-name
yermak	given-name
yermolai	given-name
yermolay	given-name
yervand	given-name
yevdokia	given-name
yevfimi	given-name
yevfimii	given-name
yevfimiy	given-name
yevgeni	given-name
yevgenia	given-name
yevgeniy	given-name
yevgeniya	given-name
yevgeny	given-name
yevhen	given-name
yevhenia	given-name
yevhenii	given-name
yigael	given-name
yigal	given-name
yitzchak	given-name
yitzhak	given-name
yixin	given-name
yixuan	given-name
yngvar	given-name
yngve	given-name
yoemon	given-name
yohachi	given-name
yohannes	given-name
yohei	given-name
yoichi	given-name
yoichiro	given-name
yoichirou	given-name
yoji	given-name
yojiro	given-name
yojirou	given-name
yojuro	given-name
yojurou	given-name
yokichi	given-name
yoko	given-name
yolanda	given-name
yoneko	given-name
yongle	given-name
yoram	given-name
yorichika	given-name
yorifusa	given-name
yoriie	given-name
yorikazu	given-name
yoriko	given-name
yorimasa	given-name
yorimichi	given-name
yorimitsu	given-name
yorinaga	given-name
yorinobu	given-name
yorinori	given-name
yorisada	given-name
yorishige	given-name
yoritaka	given-name
yoritomo	given-name
yoritoshi	given-name
yoritsugu	given-name
yoritsune	given-name
yoriyasu	given-name
yoriyoshi	given-name
yoriyuki	given-name
yosaburo	given-name
yosaburou	given-name
yosai	given-name
yosef	given-name
yoshiaki	given-name
yoshiakira	given-name
yoshiatsu	given-name
yoshichika	given-name
yoshie	given-name
yoshifumi	given-name
yoshifusa	given-name
yoshiharu	given-name
yoshihide	given-name
yoshihiko	given-name
yoshihiro	given-name
yoshihirou	given-name
yoshihisa	given-name
yoshihito	given-name
yoshiie	given-name
yoshiji	given-name
yoshijiro	given-name
yoshijirou	given-name
yoshikage	given-name
yoshikata	given-name
yoshikatsu	given-name
yoshikazu	given-name
yoshiki	given-name
yoshikichi	given-name
yoshikiyo	given-name
yoshiko	given-name
yoshikuni	given-name
yoshimasa	given-name
yoshimi	given-name
yoshimichi	given-name
yoshimitsu	given-name
yoshimochi	given-name
yoshimori	given-name
yoshimoto	given-name
yoshimune	given-name
yoshinao	given-name
yoshinari	given-name
yoshinobu	given-name
yoshinori	given-name
yoshinosuke	given-name
yoshio	given-name
yoshioki	given-name
yoshiro	given-name
yoshirou	given-name
yoshisaburo	given-name
yoshisaburou	given-name
yoshisada	given-name
yoshishige	given-name
yoshisuke	given-name
yoshitada	given-name
yoshitaka	given-name
yoshitake	given-name
yoshitane	given-name
yoshitaro	given-name
yoshitarou	given-name
yoshitatsu	given-name
yoshiteru	given-name
yoshito	given-name
yoshitoki	given-name
yoshitomo	given-name
yoshitora	given-name
yoshitoshi	given-name
yoshitsugu	given-name
yoshitsune	given-name
yoshiya	given-name
yoshiyasu	given-name
yoshiyori	given-name
yoshiyuki	given-name
yoshizane	given-name
yoshizo	given-name
yoshizou	given-name
yoshizumi	given-name
yossef	given-name
yossi	given-name
yosuke	given-name
young-sam	given-name
younis	given-name
youwei	given-name
yoweri	given-name
yozo	given-name
yrjo	given-name
ysabel	given-name
yu-hsiang	given-name
yu-wei	given-name
yuanhong	given-name
yubei	given-name
yuichi	given-name
yuichiro	given-name
yuichirou	given-name
yuji	given-name
yujiro	given-name
yujirou	given-name
yuka	given-name
yukako	given-name
yukari	given-name
yuki	given-name
yukichi	given-name
yukie	given-name
yukihide	given-name
yukihiko	given-name
yukihiro	given-name
yukihirou	given-name
yukihisa	given-name
yukihito	given-name
yukiie	given-name
yukikage	given-name
yukiko	given-name
yukimasa	given-name
yukimori	given-name
yukimune	given-name
yukinaga	given-name
yukinari	given-name
yukinobu	given-name
yukinori	given-name
yukio	given-name
yukishige	given-name
yukitaka	given-name
yukitaro	given-name
yukitarou	given-name
yukitoshi	given-name
yukitsuna	given-name
yukiya	given-name
yukiyasu	given-name
yukiyo	given-name
yukiyoshi	given-name
yukiyuki	given-name
yuko	given-name
yulia	given-name
yulian	given-name
yulii	given-name
yulij	given-name
yuliy	given-name
yuliya	given-name
yuly	given-name
yumi	given-name
yumie	given-name
yumiko	given-name
yunosuke	given-name
yunus	given-name
yuri	given-name
yurii	given-name
yuriko	given-name
yuriy	given-name
yury	given-name
yusaku	given-name
yusef	given-name
yusei	given-name
yushi	given-name
yusif	given-name
yusuf	given-name
yusuke	given-name
yutaka	given-name
yutaro	given-name
yutarou	given-name
yuuichi	given-name
yuuichiro	given-name
yuuji	given-name
yuujiro	given-name
yuuko	given-name
yuusaku	given-name
yuusuke	given-name
yuutaro	given-name
yuuzo	given-name
yuxiang	given-name
yuya	given-name
yuzo	given-name
yuzuru	given-name
yvan	given-name
yves	given-name
yvette	given-name
yvon	given-name
yvonne	given-name
zabel	given-name
zachariah	given-name
zacharias	given-name
zachary	given-name
zack	given-name
zadie	given-name
zafar	given-name
zafer	given-name
zahar	given-name
zahid	given-name
zahir	given-name
zahra	given-name
zaid	given-name
zainab	given-name
zakhar	given-name
zakhary	given-name
zaki	given-name
zakir	given-name
zaven	given-name
zaynab	given-name
zaza	given-name
zbigniew	given-name
zdenek	given-name
zdzislaw	given-name
ze'ev	given-name
zebulon	given-name
zechariah	given-name
zedong	given-name
zeev	given-name
zeid	given-name
zeki	given-name
zelda	given-name
zenaida	given-name
zenbei	given-name
zenichi	given-name
zenichiro	given-name
zenichirou	given-name
zenjiro	given-name
zenjirou	given-name
zenkichi	given-name
zennosuke	given-name
zeno	given-name
zenon	given-name
zenpachi	given-name
zenshiro	given-name
zenshirou	given-name
zensuke	given-name
zentaro	given-name
zentarou	given-name
zenzaburo	given-name
zenzaburou	given-name
zenzo	given-name
zenzou	given-name
zera	given-name
zexu	given-name
zeynep	given-name
zhanna	given-name
zhenwu	given-name
zhidong	given-name
zhongshan	given-name
zhongzheng	given-name
zia	given-name
ziauddin	given-name
zinaida	given-name
zinovi	given-name
zinovii	given-name
zinoviy	given-name
zinovy	given-name
zipporah	given-name
zita	given-name
ziya	given-name
ziyang	given-name
zlata	given-name
zoe	given-name
zofia	given-name
zoltan	given-name
zongren	given-name
zongtang	given-name
zora	given-name
zorair	given-name
zoran	given-name
zoya	given-name
zsigmond	given-name
zsofia	given-name
zubair	given-name
zuien	given-name
zulfikar	given-name
zulfiqar	given-name
zuolin	given-name
zurab	given-name
zuzana	given-name
zvi	given-name
zviad	given-name
zvonimir	given-name
zygmunt	given-name
abe	family-name
ahn	family-name
akagi	family-name
akashi	family-name
akiyama	family-name
akutagawa	family-name
amano	family-name
anami	family-name
ando	family-name
aoki	family-name
aoyama	family-name
arai	family-name
araki	family-name
arima	family-name
arisugawa	family-name
asada	family-name
asahara	family-name
asai	family-name
asano	family-name
ashikaga	family-name
aso	family-name
ayukawa	family-name
baba	family-name
bae	family-name
baek	family-name
bai	family-name
bak	family-name
bui	family-name
byun	family-name
cai	family-name
cao	family-name
ch'en	family-name
cha	family-name
chae	family-name
chang	family-name
chao	family-name
chen	family-name
cheng	family-name
chiang	family-name
chiba	family-name
chien	family-name
chikamatsu	family-name
cho	family-name
choe	family-name
choi	family-name
chon	family-name
chosokabe	family-name
chou	family-name
chow	family-name
chu	family-name
chung	family-name
cui	family-name
deng	family-name
ding	family-name
dinh	family-name
doi	family-name
doihara	family-name
dong	family-name
duan	family-name
duong	family-name
ebara	family-name
eda	family-name
eguchi	family-name
endo	family-name
enomoto	family-name
fang	family-name
feng	family-name
fu	family-name
fujii	family-name
fujimori	family-name
fujimoto	family-name
fujimura	family-name
fujioka	family-name
fujisawa	family-name
fujita	family-name
fujiwara	family-name
fukuchi	family-name
fukuda	family-name
fukui	family-name
fukushima	family-name
furukawa	family-name
furuta	family-name
fuse	family-name
gao	family-name
goto	family-name
gu	family-name
guan	family-name
guo	family-name
gwak	family-name
hamada	family-name
hamaguchi	family-name
hamasaki	family-name
han	family-name
hanabusa	family-name
hao	family-name
hara	family-name
harada	family-name
hasegawa	family-name
hashimoto	family-name
hata	family-name
hatano	family-name
hatoyama	family-name
hattori	family-name
hayakawa	family-name
hayashi	family-name
heo	family-name
hidaka	family-name
higashi	family-name
higashikuni	family-name
hirabayashi	family-name
hiraga	family-name
hirai	family-name
hirano	family-name
hiranuma	family-name
hirata	family-name
hirayama	family-name
hiroi	family-name
hirose	family-name
hirota	family-name
hisamatsu	family-name
hoang	family-name
hojo	family-name
homma	family-name
honda	family-name
hong	family-name
honjo	family-name
honma	family-name
hori	family-name
horie	family-name
horikawa	family-name
horiuchi	family-name
hoshi	family-name
hoshino	family-name
hosokawa	family-name
hosoya	family-name
hotta	family-name
hou	family-name
hsiao	family-name
hsieh	family-name
hsu	family-name
hu	family-name
hua	family-name
huang	family-name
huynh	family-name
hwang	family-name
hyun	family-name
ichikawa	family-name
ichinose	family-name
ii	family-name
ike	family-name
ikeda	family-name
ikegami	family-name
imagawa	family-name
imai	family-name
imaizumi	family-name
imamura	family-name
inada	family-name
inagaki	family-name
inoguchi	family-name
inoue	family-name
inouye	family-name
inukai	family-name
irie	family-name
iriye	family-name
ishibashi	family-name
ishida	family-name
ishiguro	family-name
ishihara	family-name
ishii	family-name
ishikawa	family-name
ishimoto	family-name
ishiwara	family-name
ishiwata	family-name
ishiyama	family-name
ishizaka	family-name
isobe	family-name
isomura	family-name
itagaki	family-name
itakura	family-name
ito	family-name
itoh	family-name
itou	family-name
iwai	family-name
iwakura	family-name
iwamoto	family-name
iwanaga	family-name
iwasaki	family-name
iwase	family-name
iwata	family-name
iyoda	family-name
izawa	family-name
izumi	family-name
jang	family-name
jeon	family-name
jeong	family-name
jiang	family-name
jin	family-name
joo	family-name
jung	family-name
k'ang	family-name
kabayama	family-name
kaga	family-name
kagawa	family-name
kaifu	family-name
kaji	family-name
kajiyama	family-name
kakuta	family-name
kameda	family-name
kamei	family-name
kamimura	family-name
kamio	family-name
kamiya	family-name
kamo	family-name
kanai	family-name
kanaya	family-name
kanda	family-name
kaneda	family-name
kaneko	family-name
kanemaru	family-name
kang	family-name
kano	family-name
katagiri	family-name
kataoka	family-name
katayama	family-name
kato	family-name
katoh	family-name
katou	family-name
katsu	family-name
katsura	family-name
kawabata	family-name
kawada	family-name
kawaguchi	family-name
kawai	family-name
kawakami	family-name
kawamoto	family-name
kawamura	family-name
kawanishi	family-name
kawasaki	family-name
kawashima	family-name
kawashita	family-name
kawata	family-name
kazami	family-name
kido	family-name
kikuchi	family-name
kim	family-name
kimura	family-name
kinoshita	family-name
kishi	family-name
kishida	family-name
kishimoto	family-name
kita	family-name
kitagawa	family-name
kitahara	family-name
kitamura	family-name
kitano	family-name
kiyosawa	family-name
kiyoura	family-name
kobayashi	family-name
kodama	family-name
koga	family-name
koide	family-name
koike	family-name
koiso	family-name
koizumi	family-name
kojima	family-name
komai	family-name
komatsu	family-name
komori	family-name
komoto	family-name
komura	family-name
kondo	family-name
kondoh	family-name
kong	family-name
konishi	family-name
konno	family-name
kono	family-name
konoe	family-name
konoye	family-name
kosaka	family-name
kotani	family-name
koyama	family-name
kozuki	family-name
kubo	family-name
kubota	family-name
kudo	family-name
kumagai	family-name
kume	family-name
kuno	family-name
kuo	family-name
kurata	family-name
kuribayashi	family-name
kurihara	family-name
kuroda	family-name
kurokawa	family-name
kuroki	family-name
kurosawa	family-name
kuroshima	family-name
kurusu	family-name
kusachi	family-name
kusaka	family-name
kusakabe	family-name
kusunoki	family-name
kuwabara	family-name
kuwata	family-name
kwak	family-name
kwok	family-name
kwon	family-name
lai	family-name
lei	family-name
leung	family-name
liang	family-name
liao	family-name
lim	family-name
lin	family-name
liu	family-name
lu	family-name
luo	family-name
ma	family-name
machida	family-name
maebara	family-name
maeda	family-name
maekawa	family-name
maki	family-name
makino	family-name
mao	family-name
maruyama	family-name
masaki	family-name
masuda	family-name
masuoka	family-name
matsuda	family-name
matsudaira	family-name
matsui	family-name
matsukata	family-name
matsumae	family-name
matsumoto	family-name
matsumura	family-name
matsunaga	family-name
matsuno	family-name
matsuo	family-name
matsuoka	family-name
matsushita	family-name
matsuura	family-name
matsuzaka	family-name
meng	family-name
mera	family-name
mikami	family-name
miki	family-name
min	family-name
minami	family-name
minamoto	family-name
minobe	family-name
mishima	family-name
mitamura	family-name
mitani	family-name
mitsui	family-name
miura	family-name
miwa	family-name
miyagawa	family-name
miyake	family-name
miyamoto	family-name
miyata	family-name
miyazaki	family-name
miyazawa	family-name
miyoshi	family-name
mizoguchi	family-name
mizuno	family-name
mizushima	family-name
mo	family-name
mochizuki	family-name
momoi	family-name
moon	family-name
mori	family-name
morikawa	family-name
morimoto	family-name
morita	family-name
moriya	family-name
moriyama	family-name
motoki	family-name
motono	family-name
munekata	family-name
murakami	family-name
muramatsu	family-name
muraoka	family-name
murata	family-name
murayama	family-name
muto	family-name
mutsu	family-name
nagai	family-name
nagano	family-name
nagao	family-name
nagaoka	family-name
nagasawa	family-name
nagashima	family-name
nagata	family-name
nagayama	family-name
nagumo	family-name
naito	family-name
nakada	family-name
nakae	family-name
nakagawa	family-name
nakahara	family-name
nakai	family-name
nakajima	family-name
nakamoto	family-name
nakamura	family-name
nakane	family-name
nakanishi	family-name
nakano	family-name
nakao	family-name
nakashima	family-name
nakasone	family-name
nakata	family-name
nakatani	family-name
nakayama	family-name
nakazawa	family-name
nam	family-name
nambu	family-name
nanbu	family-name
naruse	family-name
nasu	family-name
natsume	family-name
ngo	family-name
nguyen	family-name
niimi	family-name
niimura	family-name
ninomiya	family-name
nishi	family-name
nishida	family-name
nishihara	family-name
nishikawa	family-name
nishimoto	family-name
nishimura	family-name
nishino	family-name
nishio	family-name
nishioka	family-name
nishiyama	family-name
nishizawa	family-name
nitobe	family-name
nitta	family-name
niu	family-name
noda	family-name
nogami	family-name
nogi	family-name
noguchi	family-name
noh	family-name
nomi	family-name
nomura	family-name
nonaka	family-name
nosaka	family-name
nozaki	family-name
numata	family-name
nunokawa	family-name
oba	family-name
obata	family-name
obayashi	family-name
obuchi	family-name
ochiai	family-name
oda	family-name
odagiri	family-name
oe	family-name
ogasawara	family-name
ogata	family-name
ogawa	family-name
ogino	family-name
ogura	family-name
oguri	family-name
ohashi	family-name
ohira	family-name
ohno	family-name
oishi	family-name
oka	family-name
okabe	family-name
okada	family-name
okamoto	family-name
okamura	family-name
okano	family-name
okawa	family-name
okawachi	family-name
okazaki	family-name
okita	family-name
okubo	family-name
okuda	family-name
okuma	family-name
okumura	family-name
okuno	family-name
okuyama	family-name
omura	family-name
onishi	family-name
ono	family-name
onoda	family-name
onuki	family-name
osawa	family-name
oshima	family-name
oshio	family-name
osugi	family-name
ota	family-name
otake	family-name
otani	family-name
otomo	family-name
otsuka	family-name
ouchi	family-name
oyama	family-name
ozaki	family-name
ozawa	family-name
p'eng	family-name
paek	family-name
pak	family-name
park	family-name
peng	family-name
pham	family-name
phan	family-name
qian	family-name
qiao	family-name
qin	family-name
qiu	family-name
rhee	family-name
roh	family-name
ryu	family-name
saeki	family-name
sagara	family-name
saigo	family-name
saionji	family-name
saito	family-name
saitoh	family-name
saitou	family-name
sakagami	family-name
sakaguchi	family-name
sakai	family-name
sakakibara	family-name
sakamoto	family-name
sakata	family-name
sakuma	family-name
sakurai	family-name
sanada	family-name
sanjo	family-name
sano	family-name
sasakawa	family-name
sasaki	family-name
sata	family-name
sato	family-name
satoh	family-name
satou	family-name
sawada	family-name
sawamura	family-name
seki	family-name
sekiguchi	family-name
sekine	family-name
seko	family-name
senda	family-name
seo	family-name
shao	family-name
shen	family-name
shi	family-name
shibasaki	family-name
shibata	family-name
shibayama	family-name
shibusawa	family-name
shigemitsu	family-name
shigeta	family-name
shiina	family-name
shimada	family-name
shimamura	family-name
shimazaki	family-name
shimazu	family-name
shimizu	family-name
shimomura	family-name
shimura	family-name
shin	family-name
shindo	family-name
shinkai	family-name
shinoda	family-name
shinohara	family-name
shirai	family-name
shiraishi	family-name
shirakawa	family-name
shirasu	family-name
shoji	family-name
soejima	family-name
sogo	family-name
son	family-name
song	family-name
sonoda	family-name
soong	family-name
suematsu	family-name
suetsugu	family-name
suga	family-name
sugahara	family-name
sugawara	family-name
sugihara	family-name
sugimoto	family-name
sugimura	family-name
sugita	family-name
sugiura	family-name
sugiyama	family-name
suh	family-name
sumida	family-name
sumiyoshi	family-name
sun	family-name
suzuki	family-name
t'ang	family-name
tabata	family-name
tachibana	family-name
tachikawa	family-name
tada	family-name
tadokoro	family-name
taguchi	family-name
taira	family-name
tajima	family-name
takada	family-name
takagi	family-name
takahashi	family-name
takahata	family-name
takai	family-name
takaki	family-name
takami	family-name
takamura	family-name
takano	family-name
takaoka	family-name
takasu	family-name
takasugi	family-name
takata	family-name
takayama	family-name
takayanagi	family-name
takebe	family-name
takechi	family-name
takeda	family-name
takei	family-name
takemura	family-name
takenaka	family-name
takeshita	family-name
taketomi	family-name
takeuchi	family-name
takizawa	family-name
tamai	family-name
tamaki	family-name
tamura	family-name
tan	family-name
tanabe	family-name
tanaka	family-name
tang	family-name
tani	family-name
tanigawa	family-name
taniguchi	family-name
tanikawa	family-name
tanizaki	family-name
tanuma	family-name
tao	family-name
tashiro	family-name
tatekawa	family-name
tateno	family-name
tatsumi	family-name
tatsuta	family-name
tawara	family-name
tayama	family-name
teng	family-name
terada	family-name
terai	family-name
teranishi	family-name
terao	family-name
terashima	family-name
terauchi	family-name
tezuka	family-name
tian	family-name
tien	family-name
toda	family-name
togo	family-name
tojo	family-name
tokuda	family-name
tokugawa	family-name
tokutomi	family-name
tominaga	family-name
tomioka	family-name
tomita	family-name
tomonaga	family-name
torii	family-name
toyama	family-name
toyoda	family-name
toyota	family-name
toyotomi	family-name
tran	family-name
trinh	family-name
truong	family-name
ts'ao	family-name
tsai	family-name
tseng	family-name
tso	family-name
tsuchida	family-name
tsuchiya	family-name
tsuda	family-name
tsui	family-name
tsuji	family-name
tsujimoto	family-name
tsukada	family-name
tsukamoto	family-name
tsunoda	family-name
tsurumi	family-name
tsuruoka	family-name
tsutsui	family-name
tuan	family-name
tung	family-name
uchida	family-name
uchiyama	family-name
ueda	family-name
uehara	family-name
ueki	family-name
uemura	family-name
ueno	family-name
uesugi	family-name
ugaki	family-name
uhm	family-name
umehara	family-name
umezu	family-name
umino	family-name
uno	family-name
urabe	family-name
urakami	family-name
usami	family-name
ushijima	family-name
ushiroku	family-name
vu	family-name
wada	family-name
wakabayashi	family-name
wakamatsu	family-name
wakatsuki	family-name
wakayama	family-name
wang	family-name
watanabe	family-name
watanuki	family-name
watari	family-name
wei	family-name
weng	family-name
wong	family-name
woo	family-name
wu	family-name
xia	family-name
xiao	family-name
xie	family-name
xiong	family-name
xu	family-name
xue	family-name
yagi	family-name
yajima	family-name
yamada	family-name
yamagata	family-name
yamagishi	family-name
yamaguchi	family-name
yamaji	family-name
yamakawa	family-name
yamamoto	family-name
yamamura	family-name
yamanaka	family-name
yamane	family-name
yamanouchi	family-name
yamaoka	family-name
yamasaki	family-name
yamashina	family-name
yamashita	family-name
yamauchi	family-name
yamaya	family-name
yamazaki	family-name
yan	family-name
yanagi	family-name
yanagida	family-name
yanagisawa	family-name
yanagita	family-name
yang	family-name
yano	family-name
yao	family-name
yasuda	family-name
yasui	family-name
yasukawa	family-name
yatabe	family-name
yeh	family-name
yeo	family-name
yi	family-name
yim	family-name
yin	family-name
yokoi	family-name
yokota	family-name
yokoyama	family-name
yonai	family-name
yoneda	family-name
yonezawa	family-name
yoo	family-name
yoon	family-name
yoshida	family-name
yoshikawa	family-name
yoshimoto	family-name
yoshimura	family-name
yoshinaga	family-name
yoshino	family-name
yoshioka	family-name
yoshizawa	family-name
yu	family-name
yuan	family-name
yuasa	family-name
yukawa	family-name
yun	family-name
zeng	family-name
zhan	family-name
zhang	family-name
zhao	family-name
zheng	family-name
zhong	family-name
zhou	family-name
zhu	family-name
zhuang	family-name
zou	family-name
zuo	family-name
dottir	patronymic-suffix
evic	patronymic-suffix
evich	patronymic-suffix
evitch	patronymic-suffix
evna	patronymic-suffix
evych	patronymic-suffix
ewicz	patronymic-suffix
fomich	patronymic-suffix
ichina	patronymic-suffix
ichna	patronymic-suffix
ievich	patronymic-suffix
ievna	patronymic-suffix
ilyich	patronymic-suffix
inichna	patronymic-suffix
iovych	patronymic-suffix
ivna	patronymic-suffix
iyevich	patronymic-suffix
iyevna	patronymic-suffix
kuzmich	patronymic-suffix
kyzy	patronymic-suffix
lukich	patronymic-suffix
nikitich	patronymic-suffix
oglu	patronymic-suffix
ogly	patronymic-suffix
ovic	patronymic-suffix
ovich	patronymic-suffix
ovitch	patronymic-suffix
ovitz	patronymic-suffix
ovna	patronymic-suffix
ovych	patronymic-suffix
owicz	patronymic-suffix
yevich	patronymic-suffix
yevna	patronymic-suffix
yovich	patronymic-suffix
yovych	patronymic-suffix
adze	surname-suffix
aitis	surname-suffix
akis	surname-suffix
aridze	surname-suffix
ashvili	surname-suffix
auskas	surname-suffix
bauer	surname-suffix
bekov	surname-suffix
berg	surname-suffix
chenko	surname-suffix
chenkov	surname-suffix
chev	surname-suffix
chov	surname-suffix
chuk	surname-suffix
cka	surname-suffix
cki	surname-suffix
czuk	surname-suffix
dze	surname-suffix
eanu	surname-suffix
eff	surname-suffix
eishvili	surname-suffix
enas	surname-suffix
enko	surname-suffix
enkov	surname-suffix
escu	surname-suffix
ev	surname-suffix
eva	surname-suffix
evic	surname-suffix
evskii	surname-suffix
evskiy	surname-suffix
evsky	surname-suffix
ewicz	surname-suffix
ewski	surname-suffix
hauser	surname-suffix
heimer	surname-suffix
iadis	surname-suffix
ianc	surname-suffix
iani	surname-suffix
iany	surname-suffix
iashvili	surname-suffix
idis	surname-suffix
idze	surname-suffix
ienko	surname-suffix
iev	surname-suffix
ieva	surname-suffix
ikh	surname-suffix
inski	surname-suffix
inskii	surname-suffix
inskiy	surname-suffix
insky	surname-suffix
kalns	surname-suffix
khanov	surname-suffix
lnikov	surname-suffix
mann	surname-suffix
nikov	surname-suffix
nitsky	surname-suffix
nitsyn	surname-suffix
nskaya	surname-suffix
off	surname-suffix
oglu	surname-suffix
onis	surname-suffix
opoulos	surname-suffix
ov	surname-suffix
ova	surname-suffix
ovic	surname-suffix
ovich	surname-suffix
ovski	surname-suffix
ovskii	surname-suffix
ovskiy	surname-suffix
ovsky	surname-suffix
owicz	surname-suffix
owski	surname-suffix
poulos	surname-suffix
shchuk	surname-suffix
shev	surname-suffix
shov	surname-suffix
shvili	surname-suffix
shvilli	surname-suffix
ska	surname-suffix
skaia	surname-suffix
skaja	surname-suffix
skaya	surname-suffix
ski	surname-suffix
skii	surname-suffix
skij	surname-suffix
skiy	surname-suffix
skoi	surname-suffix
skoj	surname-suffix
skoy	surname-suffix
sky	surname-suffix
ssen	surname-suffix
sson	surname-suffix
stein	surname-suffix
tsev	surname-suffix
tsin	surname-suffix
tskii	surname-suffix
tskiy	surname-suffix
tskoy	surname-suffix
tsky	surname-suffix
tsov	surname-suffix
tsyn	surname-suffix
unas	surname-suffix
uridze	surname-suffix
vicius	surname-suffix
vskaya	surname-suffix
wicz	surname-suffix
yan	surname-suffix
yants	surname-suffix
yenko	surname-suffix
yev	surname-suffix
yeva	surname-suffix
ykh	surname-suffix
ynskii	surname-suffix
ynsky	surname-suffix
yshev	surname-suffix
yszki	surname-suffix
yuk	surname-suffix
zade	surname-suffix
zadeh	surname-suffix
zhev	surname-suffix
zhov	surname-suffix
1st lieutenant	title	First Lieutenant
1st lt	title	First Lieutenant
2nd lieutenant	title	Second Lieutenant
2nd lt	title	Second Lieutenant
abbess	title	Abbess
abbot	title	Abbot
academician	title	Academician
activist	title	Activist
adjutant	title	Adjutant
adm	title	Admiral
admiral	title	Admiral
admiral of the fleet	title	Admiral of the Fleet
adventurer	title	Adventurer
aga	title	Agha
agent	title	Agent
agha	title	Agha
aide-de-camp	title	Aide-de-camp
air chief marshal	title	Air Marshal
air commodore	title	Air Commodore
air marshal	title	Air Marshal
air vice marshal	title	Air Marshal
air vice-marshal	title	Air Marshal
airman	title	Airman
alderman	title	Alderman
ambassador	title	Ambassador
amir	title	Emir
anthropologist	title	Anthropologist
archaeologist	title	Archaeologist
archbishop	title	Archbishop
archduchess	title	Archduchess
archduke	title	Archduke
archdukes	title	Archduke
archimandrite	title	Archimandrite
architect	title	Architect
archpriest	title	Archpriest
army general	title	General of the Army
army minister	title	War Minister
assistant professor	title	Assistant Professor
associate professor	title	Associate Professor
astronaut	title	Astronaut
astronomer	title	Astronomer
ataman	title	Ataman
attache	title	Attaché
attorney general	title	Attorney General
author	title	Author
ayatollah	title	Ayatollah
banker	title	Banker
baron	title	Baron
baroness	title	Baroness
baronet	title	Baronet
beg	title	Beg
begum	title	Begum
bey	title	Bey
bey of tunis	title	Bey of Tunis
biographer	title	Biographer
bishop	title	Bishop
blessed	title	Blessed
boatswain	title	Boatswain
bogd khan	title	Bogd Khan
botanist	title	Botanist
boyar	title	Boyar
brig	title	Brigadier
brig gen	title	Brigadier General
brig. gen	title	Brigadier General
brigadier	title	Brigadier
brigadier general	title	Brigadier General
brigadier-general	title	Brigadier General
brother	title	Brother
brothers	title	Brother
buccaneer	title	Buccaneer
burgermeister	title	Bürgermeister
burgomaster	title	Burgomaster
c-in-c	title	Commander-in-Chief
caliph	title	Caliph
caliphs	title	Caliph
canon	title	Canon
capt	title	Captain
captain	title	Captain
captain 1st rank	title	Captain First Rank
captain 2nd rank	title	Captain Second Rank
captain first rank	title	Captain First Rank
captain lieutenant	title	Captain Lieutenant
captain of the first rank	title	Captain First Rank
captain of the second rank	title	Captain Second Rank
captain second rank	title	Captain Second Rank
captain-lieutenant	title	Captain Lieutenant
cardinal	title	Cardinal
caudillo	title	Caudillo
cdr	title	Commander
cdre	title	Commodore
chairman	title	Chairman
chairman mao	title	Chairman Mao
chairwoman	title	Chairwoman
chancellor	title	Chancellor
chancellors	title	Chancellor
chaplain	title	Chaplain
charge d'affaires	title	Chargé d'affaires
chief	title	Chief
chief justice	title	Chief Justice
chief of staff	title	Chief of Staff
chief of the general staff	title	Chief of the General Staff
chief petty officer	title	Chief Petty Officer
chieftain	title	Chieftain
chronicler	title	Chronicler
chui	title	Chui
chusa	title	Chusa
citizen	title	Citizen
cmdr	title	Commander
col	title	Colonel
col gen	title	Colonel General
col. gen	title	Colonel General
colonel	title	Colonel
colonel general	title	Colonel General
colonel-general	title	Colonel General
columnist	title	Columnist
commander	title	Commander
commander in chief	title	Commander-in-Chief
commander-in-chief	title	Commander-in-Chief
commissar	title	Commissar
commissar general	title	Commissar General
commissioner	title	Commissioner
commodore	title	Commodore
composer	title	Composer
comrade	title	Comrade
comte	title	Comte
comtesse	title	Comtesse
congressman	title	Congressman
congresswoman	title	Congresswoman
conquistador	title	Conquistador
constable	title	Constable
consul	title	Consul
consul general	title	Consul General
consul-general	title	Consul General
conte	title	Conte
cornel	title	Cornel
cornet	title	Cornet
corporal	title	Corporal
correspondent	title	Correspondent
corsair	title	Corsair
cosmonaut	title	Cosmonaut
councillor	title	Councillor
counsellor	title	Counsellor
counselor	title	Counsellor
count	title	Count
counter admiral	title	Counter Admiral
counter-admiral	title	Counter Admiral
countess	title	Countess
counts	title	Count
courtier	title	Courtier
cpl	title	Corporal
cpt	title	Captain
critic	title	Critic
crown prince	title	Crown Prince
crown princess	title	Crown Princess
czar	title	Tsar
czarevitch	title	Tsarevich
czarina	title	Tsarina
daimyo	title	Daimyo
dalai lama	title	Dalai Lama
dame	title	Dame
dauphin	title	Dauphin
deacon	title	Deacon
dean	title	Dean
defector	title	Defector
defence minister	title	Defence Minister
defence secretary	title	Defence Secretary
defense minister	title	Defence Minister
delegate	title	Delegate
deputy	title	Deputy
deputy director	title	Deputy Director
deputy foreign minister	title	Vice Foreign Minister
deputy minister	title	Deputy Minister
deputy prime minister	title	Deputy Prime Minister
detective	title	Detective
dictator	title	Dictator
diplomat	title	Diplomat
diplomats	title	Diplomat
director	title	Director
dissident	title	Dissident
doctor	title	Doctor
doge	title	Doge
don	title	Don
dona	title	Dona
dowager	title	Dowager
dowager empress	title	Empress Dowager
dr	title	Doctor
duc	title	Duc
duca	title	Duca
duce	title	Duce
duchess	title	Duchess
duke	title	Duke
earl	title	Earl
earls	title	Earl
economist	title	Economist
editor	title	Editor
education minister	title	Education Minister
effendi	title	Effendi
egyptologist	title	Egyptologist
elder	title	Elder
elector	title	Elector
emir	title	Emir
emperor	title	Emperor
empress	title	Empress
empress dowager	title	Empress Dowager
engineer	title	Engineer
ensign	title	Ensign
envoy	title	Envoy
esaul	title	Esaul
ethnographer	title	Ethnographer
eunuch	title	Eunuch
explorer	title	Explorer
father	title	Father
field marshal	title	Field Marshal
field-marshal	title	Field Marshal
finance minister	title	Finance Minister
first lieutenant	title	First Lieutenant
first lord	title	First Lord
first lord of the admiralty	title	First Lord of the Admiralty
first secretary	title	First Secretary
fleet admiral	title	Admiral of the Fleet
flight lieutenant	title	Flight Lieutenant
flying officer	title	Flying Officer
foreign commissar	title	People's Commissar for Foreign Affairs
foreign minister	title	Foreign Minister
foreign secretary	title	Foreign Secretary
fr	title	Fr
frau	title	Frau
fraulein	title	Fräulein
freiherr	title	Baron
friar	title	Friar
fuehrer	title	Führer
fuhrer	title	Führer
gen	title	General
general	title	General
general field marshal	title	Field Marshal
general of the army	title	General of the Army
general secretary	title	General Secretary
generalfeldmarschall	title	Field Marshal
generalissimo	title	Generalissimo
generalleutnant	title	Generalleutnant
generalmajor	title	Generalmajor
generaloberst	title	Generaloberst
geographer	title	Geographer
gouverneur	title	Gouverneur
governor	title	Governor
governor general	title	Governor-General
governor-general	title	Governor-General
governors	title	Governor
graf	title	Graf
grafin	title	Gräfin
grand admiral	title	Grand Admiral
grand duchess	title	Grand Duchess
grand duke	title	Grand Duke
grand mufti	title	Grand Mufti
grand vizier	title	Grand Vizier
grossadmiral	title	Grand Admiral
group captain	title	Group Captain
gruppenfuhrer	title	Gruppenführer
gunner	title	Gunner
guru	title	Guru
hauptmann	title	Hauptmann
havildar	title	Havildar
herr	title	Herr
hetman	title	Hetman
high commissioner	title	Commissioner
historian	title	Historian
historians	title	Historian
home minister	title	Interior Minister
home secretary	title	Home Secretary
imam	title	Imam
indologist	title	Indologist
industrialist	title	Industrialist
infanta	title	Infanta
infante	title	Infante
inspector	title	Inspector
interior minister	title	Interior Minister
interpreter	title	Interpreter
jemadar	title	Jemadar
journalist	title	Journalist
journalists	title	Journalist
judge	title	Judge
junior lieutenant	title	Sublieutenant
jurist	title	Jurist
justice	title	Justice
justice minister	title	Justice Minister
kaiser	title	Kaiser
kapitanleutnant	title	Captain Lieutenant
khan	title	Khan
khedive	title	Khedive
king	title	King
knight	title	Knight
knyaz	title	Knyaz
kontradmiral	title	Counter Admiral
lady	title	Lady
lama	title	Lama
lance corporal	title	Lance Corporal
landgrave	title	Landgrave
lawyer	title	Lawyer
lcdr	title	Lieutenant Commander
leader	title	Leader
lecturer	title	Lecturer
legate	title	Legate
leutnant	title	Leutnant
librarian	title	Librarian
lieut	title	Lieutenant
lieutenant	title	Lieutenant
lieutenant colonel	title	Lieutenant Colonel
lieutenant commander	title	Lieutenant Commander
lieutenant general	title	Lieutenant General
lieutenant governor	title	Lieutenant Governor
lieutenant-colonel	title	Lieutenant Colonel
lieutenant-commander	title	Lieutenant Commander
lieutenant-general	title	Lieutenant General
linguist	title	Linguist
lord	title	Lord
lord chancellor	title	Lord Chancellor
lord high admiral	title	Lord High Admiral
lord mayor	title	Lord Mayor
lord protector	title	Lord Protector
lt	title	Lieutenant
lt cdr	title	Lieutenant Commander
lt col	title	Lieutenant Colonel
lt colonel	title	Lieutenant Colonel
lt commander	title	Lieutenant Commander
lt gen	title	Lieutenant General
lt general	title	Lieutenant General
lt. cdr	title	Lieutenant Commander
lt. col	title	Lieutenant Colonel
lt. gen	title	Lieutenant General
lt. general	title	Lieutenant General
m	title	Monsieur
madame	title	Madame
mademoiselle	title	Mademoiselle
magistrate	title	Magistrate
maharaja	title	Maharaja
maharajah	title	Maharaja
mahatma	title	Mahatma
maj	title	Major
maj gen	title	Major General
maj general	title	Major General
maj. gen	title	Major General
major	title	Major
major general	title	Major General
major-general	title	Major General
marchese	title	Marchese
marchioness	title	Marchioness
margrave	title	Margrave
marques	title	Marqués
marquess	title	Marquis
marquis	title	Marquis
marquise	title	Marquise
marshal	title	Marshal
marshal admiral	title	Marshal Admiral
marshal of france	title	Marshal of France
marshal of the sejm	title	Marshal of the Sejm
marshal of the soviet union	title	Marshal of the Soviet Union
master	title	Master
master sergeant	title	Master Sergeant
mathematician	title	Mathematician
mayor	title	Mayor
merchant	title	Merchant
messrs	title	Messrs
metropolitan	title	Metropolitan
mgr	title	Monsignor
midshipman	title	Midshipman
mikado	title	Mikado
military attache	title	Military Attaché
minister	title	Minister
minister for foreign affairs	title	Foreign Minister
minister of defence	title	Defence Minister
minister of defense	title	Defence Minister
minister of education	title	Education Minister
minister of finance	title	Finance Minister
minister of foreign affairs	title	Foreign Minister
minister of justice	title	Justice Minister
minister of the interior	title	Interior Minister
minister of the navy	title	Navy Minister
minister of trade	title	Trade Minister
minister of war	title	War Minister
minister plenipotentiary	title	Minister Plenipotentiary
minister president	title	Minister President
miss	title	Miss
missionaries	title	Missionary
missionary	title	Missionary
mlle	title	Mademoiselle
mme	title	Madame
monk	title	Monk
monsieur	title	Monsieur
monsignor	title	Monsignor
mother	title	Mother
mr	title	Mr
mrs	title	Mrs
ms	title	Ms
mufti	title	Mufti
mullah	title	Mullah
naturalist	title	Naturalist
naval attache	title	Naval Attaché
naval minister	title	Navy Minister
navigator	title	Navigator
navy minister	title	Navy Minister
nawab	title	Nawab
negus	title	Negus
nizam	title	Nizam
nobleman	title	Nobleman
novelist	title	Novelist
nuncio	title	Nuncio
obergruppenfuhrer	title	Obergruppenführer
oberleutnant	title	Oberleutnant
oberst	title	Oberst
oberstleutnant	title	Oberstleutnant
officer	title	Officer
orientalist	title	Orientalist
painter	title	Painter
palatine	title	Palatine
pan	title	Pan
panchen lama	title	Panchen Lama
pani	title	Pani
parliamentarian	title	Parliamentarian
pasha	title	Pasha
pastor	title	Pastor
patriarch	title	Patriarch
people's commissar	title	Commissar
people's commissar for foreign affairs	title	People's Commissar for Foreign Affairs
peshwa	title	Peshwa
petty officer	title	Petty Officer
philosopher	title	Philosopher
photographer	title	Photographer
physician	title	Physician
pilot officer	title	Pilot Officer
pirate	title	Pirate
playwright	title	Playwright
plenipotentiary	title	Plenipotentiary
pm	title	Prime Minister
poet	title	Poet
poets	title	Poet
political scientist	title	Political scientist
politician	title	Politician
pope	title	Pope
popes	title	Pope
premier	title	Premier
president	title	President
presidents	title	President
prime minister	title	Prime Minister
prince	title	Prince
prince regent	title	Prince Regent
princess	title	Princess
prior	title	Prior
private	title	Private
privateer	title	Privateer
privy councillor	title	Privy Councillor
procurator	title	Procurator
prof	title	Professor
professor	title	Professor
professors	title	Professor
prosecutor	title	Prosecutor
provost	title	Provost
pte	title	Private
publisher	title	Publisher
pvt	title	Private
quartermaster	title	Quartermaster
queen	title	Queen
queen mother	title	Queen Mother
rabbi	title	Rabbi
radm	title	Rear Admiral
raja	title	Rajah
rajah	title	Rajah
rana	title	Rana
rani	title	Rani
reader	title	Reader
rear adm	title	Rear Admiral
rear admiral	title	Rear Admiral
rear-admiral	title	Rear Admiral
rebel leader	title	Rebel leader
rector	title	Rector
regent	title	Regent
regent queen	title	Regent Queen
reich chancellor	title	Reich Chancellor
reichsfuhrer	title	Reichsführer
reichskanzler	title	Reich Chancellor
reichsmarschall	title	Reichsmarschall
reichsprasident	title	Reichspräsident
representative	title	Representative
rev	title	Reverend
reverend	title	Reverend
revolutionary	title	Revolutionary
rittmeister	title	Rittmeister
ruler	title	Ruler
saint	title	Saint
sardar	title	Sardar
scholar	title	Scholar
scholars	title	Scholar
scientist	title	Scientist
sculptor	title	Sculptor
seaman	title	Seaman
second lieutenant	title	Second Lieutenant
second sublieutenant	title	Sublieutenant
secretary	title	Secretary
secretary general	title	General Secretary
secretary of defence	title	Secretary of Defense
secretary of defense	title	Secretary of Defense
secretary of state	title	Secretary of State
secretary of the navy	title	Secretary of the Navy
secretary of war	title	Secretary of War
secretary-general	title	General Secretary
senator	title	Senator
senhor	title	Senhor
senior lieutenant	title	First Lieutenant
senor	title	Señor
senora	title	Señora
sepoy	title	Sepoy
serasker	title	Serasker
sergeant	title	Sergeant
sergeant major	title	Sergeant Major
sergeant-major	title	Sergeant Major
serjeant	title	Sergeant
sgt	title	Sergeant
sgt maj	title	Sergeant Major
sgt. maj	title	Sergeant Major
shah	title	Shah
sharif	title	Sharif
shaykh	title	Sheikh
sheik	title	Sheikh
sheikh	title	Sheikh
sherif	title	Sharif
shogun	title	Shogun
shosa	title	Shosa
signor	title	Signor
signora	title	Signora
sinologist	title	Sinologist
sir	title	Sir
sister	title	Sister
sisters	title	Sister
skipper	title	Skipper
sociologist	title	Sociologist
speaker	title	Speaker
speaker of the house	title	Speaker of the House
special envoy	title	Special Envoy
squadron leader	title	Squadron Leader
st	title	Saint
stadtholder	title	Stadtholder
staff captain	title	Staff Captain
staff sergeant	title	Staff Sergeant
staff-captain	title	Staff Captain
state councillor	title	State Councillor
statesman	title	Statesman
sub lieutenant	title	Sublieutenant
sub-lieutenant	title	Sublieutenant
subedar	title	Subedar
sublieutenant	title	Sublieutenant
sultan	title	Sultan
sultans	title	Sultan
superintendent	title	Superintendent
supreme commander	title	Supreme Commander
surgeon	title	Surgeon
swami	title	Swami
syndic	title	Syndic
taii	title	Taii
taisa	title	Taisa
taoiseach	title	Taoiseach
theologian	title	Theologian
trade minister	title	Trade Minister
trade unionist	title	Trade unionist
translator	title	Translator
treasurer	title	Treasurer
tribune	title	Tribune
trooper	title	Trooper
tsar	title	Tsar
tsarevich	title	Tsarevich
tsarina	title	Tsarina
tsaritsa	title	Tsarina
tsesarevich	title	Tsarevich
tyrant	title	Tyrant
tzar	title	Tsar
under-secretary	title	Under-Secretary
undersecretary	title	Under-Secretary
vadm	title	Vice Admiral
vicar	title	Vicar
vice adm	title	Vice Admiral
vice admiral	title	Vice Admiral
vice chairman	title	Vice Chairman
vice chancellor	title	Vice Chancellor
vice consul	title	Vice Consul
vice foreign minister	title	Vice Foreign Minister
vice minister	title	Vice Foreign Minister
vice president	title	Vice President
vice-admiral	title	Vice Admiral
vice-chancellor	title	Vice Chancellor
vice-president	title	Vice President
viceroy	title	Viceroy
viceroys	title	Viceroy
vicomte	title	Viscount
viscount	title	Viscount
viscountess	title	Viscountess
vizier	title	Vizier
voivode	title	Voivode
war minister	title	War Minister
warlord	title	Warlord
warrant officer	title	Warrant Officer
wing commander	title	Wing Commander
writer	title	Writer
admirals	title	Admiral
vice admirals	title	Vice Admiral
rear admirals	title	Rear Admiral
generals	title	General
lieutenant generals	title	Lieutenant General
major generals	title	Major General
brigadier generals	title	Brigadier General
colonels	title	Colonel
lieutenant colonels	title	Lieutenant Colonel
captains	title	Captain
lieutenants	title	Lieutenant
marshals	title	Marshal
field marshals	title	Field Marshal
commodores	title	Commodore
commanders	title	Commander
princes	title	Prince
grand dukes	title	Grand Duke
kings	title	King
emperors	title	Emperor
tsars	title	Tsar
ambassadors	title	Ambassador
senators	title	Senator
bishops	title	Bishop
archbishops	title	Archbishop
barons	title	Baron
dukes	title	Duke
queens	title	Queen
writers	title	Writer
ab	name-particle
abd	name-particle
abu	name-particle
abul	name-particle
af	name-particle
al	name-particle
al-din	name-particle
ap	name-particle
av	name-particle
bar	name-particle
ben	name-particle
bin	name-particle
bint	name-particle
binti	name-particle
d'	name-particle
da	name-particle
dal	name-particle
dalla	name-particle
das	name-particle
de	name-particle
de la	name-particle
de las	name-particle
de le	name-particle
de los	name-particle
degli	name-particle
dei	name-particle
del	name-particle
della	name-particle
delle	name-particle
dello	name-particle
den	name-particle
der	name-particle
des	name-particle
di	name-particle
di san	name-particle
do	name-particle
dos	name-particle
du	name-particle
e	name-particle
ed-din	name-particle
el	name-particle
el-din	name-particle
fitz	name-particle
ibn	name-particle
l'	name-particle
la	name-particle
le	name-particle
les	name-particle
mac	name-particle
o'	name-particle
saint	name-particle
san	name-particle
santa	name-particle
st.	name-particle
ten	name-particle
ter	name-particle
ud-din	name-particle
ul	name-particle
umm	name-particle
und	name-particle
van	name-particle
van de	name-particle
van den	name-particle
van der	name-particle
vom	name-particle
von	name-particle
von dem	name-particle
von der	name-particle
y	name-particle
zu	name-particle
zu und	name-particle
zum	name-particle
zur	name-particle
the accursed	epithet
the affable	epithet
the apostle	epithet
the bad	epithet
the bald	epithet
the baptist	epithet
the bastard	epithet
the bear	epithet
the beloved	epithet
the black	epithet
the blind	epithet
the bloody	epithet
the bold	epithet
the brave	epithet
the catholic	epithet
the citizen king	epithet
the confessor	epithet
the conqueror	epithet
the crippled	epithet
the cruel	epithet
the dark	epithet
the desired	epithet
the eighth	epithet
the elder	epithet
the emancipator	epithet
the enlightener	epithet
the evangelist	epithet
the exile	epithet
the fair	epithet
the false	epithet
the fat	epithet
the fifth	epithet
the first	epithet
the fortunate	epithet
the fourth	epithet
the gentle	epithet
the good	epithet
the grave	epithet
the great	epithet
the grim	epithet
the hammer	epithet
the handsome	epithet
the holy	epithet
the hunchback	epithet
the ii	epithet
the illustrious	epithet
the impaler	epithet
the iron chancellor	epithet
the just	epithet
the lame	epithet
the last	epithet
the lawgiver	epithet
the liar	epithet
the liberator	epithet
the lion	epithet
the lionheart	epithet
the lionhearted	epithet
the mad	epithet
the magnificent	epithet
the martyr	epithet
the meek	epithet
the moneybag	epithet
the navigator	epithet
the old	epithet
the old pretender	epithet
the pacific	epithet
the peaceful	epithet
the peacemaker	epithet
the pious	epithet
the poor	epithet
the posthumous	epithet
the pretender	epithet
the proud	epithet
the prudent	epithet
the quiet	epithet
the red	epithet
the reformer	epithet
the restorer	epithet
the rich	epithet
the sage	epithet
the saint	epithet
the second	epithet
the seventh	epithet
the short	epithet
the silent	epithet
the simple	epithet
the sixth	epithet
the soldier king	epithet
the stammerer	epithet
the strong	epithet
the sun king	epithet
the tall	epithet
the terrible	epithet
the theologian	epithet
the third	epithet
the unlucky	epithet
the unready	epithet
the usurper	epithet
the venerable	epithet
the victorious	epithet
the warrior	epithet
the well-beloved	epithet
the white	epithet
the winter king	epithet
the wise	epithet
the wonderworker	epithet
the young	epithet
the young pretender	epithet
the younger	epithet
esq	name-suffix
esq.	name-suffix
esquire	name-suffix
fils	name-suffix
gcb	name-suffix
gcmg	name-suffix
i	name-suffix
ii	name-suffix
iii	name-suffix
iv	name-suffix
ix	name-suffix
jnr	name-suffix
jr	name-suffix
jr.	name-suffix
junior	name-suffix
kbe	name-suffix
kc	name-suffix
kcb	name-suffix
m.d.	name-suffix
mbe	name-suffix
md	name-suffix
mp	name-suffix
obe	name-suffix
pere	name-suffix
ph.d.	name-suffix
phd	name-suffix
qc	name-suffix
ret	name-suffix
ret.	name-suffix
retd	name-suffix
senior	name-suffix
snr	name-suffix
sr	name-suffix
sr.	name-suffix
usa army	name-suffix
usmc	name-suffix
usn	name-suffix
v	name-suffix
vc	name-suffix
vi	name-suffix
vii	name-suffix
viii	name-suffix
x	name-suffix
xi	name-suffix
xii	name-suffix
xiii	name-suffix
xiv	name-suffix
xix	name-suffix
xv	name-suffix
xvi	name-suffix
xvii	name-suffix
xviii	name-suffix
xx	name-suffix
xxi	name-suffix
xxii	name-suffix
xxiii	name-suffix
acheson	mononym	Dean Acheson
adenauer	mononym	Konrad Adenauer
aguinaldo	mononym	Emilio Aguinaldo
akbar	mononym	Akbar
akhenaten	mononym	Akhenaten
al-biruni	mononym	Al-Biruni
alaric	mononym	Alaric
alcibiades	mononym	Alcibiades
allende	mononym	Salvador Allende
ambedkar	mononym	B. R. Ambedkar
andropov	mononym	Yuri Andropov
arafat	mononym	Yasser Arafat
arminius	mononym	Arminius
ashoka	mononym	Ashoka
ashurbanipal	mononym	Ashurbanipal
askia muhammad	mononym	Askia Muhammad
asquith	mononym	H. H. Asquith
atahualpa	mononym	Atahualpa
ataturk	mononym	Mustafa Kemal Atatürk
attila	mononym	Attila
attlee	mononym	Clement Attlee
aurangzeb	mononym	Aurangzeb
averroes	mononym	Averroes
avicenna	mononym	Avicenna
babur	mononym	Babur
baibars	mononym	Baibars
bakunin	mononym	Mikhail Bakunin
balfour	mononym	Arthur Balfour
bandera	mononym	Stepan Bandera
batista	mononym	Fulgencio Batista
batory	mononym	Stephen Báthory
beethoven	mononym	Ludwig van Beethoven
belisarius	mononym	Belisarius
ben-gurion	mononym	David Ben-Gurion
benes	mononym	Edvard Beneš
beria	mononym	Lavrentiy Beria
bering	mononym	Vitus Bering
bernadotte	mononym	Bernadotte
bhutto	mononym	Zulfikar Ali Bhutto
bismarck	mononym	Otto von Bismarck
blucher	mononym	Blücher
boccaccio	mononym	Boccaccio
bolivar	mononym	Simón Bolívar
bonaparte	mononym	Napoleon Bonaparte
boudica	mononym	Boudica
brandt	mononym	Willy Brandt
brezhnev	mononym	Leonid Brezhnev
brusilov	mononym	Aleksei Brusilov
bukharin	mononym	Nikolai Bukharin
cadorna	mononym	Luigi Cadorna
caesar	mononym	Julius Caesar
caligula	mononym	Caligula
calvin	mononym	John Calvin
cao cao	mononym	Cao Cao
carranza	mononym	Venustiano Carranza
castlereagh	mononym	Viscount Castlereagh
castro	mononym	Fidel Castro
cavour	mononym	Camillo Benso di Cavour
ceausescu	mononym	Nicolae Ceaușescu
cetshwayo	mononym	Cetshwayo
chamberlain	mononym	Neville Chamberlain
chang hsueh-liang	mononym	Zhang Xueliang
chang tso-lin	mononym	Zhang Zuolin
charlemagne	mononym	Charlemagne
che guevara	mononym	Ernesto Che Guevara
chekhov	mononym	Anton Chekhov
chernenko	mononym	Konstantin Chernenko
chiang	mononym	Chiang Kai-shek
chiang kai-shek	mononym	Chiang Kai-shek
chicherin	mononym	Georgy Chicherin
chinggis khan	mononym	Genghis Khan
choibalsan	mononym	Khorloogiin Choibalsan
chou en-lai	mononym	Zhou Enlai
churchill	mononym	Winston Churchill
cicero	mononym	Cicero
cixi	mononym	Empress Dowager Cixi
clausewitz	mononym	Carl von Clausewitz
clemenceau	mononym	Georges Clemenceau
cleopatra	mononym	Cleopatra
clovis	mononym	Clovis
cnut	mononym	Cnut
colbert	mononym	Jean-Baptiste Colbert
columbus	mononym	Christopher Columbus
confucius	mononym	Confucius
copernicus	mononym	Nicolaus Copernicus
cornwallis	mononym	Charles Cornwallis
cortes	mononym	Hernán Cortés
crazy horse	mononym	Crazy Horse
cromwell	mononym	Oliver Cromwell
cuauhtemoc	mononym	Cuauhtemoc
curzon	mononym	George Curzon
daladier	mononym	Édouard Daladier
danton	mononym	Georges Danton
darwin	mononym	Charles Darwin
dayan	mononym	Moshe Dayan
de gaulle	mononym	Charles de Gaulle
deng xiaoping	mononym	Deng Xiaoping
denikin	mononym	Anton Denikin
dessalines	mononym	Jean-Jacques Dessalines
diderot	mononym	Denis Diderot
dingane	mononym	Dingane
diocletian	mononym	Diocletian
disraeli	mononym	Benjamin Disraeli
doenitz	mononym	Karl Dönitz
donitz	mononym	Karl Dönitz
dostoevsky	mononym	Fyodor Dostoevsky
dostoyevsky	mononym	Fyodor Dostoevsky
dreyfus	mononym	Alfred Dreyfus
dubcek	mononym	Alexander Dubček
dulles	mononym	John Foster Dulles
dupleix	mononym	Joseph François Dupleix
duvalier	mononym	François Duvalier
dzerzhinsky	mononym	Felix Dzerzhinsky
eichmann	mononym	Adolf Eichmann
einstein	mononym	Albert Einstein
eisenhower	mononym	Dwight D. Eisenhower
engels	mononym	Friedrich Engels
erasmus	mononym	Erasmus
falkenhayn	mononym	Erich von Falkenhayn
firdausi	mononym	Firdausi
foch	mononym	Ferdinand Foch
fouche	mononym	Fouché
franklin	mononym	Benjamin Franklin
freud	mononym	Sigmund Freud
galileo	mononym	Galileo Galilei
gandhi	mononym	Mahatma Gandhi
garibaldi	mononym	Giuseppe Garibaldi
genghis khan	mononym	Genghis Khan
geronimo	mononym	Geronimo
giap	mononym	Vo Nguyen Giap
gladstone	mononym	William Gladstone
gneisenau	mononym	Gneisenau
goebbels	mononym	Joseph Goebbels
goering	mononym	Hermann Göring
goethe	mononym	Johann Wolfgang von Goethe
gorbachev	mononym	Mikhail Gorbachev
gorchakov	mononym	Alexander Gorchakov
goring	mononym	Hermann Göring
gorky	mononym	Maxim Gorky
gromyko	mononym	Andrei Gromyko
guderian	mononym	Heinz Guderian
guevara	mononym	Ernesto Che Guevara
hadrian	mononym	Hadrian
haig	mononym	Douglas Haig
haile selassie	mononym	Haile Selassie
hammurabi	mononym	Hammurabi
hannibal	mononym	Hannibal
hasdrubal	mononym	Hasdrubal
hegel	mononym	Georg Wilhelm Friedrich Hegel
heraclius	mononym	Heraclius
herodotus	mononym	Herodotus
herzen	mononym	Alexander Herzen
heydrich	mononym	Reinhard Heydrich
hideyoshi	mononym	Toyotomi Hideyoshi
himmler	mononym	Heinrich Himmler
hindenburg	mononym	Paul von Hindenburg
hirohito	mononym	Hirohito
hitler	mononym	Adolf Hitler
ho chi minh	mononym	Ho Chi Minh
honecker	mononym	Erich Honecker
hong xiuquan	mononym	Hong Xiuquan
horthy	mononym	Miklós Horthy
hoxha	mononym	Enver Hoxha
huerta	mononym	Victoriano Huerta
humayun	mononym	Humayun
hunyadi	mononym	John Hunyadi
ibn battuta	mononym	Ibn Battuta
ibn khaldun	mononym	Ibn Khaldun
ieyasu	mononym	Tokugawa Ieyasu
iturbide	mononym	Agustín de Iturbide
jabotinsky	mononym	Vladimir Jabotinsky
jagiello	mononym	Jagiello
jahangir	mononym	Jahangir
jaruzelski	mononym	Wojciech Jaruzelski
jefferson	mononym	Thomas Jefferson
jiang jieshi	mononym	Chiang Kai-shek
jinnah	mononym	Muhammad Ali Jinnah
joffre	mononym	Joseph Joffre
jomo kenyatta	mononym	Jomo Kenyatta
josephus	mononym	Josephus
justinian	mononym	Justinian
kamenev	mononym	Lev Kamenev
kant	mononym	Immanuel Kant
karadzic	mononym	Radovan Karadžić
kennan	mononym	George Kennan
kennedy	mononym	John F. Kennedy
kenyatta	mononym	Jomo Kenyatta
kepler	mononym	Johannes Kepler
kerensky	mononym	Alexander Kerensky
khmelnytsky	mononym	Bohdan Khmelnytsky
khomeini	mononym	Ruhollah Khomeini
khruschev	mononym	Nikita Khrushchev
khrushchev	mononym	Nikita Khrushchev
khubilai khan	mononym	Kublai Khan
kim il sung	mononym	Kim Il-sung
kim il-sung	mononym	Kim Il-sung
kissinger	mononym	Henry Kissinger
kitchener	mononym	Lord Kitchener
kohl	mononym	Helmut Kohl
kolchak	mononym	Alexander Kolchak
kornilov	mononym	Lavr Kornilov
kosciuszko	mononym	Tadeusz Kościuszko
kossuth	mononym	Lajos Kossuth
koxinga	mononym	Koxinga
kropotkin	mononym	Peter Kropotkin
kroutchev	mononym	Nikita Khrushchev
kruger	mononym	Paul Kruger
krushchev	mononym	Nikita Khrushchev
kublai khan	mononym	Kublai Khan
kuropatkin	mononym	Aleksey Kuropatkin
kutuzov	mononym	Mikhail Kutuzov
kwame nkrumah	mononym	Kwame Nkrumah
lafayette	mononym	Marquis de Lafayette
las casas	mononym	Bartolomé de las Casas
laval	mononym	Pierre Laval
lenin	mononym	Vladimir Lenin
leo africanus	mononym	Leo Africanus
leonidas	mononym	Leonidas
li hongzhang	mononym	Li Hongzhang
li hung-chang	mononym	Li Hongzhang
lin zexu	mononym	Lin Zexu
lincoln	mononym	Abraham Lincoln
litvinov	mononym	Maxim Litvinov
lloyd george	mononym	David Lloyd George
lobengula	mononym	Lobengula
lomonosov	mononym	Mikhail Lomonosov
louverture	mononym	Toussaint Louverture
loyola	mononym	Ignatius of Loyola
ludendorff	mononym	Erich Ludendorff
lugard	mononym	Frederick Lugard
lumumba	mononym	Patrice Lumumba
luther	mononym	Martin Luther
macarthur	mononym	Douglas MacArthur
machiavelli	mononym	Niccolò Machiavelli
magellan	mononym	Ferdinand Magellan
maimonides	mononym	Maimonides
makarov	mononym	Stepan Makarov
mandela	mononym	Nelson Mandela
mannerheim	mononym	Carl Gustaf Emil Mannerheim
mansa musa	mononym	Mansa Musa
mansfeld	mononym	Ernst von Mansfeld
manstein	mononym	Erich von Manstein
mao	mononym	Mao Zedong
mao tse-tung	mononym	Mao Zedong
mao zedong	mononym	Mao Zedong
marat	mononym	Jean-Paul Marat
marlborough	mononym	Duke of Marlborough
marx	mononym	Karl Marx
masaryk	mononym	Tomáš Masaryk
mazarin	mononym	Cardinal Mazarin
mazepa	mononym	Ivan Mazepa
mazzini	mononym	Giuseppe Mazzini
mcnamara	mononym	Robert McNamara
melanchthon	mononym	Melanchthon
menelik	mononym	Menelik
menshikov	mononym	Alexander Menshikov
metacom	mononym	Metacom
metaxas	mononym	Ioannis Metaxas
metternich	mononym	Klemens von Metternich
mieszko	mononym	Mieszko
mihailovic	mononym	Draža Mihailović
milosevic	mononym	Slobodan Milošević
mirabeau	mononym	Mirabeau
mitterrand	mononym	François Mitterrand
mobutu	mononym	Mobutu Sese Seko
moctezuma	mononym	Moctezuma
molotov	mononym	Vyacheslav Molotov
moltke	mononym	Helmuth von Moltke
montesquieu	mononym	Montesquieu
montezuma	mononym	Moctezuma
montgomery	mononym	Bernard Montgomery
mountbatten	mononym	Louis Mountbatten
mozart	mononym	Wolfgang Amadeus Mozart
mugabe	mononym	Robert Mugabe
murat	mononym	Joachim Murat
mussolini	mononym	Benito Mussolini
nader shah	mononym	Nader Shah
nadir shah	mononym	Nadir Shah
nakhimov	mononym	Pavel Nakhimov
napoleon	mononym	Napoleon Bonaparte
nasser	mononym	Gamal Abdel Nasser
nebuchadnezzar	mononym	Nebuchadnezzar
necker	mononym	Jacques Necker
nehru	mononym	Jawaharlal Nehru
nelson	mononym	Horatio Nelson
nesselrode	mononym	Karl Nesselrode
newton	mononym	Isaac Newton
ngo dinh diem	mononym	Ngo Dinh Diem
nietzsche	mononym	Friedrich Nietzsche
nimitz	mononym	Chester W. Nimitz
nixon	mononym	Richard Nixon
nkrumah	mononym	Kwame Nkrumah
nobunaga	mononym	Oda Nobunaga
nurhaci	mononym	Nurhaci
nyerere	mononym	Julius Nyerere
o'higgins	mononym	Bernardo O'Higgins
obregon	mononym	Álvaro Obregón
octavian	mononym	Octavian
odoacer	mononym	Odoacer
olivares	mononym	Count-Duke of Olivares
oppenheimer	mononym	J. Robert Oppenheimer
osceola	mononym	Osceola
oxenstierna	mononym	Axel Oxenstierna
palmerston	mononym	Lord Palmerston
park chung hee	mononym	Park Chung-hee
park chung-hee	mononym	Park Chung-hee
patton	mononym	George S. Patton
paulus	mononym	Friedrich Paulus
pavelic	mononym	Ante Pavelić
pericles	mononym	Pericles
peron	mononym	Juan Perón
perry	mononym	Matthew C. Perry
pershing	mononym	John J. Pershing
petain	mononym	Philippe Pétain
petliura	mononym	Symon Petliura
petrarch	mononym	Petrarch
pilsudski	mononym	Józef Piłsudski
pinochet	mononym	Augusto Pinochet
pizarro	mononym	Francisco Pizarro
plekhanov	mononym	Georgi Plekhanov
plutarch	mononym	Plutarch
pocahontas	mononym	Pocahontas
poincare	mononym	Raymond Poincaré
pol pot	mononym	Pol Pot
polybius	mononym	Polybius
pompey	mononym	Pompey
potemkin	mononym	Grigory Potemkin
powhatan	mononym	Powhatan
procopius	mononym	Procopius
pu yi	mononym	Puyi
pugachev	mononym	Yemelyan Pugachev
pushkin	mononym	Alexander Pushkin
putin	mononym	Vladimir Putin
puyi	mononym	Puyi
qin shi huang	mononym	Qin Shi Huang
quezon	mononym	Manuel Quezon
radetzky	mononym	Radetzky
raglan	mononym	Lord Raglan
ramesses	mononym	Ramesses
ranjit singh	mononym	Ranjit Singh
rasputin	mononym	Grigori Rasputin
reagan	mononym	Ronald Reagan
ribbentrop	mononym	Joachim von Ribbentrop
richelieu	mononym	Cardinal Richelieu
rizal	mononym	José Rizal
robespierre	mononym	Maximilien Robespierre
rommel	mononym	Erwin Rommel
roosevelt	mononym	Franklin D. Roosevelt
rousseau	mononym	Jean-Jacques Rousseau
rozhdestvensky	mononym	Zinovy Rozhestvensky
rozhestvensky	mononym	Zinovy Rozhestvensky
rumi	mononym	Rumi
sadat	mononym	Anwar Sadat
saddam	mononym	Saddam Hussein
sakharov	mononym	Andrei Sakharov
saladin	mononym	Saladin
samori ture	mononym	Samori Ture
samsonov	mononym	Alexander Samsonov
sandino	mononym	Augusto Sandino
santa anna	mononym	Antonio López de Santa Anna
savarkar	mononym	V. D. Savarkar
savonarola	mononym	Savonarola
scharnhorst	mononym	Scharnhorst
schiller	mononym	Friedrich Schiller
senghor	mononym	Léopold Senghor
sennacherib	mononym	Sennacherib
shah jahan	mononym	Shah Jahan
shaka	mononym	Shaka Zulu
shaka zulu	mononym	Shaka Zulu
shakespeare	mononym	William Shakespeare
shamil	mononym	Imam Shamil
shivaji	mononym	Shivaji
sihanouk	mononym	Norodom Sihanouk
sima qian	mononym	Sima Qian
sitting bull	mononym	Sitting Bull
skanderbeg	mononym	Skanderbeg
snowden	mononym	Edward Snowden
sobieski	mononym	John Sobieski
solzhenitsyn	mononym	Aleksandr Solzhenitsyn
somoza	mononym	Anastasio Somoza
sonni ali	mononym	Sonni Ali
spartacus	mononym	Spartacus
stalin	mononym	Joseph Stalin
stolypin	mononym	Pyotr Stolypin
suetonius	mononym	Suetonius
suharto	mononym	Suharto
sukarno	mononym	Sukarno
sukhbaatar	mononym	Damdin Sükhbaatar
suleiman	mononym	Suleiman the Magnificent
sun tzu	mononym	Sun Tzu
sun yat-sen	mononym	Sun Yat-sen
sundiata keita	mononym	Sundiata Keita
suvorov	mononym	Alexander Suvorov
syngman rhee	mononym	Syngman Rhee
tacitus	mononym	Tacitus
tagore	mononym	Rabindranath Tagore
talleyrand	mononym	Charles-Maurice de Talleyrand
tamerlane	mononym	Timur
tecumseh	mononym	Tecumseh
teng hsiao-ping	mononym	Deng Xiaoping
tewodros	mononym	Tewodros
thatcher	mononym	Margaret Thatcher
themistocles	mononym	Themistocles
theodoric	mononym	Theodoric
thucydides	mononym	Thucydides
timur	mononym	Timur
tipu sultan	mononym	Tipu Sultan
tiso	mononym	Jozef Tiso
tito	mononym	Josip Broz Tito
tocqueville	mononym	Alexis de Tocqueville
tolstoi	mononym	Leo Tolstoy
tolstoy	mononym	Leo Tolstoy
torquemada	mononym	Torquemada
totleben	mononym	Eduard Totleben
toussaint louverture	mononym	Toussaint Louverture
trajan	mononym	Trajan
trotskii	mononym	Leon Trotsky
trotsky	mononym	Leon Trotsky
truman	mononym	Harry S. Truman
tshombe	mononym	Moise Tshombe
tukhachevsky	mononym	Mikhail Tukhachevsky
tupac amaru	mononym	Túpac Amaru
turenne	mononym	Turenne
tutankhamun	mononym	Tutankhamun
tzu-hsi	mononym	Empress Dowager Cixi
ushakov	mononym	Fyodor Ushakov
usman dan fodio	mononym	Usman dan Fodio
vauban	mononym	Vauban
venizelos	mononym	Eleftherios Venizelos
vercingetorix	mononym	Vercingetorix
vespasian	mononym	Vespasian
villa	mononym	Pancho Villa
voltaire	mononym	Voltaire
von trotha	mononym	Lothar von Trotha
voroshilov	mononym	Kliment Voroshilov
vyshinsky	mononym	Andrey Vyshinsky
walesa	mononym	Lech Wałęsa
wallenstein	mononym	Albrecht von Wallenstein
walpole	mononym	Robert Walpole
walsingham	mononym	Francis Walsingham
wang ching-wei	mononym	Wang Jingwei
wang jingwei	mononym	Wang Jingwei
wellington	mononym	Duke of Wellington
westmoreland	mononym	William Westmoreland
windischgratz	mononym	Windischgrätz
witte	mononym	Sergei Witte
wolsey	mononym	Thomas Wolsey
wrangel	mononym	Pyotr Wrangel
wycliffe	mononym	John Wycliffe
xenophon	mononym	Xenophon
yeltsin	mononym	Boris Yeltsin
yezhov	mononym	Nikolai Yezhov
yuan shih-kai	mononym	Yuan Shikai
yuan shikai	mononym	Yuan Shikai
zapata	mononym	Emiliano Zapata
zeng guofan	mononym	Zeng Guofan
zhang xueliang	mononym	Zhang Xueliang
zhang zuolin	mononym	Zhang Zuolin
zhou enlai	mononym	Zhou Enlai
zhukov	mononym	Georgy Zhukov
zinoviev	mononym	Grigory Zinoviev
zwingli	mononym	Huldrych Zwingli
activist	role-noun
admiral	role-noun
adventurer	role-noun
agent	role-noun
ambassador	role-noun
analyst	role-noun
anarchist	role-noun
aristocrat	role-noun
author	role-noun
banker	role-noun
captain	role-noun
castaway	role-noun
chancellor	role-noun
colonel	role-noun
commander	role-noun
communist	role-noun
composer	role-noun
cosmonaut	role-noun
delegate	role-noun
democrat	role-noun
dictator	role-noun
diplomat	role-noun
economist	role-noun
editor	role-noun
emperor	role-noun
engineer	role-noun
envoy	role-noun
explorer	role-noun
fisherman	role-noun
founder	role-noun
fugitive	role-noun
general	role-noun
governor	role-noun
historian	role-noun
industrialist	role-noun
interpreter	role-noun
journalist	role-noun
jurist	role-noun
king	role-noun
lawyer	role-noun
leader	role-noun
marshal	role-noun
merchant	role-noun
minister	role-noun
missionary	role-noun
monk	role-noun
nationalist	role-noun
navigator	role-noun
nobleman	role-noun
novelist	role-noun
officer	role-noun
painter	role-noun
peasant	role-noun
philosopher	role-noun
photographer	role-noun
physician	role-noun
pirate	role-noun
poet	role-noun
politician	role-noun
president	role-noun
priest	role-noun
prisoner	role-noun
professor	role-noun
queen	role-noun
representative	role-noun
republican	role-noun
researcher	role-noun
revolutionary	role-noun
ruler	role-noun
sailor	role-noun
scholar	role-noun
scientist	role-noun
secretary	role-noun
shogun	role-noun
soldier	role-noun
spy	role-noun
statesman	role-noun
student	role-noun
teacher	role-noun
trader	role-noun
translator	role-noun
tsar	role-noun
uthman	given-name
worker	role-noun
writer	role-noun

"""#
}
