import {
  address,
  bornIn,
  drivingLicence,
  identityCard,
  lived,
  nationality,
  occupation,
  residence,
} from '../everyday-items.ts'
import { coded, date, text } from '../fields.ts'
import { ended, item } from '../item.ts'
import { person } from '../person.ts'
import type { Household } from '../types.ts'

/** Without a home of his own: the address of the welfare centre is his reference address. */
export const wanderlieb: Household = {
  name: 'Wanderlieb',
  people: [
    person({
      key: 'klaus',
      name: 'Wanderlieb, Klaus',
      sex: 1,
      born: '1970-02-20',
      serial: 947,
      shows: 'a reference address (024), an inquiry into the residence (003)',
      items: [
        ...lived(
          ['1970-02-20', '63087', '4790', 'Burgweg', '2'],
          ['1996-03-15', '63023', '4700', 'Klötzerbahn', '19', '8'],
          ['2025-01-13', '63023', '4700', 'Sternwartstrasse', '1'],
        ),
        item('AscertainedLegalMainAddresses', '2024-11-04', [
          coded('InvestigationResult', 'investigations', '1'),
          date('StartDate', '2024-11-04'),
          date('EndDate', '2024-12-20'),
        ]),
        item('AddressReferences', '2025-01-13', []),
        ended(item('AddressReferences', '2009-05-04', []), '2009-10-12'),
        nationality('1970-02-20', '150'),
        occupation('2011-00-00', '09900'),
        bornIn('1970-02-20', '63067', '00015'),
        identityCard('2025-02-05', '0000', '5919001568', '2035-02-05', '63023'),
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'klaus', since: '1970-02-20' },
    { kind: 'alone', person: 'klaus', since: '1996-03-15' },
  ],
}

/** Away for a time, with a driving licence that ended. */
export const fernweh: Household = {
  name: 'Fernweh',
  people: [
    person({
      key: 'nadja',
      name: 'Fernweh, Nadja',
      sex: 2,
      born: '1984-09-07',
      serial: 938,
      shows: 'temporary absences (026), special information (202)',
      items: [
        ...lived(
          ['1984-09-07', '63023', '4700', 'Simarstrasse', '4'],
          ['2015-09-01', '63061', '4730', 'Neudorfer Strasse', '101'],
        ),
        ended(
          item('TemporaryAbsences', '2004-09-15', [
            coded('TypeOfAbsence', 'absences', '03'),
            text('Graphic1', 'Erasmus'),
          ]),
          '2005-06-30',
        ),
        item('TemporaryAbsences', '2026-02-02', [
          coded('TypeOfAbsence', 'absences', '01'),
          text('Graphic1', 'Klinik Bergfried'),
          text('Graphic2', 'Station 3'),
        ]),
        nationality('1984-09-07', '150'),
        occupation('2008-04-01', '04410', '2'),
        bornIn('1984-09-07', '63023', '00260'),
        ended(drivingLicence('2004-10-04', '0490014305', '63023'), '2014-10-04'),
        drivingLicence('2014-10-06', '1490014306', '63023'),
        identityCard('2016-03-03', '0000', '5919001577', '2026-03-03', '63061'),
        item('SpecialInfos', '2026-02-02', [text('Graphic1', 'Post an die Klinik')]),
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'nadja', since: '1984-09-07' },
    { kind: 'alone', person: 'nadja', since: '2015-09-01' },
  ],
}

/** Struck off: nobody knows where he lives. */
export const dupre: Household = {
  name: 'Dupré-Lointain',
  people: [
    person({
      key: 'marc',
      name: 'Dupré-Lointain, Marc André',
      sex: 1,
      born: '1973-11-19',
      serial: 949,
      shows: 'struck off ex officio (001: 99991)',
      items: [
        residence('1973-11-19', '92094'),
        residence('2001-06-01', '63023'),
        residence('2023-02-14', '99991'),
        address(['1973-11-19', '92094', '5000', 'Rue des Marguerites', '52']),
        ended(address(['2001-06-01', '63023', '4700', 'Hisselsgasse', '60', '11']), '2023-02-14'),
        item('AscertainedLegalMainAddresses', '2022-09-30', [text('Graphic1', 'Dreimal nicht angetroffen')]),
        item('ResidenceUpdateDates', '2023-02-14', []),
        nationality('1973-11-19', '150'),
        occupation('1999-00-00', '05120', '1'),
        bornIn('1973-11-19', '92094', '01009'),
        ended(identityCard('2011-02-22', '0000', '5919001586', '2021-02-22', '63023'), '2023-02-14'),
      ],
    }),
  ],
  links: [
    { kind: 'single', person: 'marc', since: '1973-11-19' },
    { kind: 'alone', person: 'marc', since: '2001-06-01', until: '2023-02-14' },
  ],
}
