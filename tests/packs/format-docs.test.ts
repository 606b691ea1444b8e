import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { LINE_KINDS } from '../../lib/packs/format.ts'
import { parsePack } from '../../lib/packs/parse.ts'
import { formatFiles } from '../../scripts/pack/commands/format.ts'
import { DOCS } from '../../scripts/pack/places.ts'

const page = readFileSync(path.join(DOCS, 'PACK-FORMAT.md'), 'utf8')

test('the documentation has the fields that the code has', () => {
  for (const [file, text] of formatFiles()) {
    expect(
      readFileSync(file, 'utf8') === text,
      `${path.basename(file)} is out of date: run \`npm run pack -- format\``,
    ).toBe(true)
  }
  for (const { table } of Object.values(LINE_KINDS)) {
    for (const name of Object.keys(table)) expect(page, name).toContain(`| \`${name}\``)
  }
})

test('every example of the documentation is a good line', () => {
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  const header = '{"pack":"x","format":1,"title":"X","version":"1"}\n'
  for (const text of blocks) {
    const read = parsePack(text.startsWith('{"pack"') ? text : header + text)
    expect(read.ok && read.value.notes).toEqual({ problems: [], leftOut: 0, unknownFields: {}, unknownLines: 0 })
  }
  expect(blocks.length).toBeGreaterThan(2)
})
