import { coded, codeAndLabel, group, text, type CodeOf, type Field } from './fields.ts'
import { item } from './item.ts'
import type { Item } from './types.ts'

/** 206: one step of the procedure. */
export const step = (since: string, ...fields: Field[]): Item => item('StatusOfRefugee', since, fields)

/** The general part of a step: what it is about and which authority. */
export const about = (code: CodeOf<'procedures'>, authority: CodeOf<'authorities'>): Field =>
  group('GeneralInfo', [...codeAndLabel('procedures', code), coded('Organization', 'authorities', authority)])

/** 205. */
export const waitingAs = (since: string, code: CodeOf<'refugees'>): Item =>
  item('RefugeeTypes', since, codeAndLabel('refugees', code))

/** 207 of a reception centre. */
export const caredForBy = (since: string, centre: CodeOf<'centres'>): Item =>
  item('OrganizationsInCharge', since, [coded('RefugeeCentre', 'centres', centre)])

/** 207 of a public welfare centre, with its initiative. */
export const caredForIn = (since: string, place: CodeOf<'places'>): Item =>
  item('OrganizationsInCharge', since, [
    group('SocialWelfare', [coded('Place', 'places', place), coded('Initiative', 'centres', '0002')]),
  ])

/** 200. */
export const aliensOfficeNumber = (since: string, number: string): Item =>
  item('PublicSecurityNumbers', since, [text('PublicSecurityNumber', number)])

/** 211. */
export const identifiedBy = (since: string, code: CodeOf<'identityPapers'>): Item =>
  item('DocumentTypes', since, [coded('TypeOfDocument', 'identityPapers', code)])
