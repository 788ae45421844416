// Generated from Data/ja/persons.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaPersons = #"""
一色	family-name
三上	family-name
三好	family-name
三宅	family-name
三島	family-name
三木	family-name
三条	family-name
三浦	family-name
上原	family-name
上杉	family-name
上村	family-name
上泉	family-name
上田	family-name
上野	family-name
与謝野	family-name
中尾	family-name
中山	family-name
中島	family-name
中川	family-name
中曽根	family-name
中村	family-name
中田	family-name
中西	family-name
中野	family-name
丸山	family-name
丹羽	family-name
乃木	family-name
久保	family-name
久保田	family-name
久坂	family-name
五十嵐	family-name
井上	family-name
井伊	family-name
京極	family-name
今井	family-name
今川	family-name
今村	family-name
伊井	family-name
伊東	family-name
伊能	family-name
伊藤	family-name
伊達	family-name
伊集院	family-name
佐々木	family-name
佐竹	family-name
佐藤	family-name
佐野	family-name
児玉	family-name
八木	family-name
六角	family-name
内村	family-name
内田	family-name
内藤	family-name
前田	family-name
前野	family-name
加藤	family-name
勝	family-name
北川	family-name
北村	family-name
北条	family-name
北條	family-name
千葉	family-name
南	family-name
南部	family-name
南雲	family-name
原	family-name
原田	family-name
及川	family-name
古川	family-name
古賀	family-name
司馬	family-name
吉岡	family-name
吉川	family-name
吉村	family-name
吉田	family-name
名和	family-name
和田	family-name
土井	family-name
土屋	family-name
土肥原	family-name
坂口	family-name
坂本	family-name
堀	family-name
堀内	family-name
堀江	family-name
堀田	family-name
堺	family-name
増田	family-name
夏目	family-name
大久保	family-name
大内	family-name
大友	family-name
大塚	family-name
大山	family-name
大島	family-name
大平	family-name
大杉	family-name
大橋	family-name
大江	family-name
大石	family-name
大西	family-name
大谷	family-name
大野	family-name
大隈	family-name
大黒屋	family-name
太宰	family-name
太田	family-name
奥	family-name
奥村	family-name
宇喜多	family-name
宇垣	family-name
宇野	family-name
安倍	family-name
安田	family-name
安藤	family-name
宮下	family-name
宮崎	family-name
宮本	family-name
宮沢	family-name
宮田	family-name
宮部	family-name
寺内	family-name
小山	family-name
小島	family-name
小川	family-name
小早川	family-name
小村	family-name
小松	family-name
小松原	family-name
小林	family-name
小栗	family-name
小池	family-name
小沢	family-name
小泉	family-name
小渕	family-name
小澤	family-name
小田	family-name
小磯	family-name
小西	family-name
小野	family-name
尼子	family-name
尾崎	family-name
山下	family-name
山中	family-name
山内	family-name
山口	family-name
山名	family-name
山崎	family-name
山川	family-name
山本	family-name
山田	family-name
山県	family-name
山縣	family-name
岡崎	family-name
岡本	family-name
岡村	family-name
岡田	family-name
岩井	family-name
岩倉	family-name
岩崎	family-name
岩本	family-name
岩瀬	family-name
岩田	family-name
岸	family-name
島崎	family-name
島津	family-name
島田	family-name
嶋田	family-name
川上	family-name
川口	family-name
川島	family-name
川崎	family-name
川村	family-name
川田	family-name
川端	family-name
川路	family-name
工藤	family-name
市川	family-name
幣原	family-name
平	family-name
平井	family-name
平塚	family-name
平山	family-name
平沼	family-name
平田	family-name
平賀	family-name
平野	family-name
幸徳	family-name
広瀬	family-name
広田	family-name
廣瀬	family-name
建川	family-name
後藤	family-name
徳川	family-name
徳田	family-name
志賀	family-name
成田	family-name
斉藤	family-name
斎藤	family-name
斯波	family-name
新井	family-name
新渡戸	family-name
新田	family-name
早川	family-name
明智	family-name
明石	family-name
星野	family-name
最上	family-name
有田	family-name
服部	family-name
望月	family-name
朝倉	family-name
木下	family-name
木戸	family-name
木村	family-name
本多	family-name
本居	family-name
本庄	family-name
本田	family-name
本野	family-name
本間	family-name
杉原	family-name
杉山	family-name
杉本	family-name
杉浦	family-name
杉田	family-name
村上	family-name
村垣	family-name
村山	family-name
村田	family-name
来栖	family-name
東	family-name
東久邇	family-name
東条	family-name
東條	family-name
東郷	family-name
松下	family-name
松井	family-name
松前	family-name
松尾	family-name
松岡	family-name
松平	family-name
松本	family-name
松村	family-name
松浦	family-name
松田	family-name
板垣	family-name
林	family-name
柳田	family-name
柴田	family-name
栗原	family-name
栗本	family-name
栗田	family-name
栗野	family-name
桂	family-name
桑原	family-name
桜井	family-name
梅津	family-name
森	family-name
森本	family-name
森田	family-name
植村	family-name
植田	family-name
楠木	family-name
榊原	family-name
榎本	family-name
樋口	family-name
横山	family-name
橋本	family-name
橘	family-name
正岡	family-name
武田	family-name
毛利	family-name
水野	family-name
永井	family-name
永田	family-name
永野	family-name
池田	family-name
河合	family-name
河野	family-name
津軽	family-name
浅井	family-name
浅野	family-name
浜口	family-name
浜田	family-name
海部	family-name
清水	family-name
清浦	family-name
渋谷	family-name
渡辺	family-name
渡邉	family-name
渡邊	family-name
渡部	family-name
源	family-name
滝川	family-name
瀬島	family-name
熊田	family-name
熊谷	family-name
片山	family-name
牧野	family-name
犬養	family-name
田中	family-name
田代	family-name
田口	family-name
田村	family-name
田沼	family-name
田辺	family-name
畑	family-name
畠山	family-name
白石	family-name
直江	family-name
相馬	family-name
真崎	family-name
真田	family-name
矢野	family-name
石井	family-name
石原	family-name
石川	family-name
石橋	family-name
石田	family-name
神田	family-name
福井	family-name
福島	family-name
福沢	family-name
福澤	family-name
福田	family-name
秋山	family-name
稲垣	family-name
窪田	family-name
立花	family-name
竹下	family-name
竹内	family-name
竹田	family-name
筒井	family-name
篠原	family-name
米内	family-name
細川	family-name
結城	family-name
織田	family-name
羽柴	family-name
羽田	family-name
芥川	family-name
芦田	family-name
芳沢	family-name
若槻	family-name
草地	family-name
荒井	family-name
荒木	family-name
荒畑	family-name
荻洲	family-name
荻生	family-name
菅原	family-name
菅野	family-name
菊地	family-name
菊川	family-name
菊池	family-name
落合	family-name
蒲生	family-name
藤井	family-name
藤原	family-name
藤本	family-name
藤田	family-name
蠣崎	family-name
西園寺	family-name
西山	family-name
西川	family-name
西村	family-name
西田	family-name
西郷	family-name
谷口	family-name
谷崎	family-name
豊田	family-name
豊臣	family-name
赤松	family-name
足利	family-name
辻	family-name
近藤	family-name
近衛	family-name
遠藤	family-name
酒井	family-name
里見	family-name
重光	family-name
野口	family-name
野坂	family-name
野村	family-name
野田	family-name
金子	family-name
鈴木	family-name
鍋島	family-name
鎌田	family-name
長宗我部	family-name
長谷川	family-name
間宮	family-name
間部	family-name
関	family-name
関口	family-name
阿部	family-name
陶	family-name
陸奥	family-name
青木	family-name
須藤	family-name
風間	family-name
飯塚	family-name
飯島	family-name
飯田	family-name
香川	family-name
馬場	family-name
高山	family-name
高木	family-name
高杉	family-name
高橋	family-name
高田	family-name
高田屋	family-name
高野	family-name
鳩山	family-name
麻生	family-name
黒川	family-name
黒木	family-name
黒田	family-name
齊藤	family-name
齋藤	family-name
龍造寺	family-name
イヴァン雷帝	mononym	イヴァン4世
ウィッテ	mononym	セルゲイ・ウィッテ
エカチェリーナ2世	mononym	エカチェリーナ2世
エカチェリーナ二世	mononym	エカチェリーナ2世
エカテリーナ2世	mononym	エカチェリーナ2世
エカテリーナ二世	mononym	エカチェリーナ2世
エリツィン	mononym	ボリス・エリツィン
エンゲルス	mononym	フリードリヒ・エンゲルス
ガンジー	mononym	マハトマ・ガンディー
ガンディー	mononym	マハトマ・ガンディー
キッシンジャー	mononym	ヘンリー・キッシンジャー
キリチェンコ	mononym	アレクセイ・キリチェンコ
クビライ	mononym	クビライ
クロパトキン	mononym	アレクセイ・クロパトキン
コルチャーク	mononym	アレクサンドル・コルチャーク
ゴルバチョフ	mononym	ミハイル・ゴルバチョフ
ゴロヴニン	mononym	ヴァシーリー・ゴロヴニーン
ゴローニン	mononym	ヴァシーリー・ゴロヴニーン
ジューコフ	mononym	ゲオルギー・ジューコフ
ジンギスカン	mononym	チンギス・ハン
スターリン	mononym	ヨシフ・スターリン
セミョーノフ	mononym	グリゴリー・セミョーノフ
ゾルゲ	mononym	リヒャルト・ゾルゲ
ダレス	mononym	ジョン・フォスター・ダレス
チャーチル	mononym	ウィンストン・チャーチル
チンギス・ハン	mononym	チンギス・ハン
トルーマン	mononym	ハリー・トルーマン
トロツキー	mononym	レフ・トロツキー
ナポレオン	mononym	ナポレオン・ボナパルト
ニコライ2世	mononym	ニコライ2世
ニコライ二世	mononym	ニコライ2世
ニミッツ	mononym	チェスター・ニミッツ
ヒットラー	mononym	アドルフ・ヒトラー
ヒトラー	mononym	アドルフ・ヒトラー
ビスマルク	mononym	オットー・フォン・ビスマルク
ピョートル1世	mononym	ピョートル1世
ピョートル一世	mononym	ピョートル1世
ピョートル大帝	mononym	ピョートル1世
フビライ	mononym	クビライ
フルシチョフ	mononym	ニキータ・フルシチョフ
フヴォストフ	mononym	ニコライ・フヴォストフ
ブリュヘル	mononym	ヴァシーリー・ブリュヘル
ブレジネフ	mononym	レオニード・ブレジネフ
プゥチャーチン	mononym	エフィム・プチャーチン
プチャーチン	mononym	エフィム・プチャーチン
プーチン	mononym	ウラジーミル・プーチン
ペリー	mononym	マシュー・ペリー
ホー・チ・ミン	mononym	ホー・チ・ミン
マッカーサー	mononym	ダグラス・マッカーサー
マルクス	mononym	カール・マルクス
ムッソリーニ	mononym	ベニート・ムッソリーニ
ムラヴィヨフ	mononym	ニコライ・ムラヴィヨフ
モロトフ	mononym	ヴャチェスラフ・モロトフ
ラクスマン	mononym	アダム・ラクスマン
ルーズベルト	mononym	フランクリン・ルーズベルト
ルーズヴェルト	mononym	フランクリン・ルーズベルト
レザノフ	mononym	ニコライ・レザノフ
レーニン	mononym	ウラジーミル・レーニン
ローズヴェルト	mononym	フランクリン・ルーズベルト
乃木希典	mononym	乃木希典
井上成美	mononym	井上成美
井上馨	mononym	井上馨
井伊直弼	mononym	井伊直弼
伊能忠敬	mononym	伊能忠敬
伊藤博文	mononym	伊藤博文
佐藤尚武	mononym	佐藤尚武
佐藤栄作	mononym	佐藤栄作
信長	mononym	織田信長
光太夫	mononym	大黒屋光太夫
児玉源太郎	mononym	児玉源太郎
内田康哉	mononym	内田康哉
前田利家	mononym	前田利家
加藤友三郎	mononym	加藤友三郎
加藤清正	mononym	加藤清正
原敬	mononym	原敬
古賀謹一郎	mononym	古賀謹一郎
吉川元春	mononym	吉川元春
吉田松陰	mononym	吉田松陰
吉田茂	mononym	吉田茂
周恩来	mononym	周恩来
坂本龍馬	mononym	坂本龍馬
大久保利通	mononym	大久保利通
大島浩	mononym	大島浩
大正天皇	mononym	大正天皇
大谷吉継	mononym	大谷吉継
大隈重信	mononym	大隈重信
大黒屋光太夫	mononym	大黒屋光太夫
孝明天皇	mononym	孝明天皇
孫中山	mononym	孫文
孫文	mononym	孫文
安重根	mononym	安重根
宮本顕治	mononym	宮本顕治
家康	mononym	徳川家康
小村寿太郎	mononym	小村寿太郎
小松原道太郎	mononym	小松原道太郎
小泉純一郎	mononym	小泉純一郎
小西行長	mononym	小西行長
尾崎秀実	mononym	尾崎秀実
山下奉文	mononym	山下奉文
山本五十六	mononym	山本五十六
山田乙三	mononym	山田乙三
山県有朋	mononym	山県有朋
山縣有朋	mononym	山県有朋
岡田啓介	mononym	岡田啓介
岩倉具視	mononym	岩倉具視
川上操六	mononym	川上操六
川路聖謨	mononym	川路聖謨
工藤平助	mononym	工藤平助
市川房枝	mononym	市川房枝
幣原喜重郎	mononym	幣原喜重郎
広瀬武夫	mononym	広瀬武夫
広田弘毅	mononym	広田弘毅
張作霖	mononym	張作霖
張学良	mononym	張学良
後藤新平	mononym	後藤新平
徳川吉宗	mononym	徳川吉宗
徳川家光	mononym	徳川家光
徳川家康	mononym	徳川家康
徳川慶喜	mononym	徳川慶喜
愛新覚羅溥儀	mononym	溥儀
慶喜	mononym	徳川慶喜
斎藤実	mononym	斎藤実
斎藤道三	mononym	斎藤道三
新井白石	mononym	新井白石
明治天皇	mononym	明治天皇
明石元二郎	mononym	明石元二郎
昭和天皇	mononym	昭和天皇
最上徳内	mononym	最上徳内
服部卓四郎	mononym	服部卓四郎
木戸孝允	mononym	木戸孝允
本間雅晴	mononym	本間雅晴
杉山元	mononym	杉山元
李承晩	mononym	李承晩
李鴻章	mononym	李鴻章
東条英機	mononym	東條英機
東條英機	mononym	東條英機
東郷平八郎	mononym	東郷平八郎
東郷茂徳	mononym	東郷茂徳
松井石根	mononym	松井石根
松岡洋右	mononym	松岡洋右
松平定信	mononym	松平定信
松平恒雄	mononym	松平恒雄
板垣征四郎	mononym	板垣征四郎
板垣退助	mononym	板垣退助
林子平	mononym	林子平
林董	mononym	林董
林銑十郎	mononym	林銑十郎
柴田勝家	mononym	柴田勝家
栗田健男	mononym	栗田健男
桂太郎	mononym	桂太郎
森鴎外	mononym	森鴎外
植田謙吉	mononym	植田謙吉
榊原康政	mononym	榊原康政
榎本武揚	mononym	榎本武揚
樋口一葉	mononym	樋口一葉
橋本龍太郎	mononym	橋本龍太郎
武田信玄	mononym	武田信玄
毛沢東	mononym	毛沢東
水野忠邦	mononym	水野忠邦
永田鉄山	mononym	永田鉄山
池田輝政	mononym	池田輝政
汪兆銘	mononym	汪兆銘
汪精衛	mononym	汪兆銘
浅井長政	mononym	浅井長政
浅野長政	mononym	浅野長政
溥儀	mononym	溥儀
片山潜	mononym	片山潜
牧野伸顕	mononym	牧野伸顕
田中義一	mononym	田中義一
田中角栄	mononym	田中角栄
石原莞爾	mononym	石原莞爾
石川啄木	mononym	石川啄木
石田三成	mononym	石田三成
福島安正	mononym	福島安正
福島正則	mononym	福島正則
福田赳夫	mononym	福田赳夫
秀吉	mononym	豊臣秀吉
秋山真之	mononym	秋山真之
秦彦三郎	mononym	秦彦三郎
米内光政	mononym	米内光政
細川ガラシャ	mononym	細川ガラシャ
織田信長	mononym	織田信長
荒木貞夫	mononym	荒木貞夫
菊池武光	mononym	菊池武光
蒋介石	mononym	蒋介石
蔣介石	mononym	蒋介石
袁世凱	mononym	袁世凱
西太后	mononym	西太后
西郷隆盛	mononym	西郷隆盛
豊臣秀吉	mononym	豊臣秀吉
辻政信	mononym	辻政信
近藤重蔵	mononym	近藤重蔵
近衛文麿	mononym	近衛文麿
鄧小平	mononym	鄧小平
酒井忠勝	mononym	酒井忠勝
野村吉三郎	mononym	野村吉三郎
金日成	mononym	金日成
鈴木貫太郎	mononym	鈴木貫太郎
間宮林蔵	mononym	間宮林蔵
閔妃	mononym	閔妃
青木周蔵	mononym	青木周蔵
高宗	mononym	高宗
高橋是清	mononym	高橋是清
高田屋嘉兵衛	mononym	高田屋嘉兵衛
黒田官兵衛	mononym	黒田官兵衛
黒田清隆	mononym	黒田清隆
キヨ	given-name
トメ	given-name
ハナ	given-name
一男	given-name
一郎	given-name
三郎	given-name
久子	given-name
之丞	given-name
之助	given-name
乙三	given-name
二郎	given-name
五十六	given-name
五郎	given-name
京子	given-name
信介	given-name
信夫	given-name
修	given-name
健一	given-name
健太郎	given-name
光太夫	given-name
光政	given-name
兵衛	given-name
利夫	given-name
利通	given-name
勇	given-name
勝	given-name
千代	given-name
博	given-name
博文	given-name
右衛門	given-name
和夫	given-name
和子	given-name
和男	given-name
嘉兵衛	given-name
四郎	given-name
国昭	given-name
太助	given-name
太郎	given-name
奉文	given-name
孝允	given-name
実	given-name
左衛門	given-name
希典	given-name
幸子	given-name
幸雄	given-name
弘	given-name
征四郎	given-name
忠	given-name
忠雄	given-name
恵子	given-name
愛子	given-name
慎太郎	given-name
敏夫	given-name
文子	given-name
文雄	given-name
文麿	given-name
新兵衛	given-name
明	given-name
明美	given-name
昭	given-name
有朋	given-name
栄作	given-name
次郎	given-name
正	given-name
正夫	given-name
正義	given-name
正雄	given-name
武	given-name
武雄	given-name
洋右	given-name
洋子	given-name
清	given-name
源太郎	given-name
由紀子	given-name
直樹	given-name
石根	given-name
秀雄	given-name
稔	given-name
節子	given-name
純一郎	given-name
美代子	given-name
美智子	given-name
義雄	given-name
良子	given-name
花子	given-name
英機	given-name
茂	given-name
茂徳	given-name
莞爾	given-name
誠	given-name
豊	given-name
輝雄	given-name
辰雄	given-name
退助	given-name
進	given-name
達夫	given-name
重信	given-name
陽子	given-name
隆	given-name
隆盛	given-name
雅子	given-name
静子	given-name
龍太郎	given-name
アーサー	given-name	
アーネスト	given-name	
アーノルド	given-name	
アイザック	given-name	
アウグスト	given-name	
アダム	given-name	
アドルフ	given-name	
アナトーリー	given-name	
アナトリー	given-name	
アブラハム	given-name	
アルトゥール	given-name	
アルバート	given-name	
アルフォンス	given-name	
アルフレッド	given-name	
アルフレート	given-name	
アルベルト	given-name	
アレクサンダー	given-name	
アレクサンドラ	given-name	
アレクサンドル	given-name	
アレクセイ	given-name	
アレン	given-name	
アンソニー	given-name	
アントニオ	given-name	
アンドリュー	given-name	
アンドルー	given-name	
アンドレ	given-name	
アンドレイ	given-name	
アントン	given-name	
アンナ	given-name	
アンリ	given-name	
イーゴリ	given-name	
イヴァン	given-name	
イワン	given-name	
イグナーツ	given-name	
イサーク	given-name	
イザベラ	given-name	
イリヤ	given-name	
ヴァシーリー	given-name	
ヴァシリー	given-name	
ワシーリー	given-name	
ワシリー	given-name	
ヴァレンティン	given-name	
ヴィクトル	given-name	
ビクトル	given-name	
ヴィクトリア	given-name	
ヴィットーリオ	given-name	
ヴィルヘルム	given-name	
ウィルヘルム	given-name	
ウィリアム	given-name	
ウィンストン	given-name	
ウォルター	given-name	
ヴォルフガング	given-name	
ウラジーミル	given-name	
ウラジミール	given-name	
ウラディミール	given-name	
エイブラハム	given-name	
エヴゲーニー	given-name	
エフゲニー	given-name	
エカチェリーナ	given-name	
エカテリーナ	given-name	
エドゥアルト	given-name	
エドゥアルド	given-name	
エドガー	given-name	
エドマンド	given-name	
エドワード	given-name	
エフィム	given-name	
エミール	given-name	
エメリヤン	given-name	
エリザヴェータ	given-name	
エリザベス	given-name	
エリック	given-name	
エルンスト	given-name	
エンリケ	given-name	
オーギュスト	given-name	
オスカー	given-name	
オットー	given-name	
オリガ	given-name	
オリヴァー	given-name	
カール	given-name	
カーロイ	given-name	
カルロ	given-name	
カルロス	given-name	
ガヴリール	given-name	
カミーユ	given-name	
キャサリン	given-name	
ギュスターヴ	given-name	
クラウス	given-name	
クリストファー	given-name	
クリスティアン	given-name	
クリメント	given-name	
グリゴリー	given-name	
グレゴリー	given-name	
クルト	given-name	
クレメンス	given-name	
ゲオルギー	given-name	
ゲオルク	given-name	
ゲルハルト	given-name	
コーデル	given-name	
コンスタンチン	given-name	
コンスタンティン	given-name	
コンラート	given-name	
サミュエル	given-name	
サムエル	given-name	
サルバドール	given-name	
ジェームズ	given-name	
ジェームス	given-name	
ジェイムズ	given-name	
ジェラルド	given-name	
シャルル	given-name	
ジャック	given-name	
ジャン	given-name	
ジュール	given-name	
ジュゼッペ	given-name	
ジョージ	given-name	
ジョーゼフ	given-name	
ジョセフ	given-name	
ジョゼフ	given-name	
ジョルジュ	given-name	
ジョン	given-name	
ジョナサン	given-name	
スタンリー	given-name	
スティーヴン	given-name	
スティーブン	given-name	
ステパン	given-name	
セオドア	given-name	
セルゲイ	given-name	
セルジュ	given-name	
ソフィア	given-name	
ダグラス	given-name	
タチアナ	given-name	
ダニエル	given-name	
チャールズ	given-name	
チェスター	given-name	
ティモシー	given-name	
テオドール	given-name	
デイヴィッド	given-name	
デイビッド	given-name	
デーヴィッド	given-name	
ディーン	given-name	
ディミトリー	given-name	
ドミートリー	given-name	
ドミトリー	given-name	
ドワイト	given-name	
トーマス	given-name	
トマス	given-name	
ナサニエル	given-name	
ナターリヤ	given-name	
ナデジダ	given-name	
ニキータ	given-name	
ニクラス	given-name	
ニコライ	given-name	
ニコラ	given-name	
ニコラス	given-name	
ネヴィル	given-name	
ハーバート	given-name	
ハインリヒ	given-name	
パーヴェル	given-name	
パヴェル	given-name	
ハリー	given-name	
ハロルド	given-name	
ハンス	given-name	
ハンフリー	given-name	
ピエール	given-name	
ピーター	given-name	
ピウス	given-name	
ピョートル	given-name	
フィリップ	given-name	
フィリッポ	given-name	
フェデリコ	given-name	
フェリックス	given-name	
フェルディナント	given-name	
フェルナンド	given-name	
フョードル	given-name	
ヒョードル	given-name	
フランク	given-name	
フランクリン	given-name	
フランシス	given-name	
フランシスコ	given-name	
フランソワ	given-name	
フランツ	given-name	
フリードリヒ	given-name	
フレデリック	given-name	
フレッド	given-name	
ブルーノ	given-name	
ベネディクト	given-name	
ベニート	given-name	
ベンジャミン	given-name	
ヘルマン	given-name	
ヘンリー	given-name	
ヘンリク	given-name	
ヘンドリック	given-name	
ポール	given-name	
ボリス	given-name	
マーガレット	given-name	
マーク	given-name	
マーティン	given-name	
マイケル	given-name	
マクシム	given-name	
マクシミリアン	given-name	
マックス	given-name	
マシュー	given-name	
マッシュー	given-name	
マチュー	given-name	
マティアス	given-name	
マリア	given-name	
マリー	given-name	
マルティン	given-name	
ミゲル	given-name	
ミハイル	given-name	
ミヒャエル	given-name	
メアリー	given-name	
モーリス	given-name	
モーリッツ	given-name	
ヤーコフ	given-name	
ヤコブ	given-name	
ヤン	given-name	
ユーリー	given-name	
ユーリ	given-name	
ユリウス	given-name	
ヨシフ	given-name	
ヨハン	given-name	
ヨハネス	given-name	
ヨーゼフ	given-name	
ラヴレンチー	given-name	
ラファエル	given-name	
ラルフ	given-name	
リチャード	given-name	
リヒャルト	given-name	
ルイ	given-name	
ルイス	given-name	
ルートヴィヒ	given-name	
ルドルフ	given-name	
レオ	given-name	
レオニード	given-name	
レオポルド	given-name	
レフ	given-name	
レナード	given-name	
ロジャー	given-name	
ロドリゴ	given-name	
ロナルド	given-name	
ロバート	given-name	
ロベルト	given-name	
ロマン	given-name	
ローザ	given-name	
ワレンチン	given-name	
ヨシップ	given-name	
ハーマン	given-name	
フセヴォロド	given-name	
ガリーナ	given-name	
リュドミラ	given-name	
アキム	given-name	
エゴール	given-name	
ティモフェイ	given-name	
アファナーシー	given-name	
マカール	given-name	
ナウム	given-name	
ゼノン	given-name	
マトヴェイ	given-name	
さん	title	さん
スルタン	title	スルタン
ツァーリ	title	ツァーリ
ハーン	title	ハーン
一等兵	title	一等兵
上人	title	上人
上皇	title	上皇
上等兵	title	上等兵
中佐	title	中佐
中宮	title	中宮
中将	title	中将
中尉	title	中尉
中納言	title	中納言
中隊長	title	中隊長
主席	title	主席
主教	title	主教
二等兵	title	二等兵
人民委員	title	人民委員
代表	title	代表
代議士	title	代議士
伍長	title	伍長
会長	title	会長
伯	title	伯
伯爵	title	伯爵
作家	title	作家
使節	title	使節
侯	title	侯
侯爵	title	侯爵
僧	title	僧
元帥	title	元帥
先生	title	先生
全権	title	全権
全権大使	title	全権大使
全権委員	title	全権委員
公	title	公
公使	title	公使
公使館付武官	title	公使館付武官
公爵	title	公爵
兵曹	title	兵曹
兵長	title	兵長
内務大臣	title	内務大臣
内大臣	title	内大臣
内相	title	内相
内親王	title	内親王
内閣総理大臣	title	内閣総理大臣
准将	title	准将
准尉	title	准尉
准教授	title	准教授
判事	title	判事
副大統領	title	副大統領
副首相	title	副首相
助教授	title	助教授
勘定奉行	title	勘定奉行
博士	title	博士
卿	title	卿
参謀	title	参謀
参謀次長	title	参謀次長
参謀総長	title	参謀総長
参謀長	title	参謀長
史家	title	史家
右大臣	title	右大臣
司令官	title	司令官
司令長官	title	司令長官
司教	title	司教
司法大臣	title	司法大臣
司祭	title	司祭
同志	title	同志
君	title	君
和尚	title	和尚
商人	title	商人
商工相	title	商工相
国務長官	title	国務長官
国家主席	title	国家主席
国王	title	国王
国防大臣	title	国防大臣
国防相	title	国防相
外務人民委員	title	外務人民委員
外務大臣	title	外務大臣
外務次官	title	外務次官
外相	title	外相
大主教	title	大主教
大佐	title	大佐
大使	title	大使
大使館付武官	title	大使館付武官
大公	title	大公
大司教	title	大司教
大名	title	大名
大将	title	大将
大尉	title	大尉
大帝	title	大帝
大師	title	大師
大御所	title	大御所
大納言	title	大納言
大統領	title	大統領
大老	title	大老
大臣	title	大臣
大蔵大臣	title	大蔵大臣
大隊長	title	大隊長
天皇	title	天皇
太政大臣	title	太政大臣
太閤	title	太閤
夫人	title	夫人
奉行	title	奉行
女史	title	女史
女帝	title	女帝
女王	title	女王
委員長	title	委員長
嬢	title	嬢
子爵	title	子爵
学者	title	学者
学長	title	学長
官房長官	title	官房長官
宣教師	title	宣教師
宮	title	宮
宰相	title	宰相
家老	title	家老
将軍	title	将軍
少佐	title	少佐
少将	title	少将
少尉	title	少尉
局長	title	局長
左大臣	title	左大臣
市長	title	市長
帝国宰相	title	帝国宰相
師団長	title	師団長
弁護士	title	弁護士
征夷大将軍	title	征夷大将軍
御家人	title	御家人
提督	title	提督
提督閣下	title	提督閣下
摂政	title	摂政
教授	title	教授
教皇	title	教皇
教育総監	title	教育総監
教諭	title	教諭
文相	title	文相
文部大臣	title	文部大臣
方面軍司令官	title	方面軍司令官
旅団長	title	旅団長
旗本	title	旗本
書記	title	書記
書記官	title	書記官
書記長	title	書記長
曹長	title	曹長
最高司令官	title	最高司令官
村長	title	村長
松前奉行	title	松前奉行
枢機卿	title	枢機卿
検事	title	検事
様	title	様
次官	title	次官
武官	title	武官
武将	title	武将
歴史家	title	歴史家
殿	title	殿
殿下	title	殿下
氏	title	氏
水兵	title	水兵
汗	title	汗
法師	title	法師
法王	title	法王
法皇	title	法皇
法相	title	法相
海相	title	海相
海軍大臣	title	海軍大臣
漂流民	title	漂流民
牧師	title	牧師
特使	title	特使
特務曹長	title	特務曹長
特派員	title	特派員
王	title	王
王女	title	王女
王妃	title	王妃
王子	title	王子
理事長	title	理事長
男爵	title	男爵
町奉行	title	町奉行
町長	title	町長
画家	title	画家
皇后	title	皇后
皇太后	title	皇太后
皇太子	title	皇太子
皇女	title	皇女
皇子	title	皇子
皇帝	title	皇帝
県令	title	県令
知事	title	知事
研究者	title	研究者
社長	title	社長
神父	title	神父
禅師	title	禅師
第一書記	title	第一書記
箱館奉行	title	箱館奉行
総主教	title	総主教
総司令官	title	総司令官
総書記	title	総書記
総理	title	総理
総理大臣	title	総理大臣
総督	title	総督
総統	title	総統
総裁	title	総裁
総長	title	総長
総領事	title	総領事
翁	title	翁
老中	title	老中
船長	title	船長
船頭	title	船頭
艦長	title	艦長
若年寄	title	若年寄
著者	title	著者
蔵相	title	蔵相
藩主	title	藩主
藩士	title	藩士
裁判長	title	裁判長
親王	title	親王
記者	title	記者
詩人	title	詩人
課長	title	課長
講師	title	講師
議員	title	議員
議長	title	議長
豪商	title	豪商
財務相	title	財務相
軍令部総長	title	軍令部総長
軍令部長	title	軍令部長
軍司令官	title	軍司令官
軍曹	title	軍曹
農相	title	農相
逓相	title	逓相
通訳	title	通訳
通詞	title	通詞
連隊長	title	連隊長
遣日使節	title	遣日使節
長官	title	長官
長崎奉行	title	長崎奉行
関白	title	関白
閣下	title	閣下
防衛相	title	防衛相
陛下	title	陛下
陸相	title	陸相
陸軍大臣	title	陸軍大臣
陸軍長官	title	陸軍長官
雷帝	title	雷帝
領事	title	領事
首席	title	首席
首相	title	首相
駐在武官	title	駐在武官
たち	name-suffix
ら	name-suffix
一世	name-suffix	1世
三世	name-suffix	3世
世	name-suffix
二世	name-suffix	2世
兄弟	name-suffix
大帝	name-suffix
夫妻	name-suffix
家	name-suffix
氏	name-suffix
父子	name-suffix
達	name-suffix
゠	foreign-name-separator
・	foreign-name-separator
原口	family-name
山岡	family-name
篠崎	family-name
会沢	family-name
稲葉	family-name
大鳥	family-name
沖田	family-name
永倉	family-name
武市	family-name
江藤	family-name
副島	family-name
松方	family-name
野津	family-name
島村	family-name
伊地知	family-name
阿南	family-name
牛島	family-name
栗林	family-name
片倉	family-name
賀茂	family-name
大槻	family-name
中浜	family-name
北畠	family-name
有馬	family-name
大村	family-name
相良	family-name
松永	family-name
雑賀	family-name
九鬼	family-name
蜂須賀	family-name
福原	family-name
宍戸	family-name
大伴	family-name
蘇我	family-name
物部	family-name
中臣	family-name
坂上	family-name
阿倍	family-name
清原	family-name
佐伯	family-name
柳生	family-name
塚原	family-name
古田	family-name
狩野	family-name
尾形	family-name
円山	family-name
葛飾	family-name
歌川	family-name
喜多川	family-name
与謝	family-name
井原	family-name
近松	family-name
滝沢	family-name
高浜	family-name
武者小路	family-name
有島	family-name
幸田	family-name
坪内	family-name
国木田	family-name
田山	family-name
徳富	family-name
岡倉	family-name
中江	family-name
植木	family-name
津田	family-name
渋沢	family-name
住友	family-name
三井	family-name
古河	family-name
大倉	family-name
五代	family-name
北里	family-name
高峰	family-name
湯川	family-name
朝永	family-name
仁科	family-name
南方	family-name
折口	family-name
和辻	family-name
戸坂	family-name
河上	family-name
吉野	family-name
美濃部	family-name
家永	family-name
羽仁	family-name
石母田	family-name
網野	family-name
色川	family-name
半藤	family-name
保阪	family-name
江口	family-name
横手	family-name
麻田	family-name
細谷	family-name
海音寺	family-name
城山	family-name
児島	family-name
伊丹	family-name
黒沢	family-name
黒澤	family-name
溝口	family-name
小津	family-name
床次	family-name
宮澤	family-name
石破	family-name
岸田	family-name
富田	family-name
梶山	family-name
亀井	family-name
久米	family-name
前川	family-name
村井	family-name
村松	family-name
山根	family-name
石黒	family-name
市村	family-name
内山	family-name
梅田	family-name
梅原	family-name
江川	family-name
大川	family-name
大竹	family-name
奥田	family-name
小野寺	family-name
片岡	family-name
金田	family-name
河村	family-name
木内	family-name
坂井	family-name
佐久間	family-name
沢田	family-name
澤田	family-name
塩田	family-name
柴山	family-name
白井	family-name
関根	family-name
竹中	family-name
谷川	family-name
千田	family-name
戸田	family-name
富永	family-name
中井	family-name
長田	family-name
長尾	family-name
西尾	family-name
野中	family-name
萩原	family-name
早坂	family-name
日高	family-name
平岡	family-name
藤岡	family-name
藤川	family-name
藤沢	family-name
藤村	family-name
堀口	family-name
山尾	family-name
志道	family-name
岩屋	family-name
樺山	family-name
長井	family-name
周布	family-name
坪井	family-name
来島	family-name
入江	family-name
広沢	family-name
桐野	family-name
別府	family-name
有村	family-name
税所	family-name
寺島	family-name
鮫島	family-name
中岡	family-name
由利	family-name
横井	family-name
芹沢	family-name
清河	family-name
山南	family-name
緒方	family-name
箕作	family-name
柳河	family-name
板倉	family-name
久世	family-name
脇坂	family-name

"""#
}
