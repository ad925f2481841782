import { scramble } from '../ids.ts';
import type { Person } from '../world.ts';

/** Nobody here exists. Names in their own scripts; one looks like markup on purpose. */

export const brandKey = 'brand';
/** Somebody else's page, where the product must keep quiet. */
export const rivalKey = 'rival';

/** `[key, name, Facebook vanity or null, X handle]` */
const rows: [string, string, string | null, string][] = [
  ['hannah', 'Hannah Whitcombe', 'hannah.whitcombe.3', 'hwhitcombe'],
  ['marcus', 'Marcus Delroy-Finch', 'marcus.delroyfinch', 'mdelroyfinch'],
  ['priya', 'Priya Ramanathan', null, 'priya_bakes_not'],
  ['tom', 'Tom Ashgrove', 'tom.ashgrove', 'tomashgrove'],
  ['grace', 'Grace Okaforova', 'grace.okaforova.7', 'graceokfv'],
  ['bob', '<b>Bold Bob</b>', 'bold.bob.58', 'boldbob58'],
  ['lena', "Lena O'Shaughnell", 'lena.oshaughnell', 'lena_oshn'],
  ['troll', 'Real Truth Teller', 'real.truth.teller.9000', 'truthtell9000'],
  ['kasia', 'Katarzyna Wronkowska', 'kasia.wronkowska', 'kwronkowska'],
  ['piotr', 'Piotr Zielonkiewicz', 'piotr.zielonkiewicz.12', 'zielonkiewicz_p'],
  ['zofia', 'Zofia Majchrzycka', null, 'zosiamajch'],
  ['michal', 'Michał Bartoszek-Lis', 'michal.bartoszeklis', 'bartoszeklis'],
  ['jurgen', 'Jürgen Althäuser', 'juergen.althaeuser', 'jalthaeuser'],
  ['silke', 'Silke Brandtner-Öz', 'silke.brandtner', 'silkebrandtner'],
  ['anne', 'Anneliese Köhnlein', 'anneliese.koehnlein.5', 'a_koehnlein'],
  ['lukas', 'Lukas Reiterhuber', null, 'lreiterhuber'],
  ['milica', 'Милица Јованчевић', 'milica.jovancevic', 'milica_jvc'],
  ['dragan', 'Драган Петровачки', 'dragan.petrovacki.31', 'petrovacki_d'],
  ['jelena', 'Jelena Markušević', 'jelena.markusevic', 'jelenamarkus'],
  ['nikola', 'Nikola Staniković', 'nikola.stanikovic.8', 'n_stanikovic'],
  ['sara', 'سارا کریم‌پور', null, 'sara_karimpour'],
  ['reza', 'رضا نوروزنیا', 'reza.norooznia', 'rnorooznia'],
  ['mina', 'مینا حسینی‌راد', 'mina.hoseinirad.2', 'mina_hrad'],
  ['olga', 'Ольга Синицкая', 'olga.sinitskaya', 'o_sinitskaya'],
  ['dmitri', 'Дмитрий Крыловский', 'dmitri.krylovski.90', 'dkrylovski'],
  ['anna', 'Анна Воробейкина', null, 'vorobeykina_a'],
  ['yusuf', 'Yusuf 🍞 Kaplanoğlu', 'yusuf.kaplanoglu', 'yusufkpln'],
  ['noor', 'Noor al-Hadidi نور', 'noor.alhadidi', 'noor_hadidi'],
];

function person(key: string, name: string, vanity: string | null, handle: string): Person {
  return { key, name, vanity, number: `1000${scramble(`person ${key}`, 11, '0123456789')}`, handle, bio: '' };
}

export const people: readonly Person[] = [
  {
    key: brandKey,
    name: 'Sunnycrust Bakery',
    vanity: 'sunnycrust.bakery',
    number: '61550208417733',
    handle: 'sunnycrust',
    bio: 'Bread, cakes and breakfast boxes, baked at night and at your door by seven. 🥐 en pl de sr فا ru',
  },
  {
    key: rivalKey,
    name: 'Maple & Rye Coffee',
    vanity: 'mapleandrye.coffee',
    number: '61550919004512',
    handle: 'mapleandrye',
    bio: 'Slow coffee, rye cookies.',
  },
  ...rows.map(([key, name, vanity, handle]) => person(key, name, vanity, handle)),
];
