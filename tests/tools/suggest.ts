import * as v from 'valibot';
import { suggest } from '../../lib/reply/compose.ts';
import { triage } from '../../lib/triage/assess.ts';
import { eachLine } from './jsonl.ts';

// npm run suggest < in.jsonl (design.md 7)
const input = v.object({
  id: v.union([v.string(), v.number()]),
  comment: v.string(),
  author: v.string(),
  lang: v.nullish(v.string()),
  site: v.picklist(['facebook', 'x']),
  brand: v.optional(v.string(), ''),
});

/** What was proposed first to those before, newest first: the next one gets other words. */
const recent: string[] = [];

await eachLine(input, ({ id, comment, author, lang, site, brand }) => {
  const { category } = triage(comment, lang ?? null);
  const suggestions = suggest({
    comment,
    author,
    lang: lang ?? null,
    site,
    category,
    brand,
    seed: String(id),
    recent: recent.slice(0, 50),
  });
  if (suggestions[0]) recent.unshift(suggestions[0].text);
  return {
    id,
    suggestions: suggestions.map(({ text, lang, source, reasons }) => ({ text, lang, source, reasons })),
  };
});
