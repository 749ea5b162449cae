import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import relief from '../../../../../src/cases/time/administrative-relief.json';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { channelWorker, type ChannelWorker } from '../../../../app/jobs/channelWorker.ts';
import { plain } from '../charts/chartUnder.ts';
import { openCasePage } from '../openCasePage.ts';
import { everythingInSight } from './nearby.ts';

const workers: ChannelWorker[] = [];
beforeEach(everythingInSight);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  for (const worker of workers.splice(0)) worker.terminate();
});

function opened(id: string, own: Readonly<Record<string, CaseModel>> = {}) {
  const startWorker = () => {
    const worker = channelWorker();
    workers.push(worker);
    return worker;
  };
  return openCasePage(id, null, own, { startWorker });
}

const section = () => document.querySelector<HTMLElement>('[data-section="draws"]')!;
const until = { timeout: 20_000 };

function part(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = section().querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`${name} is not there yet`);
    return found;
  }, until);
}

describe('how sure the result is', () => {
  it('shows the range and no probability where assumptions without a source drive it', async () => {
    await opened('birth-robot');
    await part('histogram');
    const chance = await screen.findByTestId('chance', {}, until);
    expect(plain(chance)).toMatch(/ligger mellem −\d.*i 9 af 10 gennemregninger/);
    expect(plain(chance)).toContain('afhænger mest af »Driftsudgift«');
    expect(plain(chance)).toContain('Vi viser ingen sandsynlighed: 100 pct.');
    expect(plain(chance)).not.toContain('sandsynlighed for');
    expect(plain(chance.querySelector('details'))).toContain('De 5 pct. laveste');
    const folded = (await part('chances')).closest('details');
    expect(folded?.open).toBe(false);
    expect(plain(folded?.querySelector('summary'))).toContain('regneeksempel');
  }, 60_000);

  it('says the probability under the chosen ranges once most of it has been measured', async () => {
    const { workspace } = await opened('birth-robot');
    for (const one of ['running', 'investment']) {
      workspace.setValue(one, one === 'running' ? 90_000 : 300_000);
      workspace.setGrade(one, 'measuredHere');
    }
    const chance = await waitFor(() => {
      const found = screen.getByTestId('chance');
      expect(plain(found)).toMatch(/sandsynlighed for, at .* er over 0, under de valgte spænd/);
      return found;
    }, until);
    expect(plain(chance)).not.toContain('Vi viser ingen sandsynlighed');
    expect(plain(chance.querySelector('summary'))).toBe('Sådan er sandsynligheden fundet');
    expect((await part('chances')).closest('details')).toBeNull();
  }, 60_000);

  it('counts every run in the table of its histogram, for the outcome that is chosen', async () => {
    await opened('birth-robot');
    await part('histogram');
    const choice = screen.getByLabelText<HTMLSelectElement>('Vis usikkerheden for');
    await fireEvent.change(choice, { target: { value: 'hours' } });
    await waitFor(() => expect(plain(section())).toMatch(/ligger »Frigjort tid« mellem/), until);
    const table = (await part('histogram')).nextElementSibling!.querySelector('table')!;
    const counts = [...table.querySelectorAll('tbody tr td:nth-child(2)')].map((cell) =>
      Number(plain(cell).replaceAll('.', '')),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  }, 60_000);

  it('follows an edit, marked as older until it does', async () => {
    const { workspace } = await opened('birth-robot');
    await part('histogram');
    const before = plain(section().querySelector('.said'));
    workspace.setValue('running', 90_000);
    await waitFor(() => expect(section().querySelector('[aria-busy="true"]')).not.toBeNull());
    await waitFor(() => expect(section().querySelector('[aria-busy="true"]')).toBeNull(), until);
    expect(plain(section().querySelector('.said'))).not.toBe(before);
  }, 60_000);

  it('keeps the seed in the scenario, and refuses what is none', async () => {
    const { workspace } = await opened('birth-robot');
    await part('histogram');
    const seed = within(section()).getByLabelText<HTMLInputElement>('Startal');
    await fireEvent.change(seed, { target: { value: '-3' } });
    expect(plain(section())).toContain('Startallet skal være et helt tal mellem 0 og');
    expect(workspace.open!.scenario).toBeNull();
    await fireEvent.change(seed, { target: { value: '77' } });
    expect(workspace.open!.scenario!.settings).toEqual({ seed: 77 });
  }, 60_000);

  it('says what is drawn and why the rest is not, in English too', async () => {
    const { inEnglish } = await opened('birth-robot');
    await inEnglish();
    const drawn = await part('drawn');
    expect(plain(drawn)).toContain('gamma: never below 0, for costs');
    expect(plain(drawn)).toContain('is tried by itself, not drawn');
  }, 60_000);

  it('tells what each does together with others once that is asked for, until a figure moves', async () => {
    const { workspace } = await opened('birth-robot');
    const matters = await part('matters');
    const heads = () => [...section().querySelectorAll('[data-part="matters"] th[scope="col"]')].map(plain);
    expect(matters.querySelectorAll('th[scope="col"]')[1]?.textContent).toBe('Andel af udsvinget');
    await fireEvent.click(screen.getByRole('button', { name: 'Regn samspillet med' }));
    await waitFor(() => expect(heads().slice(1, 3)).toEqual(['Alene', 'Med samspil']), until);
    expect(plain(section())).toContain('Et samspil tælles med hos alle');
    expect(screen.queryByRole('button', { name: 'Regn samspillet med' })).toBeNull();
    workspace.setValue('running', 90_000);
    await waitFor(() => expect(heads()[1]).toBe('Andel af udsvinget'), until);
  }, 60_000);

  it('says which wages are drawn together, and lets them share one row of what matters', async () => {
    await opened('administrative-relief', { 'administrative-relief': relief as unknown as CaseModel });
    const row = await waitFor(() => {
      const rows = [...section().querySelectorAll<HTMLElement>('[data-part="matters"] tbody tr')];
      const found = rows.find((one) => plain(one).includes('trækkes sammen'));
      if (!found) throw new Error('no row is of two');
      return found;
    }, until);
    expect(within(row).getAllByRole('link')).toHaveLength(2);
    expect(plain((await part('drawn')).querySelector('[data-part="together"]'))).toMatch(
      /^».*« og ».*« trækkes sammen, fordi de følger det samme lønniveau/,
    );
  }, 60_000);
});

describe('how a figure varies', () => {
  it('is chosen beside its range, refused with the reason, and the range is typed in one go', async () => {
    const { workspace } = await opened('birth-robot');
    const box = document.querySelector<HTMLElement>('[data-parameter="minutesPerBirth"]')!;
    const choice = within(box).getByLabelText<HTMLSelectElement>('Sådan varierer tallet');
    await fireEvent.change(choice, { target: { value: 'beta' } });
    expect(plain(box)).toContain('En betafordeling kræver en andel mellem 0 og 1');
    expect(workspace.open!.scenario).toBeNull();
    await fireEvent.change(choice, { target: { value: 'uniform' } });
    expect(workspace.open!.scenario!.changes).toEqual([{ parameter: 'minutesPerBirth', dist: 'uniform' }]);
    const typed = within(box).getByLabelText<HTMLInputElement>('Skriv hele spændet');
    await fireEvent.change(typed, { target: { value: '12 til 25' } });
    expect(workspace.open!.scenario!.changes).toEqual([
      { parameter: 'minutesPerBirth', dist: 'uniform', low: 12, high: 25 },
    ]);
    await fireEvent.change(typed, { target: { value: 'meget' } });
    expect(plain(box)).toContain('Spændet kunne ikke læses');
  }, 60_000);

  it('is drawn and said beside the range once the assumption is opened, and follows the choice', async () => {
    await opened('birth-robot');
    const box = document.querySelector<HTMLElement>('[data-parameter="minutesPerBirth"]')!;
    expect(box.querySelector('[data-part="drawn"]')).toBeNull();
    box.querySelector('details')!.open = true;
    const drawn = await waitFor(() => {
      const found = box.querySelector<HTMLElement>('[data-part="drawn"]');
      if (!found) throw new Error('nothing is drawn yet');
      return found;
    }, until);
    expect(drawn.querySelectorAll('rect')).toHaveLength(24);
    expect(plain(drawn)).toMatch(
      /Mest sandsynligt omkring \d.*; under \d.* i 5 pct\. af gennemregningerne og over \d/,
    );
    const choice = within(box).getByLabelText<HTMLSelectElement>('Sådan varierer tallet');
    await fireEvent.change(choice, { target: { value: 'uniform' } });
    expect(plain(drawn)).not.toContain('Mest sandsynligt');
    await fireEvent.change(choice, { target: { value: 'fixed' } });
    expect(box.querySelector('[data-part="drawn"]')).toBeNull();
  }, 60_000);
});
