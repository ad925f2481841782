import type { PhraseLists } from '../phrases.ts';

/**
 * How a reply sounds. `argue`: contradicts or lectures the customer; `blame`: puts the fault on them or off the brand;
 * `anger`: insults or loses its temper; `sarcasm`; `hollow`: an apology that takes itself back; `routine`: a set phrase.
 */
export type Tone = 'argue' | 'blame' | 'anger' | 'sarcasm' | 'hollow' | 'routine';

/**
 * What a reply does. `sympathy`: says that the trouble is understood; `joy`: is glad of praise; `soon`: a time that is
 * none; `vow`: the brand says that it will act; `bound`: that it will do something a customer waits for; `answer`: says
 * yes or no or what can be done; `none`: a use of such words that does nothing of the kind.
 */
export type Deed =
  | 'apology'
  | 'sympathy'
  | 'thanks'
  | 'joy'
  | 'greeting'
  | 'soon'
  | 'vow'
  | 'bound'
  | 'answer'
  | 'none';

/**
 * Where a reply sends the customer. `private`: to a message on the same site; `need`: what only belongs there; `stay`: names such a
 * way without sending anybody.
 */
export type Away = 'private' | 'phone' | 'mail' | 'form' | 'platform' | 'department' | 'need' | 'stay';

/** How the customer is spoken to. `you`: in neither register. */
export type Register = 'formal' | 'informal' | 'you';

/** What stands before a number: an order, customer or contract number, and a street. */
export type Label = 'number' | 'street' | 'ours';

export interface EtiquetteLists {
  tone: PhraseLists<Tone>;
  deed: PhraseLists<Deed>;
  away: PhraseLists<Away>;
  register: PhraseLists<Register>;
  label: PhraseLists<Label>;
  /** Sentences for one-click repairs. */
  say: { sorry: string; thanks: string; late: string };
}
