import type { Dice } from './dice.ts';
import { all, changesOf, type Mutation, made, one } from './mutation.ts';

/** Changes of facebook.com alone: parts that come, go and move (dom.md 1, 4). */

const comments = (doc: Document | Element) =>
  all(doc, '[role="article"]:not([aria-posinset])').filter((each) =>
    each.querySelector('a[href*="comment_id="]'),
  );
const ownOf = (article: Element, selector: string) =>
  all(article, selector).find((each) => each.closest('[role="article"]') === article) ?? null;
const authorOf = (article: Element) => ownOf(article, 'a[aria-hidden="false"]');
/** The item of the action row that a link stands in; a whole thread may stand in a list as well. */
const rowOf = (link: Element | null) => {
  const item = link?.closest('li') ?? null;
  return item?.closest('[role="article"]') === link?.closest('[role="article"]') ? item : null;
};
const timeOf = (article: Element) =>
  all(article, 'a[href*="comment_id="]:not([aria-hidden])').find(
    (link) =>
      link.closest('[role="article"]') === article && !link.closest('[lang]:not(html)') && rowOf(link),
  ) ?? null;
const textOf = (article: Element) => ownOf(article, '[dir="auto"][lang]');

const { each, once } = changesOf('facebook', comments);

const after = (place: Element | null | undefined, html: string) => {
  place?.insertAdjacentHTML('afterend', html);
  return place;
};
const before = (place: Element | null | undefined, html: string) => {
  place?.insertAdjacentHTML('beforebegin', html);
  return place;
};

/** Among the comments, but not between a comment and its replies. */
function amongComments(doc: Document, dice: Dice, html: string): boolean {
  const top = comments(doc).filter(
    (article) => !/reply_comment_id=/.test(timeOf(article)?.getAttribute('href') ?? ''),
  );
  const [first] = top;
  if (!first) return false;
  const boxes = top.map((article) => article.parentElement as Element);
  dice.pick(boxes).before(made(doc, html));
  return true;
}

/** The same post of another page, with other comments. */
function elsewhere(post: Element): string {
  const token = (value: string) => {
    const [, of = '', id = ''] = /^comment:(\d+)_(\d+)$/.exec(atob(value)) ?? [];
    return of ? btoa(`comment:${BigInt(of) + 77n}_${BigInt(id) + 70_000n}`) : value;
  };
  const link = post.querySelector('[data-ad-rendering-role="profile_name"] a[href]');
  const href = link?.getAttribute('href') ?? '';
  const number = /[?&]id=(\d+)/.exec(href)?.[1];
  const vanity = /^(?:https:\/\/[^/]*)?\/([\w.]+)/.exec(href)?.[1];
  return post.outerHTML
    .replace(/Y29tbWVudD[\w+/]*(?:%3D|=)*/g, (found) =>
      encodeURIComponent(token(decodeURIComponent(found).replace(/=+$/, ''))),
    )
    .replace(/(comment_id=)(\d+)/g, (_all, name: string, id: string) => `${name}${BigInt(id) + 70_000n}`)
    .replaceAll('pfbid0', 'pfbid0Inny')
    .replaceAll(number ?? vanity ?? 'nobody', number ? '100011112222333' : 'inna.firma')
    .replaceAll(link?.textContent ?? 'Nobody', 'Inna Firma')
    .replace(/ id="([^"]+)"/g, ' id="$1-b"')
    .replace(
      / (aria-(?:labelledby|describedby))="([^"]+)"/g,
      (_all, name: string, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((id) => `${id}-b`)
          .join(' ')}"`,
    );
}

export const facebookChanges: readonly Mutation[] = [
  // Ways to the id, one of several.
  {
    kind: 'no tokens in the links of authors',
    site: 'facebook',
    phase: 'names',
    group: 'ids',
    apply: (doc) => {
      const found = comments(doc)
        .filter((article) => timeOf(article))
        .flatMap((article) =>
          all(article, 'a[href*="comment_id=Y29t"]').filter(
            (link) => link.closest('[role="article"]') === article && link !== timeOf(article),
          ),
        );
      for (const link of found)
        link.setAttribute(
          'href',
          (link.getAttribute('href') ?? '')
            .replace(/([?&])comment_id=Y29t[^&#]*&?/, '$1')
            .replace(/[?&]$/, ''),
        );
      return found.length > 0;
    },
  },
  each(
    'time without an address',
    (article, _dice, doc) => {
      const link = timeOf(article);
      if (!link) return false;
      const span = doc.createElement('span');
      span.append(...link.childNodes);
      link.replaceWith(span);
      return true;
    },
    { group: 'ids', phase: 'names', destroys: ['postedAt'] },
  ),
  each(
    'ids in time links are tokens',
    (article) => {
      const link = timeOf(article);
      const href = link?.getAttribute('href') ?? '';
      const next = href.replace(
        /((?:reply_)?comment_id=)(\d+)/g,
        (_all, name: string, id: string) =>
          `${name}${encodeURIComponent(btoa(`comment:3390021170045512_${id}`))}`,
      );
      const post = /Y29tbWVudD[\w+/]*/.exec(authorOf(article)?.getAttribute('href') ?? '')?.[0];
      // Only where it would be the token of this post.
      if (!link || !post || !atob(post).startsWith('comment:3390021170045512_')) return false;
      link.setAttribute('href', next);
      return next !== href;
    },
    { group: 'ids', phase: 'names' },
  ),
  once(
    'no data in scripts',
    (doc) => {
      const scripts = all(doc, 'script[type="application/json"]');
      for (const script of scripts) script.remove();
      return scripts.length > 0;
    },
    { destroys: ['postedAt', 'parentId'] },
  ),

  // Time and names.
  each(
    'time beside the name',
    (article, _dice, doc) => {
      const [author, time] = [authorOf(article), timeOf(article)];
      const item = rowOf(time);
      if (!author || !time || !item) return false;
      const span = doc.createElement('span');
      span.append(' · ', time);
      author.parentElement?.after(span);
      item.remove();
      return true;
    },
    { group: 'time' },
  ),
  each(
    'time last in its row',
    (article) => {
      const item = rowOf(timeOf(article));
      item?.parentElement?.append(item);
      return item;
    },
    { group: 'time' },
  ),
  each('time with words around', (article) => {
    const time = timeOf(article);
    if (!time) return false;
    time.insertAdjacentHTML('beforebegin', '<span aria-hidden="true">· </span>');
    return true;
  }),
  each(
    'link of the author twice',
    (article) => {
      const author = authorOf(article);
      author?.after(author.cloneNode(true));
      return author;
    },
    { group: 'author' },
  ),
  each('author in a heading', (article, dice, doc) => {
    const author = authorOf(article);
    if (!author) return false;
    const heading = doc.createElement(dice.pick(['h3', 'h4']));
    author.replaceWith(heading);
    heading.append(author);
    return true;
  }),
  each(
    'a badge before the name',
    (article, dice) =>
      dice.chance(0.5) &&
      before(
        authorOf(article)?.parentElement?.parentElement,
        '<div aria-label="View information about identity badges" role="button" tabindex="0"><div><img height="12" alt=""><span>Top fan</span></div></div>',
      ),
  ),
  each(
    'a badge after the name',
    (article, dice) =>
      dice.chance(0.5) &&
      after(
        authorOf(article)?.parentElement?.parentElement,
        '<div role="button" tabindex="0"><span dir="auto">Top fan</span></div>',
      ),
  ),
  each(
    'a badge with words after the name',
    // Without a language on the text nothing would tell the two apart.
    (article, dice) =>
      textOf(article) &&
      dice.chance(0.5) &&
      after(authorOf(article)?.parentElement?.parentElement, '<div><span dir="auto">Author</span></div>'),
    { group: 'lang' },
  ),
  each(
    'a button to follow beside the name',
    (article, dice) =>
      dice.chance(0.5) &&
      after(
        authorOf(article)?.parentElement,
        '<span><span aria-hidden="true"> · </span><div role="button" tabindex="0">Follow</div></span>',
      ),
  ),
  each(
    'somebody else named before the author',
    (article, dice) =>
      dice.chance(0.4) &&
      before(
        authorOf(article)?.parentElement?.parentElement,
        '<span><a href="/trzeci.tomek?__tn__=R" role="link" tabindex="0"><span>Trzeci Tomek</span></a></span>',
      ),
  ),
  each(
    'somebody else named after the author',
    (article, dice) =>
      dice.chance(0.4) &&
      after(
        authorOf(article)?.parentElement?.parentElement,
        '<span><span> ▸ </span><a href="/trzeci.tomek?__tn__=R" role="link" tabindex="0"><span dir="auto">Trzeci Tomek</span></a></span>',
      ),
  ),
  each('picture of the author after the words', (article) => {
    const picture = ownOf(article, 'a[aria-hidden="true"]')?.parentElement?.parentElement;
    if (!picture || picture === article || picture.contains(authorOf(article))) return false;
    picture.parentElement?.append(picture);
    return true;
  }),
  each('no picture of the author', (article) => {
    const picture = ownOf(article, 'a[aria-hidden="true"]');
    picture?.remove();
    return picture;
  }),

  each(
    'name without its link',
    (article, _dice, doc) => {
      const author = authorOf(article);
      if (!author || !ownOf(article, 'a[aria-hidden="true"]')) return false;
      const span = doc.createElement('span');
      span.append(...author.childNodes);
      author.replaceWith(span);
      return true;
    },
    { group: 'author', destroys: ['name'] },
  ),
  each(
    'picture leads to a story',
    (article, dice) => {
      const picture = ownOf(article, 'a[aria-hidden="true"]');
      if (!picture || dice.chance(0.5)) return false;
      picture.setAttribute('href', '/stories/122099887766554433/UzpfSVNDOjEyMjA5/?source=comment');
      return true;
    },
    { group: 'author' },
  ),
  each(
    'time said twice',
    (article) => {
      const time = timeOf(article);
      if (!time?.textContent) return false;
      const label = time.textContent;
      time.innerHTML = '<span aria-hidden="true"></span><span></span>';
      for (const span of time.children) span.textContent = label;
      return true;
    },
    { group: 'label', destroys: ['postedAt'] },
  ),
  each(
    'time in scrambled letters',
    (article, dice, doc) => {
      const time = timeOf(article);
      if (!time?.textContent) return false;
      const letters = dice.shuffled([
        ...time.textContent,
        ...dice.shuffled([...'1hd5m']).slice(0, dice.below(3)),
      ]);
      time.replaceChildren(
        ...letters.map((letter) => {
          const span = doc.createElement('span');
          span.textContent = letter;
          return span;
        }),
      );
      return true;
    },
    { group: 'label', destroys: ['postedAt'] },
  ),

  // What stands around the text.
  each('a button to translate', (article) =>
    after(
      textOf(article)?.parentElement,
      '<div><div role="button" tabindex="0"><span dir="auto">See translation</span></div></div>',
    ),
  ),
  each('word that it was edited', (article) => {
    const row = rowOf(timeOf(article));
    row?.insertAdjacentHTML('afterend', '<li><div role="button" tabindex="0">Edited</div></li>');
    return row;
  }),
  each(
    'a count of reactions',
    (article, dice) =>
      dice.chance(0.5) &&
      after(
        timeOf(article)?.closest('ul'),
        '<div><div aria-label="3 reactions; see who reacted to this" role="button" tabindex="0"><span dir="auto">3</span></div></div>',
      ),
  ),
  each(
    'a preview of a link',
    (article, dice) =>
      dice.chance(0.5) &&
      after(
        textOf(article)?.parentElement?.parentElement?.parentElement,
        '<div><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com" role="link" tabindex="0"><div><span dir="auto">example.com</span></div><div><span dir="auto">A title of a page</span></div></a></div>',
      ),
  ),
  each(
    'a post shared in the comment',
    (article, dice) =>
      dice.chance(0.4) &&
      after(
        textOf(article)?.parentElement?.parentElement?.parentElement,
        '<div><div><span><a href="/inna.firma?__tn__=R" role="link"><span>Inna Firma</span></a></span><a href="/inna.firma/posts/pfbid0Obcy" role="link">3d</a></div><div><div dir="auto">Słowa z innego postu</div></div></div>',
      ),
  ),
  each('words of the comment link to another comment', (article, dice, doc) => {
    const text = textOf(article);
    const line = text && (all(text, 'div[dir="auto"]').at(-1) ?? text);
    const words = line?.lastChild;
    if (words?.nodeType !== 3 || dice.chance(0.5)) return false;
    const link = doc.createElement('a');
    link.setAttribute('href', 'https://www.facebook.com/inny/posts/1?comment_id=123456789012');
    words.replaceWith(link);
    link.append(words);
    return true;
  }),

  each('lines of a text by breaks', (article, _dice, doc) => {
    const lines = all(article, '[lang] div[dir="auto"]').filter((line) => !line.querySelector('div'));
    for (const line of lines)
      line.replaceWith(...line.childNodes, ...(line.nextElementSibling ? [doc.createElement('br')] : []));
    return lines.length > 0;
  }),
  each(
    'the language stands on the lines',
    (article) => {
      const text = textOf(article);
      const lines = text ? all(text, 'div[dir="auto"]') : [];
      for (const line of lines) line.setAttribute('lang', text?.getAttribute('lang') ?? '');
      if (lines.length > 0) text?.removeAttribute('lang');
      return lines.length > 0;
    },
    { group: 'lang' },
  ),

  // Where posts and replies stand.
  once('posts are no articles', (doc) => {
    const posts = all(doc, '[aria-posinset][role="article"]');
    for (const post of posts) post.removeAttribute('role');
    return posts.length > 0;
  }),
  once('posts are articles', (doc) => {
    const posts = all(doc, '[aria-posinset]:not([role])');
    for (const post of posts) post.setAttribute('role', 'article');
    return posts.length > 0;
  }),
  once(
    'replies deeper in their box',
    (doc) => {
      const replies = comments(doc).filter((article) =>
        /reply_comment_id=/.test(timeOf(article)?.getAttribute('href') ?? ''),
      );
      for (const reply of replies) {
        const wrap = doc.createElement('div');
        wrap.append(doc.createElement('i'));
        reply.replaceWith(wrap);
        wrap.append(reply);
      }
      return replies.length > 0;
    },
    { phase: 'structure' },
  ),

  // Parts of the page that are no comments.
  once('decoys', (doc, dice) => {
    const decoy = `<div aria-hidden="true" ${Array.from({ length: 20 }, (_, i) => `data-${i}="${i}"`).join(' ')}><div role="article" aria-label="Facebook"><a href="#"><span>Facebook</span></a><span dir="auto">Facebook</span></div></div>`;
    for (let i = 0; i < 3; i++) amongComments(doc, dice, decoy);
    one(doc, '[role="main"], [role="dialog"]')?.insertAdjacentHTML('afterbegin', decoy);
    return true;
  }),
  once('comments that still load', (doc, dice) =>
    amongComments(
      doc,
      dice,
      '<div><div role="article" aria-label="Loading"><div role="status" aria-label="Loading..."></div></div></div>',
    ),
  ),
  once('a post of somebody else with a comment', (doc) => {
    const posts = all(doc, '[aria-posinset]').filter((post) => !post.closest('[role="dialog"]'));
    const post = posts.find((each) => comments(each).length > 0);
    if (!post) return false;
    // Without a name to change it would be a post of the same owner.
    if (!post.querySelector('[data-ad-rendering-role="profile_name"] a[href]')) return false;
    const other = made(doc, elsewhere(post));
    // In the list of the brand's own page it would be a visitor's, which is read, unless it is an advertisement.
    if (!one(doc, 'a[href*="/groups/"]'))
      other.append(made(doc, '<a href="/ads/about/?__cft__[0]=A">Sponsored</a>'));
    post.after(other);
    return true;
  }),
  once('an advertisement', (doc) => {
    const post = all(doc, '[aria-posinset]').find((each) => !each.closest('[role="dialog"]'));
    return Boolean(
      after(
        post,
        '<div aria-posinset="9"><div data-ad-rendering-role="profile_name"><h3><a href="/inna.firma?__tn__=R" role="link"><span>Inna Firma</span></a></h3></div><a href="/ads/about/?__cft__[0]=A">Sponsored</a><div data-ad-rendering-role="story_message"><div dir="auto" lang="pl">Kup teraz</div></div></div>',
      ),
    );
  }),
  once('notifications in a dialog', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-label="Notifications"><h1>Notifications</h1><div role="grid"><div role="row"><a href="/zmyslone.meble/posts/pfbid0Stary?comment_id=600100200300111&amp;notif_id=1777926497886652&amp;notif_t=feed_comment&amp;ref=notif" role="link" tabindex="0"><div><span dir="auto"><strong>Trzeci Tomek</strong> commented on your post.</span></div><abbr aria-label="2 hours ago"><span>2h</span></abbr></a></div></div></div>',
    );
    return true;
  }),
  once('a card of a person over the page', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-label="Profile preview"><a href="/trzeci.tomek" role="link" tabindex="0"><span dir="auto">Trzeci Tomek</span></a><div dir="auto">Lives in Radom</div><div role="button">Add friend</div></div>',
    );
    return true;
  }),
  once('an alert in a dialog', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-label="Account"><div role="article" aria-label="Security alert"><a href="/settings?tab=security" role="link"><span>See your settings</span></a><span dir="auto" lang="en">Somebody logged in</span></div></div>',
    );
    return true;
  }),
  once('a chat', (doc) => {
    one(doc, 'body')?.insertAdjacentHTML(
      'beforeend',
      '<div role="complementary"><div role="grid" aria-label="Messages"><div role="row"><div role="gridcell"><a href="/trzeci.tomek" role="link" aria-hidden="false"><span>Trzeci Tomek</span></a><div dir="auto" lang="pl">Cześć!</div><span>2h</span></div></div></div></div>',
    );
    return true;
  }),
];
