import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

// docs/INTERFACE.md promises these contrasts; the tokens are read from the style sheet itself.
const css = readFileSync(path.resolve(import.meta.dirname, '../../../lib/ui/styles/tokens.css'), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    [light, dark],
  ]),
)

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = [
  'ink',
  'ink-quiet',
  'link',
  'disputed',
  'outdated',
  'corroborated',
  'echoed',
  'unknown',
  'origin-1',
  'origin-2',
  'origin-3',
  'origin-4',
  'origin-5',
  'origin-6',
]
const PAPERS = ['paper', 'paper-sunken', 'paper-pressed']

test.each(TEXT.flatMap((name) => PAPERS.map((paper) => [name, paper] as const)))(
  '%s on %s is readable text',
  (name, paper) => {
    for (const scheme of [0, 1]) {
      const found = contrast(tokens.get(name)?.[scheme] ?? '', tokens.get(paper)?.[scheme] ?? '')
      expect(found).toBeGreaterThanOrEqual(4.5)
    }
  },
)

test.each(['edge', 'focus'])('%s is seen as the edge of a control', (name) => {
  for (const scheme of [0, 1])
    expect(contrast(tokens.get(name)?.[scheme] ?? '', tokens.get('paper')?.[scheme] ?? '')).toBeGreaterThanOrEqual(3)
})
