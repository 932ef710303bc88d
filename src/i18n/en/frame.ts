export const frame = {
  skip: 'Skip to the page',
  navigation: 'Main navigation',
  demo: 'This is the demo: all data are invented',
  demoShort: 'Demo · invented data',
  validatedOnly: 'validated only',
  account: 'Account of {name}',
  language: 'Language',
  theme: 'Colours',
  themes: {
    auto: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },
  signOut: 'Sign out',
  arrivedAt: 'Page: {title}',
  printedFrom: 'Environment: {environment}',
  broken: {
    title: 'This page has stopped working',
    safe: 'Your drafts, your queue and your results stay on this device.',
    todo: 'Load the page again. If it happens again, tell your administrator what you did before.',
    reload: 'Load again',
  },
  missing: {
    title: 'There is no such page',
    sentence: 'The address may be old or mistyped.',
    home: 'To the first page',
  },
}

export type Frame = typeof frame
