import { describe, expect, it } from 'vitest'
import { readManageAccess } from '#core/cbss/manage-access/read.ts'
import { asAnswer, ssdnReply } from '../ssdn/reply.ts'

const period = (start: string, end?: string) =>
  `<Period><StartDate>${start}</StartDate>${end ? `<EndDate>${end}</EndDate>` : ''}</Period>`

const original =
  `<OriginalRequest><SSIN>72031490118</SSIN><Purpose>1</Purpose>${period('2026-03-01+01:00', '2026-04-30+02:00')}` +
  '<Action>LIST</Action><Register>ALL</Register></OriginalRequest>'

const registration = (inner: string) => `<Registrations>${inner}</Registrations>`

const ours = registration(
  `<Purpose>1</Purpose>${period('2026-03-01+01:00', '2026-04-30Z')}<OrgUnit>63023</OrgUnit><Register>SECONDARY</Register>`,
)

const serviceId = 'OCMWCPASManageAccess'
const read = (inner: string) =>
  readManageAccess(
    asAnswer(ssdnReply({ serviceId, body: `<ManageAccessReply>${inner}</ManageAccessReply>` })),
  )

describe('A ManageAccess reply', () => {
  it('repeats the request and lists the registrations, days without their zone', () => {
    const other = registration(
      `<Purpose>902</Purpose>${period('2020-01-01')}<OrgUnit>0123456749</OrgUnit><Register>PRIMARY</Register>`,
    )
    expect(read(original + ours + other)).toEqual({
      service: 'manage-access',
      state: 'ok',
      ticket: 'THTTMHHP49DGQ9V',
      messages: [],
      result: {
        original: {
          ssin: '72031490118',
          purpose: '1',
          startDate: '2026-03-01',
          endDate: '2026-04-30',
          action: 'LIST',
          register: 'ALL',
        },
        registrations: [
          {
            purpose: '1',
            startDate: '2026-03-01',
            endDate: '2026-04-30',
            organisation: '63023',
            register: 'SECONDARY',
            left: [],
          },
          {
            purpose: '902',
            startDate: '2020-01-01',
            endDate: null,
            organisation: '0123456749',
            register: 'PRIMARY',
            left: [],
          },
        ],
        left: [],
      },
    })
  })

  it('may list nothing, and may not even repeat the request', () => {
    expect(read(original).result?.registrations).toEqual([])
    expect(read('').result).toEqual({ original: null, registrations: [], left: [] })
  })

  it('has no result without a body', () => {
    expect(readManageAccess(ssdnReply({ serviceId }))).toMatchObject({ state: 'ok', result: null })
    expect(readManageAccess(ssdnReply({ serviceId, service: 10_000 }))).toMatchObject({
      state: 'errors',
      result: null,
    })
  })

  it('keeps what comes without a body, as fields of a message', () => {
    const reply = ssdnReply({ serviceId }).replace('</ServiceReply>', '<Note>neu</Note></ServiceReply>')
    expect(readManageAccess(reply).messages).toEqual([
      {
        severity: 'information',
        code: '',
        author: '',
        text: '',
        fields: [{ name: 'ServiceReply/Note', value: 'neu' }],
      },
    ])
  })

  it('keeps what no field takes, a strange date as well', () => {
    const strange = ours
      .replace('2026-04-30Z', '2026-04-30T12:00:00')
      .replace('<Purpose>', '<Quality>7</Quality><Purpose>')
    const { result } = read(`${original}${strange}<Total>1</Total>`)
    expect(result?.registrations[0]).toMatchObject({
      endDate: '2026-04-30',
      left: [
        { path: 'Quality', text: '7' },
        { path: 'Period/EndDate', text: '2026-04-30T12:00:00' },
      ],
    })
    expect(result?.left).toEqual([{ path: 'Total', text: '1' }])
  })
})
