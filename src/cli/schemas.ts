/**
 * The JSON Schemas of the ladder document, made from the one schema the program reads with. An editor
 * completes and checks YAML and JSON by them while someone types.
 */
import { ladderHeadSchema, ladderSchema, roleSchema, skillsSchema } from '../model/ladder';
import { z } from '../model/zod';

const SCHEMAS = {
  'ladder.json': [ladderHeadSchema, 'Ladder: everything but skills and roles (ladder.yaml in a folder)'],
  'skills.json': [skillsSchema, 'Skills of a ladder (skills.yaml in a folder)'],
  'role.json': [roleSchema, 'A role of a ladder (roles/<role-id>.yaml in a folder)'],
  'document.json': [ladderSchema, 'A whole ladder in one file'],
} as const;

/** File name to text, for the folder the schemas are published in. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([file, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [file, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`];
    }),
  );
}
