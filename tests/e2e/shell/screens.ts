import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '../appTest.ts';

export interface Screen {
  readonly name: string;
  /** Brings the page to it; the screens are visited in order, in either language. */
  readonly open: (page: Page) => Promise<void>;
}

async function at(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function openCase(page: Page, id: string): Promise<void> {
  await at(page, `#/case/${id}`);
  await expect(page.getByTestId('conclusion')).toBeVisible();
}

async function fill(page: Page, parameter: string, text: string): Promise<void> {
  const field = page.locator(`#field-${parameter}`);
  await field.fill(text);
  await field.blur();
}

const csv = 'Sted;Fødsler pr. år\nNord;1234\nSyd;601\nVest;\n';

/** Every screen and every dialog of the app, with something in it. */
export const screens: readonly Screen[] = [
  { name: 'first library', open: (page) => at(page, '') },
  { name: 'register', open: (page) => at(page, '#/register') },
  { name: 'barriers', open: (page) => at(page, '#/barriers') },
  { name: 'robot case', open: (page) => openCase(page, 'birth-robot') },
  {
    name: 'case with charts',
    async open(page) {
      await openCase(page, 'iv-unit');
      await page.getByRole('button', { name: /^(Prøv med eksempler|Try with examples)/ }).click();
      await expect(page.locator('[data-mark="doses"]')).toBeVisible();
    },
  },
  {
    name: 'case with targets',
    async open(page) {
      await openCase(page, 'operational-targets');
      const charts = page.locator('[data-section="charts"]');
      await charts.locator('summary').first().click();
      await expect(charts.locator('li.met')).toHaveCount(1);
    },
  },
  {
    name: 'case with an allocation',
    async open(page) {
      await openCase(page, 'technology-contribution');
      const charts = page.locator('[data-section="charts"]');
      await charts.getByRole('button').first().click();
      await expect(charts.getByRole('img').first()).toBeVisible();
      await charts.locator('summary').first().click();
    },
  },
  ...(['bars', 'dots', 'spread'] as const).map((kind) => ({
    name: `case with its rows as ${kind}`,
    async open(page: Page) {
      await openCase(page, 'activity-funding-2017');
      const sites = page.locator('[data-section="sites"]');
      await sites.locator(`input[value="${kind}"]`).check();
      await sites.locator('figure + details > summary').click();
      await expect(sites.locator('figure + details table')).toBeVisible();
      if (kind === 'dots') await sites.getByRole('slider').focus();
    },
  })),
  {
    name: 'case with payers',
    async open(page) {
      await openCase(page, 'national-spread');
      await page.getByRole('button', { name: /^(Prøv med eksempler|Try with examples)/ }).click();
      const charts = page.locator('[data-section="charts"]');
      await expect(charts.locator('rect.received').first()).toBeVisible();
      await charts.locator('summary').first().click();
    },
  },
  {
    name: 'case with everything unfolded',
    async open(page) {
      await openCase(page, 'ccc');
      await page
        .locator('[data-section="assumptions"]')
        .getByRole('button', { expanded: false })
        .first()
        .click();
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
      });
    },
  },
  {
    name: 'case with an own figure',
    async open(page) {
      await openCase(page, 'ai-mammography');
      await fill(page, 'secondsPerRead', '30');
      await expect(page.locator('[data-parameter="secondsPerRead"] .own')).toBeVisible();
    },
  },
  {
    name: 'a number refused',
    async open(page) {
      await fill(page, 'secondsPerRead', 'x');
      await expect(page.locator('#field-secondsPerRead')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  {
    name: 'working of a formula',
    async open(page) {
      await page.locator('[data-figure="hoursFreed"]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'working of a source',
    async open(page) {
      await at(page, '#/case/birth-robot/working/births');
      await expect(page.locator('[data-source]').first()).toBeVisible();
    },
  },
  {
    name: 'working of years',
    async open(page) {
      await at(page, '#/case/ccc/working/npvCash');
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    },
  },
  { name: 'library with a scenario', open: (page) => at(page, '') },
  {
    name: 'what a file holds',
    async open(page) {
      const buffer = await readFile(new URL('../../fixtures/formats/v1/scenarios.json', import.meta.url));
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'fil.json', mimeType: 'application/json', buffer });
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a file refused',
    async open(page) {
      await page.keyboard.press('Escape');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'data', open: (page) => at(page, '#/data') },
  {
    name: 'a table being read',
    async open(page) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'steder.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'dataset',
    async open(page) {
      await page.locator('button[type=submit]').click();
      await expect(page).toHaveURL(/#\/data\/./);
      await expect(page.getByRole('table')).toBeVisible();
    },
  },
  { name: 'my work', open: (page) => at(page, '#/work') },
  {
    name: 'renaming',
    async open(page) {
      await page
        .getByRole('button', { name: /^(Omdøb|Rename)$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'about', open: (page) => at(page, '#/about') },
  { name: 'no such page', open: (page) => at(page, '#/nowhere/at/all') },
  { name: 'rescue page', open: (page) => at(page, 'redning.html') },
];
