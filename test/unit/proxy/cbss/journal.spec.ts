import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { aSubmission, buildProxy, ssin, temporaryFolder } from '../build-proxy.ts'

describe('The journal', () => {
  it('says who asked what about whom and why before the call, and what came of it after', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const [received, intent, outcome] = await proxy.journal('received', 'intent', 'outcome')
    const { seal } = proxy.services.store
    const actor = proxy.user('hubert').id
    const subject = seal.fingerprint(`ssin ${ssin}`)
    expect(received).toMatchObject({ kind: 'received', actor, subject })
    expect(intent).toMatchObject({ kind: 'intent', actor, subject, at: '2026-11-21T10:00:00.000Z' })
    expect(intent?.details).toEqual({
      requestId: submission.id,
      attempt: 1,
      environment: 'demo',
      requestingOrganisation: '0123456749',
      service: 'tx25',
      number: 1,
      clientId: submission.clientId,
      purpose: '1',
      language: 'de',
      history: true,
    })
    const personal = seal.open(intent?.sealed ?? new Uint8Array(), `journal/${intent?.sequence}`).toString()
    expect(JSON.parse(personal)).toEqual({ ssin, reason: submission.reason })
    const ticket = '5f1c2f0e-6f0a-4a8e-9f2e-0d9b1c2d3e4f'
    expect(outcome?.details).toEqual({
      requestId: submission.id,
      attempt: 1,
      state: 'ok',
      ticket,
      httpStatus: 200,
      problem: null,
    })
  })

  it.each(['update journal set kind = kind', 'delete from journal'])('refuses: %s', async (statement) => {
    const proxy = await buildProxy()
    await expect(sql.raw(statement).execute(proxy.services.store.db)).rejects.toThrow('append-only')
  })

  it('without its row there is no call, and the attempt waits', async () => {
    const folder = await temporaryFolder()
    const proxy = await buildProxy({ folder })
    const { db } = proxy.services.store
    const full = `create trigger disk_full before insert on journal when new.kind = 'intent'
      begin select raise(abort, 'disk is full'); end`
    await sql.raw(full).execute(db)
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await vi.waitFor(() => expect(proxy.log.join('')).toContain('the queue was held up'))
    expect(proxy.upstream.calls).toEqual([])
    const attempt = await db.selectFrom('attempts').select(['state', 'sent_at']).executeTakeFirstOrThrow()
    expect(attempt).toMatchObject({ state: 'received', sent_at: null })

    await sql.raw('drop trigger disk_full').execute(db)
    await proxy.close()
    const later = await buildProxy({ folder })
    expect(await later.answerTo(submission.id)).toMatchObject({ state: 'ok' })
  })
})

describe('An outcome that cannot be written', () => {
  it('is kept and written later: no reply is lost', async () => {
    const folder = await temporaryFolder()
    const proxy = await buildProxy({ folder })
    const { db } = proxy.services.store
    const full = `create trigger disk_full before insert on journal when new.kind = 'outcome'
      begin select raise(abort, 'disk is full'); end`
    await sql.raw(full).execute(db)
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await vi.waitFor(() => expect(proxy.log.join('')).toContain('the queue was held up'))
    await sql.raw('drop trigger disk_full').execute(db)
    await proxy.close()

    const later = await buildProxy({ folder })
    const answer = await later.answerTo(submission.id)
    expect(answer).toMatchObject({ state: 'ok', attempt: 1, httpStatus: 200 })
    expect(answer.reply).toContain('NO_DATA_FOUND')
    expect((await later.journal('intent', 'outcome')).map(({ kind }) => kind)).toEqual(['intent', 'outcome'])
  })
})

describe('What is stored', () => {
  it('holds no personal value of settings, clients or requests in any byte of any file', async () => {
    const folder = await temporaryFolder()
    const personal = {
      ssdnUserId: '71041590369',
      ssdnEmail: 'canary@pcsw.example',
      httpUserName: 'canaryUser',
    }
    const proxy = await buildProxy({ folder, settings: personal })
    await proxy.set({ ssdnEmail: '' })
    const submission = aSubmission({ clientName: 'Canary Carla', reason: 'Canary reason' })
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    await (
      await proxy.as('patrick')
    ).post(`/api/requests/${submission.id}/result`, { reason: 'Canary audit' })
    const files = await readdir(folder)
    expect(files).toContain('desk.sqlite-wal')
    const canaries = [
      ssin,
      /canary@|canaryUser/i,
      ...Object.values(personal),
      'Mustermann',
      'retrieveTI',
      'secret-of',
    ]
    for (const file of files) {
      const text = (await readFile(path.join(folder, file))).toString('latin1')
      for (const canary of canaries) expect([file, canary, text.search(canary)]).toEqual([file, canary, -1])
    }
  })

  it('holds no SSIN, name, reason, XML or reply in clear', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission({ reason: 'Very particular reason' })
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const { db } = proxy.services.store
    const tables = ['clients', 'requests', 'attempts', 'journal', 'counters', 'settings'] as const
    for (const table of tables) {
      const rows = await db.selectFrom(table).selectAll().execute()
      const text = JSON.stringify(rows, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      )
      for (const secret of [
        ssin,
        'Mustermann',
        'particular',
        'retrieveTIGroups',
        submission.hash,
        'secret-of',
      ]) {
        expect([table, text.includes(secret)]).toEqual([table, false])
      }
    }
  })
})

describe('The log', () => {
  it('has a line per answer and nothing personal, whatever goes wrong', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const submission = aSubmission()
    await hubert.post('/api/outbox', submission)
    await proxy.answerTo(submission.id)
    await hubert.get(`/api/requests/${submission.id}/result?ssin=${ssin}`)
    await hubert.get(`/api/sync/clients?after=${ssin}`)
    await hubert.post('/api/outbox', { ...submission, parameters: { ssin: `${ssin}1`, language: 'xx' } })
    const headers = { ...hubert.headers, 'content-type': 'application/json' }
    await proxy.app.inject({ method: 'POST', url: '/api/outbox', headers, payload: `{"ssin": ${ssin}x` })
    await proxy.services.store.db.schema.dropTable('attempts').execute()
    expect((await hubert.get(`/api/requests/${submission.id}/result`)).json().code).toBe('internal')

    const lines = proxy.log.map((line) => JSON.parse(line) as Record<string, unknown>)
    const answered = lines.filter(({ msg }) => msg === 'answered')
    expect(answered).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/api/requests/:id/result', status: 200 }),
    )
    expect(lines.find(({ msg }) => msg === 'not foreseen')).toMatchObject({ error: { message: 'left out' } })
    for (const secret of [ssin, submission.id, 'Mustermann', 'demo-hubert', 'session=', 'secret-of']) {
      expect([secret, proxy.log.join('').includes(secret)]).toEqual([secret, false])
    }
  })
})
