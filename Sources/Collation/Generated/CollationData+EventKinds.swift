// Generated from Data/event_kinds.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let eventKinds = #"""
war	войн	戦争,戦役,の役	arms
battle	битв,сражени,бой,боя,бои	海戦,会戦,の戦い,の戦,合戦,戦い	arms
siege,defence,defense	осад,оборон	包囲戦,攻囲戦,攻防戦,籠城	arms
incident,affair,clash	инцидент,дело,дела,конфликт,столкновени	事件,事変,紛争	arms
revolution	революци	革命	arms
uprising,rebellion,revolt,mutiny,rising,insurrection	восстани,мятеж,бунт	蜂起,反乱,の乱,一揆	arms
intervention,expedition	интервенци,экспедици,поход	出兵,干渉,遠征	arms
campaign,offensive,operation	кампани,наступлени,операци	攻勢,作戦	arms
invasion,incursion	вторжени,нашестви	侵攻,侵略,侵入	arms
landing	высадк,десант	上陸,上陸作戦	arms
raid,attack,bombing	набег,налёт,налет,рейд,нападени,бомбардировк	襲撃,攻撃,空襲,奇襲	arms
massacre,killing,slaughter	резн,бойн,расправ	虐殺,虐殺事件	arms
strike	стачк,забастовк	ストライキ,同盟罷業	arms
conference,congress,summit	конференци,конгресс,съезд	会議,会談
embassy,mission	посольств,мисси	使節,使節団
coup,putsch	переворот,путч	クーデター,政変,の変	arms
crisis	кризис	危機
famine	голод	飢饉
occupation	оккупаци	占領	arms
annexation	аннекси,присоединени	併合
surrender,capitulation	капитуляци,сдач	降伏,開城
trial,tribunal	процесс,трибунал,суд,суда	裁判
internment	интернировани	抑留
treaty,pact,convention,agreement,accord	договор,трактат,пакт,конвенци,соглашени	条約,協定,協約,盟約
peace	мирн,мир,мира	講和,和平
neutrality	нейтралитет	中立
commerce,navigation,trade	торгов,мореплавани	通商,航海
amity,friendship	дружб	和親,修好,友好
alliance	союз	同盟
declaration,statement	деклараци,заявлени	宣言,声明
armistice,truce,ceasefire	перемири	休戦,停戦
protocol	протокол	議定書
memorial,memorandum	меморандум	上奏文,覚書

"""#
}
