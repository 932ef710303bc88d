import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { renderTx25 } from '#core/cbss/tx25/render.ts'
import { marked } from './pieces.ts'

const sample = resolve(import.meta.dirname, '../../../../../../shared/cbss/samples/demo_tx25_1.xml')
const title = existsSync(sample)
  ? 'The sample of PROTOCOL 7.7'
  : 'The sample is not here: ../shared is absent'

describe.skipIf(!existsSync(sample))(title, () => {
  it('becomes 18 rows in German', () => {
    const reply = readTx25Text(readFileSync(sample, 'utf8'))
    expect(reply).toMatchObject({ kind: 'data', ssin: '68070201351', language: 'de' })
    const rows = reply.kind === 'data' ? renderTx25(reply.information, 'de') : []
    expect(rows.map((row) => [row.group, row.ti, row.since, row.until, marked(row)])).toEqual([
      ['NR-Nummer', '000', '1968-07-02', null, '**68070201351** (Männlich)'],
      ['Wohnsitze', '001', '2001-10-18', null, '**Estland** (136), Fusion: **0**, Sprache: **2**'],
      ['Wohnsitze', '001', '1968-07-02', null, '**Eupen** (63023), Fusion: **0**, Sprache: **2**'],
      ['Namen', '010', '1968-07-02', null, '**Mustermann**, Max Moritz'],
      ['Legale Hauptadressen', '020', '1997-07-30', null, '**4700**, **Gülcherstrasse**, Nr. **21**'],
      [
        'Wohnsitz im Ausland',
        '022',
        '2006-12-30',
        null,
        'Adresse: Botschaft **Tallinn** (1418) **Estland** (136) **Estland** (136), **Bussijaama 2**, **10115 Tallinn**, **ESTONIA**',
      ],
      ['Nationalitäten', '031', '1968-07-02', null, '**Belgien** (150)'],
      ['Beschäftigungen', '070', '2000-10-07', null, '**Programmierer(in)** (09617) (SC  (9))'],
      ['Geburtsort', '100', '1968-07-02', null, 'in **Eupen** (63023), Akte Nr. **00000**'],
      [
        'Abstammung',
        '110',
        '1968-07-02',
        null,
        '**Eheliches Kind** (00), von **Mustermann**, Michel Victor Edouard Henri (**33072102106**), und **Ausdemwald**, Anneliese (**34080402453**)',
      ],
      [
        'Zivilstände',
        '120',
        '2000-10-07',
        null,
        '**Verheiratet** (20), mit **Kasemets**, Kati (68042700000), in **Eupen** (63023), Akte Nr. **0098**',
      ],
      ['Haushalt (als Bezugsperson)', '140', '2001-10-19', null, '**Alleinstehend** (01)'],
      [
        'Haushalt (als Mitglied)',
        '141',
        '1968-06-01',
        '1996-10-30',
        '**Sohn** (03) im Haushalt von **Mustermann**, Michel Victor Edouard Henri (**33072102106**) (bis 30.10.1996)',
      ],
      [
        'Führerscheine (altes Modell)',
        '194',
        '1987-02-06',
        null,
        '**Zuteil.** (00), Kategorien B, Nr. **A043127**, ausgestellt in **Eupen** (63023)',
      ],
      [
        'Personalausweise',
        '195',
        '2011-10-26',
        null,
        '**P.A.** (0000) Nr. **591413288107**, gültig bis 19.08.2016, ausgestellt in **Tallinn** (1418)',
      ],
      [
        'Reisepässe',
        '199',
        '2002-09-23',
        null,
        'Status: **Austel.** (0), Typ **Reisepass** (0), Nr. **EC51643900**, ausgestellt durch **Helsinki** (1262) (Botschaft), Erneuerungsnr.: **00**, gültig bis 22.09.2007',
      ],
      ['Erstelldatum', '253', '1915-09-05', null, ''],
      ['Zuletzt geändert', '254', '2011-10-26', null, ''],
    ])
    expect(rows.every(({ known }) => known)).toBe(true)
  })
})
