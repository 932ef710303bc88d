import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { peopleWithFile, personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { startSimulator } from '../../../../proxy/cbss/simulator/server.ts'
import { strangers } from '../../../../proxy/demo/strangers.ts'
import { ask, aSimulator, look, setFault } from './ask.ts'

const leo = personOf('leo').ssin
const nobody = strangers.nils?.ssin ?? ''

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'simulator-replies-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

describe('The call log', () => {
  it('tells what was asked and what became of it', async () => {
    const simulator = await aSimulator()
    await ask(simulator, { ssin: leo, ticket: 'one', language: 'de', history: false })
    await ask(simulator, { ssin: leo, headers: { authorization: '' } })
    expect(await look(simulator, '/__calls')).toEqual({
      count: 2,
      calls: [
        {
          at: '2026-11-21T11:00:00.000Z',
          path: '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI',
          service: 'tx25',
          action: null,
          ssin: leo,
          ticket: 'one',
          language: 'de',
          history: false,
          cbeNumber: '0123456749',
          outcome: 'DATA_FOUND MSG00000',
        },
        expect.objectContaining({ ssin: null, ticket: null, outcome: 'unauthorized' }),
      ],
    })
  })

  it('forgets when told to', async () => {
    const simulator = await aSimulator()
    await ask(simulator, { ssin: leo })
    await request(`${simulator.url}/__calls/reset`, { method: 'POST' })
    expect(await look(simulator, '/__calls')).toEqual({ count: 0, calls: [] })
  })

  it('counts calls that come at the same time one by one', async () => {
    const simulator = await aSimulator()
    await Promise.all(Array.from({ length: 12 }, () => ask(simulator, { ssin: leo })))
    expect(await look(simulator, '/__calls')).toMatchObject({ count: 12 })
  })
})

describe('A folder of replies', () => {
  it('answers byte for byte, read anew at each call', async () => {
    const repliesDirectory = await folder()
    const simulator = await aSimulator({ repliesDirectory })
    const file = path.join(repliesDirectory, `${leo}.xml`)
    for (const bytes of [Buffer.from('<any>é</any>', 'latin1'), Buffer.from([0xff, 0x00, 0x3c])]) {
      await writeFile(file, bytes)
      const answer = await ask(simulator, { ssin: leo })
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/xml' } })
      expect(answer.bytes.equals(bytes)).toBe(true)
    }
    await rm(file)
    expect((await ask(simulator, { ssin: leo })).text).toContain('DATA_FOUND')
    expect(await look(simulator, '/__calls')).toMatchObject({
      calls: [{ outcome: 'file' }, { outcome: 'file' }, {}],
    })
  })

  it('answers for numbers that nobody has, too', async () => {
    const repliesDirectory = await folder()
    await writeFile(path.join(repliesDirectory, `${nobody}.xml`), '<reply/>')
    const simulator = await aSimulator({ repliesDirectory })
    expect((await ask(simulator, { ssin: nobody })).text).toBe('<reply/>')
  })

  it('must exist when the simulator starts', async () => {
    const repliesDirectory = path.join(await folder(), 'nowhere')
    await expect(startSimulator({ port: 0, repliesDirectory })).rejects.toMatchObject({
      code: 'invalid-input',
      message: `The folder of replies does not exist: ${repliesDirectory}`,
    })
  })
})

describe('The server', () => {
  it('says who lives in it', async () => {
    const people = (await look(await aSimulator(), '/__people')) as { ssin: string; name: string }[]
    expect(people).toHaveLength(peopleWithFile().length)
    expect(people[0]).toMatchObject({ ssin: leo, name: 'Sonnentau, Leo Gerhard' })
  })

  it.each([
    ['GET', '/', 404],
    ['POST', '/SOA4520/RetrieveTIGroupsService/retrieveTI', 404],
    ['GET', '/SOA4520/RetrieveTIGroupsService/v2/retrieveTI', 405],
    ['GET', '/toString', 404],
  ] as const)('answers %s %s with %i', async (method, where, status) => {
    const simulator = await aSimulator()
    const response = await request(simulator.url + where, { method })
    await response.body.dump()
    expect(response.statusCode).toBe(status)
  })

  it('answers nothing to a page whose name was pointed at this machine', async () => {
    const { url } = await aSimulator()
    const { statusCode } = await request(`${url}/__people`, { headers: { host: 'evil.example' } })
    expect(statusCode).toBe(403)
  })

  it('refuses a request that is too big', async () => {
    const answer = await ask(await aSimulator(), { ssin: leo, body: 'x'.repeat(300 * 1024) })
    expect(answer.status).toBe(413)
  })

  it('says in one sentence that its port is taken', async () => {
    const { url } = await aSimulator()
    const port = Number(new URL(url).port)
    await expect(startSimulator({ port })).rejects.toMatchObject({
      code: 'invalid-input',
      message: `The simulator cannot listen on port ${port}: it is taken.`,
    })
  })

  it('closes at once, also while an answer is delayed', async () => {
    const simulator = await startSimulator({ port: 0 })
    await setFault(simulator, { mode: 'delay', milliseconds: 60_000 })
    const waiting = ask(simulator, { ssin: leo }).catch((error: unknown) => error)
    await expect.poll(() => look(simulator, '/__calls')).toMatchObject({ count: 1 })
    await simulator.close()
    expect(await waiting).toBeInstanceOf(Error)
  })
})
