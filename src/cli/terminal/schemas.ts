/**
 * The JSON Schemas of the ladder document, generated from the schema that the program itself uses. Editors
 * complete and check YAML and JSON with them.
 */
import { RULE_PAGES } from '../../check/help';
import { isIssueCode, settingsFor } from '../../check/severities';
import {
  checkSettingsSchema,
  ladderHeadSchema,
  ladderSchema,
  roleSchema,
  skillsSchema,
  translationSchema,
} from '../../model/ladder/ladder';
import { z } from '../../model/validation/zod';

const SCHEMAS = {
  'ladder.json': [ladderHeadSchema, 'Ladder: everything but skills and roles (ladder.yaml in a folder)'],
  'skills.json': [skillsSchema, 'Skills of a ladder (skills.yaml in a folder)'],
  'role.json': [roleSchema, 'A role of a ladder (roles/<role-id>.yaml in a folder)'],
  'translation.json': [
    translationSchema,
    'A ladder in another language (translations/<language>.yaml in a folder)',
  ],
  'document.json': [ladderSchema, 'A whole ladder in one file'],
} as const;

/** File name to text, for the folder of published schemas. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([file, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        override: ({ zodSchema, jsonSchema }) => {
          if (zodSchema === checkSettingsSchema) Object.assign(jsonSchema, checkSettings());
        },
      });
      return [file, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`];
    }),
  );
}

/**
 * For each code the settings that a ladder may give it. In the program's own schema this is left to the
 * checks.
 */
function checkSettings(): object {
  const properties = Object.fromEntries(
    Object.entries(RULE_PAGES).flatMap(([code, { title }]) => {
      if (!isIssueCode(code)) return [];
      const settings = settingsFor(code);
      return settings.length > 1 ? [[code, { enum: settings, description: title }]] : [];
    }),
  );
  return { properties, propertyNames: undefined, additionalProperties: false };
}
