// Generated from Data/lands.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension CollationData {
  static let lands = #"""
khalkhin gol,khalkhyn gol,khalkha,nomonhan	халхин-гол,халхин гол,номонхан	ノモンハン,ハルハ河,ハルハ川,ハルヒン・ゴール
khasan,changkufeng,zhanggufeng	хасан,чжангуфэн	張鼓峰,ハサン湖
dogger bank,hull	гулл,доггер-банк,доггер банк	ドッガーバンク,ドッガー・バンク,ハル
tsushima,sea of japan	цусим	日本海,対馬
port arthur,lushun,lüshun	порт-артур,порт артур,люйшун	旅順
mukden,shenyang	мукден,шэньян	奉天
manchuria,manchurian	маньчжур	満州,満洲
marco polo bridge,lugou bridge,lugouqiao	лугоуцяо,мост марко поло,марко поло	盧溝橋
sakhalin,karafuto	сахалин,карафуто	樺太,サハリン
kuril,kurile,kurils,chishima	курил,тисима	千島,クリル
iturup,etorofu	итуруп,эторофу	択捉
kunashir,kunashiri	кунашир	国後
shikotan	шикотан	色丹
siberia,siberian	сибир	シベリア,西伯利亜
nikolayevsk,nikolaevsk,nikolayevsk-on-amur	николаевск	尼港,ニコラエフスク
vladivostok	владивосток	ウラジオストク,ウラジオストック,浦塩,浦潮
dalian,dairen,dalny	дальн,далянь,дайрен	大連
chemulpo,incheon	чемульпо,инчхон	仁川
yalu,yalu river	ялу	鴨緑江
liaodong,liaotung	ляодун	遼東
shandong,shantung	шаньдун	山東
weihaiwei	вэйхайвэй	威海衛
qingdao,tsingtao	циндао	青島
peking,beijing	пекин	北京
nanking,nanjing	нанкин	南京
shanghai	шанхай	上海
tokyo,edo	токи,эдо	東京,江戸
hiroshima	хиросим	広島
nagasaki	нагасаки	長崎
pearl harbor,pearl harbour,hawaii	пёрл-харбор,перл-харбор,пирл-харбор	真珠湾,ハワイ
midway	мидуэ	ミッドウェー
guadalcanal	гуадалканал	ガダルカナル
crimea,crimean	крым	クリミア
caucasus,caucasian	кавказ	カフカス,コーカサス
baltic	балтий,прибалт	バルト
kronstadt	кронштадт	クロンシュタット
saint petersburg,st petersburg,petersburg,petrograd,leningrad	петербург,санкт-петербург,петроград,ленинград	ペテルブルク,サンクトペテルブルク,レニングラード
moscow	москов,москв	モスクワ
stalingrad,volgograd,tsaritsyn	сталинград,царицын	スターリングラード
danzig,gdansk	данциг,гданьск	ダンツィヒ,グダニスク
lemberg,lwow,lvov,lviv	львов,лемберг	リヴィウ,レンベルク
constantinople,istanbul	константинопол,стамбул,царьград	コンスタンティノープル,イスタンブール
tannenberg,grunwald	грюнвальд,танненберг	タンネンベルク
austerlitz	аустерлиц	アウステルリッツ
waterloo	ватерлоо	ワーテルロー
borodino,moskva river	бородин	ボロディノ
poltava	полтав	ポルタヴァ
vienna	вена,венск	ウィーン
paris	париж	パリ
versailles	версал	ヴェルサイユ,ベルサイユ
brest-litovsk,brest litovsk,brest	брест,брест-литовск	ブレスト,ブレスト=リトフスク

"""#
}
