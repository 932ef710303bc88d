import type { IdentifyPerson } from '../en/identify-person.ts'

export const identifyPerson = {
  kind: {
    label: 'Comment chercher',
    number: 'Par numéro',
    name: 'Par nom et date de naissance',
    hint: {
      number: 'À qui est ce numéro, et est-ce bien cette personne ?',
      name: 'Quel est le numéro de cette personne ?',
    },
  },
  phonetic: 'Les noms qui se prononcent de la même façon sont trouvés aussi.',
  tolerance: {
    label: 'Tolérance',
    exact: {
      years: 'en {date}',
      months: 'en {date}',
      days: 'le {date}',
    },
    within: {
      years: 'à un an près de {date} : de {from} à {to} | à {count} ans près de {date} : de {from} à {to}',
      months:
        'à un mois près de {date} : de {from} à {to} | à {count} mois près de {date} : de {from} à {to}',
      days: 'à un jour près du {date} : du {from} au {to} | à {count} jours près du {date} : du {from} au {to}',
    },
  },
  maximum: {
    label: 'Au plus',
    hint: 'La BCSS donne au plus 80 personnes.',
    all: 'autant que la BCSS en donne',
  },
  verification: {
    step: 'Vérification',
    hint: 'La BCSS compare avec ses registres ; une preuve qui concorde suffit. Alors seulement elle donne l’état civil, le lieu de naissance et la nationalité. Vous pouvez laisser vide.',
    label: 'Vérifié avec',
    none: 'rien : seul le numéro est recherché',
  },
  or: 'ou',
  by: {
    identityCardNumber: 'carte d’identité',
    sisCardNumber: 'carte SIS',
  },
  asked: {
    number: '« Qui a le numéro {ssin} ? »',
    name: '« Quel est le numéro de {name}, né(e) {born} ? »',
  },
  result: {
    caption: 'Personnes trouvées',
  },
  columns: {
    ssin: 'Numéro',
    name: 'Nom',
    born: 'Naissance',
    civilState: 'État civil',
    address: 'Adresse',
    origin: 'Source',
    take: 'Reprendre',
  },
  genderSince: '{gender}, depuis le {date}',
  origin: {
    RN_RR: 'Registre national',
    BCSS_KSZ: 'Registre de la BCSS',
  },
  proof: {
    'sis-card': 'carte SIS',
    'identity-card': 'carte d’identité',
    'person-data': 'nom et date de naissance',
  },
  verified: {
    verified: {
      title: 'Identité vérifiée : {proofs}',
      alone: 'Identité vérifiée',
      safe: 'La BCSS l’a comparé avec ses registres.',
      todo: '',
    },
    'not-verified': {
      title: 'Identité non vérifiée : {proofs}',
      alone: 'Identité non vérifiée',
      safe: 'Rien de ce que vous avez indiqué ne concorde avec le registre.',
      todo: 'Comparez avec la carte avant d’utiliser ce qui est montré.',
    },
    'not-asked': {
      title: 'Identité non vérifiée',
      alone: 'Le numéro a seulement été recherché',
      safe: 'Ni carte ni noms n’ont été comparés.',
      todo: 'Pour vérifier la personne, dupliquez la requête et donnez le numéro de carte.',
    },
  },
  differs: '{field} : différence',
  differsWith: '{field} : différence, {value}',
  nobody: {
    number:
      'La BCSS ne connaît personne avec ce numéro. Comparez-le avec la carte, ou cherchez par nom et date de naissance.',
    name: 'Personne n’a été trouvé. Essayez une tolérance plus large, sans prénom, ou une autre orthographe du nom.',
    again: 'Modifier et redemander',
  },
  take: {
    button: 'Reprendre',
    new: 'Ouvrir un dossier pour cette personne ?',
    newHint:
      '{person} n’a pas de dossier sur cet appareil. Il est rempli avec ce que dit le registre, et vous devenez le travailleur social désigné.',
    compare: 'Comparer avec le dossier de {client}',
    compareHint: 'Choisissez point par point ce que le dossier doit contenir.',
    same: 'Le dossier dit ce que dit le registre.',
    point: 'Point',
    file: 'Dossier',
    register: 'Registre',
    all: 'Tout prendre du registre',
    cancel: 'Annuler',
    open: 'Ouvrir le dossier',
    make: 'Ouvrir le dossier',
    save: 'Ne rien reprendre | Reprendre un point | Reprendre {count} points',
  },
  file: {
    country: 'Pays',
    birthPlace: 'Lieu de naissance',
    ssin: 'Numéro national',
    lastName: 'Nom',
    firstNames: 'Prénoms',
    birthDate: 'Date de naissance',
    gender: 'Sexe',
    civilState: 'État civil',
    nationality: 'Nationalité',
    address: 'Adresse',
  },
  sheet: {
    same: 'OK',
  },
} satisfies IdentifyPerson
