import type { Tx25 } from '../en/tx25.ts'

export const tx25 = {
  title: 'Nouvelle Tx25',
  subtitle: 'Ce que le Registre national connaît, pour l’enquête sociale',
  loading: 'Ouverture du brouillon…',
  notFound: 'Ce brouillon n’est pas sur cet appareil.',
  step: { whom: 'Sur qui', what: 'Quoi', why: 'Pourquoi' },
  client: {
    label: 'Bénéficiaire',
    choose: 'Choisir un bénéficiaire',
    change: 'Changer',
    keep: 'Garder le bénéficiaire',
    hint: 'Le formulaire est rempli à partir du dossier du bénéficiaire.',
  },
  ssin: {
    label: 'Numéro national (NISS)',
    current: 'Numéro actuel',
    former: 'Ancien numéro',
    take: 'Prendre {ssin}',
    isFormer: 'C’est un ancien numéro du bénéficiaire. La BCSS peut répondre avec celui qui l’a remplacé.',
    isOther: 'Ce numéro n’est pas dans le dossier de {client}. Vérifiez qu’il s’agit de la même personne.',
    missing: 'Écrivez le numéro national. Le dossier de ce bénéficiaire n’en contient pas.',
    problem: {
      length: 'Un NISS a 11 chiffres ; en voici {length}.',
      characters: 'Un NISS n’a que des chiffres.',
      month: 'Les chiffres 3 et 4 ne peuvent être un mois. Comparez avec la carte.',
      day: 'Les chiffres 5 et 6 ne peuvent être un jour de ce mois. Comparez avec la carte.',
      serial: 'Les chiffres 7 à 9 ne peuvent être tous zéro. Comparez avec la carte.',
      fictitious: 'Ce numéro remplace seulement un numéro inconnu ; on ne peut rien demander avec lui.',
      'check-digits':
        'Les chiffres de contrôle ne concordent pas. Attendus : {expected}. Comparez avec la carte.',
    },
    expected: '{digits} pour une personne née en {year}',
    or: '{first}, ou {second}',
  },
  language: {
    label: 'Langue de la réponse',
    hint: 'La BCSS répond dans ces trois langues.',
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  history: {
    label: 'Avec historique',
    hint: 'Aussi les anciennes adresses, les anciens états civils et ménages.',
  },
  purpose: {
    label: 'Qualité',
    choose: 'Choisir une qualité',
    hint: 'En quelle qualité le CPAS tient un dossier sur cette personne.',
    sector: 'Secteur {sector}',
    every: 'Tous les secteurs',
    missing: 'Choisissez la qualité.',
  },
  reason: {
    label: 'Motif',
    choose: 'Choisir un motif',
    other: 'Un autre motif…',
    own: 'Motif en vos propres mots',
    missing: 'Choisissez un motif, ou écrivez-le.',
    hint: 'Il est consigné avec la requête.',
  },
  summary: 'Avant de pouvoir envoyer :',
  send: 'Envoyer',
  queue: 'Mettre en file – pas de réseau',
  saved: 'Brouillon enregistré {time}',
  saveFailed:
    'Le brouillon n’a pas pu être enregistré. Ne fermez pas cette page ; copiez ce que vous avez écrit.',
  remove: 'Supprimer le brouillon',
  removal: {
    title: 'Supprimer ce brouillon ?',
    description: 'Il n’a pas été envoyé. Une fois supprimé, il est perdu.',
    confirm: 'Supprimer',
    keep: 'Le garder',
  },
  asked: {
    title: 'Ce qui sera demandé',
    withHistory:
      '« Donnez-nous, {language} et avec historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    withoutHistory:
      '« Donnez-nous, {language} et sans historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    in: { nl: 'en néerlandais', fr: 'en français', de: 'en allemand' },
  },
  checks: {
    title: 'Contrôles',
    environment: 'Destination : {environment}',
    liveOff: 'Les requêtes réelles sont coupées : elle sera seulement validée, la BCSS n’est pas interrogée',
    none: 'Aucun environnement n’est choisi : elle attend ici jusqu’à ce qu’un administrateur en choisisse un',
    last: 'Votre dernière Tx25 sur ce bénéficiaire : {time}',
    underWay: 'Une de vos Tx25 sur ce bénéficiaire est encore en cours',
    first: 'Votre première Tx25 sur ce bénéficiaire',
  },
  offline: {
    title: 'Quand le réseau sera revenu',
    sentence:
      'Elle est envoyée une fois, à son tour (place {place} sur {place}). Cette page ne doit pas rester ouverte.',
  },
  result: {
    caption: 'Ce que le Registre national connaît',
    reading: 'Lecture de la réponse…',
    columns: { group: 'Groupe', ti: 'TI', since: 'Depuis', information: 'Information' },
    filter: 'Filtrer les lignes',
    groups: 'Groupes',
    allGroups: 'Tous les groupes',
    shown: '{shown} lignes sur {total}',
    earlier: '{count} antérieures',
    hideEarlier: 'Cacher {count} antérieures',
    nothingMatches: 'Aucune ligne ne correspond au filtre.',
    clearFilter: 'Vider le filtre',
    unknown: 'pas encore connu de cette version',
    empty: 'Le Registre national n’a donné aucune donnée sur cette personne.',
    otherNumber: {
      title: 'Cette réponse parle d’un autre numéro.',
      safe: 'Vous avez demandé {asked} ; la réponse concerne {answered}.',
      todo: 'Ne l’utilisez pas pour ce bénéficiaire avant de savoir pourquoi.',
    },
    notUnderstood: {
      title: 'La réponse n’a pas pu être comprise',
      safe: 'Elle est gardée telle qu’elle est venue ; rien n’en est perdu.',
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
      todo: 'Avertissez votre administrateur : la BCSS n’accepte pas l’identification ou le contexte légal.',
    },
    MSG00100: {
      title: 'La BCSS n’a pas de données sur cette personne',
      todo: 'C’est une réponse, pas une erreur.',
    },
    HAN20200: {
      title: 'La réponse est incomplète : une source n’a pas répondu',
      todo: 'Redemandez plus tard.',
    },
  },
  newNumber: 'Nouveau numéro : {ssin}',
  askWithNewNumber: 'Nouvelle Tx25 avec ce numéro',
  deceasedOn: 'Date du décès : {date}',
} satisfies Tx25
