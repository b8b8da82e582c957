/** On an answer that is the last good copy and not the host's own: when the host gave it, as ISO 8601. */
export const KEPT_ON = 'rungs-kept-on';
