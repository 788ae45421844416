// Generated from Data/joseon_reigns.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ChronologyData {
  static let joseonReigns = #"""
太祖	Taejo	1392	1398
定宗	Jeongjong	1399	1400
太宗	Taejong	1401	1418
世宗	Sejong	1419	1450
文宗	Munjong	1451	1452
端宗	Danjong	1453	1455
世祖	Sejo	1455	1468
睿宗	Yejong	1469	1469
成宗	Seongjong	1470	1494
燕山君	Yeonsangun	1495	1506
中宗	Jungjong	1506	1544
仁宗	Injong	1545	1545
明宗	Myeongjong	1546	1567
宣祖	Seonjo	1568	1608
光海君	Gwanghaegun	1609	1623
仁祖	Injo	1623	1649
孝宗	Hyojong	1650	1659
顯宗	Hyeonjong	1660	1674
肅宗	Sukjong	1675	1720
景宗	Gyeongjong	1721	1724
英祖	Yeongjo	1725	1776
正祖	Jeongjo	1777	1800
純祖	Sunjo	1801	1834
憲宗	Heonjong	1835	1849
哲宗	Cheoljong	1850	1863
高宗	Gojong	1864	1895

"""#
}
