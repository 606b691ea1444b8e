import { expect, test } from 'vitest'
import type { Claim } from '../../../lib/model/claims.ts'
import type { CrossCheck } from '../../../lib/model/findings.ts'
import { type Asker, askAbout } from '../../../lib/page/session/asking.ts'
import type { Ports } from '../../../lib/page/session/ports.ts'

const FACTS = { url: 'https://page.example/a' }
const claimsOf = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c${at}` }) as Claim)
const answerTo = (ids: readonly string[]): CrossCheck => ({
  findings: ids.map((claimId) => ({ claimId }) as CrossCheck['findings'][number]),
  packs: [],
})

type Question = Parameters<Ports['crossCheck']>[0]

/** Answers in parts of ten; goes away after so many parts, as often as `stops` says. */
function background(stops: readonly number[] = []) {
  const questions: Question[] = []
  const told: string[] = []
  const crossCheck: Ports['crossCheck'] = async (question, tell) => {
    const until = stops[questions.length]
    questions.push(question)
    const asked = question.asked ?? question.claims.map(({ id }) => id)
    const size = question.asked === undefined ? asked.length : 10
    for (let from = 0, part = 0; from < asked.length; from += size, part++) {
      if (part === until) throw new Error('the worker was stopped')
      if (!tell({ ok: true, value: answerTo(asked.slice(from, from + size)) })) return
    }
  }
  const asker: Asker = {
    ports: { crossCheck },
    seen: async () => new Set(['c70', 'c71', 'c72', 'c73', 'c74']),
    told: (part) => told.push(...part.findings.map(({ claimId }) => claimId)) > 0,
  }
  return { questions, told, asker }
}

test('an ordinary article is one question without further ado', async () => {
  const { questions, told, asker } = background()
  await askAbout(claimsOf(60), FACTS, asker)
  expect(questions).toEqual([{ claims: claimsOf(60), facts: FACTS }])
  expect(told).toHaveLength(60)
})

test('of a long article what the reader sees is answered first, and all is asked in one question', async () => {
  const { questions, told, asker } = background()
  await askAbout(claimsOf(100), FACTS, asker)
  expect(questions).toHaveLength(1)
  expect(questions[0]?.claims).toHaveLength(100)
  expect(told.slice(0, 6)).toEqual(['c70', 'c71', 'c72', 'c73', 'c74', 'c0'])
  expect(new Set(told).size).toBe(100)
})

test.each([
  [30, [0]],
  [100, [3]],
  [100, [0, 2]],
])(
  'of %d claims, a background that stops after %j parts is asked for the rest, and nothing is told twice',
  async (count, stops) => {
    const { questions, told, asker } = background(stops)
    await askAbout(claimsOf(count), FACTS, asker)
    expect(questions).toHaveLength(stops.length + 1)
    expect(told).toHaveLength(count)
    expect(new Set(told).size).toBe(count)
  },
)

test('a background that never answers is given up', async () => {
  const { questions, asker } = background([0, 0, 0, 0, 0])
  await expect(askAbout(claimsOf(3), FACTS, asker)).rejects.toThrow('stopped')
  expect(questions.length).toBe(3)
})

test('an answer that there is none is not asked for again', async () => {
  let times = 0
  const crossCheck: Ports['crossCheck'] = async (_, tell) => {
    times++
    tell({ ok: false, problems: [{ path: 'packs', expected: 'readable packs', found: 'no disk' }] })
  }
  const { asker } = background()
  await expect(askAbout(claimsOf(3), FACTS, { ...asker, ports: { crossCheck } })).rejects.toThrow('no disk')
  expect(times).toBe(1)
})

test('more claims than are set against each other are asked in several questions, those in view first', async () => {
  const { questions, told, asker } = background()
  await askAbout(claimsOf(2_500), FACTS, { ...asker, seen: async () => new Set(['c1500']) })
  expect(questions.map(({ claims }) => claims.length)).toEqual([1_000, 1_000, 500])
  expect(told[0]).toBe('c1500')
  expect(new Set(told).size).toBe(2_500)
})

test('nobody who left is told the rest', async () => {
  const { told, asker } = background()
  await askAbout(claimsOf(100), FACTS, { ...asker, told: (part) => asker.told(part) && false })
  expect(told).toHaveLength(10)
})
