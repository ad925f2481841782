/** Where the two forms of address differ in a text of ours, both are written out: `[Sie haben|du hast]`. */
const both = /\[([^|\]]*)\|([^|\]]*)\]/g;

/** A text of ours in one form of address. */
export function addressed(text: string, familiar: boolean): string {
  return text.replace(both, familiar ? '$2' : '$1');
}
