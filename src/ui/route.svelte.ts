// Hash routes, so that the page works from any folder of any static host.

export type Route =
  | { readonly page: 'library' }
  | {
      readonly page: 'case';
      readonly kind: 'case' | 'scenario';
      readonly id: string;
      readonly working: string | null;
    }
  | { readonly page: 'data'; readonly id: string | null }
  | { readonly page: 'work' }
  | { readonly page: 'about' }
  | { readonly page: 'register' }
  | { readonly page: 'barriers' }
  | { readonly page: 'unknown'; readonly path: string };

/** The page an address names; the parts are decoded. A working address may itself hold "/". */
export function readRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/\/+$/, '');
  const parts = path.split('/').map(decodePart);
  const [first = '', id = '', third = '', ...rest] = parts;
  // What is looked for in the library stands behind a question mark.
  if (path === '' || path.startsWith('?')) return { page: 'library' };
  if ((first === 'case' || first === 'scenario') && id !== '') {
    if (third === '') return { page: 'case', kind: first, id, working: null };
    if (third === 'working' && rest.length > 0) {
      return { page: 'case', kind: first, id, working: rest.join('/') };
    }
  }
  if (first === 'data' && third === '') return { page: 'data', id: id === '' ? null : id };
  if (first === 'work' && id === '') return { page: 'work' };
  if (first === 'about' && id === '') return { page: 'about' };
  if (first === 'register' && id === '') return { page: 'register' };
  if (first === 'barriers' && id === '') return { page: 'barriers' };
  return { page: 'unknown', path };
}

/** A part that is not sound percent-encoding is taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Address of the working (receipt) of one figure of the open document. */
export function workingPath(kind: 'case' | 'scenario', id: string, address: string): string {
  return `#/${kind}/${encodeURIComponent(id)}/working/${address.split('/').map(encodeURIComponent).join('/')}`;
}

/** Goes to a hash path like "#/work"; `replace` leaves no step in the browser's history. */
export function navigate(path: string, how: { readonly replace?: boolean } = {}): void {
  const hash = path.startsWith('#') ? path : `#${path}`;
  if (hash === location.hash) return;
  if (how.replace) location.replace(hash);
  else location.hash = hash;
}

/** Puts a hash path in the place of the one on show, without a step in the history. */
export function rewriteAddress(path: string): void {
  if (path === (location.hash === '' ? '#/' : location.hash)) return;
  history.replaceState(history.state, '', path);
  // The browser says nothing of it, and the router has to know.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The route on show. App feeds it from the window's hashchange. */
export class Router {
  #hash = $state('');
  #library = $state('#/');
  readonly route = $derived(readRoute(this.#hash));

  constructor(hash: string) {
    this.follow(hash);
  }

  /** Address of the library as it was left, with what was looked for. */
  get library(): string {
    return this.#library;
  }

  follow(hash: string): void {
    this.#hash = hash;
    if (readRoute(hash).page === 'library') this.#library = hash === '' ? '#/' : hash;
  }
}
