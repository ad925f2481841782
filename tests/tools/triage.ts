import * as v from 'valibot';
import { assess } from '../../lib/triage/assess.ts';
import { eachLine } from './jsonl.ts';

// npm run triage < in.jsonl (design.md 7)
const input = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.nullish(v.string()),
});

await eachLine(input, ({ id, text, lang }) => {
  const found = assess(text, lang ?? null);
  return {
    id,
    lang: found.lang,
    category: found.category,
    hot: found.hot,
    urgency: found.urgency,
    sentiment: found.sentiment,
    needsReply: found.needsReply,
    reasons: found.reasons,
  };
});
