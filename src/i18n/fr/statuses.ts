import type { Statuses } from '../en/statuses.ts'

export const statuses = {
  MSG00000: {
    happened: 'La BCSS a répondu',
    safe: 'La réponse est gardée sur cet appareil.',
    todo: 'Lisez-la ci-dessous.',
  },
  MSG00003: {
    happened: 'La BCSS a eu une erreur interne',
    safe: 'Rien n’a été lu sur cette personne.',
    todo: 'Envoyez une nouvelle requête plus tard. Après une inscription, listez d’abord les inscriptions.',
  },
  MSG00005: {
    happened: 'La BCSS ne connaît pas ce numéro',
    safe: 'Rien n’a été lu sur qui que ce soit.',
    todo: 'Comparez le numéro avec la carte, ou cherchez la personne par son nom.',
  },
  MSG00006: {
    happened: 'Ce numéro a été remplacé',
    safe: 'Le dossier garde l’ancien numéro dans son historique.',
    todo: 'Reprenez le nouveau numéro dans le dossier, puis demandez avec lui.',
  },
  MSG00008: {
    happened: 'La BCSS a trouvé des données non valables dans la requête',
    safe: 'Rien n’a été lu sur cette personne.',
    todo: 'Corrigez ce qui est nommé ici, et envoyez-le comme nouvelle requête.',
  },
  MSG00009: {
    happened: 'Selon le registre, cette personne est décédée',
    safe: 'Le registre ne dit pas la date.',
    todo: 'Vérifiez le dossier du bénéficiaire avant d’écrire à l’adresse.',
  },
  MSG00011: {
    happened: 'Le numéro n’a pas la structure d’un NISS',
    safe: 'Rien n’a été lu sur qui que ce soit.',
    todo: 'Comparez le numéro avec la carte.',
  },
  MSG00012: {
    happened: 'Cette personne n’est pas intégrée pour votre CPAS à ce jour',
    safe: 'Rien n’a été lu sur cette personne. La question est gardée et peut être reposée.',
    todo: 'Inscrivez la personne dans la bonne qualité, puis redemandez.',
  },
  MSG00013: {
    happened: 'Votre CPAS ne peut pas faire cette requête',
    safe: 'Rien n’a été lu sur cette personne.',
    todo: 'Prévenez votre administrateur : la BCSS n’accepte pas l’identification ou le contexte légal.',
  },
  MSG0021: {
    happened: 'Cette personne n’est pas suffisamment intégrée pour votre CPAS',
    safe: 'Rien n’a été lu sur cette personne. La question est gardée et peut être reposée.',
    todo: 'Inscrivez la personne dans la bonne qualité, puis redemandez.',
  },
  MSG00100: {
    happened: 'La BCSS n’a pas de données sur cette personne',
    safe: 'C’est une réponse, pas une erreur.',
    todo: 'Vérifiez que le numéro est le bon.',
  },
  HAN20200: {
    happened: 'La réponse est incomplète : une source n’a pas répondu',
    safe: 'Ce qui est venu est gardé et lisible.',
    todo: 'Redemandez plus tard.',
  },
  30000001: {
    happened: 'La BCSS n’a pas pu exécuter la requête',
    safe: 'Rien n’a été lu et rien n’a changé.',
    todo: 'Le volet technique contient ses messages. Corrigez la requête, ou montrez-les à votre administrateur.',
  },
  31009001: {
    happened: 'Une date de naissance incomplète demande une tolérance',
    safe: 'Rien n’a été cherché.',
    todo: 'Dupliquez la requête et donnez une tolérance, ou la date complète.',
  },
  other: {
    happened: 'La BCSS ajoute un message',
    safe: 'Il est gardé avec la réponse.',
    todo: 'S’il n’est pas clair, montrez-le à votre administrateur.',
  },
  newNumber: 'Nouveau numéro : {ssin}',
  deceasedOn: 'Date du décès : {date}',
  action: {
    register: 'Inscrire cette personne',
    continueRegistration: 'Continuer l’inscription',
    showRegistration: 'Inscription :',
    askAfter: 'Redemander la Tx25',
    takeNumber: 'Reprendre le nouveau numéro et demander',
    askWithNumber: 'Demander avec le nouveau numéro',
    identify: 'Chercher la personne par son nom',
  },
} satisfies Statuses
