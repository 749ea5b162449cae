import type { Locator, Page } from '@playwright/test';
import { expect } from './appTest.ts';

/** The first three built-in cases: id, folder and the title a Danish user sees. */
export const cases = [
  { id: 'birth-robot', kind: 'time', title: 'Robot på fødegangen' },
  { id: 'ccc', kind: 'investment', title: 'Børn uden narkose i MR' },
  { id: 'ai-mammography', kind: 'time', title: 'AI i brystkræftscreening' },
] as const;

/** The case as a user meets it: from the library, by its card. */
export async function openCase(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('heading', { level: 3, name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** A key figure in the head of the case page. */
export function keyFigure(page: Page, label: string): Locator {
  return page.locator('[data-section="keyFigures"]').getByRole('link').filter({ hasText: label }).first();
}

/** The box round one assumption: its field, chips, notes and details. */
export function assumption(page: Page, label: string): Locator {
  return page.locator('[data-parameter]').filter({ has: page.getByLabel(label, { exact: true }) });
}

/** Types as a person does who replaces what stands in a field and presses Enter. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  await field.fill(text);
  await field.press('Enter');
  await field.blur();
}

/** The acknowledgement that everything typed so far is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toContainText(/Gemt på denne enhed|Saved on this device/);
}

export const scenarioBar = (page: Page): Locator =>
  page.getByRole('group', { name: /^(Scenarie|Scenario)$/ });
