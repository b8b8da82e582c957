/** The language of a BCP 47 tag in lower case: "de" for "de-CH". */
export function withoutRegion(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
