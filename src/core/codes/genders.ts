import type { Client } from '../records/client.ts'
import type { Names } from './names.ts'

/** Genders as the SSDN writes them (t_Gender of CommonDataTypes.xsd); a Tx25 knows only 1 and 2. */
export const genders: Readonly<Record<Client['gender'], Names>> = {
  0: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
  1: { nl: 'mannelijk', fr: 'masculin', de: 'männlich', en: 'male' },
  2: { nl: 'vrouwelijk', fr: 'féminin', de: 'weiblich', en: 'female' },
}
