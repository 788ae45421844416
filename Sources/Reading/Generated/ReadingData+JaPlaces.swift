// Generated from Data/ja/places.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaPlaces = #"""
アイルランド	place	アイルランド
アジア	place	アジア
アゼルバイジャン	place	アゼルバイジャン
アテネ	place	アテネ
アビシニア	place	エチオピア
アフガニスタン	place	アフガニスタン
アフリカ	place	アフリカ
アムステルダム	place	アムステルダム
アムール	place	黒竜江
アムール川	place	黒竜江
アムール河	place	黒竜江
アメリカ	place	アメリカ
アメリカ合衆国	place	アメリカ
アラスカ	place	アラスカ
アラビア	place	アラビア
アリューシャン	place	アリューシャン列島
アリューシャン列島	place	アリューシャン列島
アルジェリア	place	アルジェリア
アルゼンチン	place	アルゼンチン
アルタイ	place	アルタイ
アルバニア	place	アルバニア
アルメニア	place	アルメニア
アレクサンドロフスク	place	アレクサンドロフスク
イギリス	place	イギリス
イスタンブール	place	コンスタンティノープル
イスパニア	place	スペイン
イスラエル	place	イスラエル
イタリア	place	イタリア
イトゥルップ	place	択捉島
イラク	place	イラク
イラン	place	イラン
イルクツク	place	イルクーツク
イルクーツク	place	イルクーツク
イングランド	place	イングランド
インド	place	インド
インドシナ	place	仏印
インドネシア	place	インドネシア
インド洋	place	インド洋
ウィーン	place	ウィーン
ウクライナ	place	ウクライナ
ウスリー川	place	ウスリー川
ウスリー江	place	ウスリー川
ウズベキスタン	place	ウズベキスタン
ウラジオストク	place	ウラジオストク
ウラジオストック	place	ウラジオストク
ウラル	place	ウラル山脈
ウラル山脈	place	ウラル山脈
ウランバートル	place	ウランバートル
ウルップ島	place	得撫島
エカテリンブルク	place	エカテリンブルク
エジプト	place	エジプト
エストニア	place	エストニア
エチオピア	place	エチオピア
エトロフ	place	択捉島
エトロフ島	place	択捉島
オスマン帝国	place	オスマン帝国
オデッサ	place	オデッサ
オホーツク	place	オホーツク
オホーツク海	place	オホーツク海
オムスク	place	オムスク
オランダ	place	オランダ
オーストラリア	place	オーストラリア
オーストリア	place	オーストリア
オーストリア=ハンガリー帝国	place	オーストリア=ハンガリー帝国
オーストリア・ハンガリー	place	オーストリア=ハンガリー帝国
カイロ	place	カイロ
カザフスタン	place	カザフスタン
カザン	place	カザン
カスピ海	place	カスピ海
カナダ	place	カナダ
カフカス	place	コーカサス
カムチャッカ	place	カムチャツカ
カムチャッカ半島	place	カムチャツカ
カムチャツカ	place	カムチャツカ
カムチャツカ半島	place	カムチャツカ
カラフト	place	サハリン
カンボジア	place	カンボジア
ガダルカナル	place	ガダルカナル
ガダルカナル島	place	ガダルカナル
キエフ	place	キエフ
キエフ・ルーシ	place	キエフ大公国
キエフ大公国	place	キエフ大公国
キャフタ	place	キャフタ
キューバ	place	キューバ
キルギス	place	キルギス
キーウ	place	キエフ
ギリシア	place	ギリシャ
ギリシャ	place	ギリシャ
クナシリ	place	国後島
クナシリ島	place	国後島
クナシル	place	国後島
クラスノヤルスク	place	クラスノヤルスク
クリミア	place	クリミア
クリミア半島	place	クリミア
クリル列島	place	千島
クリル諸島	place	千島
グアム	place	グアム
グルジア	place	ジョージア
グレートブリテン	place	イギリス
コペンハーゲン	place	コペンハーゲン
コルィマ	place	コルィマ
コルサコフ	place	大泊
コンスタンティノープル	place	コンスタンティノープル
コーカサス	place	コーカサス
サイパン	place	サイパン
サウジアラビア	place	サウジアラビア
サガレン	place	サハリン
サハリン	place	サハリン
サンクトペテルブルク	place	サンクトペテルブルク
サンクト・ペテルブルク	place	サンクトペテルブルク
サンフランシスコ	place	サンフランシスコ
ザバイカル	place	ザバイカル
シコタン	place	色丹島
シナ	place	中国
シベリア	place	シベリア
シベリア鉄道	place	シベリア鉄道
シャム	place	タイ
シュムシュ	place	占守島
シリア	place	シリア
シンガポール	place	シンガポール
ジブラルタル海峡	place	ジブラルタル海峡
ジャカルタ	place	バタビア
ジャワ	place	ジャワ
ジュネーブ	place	ジュネーヴ
ジュネーヴ	place	ジュネーヴ
ジョージア	place	ジョージア
スイス	place	スイス
スウェーデン	place	スウェーデン
スコットランド	place	スコットランド
スターリングラード	place	スターリングラード
ストックホルム	place	ストックホルム
スペイン	place	スペイン
スロバキア	place	スロバキア
スンガリ	place	松花江
セバストポリ	place	セヴァストポリ
セルビア	place	セルビア
セヴァストポリ	place	セヴァストポリ
ソウル	place	京城
ソビエト	place	ソビエト連邦
ソビエト・ロシア	place	ソビエト・ロシア
ソビエト社会主義共和国連邦	place	ソビエト連邦
ソビエト連邦	place	ソビエト連邦
ソヴィエト	place	ソビエト連邦
ソヴィエト・ロシア	place	ソビエト・ロシア
ソヴィエト連邦	place	ソビエト連邦
ソヴェト	place	ソビエト連邦
ソ聯	place	ソビエト連邦
ソ連	place	ソビエト連邦
ソ連邦	place	ソビエト連邦
タイ	place	タイ
タジキスタン	place	タジキスタン
タタール海峡	place	間宮海峡
タラワ	place	タラワ
ダルニー	place	大連
ダーダネルス海峡	place	ダーダネルス海峡
チェコ	place	チェコ
チェコスロバキア	place	チェコスロバキア
チェコスロヴァキア	place	チェコスロバキア
チタ	place	チタ
チチハル	place	斉斉哈爾
チベット	place	チベット
チリ	place	チリ
テヘラン	place	テヘラン
デンマーク	place	デンマーク
トムスク	place	トムスク
トルクメニスタン	place	トルクメニスタン
トルコ	place	トルコ
ドイツ	place	ドイツ
ドイツ帝国	place	ドイツ
ドナウ川	place	ドナウ川
ドニエプル川	place	ドニエプル川
ドン川	place	ドン川
ナチス・ドイツ	place	ドイツ
ナホトカ	place	ナホトカ
ニコラエフスク	place	ニコラエフスク
ニコラエフスク・ナ・アムーレ	place	ニコラエフスク
ニュージーランド	place	ニュージーランド
ニューヨーク	place	ニューヨーク
ネルチンスク	place	ネルチンスク
ノボシビルスク	place	ノヴォシビルスク
ノモンハン	place	ノモンハン
ノルウェー	place	ノルウェー
ノヴォシビルスク	place	ノヴォシビルスク
ハサン湖	place	張鼓峰
ハバロフスク	place	ハバロフスク
ハバロフスク地方	place	ハバロフスク地方
ハボマイ	place	歯舞群島
ハルハ河	place	ノモンハン
ハルヒン・ゴル	place	ノモンハン
ハルビン	place	哈爾浜
ハワイ	place	ハワイ
ハンガリー	place	ハンガリー
ハーグ	place	ハーグ
バイカル湖	place	バイカル湖
バタビア	place	バタビア
バルカン	place	バルカン半島
バルカン半島	place	バルカン半島
バルト三国	place	バルト三国
バルト海	place	バルト海
パキスタン	place	パキスタン
パリ	place	パリ
パレスチナ	place	パレスチナ
パールハーバー	place	真珠湾
ビルマ	place	ビルマ
フィリピン	place	フィリピン
フィンランド	place	フィンランド
フランス	place	フランス
ブダペスト	place	ブダペスト
ブラゴベシチェンスク	place	ブラゴヴェシチェンスク
ブラゴヴェシチェンスク	place	ブラゴヴェシチェンスク
ブラジル	place	ブラジル
ブリュッセル	place	ブリュッセル
ブルガリア	place	ブルガリア
プラハ	place	プラハ
プロイセン	place	プロイセン
プロシア	place	プロイセン
ヘルシンキ	place	ヘルシンキ
ベトナム	place	ベトナム
ベラルーシ	place	ベラルーシ
ベルギー	place	ベルギー
ベルサイユ	place	ヴェルサイユ
ベルリン	place	ベルリン
ベーリング海	place	ベーリング海
ベーリング海峡	place	ベーリング海峡
ペテルブルク	place	サンクトペテルブルク
ペテルブルグ	place	サンクトペテルブルク
ペトログラード	place	サンクトペテルブルク
ペトロパブロフスク	place	ペトロパブロフスク
ペトロパヴロフスク	place	ペトロパブロフスク
ペルシア	place	イラン
ペルシャ	place	イラン
ペルー	place	ペルー
ホルムスク	place	真岡
ボスポラス海峡	place	ボスポラス海峡
ボルガ川	place	ヴォルガ川
ポツダム	place	ポツダム
ポルトガル	place	ポルトガル
ポーツマス	place	ポーツマス
ポート・アーサー	place	旅順
ポーランド	place	ポーランド
マカオ	place	マカオ
マガダン	place	マガダン
マゼラン海峡	place	マゼラン海峡
マドリード	place	マドリード
マニラ	place	マニラ
マラッカ	place	マラッカ
マレー	place	マレーシア
マレーシア	place	マレーシア
ミッドウェイ	place	ミッドウェー
ミッドウェー	place	ミッドウェー
ミャンマー	place	ビルマ
ミュンヘン	place	ミュンヘン
メキシコ	place	メキシコ
モスクワ	place	モスクワ
モスクワ大公国	place	モスクワ大公国
モルドバ	place	モルドバ
モロッコ	place	モロッコ
モンゴル	place	モンゴル
モンゴル人民共和国	place	モンゴル
ヤクーツク	place	ヤクーツク
ヤルタ	place	ヤルタ
ユジノサハリンスク	place	豊原
ユーゴスラビア	place	ユーゴスラビア
ヨーロッパ	place	ヨーロッパ
ライン川	place	ライン川
ラオス	place	ラオス
ラトビア	place	ラトビア
ラバウル	place	ラバウル
ラ・ペルーズ海峡	place	宗谷海峡
リスボン	place	リスボン
リトアニア	place	リトアニア
リビア	place	リビア
ルーシ	place	キエフ大公国
ルーマニア	place	ルーマニア
レイテ	place	レイテ
レナ川	place	レナ川
レニングラード	place	サンクトペテルブルク
ロシア	place	ロシア
ロシア帝国	place	ロシア帝国
ロシア連邦	place	ロシア連邦
ロシア領アメリカ	place	ロシア領アメリカ
ロシヤ	place	ロシア
ロンドン	place	ロンドン
ローマ	place	ローマ
ワシントン	place	ワシントン
ワルシャワ	place	ワルシャワ
ヴェルサイユ	place	ヴェルサイユ
ヴォルガ川	place	ヴォルガ川
ヴォルゴグラード	place	スターリングラード
三重	place	三重
上海	place	上海
下田	place	下田
下関	place	下関
中共	place	中国
中国	place	中国
中国地方	place	中国地方
中央アジア	place	中央アジア
中東	place	中東
中華人民共和国	place	中国
中華民国	place	中華民国
久春古丹	place	久春古丹
九州	place	九州
亜米利加	place	アメリカ
亜細亜	place	アジア
京城	place	京城
京都	place	京都
仁川	place	仁川
仏印	place	仏印
仏国	place	フランス
仏蘭西	place	フランス
仏領インドシナ	place	仏印
仙台	place	仙台
伊勢	place	伊勢
伊国	place	イタリア
伊太利	place	イタリア
会津	place	会津
佐世保	place	佐世保
佐渡	place	佐渡
佐賀	place	佐賀
倫敦	place	ロンドン
倭国	place	日本
元	place	元
元山	place	元山
元朝	place	元
兵庫	place	神戸
内モンゴル	place	内蒙古
内蒙古	place	内蒙古
出島	place	出島
函館	place	函館
加賀	place	加賀
勘察加	place	カムチャツカ
北アメリカ	place	北米
北サハリン	place	北樺太
北京	place	北京
北千島	place	北千島
北平	place	北京
北方四島	place	北方領土
北方領土	place	北方領土
北朝鮮	place	北朝鮮
北極海	place	北極海
北樺太	place	北樺太
北海	place	北海
北海道	place	北海道
北米	place	北米
北陸	place	北陸
千島	place	千島
千島列島	place	千島
千葉	place	千葉
南アフリカ	place	南アフリカ
南アメリカ	place	南米
南サハリン	place	南樺太
南シナ海	place	南シナ海
南京	place	南京
南千島	place	南千島
南樺太	place	南樺太
南満洲鉄道	place	南満洲鉄道
南米	place	南米
博多	place	博多
占守	place	占守島
占守島	place	占守島
印度	place	インド
厚岸	place	厚岸
台湾	place	台湾
台湾海峡	place	台湾海峡
合衆国	place	アメリカ
吉林	place	吉林
名古屋	place	名古屋
和歌山	place	和歌山
和蘭	place	オランダ
哈爾浜	place	哈爾浜
哈爾賓	place	哈爾浜
四国	place	四国
図們江	place	豆満江
国後	place	国後島
国後島	place	国後島
国後水道	place	国後水道
国民政府	place	中華民国
土佐	place	土佐
土耳古	place	トルコ
地中海	place	地中海
埃及	place	エジプト
埼玉	place	埼玉
墺国	place	オーストリア
壱岐	place	壱岐
外モンゴル	place	モンゴル
外蒙古	place	モンゴル
大分	place	大分
大坂	place	大阪
大日本帝国	place	日本
大泊	place	大泊
大清帝国	place	清
大英帝国	place	イギリス
大西洋	place	大西洋
大連	place	大連
大阪	place	大阪
大韓帝国	place	朝鮮
大韓民国	place	韓国
天津	place	天津
太平洋	place	太平洋
奄美	place	奄美
奈良	place	奈良
奉天	place	奉天
安南	place	ベトナム
宗谷海峡	place	宗谷海峡
室蘭	place	室蘭
宮城	place	宮城
宮崎	place	宮崎
富士山	place	富士山
富山	place	富山
察哈爾	place	察哈爾
対馬	place	対馬
対馬海峡	place	対馬海峡
小樽	place	小樽
小笠原	place	小笠原
小笠原諸島	place	小笠原
尖閣諸島	place	尖閣諸島
尼港	place	ニコラエフスク
尾張	place	尾張
山口	place	山口
山形	place	山形
山東	place	山東
山東半島	place	山東
山東省	place	山東
山梨	place	山梨
岐阜	place	岐阜
岡山	place	岡山
岩手	place	岩手
島根	place	島根
巴里	place	パリ
布哇	place	ハワイ
帝政ロシア	place	ロシア帝国
帝政露西亜	place	ロシア帝国
幌筵	place	幌筵島
幌筵島	place	幌筵島
平壌	place	平壌
平戸	place	平戸
広島	place	広島
広州	place	広東
広東	place	広東
庫倫	place	ウランバートル
延安	place	延安
張鼓峰	place	張鼓峰
得撫	place	得撫島
得撫島	place	得撫島
徳島	place	徳島
恵須取	place	恵須取
愛媛	place	愛媛
愛琿	place	愛琿
愛知	place	愛知
択捉	place	択捉島
択捉島	place	択捉島
揚子江	place	長江
支那	place	中国
敦賀	place	敦賀
斉斉哈爾	place	斉斉哈爾
新京	place	新京
新潟	place	新潟
新疆	place	新疆
旅順	place	旅順
旅順口	place	旅順
日本	place	日本
日本国	place	日本
日本帝国	place	日本
日本海	place	日本海
明	place	明
明国	place	明
明朝	place	明
昭南	place	シンガポール
普国	place	プロイセン
暹羅	place	タイ
朝鮮	place	朝鮮
朝鮮半島	place	朝鮮
朝鮮民主主義人民共和国	place	北朝鮮
朝鮮海峡	place	朝鮮海峡
本州	place	本州
札幌	place	札幌
李氏朝鮮	place	朝鮮
東アジア	place	東アジア
東シナ海	place	東シナ海
東シベリア	place	東シベリア
東トルキスタン	place	新疆
東ドイツ	place	東ドイツ
東亜	place	東アジア
東京	place	東京
東亰	place	東京
東北	place	東北
東南アジア	place	東南アジア
東清鉄道	place	東清鉄道
松前	place	松前
松花江	place	松花江
柳条湖	place	柳条湖
栃木	place	栃木
根室	place	根室
桑港	place	サンフランシスコ
極東	place	極東
極東共和国	place	極東共和国
横浜	place	横浜
横須賀	place	横須賀
樺太	place	サハリン
欧州	place	ヨーロッパ
欧羅巴	place	ヨーロッパ
武漢	place	武漢
歯舞	place	歯舞群島
歯舞群島	place	歯舞群島
歯舞諸島	place	歯舞群島
比島	place	フィリピン
水戸	place	水戸
江戸	place	江戸
沖縄	place	沖縄
河北	place	河北
沿海地方	place	沿海州
沿海州	place	沿海州
波斯	place	イラン
波蘭	place	ポーランド
津軽海峡	place	津軽海峡
浦塩	place	ウラジオストク
浦塩斯徳	place	ウラジオストク
浦潮	place	ウラジオストク
浦賀	place	浦賀
清	place	清
清国	place	清
清朝	place	清
清津	place	清津
済物浦	place	仁川
渤海	place	渤海
満州	place	満洲
満州国	place	満洲
満州里	place	満洲里
満洲	place	満洲
満洲国	place	満洲
満洲里	place	満洲里
滋賀	place	滋賀
漢口	place	武漢
漢城	place	京城
澳門	place	マカオ
瀋陽	place	奉天
瀬戸内海	place	瀬戸内海
烏蘇里江	place	ウスリー川
熊本	place	熊本
熱河	place	熱河
牡丹江	place	牡丹江
独国	place	ドイツ
独逸	place	ドイツ
琉球	place	琉球
琉球王国	place	琉球
瑞典	place	スウェーデン
白ロシア	place	ベラルーシ
白海	place	白海
盛岡	place	盛岡
盧溝橋	place	盧溝橋
真岡	place	真岡
真珠湾	place	真珠湾
石川	place	石川
硫黄島	place	硫黄島
神奈川	place	神奈川
神戸	place	神戸
福井	place	福井
福岡	place	福岡
福島	place	福島
秋田	place	秋田
稚内	place	稚内
竹島	place	竹島
箱館	place	函館
米国	place	アメリカ
紀伊	place	紀伊
紐育	place	ニューヨーク
羅津	place	羅津
群馬	place	群馬
聖彼得堡	place	サンクトペテルブルク
肥前	place	肥前
膠州湾	place	膠州湾
臺灣	place	台湾
舞鶴	place	舞鶴
色丹	place	色丹島
色丹島	place	色丹島
芬蘭	place	フィンランド
英吉利	place	イギリス
英国	place	イギリス
茨城	place	茨城
莫斯科	place	モスクワ
華盛頓	place	ワシントン
葡萄牙	place	ポルトガル
蒙古	place	モンゴル
薩哈嗹	place	サハリン
薩摩	place	薩摩
蘇連	place	ソビエト連邦
蘭印	place	インドネシア
蘭国	place	オランダ
蘭領東印度	place	インドネシア
蝦夷	place	蝦夷地
蝦夷地	place	蝦夷地
西ドイツ	place	西ドイツ
西伯利亜	place	シベリア
西安	place	西安
西比利亜	place	シベリア
西班牙	place	スペイン
西蔵	place	チベット
豆満江	place	豆満江
豊原	place	豊原
豪州	place	オーストラリア
越南	place	ベトナム
近東	place	近東
近畿	place	近畿
遼東	place	遼東半島
遼東半島	place	遼東半島
重慶	place	重慶
金沢	place	金沢
釜山	place	釜山
釧路	place	釧路
鎌倉	place	鎌倉
長崎	place	長崎
長州	place	長州
長春	place	新京
長江	place	長江
長野	place	長野
間宮海峡	place	間宮海峡
間島	place	間島
関東	place	関東
関東州	place	関東州
関西	place	関西
阿蘭陀	place	オランダ
隠岐	place	隠岐
露国	place	ロシア
露西亜	place	ロシア
露領アメリカ	place	ロシア領アメリカ
青島	place	青島
青森	place	青森
静岡	place	静岡
韃靼海峡	place	間宮海峡
韓国	place	韓国
香川	place	香川
香港	place	香港
馬来	place	マレーシア
馬関	place	下関
高知	place	高知
魯国	place	ロシア
魯西亜	place	ロシア
鳥取	place	鳥取
鴨緑江	place	鴨緑江
鹿児島	place	鹿児島
黄河	place	黄河
黄海	place	黄海
黒河	place	黒河
黒海	place	黒海
黒竜江	place	黒竜江
黒竜江省	place	黒竜江省
黒龍江	place	黒竜江
黒龍江省	place	黒竜江省
公国	place-noun
共和国	place-noun
列島	place-noun
前線	place-noun
区	place-noun
半島	place-noun
収容所	place-noun
国	place-noun
国境	place-noun
地区	place-noun
地域	place-noun
地方	place-noun
城	place-noun
基地	place-noun
大公国	place-noun
大陸	place-noun
山	place-noun
山脈	place-noun
岬	place-noun
岳	place-noun
岸	place-noun
峠	place-noun
島	place-noun
川	place-noun
州	place-noun
市	place-noun
帝国	place-noun
平野	place-noun
府	place-noun
戦線	place-noun
村	place-noun
植民地	place-noun
水道	place-noun
江	place-noun
河	place-noun
沼	place-noun
沿岸	place-noun
海	place-noun
海岸	place-noun
海峡	place-noun
港	place-noun
湖	place-noun
湾	place-noun
王国	place-noun
町	place-noun
盆地	place-noun
省	place-noun
県	place-noun
砂漠	place-noun
租借地	place-noun
租界	place-noun
管区	place-noun
群島	place-noun
自治区	place-noun
自治州	place-noun
藩	place-noun
街道	place-noun
要塞	place-noun
諸島	place-noun
谷	place-noun
連邦	place-noun
道	place-noun
郡	place-noun
都	place-noun
都市	place-noun
鉄道	place-noun
集落	place-noun
領	place-noun
領土	place-noun
首都	place-noun
駅	place-noun
高原	place-noun
ソ	country-abbreviation	ソビエト連邦
中	country-abbreviation	中国
亜	country-abbreviation	アジア
仏	country-abbreviation	フランス
伊	country-abbreviation	イタリア
加	country-abbreviation	カナダ
印	country-abbreviation	インド
台	country-abbreviation	台湾
土	country-abbreviation	トルコ
墺	country-abbreviation	オーストリア
支	country-abbreviation	中国
日	country-abbreviation	日本
朝	country-abbreviation	朝鮮
欧	country-abbreviation	ヨーロッパ
比	country-abbreviation	フィリピン
波	country-abbreviation	ポーランド
清	country-abbreviation	清
満	country-abbreviation	満洲
独	country-abbreviation	ドイツ
米	country-abbreviation	アメリカ
芬	country-abbreviation	フィンランド
英	country-abbreviation	イギリス
葡	country-abbreviation	ポルトガル
蒙	country-abbreviation	モンゴル
蘇	country-abbreviation	ソビエト連邦
蘭	country-abbreviation	オランダ
西	country-abbreviation	スペイン
豪	country-abbreviation	オーストラリア
越	country-abbreviation	ベトナム
露	country-abbreviation	ロシア
韓	country-abbreviation	韓国
魯	country-abbreviation	ロシア
鮮	country-abbreviation	朝鮮
人	demonym-suffix
側	demonym-suffix
兵	demonym-suffix
国民	demonym-suffix
政府	demonym-suffix
民	demonym-suffix
民族	demonym-suffix
系	demonym-suffix
製	demonym-suffix
語	demonym-suffix
軍	demonym-suffix
領	demonym-suffix
球場	place-noun
古墳	place-noun
公園	place-noun
空港	place-noun
温泉	place-noun
城址	place-noun
城下	place-noun
植物園	place-noun
宮殿	place-noun
遺跡	place-noun
御所	place-noun
屋敷	place-noun
邸	place-noun

"""#
}
