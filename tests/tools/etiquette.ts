import * as v from 'valibot';
import { checkDraft } from '../../lib/reply/etiquette.ts';
import { lengthOn } from '../../lib/reply/length.ts';
import { wordsFor } from '../../lib/words.ts';
import { eachLine } from './jsonl.ts';

// npm run etiquette < in.jsonl (design.md 7). Where no site is named it is X.
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
  const where = site ?? 'x';
  const findings = checkDraft({
    text: draft,
    lang: lang ?? null,
    site: where,
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
    length: lengthOn(where, draft).used,
  };
});
