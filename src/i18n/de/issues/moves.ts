import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from '../../en/issues/issueWords';

export const moveIssues = ({ step }: IssueWords) =>
  ({
    MOVE_TO_SELF: ({ role }) => ({
      message: `${role} nennt sich selbst als Ziel eines Schritts.`,
      remedy:
        'Nenne eine andere Rolle, oder entferne den Eintrag. Auch ein anderer Name der Rolle zählt als sie selbst.',
    }),
    BASE_CYCLE: ({ titles }) => ({
      message: `Rollen bauen im Kreis aufeinander auf: ${titles}.`,
      remedy: 'Entferne eine davon aus „buildsOn“. Eine Rolle baut auf Rollen unter ihr auf.',
    }),
    ADVANCEMENT_CYCLE: ({ titles }) => ({
      message: `Die Aufstiege führen über mehrere Ebenen im Kreis: ${titles}.`,
      remedy: 'Kehre einen dieser Schritte um, oder mache einen Seitenschritt daraus.',
    }),
    ADVANCEMENT_DOWN: ({ from, to, fromLevel, toLevel, declaredBy }) => ({
      message: `Der Aufstieg von ${from} (${fromLevel}) zu ${to} (${toLevel}) führt auf eine tiefere Ebene. Nur ${declaredBy} gibt ihn an.`,
      remedy: 'Korrigiere den Schritt in der Rolle, die ihn angibt, oder die Ebene einer der beiden Rollen.',
    }),
    HIGHER_ASKS_LESS: ({ from, to, skills }) => ({
      message: `${to} steht über ${from}, verlangt aber weniger: ${skills.map((one) => (typeof one === 'string' ? one : `${one.skill} (${step(one.from)} → ${step(one.to)})`)).join(', ')}.`,
      remedy: 'Prüfe beide Rollen. Ist der Unterschied gewollt, erkläre ihn in einer Notiz zur Anforderung.',
    }),
    ROLE_UNREACHABLE: ({ role }) => ({
      message: `Kein Schritt führt zu ${role}.`,
      remedy: 'Ergänze die Rollen, die dorthin führen, oder einen Seitenschritt.',
    }),
    ROLE_DEAD_END: ({ role }) => ({
      message: `${role} steht nicht auf der obersten Ebene, aber kein Aufstieg führt weiter.`,
      remedy: 'Ergänze eine Rolle, zu der sie aufsteigt. Sie kann zu einer anderen Familie gehören.',
    }),
  }) satisfies Partial<IssueMessages>;
