import type { Problem } from '../lib/core/types.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import { useWords } from './words-context.ts';

/** A failed step as a sentence, with another try where one can help. */
export function ErrorNotice(p: { problem: Problem; onRetry?: () => void; onCancel?: (() => void) | null }) {
  const { problem, onRetry, onCancel } = p;
  const { t } = useWords();
  // After an update only a reload of the page helps, and the sentence says so.
  const canRetry = onRetry && problem.code !== 'extension-updated';
  return (
    <Notice tone="bad" text={t(`problem.${problem.code}`)}>
      {canRetry && <Button label={t('retry')} look="quiet" onPress={onRetry} />}
      {onCancel && <Button label={t('cancel')} look="quiet" onPress={onCancel} />}
    </Notice>
  );
}
