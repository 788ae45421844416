/// The names of the months and days of the week.
enum MonthNames {
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// In the genitive, as they stand after a day.
  static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]
  static let russian = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь",
    "ноябрь", "декабрь",
  ]
  /// In the prepositional, as they stand after «в».
  static let russianPrepositional = [
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре",
    "октябре", "ноябре", "декабре",
  ]
  /// The months of the French Republic, in the genitive.
  static let russianRepublican = [
    "вандемьера", "брюмера", "фримера", "нивоза", "плювиоза", "вантоза", "жерминаля", "флореаля",
    "прериаля", "мессидора", "термидора", "фрюктидора",
  ]
  static let englishWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  static let russianWeekdays = [
    "воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота",
  ]
  static let japaneseWeekdays = ["日", "月", "火", "水", "木", "金", "土"]
}
