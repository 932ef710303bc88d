import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Civil states of the National Register (IT 120). 40 and 50 are of persons who divorced or separated before October
 * 1994, 41 and 51 since then: all of them are still chosen. 80 and 81 are not in the SSDN type. Source: PROTOCOL 9,
 * t_CivilStateCode of CommonDataTypes.xsd.
 */
export const civilStates: CodeList = {
  id: 'civil-states',
  source: 't_CivilStateCode of CommonDataTypes.xsd, 30 September 2005',
  edition: '2005-09-30',
  entries: readRows(attributesOf['civil-states'])(`
10;Célibataire;Ongehuwd;Ledig;Single
20;Marié(e);Gehuwd;Verheiratet;Married
25;Mariage annulé;Huwelijk nietig verklaard;Ehe für nichtig erklärt;Marriage annulled
26;Mariage putatif;Putatief huwelijk;Putativehe;Putative marriage
30;Veuf / veuve;Weduwnaar / weduwe;Verwitwet;Widowed
40;Divorcé(e);Gescheiden;Geschieden;Divorced
41;Divorcé(e) (depuis le 1er octobre 1994);Gescheiden (sinds 1 oktober 1994);Geschieden (seit 1. Oktober 1994);Divorced (since 1 October 1994)
50;Séparé(e) de corps et de biens;Gescheiden van tafel en bed;Von Tisch und Bett getrennt;Legally separated
51;Séparé(e) de corps et de biens (depuis le 1er octobre 1994);Gescheiden van tafel en bed (sinds 1 oktober 1994);Von Tisch und Bett getrennt (seit 1. Oktober 1994);Legally separated (since 1 October 1994)
60;Répudié(e);Verstoten;Verstoßen;Repudiated
80;Partenariat;Partnerschap;Partnerschaft;Partnership
81;Fin de partenariat;Einde van het partnerschap;Ende der Partnerschaft;Partnership ended
`),
}
