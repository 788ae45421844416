// Generated from Data/ja/groups.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaGroups = #"""
731部隊	group	731部隊
eu	group	欧州連合
ghq	group	連合国軍最高司令官総司令部
gpu	group	ゲーペーウー
gru	group	GRU
kgb	group	KGB
nato	group	北大西洋条約機構
nkvd	group	NKVD
ogpu	group	ゲーペーウー
アイヌ	group	アイヌ
アイヌ人	group	アイヌ
アイヌ民族	group	アイヌ
アフガニスタン	group	アフガニスタン
アメリカ	group	アメリカ
アメリカ合衆国	group	アメリカ
アメリカ海軍	group	アメリカ海軍
アメリカ軍	group	アメリカ軍
イエズス会	group	イエズス会
イギリス	group	イギリス
イギリス軍	group	イギリス軍
イズベスチヤ	group	イズベスチヤ
イタリア	group	イタリア
イテリメン	group	イテリメン
イラク	group	イラク
イラン	group	イラン
インド	group	インド
インドネシア	group	インドネシア
ウィルタ	group	ウィルタ
ウクライナ	group	ウクライナ
エジプト	group	エジプト
エスエル	group	社会革命党
エチオピア	group	エチオピア
オスマン帝国	group	オスマン帝国
オムスク政府	group	全ロシア臨時政府
オランダ	group	オランダ
オランダ東インド会社	group	東インド会社
オロッコ	group	ウィルタ
オーストラリア	group	オーストラリア
オーストリア	group	オーストリア
カザーク	group	コサック
カトリック教会	group	カトリック教会
カナダ	group	カナダ
カムチャダール	group	イテリメン
カーゲーベー	group	KGB
ギリシャ	group	ギリシャ
ギリヤーク	group	ニヴフ
クリル人	group	クリル人
ゲーペーウー	group	ゲーペーウー
コサック	group	コサック
コミンテルン	group	コミンテルン
コミンフォルム	group	コミンフォルム
コムソモール	group	コムソモール
スウェーデン	group	スウェーデン
スペイン	group	スペイン
セルビア	group	セルビア
ソビエト	group	ソビエト連邦
ソビエト政府	group	ソビエト政府
ソビエト軍	group	赤軍
ソビエト連邦	group	ソビエト連邦
ソビエト連邦共産党	group	ソ連共産党
ソヴィエト	group	ソビエト連邦
ソヴィエト連邦	group	ソビエト連邦
ソ聯	group	ソビエト連邦
ソ連	group	ソビエト連邦
ソ連共産党	group	ソ連共産党
ソ連政府	group	ソビエト政府
ソ連軍	group	赤軍
タイ	group	タイ
タス通信	group	タス通信
タタール	group	タタール
チェカ	group	チェーカー
チェコスロバキア	group	チェコスロバキア
チェコスロバキア軍団	group	チェコスロバキア軍団
チェコ軍団	group	チェコスロバキア軍団
チェーカー	group	チェーカー
デカブリスト	group	デカブリスト
デンマーク	group	デンマーク
トルコ	group	トルコ
ドイツ	group	ドイツ
ドイツ国防軍	group	ドイツ軍
ドイツ軍	group	ドイツ軍
ナチス	group	ナチス
ナチス・ドイツ	group	ドイツ
ナチ党	group	ナチス
ナロードニキ	group	ナロードニキ
ニュージーランド	group	ニュージーランド
ニヴフ	group	ニヴフ
ノルウェー	group	ノルウェー
ハプスブルク家	group	ハプスブルク家
ハルビン特務機関	group	ハルビン特務機関
ハンガリー	group	ハンガリー
バルチック艦隊	group	バルチック艦隊
バルト艦隊	group	バルチック艦隊
パキスタン	group	パキスタン
ビルマ	group	ビルマ
フィリピン	group	フィリピン
フィンランド	group	フィンランド
フランス	group	フランス
フランス軍	group	フランス軍
ブラジル	group	ブラジル
ブリヤート	group	ブリヤート
ブルガリア	group	ブルガリア
プラウダ	group	プラウダ
プロイセン	group	プロイセン
ベトナム	group	ベトナム
ベルギー	group	ベルギー
ペルシア	group	イラン
ペルシャ	group	イラン
ボリシェビキ	group	ボリシェヴィキ
ボリシェヴィキ	group	ボリシェヴィキ
ボルシェビキ	group	ボリシェヴィキ
ボルシェヴィキ	group	ボリシェヴィキ
ポリトビューロー	group	政治局
ポルトガル	group	ポルトガル
ポーランド	group	ポーランド
メキシコ	group	メキシコ
メンシェビキ	group	メンシェヴィキ
メンシェヴィキ	group	メンシェヴィキ
モンゴル	group	モンゴル
モンゴル人	group	モンゴル人
モンゴル人民共和国	group	モンゴル
モンゴル軍	group	モンゴル軍
ユダヤ人	group	ユダヤ人
ユーゴスラビア	group	ユーゴスラビア
ルーマニア	group	ルーマニア
ロシア	group	ロシア
ロシア・アメリカ会社	group	露米会社
ロシア帝国	group	ロシア帝国
ロシア帝国海軍	group	ロシア帝国海軍
ロシア帝国軍	group	ロシア帝国軍
ロシア正教会	group	ロシア正教会
ロシア海軍	group	ロシア海軍
ロシア臨時政府	group	臨時政府
ロシア軍	group	ロシア帝国軍
ロマノフ家	group	ロマノフ朝
ロマノフ朝	group	ロマノフ朝
ワルシャワ条約機構	group	ワルシャワ条約機構
七三一部隊	group	731部隊
三井	group	三井
三国協商	group	三国協商
三国同盟	group	三国同盟
三菱	group	三菱
中共	group	中国共産党
中国	group	中国
中国人民解放軍	group	人民解放軍
中国共産党	group	中国共産党
中国国民党	group	中国国民党
中国政府	group	中国政府
中央同盟国	group	中央同盟国
中央委員会	group	中央委員会
中華人民共和国	group	中国
中華民国	group	中華民国
人民委員会議	group	人民委員会議
人民解放軍	group	人民解放軍
仏国	group	フランス
仙台藩	group	仙台藩
伊国	group	イタリア
会津藩	group	会津藩
住友	group	住友
元	group	元
元朝	group	元
元老院	group	元老院
全ロシア臨時政府	group	全ロシア臨時政府
八路軍	group	八路軍
共産主義インターナショナル	group	コミンテルン
内務人民委員部	group	NKVD
内務省	group	内務省
内閣	group	内閣
労農赤軍	group	赤軍
北大西洋条約機構	group	北大西洋条約機構
北朝鮮	group	北朝鮮
北部軍	group	北部軍
南満洲鉄道株式会社	group	南満洲鉄道株式会社
南部藩	group	南部藩
印度	group	インド
参謀本部	group	参謀本部
参謀本部情報総局	group	GRU
参議院	group	参議院
台湾	group	台湾
和蘭	group	オランダ
哥薩克	group	コサック
商工省	group	商工省
国会	group	国会
国家保安委員会	group	KGB
国家社会主義ドイツ労働者党	group	ナチス
国家防衛委員会	group	国家防衛委員会
国民党	group	中国国民党
国民革命軍	group	国民革命軍
国連	group	国際連合
国際連合	group	国際連合
国際連盟	group	国際連盟
土佐藩	group	土佐藩
墺国	group	オーストリア
外務省	group	外務省
外蒙軍	group	モンゴル軍
大政翼賛会	group	大政翼賛会
大日本帝国	group	日本
大日本帝国海軍	group	大日本帝国海軍
大日本帝国陸軍	group	大日本帝国陸軍
大本営	group	大本営
大蔵省	group	大蔵省
大韓帝国	group	朝鮮
太平洋艦隊	group	太平洋艦隊
女真	group	満洲族
室町幕府	group	室町幕府
宮内省	group	宮内省
島津家	group	島津家
帝国海軍	group	大日本帝国海軍
帝国議会	group	帝国議会
帝国陸軍	group	大日本帝国陸軍
帝政ロシア	group	ロシア帝国
幕府	group	江戸幕府
弘前藩	group	津軽藩
徳川家	group	徳川家
徳川幕府	group	江戸幕府
憲兵隊	group	憲兵隊
憲政会	group	憲政会
支那派遣軍	group	支那派遣軍
政友会	group	立憲政友会
政治局	group	政治局
文部省	group	文部省
新四軍	group	新四軍
新政府	group	明治政府
新選組	group	新選組
日本	group	日本
日本ハリストス正教会	group	日本ハリストス正教会
日本共産党	group	日本共産党
日本国	group	日本
日本帝国	group	日本
日本政府	group	日本政府
日本海軍	group	大日本帝国海軍
日本社会党	group	日本社会党
日本軍	group	日本軍
日本陸軍	group	大日本帝国陸軍
明	group	明
明国	group	明
明治政府	group	明治政府
普国	group	プロイセン
最高会議	group	最高会議
朝日新聞	group	朝日新聞
朝鮮	group	朝鮮
朝鮮人	group	朝鮮人
朝鮮労働党	group	朝鮮労働党
朝鮮軍	group	朝鮮軍
東インド会社	group	東インド会社
東北抗日聯軍	group	東北抗日聯軍
松前藩	group	松前藩
枢密院	group	枢密院
枢軸国	group	枢軸国
極東国際軍事裁判所	group	極東国際軍事裁判所
極東委員会	group	極東委員会
樺太混成旅団	group	樺太混成旅団
欧州連合	group	欧州連合
毎日新聞	group	毎日新聞
毛利家	group	毛利家
民政党	group	立憲民政党
水戸藩	group	水戸藩
江戸幕府	group	江戸幕府
波蘭	group	ポーランド
津軽藩	group	津軽藩
浦塩派遣軍	group	浦塩派遣軍
浦潮派遣軍	group	浦塩派遣軍
海軍	group	大日本帝国海軍
海軍省	group	海軍省
清	group	清
清国	group	清
清国政府	group	清国政府
清朝	group	清
満州国	group	満洲
満洲国	group	満洲
満洲国軍	group	満洲国軍
満洲族	group	満洲族
満鉄	group	南満洲鉄道株式会社
特別高等警察	group	特別高等警察
特務機関	group	特務機関
特高	group	特別高等警察
独国	group	ドイツ
独逸	group	ドイツ
玄洋社	group	玄洋社
瑞典	group	スウェーデン
白系ロシア人	group	白系ロシア人
白系ロシア軍	group	白軍
白衛軍	group	白軍
白軍	group	白軍
皇軍	group	皇軍
盛岡藩	group	南部藩
社会党	group	日本社会党
社会革命党	group	社会革命党
立憲政友会	group	立憲政友会
立憲民政党	group	立憲民政党
第三インターナショナル	group	コミンテルン
米国	group	アメリカ
米軍	group	アメリカ軍
維新政府	group	明治政府
臨時政府	group	臨時政府
自民党	group	自由民主党
自由民主党	group	自由民主党
自衛隊	group	自衛隊
英国	group	イギリス
英軍	group	イギリス軍
蒙古	group	モンゴル
蒙古軍	group	蒙古軍
薩摩藩	group	薩摩藩
蘇連	group	ソビエト連邦
蘭国	group	オランダ
衆議院	group	衆議院
読売新聞	group	読売新聞
豊臣政権	group	豊臣政権
豪州	group	オーストラリア
貴族院	group	貴族院
赤軍	group	赤軍
軍令部	group	軍令部
連合国	group	連合国
連合国軍最高司令官総司令部	group	連合国軍最高司令官総司令部
連合艦隊	group	連合艦隊
連合軍	group	連合国
鎌倉幕府	group	鎌倉幕府
長州藩	group	長州藩
関東軍	group	関東軍
陸軍	group	大日本帝国陸軍
陸軍中野学校	group	陸軍中野学校
陸軍省	group	陸軍省
露国	group	ロシア
露米会社	group	露米会社
露軍	group	ロシア帝国軍
韃靼	group	タタール
韓国	group	韓国
魯国	group	ロシア
黒海艦隊	group	黒海艦隊
黒竜会	group	黒竜会
黒龍会	group	黒竜会
ソビエト	group-noun
パルチザン	group-noun
一族	group-noun
一派	group-noun
中隊	group-noun
代表団	group-noun
会	group-noun
会社	group-noun
会議	group-noun
使節団	group-noun
修道院	group-noun
党	group-noun
公使館	group-noun
兵団	group-noun
内閣	group-noun
労働組合	group-noun
労働者	group-noun
協会	group-noun
博物館	group-noun
参謀本部	group-noun
反乱軍	group-noun
司令部	group-noun
同盟	group-noun
商会	group-noun
団	group-noun
団体	group-noun
図書館	group-noun
国会	group-noun
国民	group-noun
大使館	group-noun
大学	group-noun
大隊	group-noun
委員会	group-noun
学会	group-noun
学校	group-noun
学院	group-noun
守備隊	group-noun
家	group-noun
寺	group-noun
小隊	group-noun
局	group-noun
師団	group-noun
幕府	group-noun
庁	group-noun
情報機関	group-noun
憲兵隊	group-noun
捕虜	group-noun
支隊	group-noun
政府	group-noun
政権	group-noun
教会	group-noun
文書館	group-noun
新聞社	group-noun
旅団	group-noun
朝廷	group-noun
機関	group-noun
氏族	group-noun
民族	group-noun
法廷	group-noun
派	group-noun
海軍	group-noun
特務機関	group-noun
王朝	group-noun
省	group-noun
研究所	group-noun
神社	group-noun
移民	group-noun
空軍	group-noun
組合	group-noun
組織	group-noun
結社	group-noun
総司令部	group-noun
義勇軍	group-noun
義勇隊	group-noun
艦隊	group-noun
藩	group-noun
裁判所	group-noun
評議会	group-noun
課	group-noun
調査団	group-noun
諜報機関	group-noun
警備隊	group-noun
警察	group-noun
議会	group-noun
財団	group-noun
財閥	group-noun
軍	group-noun
軍団	group-noun
軍法会議	group-noun
軍閥	group-noun
農民	group-noun
通信社	group-noun
連合	group-noun
連盟	group-noun
連隊	group-noun
遊撃隊	group-noun
部	group-noun
部族	group-noun
部隊	group-noun
鉄道	group-noun
銀行	group-noun
院	group-noun
陸軍	group-noun
難民	group-noun
革命軍	group-noun
領事館	group-noun
新政府軍	group	新政府軍
旧幕府軍	group	旧幕府軍
旧幕府	group	江戸幕府
官軍	group	官軍
薩長軍	group	薩長軍
政府軍	group	政府軍
西軍	group	西軍
東軍	group	東軍
新撰組	group	新選組
白虎隊	group	白虎隊
奇兵隊	group	奇兵隊
彰義隊	group	彰義隊
軍集団	group-noun
電力	group-noun
電鉄	group-noun
電灯	group-noun
電気	group-noun
電機	group-noun
製紙	group-noun
製薬	group-noun
製糖	group-noun
製鉄	group-noun
製鋼	group-noun
商事	group-noun
商店	group-noun
商船	group-noun
化学	group-noun
工業	group-noun
鉱業	group-noun
農園	group-noun
工場	group-noun
家具	group-noun
紡績	group-noun
建設	group-noun
生命	group-noun
証券	group-noun
信託	group-noun
汽船	group-noun
造船	group-noun
重工	group-noun
洋行	group-noun
物産	group-noun
興業	group-noun
産業	group-noun
倉庫	group-noun
酒造	group-noun
書店	group-noun
書房	group-noun
出版	group-noun
高校	group-noun
学園	group-noun
師範	group-noun
球団	group-noun
水産	group-noun
炭鉱	group-noun
鉱山	group-noun
株式会社	group-noun
有限会社	group-noun
製菓	group-noun
珈琲	group-noun
放送	group-noun
軌道	group-noun
交通	group-noun
運輸	group-noun
劇場	group-noun
会館	group-noun
青年館	group-noun
内閣府	group	内閣府
内閣官房	group	内閣官房
宮内庁	group	宮内庁
太政官	group	太政官
民部省	group	民部省
兵部省	group	兵部省
工部省	group	工部省
逓信省	group	逓信省
司法省	group	司法省
農商務省	group	農商務省
鉄道省	group	鉄道省
拓務省	group	拓務省
東印度会社	group	東インド会社
イギリス東インド会社	group	イギリス東インド会社
安全保障理事会	group	安全保障理事会
編纂所	group-noun	編纂所
オスマントルコ	group	オスマントルコ
オスマン朝	group	オスマン朝
ムガル帝国	group	ムガル帝国
清帝国	group	清帝国
神聖ローマ帝国	group	神聖ローマ帝国
ビザンツ帝国	group	ビザンツ帝国
モンゴル帝国	group	モンゴル帝国
オーストリア・ハンガリー帝国	group	オーストリア・ハンガリー帝国
サルデーニャ王国	group	サルデーニャ王国
プロイセン王国	group	プロイセン王国

"""#
}
