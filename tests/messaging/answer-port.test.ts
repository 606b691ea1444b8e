import { beforeEach, expect, test } from 'vitest'
import { browser } from 'wxt/browser'
import { answerInParts, askOnRecord } from '../../lib/messaging/answer-port.ts'
import { backgroundGate } from '../../lib/messaging/gates.ts'
import type { PackedCheck } from '../../lib/messaging/packed-check.ts'
import type { OnRecordQuestion } from '../../lib/messaging/protocol.ts'
import type { Result } from '../../lib/model/result.ts'
import { fake } from '../extension/support/fake.ts'

type Hear = (message: unknown) => void

/** The two ends of a connection, as a browser makes them: what one says the other hears a little later. */
function connection() {
  const ends = [0, 1].map(() => ({ heard: [] as Hear[], gone: [] as (() => void)[] }))
  let isOpen = true
  const port = (own: number) => ({
    name: 'second-source-answer',
    postMessage: (message: unknown) => {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object')
      queueMicrotask(() => ends[1 - own]?.heard.forEach((hear) => void hear(structuredClone(message))))
    },
    disconnect: () => {
      isOpen = false
      queueMicrotask(() => ends[1 - own]?.gone.forEach((hear) => void hear()))
    },
    onMessage: { addListener: (hear: Hear) => void ends[own]?.heard.push(hear) },
    onDisconnect: { addListener: (hear: () => void) => void ends[own]?.gone.push(hear) },
  })
  return [port(0), port(1)] as const
}

let background: ReturnType<typeof connection>[1] | undefined

beforeEach(() => {
  const listeners: ((port: unknown) => void)[] = []
  fake('runtime', {
    connect: () => {
      const [page, other] = connection()
      background = other
      for (const listener of listeners) listener(other)
      return page
    },
  })
  const onConnect = { addListener: (listener: (port: unknown) => void) => void listeners.push(listener) }
  Object.assign(browser.runtime, { onConnect, lastError: undefined })
})

const question: OnRecordQuestion = {
  claims: [],
  facts: { url: 'https://page.example/a' },
  asked: ['one', 'two', 'three'],
}

const partOf = (claimId: string): Result<PackedCheck> => ({
  ok: true,
  value: {
    findings: [{ claimId } as PackedCheck['findings'][number]].map((each) => ({ ...each, related: [] })),
    reports: [],
    packs: [],
  },
})

async function* inTurn({ asked = [] }: OnRecordQuestion): AsyncGenerator<Result<PackedCheck>> {
  for (const id of asked) yield partOf(id)
}

test('the parts come one by one, and then the end', async () => {
  answerInParts(inTurn, backgroundGate)
  const told: unknown[] = []
  await askOnRecord(question, (part) => told.push(part.ok && part.value.findings[0]?.claimId) > 0)
  expect(told).toEqual(['one', 'two', 'three'])
})

test('a question that does not pass the gate is no question', async () => {
  answerInParts(inTurn, backgroundGate)
  const wrong = { ...question, asked: [7] } as unknown as OnRecordQuestion
  await expect(askOnRecord(wrong, () => true)).rejects.toThrow(/crossCheck\.asked/)
})

test('a background that goes in the middle is heard of', async () => {
  answerInParts(async function* ({ asked = [] }) {
    yield partOf(asked[0] ?? '')
    background?.disconnect()
    await new Promise(() => undefined)
  }, backgroundGate)
  const told: unknown[] = []
  await expect(askOnRecord(question, (part) => told.push(part) > 0)).rejects.toThrow('before the answer did')
  expect(told).toHaveLength(1)
})

test('a page that wants no more ends it, and the background works out no more', async () => {
  let asked = 0
  answerInParts(async function* (whole) {
    for await (const part of inTurn(whole)) {
      asked++
      yield part
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }, backgroundGate)
  await askOnRecord(question, () => false)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toBeLessThan(3)
})
