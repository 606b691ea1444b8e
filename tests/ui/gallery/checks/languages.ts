import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../lib/settings/languages.ts'
import type { Visit } from '../visit.ts'

/** Each surface with the width at which its words have least room, and the element that they may not leave. */
const SURFACES = [
  { scene: 'card-corroborated', width: 900, frame: '[role=dialog]' },
  { scene: 'card-statement', width: 900, frame: '[role=dialog]' },
  { scene: 'popup-figures', width: 400, frame: '.surface' },
  { scene: 'panel-figures', width: 320, frame: '.surface' },
  { scene: 'welcome', width: 320, frame: 'main' },
  { scene: 'options', width: 320, frame: 'main' },
] as const

/** Words longer than English, other letters, the other reading direction: nothing leaves its box, and nothing stays English. */
export function checkLanguages(visit: () => Visit): void {
  const open = async (scene: string, width: number, locale: string) => {
    await visit().resize(width)
    await visit().show(scene, locale)
  }

  describe.each([...LANGUAGES, 'en-x-pseudo', 'en-x-rtl'])('in %s', (locale) => {
    test.each(SURFACES)('$scene keeps its words inside', async ({ scene, width, frame }) => {
      await open(scene, width, locale)
      expect(await visit().ask('wordsOutside', frame)).toEqual([])
    })
  })

  test.each(SURFACES)(
    '$scene begins at the right where that is the reading direction',
    async ({ scene, width, frame }) => {
      await open(scene, width, 'en-x-rtl')
      const { direction, left, right } = await visit().ask('headingPlace', frame)
      expect(direction).toBe('rtl')
      expect(right).toBeLessThan(left + 1)
    },
  )

  test('every heading, button and label comes from the messages', async () => {
    for (const { scene, width, frame } of SURFACES) {
      await open(scene, width, 'en-x-pseudo')
      const spoken = await visit().ask('spokenWords', frame)
      expect(spoken.length, scene).toBeGreaterThan(2)
      expect(spoken.filter(isPlainEnglish), scene).toEqual([])
    }
  })
}

/** Titles that packs bring along. */
const TITLES: ReadonlySet<string> = new Set(['Russia–Ukraine war', 'War in Gaza', 'Border watch'])

/** Two words and no accent: English that did not come through the messages. */
const isPlainEnglish = (text: string): boolean =>
  /\p{Ll}{3,} \p{L}{2,}/u.test(text) && !/[áçéíñóšúýž]/i.test(text) && !TITLES.has(text)
