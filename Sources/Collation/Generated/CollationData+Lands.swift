// Generated from Data/lands.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let lands = #"""
khalkhin gol,khalkhyn gol,khalkha;nomonhan	халхин-гол,халхин гол;номонхан	ハルハ河,ハルハ川,ハルヒン・ゴール;ノモンハン
khasan;changkufeng,zhanggufeng	хасан;чжангуфэн	ハサン湖;張鼓峰
dogger bank;hull	доггер-банк,доггер банк;гулл	ドッガーバンク,ドッガー・バンク;ハル
tsushima;sea of japan	цусим;японское мор	対馬;日本海
port arthur;lushun,lüshun	порт-артур,порт артур;люйшун	ポート・アーサー;旅順
mukden;shenyang	мукден;шэньян	奉天;瀋陽
manchuria,manchurian	маньчжур	満州,満洲
marco polo bridge;lugou bridge,lugouqiao	мост марко поло,марко поло;лугоуцяо	マルコ・ポーロ橋;盧溝橋
sakhalin;karafuto	сахалин;карафуто	サハリン;樺太
kuril,kurile,kurils,kuriles;chishima	курил;тисима	クリル;千島
iturup;etorofu	итуруп;эторофу	イトゥルップ;択捉
kunashir;kunashiri	кунашир;кунасири	クナシル;国後
shikotan	шикотан	色丹
habomai,khabomai	хабомаи	歯舞
hokkaido;ezo,yezo	хоккайд;эдзо	北海道;蝦夷
siberia,siberian	сибир	シベリア,西伯利亜
kamchatka	камчат	カムチャツカ,カムチャッカ
amur	амур	アムール;黒竜江,黒龍江
aigun,aihun	айгун	アイグン,愛琿,璦琿
nerchinsk	нерчин	ネルチンスク
kyakhta,kiakhta	кяхт	キャフタ
ili,kulja	илийск,кульдж	イリ,伊犁
nikolayevsk,nikolaevsk,nikolayevsk-on-amur	николаевск	ニコラエフスク;尼港
vladivostok	владивосток	ウラジオストク,ウラジオストック;浦塩,浦潮
khabarovsk	хабаровск	ハバロフスク
dalian;dairen;dalny	далянь;дайрен;дальний,дальн	大連;ダイレン;ダルニー
chemulpo;incheon,inchon	чемульпо;инчхон	済物浦;仁川
yalu,yalu river	ялу	鴨緑江
yellow sea	желтое мор,жёлтое мор	黄海
liaodong,liaotung	ляодун	遼東
liaoyang	ляоян	遼陽
sandepu,heikoutai	сандепу	黒溝台
shandong,shantung	шаньдун	山東
weihaiwei	вэйхайвэй	威海衛
shimonoseki	симоносек	下関
kanghwa,ganghwa	канхва	江華島,江華
qingdao,tsingtao	циндао	青島
peking;beijing	пекин	北京
nanking,nanjing	нанкин	南京
shanghai	шанхай	上海
canton;guangzhou	кантон;гуанчжоу	広東;広州
hong kong	гонконг	香港
formosa;taiwan	формоз;тайван	フォルモサ;台湾
tokyo;edo	токио,токийск;эдо	東京;江戸
kyoto	киото	京都
osaka	осак,осака	大阪
yokohama	иокогам,йокогам	横浜
kanagawa	канагав	神奈川
shimoda	симод	下田
hiroshima	хиросим	広島
nagasaki	нагасак	長崎
okinawa;ryukyu,liuchiu	окинав;рюкю	沖縄;琉球
iwo jima,iwojima	иводзим,иводзима	硫黄島
sekigahara	сэкигахар	関ヶ原,関ケ原
pearl harbor,pearl harbour;hawaii	пёрл-харбор,перл-харбор,пирл-харбор;гавай	真珠湾,パールハーバー;ハワイ
midway	мидуэ	ミッドウェー
guadalcanal	гуадалканал	ガダルカナル
leyte,leyte gulf	лейте	レイテ
saipan	сайпан	サイパン
tarawa	тарав	タラワ
singapore	сингапур	シンガポール,昭南
manila	манил	マニラ
portsmouth	портсмут	ポーツマス
washington	вашингтон	ワシントン
san francisco	сан-франциск	サンフランシスコ
new york	нью-йорк	ニューヨーク
panama	панам	パナマ
havana	гаван	ハバナ
cuba,cuban	куба,кубы,кубе,кубой,кубу,кубинск	キューバ
crimea,crimean	крым	クリミア
caucasus,caucasian	кавказ	カフカス,コーカサス
baltic	балтий,прибалт	バルト
black sea	черное мор,чёрное мор	黒海
north sea	северное мор	北海
kronstadt	кронштадт	クロンシュタット
saint petersburg,st petersburg,petersburg;petrograd;leningrad	санкт-петербург,петербург;петроград;ленинград	サンクトペテルブルク,ペテルブルク;ペトログラード;レニングラード
moscow	москов,москв	モスクワ
smolensk	смоленск	スモレンスク
kursk	курск	クルスク
stalingrad;volgograd;tsaritsyn	сталинград;волгоград;царицын	スターリングラード;ヴォルゴグラード;ツァリーツィン
kiev,kyiv	киев	キエフ,キーウ
kharkov,kharkiv	харьков	ハリコフ,ハルキウ
odessa,odesa	одесс	オデッサ
sevastopol,sebastopol	севастопол	セヴァストポリ,セバストポリ
sinop,sinope	синоп	シノープ
balaklava,balaclava	балаклав	バラクラヴァ
narva	нарва,нарвы,нарве,нарвой,нарву,нарвск	ナルヴァ
poltava	полтав	ポルタヴァ
riga	рига,риги,риге,ригой,ригу,рижск	リガ
tallinn;reval	таллин;ревел	タリン;レバル
vilnius;vilna,wilno	вильнюс;вильн	ヴィリニュス;ヴィルナ
minsk	минск	ミンスク
brest-litovsk,brest litovsk,brest	брест-литовск,брест	ブレスト=リトフスク,ブレスト
warsaw	варшав	ワルシャワ
katyn	катын	カティン
cracow,krakow	краков	クラクフ
danzig;gdansk	данциг;гданьск	ダンツィヒ;グダニスク
konigsberg,königsberg;kaliningrad	кёнигсберг,кенигсберг;калининград	ケーニヒスベルク;カリーニングラード
tilsit	тильзит	ティルジット
lemberg;lwow;lvov,lviv	лемберг;львов	レンベルク;リヴィウ
tannenberg;grunwald	танненберг;грюнвальд	タンネンベルク;グルンヴァルト
jena	йена,йены,йене,йеной,йену,йенск	イエナ
leipzig	лейпциг	ライプツィヒ
dresden	дрезден	ドレスデン
berlin	берлин	ベルリン
potsdam	потсдам	ポツダム
munich	мюнхен	ミュンヘン
nuremberg,nürnberg	нюрнберг	ニュルンベルク
frankfurt	франкфурт	フランクフルト
westphalia	вестфал	ヴェストファーレン,ウェストファリア
prague	прага,праги,праге,прагой,прагу,пражск	プラハ
austerlitz	аустерлиц	アウステルリッツ
vienna	вена,вены,вене,веной,вену,венск	ウィーン
budapest	будапешт	ブダペスト
trianon	трианон	トリアノン
belgrade	белград	ベオグラード
sarajevo	сараев	サラエボ,サラエヴォ
bucharest	бухарест	ブカレスト
san stefano	сан-стефан	サン・ステファノ
plevna,pleven	плевн,плевен	プレヴナ
shipka	шипка,шипки,шипке,шипкой,шипку,шипкинск	シプカ
constantinople;istanbul	константинопол,царьград;стамбул	コンスタンティノープル;イスタンブール
gallipoli;dardanelles;canakkale	галлипол;дарданелл	ガリポリ;ダーダネルス;チャナッカレ
navarino	наварин	ナヴァリノ
lausanne	лозанн	ローザンヌ
sevres,sèvres	севр	セーヴル
locarno	локарн	ロカルノ
geneva	женев	ジュネーヴ,ジュネーブ
hague,the hague	гааг	ハーグ
rapallo	рапалл	ラパッロ
rome	римск	ローマ
versailles	версал	ヴェルサイユ,ベルサイユ
paris	париж	パリ
verdun	верден	ヴェルダン
somme	сомма,сомм	ソンム
waterloo;belle alliance	ватерлоо	ワーテルロー
amiens	амьен	アミアン
normandy	норманд	ノルマンディー
dunkirk,dunkerque	дюнкерк	ダンケルク
london	лондон	ロンドン
trafalgar	трафальгар	トラファルガー
utrecht	утрехт	ユトレヒト
borodino;moskva river	бородин;москва-рек	ボロディノ;モスクワ川
alsace	эльзас	アルザス
lorraine	лотаринг	ロレーヌ
suez	суэц	スエズ
yalta	ялта,ялты,ялте,ялтой,ялту,ялтинск	ヤルタ
tehran,teheran	тегеран	テヘラン
cairo	каир	カイロ
jerusalem	иерусалим	エルサレム
kabul	кабул	カブール
mongolia outer,outer mongolia	внешняя монгол	外蒙古,外モンゴル
seoul;keijo,hanseong	сеул;кэйдзё	ソウル,漢城;京城
pyongyang	пхеньян	平壌
panmunjom	пханмунчжом,паньмыньчжон	板門店
hanoi	ханой	ハノイ
dien bien phu	дьенбьенф	ディエンビエンフー

"""#
}
