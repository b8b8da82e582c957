/**
 * What is wrong with a text as YAML, by the codes of the `yaml` library. One that is not here is said in general, so a
 * new version of the library never brings a sentence of its own to a reader.
 */
export const yamlFaults: ReadonlyMap<string, string> = new Map([
  ['ALIAS_PROPS', 'a reference (*name) cannot have a tag or an anchor'],
  ['BAD_ALIAS', 'the name of this reference or anchor is empty or leads nowhere'],
  ['BAD_COLLECTION_TYPE', 'the tag does not fit the list or mapping it is on'],
  ['BAD_DIRECTIVE', 'the directive (a line that starts with %) is not valid'],
  ['BAD_DQ_ESCAPE', 'the text in double quotes has a backslash that means nothing'],
  ['BAD_INDENT', 'the indentation does not fit the lines around it'],
  ['BAD_PROP_ORDER', 'tags and anchors come after “-”, “?” or “:”'],
  ['BAD_SCALAR_START', 'text without quotes cannot start with this character'],
  ['BLOCK_AS_IMPLICIT_KEY', 'one line holds two fields; text with a colon needs quotes'],
  ['BLOCK_IN_FLOW', 'a block of lines cannot stand inside […] or {…}'],
  ['DUPLICATE_KEY', 'the field is written twice'],
  ['KEY_OVER_1024_CHARS', 'a field name is longer than 1,024 characters'],
  ['MISSING_CHAR', 'a character is missing, such as “:”, “,”, “-”, a space or a closing quote'],
  ['MULTILINE_IMPLICIT_KEY', 'a field name is on one line and ends with “:”'],
  ['MULTIPLE_ANCHORS', 'a value can have only one anchor (&name)'],
  ['MULTIPLE_DOCS', 'a second document begins here, and a file holds one'],
  ['MULTIPLE_TAGS', 'a value can have only one tag (!name)'],
  ['NON_STRING_KEY', 'a field name has to be text'],
  ['RESOURCE_EXHAUSTION', 'it is nested too deeply'],
  ['TAB_AS_INDENT', 'a tab is used for indentation; use spaces'],
  ['TAG_RESOLVE_FAILED', 'the tag (!name) is not known or does not fit its value'],
  ['UNEXPECTED_TOKEN', 'this character or text is not expected here'],
  ['ALIASES', 'references (*name) repeat too much, or lead nowhere'],
]);
