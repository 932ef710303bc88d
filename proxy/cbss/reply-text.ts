import { decodeXml } from './decode.ts'

/**
 * A stored reply as text. What cannot be decoded by its own declaration is shown as UTF-8 with replacement
 * characters: whatever came stays readable as evidence.
 */
export function replyText(bytes: Uint8Array): string {
  try {
    return decodeXml(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
