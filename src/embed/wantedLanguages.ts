/** The languages a reader of an embedded ladder wants, best first: the one it is set to, the page's, the browser's. */
export function wantedLanguages(set: string | undefined): string[] {
  return [set ?? '', document.documentElement.lang, ...navigator.languages].filter((code) => code !== '');
}
