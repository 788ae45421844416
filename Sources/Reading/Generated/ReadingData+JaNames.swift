// Generated from Data/ja/names.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ReadingData {
  static let jaNames = #"""
一|(井 休 安 岡 星 村 条寺 沢 瀬 野)	family-name	
七|(ヶ宿 ヶ浜 井 役 木田)	family-name	
万|(城目 屋 波 羽 谷)	family-name	
三|(ヶ島 井田 代川 代沢 国 国屋 国谷 塚 小田 岡 岸 島木 戸部 木元 本 村 枝 栄子 桝 樹 津木 津谷 渡 瀦 瀬 瓶 甘 田村 由 省 科 笥 膳 藤 辻 重野 野村 鍋 鬼)	family-name	
上|(中 乃 之園 井 住 出 利 勝 北 口 和野 園 坂 垣 埜 塘 妻 安 山 岡 島 川 床 敷領 斉原 曰佐 曾我 月 月隈 条 松 柳 柿 汐 河 治 沼 浜 浦 溝 牧 白土 矢 石 磯 祐 脇 菅 西 諸 谷 道 遠野 郷 里 釜 間 関 阪 陽 馬)	family-name	
下|(中 仲 北 北沢 原 和白 坂 坪 埜 堀 寺 尾 山村 岡 島 川 平 成 戸成 曰佐 月隈 条 林 柳 橋 毛 江 沢 河辺 溝 畑 秋 粕屋 谷 辻 郷 里 重 鳥)	family-name	
不|(二崎 流 破 破野)	family-name	
与|(口 本 板 田)	family-name	
丑|(田 込)	family-name	
世|(利 永 羅 良)	family-name	
丘|(咲 野)	family-name	
両|(川 津 角)	family-name	
並河	family-name	
中|(上 上川 丸 主 仙 俣 内 出 務 南 園 坪 垣 垣内 城 埜 堀 堂 堤 場 塚 塩 妻 安 富 寺 居 屋 島 崎 平 延 戸 易 時 曽 曾根 木 木屋 本 束 条 来田 松 林 桐 森 橋 武 沖 沢 河 沼 浜 浦 溝 畑 目 矢 石 神 竹 茶屋 薗 藤 角 谷 越 路 込 迎 迫 邨 郷 里 重 野渡 鉢 開 陣 陳 雄 静 須 頭 館 馬)	family-name	
串|(山 岡 本 橋 田 間)	family-name	
丸|(内 子 尾 屋 川 林 橋 池 沢 浜 田 町 茂 谷 野)	family-name	
丹|(内 南 原 呉 沢 生 藤 野)	family-name	
主藤	family-name	
乃咲	family-name	
久|(万 下 仁 住 保井 保倉 保口 保寺 保庭 保杉 力 原 和 宝 富 山 岡 島 崎 川 弘 徳 我 方 末 本 村 松 板 梨原 永 津 津見 瀬 玉 生 田 留 留島 石 積 美 能 芳 谷 貴 賀 迩宮 邇 郷 里 門 間 間木 隅 馬)	family-name	
乗|(田 鞍)	family-name	
乙|(坂 川 木 辺 部)	family-name	
九|(品仏 楽 貫 里)	family-name	
乞田	family-name	
乳井	family-name	
亀|(丘 倉 卦川 尾 屋原 島 崎 戸 有 梨 田 谷)	family-name	
二|(上 川原 橋 滝 瓶 科 藤部 見 谷 関)	family-name	
互野	family-name	
五|(ヶ瀬 上 代儀 十木 十野 大 姓田 摂 月女 百川 百部 百里 石)	family-name	
井|(ヶ谷 下 丸 伏 佐原 倉 元 内 土 地知 坂 垣 城 堀 場 奥 尻 尾 岡 島 崎 形 戸川 戸沼 手上 手口 手尾 早 月 本 村 東 林 森 比 波 浦 清 熊 田 畑 石 砂 端 良沢 芹 苅 草 葉野 谷 越 部 野 野元 野口 野岡 開 関 面)	family-name	
京|(ヶ瀬 塚 本 濤 田 町 谷 野)	family-name	
人野	family-name	
仁|(乃 井 保 多田 多見 孝 尾 志 摩 明 杉 淀 熊 瓶 田 藤 賢 阿弥)	family-name	
今|(一 中 元 光 出 別 北 原 吉 堀 子 宮 宿 寺 居 岡 庄 成 戸 本 来 林 枝 橋 氏 池 沢 津 溝 町 福 立 藤 道 里 金 関)	family-name	
仙|(城 場 葉 道)	family-name	
代田	family-name	
仮|(屋 谷)	family-name	
仰木	family-name	
仲|(上 丸 井 井戸 井間 代 俣 南 原 吉 哀 地 家 宿 尾 山 岡 島 崎 川 平 恭 摩 木 本 条 林 根 沢 田 町 畑 西 谷 辻 道 里 野 鉢)	family-name	
伊|(上 与田 久地 予田 井野 佐 佐見 倉 勢子 勢谷 南 坂 妻 山 島 崎 川 村 林 橋 武 比 江 沢 海 深 熊 牟田 田 礼 神 福部 織 良子 良部 谷 豆田 賀山 部 野 関 馬)	family-name	
伍|(代 樹)	family-name	
伏|(島 木 谷)	family-name	
会|(川 津屋 田 谷)	family-name	
伝|(川 田)	family-name	
伯方	family-name	
伴野	family-name	
伸二	family-name	
似|(内 鳥)	family-name	
但|(木 野)	family-name	
位|(寄 川)	family-name	
住|(吉 子 山 岡 母家 江 田 石 羽地 野)	family-name	
佐|(々城 々岡 々田 久田 井 京 保 内 取 古 合 和 和田 屋 左木 恵子 敷 月 東 橋 武 沢 治 沼 浦 渡谷 熊 田 登 直 立 織 谷 貫 越 近 野内)	family-name	
余|(川 目 膳 西)	family-name	
作|(並 久間 手 木 松 田 花 野)	family-name	
佳|(山 橋)	family-name	
供田	family-name	
依|(岡 藤)	family-name	
保|(々 倉 内 刈 利 原 富 屋野 志 志場 田 積 苅 里 高)	family-name	
信|(太 岡 楽 沢 田 貴 長)	family-name	
俣野	family-name	
俵|(屋 谷)	family-name	
倉|(井 光 内 前 原 又 品 地 富 山 岡 岳 島 崎 川 成 戸 林 沢 淵 知 科 繁 谷 部 重 金)	family-name	
優加	family-name	
元|(井 倉 宮 尾 岡 島 木 浜 渕 満 良 谷 郷)	family-name	
先原	family-name	
光|(井 友 山 岡 延 成 月 本 村 武 沢 瀬 用 田 藤 野)	family-name	
免田	family-name	
兎|(内 沢)	family-name	
児|(山 島 湯 玉 珠)	family-name	
兜森	family-name	
入|(交 佐 倉 内島 善 戸 戸野 沢 谷 貝 野 野田)	family-name	
八|(十神 千草 名 奈見 巻 木沼 木野 杉 板 柳 津尾 津川 生 百原 矢 縞 重樫 重沢 重野 須)	family-name	
六|(ヶ所 川 笠)	family-name	
兵|(藤 頭)	family-name	
其|(川 田 角堂)	family-name	
具平	family-name	
兼|(久 佐 増 子 崎 常 平 明 永 清 田 築)	family-name	
内|(ヶ崎 原 子 尾 崎 川 幸 木 木場 本 橋 水 池 浦 灘 館)	family-name	
円|(井 地 城 子 爾 融 谷)	family-name	
冬|(泉 野)	family-name	
冴|(島 木 樹)	family-name	
冷川	family-name	
出|(井 原 城 川 村 汐 海 田 町 縄 野)	family-name	
刀|(根 禰)	family-name	
切欠	family-name	
刈|(羽 谷)	family-name	
刑部	family-name	
初|(井 台 宿 山 沢 瀬 田 芝 谷 貝 鹿)	family-name	
別|(堀 役)	family-name	
利|(岡 根川 賀 部)	family-name	
制野	family-name	
則|(包 定 松)	family-name	
前|(原 園 坂 尾 村 沢 田河 町 畑 薗 谷)	family-name	
剣|(吉 持 淵)	family-name	
割|(田 石 谷)	family-name	
劔持	family-name	
力|(武 石)	family-name	
功刀	family-name	
加|(々美 々見 佐 冶川 堂 塩 寿 山 島 川 悦 来 沢 瀬谷 畑 知 美山 能 舎 茂川 計 賀山 賀見 賀谷 野 須)	family-name	
助|(川 野)	family-name	
勅使川原	family-name	
勝|(井 亦 俣 倉 呂 城 央 安 山 峰 島 木 本 村 沼 浦 海 瀬 然 股 見 部 野 野井 長 間 馬)	family-name	
勢|(和 多)	family-name	
勧角	family-name	
匂坂	family-name	
北|(井 住 垣 宇智 山 岡 島 崎 形 新 松 林 楯 橋 橘 沢 河 泉 浜 浦 爪 田 目 砂 脇 角 詰 谷 辻 郷 開 館)	family-name	
十|(一谷 倍 寸見 朱 枝 返)	family-name	
千|(々松 代倉 代村 代野 品 東 枝 阪 馬)	family-name	
升|(川 水 沢 田 野)	family-name	
午後野	family-name	
半|(崎 戸 村 沢 海 谷)	family-name	
南|(井 保 出 城 場 外 崎 幌 平 庄 本 村 条 江 沢 河 波 牟礼 牧 田 砂 葉 街 谷 郷 里 関 館)	family-name	
卜部	family-name	
占部	family-name	
卯|(尾 田 野)	family-name	
印|(南 牧 藤)	family-name	
厚|(田 真 美 見)	family-name	
原|(井 屋 山 岡 島 崎 村 武 沢 瀬 谷 賀)	family-name	
厨川	family-name	
厳木	family-name	
又|(井 吉 村)	family-name	
及|(森 田)	family-name	
友|(丘 利 坂 寄 岡 杉 松 永 沢 田 石 部 野)	family-name	
双|(三 海)	family-name	
反町	family-name	
取田	family-name	
叡尊	family-name	
口和	family-name	
古|(久保 井 住 作 俣 元 内 前 口 味 和 和口 堅 塩 宇 宇田 室 宮 小高 尾谷 山 島 庄 座 徳 志 性 手川 暮 木 村 松 林 柴 橋 殿 水 沢 海 渕 溝 玉 田島 町 畑 知屋 石 藤 藤野 西 谷 門 閑 関 館)	family-name	
只|(埜 木 腰 見 野)	family-name	
召田	family-name	
可|(愛手 村 知 祝 野)	family-name	
右|(城 田)	family-name	
叶|(内 沢)	family-name	
司|(代 城 東)	family-name	
各務	family-name	
合|(川 沢 田 馬)	family-name	
吉|(中 丸 住 倉 元 口 塚 宮 家 富 尾 屋 山 峰 島 崎 新 木 根 桑 植 楽 水 沢 泉 津 浜 浦 海 瀬 益 目木 積 竹 舎 良 荒 行 見 谷 越 里 開 際 鶴)	family-name	
名|(久井 倉 児耶 出 原 執 塚 島 川 村 栗 梶 畑 立 良橋 護屋 賀 迫 香野)	family-name	
向|(丘 原 台 坂 坊 山 江 野)	family-name	
君|(和田 島 成田 田 矢 野)	family-name	
吹|(石 越)	family-name	
吾|(川 郷)	family-name	
呉|(座 田)	family-name	
周|(智 東 栄 桑)	family-name	
味|(上 岡 水)	family-name	
呼野	family-name	
和|(久井 倉 地 多田 岐多 島 智 暮 木 束 栗 歌森 白 見 賀 賀井 野)	family-name	
咲|(坂 川 浜 田)	family-name	
哀|(川 沢)	family-name	
品|(原 山 田 野)	family-name	
員弁	family-name	
唐|(崎 川 木沢 橋 笠 糸 鎌)	family-name	
唯|(木 根 野)	family-name	
喜|(内 多原 多島 多方 多村 多羅 多見 安 波 田 藤 谷 連)	family-name	
嘉|(島 数 村 瀬 登 藤 賀 門)	family-name	
四|(元 十住 十宮 宮 富 戸 方堂 条宮 津 礼 野宮 野見 釜 釡)	family-name	
団野	family-name	
図|(司 師)	family-name	
固山	family-name	
国|(井 光 吉 守 安 実 富 岡 島 崎 広 延 松 枝 武 沢 生 田 米 舞 見 谷 賀 部 頭)	family-name	
園|(原 山 川 池 部)	family-name	
土|(佐房 佐林 倉 光 子 家 岐田 岡 川 師 庄 成 持 棚 棟 生 生谷 谷)	family-name	
在原	family-name	
地|(井 木 花 野)	family-name	
坂|(下 倉 入 出 北 原 和 城 大 尻 尾 崎 巻 庭 木 村 根 梨 森 浜 爪 牧 理 藤 西 谷 路 部 間)	family-name	
坊|(山 沢)	family-name	
坪|(倉 山 川 本 沼 田 谷 野)	family-name	
垂石	family-name	
垣|(下 内 本 脇 花 見 谷 野)	family-name	
城|(ヶ崎 丸 南 島 崎 川 廻 後 戸崎 所 本 沢 源寺 田 辺 野 間 陽)	family-name	
埜田	family-name	
埣浦	family-name	
埴|(田 科)	family-name	
基山	family-name	
堀|(上 井 切 合 地 坂 場 家 尾 岡 木 本 村 松 池 沢 河 畑 篭 米 船 西 谷 部 野 金)	family-name	
堂|(下 坂 島 本 脇 谷 馬)	family-name	
堅|(二 田 粕)	family-name	
堰口	family-name	
報庸	family-name	
堺|(屋 本)	family-name	
塔山	family-name	
塚|(根 田 腰 谷 越 野)	family-name	
塩|(井 入 出 原 坪 屋 山 崎 川 月 本 村 森 江 沢 津 練 船 草 見 越 路 野入 野谷 飽)	family-name	
境|(川 沢 田 野)	family-name	
増|(尾 山 岡 川 戸 村 森 毛 永 沢 淵 渕 穂 茂 藤 谷 野 間)	family-name	
墨井	family-name	
壁|(巣 谷)	family-name	
壗下	family-name	
士|(別 幌)	family-name	
壱岐	family-name	
売木	family-name	
壷井	family-name	
夏|(乃 井 八木 原 坂 堀 川 木 未 樹 海 生 田 美 見 観 野)	family-name	
夕樹	family-name	
外|(園 岡 島 崎 川 田 立 里 門)	family-name	
多|(々納 久 岐川 川 度 村 気 沢 胡 野 鶴)	family-name	
夛田	family-name	
夜|(野 須)	family-name	
夢|(園 野)	family-name	
大|(上 下 中 久間 亦 仁 仲 住 信 信田 倉山 出 前 北 南 古 向 和久 和屋 喜多 図 国 坪 塩 塵 壁 多和 多喜 子 宅 室 寳 寺 岩 岳 峠 峰 島 崎 嶺 巻 年 引 房 日方 曾根 月 朝 束 林 枝 柏 柳 柴 柿 栄 桃 桑 楠 槌 櫛 武 池 洗 津賀 浜 浪 淀 淵 渓 渕 渡 港 湊 湯 溝 滝 潟 濠 瀬 熊 田垣 町 畠 矢 矢根 穂 積 窪 箱 築 網 胡 脇 芝 花 苗 苗代 草 菅 蒔 薮 藤 見 覚 角 豊 貝 貫 軒 辻 達 重 野沢 釜 針 鐘 開 間 間知 阿久 雄 須 額 類 飯 鰐 鶴 鷲 鷹)	family-name	
天|(久 内 口 坂 川 摩 方 智 本 栄 武 満 瀬 田 白 知 笠 羽 谷 間 間館)	family-name	
太|(刃掛 川 田代 田和 田垣 田黒 良)	family-name	
奈|(々見 倉 多 川 月 河 良原 良坂 良岡 須 須川 須野)	family-name	
奥|(乃 井 住 出 原 口 名 富 寺 居 崎 川 志賀 戸 本 永 沢 泉 津 海 瀬 田 秋 菜 西 谷 貫 野)	family-name	
女鹿	family-name	
好川	family-name	
妙木	family-name	
妹尾	family-name	
妻|(沼 田)	family-name	
姉|(崎 帯 歯)	family-name	
姫|(乃樹 井 宮 島 川 戸 木 里 野)	family-name	
媚山	family-name	
嬉野	family-name	
嬬恋	family-name	
子|(易 母沢 玉 道 野日)	family-name	
季村	family-name	
孫田	family-name	
宅|(井 和 島 森 間 麻)	family-name	
宇|(之津 井 佐見 南山 古 和 品 多 多川 多田 寿山 尾野 崎 川 徳 摩 江佐 沙美 沢 治田 治谷 津 津喜 津宮 留守 留野 目 美 藤 角 賀田 賀神 都 都美)	family-name	
守|(井 分 安 岡 川 木 本 橋 純 門 随)	family-name	
安|(中 則 加賀 原 在 坂 堂 場 塚 奈 宅 室 富 岐 座間 康 徳 成 斉 斎 曇 本 村 栗 武 江 沢 浦 瀬 福 積 立 竹 財 部川 里 野 間 食)	family-name	
宍|(倉 喰 粟 道 野)	family-name	
宏岡	family-name	
宗|(久 宮 尊 形 村 良)	family-name	
定|(方 村)	family-name	
宜保	family-name	
宝|(劔 来 沢 珠山 生 町 積 飯)	family-name	
実|(吉 川 田 藤)	family-name	
室|(井 伏 原 園 坂 岡 崎 川 根 橋 生 田 積 見 谷 賀 野井 館)	family-name	
宮|(丸 之川 井 住 元 入 前 北 口 古 坂 尾 山 岡 島 戸 木 村 条 東 林 森 武 永 浦 淵 渕 瀬 盛 窪 篠 脇 腰 苑 藤 西 越 路 迫 野 鍋 間 関)	family-name	
家|(坂 守 室 島 村 田 西)	family-name	
寄|(元 合 島 田)	family-name	
密島	family-name	
富|(丘 井 倉 司 合 塚 増 士原 士本 士枝 士田 士野 安 尾 岡 崎 川 所 手 木 本 来 樫 永 江 沢 津 浦 盛 貴塚 里 野)	family-name	
寒川	family-name	
寳来	family-name	
寺|(上 下 井 分 前 原 口 園 地 坂 塚 島 崎 師 戸 本 村 林 沢 泉 泊 石 脇 谷 野 門 阪)	family-name	
対|(島 馬)	family-name	
寿|(松木 都)	family-name	
射水	family-name	
小|(中村 久保 久江 井 井土 井田 代 佐井 保内 南 又 台 向 吹 国 圷 坂田 坂衣 坪 城 埜寺 堤 堺 塚 塩 宅 守 尾 屋平 山内 山田 島 嵐 嶺 川名 師 平 庄司 座間 手川 手森 掛 斎 方 暮 木 木曾 本 松代 松田 板橋 枝樹 柳津 柴 根沢 桃 桑 桜町 梨 梶 森 椋 橋 比類巻 毛利 永井 池田 河 沼 泊 浅 浪 海 深山 渡 湊 潟 熊 田井 田内 田島 田桐 田部 畔 畠 番 皆 石川 石沢 碓 祝 穴 竹 笠 管 篠 綿 美野 芝 花 苗 若 荒井 菅 華和 見 見山 谷野 豆島 貫 賀坂 越 路川 辻 迫 達 部 郷 酒井 里 野地 野岡 野木 野村 野江 野瀬 野里 針 長 門 須田 館 鳩 鷹 鹿 黒)	family-name	
尹東	family-name	
尾|(倉 内 原 口 和 坂 家 尻 山 嵜 川 平 後 暮 月 本 林 沢 河 沼 田 畑 登 美 股 西 谷 身 辻 郷 野 針 間 鷲)	family-name	
屁奈	family-name	
居|(原田 川 村 波)	family-name	
屋良	family-name	
山|(一 主 井 仲 保 倉 初 北 原 吉 咲 埜 埜井 塚 宮 屋 平 影 懸 我 戸 方 木 来 森 武 沖 沢 浦 添 瀬 火 片 王丸 理 田林 石 端 花 菅 蔭 見 貝 賀 部 都 野目 野辺 香 高)	family-name	
岐部	family-name	
岡|(上 井 信 元 原 地 坂 垣 安 宮 島 崎屋 広 庭 戸 橋 江 沼 添 留 西)	family-name	
岩|(上 並 井野 代 元 先 出 原 吉 名 国 坂 坪 垂 垣 塚 尾 岡 岬 島 川 持 月 森 沙 沢 泉 津 浅 浜 浪 渓 渕 滝 片 男 畔 立 織 脇 舟 花 見 部 野 金 間 隈 館)	family-name	
岳尾	family-name	
岸|(井 子 根 森 波 浪 科 谷 部 里 野)	family-name	
峡部	family-name	
峰|(井 山 岡 岸 木 村 松 沢 浜 浦 田 邑 野)	family-name	
島|(中 倉 守 宗 尻 尾 居 岡 崎 川 影 木 本 村 松 森 津 渕 牧 田 町 矢 脇 西 谷 貫 道 野)	family-name	
崇道	family-name	
崎|(元 山 本 林 谷 野)	family-name	
嵐田	family-name	
嵯峨	family-name	
嶺|(井 岸 村)	family-name	
川|(並 代 住 倉 元 出 副 匂 南 又 向 園 地 城 場 奈 安 島 幡 林 根 森 水流 波 津 浜 浪 淵 添 澄 熊 町 畑 目 真田 窪 股 菜 見 角 谷 辺 部 里 野部)	family-name	
巣|(山 鴨)	family-name	
左|(々 右田 合 川 海 用)	family-name	
巨|(摩 泉)	family-name	
差形	family-name	
巻|(口 山 島 幡 田)	family-name	
市|(ヶ尾 ヶ谷 丸 乃菊 古 塙 山 崎 来 毛 沢 河 浦 瀬 谷 貝 野)	family-name	
布|(川 田 野)	family-name	
帆|(刈 苅)	family-name	
希|(志 生)	family-name	
帖佐	family-name	
師|(勝 岡)	family-name	
帯|(解 谷)	family-name	
常|(北 呂 山 川 徳 木 本 深 滑 澄 田 石 葉 藤 見 陸宮 陸山 陽)	family-name	
幅|(下 内 野)	family-name	
幌延	family-name	
幕|(別 田)	family-name	
幡|(本 谷 豆 野 鎌)	family-name	
干|(場 隈)	family-name	
平|(下 丸 久江 内 出 取 口 台 向 坂 堀 子 宮 島 崎 形 木 栗 根 楽 江 沢 海 渡 瀬 片 石 磯 綿 繁 群 良 谷 間 高 鹿)	family-name	
幸|(坂 堂 浦 谷 野)	family-name	
幾野	family-name	
広|(世 井 尾 山 島 崎 川 木 末 林 橋 江 沢 津 石 神 絵 菜 藤 谷 重)	family-name	
庄|(原 司 和 山 島 川 村 田 野)	family-name	
床|(島 田)	family-name	
府|(川 野 金)	family-name	
座間見	family-name	
庭|(井 山 田 野)	family-name	
庵|(原 地)	family-name	
延|(原 友 沢)	family-name	
建|(入 内 石 部)	family-name	
式|(亭 子 沢 田 野)	family-name	
弓|(吉 場 岡 月 納持 館)	family-name	
引|(佐 地 田 野 間)	family-name	
弘|(中 仲 妃 山 文 田 野)	family-name	
弥|(吉 富 島 栄 永)	family-name	
弦巻	family-name	
張間	family-name	
強|(口 矢)	family-name	
当|(別 麻)	family-name	
彗月	family-name	
形田	family-name	
彦|(坂 野)	family-name	
彩|(木 森 瀬)	family-name	
影|(下 井 沢 田)	family-name	
役山	family-name	
彼杵	family-name	
待|(井 寺)	family-name	
後|(志 田 藤田 醍醐 閑 鳥羽)	family-name	
得|(丸 平 本 津 田 能)	family-name	
御|(厨 喜家 坂 子柴 宿 木本 杖 池 法川 津 浜 纏 船 荘 薗)	family-name	
徳|(丸 井 元 光 地 垣 増 岡 巻 延 橋 武 江 留 能 野 間)	family-name	
忌野	family-name	
忍|(壁 田 野)	family-name	
志|(井田 位 保 免 和 垣 子田 岐 度 徳 方 治 波 甫 知 穂美 筑 茂 藤 賀浪 賀野 野 鎌 間 関)	family-name	
応神	family-name	
忠|(岡 鉢)	family-name	
忽|(滑谷 那)	family-name	
怒田	family-name	
恒|(任 崎 川 松 森 藤 貞)	family-name	
恩|(地 納)	family-name	
恵|(庭 心 比志 比根 比須)	family-name	
愛|(名 咲 本 沢 田 甲 禾 賀 野 鷹)	family-name	
慈恵	family-name	
慶田	family-name	
憂|(木 花)	family-name	
戎|(本 谷)	family-name	
成|(井 原 合 城 増 宮 富 岡 島 木 本 東 松 毛 沢 清 町 知 羽 良 見 願)	family-name	
我|(喜屋 妻)	family-name	
戸|(井 井田 伏 倉 室 屋 島 崎 張 恒 手 敷 村 来 松 枝 根 梶 沢 沼 津 田沢 畑 石 羽 谷 越 野本 隠 館)	family-name	
房間	family-name	
扇|(島 橋 谷)	family-name	
手|(島 崎 川 稲)	family-name	
打|(中 出 川 戻 木 矢 越)	family-name	
払|(川 殿)	family-name	
把田	family-name	
折|(井 内 原 坂 尾 居 式田 田 竹 笠 茂 谷)	family-name	
抜山	family-name	
押|(井 味 木 水 田 立 見 野 鐘 領司)	family-name	
拓|(磨 馬)	family-name	
持|(丸 地 永 田)	family-name	
指|(原 田)	family-name	
挟間	family-name	
掛|(田 端 貝)	family-name	
揖保	family-name	
揚|(原 田)	family-name	
摺沢	family-name	
播|(口 本 磨谷)	family-name	
支倉	family-name	
政木	family-name	
敬天	family-name	
数|(井 藤)	family-name	
敷田	family-name	
文|(挟 村)	family-name	
斉|(川 木 田)	family-name	
斎|(木 田 賀)	family-name	
斑|(尾 目)	family-name	
斧山	family-name	
新|(保 倉 免 冠 出 名 堀 堂 子 実 寺 小田 屋 岡 崎 得 村 樹 沢 沼 津 浜 海 添 湊 珠 町 穂 美 藤 谷 郷 野 門 関 高 鶴)	family-name	
方|(南 城 波見)	family-name	
於島	family-name	
旅田	family-name	
旗野	family-name	
日|(下 内地 原 向野 夏 妻 山 岐 戸 明 昔 景 村 江井 沖 沼 浅 浦 渡 笠 置 義 開 馬)	family-name	
早|(勢 匂 原 宮 島 崎 来 水 津 渡 田 福 紀 藤 野 高)	family-name	
昆野	family-name	
昇斎	family-name	
昌子	family-name	
明|(下 地 富 寺 津 浜 田 石家 科 道 野)	family-name	
星|(乃 井 原 名 奈 子 山 崎 川 永 沢 田 羅)	family-name	
春|(原 名 山 川 木 田 町 畑 菜 藤 谷 野 雄)	family-name	
昨木	family-name	
昭|(城 島 憲)	family-name	
是|(井 松 枝 沢 竹)	family-name	
昼田	family-name	
時|(枝 田 野谷)	family-name	
景山	family-name	
晴|(山 見)	family-name	
暮石	family-name	
曰佐	family-name	
曲|(山 松 淵 渕 直瀬)	family-name	
曳地	family-name	
更|(井 別 埴 科 級)	family-name	
曵地	family-name	
曽|(原 和 宮 山 川 我 根 根原 爾 田 部)	family-name	
曾|(我 我原 我廼家 於 根 根崎 比 爾)	family-name	
月|(亭 原 寒 尾 山 岡 島 形 本 森 永 浜 浦 潟 田 野 館)	family-name	
有|(井 住 倉 働 原 吉 坂 壁 安 富 山 岡 川 希 座 我 木 末 本 松 栖川 森 毛 江 沢 泉 海 瀬 珠 紀 賀 路 輝 野 門)	family-name	
服巻	family-name	
望地	family-name	
朝|(丘 井 内 加 原 吹 地 夏 山 岡 川 彦 日奈 月 木 本 枝 水 河 田 霧 風)	family-name	
木|(之下 之元 之内 之原 伏 住野 佐 佐貫 元 全 南 地谷 坂 城 塚 宮 島 川 幡 方 曾 月 林 栖 根 根渕 次 江 沢 滝 瀬 町 皿 祖 築 股 船 藤 許 谷 賀 部 野下 野内 頭)	family-name	
未|(来 樹 永)	family-name	
末|(光 富 岡 崎 沢 石 若 谷 長 高)	family-name	
本|(上 並 井 内 匠 原 合 埜 岡 川 杉 村 林 柳 池 渡 目 荘 谷)	family-name	
札|(場 木)	family-name	
朱|(楽 門)	family-name	
朴|(木 沢)	family-name	
朽原	family-name	
杉|(下 中 之下 井 内 坂 妻 岡 島 崎 木 林 森 沢 沼 生 町 目 若 藤 見 谷)	family-name	
材木谷	family-name	
村|(中 主 儀 元 口 地 城 尾 島 崎 川 形 手 木 杉 林 橋 沢 瀬 石 西 角 越 重 野)	family-name	
杓永	family-name	
杖本	family-name	
杜川	family-name	
条野	family-name	
杢保	family-name	
来|(住 宮 生 見田)	family-name	
杭全	family-name	
東|(伯 儀 出 原 員 城 堂 家 尾 島 川 庄 本 村 根 桜 浜 浦 港 田 砂 穂 耶 谷 野辺 金 館)	family-name	
杵築	family-name	
杷木	family-name	
松|(ヶ崎 上 丘 並 中 丸 久保 任 任谷 伏 元 内 友 口 吉 園 富 居 島 根 森 樹 橋 比良 沢 沼 浪 瀬 生 盛 石 薗 藤 長 雪 音 館)	family-name	
板|(井 付 坂 宮 山 戸 東 柳 櫃 沢 津 羽 野)	family-name	
林|(口 家 寺 崎 葉 部)	family-name	
枝|(並 光 川 幸 本 村)	family-name	
枡田	family-name	
架谷	family-name	
柁原	family-name	
柄|(本 沢)	family-name	
柏|(井 倉 尾 山 岡 崎 村 森 瀬 熊 田 谷 里 野)	family-name	
染|(井 地 崎 川 野)	family-name	
柚|(原 木 須)	family-name	
柱谷	family-name	
柳|(下 内 家 島 沢 沼 窪 葉 谷)	family-name	
柴|(倉 内 原 垣 宮 島 床 木 本 村 町 草 谷 野 門)	family-name	
柵原	family-name	
柾|(木 谷)	family-name	
柿|(下 倉 原 崎 木 本 沢 沼 添 田 野)	family-name	
栂野	family-name	
栃|(久保 倉 原 尾 窪)	family-name	
栄森	family-name	
栖|(原 本)	family-name	
栗|(坂 城 尾 崎 平 木 村 東 栖 橋 沢 源 生 花 谷)	family-name	
栢|(山 森)	family-name	
栫井	family-name	
根|(上 井 内 子 守 川 木 来 橋 田 矢 立 羽)	family-name	
格和	family-name	
桂|(井 台 島 村 田)	family-name	
桃|(中軒 瀬 生 田 谷 野)	family-name	
桐|(井 原 島 木 本 林 沢 淵 渕 畑 谷 越)	family-name	
桑|(山 島 折 机 村 江 津 野)	family-name	
桜|(内 台 坂 堤 場 塚 山 川 庭 木 本 村 林 森 樹 江 沢 田 葉 谷 野)	family-name	
桝|(井 本 満 田 谷)	family-name	
桧|(並 原 室 山)	family-name	
桶|(川 谷)	family-name	
梁|(井 取 瀬 田)	family-name	
梅|(丘 亭 内 南 園 垣 宮 屋 山 岡 島 崎 川 暮里 木 森 沢 若 谷 辻 郷 里 野)	family-name	
梓沢	family-name	
梨本	family-name	
梶|(子 尾 川 本 浦 野 間)	family-name	
梼原	family-name	
棚|(井 倉 夏 木 橋 沢 瀬 網 辺)	family-name	
棟|(上 形 方)	family-name	
森|(一 丘 中 久保 井 保 元 兼 内 原 友 口 吉 咲 園 塚 奈 安 尾 居 屋 島 崎 景 木 末 村 沢 泉 滝 瀬 町 繁 若 藤 越 近 部 野 長 際 高)	family-name	
植|(山 岡 月 本 竹 芝 草 谷 野)	family-name	
椎|(井 原 崎 木 本 橋 葉 谷)	family-name	
椙|(山 本 田)	family-name	
椛沢	family-name	
椿田	family-name	
楓山	family-name	
楠|(井 元 原 山 岡 橋 田 美 葉 野)	family-name	
楢|(山 崎 川 葉)	family-name	
楯石	family-name	
楳|(林 津)	family-name	
榎|(並 戸 木 森 沢 田)	family-name	
榑松	family-name	
榛|(原 東 沢)	family-name	
榧野	family-name	
槌谷	family-name	
槙|(原 坂 島 田 野)	family-name	
槻|(山 木 田)	family-name	
樋|(上 地 山 川 木 泉 浦 渡 熊 野)	family-name	
標葉	family-name	
権守	family-name	
横|(代 倉 光 内 原 地 坂 堀 堤 塚 室 家 島 平 戸 森 橋 江 沢 沼 矢 芝 藤 谷 越 路 野 関)	family-name	
樫|(山 木 本 村 野)	family-name	
樹|(原 咲 坂 本 水 里 高)	family-name	
樺|(島 戸 沢)	family-name	
樽|(井 川 本 沢 町 見 谷)	family-name	
橋|(上 元 場 岡 戸 村 浦 立 西 見 谷 谷田 野 間)	family-name	
橘|(内 川 田 高)	family-name	
檜山	family-name	
檪本	family-name	
櫃割	family-name	
櫛|(引 田 見 谷 部)	family-name	
櫟本	family-name	
歌|(代 原 岡 島 崎 登 野)	family-name	
正|(井 力 司 名 宗 富 田 路 野)	family-name	
此村	family-name	
武|(下 中 友 口 地 安 尾 政 智 本 村 林 樋 沢 河 満 石 花 藤 見 谷 輪)	family-name	
殖栗	family-name	
段田	family-name	
殿|(内 岡 村 町 畑 辻)	family-name	
毒島	family-name	
比|(佐 佐野 毛 留川 留間 護)	family-name	
毛|(内 塚)	family-name	
毬谷	family-name	
氏|(原 家 田)	family-name	
民田	family-name	
気|(仙 田 谷)	family-name	
水|(井 倉 元 内 出 原 吉 品 城 守 尾 島 崎 川 巻 希 府 庭 本 村 柿 梨 森 樹 橋 永 沢 沼 津 町 石 科 窪 竹 谷 越 輝 里 野谷 間)	family-name	
氷|(上 見 鉋 高)	family-name	
永|(作 光 原 友 吉 坂 堀 塚 守 尾 峰 島 川 広 戸 易 村 松 桶 森 椎 楽 橋 武 江 沢 洞 浜 浦 滝 石 福 芳 見 黒)	family-name	
汐|(留 風)	family-name	
江|(中 別 利 剌 副 南 夏 守 尻 山 島 島屋 崎 幡 府 成 戸家 指 村 森 民 沢 沼 波戸 津 浦 渡 田 畑 畠 端 良 花 袋 見 角 辺 部 里口 間 麻 黒)	family-name	
池|(下 乃 乃波 亀 井 元 原 口 坊 場 宮 尾 山 島 崎 川 末 本 村 水 永 沢 波 津 浦 淵 添 畑 端 脇 藤 西 見 野 鍋)	family-name	
汲|(沢 田)	family-name	
沓|(名 木 水 沢)	family-name	
沖|(中 井 台 山 島 手 本 津 浦)	family-name	
沙|(原 川)	family-name	
沢|(上 中 井 内 原 口 向 山 岡 岻 崎 弥 木 本 杉 松 栗 橋 江 渡 畑 畠 登 目 知 藤 見 詩 谷 辺 近 里 野 頭)	family-name	
河|(中 内家 出 原崎 又 奈 室 島 崎 沼 浦 目 相 端 芸 菜 西 鍋 鰭)	family-name	
油|(川 平 木 谷)	family-name	
治田	family-name	
沼|(下 代 倉 口 尻 尾 岡 崎 木 沢 波 畑 目 知 部 里 野 隈 館)	family-name	
泉|(井 台 尾 山 崎 川 本 沢 田)	family-name	
法|(山 林)	family-name	
波|(塚 多 山 崎 戸 田 田野 留 賀 部 野)	family-name	
泥亀	family-name	
泰|(地 阜)	family-name	
洞|(口 爺)	family-name	
津|(々良 下 久家 具 別 和 奈木 守 屋 島 幡 曲 森 留崎 秋 端 花 藤 西 谷 野田 金)	family-name	
洲|(之内 崎)	family-name	
浄沼	family-name	
浅|(丘 倉 利 加 原 口 坂 場 尾 山 岡 島 水 生 石 福 科 羽 葉 賀 越 輪 野 野目 香)	family-name	
浜|(上 下 丘 中 口 地 家 尾 屋 岡 島 崎 本 村 松 玉 畑 益 竹 納 谷 野 野谷 館)	family-name	
浦|(中 井 口 壁 子 山 岡 島 川 幌 戸 松 江 沢 河 臼 西 辺)	family-name	
浩野	family-name	
浪|(内 合 岡 花)	family-name	
浮|(津 穴 間 須)	family-name	
海|(堂 士 宝 尻 山 島 川 江田 津 老田 賀 野尾)	family-name	
涌|(井 沢)	family-name	
涼|(木 森)	family-name	
淀|(江 野)	family-name	
淋代	family-name	
淡|(島 谷)	family-name	
深|(乃 安 尾 居 村 水 沢 津 浦 瀬 町 石 草 野)	family-name	
淳|(仁 和)	family-name	
淵|(上 本 田)	family-name	
添|(上 原 川 田)	family-name	
清|(井 和 塚 姫 宮 家 山 巌 川 文 方 本 松 枝 滝 見 谷 里)	family-name	
渋|(井 佐 木 江 沢 田 谷 野)	family-name	
渕|(上 岡 崎)	family-name	
渡|(井 利 志野 木 瀬 田 里)	family-name	
渥美	family-name	
温品	family-name	
港|(島 谷)	family-name	
湊|(屋 谷)	family-name	
湖|(東 西)	family-name	
湧井	family-name	
湯|(下 前 原 地 室 尾 山 島 座 村 来 江 浅 田 町 目 藤 谷 野川)	family-name	
満|(井 岡 島 川 濃 田)	family-name	
源|(三位 口 川 馬)	family-name	
溝|(上 井 手 江 淵 渕 田)	family-name	
滋野	family-name	
滑川	family-name	
滝|(上 下 之上 井 亭 口 尻 山 島 村 根 沢 波 浪 瀬 田 谷 頭)	family-name	
漁野	family-name	
漆|(原 山 崎 戸 沢 田 谷 野 間)	family-name	
漢人	family-name	
潟東	family-name	
潮|(来 田)	family-name	
澄|(川 田)	family-name	
濁川	family-name	
瀬|(上 下 南 口 名 山 崎 戸山 木 棚 水 河 田石 端 能 見井 谷 賀 野 野尾 長 間)	family-name	
灘崎	family-name	
火|(浦 野)	family-name	
灰野	family-name	
炭谷	family-name	
為|(川 平 永 田 重)	family-name	
烏|(山 竜亭)	family-name	
無量井	family-name	
焼|(津 額)	family-name	
煎沢	family-name	
煙山	family-name	
煤孫	family-name	
照|(井 屋 沼)	family-name	
熊|(之助 井 原 取 地 坂 山 島 崎 川 沢 石 耳 西 野)	family-name	
熱田	family-name	
爾|(志 見)	family-name	
片|(井 吹 品 岸 島 所 折 方 木 柳 根 江 沼 瀬 田 石 見 谷 里 野)	family-name	
牛|(丸 原 堀 崎 川 木 津 浜 深 渡 牧 田 窓 窪 込)	family-name	
牟|(婁 岐 田)	family-name	
牡渡	family-name	
牧|(丘 内 原 口 尾 山 島 戸 本 村 江 瀬 田 谷 野田)	family-name	
物|(江 袋)	family-name	
犀川	family-name	
犬|(丸 井 山 島 村 田 飼)	family-name	
狗飼	family-name	
狩谷	family-name	
猪|(井 倉 原 又 岡 平 方 本 浦 爪 狩 田 野 飼)	family-name	
猶原	family-name	
猿|(喰 払 橋 江 渡 田 谷)	family-name	
獺郷	family-name	
玄田	family-name	
玉|(上 乃 利 名 喜 堀 堤 山 岡 懸 手 村 東 柏 椿 橋 水 沖 沢 河 津 湯 田 縄 腰 虫 谷 里 野井)	family-name	
王|(寺 滝)	family-name	
玖|(珂 珠 賀)	family-name	
珠洲	family-name	
班目	family-name	
球磨	family-name	
理岡	family-name	
琴|(丘 南)	family-name	
瑞木良	family-name	
瓜|(生 連)	family-name	
瓦林	family-name	
甘|(利 楽 沼 糟)	family-name	
生|(亀 井 内 出 名 坂 天目 島 川 江 瀬 熊 畑目 白堂 稲 越 間 麦)	family-name	
産山	family-name	
用|(田 賀)	family-name	
田|(万川 下 中館 京 仲 伏 保橋 倉 制 北 名網 名部 向 和 子 守 富 尾 屋 島 巻 幡 形 房 本 林 柄 桐 母神 治見 波 添 熊 片 町 穂 窪 縁 老 藤 賀 路 辺 近 郷 野崎 野浦 鍋 鎖 隈 雁 頭 高 鹿)	family-name	
由|(月 木 紀)	family-name	
甲|(佐 元 地 山 良 西)	family-name	
男|(沢 谷 鹿)	family-name	
町|(井 分 山 永 谷 陽)	family-name	
界川	family-name	
畑|(井 仲 原 山 島 本 村 沢 瀬 田 谷 賀 野)	family-name	
畔上	family-name	
留|(守都 畑 目 萌)	family-name	
畠|(本 田 野)	family-name	
畦柳	family-name	
番場	family-name	
発|(地 寒)	family-name	
登|(喜 坂 張 戸)	family-name	
白|(倉 出 勢 原 取 坂 城 尾 岡 岩 峰 島 崎 幡 方 武 沢 津 浜 田 畑 藤 谷 都 須 髭 鷹)	family-name	
百|(々地 々瀬 井 武 瀬)	family-name	
的場	family-name	
皆|(上 口 吉 実 島 木 本 瀬 野)	family-name	
皇生	family-name	
皿|(井 山 沼 谷)	family-name	
益|(山 岡 戸 江 野)	family-name	
盛|(口 合 本 田)	family-name	
監物	family-name	
盤渓	family-name	
目|(々沢 加田 崎 時 梨)	family-name	
直|(井 入 原 山 島 木 江津 瀬 田)	family-name	
相|(内 園 島 崎 座 曽 本 村 沢 浦 生垣 田 知 磯 築 米 羽 蘇)	family-name	
真|(保 咲 坂 堂 央 家 山 島 巨 彦 木 杉 板 柄 柴 樹 渕 湖 狩 玉 理邑 知 石 篭 継 船 藤 辺 部 野)	family-name	
睦沢	family-name	
矢|(上 中 代 作 内 尾 尾板 崎 川 巾 幅 幡 延 掛 木 松 樹 橋 沢 田目 祭 羽多 花 萩 蒔 賀 越 間 須)	family-name	
知|(久馬 多 立 花 里 野)	family-name	
石|(上 下 倭 内 割 口 和 場 岡 島 嶺 幡 平 底 戸 戸谷 木 栗 森 槫 毛 江 沢 河 津 浜 牟礼 牧 狩 町 畑 直 立 腸 船 西 谷 賀 郷岡 釜 鍋 間 関)	family-name	
砂|(入 塚 押 沢 津 田 谷 賀)	family-name	
砥|(上 用 部)	family-name	
砺波	family-name	
硯川	family-name	
碇谷	family-name	
碓|(水 氷)	family-name	
磐|(井 梯)	family-name	
磨香	family-name	
磯|(上 地 山 島 村 江 田 西 貝 路)	family-name	
礒|(崎 村 田 野)	family-name	
礼森	family-name	
社|(口 台 本)	family-name	
祐川	family-name	
祖|(原 泉 谷)	family-name	
神|(乃 作 出 力 功 取 坂 城 子島 室 島 川 庭 月 村 林 栖 永 沢 泉 波 津 白 矢 石 菜 蔵 西 辺 部 郷 里 長)	family-name	
福|(中 元 内 場 富 尾 居 島 崎 村 森 武 池 浜 浦 良 西 谷 部 野 間)	family-name	
秋|(乃 保 友 場 定 尾 岡 川 末 本 沢 津 浜 田谷 篠宮 良 谷 野)	family-name	
秦|(荘 野)	family-name	
移川	family-name	
稀崎	family-name	
稗田	family-name	
種|(口 岡 谷)	family-name	
稲|(井 元 内 原 吉 坂 場 富 尾 山 岡 崎 川 庭 本 松 森 武 泉 熊 積 端 築 見 角 辺 部 野 餅)	family-name	
穀田	family-name	
穂|(刈 別 坂 志 苅)	family-name	
積田	family-name	
穐|(山 里)	family-name	
穴|(井 原 山 水 沢 生 部)	family-name	
空知	family-name	
窪|(島 川 木)	family-name	
立|(岩 松 河 波 浪 町 石 科 葉 谷 野)	family-name	
竜|(ヶ崎 丘 山 崎 泉 田 神 野)	family-name	
端|(樹 野)	family-name	
竹|(丘 並 久 井 俣 前 友 口 味 園 定 富 尾 屋 岡 崎 川 末 松 柴 森 沢 浪 石 節 股 脇 花 藤 見 谷 貫 部 鼻)	family-name	
笈|(入 原 川)	family-name	
笘篠	family-name	
笙野	family-name	
笛|(吹 木 田)	family-name	
笠|(尾 島 川 師 智 森 沼 田 矢 神 窪 置 貫)	family-name	
笹|(丘 倉 口 城戸 尾 岡 峰 島 崎 木 村 栗 森 気 沢 沼 渕 生 田 神 野)	family-name	
筈見	family-name	
筏井	family-name	
筑|(井 摩 田 穂)	family-name	
筒|(美 賀)	family-name	
筥松	family-name	
箕|(島 川 田 輪)	family-name	
管|(原 沼 野)	family-name	
箭|(内 川)	family-name	
箱|(崎 石)	family-name	
築|(田 紫 茂 達)	family-name	
篠|(井 倉 宮 岡 島 木 本 栗 森 永 沢)	family-name	
篭|(島 谷)	family-name	
簑|(助 島 沢)	family-name	
簗取	family-name	
簸川	family-name	
簾|(内 舞)	family-name	
籠谷	family-name	
米|(井 光 内山 城 岡 崎 川 持 本 村 森 永 沢 畑 神 谷 里 野 長)	family-name	
籾|(井 山)	family-name	
粂川	family-name	
粉|(川 河 浜)	family-name	
粕|(屋 川 田 谷)	family-name	
粟|(生屋 窪 谷 野)	family-name	
糟谷	family-name	
糠|(沢 谷)	family-name	
糯田	family-name	
糸|(井 原 島 川 永 満 田 谷 賀)	family-name	
紀|(井 勢 国屋 宝 室 宮 寺 平 田 藤 野国)	family-name	
紅|(林 谷)	family-name	
納|(富 米 谷)	family-name	
紗倉	family-name	
紘川	family-name	
紙|(谷 野)	family-name	
素木	family-name	
紡木	family-name	
紫|(合 月 桃 野 門)	family-name	
細|(入 尾 山 島 木 木原 梅 江 沼 浦 矢 貝 越 金)	family-name	
紺|(名野 堂 戸 田 谷)	family-name	
結|(川 木)	family-name	
統乃	family-name	
絵崎	family-name	
絹川	family-name	
綱|(島 川 田)	family-name	
網|(中 岡 干 浜 田 谷)	family-name	
綺月	family-name	
綾|(世 仁 川 田 羽 野)	family-name	
綿|(引 田 谷)	family-name	
緋田	family-name	
総生	family-name	
緑|(井 山 川 木)	family-name	
緒|(原 形 沢)	family-name	
練木	family-name	
縄|(井 田 野)	family-name	
繁|(原 在家 本 泉 野)	family-name	
織|(作 内 原 戸 本 江 笠 茂 衣 部 野)	family-name	
繰上	family-name	
置|(戸 田 賜 鮎)	family-name	
美|(保 倉 内 名口 咲 嚢 園 奈川 山 島 崎 川 月 木 杉 樹 沢 波 津井 濃和 濃谷 穂 空 翔 裕 輪 里 野 雪 香)	family-name	
群司	family-name	
義良	family-name	
羽|(下 井佐 入 出 前 原 合 吹 咋 場 尾 山 岡 崎 幌 後 村 染 根田 毛田 沢 深 渕 瀬 生 田野 白 茂 藤 角 賀 部 野 金 鳥 黒)	family-name	
老|(川 沼)	family-name	
耳野	family-name	
耶麻	family-name	
聖名	family-name	
肘井	family-name	
肝付	family-name	
肥|(田 田野 留川)	family-name	
肱川	family-name	
胆|(振 沢)	family-name	
背振	family-name	
胡桃沢	family-name	
能|(久 仲 勢 地 戸 智 瀬 生 登谷 美 義 都)	family-name	
脇|(屋 山 本 村 浜 田 田町 町 谷)	family-name	
腰|(原 越)	family-name	
膳場	family-name	
臼|(倉 木)	family-name	
興|(津 野)	family-name	
舎川	family-name	
舛|(井 添 瀉 田 谷 野)	family-name	
舞|(坂 島 崎 浜 田 野 阪)	family-name	
舟|(倉 崎 戸 波 渡 生 田 町 見 越)	family-name	
舩|(山 田)	family-name	
舵川	family-name	
船|(井 堀 子 岡 島 引 戸 木 村 水 渡 生 盛 穂 窪 見 越)	family-name	
良原	family-name	
色|(摩 部)	family-name	
芋|(川 窪)	family-name	
芝|(原 口 崎 浦 草 野)	family-name	
芦|(原 口 名 川 沢 谷 間)	family-name	
花|(上 坂 城 塚 島 崎 川 戸 本 村 松 森 沢 泉 海 渕 菱 角 里 野 香)	family-name	
芳|(ヶ野 井 本 村 田 見 野)	family-name	
芸|(北 濃)	family-name	
芹|(川 沢 田)	family-name	
芽室	family-name	
苅|(宿 屋 谷 部 野)	family-name	
苗|(場 村 田)	family-name	
若|(井 佐 命 園 島 月 本 村 栗 桑 桜 森 江 洲 生 田 田部 野 麻績)	family-name	
苫|(前 田 篠)	family-name	
茂|(原 呂 山 庭 森 泉 田 篭 野)	family-name	
茅|(ヶ崎 根 部)	family-name	
茉|(理 莉)	family-name	
茎|(崎 田)	family-name	
茜谷	family-name	
茨戸	family-name	
茶|(山 木 谷)	family-name	
草|(壁 尾 山 岡 島 川 村 柳 次 皆 苅 葉 薙)	family-name	
荏畑	family-name	
荒|(子 居 幡 戸 江 沢 津 浪 瀬 牧 田 船 谷)	family-name	
荘|(埜 野)	family-name	
荻|(島 村 沢 荘 須)	family-name	
菅|(又 名 山 崎 川 平 本 松 江 沢 泉 波 浪 生 田 股 間)	family-name	
菊|(井 亭 住 入 名 山 岡 森 沢 田 竹 谷 野 間 陽 鹿)	family-name	
菜木	family-name	
華|(井 原 村 野)	family-name	
菰|(原 田)	family-name	
菱|(井 山 川 木 沼 谷)	family-name	
萓場	family-name	
萩|(中 井 園 尾 本 永 田)	family-name	
萱|(場 島 森 野)	family-name	
落川	family-name	
葉|(坂 梨 田野)	family-name	
葛|(原 尾 山 岡 巻 葉 谷 野)	family-name	
葭|(原 田)	family-name	
蒔|(村 田)	family-name	
蒲|(倉 刈 山 島 江 池 田 谷)	family-name	
蓑|(原 和 輪)	family-name	
蓬田	family-name	
蓮|(井 実 尾 村 池 田 舎)	family-name	
蓼|(川 沼)	family-name	
蔦|(井 谷)	family-name	
蔭山	family-name	
蔵|(並 前 敷 本 田 辻 部)	family-name	
蕊取	family-name	
蕪木	family-name	
薄|(井 木 葉 衣)	family-name	
薗|(田 部)	family-name	
薩川	family-name	
薬|(丸 師丸 師寺)	family-name	
薮|(下 内 本 田)	family-name	
藁谷	family-name	
藍|(住 原 島 月 沢 田)	family-name	
藤|(下 中 之倉 代 倉 元 前 口 吉 城 塚 宮 尾 屋 島 崎 巻 平 懸 戸 松 林 根 森 橋 正 永 沼 津 浦 牧 畑 盛 立 縄 脇 邑 里 間 高)	family-name	
藪|(内 本)	family-name	
蘇|(武 陽)	family-name	
蘭越	family-name	
虎|(姫 岩 谷)	family-name	
虫明	family-name	
虻|(川 田)	family-name	
蛇石	family-name	
蛍池	family-name	
蛭|(子 川 田)	family-name	
蛯|(原 名 沢)	family-name	
蛸|(井 島)	family-name	
蜂|(巣 谷)	family-name	
蜑住	family-name	
蜷川	family-name	
蝦名	family-name	
蟹|(江 田)	family-name	
蟻坂	family-name	
行|(友 川 待 橋 谷)	family-name	
衣川	family-name	
表|(山 谷)	family-name	
袖|(山 川 野)	family-name	
袰岩	family-name	
裏沢	family-name	
裕木	family-name	
西|(上 丘 丸 乃 之原 井 倉 元 光 内 出 前 台 名 坂 垣 垣内 城 堀 塚 奈 家 富 島 崎 巻 広 形 新 春 木 東 松 柴 根 森 橋 沢 河 浜 浦 淡 潟 片 牧 町 畑 目 秋 荻 見 谷 邑 里 銘 間木 阪 館)	family-name	
見|(上 井田 原 城 山 沢 沼 田 角 附)	family-name	
覚|(前 張)	family-name	
親松	family-name	
観|(世 堂 月)	family-name	
角|(井 南 口 屋 山 所 本 松 浜 熊 谷 野 間 館)	family-name	
解良	family-name	
計良	family-name	
設楽	family-name	
許斐	family-name	
詫|(摩 間)	family-name	
誉田	family-name	
説田	family-name	
諌山	family-name	
諏|(佐 方 訪内 訪部)	family-name	
諸|(井 伏 塚 富 岡 我 星 根 橋 江 沢 田 角 遊)	family-name	
譲原	family-name	
護良	family-name	
谷|(中 井 内田 吹 地館 垣 奥 岡 島 戸 森 水 江 沢 河 田貝 田辺 畑 脇 藤 野 頭 風)	family-name	
豆田	family-name	
豊|(丘 元 口 喜 増 宮 山 岡 島 崎 巻 村 根 沢 泉 洲 浜 浦 滝 福 科 能 若 郷 重 野 頃)	family-name	
象潟	family-name	
貝|(沢 満 瀬 賀 野)	family-name	
貞|(方 明 森)	family-name	
財|(前 津 田)	family-name	
貫|(井 和)	family-name	
貴|(井 俵 司 島 本 杉 村 田 田岡 石 船)	family-name	
賀|(古 川 来 沢 茂川 谷 陽)	family-name	
赤|(井畑 司 垣 埴 堤 塩 山 岡 岩 島 嶺 川 村 来 枝 染 根 橋 池 沼 泊 津 瀬 田 石 石沢 碕 磐 荻 部 間 阪 須)	family-name	
走水	family-name	
越|(中谷 井 前谷 塚 尾 山 川 廼 後屋 後谷 本 村 森 水 沼 田 知 賀 路 野)	family-name	
足|(助 原 尾 摺 柄 羽 達)	family-name	
跡|(見 部)	family-name	
身延	family-name	
車|(山 田)	family-name	
軽|(木 米 部)	family-name	
輪島	family-name	
輿|(水 石)	family-name	
轟木	family-name	
轡田	family-name	
辛島	family-name	
辰|(口 吉 已 沼)	family-name	
辺見	family-name	
辻|(山 岡 川 沢 田 脇 谷 野)	family-name	
込|(山 田)	family-name	
迎田	family-name	
近|(内 埜 山 岡 嵐 川 村 森 江谷 沢 田 野)	family-name	
迩摩	family-name	
追川	family-name	
逆井	family-name	
速見	family-name	
逢|(坂 崎)	family-name	
連|(坊 川)	family-name	
逸見	family-name	
遅塚	family-name	
遊|(井 佐)	family-name	
道|(上 下 又 浦)	family-name	
達|(子 山)	family-name	
遠|(別 地 宮 峰 谷 越 野)	family-name	
邑|(久 智 楽 田)	family-name	
那|(珂 珂川 賀 賀川 須川 須野)	family-name	
邨山	family-name	
郡家	family-name	
郭李	family-name	
郷|(倉 司 津 田)	family-name	
都|(万 倉 原 木 沢 田 甲 祁 窪 賀 路 農)	family-name	
酒|(勾 匂 向 寄 見 谷)	family-name	
里|(中 塚 庄 村 谷)	family-name	
重|(井 住 信 元 原 岡 本 村 東 泉 田 留 見)	family-name	
野|(々 々垣 々山 々田 並 久保 付 俣 内 副 呂 呂瀬 咲 塩 夫井 室 宮 島 川 引 徒 方 明 木 本 林 栄 比 水 江 沢 波 洲 添 瀬 畑 矢 義 茂 谷 跡 里 際)	family-name	
金|(ヶ崎 上 丸 井塚 光 児 内 刺 古 坂 塚 安 尾 屋 岡 崎 川 巻 戸 春 月 木 本 杉 村 松 武 泉 津 浜 浦 町 程 箱 綱 賀 重 野 隈 須)	family-name	
釘|(宮 本)	family-name	
釜|(島 本 池 沢 谷)	family-name	
針|(生 谷 重 間矢)	family-name	
釣巻	family-name	
釼持	family-name	
鈴|(川 村 森 田 置 里 野)	family-name	
鉄|(本 炮塚)	family-name	
鉾田	family-name	
銅脈	family-name	
銭場	family-name	
鋸南	family-name	
錦|(戸 見 部)	family-name	
鍋|(井 倉 島 田 谷)	family-name	
鍛治	family-name	
鍬田	family-name	
鍵|(富 山 本 矢 谷)	family-name	
鎌|(ヶ谷 上 内 原 崎 形 松 江 野)	family-name	
鎗|(水 田)	family-name	
鎮|(目 西)	family-name	
鏡|(村 野)	family-name	
鐘徳	family-name	
鐙谷	family-name	
鐸木	family-name	
鑑田	family-name	
鑓|(水 田)	family-name	
長|(丘 住 倉 内 勢 原 友 場 壁 富 岐 岩 峰 嶺 川 底 後 慶 戸 村 松 根 森 橋 池 沖 沢 泉 津 洲 浜屋 淵 渕 潟 瀞 町 畑 砂 窪 竹 縄 船 見 谷 谷井 谷美 谷見 越 部 郷 重)	family-name	
門|(伝 倉 別 叶 名 奈 屋 岡 川 村 沢 治 矢 谷 野 間)	family-name	
閉伊	family-name	
開|(成 田 高)	family-name	
閏間	family-name	
間|(下 中 仁田 壁 山 庭 田 藤 野)	family-name	
関|(上 下 井 内 前 原 城 場 子 宮 家 岡 崎 川 戸 本 村 沢 田 目 矢 藤 谷 金 麻)	family-name	
阪|(上 下 中 口)	family-name	
阿|(久 久沢 井 仏 佐井野 佐慶 佐野 保 嘉 坂 山 形 彦 後 曽 曽沼 木 本 桑 武 波根 礼 草 藤 蘇 辺 達 野)	family-name	
陀田	family-name	
附田	family-name	
降|(旗 矢 籏)	family-name	
除村	family-name	
陶山	family-name	
陽田	family-name	
隅|(木 田 谷)	family-name	
隆速	family-name	
隈|(元 本 部)	family-name	
雁|(部 金)	family-name	
雄賀多	family-name	
雅川	family-name	
雉子牟田	family-name	
雨|(倉 地 坪 尾 池 海 竜 野)	family-name	
雪|(村 田 野)	family-name	
雫石	family-name	
雲|(井 村 照 田 章 谷 野)	family-name	
霜|(山 島 田 越 野 鳥)	family-name	
霧|(島 浪)	family-name	
露|(口 崎 木 橋)	family-name	
青|(ヶ島 井 垣 塚 尾 崎 戸 江 池 沼 津 砥 谷)	family-name	
静|(内 野)	family-name	
面|(川 河 谷)	family-name	
革島	family-name	
鞠谷	family-name	
韮|(崎 沢)	family-name	
音|(喜多 山 戸 無 田 羽 葉)	family-name	
響野	family-name	
頃川	family-name	
順徳	family-name	
須|(々田 之内 之部 佐 古 坂 木 波 玉 見 賀 郷 野 釜 長)	family-name	
頓|(原 宮 所 田)	family-name	
頚城	family-name	
頭師	family-name	
頴田	family-name	
頼近	family-name	
顕宗	family-name	
類家	family-name	
風|(原 吹 岡 師 戸 祭)	family-name	
飛|(世 塚 岡 島 川 弾野 松 沢 知和 香)	family-name	
飯|(倉 南 合 吉 坂 室 山 島 崎 川 干 星 森 氏 沢 浜 畑 石 窪 端 藤 間 阪 館)	family-name	
飽|(海 田 託)	family-name	
飾磨	family-name	
館|(下 内 岡 岩 崎 森 田 町 脇 野)	family-name	
饗|(場 庭)	family-name	
首藤	family-name	
香|(住 取 坂 夢楼 寺 春 椎 沙 田 野)	family-name	
馬|(借 入 出 城 塲 崎 木 杉 渕 渡 田 目 絹 路 野 飼野)	family-name	
駅|(家 田)	family-name	
駆上	family-name	
駒|(倉 場 塚 崎 嵐 嶺 形 木 村 板 林 沢 瀬 田 谷 込 野)	family-name	
高|(世 中 丸 乃 久 久田 任 内 円宮 力 務 取 品 坊 垣 城 塚 塩 奥 好 室 宮 居 屋 岩 岳 岸 川 幡 手 折 月 杢 来 桑 桜 椋 樹 水 沢 泉 浜 浦 浪 玉 石 秀 羽 良 草木 荒 萩 藤 見沢 谷 貝 辻 邑 部 郷 野内 針 間 関 階 際 館 鳥)	family-name	
鬼|(丸 山 川 木 村 束 柳 沢 石 追)	family-name	
魚|(下 井 島 崎 瀬 町 谷)	family-name	
鮎|(原 貝)	family-name	
鮫川	family-name	
鮭川	family-name	
鯉|(沼 渕)	family-name	
鯨岡	family-name	
鯰田	family-name	
鯵坂	family-name	
鰍沢	family-name	
鰐|(淵 渕 田)	family-name	
鰹谷	family-name	
鱒沢	family-name	
鱧屋	family-name	
鳥|(丸 井 喰 尾 木 村 畑 脇 膚 谷 谷部 飼)	family-name	
鳩|(ヶ谷 岡 織)	family-name	
鳳|(来 至)	family-name	
鳴|(丘 尾 水 沢 海 竹)	family-name	
鴇|(沢 田)	family-name	
鴛海	family-name	
鴨|(下 井 宮 島 方 沢 田)	family-name	
鴫原	family-name	
鴬谷	family-name	
鴻|(巣 田)	family-name	
鵜|(原 崎 川 木 殿 沼 浦 野)	family-name	
鵠沼	family-name	
鵡川	family-name	
鶴|(久 喜 宮 居 屋 崎 川 木 本 来 橋 水 沢 海 牧 甲 町 羽 舞 谷 賀 野 間 飼)	family-name	
鷲|(崎 敷 沢 津 田 谷 足 野)	family-name	
鷹|(合 嘴 木 森 田 番 羽 西 見 觜)	family-name	
鷺|(山 沢 洲 野谷)	family-name	
鹿|(住 倉 内 又 取 地 央 子沢 山 島 志村 戸 本 沢 瀬 目 糠 股 西 角 賀 足 追 部 野又 間 骨)	family-name	
麦|(島 沢 谷 野)	family-name	
麻|(上 丘 乃 井 倉 原 吹 実 宮 寺 山 川 希 木 植 績 績村 美 谷 貴 里 野)	family-name	
黄|(川田 月 木 田)	family-name	
黒|(丸 井 原 坂 埼 岡 柳 森 氏 江 沼 滝 瀬 羽 金 須 鳥)	family-name	
龝山	family-name	
一|(宮 川 方井 木 本松 条 橋 氏)	family-name	common
七|(城 塚 宮 尾 山 島 戸 森 沢 海 瀬 里 隈)	family-name	common
万|(代 場 田)	family-name	common
三|(倉 光 刀屋 加和 加茂 原 厩 友 吉 咲 品 喜 園 坂 室 宮 宿 富 尾 岳 島 崎 川 戸 星 朝 木田 栖 根 森 橋 池 沢 河 波 滝 潴 玉 珠 田 田川 留 矢 石 神 竹 笠 筋 船 良坂 芳 苫 萩野 豊 賀 輪田 野 野輪 間 隅 雲 須 養基)	family-name	common
上|(三川 上津役 中里 丸子 久保 九沢 五島 井草 今泉 代継 伊那 住吉 作延 依知 到津 前津 北台 北山 北沢 十条 古沢 吉沢 和田 和白 土棚 士幌 大槻 富田 富野 小田中 小田井 小阿仁 山田 布田 平 平塚 平間 志段味 志比 斎原 斗米 新城 新川 新庄 新田 末吉 東 柚木 水内 永谷 池台 池田 河内 津江 浮穴 海 清戸 温品 瀬野 牟田 町屋 益城 目黒 矢部 石原 石田 石神井 砂川 祖師谷 神田 福岡 粕屋 総 臼井 花輪 草柳 荻野 葛原 藤松 那賀 都賀 野原 野山 野毛 長尾 閉伊 馬寄 高丸 高井 高井戸 高田 高畑 鶴間 鷺宮 麻生)	family-name	common
下|(上津役 並木 久保 九沢 仁田 今泉 代継 伊那 作延 依知 保谷 到津 北山 南方 古沢 吉沢 和田 土棚 城野 大井 大槻 富野 寺尾 山田 山門 川入 川原 布田 平間 斗米 新城 新川 新庄 新田 曾根 末吉 松 柚木 水内 河原 沼部 津古久 清戸 瀬谷 田 町屋 益城 目黒 石原 石田 石神井 総 臼井 草柳 荻野 落合 蒲刈 諏訪 連雀 郡山 野毛 閉伊 馬寄 高井 魚棚 鶴間 麻生)	family-name	common
与|(那原 那城)	family-name	common
世知原	family-name	common
中|(久喜 之口 之島 之条 原 台 名生 和泉 大路 尊寺 川原 川根 戸川 村原 河内 泉 津山 津江 清戸 瀬 荒井 落合 野目 須賀 頚城 馬込)	family-name	common
丸井	family-name	common
丹波	family-name	common
久|(々宇 保内 保吉 保山 保木 保沢 城 宝寺 慈 手堅 木 木野 枝 比里 米川 米田 美浜 里浜)	family-name	common
九|(十九 島 戸 谷)	family-name	common
亀井野	family-name	common
二|(丈 井 俣 又 口 名 宮 島 川 戸 所宮 本松 本柳 村 条 田 神 郷)	family-name	common
五|(井 代 個荘 十公野 十崎 十川 十里 和 戸 明 月丘 木 木田 条 橋 泉 百木 竜 箇 霞)	family-name	common
井|(之川 戸木 手浦 相田 細田 高野)	family-name	common
人吉	family-name	common
仁|(井田 川 賀保)	family-name	common
今|(出川 帰仁 谷)	family-name	common
仲|(六郷 多度 手原 池上)	family-name	common
伊|(勢 勢屋 勢山 勢崎 勢田 敷 豆 賀 野部)	family-name	common
伏見	family-name	common
会津	family-name	common
伯太	family-name	common
但馬	family-name	common
住川	family-name	common
佐|(々井 倉 呂間 土原 島 波 渡 賀)	family-name	common
作山	family-name	common
保|(土原 木間 谷)	family-name	common
信濃	family-name	common
元|(和泉 山)	family-name	common
入|(広瀬 来 生田 間川 間田)	family-name	common
八|(事 代 前 剣 十島 千穂 坂 城 塚 塩 尋 島 広 木原 木橋 木沢 木田 束 東 森 沢 潮 熊 神 重島 重畑 鍬 開 鹿)	family-name	common
六|(戸 木 本松 浦 田 車 野)	family-name	common
具|(志堅 志川 志頭)	family-name	common
内山田	family-name	common
円光寺	family-name	common
出|(島 来島 来野 羽 雲)	family-name	common
刀根山	family-name	common
別宮	family-name	common
前|(島 津江)	family-name	common
加|(茂部 賀 賀屋 賀田)	family-name	common
勝|(又 田 賀瀬 間田)	family-name	common
北|(内 大路 本 見 道)	family-name	common
十|(和 和田 四山 川 津川 王)	family-name	common
千|(々石 代崎 代川 代谷 住 倉 原 厩 堂 寿 村 束 波 畑 羽 野 間 頭 駄木)	family-name	common
南|(山 川 湖 野 風見)	family-name	common
厚沢部	family-name	common
原小宮	family-name	common
厳原	family-name	common
古|(出来 千谷 家 屋敷 平 座川 江上 瀬 石場 見 野 鳴海)	family-name	common
各務原	family-name	common
吉|(森 池 野谷)	family-name	common
名|(古屋 古木 寄 田)	family-name	common
向|(井田 島)	family-name	common
君津	family-name	common
吹田	family-name	common
周防	family-name	common
和|(泉 泉田)	family-name	common
唐木田	family-name	common
喜|(舎場 茂別 連川)	family-name	common
四|(之宮 倉 分一 方田 竃 賀)	family-name	common
因幡	family-name	common
国|(分 府田)	family-name	common
土|(佐 佐堀 佐山 原 御門 橋 浦)	family-name	common
坂|(内 戸)	family-name	common
垣之内	family-name	common
城|(之内 井 端 西)	family-name	common
堀之内	family-name	common
境之谷	family-name	common
増子	family-name	common
墨田	family-name	common
外海	family-name	common
多|(々良 和田 摩 田羅 羅尾 良木 良間)	family-name	common
夜久野	family-name	common
大|(三島 丸 久 井川 今里 八木 内田 刀洗 利根 前田 坂 堀 塔 宇陀 宜味 岡山 川原 川戸 手門 日向 星 曽根 東 松沢 根田 沢野 沼 泉 瀬戸 田原 田黒 矢知 矢部 矢野 神 芝台 谷地 谷木 谷田 越 里 野木 野田 野見 間々 隅 須賀 鳥居)	family-name	common
天|(子田 沼 王田 竜 童 間林)	family-name	common
太地	family-name	common
奈|(良 良井 良木 良橋 良野)	family-name	common
妻木	family-name	common
子|(安台 母口)	family-name	common
宇|(土 多津 奈根 津井 津呂 津志 津木 田 都野)	family-name	common
守|(口 谷)	family-name	common
安|(久津 富祖 芸 部山)	family-name	common
宗|(像 谷)	family-name	common
宜|(野座 野湾)	family-name	common
実相寺	family-name	common
宮|(城 津)	family-name	common
富|(士 士塚 士宮 士川 山)	family-name	common
寒河江	family-name	common
寺|(久保 田縄 町)	family-name	common
小|(中居 井戸 佐々 佐野 俣 八幡 別沢 千谷 原台 原田 名木 和田 園 坂井 屋敷 屋畑 岩井 峰 川原 布施 日向 曾木 木曽 束山 松崎 松川 根山 桧山 森江 森谷 檜山 此木 河原 淵沢 清水 瀬 熊野 田中 田原 田野 矢部 石原 禄 稲葉 笠木 茂根 蓑毛 袋谷 見川 谷地 谷松 谷田 豆沢 路口 野上 野原 野口 野山 野島 野崎 野沢 金丸 金井 金沢 金湯 鍋島 長谷 須戸 鹿野)	family-name	common
尼崎	family-name	common
尾|(島 瀬 花沢)	family-name	common
山|(之口 古志 城 東 梨 西 谷 野上 野井 野部)	family-name	common
岡|(山 田上)	family-name	common
岩|(内 手 見沢)	family-name	common
島|(之内 屋)	family-name	common
川|(俣 内 原田 守田 越)	family-name	common
己斐上	family-name	common
市田	family-name	common
常|(世田 陸)	family-name	common
平|(吹 家 泉)	family-name	common
幸地	family-name	common
幾世橋	family-name	common
広畑	family-name	common
弓削田	family-name	common
弟子屈	family-name	common
御|(園 島崎 幣島 幸山)	family-name	common
徳|(力 山 島)	family-name	common
志|(喜屋 摩)	family-name	common
愛|(川 知)	family-name	common
成都	family-name	common
我孫子	family-name	common
戸|(山 河内 賀 賀沢)	family-name	common
手代木	family-name	common
打田	family-name	common
掛川	family-name	common
播磨	family-name	common
敦賀	family-name	common
斜里	family-name	common
新|(井田 吉富 和 喜多 土居 屋敷 川 治 田目 磯野)	family-name	common
日|(吉 吉津 和佐 揮 生 田 置川 野浦)	family-name	common
早良	family-name	common
明日香	family-name	common
春|(日井 日居 日野)	family-name	common
曽|(我部 根崎 根田)	family-name	common
月夜野	family-name	common
有家	family-name	common
木|(之本 古内 屋瀬 戸口 津川 浦 田 野)	family-name	common
本町	family-name	common
杉久保	family-name	common
村|(岡 本)	family-name	common
東風平	family-name	common
松|(之山 井田 代 枝 竹 茂 阪)	family-name	common
板橋	family-name	common
林原	family-name	common
柄杓田	family-name	common
柏葉	family-name	common
柳|(井 橋 河内)	family-name	common
栗田谷	family-name	common
根坂間	family-name	common
桑名	family-name	common
桜上水	family-name	common
梅本	family-name	common
森|(之宮 小路)	family-name	common
樋|(井川 田)	family-name	common
檜原	family-name	common
歌|(志内 敷山)	family-name	common
武生	family-name	common
比|(企 木)	family-name	common
水|(之尾 前寺 口 戸 戸部 落)	family-name	common
永谷	family-name	common
江|(刺 古田 差 戸 戸崎 戸川 田島 蘇)	family-name	common
池|(之内 之端 袋 貝)	family-name	common
沢|(入 川)	family-name	common
河|(北 原口 原木 東田)	family-name	common
沼宮内	family-name	common
法円坂	family-name	common
波子	family-name	common
洞戸	family-name	common
津|(久茂 屋崎 志田 田沼)	family-name	common
浅間	family-name	common
浜|(之郷 坂 須賀)	family-name	common
浦|(和 川原 添)	family-name	common
浮ヶ谷	family-name	common
海|(田 老江 老沢)	family-name	common
淀川	family-name	common
淡路	family-name	common
深山	family-name	common
淵江	family-name	common
清|(内路 水谷 洲 田 華)	family-name	common
渕野辺	family-name	common
渡|(久地 名喜 嘉敷)	family-name	common
温泉津	family-name	common
湖|(南 陵)	family-name	common
湯|(之谷 沢 河原 津上 里)	family-name	common
滝野	family-name	common
瀬|(戸内 戸口 戸岡 戸川 戸田 田 高)	family-name	common
熊本	family-name	common
牛久保	family-name	common
牡鹿	family-name	common
牧之内	family-name	common
狩|(口台 場台)	family-name	common
狭山	family-name	common
猪苗代	family-name	common
猿島	family-name	common
王|(居殿 禅寺)	family-name	common
甚目寺	family-name	common
生|(田原 田目 野)	family-name	common
田|(久保 之上 土部 布施 方 治米 浦 谷 野畑)	family-name	common
甲斐	family-name	common
留寿都	family-name	common
白|(楽 河 神 野江)	family-name	common
百|(々 島 川 田 石 草 道)	family-name	common
目黒	family-name	common
相|(坂 楽)	family-name	common
真|(名子 城 岡 弓 瀬 行寺)	family-name	common
矢|(倉沢 野口)	family-name	common
石|(曽根 見 鳥谷)	family-name	common
砂子田	family-name	common
礪波	family-name	common
祐天寺	family-name	common
祖師谷	family-name	common
神|(吉 和住 恵内 戸 楽坂 路)	family-name	common
福|(屋 岡)	family-name	common
秋|(田 葉台)	family-name	common
程久保	family-name	common
穂高	family-name	common
穴吹	family-name	common
立|(田 花寺)	family-name	common
竹|(之下 之内 島 野)	family-name	common
笹谷	family-name	common
等々力	family-name	common
筑後	family-name	common
篠山	family-name	common
米|(坂 水津)	family-name	common
糸魚川	family-name	common
綱木	family-name	common
綾|(小路 瀬)	family-name	common
緒川	family-name	common
美|(作 津島 濃 濃庄 野島)	family-name	common
羽|(二生 佐間 倉 島 成 根尾 根戸 根木 生田)	family-name	common
肥後	family-name	common
背戸口	family-name	common
能|(代 登 登島 登川 見)	family-name	common
膳所	family-name	common
臼杵	family-name	common
舎利寺	family-name	common
花|(咲 小金井 川戸 木)	family-name	common
苅田	family-name	common
若|(宮 狭)	family-name	common
苫米地	family-name	common
茄子川	family-name	common
茨|(城 木)	family-name	common
草香江	family-name	common
荏子田	family-name	common
荒生田	family-name	common
荻野目	family-name	common
菜園場	family-name	common
菟田野	family-name	common
萩生田	family-name	common
藤蔭	family-name	common
西|(中 久保 宮 条 林 海 濃 牟田 目屋 野川 麻布)	family-name	common
見花山	family-name	common
親王塚	family-name	common
角藤	family-name	common
諏訪坂	family-name	common
谷|(保 内 和原 在家 地森 地田 汲 田部)	family-name	common
豊|(原 後 見城)	family-name	common
貴志川	family-name	common
赤|(井川 坂 城 平 祖父 穂 羽根)	family-name	common
越|(前 前屋)	family-name	common
足|(和田 寄)	family-name	common
近江	family-name	common
迫田	family-name	common
遠|(江 田 里小野)	family-name	common
那古野	family-name	common
郡|(上 山)	family-name	common
都幾川	family-name	common
酒|(々井 田)	family-name	common
野|(々口 々宮 多目 母崎 津原 火止 見山 辺地 迫川 間口)	family-name	common
金|(久保 剛寺 沢 石 砂郷)	family-name	common
釜石	family-name	common
針中野	family-name	common
鎌|(倉 倉山)	family-name	common
長|(久保 崎 江 津田 浜 谷山 野 野原 門)	family-name	common
門馬	family-name	common
開原	family-name	common
間島	family-name	common
難波	family-name	common
青|(島 海)	family-name	common
音更	family-name	common
須|(原 賀川 軽谷)	family-name	common
飛|(天 鳥井)	family-name	common
飯|(岡 田岡 田川 高)	family-name	common
館山	family-name	common
香|(々地 我美 西)	family-name	common
馬|(上 場山 場崎 島 瀬)	family-name	common
駒木根	family-name	common
駿河	family-name	common
高|(井戸 千穂 尾 屋敷 根沢 森 津尾 西 須賀 頭)	family-name	common
鬼無里	family-name	common
鳥|(屋部 羽 羽田)	family-name	common
鴨生田	family-name	common
鵜野森	family-name	common
鷹|(巣 栖)	family-name	common
鹿|(児島 子木 島田 田 町)	family-name	common
黒|(保根 河内 谷)	family-name	common
アイアコッカ	family-name	
アイスラー	family-name	
アイベティック	family-name	
アイン	family-name	
アインシュタイン	family-name	
アガシ	family-name	
アキノ	family-name	
アギレラ	family-name	
アゴステ	family-name	
アサド	family-name	
アシモフ	family-name	
アシュダウン	family-name	
アシュリー	family-name	
アジズ	family-name	
アスピン	family-name	
アタリ	family-name	
アダムス	family-name	
アッティラ	family-name	
アップダイク	family-name	
アナス	family-name	
アナン	family-name	
アピチェラ	family-name	
アフトゥルハノフ	family-name	
アブドラ	family-name	
アベリア	family-name	
アベル	family-name	
アマコスト	family-name	
アマリージャ	family-name	
アマート	family-name	
アメリタ	family-name	
アモカチ	family-name	
アラギ	family-name	
アラタス	family-name	
アラマン	family-name	
アリスティド	family-name	
アルキメデス	family-name	
アルシンド	family-name	
アルタルク	family-name	
アルナン	family-name	
アルベルスタム	family-name	
アレナス	family-name	
アレム	family-name	
アレント	family-name	
アンダーソン	family-name	
アンデション	family-name	
アンデルセン	family-name	
アンドリュース	family-name	
アンドリーセン	family-name	
アーペラント	family-name	
アーマド	family-name	
アーマン	family-name	
アームストロング	family-name	
イェルペーショーン	family-name	
イェーキン	family-name	
イサベラ	family-name	
イゼトベゴビッチ	family-name	
イノウエ	family-name	
イマエフ	family-name	
イリエスク	family-name	
イリューヒン	family-name	
イワニセビッチ	family-name	
インホフ	family-name	
イーストウッド	family-name	
イーノ	family-name	
ウィクラマシンハ	family-name	
ウィジェトンガ	family-name	
ウィズナー	family-name	
ウィルスン	family-name	
ウィレハン	family-name	
ウィンガー	family-name	
ウィートン	family-name	
ウェイン	family-name	
ウェッシェ	family-name	
ウェットン	family-name	
ウェルザム	family-name	
ウェルズ	family-name	
ウエムラ	family-name	
ウォルシュ	family-name	
ウォルムズリー	family-name	
ウォーホル	family-name	
ウォーラステイン	family-name	
ウッズ	family-name	
ウッドワード	family-name	
ウブリュー	family-name	
ウルフ	family-name	
ウーブリュー	family-name	
ウーリット	family-name	
エゴロワ	family-name	
エスコバル	family-name	
エストラダ	family-name	
エスピー	family-name	
エッシャー	family-name	
エドゥ	family-name	
エドゥー	family-name	
エバンス	family-name	
エバーンデン	family-name	
エルス	family-name	
エルブランド	family-name	
エレラ	family-name	
エンドラー	family-name	
オイディプス	family-name	
オオエ	family-name	
オスマン	family-name	
オハラ	family-name	
オフト	family-name	
オマリー	family-name	
オヤマダ	family-name	
オリオール	family-name	
オルブライト	family-name	
オレアリ	family-name	
オロスコ	family-name	
オーエン	family-name	
オーモット	family-name	
カイト	family-name	
カダフィ	family-name	
カッシミ	family-name	
カナリット	family-name	
カバナ	family-name	
カビラ	family-name	
カピトン	family-name	
カプト	family-name	
カポール	family-name	
カマチョ	family-name	
カマリ	family-name	
カミュ	family-name	
カミリ	family-name	
カメル	family-name	
カラヤン	family-name	
カリモフ	family-name	
カルダン	family-name	
カルデナス	family-name	
カルピソ	family-name	
カルミロフ	family-name	
カンター	family-name	
カンドウ	family-name	
カーネギー	family-name	
カーペンターズ	family-name	
カールソン	family-name	
ガイダル	family-name	
ガウディ	family-name	
ガットセイエフ	family-name	
ガムサフルディア	family-name	
ガラード	family-name	
ガルシア	family-name	
ガルブレヒト	family-name	
ガルベス	family-name	
ガルーチ	family-name	
ガーファンクル	family-name	
キアラ	family-name	
キアリ	family-name	
キエト	family-name	
キクチ	family-name	
キソン	family-name	
キムハー	family-name	
キムホク	family-name	
キャブレラ	family-name	
キャラダイン	family-name	
キャラハン	family-name	
キャリントン	family-name	
キョソーネ	family-name	
キルヒャー	family-name	
キンケル	family-name	
キーティング	family-name	
キートン	family-name	
キーラー	family-name	
キーン	family-name	
ギボンズ	family-name	
ギャロ	family-name	
ギルバート	family-name	
ギルマン	family-name	
ギルロイ	family-name	
ギルーリー	family-name	
ギングリッチ	family-name	
ギンゴナ	family-name	
クエイド	family-name	
クエール	family-name	
クオモ	family-name	
クズネツォフ	family-name	
クチマ	family-name	
クマラナトゥンガ	family-name	
クラクシ	family-name	
クラフチュク	family-name	
クラプトン	family-name	
クラース	family-name	
クリカレフ	family-name	
クリストス	family-name	
クレッソン	family-name	
クレフシェニア	family-name	
クロフォード	family-name	
クーパー	family-name	
クーリア	family-name	
グスマン	family-name	
グッチェレス	family-name	
グラチョフ	family-name	
グラハム	family-name	
グラフトン	family-name	
グリックマン	family-name	
グリマン	family-name	
グリャジエフ	family-name	
グリンコフ	family-name	
グリーソン	family-name	
グリーンスパン	family-name	
グルシコフ	family-name	
グレコ	family-name	
グレーブス	family-name	
グロスピロン	family-name	
グロンドーナ	family-name	
ケラー	family-name	
ケリガン	family-name	
ケリー	family-name	
ケント	family-name	
ケンプ	family-name	
ケーニヒ	family-name	
ゲイツ	family-name	
ゲッパート	family-name	
ゲラシチェンコ	family-name	
ゲンダーヌ	family-name	
ゲーデル	family-name	
コアイ	family-name	
コサル	family-name	
コシノ	family-name	
コジェフニコワ	family-name	
コスナー	family-name	
コズイレフ	family-name	
コズロフ	family-name	
コッテ	family-name	
コナー	family-name	
コバリコバ	family-name	
コバリョフ	family-name	
コバーン	family-name	
コファンコ	family-name	
コリンズ	family-name	
コルシュノヴァ	family-name	
コロシオ	family-name	
コロル	family-name	
コンセプション	family-name	
コーエン	family-name	
ゴダール	family-name	
ゴッホ	family-name	
ゴメス	family-name	
ゴルデーワ	family-name	
ゴンサレス	family-name	
ゴーディ	family-name	
ゴールドシュタイン	family-name	
ゴールドファーブ	family-name	
ゴールドベルク	family-name	
サウド	family-name	
サカタ	family-name	
サグー	family-name	
サザランド	family-name	
サザーランド	family-name	
サディック	family-name	
サトクリフ	family-name	
サハロフ	family-name	
サバカジャン	family-name	
サバチーニ	family-name	
サビンビ	family-name	
サマランチ	family-name	
サマーズ	family-name	
サムファン	family-name	
サリナス	family-name	
サレハ	family-name	
サンガー	family-name	
サンターナ	family-name	
サンチェス	family-name	
サンディファー	family-name	
ザッパ	family-name	
ザビル	family-name	
ザメンホフ	family-name	
ザンストラ	family-name	
シアヌーク	family-name	
シアンペン	family-name	
シェワルナゼ	family-name	
シェンク	family-name	
シェークスピア	family-name	
シェーファー	family-name	
シシコワ	family-name	
シスガル	family-name	
シナトラ	family-name	
シヌヘ	family-name	
シプリアニ	family-name	
シャトーノフ	family-name	
シャハニ	family-name	
シャピロ	family-name	
シャフライ	family-name	
シャリカシュビリ	family-name	
シュティヒ	family-name	
シュトラウス	family-name	
シュバイクホファー	family-name	
シュバルツ	family-name	
シュピンドラー	family-name	
シュプレツォフ	family-name	
シュミット	family-name	
シュルター	family-name	
シュルツ	family-name	
シュレーダー	family-name	
シュワルツ	family-name	
シュワルツコフ	family-name	
シュー	family-name	
シューベルト	family-name	
シューマッハ	family-name	
シューマッハー	family-name	
シューマン	family-name	
ショパン	family-name	
ショーヒン	family-name	
シライジッチ	family-name	
シラコフ	family-name	
シラチョフ	family-name	
シラーエフ	family-name	
シルズ	family-name	
シンプソン	family-name	
ジェファーソン	family-name	
ジェルーン	family-name	
ジャクソン	family-name	
ジャビル	family-name	
ジャンセン	family-name	
ジュガーノフ	family-name	
ジュペ	family-name	
ジョブズ	family-name	
ジョンソン	family-name	
ジョーダン	family-name	
ジョーンズ	family-name	
ジリノフスキー	family-name	
ジルク	family-name	
ジーコ	family-name	
ジーニョ	family-name	
スカパット	family-name	
スカリー	family-name	
スカルファロ	family-name	
スキラッチ	family-name	
スコセッシ	family-name	
スコットボールド	family-name	
スコロプイシュヌイ	family-name	
スチンダ	family-name	
ステント	family-name	
ストイコビッチ	family-name	
ストイチコフ	family-name	
ストライサンド	family-name	
ストラウス	family-name	
ストラビンスキー	family-name	
ストルテンベルグ	family-name	
ストレスノ	family-name	
スハルト	family-name	
スピルバーグ	family-name	
スペロ	family-name	
スミス	family-name	
スミルノフ	family-name	
スユディ	family-name	
スーチー	family-name	
セディジョ	family-name	
セドラ	family-name	
セラノ	family-name	
セルパ	family-name	
セレシュ	family-name	
セレブリャコワ	family-name	
センデロール	family-name	
ゼイルストラ	family-name	
ゼルーアル	family-name	
ソアーレス	family-name	
ソシュール	family-name	
ソルジェニーツィン	family-name	
ソルベス	family-name	
ソロス	family-name	
ソンガス	family-name	
ソールマン	family-name	
タイゲイニー	family-name	
タイソン	family-name	
タイラー	family-name	
タクサム	family-name	
タグチ	family-name	
タケウチ	family-name	
タケカワ	family-name	
タソッティ	family-name	
タソッテイ	family-name	
タトワイラー	family-name	
タニヤ	family-name	
ターナー	family-name	
ダイクストラ	family-name	
ダッシン	family-name	
ダニエルソン	family-name	
ダムス	family-name	
ダーリ	family-name	
チアリ	family-name	
チェルノムイルジン	family-name	
チトー	family-name	
チャイコフスキー	family-name	
チャウシェスク	family-name	
チャウマン	family-name	
チャチャイ	family-name	
チャップリン	family-name	
チャプリン	family-name	
チャベス	family-name	
チャンドリカ	family-name	
チャンピ	family-name	
チュアン	family-name	
チュバイス	family-name	
チュラサッピャ	family-name	
チュルキン	family-name	
チュンファン	family-name	
チュート	family-name	
チューリング	family-name	
チョクトン	family-name	
チョムスキ	family-name	
チョムスキー	family-name	
チルレル	family-name	
チルン	family-name	
チースリク	family-name	
ツイッグ	family-name	
ツジマン	family-name	
テイラー	family-name	
テレシコワ	family-name	
ディアス	family-name	
ディアー	family-name	
ディチェンタ	family-name	
ディロリア	family-name	
ディンブルビー	family-name	
ディークマン	family-name	
ディーニ	family-name	
デイトン	family-name	
デカルト	family-name	
デクエヤル	family-name	
デクラーク	family-name	
デジーザス	family-name	
デストラーデ	family-name	
デソウザ	family-name	
デハーネ	family-name	
デフォー	family-name	
デュマ	family-name	
デュラン	family-name	
デュレンバーガー	family-name	
デュール	family-name	
デリカット	family-name	
デーヴィス	family-name	
トスカニーニ	family-name	
トムソン	family-name	
トリュフォー	family-name	
トルドー	family-name	
トルヒヨ	family-name	
トレイシー	family-name	
トレス	family-name	
トレンチノ	family-name	
トワギラムング	family-name	
トンバ	family-name	
トンプソン	family-name	
トール	family-name	
ドイル	family-name	
ドゥガニエ	family-name	
ドゥダエフ	family-name	
ドスタム	family-name	
ドビニン	family-name	
ドビュッシー	family-name	
ドミトリエフ	family-name	
ドラムンド	family-name	
ドロミ	family-name	
ドロール	family-name	
ドンケル	family-name	
ドーア	family-name	
ドーフ	family-name	
ドール	family-name	
ナイチンゲール	family-name	
ナウモフ	family-name	
ナザル	family-name	
ナザルバエフ	family-name	
ナスリン	family-name	
ナッシュ	family-name	
ナッティネス	family-name	
ナブラチロワ	family-name	
ナヤンダバー	family-name	
ニコル	family-name	
ニセー	family-name	
ニューマン	family-name	
ニーマン	family-name	
ヌグロホ	family-name	
ヌゾー	family-name	
ネメツェフ	family-name	
ネルシーニョ	family-name	
ネール	family-name	
ノボトナ	family-name	
ノボトニー	family-name	
ノリエガ	family-name	
ノース	family-name	
ハイデン	family-name	
ハイドン	family-name	
ハインライン	family-name	
ハウエル	family-name	
ハシェック	family-name	
ハシェミット	family-name	
ハズブラトフ	family-name	
ハックスリ	family-name	
ハッテスタト	family-name	
ハディ	family-name	
ハネー	family-name	
ハビャリマナ	family-name	
ハフィントン	family-name	
ハベル	family-name	
ハマド	family-name	
ハメネイ	family-name	
ハルセル	family-name	
ハンウィ	family-name	
ハンプトン	family-name	
ハーキン	family-name	
ハーシグ	family-name	
ハーツェンベルク	family-name	
ハーディング	family-name	
ハートリー	family-name	
バサン	family-name	
バシェフスキー	family-name	
バジェフスキー	family-name	
バジャノワ	family-name	
バスキ	family-name	
バスケス	family-name	
バックウェル	family-name	
バッジョ	family-name	
バテル	family-name	
バトラー	family-name	
バハドゥル	family-name	
バヤスガラン	family-name	
バラゲル	family-name	
バラデュール	family-name	
バランシン	family-name	
バルザック	family-name	
バレンタイン	family-name	
バンクス	family-name	
バンス	family-name	
バンタッタン	family-name	
バンダラナイケ	family-name	
バーガー	family-name	
バーンスタイン	family-name	
バーンズ	family-name	
パウエル	family-name	
パウリ	family-name	
パエト	family-name	
パシーニ	family-name	
パセット	family-name	
パチャメ	family-name	
パッカー	family-name	
パッテン	family-name	
パニッチ	family-name	
パバロッティ	family-name	
パブロフ	family-name	
パラモノワ	family-name	
パルネビク	family-name	
パルメ	family-name	
パレルモ	family-name	
パンキン	family-name	
パンスコフ	family-name	
パーカーボウルズ	family-name	
パーマー	family-name	
パーヤービ	family-name	
ヒギンズ	family-name	
ヒルズ	family-name	
ヒルマン	family-name	
ヒンギス	family-name	
ヒーブ	family-name	
ビオンディ	family-name	
ビゴー	family-name	
ビスコンティ	family-name	
ビルト	family-name	
ビンセント	family-name	
ビード	family-name	
ピアフ	family-name	
ピアーズ	family-name	
ピエルス	family-name	
ピカソ	family-name	
ファイサル	family-name	
ファタハ	family-name	
ファハド	family-name	
ファルカン	family-name	
フィッシャー	family-name	
フィッツウォーター	family-name	
フィニディ	family-name	
フェイゲン	family-name	
フェドゥロワ	family-name	
フェルナンデス	family-name	
フォアマン	family-name	
フォスター	family-name	
フォックス	family-name	
フォーサイス	family-name	
フォーミン	family-name	
フョードロフ	family-name	
フラニツキ	family-name	
フランコ	family-name	
フリエール	family-name	
フレイ	family-name	
フレッチャー	family-name	
フロイト	family-name	
フロイド	family-name	
フンシンペック	family-name	
ブキャナン	family-name	
ブチキ	family-name	
ブット	family-name	
ブテレジ	family-name	
ブブカ	family-name	
ブライアント	family-name	
ブラクストン	family-name	
ブラスール	family-name	
ブラッグス	family-name	
ブラッサール	family-name	
ブラッドレー	family-name	
ブラヨビッチ	family-name	
ブラレット	family-name	
ブラームス	family-name	
ブリアリ	family-name	
ブリクス	family-name	
ブリジタ	family-name	
ブリタン	family-name	
ブリュネ	family-name	
ブルラコフ	family-name	
ブルームバーク	family-name	
ブルームバーグ	family-name	
ブレイキー	family-name	
ブレイディ	family-name	
ブロス	family-name	
ブロンテ	family-name	
ブーレーズ	family-name	
ブーンチュン	family-name	
プッチーニ	family-name	
プラソン	family-name	
プリマコフ	family-name	
プレオブラジェンスキー	family-name	
プロカシェワ	family-name	
プロクター	family-name	
プロコフィエフ	family-name	
プロスト	family-name	
プロタソフ	family-name	
プロヤス	family-name	
ヘストン	family-name	
ヘボン	family-name	
ヘルツォーク	family-name	
ヘルフ	family-name	
ヘルムズ	family-name	
ヘンドリクス	family-name	
ベイラー	family-name	
ベケット	family-name	
ベシノ	family-name	
ベジャール	family-name	
ベススメルトヌイフ	family-name	
ベッカー	family-name	
ベッチーニョ	family-name	
ベネット	family-name	
ベラヤチ	family-name	
ベルルスコーニ	family-name	
ベレズナイア	family-name	
ベンゲロフスキー	family-name	
ベンソン	family-name	
ベンツェン	family-name	
ベートーベン	family-name	
ベートーヴェン	family-name	
ベーブルース	family-name	
ペイビン	family-name	
ペイユ	family-name	
ペレス	family-name	
ホイット	family-name	
ホスニ	family-name	
ホッジ	family-name	
ホッホ	family-name	
ホナサン	family-name	
ホフマン	family-name	
ホルム	family-name	
ホーキング	family-name	
ホーゲルソン	family-name	
ホーコン	family-name	
ホーネッカー	family-name	
ホームズ	family-name	
ボガート	family-name	
ボズネセンスキー	family-name	
ボッシ	family-name	
ボトムリー	family-name	
ボルジャー	family-name	
ボルパ	family-name	
ボロッシュ	family-name	
ボロネジ	family-name	
ボーカス	family-name	
ボーダーズ	family-name	
ボーマルシェ	family-name	
ボーヴォワール	family-name	
ポテリアコフ	family-name	
ポピンズ	family-name	
ポポフ	family-name	
ポラック	family-name	
ポルトラーニン	family-name	
ポーワー	family-name	
マイズ	family-name	
マイヤー	family-name	
マイヤーズ	family-name	
マカリー	family-name	
マクセイ	family-name	
マクダーモット	family-name	
マクファーレン	family-name	
マクベス	family-name	
マクマラン	family-name	
マクミラン	family-name	
マクメナミン	family-name	
マクラレン	family-name	
マグリット	family-name	
マコーマック	family-name	
マシンタイヤー	family-name	
マジャリ	family-name	
マスード	family-name	
マッカイ	family-name	
マッカーシー	family-name	
マッキー	family-name	
マックロー	family-name	
マッケンロー	family-name	
マッシ	family-name	
マディガン	family-name	
マニュエル	family-name	
マハティール	family-name	
マホメット	family-name	
マラドーナ	family-name	
マルコス	family-name	
マルシオ	family-name	
マルティネス	family-name	
マルバル	family-name	
マローニ	family-name	
マンゴーペ	family-name	
マンセル	family-name	
マンデラ	family-name	
マンドリコワ	family-name	
マンナ	family-name	
マーソン	family-name	
マードック	family-name	
マーラー	family-name	
マーリー	family-name	
ミケランジェロ	family-name	
ミシクチョノク	family-name	
ミチューコフ	family-name	
ミッターマイヤー	family-name	
ミッチェル	family-name	
ミッテラン	family-name	
ミトラ	family-name	
ミノザ	family-name	
ミュラー	family-name	
ミューラー	family-name	
ミューレン	family-name	
ミルホーン	family-name	
ミロセビッチ	family-name	
ミンスキー	family-name	
ムオイ	family-name	
ムシマンゴ	family-name	
ムソリーニ	family-name	
ムハマッド	family-name	
ムバラク	family-name	
ムベキ	family-name	
ムラジッチ	family-name	
ムーサ	family-name	
メイズ	family-name	
メガワティ	family-name	
メシコフ	family-name	
メスヒ	family-name	
メッケル	family-name	
メネム	family-name	
メノー	family-name	
メラー	family-name	
メルカド	family-name	
メルクーリ	family-name	
メンデルスゾーン	family-name	
メージャー	family-name	
モイニハン	family-name	
モスバカー	family-name	
モズレー	family-name	
モナミ	family-name	
モハンメド	family-name	
モブツ	family-name	
モラト	family-name	
モリソン	family-name	
モルガン	family-name	
モレシャン	family-name	
モレノ	family-name	
モロー	family-name	
モンデール	family-name	
モーツァルト	family-name	
モーラー	family-name	
モーリア	family-name	
ヤコブレフ	family-name	
ヤゾフ	family-name	
ヤナーエフ	family-name	
ヤニブ	family-name	
ヤブリンスキー	family-name	
ヤンデルビエフ	family-name	
ヤーシン	family-name	
ユイエ	family-name	
ユウィリンジイマナ	family-name	
ユゴー	family-name	
ユシェンコフ	family-name	
ユークリッド	family-name	
ユーセフ	family-name	
ユーホク	family-name	
ライシャワー	family-name	
ライシャン	family-name	
ライトバーン	family-name	
ラウファー	family-name	
ラグーザ	family-name	
ラサール	family-name	
ラジブ	family-name	
ラックスマン	family-name	
ラドフォード	family-name	
ラバニ	family-name	
ラビロワ	family-name	
ラビン	family-name	
ラフサンジャニ	family-name	
ラマナヤケ	family-name	
ラマポーサ	family-name	
ラモス	family-name	
ラモント	family-name	
ランクーバ	family-name	
ランズベルギス	family-name	
ランダス	family-name	
ランメル	family-name	
ラヴェル	family-name	
ラーカム	family-name	
ラーゲルレーブ	family-name	
ラーマ	family-name	
リカルド	family-name	
リクード	family-name	
リチャーズ	family-name	
リツマ	family-name	
リトバルスキ	family-name	
リヒテル	family-name	
リフキンド	family-name	
リベリーノ	family-name	
リュミエール	family-name	
リルケ	family-name	
リーガン	family-name	
ルツコイ	family-name	
ルビオ	family-name	
ルベルス	family-name	
ルンベルク	family-name	
ルービン	family-name	
レイノルズ	family-name	
レオタール	family-name	
レビー	family-name	
レベジ	family-name	
レベンザール	family-name	
レンツ	family-name	
ロガチョフ	family-name	
ロジャース	family-name	
ロステンコウスキ	family-name	
ロスワイラー	family-name	
ロダム	family-name	
ロダン	family-name	
ロックフェラー	family-name	
ロッシーニ	family-name	
ロドリゲス	family-name	
ロハス	family-name	
ロビンソン	family-name	
ロフェスタインロッター	family-name	
ロブソン	family-name	
ロペス	family-name	
ロミテンラウフ	family-name	
ロルダン	family-name	
ロレンソ	family-name	
ロワス	family-name	
ロンゲ	family-name	
ローゼンブラム	family-name	
ローソン	family-name	
ワイゲル	family-name	
ワイツゼッカー	family-name	
ワインバーガー	family-name	
ワインブレヒト	family-name	
ワッツ	family-name	
ワトソン	family-name	
ワルタリ	family-name	
ワルマン	family-name	
ワレサ	family-name	
ワレンニコフ	family-name	
ワーグナー	family-name	
ワーグマン	family-name	
ヴァイ	family-name	
あ|(い子 き子 き江 け美 さ子 さ江 や子 ゑ子 衣子)	given-name	
い|(く代 く子 く江 し子 せ子 そ子 つ子 と子 な子 ね子 み子 よ子 わ子)	given-name	
う|(た子 つ木 め子 ら子 多子)	given-name	
え|(い子 つ子 み子 り子)	given-name	
お|(七 仙 伝 雪)	given-name	
か|(ず子 ず江 ず穂 ち子 つ子 つ枝 つ江 づ子 づ江 な女 な子 ね子 の子 ほ子 よ子 乃)	given-name	
き|(い子 え子 く代 く姫 く子 く江 さ子 し子 ち子 つ子 ぬ子 ぬ江 ね子 み子 み枝 み江 よ乃 よ子 よ江 よ美 わ子 ゑ子 乃 江)	given-name	
く|(ちゃ代 に子 に江 み子 め子 ら子)	given-name	
け|(さ子 ん二 ん子)	given-name	
こ|(ず恵 ず枝 と子 ぶ平)	given-name	
さ|(え子 か江 き子 き江 く子 た子 だ子 ち子 つ子 と江 と美 な江 や香 よ子 わ子 ゑ子 を里)	given-name	
し|(げ子 げ美 さ子 ず子 ず江 づの女 づ子 づ枝 づ江 ま子 み子 め子 ゅう子 乃ぶ)	given-name	
じゅん子	given-name	
す|(い子 え子 が子 げ子 ず子 づ子 ま子 み代 み子 み枝 み江 め子 ゑ子 江)	given-name	
せ|(き子 つ子)	given-name	
そ|(と子 の子)	given-name	
た|(い子 え子 か代 か子 か志 か江 き子 く子 け子 ず子 だ子 ち子 つ子 つ江 づ子 づ江 ね子 へ子 ま子 ま江 み子 み枝 め子 よ子 ゑ子)	given-name	
ち|(い子 え子 か子 さ子 ず子 づ子 づ穂 ま子 や子 よ子 ゑ子)	given-name	
つ|(い子 え子 か子 き子 ぎ子 た子 た江 ね子 や子 よ子 る子 る江 ゑ子)	given-name	
て|(つ子 る子 る美)	given-name	
と|(お子 き子 き枝 き江 く子 く江 し子 し恵 し江 す子 み子 み枝 み江 め子 も子 も江 も美 よ子 よ美 り子 わ子 ん平 志子)	given-name	
な|(お美 つ子 つ江 ほ子 み子 み江 や子 よ子 り子 る子 を子)	given-name	
ぬい子	given-name	
の|(び太 ふ子 ぶ代 ぶ子 ぶ江 り子 り平)	given-name	
は|(ぎ女 ぎ子 ち子 つ子 つ江 な子 な江 ま子 る代 る子 る江 る美 る香)	given-name	
ひ|(さ子 さ江 て子 で子 と美 な子 よ子 ろ子 ろ美)	given-name	
ふ|(き子 く子 く江 さ子 さ江 じ子 じ枝 じ江 ぢ子 で子 み代 み子 み枝 み江 ゆ子 よ子)	given-name	
ま|(い子 き子 さ代 さ子 さ江 さ美 す子 す江 す美 ち子 つ子 つ江 み子 ゆ子 り子 り絵)	given-name	
み|(い子 え子 か子 き子 さ子 ず希 ず江 ち代 ち子 ち江 ち雄 つ代 つ子 つ恵 つ枝 つ江 づ穂 どり女 ど里 な子 ね子 の虫 ほ子 や子 ゆ紀 よ子 わ子 ゑ子 江子)	given-name	
む|(つ子 め子 ら子)	given-name	
めぐ美	given-name	
も|(と子 も子 も香 り子)	given-name	
や|(い子 え子 し子 す子 す江 へ子 よ子 ゑ子 江子)	given-name	
ゆ|(う子 う美 き子 き江 ず子 つ子 み子 り子 り香)	given-name	
よ|(う子 し子 し枝 し江 し美 つ子 ね子 り子 り江 志 志ゑ 志子 禰子)	given-name	
り|(う子 え子 か子 き子 さ子 つ子 よう子 よ子 り子 ゑ子 絵)	given-name	
る|(い子 み奈 み子 り子)	given-name	
れい子	given-name	
わか子	given-name	
ゑ|(い子 な子 み子)	given-name	
をか志	given-name	
一|(三 三郎 久 之 九 也 二 二三 二美 仁 伸 俊 保 信 八 公 典 刀斎 刀菜 則 博 史 司 吉 哉 嘉 城 太 太郎 好 孝 宏 実 寿 巳 希 平 幸 広 弘 弥 彰 征 徳 恵 慶 憲 成 政 敏 敬 斎 昌 明 春 昭 晃 景 暢 朗 朗太 未 果 栄 正 民 江 沙 治 洋 浩 清 益 盛 知 石路 碧楼 磨 秀 秋 穂 範 紀 美 臣 良 芳 英 茂 茶 草亭 虎 衛 裕 規 誠 豊 貴 起 輝 造 鉄 陽 隆 雅 馬)	given-name	
七|(三郎 之助 五郎 兵衛 助 司 子 恵 星 次郎 絵 蔵 衛 雄)	given-name	
万|(三 三郎 之助 亀子 利子 喜子 太郎 奈 希子 恵 恵美 智 智子 月 梨阿 次 次郎 治 理子 理江 由子 由美 知子 祐子 紀子 純 美 美子 蔵 裕美 起子 起男 里乃 里子 里菜 鈴 鎬 長)	given-name	
丈|(一郎 二 人 史 山 志 晴 紀 草 雄)	given-name	
三|(七子 也 代子 代志 代治 伯 佐子 佐男 佐雄 佳 保子 允 八子 公 十五 十郎 千代 千夫 千子 千年 千彦 千恵 千枝 千男 千雄 升 厳 右衛門 和子 喜夫 喜子 喜男 喜雄 四二 四四 四子 夏 太郎 夫 奈 奈子 奈江 子郎 峨 希 平 年子 彦 志 恵子 智 智子 智雄 朗 木助 果 枝子 根子 樹三郎 樹雄 江子 治 津二郎 津五郎 津夫 津子 津枝 津男 洲 男三 男雄 百 知 知子 紀 紀子 紀男 義 良 艸子 貴子 起子 造 遊 郎兵衛 郎助 郎治 重三 重子 雄 雪 面子 香子 馨 魯)	given-name	
不|(二夫 二子 二男 二雄 二麿 倒 器男 孤 折 死男 矩 空 美 規夫)	given-name	
与|(一郎 三吉 三次 三郎 之助 五郎 作 八 六 兵衛 助 十郎 右衛門 吉 四郎 市 平 志 志夫 志子 志雄 惣兵衛 惣治 治郎 清 蔵 里 重郎)	given-name	
丑|(之助 吉 松 次郎 蔵)	given-name	
且行	given-name	
世|(大 履 志子 津子 紀子)	given-name	
中|(也 治 車)	given-name	
丸一	given-name	
丹|(佳代 次郎 韵)	given-name	
主|(一 浩 膳)	given-name	
乃|(吏子 婦 宇奈 梨子 武 理子 里子)	given-name	
久|(一 一郎 七 万吉 三 三郎 乃 之 之助 也 二 二子 二男 二郎 五郎 仁夫 仁子 仁彦 仁枝 仁男 仁雄 作 信 允 元 八郎 兵衛 典 則 助 勝 史 右衛門 司 吾 嗣 四郎 太 太夫 女 実 実子 寛 寿弥太 尚 市 平 幸 弥 忠 憲 敏 文 明 春 昭 未 栄 次郎 治 治郎 泰 満 男 登 盛 直 秀 範 米子 美代 美子 美恵 美江 美絵 美香 義 老 良伎 良子 蔵 行 衛 裕 輝 造 道 郎)	given-name	
之|(子 孝 宏 浩 総)	given-name	
乗児	given-name	
乙|(字 州 彦 未 松 次郎 羽)	given-name	
九|(一八 一郎 万一 三 二男 八郎 峰 平 童 華 郎兵衛)	given-name	
也|(実 寸志 有)	given-name	
乱歩	given-name	
乾|(一郎 二 山)	given-name	
亀|(一 三郎 之助 二 五郎 代 代子 光 吉 太郎 夫 子 寿 次郎 治 治郎 男 蔵 輔 鑑 雄 鶴)	given-name	
了|(一 三 二 俊 子 意 法 英)	given-name	
二|(一 一彦 三代 三四 三夫 三子 三枝 三江 三生 三男 三雄 介 六 夫 平 洲 美 美子 規子)	given-name	
五|(丈原 三 代嗣 十二 十八 十男 十雄 右衛門 城 夫 峰 朗 瓶 百子 空 紀 美 葉 雄)	given-name	
井井	given-name	
亘|(子 弘)	given-name	
亜|(也子 佐子 子 希 希子 弓 弥 抄子 樹 津子 浪 由美 矢 矢子 紀 紀子 美 貴)	given-name	
交|(子 来)	given-name	
亥|(之助 太郎)	given-name	
亨|(二 吉 子 治 生)	given-name	
享|(一 二 司 子 美)	given-name	
京|(一 三 五郎 介 伝 助 司 太 妙 巳 平 村 枝 治 紫 美 葭 蔵 香)	given-name	
亮|(一 三 二 介 作 助 司 吉 太 子 平 政 次 治 源 輔)	given-name	
人|(司 志 美)	given-name	
仁|(一 一郎 三郎 之 作 八 兵衛 助 史 司 吉 士 太郎 子 左衛門 成 斎 昌 清 男 示 策 紀 絵 継 美 郎 香 鶴)	given-name	
今|(日子 朝之助 朝吉 朝夫 朝弥 朝松 朝治 朝男 朝美 朝蔵 朝雄 男)	given-name	
介|(二 山 春 石)	given-name	
他|(吉 喜子 家男 石 美子 見男)	given-name	
仙|(介 吉 子 果 酔)	given-name	
代|(志子 志枝 水 美子)	given-name	
令|(三 太郎 奈 子 湖 輝)	given-name	
以久子	given-name	
仲|(一郎 二郎 助 太郎 次郎 治 蔵 藜)	given-name	
价子	given-name	
任史	given-name	
伊|(一郎 三夫 三男 三郎 久生 之助 代 代子 代治 佐夫 佐子 佐次 佐男 佐雄 作 保子 八 兵衛 助 勢吉 勢治 勢蔵 勢雄 十郎 吉 太郎 智朗 次郎 津佳 津子 玖磨 知郎 蔵 都子 門)	given-name	
伍|(一 朗)	given-name	
伝|(一 一郎 七 三郎 之助 作 六 兵衛 吉 吾 四 四郎 太郎 市 平 次 次郎 治 治郎 蔵 造)	given-name	
伯|(円 寿 海)	given-name	
伴|(子 男 睦 雄)	given-name	
伶|(奈 子 花)	given-name	
伸|(一 之 也 二郎 介 代 佳 光 六 博 和 哉 太郎 夫 宏 幸 広 弘 彦 恵 明 昭 晃 枝 次 江 治 洋 浩 生 男 英 行 裕 郎 雄)	given-name	
伽耶	given-name	
位知子	given-name	
住|(枝 雄)	given-name	
佐|(一 一郎 七 三 世子 世男 久子 久治 之助 也子 代 代子 保子 冶 十郎 千子 吉 和子 喜子 喜雄 四郎 太郎 奈江 奈美 季子 平 平次 平治 忠治 敏 智子 智恵 智江 枝子 次郎 武郎 江子 治郎 津記 登子 登志 知子 知江 紀子 紀江 美太郎 美子 蔵 記子 起子)	given-name	
佑|(二 介 吉 子 季恵 希 未子 美 衣 輔 香)	given-name	
何蝶	given-name	
余|(子 志子 所五郎)	given-name	
作|(一 三郎 之助 五郎 兵衛 太郎 子 左部 市 楽 次 次郎 治 治郎 美 蔵 衛 造 郎 雄)	given-name	
佳|(一 与子 世 世子 乃 久 之 介 代 代子 以 伸 佑 余子 保里 信 克 典 則 史 吉 名子 和 夫 央理 奈 奈子 奈江 子 孝 宏 寿子 幸 弘 彦 恵 成 明 昭 月 未 枝 樹 正 水 江 洋 津子 津江 澄 生 男 祐 秀 穂 緑 織 美 良子 苗 英 菜子 菜美 衣 那子 郎 野 雄 麻吏)	given-name	
侑|(子 香)	given-name	
依|(光 子 莉 里)	given-name	
俊|(一 一郎 三 久 之 之丞 也 二 亮 介 作 信 充 光 克 六 典 則 助 勝 博 史 右 司 吉 吾 和 哉 啓 太郎 子 孝 安 宏 寛 己 平 幸 広 康 延 弘 弥 志 恵 悦 憲 文 斎 昌 明 春 昭 晴 晶 朗 枝 樹 次 次郎 正 民 江 治 洋 浩 生 男 直 秋 章 策 範 紀 美 蔵 行 裕 輝 逸 道 邦 郎 隆)	given-name	
俔子	given-name	
保|(三 三郎 之 之介 之助 二 代 信 光 典 則 博 司 吉 太郎 夫 奈美 子 孝 宏 己一 幸 広 弘 彦 徳 恵 憲 昌 晴 枝 栄 次 次郎 正 治 清 生 男 秀 範 義 蔵 行 衛 裕 隆 雄 馬)	given-name	
信|(一郎 三 三郎 世 乃 久 也 二 二郎 人 代 佳 俊 保 光 六郎 利 助 勝 博 吉 吾 哉 四郎 太郎 好 孝 宏 寛 寿 市 平 幸 広 康 弘 弥 徳 忠 恵 成 成子 房 政 敏 明 春 昭 景 晴 枝 樹 次 次郎 武 水 江 治 洋 浩 淵 清 玄 生 男 秀 秋 種 章 篤 綱 繁 美 良 芳 英 虎 裕 辰 通 道 郎 重 隆 頭)	given-name	
修|(一 一郎 三 久 之 也 二 二郎 介 代 作 司 吉 吉郎 吾 哉 太郎 子 市 平 康 弘 悦 明 次 治 爾 男 蔵 郎)	given-name	
俵太	given-name	
倉|(一 之助 員 次 茂 蔵 造 雄)	given-name	
倖子	given-name	
倫|(久 代 太郎 夫 子 明)	given-name	
倭|(子 文子 衛)	given-name	
倶子	given-name	
倹治	given-name	
偉|(佐夫 夫 男)	given-name	
偕子	given-name	
停春	given-name	
健|(一朗 一郎 三 三郎 之 之助 也 二 二郎 五 仁 介 作 助 史 司 吉 吾 嗣 四郎 堂 壱 太 夫 子 市 幸 彦 彰 志 忠 悟 悦 文 明 樹 次 治 治郎 浩 生 男 策 美 至 蔵 輔 造 郎 雄)	given-name	
偵智	given-name	
傅|(一 吉)	given-name	
備寛	given-name	
僖子	given-name	
僚子	given-name	
儀|(一 三郎 信 太郎 子 平 弥 彦 次 男 雄)	given-name	
優|(一 二 代 作 佳子 太 奈 子 希 恵 文 有 梨 樹 江 璃 紀 紀子 美子 花 菜 衣 貴 起 輝 里 里香 香 香子 香里)	given-name	
允|(保 子)	given-name	
元|(一 丈 三郎 之 也 二 二郎 保 信 八 助 十 博 吾 夢 太郎 夫 子 宏 就 市 幸 康 彦 忠 成 明 春 昭 枝 次 治郎 温 男 秀 紀 美 義 臣 衛 親 辰 造 雄 麿)	given-name	
充|(代 利 博 史 夫 子 宏 弘 彦 恵 晴 江 洋 照 生 男 美 良 蔵 規 雄 香)	given-name	
光|(一郎 三 三郎 世 久 之 也 二郎 人 伸 俊 保 典 利 則 勝 博 司 善 喜 圀 太郎 央 孝 安 宏 宣 寛 尊 希 幸 広 康 庸 弘 弥 彦 彰 徳 志 忠 恵 悦 憲 敏 春 昭 晴 枝 次 次郎 正 江 治 浩 涛 演 照 琳 瑞 瑩 生 由 男 知 秀 穂 章 範 紀 美 義 臣 興 良 芳 英 茂 蔵 衛 貞 起 輪子 造 邦 郎 里 重 長 隆 雲 高)	given-name	
克|(一 三 久 之 也 二 人 仁 介 代 俊 信 典 利 則 博 司 哉 太郎 夫 子 宏 実 已 巳 幸 広 弘 彰 徳 志 恵 憲 敏 昭 朗 枝 樹 次 正 江 治 洋 浩 男 礼 秀 紀 美 義 行 衛 裕 郎 雄 麿)	given-name	
児太郎	given-name	
兜|(太 子)	given-name	
全|(子 彦 斎 雄)	given-name	
八|(一 三郎 井 代子 代枝 兵衛 十 十一 十八 十助 十松 十治 千子 右衛門 大 子 寿子 州男 弥 恵子 朗 枝 枝子 男 百稔 穂 造 郎次郎 重子 重美 重蔵 雄 風)	given-name	
公|(乃 也 仁子 仁宏 仁彦 代 佳 俊 利 則 功 博 和 夫 孝 広 彦 恵 憲 房 敏 昭 枝 江 洋 献 生 男 秀 純 継 綱 美 美子 義 考 致 良 英 郎 里 雄)	given-name	
六|(三郎 之助 助 平 朗 林男 男 福 美 蔵 輔 雄)	given-name	
共|(之 子 笑)	given-name	
兵|(一 一郎 三 之助 二 吉 吾 太郎 市 次 治 蔵 輔)	given-name	
其|(二 水 磧 角)	given-name	
具子	given-name	
典|(之 予 代 俊 利江 和 嗣 大 夫 孝 幸 弘 彦 恵 文 明 昭 正 治 清 生 男 穂 義 郎 雄)	given-name	
兼|(一 三 二 亮 人 伊知 倶 光 司 吉 嘉 太 太郎 夫 奈子 好 定 文 方 武 治 男 相 義 胤 良 蔵 載 重 雄 頼)	given-name	
内|(光 蔵助)	given-name	
円|(了 吉 朝 楽 次郎 治 空 美 諦 香)	given-name	
冗文人	given-name	
写楽	given-name	
冠十郎	given-name	
冬|(一郎 二 崖 樹 男 美 良 華 葉 衛 道)	given-name	
冴|(子 絵)	given-name	
冷子	given-name	
凉子	given-name	
凌|(二 子 雲)	given-name	
凡|(久 児 石)	given-name	
凪子	given-name	
凱夫	given-name	
出羽守	given-name	
刀水士	given-name	
初|(乃 之輔 五郎 吉 太郎 夫 恵 枝 栄 次 江 治 男 範 絵 美 蔵 郎 雄 香)	given-name	
別天	given-name	
利|(一 一郎 七 三 三郎 久 之 也 二 代子 伸 佐子 作 佳 佳子 信 充 光 克 八 八郎 兵衛 典 則 剛 加 加子 助 勝 博 吉 和 喜夫 喜雄 国 奈 孝 宏 定 家 寿 左衛門 市 常 平 幸 広 彰 徳 志子 忠 恵 恵子 憲 成 政 文 昌 明 春 昭 晃 晴 智子 朗 枝 枝子 栄 樹 次 正 江 江子 沙 治 洋 津子 浩 為 玄 男 直 秀 章 絵 絵子 美 良 英 華 蔵 行 貞 道 郎 重 長 隆 雄 香 麻)	given-name	
制治	given-name	
則|(一 之 休 友 和 夫 子 宗 幸 彦 明 昭 村 枝 樹 比古 江 男 祐 行 道 雄)	given-name	
前|(光 嗣)	given-name	
剛|(一 丈 久 史 司 士 夫 子 弘 彦 生 男 立)	given-name	
剣一	given-name	
創平	given-name	
劉生	given-name	
力|(一 三 之助 也 太郎 夫 子 弥 松 男 蔵 衛 造 雄)	given-name	
功|(一 児 夫 子 男 至 補 雄)	given-name	
加|(世子 乃里 代 代子 代美 余子 南子 奈 奈子 奈恵 奈枝 奈江 寿子 寿美 恋 政 津 津子 津江 津美 穂留 織 菜 衣)	given-name	
助|(一 三郎 九郎 二 五郎 佐衛門 十郎 右衛門 太郎 夫 左衛門 広 次 武 治 男 蔵 雄)	given-name	
励子	given-name	
勅夫	given-name	
勇|(一 一郎 七 三 三郎 二 二郎 五郎 人 作 信 利 助 司 吉 吾 哉 喜 四郎 太 太郎 夫 子 孝 季 巳 市 平 志 恵 悦 松 樹 次 次郎 治 治郎 男 直子 紀 美 蔵 記 造 雄)	given-name	
勘|(三郎 之丞 九郎 六 太郎 平 弥 紫恵 蔵)	given-name	
勝|(一 一郎 三 三郎 世 久 之 之助 也 二 二郎 五郎 亘 仁 代 以 作 俊 保 信 儀 元 光 六 典 則 功 助 博 司 吉 哉 善 喜 四郎 国 士 太 太郎 夫 好 子 守 宏 実 家 寿 己 巳 平 年 幸 広 康 弘 弥 征 徳 志 恵 憲 成 政 敏 教 文 昌 明 春 昭 智 朗 枝 栄 次 次郎 正 永 江 治 治郎 洋 浩 清 澄 由 男 秀 秋 範 紀 繁 美 義 臣 良 芳 英 茂 行 衛 裕 規 視 造 郎 重 隆 雄)	given-name	
勢|(之介 津子)	given-name	
勤治	given-name	
勲|(一 夫 治 男)	given-name	
包|(子 常 秀)	given-name	
匏瓜	given-name	
北|(斎 枝 鴎)	given-name	
匡|(一 人 介 伸 史 子 弘 彦 志 生 美)	given-name	
十|(一郎 三夫 三子 三男 三郎 内 吉 和子 四 四子 四男 平次 朗 次 次郎 百香 糸子 蔵 蘭 郎太)	given-name	
千|(世 世子 乃 也 五郎 亜紀 亦 代三郎 代乃 代人 代作 代司 代吉 代太 代太郎 代女 代子 代寿 代彦 代志 代松 代枝 代次 代江 代治 代男 代美 代蔵 代雄 仭 佐子 作 佳 佳子 侍 八 冬 加 加子 加枝 勝 博 可 和 和子 咲 嘉子 夏 夏子 夜子 奈 奈美 寿子 寿江 帆 幸 広 弘 弥 恵 恵子 恵巳 恵美 文 昌 明 映子 春 昭 晃 景 晴 晶 智 枝 枝古 枝子 栄子 樫 次 江 江子 江美 洋 津 津子 珈 甕 由里 登世 登勢 真 真季 矢子 穂子 穎 紗子 紘 結 絵 絵子 織 聖 花 英 英子 華 蓉 蔭 蔵 裕 賀乃 賀子 賀雄 造 都 都世 里子 重子 重里 陽 雅 靭 香 香子 鶴 鶴夫 鶴子 鶴江)	given-name	
升|(一郎 助 寿 平)	given-name	
午良	given-name	
半|(三 之丞 二 兵衛 古 四郎 太郎 峰 次 江 牧 蔵)	given-name	
卓|(三 也 二 史 司 吉 哉 士 夫 子 宗 弥 志 朗 治 生 男 真 美 蔵 造 郎 雄)	given-name	
協子	given-name	
南|(吉 海子 美 翠 那 郭)	given-name	
博|(一 三 久 也 二 亮 人 仁 俊 保 信 允 充 光 克 典 利 則 勝 厚 史 司 吉 和 喜 嗣 国 太郎 夫 好 子 孝 実 将 己 巳 幸 幹 康 彦 徳 志 恵 成 敏 敬 明 春 昭 枝 樹 次 正 江 治 海 満 男 秀 秋 章 繁 美 義 臣 良 英 茂 行 規 資 道 重 隆 雄 雪 音)	given-name	
卜|(伝 養)	given-name	
占魚	given-name	
卯|(一 七 三郎 之助 八 四郎 太郎)	given-name	
即山	given-name	
厚|(代 吉 海 郎)	given-name	
原二	given-name	
厳翼	given-name	
参行	given-name	
又|(一 一郎 七 之丞 之助 五郎 八 八郎 兵衛 助 右衛門 喜 四郎 市 次 次郎 治 蔵 郎 雄 順)	given-name	
友|(一 一郎 三 三郎 乃 久 之助 之輔 也 二 五郎 代 作 信 光 八 則 助 勝 博 右衛門 司 吉 和 喜 夫 子 孝 季子 安 宏 実 市 希 希江 平 幸 広 康 弘 弥 彦 恵 成 明 昭 晴 枝 梨 樹 次 治 治郎 洋 海 清 湖 理 理子 男 穂 章 紀 紀奈 紀子 純 絵 美 美子 美恵 義 花 英 華 行 衛 見 賀 里 里子 里恵 里絵 雄 香 香子 香里)	given-name	
収|(二 史)	given-name	
叔|(功 子)	given-name	
古|(奈美 実 峡 洞 渓 白 童 蝶 都路)	given-name	
句仏	given-name	
只|(一 三郎 雄)	given-name	
召波	given-name	
可|(南子 奈 奈子 川 恵 絵 緒里 菜 菜子 那)	given-name	
台水	given-name	
史|(人 代 光 博 夫 奈 子 山 彦 恵 明 晃 枝 歩 江 浩 生 男 紀 織 良 花 華 賢 隆 雄 麻)	given-name	
右|(一 之助 京大夫 子 羊 衛門七 門)	given-name	
司|(朗 津子 郎)	given-name	
吉|(一 三 三郎 世 之 之丞 之助 二 二郎 五郎 伸 保 信 六 兵衛 則 助 勝 博 右衛門 哉 太郎 夫 子 孝 守 宏 展 幸 弘 弥 彦 文 明 昭 晴 枝 次 次郎 正 治 治郎 浩 男 盛 秀 秋 章 範 統 蔵 衛 輝 通 造 郎 隆 雄)	given-name	
同奎	given-name	
名|(保美 奈 津子 美 花子)	given-name	
后三郎	given-name	
吏|(沙 葉子)	given-name	
吐天	given-name	
君|(代 夫 平 彦 恵 枝 栄 江 男 雄)	given-name	
吟|(光 子 秋 香)	given-name	
吾朗	given-name	
呈一	given-name	
呉楼	given-name	
周|(一 一郎 三 二 五郎 介 作 助 司 吉 太 太郎 夫 子 弼 明 次 次郎 治 蔵 記 造)	given-name	
味|(津三 香)	given-name	
咄堂	given-name	
和|(一 一郎 七 三 三郎 世 之介 也 二 亮 代 伸 作 佳 佳奈 佳子 俊 信 全 典 利 則 加子 助 勇 博 可子 史 司 吉 哉 善 喜 喜夫 喜子 喜蔵 喜雄 嘉子 多留 大 太郎 好 孝 宏 実 寛 寿 己 巳 希 年 幸 広 康 弘 弥 志 恭 恵 憲 成 政 敏 教 明 春 昭 晃 朗 枝 栄 樹 次郎 歌子 正 比古 民 永 治 浩 生 由 磨 秀 秋 穂 章 範 紀 紗 紘 美 義 臣 芳 英 茂 華子 蔵 行 衛 裕 豊 貴 賀子 軒 輝 道 郎 重 隆 雅 露 香 香子 馬)	given-name	
咲|(也 余 千代 太郎 子 希 恵 枝 紀 織)	given-name	
哀|(果 浪 草果)	given-name	
品子	given-name	
哉香	given-name	
員|(代 信)	given-name	
哥津	given-name	
哲|(一 三 三郎 久 之 也 二 二郎 児 史 司 吉 哉 士 太 太郎 央 子 宏 巨 弘 弥 彦 志 承 明 朗 次 次郎 治 生 男 矢 章 美 義 翁)	given-name	
唄子	given-name	
唖々	given-name	
唯|(七 夫 志 男 雄)	given-name	
唱太郎	given-name	
啓|(一 一郎 三 之 二 介 伍 修 助 史 司 吾 和 善 子 成 文 行 裕 路 郎 雄)	given-name	
善|(一 一郎 七 之 之介 之助 二 仁 信 典 則 助 勝 博 吉 啓 四郎 太郎 子 孝 宏 寛 幸 庵 康 弘 彦 成 文 昌 春 昭 晴 朗 松 枝 次 次郎 江 治 治郎 洋 浩 生 矩 穂 章 蔵 裕 規 通 郎 重 隆 雄 麿)	given-name	
喜|(一 一郎 七 七郎 三 三二 三夫 三男 三郎 三雄 与作 与子 世 世子 久 久一郎 久二 久代 久夫 久子 久恵 久松 久枝 久栄 久次 久江 久治 久男 久美 久蔵 久造 久郎 久雄 之 之介 之助 之祐 二 代 代一 代三 代二 代人 代助 代司 代太 代太郎 代子 代志 代恵 代春 代松 代枝 代次 代江 代治 代美 代造 佐子 作 信 光 八 八郎 六 兵衛 典 則 加子 助 博 右衛門 和 和子 和男 四郎 太次 太郎 夫 好 子 孝 宏 己子 市 市郎 平治 幸 弘 彦 徳郎 心 志子 恵 恵子 政 文 明 昭 晴 朗 枝子 栄子 次 次郎 正 治 洋 浩 温 由 男 章 美 美代 美夫 美子 美恵 美枝 美栄 美江 美男 美雄 義 翔 舟 良 芳 英 蔵 行 裕 造 郎 重 重子 重郎 陽 隆 雄)	given-name	
喬|(一 二 司 子 松)	given-name	
嗣|(夫 治 郎 雄)	given-name	
嘉|(一 一郎 七 三 三郎 久 之 人 代 代子 伸 作 信 光 克 六 則 助 勝 博 和 太郎 夫 奈子 子 孝 宏 寿子 平 幸 康 弘 彦 忠 悦 文 明 昭 晃 晴 朗 枝 樹 次郎 正 治 治馬 津子 浩 男 秋 章 紀 苗 英 葎雄 蔵 訓 道 郎 重 隆 雄 香)	given-name	
嘯風	given-name	
四|(一 方吉 方太 明 朗 良 迷 郎五郎 郎吉 郎次 郎治)	given-name	
団|(十郎 蔵)	given-name	
国|(一 三 三郎 世 之 代 勝 博 周 四郎 太郎 夫 子 平 康 弘 彦 明 春 昭 枝 次 治 浩 清 男 矢 綱 義 臣 芳 蔵 親 観 雄)	given-name	
圀夫	given-name	
園|(子 恵 枝 江 美)	given-name	
在|(屋 昌)	given-name	
圭|(一 三 二 以子 史 吾 太郎 子 岳 生 織 郁)	given-name	
均美	given-name	
坦庵	given-name	
垢石	given-name	
城一	given-name	
埜々	given-name	
基|(一 乃 之 典 国 夫 子 寛 弘 恵 樹 次 次郎 氏 沢 生 男 紀 義 良 行 裕)	given-name	
堅|(一 三 之助 助 吉 吾 太郎 次 治)	given-name	
堵庵	given-name	
塔子	given-name	
増|(一 三 吉 太郎 夫 己 幸 次 次郎 治 男 美 蔵)	given-name	
士|(寧 朗 行 郎)	given-name	
壮|(一 三郎 之 太 夫)	given-name	
壱|(太郎 成)	given-name	
夏|(世 代 代子 央 奈子 子 実 巳 帆 希 彦 月 村 枝 江 紀 絵 葉 蔭 貴 雄)	given-name	
夕|(佳 利果 加里 和 咲 夏 子 希 爾 紀 紀子 紀美 美 美子 蔵 貴 貴子 起 起子 香)	given-name	
外|(世子 之 二 代子 代美 吉 喜 喜代 喜夫 喜子 喜枝 喜江 喜男 喜雄 四 夫 子 幸 志 志夫 志子 志彦 志明 志枝 志江 志男 志美 志雄 明 枝 栄 次 次郎 治 男 秀 紀子 美 美子 美枝 美江 美男 美雄 義 茂夫 茂子 茂枝 茂次 茂江 茂治 茂男 茂雄 行 雄 骨)	given-name	
多|(か 三郎 代 佳子 加子 加恵 助 吉 吉郎 喜 喜二 喜夫 喜子 喜男 喜雄 嘉 嘉子 四郎 圭子 希子 平 恵 恵子 摩恵 枝子 栄子 江子 津 津子 津美 満 満恵 留 美 美子 美江 美男 英 蔵 計志 賀子 郎 香子 香美 鶴子)	given-name	
夜也	given-name	
夢|(子 柳 道)	given-name	
大|(一郎 二郎 介 伍 伸 八 吉郎 周 夢 拙 秀 翼 起 輔 輝 造 雅 麓)	given-name	
天|(仙 勝 壇 弦 民 涙 渓 遊 郎 随 風 香)	given-name	
太|(一 一郎 七 三 三郎 作 兵 吉 巳江 朗 源 祇 紀 美夫 美子 華 蔵 郎治)	given-name	
夫|(久二 佐子 佐恵 美)	given-name	
央子	given-name	
奇峰	given-name	
奈|(々 々代 々子 々実 々恵 々枝 々江 々絵 々美 七 保 保子 保美 利子 加子 名子 央 央子 奈 実 巳 帆子 未 津 津代 津子 津枝 津江 津美 生子 穂 穂子 穂美 緒 緒子 緒美 緒香 織 美子 美恵 美枝 美江 良丸 良雄 苗 見子 那美 都子)	given-name	
奏衣	given-name	
奥|(定 邃)	given-name	
女華	given-name	
奴之助	given-name	
好|(一 久 之 伸 信 克 則 勝 博 和 太郎 夫 子 孝 宏 幸 幾 広 弘 彦 徳 忠 恵 成 敏 文 明 春 昭 晴 未 松 枝 次 正 江 治 洋 生 男 秀 秋 章 範 美 義斎 行 造 郎 重 隆 雄)	given-name	
如|(安 是閑 見 電)	given-name	
妃|(世 佐子 呂子 登美 里)	given-name	
妙|(子 美)	given-name	
妹津子	given-name	
委津子	given-name	
威|(一郎 夫 雄)	given-name	
婦|(佐子 美子 美江)	given-name	
子|(之七 之吉 之松 団次)	given-name	
孔|(三 明)	given-name	
存男	given-name	
孚九	given-name	
孝|(三 三郎 丸 久 之助 也 二 二郎 人 仁 介 代 作 佳 俊 信 充 光 典 利 則 博 友 史 司 吉 和 善 喜 嗣 四郎 坪 士 太郎 夫 好 安 宏 尚 平 幸 広 康 弘 彦 徳 志 恵 憲 政 敏 文 昌 明 春 昭 枝 次 次郎 正 江 治 泰 洋 浩 海 生 男 秋 章 紀 美 義 良 芳 英 蔵 裕 輔 通 道 郎 重 雄 高)	given-name	
孟|(司 斎 男 紀 郎)	given-name	
季|(三 之 代 代子 可 吉 吟 子 実子 暉 知 衣 雄)	given-name	
孤|(景 月 村 蝶)	given-name	
学|(圃 堂 子 海)	given-name	
孫|(一 七 七郎 三郎 九郎 作 八 右衛門 吉 太夫 太郎 市 次 衛)	given-name	
宇|(一 一郎 三郎 世 兵衛 吉郎 多子 太郎 蔵)	given-name	
守|(一 一郎 三 之 也 人 克 利 友 司 啓 圀 夫 子 孝 宏 康 弘 彦 昭 時 景 正 武 治 泰 生 男 皓 矢 良 若 英 重 雄)	given-name	
安|(一 一郎 三 三郎 世 之 之助 二 五郎 伸 信 光 兵衛 利 可里 史 右衛門 司 啓 喜子 太郎 夫 子 孝 宏 希子 幸 広 弘 彦 明 春 晃 枝 次郎 正 治郎 津子 浩 王 男 矢子 秀 積美 紀 繹 美 芳 芸子 英 衛 見子 規 造 雄)	given-name	
宋|(一 斤)	given-name	
完|(二 治 造)	given-name	
宏|(人 伸 保 信 光 典 則 史 司 士 夫 好 子 寿 幸 彦 彰 志 恵 政 敏 文 昌 明 昭 枝 樹 次 江 治 泰 海 紀 美 英 行 規 道 陽 香)	given-name	
宗|(一 丸 之 二 人 伯 佑 俊 光 全 冬 利 勝 十郎 厳 及 吉 四郎 因 太郎 夫 子 孝 安 将 尭 尹 広 弘 彦 彭 徳 忠 悦 房 敬 旦 明 易 春 時 景 晴 次郎 武 歩 治 演 瑞 男 直 睦 矩 砌 祇 純 翰 茂 薫 輔 達 鑑 雄 鳳 麟 麿)	given-name	
官|(一 兵衛 平)	given-name	
宙|(外 子 美)	given-name	
定|(一 一郎 三 之 二 代 八 勝 包 博 吉 四郎 太郎 夫 子 実 家 平 幸 彦 志 憲 房 昭 林 枝 次郎 永 江 治 治郎 満 男 綱 美 蔵 行 輔 道 雅 頼)	given-name	
宜|(伸 子 広 範)	given-name	
宝|(子 岑)	given-name	
実|(万 三 也子 則 加子 千 千代 可 可子 和子 咲 基 央 季 嶺 希 希子 彦 成 春 果 枝 枝子 根 歩 淳 然 瑠 知雄 穂 紀 能 花 茶 草 華 里 隆 音 香)	given-name	
宣|(之 仁 光 嘉 太郎 夫 子 幸 彦 政 明 昭 江 治 男 経 義 行 長 雄)	given-name	
宮治	given-name	
宰三郎	given-name	
宵|(二 宵)	given-name	
家|(子 宣 寿子 寿雄 慶 時 橘 次 正 治 継 綱 行 達 重)	given-name	
容|(一郎 斎 淳 頌)	given-name	
寂聴	given-name	
寅|(一 一郎 三 三郎 之助 二 五郎 吉 喜 太郎 夫 寿 市 平 彦 松 次 次郎 治 治郎 泰 男 蔵 雄)	given-name	
密雄	given-name	
富|(一 一郎 三 三郎 久子 久男 久美 之 之助 也 二 二朗 二郎 二雄 五郎 代 代子 佐 佐子 勝 十郎 喜 喜子 士太 士夫 士子 士枝 士江 士男 士美 士雄 太 太郎 夫 子 市 康 弥 彦 志子 志郎 恵 有香 次 次郎 沙子 治 治郎 生 由 男 紀 紀子 美代 美夫 美子 美恵 美枝 美江 美男 美雄 義 芳 衛 貴子 輝 造 郎)	given-name	
寒|(弥 泉 骨 鴎)	given-name	
寛|(一 久 之 人 代 利 勝 子 定 幸 志 忠 恵 成 斎 方 明 樹 次郎 畝 章 美 道)	given-name	
寧|(々 子 斎)	given-name	
審|(也 爾)	given-name	
寳作	given-name	
寸七翁	given-name	
寿|(々 々代 々子 一 三郎 久 之 二 人 仁 代 光 博 史 和 和子 哉 喜男 太郎 夫 子 宏 己 幸 彦 志 恵 恵子 文 明 昭 晴 朗 枝 栄子 梨 樹 江 江子 治 治郎 海 満子 猿 生 男 章 美 美代 美子 美恵 美枝 美栄 美江 美礼 美緒 美雄 蔵 見子 讃 賀子 輔 郎 雄 鴻)	given-name	
封介	given-name	
専|(三 太郎 斎 治 精)	given-name	
将|(一 之 人 仁 利 勝 司 吉郎 太 夫 子 希 幸 彦 憲 文 男 翁 行 雄)	given-name	
尉子	given-name	
尊|(夫 子 徳 氏 由 福 義)	given-name	
尋|(子 美 見)	given-name	
小|(さん 一 一郎 三吉 三郎 代子 剣 喜子 四郎 団次 夏 夜子 夜美 太夫 女姫 山三 左衛門 弥太 恵子 智子 有里 朝 枝 枝子 梨絵 椰 楠 次郎 笑 緑 緒里 織 蕾 都子 鰐 鸞)	given-name	
尚|(一 三 中 久 也 二 人 代 信 充 光 史 司 吾 嘉 夫 子 孝 宏 己 希 幸 弘 弥 彦 得 志 恵 文 樹 江 治 浩 生 男 登 紀 美 義 良 行 貴 輝 道 達 雄 順)	given-name	
尭|(之 夫 子)	given-name	
尺草	given-name	
屈山	given-name	
展|(也 子 江)	given-name	
履|(信 軒)	given-name	
山|(治 蘭 頭火)	given-name	
岐山	given-name	
岑|(子 生)	given-name	
岡右衛門	given-name	
岩|(三 三郎 五郎 太郎 夫 彦 次郎 治 生 男 蔵 雄)	given-name	
岳|(人 夫 彦 志 文 男 陵)	given-name	
峰|(吉 太郎 夫 子 生 男 美 葉 雄)	given-name	
峻|(輝 郎)	given-name	
崇|(之 伝 博 史 夫 子 弘 志 成 浩 男)	given-name	
崋山	given-name	
嵐雪	given-name	
嵩子	given-name	
嵯知子	given-name	
嶺|(二 夫 子 雲)	given-name	
巌|(流 穴)	given-name	
左|(十次郎 千夫 升 団次 文 武郎 知子 織 衛門尉)	given-name	
巨|(口 湫)	given-name	
己|(三郎 代 代子 代治 充枝 幸)	given-name	
巳|(乃英 之助 之吉 代子 代治 喜男 喜雄 四雄 紀 記夫)	given-name	
巴子	given-name	
巻|(一 子 江)	given-name	
市|(三 三郎 之助 二 五郎 代 兵衛 十郎 太郎 夫 朗 次郎 治 男 蔵 郎 雄)	given-name	
布|(美子 見子)	given-name	
希|(一 世子 乃 久子 代子 代恵 子 実子 己枝 旨子 林 美 美子 良梨 里江 顔)	given-name	
帝二	given-name	
師|(宣 竹)	given-name	
常|(一 三 三郎 之助 二 二郎 五郎 信 助 四郎 夫 子 市 幸 彦 憲 成 明 晴 樹 次郎 正 治 生 男 盛 義 胤 良 蔵 観 造 長 雄)	given-name	
平|(一 一郎 三 二 五郎 光 八 六 助 十郎 司 吉 吾 四郎 太 太郎 次 次郎 治郎 法 造)	given-name	
年|(一 夫 尾 平 彦 恒 方 明 春 昭 晴 枝 江 治 百美 紀 美 英 雄)	given-name	
幸|(一郎 三 三郎 世 乃 久 之助 也 二 二郎 人 仁 代 伸 作 保 信 光 典 利 則 博 右衛門 司 吉 嗣 四郎 夜 太郎 夫 孝 安 宏 寿 岐 市 希 広 康 延 弘 恵 憲 政 文 映 春 晴 智子 月 村 来 枝 次 次郎 正 江 泰 洋 浩 真 秀 紀 紘 絵 綱 美 義 良 芳 菜 蔵 衛 裕 路 輝 辰 郎 重 長 隆 香)	given-name	
幹|(三 久 之助 也 二朗 人 代 哉 太 夫 央 子 弘 彦 枝 治 生 男 郎 雄)	given-name	
幻|(舟 花)	given-name	
幽|(学 斎 芳 香)	given-name	
幾|(三 三郎 久子 久造 代子 多郎 太郎 夫 子 次 男 蔵 雄)	given-name	
広|(一 一郎 三 之 之進 也 人 介 伸 信 元 光 則 加 助 務 勝 史 司 吉 和 喜 士 太 夫 子 実 宣 常 平 幸 弓 彦 徳 志 恵 文 昭 松 業 樹 次 正 治 男 祐 紀 茂 行 足 輝 通 造 隆 雄 高)	given-name	
庄|(一 一郎 七 三 三郎 二 二郎 五郎 亮 作 八 兵衛 助 吾 四郎 太 太郎 子 市 平 松 次 次郎 治 蔵 造)	given-name	
庫|(之助 吉 太 治 郎)	given-name	
庭鐘	given-name	
康|(一 三 世 乃 久 也 予 二 人 仁 代 伸 信 充 光 則 博 友 史 司 吉 哉 善 嗣 太郎 夫 子 孝 宏 年 幸 広 弘 彦 彰 徳 志 恵 房 政 敬 文 昌 明 昭 晴 朗 枝 次 次郎 江 洋 浩 清 男 祐 秀 章 算 範 紀 紘 美 臣 行 裕 貴 輔 造 郎 長 雄 雅 順)	given-name	
庸|(一 三 三郎 二郎 介 太郎 夫 子 治 雄)	given-name	
廉|(吉 太郎 平)	given-name	
延|(之 于 佳 夫 子 幸 弘 房 枝 次 次郎 江 浩 男 秀 若 造 郎 雄)	given-name	
建|(一 一郎 三 之助 二 司 吉 太 夫 子 彦 樹 次 次郎 生 男 華)	given-name	
弁|(円 慶 玉)	given-name	
弓|(之進 子 彦 恵 枝)	given-name	
弘|(世 乃 久 二 人 代 佳 信 充 光 典 勝 匡 史 司 吉 喜 太郎 夫 孝 実 富美 己 巳 幸 康 彦 志 恭 恵 敏 昌 明 昭 暉 枝 樹 次 正 武 毅 江 泰 海 男 直 祐 章 綱 美 義 芳 蔵 行 訓 賢 運 隆 雄 雅)	given-name	
弥|(一 一郎 七 三郎 五郎 代生 作 千枝 太 太郎 奈子 子 寿子 恵子 栄子 生子 蔵 重 重子)	given-name	
弦斎	given-name	
弱美	given-name	
強|(右衛門 志 斎)	given-name	
当|(之助 十郎 次郎 正 綱)	given-name	
彦|(一 一郎 七 三郎 九郎 二 介 作 司 四郎 太郎 左衛門 市 平 松 次 次郎 治 馬)	given-name	
彩|(乃 也子 伽 佳 名 夏 女 子 斗美 未 水 絵 美 花 華 野 香)	given-name	
彪吾	given-name	
彰|(一 一郎 三 久 二 利 則 吾 夫 子 宏 布 弘 彦 敏 晃 治 洋 浩 男 良 英 雄)	given-name	
影草	given-name	
征|(之 二郎 則 勝 士郎 夫 子 洋 爾 男 美 良 雄)	given-name	
徂|(徠 春)	given-name	
径子	given-name	
待子	given-name	
律|(夫 次郎 郎 雄)	given-name	
得|(一 三 三郎 二 夫 子 治 知 美子 雄)	given-name	
御|(室 白 風)	given-name	
復六	given-name	
循子	given-name	
徳|(一 一郎 七 三 三郎 之 之助 也 二 五郎 代 兵衛 内 則 助 勇 司 四郎 太郎 夫 子 寿 平 幸 康 弘 弥 彦 志 恵 明 松 正 治郎 男 盛 福 美 衛 造 郎 雄 馬)	given-name	
徹|(一郎 三 也 二 哉 太郎 夫 子 朗 治 男 郎 雄)	given-name	
心子	given-name	
忍月	given-name	
志|(げ げよ げ子 さ子 ずゑ ず子 づ づゑ づ世 づ子 のぶ の輔 め子 やう ん朝 乃 乃ぶ 佳子 保子 保美 信 功 奈 奈子 寿子 寿恵 帆 帆子 恵子 摩子 明 朗 津代 津子 津恵 津枝 津江 津雄 津香 満 満子 真 穂 織 美子 美男 良 賀之助 都児 麻)	given-name	
応|(挙 賀)	given-name	
忠|(一 一郎 七 三 三郎 世 久 之 之助 也 二 二郎 人 仁 作 俊 保 克 八 典 利 刻 則 助 勝 博 史 司 吉 吾 哉 員 喜 嗣 嘉 四郎 国 大 太 太郎 好 子 宏 寛 左衛門 巳 市 常 平 幸 広 康 弘 弥 彦 恕 悦 悳 慶 政 敏 教 敬 文 昌 明 春 昭 晴 松 次郎 正 武 治 治郎 洋 浩 清 温 由 男 盛 直 相 真 秀 秋 章 範 篤 籌 紀 綱 美 能 良 芳 英 華 行 裕 造 郎 重 長 隣 頼 顕)	given-name	
怜|(奈 子)	given-name	
思|(円 水 軒)	given-name	
恒|(一 三 三郎 也 二 人 仁 俊 則 助 友 吾 和 喜 太郎 夫 子 存 孝 寿 幸 志 敏 明 次郎 正 治 生 男 美 義 蔵 行 郎 隆 雄)	given-name	
恕軒	given-name	
恩来	given-name	
恭|(一 一郎 三 三郎 世 久 之 之助 二 仁子 介 代 兵 助 博 司 吉 平 弘 彦 枝 次 次郎 正 治 生 男 蔵 輔)	given-name	
息|(忠 軒)	given-name	
恵|(一 三 三子 久 久子 之助 二 代 以子 利子 利香 吏 太 実 実子 己子 巳 市 智子 津 津子 淑 滋 理 理乃 理子 理香 瓊 空 美 美代 美香 規 諦 里 里子 里香 雄 麻里)	given-name	
悌|(一 一郎 三 三郎 二 二郎 介 子 次 治)	given-name	
悟|(史 堂 志 朗)	given-name	
悠|(一 二 作 司 太 子 紀 紀子 紀雄 花 貴 里)	given-name	
悦|(三 三郎 久 也 二 二郎 代 史 司 哉 太郎 夫 宏 朗 次郎 治 生 男 美 蔵 郎 雄)	given-name	
惇|(三 夫 子 彦 郎)	given-name	
惟|(中 任 史 幾 政 時 村 武 浩 澄 直 義 謙 足)	given-name	
惣|(一 七 之助)	given-name	
想太郎	given-name	
惺窩	given-name	
意知	given-name	
愚|(仙 哉 庵)	given-name	
愛|(一郎 之助 二 可 吉 太郎 市 希 幸 弓 来 梨 橘 次郎 正 歩 治 理 砂美 紗 美 花 菜 華 造 里 里紗 雄 香)	given-name	
慈|(位 子)	given-name	
慊堂	given-name	
慎|(一郎 之介 也 二 吉 吾 子 悟)	given-name	
慥斎	given-name	
慧|(敏 海 雲)	given-name	
慶|(一 一郎 久 之 信 和 四郎 太 太郎 子 寧 彦 明 松 治 男 篤 臧 雄 頼)	given-name	
慾斎	given-name	
憂|(宇子 紀 里)	given-name	
憲|(一郎 三 之 二 二郎 介 作 保 史 司 吉 吾 和 基 太郎 夫 子 実 市 幸 康 弘 彦 彰 忠 方 明 春 昭 次 正 武 治 男 秋 良 行 郎 長 雄 顕)	given-name	
懐賢	given-name	
戊子	given-name	
成|(一郎 之 仁 介 代 俊 允 光 友 史 司 基 夫 宏 幸 康 彦 彬 彰 徳 忠 明 昭 桂 樹 氏 治 海 男 紀 義 行 郎 雄)	given-name	
我|(当 童 聞)	given-name	
戯二	given-name	
房|(一 三 之丞 之助 代 吉 太郎 夫 好 子 恵 次 江 治 男 美 義 能 雄 顕)	given-name	
扇|(三郎 乃丞 緑 舟 雀)	given-name	
才|(一 麿)	given-name	
扶|(三代 佐子 実 美代 美子 美枝)	given-name	
承晩	given-name	
把栗	given-name	
折蘆	given-name	
抱|(一 影 月 琴)	given-name	
抽斎	given-name	
拓|(三 也 司 哉 夫 子 朗 次 民 治 生 男 美 良 郎)	given-name	
持|(世 房 朝 氏 資)	given-name	
按針	given-name	
振|(一郎 八)	given-name	
捨|(三 吉 巳 松 雄)	given-name	
捷|(一 三 二 夫 子 平 治 郎 雄)	given-name	
捺|(加 実)	given-name	
採菊	given-name	
探|(元 山)	given-name	
掬|(太郎 汀 香)	given-name	
揚|(子 石)	given-name	
揺子	given-name	
摂|(子 雄)	given-name	
摩|(利 利子 奈美 子 季 璃子 美 耶 起)	given-name	
操|(一 吉 子 男)	given-name	
支|(峰 考)	given-name	
放|(哉 庵)	given-name	
政|(一 一郎 三 世 久 之 之助 二 二郎 五郎 人 仁 代 伸 俊 信 儀 光 六 典 利 則 助 勝 博 司 吉 喜 太郎 夫 好 孝 宏 実 己 巳 市 平 幸 広 弘 彦 徳 志 恵 憲 成 敏 文 明 春 昭 景 晴 朝 材 栄 樹 次 次郎 武 氏 江 治郎 洋 浩 由 男 直 知 秀 章 範 紀 美 義 臣 良 芳 英 蔵 行 衛 路 輝 重 長 隆 雄 顕)	given-name	
故里庵	given-name	
敏|(一 一郎 三 久 之 也 二 人 仁 介 代 伸 信 光 克 典 則 勝 博 史 司 和 哉 嗣 孝 宏 寛 尋 己 幸 広 弘 彰 徳 志 恵 憲 成 文 昌 明 春 昭 晃 景 晴 晶 朗 枝 樹 次 正 江 治 浩 生 男 矩 秀 秋 章 紀 美 英 行 裕 記 道 邦 郎 隆 靖 顕)	given-name	
教|(之 代 兼 夫 子 成 景 朝 正)	given-name	
散士	given-name	
敦|(代 信 史 司 啓 士 夫 子 彦 志 男 美 雄)	given-name	
敬|(一 七 三 久 之 之助 了 二 人 介 作 助 吉 吾 和 夫 子 志 所 明 枝 次郎 止 純 義 蔵 規 道 香)	given-name	
数|(也 右衛門 夫 子 枝 義)	given-name	
整|(一 輝)	given-name	
文|(一 三 三郎 乃 也 二 五郎 代 俊 信 六 兵衛 利 則 助 勝 博 史朗 司 吉 吾 嘉 夏 太 太郎 好 孝 宏 宜 宣 左衛門 平 幸 康 弘 弥 徳 忠 恵 成 敏 昭 朱 枝 栄 樹 江 治郎 洋 浩 海 淵 珍 生 田 男 秀 秋 紀 絵 美子 義 興 行 衛 裕 調 護 輝 郎 隆 香)	given-name	
斉|(子 定 広 彊 憲 朝 泰 清 温 脩 荘 順)	given-name	
斐子	given-name	
斗|(宇子 煥)	given-name	
斜汀	given-name	
斤也	given-name	
斧吉	given-name	
斬雲	given-name	
新|(一郎 七 三郎 之助 之輔 九郎 二 五 伍 八 六郎 史朗 司 吾 太 悟 次)	given-name	
方|(代 夫 子 秀 義)	given-name	
於|(菟 菟吉)	given-name	
施門	given-name	
旗軒	given-name	
日|(乗 出刀 出夫 出子 出海 出男 出美 出雄 召 向子 奈子 成 扇 登美 菜子)	given-name	
早|(人 代子 夕里 央里 小里 希 希子 愉里 智子 杜子 由 百合 矢加 知子 紀子 織 記 都子)	given-name	
旬子	given-name	
旭|(晃 輝)	given-name	
昂明	given-name	
昇|(一 一郎 三 三郎 二 司 子 市 平 治 泰 洲 造)	given-name	
昊子	given-name	
昌|(一 一郎 三 三郎 世 久 也 二 二郎 人 代 伸 作 俊 信 光 克 典 利 則 勝 博 史 司 吉 和 喜 嗣 士 太朗 太郎 夫 孝 宏 実 宣 寿 己 巳 常 幸 広 康 弘 徳 志 恵 悦 敏 文 明 昭 晃 晴 未 枝 樹 江 治 洋 浩 璋 生 男 益 福 秀 紀 純 繁 美 義 胤 良 英 行 裕 見 記 輝 造 邦 郎 鎬 隆 雄)	given-name	
明|(久 也 仁 伸 信 典 利 則 博 司 善 央 奈 好 宏 寛 寿 山 希子 広 弘 彦 恒 恭 恵 憲 日加 日美 枝 水 江 洋 浩 男 秀 紀 義 良 菜 蘭 衣子 裕 那 郎 雄 霞 香)	given-name	
星|(加 巌 湖)	given-name	
映|(丘 司 子 理子 紫楼 美 見)	given-name	
春|(一 三 乃 久 之 之助 二 仙 代 信 利 台 喜 城 塘 声 夢 太郎 夫 奈 岳 市 平 彦 影 径 恵 敬 曙 月 松 枝 栄 次 水 汀 治 洋 浦 浪 涛 湖 潮 猿 王 琴 生 男 紀 繁 義 草 華 葉 行 記 輔 郊 郎 部 雲)	given-name	
昭|(一 一郎 七 七郎 三 三郎 世 乃 久 之 二 二郎 五 五郎 人 仁 伸 作 俊 信 光 八 八郎 六 典 利 則 助 博 司 吉 吾 善 嘉 四郎 太郎 宏 市 平 幸 広 康 弘 彦 徳 恵 悦 文 朗 枝 次 次郎 武 江 治 洋 浩 生 男 秀 策 紀 美 義 良 英 蔵 裕 輔 造 道 郎)	given-name	
是|(也 永)	given-name	
晁湖	given-name	
時|(一 三 三郎 太郎 夫 子 弘 彦 成 政 敏 敬 春 晴 次 次郎 正 江 治 男 福 空子 致 蔵 蝶 雄)	given-name	
晃|(一朗 一郎 久 二 介 代 司 嗣 夫 子 宏 年 広 弘 彦 敏 枝 浩 生 男 美 雄)	given-name	
晋|(一 一郎 二 平 策 風)	given-name	
晟一	given-name	
晢実	given-name	
晩|(村 翠 霞)	given-name	
普|(猷 羅)	given-name	
景|(仲 信 元 子 憲 政 明 春 時 晋 樹 次郎 正 盛 綱 織子 義 虎 親 都 長 韶)	given-name	
晴|(一 世 久 之 也 人 代 信 光 利 加 可 夫 好 子 康 弘 恵 敏 日 朝 枝 樹 比古 氏 江 治 湖 瀾 生 男 美 義 臣 行 賢 雄 香)	given-name	
晶|(一 也 代 司 夫 孫 川 帆 弘 彦 秀 紀 雄)	given-name	
智|(一 世 乃 久 之 也 仁 代 代子 代美 令 佐 佳子 信 光 典 則 加 加子 勝 博 史 司 和 嗣 嘉子 太恵 夫 央 学 宏 実 幸 広 康 弘 彦 志 応 恵 恵子 恵理 恵紀 恵美 慧子 文 明 映子 春 昭 月 朗 枝 枝子 枝美 栄子 栄美 樹 正 永 永子 江 江子 沙 治 洋 津子 浩 生 男 秀 章 紀 絵 美 義 英 蘊 行 衣 裕 計 賀子 雄 香 香子)	given-name	
暁|(代 台 夫 子 斎 生 男 紅 美)	given-name	
暉|(一郎 子 雄)	given-name	
暎|(二 子)	given-name	
暘子	given-name	
暢|(之 夫 子 幸 彦 暁 興 茂)	given-name	
暮|(情 潮 風 鳥)	given-name	
曄子	given-name	
曙|(夢 山 海 覧)	given-name	
曜子	given-name	
曠平	given-name	
曼殊	given-name	
曾太郎	given-name	
月|(子 彦 斗 村 杖 耕 舟 郊)	given-name	
有|(一 二 作 佳 佳子 光 加 可 可里 子 小実 希乃 希子 弘 弥 彩 恒 未 果子 正 洋 津実 為男 理子 理香 男 礼 秋 策 紀乃 紀子 紀美 美 美子 芳 記美 道 里子 里巳 隣 風 香 香子 香里)	given-name	
朋|(一 之 代 夫 子 宏 広 弘 彦 恵 未 枝 樹 治 直 絵 美 花 香)	given-name	
朔太郎	given-name	
朗|(人 子)	given-name	
望|(奈 美 都)	given-name	
朝|(一 之助 二 光 司 夫 子 宗 延 忠 恵 房 次郎 江 沙絵 治 男 興 良 雄)	given-name	
期雄	given-name	
木|(乃香 之実 冠 国 歩 綿子)	given-name	
未|(佳 央 奈 子 季 帆 希 幸 彩 得 散 森 沙 玖 由季 知子 知瑠 稀 緒 羽 菜 菜子 華江 記 都 醒 麻)	given-name	
末|(三 三郎 太郎 夫 彦 枝 次郎 武 治 男 美 義 蔵 雄)	given-name	
本|(子 親 雄)	given-name	
朱|(令 実 美 見 計美 里)	given-name	
杉|(作 子 雄 風)	given-name	
李風	given-name	
杏|(奈 実 村 果 樹 理 菜 里沙)	given-name	
村宗	given-name	
杜|(外 夫 生)	given-name	
杢太郎	given-name	
来山	given-name	
東|(一郎 三恵 世子 伍 勲 声 子 庵 志也 志二郎 洋昭 洋雄 涯 石 籬 鎮)	given-name	
松|(一 一郎 三 三郎 乃 之助 也 二 五郎 介 兵衛 助 司 太郎 夫 宇 寿 恵 次 次郎 治 治郎 男 緑 翁 蔵 衛 郎 雄 魚)	given-name	
林|(三 三郎 之助 二 作 吉 外 太郎 子 宗 平 次郎 治 蔵 見 造)	given-name	
果|(南 奈 帆 歩)	given-name	
枝|(利子 利香 津子 理子 美子 里佳 里子)	given-name	
枯川	given-name	
枳郎	given-name	
枴童	given-name	
柊|(二 花 郎)	given-name	
柏|(亭 子 治郎 蔭 軒)	given-name	
柑奈	given-name	
染五郎	given-name	
柚珠奈	given-name	
柯公	given-name	
柱憲	given-name	
柳|(北 塘 外 太郎 子 昇 浪 虹 香)	given-name	
柴|(庵 舟)	given-name	
柿紅	given-name	
栄|(一郎 七 三 三郎 之助 之輔 之進 二郎 介 伸 作 助 勝 司 吉 吾 喜 四郎 太 太郎 夫 子 宏 寿 市 悦 松 樹 次 江 治 治郎 津子 理香 男 祐 美 美子 蔵 西 輝 造 里 重 雄)	given-name	
栖鳳	given-name	
栞里	given-name	
格|(堂 治)	given-name	
桁平	given-name	
桂|(一 一郎 三 子 月 樹 次郎 石 舟 那 郎 香)	given-name	
桃|(代 佳 史 子 枝 水 江 華 郎 雄 香)	given-name	
案外堂	given-name	
桐|(子 明 軒)	given-name	
桔平	given-name	
桜|(子 彩)	given-name	
梅|(乃 之丞 之助 也 二郎 代 史 吉 堂 太郎 夫 宇 安 岩 年 幸 枝 次 治 渓 潭 玉 男 皐 蔵 軒 雀 雄 雪 龕)	given-name	
梓月	given-name	
梗子	given-name	
梟庵	given-name	
梢風	given-name	
梧|(平 月 楼)	given-name	
梨|(々子 乃 加 名 央奈 奈 恵 枝子 沙 絵 絵子 緒 花 花子 菜 香 香子)	given-name	
梯二	given-name	
梶之助	given-name	
棕隠	given-name	
棟一郎	given-name	
森|(男 重 雄)	given-name	
椿岳	given-name	
楓|(渓 湖)	given-name	
楚|(人冠 瑜)	given-name	
楠|(緒子 郎)	given-name	
楢|(吉 重 雄)	given-name	
楫子	given-name	
楯彦	given-name	
極堂	given-name	
楸邨	given-name	
楽|(堂 山)	given-name	
榕庵	given-name	
榛斎	given-name	
榲邨	given-name	
槐|(南 園 多 太)	given-name	
槙|(一 子)	given-name	
樗陰	given-name	
権|(一 八 十郎 四郎 太郎)	given-name	
樹|(一郎 奈 生)	given-name	
橋|(之助 十郎 夫)	given-name	
橘|(三郎 咲 太郎 村 洲)	given-name	
橙里	given-name	
機一	given-name	
橿堂	given-name	
次|(則 夫 弘 房 昭 生 郎吉 郎正 雄)	given-name	
欣|(一 一郎 三 三郎 也 二 五郎 司 吾 哉 子 弥 次郎 治 男 美)	given-name	
欧|(子 貴)	given-name	
欽|(一 也 二 司 吾 哉 堂 治)	given-name	
歌|(る多 代子 六 右衛門 司 女之丞 子 昇 松 次 江 穂 織 蔵 麿)	given-name	
歓一	given-name	
正|(一 一郎 七 三 三郎 久 之助 也 二 二郎 伯 佳 俊 信 克 児 八 六 兵衛 利 勝 博 吾 哉 喜 嗣 因 太 太郎 威 子 季 実 宣 寛 已 巳 希子 幸 幹 広 弥 彰 径 徹 志斎 恒 恭 恵 悦 憲 成 敏 日 明 時 晃 晴 暉 朗 栄 次 武 水 江 洋 浩 淑 満 煕 爾 琳 由 秉 秋 種 章 策 範 篤 紀 純 美 胤 臣 良 芳 英 蔵 衛 裕 記 豊 貴 輝 辞 辰 造 遠 邦 郎 鉄 隆 雪 香)	given-name	
武|(一 三 三郎 之 也 二 二郎 五郎 仁 俊 光 典 則 助 博 史 司 和 喜 嗣 四 四郎 宏 寿 尭 己 幸 広 庸 弘 弥 彦 憲 敏 文 明 春 昭 晴 松 次 次郎 正 比古 江 治 法 洋 男 直 秀 範 紀 羅夫 美 義 能 良 芳 英 茂 行 裕 貞 郎 郷 重 鑓)	given-name	
歩|(人 美 衣)	given-name	
歳|(之 子 雄)	given-name	
殊法	given-name	
段|(三郎 之 四郎 治郎 猿 翔)	given-name	
毅|(一 一郎 三 堂 彦 志 雄)	given-name	
母都子	given-name	
比|(佐子 佐志 呂 呂子 呂志 呂美 奈三 奈子 左良 露思)	given-name	
毬|(子 絵)	given-name	
氏|(久 亨 勝 康 憲 政 朝 清 満 照 直 真 範 綱 繁 規 邦 頼)	given-name	
民|(三 代 八 吉 喜 夫 子 平 弥 恵 枝 樹 次郎 江 治 男 義 蔵 輔 雄)	given-name	
気恵	given-name	
水|(巴 絹 蔭 裏)	given-name	
永|(三子 之介 之佑 二 二郎 八 六 子 常 弘 機 次 洗 海 湖 由 美子 雄)	given-name	
汀川	given-name	
汎|(子 平)	given-name	
汐音	given-name	
江|(介 利子 利香 奈美 威子 子 梨 梨子 梨花 津子 漢 珠 理名 理奈 理子 美 美子 莉香 身子 里子 麗)	given-name	
池鶴	given-name	
汪洋	given-name	
沙|(ゆり 世 也 也加 也香 千子 夜香 奈 奈江 季 希子 弥 戸子 斗子 智 智子 月 有里 梨 樹子 生 由里 知絵 穂 紀 絵子 緒理 織 織里 耶 良 貴 那恵 都子 都美 里 里奈)	given-name	
沢|(右衛門 子 東 枝 民)	given-name	
治|(一郎 久 之 二 五郎 人 仁 代 保 信 利 助 勲 吉 夫 子 孝 宝 平 幸 彦 志 憲 成 朗 枝 樹 江 済 生 男 紀 綱 美 義 良 虫 貞 郎 郷 長 雄)	given-name	
泉|(三郎 子 美)	given-name	
泊|(月 雲)	given-name	
法|(夫 子 弘 昭 正 男 雄)	given-name	
泡鳴	given-name	
波|(津子 空 郷)	given-name	
泣菫	given-name	
泰|(一 一郎 三 久 二 介 代 伸 佑 信 光 典 則 博 史 司 和 啓 士 太郎 夫 央 子 孝 宏 寛 幸 広 弘 彦 徳 志 愚 憲 成 文 昭 朋 枝 樹 次 次郎 正 江 治 洋 浩 淳 清 生 男 盛 真 祐 秀 章 範 紀 美 葉 行 裕 資 賢 造 道 郎 隆 雄)	given-name	
泳三	given-name	
洋|(一 一郎 三 之 之助 二 二郎 介 代 児 冲 助 史 司 吉 和 士 太郎 夫 奈 孝 寿 己 市 平 幸 彦 征 志 恵 文 明 昭 晶 樹 次 次郎 江 治 祐 美 輔 造 雄)	given-name	
洌子	given-name	
津|(世子 也子 南雄 喜子 奈子 弥子 祢子)	given-name	
洪|(川 庵)	given-name	
活|(子 東)	given-name	
洽治	given-name	
流|(美 花 菜 葉 風)	given-name	
浄|(元 子 林 清)	given-name	
浅|(二郎 吉 夫 平 次 次郎 治 雄)	given-name	
浜|(人 千代 吉 男 臣 雄)	given-name	
浦|(吉 太郎)	given-name	
浩|(一路 三 乃 久 二 人 代 伸 俊 信 光 史 司 和 哉 喜 嗣 士 太朗 太郎 子 孝 寿 巳 市 平 幸 徳 志 忠 恵 成 敏 文 明 映 昭 智 暉 樹 次 正 江 秋 章 美 義 至 行 規 賢 通 道 重 隆 靖)	given-name	
浪|(六 吉 子 治 雄)	given-name	
浬子	given-name	
海|(南江 峰 晶 老蔵 蜂 雲 香子)	given-name	
涼|(一 介 太 子 至 菟 葉 香)	given-name	
淇|(園 水)	given-name	
淑|(乃 人 功 夫 子 恵 枝 江 男 美 華 郎 雄 青)	given-name	
淳|(三 之介 也 二 史 司 哉 夫 奈 庵 彦 志 男 美 郎 雄)	given-name	
淵子	given-name	
清|(一 一郎 三 三郎 丸 乃 之 之助 二 人 仁 介 佐 作 佳 俊 信 克 利 則 博 史 司 吉 吾 嗣 四郎 士 太郎 夫 孝 実 峰 左衛門 己 巳 幸 広 康 弘 彦 志 志郎 恵 成 政 敏 春 昭 晃 次 次郎 正 江 治 泰 海 潭 照 男 盛 矩 秀 秋 範 紀 美 英 茂 蔵 行 衛 親 貢 貴 輝 造 都 重 雄 香 高)	given-name	
渉三	given-name	
渓|(仙 山)	given-name	
渚|(山 左 沙)	given-name	
温|(亭 子 美)	given-name	
湖|(人 吹美 村 竜斎)	given-name	
湘|(一 烟)	given-name	
湛山	given-name	
湧子	given-name	
満|(之 也 亮 代 佐子 兼 利子 則 博 喜 喜子 夫 子 家 寿夫 寿子 寿彦 寿恵 寿男 尭 幸 広 弥 彦 恵 所 明 智子 枝 江 治 津子 洲枝 理子 理絵 男 直 知子 祐 美 美子 義 貞 郎 里 里奈 里子 隆 雄 香)	given-name	
源|(一 一郎 三郎 之助 九郎 二 五 六 内 右衛門 吉 子 次郎 治 義 蔵)	given-name	
準|(之助 太郎)	given-name	
溥子	given-name	
滄洲	given-name	
滉|(一 二)	given-name	
滋|(之 和 夫 子 彦 昭 樹 美 雄)	given-name	
滔天	given-name	
滝|(二朗 伸 太郎 弥 江 蔵)	given-name	
滲雨	given-name	
潔|(子 志)	given-name	
潜一	given-name	
潤|(一 三郎 子 美)	given-name	
潮|(五郎 美)	given-name	
澄|(人 代 夫 子 恵 枝 栄 江 生 男 美子 雄)	given-name	
澪|(人 子)	given-name	
澹泊	given-name	
瀬|(奈 左衛門 理奈 里奈 里菜)	given-name	
為|(一 三 三郎 之 之助 五郎 信 兼 山 彦 恭 春 景 朝 村 次 次郎 氏 男 相 藩 雄 頼)	given-name	
烈子	given-name	
烏|(水 頭子)	given-name	
無|(彩 草)	given-name	
煕子	given-name	
煙村	given-name	
照|(一 三 久 之 二 代 司 基 夫 子 実 巳 平 幸 康 彦 恵 政 文 枝 次 正 江 治 泰 生 男 秋 美 義 華 蔵 行 雄)	given-name	
煬子	given-name	
熊|(一 一郎 三郎 二 司 吉 太郎 夫 楠 次 次郎 治 治郎 蔵)	given-name	
熹朔	given-name	
燕|(一 郎)	given-name	
爽雨	given-name	
牛一	given-name	
牧|(之 太 子 春 水 男 祐 絵 雄)	given-name	
犀|(星 東 水)	given-name	
狂四郎	given-name	
狄嶺	given-name	
狩行	given-name	
猛|(司 夫 彦 征 志 樹 男 資 雄)	given-name	
猪|(三郎 之吉)	given-name	
猫八	given-name	
猶吉	given-name	
猷逸	given-name	
猿|(三郎 之助 五郎 十郎 四郎 弥 次郎 男 翁)	given-name	
獅|(丸 童)	given-name	
玄|(以 同 幹 朔 朴 沢 白 真 統 耳 道 適 随)	given-name	
玉|(三郎 之助 吉 均 堂 太郎 夫 恵 望 枝 樹 渓 祥 秀斎 緒 美 英 茗 雪 青)	given-name	
王|(仁三郎 堂)	given-name	
玖|(海子 美 美子)	given-name	
玲|(二 可 央名 奈 子 実 川 於奈 美 花 菜 那 里 香)	given-name	
珠|(代 央 子 実 巳 希 恵 枝 樹 江 理 琴 生 紀 緒 美 美子 香)	given-name	
球一	given-name	
理|(一 一郎 三郎 世 乃 之 代 佐 作 佳 保子 加 助 吉 名 咲 喜子 太郎 央 奈 子 平 彩 恵 恵子 枝 枝子 森 江 江子 沙 津子 砂 穂 紀之助 紗 絵 絵子 緒 美 花 英子 衣 詠 貴 香 香子)	given-name	
琢|(也 二 司 弥 朗 治 郎 雄)	given-name	
琴|(乃 代 子 山 月 江 絵 美)	given-name	
瑛|(一 世 二 子 美)	given-name	
瑞|(仙 卿 夫 子 季 峰 希 恵 樹 男 稀 紀 貴 香)	given-name	
瑠|(夏 奈 李 璃子 維 美 美子 花 衣 衣子 里子)	given-name	
瑳智子	given-name	
瑶子	given-name	
璋|(一 子)	given-name	
環|(山 樹)	given-name	
瓊音	given-name	
瓔子	given-name	
瓜人	given-name	
瓢斎	given-name	
瓦全	given-name	
甃庵	given-name	
甕|(江 臣)	given-name	
甚|(一 之助 二 五郎 八 太郎)	given-name	
生雄	given-name	
甦浪	given-name	
田|(之助 加子 善 士英 苗 鶴子)	given-name	
由|(一 三 三郎 乃 之 之助 也 人 佳 佳乃 佳利 佳子 佳理 依 利子 利恵 利香 加子 加里 博 可子 右子 吉 喜 喜子 喜雄 圭 夏 太郎 夫 奈 妃 姫 姫子 子 季 季子 実 実子 岐子 巳 布 布子 希 希子 幸 恵 政 明 春 昭 晴 有子 木子 朱 松 果 枝 架 梨 梨加 梨絵 樹 樹子 次 次郎 正 水 江 治 海 理 理子 男 直 真 祐子 紀乃 紀代 紀夫 紀恵 紀枝 紀江 紀男 紀絵 紀美 美子 美恵 美枝 美江 美絵 美香 良之助 花 莉 華 蔵 行 衣 衣夏 記 記子 豆流 貴 貴子 貴恵 貴江 賀子 起 起夫 起子 起江 郎 里 里子 隆 雄 香 香利 香子 香理 香里)	given-name	
甲|(之 子夫 子男)	given-name	
男寅	given-name	
町|(子 枝)	given-name	
留|(一 七 三 三郎 之助 之進 五郎 信 吉 四郎 夫 子 康 次 次郎 治 治郎 理 理子 美 美子 蔵 衣 里 里子 雄)	given-name	
痴雪	given-name	
癖三酔	given-name	
登|(世子 久 久也 久子 之 代 代子 代美 勢 喜代 喜夫 喜子 喜枝 喜男 喜雄 女子 子 希雄 志 志也 志喜 志夫 志子 志枝 志江 志美 志雄 枝緒 紀子 美 美恵 美枝 美江 美男 美雄 茂子 貴子 起子 輝)	given-name	
白|(也 村 甲 秋 葉 虹 雄 鸚)	given-name	
百|(々代 々子 三 合枝 合花 合香 太郎 子 年子 恵 江 発 穂 衛)	given-name	
皐雨郎	given-name	
皓|(正 男 雄)	given-name	
盈男	given-name	
益|(三 也子 代 吉 太郎 夫 平 弘 枝 栄 次 治 男 美 義 軒 郎 雄)	given-name	
盛|(一 亨 夫 子 安 弥 恒 明 昭 正 氏 治 男 義 芳 見 親 誠 遠 重 長 雄)	given-name	
盤水	given-name	
直|(一 一郎 七郎 三 三郎 久 也 二 作 俊 信 兄 光 円 冬 利 則 史 右衛門 司 吉 和 喜 四郎 士 太郎 好 子 孝 宏 定 実 己 巳 幸 幹 弘 得 徳 志 恵 愛 政 敏 文 明 昭 枝 栄 次 次郎 正 武 歩子 毅 治 治郎 登 盛 秀 紀 純 義 良 衛 記 躬 輝 道 隆 飛人)	given-name	
相|(仁 子 文 斗 近)	given-name	
省|(一 三 三郎 二 司 吉 吾 子 斎 治 軒 造)	given-name	
真|(一 一郎 世 久 之 之助 二 二郎 仁 代 以子 佐代 佐子 佐恵 佐江 佐美 佐雄 優美 克 六 利 利子 千子 司 吉 名美 和 哉 喜 喜子 喜雄 夕 夕子 夜 夫 奈 奈実 奈紀 奈美 女 妃 子 季 季子 宏 宮子 寿代 寿美 峰 巳 巳子 帆香 希 希子 幸 広 康 弓子 弘 弘人 弥 彦 志保 恵美 悠子 愉見 改 教 明 智 智子 智雄 有美 朝子 木子 未 梨 梨子 樹夫 樹子 沙紀 治 波 清 潮 澄 熊 理亜 理央 理子 理恵 理絵 理衣 理雄 琴 璃子 生 生子 由 由子 由実 由美 由香 男 矢子 知子 砂子 祐美 穂 節 紀 紀子 純 紗子 綸香 美 美子 耶 聖 苗 菜 蔵 衣 衣子 衣香 裕美 規子 貴 貴子 起子 輝 里奈 里子 雄 靖 須美 頼 麻)	given-name	
眠歩	given-name	
睦|(代 夫 子 彦 恵 男 美 郎 都実 雄)	given-name	
瞬子	given-name	
矢|(一 之輔 恵)	given-name	
知|(一 三郎 世 久平 之 也 二 代 代子 伸 佐 佐子 佳 佳子 則 加 加子 十 可子 夏 大 奈美 子 孝 宏 寛 寿 巳 幸 広 弘 彦 怒夫 恵子 恵美 成 明 春 朗 枝 枝子 栄子 樹 正 江 江子 沙 沙子 治 泉 泰 洋 津子 瑛子 生 男 直 砂 砂子 穂 章 紀 紗子 美 義 至 良 芳 英 英子 華 衣 裕 賀子 賢 道 重 雄 香 香子)	given-name	
矩|(之 子)	given-name	
石|(創 助 太郎 庵 燕 雄 鼎)	given-name	
砂|(央里 男 登子 絵子 織 羽)	given-name	
研|(一郎 三 二 介 司 堂 志 治)	given-name	
砕|(壺 花)	given-name	
破笠	given-name	
碌山	given-name	
碧|(堂 梧桐 童 雲居)	given-name	
碩子	given-name	
確太郎	given-name	
磐|(夫 斎 水 渓 雄)	given-name	
磨|(亜坊 季 智子 理子 紀子 美 衣 衣子)	given-name	
磯|(多 雄)	given-name	
礼|(一 三 二 助 厳 司 奈 子 実 次 次郎 江 治 緒奈 美 香)	given-name	
祇晶	given-name	
祐|(一 一郎 三 三子 之 也 二 二郎 介 信 加 助 史 司 吉 喜 士 太郎 奈 子 季 実 市 希 幸 成 政 昭 時 有子 未 樹 次 民子 治 益 紀 美 美子 華 蔵 親 輔 造 里 里子)	given-name	
祝男	given-name	
祥|(一 一朗 一郎 三 之 之助 二 二郎 代 加 司 哉 夫 子 平 弘 恵 晴 智 次 正 江 治 浩 絵 行 雄 雅)	given-name	
禄|(行 郎)	given-name	
禅|(海 秀 竹)	given-name	
禎|(一 三 二 介 司 夫 子 彦 男 造)	given-name	
福|(七郎 三 三郎 之助 司 太郎 夫 子 弥 恵 松 枝 次 次郎 治郎 男 義 蔵 雄)	given-name	
禧|(八郎 子)	given-name	
禾|(原 太郎)	given-name	
禿木	given-name	
秀|(一 一郎 三 三郎 世 久 之 之助 也 二 人 仁 代 任 佳 俊 保 信 充 光 克 典 利 則 加 助 勝 博 司 吉 吾 哉 善 喜 基 太郎 央 子 孝 実 宣 家 富 寿 尚 山 市 平 年 幸 広 康 弘 弥 彦 征 徳 志 恒 悦 憲 成 政 敏 教 文 明 春 昭 晃 晴 朗 朝 松 栄 機 次 次郎 正 毅 治 洋 浩 湖 満 瀬 爾 王 生 男 盛 直 真 秋 穂 章 範 紀 美 義 臣 興 華 蓮 蔵 虎 行 記 調 貴 輔 輝 造 道 邦 郎 野 長 隆 雅 頼 高 麿)	given-name	
秉泰	given-name	
秋|(二 代 光 則 坪 声 太郎 夫 子 帆 広 彦 悦 暁 朗 枝 次郎 民 海 涛 渚 生 男 絵 美 義 航 菜 蔵 郎 雄 香)	given-name	
稀衣	given-name	
稔|(之 代 侍 充 光 哉 夫 子 彦 朗 重 雄)	given-name	
稙長	given-name	
稚|(加 菜)	given-name	
稜子	given-name	
種|(三郎 之 亮 信 員 基 太郎 夫 実 彦 材 次郎 清 竹 美 雄)	given-name	
稲次郎	given-name	
穂|(奈美 草 豊)	given-name	
積子	given-name	
穎川	given-name	
穣治	given-name	
空華	given-name	
立|(兵 哉 圃 塚 士 夏子 太郎 夫 子 徳 男 美 造 雄)	given-name	
竜|(一 一郎 三 三郎 之介 也 二 五 人 介 伍 作 史 司 吉 哉 太 夫 子 宏 峡 平 弥 彦 文 斗 栄 樹 次 治 洲 渓 生 男 緒 美 蔵 視 造 郎 雄 雲 鳳 麿)	given-name	
章|(一 一郎 三 二 人 介 代 伸 作 博 司 吾 太郎 夫 子 宏 平 弘 彦 恵 悦 次 江 治 治郎 浩 生 男 義 裕 造 道 雄)	given-name	
竹|(一 一郎 三郎 之助 二 二郎 代 信 史 四郎 士 太郎 夫 市 彦 志 春 次 次郎 治 治郎 男 盛 紫 美 蔵 郎 重 隠 雄 雨)	given-name	
笑|(三郎 也 太郎 子 瓶 美 美子 羽 野 雪)	given-name	
笙子	given-name	
笛畝	given-name	
等|(伯 栽 益 顔)	given-name	
筑水	given-name	
策|(伝 郎 雄)	given-name	
算哲	given-name	
節|(三 也 代 夫 恵 朗 枝 治 男 美 郎 雄)	given-name	
篁村	given-name	
範|(一 久 之 夫 子 幸 彦 忠 明 枝 男 美 行 雄)	given-name	
篤|(三 二 二郎 人 史 司 太郎 夫 子 彦 次郎 治 男 美 胤 郎 雄 麿)	given-name	
簑太郎	given-name	
籌子	given-name	
籍慧	given-name	
米|(一 三 三郎 僊 吉 夫 峰 庵 彦 斎 朝 次郎 治 治郎 男 蔵 造 雄)	given-name	
粂|(吉 子 治)	given-name	
粋子	given-name	
粧|(太 子)	given-name	
精|(一 一郎 三 二 四郎 希 彦 里)	given-name	
糸子	given-name	
紀|(一 一郎 世助 世子 中 久 久夫 久子 久弥 久枝 久江 久男 久雄 之 仁 代 代子 代美 光 和子 夫 子 孝 幸 彦 恵 恵子 文 明 昭 枝 江 江子 洋 生 男 章 美 美代 美子 美恵 美枝 美江 義 雄 香)	given-name	
紅|(子 緑 蘭)	given-name	
紋|(四郎 子 次郎 華 香)	given-name	
純|(三 世 乃 之介 二 代 大 夫 孝 巳 弘 恵 枝 江 治 生 男 直 菜 邦 郎 雄)	given-name	
紗|(世 也佳 千子 夜香 央里 子 己子 弥加 弥香 理奈 矢香 穂 綾香 良 英 蓉子 陽 香)	given-name	
紘|(一 子 美)	given-name	
素|(一 一郎 之 十 堂 夫 川 文 明 水 琴 白 衛 逝 雲)	given-name	
紫|(乃 峰 影 水 瀾 琴 紅 舟 花子 芳 若 葵 逢)	given-name	
紳|(助 悟 爾)	given-name	
終吉	given-name	
絃|(二郎 声 次郎)	given-name	
絅斎	given-name	
経|(久 夫 子 彦 治 芳 雄)	given-name	
結|(以 依 友 女 子 宥花 梨 生 由 穂 美 美子 花 衣 香)	given-name	
絢|(子 美 香)	given-name	
統|(三 子)	given-name	
絵|(利 利加 夢 奈 巳子 梨 梨子 梨香 津子 理 理奈 理子 理菜 理香 美 美子 莉 衣子 里 里加 里南 里奈 里子 里花 里香 麗奈 麻)	given-name	
絹|(代 子 恵 枝 江)	given-name	
継|(之助 則 友 夫)	given-name	
綱|(一郎 五郎 夫 成 教 村 条 武 男 義 誠 重 雄)	given-name	
綺|(堂 音)	given-name	
綾|(乃 佳 水 美 衣 足 香)	given-name	
緋紗子	given-name	
総|(一 一朗 一郎 三 子)	given-name	
緑|(三郎 子 平 葉 郎)	given-name	
緩美	given-name	
縫子	given-name	
縷々	given-name	
績介	given-name	
繁|(一 一郎 三 之 二 二郎 人 代 俊 信 光 利 則 勝 司 喜 太 太郎 夫 子 実 幸 弘 弥 志 敏 明 春 松 樹 次 次郎 民 治 生 男 美 義 蔵 行 雄)	given-name	
織|(砂 絵 衛 里奈)	given-name	
繞石	given-name	
繭|(子 歌)	given-name	
羅山	given-name	
羊子	given-name	
美|(どり 一 三夫 与 与子 世 世子 乃 乃夫 乃梨 久 之 也 也子 京 代 代乃 代吉 代太郎 代志 代治 以子 伽 佐代 佐保 佐夫 佐子 佐恵 佐枝 佐江 佐緒 佑 佳 佳子 保子 優 克 八子 冬 冴 加 加子 勝 千代 千子 千恵 南子 博 可 司子 名子 和子 哉 喜 喜代 喜夫 喜子 喜江 喜男 喜造 喜雄 嘉子 図紀 夏 夏子 夕 多奈 夜子 夫 央 央子 奈 奈代 奈子 奈江 妃 子 季 寿 寿々 寿紀 岐 峰 己 帆 帆子 希 希子 年子 弘 弥 弥妃 弥子 彦 律子 恵 恵子 意子 愛 憂 扇 操 明 映 春 昭 晴 晴子 智 智代 智夫 智恵 智明 智枝 智江 智男 智雄 智香 来 枝 枝子 栄子 根子 梨 樹子 歌 歩 江 江子 沙 沙子 沙緒 治 洋子 津 津代 津保 津夫 津子 津恵 津枝 津栄 津江 津男 津雄 津香 涼 潮 玖 玲 由 由喜 由希 由樹 由紀 由貴 由起 登利 登子 直子 矢子 知 知世 知代 知太郎 知子 知恵 知枝 知江 知男 知雄 砂 砂子 礼 祐 禅 禰 禰子 稀 稚子 穂 穂子 笑子 紀 紀世 紀夫 紀子 紀絵 紅 紗 紗子 紗都 結 絵 絵子 緒 緒子 織 義 羽 良 花 花葉 苗 英 菜子 華 華保 華子 薫 蘭 行 裸 豊 貴 貴子 賀 賀子 輪子 遊 那 那子 邦 郎 都世 都子 都里 重 重子 陽 雄 雨 静 音子 香 香子 鶴 鶴代)	given-name	
義|(一 三 三郎 丹 久 之助 也 二 亮 仁 介 信 元 光 克 八 典 兼 円 利 則 剛 助 勝 博 友 史 司 吉 周 和 哉 哲 喜 嗣 国 太郎 夫 央 孝 守 宏 宗 宜 実 宣 富 寛 寿 尚 尭 就 己 巳 平 幸 広 康 弘 彰 徳 忠 恵 憲 成 持 政 敏 教 文 昌 明 春 昭 晃 景 晴 朗 松 枝 栄 樹 次 正 武 江 治 法 洋 浩 清 満 澄 照 生 登 盛 直 知 秀 秋 稙 竜 章 範 紀 経 統 継 美 胤 興 英 茂 虎 行 裕 見 規 視 親 詮 象 貞 貴 賢 輝 道 邦 郎 重 量 鎮 鑑 長 隆 高)	given-name	
羯南	given-name	
羽|(之助 左衛門 純 衣子)	given-name	
翁助	given-name	
翔|(太 央 子)	given-name	
翠|(子 村 泉 蔭 軒 雨 雲)	given-name	
翫|(之 之助 蔵 雀)	given-name	
耀|(夫 子 蔵)	given-name	
耒井	given-name	
耕|(一郎 三 世 史 司 平 治 生 筰 花 造 陽 雲斎)	given-name	
耻叟	given-name	
耿|(之介 二)	given-name	
聖|(一 二 名子 奈 子 月 理奈 羅 美 薇)	given-name	
聡|(一 史 司 子 志 美)	given-name	
聴|(松 秋)	given-name	
肆郎	given-name	
肇子	given-name	
肖柏	given-name	
育|(也 代 夫 子 実 己 弘 忠 恵 未 江 男 美 造 郎 雄)	given-name	
背山	given-name	
胡|(堂 夷)	given-name	
胤|(平 秀 綱 通 長 雄)	given-name	
能|(収 子 富子 彦 憲 成 景 武太 理子 理男 行 里子)	given-name	
脩|(一 三 二 五郎 司 造)	given-name	
臣生	given-name	
臥城	given-name	
臨|(太郎 川 風)	given-name	
自子	given-name	
至|(一 子 文 時 郎)	given-name	
臼川	given-name	
興|(一 作 信 勝 司 禎)	given-name	
舒一	given-name	
舜|(二郎 臣)	given-name	
舞|(友 夢 奈 歌 生 紗 美 花 香)	given-name	
舟月	given-name	
艮斎	given-name	
良|(一郎 七 三 久 之 之助 也 二 仁 伸 作 侑 信 光 八 典 兼 則 助 勝 博 司 吉 吾 和 基 太 太郎 夫 孝 守 宏 定 市 幸 広 延 弘 弥 彦 彰 徳 忠 恵 悦 憲 成 政 敏 文 昌 明 春 昭 晃 晴 朔 枝 栄 樹 次 正 水 江 沢 治 浩 男 秋 穂 章 範 紀 純 美 英 蔵 行 衛 裕 貴 輔 輝 造 郎 郷 重 金 隆 雄)	given-name	
艶|(子 香)	given-name	
艸太	given-name	
芋銭	given-name	
芙|(佐子 有香 由子 美 美子 美枝 雀)	given-name	
芝|(のぶ 之園 二 喜松 寿弥 翫 雀)	given-name	
芥舟	given-name	
芦燕	given-name	
花|(世 圃 夏 外 恵 枝 栄 江 痩 絵 緑 織 美 蓑 衣 蹊)	given-name	
芳|(一 三 三郎 久 之 之助 二 人 仁 伸 光 典 則 助 勝 博 司 吉 和 哉 喜 太郎 夫 子 孝 守 宏 崖 己 市 平 幸 広 延 弘 彦 徳 忠 恵 房 敏 文 昌 明 春 昭 晴 朗 松 枝 柳 栄 樹 次 次郎 正 水 江 治 治郎 洲 浩 照 生 男 盛 秋 竜 章 美 良 英 蔵 藤 行 衛 裕 輝 造 邦 郎 重 隆)	given-name	
芸陽	given-name	
芹舎	given-name	
芽|(以 依 具実 利加 理 美 衣 衣子 里)	given-name	
苑子	given-name	
苗子	given-name	
若|(冲 奈 子 楓 次郎 男)	given-name	
英|(一郎 三 三郎 世 久 之 之助 也 二 二郎 五 五郎 人 介 代 伍 伸 作 佳 信 光 克 典 利 則 助 勝 博 司 吉 吾 哉 喜 嗣 四郎 太郎 子 孝 実 宣 寿 将 市 幸 康 弘 弥 彦 彰 徳 心 志 忠 恵 悦 憲 成 敏 昭 時 晴 朋 松 次 次郎 正 武 毅 治郎 洋 津子 浩 理 理奈 理子 生 男 直 竜 章 範 紀 絵 美 美子 美香 臣 莉 華 蔵 行 裕 規 記 貴 輔 輝 造 逸 遠 郎 里 里何 里佳 里子 里紗 里華 隆)	given-name	
苳三	given-name	
茂|(々太郎 一 一郎 七 三 三郎 世 乃 久 之 也 二 二郎 人 代 作 俊 信 光 八郎 兵衛 典 則 助 勝 博 司 吉 和 喜 嘉 太郎 夫 子 季 実 己 幸 弘 弥 彦 志 憲 成 承 文 明 春 昭 晴 松 次 正 治 生 男 登子 睡 穂 範 紀 索 美 義 良 行 輔 郎 門 雄)	given-name	
茅舎	given-name	
茉|(侑 利 南 奈 歩 由 美 耶 莉乃 莉子 莉花 菜 都香 里 里子)	given-name	
茶|(々美 美 芽 魔)	given-name	
草|(二郎 人 加江 城 田男)	given-name	
荒村	given-name	
荘|(一 八 十 十二 司 太)	given-name	
荷葉	given-name	
荻舟	given-name	
莉|(奈 子 沙 絵 英 菜 香)	given-name	
莫哀	given-name	
菅一	given-name	
菊|(一 三郎 丸 之丞 之助 五郎 代 十郎 太郎 夫 子 平 恵 松 枝 栄 次 次郎 水丸 江 治 治郎 男 美 苗 蔵 雄)	given-name	
菜|(々 々子 央 奈 子 季 採子 月 桜子 水 津子 生子 穂 穂子 穂美 緒 美 那子)	given-name	
菫哉	given-name	
華|(世子 代 奈 奈子 子 宵 月 澄 絵 緒梨 苗 菜 那 邨 鈴)	given-name	
萃一郎	given-name	
萌|(乃 子 映)	given-name	
葉|(吉 子 摘 舟)	given-name	
葦平	given-name	
葩夕	given-name	
葭子	given-name	
葵山	given-name	
蒐一	given-name	
蒔子	given-name	
蒼|(梧 石 竹)	given-name	
蓉|(塘 子 峰)	given-name	
蓬|(吟 春)	given-name	
蓮|(司 子 月 杖 舟)	given-name	
蓼|(坡 太 峰)	given-name	
蔦子	given-name	
蔵|(之助 六 吉 治郎)	given-name	
蕗子	given-name	
蕣花	given-name	
蕪|(子 村)	given-name	
薇陽	given-name	
薫|(園 子 理 造)	given-name	
藍|(子 泉)	given-name	
藤|(之助 介 十郎 吉郎 太 太郎 夫 子 孝 左衛門 彦 朝 樹 次郎 男 美 車 郎 陰 雄)	given-name	
藺渓	given-name	
蘆|(庵 村 江 花)	given-name	
蘋園	given-name	
蘭|(丸 台 奢 子 嵎 洲 童 舟 軒)	given-name	
蘿月	given-name	
虎|(一 三 之助 二郎 司 吉 太 太郎 夫 彦 明 松 次 次郎 治 男 胤 臣 賀寿 造 雄)	given-name	
虚|(吼 太郎 明)	given-name	
虫太郎	given-name	
虹児	given-name	
蛍子	given-name	
蝶|(二 介 八郎 十郎 子 次郎 紫 衣)	given-name	
融|(二 吉)	given-name	
衆子	given-name	
行|(光 夫 子 宏 巨 広 弘 彦 忠 男 秀 義 誡 長 雄 風 高)	given-name	
衛|(彦 門)	given-name	
衡作	given-name	
衣|(厘 子 沙桜 理 美子 見 里)	given-name	
袈|(裟昭 裟美)	given-name	
裕|(一 一郎 三 世 久 也 二 人 仁 介 佳梨 信 光 典 加里 史 司 吉 和 哉 喜 士 夫 孝 季 実 己 巳 市 平 幸 康 彦 志 恵 文 明 昭 月 朗 枝 樹 次 次郎 正 江 治 泰 珍 理 生 章 紀 紀子 美 美子 美香 英 行 見子 計 貴 貴子 輔 通 里 里子 雄 香)	given-name	
裳川	given-name	
襟花	given-name	
西|(二郎 崖 男 里奈 鶴)	given-name	
要|(一 一郎 三 之助 二 作 吉 士 太郎 子 松 治 蔵 輔)	given-name	
見|(外 左)	given-name	
規|(一 久子 久男 予 介 千恵 夫 子 江 清 男 矩夫 美子 行 雄)	given-name	
覚|(一 三 太郎)	given-name	
親|(世 光 夫 実 弘 忠 房 朝 男 義 雄)	given-name	
観|(樹 次郎 沙 蛍)	given-name	
角|(一 三郎 二 太郎 栄 次 次郎 治 蔵)	given-name	
言|(水 道)	given-name	
計|(一 七 男 義 雄)	given-name	
訓子	given-name	
記|(代 代子 代美 子)	given-name	
訥庵	given-name	
許|(六 女 子)	given-name	
証信	given-name	
詔|(一 子 治)	given-name	
詛風	given-name	
詠|(一 子 美)	given-name	
詩|(夫 央里 子 緒里 織 野 音)	given-name	
詮|(勝 房)	given-name	
詳子	given-name	
誉|(子 志幸)	given-name	
誓|(三 子)	given-name	
誠|(一郎 之 之助 人 史 司 哉 夫 子 志郎 悦 治 由美 記)	given-name	
説子	given-name	
調四郎	given-name	
諒|(一 子)	given-name	
論介	given-name	
諭美	given-name	
諸平	given-name	
諺蔵	given-name	
謙|(一郎 三 三郎 之 之助 也 二 二郎 介 作 信 助 司 吉 吾 多郎 太 太郎 次 次郎 治 澄 蔵 輔 造 雄)	given-name	
講一	given-name	
謹|(一 也 二 吾 治)	given-name	
譲|(二 吉 次 治)	given-name	
護|(煕 立 貞)	given-name	
谷|(右衛門 子)	given-name	
豊|(一 一郎 三 三郎 之助 二 二郎 仁 光 助 勝 博 司 吉 周 和 四郎 太 太郎 子 定 寿 幸 広 彦 志 文 昭 朗 樹 次 次郎 治 治郎 穎 芥子 茂 蔵 行 造 隆 雄)	given-name	
象二	given-name	
豪|(洋 紀 雄)	given-name	
豬吉郎	given-name	
貞|(一 一郎 丈 三 三郎 世 久 之 之助 二 二郎 仁 代 作 典 利 剛 助 勝 博 右衛門 吉 吾 基 奴 好 宗 室 幸 広 弘 彦 徳 志 恵 敏 文 春 昭 時 枝 柳 樹 次 次郎 氏 江 治郎 清 温 生 男 益 祐 秀 紀 継 総 美 義 胤 良 芳 蔵 行 載 輔 通 造 郎 風)	given-name	
貢太郎	given-name	
貫|(一 三郎 中 之 太郎)	given-name	
貴|(一 世子 久 久子 之 予美 仁 代 代子 代美 以 以子 俊 光 利 則 博 史 和子 士 夫 子 宏 幸 広 弘 彦 徳 志子 恵 文 明 昭 晶 樹 洋 浩 理子 由 男 祥 章 紀 絵 美 美代 美子 美恵 美枝 美江 美男 美雄 義 英 行 裕 雄 鮮)	given-name	
賀|(代 代子 名 太 奈子 子 津子 都彰)	given-name	
資|(之 則 夫 始 子 晴 清 郎 長)	given-name	
賓水	given-name	
賢|(一郎 三 三郎 也 二 二郎 介 作 助 史 司 吉 吾 哉 太 太郎 子 寿 崇 市 志 悦 次 次郎 正 治 清 礼 良 蔵 覚 輔 造 雄)	given-name	
質軒	given-name	
贋阿弥	given-name	
赤|(彦 黄男)	given-name	
赳夫	given-name	
起|(一 世子 久子 代子 泉)	given-name	
越|(人 子 郎)	given-name	
路|(代 子 恵 津子 美)	given-name	
蹴月	given-name	
身|(知子 禄)	given-name	
躬治	given-name	
軍|(一 司 太郎 平 次 治 治郎 蔵)	given-name	
輝|(一 三 世子 乃 久 之 也 人 代 信 元 光 吉 和 太郎 夫 子 幸 弘 彦 恵 政 明 昭 朝 枝 樹 正 武 江 治 男 秀 秋 義 芳 茂 虎 行 隆)	given-name	
轍次	given-name	
辰|(一 一郎 三 三郎 之 之助 之進 也 二 二郎 五郎 信 博 吾 和 哉 太郎 夫 子 己 平 幸 弘 彦 昌 春 枝 次 次郎 江 治 治郎 生 緑 美 義 蔵 造 郎)	given-name	
迂外	given-name	
近子	given-name	
迢空	given-name	
迪|(夫 子)	given-name	
退二郎	given-name	
透|(吾 子 谷 馬)	given-name	
通|(世 代 倫 勝 勢 夫 子 孝 広 庸 弘 彦 敏 文 明 村 江 治 泰 洋 男 義 茂 重 雄)	given-name	
速|(夫 雄)	given-name	
進|(一郎 之介 也 吉 夫 平 康 弘 矢)	given-name	
逸|(夫 平 彦 朗 枝 毅 治 男 美 郎 雄 馬)	given-name	
遊喜	given-name	
運|(吉 太郎 平 次郎 治 蔵)	given-name	
道|(一 世 久 之 也 二 代 信 八 則 助 和 哉 太郎 寛 幸 広 弘 弥 彦 恵 成 春 昭 枝 樹 江 治 灌 甫 男 真 範 良 造 郎 重 長 閑 隆)	given-name	
達|(一 三 三郎 之 也 二 司 吉 哉 四郎 太郎 実 平 広 弘 弥 彦 徳 志 昌 朗 枝 次郎 治 生 男 矢 紘 蔵 行 郎)	given-name	
遠湖	given-name	
遥|(子 歩 香)	given-name	
遷子	given-name	
選流	given-name	
那|(央 智子 緒)	given-name	
邦|(一 世 久 之 之助 仁 代 俊 光 則 助 博 和 国 太郎 央 子 宏 広 康 弘 明 昭 暢 枝 次郎 正 武 江 治 洋 浩 生 男 秋 義 花 芳 茂 行 衛 裕 観 造 郎)	given-name	
郁|(三 也 二 二郎 代 太郎 夫 奈 弥 恵 朗 枝 江 生 男 絵 美 郎 雄 雨)	given-name	
郡|(兵衛 次郎)	given-name	
郷子	given-name	
都|(世子 代子 太郎 子 志子 志美 紀子 美子 華咲 記子 香砂)	given-name	
酉|(之助 松 治 蔵 造)	given-name	
醒|(川 雪)	given-name	
里|(代 代子 佐 佳 佳子 依 加 史 司 咲 奈 好 志 恵 恵子 昇 朱 枝 枝子 歌 江 江子 沙 治 津子 深 矢 砂 穂 紗 絵 絵子 緒 緒菜 織 花 菜 華 衣 香)	given-name	
重|(一 三郎 之 也 二 人 俊 保 倫 克 典 利 剛 助 勝 博 友 和 喜 太郎 夫 好 子 孝 宏 宗 定 寿 嶺 己 平 幸 弘 彦 忠 恭 憲 成 房 政 敏 昂 昌 明 春 昭 晴 朝 樹 次 次郎 正 治 男 盛 秀 秋 紀 美 胤 能 良 芳 豪 貞 賢 通 道 達 遠 郎 隆 頼)	given-name	
野枝	given-name	
量|(一 三 平 弥 治)	given-name	
金|(一 一郎 三 三郎 之 也 二 二郎 五郎 僊 八 六 助 升 右衛門 司 吾 四郎 太朗 夫 峨 市郎 広 弥 次 次郎 正 治 治郎 男 羅 義 蔵 行 造 雄 鵞)	given-name	
鈍牛	given-name	
鈴|(代 夫 奈 恵 枝 美 雄)	given-name	
鉄|(三 三郎 之助 也 二 五郎 兵 南 司 哉 四郎 夫 子 市 平 弥 彦 斎 映 次 次郎 治 治郎 生 男 矢 笛 舟 蔵 造 郎 雄)	given-name	
鉱造	given-name	
銀|(之丞 之助 作 月 蔵)	given-name	
銑三	given-name	
銓吉郎	given-name	
鋤雲	given-name	
鋭|(一 利庵 治 雄)	given-name	
錠吉	given-name	
錦|(一 之介 之助 司 吉郎 吾 子 弥 花 里)	given-name	
錫|(山 柱)	given-name	
錬|(三郎 作 太郎)	given-name	
録郎	given-name	
鍬三郎	given-name	
鍾|(吉 正)	given-name	
鎌一	given-name	
鎔基	given-name	
鎮|(夫 男 載)	given-name	
鏡|(子 花)	given-name	
鐘一	given-name	
鐡男	given-name	
長|(一 一郎 七 三 三郎 世 之助 二 五郎 人 介 伯 俊 信 八 六 兵衛 則 十郎 吉 吾 四郎 太 太郎 夫 常 幸 広 悦 成 操 敏 明 晟 次 次郎 正 武 氏 治郎 矩 秀 範 義 胤 英 親 造 逸 雄 雋)	given-name	
門|(之助 吉 左衛門)	given-name	
開代子	given-name	
閑枝	given-name	
関|(月 蔵 造 雪)	given-name	
闇斎	given-name	
闊道	given-name	
阮甫	given-name	
阿|(久魔 佐子 佐緒 利佐 津子 紀子)	given-name	
陳|(平 重 雄)	given-name	
陵子	given-name	
陸|(一 夫 子 男 郎 雄)	given-name	
陽|(一 一郎 三 之助 二 二郎 介 代 保 典 司 吉 太郎 平 次 次朗 水 治 造 香)	given-name	
隆|(一 一郎 三 三郎 久 之助 也 二 二郎 介 仗 伸 作 俊 信 光 典 兼 利 則 博 史 司 吉 吾 和 哉 善 士 太 太郎 夫 子 宏 宣 寿 平 年 幸 広 康 弘 弥 彦 徳 志 悦 憲 成 房 敏 文 明 春 昭 景 晴 次 正 江 治 洋 浩 澄 生 男 秀 種 章 策 美 義 聖 臣 良 芳 英 蔵 行 裕 輝 造 進 道 郎 重 雄)	given-name	
隈畔	given-name	
随鴎	given-name	
隼|(男 雄)	given-name	
雀|(右衛門 郎)	given-name	
雁之助	given-name	
雄|(一 一朗 一郎 三 三郎 久 也 二 二郎 介 作 俊 助 司 吉 吾 哉 喜 基 太 太郎 子 市 平 幸 彦 悦 文 樹 次 次郎 治 治郎 浩 貴 輔 造 郎)	given-name	
雅|(一 三 世 久 之 也 二 仁 代 俊 保 信 充 光 典 刀 則 功 勝 博 史 司 吉 和 哉 喜 嗣 基 士 太郎 夫 奈恵 孝 宏 実 宣 己 巳 市 幸 広 康 弓 弘 彰 徳 志 恵 憲 敏 明 春 昭 晴 智 有 朗 望 木 枝 樹 江 治 洋 浩 清 照 生 由 男 直 秀 章 範 紀 紹 経 美 義 臣 良 芳 英 行 裕 親 通 道 邦 隆 雄 風)	given-name	
集蔵	given-name	
雉子郎	given-name	
雨|(工 情 村 江 紅 雀 鼎)	given-name	
雪|(乃 人 夫 子 岱 枝 江 洲 絵 美 雄)	given-name	
雲|(右衛門 峰 来 涛 舟)	given-name	
零児	given-name	
雷|(太 蔵)	given-name	
霊華	given-name	
霜川	given-name	
霞|(亭 外 村)	given-name	
露|(子 月 滴 石 美 葉 那 風)	given-name	
霽月	given-name	
青|(之理 児 声 巒 彦 楓 盛 虎 起 軒 邨 陵 雨)	given-name	
靖|(久 之 之助 二 人 代 信 典 則 博 司 夫 子 宏 己 幸 広 弘 彦 志 忠 恵 明 昭 晃 治 浩 生 男 祥 紀 裕 郎 雄)	given-name	
静|(一 也 二 代 佳 六 堂 夫 奈 子 彦 恵 愛 斎 方 枝 栄 江 浪 湾 生 男 絵 美 翁 華 軒 雄 雅 香 馬)	given-name	
非水	given-name	
鞆音	given-name	
鞠子	given-name	
音|(三郎 二郎 吉 女 彦 松 次 次郎 治 理 蔵)	given-name	
響|(也 子)	given-name	
順|(一郎 三 三郎 二 助 吉 安 平 弘 彦 慶 次郎 治 郎)	given-name	
須|(摩子 磨子 緒美 美子 美恵)	given-name	
頴子	given-name	
頼|(信 光 圀 子 宣 寧 康 庸 房 政 昭 朝 照 綱 義 職 通 造 道)	given-name	
顕|(一 一郎 信 吉 太郎 子 定 家 房 智 治 能 雄)	given-name	
類子	given-name	
風|(右子 子 生 葉 虎)	given-name	
飄亭	given-name	
飛|(美 馬)	given-name	
養|(一 一郎 三 三郎 之助 作 助 吉 平 治 治郎 蔵)	given-name	
香|(与子 世 世子 也子 代 代子 以 保里 公子 利奈 国 墨 夜 奈 奈子 奈江 奈美 子 恵 理 穂利 純 緒里 織 織子 苗 菜 葉子 衣 里 里奈 雪)	given-name	
馬|(勝 宏 琴)	given-name	
馮虚	given-name	
駒|(助 吉 子 治 男 雄)	given-name	
駿|(一 介 平)	given-name	
騏一郎	given-name	
高|(之 保 信 史 喜 基 太郎 夫 央 子 幸 広 弘 文 明 梧 正 治 男 経 綱 義 虎 裕 貞 頼 麗蔵 麿)	given-name	
鬼|(一 城 太郎 貫)	given-name	
魁蕾	given-name	
魔|(子 弓)	given-name	
魚|(彦 春)	given-name	
魯山人	given-name	
鮎|(子 美)	given-name	
鮮一郎	given-name	
鯉|(丈 洋 紅)	given-name	
鱒二	given-name	
鳥逕	given-name	
鳩|(子 翁)	given-name	
鳳|(二 作 岡)	given-name	
鳴|(秋 雪)	given-name	
鴈|(之助 五郎 成 治郎 洋 童)	given-name	
鴎|(二 所 村 東)	given-name	
鴨平	given-name	
鴻|(年 樹 章)	given-name	
鵜平	given-name	
鵞峰	given-name	
鵬|(心 斎)	given-name	
鶏太	given-name	
鶯塘	given-name	
鶴|(一 三 三郎 二 伴 光 太郎 夫 所 松 枝 次郎 治 泳 男 美 蔵 雄 鳴)	given-name	
鷹|(之助 太郎 女 山 穂 雄)	given-name	
鷺|(城 水)	given-name	
鹿|(之助 蔵)	given-name	
麗|(乃 佳 奈 女 子 文 矢 砂 美 華 香)	given-name	
麟|(三 作 祥)	given-name	
麦|(人 僊 南 水 草)	given-name	
麻|(世 也 也子 依 利子 利江 利絵 利衣 喜 垂美 太郎 央 央子 奈 奈巳 奈美 子 季 季子 巳子 帆 弓 弓子 弥 愉 早 智子 有 有美 未 梨絵 椰 樹 理 理子 琴 由子 由理 由美 由里 由香 矢 矢子 知子 祐美 紀 紀子 紗子 美々 美子 耶 莉 莉江 菜 衣子 衣美 記子 貴子 起子 那 里奈 里子 里矢 里絵 里茂 里香 音子)	given-name	
黄|(塔 村 洋 石)	given-name	
黎|(二 子)	given-name	
黒政	given-name	
黙|(庵 斎 池 禅 老 阿弥 雷)	given-name	
鼎|(左 浦)	given-name	
鼓村	given-name	
あ|(いの えみ きこ きと きの きゑ ぐり けみ さえ さこ さの さよ つよ つ子 づさ ふひ やこ やの やを)	given-name	common
い|(くこ くみ さえ さお さこ さの さよ さを さ子 せの ちの ちよ ちろう ち子 つお つの つみ つよ づみ とゑ なよ はほ よの)	given-name	common
うめの	given-name	common
え|(いすけ つこ びの りか)	given-name	common
お|(さみ その)	given-name	common
か|(ずえ ずお ずみ ずよ ずゑ ちよ つこ つぢ つの つみ つよ つゑ づえ づゑ ねこ ねみ ほり ほる めの やの をり をる)	given-name	common
き|(くえ くの くみ くよ くゑ さの ちよ つよ ぬえ ぬこ ぬよ ぬゑ のえ のゑ の字 みえ みこ みの みよ みゑ よえ よこ よじ よの よみ よゑ り子 ん子)	given-name	common
く|(にこ によ にゑ らの らよ)	given-name	common
け|(いすけ い子 さの さみ さよ んいち)	given-name	common
こ|(ういち うた ずゑ とみ)	given-name	common
さ|(いいち おり かへ かゑ か子 きよ きゑ くみ くよ くゑ たこ たよ だこ だよ だゑ ちえ ちこ ちよ つみ つよ とこ とみ とゑ と子 なへ やこ よこ よの わか わこ をり)	given-name	common
し|(うか かの げこ げと げの げよ ずこ ずゑ づえ づか づこ づゑ めの ゅんさく ょう子 をり んたろう んのすけ)	given-name	common
じ|(ゅん ゅんいち ゅんろう)	given-name	common
す|(いの えの さの ずの ずゑ みこ みよ みゑ ゑの ゑよ)	given-name	common
せ|(いこ い子 きよ つよ)	given-name	common
た|(かこ かね かよ きえ きの きよ けお けこ けし けと けの だお つえ つお つの つよ つゑ ねよ まこ まの まみ まよ まゑ みこ みの みよ めひこ)	given-name	common
ち|(あき えこ えみ かこ かただ かの かのり さと づる はる やこ やの よこ よし よの よみ よゑ ゑこ ゑの)	given-name	common
つ|(きの たの とみ ねこ ねみ ねよ やこ やの るこ るの るよ るゑ)	given-name	common
て|(い子 つし つよ るこ るみ るよ)	given-name	common
と|(きえ きお きこ きの きよ きゑ きを くえ くじ くの くみ くよ くゑ しえ しこ しの しのり しひこ しみ しゑ すゑ みえ みこ みの みよ みゑ みを めこ めの もこ もみ もよ もゑ よこ よせ よの よゑ らよ らゑ りの りよ)	given-name	common
な|(おこ おみ か子 つえ つの つみ つみこ つよ つゑ な子 ほみ るみ をい をみ をゑ)	given-name	common
の|(ぶえ ぶこ ぶひと ぶゑ りこ)	given-name	common
は|(きの ぎの しめ ちよ つえ つこ つの つみ つよ つゑ なよ なゑ まこ るえ るこ るの るみ るよ るゑ)	given-name	common
ひ|(さえ さこ さと さの さよ さゑ さを でこ でみ でよ はり ふみ ろあき ろか ろこ ろただ ろの ろふみ ろみ)	given-name	common
ふ|(くえ くよ くゑ さえ さこ さの さよ さゑ じえ じこ じの じよ じゑ みこ みの みへ みよ みゑ ゆの よこ よの)	given-name	common
ま|(きこ さえ さお さこ さし さの さみ さゆき さよ さゑ さを しみ しゑ すえ すみ すよ すゑ つえ つこ つの つみ つよ つゑ なみ ゆこ りあ りえ りこ)	given-name	common
み|(かの きゑ さえ さこ さの さほ さよ さゑ さを すず すゑ ずほ ず穂 ちえ ちお ちこ ちゑ つえ つお つこ つの つよ つる つゐ つゑ つを づほ やの よこ よの)	given-name	common
む|(つこ めよ)	given-name	common
も|(しほ とこ とゑ もこ もよ りゑ)	given-name	common
や|(いこ すえ すこ すの すほ すよ すゑ よえ よひ よゑ ゑこ ゑの)	given-name	common
ゆ|(うこ うの うみ うゆ きえ きこ きの きよ きゑ つこ みこ りえ りか)	given-name	common
よ|(しえ しこ しと しの しのり しひろ しゑ しを りこ)	given-name	common
らいてう	given-name	common
り|(つこ ん子)	given-name	common
る|(みこ りこ)	given-name	common
れいこ	given-name	common
わかの	given-name	common
ゑなよ	given-name	common
一|(作 志 枝 真)	given-name	common
七美	given-name	common
万|(吉 平 年 江)	given-name	common
三|(成 春 次 渓 秋 郎丸 馬)	given-name	common
与|(一 三 次郎)	given-name	common
丹治	given-name	common
主税	given-name	common
久|(俊 利 吉 太郎 常 恵 次 江 良 通 隆 須美)	given-name	common
乙|(丸 吉 次)	given-name	common
九蔵	given-name	common
亀松	given-name	common
五|(十子 男)	given-name	common
京|(太郎 山)	given-name	common
仁蔵	given-name	common
今江	given-name	common
仲子	given-name	common
伊|(佐美 保 勢松 平)	given-name	common
佐|(助 知)	given-name	common
作平	given-name	common
俊|(徳 成)	given-name	common
保|(久 明 美)	given-name	common
信|(包 友)	given-name	common
倉|(松 治)	given-name	common
健児	given-name	common
元吉	given-name	common
光|(代 信 吉 国 好 洋 清 行)	given-name	common
八|(太 女)	given-name	common
兵部	given-name	common
兼|(山 次)	given-name	common
円|(一 蔵)	given-name	common
利|(保 右衛門 島 弘)	given-name	common
則武	given-name	common
剛志	given-name	common
力丸	given-name	common
加平	given-name	common
助|(光 松)	given-name	common
勘|(内 助)	given-name	common
勝|(蔵 頼)	given-name	common
北|(嶺 明 星 江)	given-name	common
十|(一 三 兵衛 市)	given-name	common
千|(代栄 曳 栄 穂 舟 賀)	given-name	common
半山	given-name	common
南|(橋 畝)	given-name	common
友|(之 江 道 重)	given-name	common
古|(径 郷 雪)	given-name	common
可美	given-name	common
吉|(久 光 和 平 政 春 松 栄 生)	given-name	common
和|(久 仁 佐 市 徳 江 知 良)	given-name	common
啓明	given-name	common
善|(久 光 和 夫 明)	given-name	common
喜|(吉 平 惣治)	given-name	common
嘉|(右衛門 徳 穂 美)	given-name	common
四男	given-name	common
国|(久 直 貞 近 重)	given-name	common
外|(丸 江)	given-name	common
多|(可 摩美 紀 門)	given-name	common
大|(亀 助 次郎)	given-name	common
太郎丸	given-name	common
奈|(江 美)	given-name	common
如水	given-name	common
姫子	given-name	common
婦美	given-name	common
子平	given-name	common
守|(内 恒 義)	given-name	common
安|(代 吉 志 次 治 清 行)	given-name	common
宗行	given-name	common
定|(明 次 正)	given-name	common
宝水	given-name	common
宮子	given-name	common
家久	given-name	common
富|(久 保 吉 松 枝 栄 江 美 蔵 雄)	given-name	common
寒水	given-name	common
小|(六 勝 太郎 巻)	given-name	common
尚徳	given-name	common
岩子	given-name	common
左|(京 門)	given-name	common
市|(助 平)	given-name	common
布佐	given-name	common
常|(久 代 吉 喜 広 松 行)	given-name	common
平|(七 三郎 蔵)	given-name	common
幸|(和 喜 平 成 栄 治)	given-name	common
幾|(世 久)	given-name	common
広|(明 栄 美 見 道)	given-name	common
庄吉	given-name	common
康生	given-name	common
延|(寿 清)	given-name	common
弥|(兵衛 十郎 四郎 市 平 彦)	given-name	common
弾正	given-name	common
彦|(三 兵衛)	given-name	common
徳|(久 吉 和 星 次 次郎 蔵 重)	given-name	common
志|(太 雄)	given-name	common
忠|(兵衛 和 志 次 生 興 蔵)	given-name	common
恒|(吉 次 見)	given-name	common
恵|(久美 利 子 美子)	given-name	common
惣右衛門	given-name	common
成|(吉 和 子 家 章 美)	given-name	common
房松	given-name	common
拓川	given-name	common
持国	given-name	common
政|(和 枝)	given-name	common
敦盛	given-name	common
文|(京 広 春)	given-name	common
新|(五郎 吉 左衛門 市 泉)	given-name	common
日|(出生 南 詰)	given-name	common
旭南	given-name	common
昌平	given-name	common
明|(世 正 生 穂)	given-name	common
春|(吉 江 海 美 見 香)	given-name	common
昭明	given-name	common
是|(政 清)	given-name	common
時貞	given-name	common
曽良	given-name	common
月美	given-name	common
有里	given-name	common
朝|(代 生 美 長)	given-name	common
木|(の実 米)	given-name	common
朱雀	given-name	common
杉江	given-name	common
東|(作 岡 明 洋一 洞 湖 蔵 陵)	given-name	common
松|(栄 浜 美)	given-name	common
枝松	given-name	common
柳|(作 栄)	given-name	common
栄|(一 二 光 枝)	given-name	common
栗|(太 子)	given-name	common
梅|(松 花)	given-name	common
椿山	given-name	common
業平	given-name	common
榛名	given-name	common
歌丸	given-name	common
正|(儀 友 吉 善 延 行 親)	given-name	common
武|(久 代 信 利 吉 子 平 志 豊)	given-name	common
水穂	given-name	common
永|(太郎 寿)	given-name	common
江|(里 釣子)	given-name	common
沖美	given-name	common
泰明	given-name	common
洋光	given-name	common
浅子	given-name	common
浜子	given-name	common
浪江	given-name	common
海南	given-name	common
淡窓	given-name	common
深志	given-name	common
清|(久 助 子 延 徳 武 道)	given-name	common
湖山	given-name	common
満|(ちる 寿美 穂)	given-name	common
滝|(之 子)	given-name	common
照光	given-name	common
玉|(江 穂)	given-name	common
琴海	given-name	common
瑞江	given-name	common
生|(子 馬)	given-name	common
田鶴	given-name	common
由|(仁 加 宇 岐)	given-name	common
白泉	given-name	common
百|(枝 間)	given-name	common
益生	given-name	common
直|(家 見)	given-name	common
眉山	given-name	common
真|(人 帆 弓 理 里)	given-name	common
知|(夫 昭)	given-name	common
磐根	given-name	common
祝子	given-name	common
福|(二 代 光 栄 治 美 重)	given-name	common
秋|(成 江 穂 竹)	given-name	common
種市	given-name	common
稲|(城 舟)	given-name	common
竹広	given-name	common
米満	given-name	common
糸数	given-name	common
紀|(和 尾井)	given-name	common
紫山	given-name	common
紹巴	given-name	common
綱子	given-name	common
綾子	given-name	common
繁和	given-name	common
美|(々 佐 和 土里 好 幸 栄 甘 生 登里 盛 笛 芳 郷 都 野里 鈴 馬 麻)	given-name	common
義|(仲 方)	given-name	common
羽須美	given-name	common
老司	given-name	common
能家	given-name	common
芳雄	given-name	common
若|(久 美)	given-name	common
茂|(利 市 平)	given-name	common
草|(平 水)	given-name	common
荒生	given-name	common
菜摘	given-name	common
華|(山 岳)	given-name	common
蕃山	given-name	common
行|(正 重)	given-name	common
観山	given-name	common
谷峨	given-name	common
豊|(久 国 平 明 春 松 栄 秀 秋 穂 美)	given-name	common
貞光	given-name	common
貴生	given-name	common
越生	given-name	common
輝|(国 美)	given-name	common
辻三	given-name	common
道|(三 明 正 生)	given-name	common
達美	given-name	common
那智	given-name	common
里美	given-name	common
重|(久 則 吉 安 実 富 松 義 蔵 行)	given-name	common
金|(作 吉 市 矢 華 道)	given-name	common
鈴子	given-name	common
錦山	given-name	common
長|(作 光 助 平 房 政 蔵 行)	given-name	common
陽明	given-name	common
隼人	given-name	common
雄山	given-name	common
雨山	given-name	common
雲浜	given-name	common
青峰	given-name	common
静谷	given-name	common
須|(恵 美 美江)	given-name	common
頼元	given-name	common
香|(澄 美)	given-name	common
高|(光 司 富 平 志 成 房 江 清 福 蔵)	given-name	common
鳥子	given-name	common
鶴|(代 吉 子)	given-name	common
麗水	given-name	common
麻|(友 衣)	given-name	common
アイドリス	given-name	
アイリーン	given-name	
アイルトン	given-name	
アウレリウス	given-name	
アキ	given-name	
アキエ	given-name	
アキコ	given-name	
アキヨ	given-name	
アグネス	given-name	
アグリ	given-name	
アケミ	given-name	
アサエ	given-name	
アサコ	given-name	
アサノ	given-name	
アサヨ	given-name	
アサヱ	given-name	
アストリッド	given-name	
アッシャリ	given-name	
アマル	given-name	
アヤコ	given-name	
アヤノ	given-name	
アランチャ	given-name	
アル	given-name	
アルツール	given-name	
アルトゥロ	given-name	
アルトルク	given-name	
アンジャリ	given-name	
アンディ	given-name	
アンヘル	given-name	
アーニー	given-name	
イクエ	given-name	
イサオ	given-name	
イサミ	given-name	
イスラム	given-name	
イチロー	given-name	
イメルダ	given-name	
イラ	given-name	
イルソン	given-name	
イロル	given-name	
イワオ	given-name	
イングバル	given-name	
イングリッド	given-name	
インディ	given-name	
インディラ	given-name	
イーラム	given-name	
ウィルフレド	given-name	
ウイリー	given-name	
ウタコ	given-name	
ウメノ	given-name	
ウメヨ	given-name	
ウルリケ	given-name	
エアロ	given-name	
エイコ	given-name	
エイスケ	given-name	
エイトール	given-name	
エイドリアン	given-name	
エジンニョ	given-name	
エスター	given-name	
エスペル	given-name	
エッロ	given-name	
エド	given-name	
エドワーズ	given-name	
エブゲニー	given-name	
エミ	given-name	
エミコ	given-name	
エミリ	given-name	
エミー	given-name	
エリカ	given-name	
エリク	given-name	
エリサ	given-name	
エリザ	given-name	
エリナ	given-name	
エリー	given-name	
エリース	given-name	
エル	given-name	
エルトン	given-name	
エルナ	given-name	
エルビス	given-name	
エンタツ	given-name	
オドネ	given-name	
カオリ	given-name	
カオル	given-name	
カコ	given-name	
カシアス	given-name	
カズエ	given-name	
カズコ	given-name	
カズヱ	given-name	
カタリン	given-name	
カツエ	given-name	
カツコ	given-name	
カツミ	given-name	
カツヨ	given-name	
カツヱ	given-name	
カヅ	given-name	
カヅエ	given-name	
カヅコ	given-name	
カトリーヌ	given-name	
カホル	given-name	
カミラ	given-name	
カメヨ	given-name	
カヨ	given-name	
カルナ	given-name	
カルラ	given-name	
カレン	given-name	
カロリーヌ	given-name	
カヲリ	given-name	
カヲル	given-name	
カーマン	given-name	
カールスモーキー	given-name	
ガビー	given-name	
ガブリエラ	given-name	
ガラシヤ	given-name	
ガリレオ	given-name	
ガリン	given-name	
ガル	given-name	
ガルシア	given-name	
キクエ	given-name	
キクコ	given-name	
キクノ	given-name	
キクミ	given-name	
キクヨ	given-name	
キクヱ	given-name	
キコ	given-name	
キサ	given-name	
キサブロー	given-name	
キヌエ	given-name	
キミエ	given-name	
キミコ	given-name	
キミノ	given-name	
キミヨ	given-name	
キミヱ	given-name	
キャシー	given-name	
キャリー	given-name	
キヨエ	given-name	
キヨコ	given-name	
キヨシ	given-name	
キヨシロウ	given-name	
キヨノ	given-name	
キヨミ	given-name	
キヨヱ	given-name	
キンジー	given-name	
キンバリー	given-name	
ギルバート	given-name	
クアン	given-name	
クニエ	given-name	
クニオ	given-name	
クニヨ	given-name	
クヌートトーレ	given-name	
クミ	given-name	
クリスチーナ	given-name	
クリスティ	given-name	
クリスティン	given-name	
クリステル	given-name	
クレイグ	given-name	
クレティエン	given-name	
クーコ	given-name	
グエン	given-name	
グルグリーノ	given-name	
グレグ	given-name	
グレゴリオ	given-name	
グレーテル	given-name	
グロリア	given-name	
グンター	given-name	
グンダ	given-name	
ケイジ	given-name	
ケサノ	given-name	
ケサミ	given-name	
ケント	given-name	
ゲール	given-name	
コウタロー	given-name	
コトミ	given-name	
コナン	given-name	
コネコ	given-name	
コリン	given-name	
コンチータ	given-name	
コーリー	given-name	
ゴラン	given-name	
ゴールドベルク	given-name	
サカヱ	given-name	
サキ	given-name	
サクエ	given-name	
サクヲ	given-name	
サスケ	given-name	
サダ	given-name	
サダエ	given-name	
サダコ	given-name	
サダム	given-name	
サダヨ	given-name	
サチ	given-name	
サチコ	given-name	
サトコ	given-name	
サトミ	given-name	
サトル	given-name	
サヨ	given-name	
サヨコ	given-name	
サリオ	given-name	
サワエ	given-name	
サンペイ	given-name	
ザイラー	given-name	
ザキ	given-name	
シェイク	given-name	
シェリル	given-name	
シゲ	given-name	
シゲコ	given-name	
シゲノ	given-name	
シゲミ	given-name	
シゲヨ	given-name	
シズエ	given-name	
シズコ	given-name	
シズヱ	given-name	
シヅ	given-name	
シヅエ	given-name	
シヅカ	given-name	
シヅヱ	given-name	
シピン	given-name	
シャロン	given-name	
シャーミン	given-name	
シャーリー	given-name	
シャーロック	given-name	
シュウ	given-name	
シュテフィ	given-name	
ション	given-name	
シルビ	given-name	
シルビア	given-name	
シロタ	given-name	
シロー	given-name	
シン	given-name	
シンディ	given-name	
シーグフリード	given-name	
ジェブ	given-name	
ジェリー	given-name	
ジェン	given-name	
ジスカール	given-name	
ジャコブ	given-name	
ジャネット	given-name	
ジュリエット	given-name	
ジュリー	given-name	
ジュン	given-name	
ジューン	given-name	
ジョンイル	given-name	
ジョーン	given-name	
スエ	given-name	
スズエ	given-name	
スズヱ	given-name	
スタファン	given-name	
スミエ	given-name	
スミコ	given-name	
スミヱ	given-name	
スヱ	given-name	
スー	given-name	
セサール	given-name	
セツコ	given-name	
セツヨ	given-name	
セリナ	given-name	
セルマ	given-name	
セーラ	given-name	
タカコ	given-name	
タカシ	given-name	
タカヨ	given-name	
タキエ	given-name	
タケシ	given-name	
タケノ	given-name	
タケヨ	given-name	
タツ	given-name	
タツエ	given-name	
タツノ	given-name	
タツヨ	given-name	
タヅ	given-name	
タニヤ	given-name	
タハール	given-name	
タマ	given-name	
タマエ	given-name	
タマキ	given-name	
タマノ	given-name	
タリーナ	given-name	
ダイアナ	given-name	
ダスティン	given-name	
ダニー	given-name	
ダライ	given-name	
ダリン	given-name	
チアキ	given-name	
チェイニー	given-name	
チェーティルアンドレ	given-name	
チエ	given-name	
チエコ	given-name	
チカ	given-name	
チカエ	given-name	
チカコ	given-name	
チコ	given-name	
チサト	given-name	
チャイ	given-name	
チャンドリカ	given-name	
チャールトン	given-name	
チヤコ	given-name	
チヨ	given-name	
チヨコ	given-name	
チヨノ	given-name	
チヨミ	given-name	
チルチル	given-name	
チヱ	given-name	
チンタラー	given-name	
ツタエ	given-name	
ツタノ	given-name	
ツトム	given-name	
ツネ	given-name	
ツネヨ	given-name	
ツヤコ	given-name	
ツヤノ	given-name	
ツルエ	given-name	
ツルオ	given-name	
ツルヨ	given-name	
テイコ	given-name	
テッド	given-name	
テツ	given-name	
テル	given-name	
テルエ	given-name	
テルコ	given-name	
テルミ	given-name	
テルヱ	given-name	
テレ	given-name	
ディン	given-name	
デディエ	given-name	
デビット	given-name	
デブラ	given-name	
デリカット	given-name	
デービッド	given-name	
トイ	given-name	
トオル	given-name	
トキエ	given-name	
トキヨ	given-name	
トキヱ	given-name	
トク	given-name	
トクエ	given-name	
トクコ	given-name	
トクヨ	given-name	
トクヱ	given-name	
トシ	given-name	
トシエ	given-name	
トシコ	given-name	
トシミ	given-name	
トシヱ	given-name	
トッド	given-name	
トミエ	given-name	
トミオ	given-name	
トミコ	given-name	
トミヨ	given-name	
トミヱ	given-name	
トメノ	given-name	
トメヨ	given-name	
トモ	given-name	
トモエ	given-name	
トモコ	given-name	
トモヱ	given-name	
トヨエ	given-name	
トヨコ	given-name	
トヨノ	given-name	
トヨミ	given-name	
トラヨ	given-name	
トレバー	given-name	
トーニャ	given-name	
ドアン	given-name	
ドク	given-name	
ドス	given-name	
ドロシー	given-name	
ナオ	given-name	
ナオコ	given-name	
ナオミ	given-name	
ナセル	given-name	
ナツエ	given-name	
ナツコ	given-name	
ナツヱ	given-name	
ナナ	given-name	
ナミエ	given-name	
ナラシマ	given-name	
ナヲ	given-name	
ナヲエ	given-name	
ニック	given-name	
ニーナ	given-name	
ノブコ	given-name	
ノブヨ	given-name	
ノリオ	given-name	
ノーマ	given-name	
ハコ	given-name	
ハジメ	given-name	
ハチロー	given-name	
ハツエ	given-name	
ハツノ	given-name	
ハツミ	given-name	
ハツヨ	given-name	
ハツヱ	given-name	
ハナエ	given-name	
ハナコ	given-name	
ハナヨ	given-name	
ハナヱ	given-name	
ハミド	given-name	
ハルエ	given-name	
ハルコ	given-name	
ハルミ	given-name	
ハルヨ	given-name	
ハルヱ	given-name	
ハルヲ	given-name	
ハンク	given-name	
バチスタ	given-name	
バリー	given-name	
バンヤット	given-name	
バーガー	given-name	
バード	given-name	
バーナーデット	given-name	
バーブラ	given-name	
パイリン	given-name	
ヒサ	given-name	
ヒサエ	given-name	
ヒサコ	given-name	
ヒサノ	given-name	
ヒサヨ	given-name	
ヒサヱ	given-name	
ヒデ	given-name	
ヒデコ	given-name	
ヒデノ	given-name	
ヒフミ	given-name	
ヒロエ	given-name	
ヒロコ	given-name	
ヒロシ	given-name	
ヒロミ	given-name	
ヒロミツ	given-name	
ビクトリア	given-name	
ビシュヌ	given-name	
ビビアン	given-name	
ビョルン	given-name	
ビリー	given-name	
ビント	given-name	
ファルーク	given-name	
フィッツシモンズ	given-name	
フク	given-name	
フクエ	given-name	
フクヨ	given-name	
フクヱ	given-name	
フサエ	given-name	
フサオ	given-name	
フサコ	given-name	
フサノ	given-name	
フサヨ	given-name	
フサヱ	given-name	
フジエ	given-name	
フジヱ	given-name	
フヂエ	given-name	
フベルト	given-name	
フミ	given-name	
フミエ	given-name	
フミエダ	given-name	
フミコ	given-name	
フミヤ	given-name	
フミヨ	given-name	
フミヱ	given-name	
フユ	given-name	
フランキー	given-name	
フルトン	given-name	
フレッドボーレ	given-name	
フーベルト	given-name	
ブライアン	given-name	
ブラッド	given-name	
ブラント	given-name	
ブランドン	given-name	
ブルガン	given-name	
ブー	given-name	
プシュパマリ	given-name	
ベアテ	given-name	
ベト	given-name	
ベルツェリーナ	given-name	
ベルトルト	given-name	
ベロニカ	given-name	
ペリー	given-name	
ホアン	given-name	
ホイットニー	given-name	
ホセア	given-name	
ホルスト	given-name	
ボアズ	given-name	
ボイヤー	given-name	
ボニー	given-name	
ポリーン	given-name	
ポル	given-name	
ポーラ	given-name	
マイ	given-name	
マウロ	given-name	
マキコ	given-name	
マギー	given-name	
マグディ	given-name	
マコーリフ	given-name	
マサ	given-name	
マサエ	given-name	
マサコ	given-name	
マサミ	given-name	
マサムネ	given-name	
マサヨ	given-name	
マサヱ	given-name	
マサヲ	given-name	
マスエ	given-name	
マスミ	given-name	
マスヱ	given-name	
マチルダ	given-name	
マツエ	given-name	
マツコ	given-name	
マツヨ	given-name	
マツヱ	given-name	
マヌエラ	given-name	
マヤ	given-name	
マライア	given-name	
マリアン	given-name	
マリコ	given-name	
マリヤ	given-name	
マリリン	given-name	
マルゲリータ	given-name	
マルシア	given-name	
マルタン	given-name	
マルチノ	given-name	
マンシャ	given-name	
マンショ	given-name	
マーサ	given-name	
マーチン	given-name	
ミエ	given-name	
ミエコ	given-name	
ミカ	given-name	
ミキ	given-name	
ミク	given-name	
ミグ	given-name	
ミサエ	given-name	
ミサコ	given-name	
ミサノ	given-name	
ミサホ	given-name	
ミサヨ	given-name	
ミサヱ	given-name	
ミサヲ	given-name	
ミチエ	given-name	
ミチコ	given-name	
ミチヨ	given-name	
ミチル	given-name	
ミチヱ	given-name	
ミッキー	given-name	
ミッチ	given-name	
ミツエ	given-name	
ミツコ	given-name	
ミツヨ	given-name	
ミツル	given-name	
ミツヱ	given-name	
ミナ	given-name	
ミネンコ	given-name	
ミノル	given-name	
ミハエル	given-name	
ミハル	given-name	
ミホ	given-name	
ミミ	given-name	
ミヤ	given-name	
ミヤコ	given-name	
ミユキ	given-name	
ミヨ	given-name	
ミヨコ	given-name	
ミレイ	given-name	
ミワ	given-name	
ミヱ	given-name	
ムハメド	given-name	
メアリ	given-name	
メイリン	given-name	
メグ	given-name	
メラニー	given-name	
メリナ	given-name	
メルセデス	given-name	
モディセ	given-name	
モト	given-name	
モトエ	given-name	
モニカ	given-name	
モハマド	given-name	
モハメッド	given-name	
モモエ	given-name	
モンロー	given-name	
ヤエ	given-name	
ヤコフ	given-name	
ヤス	given-name	
ヤスエ	given-name	
ヤスシ	given-name	
ヤスノ	given-name	
ヤスヱ	given-name	
ヤプ	given-name	
ヤユク	given-name	
ヤヱ	given-name	
ユイ	given-name	
ユウ	given-name	
ユカ	given-name	
ユカリ	given-name	
ユキ	given-name	
ユキエ	given-name	
ユキオ	given-name	
ユキコ	given-name	
ユキノ	given-name	
ユキヒデ	given-name	
ユキヒロ	given-name	
ユキヱ	given-name	
ユッコ	given-name	
ユミ	given-name	
ユミコ	given-name	
ユーレイ	given-name	
ヨウコ	given-name	
ヨシエ	given-name	
ヨシオ	given-name	
ヨシコ	given-name	
ヨシノ	given-name	
ヨシヒロ	given-name	
ヨシヱ	given-name	
ヨネ	given-name	
ヨハネ	given-name	
ヨハンオラフ	given-name	
ヨリ	given-name	
ヨンサム	given-name	
ヨーコ	given-name	
ヨーセフ	given-name	
ライサ	given-name	
ライラ	given-name	
ラビー	given-name	
ラフキン	given-name	
ラボラ	given-name	
ランジット	given-name	
ランディ	given-name	
ラーナ	given-name	
リエ	given-name	
リオネル	given-name	
リカ	given-name	
リカコ	given-name	
リサ	given-name	
リザ	given-name	
リック	given-name	
リナ	given-name	
リュボーフィ	given-name	
リョウ	given-name	
リリアン	given-name	
リリセ	given-name	
リヱ	given-name	
リンダ	given-name	
ルシア	given-name	
ルパンゴ	given-name	
ルファ	given-name	
ルミ	given-name	
ルース	given-name	
レイコ	given-name	
レイナ	given-name	
レイラ	given-name	
レオナ	given-name	
レット	given-name	
レナ	given-name	
レミ	given-name	
レンゾ	given-name	
レンブラント	given-name	
ロザンナ	given-name	
ロミオ	given-name	
ロリータ	given-name	
ローパー	given-name	
ローリン	given-name	
ローリー	given-name	
ワトスン	given-name	

"""#
}
