// Generated from Data/en/attribution.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enAttribution = #"""
alleged	doubt-adverb
allegedly	doubt-adverb
apocryphal	doubt-adverb
apparently	doubt-adverb
arguably	doubt-adverb
avowedly	doubt-adverb
baseless	doubt-adverb
bogus	doubt-adverb
conceivably	doubt-adverb
contested	doubt-adverb
debatable	doubt-adverb
disputed	doubt-adverb
doubtfully	doubt-adverb
dubiously	doubt-adverb
erroneously	doubt-adverb
fabricated	doubt-adverb
fake	doubt-adverb
false	doubt-adverb
falsely	doubt-adverb
fictitious	doubt-adverb
forged	doubt-adverb
groundless	doubt-adverb
in name only	doubt-adverb
in quotes	doubt-adverb
in theory	doubt-adverb
incorrectly	doubt-adverb
legendary	doubt-adverb
likely	doubt-adverb
maybe	doubt-adverb
mistakenly	doubt-adverb
mythical	doubt-adverb
nominally	doubt-adverb
officially	doubt-adverb
on paper	doubt-adverb
ostensible	doubt-adverb
ostensibly	doubt-adverb
perhaps	doubt-adverb
possibly	doubt-adverb
presumably	doubt-adverb
probably	doubt-adverb
professedly	doubt-adverb
pseudo	doubt-adverb
purported	doubt-adverb
purportedly	doubt-adverb
putative	doubt-adverb
putatively	doubt-adverb
questionably	doubt-adverb
quote unquote	doubt-adverb
reportedly	doubt-adverb
reputed	doubt-adverb
reputedly	doubt-adverb
rumored	doubt-adverb
rumoured	doubt-adverb
seemingly	doubt-adverb
self-proclaimed	doubt-adverb
self-styled	doubt-adverb
sham	doubt-adverb
so called	doubt-adverb
so-called	doubt-adverb
soi-disant	doubt-adverb
spurious	doubt-adverb
supposed	doubt-adverb
supposedly	doubt-adverb
technically	doubt-adverb
unconfirmed	doubt-adverb
unfounded	doubt-adverb
unjustly	doubt-adverb
unlikely	doubt-adverb
unproven	doubt-adverb
unsubstantiated	doubt-adverb
untrue	doubt-adverb
unverified	doubt-adverb
would-be	doubt-adverb
wrongfully	doubt-adverb
wrongly	doubt-adverb
account	say-noun	asserts
accounts	say-noun	asserts
accusation	say-noun	judges
accusations	say-noun	judges free
admiration	say-noun	judges
admission	say-noun	asserts
admissions	say-noun	asserts
advice	say-noun	prescribes
advocacy	say-noun	prescribes
affection	say-noun	judges
affidavit	say-noun	asserts
affidavits	say-noun	asserts
allegation	say-noun	reports
allegations	say-noun	reports free
allegiance	say-noun	judges
announcement	say-noun	asserts
announcements	say-noun	asserts
answer	say-noun	asserts
answers	say-noun	asserts
anxiety	say-noun	doubts
appeal	say-noun	prescribes
appeals	say-noun	prescribes
appraisal	say-noun	judges
approval	say-noun	judges
argument	say-noun	asserts
arguments	say-noun	asserts
assertion	say-noun	asserts
assertions	say-noun	asserts
assessment	say-noun	judges
assessments	say-noun	judges
assumption	say-noun	asserts
assumptions	say-noun	asserts
assurance	say-noun	asserts
assurances	say-noun	asserts
aversion	say-noun	judges
belief	say-noun	asserts
beliefs	say-noun	asserts
boast	say-noun	asserts
boasts	say-noun	asserts
broadcast	say-noun	asserts
call	say-noun	prescribes
calls	say-noun	prescribes free
characterisation	say-noun	judges
characterization	say-noun	judges
charge	say-noun	judges
charges	say-noun	judges
chronicle	say-noun	reports
chronicles	say-noun	reports
citation	say-noun	reports
citations	say-noun	reports
claim	say-noun	asserts
claims	say-noun	asserts
comment	say-noun	asserts
commitment	say-noun	prescribes
complaint	say-noun	judges
complaints	say-noun	judges free
concern	say-noun	doubts free
concerns	say-noun	doubts free
conclusion	say-noun	asserts
conclusions	say-noun	asserts
condemnation	say-noun	judges
condemnations	say-noun	judges
confession	say-noun	asserts
confessions	say-noun	asserts
confirmation	say-noun	asserts
congratulations	say-noun	judges
conjecture	say-noun	rumours
conjectures	say-noun	rumours
contempt	say-noun	judges
contention	say-noun	asserts
contentions	say-noun	asserts
contradiction	say-noun	denies
conviction	say-noun	asserts
convictions	say-noun	asserts
counterfeit	say-noun	calls forged
criticism	say-noun	judges free
criticisms	say-noun	judges free
critique	say-noun	judges
declaration	say-noun	asserts
declarations	say-noun	asserts
defence	say-noun	judges
defense	say-noun	judges
demand	say-noun	prescribes
demands	say-noun	prescribes free
denial	say-noun	denies
denials	say-noun	denies
depiction	say-noun	judges
description	say-noun	judges
descriptions	say-noun	judges
desire	say-noun	prescribes
diaries	say-noun	asserts
diary	say-noun	asserts
disapproval	say-noun	judges
disclaimer	say-noun	denies
disdain	say-noun	judges
dislike	say-noun	judges
dismissal	say-noun	denies
distrust	say-noun	doubts
doubt	say-noun	doubts
doubts	say-noun	doubts free
embrace	say-noun	judges
endorsement	say-noun	judges
endorsements	say-noun	judges
enquiry	say-noun	asks
enthusiasm	say-noun	judges
estimate	say-noun	judges
estimates	say-noun	judges
estimation	say-noun	judges
evaluation	say-noun	judges
evaluations	say-noun	judges
evidence	say-noun	asserts
explanation	say-noun	asserts
explanations	say-noun	asserts
fabrication	say-noun	calls forged
fabrications	say-noun	calls forged
fake	say-noun	calls forged
fakes	say-noun	calls forged
falsification	say-noun	calls forged
falsifications	say-noun	calls forged
fear	say-noun	doubts
fears	say-noun	doubts free
finding	say-noun	asserts
findings	say-noun	asserts
forgeries	say-noun	calls forged
forgery	say-noun	calls forged
gossip	say-noun	rumours
grievance	say-noun	judges
grievances	say-noun	judges
hearsay	say-noun	rumours
hoax	say-noun	calls forged
hoaxes	say-noun	calls forged
hope	say-noun	prescribes
hopes	say-noun	prescribes
hostility	say-noun	judges
hypotheses	say-noun	asserts
hypothesis	say-noun	asserts
impression	say-noun	judges
impressions	say-noun	judges
inquiry	say-noun	asks
insinuation	say-noun	rumours
insinuations	say-noun	rumours
insistence	say-noun	prescribes
instruction	say-noun	prescribes
instructions	say-noun	prescribes
interpretation	say-noun	asserts
interpretations	say-noun	asserts
invention	say-noun	calls forged
inventions	say-noun	calls forged
invitation	say-noun	prescribes
judgement	say-noun	judges
judgements	say-noun	judges
judgment	say-noun	judges
judgments	say-noun	judges
lament	say-noun	judges
laments	say-noun	judges
legend	say-noun	reports
legends	say-noun	reports
letter	say-noun	asserts
letters	say-noun	asserts
memoir	say-noun	asserts
memoirs	say-noun	asserts
memories	say-noun	asserts
memory	say-noun	asserts
mention	say-noun	reports
mentions	say-noun	reports
mistrust	say-noun	doubts
myth	say-noun	rumours
myths	say-noun	rumours
narrative	say-noun	asserts
narratives	say-noun	asserts
note	say-noun	asserts
notes	say-noun	asserts
objection	say-noun	judges
objections	say-noun	judges
observation	say-noun	asserts
observations	say-noun	asserts
opinion	say-noun	judges
opinions	say-noun	judges
opposition	say-noun	judges
order	say-noun	prescribes
orders	say-noun	prescribes
passion	say-noun	judges
perception	say-noun	judges
perceptions	say-noun	judges
perspective	say-noun	judges
perspectives	say-noun	judges
plea	say-noun	prescribes
pleas	say-noun	prescribes
pledge	say-noun	prescribes
pledges	say-noun	prescribes
point of view	say-noun	judges
portrayal	say-noun	judges
praise	say-noun	judges
prediction	say-noun	asserts
predictions	say-noun	asserts
preference	say-noun	judges
proclamation	say-noun	asserts
proclamations	say-noun	asserts
promise	say-noun	asserts
promises	say-noun	asserts
proposal	say-noun	prescribes
proposals	say-noun	prescribes
queries	say-noun	asks
query	say-noun	asks
question	say-noun	asks
question mark	say-noun	doubts
questions	say-noun	asks
quip	say-noun	asserts
quotation	say-noun	reports
quotations	say-noun	reports
reaction	say-noun	asserts
reactions	say-noun	asserts
reading	say-noun	asserts
rebuttal	say-noun	denies
rebuttals	say-noun	denies
recollection	say-noun	asserts
recollections	say-noun	asserts
recommendation	say-noun	prescribes
recommendations	say-noun	prescribes
record	say-noun	reports
records	say-noun	reports
refusal	say-noun	denies
refutation	say-noun	denies
refutations	say-noun	denies
rejection	say-noun	denies
rejections	say-noun	denies
reluctance	say-noun	denies
remark	say-noun	asserts
remarks	say-noun	asserts
reminiscence	say-noun	asserts
reminiscences	say-noun	asserts
replies	say-noun	asserts
reply	say-noun	asserts
report	say-noun	reports
reports	say-noun	reports
repudiation	say-noun	denies
request	say-noun	prescribes
requests	say-noun	prescribes
reservation	say-noun	doubts
reservations	say-noun	doubts
respect	say-noun	judges
response	say-noun	asserts
responses	say-noun	asserts
retraction	say-noun	denies
rumor	say-noun	rumours
rumors	say-noun	rumours
rumour	say-noun	rumours
rumours	say-noun	rumours
scepticism	say-noun	doubts
scorn	say-noun	judges
skepticism	say-noun	doubts
speculation	say-noun	rumours
speculations	say-noun	rumours
speech	say-noun	asserts
statement	say-noun	asserts
statements	say-noun	asserts
stories	say-noun	reports
story	say-noun	reports
suggestion	say-noun	prescribes
suggestions	say-noun	prescribes
support	say-noun	judges
suspicion	say-noun	doubts
suspicions	say-noun	doubts
sympathy	say-noun	judges
tale	say-noun	reports
tales	say-noun	reports
telegram	say-noun	asserts
telegrams	say-noun	asserts
testimonies	say-noun	asserts
testimony	say-noun	asserts
theories	say-noun	asserts
theory	say-noun	asserts
theses	say-noun	asserts
thesis	say-noun	asserts
thoughts	say-noun	asserts
threat	say-noun	prescribes
threats	say-noun	prescribes
tirade	say-noun	judges
tradition	say-noun	reports
traditions	say-noun	reports
tribute	say-noun	judges
ultimatum	say-noun	prescribes
unwillingness	say-noun	denies
verdict	say-noun	judges
verdicts	say-noun	judges
version	say-noun	asserts
versions	say-noun	asserts
view	say-noun	judges
viewpoint	say-noun	judges
views	say-noun	judges
vow	say-noun	prescribes
vows	say-noun	prescribes
warning	say-noun	prescribes
warnings	say-noun	prescribes
whisper	say-noun	rumours
whispers	say-noun	rumours
willingness	say-noun	prescribes
wish	say-noun	prescribes
wishes	say-noun	prescribes
word	say-noun	asserts
worries	say-noun	doubts free
worry	say-noun	doubts
zeal	say-noun	judges
accept	say-verb	asserts weak
accept that	say-verb	asserts
accepted	say-verb	asserts weak
accepted that	say-verb	asserts
accepting that	say-verb	asserts
accepts	say-verb	asserts weak
accepts that	say-verb	asserts
account for	say-verb	asserts silent
accuse	say-verb	judges
accused	say-verb	judges
accuses	say-verb	judges
accusing	say-verb	judges
acknowledge	say-verb	asserts
acknowledged	say-verb	asserts
acknowledges	say-verb	asserts
acknowledging	say-verb	asserts
adamant about	say-verb	asserts predicate
adamant that	say-verb	asserts predicate
add	say-verb	asserts weak
add to	say-verb	asserts silent
added	say-verb	asserts
added to	say-verb	asserts silent
adding	say-verb	asserts
adding to	say-verb	asserts silent
address	say-verb	asserts weak
addressed	say-verb	asserts weak
addresses	say-verb	asserts weak
addressing	say-verb	asserts weak
adds	say-verb	asserts
adds to	say-verb	asserts silent
admire	say-verb	judges
admired	say-verb	judges
admires	say-verb	judges
admiring	say-verb	judges
admit	say-verb	asserts weak
admits	say-verb	asserts
admitted	say-verb	asserts
admitting	say-verb	asserts
advance	say-verb	asserts weak
advanced	say-verb	asserts weak
advances	say-verb	asserts weak
advancing	say-verb	asserts weak
advise	say-verb	prescribes weak
advised	say-verb	prescribes
advises	say-verb	prescribes weak
advising	say-verb	prescribes weak
advocate	say-verb	prescribes weak
advocated	say-verb	prescribes
advocates	say-verb	prescribes weak
advocating	say-verb	prescribes weak
affirm	say-verb	asserts
affirmed	say-verb	asserts
affirming	say-verb	asserts
affirms	say-verb	asserts
afraid that	say-verb	asserts predicate
agree	say-verb	asserts weak
agree with	say-verb	asserts attitude
agreed	say-verb	asserts
agreed with	say-verb	asserts attitude
agreeing	say-verb	asserts weak
agreeing with	say-verb	asserts attitude
agrees	say-verb	asserts weak
agrees with	say-verb	asserts attitude
alarmed at	say-verb	doubts predicate
alarmed by	say-verb	doubts predicate
allege	say-verb	reports weak
alleged	say-verb	reports weak
alleges	say-verb	reports weak
alleging	say-verb	reports weak
allow	say-verb	asserts weak
allowed	say-verb	asserts weak
allowing	say-verb	asserts weak
allows	say-verb	asserts weak
allude	say-verb	asserts
allude to	say-verb	asserts attitude
alluded	say-verb	asserts
alludes	say-verb	asserts
alluding	say-verb	asserts
analyse	say-verb	asserts
analysed	say-verb	asserts
analyses	say-verb	asserts
analysing	say-verb	asserts
analyze	say-verb	asserts
analyzed	say-verb	asserts
analyzes	say-verb	asserts
analyzing	say-verb	asserts
angry that	say-verb	asserts predicate
announce	say-verb	asserts
announced	say-verb	asserts
announces	say-verb	asserts
announcing	say-verb	asserts
answer	say-verb	asserts weak
answer for	say-verb	asserts silent
answered	say-verb	asserts weak
answered for	say-verb	asserts silent
answering	say-verb	asserts weak
answers	say-verb	asserts weak
anticipate	say-verb	reports
anticipated	say-verb	reports weak
anticipates	say-verb	reports
anticipating	say-verb	reports
anxious about	say-verb	doubts predicate
anxious that	say-verb	doubts predicate
anxious to	say-verb	prescribes predicate
apologise	say-verb	asserts
apologised	say-verb	asserts
apologises	say-verb	asserts
apologising	say-verb	asserts
apologize	say-verb	asserts
apologized	say-verb	asserts
apologizes	say-verb	asserts
apologizing	say-verb	asserts
appalled at	say-verb	judges predicate
appalled by	say-verb	judges predicate
appeal	say-verb	prescribes weak
appealed	say-verb	prescribes weak
appealing	say-verb	prescribes weak
appeals	say-verb	prescribes weak
applaud	say-verb	judges
applauded	say-verb	judges
applauding	say-verb	judges
applauds	say-verb	judges
appraise	say-verb	judges
appraised	say-verb	judges
appraises	say-verb	judges
appraising	say-verb	judges
approve	say-verb	judges weak
approved	say-verb	judges
approves	say-verb	judges weak
approving	say-verb	judges weak
argue	say-verb	asserts
argued	say-verb	asserts
argues	say-verb	asserts
arguing	say-verb	asserts
articulate	say-verb	asserts
articulated	say-verb	asserts
articulates	say-verb	asserts
articulating	say-verb	asserts
as opposed to	say-verb	asserts silent
ascribe	say-verb	asserts
ascribed	say-verb	asserts
ascribes	say-verb	asserts
ascribing	say-verb	asserts
ask	say-verb	asks weak
asked	say-verb	asks
asking	say-verb	asks
asks	say-verb	asks
assail	say-verb	asserts
assailed	say-verb	asserts
assailing	say-verb	asserts
assails	say-verb	asserts
assert	say-verb	asserts
asserted	say-verb	asserts
asserting	say-verb	asserts
asserts	say-verb	asserts
assess	say-verb	judges weak
assessed	say-verb	judges
assesses	say-verb	judges
assessing	say-verb	judges
assume	say-verb	asserts weak
assumed	say-verb	asserts weak
assumes	say-verb	asserts weak
assuming	say-verb	asserts weak
assure	say-verb	asserts
assured	say-verb	asserts
assures	say-verb	asserts
assuring	say-verb	asserts
at pains to stress	say-verb	judges predicate
attack	say-verb	judges weak
attacked	say-verb	judges
attacking	say-verb	judges weak
attacks	say-verb	judges weak
attest	say-verb	asserts
attested	say-verb	asserts
attesting	say-verb	asserts
attests	say-verb	asserts
attribute	say-verb	asserts
attributed	say-verb	asserts weak
attributes	say-verb	asserts
attributing	say-verb	asserts
aver	say-verb	asserts
avered	say-verb	asserts
avering	say-verb	asserts
averred	say-verb	asserts
averring	say-verb	asserts
avers	say-verb	asserts
avow	say-verb	asserts
avowed	say-verb	asserts
avowing	say-verb	asserts
avows	say-verb	asserts
bade	say-verb	prescribes
balk	say-verb	denies
balked	say-verb	denies
balking	say-verb	denies
balks	say-verb	denies
bark	say-verb	asserts weak
barked	say-verb	asserts weak
barking	say-verb	asserts weak
barks	say-verb	asserts weak
bash	say-verb	judges attitude
bashed	say-verb	judges attitude
bashes	say-verb	judges attitude
bashing	say-verb	judges attitude
beam	say-verb	asserts attitude
beamed	say-verb	asserts attitude
beaming	say-verb	asserts attitude
beams	say-verb	asserts attitude
bear witness	say-verb	asserts
bearing witness	say-verb	asserts
bears witness	say-verb	asserts
beg	say-verb	prescribes
begged	say-verb	prescribes
begging	say-verb	prescribes
begs	say-verb	prescribes
believe	say-verb	asserts attitude
believed	say-verb	asserts attitude
believes	say-verb	asserts attitude
believing	say-verb	asserts attitude
belittle	say-verb	judges attitude
belittled	say-verb	judges attitude
belittles	say-verb	judges attitude
belittling	say-verb	judges attitude
bellow	say-verb	asserts attitude
bellowed	say-verb	asserts attitude
bellowing	say-verb	asserts attitude
bellows	say-verb	asserts attitude
bemoan	say-verb	asserts
bemoaned	say-verb	asserts
bemoaning	say-verb	asserts
bemoans	say-verb	asserts
berated	say-verb	judges weak
beseech	say-verb	prescribes
beseeched	say-verb	prescribes
beseeches	say-verb	prescribes
beseeching	say-verb	prescribes
better known as	say-verb	asserts silent
bid	say-verb	prescribes weak
bidden	say-verb	prescribes
bidding	say-verb	prescribes
bids	say-verb	prescribes weak
blame	say-verb	judges attitude
blamed	say-verb	judges
blames	say-verb	judges attitude
blaming	say-verb	judges attitude
blare	say-verb	asserts weak
blared	say-verb	asserts weak
blares	say-verb	asserts weak
blaring	say-verb	asserts weak
blast	say-verb	judges
blasted	say-verb	judges
blasting	say-verb	judges
blasts	say-verb	judges
blogged	say-verb	asserts
blogging	say-verb	asserts
blurt	say-verb	asserts attitude
blurted	say-verb	asserts attitude
blurting	say-verb	asserts attitude
blurts	say-verb	asserts attitude
boast	say-verb	asserts
boast about	say-verb	asserts attitude
boast of	say-verb	asserts attitude
boasted	say-verb	asserts
boasted of	say-verb	asserts attitude
boasting	say-verb	asserts
boasting of	say-verb	asserts attitude
boasts	say-verb	asserts
boasts of	say-verb	asserts attitude
boo	say-verb	asserts
booed	say-verb	asserts
booing	say-verb	asserts
boos	say-verb	asserts weak
bore witness	say-verb	asserts
borne witness	say-verb	asserts
brag	say-verb	asserts
brag about	say-verb	asserts attitude
bragged	say-verb	asserts
bragged about	say-verb	asserts attitude
bragging	say-verb	asserts
bragging about	say-verb	asserts attitude
brags	say-verb	asserts
brand	say-verb	judges
branded	say-verb	judges
branding	say-verb	judges
brands	say-verb	judges
brief	say-verb	asserts weak
briefed	say-verb	asserts weak
briefing	say-verb	asserts weak
briefs	say-verb	asserts weak
bring up	say-verb	asserts
bringing up	say-verb	asserts
brings up	say-verb	asserts
bristle	say-verb	asserts attitude
bristled	say-verb	asserts attitude
bristles	say-verb	asserts attitude
bristling	say-verb	asserts attitude
broadcast	say-verb	asserts weak
broadcasted	say-verb	asserts weak
broadcasting	say-verb	asserts weak
broadcasts	say-verb	asserts weak
brought up	say-verb	asserts
brush aside	say-verb	judges attitude
brush off	say-verb	judges attitude
brushed aside	say-verb	judges attitude
brushed off	say-verb	judges attitude
brushes aside	say-verb	judges attitude
brushes off	say-verb	judges attitude
brushing aside	say-verb	judges attitude
brushing off	say-verb	judges attitude
cable	say-verb	asserts weak
cabled	say-verb	asserts weak
cables	say-verb	asserts weak
cabling	say-verb	asserts weak
calculate	say-verb	asserts
calculated	say-verb	asserts
calculates	say-verb	asserts
calculating	say-verb	asserts
call	say-verb	judges weak
call back	say-verb	asserts silent
call for	say-verb	prescribes
call into question	say-verb	doubts
call off	say-verb	asserts silent
call on	say-verb	prescribes
call upon	say-verb	prescribes
called	say-verb	judges
called attention	say-verb	asserts
called back	say-verb	asserts silent
called for	say-verb	prescribes
called into question	say-verb	doubts
called off	say-verb	asserts silent
called on	say-verb	prescribes
called upon	say-verb	prescribes
calling	say-verb	judges
calling for	say-verb	prescribes
calling into question	say-verb	doubts
calling off	say-verb	asserts silent
calling on	say-verb	prescribes
calling upon	say-verb	prescribes
calls	say-verb	judges
calls attention	say-verb	asserts
calls back	say-verb	asserts silent
calls for	say-verb	prescribes
calls into question	say-verb	doubts
calls off	say-verb	asserts silent
calls on	say-verb	prescribes
calls upon	say-verb	prescribes
came to the conclusion	say-verb	asserts
campaigned against	say-verb	judges attitude
campaigned for	say-verb	prescribes attitude
campaigning against	say-verb	judges attitude
campaigning for	say-verb	prescribes attitude
cast	say-verb	judges weak
cast doubt	say-verb	doubts
cast doubt on	say-verb	doubts
castigate	say-verb	judges
castigated	say-verb	judges
castigates	say-verb	judges
castigating	say-verb	judges
casting	say-verb	judges weak
casting doubt	say-verb	doubts
casting doubt on	say-verb	doubts
casts	say-verb	judges weak
casts doubt	say-verb	doubts
casts doubt on	say-verb	doubts
caution	say-verb	prescribes
cautioned	say-verb	prescribes
cautioning	say-verb	prescribes
cautions	say-verb	prescribes
celebrate	say-verb	judges weak
celebrated	say-verb	judges weak
celebrates	say-verb	judges weak
celebrating	say-verb	judges weak
censure	say-verb	judges
censured	say-verb	judges
censures	say-verb	judges
censuring	say-verb	judges
certain that	say-verb	asserts predicate
certified	say-verb	asserts
certifies	say-verb	asserts
certify	say-verb	asserts
certifying	say-verb	asserts
challenge	say-verb	doubts weak
challenged	say-verb	doubts
challenges	say-verb	doubts weak
challenging	say-verb	doubts weak
champion	say-verb	judges attitude
championed	say-verb	judges attitude
championing	say-verb	judges attitude
champions	say-verb	judges attitude
chant	say-verb	asserts
chanted	say-verb	asserts
chanting	say-verb	asserts
chants	say-verb	asserts
characterise	say-verb	judges
characterised	say-verb	judges
characterises	say-verb	judges
characterising	say-verb	judges
characterize	say-verb	judges
characterized	say-verb	judges
characterizes	say-verb	judges
characterizing	say-verb	judges
charge that	say-verb	judges
charged	say-verb	judges weak
charged that	say-verb	judges
charges	say-verb	judges weak
charges that	say-verb	judges
charging	say-verb	judges weak
charging that	say-verb	judges
chastised	say-verb	judges weak
cheer	say-verb	asserts
cheered	say-verb	asserts
cheering	say-verb	asserts
cheers	say-verb	asserts weak
chide	say-verb	judges
chided	say-verb	judges
chides	say-verb	judges
chiding	say-verb	judges
chime	say-verb	asserts
chimed	say-verb	asserts
chimed in	say-verb	asserts
chimes	say-verb	asserts
chiming	say-verb	asserts
chronicle	say-verb	reports
chronicled	say-verb	reports
chronicles	say-verb	reports
chronicling	say-verb	reports
cite	say-verb	reports
cited	say-verb	reports
cites	say-verb	reports
citing	say-verb	reports
claim	say-verb	reports weak
claimed	say-verb	reports
claiming	say-verb	reports
claims	say-verb	reports weak
clarified	say-verb	asserts
clarifies	say-verb	asserts
clarify	say-verb	asserts
clarifying	say-verb	asserts
clear about	say-verb	asserts predicate
come to the conclusion	say-verb	asserts
comes to the conclusion	say-verb	asserts
coming to the conclusion	say-verb	asserts
command	say-verb	prescribes weak
commanded	say-verb	prescribes weak
commanding	say-verb	prescribes weak
commands	say-verb	prescribes weak
commend	say-verb	judges
commended	say-verb	judges
commending	say-verb	judges
commends	say-verb	judges
comment	say-verb	asserts weak
comment on	say-verb	asserts
commented	say-verb	asserts
commented on	say-verb	asserts
commenting	say-verb	asserts
commenting on	say-verb	asserts
comments	say-verb	asserts weak
committed to	say-verb	prescribes predicate
communicate	say-verb	asserts
communicated	say-verb	asserts
communicates	say-verb	asserts
communicating	say-verb	asserts
compare	say-verb	asserts weak
compared	say-verb	asserts weak
compares	say-verb	asserts weak
comparing	say-verb	asserts weak
complain	say-verb	judges
complain about	say-verb	asserts attitude
complained	say-verb	judges
complained about	say-verb	asserts attitude
complaining	say-verb	judges
complaining about	say-verb	asserts attitude
complains	say-verb	judges
complains about	say-verb	asserts attitude
concede	say-verb	asserts
conceded	say-verb	asserts
concedes	say-verb	asserts
conceding	say-verb	asserts
concerned about	say-verb	judges predicate
concerned that	say-verb	asserts predicate
conclude	say-verb	asserts
concluded	say-verb	asserts
concludes	say-verb	asserts
concluding	say-verb	asserts
concur	say-verb	asserts
concurred	say-verb	asserts
concurring	say-verb	asserts
concurs	say-verb	asserts
condemn	say-verb	judges attitude
condemned	say-verb	judges attitude
condemning	say-verb	judges attitude
condemns	say-verb	judges attitude
confess	say-verb	asserts
confessed	say-verb	asserts
confesses	say-verb	asserts
confessing	say-verb	asserts
confide	say-verb	asserts
confided	say-verb	asserts
confident of	say-verb	asserts predicate
confident that	say-verb	asserts predicate
confides	say-verb	asserts
confiding	say-verb	asserts
confirm	say-verb	asserts weak
confirmed	say-verb	asserts
confirming	say-verb	asserts
confirms	say-verb	asserts
conflate	say-verb	asserts attitude
conflated	say-verb	asserts attitude
conflates	say-verb	asserts attitude
conflating	say-verb	asserts attitude
congratulate	say-verb	asserts
congratulated	say-verb	asserts
congratulates	say-verb	asserts
congratulating	say-verb	asserts
conjecture	say-verb	rumours
conjectured	say-verb	rumours
conjectures	say-verb	rumours
conjecturing	say-verb	rumours
consider	say-verb	judges attitude
considered	say-verb	judges
considering	say-verb	judges attitude
considers	say-verb	judges
contemptuous of	say-verb	judges predicate
contend	say-verb	asserts
contended	say-verb	asserts
contending	say-verb	asserts
contends	say-verb	asserts
content to	say-verb	prescribes predicate
contest	say-verb	denies weak
contested	say-verb	denies weak
contesting	say-verb	denies weak
contests	say-verb	denies weak
continue	say-verb	asserts weak
continued	say-verb	asserts weak
continues	say-verb	asserts weak
contradict	say-verb	denies
contradicted	say-verb	denies
contradicting	say-verb	denies
contradicts	say-verb	denies
contrast	say-verb	asserts attitude
contrasted	say-verb	asserts attitude
contrasting	say-verb	asserts attitude
contrasts	say-verb	asserts attitude
convey	say-verb	asserts
conveyed	say-verb	asserts
conveying	say-verb	asserts
conveys	say-verb	asserts
convinced that	say-verb	asserts predicate
correct that	say-verb	judges predicate
corroborate	say-verb	asserts
corroborated	say-verb	asserts
corroborates	say-verb	asserts
corroborating	say-verb	asserts
counsel	say-verb	prescribes weak
counseled	say-verb	prescribes weak
counselled	say-verb	prescribes
counselling	say-verb	prescribes
counsels	say-verb	prescribes weak
count	say-verb	judges weak
counted	say-verb	judges weak
counter	say-verb	denies weak
countered	say-verb	denies weak
countering	say-verb	denies weak
counters	say-verb	denies weak
counting	say-verb	judges weak
counts	say-verb	judges weak
cover	say-verb	asserts presentation
covered	say-verb	asserts presentation
covers	say-verb	asserts presentation
credit	say-verb	judges attitude
credit with	say-verb	asserts
credited	say-verb	judges attitude
credited with	say-verb	asserts
crediting	say-verb	judges attitude
crediting with	say-verb	asserts
credits	say-verb	judges attitude
credits with	say-verb	asserts
cried	say-verb	asserts weak
cries	say-verb	asserts weak
critical of	say-verb	judges predicate
criticise	say-verb	judges
criticised	say-verb	judges
criticises	say-verb	judges
criticising	say-verb	judges
criticize	say-verb	judges weak
criticized	say-verb	judges
criticizes	say-verb	judges
criticizing	say-verb	judges
crowed	say-verb	asserts
crowing	say-verb	asserts
crows	say-verb	asserts
deadpan	say-verb	asserts attitude
deadpanned	say-verb	asserts attitude
deal with	say-verb	asserts presentation
deals with	say-verb	asserts presentation
dealt with	say-verb	asserts presentation
debunk	say-verb	denies
debunked	say-verb	denies
debunking	say-verb	denies
debunks	say-verb	denies
decide	say-verb	asserts weak
decided	say-verb	asserts
decides	say-verb	asserts weak
deciding	say-verb	asserts weak
declare	say-verb	asserts
declared	say-verb	asserts
declares	say-verb	asserts
declaring	say-verb	asserts
decline	say-verb	denies weak
declined	say-verb	denies
declined after	say-verb	denies silent
declined and	say-verb	denies silent
declined as	say-verb	denies silent
declined by	say-verb	denies silent
declined during	say-verb	denies silent
declined from	say-verb	denies silent
declined in	say-verb	denies silent
declined into	say-verb	denies silent
declined rapidly	say-verb	denies silent
declined steadily	say-verb	denies silent
declined under	say-verb	denies silent
declines	say-verb	denies
declines as	say-verb	denies silent
declines in	say-verb	denies silent
declining	say-verb	denies weak
decree	say-verb	prescribes
decreed	say-verb	prescribes
decrees	say-verb	prescribes
decreing	say-verb	prescribes
decried	say-verb	judges
decries	say-verb	judges
decry	say-verb	judges
decrying	say-verb	judges
deduce	say-verb	asserts weak
deduced	say-verb	asserts weak
deduces	say-verb	asserts weak
deducing	say-verb	asserts weak
deem	say-verb	judges
deemed	say-verb	judges
deeming	say-verb	judges
deems	say-verb	judges
defend	say-verb	judges weak
defended	say-verb	judges
defending	say-verb	judges
defends	say-verb	judges weak
demand	say-verb	prescribes weak
demanded	say-verb	prescribes
demanding	say-verb	prescribes
demands	say-verb	prescribes
demonstrate	say-verb	asserts weak
demonstrated	say-verb	asserts weak
demonstrates	say-verb	asserts weak
demonstrating	say-verb	asserts weak
demur	say-verb	doubts
demurred	say-verb	doubts
demurring	say-verb	doubts
demurs	say-verb	doubts
denied	say-verb	denies
denies	say-verb	denies
denounce	say-verb	judges
denounced	say-verb	judges
denounces	say-verb	judges
denouncing	say-verb	judges
deny	say-verb	denies
denying	say-verb	denies weak
depict	say-verb	judges
depicted	say-verb	judges
depicting	say-verb	judges
depicts	say-verb	judges
deplore	say-verb	judges
deplored	say-verb	judges
deplores	say-verb	judges
deploring	say-verb	judges
deride	say-verb	judges
derided	say-verb	judges
derides	say-verb	judges
deriding	say-verb	judges
describe	say-verb	judges
described	say-verb	judges
describes	say-verb	judges
describing	say-verb	judges
detail	say-verb	asserts weak
detailed	say-verb	asserts weak
detailing	say-verb	asserts weak
details	say-verb	asserts weak
determine	say-verb	asserts weak
determined	say-verb	asserts weak
determines	say-verb	asserts weak
determining	say-verb	asserts
diagnose	say-verb	judges
diagnosed	say-verb	judges
diagnoses	say-verb	judges
diagnosing	say-verb	judges
dictate	say-verb	prescribes
dictated	say-verb	prescribes
dictates	say-verb	prescribes
dictating	say-verb	prescribes
direct	say-verb	prescribes weak
directed	say-verb	prescribes weak
directing	say-verb	prescribes weak
directs	say-verb	prescribes weak
disagree	say-verb	denies weak
disagree with	say-verb	judges attitude
disagreed	say-verb	denies weak
disagreed with	say-verb	judges attitude
disagreeing with	say-verb	judges attitude
disagrees	say-verb	denies weak
disagrees with	say-verb	judges attitude
disagreing	say-verb	denies weak
disappointed by	say-verb	judges predicate
disappointed that	say-verb	asserts predicate
disappointed with	say-verb	judges predicate
disapprove	say-verb	judges
disapproved	say-verb	judges
disapproves	say-verb	judges
disapproving	say-verb	judges
disavow	say-verb	denies
disavowed	say-verb	denies weak
disavowing	say-verb	denies
disavows	say-verb	denies
disclaim	say-verb	denies
disclaimed	say-verb	denies
disclaiming	say-verb	denies
disclaims	say-verb	denies
disclose	say-verb	asserts
disclosed	say-verb	asserts
discloses	say-verb	asserts
disclosing	say-verb	asserts
discount	say-verb	denies
discounted	say-verb	denies
discounting	say-verb	denies
discounts	say-verb	denies
discover	say-verb	asserts weak
discovered	say-verb	asserts weak
discovering	say-verb	asserts weak
discovers	say-verb	asserts weak
discuss	say-verb	asserts
discussed	say-verb	asserts
discusses	say-verb	asserts
discussing	say-verb	asserts
dismiss	say-verb	denies
dismissed	say-verb	denies
dismisses	say-verb	denies
dismissing	say-verb	denies
dismissive of	say-verb	judges predicate
disown	say-verb	denies
disowned	say-verb	denies
disowning	say-verb	denies
disowns	say-verb	denies
disparage	say-verb	judges
disparaged	say-verb	judges
disparages	say-verb	judges
disprove	say-verb	denies
disproved	say-verb	denies
disproves	say-verb	denies
disproving	say-verb	denies
dispute	say-verb	denies weak
disputed	say-verb	denies weak
disputes	say-verb	denies weak
disputing	say-verb	denies weak
dissatisfied with	say-verb	judges predicate
dissent	say-verb	denies weak
dissented	say-verb	denies weak
dissenting	say-verb	denies weak
dissents	say-verb	denies weak
distanced herself from	say-verb	denies
distanced himself from	say-verb	denies
distanced itself from	say-verb	denies
distanced themselves from	say-verb	denies
distances himself from	say-verb	denies
distancing himself from	say-verb	denies
distancing themselves from	say-verb	denies
distrust	say-verb	doubts
distrusted	say-verb	doubts
distrusting	say-verb	doubts
distrusts	say-verb	doubts
divided on	say-verb	judges predicate
divided over	say-verb	judges predicate
divulge	say-verb	asserts
divulged	say-verb	asserts
divulges	say-verb	asserts
divulging	say-verb	asserts
document	say-verb	asserts weak
documented	say-verb	asserts
documenting	say-verb	asserts weak
documents	say-verb	asserts weak
doubt	say-verb	doubts weak
doubted	say-verb	doubts weak
doubtful that	say-verb	doubts predicate
doubting	say-verb	doubts weak
doubts	say-verb	doubts weak
downplay	say-verb	judges attitude
downplayed	say-verb	judges attitude
downplaying	say-verb	judges attitude
downplays	say-verb	judges attitude
draw attention to	say-verb	asserts
draw the conclusion	say-verb	asserts
drawing attention to	say-verb	asserts
drawing the conclusion	say-verb	asserts
drawn attention to	say-verb	asserts
drawn the conclusion	say-verb	asserts
draws attention	say-verb	asserts
draws attention to	say-verb	asserts
draws the conclusion	say-verb	asserts
drew attention	say-verb	asserts
drew attention to	say-verb	asserts
drew the conclusion	say-verb	asserts
dub	say-verb	judges
dubbed	say-verb	judges
dubbing	say-verb	judges
dubs	say-verb	judges
dwelled on	say-verb	asserts attitude
dwells on	say-verb	asserts attitude
dwelt on	say-verb	asserts attitude
eager to	say-verb	prescribes predicate
echo	say-verb	asserts
echoed	say-verb	asserts
echoes	say-verb	asserts
echoing	say-verb	asserts
elaborate	say-verb	asserts
elaborated	say-verb	asserts
elaborates	say-verb	asserts
elaborating	say-verb	asserts
emailed	say-verb	asserts
emailing	say-verb	asserts
embraced	say-verb	judges attitude
embraces	say-verb	judges attitude
embracing	say-verb	judges attitude
emphasise	say-verb	asserts
emphasised	say-verb	asserts
emphasises	say-verb	asserts
emphasising	say-verb	asserts
emphasize	say-verb	asserts
emphasized	say-verb	asserts
emphasizes	say-verb	asserts
emphasizing	say-verb	asserts
encourage	say-verb	prescribes
encouraged	say-verb	prescribes
encourages	say-verb	prescribes weak
encouraging	say-verb	prescribes weak
endorse	say-verb	judges attitude
endorsed	say-verb	judges
endorses	say-verb	judges
endorsing	say-verb	judges
enjoin	say-verb	prescribes
enjoined	say-verb	prescribes
enjoining	say-verb	prescribes
enjoins	say-verb	prescribes
enlighten	say-verb	asserts
enlightened	say-verb	asserts
enlightening	say-verb	asserts
enlightens	say-verb	asserts
enquire	say-verb	asks
enquired	say-verb	asks
enquires	say-verb	asks
enquiring	say-verb	asks
enthused	say-verb	asserts
enthuses	say-verb	asserts
enthusiastic about	say-verb	judges predicate
entreat	say-verb	prescribes
entreated	say-verb	prescribes
entreating	say-verb	prescribes
entreats	say-verb	prescribes
enumerate	say-verb	asserts
enumerated	say-verb	asserts
enumerates	say-verb	asserts
enumerating	say-verb	asserts
envisage	say-verb	asserts
envisaged	say-verb	asserts
envisages	say-verb	asserts
envisaging	say-verb	asserts
envision	say-verb	asserts attitude
envisioned	say-verb	asserts attitude
envisioning	say-verb	asserts attitude
envisions	say-verb	asserts attitude
estimate	say-verb	judges weak
estimated	say-verb	judges
estimates	say-verb	judges weak
estimating	say-verb	judges weak
eulogised	say-verb	judges weak
eulogized	say-verb	judges weak
evaluate	say-verb	judges
evaluated	say-verb	judges
evaluates	say-verb	judges
evaluating	say-verb	judges
exaggerate	say-verb	judges
exaggerated	say-verb	judges weak
exaggerates	say-verb	judges
exaggerating	say-verb	judges
examine	say-verb	asserts presentation
examined	say-verb	asserts presentation
examines	say-verb	asserts presentation
exclaim	say-verb	asserts
exclaimed	say-verb	asserts
exclaiming	say-verb	asserts
exclaims	say-verb	asserts
exclude	say-verb	denies weak
excluded	say-verb	denies weak
excludes	say-verb	denies weak
excluding	say-verb	denies weak
excoriate	say-verb	judges
excoriated	say-verb	judges
excoriates	say-verb	judges
excoriating	say-verb	judges
excuse	say-verb	judges
excused	say-verb	judges
excuses	say-verb	judges
excusing	say-verb	judges
exhort	say-verb	prescribes
exhorted	say-verb	prescribes
exhorting	say-verb	prescribes
exhorts	say-verb	prescribes
expect	say-verb	reports weak
expected	say-verb	reports
expecting	say-verb	reports
expects	say-verb	reports
explain	say-verb	asserts
explained	say-verb	asserts
explaining	say-verb	asserts
explains	say-verb	asserts
expostulated	say-verb	judges weak
expound	say-verb	asserts
expounded	say-verb	asserts
expounded on	say-verb	asserts
expounding	say-verb	asserts
expounds	say-verb	asserts
express	say-verb	asserts weak
expressed	say-verb	asserts
expresses	say-verb	asserts
expressing	say-verb	asserts
extol	say-verb	judges
extolled	say-verb	judges
extolling	say-verb	judges
extols	say-verb	judges
exult	say-verb	asserts attitude
exulted	say-verb	asserts attitude
exulting	say-verb	asserts attitude
exults	say-verb	asserts attitude
fault	say-verb	judges attitude
faulted	say-verb	judges attitude
faulting	say-verb	judges attitude
faults	say-verb	judges attitude
favor	say-verb	judges attitude
favored	say-verb	judges attitude
favoring	say-verb	judges
favors	say-verb	judges attitude
favour	say-verb	judges attitude
favoured	say-verb	judges attitude
favouring	say-verb	judges attitude
favours	say-verb	judges attitude
fear	say-verb	doubts attitude
feared	say-verb	doubts attitude
fearful of	say-verb	judges predicate
fearing	say-verb	doubts attitude
fears	say-verb	doubts attitude
feel	say-verb	judges attitude
feeling	say-verb	judges attitude
feels	say-verb	judges attitude
felt	say-verb	judges attitude
find	say-verb	judges weak
find out	say-verb	asserts
finding	say-verb	judges weak
finding out	say-verb	asserts
finds	say-verb	judges
finds out	say-verb	asserts
fired back	say-verb	asserts
fires back	say-verb	asserts
focus on	say-verb	asserts attitude
focused on	say-verb	asserts attitude
focuses on	say-verb	asserts attitude
focusing on	say-verb	asserts attitude
fond of	say-verb	judges predicate
forbade	say-verb	prescribes
forbid	say-verb	prescribes
forbidden	say-verb	prescribes
forbidding	say-verb	prescribes
forbids	say-verb	prescribes
forecast	say-verb	asserts
forecasted	say-verb	asserts
forecasting	say-verb	asserts
forecasts	say-verb	asserts
foresaw	say-verb	asserts
foresee	say-verb	asserts
foreseen	say-verb	asserts
foresees	say-verb	asserts
foretell	say-verb	asserts
foretelling	say-verb	asserts
foretells	say-verb	asserts
foretold	say-verb	asserts
found	say-verb	asserts weak
found out	say-verb	asserts
fret	say-verb	asserts attitude
frets	say-verb	asserts attitude
fretted	say-verb	asserts attitude
fretting	say-verb	asserts attitude
fulminate	say-verb	asserts attitude
fulminated	say-verb	asserts attitude
fulminates	say-verb	asserts attitude
fulminating	say-verb	asserts attitude
fume	say-verb	asserts attitude
fumed	say-verb	asserts attitude
fumes	say-verb	asserts attitude
fuming	say-verb	asserts attitude
furious that	say-verb	asserts predicate
gainsay	say-verb	denies
gainsayed	say-verb	denies
gainsaying	say-verb	denies
gainsays	say-verb	denies
gave evidence	say-verb	asserts
gave the lie to	say-verb	denies
gave voice to	say-verb	asserts
give evidence	say-verb	asserts
give the lie to	say-verb	denies
given evidence	say-verb	asserts
given the lie to	say-verb	denies
gives evidence	say-verb	asserts
gives the lie to	say-verb	denies
giving evidence	say-verb	asserts
giving the lie to	say-verb	denies
glad that	say-verb	asserts predicate
gloated	say-verb	asserts weak
gloats	say-verb	asserts weak
glorified	say-verb	judges
glorifies	say-verb	judges
glorify	say-verb	judges
glorifying	say-verb	judges
go on	say-verb	asserts weak
go so far	say-verb	asserts
goes on	say-verb	asserts weak
goes so far	say-verb	asserts
going on	say-verb	asserts weak
going so far	say-verb	asserts
gone on	say-verb	asserts weak
gone so far	say-verb	asserts
gossip	say-verb	rumours
gossiped	say-verb	rumours
gossiping	say-verb	rumours
gossips	say-verb	rumours
gripe	say-verb	judges attitude
griped	say-verb	judges attitude
gripes	say-verb	judges attitude
griping	say-verb	judges attitude
grumble	say-verb	judges
grumbled	say-verb	judges
grumbles	say-verb	judges
grumbling	say-verb	judges
guarantee	say-verb	asserts
guaranteed	say-verb	asserts
guaranteeing	say-verb	asserts
guarantees	say-verb	asserts
guess	say-verb	asserts weak
guessed	say-verb	asserts weak
guesses	say-verb	asserts weak
guessing	say-verb	asserts weak
gush	say-verb	asserts attitude
gushed	say-verb	asserts attitude
gushes	say-verb	asserts attitude
gushing	say-verb	asserts attitude
hail	say-verb	judges weak
hailed	say-verb	judges
hailing	say-verb	judges
hails	say-verb	judges
heard	say-verb	reports weak
heckle	say-verb	judges attitude
heckled	say-verb	judges attitude
heckles	say-verb	judges attitude
heckling	say-verb	judges attitude
held	say-verb	judges weak
held on	say-verb	asserts silent
herald	say-verb	judges attitude
heralded	say-verb	judges attitude
heralding	say-verb	judges attitude
heralds	say-verb	judges attitude
hesitate	say-verb	doubts
hesitated	say-verb	doubts
hesitates	say-verb	doubts
hesitating	say-verb	doubts
highlight	say-verb	asserts
highlighted	say-verb	asserts
highlighting	say-verb	asserts
highlights	say-verb	asserts
hint	say-verb	rumours
hint at	say-verb	asserts attitude
hinted	say-verb	rumours
hinted at	say-verb	asserts attitude
hinting	say-verb	rumours
hinting at	say-verb	asserts attitude
hints	say-verb	rumours
hints at	say-verb	asserts attitude
hit back	say-verb	asserts
hits back	say-verb	asserts
hold	say-verb	asserts weak
holding	say-verb	asserts weak
holds	say-verb	asserts weak
holds responsible	say-verb	judges
hope	say-verb	prescribes attitude
hoped	say-verb	prescribes
hopeful that	say-verb	asserts predicate
hopes	say-verb	prescribes
hoping	say-verb	prescribes
hostile to	say-verb	judges predicate
hypothesise	say-verb	asserts
hypothesised	say-verb	asserts
hypothesises	say-verb	asserts
hypothesising	say-verb	asserts
hypothesize	say-verb	asserts
hypothesized	say-verb	asserts
hypothesizes	say-verb	asserts
hypothesizing	say-verb	asserts
identified	say-verb	judges
identifies	say-verb	judges weak
identify	say-verb	judges weak
identifying	say-verb	judges weak
imagine	say-verb	asserts attitude
imagined	say-verb	asserts attitude
imagines	say-verb	asserts attitude
imagining	say-verb	asserts attitude
impart	say-verb	asserts
imparted	say-verb	asserts
imparting	say-verb	asserts
imparts	say-verb	asserts
implied	say-verb	asserts
implies	say-verb	asserts
implore	say-verb	prescribes
implored	say-verb	prescribes
implores	say-verb	prescribes
imploring	say-verb	prescribes
imply	say-verb	asserts
implying	say-verb	asserts
impressed by	say-verb	judges predicate
in favor of	say-verb	judges predicate
in favour of	say-verb	judges predicate
indicate	say-verb	asserts
indicated	say-verb	asserts
indicates	say-verb	asserts
indicating	say-verb	asserts
infer	say-verb	asserts
inferred	say-verb	asserts
inferring	say-verb	asserts
infers	say-verb	asserts
inform	say-verb	asserts
informed	say-verb	asserts
informing	say-verb	asserts
informs	say-verb	asserts
inquire	say-verb	asks
inquired	say-verb	asks
inquires	say-verb	asks
inquiring	say-verb	asks
inscribe	say-verb	asserts
inscribed	say-verb	asserts
inscribes	say-verb	asserts
inscribing	say-verb	asserts
insinuate	say-verb	rumours
insinuated	say-verb	rumours
insinuates	say-verb	rumours
insinuating	say-verb	rumours
insist	say-verb	prescribes
insisted	say-verb	prescribes
insistent that	say-verb	asserts predicate
insisting	say-verb	prescribes
insists	say-verb	prescribes
instruct	say-verb	prescribes
instructed	say-verb	prescribes
instructing	say-verb	prescribes
instructs	say-verb	prescribes
interject	say-verb	asserts
interjected	say-verb	asserts
interjecting	say-verb	asserts
interjects	say-verb	asserts
interpret	say-verb	judges
interpreted	say-verb	judges
interpreting	say-verb	judges
interprets	say-verb	judges
interrogate	say-verb	asks
interrogated	say-verb	asks
interrogates	say-verb	asks
interrogating	say-verb	asks
interrupt	say-verb	asserts attitude
interrupted	say-verb	asserts attitude
interrupting	say-verb	asserts attitude
interrupts	say-verb	asserts attitude
intone	say-verb	asserts attitude
intoned	say-verb	asserts attitude
intones	say-verb	asserts attitude
intoning	say-verb	asserts attitude
introduce	say-verb	asserts presentation
introduced	say-verb	asserts presentation
introduces	say-verb	asserts presentation
inveighed against	say-verb	judges
jeer	say-verb	judges attitude
jeered	say-verb	judges attitude
jeering	say-verb	judges attitude
jeers	say-verb	judges attitude
jested	say-verb	asserts
jesting	say-verb	asserts
joke	say-verb	asserts weak
joked	say-verb	asserts
jokes	say-verb	asserts
joking	say-verb	asserts
jot	say-verb	asserts
jots	say-verb	asserts
jotted	say-verb	asserts
jotting	say-verb	asserts
judge	say-verb	judges weak
judged	say-verb	judges weak
judges	say-verb	judges weak
judging	say-verb	judges weak
justified	say-verb	judges weak
justifies	say-verb	judges weak
justify	say-verb	judges weak
justifying	say-verb	judges
keen on	say-verb	prescribes predicate
keen to	say-verb	prescribes predicate
knew	say-verb	asserts weak
know	say-verb	asserts weak
knowing	say-verb	asserts weak
known	say-verb	asserts weak
known as	say-verb	asserts silent
known for	say-verb	asserts silent
knows	say-verb	asserts weak
label	say-verb	judges weak
labeled	say-verb	judges
labeling	say-verb	judges
labelled	say-verb	judges
labelling	say-verb	judges
labels	say-verb	judges
laid down	say-verb	asserts
laid down arms	say-verb	asserts silent
laid the blame on	say-verb	judges
lambast	say-verb	judges
lambaste	say-verb	judges
lambasted	say-verb	judges
lambastes	say-verb	judges
lambasting	say-verb	judges
lambasts	say-verb	judges
lament	say-verb	judges
lamented	say-verb	judges
lamenting	say-verb	judges
laments	say-verb	judges
lash out at	say-verb	judges attitude
lashed out at	say-verb	judges attitude
lashes out at	say-verb	judges attitude
lashing out at	say-verb	judges attitude
laud	say-verb	judges
lauded	say-verb	judges
lauding	say-verb	judges
lauds	say-verb	judges
lay down	say-verb	asserts
laying down	say-verb	asserts
lays down	say-verb	asserts
lays the blame on	say-verb	judges
learn	say-verb	asserts weak
learn to	say-verb	asserts silent
learned	say-verb	asserts
learned to	say-verb	asserts silent
learning	say-verb	asserts weak
learning to	say-verb	asserts silent
learns	say-verb	asserts weak
learns to	say-verb	asserts silent
learnt to	say-verb	asserts silent
lecture	say-verb	asserts
lectured	say-verb	asserts
lectures	say-verb	asserts
lecturing	say-verb	asserts
liken	say-verb	judges
likened	say-verb	judges
likening	say-verb	judges
likens	say-verb	judges
list	say-verb	asserts weak
listed	say-verb	asserts
listing	say-verb	asserts
lists	say-verb	asserts weak
loath to	say-verb	denies predicate
lobbied	say-verb	asserts attitude
lobbies	say-verb	asserts attitude
lobby	say-verb	asserts attitude
lobbying	say-verb	asserts attitude
look on	say-verb	asserts silent
look upon	say-verb	judges
looked on	say-verb	asserts silent
looked upon	say-verb	judges
looking on	say-verb	asserts silent
looking upon	say-verb	judges
looks on	say-verb	asserts silent
looks upon	say-verb	judges
made clear	say-verb	asserts
made it clear	say-verb	asserts
made it plain	say-verb	asserts
made mention of	say-verb	asserts
made no mention of	say-verb	denies
made plain	say-verb	asserts
made the case	say-verb	asserts
maintain	say-verb	asserts weak
maintained	say-verb	asserts weak
maintaining	say-verb	asserts weak
maintains	say-verb	asserts weak
make clear	say-verb	asserts
make it clear	say-verb	asserts
make plain	say-verb	asserts
make the case	say-verb	asserts
makes clear	say-verb	asserts
makes it clear	say-verb	asserts
makes it plain	say-verb	asserts
makes no mention of	say-verb	denies
makes plain	say-verb	asserts
makes the case	say-verb	asserts
making clear	say-verb	asserts
making it clear	say-verb	asserts
making plain	say-verb	asserts
making the case	say-verb	asserts
marvel	say-verb	asserts attitude
marveled	say-verb	asserts attitude
marveling	say-verb	asserts attitude
marvelled	say-verb	asserts attitude
marvelling	say-verb	asserts attitude
marvels	say-verb	asserts attitude
mention	say-verb	reports
mentioned	say-verb	reports
mentioning	say-verb	reports
mentions	say-verb	reports
mistaken that	say-verb	denies predicate
mistrust	say-verb	doubts
mistrusted	say-verb	doubts
mistrusting	say-verb	doubts
mistrusts	say-verb	doubts
moan	say-verb	judges attitude
moaned	say-verb	judges attitude
moaning	say-verb	judges attitude
moans	say-verb	judges attitude
mock	say-verb	judges
mocked	say-verb	judges
mocking	say-verb	judges weak
mocks	say-verb	judges
mull	say-verb	asserts attitude
mulled	say-verb	asserts attitude
mulling	say-verb	asserts attitude
mulls	say-verb	asserts attitude
murmur	say-verb	asserts weak
murmured	say-verb	asserts
murmuring	say-verb	asserts
murmurs	say-verb	asserts weak
muse	say-verb	asserts
mused	say-verb	asserts
muses	say-verb	asserts
musing	say-verb	asserts
mutter	say-verb	asserts
muttered	say-verb	asserts
muttering	say-verb	asserts
mutters	say-verb	asserts
narrate	say-verb	reports
narrated	say-verb	reports
narrates	say-verb	reports
narrating	say-verb	reports
negate	say-verb	denies
negated	say-verb	denies
negates	say-verb	denies
negating	say-verb	denies
note	say-verb	asserts weak
noted	say-verb	asserts
notes	say-verb	asserts
notified	say-verb	asserts
notifies	say-verb	asserts
notify	say-verb	asserts
notifying	say-verb	asserts
noting	say-verb	asserts
object	say-verb	judges
object to	say-verb	judges attitude
objected	say-verb	judges
objected to	say-verb	judges attitude
objecting	say-verb	judges
objecting to	say-verb	judges attitude
objects	say-verb	judges
objects to	say-verb	judges attitude
observe	say-verb	asserts
observed	say-verb	asserts
observes	say-verb	asserts
observing	say-verb	asserts
of the opinion that	say-verb	asserts predicate
of the view that	say-verb	asserts predicate
offer	say-verb	asserts attitude
offered	say-verb	asserts attitude
offering	say-verb	asserts attitude
offers	say-verb	asserts attitude
opine	say-verb	asserts
opined	say-verb	asserts
opines	say-verb	asserts
opining	say-verb	asserts
oppose	say-verb	judges attitude
opposed	say-verb	judges
opposed to	say-verb	asserts silent
opposes	say-verb	judges
opposing	say-verb	judges attitude
optimistic about	say-verb	judges predicate
optimistic that	say-verb	asserts predicate
order	say-verb	prescribes weak
ordered	say-verb	prescribes
ordering	say-verb	prescribes weak
orders	say-verb	prescribes weak
outline	say-verb	asserts attitude
outlined	say-verb	asserts attitude
outlines	say-verb	asserts attitude
outlining	say-verb	asserts attitude
outspoken about	say-verb	judges predicate
outspoken in	say-verb	asserts predicate
overestimate	say-verb	judges
overestimated	say-verb	judges
overestimates	say-verb	judges
overestimating	say-verb	judges
overstate	say-verb	judges
overstated	say-verb	judges
overstates	say-verb	judges
overstating	say-verb	judges
paid tribute to	say-verb	judges
paint	say-verb	judges
painted	say-verb	judges
painting	say-verb	judges weak
paints	say-verb	judges
paraphrase	say-verb	reports
paraphrased	say-verb	reports
paraphrases	say-verb	reports
paraphrasing	say-verb	reports
paying tribute to	say-verb	judges
pays tribute to	say-verb	judges
perceive	say-verb	judges weak
perceived	say-verb	judges weak
perceives	say-verb	judges weak
perceiving	say-verb	judges weak
persuaded that	say-verb	asserts predicate
pessimistic about	say-verb	judges predicate
petition	say-verb	asserts attitude
petitioned	say-verb	asserts attitude
petitioning	say-verb	asserts attitude
petitions	say-verb	asserts attitude
picture	say-verb	judges weak
pictured	say-verb	judges weak
pictures	say-verb	judges weak
picturing	say-verb	judges weak
placed the blame on	say-verb	judges
places responsibility on	say-verb	judges
places the blame on	say-verb	judges
places the blame squarely on	say-verb	judges
plan	say-verb	reports weak
plan to	say-verb	prescribes attitude
planned	say-verb	reports weak
planned to	say-verb	prescribes attitude
planning	say-verb	reports weak
planning to	say-verb	prescribes attitude
plans	say-verb	reports weak
plans to	say-verb	prescribes attitude
play down	say-verb	judges attitude
played down	say-verb	judges attitude
playing down	say-verb	judges attitude
plays down	say-verb	judges attitude
plead	say-verb	prescribes
pleaded	say-verb	prescribes
pleading	say-verb	prescribes
pleads	say-verb	prescribes
pled	say-verb	prescribes
pledge	say-verb	asserts weak
pledged	say-verb	asserts weak
pledged that	say-verb	asserts
pledged to	say-verb	asserts
pledges	say-verb	asserts weak
pledges to	say-verb	asserts
pledging	say-verb	asserts weak
pledging to	say-verb	asserts
point out	say-verb	asserts
point to	say-verb	asserts
pointed out	say-verb	asserts
pointed to	say-verb	asserts
pointing out	say-verb	asserts
pointing to	say-verb	asserts
points out	say-verb	asserts
points to	say-verb	asserts
ponder	say-verb	asserts weak
pondered	say-verb	asserts weak
pondering	say-verb	asserts weak
ponders	say-verb	asserts weak
portray	say-verb	judges
portrayed	say-verb	judges
portraying	say-verb	judges
portrays	say-verb	judges
pose	say-verb	asks weak
posed	say-verb	asks weak
poses	say-verb	asks weak
posing	say-verb	asks weak
posit	say-verb	asserts
posited	say-verb	asserts
positing	say-verb	asserts
posits	say-verb	asserts
post	say-verb	asserts weak
posted	say-verb	asserts
posted to	say-verb	asserts silent
posting	say-verb	asserts
posts	say-verb	asserts weak
postulate	say-verb	asserts
postulated	say-verb	asserts
postulates	say-verb	asserts
postulating	say-verb	asserts
poured scorn on	say-verb	judges
praise	say-verb	judges attitude
praised	say-verb	judges
praises	say-verb	judges
praising	say-verb	judges
preach	say-verb	asserts
preached	say-verb	asserts
preaches	say-verb	asserts
preaching	say-verb	asserts
predict	say-verb	asserts
predicted	say-verb	asserts
predicting	say-verb	asserts
predicts	say-verb	asserts
prefer	say-verb	judges
preferred	say-verb	judges
preferring	say-verb	judges
prefers	say-verb	judges
prescribe	say-verb	prescribes
prescribed	say-verb	prescribes
prescribes	say-verb	prescribes
prescribing	say-verb	prescribes
present	say-verb	asserts presentation
presented	say-verb	judges
presenting	say-verb	judges weak
presents	say-verb	asserts presentation
press	say-verb	prescribes weak
pressed	say-verb	prescribes
pressed ahead	say-verb	asserts silent
pressed on	say-verb	asserts silent
presses	say-verb	prescribes
presses on	say-verb	asserts silent
pressing	say-verb	prescribes
pressing ahead	say-verb	asserts silent
presume	say-verb	asserts
presumed	say-verb	asserts
presumes	say-verb	asserts
presuming	say-verb	asserts
proclaim	say-verb	asserts
proclaimed	say-verb	asserts
proclaiming	say-verb	asserts
proclaims	say-verb	asserts
profess	say-verb	reports
professed	say-verb	reports
professes	say-verb	reports
professing	say-verb	reports
project	say-verb	reports weak
projected	say-verb	reports
projecting	say-verb	reports
projects	say-verb	reports weak
promise	say-verb	asserts weak
promised	say-verb	asserts
promises	say-verb	asserts
promising	say-verb	asserts
pronounce	say-verb	asserts
pronounced	say-verb	asserts
pronounces	say-verb	asserts
pronouncing	say-verb	asserts
prophesied	say-verb	asserts
prophesies	say-verb	asserts
prophesy	say-verb	asserts
prophesying	say-verb	asserts
propose	say-verb	prescribes
proposed	say-verb	prescribes
proposes	say-verb	prescribes
proposing	say-verb	prescribes
protest	say-verb	denies weak
protested	say-verb	denies weak
protesting	say-verb	denies
protests	say-verb	denies weak
proud of	say-verb	judges predicate
prove	say-verb	asserts weak
proved	say-verb	asserts weak
proves	say-verb	asserts weak
proving	say-verb	asserts weak
publish	say-verb	asserts weak
published	say-verb	asserts weak
publishes	say-verb	asserts weak
publishing	say-verb	asserts weak
purport	say-verb	reports
purported	say-verb	reports
purporting	say-verb	reports
purports	say-verb	reports
put forward	say-verb	asserts
put it	say-verb	asserts
put the blame on	say-verb	judges
puts forward	say-verb	asserts
puts it	say-verb	asserts
puts the blame on	say-verb	judges
putting forward	say-verb	asserts
putting it	say-verb	asserts
qualified	say-verb	judges weak
qualifies	say-verb	judges weak
qualify	say-verb	judges weak
qualifying	say-verb	judges
queried	say-verb	doubts
queries	say-verb	doubts
query	say-verb	doubts
querying	say-verb	doubts
question	say-verb	doubts weak
questioned	say-verb	doubts
questioning	say-verb	doubts
questions	say-verb	doubts weak
quick to point out	say-verb	judges predicate
quick to say	say-verb	judges predicate
quip	say-verb	asserts
quipped	say-verb	asserts
quipping	say-verb	asserts
quips	say-verb	asserts
quote	say-verb	reports
quoted	say-verb	reports
quotes	say-verb	reports
quoting	say-verb	reports
radio	say-verb	asserts weak
radioed	say-verb	asserts weak
radioing	say-verb	asserts weak
radios	say-verb	asserts weak
rail	say-verb	asserts
railed	say-verb	asserts
railed against	say-verb	judges
railing	say-verb	asserts
railing against	say-verb	judges
rails	say-verb	asserts
rails against	say-verb	judges
raised doubts	say-verb	doubts
raised questions	say-verb	doubts
raises doubts	say-verb	doubts
raises questions	say-verb	doubts
rank	say-verb	judges weak
ranked	say-verb	judges weak
ranking	say-verb	judges weak
ranks	say-verb	judges weak
rate	say-verb	judges weak
rated	say-verb	judges weak
rates	say-verb	judges weak
rating	say-verb	judges weak
reacted to	say-verb	asserts attitude
reacting to	say-verb	asserts attitude
reacts to	say-verb	asserts attitude
read	say-verb	asserts weak
reading	say-verb	asserts weak
reads	say-verb	asserts
reads as	say-verb	asserts silent
reaffirm	say-verb	asserts
reaffirmed	say-verb	asserts
reaffirming	say-verb	asserts
reaffirms	say-verb	asserts
realise	say-verb	asserts
realised	say-verb	asserts
realises	say-verb	asserts
realising	say-verb	asserts
realize	say-verb	asserts weak
realized	say-verb	asserts weak
realizes	say-verb	asserts weak
realizing	say-verb	asserts weak
reason	say-verb	asserts weak
reasoned	say-verb	asserts weak
reasoning	say-verb	asserts weak
reasons	say-verb	asserts weak
reassure	say-verb	asserts
reassured	say-verb	asserts
reassures	say-verb	asserts
reassuring	say-verb	asserts
rebuff	say-verb	denies
rebuffed	say-verb	denies
rebuffing	say-verb	denies
rebuffs	say-verb	denies
rebuke	say-verb	judges
rebuked	say-verb	judges
rebukes	say-verb	judges
rebuking	say-verb	judges
rebut	say-verb	denies
rebuts	say-verb	denies
rebutted	say-verb	denies
rebutting	say-verb	denies
recall	say-verb	asserts
recalled	say-verb	asserts
recalling	say-verb	asserts
recalls	say-verb	asserts
recant	say-verb	denies
recanted	say-verb	denies
recanting	say-verb	denies
recants	say-verb	denies
recap	say-verb	asserts attitude
recapped	say-verb	asserts attitude
recapping	say-verb	asserts attitude
recaps	say-verb	asserts attitude
recite	say-verb	asserts
recited	say-verb	asserts
recites	say-verb	asserts
reciting	say-verb	asserts
reckon	say-verb	judges
reckoned	say-verb	judges
reckoning	say-verb	judges
reckons	say-verb	judges
recognise	say-verb	asserts attitude
recognised	say-verb	asserts attitude
recognises	say-verb	asserts attitude
recognising	say-verb	asserts attitude
recognize	say-verb	asserts attitude
recognized	say-verb	asserts attitude
recognizes	say-verb	asserts attitude
recognizing	say-verb	asserts attitude
recollect	say-verb	asserts
recollected	say-verb	asserts
recollecting	say-verb	asserts
recollects	say-verb	asserts
recommend	say-verb	prescribes
recommended	say-verb	prescribes
recommending	say-verb	prescribes
recommends	say-verb	prescribes
record	say-verb	asserts weak
recorded	say-verb	asserts weak
recording	say-verb	asserts weak
records	say-verb	asserts weak
recount	say-verb	reports weak
recounted	say-verb	reports
recounting	say-verb	reports weak
recounts	say-verb	reports
refer	say-verb	asserts
refer to	say-verb	asserts
reference	say-verb	asserts attitude
referenced	say-verb	asserts attitude
referencing	say-verb	asserts attitude
referred	say-verb	asserts
referred to	say-verb	asserts
referring	say-verb	asserts
referring to	say-verb	asserts
refers	say-verb	asserts
refers to	say-verb	asserts
reflect	say-verb	asserts weak
reflected	say-verb	asserts weak
reflected on	say-verb	asserts attitude
reflecting	say-verb	asserts weak
reflecting on	say-verb	asserts attitude
reflects	say-verb	asserts weak
reflects on	say-verb	asserts attitude
refuse	say-verb	denies weak
refused	say-verb	denies
refuses	say-verb	denies
refusing	say-verb	denies
refute	say-verb	denies
refuted	say-verb	denies
refutes	say-verb	denies
refuting	say-verb	denies
regard	say-verb	judges attitude
regard with scepticism	say-verb	doubts attitude
regard with skepticism	say-verb	doubts attitude
regard with suspicion	say-verb	doubts attitude
regarded	say-verb	judges attitude
regarded with scepticism	say-verb	doubts attitude
regarded with skepticism	say-verb	doubts attitude
regarding	say-verb	asserts weak
regards	say-verb	judges attitude
regards with skepticism	say-verb	doubts attitude
regret	say-verb	judges weak
regrets	say-verb	judges weak
regretted	say-verb	judges weak
regretting	say-verb	judges weak
reiterate	say-verb	asserts
reiterated	say-verb	asserts
reiterates	say-verb	asserts
reiterating	say-verb	asserts
reject	say-verb	denies weak
rejected	say-verb	denies
rejecting	say-verb	denies weak
rejects	say-verb	denies weak
rejoin	say-verb	asserts
rejoined	say-verb	asserts
rejoining	say-verb	asserts
rejoins	say-verb	asserts
relate	say-verb	reports weak
related	say-verb	reports weak
relates	say-verb	reports weak
relating	say-verb	reports weak
relay	say-verb	reports
relayed	say-verb	reports
relaying	say-verb	reports
relays	say-verb	reports
reluctant to	say-verb	denies predicate
remark	say-verb	asserts weak
remarked	say-verb	asserts weak
remarked on	say-verb	asserts
remarked upon	say-verb	asserts
remarking	say-verb	asserts weak
remarking on	say-verb	asserts
remarking that	say-verb	asserts
remarks	say-verb	asserts weak
remarks on	say-verb	asserts
remarks that	say-verb	asserts
remarks upon	say-verb	asserts
remember	say-verb	asserts weak
remembered	say-verb	asserts
remembering	say-verb	asserts weak
remembers	say-verb	asserts weak
remind	say-verb	asserts
reminded	say-verb	asserts
reminding	say-verb	asserts
reminds	say-verb	asserts
reminisce	say-verb	asserts
reminisced	say-verb	asserts
reminisces	say-verb	asserts
reminiscing	say-verb	asserts
renounce	say-verb	denies attitude
renounced	say-verb	denies attitude
renounces	say-verb	denies attitude
renouncing	say-verb	denies attitude
repeat	say-verb	reports weak
repeated	say-verb	reports weak
repeating	say-verb	reports
repeats	say-verb	reports weak
replied	say-verb	asserts
replies	say-verb	asserts
reply	say-verb	asserts
replying	say-verb	asserts
report	say-verb	reports weak
report back	say-verb	asserts
reported	say-verb	reports
reported back	say-verb	asserts
reporting	say-verb	reports weak
reporting back	say-verb	asserts
reports	say-verb	reports weak
reports back	say-verb	asserts
reprimanded	say-verb	judges
reprimanding	say-verb	judges
reproach	say-verb	judges
reproached	say-verb	judges
reproaches	say-verb	judges
reproaching	say-verb	judges
repudiate	say-verb	denies
repudiated	say-verb	denies
repudiates	say-verb	denies
repudiating	say-verb	denies
request	say-verb	prescribes weak
requested	say-verb	prescribes
requesting	say-verb	prescribes weak
requests	say-verb	prescribes weak
require	say-verb	prescribes weak
required	say-verb	prescribes weak
requires	say-verb	prescribes weak
requiring	say-verb	prescribes
resent	say-verb	judges
resented	say-verb	judges
resenting	say-verb	judges
resents	say-verb	judges
respond	say-verb	asserts weak
responded	say-verb	asserts
responded with	say-verb	asserts silent
responding	say-verb	asserts weak
responds	say-verb	asserts weak
responds with	say-verb	asserts silent
restate	say-verb	asserts
restated	say-verb	asserts
restates	say-verb	asserts
restating	say-verb	asserts
retell	say-verb	reports
retelling	say-verb	reports
retells	say-verb	reports
retold	say-verb	reports
retort	say-verb	asserts
retorted	say-verb	asserts
retorting	say-verb	asserts
retorts	say-verb	asserts
retrace	say-verb	asserts presentation
retraced	say-verb	asserts presentation
retraces	say-verb	asserts presentation
retract	say-verb	denies
retracted	say-verb	denies
retracting	say-verb	denies
retracts	say-verb	denies
reveal	say-verb	asserts
revealed	say-verb	asserts
revealing	say-verb	asserts
reveals	say-verb	asserts
ridicule	say-verb	judges
ridiculed	say-verb	judges
ridicules	say-verb	judges
ridiculing	say-verb	judges
right that	say-verb	judges predicate
right to say	say-verb	judges predicate
right to think	say-verb	judges predicate
rule out	say-verb	denies
rule that	say-verb	judges
ruled out	say-verb	denies
ruled that	say-verb	judges
rules out	say-verb	denies
rules that	say-verb	judges
ruling out	say-verb	denies
ruling that	say-verb	judges
rumor	say-verb	rumours
rumored	say-verb	rumours
rumoring	say-verb	rumours
rumors	say-verb	rumours
rumour	say-verb	rumours
rumoured	say-verb	rumours
rumouring	say-verb	rumours
rumours	say-verb	rumours
said	say-verb	asserts
salute	say-verb	judges attitude
saluted	say-verb	judges attitude
salutes	say-verb	judges attitude
saluting	say-verb	judges attitude
satisfied with	say-verb	judges predicate
saw	say-verb	asserts attitude
saw off	say-verb	asserts silent
say	say-verb	asserts
saying	say-verb	asserts
says	say-verb	asserts
sceptical about	say-verb	doubts predicate
sceptical of	say-verb	doubts predicate
scoff	say-verb	asserts
scoffed	say-verb	asserts
scoffing	say-verb	asserts
scoffs	say-verb	asserts
scold	say-verb	judges
scolded	say-verb	judges
scolding	say-verb	judges
scolds	say-verb	judges
see	say-verb	asserts attitude
see off	say-verb	asserts silent
seeing	say-verb	asserts attitude
seek	say-verb	prescribes weak
seeking	say-verb	prescribes weak
seeks	say-verb	prescribes
seen	say-verb	judges attitude
sees	say-verb	asserts attitude
set out	say-verb	asserts
sets out	say-verb	asserts
setting out	say-verb	asserts
shoots back	say-verb	asserts
shot back	say-verb	asserts
shout	say-verb	asserts weak
shouted	say-verb	asserts
shouting	say-verb	asserts weak
shouts	say-verb	asserts weak
show	say-verb	asserts weak
show up	say-verb	asserts silent
showed	say-verb	asserts
showed up	say-verb	asserts silent
showing	say-verb	asserts weak
showing up	say-verb	asserts silent
shown	say-verb	asserts
shown up	say-verb	asserts silent
shows	say-verb	asserts
shows up	say-verb	asserts silent
shrug off	say-verb	judges attitude
shrugged off	say-verb	denies attitude
shrugging off	say-verb	denies attitude
shrugs off	say-verb	denies attitude
sigh	say-verb	asserts attitude
sighed	say-verb	asserts attitude
sighs	say-verb	asserts attitude
signal	say-verb	asserts weak
signaled	say-verb	asserts weak
signalled	say-verb	asserts
signalling	say-verb	asserts
signals	say-verb	asserts weak
skeptical about	say-verb	doubts predicate
skeptical of	say-verb	doubts predicate
sketch	say-verb	asserts presentation
sketched	say-verb	asserts presentation
sketches	say-verb	asserts presentation
slam	say-verb	judges
slammed	say-verb	judges
slamming	say-verb	judges
slams	say-verb	judges
snarl	say-verb	asserts attitude
snarled	say-verb	asserts attitude
sneer	say-verb	asserts
sneered	say-verb	asserts
sneering	say-verb	asserts
sneers	say-verb	asserts
sorry that	say-verb	asserts predicate
sought	say-verb	prescribes
speak	say-verb	asserts weak
speak about	say-verb	asserts attitude
speak at	say-verb	asserts silent
speak before	say-verb	asserts silent
speak of	say-verb	asserts
speak out against	say-verb	judges attitude
speak to	say-verb	asserts silent
speak with	say-verb	asserts silent
speaking	say-verb	asserts weak
speaking about	say-verb	asserts attitude
speaking at	say-verb	asserts silent
speaking before	say-verb	asserts silent
speaking of	say-verb	asserts
speaking out against	say-verb	asserts attitude
speaking to	say-verb	asserts silent
speaking with	say-verb	asserts silent
speaks	say-verb	asserts weak
speaks about	say-verb	asserts attitude
speaks at	say-verb	asserts silent
speaks before	say-verb	asserts silent
speaks of	say-verb	asserts
speaks out against	say-verb	asserts attitude
speaks to	say-verb	asserts silent
speaks with	say-verb	asserts silent
specified	say-verb	asserts
specifies	say-verb	asserts
specify	say-verb	asserts
specifying	say-verb	asserts
speculate	say-verb	rumours
speculated	say-verb	rumours
speculates	say-verb	rumours
speculating	say-verb	rumours
speechify	say-verb	asserts attitude
spoke	say-verb	asserts weak
spoke about	say-verb	asserts attitude
spoke at	say-verb	asserts silent
spoke before	say-verb	asserts silent
spoke of	say-verb	asserts
spoke out	say-verb	asserts
spoke out against	say-verb	judges attitude
spoke to	say-verb	asserts silent
spoke with	say-verb	asserts silent
spoken	say-verb	asserts weak
spoken about	say-verb	asserts attitude
spoken of	say-verb	asserts
spoken out against	say-verb	asserts attitude
spoken to	say-verb	asserts silent
spoken with	say-verb	asserts silent
state	say-verb	asserts weak
stated	say-verb	asserts
states	say-verb	asserts weak
stating	say-verb	asserts
stipulate	say-verb	prescribes
stipulated	say-verb	prescribes
stipulates	say-verb	prescribes
stipulating	say-verb	prescribes
stress	say-verb	asserts
stressed	say-verb	asserts
stresses	say-verb	asserts
stressing	say-verb	asserts
submit	say-verb	asserts
submits	say-verb	asserts
submitted	say-verb	asserts
submitting	say-verb	asserts
substantiate	say-verb	asserts
substantiated	say-verb	asserts
substantiates	say-verb	asserts
substantiating	say-verb	asserts
suggest	say-verb	prescribes
suggested	say-verb	prescribes
suggesting	say-verb	prescribes
suggests	say-verb	prescribes
sum up	say-verb	asserts
summarise	say-verb	reports
summarised	say-verb	reports
summarises	say-verb	reports
summarising	say-verb	reports
summarize	say-verb	reports
summarized	say-verb	reports
summarizes	say-verb	reports
summarizing	say-verb	reports
summed up	say-verb	asserts
summing up	say-verb	asserts
sums up	say-verb	asserts
support	say-verb	judges weak
supported	say-verb	judges
supporting	say-verb	judges weak
supportive of	say-verb	judges predicate
supports	say-verb	judges
suppose	say-verb	asserts weak
supposed	say-verb	asserts weak
supposes	say-verb	asserts weak
supposing	say-verb	asserts weak
sure that	say-verb	asserts predicate
surmise	say-verb	rumours
surmised	say-verb	rumours
surmises	say-verb	rumours
surmising	say-verb	rumours
surprised that	say-verb	asserts predicate
survey	say-verb	asserts presentation
surveyed	say-verb	asserts presentation
surveys	say-verb	asserts presentation
suspect	say-verb	doubts attitude
suspected	say-verb	doubts
suspecting	say-verb	doubts attitude
suspects	say-verb	doubts attitude
suspicious of	say-verb	doubts predicate
swear	say-verb	asserts
swearing	say-verb	asserts
swears	say-verb	asserts
swoon	say-verb	asserts attitude
swore	say-verb	asserts
sworn	say-verb	asserts
sympathetic to	say-verb	judges predicate
take the view	say-verb	asserts
taken the view	say-verb	asserts
takes aim at	say-verb	judges
takes issue	say-verb	denies
takes issue with	say-verb	denies
takes the view	say-verb	asserts
taking aim at	say-verb	judges
taking issue	say-verb	denies
taking issue with	say-verb	denies
taking the view	say-verb	asserts
talk	say-verb	asserts weak
talk about	say-verb	asserts attitude
talked	say-verb	asserts
talked about	say-verb	asserts attitude
talking	say-verb	asserts weak
talking about	say-verb	asserts attitude
talks	say-verb	asserts weak
talks about	say-verb	asserts attitude
telegraph	say-verb	asserts
telegraphed	say-verb	asserts
telegraphing	say-verb	asserts
telegraphs	say-verb	asserts
telephone	say-verb	asserts weak
telephoned	say-verb	asserts weak
telephones	say-verb	asserts weak
telephoning	say-verb	asserts weak
tell	say-verb	asserts weak
telling	say-verb	asserts
telling that	say-verb	asserts silent
tells	say-verb	asserts
term	say-verb	judges weak
termed	say-verb	judges weak
terming	say-verb	judges weak
terms	say-verb	judges weak
testified	say-verb	asserts
testifies	say-verb	asserts
testify	say-verb	asserts
testifying	say-verb	asserts
thank	say-verb	asserts weak
thanked	say-verb	asserts
thanking	say-verb	asserts
thanks	say-verb	asserts weak
theorise	say-verb	asserts
theorised	say-verb	asserts
theorises	say-verb	asserts
theorising	say-verb	asserts
theorize	say-verb	asserts
theorized	say-verb	asserts
theorizes	say-verb	asserts
theorizing	say-verb	asserts
think	say-verb	asserts attitude
thinking	say-verb	asserts attitude
thinks	say-verb	asserts attitude
thought	say-verb	asserts attitude
threaten	say-verb	prescribes weak
threatened	say-verb	prescribes
threatening	say-verb	prescribes
threatens	say-verb	prescribes
thunder	say-verb	asserts attitude
thundered	say-verb	asserts attitude
thundering	say-verb	asserts attitude
thunders	say-verb	asserts attitude
tired of	say-verb	judges predicate
told	say-verb	asserts
took a swipe at	say-verb	judges
took aim at	say-verb	judges
took issue	say-verb	denies
took issue with	say-verb	denies
took offence at	say-verb	judges
took offense at	say-verb	judges
took the view	say-verb	asserts
touched on	say-verb	asserts attitude
touched upon	say-verb	asserts attitude
tout	say-verb	asserts
touted	say-verb	asserts
touting	say-verb	asserts
touts	say-verb	asserts
trace	say-verb	asserts
traced	say-verb	asserts
traces	say-verb	asserts
tracing	say-verb	asserts
transcribe	say-verb	reports
transcribed	say-verb	reports
transcribes	say-verb	reports
transcribing	say-verb	reports
treat	say-verb	asserts presentation
treated	say-verb	asserts presentation
treating	say-verb	judges weak
treats	say-verb	asserts presentation
trumpet	say-verb	asserts attitude
trumpeted	say-verb	asserts attitude
trumpeting	say-verb	asserts attitude
trumpets	say-verb	asserts attitude
tweet	say-verb	asserts weak
tweeted	say-verb	asserts
tweeting	say-verb	asserts
tweets	say-verb	asserts weak
unanimous in	say-verb	asserts predicate
unanimous that	say-verb	asserts predicate
underestimate	say-verb	judges
underestimated	say-verb	judges
underestimates	say-verb	judges
underestimating	say-verb	judges
underline	say-verb	asserts
underlined	say-verb	asserts
underlines	say-verb	asserts
underlining	say-verb	asserts
underscore	say-verb	asserts
underscored	say-verb	asserts
underscores	say-verb	asserts
underscoring	say-verb	asserts
understand	say-verb	asserts weak
understanding	say-verb	asserts weak
understands	say-verb	asserts weak
understate	say-verb	judges
understated	say-verb	judges
understates	say-verb	judges
understating	say-verb	judges
understood	say-verb	asserts
uneasy about	say-verb	doubts predicate
unhappy with	say-verb	judges predicate
unsure whether	say-verb	doubts predicate
unwilling to	say-verb	denies predicate
unwilling to say	say-verb	judges predicate
upheld	say-verb	asserts
uphold	say-verb	asserts
upholding	say-verb	asserts
upholds	say-verb	asserts
urge	say-verb	prescribes
urged	say-verb	prescribes
urges	say-verb	prescribes
urging	say-verb	prescribes
utter	say-verb	asserts
uttered	say-verb	asserts
uttering	say-verb	asserts
utters	say-verb	asserts
value	say-verb	judges weak
valued	say-verb	judges weak
values	say-verb	judges weak
valuing	say-verb	judges weak
vent	say-verb	asserts
vented	say-verb	asserts
venting	say-verb	asserts
vents	say-verb	asserts
verified	say-verb	asserts
verifies	say-verb	asserts
verify	say-verb	asserts
verifying	say-verb	asserts
view	say-verb	judges attitude
view with skepticism	say-verb	doubts attitude
viewed	say-verb	judges attitude
viewed with skepticism	say-verb	doubts attitude
viewing	say-verb	judges attitude
views	say-verb	judges attitude
views with skepticism	say-verb	doubts attitude
vilified	say-verb	judges
vilifies	say-verb	judges
vilify	say-verb	judges
vilifying	say-verb	judges
voice	say-verb	asserts weak
voiced	say-verb	asserts
voices	say-verb	asserts weak
voicing	say-verb	asserts weak
volunteer	say-verb	asserts attitude
volunteered	say-verb	asserts attitude
vote against	say-verb	judges attitude
voted against	say-verb	judges attitude
votes against	say-verb	judges attitude
voting against	say-verb	judges attitude
vouch	say-verb	asserts weak
vouch for	say-verb	asserts attitude
vouched	say-verb	asserts weak
vouched for	say-verb	asserts attitude
vouches	say-verb	asserts weak
vouches for	say-verb	asserts attitude
vouching	say-verb	asserts weak
vouching for	say-verb	asserts attitude
vouchsafe	say-verb	asserts attitude
vouchsafed	say-verb	asserts attitude
vow	say-verb	asserts
vowed	say-verb	asserts
vowing	say-verb	asserts
vows	say-verb	asserts
wager	say-verb	asserts weak
wagered	say-verb	asserts weak
wagering	say-verb	asserts weak
wagers	say-verb	asserts weak
walk back	say-verb	judges attitude
walked back	say-verb	judges attitude
walking back	say-verb	judges attitude
walks back	say-verb	judges attitude
want	say-verb	prescribes attitude
wanted	say-verb	prescribes attitude
wanting	say-verb	prescribes
wants	say-verb	prescribes attitude
warn	say-verb	prescribes
warn of	say-verb	asserts attitude
warned	say-verb	prescribes
warned of	say-verb	asserts attitude
warning	say-verb	prescribes
warning of	say-verb	asserts attitude
warns	say-verb	prescribes
warns of	say-verb	asserts attitude
warrant	say-verb	asserts
warranted	say-verb	asserts
warranting	say-verb	asserts
warrants	say-verb	asserts
wary of	say-verb	judges predicate
weary of	say-verb	judges predicate
weigh	say-verb	asserts weak
weighed	say-verb	asserts
weighed in	say-verb	asserts
weighing	say-verb	asserts
weighs	say-verb	asserts
weighs in	say-verb	asserts
welcome	say-verb	asserts weak
welcomed	say-verb	asserts
welcomes	say-verb	asserts
welcoming	say-verb	asserts
went on	say-verb	asserts weak
went so far	say-verb	asserts
whine	say-verb	judges attitude
whined	say-verb	judges attitude
whines	say-verb	judges attitude
whining	say-verb	judges attitude
whisper	say-verb	rumours
whispered	say-verb	rumours
whispering	say-verb	rumours
whispers	say-verb	rumours
willing to	say-verb	prescribes predicate
willing to say	say-verb	judges predicate
wire	say-verb	asserts
wired	say-verb	asserts
wires	say-verb	asserts
wiring	say-verb	asserts
wish	say-verb	prescribes weak
wished	say-verb	prescribes
wishes	say-verb	prescribes weak
wishing	say-verb	prescribes
wonder	say-verb	doubts weak
wonder aloud	say-verb	asks
wondered	say-verb	doubts weak
wondered aloud	say-verb	asks
wondering	say-verb	doubts weak
wondering aloud	say-verb	asks
wonders	say-verb	doubts weak
wonders aloud	say-verb	asks
worried	say-verb	reports
worries	say-verb	reports weak
worry	say-verb	reports weak
worrying	say-verb	reports weak
write	say-verb	asserts weak
write off	say-verb	asserts silent
writes	say-verb	asserts
writing	say-verb	asserts
writing after	say-verb	asserts silent
writing at	say-verb	asserts silent
writing before	say-verb	asserts silent
writing for	say-verb	asserts silent
writing from	say-verb	asserts silent
writing in	say-verb	asserts silent
writing off	say-verb	asserts silent
writing on	say-verb	asserts silent
writing under	say-verb	asserts silent
written	say-verb	asserts weak
written off	say-verb	asserts silent
wrong that	say-verb	denies predicate
wrong to say	say-verb	denies predicate
wrong to think	say-verb	denies predicate
wrote	say-verb	asserts
wrote back	say-verb	asserts silent
wrote off	say-verb	asserts silent
yell	say-verb	asserts
yelled	say-verb	asserts
yelling	say-verb	asserts
yells	say-verb	asserts
according	source-preposition
according to	source-preposition
as argued by	source-preposition
as cited by	source-preposition
as cited in	source-preposition
as claimed by	source-preposition
as depicted by	source-preposition
as described by	source-preposition
as described in	source-preposition
as explained by	source-preposition
as mentioned by	source-preposition
as mentioned in	source-preposition
as noted by	source-preposition
as per	source-preposition
as pointed out by	source-preposition
as put by	source-preposition
as quoted by	source-preposition
as quoted in	source-preposition
as recalled by	source-preposition
as recorded by	source-preposition
as recorded in	source-preposition
as recounted by	source-preposition
as related by	source-preposition
as remembered by	source-preposition
as reported by	source-preposition
as reported in	source-preposition
as seen by	source-preposition
as shown by	source-preposition
as stated by	source-preposition
as stated in	source-preposition
as summarised by	source-preposition
as summarized by	source-preposition
as told by	source-preposition
as viewed by	source-preposition
as written by	source-preposition
based on the analysis of	source-preposition
by the account of	source-preposition
by the estimate of	source-preposition
by the reckoning of	source-preposition
citing	source-preposition
from the perspective of	source-preposition
from the point of view of	source-preposition
from the standpoint of	source-preposition
from the view of	source-preposition
from the viewpoint of	source-preposition
in accordance with	source-preposition
in her own words	source-preposition
in his own words	source-preposition
in the account of	source-preposition
in the assessment of	source-preposition
in the estimate of	source-preposition
in the estimation of	source-preposition
in the eyes of	source-preposition
in the interpretation of	source-preposition
in the judgement of	source-preposition
in the judgment of	source-preposition
in the memory of	source-preposition
in the opinion of	source-preposition
in the phrase of	source-preposition
in the reckoning of	source-preposition
in the telling of	source-preposition
in the version of	source-preposition
in the view of	source-preposition
in the views of	source-preposition
in the words of	source-preposition
in their own words	source-preposition
judging by	source-preposition
judging from	source-preposition
on the authority of	source-preposition
on the basis of	source-preposition
on the evidence of	source-preposition
on the testimony of	source-preposition
on the view of	source-preposition
on the word of	source-preposition
per	source-preposition
quoting	source-preposition
seen from	source-preposition
to judge by	source-preposition
to quote	source-preposition
to use the words of	source-preposition
under the theory of	source-preposition
are accepted	unnamed-voice
are accused	unnamed-voice
are acknowledged	unnamed-voice
are agreed	unnamed-voice
are alleged	unnamed-voice
are also accepted	unnamed-voice
are also assumed	unnamed-voice
are also believed	unnamed-voice
are also blamed	unnamed-voice
are also condemned	unnamed-voice
are also considered	unnamed-voice
are also credited	unnamed-voice
are also criticised	unnamed-voice
are also described	unnamed-voice
are also known	unnamed-voice
are also portrayed	unnamed-voice
are also recognised	unnamed-voice
are also recognized	unnamed-voice
are also regarded	unnamed-voice
are also said	unnamed-voice
are also seen	unnamed-voice
are also thought	unnamed-voice
are also viewed	unnamed-voice
are argued	unnamed-voice
are asserted	unnamed-voice
are assumed	unnamed-voice
are believed	unnamed-voice
are blamed	unnamed-voice
are branded	unnamed-voice
are called	unnamed-voice
are claimed	unnamed-voice
are commonly accepted	unnamed-voice
are commonly assumed	unnamed-voice
are commonly believed	unnamed-voice
are commonly blamed	unnamed-voice
are commonly condemned	unnamed-voice
are commonly considered	unnamed-voice
are commonly credited	unnamed-voice
are commonly criticised	unnamed-voice
are commonly described	unnamed-voice
are commonly known	unnamed-voice
are commonly portrayed	unnamed-voice
are commonly recognised	unnamed-voice
are commonly recognized	unnamed-voice
are commonly regarded	unnamed-voice
are commonly said	unnamed-voice
are commonly seen	unnamed-voice
are commonly thought	unnamed-voice
are commonly viewed	unnamed-voice
are condemned	unnamed-voice
are condemned as	unnamed-voice
are considered	unnamed-voice
are considered as	unnamed-voice
are credited	unnamed-voice
are credited as	unnamed-voice
are criticised	unnamed-voice
are criticized	unnamed-voice
are debated	unnamed-voice
are deemed	unnamed-voice
are denied	unnamed-voice
are depicted	unnamed-voice
are depicted as	unnamed-voice
are described	unnamed-voice
are described as	unnamed-voice
are disputed	unnamed-voice
are doubted	unnamed-voice
are estimated	unnamed-voice
are expected	unnamed-voice
are feared	unnamed-voice
are frequently accepted	unnamed-voice
are frequently assumed	unnamed-voice
are frequently believed	unnamed-voice
are frequently blamed	unnamed-voice
are frequently condemned	unnamed-voice
are frequently considered	unnamed-voice
are frequently credited	unnamed-voice
are frequently criticised	unnamed-voice
are frequently described	unnamed-voice
are frequently known	unnamed-voice
are frequently portrayed	unnamed-voice
are frequently recognised	unnamed-voice
are frequently recognized	unnamed-voice
are frequently regarded	unnamed-voice
are frequently said	unnamed-voice
are frequently seen	unnamed-voice
are frequently thought	unnamed-voice
are frequently viewed	unnamed-voice
are generally accepted	unnamed-voice
are generally assumed	unnamed-voice
are generally believed	unnamed-voice
are generally blamed	unnamed-voice
are generally condemned	unnamed-voice
are generally considered	unnamed-voice
are generally credited	unnamed-voice
are generally criticised	unnamed-voice
are generally described	unnamed-voice
are generally known	unnamed-voice
are generally portrayed	unnamed-voice
are generally recognised	unnamed-voice
are generally recognized	unnamed-voice
are generally regarded	unnamed-voice
are generally said	unnamed-voice
are generally seen	unnamed-voice
are generally thought	unnamed-voice
are generally viewed	unnamed-voice
are increasingly accepted	unnamed-voice
are increasingly assumed	unnamed-voice
are increasingly believed	unnamed-voice
are increasingly blamed	unnamed-voice
are increasingly condemned	unnamed-voice
are increasingly considered	unnamed-voice
are increasingly credited	unnamed-voice
are increasingly criticised	unnamed-voice
are increasingly described	unnamed-voice
are increasingly known	unnamed-voice
are increasingly portrayed	unnamed-voice
are increasingly recognised	unnamed-voice
are increasingly recognized	unnamed-voice
are increasingly regarded	unnamed-voice
are increasingly said	unnamed-voice
are increasingly seen	unnamed-voice
are increasingly thought	unnamed-voice
are increasingly viewed	unnamed-voice
are interpreted	unnamed-voice
are interpreted as	unnamed-voice
are judged	unnamed-voice
are judged as	unnamed-voice
are known	unnamed-voice
are known as	unnamed-voice
are labeled	unnamed-voice
are labelled	unnamed-voice
are largely accepted	unnamed-voice
are largely assumed	unnamed-voice
are largely believed	unnamed-voice
are largely blamed	unnamed-voice
are largely condemned	unnamed-voice
are largely considered	unnamed-voice
are largely credited	unnamed-voice
are largely criticised	unnamed-voice
are largely described	unnamed-voice
are largely known	unnamed-voice
are largely portrayed	unnamed-voice
are largely recognised	unnamed-voice
are largely recognized	unnamed-voice
are largely regarded	unnamed-voice
are largely said	unnamed-voice
are largely seen	unnamed-voice
are largely thought	unnamed-voice
are largely viewed	unnamed-voice
are long accepted	unnamed-voice
are long assumed	unnamed-voice
are long believed	unnamed-voice
are long blamed	unnamed-voice
are long condemned	unnamed-voice
are long considered	unnamed-voice
are long credited	unnamed-voice
are long criticised	unnamed-voice
are long described	unnamed-voice
are long known	unnamed-voice
are long portrayed	unnamed-voice
are long recognised	unnamed-voice
are long recognized	unnamed-voice
are long regarded	unnamed-voice
are long said	unnamed-voice
are long seen	unnamed-voice
are long thought	unnamed-voice
are long viewed	unnamed-voice
are noted	unnamed-voice
are now accepted	unnamed-voice
are now assumed	unnamed-voice
are now believed	unnamed-voice
are now blamed	unnamed-voice
are now condemned	unnamed-voice
are now considered	unnamed-voice
are now credited	unnamed-voice
are now criticised	unnamed-voice
are now described	unnamed-voice
are now known	unnamed-voice
are now portrayed	unnamed-voice
are now recognised	unnamed-voice
are now recognized	unnamed-voice
are now regarded	unnamed-voice
are now said	unnamed-voice
are now seen	unnamed-voice
are now thought	unnamed-voice
are now viewed	unnamed-voice
are officially accepted	unnamed-voice
are officially assumed	unnamed-voice
are officially believed	unnamed-voice
are officially blamed	unnamed-voice
are officially condemned	unnamed-voice
are officially considered	unnamed-voice
are officially credited	unnamed-voice
are officially criticised	unnamed-voice
are officially described	unnamed-voice
are officially known	unnamed-voice
are officially portrayed	unnamed-voice
are officially recognised	unnamed-voice
are officially recognized	unnamed-voice
are officially regarded	unnamed-voice
are officially said	unnamed-voice
are officially seen	unnamed-voice
are officially thought	unnamed-voice
are officially viewed	unnamed-voice
are often accepted	unnamed-voice
are often assumed	unnamed-voice
are often believed	unnamed-voice
are often blamed	unnamed-voice
are often condemned	unnamed-voice
are often considered	unnamed-voice
are often credited	unnamed-voice
are often criticised	unnamed-voice
are often described	unnamed-voice
are often known	unnamed-voice
are often portrayed	unnamed-voice
are often recognised	unnamed-voice
are often recognized	unnamed-voice
are often regarded	unnamed-voice
are often said	unnamed-voice
are often seen	unnamed-voice
are often thought	unnamed-voice
are often viewed	unnamed-voice
are perceived	unnamed-voice
are perceived as	unnamed-voice
are popularly accepted	unnamed-voice
are popularly assumed	unnamed-voice
are popularly believed	unnamed-voice
are popularly blamed	unnamed-voice
are popularly condemned	unnamed-voice
are popularly considered	unnamed-voice
are popularly credited	unnamed-voice
are popularly criticised	unnamed-voice
are popularly described	unnamed-voice
are popularly known	unnamed-voice
are popularly portrayed	unnamed-voice
are popularly recognised	unnamed-voice
are popularly recognized	unnamed-voice
are popularly regarded	unnamed-voice
are popularly said	unnamed-voice
are popularly seen	unnamed-voice
are popularly thought	unnamed-voice
are popularly viewed	unnamed-voice
are portrayed	unnamed-voice
are portrayed as	unnamed-voice
are praised	unnamed-voice
are praised as	unnamed-voice
are presumed	unnamed-voice
are questioned	unnamed-voice
are ranked	unnamed-voice
are ranked as	unnamed-voice
are rated	unnamed-voice
are rated as	unnamed-voice
are recognised	unnamed-voice
are recognised as	unnamed-voice
are recognized	unnamed-voice
are recognized as	unnamed-voice
are regarded	unnamed-voice
are regarded as	unnamed-voice
are remembered	unnamed-voice
are remembered as	unnamed-voice
are reported	unnamed-voice
are reputed	unnamed-voice
are rumored	unnamed-voice
are rumoured	unnamed-voice
are said	unnamed-voice
are said to have	unnamed-voice
are seen	unnamed-voice
are seen as	unnamed-voice
are sometimes accepted	unnamed-voice
are sometimes assumed	unnamed-voice
are sometimes believed	unnamed-voice
are sometimes blamed	unnamed-voice
are sometimes condemned	unnamed-voice
are sometimes considered	unnamed-voice
are sometimes credited	unnamed-voice
are sometimes criticised	unnamed-voice
are sometimes described	unnamed-voice
are sometimes known	unnamed-voice
are sometimes portrayed	unnamed-voice
are sometimes recognised	unnamed-voice
are sometimes recognized	unnamed-voice
are sometimes regarded	unnamed-voice
are sometimes said	unnamed-voice
are sometimes seen	unnamed-voice
are sometimes thought	unnamed-voice
are sometimes viewed	unnamed-voice
are stated	unnamed-voice
are still accepted	unnamed-voice
are still assumed	unnamed-voice
are still believed	unnamed-voice
are still blamed	unnamed-voice
are still condemned	unnamed-voice
are still considered	unnamed-voice
are still credited	unnamed-voice
are still criticised	unnamed-voice
are still described	unnamed-voice
are still known	unnamed-voice
are still portrayed	unnamed-voice
are still recognised	unnamed-voice
are still recognized	unnamed-voice
are still regarded	unnamed-voice
are still said	unnamed-voice
are still seen	unnamed-voice
are still thought	unnamed-voice
are still viewed	unnamed-voice
are suggested	unnamed-voice
are suspected	unnamed-voice
are thought	unnamed-voice
are traditionally accepted	unnamed-voice
are traditionally assumed	unnamed-voice
are traditionally believed	unnamed-voice
are traditionally blamed	unnamed-voice
are traditionally condemned	unnamed-voice
are traditionally considered	unnamed-voice
are traditionally credited	unnamed-voice
are traditionally criticised	unnamed-voice
are traditionally described	unnamed-voice
are traditionally known	unnamed-voice
are traditionally portrayed	unnamed-voice
are traditionally recognised	unnamed-voice
are traditionally recognized	unnamed-voice
are traditionally regarded	unnamed-voice
are traditionally said	unnamed-voice
are traditionally seen	unnamed-voice
are traditionally thought	unnamed-voice
are traditionally viewed	unnamed-voice
are treated as	unnamed-voice
are understood	unnamed-voice
are universally accepted	unnamed-voice
are universally assumed	unnamed-voice
are universally believed	unnamed-voice
are universally blamed	unnamed-voice
are universally condemned	unnamed-voice
are universally considered	unnamed-voice
are universally credited	unnamed-voice
are universally criticised	unnamed-voice
are universally described	unnamed-voice
are universally known	unnamed-voice
are universally portrayed	unnamed-voice
are universally recognised	unnamed-voice
are universally recognized	unnamed-voice
are universally regarded	unnamed-voice
are universally said	unnamed-voice
are universally seen	unnamed-voice
are universally thought	unnamed-voice
are universally viewed	unnamed-voice
are usually accepted	unnamed-voice
are usually assumed	unnamed-voice
are usually believed	unnamed-voice
are usually blamed	unnamed-voice
are usually condemned	unnamed-voice
are usually considered	unnamed-voice
are usually credited	unnamed-voice
are usually criticised	unnamed-voice
are usually described	unnamed-voice
are usually known	unnamed-voice
are usually portrayed	unnamed-voice
are usually recognised	unnamed-voice
are usually recognized	unnamed-voice
are usually regarded	unnamed-voice
are usually said	unnamed-voice
are usually seen	unnamed-voice
are usually thought	unnamed-voice
are usually viewed	unnamed-voice
are variously accepted	unnamed-voice
are variously assumed	unnamed-voice
are variously believed	unnamed-voice
are variously blamed	unnamed-voice
are variously condemned	unnamed-voice
are variously considered	unnamed-voice
are variously credited	unnamed-voice
are variously criticised	unnamed-voice
are variously described	unnamed-voice
are variously known	unnamed-voice
are variously portrayed	unnamed-voice
are variously recognised	unnamed-voice
are variously recognized	unnamed-voice
are variously regarded	unnamed-voice
are variously said	unnamed-voice
are variously seen	unnamed-voice
are variously thought	unnamed-voice
are variously viewed	unnamed-voice
are viewed	unnamed-voice
are viewed as	unnamed-voice
are widely accepted	unnamed-voice
are widely assumed	unnamed-voice
are widely believed	unnamed-voice
are widely blamed	unnamed-voice
are widely condemned	unnamed-voice
are widely considered	unnamed-voice
are widely credited	unnamed-voice
are widely criticised	unnamed-voice
are widely described	unnamed-voice
are widely known	unnamed-voice
are widely portrayed	unnamed-voice
are widely recognised	unnamed-voice
are widely recognized	unnamed-voice
are widely regarded	unnamed-voice
are widely said	unnamed-voice
are widely seen	unnamed-voice
are widely thought	unnamed-voice
are widely viewed	unnamed-voice
as everyone knows	unnamed-voice
as is known	unnamed-voice
as is well known	unnamed-voice
as we know	unnamed-voice
been accepted	unnamed-voice
been accused	unnamed-voice
been acknowledged	unnamed-voice
been agreed	unnamed-voice
been alleged	unnamed-voice
been argued	unnamed-voice
been asserted	unnamed-voice
been assumed	unnamed-voice
been believed	unnamed-voice
been blamed	unnamed-voice
been branded	unnamed-voice
been called	unnamed-voice
been claimed	unnamed-voice
been condemned	unnamed-voice
been condemned as	unnamed-voice
been considered	unnamed-voice
been considered as	unnamed-voice
been credited	unnamed-voice
been credited as	unnamed-voice
been criticised	unnamed-voice
been criticized	unnamed-voice
been debated	unnamed-voice
been deemed	unnamed-voice
been denied	unnamed-voice
been depicted	unnamed-voice
been depicted as	unnamed-voice
been described	unnamed-voice
been described as	unnamed-voice
been disputed	unnamed-voice
been doubted	unnamed-voice
been estimated	unnamed-voice
been expected	unnamed-voice
been feared	unnamed-voice
been interpreted	unnamed-voice
been interpreted as	unnamed-voice
been judged	unnamed-voice
been judged as	unnamed-voice
been known	unnamed-voice
been known as	unnamed-voice
been labeled	unnamed-voice
been labelled	unnamed-voice
been noted	unnamed-voice
been perceived	unnamed-voice
been perceived as	unnamed-voice
been portrayed	unnamed-voice
been portrayed as	unnamed-voice
been praised	unnamed-voice
been praised as	unnamed-voice
been presumed	unnamed-voice
been questioned	unnamed-voice
been ranked	unnamed-voice
been ranked as	unnamed-voice
been rated	unnamed-voice
been rated as	unnamed-voice
been recognised	unnamed-voice
been recognised as	unnamed-voice
been recognized	unnamed-voice
been recognized as	unnamed-voice
been regarded	unnamed-voice
been regarded as	unnamed-voice
been remembered	unnamed-voice
been remembered as	unnamed-voice
been reported	unnamed-voice
been reputed	unnamed-voice
been rumored	unnamed-voice
been rumoured	unnamed-voice
been said	unnamed-voice
been seen	unnamed-voice
been seen as	unnamed-voice
been stated	unnamed-voice
been suggested	unnamed-voice
been suspected	unnamed-voice
been thought	unnamed-voice
been treated as	unnamed-voice
been understood	unnamed-voice
been viewed	unnamed-voice
been viewed as	unnamed-voice
being accepted	unnamed-voice
being accused	unnamed-voice
being acknowledged	unnamed-voice
being agreed	unnamed-voice
being alleged	unnamed-voice
being argued	unnamed-voice
being asserted	unnamed-voice
being assumed	unnamed-voice
being believed	unnamed-voice
being blamed	unnamed-voice
being branded	unnamed-voice
being called	unnamed-voice
being claimed	unnamed-voice
being condemned	unnamed-voice
being condemned as	unnamed-voice
being considered	unnamed-voice
being considered as	unnamed-voice
being credited	unnamed-voice
being credited as	unnamed-voice
being criticised	unnamed-voice
being criticized	unnamed-voice
being debated	unnamed-voice
being deemed	unnamed-voice
being denied	unnamed-voice
being depicted	unnamed-voice
being depicted as	unnamed-voice
being described	unnamed-voice
being described as	unnamed-voice
being disputed	unnamed-voice
being doubted	unnamed-voice
being estimated	unnamed-voice
being expected	unnamed-voice
being feared	unnamed-voice
being interpreted	unnamed-voice
being interpreted as	unnamed-voice
being judged	unnamed-voice
being judged as	unnamed-voice
being known	unnamed-voice
being known as	unnamed-voice
being labeled	unnamed-voice
being labelled	unnamed-voice
being noted	unnamed-voice
being perceived	unnamed-voice
being perceived as	unnamed-voice
being portrayed	unnamed-voice
being portrayed as	unnamed-voice
being praised	unnamed-voice
being praised as	unnamed-voice
being presumed	unnamed-voice
being questioned	unnamed-voice
being ranked	unnamed-voice
being ranked as	unnamed-voice
being rated	unnamed-voice
being rated as	unnamed-voice
being recognised	unnamed-voice
being recognised as	unnamed-voice
being recognized	unnamed-voice
being recognized as	unnamed-voice
being regarded	unnamed-voice
being regarded as	unnamed-voice
being remembered	unnamed-voice
being remembered as	unnamed-voice
being reported	unnamed-voice
being reputed	unnamed-voice
being rumored	unnamed-voice
being rumoured	unnamed-voice
being said	unnamed-voice
being seen	unnamed-voice
being seen as	unnamed-voice
being stated	unnamed-voice
being suggested	unnamed-voice
being suspected	unnamed-voice
being thought	unnamed-voice
being treated as	unnamed-voice
being understood	unnamed-voice
being viewed	unnamed-voice
being viewed as	unnamed-voice
can be accepted	unnamed-voice
can be accused	unnamed-voice
can be acknowledged	unnamed-voice
can be agreed	unnamed-voice
can be alleged	unnamed-voice
can be argued	unnamed-voice
can be asserted	unnamed-voice
can be assumed	unnamed-voice
can be believed	unnamed-voice
can be blamed	unnamed-voice
can be branded	unnamed-voice
can be called	unnamed-voice
can be claimed	unnamed-voice
can be condemned	unnamed-voice
can be condemned as	unnamed-voice
can be considered	unnamed-voice
can be considered as	unnamed-voice
can be credited	unnamed-voice
can be credited as	unnamed-voice
can be criticised	unnamed-voice
can be criticized	unnamed-voice
can be debated	unnamed-voice
can be deemed	unnamed-voice
can be denied	unnamed-voice
can be depicted	unnamed-voice
can be depicted as	unnamed-voice
can be described	unnamed-voice
can be described as	unnamed-voice
can be disputed	unnamed-voice
can be doubted	unnamed-voice
can be estimated	unnamed-voice
can be expected	unnamed-voice
can be feared	unnamed-voice
can be interpreted	unnamed-voice
can be interpreted as	unnamed-voice
can be judged	unnamed-voice
can be judged as	unnamed-voice
can be known	unnamed-voice
can be known as	unnamed-voice
can be labeled	unnamed-voice
can be labelled	unnamed-voice
can be noted	unnamed-voice
can be perceived	unnamed-voice
can be perceived as	unnamed-voice
can be portrayed	unnamed-voice
can be portrayed as	unnamed-voice
can be praised	unnamed-voice
can be praised as	unnamed-voice
can be presumed	unnamed-voice
can be questioned	unnamed-voice
can be ranked	unnamed-voice
can be ranked as	unnamed-voice
can be rated	unnamed-voice
can be rated as	unnamed-voice
can be recognised	unnamed-voice
can be recognised as	unnamed-voice
can be recognized	unnamed-voice
can be recognized as	unnamed-voice
can be regarded	unnamed-voice
can be regarded as	unnamed-voice
can be remembered	unnamed-voice
can be remembered as	unnamed-voice
can be reported	unnamed-voice
can be reputed	unnamed-voice
can be rumored	unnamed-voice
can be rumoured	unnamed-voice
can be said	unnamed-voice
can be seen	unnamed-voice
can be seen as	unnamed-voice
can be stated	unnamed-voice
can be suggested	unnamed-voice
can be suspected	unnamed-voice
can be thought	unnamed-voice
can be treated as	unnamed-voice
can be understood	unnamed-voice
can be viewed	unnamed-voice
can be viewed as	unnamed-voice
could be accepted	unnamed-voice
could be accused	unnamed-voice
could be acknowledged	unnamed-voice
could be agreed	unnamed-voice
could be alleged	unnamed-voice
could be argued	unnamed-voice
could be asserted	unnamed-voice
could be assumed	unnamed-voice
could be believed	unnamed-voice
could be blamed	unnamed-voice
could be branded	unnamed-voice
could be called	unnamed-voice
could be claimed	unnamed-voice
could be condemned	unnamed-voice
could be condemned as	unnamed-voice
could be considered	unnamed-voice
could be considered as	unnamed-voice
could be credited	unnamed-voice
could be credited as	unnamed-voice
could be criticised	unnamed-voice
could be criticized	unnamed-voice
could be debated	unnamed-voice
could be deemed	unnamed-voice
could be denied	unnamed-voice
could be depicted	unnamed-voice
could be depicted as	unnamed-voice
could be described	unnamed-voice
could be described as	unnamed-voice
could be disputed	unnamed-voice
could be doubted	unnamed-voice
could be estimated	unnamed-voice
could be expected	unnamed-voice
could be feared	unnamed-voice
could be interpreted	unnamed-voice
could be interpreted as	unnamed-voice
could be judged	unnamed-voice
could be judged as	unnamed-voice
could be known	unnamed-voice
could be known as	unnamed-voice
could be labeled	unnamed-voice
could be labelled	unnamed-voice
could be noted	unnamed-voice
could be perceived	unnamed-voice
could be perceived as	unnamed-voice
could be portrayed	unnamed-voice
could be portrayed as	unnamed-voice
could be praised	unnamed-voice
could be praised as	unnamed-voice
could be presumed	unnamed-voice
could be questioned	unnamed-voice
could be ranked	unnamed-voice
could be ranked as	unnamed-voice
could be rated	unnamed-voice
could be rated as	unnamed-voice
could be recognised	unnamed-voice
could be recognised as	unnamed-voice
could be recognized	unnamed-voice
could be recognized as	unnamed-voice
could be regarded	unnamed-voice
could be regarded as	unnamed-voice
could be remembered	unnamed-voice
could be remembered as	unnamed-voice
could be reported	unnamed-voice
could be reputed	unnamed-voice
could be rumored	unnamed-voice
could be rumoured	unnamed-voice
could be said	unnamed-voice
could be seen	unnamed-voice
could be seen as	unnamed-voice
could be stated	unnamed-voice
could be suggested	unnamed-voice
could be suspected	unnamed-voice
could be thought	unnamed-voice
could be treated as	unnamed-voice
could be understood	unnamed-voice
could be viewed	unnamed-voice
could be viewed as	unnamed-voice
few deny	unnamed-voice
goes the story	unnamed-voice
had been accepted	unnamed-voice
had been accused	unnamed-voice
had been acknowledged	unnamed-voice
had been agreed	unnamed-voice
had been alleged	unnamed-voice
had been argued	unnamed-voice
had been asserted	unnamed-voice
had been assumed	unnamed-voice
had been believed	unnamed-voice
had been blamed	unnamed-voice
had been branded	unnamed-voice
had been called	unnamed-voice
had been claimed	unnamed-voice
had been condemned	unnamed-voice
had been condemned as	unnamed-voice
had been considered	unnamed-voice
had been considered as	unnamed-voice
had been credited	unnamed-voice
had been credited as	unnamed-voice
had been criticised	unnamed-voice
had been criticized	unnamed-voice
had been debated	unnamed-voice
had been deemed	unnamed-voice
had been denied	unnamed-voice
had been depicted	unnamed-voice
had been depicted as	unnamed-voice
had been described	unnamed-voice
had been described as	unnamed-voice
had been disputed	unnamed-voice
had been doubted	unnamed-voice
had been estimated	unnamed-voice
had been expected	unnamed-voice
had been feared	unnamed-voice
had been interpreted	unnamed-voice
had been interpreted as	unnamed-voice
had been judged	unnamed-voice
had been judged as	unnamed-voice
had been known	unnamed-voice
had been known as	unnamed-voice
had been labeled	unnamed-voice
had been labelled	unnamed-voice
had been noted	unnamed-voice
had been perceived	unnamed-voice
had been perceived as	unnamed-voice
had been portrayed	unnamed-voice
had been portrayed as	unnamed-voice
had been praised	unnamed-voice
had been praised as	unnamed-voice
had been presumed	unnamed-voice
had been questioned	unnamed-voice
had been ranked	unnamed-voice
had been ranked as	unnamed-voice
had been rated	unnamed-voice
had been rated as	unnamed-voice
had been recognised	unnamed-voice
had been recognised as	unnamed-voice
had been recognized	unnamed-voice
had been recognized as	unnamed-voice
had been regarded	unnamed-voice
had been regarded as	unnamed-voice
had been remembered	unnamed-voice
had been remembered as	unnamed-voice
had been reported	unnamed-voice
had been reputed	unnamed-voice
had been rumored	unnamed-voice
had been rumoured	unnamed-voice
had been said	unnamed-voice
had been seen	unnamed-voice
had been seen as	unnamed-voice
had been stated	unnamed-voice
had been suggested	unnamed-voice
had been suspected	unnamed-voice
had been thought	unnamed-voice
had been treated as	unnamed-voice
had been understood	unnamed-voice
had been viewed	unnamed-voice
had been viewed as	unnamed-voice
has been accepted	unnamed-voice
has been accused	unnamed-voice
has been acknowledged	unnamed-voice
has been agreed	unnamed-voice
has been alleged	unnamed-voice
has been also accepted	unnamed-voice
has been also assumed	unnamed-voice
has been also believed	unnamed-voice
has been also blamed	unnamed-voice
has been also condemned	unnamed-voice
has been also considered	unnamed-voice
has been also credited	unnamed-voice
has been also criticised	unnamed-voice
has been also described	unnamed-voice
has been also known	unnamed-voice
has been also portrayed	unnamed-voice
has been also recognised	unnamed-voice
has been also recognized	unnamed-voice
has been also regarded	unnamed-voice
has been also said	unnamed-voice
has been also seen	unnamed-voice
has been also thought	unnamed-voice
has been also viewed	unnamed-voice
has been argued	unnamed-voice
has been asserted	unnamed-voice
has been assumed	unnamed-voice
has been believed	unnamed-voice
has been blamed	unnamed-voice
has been branded	unnamed-voice
has been called	unnamed-voice
has been claimed	unnamed-voice
has been commonly accepted	unnamed-voice
has been commonly assumed	unnamed-voice
has been commonly believed	unnamed-voice
has been commonly blamed	unnamed-voice
has been commonly condemned	unnamed-voice
has been commonly considered	unnamed-voice
has been commonly credited	unnamed-voice
has been commonly criticised	unnamed-voice
has been commonly described	unnamed-voice
has been commonly known	unnamed-voice
has been commonly portrayed	unnamed-voice
has been commonly recognised	unnamed-voice
has been commonly recognized	unnamed-voice
has been commonly regarded	unnamed-voice
has been commonly said	unnamed-voice
has been commonly seen	unnamed-voice
has been commonly thought	unnamed-voice
has been commonly viewed	unnamed-voice
has been condemned	unnamed-voice
has been condemned as	unnamed-voice
has been considered	unnamed-voice
has been considered as	unnamed-voice
has been credited	unnamed-voice
has been credited as	unnamed-voice
has been criticised	unnamed-voice
has been criticized	unnamed-voice
has been debated	unnamed-voice
has been deemed	unnamed-voice
has been denied	unnamed-voice
has been depicted	unnamed-voice
has been depicted as	unnamed-voice
has been described	unnamed-voice
has been described as	unnamed-voice
has been disputed	unnamed-voice
has been doubted	unnamed-voice
has been estimated	unnamed-voice
has been expected	unnamed-voice
has been feared	unnamed-voice
has been frequently accepted	unnamed-voice
has been frequently assumed	unnamed-voice
has been frequently believed	unnamed-voice
has been frequently blamed	unnamed-voice
has been frequently condemned	unnamed-voice
has been frequently considered	unnamed-voice
has been frequently credited	unnamed-voice
has been frequently criticised	unnamed-voice
has been frequently described	unnamed-voice
has been frequently known	unnamed-voice
has been frequently portrayed	unnamed-voice
has been frequently recognised	unnamed-voice
has been frequently recognized	unnamed-voice
has been frequently regarded	unnamed-voice
has been frequently said	unnamed-voice
has been frequently seen	unnamed-voice
has been frequently thought	unnamed-voice
has been frequently viewed	unnamed-voice
has been generally accepted	unnamed-voice
has been generally assumed	unnamed-voice
has been generally believed	unnamed-voice
has been generally blamed	unnamed-voice
has been generally condemned	unnamed-voice
has been generally considered	unnamed-voice
has been generally credited	unnamed-voice
has been generally criticised	unnamed-voice
has been generally described	unnamed-voice
has been generally known	unnamed-voice
has been generally portrayed	unnamed-voice
has been generally recognised	unnamed-voice
has been generally recognized	unnamed-voice
has been generally regarded	unnamed-voice
has been generally said	unnamed-voice
has been generally seen	unnamed-voice
has been generally thought	unnamed-voice
has been generally viewed	unnamed-voice
has been increasingly accepted	unnamed-voice
has been increasingly assumed	unnamed-voice
has been increasingly believed	unnamed-voice
has been increasingly blamed	unnamed-voice
has been increasingly condemned	unnamed-voice
has been increasingly considered	unnamed-voice
has been increasingly credited	unnamed-voice
has been increasingly criticised	unnamed-voice
has been increasingly described	unnamed-voice
has been increasingly known	unnamed-voice
has been increasingly portrayed	unnamed-voice
has been increasingly recognised	unnamed-voice
has been increasingly recognized	unnamed-voice
has been increasingly regarded	unnamed-voice
has been increasingly said	unnamed-voice
has been increasingly seen	unnamed-voice
has been increasingly thought	unnamed-voice
has been increasingly viewed	unnamed-voice
has been interpreted	unnamed-voice
has been interpreted as	unnamed-voice
has been judged	unnamed-voice
has been judged as	unnamed-voice
has been known	unnamed-voice
has been known as	unnamed-voice
has been labeled	unnamed-voice
has been labelled	unnamed-voice
has been largely accepted	unnamed-voice
has been largely assumed	unnamed-voice
has been largely believed	unnamed-voice
has been largely blamed	unnamed-voice
has been largely condemned	unnamed-voice
has been largely considered	unnamed-voice
has been largely credited	unnamed-voice
has been largely criticised	unnamed-voice
has been largely described	unnamed-voice
has been largely known	unnamed-voice
has been largely portrayed	unnamed-voice
has been largely recognised	unnamed-voice
has been largely recognized	unnamed-voice
has been largely regarded	unnamed-voice
has been largely said	unnamed-voice
has been largely seen	unnamed-voice
has been largely thought	unnamed-voice
has been largely viewed	unnamed-voice
has been long accepted	unnamed-voice
has been long assumed	unnamed-voice
has been long believed	unnamed-voice
has been long blamed	unnamed-voice
has been long condemned	unnamed-voice
has been long considered	unnamed-voice
has been long credited	unnamed-voice
has been long criticised	unnamed-voice
has been long described	unnamed-voice
has been long known	unnamed-voice
has been long portrayed	unnamed-voice
has been long recognised	unnamed-voice
has been long recognized	unnamed-voice
has been long regarded	unnamed-voice
has been long said	unnamed-voice
has been long seen	unnamed-voice
has been long thought	unnamed-voice
has been long viewed	unnamed-voice
has been noted	unnamed-voice
has been now accepted	unnamed-voice
has been now assumed	unnamed-voice
has been now believed	unnamed-voice
has been now blamed	unnamed-voice
has been now condemned	unnamed-voice
has been now considered	unnamed-voice
has been now credited	unnamed-voice
has been now criticised	unnamed-voice
has been now described	unnamed-voice
has been now known	unnamed-voice
has been now portrayed	unnamed-voice
has been now recognised	unnamed-voice
has been now recognized	unnamed-voice
has been now regarded	unnamed-voice
has been now said	unnamed-voice
has been now seen	unnamed-voice
has been now thought	unnamed-voice
has been now viewed	unnamed-voice
has been officially accepted	unnamed-voice
has been officially assumed	unnamed-voice
has been officially believed	unnamed-voice
has been officially blamed	unnamed-voice
has been officially condemned	unnamed-voice
has been officially considered	unnamed-voice
has been officially credited	unnamed-voice
has been officially criticised	unnamed-voice
has been officially described	unnamed-voice
has been officially known	unnamed-voice
has been officially portrayed	unnamed-voice
has been officially recognised	unnamed-voice
has been officially recognized	unnamed-voice
has been officially regarded	unnamed-voice
has been officially said	unnamed-voice
has been officially seen	unnamed-voice
has been officially thought	unnamed-voice
has been officially viewed	unnamed-voice
has been often accepted	unnamed-voice
has been often assumed	unnamed-voice
has been often believed	unnamed-voice
has been often blamed	unnamed-voice
has been often condemned	unnamed-voice
has been often considered	unnamed-voice
has been often credited	unnamed-voice
has been often criticised	unnamed-voice
has been often described	unnamed-voice
has been often known	unnamed-voice
has been often portrayed	unnamed-voice
has been often recognised	unnamed-voice
has been often recognized	unnamed-voice
has been often regarded	unnamed-voice
has been often said	unnamed-voice
has been often seen	unnamed-voice
has been often thought	unnamed-voice
has been often viewed	unnamed-voice
has been perceived	unnamed-voice
has been perceived as	unnamed-voice
has been popularly accepted	unnamed-voice
has been popularly assumed	unnamed-voice
has been popularly believed	unnamed-voice
has been popularly blamed	unnamed-voice
has been popularly condemned	unnamed-voice
has been popularly considered	unnamed-voice
has been popularly credited	unnamed-voice
has been popularly criticised	unnamed-voice
has been popularly described	unnamed-voice
has been popularly known	unnamed-voice
has been popularly portrayed	unnamed-voice
has been popularly recognised	unnamed-voice
has been popularly recognized	unnamed-voice
has been popularly regarded	unnamed-voice
has been popularly said	unnamed-voice
has been popularly seen	unnamed-voice
has been popularly thought	unnamed-voice
has been popularly viewed	unnamed-voice
has been portrayed	unnamed-voice
has been portrayed as	unnamed-voice
has been praised	unnamed-voice
has been praised as	unnamed-voice
has been presumed	unnamed-voice
has been questioned	unnamed-voice
has been ranked	unnamed-voice
has been ranked as	unnamed-voice
has been rated	unnamed-voice
has been rated as	unnamed-voice
has been recognised	unnamed-voice
has been recognised as	unnamed-voice
has been recognized	unnamed-voice
has been recognized as	unnamed-voice
has been regarded	unnamed-voice
has been regarded as	unnamed-voice
has been remembered	unnamed-voice
has been remembered as	unnamed-voice
has been reported	unnamed-voice
has been reputed	unnamed-voice
has been rumored	unnamed-voice
has been rumoured	unnamed-voice
has been said	unnamed-voice
has been seen	unnamed-voice
has been seen as	unnamed-voice
has been sometimes accepted	unnamed-voice
has been sometimes assumed	unnamed-voice
has been sometimes believed	unnamed-voice
has been sometimes blamed	unnamed-voice
has been sometimes condemned	unnamed-voice
has been sometimes considered	unnamed-voice
has been sometimes credited	unnamed-voice
has been sometimes criticised	unnamed-voice
has been sometimes described	unnamed-voice
has been sometimes known	unnamed-voice
has been sometimes portrayed	unnamed-voice
has been sometimes recognised	unnamed-voice
has been sometimes recognized	unnamed-voice
has been sometimes regarded	unnamed-voice
has been sometimes said	unnamed-voice
has been sometimes seen	unnamed-voice
has been sometimes thought	unnamed-voice
has been sometimes viewed	unnamed-voice
has been stated	unnamed-voice
has been still accepted	unnamed-voice
has been still assumed	unnamed-voice
has been still believed	unnamed-voice
has been still blamed	unnamed-voice
has been still condemned	unnamed-voice
has been still considered	unnamed-voice
has been still credited	unnamed-voice
has been still criticised	unnamed-voice
has been still described	unnamed-voice
has been still known	unnamed-voice
has been still portrayed	unnamed-voice
has been still recognised	unnamed-voice
has been still recognized	unnamed-voice
has been still regarded	unnamed-voice
has been still said	unnamed-voice
has been still seen	unnamed-voice
has been still thought	unnamed-voice
has been still viewed	unnamed-voice
has been suggested	unnamed-voice
has been suspected	unnamed-voice
has been thought	unnamed-voice
has been traditionally accepted	unnamed-voice
has been traditionally assumed	unnamed-voice
has been traditionally believed	unnamed-voice
has been traditionally blamed	unnamed-voice
has been traditionally condemned	unnamed-voice
has been traditionally considered	unnamed-voice
has been traditionally credited	unnamed-voice
has been traditionally criticised	unnamed-voice
has been traditionally described	unnamed-voice
has been traditionally known	unnamed-voice
has been traditionally portrayed	unnamed-voice
has been traditionally recognised	unnamed-voice
has been traditionally recognized	unnamed-voice
has been traditionally regarded	unnamed-voice
has been traditionally said	unnamed-voice
has been traditionally seen	unnamed-voice
has been traditionally thought	unnamed-voice
has been traditionally viewed	unnamed-voice
has been treated as	unnamed-voice
has been understood	unnamed-voice
has been universally accepted	unnamed-voice
has been universally assumed	unnamed-voice
has been universally believed	unnamed-voice
has been universally blamed	unnamed-voice
has been universally condemned	unnamed-voice
has been universally considered	unnamed-voice
has been universally credited	unnamed-voice
has been universally criticised	unnamed-voice
has been universally described	unnamed-voice
has been universally known	unnamed-voice
has been universally portrayed	unnamed-voice
has been universally recognised	unnamed-voice
has been universally recognized	unnamed-voice
has been universally regarded	unnamed-voice
has been universally said	unnamed-voice
has been universally seen	unnamed-voice
has been universally thought	unnamed-voice
has been universally viewed	unnamed-voice
has been usually accepted	unnamed-voice
has been usually assumed	unnamed-voice
has been usually believed	unnamed-voice
has been usually blamed	unnamed-voice
has been usually condemned	unnamed-voice
has been usually considered	unnamed-voice
has been usually credited	unnamed-voice
has been usually criticised	unnamed-voice
has been usually described	unnamed-voice
has been usually known	unnamed-voice
has been usually portrayed	unnamed-voice
has been usually recognised	unnamed-voice
has been usually recognized	unnamed-voice
has been usually regarded	unnamed-voice
has been usually said	unnamed-voice
has been usually seen	unnamed-voice
has been usually thought	unnamed-voice
has been usually viewed	unnamed-voice
has been variously accepted	unnamed-voice
has been variously assumed	unnamed-voice
has been variously believed	unnamed-voice
has been variously blamed	unnamed-voice
has been variously condemned	unnamed-voice
has been variously considered	unnamed-voice
has been variously credited	unnamed-voice
has been variously criticised	unnamed-voice
has been variously described	unnamed-voice
has been variously known	unnamed-voice
has been variously portrayed	unnamed-voice
has been variously recognised	unnamed-voice
has been variously recognized	unnamed-voice
has been variously regarded	unnamed-voice
has been variously said	unnamed-voice
has been variously seen	unnamed-voice
has been variously thought	unnamed-voice
has been variously viewed	unnamed-voice
has been viewed	unnamed-voice
has been viewed as	unnamed-voice
has been widely accepted	unnamed-voice
has been widely assumed	unnamed-voice
has been widely believed	unnamed-voice
has been widely blamed	unnamed-voice
has been widely condemned	unnamed-voice
has been widely considered	unnamed-voice
has been widely credited	unnamed-voice
has been widely criticised	unnamed-voice
has been widely described	unnamed-voice
has been widely known	unnamed-voice
has been widely portrayed	unnamed-voice
has been widely recognised	unnamed-voice
has been widely recognized	unnamed-voice
has been widely regarded	unnamed-voice
has been widely said	unnamed-voice
has been widely seen	unnamed-voice
has been widely thought	unnamed-voice
has been widely viewed	unnamed-voice
have been accepted	unnamed-voice
have been accused	unnamed-voice
have been acknowledged	unnamed-voice
have been agreed	unnamed-voice
have been alleged	unnamed-voice
have been also accepted	unnamed-voice
have been also assumed	unnamed-voice
have been also believed	unnamed-voice
have been also blamed	unnamed-voice
have been also condemned	unnamed-voice
have been also considered	unnamed-voice
have been also credited	unnamed-voice
have been also criticised	unnamed-voice
have been also described	unnamed-voice
have been also known	unnamed-voice
have been also portrayed	unnamed-voice
have been also recognised	unnamed-voice
have been also recognized	unnamed-voice
have been also regarded	unnamed-voice
have been also said	unnamed-voice
have been also seen	unnamed-voice
have been also thought	unnamed-voice
have been also viewed	unnamed-voice
have been argued	unnamed-voice
have been asserted	unnamed-voice
have been assumed	unnamed-voice
have been believed	unnamed-voice
have been blamed	unnamed-voice
have been branded	unnamed-voice
have been called	unnamed-voice
have been claimed	unnamed-voice
have been commonly accepted	unnamed-voice
have been commonly assumed	unnamed-voice
have been commonly believed	unnamed-voice
have been commonly blamed	unnamed-voice
have been commonly condemned	unnamed-voice
have been commonly considered	unnamed-voice
have been commonly credited	unnamed-voice
have been commonly criticised	unnamed-voice
have been commonly described	unnamed-voice
have been commonly known	unnamed-voice
have been commonly portrayed	unnamed-voice
have been commonly recognised	unnamed-voice
have been commonly recognized	unnamed-voice
have been commonly regarded	unnamed-voice
have been commonly said	unnamed-voice
have been commonly seen	unnamed-voice
have been commonly thought	unnamed-voice
have been commonly viewed	unnamed-voice
have been condemned	unnamed-voice
have been condemned as	unnamed-voice
have been considered	unnamed-voice
have been considered as	unnamed-voice
have been credited	unnamed-voice
have been credited as	unnamed-voice
have been criticised	unnamed-voice
have been criticized	unnamed-voice
have been debated	unnamed-voice
have been deemed	unnamed-voice
have been denied	unnamed-voice
have been depicted	unnamed-voice
have been depicted as	unnamed-voice
have been described	unnamed-voice
have been described as	unnamed-voice
have been disputed	unnamed-voice
have been doubted	unnamed-voice
have been estimated	unnamed-voice
have been expected	unnamed-voice
have been feared	unnamed-voice
have been frequently accepted	unnamed-voice
have been frequently assumed	unnamed-voice
have been frequently believed	unnamed-voice
have been frequently blamed	unnamed-voice
have been frequently condemned	unnamed-voice
have been frequently considered	unnamed-voice
have been frequently credited	unnamed-voice
have been frequently criticised	unnamed-voice
have been frequently described	unnamed-voice
have been frequently known	unnamed-voice
have been frequently portrayed	unnamed-voice
have been frequently recognised	unnamed-voice
have been frequently recognized	unnamed-voice
have been frequently regarded	unnamed-voice
have been frequently said	unnamed-voice
have been frequently seen	unnamed-voice
have been frequently thought	unnamed-voice
have been frequently viewed	unnamed-voice
have been generally accepted	unnamed-voice
have been generally assumed	unnamed-voice
have been generally believed	unnamed-voice
have been generally blamed	unnamed-voice
have been generally condemned	unnamed-voice
have been generally considered	unnamed-voice
have been generally credited	unnamed-voice
have been generally criticised	unnamed-voice
have been generally described	unnamed-voice
have been generally known	unnamed-voice
have been generally portrayed	unnamed-voice
have been generally recognised	unnamed-voice
have been generally recognized	unnamed-voice
have been generally regarded	unnamed-voice
have been generally said	unnamed-voice
have been generally seen	unnamed-voice
have been generally thought	unnamed-voice
have been generally viewed	unnamed-voice
have been increasingly accepted	unnamed-voice
have been increasingly assumed	unnamed-voice
have been increasingly believed	unnamed-voice
have been increasingly blamed	unnamed-voice
have been increasingly condemned	unnamed-voice
have been increasingly considered	unnamed-voice
have been increasingly credited	unnamed-voice
have been increasingly criticised	unnamed-voice
have been increasingly described	unnamed-voice
have been increasingly known	unnamed-voice
have been increasingly portrayed	unnamed-voice
have been increasingly recognised	unnamed-voice
have been increasingly recognized	unnamed-voice
have been increasingly regarded	unnamed-voice
have been increasingly said	unnamed-voice
have been increasingly seen	unnamed-voice
have been increasingly thought	unnamed-voice
have been increasingly viewed	unnamed-voice
have been interpreted	unnamed-voice
have been interpreted as	unnamed-voice
have been judged	unnamed-voice
have been judged as	unnamed-voice
have been known	unnamed-voice
have been known as	unnamed-voice
have been labeled	unnamed-voice
have been labelled	unnamed-voice
have been largely accepted	unnamed-voice
have been largely assumed	unnamed-voice
have been largely believed	unnamed-voice
have been largely blamed	unnamed-voice
have been largely condemned	unnamed-voice
have been largely considered	unnamed-voice
have been largely credited	unnamed-voice
have been largely criticised	unnamed-voice
have been largely described	unnamed-voice
have been largely known	unnamed-voice
have been largely portrayed	unnamed-voice
have been largely recognised	unnamed-voice
have been largely recognized	unnamed-voice
have been largely regarded	unnamed-voice
have been largely said	unnamed-voice
have been largely seen	unnamed-voice
have been largely thought	unnamed-voice
have been largely viewed	unnamed-voice
have been long accepted	unnamed-voice
have been long assumed	unnamed-voice
have been long believed	unnamed-voice
have been long blamed	unnamed-voice
have been long condemned	unnamed-voice
have been long considered	unnamed-voice
have been long credited	unnamed-voice
have been long criticised	unnamed-voice
have been long described	unnamed-voice
have been long known	unnamed-voice
have been long portrayed	unnamed-voice
have been long recognised	unnamed-voice
have been long recognized	unnamed-voice
have been long regarded	unnamed-voice
have been long said	unnamed-voice
have been long seen	unnamed-voice
have been long thought	unnamed-voice
have been long viewed	unnamed-voice
have been noted	unnamed-voice
have been now accepted	unnamed-voice
have been now assumed	unnamed-voice
have been now believed	unnamed-voice
have been now blamed	unnamed-voice
have been now condemned	unnamed-voice
have been now considered	unnamed-voice
have been now credited	unnamed-voice
have been now criticised	unnamed-voice
have been now described	unnamed-voice
have been now known	unnamed-voice
have been now portrayed	unnamed-voice
have been now recognised	unnamed-voice
have been now recognized	unnamed-voice
have been now regarded	unnamed-voice
have been now said	unnamed-voice
have been now seen	unnamed-voice
have been now thought	unnamed-voice
have been now viewed	unnamed-voice
have been officially accepted	unnamed-voice
have been officially assumed	unnamed-voice
have been officially believed	unnamed-voice
have been officially blamed	unnamed-voice
have been officially condemned	unnamed-voice
have been officially considered	unnamed-voice
have been officially credited	unnamed-voice
have been officially criticised	unnamed-voice
have been officially described	unnamed-voice
have been officially known	unnamed-voice
have been officially portrayed	unnamed-voice
have been officially recognised	unnamed-voice
have been officially recognized	unnamed-voice
have been officially regarded	unnamed-voice
have been officially said	unnamed-voice
have been officially seen	unnamed-voice
have been officially thought	unnamed-voice
have been officially viewed	unnamed-voice
have been often accepted	unnamed-voice
have been often assumed	unnamed-voice
have been often believed	unnamed-voice
have been often blamed	unnamed-voice
have been often condemned	unnamed-voice
have been often considered	unnamed-voice
have been often credited	unnamed-voice
have been often criticised	unnamed-voice
have been often described	unnamed-voice
have been often known	unnamed-voice
have been often portrayed	unnamed-voice
have been often recognised	unnamed-voice
have been often recognized	unnamed-voice
have been often regarded	unnamed-voice
have been often said	unnamed-voice
have been often seen	unnamed-voice
have been often thought	unnamed-voice
have been often viewed	unnamed-voice
have been perceived	unnamed-voice
have been perceived as	unnamed-voice
have been popularly accepted	unnamed-voice
have been popularly assumed	unnamed-voice
have been popularly believed	unnamed-voice
have been popularly blamed	unnamed-voice
have been popularly condemned	unnamed-voice
have been popularly considered	unnamed-voice
have been popularly credited	unnamed-voice
have been popularly criticised	unnamed-voice
have been popularly described	unnamed-voice
have been popularly known	unnamed-voice
have been popularly portrayed	unnamed-voice
have been popularly recognised	unnamed-voice
have been popularly recognized	unnamed-voice
have been popularly regarded	unnamed-voice
have been popularly said	unnamed-voice
have been popularly seen	unnamed-voice
have been popularly thought	unnamed-voice
have been popularly viewed	unnamed-voice
have been portrayed	unnamed-voice
have been portrayed as	unnamed-voice
have been praised	unnamed-voice
have been praised as	unnamed-voice
have been presumed	unnamed-voice
have been questioned	unnamed-voice
have been ranked	unnamed-voice
have been ranked as	unnamed-voice
have been rated	unnamed-voice
have been rated as	unnamed-voice
have been recognised	unnamed-voice
have been recognised as	unnamed-voice
have been recognized	unnamed-voice
have been recognized as	unnamed-voice
have been regarded	unnamed-voice
have been regarded as	unnamed-voice
have been remembered	unnamed-voice
have been remembered as	unnamed-voice
have been reported	unnamed-voice
have been reputed	unnamed-voice
have been rumored	unnamed-voice
have been rumoured	unnamed-voice
have been said	unnamed-voice
have been seen	unnamed-voice
have been seen as	unnamed-voice
have been sometimes accepted	unnamed-voice
have been sometimes assumed	unnamed-voice
have been sometimes believed	unnamed-voice
have been sometimes blamed	unnamed-voice
have been sometimes condemned	unnamed-voice
have been sometimes considered	unnamed-voice
have been sometimes credited	unnamed-voice
have been sometimes criticised	unnamed-voice
have been sometimes described	unnamed-voice
have been sometimes known	unnamed-voice
have been sometimes portrayed	unnamed-voice
have been sometimes recognised	unnamed-voice
have been sometimes recognized	unnamed-voice
have been sometimes regarded	unnamed-voice
have been sometimes said	unnamed-voice
have been sometimes seen	unnamed-voice
have been sometimes thought	unnamed-voice
have been sometimes viewed	unnamed-voice
have been stated	unnamed-voice
have been still accepted	unnamed-voice
have been still assumed	unnamed-voice
have been still believed	unnamed-voice
have been still blamed	unnamed-voice
have been still condemned	unnamed-voice
have been still considered	unnamed-voice
have been still credited	unnamed-voice
have been still criticised	unnamed-voice
have been still described	unnamed-voice
have been still known	unnamed-voice
have been still portrayed	unnamed-voice
have been still recognised	unnamed-voice
have been still recognized	unnamed-voice
have been still regarded	unnamed-voice
have been still said	unnamed-voice
have been still seen	unnamed-voice
have been still thought	unnamed-voice
have been still viewed	unnamed-voice
have been suggested	unnamed-voice
have been suspected	unnamed-voice
have been thought	unnamed-voice
have been traditionally accepted	unnamed-voice
have been traditionally assumed	unnamed-voice
have been traditionally believed	unnamed-voice
have been traditionally blamed	unnamed-voice
have been traditionally condemned	unnamed-voice
have been traditionally considered	unnamed-voice
have been traditionally credited	unnamed-voice
have been traditionally criticised	unnamed-voice
have been traditionally described	unnamed-voice
have been traditionally known	unnamed-voice
have been traditionally portrayed	unnamed-voice
have been traditionally recognised	unnamed-voice
have been traditionally recognized	unnamed-voice
have been traditionally regarded	unnamed-voice
have been traditionally said	unnamed-voice
have been traditionally seen	unnamed-voice
have been traditionally thought	unnamed-voice
have been traditionally viewed	unnamed-voice
have been treated as	unnamed-voice
have been understood	unnamed-voice
have been universally accepted	unnamed-voice
have been universally assumed	unnamed-voice
have been universally believed	unnamed-voice
have been universally blamed	unnamed-voice
have been universally condemned	unnamed-voice
have been universally considered	unnamed-voice
have been universally credited	unnamed-voice
have been universally criticised	unnamed-voice
have been universally described	unnamed-voice
have been universally known	unnamed-voice
have been universally portrayed	unnamed-voice
have been universally recognised	unnamed-voice
have been universally recognized	unnamed-voice
have been universally regarded	unnamed-voice
have been universally said	unnamed-voice
have been universally seen	unnamed-voice
have been universally thought	unnamed-voice
have been universally viewed	unnamed-voice
have been usually accepted	unnamed-voice
have been usually assumed	unnamed-voice
have been usually believed	unnamed-voice
have been usually blamed	unnamed-voice
have been usually condemned	unnamed-voice
have been usually considered	unnamed-voice
have been usually credited	unnamed-voice
have been usually criticised	unnamed-voice
have been usually described	unnamed-voice
have been usually known	unnamed-voice
have been usually portrayed	unnamed-voice
have been usually recognised	unnamed-voice
have been usually recognized	unnamed-voice
have been usually regarded	unnamed-voice
have been usually said	unnamed-voice
have been usually seen	unnamed-voice
have been usually thought	unnamed-voice
have been usually viewed	unnamed-voice
have been variously accepted	unnamed-voice
have been variously assumed	unnamed-voice
have been variously believed	unnamed-voice
have been variously blamed	unnamed-voice
have been variously condemned	unnamed-voice
have been variously considered	unnamed-voice
have been variously credited	unnamed-voice
have been variously criticised	unnamed-voice
have been variously described	unnamed-voice
have been variously known	unnamed-voice
have been variously portrayed	unnamed-voice
have been variously recognised	unnamed-voice
have been variously recognized	unnamed-voice
have been variously regarded	unnamed-voice
have been variously said	unnamed-voice
have been variously seen	unnamed-voice
have been variously thought	unnamed-voice
have been variously viewed	unnamed-voice
have been viewed	unnamed-voice
have been viewed as	unnamed-voice
have been widely accepted	unnamed-voice
have been widely assumed	unnamed-voice
have been widely believed	unnamed-voice
have been widely blamed	unnamed-voice
have been widely condemned	unnamed-voice
have been widely considered	unnamed-voice
have been widely credited	unnamed-voice
have been widely criticised	unnamed-voice
have been widely described	unnamed-voice
have been widely known	unnamed-voice
have been widely portrayed	unnamed-voice
have been widely recognised	unnamed-voice
have been widely recognized	unnamed-voice
have been widely regarded	unnamed-voice
have been widely said	unnamed-voice
have been widely seen	unnamed-voice
have been widely thought	unnamed-voice
have been widely viewed	unnamed-voice
inveighed	say-verb	judges weak
is accepted	unnamed-voice
is accused	unnamed-voice
is acknowledged	unnamed-voice
is agreed	unnamed-voice
is alleged	unnamed-voice
is alleged to have	unnamed-voice
is also accepted	unnamed-voice
is also assumed	unnamed-voice
is also believed	unnamed-voice
is also blamed	unnamed-voice
is also condemned	unnamed-voice
is also considered	unnamed-voice
is also credited	unnamed-voice
is also criticised	unnamed-voice
is also described	unnamed-voice
is also known	unnamed-voice
is also portrayed	unnamed-voice
is also recognised	unnamed-voice
is also recognized	unnamed-voice
is also regarded	unnamed-voice
is also said	unnamed-voice
is also seen	unnamed-voice
is also thought	unnamed-voice
is also viewed	unnamed-voice
is argued	unnamed-voice
is asserted	unnamed-voice
is assumed	unnamed-voice
is believed	unnamed-voice
is believed to be	unnamed-voice
is believed to have	unnamed-voice
is blamed	unnamed-voice
is branded	unnamed-voice
is called	unnamed-voice
is claimed	unnamed-voice
is commonly accepted	unnamed-voice
is commonly assumed	unnamed-voice
is commonly believed	unnamed-voice
is commonly blamed	unnamed-voice
is commonly condemned	unnamed-voice
is commonly considered	unnamed-voice
is commonly credited	unnamed-voice
is commonly criticised	unnamed-voice
is commonly described	unnamed-voice
is commonly known	unnamed-voice
is commonly portrayed	unnamed-voice
is commonly recognised	unnamed-voice
is commonly recognized	unnamed-voice
is commonly regarded	unnamed-voice
is commonly said	unnamed-voice
is commonly seen	unnamed-voice
is commonly thought	unnamed-voice
is commonly viewed	unnamed-voice
is condemned	unnamed-voice
is condemned as	unnamed-voice
is considered	unnamed-voice
is considered as	unnamed-voice
is credited	unnamed-voice
is credited as	unnamed-voice
is criticised	unnamed-voice
is criticized	unnamed-voice
is debated	unnamed-voice
is deemed	unnamed-voice
is denied	unnamed-voice
is depicted	unnamed-voice
is depicted as	unnamed-voice
is described	unnamed-voice
is described as	unnamed-voice
is disputed	unnamed-voice
is doubted	unnamed-voice
is estimated	unnamed-voice
is expected	unnamed-voice
is feared	unnamed-voice
is frequently accepted	unnamed-voice
is frequently assumed	unnamed-voice
is frequently believed	unnamed-voice
is frequently blamed	unnamed-voice
is frequently condemned	unnamed-voice
is frequently considered	unnamed-voice
is frequently credited	unnamed-voice
is frequently criticised	unnamed-voice
is frequently described	unnamed-voice
is frequently known	unnamed-voice
is frequently portrayed	unnamed-voice
is frequently recognised	unnamed-voice
is frequently recognized	unnamed-voice
is frequently regarded	unnamed-voice
is frequently said	unnamed-voice
is frequently seen	unnamed-voice
is frequently thought	unnamed-voice
is frequently viewed	unnamed-voice
is generally accepted	unnamed-voice
is generally assumed	unnamed-voice
is generally believed	unnamed-voice
is generally blamed	unnamed-voice
is generally condemned	unnamed-voice
is generally considered	unnamed-voice
is generally credited	unnamed-voice
is generally criticised	unnamed-voice
is generally described	unnamed-voice
is generally known	unnamed-voice
is generally portrayed	unnamed-voice
is generally recognised	unnamed-voice
is generally recognized	unnamed-voice
is generally regarded	unnamed-voice
is generally said	unnamed-voice
is generally seen	unnamed-voice
is generally thought	unnamed-voice
is generally viewed	unnamed-voice
is increasingly accepted	unnamed-voice
is increasingly assumed	unnamed-voice
is increasingly believed	unnamed-voice
is increasingly blamed	unnamed-voice
is increasingly condemned	unnamed-voice
is increasingly considered	unnamed-voice
is increasingly credited	unnamed-voice
is increasingly criticised	unnamed-voice
is increasingly described	unnamed-voice
is increasingly known	unnamed-voice
is increasingly portrayed	unnamed-voice
is increasingly recognised	unnamed-voice
is increasingly recognized	unnamed-voice
is increasingly regarded	unnamed-voice
is increasingly said	unnamed-voice
is increasingly seen	unnamed-voice
is increasingly thought	unnamed-voice
is increasingly viewed	unnamed-voice
is interpreted	unnamed-voice
is interpreted as	unnamed-voice
is judged	unnamed-voice
is judged as	unnamed-voice
is known	unnamed-voice
is known as	unnamed-voice
is labeled	unnamed-voice
is labelled	unnamed-voice
is largely accepted	unnamed-voice
is largely assumed	unnamed-voice
is largely believed	unnamed-voice
is largely blamed	unnamed-voice
is largely condemned	unnamed-voice
is largely considered	unnamed-voice
is largely credited	unnamed-voice
is largely criticised	unnamed-voice
is largely described	unnamed-voice
is largely known	unnamed-voice
is largely portrayed	unnamed-voice
is largely recognised	unnamed-voice
is largely recognized	unnamed-voice
is largely regarded	unnamed-voice
is largely said	unnamed-voice
is largely seen	unnamed-voice
is largely thought	unnamed-voice
is largely viewed	unnamed-voice
is long accepted	unnamed-voice
is long assumed	unnamed-voice
is long believed	unnamed-voice
is long blamed	unnamed-voice
is long condemned	unnamed-voice
is long considered	unnamed-voice
is long credited	unnamed-voice
is long criticised	unnamed-voice
is long described	unnamed-voice
is long known	unnamed-voice
is long portrayed	unnamed-voice
is long recognised	unnamed-voice
is long recognized	unnamed-voice
is long regarded	unnamed-voice
is long said	unnamed-voice
is long seen	unnamed-voice
is long thought	unnamed-voice
is long viewed	unnamed-voice
is noted	unnamed-voice
is now accepted	unnamed-voice
is now assumed	unnamed-voice
is now believed	unnamed-voice
is now blamed	unnamed-voice
is now condemned	unnamed-voice
is now considered	unnamed-voice
is now credited	unnamed-voice
is now criticised	unnamed-voice
is now described	unnamed-voice
is now known	unnamed-voice
is now portrayed	unnamed-voice
is now recognised	unnamed-voice
is now recognized	unnamed-voice
is now regarded	unnamed-voice
is now said	unnamed-voice
is now seen	unnamed-voice
is now thought	unnamed-voice
is now viewed	unnamed-voice
is officially accepted	unnamed-voice
is officially assumed	unnamed-voice
is officially believed	unnamed-voice
is officially blamed	unnamed-voice
is officially condemned	unnamed-voice
is officially considered	unnamed-voice
is officially credited	unnamed-voice
is officially criticised	unnamed-voice
is officially described	unnamed-voice
is officially known	unnamed-voice
is officially portrayed	unnamed-voice
is officially recognised	unnamed-voice
is officially recognized	unnamed-voice
is officially regarded	unnamed-voice
is officially said	unnamed-voice
is officially seen	unnamed-voice
is officially thought	unnamed-voice
is officially viewed	unnamed-voice
is often accepted	unnamed-voice
is often assumed	unnamed-voice
is often believed	unnamed-voice
is often blamed	unnamed-voice
is often condemned	unnamed-voice
is often considered	unnamed-voice
is often credited	unnamed-voice
is often criticised	unnamed-voice
is often described	unnamed-voice
is often known	unnamed-voice
is often portrayed	unnamed-voice
is often recognised	unnamed-voice
is often recognized	unnamed-voice
is often regarded	unnamed-voice
is often said	unnamed-voice
is often seen	unnamed-voice
is often thought	unnamed-voice
is often viewed	unnamed-voice
is perceived	unnamed-voice
is perceived as	unnamed-voice
is popularly accepted	unnamed-voice
is popularly assumed	unnamed-voice
is popularly believed	unnamed-voice
is popularly blamed	unnamed-voice
is popularly condemned	unnamed-voice
is popularly considered	unnamed-voice
is popularly credited	unnamed-voice
is popularly criticised	unnamed-voice
is popularly described	unnamed-voice
is popularly known	unnamed-voice
is popularly portrayed	unnamed-voice
is popularly recognised	unnamed-voice
is popularly recognized	unnamed-voice
is popularly regarded	unnamed-voice
is popularly said	unnamed-voice
is popularly seen	unnamed-voice
is popularly thought	unnamed-voice
is popularly viewed	unnamed-voice
is portrayed	unnamed-voice
is portrayed as	unnamed-voice
is praised	unnamed-voice
is praised as	unnamed-voice
is presumed	unnamed-voice
is questioned	unnamed-voice
is ranked	unnamed-voice
is ranked as	unnamed-voice
is rated	unnamed-voice
is rated as	unnamed-voice
is recognised	unnamed-voice
is recognised as	unnamed-voice
is recognized	unnamed-voice
is recognized as	unnamed-voice
is regarded	unnamed-voice
is regarded as	unnamed-voice
is remembered	unnamed-voice
is remembered as	unnamed-voice
is reported	unnamed-voice
is reported to have	unnamed-voice
is reputed	unnamed-voice
is reputed to have	unnamed-voice
is rumored	unnamed-voice
is rumoured	unnamed-voice
is said	unnamed-voice
is said to be	unnamed-voice
is said to have	unnamed-voice
is seen	unnamed-voice
is seen as	unnamed-voice
is sometimes accepted	unnamed-voice
is sometimes assumed	unnamed-voice
is sometimes believed	unnamed-voice
is sometimes blamed	unnamed-voice
is sometimes condemned	unnamed-voice
is sometimes considered	unnamed-voice
is sometimes credited	unnamed-voice
is sometimes criticised	unnamed-voice
is sometimes described	unnamed-voice
is sometimes known	unnamed-voice
is sometimes portrayed	unnamed-voice
is sometimes recognised	unnamed-voice
is sometimes recognized	unnamed-voice
is sometimes regarded	unnamed-voice
is sometimes said	unnamed-voice
is sometimes seen	unnamed-voice
is sometimes thought	unnamed-voice
is sometimes viewed	unnamed-voice
is stated	unnamed-voice
is still accepted	unnamed-voice
is still assumed	unnamed-voice
is still believed	unnamed-voice
is still blamed	unnamed-voice
is still condemned	unnamed-voice
is still considered	unnamed-voice
is still credited	unnamed-voice
is still criticised	unnamed-voice
is still described	unnamed-voice
is still known	unnamed-voice
is still portrayed	unnamed-voice
is still recognised	unnamed-voice
is still recognized	unnamed-voice
is still regarded	unnamed-voice
is still said	unnamed-voice
is still seen	unnamed-voice
is still thought	unnamed-voice
is still viewed	unnamed-voice
is suggested	unnamed-voice
is supposed to have	unnamed-voice
is suspected	unnamed-voice
is thought	unnamed-voice
is thought to be	unnamed-voice
is thought to have	unnamed-voice
is traditionally accepted	unnamed-voice
is traditionally assumed	unnamed-voice
is traditionally believed	unnamed-voice
is traditionally blamed	unnamed-voice
is traditionally condemned	unnamed-voice
is traditionally considered	unnamed-voice
is traditionally credited	unnamed-voice
is traditionally criticised	unnamed-voice
is traditionally described	unnamed-voice
is traditionally known	unnamed-voice
is traditionally portrayed	unnamed-voice
is traditionally recognised	unnamed-voice
is traditionally recognized	unnamed-voice
is traditionally regarded	unnamed-voice
is traditionally said	unnamed-voice
is traditionally seen	unnamed-voice
is traditionally thought	unnamed-voice
is traditionally viewed	unnamed-voice
is treated as	unnamed-voice
is understood	unnamed-voice
is universally accepted	unnamed-voice
is universally assumed	unnamed-voice
is universally believed	unnamed-voice
is universally blamed	unnamed-voice
is universally condemned	unnamed-voice
is universally considered	unnamed-voice
is universally credited	unnamed-voice
is universally criticised	unnamed-voice
is universally described	unnamed-voice
is universally known	unnamed-voice
is universally portrayed	unnamed-voice
is universally recognised	unnamed-voice
is universally recognized	unnamed-voice
is universally regarded	unnamed-voice
is universally said	unnamed-voice
is universally seen	unnamed-voice
is universally thought	unnamed-voice
is universally viewed	unnamed-voice
is usually accepted	unnamed-voice
is usually assumed	unnamed-voice
is usually believed	unnamed-voice
is usually blamed	unnamed-voice
is usually condemned	unnamed-voice
is usually considered	unnamed-voice
is usually credited	unnamed-voice
is usually criticised	unnamed-voice
is usually described	unnamed-voice
is usually known	unnamed-voice
is usually portrayed	unnamed-voice
is usually recognised	unnamed-voice
is usually recognized	unnamed-voice
is usually regarded	unnamed-voice
is usually said	unnamed-voice
is usually seen	unnamed-voice
is usually thought	unnamed-voice
is usually viewed	unnamed-voice
is variously accepted	unnamed-voice
is variously assumed	unnamed-voice
is variously believed	unnamed-voice
is variously blamed	unnamed-voice
is variously condemned	unnamed-voice
is variously considered	unnamed-voice
is variously credited	unnamed-voice
is variously criticised	unnamed-voice
is variously described	unnamed-voice
is variously known	unnamed-voice
is variously portrayed	unnamed-voice
is variously recognised	unnamed-voice
is variously recognized	unnamed-voice
is variously regarded	unnamed-voice
is variously said	unnamed-voice
is variously seen	unnamed-voice
is variously thought	unnamed-voice
is variously viewed	unnamed-voice
is viewed	unnamed-voice
is viewed as	unnamed-voice
is widely accepted	unnamed-voice
is widely assumed	unnamed-voice
is widely believed	unnamed-voice
is widely blamed	unnamed-voice
is widely condemned	unnamed-voice
is widely considered	unnamed-voice
is widely credited	unnamed-voice
is widely criticised	unnamed-voice
is widely described	unnamed-voice
is widely known	unnamed-voice
is widely portrayed	unnamed-voice
is widely recognised	unnamed-voice
is widely recognized	unnamed-voice
is widely regarded	unnamed-voice
is widely said	unnamed-voice
is widely seen	unnamed-voice
is widely thought	unnamed-voice
is widely viewed	unnamed-voice
it appears	unnamed-voice
it appears that	unnamed-voice
it can be accepted	unnamed-voice
it can be acknowledged	unnamed-voice
it can be agreed	unnamed-voice
it can be alleged	unnamed-voice
it can be argued	unnamed-voice
it can be asserted	unnamed-voice
it can be assumed	unnamed-voice
it can be believed	unnamed-voice
it can be claimed	unnamed-voice
it can be considered	unnamed-voice
it can be debated	unnamed-voice
it can be denied	unnamed-voice
it can be disputed	unnamed-voice
it can be doubted	unnamed-voice
it can be estimated	unnamed-voice
it can be expected	unnamed-voice
it can be feared	unnamed-voice
it can be felt	unnamed-voice
it can be held	unnamed-voice
it can be known	unnamed-voice
it can be maintained	unnamed-voice
it can be noted	unnamed-voice
it can be presumed	unnamed-voice
it can be recognised	unnamed-voice
it can be recognized	unnamed-voice
it can be reported	unnamed-voice
it can be rumored	unnamed-voice
it can be rumoured	unnamed-voice
it can be said	unnamed-voice
it can be stated	unnamed-voice
it can be suggested	unnamed-voice
it can be supposed	unnamed-voice
it can be thought	unnamed-voice
it can be understood	unnamed-voice
it could be accepted	unnamed-voice
it could be acknowledged	unnamed-voice
it could be agreed	unnamed-voice
it could be alleged	unnamed-voice
it could be argued	unnamed-voice
it could be asserted	unnamed-voice
it could be assumed	unnamed-voice
it could be believed	unnamed-voice
it could be claimed	unnamed-voice
it could be considered	unnamed-voice
it could be debated	unnamed-voice
it could be denied	unnamed-voice
it could be disputed	unnamed-voice
it could be doubted	unnamed-voice
it could be estimated	unnamed-voice
it could be expected	unnamed-voice
it could be feared	unnamed-voice
it could be felt	unnamed-voice
it could be held	unnamed-voice
it could be known	unnamed-voice
it could be maintained	unnamed-voice
it could be noted	unnamed-voice
it could be presumed	unnamed-voice
it could be recognised	unnamed-voice
it could be recognized	unnamed-voice
it could be reported	unnamed-voice
it could be rumored	unnamed-voice
it could be rumoured	unnamed-voice
it could be said	unnamed-voice
it could be stated	unnamed-voice
it could be suggested	unnamed-voice
it could be supposed	unnamed-voice
it could be thought	unnamed-voice
it could be understood	unnamed-voice
it follows	unnamed-voice
it had been accepted	unnamed-voice
it had been acknowledged	unnamed-voice
it had been agreed	unnamed-voice
it had been alleged	unnamed-voice
it had been argued	unnamed-voice
it had been asserted	unnamed-voice
it had been assumed	unnamed-voice
it had been believed	unnamed-voice
it had been claimed	unnamed-voice
it had been considered	unnamed-voice
it had been debated	unnamed-voice
it had been denied	unnamed-voice
it had been disputed	unnamed-voice
it had been doubted	unnamed-voice
it had been estimated	unnamed-voice
it had been expected	unnamed-voice
it had been feared	unnamed-voice
it had been felt	unnamed-voice
it had been held	unnamed-voice
it had been known	unnamed-voice
it had been maintained	unnamed-voice
it had been noted	unnamed-voice
it had been presumed	unnamed-voice
it had been recognised	unnamed-voice
it had been recognized	unnamed-voice
it had been reported	unnamed-voice
it had been rumored	unnamed-voice
it had been rumoured	unnamed-voice
it had been said	unnamed-voice
it had been stated	unnamed-voice
it had been suggested	unnamed-voice
it had been supposed	unnamed-voice
it had been thought	unnamed-voice
it had been understood	unnamed-voice
it has been accepted	unnamed-voice
it has been acknowledged	unnamed-voice
it has been agreed	unnamed-voice
it has been alleged	unnamed-voice
it has been argued	unnamed-voice
it has been asserted	unnamed-voice
it has been assumed	unnamed-voice
it has been believed	unnamed-voice
it has been claimed	unnamed-voice
it has been considered	unnamed-voice
it has been debated	unnamed-voice
it has been denied	unnamed-voice
it has been disputed	unnamed-voice
it has been doubted	unnamed-voice
it has been estimated	unnamed-voice
it has been expected	unnamed-voice
it has been feared	unnamed-voice
it has been felt	unnamed-voice
it has been held	unnamed-voice
it has been known	unnamed-voice
it has been maintained	unnamed-voice
it has been noted	unnamed-voice
it has been presumed	unnamed-voice
it has been recognised	unnamed-voice
it has been recognized	unnamed-voice
it has been reported	unnamed-voice
it has been rumored	unnamed-voice
it has been rumoured	unnamed-voice
it has been said	unnamed-voice
it has been stated	unnamed-voice
it has been suggested	unnamed-voice
it has been supposed	unnamed-voice
it has been thought	unnamed-voice
it has been understood	unnamed-voice
it is accepted	unnamed-voice
it is acknowledged	unnamed-voice
it is agreed	unnamed-voice
it is alleged	unnamed-voice
it is an open question	unnamed-voice	asks
it is argued	unnamed-voice
it is asserted	unnamed-voice
it is assumed	unnamed-voice
it is believed	unnamed-voice
it is claimed	unnamed-voice
it is considered	unnamed-voice
it is debated	unnamed-voice
it is denied	unnamed-voice
it is disputed	unnamed-voice
it is doubted	unnamed-voice
it is estimated	unnamed-voice
it is expected	unnamed-voice
it is feared	unnamed-voice
it is felt	unnamed-voice
it is held	unnamed-voice
it is known	unnamed-voice
it is maintained	unnamed-voice
it is not clear	unnamed-voice	doubts
it is noted	unnamed-voice
it is presumed	unnamed-voice
it is recognised	unnamed-voice
it is recognized	unnamed-voice
it is reported	unnamed-voice
it is rumored	unnamed-voice
it is rumoured	unnamed-voice
it is said	unnamed-voice
it is stated	unnamed-voice
it is suggested	unnamed-voice
it is supposed	unnamed-voice
it is thought	unnamed-voice
it is unclear	unnamed-voice	doubts
it is understood	unnamed-voice
it is well known	unnamed-voice
it may be accepted	unnamed-voice
it may be acknowledged	unnamed-voice
it may be agreed	unnamed-voice
it may be alleged	unnamed-voice
it may be argued	unnamed-voice
it may be asserted	unnamed-voice
it may be assumed	unnamed-voice
it may be believed	unnamed-voice
it may be claimed	unnamed-voice
it may be considered	unnamed-voice
it may be debated	unnamed-voice
it may be denied	unnamed-voice
it may be disputed	unnamed-voice
it may be doubted	unnamed-voice
it may be estimated	unnamed-voice
it may be expected	unnamed-voice
it may be feared	unnamed-voice
it may be felt	unnamed-voice
it may be held	unnamed-voice
it may be known	unnamed-voice
it may be maintained	unnamed-voice
it may be noted	unnamed-voice
it may be presumed	unnamed-voice
it may be recognised	unnamed-voice
it may be recognized	unnamed-voice
it may be reported	unnamed-voice
it may be rumored	unnamed-voice
it may be rumoured	unnamed-voice
it may be said	unnamed-voice
it may be stated	unnamed-voice
it may be suggested	unnamed-voice
it may be supposed	unnamed-voice
it may be thought	unnamed-voice
it may be understood	unnamed-voice
it might be accepted	unnamed-voice
it might be acknowledged	unnamed-voice
it might be agreed	unnamed-voice
it might be alleged	unnamed-voice
it might be argued	unnamed-voice
it might be asserted	unnamed-voice
it might be assumed	unnamed-voice
it might be believed	unnamed-voice
it might be claimed	unnamed-voice
it might be considered	unnamed-voice
it might be debated	unnamed-voice
it might be denied	unnamed-voice
it might be disputed	unnamed-voice
it might be doubted	unnamed-voice
it might be estimated	unnamed-voice
it might be expected	unnamed-voice
it might be feared	unnamed-voice
it might be felt	unnamed-voice
it might be held	unnamed-voice
it might be known	unnamed-voice
it might be maintained	unnamed-voice
it might be noted	unnamed-voice
it might be presumed	unnamed-voice
it might be recognised	unnamed-voice
it might be recognized	unnamed-voice
it might be reported	unnamed-voice
it might be rumored	unnamed-voice
it might be rumoured	unnamed-voice
it might be said	unnamed-voice
it might be stated	unnamed-voice
it might be suggested	unnamed-voice
it might be supposed	unnamed-voice
it might be thought	unnamed-voice
it might be understood	unnamed-voice
it must be accepted	unnamed-voice
it must be acknowledged	unnamed-voice
it must be agreed	unnamed-voice
it must be alleged	unnamed-voice
it must be argued	unnamed-voice
it must be asserted	unnamed-voice
it must be assumed	unnamed-voice
it must be believed	unnamed-voice
it must be claimed	unnamed-voice
it must be considered	unnamed-voice
it must be debated	unnamed-voice
it must be denied	unnamed-voice
it must be disputed	unnamed-voice
it must be doubted	unnamed-voice
it must be estimated	unnamed-voice
it must be expected	unnamed-voice
it must be feared	unnamed-voice
it must be felt	unnamed-voice
it must be held	unnamed-voice
it must be known	unnamed-voice
it must be maintained	unnamed-voice
it must be noted	unnamed-voice
it must be presumed	unnamed-voice
it must be recognised	unnamed-voice
it must be recognized	unnamed-voice
it must be reported	unnamed-voice
it must be rumored	unnamed-voice
it must be rumoured	unnamed-voice
it must be said	unnamed-voice
it must be stated	unnamed-voice
it must be suggested	unnamed-voice
it must be supposed	unnamed-voice
it must be thought	unnamed-voice
it must be understood	unnamed-voice
it remained not clear	unnamed-voice	doubts
it remained unclear	unnamed-voice	doubts
it remains not clear	unnamed-voice	doubts
it remains unclear	unnamed-voice	doubts
it seems	unnamed-voice
it seems that	unnamed-voice
it should be accepted	unnamed-voice
it should be acknowledged	unnamed-voice
it should be agreed	unnamed-voice
it should be alleged	unnamed-voice
it should be argued	unnamed-voice
it should be asserted	unnamed-voice
it should be assumed	unnamed-voice
it should be believed	unnamed-voice
it should be claimed	unnamed-voice
it should be considered	unnamed-voice
it should be debated	unnamed-voice
it should be denied	unnamed-voice
it should be disputed	unnamed-voice
it should be doubted	unnamed-voice
it should be estimated	unnamed-voice
it should be expected	unnamed-voice
it should be feared	unnamed-voice
it should be felt	unnamed-voice
it should be held	unnamed-voice
it should be known	unnamed-voice
it should be maintained	unnamed-voice
it should be noted	unnamed-voice
it should be presumed	unnamed-voice
it should be recognised	unnamed-voice
it should be recognized	unnamed-voice
it should be reported	unnamed-voice
it should be rumored	unnamed-voice
it should be rumoured	unnamed-voice
it should be said	unnamed-voice
it should be stated	unnamed-voice
it should be suggested	unnamed-voice
it should be supposed	unnamed-voice
it should be thought	unnamed-voice
it should be understood	unnamed-voice
it was accepted	unnamed-voice
it was acknowledged	unnamed-voice
it was agreed	unnamed-voice
it was alleged	unnamed-voice
it was argued	unnamed-voice
it was asserted	unnamed-voice
it was assumed	unnamed-voice
it was believed	unnamed-voice
it was claimed	unnamed-voice
it was considered	unnamed-voice
it was debated	unnamed-voice
it was denied	unnamed-voice
it was disputed	unnamed-voice
it was doubted	unnamed-voice
it was estimated	unnamed-voice
it was expected	unnamed-voice
it was feared	unnamed-voice
it was felt	unnamed-voice
it was held	unnamed-voice
it was known	unnamed-voice
it was maintained	unnamed-voice
it was not clear	unnamed-voice	doubts
it was noted	unnamed-voice
it was presumed	unnamed-voice
it was recognised	unnamed-voice
it was recognized	unnamed-voice
it was reported	unnamed-voice
it was rumored	unnamed-voice
it was rumoured	unnamed-voice
it was said	unnamed-voice
it was stated	unnamed-voice
it was suggested	unnamed-voice
it was supposed	unnamed-voice
it was thought	unnamed-voice
it was unclear	unnamed-voice	doubts
it was understood	unnamed-voice
it was well known	unnamed-voice
it's alleged	unnamed-voice
it's assumed	unnamed-voice
it's believed	unnamed-voice
it's claimed	unnamed-voice
it's considered	unnamed-voice
it's known	unnamed-voice
it's reported	unnamed-voice
it's rumoured	unnamed-voice
it's said	unnamed-voice
it's seen as	unnamed-voice
it's thought	unnamed-voice
it's well known	unnamed-voice
lampooned	say-verb	judges weak
legend has it	unnamed-voice
many argue	unnamed-voice
many believe	unnamed-voice
many claim	unnamed-voice
many say	unnamed-voice
many think	unnamed-voice
marvels that	say-verb	asserts
may be accepted	unnamed-voice
may be accused	unnamed-voice
may be acknowledged	unnamed-voice
may be agreed	unnamed-voice
may be alleged	unnamed-voice
may be argued	unnamed-voice
may be asserted	unnamed-voice
may be assumed	unnamed-voice
may be believed	unnamed-voice
may be blamed	unnamed-voice
may be branded	unnamed-voice
may be called	unnamed-voice
may be claimed	unnamed-voice
may be condemned	unnamed-voice
may be condemned as	unnamed-voice
may be considered	unnamed-voice
may be considered as	unnamed-voice
may be credited	unnamed-voice
may be credited as	unnamed-voice
may be criticised	unnamed-voice
may be criticized	unnamed-voice
may be debated	unnamed-voice
may be deemed	unnamed-voice
may be denied	unnamed-voice
may be depicted	unnamed-voice
may be depicted as	unnamed-voice
may be described	unnamed-voice
may be described as	unnamed-voice
may be disputed	unnamed-voice
may be doubted	unnamed-voice
may be estimated	unnamed-voice
may be expected	unnamed-voice
may be feared	unnamed-voice
may be interpreted	unnamed-voice
may be interpreted as	unnamed-voice
may be judged	unnamed-voice
may be judged as	unnamed-voice
may be known	unnamed-voice
may be known as	unnamed-voice
may be labeled	unnamed-voice
may be labelled	unnamed-voice
may be noted	unnamed-voice
may be perceived	unnamed-voice
may be perceived as	unnamed-voice
may be portrayed	unnamed-voice
may be portrayed as	unnamed-voice
may be praised	unnamed-voice
may be praised as	unnamed-voice
may be presumed	unnamed-voice
may be questioned	unnamed-voice
may be ranked	unnamed-voice
may be ranked as	unnamed-voice
may be rated	unnamed-voice
may be rated as	unnamed-voice
may be recognised	unnamed-voice
may be recognised as	unnamed-voice
may be recognized	unnamed-voice
may be recognized as	unnamed-voice
may be regarded	unnamed-voice
may be regarded as	unnamed-voice
may be remembered	unnamed-voice
may be remembered as	unnamed-voice
may be reported	unnamed-voice
may be reputed	unnamed-voice
may be rumored	unnamed-voice
may be rumoured	unnamed-voice
may be said	unnamed-voice
may be seen	unnamed-voice
may be seen as	unnamed-voice
may be stated	unnamed-voice
may be suggested	unnamed-voice
may be suspected	unnamed-voice
may be thought	unnamed-voice
may be treated as	unnamed-voice
may be understood	unnamed-voice
may be viewed	unnamed-voice
may be viewed as	unnamed-voice
might be accepted	unnamed-voice
might be accused	unnamed-voice
might be acknowledged	unnamed-voice
might be agreed	unnamed-voice
might be alleged	unnamed-voice
might be argued	unnamed-voice
might be asserted	unnamed-voice
might be assumed	unnamed-voice
might be believed	unnamed-voice
might be blamed	unnamed-voice
might be branded	unnamed-voice
might be called	unnamed-voice
might be claimed	unnamed-voice
might be condemned	unnamed-voice
might be condemned as	unnamed-voice
might be considered	unnamed-voice
might be considered as	unnamed-voice
might be credited	unnamed-voice
might be credited as	unnamed-voice
might be criticised	unnamed-voice
might be criticized	unnamed-voice
might be debated	unnamed-voice
might be deemed	unnamed-voice
might be denied	unnamed-voice
might be depicted	unnamed-voice
might be depicted as	unnamed-voice
might be described	unnamed-voice
might be described as	unnamed-voice
might be disputed	unnamed-voice
might be doubted	unnamed-voice
might be estimated	unnamed-voice
might be expected	unnamed-voice
might be feared	unnamed-voice
might be interpreted	unnamed-voice
might be interpreted as	unnamed-voice
might be judged	unnamed-voice
might be judged as	unnamed-voice
might be known	unnamed-voice
might be known as	unnamed-voice
might be labeled	unnamed-voice
might be labelled	unnamed-voice
might be noted	unnamed-voice
might be perceived	unnamed-voice
might be perceived as	unnamed-voice
might be portrayed	unnamed-voice
might be portrayed as	unnamed-voice
might be praised	unnamed-voice
might be praised as	unnamed-voice
might be presumed	unnamed-voice
might be questioned	unnamed-voice
might be ranked	unnamed-voice
might be ranked as	unnamed-voice
might be rated	unnamed-voice
might be rated as	unnamed-voice
might be recognised	unnamed-voice
might be recognised as	unnamed-voice
might be recognized	unnamed-voice
might be recognized as	unnamed-voice
might be regarded	unnamed-voice
might be regarded as	unnamed-voice
might be remembered	unnamed-voice
might be remembered as	unnamed-voice
might be reported	unnamed-voice
might be reputed	unnamed-voice
might be rumored	unnamed-voice
might be rumoured	unnamed-voice
might be said	unnamed-voice
might be seen	unnamed-voice
might be seen as	unnamed-voice
might be stated	unnamed-voice
might be suggested	unnamed-voice
might be suspected	unnamed-voice
might be thought	unnamed-voice
might be treated as	unnamed-voice
might be understood	unnamed-voice
might be viewed	unnamed-voice
might be viewed as	unnamed-voice
mumbled	say-verb	asserts weak
must be accepted	unnamed-voice
must be accused	unnamed-voice
must be acknowledged	unnamed-voice
must be agreed	unnamed-voice
must be alleged	unnamed-voice
must be argued	unnamed-voice
must be asserted	unnamed-voice
must be assumed	unnamed-voice
must be believed	unnamed-voice
must be blamed	unnamed-voice
must be branded	unnamed-voice
must be called	unnamed-voice
must be claimed	unnamed-voice
must be condemned	unnamed-voice
must be condemned as	unnamed-voice
must be considered	unnamed-voice
must be considered as	unnamed-voice
must be credited	unnamed-voice
must be credited as	unnamed-voice
must be criticised	unnamed-voice
must be criticized	unnamed-voice
must be debated	unnamed-voice
must be deemed	unnamed-voice
must be denied	unnamed-voice
must be depicted	unnamed-voice
must be depicted as	unnamed-voice
must be described	unnamed-voice
must be described as	unnamed-voice
must be disputed	unnamed-voice
must be doubted	unnamed-voice
must be estimated	unnamed-voice
must be expected	unnamed-voice
must be feared	unnamed-voice
must be interpreted	unnamed-voice
must be interpreted as	unnamed-voice
must be judged	unnamed-voice
must be judged as	unnamed-voice
must be known	unnamed-voice
must be known as	unnamed-voice
must be labeled	unnamed-voice
must be labelled	unnamed-voice
must be noted	unnamed-voice
must be perceived	unnamed-voice
must be perceived as	unnamed-voice
must be portrayed	unnamed-voice
must be portrayed as	unnamed-voice
must be praised	unnamed-voice
must be praised as	unnamed-voice
must be presumed	unnamed-voice
must be questioned	unnamed-voice
must be ranked	unnamed-voice
must be ranked as	unnamed-voice
must be rated	unnamed-voice
must be rated as	unnamed-voice
must be recognised	unnamed-voice
must be recognised as	unnamed-voice
must be recognized	unnamed-voice
must be recognized as	unnamed-voice
must be regarded	unnamed-voice
must be regarded as	unnamed-voice
must be remembered	unnamed-voice
must be remembered as	unnamed-voice
must be reported	unnamed-voice
must be reputed	unnamed-voice
must be rumored	unnamed-voice
must be rumoured	unnamed-voice
must be said	unnamed-voice
must be seen	unnamed-voice
must be seen as	unnamed-voice
must be stated	unnamed-voice
must be suggested	unnamed-voice
must be suspected	unnamed-voice
must be thought	unnamed-voice
must be treated as	unnamed-voice
must be understood	unnamed-voice
must be viewed	unnamed-voice
must be viewed as	unnamed-voice
no one denies	unnamed-voice
nobody doubts	unnamed-voice
one hears	unnamed-voice
opinion is divided	unnamed-voice
others argue	unnamed-voice
others believe	unnamed-voice
others claim	unnamed-voice
others say	unnamed-voice
people say	unnamed-voice
pontificated	say-verb	asserts
pontificates	say-verb	asserts
public opinion holds	unnamed-voice
quoth	say-verb	asserts weak
rejoiced	say-verb	asserts weak
rejoices	say-verb	asserts weak
remains controversial	unnamed-voice
remains disputed	unnamed-voice
remonstrated	say-verb	judges weak
roared	say-verb	asserts weak
rumor has it	unnamed-voice
rumour has it	unnamed-voice
screamed	say-verb	asserts weak
sermonised	say-verb	asserts
should be accepted	unnamed-voice
should be accused	unnamed-voice
should be acknowledged	unnamed-voice
should be agreed	unnamed-voice
should be alleged	unnamed-voice
should be argued	unnamed-voice
should be asserted	unnamed-voice
should be assumed	unnamed-voice
should be believed	unnamed-voice
should be blamed	unnamed-voice
should be branded	unnamed-voice
should be called	unnamed-voice
should be claimed	unnamed-voice
should be condemned	unnamed-voice
should be condemned as	unnamed-voice
should be considered	unnamed-voice
should be considered as	unnamed-voice
should be credited	unnamed-voice
should be credited as	unnamed-voice
should be criticised	unnamed-voice
should be criticized	unnamed-voice
should be debated	unnamed-voice
should be deemed	unnamed-voice
should be denied	unnamed-voice
should be depicted	unnamed-voice
should be depicted as	unnamed-voice
should be described	unnamed-voice
should be described as	unnamed-voice
should be disputed	unnamed-voice
should be doubted	unnamed-voice
should be estimated	unnamed-voice
should be expected	unnamed-voice
should be feared	unnamed-voice
should be interpreted	unnamed-voice
should be interpreted as	unnamed-voice
should be judged	unnamed-voice
should be judged as	unnamed-voice
should be known	unnamed-voice
should be known as	unnamed-voice
should be labeled	unnamed-voice
should be labelled	unnamed-voice
should be noted	unnamed-voice
should be perceived	unnamed-voice
should be perceived as	unnamed-voice
should be portrayed	unnamed-voice
should be portrayed as	unnamed-voice
should be praised	unnamed-voice
should be praised as	unnamed-voice
should be presumed	unnamed-voice
should be questioned	unnamed-voice
should be ranked	unnamed-voice
should be ranked as	unnamed-voice
should be rated	unnamed-voice
should be rated as	unnamed-voice
should be recognised	unnamed-voice
should be recognised as	unnamed-voice
should be recognized	unnamed-voice
should be recognized as	unnamed-voice
should be regarded	unnamed-voice
should be regarded as	unnamed-voice
should be remembered	unnamed-voice
should be remembered as	unnamed-voice
should be reported	unnamed-voice
should be reputed	unnamed-voice
should be rumored	unnamed-voice
should be rumoured	unnamed-voice
should be said	unnamed-voice
should be seen	unnamed-voice
should be seen as	unnamed-voice
should be stated	unnamed-voice
should be suggested	unnamed-voice
should be suspected	unnamed-voice
should be thought	unnamed-voice
should be treated as	unnamed-voice
should be understood	unnamed-voice
should be viewed	unnamed-voice
should be viewed as	unnamed-voice
so the story goes	unnamed-voice
some argue	unnamed-voice
some believe	unnamed-voice
some claim	unnamed-voice
some hold	unnamed-voice
some say	unnamed-voice
some think	unnamed-voice
the rumour went	unnamed-voice
the story goes	unnamed-voice
there are claims	unnamed-voice
there are rumours	unnamed-voice
there are theories	unnamed-voice
there is a claim	unnamed-voice
there is a rumour	unnamed-voice
there is a theory	unnamed-voice
there is little doubt	unnamed-voice
there was a rumour	unnamed-voice
there were rumours	unnamed-voice
they say	unnamed-voice
tradition has it	unnamed-voice
was accepted	unnamed-voice
was accused	unnamed-voice
was acknowledged	unnamed-voice
was agreed	unnamed-voice
was alleged	unnamed-voice
was also accepted	unnamed-voice
was also assumed	unnamed-voice
was also believed	unnamed-voice
was also blamed	unnamed-voice
was also condemned	unnamed-voice
was also considered	unnamed-voice
was also credited	unnamed-voice
was also criticised	unnamed-voice
was also described	unnamed-voice
was also known	unnamed-voice
was also portrayed	unnamed-voice
was also recognised	unnamed-voice
was also recognized	unnamed-voice
was also regarded	unnamed-voice
was also said	unnamed-voice
was also seen	unnamed-voice
was also thought	unnamed-voice
was also viewed	unnamed-voice
was argued	unnamed-voice
was asserted	unnamed-voice
was assumed	unnamed-voice
was believed	unnamed-voice
was believed to be	unnamed-voice
was blamed	unnamed-voice
was branded	unnamed-voice
was called	unnamed-voice
was claimed	unnamed-voice
was commonly accepted	unnamed-voice
was commonly assumed	unnamed-voice
was commonly believed	unnamed-voice
was commonly blamed	unnamed-voice
was commonly condemned	unnamed-voice
was commonly considered	unnamed-voice
was commonly credited	unnamed-voice
was commonly criticised	unnamed-voice
was commonly described	unnamed-voice
was commonly known	unnamed-voice
was commonly portrayed	unnamed-voice
was commonly recognised	unnamed-voice
was commonly recognized	unnamed-voice
was commonly regarded	unnamed-voice
was commonly said	unnamed-voice
was commonly seen	unnamed-voice
was commonly thought	unnamed-voice
was commonly viewed	unnamed-voice
was condemned	unnamed-voice
was condemned as	unnamed-voice
was considered	unnamed-voice
was considered as	unnamed-voice
was credited	unnamed-voice
was credited as	unnamed-voice
was criticised	unnamed-voice
was criticized	unnamed-voice
was debated	unnamed-voice
was deemed	unnamed-voice
was denied	unnamed-voice
was depicted	unnamed-voice
was depicted as	unnamed-voice
was described	unnamed-voice
was described as	unnamed-voice
was disputed	unnamed-voice
was doubted	unnamed-voice
was estimated	unnamed-voice
was expected	unnamed-voice
was feared	unnamed-voice
was frequently accepted	unnamed-voice
was frequently assumed	unnamed-voice
was frequently believed	unnamed-voice
was frequently blamed	unnamed-voice
was frequently condemned	unnamed-voice
was frequently considered	unnamed-voice
was frequently credited	unnamed-voice
was frequently criticised	unnamed-voice
was frequently described	unnamed-voice
was frequently known	unnamed-voice
was frequently portrayed	unnamed-voice
was frequently recognised	unnamed-voice
was frequently recognized	unnamed-voice
was frequently regarded	unnamed-voice
was frequently said	unnamed-voice
was frequently seen	unnamed-voice
was frequently thought	unnamed-voice
was frequently viewed	unnamed-voice
was generally accepted	unnamed-voice
was generally assumed	unnamed-voice
was generally believed	unnamed-voice
was generally blamed	unnamed-voice
was generally condemned	unnamed-voice
was generally considered	unnamed-voice
was generally credited	unnamed-voice
was generally criticised	unnamed-voice
was generally described	unnamed-voice
was generally known	unnamed-voice
was generally portrayed	unnamed-voice
was generally recognised	unnamed-voice
was generally recognized	unnamed-voice
was generally regarded	unnamed-voice
was generally said	unnamed-voice
was generally seen	unnamed-voice
was generally thought	unnamed-voice
was generally viewed	unnamed-voice
was increasingly accepted	unnamed-voice
was increasingly assumed	unnamed-voice
was increasingly believed	unnamed-voice
was increasingly blamed	unnamed-voice
was increasingly condemned	unnamed-voice
was increasingly considered	unnamed-voice
was increasingly credited	unnamed-voice
was increasingly criticised	unnamed-voice
was increasingly described	unnamed-voice
was increasingly known	unnamed-voice
was increasingly portrayed	unnamed-voice
was increasingly recognised	unnamed-voice
was increasingly recognized	unnamed-voice
was increasingly regarded	unnamed-voice
was increasingly said	unnamed-voice
was increasingly seen	unnamed-voice
was increasingly thought	unnamed-voice
was increasingly viewed	unnamed-voice
was interpreted	unnamed-voice
was interpreted as	unnamed-voice
was judged	unnamed-voice
was judged as	unnamed-voice
was known	unnamed-voice
was known as	unnamed-voice
was labeled	unnamed-voice
was labelled	unnamed-voice
was largely accepted	unnamed-voice
was largely assumed	unnamed-voice
was largely believed	unnamed-voice
was largely blamed	unnamed-voice
was largely condemned	unnamed-voice
was largely considered	unnamed-voice
was largely credited	unnamed-voice
was largely criticised	unnamed-voice
was largely described	unnamed-voice
was largely known	unnamed-voice
was largely portrayed	unnamed-voice
was largely recognised	unnamed-voice
was largely recognized	unnamed-voice
was largely regarded	unnamed-voice
was largely said	unnamed-voice
was largely seen	unnamed-voice
was largely thought	unnamed-voice
was largely viewed	unnamed-voice
was long accepted	unnamed-voice
was long assumed	unnamed-voice
was long believed	unnamed-voice
was long blamed	unnamed-voice
was long condemned	unnamed-voice
was long considered	unnamed-voice
was long credited	unnamed-voice
was long criticised	unnamed-voice
was long described	unnamed-voice
was long known	unnamed-voice
was long portrayed	unnamed-voice
was long recognised	unnamed-voice
was long recognized	unnamed-voice
was long regarded	unnamed-voice
was long said	unnamed-voice
was long seen	unnamed-voice
was long thought	unnamed-voice
was long viewed	unnamed-voice
was noted	unnamed-voice
was now accepted	unnamed-voice
was now assumed	unnamed-voice
was now believed	unnamed-voice
was now blamed	unnamed-voice
was now condemned	unnamed-voice
was now considered	unnamed-voice
was now credited	unnamed-voice
was now criticised	unnamed-voice
was now described	unnamed-voice
was now known	unnamed-voice
was now portrayed	unnamed-voice
was now recognised	unnamed-voice
was now recognized	unnamed-voice
was now regarded	unnamed-voice
was now said	unnamed-voice
was now seen	unnamed-voice
was now thought	unnamed-voice
was now viewed	unnamed-voice
was officially accepted	unnamed-voice
was officially assumed	unnamed-voice
was officially believed	unnamed-voice
was officially blamed	unnamed-voice
was officially condemned	unnamed-voice
was officially considered	unnamed-voice
was officially credited	unnamed-voice
was officially criticised	unnamed-voice
was officially described	unnamed-voice
was officially known	unnamed-voice
was officially portrayed	unnamed-voice
was officially recognised	unnamed-voice
was officially recognized	unnamed-voice
was officially regarded	unnamed-voice
was officially said	unnamed-voice
was officially seen	unnamed-voice
was officially thought	unnamed-voice
was officially viewed	unnamed-voice
was often accepted	unnamed-voice
was often assumed	unnamed-voice
was often believed	unnamed-voice
was often blamed	unnamed-voice
was often condemned	unnamed-voice
was often considered	unnamed-voice
was often credited	unnamed-voice
was often criticised	unnamed-voice
was often described	unnamed-voice
was often known	unnamed-voice
was often portrayed	unnamed-voice
was often recognised	unnamed-voice
was often recognized	unnamed-voice
was often regarded	unnamed-voice
was often said	unnamed-voice
was often seen	unnamed-voice
was often thought	unnamed-voice
was often viewed	unnamed-voice
was perceived	unnamed-voice
was perceived as	unnamed-voice
was popularly accepted	unnamed-voice
was popularly assumed	unnamed-voice
was popularly believed	unnamed-voice
was popularly blamed	unnamed-voice
was popularly condemned	unnamed-voice
was popularly considered	unnamed-voice
was popularly credited	unnamed-voice
was popularly criticised	unnamed-voice
was popularly described	unnamed-voice
was popularly known	unnamed-voice
was popularly portrayed	unnamed-voice
was popularly recognised	unnamed-voice
was popularly recognized	unnamed-voice
was popularly regarded	unnamed-voice
was popularly said	unnamed-voice
was popularly seen	unnamed-voice
was popularly thought	unnamed-voice
was popularly viewed	unnamed-voice
was portrayed	unnamed-voice
was portrayed as	unnamed-voice
was praised	unnamed-voice
was praised as	unnamed-voice
was presumed	unnamed-voice
was questioned	unnamed-voice
was ranked	unnamed-voice
was ranked as	unnamed-voice
was rated	unnamed-voice
was rated as	unnamed-voice
was recognised	unnamed-voice
was recognised as	unnamed-voice
was recognized	unnamed-voice
was recognized as	unnamed-voice
was regarded	unnamed-voice
was regarded as	unnamed-voice
was remembered	unnamed-voice
was remembered as	unnamed-voice
was reported	unnamed-voice
was reported to have	unnamed-voice
was reputed	unnamed-voice
was rumored	unnamed-voice
was rumoured	unnamed-voice
was said	unnamed-voice
was said to have	unnamed-voice
was seen	unnamed-voice
was seen as	unnamed-voice
was sometimes accepted	unnamed-voice
was sometimes assumed	unnamed-voice
was sometimes believed	unnamed-voice
was sometimes blamed	unnamed-voice
was sometimes condemned	unnamed-voice
was sometimes considered	unnamed-voice
was sometimes credited	unnamed-voice
was sometimes criticised	unnamed-voice
was sometimes described	unnamed-voice
was sometimes known	unnamed-voice
was sometimes portrayed	unnamed-voice
was sometimes recognised	unnamed-voice
was sometimes recognized	unnamed-voice
was sometimes regarded	unnamed-voice
was sometimes said	unnamed-voice
was sometimes seen	unnamed-voice
was sometimes thought	unnamed-voice
was sometimes viewed	unnamed-voice
was stated	unnamed-voice
was still accepted	unnamed-voice
was still assumed	unnamed-voice
was still believed	unnamed-voice
was still blamed	unnamed-voice
was still condemned	unnamed-voice
was still considered	unnamed-voice
was still credited	unnamed-voice
was still criticised	unnamed-voice
was still described	unnamed-voice
was still known	unnamed-voice
was still portrayed	unnamed-voice
was still recognised	unnamed-voice
was still recognized	unnamed-voice
was still regarded	unnamed-voice
was still said	unnamed-voice
was still seen	unnamed-voice
was still thought	unnamed-voice
was still viewed	unnamed-voice
was suggested	unnamed-voice
was suspected	unnamed-voice
was thought	unnamed-voice
was thought to be	unnamed-voice
was traditionally accepted	unnamed-voice
was traditionally assumed	unnamed-voice
was traditionally believed	unnamed-voice
was traditionally blamed	unnamed-voice
was traditionally condemned	unnamed-voice
was traditionally considered	unnamed-voice
was traditionally credited	unnamed-voice
was traditionally criticised	unnamed-voice
was traditionally described	unnamed-voice
was traditionally known	unnamed-voice
was traditionally portrayed	unnamed-voice
was traditionally recognised	unnamed-voice
was traditionally recognized	unnamed-voice
was traditionally regarded	unnamed-voice
was traditionally said	unnamed-voice
was traditionally seen	unnamed-voice
was traditionally thought	unnamed-voice
was traditionally viewed	unnamed-voice
was treated as	unnamed-voice
was understood	unnamed-voice
was universally accepted	unnamed-voice
was universally assumed	unnamed-voice
was universally believed	unnamed-voice
was universally blamed	unnamed-voice
was universally condemned	unnamed-voice
was universally considered	unnamed-voice
was universally credited	unnamed-voice
was universally criticised	unnamed-voice
was universally described	unnamed-voice
was universally known	unnamed-voice
was universally portrayed	unnamed-voice
was universally recognised	unnamed-voice
was universally recognized	unnamed-voice
was universally regarded	unnamed-voice
was universally said	unnamed-voice
was universally seen	unnamed-voice
was universally thought	unnamed-voice
was universally viewed	unnamed-voice
was usually accepted	unnamed-voice
was usually assumed	unnamed-voice
was usually believed	unnamed-voice
was usually blamed	unnamed-voice
was usually condemned	unnamed-voice
was usually considered	unnamed-voice
was usually credited	unnamed-voice
was usually criticised	unnamed-voice
was usually described	unnamed-voice
was usually known	unnamed-voice
was usually portrayed	unnamed-voice
was usually recognised	unnamed-voice
was usually recognized	unnamed-voice
was usually regarded	unnamed-voice
was usually said	unnamed-voice
was usually seen	unnamed-voice
was usually thought	unnamed-voice
was usually viewed	unnamed-voice
was variously accepted	unnamed-voice
was variously assumed	unnamed-voice
was variously believed	unnamed-voice
was variously blamed	unnamed-voice
was variously condemned	unnamed-voice
was variously considered	unnamed-voice
was variously credited	unnamed-voice
was variously criticised	unnamed-voice
was variously described	unnamed-voice
was variously known	unnamed-voice
was variously portrayed	unnamed-voice
was variously recognised	unnamed-voice
was variously recognized	unnamed-voice
was variously regarded	unnamed-voice
was variously said	unnamed-voice
was variously seen	unnamed-voice
was variously thought	unnamed-voice
was variously viewed	unnamed-voice
was viewed	unnamed-voice
was viewed as	unnamed-voice
was widely accepted	unnamed-voice
was widely assumed	unnamed-voice
was widely believed	unnamed-voice
was widely blamed	unnamed-voice
was widely condemned	unnamed-voice
was widely considered	unnamed-voice
was widely credited	unnamed-voice
was widely criticised	unnamed-voice
was widely described	unnamed-voice
was widely known	unnamed-voice
was widely portrayed	unnamed-voice
was widely recognised	unnamed-voice
was widely recognized	unnamed-voice
was widely regarded	unnamed-voice
was widely said	unnamed-voice
was widely seen	unnamed-voice
was widely thought	unnamed-voice
was widely viewed	unnamed-voice
were accepted	unnamed-voice
were accused	unnamed-voice
were acknowledged	unnamed-voice
were agreed	unnamed-voice
were alleged	unnamed-voice
were also accepted	unnamed-voice
were also assumed	unnamed-voice
were also believed	unnamed-voice
were also blamed	unnamed-voice
were also condemned	unnamed-voice
were also considered	unnamed-voice
were also credited	unnamed-voice
were also criticised	unnamed-voice
were also described	unnamed-voice
were also known	unnamed-voice
were also portrayed	unnamed-voice
were also recognised	unnamed-voice
were also recognized	unnamed-voice
were also regarded	unnamed-voice
were also said	unnamed-voice
were also seen	unnamed-voice
were also thought	unnamed-voice
were also viewed	unnamed-voice
were argued	unnamed-voice
were asserted	unnamed-voice
were assumed	unnamed-voice
were believed	unnamed-voice
were blamed	unnamed-voice
were branded	unnamed-voice
were called	unnamed-voice
were claimed	unnamed-voice
were commonly accepted	unnamed-voice
were commonly assumed	unnamed-voice
were commonly believed	unnamed-voice
were commonly blamed	unnamed-voice
were commonly condemned	unnamed-voice
were commonly considered	unnamed-voice
were commonly credited	unnamed-voice
were commonly criticised	unnamed-voice
were commonly described	unnamed-voice
were commonly known	unnamed-voice
were commonly portrayed	unnamed-voice
were commonly recognised	unnamed-voice
were commonly recognized	unnamed-voice
were commonly regarded	unnamed-voice
were commonly said	unnamed-voice
were commonly seen	unnamed-voice
were commonly thought	unnamed-voice
were commonly viewed	unnamed-voice
were condemned	unnamed-voice
were condemned as	unnamed-voice
were considered	unnamed-voice
were considered as	unnamed-voice
were credited	unnamed-voice
were credited as	unnamed-voice
were criticised	unnamed-voice
were criticized	unnamed-voice
were debated	unnamed-voice
were deemed	unnamed-voice
were denied	unnamed-voice
were depicted	unnamed-voice
were depicted as	unnamed-voice
were described	unnamed-voice
were described as	unnamed-voice
were disputed	unnamed-voice
were doubted	unnamed-voice
were estimated	unnamed-voice
were expected	unnamed-voice
were feared	unnamed-voice
were frequently accepted	unnamed-voice
were frequently assumed	unnamed-voice
were frequently believed	unnamed-voice
were frequently blamed	unnamed-voice
were frequently condemned	unnamed-voice
were frequently considered	unnamed-voice
were frequently credited	unnamed-voice
were frequently criticised	unnamed-voice
were frequently described	unnamed-voice
were frequently known	unnamed-voice
were frequently portrayed	unnamed-voice
were frequently recognised	unnamed-voice
were frequently recognized	unnamed-voice
were frequently regarded	unnamed-voice
were frequently said	unnamed-voice
were frequently seen	unnamed-voice
were frequently thought	unnamed-voice
were frequently viewed	unnamed-voice
were generally accepted	unnamed-voice
were generally assumed	unnamed-voice
were generally believed	unnamed-voice
were generally blamed	unnamed-voice
were generally condemned	unnamed-voice
were generally considered	unnamed-voice
were generally credited	unnamed-voice
were generally criticised	unnamed-voice
were generally described	unnamed-voice
were generally known	unnamed-voice
were generally portrayed	unnamed-voice
were generally recognised	unnamed-voice
were generally recognized	unnamed-voice
were generally regarded	unnamed-voice
were generally said	unnamed-voice
were generally seen	unnamed-voice
were generally thought	unnamed-voice
were generally viewed	unnamed-voice
were increasingly accepted	unnamed-voice
were increasingly assumed	unnamed-voice
were increasingly believed	unnamed-voice
were increasingly blamed	unnamed-voice
were increasingly condemned	unnamed-voice
were increasingly considered	unnamed-voice
were increasingly credited	unnamed-voice
were increasingly criticised	unnamed-voice
were increasingly described	unnamed-voice
were increasingly known	unnamed-voice
were increasingly portrayed	unnamed-voice
were increasingly recognised	unnamed-voice
were increasingly recognized	unnamed-voice
were increasingly regarded	unnamed-voice
were increasingly said	unnamed-voice
were increasingly seen	unnamed-voice
were increasingly thought	unnamed-voice
were increasingly viewed	unnamed-voice
were interpreted	unnamed-voice
were interpreted as	unnamed-voice
were judged	unnamed-voice
were judged as	unnamed-voice
were known	unnamed-voice
were known as	unnamed-voice
were labeled	unnamed-voice
were labelled	unnamed-voice
were largely accepted	unnamed-voice
were largely assumed	unnamed-voice
were largely believed	unnamed-voice
were largely blamed	unnamed-voice
were largely condemned	unnamed-voice
were largely considered	unnamed-voice
were largely credited	unnamed-voice
were largely criticised	unnamed-voice
were largely described	unnamed-voice
were largely known	unnamed-voice
were largely portrayed	unnamed-voice
were largely recognised	unnamed-voice
were largely recognized	unnamed-voice
were largely regarded	unnamed-voice
were largely said	unnamed-voice
were largely seen	unnamed-voice
were largely thought	unnamed-voice
were largely viewed	unnamed-voice
were long accepted	unnamed-voice
were long assumed	unnamed-voice
were long believed	unnamed-voice
were long blamed	unnamed-voice
were long condemned	unnamed-voice
were long considered	unnamed-voice
were long credited	unnamed-voice
were long criticised	unnamed-voice
were long described	unnamed-voice
were long known	unnamed-voice
were long portrayed	unnamed-voice
were long recognised	unnamed-voice
were long recognized	unnamed-voice
were long regarded	unnamed-voice
were long said	unnamed-voice
were long seen	unnamed-voice
were long thought	unnamed-voice
were long viewed	unnamed-voice
were noted	unnamed-voice
were now accepted	unnamed-voice
were now assumed	unnamed-voice
were now believed	unnamed-voice
were now blamed	unnamed-voice
were now condemned	unnamed-voice
were now considered	unnamed-voice
were now credited	unnamed-voice
were now criticised	unnamed-voice
were now described	unnamed-voice
were now known	unnamed-voice
were now portrayed	unnamed-voice
were now recognised	unnamed-voice
were now recognized	unnamed-voice
were now regarded	unnamed-voice
were now said	unnamed-voice
were now seen	unnamed-voice
were now thought	unnamed-voice
were now viewed	unnamed-voice
were officially accepted	unnamed-voice
were officially assumed	unnamed-voice
were officially believed	unnamed-voice
were officially blamed	unnamed-voice
were officially condemned	unnamed-voice
were officially considered	unnamed-voice
were officially credited	unnamed-voice
were officially criticised	unnamed-voice
were officially described	unnamed-voice
were officially known	unnamed-voice
were officially portrayed	unnamed-voice
were officially recognised	unnamed-voice
were officially recognized	unnamed-voice
were officially regarded	unnamed-voice
were officially said	unnamed-voice
were officially seen	unnamed-voice
were officially thought	unnamed-voice
were officially viewed	unnamed-voice
were often accepted	unnamed-voice
were often assumed	unnamed-voice
were often believed	unnamed-voice
were often blamed	unnamed-voice
were often condemned	unnamed-voice
were often considered	unnamed-voice
were often credited	unnamed-voice
were often criticised	unnamed-voice
were often described	unnamed-voice
were often known	unnamed-voice
were often portrayed	unnamed-voice
were often recognised	unnamed-voice
were often recognized	unnamed-voice
were often regarded	unnamed-voice
were often said	unnamed-voice
were often seen	unnamed-voice
were often thought	unnamed-voice
were often viewed	unnamed-voice
were perceived	unnamed-voice
were perceived as	unnamed-voice
were popularly accepted	unnamed-voice
were popularly assumed	unnamed-voice
were popularly believed	unnamed-voice
were popularly blamed	unnamed-voice
were popularly condemned	unnamed-voice
were popularly considered	unnamed-voice
were popularly credited	unnamed-voice
were popularly criticised	unnamed-voice
were popularly described	unnamed-voice
were popularly known	unnamed-voice
were popularly portrayed	unnamed-voice
were popularly recognised	unnamed-voice
were popularly recognized	unnamed-voice
were popularly regarded	unnamed-voice
were popularly said	unnamed-voice
were popularly seen	unnamed-voice
were popularly thought	unnamed-voice
were popularly viewed	unnamed-voice
were portrayed	unnamed-voice
were portrayed as	unnamed-voice
were praised	unnamed-voice
were praised as	unnamed-voice
were presumed	unnamed-voice
were questioned	unnamed-voice
were ranked	unnamed-voice
were ranked as	unnamed-voice
were rated	unnamed-voice
were rated as	unnamed-voice
were recognised	unnamed-voice
were recognised as	unnamed-voice
were recognized	unnamed-voice
were recognized as	unnamed-voice
were regarded	unnamed-voice
were regarded as	unnamed-voice
were remembered	unnamed-voice
were remembered as	unnamed-voice
were reported	unnamed-voice
were reputed	unnamed-voice
were rumored	unnamed-voice
were rumoured	unnamed-voice
were said	unnamed-voice
were said to have	unnamed-voice
were seen	unnamed-voice
were seen as	unnamed-voice
were sometimes accepted	unnamed-voice
were sometimes assumed	unnamed-voice
were sometimes believed	unnamed-voice
were sometimes blamed	unnamed-voice
were sometimes condemned	unnamed-voice
were sometimes considered	unnamed-voice
were sometimes credited	unnamed-voice
were sometimes criticised	unnamed-voice
were sometimes described	unnamed-voice
were sometimes known	unnamed-voice
were sometimes portrayed	unnamed-voice
were sometimes recognised	unnamed-voice
were sometimes recognized	unnamed-voice
were sometimes regarded	unnamed-voice
were sometimes said	unnamed-voice
were sometimes seen	unnamed-voice
were sometimes thought	unnamed-voice
were sometimes viewed	unnamed-voice
were stated	unnamed-voice
were still accepted	unnamed-voice
were still assumed	unnamed-voice
were still believed	unnamed-voice
were still blamed	unnamed-voice
were still condemned	unnamed-voice
were still considered	unnamed-voice
were still credited	unnamed-voice
were still criticised	unnamed-voice
were still described	unnamed-voice
were still known	unnamed-voice
were still portrayed	unnamed-voice
were still recognised	unnamed-voice
were still recognized	unnamed-voice
were still regarded	unnamed-voice
were still said	unnamed-voice
were still seen	unnamed-voice
were still thought	unnamed-voice
were still viewed	unnamed-voice
were suggested	unnamed-voice
were suspected	unnamed-voice
were thought	unnamed-voice
were traditionally accepted	unnamed-voice
were traditionally assumed	unnamed-voice
were traditionally believed	unnamed-voice
were traditionally blamed	unnamed-voice
were traditionally condemned	unnamed-voice
were traditionally considered	unnamed-voice
were traditionally credited	unnamed-voice
were traditionally criticised	unnamed-voice
were traditionally described	unnamed-voice
were traditionally known	unnamed-voice
were traditionally portrayed	unnamed-voice
were traditionally recognised	unnamed-voice
were traditionally recognized	unnamed-voice
were traditionally regarded	unnamed-voice
were traditionally said	unnamed-voice
were traditionally seen	unnamed-voice
were traditionally thought	unnamed-voice
were traditionally viewed	unnamed-voice
were treated as	unnamed-voice
were understood	unnamed-voice
were universally accepted	unnamed-voice
were universally assumed	unnamed-voice
were universally believed	unnamed-voice
were universally blamed	unnamed-voice
were universally condemned	unnamed-voice
were universally considered	unnamed-voice
were universally credited	unnamed-voice
were universally criticised	unnamed-voice
were universally described	unnamed-voice
were universally known	unnamed-voice
were universally portrayed	unnamed-voice
were universally recognised	unnamed-voice
were universally recognized	unnamed-voice
were universally regarded	unnamed-voice
were universally said	unnamed-voice
were universally seen	unnamed-voice
were universally thought	unnamed-voice
were universally viewed	unnamed-voice
were usually accepted	unnamed-voice
were usually assumed	unnamed-voice
were usually believed	unnamed-voice
were usually blamed	unnamed-voice
were usually condemned	unnamed-voice
were usually considered	unnamed-voice
were usually credited	unnamed-voice
were usually criticised	unnamed-voice
were usually described	unnamed-voice
were usually known	unnamed-voice
were usually portrayed	unnamed-voice
were usually recognised	unnamed-voice
were usually recognized	unnamed-voice
were usually regarded	unnamed-voice
were usually said	unnamed-voice
were usually seen	unnamed-voice
were usually thought	unnamed-voice
were usually viewed	unnamed-voice
were variously accepted	unnamed-voice
were variously assumed	unnamed-voice
were variously believed	unnamed-voice
were variously blamed	unnamed-voice
were variously condemned	unnamed-voice
were variously considered	unnamed-voice
were variously credited	unnamed-voice
were variously criticised	unnamed-voice
were variously described	unnamed-voice
were variously known	unnamed-voice
were variously portrayed	unnamed-voice
were variously recognised	unnamed-voice
were variously recognized	unnamed-voice
were variously regarded	unnamed-voice
were variously said	unnamed-voice
were variously seen	unnamed-voice
were variously thought	unnamed-voice
were variously viewed	unnamed-voice
were viewed	unnamed-voice
were viewed as	unnamed-voice
were widely accepted	unnamed-voice
were widely assumed	unnamed-voice
were widely believed	unnamed-voice
were widely blamed	unnamed-voice
were widely condemned	unnamed-voice
were widely considered	unnamed-voice
were widely credited	unnamed-voice
were widely criticised	unnamed-voice
were widely described	unnamed-voice
were widely known	unnamed-voice
were widely portrayed	unnamed-voice
were widely recognised	unnamed-voice
were widely recognized	unnamed-voice
were widely regarded	unnamed-voice
were widely said	unnamed-voice
were widely seen	unnamed-voice
were widely thought	unnamed-voice
were widely viewed	unnamed-voice
word has it	unnamed-voice
abolitionists	voice-noun
academe	voice-noun
academia	voice-noun
academic	voice-noun
academics	voice-noun
account	voice-noun
accounts	voice-noun
activist	voice-noun
activists	voice-noun
actors	voice-noun
actress	voice-noun
actresses	voice-noun
adherent	voice-noun
adherents	voice-noun
admiral	voice-noun
admirals	voice-noun
admiralties	voice-noun
admiralty	voice-noun
adviser	voice-noun
advisers	voice-noun
advisor	voice-noun
advisors	voice-noun
agencies	voice-noun
agency	voice-noun
agent	voice-noun
agents	voice-noun
agitator	voice-noun
agitators	voice-noun
aide	voice-noun
aides	voice-noun
allies	voice-noun
ally	voice-noun
almanac	voice-noun
almanacs	voice-noun
ambassador	voice-noun
ambassadors	voice-noun
analyses	voice-noun
analysis	voice-noun
analyst	voice-noun
analysts	voice-noun
annal	voice-noun
annalist	voice-noun
annalists	voice-noun
annals	voice-noun
anthropologist	voice-noun
anthropologists	voice-noun
apologist	voice-noun
apologists	voice-noun
archaeologist	voice-noun
archaeologists	voice-noun
architect	voice-noun
architects	voice-noun
archive	voice-noun
archives	voice-noun
archivist	voice-noun
archivists	voice-noun
article	voice-noun	text
articles	voice-noun	text
artisans	voice-noun
artist	voice-noun
artists	voice-noun
association	voice-noun
associations	voice-noun
attorney	voice-noun
attorneys	voice-noun
audience	voice-noun
audiences	voice-noun
audit	voice-noun
author	voice-noun	text
authorities	voice-noun
authority	voice-noun
authors	voice-noun	text
banker	voice-noun
bankers	voice-noun
biographer	voice-noun
biographers	voice-noun
biographies	voice-noun	text
biography	voice-noun	text
bishop	voice-noun
bishops	voice-noun
blogger	voice-noun
bloggers	voice-noun
book	voice-noun	text
books	voice-noun	text
broadcast	voice-noun
broadcaster	voice-noun
broadcasters	voice-noun
broadcasts	voice-noun
brother	voice-noun
bulletin	voice-noun
bulletins	voice-noun
bureau	voice-noun
bureaucrat	voice-noun
bureaucrats	voice-noun
bureaus	voice-noun
burghers	voice-noun
bystanders	voice-noun
cabinet	voice-noun
cabinets	voice-noun
cable	voice-noun
cables	voice-noun
cadets	voice-noun
campaigner	voice-noun
campaigners	voice-noun
candidate	voice-noun
candidates	voice-noun
captain	voice-noun
captains	voice-noun
captive	voice-noun
captives	voice-noun
catalogue	voice-noun
catalogues	voice-noun
census	voice-noun
censuses	voice-noun
chairman	voice-noun
chairmen	voice-noun
chairwoman	voice-noun
chancellor	voice-noun
chancellors	voice-noun
chapter	voice-noun	text
chapters	voice-noun	text
charities	voice-noun
charity	voice-noun
chief	voice-noun
chiefs	voice-noun
chronicle	voice-noun
chronicler	voice-noun
chroniclers	voice-noun
chronicles	voice-noun
circles	voice-noun
citizen	voice-noun
citizens	voice-noun
clergy	voice-noun
coach	voice-noun
colleague	voice-noun
colleagues	voice-noun
colonists	voice-noun
columnist	voice-noun
columnists	voice-noun
commandant	voice-noun
commandants	voice-noun
commander	voice-noun
commanders	voice-noun
commentator	voice-noun
commentators	voice-noun
commissars	voice-noun
commission	voice-noun
commissions	voice-noun
committee	voice-noun
committees	voice-noun
communique	voice-noun
communiques	voice-noun
communist	voice-noun
communists	voice-noun
companies	voice-noun
company	voice-noun
compatriot	voice-noun
compatriots	voice-noun
congress	voice-noun
congressman	voice-noun
congressmen	voice-noun
conscripts	voice-noun
conservative	voice-noun
conservatives	voice-noun
conspiracy theorist	voice-noun
conspiracy theorists	voice-noun
conspirators	voice-noun
consul	voice-noun
consulate	voice-noun
consulates	voice-noun
consuls	voice-noun
consultant	voice-noun
consultants	voice-noun
consumers	voice-noun
contemporaries	voice-noun
contemporary	voice-noun
correspondent	voice-noun
correspondents	voice-noun
council	voice-noun
councils	voice-noun
counsel	voice-noun
court	voice-noun
court chronicle	voice-noun
court chronicles	voice-noun
courtiers	voice-noun
courts	voice-noun
crew	voice-noun
crews	voice-noun
critic	voice-noun
critics	voice-noun
crowd	voice-noun
crowds	voice-noun
curator	voice-noun
curators	voice-noun
daughter	voice-noun
defector	voice-noun
defectors	voice-noun
defendant	voice-noun
defendants	voice-noun
defender	voice-noun
defenders	voice-noun
delegate	voice-noun
delegates	voice-noun
delegation	voice-noun
delegations	voice-noun
demonstrator	voice-noun
demonstrators	voice-noun
deputies	voice-noun
deputy	voice-noun
deserters	voice-noun
detective	voice-noun
detectives	voice-noun
detractor	voice-noun
detractors	voice-noun
developers	voice-noun
diaries	voice-noun
diarist	voice-noun
diarists	voice-noun
diary	voice-noun
dictionaries	voice-noun
dictionary	voice-noun
diet	voice-noun
diplomat	voice-noun
diplomats	voice-noun
director	voice-noun
directorate	voice-noun
directors	voice-noun
dissident	voice-noun
dissidents	voice-noun
doctor	voice-noun
doctors	voice-noun
document	voice-noun
documents	voice-noun
donors	voice-noun
dossier	voice-noun
duma	voice-noun
economist	voice-noun
economists	voice-noun
editor	voice-noun
editorial	voice-noun
editorials	voice-noun
editors	voice-noun
elector	voice-noun
electors	voice-noun
embassies	voice-noun
embassy	voice-noun
emigre	voice-noun
emigres	voice-noun
emperor	voice-noun
emperors	voice-noun
employees	voice-noun
employers	voice-noun
encyclopaedia	voice-noun
encyclopaedias	voice-noun
encyclopedia	voice-noun
encyclopedias	voice-noun
enemies	voice-noun
enemy	voice-noun
engineer	voice-noun
engineers	voice-noun
envoy	voice-noun
envoys	voice-noun
essay	voice-noun	text
essays	voice-noun	text
estimate	voice-noun
estimates	voice-noun
everybody	voice-noun
everyone	voice-noun
executive	voice-noun
executives	voice-noun
exile	voice-noun
exiles	voice-noun
expert	voice-noun
experts	voice-noun
explorer	voice-noun
explorers	voice-noun
eyewitness	voice-noun
eyewitnesses	voice-noun
families	voice-noun
farmer	voice-noun
farmers	voice-noun
father	voice-noun
few	voice-noun
file	voice-noun
files	voice-noun
filmmaker	voice-noun
filmmakers	voice-noun
firm	voice-noun
firms	voice-noun
fisherman	voice-noun
fishermen	voice-noun
folklore	voice-noun
folklorist	voice-noun
folklorists	voice-noun
follower	voice-noun
followers	voice-noun
foreign ministries	voice-noun
foreign ministry	voice-noun
foundation	voice-noun
foundations	voice-noun
founder	voice-noun
founders	voice-noun
friend	voice-noun
friends	voice-noun
general	voice-noun
general staff	voice-noun
general staffs	voice-noun
generals	voice-noun
geographer	voice-noun
geographers	voice-noun
government	voice-noun
governments	voice-noun
governor	voice-noun
governors	voice-noun
groups	voice-noun
guards	voice-noun
guests	voice-noun
handbook	voice-noun
handbooks	voice-noun
hardliners	voice-noun
headquarters	voice-noun
heirs	voice-noun
highlanders	voice-noun
historian	voice-noun
historians	voice-noun
historiography	voice-noun
host	voice-noun
hostage	voice-noun
hostages	voice-noun
hosts	voice-noun
husband	voice-noun
imperialist	voice-noun
imperialists	voice-noun
informant	voice-noun
informants	voice-noun
inhabitants	voice-noun
inquiries	voice-noun
inquiry	voice-noun
inscription	voice-noun
inscriptions	voice-noun
insider	voice-noun
insiders	voice-noun
inspector	voice-noun
inspectors	voice-noun
institute	voice-noun
institutes	voice-noun
insurgents	voice-noun
intellectual	voice-noun
intellectuals	voice-noun
intelligence	voice-noun
intelligence agencies	voice-noun
intelligence agency	voice-noun
intelligence officer	voice-noun
intelligence officers	voice-noun
interpretation	voice-noun
interpretations	voice-noun
interpreter	voice-noun
interpreters	voice-noun
interviewee	voice-noun
interviewees	voice-noun
investigation	voice-noun
investigations	voice-noun
investigator	voice-noun
investigators	voice-noun
investors	voice-noun
islanders	voice-noun
journal	voice-noun
journalist	voice-noun
journalists	voice-noun
journals	voice-noun
judge	voice-noun
judges	voice-noun
junta	voice-noun
jurist	voice-noun
jurists	voice-noun
king	voice-noun
kings	voice-noun
kremlin	voice-noun
landlords	voice-noun
landowners	voice-noun
lawmaker	voice-noun
lawmakers	voice-noun
lawyer	voice-noun
lawyers	voice-noun
leader	voice-noun
leaders	voice-noun
leftist	voice-noun
leftists	voice-noun
legation	voice-noun
legations	voice-noun
legend	voice-noun
legends	voice-noun
legislator	voice-noun
legislators	voice-noun
legislature	voice-noun
letter	voice-noun
letters	voice-noun
liberal	voice-noun
liberals	voice-noun
linguist	voice-noun
linguists	voice-noun
literature	voice-noun
lobbyist	voice-noun
lobbyists	voice-noun
local	voice-noun
locals	voice-noun
magazine	voice-noun
magazines	voice-noun
mainstream media	voice-noun
majorities	voice-noun
manager	voice-noun
managers	voice-noun
manual	voice-noun
manuals	voice-noun
manuscript	voice-noun
manuscripts	voice-noun
many	voice-noun
map	voice-noun
maps	voice-noun
marxist	voice-noun
marxists	voice-noun
mass media	voice-noun
mayor	voice-noun
mayors	voice-noun
media	voice-noun
member	voice-noun
members	voice-noun
memoir	voice-noun	text
memoirist	voice-noun
memoirists	voice-noun
memoirs	voice-noun	text
men	voice-noun
merchant	voice-noun
merchants	voice-noun
military intelligence	voice-noun
minister	voice-noun
ministers	voice-noun
ministries	voice-noun
ministry	voice-noun
minutes	voice-noun
missionaries	voice-noun
missionary	voice-noun
moderates	voice-noun
moderator	voice-noun
moderators	voice-noun
monarchist	voice-noun
monarchists	voice-noun
monk	voice-noun
monks	voice-noun
monograph	voice-noun	text
monographs	voice-noun	text
most	voice-noun
mother	voice-noun
museum	voice-noun
museums	voice-noun
musician	voice-noun
musicians	voice-noun
mutineers	voice-noun
narrative	voice-noun
narratives	voice-noun
nationalist	voice-noun
nationalists	voice-noun
native	voice-noun
natives	voice-noun
negotiator	voice-noun
negotiators	voice-noun
neighbor	voice-noun
neighbors	voice-noun
neighbour	voice-noun
neighbours	voice-noun
news agencies	voice-noun
news agency	voice-noun
newspaper	voice-noun
newspapers	voice-noun
no one	voice-noun
nobleman	voice-noun
noblemen	voice-noun
nobody	voice-noun
novelist	voice-noun
novelists	voice-noun
nurses	voice-noun
observer	voice-noun
observers	voice-noun
officer	voice-noun
officers	voice-noun
official	voice-noun
officials	voice-noun
onlookers	voice-noun
operative	voice-noun
operatives	voice-noun
opponent	voice-noun
opponents	voice-noun
opposition	voice-noun
oral tradition	voice-noun
organisation	voice-noun
organisations	voice-noun
organiser	voice-noun
organisers	voice-noun
organization	voice-noun
organizations	voice-noun
organizer	voice-noun
organizers	voice-noun
orientalist	voice-noun
orientalists	voice-noun
orthodoxy	voice-noun
others	voice-noun
outlet	voice-noun
outlets	voice-noun
owner	voice-noun
owners	voice-noun
pacifist	voice-noun
pacifists	voice-noun
pamphlet	voice-noun	text
pamphlets	voice-noun	text
paper	voice-noun	text
papers	voice-noun	text
parents	voice-noun
parliament	voice-noun
parliaments	voice-noun
parties	voice-noun
partisans	voice-noun
party	voice-noun
passengers	voice-noun
passers-by	voice-noun
peasant	voice-noun
peasants	voice-noun
people	voice-noun
personnel	voice-noun
philosopher	voice-noun
philosophers	voice-noun
photographer	voice-noun
photographers	voice-noun
physician	voice-noun
physicians	voice-noun
pilot	voice-noun
pilots	voice-noun
plaintiff	voice-noun
plaintiffs	voice-noun
planner	voice-noun
planners	voice-noun
planter	voice-noun
planters	voice-noun
poet	voice-noun
poets	voice-noun
police	voice-noun
policeman	voice-noun
policemen	voice-noun
politburo	voice-noun
politician	voice-noun
politicians	voice-noun
poll	voice-noun
polls	voice-noun
pollster	voice-noun
pollsters	voice-noun
pope	voice-noun
popes	voice-noun
posterity	voice-noun
president	voice-noun
presidents	voice-noun
press	voice-noun
press release	voice-noun
press releases	voice-noun
priest	voice-noun
priests	voice-noun
prime minister	voice-noun
prime ministers	voice-noun
prince	voice-noun
princes	voice-noun
prisoner	voice-noun
prisoners	voice-noun
proceedings	voice-noun
professor	voice-noun
professors	voice-noun
propaganda	voice-noun
propagandist	voice-noun
propagandists	voice-noun
prosecutor	voice-noun
prosecutors	voice-noun
protester	voice-noun
protesters	voice-noun
protocol	voice-noun
protocols	voice-noun
public	voice-noun
public opinion	voice-noun
publisher	voice-noun
publishers	voice-noun
pundits	voice-noun
queen	voice-noun
queens	voice-noun
radicals	voice-noun
radio	voice-noun
rebels	voice-noun
record	voice-noun
records	voice-noun
refugee	voice-noun
refugees	voice-noun
relative	voice-noun
relatives	voice-noun
report	voice-noun	text
reporter	voice-noun
reporters	voice-noun
reports	voice-noun	text
representative	voice-noun
representatives	voice-noun
research	voice-noun
researcher	voice-noun
researchers	voice-noun
resident	voice-noun
residents	voice-noun
respondent	voice-noun
respondents	voice-noun
reviewer	voice-noun
reviewers	voice-noun
revisionism	voice-noun
revisionist	voice-noun
revisionists	voice-noun
revolutionaries	voice-noun
rightist	voice-noun
rightists	voice-noun
rival	voice-noun
rivals	voice-noun
ruler	voice-noun
rulers	voice-noun
rumour	voice-noun
rumours	voice-noun
sailor	voice-noun
sailors	voice-noun
sceptic	voice-noun
sceptics	voice-noun
scholar	voice-noun
scholars	voice-noun
scholarship	voice-noun
school	voice-noun
school textbook	voice-noun
school textbooks	voice-noun
schools	voice-noun
scientist	voice-noun
scientists	voice-noun
scripture	voice-noun
secret service	voice-noun
secret services	voice-noun
secretaries	voice-noun
secretary	voice-noun
senate	voice-noun
senator	voice-noun
senators	voice-noun
settler	voice-noun
settlers	voice-noun
shogun	voice-noun
shoguns	voice-noun
shopkeepers	voice-noun
side	voice-noun
sides	voice-noun
singer	voice-noun
singers	voice-noun
sister	voice-noun
skeptic	voice-noun
skeptics	voice-noun
sniffed	say-verb	asserts weak
sobbed	say-verb	asserts weak
socialist	voice-noun
socialists	voice-noun
sociologist	voice-noun
sociologists	voice-noun
soldier	voice-noun
soldiers	voice-noun
some	voice-noun
somebody	voice-noun
someone	voice-noun
son	voice-noun
source	voice-noun
sources	voice-noun
specialist	voice-noun
specialists	voice-noun
spectators	voice-noun
spokesman	voice-noun
spokesmen	voice-noun
spokesperson	voice-noun
spokespersons	voice-noun
spokeswoman	voice-noun
spokeswomen	voice-noun
staff	voice-noun
state department	voice-noun
state departments	voice-noun
statement	voice-noun
statements	voice-noun
statistic	voice-noun
statistics	voice-noun
strategist	voice-noun
strategists	voice-noun
student	voice-noun
students	voice-noun
studies	voice-noun	text
study	voice-noun	text
suffragettes	voice-noun
sultan	voice-noun
sultans	voice-noun
supporter	voice-noun
supporters	voice-noun
surgeon	voice-noun
surgeons	voice-noun
survey	voice-noun
surveys	voice-noun
survivor	voice-noun
survivors	voice-noun
teacher	voice-noun
teachers	voice-noun
team	voice-noun
teams	voice-noun
telegram	voice-noun
telegrams	voice-noun
television	voice-noun
textbook	voice-noun	text
textbooks	voice-noun	text
the administration	voice-noun
the left	voice-noun
the media	voice-noun
the opposition	voice-noun
the people	voice-noun
the press	voice-noun
the public	voice-noun
the right	voice-noun
theologian	voice-noun
theologians	voice-noun
theories	voice-noun
theorist	voice-noun
theorists	voice-noun
theory	voice-noun
townsfolk	voice-noun
townspeople	voice-noun
trader	voice-noun
traders	voice-noun
tradition	voice-noun
traditions	voice-noun
translator	voice-noun
translators	voice-noun
traveler	voice-noun
travelers	voice-noun
traveller	voice-noun
travellers	voice-noun
treaties	voice-noun
treatise	voice-noun	text
treatises	voice-noun	text
treaty	voice-noun
tribunal	voice-noun
tribunals	voice-noun
tsar	voice-noun
tsars	voice-noun
unions	voice-noun
universities	voice-noun
university	voice-noun
version	voice-noun
versions	voice-noun
veteran	voice-noun
veterans	voice-noun
victim	voice-noun
victims	voice-noun
villager	voice-noun
villagers	voice-noun
voter	voice-noun
voters	voice-noun
war ministries	voice-noun
war ministry	voice-noun
website	voice-noun
websites	voice-noun
white house	voice-noun
white paper	voice-noun
white papers	voice-noun
widow	voice-noun
widows	voice-noun
wife	voice-noun
witness	voice-noun
witnesses	voice-noun
women	voice-noun
worker	voice-noun
workers	voice-noun
writer	voice-noun	text
writers	voice-noun	text
absurd	own-stance	verdict
appear	own-stance	appear
appeared	own-stance	appear
appears	own-stance	appear
bogus	own-stance	forged
brilliant	own-stance	verdict
correct	own-stance	verdict
counterfeit	own-stance	forged
criminal	own-stance	verdict
disgraceful	own-stance	verdict
fabricated	own-stance	forged
fabrication	own-stance	invention
fake	own-stance	forged invention
faked	own-stance	forged
falsification	own-stance	invention
falsified	own-stance	forged
foolish	own-stance	verdict
forged	own-stance	forged
forgery	own-stance	invention
hoax	own-stance	invention
honorable	own-stance	verdict
honourable	own-stance	verdict
incorrect	own-stance	verdict
inexcusable	own-stance	verdict
invention	own-stance	invention
just	own-stance	verdict
lie	own-stance	invention
lies	own-stance	invention
mistaken	own-stance	verdict
must	own-stance	must
mustn	own-stance	must
myth	own-stance	invention
naive	own-stance	verdict
obviously	own-stance	plain
ought	own-stance	must
reckless	own-stance	verdict
ridiculous	own-stance	verdict
right	own-stance	verdict
seem	own-stance	seem
seemed	own-stance	seem
seems	own-stance	seem
shameful	own-stance	verdict
sheer	own-stance	sheer
should	own-stance	must condition
shouldn	own-stance	must
spurious	own-stance	forged
stupid	own-stance	verdict
unforgivable	own-stance	verdict
unjust	own-stance	verdict
unwise	own-stance	verdict
wise	own-stance	verdict
wrong	own-stance	verdict
a	stance-context	article between
about	stance-context	occasion
add	stance-context	notice
added	stance-context	notice
also	stance-context	between
always	stance-context	between
an	stance-context	between
and	stance-context	between pointer
are	stance-context	copula
be	stance-context	be copula
because	stance-context	subordinator
been	stance-context	copula
but	stance-context	between pointer
charter	stance-context	document
decree	stance-context	document
diaries	stance-context	document
diary	stance-context	document
did	stance-context	auxiliary
document	stance-context	document
documents	stance-context	document
does	stance-context	auxiliary
emphasised	stance-context	notice
emphasized	stance-context	notice
evidence	stance-context	document
for	stance-context	occasion
have	stance-context	notice perfect
he	stance-context	subject
how	stance-context	subordinator
i	stance-context	subject
if	stance-context	subordinator
in	stance-context	occasion
is	stance-context	copula
it	stance-context	pointer subject
just	stance-context	between
know	stance-context	notice
known	stance-context	notice
letter	stance-context	document
letters	stance-context	document
manuscript	stance-context	document
map	stance-context	document
may	stance-context	auxiliary
memorandum	stance-context	document
memorial	stance-context	document
mention	stance-context	notice
mentioned	stance-context	notice
mere	stance-context	between
might	stance-context	auxiliary
more	stance-context	between
most	stance-context	between
no	stance-context	between
not	stance-context	auxiliary between
note	stance-context	notice
noted	stance-context	notice
of	stance-context	occasion
only	stance-context	between
order	stance-context	document
passport	stance-context	document
photo	stance-context	document
photograph	stance-context	document
protocol	stance-context	document
protocols	stance-context	document
pure	stance-context	between
remember	stance-context	notice
remembered	stance-context	notice
report	stance-context	document
said	stance-context	notice
say	stance-context	notice
she	stance-context	subject
sheer	stance-context	between
signature	stance-context	document
stress	stance-context	notice
stressed	stance-context	notice
telegram	stance-context	document
testament	stance-context	document
than	stance-context	between
that	stance-context	article infinitive occasion pointer
the	stance-context	article between
they	stance-context	subject
this	stance-context	article pointer
to	stance-context	infinitive occasion
totally	stance-context	between
treaty	stance-context	document
understood	stance-context	notice
upbraided	say-verb	judges weak
ventured	say-verb	asserts weak
was	stance-context	copula
we	stance-context	subject
were	stance-context	copula
when	stance-context	occasion subordinator
where	stance-context	subordinator
whether	stance-context	subordinator
which	stance-context	pointer subordinator
who	stance-context	subordinator
why	stance-context	subordinator
will	stance-context	document
would	stance-context	auxiliary
you	stance-context	subject

"""#
}
