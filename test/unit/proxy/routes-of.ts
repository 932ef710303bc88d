import type { App } from '../../../proxy/http/app.ts'

/** Every route of the server as Fastify itself lists them, as `GET /api/people/:id`; without HEAD and the catch-alls. */
export function routesOf(app: App): string[] {
  const path: string[] = []
  const routes = app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^(?<indent>.*)[├└]── (?<part>\S+)(?: \((?<methods>[A-Z, ]+)\))?$/u.exec(line)?.groups
      if (!found) return []
      path.splice((found['indent'] ?? '').length / 4)
      path.push(found['part'] ?? '')
      const url = path
        .join('')
        .replaceAll(/\/+/g, '/')
        .replace(/\(\^.*?\+\)/, '')
      const methods = (found['methods'] ?? '')
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD')
      return methods.map((method) => `${method} ${url}`)
    })
  return routes.filter((route) => !/ (\/api\/?|\/api\/\*|\*)$/.test(route)).toSorted()
}
