import { type KeyboardEvent, useRef, useState } from 'react';
import type { Decision, DecisionFact, Outcome, StoredComment } from '../../lib/core/types.ts';
import type { CaseView, Lane, QueueView } from '../../lib/messages.ts';
import { isSure } from '../../lib/words.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { CaseCard } from './CaseCard.tsx';
import { Quote } from './Quote.tsx';
import { useSteadyOrder } from './steady-order.ts';
import { useTools } from './tools.ts';

interface QueueProps {
  lane: Lane;
  /** Only those to be thanked, each with its replies open. */
  thanks: boolean;
  view: QueueView;
  act(run: () => Promise<Outcome<unknown>>): Promise<boolean>;
  /** Null: everything that can be shown is shown. */
  onMore: (() => void) | null;
}

/** One lane's cards, with the last decision open to be undone. */
export function Queue({ lane, thanks, view, act, onMore }: QueueProps) {
  const words = useWords();
  const { send, now, newId } = useTools();
  const [held, setHeld] = useState(false);
  const [last, setLast] = useState<DecisionFact | null>(null);
  const [kept, setKept] = useState<CaseView | null>(null);
  const items = useSteadyOrder(withKept(view.items, kept), held);
  const [answered, setAnswered] = useState<StoredComment | null>(null);
  const list = useRef<HTMLUListElement>(null);

  async function decide(caseId: string, decision: Decision): Promise<void> {
    // One id for all tries of this decision: doing it twice does no harm.
    const fact = { id: newId(), caseId, decision, at: now() };
    const place = items.findIndex((item) => item.case.id === caseId);
    if (!(await act(() => send('case.decide', fact)))) return;
    setLast(fact);
    focusCard(list.current, place);
  }

  return (
    <div className="queue">
      {view.hidden && view.hidden.total > 0 && (
        <p className="more">
          {words.t('trolls.hidden', {
            count: view.hidden.total,
            hidden: words.number(view.hidden.hidden),
            total: words.number(view.hidden.total),
          })}
        </p>
      )}
      {answered && (
        <Notice tone="bad" text={words.t('brake.answered')}>
          <Quote of={answered} />
          <Button label={words.t('brake.seen')} onPress={() => setAnswered(null)} />
        </Notice>
      )}
      {thanks && <p className="more">{words.t('filter.thanks.hint')}</p>}
      {items.length === 0 && !thanks && <Nothing lane={lane} view={view} />}
      {items.length === 0 && thanks && <EmptyState icon="check" title={words.t('empty.thanks')} />}
      <ul
        className="cards"
        aria-label={words.t(`lane.${lane}`)}
        ref={list}
        onKeyDown={walk}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {items.map((item, index) => (
          <CaseCard
            key={item.case.id}
            item={item}
            lane={lane}
            first={index === 0 || thanks}
            onAnswered={setAnswered}
            onFailed={(failed) => setKept(failed ? item : null)}
            onDecide={(decision) => void decide(item.case.id, decision)}
          />
        ))}
      </ul>
      {view.total > view.items.length && <More view={view} onMore={onMore} />}
      {last && (
        <LastDecision
          kind={last.decision.kind}
          onUndo={() => void decide(last.caseId, { kind: 'withdraw', decisionId: last.id })}
        />
      )}
    </div>
  );
}

/** The card whose insertion failed stays until another one is tried, in front if it has gone from the list. */
function withKept(items: readonly CaseView[], kept: CaseView | null): readonly CaseView[] {
  return kept && !items.some((item) => item.case.id === kept.case.id) ? [kept, ...items] : items;
}

function More({ view, onMore }: Pick<QueueProps, 'view' | 'onMore'>) {
  const words = useWords();
  return (
    <p className="more">
      {words.t('shown', { shown: words.number(view.items.length), total: words.number(view.total) })}
      {onMore && <Button label={words.t('more')} onPress={onMore} />}
    </p>
  );
}

function LastDecision({ kind, onUndo }: { kind: Decision['kind']; onUndo(): void }) {
  const { t } = useWords();
  return (
    <div className="toast" role="status">
      {t(`done.${kind}`)}
      {kind !== 'withdraw' && <Button label={t('undo')} icon="undo" look="quiet" onPress={onUndo} />}
    </div>
  );
}

/** An empty list says what its emptiness is worth. */
function Nothing({ lane, view }: { lane: Lane; view: QueueView }) {
  const words = useWords();
  if (lane !== 'waiting') return <EmptyState icon="check" title={words.t(`empty.${lane}`)} />;
  if (view.trust.health === 'broken') return <EmptyState icon="overdue" title={words.t('empty.broken')} />;
  if (view.trust.health === 'empty' && isSure(view.trust))
    return <EmptyState icon="eye" title={words.t('empty.waiting')} hint={words.t('health.empty.sentence')} />;
  if (isSure(view.trust))
    return <EmptyState icon="check" title={words.t('empty.waiting')} hint={words.t('empty.waiting.hint')} />;
  const rest = view.coverage ? view.coverage.total - view.coverage.seen : 0;
  const hint = rest > 0 ? words.t('coverage.rest', { count: rest }) : null;
  return <EmptyState icon="eye" title={words.t('empty.partial')} hint={hint} />;
}

/** The card that moved up takes the focus, so that a person with a keyboard goes on from there. */
function focusCard(list: HTMLUListElement | null, place: number): void {
  requestAnimationFrame(() => {
    const card = list?.children[Math.min(place, list.children.length - 1)];
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  });
}

/** j, k and the arrow keys go from card to card; fields and choices keep their keys. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  const from = event.target;
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !(from instanceof Element)) return;
  if (from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement) return;
  const cards = [...event.currentTarget.children];
  const card = cards[cards.findIndex((each) => each.contains(from)) + step];
  if (!(card instanceof HTMLElement)) return;
  event.preventDefault();
  card.focus();
}
