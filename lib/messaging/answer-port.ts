import { browser } from 'wxt/browser'
import type { CrossCheck } from '../model/findings.ts'
import type { Result } from '../model/result.ts'
import { type Gate, sendToBackground } from './channel.ts'
import { type PackedCheck, unpackCheck } from './packed-check.ts'
import type { OnRecordQuestion } from './protocol.ts'

/** The name of the connection through which a long article is answered in parts. */
const NAME = 'second-source-answer'

/** A part of an answer as it travels. */
type Part = Result<PackedCheck>
/** What travels through the connection: a part of the answer, why there is none, or that all is said. */
type Told = { readonly part: Part } | { readonly failed: string } | { readonly end: true }

/** Takes in a part of an answer; false when the rest is not wanted. */
type Listener = (part: Result<CrossCheck>) => boolean

/**
 * On a page: ask what is on record. An ordinary article is one message; where the question says what to answer first,
 * the parts come one by one through a connection. Rejects when the background goes before all is said.
 */
export async function askOnRecord(question: OnRecordQuestion, told: Listener): Promise<void> {
  if (question.asked === undefined) told(unpacked(await sendToBackground('crossCheck', question)))
  else await askInParts(question, told)
}

function askInParts(question: OnRecordQuestion, told: Listener): Promise<void> {
  return new Promise((resolve, reject) => {
    const port: Port = browser.runtime.connect({ name: NAME })
    const end = () => {
      port.disconnect()
      resolve()
    }
    port.onMessage.addListener((message) => {
      const said = message as Told
      if ('failed' in said) reject(new Error(`Question in parts: ${said.failed}`))
      if (!('part' in said) || !told(unpacked(said.part))) end()
    })
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report it as nobody's error.
      const why = browser.runtime.lastError?.message ?? 'the connection ended'
      reject(new Error(`Question in parts: ${why} before the answer did`))
    })
    port.postMessage(question)
  })
}

const unpacked = (part: Part): Result<CrossCheck> => (part.ok ? { ok: true, value: unpackCheck(part.value) } : part)

/** In the background: each question that passes the gate is answered part by part, until all is said or the page goes. */
export function answerInParts(parts: (question: OnRecordQuestion) => AsyncIterable<Part>, gate: Gate): void {
  browser.runtime.onConnect.addListener((port: Port) => {
    if (port.name !== NAME) return
    let isGone = false
    port.onDisconnect.addListener(() => {
      isGone = true
    })
    port.onMessage.addListener((message) => {
      const say = (told: Told) => void (isGone || port.postMessage(told))
      answerOne(message, parts, gate, say, () => isGone).catch((error: unknown) => say({ failed: String(error) }))
    })
  })
}

async function answerOne(
  message: unknown,
  parts: (question: OnRecordQuestion) => AsyncIterable<Part>,
  gate: Gate,
  say: (told: Told) => void,
  isGone: () => boolean,
): Promise<void> {
  const passed = gate('crossCheck', message)
  if ('expected' in passed) return say({ failed: passed.expected })
  for await (const part of parts(passed.value as OnRecordQuestion)) {
    if (isGone()) return
    say({ part })
  }
  say({ end: true })
}

interface Port {
  readonly name: string
  postMessage(message: object): void
  disconnect(): void
  readonly onMessage: { addListener(heard: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(ended: () => void): void }
}
