// Generated from Data/en/causes.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enCauses = #"""
accelerated	cause-marker	effect-after-verb
accordingly	cause-marker	effect-after
aggravated	cause-marker	effect-after-verb
aggravating	cause-marker	effect-after-verb
all because	cause-marker	cause-after
allowed	cause-marker	effect-after-verb
allowing	cause-marker	effect-after-verb
altered	cause-marker	effect-after-verb
and so	cause-marker	effect-after
arising from	cause-marker	cause-after
arose from	cause-marker	cause-after
aroused	cause-marker	effect-after-verb
as a consequence	cause-marker	effect-after
as a consequence of	cause-marker	cause-after
as a result	cause-marker	effect-after
as a result of	cause-marker	cause-after
as punishment for	cause-marker	cause-after
as result	cause-marker	effect-after
as result of	cause-marker	cause-after
as the consequence	cause-marker	effect-after
as the result	cause-marker	effect-after
as the result of	cause-marker	cause-after
ascribed to	cause-marker	cause-after
at the instigation of	cause-marker	cause-after
attributable to	cause-marker	cause-after
attributed to	cause-marker	cause-after
averted	cause-marker	effect-after-verb
because	cause-marker	cause-after
because it	cause-marker	cause-after
because of	cause-marker	cause-after
because of that	cause-marker	effect-after
because of this	cause-marker	effect-after
blamed on	cause-marker	cause-after
bring about	cause-marker	effect-after-verb
bringing about	cause-marker	effect-after-verb
brings about	cause-marker	effect-after-verb
brought about	cause-marker	effect-after-verb
brought about by	cause-marker	cause-after
brought on	cause-marker	effect-after-verb
brought on by	cause-marker	cause-after
by reason of	cause-marker	cause-after
by virtue of	cause-marker	cause-after
cause	cause-marker	effect-after-verb
caused	cause-marker	effect-after-verb
caused by	cause-marker	cause-after
causes	cause-marker	effect-after-verb
causing	cause-marker	effect-after-verb
changed	cause-marker	effect-after-verb
changes	cause-marker	effect-after-verb
clerical error	judgement-noun	fault
clerical errors	judgement-noun	fault
compelled	cause-marker	effect-after-verb
compelling	cause-marker	effect-after-verb
consequently	cause-marker	effect-after
considering that	cause-marker	cause-after
contribute to	cause-marker	effect-after-verb
contributed to	cause-marker	effect-after-verb
contributes to	cause-marker	effect-after-verb
contributing to	cause-marker	effect-after-verb
culminated in	cause-marker	effect-after-verb
culminating in	cause-marker	effect-after-verb
decided	cause-marker	effect-after-verb
deepened	cause-marker	effect-after-verb
destroyed	cause-marker	effect-after-verb
determined	cause-marker	effect-after-verb
doomed	cause-marker	effect-after-verb
driven by	cause-marker	cause-after
driving	cause-marker	effect-after-verb
drove	cause-marker	effect-after-verb
due to	cause-marker	cause-after
due to this	cause-marker	effect-after
enabled	cause-marker	effect-after-verb
enabling	cause-marker	effect-after-verb
encouraged	cause-marker	effect-after-verb
encouraging	cause-marker	effect-after-verb
engendered	cause-marker	effect-after-verb
ensured	cause-marker	effect-after-verb
ensuring	cause-marker	effect-after-verb
entailed	cause-marker	effect-after-verb
entailing	cause-marker	effect-after-verb
ergo	cause-marker	effect-after
followed from	cause-marker	cause-after
following from	cause-marker	cause-after
for fear of	cause-marker	cause-after
for lack of	cause-marker	cause-after
for that reason	cause-marker	effect-after
for the reason that	cause-marker	cause-after
for the sake of	cause-marker	cause-after
for these reasons	cause-marker	effect-after
for this reason	cause-marker	effect-after
for this reason that	cause-marker	cause-after
for want of	cause-marker	cause-after
forced	cause-marker	effect-after-verb
forced by	cause-marker	cause-after
forces	cause-marker	effect-after-verb
forcing	cause-marker	effect-after-verb
fueled	cause-marker	effect-after-verb
fuelled	cause-marker	effect-after-verb
gave rise to	cause-marker	effect-after-verb
generated	cause-marker	effect-after-verb
give rise to	cause-marker	effect-after-verb
given that	cause-marker	cause-after
gives rise to	cause-marker	effect-after-verb
giving rise to	cause-marker	effect-after-verb
had as a consequence	cause-marker	effect-after-verb
had as its result	cause-marker	effect-after-verb
had led to	cause-marker	effect-after-verb
had the effect of	cause-marker	effect-after-verb
hastened	cause-marker	effect-after-verb
hastening	cause-marker	effect-after-verb
helped	cause-marker	effect-after-verb
hence	cause-marker	effect-after
hindered	cause-marker	effect-after-verb
ignited	cause-marker	effect-after-verb
in consequence	cause-marker	effect-after
in consequence of	cause-marker	cause-after
in light of	cause-marker	cause-after
in protest against	cause-marker	cause-after
in protest at	cause-marker	cause-after
in reaction to	cause-marker	cause-after
in response to	cause-marker	cause-after
in retaliation for	cause-marker	cause-after
in revenge for	cause-marker	cause-after
in the hope of	cause-marker	cause-after
in the light of	cause-marker	cause-after
in turn	cause-marker	effect-after
in view of	cause-marker	cause-after
inasmuch as	cause-marker	cause-after
incited	cause-marker	effect-after-verb
inciting	cause-marker	effect-after-verb
induced	cause-marker	effect-after-verb
induced by	cause-marker	cause-after
inducing	cause-marker	effect-after-verb
inflamed	cause-marker	effect-after-verb
insofar as	cause-marker	cause-after
inspired	cause-marker	effect-after-verb
inspired by	cause-marker	cause-after
inspiring	cause-marker	effect-after-verb
instigate	cause-marker	effect-after-verb
instigated	cause-marker	effect-after-verb
instigated by	cause-marker	cause-after
instigates	cause-marker	effect-after-verb
instigating	cause-marker	effect-after-verb
intensified	cause-marker	effect-after-verb
is the cause of	cause-marker	effect-after
is the origin of	cause-marker	effect-after
it follows that	cause-marker	effect-after
kindled	cause-marker	effect-after-verb
laid the foundation for	cause-marker	effect-after-verb
laid the foundations for	cause-marker	effect-after-verb
laid the ground for	cause-marker	effect-after
largely because	cause-marker	cause-after
lead to	cause-marker	effect-after-verb
leading to	cause-marker	effect-after-verb
leads to	cause-marker	effect-after-verb
led to	cause-marker	effect-after-verb
made possible	cause-marker	effect-after-verb
mainly because	cause-marker	cause-after
meant	cause-marker	effect-after-verb
motivated	cause-marker	effect-after-verb
motivated by	cause-marker	cause-after
motivating	cause-marker	effect-after-verb
necessitated	cause-marker	effect-after-verb
not least because	cause-marker	cause-after
now that	cause-marker	cause-after
obliged	cause-marker	effect-after-verb
occasioned by	cause-marker	cause-after
on account of	cause-marker	cause-after
on that account	cause-marker	effect-after
on the grounds of	cause-marker	cause-after
on the grounds that	cause-marker	cause-after
on this account	cause-marker	effect-after
only because	cause-marker	cause-after
opened the way for	cause-marker	effect-after-verb
opened the way to	cause-marker	effect-after-verb
out of fear of	cause-marker	cause-after
owing to	cause-marker	cause-after
owing to this	cause-marker	effect-after
partly because	cause-marker	cause-after
paved the way for	cause-marker	effect-after-verb
paving the way for	cause-marker	effect-after-verb
played a part in	cause-marker	effect-after
precipitated	cause-marker	effect-after-verb
precipitating	cause-marker	effect-after-verb
precisely because	cause-marker	cause-after
prepared	cause-marker	effect-after-verb
prepared the ground for	cause-marker	effect-after-verb
prepared the way for	cause-marker	effect-after-verb
prevented	cause-marker	effect-after-verb
preventing	cause-marker	effect-after-verb
prevents	cause-marker	effect-after-verb
produced	cause-marker	effect-after-verb
produced by	cause-marker	cause-after
prompt	cause-marker	effect-after-verb
prompted	cause-marker	effect-after-verb
prompted by	cause-marker	cause-after
prompting	cause-marker	effect-after-verb
prompts	cause-marker	effect-after-verb
provoke	cause-marker	effect-after-verb
provoked	cause-marker	effect-after-verb
provoked by	cause-marker	cause-after
provokes	cause-marker	effect-after-verb
provoking	cause-marker	effect-after-verb
regarded as the cause of	cause-marker	effect-after
regarded as the origin of	cause-marker	effect-after
relieved	cause-marker	effect-after-verb
resolved	cause-marker	effect-after-verb
result in	cause-marker	effect-after-verb
resulted from	cause-marker	cause-after
resulted in	cause-marker	effect-after-verb
resulting from	cause-marker	cause-after
resulting in	cause-marker	effect-after-verb
results from	cause-marker	cause-after
results in	cause-marker	effect-after-verb
rooted in	cause-marker	cause-after
ruined	cause-marker	effect-after-verb
saved	cause-marker	effect-after-verb
sealed	cause-marker	effect-after-verb
seeing that	cause-marker	cause-after
seen as the cause of	cause-marker	effect-after
seen as the origin of	cause-marker	effect-after
set in motion	cause-marker	effect-after-verb
simply because	cause-marker	cause-after
so	cause-marker	effect-after
so that	cause-marker	effect-after
spark	cause-marker	effect-after-verb
sparked	cause-marker	effect-after-verb
sparked by	cause-marker	cause-after
sparking	cause-marker	effect-after-verb
sparks	cause-marker	effect-after-verb
spelled	cause-marker	effect-after-verb
spelt	cause-marker	effect-after-verb
spurred	cause-marker	effect-after-verb
started by	cause-marker	cause-after
stemmed from	cause-marker	cause-after
stemming from	cause-marker	cause-after
stirred up	cause-marker	effect-after-verb
stopped	cause-marker	effect-after-verb
thanks to	cause-marker	cause-after
that is why	cause-marker	effect-after
that was why	cause-marker	effect-after
that's why	cause-marker	effect-after
the consequence was	cause-marker	effect-after
the reason being	cause-marker	cause-after
the reason is that	cause-marker	cause-after
the reason was that	cause-marker	cause-after
the result being	cause-marker	effect-after
the result was	cause-marker	effect-after
the result was that	cause-marker	effect-after
the upshot was	cause-marker	effect-after
thereby	cause-marker	effect-after
therefore	cause-marker	effect-after
thereupon	cause-marker	effect-after
this is why	cause-marker	effect-after
this meant that	cause-marker	effect-after
this was why	cause-marker	effect-after
thus	cause-marker	effect-after
thwarted	cause-marker	effect-after-verb
touched off	cause-marker	effect-after-verb
traced to	cause-marker	cause-after
transformed	cause-marker	effect-after-verb
trigger	cause-marker	effect-after-verb
triggered	cause-marker	effect-after-verb
triggered by	cause-marker	cause-after
triggering	cause-marker	effect-after-verb
triggers	cause-marker	effect-after-verb
turned	cause-marker	effect-after-verb
under pressure from	cause-marker	cause-after
under the influence of	cause-marker	cause-after
under the pressure of	cause-marker	cause-after
undermined	cause-marker	effect-after-verb
undermining	cause-marker	effect-after-verb
was a factor in	cause-marker	effect-after
was a major factor in	cause-marker	effect-after
was caused by	cause-marker	cause-after
was responsible for	cause-marker	effect-after-verb
was ruined by	cause-marker	cause-after
was started by	cause-marker	cause-after
was the cause of	cause-marker	effect-after-verb
was the decisive factor in	cause-marker	effect-after
was the origin of	cause-marker	effect-after-verb
was the result of	cause-marker	cause-after
was the root of	cause-marker	effect-after
were caused by	cause-marker	cause-after
were factors in	cause-marker	effect-after
were responsible for	cause-marker	effect-after-verb
were the cause of	cause-marker	effect-after-verb
wherefore	cause-marker	effect-after
which is why	cause-marker	effect-after
which meant that	cause-marker	effect-after
which was why	cause-marker	effect-after
with the consequence that	cause-marker	effect-after
with the result that	cause-marker	effect-after
worsened	cause-marker	effect-after-verb
worsening	cause-marker	effect-after-verb
aftermath	cause-noun	effect
background	cause-noun	cause
basis	cause-noun	cause
by-product	cause-noun	effect
casus belli	cause-noun	cause
catalyst	cause-noun	cause
cause	cause-noun	cause
causes	cause-noun	cause
consequence	cause-noun	effect
consequences	cause-noun	effect
driving force	cause-noun	cause
effect	cause-noun	effect
effects	cause-noun	effect
explanation	cause-noun	cause
factor	cause-noun	cause
factors	cause-noun	cause
fruit	cause-noun	effect
fruits	cause-noun	effect
ground	cause-noun	cause
grounds	cause-noun	cause
impact	cause-noun	effect
impetus	cause-noun	cause
implication	cause-noun	effect
implications	cause-noun	effect
incentive	cause-noun	cause
legacy	cause-noun	effect
motive	cause-noun	cause
motives	cause-noun	cause
occasion	cause-noun	cause
origin	cause-noun	cause
origins	cause-noun	cause
outcome	cause-noun	effect
outcomes	cause-noun	effect
precondition	cause-noun	cause
precursor	cause-noun	cause
pretext	cause-noun	cause
pretexts	cause-noun	cause
ramifications	cause-noun	effect
reason	cause-noun	cause
reasons	cause-noun	cause
repercussion	cause-noun	effect
repercussions	cause-noun	effect
result	cause-noun	effect
results	cause-noun	effect
root	cause-noun	cause
root cause	cause-noun	cause
roots	cause-noun	cause
side effect	cause-noun	effect
source	cause-noun	cause
trigger	cause-noun	cause
upshot	cause-noun	effect
abuse	judgement-noun	wrong
abuses	judgement-noun	wrong
accomplishment	judgement-noun	merit
achievement	judgement-noun	merit
achievements	judgement-noun	merit
act of aggression	judgement-noun	wrong
adventurism	judgement-noun	wrong
aggression	judgement-noun	wrong
aggressions	judgement-noun	wrong
arrogance	judgement-noun	fault
atrocities	judgement-noun	wrong plain deed
atrocity	judgement-noun	wrong plain deed
barbarism	judgement-noun	wrong
barbarity	judgement-noun	wrong
betrayal	judgement-noun	wrong plain
betrayals	judgement-noun	wrong
blessing	judgement-noun	merit
blunder	judgement-noun	fault plain
blunders	judgement-noun	fault plain
boon	judgement-noun	merit
bravery	judgement-noun	merit
breach	judgement-noun	wrong
breaches	judgement-noun	wrong
breakthrough	judgement-noun	merit
brutalities	judgement-noun	wrong
brutality	judgement-noun	wrong
calamity	judgement-noun	fault
catastrophe	judgement-noun	fault
catastrophes	judgement-noun	fault
conspiracies	judgement-noun	wrong
conspiracy	judgement-noun	wrong
contribution	judgement-noun	merit
contributions	judgement-noun	merit
courage	judgement-noun	merit
cowardice	judgement-noun	fault
crime	judgement-noun	wrong plain deed
crime against humanity	judgement-noun	wrong
crime against peace	judgement-noun	wrong
crimes	judgement-noun	wrong plain deed
crimes against humanity	judgement-noun	wrong
cruelties	judgement-noun	wrong
cruelty	judgement-noun	wrong
debacle	judgement-noun	fault
deceit	judgement-noun	wrong
deception	judgement-noun	wrong
defeat	judgement-noun	fault
delusion	judgement-noun	fault
disaster	judgement-noun	fault
disasters	judgement-noun	fault
disgrace	judgement-noun	fault
duplicity	judgement-noun	wrong
error	judgement-noun	fault plain
error bars	judgement-noun	fault
errors	judgement-noun	fault plain
evil	judgement-noun	wrong
evils	judgement-noun	wrong
expansionism	judgement-noun	wrong
failure	judgement-noun	fault
failures	judgement-noun	fault
fault	judgement-noun	fault
faults	judgement-noun	fault
feat	judgement-noun	merit
feats	judgement-noun	merit
fiasco	judgement-noun	fault
folly	judgement-noun	fault plain
foolishness	judgement-noun	fault
gaffe	judgement-noun	fault
generosity	judgement-noun	merit
genius	judgement-noun	merit
genocide	judgement-noun	wrong
gift	judgement-noun	merit
glory	judgement-noun	merit
heroism	judgement-noun	merit
honor	judgement-noun	merit
honour	judgement-noun	merit
hubris	judgement-noun	fault
humanity	judgement-noun	merit
humiliation	judgement-noun	fault
hypocrisy	judgement-noun	wrong
ignorance	judgement-noun	fault
illusion	judgement-noun	fault
imperialism	judgement-noun	wrong
incompetence	judgement-noun	fault
infamy	judgement-noun	wrong
inhumanity	judgement-noun	wrong
injustice	judgement-noun	wrong plain
injustices	judgement-noun	wrong
justice	judgement-noun	merit
landmark	judgement-noun	merit
lapse	judgement-noun	fault
liberation	judgement-noun	merit
lie	judgement-noun	wrong
lies	judgement-noun	wrong
masterpiece	judgement-noun	merit
masterstroke	judgement-noun	merit
merit	judgement-noun	merit
merits	judgement-noun	merit
milestone	judgement-noun	merit
miracle	judgement-noun	merit
miscalculation	judgement-noun	fault plain
miscalculations	judgement-noun	fault
misjudgement	judgement-noun	fault
misjudgment	judgement-noun	fault
misstep	judgement-noun	fault
mistake	judgement-noun	fault plain
mistakes	judgement-noun	fault plain
negligence	judgement-noun	fault
obstinacy	judgement-noun	fault
offence	judgement-noun	wrong
offense	judgement-noun	wrong
oppression	judgement-noun	wrong
outrage	judgement-noun	wrong plain
outrages	judgement-noun	wrong
oversight	judgement-noun	fault
perfidy	judgement-noun	wrong
plot	judgement-noun	wrong
plots	judgement-noun	wrong
plunder	judgement-noun	wrong
prejudice	judgement-noun	fault
progress	judgement-noun	merit
propaganda	judgement-noun	wrong
provocation	judgement-noun	wrong
provocations	judgement-noun	wrong
recklessness	judgement-noun	fault
robbery	judgement-noun	wrong
sacrifice	judgement-noun	merit
sacrifices	judgement-noun	merit
setback	judgement-noun	fault
shambles	judgement-noun	fault
shame	judgement-noun	fault
sin	judgement-noun	wrong
sins	judgement-noun	wrong
slander	judgement-noun	wrong
slavery	judgement-noun	wrong
stab in the back	judgement-noun	wrong
statesmanship	judgement-noun	merit
stupidity	judgement-noun	fault
success	judgement-noun	merit
successes	judgement-noun	merit
terror	judgement-noun	wrong
theft	judgement-noun	wrong
tragedies	judgement-noun	fault
tragedy	judgement-noun	fault
treachery	judgement-noun	wrong plain
treason	judgement-noun	wrong
triumph	judgement-noun	merit
triumphs	judgement-noun	merit
turning point	judgement-noun	merit
tyranny	judgement-noun	wrong
valor	judgement-noun	merit
valour	judgement-noun	merit
victory	judgement-noun	merit
villainy	judgement-noun	wrong
violation	judgement-noun	wrong
violations	judgement-noun	wrong
virtue	judgement-noun	merit
war crime	judgement-noun	wrong
war crimes	judgement-noun	wrong
weakness	judgement-noun	fault
wisdom	judgement-noun	merit
wrong	judgement-noun	wrong
wrongs	judgement-noun	wrong
absurd	judgement-adjective	fault
admirable	judgement-adjective	merit
aggressive	judgement-adjective	wrong
ambiguous	judgement-adjective	fault
arbitrary	judgement-adjective	wrong
arrogant	judgement-adjective	fault
astonishing	judgement-adjective	merit
astute	judgement-adjective	merit
atrocious	judgement-adjective	wrong
avoidable	judgement-adjective	fault
barbarian	judgement-adjective	wrong
barbaric	judgement-adjective	wrong
barbarous	judgement-adjective	wrong
belated	judgement-adjective	fault
beneficial	judgement-adjective	merit
biggest	judgement-adjective	weight
blind	judgement-adjective	fault
bloody	judgement-adjective	wrong
brave	judgement-adjective	merit
brilliant	judgement-adjective	merit
brutal	judgement-adjective	wrong
calamitous	judgement-adjective	fault
capital	judgement-adjective	weight
careless	judgement-adjective	fault
catastrophic	judgement-adjective	fault
clever	judgement-adjective	merit
clumsy	judgement-adjective	fault
colossal	judgement-adjective	weight
correct	judgement-adjective	merit
costly	judgement-adjective	weight
courageous	judgement-adjective	merit
cowardly	judgement-adjective	wrong
criminal	judgement-adjective	wrong
critical	judgement-adjective	weight
crucial	judgement-adjective	weight
cruel	judgement-adjective	wrong
cynical	judgement-adjective	wrong
decisive	judgement-adjective	weight
despotic	judgement-adjective	wrong
disastrous	judgement-adjective	fault
disgraceful	judgement-adjective	wrong
dishonorable	judgement-adjective	wrong
dishonourable	judgement-adjective	wrong
doomed	judgement-adjective	fault
dreadful	judgement-adjective	weight
duplicitous	judgement-adjective	wrong
effective	judgement-adjective	merit
efficient	judgement-adjective	merit
enlightened	judgement-adjective	merit
erroneous	judgement-adjective	fault
evil	judgement-adjective	wrong
excellent	judgement-adjective	merit
expansionist	judgement-adjective	wrong
failed	judgement-adjective	fault
fair	judgement-adjective	merit
false	judgement-adjective	fault
far-sighted	judgement-adjective	merit
farsighted	judgement-adjective	merit
fascist	judgement-adjective	wrong
fatal	judgement-adjective	weight
fateful	judgement-adjective	weight
foolish	judgement-adjective	fault
fraudulent	judgement-adjective	wrong
futile	judgement-adjective	fault
gallant	judgement-adjective	merit
generous	judgement-adjective	merit
genocidal	judgement-adjective	wrong
glorious	judgement-adjective	merit
grave	judgement-adjective	weight
gravest	judgement-adjective	weight
great	judgement-adjective	weight
greatest	judgement-adjective	weight
greedy	judgement-adjective	wrong
groundless	judgement-adjective	fault
heinous	judgement-adjective	wrong
heroic	judgement-adjective	merit
historic	judgement-adjective	weight
historical	judgement-adjective	weight
honest	judgement-adjective	merit
honorable	judgement-adjective	merit
honourable	judgement-adjective	merit
hopeless	judgement-adjective	fault
horrible	judgement-adjective	weight
human error	judgement-noun	fault
human errors	judgement-noun	fault
humane	judgement-adjective	merit
hypocritical	judgement-adjective	wrong
ideal	judgement-adjective	merit
ignorant	judgement-adjective	fault
ill-advised	judgement-adjective	fault
ill-conceived	judgement-adjective	fault
ill-considered	judgement-adjective	fault
ill-fated	judgement-adjective	fault
ill-prepared	judgement-adjective	fault
illegal	judgement-adjective	wrong
illegitimate	judgement-adjective	wrong
immoral	judgement-adjective	wrong
imperialist	judgement-adjective	wrong
imperialistic	judgement-adjective	wrong
incompetent	judgement-adjective	fault
incorrect	judgement-adjective	fault
inept	judgement-adjective	fault
inevitable	judgement-adjective	merit
inexcusable	judgement-adjective	weight
infamous	judgement-adjective	wrong
inhuman	judgement-adjective	wrong
inhumane	judgement-adjective	wrong
intolerable	judgement-adjective	wrong
irrational	judgement-adjective	fault
irreparable	judgement-adjective	weight
just	judgement-adjective	merit
justified	judgement-adjective	merit
lawful	judgement-adjective	merit
legal	judgement-adjective	merit
legendary	judgement-adjective	merit
legitimate	judgement-adjective	merit
magnanimous	judgement-adjective	merit
magnificent	judgement-adjective	merit
major	judgement-adjective	weight
masterful	judgement-adjective	merit
masterly	judgement-adjective	merit
merciless	judgement-adjective	wrong
militarist	judgement-adjective	wrong
misguided	judgement-adjective	fault
mistaken	judgement-adjective	fault
monstrous	judgement-adjective	wrong
monumental	judgement-adjective	weight
murderous	judgement-adjective	wrong
naive	judgement-adjective	fault
navigational error	judgement-noun	fault
necessary	judgement-adjective	merit
negligent	judgement-adjective	fault
noble	judgement-adjective	merit
notorious	judgement-adjective	wrong
obstinate	judgement-adjective	fault
oppressive	judgement-adjective	wrong
outrageous	judgement-adjective	wrong
outstanding	judgement-adjective	merit
perfidious	judgement-adjective	wrong
pilot error	judgement-noun	fault
pointless	judgement-adjective	fault
positive	judgement-adjective	merit
predatory	judgement-adjective	wrong
premature	judgement-adjective	fault
printing error	judgement-noun	fault
printing errors	judgement-noun	fault
progressive	judgement-adjective	merit
prudent	judgement-adjective	merit
rash	judgement-adjective	fault
rational	judgement-adjective	merit
reckless	judgement-adjective	fault
remarkable	judgement-adjective	merit
ridiculous	judgement-adjective	fault
right	judgement-adjective	merit
ruinous	judgement-adjective	fault
ruthless	judgement-adjective	wrong
savage	judgement-adjective	wrong
scandalous	judgement-adjective	wrong
scribal error	judgement-noun	fault
scribal errors	judgement-noun	fault
selfish	judgement-adjective	wrong
senseless	judgement-adjective	fault
sensible	judgement-adjective	merit
serious	judgement-adjective	weight
shameful	judgement-adjective	wrong
short-sighted	judgement-adjective	fault
shortsighted	judgement-adjective	fault
shrewd	judgement-adjective	merit
sinister	judgement-adjective	wrong
skilful	judgement-adjective	merit
skillful	judgement-adjective	merit
sound	judgement-adjective	merit
spelling errors	judgement-noun	fault
spiteful	judgement-adjective	wrong
splendid	judgement-adjective	merit
strategic	judgement-adjective	weight
strategical	judgement-adjective	weight
stupid	judgement-adjective	fault
successful	judgement-adjective	merit
superficial	judgement-adjective	fault
tactical	judgement-adjective	weight
terrible	judgement-adjective	weight
terrifying	judgement-adjective	wrong
tragic	judgement-adjective	fault
treacherous	judgement-adjective	wrong
triumphant	judgement-adjective	merit
tyrannical	judgement-adjective	wrong
unacceptable	judgement-adjective	wrong
unequal	judgement-adjective	wrong
unethical	judgement-adjective	wrong
unfair	judgement-adjective	wrong
unforgivable	judgement-adjective	weight
unjust	judgement-adjective	wrong
unjustifiable	judgement-adjective	wrong
unjustified	judgement-adjective	wrong
unlawful	judgement-adjective	wrong
unnecessary	judgement-adjective	fault
unpardonable	judgement-adjective	weight
unprovoked	judgement-adjective	wrong
unrealistic	judgement-adjective	fault
unsuccessful	judgement-adjective	fault
untenable	judgement-adjective	fault
unwarranted	judgement-adjective	fault
unwise	judgement-adjective	fault
useless	judgement-adjective	fault
valiant	judgement-adjective	merit
vicious	judgement-adjective	wrong
victorious	judgement-adjective	merit
weak	judgement-adjective	fault
wicked	judgement-adjective	wrong
wise	judgement-adjective	merit
worst	judgement-adjective	weight
wrong	judgement-adjective	fault
aggressively	judgement-adverb	wrong
ambiguously	judgement-adverb	fault
blindly	judgement-adverb	fault
bravely	judgement-adverb	merit
brilliantly	judgement-adverb	merit
brutally	judgement-adverb	wrong
clumsily	judgement-adverb	fault
correctly	judgement-adverb	merit
cruelly	judgement-adverb	wrong
disastrously	judgement-adverb	fault
erroneously	judgement-adverb	fault
falsely	judgement-adverb	wrong
fatally	judgement-adverb	fault
foolishly	judgement-adverb	fault
forcibly	judgement-adverb	wrong
fortunately	judgement-adverb	merit
fraudulently	judgement-adverb	wrong
heroically	judgement-adverb	merit
illegally	judgement-adverb	wrong
justly	judgement-adverb	merit
luckily	judgement-adverb	merit
mistakenly	judgement-adverb	fault
prudently	judgement-adverb	merit
recklessly	judgement-adverb	fault
regrettably	judgement-adverb	fault
rightly	judgement-adverb	merit
ruthlessly	judgement-adverb	wrong
sadly	judgement-adverb	fault
shamefully	judgement-adverb	wrong
skilfully	judgement-adverb	merit
skillfully	judgement-adverb	merit
stupidly	judgement-adverb	fault
successfully	judgement-adverb	merit
tragically	judgement-adverb	fault
treacherously	judgement-adverb	wrong
unfortunately	judgement-adverb	fault
unjustly	judgement-adverb	wrong
unlawfully	judgement-adverb	wrong
unnecessarily	judgement-adverb	fault
unwisely	judgement-adverb	fault
wisely	judgement-adverb	merit
wrongly	judgement-adverb	fault
critically	verdict	degree
crucially	verdict	degree
damaging	verdict	weight
decisive	verdict	weight
decisively	verdict	degree
disgracefully	verdict	adverb
extremely	verdict	degree
fatally	verdict	degree
flawed	verdict	weight
foolishly	verdict	adverb
historically	verdict	degree
important	verdict	weight
imprudently	verdict	adverb
inexcusably	verdict	adverb
mistaken	verdict	weight
naively	verdict	adverb
needlessly	verdict	adverb
profoundly	verdict	degree
rashly	verdict	adverb
recklessly	verdict	adverb
shamefully	verdict	adverb
significant	verdict	weight
stupidly	verdict	adverb
supremely	verdict	degree
treacherously	verdict	adverb
unforgivably	verdict	adverb
unwise	verdict	weight
unwisely	verdict	adverb
vitally	verdict	degree
wisely	verdict	adverb
wrong	verdict	weight

"""#
}
