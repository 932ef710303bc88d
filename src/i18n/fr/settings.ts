import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Paramètres',
  subtitle: 'Ils valent pour tout le monde et prennent effet dès l’enregistrement.',
  readOnly: 'Vous pouvez lire les paramètres. Seul un administrateur les modifie.',
  saved: 'Enregistré à {time}. En vigueur dès maintenant.',
  errors: 'Pas enregistré : quelque chose ne va pas encore',
  unsaved: 'Modifié, pas encore enregistré',
  discard: 'Abandonner les modifications',
  lastChange: 'Dernière modification par {name}, {moment} ; auparavant : {old}',
  empty: 'vide',
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
      sentence: 'Où vont les requêtes, et avec quel compte.',
      save: 'Enregistrer la connexion',
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
  },
  hints: {
    sector:
      'Le type d’institution, en code et sous-code de la BCSS. Il détermine les codes qualité que l’on peut choisir. Pour un CPAS toujours 17.1.',
    requestingOrganisation:
      'Numéro d’entreprise de votre centre, 10 chiffres sans ponctuation. Chaque requête le porte.',
    ssdnUserId:
      'Les 11 chiffres sous lesquels la BCSS connaît l’utilisateur de votre centre : un numéro national, ou un numéro de programme de cette forme.',
    ssdnEmail: 'Accompagne les requêtes, pour que la BCSS sache à qui écrire.',
    environment:
      'Quel système de la BCSS est appelé. Chacun a son propre accès ; les requêtes en production concernent des personnes réelles.',
    liveRequests:
      'Activé : les requêtes partent vraiment. Désactivé : chaque requête est construite et vérifiée selon le schéma officiel, puis s’arrête ; rien ne part.',
    httpUserName: 'Compte de votre centre pour RetrieveTIGroups (Tx25), donné par la BCSS.',
    httpPassword:
      'Est conservé chiffré sur le serveur et n’est jamais montré. Laissez vide pour garder celui qui est défini.',
  },
  environments: {
    none: 'Aucun : les requêtes sont désactivées',
    demo: 'Démo : le simulateur avec des personnes inventées',
    test: 'Test',
    acpt: 'Acceptation',
    prod: 'Production : personnes réelles',
  },
  passwordSet: 'Défini le {moment}.',
  passwordSetBy: 'Défini le {moment} par {name}.',
  passwordNotSet: 'Pas encore défini.',
  notices: {
    none: {
      title: 'Les requêtes sont désactivées',
      safe: 'Rien ne part. On peut écrire des brouillons ; ce qui est dans la file continue d’attendre.',
      todo: 'Choisissez un environnement pour les activer.',
    },
    validatedOnly: {
      title: 'Les requêtes réelles sont désactivées : les requêtes sont seulement validées',
      safe: 'Chaque requête est construite et vérifiée, puis s’arrête. La BCSS n’est pas interrogée.',
      todo: 'Activez les requêtes réelles dès que l’organisation et le compte sont corrects.',
    },
  },
  reasons: {
    refused: 'Le serveur n’accepte pas cette valeur.',
    sector: 'Code, point et sous-code, comme 17.1.',
    characters: 'Des chiffres seulement, s’il vous plaît.',
    organisationLength: 'Un numéro d’entreprise a 10 chiffres ; ici il y en a {count}.',
    organisationFirstDigit:
      'Un numéro d’entreprise commence par 0 ou 1 ; les autres sont ceux d’unités d’établissement.',
    organisationCheckDigits:
      'Les chiffres de contrôle ne correspondent pas : le numéro devrait finir par {expected}.',
    ssinLength: 'Il faut 11 chiffres ; ici il y en a {count}.',
    whileLive: 'Nécessaire tant que les requêtes réelles sont activées.',
    colon: 'Un nom d’utilisateur ne peut pas contenir de deux-points.',
    email: 'Ceci n’est pas une adresse e-mail.',
    tooLong: 'Au plus {max} caractères.',
  },
} satisfies Settings
