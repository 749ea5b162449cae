import { expect, it } from 'vitest';
import { payloadReferences } from '../../../../src/core/document/check/payloadReferences.ts';
import { sampleDataset, sampleScenario } from '../samples.ts';

const scenario = sampleScenario();

it('payloadReferences wants every dataset a scenario names, and each id and uid once', () => {
  expect(payloadReferences({ scenarios: [scenario], datasets: [sampleDataset] })).toEqual([]);
  expect(payloadReferences({ scenarios: [scenario], datasets: [] })).toEqual([
    {
      code: 'document.unknown-reference',
      at: 'payload.scenarios[0].dataset.id',
      id: 'd1',
      to: 'dataset',
    },
  ]);
  const second = { ...scenario, id: 's2' };
  expect(payloadReferences({ scenarios: [scenario, second], datasets: [sampleDataset] })).toMatchObject([
    { code: 'document.duplicate-id', at: 'payload.scenarios[1].uid', first: 'payload.scenarios[0].uid' },
  ]);
});
