import { figureKeys } from '../../../lib/match/figure-keys.ts'
import { lookupWith } from '../../../lib/match/lookup.ts'
import { statementTerms } from '../../../lib/match/statement-terms.ts'
import { NO_NAMES } from '../../../lib/packs/convert/names.ts'
import type { Keying } from '../../../lib/packs/store/keying.ts'
import type { ImportTools } from '../../../lib/packs/store/read-source.ts'

/** The keys of `match`, as the background hands them to the store. */
export const KEYING: Keying = { version: '1', figureKeys, statementTerms, lookupWith }

/** What an import needs, with a clock that stands still. */
export const TOOLS: ImportTools = {
  keying: KEYING,
  names: NO_NAMES,
  pause: () => Promise.resolve(),
  now: () => new Date('2026-05-03T12:00:00Z'),
}

/** Numbers that look random and are the same every time. */
export function* numbers(seed: number): Generator<number, never> {
  let state = seed >>> 0
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

const ACTORS = ['russia', 'ukraine', 'north-korea', 'israel', 'iran', 'sudan', 'syria', 'india', 'pakistan', 'china']
const PLACES = [
  'ukraine',
  'kursk-oblast',
  'russia',
  'gaza',
  'syria',
  'sudan',
  'kyiv',
  'donetsk-oblast',
  'iran',
  'india',
]
const MEASURES = ['troops', 'killed', 'wounded', 'casualties', 'drones', 'missiles', 'tanks', 'area']
const WORDS = 'army border attack troops convoy village bridge report count market harbour railway power station'.split(
  ' ',
)

/** The lines of a made-up pack with `count` reports, a few of them far more often asked for than others. */
export function* generatedLines(count: number, id = 'generated', seed = 7): Generator<string> {
  const next = numbers(seed)
  const draw = <Item>(items: readonly Item[], power = 2.2): Item => {
    const at = Math.floor(items.length * next.next().value ** power)
    return items[at] ?? (items[0] as Item)
  }
  yield JSON.stringify({ pack: id, format: 1, title: 'Made-up reports', version: '1', reports: count })
  for (const outlet of ['north-news', 'south-post']) yield JSON.stringify({ outlet, name: outlet, kind: 'website' })
  yield JSON.stringify({ entity: 'made-up-force', kind: 'armed-group', name: 'Made-up Force', side: 'sudan' })
  for (let number = 0; number < count; number++) {
    const common = {
      report: `${id}-${number}`,
      outlet: draw(['north-news', 'south-post']),
      url: `https://news.test/${id}/${number}`,
      claimant: 'Somebody',
    }
    const day = `2024-${String(1 + Math.floor(next.next().value * 12)).padStart(2, '0')}-1${number % 10}`
    if (number % 7 === 0) {
      const content = `${draw(WORDS)} ${draw(WORDS)} ${draw(WORDS)} of ${draw(ACTORS)}`
      yield JSON.stringify({
        ...common,
        stance: 'asserts',
        actor: draw(ACTORS),
        topic: content,
        asOf: day,
        summary: `Somebody spoke of ${content}.`,
      })
    } else {
      const value = Math.floor(10 ** (1 + 5 * next.next().value))
      yield JSON.stringify({
        ...common,
        measure: draw(MEASURES),
        value,
        unit: 'people',
        family: 'level',
        actor: draw(ACTORS),
        place: draw(PLACES),
        asOf: day,
        summary: `Somebody counted ${value}.`,
      })
    }
  }
}

/** The same as a file. */
export function generatedPack(count: number, id?: string, seed?: number): Blob {
  const parts: string[] = []
  for (const line of generatedLines(count, id, seed)) parts.push(line, '\n')
  return new Blob(parts)
}
