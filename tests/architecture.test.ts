import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import what (README, "How it is built"). A row: files of the left room may import from the rooms on the right
 * and from the packages named; nothing else. `type` imports count too: what a room knows by type, it knows.
 */
const rooms: { room: string; of: RegExp; from: RegExp; packages: RegExp }[] = [
  { room: 'core', of: /^lib\/core\//, from: /^lib\/core\//, packages: /^valibot$/ },
  { room: 'triage', of: /^lib\/triage\//, from: /^lib\/(core|triage|reply\/serbian)/, packages: /^$/ },
  {
    room: 'reply',
    of: /^lib\/reply\//,
    from: /^lib\/(core|triage|reply)\//,
    packages: /^(tlds|ibantools|stdnum\/\S+)$/,
  },
  { room: 'data', of: /^lib\/data\//, from: /^lib\/(core|data)\//, packages: /^(dexie|valibot)$/ },
  { room: 'sites', of: /^lib\/sites\//, from: /^lib\/(core|sites)\//, packages: /^$/ },
  {
    room: 'holidays',
    of: /^lib\/holidays\//,
    from: /^lib\/(core|holidays)\//,
    packages: /^(date-holidays|ical\.js)$/,
  },
  {
    room: 'messages, shapes, settings',
    of: /^lib\/(messages|serve|shapes|settings|slot)\.ts$/,
    from: /^lib\/(core\/|messages|shapes|settings|reply\/(suggest|etiquette\/finding))/,
    packages: /^(valibot|wxt\/browser)$/,
  },
  { room: 'words', of: /^lib\/words/, from: /^lib\/(core\/|words|reply\/serbian)/, packages: /^i18next$/ },
  {
    room: 'service',
    of: /^lib\/service/,
    from: /^lib\/(core|triage|reply|data|team)\/|^lib\/(messages|settings|words|service)/,
    packages: /^(wxt\/browser|valibot)$/,
  },
  {
    room: 'components',
    of: /^components\//,
    from: /^components\/|^lib\/(core\/|messages|settings|words|reply\/(suggest|etiquette\/finding))/,
    packages: /^(react|react-dom|react-dom\/client|react\/jsx-runtime|zustand|zustand\/\S+|wxt\/browser)$/,
  },
];

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').map((path) =>
  path.replaceAll('\\', '/'),
);
const text = (path: string) => readFileSync(path, 'utf8');
const imports = (path: string) =>
  [
    ...text(path).matchAll(/^(?:import|export)\b[^'"]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'\)?;/gm),
  ].map((match) => match[1] ?? match[2] ?? '');
const target = (path: string, name: string) => normalize(join(dirname(path), name)).replaceAll('\\', '/');

describe('who may import what', () => {
  for (const { room, of, from, packages } of rooms) {
    it(`${room} keeps to its neighbours`, () => {
      const files = sources.filter((path) => of.test(path));
      expect(files).not.toEqual([]);
      const strangers = files.flatMap((path) =>
        imports(path)
          .filter((name) => (name.startsWith('.') ? !from.test(target(path, name)) : !packages.test(name)))
          .map((name) => `${path} imports ${name}`),
      );
      expect(strangers).toEqual([]);
    });
  }

  it('every file of lib stands in a room of the table', () => {
    expect(
      sources.filter((path) => !path.startsWith('entrypoints/') && !rooms.some(({ of }) => of.test(path))),
    ).toEqual([]);
  });

  it('nothing imports from entrypoints', () => {
    expect(
      sources.filter((path) =>
        imports(path).some(
          (name) =>
            name.startsWith('.') &&
            target(path, name).startsWith('entrypoints/') &&
            !path.startsWith('entrypoints/'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('what a room may do', () => {
  const offenders = (of: RegExp, pattern: RegExp) =>
    sources.filter((path) => of.test(path) && pattern.test(withoutComments(text(path))));

  it('only lib/sites looks into a host page', () => {
    expect(
      offenders(
        /^(lib\/(?!sites\/)|components\/|entrypoints\/.*content)/,
        /querySelector|getElementsBy|elementFromPoint/,
      ),
    ).toEqual([]);
  });

  it('pure rooms take time and randomness as arguments', () => {
    expect(
      offenders(/^lib\/(core|triage|reply)\//, /Date\.now|new Date\(\)|Math\.random|crypto\.|performance\./),
    ).toEqual([]);
  });

  it('the worker keeps nothing in its modules', () => {
    expect(
      offenders(
        /^(lib\/service|entrypoints\/background)/,
        /^(let|var) |^const \w+ = new (Map|Set|WeakMap)\b/m,
      ),
    ).toEqual([]);
  });

  it('selectors are data', () => {
    expect(offenders(/selectors\.ts$/, /=>|function|\bclass\b/)).toEqual([]);
  });

  it('nothing writes markup, presses Enter or uses the old editing command', () => {
    expect(
      offenders(
        /./,
        /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function|execCommand|key: *['"]Enter/,
      ),
    ).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
