// Generated from Data/ru/causes.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruCauses = #"""
благодаря	cause-marker	cause-after
благодаря тому что	cause-marker	cause-after
в ответ на	cause-marker	cause-after
в результате	cause-marker	cause-after
в связи с	cause-marker	cause-after
в связи с тем что	cause-marker	cause-after
в силу	cause-marker	cause-after
в силу того что	cause-marker	cause-after
ввиду	cause-marker	cause-after
ввиду того что	cause-marker	cause-after
вследствие	cause-marker	cause-after
вследствие того что	cause-marker	cause-after
ибо	cause-marker	cause-after
из-за	cause-marker	cause-after
из-за того что	cause-marker	cause-after
оттого что	cause-marker	cause-after
по вине	cause-marker	cause-after
по причине	cause-marker	cause-after
под влиянием	cause-marker	cause-after
под давлением	cause-marker	cause-after
поскольку	cause-marker	cause-after
потому что	cause-marker	cause-after
так как	cause-marker	cause-after
вызва|создан	cause-marker	cause-after
вызванн|новый	cause-marker	cause-after
обусловленн|новый	cause-marker	cause-after
обусловлен|именован	cause-marker	cause-after
порожден|именован	cause-marker	cause-after
спровоцирова|создан	cause-marker	cause-after
в итоге	cause-marker	effect-after
в результате чего	cause-marker	effect-after
в результате этого	cause-marker	effect-after
вследствие чего	cause-marker	effect-after
вследствие этого	cause-marker	effect-after
из-за чего	cause-marker	effect-after
из-за этого	cause-marker	effect-after
как следствие	cause-marker	effect-after
оттого	cause-marker	effect-after
по этой причине	cause-marker	effect-after
потому	cause-marker	effect-after
поэтому	cause-marker	effect-after
следовательно	cause-marker	effect-after
так что	cause-marker	effect-after
тем самым	cause-marker	effect-after
вызва|читал	cause-marker	effect-after-verb
вынуди|читал	cause-marker	effect-after-verb
застави|читал	cause-marker	effect-after-verb
обуслови|читал	cause-marker	effect-after-verb
побуди|читал	cause-marker	effect-after-verb
повлек|принёс за собой	cause-marker	effect-after-verb
подтолкну|читал	cause-marker	effect-after-verb
позволи|читал	cause-marker	effect-after-verb
помеша|читал	cause-marker	effect-after-verb
породи|читал	cause-marker	effect-after-verb
приве|читал к	cause-marker	effect-after-verb
приводи|читал к	cause-marker	effect-after-verb
послужи|читал поводом	cause-marker	effect-after-verb
послужи|читал причиной	cause-marker	effect-after-verb
способствова|читал	cause-marker	effect-after-verb
спровоцирова|читал	cause-marker	effect-after-verb
ста|читал поводом	cause-marker	effect-after-verb
ста|читал причиной	cause-marker	effect-after-verb
объясняется	cause-marker	cause-after
объясняются	cause-marker	cause-after
объяснял|велся	cause-marker	cause-after
в основе	cause-marker	cause-of
повод	cause-marker	cause-of
поводом	cause-marker	cause-of
предлогом	cause-marker	cause-of
причина	cause-marker	cause-of
причиной	cause-marker	cause-of
причинами	cause-marker	cause-of
причины	cause-marker	cause-of
толчком	cause-marker	cause-of
итогом	cause-marker	effect-of
последствием	cause-marker	effect-of
результатом	cause-marker	effect-of
следствием	cause-marker	effect-of
агресси|линия	judgement-noun	wrong
вероломств|место.ед	judgement-noun	wrong
геноцид|завод.ед	judgement-noun	wrong
жестокост|повесть	judgement-noun	wrong
зверств|место	judgement-noun	wrong
измен|карта	judgement-noun	wrong
лож|повесть.ед	judgement-noun	wrong
нарушени|здание	judgement-noun	wrong
насили|здание	judgement-noun	wrong
несправедливост|повесть	judgement-noun	wrong
обман|завод	judgement-noun	wrong
предательств|место	judgement-noun	wrong
преступлени|здание	judgement-noun	wrong
провокаци|линия	judgement-noun	wrong
произвол|завод.ед	judgement-noun	wrong
безуми|здание.ед	judgement-noun	fault
глупост|повесть	judgement-noun	fault
катастроф|карта	judgement-noun	fault
неудач|туча	judgement-noun	fault
поражени|здание	judgement-noun	fault
позор|завод.ед	judgement-noun	fault
провал|завод	judgement-noun	fault
трагеди|линия	judgement-noun	fault
унижени|здание	judgement-noun	fault
слабост|повесть	judgement-noun	fault
ошиб|ставка	judgement-noun	fault plain
промах|банк	judgement-noun	fault plain
просчет|завод	judgement-noun	fault plain
заблуждени|здание	judgement-noun	fault
вклад|завод.ед	judgement-noun	merit
героизм|завод.ед	judgement-noun	merit
достижени|здание	judgement-noun	merit
заслуг|книга	judgement-noun	merit
мужеств|место.ед	judgement-noun	merit
побед|карта	judgement-noun	merit
подвиг|банк	judgement-noun	merit
триумф|завод	judgement-noun	merit
успех|банк	judgement-noun	merit
прорыв|завод	judgement-noun	merit
агрессивн|новый	judgement-adjective	wrong
бесчеловечн|новый	judgement-adjective	wrong
варварск|русский	judgement-adjective	wrong
вероломн|новый	judgement-adjective	wrong
жесток|русский	judgement-adjective	wrong
зверск|русский	judgement-adjective	wrong
кровав|новый	judgement-adjective	wrong
незаконн|новый	judgement-adjective	wrong
неравноправн|новый	judgement-adjective	wrong
несправедлив|новый	judgement-adjective	wrong
позорн|новый	judgement-adjective	wrong
преступн|новый	judgement-adjective	wrong
постыдн|новый	judgement-adjective	wrong
коварн|новый	judgement-adjective	wrong
безрассудн|новый	judgement-adjective	fault
бессмысленн|новый	judgement-adjective	fault
глуп|новый	judgement-adjective	fault
катастрофическ|русский	judgement-adjective	fault
неразумн|новый	judgement-adjective	fault
неудачн|новый	judgement-adjective	fault
неумел|новый	judgement-adjective	fault
ошибочн|новый	judgement-adjective	fault
трагическ|русский	judgement-adjective	fault
бездарн|новый	judgement-adjective	fault
недальновидн|новый	judgement-adjective	fault
блестящ|рабочий	judgement-adjective	merit
выдающ|выдающийся	judgement-adjective	merit
героическ|русский	judgement-adjective	merit
гуманн|новый	judgement-adjective	merit
законн|новый	judgement-adjective	merit
мудр|новый	judgement-adjective	merit
справедлив|новый	judgement-adjective	merit
успешн|новый	judgement-adjective	merit
дальновидн|новый	judgement-adjective	merit
груб|новый	judgement-adjective	weight
историческ|русский	judgement-adjective	weight
крупн|новый	judgement-adjective	weight
непоправим|новый	judgement-adjective	weight
решающ|рабочий	judgement-adjective	weight
роков|второй	judgement-adjective	weight
серьезн|новый	judgement-adjective	weight
стратегическ|русский	judgement-adjective	weight
тяжел|новый	judgement-adjective	weight
фатальн|новый	judgement-adjective	weight
крупнейш|рабочий	judgement-adjective	weight
величайш|рабочий	judgement-adjective	weight
тягчайш|рабочий	judgement-adjective	weight

"""#
}
