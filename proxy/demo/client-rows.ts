import { cardNumber } from '../cbss/simulator/population/numbers.ts'
import type { ClientRow } from './client-row.ts'

const none = ['', '', '', '', ''] as const

/**
 * The clients in their order; the first is the one of hubert's first request. What each shows is in the README
 * of the simulator.
 */
export const clientRows: readonly ClientRow[] = [
  {
    person: 'leo',
    language: 'de',
    card: cardNumber('5919001432'),
    address: ['Gülcherstrasse', '21', '', '4700', 'Eupen'],
    civilState: '20',
    caseworkers: ['hubert'],
  },
  // Address and civil state of before the divorce.
  {
    person: 'bruno',
    language: 'de',
    card: cardNumber('5919001477'),
    address: ['Weimser Strasse', '112', '', '4701', 'Kettenis'],
    civilState: '20',
    caseworkers: ['hubert', 'theresia'],
  },
  {
    person: 'luc',
    language: 'fr',
    card: cardNumber('5919001495'),
    address: ['Rue du Moulin à Vent', '7', '4', '4800', 'Verviers'],
    caseworkers: ['theresia'],
  },
  // Has left for Estonia since.
  {
    person: 'pieter',
    language: 'nl',
    address: ['Lange Lindenlaan', '140', '12', '2018', 'Antwerpen'],
    caseworkers: ['theresia'],
  },
  {
    person: 'ewa',
    language: 'pl',
    address: ['Lütticher Strasse', '215', '1', '4720', 'Kelmis'],
    nationality: '139',
    caseworkers: ['hubert'],
  },
  {
    person: 'yusuf',
    language: 'ar',
    address: ['Neustrasse', '86', '5', '4700', 'Eupen'],
    civilState: '20',
    nationality: '261',
    caseworkers: ['hubert', 'theresia'],
  },
  {
    person: 'selam',
    language: 'ti',
    address: ["Rue du Champ d'Étoiles", '100', '', '6700', 'Arlon'],
    nationality: '349',
    caseworkers: ['theresia'],
  },
  // Has moved to a rest home since.
  {
    person: 'otto',
    language: 'de',
    card: cardNumber('5919001540'),
    address: ['Zum Wasserturm', '6', '', '4750', 'Bütgenbach'],
    caseworkers: ['hubert'],
  },
  {
    person: 'klaus',
    language: 'de',
    card: cardNumber('5919001568'),
    address: ['Sternwartstrasse', '1', '', '4700', 'Eupen'],
    caseworkers: ['hubert'],
  },
  {
    person: 'marc',
    language: 'fr',
    address: ['Hisselsgasse', '60', '11', '4700', 'Eupen'],
    caseworkers: ['hubert'],
  },
  {
    person: 'an',
    language: 'nl',
    card: cardNumber('5919001595'),
    address: none,
    civilState: '20',
    caseworkers: ['theresia'],
  },
  // The file still has the bis number.
  {
    person: 'amina-before',
    language: 'fr',
    address: ['Schilsweg', '52', '3', '4700', 'Eupen'],
    nationality: '354',
    caseworkers: ['hubert'],
  },
  {
    person: 'robin',
    before: ['robin-before'],
    language: 'nl',
    card: cardNumber('5919001668'),
    address: ['Meeuwenlaan', '25', '', '8400', 'Oostende'],
    caseworkers: ['theresia'],
  },
  {
    person: 'frank',
    language: 'de',
    card: cardNumber('5919001677'),
    address: ['Unter den Wolken', '15', '', '4790', 'Burg-Reuland'],
    caseworkers: ['hubert'],
  },
  {
    person: 'wilhelm',
    language: 'de',
    address: ['Am Ruhepol', '1', '', '4700', 'Eupen'],
    caseworkers: ['hubert'],
  },
  {
    person: 'wim',
    language: 'nl',
    card: cardNumber('5919001686'),
    address: ['Am Allerlei', '88', '', '4700', 'Eupen'],
    civilState: '20',
    caseworkers: ['theresia'],
  },
  {
    person: 'nora',
    language: 'de',
    address: ['Am Anger', '4', '', '4700', 'Eupen'],
    nationality: '103',
    caseworkers: ['hubert'],
  },
  {
    person: 'anna',
    language: 'de',
    address: ['Leerer Weg', '10', '', '4730', 'Raeren'],
    civilState: '40',
    caseworkers: ['theresia'],
  },
  {
    person: 'agnes',
    language: 'de',
    address: ['Bachstelzenweg', '8', '', '4730', 'Raeren'],
    civilState: '20',
    caseworkers: ['hubert'],
  },
  {
    person: 'kurt',
    language: 'de',
    address: ['Am Bruch', '7', '', '4710', 'Lontzen'],
    civilState: '30',
    caseworkers: ['hubert'],
  },
  {
    person: 'ute',
    language: 'de',
    address: ['Zahlenweg', '11', '', '4780', 'Sankt Vith'],
    caseworkers: ['theresia'],
  },
  {
    person: 'nils',
    language: 'de',
    address: ['Nirgendwo', '5', '', '4700', 'Eupen'],
    caseworkers: ['hubert'],
  },
  {
    person: 'nico',
    language: 'de',
    address: none,
    caseworkers: ['hubert'],
  },
  // The file has a slip of the pen in the name, and the day of birth turned round.
  {
    person: 'judith',
    says: { lastName: 'Tannenruhe', birthDate: '1983-02-12' },
    language: 'de',
    address: ['Heistergarten', '5', '', '4710', 'Lontzen'],
    caseworkers: ['hubert'],
  },
  // Came without papers: several people are called like this.
  {
    person: 'anna-lindmeier',
    language: 'de',
    address: none,
    caseworkers: ['hubert', 'theresia'],
  },
]
