// Generated from Data/cyrillic_romanization.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension OnomasticsData {
  static let cyrillicRomanization = #"""
before	letters	after	plain	bgn-pcgn	bgn-pcgn-dots	ala-lc	iso-9	gost-b	scholarly	icao	un-1987	gost-16876	french	german
	тс				t·s									
	шч				sh·ch									
V	ы	ауыэ			·y·									
V	ы				·y									
	ы	ауыэ			y·									
	й	ауыэ			y·									
C	э				·e									
^Vйъь	е			ye	ye									
^Vйъь	ё			yë	yë									
	ц	еиіыйэёюя						c						
	ий	$	y											
	ый	$	y											
	ъ	$	∅			∅				∅				
^Vйъь	е													je
шщжч	ё												e	o
	ий	$											i	i
	ый	$											y	y
V	с	V											ss	ss
	ин	$											ine	
	кс												x	x
	г	еиэыіѣ											gu	
	а		a	a	a	a	a	a	a	a	a	a	a	a
	б		b	b	b	b	b	b	b	b	b	b	b	b
	в		v	v	v	v	v	v	v	v	v	v	v	w
	г		g	g	g	g	g	g	g	g	g	g	g	g
	д		d	d	d	d	d	d	d	d	d	d	d	d
	е		e	e	e	e	e	e	e	e	e	e	e	e
	з		z	z	z	z	z	z	z	z	z	z	z	s
	и		i	i	i	i	i	i	i	i	i	i	i	i
	к		k	k	k	k	k	k	k	k	k	k	k	k
	л		l	l	l	l	l	l	l	l	l	l	l	l
	м		m	m	m	m	m	m	m	m	m	m	m	m
	н		n	n	n	n	n	n	n	n	n	n	n	n
	о		o	o	o	o	o	o	o	o	o	o	o	o
	п		p	p	p	p	p	p	p	p	p	p	p	p
	р		r	r	r	r	r	r	r	r	r	r	r	r
	с		s	s	s	s	s	s	s	s	s	s	s	s
	т		t	t	t	t	t	t	t	t	t	t	t	t
	у		u	u	u	u	u	u	u	u	u	u	ou	u
	ф		f	f	f	f	f	f	f	f	f	f	f	f
	ё		e	ë	ë	ë	ë	yo	ë	e	ë	ë	io	jo
	ж		zh	zh	zh	zh	ž	zh	ž	zh	ž	ž	j	sch
	й		i	y	y	ĭ	j	j	j	i	j	j	ï	i
	х		kh	kh	kh	kh	h	x	x	kh	h	h	kh	ch
	ц		ts	ts	ts	t͡s	c	cz	c	ts	c	c	ts	z
	ч		ch	ch	ch	ch	č	ch	č	ch	č	č	tch	tsch
	ш		sh	sh	sh	sh	š	sh	š	sh	š	š	ch	sch
	щ		shch	shch	shch	shch	ŝ	shh	šč	shch	šč	šč	chtch	schtsch
	ъ		∅	”	”	ʺ	ʺ	``	ʺ	ie	”	ʺ	∅	∅
	ы		y	y	y	y	y	y`	y	y	y	y	y	y
	ь		∅	’	’	ʹ	ʹ	`	ʹ	∅	’	ʹ	∅	∅
	э		e	e	e	ė	è	e`	è	e	è	è	e	e
	ю		yu	yu	yu	i͡u	û	yu	ju	iu	ju	û	iou	ju
	я		ya	ya	ya	i͡a	â	ya	ja	ia	ja	â	ia	ja
	і		i	i	i	ī	ì	i	i	i	i	i	i	i
	ѣ		e	e	e	i͡e	ě	ye	ě	e	ě	ě	e	e
	ѳ		f	f	f	ḟ	f̀	fh	f	f	f	f	f	f
	ѵ		i	i	i	ẏ	ỳ	yh	i	i	i	i	i	i
	ї		i	yi	yi	ï	ï	yi	ï	i	ï	ï	ï	ji
	є		e	ye	ye	i͡e	ê	ye	je	ie	je	je	ie	je
	ґ		g	g	g	g	g̀	g`	g	g	g	g	g	g
	ў		u	w	w	ŭ	ŭ	u`	ŭ	u	ŭ	ŭ	ou	u

"""#
}
