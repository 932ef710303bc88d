/**
 * A document of which the declaration names an encoding, naming UTF-8 instead: as a text it has no other, and it is
 * written and handed on as UTF-8.
 */
export function declareUtf8(document: string): string {
  return document.replace(/^(\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2')
}
