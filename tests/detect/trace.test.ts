import { expect, test } from 'vitest'
import { detect } from '../../lib/detect/detect.ts'
import type { TraceEvent } from '../../lib/model/trace.ts'
import { articleFromText } from '../../lib/text/article-from-text.ts'
import { WAR_LINE } from './figures/figures-of.ts'

function stepsOf(text: string): string[] {
  const events: TraceEvent[] = []
  detect(articleFromText(text, { url: '', published: '2024-11-12' }), { trace: (event) => events.push(event) })
  return events.map(({ step, did, text: words, because }) => `${step} ${did} ${words ?? '-'}: ${because ?? ''}`)
}

test('every mention tells who found it and why it was dropped', () => {
  const steps = stepsOf(`${WAR_LINE}\nKyiv said Chad lost 40 tanks. Aides would say no more. The road was 12 km long.`)
  expect(steps).toContain('clause found said: speaker: Kyiv, asserts')
  expect(steps).toContain('counted found 40: ')
  expect(steps.some((step) => step.startsWith('measure changed 40: measure: tanks'))).toBe(true)
  expect(steps).toContain('statements dropped would say: an act, a plan or a condition, not words said')
  expect(steps.some((step) => step.startsWith('scope dropped 12: '))).toBe(true)
})

test('a text of peace says that it is left alone', () =>
  expect(stepsOf('She walked home. It rained. She said so.')).toEqual([
    'prefilter dropped -: nothing in the text speaks of war',
  ]))
