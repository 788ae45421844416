// Generated from Data/counted.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let counted = #"""
prisoners,prisoner,pows,internees,captives	военнопленн,пленн,пленник,интернированн	捕虜,俘虜,抑留者
civilians,civilian,inhabitants,townspeople	мирных,гражданских,жител	民間人,住民,市民
refugees,refugee,evacuees	беженц,беженец,эвакуированн	難民,避難民,引揚者
hostages,hostage	заложник	人質
settlers,colonists	поселенц,колонист,переселенц	入植者,開拓民

"""#
}
