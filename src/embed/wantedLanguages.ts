/** The languages for an embedded ladder, in order of preference: its setting, the page's, the browser's. */
export function wantedLanguages(set: string | undefined): string[] {
  return [set ?? '', document.documentElement.lang, ...navigator.languages].filter((code) => code !== '');
}
