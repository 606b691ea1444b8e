import { expect, test } from 'vitest'
import { parsePack } from '../../lib/packs/parse.ts'
import { packText } from '../../lib/packs/write.ts'
import { bundledPacks } from '../../scripts/pack/bundled-from-disk.ts'
import { ndjson } from './sample.ts'

function reread(text: string) {
  const result = parsePack(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

test('a pack written and read again is the same', () => {
  const pack = reread(ndjson())
  expect(reread(packText(pack))).toEqual(pack)
})

test('a pack written by hand in the order of the format is written back as it was', () => {
  const text = packText(reread(ndjson()))
  expect(packText(reread(text))).toBe(text)
})

test('every bundled pack reads without a note and round-trips', async () => {
  for (const pack of await bundledPacks()) {
    expect(pack.notes).toEqual({ problems: [], leftOut: 0, unknownFields: {}, unknownLines: 0 })
    expect(reread(packText(pack))).toEqual(pack)
  }
})
