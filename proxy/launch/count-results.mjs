// Counts what the tools wrote into a folder as JSON and prints the one line that CI ends with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, testsCode, checksCode] = process.argv.slice(2)

function read(name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  } catch {
    return null
  }
}

const specs = read('specs.json')
const journeys = read('journeys.json')
const steps = read('checks.json') ?? []

const passed =
  (specs?.numPassedTests ?? 0) +
  (journeys?.stats.expected ?? 0) +
  steps.filter((step) => step.code === 0).length
let failed =
  (specs?.numFailedTests ?? 1) +
  (journeys ? journeys.stats.unexpected + journeys.stats.flaky : 1) +
  steps.filter((step) => step.code !== 0).length

// A run that broke outside a single test (a file that does not load, a crash) still is a failure.
if (failed === 0 && (Number(testsCode) !== 0 || Number(checksCode) !== 0)) failed = 1

process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
