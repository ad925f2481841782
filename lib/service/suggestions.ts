import type { Brand } from '../core/types.ts';
import { countsOfTerms, indexPast, lastSaid, pastWith } from '../data/past.ts';
import type { CaseRead } from '../data/reads.ts';
import { readTemplates } from '../data/templates.ts';
import type { SuggestionView } from '../messages.ts';
import type { ReplyRequest } from '../reply/suggest.ts';
import type { Deps } from './deps.ts';
import { brakeFor } from './drafts.ts';
import { blocksFor } from './incidents.ts';
import { brandNameOf } from './views.ts';

/** What is known of a case when a reply to it is proposed. */
export async function requestFor(
  deps: Deps,
  { case: of, comment }: CaseRead,
  brands: readonly Brand[],
): Promise<ReplyRequest> {
  const brand = brands.find(({ id }) => id === of.brandId);
  const owed = [comment.id, ...(of.alsoWaiting ?? [])];
  const [facts, recent] = await Promise.all([
    brand ? blocksFor(deps, brand, owed) : null,
    lastSaid(deps.db, of.brandId),
  ]);
  return {
    comment: comment.text,
    author: comment.author.name,
    lang: comment.lang,
    site: of.site,
    category: of.triage.category,
    brand: brandNameOf(of, brands),
    brandId: of.brandId,
    seed: comment.id,
    recent,
    ...(facts && { facts }),
  };
}

/** The replies that are proposed for a case: by the team's facts and templates, its past answers, and the starters. */
export async function suggestionsFor(
  deps: Deps,
  read: CaseRead,
  brands: readonly Brand[],
): Promise<SuggestionView[]> {
  const { case: of, comment } = read;
  const [request, templates, memory, { closing }] = await Promise.all([
    requestFor(deps, read, brands),
    readTemplates(deps.db, of.brandId),
    memoryFor(deps, read),
    brakeFor(deps, comment, deps.now()),
  ]);
  const { suggest, checkDraft } = await deps.judge();
  const proposed = suggest({ ...request, templates, ...memory });
  const { text, lang, author } = comment;
  const { category } = of.triage;
  const fit = proposed.flatMap((each) => {
    const { findings } = checkDraft({
      ...{ text: each.text, lang: of.triage.lang ?? lang, site: of.site, comment: text, author: author.name },
      ...{ category, history: request.recent ?? [] },
    });
    const grave = findings.filter(({ severity }) => severity !== 'hint');
    if (grave.length === 0) return [each];
    // What the team has written itself is shown with what there is to mind; ours is not worth that.
    return each.source === 'template' ? [{ ...each, findings: grave }] : [];
  });
  const spoken = proposed[0]?.lang;
  // A quarrel is ended with one kind sentence (design.md 2, principle 1).
  const end = closing &&
    spoken && { id: 'closing', text: closing, lang: spoken, source: 'closing' as const, reasons: [] };
  return end ? [end, ...fit].slice(0, most) : fit;
}

/** As many as the card offers. */
const most = 3;

/** Past answers to messages that have telling words in common with this one; rows that are looked at at most. */
const mostPast = 200;

async function memoryFor({ db, judge }: Deps, { case: of, comment }: CaseRead) {
  const { termsOf, termsToAsk } = await judge();
  const brandId = of.brandId;
  await indexPast(db, brandId, ({ text, lang }, { triage }) => termsOf(text, lang, triage.category, brandId));
  const own = termsOf(comment.text, comment.lang, of.triage.category, brandId);
  if (!own) return null;
  const termCounts = await countsOfTerms(db, own.terms);
  const past = await pastWith(db, termsToAsk(termCounts, mostPast), mostPast);
  return { past, termCounts };
}
