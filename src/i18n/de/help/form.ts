import type { RulePageTexts } from '../../en/rulePages';

export const FORM_PAGES = {
  FILE_UNREADABLE: {
    title: 'Eine Datei, die sich nicht lesen lässt',
    says: 'Eine Datei der Leiter ist nicht da, darf nicht geöffnet werden oder ist kein Text in UTF-8.',
    why: 'Was die Datei enthält, fehlt. Namen, die sie festlegt, führen ins Leere; Fehler, die nur daraus folgen, werden zurückgehalten, bis sie sich lesen lässt.',
    remedy:
      'Name und Ort der Datei und das Recht zum Lesen prüfen, und sie als UTF-8 sichern. Der Ordner einer Leiter braucht eine ladder.yaml; skills.yaml und die Dateien in roles/ stehen daneben.',
    example: 'Ein Ordner mit roles/analyst.yaml und skills.yaml, aber ohne ladder.yaml.',
  },
  FILE_TOO_LARGE: {
    title: 'Eine Datei, die zu groß ist',
    says: 'Eine Datei ist größer, als gelesen wird. Die Grenze steht in der Meldung.',
    why: 'Eine Seite, die Dateien jeder Größe liest, lässt sich mit einer zum Stehen bringen. Eine Leiter mit zehntausend Rollen bleibt weit unter der Grenze.',
    remedy: 'Die Leiter in mehrere teilen, oder weglassen, was niemand darin liest, etwa Bilder als Text.',
    example: 'Eine ladder.json von 40 MB, in die ein Programm dieselben Rollen viele Male schrieb.',
  },
  TEXT_ENCODING_GUESSED: {
    title: 'Ein Text in einer anderen Kodierung als UTF-8',
    says: 'Eine Datei ist nicht in UTF-8 und sagt nicht, worin sie ist. Sie wird in der Kodierung gelesen, die die Meldung nennt.',
    why: 'Einfache Buchstaben und Ziffern sind in allen gleich. Akzente, Anführungszeichen und Währungszeichen sind vielleicht andere geworden.',
    remedy:
      'Buchstaben mit Akzenten und Zeichen ansehen; sind sie falsch, die Datei als UTF-8 sichern und noch einmal lesen.',
    example: 'Eine Tabelle, die ein Tabellenprogramm unter Windows als „CSV“ statt als „CSV UTF-8“ sicherte.',
  },
  SYNTAX: {
    title: 'Text, der weder YAML noch JSON ist',
    says: 'Der Text verletzt an der genannten Stelle eine Regel von YAML oder JSON: eine Klammer oder ein Anführungszeichen, das nicht geschlossen ist, eine Einrückung, die zu nichts passt, ein Name, der doppelt steht.',
    why: 'Von hier an kann niemand sagen, was gemeint war; die Datei wird nicht weiter gelesen.',
    remedy:
      'Den Text an der genannten Stelle berichtigen, oder kurz davor: was nie geschlossen wird, fällt oft spät auf. Ein Editor, der YAML kennt, zeigt es beim Schreiben.',
  },
  NOT_A_LADDER: {
    title: 'Text, der keine Leiter enthält',
    says: 'Der Text lässt sich lesen, ist aber eine Liste oder ein einzelner Wert, wo eine Leiter aus Feldern besteht.',
    why: 'Es ist nichts darin, was sich zeichnen ließe.',
    remedy:
      'Mit den Feldern id, title, levels und families beginnen. Ist der Text eine Liste von Rollen, sie unter das Feld roles setzen.',
  },
  FIELD_UNKNOWN: {
    title: 'Ein Feld, das nicht bekannt ist',
    says: 'Ein Feld hat einen Namen, der dort, wo es steht, nichts bedeutet. Es wird weggelassen, und das Übrige gelesen. Auch ein Code in den checks der Leiter, den keine Prüfung hat, ist ein solches Feld.',
    why: 'Was das Feld sagt, ist verloren: ein falsch geschriebenes Feld sieht aus, als wäre es gelesen worden. Eine Leiter, die für eine spätere Fassung geschrieben ist, öffnet sich so trotzdem.',
    remedy:
      'Den vorgeschlagenen Namen nehmen, oder die Felder im veröffentlichten Schema nachsehen. Stimmt der Name, die Einrückung prüfen: sie entscheidet, wozu das Feld gehört.',
  },
  FIELD_MISSING: {
    title: 'Ein Feld, das fehlt',
    says: 'Einem Teil der Leiter fehlt ein Feld, ohne das er nicht sein kann, etwa die Ebene einer Rolle.',
    why: 'Eine Rolle ohne Ebene oder Familie hat keinen Platz auf der Leiter, und eine Anforderung ohne Stufe verlangt nichts. Der Teil wird nicht gezeichnet.',
    remedy: 'Das Feld ergänzen; die Meldung sagt, was es enthält.',
  },
  FIELD_TYPE: {
    title: 'Ein Feld mit der falschen Art von Wert',
    says: 'Ein Feld enthält zum Beispiel einen Text, wo eine Liste erwartet wird, oder eine Zahl, wo ein Text steht.',
    why: 'Ein Wert wird nicht in eine andere Art umgedeutet: der Text „4 bis 6“ könnte zwei Zahlen oder ein Name sein. Was ihn enthält, wird nicht gezeichnet.',
    remedy:
      'Die Art von Wert schreiben, die die Meldung nennt. Daten und Ausgaben stehen in Anführungszeichen; auch eine Liste mit einem Eintrag hat ihre Klammern oder ihren Strich.',
  },
  FIELD_VALUE: {
    title: 'Ein Wert, den das Feld nicht erlaubt',
    says: 'Der Wert ist von der richtigen Art und außerhalb dessen, was das Feld erlaubt: ein negativer Betrag, ein Zeitraum, den es nicht gibt, eine Adresse, die keine ist. Auch wer von einer Prüfung weniger verlangt, als eine Leiter darf, hört es hier.',
    why: 'Ein Programm, das mit einem solchen Wert rechnet, gibt Zahlen, denen niemand trauen kann. Was ihn enthält, wird nicht gezeichnet.',
    remedy: 'Den Wert in einen ändern, den die Regel in der Meldung erlaubt.',
  },
  LADDER_EMPTY: {
    title: 'Eine Leiter ohne Rollen',
    says: 'Die Leiter hat gar keine Rolle.',
    why: 'Es gibt nichts zu zeichnen oder zu vergleichen.',
    remedy:
      'Eine erste Rolle ergänzen. Im Ordner ist jede Rolle eine eigene Datei in roles/, mit id, Titel, Familie und Ebene.',
  },
  ID_DUPLICATE: {
    title: 'Eine Kennung, die zwei Dinge haben',
    says: 'Zwei Rollen, oder zwei Kompetenzen, Ebenen, Familien, Stufen oder Quellen, haben eine Kennung.',
    why: 'Links, Schritte und Einschätzungen gehen nach der Kennung. Stehen zwei Dinge hinter einer, ist das zweite nicht erreichbar und wird nicht gezeichnet.',
    remedy:
      'Einem der beiden eine eigene Kennung geben, oder es entfernen, wenn es doppelt geschrieben ist. Eine Kennung, die schon in Links von Leuten steht, bleibt besser, wie sie ist.',
  },
  REQUIREMENT_DUPLICATE: {
    title: 'Eine Kompetenz, die eine Rolle zweimal verlangt',
    says: 'Eine Rolle hat zwei Anforderungen für eine Kompetenz. Auch mit einem anderen Namen ist es dieselbe.',
    why: 'Ein Unterschied zählt jede Kompetenz einmal. Mit zwei Stufen kann niemand sagen, welche zu erreichen ist.',
    remedy: 'Die gemeinte Anforderung behalten, meist die mit der höheren Stufe, und die andere entfernen.',
  },
  TITLE_AMBIGUOUS: {
    title: 'Ein Titel, auf den zwei Rollen hören',
    says: 'Ein Titel oder anderer Name gehört zu mehr als einer Rolle. Großschreibung, Akzente und Zeichen machen keinen Unterschied.',
    why: 'Schritte können Rollen mit dem Titel nennen. Einer, der diesen nennt, führt nur zu einer der Rollen, und vielleicht nicht zur gemeinten.',
    remedy:
      'Einen der Titel anders fassen, oder den anderen Namen entfernen. Heißen zwei Rollen zu Recht gleich, sagen, was sie unterscheidet: „Analyst (Risk)“.',
  },
  SKILL_AMBIGUOUS: {
    title: 'Ein Name, auf den zwei Kompetenzen hören',
    says: 'Ein Name oder anderer Name gehört zu mehr als einer Kompetenz. Großschreibung, Akzente und Zeichen machen keinen Unterschied.',
    why: 'Anforderungen können Kompetenzen mit dem Namen nennen. Eine, die diesen verwendet, zählt nur für eine davon, und vielleicht nicht für die gemeinte.',
    remedy: 'Eine Kompetenz daraus machen, wenn es eine ist; sonst einen der Namen anders fassen.',
  },
  TRANSLATION_UNKNOWN: {
    title: 'Eine Übersetzung von etwas, das nicht da ist',
    says: 'Eine Übersetzung hat Wörter für eine Stufe, Ebene, Familie, Kompetenz oder Rolle, die die Leiter nicht enthält. Übersetzungen gehen nach Kennungen.',
    why: 'Niemand sieht die Wörter: wofür sie gemeint waren, wird in der eigenen Sprache der Leiter gezeigt.',
    remedy: 'Die Kennung dessen verwenden, wozu sie gehören, oder sie entfernen, wenn es nicht mehr da ist.',
  },
  TRANSLATION_APART: {
    title: 'Eine übersetzte Liste von anderer Länge',
    says: 'Eine Übersetzung gibt einer Rolle eine andere Zahl von Aufgaben, Schlagwörtern oder Fächern, als das Original hat.',
    why: 'Welcher Eintrag für welchen steht, ließe sich nur raten; die ganze Liste bleibt in der eigenen Sprache der Leiter.',
    remedy: 'Für jeden Eintrag des Originals einen schreiben, in seiner Reihenfolge.',
  },
  SKILL_UNKNOWN: {
    title: 'Eine Kompetenz, die die Leiter nicht enthält',
    says: 'Eine Rolle verlangt eine Kompetenz, die weder mit Kennung noch mit einem Namen unter denen der Leiter ist.',
    why: 'Die Anforderung lässt sich mit der keiner anderen Rolle vergleichen und zählt in keinem Unterschied.',
    remedy: 'Den vorgeschlagenen Namen nehmen, oder die Kompetenz in skills.yaml ergänzen.',
  },
  STEP_UNKNOWN: {
    title: 'Eine Stufe, die die Skala nicht hat',
    says: 'Eine verlangte Stufe ist keine der Skala, oder eine Kompetenz beschreibt eine solche. Eine Stufe kann mit Kennung oder Namen stehen, oder als Zahl: 1 ist die erste, und halbe sind erlaubt. Beschreibungen gehen nur nach der Kennung.',
    why: 'Ein Unterschied ist der Abstand zweier Stufen. Von einem Wort außerhalb der Skala gibt es keinen, und die Anforderung zählt in keinem Unterschied.',
    remedy: 'Eine der Stufen verwenden, die die Meldung nennt, oder sie der Skala in ladder.yaml hinzufügen.',
  },
  FAMILY_UNKNOWN: {
    title: 'Eine Familie, die die Leiter nicht enthält',
    says: 'Eine Rolle gehört zu einer Familie, die weder mit Kennung noch mit Namen unter denen der Leiter ist.',
    why: 'Eine Familie ist eine Spalte der Zeichnung. Die Rolle bekommt eine eigene, unter dem Namen, den sie verwendet.',
    remedy: 'Den vorgeschlagenen Namen nehmen, oder die Familie in ladder.yaml ergänzen.',
  },
  LEVEL_UNKNOWN: {
    title: 'Eine Ebene, die die Leiter nicht enthält',
    says: 'Eine Rolle steht auf einer Ebene, die weder mit Kennung noch mit Namen unter denen der Leiter ist.',
    why: 'Die Reihenfolge der Ebenen sagt, was oben ist. Eine Rolle auf keiner hat keinen Platz: sie wird nur dort gezeichnet, wo ein Schritt sie nennt, mit ihrem Titel allein.',
    remedy: 'Den vorgeschlagenen Namen nehmen, oder die Ebene in ladder.yaml an ihrem Platz ergänzen.',
  },
  SOURCE_UNKNOWN: {
    title: 'Eine Quelle, die die Leiter nicht aufführt',
    says: 'Eine Rolle oder ein Gehaltsband nennt eine Quelle, deren Kennung nicht unter den Quellen der Leiter ist.',
    why: 'Wer liest, wägt eine Zahl danach, woher sie kommt. Hier gibt es nichts zum Nachgehen.',
    remedy:
      'Die vorgeschlagene Kennung nehmen, oder die Quelle in ladder.yaml mit Titel und Adresse ergänzen.',
  },
  CURRENCY_UNKNOWN: {
    title: 'Eine Währung, die keine ist',
    says: 'Eine Währung ist keiner der Codes nach ISO 4217 in Großbuchstaben, oder Gehalt steht ohne Währung.',
    why: 'Beträge lassen sich nur in einer Währung oder über einen Kurs vergleichen. „$“ allein könnte eine von zwanzig sein, und eine bloße Zahl würde irrtümlich verglichen.',
    remedy:
      'Den Code schreiben: USD, EUR, GBP. Eine Währung für die ganze Leiter steht am besten einmal, in ladder.yaml.',
  },
} satisfies RulePageTexts;
