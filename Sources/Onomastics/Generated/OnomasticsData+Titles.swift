// Generated from Data/titles.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension OnomasticsData {
  static let titles = #"""
Mr Mrs Ms Miss Sir Dame Lord Lady Dr Prof Professor Rev Reverend Esq Hon
president prime minister premier chancellor secretary senator governor ambassador consul
general admiral colonel captain lieutenant major marshal commodore gen adm col capt lt maj
emperor empress king queen tsar czar tzar prince princess count countess baron baroness duke duchess
господин госпожа г-н г-жа товарищ доктор профессор академик
президент премьер министр посол консул генерал адмирал полковник капитан лейтенант майор маршал
император императрица король королева царь царица князь княгиня граф графиня барон герцог
monsieur madame mademoiselle mme président ministre général amiral empereur roi reine comte duc
Herr Frau Präsident Minister Kaiser König Königin Fürst Graf Freiherr Herzog
presidente predsjednik presiden prezydent presidentti președintele prezident elnök señor señora don doña signor signora
氏 さん 様 殿 先生 閣下

"""#
}
