// What the page may load and do, in one place: the build writes it as a meta tag, the preview server sends it as headers,
// and the examples under public/hosting repeat it for real hosts (a test compares them).
// vite.config.ts reads this file, so it holds strings and one function and imports nothing.

const SHARED_BEFORE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; ";
const SHARED_AFTER =
  "worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; ";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";

/** For the header: the service worker, which takes its policy from its own response, may fetch our own files. */
export const headerPolicy = `${SHARED_BEFORE}connect-src 'self'; ${SHARED_AFTER}frame-ancestors 'none'; ${TRUSTED_TYPES}`;

/** For the meta tag: the document itself never fetches. Browsers ignore frame-ancestors there. */
export const metaPolicy = `${SHARED_BEFORE}connect-src 'none'; ${SHARED_AFTER}${TRUSTED_TYPES}`;

export const metaTag = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`;

/** Sent with every response, also with a 404. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

export const UNCHANGING = 'public, max-age=31536000, immutable';
export const ASK_FIRST = 'no-cache';

/** A hashed name never changes its content; but a 404 kept for a year would outlive the mistake that caused it. */
export function cacheControl(path: string, exists: boolean): string {
  return exists && path.includes('/assets/') ? UNCHANGING : ASK_FIRST;
}
