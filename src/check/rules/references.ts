/** Every reference in the document must exist: skills, steps, families, levels, sources, currencies. */
import type { CareerGraph } from '../../graph/careerGraph';
import { PlaceIndex } from '../../graph/names';
import { moveTarget } from '../../graph/moves';
import { MOVE_LISTS } from '../../model/ladder/ladder';
import { issue, type Issue } from '../../model/validation/issue';
import { part, type Part } from '../../model/validation/reasons';
import { stepValue } from '../../model/ladder/scale';
import { Suggestions } from './suggestions';

export function unknownSkills({ document, skillNames }: CareerGraph): Issue[] {
  const suggestions = new Suggestions(() =>
    document.skills.flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  return document.roles.flatMap((role, at) =>
    role.requirements.flatMap(({ skill }, index) =>
      skillNames.find(skill) !== undefined
        ? []
        : [
            issue('SKILL_UNKNOWN', ['roles', at, 'requirements', index, 'skill'], {
              role: role.title,
              skill,
              ...suggestions.for(skill),
            }),
          ],
    ),
  );
}

/** A required level may name a step by id, name or value. Indicators are found by id only. */
export function unknownSteps({ document }: CareerGraph): Issue[] {
  const { scale } = document;
  const names = scale.map(({ name }) => name).join(', ');
  const ids = new Set(scale.map(({ id }) => id));
  const inRequirements = document.roles.flatMap((role, at) =>
    role.requirements.flatMap(({ level, skill }, index) =>
      stepValue(scale, level) !== undefined
        ? []
        : [
            issue('STEP_UNKNOWN', ['roles', at, 'requirements', index, 'level'], {
              owner: `${role.title}, ${skill}`,
              step: String(level),
              known: names,
              ...(typeof level === 'number' ? { most: scale.length } : {}),
            }),
          ],
    ),
  );
  const inIndicators = document.skills.flatMap((skill, at) =>
    Object.keys(skill.indicators).flatMap((step) =>
      ids.has(step)
        ? []
        : [
            issue('STEP_UNKNOWN', ['skills', at, 'indicators', step], {
              owner: part('INDICATORS', { skill: skill.name }),
              step,
              known: [...ids].join(', '),
            }),
          ],
    ),
  );
  return [...inIndicators, ...inRequirements];
}

export function unknownPlaces({ document }: CareerGraph): Issue[] {
  const { families, levels, roles } = document;
  const [ofFamilies, ofLevels] = [new PlaceIndex(families), new PlaceIndex(levels)];
  const nearFamily = new Suggestions(() => families.flatMap(({ id, name }) => [id, name]));
  const nearLevel = new Suggestions(() => levels.flatMap(({ id, name }) => [id, name]));
  return roles.flatMap(({ title: role, family, level }, at) => [
    ...(ofFamilies.find(family) !== undefined
      ? []
      : [issue('FAMILY_UNKNOWN', ['roles', at, 'family'], { role, family, ...nearFamily.for(family) })]),
    ...(ofLevels.find(level) !== undefined
      ? []
      : [issue('LEVEL_UNKNOWN', ['roles', at, 'level'], { role, level, ...nearLevel.for(level) })]),
  ]);
}

export function unknownSources({ document }: CareerGraph): Issue[] {
  const known = new Set(document.sources.map(({ id }) => id));
  const suggestions = new Suggestions(() => known);
  const check = (owner: Part, source: string | undefined, path: (string | number)[]) =>
    source === undefined || known.has(source)
      ? []
      : [issue('SOURCE_UNKNOWN', path, { owner, source, ...suggestions.for(source) })];
  return document.roles.flatMap((role, at) => [
    ...check(role.title, role.source, ['roles', at, 'source']),
    ...MOVE_LISTS.flatMap((list) =>
      role[list].flatMap((move, index) =>
        check(role.title, moveTarget(move).observed?.source, [
          'roles',
          at,
          list,
          index,
          'observed',
          'source',
        ]),
      ),
    ),
    ...role.pay.flatMap((band, index) =>
      check(part('PAY', { role: role.title }), band.source, ['roles', at, 'pay', index, 'source']),
    ),
  ]);
}

/** Currencies must be upper-case ISO 4217 codes that the runtime knows. */
export function unknownCurrencies({ document }: CareerGraph): Issue[] {
  const known = new Set(Intl.supportedValuesOf('currency'));
  const check = (owner: Part, currency: string | undefined, path: (string | number)[]) =>
    currency === undefined || known.has(currency)
      ? []
      : [issue('CURRENCY_UNKNOWN', path, { owner, currency })];
  const { rates } = document;
  return [
    ...check(part('LADDER'), document.currency, ['currency']),
    ...check(part('RATES'), rates?.base, ['rates', 'base']),
    ...Object.keys(rates?.rates ?? {}).flatMap((code) =>
      check(part('RATES'), code, ['rates', 'rates', code]),
    ),
    ...document.roles.flatMap((role, at) =>
      role.pay.flatMap((band, index) => {
        const path = ['roles', at, 'pay', index];
        // Pay without a currency is a bare number, which would be compared with others by mistake.
        return band.currency === undefined && document.currency === undefined
          ? [issue('CURRENCY_UNKNOWN', path, { owner: role.title, currency: '' })]
          : check(role.title, band.currency, [...path, 'currency']);
      }),
    ),
  ];
}
