import type { Words } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import type { InsertOutcome } from './page-port.ts';
import type { ReplyFlow } from './use-reply.ts';

/** What came of Insert or Copy, in words, and the ways on from there. */
export function InsertNotice({ reply, brandName }: { reply: ReplyFlow; brandName: string }) {
  const { t } = useWords();
  const { state } = reply;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Notice tone="info" text={t('insert.working')} />;
    case 'copied':
      return <Notice tone="good" text={t('card.copied')} />;
    case 'copy-failed':
      return <Notice tone="bad" text={t('card.copyFailed')} />;
    case 'none':
      return <Notice tone="info" text={t('card.noSuggestions')} />;
    case 'problem':
      return <ErrorNotice problem={state.problem} onRetry={reply.retry} />;
    case 'inserted':
      return (
        <Notice
          tone={state.near ? 'warn' : 'good'}
          text={t(state.near ? 'insert.near' : 'insert.inserted')}
        />
      );
    case 'failed':
      return <Notice tone="bad" text={reasonText(t, state)} />;
    case 'acting': {
      const { actor, mode } = state;
      return (
        <Notice tone="warn" text={t('acting.sure', { name: actor.name, brand: brandName })}>
          <Button label={t('acting.insert')} onPress={() => void reply.insertAs(actor, mode)} />
          <Button label={t('cancel')} look="quiet" onPress={reply.reset} />
        </Notice>
      );
    }
    case 'ask':
      return (
        <Notice tone="warn" text={t('insert.ask')}>
          <blockquote className="draft" dir="auto">
            {state.draft}
          </blockquote>
          <Button label={t('insert.append')} look="primary" onPress={() => void reply.insert('append')} />
          <Button label={t('insert.replace')} onPress={() => void reply.insert('replace')} />
          <Button label={t('cancel')} look="quiet" onPress={reply.reset} />
        </Notice>
      );
  }
}

function reasonText(t: Words['t'], failed: Extract<InsertOutcome, { kind: 'failed' }>): string {
  // A change that was taken back again is, for the agent, a text that was not accepted.
  if (failed.reason === 'changed' && failed.draftKept) return t('insert.swallowed');
  return t(`insert.${failed.reason}`);
}
