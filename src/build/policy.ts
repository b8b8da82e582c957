/** Content security policies: of the built page, and of the hosts that the tests imitate. */
import type { Plugin } from 'vite';

/** What the built page allows itself, whatever its host sends: no eval, no inline code or style. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

/** What the preview server and the end-to-end tests enforce: the page's own host only. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Puts the policy into the built page only: the development server needs inline styles. */
export function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
