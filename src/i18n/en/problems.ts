import type { ErrorCode } from '#core/errors.ts'

/** The three parts of an error: what happened, what is safe, what to do. */
interface Words {
  title: string
  safe: string
  todo: string
}

/** One entry per code; a missing one does not compile. */
export type Problems = Record<ErrorCode, Words>

export const problems = {
  'no-connection': {
    title: 'The server of the centre cannot be reached',
    safe: 'What you have written stays on this device.',
    todo: 'Check the network and try again.',
  },
  'store-not-opened': {
    title: 'The database of this browser could not be opened',
    safe: 'What is stored on this device has not been changed.',
    todo: 'Close other windows of this app and load the page again. A private window may allow no database.',
  },
  'newer-database': {
    title: 'A newer version of this app wrote the database of this device',
    safe: 'Nothing was opened or changed; everything is kept as it is.',
    todo: 'Load the page again to get the newer version. If this stays, tell your administrator.',
  },
  'quota-exceeded': {
    title: 'This device has no room left',
    safe: 'What was stored before is unchanged; the last change was not stored.',
    todo: 'Make room on this device, then try again. What you typed is still on the page.',
  },
  'store-closed': {
    title: 'The browser closed the database of this device',
    safe: 'What was stored is safe; the last change may be missing.',
    todo: 'Load the page again.',
  },
  'lease-ended': {
    title: 'This device was without contact for too long',
    safe: 'Everything on it is kept, encrypted, and opens again after contact.',
    todo: 'Connect to the network and sign in.',
  },
  'not-unlocked': {
    title: 'This does not open the device',
    safe: 'Nothing was opened or changed.',
    todo: 'Check the account name and the passphrase. If you forgot it, sign in with the network and choose a new one.',
  },
  'passkey-not-used': {
    title: 'No passkey was used',
    safe: 'Nothing was opened or changed.',
    todo: 'Try again, or use another way.',
  },
  'passkey-not-possible': {
    title: 'This passkey cannot open a device',
    safe: 'Nothing was changed.',
    todo: 'Choose a passphrase instead.',
  },
  'waited-in-vain': {
    title: 'The request it waited for brought no usable answer',
    safe: 'It has not been sent, and is kept on this device.',
    todo: 'Look at the other request first. Then send this one, correct it or delete it.',
  },
  'other-history': {
    title: 'The server of the centre was restored from a backup',
    safe: 'Nothing on this device was lost: it is compared with the server and sent again where it is missing there.',
    todo: 'You need not do anything. Look at requests that are shown as unknown afterwards.',
  },
  'invalid-record': {
    title: 'The server of the centre could not accept this record',
    safe: 'It is kept on this device as you typed it; everything else goes on.',
    todo: 'Correct what is named and save it again, or tell your administrator.',
  },
  'device-revoked': {
    title: 'This device was revoked by an administrator',
    safe: 'The server of the centre gives no key for it any more; what it received is kept there.',
    todo: 'Ask your administrator. On another device you can go on working.',
  },
  'device-unknown': {
    title: 'This device belongs to another account',
    safe: 'Nothing was opened or changed.',
    todo: 'Load the page again and sign in.',
  },
  'store-locked': {
    title: 'This device is locked',
    safe: 'Drafts, queue and results stay on it, encrypted.',
    todo: 'Unlock it, or sign in again.',
  },
  'share-lost': {
    title: 'Signing in alone does not open this device now',
    safe: 'Everything on it is there, encrypted.',
    todo: 'Open it once with your own passphrase or passkey. After that signing in opens it again.',
  },
  'not-signed-in': {
    title: 'Your session has ended',
    safe: 'Drafts, queue and results stay on this device.',
    todo: 'Sign in again.',
  },
  'wrong-credentials': {
    title: 'Name or password is not right',
    safe: 'Nobody was signed in and nothing has changed.',
    todo: 'Type both once more; capital and small letters differ.',
  },
  'second-factor-required': {
    title: 'The code of your second factor is needed',
    safe: 'Nobody has been signed in yet and nothing has changed.',
    todo: 'Type the code that your authenticator app shows, or a recovery code. If you have no second factor yet, set one up: the centre requires it.',
  },
  'wrong-second-factor': {
    title: 'The code is not right, or was used already',
    safe: 'Nothing has changed.',
    todo: 'Wait for the next code and type that one. Without the app, use a recovery code.',
  },
  'step-up-required': {
    title: 'Show once more that it is you',
    safe: 'Nothing has been changed yet.',
    todo: 'Type your password, or the code of your second factor; it counts for five minutes.',
  },
  'password-change-required': {
    title: 'A password of your own is needed first',
    safe: 'Your work is kept as it is.',
    todo: 'Choose a new password; the one you were given serves only once.',
  },
  'too-many-attempts': {
    title: 'Too many attempts in a short time',
    safe: 'The account is not lost and nothing has changed.',
    todo: 'Wait a few minutes, then try again.',
  },
  'not-allowed': {
    title: 'Your account may not do this',
    safe: 'Nothing was changed.',
    todo: 'If you need it for your work, ask an administrator.',
  },
  'confidential-data': {
    title: 'Confidential data',
    safe: 'The answer is shown only to the person who asked for it.',
    todo: 'If it has to be checked, turn to the author or to a security advisor.',
  },
  'reason-required': {
    title: 'A reason is needed',
    safe: 'Nothing has been shown yet.',
    todo: 'Write why you read somebody else’s answer; the reason is kept.',
  },
  'results-held': {
    title: 'Earlier answers are held back',
    safe: 'They are stored and nobody has read them.',
    todo: 'Your password was reset. A security advisor can release the answers, or you sign in with a second factor that you had before.',
  },
  'own-account': {
    title: 'Nobody does this to his own account',
    safe: 'Nothing was changed.',
    todo: 'Ask another administrator or security advisor.',
  },
  'advisor-required': {
    title: 'Only a security advisor grants or withdraws this role',
    safe: 'Nothing was changed.',
    todo: 'Ask a security advisor. If there is none yet, the one-time code in the log of the server serves instead.',
  },
  'foreign-origin': {
    title: 'The call came from another address and was refused',
    safe: 'Nothing was changed.',
    todo: 'Open the desk at its own address. If it happens again, tell your administrator.',
  },
  'not-found': {
    title: 'This does not exist, or not for your account',
    safe: 'Nothing was changed.',
    todo: 'Go back to the list and open it from there.',
  },
  'wrong-code': {
    title: 'The one-time code is not right',
    safe: 'Nothing was changed.',
    todo: 'Copy the code from the log of the server’s last start; each code serves once.',
  },
  'name-taken': {
    title: 'This name is taken',
    safe: 'No account was made.',
    todo: 'Choose another name for signing in.',
  },
  'invalid-input': {
    title: 'Something was not accepted',
    safe: 'Nothing was saved or sent.',
    todo: 'Correct what is marked and try again.',
  },
  'invalid-xml': {
    title: 'The message could not be read by the server of the centre',
    safe: 'Nothing was sent to the CBSS.',
    todo: 'Duplicate the request and send the copy. If it happens again, tell your administrator.',
  },
  'invalid-request': {
    title: 'The request does not fit the official form',
    safe: 'Nothing was sent to the CBSS.',
    todo: 'Duplicate the request, check its values and send the copy.',
  },
  'record-differs': {
    title: 'The message says something else than the request',
    safe: 'Nothing was sent to the CBSS.',
    todo: 'Duplicate the request and send the copy. If it happens again, tell your administrator.',
  },
  'hash-differs': {
    title: 'The message was damaged on its way',
    safe: 'Nothing was sent to the CBSS.',
    todo: 'Duplicate the request and send the copy. If it happens again, tell your administrator.',
  },
  'unknown-client': {
    title: 'The centre does not know this client',
    safe: 'Nothing was sent to the CBSS.',
    todo: 'Duplicate the request, choose the client again and send the copy.',
  },
  'set-aside-by-hand': {
    title: 'You set this aside',
    safe: 'It is kept on this device as it is.',
    todo: 'Retry sends it; Cancel gives it up.',
  },
  'other-content': {
    title: 'Another request was received under the same number',
    safe: 'The first one holds; this one was not sent.',
    todo: 'Duplicate the request and send the copy.',
  },
  'registration-required': {
    title: 'No current registration of this person is known',
    safe: 'Nothing was sent to the CBSS. The centre’s policy requires a registration before a Tx25.',
    todo: 'Register the person (ManageAccess), or list the registrations so that they become known, and ask again.',
  },
  'not-resolvable': {
    title: 'There is nothing to settle about this request',
    safe: 'Nothing was changed.',
    todo: 'Load the page again: its outcome may be known by now, or somebody has settled it already.',
  },
  'no-longer-kept': {
    title: 'This request was received long ago and is no longer kept',
    safe: 'It was not carried out again.',
    todo: 'Look at the registrations or the file first; if you still need an answer, duplicate the request and send the copy.',
  },
  'attempt-not-allowed': {
    title: 'This request may not be asked once more now',
    safe: 'No second call was made.',
    todo: 'Open the request: its answer is there already or on its way.',
  },
  'switched-off': {
    title: 'Requests are switched off in this installation',
    safe: 'Nothing was sent; the request is kept.',
    todo: 'An administrator switches them on by choosing an environment.',
  },
  'too-large': {
    title: 'This is larger than allowed',
    safe: 'Nothing was saved or sent.',
    todo: 'Shorten it and try again.',
  },
  internal: {
    title: 'Something went wrong in the server of the centre',
    safe: 'What you have written is kept on this device.',
    todo: 'Try again later. If it happens again, tell your administrator the time.',
  },
  'not-reached': {
    title: 'The CBSS was not reached',
    safe: 'The request never left the centre; nothing was carried out.',
    todo: 'Duplicate the request and send the copy later.',
  },
  'reply-cut': {
    title: 'The connection broke before the answer was complete',
    safe: 'Nobody knows whether it was carried out; what was sent is kept as evidence.',
    todo: 'Open the request: it says what may be done. A question can be asked again, a registration is listed first.',
  },
  'reply-late': {
    title: 'No answer came in time',
    safe: 'Nobody knows whether it was carried out; what was sent is kept as evidence.',
    todo: 'Open the request: it says what may be done. A question can be asked again, a registration is listed first.',
  },
  'reply-refused': {
    title: 'The server of the CBSS reported a fault of its own',
    safe: 'Nobody knows whether it was carried out; what was sent is kept as evidence.',
    todo: 'Open the request: it says what may be done. A question can be asked again, a registration is listed first.',
  },
  'access-refused': {
    title: 'The CBSS did not let the centre in',
    safe: 'The request was not carried out. It is kept and can be corrected or deleted.',
    todo: 'Tell your administrator: the account, the certificate or the address of the centre is not accepted.',
  },
  'reply-not-understood': {
    title: 'The answer cannot be read',
    safe: 'It is kept exactly as it came.',
    todo: 'Open the request: it says what may be done. Show the technical panel to your administrator.',
  },
  interrupted: {
    title: 'The server of the centre stopped while the request was on its way',
    safe: 'Nobody knows whether it was carried out; what was sent is kept as evidence.',
    todo: 'Open the request: it says what may be done. A question can be asked again, a registration is listed first.',
  },
} satisfies Problems
