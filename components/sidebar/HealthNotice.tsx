import type { Health, SiteId } from '../../lib/core/types.ts';
import type { QueueView } from '../../lib/messages.ts';
import { siteName, type Words } from '../../lib/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import { CopyReport } from './CopyReport.tsx';

interface HealthProps {
  view: QueueView;
  /** The one shown, null for all. */
  site: SiteId | null;
}

/** Says where the page could not be read well, and which fields are in doubt: never a false zero. */
export function HealthNotice({ view, site }: HealthProps) {
  const words = useWords();
  const { health } = view.trust;
  if (health === 'broken')
    return (
      <Notice
        tone="bad"
        text={
          site
            ? words.t('health.broken.sentence', { site: siteName(words, site) })
            : words.t('health.broken.somewhere')
        }
      >
        <CopyReport />
      </Notice>
    );
  if (health === 'degraded')
    return (
      <Notice
        tone="warn"
        text={[words.t('health.degraded.sentence'), ...doubtsIn(words, view.health)].join(' ')}
      >
        <CopyReport />
      </Notice>
    );
  return null;
}

/** Where there is nothing to notice: a quiet line at the foot, from which the report can be had all the same. */
export function HealthLine({ view }: Pick<HealthProps, 'view'>) {
  const { t } = useWords();
  const { health } = view.trust;
  if (health === 'broken' || health === 'degraded') return null;
  return (
    <footer className="health-line">
      {view.health && <span>{t(`health.${health}`)}</span>}
      <CopyReport />
    </footer>
  );
}

const fields = ['author', 'text', 'time', 'place'] as const;

/** A sentence for each kind of doubt about the page that was read worst. */
function doubtsIn({ t, number }: Words, health: Health | null): string[] {
  if (!health) return [];
  const { hinted, read, missing } = health;
  const doubts = fields.flatMap((field) => {
    const count = missing[field] ?? 0;
    return count > 0 ? [t(`doubt.${field}`, { missing: number(count), count: read })] : [];
  });
  if (missing.id) doubts.push(t('doubt.id', { count: missing.id }));
  if (hinted > read) doubts.push(t('doubt.unread', { count: hinted - read }));
  return doubts;
}
