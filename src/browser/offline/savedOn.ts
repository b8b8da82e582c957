/** Header of a response that is the last good copy: when the host sent it, as ISO 8601. */
export const SAVED_ON = 'rungs-kept-on';
