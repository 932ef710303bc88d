export const account = {
  title: 'My account',
  duties: {
    'change-password': {
      title: 'Choose a password of your own first',
      todo: 'The one you signed in with is for one time only. Afterwards the desk opens.',
    },
    'set-up-second-factor': {
      title: 'Your centre requires a second factor',
      todo: 'Set it up here; it takes a minute and an app on your phone. Afterwards the desk opens.',
    },
  },
  password: {
    title: 'Password',
    sentence: 'Changing it ends your sessions elsewhere.',
    current: 'Present password',
    new: 'New password',
    save: 'Change the password',
    done: 'The password is changed; your other sessions have ended.',
  },
  factor: {
    title: 'Second factor',
    none: 'You sign in with the password alone. A code of an app on your phone keeps others out who know it.',
    since: 'Set up {moment}. Recovery codes left: {count}.',
    begin: 'Set up a second factor',
    renew: 'Set up anew',
    remove: 'Take it away',
    scan: 'Scan the picture with your authenticator app.',
    picture: 'QR code of the second factor',
    type: 'Or type:',
    code: 'First code',
    codeHint: 'The six digits that the app shows now.',
    confirm: 'Confirm',
    cancel: 'Leave it',
  },
  recovery: {
    sentence:
      'Recovery codes, shown only now. Each signs you in once if the phone is lost; keep them on paper.',
    noted: 'I have noted them',
  },
  sessions: {
    title: 'Open sessions',
    sentence: 'Where you are signed in. End what you do not know.',
    none: 'No session is open.',
    current: 'this one',
    end: 'End',
    times: 'since {start}, last used {used}',
  },
}

export type Account = typeof account
