import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from '../../../proxy/env.ts'
import { StartProblem } from '../../../proxy/start-problem.ts'

const root = path.resolve(import.meta.dirname, '../../..')

describe('The environment', () => {
  it('needs nothing: every setting has its default', () => {
    expect(readEnv({})).toEqual({
      mode: 'real',
      host: '127.0.0.1',
      port: 8080,
      dataDirectory: path.join(root, 'data'),
      masterKey: null,
      masterKeyFile: path.join(root, 'data', 'master.key'),
      staticDirectory: path.join(root, 'dist'),
      publicOrigin: null,
      simulatorUrl: null,
      simulatorPort: null,
      simulatorReplies: null,
      baseUrls: {
        test: 'https://bcssksz-services-test.smals.be:443',
        acpt: 'https://bcssksz-services-acpt.smals.be:443',
        prod: 'https://bcssksz-services-prod.smals.be:443',
      },
      schemaFolder: null,
      timeLimits: { connect: 5000, headers: 30_000, body: 60_000 },
      logLevel: 'info',
    })
  })

  it('takes empty values for none, and folders from where it was started', () => {
    const env = readEnv({
      PORT: ' ',
      CBSS_DESK_MODE: 'demo',
      DATA_DIR: 'here',
      CBSS_XSD_DIR: 'schemas',
      CBSS_URL_TEST: 'https://cbss.example/',
    })
    expect(env).toMatchObject({
      port: 8080,
      mode: 'demo',
      logLevel: 'warn',
      dataDirectory: path.resolve('here'),
      schemaFolder: path.resolve('schemas'),
    })
    expect(env.masterKeyFile).toBe(path.resolve('here', 'master.key'))
    expect(env.baseUrls.test).toBe('https://cbss.example')
  })

  it('takes an unencrypted way to the CBSS on this machine only', () => {
    expect(readEnv({ CBSS_URL_PROD: 'http://127.0.0.1:8443' }).baseUrls.prod).toBe('http://127.0.0.1:8443')
    expect(readEnv({ CBSS_URL_PROD: 'http://localhost:8443' }).baseUrls.prod).toBe('http://localhost:8443')
  })

  it.each([
    'https://user:secret@cbss.example',
    'https://cbss.example/?key=secret',
    'https://cbss.example/#secret',
  ])('refuses the address %s without repeating it', (value) => {
    const read = () => readEnv({ CBSS_URL_PROD: value })
    expect(read).toThrow(
      new StartProblem('CBSS_URL_PROD must be an address without user, query or fragment.'),
    )
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['SIMULATOR_PORT', '1.5'],
    ['CBSS_DESK_MODE', 'Demo'],
    ['SIMULATOR_URL', 'localhost:8081'],
    ['SIMULATOR_URL', 'https://cbss.example/'],
    ['PUBLIC_ORIGIN', 'desk.example'],
    ['CBSS_URL_PROD', 'ftp://cbss.example'],
    ['CBSS_URL_TEST', 'http://cbss.example/'],
    ['CBSS_CONNECT_SECONDS', '0'],
    ['CBSS_BODY_SECONDS', 'long'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(StartProblem)
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]*"${value}"\\.$`))
  })
})
