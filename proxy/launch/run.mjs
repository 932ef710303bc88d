import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { inProject, root } from './root.mjs'

/**
 * Runs a program in the project's folder and resolves to its exit code. With `output: 'stderr'` what it
 * prints goes to stderr. A signal that ends us is the child's to handle first: a server closes well.
 */
export function run(program, words, { output = 'inherit', shell = false, environment = {} } = {}) {
  const path = `${inProject('node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(program, words, {
    cwd: root,
    shell,
    env: { ...process.env, PATH: path, ...environment },
    stdio: ['inherit', output === 'stderr' ? process.stderr : 'inherit', 'inherit'],
  })
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  // Ctrl-C reaches the child through the terminal; passing it on again would look like a second one.
  process.on('SIGINT', () => {})
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      process.off('SIGTERM', pass)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
}
