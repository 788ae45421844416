// Generated from Data/ja/causes.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaCauses = #"""
いため	cause-marker	cause-before
からである	cause-marker	cause-before
が原因で	cause-marker	cause-before
ことから	cause-marker	cause-before
たため	cause-marker	cause-before
たために	cause-marker	cause-before
だったため	cause-marker	cause-before
だったために	cause-marker	cause-before
に起因して	cause-marker	cause-before
に起因する	cause-marker	cause-before
のおかげで	cause-marker	cause-before
のせいで	cause-marker	cause-before
ので	cause-marker	cause-before
ゆえに	cause-marker	cause-before
をきっかけとして	cause-marker	cause-before
をきっかけに	cause-marker	cause-before
を原因として	cause-marker	cause-before
を契機として	cause-marker	cause-before
を契機に	cause-marker	cause-before
を理由に	cause-marker	cause-before
を背景に	cause-marker	cause-before
故に	cause-marker	cause-before
というのは	cause-marker	cause-of-last
なぜなら	cause-marker	cause-of-last
なぜならば	cause-marker	cause-of-last
このため	cause-marker	effect-after
この結果	cause-marker	effect-after
これによって	cause-marker	effect-after
これにより	cause-marker	effect-after
したがって	cause-marker	effect-after
そのため	cause-marker	effect-after
その結果	cause-marker	effect-after
それゆえ	cause-marker	effect-after
それ故	cause-marker	effect-after
だから	cause-marker	effect-after
従って	cause-marker	effect-after
結果として	cause-marker	effect-after
につながった	cause-marker	effect-before
に導いた	cause-marker	effect-before
に繋がった	cause-marker	effect-before
のきっかけとなった	cause-marker	effect-before
の原因となった	cause-marker	effect-before
の契機となった	cause-marker	effect-before
をもたらした	cause-marker	effect-before
をもたらす	cause-marker	effect-before
を余儀なくさせた	cause-marker	effect-before
を促した	cause-marker	effect-before
を引き起こした	cause-marker	effect-before
を引き起こす	cause-marker	effect-before
を招いた	cause-marker	effect-before
を招く	cause-marker	effect-before
を生み出した	cause-marker	effect-before
を生んだ	cause-marker	effect-before
を誘発した	cause-marker	effect-before
ミス	judgement-noun	fault
不正	judgement-noun	wrong
不義	judgement-noun	wrong
人道に対する罪	judgement-noun	wrong
侵害	judgement-noun	wrong
侵略	judgement-noun	wrong
偉業	judgement-noun	merit
功績	judgement-noun	merit
勝利	judgement-noun	merit
大失敗	judgement-noun	fault plain
大成功	judgement-noun	merit
失態	judgement-noun	fault plain
失敗	judgement-noun	fault
失策	judgement-noun	fault plain
屈辱	judgement-noun	fault
快挙	judgement-noun	merit
悲劇	judgement-noun	fault
惨事	judgement-noun	fault
愚行	judgement-noun	fault plain
成功	judgement-noun	merit
成果	judgement-noun	merit
戦争犯罪	judgement-noun	wrong
挑発	judgement-noun	wrong
敗北	judgement-noun	fault
暴挙	judgement-noun	wrong plain
暴虐	judgement-noun	wrong
欺瞞	judgement-noun	wrong
正義	judgement-noun	merit
残虐行為	judgement-noun	wrong
犠牲	judgement-noun	merit
犯罪	judgement-noun	wrong
破局	judgement-noun	fault
罪	judgement-noun	wrong
背信	judgement-noun	wrong
英断	judgement-noun	merit
虐殺	judgement-noun	wrong
蛮行	judgement-noun	wrong plain
裏切り	judgement-noun	wrong plain
誤り	judgement-noun	fault
誤算	judgement-noun	fault plain
貢献	judgement-noun	merit
過ち	judgement-noun	fault plain
過誤	judgement-noun	fault plain
違反	judgement-noun	wrong
間違い	judgement-noun	fault
陰謀	judgement-noun	wrong
不平等な	judgement-adjective	wrong
不当な	judgement-adjective	wrong
不必要な	judgement-adjective	fault
不正な	judgement-adjective	wrong
不法な	judgement-adjective	wrong
侵略的な	judgement-adjective	wrong
優れた	judgement-adjective	merit
公正な	judgement-adjective	merit
勇敢な	judgement-adjective	merit
卑劣な	judgement-adjective	wrong
卑怯な	judgement-adjective	wrong
合法的な	judgement-adjective	merit
大きな	judgement-adjective	weight
失敗した	judgement-adjective	fault
悲惨な	judgement-adjective	weight
愚かな	judgement-adjective	fault
成功した	judgement-adjective	merit
戦略的	judgement-adjective	weight
拙劣な	judgement-adjective	fault
最大の	judgement-adjective	weight
正しい	judgement-adjective	merit
正当な	judgement-adjective	merit
歴史的な	judgement-adjective	weight
残忍な	judgement-adjective	wrong
残虐な	judgement-adjective	wrong
残酷な	judgement-adjective	wrong
決定的な	judgement-adjective	weight
深刻な	judgement-adjective	weight
無意味な	judgement-adjective	fault
無能な	judgement-adjective	fault
無謀な	judgement-adjective	fault
致命的な	judgement-adjective	weight
英雄的な	judgement-adjective	merit
見事な	judgement-adjective	merit
誤った	judgement-adjective	fault
賢明な	judgement-adjective	merit
軽率な	judgement-adjective	fault
違法な	judgement-adjective	wrong
重大な	judgement-adjective	weight
野蛮な	judgement-adjective	wrong
非人道的な	judgement-adjective	wrong
非道な	judgement-adjective	wrong
いために	cause-marker	cause-before
の一因となった	cause-marker	effect-before
の一因となり	cause-marker	effect-before
の一因である	cause-marker	effect-before
の遠因となった	cause-marker	effect-before
の引き金となった	cause-marker	effect-before
の発端となった	cause-marker	effect-before
た結果、	cause-marker	cause-before

"""#
}
