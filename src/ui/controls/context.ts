import { createContext } from 'svelte';
import type { Explorer } from '../../state/Explorer.svelte';

/** Each page or element has an explorer of its own; components find it here, never in a module. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

/** Opens the box in which ladders are chosen, opened from files and saved. */
export const [getOpener, setOpener] = createContext<() => void>();
