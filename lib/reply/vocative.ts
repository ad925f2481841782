import { lazy } from '../core/lazy.ts';
import { fold } from './fold.ts';
import { toLatin } from './serbian.ts';

/** Polish men's names with their vocative; all forms given, since the endings follow no single safe rule. */
const polishMen =
  'Adam:Adamie Adrian:Adrianie Alan:Alanie Albert:Albercie Aleksander:Aleksandrze Andrzej:Andrzeju Antoni:Antoni ' +
  'Arkadiusz:Arkadiuszu Artur:Arturze Bartek:Bartku Bartłomiej:Bartłomieju Bartosz:Bartoszu Błażej:Błażeju ' +
  'Bogdan:Bogdanie Bogusław:Bogusławie Bolesław:Bolesławie Borys:Borysie Bronisław:Bronisławie Cezary:Cezary ' +
  'Czesław:Czesławie Damian:Damianie Daniel:Danielu Darek:Darku Dariusz:Dariuszu Dawid:Dawidzie Dominik:Dominiku ' +
  'Edward:Edwardzie Emil:Emilu Ernest:Erneście Eryk:Eryku Eugeniusz:Eugeniuszu Fabian:Fabianie Feliks:Feliksie ' +
  'Filip:Filipie Franciszek:Franciszku Gabriel:Gabrielu Grzegorz:Grzegorzu Gustaw:Gustawie Henryk:Henryku ' +
  'Hubert:Hubercie Ignacy:Ignacy Igor:Igorze Ireneusz:Ireneuszu Jacek:Jacku Jakub:Jakubie Jan:Janie Janusz:Januszu ' +
  'Jarek:Jarku Jarosław:Jarosławie Jerzy:Jerzy Józef:Józefie Julian:Julianie Juliusz:Juliuszu Kacper:Kacprze ' +
  'Kajetan:Kajetanie Kamil:Kamilu Karol:Karolu Kazimierz:Kazimierzu Konrad:Konradzie Krystian:Krystianie ' +
  'Krzysiek:Krzyśku Krzysztof:Krzysztofie Ksawery:Ksawery Lech:Lechu Leon:Leonie Leszek:Leszku Lucjan:Lucjanie ' +
  'Ludwik:Ludwiku Łukasz:Łukaszu Maciej:Macieju Maciek:Maćku Maksymilian:Maksymilianie Marcel:Marcelu Marcin:Marcinie ' +
  'Marek:Marku Marian:Marianie Mariusz:Mariuszu Mateusz:Mateuszu Michał:Michale Mieczysław:Mieczysławie ' +
  'Mikołaj:Mikołaju Miłosz:Miłoszu Mirek:Mirku Mirosław:Mirosławie Nikodem:Nikodemie Norbert:Norbercie Olaf:Olafie ' +
  'Oliwier:Oliwierze Oskar:Oskarze Patryk:Patryku Paweł:Pawle Piotr:Piotrze Piotrek:Piotrku Przemek:Przemku ' +
  'Przemysław:Przemysławie Radek:Radku Radosław:Radosławie Rafał:Rafale Remigiusz:Remigiuszu Robert:Robercie ' +
  'Roman:Romanie Ryszard:Ryszardzie Sebastian:Sebastianie Sławek:Sławku Sławomir:Sławomirze Stanisław:Stanisławie ' +
  'Stefan:Stefanie Sylwester:Sylwestrze Szymon:Szymonie Tadeusz:Tadeuszu Tomasz:Tomaszu Tomek:Tomku Tymon:Tymonie ' +
  'Tymoteusz:Tymoteuszu Wacław:Wacławie Waldemar:Waldemarze Wiesław:Wiesławie Wiktor:Wiktorze Witold:Witoldzie ' +
  'Władysław:Władysławie Włodzimierz:Włodzimierzu Wojciech:Wojciechu Wojtek:Wojtku Zbigniew:Zbigniewie ' +
  'Zdzisław:Zdzisławie Zenon:Zenonie Zygmunt:Zygmuncie';

/** Polish women's names whose final -a becomes -o in the vocative. */
const polishWomen =
  'Adrianna Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Anastazja Aneta Anita Anna Antonina Aurelia Barbara ' +
  'Beata Blanka Bogusława Bożena Brygida Celina Dagmara Daniela Danuta Daria Diana Dominika Dorota Edyta Eliza Elwira ' +
  'Elżbieta Emilia Ewa Ewelina Felicja Gabriela Genowefa Grażyna Halina Hanna Helena Henryka Honorata Ilona Inga Irena ' +
  'Irmina Iwona Izabela Jadwiga Janina Joanna Jolanta Jowita Judyta Julia Julita Justyna Kalina Kamila Karina Karolina ' +
  'Katarzyna Kinga Klara Klaudia Kornelia Krystyna Laura Lena Lidia Liliana Lucyna Ludmiła Luiza Łucja Magda Magdalena ' +
  'Malwina Małgorzata Marcelina Maria Marianna Mariola Marlena Marta Martyna Marzena Matylda Melania Michalina Milena ' +
  'Mirosława Monika Nadia Natalia Nina Oktawia Olga Oliwia Patrycja Paulina Regina Renata Roksana Rozalia Róża Sabina ' +
  'Sandra Sara Stanisława Stefania Stella Sylwia Tamara Teresa Urszula Wanda Wanessa Weronika Wiesława Wiktoria Wioletta ' +
  'Zdzisława Zofia Zuzanna Żaneta';

/** Soft diminutives and the like take -u. */
const polishWomenOwn =
  'Ania:Aniu Asia:Asiu Basia:Basiu Danusia:Danusiu Ela:Elu Gosia:Gosiu Hania:Haniu Jola:Jolu Kaja:Kaju Kasia:Kasiu ' +
  'Krysia:Krysiu Madzia:Madziu Maja:Maju Małgosia:Małgosiu Marysia:Marysiu Ola:Olu Tosia:Tosiu Ula:Ulu Zosia:Zosiu ' +
  'Zuzia:Zuziu';

/** Serbian men's names with their vocative where it differs (е, with к>ч and г>ж), else the name alone. */
const serbianMen =
  'Александар:Александре Богдан:Богдане Бојан:Бојане Бранимир:Бранимире Бранислав:Браниславе Бранко Вања Василије ' +
  'Вељко Виктор:Викторе Владан:Владане Владимир:Владимире Владислав:Владиславе Војислав:Војиславе Вук:Вуче ' +
  'Вукашин:Вукашине Горан:Горане Григорије Давид:Давиде Далибор:Далиборе Дамјан:Дамјане Данијел:Данијеле Данило Дарко ' +
  'Дејан:Дејане Димитрије Драган:Драгане Драгослав:Драгославе Драгољуб:Драгољубе Драгутин:Драгутине Драшко ' +
  'Душан:Душане Ђорђе Жарко Жељко Живко Живојин:Живојине Звонко Здравко Зоран:Зоране Иван:Иване Игор:Игоре Илија ' +
  'Јован:Јоване Лазар:Лазаре Лука Љубиша Љубомир:Љубомире Максим:Максиме Марко Милан:Милане Милош:Милоше ' +
  'Миладин:Миладине Миленко Милисав:Милисаве Миливоје Милован:Миловане Милорад:Милораде Милутин:Милутине ' +
  'Миодраг:Миодраже Миомир:Миомире Мирко Мирослав:Мирославе Михаило Михајло Младен:Младене Момир:Момире Момчило ' +
  'Немања Ненад:Ненаде Никола Новак:Новаче Обрад:Обраде Огњен:Огњене Павле Петар:Петре Предраг:Предраже Радивоје ' +
  'Радован:Радоване Радомир:Радомире Радослав:Радославе Раде Растко Ратко Реља Саша Синиша Славиша Славко ' +
  'Слободан:Слободане Срђан:Срђане Станислав:Станиславе Стеван:Стеване Стефан:Стефане Страхиња Теодор:Теодоре ' +
  'Тихомир:Тихомире Томислав:Томиславе Урош:Уроше Филип:Филипе';

/** Serbian women's names: those in -ица take -ице, the others keep their nominative. */
const serbianWomen =
  'Александра Ана Анастасија Ангелина Анђела Анђелка Андријана Анита Анка Биљана Бојана Бранислава Бранка Валентина ' +
  'Весна Виолета Гордана Даница Дајана Данијела Даринка Дијана Драгана Драгица Дуња Душанка Душица Ђурђица ' +
  'Емилија Жељка Живка Зорана Зорица Ивана Ирена Исидора Јагода Јасмина Јасна Јелена Јелица Јована Јованка Јулија ' +
  'Каролина Катарина Ксенија Лана Лидија Љиљана Љубица Магдалена Маја Марија Маријана Марина Марта Милана ' +
  'Милена Милица Миљана Мина Мирјана Мирослава Наташа Наталија Невена Надежда Нина Оливера ' +
  'Оља Петра Радмила Радојка Ружица Сандра Сања Сара Светлана Славица Слађана Снежана Соња Софија Сузана Тамара ' +
  'Тања Татјана Теодора Тијана Уна';

export interface PolishName {
  vocative: string;
  title: 'Pan' | 'Pani';
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
  const names = new Map<string, string>();
  for (const [name, vocative] of pairs(serbianMen)) names.set(fold(toLatin(name)), vocative);
  for (const [name] of pairs(serbianWomen))
    names.set(fold(toLatin(name)), name.endsWith('ица') ? `${name.slice(0, -1)}е` : name);
  return names;
});

/** The vocative of a Polish first name with its title; null where the form is not certain. */
export function polishVocative(name: string): PolishName | null {
  return polish().get(fold(name)) ?? null;
}

/** The vocative of a Serbian first name written in either script, in Cyrillic; null where it is not certain. */
export function serbianVocative(name: string): string | null {
  return serbian().get(fold(toLatin(name))) ?? null;
}

/** Names of both tables in Latin letters, folded: they are first names in every other language too. */
export function slavicNames(): string[] {
  return [...polish().keys(), ...serbian().keys()];
}
