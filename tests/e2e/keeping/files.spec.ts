import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { expectSaved, openCase, scenarioBar, type } from '../casePage.ts';

const PATIENTS = 'Henviste børn, 4–6 år';
const title = 'Børn uden narkose i MR';

/** Every key figure, in words, in the order of the page. */
async function figures(page: Page): Promise<string[]> {
  const section = page.locator('[data-section="keyFigures"]');
  await section.locator('details > summary').click();
  return section.locator('[data-figure] b').allInnerTexts();
}

async function exportScenario(page: Page): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await scenarioBar(page).getByRole('button', { name: 'Gem som fil' }).click();
  const download: Download = await started;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function offerFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel(/^(Åbn en fil|Open a file)$/)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

interface ExportedFile {
  readonly payload: { readonly scenarios: readonly Record<string, unknown>[] };
}

function contentOf(text: string): unknown {
  const { payload }: ExportedFile = JSON.parse(text);
  return payload.scenarios.map(({ id: _id, ...content }) => content);
}

test('an exported scenario gives the same figures elsewhere, after a preview', async ({ page, context }) => {
  await openCase(page, title);
  await type(page, PATIENTS, '180');
  await type(page, 'Driftsudgift', '175.500');
  await expectSaved(page);
  await expect(scenarioBar(page)).toContainText('2 egne tal');
  const shown = await figures(page);
  expect(shown.length).toBeGreaterThan(20);
  const { name, text } = await exportScenario(page);
  expect(name).toMatch(/^børn-uden-narkose.*\d{4}-\d{2}-\d{2}\.json$/);
  await expect(page.getByText(/sidst gemt som fil/)).toBeVisible();

  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Begynd her' })).toBeVisible();

  await offerFile(page, name, text);
  const preview = page.getByRole('dialog', { name: 'Hvad filen indeholder' });
  await expect(preview).toContainText('Intet er gemt endnu.');
  await expect(preview.getByRole('listitem')).toContainText(/egne tal.*2 egne tal.*nyt/s);
  await preview.getByRole('button', { name: 'Annullér' }).click();
  await expect(page.getByRole('heading', { name: 'Begynd her' })).toBeVisible();

  await offerFile(page, name, text);
  await preview.getByRole('button', { name: 'Tag ind' }).click();
  await expect(page.getByLabel(PATIENTS, { exact: true })).toHaveValue('180');
  expect(await figures(page)).toEqual(shown);
  // Out again with the same content; only the device's own ids differ.
  expect(contentOf((await exportScenario(page)).text)).toEqual(contentOf(text));

  await page.goto('./');
  await offerFile(page, name, text);
  await expect(preview).toContainText('Alt i filen findes her i forvejen.');
});

test('a file changed since it was written says so, and comes in beside what is here', async ({ page }) => {
  await openCase(page, title);
  await type(page, PATIENTS, '180');
  await expectSaved(page);
  const { name, text } = await exportScenario(page);
  await page.goto('./');
  await offerFile(page, name, text.replace('"value":180', '"value":181'));
  const preview = page.getByRole('dialog');
  await expect(preview).toContainText('Filen er ændret, siden Gevinst skrev den.');
  await expect(preview).toContainText('findes her med andre tal');
  await preview.getByRole('button', { name: 'Tag ind' }).click();
  await expect(page.getByLabel(PATIENTS, { exact: true })).toHaveValue('181');
  await expect(scenarioBar(page)).toContainText('(2)');
});

/** A sound file, and what is done to it; each with a word of the message in both languages. */
const broken: readonly { what: string; spoil: (text: string) => string | Buffer; da: RegExp; en: RegExp }[] =
  [
    { what: 'cut short', spoil: (text) => text.slice(0, -40), da: /gået i stykker/, en: /broken|damaged/ },
    {
      what: 'no text',
      spoil: () => Buffer.from([0xff, 0xfe, 0x00, 0x80]),
      da: /ikke en fil fra Gevinst/,
      en: /not from Gevinst/,
    },
    {
      what: 'of another program',
      spoil: () => '{"format":"other","formatVersion":1}',
      da: /er ikke fra Gevinst/,
      en: /not from Gevinst/,
    },
    {
      what: 'without a version',
      spoil: (text) => text.replace(/"formatVersion":\s*1,/, ''),
      da: /formatVersion/,
      en: /formatVersion/,
    },
    {
      what: 'of a newer version',
      spoil: (text) =>
        text
          .replace(/"formatVersion":\s*1,/, '"formatVersion":9,')
          .replace(/"minReader":\s*1/, '"minReader":9'),
      da: /nyere udgave/,
      en: /newer version/,
    },
    {
      what: 'with a key twice',
      spoil: (text) => text.replace('"name":', '"name":"x","name":'),
      da: /to gange/,
      en: /twice/,
    },
    {
      what: 'with an unknown field',
      spoil: (text) => text.replace('"changes":', '"colour":1,"changes":'),
      da: /»colour« kendes ikke/,
      en: /colour/,
    },
    {
      what: 'with an unknown unit',
      spoil: (text) => text.replaceAll('"DKK/yr"', '"dolars/yr"'),
      da: /dolars/,
      en: /dolars/,
    },
    {
      what: 'with a value out of bounds',
      spoil: (text) => text.replace('"value":180', '"value":-180'),
      da: /uden for det mulige/,
      en: /outside/,
    },
  ];

test('a broken file says what is wrong in both languages and changes nothing', async ({ page }) => {
  await openCase(page, title);
  await type(page, PATIENTS, '180');
  await expectSaved(page);
  const { text } = await exportScenario(page);
  await page.goto('./#/work');
  const rows = page.getByRole('group').filter({ has: page.getByRole('button', { name: /^(Slet|Delete)$/ }) });
  await expect(rows).toHaveCount(1);
  for (const language of ['da', 'en'] as const) {
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).check();
    const refused = page.getByRole('dialog', {
      name: language === 'da' ? 'Filen kan ikke åbnes' : /cannot be opened/,
    });
    for (const { what, spoil, [language]: message } of broken) {
      await test.step(`${what}, ${language}`, async () => {
        const spoilt = spoil(text);
        expect(spoilt).not.toBe(text);
        await offerFile(page, 'fra-kollega.json', spoilt);
        await expect(refused).toContainText(message);
        await expect(refused).toContainText('fra-kollega.json');
        await expect(refused).not.toContainText(/undefined|null|\[object/);
        await page.keyboard.press('Escape');
        await expect(refused).toBeHidden();
      });
    }
    await expect(rows).toHaveCount(1);
  }
});

test('a case of one’s own is imported and listed as own', async ({ page }) => {
  await page.goto('./');
  const own = JSON.parse(
    await readFile(new URL('../../fixtures/formats/v1/case.json', import.meta.url), 'utf8'),
  );
  await offerFile(page, 'eget.json', JSON.stringify(own));
  const preview = page.getByRole('dialog', { name: 'Hvad filen indeholder' });
  await expect(preview).toContainText('Egne initiativer');
  await preview.getByRole('button', { name: 'Tag ind' }).click();
  await expect(page.getByTestId('conclusion')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linnedvogn på gangen');

  await page.goto('./');
  const list = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Egne initiativer' }) });
  await list.getByRole('link', { name: 'Linnedvogn på gangen' }).click();
  await expect(page.getByTestId('conclusion')).toBeVisible();
});
