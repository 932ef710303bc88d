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
      '« Donnez-nous, {language} et avec historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    withoutHistory:
      '« Donnez-nous, {language} et sans historique, ce que le Registre national connaît de {client} ({ssin}), pour l’enquête sociale. »',
    in: { nl: 'en néerlandais', fr: 'en français', de: 'en allemand' },
  },
  result: {
    caption: 'Ce que le Registre national connaît',
    columns: { group: 'Groupe', ti: 'TI', since: 'Depuis', information: 'Information' },
    filter: 'Filtrer les lignes',
    groups: 'Groupes',
    allGroups: 'Tous les groupes',
    shown: '{shown} lignes sur {total}',
    past: 'plus en vigueur',
    earlier: '{count} antérieures',
    hideEarlier: 'Masquer {count} antérieures',
    nothingMatches: 'Aucune ligne ne correspond au filtre.',
    clearFilter: 'Vider le filtre',
    unknown: 'pas encore connu de cette version',
    empty: 'Le Registre national n’a donné aucune donnée sur cette personne.',
    otherNumber: {
      title: 'Cette réponse parle d’un autre numéro.',
      safe: 'Vous avez demandé {asked} ; la réponse concerne {answered}.',
      todo: 'Ne l’utilisez pas pour ce bénéficiaire avant de savoir pourquoi.',
    },
  },
  registration: {
    until: 'Inscription jusqu’au {until} · {purpose}',
    open: 'Inscription sans fin · {purpose}',
    none: 'Vos réponses ne nomment aucune inscription de votre CPAS pour aujourd’hui',
    unknown: 'Vous n’avez pas encore listé les inscriptions de ce bénéficiaire',
  },
} satisfies Tx25
