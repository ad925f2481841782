import { describe, expect, it } from 'vitest';
import { defaults, soundSettings } from '../lib/settings.ts';

describe('stored settings', () => {
  const brand = { id: 'x:sunny', name: 'Sunny', identities: [{ site: 'x', key: 'sunny' }], addedAt: 1 };

  it('come back as they were', () => {
    const packs = { x: { site: 'x', date: '2026-11-25', note: '', selectors: { tweet: 'article' } } };
    const nights = Array.from({ length: 6 }, (_, i) => (i < 5 ? { from: '20:00', to: '08:00' } : null));
    const whole = {
      version: 1,
      language: 'fa',
      theme: 'dark',
      notifications: { risk: true, breach: false, quiet: [...nights, { from: '00:00', to: '00:00' }] },
      overDraft: 'append',
      thinkTwice: true,
      brands: [brand],
      policies: [{ id: 'p', name: '', brandId: null, site: null, versions: [{ validFrom: 1, terms: null }] }],
      learnsFrom: 1000,
      declinedOffers: ['x:other'],
      packs,
    };
    expect(soundSettings(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('lose only what is broken', () => {
    const broken = { ...brand, identities: [{ site: 'myspace', key: 'sunny' }] };
    expect(
      soundSettings({
        language: 'xx',
        theme: 'dark',
        brands: [broken, brand, null],
        policies: [3, { id: 'p' }],
        declinedOffers: 3,
        packs: 'none',
      }),
    ).toEqual({
      ...defaults,
      theme: 'dark',
      brands: [brand],
    });
  });

  it('keep the quiet hours that are hours', () => {
    const { quiet, ...others } = soundSettings({
      notifications: {
        risk: 1,
        breach: false,
        quiet: [
          { from: '24:00', to: '08:00' },
          { from: '23:59', to: '08:00' },
          'night',
          null,
          {},
          null,
          null,
        ],
      },
    }).notifications;
    expect(others).toEqual({ risk: false, breach: false });
    expect(quiet).toEqual([null, { from: '23:59', to: '08:00' }, null, null, null, null, null]);
    expect(soundSettings({ notifications: { quiet: ['20:00'] } }).notifications.quiet).toEqual([]);
  });

  it('are the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, 'x', []]) expect(soundSettings(nothing)).toEqual(defaults);
  });
});
