// Generated from Data/given_names.tsv by scripts/embed; do not edit.
// swift-format-ignore-file

extension OnomasticsData {
  static let givenNames = #"""
Alexander Aleksandr Alexandr Alexandre Alessandro Alejandro Aleksander Sándor Oleksandr Aliaksandr Alex Alec Sasha Sandro Iskander Александр Олександр Саша Александер アレクサンドル アレクサンダー
Alexis Aleksei Alexei Aleksey Alexey Alexius Oleksiy Alyosha Алексей Олексий Алексий Алёша アレクセイ
Alfred Alfredo Fred Альфред アルフレッド
Andrew Andrei Andrey Andreas Andrés André Andrea Andrzej András Andriy Andy Андрей Андрий Эндрю Анджей Андреас アンドレイ アンドリュー
Anthony Anton Antonio Antoine Antoni Antonín António Tony Антон Антоний Энтони Антуан アントン アンソニー アントニオ
Arthur Artur Arturo Артур アーサー
Basil Vasily Vasilii Vasili Vassily Vasil Vasyl Wassily Basilio Василий Василь ヴァシーリー
Benedict Benedetto Benoît Benedikt Benito Бенедикт
Benjamin Beniamino Veniamin Ben Benny Вениамин Бенджамин ベンジャミン
Boris Borys Борис ボリス
Catherine Katherine Ekaterina Yekaterina Katharina Caterina Catalina Katarzyna Kate Katya Kathryn Екатерина Катерина Катя キャサリン エカテリーナ
Charles Karl Carl Carlos Carlo Karel Karol Károly Charlie Chuck Карл Чарльз Чарлз Шарль Карлос Карло チャールズ カール シャルル
Christian Kristian Christiaan Кристиан クリスチャン
Christopher Christoph Christophe Cristóbal Cristoforo Krzysztof Kristoffer Chris Kit Кристофер Христофор クリストファー
Claude Claudio Claudius Klaudius Клод Клавдий クロード
Conrad Konrad Corrado Конрад コンラッド
Constantine Konstantin Constantin Konstantinos Costantino Kostya Константин コンスタンティン
Daniel Daniele Daniil Danila Danylo Dan Danny Даниил Дэниел Данила ダニエル
David Davide Davyd Dave Dafydd Давид Дэвид ダヴィド デヴィッド デイヴィッド
Demetrius Dmitry Dmitri Dmitrii Dmitriy Dimitri Dimitrios Dmytro Mitya Дмитрий Дмитро Димитрий ドミトリー
Dennis Denis Dionysius Dionisio Денис Деннис Дионисий
Dominic Dominik Dominique Domenico Domingo Доминик
Edward Eduard Édouard Eduardo Edoardo Ed Eddie Ted Teddy Ned Эдвард Эдуард エドワード エドゥアルト
Elizabeth Elisabeth Elizaveta Yelizaveta Isabel Elisabetta Elżbieta Erzsébet Liz Betty Bess Beth Елизавета Элизабет エリザベス
Emmanuel Emanuel Manuel Immanuel Emanuele Эммануил Мануэль
Eric Erik Erich Eirik Эрик Эрих エリック
Ernest Ernst Ernesto Эрнест Эрнст エルネスト
Eugene Evgeny Evgenii Yevgeny Eugène Eugenio Eugen Yevhen Zhenya Gene Евгений Евген Юджин エフゲニー
Ferdinand Fernando Fernand Hernán Fernão Фердинанд フェルディナント
Francis Francisco Francesco François Franz Frans Frank Ferenc František Franciszek Pancho Frantz Франциск Франц Фрэнсис Франсуа Франческо フランシス フランソワ フランツ フランシスコ
Frederick Frederic Friedrich Frédéric Federico Fryderyk Fredrik Frederik Fred Freddie Fritz Фридрих Фредерик Федерико フリードリヒ フレデリック
Gabriel Gavriil Gabriele Havryil Gábor Гавриил Габриэль ガブリエル
George Georgy Georgii Georgi Georges Georg Jorge Giorgio György Jerzy Jiří Yuri Yury Iurii Yuriy Juri Jurij Egor Yegor Joris Jörg Göran Юрий Георгий Джордж Егор Жорж Георг Юрій ジョージ ゲオルギー ユーリー ジョルジュ ゲオルク
Gerald Gérald Gerhard Gerard Gérard Gerry Геральд Джеральд Герхард ジェラルド
Gregory Grigory Grigorii Grigori Grigoriy Gregor Gregorio Grégoire Hryhoriy Greg Григорий Григорій Грегори グリゴリー
Gustav Gustave Gustavo Gustaf Густав グスタフ
Helen Elena Yelena Helena Hélène Olena Ellen Елена Олена Хелен
Henry Heinrich Henri Enrique Enrico Hendrik Henrik Henryk Harry Hank Heinz Heike Генрих Генри Анри Энрико Энрике Гарри Хенрик ヘンリー ハインリヒ アンリ
Herbert Heribert Герберт ハーバート
Hugh Hugo Hugues Ugo Хью Гуго Гюго Уго
Ignatius Ignaty Ignacio Ignaz Ignace Игнатий
Igor Ihor Игорь Ігор イーゴリ
Elias Ilya Ilia Elijah Élie Illia Илья Элиас イリヤ
James Jim Jimmy Jacob Jakob Jacques Giacomo Diego Jaime Yakov Iakov Jakub Jaakko Jacopo Hamish Séamus Jack Iago Яков Джеймс Жак Якоб Джакомо Джим Джимми ジェームズ ジェイムズ ジャック ヤコブ ジム
Jerome Hieronymus Girolamo Jérôme Иероним
Joachim Joaquín Joaquim Иоахим ヨアヒム
John Ivan Johann Johannes Jean Juan Giovanni João Jan Jannis Ioannis Ian Sean Seán Evan János Johan Hans Ioann Yohannes Jonny Johnny Jon Jovan Ioan Jens Иван Иоанн Джон Жан Хуан Иоганн Иоганнес Ян Йохан Джованни Ганс Ханс Жуан Янош Джонни イワン イヴァン ジョン ヨハン ジャン ヨハネス フアン ジョヴァンニ ハンス
Joseph Josef José Giuseppe Iosif Józef Josip Yosef Jozef Joe Josif Joey Pepe Osip Yusuf Иосиф Джозеф Жозеф Хосе Йозеф Осип Джузеппе Юзеф ヨシフ ジョゼフ ヨーゼフ ジョー ホセ ジュゼッペ
Julius Julio Jules Giulio Yuly Юлий Жюль
Lawrence Laurence Laurent Lorenzo Lorenz Lavrenty Lavrentiy Lars Larry Лаврентий Лоренцо Лоуренс ラヴレンチー
Leo Lev Leon Léon León Leonid Лев Лео Леон Леонид レフ レオ レオン
Leonard Leonardo Léonard Leonhard Леонард Леонардо レオナルド
Louis Ludwig Luis Luigi Lewis Lajos Ludovico Lodewijk Ludvig Aloysius Ludwik Lou Людовик Людвиг Луи Луис Луиджи Льюис ルイ ルートヴィヒ ルイス ルイージ
Lucas Luke Luca Lukas Lukáš Luc Лука Лукас Люк ルーク ルカ
Martin Martín Martino Márton Мартин Мартен マルティン マーティン
Mark Marcus Marco Marc Markus Marek Marcos Марк Марко Марек マーク マルコ
Mary Maria Marie María Mariya Marija Mariam Maryam Мария Мари Мэри Марья マリア メアリー マリー
Matthew Matthias Matteo Mateo Mathieu Matvei Matvey Maciej Mateusz Matt Матвей Мэтью Маттиас マシュー
Maximilian Maxim Maksim Maxime Massimo Massimiliano Max Maksym Максим Максимилиан Макс マクシム
Michael Mikhail Mikhaïl Michel Miguel Michele Michał Mihály Mykhailo Mihail Mike Mick Misha Mikael Mikhael Михаил Майкл Мишель Михаэль Мигель Михайло Микаэль Майк Миша ミハイル マイケル ミシェル ミヒャエル ミゲル
Nicholas Nikolai Nikolay Nikolaj Nicolas Nikolaus Niccolò Nicola Mikołaj Mykola Miklós Nicolás Nikolas Nick Nicolae Niklas Klaus Nikola Николай Микола Николас Николя Никола Никколо Ник Клаус ニコライ ニコラス ニコラ
Olga Olha Helga Ольга オリガ
Oswald Osvaldo Oswaldo Освальд
Otto Ottone Otho Отто オットー
Patrick Pádraig Patricio Patrizio Pat Патрик パトリック
Paul Pavel Paolo Pablo Pavlo Paweł Pál Paulo Pavlos Paulus Павел Пауль Поль Паоло Пабло Павло Пол パーヴェル パヴェル ポール パウル パオロ パブロ
Peter Pyotr Petr Pierre Pedro Pietro Piotr Petro Péter Pieter Pjotr Piet Pete Pere Пётр Петро Пьер Питер Петер Педро Пьетро ピョートル ピエール ピーター ペーター ペドロ ピエトロ
Philip Philippe Felipe Filippo Filip Filipp Fülöp Phil Филипп Филип Фелипе フィリップ
Ralph Raoul Rolf Rudolf Rodolfo Rudolph Raúl Rudolphe Ральф Рудольф ルドルフ
Raymond Raimondo Ramón Raimund Раймонд Рэймонд Раймон レイモンド
Richard Riccardo Ricardo Rick Dick Ryszard Ritchie Ричард Рихард Риккардо リチャード リヒャルト
Robert Roberto Rob Bob Bobby Robbie Rupert Роберт Роберто Робер Боб Бобби ロバート ロベルト ロベール ボブ
Roger Rogério Ruggero Rüdiger Роджер Роже ロジャー
Samuel Samuele Sam Sammy Samuil Самуил Сэмюэл Самюэл Сэм サミュエル
Sebastian Sébastien Sebastiano Sebastián Себастьян
Sergius Sergei Sergey Serge Sergio Serhiy Siarhei Сергей Сергій Серж Серджио セルゲイ
Sigismund Zygmunt Sigmund Zsigmond Сигизмунд Зигмунд
Simon Semyon Semen Simone Simón Szymon Shimon Семён Симон Шимон シモン サイモン
Stanislaus Stanislav Stanisław Stanislas Станислав スタニスラフ
Stephen Stepan Stephan Stefan Steven Étienne Esteban Stefano István Estêvão Štěpán Steve Stefanos Степан Стефан Стивен Этьен Стив Иштван スティーヴン ステファン スティーブン
Theodore Fyodor Fedor Theodor Teodoro Théodore Teodor Fiodor Feodor Fédor Ted Фёдор Теодор Феодор フョードル セオドア テオドール
Thomas Tomás Tommaso Foma Tomasz Tom Tommy Tamás Thomaz Томас Фома Том Томмазо Томаш トーマス トマス トム
Timothy Timofei Timofey Timothée Tim Тимофей Тимоти
Victor Viktor Vittorio Víctor Wiktor Виктор Витторио ヴィクトル ビクター
Vincent Vincenzo Vicente Vincenz Vikenty Викентий Винсент Венсан Винченцо ヴィンセント
Vladimir Volodymyr Wladimir Włodzimierz Vladimír Uladzimir Volodya Vlagyimir Wladimiro Владимир Володимир ウラジーミル ヴラディーミル
Vladislav Władysław Ladislaus László Vladislaus Vladyslav Владислав Ладислав
Walter Gualtiero Wouter Gauthier Wat Вальтер Уолтер ウォルター ヴァルター
Wenceslaus Vyacheslav Viacheslav Václav Wacław Wenzel Viacheslaw Вячеслав Вацлав ヴャチェスラフ
William Wilhelm Guillaume Guillermo Guglielmo Willem Vilmos Guilherme Vilhelm Will Bill Billy Willy Liam Вильгельм Уильям Вильям Гийом Виллем Билл Билли Вилли ウィリアム ヴィルヘルム ギヨーム ビル
Anna Anne Ann Hannah Anya Анна Анн Энн Ханна アンナ アン
Arseny Arsenii Arsenij Arsène Арсений
Athanasius Afanasy Afanasii Athanase Atanasio Афанасий
Cyril Kirill Kyrylo Cyrille Кирилл Сирил
Emil Émile Emilio Emile Эмиль Эмилио エミール
Gennady Gennadii Gennadiy Hennadiy Геннадий ゲンナジー
Jonathan Jon Jonny Johnny Джонатан Джонни ジョナサン ジョニー
Kenneth Ken Kenny Кеннет Кен Кенни ケネス ケン ケニー
Lydia Lidia Lidiya Лидия
Margaret Margarita Marguerite Margherita Margarethe Małgorzata Маргарита Маргарет マーガレット
Ronald Ron Ronnie Рональд Рон
Donald Don Donnie Дональд ドナルド
Tatiana Tatyana Tania Tanya Tetiana Татьяна Тетяна
Terence Terry Terrence Теренс Терри テリー
Valery Valerii Valeriy Valère Valerio Валерий ヴァレリー
Xenia Ksenia Kseniya Aksinya Ксения
Zachary Zacharias Zakhar Zaccaria Захар Закария

"""#
}
