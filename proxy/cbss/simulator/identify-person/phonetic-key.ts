/** What sounds alike in Dutch, French and German, in the order in which it is brought together. */
const alike: readonly (readonly [sound: RegExp, sign: string])[] = [
  [/PH|V|W/g, 'F'],
  [/CH|CK|QU|GH|[CGQX]/g, 'K'],
  [/TH|DT|D/g, 'T'],
  [/TZ|SCH|Z/g, 'S'],
  [/EAUX?|AUX?|OU/g, 'O'],
  [/IJ|[AE][IY]|Y|J/g, 'I'],
  [/AE|OE|UE/g, 'E'],
  [/P/g, 'B'],
  [/H/g, ''],
]

/**
 * A name as it sounds, roughly: people whose names have the same key are found for each other. Our own and simple;
 * how the CBSS compares is in no source. Keeps the first vowel and the consonants, each once.
 */
export function phoneticKey(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
  const sounds = alike.reduce((text, [sound, sign]) => text.replace(sound, sign), letters)
  const first = sounds.slice(0, 1)
  return (first + sounds.slice(1).replace(/[AEIOU]/g, '')).replace(/(.)\1+/g, '$1')
}

/** Whether every word that is asked for sounds like one of these names, or all together like all. */
export function soundsLike(asked: string, names: readonly string[]): boolean {
  const keys = new Set(names.flatMap((name) => name.split(/[\s-]+/)).map(phoneticKey))
  const words = asked.split(/[\s-]+/).filter((word) => word !== '')
  return (
    phoneticKey(asked) === phoneticKey(names.join('')) || words.every((word) => keys.has(phoneticKey(word)))
  )
}
