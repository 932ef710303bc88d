import type { CodeList } from '../../records/code-list.ts'
import { attributesOf } from '../attributes.ts'
import { readRows } from '../rows.ts'

/**
 * Types of identity cards (IT 195), as far as replies were seen (DOMAIN 5.2): the labels of a reply say more, and no
 * official list is at hand. The English names are ours.
 */
export const identityCardTypes: CodeList = {
  id: 'identity-card-types',
  source: 'Replies of the National Register, 2012 to 2015',
  edition: '2015-09-05',
  entries: readRows(attributesOf['identity-card-types'])(`
0000;Carte d’identité;Identiteitskaart;Personalausweis;Identity card
0060;Carte d’identité pour enfants;Identiteitskaart voor kinderen;Kinderausweis;Identity card for children
0120;Annexe 12;Bijlage 12;Anlage 12;Annex 12
`),
}
