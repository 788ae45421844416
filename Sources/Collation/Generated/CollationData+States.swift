// Generated from Data/states.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let states = #"""
russo,russia,russian,russians	русск,росси	ロシア,露国,露
soviet,soviets,ussr,soviet union	совет,ссср	ソビエト連邦,ソビエト,ソ連,ソ
japan,japanese,japano,nippon	япон	日本,日
china,chinese,sino,qing,manchu	кита,цин	中国,清国,清,中
korea,korean	коре	朝鮮,韓国,韓,朝
mongolia,mongolian,mongol	монгол	モンゴル,蒙古
american,america,usa,us,united states	американск,америк,сша	アメリカ,米国,米
anglo,british,britain,english,england,united kingdom,great britain	англ,британ,великобритан	イギリス,英国,英
franco,french,france	франко,франц	フランス,仏国,仏
german,germany,germano	герман,немецк	ドイツ,独逸,独
prussian,prussia,prusso	прус	プロイセン,普
austro,austrian,austria	австро,австри	オーストリア,墺
hungarian,hungary	венгр,венгер	ハンガリー
italian,italy,italo	итал	イタリア,伊
turkish,turkey,turco,ottoman,turks	турец,турц,осман	トルコ,オスマン,土
polish,poland,polono	польск,польш	ポーランド,波
swedish,sweden,swedes	швед,швец	スウェーデン
finnish,finland,finno	финск,финлянд,финн	フィンランド,芬
spanish,spain,hispano	испан	スペイン,西
portuguese,portugal,luso	португал	ポルトガル,葡
dutch,netherlands,holland,hollandish	голланд,нидерланд	オランダ,蘭
danish,denmark,danes,dano	датск,дани	デンマーク
greek,greece,greco	греч,грец	ギリシャ,希
serbian,serbia,serbs,serbo	серб	セルビア
persian,persia,iran,iranian,perso	перс,персид,иран	ペルシャ,イラン
afghan,afghanistan	афган	アフガニスタン

"""#
}
