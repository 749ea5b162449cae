import { mount } from 'svelte';
import './app.css';
import { allowScripts } from './app/trustedTypes.ts';
import App from './ui/App.svelte';

allowScripts(['./serviceWorker.js']);

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app"');
target.replaceChildren();
mount(App, { target });
