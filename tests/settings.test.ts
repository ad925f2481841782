import { describe, expect, it } from 'vitest';
import { defaults, soundSettings } from '../lib/settings.ts';

describe('stored settings', () => {
  const brand = { id: 'x:sunny', name: 'Sunny', identities: [{ site: 'x', key: 'sunny' }], addedAt: 1 };

  it('come back as they were', () => {
    const packs = { x: { site: 'x', date: '2026-11-25', note: '', selectors: { tweet: 'article' } } };
    const whole = {
      version: 1,
      language: 'fa',
      theme: 'dark',
      brands: [brand],
      policies: [{ id: 'p', name: '', brandId: null, site: null, versions: [{ validFrom: 1, terms: null }] }],
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

  it('are the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, 'x', []]) expect(soundSettings(nothing)).toEqual(defaults);
  });
});
