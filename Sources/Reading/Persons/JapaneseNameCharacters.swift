/// The characters that names of persons are written with, where a name is in no list.
///
/// Source: given and family names of two characters of the NAIST Japanese Dictionary 0.6.3 against its
/// common nouns: characters that stand in that place in names at least a quarter as often as in nouns. Five
/// names in six have both of theirs here, and one noun in twenty-five.
enum JapaneseNameCharacters {
  /// Whether the two characters at `index` look like a given name.
  static func areGivenName(at index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny(givenFirst, at: index) && japanese.isAny(givenLast, at: index + 1)
  }

  /// Whether one of the two characters at `index` is one of given names.
  static func mayBeGivenName(at index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny(givenFirst, at: index) || japanese.isAny(givenLast, at: index + 1)
  }

  /// Whether the two characters at `index` look like a family name.
  static func areFamilyName(at index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny(familyFirst, at: index) && japanese.isAny(familyLast, at: index + 1)
  }

  /// Whether many family names end in the character at `index`.
  static func mayEndFamilyName(at index: Int, _ japanese: JapaneseText) -> Bool {
    japanese.isAny(familyLast, at: index)
  }

  private static let givenFirst = Marks(
    """
    義美一正秀忠和光勝英清雅信利良俊政久幸芳隆重昌孝真文武博康千春敏貞直友昭泰智由弘知茂吉宗喜広裕明嘉善長克好浩三安佳道高尚
    保健徳豊貴元公国邦定宏寿洋成富輝憲治金繁祐栄守常晴哲勇恒有照伸理秋松実辰満里龍兼達麻靖雄静賢仁章梅紀史修竹鉄敬寛典愛夏朝
    通竜恭時未優純祥盛玉恵則卓福花啓充彰延家基慶景晃行香周初東平民為京謙庄藤年八頼郁悦将宣多鶴米朋房万永益幹菊志氏珠青篤留榮
    亀沙淳瑞素寅陽育結建虎種拓奈末亮彩紫太眞惟華五綱剛佐作市七淑晶斉雪伝敦範夕力礼逸歌顕玄耕順助節彦兵又与円欣誠増冬桃牧稔要
    林玲麗六國伊季匡君圭菜若十昇省崇澄征聖徹南百弥梨廣茉亜乙幾規熊桂源次丈禎冨舞柳悠鈴綾杏加絵岩儀暁錦琴江資滋捷浅倉琢能北睦
    猛佑養蘭露欽九研孤功厚咲紗朱進孫暢登得了涼瑠靜可角岳希堅笑慎翠悌庸陸壽莉胤芽勘毅喬興駒持捨晋星聡荘仲磐浜峰峯摩黙唯容律量
    浪衣稲映瑛園鴎関亨享謹計絹織杉是仙操蝶惇如之麦孟幽葉倫令蓮脩與萬依卯越果賀介宜弓桐吟勲薫庫湖悟嗣士曙浄譲禅其鷹瀧沢鎮透酉
    柏伴暮抱夢嶺路槐蘆旭絢井宇丑詠鋭猿霞翫橘許尭粂栗慧梧護鯉甲紘鴻犀策芝駿潤渚升湘詔森紳尋甚扇泉滝宙陳展杜那楢寧伯隼柊萌鳳望
    磨耀蓉遥凌麟伶惠皓翔聰蓼鐵鴈鮎磯允員衛燕艶欧覚兜環巌掬鏡響矩渓潔己伍吾孔洪砕冴鷺獅柴錫叔峻宵粧鍾審榛須菅誓醒詮宋惣息只谷
    稚椿鼎禿捺乃泊汎妃普芙蕪楓碧穂蓬鵬卜繭也諭融藍履諒怜廉禄倭亘侑傅傳圓實岑徂暎暉曉毬淇滉澪璋甕綺迪黎
    """
  )
  private static let givenLast = Marks(
    """
    子郎美雄夫一男治助二吉江三代枝彦恵次蔵司平之明香生也幸弘人久行義志紀光信造樹里昭奈作正和介文太衛則朗史松宏博広春世良弥実
    徳山市利勝孝成浩重喜秀絵哉洋英吾乃道栄隆水典敏康章月裕晴仁政花寿穂憲俊斎八秋華保輔七伸輝佳巳藏芳六士希貴村菜理清己忠範風
    衣武加海惠直悦央堂好臣葉長織昌嗣見盛舟庵晃茂克房丸季彰川由峰雪緒梨知朝軒寛規未城馬綱通記友泰矢沙安景陽祐宣夏智邦雲果歩南
    貞真純湖麿基親善廣澄氏頼雅帆児佐虎苗充泉丞胤満洲可紗嘉起照常爾津野那童賢宗策延弓興亮咲都琴慶敬雀五翁以緑晶麻夢鶴園福古恒
    砂浪啓莉恭兼豊彌毅紅伍羽耶蔭功四勇永郷渓蘭繁矩征亭佑逸資賀継依温祥円剛尚富允谷羅仙篤至顕十幹映紘順彩伯嶺魔磨井統楼涛峯東
    蝶鈴邨全沢暉尭周登紫宇悟丈辰径庸岐塘妃誠榮朋了若昇圃岳陵鴎畝予鑑汀溪峨升僊淑寧杖斗左朔圀靖京菊厳亨淳猿鳳睦夕稀崖朱橘燕幾
    九暢鼎浜西竜諦菟笠宵蕾翔貫宜就仲鎮哲青楠郊随峡洞煕瑞琳坪珠巨梧已伽摘瀾勲瑠楓冲弼祇薫蓮暁厚倫右浦姫椰鎬巴玄淵包彬潭穎尋隠
    隣操伴鳴総岡甫翠虹霞玖禅珍森璃侑
    """
  )
  private static let familyFirst = Marks(
    """
    大小中高三西田岩長上山松石吉川古藤井宮久森平安江木野新永竹今金池北伊神水尾佐赤坂羽仲白有下横玉戸寺福稲岡真沢南飯豊矢村武
    堀倉東八谷奥河関浅梅富鹿勝鶴日花成美阿塩黒笹杉清天島浦加広志津土浜米片若瀬相朝徳二秋菅千湯麻増宇市沼深須菊桜仁船馬門丸駒
    熊栗城早滝猪澤越角牛橋月五荒細室夏笠光七柴常草柏板保柳桐篠守青鳥嶋岸近元根諸星都和磯能畑牧濱間鬼香春植鷹楠末友愛梶葛亀兼
    四織折丹渡樋雨押沖柿桑向舟泉辻波飛芦遠荻皆蒲鎌住曽足椎坪萩百峯茂鷲鵜舘紀九穴溝糸漆宗渋庄棚姫冨林鈴蓮六脇綾円猿嘉歌垣館喜
    魚京犬幸甲砂阪十信町塚宝芳益榎賀釜鴨桂弘恒枝芝樹蔵樽堂奈菱舞穂網粟園貝苅弓串君崎児宍染舛霜瀧宅筑殿桃得鍋比峰槙鳴由藍里國
    櫻眞為臼影乙可樫巻櫛鍵更綱紺紫式周緒升是仙曾只辰栃麦幡畠繁品桝箕弥竜梁廣華樺茅萱橘境郷芹沓窪郡湖斎咲皿司斉置築庭添頓那楢
    粕桧伏淵綿薮邑与龍浪礒萬鮎依茨卯碓及笈錦玖隅隈源虎鴻妻彩冴鷺姉氏昭榛針諏吹椙扇祖則袖但淡槻貞笛兎砥棟洞苫縄忍播鳩帆苗蛭府
    幅蜂飽朴又味蓑牟唯柚淀嶺鰐渕簑蛯逢穐虻庵位芋丑瓜薗桶牡蟹覚叶栢刈巌雁丘汲鏡饗琴恵菰伍呉吾鯉港糠込沙堺榊札鮫似爾蒔汐狩戎淳
    埴秦澄勢栖跡設箭膳蘇巣荘鎗其泰拓蛸胆蔦釘筒鴇尼韮乃楳伯迫箱斑畔磐彦俵払柄鳳坊房柾湊霧籾鑓涌輿涼簾篭詫奧實嶌檜氣澁舩茉葭蓼
    藪
    """
  )
  private static let familyLast = Marks(
    """
    田野川谷山井原沢島木本村崎岡澤尾坂内倉藤部瀬森嶋見津口戸江上間沼橋浦石賀松宮里塚下城地林屋西畑中町永生場元泉浜越波根吉海
    平河名富月和丸東家郷武住羽池高南葉渕良脇丘垣代矢園保室馬堀前渡佐安柳角須来館竹光花巻杉窪熊樹淵枝関友居寺乃科知堂神庭幡市
    浪久貝吹重端辺牧茂北利岩咲美尻條摩添守並条辻俣栗滝貫鹿又司積奈古留塩梨舘阪穂壁智洲埜治庄笠股桑岐能開伏築多柴坪溝仲登鍋香
    陽隈志束末潟濱延岸福比寄都黒峰峯堤満宿我嶺栖畠近若邊仁深敷苅砂広芝麻亭腰盛迫磨沖喜飼珠濃増暮釜栄曽鷹氏幌刈浅國鶴篠爪縄薗
    坊夏岳邑巣菅呂磯蘇倍彦甲斎奥清竜易芳爾喰嶌仙新貴隅懸嵐梶荘副桜冨瓶鎌桃泊央匂雄湊柿繁狩希亀加紀桐鉢邉
    """
  )
}
