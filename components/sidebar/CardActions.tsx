import { type KeyboardEvent, useState } from 'react';
import { isGone } from '../../lib/core/comment.ts';
import { isHotNow } from '../../lib/core/hot.ts';
import type { Case, Decision } from '../../lib/core/types.ts';
import type { CaseView, Lane } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { DismissChoices, EscalateForm, SnoozeChoices } from './decisions.tsx';
import { useTools } from './tools.ts';
import { useDraft } from './use-draft.ts';
import type { ReplyFlow } from './use-reply.ts';

interface CardActionsProps {
  item: CaseView;
  lane: Lane;
  reply: ReplyFlow;
  onDecide(decision: Decision): void;
}

type Choice = 'dismiss' | 'snooze' | 'escalate';

export function CardActions({ item, lane, reply, onDecide }: CardActionsProps) {
  const { t } = useWords();
  // Kept here, so that closing the form does not lose it; begun before, it is open again.
  const { note, write, done } = useDraft(item);
  const [choice, setChoice] = useState<Choice | null>(note && lane !== 'done' ? 'escalate' : null);
  const decide = (decision: Decision) => {
    setChoice(null);
    if (decision.kind === 'escalate') done();
    onDecide(decision);
  };
  /** Escape first closes what was opened last. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !choice) return;
    event.stopPropagation();
    setChoice(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside pass here
    <div className="card-foot" onKeyDown={leave}>
      <div className="card-actions">
        {!isGone(item.comment) && <ReplyButtons reply={reply} />}
        <OpenButton item={item} />
        {lane !== 'done' && (
          <span className="card-decisions">
            <HeatButton of={item.case} onDecide={decide} />
            <ChoiceButtons choice={choice} onChoose={setChoice} />
          </span>
        )}
      </div>
      {choice === 'dismiss' && <DismissChoices onDecide={decide} />}
      {choice === 'snooze' && <SnoozeChoices onDecide={decide} />}
      {choice === 'escalate' && (
        <EscalateForm note={note} onNote={write} onDecide={decide} onCancel={() => setChoice(null)} />
      )}
      {canReopen(item.case, lane) && (
        <div className="card-actions">
          <Button label={t('card.reopen')} icon="undo" onPress={() => decide({ kind: 'reopen' })} />
          {item.case.state === 'escalated' && (
            <Button label={t('card.resolve')} icon="check" onPress={() => decide({ kind: 'resolve' })} />
          )}
        </div>
      )}
    </div>
  );
}

function ReplyButtons({ reply }: { reply: ReplyFlow }) {
  const { t } = useWords();
  const { overDraft } = useTools();
  const failed = reply.state.kind === 'failed';
  return (
    <>
      <Button
        label={t('card.insert')}
        icon="insert"
        look="primary"
        busy={reply.state.kind === 'working'}
        onPress={() => void reply.insert(overDraft)}
      />
      <Button
        label={t('card.copy')}
        icon="copy"
        iconOnly={!failed}
        look={failed ? 'primary' : 'plain'}
        onPress={() => void reply.copy()}
      />
    </>
  );
}

const choices: readonly Choice[] = ['dismiss', 'snooze', 'escalate'];

function ChoiceButtons(p: { choice: Choice | null; onChoose(choice: Choice | null): void }) {
  const { t } = useWords();
  return (
    <>
      {choices.map((each) => (
        <Button
          key={each}
          label={t(`card.${each}`)}
          icon={each}
          iconOnly
          look="quiet"
          expanded={p.choice === each}
          onPress={() => p.onChoose(p.choice === each ? null : each)}
        />
      ))}
    </>
  );
}

/** Says the opposite of how hot the case is taken to be. */
function HeatButton(p: { of: Case; onDecide(decision: Decision): void }) {
  const { t } = useWords();
  const hot = !isHotNow(p.of.triage);
  return (
    <Button
      label={t(hot ? 'card.isHot' : 'card.isNotHot')}
      icon={hot ? 'heat' : 'calm'}
      iconOnly
      look="quiet"
      onPress={() => p.onDecide({ kind: 'heat', hot })}
    />
  );
}

/** A decision is in force that can be taken back. Escalated cases wait in front too (lib/core/types.ts, Lane). */
function canReopen(of: Case, lane: Lane): boolean {
  return (
    lane === 'trolls' ||
    of.state === 'escalated' ||
    (lane !== 'waiting' && of.state !== 'answered' && of.decision !== null)
  );
}

/** Shows the comment on this page, or its own page where it is not here. */
function OpenButton({ item }: { item: CaseView }) {
  const { t } = useWords();
  const { page } = useTools();
  const [away, setAway] = useState(false);
  const open = async () => {
    const here = await page.reveal(item.comment.id);
    setAway(!here);
    if (!here) window.open(item.comment.url, '_blank', 'noopener');
  };
  return (
    <>
      <Button label={t('card.open')} icon="open" iconOnly onPress={() => void open()} />
      {away && <Notice tone="info" text={t('card.notHere')} />}
    </>
  );
}
