import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(resolve(root, path)))
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const sources = files.filter((path) => /^(src|proxy)\/.*\.(ts|vue|mjs)$/.test(path))

/** Lists of official data and of words may be as long as what they list. */
const lists =
  /^src\/(core\/codes\/|core\/cbss\/tx25\/(information-types|lines|phrases)|i18n\/)|^proxy\/cbss\/simulator\/population\//

/** Which layer of src may import which, beside itself (DESIGN 4). */
const layers: Record<string, string[]> = {
  core: [],
  api: ['core'],
  db: ['core', 'api'],
  session: ['core', 'api', 'db'],
  i18n: ['core'],
  ui: [],
  offline: ['core'],
  features: ['core', 'api', 'db', 'session', 'i18n', 'ui'],
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target ?? '')
}

function layerOf(from: string, target: string): string | undefined {
  if (target.startsWith('#core/')) return 'core'
  if (!target.startsWith('.')) return undefined
  return resolve('/', from, '..', target).split('/')[2]
}

describe('The tree', () => {
  it('has exactly the folders and files at its top that a newcomer expects', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.'))
    const kept = visible.filter((name) => files.some((path) => path === name || path.startsWith(`${name}/`)))
    expect(kept.toSorted()).toEqual(
      [
        'LICENSE',
        'README.md',
        'index.html',
        'package-lock.json',
        'package.json',
        'proxy',
        'public',
        'src',
        'test',
        'tsconfig.json',
        'vite.config.ts',
      ].toSorted(),
    )
  })

  it('keeps every file to one sentence: none above 200 lines, half of them below 60', () => {
    const lengths = sources
      .filter((path) => !lists.test(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .toSorted((left, right) => left.lines - right.lines)
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60)
  })

  it('tells in each main folder what is there', () => {
    const folders = ['.', 'src', 'src/core', 'src/db', 'src/api', 'src/session', 'src/ui', 'proxy', 'test']
    expect(folders.filter((folder) => !files.includes(`${folder}/README.md`.replace('./', '')))).toEqual([])
  })
})

describe('Imports', () => {
  const inside = sources.filter((path) => path.startsWith('src/') && path.split('/').length > 2)
  it.each(Object.entries(layers))('of %s point only to %j', (layer, allowed) => {
    const wrong = inside
      .filter((path) => path.startsWith(`src/${layer}/`))
      .flatMap((path) => importsOf(path).map((target) => ({ path, target, to: layerOf(path, target) })))
      .filter(({ to }) => to !== undefined && to in layers && to !== layer && !allowed.includes(to))
    expect(wrong).toEqual([])
  })

  it('of a feature enter another feature by its door alone', () => {
    const wrong = sources
      .filter((path) => path.startsWith('src/features/'))
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => /^\.\.\/[^./][^/]*\//.test(target) && !target.endsWith('/index.ts'))
    expect(wrong).toEqual([])
  })

  it('of the proxy reach the app through #core alone', () => {
    const wrong = sources
      .filter((path) => path.startsWith('proxy/'))
      .flatMap((path) => importsOf(path).filter((target) => target.includes('../src')))
    expect(wrong).toEqual([])
  })
})

describe('Queries', () => {
  it('of RxDB name no field: records are sealed, and filtered and sorted by useRecords in memory', () => {
    const wrong = sources
      .filter((path) => path.startsWith('src/'))
      .filter((path) => /\.(find|findOne|count)\(\s*\{|\bselector: ?\{/.test(read(path)))
    expect(wrong).toEqual([])
  })

  it('reach the collections from db alone', () => {
    const wrong = sources
      .filter((path) => /^src\/(features|frame|session|ui|api)\//.test(path))
      .filter((path) =>
        /atabase(\.value)?\??\.(collections|[a-z]+\??\.(find|insert|upsert|bulk))/.test(read(path)),
      )
    expect(wrong).toEqual([])
  })
})

describe('Words', () => {
  it('explain every export of core, api, db, session and proxy', () => {
    const silent = sources
      .filter((path) => /^(src\/(core|api|db|session)|proxy)\/.*\.ts$/.test(path))
      .flatMap((path) => {
        const lines = read(path).split('\n')
        return lines
          .map((line, index) => ({ line, before: lines[index - 1] ?? '', at: `${path}:${index + 1}` }))
          .filter(({ line }) => /^export (async )?(function|const|class|interface|type) /.test(line))
          .filter(({ before }) => !before.trimEnd().endsWith('*/'))
          .map(({ at }) => at)
      })
    expect(silent).toEqual([])
  })

  it('never hold the number of somebody who may exist', () => {
    // Published examples of standards, named in DOMAIN 1.1.
    const published = new Set([
      '42012205181',
      '85073003328',
      '17073003384',
      '98472899765',
      '88022999990',
      '53480200724',
    ])
    const checked = files.filter(
      (path) => /\.(ts|vue|mjs|md|xml|json)$/.test(path) && path !== 'package-lock.json',
    )
    const real = checked.flatMap((path) =>
      [...read(path).matchAll(/(?<![\d.-])\d{11}(?![\d-])/g)]
        .map(([digits]) => digits)
        .filter((digits) => {
          const [body, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))]
          const valid = check === 97 - (body % 97) || check === 97 - ((2e9 + body) % 97)
          const invented = Number(digits.slice(6, 9)) >= 900 || Number(digits.slice(6, 9)) === 0
          return valid && !invented && !published.has(digits)
        })
        .map((digits) => `${path}: ${digits}`),
    )
    expect(real).toEqual([])
  })
})
