import type { Dice } from './dice.ts';
import { all, changesOf, type Mutation, made, one } from './mutation.ts';
import { fields } from './score.ts';

/** Changes of x.com alone: parts that come, go and move (dom.md 2, 4). */

const tweet = 'article[data-testid="tweet"]';
const tweets = (doc: Document) => all(doc, tweet).filter((each) => !each.closest('[role="dialog"]'));
const nameOf = (article: Element) => article.querySelector('[data-testid="User-Name"]');
const profileLink = (article: Element) => nameOf(article)?.querySelector('a[href]') ?? null;
const stampOf = (article: Element) =>
  all(article, 'a[href*="/status/"]').find((link) => link.querySelector('time') !== null) ?? null;

const { each, once } = changesOf('x', tweets);

/** Rows are placed by their style: where it says so, that is their order, whatever the order of the nodes. */
const heightOf = (cell: Element | undefined) => {
  const height = /translateY\(([\d.]+)px\)/.exec(cell?.getAttribute('style') ?? '')?.[1];
  return height === undefined ? null : Number(height);
};

/** Another row where no line passes: before a row that none reaches from above, or at the end. */
function intoList(doc: Document, dice: Dice, html: string): boolean {
  const cells = all(doc, '[data-testid="cellInnerDiv"]');
  const rows = cells.filter((cell) => cell.parentElement === cells[0]?.parentElement);
  rows.sort((a, b) => (heightOf(a) ?? 0) - (heightOf(b) ?? 0));
  const free = rows.flatMap((_row, i) => {
    const avatar = rows[i - 1] && one(rows[i - 1] as Element, '[data-testid="Tweet-User-Avatar"]');
    return i > 0 && !avatar?.nextElementSibling ? [i] : [];
  });
  const at = dice.chance(0.3) ? rows.length : dice.pick([rows.length, ...free]);
  const above = rows[at - 1];
  if (!above) return false;
  const [from, to] = [heightOf(above), heightOf(rows[at])];
  const style =
    from === null
      ? ''
      : `transform: translateY(${to === null ? from + 100 : (from + to) / 2}px); position: absolute;`;
  above.after(
    made(doc, `<div data-testid="cellInnerDiv" style="${style}"><div><div>${html}</div></div></div>`),
  );
  return true;
}

const stranger = (name: string, handle: string) =>
  `<div data-testid="User-Name"><div><a href="/${handle}" role="link"><div dir="ltr"><span>${name}</span></div></a></div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a></div></div>`;

const card = `<div tabindex="0" role="link"><div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-obcy_ktos"></div></div><div data-testid="User-Name"><div dir="ltr"><span>Obcy Ktoś</span></div><div tabindex="-1"><div dir="ltr"><span>@obcy_ktos</span></div></div><div dir="ltr"><time datetime="2026-04-02T11:00:00.000Z">Apr 2</time></div></div></div><div dir="auto" lang="pl" data-testid="tweetText"><span>Słowa kogoś obcego</span></div></div>`;

export const xChanges: readonly Mutation[] = [
  {
    kind: 'datetime lost',
    site: 'x',
    phase: 'names',
    apply: (doc) => {
      const found = all(doc, 'time[datetime]');
      for (const time of found) time.removeAttribute('datetime');
      return found.length > 0;
    },
  },
  {
    kind: 'datetime in another form',
    site: 'x',
    phase: 'names',
    apply: (doc, dice) => {
      const form = dice.pick([
        (at: string) => at.replace('.000Z', 'Z'),
        (at: string) => at.replace(/(\.\d+)?Z$/, '+00:00'),
        (at: string) => new Date(Date.parse(at) + 7_200_000).toISOString().replace('Z', '+02:00'),
      ]);
      const found = all(doc, 'time[datetime]').filter(
        (time) => Date.parse(time.getAttribute('datetime') ?? '') > 0,
      );
      for (const time of found) time.setAttribute('datetime', form(time.getAttribute('datetime') ?? ''));
      return found.length > 0;
    },
  },
  // Time and names.
  each(
    'time link before the name',
    (article) => {
      const [name, link] = [nameOf(article), stampOf(article)];
      if (!name || !link || !name.contains(link)) return false;
      name.prepend(link);
      return true;
    },
    { group: 'time' },
  ),
  each(
    'time link out of the name block',
    (article, _dice, doc) => {
      const [name, link] = [nameOf(article), stampOf(article)];
      if (!name || !link || !name.contains(link)) return false;
      const box = doc.createElement('div');
      box.append(link);
      name.after(box);
      return true;
    },
    { group: 'time' },
  ),
  each(
    'time link below the text',
    (article) => {
      const [name, link] = [nameOf(article), stampOf(article)];
      const actions = article.querySelector('[role="group"]');
      if (!name?.contains(link) || !link || !actions) return false;
      actions.before(link);
      return true;
    },
    { group: 'time' },
  ),
  each('time link twice', (article) => {
    const link = stampOf(article);
    link?.after(link.cloneNode(true));
    return link;
  }),
  each('links to likes and history without a time', (article) => {
    const link = stampOf(article);
    const href = link?.getAttribute('href') ?? '';
    link?.insertAdjacentHTML(
      'afterend',
      `<a href="${href}/likes" role="link">2</a><a href="${href}/retweets">1</a>`,
    );
    return link;
  }),
  each('status addresses without the handle', (article) => {
    const links = all(article, 'a[href*="/status/"]').filter(
      (link) => !link.closest('[data-testid="tweetText"]'),
    );
    for (const link of links)
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\/\w+\/status\//, '/i/status/'));
    return links.length > 0;
  }),
  each('name link twice', (article) => {
    const link = profileLink(article);
    const copy = link?.cloneNode(true) as Element | undefined;
    if (copy) link?.after(copy);
    return copy;
  }),
  each(
    'handle before the name',
    (article) => {
      const parts = [...(nameOf(article)?.children ?? [])];
      if (parts.length !== 2 || !parts[1]?.textContent?.includes('@')) return false;
      parts[0]?.before(parts[1]);
      return true;
    },
    { group: 'name' },
  ),
  each(
    'name without its link',
    (article, _dice, doc) => {
      const link = profileLink(article);
      if (!link) return false;
      const box = doc.createElement('div');
      box.append(...link.childNodes);
      link.replaceWith(box);
      return true;
    },
    { group: 'name' },
  ),
  each('a badge of an organisation beside the name', (article, dice) => {
    const link = profileLink(article);
    if (!link || dice.chance(0.5)) return false;
    link.insertAdjacentHTML('afterend', '<a href="/wni_group" role="link"><img alt="" src="b.jpg"></a>');
    return true;
  }),
  each('a badge of an organisation before the name', (article, dice) => {
    const link = profileLink(article);
    if (!link || dice.chance(0.5)) return false;
    link.insertAdjacentHTML('beforebegin', '<a href="/wni_group" role="link"><img alt="" src="b.jpg"></a>');
    return true;
  }),
  each('somebody else named beside the author', (article, dice) => {
    if (dice.chance(0.5)) return false;
    nameOf(article)?.insertAdjacentHTML(
      dice.chance(0.5) ? 'beforebegin' : 'afterend',
      '<div><span>Replying to </span><a href="/trzeci_t" role="link"><span>@trzeci_t</span></a></div>',
    );
    return nameOf(article);
  }),
  each(
    'reposted by somebody',
    (article, dice) => {
      if (dice.chance(0.6)) return false;
      article.firstElementChild?.insertAdjacentHTML(
        'afterbegin',
        '<div><div><svg></svg></div><div><a href="/trzeci_t" role="link"><span data-testid="socialContext">Trzeci Tomek reposted</span></a></div></div>',
      );
      return true;
    },
    { group: 'strip' },
  ),

  // What stands around the text.
  each('buttons beside the menu', (article) => {
    const caret = article.querySelector('[data-testid="caret"]');
    caret?.insertAdjacentHTML(
      'beforebegin',
      '<button aria-label="Grok actions" type="button"><svg></svg></button><button aria-label="Subscribe to @x" type="button"><span>Subscribe</span></button>',
    );
    return caret;
  }),
  each('a button to translate', (article) => {
    const text = article.querySelector('[data-testid="tweetText"]');
    text?.insertAdjacentHTML(
      'afterend',
      '<button type="button" role="button"><span>Translate post</span></button>',
    );
    return text;
  }),
  each('a note of readers', (article, dice) => {
    const actions = article.querySelector('[role="group"]');
    if (!actions || dice.chance(0.5)) return false;
    actions.insertAdjacentHTML(
      'beforebegin',
      '<div data-testid="birdwatch-pivot"><div dir="ltr"><span>Readers added context</span></div><div dir="auto"><span>This is the note. </span><a href="https://t.co/zzz"><span>example.org</span></a></div><a href="/i/birdwatch/n/205122"><span>Rate it</span></a></div>',
    );
    return true;
  }),
  each('a card with a link', (article, dice) => {
    const actions = article.querySelector('[role="group"]');
    if (!actions || dice.chance(0.5)) return false;
    actions.insertAdjacentHTML(
      'beforebegin',
      '<div data-testid="card.wrapper"><a href="https://t.co/yyy" role="link"><div dir="auto"><span>example.com</span></div><div dir="auto"><span>A title of a page</span></div></a></div>',
    );
    return true;
  }),
  each('a quoted tweet more', (article, dice) => {
    const actions = article.querySelector('[role="group"]');
    const text = article.querySelector('[data-testid="tweetText"]');
    const quoted = article.querySelector('[role="link"][tabindex] [data-testid="User-Name"]');
    if (!actions || !text || quoted || dice.chance(0.5)) return false;
    actions.insertAdjacentHTML('beforebegin', card);
    return true;
  }),
  each('quoted tweets with links', (article) => {
    const names = all(article, '[role="link"][tabindex] [data-testid="User-Name"]');
    for (const name of names) {
      const time = name.querySelector('time');
      const handle = /@(\w+)/.exec(name.textContent ?? '')?.[1] ?? 'obcy_ktos';
      const link = name.ownerDocument.createElement('a');
      link.setAttribute('href', `/${handle}/status/2050008874999939072`);
      time?.replaceWith(link);
      if (time) link.append(time);
    }
    return names.length > 0;
  }),

  each(
    'quoted tweets are links as a whole',
    (article, _dice, doc) => {
      const cards = all(article, '[role="link"][tabindex]').filter((card) =>
        card.querySelector('[data-testid="User-Name"]'),
      );
      for (const card of cards) {
        const handle = /@(\w+)/.exec(card.textContent ?? '')?.[1] ?? 'obcy_ktos';
        const link = doc.createElement('a');
        link.setAttribute('href', `/${handle}/status/2050008874999939072`);
        link.setAttribute('role', 'link');
        link.append(...card.childNodes);
        card.replaceWith(link);
      }
      return cards.length > 0;
    },
    { group: 'quote' },
  ),
  each('words of the tweet link to another tweet', (article, dice, doc) => {
    const words = all(article, '[data-testid="tweetText"] span').find(
      (span) => span.firstChild?.nodeType === 3,
    )?.lastChild;
    if (words?.nodeType !== 3 || dice.chance(0.5)) return false;
    const link = doc.createElement('a');
    link.setAttribute('href', 'https://x.com/obcy_ktos/status/2050008874999939072');
    words.replaceWith(link);
    link.append(words);
    return true;
  }),
  each('a card of an event with a time', (article, dice) => {
    const actions = article.querySelector('[role="group"]');
    if (!actions || dice.chance(0.5)) return false;
    actions.insertAdjacentHTML(
      'beforebegin',
      '<div data-testid="card.wrapper"><a href="/i/events/1799123456789" role="link"><time datetime="2026-05-06T18:00:00.000Z">in 2 days</time><div dir="auto"><span>A live event</span></div></a></div>',
    );
    return true;
  }),
  each(
    'a tweet half loaded',
    (article, dice) => {
      if (dice.chance(0.6)) return false;
      const parts = [
        stampOf(article),
        nameOf(article),
        // With anything else in it, a tweet without words is a whole one.
        article.querySelector(
          '[data-testid="tweetPhoto"], [data-testid="card.wrapper"], [role="link"][tabindex]',
        )
          ? null
          : article.querySelector('[data-testid="tweetText"]'),
        article.querySelector('[data-testid="Tweet-User-Avatar"]'),
      ].filter((part) => part !== null);
      dice.pick(parts)?.remove();
      return parts.length > 0;
    },
    {
      destroys: fields,
    },
  ),

  // Lines between rows: one sign of two.
  each(
    'the line below the picture is gone',
    (article) => {
      const line = article.querySelector('[data-testid="Tweet-User-Avatar"]')?.nextElementSibling;
      line?.remove();
      return line;
    },
    { group: 'line', phase: 'structure' },
  ),
  each(
    'the line above the picture is gone',
    (article) => {
      const avatar = article.querySelector('[data-testid="Tweet-User-Avatar"]');
      for (let up: Element | null | undefined = avatar; up && up !== article; up = up.parentElement) {
        const first = up.previousElementSibling?.firstElementChild?.firstElementChild;
        if (!first?.firstElementChild) continue;
        first.replaceChildren();
        return true;
      }
      return false;
    },
    { group: 'line', phase: 'structure' },
  ),
  each(
    'picture after the words',
    (article) => {
      const column = article.querySelector('[data-testid="Tweet-User-Avatar"]')?.parentElement;
      if (!column?.nextElementSibling || column.parentElement?.childElementCount !== 2) return false;
      column.nextElementSibling.after(column);
      return true;
    },
    { phase: 'structure' },
  ),

  // Rows and parts of the page that are no tweets.
  once('an advertisement', (doc, dice) =>
    intoList(
      doc,
      dice,
      `<div data-testid="placementTracking"><article role="article" tabindex="0" data-testid="tweet"><div><div><div data-testid="Tweet-User-Avatar"></div></div>${stranger('Reklama', 'reklama_pl')}<div dir="auto" lang="pl" data-testid="tweetText"><span>Kup teraz</span></div><div role="group"><a href="/reklama_pl/status/2051229999999999999/analytics"><span>9</span></a></div></div></article></div>`,
    ),
  ),
  once('people to follow', (doc, dice) =>
    intoList(
      doc,
      dice,
      `<div data-testid="UserCell"><a href="/trzeci_t" role="link"><span>Trzeci Tomek</span></a><div dir="auto"><span>Lubię koty</span></div><button type="button"><span>Follow</span></button></div>`,
    ),
  ),
  once('a row that still loads', (doc, dice) =>
    intoList(doc, dice, '<div role="progressbar" aria-label="Loading"></div>'),
  ),
  once('an unavailable tweet', (doc, dice) =>
    intoList(doc, dice, '<article tabindex="-1"><div><span>This post is unavailable.</span></div></article>'),
  ),
  once('a dialog that is none of tweets', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      `<div id="layers"><div role="dialog" aria-modal="true"><h2 role="heading">Liked by</h2><div data-testid="UserCell"><a href="/trzeci_t" role="link"><span>Trzeci Tomek</span></a><a href="/trzeci_t" role="link"><span>@trzeci_t</span></a></div></div></div>`,
    );
    return true;
  }),
  once('a card of a person over the page', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      `<div id="layers"><div data-testid="HoverCard">${stranger('Trzeci Tomek', 'trzeci_t')}<div dir="auto"><span>Lubię koty</span></div><a href="/trzeci_t/followers"><span>12 Followers</span></a></div></div>`,
    );
    return true;
  }),
  once('news beside the column', (doc) => {
    const column = one(doc, '[data-testid="primaryColumn"]');
    column?.insertAdjacentHTML(
      'afterend',
      `<div data-testid="sidebarColumn"><section role="region"><h2 role="heading">What is new</h2><div data-testid="trend"><a href="/i/events/1799"><time datetime="2026-05-04T06:00:00.000Z">4h</time></a><a href="/trzeci_t"><span>Trzeci Tomek</span></a></div></section></div>`,
    );
    return column !== null;
  }),
  once('word that a tweet was sent', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      '<div data-testid="toast" role="alert"><span>Your post was sent.</span><a href="/zmyslone_meble/status/2051239999999999999"><span>View</span></a></div>',
    );
    return true;
  }),
];
