import { browser } from 'wxt/browser';
import { quietUntil } from '../core/quiet.ts';
import type { CaseId } from '../core/types.ts';
import type { NoticeRow } from '../data/db.ts';
import { markShown, tell, unshown, waitingIn } from '../data/news.ts';
import type { CaseRow } from '../data/row.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words.ts';
import type { Deps } from './deps.ts';

const notifications = { permissions: ['notifications' as const] };

/**
 * Tells what was not told yet: one notification for all of it, which takes the place of the last one. What is switched
 * off or not permitted counts as told.
 */
export async function announce(deps: Deps, settings: Settings, now: number): Promise<void> {
  const { risk, breach } = settings.notifications;
  const isAllowed = await browser.permissions.contains(notifications);
  const wanted = ({ clock, brandId }: CaseRow) =>
    isAllowed && (clock === 'overdue' ? breach : risk) && settings.brands.some(({ id }) => id === brandId);
  await tell(deps.db, `notice ${now} ${deps.randomId()}`, wanted, now);
  const notice = await unshown(deps.db);
  if (!notice) return;
  // One that cannot be shown is not tried for ever; one whose worker dies on the way is left for the next.
  const untold = isAllowed
    ? await show(deps, settings, notice, now).catch((error) => {
        console.error('notification', error);
        return [];
      })
    : [];
  await markShown(deps.db, notice, untold, now);
}

/** The cases of a notification that still wait, the most urgent first. */
export async function casesOfNotice({ db }: Pick<Deps, 'db'>, id: string): Promise<CaseId[]> {
  const notice = await db.notices.get(id);
  return notice ? (await waitingIn(db, notice)).map((row) => row.id) : [];
}

/** Shows what still waits of a notice; the cases that it does not speak of any more. */
async function show(
  deps: Deps,
  settings: Settings,
  notice: NoticeRow,
  now: number,
): Promise<readonly CaseId[]> {
  const there = Object.keys(await browser.notifications.getAll());
  if (there.includes(notice.id)) return [];
  const rows = await waitingIn(deps.db, notice);
  const [first] = rows;
  if (!first) return notice.caseIds;
  await Promise.all(there.map((id) => browser.notifications.clear(id)));
  const words = await deps.words();
  const buttons = [{ title: words.t('card.open') }, { title: words.t('notification.snooze') }];
  const fellInQuiet = rows.some((row) => {
    const happenedAt = row.clock === 'overdue' ? row.due : row.riskAt;
    return happenedAt !== null && quietUntil(settings.notifications.quiet, happenedAt, deps.zone()) !== null;
  });
  await browser.notifications.create(notice.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: titleOf(rows, words),
    message: [
      bodyOf(first, settings, words, now),
      ...(fellInQuiet ? [words.t('notification.quiet')] : []),
    ].join(' '),
    ...(deps.hasButtons && { buttons }),
  });
  return notice.caseIds.filter((id) => !rows.some((row) => row.id === id));
}

function titleOf(rows: readonly CaseRow[], words: Words): string {
  const late = rows.filter(({ clock }) => clock === 'overdue').length;
  const near = rows.length - late;
  return words.list([
    ...(late > 0 ? [words.t('notification.breach.title', { count: late })] : []),
    ...(near > 0 ? [words.t('notification.risk.title', { count: near })] : []),
  ]);
}

function bodyOf(row: CaseRow, { brands }: Settings, words: Words, now: number): string {
  const since = row.waitingSince;
  return words.t('notification.breach.body', {
    author: row.comment.author.name,
    duration: words.duration(since ? now - since.latest : 0, { about: since?.earliest !== since?.latest }),
    brand: brands.find(({ id }) => id === row.brandId)?.name ?? '',
  });
}
