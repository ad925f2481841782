import type { Template } from '../core/template.ts';
import { calledBy } from './address.ts';
import { hash } from './hash.ts';
import { isolated } from './issue.ts';
import { lengthOn } from './length.ts';
import { alike, nearest } from './similarity.ts';
import type { Suggestion } from './suggest.ts';
import { inScript, reasonsFor, type Talk } from './talk.ts';
import { fill, isFor, narrowness, type Piece, parseTemplate, type SlotValues } from './templates.ts';

/** A proposal and what it is worth beside those of other sources. */
export interface Offer {
  suggestion: Suggestion;
  /** 1 is a text of the starter library. */
  worth: number;
}

/** So near to the very last text it reads as the same again. */
const same = 0.85;

/**
 * What the team's templates give for a case, the most narrowly meant first. The wordings of each take turns; one that comes
 * near a text of late is worth less than a starter, and the last text itself is never given again.
 */
export function templateReplies(talk: Talk): Offer[] {
  const { request, lang, category, situation } = talk;
  const of = { brandId: request.brandId, site: request.site, category, situation, lang };
  const values: SlotValues = {
    name: calledBy(request.author, lang, request.familiar),
    greeting: talk.hello,
    issue: talk.issue?.quoted ?? null,
    brand: request.brand === '' ? null : isolated(request.brand, lang),
    agent: request.agent ? isolated(request.agent, lang) : null,
  };
  return (request.templates ?? [])
    .filter((template) => isFor(template, of))
    .toSorted((a, b) => narrowness(b) - narrowness(a) || b.updatedAt - a.updatedAt)
    .flatMap((template) => offerOf(talk, template, values));
}

function offerOf(talk: Talk, template: Template, values: SlotValues): Offer[] {
  const { request, lang } = talk;
  const made = template.variants.flatMap((variant, i) => {
    const parsed = parseTemplate(variant);
    const text = parsed.ok
      ? fill(
          parsed.pieces.map((piece) => scripted(piece, talk)),
          values,
          lang,
        )
      : null;
    if (text === null || lengthOn(request.site, text).over) return [];
    if (nearest(text, talk.recent.slice(0, 1)) >= same) return [];
    return [{ text, i, near: nearest(text, talk.recent) }];
  });
  const turn = hash(`${template.id} ${request.seed}`) % Math.max(1, made.length);
  const turned = [...made.slice(turn), ...made.slice(0, turn)];
  const best = turned.find(({ near }) => near < alike) ?? turned.toSorted((a, b) => a.near - b.near)[0];
  if (!best) return [];
  const { reasons, because } = reasonsFor(talk, best.text);
  const suggestion: Suggestion = {
    id: `template-${template.id}-${best.i}`,
    text: best.text,
    lang,
    source: 'template',
    reasons: [template.name, ...reasons],
    because: { ...because, name: template.name },
  };
  const isNarrow = template.category !== null || template.situation !== null;
  return [{ suggestion, worth: best.near >= alike ? 0.5 : isNarrow ? 2 + narrowness(template) / 10 : 1.2 }];
}

function scripted(piece: Piece, talk: Talk): Piece {
  if (piece.kind === 'text') return { ...piece, text: inScript(piece.text, talk.lang) };
  return piece.kind === 'slot'
    ? piece
    : { ...piece, pieces: piece.pieces.map((each) => scripted(each, talk)) };
}
