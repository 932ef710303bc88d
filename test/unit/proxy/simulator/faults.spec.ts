import { describe, expect, it } from 'vitest'
import { faultModes } from '../../../../proxy/cbss/simulator/faults.ts'
import { personOf } from '../../../../proxy/cbss/simulator/population/people.ts'
import { readTx25Text } from '#core/cbss/tx25/read.ts'
import { ask, aSimulator, look, messageOf, setFault } from './ask.ts'

const question = { ssin: personOf('pieter').ssin, language: 'nl' } as const

async function askWith(mode: string, more: Record<string, unknown> = {}) {
  const simulator = await aSimulator()
  await setFault(simulator, { mode, ...more })
  return ask(simulator, question)
}

describe('A fault', () => {
  it.each(['cut-connect', 'cut-headers', 'cut-body'])(
    '%s leaves the caller without an answer',
    async (mode) => {
      await expect(askWith(mode)).rejects.toThrow(/other side closed|terminated|aborted|ECONNRESET/)
    },
  )

  it('delay answers late and whole', async () => {
    const started = performance.now()
    const answer = await askWith('delay', { milliseconds: 60 })
    expect(performance.now() - started).toBeGreaterThanOrEqual(55)
    expect(readTx25Text(answer.text)).toMatchObject({ kind: 'data' })
  })

  it('http-500 says nothing that can be read', async () => {
    expect(await askWith('http-500')).toMatchObject({ status: 500, text: 'Internal Server Error' })
  })

  it('html is a page with status 200', async () => {
    const answer = await askWith('html')
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(() => readTx25Text(answer.text)).toThrow()
  })

  it('malformed is not well-formed at its end', async () => {
    const answer = await askWith('malformed')
    expect(answer.text).toContain('rrn_it_implicit')
    expect(() => readTx25Text(answer.text)).toThrow()
  })

  it('wrong-charset sends bytes that are not what they are called', async () => {
    const answer = await askWith('wrong-charset')
    expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes)).toThrow()
  })

  it('soap-fault is a well-formed fault of the CBSS', async () => {
    const answer = await askWith('soap-fault')
    expect(answer.status).toBe(500)
    const reply = readTx25Text(answer.text)
    expect(reply.kind).toBe('fault')
    expect(messageOf(reply).code).toBe('MSG00003')
  })

  it('huge is well-formed and has 30 MB', async () => {
    const { bytes } = await askWith('huge')
    expect(bytes.length).toBeGreaterThan(30 * 1024 * 1024)
    expect(bytes.subarray(0, 60).toString()).toMatch(/^<\?xml.*\?>\s*<!-- filling/)
    expect(bytes.subarray(-16).toString()).toBe('</soap:Envelope>')
  })

  it('unauthorized refuses the credentials', async () => {
    expect(await askWith('unauthorized')).toMatchObject({ status: 401 })
  })
})

describe('The fault switch', () => {
  it('concerns one call unless told otherwise, then as many as told', async () => {
    const simulator = await aSimulator()
    const statuses = async (count: number) => {
      const seen: number[] = []
      while (seen.length < count) seen.push((await ask(simulator, question)).status)
      return seen
    }
    await setFault(simulator, { mode: 'http-500' })
    expect(await statuses(2)).toEqual([500, 200])
    await setFault(simulator, { mode: 'unauthorized', times: 2 })
    expect(await statuses(3)).toEqual([401, 401, 200])
  })

  it('is cleared by none', async () => {
    const simulator = await aSimulator()
    await setFault(simulator, { mode: 'http-500', times: 9 })
    await setFault(simulator, { mode: 'none' })
    expect(await ask(simulator, question)).toMatchObject({ status: 200 })
  })

  it.each([
    { mode: 'earthquake' },
    {},
    { mode: 'delay', times: -1 },
    { mode: 'delay', milliseconds: 'long' },
  ])('refuses %j and names the modes it knows', async (fault) => {
    const answer = await setFault(await aSimulator(), fault)
    expect(answer).toMatchObject({ status: 400, body: { modes: ['none', ...Object.keys(faultModes)] } })
  })

  it('leaves the calls it spoiled in the log, with what happened to them', async () => {
    const simulator = await aSimulator()
    await setFault(simulator, { mode: 'cut-body' })
    await ask(simulator, question).catch(() => undefined)
    expect(await look(simulator, '/__calls')).toMatchObject({
      count: 1,
      calls: [{ ssin: question.ssin, outcome: 'cut-body' }],
    })
  })
})
