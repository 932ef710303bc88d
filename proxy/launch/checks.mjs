import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

const tool = (...parts) => inProject('node_modules', ...parts)
const vitest = tool('vitest', 'vitest.mjs')
const playwright = [tool('@playwright', 'test', 'cli.js'), 'test', '--config']

/** What can be checked, by name, in the order in which a mistake is found soonest. */
const steps = {
  lint: [tool('oxlint', 'bin', 'oxlint'), '--deny-warnings'],
  format: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  unused: [tool('knip', 'bin', 'knip.js')],
  types: [tool('vue-tsc', 'bin', 'vue-tsc.js'), '-b'],
  size: [tool('size-limit', 'bin.js')],
  // Benches are no specs: they take minutes and find nothing out.
  specs: [vitest, 'run', '--project=!bench*'],
  journeys: [...playwright, 'test/e2e/playwright.config.ts'],
}

/** Where CI wants the figures of each tool, as JSON files; nowhere by default. */
const results = process.env.CBSS_DESK_RESULTS
if (results) {
  const file = join(results, 'specs.json')
  steps.specs.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
}

async function runSteps(node, names) {
  await buildIfChanged(node)
  const outcomes = []
  for (const name of names) {
    process.stderr.write(`\n— ${name}\n`)
    const code = await run(node, steps[name])
    if (code !== 0) process.stderr.write(`— ${name}: failed (code ${code})\n`)
    outcomes.push({ name, code })
  }
  return outcomes
}

const worst = (outcomes) => outcomes.find(({ code }) => code !== 0)?.code ?? 0

/** Runs every spec and every journey; words after the command are passed to the specs alone. */
export async function testAll(node, words) {
  if (words.length > 0) return run(node, [...steps.specs, ...words])
  return worst(await runSteps(node, ['specs', 'journeys']))
}

/** Runs the named checks, or everything that must be true. */
export async function check(node, words) {
  const unknown = words.find((word) => !(word in steps))
  if (unknown) throw new Error(`There is no check "${unknown}". Checks: ${Object.keys(steps).join(', ')}.`)
  const outcomes = await runSteps(node, words.length > 0 ? words : Object.keys(steps))
  if (results) writeFileSync(join(results, 'checks.json'), JSON.stringify(outcomes))
  return worst(outcomes)
}

/** Measures, as ratios side by side in one run; words name the benches. */
export const bench = (node, words) => run(node, [vitest, 'bench', '--run', '--project', 'bench*', ...words])

/** Takes a picture of every page, to be looked at. */
export async function takePictures(node) {
  await buildIfChanged(node)
  return run(node, [...playwright, 'test/e2e/pictures.config.ts'])
}
