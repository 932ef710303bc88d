import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { asAnswer, ssdnReply } from '../../core/cbss/ssdn/reply.ts'
import { buildProxy, ssin, submissionOf, type ProxyOptions } from '../build-proxy.ts'
import { answering } from '../upstream.ts'

/** The SSDN user of the settings. */
export const userId = '72031490118'
/** A list of the registrations of the client. */
export const manage = {
  ...emptyManageAccess(),
  ssin,
  purpose: '1',
  startDate: '2026-11-01',
  endDate: '2026-12-31',
  sector: '17',
  identityCardNumber: '591191706458',
} as const
/** A search by name. */
export const identify = { ...emptyIdentifyPerson(), lastName: 'Dauwdrop', birthDate: '1972-03-14' }

/** A registration that the proxy takes over. */
export const register = () =>
  submissionOf('manage-access', { parameters: { ...manage, action: 'REGISTER' }, purpose: '', reason: '' })
/** The list of {@link manage}. */
export const list = () => submissionOf('manage-access', { parameters: manage, purpose: '', reason: '' })
/** The search of {@link identify}, about nobody's file. */
export const search = () =>
  submissionOf('identify-person', {
    parameters: identify,
    clientId: '',
    clientName: '',
    purpose: '',
    reason: '',
  })

/** A proxy whose settings say who asks in a classic service. */
export const aProxy = (options: ProxyOptions = {}) =>
  buildProxy({ ...options, settings: { ssdnUserId: userId, ...options.settings } })

/** Answers a ManageAccess as done, with these registrations. */
export const managed = (registrations = '') =>
  answering(
    200,
    asAnswer(
      ssdnReply({
        serviceId: 'OCMWCPASManageAccess',
        body: `<ManageAccessReply>${registrations}</ManageAccessReply>`,
      }),
    ),
  )

/** Answers so that nobody can say what was done. */
export const cut = answering(502, 'Bad gateway')
