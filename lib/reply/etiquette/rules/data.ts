import { isValidIBAN } from 'ibantools';
import { validate as isSteuerId } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as isPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as isJmbg } from 'stdnum/lib/cjs/rs/jmbg.js';
import { validate as isInn } from 'stdnum/lib/cjs/ru/inn.js';
import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import type { Place } from '../../links.ts';
import type { Finding, Reason, Severity } from '../finding.ts';
import { cuesOf, type Reading, sentenceAt } from '../reading.ts';
import { isOffice, mailboxesIn } from './mailboxes.ts';

type Datum = 'phone' | 'mail' | 'iban' | 'card' | 'identity' | 'number' | 'address';

interface Found extends Place {
  datum: Datum;
  severity: Severity;
}

/** Personal data that all could read once the reply stands there; each place once, by what it surely is. */
export function personalData(reading: Reading): Finding[] {
  if (reading.draft.onPage === false) return [];
  const digits = inAscii(reading.text);
  const found = [
    ...ibans(digits),
    ...mails(reading.text),
    ...numbers(reading, digits),
    ...addresses(reading),
  ];
  const taken: Place[] = [...reading.links];
  return found.flatMap(({ datum, severity, start, end }): Finding[] => {
    if (datum !== 'mail' && taken.some((place) => start < place.end && end > place.start)) return [];
    taken.push({ start, end });
    const text = masked(reading.text.slice(start, end), datum);
    const fix = { start, end, text, label: 'etiquette.fix.mask' } as const;
    const message = `etiquette.data.${datum}` satisfies Reason;
    return [{ rule: 'personal-data', severity, start, end, message, ...(datum !== 'address' && { fix }) }];
  });
}

/** Persian and Arabic digits as 0-9, place by place. */
function inAscii(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** What is left to see of a number: enough for its owner to know which is meant. */
function masked(text: string, datum: Datum): string {
  if (datum === 'mail') return '•••';
  const shown = text.length - 2;
  return text.replace(/[\p{L}\p{Nd}]/gu, (letter, at: number) => (at < shown ? '•' : letter));
}

/** IBANs are 15 to 34 characters long. */
function ibans(text: string): Found[] {
  return [...text.matchAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/gi)].flatMap(
    ({ 0: run, index }) => {
      for (let to = run.length; to >= 15; to -= 1) {
        const compact = run.slice(0, to).replaceAll(' ', '').toUpperCase();
        if (run[to - 1] !== ' ' && compact.length >= 15 && isValidIBAN(compact))
          return [{ datum: 'iban', severity: 'serious', start: index, end: index + to } as const];
      }
      return [];
    },
  );
}

function mails(text: string): Found[] {
  return mailboxesIn(text).flatMap((box) =>
    isOffice(box) ? [] : [{ datum: 'mail', severity: 'serious', start: box.start, end: box.end } as const],
  );
}

/** A run of digits as written, with what may stand between them. */
const digitRun = /(?<![\p{L}\d])[+(]{0,2}\d(?:[\d\u00a0 ()./-]{0,30}\d)?(?![\p{L}\d])/gu;

function numbers(reading: Reading, text: string): Found[] {
  return [...text.matchAll(digitRun)].flatMap(({ 0: run, index }): Found[] => {
    const datum = datumOf(run, reading, index);
    if (!datum) return [];
    const severity = datum === 'number' ? 'warn' : 'serious';
    return [{ datum, severity, start: index, end: index + run.length }];
  });
}

function datumOf(run: string, reading: Reading, at: number): Datum | null {
  const digits = run.replace(/\D/g, '');
  if (isTimeOrPrice(run)) return null;
  if (digits.length >= 13 && digits.length <= 19 && luhnChecksumValidate(digits) && !/[./]/.test(run))
    return 'card';
  if (isIdentity(digits, run)) return 'identity';
  if (isPhone(run, digits)) return isOwnPhone(reading, digits, at) ? null : 'phone';
  if (digits.length >= 4 && isLabelled(reading, at)) return 'number';
  return digits.length >= 9 && digits.length === run.length ? 'number' : null;
}

/** `17.30`, `27.11.2026`, `2026-11-27`, `1.299,00`, `10-12`, `24/7`: dates, times, spans and sums. */
function isTimeOrPrice(run: string): boolean {
  const parts = run.split(/[./\u00a0 -]+/);
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(run)) return true;
  if (/^\d{1,3}(?:[. ]\d{3})+$/.test(run) && run.length < 11) return true;
  // Several short numbers: "10-12", "24/7", "8.00-16.00".
  return run.length > 3 && parts.length > 1 && parts.every((part) => part.length <= 2) && parts.length < 5;
}

function isIdentity(digits: string, run: string): boolean {
  if (digits.length !== run.replace(/[ -]/g, '').length) return false;
  if (digits.length === 10) return digits === run && isPersianId(digits);
  if (digits.length === 11) return isPesel(digits).isValid || (digits === run && isSteuerId(digits).isValid);
  if (digits.length === 12) return digits === run && isInn(digits).isValid;
  return digits.length === 13 && isJmbg(digits).isValid;
}

/** The check digit of an Iranian national id: the rest of eleven of the weighted sum. */
function isPersianId(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}

/** With a country code, a leading zero, or in groups as phone numbers are written. */
function isPhone(run: string, digits: string): boolean {
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\(?\+/.test(run) || digits.startsWith('00')) return digits.length >= 9;
  if (/^\(?0\d/.test(run)) return digits.length >= 8 && digits.length <= 12;
  if (/^[78][\s(-]*9\d{2}/.test(run) && digits.length === 11) return true;
  const groups = run.split(/[^\d]+/).filter((group) => group !== '');
  const isGrouped = groups.length >= 3 && groups.every((group) => group.length >= 2 && group.length <= 4);
  return (
    (isGrouped && digits.length >= 9 && digits.length <= 11) ||
    (/^[(]\d{3}[)]/.test(run) && digits.length === 10)
  );
}

/** Free numbers, and those said to be the brand's own and not to be called by it, are meant to be read by all. */
function isOwnPhone(reading: Reading, digits: string, at: number): boolean {
  if (/^(0800|0801|0700|0900|0180|00800|1800|1888|1877|1866|8800|7800)/.test(digits)) return true;
  const token = reading.tokens.findIndex(({ start, end }) => at >= start && at < end);
  const sentence = sentenceAt(reading, token);
  const isThere = ({ from }: { from: number }) =>
    sentence !== undefined && from >= sentence.from && from < sentence.to && Math.abs(from - token) <= 10;
  if (cuesOf(reading, 'deed', 'vow').some(isThere)) return false;
  return cuesOf(reading, 'label', 'ours').some(isThere) || cuesOf(reading, 'away', 'phone').some(isThere);
}

/** Whether what stands right before says that it is the number of an order, a customer or a paper. */
function isLabelled(reading: Reading, at: number): boolean {
  const token = reading.tokens.findIndex(({ start, end }) => at >= start && at < end);
  return cuesOf(reading, 'label', 'number').some(({ to }) => to <= token && token - to <= 3);
}

/** How many tokens may stand between a street and its number. */
const nearby = 4;
/** Streets in one German word. */
const compound = /^\p{Lu}\p{L}{3,30}(straße|strasse|str|weg|platz|gasse|allee|ufer|damm)$/u;

/** A street and a number: where parcels go, unless it is the shop's. */
function addresses(reading: Reading): Found[] {
  const { tokens, text, lang } = reading;
  const words = cuesOf(reading, 'label', 'street').map(({ from }) => from);
  const compounds =
    lang !== 'de'
      ? []
      : tokens.flatMap(({ start, end }, at) => (compound.test(text.slice(start, end)) ? [at] : []));
  return [...words, ...compounds].flatMap((at): Found[] => {
    const street = tokens[at];
    const house = houseAt(reading, at);
    if (!street || !house) return [];
    const [start, end] = [Math.min(house.start, street.start), Math.max(house.end, street.end)];
    const isNamed = /\p{Lu}|\p{Lo}/u.test(text.slice(start, end));
    return isNamed
      ? [{ datum: 'address', severity: isTheirs(reading, at) ? 'warn' : 'hint', start, end }]
      : [];
  });
}

/** In English the number stands before the street ("12 Baker Street"), elsewhere behind it. */
function houseAt({ tokens, lang }: Reading, at: number): Place | undefined {
  const near =
    lang === 'en'
      ? tokens.slice(Math.max(0, at - nearby), at).toReversed()
      : tokens.slice(at + 1, at + 1 + nearby);
  const house = near.find(({ kind, word }) => kind === 'number' && word.length <= 4);
  // "3rd" is no road.
  return house && house.end !== tokens[at]?.start ? house : undefined;
}

/** Whether the sentence speaks to the customer. */
function isTheirs(reading: Reading, at: number): boolean {
  const sentence = sentenceAt(reading, at);
  return (
    sentence !== undefined &&
    cuesOf(reading, 'register', 'formal', 'informal', 'you').some(
      ({ from }) => from >= sentence.from && from < sentence.to,
    )
  );
}
