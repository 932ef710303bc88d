import type { Today } from '../en/today.ts'

export const today = {
  title: 'Aujourd’hui',
  lastContact: 'Dernier contact avec le serveur du centre {time}',
  noContact: 'Aucun contact avec le serveur du centre depuis l’ouverture de cette application',
  clients:
    'aucun bénéficiaire sur cet appareil | un bénéficiaire sur cet appareil | {count} bénéficiaires sur cet appareil',
  loading: 'Chargement de votre journée…',
  needsYou: 'À vous',
  arrived: 'Arrivé',
  planned: 'Prévu',
  nothingNeedsYou: 'Rien ne vous attend.',
  nothingArrived: 'Aucune réponse n’est encore arrivée.',
  nothingPlanned: 'Aucune visite n’est planifiée et aucun brouillon n’attend.',
  empty:
    'Rien ne vous attend et rien n’est arrivé. Commencez par un bénéficiaire, ou interrogez le Registre national.',
  chooseClient: 'Choisir un bénéficiaire',
  goOn: 'Continuer à écrire',
  seeWhatHappened: 'Voir ce qui s’est passé',
  allRequests: 'Toutes les requêtes : {count} de plus',
  draftOf: 'Brouillon, écrit en dernier {time}',
  overseer: {
    sentence: 'Vous surveillez les requêtes du CPAS. Ce qui a été demandé et répondu reste à leurs auteurs.',
    advisor:
      'En tant que conseiller en sécurité, vous lisez un résultat en ligne, avec un motif qui est consigné.',
    requests: 'Toutes les requêtes',
    requestsHint: 'Auteur, bénéficiaire, environnement, envoi, état, ticket.',
    settings: 'Paramètres',
    settingsHint: 'Organisation, connexion et requêtes réelles.',
  },
  notTaken: 'Pas acceptée',
  twoValues: 'Deux valeurs',
  visitTo: 'Visite chez {client}',
  readings: {
    title: 'Lu par un conseiller en sécurité',
    sentence: 'Un conseiller en sécurité a lu votre réponse : {request}',
    someRequest: 'une requête qui n’est plus sur cet appareil',
    seen: 'Vu',
    allSeen: 'Tout vu',
    more: 'Une lecture plus ancienne suit. | {count} lectures plus anciennes suivent.',
  },
} satisfies Today
