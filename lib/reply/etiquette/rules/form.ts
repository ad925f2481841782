import type { ReplyLanguage } from '../../../core/types.ts';
import { languageOf } from '../../../triage/language.ts';
import { lengthOn, splitThread } from '../../length.ts';
import type { Place } from '../../links.ts';
import { isCyrillic, toCyrillic, toLatin } from '../../serbian.ts';
import { endsSentence } from '../../tokens.ts';
import type { Cue } from '../cues.ts';
import type { Finding } from '../finding.ts';
import type { Register } from '../lists.ts';
import { cuesOf, type Reading } from '../reading.ts';
import { widened } from '../repair.ts';

/** Language, script, register, what was left unfilled, and length. */
export function form(reading: Reading): Finding[] {
  return [...language(reading), ...register(reading), ...placeholders(reading), ...length(reading)];
}

/** Fewer words, or names alone, tell no language. */
const fewestWords = 5;

function language({ text, tokens, expected }: Reading): Finding[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (!expected || words.length < fewestWords) return [];
  const own = languageOf(text, null);
  if (!own || own === expected) return [];
  const place = { start: 0, end: text.length };
  if (isSerbian(own) && isSerbian(expected)) {
    const mended = expected === 'sr-Latn' ? toLatin(text) : toCyrillic(text);
    return [
      {
        rule: 'script',
        severity: 'warn',
        ...place,
        message: 'etiquette.script',
        ...(mended !== null && { fix: { ...place, text: mended, label: 'etiquette.fix.script' } }),
      },
    ];
  }
  // In another script there is no doubt.
  const sure =
    isCyrillic(text) !== (expected === 'ru' || expected === 'sr') || (own === 'fa') !== (expected === 'fa');
  return [{ rule: 'language', severity: sure ? 'serious' : 'warn', ...place, message: 'etiquette.language' }];
}

function isSerbian(lang: ReplyLanguage): boolean {
  return lang === 'sr' || lang === 'sr-Latn';
}

/** In these the familiar form is out of place unless friends write; in German and Polish it is the house's choice. */
const isPolite: Partial<Record<ReplyLanguage, true>> = { ru: true, sr: true, 'sr-Latn': true, fa: true };

/** Both forms of address in one reply, or another one than the language or the house asks for. */
function register(reading: Reading): Finding[] {
  const { lang, draft } = reading;
  if (!lang || lang === 'en') return [];
  const familiar = cuesOf(reading, 'register', 'informal');
  const formal = cuesOf(reading, 'register', 'formal').filter(
    (cue) => lang !== 'de' || isFormalGerman(cue, reading),
  );
  const says = (message: Finding['message'], [cue]: readonly Cue<Register>[]): Finding[] =>
    cue ? [{ rule: 'register', severity: 'warn', start: cue.start, end: cue.end, message }] : [];
  const saysDu = lang === 'de' && draft.familiar === true;
  if (familiar.length > 0 && formal.length > 0) return says('etiquette.mixed', saysDu ? formal : familiar);
  if (saysDu) return says('etiquette.formal.house', formal);
  if (isPolite[lang]) return says('etiquette.familiar', familiar);
  return draft.familiar === false ? says('etiquette.familiar.house', familiar) : [];
}

/** "Sie" has a capital; at the beginning of a sentence "she" and "they" have one, too. */
function isFormalGerman({ from, start }: Cue<Register>, { text, tokens }: Reading): boolean {
  const letter = text[start] ?? '';
  const isFirst = from === 0 || endsSentence(tokens, from - 1);
  return letter !== letter.toLowerCase() && !isFirst;
}

/** Slots and dummies, each with what it is allowed to look like. */
const slots: readonly RegExp[] = [
  /\{\{?[^{}\n]{0,40}\}?\}/g,
  /\[[\p{Lu}\p{Lo}][\p{L}\p{M} _'-]{1,30}\]/gu,
  /\[[\p{L} _-]{0,20}(?:name|datum|imię|imie|nazwisko|имя|фамилия|име|ime|date|link|نام)[\p{L} _-]{0,20}\]/giu,
  /<[\p{L}][\p{L}\p{M} _-]{1,30}>/gu,
  /%[\p{L}_]{2,20}%/gu,
  /(?<![\p{L}\p{N}])(?:X{3,12}|_{3,20}|TODO|TBD|NAME|VORNAME|NACHNAME|IMIĘ|NAZWISKO|ИМЯ|ФАМИЛИЯ|ИМЕ|ПРЕЗИМЕ|IME|PREZIME)(?![\p{L}\p{N}])/gu,
];
/** As data sets mask what they leave out; a person sees at a glance what it is. */
const masks = /^<[\p{Ll} _-]+>$/u;
/** In a reply that is all in capitals NAME is a word like any other. */
const dummies = /^\p{L}{3,}$/u;

function placeholders(reading: Reading): Finding[] {
  const { text } = reading;
  const shouted = text === text.toUpperCase();
  const taken: Place[] = [];
  return slots.flatMap((slot) =>
    [...text.matchAll(slot)].flatMap(({ 0: found, index }): Finding[] => {
      const place = { start: index, end: index + found.length };
      const isTaken = taken.some(({ start, end }) => place.start < end && place.end > start);
      if (isTaken || (shouted && dummies.test(found) && !/^X+$/.test(found))) return [];
      taken.push(place);
      return [
        {
          rule: 'placeholder',
          severity: masks.test(found) ? 'warn' : 'serious',
          ...place,
          message: 'etiquette.placeholder',
          fix: { ...widened(reading, place), text: '', label: 'etiquette.fix.remove' },
        },
      ];
    }),
  );
}

/** Marks what is too much. On X the reply can go out as a thread of so many posts. */
function length({ draft: { text, site } }: Reading): Finding[] {
  const { used, most, over } = lengthOn(site, text);
  if (!over) return [];
  const [rule, severity, end] = ['too-long', 'serious', text.length] as const;
  if (site === 'facebook')
    return [{ rule, severity, start: most, end, message: 'etiquette.long.facebook', values: { used, most } }];
  const posts = splitThread(text);
  const start = text.indexOf(posts[0] ?? '') + (posts[0]?.length ?? 0);
  const values = { used, most, count: posts.length };
  return [{ rule, severity, start, end, message: 'etiquette.long.x', values }];
}
