/**
 * True in the single-file build. Its page may be opened from disk, and has no files beside it to start a
 * worker from.
 */
export const IS_ONE_FILE: boolean = import.meta.env.MODE === 'single';
