import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { root, runCommand } from './command.ts'

describe('cbss simulator', () => {
  it('answers at the address it prints until it is interrupted', async () => {
    const words = [join(root, 'proxy/cli/main.ts'), 'simulator', '--port', '0']
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())?.[0] ?? 'no address'
    expect((await fetch(`${url}/__calls`)).status).toBe(200)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it.each([
    ['no port', ['simulator']],
    ['a word for a port', ['simulator', '--port', 'high']],
    ['a port beyond the last', ['simulator', '--port', '65536']],
    ['a folder that is not there', ['simulator', '--port', '0', '--replies', 'missing']],
    ['a word too many', ['simulator', 'now', '--port', '0']],
  ])('answers %s with one sentence and 1', async (_name, words) => {
    const { code, stdout, stderr } = await runCommand(words)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[A-Z][^\n]+\n$/)
  })
})
