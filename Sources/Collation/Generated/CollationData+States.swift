// Generated from Data/states.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let states = #"""
Russia,russo,russian,russians	русск,росси	ロシア,露国,露
Soviet Union,soviet,soviets,ussr,red army	советск,советов,ссср,красная арми,красной арми	ソビエト連邦,ソビエト,ソ連,赤軍,ソ
Japan,japanese,japano,nippon,kwantung army	япон,квантунск	日本,関東軍,日
China,chinese,sino,qing,manchu	кита,цин,цинск	中国,清国,清,中
Korea,korean	корея,кореи,корею,корее,корейск,корейц	朝鮮,韓国,韓,朝
Mongolia,mongolian,mongol	монгол	モンゴル,蒙古
United States,american,america,usa,us	американск,америк,сша	アメリカ,米国,米
Britain,anglo,british,english,england,united kingdom,great britain	англ,британ,великобритан	イギリス,英国,英
France,franco,french	франко,франц	フランス,仏国,仏
Germany,german,germano	герман,немецк	ドイツ,独逸,独
Prussia,prussian,prusso	прус	プロイセン,普
Austria,austro,austrian	австро,австри	オーストリア,墺
Hungary,hungarian	венгр,венгер	ハンガリー
Italy,italian,italo	итал	イタリア,伊
Turkey,turkish,turco,ottoman,turks	турец,турц,осман	トルコ,オスマン,土
Poland,polish,polono	польск,польш	ポーランド,波
Sweden,swedish,swedes	швед,швец	スウェーデン
Finland,finnish,finno	финск,финлянд,финн	フィンランド,芬
Spain,spanish,hispano	испан	スペイン,西
Portugal,portuguese,luso	португал	ポルトガル,葡
Netherlands,dutch,holland,hollandish	голланд,нидерланд	オランダ,蘭
Denmark,danish,danes,dano	датск,дания,дании,данию,данией,датч	デンマーク
Greece,greek,greco	греч,грец	ギリシャ,希
Serbia,serbian,serbs,serbo	серб	セルビア
Persia,persian,iran,iranian,perso	персид,персия,персии,персию,персией,иран	ペルシャ,イラン
Afghanistan,afghan	афган	アフガニスタン
Norway,norwegian,norwegians	норвег,норвеж	ノルウェー
Belgium,belgian,belgians	бельги	ベルギー
Switzerland,swiss	швейцар	スイス
Romania,romanian,romanians,rumania,rumanian	румын	ルーマニア
Bulgaria,bulgarian,bulgarians,bulgars	болгар	ブルガリア
Czechoslovakia,czechoslovak,czechoslovaks,czech,czechs	чехослов,чешск,чехи	チェコスロバキア,チェコ
Yugoslavia,yugoslav,yugoslavs	югослав	ユーゴスラビア
Ukraine,ukrainian,ukrainians	украин	ウクライナ
Belarus,belarusian,belarusians	белорус,беларус	ベラルーシ
Georgia,georgian,georgians	грузия,грузии,грузию,грузин	ジョージア,グルジア
Armenia,armenian,armenians	армян,армени	アルメニア
Azerbaijan,azerbaijani,azerbaijanis	азербайджан	アゼルバイジャン
Lithuania,lithuanian,lithuanians	литовск,литва,литвы,литве,литву,литвой,литовц	リトアニア
Latvia,latvian,latvians	латыш,латви,латвий	ラトビア
Estonia,estonian,estonians	эстон	エストニア
India,indian,indians	индия,индии,индию,индией,индийск,индийц	インド
Vietnam,vietnamese	вьетнам	ベトナム
Thailand,thai,siam,siamese	таиланд,тайск,сиам	タイ王国,シャム
Philippines,philippine,filipino,filipinos	филиппин	フィリピン
Indonesia,indonesian,indonesians	индонези	インドネシア
Australia,australian,australians	австрали	オーストラリア,豪州
Canada,canadian,canadians	канад	カナダ
Mexico,mexican,mexicans	мексик	メキシコ
Egypt,egyptian,egyptians	египет,египт	エジプト
Israel,israeli,israelis	израил	イスラエル
Syria,syrian,syrians	сири,сирий	シリア
Iraq,iraqi,iraqis	ирак	イラク
Ethiopia,ethiopian,ethiopians,abyssinia,abyssinian	эфиоп,абиссин	エチオピア
Manchukuo,manchukuoan	маньчжоу-го,маньчжоу	満州国,満洲国
Algeria,algerian,algerians	алжир	アルジェリア
Chile,chilean,chileans	чили	チリ
Peru,peruvian,peruvians	перуан	ペルー
Brazil,brazilian,brazilians	бразил	ブラジル
Argentina,argentine,argentinian,argentines	аргентин	アルゼンチン

"""#
}
