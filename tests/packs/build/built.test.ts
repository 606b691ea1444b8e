import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../../scripts/pack/build/build.ts'
import { builtFiles } from '../../../scripts/pack/commands/build.ts'
import { readSources } from '../../../scripts/pack/read-sources.ts'

const files = builtFiles(build(readSources()))

test.each([...files.keys()].map((file) => [path.basename(file), file]))('%s is what the sources make', (_, file) => {
  const isSame = readFileSync(file, 'utf8') === files.get(file)
  expect(isSame, 'the bundled packs are older than their sources: run `npm run pack -- build`').toBe(true)
})

test('a second build gives the same bytes', () => {
  expect(builtFiles(build(readSources()))).toEqual(files)
})
