import type { Lines } from '../types.ts';

/** What is known of facebook.com's markup, newest first, each line with when it was last seen (dom.md 1). */

/** The day of the last change here: selector packs of an earlier one are dropped. */
export const revised = '2026-11-25';

/** Lines whose elements are pressed, on the agent's click: no pack may change these (it could press Send). */
export const pressed = ['button'];

/** Whose page it is: all that the script on every page of the site has to know. */
export const whose = {
  article: '[role="article"], article',
  /** The smallest part of the page that holds one post with its comments. */
  post: '[aria-posinset], [role="dialog"], [role="complementary"], [role="main"], main',
  /** A part of the page with any of these in it is a post (2025-06). */
  postSign: '[data-ad-rendering-role], [role="article"], article',
  postAuthor: '[data-ad-rendering-role="profile_name"] a[href]', // 2025-06 to 2026-04
  composer: [
    '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', // 2025-12
    '[role="textbox"][contenteditable="true"]',
  ],
  /** The name that a page gives itself. */
  pageName: ['[role="main"] h1', 'h1'],
  /** What lies over a page or beside a picture and shows one post (photo 2026-05; dialog 2025-06). */
  viewer: [
    '[role="dialog"]:has([data-ad-rendering-role], [role="article"])',
    '[role="complementary"]:has([data-ad-rendering-role], [role="article"])',
  ],
  /** Whose post, picture or reel is shown: names in headings and labelled links (reel 2025-05). */
  viewerOwner:
    '[data-ad-rendering-role="profile_name"] a[href], :is([role="main"], [role="complementary"], [role="dialog"]) :is(h1 a, h2 a, h3 a, strong a, a[aria-label])[href]',
  /** Links there name other people. */
  notOwner: '[role="banner"], [role="navigation"], [role="article"]',
} satisfies Lines;

/** Everything else, for reading and answering. */
export const at = {
  /** Any one of these says that the page is Facebook's and has rendered. */
  landmarks: [
    '[role="main"], main', // 2025-05 to 2026-05
    '[role="feed"]', // 2021 to 2026-04
    '[role="dialog"]', // 2025-06, permalink without an account
    '[data-ad-rendering-role]', // 2025-06 to 2026-08
  ],
  /** Everything appears below it, dialogs too. */
  roots: [
    'body > [id^="mount_"]', // 2025-05 to 2026-04
    'body',
  ],
  /** Where nothing is a comment: decoys (2025-12) and the page's frame. */
  frame: '[data-0][data-1][data-2], [role="banner"], [role="navigation"]',
  skeleton: ':scope > [role="status"]', // 2026-04
  /** A post in a list (2025-06 to 2026-04). */
  listed: '[aria-posinset]',
  /** Who wrote a post (2025-06 to 2026-04). */
  header: '[data-ad-rendering-role="profile_name"]',
  /** What a post itself says (2025-06 to 2026-04). */
  message: '[data-ad-rendering-role="story_message"]',
  /** A part of a post, which no other dialog has (2025-06). */
  postPart: '[data-ad-rendering-role]',
  /** The post that a page without a dialog is about. */
  pagePost: [
    '[role="complementary"]:has([data-ad-rendering-role])', // Photo viewer, 2026-05
    '[role="main"]',
  ],
  dialog: '[role="dialog"], dialog',
  link: 'a[href]',
  commentLink: 'a[href*="comment_id="]',
  /** The author's name (2025-06, 2025-07); the picture's link before it has "true". */
  author: 'a[aria-hidden="false"][href]',
  /** Rows of a comment: time, Like, Reply. */
  list: 'ul, ol, [role="list"], [role="listitem"]',
  row: 'ul > li, [role="list"] > [role="listitem"]',
  /** A text has the language that Facebook takes it for (2025-06). */
  text: '[dir="auto"][lang]',
  texts: '[lang]',
  /** Text without a language: found by where it stands, among these. */
  textBlock: '[dir="auto"]',
  notText:
    'a, ul, ol, [role="list"], [role="listitem"], form, h2, h3, h4, [role="heading"], button, [role="button"], [tabindex="0"], [role="toolbar"], [data-ft]',
  /** "See more" is one: the rest of a text is not in the page until it is pressed. */
  control: '[role="button"], button, [tabindex="0"]:not(a)',
  /** What makes a comment without words a whole one: sticker, photo, GIF, video, card (2025-06). */
  media: 'img:not([role="presentation"]), [role="img"], [data-ft]',
  /** GIFs play in a button. */
  film: 'video',
  /** Pictures that are the site's own: author's picture, badges, action row. */
  ownPicture: 'a[aria-hidden="true"], ul, [role="list"], [role="button"][aria-label], button[aria-label]',
  /** A post's address in its header, where Facebook shows it. */
  postLink:
    'a[href*="/posts/"], a[href*="story_fbid="], a[href*="/permalink/"], a[href*="/videos/"], a[href*="/photos/"]',
  /** The picture of a post without words: what it goes by in a list without addresses. */
  photoLink: 'a[href*="/photo/?fbid="], a[href*="/photo.php?fbid="]', // dom.md 1.1
  headingLink: ':is(h2, h3, h4, [role="heading"], strong) a[href]',
  sponsored: 'a[href*="/ads/about/"]', // 2026-07
  button: '[role="button"], button',
  /** Without a label of its own it is the sort order; menus of posts and comments have labels. */
  sort: ':is([role="button"], button)[aria-haspopup="menu"]:not([aria-label])', // 2025-06
  comment: ':is([role="article"], article):not([aria-posinset])',
  /** Buttons with words of their own: counters, rows, the sort order. */
  plainButton: ':is([role="button"], button):not([aria-label])',
  /** A button with any of these, or in any of these, opens no hidden comments. */
  notRow: '[aria-haspopup], [aria-expanded="true"], [aria-hidden="true"], form *, [contenteditable] *',
  /** These have no count of comments: menus, and reactions, which repeat their number. */
  notCounter: '[aria-haspopup], [aria-hidden="true"], :has([aria-hidden="true"])',
  relay: 'script[type="application/json"][data-sjs]', // 2025-05, 2025-06
  numberLink: 'a[href*="comment_id="]:not([href*="comment_id=Y29t"])',
  tokenLink: 'a[href*="comment_id=Y29tbWVudD"]',
  /** Where a comment's part of the page ends at the latest: the post's own parts, and boxes to write in. */
  beyond: '[data-ad-rendering-role], [role="textbox"], form',
  /** Links with comment ids that lead to a comment elsewhere. */
  notHint:
    '[dir="auto"][lang], [data-ad-rendering-role="story_message"], [href*="notif_id="], [href*="notif_t="], [href*="ref=notif"], [role="banner"], [role="navigation"]',
  notHintedText:
    '[data-ad-rendering-role="story_message"], [data-ad-preview], [role="banner"], [role="navigation"]',
  /** Sends what a reply box holds. Watched while a person is to think twice, never pressed. */
  send: [
    '#focused-state-composer-submit', // read in public code, 2022 to 2026
    'form[role="presentation"] + [role="button"]',
  ],
} satisfies Lines;
