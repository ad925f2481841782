import { describe, expect, it } from 'vitest';
import type { Category, Triage } from '../../lib/core/types.ts';
import { adviceFor, hiddenAmong } from '../../lib/triage/moderation.ts';
import { pulledBack } from '../../lib/triage/pulled-back.ts';
import { seen } from '../core/make.ts';

const judged = (category: Category, lang = 'en'): Triage => ({
  lang,
  category,
  urgency: 0,
  sentiment: -1,
  needsReply: false,
  confidence: 1,
  reasons: ['idiots'],
});
const comment = (text: string, more = {}) => ({ text, hidden: false, onAd: false, ...more });

describe('a troll who reports a disruption', () => {
  it.each([
    ['en', 'You idiots, the app is down again'],
    ['pl', 'Debile, internet nie działa'],
    ['de', 'Ihr Vollidioten, seit Stunden kein Strom'],
    ['sr', 'Кретени, апликација не ради'],
    ['fa', 'احمق‌ها اینترنت قطعه'],
    ['ru', 'Уроды, сайт лежит'],
  ])('is pulled back (%s)', (lang, text) => {
    expect(pulledBack(judged('abuse-or-spam', lang), text)).toMatchObject({ category: 'outage', urgency: 2 });
  });

  it('is not where nothing is said to be down, and nobody else is touched', () => {
    const troll = judged('abuse-or-spam');
    expect(pulledBack(troll, 'You are all idiots')).toBe(troll);
    const calm = judged('question');
    expect(pulledBack(calm, 'Is the app down?')).toBe(calm);
  });
});

describe('advice', () => {
  it('answers customers, however angry, and never hides or removes them', () => {
    for (const category of [
      'complaint',
      'outage',
      'urgent-request',
      'question',
      'feedback',
      'praise',
    ] as const)
      expect(adviceFor(comment('x', { onAd: true }), judged(category)).step).toBe('answer');
  });

  it('removes trolls and spam, unless they are part of an incident', () => {
    const troll = judged('abuse-or-spam');
    expect(adviceFor(comment('Clowns'), troll)).toEqual({ step: 'remove', reason: 'insult' });
    expect(adviceFor(comment('Win 500 € at www.example.com'), troll)).toEqual({
      step: 'remove',
      reason: 'spam',
    });
    expect(adviceFor(comment('Clowns'), troll, true)).toEqual({ step: 'answer', reason: 'disruption' });
  });

  it('hides noise on paid posts only', () => {
    const noise = judged('mention');
    expect(adviceFor(comment('@anna look'), noise)).toEqual({ step: 'leave', reason: 'nothing-asked' });
    expect(adviceFor(comment('@anna look', { onAd: true }), noise)).toEqual({
      step: 'hide',
      reason: 'noise-on-ad',
    });
    expect(adviceFor(comment('@anna look', { onAd: true, hidden: true }), noise).step).toBe('leave');
  });
});

it('counts what is hidden against what customers wrote', () => {
  const all = [
    seen(1, 'anna_k'),
    seen(2, 'ben_l', { hidden: true }),
    seen(3, 'sunny_shop', { hidden: true }),
  ];
  expect(hiddenAmong([...all, { ...seen(4, 'eva_m', { hidden: true }), goneAt: 1 }])).toEqual({
    hidden: 1,
    total: 2,
  });
});
