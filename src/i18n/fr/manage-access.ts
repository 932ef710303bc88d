import type { ManageAccess } from '../en/manage-access.ts'

export const manageAccess = {
  action: {
    label: 'Que faire',
    LIST: 'Lister',
    REGISTER: 'Inscrire',
    UNREGISTER: 'Désinscrire',
    hint: {
      LIST: 'Montre quelles inscriptions existent ; ne change rien.',
      REGISTER: 'Dit au réseau que le CPAS a un dossier sur cette personne. D’autres CPAS peuvent le voir.',
      UNREGISTER: 'Dit au réseau que le CPAS n’a plus de dossier sur cette personne pour cette période.',
    },
  },
  register: {
    label: 'Registre',
    hint: 'La BCSS tient le registre primaire, le secteur des CPAS le secondaire.',
    ALL: 'Les deux',
    PRIMARY: 'Primaire',
    SECONDARY: 'Secondaire',
  },
  period: {
    latest: 'Pour cette qualité au plus tard le {until}.',
    open: 'Vide : sans fin.',
    take: 'Terminer le {until}',
    from: 'à partir du {from}',
    fromTo: 'du {from} au {until}',
  },
  proof: {
    step: 'Preuve',
    hint: 'Au moins une. Si elle ne concorde pas avec le registre, rien n’est inscrit.',
  },
  sector: 'Secteur',
  asked: {
    LIST: '« Quelles inscriptions y a-t-il {period} sur {client} ({ssin}) ? »',
    REGISTER: '« Inscrivez que nous avons un dossier sur {client} ({ssin}) {period}. »',
    UNREGISTER: '« Mettez fin à l’inscription de notre dossier sur {client} ({ssin}) {period}. »',
  },
  done: {
    REGISTER: {
      title: 'L’inscription a été exécutée',
      safe: 'Le réseau sait maintenant que votre CPAS a un dossier sur cette personne.',
    },
    UNREGISTER: {
      title: 'L’inscription a été terminée',
      safe: 'Pour cette période, le réseau ne compte plus de dossier de votre CPAS.',
    },
  },
  result: {
    LIST: 'Inscriptions',
    REGISTER: 'Inscriptions durant cette période',
    UNREGISTER: 'Inscriptions durant cette période',
  },
  none: {
    LIST: 'La BCSS ne nomme aucune inscription durant cette période.',
    REGISTER: 'La BCSS ne nomme aucune inscription durant cette période.',
    UNREGISTER: 'La BCSS ne nomme plus aucune inscription durant cette période.',
  },
  columns: {
    state: 'État',
    organisation: 'Organisation',
    register: 'Registre',
  },
  state: {
    current: 'En cours',
    expiring: 'Expire bientôt',
    ended: 'Terminée',
    future: 'À venir',
  },
  ownCentre: 'Votre CPAS',
  centreOf: 'CPAS de {place}',
  noEnd: 'sans fin',
  view: {
    asOf: 'État au {time}',
    never: 'Vous n’avez pas encore demandé ce qui est inscrit sur ce bénéficiaire.',
    again: 'Lister à nouveau',
    list: 'Lister',
    none: 'Rien n’est inscrit sur ce bénéficiaire durant la période demandée.',
    own: 'De vos propres réponses ; ce qu’un collègue a demandé n’apparaît pas ici.',
    group: {
      expiring: 'Expire dans les 30 jours',
      current: 'En cours',
      future: 'À venir',
      ended: 'Terminées',
    },
  },
} satisfies ManageAccess
