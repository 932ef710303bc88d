import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Registers in which a person is entered (IT 210), as far as sources tell (DOMAIN 5.2): 2 and 9 by the CBSS's manual of
 * the registers, 3 and 4 by its data warehouse, 1 and 5 by general knowledge. The labels of a reply say more.
 */
export const registers: CodeList = {
  id: 'registers',
  source: 'CBSS, description of the data of the registers, version 1.3 (2017)',
  edition: '2017-09-30',
  entries: readRows(attributesOf.registers)(`
1;Registre des étrangers;Vreemdelingenregister;Fremdenregister;Aliens’ register
2;Registre de la population;Bevolkingsregister;Bevölkerungsregister;Population register
3;Registre du personnel de l’Union européenne;Register van het personeel van de Europese Unie;Register des Personals der Europäischen Union;Register of the staff of the European Union
4;Registre du protocole;Protocolregister;Protokollregister;Protocol register
5;Registre d’attente;Wachtregister;Warteregister;Waiting register
9;Registre d’attente, déclaration de mariage ou de cohabitation;Wachtregister, verklaring van huwelijk of samenwoning;Warteregister, Erklärung der Ehe oder des Zusammenwohnens;Waiting register, declaration of marriage or cohabitation
`),
}
