import { describe, expect, test } from 'vitest'
import { isoMoment } from '../../../lib/page/read/moments.ts'
import { writtenDate } from '../../../lib/page/read/written-date.ts'

describe('dates in metadata', () => {
  test.each([
    ['2025-06-05T14:46:12+0200', '2025-06-05T14:46:12+02:00'],
    ['2025-06-05 14:46:12 +02:00', '2025-06-05T14:46:12+02:00'],
    ['2025-06-05T14:46:12.123Z', '2025-06-05T14:46:12Z'],
    ['2025-06-05T14:46', '2025-06-05T14:46:00'],
    ['2025/06/05 14:46', '2025-06-05T14:46:00'],
    ['2025-6-5', '2025-06-05'],
    ['20250605', '2025-06-05'],
    ['Thu, 05 Jun 2025 14:46:12 GMT', '2025-06-05T14:46:12.000Z'],
    ['June 5, 2025', '2025-06-05'],
    ['5 Jun 2025 14:46', '2025-06-05T14:46:00'],
    ['05.06.2025, 14:46', '2025-06-05T14:46:00'],
    [1749127572, '2025-06-05T12:46:12.000Z'],
    ['1749127572000', '2025-06-05T12:46:12.000Z'],
  ])('%s', (written, expected) => expect(isoMoment(written)).toBe(expected))

  test.each([
    ['yesterday'],
    ['05/06/2025x'],
    ['2025-13-45'],
    ['12'],
    [''],
    [undefined],
    [null],
    [{}],
    ['Version 2025 of the rules'],
  ])('leaves alone: %s', (written) => expect(isoMoment(written)).toBeUndefined())
})

describe('dates in lines', () => {
  test.each([
    ['Published 5 June 2025', 'en', '2025-06-05'],
    ['June 5th, 2025 at 9 a.m.', 'en', '2025-06-05'],
    ['5. Juni 2025, 14:46 Uhr', 'de', '2025-06-05'],
    ['Kyjiv, 5 червня 2025', 'uk', '2025-06-05'],
    ['5 de junio de 2025', 'es', '2025-06-05'],
    ['5 juin 2025', 'fr', '2025-06-05'],
    ['2025年6月5日 21時37分', 'ja', '2025-06-05'],
    ['2025년 6월 5일', 'ko', '2025-06-05'],
    ['Stand: 05.06.2025 17:23 Uhr', 'de', '2025-06-05'],
    ['5 June 2025', 'made-up-tag', '2025-06-05'],
  ])('%s', (line, language, expected) => expect(writtenDate(line, language)).toBe(expected))

  test.each(['5 minutes ago', 'May 2025', 'Chapter 5 of 2025 pages', '1.234.567'])('leaves alone: %s', (line) =>
    expect(writtenDate(line, 'en')).toBeUndefined(),
  )
})
