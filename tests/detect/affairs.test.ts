import { describe, expect, test } from 'vitest'
import { detect } from '../../lib/detect/detect.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'

const statements = (text: string): number =>
  detect(articleFromText(text, { url: '', language: 'en' })).filter(({ facts }) => facts.kind === 'statement').length

const FILL = 'It rained. The hall was full. Tea was served. '

describe('whose statements are read', () => {
  test.each([
    `${FILL}Inspectors found uranium, the IAEA said. Tehran denies it.`,
    `${FILL}The electoral council called the vote fair. The opposition candidate said it was rigged.`,
    `${FILL}Two undersea cables were cut, the operator said. Police suspect sabotage.`,
    `${FILL}The match was over. Two died in the riots, the interior ministry said. The interior minister blamed the fans.`,
    'Kigali denied it. Rwanda had sent soldiers, the UN said. More rain is due.',
  ])('%s', (text) => expect(statements(text)).toBeGreaterThan(0))

  test.each([
    `${FILL}Stir the dough, the baker said. Then let it rest.`,
    `${FILL}Her defence held like an army, the coach said. The cup is ours.`,
    `${FILL}Sales rose, the chief executive said. Shares gained four per cent.`,
  ])('left alone: %s', (text) => expect(statements(text)).toBe(0))
})
