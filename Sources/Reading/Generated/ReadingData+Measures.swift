// Generated from Data/measures.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let measures = #"""
acre	m²	4046.8564224	Britain, United States
arshin	m	0.7112	Russia, 1835
berkovets	kg	163.804964	Russia
bushel	l	36.36872	Britain, 1824; the American one is 35.239
cable	m	185.2	tenth of a nautical mile
catty	kg	0.60478982	China, treaty ports
centimetre	m	0.01	metric
chetvert	l	209.90888	Russia, dry measure
cord	m³	3.624556	United States
cubic foot	m³	0.028316846592	Britain, United States
cubic metre	m³	1	metric
desyatina	m²	10925.3975	Russia, 1835; of 2400 square sazhens
fathom	m	1.8288	Britain
foot	m	0.3048	Britain, Russia since Peter I
funt	kg	0.40951241	Russia, 1899
furlong	m	201.168	Britain
gallon	l	4.54609	Britain, 1824; the American one is 3.785
gram	kg	0.001	metric
hectare	m²	10000	metric
hectolitre	l	100	metric
hundredweight	kg	50.80234544	Britain; the American one is 45.359
inch	m	0.0254	Britain, United States, Russia
kan	kg	3.75	Japan, 1891
ken	m	1.8181818	Japan, 1891
kilogram	kg	1	metric
kilometre	m	1000	metric
kin	kg	0.6	Japan, 1891
koku	l	180.39068	Japan, 1891
li	m	576	China, 1908; 500 since 1930
litre	l	1	metric
metre	m	1	metric
mile	m	1609.344	Britain, United States
milligram	kg	0.000001	metric
millimetre	m	0.001	metric
momme	kg	0.00375	Japan, 1891
mou	m²	614.4	China, 1908; 666.7 since 1930
nautical mile	m	1852	international, 1929
ounce	kg	0.028349523125	Britain, United States
picul	kg	60.478982	China, treaty ports
pint	l	0.56826125	Britain, 1824
pood	kg	16.3804964	Russia, 1899
pound weight	kg	0.45359237	Britain, United States
quart	l	1.1365225	Britain, 1824
ri	m	3927.2727	Japan, 1891; the Korean one is a tenth of it
sazhen	m	2.1336	Russia, 1835
shaku	m	0.30303030	Japan, 1891
sho	l	1.8039068	Japan, 1891
square kilometre	m²	1000000	metric
square metre	m²	1	metric
square mile	m²	2589988.110336	Britain, United States
stone	kg	6.35029318	Britain
tan	m²	991.73554	Japan, 1891
tonne	kg	1000	metric
tsubo	m²	3.3057851	Japan, 1891
vedro	l	12.2994	Russia
vershok	m	0.04445	Russia, 1835
verst	m	1066.8	Russia, 1835
yard	m	0.9144	Britain, United States
zolotnik	kg	0.0042657543	Russia, 1899

"""#
}
