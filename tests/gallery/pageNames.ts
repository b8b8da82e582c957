/** The pages of the gallery, by the name in their address: apart, as the picture tests run without Svelte. */
export const PAGE_NAMES = [
  'controls',
  'level',
  'list',
  'table',
  'profile',
  'gap',
  'routes',
  'next',
  'what-if',
  'criteria',
  'me',
  'my-data',
  'team',
  'import',
  'problems',
  'filters',
  'find',
  'keys',
  'ladders',
  'embed-code',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];
