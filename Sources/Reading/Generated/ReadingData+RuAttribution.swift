// Generated from Data/ru/attribution.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let ruAttribution = #"""
аргументирова|читал	say-verb	asserts
брани|читал	say-verb	judges weak
веле|читал	say-verb	prescribes
вери|читал	say-verb	judges weak
верит	say-verb	judges weak
верят	say-verb	judges weak
виде|читал	say-verb	judges weak
видит	say-verb	judges
видят	say-verb	judges
вини|читал	say-verb	judges
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
возража|читает	say-verb	denies
возрази|читал	say-verb	denies
воскликну|читал	say-verb	asserts
восклицает	say-verb	asserts
восклица|читал	say-verb	asserts
воспринима|читает	say-verb	judges
восхваля|читал	say-verb	judges
восхищается	say-verb	judges weak
восхищалась	say-verb	judges weak
восхищались	say-verb	judges weak
восхищался	say-verb	judges weak
вспомина|читает	say-verb	asserts
вспомни|читал	say-verb	asserts
выдвинул версию	say-verb	asserts
выдвинул гипотезу	say-verb	asserts
выдвинул тезис	say-verb	asserts
выражает надежду	say-verb	judges
выражает уверенность	say-verb	judges
выражал надежду	say-verb	judges
вырази|читал	say-verb	asserts
вырази|читал надежду	say-verb	judges
вырази|читал уверенность	say-verb	judges
выразил сомнение	say-verb	doubts
выразила сомнение	say-verb	doubts
выразили сомнение	say-verb	doubts
высказа|читал	say-verb	asserts
высказал мнение	say-verb	asserts
высказал предположение	say-verb	asserts
высказал суждение	say-verb	asserts
высказала мнение	say-verb	asserts
высказала суждение	say-verb	asserts
высказалась	say-verb	judges
высказали мнение	say-verb	asserts
высказали предположение	say-verb	asserts
высказали суждение	say-verb	asserts
высказались	say-verb	judges
высказался	say-verb	judges
высказывает мнение	say-verb	asserts
высказывает суждение	say-verb	asserts
высказывал мнение	say-verb	asserts
высказывал суждение	say-verb	asserts
высказывали мнение	say-verb	asserts
высказывали суждение	say-verb	asserts
высказывают суждение	say-verb	asserts
выступил с утверждением	say-verb	asserts
выясни|читал	say-verb	asserts weak
гласи|читал	say-verb	asserts
гласит	say-verb	asserts
гласят	say-verb	asserts
говори|читал	say-verb	asserts
говорит	say-verb	asserts
говорят	say-verb	asserts
грози|читал	say-verb	asserts weak
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
добави|читал	say-verb	asserts weak
добавля|читает	say-verb	asserts weak
доказа|читал	say-verb	asserts
доказыва|читает	say-verb	asserts
докладывает	say-verb	reports
докладыва|читал	say-verb	reports
доложи|читал	say-verb	reports
донес	say-verb	reports
донесла	say-verb	reports
донесли	say-verb	reports
доноси|читал	say-verb	reports
доносит	say-verb	reports
доносят	say-verb	reports
донёс	say-verb	reports
дополни|читал	say-verb	asserts weak
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
жаловалась	say-verb	judges weak
жаловались	say-verb	judges weak
жаловался	say-verb	judges weak
завери|читал	say-verb	asserts
заверяет	say-verb	asserts
заверя|читал	say-verb	asserts
задал вопрос	say-verb	asks
заключает	say-verb	asserts
заключи|читал	say-verb	asserts
замети|читал	say-verb	asserts weak
замечает	say-verb	asserts
замеча|читал	say-verb	asserts weak
замечают	say-verb	asserts
записал	say-verb	asserts
записала	say-verb	asserts
записали	say-verb	asserts
засвидетельствова|читал	say-verb	asserts
засомневалась	say-verb	doubts
засомневались	say-verb	doubts
засомневался	say-verb	doubts
заяви|читал	say-verb	asserts
заявить	say-verb	asserts
заявля|читает	say-verb	asserts
извести|читал	say-verb	reports
излагает	say-verb	asserts
излага|читал	say-verb	asserts
изложи|читал	say-verb	asserts
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
информирова|читал	say-verb	reports weak
информирует	say-verb	reports weak
иронизирова|читал	say-verb	judges
иронизирует	say-verb	judges
клейми|читал	say-verb	judges
клялась	say-verb	asserts
клялись	say-verb	asserts
клялся	say-verb	asserts
клянётся	say-verb	asserts
комментирова|читал	say-verb	asserts
комментирует	say-verb	asserts
констатир|радовал	say-verb	asserts
крикну|читал	say-verb	asserts
критик|радовал	say-verb	judges
надеется	say-verb	judges weak
надеялась	say-verb	judges weak
надеялись	say-verb	judges weak
надеялся	say-verb	judges weak
назва|читал	say-verb	judges
называ|читает	say-verb	judges
намекает	say-verb	rumours
намекал	say-verb	rumours
намекнул	say-verb	rumours
написа|читал	say-verb	asserts
напоминает	say-verb	asserts weak
напомни|читал	say-verb	asserts
напомина|читал	say-verb	asserts weak
нашел	say-verb	asserts weak
нашла	say-verb	asserts weak
нашли	say-verb	asserts weak
уверен	say-verb	judges weak
уверена	say-verb	judges weak
уверены	say-verb	judges weak
убежден	say-verb	judges weak
убеждена	say-verb	judges weak
убеждены	say-verb	judges weak
не исключил	say-verb	asserts
не исключила	say-verb	asserts
не исключили	say-verb	asserts
не исключает	say-verb	asserts
не исключают	say-verb	asserts
обратился	say-verb	asserts weak
обратилась	say-verb	asserts weak
обратились	say-verb	asserts weak
настаива|читает	say-verb	prescribes
настоя|читал	say-verb	prescribes
насчитывает	say-verb	reports weak
насчитывал	say-verb	reports weak
насчитывают	say-verb	reports weak
недоумевает	say-verb	doubts weak
недоумева|читал	say-verb	doubts weak
обвини|читал	say-verb	judges
обвиня|читает	say-verb	judges
обеща|читает	say-verb	asserts
обнаружи|читал	say-verb	asserts weak
обоснова|читал	say-verb	asserts
обосновывает	say-verb	asserts
обратил внимание	say-verb	asserts
обращает внимание	say-verb	asserts
объяви|читал	say-verb	asserts
объясни|читал	say-verb	asserts
объясня|читает	say-verb	asserts
одобри|читал	say-verb	judges weak
одобря|читал	say-verb	judges weak
ожидает	say-verb	judges weak
ожида|читал	say-verb	judges weak
озвучи|читал	say-verb	asserts weak
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
определи|читал	say-verb	asserts weak
опроверг	say-verb	denies
опроверга|читает	say-verb	denies
опровергла	say-verb	denies
опровергли	say-verb	denies
опровергнуть	say-verb	denies
оспарива|читает	say-verb	denies
оспори|читал	say-verb	denies
осуди|читал	say-verb	judges
осужда|читает	say-verb	judges
отверг	say-verb	denies
отверга|читает	say-verb	denies
отвергла	say-verb	denies
отвергли	say-verb	denies
отвергло	say-verb	denies
ответи|читал	say-verb	asserts
отвеча|читает	say-verb	asserts
отдаёт себе отчёт	say-verb	asserts
отклони|читал	say-verb	denies
отмети|читал	say-verb	asserts
отметить	say-verb	asserts
отмеча|читает	say-verb	asserts
отозвалась	say-verb	judges
отозвался	say-verb	judges
отрапортова|читал	say-verb	reports
отрица|читает	say-verb	denies
отрицать	say-verb	denies
отчиталась	say-verb	reports
отчитались	say-verb	reports
отчитался	say-verb	reports
охарактеризова|читал	say-verb	judges
оценива|читает	say-verb	judges
оцени|читал	say-verb	judges
парирова|читал	say-verb	asserts
передава|читал	say-verb	reports
переда|читает	say-verb	reports
пересказывает	say-verb	reports
переспроси|читал	say-verb	asks
писа|читал	say-verb	asserts
пишет	say-verb	asserts
пишут	say-verb	asserts
по слухам	say-verb	rumours
поведал	say-verb	asserts
поведала	say-verb	asserts
поведали	say-verb	asserts
повествова|читал	say-verb	asserts
повествует	say-verb	asserts
повтори|читал	say-verb	asserts
повторя|читает	say-verb	asserts weak
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
подмети|читал	say-verb	asserts
подозревает	say-verb	doubts
подозревал	say-verb	doubts
подозревали	say-verb	doubts
подсчита|читал	say-verb	asserts
подтверди|читал	say-verb	asserts
подтверждает	say-verb	asserts
подтверждают	say-verb	asserts
подчеркива|читает	say-verb	asserts
подчеркну|читал	say-verb	asserts
подчеркнуть	say-verb	asserts
подытоживает	say-verb	asserts
подытожи|читал	say-verb	asserts
поинтересовал|велся	say-verb	asks
показа|читал	say-verb	asserts weak
показывает	say-verb	asserts weak
показывают	say-verb	asserts weak
полагает	say-verb	judges
полага|читал	say-verb	asserts
полагают	say-verb	judges
полемизировал	say-verb	denies
полемизирует	say-verb	denies
пообещал	say-verb	prescribes
пообещала	say-verb	prescribes
пообещали	say-verb	prescribes
попроси|читал	say-verb	prescribes
поразилась	say-verb	judges weak
поразились	say-verb	judges weak
поразился	say-verb	judges weak
порицает	say-verb	judges
порица|читал	say-verb	judges
посетова|читал	say-verb	judges
посоветова|читал	say-verb	prescribes
поставил под сомнение	say-verb	doubts
поставила под сомнение	say-verb	doubts
поставили под сомнение	say-verb	doubts
потребова|читал	say-verb	prescribes
похвалил	say-verb	judges
похвалила	say-verb	judges
похвалили	say-verb	judges
пошути|читал	say-verb	asserts
поясни|читал	say-verb	asserts
поясня|читает	say-verb	asserts
предлага|читает	say-verb	prescribes
предложи|читал	say-verb	prescribes
предостерег	say-verb	prescribes
предостерегал	say-verb	prescribes
предостерегала	say-verb	prescribes
предостерегали	say-verb	prescribes
предостерегла	say-verb	prescribes
предостерегли	say-verb	prescribes
предостерёг	say-verb	prescribes
предписа|читал	say-verb	prescribes
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
предсказа|читал	say-verb	asserts
предсказывает	say-verb	asserts weak
предсказыва|читал	say-verb	asserts weak
предупреди|читал	say-verb	prescribes
предупреждает	say-verb	prescribes
предупрежда|читал	say-verb	asserts
приветствова|читал	say-verb	judges weak
приводи|читал	say-verb	reports
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
призва|читал	say-verb	prescribes
признава|читал	say-verb	asserts
признавалась	say-verb	asserts
признавались	say-verb	asserts
признавался	say-verb	asserts
призна|читает	say-verb	asserts
признал|велся	say-verb	asserts
признаёт	say-verb	asserts
призыва|читает	say-verb	prescribes
приказа|читал	say-verb	prescribes
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
провозгласи|читал	say-verb	asserts
прогнозирова|читал	say-verb	asserts weak
прогнозирует	say-verb	asserts weak
проговорилась	say-verb	asserts weak
проговорились	say-verb	asserts weak
проговорился	say-verb	asserts weak
продолжи|читал	say-verb	asserts weak
произнес	say-verb	asserts
произнесла	say-verb	asserts
произнесли	say-verb	asserts
произнесло	say-verb	asserts
произнёс	say-verb	asserts
проинформирова|читал	say-verb	reports
прокомментирова|читал	say-verb	asserts
проси|читал	say-verb	prescribes
просит	say-verb	prescribes
просят	say-verb	prescribes
процитировал	say-verb	reports
процитировала	say-verb	reports
прошепта|читал	say-verb	asserts
разъясни|читал	say-verb	asserts
разъясняет	say-verb	asserts
разъясня|читал	say-verb	asserts
рапортова|читал	say-verb	reports
раскритиковал	say-verb	judges
раскритиковала	say-verb	judges
раскритиковали	say-verb	judges
раскры|читал	say-verb	asserts
распорядилась	say-verb	prescribes
распорядились	say-verb	prescribes
распорядился	say-verb	prescribes
рассказа|читал	say-verb	asserts
рассказыва|читает	say-verb	asserts
рассматрива|читает	say-verb	judges
рассуждает	say-verb	judges weak
рассужда|читал	say-verb	judges weak
расценива|читает	say-verb	judges
расцени|читал	say-verb	judges
резюмирова|читал	say-verb	asserts
резюмирует	say-verb	asserts
рекомендова|читал	say-verb	prescribes
рекомендует	say-verb	prescribes
руга|читал	say-verb	judges weak
свидетельств|радовал	say-verb	asserts
сделал вывод	say-verb	asserts
сетова|читал	say-verb	judges
сетует	say-verb	judges
сказа|читал	say-verb	asserts
сказать	say-verb	asserts
склонен видеть	say-verb	asserts
склонен полагать	say-verb	asserts
склонен считать	say-verb	asserts
склонна считать	say-verb	asserts
склонны видеть	say-verb	asserts
склонны полагать	say-verb	asserts
склонны считать	say-verb	asserts
склоняется	say-verb	asserts
советова|читал	say-verb	prescribes
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
сообща|читает	say-verb	reports
сообщи|читал	say-verb	asserts
сочла	say-verb	judges
сочли	say-verb	judges
спорил	say-verb	denies weak
спорила	say-verb	denies weak
спорили	say-verb	asks
спорило	say-verb	denies weak
спорит	say-verb	denies weak
спорят	say-verb	asks
спрашива|читает	say-verb	asks
спроси|читал	say-verb	asks
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
сформулирова|читал	say-verb	asserts
счел	say-verb	judges
счита|читает	say-verb	judges
телеграфирова|читал	say-verb	reports
тракт|радовал	say-verb	judges
треб|радовал	say-verb	prescribes
убежда|читал	say-verb	asserts weak
убеждён	say-verb	asserts weak
уведоми|читал	say-verb	reports
уверя|читает	say-verb	asserts
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
указа|читал	say-verb	asserts
указать	say-verb	asserts
указыва|читает	say-verb	asserts
умоля|читал	say-verb	prescribes
упоминает	say-verb	reports
упоминал	say-verb	reports
упоминала	say-verb	reports weak
упоминали	say-verb	reports weak
упоминало	say-verb	reports weak
упоминают	say-verb	reports
упомяну|читал	say-verb	reports
упрекает	say-verb	judges
упрека|читал	say-verb	judges
упрекну|читал	say-verb	judges
усомнилась	say-verb	doubts
усомнились	say-verb	doubts
усомнился	say-verb	doubts
установи|читал	say-verb	asserts
утвержда|читает	say-verb	asserts
утверждать	say-verb	asserts
уточни|читал	say-verb	asserts
уточняет	say-verb	asserts
уточняют	say-verb	asserts
фальсифицировал	say-verb	calls forged
фальсифицирован	say-verb	calls forged
фальшивка	say-verb	calls forged
фальшивки	say-verb	calls forged
фальшивый	say-verb	calls forged
формулирова|читал	say-verb	asserts
формулирует	say-verb	asserts
характериз|радовал	say-verb	judges
хвали|читал	say-verb	judges
хвалит	say-verb	judges
хвастались	say-verb	asserts
хвастался	say-verb	asserts
ходили слухи	say-verb	rumours
цитир|радовал	say-verb	reports
аргумент|завод	say-noun	asserts
верси|линия	say-noun	asserts
взгляд|завод	say-noun	judges
возражени|здание	say-noun	denies
вопрос|завод	say-noun	asks
воспоминани|здание	say-noun	asserts
вывод|завод	say-noun	asserts
гипотез|карта	say-noun	asserts
доклад|завод	say-noun	reports
донесени|здание	say-noun	reports
записк|книга	say-noun	reports
заявлени|здание	say-noun	asserts
иде|миля.ед	say-noun	asserts
идей	say-noun	asserts
идеям	say-noun	asserts
идеями	say-noun	asserts
извести|здание	say-noun	reports
критик|книга	say-noun	judges
легенд|карта	say-noun	rumours
миф|завод	say-noun	rumours
мнени|здание	say-noun	judges
молв|карта	say-noun	rumours
мысл|повесть	say-noun	asserts
обвинени|здание	say-noun	judges
объяснени|здание	say-noun	asserts
опровержени|здание	say-noun	denies
отрицани|здание	say-noun	denies
отчет|завод	say-noun	reports
оценк|книга	say-noun	judges
подделк|книга	say-noun	calls forged
подлог|банк	say-noun	calls forged
подозрени|здание	say-noun	doubts
показани|здание	say-noun	asserts
предложени|здание	say-noun	prescribes
предположени|здание	say-noun	rumours
признани|здание	say-noun	asserts
призыв|завод	say-noun	prescribes
просьб|карта	say-noun	prescribes
рапорт|завод	say-noun	reports
рассказ|завод	say-noun	asserts
рекомендаци|линия	say-noun	prescribes
свидетельств|место	say-noun	asserts
слов|слова	say-noun	asserts
словов	say-noun	asserts
слух|банк	say-noun	rumours
совет|завод	say-noun	prescribes
сомнени|здание	say-noun	doubts
сообщени|здание	say-noun	reports
сплетн|миля	say-noun	rumours
суждени|здание	say-noun	judges
тезис|завод	say-noun	asserts
теори|линия	say-noun	asserts
точк|книга зрения	say-noun	judges
требовани|здание	say-noun	prescribes
убеждени|поле.ед	say-noun	asserts
утверждени|здание	say-noun	asserts
фабрикаци|линия	say-noun	calls forged
фальсификаци|линия	say-noun	calls forged
фальшивк|книга	say-noun	calls forged
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
констатировалось	unnamed-voice
многие считают	unnamed-voice
не секрет	unnamed-voice
некоторые считают	unnamed-voice
оспаривается	unnamed-voice
отмечается	unnamed-voice
отмечалось	unnamed-voice
отрицается	unnamed-voice
оценивается как	unnamed-voice
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
трактовалась как	unnamed-voice
трактовались как	unnamed-voice
трактовалось как	unnamed-voice
трактовался как	unnamed-voice
трактуется как	unnamed-voice
указано	unnamed-voice
указывается	unnamed-voice
указывалось	unnamed-voice
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
автор|завод	voice-noun
агентств|место	voice-noun
адвокат|завод	voice-noun
администраци|линия	voice-noun
адмирал|завод	voice-noun
академик|банк	voice-noun
аналитик|банк	voice-noun
архив|завод	voice-noun
биограф|завод	voice-noun
ведомств|место	voice-noun
верси|линия	voice-noun
ветеран|завод	voice-noun
власт|повесть	voice-noun
военнопленн|учёный	voice-noun
военные	voice-noun
военных	voice-noun
выступавшие	voice-noun
газет|карта	voice-noun
гарнизон	voice-noun
гарнизона	voice-noun
гарнизоном	voice-noun
гарнизону	voice-noun
генерал|завод	voice-noun
генералиссимус|завод	voice-noun
глав|карта	voice-noun
губернатор|завод	voice-noun
делегаци|линия	voice-noun
депутат	voice-noun
депутаты	voice-noun
деятел|рубль	voice-noun
дипломат|завод	voice-noun
директор	voice-noun
директора	voice-noun
директорам	voice-noun
директоров	voice-noun
директором	voice-noun
директору	voice-noun
дневник|банк	voice-noun
доклад|завод	voice-noun
документ|завод	voice-noun
донесени|здание	voice-noun
жител|рубль	voice-noun
журнал|завод	voice-noun
журналист|завод	voice-noun
запис|ставка	voice-noun
защитник|банк	voice-noun
император|завод	voice-noun
исследовани|здание	voice-noun
исследовател|рубль	voice-noun
историк|банк	voice-noun
историограф|завод	voice-noun
историографи|линия	voice-noun
источник|банк	voice-noun
кабинет|завод	voice-noun
канцлер|завод	voice-noun
капитан	voice-noun
книг|книга	voice-noun
командовани|поле.ед	voice-noun
командующ|пропавший	voice-noun
комисси|линия	voice-noun
комитет|завод	voice-noun
консул	voice-noun
консула	voice-noun
консулам	voice-noun
консулами	voice-noun
консулов	voice-noun
консулом	voice-noun
консулу	voice-noun
консулы	voice-noun
корол|рубль	voice-noun
корреспондент|завод	voice-noun
крестьян	voice-noun
крестьянам	voice-noun
крестьяне	voice-noun
крестьянин	voice-noun
крестьянина	voice-noun
критик|банк	voice-noun
легенд|карта	voice-noun
летопис|повесть	voice-noun
летопис|купец	voice-noun
летописцев	voice-noun
летописцем	voice-noun
лидер|завод	voice-noun
литератур|карта	voice-noun
манифест|завод	voice-noun
матрос|завод	voice-noun
мемуар|завод.мн	voice-noun
мемуарист|завод	voice-noun
министр|завод	voice-noun
монографи|линия	voice-noun
моряк|банк	voice-noun
наблюдател|рубль	voice-noun
надписей	voice-noun
надпис|повесть.ед	voice-noun
надписям	voice-noun
наук|книга	voice-noun
начальник|банк	voice-noun
обвинител|рубль	voice-noun
обозреватель	voice-noun
оппозици|линия	voice-noun
оппонент|завод	voice-noun
опрошенные	voice-noun
отчет|завод	voice-noun
отчёт|завод	voice-noun
офицер|завод	voice-noun
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
очевид|купец	voice-noun
очевидица	voice-noun
очевидцев	voice-noun
очевидцем	voice-noun
парламент|завод	voice-noun
парти|линия	voice-noun
переводчик|банк	voice-noun
печат|повесть	voice-noun
писател|рубль	voice-noun
письм|место	voice-noun
пленного	voice-noun
пленные	voice-noun
пленный	voice-noun
пленным	voice-noun
пленных	voice-noun
пленум|завод	voice-noun
политик|банк	voice-noun
полковник|банк	voice-noun
посла	voice-noun
посланник|банк	voice-noun
послов	voice-noun
послы	voice-noun
посол|завод	voice-noun
пострадавшая	voice-noun
пострадавшего	voice-noun
пострадавшие	voice-noun
пострадавший	voice-noun
пострадавших	voice-noun
правительств|место	voice-noun
правлени|здание	voice-noun
предани|здание	voice-noun
председател|рубль	voice-noun
представител|рубль	voice-noun
президент|завод	voice-noun
премьер|завод	voice-noun
пресс|карта	voice-noun
присутствовавшие	voice-noun
присутствующие	voice-noun
пропаганд|карта	voice-noun
пропагандист|завод	voice-noun
противник|банк	voice-noun
протокол|завод	voice-noun
профессор|завод	voice-noun
публикаци|линия	voice-noun
публицист|завод	voice-noun
работ|карта	voice-noun
рабочего	voice-noun
рабочие	voice-noun
рабочий	voice-noun
рабочим	voice-noun
рабочих	voice-noun
радиостанци|линия	voice-noun
разведк|книга	voice-noun
раненые	voice-noun
раненых	voice-noun
рапорт|завод	voice-noun
ревизионист|завод	voice-noun
рецензент|завод	voice-noun
руководств|место.ед	voice-noun
сборник|банк	voice-noun
свидетел|рубль	voice-noun
священник|банк	voice-noun
секретар|рубль	voice-noun
сенат|завод	voice-noun
следствие	voice-noun
следствия	voice-noun
сми	voice-noun
собеседник	voice-noun
собеседника	voice-noun
собеседники	voice-noun
собравшиеся	voice-noun
совет|завод	voice-noun
советник|банк	voice-noun
современник|банк	voice-noun
солдат|завод	voice-noun
специалист|завод	voice-noun
статей	voice-noun
стать|миля.ед	voice-noun
статьям	voice-noun
статьями	voice-noun
статьях	voice-noun
сторон|карта.ед	voice-noun
сторонник|банк	voice-noun
суд|завод	voice-noun
съезд|завод	voice-noun
телеграмм|карта	voice-noun
традици|линия	voice-noun
тренер|завод	voice-noun
участник|банк	voice-noun
учебник|банк	voice-noun
учен|учёный	voice-noun
учёного	voice-noun
учёному	voice-noun
учён|новые	voice-noun
учёный	voice-noun
хронист|завод	voice-noun
цар|рубль	voice-noun
чиновник|банк	voice-noun
штаб|завод.ед	voice-noun
штабов	voice-noun
штабы	voice-noun
эксперт|завод	voice-noun
энциклопеди|линия	voice-noun
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
вряд	own-stance	seem
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
маловероятно	own-stance	seem
мним|новый	own-stance	forged
надо	own-stance	must
необходимо	own-stance	must
нужно	own-stance	must
обяза|создан	own-stance	must
подделка	own-stance	invention
подделкой	own-stance	invention
поддельн|новый	own-stance	forged
подложн|новый	own-stance	forged
сомнительно	own-stance	seem
сфабрикова|создан	own-stance	forged
сфабрикованн|новый	own-stance	forged
сфальсифицированн|новый	own-stance	forged
фальсификацией	own-stance	invention
фальсификация	own-stance	invention
фальшив|новый	own-stance	forged
фальшивка	own-stance	invention
фальшивкой	own-stance	invention
бы|читал	stance-context	copula perfect
всего	stance-context	between
где	stance-context	subordinator
грамот|карта.ед	stance-context	document
грубая	stance-context	between
грубой	stance-context	between
грубый	stance-context	between
дневник|банк	stance-context	document
добавить	stance-context	notice
договор|завод	stance-context	document
доказательств|завод.ед	stance-context	document
доказательствам	stance-context	document
доказательство	stance-context	document
документ|завод	stance-context	document
если	stance-context	subordinator
завещани|музей.ед	stance-context	document
завещании	stance-context	document
заметить	stance-context	notice
знать	stance-context	notice
иным	stance-context	between
как	stance-context	subordinator
карт|карта.ед	stance-context	document
когда	stance-context	subordinator
которая	stance-context	subordinator
которое	stance-context	subordinator
которые	stance-context	subordinator
который	stance-context	subordinator
кто	stance-context	subordinator
ли	stance-context	subordinator
лишь	stance-context	between
меморандум|завод	stance-context	document
не	stance-context	auxiliary between
ничем	stance-context	between
обычная	stance-context	between
обычной	stance-context	between
обычный	stance-context	between
оказал|велся	stance-context	copula
отметить	stance-context	notice
очередная	stance-context	between
очередной	stance-context	between
писем	stance-context	document
письм|место.ед	stance-context	document
письмам	stance-context	document
письмами	stance-context	document
письмах	stance-context	document
подпис|повесть	stance-context	document
подчеркнуть	stance-context	notice
полная	stance-context	between
полной	stance-context	between
полный	stance-context	between
помнить	stance-context	notice
поскольку	stance-context	subordinator
почему	stance-context	subordinator
приказ|завод	stance-context	document
простая	stance-context	between
просто	stance-context	between
протокол|завод	stance-context	document
рукопис|повесть	stance-context	document
сказать	stance-context	notice
ста|читал	stance-context	copula
телеграмм|карта	stance-context	document
только	stance-context	between
указ|завод	stance-context	document
упомянуть	stance-context	notice
учитывать	stance-context	notice
фотографи|линия.ед	stance-context	document
фотографий	stance-context	document
чистая	stance-context	between
чистой	stance-context	between
чистый	stance-context	between
что	stance-context	subordinator
чтобы	stance-context	subordinator
это	stance-context	copula
является	stance-context	copula
являл|велся	stance-context	copula
являются	stance-context	copula
книг|книга	work-noun
роман|завод	work-noun
стать|миля	work-noun
фильм|завод	work-noun
картин|карта	work-noun
пьес|карта	work-noun
поэм|карта	work-noun
сборник|банк	work-noun
монографи|линия	work-noun
очерк|банк	work-noun
повест|повесть	work-noun
рассказ|завод	work-noun
песн|миля	work-noun
брошюр|карта	work-noun
трактат|завод	work-noun
альбом|завод	work-noun
учебник|банк	work-noun
сериал|завод	work-noun
публикаци|линия	work-noun
исследовани|здание	work-noun
стихотворени|здание	work-noun
произведени|здание	work-noun

"""#
}
