import type { Lines } from './types.ts';

/** What may stay as it is in a report about a page (censor.ts): words of standards and of the sites, never of people. */

const list = (words: string) => new Set(words.split(' '));

export const tags = list(
  'a abbr article aside b blockquote body br button code dd details div dl dt em fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main menu nav ol optgroup option p picture pre ' +
    'search section select small span strike strong sub summary sup svg table tbody td textarea tfoot th thead time ' +
    'tr u ul video audio canvas dialog',
);

export const roles = list(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic ' +
    'grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar ' +
    'menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree ' +
    'treegrid treeitem',
);

const ariaNames =
  'activedescendant atomic autocomplete busy checked colcount colindex controls current describedby description ' +
  'details disabled errormessage expanded flowto haspopup hidden invalid keyshortcuts label labelledby level live ' +
  'modal multiline multiselectable orientation owns placeholder posinset pressed readonly relevant required ' +
  'roledescription rowcount rowindex selected setsize sort valuemax valuemin valuenow valuetext';
export const aria = new Set(ariaNames.split(' ').map((name) => `aria-${name}`));

/** Values that attributes of any name may keep. */
export const plainValues = list(
  'true false mixed menu listbox grid dialog polite assertive off page step location ltr rtl auto text submit button ' +
    'search plaintext-only -1 0',
);

/** Language subtags that are no two letters: what sites write where there is no language, and scripts. */
export const langTags = list('und zxx art qme qht qam qct qst latn cyrl arab hans hant');

/** Parts of the sites' addresses. */
export const pathWords = list(
  'posts permalink permalink.php story.php profile.php photo photo.php photos videos video watch reel reels groups user ' +
    'people pages p share sharer events hashtag search stories notifications home home.php about ads media set ' +
    'status statuses i web history quotes likes retweets analytics lists explore compose intent post with_replies hidden',
);

/** Names of parameters that lead somewhere. */
export const parameters = list(
  'comment_id reply_comment_id story_fbid id fbid set v q f src ref notif_id notif_t type locale s t',
);

/** Words that test ids are made of (x.com 2019 to 2026, and what a new one could be called), which labels say too. */
export const siteWords = list(
  'tweet tweets text user name reply replies like unlike retweet unretweet repost bookmark remove caret share follow ' +
    'unfollow card wrapper layout photo video player component avatar container cell inner div primary column sidebar ' +
    'side nav account switcher button app tab bar profile link home explore notifications messages placement tracking ' +
    'social context icon verified transition show more simple quote poll reading time toolbar textarea rich input label ' +
    'inline send direct hidden muted sensitive media article view story message comment rendering role preview comet ' +
    'title subtitle description image meta post posts body content author item list thread conversation timeline feed ' +
    'page main header footer group dialog date reaction reactions action actions menu data new',
);

/** An attribute's value that a selector asks for: how (`=`, `^`, `*`, `$`), and which. */
export interface Asked {
  how: string;
  value: string;
}

/** What the lines of a site ask attributes for, by attribute; nothing where it only has to be there. */
export function askedFor(lines: Lines): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>();
  const known = (name: string) => asked.get(name) ?? asked.set(name, []).get(name);
  for (const selector of Object.values(lines).flat()) {
    for (const [, name = '', how = '', value] of selector.matchAll(attributePart)) {
      const values = known(name);
      if (value) values?.push({ how: how || '=', value });
    }
    for (const [, id = ''] of selector.matchAll(/#([\w-]+)/g)) known('id')?.push({ how: '=', value: id });
  }
  return asked;
}

const attributePart = /\[\s*([\w-]+)\s*(?:([~|^$*]?)=\s*["']?([^"'\]]*)["']?\s*[is]?\s*)?\]/g;
