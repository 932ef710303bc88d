import { buildIfChanged } from './build.mjs'
import { checkAll, testAll } from './checks.mjs'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

const serve = (mode) => async (node) => {
  await buildIfChanged(node)
  return run(node, [inProject('proxy', 'server.ts')], { environment: { CBSS_DESK_MODE: mode } })
}

/** What `npm start`, `npm run serve`, `npm test`, `npm run check` and `npm run cbss` do, by their names. */
export const commands = {
  start: serve('demo'),
  serve: serve('real'),
  test: testAll,
  check: checkAll,
  cbss: (node, words) => run(node, [inProject('proxy', 'cli', 'main.ts'), ...words]),
}
