import { type KeyboardEvent, useId, useState } from 'react';
import type { Decision, StoredComment } from '../../lib/core/types.ts';
import type { CaseView, Lane } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words-context.ts';
import { AskModel } from './AskModel.tsx';
import { CardActions } from './CardActions.tsx';
import { CardCoverage } from './CardCoverage.tsx';
import { CardHead } from './CardHead.tsx';
import { CardMeta } from './CardMeta.tsx';
import { Deadline } from './Deadline.tsx';
import { EarlierTexts } from './EarlierTexts.tsx';
import { InsertNotice } from './InsertNotice.tsx';
import { MessageText } from './MessageText.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { Thread } from './Thread.tsx';
import { useTools } from './tools.ts';
import { useReply } from './use-reply.ts';

interface CaseCardProps {
  item: CaseView;
  lane: Lane;
  /** The first card of a list shows its suggestions from the start. */
  first: boolean;
  /** An answer of the brand's stopped an insertion. */
  onAnswered(answer: StoredComment): void;
  /** Whether the last insertion failed: then the card stays, also where its comment has gone, with what it says. */
  onFailed(failed: boolean): void;
  onDecide(decision: Decision): void;
}

export function CaseCard({ item, lane, first, onAnswered, onFailed, onDecide }: CaseCardProps) {
  const { t } = useWords();
  const [threadOpen, setThreadOpen] = useState(false);
  const [deadlineOpen, setDeadlineOpen] = useState(false);
  const [suggestionsOpen, setSuggestionsOpen] = useState(first && lane === 'waiting');
  const { overDraft } = useTools();
  const reply = useReply(item, suggestionsOpen, onAnswered, onFailed);
  const name = useId();
  const more = item.case.alsoWaiting?.length ?? 0;
  /** 1, 2 and 3 insert the suggestion of that number. */
  const numbered = ({ key, ctrlKey, metaKey, altKey, target, nativeEvent }: KeyboardEvent) => {
    const isTyped =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type !== 'radio');
    if (!/^[1-3]$/.test(key) || ctrlKey || metaKey || altKey || isTyped || !nativeEvent.isTrusted) return;
    setSuggestionsOpen(true);
    void reply.insert(overDraft, Number(key) - 1);
  };

  return (
    // The card takes the focus so that j and k can go from one to the next.
    <li className="card" tabIndex={-1} aria-labelledby={name} onKeyDown={numbered}>
      <CardHead item={item} nameId={name} />
      <MessageText comment={item.comment} />
      <EarlierTexts comment={item.comment} />
      {more > 0 && (
        <div className="message-more">
          <Button
            label={t('card.moreMessages', { count: more })}
            look="quiet"
            expanded={threadOpen}
            onPress={() => setThreadOpen(!threadOpen)}
          />
        </div>
      )}
      <CardMeta item={item} />
      {item.coverage && <CardCoverage of={item.coverage} />}
      <div className="card-toggles">
        <Button
          label={t('card.suggestions')}
          icon="chevron"
          look="quiet"
          expanded={suggestionsOpen}
          onPress={() => setSuggestionsOpen(!suggestionsOpen)}
        />
        <Button
          label={t('card.thread')}
          icon="chevron"
          look="quiet"
          expanded={threadOpen}
          onPress={() => setThreadOpen(!threadOpen)}
        />
        <Button
          label={t('explain')}
          icon="chevron"
          look="quiet"
          expanded={deadlineOpen}
          onPress={() => setDeadlineOpen(!deadlineOpen)}
        />
      </div>
      {threadOpen && <Thread item={item} />}
      {deadlineOpen && <Deadline item={item} />}
      {suggestionsOpen && <SuggestionList reply={reply} />}
      {suggestionsOpen && <AskModel key={item.comment.id} item={item} onReply={reply.take} />}
      <CardActions item={item} lane={lane} reply={reply} onDecide={onDecide} />
      <InsertNotice reply={reply} brandName={item.brandName} />
    </li>
  );
}
