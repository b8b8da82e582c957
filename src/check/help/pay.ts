/** Pages of the checks on pay. */
import type { RulePages } from './rulePage';

export const PAY_PAGES = {
  PAY_MIN_ABOVE_MAX: {
    title: 'Pay that begins above its end',
    says: 'The lower end of a pay band is larger than its upper end.',
    why: 'Such a band has no middle, and lies above and below every other at once. It is not drawn and not compared.',
    remedy: 'Swap the two figures, or correct the one that is wrong: often a nought is missing.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
pay:
  - { min: 70000, max: 7000, source: survey, asOf: "2026" }`,
      right: `# roles/analyst.yaml
pay:
  - { min: 70000, max: 75000, source: survey, asOf: "2026" }`,
    },
  },
  PAY_MID_OUTSIDE: {
    title: 'A middle outside its pay band',
    says: 'The middle stated for a pay band is below its lower or above its upper end.',
    why: 'Pay is compared by the middle. One that lies outside its own band would compare with what nobody is paid; it is left out.',
    remedy: 'Correct the figure, or leave it out: the middle is then halfway between the two ends.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
pay:
  - { min: 50000, mid: 85000, max: 70000, source: survey, asOf: "2026" }`,
      right: `# roles/analyst.yaml
pay:
  - { min: 50000, mid: 58000, max: 70000, source: survey, asOf: "2026" }`,
    },
  },
  PAY_UNSOURCED: {
    title: 'Pay without a source or a date',
    says: 'A pay band does not say where its figures come from, or of when they are.',
    why: 'Pay ages quickly and differs from one survey to the next. Readers can weigh a figure only when they know both.',
    remedy:
      'Add source, the id of one of the ladder’s sources, and asOf, a date in quotes. Where all pay is the house’s own and always current, a ladder may turn this check off.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 70000 }`,
      right: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 70000, source: survey, asOf: "2026-04" }`,
    },
  },
  ADVANCEMENT_PAYS_LESS: {
    title: 'Advancement that pays less',
    says: 'A role advances to one whose pay is lower, by the middle of the bands. Bands are compared where currency, period and region are the same or a rate is given, and neither is open at the top.',
    why: 'People read advancement as a step up. One that costs them money is either a slip in a figure or a move of another kind, and they will ask.',
    remedy:
      'Check both bands. If the figures are right, the move may be lateral; if it is meant as it stands, say so in a note on the move.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
advancementTo: [Senior Analyst]
pay:
  - { min: 50000, max: 70000, source: survey, asOf: "2026" }

# roles/senior-analyst.yaml
pay:
  - { min: 45000, max: 65000, source: survey, asOf: "2026" }`,
      right: `# roles/analyst.yaml
advancementTo: [Senior Analyst]
pay:
  - { min: 50000, max: 70000, source: survey, asOf: "2026" }

# roles/senior-analyst.yaml
pay:
  - { min: 65000, max: 85000, source: survey, asOf: "2026" }`,
    },
  },
  LATERAL_BANDS_APART: {
    title: 'A lateral move between bands that do not meet',
    says: 'Two roles are lateral moves of each other, and the whole band of one lies above that of the other.',
    why: 'A lateral move promises work of another kind at about the same standing. Where the bands do not meet, it is a step up for the one and down for the other.',
    remedy: 'Check both bands. If the figures are right, the move may be an advancement.',
    example: {
      form: 'folder',
      wrong: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 60000, source: survey, asOf: "2026" }

# roles/reporter.yaml
id: reporter
title: Reporter
family: web
level: junior
lateral: [Analyst]
pay:
  - { min: 65000, max: 80000, source: survey, asOf: "2026" }`,
      right: `# roles/analyst.yaml
pay:
  - { min: 50000, max: 60000, source: survey, asOf: "2026" }

# roles/reporter.yaml
id: reporter
title: Reporter
family: web
level: junior
lateral: [Analyst]
pay:
  - { min: 55000, max: 65000, source: survey, asOf: "2026" }`,
    },
  },
} satisfies RulePages;
