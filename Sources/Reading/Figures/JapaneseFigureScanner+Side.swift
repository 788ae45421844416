/// Of which side are those that a Japanese number counts.
extension JapaneseFigureScanner {
  /// The side told before a number: an army, side or people with its particle ("ロシア側の死者は300名", "日本軍は
  /// 300名が戦死した") or right before ("ロシア兵300名"); nil where none is told.
  func side(before index: Int, after end: Int) -> String? {
    let text = japanese.text
    let floor = max(
      text.sentences[text.sentence(of: index)].lowerBound,
      index - Self.farthestSide
    )
    for place in (floor..<max(floor, index)).reversed() {
      guard text.opens(place, [.group, .place]),
        let term = japanese.term(at: place, of: [.group, .place]), term.tokens.upperBound <= index,
        let next = behindForces(term.tokens)
      else { continue }
      // "日本軍は300名を殺害した": who did it, and not whose they were.
      let isActor = japanese.isAny("はがも", at: next)
      // "ドイツ軍に包囲された軍団は": who did it to them.
      let isReceiver =
        japanese.has("に", at: next) && (next + 1 == index || japanese.has("には", at: next))
      guard next == index || isActor || isReceiver || japanese.isAny("ので", at: next) else {
        continue
      }
      if isActor, japanese.has("を", at: end), !japanese.isAny("失喪", at: end + 1) { return nil }
      return term.entry.value(as: .group).flatMap { $0.isEmpty ? nil : $0 }
        ?? term.entry.value(as: .place).flatMap { $0.isEmpty ? nil : $0 }
        ?? text.text(of: term.tokens)
    }
    return nil
  }

  /// The token behind the words for a side or for forces that a name has in it or behind it; nil where it
  /// has none.
  private func behindForces(_ name: Range<Int>) -> Int? {
    var next = name.upperBound
    if japanese.has("艦隊", at: next) { return next + 2 }
    while next - name.upperBound < Self.longestForces, japanese.isAny("軍側兵人", at: next) {
      next += 1
    }
    return next > name.upperBound || japanese.isAny("軍", at: next - 1) ? next : nil
  }

  /// How many characters before the number its side may be told.
  private static let farthestSide = 28
  /// 日本軍側.
  private static let longestForces = 2
}
