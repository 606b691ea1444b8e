import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossChecker } from '../../lib/crosscheck/cross-check.ts'
import { detect } from '../../lib/detect/detect.ts'
import type { CrossCheck } from '../../lib/model/findings.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { bundledPacks, indexOf } from '../../scripts/predict/bundled-index.ts'

const article = articleFromText(
  [
    'North Korea has 11,000 soldiers in the Kursk region, the Pentagon said. Seoul put their number at 12,000.',
    'About 10,000 North Korean soldiers are in Kursk, Pentagon spokesman Pat Ryder said on Monday.',
    'Russia has 50,000 troops in the region, President Zelensky said. Moscow denied that North Korean soldiers were there.',
    'Ukraine said that 3,000 North Korean soldiers had been killed or wounded. Kyiv lost 300 men, officials said.',
  ].join('\n\n'),
  { url: 'https://page.example/a', published: '2024-11-05', outlet: 'Page' },
)
const claims = detect(article)
const ids = claims.map(({ id }) => id)
const checker = crossChecker(indexOf(await bundledPacks()))

async function partsOf(asked: readonly string[] | undefined, size: number): Promise<CrossCheck[]> {
  const question = { claims, facts: article.facts, ...(asked === undefined ? {} : { asked }) }
  const parts: CrossCheck[] = []
  for await (const part of checker.parts(question, size)) parts.push(part)
  return parts
}

const pairsOf = (summary: CrossCheck['summary']) => summary?.inconsistencies.map((pair) => pair.join()).sort()

describe('an answer in parts', () => {
  test('is the whole answer, whatever is asked first and however it is cut', async () => {
    const whole = await checker.check({ claims, facts: article.facts })
    expect(whole.findings.some(({ related }) => related.length > 0)).toBe(true)
    expect(whole.findings.some(({ within }) => within.length > 0)).toBe(true)
    const byId = new Map(whole.findings.map((finding) => [finding.claimId, finding]))
    const order = fc.shuffledSubarray(ids, { minLength: ids.length })
    const cut = fc.integer({ min: 1, max: ids.length + 3 })
    await fc.assert(
      fc.asyncProperty(order, cut, async (asked, size) => {
        const parts = await partsOf(asked, size)
        const findings = parts.flatMap((part) => part.findings)
        expect(findings.map(({ claimId }) => claimId)).toEqual(asked)
        for (const finding of findings) expect(finding).toEqual(byId.get(finding.claimId))
        expect(parts.map(({ summary }) => summary !== undefined)).toEqual(parts.map((_, at) => at === parts.length - 1))
        const sorted = ({ summary }: CrossCheck) => ({ ...summary, inconsistencies: pairsOf(summary) })
        expect(sorted(parts.at(-1) ?? whole)).toEqual(sorted(whole))
      }),
      { numRuns: 15 },
    )
  })

  test('answers only what is asked, with the others around it', async () => {
    const whole = await checker.check({ claims, facts: article.facts })
    const asked = ids.slice(2, 4)
    const [part, ...more] = await partsOf(asked, 10)
    expect(more).toEqual([])
    expect(part?.findings).toEqual(whole.findings.slice(2, 4))
    expect((await partsOf(['no claim of this page'], 10)).flatMap(({ findings }) => findings)).toEqual([])
  })
})
