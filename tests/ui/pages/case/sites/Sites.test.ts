import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import co2 from '../../../../../src/cases/target/co2-paths.json';
import funding from '../../../../../src/cases/funding/activity-funding-2017.json';
import vdx from '../../../../../src/cases/growth/vdx-video.json';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';

const own = {
  'co2-paths': co2 as unknown as CaseModel,
  'activity-funding-2017': funding as unknown as CaseModel,
  'vdx-video': vdx as unknown as CaseModel,
};

function section(name: string): HTMLElement {
  const found = document.querySelector(`[data-section="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`No section ${name}`);
  return found;
}

const plain = (element: Element | null): string =>
  element?.textContent?.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim() ?? '';

test('a case whose figures are single cells of a dataset opens with them, and shows where each stands', async () => {
  const { workspace } = await openCasePage('vdx-video', null, own);
  expect(workspace.open?.rows).toBeNull();
  expect(workspace.open?.inputs.set.get('after')).toBe(785000);
  const sites = section('sites');
  expect(within(sites).getByRole('heading', { level: 2 }).textContent).toBe('Datasæt');
  const row = within(sites).getByRole('rowheader', { name: 'Antal videomøder i 2021' }).closest('tr');
  expect([...(row?.children ?? [])].map(plain)).toEqual([
    'Antal videomøder i 2021',
    'VDX, alle møder',
    'Videomøder i 2021',
    '785.000 videomøder pr. år',
  ]);
  const link = within(sites).getByRole('link', { name: 'Se datasættet med kilde til hver række' });
  expect(link.getAttribute('href')).toBe('#/data/shipped-vdx-minlaege');
}, 20_000);

test('a figure of the user’s own goes before the cell, and going back takes the cell again', async () => {
  const { workspace } = await openCasePage('vdx-video', null, own);
  const field = screen.getByLabelText('Antal videomøder i 2021');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '500000' } });
  await fireEvent.blur(field);
  expect(workspace.open?.scenario?.dataset?.id).toBe('case-vdx-video');
  expect(workspace.open?.inputs.set.get('after')).toBe(500000);
  workspace.reset('after', 'source');
  expect(workspace.open?.inputs.set.get('after')).toBe(785000);
}, 20_000);

test('without the dataset the case stands on its own values', async () => {
  const { workspace } = await openCasePage('co2-paths', null, own);
  expect(workspace.open?.rows?.names).toHaveLength(3);
  const leave = within(section('assumptions')).getByRole('button', { name: 'Regn uden datasættet' });
  await fireEvent.click(leave);
  await waitFor(() => expect(workspace.open?.rows).toBeNull());
  expect(plain(screen.getByTestId('conclusion'))).toContain('101.206 ton i 2016: 10.768 ton foran');
  expect(plain(section('sites'))).toContain('Der regnes med initiativets egne tal.');
}, 20_000);

test('rows are called what they are, in the language of the page, with the figures of the source unrounded', async () => {
  const { inEnglish } = await openCasePage('activity-funding-2017', null, own, { language: () => 'en' });
  const sites = section('sites');
  expect(within(sites).getByRole('heading', { level: 2 }).textContent).toBe('Afdeling for afdeling');
  await inEnglish();
  await waitFor(() =>
    expect(within(sites).getByRole('heading', { level: 2 }).textContent).toBe('Department by department'),
  );
  const row = within(sites)
    .getByRole('rowheader', { name: /^Nordsjælland: cardiology/ })
    .closest('tr');
  expect(plain(row)).toContain('3,035');
  expect(plain(row)).toContain('7.205');
  const part = within(sites).getByRole('rowheader', { name: /^– of which multiple myeloma/ });
  expect(plain(part)).toContain('part of Rigshospitalet: Finsen Centre');
  const cell = within(sites).getByRole('link', { name: '3,035' });
  expect(cell.getAttribute('href')).toContain('visits/Nordsj%C3%A6lland%3A%20hjerte');
}, 20_000);

test('the working of a row’s figure names the row’s own source and note', async () => {
  await openCasePage('activity-funding-2017', 'visits/Herlev-Gentofte: ortopædkirurgi, ambulant', own);
  const working = document.querySelector('[data-working]');
  expect(plain(working)).toContain('Rækken »Herlev-Gentofte: ortopædkirurgi, ambulant« i datasættet');
  expect(plain(working)).toContain('Bilag 2 til punkt 5, Herlev-Gentofte');
  expect(plain(working)).toContain('Tallet ligner hele ortopædkirurgien');
}, 20_000);
