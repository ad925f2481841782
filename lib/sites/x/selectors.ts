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
  statusLink: 'a[href*="/status/"]',
  stampTime: 'a[href*="/status/"] time',
  /** 2020-04 to 2024-11: around a promoted tweet; also used inside tweets, hence asked of ancestors only. */
  promoted: '[data-testid="placementTracking"]',
  dialog: '[role="dialog"]',
  /** "Discover more" and the like: only in cells without a tweet. */
  heading: 'h2, [role="heading"]',
  text: '[data-testid="tweetText"]', // 2023-07 to 2026-02
  /** A div with role link in 2025-02, a button in 2025-11: by test id alone. */
  showMore: '[data-testid="tweet-text-show-more-link"]',
  /** Parts that make a tweet without words a whole one: photo, video, card, article. */
  media:
    '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="card.wrapper"], [data-testid^="card.layout"], [data-testid="twitterArticleReadView"], video',
  /** A quoted tweet: a link role around a name block of its own, 2024-11 to 2025-11. */
  quote: '[role="link"][tabindex]',
  /** Its next sibling is the line down to the answer, 2023-09 to 2025-02. */
  avatar: '[data-testid="Tweet-User-Avatar"]',
  reply: '[data-testid="reply"]', // 2023-09 to 2026-02
  /** Where a chain continues unseen: "Show more replies". */
  moreReplies: 'a[href*="/i/status/"], button, [role="button"]',
  /** What stands in the place of a tweet that is not to be had (read in CPFT, 2026-08); tweets have a test id. */
  stone: 'article:not([data-testid])',
  /** "This page doesn't exist" in the place of a tweet (read in public code, 2026); other errors have a button. */
  missing: '[data-testid="primaryColumn"] [data-testid="error-detail"]',
  button: 'button, [role="button"]',
  composer: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]', // 2024-11 to 2026-02
    '[data-testid^="tweetTextarea_"] [contenteditable="true"]',
    '[contenteditable="true"][role="textbox"]',
  ],
} satisfies Lines;
