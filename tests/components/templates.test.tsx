// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Templates } from '../../components/options/templates/Templates.tsx';
import { WordsContext } from '../../components/words-context.ts';
import type { Template } from '../../lib/core/template.ts';
import type { Outcome } from '../../lib/core/types.ts';
import type { In, send } from '../../lib/messages.ts';
import { situations } from '../../lib/reply/starters/starters.ts';
import { templateErrors } from '../../lib/reply/templates.ts';
import { wordsFor } from '../../lib/words.ts';
import { brand, now } from '../tools/gallery/samples.ts';
import { press, submit } from './press.ts';

afterEach(cleanup);

const late: Template = {
  id: 't1',
  name: 'Late parcel',
  brandId: null,
  site: 'x',
  category: 'complaint',
  situation: 'delivery',
  lang: 'en',
  variants: ['{greeting} Sorry about {issue}. Where was it seen last?'],
  updatedAt: now,
};
const thanks: Template = { ...late, id: 't2', name: 'Thanks', category: 'praise', situation: null };

async function show(known: Template[] = []) {
  const saved: In<'template.save'>[] = [];
  const removed: string[] = [];
  const answer = async (name: string, payload: unknown): Promise<Outcome<unknown>> => {
    if (name === 'templates.view') return { ok: true, value: known };
    if (name === 'template.remove') {
      removed.push((payload as { id: string }).id);
      return { ok: true, value: undefined };
    }
    const given = payload as In<'template.save'>;
    saved.push(given);
    return { ok: true, value: { ...given.template, id: given.id ?? 'new', updatedAt: now } };
  };
  const faultsOf = (variants: readonly string[]) => templateErrors({ variants: [...variants] });
  await act(async () =>
    render(
      <WordsContext value={wordsFor('en')}>
        <Templates
          tools={{ faultsOf, preview: ({ variants }, at) => `Hi Anna, ${variants[at]}`, situations }}
          brands={[brand]}
          send={answer as typeof send}
        />
      </WordsContext>,
    ),
  );
  return { saved, removed };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(name), { target: { value } });
const save = () => submit(button('Save the reply').closest('form') ?? expect.fail());

describe('the team’s own replies', () => {
  it('are written with their conditions, several wordings and a preview', async () => {
    const { saved } = await show();
    expect(screen.getByText(/None yet/)).toBeTruthy();
    await press(button('New reply'));
    write('What you call it', 'Late parcel');
    write('Kind of message', 'complaint');
    write('What it is about', 'delivery');
    write('Wording 1', 'We are sorry.');
    expect(screen.getByText('Hi Anna, We are sorry.')).toBeTruthy();
    await press(button('Add a wording'));
    write('Wording 2', '{greeting} So sorry.');
    await save();
    expect(saved).toEqual([
      {
        template: {
          name: 'Late parcel',
          brandId: null,
          site: null,
          category: 'complaint',
          situation: 'delivery',
          lang: 'en',
          variants: ['We are sorry.', '{greeting} So sorry.'],
        },
      },
    ]);
    expect(screen.getByText('Saved: Late parcel.')).toBeTruthy();
    expect(screen.getByText(/Complaint.*Delivery.*2 wordings/)).toBeTruthy();
  });

  it('with a mistake are not saved, and say where it is', async () => {
    const { saved } = await show();
    await press(button('New reply'));
    write('What you call it', 'Wrong');
    write('Wording 1', 'Dear {name},\nyour {parcel} is here.');
    expect(screen.getByRole('alert').textContent).toBe('Line 2, character 6: “{parcel}” is not a slot');
    await save();
    expect(saved).toEqual([]);
    expect(screen.queryByText(/Hi Anna/)).toBeNull();
  });

  it('can be searched, changed and deleted', async () => {
    const { saved, removed } = await show([late, thanks]);
    write('Search your replies', 'PARCEL late');
    expect(screen.queryByText('Thanks')).toBeNull();
    write('Search your replies', 'zzz');
    expect(screen.getByText('No reply contains these words.')).toBeTruthy();
    write('Search your replies', '');
    await press(button('Change: Late parcel'));
    write('What you call it', 'Lost parcel');
    await save();
    expect(saved[0]).toMatchObject({ id: 't1', template: { name: 'Lost parcel', site: 'x' } });
    await press(button('Delete: Thanks'));
    expect(removed).toEqual(['t2']);
    expect(screen.queryByRole('heading', { name: 'Thanks' })).toBeNull();
  });

  it('of another kind are about something else', async () => {
    await show([late]);
    await press(button('Change: Late parcel'));
    write('Kind of message', 'praise');
    expect((screen.getByLabelText('What it is about') as HTMLSelectElement).value).toBe('');
    write('Kind of message', '');
    expect(screen.queryByLabelText('What it is about')).toBeNull();
  });
});
