import type { RulePageTexts } from '../../en/rulePages';

export const IMPORT_PAGES = {
  PAGE_UNRECOGNISED: {
    title: 'Ein Text, der sich nicht wie eine Rollenseite liest',
    says: 'Der Text hat weniger als drei der Überschriften einer Rollenseite, etwa Role Definition, Entry Point From, Advancement To, Primary Functions und Hard Skills.',
    why: 'Ohne Überschriften kann niemand eine Kompetenz von einer Aufgabe oder einem Titel unterscheiden. Aus einem solchen Text wird nichts gelesen.',
    remedy: 'Die ganze Seite mit ihren Überschriften kopieren, vom Titel bis zur verlangten Erfahrung.',
  },
  PAGE_UNTITLED: {
    title: 'Eine Rollenseite ohne Titel',
    says: 'Über der ersten Überschrift der Seite steht nichts. Die Rolle ist nach der Datei benannt.',
    why: 'Andere Seiten nennen die Rolle mit ihrem Titel, und solche Schritte finden sie nicht unter dem Namen einer Datei.',
    remedy:
      'Den Titel der Rolle ändern, oder ihn über der ersten Überschrift ergänzen und die Seite noch einmal lesen.',
  },
  PAGE_STRAY_WORD: {
    title: 'Ein verirrtes Wort am Anfang eines Punkts',
    says: 'Ein Punkt beginnt mit einem Wort, das Seitengeneratoren dort schon hinterlassen haben („lime“, „unlime“). Es ist weggelassen.',
    why: 'Es würde Teil des Titels einer Aufgabe oder des Namens einer Kompetenz.',
    remedy: 'Nichts ist zu tun, außer das Wort gehört dazu; dann es wieder einsetzen.',
  },
  PAGE_TEXT_LEFT_OUT: {
    title: 'Ein Wegweiser, der weggelassen ist',
    says: 'Eine Zeile wie „Back to Home“ gehört zur Webseite um die Rolle herum. Sie ist weggelassen.',
    why: 'Sie sagt nichts über die Rolle. Es wird gesagt, weil nichts stillschweigend wegfällt.',
    remedy:
      'Nichts ist zu tun, außer die Zeile sagt etwas über die Rolle; dann sie der Zusammenfassung hinzufügen.',
  },
  PAGE_TEXT_KEPT: {
    title: 'Eine Zeile, die zu keinem Teil der Seite gehört',
    says: 'Eine Zeile steht, wo eine Rollenseite keine hat, oder sagt nichts, was ihre Liste fassen könnte. Sie steht am Ende der Zusammenfassung.',
    why: 'Sie kann eine Anforderung oder Aufgabe sein, und als Teil der Zusammenfassung zählt sie nicht.',
    remedy: 'Sie in das Feld setzen, zu dem sie gehört, oder entfernen.',
  },
  PAGE_TEXT_CUT: {
    title: 'Ein Text, der länger ist als sein Feld',
    says: 'Ein Titel, ein Name oder ein Absatz ist länger, als sein Feld fasst. Er ist dort abgeschnitten, und die Meldung nennt die Grenze.',
    why: 'Was folgt, ist verloren. Ein solcher Text sind meist mehrere Punkte, die ineinander liefen.',
    remedy: 'Ihn auf der Seite kürzen oder in Punkte teilen, und die Seite noch einmal lesen.',
    example: 'Eine Seite, deren Titelzeile über einen ganzen Absatz von mehr als 400 Zeichen geht.',
  },
  PAGE_CHARACTERS_MENDED: {
    title: 'Zeichen, die eine Kodierung zerbrach',
    says: 'Die Seite wurde einmal in einer Kodierung gesichert und in einer anderen gelesen, was „•“ zu „â€¢“ macht. Zeichen, die sich erkennen lassen, sind als das gelesen, wofür sie standen; die anderen bleiben.',
    why: 'Kaputte Zeichen verbergen Aufzählungen und machen aus einem Namen zwei.',
    remedy:
      'Namen und Zeichen durchsehen. Sind sie falsch, die Seite als UTF-8 sichern und noch einmal lesen.',
  },
  PAGE_PAY_UNREAD: {
    title: 'Gehalt, das kein Band ergibt',
    says: 'Die Zeile zum Gehalt hat kein unteres Ende, keine Zahlen oder keine Währung. Sie steht am Ende der Zusammenfassung.',
    why: 'Die Rolle ist ohne Gehalt: sie vergleicht sich mit keiner anderen und kommt durch keinen Filter nach Gehalt.',
    remedy:
      'Ein Band von Hand ergänzen, mit min, max, currency und period, oder die Rolle ohne Gehalt lassen.',
  },
  PAGE_PAY_ASSUMED: {
    title: 'Gehalt, dessen Währung oder Zeitraum angenommen ist',
    says: 'Die Seite sagt Währung oder Zeitraum ihres Gehalts nicht. Ein „$“ wird als US-Dollar genommen; Zahlen unter tausend als Lohn für eine Stunde, andere für ein Jahr.',
    why: 'Dollar gibt es viele, und ein Monatsgehalt, das als Jahresgehalt gilt, ist zwölffach falsch.',
    remedy: 'Es bestätigen, oder Währung und Zeitraum des Bands berichtigen.',
  },
  PAGE_TITLE_DOUBTFUL: {
    title: 'Eine Zeile, die vielleicht keine Stelle nennt',
    says: 'Eine Zeile unter den Schritten scheint ein Arbeitsgebiet oder Menschen zu nennen, etwa „University Student“, statt einer Stelle. Sie ist trotzdem als Titel gelesen.',
    why: 'Sie wird als Nachbar der Rolle gezeichnet, und keine Seite wird sie je beschreiben.',
    remedy: 'Den Schritt als Stellentitel fassen, oder ihn entfernen.',
  },
  PAGE_TITLE_TWICE: {
    title: 'Ein Titel, den zwei Seiten haben',
    says: 'Zwei der zusammen gelesenen Seiten haben einen Titel. Beide bleiben, und die zweite bekommt eine Nummer.',
    why: 'Vielleicht ist es eine Seite zweimal. Wenn nicht, führen Schritte, die den Titel nennen, zur ersten.',
    remedy: 'Beschreiben beide eine Rolle, eine behalten; sonst jeder einen eigenen Titel geben.',
  },
  PAGE_SKILL_TWICE: {
    title: 'Eine Kompetenz, die eine Seite zweimal nennt',
    says: 'Eine Seite nennt eine Kompetenz in zwei Punkten. Sie werden eine Anforderung, mit beiden Formulierungen in ihrer Notiz.',
    why: 'Die Stufe ist die des ersten Punkts, und der zweite hat vielleicht eine höhere oder eine andere Kompetenz gemeint.',
    remedy: 'Die Stufe prüfen, und die zweite anders fassen, wenn es eine andere ist.',
  },
  IMPORT_UNRECOGNISED: {
    title: 'Eine Datei, die nicht ist, wofür sie genommen wurde',
    says: 'Die Datei wurde in einer Form gelesen und enthält nicht, was diese hat, etwa eine Spalte mit Rollen.',
    why: 'Nichts wird daraus gelesen.',
    remedy: 'Prüfen, ob es die richtige Datei ist, oder sagen, welche Spalte was bedeutet.',
  },
  IMPORT_ENTRY_LEFT_OUT: {
    title: 'Ein Eintrag, der weggelassen ist',
    says: 'Ein Eintrag eines Rahmenwerks wird nicht gelesen, aus dem Grund, den die Meldung nennt: er nennt etwas, das die Dateien nicht enthalten, oder hat keinen Text.',
    why: 'Er ist nicht in der Leiter.',
    remedy:
      'Ihn dort berichtigen, wo er steht, und die Datei noch einmal lesen, oder von Hand ergänzen, was er sagt.',
    example: 'Eine Liste von Kompetenzen, in der ein Eintrag eine Stufe hat und keinen Satz.',
  },
  IMPORT_ENTRY_HALF: {
    title: 'Ein Eintrag, dem die Hälfte fehlt',
    says: 'Etwas steht in zwei Zeilen einer Quelle, etwa Stufe und Wichtigkeit einer Kompetenz, und eine der beiden ist nicht da.',
    why: 'Die vorhandene Hälfte wird gelesen; für die andere hat die Leiter, was gilt, wo nichts gesagt ist.',
    remedy: 'Die fehlende Zeile ergänzen, oder der Anforderung Stufe und Gewicht von Hand geben.',
    example: 'Eine Kompetenz eines Berufs mit einer Zeile für ihre Wichtigkeit und keiner für ihre Stufe.',
  },
  IMPORT_FAULTS_MORE: {
    title: 'Mehr Fehler einer Art, als aufgeführt sind',
    says: 'Eine Datei hat so viele Fehler einer Art, dass nur die ersten aufgeführt sind. Die Meldung zählt den Rest.',
    why: 'Zehntausend Zeilen, die dasselbe sagen, verbergen die eine, die etwas anderes sagt.',
    remedy:
      'Die aufgeführten beheben; oft hat sie eine Ursache alle gemacht, etwa eine falsche Spalte. Die Datei noch einmal lesen.',
    example: 'Eine Tabelle, in der jede von zwanzigtausend Zeilen einen Beruf nennt, den es nicht gibt.',
  },
  IMPORT_ASSUMED: {
    title: 'Etwas, das eine Datei nicht sagt und wofür sie genommen wird',
    says: 'Eine Datei sagt nicht, welche Ausgabe oder aus welchem Jahr sie ist, und wird für die genommen, die die Meldung nennt.',
    why: 'Quellen und Daten der Gehälter in der Leiter beruhen darauf.',
    remedy: 'Ist es eine andere, die Quellen der Leiter und die Daten ihrer Gehälter berichtigen.',
    example: 'Eine umbenannte Lohntabelle, deren Name das Jahr nicht mehr enthält.',
  },
  IMPORT_NAME_SHARED: {
    title: 'Zwei Kompetenzen einer Quelle mit einem Namen',
    says: 'Eine Quelle hat zwei Kompetenzen eines Namens unter verschiedenen Codes. Beide bleiben, und die zweite bekommt einen eigenen Namen.',
    why: 'Anforderungen können Kompetenzen mit dem Namen nennen, und ein Name muss zu einer führen.',
    remedy: 'Ihr einen besseren eigenen Namen geben, oder es so lassen.',
    example:
      'Ein Rahmenwerk mit „Mathematics“ unter den Fertigkeiten und noch einmal unter den Wissensgebieten.',
  },
  IMPORT_ROLES_WITHOUT: {
    title: 'Rollen, zu denen eine Quelle nichts sagt',
    says: 'Einige Rollen haben in den gelesenen Dateien keine Kompetenzen, keine Ebene oder keinen anderen Teil. Die Meldung zählt sie und sagt, was daraus folgt.',
    why: 'Sie stehen auf der Leiter und vergleichen sich mit anderen nur in dem, was von ihnen bekannt ist.',
    remedy:
      'Auch die Datei lesen, die den Teil enthält, oder ihn von Hand ergänzen. Nichts wird dafür erfunden.',
    example: 'Tausend Berufe, von denen hundert noch nicht bewertet sind.',
  },
  IMPORT_PAY_JOINED: {
    title: 'Gehalt, das aus einer anderen Tabelle kommt',
    says: 'Rollen nehmen ihr Gehalt aus Lohntabellen, die mit ihnen gelesen wurden. Die Meldung sagt, wie viele dort ein eigenes haben, wie viele das eines weiteren Berufs und wie viele keines.',
    why: 'Das Gehalt eines weiteren Berufs ist ein Mittel über mehrere Rollen und kann von jeder weit entfernt sein.',
    remedy: 'Das Gehalt berichtigen, wo es besser bekannt ist. Eine Rolle ohne Gehalt ist in Ordnung.',
    example: 'Eine Lohntabelle mit einer Zeile für alle Analysten, die ein Rahmenwerk unterscheidet.',
  },
  CSV_TOO_LARGE: {
    title: 'Eine Tabelle mit mehr darin, als gelesen wird',
    says: 'Eine Tabelle hat mehr Zeilen oder Zellen, als gelesen werden, oder nennt mehr Rollen, mehr Kompetenzen oder mehr verlangte Stufen; oder eine Zelle ist länger als jeder Text einer Leiter. Die Meldung sagt, was, mit der Grenze. Was davor kommt, wird gelesen.',
    why: 'Eine Seite, die Tabellen jeder Größe liest, lässt sich mit einer zum Stehen bringen.',
    remedy:
      'Zeilen und Spalten weglassen, die nichts über Rollen und Kompetenzen sagen. Wird jede Zeile gebraucht, die Tabelle in eigene Leitern teilen. Ist eine Zelle zu lang, nach einem Anführungszeichen suchen, das nie geschlossen wird.',
    example: 'Eine Tabelle, die mit all ihren leeren Spalten gesichert wurde, zehntausend in jeder Zeile.',
  },
  CSV_QUOTE_UNCLOSED: {
    title: 'Ein Anführungszeichen, das nie geschlossen wird',
    says: 'Eine Zelle beginnt mit einem Anführungszeichen und keines beendet sie; alles dahinter gilt als eine Zelle.',
    why: 'Alle Zeilen von hier an fehlen.',
    remedy:
      'Das schließende Anführungszeichen ergänzen. Eines, das zum Text einer solchen Zelle gehört, wird doppelt geschrieben.',
  },
  CSV_QUOTE_STRAY: {
    title: 'Ein einzelnes Anführungszeichen in einer Zelle',
    says: 'In einer Zelle in Anführungszeichen steht eines ihres Textes einfach, wo es doppelt geschrieben wird.',
    why: 'Niemand kann sicher sagen, wo die Zelle endet. Sie ist gelesen, so gut es geht, und enthält vielleicht zu viel.',
    remedy: 'Prüfen, wie die Zelle gelesen wurde, und das Anführungszeichen doppelt schreiben.',
  },
  CSV_COLUMN_UNKNOWN: {
    title: 'Eine Spalte, die nichts Bekanntes bedeutet',
    says: 'Die Überschrift einer Spalte ist keine der bekannten, und die Spalte ist weggelassen.',
    why: 'Was sie über Rollen und Kompetenzen sagt, ist nicht in der Leiter.',
    remedy:
      'Die vorgeschlagene Überschrift nehmen, oder sagen, was die Spalte bedeutet. Sagt sie nichts über die Leiter, sie lassen, wie sie ist.',
  },
  CSV_COLUMN_TWICE: {
    title: 'Zwei Spalten, die dasselbe bedeuten',
    says: 'Zwei Überschriften bedeuten eines. Die zweite Spalte ist weggelassen.',
    why: 'Wo sich die beiden unterscheiden, zählt nur die erste.',
    remedy: 'Eine der beiden behalten, oder sagen, was die andere bedeutet.',
  },
  CSV_ROW_STRAY: {
    title: 'Eine Zeile ohne Rolle und Kompetenz',
    says: 'Eine Zeile enthält Text und nennt weder eine Rolle noch eine Kompetenz. Sie ist weggelassen.',
    why: 'Sie kann eine Bemerkung sein, oder eine Zeile, deren erste Zellen verloren gingen.',
    remedy: 'Die Rolle oder Kompetenz nennen, zu der sie gehört, oder sie entfernen.',
  },
  CSV_ROW_TWICE: {
    title: 'Eine Anforderung, die in zwei Zeilen steht',
    says: 'Zwei Zeilen haben eine Rolle mit einer Kompetenz. Die zweite ist weggelassen.',
    why: 'Eine Rolle verlangt eine Kompetenz einmal. Wo sich die Zeilen unterscheiden, wird auch das gesagt.',
    remedy: 'Eine der beiden Zeilen entfernen.',
  },
  CSV_ROW_UNUSED: {
    title: 'Eine Zeile, die sagt, dass keine Stufe gilt',
    says: 'Statt einer Stufe stehen in der Zeile Wörter wie „not required“ oder „NOT IN USE“. Sie verlangt nichts und ist weggelassen.',
    why: 'Es wird gesagt, weil nichts stillschweigend wegfällt: in manchen Rahmenwerken warten solche Zeilen nur auf ihre Stufe.',
    remedy: 'Nichts ist zu tun, außer die Rolle verlangt die Kompetenz; dann ihr eine Stufe der Skala geben.',
  },
  CSV_CELL_CONFLICT: {
    title: 'Eine Zelle, die einer früheren Zeile widerspricht',
    says: 'Zwei Zeilen sagen Verschiedenes über eine Rolle oder Kompetenz, etwa zwei Ebenen oder zwei Zusammenfassungen. Die erste zählt.',
    why: 'Eine davon ist falsch, und welche, weiß nur, wer sie schrieb.',
    remedy: 'Beide gleich machen, oder entfernen, was falsch ist.',
  },
  CSV_CELL_VALUE: {
    title: 'Eine Zelle, deren Wert sich nicht lesen lässt',
    says: 'Eine Zelle enthält etwas, womit ihre Spalte nichts anfangen kann, etwa ein Wort in einer Spalte mit Zahlen. Die Zelle ist weggelassen.',
    why: 'Hat das Feld für diesen Fall einen eigenen Wert, gilt der: ein Gewicht ist 1.',
    remedy: 'Die Zelle in das ändern, was die Regel in der Meldung erlaubt, oder sie leeren.',
  },
  CSV_LEVEL_EMPTY: {
    title: 'Eine Kompetenz ohne Stufe',
    says: 'Eine Zeile nennt eine Rolle und eine Kompetenz und gibt keine Stufe. Sie wird als erste Stufe der Skala genommen.',
    why: 'Die unterste Stufe verlangt am wenigsten und ist vielleicht zu wenig; sie ist geraten.',
    remedy: 'Die Stufe ergänzen, oder die Zeile entfernen, wenn die Rolle die Kompetenz nicht verlangt.',
  },
  CSV_LEVEL_READ: {
    title: 'Eine Stufe, die als eine mit anderem Namen gelesen ist',
    says: 'Eine Stufe steht in anderen Worten als ihr Name: „Expert level“, „3 - Practitioner“. Sie ist als diese gelesen, was für jede Formulierung einmal gesagt wird.',
    why: 'Sie zählt von jetzt an wie jene. Zwei Formulierungen, die ein Haus unterscheidet, sind vielleicht eine geworden.',
    remedy: 'Prüfen, ob die Stufe die gemeinte ist; sonst die Namen der Skala verwenden.',
  },
  CSV_TITLE_JOINED: {
    title: 'Rollen eines Titels, getrennt benannt',
    says: 'Ein Titel steht auf mehreren Ebenen oder in mehreren Familien. Jede ist eine Rolle und bekommt ihre Ebene oder Familie in Klammern.',
    why: 'Ein Schritt, der den bloßen Titel nennt, kann nicht sagen, zu welcher er führt.',
    remedy: 'Jeder Rolle einen eigenen Titel geben, wenn der erhaltene nicht der übliche ist.',
  },
  CSV_GROUP_READ: {
    title: 'Eine Zeile, die als Überschrift einer Gruppe gelesen ist',
    says: 'In einer Tabelle mit einer Spalte je Rolle hat eine Zeile einen Namen und nirgends eine Stufe. Sie ist als Gruppe der Zeilen darunter gelesen.',
    why: 'Ist sie eine Kompetenz, die noch keine Rolle verlangt, fehlt sie unter den Kompetenzen.',
    remedy:
      'Ist sie eine Kompetenz, ihr eine Stufe geben oder sie vom Anfang der Gruppe wegrücken; sonst sie lassen.',
  },
  XLSX_BROKEN: {
    title: 'Eine Arbeitsmappe, die sich nicht lesen lässt',
    says: 'Eine Datei ist eine Arbeitsmappe, und ihr Inneres ist beschädigt, zu groß oder nicht das einer Arbeitsmappe.',
    why: 'Nichts wird daraus gelesen.',
    remedy:
      'Sie im Tabellenprogramm öffnen und noch einmal als .xlsx sichern, oder das Blatt als CSV sichern.',
    example: 'Eine matrix.xlsx, deren Download in der Mitte abbrach.',
  },
  XLSX_OTHER_FORMAT: {
    title: 'Eine Arbeitsmappe in einem anderen Format',
    says: 'Eine Datei ist eine Arbeitsmappe in einem älteren Format, oder eine mit Kennwort. Gelesen wird einfaches .xlsx.',
    why: 'Nichts wird daraus gelesen.',
    remedy:
      'Sie im Tabellenprogramm öffnen und ohne Kennwort als .xlsx sichern, oder das Blatt als CSV sichern.',
    example: 'Eine matrix.xls von 2003.',
  },
  XLSX_CELL_FAILED: {
    title: 'Eine Formel, die einen Fehler ergab',
    says: 'Die Formel in einer Zelle ergab einen Fehler wie #REF!, als die Arbeitsmappe gesichert wurde. Die Zelle ist als leer gelesen.',
    why: 'Eine Stufe oder ein Betrag, der dort gemeint war, ist es nicht.',
    remedy: 'Die Formel berichtigen, oder ihren Wert an ihre Stelle schreiben.',
    example: 'Eine Zelle mit =VLOOKUP(…), die #N/A zeigt, wo eine Stufe stehen sollte.',
  },
} satisfies RulePageTexts;
