// Generated from Data/offices.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let offices = #"""
admiral	адмирал	提督,海軍大将,大将
vice-admiral,vice admiral	вице-адмирал	海軍中将,中将
rear-admiral,rear admiral	контр-адмирал	海軍少将,少将
commodore	коммодор,капитан-командор	代将
general	генерал	将軍,陸軍大将,大将
general of infantry	генерал от инфантерии	歩兵大将
lieutenant-general,lieutenant general	генерал-лейтенант	陸軍中将,中将
major-general,major general	генерал-майор	陸軍少将,少将
adjutant general,adjutant-general	генерал-адъютант	侍従武官長
marshal,field marshal,field-marshal	маршал,фельдмаршал,генерал-фельдмаршал	元帥
colonel	полковник	大佐
lieutenant colonel,lieutenant-colonel	подполковник	中佐
major	майор	少佐
captain	капитан	大尉,大佐,艦長,船長
lieutenant	лейтенант,поручик	中尉
commander	командир	中佐,指揮官
commander-in-chief,commander in chief	главнокомандующий	総司令官,司令長官
chief of staff	начальник штаба	参謀長
emperor	император	皇帝,天皇
empress	императрица	皇后,女帝
king	король	王,国王
queen	королева	女王,王妃
tsar,czar,tzar	царь,император,государь	皇帝,ツァーリ
prince	князь,принц	王子,親王,公爵
grand duke	великий князь	大公
princess	княгиня,княжна,принцесса	王女,公女
duke	герцог	公爵
marquis,marquess	маркиз	侯爵
count,earl	граф	伯爵
viscount	виконт	子爵
baron	барон	男爵
shogun	сёгун	将軍
sultan	султан	スルタン
khan	хан	ハン
president	президент	大統領
prime minister,premier	премьер-министр,премьер	首相,総理大臣,内閣総理大臣
chancellor	канцлер	宰相,首相
minister	министр	大臣
foreign minister,minister of foreign affairs	министр иностранных дел	外相,外務大臣
minister of war,war minister	военный министр	陸相,陸軍大臣
minister of the navy,navy minister	морской министр	海相,海軍大臣
minister of finance,finance minister	министр финансов	蔵相,大蔵大臣
ambassador	посол	大使
envoy	посланник	公使,使節,特使
consul	консул	領事
consul general,consul-general	генеральный консул	総領事
governor	губернатор	知事,総督
governor-general,governor general	генерал-губернатор	総督
viceroy	наместник,вице-король	総督,副王
general secretary	генеральный секретарь	書記長
secretary	секретарь	秘書,書記官
deputy	депутат	議員
senator	сенатор	上院議員
diplomat	дипломат	外交官
politician	политик	政治家
historian	историк	歴史家,歴史学者
professor,prof	профессор	教授
doctor,dr	доктор	博士
physician	врач	医師
writer	писатель	作家
journalist	журналист	記者,ジャーナリスト
explorer,navigator	мореплаватель,путешественник	探検家
merchant	купец	商人
priest	священник	司祭
bishop	епископ	司教,主教
archbishop	архиепископ	大司教,大主教
pope	папа римский,папа	教皇,法王

"""#
}
