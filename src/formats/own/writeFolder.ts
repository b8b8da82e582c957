/** Writes a ladder in its folder form: `ladder.yaml`, `skills.yaml`, and a file per role and translation. */
import type { LadderDocument } from '../../model/ladder/ladder';
import { writeYamlPart } from './write';
import type { ExportLoss, ExportResult, WrittenFile } from '../exportResult';

/** Names that Windows reserves for devices, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const MOST_NAME = 120;

/**
 * `schemas` is the path from the folder to the JSON Schemas, with forward slashes. Each file refers to its
 * schema for editors. A role's file is named after its id in a safe form, so no path leads out of the folder.
 */
export function writeFolder(document: LadderDocument, schemas?: string): ExportResult {
  const { skills, roles, translations = {}, ...head } = document;
  const file = (path: string, schema: string, part: unknown, up = ''): WrittenFile => ({
    path,
    text: `${schemas === undefined ? '' : `# yaml-language-server: $schema=${up}${schemas}/${schema}.json\n`}${writeYamlPart(part)}`,
  });
  const names = new Names();
  const ofRoles = roles.map((role) => file(`roles/${names.of(role.id)}.yaml`, 'role', role, '../'));
  const isInOrder = ofRoles.every(({ path }, at) => at === 0 || (ofRoles[at - 1]?.path ?? '') < path);
  const leftOut: ExportLoss[] = isInOrder ? [] : [{ path: ['roles'], why: 'order', args: {} }];
  return {
    files: [
      file('ladder.yaml', 'ladder', head),
      ...(skills.length > 0 ? [file('skills.yaml', 'skills', skills)] : []),
      ...ofRoles,
      ...Object.entries(translations).map(([language, translation]) =>
        // The translation is a whole file. As a part, its fields could be left out.
        file(`translations/${language}.yaml`, 'translation', translation, '../'),
      ),
    ],
    leftOut,
  };
}

/** File names that are distinct on every system, including those that ignore case. */
class Names {
  readonly #used = new Map<string, number>();

  of(id: string): string {
    const plain = id
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+|[.]+$/gu, '')
      .slice(0, MOST_NAME);
    const name = plain === '' || DEVICES.test(plain) ? `role-${plain}` : plain;
    let free = name;
    for (let number = this.#used.get(name.toLowerCase()) ?? 0; this.#used.has(free.toLowerCase());) {
      number++;
      this.#used.set(name.toLowerCase(), number);
      free = `${name}-${number + 1}`;
    }
    this.#used.set(free.toLowerCase(), 0);
    return free;
  }
}
