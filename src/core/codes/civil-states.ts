import type { Names } from './names.ts'

/**
 * Civil states of the National Register (IT 120). 40 and 50 were used before October 1994, 41 and 51 since
 * then; 80 and 81 are not in the SSDN type. Source: PROTOCOL 9, t_CivilStateCode of CommonDataTypes.xsd.
 */
export const civilStates: Readonly<Record<string, Names>> = {
  '10': { nl: 'Ongehuwd', fr: 'Célibataire', de: 'Ledig', en: 'Single' },
  '20': { nl: 'Gehuwd', fr: 'Marié(e)', de: 'Verheiratet', en: 'Married' },
  '25': {
    nl: 'Huwelijk nietig verklaard',
    fr: 'Mariage annulé',
    de: 'Ehe für nichtig erklärt',
    en: 'Marriage annulled',
  },
  '26': { nl: 'Putatief huwelijk', fr: 'Mariage putatif', de: 'Putativehe', en: 'Putative marriage' },
  '30': { nl: 'Weduwnaar / weduwe', fr: 'Veuf / veuve', de: 'Verwitwet', en: 'Widowed' },
  '40': { nl: 'Gescheiden', fr: 'Divorcé(e)', de: 'Geschieden', en: 'Divorced' },
  '41': {
    nl: 'Gescheiden (sinds 1 oktober 1994)',
    fr: 'Divorcé(e) (depuis le 1er octobre 1994)',
    de: 'Geschieden (seit 1. Oktober 1994)',
    en: 'Divorced (since 1 October 1994)',
  },
  '50': {
    nl: 'Gescheiden van tafel en bed',
    fr: 'Séparé(e) de corps et de biens',
    de: 'Von Tisch und Bett getrennt',
    en: 'Legally separated',
  },
  '51': {
    nl: 'Gescheiden van tafel en bed (sinds 1 oktober 1994)',
    fr: 'Séparé(e) de corps et de biens (depuis le 1er octobre 1994)',
    de: 'Von Tisch und Bett getrennt (seit 1. Oktober 1994)',
    en: 'Legally separated (since 1 October 1994)',
  },
  '60': { nl: 'Verstoten', fr: 'Répudié(e)', de: 'Verstoßen', en: 'Repudiated' },
  '80': { nl: 'Partnerschap', fr: 'Partenariat', de: 'Partnerschaft', en: 'Partnership' },
  '81': {
    nl: 'Einde van het partnerschap',
    fr: 'Fin de partenariat',
    de: 'Ende der Partnerschaft',
    en: 'Partnership ended',
  },
}
