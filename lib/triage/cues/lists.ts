/**
 * Cues of one language: words and short phrases, separated by commas; a trailing `*` takes every ending of that
 * word. Written as people write; spelling is folded on both sides before comparing (see `plain.ts`).
 */
export interface CueLists {
  /** A shared service is down: enough by itself. */
  outage: string;
  /** Something does not work or did not come. Together with `shared`: an outage. */
  fault: string;
  /** What many use at once, and words for "everybody", "everywhere". */
  shared: string;
  /** Asks the brand to act for this customer, or the customer is locked out. */
  act: string;
  /** Harm is done or a clock is running. */
  harm: string;
  /** Dissatisfaction. */
  anger: string;
  /** Asks for information, with or without a question mark. */
  ask: string;
  /** Proposes, corrects, wishes. */
  wish: string;
  /** Thanks and compliments. */
  joy: string;
  /** Sorrow and regret, which need not be about a brand: no complaint by itself. */
  sad: string;
  /** Insults and threats without service content. */
  insult: string;
  /** Adverts, referral codes, begging for follows. */
  advert: string;
  /** Addresses a business or names what one has: staff, orders, bills. Says nothing by itself. */
  service: string;
  /** What people talk about that is no business of a brand: politics, sport, films, the news. */
  elsewhere: string;
  /** The words that turn the next two around. */
  not: string;
}

/** Emoji and emoticons, the same in every language. */
export const signs: Pick<CueLists, 'anger' | 'joy' | 'sad'> = {
  anger: '😡,😠,🤬,👎,💩,😤,🤮,🤢,😒,🙄',
  sad: '💔,😞,😩,😫,😢,😭,:(,:-(,:/,:-/',
  joy: '❤,😍,🥰,👏,👍,😘,💕,💖,💙,🎉,🤗,😊,🌹,🌷,💐,💚,💛,💜',
};
