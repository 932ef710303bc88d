import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import type { Language } from '#core/languages.ts'
import { marked } from './pieces.ts'

function tableOf(name: string, language: Language): (string | null)[][] {
  const reply = readTx25Text(readFileSync(resolve(import.meta.dirname, 'replies', name), 'utf8'))
  const rows = reply.kind === 'data' ? renderTx25(reply.information, language) : []
  return rows.map((row) => [row.group, row.ti, row.since, row.until, marked(row)])
}

describe('The table of a whole reply', () => {
  it('of version 2, in French, in the order of the document', () => {
    expect(tableOf('version-2.xml', 'fr')).toEqual([
      ['Adresses légales', '020', '2015-04-01', null, '**4700**, **RUE DE LA ROSÉE **, n° **7** **b1**'],
      [
        'Adresses légales',
        '020',
        '1999',
        '2015-03-31',
        "**4720**, **LIEU-DIT LA BRUME** (jusqu'au 31/03/2015)",
      ],
      ['N° RN', '000', '1974-06-22', null, '**74062290234** (Féminin)'],
      [
        'Guardians',
        '113',
        '2020-06',
        null,
        'Date : 06/2020, Statut : **Administrateur** (2), Personne : **72031490118**',
      ],
      [
        'Ménage (comme personne de référence)',
        '140',
        '2005-09-08',
        null,
        '**Fils** (03) : **Larosée**, Noé (**05090890225**)',
      ],
      ['Adresse non communicable', '252', '2026-01-02', null, "à partir du 02/01/2026 jusqu'au 31/12/2026"],
      [
        'WindowGardens',
        '299',
        '2026',
        '2026-10',
        "Number of pots : **3**, Plant : **Romarin** (7) (jusqu'au 10/2026)",
      ],
    ])
  })

  it('of version 1, in Dutch', () => {
    expect(tableOf('version-1.xml', 'nl')).toEqual([
      ['Namen', '010', '1940-11-12', null, '**Dauwdrop**, Joris'],
      [
        'Gezin (als gezinslid)',
        '141',
        null,
        null,
        '**Broer** (09) in het gezin van **Dauwdrop** (**38060190304**)',
      ],
    ])
  })
})
