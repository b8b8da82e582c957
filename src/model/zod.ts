/**
 * The one door to zod. `jitless` has to be set before the first schema is made: zod otherwise probes
 * for `eval`, which a strict content security policy reports as a violation.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
