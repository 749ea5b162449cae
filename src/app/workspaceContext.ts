import { createContext } from 'svelte';
import type { Workspace } from './workspace.svelte.ts';

/** main.ts makes the workspace and hands it to App, which puts it here for every page. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
