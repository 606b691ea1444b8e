import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers one request for the pack. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** A static server with one pack on it, as anybody may run one. */
export interface PackServer {
  /** The pack's address under a host of this machine. */
  at(host: 'localhost' | '127.0.0.1', path?: string): string
  /** What it does from now on. */
  behave(behaviour: Behaviour): void
  /** Every request so far: method, path, and the ETag that was asked with. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Serves a text with its ETag, or says that nothing has changed. */
export function serving(text: string, etag = '"one"'): Behaviour {
  return (request, response) => {
    const isKnown = request.headers['if-none-match'] === etag
    response.writeHead(isKnown ? 304 : 200, { 'Content-Type': 'application/x-ndjson', ETag: etag })
    response.end(isKnown ? undefined : text)
  }
}

/** Start it on a free port. */
export async function servePack(text: string): Promise<PackServer> {
  let behaviour = serving(text)
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers['if-none-match'] ?? ''}`.trim())
    behaviour(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (host, path = '/border-watch.ndjson') => `http://${host}:${port}${path}`,
    behave: (next) => {
      behaviour = next
    },
    requests,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
