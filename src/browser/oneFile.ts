/** True where the page is one file, opened from a disk perhaps: no worker can stand beside it. */
export const IS_ONE_FILE: boolean = import.meta.env.MODE === 'single';
