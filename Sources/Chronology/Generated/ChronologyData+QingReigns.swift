// Generated from Data/qing_reigns.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension ChronologyData {
  static let qingReigns = #"""
天命	Tianming	Тяньмин	1616	1626
天聰	Tiancong	Тяньцун	1627	1636
崇德	Chongde	Чундэ	1636	1643
順治	Shunzhi	Шуньчжи	1644	1661
康熙	Kangxi	Канси	1662	1722
雍正	Yongzheng	Юнчжэн	1723	1735
乾隆	Qianlong	Цяньлун	1736	1795
嘉慶	Jiaqing	Цзяцин	1796	1820
道光	Daoguang	Даогуан	1821	1850
咸豐	Xianfeng	Сяньфэн	1851	1861
同治	Tongzhi	Тунчжи	1862	1874
光緒	Guangxu	Гуансюй	1875	1908
宣統	Xuantong	Сюаньтун	1909	1911

"""#
}
