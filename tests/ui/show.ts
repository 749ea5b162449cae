import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Preferences } from '../../src/app/preferences.svelte.ts';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { da } from '../../src/i18n/da.ts';
import type { Words } from '../../src/i18n/words.svelte.ts';
import { Announcer } from '../../src/ui/announcer.svelte.ts';
import { freshName, sampleServices } from '../app/sampleServices.ts';
import Frame from './Frame.svelte';

/** Shows a component in the frame that App gives every page, in Danish unless said otherwise. */
export function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  given: Props,
  around: { workspace?: Workspace; words?: Words } = {},
) {
  const announcer = new Announcer();
  const chosen: string[] = [];
  const preferences = new Preferences('da', (language) => void chosen.push(language));
  const of = component as unknown as Component<Record<string, unknown>>;
  const shown = render(Frame, { props: { of, given, words: da, announcer, preferences, ...around } });
  return { ...shown, announcer, preferences, chosen };
}

/** A workspace over a database of its own, ready for use. */
export async function startedWorkspace(): Promise<Workspace> {
  const workspace = new Workspace(sampleServices(freshName()));
  await workspace.whenReady();
  return workspace;
}
