/// The commonest short words of the languages written in Latin letters.
///
/// Words that several of the languages share count for each of them, and so decide nothing.
enum FrequentWords {
  /// The language whose words make up most of the text; undetermined below a tenth of the words.
  static func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
    var counts = Array(repeating: 0, count: table.count)
    var words = 0
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      words += 1
      if word.count <= longest, let languages = index[word] {
        for language in languages { counts[language] += 1 }
      }
      word.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) && byte & 0x40 != 0 {
        word.append(byte < 0x80 ? byte | 0x20 : byte)
      } else {
        close()
      }
    }
    close()
    guard let most = counts.max(), most > 0, most * 20 >= words,
      let first = counts.firstIndex(of: most), counts.filter({ $0 == most }).count == 1
    else { return .undetermined }
    return Language(table[first].code) ?? .undetermined
  }

  private static let longest = 12

  private static let table: [(code: String, words: String)] = [
    (
      "en",
      "the of and to in a is was that for it on as with by at his from were which he be had this are not but an their they or who been has its have after would between"
    ),
    (
      "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über war wurde"
    ),
    (
      "fr",
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se le ce il sont la les avec son cette aux ou mais était été ses leur après comme"
    ),
    (
      "es",
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando fue era desde"
    ),
    (
      "it",
      "di e il la che in a per un del è della con non una i le si da al dei nel sono alla come gli più anche ha delle ma dal lo fu suo stato questo dopo"
    ),
    (
      "pt",
      "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou foi são era pelo pela entre depois"
    ),
    (
      "nl",
      "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over werd naar heeft hij was ze deze wordt"
    ),
    (
      "pl",
      "w i z na do nie się o to że jest po od za przez dla był przy jak ale co jego oraz które tym który było może tego są także roku"
    ),
  ]

  private static let index: [[UInt8]: [Int]] = {
    var index: [[UInt8]: [Int]] = [:]
    for (number, language) in table.enumerated() {
      for word in Set(language.words.split(separator: " ")) {
        index[Array(word.utf8), default: []].append(number)
      }
    }
    return index
  }()
}
