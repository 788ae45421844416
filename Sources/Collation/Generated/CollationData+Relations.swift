// Generated from Data/relations.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let relations = #"""
belonged to	held-by	first
belongs to	held-by	first
was part of	held-by	first
is part of	held-by	first
were part of	held-by	first
was ceded to	passed-to	first
were ceded to	passed-to	first
was returned to	passed-to	first
were returned to	passed-to	first
passed to	passed-to	first
was given to	passed-to	first
was handed over to	passed-to	first
was sold to	passed-to	first
was leased to	passed-to	first
fell to	passed-to	first
was annexed by	taken-by	first
was occupied by	taken-by	first
were occupied by	taken-by	first
was conquered by	taken-by	first
was taken by	taken-by	first
was captured by	taken-by	first
was seized by	taken-by	first
annexed	taken-by	second
occupied	taken-by	second
conquered	taken-by	second
seized	taken-by	second
captured	taken-by	second
acquired	taken-by	second
took	taken-by	second
known as	also-known-as	first
also known as	also-known-as	first
also called	also-known-as	first
called	also-known-as	first
better known as	also-known-as	first
known to it as	also-known-as	first
otherwise known as	also-known-as	first
the	filler	
then	filler	
later	filler	
also	filler	
had	filler	
has	filler	
have	filler	
formally	filler	
finally	filler	
officially	filler	
again	filler	
long	filler	
never	filler	
in	filler	
now	filler	
once	filler	
so-called	filler	
which	filler	
who	filler	
and	filler	
was transferred to	passed-to	first
were transferred to	passed-to	first
was restored to	passed-to	first
was awarded to	passed-to	first
reverted to	passed-to	first
was incorporated into	passed-to	first
were leased to	passed-to	first
were sold to	passed-to	first
were annexed by	taken-by	first
were conquered by	taken-by	first
were taken by	taken-by	first
were captured by	taken-by	first
were seized by	taken-by	first
was acquired by	taken-by	first

"""#
}
