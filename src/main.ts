import { mount } from 'svelte';
import './app.css';
import './start.css';
import { browserServices } from './app/browserServices.ts';
import { workerAddress } from './app/jobs/workerAddress.ts';
import { Preferences, preferredLanguage } from './app/preferences.svelte.ts';
import { localStartList } from './app/storage/startList.ts';
import { allowScripts } from './app/trustedTypes.ts';
import { AppUpdate } from './app/update/appUpdate.svelte.ts';
import { askedBefore } from './app/update/askedBefore.ts';
import { Workspace } from './app/workspace.svelte.ts';
import { loadAhead } from './loadAhead.ts';
import App from './ui/App.svelte';

const SERVICE_WORKER = './serviceWorker.js';

function start(target: HTMLElement): void {
  const startList = localStartList(() => localStorage);
  const language = startList.read().language ?? preferredLanguage(navigator.languages);
  document.documentElement.lang = language;
  const preferences = new Preferences(language, (chosen) => startList.keepLanguage(chosen));
  const workspace = new Workspace(browserServices(startList, () => preferences.language));
  const update = new AppUpdate(
    () => workspace.flush(),
    () => location.reload(),
    askedBefore(() => sessionStorage),
  );
  target.replaceChildren();
  mount(App, { target, props: { workspace, preferences, update } });
  // A chunk that is gone belongs to a build that was replaced under this page.
  window.addEventListener('vite:preloadError', () => void workspace.flush());
  window.addEventListener('load', () => {
    if (import.meta.env.PROD && 'serviceWorker' in navigator) {
      void update.watch(navigator.serviceWorker, SERVICE_WORKER);
    }
    setTimeout(() => void loadAhead(), 2_000);
  });
}

// Before anything registers a worker: the policy refuses every script address that is not named here.
allowScripts([SERVICE_WORKER, workerAddress]);

// In a frame of another site a click could be stolen; the header forbids it where hosts can send one.
const target = document.getElementById('app');
if (target && window.top === window) start(target);
