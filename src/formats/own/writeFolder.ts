/** A ladder document to its folder form: `ladder.yaml`, `skills.yaml`, a file for each role and each translation. */
import type { LadderDocument } from '../../model/ladder/ladder';
import { writeYamlPart } from './write';
import type { ExportLoss, ExportResult, WrittenFile } from '../exportResult';

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const MOST_NAME = 120;

/**
 * `schemas` is where the JSON Schemas are, from the folder on and with forward slashes; each file names its
 * own for editors. A role's file is named after its id, made safe: the paths never lead out of the folder.
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
        // In the file it stands by itself; as a part it would be taken for fields that may be left out.
        file(`translations/${language}.yaml`, 'translation', translation, '../'),
      ),
    ],
    leftOut,
  };
}

/** File names that no system mistakes for another: some make no difference between capitals and small letters. */
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
