import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import WorkPage from '../../../../src/ui/pages/work/WorkPage.svelte';
import { show, startedWorkspace } from '../../show.ts';

const NAME = 'Robot på fødegangen – egne tal';

async function withScenario() {
  const workspace = await startedWorkspace();
  await workspace.openCase('birth-robot');
  workspace.setValue('births', 3000);
  return { workspace, ...show(WorkPage, {}, { workspace }) };
}

function row(name = NAME) {
  return within(screen.getByRole('group', { name }));
}

describe('WorkPage', () => {
  it('says how to make the first scenario while there is none', async () => {
    show(WorkPage, {}, { workspace: await startedWorkspace() });
    expect(screen.getByText(/ret ét tal – så er det første lavet/)).toBeTruthy();
    expect(screen.getByText('Papirkurven er tom.')).toBeTruthy();
  });

  it('lists a scenario with its case, own figures and whether it is in a file', async () => {
    await withScenario();
    const link = row().getByRole('link', { name: NAME });
    expect(link.getAttribute('href')).toMatch(/^#\/scenario\//);
    expect(row().getByText(/1 eget tal/)).toBeTruthy();
    expect(row().getByText(/ikke gemt som fil/)).toBeTruthy();
    expect(screen.getByText(/Den ældste ændring, der ikke er gemt som fil/)).toBeTruthy();
  });

  it('renames in a dialog', async () => {
    const { workspace } = await withScenario();
    await fireEvent.click(row().getByRole('button', { name: 'Omdøb' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Omdøb scenariet' }));
    await fireEvent.input(dialog.getByRole('textbox', { name: 'Nyt navn' }), {
      target: { value: 'Vores afdeling' },
    });
    await fireEvent.submit(screen.getByRole('dialog').querySelector('form') as HTMLFormElement);
    expect(workspace.scenarios[0]?.name).toBe('Vores afdeling');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('duplicates', async () => {
    const { workspace } = await withScenario();
    await fireEvent.click(row().getByRole('button', { name: 'Dublér' }));
    await waitFor(() => expect(workspace.scenarios).toHaveLength(2));
  });

  it('deletes to the bin and puts back', async () => {
    const { workspace } = await withScenario();
    await fireEvent.click(row().getByRole('button', { name: 'Slet' }));
    expect(workspace.scenarios).toHaveLength(0);
    await fireEvent.click(screen.getByRole('button', { name: `Læg tilbage ${NAME}` }));
    expect(workspace.scenarios.map(({ name }) => name)).toEqual([NAME]);
  });

  it('saves to a file and remembers that it did', async () => {
    const { workspace, announcer } = await withScenario();
    const address = vi.spyOn(URL, 'createObjectURL');
    await fireEvent.click(row().getByRole('button', { name: 'Gem som fil' }));
    await waitFor(() => expect(workspace.scenarios[0]?.savedToFileAt).toBeTruthy());
    expect(address).toHaveBeenCalledOnce();
    expect(announcer.text).toMatch(/^Gemt som ».+\.json«\.$/);
    expect(row().getByText(/sidst gemt som fil/)).toBeTruthy();
    address.mockRestore();
  });

  it('changes the language', async () => {
    const { chosen } = await withScenario();
    await fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(chosen).toEqual(['en']);
  });
});
