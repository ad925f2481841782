import type { ReplyLanguage } from '../core/types.ts';
import { nameWords } from './display-name.ts';
import { firstOf, persianForm, russianForm, westernForm } from './name-forms.ts';
import { addressed } from './register.ts';
import { toLatin } from './serbian.ts';
import { isWomansName, polishVocative, serbianVocative } from './vocative.ts';

/** A greeting line and whether it names the person. */
export interface Greeting {
  text: string;
  named: boolean;
}

const neutral: Readonly<Record<ReplyLanguage, string>> = {
  en: 'Hello,',
  pl: '[Dzień dobry|Cześć]!',
  de: '[Guten Tag|Hallo]!',
  sr: 'Добар дан!',
  'sr-Latn': 'Dobar dan!',
  fa: 'سلام و وقت بخیر،',
  ru: 'Здравствуйте!',
};

/**
 * The greeting for a display name. The name is used only when it is a known first name whose form in this language
 * is certain; nicknames, pages and everything else get the neutral greeting: a wrong form is worse than none.
 */
export function greeting(displayName: string, lang: ReplyLanguage, familiar = false): Greeting {
  const words = nameWords(displayName);
  const text = words.length > 0 ? named(words, lang, familiar) : null;
  return text ? { text, named: true } : { text: addressed(neutral[lang], familiar), named: false };
}

function named(words: readonly string[], lang: ReplyLanguage, familiar: boolean): string | null {
  switch (lang) {
    case 'pl': {
      const name = isUnclear(words, 'pl') ? null : firstOf(words, (word) => polishVocative(word) !== null);
      const form = name ? polishVocative(name) : null;
      if (form?.title === 'Pan' && words.some((word) => /([wńnlr]ska|cka|dzka)$/u.test(word))) return null;
      if (form && familiar) return `Cześć, ${form.vocative}!`;
      return form ? `Dzień dobry, ${form.title === 'Pan' ? 'Panie' : 'Pani'} ${form.vocative}!` : null;
    }
    case 'sr':
    case 'sr-Latn': {
      const name = isUnclear(words, 'sr') ? null : firstOf(words, (word) => serbianVocative(word) !== null);
      const form = name ? serbianVocative(name) : null;
      if (!form) return null;
      return lang === 'sr' ? `Добар дан, ${form}!` : `Dobar dan, ${toLatin(form)}!`;
    }
    case 'ru': {
      const form = russianForm(words);
      return form ? `Здравствуйте, ${form}!` : null;
    }
    case 'fa': {
      const form = persianForm(words);
      return form ? `سلام ${form} عزیز،` : null;
    }
    default: {
      const form = westernForm(words, lang);
      if (!form) return null;
      return lang === 'en' ? `Hi ${form},` : `Hallo ${form}!`;
    }
  }
}

/**
 * Two first names that may be surname and name ("Marek Anna", "Adam Paweł") or a couple ("Anna Jan Nowak"). Not so two
 * names of a woman, two of a man before a surname, and a woman's before what is then her surname ("Anna Marek").
 */
function isUnclear([first = '', second = '', third]: readonly string[], lang: 'pl' | 'sr'): boolean {
  const [isWoman, isOther] = [isWomansName(first, lang), isWomansName(second, lang)];
  if (isWoman === null || isOther === null) return false;
  return isWoman ? !isOther && third !== undefined : isOther || third === undefined;
}

/** What stands around the name in a greeting of each language. */
const around: Readonly<Record<ReplyLanguage, readonly [before: string, after: string]>> = {
  en: ['Hi ', ','],
  pl: ['[Dzień dobry|Cześć], ', '!'],
  de: ['Hallo ', '!'],
  sr: ['Добар дан, ', '!'],
  'sr-Latn': ['Dobar dan, ', '!'],
  fa: ['سلام ', '،'],
  ru: ['Здравствуйте, ', '!'],
};

/** The name alone as it is said to the person ("Pani Anno", "Миодраже"); null where no form of it is certain. */
export function calledBy(displayName: string, lang: ReplyLanguage, familiar = false): string | null {
  const { text, named } = greeting(displayName, lang, familiar);
  const [before, after] = around[lang];
  return named ? text.slice(addressed(before, familiar).length, -after.length) : null;
}
