import type { Tx25 } from '../en/tx25.ts'

export const tx25 = {
  language: {
    label: 'Langue de la réponse',
    hint: 'La BCSS répond dans ces trois langues.',
  },
  history: {
    label: 'Avec historique',
    hint: 'Aussi les anciennes adresses, les anciens états civils et ménages.',
  },
  asked: {
    withHistory:
      '« Donnez-nous, {language} et avec historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    withoutHistory:
      '« Donnez-nous, {language} et sans historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    in: { nl: 'en néerlandais', fr: 'en français', de: 'en allemand' },
  },
  result: {
    caption: 'Ce que le Registre national connaît',
    reading: 'Lecture de la réponse…',
    columns: { group: 'Groupe', ti: 'TI', since: 'Depuis', information: 'Information' },
    filter: 'Filtrer les lignes',
    groups: 'Groupes',
    allGroups: 'Tous les groupes',
    shown: '{shown} lignes sur {total}',
    past: 'plus en vigueur',
    earlier: '{count} antérieures',
    hideEarlier: 'Cacher {count} antérieures',
    nothingMatches: 'Aucune ligne ne correspond au filtre.',
    clearFilter: 'Vider le filtre',
    unknown: 'pas encore connu de cette version',
    empty: 'Le Registre national n’a donné aucune donnée sur cette personne.',
    otherNumber: {
      title: 'Cette réponse parle d’un autre numéro.',
      safe: 'Vous avez demandé {asked} ; la réponse concerne {answered}.',
      todo: 'Ne l’utilisez pas pour ce bénéficiaire avant de savoir pourquoi.',
    },
    notUnderstood: {
      title: 'La réponse n’a pas pu être comprise',
      safe: 'Elle est gardée telle qu’elle est venue ; rien n’en est perdu.',
      todo: 'Son texte se trouve dans le volet technique. Montrez-le à votre administrateur.',
    },
  },
  message: {
    MSG00003: { title: 'La BCSS a eu une erreur interne', todo: 'Envoyez une nouvelle requête plus tard.' },
    MSG00005: { title: 'La BCSS ne connaît pas ce numéro', todo: 'Comparez le numéro avec la carte.' },
    MSG00006: {
      title: 'Ce numéro a été remplacé',
      todo: 'Demandez avec le nouveau numéro, et corrigez le dossier du bénéficiaire.',
    },
    MSG00008: {
      title: 'La BCSS a trouvé des données non valables dans la requête',
      todo: 'Le volet technique nomme le champ.',
    },
    MSG00009: {
      title: 'Selon le Registre national, cette personne est décédée',
      todo: 'Vérifiez le dossier du bénéficiaire avant d’écrire à l’adresse.',
    },
    MSG00011: {
      title: 'Le numéro n’a pas la structure d’un NISS',
      todo: 'Comparez le numéro avec la carte.',
    },
    MSG00012: {
      title: 'Cette personne n’est pas intégrée pour votre CPAS à ce jour',
      todo: 'Faites intégrer la personne dans la bonne qualité, puis redemandez.',
    },
    MSG00013: {
      title: 'Votre CPAS ne peut pas faire cette requête',
      todo: 'Avertissez votre administrateur : la BCSS n’accepte pas l’identification ou le contexte légal.',
    },
    MSG00100: {
      title: 'La BCSS n’a pas de données sur cette personne',
      todo: 'C’est une réponse, pas une erreur.',
    },
    HAN20200: {
      title: 'La réponse est incomplète : une source n’a pas répondu',
      todo: 'Redemandez plus tard.',
    },
  },
  newNumber: 'Nouveau numéro : {ssin}',
  askWithNewNumber: 'Nouvelle Tx25 avec ce numéro',
  deceasedOn: 'Date du décès : {date}',
} satisfies Tx25
