// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { snowflakeTime } from '../../lib/sites/x/links.ts';
import { open, parsed, printed } from './fixture.ts';

/** What X's page says twice and differently is not told; what it says once is. */

const page = 'x/2026-02-status' as const;

/** The page with one row changed, read; and that row's tweet. */
function changed(text: string, change: (row: Element) => void) {
  const { adapter, doc, ctx } = open(page);
  const row = [...doc.querySelectorAll('[data-testid="cellInnerDiv"]')].find((each) =>
    each.textContent?.includes(text),
  );
  if (!row) throw new Error(`no row with ${text}`);
  const before = adapter.read(doc, { ...ctx, memory: open(page).ctx.memory }).comments;
  change(row);
  const result = adapter.read(doc, ctx);
  const was = before.find((each) => row.innerHTML.includes(each.id.slice(2)) || each.text.startsWith(text));
  return { was, is: result.comments.find(({ id }) => id === was?.id), ...result };
}

const time = (row: Element) => row.querySelector('time') as Element;

describe('what contradicts itself', () => {
  it('a time more than a minute from that in the id is no time', () => {
    const { is, health } = changed('And now?', (row) =>
      time(row).setAttribute('datetime', '2026-05-03T08:45:00.000Z'),
    );
    expect(is?.postedAt).toEqual({ earliest: null, latest: open(page).ctx.now });
    expect(health).toMatchObject({ state: 'degraded', missing: { time: 1 } });
  });

  it('a time within a minute is, and so is that in the id where there is no other', () => {
    const near = changed('And now?', (row) => time(row).setAttribute('datetime', '2026-05-04T08:45:30.000Z'));
    expect(near.is?.postedAt.latest).toBe(Date.UTC(2026, 4, 4, 8, 45, 30));
    for (const value of ['soon', '2026-05-04T08:45:00', '']) {
      const { is, was, health } = changed('And now?', (row) => time(row).setAttribute('datetime', value));
      expect(is?.postedAt.latest).toBe(snowflakeTime(was?.id.slice(2) ?? ''));
      expect(health.state).toBe('ok');
    }
  });

  it('who wrote it: two against one decide and it is said; one against one is nobody', () => {
    const renamed = (row: Element, handle: string, picture: boolean) => {
      const block = row.querySelector('[data-testid="User-Name"]') as Element;
      for (const link of block.querySelectorAll('a[href$="/ola_w"]')) link.setAttribute('href', `/${handle}`);
      for (const span of block.querySelectorAll('span'))
        if (span.textContent === '@ola_w') span.textContent = `@${handle}`;
      if (picture) row.querySelector('[data-testid^="UserAvatar-Container-"]')?.remove();
      if (picture)
        for (const link of block.querySelectorAll('a[href$="/someone"]')) link.removeAttribute('href');
    };
    const most = changed('And now?', (row) => renamed(row, 'someone', false));
    expect(most.health).toMatchObject({ state: 'degraded', missing: { author: 1 } });
    const even = changed('And now?', (row) => renamed(row, 'someone', true));
    expect(even.is?.author).toMatchObject({ name: '', handle: null, isBrand: false });
    expect(even.health).toMatchObject({ state: 'degraded', missing: { author: 1 } });
  });

  it('two texts are none, and count as cut, so that any whole sighting is better', () => {
    const { is, health } = changed('And now?', (row) => {
      const box = row.querySelector('[data-testid="tweetText"]') as Element;
      box.removeAttribute('lang');
      box.insertAdjacentHTML('afterend', '<div lang="en" dir="auto">Something else</div>');
    });
    expect(is).toMatchObject({ text: '', truncated: true });
    expect(health).toMatchObject({ state: 'degraded', missing: { text: 1 } });
  });

  it('a line at one end alone joins nothing, and what is joined below has no sure thread', () => {
    const { comments, health } = changed('Dear Ola', (row) => {
      const line = row.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling;
      line?.remove();
    });
    const cut = comments.find(({ text }) => text === 'And now?');
    expect(cut).toMatchObject({ parentId: null, threadId: cut?.id, kind: 'reply' });
    expect(health).toMatchObject({ state: 'degraded', missing: { place: 1 } });
  });

  it('a tweet whose links name two others is told by neither name', () => {
    const { was, is, health } = changed('And now?', (row) => {
      time(row).removeAttribute('datetime');
      const link = row.querySelector('a[href$="/analytics"]') as Element;
      link.setAttribute('href', '/ola_w/status/2051221541483440000/analytics');
    });
    expect(was?.text).toContain('And now?');
    expect(is).toBeUndefined();
    expect(health.state).toBe('degraded');
  });
});

/** Ids that are no times and do not grow with them, as a page that was rebuilt or filtered may have. */
describe('a page with ids of its own', () => {
  it.each([
    'x/2026-02-status',
    'x/2026-02-status-customer-de',
    'x/2026-02-profile-with-replies-pl',
    'x/2026-02-mentions-fa-rtl',
  ] as const)('is read as ever, by the times it shows: %s', (name) => {
    const { adapter, doc, ctx, fixture } = open(name);
    const others = (text: string) =>
      text.replace(/(?<=\bx:|\/status\/)\d{15,20}/g, (id) => String(4_000_000_000_000_000_000n - BigInt(id)));
    const result = adapter.read(parsed(others(doc.documentElement.outerHTML)), {
      ...ctx,
      url: new URL(others(ctx.url.href)),
    });
    expect(printed(result)).toEqual(JSON.parse(others(JSON.stringify(fixture.expected))));
  });
});

describe('the clock of the machine', () => {
  it('a day behind: exact times stay what they are, so that no wait is negative by our making', () => {
    const { adapter, doc, ctx } = open(page);
    const late = adapter.read(doc, { ...ctx, now: ctx.now - 86_400_000, memory: open(page).ctx.memory });
    const right = adapter.read(doc, ctx);
    expect(late.comments.map(({ postedAt }) => postedAt)).toEqual(
      right.comments.map(({ postedAt }) => postedAt),
    );
  });
});

describe('long and strange', () => {
  it('a text of 60,000 characters is read whole, and once', () => {
    const words = `${'Gdzie jest mój stół? '.repeat(2860)}👉`.slice(0, 60_000).trim();
    const { is } = changed('And now?', (row) => {
      const box = row.querySelector('[data-testid="tweetText"]') as Element;
      box.replaceChildren(
        ...(words.match(/.{1,50}/gsu) ?? []).map((part) =>
          Object.assign(document.createElement('span'), { textContent: part }),
        ),
      );
    });
    expect(is?.text).toBe(words);
    expect(is?.truncated).toBe(false);
  });

  it('a row whose parts are replaced between two readings is read as it is now', () => {
    const { adapter, doc, ctx } = open(page);
    adapter.read(doc, ctx);
    const box = [...doc.querySelectorAll('[data-testid="tweetText"]')].find(
      ({ textContent }) => textContent === 'And now?',
    ) as Element;
    const next = parsed('<div dir="auto" lang="pl" data-testid="tweetText"><span>A teraz?</span></div>').body
      .firstElementChild as Element;
    box.replaceWith(next);
    const { comments } = adapter.read(doc, ctx, new Set([next, box]));
    expect(comments.map(({ text, lang }) => [text, lang])).toContainEqual(['A teraz?', 'pl']);
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
  });
});
