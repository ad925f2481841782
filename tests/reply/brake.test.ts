import { describe, expect, it } from 'vitest';
import {
  type ReplyLanguage,
  replyLanguages,
  type SeenComment,
  type StoredComment,
} from '../../lib/core/types.ts';
import { type BrakeRequest, brakeOf } from '../../lib/reply/brake.ts';
import { checkDraft } from '../../lib/reply/etiquette.ts';
import { isHolding } from '../../lib/reply/holding.ts';
import { weightedLength } from '../../lib/reply/length.ts';
import { promisesIn } from '../../lib/reply/promises.ts';
import { sentencesFor } from '../../lib/reply/sentences.ts';
import { languageOf } from '../../lib/triage/language.ts';
import { brand, exactly, minutes, onFacebook, stored } from '../core/make.ts';

const anna = 'x:anna_k';

/** One thread: `who` says `text` at each minute; the brand answers Anna. */
function thread(...said: readonly (readonly [who: string, text: string, more?: Partial<SeenComment>])[]) {
  return said.map(([who, text, more], i) =>
    stored(i + 10, who, { threadId: 'x:10', parentId: i === 0 ? 'x:1' : `x:${i + 9}`, text, ...more }),
  );
}

function brake(comments: readonly StoredComment[], more: Partial<BrakeRequest> = {}) {
  return brakeOf({
    thread: comments,
    customerId: anna,
    brands: [brand],
    begun: minutes(100),
    now: minutes(110),
    ...more,
  });
}

describe('the double-reply brake', () => {
  const question = ['anna_k', 'Where is my lamp?'] as const;

  it('stops where the brand has answered since the draft began', () => {
    const comments = thread(question, ['sunny_shop', 'It is on its way from Berlin, Anna.']);
    expect(brake(comments, { begun: minutes(10.5), now: minutes(12) }).answeredSince?.id).toBe('x:11');
    expect(brake(comments, { begun: minutes(11.5), now: minutes(12) }).answeredSince).toBeNull();
  });

  it('stops for an answer that was published before and only seen since', () => {
    const unseen = stored(
      11,
      'sunny_shop',
      { threadId: 'x:10', parentId: 'x:10', text: 'It is on its way from Berlin.', postedAt: exactly(11) },
      minutes(20),
    );
    const comments = [...thread(question), unseen];
    expect(brake(comments, { begun: minutes(15), now: minutes(21) }).answeredSince?.id).toBe('x:11');
    expect(brake(comments, { begun: minutes(15), now: minutes(19) }).answeredSince).toBeNull();
  });

  it('does not stop for an old answer that scrolled into view', () => {
    const old = stored(
      11,
      'sunny_shop',
      { threadId: 'x:10', parentId: 'x:10', text: 'It left today.', postedAt: exactly(11) },
      minutes(50),
    );
    const again = stored(12, 'anna_k', { threadId: 'x:10', parentId: 'x:11', text: 'And where is it now?' });
    expect(
      brake([...thread(question), old, again], { begun: minutes(40), now: minutes(60) }).answeredSince,
    ).toBeNull();
  });

  it('counts a reply that only puts off, and none that was deleted or was for somebody else', () => {
    const held = thread(question, ['sunny_shop', 'We will get back to you soon.']);
    const since = { begun: minutes(10.5), now: minutes(12) };
    expect(brake(held, since).answeredSince?.id).toBe('x:11');
    expect(
      brake(
        held.map((each) => ({ ...each, goneAt: minutes(11.5) })),
        since,
      ).answeredSince,
    ).toBeNull();
    const page = [
      onFacebook(10, 'anna', 'Anna Lis', { text: 'Where is my lamp?' }),
      onFacebook(11, 'bob', 'Bob Oak', { text: 'And mine, Sunny Shop?' }),
      onFacebook(12, 'sunnyshop', 'Sunny Shop', { text: 'Yours is there, Bob.', parentId: 'facebook:11' }),
    ];
    expect(brake(page, { ...since, customerId: 'facebook:anna' }).answeredSince).toBeNull();
    expect(brake(page, { ...since, customerId: 'facebook:bob' }).answeredSince?.id).toBe('facebook:12');
  });

  it('knows nothing of who is not in the thread', () => {
    expect(brake(thread(question), { customerId: 'x:nobody' })).toEqual({
      answeredSince: null,
      stale: 0,
      closing: null,
      sent: [],
      here: null,
      late: null,
    });
  });
});

describe('the argument brake', () => {
  const start = [
    ['anna_k', 'My lamp arrived broken, the green one.'],
    ['sunny_shop', 'We are sorry, Anna. A new lamp is on its way, it left Berlin today.'],
  ] as const;

  it('closes kindly after the second round without a new fact', () => {
    const quarrel = thread(
      ...start,
      ['anna_k', 'You are useless, worst company ever!'],
      ['sunny_shop', 'We understand, Anna. The parcel is in Leipzig now and comes tomorrow.'],
      ['anna_k', 'Pathetic. Absolutely terrible.'],
    );
    expect(brake(quarrel.slice(0, 3))).toMatchObject({ stale: 1, closing: null });
    const { stale, closing } = brake(quarrel);
    expect(stale).toBe(2);
    expect(sentencesFor('closing', 'en', false)).toContain(closing);
  });

  it.each([
    ['a figure', 'Terrible. The invoice says 49 euro, too.'],
    ['a new trouble', 'Terrible. And now I was charged twice.'],
    ['a question', 'Pathetic. How do I get my money back?'],
    ['calm news', 'The neighbours next door accepted another parcel yesterday evening.'],
  ])('starts again with %s', (_, news) => {
    const talk = thread(
      ...start,
      ['anna_k', 'You are useless!'],
      ['sunny_shop', 'We understand, Anna. The parcel is in Leipzig now.'],
      ['anna_k', news],
    );
    expect(brake(talk)).toMatchObject({ stale: 0, closing: null });
  });

  it('counts no round that was not answered with substance, and takes a turn as a whole', () => {
    const unheard = thread(
      ...start,
      ['anna_k', 'Useless!'],
      ['anna_k', 'Pathetic!'],
      ['anna_k', 'Terrible!'],
    );
    expect(brake(unheard)).toMatchObject({ stale: 1, closing: null });
    const put = thread(
      ...start,
      ['anna_k', 'Useless!'],
      ['sunny_shop', 'We will get back to you soon.'],
      ['anna_k', 'Awful!'],
    );
    expect(brake(put)).toMatchObject({ stale: 1, closing: null });
    const turn = thread(...start, ['anna_k', 'Useless!'], ['anna_k', 'It cost 49 euro!']);
    expect(brake(turn)).toMatchObject({ stale: 0 });
  });

  const quarrels: Readonly<Record<ReplyLanguage, readonly [string, string, string, string, string]>> = {
    en: [
      'My lamp is broken.',
      'Please unplug the lamp first, it is the fuse.',
      'Useless!',
      'The fuse is under the lid.',
      'Pathetic!',
    ],
    pl: [
      'Moja lampa jest zepsuta.',
      'Proszę najpierw wyjąć wtyczkę, to bezpiecznik.',
      'Beznadzieja!',
      'Bezpiecznik jest pod klapką.',
      'Żenada!',
    ],
    de: [
      'Meine Lampe ist kaputt.',
      'Bitte ziehen Sie zuerst den Stecker, es ist die Sicherung.',
      'Unverschämt!',
      'Die Sicherung sitzt unter dem Deckel.',
      'Lächerlich!',
    ],
    sr: [
      'Лампа ми је покварена.',
      'Искључите прво лампу, то је осигурач.',
      'Срамота!',
      'Осигурач је испод поклопца.',
      'Ужас, срамота!',
    ],
    'sr-Latn': [
      'Lampa mi je pokvarena.',
      'Isključite prvo lampu, to je osigurač.',
      'Sramota!',
      'Osigurač je ispod poklopca.',
      'Užas, sramota!',
    ],
    fa: [
      'لامپ من خراب است.',
      'لطفاً اول دوشاخه را جدا کنید، فیوز سوخته است.',
      'افتضاح!',
      'فیوز زیر درپوش است.',
      'واقعا افتضاح!',
    ],
    ru: [
      'Моя лампа сломана.',
      'Сначала выньте вилку, дело в предохранителе.',
      'Ужас!',
      'Предохранитель под крышкой.',
      'Позор!',
    ],
  };

  it.each(Object.entries(quarrels))('closes in %s', (lang, [first, answer, angry, second, angrier]) => {
    const own = { lang: lang.slice(0, 2) };
    const talk = thread(
      ['anna_k', first, own],
      ['sunny_shop', answer, own],
      ['anna_k', angry, own],
      ['sunny_shop', second, own],
      ['anna_k', angrier, own],
    );
    expect(sentencesFor('closing', lang as ReplyLanguage, false)).toContain(brake(talk).closing);
  });

  it.each(Object.keys(quarrels) as ReplyLanguage[])(
    'has six different last words in %s that the guard passes',
    (lang) => {
      const texts = sentencesFor('closing', lang, false);
      expect(new Set(texts).size).toBeGreaterThanOrEqual(6);
      for (const text of texts) {
        expect(languageOf(text, null)).toBe(lang);
        expect(isHolding(text, lang)).toBe(false);
        expect(weightedLength(text)).toBeLessThanOrEqual(200);
        expect(checkDraft({ text, lang, site: 'x' })).toEqual([]);
      }
    },
  );
});

describe('the ping-pong meter', () => {
  it('counts how often the customer was sent elsewhere, and where to', () => {
    const talk = thread(
      ['anna_k', 'My lamp is broken.'],
      ['sunny_shop', 'Please call us on our hotline, Anna.'],
      ['anna_k', 'Nobody answers there.'],
      ['sunny_shop', 'Sorry about that. Could you fill in the contact form or send us a DM?'],
      ['anna_k', 'Really?'],
      ['sunny_shop', 'Your new lamp is on its way, Anna.'],
    );
    expect(brake(talk).sent).toEqual(['phone', 'form', 'private']);
    expect(sentencesFor('here', 'en', false)).toContain(brake(talk).here);
    expect(brake(talk.slice(0, 3))).toMatchObject({ sent: ['phone'], here: null });
  });

  it('does not count what was deleted or said to others', () => {
    const talk = thread(['anna_k', 'My lamp is broken.'], ['sunny_shop', 'Please call us on our hotline.']);
    expect(brake(talk.map((each) => ({ ...each, goneAt: minutes(11.5) }))).sent).toEqual([]);
    expect(brake(talk, { customerId: 'x:bob' }).sent).toEqual([]);
  });
});

describe('a late promise', () => {
  const friday = {
    commentId: 'x:11',
    text: 'by Friday',
    madeAt: exactly(11),
    dueAt: minutes(50),
    keptBy: null,
  } as const;
  const talk = thread(
    ['anna_k', 'Where is my lamp?'],
    ['sunny_shop', 'We are asking the carrier, you will hear from us by Friday.'],
    ['anna_k', 'It is Monday.'],
  );
  const late = (comments: readonly StoredComment[], more: Partial<BrakeRequest> = {}) =>
    brake(comments, { promises: [friday], ...more }).late;

  it('is told from the instant it is due on, until there is an answer of substance', () => {
    expect(late(talk, { now: minutes(49) })).toBeNull();
    expect(late(talk)).toEqual(friday);
    const answer = (text: string) => stored(60, 'sunny_shop', { threadId: 'x:10', parentId: 'x:12', text });
    expect(late([...talk, answer('We will get back to you soon.')])).toEqual(friday);
    expect(late([...talk, answer('Your lamp left Berlin today, Anna.')])).toBeNull();
  });

  it('is none that was kept', () => {
    expect(late(talk, { promises: [{ ...friday, keptBy: 'x:12' }] })).toBeNull();
  });
});

const occasions = (['late', 'here'] as const).flatMap((occasion) =>
  replyLanguages.flatMap((lang) =>
    (lang === 'de' ? [false, true] : [false]).map((familiar) => [occasion, lang, familiar] as const),
  ),
);

it.each(occasions)('sentences for %s in %s, familiar: %s, pass the guard', (occasion, lang, familiar) => {
  const texts = sentencesFor(occasion, lang, familiar);
  expect(new Set(texts).size).toBeGreaterThanOrEqual(6);
  for (const text of texts) {
    const whole = occasion === 'late' ? `${text} ${sentencesFor('here', lang, familiar)[1]}` : text;
    expect(languageOf(whole, null), whole).toBe(lang);
    expect(isHolding(whole, lang), whole).toBe(false);
    expect(promisesIn(whole, lang, minutes(100), 'Europe/Warsaw'), whole).toEqual([]);
    expect(weightedLength(text)).toBeLessThanOrEqual(occasion === 'late' ? 90 : 120);
    expect(checkDraft({ text: whole, lang, site: 'x', familiar, late: occasion === 'late' }), whole).toEqual(
      [],
    );
  }
});
