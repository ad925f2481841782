import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Real messages to measure on; they are no part of the repository. */
const folder = '../shared/data';
export const setsAreHere = existsSync(folder);

const shape = v.object({
  text: v.string(),
  lang: v.string(),
  label: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  alt_label: v.optional(v.string()),
  needs_reply: v.optional(v.string()),
  sentiment: v.optional(v.number()),
  urgency: v.optional(v.number()),
  kind: v.optional(v.string()),
  domain: v.optional(v.nullable(v.string())),
  relevant: v.optional(v.boolean()),
  stars: v.optional(v.number()),
  is_brand_reply: v.optional(v.boolean()),
});
export type Row = v.InferOutput<typeof shape>;

export function rowsOf(file: string): Row[] {
  const lines = readFileSync(`${folder}/${file}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => v.parse(shape, JSON.parse(line)));
}

export type Mood = 'negative' | 'neutral' | 'positive';

/** An outside set: messages of one language with the mood of each, as the index of the data maps its labels. */
export interface MoodSet {
  name: string;
  lang: string;
  /** False: only negative or not is known. */
  threeWay: boolean;
  rows(): { text: string; mood: Mood }[];
}

function moodOf({ label }: Row): Mood {
  return label === 'negative' || label === 'positive' ? label : 'neutral';
}

function set(lang: string, file: string, keep: (row: Row) => boolean, mood: (row: Row) => Mood): MoodSet {
  return {
    name: file,
    lang,
    threeWay: file !== 'complaints_en',
    rows: () =>
      rowsOf(file)
        .filter(keep)
        .map((row) => ({ text: row.text, mood: mood(row) })),
  };
}

const all = () => true;
const notByTheBrand = (row: Row) => row.is_brand_reply !== true;

export const moodSets: readonly MoodSet[] = [
  set('de', 'germeval2017_bahn_de', notByTheBrand, (row) => (row.relevant ? moodOf(row) : 'neutral')),
  set('ru', 'sentirueval2016_ru', notByTheBrand, moodOf),
  set('en', 'airline_us', all, moodOf),
  set(
    'en',
    'complaints_en',
    ({ domain }) => !domain?.startsWith('random'),
    ({ label }) => (label === 'complaint' ? 'negative' : 'neutral'),
  ),
  set('fa', 'cafebazaar_bank_fa', all, ({ stars = 3 }) =>
    stars <= 2 ? 'negative' : stars === 5 ? 'positive' : 'neutral',
  ),
  set('sr', 'serbian_social_sr', all, moodOf),
  set('pl', 'wccrs_hotels_pl', all, moodOf),
  set('pl', 'wccrs_medicine_pl', all, moodOf),
];
