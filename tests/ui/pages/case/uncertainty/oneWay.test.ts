import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plain } from '../charts/chartUnder.ts';
import { openCasePage } from '../openCasePage.ts';
import { everythingInSight } from './nearby.ts';

beforeEach(everythingInSight);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function part(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found || within(found).queryByText('Regner …')) throw new Error(`${name} is not there yet`);
    return found;
  });
}

function field(name: string, of: HTMLElement): HTMLInputElement {
  const found = within(of).getByLabelText(name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`${name} is no field`);
  return found;
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.keyDown(input, { key: 'Enter' });
  await fireEvent.blur(input);
}

describe('what moves the result', () => {
  it('draws the ends of every bar with a table of the same numbers, for the outcome that is chosen', async () => {
    await openCasePage('birth-robot');
    const tornado = await part('tornado');
    await waitFor(() => expect(tornado.querySelectorAll('[data-bar]').length).toBeGreaterThan(2));
    expect(plain(tornado.querySelector('[data-bar="running"]'))).toContain('ved 400.000');
    const outcome = screen.getByLabelText<HTMLSelectElement>('Vis virkningen på');
    await fireEvent.change(outcome, { target: { value: 'hours' } });
    await waitFor(() => expect(tornado.querySelector('[data-bar="births"]')).not.toBeNull());
    const bar = plain(tornado.querySelector('[data-bar="births"]'));
    const row = within(tornado).getByRole('row', { name: /^Fødsler/, hidden: true });
    expect(bar).toContain('ved 4.500');
    expect(plain(row)).toContain('4.500 fødsler pr. år');
    const result = /([\d.]+ timer pr\. år)ved 4\.500/.exec(bar.replace(/ ved/g, 'ved'))?.[1];
    expect(result).toBeDefined();
    expect(plain(row)).toContain(result);
  });

  it('asks in words what it takes, and answers with a value that turns the result when it is typed', async () => {
    const { workspace } = await openCasePage('birth-robot');
    const asked = await part('breakEven');
    const which = within(asked).getByLabelText<HTMLSelectElement>('Forudsætning, der flyttes');
    expect(plain(asked)).toContain(
      'Hvor mange fødsler om året skal der til, før det betaler sig i budgettet?',
    );
    await fireEvent.change(which, { target: { value: 'cashShare' } });
    const answer = await waitFor(() => {
      const found = /Mindst ([\d,]+)\s*pct\./.exec(plain(asked))?.[1];
      if (!found) throw new Error('no answer yet');
      return found;
    });
    const share = Number(answer.replace(',', '.')) / 100;
    const npv = (value: number): number => {
      workspace.setValue('cashShare', value);
      return workspace.open!.evaluation.wholes.get('npvCash')![0]!;
    };
    expect(npv(share - 0.0001)).toBeLessThan(0);
    expect(npv(share + 0.0001)).toBeGreaterThan(0);
  });

  it('says what to measure first, and leads to its working', async () => {
    await openCasePage('birth-robot');
    const tips = await part('tips');
    await waitFor(() => expect(plain(tips)).toMatch(/Mål »Driftsudgift« først/));
    expect(within(tips).getByRole('link', { name: 'Driftsudgift' }).getAttribute('href')).toContain(
      'running',
    );
  });

  it('follows an edit, marked as older until it does', async () => {
    const { workspace } = await openCasePage('birth-robot');
    const tornado = await part('tornado');
    await waitFor(() => expect(plain(tornado)).toContain('nu −977.000 kr.'));
    workspace.setValue('investment', 0);
    await waitFor(() =>
      expect(
        tornado.querySelector('[aria-busy="true"]') ?? tornado.closest('[aria-busy="true"]'),
      ).not.toBeNull(),
    );
    await waitFor(() => expect(plain(tornado)).toContain('nu −677.000 kr.'));
  });
});

describe('the switches of realism', () => {
  it('are off, and switched on show the figures without and with, at the top and in the working too', async () => {
    const { workspace } = await openCasePage('birth-robot');
    const realism = await part('realism');
    expect(within(realism).queryAllByRole('switch', { checked: true })).toEqual([]);
    await fireEvent.click(within(realism).getByRole('switch', { name: /Udgifterne bliver højere/ }));
    const moved = await waitFor(() => {
      const found = realism.querySelector('[data-figure="pricePerHour"]');
      if (!found) throw new Error('not worked out yet');
      return found;
    });
    expect(plain(moved)).toContain('157 kr. pr. time');
    expect(plain(moved)).toContain('188 kr. pr. time');
    expect(document.querySelector('.basis')?.textContent).toContain('regnet med 1 forsigtig korrektion');
    await fireEvent.click(within(realism).getByRole('switch', { name: /Udgifterne bliver højere/ }));
    expect(workspace.open!.scenario!.settings).toEqual({});
  });

  it('keep the share and the reason that are typed', async () => {
    const { workspace } = await openCasePage('birth-robot');
    const realism = await part('realism');
    await fireEvent.click(within(realism).getByRole('switch', { name: /Gevinsterne bliver mindre/ }));
    const box = realism.querySelector<HTMLElement>('[data-switch="benefits"]')!;
    await type(field('Gevinsterne sættes ned med', box), '35');
    await fireEvent.change(field('Begrundelse', box), { target: { value: 'Erfaring' } });
    expect(workspace.open!.scenario!.settings).toEqual({
      realism: { benefits: { cut: 0.35, reason: 'Erfaring' } },
    });
  });

  it('wait for the hours at go-live, which nobody can guess', async () => {
    const { workspace } = await openCasePage('birth-robot');
    const realism = await part('realism');
    await fireEvent.click(within(realism).getByRole('switch', { name: /Indkøringstab/ }));
    expect(workspace.open!.scenario).toBeNull();
    const box = realism.querySelector<HTMLElement>('[data-switch="dip"]')!;
    await type(field('Arbejdstimer, der berøres', box), '8.000');
    expect(workspace.open!.scenario!.settings.realism).toEqual({ dip: { hours: 8000 } });
    expect(workspace.open!.inputs.columns.get('affectedHours')?.[0]).toBeCloseTo(8000, 6);
  });

  it('say where a case has nothing for them to move', async () => {
    await openCasePage('ai-mammography');
    const realism = await part('realism');
    const box = realism.querySelector<HTMLElement>('[data-switch="dip"]')!;
    expect(plain(box)).toContain('ingen arbejdstimer');
    expect(within(box).queryByRole('switch')).toBeNull();
  });
});
