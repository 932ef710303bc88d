import { existsSync, readFileSync } from 'node:fs'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

function packagesOf(path) {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    // A lock file that was cut off by a killed install says nothing; installing again mends it.
    return null
  }
}

/**
 * Whether node_modules holds what the lock file names. npm keeps its own record of what it installed;
 * optional packages of other platforms are rightly absent from it.
 */
function isComplete() {
  const wanted = packagesOf(inProject('package-lock.json'))
  const installed = packagesOf(inProject('node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

/** Installs what is missing, by the lock file. Says so on stderr, so that a piped result stays clean. */
export async function installWhatIsMissing() {
  if (isComplete()) return
  process.stderr.write('Installing what is missing …\n')
  // NODE_ENV=production would leave out the build and test tools.
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await run('npm', options, { output: 'stderr', shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`The packages could not be installed: "npm ci" ended with code ${code}.`)
}
