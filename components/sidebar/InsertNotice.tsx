import { useState } from 'react';
import type { Words } from '../../lib/words.ts';
import { ErrorNotice } from '../ErrorNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../words-context.ts';
import type { InsertOutcome } from './page-port.ts';
import { useTools } from './tools.ts';
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
        <Notice tone={state.near ? 'warn' : 'good'} text={t(state.near ? 'insert.near' : 'insert.inserted')}>
          <Button label={t('undo')} icon="undo" look="quiet" onPress={() => void reply.undo()} />
        </Notice>
      );
    case 'undone':
      return (
        <Notice
          tone={state.done ? 'good' : 'warn'}
          text={t(state.done ? 'insert.undone' : 'insert.notUndone')}
        />
      );
    case 'elsewhere':
      return (
        <Notice tone="warn" text={t('brake.elsewhere')}>
          <Button label={t('brake.take')} onPress={() => void reply.insertHere()} />
          <Button label={t('cancel')} look="quiet" onPress={reply.reset} />
        </Notice>
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
      return <AskNotice draft={state.draft} reply={reply} />;
  }
}

/** What to do with the draft that stands in the box, now or from now on. */
function AskNotice({ draft, reply }: { draft: string; reply: ReplyFlow }) {
  const { t } = useWords();
  const { send } = useTools();
  const [always, setAlways] = useState(false);
  const insert = (mode: 'append' | 'replace') => {
    if (always) void send('overDraft.set', { overDraft: mode });
    void reply.insert(mode);
  };
  return (
    <Notice tone="warn" text={t('insert.ask')}>
      <blockquote className="draft" dir="auto">
        {draft}
      </blockquote>
      <Switch label={t('insert.always')} checked={always} onChange={setAlways} />
      <Button label={t('insert.append')} look="primary" onPress={() => insert('append')} />
      <Button label={t('insert.replace')} onPress={() => insert('replace')} />
      <Button label={t('cancel')} look="quiet" onPress={reply.reset} />
    </Notice>
  );
}

function reasonText(t: Words['t'], failed: Extract<InsertOutcome, { kind: 'failed' }>): string {
  // A change that was taken back again is, for the agent, a text that was not accepted.
  if (failed.reason === 'changed' && failed.draftKept) return t('insert.swallowed');
  return t(`insert.${failed.reason}`);
}
