import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Genders as the SSDN writes them (t_Gender of CommonDataTypes.xsd); a Tx25 knows only 1 and 2.
 */
export const genders: CodeList = {
  id: 'genders',
  source: 't_Gender of CommonDataTypes.xsd, 30 September 2005',
  edition: '2005-09-30',
  entries: readRows(attributesOf.genders)(`
0;inconnu;onbekend;unbekannt;unknown
1;masculin;mannelijk;männlich;male
2;féminin;vrouwelijk;weiblich;female
`),
}
