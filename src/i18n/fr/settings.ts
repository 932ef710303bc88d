import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Paramètres',
  subtitle: 'Ils valent pour tout le monde et prennent effet dès l’enregistrement.',
  readOnly: 'Vous pouvez lire les paramètres. Seul un administrateur les modifie.',
  saved: 'Enregistré à {time}. En vigueur dès maintenant.',
  errors: 'Pas enregistré : quelque chose ne va pas encore',
  unsaved: 'Modifié, pas encore enregistré',
  discard: 'Abandonner les modifications',
  leave: 'Des modifications ne sont pas enregistrées. Quitter la page et les perdre ?',
  lastChange: 'Dernière modification par {name}, {moment} ; auparavant : {old}',
  secretChange: 'Dernière modification par {name}, {moment}',
  empty: 'vide',
  otherList: 'une autre liste',
  on: 'activé',
  off: 'désactivé',
  sections: {
    organisation: {
      title: 'Organisation',
      sentence: 'Qui demande. La BCSS le vérifie à chaque requête.',
      save: 'Enregistrer l’organisation',
    },
    connection: {
      title: 'Connexion',
      sentence: 'Où vont les requêtes, avec quel compte et quels certificats, et si la voie est libre.',
      save: 'Enregistrer la connexion',
    },
    people: {
      title: 'Personnes',
      sentence:
        'Qui travaille ici, dans quels rôles et jusqu’à quand ; mots de passe, sessions, transmission.',
    },
    devices: {
      title: 'Appareils',
      sentence: 'Sur quels appareils on travaille, depuis quand, et comment fermer celui qui est perdu.',
    },
    policies: {
      title: 'Règles',
      sentence:
        'Ce que le centre a décidé : verrouillage, délais, codes qualité, motifs, qui lit les résultats.',
      save: 'Enregistrer les règles',
    },
    'code-lists': {
      title: 'Listes de codes',
      sentence:
        'Secteurs, codes qualité, pays, communes : ce qui s’y trouve, et les listes officielles plus récentes.',
    },
    languages: {
      title: 'Langues',
      sentence: 'Dans quelles langues l’application peut être utilisée.',
      save: 'Enregistrer les langues',
    },
    about: {
      title: 'À propos',
      sentence: 'De quelle installation il s’agit, et ce qu’elle promet.',
    },
  },
  groups: {
    target: {
      title: 'Où vont les requêtes',
      sentence: 'Un environnement pour tout le centre ; il figure sur chaque écran dans sa couleur.',
    },
    account: {
      title: 'Compte pour Tx25',
      sentence:
        'RetrieveTIGroups demande un nom et un mot de passe ; IdentifyPerson et ManageAccess se fondent sur l’utilisateur SSDN.',
    },
    certificates: {
      title: 'Certificats',
      sentence:
        'Seulement si la voie vers la BCSS exige sa propre autorité ou un certificat du centre. Texte PEM ; conservé chiffré, jamais montré.',
    },
    limits: {
      title: 'Délais',
      sentence: 'Combien de temps un appel peut durer. Vide : ce avec quoi le serveur a démarré.',
    },
    addresses: {
      title: 'Adresses',
      sentence: 'L’adresse complète d’un service dans un environnement. Vide : celle qui est publiée.',
    },
    screens: {
      title: 'Écrans et appareils',
      sentence: 'Quand un écran se verrouille, et combien de temps un appareil peut travailler seul.',
    },
    requests: {
      title: 'Requêtes',
      sentence: 'Ce que l’on peut choisir dans les formulaires, et ce qui est vérifié avant l’envoi.',
    },
    readers: {
      title: 'Résultats',
      sentence: 'Qui lit une réponse à part celui qui l’a demandée, et combien de temps elle est conservée.',
    },
    signIn: {
      title: 'Connexion des personnes',
      sentence: 'Comment chacun prouve qui il est.',
    },
  },
  fields: {
    sector: 'Secteur',
    requestingOrganisation: 'Organisation requérante',
    ssdnUserId: 'Utilisateur SSDN',
    ssdnEmail: 'Adresse e-mail SSDN',
    environment: 'Environnement',
    liveRequests: 'Requêtes réelles',
    httpUserName: 'Nom d’utilisateur HTTP',
    httpPassword: 'Mot de passe HTTP',
    certificateAuthority: 'Autorité de certification',
    clientCertificate: 'Certificat client',
    clientKey: 'Clé du certificat client',
    connectSeconds: 'Jusqu’à la connexion',
    headersSeconds: 'Jusqu’au début de la réponse',
    bodySeconds: 'Jusqu’à la réponse complète',
    idleMinutes: 'Verrouiller après, au bureau',
    visitIdleMinutes: 'Verrouiller après, pendant une visite à domicile',
    leaseHours: 'Travail sans le serveur, au plus',
    resultDays: 'Les résultats restent sur un appareil',
    registrationCheck: 'Un bénéficiaire sans inscription',
    offeredPurposes: 'Codes qualité proposés',
    maximumPeriods: 'Durée maximale d’une inscription',
    reasons: 'Motifs proposés',
    resultReaders: 'Qui lit un résultat',
    noticeDelayDays: 'L’auteur apprend la lecture d’un conseiller après',
    retentionDays: 'Le serveur conserve requêtes et réponses',
    secondFactor: 'Second facteur',
    languages: 'Langues proposées',
  },
  endpoint: '{service} – {environment}',
  hints: {
    sector:
      'Le type d’institution, en code et sous-code de la BCSS. Il détermine les codes qualité que l’on peut choisir. Pour un CPAS toujours 17.1.',
    requestingOrganisation:
      'Numéro d’entreprise de votre centre, 10 chiffres sans ponctuation. Chaque requête le porte.',
    ssdnUserId:
      'Les 11 chiffres sous lesquels la BCSS connaît l’utilisateur de votre centre : un numéro national, ou un numéro de programme de cette forme.',
    ssdnEmail: 'Accompagne les requêtes, pour que la BCSS sache à qui écrire.',
    environment:
      'Quel système de la BCSS est appelé. Chacun a son propre accès ; les requêtes en production concernent des personnes réelles.',
    liveRequests:
      'Activé : les requêtes partent vraiment. Désactivé : chaque requête est construite et vérifiée selon le schéma, puis s’arrête ; rien ne part.',
    httpUserName: 'Compte de votre centre pour RetrieveTIGroups (Tx25), donné par la BCSS.',
    httpPassword: 'Est conservé chiffré sur le serveur et n’est jamais montré.',
    certificateAuthority:
      'Seulement si le certificat du serveur de la BCSS n’est pas signé par une autorité publique.',
    clientCertificate: 'Ce que votre centre montre de lui-même ; va de pair avec sa clé.',
    idleMinutes: 'Sans clavier ni souris, la clé des données quitte le navigateur et l’écran la redemande.',
    leaseHours: 'Après ce délai sans contact, un appareil ne se déverrouille plus seul. Rien n’y est perdu.',
    resultDays: 'Ensuite on les lit en ligne. Le serveur les garde plus longtemps.',
    registrationCheck:
      'Ce qui se passe quand on demande une Tx25 sur une personne qui n’est pas inscrite pour votre centre, pour autant que le serveur le sache.',
    offeredPurposes:
      'Ceux que proposent les formulaires, parmi ceux de votre secteur et de tous les secteurs.',
    maximumPeriods: 'Une inscription ne peut durer plus longtemps. Vide : pas de limite du centre.',
    reasons:
      'Ce qu’un travailleur social peut choisir comme motif. Chacun a besoin de ses mots dans les quatre langues.',
    resultReaders:
      'Les conseillers en sécurité lisent toute réponse avec un motif qui est conservé ; les administrateurs aucune.',
    noticeDelayDays: '0 : aussitôt. Un délai permet à un audit d’aller à son terme.',
    retentionDays: 'Comme preuve ; la loi demande dix ans de qui a consulté qui et pourquoi.',
    secondFactor:
      'Un code d’une application du téléphone en plus du mot de passe. Obligatoire : chacun en installe un à la prochaine connexion.',
    languages: 'La première est celle de qui n’en a pas choisi.',
  },
  environments: {
    none: 'Aucun : les requêtes sont désactivées',
    demo: 'Démo : le simulateur avec des personnes inventées',
    test: 'Test',
    acpt: 'Acceptation',
    prod: 'Production : personnes réelles',
  },
  units: {
    minutes: 'min',
    hours: 'heures',
    days: 'jours',
    seconds: 'secondes',
  },
  choices: {
    registrationCheck: {
      off: 'fait l’objet d’une demande comme tout autre',
      warn: 'le formulaire avertit avant l’envoi',
      require: 'la requête est refusée',
    },
    resultReaders: {
      author: 'seulement celui qui a demandé',
      'assigned-caseworkers': 'aussi les travailleurs sociaux du bénéficiaire',
    },
    secondFactor: {
      optional: 'facultatif',
      required: 'obligatoire pour tous',
    },
  },
  allPurposes: 'Tous ceux du secteur',
  purpose: '{code} – {name}',
  reason: {
    new: 'Nouveau motif',
    add: 'Ajouter un motif',
    remove: 'Supprimer',
    up: 'Monter',
  },
  secret: {
    set: 'Défini le {moment}.',
    setUntil: 'Défini le {moment} ; expire le {day}.',
    notSet: 'Pas encore défini.',
    goes: 'Sera supprimé quand vous enregistrerez.',
    give: 'Définir',
    replace: 'Remplacer',
    remove: 'Supprimer',
    keep: 'Garder ce qui est défini',
    file: 'Depuis un fichier',
  },
  notices: {
    none: {
      title: 'Les requêtes sont désactivées',
      safe: 'Rien ne part. On peut rédiger des brouillons ; ce qui est en attente attend.',
      todo: 'Choisissez un environnement pour les activer.',
    },
    validatedOnly: {
      title: 'Les requêtes réelles sont désactivées : les requêtes sont seulement validées',
      safe: 'Chaque requête est construite et vérifiée, puis s’arrête. La BCSS n’est pas appelée.',
      todo: 'Activez les requêtes réelles dès que l’organisation et le compte sont justes.',
    },
  },
  reasons: {
    refused: 'Le serveur n’accepte pas cette valeur.',
    sector: 'Code, point et sous-code, comme 17.1.',
    characters: 'Seulement des chiffres.',
    organisationLength: 'Un numéro d’entreprise a 10 chiffres ; il y en a {count} ici.',
    organisationFirstDigit:
      'Un numéro d’entreprise commence par 0 ou 1 ; les autres sont ceux d’établissements.',
    organisationCheckDigits:
      'Les chiffres de contrôle ne conviennent pas : le numéro devrait finir par {expected}.',
    ssinLength: 'Il faut 11 chiffres ; il y en a {count} ici.',
    whileLive: 'Nécessaire tant que les requêtes réelles sont activées.',
    organisationFirst: 'Définissez d’abord l’organisation requérante, sous Organisation.',
    colon: 'Un nom d’utilisateur ne peut contenir de deux-points.',
    email: 'Ce n’est pas une adresse e-mail.',
    tooLong: 'Au plus {max} caractères.',
    number: 'Un nombre entier de {min} à {max}.',
    address: 'Une adresse complète, avec https au début.',
    pem: 'Du texte PEM, avec sa première ligne « BEGIN ».',
    pair: 'Le certificat et sa clé se donnent ensemble.',
    reasonNames: 'Chaque motif a besoin de ses mots dans les quatre langues.',
    oneLanguage: 'Au moins une langue.',
  },
  about: {
    installation: 'Numéro d’installation',
    mode: 'Usage',
    environment: 'Environnement actuel',
    licence: 'Licence publique',
    promises: 'Ce qu’elle promet',
    modes: {
      demo: 'démo avec des personnes inventées',
      real: 'usage réel',
    },
    promise: {
      device:
        'Sur un appareil tout est chiffré ; la clé part au verrouillage, à la déconnexion ou à la révocation.',
      proxy:
        'Seul le serveur du centre connaît les accès ; un navigateur ne reçoit rien que son utilisateur ne puisse voir.',
      evidence: 'Avant chaque appel l’intention est consignée, après lui l’issue ; les lectures aussi.',
      network:
        'Sans réseau le travail continue ; rien n’est envoyé deux fois et rien n’est dit envoyé sans accusé.',
    },
  },
} satisfies Settings
