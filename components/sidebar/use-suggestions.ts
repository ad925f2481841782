import { useCallback, useRef, useState } from 'react';
import type { Outcome } from '../../lib/core/types.ts';
import type { CaseView, SuggestionView } from '../../lib/messages.ts';
import { useTools } from './tools.ts';

/** Suggestions of a case, kept until another message is the one to be answered. */
export function useSuggestions(item: CaseView) {
  const { send } = useTools();
  const caseId = item.case.id;
  const subject = `${item.comment.id} ${item.comment.text}`;
  const [kept, setKept] = useState<{ subject: string; list: SuggestionView[] } | null>(null);
  const underWay = useRef<{ subject: string; answer: Promise<Outcome<SuggestionView[]>> } | null>(null);

  const load = useCallback((): Promise<Outcome<SuggestionView[]>> => {
    if (underWay.current?.subject === subject) return underWay.current.answer;
    const answer = send('suggestions.view', { caseId }).then((outcome) => {
      if (underWay.current?.answer === answer) underWay.current = null;
      if (outcome.ok) setKept({ subject, list: outcome.value });
      return outcome;
    });
    underWay.current = { subject, answer };
    return answer;
  }, [send, caseId, subject]);

  /** Puts one more below the others, in the place of the last one of its id. */
  const add = (one: SuggestionView) =>
    setKept((kept) =>
      kept?.subject === subject
        ? { subject, list: [...kept.list.filter(({ id }) => id !== one.id), one] }
        : kept,
    );
  return { suggestions: kept?.subject === subject ? kept.list : null, load, add };
}
