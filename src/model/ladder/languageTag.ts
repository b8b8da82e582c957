/** The first part of a BCP 47 tag in small letters: "de" of "de-CH". */
export function withoutRegion(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
