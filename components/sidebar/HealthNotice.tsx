import type { SiteId } from '../../lib/core/types.ts';
import type { QueueView } from '../../lib/messages.ts';
import { siteName } from '../../lib/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';

/** `site`: the one shown, null for all. Says where the page could not be read well, and where not all of it was seen: never a false zero. */
export function HealthNotice({ view, site }: { view: QueueView; site: SiteId | null }) {
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
      />
    );
  if (health === 'degraded') return <Notice tone="warn" text={words.t('health.degraded.sentence')} />;
  return null;
}
