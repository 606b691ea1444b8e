import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import type { Span } from '../../../lib/model/article.ts'
import type { Claim } from '../../../lib/model/claims.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'

/** Paragraphs that need nothing from each other: each names its side, place, day and speaker, and is about a war. */
const PARAGRAPHS: readonly ((count: number) => string)[] = [
  (n) =>
    `Russian troops fired ${n} missiles at Kharkiv on 3 November 2024, Ukraine's air force said as shelling went on.`,
  (n) =>
    `Ethiopia's army lost ${n} soldiers in Tigray in June 2022, an officer of Ethiopia's army told reporters of the war.`,
  (n) =>
    `In January 2025 M23 rebels and soldiers killed ${n} civilians in Goma with artillery, according to the Red Cross.`,
  (n) =>
    `Israel's military struck ${n} launchers in Lebanon on 23 September 2024 as Hezbollah fired rockets, Israel said.`,
  (n) =>
    `"Our soldiers took ${n} villages in Rakhine in May 2024," a commander of Myanmar's rebels said of the offensive.`,
  (n) => `Turkey's army had ${n} troops and drones in Syria in March 2020, the Pentagon said during the incursion.`,
]
const FACTS = { url: '', published: '2025-02-01', language: 'en' }
const read = (text: string): Claim[] => detect(articleFromText(text, FACTS))

const moved = (span: Span | undefined, by: number): Span | undefined =>
  span === undefined ? undefined : { start: span.start + by, end: span.end + by }

/** What a claim says and where, its offsets counted from `start`. */
const told = ({ facts, chain, span, core, sentence, cue, speaker }: Claim, start: number) => ({
  facts,
  chain,
  places: [span, core, sentence, cue, speaker].map((each) => moved(each, -start)),
})

const anyParagraphs = fc.array(
  fc.tuple(fc.constantFrom(...PARAGRAPHS), fc.integer({ min: 2, max: 1700 })).map(([write, count]) => write(count)),
  { minLength: 1, maxLength: 6 },
)

test('a text is read as its paragraphs are, where nothing refers from one to another', () => {
  fc.assert(
    fc.property(anyParagraphs, (paragraphs) => {
      let start = 0
      const claims = read(paragraphs.join('\n'))
      for (const paragraph of paragraphs) {
        const end = start + paragraph.length
        const here = claims.filter(({ span }) => span.start >= start && span.end <= end)
        expect(here.map((claim) => told(claim, start))).toEqual(read(paragraph).map((claim) => told(claim, 0)))
        start = end + 1
      }
    }),
    { numRuns: 60 },
  )
})

test('any Unicode before a text moves its claims and changes nothing else', () => {
  const text = PARAGRAPHS.map((write, index) => write(index + 12)).join('\n')
  const alone = read(text).map((claim) => told(claim, 0))
  const noise = fc.string({
    unit: fc.constantFrom('…', '😀', '\u00ad', 'ﬁ', 'ж', '\u200b', 'é', '\u0301', ' ', '«', '𝔘'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(noise, (prefix) => {
      const claims = read(`${prefix}\n${text}`).filter(({ span }) => span.start > prefix.length)
      expect(claims.map((claim) => told(claim, prefix.length + 1))).toEqual(alone)
    }),
    { numRuns: 60 },
  )
})

test('soft hyphens, thin spaces and curly quotes inside a sentence change no number', () => {
  const plain = "Russia's army lost 1,200 soldiers in Kursk, the Pentagon said of the war."
  const printed =
    'Russia’s ar\u00admy lost 1,200\u00a0sol\u00addiers in\u2009Kursk, the Pen\u00adtagon said of the war.'
  const facts = (text: string) =>
    read(text).flatMap(({ facts: each }) =>
      each.kind === 'figure' ? [[each.quantity.value, each.measure, each.actor?.id, each.place?.id]] : [],
    )
  expect(facts(printed)).toEqual(facts(plain))
  expect(facts(plain)).toHaveLength(1)
})
