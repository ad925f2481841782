import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '../tools/chromium.ts';

const fixture = (name: string) => join(import.meta.dirname, '../fixtures', `${name}.html`);
const inspect = (...args: string[]) => {
  const tool = join(import.meta.dirname, '../tools/inspect.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

function hasChromium(): boolean {
  try {
    return chromiumPath() !== '';
  } catch {
    return false;
  }
}

describe('npm run inspect', () => {
  it('says in a sentence what is wrong, and fails', { timeout: 60_000 }, () => {
    const wrong: [string[], RegExp][] = [
      [[], /Give one file/],
      [['nowhere.html', '--url', 'https://x.com/home'], /Cannot read nowhere\.html/],
      [[fixture('x/2026-02-status')], /does not say which address/],
      [[fixture('x/2026-02-status'), '--url', 'x.com'], /x\.com is not an address/],
      [[fixture('x/2026-02-status'), '--url', 'https://example.com/'], /not a page of Facebook or X/],
      [[fixture('x/2026-02-status'), '--url', 'https://x.com/home', '--now', 'soon'], /soon is not a time/],
      [
        [fixture('x/2026-02-status'), '--url', 'https://x.com/home', '--brand', 'facebook.com/a'],
        /not a page or handle/,
      ],
      [[fixture('x/2026-02-status'), '--uri', 'https://x.com/home'], /uri/],
    ];
    for (const [args, sentence] of wrong) {
      const { status, stdout, stderr } = inspect(...args);
      expect(status, stderr).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr).toMatch(sentence);
    }
  });

  it.skipIf(!hasChromium())('prints one object, read in a real browser', { timeout: 60_000 }, () => {
    const url = 'https://x.com/zmyslone_meble/status/2051210468520886274';
    const args = [fixture('x/2026-02-status'), '--url', url, '--now', '2026-05-04T10:00:00Z'];
    const { status, stdout } = inspect(...args, '--brand', '@Zmyslone_Meble');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['site', 'page', 'health', 'misses', 'coverage', 'comments']);
    expect(report).toMatchObject({
      site: 'x',
      health: 'ok',
      misses: { hinted: 8, read: 8 },
      page: { kind: 'status' },
    });
    expect(report.comments.length).toBe(8);
    expect(report.comments[0]).toMatchObject({
      author: { isBrand: true },
      postedAt: { earliest: '2026-05-04T08:00:00.000Z', latest: '2026-05-04T08:00:00.000Z' },
    });
  });

  it.skipIf(!hasChromium())(
    'prints a report, reads it like a page, and puts a pack in force first',
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'carerail-inspect-'));
      const written = (name: string, text: string) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      };
      const url = 'https://x.com/zmyslone_meble/status/2051210468520886274';
      const args = [fixture('x/2026-02-status'), '--url', url, '--brand', '@zmyslone_meble'];
      const report = inspect(...args, '--report').stdout;
      expect(report).toContain('"url": "https://x.com/NAME1/status/ID4"');
      const sent = written('report.html', report);
      const read = JSON.parse(inspect(sent).stdout);
      expect(read).toMatchObject({ health: 'ok', misses: { read: 8 } });
      expect(read.comments[0].author).toMatchObject({ handle: 'NAME1', isBrand: true });

      const pack = { format: 'carerail-selectors', version: 1, site: 'x', date: '2026-11-25' };
      const nothing = { tweet: '.none', tweetLike: '.none', statusLink: '.none', stampTime: '.none' };
      const empty = written('pack.json', JSON.stringify({ ...pack, selectors: nothing }));
      expect(JSON.parse(inspect(sent, '--pack', empty, '--now', '2026-11-26').stdout)).toMatchObject({
        health: 'broken',
        comments: [],
      });
      const wrong = written('wrong.json', JSON.stringify({ ...pack, selectors: { twet: 'a' } }));
      const { status, stderr } = inspect(sent, '--pack', wrong, '--now', '2026-11-26');
      expect(status).not.toBe(0);
      expect(stderr).toContain('"near":["tweet"');
      rmSync(folder, { recursive: true });
    },
  );
});
