import { about, aliensOfficeNumber, caredForBy, identifiedBy, step, waitingAs } from '../asylum-items.ts'
import { identityCard, lived, nationality, register } from '../everyday-items.ts'
import {
  addressAbroad,
  coded,
  codeAndLabel,
  date,
  group,
  personName,
  placeAbroad,
  street,
  text,
} from '../fields.ts'
import { item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

const arrived = '2025-02-03'

/** Somebody whose procedure is open: a number of the bis register, a birth date of which only the year is known. */
export const tesfalem: Household = {
  name: 'Tesfalem',
  people: [
    person({
      key: 'selam',
      name: 'Tesfalem, Selam',
      sex: 2,
      born: '1994-00-00',
      serial: 956,
      monthOffset: 40,
      shows:
        'in the waiting register with a bis number, birth date incomplete, aliases (213), provisional registration (028)',
      items: [
        ...lived([arrived, '81001', '6700', "Rue du Champ d'Étoiles", '100']),
        item('CountriesOfOrigin', arrived, [coded('Country', 'countries', '349'), text('Graphic', 'Asmara')]),
        item('TemporaryRegistrations', arrived, [
          coded('LegalFact', 'legalFacts', '01'),
          date('ExpiryDate', '2026-02-02'),
        ]),
        nationality(arrived, '349'),
        item('BirthPlace', '1994-00-00', [
          text('ActNumber', '00000'),
          placeAbroad('Place2', '349', 'Asmara'),
        ]),
        identityCard(arrived, '0300', '5539001801', '2025-08-02', '81001'),
        aliensOfficeNumber(arrived, '9001601'),
        waitingAs(arrived, 'A'),
        step(arrived, about('01', 'DVZ'), group('ApplicationFiled', codeAndLabel('procedures', '01'))),
        step(
          '2025-09-16',
          group('AdviceFromCGVS', [...codeAndLabel('procedures', '04'), text('Reference', '25/900160')]),
        ),
        caredForBy(arrived, '0001'),
        register(arrived, '5'),
        identifiedBy(arrived, '02'),
        item('PseudoNationalNumbers', arrived, [text('PseudoNationalNumber', '25-9001601')]),
        item('ChoosenResidences', arrived, [coded('Residence', 'authorities', 'CGVS')]),
        item('Aliases', arrived, [
          text('Type', 'Alias'),
          date('BirthDate', '1996-05-12'),
          coded('Nationality', 'countries', '349'),
          personName(['Tesfalem'], ['Selamawit']),
          text('BirthPlace', 'Keren'),
        ]),
        item('Aliases', '2025-04-01', [text('Type', 'Alias'), personName(['Tesfa', 'Alem'], ['Salem'])]),
        item('StatedAddresses', arrived, [
          coded('Organization', 'authorities', 'DVZ'),
          group('Address', [
            text('ZipCode', '1000'),
            street('1000', 'Quai aux Nuages'),
            text('HouseNumber', '9'),
          ]),
        ]),
        item('AddressDeclarationAbroad', '2025-01-10', [
          addressAbroad('Address', '128', 'Via delle Nuvole 12', 'Lampedusa'),
        ]),
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'selam', since: arrived },
    { kind: 'alone', person: 'selam', since: arrived, role: '20' },
  ],
}
