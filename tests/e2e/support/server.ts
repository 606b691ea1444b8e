import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** What one address answers with: a page, or a page with headers of its own. */
export interface Answer {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Serves pages under any host: `server.at('news.test', '/article')`. */
export interface PageServer {
  at(host: string, address: string): string
  /** Answer this path with this page from now on. */
  put(address: string, answer: Answer | string): void
  close(): Promise<void>
}

const ROOT = path.resolve(import.meta.dirname, '../../..')
/** Files are looked for here, first that exists. */
const FOLDERS = ['tests/pages', 'assets/public/samples']
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
}

/** Start a server on a free port of this machine. */
export async function servePages(): Promise<PageServer> {
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    const known = answers.get(pathname) ?? fromFile(pathname)
    response.statusCode = known === undefined ? 404 : 200
    response.setHeader('Content-Type', TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8')
    for (const [name, value] of Object.entries(known?.headers ?? {})) response.setHeader(name, value)
    response.end(known?.html ?? 'nothing here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (host, address) => `http://${host}:${port}${address}`,
    put: (address, answer) => void answers.set(address, typeof answer === 'string' ? { html: answer } : answer),
    close: () => closed(server),
  }
}

function fromFile(pathname: string): Answer | undefined {
  const file = FOLDERS.map((folder) => path.join(ROOT, folder, pathname)).find((each) => existsSync(each))
  return file === undefined || path.extname(file) === '' ? undefined : { html: readFileSync(file, 'utf8') }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
