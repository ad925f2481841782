import { readdirSync, readFileSync } from 'node:fs';
import { buckets, featuresOf } from '../../../lib/triage/disruptions/evidence.ts';
import type { Dice } from './dice.ts';
import { type Language, languages, type Pieces, piecesIn, piecesOf } from './examples.ts';

/** A text that reports a disruption, or does not. */
interface Lesson {
  ids: readonly number[];
  reports: boolean;
  /** How much it counts. */
  weight: number;
}

/** The largest value that four bits hold on both sides of zero. */
const most = 7;
/** Real weights are small; those beyond this are cut to it. */
const largest = 4.2;

const epochs = 30;
const rate = 0.2;
const decay = 1e-2;
/** The share of the features that is hidden each time, so that none decides alone. */
const hidden = { of: 10, below: 3 } as const;

/** Kinds of `tests/triage/examples` that report no disruption of many, with their weight: a single case may sound like one. */
const others: Readonly<Record<string, number>> = {
  ask: 1,
  joy: 1,
  wish: 1,
  chat: 1,
  chatask: 1,
  chatpos: 1,
  chatneg: 1,
  insult: 1,
  spam: 1,
  mixed: 1,
  act: 0.5,
  sarcasm: 0.5,
  harm: 0.5,
};

/** So much do those count beside the reports, however many there are of either. */
const generalShare = 0.37;

/** The module with the weights: four bits each, two in a byte, base64 (`evidence.ts`). */
export function disruptionModule(dice: Dice): string {
  const { rows, bias } = learn([...languages.flatMap(lessonsOf), ...scenarios.flatMap(lessonsIn)], dice);
  const scale = most / largest;
  const small = (value = 0) => Math.max(-most, Math.min(most, Math.round(value * scale))) + 8;
  const bytes = Uint8Array.from(
    { length: buckets / 2 },
    (_, at) => (small(rows[at * 2]) << 4) | small(rows[at * 2 + 1]),
  );
  return [
    '// Made by `npm run train` from tests/triage/disruptions. Not for editing.',
    '/** Weights by bucket, see evidence.ts. */',
    `export const packed =\n  '${bytes.toBase64()}';`,
    `export const bias = ${Math.round(bias * 1000) / 1000};`,
    `export const scale = ${scale};`,
    '',
  ].join('\n');
}

type Lines = readonly (readonly [lang: string, text: string])[];

/** The invented disruptions; those in `unseen` are for testing only. */
const folder = 'tests/triage/incidents';
const scenarios: { reports: Lines; others: Lines }[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => import(`../../triage/incidents/${file}`)),
);

function lessonsIn({ reports, others }: { reports: Lines; others: Lines }): Lesson[] {
  const lesson =
    (reports: boolean, weight: number) =>
    ([lang, text]: Lines[number]) => ({ ids: [...featuresOf(text, lang)], reports, weight });
  return [...reports.map(lesson(true, 1)), ...others.map(lesson(false, 1.5))];
}

function lessonsOf(lang: Language): Lesson[] {
  const own = piecesIn(readFileSync(`tests/triage/disruptions/${lang}.txt`, 'utf8'));
  const common: Pieces = piecesOf(lang);
  const phrases = (lines: readonly string[] = []) => lines.flatMap((line) => line.split(', '));
  const lesson = (reports: boolean, weight: number) => (text: string) => ({
    ids: [...featuresOf(text, lang)],
    reports,
    weight,
  });
  const reports = [
    ...(own.report ?? []).map(lesson(true, 1)),
    ...(common.outage ?? []).map(lesson(true, 1)),
    ...phrases(own.fault).map(lesson(true, 0.7)),
  ];
  const calm = [...(own.other ?? []).map(lesson(false, 1.5)), ...phrases(own.calm).map(lesson(false, 0.7))];
  const general = Object.entries(others).flatMap(([kind, weight]) =>
    (common[kind] ?? []).map(lesson(false, weight)),
  );
  const share = (generalShare * total(reports)) / total(general);
  return [...reports, ...calm, ...general.map((one) => ({ ...one, weight: one.weight * share }))];
}

const total = (lessons: readonly Lesson[]): number => lessons.reduce((sum, { weight }) => sum + weight, 0);

/** Logistic regression by AdaGrad: the same lessons and dice give the same weights to the bit. */
function learn(lessons: readonly Lesson[], dice: Dice): { rows: Float64Array; bias: number } {
  const rows = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-2);
  let [bias, biasSquares] = [0, 1e-2];
  const order = [...lessons];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, dice);
    for (const { ids, reports, weight } of order) {
      const kept = ids.filter(() => dice.below(hidden.of) >= hidden.below);
      const share = 1 / Math.sqrt(Math.max(1, kept.length));
      const sum = kept.reduce((all, id) => all + (rows[id] ?? 0) * share, bias);
      const error = weight * (1 / (1 + Math.exp(-sum)) - (reports ? 1 : 0));
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const id of kept) {
        const slope = error * share + decay * (rows[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + slope * slope;
        rows[id] = (rows[id] ?? 0) - (rate * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
  }
  return { rows, bias };
}

function shuffle<T>(list: T[], dice: Dice): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = dice.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
