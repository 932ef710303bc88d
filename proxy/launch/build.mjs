import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

function newest(path) {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function isCurrent() {
  const built = inProject('dist', 'index.html')
  if (!existsSync(built)) return false
  const builtAt = statSync(built).mtimeMs
  return sources.every((source) => newest(inProject(source)) < builtAt)
}

/** Builds the app unless what was built is newer than everything it is made of. */
export async function buildIfChanged(node) {
  if (isCurrent()) return
  process.stderr.write('Building the app …\n')
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js')
  const code = await run(node, [vite, 'build', '--logLevel', 'error'], { output: 'stderr' })
  if (code !== 0) throw new Error(`The app could not be built: vite ended with code ${code}.`)
}
