// Generated from Data/turns.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let turns = #"""
began	before	provoked,instigated,unleashed,attacked first,struck first,fired first,fired the first,opened fire first,started|began|opened the ? war|fighting|battle|hostilities|conflict|campaign|attack,began|opened|started hostilities,declared war	спровоцировал,развязал,напал перв,первой напал,первыми напал,первым напал,атаковал перв,первой атаковал,первыми атаковал,первыми открыл,первой открыл,начал войн,начал боев,начал военн,объявил войн,внезапно напал	が挑発,先に攻撃,先制攻撃,先に発砲,が仕掛け,が奇襲,宣戦を布告,宣戦布告
began	beside	aggression,provocation,surprise attack	агресси,провокаци	の侵略,の挑発,の奇襲
began	after	provoked by,instigated by,unleashed by,started by,begun by,initiated by,began with an attack by,began with an attack of,aggression by,aggression of,provocation by,provocation of	спровоцирован,развязан,агресси со стороны,провокаци со стороны,нападени со стороны	
won	both	defeated,won against,won over,victory over,triumphed over	победил,разгромил,победа над,победу над,победой над,победы над	
won	pair	routed,crushed,beat,prevailed over	разбил	
won	before	won the ? war|battle|day|fight|fighting|engagement|campaign|clash,won|gained|scored a|an|the|their|its ? victory,won|gained ? victory,triumphed	одержал,выиграл ? войн|битв|сражен|бой|кампани	が勝利,は勝利,が勝っ,は勝っ
won	beside	victory	победа,победу,победой,победы	の勝利,の圧勝,の大勝,の優勢
won	after	victory for,victory of,won by	победа,победой	
lost	both	was|were|been|got ? defeated|routed|crushed|beaten|annihilated by,lost to,surrendered to	потерпел ? поражение от,проиграл ? войну|битву|сражение|кампанию,был|была|было|были ? разгромлен|разбит|побежд	
lost	before	was|were|been|got ? defeated|routed|crushed|beaten|annihilated,lost the ? war|battle,surrendered,capitulated,sued for peace	потерпел ? поражени|разгром|неудач,капитулировал,сдал	が敗北,は敗北,が敗れ,は敗れ,が降伏,は降伏,は大敗,が大敗
lost	beside	defeat,surrender		の敗北,の敗戦,の惨敗,の降伏,の大敗
lost	after	defeat of,defeat for,rout of,surrender of,capitulation of	поражени,разгром,капитуляци	
ended	none	ended in,ended with,ended by,resulted in,ceasefire,cease fire,armistice,peace treaty,paid,compensation,indemnity,reparations,apologised,apologized,was returned,were returned,was released,were released,was ceded,were ceded,ceded	закончил,завершил,окончил,перемири,прекращени огня,мирн договор,компенсаци,контрибуци,возмещени,репараци,уступил,освобожд,уплатил,выплатил	に終わっ,停戦,休戦,講和,賠償,割譲,釈放,返還
not	none	not,never,wasnt,werent,didnt,isnt,neither,nobody,non,be|being|is|are ? defeated|routed|crushed|beaten,was|were|been ? beaten off,to defeat,claim|claimed|claims|proclaimed|declared victory,paid ? tribute|attention|homage|heed|visit|dearly	не,ни,нет	ない,なかっ,ではな,否定

"""#
}
