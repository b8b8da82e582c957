import { wayText, type ExportLossMessages } from '../../en/formats/exportLosses';

export const exportLosses: ExportLossMessages = {
  unreadable: () => 'Die exportierte Datei lässt sich nicht wieder importieren.',
  differs: ({ way }) =>
    `${wayText(way, (name) => `„${name}“`)} ändert sich, wenn die Datei wieder importiert wird.`,
  newerForm: ({ way }) => `${wayText(way, (name) => `„${name}“`)} gibt es erst in Version 2.`,
  basesWrittenOut: () => 'Anforderungen, die eine Rolle übernimmt, werden zu ihren eigenen.',
  order: () =>
    'Die Reihenfolge der Rollen geht verloren: Sie werden in der Reihenfolge ihrer Dateinamen importiert.',
  notReadBack: () =>
    'Markdown ist für Menschen gedacht und lässt sich nicht wieder importieren. Behalte die Leiter auch als YAML oder JSON.',
  ids: () =>
    'Auf den Seiten fehlen die Kennungen von Ebenen, Familien, Stufen und Quellen, die Reihenfolge der Familien und die kurzen Titel.',
  steps: () => 'Die Seiten beschreiben nur die Stufen einer Kompetenz, die eine Rolle verlangt.',
  declarations: () =>
    'Auf den Seiten fehlt, welche von zwei Rollen einen Schritt angibt; auch die Wechselkurse fehlen.',
  networkOnly: () =>
    'Eine Netzdatei enthält jede Rolle mit Familie, Ebene und erstem Gehaltsband und jeden Schritt mit seiner Art und den Rollen, die ihn angeben. Alles andere fehlt, und sie lässt sich nicht wieder importieren.',
  noPage: ({ role }) => `„${role}“ hat keine Seite, weil eine andere Rolle dieselbe Kennung hat.`,
  notHeld: ({ role, skill }) =>
    `„${role}“ verlangt „${skill}“, aber diese Kompetenz steht nicht in der Leiter. Auf der Seite fehlt sie.`,
};
