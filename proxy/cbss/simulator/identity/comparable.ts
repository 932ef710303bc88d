/** A name as it is compared exactly: without case, accents and white space at its ends. */
export const comparable = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toUpperCase().replace(/\s+/g, ' ').trim()
