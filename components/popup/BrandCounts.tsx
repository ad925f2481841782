import { sites } from '../../lib/core/types.ts';
import type { BrandSummary } from '../../lib/messages.ts';
import { shownCount, siteName } from '../../lib/words.ts';
import { Icon } from '../ui/icons.tsx';
import { useWords } from '../words-context.ts';

/** Each brand with a row per site: how many wait, how many of them too long, and how far that can be trusted. */
export function BrandCounts({ brands }: { brands: readonly BrandSummary[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="brands" aria-label={t('popup.brands')}>
      {brands.map(({ brand, bySite }) => (
        <div key={brand.id} className="brand">
          <h2>
            <bdi>{brand.name}</bdi>
          </h2>
          <ul>
            {sites.map((site) => {
              const row = bySite[site];
              if (!row) return null;
              const shown = (count: number) => ({ count, shown: shownCount(words, count, row.trust) });
              return (
                <li key={site}>
                  <Icon name={site} size={14} />
                  <span className="brand-site">{siteName(words, site)}</span>
                  {row.counts.overdue > 0 && (
                    <span className="chip" data-clock="overdue">
                      {t('count.overdue', shown(row.counts.overdue))}
                    </span>
                  )}
                  <span>{t('count.waiting', shown(row.counts.waiting))}</span>
                  {row.trust.health !== 'ok' && (
                    <span className="brand-health" data-health={row.trust.health}>
                      {t(`health.${row.trust.health}`)}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
