import type { Lines } from '../types.ts';

/** What is known of x.com's markup, newest first, each line with when it was last seen (saved pages: dom.md 2.1). */

/** The day of the last change here: selector packs of an earlier one are dropped. */
export const revised = '2026-11-25';

/** Lines whose elements are pressed, on the agent's click: no pack may change these (it could press Send). */
export const pressed = ['reply'];

/** Whose page it is: all that the script on every page of the site has to know. */
export const whose = {
  tweet: 'article[data-testid="tweet"]', // 2019-07 to 2026-02
  /** "Discover more": what follows has nothing to do with the tweet (2025-06). */
  endOfReplies: '[data-testid="cellInnerDiv"] :is(h2, [role="heading"])',
  name: '[data-testid="User-Name"]', // 2023-07 to 2026-02
  viewerLink: ['a[data-testid="AppTabBar_Profile_Link"]'], // 2024-11 to 2026-02
  viewerAvatar: [
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]', // 2024-11 to 2026-02
  ],
} satisfies Lines;

/** Everything else, for reading and answering. */
export const at = {
  /** Any one of these says that the page is X and has rendered. */
  landmarks: [
    '[data-testid="primaryColumn"]', // 2019-07 to 2026-02
    '[data-testid="cellInnerDiv"]', // 2023-09 to 2026-02
    'main[role="main"]', // 2024-11 to 2026-02
  ],
  /** Everything appears below it, dialogs too. */
  roots: [
    '#react-root', // 2024-11 to 2026-02
    'body',
  ],
  cell: '[data-testid="cellInnerDiv"]', // 2023-09 to 2026-02
  /** A tweet, where its own test id is lost; by its tag also what is unavailable (then without a status link). */
  tweetLike: 'article, [role="article"], [data-testid="tweet"]', // 2023-09 to 2026-02
  /** "Ola liked your post": speaks of a tweet and is none (CPFT 2026-08). */
  notTweet: '[data-testid="notification"]',
  /** Around a list; the newest that is there. A photo view lies over the page with a list of its own. */
  list: 'section, [role="region"], [role="dialog"], [data-testid="primaryColumn"], [role="complementary"], main, body', // 2023-09 to 2026-02
  /** What a virtual list has put at its height, 2023-09 to 2026-02. */
  put: '[style*="translate"]',
  statusLink: 'a[href*="/status"]',
  /** A time that is no tweet's: that of an event or of a live show. */
  otherTime: 'a[href]:not([href*="/status"]), [data-testid="card.wrapper"]',
  /** In a name block, what is not the name. */
  notName: 'time, a[href*="/status"]',
  stampTime: 'a[href*="/status"] time',
  /** 2020-04 to 2024-11: around a promoted tweet, which has no time; also around ordinary content. */
  promoted: '[data-testid="placementTracking"]',
  dialog: '[role="dialog"]',
  /** "Discover more" and the like: only in rows without a tweet, and not the list's own title (an h1). */
  heading: 'h2, h3, [role="heading"]:not([aria-level="1"]):not(h1)',
  /** The line below "Discover more", which no other heading has (CPFT 2025-06). */
  recommending: '[role="heading"] ~ [dir], h2 ~ [dir]',
  text: '[data-testid="tweetText"]', // 2023-07 to 2026-02
  /** The same box by what else it has, 2023-09 to 2026-02; the site's own words are `dir="ltr"`. */
  writtenLang: '[lang]',
  writtenDir: '[dir="auto"]',
  /** A div with role link in 2025-02, a button in 2025-11: by test id alone. */
  showMore: '[data-testid="tweet-text-show-more-link"]',
  /** Next to the text: what has a test id or leads somewhere is "Show more"; "Translate post" is a bare button. */
  besideText: '[role="link"], a[href], button[data-testid], [role="button"][data-testid]',
  /** Parts that make a tweet without words a whole one: photo, video, card, article. */
  media:
    '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="card.wrapper"], [data-testid^="card.layout"], [data-testid="twitterArticleReadView"], video',
  /** Parts of a tweet whose words nobody wrote as its text. */
  notText:
    '[data-testid="User-Name"], [data-testid="Tweet-User-Avatar"], [data-testid^="UserAvatar-Container-"], [data-testid="socialContext"], [data-testid="caret"], [data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="card.wrapper"], [data-testid^="card.layout"], [data-testid="twitterArticleReadView"], [data-testid^="twitter-article"], [data-testid="birdwatch-pivot"], video, time, button, [role="button"], [role="group"], [role="link"][tabindex], [role="progressbar"], [dir="ltr"], [dir="rtl"], a[href*="/status"]',
  /** Parts of a tweet with words in them. */
  words: '[dir], [lang], a, span',
  /** Where a link to a person does not say whom a tweet answers. */
  notAnswer:
    '[data-testid="User-Name"], [data-testid="tweetText"], [dir="auto"][lang], [data-testid="socialContext"], [data-testid="card.wrapper"], [data-testid="twitterArticleReadView"], [data-testid^="UserAvatar-Container-"]',
  /** A quoted tweet: a link role around a name block of its own, 2024-11 to 2025-11. */
  quote: '[role="link"][tabindex]:not(a)',
  /** What a quote has and nothing else with that role. */
  quoted: 'time, [data-testid="User-Name"], [data-testid="tweetText"], [data-testid="Tweet-User-Avatar"]',
  /** Who reposted, pinned, or which community: above the tweet, and never its author. */
  context: '[data-testid="socialContext"]', // 2021-07 to 2025-02
  /** Its next sibling is the line down to the answer, 2023-09 to 2025-02. */
  avatars: [
    '[data-testid="Tweet-User-Avatar"]', // 2023-09 to 2026-02
    '[data-testid^="UserAvatar-Container-"]', // 2023-09 to 2026-02
  ],
  /** The handle is the rest of this test id. */
  avatarOf: '[data-testid^="UserAvatar-Container-"]',
  /** What a column with something in it has, and a line has not. */
  substance: 'a, img, svg, time, button, video, [data-testid]',
  reply: '[data-testid="reply"]', // 2023-09 to 2026-02
  /** The first of the buttons below a tweet is Reply, 2023-09 to 2026-02. */
  actions: '[role="group"] :is(button, [role="button"])',
  /** Where a chain continues unseen: "Show more replies", "Show probable spam", "Retry". */
  moreReplies: 'a[href*="/i/status/"], button, [role="button"]',
  /** What stands in the place of a tweet that is not to be had (read in CPFT, 2026-08); tweets have a test id. */
  stone: 'article:not([data-testid])',
  /** "This page doesn't exist" in the place of a tweet (read in public code, 2026); other errors have a button. */
  missing: '[data-testid="primaryColumn"] [data-testid="error-detail"]',
  button: 'button, [role="button"]',
  /** Rows with something to press that hide no reply: people to follow, a wait. */
  notMore: '[data-testid="UserCell"], [role="progressbar"], [contenteditable="true"], [aria-haspopup]',
  /** Replies that the author of a tweet has hidden, behind a link in it. Not seen in any saved page. */
  hiddenReplies: 'a[href$="/hidden"]',
  /** A menu outside of tweets: the sort order of replies. */
  sort: '[aria-haspopup="menu"]',
  composer: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]', // 2024-11 to 2026-02
    '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
    '[contenteditable="true"][role="textbox"]',
  ],
} satisfies Lines;

/** The sort control above replies, where it says that some stand back (dom.md 3.2; "Relevant" is its short form). */
export const filteringOrders: readonly string[] = [
  'relevant', // en
  'most relevant', // en
  'besonders relevant', // de
  'najtrafniejsze', // pl
  'наиболее актуальные', // ru
  'најважније', // sr
  'مرتبط‌ترین', // fa
];

/** What a rounded count ends in ("1.2K"), and how much it stands for. */
export const roundings: Readonly<Record<string, number>> = {
  k: 1e3,
  tys: 1e3,
  tsd: 1e3,
  тыс: 1e3,
  хиљ: 1e3,
  hilj: 1e3,
  هزار: 1e3,
  ألف: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  mil: 1e6,
  млн: 1e6,
  میلیون: 1e6,
  مليون: 1e6,
};
