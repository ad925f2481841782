import { useCallback, useEffect, useState } from 'react';
import type { StoredComment } from '../../lib/core/types.ts';
import type { CaseView, SuggestionView } from '../../lib/messages.ts';
import type { Actor, InsertMode, InsertOutcome } from './page-port.ts';
import { useTools } from './tools.ts';
import { useSuggestions } from './use-suggestions.ts';

/** What is going on with the reply of one card. */
export type ReplyState =
  | { kind: 'idle' }
  | { kind: 'working' }
  | { kind: 'copied' }
  | { kind: 'copy-failed' }
  | { kind: 'none' }
  | { kind: 'undone'; done: boolean }
  /** Nothing was inserted yet: the person is on the page as somebody else. */
  | { kind: 'acting'; actor: Actor; mode: InsertMode }
  | Exclude<InsertOutcome, { kind: 'answered' }>;

export interface ReplyFlow {
  suggestions: readonly SuggestionView[] | null;
  chosen: SuggestionView | null;
  state: ReplyState;
  choose(id: string): void;
  /** Takes one more suggestion, and chooses it. */
  take(one: SuggestionView): void;
  /** Inserts the chosen suggestion, or that at `place` (from 0). */
  insert(mode: InsertMode, place?: number): Promise<void>;
  /** Inserts although the person is on the page as `actor`, and does not ask about that one again. */
  insertAs(actor: Actor, mode: InsertMode): Promise<void>;
  /** Inserts although another tab holds a reply. */
  insertHere(): Promise<void>;
  /** Takes the insertion back. */
  undo(): Promise<void>;
  copy(): Promise<void>;
  /** Asks for the suggestions again after a problem. */
  retry(): void;
  reset(): void;
}

/**
 * The suggestions of one card and what is done with them; they are asked for when `wanted` or first used. `onAnswered`: the
 * brand's answer was there first. `onFailed`: whether the last insertion failed.
 */
export function useReply(
  item: CaseView,
  wanted: boolean,
  onAnswered: (answer: StoredComment) => void,
  onFailed: (failed: boolean) => void,
): ReplyFlow {
  const { page, site, now } = useTools();
  const { comment, case: of } = item;
  const [state, setState] = useState<ReplyState>({ kind: 'idle' });
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [agreed, setAgreed] = useState<string | null>(null);
  const [begun, setBegun] = useState({ commentId: comment.id, at: now() });
  if (begun.commentId !== comment.id) setBegun({ commentId: comment.id, at: now() });
  const { suggestions, load, add } = useSuggestions(item);
  const chosen = suggestions?.find((each) => each.id === chosenId) ?? suggestions?.[0] ?? null;

  /** Null where they could not be had; the card then says why. */
  const ask = useCallback(async (): Promise<readonly SuggestionView[] | null> => {
    const outcome = await load();
    if (outcome.ok) return outcome.value;
    setState({ kind: 'problem', problem: outcome.problem });
    return null;
  }, [load]);
  useEffect(() => {
    if (wanted && !suggestions) void ask();
  }, [wanted, suggestions, ask]);

  /** The reply to use; null, with the reason on the card, where there is none. */
  async function ready(place?: number): Promise<SuggestionView | null> {
    const isKnown = place === undefined && chosen;
    const reply = isKnown ? chosen : ((suggestions ?? (await ask()))?.[place ?? 0] ?? null);
    if (reply) setChosenId(reply.id);
    if (!reply) setState((now) => (now.kind === 'problem' ? now : { kind: 'none' }));
    return reply;
  }

  /** Somebody else than the case's brand as whom the person is on this very page. */
  async function stranger(): Promise<Actor | null> {
    const actor = of.site === site ? await page.acting(comment.id) : null;
    return actor?.brandId === of.brandId ? null : actor;
  }

  async function insert(
    mode: InsertMode,
    isFine: (actor: Actor) => boolean,
    { take = false, place }: { take?: boolean; place?: number | undefined } = {},
  ): Promise<void> {
    setState({ kind: 'working' });
    const reply = await ready(place);
    if (!reply) return;
    await page.released();
    // Looked up last: who acts on the page may have changed while the reply was being chosen.
    const actor = await stranger();
    if (actor && !isFine(actor)) return setState({ kind: 'acting', actor, mode });
    const { text, id: templateId } = reply;
    const { id: commentId, author } = comment;
    const fresh = { commentId, author: author.name, text, templateId, since: begun.at, take };
    const outcome = await page.insert(fresh, mode);
    onFailed(outcome.kind === 'failed');
    if (outcome.kind !== 'answered') return setState(outcome);
    // What has been shown stops nothing any more; the card itself may be gone by now.
    setBegun({ commentId, at: now() });
    setState({ kind: 'idle' });
    onAnswered(outcome.answer);
  }

  const isAgreed = (actor: Actor) => actor.name === agreed;

  return {
    suggestions,
    chosen,
    state,
    choose: setChosenId,
    take(one) {
      add(one);
      setChosenId(one.id);
    },
    insert: (mode, place) => insert(mode, isAgreed, { place }),
    insertHere: () => insert('ask', isAgreed, { take: true }),
    insertAs(actor, mode) {
      setAgreed(actor.name);
      return insert(mode, ({ name }) => name === actor.name);
    },
    async undo() {
      setState({ kind: 'working' });
      await page.released();
      setState({ kind: 'undone', done: await page.undo() });
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
