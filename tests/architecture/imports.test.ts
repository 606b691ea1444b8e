import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CORE, LAYERS } from './layers.ts'
import { type Source, sourcesBelow } from './sources.ts'

const library = sourcesBelow('lib')
const folderOf = (file: string) => file.split('/')[1] ?? ''

/** The file a relative import leads to, as a path from the root; packages come back as they are. */
const target = (source: Source, name: string) =>
  name.startsWith('.') ? path.posix.join(path.posix.dirname(source.file), name) : name

describe('imports point downwards', () => {
  test.each(library.map((source) => [source.file, source] as const))('%s', (file, source) => {
    const layer = LAYERS[folderOf(file)]
    expect(layer, `lib/${folderOf(file)} has no row in tests/architecture/layers.ts`).toBeDefined()
    const refused = source.imports.filter((name) => !isAllowed(source, name))
    expect(
      refused,
      `lib/${folderOf(file)} may import ${layer?.folders.join(', ') || 'nothing'}; move the code or change the table and ARCHITECTURE.md`,
    ).toEqual([])
  })
})

function isAllowed(source: Source, name: string): boolean {
  const own = folderOf(source.file)
  const layer = LAYERS[own]
  const where = target(source, name)
  if (where.startsWith('lib/')) return folderOf(where) === own || (layer?.folders.includes(folderOf(where)) ?? false)
  if (where.startsWith('assets/')) return own === 'wording' || own === 'ui' || own === 'settings'
  return layer?.packages?.some((each) => where === each || where.startsWith(`${each}/`)) ?? false
}

describe('the core is pure', () => {
  const IMPURE =
    /\b(console|document|window|globalThis|navigator|process|localStorage|indexedDB|chrome|browser)\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/
  test.each(
    library.filter(({ file }) => CORE.includes(folderOf(file))).map((source) => [source.file, source] as const),
  )('%s', (_, { text }) => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(IMPURE.exec(code)?.[0]).toBeUndefined()
  })
})

test('the content side never imports what belongs to the background', () => {
  const reached = new Map<string, Source>(sourcesBelow('lib', 'entrypoints').map((source) => [source.file, source]))
  const roots = [...reached.keys()].filter((file) => /^entrypoints\/.*content\b/.test(file))
  const forbidden = /^lib\/(match|compare|crosscheck|packs)\//
  const seen = new Set<string>()
  const queue = [...roots]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const source = reached.get(file)
    for (const name of source?.imports ?? []) if (source && name.startsWith('.')) queue.push(target(source, name))
  }
  expect(roots.length).toBeGreaterThan(0)
  expect([...seen].filter((file) => forbidden.test(file))).toEqual([])
})

test('one module fetches', () => {
  const fetching = sourcesBelow('lib', 'entrypoints').filter(({ text }) =>
    /(?<![#\w])fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/.test(
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ),
  )
  const allowed = /^(lib\/packs\/fetch\.ts|entrypoints\/background)/
  expect(fetching.map(({ file }) => file).filter((file) => !allowed.test(file))).toEqual([])
})
