// Generated from Data/ja/persons.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaPersons = #"""
一色	family-name	common
三上	family-name
三好	family-name
三宅	family-name
三島	family-name
三木	family-name	common
三条	family-name	common
三浦	family-name
上原	family-name
上杉	family-name
上村	family-name
上泉	family-name
上田	family-name
上野	family-name	common
与謝野	family-name
中尾	family-name
中山	family-name	common
中島	family-name	common
中川	family-name
中曽根	family-name
中村	family-name
中田	family-name	common
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
南	family-name	common
南部	family-name	common
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
坂口	family-name	common
坂本	family-name
堀	family-name
堀内	family-name	common
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
大島	family-name	common
大平	family-name	common
大杉	family-name
大橋	family-name
大江	family-name
大石	family-name	common
大西	family-name
大谷	family-name	common
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
宮下	family-name	common
宮崎	family-name
宮本	family-name
宮沢	family-name
宮田	family-name
宮部	family-name
寺内	family-name
小山	family-name	common
小島	family-name	common
小川	family-name	common
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
山下	family-name	common
山中	family-name	common
山内	family-name	common
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
川上	family-name	common
川口	family-name	common
川島	family-name
川崎	family-name
川村	family-name
川田	family-name
川端	family-name	common
川路	family-name
工藤	family-name
市川	family-name
幣原	family-name
平	family-name	common
平井	family-name
平塚	family-name
平山	family-name
平沼	family-name
平田	family-name
平賀	family-name
平野	family-name	common
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
新田	family-name	common
早川	family-name
明智	family-name
明石	family-name
星野	family-name	common
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
清水	family-name	common
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
田代	family-name	common
田口	family-name
田村	family-name
田沼	family-name
田辺	family-name
畑	family-name
畠山	family-name
白石	family-name	common
直江	family-name
相馬	family-name
真崎	family-name
真田	family-name
矢野	family-name
石井	family-name
石原	family-name
石川	family-name
石橋	family-name	common
石田	family-name
神田	family-name	common
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
西山	family-name	common
西川	family-name
西村	family-name
西田	family-name
西郷	family-name
谷口	family-name	common
谷崎	family-name
豊田	family-name
豊臣	family-name
赤松	family-name	common
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
金子	family-name	common
鈴木	family-name
鍋島	family-name
鎌田	family-name
長宗我部	family-name
長谷川	family-name
間宮	family-name
間部	family-name
関	family-name
関口	family-name	common
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
馬場	family-name	common
高山	family-name	common
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
三郎	given-name	common
久子	given-name
之丞	given-name
之助	given-name
乙三	given-name
二郎	given-name	common
五十六	given-name
五郎	given-name	common
京子	given-name
信介	given-name
信夫	given-name	common
修	given-name
健一	given-name
健太郎	given-name
光太夫	given-name
光政	given-name
兵衛	given-name	common
利夫	given-name
利通	given-name
勇	given-name	common
勝	given-name	common
千代	given-name	common
博	given-name	common
博文	given-name
右衛門	given-name
和夫	given-name
和子	given-name	common
和男	given-name
嘉兵衛	given-name
四郎	given-name
国昭	given-name
太助	given-name
太郎	given-name	common
奉文	given-name
孝允	given-name
実	given-name	common
左衛門	given-name
希典	given-name
幸子	given-name	common
幸雄	given-name
弘	given-name	common
征四郎	given-name
忠	given-name	common
忠雄	given-name
恵子	given-name	common
愛子	given-name	common
慎太郎	given-name
敏夫	given-name
文子	given-name
文雄	given-name
文麿	given-name
新兵衛	given-name
明	given-name	common
明美	given-name	common
昭	given-name
有朋	given-name
栄作	given-name
次郎	given-name
正	given-name	common
正夫	given-name
正義	given-name	common
正雄	given-name
武	given-name	common
武雄	given-name	common
洋右	given-name
洋子	given-name
清	given-name	common
源太郎	given-name
由紀子	given-name
直樹	given-name
石根	given-name
秀雄	given-name
稔	given-name	common
節子	given-name	common
純一郎	given-name
美代子	given-name
美智子	given-name
義雄	given-name
良子	given-name
花子	given-name
英機	given-name
茂	given-name	common
茂徳	given-name
莞爾	given-name	common
誠	given-name	common
豊	given-name	common
輝雄	given-name
辰雄	given-name
退助	given-name
進	given-name	common
達夫	given-name
重信	given-name	common
陽子	given-name	common
隆	given-name
隆盛	given-name	common
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
九鬼	family-name	common
蜂須賀	family-name
福原	family-name
宍戸	family-name
大伴	family-name	common
蘇我	family-name
物部	family-name	common
中臣	family-name
坂上	family-name	common
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
植木	family-name	common
津田	family-name
渋沢	family-name
住友	family-name	common
三井	family-name	common
古河	family-name
大倉	family-name
北里	family-name
高峰	family-name
湯川	family-name
朝永	family-name
仁科	family-name
南方	family-name	common
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
色川	family-name	common
半藤	family-name
保阪	family-name
江口	family-name	common
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
村井	family-name	common
村松	family-name
山根	family-name	common
石黒	family-name
市村	family-name
内山	family-name
梅田	family-name
梅原	family-name
江川	family-name
大川	family-name	common
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
塩田	family-name	common
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
入江	family-name	common
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
小笠原	family-name
宇都宮	family-name
長谷部	family-name
小野田	family-name
大河内	family-name
長曽我部	family-name
香宗我部	family-name
伊知地	family-name
勅使河原	family-name
万里小路	family-name
甘露寺	family-name
中御門	family-name
東久世	family-name
姉小路	family-name
三条西	family-name
壬生	family-name
四条	family-name	common
烏丸	family-name
正親町	family-name
徳大寺	family-name
広幡	family-name
岩下	family-name
土方	family-name
益満	family-name
瀧川	family-name
加納	family-name
浮田	family-name
秋月	family-name
佐々	family-name
蜂屋	family-name
別所	family-name
波多野	family-name
長束	family-name
片桐	family-name
長岡	family-name
鳥居	family-name	common
奥平	family-name
安部	family-name
青山	family-name
柳沢	family-name
春日	family-name	common
甲賀	family-name
人見	family-name	common
伊庭	family-name
藤堂	family-name
間崎	family-name
佐佐木	family-name
辺見	family-name
池上	family-name	common
高島	family-name
品川	family-name
国司	family-name	common
益田	family-name
真木	family-name	common
大木	family-name	common
中根	family-name
梁川	family-name
田安	family-name
櫻井	family-name
濱田	family-name
横田	family-name
荻野	family-name
須田	family-name
松原	family-name	common
塚本	family-name
天野	family-name	common
大森	family-name	common
北島	family-name
岸本	family-name
田邊	family-name
川原	family-name	common
大城	family-name	common
比嘉	family-name
金城	family-name	common
玉城	family-name
島袋	family-name
新垣	family-name
仲村	family-name
知念	family-name
喜屋武	family-name
名護	family-name
三谷	family-name
三輪	family-name
一条	family-name	common
一柳	family-name
九条	family-name	common
二木	family-name
二階堂	family-name
五島	family-name
八田	family-name
十河	family-name
千坂	family-name
千家	family-name
上条	family-name	common
上林	family-name
下村	family-name
下山	family-name
下条	family-name	common
丸岡	family-name
丹下	family-name
久野	family-name
亀山	family-name
井口	family-name
井手	family-name
井出	family-name
井川	family-name
井沢	family-name
井深	family-name
仁木	family-name
今田	family-name
今西	family-name
今泉	family-name
今野	family-name
仙石	family-name
伊奈	family-name
伊吹	family-name
伊原	family-name
伊沢	family-name
伊波	family-name
佐原	family-name
佐山	family-name
佐川	family-name
佐瀬	family-name
佐分利	family-name
依田	family-name
保坂	family-name
保科	family-name
倉田	family-name
倉持	family-name
倉橋	family-name
倉石	family-name
元田	family-name
光永	family-name
入沢	family-name
八幡	family-name	common
内海	family-name	common
内野	family-name	common
冨田	family-name
富樫	family-name
富岡	family-name
冷泉	family-name
出口	family-name	common
出光	family-name
前島	family-name
加瀬	family-name
加治	family-name
加茂	family-name
加地	family-name
北原	family-name
北野	family-name
北沢	family-name
北尾	family-name
匹田	family-name
千種	family-name
南原	family-name
半田	family-name	common
半井	family-name
古屋	family-name
古市	family-name
古沢	family-name
可児	family-name
吉井	family-name
吉原	family-name	common
吉沢	family-name
吉本	family-name
吉永	family-name
吉成	family-name
吉武	family-name
吉松	family-name
吉江	family-name
名取	family-name
向井	family-name
向田	family-name
君島	family-name
唐沢	family-name
唐木	family-name
喜多	family-name
嘉納	family-name
園田	family-name
国友	family-name	common
土居	family-name
土岐	family-name
土肥	family-name
土田	family-name
土門	family-name
土山	family-name
坂田	family-name
坂元	family-name
坂東	family-name
坂野	family-name
城戸	family-name	common
堀川	family-name
堀越	family-name
塩谷	family-name
塩野	family-name
塩沢	family-name
増井	family-name
増島	family-name
増原	family-name
増本	family-name
外山	family-name	common
外村	family-name
多田	family-name
多賀	family-name
多賀谷	family-name
大井	family-name
大岡	family-name
大串	family-name
大河原	family-name	common
大沢	family-name
大澤	family-name
大場	family-name	common
大庭	family-name	common
大畑	family-name
大原	family-name
大和田	family-name	common
大津	family-name
大浦	family-name
大田	family-name	common
大滝	family-name	common
大迫	family-name
大道	family-name	common
大館	family-name
天海	family-name	common
天草	family-name
太刀川	family-name
奥野	family-name
奥山	family-name	common
奥宮	family-name
安井	family-name
安川	family-name
安岡	family-name
安保	family-name
安島	family-name
安達	family-name
安東	family-name
安西	family-name
安孫子	family-name
安国寺	family-name
宇佐美	family-name
宇田川	family-name
宇山	family-name
守屋	family-name
守田	family-name
守山	family-name
宗方	family-name
宝田	family-name
宮原	family-name
宮川	family-name
宮内	family-name	common
宮里	family-name	common
宮島	family-name
宮地	family-name
寺尾	family-name
寺山	family-name
寺田	family-name
寺岡	family-name
寺沢	family-name
寺西	family-name
小倉	family-name	common
小畑	family-name
小幡	family-name
小堀	family-name
小坂	family-name
小室	family-name
小宮	family-name
小宮山	family-name
小寺	family-name
小崎	family-name
小杉	family-name
小柳	family-name
小牧	family-name
小玉	family-name
小田切	family-name
小田島	family-name
小谷	family-name
小関	family-name
小高	family-name
小野塚	family-name
小原	family-name
小出	family-name
小口	family-name
尾上	family-name
尾高	family-name
尾藤	family-name
尾関	family-name
屋代	family-name
山岸	family-name
山村	family-name
山脇	family-name
山路	family-name
山辺	family-name	common
山野	family-name	common
山際	family-name	common
山之内	family-name
山葉	family-name
山鹿	family-name
山科	family-name
山室	family-name
山座	family-name
岡野	family-name
岡部	family-name
岡島	family-name
岡沢	family-name
岡市	family-name
岡谷	family-name
岡林	family-name
岡松	family-name
岩村	family-name
岩松	family-name
岩橋	family-name
岩永	family-name
岩波	family-name
岩淵	family-name
岩城	family-name
岩佐	family-name
岩切	family-name
岩谷	family-name
岸上	family-name
岸川	family-name
島本	family-name
島地	family-name
島尾	family-name
島野	family-name
嶋崎	family-name
川井	family-name
川勝	family-name
川北	family-name
川合	family-name
川名	family-name
川辺	family-name
川本	family-name
川野	family-name
川西	family-name
川尻	family-name
川瀬	family-name
川久保	family-name
川手	family-name
左近	family-name
巌谷	family-name
巌本	family-name
市原	family-name
市橋	family-name
市来	family-name
市岡	family-name
市島	family-name
布施	family-name
帆足	family-name
常盤	family-name
平尾	family-name
平岩	family-name
平手	family-name	common
平本	family-name
平林	family-name
平松	family-name
平沢	family-name	common
平川	family-name
廣田	family-name
広中	family-name
広川	family-name
広岡	family-name
弓削	family-name
影山	family-name
徳永	family-name
志村	family-name
志田	family-name
志水	family-name
恩田	family-name
成瀬	family-name
成島	family-name
戸塚	family-name
戸川	family-name
戸沢	family-name
戸次	family-name
戸部	family-name
戸水	family-name
手塚	family-name
手島	family-name
押川	family-name
拓植	family-name
柘植	family-name
新宮	family-name
新庄	family-name
新島	family-name
新城	family-name	common
新見	family-name
新納	family-name
新里	family-name
日下部	family-name
日比	family-name	common
日比野	family-name
日野	family-name
日根野	family-name
早瀬	family-name
時任	family-name	common
朝比奈	family-name
朝香	family-name
木原	family-name
木山	family-name
木島	family-name
木崎	family-name
木曽	family-name
木梨	family-name
木津	family-name
木俣	family-name
木暮	family-name
木越	family-name
木場	family-name
末広	family-name
末松	family-name
末次	family-name
末永	family-name
本山	family-name	common
本木	family-name	common
本郷	family-name
本城	family-name
本橋	family-name
杉村	family-name
杉江	family-name
杉野	family-name
東海林	family-name
東山	family-name	common
東野	family-name
松木	family-name
松島	family-name
松川	family-name
松沢	family-name
松山	family-name
松崎	family-name
松野	family-name
松倉	family-name
松室	family-name
松林	family-name	common
松波	family-name
松宮	family-name
松坂	family-name
松谷	family-name
松重	family-name
松江	family-name
板谷	family-name
林田	family-name	common
林屋	family-name
枝吉	family-name
柏木	family-name
柏原	family-name
染谷	family-name
柳原	family-name
柳川	family-name
柳本	family-name
柳瀬	family-name
柴	family-name
柴崎	family-name
栗山	family-name
栃内	family-name
根本	family-name	common
根岸	family-name
根津	family-name
桂川	family-name
桂木	family-name
桃井	family-name
桑田	family-name
桑木	family-name
桐生	family-name
桐山	family-name
梅沢	family-name
梅村	family-name
梅棹	family-name
梶原	family-name
梶井	family-name
梶田	family-name
梶谷	family-name
森下	family-name
森川	family-name
森山	family-name
森岡	family-name
森永	family-name
森脇	family-name
森谷	family-name
森戸	family-name
森島	family-name
植松	family-name
植原	family-name
椎名	family-name
椎野	family-name
楠本	family-name
楠瀬	family-name
榊山	family-name
横川	family-name
横尾	family-name
横瀬	family-name
横溝	family-name
橋口	family-name
橋爪	family-name
橋田	family-name
橋川	family-name
権藤	family-name
武井	family-name
武内	family-name
武川	family-name
武居	family-name
武富	family-name
武山	family-name
武島	family-name
武野	family-name
武者	family-name	common
武部	family-name
永山	family-name
永岡	family-name
永沼	family-name
永島	family-name
永瀬	family-name
江上	family-name
江原	family-name
江木	family-name
江本	family-name
江島	family-name
江馬	family-name
江頭	family-name
池内	family-name
池部	family-name
池辺	family-name
池谷	family-name
池尻	family-name
沖野	family-name
沢木	family-name
沢村	family-name
沢柳	family-name
澤村	family-name
河井	family-name
河原	family-name	common
河内	family-name	common
河口	family-name	common
河島	family-name
河本	family-name
河田	family-name
河津	family-name
河瀬	family-name
河竹	family-name
河東	family-name
河辺	family-name
河原田	family-name
沼田	family-name
沼間	family-name
泉谷	family-name
法華津	family-name
波多江	family-name
津川	family-name
津島	family-name
津村	family-name
津久井	family-name
津野	family-name
津山	family-name
浅川	family-name
浅田	family-name
浅沼	family-name
浅見	family-name
浜野	family-name
浜本	family-name
浜島	family-name
浜名	family-name
浦上	family-name
浦田	family-name
浦野	family-name
浦部	family-name
海老原	family-name
海老名	family-name
海野	family-name	common
深井	family-name
深沢	family-name
深田	family-name
深川	family-name
深谷	family-name	common
深堀	family-name
深作	family-name
深見	family-name
清瀬	family-name
清野	family-name
清岡	family-name
清沢	family-name
渋川	family-name
湯浅	family-name
湯本	family-name
溝部	family-name
滝口	family-name
滝本	family-name
瀧	family-name
瀧井	family-name
瀧澤	family-name
瀬川	family-name
瀬尾	family-name
瀬古	family-name
瀬沼	family-name
熊沢	family-name
熊倉	family-name
片平	family-name
片寄	family-name
片上	family-name
牛尾	family-name
牛山	family-name
犬塚	family-name
猪俣	family-name
猪股	family-name
猪熊	family-name
猪瀬	family-name
猪口	family-name
猪木	family-name
玉井	family-name
玉木	family-name
玉松	family-name
玉置	family-name
玉川	family-name
玉野	family-name
珍田	family-name
甘粕	family-name
生田	family-name	common
生方	family-name
生駒	family-name	common
田原	family-name
田島	family-name
田嶋	family-name
田崎	family-name
田所	family-name
田畑	family-name	common
田端	family-name
田尻	family-name
田岡	family-name
田坂	family-name
田宮	family-name
田川	family-name
田部	family-name
田部井	family-name
田健	family-name
田淵	family-name
田渕	family-name
田上	family-name	common
田丸	family-name
田沢	family-name
田澤	family-name
田付	family-name
田内	family-name
由井	family-name
由比	family-name
甲田	family-name
町田	family-name
町村	family-name	common
町野	family-name
畑中	family-name	common
畠中	family-name
留岡	family-name
畔柳	family-name
疋田	family-name
白川	family-name
白山	family-name
白土	family-name
白根	family-name
白柳	family-name
白鳥	family-name	common
白瀬	family-name
白戸	family-name
皆川	family-name
益子	family-name
相川	family-name
相沢	family-name
相原	family-name
真壁	family-name
真島	family-name
真鍋	family-name
真野	family-name
眞田	family-name
矢内原	family-name
矢口	family-name
矢吹	family-name
矢島	family-name
矢嶋	family-name
矢田	family-name
矢田部	family-name
矢沢	family-name
矢部	family-name
知久	family-name
石丸	family-name
石倉	family-name
石光	family-name
石坂	family-name
石塚	family-name
石山	family-name	common
石島	family-name
石崎	family-name
石本	family-name
石村	family-name
石渡	family-name
石野	family-name	common
石野田	family-name
石附	family-name
石堂	family-name
砂川	family-name	common
碓井	family-name
碧海	family-name
磯部	family-name	common
磯崎	family-name
磯谷	family-name
磯野	family-name
祖父江	family-name
神保	family-name
神原	family-name
神山	family-name	common
神崎	family-name
神谷	family-name
神野	family-name
神尾	family-name
神近	family-name
福士	family-name
福山	family-name
福地	family-name
福本	family-name
福永	family-name
福留	family-name
福羽	family-name
福住	family-name
福家	family-name
秋元	family-name
秋葉	family-name
秋庭	family-name
秋吉	family-name
稲生	family-name
稲田	family-name
稲村	family-name
稲毛	family-name
種田	family-name
種村	family-name
穂積	family-name
立原	family-name
立川	family-name
立見	family-name
竹原	family-name
竹山	family-name
竹村	family-name
竹越	family-name
竹本	family-name
竹腰	family-name
竹添	family-name
笠原	family-name
笠井	family-name
笠松	family-name
笠間	family-name
笹川	family-name
笹井	family-name
笹原	family-name
笹山	family-name
笹本	family-name
筑紫	family-name
箕浦	family-name
篠田	family-name
篠塚	family-name
築山	family-name
米倉	family-name
米山	family-name
米沢	family-name
米田	family-name
米津	family-name
粟屋	family-name
粟津	family-name
粟田	family-name
細井	family-name
細田	family-name
細野	family-name
細見	family-name
紺野	family-name
綾部	family-name
綿貫	family-name
繁田	family-name
臼井	family-name
臼田	family-name
舟木	family-name
舟橋	family-name
船山	family-name
船橋	family-name	common
船津	family-name
船田	family-name
芝田	family-name
芝山	family-name	common
芦野	family-name
芦屋	family-name
花井	family-name
花田	family-name
花岡	family-name
花房	family-name
花山院	family-name
芳川	family-name
芳賀	family-name
若林	family-name
若山	family-name
若松	family-name	common
若杉	family-name
若尾	family-name
茂木	family-name
茅野	family-name
茅原	family-name
草野	family-name
草鹿	family-name
草場	family-name	common
草間	family-name
荒尾	family-name
荒川	family-name
荒巻	family-name
荒金	family-name
荘田	family-name
荻原	family-name
荻田	family-name
菅井	family-name
菅沼	family-name
菅谷	family-name
菅家	family-name
菱田	family-name
菱刈	family-name
萩野	family-name
萩谷	family-name
葉山	family-name
葛城	family-name
葛西	family-name
葛生	family-name
蒲原	family-name
蓑田	family-name
蓮沼	family-name
蓮見	family-name
蔵原	family-name
薄田	family-name
藤木	family-name
藤澤	family-name
藤波	family-name
藤浪	family-name
藤江	family-name
藤谷	family-name
藤野	family-name
藤山	family-name
藤枝	family-name
藤島	family-name
藤掛	family-name
藪田	family-name
蘆田	family-name
和気	family-name	common
衛藤	family-name
袴田	family-name
西岡	family-name
西島	family-name
西沢	family-name
西原	family-name
西本	family-name
西野	family-name
西脇	family-name
西寺	family-name	common
角田	family-name
角川	family-name
諏訪	family-name
谷山	family-name
谷本	family-name
谷田	family-name
谷村	family-name
谷津	family-name
谷原	family-name
豊島	family-name
豊川	family-name
財部	family-name
貝原	family-name
貝塚	family-name	common
貴志	family-name
赤井	family-name
赤尾	family-name
赤星	family-name
赤木	family-name
赤沢	family-name
赤堀	family-name
赤塚	family-name
赤羽	family-name
越智	family-name
足立	family-name
辰巳	family-name
辰野	family-name
辻本	family-name
辻井	family-name
辻村	family-name
近角	family-name
迫水	family-name
速水	family-name	common
進藤	family-name
遠山	family-name
那波	family-name
那須	family-name
郡司	family-name
都築	family-name
都留	family-name
酒巻	family-name
重野	family-name
重松	family-name
野々村	family-name
野上	family-name
野元	family-name
野原	family-name	common
野尻	family-name
野崎	family-name
野島	family-name
野沢	family-name
野間	family-name
金井	family-name
金田一	family-name
金原	family-name
金山	family-name	common
金森	family-name
金谷	family-name
釜田	family-name
鈴江	family-name
銭屋	family-name
鏑木	family-name
長島	family-name	common
長沼	family-name
長沢	family-name
長瀬	family-name
長与	family-name
長嶋	family-name
長坂	family-name
長山	family-name
長屋	family-name
長塚	family-name
門田	family-name	common
門脇	family-name	common
間瀬	family-name
関谷	family-name
関野	family-name
関山	family-name
閑院	family-name
阪本	family-name
阪田	family-name
阪谷	family-name
阪井	family-name
阿久津	family-name
阿川	family-name
雨宮	family-name
雨森	family-name
青柳	family-name
青野	family-name
青地	family-name
鞍馬	family-name	common
須川	family-name
須崎	family-name
須永	family-name
須山	family-name
須磨	family-name
須貝	family-name
頭山	family-name
額田	family-name
飛田	family-name
飯野	family-name
飯沼	family-name
飯尾	family-name
飯村	family-name
飯泉	family-name
香山	family-name
香月	family-name
馬淵	family-name
駒井	family-name
高井	family-name
高倉	family-name
高坂	family-name
高崎	family-name
高嶋	family-name
高津	family-name
高瀬	family-name
高松	family-name
高村	family-name
高楠	family-name
高柳	family-name
高畠	family-name
高畑	family-name
高岡	family-name
高原	family-name	common
高見	family-name
高梨	family-name
高安	family-name
高本	family-name
高須	family-name
高林	family-name
高群	family-name
鬼塚	family-name
鬼頭	family-name
魚住	family-name
鮎川	family-name
鳥山	family-name
鳥越	family-name
鳥海	family-name
鳥潟	family-name
鴻池	family-name
鵜飼	family-name
鵜沢	family-name
鶴岡	family-name
鶴田	family-name
鶴見	family-name
鶴巻	family-name
鷲尾	family-name
鷲見	family-name
鷹司	family-name
鷹野	family-name
鹿島	family-name
鹿野	family-name
黒岩	family-name
黒板	family-name
黒崎	family-name
黒島	family-name
黒住	family-name
六郎	given-name	common
七郎	given-name	common
八郎	given-name
九郎	given-name
十郎	given-name
新太郎	given-name
新次郎	given-name
健次郎	given-name
権兵衛	given-name
歳三	given-name
甲子太郎	given-name
総司	given-name
海舟	given-name
麟太郎	given-name
武揚	given-name
圭介	given-name
象山	given-name	common
松陰	given-name	common
晋作	given-name
玄瑞	given-name
小五郎	given-name
市之丞	given-name
顕義	given-name
俊輔	given-name
弥二郎	given-name
兵助	given-name
益次郎	given-name
新平	given-name	common
種臣	given-name
喬任	given-name
象二郎	given-name
龍馬	given-name
竜馬	given-name	common
半平太	given-name
以蔵	given-name
弥太郎	given-name
弥之助	given-name
清隆	given-name	common
従道	given-name
利秋	given-name
国幹	given-name
半次郎	given-name
鎮雄	given-name
道貫	given-name	common
祐亨	given-name
平八郎	given-name
彦之丞	given-name
資紀	given-name
操六	given-name
正毅	given-name
好道	given-name
保鞏	given-name
実美	given-name
具視	given-name
忠光	given-name
公望	given-name
公知	given-name	common
久光	given-name	common
斉彬	given-name
慶永	given-name
容堂	given-name
豊信	given-name
宗城	given-name
斉昭	given-name
慶勝	given-name
容保	given-name
定敬	given-name
慶喜	given-name
家茂	given-name
家定	given-name
家斉	given-name
家康	given-name
秀忠	given-name
家光	given-name
綱吉	given-name
吉宗	given-name	common
定信	given-name
忠邦	given-name
意次	given-name
正弘	given-name	common
直弼	given-name
正睦	given-name
信正	given-name	common
忠徳	given-name
聖謨	given-name
忠順	given-name
忠震	given-name
玄蕃頭	given-name
内匠頭	given-name
信行	given-name
高行	given-name
正風	given-name	common
正樹	given-name
和雄	given-name
幸男	given-name
義男	given-name
正男	given-name
辰男	given-name
達雄	given-name
哲夫	given-name
哲雄	given-name
哲郎	given-name
俊夫	given-name
俊雄	given-name
敏雄	given-name
昭夫	given-name
昭雄	given-name
明夫	given-name
邦夫	given-name
邦雄	given-name
英夫	given-name
英雄	given-name	common
秀夫	given-name
武夫	given-name
忠夫	given-name
貞雄	given-name
貞夫	given-name
定雄	given-name
文夫	given-name
久雄	given-name
久夫	given-name
道夫	given-name
道雄	given-name
光雄	given-name
光夫	given-name
信雄	given-name
重雄	given-name
重光	given-name	common
重徳	given-name
一雄	given-name
一夫	given-name
一彦	given-name
和彦	given-name
邦彦	given-name
雅彦	given-name
正彦	given-name
文彦	given-name
俊彦	given-name
敏彦	given-name
克彦	given-name
勝彦	given-name
義彦	given-name
幸彦	given-name
信彦	given-name
郁彦	given-name
恒彦	given-name
直彦	given-name
昌彦	given-name
晴彦	given-name
宏之	given-name
浩之	given-name
博之	given-name
裕之	given-name
弘之	given-name
正之	given-name
義之	given-name
孝之	given-name
隆之	given-name
康之	given-name
和之	given-name
直之	given-name
信之	given-name
尚之	given-name
泰之	given-name
昌之	given-name
史朗	given-name
志郎	given-name
史郎	given-name
三四郎	given-name
吾郎	given-name
良一	given-name
良平	given-name
良介	given-name
誠一	given-name
誠二	given-name
真一	given-name
慎一	given-name
信一	given-name
新一	given-name
進一	given-name
賢一	given-name
謙一	given-name
憲一	given-name
研一	given-name
栄一	given-name	common
英一	given-name
永一	given-name
栄次郎	given-name
栄治	given-name
英治	given-name
英樹	given-name
秀樹	given-name
茂樹	given-name
春樹	given-name
直人	given-name	common
正人	given-name
隆人	given-name
勝人	given-name
久人	given-name
雅人	given-name
明人	given-name
義人	given-name	common
浩一	given-name
孝一	given-name
幸一	given-name
光一	given-name	common
公一	given-name
弘一	given-name
晃一	given-name
宏一	given-name
耕一	given-name
純一	given-name	common
淳一	given-name
順一	given-name
準一	given-name
潤一郎	given-name
竜太郎	given-name
龍之介	given-name
金之助	given-name
鉄之助	given-name
鐵太郎	given-name
鉄太郎	given-name
鑑三	given-name
諭吉	given-name
稲造	given-name
雷鳥	given-name	common
敬宇	given-name
正直	given-name	common
真道	given-name
永孚	given-name
民蔵	given-name
秋水	given-name	common
利彦	given-name
兆民	given-name
枝盛	given-name
辰猪	given-name
卯吉	given-name
愛山	given-name	common
蘇峰	given-name
雪嶺	given-name
湖南	given-name	common
隲蔵	given-name
左右吉	given-name
国男	given-name
鴎外	given-name
漱石	given-name
露伴	given-name
紅葉	given-name	common
一葉	given-name	common
晶子	given-name
鉄幹	given-name
啄木	given-name	common
子規	given-name	common
虚子	given-name
藤村	given-name
花袋	given-name
荷風	given-name
直哉	given-name
実篤	given-name
有三	given-name
康成	given-name
安吾	given-name
三重吉	given-name
清張	given-name
遼太郎	given-name
周平	given-name
康隆	given-name
百合子	given-name
貞子	given-name
春子	given-name
政子	given-name
篤姫	given-name
梅子	given-name
稲子	given-name	common
敏子	given-name
房枝	given-name
明子	given-name
道子	given-name
信子	given-name
光子	given-name	common
悦子	given-name
弘子	given-name
昭子	given-name
孝子	given-name	common
順子	given-name
典子	given-name
裕子	given-name
由美	given-name
直美	given-name
真由美	given-name
恭子	given-name
智子	given-name
純子	given-name
淳子	given-name
律子	given-name
逸子	given-name
登美子	given-name
松子	given-name	common
竹子	given-name	common
すず	given-name
アール	given-name
アーロン	given-name
アキレス	given-name
アナスタシア	given-name
アナトール	given-name
アニー	given-name
アラン	given-name
アリス	given-name
アリョーシャ	given-name
アルヴァ	given-name
アルフレド	given-name
アルベール	given-name
アレクサンドロ	given-name
アレクシス	given-name
アレックス	given-name
アン	given-name
アンジェラ	given-name
アンデルス	given-name
アンドレーア	given-name
アンドレア	given-name
アンドレアス	given-name
アンドレス	given-name
アンネ	given-name
アントニー	given-name
アントワーヌ	given-name
アンブローズ	given-name
イアン	given-name
イーサン	given-name
イヴ	given-name
イシドロ	given-name
イポリット	given-name
イマヌエル	given-name
イレーネ	given-name
インノケンチー	given-name
ヴァレリー	given-name
ヴァンサン	given-name
ヴィクター	given-name
ヴィクトール	given-name
ヴィタリー	given-name
ヴィリー	given-name
ヴィンセント	given-name
ヴィンチェンツォ	given-name
ウィンフィールド	given-name
ウェスリー	given-name
ウェンデル	given-name
ウォーレン	given-name
ウォルフガング	given-name
ウッドロー	given-name
ヴラジーミル	given-name
ウラジミル	given-name
ウルリッヒ	given-name
エイモリー	given-name
エヴゲニー	given-name
エウゲニオ	given-name
エーリヒ	given-name
エーリッヒ	given-name
エドアルド	given-name
エドウィン	given-name
エミリー	given-name
エマ	given-name
エマヌエル	given-name
エリ	given-name
エリーザベト	given-name
エリザベート	given-name
エリヒュー	given-name
エリヤ	given-name
エルヴィン	given-name
エルナン	given-name
エルネスト	given-name
エレーナ	given-name
エレナ	given-name
エンゲルベルト	given-name
エンツォ	given-name
エンリコ	given-name
オーウェン	given-name
オーガスタス	given-name
オスカル	given-name
オリバー	given-name
オルガ	given-name
オレグ	given-name
カーティス	given-name
カート	given-name
カルヴィン	given-name
カイ	given-name
カスパー	given-name
カタリナ	given-name
カレル	given-name
ギー	given-name
キース	given-name
ギデオン	given-name
キャロル	given-name
キリル	given-name
ギュンター	given-name
クインシー	given-name
クラーク	given-name
クラウディオ	given-name
クララ	given-name
グリゴーリー	given-name
クリス	given-name
クリスチャン	given-name
クリスティーナ	given-name
クリストフ	given-name
クリフォード	given-name
クリント	given-name
グレアム	given-name
グレース	given-name
グレン	given-name
クレア	given-name
クレメント	given-name
グスタフ	given-name
グスターフ	given-name
クロード	given-name
グロヴァー	given-name
クロディーヌ	given-name
ケネス	given-name
ケビン	given-name
ケヴィン	given-name
ゲイリー	given-name
ゲーリー	given-name
ゲオルグ	given-name
ゲルマン	given-name
ゲンナジー	given-name
コーネリアス	given-name
ゴードン	given-name
コンラッド	given-name
ザカリー	given-name
サイモン	given-name
サイラス	given-name
サヴァ	given-name
サム	given-name
サラ	given-name
サンドロ	given-name
サンティアゴ	given-name
シーモア	given-name
ジーン	given-name
ジェイ	given-name
ジェイコブ	given-name
ジェーン	given-name
ジェイソン	given-name
ジェイムス	given-name
ジェフ	given-name
ジェフリー	given-name
ジェラール	given-name
ジェレミー	given-name
ジェローム	given-name
ジャコモ	given-name
ジャンヌ	given-name
ジャンバティスタ	given-name
シュテファン	given-name
ジュディス	given-name
ジュリア	given-name
ジュリアス	given-name
ジュリアン	given-name
ジュリオ	given-name
ジョアン	given-name
ジョアキム	given-name
ジョエル	given-name
ジョー	given-name
ジョスリン	given-name
ジョシュア	given-name
ジョニー	given-name
ジョルジョ	given-name
ジョヴァンニ	given-name
ジル	given-name
ジルベルト	given-name
シルヴィア	given-name
ジミー	given-name
ジム	given-name
スーザン	given-name
スコット	given-name
スターリング	given-name
スタニスラフ	given-name
スチュアート	given-name
スティーヴ	given-name
スティーブ	given-name
ステファノ	given-name
ステファン	given-name
スペンサー	given-name
スタン	given-name
セイモア	given-name
セオドル	given-name
セシル	given-name
セバスチャン	given-name
セバスティアン	given-name
セミョーン	given-name
セミョン	given-name
セラフィム	given-name
セルジオ	given-name
セルヒオ	given-name
ソフィー	given-name
ソロモン	given-name
ダグ	given-name
ダニーロ	given-name
ダニール	given-name
ダニロ	given-name
タデウシュ	given-name
ダン	given-name
チャック	given-name
チャールス	given-name
ツヴェタン	given-name
ディーター	given-name
ディーナ	given-name
ディエゴ	given-name
デイヴ	given-name
デイヴィド	given-name
デビッド	given-name
デヴィッド	given-name
デイビス	given-name
デニス	given-name
デリック	given-name
ディミトリ	given-name
ディミトリス	given-name
テオ	given-name
テオドル	given-name
テリー	given-name
トマーシュ	given-name
トム	given-name
ドナルド	given-name
ドミニク	given-name
ナターシャ	given-name
ナタリア	given-name
ナタリー	given-name
ナンシー	given-name
ニール	given-name
ニキ	given-name
ニコ	given-name
ニコラウス	given-name
ニコロ	given-name
ニルス	given-name
ネイサン	given-name
ネルソン	given-name
ノーマン	given-name
ノエル	given-name
ノア	given-name
ノラ	given-name
ハーラン	given-name
ハーレー	given-name
ハイメ	given-name
ハインツ	given-name
ハインリッヒ	given-name
ハドソン	given-name
バートランド	given-name
バーナード	given-name
バーバラ	given-name
パーシー	given-name
パウル	given-name
パウロ	given-name
パオロ	given-name
パスカル	given-name
パスクアーレ	given-name
パトリック	given-name
パトリシア	given-name
パブロ	given-name
ハミルトン	given-name
ハリエット	given-name
ハリソン	given-name
ハル	given-name
ハワード	given-name
ハンナ	given-name
ハンニバル	given-name
ピート	given-name
ピエトロ	given-name
ヒュー	given-name
ヒューバート	given-name
ヒラリー	given-name
ビル	given-name
フアン	given-name
ファビオ	given-name
フィデル	given-name
フィリポ	given-name
フェリクス	given-name
フェリペ	given-name
フェルディナン	given-name
フェルナン	given-name
フランソワーズ	given-name
フランチェスコ	given-name
フリードリッヒ	given-name
フリオ	given-name
フリッツ	given-name
フリーダ	given-name
ブルース	given-name
フレデリク	given-name
フレディ	given-name
フローレンス	given-name
フロリアン	given-name
ベイジル	given-name
ヘクトル	given-name
ヘラルド	given-name
ヘリベルト	given-name
ヘルベルト	given-name
ヘルムート	given-name
ベルナール	given-name
ベルナルド	given-name
ベルンハルト	given-name
ヘレン	given-name
ヘレナ	given-name
ペドロ	given-name
ヘンリエッタ	given-name
ホアキン	given-name
ホセ	given-name
ボブ	given-name
ホレス	given-name
ホレイショ	given-name
ホレーショ	given-name
ポリーナ	given-name
マーカス	given-name
マーシャル	given-name
マイク	given-name
マイルズ	given-name
マウリツィオ	given-name
マキシム	given-name
マッシモ	given-name
マッテオ	given-name
マット	given-name
マテオ	given-name
マデレーン	given-name
マヌエル	given-name
マリオ	given-name
マルコ	given-name
マルコム	given-name
マルセル	given-name
マンフレート	given-name
ミカエル	given-name
ミシェル	given-name
ミッシェル	given-name
ミハイロ	given-name
ミルトン	given-name
ミロシュ	given-name
メルヴィル	given-name
モリス	given-name
モーゼス	given-name
ユージン	given-name
ユージーン	given-name
ユゼフ	given-name
ユリア	given-name
ユルゲン	given-name
ヨアヒム	given-name
ヨセフ	given-name
ライアン	given-name
ライオネル	given-name
ラインハルト	given-name
ラウル	given-name
ラザール	given-name
ラッセル	given-name
ランドルフ	given-name
リシャール	given-name
リディア	given-name
リンカーン	given-name
リンドン	given-name
ルイージ	given-name
ルイーズ	given-name
ルイザ	given-name
ルイジ	given-name
ルーカス	given-name
ルーサー	given-name
ルーシー	given-name
ルネ	given-name
ルパート	given-name
ルフィーノ	given-name
レイ	given-name
レイモン	given-name
レイモンド	given-name
レオナルド	given-name
レオナード	given-name
レオポルト	given-name
レオン	given-name
レジナルド	given-name
レスター	given-name
レックス	given-name
レベッカ	given-name
レモン	given-name
ローラ	given-name
ローレンス	given-name
ロイ	given-name
ロイド	given-name
ロウランド	given-name
ロザリンド	given-name
ロジェ	given-name
ロディオン	given-name
ロビン	given-name
ロベール	given-name
ロン	given-name
ロレンツォ	given-name
ワーナー	given-name
ワルター	given-name
ワンダ	given-name
エルマー	given-name
ヴェルナー	given-name
ウェルナー	given-name
エーベルハルト	given-name
オイゲン	given-name
ヴァルター	given-name
ゴットフリート	given-name
ゴットリープ	given-name
ディートリヒ	given-name
デトレフ	given-name
ハーラル	given-name
フーゴ	given-name
フーゴー	given-name
ユストゥス	given-name
ルーペルト	given-name
フリッチョフ	given-name
グスタヴ	given-name
ラグナル	given-name
アムンゼン	given-name
オラフ	given-name
ハーコン	given-name
クヌート	given-name
シモン	given-name
ペーター	given-name
ペール	given-name
ヤコポ	given-name
ヤーコプ	given-name
イグナチオ	given-name
イグナツィ	given-name
マテウス	given-name
ヴァーツラフ	given-name
エドヴァルト	given-name
ミクロシュ	given-name
ラヨシュ	given-name
ベーラ	given-name
イシュトヴァーン	given-name
フェレンツ	given-name
サンドル	given-name
ムスタファ	given-name
アフマド	given-name
アフメト	given-name
ムハンマド	given-name
モハメド	given-name
モハンマド	given-name
アブドゥル	given-name
アブドゥッラー	given-name
アリー	given-name
イブラヒム	given-name
イブラーヒーム	given-name
イスマイル	given-name
ウスマーン	given-name
オマル	given-name
ハサン	given-name
ハッサン	given-name
フセイン	given-name
フサイン	given-name
サッダーム	given-name
マフムード	given-name
スレイマン	given-name
スライマーン	given-name
ジャワハルラール	given-name
マハトマ	given-name
スバス	given-name
ラス	given-name
ビハリ	given-name
ラビンドラナート	given-name
アウン	given-name
フェルディナンド	given-name
エミリオ	given-name
ホー	given-name
ノロドム	given-name
プレーク	given-name
タイス	given-name
ティム	given-name
ケン	given-name
ジャッキー	given-name
ボビー	given-name
トニー	given-name
ベティ	given-name
ジェニファー	given-name
ジェシカ	given-name
ケイト	given-name
アンドリエス	given-name
フェリシア	given-name
カミロ	given-name
マクシモ	given-name
シモーヌ	given-name
エステバン	given-name
ゴンサロ	given-name
イネス	given-name
バルトロメウ	given-name
バスコ	given-name
ヴァスコ	given-name
クリストバル	given-name
クリストヴァン	given-name
アロンソ	given-name
イエロニムス	given-name
ヤックス	given-name
レイニール	given-name
コルネリス	given-name
コルネリウス	given-name
イザーク	given-name
ティチング	given-name
フィリップス	given-name
ヘンドリク	given-name
ホルタス	given-name
アドルフォ	given-name
ルキウス	given-name
ガイウス	given-name
グナエウス	given-name
クィントゥス	given-name
プブリウス	given-name
ティベリウス	given-name
ティトゥス	given-name
アッピウス	given-name
アウルス	given-name
セルウィウス	given-name
デキムス	given-name
セクストゥス	given-name
アグラフェナ	given-name
プラトン	given-name
ネストル	given-name
エミリヤン	given-name
ステンカ	given-name
ヴィターリー	given-name
ロジオン	given-name
ロマノ	given-name
ルスラン	given-name
ルカ	given-name
エフスターフィー	given-name
エフィーミー	given-name
インノケンティ	given-name
イヴァーノヴィチ	given-name
ニキーフォル	given-name
カジミール	given-name
ラーザリ	given-name
ヴャチェスラフ	given-name
ビャチェスラフ	given-name
グリゴーリ	given-name
アナスタス	given-name
ゲオルギ	given-name
ニコラーエ	given-name
イオン	given-name
トドル	given-name
ステファノス	given-name
エレフテリオス	given-name
イオアニス	given-name
コンスタンディノス	given-name
李	family-name	continental
張	family-name	continental
劉	family-name	continental
陳	family-name	continental
楊	family-name	continental
趙	family-name	continental
徐	family-name	continental
孫	family-name	continental
朱	family-name	continental
胡	family-name	continental
郭	family-name	continental
羅	family-name	continental
鄭	family-name	continental
謝	family-name	continental
宋	family-name	continental
馮	family-name	continental
鄧	family-name	continental
曹	family-name	continental
彭	family-name	continental
蕭	family-name	continental
董	family-name	continental
袁	family-name	continental
潘	family-name	continental
蒋	family-name	continental
蔣	family-name	continental
蔡	family-name	continental
魏	family-name	continental
呂	family-name	continental
沈	family-name	continental
姚	family-name	continental
盧	family-name	continental
姜	family-name	continental
崔	family-name	continental
鍾	family-name	continental
譚	family-name	continental
汪	family-name	continental
范	family-name	continental
廖	family-name	continental
賈	family-name	continental
韋	family-name	continental
鄒	family-name	continental
孟	family-name	continental
邱	family-name	continental
尹	family-name	continental
薛	family-name	continental
閻	family-name	continental
侯	family-name	continental
黎	family-name	continental
賀	family-name	continental
顧	family-name	continental
郝	family-name	continental
龔	family-name	continental
邵	family-name	continental
銭	family-name	continental
覃	family-name	continental
戴	family-name	continental
莫	family-name	continental
孔	family-name	continental
朴	family-name	continental
裵	family-name	continental
曺	family-name	continental
閔	family-name	continental
卞	family-name	continental
呉	family-name	continental
梁	family-name	continental
聶	family-name	continental
蘇	family-name	continental
傅	family-name	continental
殷	family-name	continental
詹	family-name	continental
褚	family-name	continental
郁	family-name	continental
斉昭	mononym
慶永	mononym
斉彬	mononym
久光	mononym
容堂	mononym
春嶽	mononym
容保	mononym
家茂	mononym
家定	mononym
家慶	mononym
家斉	mononym
吉宗	mononym
綱吉	mononym
家綱	mononym
家宣	mononym
家継	mononym
家重	mononym
家治	mononym
家光	mononym
秀忠	mononym
義満	mononym
尊氏	mononym
義政	mononym
義昭	mononym
頼朝	mononym
義経	mononym
義仲	mononym
清盛	mononym
信玄	mononym
謙信	mononym
光秀	mononym
勝頼	mononym
秀頼	mononym
秀次	mononym
三成	mononym
元就	mononym
隆元	mononym
元春	mononym
隆景	mononym
氏康	mononym
氏政	mononym
義元	mononym
長政	mononym
利家	mononym
政宗	mononym
景勝	mononym
兼続	mononym
幸村	mononym
信之	mononym
昌幸	mononym
直弼	mononym
光圀	mononym
定信	mononym
忠邦	mononym
海舟	mononym
象山	mononym
松陰	mononym
玄瑞	mononym
晋作	mononym
五代友厚	mononym
王陽明	mononym
宣統帝	mononym
光緒帝	mononym
康熙帝	mononym
乾隆帝	mononym
洪秀全	mononym
曽国藩	mononym
曾国藩	mononym
左宗棠	mononym
林則徐	mononym
恭親王	mononym
康有為	mononym
梁啓超	mononym
段祺瑞	mononym
呉佩孚	mononym
馮玉祥	mononym
閻錫山	mononym
張之洞	mononym
丁汝昌	mononym
陸徴祥	mononym
孫伝芳	mononym
宋教仁	mononym
黄興	mononym
廖仲愷	mononym
胡漢民	mononym
周仏海	mononym
宋子文	mononym
宋美齢	mononym
李大釗	mononym
陳独秀	mononym
瞿秋白	mononym
林彪	mononym
劉少奇	mononym
朱徳	mononym
彭徳懐	mononym
江沢民	mononym
胡錦濤	mononym
習近平	mononym
温家宝	mononym
金玉均	mononym
朴泳孝	mononym
大院君	mononym
金弘集	mononym
李完用	mononym
純宗	mononym
朴正熙	mononym
朴正煕	mononym
金正日	mononym
金正恩	mononym
金大中	mononym
盧泰愚	mononym
全斗煥	mononym
コロンブス	mononym
マゼラン	mononym
フロイス	mononym
ザビエル	mononym
シドッチ	mononym
ケンペル	mononym
シーボルト	mononym
ツュンベリー	mononym
アダムズ	mononym
ハリス	mononym
パークス	mononym
オールコック	mononym
グラバー	mononym
サトウ	mononym
ロッシュ	mononym
ヴェルニー	mononym
フルベッキ	mononym
ボアソナード	mononym
モース	mononym
フェノロサ	mononym
クラーク	mononym
ウィルソン	mononym
ウイルソン	mononym
ローズベルト	mononym
フーヴァー	mononym
ステッセル	mononym
ロジェストヴェンスキー	mononym
マカロフ	mononym
アレクセーエフ	mononym
グロムイコ	mononym
アンドロポフ	mononym
チェルネンコ	mononym
メドヴェージェフ	mononym
ベリヤ	mononym
カーメネフ	mononym
ジノヴィエフ	mononym
ブハーリン	mononym
ケレンスキー	mononym
デニーキン	mononym
ヴランゲリ	mononym
クルーゼンシテルン	mononym
クルーゼンシュテルン	mononym
ダヴィドフ	mononym
リコルド	mononym
ポチョムキン	mononym
スヴォーロフ	mononym
クトゥーゾフ	mononym
メッテルニヒ	mononym
タレーラン	mononym
ロベスピエール	mononym
ナポレオン三世	mononym
ガリバルディ	mononym
カヴール	mononym
ド・ゴール	mononym
ドゴール	mononym
ペタン	mononym
クレマンソー	mononym
ロイド・ジョージ	mononym
チェンバレン	mononym
イーデン	mononym
アトリー	mononym
アイゼンハワー	mononym
ケネディ	mononym
ニクソン	mononym
レーガン	mononym
カーター	mononym
マーシャル	mononym
スティムソン	mononym
グルー	mononym
ハル	mononym
リットン	mononym
ホメイニ	mononym
サダト	mononym
ナセル	mononym
ネルー	mononym
スカルノ	mononym
ホーチミン	mononym
カストロ	mononym
ゲバラ	mononym
ルター	mononym
カルヴァン	mononym
コペルニクス	mononym
ガリレイ	mononym
ニュートン	mononym
ダーウィン	mononym
カント	mononym
ヘーゲル	mononym
ヴォルテール	mononym
ルソー	mononym
モンテスキュー	mononym
トルストイ	mononym
ドストエフスキー	mononym
ゴーゴリ	mononym
プーシキン	mononym
チェーホフ	mononym
ゴーリキー	mononym
シェイクスピア	mononym
ゲーテ	mononym
シラー	mononym
容疑者	title
被告	title
被告人	title
幹事長	title
党首	title
報道官	title
事務局長	title
事務総長	title
報道局長	title
書記次長	title
首席補佐官	title
補佐官	title
国務次官	title
外交部長	title
外務委員長	title
国防部長	title
大統領補佐官	title
官房副長官	title
次長	title
審議官	title
参事官	title
公安委員長	title
行政長官	title
高等弁務官	title
弁務官	title
駐日大使	title
駐米大使	title
駐英公使	title
総税務司	title
総監	title
警視総監	title
警部	title
刑事	title
判事補	title
検察官	title
検事総長	title
名誉教授	title
特任教授	title
研究員	title
主任研究員	title
上席研究員	title
学芸員	title
館長	title
所長	title
司書	title
校長	title
院長	title
医師	title
軍医	title
薬剤師	title
技師	title
機関長	title
航海長	title
砲術長	title
艇長	title
飛行隊長	title
隊長	title
副長	title
組長	title
惣領	title
守護	title
守護代	title
地頭	title
関東管領	title
管領	title
執権	title
探題	title
鎮守府将軍	title
国司	title
按察使	title
参議	title
侍従	title
侍従長	title
女官	title
側室	title
正室	title
御台所	title
家臣	title
重臣	title
家老職	title
城主	title
城代	title
領主	title
国主	title
当主	title
旧主	title
宗主	title
棟梁	title
頭領	title
首長	title
酋長	title
族長	title
宗教家	title
思想家	title
哲学者	title
経済学者	title
政治学者	title
社会学者	title
人類学者	title
考古学者	title
物理学者	title
化学者	title
数学者	title
植物学者	title
博物学者	title
地理学者	title
言語学者	title
文学者	title
国学者	title
儒学者	title
蘭学者	title
医者	title
蘭方医	title
俳優	title
女優	title
歌手	title
作曲家	title
指揮者	title
小説家	title
劇作家	title
脚本家	title
評論家	title
批評家	title
随筆家	title
翻訳家	title
編集者	title
編集長	title
ジャーナリスト	title
政治家	title
革命家	title
活動家	title
運動家	title
実業家	title
企業家	title
銀行家	title
資本家	title
探検家	title
冒険家	title
航海者	title
測量士	title
飛行士	title
宇宙飛行士	title
外交官	title
政治委員	title
軍政長官	title
大本営参謀	title
侍従武官	title
枢密顧問官	title
枢密院議長	title
貴族院議長	title
衆議院議長	title
参議院議長	title
国会議員	title
衆議院議員	title
参議院議員	title
上院議員	title
下院議員	title
州知事	title
総務部長	title
参謀副長	title
副官	title
連合艦隊司令長官	title
艦隊司令官	title
守備隊長	title
支隊長	title
小隊長	title
分隊長	title
時代	name-suffix
張本人	function-word
陳述	function-word
陳情	function-word
陳列	function-word
朱印	function-word
羅針盤	function-word
羅列	function-word
謝罪	function-word
謝恩	function-word
曹洞宗	function-word
曹長	function-word
沈没	function-word
沈黙	function-word
鍾乳洞	function-word
閻魔	function-word
黎明	function-word
賀茂	function-word
賀正	function-word
顧問	function-word
顧客	function-word
戴冠	function-word
孔子	function-word
胡椒	function-word
胡麻	function-word
董事	function-word
侯爵	function-word
郭外	function-word
徐行	function-word
鄭重	function-word
蕭条	function-word
銭湯	function-word
莫大	function-word
孟子	function-word
魏志	function-word
魏晋	function-word
宋学	function-word
楊枝	function-word
孫子	function-word
李朝	function-word
習慣	function-word
習俗	function-word
習得	function-word
唐人	function-word
唐津	function-word
唐招提寺	function-word
唐獅子	function-word
唐船	function-word
唐土	function-word
呉服	function-word
呉軍港	function-word
呉鎮守府	function-word
呉線	function-word
洪水	function-word
洪積	function-word
梁山泊	function-word
朴訥	function-word
任官	function-word
任命	function-word
任地	function-word
柳条湖	function-word
柳川	function-word
許可	function-word
許容	function-word
盧溝橋	function-word
陸路	function-word
陸上	function-word
陸地	function-word
陸揚	function-word
宋銭	function-word
朱子学	function-word
張力	function-word
劉邦	function-word
菅	family-name	common
泉	family-name	common
星	family-name	common
牧	family-name	common
谷	family-name	common
楠	family-name	common
沢	family-name	common
滝	family-name	common
萩	family-name	common
藤	family-name	common
柳	family-name	common
杉	family-name	common
梅	family-name	common
榊	family-name	common
湊	family-name	common
乾	family-name	common
島	family-name	common
巽	family-name	common
柏	family-name	common
浜	family-name	common
葛	family-name	common
轟	family-name	common
塙	family-name	common
頼	family-name	common
秦	family-name	common
芝	family-name	common
岡	family-name	common
鮫	family-name	common
勝海舟	mononym
頼山陽	mononym
団琢磨	mononym
陸羯南	mononym
菅直人	mononym
菅義偉	mononym
桂小五郎	mononym
塙保己一	mononym
宮城与徳	mononym
親鸞	mononym
道元	mononym
日蓮	mononym
空海	mononym
最澄	mononym
法然	mononym
一遍	mononym
栄西	mononym
行基	mononym
鑑真	mononym
聖武天皇	mononym
孝謙天皇	mononym
天武天皇	mononym
天智天皇	mononym
後醍醐天皇	mononym
後白河法皇	mononym
後鳥羽上皇	mononym
仁孝天皇	mononym
光格天皇	mononym
和宮	mononym
天璋院	mononym
篤姫	mononym
北条早雲	mononym
蘇我馬子	mononym
蘇我入鹿	mononym
聖徳太子	mononym
中臣鎌足	mononym
藤原道長	mononym
菅原道真	mononym
平清盛	mononym
源頼朝	mononym
源義経	mononym
足利尊氏	mononym
足利義満	mononym
楠木正成	mononym
新田義貞	mononym
劉邦	mononym
項羽	mononym
張良	mononym
韓信	mononym
曹操	mononym
劉備	mononym
孫権	mononym
諸葛亮	mononym
諸葛孔明	mononym
始皇帝	mononym
武帝	mononym
煬帝	mononym
太宗	mononym
玄宗	mononym
朱元璋	mononym
洪武帝	mononym
永楽帝	mononym
ヌルハチ	mononym
ホンタイジ	mononym
順治帝	mononym
雍正帝	mononym
道光帝	mononym
咸豊帝	mononym
同治帝	mononym
唐紹儀	mononym
唐生智	mononym
モンケ	mononym
オゴタイ	mononym
フレグ	mononym
バトゥ	mononym
ティムール	mononym
サラディン	mononym
スレイマン1世	mononym
カエサル	mononym
アウグストゥス	mononym
ネロ	mononym
スッラ	mononym
マリウス	mononym
ポンペイウス	mononym
アントニウス	mononym
クレオパトラ	mononym
ハンニバル	mononym
ソクラテス	mononym
プラトン	mononym
アリストテレス	mononym
ヘロドトス	mononym
トゥキディデス	mononym
ブッシュ	mononym
クリントン	mononym
オバマ	mononym
トランプ	mononym
バイデン	mononym
サッチャー	mononym
ブレア	mononym
メルケル	mononym
サルコジ	mononym
シラク	mononym
マクロン	mononym
ゼレンスキー	mononym
ネタニヤフ	mononym
アラファト	mononym
暫定大統領	title
前首相	title
元首相	title
前大統領	title
元大統領	title
前外相	title
元外相	title
副議長	title
暫定首相	title
上級大将	title
大司令官	title
総指揮官	title
前線司令官	title
知県	title
知州	title
知府	title
巡撫	title
欽差大臣	title
北洋大臣	title
直隷総督	title
両江総督	title
両広総督	title
提学	title
大学士	title
太守	title
刺史	title
節度使	title
県知事	title
府知事	title
代表取締役	title
会頭	title
頭目	title
首領	title
幹部	title
旅行	function-word
演習	function-word
計画	function-word
研究	function-word
調査	function-word
視察	function-word
会見	function-word
訪問	function-word
出張	function-word
任務	function-word
就任	function-word
辞任	function-word
報告	function-word
発表	function-word
監督	title	
選手	title	
部長	title	
室長	title	
支局長	title	
支部長	title	
本部長	title	
係長	title	
専務	title	
常務	title	
頭取	title	
取締役	title	
支配人	title	
店主	title	
理事	title	
顧問	title	
相談役	title	
助教	title	
教官	title	
投手	title	
捕手	title	
棋士	title	
横綱	title	
住職	title	
僧正	title	
大僧正	title	
上等水兵	title	
軍務局長	title	
作戦部長	title	
作戦課長	title	
情報部長	title	
庄屋	title	
名主	title	
代官	title	
与力	title	
同心	title	
目付	title	
大目付	title	
志士	title	
剣士	title	
本人	name-suffix	
自身	name-suffix	
個人	name-suffix	
一行	name-suffix	
一派	name-suffix	
伍	family-name	continental
翁	family-name	continental
洪	family-name	continental
葉	family-name	continental
馬	family-name	continental
丁	family-name	continental
康	family-name	continental
段	family-name	continental
周	family-name	continental
王	family-name	continental
黄	family-name	continental
唐	family-name	continental
許	family-name	continental
韓	family-name	continental
曾	family-name	continental
于	family-name	continental
杜	family-name	continental
熊	family-name	continental
金	family-name	continental
陸	family-name	continental
毛	family-name	continental
雷	family-name	continental
喬	family-name	continental
載	family-name	continental
溥	family-name	continental
奕	family-name	continental
申	family-name	continental
禹	family-name	continental
辛	family-name	continental
厳	family-name	continental
咸	family-name	continental
薄	family-name	continental
勘定吟味役	title	
吟味役	title	
応接掛	title	
大王	title	
軍事課長	title	
軍務課長	title	
参謀副官	title	
金属	function-word	
金融	function-word	
金庫	function-word	
金額	function-word	
金本	function-word	
黄金	function-word	
黄色	function-word	
段階	function-word	
段落	function-word	
周波	function-word	
周辺	function-word	
周囲	function-word	
周期	function-word	
周知	function-word	
王子	function-word	
王女	function-word	
王将	function-word	
王国	function-word	
王朝	function-word	
王室	function-word	
王宮	function-word	
王冠	function-word	
王位	function-word	
王政	function-word	
王族	function-word	
王家	function-word	
王妃	function-word	
唐突	function-word	
韓人	function-word	
馬車	function-word	
馬鹿	function-word	
馬具	function-word	
馬術	function-word	
馬匹	function-word	
馬賊	function-word	
馬上	function-word	
陸軍	function-word	
陸戦	function-word	
毛皮	function-word	
毛布	function-word	
毛筆	function-word	
毛織	function-word	
丁寧	function-word	
丁度	function-word	
康熙	function-word	
康徳	function-word	
雷撃	function-word	
雷雨	function-word	
雷鳴	function-word	
葉書	function-word	
曾孫	function-word	
曾祖	function-word	
熊本	function-word	
杜氏	function-word	
翁長	function-word	
申告	function-word	
申請	function-word	
金山	function-word	
金曜	function-word	
金色	function-word	
金貨	function-word	
金銀	function-word	
金鉱	function-word	
金工	function-word	
金権	function-word	
金策	function-word	
周縁	function-word	
周到	function-word	
王権	function-word	
王侯	function-word	
王手	function-word	
王者	function-word	
馬力	function-word	
馬場	function-word	
馬廻	function-word	
黄河	function-word	
唐物	function-word	
韓米	function-word	
韓日	function-word	
韓流	function-word	
毛沢	function-word	
段々	function-word	
鉄道	function-word	
道路	function-word	
鉄鋼	function-word	
電線	function-word	
電力	function-word	
電気	function-word	
水電	function-word	
商店	function-word	
物産	function-word	
工業	function-word	
産業	function-word	
製作	function-word	
製鉄	function-word	
造船	function-word	
炭鉱	function-word	
鉱山	function-word	
温泉	function-word	
高校	function-word	
中学	function-word	
神宮	function-word	
大社	function-word	
寺院	function-word	
古墳	function-word	
街道	function-word	
平野	function-word	
盆地	function-word	
高原	function-word	
海岸	function-word	
方面	function-word	
付近	function-word	
近郊	function-word	
郊外	function-word	
市内	function-word	
市街	function-word	
出身	function-word	
在住	function-word	
進駐	function-word	
駐屯	function-word	
駐在	function-word	
攻略	function-word	
攻防	function-word	
防衛	function-word	
占領	function-word	
籠城	function-word	
落城	function-word	
陥落	function-word	
降伏	function-word	
遠征	function-word	
征伐	function-word	
追討	function-word	
入城	function-word	
政権	function-word	
外交	function-word	
文書	function-word	
日記	function-word	
書簡	function-word	
回想	function-word	
家臣	function-word	
一族	function-word	
一門	function-word	
主従	function-word	
瓦斯	function-word	
石油	function-word	
砂利	function-word	
寿司	function-word	
金箔	function-word	
支社	function-word	
支店	function-word	
本店	function-word	
本社	function-word	
精機	function-word	
浪士	function-word	
物語	function-word	
追分	function-word	
連峰	function-word	
山麓	function-word	
総督	function-word	
全権	function-word	
所属	function-word	
同郷	function-word	
以南	function-word	
以北	function-word	
以東	function-word	
以西	function-word	
駐留	function-word	
臨海	function-word	
湖畔	function-word	
渓谷	function-word	
港内	function-word	
沿岸	function-word	
近海	function-word	
女性	function-word	
歴代	function-word	
先代	function-word	
初代	function-word	
代々	function-word	
南朝	function-word	
北朝	function-word	
象徴	function-word	
五百旗頭	family-name	
陸軍元帥	title	
陸軍大将	title	
陸軍中将	title	
陸軍少将	title	
陸軍准将	title	
陸軍大佐	title	
陸軍中佐	title	
陸軍少佐	title	
陸軍大尉	title	
陸軍中尉	title	
陸軍少尉	title	
陸軍曹長	title	
陸軍軍曹	title	
陸軍伍長	title	
陸軍次官	title	
陸軍卿	title	
海軍元帥	title	
海軍大将	title	
海軍中将	title	
海軍少将	title	
海軍准将	title	
海軍大佐	title	
海軍中佐	title	
海軍少佐	title	
海軍大尉	title	
海軍中尉	title	
海軍少尉	title	
海軍曹長	title	
海軍軍曹	title	
海軍伍長	title	
海軍次官	title	
海軍卿	title	
空軍元帥	title	
空軍大将	title	
空軍中将	title	
空軍少将	title	
空軍准将	title	
空軍大佐	title	
空軍中佐	title	
空軍少佐	title	
空軍大尉	title	
空軍中尉	title	
空軍少尉	title	
空軍曹長	title	
空軍軍曹	title	
空軍伍長	title	
空軍大臣	title	
空軍次官	title	
空軍卿	title	
駐日公使	title	
駐米公使	title	
駐英大使	title	
駐仏大使	title	
駐仏公使	title	
駐独大使	title	
駐独公使	title	
駐露大使	title	
駐露公使	title	
駐ソ大使	title	
駐ソ公使	title	
駐伊大使	title	
駐伊公使	title	
駐清大使	title	
駐清公使	title	
駐韓大使	title	
駐韓公使	title	
駐華大使	title	
駐華公使	title	
駐中大使	title	
駐中公使	title	
航海士	title	
特命全権公使	title	
特命全権大使	title	
全権公使	title	
書記生	title	
調役	title	
下役	title	
支配調役	title	
宣教使	title	
通訳官	title	
参謀総長代理	title	
政治局員	title	
司令	title	
区長	title	
駅長	title	
署長	title	
学芸官	title	
名誉会長	title	
副会長	title	
副社長	title	
高平	family-name	
北一輝	mononym	北一輝
スタッフ	function-word
メンバー	function-word
リーダー	function-word
ファン	function-word
アーティスト	function-word
ホームレス	function-word
ハイジャッカー	function-word
テロリスト	function-word
パイロット	function-word
ランナー	function-word
エコノミスト	function-word
デビュー	function-word
クラス	function-word
マンガ	function-word
エピソード	function-word
スパイ	function-word
ゲリラ	function-word
パルチザン	function-word
ボランティア	function-word
ライバル	function-word
パートナー	function-word
モデル	function-word
ヒーロー	function-word
ヒロイン	function-word
アイドル	function-word
タレント	function-word
プロデューサー	function-word
ディレクター	function-word
マネージャー	function-word
オーナー	function-word
ユーザー	function-word
ドライバー	function-word
エンジニア	function-word
ナチス	function-word
ギャング	function-word
マフィア	function-word
プレイヤー	function-word
プレーヤー	function-word
コーチ	function-word
エース	function-word
エリート	function-word
シェフ	function-word
ガイド	function-word
ハンター	function-word
サポーター	function-word
スポンサー	function-word
ゲスト	function-word
アナウンサー	function-word
キャスター	function-word
インタビュー	function-word
ストライキ	function-word
デモ	function-word
テロ	function-word
ブーム	function-word
ドラマ	function-word
カメラマン	function-word
サラリーマン	function-word
ビジネスマン	function-word
スポークスマン	function-word
ウーマン	function-word
セールスマン	function-word
コメンテーター	function-word
ライター	function-word
ダンサー	function-word
シンガー	function-word
ピアニスト	function-word
ギタリスト	function-word
ドラマー	function-word
バイオリニスト	function-word
ヴァイオリニスト	function-word
ベーシスト	function-word
ヴォーカリスト	function-word
ボーカリスト	function-word
デザイナー	function-word
イラストレーター	function-word
プログラマー	function-word
インストラクター	function-word
スペシャリスト	function-word
ドクター	function-word
ナース	function-word
レジスタンス	function-word
コミュニスト	function-word
ファシスト	function-word
ナショナリスト	function-word
アナーキスト	function-word
リベラル	function-word
ムスリム	function-word
カトリック	function-word
プロテスタント	function-word
プリンス	function-word
プリンセス	function-word
キング	function-word
クイーン	function-word
ボス	function-word
ジェントルマン	function-word
ブルジョア	function-word
ブルジョワ	function-word
プロレタリアート	function-word
インテリ	function-word
コサック	function-word
サムライ	function-word
チーム	function-word
クルー	function-word
ゴースト	function-word
キリスト	function-word
ブッダ	function-word
アッラー	function-word
ウイスキー	function-word
ビール	function-word
ワイン	function-word
コーヒー	function-word
タバコ	function-word
パン	function-word
キャラクター	function-word
ペット	function-word
オオカミ	function-word
クジラ	function-word
ラッコ	function-word
トナカイ	function-word
アザラシ	function-word
サケ	function-word
ニシン	function-word
タラ	function-word
カニ	function-word
コンブ	function-word
その子	function-word
館内	function-word
部下	title
側近	title
腹心	title
盟友	title
巡査	title
従者	title
同僚	title
門弟	title
弟子	title
家来	title
臣下	title
猟師	title
水夫	title
漁師	title
助手	title
海軍長官	title
国防長官	title
党書記	title
副委員長	title
第一副部長	title
官房次官	title

"""#
}
