import { describe, expect, it } from 'vitest'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { readIdentifyPerson } from '#core/cbss/identify-person/read.ts'
import VerificationNotice from '../../../../src/features/identify-person/VerificationNotice.vue'
import { ssdnReply } from '../../core/cbss/ssdn/reply.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'

const parameters = {
  ...emptyIdentifyPerson(),
  ssin: '72031490118',
  lastName: 'Dauwdrop',
  birthDate: '1972-03-14',
}

async function differencesOf(...pairs: [name: string, value?: string][]): Promise<string[]> {
  const found = `<IdentifyPersonReply><SearchResults><LimitedLegalData><Basic/></LimitedLegalData></SearchResults></IdentifyPersonReply>`
  const details = [{ severity: 'WARNING', code: '31009002', text: 'Does not match', pairs }]
  const reply = readIdentifyPerson(ssdnReply({ body: found, details }))
  const { pinia } = await openMemoryDesk({})
  const { page } = await mountInApp(VerificationNotice, { props: { parameters, reply }, pinia })
  expect(page.text()).toContain('Identity not verified: names and birth date')
  return page.findAll('.differences li').map((line) => line.text())
}

describe('The notice about an identity', () => {
  it('names each field that differs in words, and a date as people write it', async () => {
    expect(
      await differencesOf(
        ['Verification Data: Last Name', 'Tannenruhe'],
        ['Verification Data: Birth Date', '1983-02-00'],
        ['Verification Data: Middle Name'],
      ),
    ).toEqual(['Last name differs: Tannenruhe', 'Birth date differs: 02/1983', 'Middle name differs'])
  })

  it('shows a field that nobody knows, and a date that is none, as they came', async () => {
    expect(await differencesOf(['Shoe Size', '43'], ['Verification Data: Birth Date', 'soon'])).toEqual([
      'Shoe Size differs: 43',
      'Birth date differs: soon',
    ])
  })
})
