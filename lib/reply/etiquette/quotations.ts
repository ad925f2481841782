import type { Draft, Finding } from './finding.ts';

const quotation = /[„“”«]\u2068?([^„“”«»\u2068\u2069]+)\u2069?[“”»]/gu;

/** The findings less those within a quotation of the customer: their words are theirs. Their data are still data. */
export function outsideQuotations(findings: readonly Finding[], { text, comment }: Draft): Finding[] {
  if (!comment || findings.length === 0) return [...findings];
  const said = plain(comment);
  const quoted = [...text.matchAll(quotation)]
    .filter(({ 1: words = '' }) => said.includes(plain(words)))
    .map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  return findings.filter(
    ({ rule, start, end }) =>
      rule === 'personal-data' || !quoted.some(({ from, to }) => start >= from && end <= to),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
