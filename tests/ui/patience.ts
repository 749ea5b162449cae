import { configure } from '@testing-library/svelte';

// What is fetched when it is wanted may take seconds on a busy machine: that is no fault of the app.
configure({ asyncUtilTimeout: 20_000 });
