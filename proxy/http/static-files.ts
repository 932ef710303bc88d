import { existsSync } from 'node:fs'
import path from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './app.ts'

const notBuilt = 'The app is not built: run "npm start", or "npm run build" and start again.\n'
const forEver = 'public, max-age=31536000, immutable'

/**
 * Serves the built app: files by their path, and `index.html` for every other address, because the app's own
 * router knows them. Without a built app every address answers with one sentence.
 */
export async function serveStaticFiles(app: App, directory: string): Promise<void> {
  if (!existsSync(path.join(directory, 'index.html'))) {
    app.setNotFoundHandler(async (_request, reply) =>
      reply.code(503).type('text/plain; charset=utf-8').send(notBuilt),
    )
    return
  }
  await app.register(fastifyStatic, {
    root: directory,
    cacheControl: false,
    setHeaders(reply, file) {
      // Names in assets hold a hash of their content; everything else must be asked for again.
      const inAssets = path.relative(directory, file).startsWith(`assets${path.sep}`)
      reply.header('cache-control', inAssets ? forEver : 'no-cache')
    },
  })
  app.setNotFoundHandler(async (request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : notFound(reply),
  )
}

function isPage({ method, url }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && !url.startsWith('/assets/')
}

function notFound(reply: FastifyReply) {
  return reply.code(404).type('text/plain; charset=utf-8').send('There is nothing at this address.\n')
}
