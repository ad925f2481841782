import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../lib/core/types.ts';
import type { CaseView } from '../../lib/messages.ts';
import type { Suggestion } from '../../lib/reply/suggest.ts';
import type { InsertMode, InsertOutcome } from './page-port.ts';
import { useTools } from './tools.ts';
import { useSuggestions } from './use-suggestions.ts';

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
  /** Asks for the suggestions again after a problem. */
  retry(): void;
  reset(): void;
}

/** The suggestions of one card and what is done with them; they are asked for when `wanted` or first used. */
export function useReply(item: CaseView, wanted: boolean): ReplyFlow {
  const { page } = useTools();
  const { comment } = item;
  const [state, setState] = useState<ReplyState>({ kind: 'idle' });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { suggestions, load } = useSuggestions(item);
  const chosen = suggestions?.find((each) => each.id === chosenId) ?? suggestions?.[0] ?? null;

  /** Null where they could not be had; the card then says why. */
  const ask = useCallback(async (): Promise<readonly Suggestion[] | null> => {
    const outcome = await load();
    if (outcome.ok) return outcome.value;
    setState({ kind: 'problem', problem: outcome.problem });
    return null;
  }, [load]);
  useEffect(() => {
    if (wanted && !suggestions) void ask();
  }, [wanted, suggestions, ask]);

  /** The reply to use; null, with the reason on the card, where there is none. */
  async function ready(): Promise<Suggestion | null> {
    const [reply = null] = chosen ? [chosen] : ((await ask()) ?? []);
    if (!reply) setState((now) => (now.kind === 'problem' ? now : { kind: 'none' }));
    return reply;
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
      const { text, id: templateId } = reply;
      const { id: commentId, author } = comment;
      setState(await page.insert({ commentId, author: author.name, text, templateId }, mode));
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
    retry() {
      setState({ kind: 'idle' });
      void ask();
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
