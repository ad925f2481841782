import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Problem } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import type { Suggestion } from '../../lib/reply/suggest.ts';
import type { InsertMode, InsertOutcome } from './page-port.ts';
import { useTools } from './tools.ts';

/** What is going on with the reply of one card. */
export type ReplyState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'copied' }
  | { kind: 'copy-failed' }
  | { kind: 'none' }
  | { kind: 'problem'; problem: Problem }
  | InsertOutcome;

export interface ReplyFlow {
  suggestions: readonly Suggestion[] | null;
  chosen: Suggestion | null;
  state: ReplyState;
  choose(id: string): void;
  insert(mode: InsertMode): Promise<void>;
  copy(): Promise<void>;
  reset(): void;
}

/** The suggestions of one card and what is done with them; they are asked for when `wanted` or first used. */
export function useReply(item: CaseView, wanted: boolean): ReplyFlow {
  const { page, send } = useTools();
  const { comment } = item;
  const [state, setState] = useState<ReplyState>({ kind: 'idle' });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { suggestions, load } = useSuggestions(item, send);
  const chosen = suggestions?.find((each) => each.id === chosenId) ?? suggestions?.[0] ?? null;

  useEffect(() => {
    if (!wanted || suggestions) return;
    void load().then((outcome) => {
      if (!outcome.ok) setState({ kind: 'problem', problem: outcome.problem });
    });
  }, [wanted, suggestions, load]);

  /** The reply to use; says what is wrong where there is none. */
  async function ready(): Promise<Suggestion | null> {
    if (chosen) return chosen;
    const outcome = await load();
    if (!outcome.ok) setState({ kind: 'problem', problem: outcome.problem });
    else if (outcome.value.length === 0) setState({ kind: 'none' });
    return outcome.ok ? (outcome.value[0] ?? null) : null;
  }

  return {
    suggestions,
    chosen,
    state,
    choose: setChosenId,
    async insert(mode) {
      setState({ kind: 'working' });
      const reply = await ready();
      if (!reply) return;
      await page.released();
      setState(
        await page.insert(
          { commentId: comment.id, author: comment.author.name, text: reply.text, templateId: reply.id },
          mode,
        ),
      );
    },
    async copy() {
      const reply = await ready();
      if (!reply) return;
      const copied = await navigator.clipboard.writeText(reply.text).then(
        () => true,
        () => false,
      );
      setState({ kind: copied ? 'copied' : 'copy-failed' });
    },
    reset: () => setState({ kind: 'idle' }),
  };
}

/** Suggestions of a case, kept until another message is the one to be answered. */
function useSuggestions(item: CaseView, send: ReturnType<typeof useTools>['send']) {
  const caseId = item.case.id;
  const subject = `${item.comment.id} ${item.comment.text}`;
  const [kept, setKept] = useState<{ subject: string; list: Suggestion[] } | null>(null);
  const underWay = useRef<{ subject: string; answer: Promise<Outcome<Suggestion[]>> } | null>(null);

  const load = useCallback((): Promise<Outcome<Suggestion[]>> => {
    if (underWay.current?.subject === subject) return underWay.current.answer;
    const answer = send('suggestions.view', { caseId }).then((outcome) => {
      if (underWay.current?.answer === answer) underWay.current = null;
      if (outcome.ok) setKept({ subject, list: outcome.value });
      return outcome;
    });
    underWay.current = { subject, answer };
    return answer;
  }, [send, caseId, subject]);

  return { suggestions: kept?.subject === subject ? kept.list : null, load };
}
