// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelTools } from '../../components/options/Model.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { PackTools } from '../../components/options/Packs.tsx';
import type { HolidayTools } from '../../components/options/policies/holidays.ts';
import type { ModelState } from '../../lib/core/model.ts';
import type { PackFault, SelectorPack } from '../../lib/core/pack.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { send } from '../../lib/messages.ts';
import { defaults, type Settings } from '../../lib/settings.ts';
import { wordsFor } from '../../lib/words.ts';
import { brand, now, otherBrand } from '../tools/gallery/samples.ts';
import { press, submit } from './press.ts';

afterEach(cleanup);

const noHolidays: HolidayTools = {
  until: 2031,
  countries: async () => [],
  statesOf: async () => [],
  holidaysOf: async () => [],
  read: async () => ({ ok: false, fault: { kind: 'no-calendar' } }),
};

async function show(
  p: {
    settings?: Partial<Settings>;
    answers?: Record<string, Outcome<unknown>>;
    /** What the worker answers, when it does. */
    pending?: Promise<Outcome<unknown>>;
    allowed?: boolean;
    readPack?: PackTools['read'];
    learned?: { times: number; from: number };
    model?: ModelState;
    hasBuiltIn?: boolean;
  } = {},
) {
  const calls: [string, unknown][] = [];
  const answer = async (name: string, payload: unknown): Promise<Outcome<unknown>> => {
    if (name === 'templates.view') return { ok: true, value: [] };
    if (name === 'learning.view') return { ok: true, value: p.learned ?? { times: 0, from: 0 } };
    if (name === 'model.state') return { ok: true, value: p.model ?? null };
    calls.push([name, payload]);
    if (p.pending) return p.pending;
    return p.answers?.[name] ?? { ok: true, value: name === 'brand.add' ? brand : { format: 'carerail' } };
  };
  let settings: Settings = { ...defaults, brands: [brand, otherBrand], ...p.settings };
  const writeSettings = vi.fn(async (next: Settings) => {
    settings = next;
  });
  const download = vi.fn();
  let granted = false;
  const permission = {
    has: async () => granted,
    ask: vi.fn(async () => {
      granted = p.allowed ?? true;
      return granted;
    }),
    giveBack: vi.fn(async () => {
      granted = false;
      return true;
    }),
  };
  const modelTools: ModelTools = {
    permissionFor: vi.fn(() => permission),
    hasBuiltIn: async () => p.hasBuiltIn ?? false,
    loadBuiltIn: vi.fn(async () => true),
  };
  await act(async () =>
    render(
      <Options
        words={wordsFor('en')}
        send={answer as typeof send}
        readSettings={async () => settings}
        writeSettings={writeSettings}
        subscribe={() => () => {}}
        permission={permission}
        model={modelTools}
        download={download}
        zone="Europe/Warsaw"
        holidays={noHolidays}
        templates={{ faultsOf: () => [], preview: () => null, situations: { complaint: ['delivery'] } }}
        packs={{ read: p.readPack ?? vi.fn(), revised: { facebook: '2026-10-01', x: '2026-10-01' } }}
        now={() => now}
      />,
    ),
  );
  return { calls, writeSettings, download, permission, modelTools };
}

const field = () => screen.getByRole('textbox', { name: 'Page or handle' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const form = () => {
  const found = field().closest('form');
  if (!found) throw new Error('no form');
  return found;
};

describe('the brands', () => {
  it('leave what is written while the last one is being added', async () => {
    let answer: (outcome: Outcome<unknown>) => void = () => undefined;
    await show({
      pending: new Promise((resolve) => {
        answer = resolve;
      }),
    });
    type('@first_shop');
    await submit(form());
    type('@second_shop');
    await act(async () => answer({ ok: true, value: brand }));
    expect(field()).toHaveProperty('value', '@second_shop');
  });

  it('are added by address or handle with Enter or the button, to a new brand or one that is there', async () => {
    const { calls } = await show();
    expect(screen.getByRole('button', { name: 'Add brand' }).getAttribute('type')).toBe('submit');
    type(' @new_shop ');
    await submit(form());
    expect(calls).toEqual([['brand.add', { input: '@new_shop' }]]);
    expect(screen.getByText('Sunny Kettle is added.')).toBeTruthy();
    expect(field()).toHaveProperty('value', '');

    type('https://www.facebook.com/newshop');
    fireEvent.change(screen.getByRole('combobox', { name: 'Belongs to' }), { target: { value: 'b2' } });
    await submit(form());
    expect(calls.at(-1)).toEqual(['brand.add', { input: 'https://www.facebook.com/newshop', brandId: 'b2' }]);
  });

  it('are refused in words when the input names no page, and the input stays', async () => {
    const { calls } = await show();
    type('new shop');
    await submit(form());
    expect(calls).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('neither a Facebook page nor an X profile');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field()).toHaveProperty('value', 'new shop');
  });

  it('are added together, as one brand or to the one that has some of them', async () => {
    const { calls } = await show();
    const pasted = 'facebook.com/new.shop\n https://www.facebook.com/profile.php?id=61550\r\n@new_shop ';
    fireEvent.paste(field(), { clipboardData: { getData: () => pasted } });
    expect(field()).toHaveProperty(
      'value',
      'facebook.com/new.shop, https://www.facebook.com/profile.php?id=61550, @new_shop',
    );
    await submit(form());
    expect(calls).toEqual([
      ['brand.add', { input: 'facebook.com/new.shop' }],
      ['brand.add', { input: 'https://www.facebook.com/profile.php?id=61550', brandId: brand.id }],
      ['brand.add', { input: '@new_shop', brandId: brand.id }],
    ]);
    expect(field()).toHaveProperty('value', '');

    type('@sunny_kettle, https://www.facebook.com/profile.php?id=61550');
    await submit(form());
    expect(calls.slice(3)).toEqual([
      ['brand.add', { input: 'https://www.facebook.com/profile.php?id=61550', brandId: brand.id }],
    ]);
  });

  it('stop where one is refused, and nothing is added where one is no page', async () => {
    const refusal = { ok: false, problem: { code: 'already-a-brand' } } as const;
    const { calls } = await show({ answers: { 'brand.add': refusal } });
    type('@one, @two');
    await submit(form());
    expect(calls).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('already belongs');
    expect(field()).toHaveProperty('value', '@one, @two');
    type('@three, three');
    await submit(form());
    expect(calls).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('neither a Facebook page');
  });

  it('say which parts of Facebook are not supported; a page named there is added all the same', async () => {
    const { calls } = await show();
    type('https://business.facebook.com/latest/inbox/all?asset_id=1');
    await submit(form());
    expect(calls).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('not supported. Open the page itself on www');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    type('https://m.facebook.com/new.shop');
    await submit(form());
    expect(calls).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/not supported. Open the page on www/)).toBeTruthy();
    expect(screen.getByText('Sunny Kettle is added.')).toBeTruthy();
  });

  it('are not added by a submission that no person made', async () => {
    const { calls } = await show();
    type('@new_shop');
    fireEvent.submit(form());
    expect(calls).toEqual([]);
  });

  it('are removed after one question, whole or a page at a time', async () => {
    const { calls } = await show();
    await press(screen.getByRole('button', { name: 'Remove Sunny Kettle' }));
    expect(calls).toEqual([]);
    await press(screen.getByRole('button', { name: 'Cancel' }));
    await press(screen.getByRole('button', { name: 'Remove @sunny_kettle' }));
    await press(screen.getByRole('button', { name: 'Yes, remove' }));
    expect(calls).toEqual([
      ['brand.remove', { brandId: 'b1', identity: { site: 'x', key: 'sunny_kettle' } }],
    ]);
    expect(screen.getByText('@sunny_kettle is removed.')).toBeTruthy();
  });
});

describe('language and theme', () => {
  it('are written onto the settings as they are', async () => {
    const { writeSettings } = await show();
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'sr-Latn' } });
    });
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), { target: { value: 'dark' } });
    });
    const expected = { ...defaults, brands: [brand, otherBrand], language: 'sr-Latn', theme: 'dark' };
    expect(writeSettings).toHaveBeenLastCalledWith(expected);
  });
});

describe('notifications', () => {
  const late = () => screen.getByRole('switch', { name: 'Tell me when an answer becomes overdue' });
  const near = () => screen.getByRole('switch', { name: /three quarters/ });
  const quiet = () => screen.queryByRole('switch', { name: 'Quiet hours' });
  const wanted = (writeSettings: { mock: { calls: Settings[][] } }) =>
    writeSettings.mock.calls.at(-1)?.[0]?.notifications;

  it('ask the browser on a person’s press only; the permission is given back with the last of them', async () => {
    const { permission, writeSettings } = await show();
    await act(async () => void fireEvent.click(late()));
    expect(permission.ask).not.toHaveBeenCalled();
    expect(quiet()).toBeNull();
    await press(near());
    expect(permission.ask).toHaveBeenCalledOnce();
    expect(wanted(writeSettings)).toMatchObject({ risk: true, breach: false });
    expect([late(), near()].map((each) => (each as HTMLInputElement).checked)).toEqual([false, true]);
    await press(late());
    expect(wanted(writeSettings)).toMatchObject({ risk: true, breach: true });
    await press(near());
    expect(permission.giveBack).not.toHaveBeenCalled();
    await press(late());
    expect(permission.ask).toHaveBeenCalledOnce();
    expect(permission.giveBack).toHaveBeenCalledOnce();
    expect(late()).toHaveProperty('checked', false);
  });

  it('say when the browser does not allow them', async () => {
    const { writeSettings } = await show({ allowed: false });
    await press(late());
    expect(screen.getByText(/did not allow notifications/)).toBeTruthy();
    expect(late()).toHaveProperty('checked', false);
    expect(writeSettings).not.toHaveBeenCalled();
  });

  it('have quiet hours, day by day', async () => {
    const { writeSettings } = await show();
    await press(late());
    await press(quiet() ?? expect.fail());
    const night = { from: '20:00', to: '08:00' };
    expect(wanted(writeSettings)?.quiet).toEqual([night, night, night, night, night, night, night]);
    expect(screen.getAllByText('on the next day')).toHaveLength(7);
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Tuesday, from'), { target: { value: '06:30' } });
    });
    expect(screen.getAllByText('on the next day')).toHaveLength(6);
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Sunday' })));
    expect(wanted(writeSettings)?.quiet).toEqual([
      night,
      { from: '06:30', to: '08:00' },
      night,
      night,
      night,
      night,
      null,
    ]);
    expect(screen.queryByLabelText('Sunday, from')).toBeNull();
    await press(quiet() ?? expect.fail());
    expect(wanted(writeSettings)?.quiet).toEqual([]);
    expect(screen.queryByLabelText('Monday, from')).toBeNull();
  });
});

describe('the data', () => {
  const choose = (text: string) =>
    act(async () => {
      const chooser = document.getElementsByTagName('input');
      const input = [...chooser].find((each) => each.type === 'file');
      if (!input) throw new Error('no file field');
      fireEvent.change(input, { target: { files: [new File([text], 'backup.json')] } });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });

  it('go out as one dated file', async () => {
    const { download } = await show();
    await press(screen.getByRole('button', { name: 'Export data' }));
    expect(download).toHaveBeenCalledOnce();
    const [name, text] = download.mock.calls[0] ?? [];
    expect(name).toBe('carerail-2026-10-14.json');
    expect(JSON.parse(text)).toEqual({ format: 'carerail' });
    expect(screen.getByText('Saved as carerail-2026-10-14.json.')).toBeTruthy();
  });

  it('come in again with a report in words', async () => {
    const report = { ok: true, value: { comments: 1203, decisions: 1, brands: 2 } } as const;
    const { calls } = await show({ answers: { 'data.import': report } });
    await choose('{"format":"carerail"}');
    expect(calls).toEqual([['data.import', { backup: { format: 'carerail' } }]]);
    expect(screen.getByText('Imported: 1,203 comments, 1 decision, 2 brands.')).toBeTruthy();
  });

  it('are left alone by a file that is damaged, and the person is told', async () => {
    const { calls } = await show();
    await choose('{"format":');
    expect(calls).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('Your data is as it was');
  });
});

describe('selector packs', () => {
  const pack: SelectorPack = {
    site: 'facebook',
    date: '2026-10-12',
    note: 'new list',
    selectors: { article: 'li', text: ['p', 'q'] },
  };
  const textbox = () => screen.getByRole('textbox', { name: 'Lines to paste' });
  const paste = async (text: string) => {
    fireEvent.change(textbox(), { target: { value: text } });
    await press(screen.getByRole('button', { name: 'Use these lines' }));
  };

  it('are stored when they are sound, and the field is free again', async () => {
    const old: SelectorPack = { ...pack, site: 'x' };
    const readPack = vi.fn(() => ({ ok: true as const, pack }));
    const { writeSettings } = await show({ readPack, settings: { packs: { x: old } } });
    await paste(' {"format": 1} ');
    expect(readPack).toHaveBeenCalledExactlyOnceWith(' {"format": 1} ');
    expect(writeSettings.mock.calls.at(-1)?.[0].packs).toEqual({ x: old, facebook: pack });
    expect(
      screen.getByText('The selectors for Facebook are in use. Open pages follow at once.'),
    ).toBeTruthy();
    expect(textbox()).toHaveProperty('value', '');
  });

  it('change nothing when they are not, and everything that is wrong is said', async () => {
    const faults: PackFault[] = [
      { kind: 'future', date: '2027-01-01' },
      { kind: 'name', name: 'articel', near: ['article', 'text'] },
      { kind: 'selector', name: 'text', selector: '[' },
    ];
    const { writeSettings } = await show({ readPack: () => ({ ok: false, faults }) });
    await paste('{}');
    expect(writeSettings).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(
      'Nothing was changed. It is dated Jan 1, 2027, which is still to come. No line is called “articel”. ' +
        'Those most like it are: article, text. In the line “text”, “[” is not a CSS selector.',
    );
    expect(textbox()).toHaveProperty('value', '{}');
  });

  it('stand there with their date and go with one click', async () => {
    const { writeSettings } = await show({ settings: { packs: { facebook: pack } } });
    expect(screen.getByText('Selectors for Facebook of Oct 12, 2026, 2 lines changed')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Remove' }));
    expect(writeSettings.mock.calls.at(-1)?.[0].packs).toEqual({});
    expect(screen.getByText(/CareRail reads with its own again/)).toBeTruthy();
  });

  it('say that they are dropped once the built-in ones are newer', async () => {
    const older = { ...pack, date: '2026-09-30' };
    await show({ settings: { packs: { facebook: older } } });
    expect(screen.getByText(/of Sep 30, 2026 are no longer used/)).toBeTruthy();
  });

  it('that were stored unsound break nothing', async () => {
    await show({ settings: { packs: { x: { site: 'x' } as unknown as SelectorPack } } });
    expect(screen.getByText(/are no longer used/)).toBeTruthy();
  });
});

describe('what was learned', () => {
  const pressNamed = (name: string) => press(screen.getByRole('button', { name }));

  it('says that there is nothing yet', async () => {
    await show();
    expect(screen.getByText(/Nothing has been learned yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Forget what was learned' })).toBeNull();
  });

  it('is counted, and forgotten from now on', async () => {
    const { calls } = await show({ learned: { times: 3, from: 0 } });
    expect(screen.getByText(/^3 cases that you marked hot/)).toBeTruthy();
    await pressNamed('Forget what was learned');
    expect(calls).toEqual([['learning.begin', { from: now }]]);
  });

  it('can be remembered', async () => {
    const { calls } = await show({ learned: { times: 0, from: now } });
    await pressNamed('Count earlier ones again');
    expect(calls).toEqual([['learning.begin', { from: 0 }]]);
  });
});

describe('the language model', () => {
  const fill = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const named = (name: string) => screen.getByRole('button', { name });
  const address = 'http://localhost:11434/v1';

  it('is off; an address is used once it is one, has a name and the browser allows it', async () => {
    const { calls, permission, modelTools } = await show();
    expect(screen.queryByLabelText('Which model')).toBeNull();
    fill('Address', 'http://models.example/v1');
    fill('Name of the model', 'small');
    expect(named('Switch it on').hasAttribute('disabled')).toBe(true);
    fill('Address', address);
    await press(named('Switch it on'));
    expect(modelTools.permissionFor).toHaveBeenCalledWith(address);
    expect(permission.ask).toHaveBeenCalledOnce();
    const model = { kind: 'endpoint', address, name: 'small', key: null };
    expect(calls).toEqual([['model.set', { model }]]);
    expect(screen.getByText(/^On: small at localhost:11434\./)).toBeTruthy();
  });

  it('stays off where the browser does not allow it', async () => {
    const { calls } = await show({ allowed: false });
    fill('Address', address);
    fill('Name of the model', 'small');
    await press(named('Switch it on'));
    expect(calls).toEqual([]);
    expect(screen.getByText(/^Nothing was switched on/)).toBeTruthy();
  });

  it('is tried, and switched off with the permission given back', async () => {
    const model = { kind: 'endpoint', address, name: 'small' } as const;
    const { calls, permission } = await show({
      model,
      answers: { 'model.try': { ok: true, value: ` <b>Blue</b>\n${'x'.repeat(500)}` } },
    });
    await press(named('Try it'));
    const said = screen.getByText(/^It answers: “<b>Blue<\/b> xxx/).textContent ?? '';
    expect(said.length).toBeLessThan(230);
    await press(named('Switch it off'));
    expect(calls.at(-1)).toEqual(['model.set', { model: null }]);
    expect(permission.giveBack).toHaveBeenCalledOnce();
    expect(named('Switch it on')).toBeTruthy();
  });

  it('of the browser’s own is made ready first', async () => {
    const { calls, modelTools, permission } = await show({ hasBuiltIn: true });
    fireEvent.change(screen.getByLabelText('Which model'), { target: { value: 'built-in' } });
    await press(named('Switch it on'));
    expect(modelTools.loadBuiltIn).toHaveBeenCalledOnce();
    expect(permission.ask).not.toHaveBeenCalled();
    expect(calls).toEqual([['model.set', { model: { kind: 'built-in' } }]]);
  });

  it('says what went wrong', async () => {
    const problem = { code: 'model-down' as const };
    await show({ model: { kind: 'built-in' }, answers: { 'model.try': { ok: false, problem } } });
    await press(named('Try it'));
    expect(screen.getByRole('alert').textContent).toContain('could not be reached');
  });
});
