import { expect, test } from 'vitest'
import { crossCheck } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import { MemoryIndex } from '../../lib/match/memory-index.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'

/** What the figures of a text, published on 12 November 2024, are to each other: "58 ≠ 23". */
async function within(text: string): Promise<readonly string[]> {
  const article = articleFromText(text, { url: '', published: '2024-11-12', language: 'en' })
  const claims = detect(article).filter(({ facts }) => facts.kind === 'figure')
  const { findings } = await crossCheck({ claims, facts: article.facts }, new MemoryIndex([]))
  const word = (id: string) => {
    const core = claims.find((claim) => claim.id === id)?.core
    return core === undefined ? '' : text.slice(core.start, core.end)
  }
  return findings.flatMap(({ claimId, within: related }) =>
    related
      .filter(
        (other) => claims.findIndex(({ id }) => id === other.claimId) > claims.findIndex(({ id }) => id === claimId),
      )
      .map(({ claimId: other, relation }) => `${word(claimId)} ${relation.kind} ${word(other)}`),
  )
}

test.each<[string, readonly string[]]>([
  [
    'Ukraine said 58 Russian soldiers were killed in overnight raids on border posts. Russia acknowledged the deaths of 23 soldiers.',
    ['58 conflicts 23'],
  ],
  [
    'Israel said it killed 90 Hezbollah fighters in an air raid. Hezbollah said that nine of its fighters had died.',
    ['90 conflicts nine'],
  ],
  [
    'India said its strikes killed 100 Pakistani soldiers overnight. Pakistan said 11 of its soldiers were killed.',
    ['100 conflicts 11'],
  ],
  [
    'One sailor was killed when a missile struck the cruiser, Russia said. Some 40 Russian sailors died, a mother said.',
    ['One conflicts 40'],
  ],
  [
    'Israeli strikes have killed 224 people since Friday, the Iranian health ministry said. The group HRANA put the Iranian death toll at 406.',
    ['224 conflicts 406'],
  ],
])('rival tolls of one event: %s', async (text, expected) => expect(await within(text)).toEqual(expected))

test.each([
  // an event each
  'Ukraine said a drone killed 58 Russian soldiers at a base. Russia said that 23 of its soldiers were killed in another attack.',
  // a part of the dead
  'The mayor said 12 people were killed in a strike on Sumy. The army said three soldiers were killed.',
  // dead of the two sides
  'Ukraine said 58 Russian soldiers were killed in overnight raids. Russia said that 23 Ukrainian soldiers were killed.',
  // first counts of those who look for the dead
  'Ten people were killed in a strike on Sumy, the governor said. The rescue service said 12 people were killed.',
  // the toll of the war
  'Israeli strikes have killed 224 people in Gaza since Friday, the health ministry said. The UN put the toll in Gaza at 54,000.',
  'Ukraine said 58 Russian soldiers were killed in a raid. Russia has acknowledged the deaths of 6,000 soldiers in the war.',
])('no conflict: %s', async (text) => {
  for (const line of await within(text)) expect(line).not.toContain('conflicts')
})
