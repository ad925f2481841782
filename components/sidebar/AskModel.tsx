import { useCallback, useEffect, useState } from 'react';
import type { ModelOffer } from '../../lib/core/model.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { CaseView, ModelAnswer, SuggestionView } from '../../lib/messages.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { useTools } from './tools.ts';

interface AskModelProps {
  item: CaseView;
  onReply(reply: SuggestionView): void;
}

/** Asks the language model for one more reply, by a press, with all that is sent there to be read before. */
export function AskModel({ item, onReply }: AskModelProps) {
  const { t } = useWords();
  const { send } = useTools();
  const [offer, setOffer] = useState<ModelOffer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<Outcome<ModelAnswer> | null>(null);
  const { id: caseId } = item.case;

  const look = useCallback(async () => {
    const view = await send('model.view', { caseId });
    setOffer(view.ok ? view.value : null);
  }, [send, caseId]);
  const { text } = item.comment;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` says when; what else changed is found out before sending
  useEffect(() => void look(), [look, text]);

  const ask = async (shown: ModelOffer) => {
    setAsking(true);
    setAnswer(null);
    const outcome = await send('model.ask', { caseId, shown });
    setAsking(false);
    setAnswer(outcome);
    if (outcome.ok && outcome.value.text !== null) onReply(outcome.value);
    if (!outcome.ok) await look();
  };
  if (!offer && !answer) return null;
  return (
    <div className="ask-model">
      {offer && (
        <>
          <p className="hint">
            {offer.to === null ? t('model.stays') : t('model.leaves', { host: offer.to })}
          </p>
          <details>
            <summary>{t('model.sent')}</summary>
            <pre dir="auto">{`${offer.instruction}\n\n${offer.conversation}`}</pre>
          </details>
          <Button label={t('model.ask')} busy={isAsking} onPress={() => void ask(offer)} />
        </>
      )}
      {isAsking && <p className="loading">{t('model.asking')}</p>}
      {answer?.ok && answer.value.text === null && (
        <Notice
          tone="warn"
          text={t('model.rejected', { reason: t(answer.value.fault, answer.value.values) })}
        />
      )}
      {answer?.ok === false && <ErrorNotice problem={answer.problem} />}
    </div>
  );
}
