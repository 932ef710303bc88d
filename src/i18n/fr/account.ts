import type { Account } from '../en/account.ts'

export const account = {
  title: 'Mon compte',
  duties: {
    'change-password': {
      title: 'Choisissez d’abord votre propre mot de passe',
      todo: 'Celui de cette connexion ne sert qu’une fois. Ensuite l’application s’ouvre.',
    },
    'set-up-second-factor': {
      title: 'Votre centre exige un second facteur',
      todo: 'Configurez-le ici ; il faut une minute et une application du téléphone. Ensuite l’application s’ouvre.',
    },
  },
  password: {
    title: 'Mot de passe',
    sentence: 'Le changer met fin à vos sessions ailleurs.',
    current: 'Mot de passe actuel',
    new: 'Nouveau mot de passe',
    save: 'Changer le mot de passe',
    done: 'Le mot de passe est changé ; vos autres sessions ont pris fin.',
  },
  factor: {
    title: 'Second facteur',
    none: 'Vous vous connectez avec le seul mot de passe. Un code d’une application du téléphone écarte ceux qui le connaissent.',
    since: 'Configuré le {moment}. Codes de secours restants : {count}.',
    begin: 'Configurer un second facteur',
    renew: 'Reconfigurer',
    remove: 'Le supprimer',
    scan: 'Scannez l’image avec votre application d’authentification.',
    picture: 'Code QR du second facteur',
    type: 'Ou saisissez :',
    code: 'Premier code',
    codeHint: 'Les six chiffres que l’application montre maintenant.',
    confirm: 'Confirmer',
    cancel: 'Abandonner',
  },
  recovery: {
    sentence:
      'Codes de secours, montrés seulement maintenant. Chacun vous connecte une fois si le téléphone est perdu ; gardez-les sur papier.',
    noted: 'Je les ai notés',
  },
  sessions: {
    title: 'Sessions en cours',
    sentence: 'Où vous êtes connecté. Mettez fin à ce que vous ne connaissez pas.',
    none: 'Aucune session n’est en cours.',
    current: 'celle-ci',
    end: 'Terminer',
    times: 'depuis le {start}, dernier usage le {used}',
  },
} satisfies Account
