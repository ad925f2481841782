import { closedAs } from '../../lib/core/closing.ts';
import { isComplete, neverSeen } from '../../lib/core/coverage.ts';
import type { PostCoverage } from '../../lib/messages.ts';
import { useWords } from '../words-context.ts';

/** How much of this post's comments was seen, and what hides the others. */
export function CardCoverage({ of }: { of: PostCoverage }) {
  const words = useWords();
  const { t } = words;
  const whole = isComplete(of);
  if (closedAs(of) === 'gone') {
    const rest = neverSeen(of);
    return (
      <p className="card-coverage">
        {rest === null ? t('coverage.lostSome') : t('coverage.lost', { count: rest })}
      </p>
    );
  }
  const parts = [
    of.total !== null && t('coverage.short', { seen: words.number(of.seen), total: words.number(of.total) }),
    of.total === null && !whole && t('rounds.some'),
    !whole && of.filtered && t('coverage.sorted'),
    !whole && of.collapsed > 0 && t('coverage.closed', { count: of.collapsed }),
    of.cut > 0 && t('coverage.cut', { count: of.cut }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <p className="card-coverage" data-partial={!whole || undefined}>
      {parts.join(' · ')}
    </p>
  );
}
