import { canonicalJson } from '../../core/document/canonicalJson.ts';
import { sha256 } from '../../core/document/hash.ts';
import type { Scenario } from '../../core/model/scenario.ts';

/** Says whether two scenarios hold the same, wherever they came from. `datasetUid` stands for the local dataset id. */
export function contentHash(scenario: Scenario, datasetUid: string | null): string {
  const { id: _id, uid: _uid, origin: _origin, dataset, ...content } = scenario;
  return sha256(canonicalJson({ ...content, dataset: dataset ? { ...dataset, id: datasetUid } : null }));
}
