// Generated from Data/en/time.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enTime = #"""
apr	month	4
april	month	4
aug	month	8
august	month	8
dec	month	12
december	month	12
feb	month	2
febr	month	2
february	month	2
jan	month	1
january	month	1
jul	month	7
july	month	7
jun	month	6
june	month	6
mar	month	3
march	month	3
may	month	5
nov	month	11
november	month	11
oct	month	10
october	month	10
sep	month	9
sept	month	9
september	month	9
fri	weekday	5
friday	weekday	5
fridays	weekday	5
mon	weekday	1
monday	weekday	1
mondays	weekday	1
sat	weekday	6
saturday	weekday	6
saturdays	weekday	6
sun	weekday	7
sunday	weekday	7
sundays	weekday	7
thu	weekday	4
thur	weekday	4
thurs	weekday	4
thursday	weekday	4
thursdays	weekday	4
tue	weekday	2
tues	weekday	2
tuesday	weekday	2
tuesdays	weekday	2
wed	weekday	3
wednesday	weekday	3
wednesdays	weekday	3
weds	weekday	3
autumn	season	FA
autumns	season	FA
fall	season	FA
midsummer	season	SU
midwinter	season	WI
spring	season	SP
springs	season	SP
springtime	season	SP
summer	season	SU
summers	season	SU
summertime	season	SU
winter	season	WI
winters	season	WI
wintertime	season	WI
biennium	time-unit	2Y
centuries	time-unit	CE
century	time-unit	CE
day	time-unit	D
days	time-unit	D
decade	time-unit	DE
decades	time-unit	DE
fortnight	time-unit	2W
fortnights	time-unit	2W
generation	time-unit
generations	time-unit
half century	time-unit	50Y
half-century	time-unit	50Y
half-decade	time-unit	5Y
half-year	time-unit	6M
hour	time-unit	TH
hours	time-unit	TH
hr	time-unit	TH
hrs	time-unit	TH
millennia	time-unit	ML
millennium	time-unit	ML
millenniums	time-unit	ML
min	time-unit	TM
mins	time-unit	TM
minute	time-unit	TM
minutes	time-unit	TM
month	time-unit	M
months	time-unit	M
night	time-unit	D
nights	time-unit	D
quarter	time-unit	Q
quarter century	time-unit	25Y
quarter-century	time-unit	25Y
quarters	time-unit	Q
sec	time-unit	TS
second	time-unit	TS
seconds	time-unit	TS
secs	time-unit	TS
week	time-unit	W
weekend	time-unit	WE
weekends	time-unit	WE
weeks	time-unit	W
wk	time-unit	W
wks	time-unit	W
year	time-unit	Y
years	time-unit	Y
yr	time-unit	Y
yrs	time-unit	Y
afternoon	day-part	AF
afternoons	day-part	AF
dawn	day-part	MO
day-time	day-part	DT
daybreak	day-part	MO
daylight	day-part	DT
daytime	day-part	DT
dusk	day-part	EV
early hours	day-part	MO
evening	day-part	EV
evenings	day-part	EV
forenoon	day-part	MO
midday	day-part	MI
midnight	day-part	NI
morning	day-part	MO
mornings	day-part	MO
night	day-part	NI
night-time	day-part	NI
nightfall	day-part	EV
nights	day-part	NI
nighttime	day-part	NI
noon	day-part	MI
noonday	day-part	MI
overnight	day-part	NI
small hours	day-part	MO
sunrise	day-part	MO
sunset	day-part	EV
twilight	day-part	EV
beginning of	time-modifier	START
closing days of	time-modifier	END
earlier half of	time-modifier	START
earlier part of	time-modifier	START
early	time-modifier	START
early days of	time-modifier	START
early in	time-modifier	START
early part of	time-modifier	START
end of	time-modifier	END
final quarter of	time-modifier	END
first half	time-modifier	START
first half of	time-modifier	START
first part of	time-modifier	START
first quarter of	time-modifier	START
first third of	time-modifier	START
halfway through	time-modifier	MID
last half of	time-modifier	END
last quarter of	time-modifier	END
last third of	time-modifier	END
late	time-modifier	END
late in	time-modifier	END
latter half	time-modifier	END
latter half of	time-modifier	END
latter part of	time-modifier	END
mid	time-modifier	MID
mid-way through	time-modifier	MID
middle of	time-modifier	MID
midway through	time-modifier	MID
onset of	time-modifier	START
outset of	time-modifier	START
second half	time-modifier	END
second half of	time-modifier	END
second part of	time-modifier	END
start of	time-modifier	START
tail end of	time-modifier	END
turn of	time-modifier	START
-odd	approximator	APPROX
a full	approximator	EXACT
a little more than	approximator	MORE_THAN
a little over	approximator	MORE_THAN
a little under	approximator	LESS_THAN
a maximum of	approximator	EQUAL_OR_LESS
a minimum of	approximator	EQUAL_OR_MORE
a total of	approximator	EXACT
about	approximator	APPROX
above	approximator	MORE_THAN
almost	approximator	LESS_THAN
altogether	approximator	EXACT
an average of	approximator	APPROX
an estimated	approximator	APPROX
and more	approximator	EQUAL_OR_MORE
and upwards	approximator	EQUAL_OR_MORE
approaching	approximator	LESS_THAN
approx	approximator	APPROX
approximately	approximator	APPROX
around	approximator	APPROX
around about	approximator	APPROX
as many as	approximator	EQUAL_OR_LESS
as many as some	approximator	APPROX
as much as	approximator	EQUAL_OR_LESS
at a maximum	approximator	EQUAL_OR_LESS
at a minimum	approximator	EQUAL_OR_MORE
at least	approximator	EQUAL_OR_MORE
at most	approximator	EQUAL_OR_LESS
at the least	approximator	EQUAL_OR_MORE
at the most	approximator	EQUAL_OR_LESS
average	approximator	APPROX
below	approximator	LESS_THAN
beyond	approximator	MORE_THAN
c	approximator	APPROX
ca	approximator	APPROX
cca	approximator	APPROX
circa	approximator	APPROX
close on	approximator	LESS_THAN
close to	approximator	APPROX
estimated	approximator	APPROX
estimated at	approximator	APPROX
exactly	approximator	EXACT
exceeding	approximator	MORE_THAN
far more than	approximator	MORE_THAN
fewer than	approximator	LESS_THAN
from at least	approximator	EQUAL_OR_MORE
fully	approximator	EXACT
give or take	approximator	APPROX
greater than	approximator	MORE_THAN
in all	approximator	EXACT
in excess of	approximator	MORE_THAN
in or about	approximator	APPROX
in or around	approximator	APPROX
in the neighborhood of	approximator	APPROX
in the neighbourhood of	approximator	APPROX
in the region of	approximator	APPROX
in the vicinity of	approximator	APPROX
just	approximator	EXACT
just below	approximator	LESS_THAN
just over	approximator	MORE_THAN
just short of	approximator	LESS_THAN
just under	approximator	LESS_THAN
larger than	approximator	MORE_THAN
less than	approximator	LESS_THAN
little short of	approximator	LESS_THAN
maximum of	approximator	EQUAL_OR_LESS
maybe	approximator	APPROX
minimum of	approximator	EQUAL_OR_MORE
more or less	approximator	APPROX
more than	approximator	MORE_THAN
much more than	approximator	MORE_THAN
nearly	approximator	LESS_THAN
nearly about	approximator	APPROX
nigh on	approximator	LESS_THAN
no fewer than	approximator	EQUAL_OR_MORE
no later than	approximator	EQUAL_OR_LESS
no less than	approximator	EQUAL_OR_MORE
no more than	approximator	EQUAL_OR_LESS
not exceeding	approximator	EQUAL_OR_LESS
not fewer than	approximator	EQUAL_OR_MORE
not later than	approximator	EQUAL_OR_LESS
not less than	approximator	EQUAL_OR_MORE
not more than	approximator	EQUAL_OR_LESS
not quite	approximator	LESS_THAN
odd	approximator	APPROX
of the order of	approximator	APPROX
on average	approximator	APPROX
on the order of	approximator	APPROX
only	approximator	EXACT
or about	approximator	APPROX
or above	approximator	EQUAL_OR_MORE
or around	approximator	APPROX
or earlier	approximator	EQUAL_OR_LESS
or fewer	approximator	EQUAL_OR_LESS
or later	approximator	EQUAL_OR_MORE
or less	approximator	EQUAL_OR_LESS
or more	approximator	EQUAL_OR_MORE
or so	approximator	APPROX
or thereabouts	approximator	APPROX
over	approximator	MORE_THAN
perhaps	approximator	APPROX
possibly	approximator	APPROX
precisely	approximator	EXACT
presumably	approximator	APPROX
probably	approximator	APPROX
roughly	approximator	APPROX
round about	approximator	APPROX
say	approximator	APPROX
short of	approximator	LESS_THAN
slightly less than	approximator	LESS_THAN
slightly more than	approximator	MORE_THAN
slightly over	approximator	MORE_THAN
slightly under	approximator	LESS_THAN
smaller than	approximator	LESS_THAN
some	approximator	APPROX
something like	approximator	APPROX
somewhere around	approximator	APPROX
somewhere between	approximator	APPROX
thereabouts	approximator	APPROX
under	approximator	LESS_THAN
up to	approximator	EQUAL_OR_LESS
upward of	approximator	MORE_THAN
upwards of	approximator	MORE_THAN
well nigh	approximator	LESS_THAN
well over	approximator	MORE_THAN
well under	approximator	LESS_THAN
a while ago	deictic	PAST_REF
ancient times	deictic	PAST_REF
antiquity	deictic	PAST_REF
as of now	deictic	PRESENT_REF
as of this writing	deictic	PRESENT_REF
as of today	deictic	PRESENT_REF
at one time	deictic	PAST_REF
at present	deictic	PRESENT_REF
at such a time	deictic	PAST_REF
at such moments	deictic	PAST_REF
at such times	deictic	PAST_REF
at that moment	deictic	PAST_REF
at that time	deictic	PAST_REF
at the era	deictic	PAST_REF
at the moment	deictic	PRESENT_REF
at the present	deictic	PRESENT_REF
at the present time	deictic	PRESENT_REF
at the time of writing	deictic	PRESENT_REF
at this moment	deictic	PRESENT_REF
at this time	deictic	PRESENT_REF
back then	deictic	PAST_REF
bygone days	deictic	PAST_REF
centuries ago	deictic	PAST_REF
coming years	deictic	FUTURE_REF
contemporary times	deictic	PRESENT_REF
current	deictic	PRESENT_REF
currently	deictic	PRESENT_REF
days ago	deictic	PAST_REF
decades ago	deictic	PAST_REF
earlier times	deictic	PAST_REF
even now	deictic	PRESENT_REF
even today	deictic	PRESENT_REF
ever since then	deictic	PAST_REF
former	deictic	PAST_REF
former times	deictic	PAST_REF
from time immemorial	deictic	PAST_REF
future	deictic	FUTURE_REF
here and now	deictic	PRESENT_REF
in after years	deictic	FUTURE_REF
in ancient times	deictic	PAST_REF
in antiquity	deictic	PAST_REF
in bygone days	deictic	PAST_REF
in days gone by	deictic	PAST_REF
in earlier times	deictic	PAST_REF
in former times	deictic	PAST_REF
in future	deictic	FUTURE_REF
in her day	deictic	PAST_REF
in her time	deictic	PAST_REF
in his day	deictic	PAST_REF
in his time	deictic	PAST_REF
in later life	deictic	FUTURE_REF
in later years	deictic	FUTURE_REF
in medieval times	deictic	PAST_REF
in modern times	deictic	PRESENT_REF
in olden times	deictic	PAST_REF
in our days	deictic	PRESENT_REF
in our own day	deictic	PRESENT_REF
in our time	deictic	PRESENT_REF
in recent days	deictic	PAST_REF
in recent decades	deictic	PAST_REF
in recent months	deictic	PAST_REF
in recent weeks	deictic	PAST_REF
in recent years	deictic	PAST_REF
in subsequent years	deictic	FUTURE_REF
in that era	deictic	PAST_REF
in the coming years	deictic	FUTURE_REF
in the near future	deictic	FUTURE_REF
in the years to come	deictic	FUTURE_REF
in their day	deictic	PAST_REF
in their time	deictic	PAST_REF
in this day and age	deictic	PRESENT_REF
in this era	deictic	PAST_REF
in those days	deictic	PAST_REF
in those times	deictic	PAST_REF
later	deictic	FUTURE_REF
later years	deictic	FUTURE_REF
long ago	deictic	PAST_REF
medieval times	deictic	PAST_REF
modern day	deictic	PRESENT_REF
modern times	deictic	PRESENT_REF
modern-day	deictic	PRESENT_REF
months ago	deictic	PAST_REF
near future	deictic	FUTURE_REF
not long ago	deictic	PAST_REF
now	deictic	PRESENT_REF
nowadays	deictic	PRESENT_REF
olden times	deictic	PAST_REF
once upon a time	deictic	PAST_REF
one day	deictic	FUTURE_REF
our days	deictic	PRESENT_REF
our time	deictic	PRESENT_REF
post war	deictic	PAST_REF
present day	deictic	PRESENT_REF
present-day	deictic	PRESENT_REF
presently	deictic	PRESENT_REF
recent	deictic	PAST_REF
recent decades	deictic	PAST_REF
recent months	deictic	PAST_REF
recent years	deictic	PAST_REF
recently	deictic	PAST_REF
right now	deictic	PRESENT_REF
shortly afterward	deictic	FUTURE_REF
shortly afterwards	deictic	FUTURE_REF
shortly thereafter	deictic	FUTURE_REF
since then	deictic	PAST_REF
since time immemorial	deictic	PAST_REF
some time ago	deictic	PAST_REF
still today	deictic	PRESENT_REF
subsequent years	deictic	FUTURE_REF
that period	deictic	PAST_REF
that time	deictic	PAST_REF
the coming years	deictic	FUTURE_REF
the day after tomorrow	deictic	FUTURE_REF
the day before yesterday	deictic	PAST_REF
the other day	deictic	PAST_REF
the past	deictic	PAST_REF
the present	deictic	PRESENT_REF
the present day	deictic	PRESENT_REF
the same time	deictic	PAST_REF
the time	deictic	PAST_REF
these days	deictic	PRESENT_REF
this period	deictic	PAST_REF
this time	deictic	PRESENT_REF
those days	deictic	PAST_REF
those times	deictic	PAST_REF
till today	deictic	PRESENT_REF
time immemorial	deictic	PAST_REF
to date	deictic	PRESENT_REF
to the present day	deictic	PRESENT_REF
to this day	deictic	PRESENT_REF
today	deictic	PRESENT_REF
tomorrow	deictic	FUTURE_REF
tonight	deictic	XXXX-XX-XXTNI
until now	deictic	PRESENT_REF
until today	deictic	PRESENT_REF
up to the present	deictic	PRESENT_REF
war time	deictic	PAST_REF
weeks ago	deictic	PAST_REF
years ago	deictic	PAST_REF
yesterday	deictic	PAST_REF
'til	time-preposition	UNTIL
across	time-preposition	DURING
after	time-preposition	AFTER
ago	time-preposition	AGO
ahead of	time-preposition	BEFORE
all through	time-preposition	DURING
amid	time-preposition	DURING
amidst	time-preposition	DURING
ante	time-preposition	BEFORE
any time between	time-preposition	BETWEEN
anywhere between	time-preposition	BETWEEN
around the time of	time-preposition	DURING
as early as	time-preposition	BY
as from	time-preposition	FROM
as late as	time-preposition	UNTIL
as of	time-preposition	FROM
at	time-preposition	DURING
at the height of	time-preposition	DURING
at the time of	time-preposition	DURING
back in	time-preposition	FROM
before	time-preposition	BEFORE
beginning in	time-preposition	FROM
beginning on	time-preposition	FROM
beginning with	time-preposition	FROM
between	time-preposition	BETWEEN
betwixt	time-preposition	BETWEEN
by	time-preposition	BY
coming	time-preposition	NEXT
current	time-preposition	THIS
dating back to	time-preposition	FROM
dating from	time-preposition	FROM
down to	time-preposition	UNTIL
during	time-preposition	DURING
each	time-preposition	DURING
earlier	time-preposition	EARLIER
earlier than	time-preposition	BEFORE
effective	time-preposition	FROM
ever since	time-preposition	SINCE
every	time-preposition	DURING
following	time-preposition	AFTER
for	time-preposition	DURING
from	time-preposition	FROM
from about	time-preposition	FROM
from between	time-preposition	BETWEEN
hence	time-preposition	HENCE
in	time-preposition	DURING
in the aftermath of	time-preposition	AFTER
in the age of	time-preposition	DURING
in the course of	time-preposition	DURING
in the days of	time-preposition	DURING
in the era of	time-preposition	DURING
in the midst of	time-preposition	DURING
in the period	time-preposition	DURING
in the reign of	time-preposition	DURING
in the time of	time-preposition	DURING
in the wake of	time-preposition	AFTER
in the years	time-preposition	DURING
in the years after	time-preposition	AFTER
in the years following	time-preposition	AFTER
into	time-preposition	UNTIL
last	time-preposition	LAST
later	time-preposition	LATER
later than	time-preposition	AFTER
next	time-preposition	NEXT
no later than	time-preposition	BY
not later than	time-preposition	BY
on	time-preposition	DURING
on or about	time-preposition	DURING
on or around	time-preposition	DURING
on the eve of	time-preposition	BEFORE
over	time-preposition	DURING
over the course of	time-preposition	DURING
past	time-preposition	LAST
per	time-preposition	DURING
post	time-preposition	AFTER
pre	time-preposition	BEFORE
preceding	time-preposition	BEFORE
present	time-preposition	THIS
previous	time-preposition	LAST
previous to	time-preposition	BEFORE
prior to	time-preposition	BEFORE
right until	time-preposition	UNTIL
right up to	time-preposition	UNTIL
since	time-preposition	SINCE
starting from	time-preposition	FROM
starting in	time-preposition	FROM
starting with	time-preposition	FROM
subsequent to	time-preposition	AFTER
this	time-preposition	THIS
through	time-preposition	UNTIL
throughout	time-preposition	DURING
thru	time-preposition	UNTIL
til	time-preposition	UNTIL
till	time-preposition	UNTIL
to	time-preposition	UNTIL
under the reign of	time-preposition	DURING
until	time-preposition	UNTIL
up till	time-preposition	UNTIL
up to	time-preposition	UNTIL
up until	time-preposition	UNTIL
upon	time-preposition	AFTER
within	time-preposition	DURING
(n.s.)	era-mark	NS
(o.s.)	era-mark	OS
a.d	era-mark	AD
a.d.	era-mark	AD
a.h.	era-mark	AH
a.u.c.	era-mark	AUC
ad	era-mark	AD
ah	era-mark	AH
anno domini	era-mark	AD
anno hegirae	era-mark	AH
anno mundi	era-mark	AM
auc	era-mark	AUC
b.c	era-mark	BC
b.c.	era-mark	BC
b.c.e	era-mark	BC
b.c.e.	era-mark	BC
b.p.	era-mark	BP
bc	era-mark	BC
bce	era-mark	BC
before christ	era-mark	BC
before our era	era-mark	BC
before present	era-mark	BP
before the common era	era-mark	BC
bp	era-mark	BP
by the gregorian calendar	era-mark	NS
by the julian calendar	era-mark	OS
by the new calendar	era-mark	NS
by the old calendar	era-mark	OS
c.e	era-mark	AD
c.e.	era-mark	AD
ce	era-mark	AD
common era	era-mark	AD
gregorian	era-mark	NS
gregorian calendar	era-mark	NS
hijri	era-mark	AH
julian	era-mark	OS
julian calendar	era-mark	OS
n.s	era-mark	NS
n.s.	era-mark	NS
new style	era-mark	NS
new-style	era-mark	NS
ns	era-mark	NS
o.s	era-mark	OS
o.s.	era-mark	OS
of our era	era-mark	AD
of our lord	era-mark	AD
of the common era	era-mark	AD
of the gregorian calendar	era-mark	NS
of the julian calendar	era-mark	OS
old style	era-mark	OS
old-style	era-mark	OS
os	era-mark	OS
4th of july	holiday	XXXX-07-04
advent	holiday
all fools' day	holiday	XXXX-04-01
all hallows	holiday	XXXX-11-01
all hallows' eve	holiday	XXXX-10-31
all saints day	holiday	XXXX-11-01
all saints' day	holiday	XXXX-11-01
all souls day	holiday	XXXX-11-02
all souls' day	holiday	XXXX-11-02
anniversary	holiday
annunciation	holiday	XXXX-03-25
anzac day	holiday	XXXX-04-25
april fool's day	holiday	XXXX-04-01
april fools' day	holiday	XXXX-04-01
armistice day	holiday	XXXX-11-11
ascension day	holiday
ash wednesday	holiday
assumption day	holiday	XXXX-08-15
australia day	holiday	XXXX-01-26
bastille day	holiday	XXXX-07-14
black friday	holiday
black monday	holiday
black thursday	holiday
black tuesday	holiday
bloody friday	holiday
bloody sunday	holiday
bonfire night	holiday	XXXX-11-05
boxing day	holiday	XXXX-12-26
canada day	holiday	XXXX-07-01
candlemas	holiday	XXXX-02-02
chinese new year	holiday
christmas	holiday	XXXX-12-25
christmas day	holiday	XXXX-12-25
christmas eve	holiday	XXXX-12-24
columbus day	holiday	XXXX-10-12
constitution memorial day	holiday	XXXX-05-03
corpus christi	holiday
d-day	holiday	1944-06-06
day of national unity	holiday	XXXX-11-04
defender of the fatherland day	holiday	XXXX-02-23
dominion day	holiday	XXXX-07-01
double tenth	holiday	XXXX-10-10
double tenth day	holiday	XXXX-10-10
easter	holiday
easter day	holiday
easter monday	holiday
easter sunday	holiday
emperor's birthday	holiday
epiphany	holiday	XXXX-01-06
feast of the assumption	holiday	XXXX-08-15
fourth of july	holiday	XXXX-07-04
good friday	holiday
gunpowder plot day	holiday	XXXX-11-05
guy fawkes day	holiday	XXXX-11-05
guy fawkes night	holiday	XXXX-11-05
halloween	holiday	XXXX-10-31
hallowmas	holiday	XXXX-11-01
hanukkah	holiday
human rights day	holiday	XXXX-12-10
ides of march	holiday	XXXX-03-15
independence day	holiday	XXXX-07-04
international women's day	holiday	XXXX-03-08
international workers' day	holiday	XXXX-05-01
kigensetsu	holiday	XXXX-02-11
labor day	holiday
labour day	holiday	XXXX-05-01
lady day	holiday	XXXX-03-25
lammas	holiday	XXXX-08-01
lammas day	holiday	XXXX-08-01
le quatorze juillet	holiday	XXXX-07-14
lent	holiday
lunar new year	holiday
martinmas	holiday	XXXX-11-11
maundy thursday	holiday
may day	holiday	XXXX-05-01
memorial day	holiday
michaelmas	holiday	XXXX-09-29
michaelmas day	holiday	XXXX-09-29
midsummer day	holiday	XXXX-06-24
midsummer's day	holiday	XXXX-06-24
national day	holiday	XXXX-10-01
national foundation day	holiday	XXXX-02-11
new year	holiday	XXXX-01-01
new year's	holiday	XXXX-01-01
new year's day	holiday	XXXX-01-01
new year's eve	holiday	XXXX-12-31
new year's-eve	holiday	XXXX-12-31
new years day	holiday	XXXX-01-01
north territory day	holiday	XXXX-02-07
northern territories day	holiday	XXXX-02-07
northern territory day	holiday	XXXX-02-07
palm sunday	holiday
passover	holiday
pearl harbor day	holiday	XXXX-12-07
pentecost	holiday
ramadan	holiday
red army day	holiday	XXXX-02-23
remembrance day	holiday	XXXX-11-11
republic day	holiday	XXXX-01-26
rosh hashanah	holiday
saint bartholomew's day	holiday	XXXX-08-24
saint george's day	holiday	XXXX-04-23
saint nicholas day	holiday	XXXX-12-06
saint patrick's day	holiday	XXXX-03-17
saint stephen's day	holiday	XXXX-12-26
saint valentine's day	holiday	XXXX-02-14
shrove tuesday	holiday
st andrew's day	holiday	XXXX-11-30
st bartholomew's day	holiday	XXXX-08-24
st crispin's day	holiday	XXXX-10-25
st george's day	holiday	XXXX-04-23
st john's day	holiday	XXXX-06-24
st martin's day	holiday	XXXX-11-11
st nicholas day	holiday	XXXX-12-06
st nicholas' day	holiday	XXXX-12-06
st patrick's day	holiday	XXXX-03-17
st stephen's day	holiday	XXXX-12-26
st valentine's day	holiday	XXXX-02-14
st vitus day	holiday	XXXX-06-28
tatiana day	holiday	XXXX-01-25
tet festival	holiday
tet holiday	holiday
thanksgiving	holiday
thanksgiving day	holiday
the fourth of july	holiday	XXXX-07-04
three kings' day	holiday	XXXX-01-06
trinity sunday	holiday
twelfth night	holiday	XXXX-01-06
united nations day	holiday	XXXX-10-24
v-e day	holiday	1945-05-08
v-j day	holiday	1945-08-15
valentine's day	holiday	XXXX-02-14
ve day	holiday	1945-05-08
veterans day	holiday	XXXX-11-11
veterans' day	holiday	XXXX-11-11
victory day	holiday	XXXX-05-09
victory in europe day	holiday	1945-05-08
victory over japan day	holiday	1945-08-15
vidovdan	holiday	XXXX-06-28
vj day	holiday	1945-08-15
whit monday	holiday
whit sunday	holiday
whitsun	holiday
women's day	holiday	XXXX-03-08
xmas	holiday	XXXX-12-25
yom kippur	holiday
billion	number	1000000000
billions	number	1000000000
bln	number	1000000000
bn	number	1000000000
couple	number	2
crore	number	10000000
crores	number	10000000
dozen	number	12
dozens	number	12
eight	number	8
eighteen	number	18
eighty	number	80
eleven	number	11
fifteen	number	15
fifty	number	50
five	number	5
forty	number	40
four	number	4
fourteen	number	14
fourty	number	40
half	number	0.5
half a billion	number	500000000
half a million	number	500000
hundred	number	100
hundreds	number	100
lakh	number	100000
lakhs	number	100000
milliard	number	1000000000
milliards	number	1000000000
million	number	1000000
millions	number	1000000
mln	number	1000000
mn	number	1000000
myriad	number	10000
myriads	number	10000
nine	number	9
nineteen	number	19
ninety	number	90
one	number	1
pair	number	2
quarter	number	0.25
score	number	20
scores	number	20
seven	number	7
seventeen	number	17
seventy	number	70
six	number	6
sixteen	number	16
sixty	number	60
ten	number	10
thirteen	number	13
thirty	number	30
thousand	number	1000
thousands	number	1000
three	number	3
trillion	number	1000000000000
trillions	number	1000000000000
twelve	number	12
twenty	number	20
two	number	2
zero	number	0
eighties	decade-word	80
fifties	decade-word	50
forties	decade-word	40
nineties	decade-word	90
seventies	decade-word	70
sixties	decade-word	60
teens	decade-word	10
tens	decade-word	10
thirties	decade-word	30
twenties	decade-word	20
eighteenth	ordinal	18
eighth	ordinal	8
eightieth	ordinal	80
eighty eighth	ordinal	88
eighty fifth	ordinal	85
eighty first	ordinal	81
eighty fourth	ordinal	84
eighty ninth	ordinal	89
eighty second	ordinal	82
eighty seventh	ordinal	87
eighty sixth	ordinal	86
eighty third	ordinal	83
eighty-eighth	ordinal	88
eighty-fifth	ordinal	85
eighty-first	ordinal	81
eighty-fourth	ordinal	84
eighty-ninth	ordinal	89
eighty-second	ordinal	82
eighty-seventh	ordinal	87
eighty-sixth	ordinal	86
eighty-third	ordinal	83
eleventh	ordinal	11
fifteenth	ordinal	15
fifth	ordinal	5
fiftieth	ordinal	50
fifty eighth	ordinal	58
fifty fifth	ordinal	55
fifty first	ordinal	51
fifty fourth	ordinal	54
fifty ninth	ordinal	59
fifty second	ordinal	52
fifty seventh	ordinal	57
fifty sixth	ordinal	56
fifty third	ordinal	53
fifty-eighth	ordinal	58
fifty-fifth	ordinal	55
fifty-first	ordinal	51
fifty-fourth	ordinal	54
fifty-ninth	ordinal	59
fifty-second	ordinal	52
fifty-seventh	ordinal	57
fifty-sixth	ordinal	56
fifty-third	ordinal	53
first	ordinal	1
fortieth	ordinal	40
forty eighth	ordinal	48
forty fifth	ordinal	45
forty first	ordinal	41
forty fourth	ordinal	44
forty ninth	ordinal	49
forty second	ordinal	42
forty seventh	ordinal	47
forty sixth	ordinal	46
forty third	ordinal	43
forty-eighth	ordinal	48
forty-fifth	ordinal	45
forty-first	ordinal	41
forty-fourth	ordinal	44
forty-ninth	ordinal	49
forty-second	ordinal	42
forty-seventh	ordinal	47
forty-sixth	ordinal	46
forty-third	ordinal	43
fourteenth	ordinal	14
fourth	ordinal	4
hundredth	ordinal	100
millionth	ordinal	1000000
nineteenth	ordinal	19
ninetieth	ordinal	90
ninety eighth	ordinal	98
ninety fifth	ordinal	95
ninety first	ordinal	91
ninety fourth	ordinal	94
ninety ninth	ordinal	99
ninety second	ordinal	92
ninety seventh	ordinal	97
ninety sixth	ordinal	96
ninety third	ordinal	93
ninety-eighth	ordinal	98
ninety-fifth	ordinal	95
ninety-first	ordinal	91
ninety-fourth	ordinal	94
ninety-ninth	ordinal	99
ninety-second	ordinal	92
ninety-seventh	ordinal	97
ninety-sixth	ordinal	96
ninety-third	ordinal	93
ninth	ordinal	9
one hundredth	ordinal	100
second	ordinal	2
seventeenth	ordinal	17
seventh	ordinal	7
seventieth	ordinal	70
seventy eighth	ordinal	78
seventy fifth	ordinal	75
seventy first	ordinal	71
seventy fourth	ordinal	74
seventy ninth	ordinal	79
seventy second	ordinal	72
seventy seventh	ordinal	77
seventy sixth	ordinal	76
seventy third	ordinal	73
seventy-eighth	ordinal	78
seventy-fifth	ordinal	75
seventy-first	ordinal	71
seventy-fourth	ordinal	74
seventy-ninth	ordinal	79
seventy-second	ordinal	72
seventy-seventh	ordinal	77
seventy-sixth	ordinal	76
seventy-third	ordinal	73
sixteenth	ordinal	16
sixth	ordinal	6
sixtieth	ordinal	60
sixty eighth	ordinal	68
sixty fifth	ordinal	65
sixty first	ordinal	61
sixty fourth	ordinal	64
sixty ninth	ordinal	69
sixty second	ordinal	62
sixty seventh	ordinal	67
sixty sixth	ordinal	66
sixty third	ordinal	63
sixty-eighth	ordinal	68
sixty-fifth	ordinal	65
sixty-first	ordinal	61
sixty-fourth	ordinal	64
sixty-ninth	ordinal	69
sixty-second	ordinal	62
sixty-seventh	ordinal	67
sixty-sixth	ordinal	66
sixty-third	ordinal	63
tenth	ordinal	10
third	ordinal	3
thirteenth	ordinal	13
thirtieth	ordinal	30
thirty eighth	ordinal	38
thirty fifth	ordinal	35
thirty first	ordinal	31
thirty fourth	ordinal	34
thirty ninth	ordinal	39
thirty second	ordinal	32
thirty seventh	ordinal	37
thirty sixth	ordinal	36
thirty third	ordinal	33
thirty-eighth	ordinal	38
thirty-fifth	ordinal	35
thirty-first	ordinal	31
thirty-fourth	ordinal	34
thirty-ninth	ordinal	39
thirty-second	ordinal	32
thirty-seventh	ordinal	37
thirty-sixth	ordinal	36
thirty-third	ordinal	33
thousandth	ordinal	1000
twelfth	ordinal	12
twentieth	ordinal	20
twenty eighth	ordinal	28
twenty fifth	ordinal	25
twenty first	ordinal	21
twenty fourth	ordinal	24
twenty ninth	ordinal	29
twenty second	ordinal	22
twenty seventh	ordinal	27
twenty sixth	ordinal	26
twenty third	ordinal	23
twenty-eighth	ordinal	28
twenty-fifth	ordinal	25
twenty-first	ordinal	21
twenty-fourth	ordinal	24
twenty-ninth	ordinal	29
twenty-second	ordinal	22
twenty-seventh	ordinal	27
twenty-sixth	ordinal	26
twenty-third	ordinal	23
zeroth	ordinal	0
annual	frequency	XXXX
annually	frequency	XXXX
biennial	frequency	P2Y
biennially	frequency	P2Y
daily	frequency	XXXX-XX-XX
each day	frequency	XXXX-XX-XX
each month	frequency	XXXX-XX
each week	frequency	XXXX-WXX
each year	frequency	XXXX
every day	frequency	XXXX-XX-XX
every month	frequency	XXXX-XX
every week	frequency	XXXX-WXX
every year	frequency	XXXX
fortnightly	frequency	P2W
hourly	frequency	PT1H
monthly	frequency	XXXX-XX
nightly	frequency	XXXX-XX-XXTNI
per annum	frequency	P1Y
quarterly	frequency	P1Q
weekly	frequency	XXXX-WXX
yearly	frequency	XXXX
a couple of	quantity-word	X
a few	quantity-word	X
a great many	quantity-word	X
a handful of	quantity-word	X
a number of	quantity-word	X
a series of	quantity-word	X
certain	quantity-word	X
countless	quantity-word	X
few	quantity-word	X
innumerable	quantity-word	X
many	quantity-word	X
multiple	quantity-word	X
numerous	quantity-word	X
several	quantity-word	X
some	quantity-word	X
various	quantity-word	X
later this year	deictic	FUTURE_REF
the same period	deictic	PAST_REF
the future	deictic	FUTURE_REF
the time being	deictic	PRESENT_REF
this date	deictic	PAST_REF
that date	deictic	PAST_REF
the period	deictic	PAST_REF
rest of	time-modifier	END
very end of	time-modifier	END
very beginning of	time-modifier	START
final days of	time-modifier	END
last days of	time-modifier	END
first days of	time-modifier	START
a	time-pointer	ONE
an	time-pointer	ONE
another	time-pointer	ONE
this	time-pointer	0
that	time-pointer	0
same	time-pointer	0
next	time-pointer	1
following	time-pointer	1
subsequent	time-pointer	1
coming	time-pointer	1
ensuing	time-pointer	1
previous	time-pointer	-1
preceding	time-pointer	-1
last	time-pointer	-1
past	time-pointer	-1
prior	time-pointer	-1
first	time-pointer	ORDER
second	time-pointer	ORDER
third	time-pointer	ORDER
fourth	time-pointer	ORDER
final	time-pointer	ORDER
opening	time-pointer	ORDER
later	time-pointer	LATER
earlier	time-pointer	EARLIER
late	time-pointer	LATER
early	time-pointer	EARLIER
per	time-pointer	EACH
every	time-pointer	EACH
each	time-pointer	EACH
about	phrase-end
after	phrase-end
against	phrase-end
already	phrase-end
also	phrase-end
although	phrase-end
amid	phrase-end
among	phrase-end
amongst	phrase-end
are	phrase-end
as	phrase-end
at	phrase-end
be	phrase-end
became	phrase-end
because	phrase-end
been	phrase-end
before	phrase-end
began	phrase-end
being	phrase-end
between	phrase-end
broke	phrase-end
brought	phrase-end
but	phrase-end
by	phrase-end
came	phrase-end
can	phrase-end
could	phrase-end
cut	phrase-end
despite	phrase-end
did	phrase-end
do	phrase-end
does	phrase-end
drew	phrase-end
drove	phrase-end
during	phrase-end
fell	phrase-end
felt	phrase-end
for	phrase-end
fought	phrase-end
found	phrase-end
from	phrase-end
gave	phrase-end
got	phrase-end
grew	phrase-end
had	phrase-end
has	phrase-end
have	phrase-end
having	phrase-end
he	phrase-end
held	phrase-end
however	phrase-end
i	phrase-end
if	phrase-end
into	phrase-end
is	phrase-end
it	phrase-end
kept	phrase-end
knew	phrase-end
led	phrase-end
left	phrase-end
lost	phrase-end
made	phrase-end
may	phrase-end
meant	phrase-end
met	phrase-end
might	phrase-end
must	phrase-end
nor	phrase-end
not	phrase-end
on	phrase-end
once	phrase-end
onto	phrase-end
or	phrase-end
over	phrase-end
overran	phrase-end
paid	phrase-end
put	phrase-end
ran	phrase-end
rose	phrase-end
said	phrase-end
sank	phrase-end
sat	phrase-end
saw	phrase-end
sent	phrase-end
set	phrase-end
shall	phrase-end
she	phrase-end
shot	phrase-end
should	phrase-end
since	phrase-end
so	phrase-end
spent	phrase-end
spoke	phrase-end
spread	phrase-end
still	phrase-end
stood	phrase-end
struck	phrase-end
swept	phrase-end
taught	phrase-end
than	phrase-end
that	phrase-end
then	phrase-end
there	phrase-end
they	phrase-end
though	phrase-end
thought	phrase-end
threw	phrase-end
through	phrase-end
throughout	phrase-end
till	phrase-end
to	phrase-end
told	phrase-end
took	phrase-end
under	phrase-end
unless	phrase-end
until	phrase-end
upon	phrase-end
was	phrase-end
we	phrase-end
went	phrase-end
were	phrase-end
when	phrase-end
whenever	phrase-end
where	phrase-end
which	phrase-end
while	phrase-end
whilst	phrase-end
who	phrase-end
whom	phrase-end
whose	phrase-end
will	phrase-end
with	phrase-end
withdrew	phrase-end
within	phrase-end
without	phrase-end
won	phrase-end
wore	phrase-end
would	phrase-end
wrote	phrase-end
yet	phrase-end
you	phrase-end
brumaire	republican-month	2
floreal	republican-month	8
floréal	republican-month	8
frimaire	republican-month	3
fructidor	republican-month	12
germinal	republican-month	7
messidor	republican-month	10
nivose	republican-month	4
nivôse	republican-month	4
pluviose	republican-month	5
pluviôse	republican-month	5
prairial	republican-month	9
thermidor	republican-month	11
vendemiaire	republican-month	1
vendémiaire	republican-month	1
ventose	republican-month	6
ventôse	republican-month	6
half a century	time-unit	50Y
half a decade	time-unit	5Y
half a year	time-unit	6M
half an hour	time-unit	T30M
half a day	time-unit	T12H
once a day	frequency	P1D
once a week	frequency	P1W
once a month	frequency	P1M
once a year	frequency	P1Y
twice a day	frequency	P1D
twice a week	frequency	P1W
twice a month	frequency	P1M
twice a year	frequency	P1Y
the turn of the century	deictic	PAST_REF
the middle ages	deictic	PAST_REF
the dark ages	deictic	PAST_REF
the postwar period	deictic	PAST_REF
the postwar years	deictic	PAST_REF
the post-war period	deictic	PAST_REF
the post-war years	deictic	PAST_REF
the postwar era	deictic	PAST_REF
the post-war era	deictic	PAST_REF
the prewar period	deictic	PAST_REF
the prewar years	deictic	PAST_REF
the pre-war years	deictic	PAST_REF
the war years	deictic	PAST_REF
the bronze age	deictic	PAST_REF
the iron age	deictic	PAST_REF
the stone age	deictic	PAST_REF
late antiquity	deictic	PAST_REF
classical antiquity	deictic	PAST_REF
the early modern period	deictic	PAST_REF
the colonial era	deictic	PAST_REF
the colonial period	deictic	PAST_REF
the modern era	deictic	PAST_REF
prehistoric times	deictic	PAST_REF
edo period	period	1603/1868
edo era	period	1603/1868
tokugawa period	period	1603/1868
tokugawa era	period	1603/1868
tokugawa times	period	1603/1868
heian period	period	0794/1185
heian era	period	0794/1185
nara period	period	0710/0794
kamakura period	period	1185/1333
muromachi period	period	1336/1573
ashikaga period	period	1336/1573
sengoku period	period	1467/1590
azuchi-momoyama period	period	1573/1603
interwar period	period	1918/1939
interwar years	period	1918/1939
inter-war period	period	1918/1939
inter-war years	period	1918/1939
interwar era	period	1918/1939
cold war era	period	1947/1991
cold war years	period	1947/1991
cold war period	period	1947/1991
soviet era	period	1917/1991
soviet period	period	1917/1991
soviet times	period	1917/1991
napoleonic era	period	1799/1815
victorian era	period	1837/1901
victorian period	period	1837/1901
edwardian era	period	1901/1910
elizabethan era	period	1558/1603
to-day	deictic	PRESENT_REF
to-morrow	deictic	FUTURE_REF
to-night	deictic	PRESENT_REF
close of	time-modifier	END
very close of	time-modifier	END
closing	time-modifier	END
closing years of	time-modifier	END
closing months of	time-modifier	END
opening of	time-modifier	START
opening half of	time-modifier	START
opening years of	time-modifier	START
opening months of	time-modifier	START
opening decades of	time-modifier	START
early years of	time-modifier	START
later years of	time-modifier	END
last years of	time-modifier	END
final years of	time-modifier	END
first years of	time-modifier	START
latter quarter of	time-modifier	END
last decades of	time-modifier	END
first decades of	time-modifier	START
early decades of	time-modifier	START
final decades of	time-modifier	END
closing decades of	time-modifier	END
first months of	time-modifier	START
last months of	time-modifier	END
final months of	time-modifier	END
dawn of	time-modifier	START
middle	time-modifier	MID
middle years of	time-modifier	MID
middle decades of	time-modifier	MID
middle part of	time-modifier	MID
closing	time-pointer	ORDER
opening	time-pointer	ORDER
mid-century	deictic	PAST_REF
the mid-century	deictic	PAST_REF

"""#
}
