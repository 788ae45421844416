// Generated from Data/en/names.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let enNames = #"""
age	era-noun
dynasty	era-noun
empire	era-noun
era	era-noun
government	era-noun
kingdom	era-noun
period	era-noun
regime	era-noun
reign	era-noun
republic	era-noun
shogunate	era-noun
act	work-noun
administration	work-noun
affair	work-noun
age	work-noun
archive	work-noun
avenue	work-noun
award	work-noun
bill	work-noun
bridge	work-noun
cabinet	work-noun
castle	work-noun
code	work-noun
collection	work-noun
college	work-noun
day	work-noun
diary	work-noun
doctrine	work-noun
dynasty	work-noun
era	work-noun
expedition	work-noun
foundation	work-noun
fund	work-noun
government	work-noun
hall	work-noun
house	work-noun
hypothesis	work-noun
law	work-noun
letter	work-noun
library	work-noun
line	work-noun
medal	work-noun
memoirs	work-noun
memorandum	work-noun
memorial	work-noun
model	work-noun
museum	work-noun
note	work-noun
order	work-noun
palace	work-noun
papers	work-noun
period	work-noun
plan	work-noun
prize	work-noun
problem	work-noun
question	work-noun
regime	work-noun
report	work-noun
school	work-noun
speech	work-noun
square	work-noun
street	work-noun
telegram	work-noun
test	work-noun
theorem	work-noun
theory	work-noun

"""#
}
