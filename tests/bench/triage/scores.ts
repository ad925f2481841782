/** F1 of one class: 2 right / (found + true). */
export function f1<T>(found: readonly T[], truth: readonly T[], of: T): number {
  let both = 0;
  let either = 0;
  for (const [i, one] of found.entries()) {
    if (one === of && truth[i] === of) both += 1;
    either += (one === of ? 1 : 0) + (truth[i] === of ? 1 : 0);
  }
  return either === 0 ? 0 : (2 * both) / either;
}

/** The mean F1 of the classes that there are. */
export function macroF1<T>(found: readonly T[], truth: readonly T[]): number {
  const classes = [...new Set(truth)];
  return classes.reduce((sum, one) => sum + f1(found, truth, one), 0) / classes.length;
}

export function share<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

/** Columns of text, the first to the left. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
