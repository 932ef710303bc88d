import { buildIfChanged } from './build.mjs'
import { bench, check, takePictures, testAll } from './checks.mjs'
import { inProject } from './root.mjs'
import { run } from './run.mjs'

const serve = (mode) => async (node) => {
  await buildIfChanged(node)
  return run(node, [inProject('proxy', 'server.ts')], { environment: { CBSS_DESK_MODE: mode } })
}

/** What each npm script of that name does. */
export const commands = {
  start: serve('demo'),
  serve: serve('real'),
  test: testAll,
  check,
  bench,
  pictures: takePictures,
  cbss: (node, words) => run(node, [inProject('proxy', 'cli', 'main.ts'), ...words]),
}
