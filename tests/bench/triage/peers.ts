import { eld } from 'eld/small';
import { franc } from 'franc';
import multilang from 'multilang-sentiment';
import Sentiment from 'sentiment';
import { detect } from 'tinyld';
import vader from 'vader-sentiment';
import type { Mood } from './sets.ts';

/** A word list's view of a text, or null where it has none for the language. */
export interface MoodPeer {
  name: string;
  /** Asked about every so many messages only: its answers take a quarter of a second each. Absent: about all. */
  every?: number;
  mood(text: string, lang: string): Mood | null;
}

const sign = (score: number): Mood => (score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral');
const afinn = new Sentiment();

export const moodPeers: readonly MoodPeer[] = [
  { name: 'sentiment (AFINN)', mood: (text) => sign(afinn.analyze(text).score) },
  {
    name: 'multilang-sentiment',
    every: 4,
    // It has no Serbian; Croatian is the nearest.
    mood: (text, lang) => sign(multilang(text, lang === 'sr' ? 'hr' : lang).score),
  },
  {
    name: 'vader-sentiment',
    mood(text, lang) {
      if (lang !== 'en') return null;
      const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
      return compound >= 0.05 ? 'positive' : compound <= -0.05 ? 'negative' : 'neutral';
    },
  },
];

const threeLetters: Readonly<Record<string, string>> = {
  eng: 'en',
  pol: 'pl',
  deu: 'de',
  srp: 'sr',
  hrv: 'sr',
  bos: 'sr',
  pes: 'fa',
  rus: 'ru',
};

export const languagePeers: readonly { name: string; language(text: string): string | null }[] = [
  { name: 'eld (small)', language: (text) => eld.detect(text).language || null },
  { name: 'tinyld', language: (text) => detect(text) || null },
  { name: 'franc', language: (text) => threeLetters[franc(text, { minLength: 3 })] ?? null },
];
