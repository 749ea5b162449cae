import { Workspace } from '../../../../../src/app/workspace.svelte.ts';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { da } from '../../../../../src/i18n/da.ts';
import { Announcer } from '../../../../../src/ui/announcer.svelte.ts';
import { CaseView } from '../../../../../src/ui/pages/case/caseView.svelte.ts';
import { freshName, sampleServices } from '../../../../app/sampleServices.ts';

/** A case with its own rows as the parts of its page see it, in Danish. */
export async function caseViewOf(model: CaseModel): Promise<CaseView> {
  const workspace = new Workspace(sampleServices(freshName(), { loadCase: async () => model }));
  await workspace.whenReady();
  await workspace.openCase(model.id);
  await workspace.useDataset(`case-${model.id}`);
  return new CaseView({
    workspace,
    announcer: new Announcer(),
    get open() {
      if (!workspace.open) throw new Error(`${model.id} did not open`);
      return workspace.open;
    },
    gate: null,
    kind: 'case',
    id: model.id,
    words: da,
    language: 'da',
  });
}
