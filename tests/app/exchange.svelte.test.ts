import { describe, expect, it } from 'vitest';
import { figureAt } from '../../src/core/program/figureAt.ts';
import type { Table } from '../../src/core/dataset/table.ts';
import type { ImportPreview } from '../../src/app/files/importPreview.ts';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { freshName, sampleServices } from './sampleServices.ts';
import robot from '../../src/cases/time/birth-robot.json';

async function fresh(name = freshName()): Promise<Workspace> {
  const workspace = new Workspace(sampleServices(name));
  await workspace.whenReady();
  return workspace;
}

async function withScenario(): Promise<{ workspace: Workspace; id: string }> {
  const workspace = await fresh();
  await workspace.openCase('birth-robot');
  workspace.setValue('births', 3210);
  return { workspace, id: workspace.scenarios[0]?.id ?? '' };
}

async function previewOf(workspace: Workspace, text: string): Promise<ImportPreview> {
  const preview = await workspace.previewImport({ name: 'fil.json', text });
  if ('issues' in preview) throw new Error(JSON.stringify(preview.issues));
  return preview;
}

function payloadOf(text: string): string {
  return text.slice(text.indexOf('"payload"'));
}

const wards: Table = {
  rows: 2,
  labels: 'navn',
  columns: [
    { id: 'navn', name: 'Afdeling', type: 'text', dictionary: ['Øst', 'Vest'], data: Int32Array.of(0, 1) },
    { id: 'antal', name: 'Fødsler', type: 'number', data: Float64Array.of(1000, 2000.5) },
  ],
};

describe('export and import', () => {
  it('give identical figures on another device, and the same payload byte for byte', async () => {
    const { workspace, id } = await withScenario();
    const { fileName, text } = await workspace.exportScenario(id);
    expect(fileName).toMatch(/^robot-på-fødegangen-egne-tal-2026-11-21\.json$/);
    const other = await fresh();
    const preview = await previewOf(other, text);
    expect(preview.scenarios).toMatchObject([{ status: 'new', ownFigures: 1, altered: false }]);
    expect(other.scenarios).toEqual([]);
    const [taken = ''] = await other.acceptImport(preview);
    expect(payloadOf((await other.exportScenario(taken)).text)).toBe(payloadOf(text));
    await other.openScenario(taken);
    const [here, there] = [workspace, other].map(
      (each) => each.open && figureAt(each.open.evaluation, 'hours'),
    );
    expect(there).toEqual(here);
  });

  it('know what is here already, and take other content in beside it', async () => {
    const { workspace, id } = await withScenario();
    const { text } = await workspace.exportScenario(id);
    const same = await previewOf(workspace, text);
    expect(same.scenarios.map((scenario) => scenario.status)).toEqual(['here']);
    expect(await workspace.acceptImport(same)).toEqual([]);
    workspace.setValue('births', 9);
    const differs = await previewOf(workspace, text);
    expect(differs.scenarios.map((scenario) => scenario.status)).toEqual(['differs']);
    await workspace.acceptImport(differs);
    expect(workspace.scenarios.map((head) => head.name).sort()).toEqual([
      'Robot på fødegangen – egne tal',
      'Robot på fødegangen – egne tal (2)',
    ]);
    expect((await previewOf(workspace, text)).scenarios.map((scenario) => scenario.status)).toEqual(['here']);
  });

  it('carry the dataset along, once', async () => {
    const workspace = await fresh();
    await workspace.openCase('birth-robot');
    const dataset = await workspace.storeDataset(wards, 'Vores afdelinger');
    expect(await workspace.useDataset(dataset, { births: 'antal' })).toBeNull();
    const { text } = await workspace.exportScenario(workspace.scenarios[0]?.id ?? '');
    const name = freshName();
    const other = await fresh(name);
    const [taken = ''] = await other.acceptImport(await previewOf(other, text));
    await other.openScenario(taken);
    expect(other.open?.rows?.names).toEqual(['Øst', 'Vest']);
    expect(other.datasets).toMatchObject([
      { name: 'Vores afdelinger', rows: 2, usedBy: ['Robot på fødegangen – egne tal'] },
    ]);
    const again = await fresh(name);
    await again.openScenario(taken);
    expect(again.open?.rows?.values.get('births')).toEqual(Float64Array.of(1000, 2000.5));
  });

  it('are one step to undo', async () => {
    const { workspace, id } = await withScenario();
    const { text } = await workspace.exportScenario(id);
    const other = await fresh();
    await other.acceptImport(await previewOf(other, text));
    expect(other.scenarios).toHaveLength(1);
    other.undo();
    expect(other.scenarios).toEqual([]);
    other.redo();
    expect(other.scenarios).toHaveLength(1);
  });

  it('change nothing when the file is refused', async () => {
    const { workspace } = await withScenario();
    const files = [
      '',
      '{"format":"gevinst"',
      '{"format":"other","formatVersion":1}',
      '[1,2',
      '{"a":1,"a":2}',
    ];
    for (const text of files) {
      const preview = await workspace.previewImport({ name: 'x.json', text });
      expect('issues' in preview && preview.issues.length).toBeGreaterThan(0);
    }
    const latin1 = new File([Uint8Array.of(0x7b, 0xe6, 0x7d)], 'x.json');
    expect(await workspace.previewImport(latin1)).toMatchObject({ issues: [{ code: 'document.not-json' }] });
    expect(workspace.scenarios).toHaveLength(1);
  });

  it('take in a case document of the user’s own and list it', async () => {
    const workspace = await fresh();
    const own = { ...robot, id: 'our-robot', title: { da: 'Vores robot', en: 'Our robot' } };
    const preview = await previewOf(workspace, JSON.stringify(own));
    const [id = ''] = await workspace.acceptImport(preview);
    expect(workspace.ownCases).toMatchObject([{ id, title: { da: 'Vores robot' } }]);
    expect(await workspace.openCase(id)).toBeNull();
    expect(workspace.open?.altered).toBe(false);
    expect(await workspace.acceptImport(preview)).toEqual([]);
  });

  it('note when a scenario was last saved to a file', async () => {
    const { workspace, id } = await withScenario();
    expect(workspace.scenarios[0]?.savedToFileAt).toBeNull();
    workspace.markSavedToFile(id);
    const saved = workspace.scenarios[0]?.savedToFileAt;
    expect(saved).not.toBeNull();
    workspace.undo();
    workspace.redo();
    expect(workspace.scenarios[0]?.savedToFileAt).toBe(saved);
  });
});

describe('datasets', () => {
  it('are removed and brought back by undo', async () => {
    const workspace = await fresh();
    const id = await workspace.storeDataset(wards, 'Afdelinger');
    workspace.removeDataset(id);
    expect(workspace.datasets).toEqual([]);
    expect(workspace.notices.map(({ code }) => code)).toEqual(['dataset.removed']);
    workspace.undo();
    expect(workspace.datasets.map((head) => head.name)).toEqual(['Afdelinger']);
    expect(await workspace.readDataset(id)).toMatchObject({ rows: 2 });
  });

  it('that do not fit say why, and the mapping stays as it was', async () => {
    const workspace = await fresh();
    await workspace.openCase('birth-robot');
    const id = await workspace.storeDataset(wards, 'Afdelinger');
    await workspace.useDataset(id, { births: 'antal' });
    const before = workspace.open?.rows?.values.get('births');
    expect(workspace.setMapping({ births: 'navn' })).toMatchObject([{ code: 'dataset.not-numbers' }]);
    expect(workspace.open?.rows?.values.get('births')).toEqual(before);
    expect(workspace.open?.scenario?.dataset?.mapping).toEqual({ births: 'antal' });
    expect(await workspace.useDataset(id, { nothing: 'antal' })).toMatchObject([
      { code: 'dataset.unknown-parameter' },
    ]);
  });
});
