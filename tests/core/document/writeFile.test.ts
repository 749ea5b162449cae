import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonicalJson.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { readFile, type GevinstFile } from '../../../src/core/document/readFile.ts';
import { writeFile, type FileContent } from '../../../src/core/document/writeFile.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { sampleCase, sampleDataset, sampleScenario } from './samples.ts';

const stamp = { exportId: 'e9', exportedAt: '2026-11-21T19:00:00.000Z', version: '0.1.0' };
const all: FileContent = {
  kind: 'backup',
  scenarios: [sampleScenario()],
  datasets: [sampleDataset],
  cases: [sampleCase()],
  ...stamp,
};

describe('writeFile', () => {
  it('writes what readFile gives back equal', () => {
    const file = opened(writeFile(all));
    expect(file).toMatchObject({ kind: 'backup', exportId: 'e9', exportedAt: stamp.exportedAt, marks: [] });
    expect(file.scenarios).toEqual(all.scenarios);
    expect(file.datasets).toEqual(all.datasets);
    expect(file.cases).toEqual(all.cases);
  });

  it('gives back any scenarios', () => {
    const several = fc.uniqueArray(arbitraryScenario, { maxLength: 4, selector: ({ uid }) => uid });
    fc.assert(
      fc.property(several, (scenarios) => {
        expect(opened(writeFile({ scenarios, datasets: [], ...stamp })).scenarios).toEqual(scenarios);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('gives the same payload after export, import under new ids, and export', () => {
    const first = writeFile(all);
    const file = opened(first);
    const scenarios = file.scenarios.map((scenario) => ({
      ...scenario,
      id: 'new1',
      dataset: scenario.dataset && { ...scenario.dataset, id: 'new2' },
    }));
    const datasets = file.datasets.map((dataset) => ({ ...dataset, id: 'new2' }));
    const second = writeFile({ ...all, scenarios, datasets, exportId: 'e10', version: '0.2.0' });
    expect(payloadOf(second)).toBe(payloadOf(first));
  });

  it('writes a SHA-256 over the canonical payload that others can check', () => {
    const text = writeFile(all);
    const { checksum } = JSON.parse(text) as { checksum: { hex: string } };
    expect(checksum.hex).toBe(createHash('sha256').update(payloadOf(text)).digest('hex'));
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('lets older versions read what they would read right: not a table of several years', () => {
    const [scenario] = all.scenarios;
    if (!scenario?.dataset) throw new Error('the sample has a dataset');
    const used = { ...scenario.dataset, year: { column: 'since', only: '2026' }, groups: 'part' };
    const text = writeFile({ ...all, scenarios: [{ ...scenario, dataset: used }] });
    expect(JSON.parse(text)).toMatchObject({ formatVersion: 5, minReader: 3 });
    expect(opened(text).scenarios[0]?.dataset).toEqual(used);
    expect(JSON.parse(writeFile(all))).toMatchObject({ formatVersion: 5, minReader: 1 });
  });

  it('lets older versions read no scenario that is corrected for realism, for they would leave that out', () => {
    const [scenario] = all.scenarios;
    if (!scenario) throw new Error('the sample has a scenario');
    const settings = {
      ...scenario.settings,
      realism: { benefits: { cut: 0.2, reason: 'Erfaring' } },
      seed: 7,
    };
    const text = writeFile({ ...all, scenarios: [{ ...scenario, settings }] });
    expect(JSON.parse(text)).toMatchObject({ formatVersion: 5, minReader: 4 });
    expect(opened(text).scenarios[0]?.settings).toEqual(settings);
  });

  it('lets older versions read no scenario with measurements of its own, and keeps every one of them', () => {
    const [scenario] = all.scenarios;
    if (!scenario) throw new Error('the sample has a scenario');
    const samples = Array.from({ length: limits.samples }, (_, i) => i / 7);
    const from = { dataset: 'Afdelinger', column: 'Ture' };
    const changes = [{ parameter: 'trips', dist: { samples, from } }];
    const text = writeFile({ ...all, scenarios: [{ ...scenario, changes }] });
    expect(JSON.parse(text)).toMatchObject({ formatVersion: 5, minReader: 5 });
    expect(opened(text).scenarios[0]?.changes).toEqual(changes);
  });

  it('writes a scenario without its dataset when that is not handed in', () => {
    const file = opened(writeFile({ ...all, datasets: [] }));
    expect(file.scenarios[0]?.dataset).toBeNull();
  });

  it('throws rather than hand out a file that cannot be read', () => {
    const scenario = { ...sampleScenario(), reading: 'nothing' };
    expect(() => writeFile({ ...all, scenarios: [scenario] })).toThrow('cannot be read');
    expect(() => writeFile({ ...all, scenarios: [sampleScenario(), sampleScenario()] })).toThrow(
      'duplicate-id',
    );
  });
});

function opened(text: string): GevinstFile {
  const reading = readFile(text, text.length);
  if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
  return reading.file;
}

function payloadOf(text: string): string {
  return canonicalJson((JSON.parse(text) as { payload: unknown }).payload);
}
