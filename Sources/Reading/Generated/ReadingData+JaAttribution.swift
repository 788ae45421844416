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
みなす	say-verb	judges
付け加えた	say-verb	asserts
偽造された	say-verb	calls forged
偽造した	say-verb	calls forged
勧めた	say-verb	prescribes
呼ぶ	say-verb	judges
呼んだ	say-verb	judges
呼んでいる	say-verb	judges
命じた	say-verb	prescribes
問う	say-verb	asks
問うた	say-verb	asks
噂された	say-verb	rumours
噂されている	say-verb	rumours
噂した	say-verb	rumours
声明した	say-verb	asserts
尋ねた	say-verb	asks
尋ねる	say-verb	asks
思う	say-verb	judges
怪しむ	say-verb	doubts
打ち消した	say-verb	denies
捏造された	say-verb	calls forged
捏造した	say-verb	calls forged
改ざんした	say-verb	calls forged
改竄した	say-verb	calls forged
書かれている	say-verb	asserts
書く	say-verb	asserts
異議を唱えた	say-verb	denies
疑う	say-verb	doubts
疑問を呈した	say-verb	doubts
疑問を呈している	say-verb	doubts
聞いた	say-verb	asks
見ている	say-verb	judges
見なす	say-verb	judges
見る	say-verb	judges
触れている	say-verb	asserts
言う	say-verb	asserts
訊いた	say-verb	asks
記されている	say-verb	asserts
記す	say-verb	asserts
語る	say-verb	asserts
説く	say-verb	asserts
贋作した	say-verb	calls forged
退けた	say-verb	denies
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
疑問を抱いた	say-verb	doubts
疑問を投げかけた	say-verb	doubts
疑いを抱いた	say-verb	doubts
見積もった	say-verb	judges
見積もっている	say-verb	judges
訂正した	say-verb	asserts
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
言い張った	say-verb	asserts
言い張っている	say-verb	asserts
言い残した	say-verb	asserts
とコメントした	say-verb	asserts
言い切った	say-verb	asserts
口にした	say-verb	asserts
つぶやいた	say-verb	asserts
叫んだ	say-verb	asserts
異を唱えた	say-verb	denies
異を唱えている	say-verb	denies
異論を唱えた	say-verb	denies
異論を唱えている	say-verb	denies
異議を唱えている	say-verb	denies
異議を唱える	say-verb	denies
斥けた	say-verb	denies
反対を表明した	say-verb	denies
言い返した	say-verb	denies
責めた	say-verb	judges
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
迫った	say-verb	prescribes
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
判決した	say-verb	judges
判示した	say-verb	judges
判定した	say-verb	judges
定義した	say-verb	asserts
称している	say-verb	judges
称した	say-verb	judges
質問主意書	say-noun	asserts
質問書	say-noun	asserts
意見書	say-noun	asserts
抗議文	say-noun	asserts
書簡	say-noun	asserts
通告	say-noun	asserts
通牒	say-noun	asserts
主張	say-verb	reports/する
指摘	say-verb	asserts/する
強調	say-verb	asserts/する
説明	say-verb	asserts/する
発表	say-verb	asserts/する
表明	say-verb	asserts/する
証言	say-verb	asserts/する
断言	say-verb	asserts/する
明言	say-verb	asserts/する
宣言	say-verb	asserts/する
言明	say-verb	asserts/する
記述	say-verb	asserts/する
解説	say-verb	asserts/する
回想	say-verb	asserts/する
回顧	say-verb	asserts/する
述懐	say-verb	asserts/する
供述	say-verb	asserts/する
弁明	say-verb	asserts/する
力説	say-verb	asserts/する
論証	say-verb	asserts/する
断定	say-verb	asserts/する
結論	say-verb	asserts/する
公表	say-verb	asserts/する
コメント	say-verb	asserts/する
言及	say-verb	asserts/する
告白	say-verb	asserts/する
自白	say-verb	asserts/する
予言	say-verb	asserts/する
予測	say-verb	asserts/する
論述	say-verb	asserts/する
詳述	say-verb	asserts/する
強弁	say-verb	asserts/する
釈明	say-verb	asserts/する
演説	say-verb	asserts/する
通告	say-verb	asserts/する
通知	say-verb	asserts/する
確認	say-verb	asserts/する
確言	say-verb	asserts/する
付言	say-verb	asserts/する
約束	say-verb	asserts/する
返答	say-verb	asserts/する
回答	say-verb	asserts/する
弁解	say-verb	asserts/する
告発	say-verb	asserts/する
報告	say-verb	reports/する
報道	say-verb	reports/する
速報	say-verb	reports/する
打電	say-verb	reports/する
紹介	say-verb	reports/する
引用	say-verb	reports/する
記録	say-verb	reports/する
反論	say-verb	denies/する
否定	say-verb	denies/する
否認	say-verb	denies/する
反対	say-verb	denies/する
反駁	say-verb	denies/する
拒否	say-verb	denies/する
抗議	say-verb	denies/する
反発	say-verb	denies/する
一蹴	say-verb	denies/する
批判	say-verb	judges/する
非難	say-verb	judges/する
評価	say-verb	judges/する
称賛	say-verb	judges/する
賞賛	say-verb	judges/する
判断	say-verb	judges/する
認定	say-verb	judges/する
推定	say-verb	judges/する
解釈	say-verb	judges/する
理解	say-verb	judges/する
認識	say-verb	judges/する
総括	say-verb	judges/する
糾弾	say-verb	judges/する
酷評	say-verb	judges/する
絶賛	say-verb	judges/する
論評	say-verb	judges/する
分析	say-verb	judges/する
推測	say-verb	rumours/する
推察	say-verb	rumours/する
憶測	say-verb	rumours/する
示唆	say-verb	rumours/する
疑問視	say-verb	doubts/する
懸念	say-verb	doubts/する
危惧	say-verb	doubts/する
要求	say-verb	prescribes/する
要請	say-verb	prescribes/する
提案	say-verb	prescribes/する
提言	say-verb	prescribes/する
警告	say-verb	prescribes/する
勧告	say-verb	prescribes/する
進言	say-verb	prescribes/する
忠告	say-verb	prescribes/する
命令	say-verb	prescribes/する
指示	say-verb	prescribes/する
上申	say-verb	prescribes/する
建言	say-verb	prescribes/する
質問	say-verb	asks/する
詰問	say-verb	asks/する
述べ	say-verb	asserts/る
のべ	say-verb	asserts/る
伝え	say-verb	reports/る
訴え	say-verb	asserts/る
認め	say-verb	asserts/る
答え	say-verb	asserts/る
考え	say-verb	judges/る
論じ	say-verb	asserts/る
報じ	say-verb	reports/る
断じ	say-verb	judges/る
告げ	say-verb	asserts/る
書き留め	say-verb	asserts/る
唱え	say-verb	asserts/る
求め	say-verb	prescribes/る
捉え	say-verb	judges/る
位置づけ	say-verb	judges/る
位置付け	say-verb	judges/る
結論づけ	say-verb	asserts/る
結論付け	say-verb	asserts/る
呼びかけ	say-verb	prescribes/る
呼び掛け	say-verb	prescribes/る
打ち明け	say-verb	asserts/る
決めつけ	say-verb	judges/る
信じ	say-verb	judges/る
語っ	say-verb	asserts/た
言っ	say-verb	asserts/た
云っ	say-verb	asserts/た
話し	say-verb	asserts/た
説い	say-verb	asserts/た
記し	say-verb	asserts/た
書い	say-verb	asserts/た
評し	say-verb	judges/た
明かし	say-verb	asserts/た
明らかにし	say-verb	asserts/た
繰り返し	say-verb	asserts/た
促し	say-verb	prescribes/た
嘆い	say-verb	judges/た
言い放っ	say-verb	asserts/た
疑っ	say-verb	doubts/た
みなし	say-verb	judges/た
見なし	say-verb	judges/た
漏らし	say-verb	asserts/た
書き残し	say-verb	asserts/た
書き記し	say-verb	asserts/た
誓っ	say-verb	asserts/た
思っ	say-verb	judges/た
語り	say-verb	asserts/た
言い	say-verb	asserts/た
説き	say-verb	asserts/た
書き	say-verb	asserts/た
明らかにする	say-verb	asserts
評する	say-verb	judges
明かす	say-verb	asserts
繰り返す	say-verb	asserts
促す	say-verb	prescribes
嘆く	say-verb	judges
漏らす	say-verb	asserts
書き残す	say-verb	asserts
話す	say-verb	asserts
云う	say-verb	asserts
断じる	say-verb	judges
読み取る	say-verb	judges
みる	say-verb	judges
みている	say-verb	judges
みた	say-verb	judges
指摘	unnamed-voice	subject
否定	unnamed-voice	subject
疑問視	unnamed-voice	subject
批判	unnamed-voice	subject
非難	unnamed-voice	subject
主張	unnamed-voice	subject
推測	unnamed-voice	subject
推定	unnamed-voice	subject
示唆	unnamed-voice	subject
報告	unnamed-voice	subject
議論	unnamed-voice	subject
評価	unnamed-voice	subject
有力視	unnamed-voice	subject
問題視	unnamed-voice	subject
提唱	unnamed-voice	subject
懸念	unnamed-voice	subject
危惧	unnamed-voice	subject
想定	unnamed-voice	subject
と述べられた	unnamed-voice
と述べられている	unnamed-voice
と述べられていた	unnamed-voice
と述べられており	unnamed-voice
と述べられる	unnamed-voice
と述べられてきた	unnamed-voice
と述べられています	unnamed-voice
と述べられました	unnamed-voice
と論じられた	unnamed-voice
と論じられている	unnamed-voice
と論じられていた	unnamed-voice
と論じられており	unnamed-voice
と論じられる	unnamed-voice
と論じられてきた	unnamed-voice
と論じられています	unnamed-voice
と論じられました	unnamed-voice
と報じられていた	unnamed-voice
と報じられており	unnamed-voice
と報じられる	unnamed-voice
と報じられてきた	unnamed-voice
と報じられています	unnamed-voice
と報じられました	unnamed-voice
と伝えられていた	unnamed-voice
と伝えられており	unnamed-voice
と伝えられてきた	unnamed-voice
と伝えられています	unnamed-voice
と伝えられました	unnamed-voice
と考えられており	unnamed-voice
と考えられてきた	unnamed-voice
と考えられています	unnamed-voice
と考えられました	unnamed-voice
と信じられた	unnamed-voice
と信じられており	unnamed-voice
と信じられる	unnamed-voice
と信じられてきた	unnamed-voice
と信じられています	unnamed-voice
と信じられました	unnamed-voice
と語られた	unnamed-voice
と語られている	unnamed-voice
と語られていた	unnamed-voice
と語られており	unnamed-voice
と語られる	unnamed-voice
と語られてきた	unnamed-voice
と語られています	unnamed-voice
と語られました	unnamed-voice
と言われており	unnamed-voice
と言われてきた	unnamed-voice
と言われています	unnamed-voice
と言われました	unnamed-voice
といわれており	unnamed-voice
といわれてきた	unnamed-voice
といわれています	unnamed-voice
といわれました	unnamed-voice
と云われた	unnamed-voice
と云われている	unnamed-voice
と云われていた	unnamed-voice
と云われており	unnamed-voice
と云われる	unnamed-voice
と云われてきた	unnamed-voice
と云われています	unnamed-voice
と云われました	unnamed-voice
と見られていた	unnamed-voice
と見られており	unnamed-voice
と見られてきた	unnamed-voice
と見られています	unnamed-voice
と見られました	unnamed-voice
とみられていた	unnamed-voice
とみられており	unnamed-voice
とみられてきた	unnamed-voice
とみられています	unnamed-voice
とみられました	unnamed-voice
と疑われていた	unnamed-voice
と疑われており	unnamed-voice
と疑われる	unnamed-voice
と疑われてきた	unnamed-voice
と疑われています	unnamed-voice
と疑われました	unnamed-voice
と噂された	unnamed-voice
と噂されていた	unnamed-voice
と噂されており	unnamed-voice
と噂されてきた	unnamed-voice
と噂されています	unnamed-voice
と噂されました	unnamed-voice
と評された	unnamed-voice
と評されていた	unnamed-voice
と評されており	unnamed-voice
と評されてきた	unnamed-voice
と評されています	unnamed-voice
と評されました	unnamed-voice
とみなされていた	unnamed-voice
とみなされており	unnamed-voice
とみなされてきた	unnamed-voice
とみなされています	unnamed-voice
とみなされました	unnamed-voice
と見なされた	unnamed-voice
と見なされていた	unnamed-voice
と見なされており	unnamed-voice
と見なされる	unnamed-voice
と見なされてきた	unnamed-voice
と見なされています	unnamed-voice
と見なされました	unnamed-voice
と思われている	unnamed-voice
と思われていた	unnamed-voice
と思われており	unnamed-voice
と思われてきた	unnamed-voice
と思われています	unnamed-voice
と思われました	unnamed-voice
と捉えられた	unnamed-voice
と捉えられている	unnamed-voice
と捉えられていた	unnamed-voice
と捉えられており	unnamed-voice
と捉えられる	unnamed-voice
と捉えられてきた	unnamed-voice
と捉えられています	unnamed-voice
と捉えられました	unnamed-voice
と説かれた	unnamed-voice
と説かれている	unnamed-voice
と説かれていた	unnamed-voice
と説かれており	unnamed-voice
と説かれる	unnamed-voice
と説かれてきた	unnamed-voice
と説かれています	unnamed-voice
と説かれました	unnamed-voice
と唱えられた	unnamed-voice
と唱えられている	unnamed-voice
と唱えられていた	unnamed-voice
と唱えられており	unnamed-voice
と唱えられる	unnamed-voice
と唱えられてきた	unnamed-voice
と唱えられています	unnamed-voice
と唱えられました	unnamed-voice
と位置づけられた	unnamed-voice
と位置づけられている	unnamed-voice
と位置づけられていた	unnamed-voice
と位置づけられており	unnamed-voice
と位置づけられる	unnamed-voice
と位置づけられてきた	unnamed-voice
と位置づけられています	unnamed-voice
と位置づけられました	unnamed-voice
と位置付けられた	unnamed-voice
と位置付けられている	unnamed-voice
と位置付けられていた	unnamed-voice
と位置付けられており	unnamed-voice
と位置付けられる	unnamed-voice
と位置付けられてきた	unnamed-voice
と位置付けられています	unnamed-voice
と位置付けられました	unnamed-voice
強く	stance-context	manner
激しく	stance-context	manner
厳しく	stance-context	manner
公式に	stance-context	manner
正式に	stance-context	manner
明確に	stance-context	manner
繰り返し	stance-context	manner
一貫して	stance-context	manner
真っ向から	stance-context	manner
改めて	stance-context	manner
全面的に	stance-context	manner
公然と	stance-context	manner
率直に	stance-context	manner
はっきり	stance-context	manner
はっきりと	stance-context	manner
痛烈に	stance-context	manner
鋭く	stance-context	manner
高く	stance-context	manner
低く	stance-context	manner
公に	stance-context	manner
密かに	stance-context	manner
ひそかに	stance-context	manner
初めて	stance-context	manner
しばしば	stance-context	manner
たびたび	stance-context	manner
自ら	stance-context	manner
のちに	stance-context	manner
後に	stance-context	manner
盛んに	stance-context	manner
堂々と	stance-context	manner
きっぱり	stance-context	manner
きっぱりと	stance-context	manner
固く	stance-context	manner
一斉に	stance-context	manner
相次いで	stance-context	manner
頑なに	stance-context	manner
答へ	say-verb	asserts/る
考へ	say-verb	judges/る
伝へ	say-verb	reports/る
訴へ	say-verb	asserts/る
唱へ	say-verb	asserts/る
といはれる	unnamed-voice
といはれてゐる	unnamed-voice
といはれた	unnamed-voice
と云はれる	unnamed-voice
と云はれてゐる	unnamed-voice
と云はれた	unnamed-voice
と伝へられる	unnamed-voice
と伝へられてゐる	unnamed-voice
と伝へられた	unnamed-voice
とされてゐる	unnamed-voice
と考へられる	unnamed-voice
と考へられてゐる	unnamed-voice
と称せられる	unnamed-voice
と称せらる	unnamed-voice
陳謝	say-verb	asserts/する
謝罪	say-verb	asserts/する
訓示	say-verb	prescribes/する
宣告	say-verb	asserts/する
通達	say-verb	prescribes/する
言上	say-verb	asserts/する
奏上	say-verb	asserts/する
具申	say-verb	prescribes/する
説示	say-verb	asserts/する
申告	say-verb	asserts/する
報知	say-verb	asserts/する
とされてきた	unnamed-voice
とされてきて	unnamed-voice
誓約	say-verb	asserts/する
勧め	say-verb	prescribes/る
意向	say-noun	asserts
姿勢	say-noun	asserts
意思	say-noun	asserts
決意	say-noun	asserts
通説では	source-preposition	reports
定説では	source-preposition	reports
俗説では	source-preposition	reports
伝承では	source-preposition	reports
伝説では	source-preposition	reports
言い伝えでは	source-preposition	reports
巷説では	source-preposition	reports
一説では	source-preposition	reports
通説によれば	source-preposition	reports
噂では	source-preposition	rumours
うわさでは	source-preposition	rumours
風聞では	source-preposition	rumours
流言では	source-preposition	rumours
べきである	own-stance	prescribes
べきだ	own-stance	prescribes
べきであろう	own-stance	prescribes
べきだろう	own-stance	prescribes
べきではない	own-stance	prescribes
べきでない	own-stance	prescribes
べきではあるまい	own-stance	prescribes
べきです	own-stance	prescribes
べきではありません	own-stance	prescribes
なければならない	own-stance	prescribes
ねばならない	own-stance	prescribes
なければなりません	own-stance	prescribes
ねばなりません	own-stance	prescribes
必要がある	own-stance	prescribes
必要があろう	own-stance	prescribes
必要があるだろう	own-stance	prescribes
べきであった	own-stance	judges
べきだった	own-stance	judges
べきではなかった	own-stance	judges
べきでなかった	own-stance	judges
べきでした	own-stance	judges
と言わざるを得ない	own-stance	judges
と言わざるをえない	own-stance	judges
といわざるを得ない	own-stance	judges
といわざるをえない	own-stance	judges
と言うほかない	own-stance	judges
というほかない	own-stance	judges
と言うべきである	own-stance	judges
というべきである	own-stance	judges
と言うべきだ	own-stance	judges
というべきだ	own-stance	judges
と言うべきだろう	own-stance	judges
というべきだろう	own-stance	judges
と言えよう	own-stance	judges
といえよう	own-stance	judges
と言えるだろう	own-stance	judges
といえるだろう	own-stance	judges
と言える	own-stance	judges
といえる	own-stance	judges
明らかである	own-stance	judges
明白である	own-stance	judges
自明である	own-stance	judges
誤りである	own-stance	judges
間違いである	own-stance	judges
誤りだ	own-stance	judges
間違いだ	own-stance	judges
間違っている	own-stance	judges
誤っている	own-stance	judges
不当である	own-stance	judges
愚かであった	own-stance	judges
愚行であった	own-stance	judges
賢明であった	own-stance	judges
正しい	own-stance	judges
正しかった	own-stance	judges
無謀であった	own-stance	judges
無謀だった	own-stance	judges
不可解である	own-stance	judges
言語道断である	own-stance	judges
評価できる	own-stance	judges
評価に値する	own-stance	judges
許されない	own-stance	judges
かもしれない	own-stance	doubts
かも知れない	own-stance	doubts
のではないか	own-stance	doubts
のではないだろうか	own-stance	doubts
のではなかろうか	own-stance	doubts
ではないだろうか	own-stance	doubts
ではなかろうか	own-stance	doubts
疑わしい	own-stance	doubts
疑問である	own-stance	doubts
疑問だ	own-stance	doubts
疑問が残る	own-stance	doubts
定かではない	own-stance	doubts
定かでない	own-stance	doubts
不明である	own-stance	doubts
はずがない	own-stance	doubts
とは考えにくい	own-stance	doubts
とは思えない	own-stance	doubts
とは考えられない	own-stance	doubts
とは言えない	own-stance	doubts
とはいえない	own-stance	doubts
とは限らない	own-stance	doubts
偽書である	own-stance	calls forged
偽物である	own-stance	calls forged
偽作である	own-stance	calls forged
捏造である	own-stance	calls forged
捏造だ	own-stance	calls forged
でっち上げである	own-stance	calls forged
でっち上げだ	own-stance	calls forged
虚偽である	own-stance	calls forged
作り話である	own-stance	calls forged
デマである	own-stance	calls forged
偽造である	own-stance	calls forged
偽造文書である	own-stance	calls forged
疑問を抱く	say-verb	doubts
疑問を抱いている	say-verb	doubts
疑問を抱かせる	say-verb	doubts
疑問を持つ	say-verb	doubts
疑問を持っている	say-verb	doubts
疑問を感じる	say-verb	doubts
疑問を感じた	say-verb	doubts
疑問を呈する	say-verb	doubts
疑問を禁じ得ない	say-verb	doubts
大々的に	stance-context	manner
暗に	stance-context	manner
詳しく	stance-context	manner
詳細に	stance-context	manner
断固	stance-context	manner
断固として	stance-context	manner
正しく	stance-context	manner
直ちに	stance-context	manner
強硬に	stance-context	manner
問題視	say-verb	judges/する

"""#
}
