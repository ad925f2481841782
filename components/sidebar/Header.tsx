import type { CoverageSum } from '../../lib/core/coverage.ts';
import type { BrandId } from '../../lib/core/types.ts';
import type { QueueView } from '../../lib/messages.ts';
import { shownCount } from '../../lib/words.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName, Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words-context.ts';
import type { Actor } from './page-port.ts';

interface HeaderProps {
  view: QueueView | null;
  /** Of the page; null: unknown. */
  brand: { id: BrandId; name: string } | null;
  actor: Actor | null;
  /** The round list is shown. */
  rounds: boolean;
  onRounds(): void;
  /** Open incidents, and those that went quiet or were closed; none: nothing to show. */
  incidents: { open: number; all: number; shown: boolean };
  onIncidents(): void;
  onClose(): void;
}

export function Header({ view, brand, actor, rounds, onRounds, onClose, ...p }: HeaderProps) {
  const { t } = useWords();
  return (
    <div className="sidebar-header">
      <div className="sidebar-title">
        <Mark />
        <h2>CareRail</h2>
        <Button label={t('rounds')} icon="rounds" look="quiet" pressed={rounds} onPress={onRounds} />
        <Button label={t('close')} icon="close" iconOnly look="quiet" onPress={onClose} />
      </div>
      {brand && actor && <ActingLine brand={brand} actor={actor} />}
      {p.incidents.all > 0 && (
        <div className="incident-line">
          <Button
            label={t('incidents', { count: p.incidents.open })}
            icon="atRisk"
            pressed={p.incidents.shown}
            onPress={p.onIncidents}
          />
        </div>
      )}
      {view && <CountRow view={view} />}
      {view?.coverage && <CoverageLines of={view.coverage} />}
    </div>
  );
}

/** As whom the person answers here, and a warning where that is not the brand. */
function ActingLine({ brand, actor }: { brand: { id: BrandId; name: string }; actor: Actor }) {
  const { t } = useWords();
  const { name } = actor;
  if (actor.brandId !== brand.id)
    return <Notice tone="warn" text={t('acting.other', { name, brand: brand.name })} />;
  return <p className="acting">{t('acting.as', { name })}</p>;
}

const counted: readonly { name: 'waiting' | 'atRisk' | 'overdue'; icon: IconName; clock: string }[] = [
  { name: 'waiting', icon: 'clock', clock: 'waiting' },
  { name: 'atRisk', icon: 'atRisk', clock: 'at-risk' },
  { name: 'overdue', icon: 'overdue', clock: 'overdue' },
];

function CountRow({ view }: { view: QueueView }) {
  const words = useWords();
  return (
    <ul className="counts">
      {counted.map(({ name, icon, clock }) => {
        const count = view.counts[name];
        if (count === 0 && name !== 'waiting') return null;
        const shown = shownCount(words, count, view.trust);
        return (
          <li key={name} data-clock={clock}>
            <Icon name={icon} size={14} />
            {words.t(`count.${name}`, { count, shown })}
          </li>
        );
      })}
    </ul>
  );
}

/** How much was seen over all posts; what hides the rest is on the cards and in the rounds, and here on request. */
function CoverageLines({ of }: { of: CoverageSum }) {
  const { t } = useWords();
  const parts = [
    of.partial > 0 && t('coverage.partial', { count: of.partial }),
    of.collapsed > 0 && t('coverage.closed', { count: of.collapsed }),
    of.cut > 0 && t('coverage.cut', { count: of.cut }),
    of.gone > 0 && t('coverage.gone', { count: of.gone }),
    of.letBe > 0 && t('coverage.letBe', { count: of.letBe }),
  ].filter((part) => part !== false);
  const why = parts.length > 0 && <p className="coverage-parts">{parts.join(' · ')}</p>;
  const hint = of.filtered > 0 && <p className="coverage-hint">{t('coverage.filtered')}</p>;
  const line = of.total > 0 && <CoverageLine {...of} />;
  if (!line || !(why || hint))
    return (
      <>
        {line || why}
        {hint}
      </>
    );
  return (
    <details className="coverage-why">
      <summary>{line}</summary>
      {why}
      {hint}
    </details>
  );
}

/** "38 of 61 comments seen", with a bar. */
function CoverageLine({ seen, total }: { seen: number; total: number }) {
  const words = useWords();
  return (
    <div className="coverage">
      <span>
        {words.t('coverage.seen', { count: total, seen: words.number(seen), total: words.number(total) })}
      </span>
      <span className="meter" aria-hidden="true">
        <span style={{ inlineSize: `${total === 0 ? 100 : Math.min(100, (100 * seen) / total)}%` }} />
      </span>
    </div>
  );
}
