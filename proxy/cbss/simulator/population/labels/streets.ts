import type { LabelTable } from './label.ts'

/** Streets that have a name in more than one language, by the name with which the register keeps them. */
export const streets = {
  'Avenue des Hirondelles': ['Zwaluwenlaan', 'Avenue des Hirondelles', ''],
  'Avenue du Vent du Nord': ['Noordenwindlaan', 'Avenue du Vent du Nord', ''],
  'Rue du Printemps': ['Lentestraat', 'Rue du Printemps', ''],
  Gülcherstrasse: ['', 'Rue Gülcher', 'Gülcherstrasse'],
  Haasstrasse: ['', 'Rue Haas', 'Haasstrasse'],
  Kirchplatz: ['', "Place de l'Église", 'Kirchplatz'],
  Neustrasse: ['', 'Rue Neuve', 'Neustrasse'],
  Zahlenweg: ['', 'Chemin des Nombres', 'Zahlenweg'],
} as const satisfies LabelTable
