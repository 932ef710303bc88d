import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

const tool = (...parts) => inProject('node_modules', ...parts)

const steps = {
  specs: [tool('vitest', 'vitest.mjs'), 'run'],
  journeys: [tool('@playwright', 'test', 'cli.js'), 'test', '--config', 'test/e2e/playwright.config.ts'],
  lint: [tool('oxlint', 'bin', 'oxlint'), '--deny-warnings'],
  format: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'unused code': [tool('knip', 'bin', 'knip.js')],
  types: [tool('vue-tsc', 'bin', 'vue-tsc.js'), '-b'],
  size: [tool('size-limit', 'bin.js')],
}

/** Where CI wants the figures of each tool, as JSON files; nowhere by default. */
const results = process.env.CBSS_DESK_RESULTS

if (results)
  steps.specs.push(
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'specs.json')}`,
  )

async function runSteps(node, names) {
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

/** Runs every spec and every journey; words after the command are passed to the specs. */
export async function testAll(node, words) {
  if (words.length > 0) return run(node, [...steps.specs, ...words])
  await buildIfChanged(node)
  return worst(await runSteps(node, ['specs', 'journeys']))
}

/** Everything that must be true: lint, format, no unused code, types, size budget, specs, journeys. */
export async function checkAll(node, words) {
  await buildIfChanged(node)
  const outcomes = await runSteps(node, ['lint', 'format', 'unused code', 'types', 'size'])
  if (results) writeFileSync(join(results, 'checks.json'), JSON.stringify(outcomes))
  const tests = words.includes('--without-tests') ? 0 : await testAll(node, [])
  return worst(outcomes) || tests
}
