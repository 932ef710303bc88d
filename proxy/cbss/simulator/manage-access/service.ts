import { findByNumber } from '../identity/find.ts'
import { identityOf } from '../identity/identity.ts'
import { verify } from '../identity/proof.ts'
import type { Asking, ClassicReply, ClassicService } from '../ssdn/classic-service.ts'
import { collapsed } from '../ssdn/request.ts'
import { detail, worstOf } from '../ssdn/summary.ts'
import { actions } from './actions.ts'
import type { Registration } from './registrations.ts'
import { manageAccessReply } from './reply-body.ts'
import { readAccessRequest, type AccessRequest } from './request.ts'
import { problemsOf, proofDetails } from './rules.ts'

const heading = 'Proof Of Authentication'

/** The lines that a reply shows: for a list those of the purpose, sector and register that it names. */
function shown({ action, ssin, purpose, period, sector, queryRegister }: AccessRequest, asking: Asking) {
  const lines = asking.registrations.about(ssin, period)
  if (action !== 'LIST') return lines
  const wanted = (line: Registration) =>
    (purpose === '' || line.purpose === purpose) &&
    (sector === '' || line.sector === sector) &&
    (queryRegister === 'ALL' || line.register === queryRegister)
  return lines.filter(wanted)
}

function carryOut(request: AccessRequest, asking: Asking): ClassicReply {
  const found = findByNumber(request.ssin)
  if (!found.person) return { details: [found.problem] }
  if (found.breaks) return { details: [], breaks: true }
  const { person, replacedBy } = found
  if (replacedBy) {
    const fields = [
      ['SSIN', person.ssin],
      ['newSSIN', replacedBy.ssin],
    ] as const
    return { details: [detail('ssin-replaced-refused', ...fields)] }
  }
  const refused = proofDetails(verify(request.proof, identityOf(person), heading), request.action)
  if (worstOf(refused) === 'ERROR') return { details: refused }
  const details = [...refused, ...actions[request.action](request, asking)]
  if (worstOf(details) === 'ERROR') return { details }
  return { details, body: manageAccessReply(request, shown(request, asking)) }
}

/** ManageAccess (PROTOCOL 5): registers, unregisters and lists the files that organisations have about a person. */
export const manageAccess: ClassicService = {
  id: 'OCMWCPASManageAccess',
  version: '20050930',
  name: 'manage-access',
  schema: 'manage-access-request',
  root: 'ManageAccessRequest',
  ssinOf: (body) => collapsed(body, 'SSIN'),
  actionOf: (body) => collapsed(body, 'Action') || null,
  reply: (body, asking) => {
    const request = readAccessRequest(body)
    const problems = problemsOf(request)
    return problems.length > 0 ? { details: problems } : carryOut(request, asking)
  },
}
