import type { Account } from '../en/account.ts'

export const account = {
  title: 'Mijn account',
  duties: {
    'change-password': {
      title: 'Kies eerst een eigen wachtwoord',
      todo: 'Het wachtwoord waarmee u zich aanmeldde, geldt maar één keer. Daarna opent de toepassing.',
    },
    'set-up-second-factor': {
      title: 'Uw centrum vereist een tweede factor',
      todo: 'Stel hem hier in; het kost een minuut en een app op uw telefoon. Daarna opent de toepassing.',
    },
  },
  password: {
    title: 'Wachtwoord',
    sentence: 'Het wijzigen beëindigt uw sessies elders.',
    current: 'Huidig wachtwoord',
    new: 'Nieuw wachtwoord',
    save: 'Wachtwoord wijzigen',
    done: 'Het wachtwoord is gewijzigd; uw andere sessies zijn beëindigd.',
  },
  factor: {
    title: 'Tweede factor',
    none: 'U meldt zich alleen met het wachtwoord aan. Een code van een app op uw telefoon houdt anderen buiten die het kennen.',
    since: 'Ingesteld op {moment}. Herstelcodes over: {count}.',
    begin: 'Tweede factor instellen',
    renew: 'Opnieuw instellen',
    remove: 'Verwijderen',
    scan: 'Scan de afbeelding met uw authenticatie-app.',
    picture: 'QR-code van de tweede factor',
    type: 'Of typ:',
    code: 'Eerste code',
    codeHint: 'De zes cijfers die de app nu toont.',
    confirm: 'Bevestigen',
    cancel: 'Annuleren',
  },
  recovery: {
    sentence:
      'Herstelcodes, alleen nu getoond. Elk meldt u één keer aan als de telefoon weg is; bewaar ze op papier.',
    noted: 'Ik heb ze genoteerd',
  },
  sessions: {
    title: 'Open sessies',
    sentence: 'Waar u aangemeld bent. Beëindig wat u niet kent.',
    none: 'Er is geen sessie open.',
    current: 'deze',
    end: 'Beëindigen',
    times: 'sinds {start}, laatst gebruikt {used}',
  },
} satisfies Account
