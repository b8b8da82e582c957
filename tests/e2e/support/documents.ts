/** Ladders for tests, as data. */

const LEVELS = Array.from({ length: 10 }, (_, rank) => ({ id: `l${rank}`, name: `Level ${rank + 1}` }));

/**
 * A ladder of any size on ten rungs, the same every time: role n stands on rung n mod 10, each ten share a
 * family of the next thirty roles, and each advances to the next rung and lies beside its neighbour.
 */
export function largeLadder(count: number): object {
  const families = Array.from({ length: Math.ceil(count / 30) }, (_, lane) => ({
    id: `f${lane}`,
    name: `Family ${lane + 1}`,
  }));
  const roles = Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    title: `Role number ${at}`,
    family: `f${Math.floor(at / 30)}`,
    level: `l${at % 10}`,
    pay: [{ min: 1000 * (at + 1), max: 1000 * (at + 9), currency: 'EUR' }],
    requirements: [{ skill: 'craft', level: 1 + (at % 4) }],
    ...(at % 10 < 9 && at + 1 < count ? { advancementTo: [`r${at + 1}`] } : {}),
    ...(at + 10 < count ? { lateral: [`r${at + 10}`] } : {}),
  }));
  const skills = [{ id: 'craft', name: 'Craft', kind: 'hard' }];
  return { id: 'large', title: 'Large', levels: LEVELS, families, skills, roles };
}

/** So many roles, each with so many lateral moves to those after it. */
export function denseLadder(count: number, moves: number): object {
  const roles = Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    title: `Role number ${at}`,
    family: `f${Math.floor(at / 40)}`,
    level: `l${at % 10}`,
    lateral: Array.from({ length: moves }, (_, step) => `r${(at + step + 1) % count}`),
  }));
  const families = Array.from({ length: Math.ceil(count / 40) }, (_, lane) => ({
    id: `f${lane}`,
    name: `Family ${lane + 1}`,
  }));
  return { id: 'dense', title: 'Dense', levels: LEVELS, families, roles };
}

/** Every text field of a ladder holds the same text, as far as its form allows. */
export function ladderSaying(text: string): object {
  return {
    id: 'said',
    title: text,
    summary: text,
    edition: text.slice(0, 100),
    licence: text,
    region: text,
    owner: { name: text },
    sources: [{ id: 'source', title: text, licence: text }],
    scale: [
      { id: 'one', name: `${text} 1`, meaning: text },
      { id: 'two', name: `${text} 2`, meaning: text },
    ],
    levels: [
      { id: 'low', name: `${text} low`, meaning: text },
      { id: 'high', name: `${text} high`, meaning: text },
    ],
    families: [{ id: 'all', name: text, summary: text }],
    skills: [
      {
        id: 'skill',
        name: text,
        kind: 'hard',
        group: text,
        summary: text,
        aliases: [`${text} alias`],
        indicators: { one: text, two: `${text} more` },
        links: [{ title: text, url: 'https://house.test/' }],
      },
    ],
    roles: [
      { ...roleSaying(text, 'a', 'low', 1), advancementTo: [{ role: 'b', note: text }] },
      { ...roleSaying(text, 'b', 'high', 2), lateral: [{ role: `${text} elsewhere`, note: text }] },
    ],
  };
}

function roleSaying(text: string, id: string, level: string, step: number): object {
  const duty = { title: `${text} ${id}`, text };
  return {
    id,
    title: `${text} ${id}`,
    aliases: [`${text} also ${id}`],
    family: 'all',
    level,
    tags: [text, `${text} tag`, text],
    summary: text,
    responsibilities: { primary: [duty, duty], secondary: [duty] },
    requirements: [{ skill: 'skill', level: step, note: text }],
    pay: [
      { min: 1, max: 2, currency: 'EUR', region: text, note: text },
      { min: 3, max: 4, currency: 'EUR', region: text, note: text },
    ],
    experience: { least: step, note: text, preferred: [text, text] },
    education: { minimum: text, preferred: text, fields: [text, text] },
    source: 'source',
  };
}
