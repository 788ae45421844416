/// Prepositions of Russian, behind which a name is no subject.
enum RussianPrepositions {
  /// Those that govern the names of persons and places.
  static let all: WordChoice = [
    "в", "во", "на", "из", "с", "со", "от", "к", "ко", "по", "у", "о", "об", "под", "за", "для",
    "при", "до", "без", "через", "после", "перед", "между", "против", "над", "около", "вокруг",
  ]
}
