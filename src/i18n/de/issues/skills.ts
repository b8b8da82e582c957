import type { IssueWords } from '../../en/issues/issueWords';
import type { IssueMessages } from '../../formatter/describe';

export const skillIssues = ({ quote, step }: IssueWords) =>
  ({
    SKILL_LOOKALIKE: ({ a, b }) => ({
      message: `Die Kompetenzen ${quote(a)} und ${quote(b)} sehen aus wie dieselbe.`,
      remedy:
        'Wenn es dieselbe ist, behalte eine und trage den anderen Namen unter aliases ein. Wenn nicht, wähle deutlich verschiedene Namen.',
    }),
    REQUIREMENT_LOWERED: ({ role, skill, base }) => ({
      message: `${role} baut auf ${base} auf, verlangt aber weniger ${quote(skill)}.`,
      remedy:
        'Erkläre den Unterschied in einer Notiz zur Anforderung, oder entferne die Zeile, um dasselbe zu verlangen.',
    }),
    SKILL_UNUSED: ({ skill }) => ({
      message: `Keine Rolle verlangt die Kompetenz ${quote(skill)}.`,
      remedy: 'Füge sie einer Rolle hinzu, oder entferne sie.',
    }),
    LEVEL_INFERRED: ({ role, skill, level }) => ({
      message: `${role}: Die Stufe ${step(level)} für ${quote(skill)} ist aus der Formulierung abgeleitet, nicht angegeben.`,
      remedy: 'Bestätige die Stufe, und entferne „inferred“.',
    }),
  }) satisfies Partial<IssueMessages>;
