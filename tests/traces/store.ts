import type { CareDb } from '../../lib/data/db.ts';

/**
 * The database as far as the worker uses it, in plain maps: small enough for hundreds of thousands of lives. `call` stands
 * before every answer; one that never comes is the death of the worker, and `rollBack` ends what it had begun.
 */
export interface Store {
  db: CareDb;
  rollBack(): void;
}

type Row = Record<string, unknown>;
type Key = unknown;
type Call = <T>(work: () => T) => Promise<T>;

const primaryKeys: Record<string, string> = {
  comments: 'id',
  cases: 'id',
  counters: '[brandId+site]',
  coverage: 'postId',
  posts: 'postId',
  health: '[brandId+site+page]',
  decisions: 'id',
  inserted: 'id',
  notices: 'id',
  drafts: 'caseId',
  again: 'id',
  digests: 'brandId',
  unjudged: 'brandId',
};

export function createStore(call: Call): Store {
  const tables = Object.entries(primaryKeys).map(([name, path]) => new MemoryTable(name, path, call));
  let before: Map<string, Row>[] | null = null;
  const rollBack = () => {
    if (before) for (const [i, table] of tables.entries()) table.rows = before[i] ?? new Map();
    before = null;
  };
  const db = {
    tables,
    ...Object.fromEntries(tables.map((table) => [table.name, table])),
    async transaction(...args: unknown[]) {
      before = tables.map(({ rows }) => new Map(rows));
      try {
        const value = await (args.at(-1) as () => Promise<unknown>)();
        await call(() => {
          before = null;
        });
        return value;
      } catch (error) {
        rollBack();
        throw error;
      }
    },
  };
  return { db: db as unknown as CareDb, rollBack };
}

class MemoryTable {
  rows = new Map<string, Row>();
  readonly name: string;
  private readonly path: string;
  private readonly call: Call;
  constructor(name: string, path: string, call: Call) {
    this.name = name;
    this.path = path;
    this.call = call;
  }
  get(key: Key) {
    return this.call(() => this.rows.get(JSON.stringify(key)));
  }
  bulkGet(keys: Key[]) {
    return this.call(() => keys.map((key) => this.rows.get(JSON.stringify(key))));
  }
  put(row: Row) {
    return this.bulkPut([row]);
  }
  bulkPut(rows: Row[]) {
    return this.call(() => {
      for (const row of rows) this.rows.set(JSON.stringify(keyIn(row, this.path)), row);
    });
  }
  update(key: Key, part: Row) {
    return this.call(() => {
      const row = this.rows.get(JSON.stringify(key));
      if (row) this.rows.set(JSON.stringify(key), { ...row, ...part });
    });
  }
  bulkDelete(keys: Key[]) {
    return this.call(() => {
      for (const key of keys) this.rows.delete(JSON.stringify(key));
    });
  }
  clear() {
    return this.call(() => this.rows.clear());
  }
  toArray() {
    return this.call(() => [...this.rows.values()]);
  }
  where(index: string) {
    const that = (fits: (key: Key) => boolean) => new Found(this, index, fits);
    return {
      equals: (key: Key) => that((each) => compare(each, key) === 0),
      anyOf: (keys: Key[]) => that((each) => keys.some((key) => compare(each, key) === 0)),
      above: (key: Key) => that((each) => compare(each, key) > 0),
      belowOrEqual: (key: Key) => that((each) => compare(each, key) <= 0),
      between: (from: Key, to: Key) => that((each) => compare(each, from) >= 0 && compare(each, to) < 0),
    };
  }
  /** The rows that an index holds, in its order. */
  along(index: string, fits: (key: Key) => boolean): Row[] {
    const found: { key: Key; row: Row }[] = [];
    for (const row of this.rows.values()) {
      const key = keyIn(row, index);
      if (key !== undefined && fits(key)) found.push({ key, row });
    }
    return found.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
  }
  read<T>(work: () => T) {
    return this.call(work);
  }
  keyOf(row: Row): Key {
    return keyIn(row, this.path);
  }
}

class Found {
  private readonly steps: ((rows: Row[]) => Row[])[] = [];
  private readonly table: MemoryTable;
  private readonly index: string;
  private readonly fits: (key: Key) => boolean;
  constructor(table: MemoryTable, index: string, fits: (key: Key) => boolean) {
    this.table = table;
    this.index = index;
    this.fits = fits;
  }
  limit(n: number) {
    this.steps.push((rows) => rows.slice(0, n));
    return this;
  }
  distinct() {
    return this;
  }
  reverse() {
    this.steps.push((rows) => rows.toReversed());
    return this;
  }
  filter(keep: (row: Row) => boolean) {
    this.steps.push((rows) => rows.filter(keep));
    return this;
  }
  toArray() {
    return this.table.read(() => this.rows());
  }
  primaryKeys() {
    return this.table.read(() => this.rows().map((row) => this.table.keyOf(row)));
  }
  keys() {
    return this.table.read(() => this.rows().map((row) => keyIn(row, this.index)));
  }
  first() {
    return this.table.read(() => this.rows()[0]);
  }
  last() {
    return this.table.read(() => this.rows().at(-1));
  }
  async delete() {
    await this.table.bulkDelete(this.rows().map((row) => this.table.keyOf(row)));
  }
  private rows(): Row[] {
    return this.steps.reduce((rows, step) => step(rows), this.table.along(this.index, this.fits));
  }
}

/** A row's key in an index, `a` or `[a+b]`; undefined where the row has none. */
function keyIn(row: Row, path: string): Key {
  if (!path.startsWith('[')) return row[path] ?? undefined;
  const keys = path
    .slice(1, -1)
    .split('+')
    .map((part) => row[part]);
  return keys.includes(undefined) ? undefined : keys;
}

/** The order of IndexedDB: numbers before strings before lists. */
function compare(a: Key, b: Key): number {
  const ranks = [rank(a), rank(b)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b ? 0 : (a as number) < (b as number) ? -1 : 1;
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function rank(key: Key): number {
  return typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2;
}
