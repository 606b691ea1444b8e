import { expect, test } from 'vitest'
import { csv } from '../../../lib/ui/export/csv.ts'
import { escapeMarkdown } from '../../../lib/ui/export/escape-markdown.ts'
import { evidenceCard } from '../../../lib/ui/export/evidence-card.ts'
import { EXPORTS } from '../../../lib/ui/export/exports.ts'
import { claims, findings, kursk } from '../fixtures/kursk.ts'

const [claim] = claims
const [finding] = findings

test('an evidence card has quote, link to the quote, reports with links and rules, and versions', () => {
  if (finding === undefined) throw new Error('the fixture has no finding')
  const card = evidenceCard('en-GB', kursk, claim, finding)
  expect(card).toContain('## Corroborated: About 11,000 soldiers · North Korea')
  expect(card).toContain(
    '(https://news.example/kursk#:~:text=on%20Monday%20that-,about%2011%2C000%20North%20Korean%20soldiers,-were%20already%20in)',
  )
  expect(card).toContain('said on Monday that **about 11,000 North Korean soldiers** were already')
  expect(card).toContain('### Agree\n')
  expect(card).toContain('#:~:text=at%20least%2010%2C000%20North%20Korean%20soldiers)')
  expect(card).toContain('`same-number`')
  expect(card).toContain('2026.1')
  expect(evidenceCard('en-GB', kursk, claim, finding)).toBe(card)
})

test('text from elsewhere stays text in Markdown', () => {
  expect(escapeMarkdown('[click](javascript:x) <b> `a` *b*')).toBe('\\[click\\](javascript:x) \\<b\\> \\`a\\` \\*b\\*')
})

test('the table has a row for every claim and every report, and no formulas', () => {
  const rows = csv(kursk).trimEnd().split('\r\n')
  const reports = findings.reduce((sum, { related }) => sum + related.length, 0)
  expect(rows).toHaveLength(1 + claims.length + reports)
  const [, ...own] = rows
  expect(own.some((row) => row.includes(',possibly,'))).toBe(true)
  const risky = { ...kursk, excerpts: { ...kursk.excerpts, c1: { before: '', quote: '=HYPERLINK("x")', after: '' } } }
  expect(csv(risky)).toContain(`"'=HYPERLINK(""x"")"`)
})

test.each(EXPORTS.filter(({ type }) => type.includes('json')).map((each) => [each.name, each] as const))(
  '%s is valid JSON',
  (_, { write }) => {
    const written = JSON.parse(write('en', kursk)) as Record<string, unknown>
    expect(written['@context']).toBeDefined()
  },
)

test('an annotation carries the quote with what stands around it, and no verdict', () => {
  const written = EXPORTS.find(({ name }) => name === 'annotations')?.write('en', kursk) ?? ''
  const { first } = JSON.parse(written) as {
    first: { items: { id: string; target: { selector: { exact?: string }[] } }[] }
  }
  const { items } = first
  expect(new Set(items.map(({ id }) => id)).size).toBe(claims.length)
  expect(items[0]?.target.selector[0]).toMatchObject({
    type: 'TextQuoteSelector',
    exact: 'about 11,000 North Korean soldiers',
  })
  expect(written).not.toMatch(/reviewRating|ClaimReview/)
})
