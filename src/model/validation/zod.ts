/**
 * The only import of zod: its functional form, of which a page loads only the checks it uses. `jitless` must
 * be set before the first schema is created; otherwise zod probes for `eval`, which a strict content security
 * policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
