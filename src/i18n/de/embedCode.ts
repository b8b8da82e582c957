import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const place = ({ plural, part }: Formatter): MessagesOf<'place'> => ({
  open: 'In eine Seite einbetten …',
  title: 'In eine Seite einbetten',
  close: 'Schließen',
  intro: 'Was unten steht, in eine andere Seite kopiert, zeigt dort, was hier gewählt ist.',
  as: 'Als',
  kinds: {
    element: { name: 'Element', note: 'für eine Seite, die ein Skript enthalten darf' },
    frame: { name: 'Rahmen', note: 'für ein Portal oder ein Wiki' },
    link: { name: 'Link', note: 'für jeden Ort' },
  },
  shows: 'Es zeigt',
  shapes: {
    level: 'Die Leiter',
    table: 'Die Tabelle',
    role: 'Nur die Rolle',
    gap: 'Nur den Unterschied',
    route: 'Nur die Wege',
  },
  theme: 'Darstellung',
  themes: { auto: 'Wie beim Leser eingestellt', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  asThere: 'Die der Seite',
  withoutPay: 'Ohne Gehalt',
  withoutPayNote:
    'Gezeigt wird eine Fassung der Leiter, die kein Gehalt enthält, nicht eine, die es verbirgt.',
  mentions: (texts) =>
    `${plural(texts, { one: '# Text spricht', other: '# Texte sprechen' })} anscheinend noch vom Gehalt:`,
  moreMentions: (texts) => plural(texts, { one: 'und # weiterer.', other: 'und # weitere.' }),
  copied: 'Kopiert.',
  notCopied:
    'Dieser Browser lässt die Seite nicht kopieren. Der Text ist markiert und kann von hier kopiert werden.',
  copy: 'Kopieren',
  code: 'Text zum Kopieren',
  notServed: (name) =>
    `Diese Leiter liegt nur in diesem Browser. Damit andere sie sehen, muss ihre Datei gesichert und als ${part('code', `ladders/${name}.json`)} neben die Seite gelegt werden.`,
  notServedPay: (name) =>
    `Dort, wo sie herkommt, liegt keine Fassung ohne Gehalt. Sie kann gesichert und als ${part('code', `ladders/${name}.json`)} neben die Seite gelegt werden.`,
  save: 'Datei sichern …',
  preview: 'Vorschau',
  previewLoading: 'Die Vorschau wird geladen …',
  previewFailed: 'Die Vorschau konnte nicht geladen werden. Was zu kopieren ist, stimmt trotzdem.',
  previewLink: 'Der Link öffnet die ganze Seite:',
});
