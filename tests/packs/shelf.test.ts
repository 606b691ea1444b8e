import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { ReportIndex } from '../../lib/match/report-index.ts'
import { NO_NAMES } from '../../lib/packs/convert/names.ts'
import { Shelf } from '../../lib/packs/shelf.ts'
import { pauseEvery } from '../../lib/packs/store/pause.ts'
import { ndjson } from './sample.ts'
import { KEYING } from './store/generated.ts'

test('the shelf imports a file, lists it, answers from it, and rests when nothing is due', async () => {
  const shelf = await Shelf.open({
    keying: KEYING,
    names: NO_NAMES,
    isTaken: (id) => id === 'gaza',
    mayAsk: async () => false,
  })
  expect(await shelf.import(new File([ndjson()], 'sample.ndjson'))).toMatchObject({ ok: true, value: { id: 'sample' } })
  expect(await shelf.import(new File([ndjson().replace('"sample"', '"gaza"')], 'gaza.ndjson'))).toMatchObject({
    ok: false,
  })
  expect(await shelf.rows()).toMatchObject([
    { pack: { id: 'sample', figures: 2, statements: 1, origin: { from: 'sample.ndjson' } }, isStale: false },
  ])
  const index: ReportIndex = await shelf.index(() => true)
  expect(index.packs).toMatchObject([{ id: 'sample' }])
  expect((await shelf.index(() => false)).packs).toEqual([])
  expect(await shelf.tend()).toBeUndefined()
  expect(await shelf.requests()).toEqual([])
})

test('pauses let other work in', async () => {
  const pause = pauseEvery(0)
  let ticks = 0
  const timer = setInterval(() => ticks++, 0)
  for (const end = performance.now() + 4000; ticks < 3 && performance.now() < end; ) await pause()
  clearInterval(timer)
  expect(ticks).toBeGreaterThanOrEqual(3)
})
