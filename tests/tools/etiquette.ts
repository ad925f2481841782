import * as v from 'valibot';
import { checkDraft } from '../../lib/reply/etiquette.ts';
import { lengthOn } from '../../lib/reply/length.ts';
import { wordsFor } from '../../lib/words.ts';
import { eachLine } from './jsonl.ts';

// npm run etiquette < in.jsonl (design.md 7). Where no site is named, the length is that of X and the limit Facebook's.
const input = v.object({
  id: v.union([v.string(), v.number()]),
  draft: v.string(),
  lang: v.nullish(v.string()),
  comment: v.nullish(v.string()),
  author: v.nullish(v.string()),
  history: v.nullish(v.array(v.string())),
  site: v.nullish(v.picklist(['facebook', 'x'])),
});

const { t } = wordsFor('en');

await eachLine(input, ({ id, draft, lang, comment, author, history, site }) => {
  const findings = checkDraft({
    text: draft,
    lang: lang ?? null,
    site: site ?? 'facebook',
    ...(comment && { comment }),
    ...(author && { author }),
    ...(history && { history }),
  });
  return {
    id,
    findings: findings.map(({ rule, severity, start, end, message, values, fix }) => ({
      rule,
      severity,
      start,
      end,
      message: t(message, values),
      ...(fix && { fix: { ...fix, label: t(fix.label) } }),
    })),
    length: lengthOn(site ?? 'x', draft).used,
  };
});
