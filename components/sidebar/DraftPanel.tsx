import { useCallback, useEffect, useState } from 'react';
import type { CheckedText, DraftView } from '../../lib/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { Findings } from './Findings.tsx';
import type { OwnDraft } from './page-port.ts';
import { Quote } from './Quote.tsx';
import { ThinkTwice } from './ThinkTwice.tsx';
import { ThreadOfPosts } from './ThreadOfPosts.tsx';
import { useTools } from './tools.ts';

/** What there is to mind about the reply that stands in the site's own box; nothing while there is none. */
export function DraftPanel({ subscribe }: { subscribe(ring: () => void): () => void }) {
  const { t, moment } = useWords();
  const own = useOwnDraft(subscribe);
  if (!own) return null;
  const { draft, view } = own;
  // What comes when the box has just become empty is this very reply.
  const answer = view.answer?.isNew && draft.text.trim() === '' ? null : view.answer;
  const { elsewhere, late, checked } = view;
  if (!answer && !elsewhere && !late && !checked) return null;
  return (
    <section className="own-draft" aria-label={t('draft.title')}>
      {answer && (
        <Notice
          tone={answer.isNew ? 'bad' : 'info'}
          text={t(answer.isNew ? 'draft.answered' : 'draft.answeredBefore')}
        >
          <Quote of={answer.comment} />
        </Notice>
      )}
      {elsewhere && <Notice tone="warn" text={t('brake.elsewhere')} />}
      {late && (
        <Notice tone="warn" text={t('draft.late', { words: late.words, moment: moment(late.dueAt) })} />
      )}
      {checked && <Guard draft={draft} view={view} checked={checked} />}
    </section>
  );
}

interface GuardProps {
  draft: OwnDraft;
  view: DraftView;
  checked: CheckedText;
}

function Guard({ draft, view, checked: { findings, heated, length, thread } }: GuardProps) {
  const { author, sent, closing, here } = view;
  const { t } = useWords();
  const { page, thinkTwice } = useTools();
  const [isLost, setLost] = useState(false);
  // Another text is another try.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `draft` says when
  useEffect(() => setLost(false), [draft]);
  const rewrite = async (text: string) => {
    await page.released();
    setLost(!(await page.rewrite(draft, text)));
  };
  return (
    <>
      {thinkTwice && heated.length > 0 && <ThinkTwice to={draft.commentId} heated={heated} />}
      <header className="guard-head">
        <h3>{author === null ? t('draft.title') : t('draft.to', { name: `\u2068${author}\u2069` })}</h3>
        <span className="guard-length" data-over={length.over || undefined}>
          {t('draft.length', { used: length.used, most: length.most })}
        </span>
      </header>
      {findings.length === 0 ? (
        <p className="hint">{t('draft.fine')}</p>
      ) : (
        <Findings text={draft.text} findings={findings} onFix={(text) => void rewrite(text)} />
      )}
      {sent > 0 && <Notice tone={sent > 1 ? 'warn' : 'info'} text={t('draft.sent', { count: sent })} />}
      {here !== null && here !== draft.text && (
        <Proposal why={t('draft.here')} text={here} label={t('draft.here.use')} onUse={rewrite} />
      )}
      {closing !== null && closing !== draft.text && (
        <Proposal why={t('draft.closing')} text={closing} label={t('draft.closing.use')} onUse={rewrite} />
      )}
      {thread.length > 1 && <ThreadOfPosts posts={thread} onFirst={(post) => void rewrite(post)} />}
      {isLost && <Notice tone="warn" text={t('draft.changed')} />}
    </>
  );
}

interface ProposalProps {
  why: string;
  text: string;
  label: string;
  onUse(text: string): Promise<void>;
}

/** Another text in the place of the draft. */
function Proposal({ why, text, label, onUse }: ProposalProps) {
  return (
    <Notice tone="info" text={why}>
      <blockquote className="draft" dir="auto">
        {text}
      </blockquote>
      <Button label={label} onPress={() => void onUse(text)} />
    </Notice>
  );
}

interface Checked {
  draft: OwnDraft;
  view: DraftView;
}

/** The draft with the worker's last word on it; asked again when it changes and whenever the worker learned something. */
function useOwnDraft(subscribe: (ring: () => void) => () => void): Checked | null {
  const { page, send } = useTools();
  const [draft, setDraft] = useState<OwnDraft | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);

  useEffect(() => page.onDraft(setDraft), [page]);
  const check = useCallback(async () => {
    if (!draft) return null;
    const { commentId, text, since } = draft;
    const outcome = await send('draft.check', { commentId, text, since });
    return outcome.ok ? { draft, view: outcome.value } : null;
  }, [send, draft]);
  useEffect(() => {
    let isLatest = true;
    const ask = () =>
      void check().then((answer) => {
        // A worker that is silent now knows no less than before.
        if (isLatest && answer) setChecked(answer);
      });
    ask();
    const end = subscribe(ask);
    return () => {
      isLatest = false;
      end();
    };
  }, [check, subscribe]);
  const commentId = draft?.commentId ?? null;
  useEffect(() => {
    if (!commentId) return;
    // Given back when the box is left empty, sent, or another one is written in.
    return () => void send('draft.check', { commentId, text: '', since: 0 });
  }, [send, commentId]);
  return draft && checked?.draft.commentId === draft.commentId ? checked : null;
}
