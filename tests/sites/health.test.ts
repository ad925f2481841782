import { describe, expect, it } from 'vitest';
import { countMisses, healthOf } from '../../lib/sites/health.ts';

const state = (landmarks: boolean, hinted: number, read: number, missing = {}) =>
  healthOf({ landmarks, hinted, read, missing }).state;

describe('health', () => {
  it('empty is not broken', () => {
    expect(state(true, 0, 0)).toBe('empty');
    expect(state(true, 3, 0)).toBe('broken');
    expect(state(false, 0, 0)).toBe('broken');
    expect(state(true, 0, 0, { id: 2 })).toBe('broken');
  });

  it('is degraded where something could not be read', () => {
    expect(state(true, 5, 5)).toBe('ok');
    expect(state(true, 6, 5)).toBe('degraded');
    expect(state(true, 5, 5, { time: 1 })).toBe('degraded');
    expect(state(true, 5, 5, { time: 0 })).toBe('ok');
  });

  it('is degraded where the page is read and yet not as expected', () => {
    expect(state(false, 5, 5)).toBe('degraded');
    expect(state(true, 5, 5, { place: 1 })).toBe('degraded');
  });

  it('is no worse where all lack one field: what is left is right', () => {
    expect(state(true, 5, 5, { time: 5, author: 5 })).toBe('degraded');
  });

  it('does not hold it against a page that the loose way finds less', () => {
    expect(state(true, 4, 5)).toBe('ok');
  });

  it('counts each missing field', () => {
    expect(countMisses([['time'], [], ['time', 'author'], ['id']])).toEqual({ time: 2, author: 1, id: 1 });
  });
});
