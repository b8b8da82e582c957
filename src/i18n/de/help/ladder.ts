import type { RulePageTexts } from '../../en/rulePages';

export const LADDER_PAGES = {
  PAY_MIN_ABOVE_MAX: {
    title: 'Gehalt, das über seinem Ende beginnt',
    says: 'Das untere Ende eines Gehaltsbands ist größer als das obere.',
    why: 'Ein solches Band hat keine Mitte und liegt zugleich über und unter jedem anderen. Es wird nicht gezeichnet und nicht verglichen.',
    remedy: 'Die beiden Zahlen tauschen, oder die falsche berichtigen: oft fehlt eine Null.',
  },
  PAY_MID_OUTSIDE: {
    title: 'Eine Mitte außerhalb ihres Gehaltsbands',
    says: 'Die angegebene Mitte eines Gehaltsbands liegt unter seinem unteren oder über seinem oberen Ende.',
    why: 'Gehalt wird nach der Mitte verglichen. Eine außerhalb des eigenen Bands vergliche sich mit dem, was niemand bekommt; sie wird weggelassen.',
    remedy: 'Die Zahl berichtigen, oder weglassen: die Mitte liegt dann zwischen den beiden Enden.',
  },
  PAY_UNSOURCED: {
    title: 'Gehalt ohne Quelle oder Datum',
    says: 'Ein Gehaltsband sagt nicht, woher seine Zahlen kommen oder von wann sie sind.',
    why: 'Gehalt veraltet schnell und ist in jeder Erhebung anders. Eine Zahl lässt sich nur wägen, wenn beides bekannt ist.',
    remedy:
      'source, die Kennung einer Quelle der Leiter, und asOf, ein Datum in Anführungszeichen, ergänzen. Ist alles Gehalt das eigene des Hauses und immer aktuell, kann eine Leiter diese Prüfung abschalten.',
  },
  ADVANCEMENT_PAYS_LESS: {
    title: 'Ein Aufstieg, der weniger zahlt',
    says: 'Eine Rolle steigt zu einer auf, deren Gehalt nach der Mitte der Bänder geringer ist. Verglichen werden Bänder mit gleicher Währung, gleichem Zeitraum und gleicher Region oder mit einem Kurs, wenn keines nach oben offen ist.',
    why: 'Ein Aufstieg wird als Schritt nach oben gelesen. Einer, der Geld kostet, ist ein Versehen in einer Zahl oder ein Schritt anderer Art, und danach wird gefragt werden.',
    remedy:
      'Beide Bänder prüfen. Stimmen die Zahlen, ist es vielleicht ein Schritt seitwärts; ist es so gemeint, es in einer Notiz am Schritt sagen.',
  },
  LATERAL_BANDS_APART: {
    title: 'Ein Schritt seitwärts zwischen Bändern, die sich nicht treffen',
    says: 'Zwei Rollen sind Schritte seitwärts voneinander, und das ganze Band der einen liegt über dem der anderen.',
    why: 'Ein Schritt seitwärts verspricht Arbeit anderer Art bei etwa gleichem Stand. Wo sich die Bänder nicht treffen, geht es für die einen hinauf und für die anderen hinunter.',
    remedy: 'Beide Bänder prüfen. Stimmen die Zahlen, ist es vielleicht ein Aufstieg.',
  },
  MOVE_TO_SELF: {
    title: 'Eine Rolle, die sich selbst als Schritt nennt',
    says: 'Eine Liste von Schritten einer Rolle nennt die Rolle selbst, mit Kennung, Titel oder anderem Namen.',
    why: 'Ein Schritt führt von einer Rolle zu einer anderen; dieser führt nirgendwohin und wird nicht gezeichnet. Meist war eine andere Rolle gemeint.',
    remedy: 'Die gemeinte Rolle nennen, oder den Eintrag entfernen.',
  },
  ADVANCEMENT_CYCLE: {
    title: 'Ein Aufstieg, der im Kreis führt',
    says: 'Wer diesen Aufstiegen folgt, kommt über eine andere Ebene dahin zurück, wo er begann. Ein Kreis auf einer Ebene ist kein Fehler.',
    why: 'Im Kreis hat „oben“ keine Bedeutung: jede Rolle darin steht über sich selbst. Wege hindurch sehen wie ein Fortkommen aus und sind keines.',
    remedy:
      'Den Schritt finden, der hinunterführt, und ihn umdrehen oder seitwärts machen. Ein Haus, das den Weg zurück meint, etwa von der Führung zum Fach, kann diese Prüfung abschalten.',
  },
  ADVANCEMENT_DOWN: {
    title: 'Ein Aufstieg auf eine tiefere Ebene',
    says: 'Eine Rolle steigt zu einer auf tieferer Ebene auf, und nur eine der beiden sagt es. Sagen es beide, gilt es als gemeint.',
    why: 'Ein einzelner Eintrag ist öfter ein Versehen: zwei vertauschte Listen, oder eine falsche Ebene. Wege führen trotzdem darüber.',
    remedy:
      'Den Schritt dort berichtigen, wo er steht, oder die Ebene einer der Rollen. Ist er gemeint, ihn von beiden aus nennen.',
  },
  HIGHER_ASKS_LESS: {
    title: 'Eine höhere Rolle, die weniger verlangt',
    says: 'Entlang eines Aufstiegs in einer Familie verlangt die Rolle auf der höheren Ebene eine Kompetenz auf tieferer Stufe. Eine Anforderung mit einer Notiz wird nicht genannt.',
    why: 'Wer sich auf den Schritt vorbereitet, hört, zu viel zu können. Manchmal stimmt das, etwa wenn eine Führungskraft weniger programmiert; öfter wurde eine Stufe vergessen.',
    remedy:
      'Die Stufe in der höheren Rolle heben, oder in der anderen senken. Ist es gemeint, sagt eine Notiz an der Anforderung, warum.',
  },
  ROLE_UNREACHABLE: {
    title: 'Eine Rolle, zu der kein Schritt führt',
    says: 'In eine Rolle über der untersten Ebene kommt man von nirgendwo: kein Aufstieg führt hin, und kein Schritt seitwärts.',
    why: 'Kein Weg endet dort, und niemand sieht sie als möglichen nächsten Schritt, als wäre sie von innen nicht zu erreichen.',
    remedy:
      'Die Rollen nennen, aus denen man hineinkommt, oder einen Schritt seitwärts. Eine Rolle einer anderen Familie zählt, ebenso ein Titel, den die Leiter nicht beschreibt.',
  },
  ROLE_DEAD_END: {
    title: 'Eine Rolle, die nirgendwohin führt',
    says: 'Eine Rolle unter der obersten Ebene hat keinen Aufstieg. Einer Leiter, die gar keinen nennt, wird es nicht gesagt.',
    why: 'Wer darin ist, sieht keinen Weg weiter, und meist gibt es einen, den niemand aufgeschrieben hat.',
    remedy:
      'Eine Rolle nennen, zu der sie aufsteigt; eine aus einer anderen Familie zählt, ebenso ein Titel, den die Leiter nicht beschreibt.',
  },
  SKILL_LOOKALIKE: {
    title: 'Zwei Kompetenzen, die wie eine aussehen',
    says: 'Die Namen zweier Kompetenzen unterscheiden sich nur in der Schreibung: ein Leerzeichen, eine Mehrzahl, „-ise“ und „-ize“, oder ein Versehen in einem langen Wort.',
    why: 'Sind sie eine, scheint sie allen zu fehlen, wo eine Rolle den anderen Namen verwendet, und Unterschiede werden zu groß.',
    remedy:
      'Eine behalten und den Namen der anderen als ihren anderen Namen führen; Anforderungen, die ihn verwenden, gelten weiter. Sind es zwei, sie deutlicher unterscheiden.',
  },
  SKILL_UNUSED: {
    title: 'Eine Kompetenz, die keine Rolle verlangt',
    says: 'Eine Kompetenz steht in der Liste der Leiter, und keine Rolle verlangt sie.',
    why: 'Sie zählt nirgends. Vielleicht verlor eine Rolle die Anforderung, oder ihre Zeit ist vorbei.',
    remedy:
      'Sie den Rollen hinzufügen, die sie brauchen, oder entfernen. Eine Leiter, die ihre Liste mit anderen teilt, kann diese Prüfung abschalten.',
  },
  LEVEL_INFERRED: {
    title: 'Eine Stufe, die aus der Formulierung gelesen ist',
    says: 'Die verlangte Stufe einer Kompetenz trägt das Zeichen „inferred“: ein Import las sie aus Wörtern wie „deep experience“, und niemand hat sie bestätigt.',
    why: 'Unterschiede rechnen mit ihr wie mit jeder anderen, während die Wörter auch eine andere gemeint haben können.',
    remedy: 'Die Formulierung lesen, die Stufe wenn nötig berichtigen, und „inferred“ entfernen.',
  },
  PERSON_NOT_ONE: {
    title: 'Eine Datei ohne Einschätzungen von jemandem',
    says: 'Eine Datei mit eigenen Einschätzungen wurde erwartet, und der Text enthält etwas anderes: eine Leiter, Daten eines anderen Programms oder eine Liste.',
    why: 'Nichts daraus wird gelesen, und was schon offen ist, bleibt, wie es ist.',
    remedy:
      'Die Datei öffnen, die unter „Meine Entwicklung“ gesichert wurde. Eine Leiter wird unter „Eine Leiter öffnen“ geöffnet.',
    example: 'Eine ladder.json, die statt my-growth.json gewählt wurde.',
  },
  PERSON_NEWER: {
    title: 'Eine Datei aus einer späteren Fassung',
    says: 'Die Datei sagt, dass sie in einer Form geschrieben ist, die diese Fassung von Rungs noch nicht kennt.',
    why: 'Halb gelesen würde sie halb gesichert. Deshalb wird sie gar nicht gelesen und nie überschrieben.',
    remedy: 'Sie mit der Fassung öffnen, die sie schrieb, oder diese erneuern.',
    example: 'Eine Datei mit „schemaVersion: 2“, geöffnet auf einer Seite, die nur Form 1 kennt.',
  },
  PERSON_TOO_LARGE: {
    title: 'Eine Datei, die für eine Person zu groß ist',
    says: 'Die Datei ist größer, als Einschätzungen, Notizen und Belege einer Person sein können. Die Grenze steht in der Meldung.',
    why: 'Eine Seite, die Dateien jeder Größe liest, lässt sich mit einer zum Stehen bringen.',
    remedy:
      'Prüfen, ob es die richtige Datei ist. Ein Beleg ist ein Satz und ein Link; was er verlinkt, bleibt, wo es ist.',
    example: 'Eine Datei von 50 MB, in die ein Programm einen ganzen Chat schrieb.',
  },
  PERSON_CUT_OFF: {
    title: 'Eine Datei, die zu früh endet',
    says: 'Der Text endet, während noch Klammern offen sind: sein letzter Teil fehlt.',
    why: 'Was fehlt, kann niemand sagen, und das Übrige zu sichern, verlöre es für immer. Deshalb wird nichts gelesen.',
    remedy:
      'Um die Datei noch einmal bitten, oder sie noch einmal von dort kopieren, wo sie gesichert wurde.',
    example: 'Ein Download, der auf halbem Weg stehen blieb, oder ein Text ohne seine letzten Zeilen.',
  },
  PERSON_TWO_ANSWERS: {
    title: 'Eine Kompetenz mit zwei eigenen Antworten',
    says: 'Eine Kompetenz heißt nicht zutreffend und hat zugleich eine Stufe. Die Meldung sagt, welche der beiden zählt.',
    why: 'Die Kompetenz fällt aus jeder Summe, obwohl sie jemand einmal eingeschätzt hat.',
    remedy: 'Die Kompetenz noch einmal einschätzen, wenn die Stufe gemeint war.',
    example: 'Eine von Hand geschriebene Datei mit „notApplicable: true“ neben „self: working“.',
  },
  PERSON_LINK_BROKEN: {
    title: 'Ein Link, dessen Einschätzungen sich nicht lesen lassen',
    says: 'Der Teil des Links, der die Einschätzungen trägt, ist beschädigt, abgeschnitten oder ergibt ausgepackt mehr, als er darf.',
    why: 'Nichts daraus wird gelesen.',
    remedy: 'Den ganzen Link noch einmal kopieren, oder um eine Datei bitten.',
    example: 'Ein Link, den ein E-Mail-Programm in zwei Zeilen brach, von denen eine geöffnet wurde.',
  },
  PERSON_LINK_NEWER: {
    title: 'Ein Link aus einer späteren Fassung',
    says: 'Der Link beginnt mit dem Zeichen einer Form, die diese Fassung von Rungs nicht kennt.',
    why: 'Nichts daraus wird gelesen, denn die Hälfte könnte etwas anderes bedeuten.',
    remedy: 'Ihn mit der Fassung öffnen, die ihn machte, oder um eine Datei bitten.',
    example: 'Ein Link von einer erneuerten Seite, geöffnet in einer Kopie vom letzten Jahr.',
  },
  PERSON_LINK_TOO_LONG: {
    title: 'Zu viel für einen Link',
    says: 'Einschätzungen, Notizen und Belege zusammen machen einen Link, der länger ist, als Programme für E-Mail und Chat durchlassen.',
    why: 'Ein solcher Link kommt abgeschnitten an und lässt sich nicht lesen.',
    remedy: 'Eine Datei sichern und diese schicken, oder Notizen und Belege weglassen.',
    example: 'Achtzig Kompetenzen mit je drei Belegen.',
  },
} satisfies RulePageTexts;
