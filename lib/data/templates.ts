import type { Template } from '../core/template.ts';
import type { CareDb } from './db.ts';

/** The team's own replies. */

/** Those of all brands and of this one; null: of every brand. By name. */
export async function readTemplates(db: CareDb, brandId: string | null): Promise<Template[]> {
  const all = await db.templates.orderBy('name').toArray();
  return brandId === null ? all : all.filter((each) => each.brandId === null || each.brandId === brandId);
}

/** Takes over templates of a backup: of two with one id the one written last. Answers how many were news. */
export async function mergeTemplates(db: CareDb, templates: readonly Template[]): Promise<number> {
  const known = await db.templates.bulkGet(templates.map(({ id }) => id));
  const news = templates.filter(
    (each, i) => each.updatedAt > (known[i]?.updatedAt ?? Number.NEGATIVE_INFINITY),
  );
  await db.templates.bulkPut(news);
  return news.length;
}
