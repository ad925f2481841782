import { lazy } from '../core/lazy.ts';
import { fold } from './fold.ts';
import { toLatin } from './serbian.ts';

/** Polish men's names with their vocative; all forms given, since the endings follow no single safe rule. */
const polishMen =
  'Adam:Adamie Adrian:Adrianie Alan:Alanie Albert:Albercie Aleksander:Aleksandrze Alfred:Alfredzie ' +
  'Alojzy:Alojzy Amadeusz:Amadeuszu Anatol:Anatolu Andrzej:Andrzeju Antek:Antku Antoni:Antoni Arek:Arku ' +
  'Arkadiusz:Arkadiuszu Artur:Arturze Bartek:Bartku Bartłomiej:Bartłomieju Bartosz:Bartoszu Bazyli:Bazyli ' +
  'Benedykt:Benedykcie Bernard:Bernardzie Błażej:Błażeju Bogdan:Bogdanie Bogumił:Bogumile ' +
  'Bogusław:Bogusławie Bohdan:Bohdanie Bolesław:Bolesławie Borys:Borysie Brajan:Brajanie ' +
  'Bronisław:Bronisławie Cezary:Cezary Czarek:Czarku Czesław:Czesławie Damian:Damianie Daniel:Danielu ' +
  'Darek:Darku Dariusz:Dariuszu Dawid:Dawidzie Dominik:Dominiku Dorian:Dorianie Edmund:Edmundzie ' +
  'Edward:Edwardzie Eligiusz:Eligiuszu Emil:Emilu Ernest:Erneście Eryk:Eryku Eugeniusz:Eugeniuszu ' +
  'Fabian:Fabianie Feliks:Feliksie Filip:Filipie Franciszek:Franciszku Franek:Franku Fryderyk:Fryderyku ' +
  'Gabriel:Gabrielu Gerard:Gerardzie Gracjan:Gracjanie Grzegorz:Grzegorzu Grzesiek:Grześku Gustaw:Gustawie ' +
  'Henryk:Henryku Herbert:Herbercie Hieronim:Hieronimie Hubert:Hubercie Ignacy:Ignacy Igor:Igorze ' +
  'Ireneusz:Ireneuszu Jacek:Jacku Jakub:Jakubie Jan:Janie Janek:Janku Janusz:Januszu Jarek:Jarku ' +
  'Jaromir:Jaromirze Jarosław:Jarosławie Jeremi:Jeremi Jeremiasz:Jeremiaszu Jerzy:Jerzy Jędrzej:Jędrzeju ' +
  'Joachim:Joachimie Józef:Józefie Józek:Józku Julian:Julianie Juliusz:Juliuszu Jurek:Jurku Kacper:Kacprze ' +
  'Kajetan:Kajetanie Kamil:Kamilu Karol:Karolu Kazik:Kaziku Kazimierz:Kazimierzu Kewin:Kewinie ' +
  'Klaudiusz:Klaudiuszu Klemens:Klemensie Konrad:Konradzie Kordian:Kordianie Kornel:Kornelu ' +
  'Krystian:Krystianie Krzysiek:Krzyśku Krzysztof:Krzysztofie Ksawery:Ksawery Lech:Lechu Leon:Leonie ' +
  'Leonard:Leonardzie Leopold:Leopoldzie Lesław:Lesławie Leszek:Leszku Lucjan:Lucjanie Ludwik:Ludwiku ' +
  'Łukasz:Łukaszu Maciej:Macieju Maciek:Maćku Maks:Maksie Maksym:Maksymie Maksymilian:Maksymilianie ' +
  'Marcel:Marcelu Marceli:Marceli Marcin:Marcinie Marek:Marku Marian:Marianie Mariusz:Mariuszu ' +
  'Mateusz:Mateuszu Maurycy:Maurycy Michał:Michale Mieczysław:Mieczysławie Mietek:Mietku Mikołaj:Mikołaju ' +
  'Miłosz:Miłoszu Mirek:Mirku Mirosław:Mirosławie Natan:Natanie Nataniel:Natanielu Nikodem:Nikodemie ' +
  'Norbert:Norbercie Oktawian:Oktawianie Olaf:Olafie Olek:Olku Olgierd:Olgierdzie Oliwier:Oliwierze ' +
  'Oskar:Oskarze Patrycjusz:Patrycjuszu Patryk:Patryku Paweł:Pawle Piotr:Piotrze Piotrek:Piotrku ' +
  'Przemek:Przemku Przemysław:Przemysławie Radek:Radku Radosław:Radosławie Rafał:Rafale ' +
  'Remigiusz:Remigiuszu Robert:Robercie Roch:Rochu Roland:Rolandzie Roman:Romanie Romek:Romku ' +
  'Rudolf:Rudolfie Rysiek:Ryśku Ryszard:Ryszardzie Samuel:Samuelu Sebastian:Sebastianie Sergiusz:Sergiuszu ' +
  'Seweryn:Sewerynie Sławek:Sławku Sławomir:Sławomirze Stanisław:Stanisławie Staszek:Staszku ' +
  'Stefan:Stefanie Sylwester:Sylwestrze Szczepan:Szczepanie Szymon:Szymonie Tadeusz:Tadeuszu ' +
  'Teodor:Teodorze Teofil:Teofilu Tomasz:Tomaszu Tomek:Tomku Tymek:Tymku Tymon:Tymonie Tymoteusz:Tymoteuszu ' +
  'Tytus:Tytusie Wacław:Wacławie Waldek:Waldku Waldemar:Waldemarze Walenty:Walenty Walerian:Walerianie ' +
  'Wawrzyniec:Wawrzyńcze Wiesław:Wiesławie Wiktor:Wiktorze Wincenty:Wincenty Witek:Witku Witold:Witoldzie ' +
  'Władek:Władku Władysław:Władysławie Włodzimierz:Włodzimierzu Wojciech:Wojciechu Wojtek:Wojtku ' +
  'Zbigniew:Zbigniewie Zbyszek:Zbyszku Zdzisław:Zdzisławie Zenek:Zenku Zenon:Zenonie Ziemowit:Ziemowicie ' +
  'Zygmunt:Zygmuncie';

/** Polish women's names whose final -a becomes -o in the vocative. */
const polishWomen =
  'Adela Adrianna Agata Agnieszka Albina Aldona Aleksandra Alfreda Alicja Alina Amanda Amelia Anastazja ' +
  'Aneta Angelika Aniela Anita Anna Antonia Antonina Apolonia Arleta Aurelia Balbina Barbara Beata ' +
  'Benedykta Bernadeta Bernadetta Bianka Blanka Bogna Bogumiła Bogusława Bolesława Bożena Bożenka ' +
  'Bronisława Brygida Cecylia Celina Czesława Dagmara Daniela Danuta Daria Diana Dominika Donata Dorota ' +
  'Edyta Eleonora Eliza Elwira Elżbieta Emilia Emma Estera Eugenia Eulalia Ewa Ewelina Faustyna Felicja ' +
  'Filomena Franciszka Fryderyka Gabriela Genowefa Gertruda Grażyna Grażynka Greta Halina Halinka Hanna ' +
  'Helena Helenka Henryka Honorata Ida Iga Ilona Inga Irena Irenka Irma Irmina Iwona Iza Izabela Jadwiga ' +
  'Jagoda Janina Jarosława Joanna Jolanta Jowita Judyta Julia Julita Justyna Kalina Kamila Karina Karolina ' +
  'Katarzyna Kazimiera Kinga Klara Klaudia Klementyna Konstancja Kornelia Krystiana Krystyna Ksenia Larysa ' +
  'Laura Lena Leokadia Lidia Liliana Lilianna Lucyna Ludmiła Ludwika Luiza Łucja Magda Magdalena Malwina ' +
  'Małgorzata Marcelina Maria Marianna Marietta Marina Mariola Marlena Marta Martyna Maryla Maryna Marzanna ' +
  'Marzena Matylda Melania Michalina Mieczysława Milena Mirella Mirosława Monika Nadia Natalia Natalka ' +
  'Natasza Nina Oktawia Olga Oliwia Otylia Pamela Patrycja Paulina Pelagia Petronela Radosława Rebeka ' +
  'Regina Renata Rita Roksana Rozalia Róża Ryszarda Sabina Salomea Samanta Sandra Sara Seweryna Sławomira ' +
  'Stanisława Stefania Stella Sylwia Tamara Tekla Teodora Teresa Tereska Urszula Wacława Walentyna Waleria ' +
  'Wanda Wanessa Weronika Wiesława Wiktoria Wilhelmina Wioletta Władysława Zdzisława Zenobia Zofia Zuza ' +
  'Zuzanna Zyta Żaneta';

/** Soft diminutives and the like take -u. */
const polishWomenOwn =
  'Ania:Aniu Asia:Asiu Basia:Basiu Danusia:Danusiu Ela:Elu Frania:Franiu Gosia:Gosiu Hania:Haniu ' +
  'Jadzia:Jadziu Jola:Jolu Kaja:Kaju Kasia:Kasiu Krysia:Krysiu Lidzia:Lidziu Lusia:Lusiu Madzia:Madziu ' +
  'Maja:Maju Małgosia:Małgosiu Marysia:Marysiu Monia:Moniu Ola:Olu Renia:Reniu Stasia:Stasiu Tosia:Tosiu ' +
  'Ula:Ulu Wandzia:Wandziu Zosia:Zosiu Zuzia:Zuziu';

/** Serbian men's names with their vocative where it differs (е, with к>ч and г>ж), else the name alone. */
const serbianMen =
  'Адам:Адаме Алекса Александар:Александре Алмир:Алмире Андрија Арсеније Богдан:Богдане Богољуб:Богољубе ' +
  'Богосав:Богосаве Божидар:Божидаре Бојан:Бојане Бранимир:Бранимире Бранислав:Браниславе Бранко ' +
  'Братислав:Братиславе Будимир:Будимире Вања Василије Ведран:Ведране Велибор:Велиборе Велимир:Велимире ' +
  'Вељко Веселин:Веселине Видоје Виктор:Викторе Витомир:Витомире Владан:Владане Владимир:Владимире ' +
  'Владислав:Владиславе Властимир:Властимире Војин:Војине Војислав:Војиславе Вук:Вуче Вукашин:Вукашине ' +
  'Гаврило Гојко Горан:Горане Градимир:Градимире Григорије Давид:Давиде Давор:Даворе Далибор:Далиборе ' +
  'Дамир:Дамире Дамјан:Дамјане Данијел:Данијеле Данило Дарко Дејан:Дејане Денис:Денисе Димитрије ' +
  'Драган:Драгане Драгиша Драгољуб:Драгољубе Драгомир:Драгомире Драгослав:Драгославе Драгутин:Драгутине ' +
  'Дражен:Дражене Драшко Душан:Душане Душко Ђорђе Емир:Емире Жарко Жељко Живан:Живане Живко ' +
  'Живојин:Живојине Живорад:Живораде Звонимир:Звонимире Звонко Здравко Златан:Златане Златко Зоран:Зоране ' +
  'Иван:Иване Игор:Игоре Илија Јаков:Јакове Јанко Јован:Јоване Јовиша Јосип:Јосипе Константин:Константине ' +
  'Крешимир:Крешимире Лазар:Лазаре Лука Љубинко Љубиша Љубодраг:Љубодраже Љубомир:Љубомире Максим:Максиме ' +
  'Манојло Марко Матеја Миладин:Миладине Милан:Милане Миле Миленко Милентије Милета Миливоје Милинко ' +
  'Милисав:Милисаве Милован:Миловане Милоје Милојко Милорад:Милораде Милош:Милоше Милутин:Милутине ' +
  'Миодраг:Миодраже Миомир:Миомире Мирко Мирослав:Мирославе Митар:Митре Михаило Михајло Младен:Младене ' +
  'Младенко Момир:Момире Момчило Наум:Науме Небојша Недељко Немања Ненад:Ненаде Никола Нинослав:Нинославе ' +
  'Новак:Новаче Обрад:Обраде Обрен:Обрене Огњен:Огњене Остоја Павле Петар:Петре Првослав:Првославе ' +
  'Предраг:Предраже Раде Раденко Радивоје Радиша Радован:Радоване Радоје Радојко Радомир:Радомире ' +
  'Радослав:Радославе Радош:Радоше Рајко Ранко Растко Ратко Реља Роберт:Роберте Самир:Самире Саша ' +
  'Светислав:Светиславе Светозар:Светозаре Светомир:Светомире Синиша Славиша Славко Славољуб:Славољубе ' +
  'Славомир:Славомире Слободан:Слободане Срђан:Срђане Сретен:Сретене Станимир:Станимире ' +
  'Станислав:Станиславе Станко Станоје Стеван:Стеване Стефан:Стефане Стојан:Стојане Страхиња Танасије ' +
  'Теодор:Теодоре Тибор:Тиборе Тихомир:Тихомире Тодор:Тодоре Томислав:Томиславе Трајко Ћирило Урош:Уроше ' +
  'Филип:Филипе Хрвоје Цветко Часлав:Чаславе Чедомир:Чедомире';

/** Serbian women's names: those in -ица take -ице, the others keep their nominative. */
const serbianWomen =
  'Адријана Александра Алиса Ана Анастасија Ангелина Андријана Анђела Анђелија Анђелка Анита Аница Анка ' +
  'Анкица Ања Биљана Бисерка Богдана Бојана Босиљка Бранислава Бранка Бранкица Валентина Валерија Верица ' +
  'Весна Видосава Викторија Виолета Владана Вукосава Гордана Дајана Данијела Даница Даринка Дијана Добрила ' +
  'Драгана Драгица Дуња Душанка Душица Ђурђица Емилија Жељка Живка Загорка Звездана Златица Зорана Зорица ' +
  'Ивана Иванка Ирена Ирина Исидора Искра Јагода Јадранка Јасмина Јасминка Јасна Јелена Јелисавета Јелица ' +
  'Јована Јованка Јулија Јулијана Калина Каролина Катарина Катица Катја Кристина Ксенија Лана Лара Лена ' +
  'Лепосава Лидија Љиљана Љубинка Љубица Магдалена Маја Марија Маријана Марина Маринела Марица Марта ' +
  'Мартина Милана Миланка Милева Милена Милијана Милица Милунка Миљана Мина Мирела Мирјана Мирослава Моника ' +
  'Надежда Надица Нађа Наталија Наташа Невена Невенка Николета Николина Нина Оливера Оља Петра Радинка ' +
  'Радмила Радојка Радослава Росанда Ружица Савка Сандра Сања Сара Светлана Симона Славица Славка Слађана ' +
  'Слободанка Смиљана Снежана Соња Софија Спасенија Станислава Станка Станкица Стефанија Стојанка Сузана ' +
  'Сунчица Тамара Тања Татјана Теодора Тијана Уна Хана Хелена Цветанка';

export interface PolishName {
  vocative: string;
  title: 'Pan' | 'Pani';
}

interface SerbianName {
  vocative: string;
  isWoman: boolean;
}

function pairs(list: string): [string, string][] {
  return list.split(' ').map((entry) => {
    const [name = '', vocative = name] = entry.split(':');
    return [name, vocative];
  });
}

const polish = lazy(() => {
  const names = new Map<string, PolishName>();
  for (const [name, vocative] of pairs(polishMen)) names.set(fold(name), { vocative, title: 'Pan' });
  for (const [name] of pairs(polishWomen))
    names.set(fold(name), { vocative: `${name.slice(0, -1)}o`, title: 'Pani' });
  for (const [name, vocative] of pairs(polishWomenOwn)) names.set(fold(name), { vocative, title: 'Pani' });
  return names;
});

const serbian = lazy(() => {
  const names = new Map<string, SerbianName>();
  for (const [name, vocative] of pairs(serbianMen))
    names.set(fold(toLatin(name)), { vocative, isWoman: false });
  for (const [name] of pairs(serbianWomen))
    names.set(fold(toLatin(name)), {
      vocative: name.endsWith('ица') ? `${name.slice(0, -1)}е` : name,
      isWoman: true,
    });
  return names;
});

/** The vocative of a Polish first name with its title; null where the form is not certain. */
export function polishVocative(name: string): PolishName | null {
  return polish().get(fold(name)) ?? null;
}

/** The vocative of a Serbian first name written in either script, in Cyrillic; null where it is not certain. */
export function serbianVocative(name: string): string | null {
  return serbian().get(fold(toLatin(name)))?.vocative ?? null;
}

/** Whether a Polish or Serbian first name is a woman's; null for what is no such name. */
export function isWomansName(name: string, lang: 'pl' | 'sr'): boolean | null {
  if (lang === 'sr') return serbian().get(fold(toLatin(name)))?.isWoman ?? null;
  const found = polishVocative(name);
  return found && found.title === 'Pani';
}

/** Names of both tables in Latin letters, folded: they are first names in every other language too. */
export function slavicNames(): string[] {
  return [...polish().keys(), ...serbian().keys()];
}
