import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

/** The repository. */
export const root = resolve(import.meta.dirname, '../../../..')

/** What a command that has ended left behind. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the CLI as a process of its own, as if typed in `directory`. */
export function runCommand(words: string[], directory = root): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, 'proxy/cli/main.ts'), ...words], {
      cwd: root,
      env: { ...process.env, INIT_CWD: directory },
    })
    const ended: Ended = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text))
    child.on('error', failed).on('close', (code) => done({ ...ended, code }))
  })
}

/** A folder with some files in it, which goes away with the test. */
export async function aFolderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cbss-cli-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  return folder
}
