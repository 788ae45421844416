// Generated from Data/ja/attribution.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaAttribution = #"""
いう	say-verb	asserts
いった	say-verb	asserts
でっち上げた	say-verb	calls forged
という	say-verb	asserts
とらえている	say-verb	judges
と言う	say-verb	asserts
ほのめかした	say-verb	rumours
みなした	say-verb	judges
みなしている	say-verb	judges
みなす	say-verb	judges
主張した	say-verb	reports
主張している	say-verb	reports
主張しており	say-verb	reports
主張する	say-verb	reports
予言した	say-verb	asserts
付け加えた	say-verb	asserts
伝えた	say-verb	asserts
伝えている	say-verb	reports
伝える	say-verb	reports
位置づけた	say-verb	judges
位置づけている	say-verb	judges
位置付けている	say-verb	judges
促した	say-verb	prescribes
信じた	say-verb	judges
信じている	say-verb	judges
信じる	say-verb	judges
偽造された	say-verb	calls forged
偽造した	say-verb	calls forged
判断した	say-verb	judges
判断している	say-verb	judges
判断する	say-verb	judges
勧めた	say-verb	prescribes
勧告した	say-verb	prescribes
反対した	say-verb	denies
反論した	say-verb	denies
反論している	say-verb	denies
反論する	say-verb	denies
反駁した	say-verb	denies
否定した	say-verb	denies
否定している	say-verb	denies
否定しており	say-verb	denies
否定する	say-verb	denies
否認した	say-verb	denies
否認する	say-verb	denies
告げた	say-verb	asserts
呼びかけた	say-verb	prescribes
呼び掛けた	say-verb	prescribes
呼ぶ	say-verb	judges
呼んだ	say-verb	judges
呼んでいる	say-verb	judges
命じた	say-verb	prescribes
命令した	say-verb	prescribes
問う	say-verb	asks
問うた	say-verb	asks
噂された	say-verb	rumours
噂されている	say-verb	rumours
噂した	say-verb	rumours
回想した	say-verb	asserts
回想している	say-verb	asserts
回想する	say-verb	asserts
回顧している	say-verb	asserts
報じた	say-verb	reports
報じている	say-verb	reports
報じる	say-verb	reports
報告した	say-verb	reports
報告している	say-verb	reports
報告する	say-verb	reports
報道した	say-verb	reports
報道している	say-verb	reports
声明した	say-verb	asserts
宣言した	say-verb	asserts
宣言する	say-verb	asserts
尋ねた	say-verb	asks
尋ねる	say-verb	asks
引用した	say-verb	reports
引用している	say-verb	reports
強調した	say-verb	asserts
強調している	say-verb	asserts
強調する	say-verb	asserts
忠告した	say-verb	prescribes
思う	say-verb	judges
思った	say-verb	judges
思っている	say-verb	judges
怪しむ	say-verb	doubts
打ち消した	say-verb	denies
批判した	say-verb	judges
批判している	say-verb	judges
批判する	say-verb	judges
拒否した	say-verb	denies
指摘した	say-verb	asserts
指摘している	say-verb	asserts
指摘しており	say-verb	asserts
指摘する	say-verb	asserts
捉えている	say-verb	judges
捉える	say-verb	judges
捏造された	say-verb	calls forged
捏造した	say-verb	calls forged
推測した	say-verb	rumours
推測している	say-verb	rumours
推測する	say-verb	rumours
提案した	say-verb	prescribes
提案する	say-verb	prescribes
提言した	say-verb	prescribes
改ざんした	say-verb	calls forged
改竄した	say-verb	calls forged
断定した	say-verb	asserts
断言した	say-verb	asserts
断言する	say-verb	asserts
明らかにした	say-verb	asserts
明らかにしている	say-verb	asserts
書いた	say-verb	asserts
書いている	say-verb	asserts
書かれている	say-verb	asserts
書く	say-verb	asserts
求めた	say-verb	prescribes
求めている	say-verb	prescribes
求める	say-verb	prescribes
異議を唱えた	say-verb	denies
疑う	say-verb	doubts
疑った	say-verb	doubts
疑っている	say-verb	doubts
疑問を呈した	say-verb	doubts
疑問を呈している	say-verb	doubts
疑問視した	say-verb	doubts
疑問視している	say-verb	doubts
疑問視する	say-verb	doubts
発表した	say-verb	asserts
発表する	say-verb	asserts
確認した	say-verb	asserts
示唆した	say-verb	rumours
示唆している	say-verb	rumours
示唆する	say-verb	rumours
称賛した	say-verb	judges
答えた	say-verb	asserts
答える	say-verb	asserts
糾弾した	say-verb	judges
約束した	say-verb	asserts
紹介している	say-verb	reports
結論づけた	say-verb	asserts
結論づけている	say-verb	asserts
結論付けた	say-verb	asserts
考えた	say-verb	judges
考えている	say-verb	judges
考えており	say-verb	judges
考える	say-verb	judges
聞いた	say-verb	asks
表明した	say-verb	asserts
表明する	say-verb	asserts
要求した	say-verb	prescribes
要求する	say-verb	prescribes
要請した	say-verb	prescribes
見ている	say-verb	judges
見なした	say-verb	judges
見なす	say-verb	judges
見る	say-verb	judges
解説している	say-verb	asserts
触れている	say-verb	asserts
言う	say-verb	asserts
言った	say-verb	asserts
言っている	say-verb	asserts
言及した	say-verb	asserts
言及している	say-verb	asserts
訊いた	say-verb	asks
記されている	say-verb	asserts
記した	say-verb	asserts
記している	say-verb	asserts
記す	say-verb	asserts
訴えた	say-verb	asserts
証言した	say-verb	asserts
証言している	say-verb	asserts
証言する	say-verb	asserts
評価した	say-verb	judges
評価している	say-verb	judges
評価する	say-verb	judges
認めた	say-verb	asserts
認めている	say-verb	asserts
認める	say-verb	asserts
誓った	say-verb	asserts
語った	say-verb	asserts
語っている	say-verb	asserts
語っており	say-verb	asserts
語る	say-verb	asserts
説いた	say-verb	asserts
説く	say-verb	asserts
説明した	say-verb	asserts
説明している	say-verb	asserts
説明する	say-verb	asserts
論じた	say-verb	asserts
論じている	say-verb	asserts
論じる	say-verb	asserts
警告した	say-verb	prescribes
警告する	say-verb	prescribes
賞賛した	say-verb	judges
賞賛する	say-verb	judges
質問した	say-verb	asks
贋作した	say-verb	calls forged
述べた	say-verb	asserts
述べていた	say-verb	asserts
述べている	say-verb	asserts
述べており	say-verb	asserts
述べる	say-verb	asserts
退けた	say-verb	denies
酷評した	say-verb	judges
非難した	say-verb	judges
非難している	say-verb	judges
非難する	say-verb	judges
偽書とした	say-verb	calls forged
偽書としている	say-verb	calls forged
偽書と断じた	say-verb	calls forged
偽書であるとした	say-verb	calls forged
偽書だとした	say-verb	calls forged
偽物とした	say-verb	calls forged
偽文書とした	say-verb	calls forged
偽作とした	say-verb	calls forged
捏造とした	say-verb	calls forged
捏造と断じた	say-verb	calls forged
報告していた	say-verb	reports
報じていた	say-verb	reports
主張していた	say-verb	reports
否定していた	say-verb	denies
疑問を抱いた	say-verb	doubts
疑問を投げかけた	say-verb	doubts
疑いを抱いた	say-verb	doubts
記録している	say-verb	reports
記録した	say-verb	reports
推定した	say-verb	judges
推定している	say-verb	judges
見積もった	say-verb	judges
見積もっている	say-verb	judges
論評した	say-verb	judges
断じた	say-verb	judges
断じている	say-verb	judges
述懐した	say-verb	asserts
述懐している	say-verb	asserts
言明した	say-verb	asserts
公表した	say-verb	asserts
訂正した	say-verb	asserts
返答した	say-verb	asserts
回答した	say-verb	asserts
抗議した	say-verb	denies
のべた	say-verb	asserts
のべている	say-verb	asserts
伝えていた	say-verb	reports
評した	say-verb	judges
評している	say-verb	judges
うわさ	say-noun	rumours
デマ	say-noun	rumours
主張	say-noun	reports
仮説	say-noun	asserts
伝承	say-noun	rumours
伝説	say-noun	rumours
俗説	say-noun	rumours
偽文書	say-noun	calls forged
偽書	say-noun	calls forged
偽造	say-noun	calls forged
判断	say-noun	judges
勧告	say-noun	prescribes
印象	say-noun	judges
反論	say-noun	denies
反駁	say-noun	denies
否定	say-noun	denies
否認	say-noun	denies
命令	say-noun	prescribes
問い	say-noun	asks
噂	say-noun	rumours
回想	say-noun	asserts
回想録	say-noun	asserts
回顧録	say-noun	asserts
報告	say-noun	reports
報告書	say-noun	reports
報道	say-noun	reports
声明	say-noun	asserts
学説	say-noun	asserts
宣言	say-noun	asserts
引用	say-noun	reports
忠告	say-noun	prescribes
意見	say-noun	judges
憶測	say-noun	rumours
手記	say-noun	asserts
批判	say-noun	judges
指摘	say-noun	asserts
捏造	say-noun	calls forged
推測	say-noun	rumours
提案	say-noun	prescribes
提言	say-noun	prescribes
改ざん	say-noun	calls forged
改竄	say-noun	calls forged
流言	say-noun	rumours
理論	say-noun	asserts
異論	say-noun	doubts
疑問	say-noun	doubts
疑念	say-noun	doubts
疑惑	say-noun	doubts
発言	say-noun	asserts
神話	say-noun	rumours
結論	say-noun	asserts
要求	say-noun	prescribes
要請	say-noun	prescribes
見方	say-noun	judges
見解	say-noun	judges
見解表明	say-noun	asserts
観点	say-noun	judges
解釈	say-noun	judges
言	say-noun	asserts
言葉	say-noun	asserts
記事	say-noun	reports
記述	say-noun	asserts
記録	say-noun	asserts
証言	say-noun	asserts
評価	say-noun	judges
認識	say-noun	judges
説	say-noun	asserts
説明	say-noun	asserts
談話	say-noun	asserts
論	say-noun	asserts
論評	say-noun	judges
警告	say-noun	prescribes
質問	say-noun	asks
贋作	say-noun	calls forged
電報	say-noun	reports
非難	say-noun	judges
風説	say-noun	rumours
いわく	source-preposition
からすれば	source-preposition
から見れば	source-preposition
によりますと	source-preposition
によると	source-preposition
によれば	source-preposition
に依れば	source-preposition
に基づけば	source-preposition
に従えば	source-preposition
に拠れば	source-preposition
の主張では	source-preposition
の報告では	source-preposition
の報道では	source-preposition
の弁では	source-preposition
の意見では	source-preposition
の指摘では	source-preposition
の研究では	source-preposition
の考えでは	source-preposition
の見方では	source-preposition
の見解では	source-preposition
の言葉を借りれば	source-preposition
の記録では	source-preposition
の証言では	source-preposition
の話では	source-preposition
の説では	source-preposition
曰く	source-preposition
の発表では	source-preposition	
の推定では	source-preposition	
の調査では	source-preposition	
が通説である	unnamed-voice
が通説となっている	unnamed-voice
そうである	unnamed-voice
であるらしい	unnamed-voice
で知られる	unnamed-voice
という	unnamed-voice
という噂がある	unnamed-voice
という指摘がある	unnamed-voice
という見方がある	unnamed-voice
という説がある	unnamed-voice
という説もある	unnamed-voice
といわれた	unnamed-voice
といわれている	unnamed-voice
といわれる	unnamed-voice
とされ	unnamed-voice
とされた	unnamed-voice
とされていた	unnamed-voice
とされている	unnamed-voice
とされており	unnamed-voice
とされる	unnamed-voice
として知られる	unnamed-voice
とのことである	unnamed-voice
との噂がある	unnamed-voice
との批判がある	unnamed-voice
との指摘がある	unnamed-voice
との見方がある	unnamed-voice
との説がある	unnamed-voice
とみなされた	unnamed-voice
とみなされている	unnamed-voice
とみなされる	unnamed-voice
とみられている	unnamed-voice
とみられる	unnamed-voice
と伝えられている	unnamed-voice
と伝えられる	unnamed-voice
と伝わる	unnamed-voice
と信じられていた	unnamed-voice
と信じられている	unnamed-voice
と呼ばれた	unnamed-voice
と呼ばれている	unnamed-voice
と呼ばれる	unnamed-voice
と噂されている	unnamed-voice
と噂される	unnamed-voice
と報じられた	unnamed-voice
と報じられている	unnamed-voice
と思われた	unnamed-voice
と思われる	unnamed-voice
と批判された	unnamed-voice
と批判されている	unnamed-voice
と指摘されている	unnamed-voice
と指摘される	unnamed-voice
と推定されている	unnamed-voice
と推定される	unnamed-voice
と推測される	unnamed-voice
と称された	unnamed-voice
と称される	unnamed-voice
と考えられた	unnamed-voice
と考えられていた	unnamed-voice
と考えられている	unnamed-voice
と考えられる	unnamed-voice
と見なされている	unnamed-voice
と見られている	unnamed-voice
と見られる	unnamed-voice
と言われた	unnamed-voice
と言われている	unnamed-voice
と言われる	unnamed-voice
と評価されている	unnamed-voice
と評価される	unnamed-voice
ようである	unnamed-voice
らしい	unnamed-voice
一般に	unnamed-voice
一般には	unnamed-voice
一説に	unnamed-voice
一説には	unnamed-voice
一説によると	unnamed-voice
一説によれば	unnamed-voice
世に	unnamed-voice
俗に	unnamed-voice
定説となっている	unnamed-voice
有力視されている	unnamed-voice
知られている	unnamed-voice
説もある	unnamed-voice
通説では	unnamed-voice
と推測されている	unnamed-voice	
と伝えられた	unnamed-voice	
と言われていた	unnamed-voice	
といわれていた	unnamed-voice	
という噂があった	unnamed-voice	
という噂が流れた	unnamed-voice	
という噂が広まった	unnamed-voice	
との噂が流れた	unnamed-voice	
との噂が広まった	unnamed-voice	
との噂もある	unnamed-voice	
という噂もある	unnamed-voice	
という見方もある	unnamed-voice	
との見方もある	unnamed-voice	
との説もある	unnamed-voice	
とする説がある	unnamed-voice	
とする説もある	unnamed-voice	
とする見方がある	unnamed-voice	
とする見方もある	unnamed-voice	
という批判がある	unnamed-voice	
という疑いがある	unnamed-voice	
と批判される	unnamed-voice	
と疑われている	unnamed-voice	
と疑われた	unnamed-voice	
と見られた	unnamed-voice	
とみられた	unnamed-voice	
ウィキペディア	voice-noun
スパイ	voice-noun
プロパガンダ	voice-noun
マスコミ	voice-noun
メディア	voice-noun
世論	voice-noun
伝記	voice-noun
作家	voice-noun
作者	voice-noun
修正主義者	voice-noun
元兵士	voice-noun
公文書	voice-noun
共産党	voice-noun
兵士	voice-noun
判決	voice-noun
博士	voice-noun
参謀	voice-noun
史家	voice-noun
史料	voice-noun
右翼	voice-noun
司令官	voice-noun
同時代人	voice-noun
商人	voice-noun
回想録	voice-noun
回顧録	voice-noun
団体	voice-noun
国民	voice-noun
報告書	voice-noun
外交官	voice-noun
外相	voice-noun
大使	voice-noun
大統領	voice-noun
天皇	voice-noun
委員会	voice-noun
学者	voice-noun
官僚	voice-noun
宣伝者	voice-noun
宣教師	voice-noun
専門家	voice-noun
将校	voice-noun
将軍	voice-noun
左翼	voice-noun
年代記	voice-noun
当事者	voice-noun
当局	voice-noun
役人	voice-noun
情報将校	voice-noun
手紙	voice-noun
手記	voice-noun
批判者	voice-noun
批評家	voice-noun
抑留者	voice-noun
捕虜	voice-noun
提督	voice-noun
支持者	voice-noun
政府	voice-noun
教授	voice-noun
教科書	voice-noun
文書	voice-noun
文書館	voice-noun
新聞	voice-noun
日記	voice-noun
日誌	voice-noun
書	voice-noun
書簡	voice-noun
本	voice-noun
検察	voice-noun
歴史修正主義者	voice-noun
歴史家	voice-noun
漂流民	voice-noun
特派員	voice-noun
生存者	voice-noun
百科事典	voice-noun
皇帝	voice-noun
目撃者	voice-noun
研究者	voice-noun
筆者	voice-noun
紙	voice-noun
著書	voice-noun
著者	voice-noun
裁判所	voice-noun
記事	voice-noun
記者	voice-noun
記録	voice-noun
証人	voice-noun
評論家	voice-noun
調査団	voice-noun
論文	voice-noun
論者	voice-noun
諜報員	voice-noun
識者	voice-noun
資料	voice-noun
軍人	voice-noun
軍部	voice-noun
辞典	voice-noun
通訳	voice-noun
関係者	voice-noun
陰謀論者	voice-noun
雑誌	voice-noun
電報	voice-noun
首相	voice-noun
あたかも	doubt-adverb
いわゆる	doubt-adverb
おそらく	doubt-adverb
たぶん	doubt-adverb
とされる	doubt-adverb
と称して	doubt-adverb
と称する	doubt-adverb
どうやら	doubt-adverb
まるで	doubt-adverb
もしかすると	doubt-adverb
らしい	doubt-adverb
不当に	doubt-adverb
事実上	doubt-adverb
伝説上の	doubt-adverb
偽の	doubt-adverb
偽りの	doubt-adverb
名目上	doubt-adverb
多分	doubt-adverb
実質的に	doubt-adverb
形式上	doubt-adverb
恐らく	doubt-adverb
所謂	doubt-adverb
架空の	doubt-adverb
根拠のない	doubt-adverb
根拠の無い	doubt-adverb
疑わしい	doubt-adverb
疑わしき	doubt-adverb
真偽不明の	doubt-adverb
自称	doubt-adverb
自称の	doubt-adverb
虚偽の	doubt-adverb
表向き	doubt-adverb
表向きは	doubt-adverb
誤って	doubt-adverb
述べ	say-verb	asserts
語り	say-verb	asserts
主張し	say-verb	asserts
指摘し	say-verb	asserts
説き	say-verb	asserts
論じ	say-verb	asserts
記し	say-verb	asserts
訴え	say-verb	asserts
強調し	say-verb	asserts
宣言し	say-verb	asserts
表明し	say-verb	asserts
証言し	say-verb	asserts
説明し	say-verb	asserts
発表し	say-verb	asserts
書き	say-verb	asserts
答え	say-verb	asserts
回想し	say-verb	asserts
断言し	say-verb	asserts
明言し	say-verb	asserts
語りました	say-verb	asserts
述べました	say-verb	asserts
言いました	say-verb	asserts
主張しました	say-verb	asserts
説明しました	say-verb	asserts
指摘しました	say-verb	asserts
話した	say-verb	asserts
話している	say-verb	asserts
話しました	say-verb	asserts
明言した	say-verb	asserts
明言している	say-verb	asserts
言い張った	say-verb	asserts
言い張っている	say-verb	asserts
言い残した	say-verb	asserts
力説した	say-verb	asserts
力説している	say-verb	asserts
断定している	say-verb	asserts
論述した	say-verb	asserts
論証した	say-verb	asserts
書き残した	say-verb	asserts
書き残している	say-verb	asserts
記述している	say-verb	asserts
記述した	say-verb	asserts
付言した	say-verb	asserts
打ち明けた	say-verb	asserts
告白した	say-verb	asserts
自白した	say-verb	asserts
供述した	say-verb	asserts
供述している	say-verb	asserts
弁明した	say-verb	asserts
釈明した	say-verb	asserts
弁解した	say-verb	asserts
告発した	say-verb	asserts
述べていました	say-verb	asserts
とコメントした	say-verb	asserts
コメントした	say-verb	asserts
繰り返した	say-verb	asserts
言い切った	say-verb	asserts
口にした	say-verb	asserts
漏らした	say-verb	asserts
つぶやいた	say-verb	asserts
叫んだ	say-verb	asserts
報じ	say-verb	reports
伝え	say-verb	reports
報告し	say-verb	reports
伝えました	say-verb	reports
報じました	say-verb	reports
報告しました	say-verb	reports
速報した	say-verb	reports
打電した	say-verb	reports
否定し	say-verb	denies
反論し	say-verb	denies
否認し	say-verb	denies
反対し	say-verb	denies
否定しました	say-verb	denies
異を唱えた	say-verb	denies
異を唱えている	say-verb	denies
異論を唱えた	say-verb	denies
異論を唱えている	say-verb	denies
異議を唱えている	say-verb	denies
異議を唱える	say-verb	denies
一蹴した	say-verb	denies
斥けた	say-verb	denies
反対を表明した	say-verb	denies
言い返した	say-verb	denies
反発した	say-verb	denies
批判し	say-verb	judges
非難し	say-verb	judges
評価し	say-verb	judges
見なし	say-verb	judges
みなし	say-verb	judges
考え	say-verb	judges
判断し	say-verb	judges
責めた	say-verb	judges
嘆いた	say-verb	judges
惜しんだ	say-verb	judges
皮肉った	say-verb	judges
讃えた	say-verb	judges
称えた	say-verb	judges
疑義を呈した	say-verb	doubts
疑義を呈している	say-verb	doubts
疑問を示した	say-verb	doubts
懸念を示した	say-verb	doubts
懸念を表明した	say-verb	doubts
疑いを投げかけた	say-verb	doubts
首をかしげた	say-verb	doubts
求め	say-verb	prescribes
促し	say-verb	prescribes
警告し	say-verb	prescribes
要求し	say-verb	prescribes
要請し	say-verb	prescribes
求めました	say-verb	prescribes
迫った	say-verb	prescribes
進言した	say-verb	prescribes
上申した	say-verb	prescribes
の見るところ	source-preposition
の見るところでは	source-preposition
に言わせれば	source-preposition
の計算では	source-preposition
の観察では	source-preposition
の回想では	source-preposition
の見立てでは	source-preposition
の試算では	source-preposition
の分析では	source-preposition
の統計では	source-preposition
の理解では	source-preposition
の解釈では	source-preposition
の立場では	source-preposition
という見方が強い	unnamed-voice
との見方が強い	unnamed-voice
とする見方が強い	unnamed-voice
という説が有力である	unnamed-voice
との説が有力である	unnamed-voice
とする説が有力である	unnamed-voice
という説が有力だ	unnamed-voice
との説が有力だ	unnamed-voice
とする説が有力だ	unnamed-voice
という意見が多い	unnamed-voice
との意見が多い	unnamed-voice
という声もある	unnamed-voice
との声もある	unnamed-voice
との証言もある	unnamed-voice
という証言もある	unnamed-voice
との証言がある	unnamed-voice
という証言がある	unnamed-voice
との伝承がある	unnamed-voice
という伝承がある	unnamed-voice
との伝説がある	unnamed-voice
という伝説がある	unnamed-voice
と語り継がれている	unnamed-voice
と評されている	unnamed-voice
と評される	unnamed-voice
と非難された	unnamed-voice
と非難されている	unnamed-voice
とも言われる	unnamed-voice
ともいわれる	unnamed-voice
ともされる	unnamed-voice
とも伝えられる	unnamed-voice
と報告されている	unnamed-voice
と記録されている	unnamed-voice
と主張されている	unnamed-voice
と主張された	unnamed-voice
と説明されている	unnamed-voice
とみる向きもある	unnamed-voice
答弁書	say-noun	asserts
立場	say-noun	asserts
考え	say-noun	asserts
方針	say-noun	asserts
懸念	say-noun	asserts
回答	say-noun	asserts
所見	say-noun	asserts
所感	say-noun	asserts
結論付けている	say-verb	asserts
断言している	say-verb	asserts
判決した	say-verb	judges
判示した	say-verb	judges
認定した	say-verb	judges
認定している	say-verb	judges
判定した	say-verb	judges
結論した	say-verb	asserts
総括した	say-verb	judges
総括している	say-verb	judges
定義した	say-verb	asserts
称している	say-verb	judges
称した	say-verb	judges
位置付けた	say-verb	judges
質問主意書	say-noun	asserts
質問書	say-noun	asserts
意見書	say-noun	asserts
抗議文	say-noun	asserts
書簡	say-noun	asserts
通告	say-noun	asserts
通牒	say-noun	asserts

"""#
}
