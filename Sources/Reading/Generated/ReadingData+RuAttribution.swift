// Generated from Data/ru/attribution.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruAttribution = #"""
аргументировал	say-verb	asserts
аргументировала	say-verb	asserts
аргументировали	say-verb	asserts
аргументировало	say-verb	asserts
бранил	say-verb	judges weak
бранила	say-verb	judges weak
бранили	say-verb	judges weak
бранило	say-verb	judges weak
велел	say-verb	prescribes
велела	say-verb	prescribes
велели	say-verb	prescribes
велело	say-verb	prescribes
верил	say-verb	judges weak
верила	say-verb	judges weak
верили	say-verb	judges weak
верило	say-verb	judges weak
верит	say-verb	judges weak
верят	say-verb	judges weak
видел	say-verb	judges weak
видела	say-verb	judges weak
видели	say-verb	judges weak
видело	say-verb	judges weak
видит	say-verb	judges
видят	say-verb	judges
винил	say-verb	judges
винила	say-verb	judges
винили	say-verb	judges
винило	say-verb	judges
винит	say-verb	judges
возлагает	say-verb	judges
возлагал	say-verb	judges
возлагают	say-verb	judges
возложил	say-verb	judges
возложила	say-verb	judges
возмутилась	say-verb	judges
возмутились	say-verb	judges
возмутился	say-verb	judges
возмущается	say-verb	judges
возмущалась	say-verb	judges
возмущались	say-verb	judges
возмущался	say-verb	judges
возражает	say-verb	denies
возражал	say-verb	denies
возражала	say-verb	denies
возражали	say-verb	denies
возражало	say-verb	denies
возражают	say-verb	denies
возразил	say-verb	denies
возразила	say-verb	denies
возразили	say-verb	denies
возразило	say-verb	denies
воскликнул	say-verb	asserts
воскликнула	say-verb	asserts
воскликнули	say-verb	asserts
воскликнуло	say-verb	asserts
восклицает	say-verb	asserts
восклицал	say-verb	asserts
восклицала	say-verb	asserts
восклицали	say-verb	asserts
восклицало	say-verb	asserts
воспринимает	say-verb	judges
воспринимал	say-verb	judges
воспринимала	say-verb	judges
воспринимали	say-verb	judges
воспринимало	say-verb	judges
воспринимают	say-verb	judges
восхвалял	say-verb	judges
восхваляла	say-verb	judges
восхваляли	say-verb	judges
восхваляло	say-verb	judges
восхищается	say-verb	judges weak
восхищалась	say-verb	judges weak
восхищались	say-verb	judges weak
восхищался	say-verb	judges weak
вспоминает	say-verb	asserts
вспоминал	say-verb	asserts
вспоминала	say-verb	asserts
вспоминали	say-verb	asserts
вспоминало	say-verb	asserts
вспоминают	say-verb	asserts
вспомнил	say-verb	asserts
вспомнила	say-verb	asserts
вспомнили	say-verb	asserts
вспомнило	say-verb	asserts
выдвинул версию	say-verb	asserts
выдвинул гипотезу	say-verb	asserts
выдвинул тезис	say-verb	asserts
выразил	say-verb	asserts
выразил сомнение	say-verb	doubts
выразила	say-verb	asserts
выразила сомнение	say-verb	doubts
выразили	say-verb	asserts
выразили сомнение	say-verb	doubts
выразило	say-verb	asserts
высказал	say-verb	asserts
высказал мнение	say-verb	asserts
высказал предположение	say-verb	asserts
высказал суждение	say-verb	asserts
высказала	say-verb	asserts
высказала мнение	say-verb	asserts
высказала суждение	say-verb	asserts
высказалась	say-verb	judges
высказали	say-verb	asserts
высказали мнение	say-verb	asserts
высказали предположение	say-verb	asserts
высказали суждение	say-verb	asserts
высказались	say-verb	judges
высказало	say-verb	asserts
высказался	say-verb	judges
высказывает мнение	say-verb	asserts
высказывает суждение	say-verb	asserts
высказывал мнение	say-verb	asserts
высказывал суждение	say-verb	asserts
высказывали мнение	say-verb	asserts
высказывали суждение	say-verb	asserts
высказывают суждение	say-verb	asserts
выступил с утверждением	say-verb	asserts
выяснил	say-verb	asserts weak
выяснила	say-verb	asserts weak
выяснили	say-verb	asserts weak
выяснило	say-verb	asserts weak
гласил	say-verb	asserts
гласила	say-verb	asserts
гласили	say-verb	asserts
гласило	say-verb	asserts
гласит	say-verb	asserts
гласят	say-verb	asserts
говорил	say-verb	asserts
говорила	say-verb	asserts
говорили	say-verb	asserts
говорило	say-verb	asserts
говорит	say-verb	asserts
говорят	say-verb	asserts
грозил	say-verb	asserts weak
грозила	say-verb	asserts weak
грозили	say-verb	asserts weak
грозило	say-verb	asserts weak
грозит	say-verb	asserts weak
дал понять	say-verb	asserts
дала понять	say-verb	asserts
дали понять	say-verb	asserts
датировал	say-verb	asserts
датирует	say-verb	asserts
датируют	say-verb	asserts
даёт понять	say-verb	asserts
делает вывод	say-verb	asserts
делилась	say-verb	asserts weak
делились	say-verb	asserts weak
делился	say-verb	asserts weak
добавил	say-verb	asserts weak
добавила	say-verb	asserts weak
добавили	say-verb	asserts weak
добавило	say-verb	asserts weak
добавляет	say-verb	asserts weak
добавлял	say-verb	asserts weak
добавляла	say-verb	asserts weak
добавляли	say-verb	asserts weak
добавляло	say-verb	asserts weak
добавляют	say-verb	asserts weak
доказал	say-verb	asserts
доказала	say-verb	asserts
доказали	say-verb	asserts
доказало	say-verb	asserts
доказывает	say-verb	asserts
доказывал	say-verb	asserts
доказывала	say-verb	asserts
доказывали	say-verb	asserts
доказывало	say-verb	asserts
доказывают	say-verb	asserts
докладывает	say-verb	reports
докладывал	say-verb	reports
докладывала	say-verb	reports
докладывали	say-verb	reports
докладывало	say-verb	reports
доложил	say-verb	reports
доложила	say-verb	reports
доложили	say-verb	reports
доложило	say-verb	reports
донес	say-verb	reports
донесла	say-verb	reports
донесли	say-verb	reports
доносил	say-verb	reports
доносила	say-verb	reports
доносили	say-verb	reports
доносило	say-verb	reports
доносит	say-verb	reports
доносят	say-verb	reports
донёс	say-verb	reports
дополнил	say-verb	asserts weak
дополнила	say-verb	asserts weak
дополнили	say-verb	asserts weak
дополнило	say-verb	asserts weak
допускает	say-verb	asserts
допускал	say-verb	asserts
допускала	say-verb	asserts
допускали	say-verb	asserts
допускают	say-verb	asserts
думает	say-verb	judges
думал	say-verb	judges
думала	say-verb	judges
думали	say-verb	judges
думают	say-verb	judges
жаловалась	say-verb	judges
жаловались	say-verb	judges
жаловался	say-verb	judges
заверил	say-verb	asserts
заверила	say-verb	asserts
заверили	say-verb	asserts
заверило	say-verb	asserts
заверяет	say-verb	asserts
заверял	say-verb	asserts
заверяла	say-verb	asserts
заверяли	say-verb	asserts
заверяло	say-verb	asserts
задал вопрос	say-verb	asks
заключает	say-verb	asserts
заключил	say-verb	asserts
заключила	say-verb	asserts
заключили	say-verb	asserts
заключило	say-verb	asserts
заметил	say-verb	asserts weak
заметила	say-verb	asserts weak
заметили	say-verb	asserts weak
заметило	say-verb	asserts weak
замечает	say-verb	asserts
замечал	say-verb	asserts weak
замечала	say-verb	asserts weak
замечали	say-verb	asserts weak
замечало	say-verb	asserts weak
замечают	say-verb	asserts
записал	say-verb	asserts
записала	say-verb	asserts
записали	say-verb	asserts
засвидетельствовал	say-verb	asserts
засвидетельствовала	say-verb	asserts
засвидетельствовали	say-verb	asserts
засвидетельствовало	say-verb	asserts
засомневалась	say-verb	doubts
засомневались	say-verb	doubts
засомневался	say-verb	doubts
заявил	say-verb	asserts
заявила	say-verb	asserts
заявили	say-verb	asserts
заявило	say-verb	asserts
заявить	say-verb	asserts
заявляет	say-verb	asserts
заявлял	say-verb	asserts
заявляла	say-verb	asserts
заявляли	say-verb	asserts
заявляло	say-verb	asserts
заявляют	say-verb	asserts
известил	say-verb	reports
известила	say-verb	reports
известили	say-verb	reports
известило	say-verb	reports
излагает	say-verb	asserts
излагал	say-verb	asserts
излагала	say-verb	asserts
излагали	say-verb	asserts
излагало	say-verb	asserts
изложил	say-verb	asserts
изложила	say-verb	asserts
изложили	say-verb	asserts
изложило	say-verb	asserts
изображает	say-verb	judges
изображал	say-verb	judges
изображают	say-verb	judges
изобразил	say-verb	judges
именовал	say-verb	judges
именовали	say-verb	judges
именует	say-verb	judges
именуют	say-verb	judges
интересовалась	say-verb	asks weak
интересовались	say-verb	asks weak
интересовался	say-verb	asks weak
интересуется	say-verb	asks weak
информировал	say-verb	reports weak
информировала	say-verb	reports weak
информировали	say-verb	reports weak
информировало	say-verb	reports weak
информирует	say-verb	reports weak
иронизировал	say-verb	judges
иронизировала	say-verb	judges
иронизировали	say-verb	judges
иронизировало	say-verb	judges
иронизирует	say-verb	judges
клеймил	say-verb	judges
клеймила	say-verb	judges
клеймили	say-verb	judges
клеймило	say-verb	judges
клялась	say-verb	asserts
клялись	say-verb	asserts
клялся	say-verb	asserts
клянётся	say-verb	asserts
комментировал	say-verb	asserts
комментировала	say-verb	asserts
комментировали	say-verb	asserts
комментировало	say-verb	asserts
комментирует	say-verb	asserts
констатировал	say-verb	asserts
констатировала	say-verb	asserts
констатировали	say-verb	asserts
констатировало	say-verb	asserts
констатирует	say-verb	asserts
констатируют	say-verb	asserts
крикнул	say-verb	asserts
крикнула	say-verb	asserts
крикнули	say-verb	asserts
крикнуло	say-verb	asserts
критиковал	say-verb	judges
критиковала	say-verb	judges
критиковали	say-verb	judges
критиковало	say-verb	judges
критикует	say-verb	judges
критикуют	say-verb	judges
надеется	say-verb	judges weak
надеялась	say-verb	judges weak
надеялись	say-verb	judges weak
надеялся	say-verb	judges weak
назвал	say-verb	judges
назвала	say-verb	judges
назвали	say-verb	judges
назвало	say-verb	judges
называет	say-verb	judges
называл	say-verb	judges
называла	say-verb	judges
называли	say-verb	judges
называло	say-verb	judges
называют	say-verb	judges
намекает	say-verb	rumours
намекал	say-verb	rumours
намекнул	say-verb	rumours
написал	say-verb	asserts
написала	say-verb	asserts
написали	say-verb	asserts
написало	say-verb	asserts
напоминает	say-verb	asserts weak
напомнил	say-verb	asserts
напомнила	say-verb	asserts
напомнили	say-verb	asserts
напомнило	say-verb	asserts
настаивает	say-verb	prescribes
настаивал	say-verb	prescribes
настаивала	say-verb	prescribes
настаивали	say-verb	prescribes
настаивало	say-verb	prescribes
настаивают	say-verb	prescribes
настоял	say-verb	prescribes
настояла	say-verb	prescribes
настояли	say-verb	prescribes
настояло	say-verb	prescribes
насчитывает	say-verb	reports weak
насчитывал	say-verb	reports weak
насчитывают	say-verb	reports weak
недоумевает	say-verb	doubts weak
недоумевал	say-verb	doubts weak
недоумевала	say-verb	doubts weak
недоумевали	say-verb	doubts weak
недоумевало	say-verb	doubts weak
обвинил	say-verb	judges
обвинила	say-verb	judges
обвинили	say-verb	judges
обвинило	say-verb	judges
обвиняет	say-verb	judges
обвинял	say-verb	judges
обвиняла	say-verb	judges
обвиняли	say-verb	judges
обвиняло	say-verb	judges
обвиняют	say-verb	judges
обещает	say-verb	asserts
обещал	say-verb	asserts
обещала	say-verb	asserts
обещали	say-verb	asserts
обещало	say-verb	asserts
обещают	say-verb	asserts
обнаружил	say-verb	asserts weak
обнаружила	say-verb	asserts weak
обнаружили	say-verb	asserts weak
обнаружило	say-verb	asserts weak
обосновал	say-verb	asserts
обосновала	say-verb	asserts
обосновали	say-verb	asserts
обосновало	say-verb	asserts
обосновывает	say-verb	asserts
обратил внимание	say-verb	asserts
обращает внимание	say-verb	asserts
объявил	say-verb	asserts
объявила	say-verb	asserts
объявили	say-verb	asserts
объявило	say-verb	asserts
объяснил	say-verb	asserts
объяснила	say-verb	asserts
объяснили	say-verb	asserts
объяснило	say-verb	asserts
объясняет	say-verb	asserts
объяснял	say-verb	asserts
объясняла	say-verb	asserts
объясняли	say-verb	asserts
объясняло	say-verb	asserts
объясняют	say-verb	asserts
одобрил	say-verb	judges weak
одобрила	say-verb	judges weak
одобрили	say-verb	judges weak
одобрило	say-verb	judges weak
одобрял	say-verb	judges weak
одобряла	say-verb	judges weak
одобряли	say-verb	judges weak
одобряло	say-verb	judges weak
ожидает	say-verb	judges weak
ожидал	say-verb	judges weak
ожидала	say-verb	judges weak
ожидали	say-verb	judges weak
ожидало	say-verb	judges weak
озвучил	say-verb	asserts weak
озвучила	say-verb	asserts weak
озвучили	say-verb	asserts weak
озвучило	say-verb	asserts weak
опасается	say-verb	doubts
опасалась	say-verb	doubts
опасались	say-verb	doubts
опасался	say-verb	doubts
опасаются	say-verb	doubts
описал	say-verb	judges
описала	say-verb	judges
описывает	say-verb	judges
описывал	say-verb	judges
описывала	say-verb	judges
описывают	say-verb	judges
оправдывалась	say-verb	asserts
оправдывались	say-verb	asserts
оправдывался	say-verb	asserts
определил	say-verb	asserts weak
определила	say-verb	asserts weak
определили	say-verb	asserts weak
определило	say-verb	asserts weak
опроверг	say-verb	denies
опровергает	say-verb	denies
опровергал	say-verb	denies
опровергала	say-verb	denies
опровергали	say-verb	denies
опровергало	say-verb	denies
опровергают	say-verb	denies
опровергла	say-verb	denies
опровергли	say-verb	denies
опровергнуть	say-verb	denies
оспаривает	say-verb	denies
оспаривал	say-verb	denies
оспаривала	say-verb	denies
оспаривали	say-verb	denies
оспаривало	say-verb	denies
оспаривают	say-verb	denies
оспорил	say-verb	denies
оспорила	say-verb	denies
оспорили	say-verb	denies
оспорило	say-verb	denies
осудил	say-verb	judges
осудила	say-verb	judges
осудили	say-verb	judges
осудило	say-verb	judges
осуждает	say-verb	judges
осуждал	say-verb	judges
осуждала	say-verb	judges
осуждали	say-verb	judges
осуждало	say-verb	judges
осуждают	say-verb	judges
отверг	say-verb	denies
отвергает	say-verb	denies
отвергал	say-verb	denies
отвергала	say-verb	denies
отвергали	say-verb	denies
отвергало	say-verb	denies
отвергают	say-verb	denies
отвергла	say-verb	denies
отвергли	say-verb	denies
отвергло	say-verb	denies
ответил	say-verb	asserts
ответила	say-verb	asserts
ответили	say-verb	asserts
ответило	say-verb	asserts
отвечает	say-verb	asserts
отвечал	say-verb	asserts
отвечала	say-verb	asserts
отвечали	say-verb	asserts
отвечало	say-verb	asserts
отвечают	say-verb	asserts
отдаёт себе отчёт	say-verb	asserts
отклонил	say-verb	denies
отклонила	say-verb	denies
отклонили	say-verb	denies
отклонило	say-verb	denies
отметил	say-verb	asserts
отметила	say-verb	asserts
отметили	say-verb	asserts
отметило	say-verb	asserts
отметить	say-verb	asserts
отмечает	say-verb	asserts
отмечал	say-verb	asserts
отмечала	say-verb	asserts
отмечали	say-verb	asserts
отмечало	say-verb	asserts
отмечают	say-verb	asserts
отозвалась	say-verb	judges
отозвался	say-verb	judges
отрапортовал	say-verb	reports
отрапортовала	say-verb	reports
отрапортовали	say-verb	reports
отрапортовало	say-verb	reports
отрицает	say-verb	denies
отрицал	say-verb	denies
отрицала	say-verb	denies
отрицали	say-verb	denies
отрицало	say-verb	denies
отрицать	say-verb	denies
отрицают	say-verb	denies
отчиталась	say-verb	reports
отчитались	say-verb	reports
отчитался	say-verb	reports
охарактеризовал	say-verb	judges
охарактеризовала	say-verb	judges
охарактеризовали	say-verb	judges
охарактеризовало	say-verb	judges
оценивает	say-verb	judges
оценивал	say-verb	judges
оценивала	say-verb	judges
оценивали	say-verb	judges
оценивало	say-verb	judges
оценивают	say-verb	judges
оценил	say-verb	judges
оценила	say-verb	judges
оценили	say-verb	judges
оценило	say-verb	judges
парировал	say-verb	asserts
парировала	say-verb	asserts
парировали	say-verb	asserts
парировало	say-verb	asserts
передавал	say-verb	reports
передавала	say-verb	reports
передавали	say-verb	reports
передавало	say-verb	reports
передает	say-verb	reports
передал	say-verb	reports
передала	say-verb	reports
передали	say-verb	reports
передало	say-verb	reports
передают	say-verb	reports
пересказывает	say-verb	reports
переспросил	say-verb	asks
переспросила	say-verb	asks
переспросили	say-verb	asks
переспросило	say-verb	asks
писал	say-verb	asserts
писала	say-verb	asserts
писали	say-verb	asserts
писало	say-verb	asserts
пишет	say-verb	asserts
пишут	say-verb	asserts
по слухам	say-verb	rumours
поведал	say-verb	asserts
поведала	say-verb	asserts
поведали	say-verb	asserts
повествовал	say-verb	asserts
повествовала	say-verb	asserts
повествовали	say-verb	asserts
повествовало	say-verb	asserts
повествует	say-verb	asserts
повторил	say-verb	asserts
повторила	say-verb	asserts
повторили	say-verb	asserts
повторило	say-verb	asserts
повторяет	say-verb	asserts weak
повторял	say-verb	asserts weak
повторяла	say-verb	asserts weak
повторяли	say-verb	asserts weak
повторяло	say-verb	asserts weak
повторяют	say-verb	asserts weak
подверг сомнению	say-verb	doubts
подвергает сомнению	say-verb	doubts
подвергают сомнению	say-verb	doubts
подвергла сомнению	say-verb	doubts
подвергли сомнению	say-verb	doubts
подделал	say-verb	calls forged
подделали	say-verb	calls forged
подделан	say-verb	calls forged
подделана	say-verb	calls forged
поддельная	say-verb	calls forged
поддельный	say-verb	calls forged
поделилась	say-verb	asserts weak
поделились	say-verb	asserts weak
поделился	say-verb	asserts weak
подложная	say-verb	calls forged
подложный	say-verb	calls forged
подметил	say-verb	asserts
подметила	say-verb	asserts
подметили	say-verb	asserts
подметило	say-verb	asserts
подозревает	say-verb	doubts
подозревал	say-verb	doubts
подозревали	say-verb	doubts
подсчитал	say-verb	asserts
подсчитала	say-verb	asserts
подсчитали	say-verb	asserts
подсчитало	say-verb	asserts
подтвердил	say-verb	asserts
подтвердила	say-verb	asserts
подтвердили	say-verb	asserts
подтвердило	say-verb	asserts
подтверждает	say-verb	asserts
подтверждают	say-verb	asserts
подчеркивает	say-verb	asserts
подчеркивал	say-verb	asserts
подчеркивала	say-verb	asserts
подчеркивали	say-verb	asserts
подчеркивало	say-verb	asserts
подчеркивают	say-verb	asserts
подчеркнул	say-verb	asserts
подчеркнула	say-verb	asserts
подчеркнули	say-verb	asserts
подчеркнуло	say-verb	asserts
подчеркнуть	say-verb	asserts
подытоживает	say-verb	asserts
подытожил	say-verb	asserts
подытожила	say-verb	asserts
подытожили	say-verb	asserts
подытожило	say-verb	asserts
поинтересовалась	say-verb	asks
поинтересовались	say-verb	asks
поинтересовалось	say-verb	asks
поинтересовался	say-verb	asks
показал	say-verb	asserts weak
показала	say-verb	asserts weak
показали	say-verb	asserts weak
показало	say-verb	asserts weak
показывает	say-verb	asserts weak
показывают	say-verb	asserts weak
полагает	say-verb	judges
полагал	say-verb	asserts
полагала	say-verb	asserts
полагали	say-verb	asserts
полагало	say-verb	asserts
полагают	say-verb	judges
полемизировал	say-verb	denies
полемизирует	say-verb	denies
пообещал	say-verb	prescribes
пообещала	say-verb	prescribes
пообещали	say-verb	prescribes
попросил	say-verb	prescribes
попросила	say-verb	prescribes
попросили	say-verb	prescribes
попросило	say-verb	prescribes
поразилась	say-verb	judges weak
поразились	say-verb	judges weak
поразился	say-verb	judges weak
порицает	say-verb	judges
порицал	say-verb	judges
порицала	say-verb	judges
порицали	say-verb	judges
порицало	say-verb	judges
посетовал	say-verb	judges
посетовала	say-verb	judges
посетовали	say-verb	judges
посетовало	say-verb	judges
посоветовал	say-verb	prescribes
посоветовала	say-verb	prescribes
посоветовали	say-verb	prescribes
посоветовало	say-verb	prescribes
поставил под сомнение	say-verb	doubts
поставила под сомнение	say-verb	doubts
поставили под сомнение	say-verb	doubts
потребовал	say-verb	prescribes
потребовала	say-verb	prescribes
потребовали	say-verb	prescribes
потребовало	say-verb	prescribes
похвалил	say-verb	judges
похвалила	say-verb	judges
похвалили	say-verb	judges
пошутил	say-verb	asserts
пошутила	say-verb	asserts
пошутили	say-verb	asserts
пошутило	say-verb	asserts
пояснил	say-verb	asserts
пояснила	say-verb	asserts
пояснили	say-verb	asserts
пояснило	say-verb	asserts
поясняет	say-verb	asserts
пояснял	say-verb	asserts
поясняла	say-verb	asserts
поясняли	say-verb	asserts
поясняло	say-verb	asserts
поясняют	say-verb	asserts
предлагает	say-verb	prescribes
предлагал	say-verb	prescribes
предлагала	say-verb	prescribes
предлагали	say-verb	prescribes
предлагало	say-verb	prescribes
предлагают	say-verb	prescribes
предложил	say-verb	prescribes
предложила	say-verb	prescribes
предложили	say-verb	prescribes
предложило	say-verb	prescribes
предостерег	say-verb	prescribes
предостерегал	say-verb	prescribes
предостерегала	say-verb	prescribes
предостерегали	say-verb	prescribes
предостерегла	say-verb	prescribes
предостерегли	say-verb	prescribes
предостерёг	say-verb	prescribes
предписал	say-verb	prescribes
предписала	say-verb	prescribes
предписали	say-verb	prescribes
предписало	say-verb	prescribes
предполагает	say-verb	rumours
предполагал	say-verb	rumours
предполагала	say-verb	asserts
предполагали	say-verb	asserts
предполагало	say-verb	asserts
предполагают	say-verb	rumours
предположил	say-verb	rumours
предположила	say-verb	rumours
предположили	say-verb	rumours
предположило	say-verb	asserts
предсказал	say-verb	asserts
предсказала	say-verb	asserts
предсказали	say-verb	asserts
предсказало	say-verb	asserts
предсказывает	say-verb	asserts weak
предсказывал	say-verb	asserts weak
предсказывала	say-verb	asserts weak
предсказывали	say-verb	asserts weak
предсказывало	say-verb	asserts weak
предупредил	say-verb	prescribes
предупредила	say-verb	prescribes
предупредили	say-verb	prescribes
предупредило	say-verb	prescribes
предупреждает	say-verb	prescribes
предупреждал	say-verb	asserts
предупреждала	say-verb	asserts
предупреждали	say-verb	asserts
предупреждало	say-verb	asserts
приветствовал	say-verb	judges weak
приветствовала	say-verb	judges weak
приветствовали	say-verb	judges weak
приветствовало	say-verb	judges weak
приводил	say-verb	reports
приводила	say-verb	reports
приводили	say-verb	reports
приводило	say-verb	reports
приводит	say-verb	reports
приводят	say-verb	reports
пригрозил	say-verb	prescribes
пригрозила	say-verb	prescribes
пригрозили	say-verb	prescribes
пригрозило	say-verb	asserts
придерживается версии	say-verb	asserts
придерживается мнения	say-verb	asserts
придерживается точки зрения	say-verb	asserts
придерживался мнения	say-verb	asserts
придерживаются мнения	say-verb	asserts
призвал	say-verb	prescribes
призвала	say-verb	prescribes
призвали	say-verb	prescribes
призвало	say-verb	prescribes
признавал	say-verb	asserts
признавала	say-verb	asserts
признавалась	say-verb	asserts
признавали	say-verb	asserts
признавались	say-verb	asserts
признавало	say-verb	asserts
признавался	say-verb	asserts
признает	say-verb	asserts
признал	say-verb	asserts
признала	say-verb	asserts
призналась	say-verb	asserts
признали	say-verb	asserts
признались	say-verb	asserts
признало	say-verb	asserts
призналось	say-verb	asserts
признался	say-verb	asserts
признают	say-verb	asserts
признаёт	say-verb	asserts
призывает	say-verb	prescribes
призывал	say-verb	prescribes
призывала	say-verb	prescribes
призывали	say-verb	prescribes
призывало	say-verb	prescribes
призывают	say-verb	prescribes
приказал	say-verb	prescribes
приказала	say-verb	prescribes
приказали	say-verb	prescribes
приказало	say-verb	prescribes
приказывает	say-verb	prescribes
приписал	say-verb	asserts
приписала	say-verb	asserts
приписывает	say-verb	asserts
приписывал	say-verb	asserts
приписывала	say-verb	judges
приписывали	say-verb	asserts
приписывало	say-verb	judges
приписывают	say-verb	asserts
приходит к выводу	say-verb	asserts
приходят к выводу	say-verb	asserts
пришел к выводу	say-verb	asserts
пришла к выводу	say-verb	asserts
пришли к выводу	say-verb	asserts
пришёл к выводу	say-verb	asserts
провозгласил	say-verb	asserts
провозгласила	say-verb	asserts
провозгласили	say-verb	asserts
провозгласило	say-verb	asserts
прогнозировал	say-verb	asserts weak
прогнозировала	say-verb	asserts weak
прогнозировали	say-verb	asserts weak
прогнозировало	say-verb	asserts weak
прогнозирует	say-verb	asserts weak
проговорилась	say-verb	asserts weak
проговорились	say-verb	asserts weak
проговорился	say-verb	asserts weak
продолжил	say-verb	asserts weak
продолжила	say-verb	asserts weak
продолжили	say-verb	asserts weak
продолжило	say-verb	asserts weak
произнес	say-verb	asserts
произнесла	say-verb	asserts
произнесли	say-verb	asserts
произнесло	say-verb	asserts
произнёс	say-verb	asserts
проинформировал	say-verb	reports
проинформировала	say-verb	reports
проинформировали	say-verb	reports
проинформировало	say-verb	reports
прокомментировал	say-verb	asserts
прокомментировала	say-verb	asserts
прокомментировали	say-verb	asserts
прокомментировало	say-verb	asserts
просил	say-verb	prescribes
просила	say-verb	prescribes
просили	say-verb	prescribes
просило	say-verb	prescribes
просит	say-verb	prescribes
просят	say-verb	prescribes
процитировал	say-verb	reports
процитировала	say-verb	reports
прошептал	say-verb	asserts
прошептала	say-verb	asserts
прошептали	say-verb	asserts
прошептало	say-verb	asserts
разъяснил	say-verb	asserts
разъяснила	say-verb	asserts
разъяснили	say-verb	asserts
разъяснило	say-verb	asserts
разъясняет	say-verb	asserts
разъяснял	say-verb	asserts
разъясняла	say-verb	asserts
разъясняли	say-verb	asserts
разъясняло	say-verb	asserts
рапортовал	say-verb	reports
рапортовала	say-verb	reports
рапортовали	say-verb	reports
рапортовало	say-verb	reports
раскритиковал	say-verb	judges
раскритиковала	say-verb	judges
раскритиковали	say-verb	judges
раскрыл	say-verb	asserts
раскрыла	say-verb	asserts
раскрыли	say-verb	asserts
раскрыло	say-verb	asserts
распорядилась	say-verb	prescribes
распорядились	say-verb	prescribes
распорядился	say-verb	prescribes
рассказал	say-verb	asserts
рассказала	say-verb	asserts
рассказали	say-verb	asserts
рассказало	say-verb	asserts
рассказывает	say-verb	asserts
рассказывал	say-verb	asserts
рассказывала	say-verb	asserts
рассказывали	say-verb	asserts
рассказывало	say-verb	asserts
рассказывают	say-verb	asserts
рассматривает	say-verb	judges
рассматривал	say-verb	judges
рассматривала	say-verb	judges
рассматривали	say-verb	judges
рассматривало	say-verb	judges
рассматривают	say-verb	judges
рассуждает	say-verb	judges weak
рассуждал	say-verb	judges weak
рассуждала	say-verb	judges weak
рассуждали	say-verb	judges weak
рассуждало	say-verb	judges weak
расценивает	say-verb	judges
расценивал	say-verb	judges
расценивала	say-verb	judges
расценивали	say-verb	judges
расценивало	say-verb	judges
расценивают	say-verb	judges
расценил	say-verb	judges
расценила	say-verb	judges
расценили	say-verb	judges
расценило	say-verb	judges
резюмировал	say-verb	asserts
резюмировала	say-verb	asserts
резюмировали	say-verb	asserts
резюмировало	say-verb	asserts
резюмирует	say-verb	asserts
рекомендовал	say-verb	prescribes
рекомендовала	say-verb	prescribes
рекомендовали	say-verb	prescribes
рекомендовало	say-verb	prescribes
рекомендует	say-verb	prescribes
ругал	say-verb	judges weak
ругала	say-verb	judges weak
ругали	say-verb	judges weak
ругало	say-verb	judges weak
свидетельствовал	say-verb	asserts
свидетельствовала	say-verb	asserts
свидетельствовали	say-verb	asserts
свидетельствовало	say-verb	asserts
свидетельствует	say-verb	asserts
свидетельствуют	say-verb	asserts
сделал вывод	say-verb	asserts
сетовал	say-verb	judges
сетовала	say-verb	judges
сетовали	say-verb	judges
сетовало	say-verb	judges
сетует	say-verb	judges
сказал	say-verb	asserts
сказала	say-verb	asserts
сказали	say-verb	asserts
сказало	say-verb	asserts
сказать	say-verb	asserts
склонен видеть	say-verb	asserts
склонен полагать	say-verb	asserts
склонен считать	say-verb	asserts
склонна считать	say-verb	asserts
склонны видеть	say-verb	asserts
склонны полагать	say-verb	asserts
склонны считать	say-verb	asserts
склоняется	say-verb	asserts
советовал	say-verb	prescribes
советовала	say-verb	prescribes
советовали	say-verb	prescribes
советовало	say-verb	prescribes
советует	say-verb	prescribes
согласен	say-verb	asserts weak
согласилась	say-verb	asserts
согласились	say-verb	asserts
согласился	say-verb	asserts
согласна	say-verb	asserts weak
согласны	say-verb	asserts weak
соглашается	say-verb	asserts
соглашаются	say-verb	asserts
созналась	say-verb	asserts
сознались	say-verb	asserts
сознался	say-verb	asserts
сокрушалась	say-verb	judges
сокрушались	say-verb	judges
сокрушался	say-verb	judges
сомневается	say-verb	doubts
сомневалась	say-verb	doubts
сомневались	say-verb	doubts
сомневался	say-verb	doubts
сомневаются	say-verb	doubts
сообщает	say-verb	reports
сообщал	say-verb	reports
сообщала	say-verb	reports
сообщали	say-verb	reports
сообщало	say-verb	reports
сообщают	say-verb	reports
сообщил	say-verb	asserts
сообщила	say-verb	asserts
сообщили	say-verb	asserts
сообщило	say-verb	asserts
сочла	say-verb	judges
сочли	say-verb	judges
спорил	say-verb	denies weak
спорила	say-verb	denies weak
спорили	say-verb	asks
спорило	say-verb	denies weak
спорит	say-verb	denies weak
спорят	say-verb	asks
спрашивает	say-verb	asks
спрашивал	say-verb	asks
спрашивала	say-verb	asks
спрашивали	say-verb	asks
спрашивало	say-verb	asks
спрашивают	say-verb	asks
спросил	say-verb	asks
спросила	say-verb	asks
спросили	say-verb	asks
спросило	say-verb	asks
ссылается	say-verb	reports
ссылался	say-verb	reports
ссылаются	say-verb	reports
ставит под сомнение	say-verb	doubts
ставят под сомнение	say-verb	doubts
сфабриковал	say-verb	calls forged
сфабриковали	say-verb	calls forged
сфабрикован	say-verb	calls forged
сфабрикована	say-verb	calls forged
сфабриковано	say-verb	calls forged
сформулировал	say-verb	asserts
сформулировала	say-verb	asserts
сформулировали	say-verb	asserts
сформулировало	say-verb	asserts
счел	say-verb	judges
считает	say-verb	judges
считал	say-verb	judges
считала	say-verb	judges
считали	say-verb	judges
считало	say-verb	judges
считают	say-verb	judges
телеграфировал	say-verb	reports
телеграфировала	say-verb	reports
телеграфировали	say-verb	reports
телеграфировало	say-verb	reports
трактовал	say-verb	judges
трактовала	say-verb	judges
трактовали	say-verb	judges
трактовало	say-verb	judges
трактует	say-verb	judges
трактуют	say-verb	judges
требовал	say-verb	prescribes
требовала	say-verb	prescribes
требовали	say-verb	prescribes
требовало	say-verb	prescribes
требует	say-verb	prescribes
требуют	say-verb	prescribes
убеждал	say-verb	asserts weak
убеждала	say-verb	asserts weak
убеждали	say-verb	asserts weak
убеждало	say-verb	asserts weak
убеждена	say-verb	judges weak
убеждены	say-verb	judges weak
убеждён	say-verb	asserts weak
уведомил	say-verb	reports
уведомила	say-verb	reports
уведомили	say-verb	reports
уведомило	say-verb	reports
уверен	say-verb	judges weak
уверена	say-verb	judges weak
уверены	say-verb	judges weak
уверяет	say-verb	asserts
уверял	say-verb	asserts
уверяла	say-verb	asserts
уверяли	say-verb	asserts
уверяло	say-verb	asserts
уверяют	say-verb	asserts
угрожал	say-verb	prescribes
угрожала	say-verb	asserts weak
угрожали	say-verb	prescribes
угрожало	say-verb	asserts weak
удивилась	say-verb	judges weak
удивились	say-verb	judges weak
удивился	say-verb	judges weak
удивлялась	say-verb	judges weak
удивлялись	say-verb	judges weak
удивлялся	say-verb	judges weak
указал	say-verb	asserts
указала	say-verb	asserts
указали	say-verb	asserts
указало	say-verb	asserts
указать	say-verb	asserts
указывает	say-verb	asserts
указывал	say-verb	asserts
указывала	say-verb	asserts
указывали	say-verb	asserts
указывало	say-verb	asserts
указывают	say-verb	asserts
умолял	say-verb	prescribes
умоляла	say-verb	prescribes
умоляли	say-verb	prescribes
умоляло	say-verb	prescribes
упоминает	say-verb	reports
упоминал	say-verb	reports
упоминала	say-verb	reports weak
упоминали	say-verb	reports weak
упоминало	say-verb	reports weak
упоминают	say-verb	reports
упомянул	say-verb	reports
упомянула	say-verb	reports
упомянули	say-verb	reports
упомянуло	say-verb	reports
упрекает	say-verb	judges
упрекал	say-verb	judges
упрекала	say-verb	judges
упрекали	say-verb	judges
упрекало	say-verb	judges
упрекнул	say-verb	judges
упрекнула	say-verb	judges
упрекнули	say-verb	judges
упрекнуло	say-verb	judges
усомнилась	say-verb	doubts
усомнились	say-verb	doubts
усомнился	say-verb	doubts
установил	say-verb	asserts
установила	say-verb	asserts
установили	say-verb	asserts
установило	say-verb	asserts
утверждает	say-verb	asserts
утверждал	say-verb	asserts
утверждала	say-verb	asserts
утверждали	say-verb	asserts
утверждало	say-verb	asserts
утверждать	say-verb	asserts
утверждают	say-verb	asserts
уточнил	say-verb	asserts
уточнила	say-verb	asserts
уточнили	say-verb	asserts
уточнило	say-verb	asserts
уточняет	say-verb	asserts
уточняют	say-verb	asserts
фальсифицировал	say-verb	calls forged
фальсифицирован	say-verb	calls forged
фальшивка	say-verb	calls forged
фальшивки	say-verb	calls forged
фальшивый	say-verb	calls forged
формулировал	say-verb	asserts
формулировала	say-verb	asserts
формулировали	say-verb	asserts
формулировало	say-verb	asserts
формулирует	say-verb	asserts
характеризовал	say-verb	judges
характеризовала	say-verb	judges
характеризовали	say-verb	judges
характеризовало	say-verb	judges
характеризует	say-verb	judges
характеризуют	say-verb	judges
хвалил	say-verb	judges
хвалила	say-verb	judges
хвалили	say-verb	judges
хвалило	say-verb	judges
хвалит	say-verb	judges
хвастались	say-verb	asserts
хвастался	say-verb	asserts
ходили слухи	say-verb	rumours
цитировал	say-verb	reports
цитировала	say-verb	reports
цитировали	say-verb	reports
цитировало	say-verb	reports
цитирует	say-verb	reports
цитируют	say-verb	reports
аргумент	say-noun	asserts
аргумента	say-noun	asserts
аргументам	say-noun	asserts
аргументами	say-noun	asserts
аргументах	say-noun	asserts
аргументе	say-noun	asserts
аргументов	say-noun	asserts
аргументом	say-noun	asserts
аргументу	say-noun	asserts
аргументы	say-noun	asserts
версией	say-noun	asserts
версии	say-noun	asserts
версий	say-noun	asserts
версию	say-noun	asserts
версия	say-noun	asserts
версиям	say-noun	asserts
версиями	say-noun	asserts
версиях	say-noun	asserts
взгляд	say-noun	judges
взгляда	say-noun	judges
взглядам	say-noun	judges
взглядами	say-noun	judges
взглядах	say-noun	judges
взгляде	say-noun	judges
взглядов	say-noun	judges
взглядом	say-noun	judges
взгляду	say-noun	judges
взгляды	say-noun	judges
возражение	say-noun	denies
возражением	say-noun	denies
возражении	say-noun	denies
возражений	say-noun	denies
возражению	say-noun	denies
возражения	say-noun	denies
возражениям	say-noun	denies
возражениями	say-noun	denies
возражениях	say-noun	denies
вопрос	say-noun	asks
вопроса	say-noun	asks
вопросам	say-noun	asks
вопросами	say-noun	asks
вопросах	say-noun	asks
вопросе	say-noun	asks
вопросов	say-noun	asks
вопросом	say-noun	asks
вопросу	say-noun	asks
вопросы	say-noun	asks
воспоминание	say-noun	asserts
воспоминанием	say-noun	asserts
воспоминании	say-noun	asserts
воспоминаний	say-noun	asserts
воспоминанию	say-noun	asserts
воспоминания	say-noun	asserts
воспоминаниям	say-noun	asserts
воспоминаниями	say-noun	asserts
воспоминаниях	say-noun	asserts
вывод	say-noun	asserts
вывода	say-noun	asserts
выводам	say-noun	asserts
выводами	say-noun	asserts
выводах	say-noun	asserts
выводе	say-noun	asserts
выводов	say-noun	asserts
выводом	say-noun	asserts
выводу	say-noun	asserts
выводы	say-noun	asserts
гипотез	say-noun	asserts
гипотеза	say-noun	asserts
гипотезам	say-noun	asserts
гипотезами	say-noun	asserts
гипотезах	say-noun	asserts
гипотезе	say-noun	asserts
гипотезой	say-noun	asserts
гипотезу	say-noun	asserts
гипотезы	say-noun	asserts
доклад	say-noun	reports
доклада	say-noun	reports
докладам	say-noun	reports
докладами	say-noun	reports
докладах	say-noun	reports
докладе	say-noun	reports
докладов	say-noun	reports
докладом	say-noun	reports
докладу	say-noun	reports
доклады	say-noun	reports
донесение	say-noun	reports
донесением	say-noun	reports
донесении	say-noun	reports
донесений	say-noun	reports
донесению	say-noun	reports
донесения	say-noun	reports
донесениям	say-noun	reports
донесениями	say-noun	reports
донесениях	say-noun	reports
записк	say-noun	reports
записка	say-noun	reports
запискам	say-noun	reports
записками	say-noun	reports
записках	say-noun	reports
записке	say-noun	reports
записки	say-noun	reports
запиской	say-noun	reports
записку	say-noun	reports
заявление	say-noun	asserts
заявлением	say-noun	asserts
заявлении	say-noun	asserts
заявлений	say-noun	asserts
заявлению	say-noun	asserts
заявления	say-noun	asserts
заявлениям	say-noun	asserts
заявлениями	say-noun	asserts
заявлениях	say-noun	asserts
идее	say-noun	asserts
идеей	say-noun	asserts
идеи	say-noun	asserts
идей	say-noun	asserts
идею	say-noun	asserts
идея	say-noun	asserts
идеям	say-noun	asserts
идеями	say-noun	asserts
известие	say-noun	reports
известием	say-noun	reports
известии	say-noun	reports
известий	say-noun	reports
известию	say-noun	reports
известия	say-noun	reports
известиям	say-noun	reports
известиями	say-noun	reports
известиях	say-noun	reports
критик	say-noun	judges
критика	say-noun	judges
критикам	say-noun	judges
критиками	say-noun	judges
критиках	say-noun	judges
критике	say-noun	judges
критики	say-noun	judges
критикой	say-noun	judges
критику	say-noun	judges
легенд	say-noun	rumours
легенда	say-noun	rumours
легендам	say-noun	rumours
легендами	say-noun	rumours
легендах	say-noun	rumours
легенде	say-noun	rumours
легендой	say-noun	rumours
легенду	say-noun	rumours
легенды	say-noun	rumours
миф	say-noun	rumours
мифа	say-noun	rumours
мифам	say-noun	rumours
мифами	say-noun	rumours
мифах	say-noun	rumours
мифе	say-noun	rumours
мифов	say-noun	rumours
мифом	say-noun	rumours
мифу	say-noun	rumours
мифы	say-noun	rumours
мнение	say-noun	judges
мнением	say-noun	judges
мнении	say-noun	judges
мнений	say-noun	judges
мнению	say-noun	judges
мнения	say-noun	judges
мнениям	say-noun	judges
мнениями	say-noun	judges
мнениях	say-noun	judges
молв	say-noun	rumours
молва	say-noun	rumours
молвам	say-noun	rumours
молвами	say-noun	rumours
молвах	say-noun	rumours
молве	say-noun	rumours
молвой	say-noun	rumours
молву	say-noun	rumours
молвы	say-noun	rumours
мыслей	say-noun	asserts
мысли	say-noun	asserts
мысль	say-noun	asserts
мыслью	say-noun	asserts
мыслям	say-noun	asserts
мыслями	say-noun	asserts
мыслях	say-noun	asserts
обвинение	say-noun	judges
обвинением	say-noun	judges
обвинении	say-noun	judges
обвинений	say-noun	judges
обвинению	say-noun	judges
обвинения	say-noun	judges
обвинениям	say-noun	judges
обвинениями	say-noun	judges
обвинениях	say-noun	judges
объяснение	say-noun	asserts
объяснением	say-noun	asserts
объяснении	say-noun	asserts
объяснений	say-noun	asserts
объяснению	say-noun	asserts
объяснения	say-noun	asserts
объяснениям	say-noun	asserts
объяснениями	say-noun	asserts
объяснениях	say-noun	asserts
опровержение	say-noun	denies
опровержением	say-noun	denies
опровержении	say-noun	denies
опровержений	say-noun	denies
опровержению	say-noun	denies
опровержения	say-noun	denies
опровержениям	say-noun	denies
опровержениями	say-noun	denies
опровержениях	say-noun	denies
отрицание	say-noun	denies
отрицанием	say-noun	denies
отрицании	say-noun	denies
отрицаний	say-noun	denies
отрицанию	say-noun	denies
отрицания	say-noun	denies
отрицаниям	say-noun	denies
отрицаниями	say-noun	denies
отрицаниях	say-noun	denies
отчет	say-noun	reports
отчета	say-noun	reports
отчетам	say-noun	reports
отчетами	say-noun	reports
отчетах	say-noun	reports
отчете	say-noun	reports
отчетов	say-noun	reports
отчетом	say-noun	reports
отчету	say-noun	reports
отчеты	say-noun	reports
оценк	say-noun	judges
оценка	say-noun	judges
оценкам	say-noun	judges
оценками	say-noun	judges
оценках	say-noun	judges
оценке	say-noun	judges
оценки	say-noun	judges
оценкой	say-noun	judges
оценку	say-noun	judges
подделк	say-noun	calls forged
подделка	say-noun	calls forged
подделкам	say-noun	calls forged
подделками	say-noun	calls forged
подделках	say-noun	calls forged
подделке	say-noun	calls forged
подделки	say-noun	calls forged
подделкой	say-noun	calls forged
подделку	say-noun	calls forged
подлог	say-noun	calls forged
подлога	say-noun	calls forged
подлогам	say-noun	calls forged
подлогами	say-noun	calls forged
подлогах	say-noun	calls forged
подлоге	say-noun	calls forged
подлоги	say-noun	calls forged
подлогов	say-noun	calls forged
подлогом	say-noun	calls forged
подлогу	say-noun	calls forged
подозрение	say-noun	doubts
подозрением	say-noun	doubts
подозрении	say-noun	doubts
подозрений	say-noun	doubts
подозрению	say-noun	doubts
подозрения	say-noun	doubts
подозрениям	say-noun	doubts
подозрениями	say-noun	doubts
подозрениях	say-noun	doubts
показание	say-noun	asserts
показанием	say-noun	asserts
показании	say-noun	asserts
показаний	say-noun	asserts
показанию	say-noun	asserts
показания	say-noun	asserts
показаниям	say-noun	asserts
показаниями	say-noun	asserts
показаниях	say-noun	asserts
предложение	say-noun	prescribes
предложением	say-noun	prescribes
предложении	say-noun	prescribes
предложений	say-noun	prescribes
предложению	say-noun	prescribes
предложения	say-noun	prescribes
предложениям	say-noun	prescribes
предложениями	say-noun	prescribes
предложениях	say-noun	prescribes
предположение	say-noun	rumours
предположением	say-noun	rumours
предположении	say-noun	rumours
предположений	say-noun	rumours
предположению	say-noun	rumours
предположения	say-noun	rumours
предположениям	say-noun	rumours
предположениями	say-noun	rumours
предположениях	say-noun	rumours
признание	say-noun	asserts
признанием	say-noun	asserts
признании	say-noun	asserts
признаний	say-noun	asserts
признанию	say-noun	asserts
признания	say-noun	asserts
признаниям	say-noun	asserts
признаниями	say-noun	asserts
признаниях	say-noun	asserts
призыв	say-noun	prescribes
призыва	say-noun	prescribes
призывам	say-noun	prescribes
призывами	say-noun	prescribes
призывах	say-noun	prescribes
призыве	say-noun	prescribes
призывов	say-noun	prescribes
призывом	say-noun	prescribes
призыву	say-noun	prescribes
призывы	say-noun	prescribes
просьб	say-noun	prescribes
просьба	say-noun	prescribes
просьбам	say-noun	prescribes
просьбами	say-noun	prescribes
просьбах	say-noun	prescribes
просьбе	say-noun	prescribes
просьбой	say-noun	prescribes
просьбу	say-noun	prescribes
просьбы	say-noun	prescribes
рапорт	say-noun	reports
рапорта	say-noun	reports
рапортам	say-noun	reports
рапортами	say-noun	reports
рапортах	say-noun	reports
рапорте	say-noun	reports
рапортов	say-noun	reports
рапортом	say-noun	reports
рапорту	say-noun	reports
рапорты	say-noun	reports
рассказ	say-noun	asserts
рассказа	say-noun	asserts
рассказам	say-noun	asserts
рассказами	say-noun	asserts
рассказах	say-noun	asserts
рассказе	say-noun	asserts
рассказов	say-noun	asserts
рассказом	say-noun	asserts
рассказу	say-noun	asserts
рассказы	say-noun	asserts
рекомендацией	say-noun	prescribes
рекомендации	say-noun	prescribes
рекомендаций	say-noun	prescribes
рекомендацию	say-noun	prescribes
рекомендация	say-noun	prescribes
рекомендациям	say-noun	prescribes
рекомендациями	say-noun	prescribes
рекомендациях	say-noun	prescribes
свидетельств	say-noun	asserts
свидетельства	say-noun	asserts
свидетельствам	say-noun	asserts
свидетельствами	say-noun	asserts
свидетельствах	say-noun	asserts
свидетельстве	say-noun	asserts
свидетельство	say-noun	asserts
свидетельством	say-noun	asserts
свидетельству	say-noun	asserts
слов	say-noun	asserts
слова	say-noun	asserts
словам	say-noun	asserts
словами	say-noun	asserts
словах	say-noun	asserts
словов	say-noun	asserts
слух	say-noun	rumours
слуха	say-noun	rumours
слухам	say-noun	rumours
слухами	say-noun	rumours
слухах	say-noun	rumours
слухе	say-noun	rumours
слухи	say-noun	rumours
слухов	say-noun	rumours
слухом	say-noun	rumours
слуху	say-noun	rumours
совет	say-noun	prescribes
совета	say-noun	prescribes
советам	say-noun	prescribes
советами	say-noun	prescribes
советах	say-noun	prescribes
совете	say-noun	prescribes
советов	say-noun	prescribes
советом	say-noun	prescribes
совету	say-noun	prescribes
советы	say-noun	prescribes
сомнение	say-noun	doubts
сомнением	say-noun	doubts
сомнении	say-noun	doubts
сомнений	say-noun	doubts
сомнению	say-noun	doubts
сомнения	say-noun	doubts
сомнениям	say-noun	doubts
сомнениями	say-noun	doubts
сомнениях	say-noun	doubts
сообщение	say-noun	reports
сообщением	say-noun	reports
сообщении	say-noun	reports
сообщений	say-noun	reports
сообщению	say-noun	reports
сообщения	say-noun	reports
сообщениям	say-noun	reports
сообщениями	say-noun	reports
сообщениях	say-noun	reports
сплетне	say-noun	rumours
сплетней	say-noun	rumours
сплетни	say-noun	rumours
сплетнь	say-noun	rumours
сплетню	say-noun	rumours
сплетня	say-noun	rumours
сплетням	say-noun	rumours
сплетнями	say-noun	rumours
сплетнях	say-noun	rumours
суждение	say-noun	judges
суждением	say-noun	judges
суждении	say-noun	judges
суждений	say-noun	judges
суждению	say-noun	judges
суждения	say-noun	judges
суждениям	say-noun	judges
суждениями	say-noun	judges
суждениях	say-noun	judges
тезис	say-noun	asserts
тезиса	say-noun	asserts
тезисам	say-noun	asserts
тезисами	say-noun	asserts
тезисах	say-noun	asserts
тезисе	say-noun	asserts
тезисов	say-noun	asserts
тезисом	say-noun	asserts
тезису	say-noun	asserts
тезисы	say-noun	asserts
теорией	say-noun	asserts
теории	say-noun	asserts
теорий	say-noun	asserts
теорию	say-noun	asserts
теория	say-noun	asserts
теориям	say-noun	asserts
теориями	say-noun	asserts
теориях	say-noun	asserts
точк зрения	say-noun	judges
точка зрения	say-noun	judges
точкам зрения	say-noun	judges
точками зрения	say-noun	judges
точках зрения	say-noun	judges
точке зрения	say-noun	judges
точки зрения	say-noun	judges
точкой зрения	say-noun	judges
точку зрения	say-noun	judges
требование	say-noun	prescribes
требованием	say-noun	prescribes
требовании	say-noun	prescribes
требований	say-noun	prescribes
требованию	say-noun	prescribes
требования	say-noun	prescribes
требованиям	say-noun	prescribes
требованиями	say-noun	prescribes
требованиях	say-noun	prescribes
убеждение	say-noun	asserts
убеждением	say-noun	asserts
убеждению	say-noun	asserts
убеждения	say-noun	asserts
утверждение	say-noun	asserts
утверждением	say-noun	asserts
утверждении	say-noun	asserts
утверждений	say-noun	asserts
утверждению	say-noun	asserts
утверждения	say-noun	asserts
утверждениям	say-noun	asserts
утверждениями	say-noun	asserts
утверждениях	say-noun	asserts
фабрикацией	say-noun	calls forged
фабрикации	say-noun	calls forged
фабрикаций	say-noun	calls forged
фабрикацию	say-noun	calls forged
фабрикация	say-noun	calls forged
фабрикациям	say-noun	calls forged
фабрикациями	say-noun	calls forged
фабрикациях	say-noun	calls forged
фальсификацией	say-noun	calls forged
фальсификации	say-noun	calls forged
фальсификаций	say-noun	calls forged
фальсификацию	say-noun	calls forged
фальсификация	say-noun	calls forged
фальсификациям	say-noun	calls forged
фальсификациями	say-noun	calls forged
фальсификациях	say-noun	calls forged
фальшивк	say-noun	calls forged
фальшивка	say-noun	calls forged
фальшивкам	say-noun	calls forged
фальшивками	say-noun	calls forged
фальшивках	say-noun	calls forged
фальшивке	say-noun	calls forged
фальшивки	say-noun	calls forged
фальшивкой	say-noun	calls forged
фальшивку	say-noun	calls forged
в глазах	source-preposition
в изложении	source-preposition
в интерпретации	source-preposition
в оценке	source-preposition
в представлении	source-preposition
в трактовке	source-preposition
вопреки версии	source-preposition
вопреки заявлению	source-preposition
вопреки заявлениям	source-preposition
вопреки мнению	source-preposition
вопреки свидетельствам	source-preposition
вопреки уверениям	source-preposition
вопреки утверждению	source-preposition
вопреки утверждениям	source-preposition
если верить	source-preposition
исходя из	source-preposition
как вспоминал	source-preposition
как говорит	source-preposition
как заявил	source-preposition
как отмечает	source-preposition
как отмечал	source-preposition
как писал	source-preposition
как пишет	source-preposition
как полагает	source-preposition
как сообщает	source-preposition
как сообщают	source-preposition
как считает	source-preposition
как указывает	source-preposition
как утверждает	source-preposition
на взгляд	source-preposition
по версии	source-preposition
по воспоминаниям	source-preposition
по выражению	source-preposition
по данным	source-preposition
по замечанию	source-preposition
по заявлению	source-preposition
по информации	source-preposition
по логике	source-preposition
по мнению	source-preposition
по мысли	source-preposition
по наблюдениям	source-preposition
по определению	source-preposition
по оценкам	source-preposition
по оценке	source-preposition
по подсчетам	source-preposition
по подсчётам	source-preposition
по предположению	source-preposition
по признанию	source-preposition
по рассказам	source-preposition
по рассказу	source-preposition
по расчетам	source-preposition
по расчётам	source-preposition
по сведениям	source-preposition
по свидетельствам	source-preposition
по свидетельству	source-preposition
по словам	source-preposition
по сообщению	source-preposition
по сообщениям	source-preposition
по убеждению	source-preposition
по уверениям	source-preposition
по утверждению	source-preposition
с точки зрения	source-preposition
со слов	source-preposition
согласно	source-preposition
согласно мнению	source-preposition
судя по	source-preposition
как писали в	source-preposition
как сообщили в	source-preposition
как сообщают в	source-preposition
как сообщали в	source-preposition
как заявили в	source-preposition
как отметили в	source-preposition
как отмечают в	source-preposition
как пояснили в	source-preposition
как рассказали в	source-preposition
как уточнили в	source-preposition
как подчеркнули в	source-preposition
как пишут в	source-preposition
как утверждают в	source-preposition
как утверждали в	source-preposition
как указывают в	source-preposition
как указывали в	source-preposition
как объяснили в	source-preposition
как считают в	source-preposition
по заверению	source-preposition
по заверениям	source-preposition
по заявлениям	source-preposition
по предположениям	source-preposition
по убеждениям	source-preposition
по представлению	source-preposition
по представлениям	source-preposition
по разумению	source-preposition
по впечатлению	source-preposition
по впечатлениям	source-preposition
по показаниям	source-preposition
по показанию	source-preposition
по донесениям	source-preposition
по донесению	source-preposition
по отзывам	source-preposition
по отзыву	source-preposition
по подсчёту	source-preposition
по версиям	source-preposition
по признаниям	source-preposition
по утверждениям	source-preposition
по выражениям	source-preposition
по мнениям	source-preposition
по замечаниям	source-preposition
по характеристике	source-preposition
по уверению	source-preposition
по рассуждению	source-preposition
по толкованию	source-preposition
по трактовке	source-preposition
по интерпретации	source-preposition
было признано	unnamed-voice
было принято считать	unnamed-voice
бытует мнение	unnamed-voice
вероятно	unnamed-voice
воспринимается как	unnamed-voice
говорили	unnamed-voice
говорилось	unnamed-voice
говорится	unnamed-voice
говорят	unnamed-voice
известно	unnamed-voice
как известно	unnamed-voice
как считается	unnamed-voice
многие считают	unnamed-voice
не секрет	unnamed-voice
некоторые считают	unnamed-voice
оспаривается	unnamed-voice
отмечается	unnamed-voice
отмечалось	unnamed-voice
отрицается	unnamed-voice
очевидно	unnamed-voice
пишут	unnamed-voice
по легенде	unnamed-voice
по некоторым данным	unnamed-voice
по официальным данным	unnamed-voice
по преданию	unnamed-voice
по разным данным	unnamed-voice
по разным оценкам	unnamed-voice
по слухам	unnamed-voice
подчеркивается	unnamed-voice
полагают	unnamed-voice
предполагается	unnamed-voice
признано	unnamed-voice
принято считать	unnamed-voice
рассматривается	unnamed-voice
рассматривается как	unnamed-voice
рассматривалась	unnamed-voice
рассматривалось	unnamed-voice
рассматривался	unnamed-voice
расценивается как	unnamed-voice
сказано	unnamed-voice
сообщается	unnamed-voice
сообщалось	unnamed-voice
сообщают	unnamed-voice
существует версия	unnamed-voice
существует мнение	unnamed-voice
считается	unnamed-voice
считалось	unnamed-voice
считают	unnamed-voice
указано	unnamed-voice
указывается	unnamed-voice
утверждается	unnamed-voice
утверждают	unnamed-voice
ходили слухи	unnamed-voice
утверждалось	unnamed-voice
подчёркивалось	unnamed-voice
подчеркивалось	unnamed-voice
предполагалось	unnamed-voice
полагали	unnamed-voice
считали	unnamed-voice
передавали	unnamed-voice
рассказывали	unnamed-voice
рассказывают	unnamed-voice
поговаривали	unnamed-voice	rumours
высказывалось мнение	unnamed-voice
высказывалось предположение	unnamed-voice
высказывались предположения	unnamed-voice
есть мнение	unnamed-voice
есть версия	unnamed-voice
распространено мнение	unnamed-voice
широко распространено мнение	unnamed-voice
принято думать	unnamed-voice
общепринято	unnamed-voice
по одной из версий	unnamed-voice
по одной версии	unnamed-voice
по другой версии	unnamed-voice
по другим данным	unnamed-voice
по иным данным	unnamed-voice
по общему мнению	unnamed-voice
по распространённому мнению	unnamed-voice
согласно легенде	unnamed-voice
согласно преданию	unnamed-voice
молва гласит	unnamed-voice	rumours
автор	voice-noun
автора	voice-noun
авторам	voice-noun
авторами	voice-noun
авторах	voice-noun
авторе	voice-noun
авторов	voice-noun
автором	voice-noun
автору	voice-noun
авторы	voice-noun
агентств	voice-noun
агентства	voice-noun
агентствам	voice-noun
агентствами	voice-noun
агентствах	voice-noun
агентстве	voice-noun
агентство	voice-noun
агентством	voice-noun
агентству	voice-noun
адвокат	voice-noun
адвоката	voice-noun
адвокатам	voice-noun
адвокатами	voice-noun
адвокатах	voice-noun
адвокате	voice-noun
адвокатов	voice-noun
адвокатом	voice-noun
адвокату	voice-noun
адвокаты	voice-noun
администрацией	voice-noun
администрации	voice-noun
администраций	voice-noun
администрацию	voice-noun
администрация	voice-noun
администрациям	voice-noun
администрациями	voice-noun
администрациях	voice-noun
адмирал	voice-noun
адмирала	voice-noun
адмиралам	voice-noun
адмиралами	voice-noun
адмиралах	voice-noun
адмирале	voice-noun
адмиралов	voice-noun
адмиралом	voice-noun
адмиралу	voice-noun
адмиралы	voice-noun
академик	voice-noun
академика	voice-noun
академикам	voice-noun
академиками	voice-noun
академиках	voice-noun
академике	voice-noun
академики	voice-noun
академиков	voice-noun
академиком	voice-noun
академику	voice-noun
аналитик	voice-noun
аналитика	voice-noun
аналитикам	voice-noun
аналитиками	voice-noun
аналитиках	voice-noun
аналитике	voice-noun
аналитики	voice-noun
аналитиков	voice-noun
аналитиком	voice-noun
аналитику	voice-noun
архив	voice-noun
архива	voice-noun
архивам	voice-noun
архивами	voice-noun
архивах	voice-noun
архиве	voice-noun
архивов	voice-noun
архивом	voice-noun
архиву	voice-noun
архивы	voice-noun
биограф	voice-noun
биографа	voice-noun
биографам	voice-noun
биографами	voice-noun
биографах	voice-noun
биографе	voice-noun
биографов	voice-noun
биографом	voice-noun
биографу	voice-noun
биографы	voice-noun
ведомств	voice-noun
ведомства	voice-noun
ведомствам	voice-noun
ведомствами	voice-noun
ведомствах	voice-noun
ведомстве	voice-noun
ведомство	voice-noun
ведомством	voice-noun
ведомству	voice-noun
версией	voice-noun
версии	voice-noun
версий	voice-noun
версию	voice-noun
версия	voice-noun
версиям	voice-noun
версиями	voice-noun
версиях	voice-noun
ветеран	voice-noun
ветерана	voice-noun
ветеранам	voice-noun
ветеранами	voice-noun
ветеранах	voice-noun
ветеране	voice-noun
ветеранов	voice-noun
ветераном	voice-noun
ветерану	voice-noun
ветераны	voice-noun
властей	voice-noun
власти	voice-noun
власть	voice-noun
властью	voice-noun
властям	voice-noun
властями	voice-noun
властях	voice-noun
военнопленного	voice-noun
военнопленном	voice-noun
военнопленному	voice-noun
военнопленные	voice-noun
военнопленный	voice-noun
военнопленным	voice-noun
военнопленными	voice-noun
военнопленных	voice-noun
военные	voice-noun
военных	voice-noun
газет	voice-noun
газета	voice-noun
газетам	voice-noun
газетами	voice-noun
газетах	voice-noun
газете	voice-noun
газетой	voice-noun
газету	voice-noun
газеты	voice-noun
гарнизон	voice-noun
гарнизона	voice-noun
гарнизоном	voice-noun
гарнизону	voice-noun
генерал	voice-noun
генерала	voice-noun
генералам	voice-noun
генералами	voice-noun
генералах	voice-noun
генерале	voice-noun
генералиссимус	voice-noun
генералиссимуса	voice-noun
генералиссимусам	voice-noun
генералиссимусами	voice-noun
генералиссимусах	voice-noun
генералиссимусе	voice-noun
генералиссимусов	voice-noun
генералиссимусом	voice-noun
генералиссимусу	voice-noun
генералиссимусы	voice-noun
генералов	voice-noun
генералом	voice-noun
генералу	voice-noun
генералы	voice-noun
глав	voice-noun
глава	voice-noun
главам	voice-noun
главами	voice-noun
главах	voice-noun
главе	voice-noun
главой	voice-noun
главу	voice-noun
главы	voice-noun
губернатор	voice-noun
губернатора	voice-noun
губернаторам	voice-noun
губернаторами	voice-noun
губернаторах	voice-noun
губернаторе	voice-noun
губернаторов	voice-noun
губернатором	voice-noun
губернатору	voice-noun
губернаторы	voice-noun
делегацией	voice-noun
делегации	voice-noun
делегаций	voice-noun
делегацию	voice-noun
делегация	voice-noun
делегациям	voice-noun
делегациями	voice-noun
делегациях	voice-noun
депутат	voice-noun
депутаты	voice-noun
деятеле	voice-noun
деятелей	voice-noun
деятелем	voice-noun
деятели	voice-noun
деятель	voice-noun
деятелю	voice-noun
деятеля	voice-noun
деятелям	voice-noun
деятелями	voice-noun
деятелях	voice-noun
дипломат	voice-noun
дипломата	voice-noun
дипломатам	voice-noun
дипломатами	voice-noun
дипломатах	voice-noun
дипломате	voice-noun
дипломатов	voice-noun
дипломатом	voice-noun
дипломату	voice-noun
дипломаты	voice-noun
директор	voice-noun
директора	voice-noun
директорам	voice-noun
директоров	voice-noun
директором	voice-noun
директору	voice-noun
дневник	voice-noun
дневника	voice-noun
дневникам	voice-noun
дневниками	voice-noun
дневниках	voice-noun
дневнике	voice-noun
дневники	voice-noun
дневников	voice-noun
дневником	voice-noun
дневнику	voice-noun
доклад	voice-noun
доклада	voice-noun
докладам	voice-noun
докладами	voice-noun
докладах	voice-noun
докладе	voice-noun
докладов	voice-noun
докладом	voice-noun
докладу	voice-noun
доклады	voice-noun
документ	voice-noun
документа	voice-noun
документам	voice-noun
документами	voice-noun
документах	voice-noun
документе	voice-noun
документов	voice-noun
документом	voice-noun
документу	voice-noun
документы	voice-noun
донесение	voice-noun
донесением	voice-noun
донесении	voice-noun
донесений	voice-noun
донесению	voice-noun
донесения	voice-noun
донесениям	voice-noun
донесениями	voice-noun
донесениях	voice-noun
жителе	voice-noun
жителей	voice-noun
жителем	voice-noun
жители	voice-noun
житель	voice-noun
жителю	voice-noun
жителя	voice-noun
жителям	voice-noun
жителями	voice-noun
жителях	voice-noun
журнал	voice-noun
журнала	voice-noun
журналам	voice-noun
журналами	voice-noun
журналах	voice-noun
журнале	voice-noun
журналист	voice-noun
журналиста	voice-noun
журналистам	voice-noun
журналистами	voice-noun
журналистах	voice-noun
журналисте	voice-noun
журналистов	voice-noun
журналистом	voice-noun
журналисту	voice-noun
журналисты	voice-noun
журналов	voice-noun
журналом	voice-noun
журналу	voice-noun
журналы	voice-noun
записка	voice-noun
запискам	voice-noun
записками	voice-noun
записках	voice-noun
записке	voice-noun
записки	voice-noun
запиской	voice-noun
записку	voice-noun
записок	voice-noun
защитник	voice-noun
защитника	voice-noun
защитникам	voice-noun
защитниками	voice-noun
защитниках	voice-noun
защитнике	voice-noun
защитники	voice-noun
защитников	voice-noun
защитником	voice-noun
защитнику	voice-noun
император	voice-noun
императора	voice-noun
императорам	voice-noun
императорами	voice-noun
императорах	voice-noun
императоре	voice-noun
императоров	voice-noun
императором	voice-noun
императору	voice-noun
императоры	voice-noun
исследование	voice-noun
исследованием	voice-noun
исследовании	voice-noun
исследований	voice-noun
исследованию	voice-noun
исследования	voice-noun
исследованиям	voice-noun
исследованиями	voice-noun
исследованиях	voice-noun
исследователе	voice-noun
исследователей	voice-noun
исследователем	voice-noun
исследователи	voice-noun
исследователь	voice-noun
исследователю	voice-noun
исследователя	voice-noun
исследователям	voice-noun
исследователями	voice-noun
исследователях	voice-noun
историк	voice-noun
историка	voice-noun
историкам	voice-noun
историками	voice-noun
историках	voice-noun
историке	voice-noun
историки	voice-noun
историков	voice-noun
историком	voice-noun
историку	voice-noun
историограф	voice-noun
историографа	voice-noun
историографам	voice-noun
историографами	voice-noun
историографах	voice-noun
историографе	voice-noun
историографией	voice-noun
историографии	voice-noun
историографий	voice-noun
историографию	voice-noun
историография	voice-noun
историографиям	voice-noun
историографиями	voice-noun
историографиях	voice-noun
историографов	voice-noun
историографом	voice-noun
историографу	voice-noun
историографы	voice-noun
источник	voice-noun
источника	voice-noun
источникам	voice-noun
источниками	voice-noun
источниках	voice-noun
источнике	voice-noun
источники	voice-noun
источников	voice-noun
источником	voice-noun
источнику	voice-noun
кабинет	voice-noun
кабинета	voice-noun
кабинетам	voice-noun
кабинетами	voice-noun
кабинетах	voice-noun
кабинете	voice-noun
кабинетов	voice-noun
кабинетом	voice-noun
кабинету	voice-noun
кабинеты	voice-noun
канцлер	voice-noun
канцлера	voice-noun
канцлерам	voice-noun
канцлерами	voice-noun
канцлерах	voice-noun
канцлере	voice-noun
канцлеров	voice-noun
канцлером	voice-noun
канцлеру	voice-noun
канцлеры	voice-noun
капитан	voice-noun
книг	voice-noun
книга	voice-noun
книгам	voice-noun
книгами	voice-noun
книгах	voice-noun
книге	voice-noun
книги	voice-noun
книгой	voice-noun
книгу	voice-noun
командование	voice-noun
командованием	voice-noun
командованию	voice-noun
командования	voice-noun
командующего	voice-noun
командующем	voice-noun
командующему	voice-noun
командующие	voice-noun
командующий	voice-noun
командующим	voice-noun
командующими	voice-noun
командующих	voice-noun
комиссией	voice-noun
комиссии	voice-noun
комиссий	voice-noun
комиссию	voice-noun
комиссия	voice-noun
комиссиям	voice-noun
комиссиями	voice-noun
комиссиях	voice-noun
комитет	voice-noun
комитета	voice-noun
комитетам	voice-noun
комитетами	voice-noun
комитетах	voice-noun
комитете	voice-noun
комитетов	voice-noun
комитетом	voice-noun
комитету	voice-noun
комитеты	voice-noun
консул	voice-noun
консула	voice-noun
консулам	voice-noun
консулами	voice-noun
консулов	voice-noun
консулом	voice-noun
консулу	voice-noun
консулы	voice-noun
короле	voice-noun
королей	voice-noun
королем	voice-noun
короли	voice-noun
король	voice-noun
королю	voice-noun
короля	voice-noun
королям	voice-noun
королями	voice-noun
королях	voice-noun
корреспондент	voice-noun
корреспондента	voice-noun
корреспондентам	voice-noun
корреспондентами	voice-noun
корреспондентах	voice-noun
корреспонденте	voice-noun
корреспондентов	voice-noun
корреспондентом	voice-noun
корреспонденту	voice-noun
корреспонденты	voice-noun
крестьян	voice-noun
крестьянам	voice-noun
крестьяне	voice-noun
крестьянин	voice-noun
крестьянина	voice-noun
критик	voice-noun
критика	voice-noun
критикам	voice-noun
критиками	voice-noun
критиках	voice-noun
критике	voice-noun
критики	voice-noun
критиков	voice-noun
критиком	voice-noun
критику	voice-noun
легенд	voice-noun
легенда	voice-noun
легендам	voice-noun
легендами	voice-noun
легендах	voice-noun
легенде	voice-noun
легендой	voice-noun
легенду	voice-noun
легенды	voice-noun
летописей	voice-noun
летописец	voice-noun
летописи	voice-noun
летописца	voice-noun
летописцам	voice-noun
летописцами	voice-noun
летописцах	voice-noun
летописце	voice-noun
летописцев	voice-noun
летописцем	voice-noun
летописцов	voice-noun
летописцом	voice-noun
летописцу	voice-noun
летописцы	voice-noun
летопись	voice-noun
летописью	voice-noun
летописям	voice-noun
летописями	voice-noun
летописях	voice-noun
лидер	voice-noun
лидера	voice-noun
лидерам	voice-noun
лидерами	voice-noun
лидерах	voice-noun
лидере	voice-noun
лидеров	voice-noun
лидером	voice-noun
лидеру	voice-noun
лидеры	voice-noun
литератур	voice-noun
литература	voice-noun
литературам	voice-noun
литературами	voice-noun
литературах	voice-noun
литературе	voice-noun
литературой	voice-noun
литературу	voice-noun
литературы	voice-noun
манифест	voice-noun
манифеста	voice-noun
манифестам	voice-noun
манифестами	voice-noun
манифестах	voice-noun
манифесте	voice-noun
манифестов	voice-noun
манифестом	voice-noun
манифесту	voice-noun
манифесты	voice-noun
матрос	voice-noun
матроса	voice-noun
матросам	voice-noun
матросами	voice-noun
матросах	voice-noun
матросе	voice-noun
матросов	voice-noun
матросом	voice-noun
матросу	voice-noun
матросы	voice-noun
мемуарам	voice-noun
мемуарами	voice-noun
мемуарах	voice-noun
мемуарист	voice-noun
мемуариста	voice-noun
мемуаристам	voice-noun
мемуаристами	voice-noun
мемуаристах	voice-noun
мемуаристе	voice-noun
мемуаристов	voice-noun
мемуаристом	voice-noun
мемуаристу	voice-noun
мемуаристы	voice-noun
мемуаров	voice-noun
мемуары	voice-noun
министр	voice-noun
министра	voice-noun
министрам	voice-noun
министрами	voice-noun
министрах	voice-noun
министре	voice-noun
министров	voice-noun
министром	voice-noun
министру	voice-noun
министры	voice-noun
монографией	voice-noun
монографии	voice-noun
монографий	voice-noun
монографию	voice-noun
монография	voice-noun
монографиям	voice-noun
монографиями	voice-noun
монографиях	voice-noun
моряк	voice-noun
моряка	voice-noun
морякам	voice-noun
моряками	voice-noun
моряках	voice-noun
моряке	voice-noun
моряки	voice-noun
моряков	voice-noun
моряком	voice-noun
моряку	voice-noun
наблюдателе	voice-noun
наблюдателей	voice-noun
наблюдателем	voice-noun
наблюдатели	voice-noun
наблюдатель	voice-noun
наблюдателю	voice-noun
наблюдателя	voice-noun
наблюдателям	voice-noun
наблюдателями	voice-noun
наблюдателях	voice-noun
надписей	voice-noun
надписи	voice-noun
надпись	voice-noun
надписью	voice-noun
надписям	voice-noun
наук	voice-noun
наука	voice-noun
наукам	voice-noun
науками	voice-noun
науках	voice-noun
науке	voice-noun
науки	voice-noun
наукой	voice-noun
науку	voice-noun
начальник	voice-noun
начальника	voice-noun
начальникам	voice-noun
начальниками	voice-noun
начальниках	voice-noun
начальнике	voice-noun
начальники	voice-noun
начальников	voice-noun
начальником	voice-noun
начальнику	voice-noun
обвинителе	voice-noun
обвинителей	voice-noun
обвинителем	voice-noun
обвинители	voice-noun
обвинитель	voice-noun
обвинителю	voice-noun
обвинителя	voice-noun
обвинителям	voice-noun
обвинителями	voice-noun
обвинителях	voice-noun
обозреватель	voice-noun
оппозицией	voice-noun
оппозиции	voice-noun
оппозиций	voice-noun
оппозицию	voice-noun
оппозиция	voice-noun
оппозициям	voice-noun
оппозициями	voice-noun
оппозициях	voice-noun
оппонент	voice-noun
оппонента	voice-noun
оппонентам	voice-noun
оппонентами	voice-noun
оппонентах	voice-noun
оппоненте	voice-noun
оппонентов	voice-noun
оппонентом	voice-noun
оппоненту	voice-noun
оппоненты	voice-noun
отчет	voice-noun
отчета	voice-noun
отчетам	voice-noun
отчетами	voice-noun
отчетах	voice-noun
отчете	voice-noun
отчетов	voice-noun
отчетом	voice-noun
отчету	voice-noun
отчеты	voice-noun
отчёт	voice-noun
отчёта	voice-noun
отчётам	voice-noun
отчётами	voice-noun
отчётах	voice-noun
отчёте	voice-noun
отчётов	voice-noun
отчётом	voice-noun
отчёту	voice-noun
отчёты	voice-noun
офицер	voice-noun
офицера	voice-noun
офицерам	voice-noun
офицерами	voice-noun
офицерах	voice-noun
офицере	voice-noun
офицеров	voice-noun
офицером	voice-noun
офицеру	voice-noun
офицеры	voice-noun
официального лица	voice-noun
официальное лицо	voice-noun
официальном лице	voice-noun
официальному лицу	voice-noun
официальные лица	voice-noun
официальным лицам	voice-noun
официальным лицом	voice-noun
официальными лицами	voice-noun
официальных лиц	voice-noun
официальных лица	voice-noun
официальных лицах	voice-noun
очевидец	voice-noun
очевидица	voice-noun
очевидца	voice-noun
очевидцам	voice-noun
очевидцами	voice-noun
очевидцах	voice-noun
очевидце	voice-noun
очевидцев	voice-noun
очевидцем	voice-noun
очевидцов	voice-noun
очевидцом	voice-noun
очевидцу	voice-noun
очевидцы	voice-noun
парламент	voice-noun
парламента	voice-noun
парламентам	voice-noun
парламентами	voice-noun
парламентах	voice-noun
парламенте	voice-noun
парламентов	voice-noun
парламентом	voice-noun
парламенту	voice-noun
парламенты	voice-noun
партией	voice-noun
партии	voice-noun
партий	voice-noun
партию	voice-noun
партия	voice-noun
партиям	voice-noun
партиями	voice-noun
партиях	voice-noun
переводчик	voice-noun
переводчика	voice-noun
переводчикам	voice-noun
переводчиками	voice-noun
переводчиках	voice-noun
переводчике	voice-noun
переводчики	voice-noun
переводчиков	voice-noun
переводчиком	voice-noun
переводчику	voice-noun
печатей	voice-noun
печати	voice-noun
печать	voice-noun
печатью	voice-noun
печатям	voice-noun
печатями	voice-noun
печатях	voice-noun
писателе	voice-noun
писателей	voice-noun
писателем	voice-noun
писатели	voice-noun
писатель	voice-noun
писателю	voice-noun
писателя	voice-noun
писателям	voice-noun
писателями	voice-noun
писателях	voice-noun
письм	voice-noun
письма	voice-noun
письмам	voice-noun
письмами	voice-noun
письмах	voice-noun
письме	voice-noun
письмо	voice-noun
письмом	voice-noun
письму	voice-noun
пленного	voice-noun
пленные	voice-noun
пленный	voice-noun
пленным	voice-noun
пленных	voice-noun
пленум	voice-noun
пленума	voice-noun
пленумам	voice-noun
пленумами	voice-noun
пленумах	voice-noun
пленуме	voice-noun
пленумов	voice-noun
пленумом	voice-noun
пленуму	voice-noun
пленумы	voice-noun
политик	voice-noun
политика	voice-noun
политикам	voice-noun
политиками	voice-noun
политиках	voice-noun
политике	voice-noun
политики	voice-noun
политиков	voice-noun
политиком	voice-noun
политику	voice-noun
полковник	voice-noun
полковника	voice-noun
полковникам	voice-noun
полковниками	voice-noun
полковниках	voice-noun
полковнике	voice-noun
полковники	voice-noun
полковников	voice-noun
полковником	voice-noun
полковнику	voice-noun
посла	voice-noun
посланник	voice-noun
посланника	voice-noun
посланникам	voice-noun
посланниками	voice-noun
посланниках	voice-noun
посланнике	voice-noun
посланники	voice-noun
посланников	voice-noun
посланником	voice-noun
посланнику	voice-noun
послов	voice-noun
послы	voice-noun
посол	voice-noun
посола	voice-noun
посолам	voice-noun
посолами	voice-noun
посолах	voice-noun
посоле	voice-noun
посолов	voice-noun
посолом	voice-noun
посолу	voice-noun
посолы	voice-noun
пострадавшая	voice-noun
пострадавшего	voice-noun
пострадавшие	voice-noun
пострадавший	voice-noun
пострадавших	voice-noun
правительств	voice-noun
правительства	voice-noun
правительствам	voice-noun
правительствами	voice-noun
правительствах	voice-noun
правительстве	voice-noun
правительство	voice-noun
правительством	voice-noun
правительству	voice-noun
правление	voice-noun
правлением	voice-noun
правлении	voice-noun
правлений	voice-noun
правлению	voice-noun
правления	voice-noun
правлениям	voice-noun
правлениями	voice-noun
правлениях	voice-noun
предание	voice-noun
преданием	voice-noun
предании	voice-noun
преданий	voice-noun
преданию	voice-noun
предания	voice-noun
преданиям	voice-noun
преданиями	voice-noun
преданиях	voice-noun
председателе	voice-noun
председателей	voice-noun
председателем	voice-noun
председатели	voice-noun
председатель	voice-noun
председателю	voice-noun
председателя	voice-noun
председателям	voice-noun
председателями	voice-noun
председателях	voice-noun
представителе	voice-noun
представителей	voice-noun
представителем	voice-noun
представители	voice-noun
представитель	voice-noun
представителю	voice-noun
представителя	voice-noun
представителям	voice-noun
представителями	voice-noun
представителях	voice-noun
президент	voice-noun
президента	voice-noun
президентам	voice-noun
президентами	voice-noun
президентах	voice-noun
президенте	voice-noun
президентов	voice-noun
президентом	voice-noun
президенту	voice-noun
президенты	voice-noun
премьер	voice-noun
премьера	voice-noun
премьерам	voice-noun
премьерами	voice-noun
премьерах	voice-noun
премьере	voice-noun
премьеров	voice-noun
премьером	voice-noun
премьеру	voice-noun
премьеры	voice-noun
пресс	voice-noun
пресса	voice-noun
прессам	voice-noun
прессами	voice-noun
прессах	voice-noun
прессе	voice-noun
прессой	voice-noun
прессу	voice-noun
прессы	voice-noun
пропаганд	voice-noun
пропаганда	voice-noun
пропагандам	voice-noun
пропагандами	voice-noun
пропагандах	voice-noun
пропаганде	voice-noun
пропагандист	voice-noun
пропагандиста	voice-noun
пропагандистам	voice-noun
пропагандистами	voice-noun
пропагандистах	voice-noun
пропагандисте	voice-noun
пропагандистов	voice-noun
пропагандистом	voice-noun
пропагандисту	voice-noun
пропагандисты	voice-noun
пропагандой	voice-noun
пропаганду	voice-noun
пропаганды	voice-noun
противник	voice-noun
противника	voice-noun
противникам	voice-noun
противниками	voice-noun
противниках	voice-noun
противнике	voice-noun
противники	voice-noun
противников	voice-noun
противником	voice-noun
противнику	voice-noun
протокол	voice-noun
протокола	voice-noun
протоколам	voice-noun
протоколами	voice-noun
протоколах	voice-noun
протоколе	voice-noun
протоколов	voice-noun
протоколом	voice-noun
протоколу	voice-noun
протоколы	voice-noun
профессор	voice-noun
профессора	voice-noun
профессорам	voice-noun
профессорами	voice-noun
профессорах	voice-noun
профессоре	voice-noun
профессоров	voice-noun
профессором	voice-noun
профессору	voice-noun
профессоры	voice-noun
публикацией	voice-noun
публикации	voice-noun
публикаций	voice-noun
публикацию	voice-noun
публикация	voice-noun
публикациям	voice-noun
публикациями	voice-noun
публикациях	voice-noun
публицист	voice-noun
публициста	voice-noun
публицистам	voice-noun
публицистами	voice-noun
публицистах	voice-noun
публицисте	voice-noun
публицистов	voice-noun
публицистом	voice-noun
публицисту	voice-noun
публицисты	voice-noun
работ	voice-noun
работа	voice-noun
работам	voice-noun
работами	voice-noun
работах	voice-noun
работе	voice-noun
работой	voice-noun
работу	voice-noun
работы	voice-noun
рабочего	voice-noun
рабочие	voice-noun
рабочий	voice-noun
рабочим	voice-noun
рабочих	voice-noun
радиостанцией	voice-noun
радиостанции	voice-noun
радиостанций	voice-noun
радиостанцию	voice-noun
радиостанция	voice-noun
радиостанциям	voice-noun
радиостанциями	voice-noun
радиостанциях	voice-noun
разведк	voice-noun
разведка	voice-noun
разведкам	voice-noun
разведками	voice-noun
разведках	voice-noun
разведке	voice-noun
разведки	voice-noun
разведкой	voice-noun
разведку	voice-noun
раненые	voice-noun
раненых	voice-noun
рапорт	voice-noun
рапорта	voice-noun
рапортам	voice-noun
рапортами	voice-noun
рапортах	voice-noun
рапорте	voice-noun
рапортов	voice-noun
рапортом	voice-noun
рапорту	voice-noun
рапорты	voice-noun
ревизионист	voice-noun
ревизиониста	voice-noun
ревизионистам	voice-noun
ревизионистами	voice-noun
ревизионистах	voice-noun
ревизионисте	voice-noun
ревизионистов	voice-noun
ревизионистом	voice-noun
ревизионисту	voice-noun
ревизионисты	voice-noun
рецензент	voice-noun
рецензента	voice-noun
рецензентам	voice-noun
рецензентами	voice-noun
рецензентах	voice-noun
рецензенте	voice-noun
рецензентов	voice-noun
рецензентом	voice-noun
рецензенту	voice-noun
рецензенты	voice-noun
руководства	voice-noun
руководстве	voice-noun
руководство	voice-noun
руководством	voice-noun
руководству	voice-noun
сборник	voice-noun
сборника	voice-noun
сборникам	voice-noun
сборниками	voice-noun
сборниках	voice-noun
сборнике	voice-noun
сборники	voice-noun
сборников	voice-noun
сборником	voice-noun
сборнику	voice-noun
свидетеле	voice-noun
свидетелей	voice-noun
свидетелем	voice-noun
свидетели	voice-noun
свидетель	voice-noun
свидетелю	voice-noun
свидетеля	voice-noun
свидетелям	voice-noun
свидетелями	voice-noun
свидетелях	voice-noun
священник	voice-noun
священника	voice-noun
священникам	voice-noun
священниками	voice-noun
священниках	voice-noun
священнике	voice-noun
священники	voice-noun
священников	voice-noun
священником	voice-noun
священнику	voice-noun
секретаре	voice-noun
секретарей	voice-noun
секретарем	voice-noun
секретари	voice-noun
секретарь	voice-noun
секретарю	voice-noun
секретаря	voice-noun
секретарям	voice-noun
секретарями	voice-noun
секретарях	voice-noun
сенат	voice-noun
сената	voice-noun
сенатам	voice-noun
сенатами	voice-noun
сенатах	voice-noun
сенате	voice-noun
сенатов	voice-noun
сенатом	voice-noun
сенату	voice-noun
сенаты	voice-noun
следствие	voice-noun
следствия	voice-noun
сми	voice-noun
собеседник	voice-noun
собеседника	voice-noun
собеседники	voice-noun
совет	voice-noun
совета	voice-noun
советам	voice-noun
советами	voice-noun
советах	voice-noun
совете	voice-noun
советник	voice-noun
советника	voice-noun
советникам	voice-noun
советниками	voice-noun
советниках	voice-noun
советнике	voice-noun
советники	voice-noun
советников	voice-noun
советником	voice-noun
советнику	voice-noun
советов	voice-noun
советом	voice-noun
совету	voice-noun
советы	voice-noun
современник	voice-noun
современника	voice-noun
современникам	voice-noun
современниками	voice-noun
современниках	voice-noun
современнике	voice-noun
современники	voice-noun
современников	voice-noun
современником	voice-noun
современнику	voice-noun
солдат	voice-noun
солдата	voice-noun
солдатам	voice-noun
солдатами	voice-noun
солдатах	voice-noun
солдате	voice-noun
солдатов	voice-noun
солдатом	voice-noun
солдату	voice-noun
солдаты	voice-noun
специалист	voice-noun
специалиста	voice-noun
специалистам	voice-noun
специалистами	voice-noun
специалистах	voice-noun
специалисте	voice-noun
специалистов	voice-noun
специалистом	voice-noun
специалисту	voice-noun
специалисты	voice-noun
статей	voice-noun
статье	voice-noun
статьей	voice-noun
статьи	voice-noun
статью	voice-noun
статья	voice-noun
статьям	voice-noun
статьями	voice-noun
статьях	voice-noun
сторона	voice-noun
стороне	voice-noun
сторонник	voice-noun
сторонника	voice-noun
сторонникам	voice-noun
сторонниками	voice-noun
сторонниках	voice-noun
стороннике	voice-noun
сторонники	voice-noun
сторонников	voice-noun
сторонником	voice-noun
стороннику	voice-noun
стороной	voice-noun
сторону	voice-noun
стороны	voice-noun
суд	voice-noun
суда	voice-noun
судам	voice-noun
судами	voice-noun
судах	voice-noun
суде	voice-noun
судов	voice-noun
судом	voice-noun
суду	voice-noun
суды	voice-noun
съезд	voice-noun
съезда	voice-noun
съездам	voice-noun
съездами	voice-noun
съездах	voice-noun
съезде	voice-noun
съездов	voice-noun
съездом	voice-noun
съезду	voice-noun
съезды	voice-noun
телеграмм	voice-noun
телеграмма	voice-noun
телеграммам	voice-noun
телеграммами	voice-noun
телеграммах	voice-noun
телеграмме	voice-noun
телеграммой	voice-noun
телеграмму	voice-noun
телеграммы	voice-noun
традицией	voice-noun
традиции	voice-noun
традиций	voice-noun
традицию	voice-noun
традиция	voice-noun
традициям	voice-noun
традициями	voice-noun
традициях	voice-noun
тренер	voice-noun
тренера	voice-noun
тренерам	voice-noun
тренерами	voice-noun
тренерах	voice-noun
тренере	voice-noun
тренеров	voice-noun
тренером	voice-noun
тренеру	voice-noun
тренеры	voice-noun
участник	voice-noun
участника	voice-noun
участникам	voice-noun
участниками	voice-noun
участниках	voice-noun
участнике	voice-noun
участники	voice-noun
участников	voice-noun
участником	voice-noun
участнику	voice-noun
учебник	voice-noun
учебника	voice-noun
учебникам	voice-noun
учебниками	voice-noun
учебниках	voice-noun
учебнике	voice-noun
учебники	voice-noun
учебников	voice-noun
учебником	voice-noun
учебнику	voice-noun
ученого	voice-noun
ученом	voice-noun
ученому	voice-noun
ученые	voice-noun
ученый	voice-noun
ученым	voice-noun
учеными	voice-noun
ученых	voice-noun
учёного	voice-noun
учёному	voice-noun
учёные	voice-noun
учёный	voice-noun
учёным	voice-noun
учёными	voice-noun
учёных	voice-noun
хронист	voice-noun
хрониста	voice-noun
хронистам	voice-noun
хронистами	voice-noun
хронистах	voice-noun
хронисте	voice-noun
хронистов	voice-noun
хронистом	voice-noun
хронисту	voice-noun
хронисты	voice-noun
царе	voice-noun
царей	voice-noun
царем	voice-noun
цари	voice-noun
царь	voice-noun
царю	voice-noun
царя	voice-noun
царям	voice-noun
царями	voice-noun
царях	voice-noun
чиновник	voice-noun
чиновника	voice-noun
чиновникам	voice-noun
чиновниками	voice-noun
чиновниках	voice-noun
чиновнике	voice-noun
чиновники	voice-noun
чиновников	voice-noun
чиновником	voice-noun
чиновнику	voice-noun
штаб	voice-noun
штаба	voice-noun
штабе	voice-noun
штабов	voice-noun
штабом	voice-noun
штабу	voice-noun
штабы	voice-noun
эксперт	voice-noun
эксперта	voice-noun
экспертам	voice-noun
экспертами	voice-noun
экспертах	voice-noun
эксперте	voice-noun
экспертов	voice-noun
экспертом	voice-noun
эксперту	voice-noun
эксперты	voice-noun
энциклопедией	voice-noun
энциклопедии	voice-noun
энциклопедий	voice-noun
энциклопедию	voice-noun
энциклопедия	voice-noun
энциклопедиям	voice-noun
энциклопедиями	voice-noun
энциклопедиях	voice-noun
будто	doubt-adverb
будто бы	doubt-adverb
вероятно	doubt-adverb
видимо	doubt-adverb
возможно	doubt-adverb
дескать	doubt-adverb
как будто	doubt-adverb
ложно	doubt-adverb
ложный	doubt-adverb
мнимая	doubt-adverb
мнимого	doubt-adverb
мнимое	doubt-adverb
мнимые	doubt-adverb
мнимый	doubt-adverb
мол	doubt-adverb
необоснованно	doubt-adverb
номинально	doubt-adverb
ошибочно	doubt-adverb
по-видимому	doubt-adverb
подложный	doubt-adverb
предположительно	doubt-adverb
пресловутая	doubt-adverb
пресловутый	doubt-adverb
самозваный	doubt-adverb
т. н	doubt-adverb
т.н.	doubt-adverb
так называемая	doubt-adverb
так называемого	doubt-adverb
так называемое	doubt-adverb
так называемой	doubt-adverb
так называемые	doubt-adverb
так называемый	doubt-adverb
так называемых	doubt-adverb
фиктивный	doubt-adverb
формально	doubt-adverb
якобы	doubt-adverb
выдумка	own-stance	invention
выдумкой	own-stance	invention
вымысел	own-stance	invention
вымыслом	own-stance	invention
должен	own-stance	must
должна	own-stance	must
должно	own-stance	must
должны	own-stance	must
кажется	own-stance	seem
казалось	own-stance	seem
ложь	own-stance	invention
ложью	own-stance	invention
мнимая	own-stance	forged
мнимого	own-stance	forged
мнимое	own-stance	forged
мнимой	own-stance	forged
мнимом	own-stance	forged
мнимому	own-stance	forged
мнимую	own-stance	forged
мнимые	own-stance	forged
мнимый	own-stance	forged
мнимым	own-stance	forged
мнимыми	own-stance	forged
мнимых	own-stance	forged
надо	own-stance	must
необходимо	own-stance	must
нужно	own-stance	must
обязан	own-stance	must
обязана	own-stance	must
обязано	own-stance	must
обязаны	own-stance	must
подделка	own-stance	invention
подделкой	own-stance	invention
поддельная	own-stance	forged
поддельного	own-stance	forged
поддельное	own-stance	forged
поддельной	own-stance	forged
поддельном	own-stance	forged
поддельному	own-stance	forged
поддельную	own-stance	forged
поддельные	own-stance	forged
поддельный	own-stance	forged
поддельным	own-stance	forged
поддельными	own-stance	forged
поддельных	own-stance	forged
подложная	own-stance	forged
подложного	own-stance	forged
подложное	own-stance	forged
подложной	own-stance	forged
подложном	own-stance	forged
подложному	own-stance	forged
подложную	own-stance	forged
подложные	own-stance	forged
подложный	own-stance	forged
подложным	own-stance	forged
подложными	own-stance	forged
подложных	own-stance	forged
сфабрикован	own-stance	forged
сфабрикована	own-stance	forged
сфабрикованная	own-stance	forged
сфабрикованного	own-stance	forged
сфабрикованное	own-stance	forged
сфабрикованной	own-stance	forged
сфабрикованном	own-stance	forged
сфабрикованному	own-stance	forged
сфабрикованную	own-stance	forged
сфабрикованные	own-stance	forged
сфабрикованный	own-stance	forged
сфабрикованным	own-stance	forged
сфабрикованными	own-stance	forged
сфабрикованных	own-stance	forged
сфабриковано	own-stance	forged
сфабрикованы	own-stance	forged
сфальсифицированная	own-stance	forged
сфальсифицированного	own-stance	forged
сфальсифицированное	own-stance	forged
сфальсифицированной	own-stance	forged
сфальсифицированном	own-stance	forged
сфальсифицированному	own-stance	forged
сфальсифицированную	own-stance	forged
сфальсифицированные	own-stance	forged
сфальсифицированный	own-stance	forged
сфальсифицированным	own-stance	forged
сфальсифицированными	own-stance	forged
сфальсифицированных	own-stance	forged
фальсификацией	own-stance	invention
фальсификация	own-stance	invention
фальшивая	own-stance	forged
фальшивка	own-stance	invention
фальшивкой	own-stance	invention
фальшивого	own-stance	forged
фальшивое	own-stance	forged
фальшивой	own-stance	forged
фальшивом	own-stance	forged
фальшивому	own-stance	forged
фальшивую	own-stance	forged
фальшивые	own-stance	forged
фальшивый	own-stance	forged
фальшивым	own-stance	forged
фальшивыми	own-stance	forged
фальшивых	own-stance	forged
был	stance-context	copula perfect
была	stance-context	copula perfect
были	stance-context	copula perfect
было	stance-context	copula perfect
всего	stance-context	between
где	stance-context	subordinator
грамота	stance-context	document
грамоте	stance-context	document
грамотой	stance-context	document
грамоту	stance-context	document
грамоты	stance-context	document
грубая	stance-context	between
грубой	stance-context	between
грубый	stance-context	between
дневник	stance-context	document
дневника	stance-context	document
дневникам	stance-context	document
дневниками	stance-context	document
дневниках	stance-context	document
дневнике	stance-context	document
дневники	stance-context	document
дневников	stance-context	document
дневником	stance-context	document
дневнику	stance-context	document
добавить	stance-context	notice
договор	stance-context	document
договора	stance-context	document
договорам	stance-context	document
договорами	stance-context	document
договорах	stance-context	document
договоре	stance-context	document
договоров	stance-context	document
договором	stance-context	document
договору	stance-context	document
договоры	stance-context	document
доказательств	stance-context	document
доказательства	stance-context	document
доказательствам	stance-context	document
доказательстве	stance-context	document
доказательство	stance-context	document
доказательством	stance-context	document
доказательству	stance-context	document
документ	stance-context	document
документа	stance-context	document
документам	stance-context	document
документами	stance-context	document
документах	stance-context	document
документе	stance-context	document
документов	stance-context	document
документом	stance-context	document
документу	stance-context	document
документы	stance-context	document
если	stance-context	subordinator
завещание	stance-context	document
завещанием	stance-context	document
завещании	stance-context	document
завещаний	stance-context	document
завещанию	stance-context	document
завещания	stance-context	document
заметить	stance-context	notice
знать	stance-context	notice
иным	stance-context	between
как	stance-context	subordinator
карта	stance-context	document
карте	stance-context	document
картой	stance-context	document
карту	stance-context	document
карты	stance-context	document
когда	stance-context	subordinator
которая	stance-context	subordinator
которое	stance-context	subordinator
которые	stance-context	subordinator
который	stance-context	subordinator
кто	stance-context	subordinator
ли	stance-context	subordinator
лишь	stance-context	between
меморандум	stance-context	document
меморандума	stance-context	document
меморандумам	stance-context	document
меморандумами	stance-context	document
меморандумах	stance-context	document
меморандуме	stance-context	document
меморандумов	stance-context	document
меморандумом	stance-context	document
меморандуму	stance-context	document
меморандумы	stance-context	document
не	stance-context	auxiliary between
ничем	stance-context	between
обычная	stance-context	between
обычной	stance-context	between
обычный	stance-context	between
оказалась	stance-context	copula
оказались	stance-context	copula
оказалось	stance-context	copula
оказался	stance-context	copula
отметить	stance-context	notice
очередная	stance-context	between
очередной	stance-context	between
писем	stance-context	document
письма	stance-context	document
письмам	stance-context	document
письмами	stance-context	document
письмах	stance-context	document
письме	stance-context	document
письмо	stance-context	document
письмом	stance-context	document
письму	stance-context	document
подписей	stance-context	document
подписи	stance-context	document
подпись	stance-context	document
подписью	stance-context	document
подписям	stance-context	document
подписями	stance-context	document
подписях	stance-context	document
подчеркнуть	stance-context	notice
полная	stance-context	between
полной	stance-context	between
полный	stance-context	between
помнить	stance-context	notice
поскольку	stance-context	subordinator
почему	stance-context	subordinator
приказ	stance-context	document
приказа	stance-context	document
приказам	stance-context	document
приказами	stance-context	document
приказах	stance-context	document
приказе	stance-context	document
приказов	stance-context	document
приказом	stance-context	document
приказу	stance-context	document
приказы	stance-context	document
простая	stance-context	between
просто	stance-context	between
протокол	stance-context	document
протокола	stance-context	document
протоколам	stance-context	document
протоколами	stance-context	document
протоколах	stance-context	document
протоколе	stance-context	document
протоколов	stance-context	document
протоколом	stance-context	document
протоколу	stance-context	document
протоколы	stance-context	document
рукописей	stance-context	document
рукописи	stance-context	document
рукопись	stance-context	document
рукописью	stance-context	document
рукописям	stance-context	document
рукописями	stance-context	document
рукописях	stance-context	document
сказать	stance-context	notice
стал	stance-context	copula
стала	stance-context	copula
стали	stance-context	copula
стало	stance-context	copula
телеграмм	stance-context	document
телеграмма	stance-context	document
телеграммам	stance-context	document
телеграммами	stance-context	document
телеграммах	stance-context	document
телеграмме	stance-context	document
телеграммой	stance-context	document
телеграмму	stance-context	document
телеграммы	stance-context	document
только	stance-context	between
указ	stance-context	document
указа	stance-context	document
указам	stance-context	document
указами	stance-context	document
указах	stance-context	document
указе	stance-context	document
указов	stance-context	document
указом	stance-context	document
указу	stance-context	document
указы	stance-context	document
упомянуть	stance-context	notice
учитывать	stance-context	notice
фотографией	stance-context	document
фотографии	stance-context	document
фотографий	stance-context	document
фотографию	stance-context	document
фотография	stance-context	document
чистая	stance-context	between
чистой	stance-context	between
чистый	stance-context	between
что	stance-context	subordinator
чтобы	stance-context	subordinator
это	stance-context	copula
является	stance-context	copula
являлась	stance-context	copula
являлись	stance-context	copula
являлось	stance-context	copula
являлся	stance-context	copula
являются	stance-context	copula

"""#
}
