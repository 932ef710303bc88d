import { readFileSync } from 'node:fs'

/** The files that index.html names: the app's first script, what it imports at once, and its styles. */
const first = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g),
].map(([, path]) => `dist/${path}`)

export default [
  { name: 'the first page: what index.html loads', path: first, limit: '110 kB', gzip: true },
  {
    name: 'all scripts and styles, four languages',
    path: ['dist/assets/*.{js,css}'],
    limit: '670 kB',
    gzip: true,
  },
]
