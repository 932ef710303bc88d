import type { Frame } from '../en/frame.ts'

export const frame = {
  skip: 'Zur Seite springen',
  navigation: 'Hauptnavigation',
  demo: 'Dies ist die Demo: Alle Daten sind erfunden',
  demoShort: 'Demo · erfundene Daten',
  validatedOnly: 'nur geprüft',
  account: 'Konto von {name}',
  language: 'Sprache',
  theme: 'Farben',
  themes: {
    auto: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  signOut: 'Abmelden',
  arrivedAt: 'Seite: {title}',
  printedFrom: 'Umgebung: {environment}',
  broken: {
    title: 'Diese Seite funktioniert nicht mehr',
    safe: 'Ihre Entwürfe, Ihre Warteschlange und Ihre Ergebnisse bleiben auf diesem Gerät.',
    todo: 'Laden Sie die Seite neu. Geschieht es wieder, sagen Sie Ihrem Verwalter, was Sie zuvor getan haben.',
    reload: 'Neu laden',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    sentence: 'Die Adresse ist vielleicht veraltet oder falsch eingegeben.',
    home: 'Zur Startseite',
  },
} satisfies Frame
