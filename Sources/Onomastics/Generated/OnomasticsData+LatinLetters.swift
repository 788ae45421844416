// Generated from Data/latin_letters.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension OnomasticsData {
  static let latinLetters = #"""
À	a
Á	a
Â	a
Ã	a	an
Ä	a	e
Å	a	o
Æ	ae	e
Ç	c	s
È	e
É	e
Ê	e
Ë	e
Ì	i
Í	i
Î	i
Ï	i
Ð	d
Ñ	n	ny
Ò	o
Ó	o
Ô	o
Õ	o	on
Ö	o	oe
Ø	o	oe
Ù	u
Ú	u
Û	u
Ü	u
Ý	y
Þ	th	t
ß	ss	s
à	a
á	a
â	a
ã	a	an
ä	a	e
å	a	o
æ	ae	e
ç	c	s
è	e
é	e
ê	e
ë	e
ì	i
í	i
î	i
ï	i
ð	d
ñ	n	ny
ò	o
ó	o
ô	o
õ	o	on
ö	o	oe
ø	o	oe
ù	u
ú	u
û	u
ü	u
ý	y
þ	th	t
ÿ	y
Ā	a
ā	a
Ă	a
ă	a
Ą	a
ą	a
Ć	c	ch
ć	c	ch
Ĉ	c	ch
ĉ	c	ch
Ċ	c
ċ	c
Č	c	ch
č	c	ch
Ď	d
ď	d
Đ	d	dj
đ	d	dj
Ē	e
ē	e
Ĕ	e
ĕ	e
Ė	e
ė	e
Ę	e
ę	e
Ě	e
ě	e
Ĝ	g	j
ĝ	g	j
Ğ	g	0
ğ	g	0
Ġ	g
ġ	g
Ģ	g
ģ	g
Ĥ	h	kh
ĥ	h	kh
Ħ	h
ħ	h
Ĩ	i
ĩ	i
Ī	i
ī	i
Ĭ	i
ĭ	i
Į	i
į	i
İ	i
ı	i
Ĳ	ij
ĳ	ij
Ĵ	j	zh
ĵ	j	zh
Ķ	k
ķ	k
ĸ	k
Ĺ	l
ĺ	l
Ļ	l
ļ	l
Ľ	l
ľ	l
Ŀ	l
ŀ	l
Ł	l	w
ł	l	w
Ń	n	ny
ń	n	ny
Ņ	n	ny
ņ	n	ny
Ň	n	ny
ň	n	ny
ŉ	n
Ŋ	ng
ŋ	ng
Ō	o
ō	o
Ŏ	o
ŏ	o
Ő	o	oe
ő	o	oe
Œ	oe
œ	oe
Ŕ	r
ŕ	r
Ŗ	r
ŗ	r
Ř	r	rzh
ř	r	rzh
Ś	s	sh
ś	s	sh
Ŝ	s	sh
ŝ	s	sh
Ş	s	sh
ş	s	sh
Š	s	sh
š	s	sh
Ţ	t	ts
ţ	t	ts
Ť	t
ť	t
Ŧ	t
ŧ	t
Ũ	u
ũ	u
Ū	u
ū	u
Ŭ	u
ŭ	u
Ů	u
ů	u
Ű	u
ű	u
Ų	u
ų	u
Ŵ	w
ŵ	w
Ŷ	y
ŷ	y
Ÿ	y
Ź	z	zh
ź	z	zh
Ż	z	zh
ż	z	zh
Ž	z	zh
ž	z	zh
ſ	s
ƀ	b
Ɓ	b
Ƃ	b
ƃ	b
Ɔ	o
Ƈ	c
ƈ	c
Ɖ	d
Ɗ	d
Ƌ	d
ƌ	d
Ǝ	e
Ə	e
Ɛ	e
Ƒ	f
ƒ	f
Ɠ	g
Ɣ	g
ƕ	hv
Ɩ	i
Ɨ	i
Ƙ	k
ƙ	k
ƚ	l
ƛ	l
Ɯ	m
Ɲ	n
ƞ	n
Ɵ	o
Ơ	o
ơ	o
Ƣ	oi
ƣ	oi
Ƥ	p
ƥ	p
Ʀ	r
Ʃ	sh
ƫ	t
Ƭ	t
ƭ	t
Ʈ	t
Ư	u
ư	u
Ʊ	u
Ʋ	v
Ƴ	y
ƴ	y
Ƶ	z
ƶ	z
Ʒ	z
ƿ	w
Ǆ	dz
ǅ	dz
ǆ	dz
Ǉ	lj
ǈ	lj
ǉ	lj
Ǌ	nj
ǋ	nj
ǌ	nj
Ǎ	a
ǎ	a
Ǐ	i
ǐ	i
Ǒ	o
ǒ	o
Ǔ	u
ǔ	u
Ǖ	u
ǖ	u
Ǘ	u
ǘ	u
Ǚ	u
ǚ	u
Ǜ	u
ǜ	u
ǝ	e
Ǟ	a
ǟ	a
Ǡ	a
ǡ	a
Ǣ	ae
ǣ	ae
Ǥ	g
ǥ	g
Ǧ	g
ǧ	g
Ǩ	k
ǩ	k
Ǫ	o
ǫ	o
Ǭ	o
ǭ	o
Ǯ	z
ǯ	z
ǰ	j
Ǳ	dz
ǲ	dz
ǳ	dz
Ǵ	g
ǵ	g
Ƕ	hv
Ƿ	w
Ǹ	n
ǹ	n
Ǻ	a
ǻ	a
Ǽ	ae
ǽ	ae
Ǿ	o
ǿ	o
Ȁ	a
ȁ	a
Ȃ	a
ȃ	a
Ȅ	e
ȅ	e
Ȇ	e
ȇ	e
Ȉ	i
ȉ	i
Ȋ	i
ȋ	i
Ȍ	o
ȍ	o
Ȏ	o
ȏ	o
Ȑ	r
ȑ	r
Ȓ	r
ȓ	r
Ȕ	u
ȕ	u
Ȗ	u
ȗ	u
Ș	s	sh
ș	s	sh
Ț	t	ts
ț	t	ts
Ȝ	y
ȝ	y
Ȟ	h
ȟ	h
Ƞ	n
ȡ	d
Ȣ	ou
ȣ	ou
Ȥ	z
ȥ	z
Ȧ	a
ȧ	a
Ȩ	e
ȩ	e
Ȫ	o
ȫ	o
Ȭ	o
ȭ	o
Ȯ	o
ȯ	o
Ȱ	o
ȱ	o
Ȳ	y
ȳ	y
ȴ	l
ȵ	n
ȶ	t
ȷ	j
ȸ	db
ȹ	qp
Ⱥ	a
Ȼ	c
ȼ	c
Ƚ	l
Ⱦ	t
ȿ	s
ɀ	z
Ƀ	b
Ʉ	u
Ʌ	v
Ɇ	e
ɇ	e
Ɉ	j
ɉ	j
Ɋ	q
ɋ	q
Ɍ	r
ɍ	r
Ɏ	y
ɏ	y
Ḁ	a
ḁ	a
Ḃ	b
ḃ	b
Ḅ	b
ḅ	b
Ḇ	b
ḇ	b
Ḉ	c
ḉ	c
Ḋ	d
ḋ	d
Ḍ	d
ḍ	d
Ḏ	d
ḏ	d
Ḑ	d
ḑ	d
Ḓ	d
ḓ	d
Ḕ	e
ḕ	e
Ḗ	e
ḗ	e
Ḙ	e
ḙ	e
Ḛ	e
ḛ	e
Ḝ	e
ḝ	e
Ḟ	f
ḟ	f
Ḡ	g
ḡ	g
Ḣ	h
ḣ	h
Ḥ	h
ḥ	h
Ḧ	h
ḧ	h
Ḩ	h
ḩ	h
Ḫ	h
ḫ	h
Ḭ	i
ḭ	i
Ḯ	i
ḯ	i
Ḱ	k
ḱ	k
Ḳ	k
ḳ	k
Ḵ	k
ḵ	k
Ḷ	l
ḷ	l
Ḹ	l
ḹ	l
Ḻ	l
ḻ	l
Ḽ	l
ḽ	l
Ḿ	m
ḿ	m
Ṁ	m
ṁ	m
Ṃ	m
ṃ	m
Ṅ	n
ṅ	n
Ṇ	n
ṇ	n
Ṉ	n
ṉ	n
Ṋ	n
ṋ	n
Ṍ	o
ṍ	o
Ṏ	o
ṏ	o
Ṑ	o
ṑ	o
Ṓ	o
ṓ	o
Ṕ	p
ṕ	p
Ṗ	p
ṗ	p
Ṙ	r
ṙ	r
Ṛ	r
ṛ	r
Ṝ	r
ṝ	r
Ṟ	r
ṟ	r
Ṡ	s
ṡ	s
Ṣ	s
ṣ	s
Ṥ	s
ṥ	s
Ṧ	s
ṧ	s
Ṩ	s
ṩ	s
Ṫ	t
ṫ	t
Ṭ	t
ṭ	t
Ṯ	t
ṯ	t
Ṱ	t
ṱ	t
Ṳ	u
ṳ	u
Ṵ	u
ṵ	u
Ṷ	u
ṷ	u
Ṹ	u
ṹ	u
Ṻ	u
ṻ	u
Ṽ	v
ṽ	v
Ṿ	v
ṿ	v
Ẁ	w
ẁ	w
Ẃ	w
ẃ	w
Ẅ	w
ẅ	w
Ẇ	w
ẇ	w
Ẉ	w
ẉ	w
Ẋ	x
ẋ	x
Ẍ	x
ẍ	x
Ẏ	y
ẏ	y
Ẑ	z
ẑ	z
Ẓ	z
ẓ	z
Ẕ	z
ẕ	z
ẖ	h
ẗ	t
ẘ	w
ẙ	y
ẚ	a
ẛ	s
ẜ	s
ẝ	s
ẞ	ss	s
ẟ	d
Ạ	a
ạ	a
Ả	a
ả	a
Ấ	a
ấ	a
Ầ	a
ầ	a
Ẩ	a
ẩ	a
Ẫ	a
ẫ	a
Ậ	a
ậ	a
Ắ	a
ắ	a
Ằ	a
ằ	a
Ẳ	a
ẳ	a
Ẵ	a
ẵ	a
Ặ	a
ặ	a
Ẹ	e
ẹ	e
Ẻ	e
ẻ	e
Ẽ	e
ẽ	e
Ế	e
ế	e
Ề	e
ề	e
Ể	e
ể	e
Ễ	e
ễ	e
Ệ	e
ệ	e
Ỉ	i
ỉ	i
Ị	i
ị	i
Ọ	o
ọ	o
Ỏ	o
ỏ	o
Ố	o
ố	o
Ồ	o
ồ	o
Ổ	o
ổ	o
Ỗ	o
ỗ	o
Ộ	o
ộ	o
Ớ	o
ớ	o
Ờ	o
ờ	o
Ở	o
ở	o
Ỡ	o
ỡ	o
Ợ	o
ợ	o
Ụ	u
ụ	u
Ủ	u
ủ	u
Ứ	u
ứ	u
Ừ	u
ừ	u
Ử	u
ử	u
Ữ	u
ữ	u
Ự	u
ự	u
Ỳ	y
ỳ	y
Ỵ	y
ỵ	y
Ỷ	y
ỷ	y
Ỹ	y
ỹ	y
Ỻ	ll
ỻ	ll
Ỽ	v
ỽ	v
Ỿ	y
ỿ	y

"""#
}
