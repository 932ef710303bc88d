import type { LabelTable } from './label.ts'

/** Streets that have a name in more than one language, by the name with which the register keeps them. */
export const streets = {
  'Avenue des Hirondelles': ['Zwaluwenlaan', 'Avenue des Hirondelles', ''],
  'Avenue du Vent du Nord': ['Noordenwindlaan', 'Avenue du Vent du Nord', ''],
  'Rue du Printemps': ['Lentestraat', 'Rue du Printemps', ''],
  'Avenue des Nuages': ['Wolkenlaan', 'Avenue des Nuages', ''],
  'Chaussée du Vieux Moulin': ['Oude Molensteenweg', 'Chaussée du Vieux Moulin', ''],
  "Rue de l'Horloger": ['Horlogemakersstraat', "Rue de l'Horloger", ''],
  'Rue des Cerisiers': ['Kerselarenstraat', 'Rue des Cerisiers', ''],
  Amselgasse: ['', 'Rue des Merles', 'Amselgasse'],
  Birkenallee: ['', 'Allée des Bouleaux', 'Birkenallee'],
  Gülcherstrasse: ['', 'Rue Gülcher', 'Gülcherstrasse'],
  Haasstrasse: ['', 'Rue Haas', 'Haasstrasse'],
  Kornblumenstrasse: ['', 'Rue des Bleuets', 'Kornblumenstrasse'],
  Mühlenteich: ['', 'Étang du Moulin', 'Mühlenteich'],
  Kirchplatz: ['', "Place de l'Église", 'Kirchplatz'],
  Neustrasse: ['', 'Rue Neuve', 'Neustrasse'],
  Zahlenweg: ['', 'Chemin des Nombres', 'Zahlenweg'],
} as const satisfies LabelTable
