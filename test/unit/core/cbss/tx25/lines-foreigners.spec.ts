import { describe, expect, it } from 'vitest'
import { coded, date, element, lineOf, named, numbered, rowsOf } from './pieces.ts'

const own = element('Code', '1') + element('Label', 'Text')
const reference = element('Reference', 'R7')
const eupen = coded('Place', '63023', 'Eupen')
const open = coded('OpenClose', 'O', 'offen')

describe('The line of an information about foreigners', () => {
  it.each([
    [
      '200',
      'PublicSecurityNumbers',
      'PublicSecurityNumber',
      element('PublicSecurityNumber', '4711'),
      'Nr. **4711**',
    ],
    [
      '202',
      'SpecialInfos',
      'SpecialInfo',
      element('Graphic1', 'a') +
        element('Graphic2', 'b') +
        element('Limosa', coded('Reason1', '1', 'Grund') + numbered('72031490118')),
      '**a**, **b**, **Grund** (1), NR-Nr. **72031490118**',
    ],
    ['205', 'RefugeeTypes', 'RefugeeType', own, '**Text** (1)'],
    [
      '207',
      'OrganizationsInCharge',
      'OrganizationInCharge',
      element('SocialWelfare', eupen + coded('Initiative', '2', 'LAI')),
      'ÖSHZ: in **Eupen** (63023), Initiative: **LAI** (2)',
    ],
    [
      '207',
      'OrganizationsInCharge',
      'OrganizationInCharge',
      coded('RefugeeCentre', '7', 'Belle-Vue'),
      'Flüchtlingszentrum: **Belle-Vue** (7)',
    ],
    ['208', 'PseudoNationalNumbers', 'PseudoNationalNumber', element('PseudoNationalNumber', '1'), '**1**'],
    [
      '210',
      'RegistrationRegisters',
      'RegistrationRegister',
      coded('RegistrationRegister', '2', 'Fremdenregister'),
      'Registereintragung: **Fremdenregister** (2)',
    ],
    ['211', 'DocumentTypes', 'DocumentType', coded('TypeOfDocument', '2', 'Pass'), '**Pass** (2)'],
    [
      '213',
      'Aliases',
      'Alias',
      element('Type', 'A') +
        date('19 72 00 00', 'BirthDate') +
        coded('Nationality', '136', 'Estland') +
        named('Tau', 'Ida') +
        element('BirthPlace', 'Tartu'),
      '**Tau**, Ida, Staatsangehörigkeit: **Estland** (136) geboren 1972 in **Tartu**',
    ],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, element(item, content)))).toBe(line)
  })

  it.each([
    ['GeneralInfo', own + coded('Organization', '3', 'AA'), '**Text** (1), Organisation: **AA** (3)'],
    [
      'Procedure',
      coded('Origine', '1', 'Antrag') + reference + open + date('20 26 01 02'),
      'Prozedur: Herkunft: **Antrag** (1), Referenz: **R7**, Offen/Abgeschlossen: **offen** (O), vom 02.01.2026',
    ],
    ['Procedure', coded('Appeal', '1', 'ja'), 'Prozedur: Einspruch: **ja** (1)'],
    [
      'StrikingOut',
      reference + coded('Status', '2', 'gültig') + open,
      'Streichung: Referenz: **R7**, Offen/Abgeschlossen: **offen** (O), Status: **gültig** (2)',
    ],
    [
      'DecisionCancelled',
      date('20 26 01 02') + reference,
      'Entscheidung zurück genommen: 02.01.2026, Referenz: **R7**',
    ],
    [
      'Protection',
      own + reference + element('Term', '1 J.'),
      'Protektion: **Text** (1), Referenz: **R7**, Frist: **1 J.**',
    ],
    ['DelayLeaveGranted', date('20 26 01 02'), 'Ausreisefrist gewährt: 02.01.2026'],
    ['TerritoryLeft', own, 'Territorium verlassen: **Text** (1)'],
    ['AdviceFromCGVS', own + reference, 'Gutachten des GKFS: **Text** (1), Referenz: **R7**'],
    [
      'Decision',
      own + reference + open + element('Comments', 'K') + element('Term', 'T'),
      'Entscheidung **Text** (1), Referenz: **R7**, Offen/Abgeschlossen: **offen** (O), Bemerkungen: **K**, Frist: **T**',
    ],
    ['ApplicationFiled', own + eupen, 'Antrag eingereicht: **Text** (1), in **Eupen** (63023)'],
    ['NotificationByDVZ', reference, 'Mitteilung des Ausländeramtes: Referenz: **R7**'],
    [
      'NotificationByOrg',
      eupen + reference,
      'Mitteilung einer Organisation: **Eupen** (63023), Referenz: **R7**',
    ],
    ['AppealLodged', reference, 'Einspruch eingelegt: Referenz: **R7**'],
  ])('206 %s', (what, content, line) => {
    expect(lineOf(element('StatusOfRefugee', element('StatusOfRefugee', element(what, content))))).toBe(line)
  })

  it.each([
    ['<Escape Status="A"/>', 'Flucht: **A**'],
    ['<UnrestrictedStay Status="B"/>', 'Unbeschränkter Aufenthalt: **B**'],
    ['<ApplicationRenounced Status="C"/>', 'Antrag zurückgenommen: **C**'],
    ['<Escape/>', 'Flucht:'],
  ])('206 shows %s, an element without content, by its status or its mere presence', (xml, line) => {
    expect(lineOf(element('StatusOfRefugee', element('StatusOfRefugee', xml)))).toBe(line)
  })

  it('213 has its kind in the heading of every row', () => {
    const alias = (type: string) => element('Alias', element('Type', type) + named('Tau'))
    const rows = rowsOf(element('Aliases', alias('A') + alias('B') + element('Alias', named('Moor'))))
    expect(rows.map(({ group }) => group)).toEqual(['Aliases A', 'Aliases B', 'Aliases'])
  })
})
