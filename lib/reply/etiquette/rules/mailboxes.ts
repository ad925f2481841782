import type { Place } from '../../links.ts';

/** An e-mail address in a text. */
export interface Mailbox extends Place {
  /** What stands before the @. */
  local: string;
}

const localLetter = /[\p{L}\p{N}._%+-]/u;
/** By RFC 5321; more is not looked at. */
const longestLocal = 64;
const longestDomain = 255;

export function mailboxesIn(text: string): Mailbox[] {
  const found: Mailbox[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestLocal && localLetter.test(text[start - 1] ?? '')) start -= 1;
    const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u.exec(
      text.slice(at + 1, at + 1 + longestDomain),
    );
    if (start === at || !domain) continue;
    found.push({ local: text.slice(start, at), start, end: at + 1 + domain[0].length });
  }
  return found;
}

const offices =
  /^(info|support|help|helpdesk|service|services|kontakt|contact|office|hello|hallo|hi|care|customercare|customerservice|kundenservice|kundendienst|biuro|bok|pomoc|obsluga|sklep|podrska|reklamacije|reklamacja|reklamacje|prodaja|sales|press|presse|privacy|datenschutz|shop|team|mail|post|noreply|no-reply|complaints|feedback|returns|orders|bestellung|zamowienia|zakaz|sos|client|clients)\b/i;

/** The mailbox of a firm and not of a person. */
export function isOffice({ local }: Mailbox): boolean {
  return offices.test(local);
}
