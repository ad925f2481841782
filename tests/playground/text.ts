/** Splits text into what a site renders as text nodes, as emoji images and as line breaks. */

export type Part = { kind: 'text' | 'emoji' | 'link' | 'tag'; value: string };

const emoji =
  /(?:\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)/gu;
const link = /https?:\/\/[^\s]+/g;
const tag = /[#@][\p{L}\p{N}_]+/gu;

/** Emoji always become parts of their own; links and tags only where asked for. */
export function partsOf(text: string, withTags: boolean): Part[] {
  const found = [
    ...matches(text, emoji, 'emoji'),
    ...matches(text, link, 'link'),
    ...(withTags ? matches(text, tag, 'tag') : []),
  ].sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let end = 0;
  for (const { at, kind, value } of found) {
    if (at < end) continue;
    if (at > end) parts.push({ kind: 'text', value: text.slice(end, at) });
    parts.push({ kind, value });
    end = at + value.length;
  }
  if (end < text.length) parts.push({ kind: 'text', value: text.slice(end) });
  return parts;
}

function matches(text: string, pattern: RegExp, kind: Part['kind']) {
  return [...text.matchAll(pattern)]
    .filter(([value]) => kind !== 'emoji' || !/^[©®™\d#*]$/u.test(value))
    .map((m) => ({ at: m.index, kind, value: m[0] }));
}

/** File name of an emoji image: its code points in hex. */
export function emojiCode(value: string): string {
  return [...value].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join('-');
}
