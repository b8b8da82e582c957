/** `rungs stats`: the contents of a ladder in figures, as text or as JSON. */
import { command } from '../../terminal/command';
import { counted, money, percent } from '../../terminal/figures';
import { answerAbout } from '../../terminal/ladder';
import { format, own } from '../../terminal/options';
import { statsReport, type Count, type StatsReport } from './report';
import { harmless, padEnd, padStart, plural, width, type Paint } from '../../terminal/terminal';

export const stats = command({
  name: 'stats',
  positionals: ['path'],
  needs: 'one path',
  options: { own, format },
  help: 'Count what a ladder contains: roles by family and level, skills, moves, pay, dead ends and crossroads.',
  run: (args, io) =>
    answerAbout(
      args,
      {
        answer: (graph) => ({ value: statsReport(graph) }),
        report: (_, report) => report,
        text: (_, report, style) => statsText(report, style),
      },
      io,
    ),
});

const MOST_DEAD_ENDS = 20;

function statsText(
  { ladder, roles, skills, requirements, moves, pay, deadEnds, crossroads }: StatsReport,
  style: Paint,
): string {
  const share = roles.described > 0 ? ` (${percent(pay.roles / roles.described)})` : '';
  const edition = ladder.edition === null ? '' : `, ${harmless(ladder.edition)}`;
  const out = [
    style.bold(`${harmless(ladder.title)}${edition}`),
    `${plural(roles.described, 'role')} described, ${roles.named} more only named in moves`,
    `${plural(skills.hard, 'hard skill')}, ${plural(skills.soft, 'soft skill')}; ${skills.unused} not required by any role`,
    plural(requirements, 'requirement'),
    `${counted(moves.advancement, 'advancement')}, ${plural(moves.lateral, 'lateral move')}`,
    `Pay stated for ${plural(pay.roles, 'role')}${share}`,
    ...pay.medians.map(
      ({ currency, period, region, median, roles: of }) =>
        `  median of band midpoints ${money(median, harmless(currency))} per ${period}${region === null ? '' : `, ${harmless(region)}`} (${plural(of, 'role')})`,
    ),
    ...table('Roles by level, highest first', roles.byLevel, style),
    ...table('Roles by family', roles.byFamily, style),
    ...table('Skills required by most roles', skills.mostAsked, style),
  ];
  if (deadEnds.length > 0) {
    const shown = deadEnds.slice(0, MOST_DEAD_ENDS).map(({ title }) => `  ${harmless(title)}`);
    const more = deadEnds.length > MOST_DEAD_ENDS ? [`  and ${deadEnds.length - MOST_DEAD_ENDS} more`] : [];
    out.push('', style.bold(`Dead ends below the top level (${deadEnds.length})`), ...shown, ...more);
  }
  if (crossroads.length > 0) {
    const shown = crossroads.map(({ title, paths }) => `  ${harmless(title)}: ${pathsText(paths)}`);
    out.push('', style.bold('Crossroads: roles on the most shortest paths'), ...shown);
  }
  return `${out.join('\n')}\n`;
}

/** Equally short paths share one count, so the number can be below one. */
function pathsText(paths: number): string {
  const whole = Math.round(paths);
  if (whole === 0) return 'on some of the shortest paths between two other roles';
  return `on ${counted(whole, 'shortest path')} between other roles`;
}

function table(title: string, rows: readonly Count[], style: Paint): string[] {
  if (rows.length === 0) return [];
  const names = rows.map(({ name }) => harmless(name));
  // Not `Math.max(...)`: a call takes a limited number of arguments, and a ladder can have more levels.
  const nameWidth = names.reduce((most, name) => Math.max(most, width(name)), 0);
  const figureWidth = rows.reduce((most, { roles }) => Math.max(most, String(roles).length), 0);
  return [
    '',
    style.bold(title),
    ...rows.map(
      ({ roles }, at) => `  ${padEnd(names[at] ?? '', nameWidth)}  ${padStart(String(roles), figureWidth)}`,
    ),
  ];
}
