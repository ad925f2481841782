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
  });
  return {
    id,
    suggestions: suggestions.map(({ text, lang, source, reasons }) => ({ text, lang, source, reasons })),
  };
});
