/** Where the parts of a document were read, by their path in it. */
import type { DocumentPath, Place } from '../model/validation/issue';

export class DocumentPlaces {
  readonly #places = new Map<string, Place>();

  /** Remembers where a part of the document was read. A later place replaces an earlier one. */
  mark(path: DocumentPath, place: Place): void {
    this.#places.set(keyOf(path), place);
  }

  has(path: DocumentPath): boolean {
    return this.#places.has(keyOf(path));
  }

  /** The place of the part, or of the nearest marked part around it. */
  locate(path: DocumentPath): Place | undefined {
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(keyOf(path.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  }
}

/** Concatenation, because tables ask for every cell and `join` is several times slower. */
function keyOf(path: DocumentPath): string {
  let key = '';
  for (const part of path) key += `${part}\n`;
  return key;
}
