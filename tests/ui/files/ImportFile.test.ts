import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ImportFile from '../../../src/ui/files/ImportFile.svelte';
import { show, startedWorkspace } from '../show.ts';

async function exported() {
  const workspace = await startedWorkspace();
  await workspace.openCase('birth-robot');
  workspace.setValue('births', 3000);
  const file = await workspace.exportScenario(workspace.scenarios[0]?.id ?? '');
  return { workspace, ...file };
}

async function pick(text: string, name: string): Promise<void> {
  const files = [new File([text], name, { type: 'application/json' })];
  await fireEvent.change(screen.getByLabelText('Åbn en fil'), { target: { files } });
  await screen.findByRole('dialog');
}

describe('ImportFile', () => {
  it('shows what a file holds and takes it in only when told to', async () => {
    const { text, fileName } = await exported();
    const workspace = await startedWorkspace();
    const { announcer } = show(ImportFile, { label: 'Åbn en fil' }, { workspace });
    await pick(text, fileName);
    const dialog = within(screen.getByRole('dialog', { name: 'Hvad filen indeholder' }));
    expect(dialog.getByText('Robot på fødegangen – egne tal')).toBeTruthy();
    expect(dialog.getByText('nyt')).toBeTruthy();
    expect(workspace.scenarios).toHaveLength(0);
    await fireEvent.click(dialog.getByRole('button', { name: 'Tag ind' }));
    await waitFor(() => expect(workspace.scenarios).toHaveLength(1));
    await waitFor(() => expect(announcer.text).toBe('1 scenarie er taget ind.'));
    expect(location.hash).toBe(`#/scenario/${workspace.scenarios[0]?.id}`);
  });

  it('says that nothing is new when everything is here', async () => {
    const { workspace, text, fileName } = await exported();
    show(ImportFile, { label: 'Åbn en fil' }, { workspace });
    await pick(text, fileName);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('Alt i filen findes her i forvejen.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Tag ind' })).toBeNull();
  });

  it('warns of a file that was altered after it was written', async () => {
    const { text, fileName } = await exported();
    show(ImportFile, { label: 'Åbn en fil' }, { workspace: await startedWorkspace() });
    await pick(text.replace('3000', '3001'), fileName);
    expect(screen.getByText(/Filen er ændret, siden Gevinst skrev den/)).toBeTruthy();
  });

  it('refuses broken files with the reason and changes nothing', async () => {
    const workspace = await startedWorkspace();
    show(ImportFile, { label: 'Åbn en fil' }, { workspace });
    await pick('{"format":', 'brudt.json');
    const dialog = screen.getByRole('dialog', { name: 'Filen kan ikke åbnes' });
    expect(dialog.textContent).toContain('Den kan ikke læses fra linje 1');
    expect(dialog.textContent).toContain('»brudt.json« er ikke taget ind, og intet er ændret her.');
    expect(workspace.scenarios).toHaveLength(0);
  });
});
