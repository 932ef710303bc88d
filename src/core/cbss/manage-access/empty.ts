import type { ManageAccessParameters } from '../../records/parameters.ts'

/** A form in which nothing was typed: it would list what both registers know. The sector comes from the settings. */
export function emptyManageAccess(): ManageAccessParameters {
  return {
    ssin: '',
    action: 'LIST',
    purpose: '',
    startDate: '',
    endDate: '',
    sector: '',
    queryRegister: 'ALL',
    sisCardNumber: '',
    identityCardNumber: '',
    lastName: '',
    firstName: '',
    birthDate: '',
  }
}
