/** Content security policies: that of the built page, and those of the hosts that the tests imitate. */
import type { Plugin } from 'vite';

/** The policy that the built page sets itself, whatever its host sends: no eval, no inline code or style. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

/** The policy that the preview server and the end-to-end tests enforce: only the page's own host. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Adds the policy to the built page. The development server needs inline styles. */
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
