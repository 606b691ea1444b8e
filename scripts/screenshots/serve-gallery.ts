import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { build, type InlineConfig, preview } from 'vite'

/** Builds tests/ui/gallery into a temporary folder and serves it; the card's root is open there, so that tests see inside. */
export async function serveGallery(root: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'second-source-gallery-'))
  const config: InlineConfig = {
    configFile: false,
    root: path.join(root, 'tests/ui/gallery'),
    publicDir: false,
    plugins: [preact()],
    define: { 'import.meta.env.DEV': 'true' },
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false, target: 'esnext' },
    preview: { host: '127.0.0.1', port: 0 },
  }
  await build(config)
  const server = await preview(config)
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('Gallery: the server has no address')
  const close = async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { url, close }
}
