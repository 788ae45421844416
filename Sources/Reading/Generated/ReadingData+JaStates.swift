// Generated from Data/ja/states.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaStates = #"""
日	日本
米	アメリカ
英	イギリス
仏	フランス
独	ドイツ
伊	イタリア
露	ロシア
魯	ロシア
ソ	ソビエト連邦
中	中国
清	清
韓	韓国
朝	朝鮮
蘭	オランダ
墺	オーストリア
蒙	モンゴル
満	満洲国
豪	オーストラリア
印	インド
土	トルコ
西	スペイン
葡	ポルトガル
越	ベトナム
台	台湾
普	プロイセン

"""#
}
