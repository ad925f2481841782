import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '../../lib/core/types.ts';
import { checkDraft, type Rule } from '../../lib/reply/etiquette.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { quoted } from '../../lib/reply/issue.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { alike, similarity, trigramsOf } from '../../lib/reply/similarity.ts';
import { starterReplies } from '../../lib/reply/starter-replies.ts';
import { type Situation, situations } from '../../lib/reply/starters/starters.ts';
import { languageOf } from '../../lib/triage/language.ts';
import { allMade, categories, issues, languages, type Made, starters, talk } from './made.ts';

/** In characters; the room around `{issue}` for what names it. */
const longest = { openings: 45, named: 60, plain: 60, substance: 110, next: 80, closings: 35 };

describe.each(Object.keys(starters).filter((lang) => languages.some((each) => each === lang)))(
  'the library in %s',
  (lang) => {
    const lists = categories.flatMap((category) => {
      const { substance, ...others } = starters[lang]?.[category] ?? { substance: {} };
      const named = Object.entries(others).map(([part, list]) => ({ part, list, at: `${category} ${part}` }));
      const bySituation = Object.entries(substance).map(([situation, list]) => ({
        part: 'substance',
        list: list as readonly string[],
        at: `${category} ${situation}`,
      }));
      return [...named, ...bySituation] as {
        part: keyof typeof longest;
        list: readonly string[];
        at: string;
      }[];
    });
    const wrong = (rule: (text: string, part: keyof typeof longest) => boolean) =>
      lists.flatMap(({ part, list, at }) =>
        list.filter((text) => rule(text, part)).map((text) => `${at}: ${text}`),
      );

    test('six or more of everything, none twice', () => {
      expect(lists.filter(({ list }) => list.length < 6 || new Set(list).size < list.length)).toEqual([]);
      for (const category of categories)
        expect(Object.keys(starters[lang]?.[category].substance ?? {}).sort()).toEqual(
          [...situations[category]].sort(),
        );
    });
    test('short enough', () => {
      expect(wrong((text, part) => text.replace('{issue}', '').length > longest[part])).toEqual([]);
    });
    test('a slot for the issue where it is named, and nowhere else', () => {
      expect(wrong((text, part) => text.split('{issue}').length !== (part === 'named' ? 2 : 1))).toEqual([]);
      expect(
        wrong((text) => /[{}<>[\]|_@#]|\d|[!?؟]{2}| {2}|^\s|\s$/.test(text.replace('{issue}', '…'))),
      ).toEqual([]);
    });
    test('no entry is one that the guard would remark on', () => {
      // What a whole reply owes is asked of whole replies below.
      const ofWhole: readonly Rule[] = [
        'no-apology',
        'no-thanks',
        'needless-apology',
        'hollow-apology',
        'unanswered',
      ];
      const own = lang as ReplyLanguage;
      const remarked = (text: string) =>
        checkDraft({ text: text.replace('{issue}', quoted('…', own)), lang, site: 'facebook' }).some(
          ({ rule }) => ![...ofWhole, 'impersonal', 'language', 'holding'].includes(rule),
        );
      expect(wrong(remarked)).toEqual([]);
    });
    test('a question in the substance only, and one at most', () => {
      expect(
        wrong((text, part) => (text.match(/[?؟]/g)?.length ?? 0) > (part === 'substance' ? 1 : 0)),
      ).toEqual([]);
    });
  },
);

const all: Made[] = allMade(7);
const texts = [...new Set(all.map(({ text }) => text))];
/** Texts that break a rule, each once. */
const offending = (rule: RegExp, among: readonly Made[] = all) =>
  [...new Set(among.map(({ text }) => text))].filter((text) => rule.test(text));
const inLanguage = (...wanted: string[]) => all.filter(({ lang }) => wanted.includes(lang));

/** twitter-text v3: code points of these ranges weigh 1, all others 2, of 280. */
function weight(text: string): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const light =
      code <= 4351 ||
      (code >= 8192 && code <= 8205) ||
      (code >= 8208 && code <= 8223) ||
      (code >= 8242 && code <= 8247);
    sum += light ? 1 : 2;
  }
  return sum;
}

test('fits into a post on X, and keeps what it is about', () => {
  const posts = all.filter(({ site }) => site === 'x');
  expect(posts.filter(({ text }) => weight(text) > 280).map(({ text }) => text)).toEqual([]);
  const unnamed = posts.filter(({ text, issue }) => issue !== null && !text.includes(issue));
  expect([...new Set(unnamed.map(({ text }) => text))]).toEqual([]);
});

test('six wordings of everything, none like another', () => {
  for (const lang of languages)
    for (const category of categories)
      for (const situation of situations[category] as readonly Situation[]) {
        const made = starterReplies(
          talk(lang, category, { situation, site: 'facebook', issue: issues[lang] }),
          6,
        );
        const runs = made.map(({ text }) => trigramsOf(text));
        expect(made).toHaveLength(6);
        const near = runs.flatMap((a, i) => runs.slice(i + 1).map((b) => similarity(a, b)));
        expect(Math.max(...near), `${lang} ${category} ${situation}`).toBeLessThan(alike);
      }
});

test('is written in its language', () => {
  const strange = all.filter(({ text, lang }) => languageOf(text, null) !== lang).map(({ text }) => text);
  expect([...new Set(strange)]).toEqual([]);
});

test('puts nobody off and promises nothing: inserted and posted it stops the clock', () => {
  // Slow to judge: the short ones, which might say nothing else, and every twelfth of the others.
  const judged = texts.filter((text, i) => text.length < 160 || i % 12 === 0);
  expect(judged.filter((text) => isHolding(text, null))).toEqual([]);
  expect(judged.filter((text) => promisesIn(text, null, 0, 'UTC').length > 0)).toEqual([]);
});

test('passes the guard without a remark', () => {
  const remarks = all
    .filter((_, i) => i % 23 === 0)
    .flatMap(({ text, lang, site, category, author, issue }) => {
      const comment = issue ?? undefined;
      const draft = { text, lang, site, category, author, ...(comment && { comment }) };
      return checkDraft(draft).map(({ rule, start, end }) => `${lang} ${rule}: ${text.slice(start, end)}`);
    });
  expect([...new Set(remarks)]).toEqual([]);
});

describe('what never leaves', () => {
  test('an open slot, markup or a piece of a strange name', () => {
    expect(offending(/[{}<>[\]|_$@#]|\bnull\b|undefined|dark|onerror| {2}|^\s|\s$/)).toEqual([]);
  });

  test('a holding phrase', () => {
    expect(
      offending(
        /get back to you|(be|get) in touch|look into (it|this)|as soon as possible|pass(ed)? (it|this) on|wrócimy|odezwiemy|(?<!p)odpowiemy|jak najszybciej|przekaż|melden uns|kümmern uns darum, sobald|leiten .* weiter|schnellstmöglich|јавићемо|javićemo|проследи|prosledi|одговорићемо|свяжемся|ответим|передадим|передали|в ближайшее время|در اسرع وقت|پاسخ خواهیم|تماس می‌گیریم|ارجاع/i,
      ),
    ).toEqual([]);
  });

  test('a way to somewhere else', () => {
    expect(
      offending(
        /\bDM\b|direct message|inbox|e-?mail|\bcall us|hotline|https?:|www\.|infolini|zadzwoń|wiadomoś(ć|ci) prywatn|privatnachricht|rufen Sie|приват|директ|позвоните|на почту|инбокс|поруку у инбокс|позовите|دایرکت|ایمیل|تماس بگیرید|پیام خصوصی/i,
      ),
    ).toEqual([]);
  });

  test('argument', () => {
    expect(
      offending(
        /\bbut you\b|\bas (already )?said|you should have|unfortunately|wie gesagt|hätten Sie|leider|jak już pisali|niestety|следовало|как уже|к сожалению|нажалост|nažalost|متأسفانه/i,
      ),
    ).toEqual([]);
  });

  test('more than one question', () => {
    expect(texts.filter((text) => (text.match(/[?؟]/g)?.length ?? 0) > 1)).toEqual([]);
  });
});

describe('register and script', () => {
  test('German says Sie', () =>
    expect(offending(/\b(du|dich|dir|dein\w*|euch|euer|eure\w*|ihr)\b/, inLanguage('de'))).toEqual([]));
  test('Russian says вы', () =>
    expect(offending(/(^|[^\p{L}])(ты|тебя|тебе|твой|твоя|твои)([^\p{L}]|$)/iu, inLanguage('ru'))).toEqual(
      [],
    ));
  test('Serbian says Ви', () => {
    expect(
      offending(/(^|[^\p{L}])(ти|тебе|твој|твоја|вас|вам|ваш\p{L}*)([^\p{L}]|$)/u, inLanguage('sr')),
    ).toEqual([]);
    expect(offending(/(^|[^\p{L}])(vas|vam|vaš\p{L}*)([^\p{L}]|$)/u, inLanguage('sr-Latn'))).toEqual([]);
  });
  test('Polish leaves Pan, Pani and Państwo to the greeting', () => {
    expect(
      offending(
        /!.*(^|[^\p{L}])(Pan|Pani|Panu|Państw\p{L}*|ty|ci|twój|twoja)([^\p{L}]|$)/u,
        inLanguage('pl'),
      ),
    ).toEqual([]);
  });
  test('Serbian uses its own letters, in one script', () => {
    expect(offending(/[^абвгдђежзијклљмнњопрстћуфхцчџш .,!?:;'„”–-]/i, inLanguage('sr'))).toEqual([]);
    expect(offending(/\p{Script=Cyrillic}/u, inLanguage('sr-Latn'))).toEqual([]);
  });
  test('Persian: its own code points, half-spaces where they belong, Latin only isolated', () => {
    const persian = inLanguage('fa');
    expect(offending(/[يكةى]/, persian)).toEqual([]);
    expect(offending(/(^| )ن?می /, persian)).toEqual([]);
    expect(offending(/\u200c[\s.,،؟!]|\s\u200c/, persian)).toEqual([]);
    expect(offending(/[?,;]/, persian)).toEqual([]);
    expect(offending(/(?<!\u2068)\b[A-Za-z]+\b(?!\u2069)/, persian)).toEqual([]);
  });
  test('English goes on in small letters after the comma', () => {
    expect(offending(/^(Hi [^,]+|Hello), \p{Lu}/u, inLanguage('en'))).toEqual([]);
  });
});

describe('courtesy', () => {
  const apology =
    /sorry|apolog|understand|przykro|przepraszamy|rozumiemy|leid|bedauern|entschuldig|verstehen|жао|žao|извин|izvin|разуме|razume|жаль|сожалеем|извин|прост(и|ит)|понимаем|متأسفیم|شرمنده|عذر|پوزش|درک|می‌دانیم|ممنون|سپاس|thank|dzięku|dank|хвал|hval|спасибо/i;
  const thanks = /thank|appreciate|dzięku|dank|хвал|hval|спасибо|благодар|ممنون|سپاس|متشکر|تشکر/i;
  test('an apology, understanding or thanks for trouble', () => {
    const hot = all.filter(({ category }) => category === 'complaint' || category === 'outage');
    expect(hot.filter(({ text }) => !apology.test(text)).map(({ text }) => text)).toEqual([]);
  });
  test('thanks for a proposal and for praise', () => {
    const owed = all.filter(({ category }) => category === 'praise' || category === 'feedback');
    expect(owed.filter(({ text }) => !thanks.test(text)).map(({ text }) => text)).toEqual([]);
  });
  test('substance for what is open: a question, or a request to say more', () => {
    const open = ['complaint', 'outage', 'urgent-request', 'question', 'feedback'];
    const asks = /[?؟]|please|prosimy|bitte|молимо вас|molimo vas|пожалуйста|لطفاً/i;
    const asked = all.filter(({ category }) => open.includes(category));
    expect(asked.filter(({ text }) => !asks.test(text)).map(({ text }) => text)).toEqual([]);
  });
});
