/** The sheets of a ladder: one at a time, or all as a folder of Markdown pages. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { WrittenFile } from '../exportResult';
import { inline, link } from '../markdown/markdownText';
import { pageNames } from '../markdown/pageNames';
import { advertSheet } from './advert';
import { criteriaSheet } from './criteriaSheet';
import type { CriteriaTexts } from './criteriaTexts';
import { interviewGuide } from './interview';
import type { SheetSource } from './parts';
import type { Sheet, SheetKind } from './sheet';
import { sheetMarkdown } from './sheetMarkdown';

const SHEETS: Readonly<Record<SheetKind, (source: SheetSource) => Sheet>> = {
  criteria: criteriaSheet,
  advert: advertSheet,
  interview: interviewGuide,
};

/** Only a criteria sheet knows moves. Other kinds ignore `from`. */
export function sheetOf(kind: SheetKind, source: SheetSource): Sheet {
  return SHEETS[kind](source);
}

/**
 * A page for each role and each advancement, and an index that links them all. Links are relative.
 */
export function criteriaFolder(graph: CareerGraph, texts: CriteriaTexts, date: string): WrittenFile[] {
  const roles = [...graph.roles.values()].filter(({ document }) => document);
  const names = pageNames(graph);
  const nameOf = ({ id }: RoleNode) => names.get(id) ?? id;
  const pages = roles.map((role) => ({ role, path: `roles/${nameOf(role)}.md` }));
  const moves = roles.flatMap((from) =>
    graph
      .neighbours(from.id)
      .advancementTo.filter(({ role }) => role.document)
      .map(({ role }) => ({ from, role, path: `moves/${nameOf(from)}/${nameOf(role)}.md` })),
  );
  const page = (role: RoleNode, from: RoleNode | undefined, path: string): WrittenFile => ({
    path,
    text: sheetMarkdown(criteriaSheet({ graph, role, from, texts, date })),
  });
  const { index } = texts;
  const { title, edition, effective } = graph.document;
  const text = [
    `# ${inline(index.title(title))}`,
    [texts.ladder(title, edition), ...(effective ? [texts.effective(effective)] : []), texts.dated(date)]
      .map(inline)
      .join(' · '),
    inline(index.intro),
    `## ${index.roles}`,
    pages.map(({ role, path }) => `- ${link(role.title, path)}`).join('\n'),
    ...(moves.length > 0
      ? [
          `## ${index.moves}`,
          moves
            .map(({ from, role, path }) => `- ${link(texts.moveTitle(from.title, role.title), path)}`)
            .join('\n'),
        ]
      : []),
    '---',
    inline(texts.purpose),
  ].join('\n\n');
  return [
    { path: 'index.md', text: `${text}\n` },
    ...pages.map(({ role, path }) => page(role, undefined, path)),
    ...moves.map(({ from, role, path }) => page(role, from, path)),
  ];
}
