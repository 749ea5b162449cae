import { describe, expect, it } from 'vitest';
import { alteredMarks, countIssues, readPayload } from '../../../../src/core/document/file/readPayload.ts';
import { caseHash } from '../../../../src/core/document/ledger.ts';
import { rawCase, rawScenario, sampleCase, sampleScenario } from '../samples.ts';
import { spoilt } from '../spoilt.ts';

const second = { ...rawScenario(), id: 's2', uid: 's2', dataset: null };
const raw = { scenarios: [rawScenario(), second], datasets: [], cases: [rawCase()] };
const payload = readPayload(raw);

describe('readPayload', () => {
  it('lets scenarios of one case share its model', () => {
    if ('issues' in payload) throw new Error(JSON.stringify(payload.issues));
    expect(payload.scenarios[0]).toEqual(sampleScenario());
    expect(payload.scenarios[1]?.case).toBe(payload.scenarios[0]?.case);
    expect(payload.cases[0]).toBe(payload.scenarios[0]?.case);
  });

  it('reports what is wrong with every document, at its place', () => {
    const reading = readPayload({
      scenarios: [7, spoilt(second, 'reading', 'x')],
      datasets: [{}],
      cases: [[]],
    });
    const places = 'issues' in reading ? reading.issues.map(({ at }) => at) : [];
    expect(new Set(places)).toEqual(
      new Set([
        'payload.scenarios[0]',
        'payload.scenarios[1].reading',
        'payload.datasets[0]',
        'payload.cases[0]',
      ]),
    );
  });
});

describe('countIssues', () => {
  it('names each count that does not agree', () => {
    if ('issues' in payload) throw new Error(JSON.stringify(payload.issues));
    expect(countIssues({ scenarios: 2, datasets: 0, cases: 1 }, payload)).toEqual([]);
    expect(
      countIssues({ scenarios: 2, datasets: 1, cases: 0, rows: 9 }, payload).map(({ at }) => at),
    ).toEqual(['counts.datasets', 'counts.cases', 'counts.rows']);
  });
});

describe('alteredMarks', () => {
  it('marks what the ledger does not know and what is not as it was saved', () => {
    if ('issues' in payload) throw new Error(JSON.stringify(payload.issues));
    const model = sampleCase();
    const known = [{ id: model.id, revision: 1, hash: caseHash(model) }];
    expect(alteredMarks(raw, payload, known)).toEqual([]);
    const places = alteredMarks(raw, payload, [{ ...known[0]!, hash: '0' }]).map(({ at }) => at);
    expect(places).toEqual(['payload.scenarios[0].case', 'payload.scenarios[1].case', 'payload.cases[0]']);
    const resaved = { ...raw, scenarios: [rawScenario(), spoilt(second, 'caseHash', 'f'.repeat(64))] };
    expect(alteredMarks(resaved, payload, known)).toMatchObject([{ at: 'payload.scenarios[1].case' }]);
  });
});
