/**
 * What is wrong with a text as YAML, by the codes of the `yaml` library. One that is not here is said in general, so a
 * new version of the library never brings a sentence of its own to a reader.
 */
export const yamlFaults: ReadonlyMap<string, string> = new Map([
  ['ALIAS_PROPS', 'a reference (*name) cannot have a tag or an anchor'],
  ['BAD_ALIAS', 'this reference or anchor has no name, or refers to nothing'],
  ['BAD_COLLECTION_TYPE', 'the tag does not match its list or mapping'],
  ['BAD_DIRECTIVE', 'the directive (a line that starts with %) is not valid'],
  ['BAD_DQ_ESCAPE', 'the text in double quotes has an invalid backslash escape'],
  ['BAD_INDENT', 'the indentation does not match the lines around it'],
  ['BAD_PROP_ORDER', 'tags and anchors must follow “-”, “?” or “:”'],
  ['BAD_SCALAR_START', 'text without quotes cannot start with this character'],
  ['BLOCK_AS_IMPLICIT_KEY', 'one line has two fields; put text with a colon in quotes'],
  ['BLOCK_IN_FLOW', '[…] and {…} cannot contain an indented block'],
  ['DUPLICATE_KEY', 'the field appears twice'],
  ['KEY_OVER_1024_CHARS', 'a field name is longer than 1,024 characters'],
  ['MISSING_CHAR', 'a character is missing, such as “:”, “,”, “-”, a space or a closing quote'],
  ['MULTILINE_IMPLICIT_KEY', 'a field name must be on one line and end with “:”'],
  ['MULTIPLE_ANCHORS', 'a value can have only one anchor (&name)'],
  ['MULTIPLE_DOCS', 'a second document starts here, but a file can contain only one'],
  ['MULTIPLE_TAGS', 'a value can have only one tag (!name)'],
  ['NON_STRING_KEY', 'a field name must be text'],
  ['RESOURCE_EXHAUSTION', 'it is nested too deeply'],
  ['TAB_AS_INDENT', 'a tab is used for indentation; use spaces'],
  ['TAG_RESOLVE_FAILED', 'the tag (!name) is unknown or does not match its value'],
  ['UNEXPECTED_TOKEN', 'this character or text is not expected here'],
  ['ALIASES', 'references (*name) expand too far, or refer to nothing'],
]);
