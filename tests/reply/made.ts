import type { ReplyLanguage, SiteId } from '../../lib/core/types.ts';
import { sites } from '../../lib/core/types.ts';
import { greeting } from '../../lib/reply/address.ts';
import { quoted } from '../../lib/reply/issue.ts';
import { addressed } from '../../lib/reply/register.ts';
import { starterReplies } from '../../lib/reply/starter-replies.ts';
import { de } from '../../lib/reply/starters/de.ts';
import { en } from '../../lib/reply/starters/en.ts';
import { fa } from '../../lib/reply/starters/fa.ts';
import { pl } from '../../lib/reply/starters/pl.ts';
import { ru } from '../../lib/reply/starters/ru.ts';
import { sr } from '../../lib/reply/starters/sr.ts';
import {
  type AnsweredCategory,
  type Situation,
  type Starters,
  situations,
} from '../../lib/reply/starters/starters.ts';
import type { Talk } from '../../lib/reply/talk.ts';

/** German in one form of address. */
export function german(familiar: boolean): Starters {
  const spoken = (part: unknown): unknown =>
    typeof part === 'string'
      ? addressed(part, familiar)
      : Array.isArray(part)
        ? part.map(spoken)
        : Object.fromEntries(Object.entries(part as object).map(([key, each]) => [key, spoken(each)]));
  return spoken(de) as Starters;
}

export const starters: Readonly<Record<string, Starters>> = { en, pl, de: german(false), sr, fa, ru };
export const languages: readonly ReplyLanguage[] = (
  ['en', 'pl', 'de', 'sr', 'sr-Latn', 'fa', 'ru'] as const
).filter((lang) => (starters[lang === 'sr-Latn' ? 'sr' : lang]?.complaint.named.length ?? 0) > 0);
export const categories = Object.keys(situations) as AnsweredCategory[];

export const authors = [
  'Anna Schmidt',
  'Krzysztof Nowak',
  'Przemysław Nowak',
  'Aleksandar Simić',
  'Александра Константиновна',
  'فاطمه صالحی',
  'Mohammadreza Salehi',
  'xX_dark_Xx',
  '',
  '<img src=x onerror=alert(1)>',
  '{{name}}',
  'Anna'.repeat(50),
];

/** As long as a quotation may be, 45 characters. */
export const issues: Readonly<Record<ReplyLanguage, string>> = {
  en: 'my parcel still has not arrived at the office',
  pl: 'moja paczka nadal nie dotarła pod nowy adresi',
  de: 'mein Paket ist noch immer nicht im Büro angek',
  sr: 'мој пакет још увек није стигао на ову адресу ',
  'sr-Latn': 'moj paket još uvek nije stigao na ovu adresu ',
  fa: 'بسته من هنوز به دستم نرسیده و کسی جواب نمیده ',
  ru: 'моя посылка так до сих пор и не пришла в пунк',
};

export function talk(
  lang: ReplyLanguage,
  category: AnsweredCategory,
  with_: {
    situation?: Situation;
    site?: SiteId;
    author?: string;
    issue?: string | null;
    seed?: string;
    recent?: Talk['recent'];
  } = {},
): Talk {
  const { situation = 'general', site = 'x', author = '', issue = null, seed = 'case', recent = [] } = with_;
  return {
    request: { comment: 'x'.repeat(80), author, lang, site, category, brand: 'Sunny Lamps', seed },
    lang,
    category,
    situation,
    issue: issue === null ? null : { plain: issue, quoted: quoted(issue, lang) },
    hello: greeting(author, lang).text,
    recent,
  };
}

export interface Made {
  text: string;
  lang: ReplyLanguage;
  category: AnsweredCategory;
  situation: Situation;
  site: SiteId;
  author: string;
  issue: string | null;
}

/** Texts of every language, category, situation and site, for people of all sorts, with and without their words. */
export function allMade(seeds: number): Made[] {
  return languages.flatMap((lang) =>
    categories.flatMap((category) =>
      (situations[category] as readonly Situation[]).flatMap((situation) =>
        sites.flatMap((site) =>
          Array.from({ length: seeds }, (_, seed) =>
            [null, issues[lang]].flatMap((issue) => {
              const author = authors[(seed * 5 + situation.length) % authors.length] ?? '';
              const scene = { situation, site, author, issue, seed: `case ${seed}` };
              return starterReplies(talk(lang, category, scene), 3).map(({ text }) => ({
                text,
                lang,
                category,
                situation,
                site,
                author,
                issue,
              }));
            }),
          ).flat(),
        ),
      ),
    ),
  );
}
