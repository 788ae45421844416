// Generated from Data/ru/states.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruStates = #"""
Абхазия	state
Австралия	state
Австрия	state
Австро-Венгрия	state
Азербайджан	state
Албания	state
Алжир	state
Англия	state
Ангола	state
Аргентина	state
Армения	state
Афганистан	state
Бавария	state
Бангладеш	state
Белоруссия	state
Бельгия	state
Бирма	state
Болгария	state
Боливия	state
Босния	state
Бразилия	state
Британия	state
Бурунди	state
Ватикан	state
Великобритания	state
Венгрия	state
Венесуэла	state
Венеция	state
Вьетнам	state
ГДР	state
Гаити	state
Гана	state
Гватемала	state
Генуя	state
Германия	state
Голландия	state
Гондурас	state
Греция	state
Грузия	state
Дания	state
Доминиканская Республика	state
Египет	state
Замбия	state
Израиль	state
Ингушетия	state
Индия	state
Индонезия	state
Иордания	state
Ирак	state
Иран	state
Ирландия	state
Исландия	state
Испания	state
Италия	state
Йемен	state
КНДР	state
КНР	state
Казахстан	state
Камбоджа	state
Камерун	state
Канада	state
Каталония	state
Катар	state
Кения	state
Кипр	state
Киргизия	state
Китай	state
Колумбия	state
Конго	state
Корейская Народно-Демократическая Республика	state
Корея	state
Косово	state
Куба	state
Кувейт	state
Лаос	state
Латвия	state
Ливан	state
Ливия	state
Литва	state
Люксембург	state
Македония	state
Малайзия	state
Мали	state
Мальта	state
Маньчжоу-Го	state
Маньчжоу-го	state
Марокко	state
Мексика	state
Мозамбик	state
Молдавия	state
Монголия	state
Монгольская Народная Республика	state
Непал	state
Нигерия	state
Нидерланды	state
Никарагуа	state
Новая Зеландия	state
Норвегия	state
Османская империя	state
Пакистан	state
Палестина	state
Панама	state
Парагвай	state
Персия	state
Перу	state
Польша	state
Португалия	state
Приднестровье	state
Пруссия	state
РСФСР	state
Российская Империя	state
Российская Федерация	state
Российская империя	state
Россия	state
Руанда	state
Румыния	state
Рюкю	state
СССР	state
США	state
Саксония	state
Сальвадор	state
Сардиния	state
Саудовская Аравия	state
Северная Ирландия	state
Северная Корея	state
Сенегал	state
Сербия	state
Сиам	state
Сингапур	state
Сирия	state
Словакия	state
Словения	state
Советская Россия	state
Советский Союз	state
Сомали	state
Судан	state
Таджикистан	state
Таиланд	state
Тайвань	state
Танзания	state
Тибет	state
Третий рейх	state
Тува	state
Тунис	state
Туркмения	state
Турция	state
Уганда	state
Узбекистан	state
Украина	state
Уругвай	state
ФРГ	state
Филиппины	state
Финляндия	state
Франция	state
Хорватия	state
Черногория	state
Чехия	state
Чехословакия	state
Чечня	state
Чили	state
Чосон	state
Швейцария	state
Швеция	state
Шотландия	state
Шри-Ланка	state
Эквадор	state
Эстония	state
Эфиопия	state
ЮАР	state
Югославия	state
Южная Корея	state
Южная Осетия	state
Ямайка	state
Япония	state
айны	state
Анкара	capital
Белград	capital
Берлин	capital
Будапешт	capital
Бухарест	capital
Варшава	capital
Вашингтон	capital
Вена	capital
Дели	capital
Киев	capital
Константинополь	capital
Лондон	capital
Мадрид	capital
Москва	capital
Нанкин	capital
Париж	capital
Пекин	capital
Прага	capital
Пхеньян	capital
Рим	capital
Санкт-Петербург	capital
Сеул	capital
София	capital
Стамбул	capital
Стокгольм	capital
Тайбэй	capital
Тегеран	capital
Токио	capital
Улан-Батор	capital
Хельсинки	capital
Эдо	capital

"""#
}
