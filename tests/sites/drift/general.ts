import type { SiteId } from '../../../lib/core/types.ts';
import type { Dice } from './dice.ts';
import { all, type Mutation, renamed } from './mutation.ts';
import { fields } from './score.ts';

/** Changes that any site may make: names, tags, wrappers, attributes, addresses, the way a text is put together. */

const inText =
  '[data-testid="tweetText"] *, [lang] *, [data-ad-preview] *, [data-ad-rendering-role] *, time *';
/** Comment and tweet texts, as the fixtures have them. */
const texts = '[data-testid="tweetText"], [role="article"] [dir="auto"]';

const classes: Mutation = {
  kind: 'class names are others',
  phase: 'names',
  apply: (doc, dice) => {
    const elements = all(doc, 'body *');
    const name = () => `x${dice.below(36 ** 6).toString(36)}`;
    for (const element of elements)
      if (!element.className || typeof element.className === 'string')
        element.setAttribute('class', `${name()} ${name()}`);
    return elements.length > 0;
  },
};

const wrapOutside: Mutation = {
  kind: 'blocks wrapped in another div',
  phase: 'structure',
  apply: (doc, dice) => {
    const blocks = all(doc, 'body div, body article, body section, body form').filter(
      (each) =>
        !each.matches(inText) && !each.closest('[contenteditable]') && each.parentElement?.tagName !== 'BODY',
    );
    const chosen = dice.some(blocks, dice.pick([0.02, 0.1, 0.3]));
    for (const block of chosen) {
      const wrap = doc.createElement('div');
      block.replaceWith(wrap);
      wrap.append(block);
    }
    return chosen.length > 0;
  },
};

const wrapInside: Mutation = {
  kind: 'contents wrapped in another div or span',
  phase: 'structure',
  apply: (doc, dice) => {
    const boxes = all(doc, 'body div, body span, body a, body li').filter(
      (each) => !each.matches(inText) && !each.closest('[contenteditable]') && each.childElementCount === 1,
    );
    const chosen = dice.some(boxes, dice.pick([0.05, 0.2]));
    for (const box of chosen) {
      const wrap = doc.createElement(box.firstElementChild?.tagName === 'DIV' ? 'div' : 'span');
      wrap.append(...box.childNodes);
      box.append(wrap);
    }
    return chosen.length > 0;
  },
};

const unwrap: Mutation = {
  kind: 'plain wrappers taken away',
  phase: 'structure',
  apply: (doc, dice) => {
    const plain = all(doc, 'body div, body span').filter(
      (each) =>
        [...each.attributes].every(({ name }) => name === 'class') &&
        each.childElementCount === 1 &&
        each.textContent === each.firstElementChild?.textContent &&
        !each.matches(inText),
    );
    const chosen = dice.some(plain, dice.pick([0.1, 0.5, 1]));
    for (const each of chosen) each.replaceWith(...each.childNodes);
    return chosen.length > 0;
  },
};

/** Every element that matches becomes another tag; `role` says what it was, or is dropped where the tag says so. */
function retag(kind: string, selector: string, tag: string, role?: { to: string | null }): Mutation {
  return {
    kind,
    phase: 'structure',
    apply: (doc) => {
      const found = all(doc, selector);
      for (const each of found) {
        const next = renamed(each, tag);
        if (role?.to) next.setAttribute('role', role.to);
        else if (role) next.removeAttribute('role');
      }
      return found.length > 0;
    },
  };
}

const tags: Mutation[] = [
  retag('div[role=button] is a button', 'div[role="button"]:not(button *)', 'button', { to: null }),
  retag('button is a div with role', 'button', 'div', { to: 'button' }),
  retag('h2 is h3', 'h2', 'h3'),
  retag('h3 is h2', 'h3', 'h2'),
  retag('headings are div with role', 'h1, h2, h3, h4', 'div', { to: 'heading' }),
  {
    kind: 'lists are div with role',
    phase: 'structure',
    group: 'lists',
    apply: (doc) => {
      const items = all(doc, 'li');
      const lists = all(doc, 'ul, ol');
      for (const each of items) renamed(each, 'div').setAttribute('role', 'listitem');
      for (const each of lists) renamed(each, 'div').setAttribute('role', 'list');
      return items.length + lists.length > 0;
    },
  },
  { ...retag('lists are plain div', 'ul, li', 'div'), group: 'lists' },
  retag('article is a div with role', 'article', 'div', { to: 'article' }),
  retag('div[role=article] is an article', 'div[role="article"]', 'article', { to: null }),
  retag('main is a div with role', 'main', 'div', { to: 'main' }),
  retag('div[role=main] is main', 'div[role="main"]', 'main', { to: null }),
  retag('section is a div', 'section', 'div'),
  retag('spans around texts are div', 'span[lang], span[dir="auto"]:not(a *)', 'div'),
  retag('divs around texts are span', 'div[data-testid="tweetText"]', 'span'),
];

/** An attribute that is lost on the whole page. */
function lost(attribute: string, of = `[${attribute}]`, kind = `${attribute} lost`): Mutation {
  return {
    kind,
    phase: 'names',
    apply: (doc) => {
      const found = all(doc, of);
      for (const each of found) each.removeAttribute(attribute);
      return found.length > 0;
    },
  };
}

const attributes: Mutation[] = [
  ...[
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
    'aria-describedby',
    'aria-haspopup',
    'aria-expanded',
    'aria-posinset',
    'aria-placeholder',
    'tabindex',
    'dir',
    'id',
    'data-ad-rendering-role',
    'data-ad-preview',
    'data-ad-comet-preview',
    'data-lexical-editor',
    'data-virtualized',
  ].map((attribute) => lost(attribute)),
  // Where a row stands is no matter of looks.
  lost('style', '[style]:not([style*="translateY"])'),
  { ...lost('lang', 'body [lang]', 'lang of texts lost'), group: 'lang' },
  lost('lang', 'html[lang]', 'lang of the page lost'),
];

/** One value of an attribute that the page has: which, and the elements that have it. */
function oneValue(
  attribute: string,
  only: string | null,
  doc: Document,
  dice: Dice,
): { value: string; found: HTMLElement[] } | null {
  // A test id may carry a person's name behind that of the part.
  const stem = (each: Element) => each.getAttribute(attribute)?.replace(/(?<=-Container-).*/, '') ?? '';
  const carriers = all(doc, `body [${attribute}]`);
  const values = [...new Set(carriers.map(stem))].filter((each) => !only || each === only).sort();
  if (values.length === 0) return null;
  const value = dice.pick(values);
  return { value, found: carriers.filter((each) => stem(each) === value) };
}

const names: readonly ((value: string) => string)[] = [
  (value) => `${value}-v2`,
  (value) => `unified_${value}`,
  (value) => [...value].reverse().join(''),
];

/** A value lost or renamed on the whole page; `only` that one, else any. */
function values(attribute: string, only: string | null): Mutation[] {
  const change = (
    kind: string,
    apply: (each: Element, name: (value: string) => string) => void,
  ): Mutation => ({
    kind: `${attribute}${only ? `=${only}` : ', one value'} ${kind}`,
    phase: 'names',
    ...(only ? { group: `${attribute}=${only}` } : {}),
    apply: (doc, dice) => {
      const one = oneValue(attribute, only, doc, dice);
      if (!one) return false;
      const name = dice.pick(names);
      for (const each of one.found) apply(each, name);
      return only ? true : one.value;
    },
  });
  return [
    change('lost', (each) => each.removeAttribute(attribute)),
    change('renamed', (each, name) => each.setAttribute(attribute, name(each.getAttribute(attribute) ?? ''))),
  ];
}

/** Any value; and again those that readers lean on, as one in twenty would hardly be met. */
const valueChanges: Mutation[] = [
  ...values('data-testid', null),
  ...values('role', null),
  ...values('data-ad-rendering-role', null),
  ...['tweet', 'User-Name', 'tweetText', 'cellInnerDiv', 'Tweet-User-Avatar', 'primaryColumn'].flatMap(
    (only) => values('data-testid', only),
  ),
  ...['article', 'main', 'dialog', 'button', 'link'].flatMap((only) => values('role', only)),
];

const own = /^(?:https?:\/\/(?:www\.|web\.|mobile\.)?(?:facebook|x|twitter)\.com)?(?=\/(?!\/))/;

const pairsOf = (href: string) => {
  const [, path = href, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  return { path, pairs: query.split('&').filter(Boolean), hash };
};
const joined = ({ path, pairs, hash }: ReturnType<typeof pairsOf>) =>
  `${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${hash}`;

const hosts: Record<SiteId, readonly [usual: string, other: string, ...more: string[]]> = {
  facebook: ['https://www.facebook.com', 'https://web.facebook.com', 'https://m.facebook.com', ''],
  x: ['https://x.com', 'https://twitter.com', 'https://www.x.com', 'https://mobile.twitter.com', ''],
};
const tracking: Record<SiteId, readonly string[]> = {
  facebook: ['__eep__=6', 'mibextid=Zb7rQ', 'fbclid=IwAR0x7', 'locale=en_GB'],
  x: ['s=20', 't=Zb7rQ0', 'ref_src=twsrc%5Etfw', 'lang=en'],
};

function addressesOf(site: SiteId): Mutation[] {
  const links = (
    kind: string,
    group: string | null,
    change: (href: string, dice: Dice) => string,
  ): Mutation => ({
    kind,
    site,
    phase: 'names',
    ...(group ? { group } : {}),
    apply: (doc, dice) => {
      const found = all(doc, 'a[href]').filter((each) => own.test(each.getAttribute('href') ?? ''));
      for (const each of found) each.setAttribute('href', change(each.getAttribute('href') ?? '', dice));
      return found.length > 0;
    },
  });
  const [usual, other] = hosts[site];
  return [
    links('addresses are relative', 'hosts', (href) => href.replace(own, '')),
    links('addresses are absolute', 'hosts', (href) => href.replace(own, usual)),
    links('addresses with another host of the site', 'hosts', (href) => href.replace(own, other)),
    links('addresses with any host of the site', 'hosts', (href, dice) =>
      href.replace(own, dice.pick(hosts[site])),
    ),
    links('more tracking in addresses', null, (href, dice) => {
      const { path, pairs, hash } = pairsOf(href);
      const [first = '', ...rest] = dice.shuffled(tracking[site]);
      return joined({ path, pairs: [first, ...pairs, ...rest.slice(dice.below(3))], hash });
    }),
    links('parameters in another order', null, (href, dice) => {
      const { path, pairs, hash } = pairsOf(href);
      return joined({ path, pairs: dice.shuffled(pairs), hash });
    }),
    links('a slash at the end of paths', null, (href) => {
      const { path, pairs, hash } = pairsOf(href);
      return joined({ path: /\.php$|\/$/.test(path) ? path : `${path}/`, pairs, hash });
    }),
    links('fragments in addresses', null, (href) => joined({ ...pairsOf(href), hash: '#r' })),
  ];
}

function textNodes(doc: Document, within: string): Text[] {
  const found: Text[] = [];
  for (const box of all(doc, within)) {
    const walker = doc.createTreeWalker(box, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if ((node as Text).data.trim().length > 1) found.push(node as Text);
  }
  return [...new Set(found)];
}

/** A place that cuts no character in two. */
function cutIn(text: string, dice: Dice): number {
  const marks = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index).slice(1);
  return marks.length > 0 ? dice.pick(marks) : 0;
}

const writing: Mutation[] = [
  {
    kind: 'texts in several nodes',
    phase: 'content',
    apply: (doc, dice) => {
      const found = textNodes(doc, `${texts}, a`);
      for (const node of found) {
        const cut = cutIn(node.data, dice);
        if (cut > 0) node.splitText(cut);
      }
      return found.length > 0;
    },
  },
  {
    kind: 'texts in several spans',
    phase: 'content',
    apply: (doc, dice) => {
      const found = dice.some(textNodes(doc, texts), 0.5);
      for (const node of found) {
        const cut = cutIn(node.data, dice);
        if (cut === 0) continue;
        const rest = node.splitText(cut);
        const span = doc.createElement('span');
        rest.replaceWith(span);
        span.append(rest);
      }
      return found.length > 0;
    },
  },
  {
    kind: 'emoji are text',
    phase: 'content',
    apply: (doc) => {
      const found = all(doc, 'img[alt]').filter((each) =>
        /\p{Extended_Pictographic}/u.test(each.getAttribute('alt') ?? ''),
      );
      for (const each of found) each.replaceWith(each.getAttribute('alt') ?? '');
      return found.length > 0;
    },
  },
  {
    kind: 'emoji are pictures',
    phase: 'content',
    apply: (doc) => {
      const found = textNodes(doc, texts).filter(({ data }) => /\p{Extended_Pictographic}/u.test(data));
      for (const node of found) {
        const parts = [...new Intl.Segmenter('en').segment(node.data)].map(({ segment }) => {
          if (!/\p{Extended_Pictographic}/u.test(segment)) return segment;
          const img = doc.createElement('img');
          img.setAttribute('alt', segment);
          img.setAttribute('src', 'emoji.svg');
          img.setAttribute('height', '16');
          return img;
        });
        node.replaceWith(...parts);
      }
      return found.length > 0;
    },
  },
];

/** An attribute that some elements have lost and others not: a page half way between two versions. */
const halfLost: Mutation = {
  kind: 'an attribute lost here and there',
  phase: 'names',
  apply: (doc, dice) => {
    const attribute = dice.pick([
      'role',
      'data-testid',
      'aria-hidden',
      'aria-label',
      'tabindex',
      'dir',
      'lang',
    ]);
    const found = all(doc, `body [${attribute}]`);
    for (const each of found.length > 0 ? dice.some(found, 0.3) : []) each.removeAttribute(attribute);
    return found.length > 0 && attribute;
  },
};

const heavyLosses: Mutation[] = ['data-testid', 'role'].map((attribute) => ({
  ...lost(attribute, `body [${attribute}]`, `every ${attribute} lost`),
  heavy: true,
  group: 'heavy',
  destroys: fields,
}));

export const general: readonly Mutation[] = [
  halfLost,
  ...heavyLosses,
  classes,
  wrapOutside,
  wrapInside,
  unwrap,
  ...tags,
  ...attributes,
  ...valueChanges,
  ...addressesOf('facebook'),
  ...addressesOf('x'),
  ...writing,
];
