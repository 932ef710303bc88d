import type { Frame } from '../en/frame.ts'

export const frame = {
  skip: 'Naar de pagina',
  navigation: 'Hoofdnavigatie',
  demo: 'Dit is de demo: alle gegevens zijn verzonnen',
  demoShort: 'Demo · verzonnen gegevens',
  validatedOnly: 'alleen gecontroleerd',
  account: 'Account van {name}',
  language: 'Taal',
  theme: 'Kleuren',
  themes: {
    auto: 'Zoals het systeem',
    light: 'Licht',
    dark: 'Donker',
  },
  signOut: 'Afmelden',
  arrivedAt: 'Pagina: {title}',
  printedFrom: 'Omgeving: {environment}',
  broken: {
    title: 'Deze pagina werkt niet meer',
    safe: 'Uw concepten, uw wachtrij en uw resultaten blijven op dit toestel.',
    todo: 'Laad de pagina opnieuw. Gebeurt het nog eens, meld uw beheerder dan wat u voordien deed.',
    reload: 'Opnieuw laden',
  },
  missing: {
    title: 'Deze pagina bestaat niet',
    sentence: 'Het adres is misschien verouderd of verkeerd getypt.',
    home: 'Naar de startpagina',
  },
} satisfies Frame
