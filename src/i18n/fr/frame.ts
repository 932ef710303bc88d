import type { Frame } from '../en/frame.ts'

export const frame = {
  skip: 'Aller à la page',
  navigation: 'Navigation principale',
  demo: 'Ceci est la démo : toutes les données sont inventées',
  demoShort: 'Démo · données inventées',
  validatedOnly: 'validation seulement',
  account: 'Compte de {name}',
  language: 'Langue',
  theme: 'Couleurs',
  themes: {
    auto: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
  signOut: 'Se déconnecter',
  arrivedAt: 'Page : {title}',
  printedFrom: 'Environnement : {environment}',
  broken: {
    title: 'Cette page ne fonctionne plus',
    safe: 'Vos brouillons, votre file d’attente et vos résultats restent sur cet appareil.',
    todo: 'Rechargez la page. Si cela se reproduit, dites à votre administrateur ce que vous faisiez.',
    reload: 'Recharger',
  },
  missing: {
    title: 'Cette page n’existe pas',
    sentence: 'L’adresse est peut-être ancienne ou mal saisie.',
    home: 'Vers la page d’accueil',
  },
} satisfies Frame
