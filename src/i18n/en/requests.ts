import type { Message } from '#core/records/answer.ts'
import type { RequestState } from '#core/records/request-states.ts'

interface StateWords {
  /** The badge. */
  word: string
  /** What happened. */
  happened: string
  /** What is safe; empty where the first sentence says all. */
  safe: string
  /** What to do; empty where nothing is to be done. */
  todo: string
}

type Severities = Record<Message['severity'], string>

export const requests = {
  title: 'Requests',
  mine: 'My requests',
  all: 'All requests',
  lists: 'Which requests',
  loading: 'Loading the requests …',
  empty: 'You have made no request yet.',
  noneInGroup: 'None of your requests is in this group.',
  showAll: 'Show all',
  failed: 'The requests on this device could not be read',
  failedSafe: 'They are unchanged in the database of this browser.',
  failedTodo: 'Reload the page. If it happens again, tell your administrator.',
  allEmpty: 'Nobody has made a request yet.',
  allHint: 'Who asked, about whom, where and when; never what was asked or answered.',
  allOffline: 'This list is kept by the server of the centre and needs the network.',
  earlier: 'Show earlier requests',
  filter: 'Show by state',
  about: '{service} about {client}',
  rows: 'no rows | one row | {count} rows',
  columns: {
    state: 'State',
    service: 'Service',
    number: 'No.',
    client: 'Client',
    author: 'Author',
    environment: 'Environment',
    sent: 'Sent',
    ticket: 'Ticket',
  },
  group: { all: 'All', needsYou: 'Needs you', drafts: 'Drafts', underWay: 'Under way', done: 'Done' },
  action: {
    cancel: 'Cancel',
    retry: 'Retry',
    correct: 'Correct',
    askAgain: 'Ask again',
    duplicate: 'Duplicate',
    delete: 'Delete',
    print: 'Print',
    back: 'Back to the requests',
  },
  deletion: {
    title: 'Delete this request?',
    description: 'It has no result here. Once deleted, it cannot be brought back.',
    confirm: 'Delete',
    keep: 'Keep it',
  },
  notFound: 'This request is not on this device, and the server of the centre does not show it to you.',
  reading: {
    title: 'Why do you read this result?',
    description:
      'It was asked by {author}. Your reason is recorded in the journal with your name and the time; the result is shown here and not kept on this device.',
    reason: 'Reason',
    missing: 'Write the reason, in at least three characters.',
    read: 'Read the result',
    recorded: 'This reading is recorded',
    recordedSafe: '{name}, {time}: “{reason}”',
    recordedTodo: 'Nothing of it is kept on this device; it is gone when you leave the page.',
  },
  confidential: {
    title: 'Confidential data',
    explanation: 'The result can be read by the author, and with a reason by the security advisor.',
  },
  sheet: {
    client: 'Client',
    requestedBy: 'Requested by',
    environment: 'Environment and time',
    purpose: 'Purpose',
    reason: 'Reason',
    results: 'Results',
    action: 'Action',
    period: 'Period',
    ssin: 'SSIN asked',
    printed: 'Printed by {name}, {time} · Confidential',
  },
  technical: {
    request: 'What was asked',
    reply: 'What came back',
    showRaw: 'Show the messages as XML',
    rawHint: 'After your password or code; it is recorded.',
    after: 'after {milliseconds} ms',
    step: {
      received: 'At the server',
      sent: 'Sent to the CBSS',
      answered: 'Answered',
    },
    title: 'Technical panel',
    id: 'Request',
    attempt: 'Attempt',
    created: 'Written',
    queued: 'Queued',
    received: 'At the server',
    answered: 'Answered',
    httpStatus: 'HTTP status',
    problem: 'Problem',
    messages: 'Messages',
    raw: 'The reply as it came',
    severity: { information: 'Information', warning: 'Warning', error: 'Error' } satisfies Severities,
  },
  tooLate: 'The request had moved on meanwhile; what you see now is its present state.',
  state: {
    draft: {
      word: 'Draft',
      happened: 'This draft has not been sent',
      safe: 'What is written is saved on this device.',
      todo: 'Complete and send it, or delete it.',
    },
    waiting: {
      word: 'Waiting for another',
      happened: 'Waiting since {time} for the answer to another request; it has not been sent',
      safe: 'It stays here even if you close the browser.',
      todo: 'You need not do anything: it is sent once, as soon as the other request has been answered. Until then you may cancel it.',
    },
    queued: {
      word: 'Queued',
      happened: 'Waiting in this browser since {time}; it has not been sent',
      safe: 'It stays here even if you close the browser.',
      todo: 'You need not do anything: it is sent once, in its turn, as soon as the server of the centre can be reached. Until then you may cancel it.',
    },
    'handing-over': {
      word: 'Handed over',
      happened: 'The server of the centre has taken it over; how far it got is not known here yet',
      safe: 'It is on the server; you may close this page.',
      todo: '',
    },
    'set-aside': {
      word: 'Set aside',
      happened: 'The server of the centre did not accept it ({time})',
      safe: 'It is kept on this device. The CBSS was not asked.',
      todo: 'Retry when the cause is gone, or correct it as a new request.',
    },
    cancelled: {
      word: 'Cancelled',
      happened: 'Cancelled in this browser before a receipt came',
      safe: 'It is not sent any more. Had it arrived unnoticed, its answer would still appear here.',
      todo: 'Duplicate it to start again, or delete it.',
    },
    received: {
      word: 'At the server',
      happened: 'The server of the centre has had it since {time}; the CBSS has not been asked yet',
      safe: 'It is on the server; you may close this page.',
      todo: '',
    },
    sent: {
      word: 'Asked',
      happened: 'The CBSS was asked at {time}; no answer has come yet',
      safe: 'It is asked once only; you may close this page.',
      todo: '',
    },
    validated: {
      word: 'Checked only',
      happened: 'Checked at {time} and found correct. Live requests are off, so the CBSS was not asked',
      safe: 'Nothing was read about this person.',
      todo: 'When an administrator has switched live requests on, duplicate it and send it.',
    },
    ok: { word: 'Answered', happened: 'Answered {time}, {rows}, ticket {ticket}', safe: '', todo: '' },
    warnings: {
      word: 'Warnings',
      happened: 'Answered {time} with warnings, {rows}, ticket {ticket}',
      safe: '',
      todo: 'Read the warnings before you use the answer.',
    },
    errors: {
      word: 'Refused',
      happened: 'Refused by the CBSS {time}, ticket {ticket}',
      safe: 'Nothing was read about this person.',
      todo: 'Correct it and send it as a new request.',
    },
    failed: {
      word: 'Failed',
      happened: 'Surely not carried out ({time})',
      safe: 'Nothing was read about this person.',
      todo: 'Correct it as a new request, or delete it.',
    },
    unknown: {
      word: 'Unknown',
      happened: 'Left at {time}, but no complete answer came: nobody knows whether it was carried out',
      safe: 'It only reads: asking again changes nothing in any register.',
      todo: 'Ask again; the journal keeps both attempts.',
    },
    resolved: { word: 'Resolved', happened: 'Resolved {time}', safe: '', todo: '' },
  } satisfies Record<RequestState, StateWords>,
  reply: {
    reading: 'Reading the answer …',
    notUnderstood: {
      title: 'The reply could not be understood',
      safe: 'It is kept as it came; nothing of it is lost.',
      todo: 'Its text stands in the technical panel. Show it to your administrator.',
    },
    left: 'Also in the reply',
  },
  new: {
    button: 'New request',
    title: 'New request',
    hint: 'What do you want to know, or to tell the network?',
    about: 'About {client}',
    question: {
      'identify-person': 'Who is this person?',
      'manage-access': 'Does the network know our file?',
      tx25: 'What does the National Register know?',
    },
    explanation: {
      'identify-person': 'Find a person by number, or by name and birth date; verify an identity.',
      'manage-access':
        'Register the centre’s file about a person, end it, or list what is registered. Needed before a Tx25.',
      tx25: 'Address, household, civil state, nationality and residence, with or without history, for the social inquiry.',
    },
  },
  allServices: 'All services',
  filterService: 'Show by service',
  aboutNobody: 'Nobody yet',
  unresolved: {
    safe: 'It was sent once and is never repeated by itself: the registration may exist or not.',
    todo: 'List the registrations to see what happened, then say so here.',
    list: 'List the registrations',
    showList: 'Show the list',
    carriedOut: 'It was carried out',
    notCarriedOut: 'It was not',
    dialog: {
      'carried-out': 'Was it carried out?',
      'not-carried-out': 'Was it not carried out?',
      withList: 'The list that you asked for is kept as the evidence. This cannot be taken back.',
      withoutList:
        'You have not listed the registrations since. Write how you know; this cannot be taken back.',
      note: 'Note',
      cancel: 'Cancel',
      confirm: 'Keep this',
    },
  },
  onItsWay: {
    happened: 'On its way to the server of the centre since {time}; no receipt has come yet',
    safe: 'It stays here until its receipt comes. The server takes it once only, however often it is handed over.',
    todo: 'You need not do anything. If you cancel it now, it may have arrived all the same.',
  },
  setAsideHere: {
    happened: 'Set aside on this device ({time})',
    safe: 'It is kept on this device. The CBSS was not asked.',
    todo: 'Retry sends it. You may also correct it as a new request, or delete it.',
  },
  uncertain: {
    happened: 'Taken out of the queue; whether it had arrived is known after the next contact',
    safe: 'It left this device and no receipt came. It is not sent again; if it had arrived, its true state appears here.',
    todo: 'Wait for the next contact with the server before you ask the same again.',
  },
  refusedRepeat: {
    happened: 'Asking again was not accepted ({time})',
    safe: 'It is kept on this device. What became of the attempt before is still unknown.',
    todo: 'Retry when the cause is gone, or cancel asking again: then the attempt before stands here as it was.',
  },
  missing: {
    happened: 'Nobody knows whether it was carried out',
    safe: 'The server of the centre was restored from a backup and does not have it any more. What you asked is kept here.',
    todo: 'Ask again, or list what is registered.',
  },
  history: {
    correctionOf: 'Correction of',
    correctedBy: 'Corrected by',
    waitsFor: 'Waits for',
    awaitedBy: 'Awaited by',
    request: '{service} of {time}',
  },
  colleagues: {
    title: 'Asked by colleagues',
    hint: 'Who asked, which service and when; never what was asked or answered.',
    offline: 'Whether colleagues asked is not known without the network',
    offlineSafe: 'Your own requests are complete.',
  },
}

/** What every language must have for this area. */
export type Requests = typeof requests
