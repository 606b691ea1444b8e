import { browser } from 'wxt/browser'
import type { ToBackground, ToPage } from './protocol.ts'

/** The argument that a message of this name carries; `undefined` when it carries none. */
export type ArgumentOf<Messages, Name extends keyof Messages> = Messages[Name] extends (...a: infer All) => unknown
  ? All extends [infer Argument]
    ? Argument
    : undefined
  : never
/** What a message of this name is answered with. */
export type AnswerOf<Messages, Name extends keyof Messages> = Messages[Name] extends (...a: never[]) => infer R
  ? R
  : never

/** Who sent a message: the tab, where it came from a page. */
export interface Sender {
  readonly tabId?: number
  readonly url?: string
  readonly incognito: boolean
}

/** One function for every message of a direction. */
export type Handlers<Messages> = {
  readonly [Name in keyof Messages]: (
    argument: ArgumentOf<Messages, Name>,
    sender: Sender,
  ) => AnswerOf<Messages, Name> | Promise<AnswerOf<Messages, Name>>
}

/** Turns an unknown argument into a trusted one, or says what was expected. */
export type Gate = (name: string, argument: unknown) => { readonly value: unknown } | { readonly expected: string }

type Direction = 'background' | 'page'
interface Envelope {
  readonly secondSourceTo: Direction
  readonly name: string
  readonly argument: unknown
}
type Reply = { readonly value: unknown } | { readonly failed: string }

/** Send to the background; rejects when it cannot answer. */
export async function sendToBackground<Name extends keyof ToBackground & string>(
  name: Name,
  ...[argument]: ArgumentOf<ToBackground, Name> extends undefined ? [] : [ArgumentOf<ToBackground, Name>]
): Promise<AnswerOf<ToBackground, Name>> {
  return opened(name, await browser.runtime.sendMessage(envelope('background', name, argument)))
}

/** Send to the content script of a tab; `undefined` when none is there. */
export async function sendToPage<Name extends keyof ToPage & string>(
  tabId: number,
  name: Name,
  ...[argument]: ArgumentOf<ToPage, Name> extends undefined ? [] : [ArgumentOf<ToPage, Name>]
): Promise<AnswerOf<ToPage, Name> | undefined> {
  const message = envelope('page', name, argument)
  const reply = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)
  return reply === undefined || reply === null ? undefined : opened(name, reply)
}

/** Answer every message to this side until the signal aborts. Each argument passes the gate first. */
export function answer<Messages>(
  direction: Direction,
  handlers: Handlers<Messages>,
  { gate, signal }: { gate: Gate; signal?: AbortSignal },
): void {
  const listener: Listener = (message, sender, respond) => {
    const handler = isEnvelope(message, direction) && ownHandler(handlers, message.name)
    if (!handler) return undefined
    replyTo(message, handler, gate, senderOf(sender)).then(respond)
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

/** On an extension page: hear what pages tell the background, without answering. */
export function overhearPageChanges(heard: (tabId: number) => void, signal?: AbortSignal): void {
  const listener: Listener = (message, sender) => {
    if (isEnvelope(message, 'background') && message.name === 'pageChanged' && sender.tab?.id !== undefined)
      heard(sender.tab.id)
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}

interface RawSender {
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined
  readonly url?: string | undefined
}
type Listener = (message: unknown, sender: RawSender, respond: (reply: Reply) => void) => true | undefined
type AnyHandler = (argument: unknown, sender: Sender) => unknown

const envelope = (secondSourceTo: Direction, name: string, argument: unknown): Envelope => ({
  secondSourceTo,
  name,
  argument,
})

function isEnvelope(message: unknown, direction: Direction): message is Envelope {
  if (typeof message !== 'object' || message === null) return false
  const { secondSourceTo, name } = message as Partial<Envelope>
  return secondSourceTo === direction && typeof name === 'string'
}

function ownHandler<Messages>(handlers: Handlers<Messages>, name: string): AnyHandler | undefined {
  return Object.hasOwn(handlers, name) ? (handlers as Record<string, AnyHandler>)[name] : undefined
}

async function replyTo(message: Envelope, handler: AnyHandler, gate: Gate, sender: Sender): Promise<Reply> {
  const passed = gate(message.name, message.argument)
  if ('expected' in passed) return { failed: passed.expected }
  try {
    return { value: await handler(passed.value, sender) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function senderOf({ tab, url }: RawSender): Sender {
  return {
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(url === undefined ? {} : { url }),
    incognito: tab?.incognito === true,
  }
}

function opened<T>(name: string, reply: unknown): T {
  const { value, failed } = (reply ?? { failed: 'no answer' }) as { value?: T; failed?: string }
  if (failed !== undefined) throw new Error(`Message "${name}": ${failed}`)
  return value as T
}
