/** The help page of a rule, read from its Markdown file: see README.md beside this file for the form. */

/** A few lines with the issue, and the same lines without it. */
export interface RuleExample {
  /**
   * How the lines are read: files of a ladder's folder, of which only the fields that matter are shown; the
   * whole text of a ladder; a table; role pages. A line "# name.ext" begins a file where there are several.
   */
  form: 'folder' | 'document' | 'table' | 'pages';
  wrong: string;
  right: string;
}

export interface RulePage {
  /** The issue in a few words, without a full stop. */
  title: string;
  /** When the rule reports it. */
  says: string;
  /** What happens if nobody fixes it. */
  why: string;
  /** How to fix it. */
  remedy: string;
  /** In words where a few lines cannot show it. */
  example: RuleExample | string;
}

/** A page as its file contains it. A translation omits a code example, because its lines are the same. */
export type WrittenPage = Omit<RulePage, 'example'> & Partial<Pick<RulePage, 'example'>>;

const FORMS: readonly string[] = ['folder', 'document', 'table', 'pages'] satisfies RuleExample['form'][];

/** Pages by code, from Markdown texts by path. A file is named after its code. */
export function rulePages(files: Readonly<Record<string, string>>): Record<string, WrittenPage> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ''), rulePage(text)]),
  );
}

/** Throws if the text is malformed, because pages are part of the program. */
function rulePage(text: string): WrittenPage {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [, title] = /^title: (.+)$/m.exec(head) ?? [];
  const [says, why, remedy, example] = body.split(/^## .*$/m).map((part) => part.trim());
  if (!title || !says || !why || !remedy) throw new Error(`A rule page lacks a part:\n${text}`);
  const [, form] = /^example: (.+)$/m.exec(head) ?? [];
  const page = { title, says, why, remedy };
  return example ? { ...page, example: form ? shown(form, example) : example } : page;
}

function shown(form: string, example: string): RuleExample {
  const lines = (name: string) => new RegExp(`^\`\`\`\\w+ ${name}\n(.*?)\n\`\`\`$`, 'ms').exec(example)?.[1];
  const [wrong, right] = [lines('wrong'), lines('right')];
  if (!isForm(form) || wrong === undefined || right === undefined)
    throw new Error(`A rule page shows no example that can be read:\n${example}`);
  return { form, wrong, right };
}

function isForm(form: string): form is RuleExample['form'] {
  return FORMS.includes(form);
}
