import path from 'node:path'
import preact from '@preact/preset-vite'
import { createServer } from 'vite'

/** Serves tests/ui/gallery from memory, as vite builds it. */
export async function serveGallery(root: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: path.join(root, 'tests/ui/gallery'),
    publicDir: path.join(root, 'assets/public'),
    cacheDir: path.join(root, 'node_modules/.vite-gallery'),
    plugins: [preact()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [root] } },
  })
  await server.listen()
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('Gallery: the server has no address')
  return { url, close: () => server.close() }
}
