import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { sentencesOf } from '../../lib/text/sentences.ts'

const split = (text: string) => sentencesOf(articleFromText(text)).map((span) => text.slice(span.start, span.end))

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['The U.S. Army sent 50 tanks.', ['The U.S. Army sent 50 tanks.']],
  ['They came from the U.S. The rest stayed.', ['They came from the U.S.', 'The rest stayed.']],
  ['Lt. Gen. J. Smith spoke. He left.', ['Lt. Gen. J. Smith spoke.', 'He left.']],
  ['“We lost 50 men.” The general paused.', ['“We lost 50 men.”', 'The general paused.']],
  ['It was No. 5 on the list. No. It was not.', ['It was No. 5 on the list.', 'No.', 'It was not.']],
  ['At 9 a.m. Kyiv was hit.', ['At 9 a.m. Kyiv was hit.']],
  ['On Jan. 3 they attacked.', ['On Jan. 3 they attacked.']],
  ['Was it 1.5 million? Yes!', ['Was it 1.5 million?', 'Yes!']],
  ['First line\nsecond line. Third', ['First line', 'second line.', 'Third']],
  ['They lost the troops.The army said so.', ['They lost the troops.', 'The army said so.']],
  ['N. Korean soldiers died.', ['N. Korean soldiers died.']],
  ['He said: “Why?” she asked.', ['He said: “Why?” she asked.']],
])('%s', (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test('sentences keep order, do not overlap and lose no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0
      for (const span of sentencesOf(articleFromText(text))) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(/[a-z0-9]/i.test(text.slice(last, span.start))).toBe(false)
        last = span.end
      }
      expect(/[a-z0-9]/i.test(text.slice(last))).toBe(false)
    }),
  )
})
