/**
 * The one door to zod: its form whose checks are functions, of which a page loads those it uses alone. `jitless` has to be set before the first schema is made: zod otherwise probes
 * for `eval`, which a strict content security policy reports as a violation.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
