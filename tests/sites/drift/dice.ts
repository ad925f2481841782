/** Seeded chance: the same seed gives the same throws on every machine (mulberry32). */
export interface Dice {
  /** 0 <= n < 1. */
  next(): number;
  /** A whole number, 0 <= n < sides. */
  below(sides: number): number;
  chance(share: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** A copy in another order. */
  shuffled<T>(of: readonly T[]): T[];
  /** About this share of them, at least one where there are any. */
  some<T>(of: readonly T[], share: number): T[];
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number) => Math.floor(next() * sides);
  const shuffled = <T>(of: readonly T[]): T[] => {
    const copy = [...of];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (of) => of[below(of.length)] as (typeof of)[number],
    shuffled,
    some: (of, share) => {
      const chosen = of.filter(() => next() < share);
      return chosen.length === 0 && of.length > 0 ? [of[below(of.length)] as (typeof of)[number]] : chosen;
    },
  };
}
