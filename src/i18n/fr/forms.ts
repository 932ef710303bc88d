import type { Forms } from '../en/forms.ts'

export const forms = {
  loading: 'Ouverture du brouillon…',
  notFound: 'Ce brouillon n’est pas sur cet appareil.',
  step: { whom: 'Sur qui', what: 'Quoi', why: 'Pourquoi' },
  client: {
    label: 'Bénéficiaire',
    choose: 'Choisir un bénéficiaire',
    change: 'Changer',
    keep: 'Garder le bénéficiaire',
    hint: 'Le formulaire est rempli à partir du dossier du bénéficiaire.',
    nobody: 'Une personne sans dossier',
    without: 'Sans bénéficiaire',
    withoutHint: 'Pour quelqu’un qui n’a pas encore de dossier.',
  },
  ssin: {
    label: 'Numéro national (NISS)',
    current: 'Numéro actuel',
    former: 'Ancien numéro',
    take: 'Prendre {ssin}',
    isFormer: 'C’est un ancien numéro du bénéficiaire. La BCSS peut répondre avec celui qui l’a remplacé.',
    isOther: 'Ce numéro n’est pas dans le dossier de {client}. Vérifiez qu’il s’agit de la même personne.',
    missing: 'Saisissez le numéro national.',
    missingInFile: 'Saisissez le numéro national. Le dossier de ce bénéficiaire n’en contient pas.',
    problem: {
      length: 'Un NISS a 11 chiffres ; en voici {length}.',
      characters: 'Un NISS n’a que des chiffres.',
      month: 'Les chiffres 3 et 4 ne peuvent être un mois. Comparez avec la carte.',
      day: 'Les chiffres 5 et 6 ne peuvent être un jour de ce mois. Comparez avec la carte.',
      serial: 'Les chiffres 7 à 9 ne peuvent être tous zéro. Comparez avec la carte.',
      fictitious: 'Ce numéro remplace seulement un numéro inconnu ; on ne peut rien demander avec lui.',
      'check-digits':
        'Les chiffres de contrôle ne concordent pas. Attendus : {expected}. Comparez avec la carte.',
    },
    expected: '{digits} pour une personne née en {year}',
    or: '{first}, ou {second}',
  },
  purpose: {
    label: 'Qualité',
    choose: 'Choisir une qualité',
    any: 'Toutes les qualités',
    hint: 'En quelle qualité le CPAS tient un dossier sur cette personne.',
    sector: 'Secteur {sector}',
    every: 'Tous les secteurs',
  },
  reason: {
    label: 'Motif',
    choose: 'Choisir un motif',
    other: 'Un autre motif…',
    own: 'Motif en vos propres mots',
    hint: 'Il est consigné avec la requête.',
  },
  summary: 'Avant de pouvoir envoyer :',
  send: 'Envoyer',
  queue: 'Mettre en file – pas de réseau',
  saved: 'Brouillon enregistré {time}',
  saveFailed:
    'Le brouillon n’a pas pu être enregistré. Ce que vous avez écrit est encore ici ; ne fermez pas cette page et copiez-le.',
  remove: 'Supprimer le brouillon',
  removal: {
    title: 'Supprimer ce brouillon ?',
    description: 'Il n’a pas été envoyé. Une fois supprimé, il est perdu.',
    confirm: 'Supprimer',
    keep: 'Le garder',
  },
  checks: {
    colleague: '{author} a fait une requête {service} sur ce bénéficiaire : {time}',
    title: 'Contrôles',
    environment: 'Destination : {environment}',
    liveOff: 'Les requêtes réelles sont coupées : elle sera seulement validée, la BCSS n’est pas interrogée',
    none: 'Aucun environnement n’est choisi : elle attend ici jusqu’à ce qu’un administrateur en choisisse un',
    last: 'Votre dernière requête {service} sur ce bénéficiaire : {time}',
    underWay: 'Une de vos requêtes {service} sur ce bénéficiaire est encore en cours',
    first: 'Votre première requête {service} sur ce bénéficiaire',
  },
  offline: {
    title: 'Quand le réseau sera revenu',
    sentence:
      'Elle est envoyée une fois, à son tour (place {place} sur {place}). Vous pouvez fermer cette page.',
  },
  asked: 'Ce qui sera demandé',
  services: {
    'identify-person': {
      title: 'Nouvelle IdentifyPerson',
      subtitle: 'Qui est une personne : par son numéro, ou par son nom et sa date de naissance',
    },
    'manage-access': {
      title: 'Nouvelle ManageAccess',
      subtitle: 'Le dossier du CPAS sur une personne dans le réseau : l’inscrire, le désinscrire, le lister',
    },
    tx25: {
      title: 'Nouvelle Tx25',
      subtitle: 'Ce que le Registre national connaît, pour l’enquête sociale',
    },
  },
  language: {
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  field: {
    ssin: 'Numéro national',
    language: 'Langue de la réponse',
    lastName: 'Nom',
    firstName: 'Prénom',
    birthDate: 'Date de naissance',
    gender: 'Sexe',
    middleName: 'Deuxième prénom',
    identityCardNumber: 'Numéro de carte d’identité',
    sisCardNumber: 'Numéro de carte SIS',
    startDate: 'Du',
    endDate: 'Au',
  },
  replace: {
    title: 'Remplacer ce qui a été saisi ?',
    description: 'Le dossier de {client} dit autre chose que le formulaire.',
    field: 'Champ',
    typed: 'Saisi',
    file: 'Dans le dossier',
    keep: 'Garder ce qui a été saisi',
    take: 'Prendre ceux du dossier',
  },
  proof: {
    cardHint: 'Douze chiffres, tels qu’imprimés sur la carte : 591-1234567-89.',
    or: 'ou nom et date de naissance, exactement comme dans le registre :',
    birthDateHint: 'Seulement le mois (06/1968) ou l’année (1968) si le reste est inconnu.',
    olderCards: 'Anciennes cartes',
    sisHint: 'Dix chiffres. Les cartes SIS ne sont plus délivrées depuis 2014.',
  },
  problem: {
    registration: {
      missing:
        'Une inscription en cours de ce bénéficiaire est d’abord requise. Listez les inscriptions, ou inscrivez-le.',
    },
    purpose: {
      missing: 'Choisissez la qualité.',
    },
    reason: {
      missing: 'Choisissez un motif, ou écrivez-le.',
    },
    lastName: {
      missing: 'Saisissez le nom.',
      'proof-missing': 'Les prénoms ne prouvent rien sans le nom.',
    },
    birthDate: {
      missing: 'Saisissez la date de naissance, dans la mesure où elle est connue.',
      'proof-missing': 'Le nom ne prouve qu’avec la date de naissance.',
    },
    tolerance: {
      'tolerance-missing': 'Une date incomplète demande une tolérance.',
    },
    startDate: {
      missing: 'Saisissez la date de début.',
      'date-form': 'Saisissez la date complète, comme 15/06/2026.',
    },
    endDate: {
      'date-form': 'Saisissez la date complète, comme 15/06/2026, ou laissez vide.',
      'end-before-start': 'La période finit avant de commencer.',
      'period-too-long':
        'Pour cette qualité, une inscription dure au plus {days} jours. Donnez une fin dans ce délai.',
    },
    sector: {
      missing: 'Les paramètres ne nomment aucun secteur. Prévenez votre administrateur.',
    },
    identityCardNumber: {
      'proof-missing': 'Il faut une preuve : le numéro de carte, ou le nom et la date de naissance.',
    },
    sisCardNumber: {
      'card-length': 'Un numéro de carte SIS a 10 chiffres ; en voici {length}.',
      'card-characters': 'Un numéro de carte SIS n’a que des chiffres.',
    },
    any: {
      missing: 'Il manque quelque chose ici.',
      characters: 'Un caractère ne peut pas être envoyé ici. Effacez-le et tapez-le à nouveau.',
    },
  },
  date: {
    form: 'Saisissez la date comme 15/06/1968, 06/1968 ou 1968.',
    'two-digit-year': 'Saisissez l’année avec quatre chiffres.',
    year: 'Cette année ne peut être juste.',
    month: 'Ce mois n’existe pas.',
    day: 'Ce mois ne compte pas ce jour.',
    'day-without-month': 'Il faut aussi le mois.',
    future: 'Ce jour n’est pas encore venu.',
    incomplete: 'Ici, le jour et le mois doivent être connus.',
  },
  card: {
    length: 'Un numéro de carte a 12 chiffres ; en voici {length}.',
    'check-digits':
      'Les deux derniers chiffres ne concordent pas ; {expected} était attendu. Comparez avec la carte.',
    characters: 'Un numéro de carte n’a que des chiffres.',
    'foreigners-card':
      'La BCSS n’accepte pas les numéros des cartes d’étrangers. Donnez plutôt le nom et la date de naissance.',
    'old-card':
      'La BCSS n’accepte pas les numéros des cartes en papier. Donnez plutôt le nom et la date de naissance.',
    sis: 'Un numéro de carte SIS a 10 chiffres ; en voici {length}.',
  },
} satisfies Forms
