import type { Problem } from '../../model/result.ts'
import { FETCH_LIMITS, type FetchLimits, fetchPack, type PackAnswer } from '../fetch.ts'
import { problemLine } from '../parse.ts'
import type { StoredPack } from '../store/database.ts'
import type { Importer } from '../store/importer.ts'
import { logRequest, type SubscriptionStore } from './database.ts'
import { addressesToTry, checkedAddress, isDue, nextAlarm, nextDue } from './plan.ts'
import type { FailureReason, Outcome, RequestRecord, Subscription } from './subscription.ts'
import { wrongHash } from './verify.ts'

/** What subscriptions need beside their store. */
export interface SubscriptionTools {
  readonly importer: Importer
  readonly now: () => Date
  readonly random: () => number
  readonly pause: () => Promise<void>
  /** Has the reader let us ask this host? */
  readonly mayAsk: (address: string) => Promise<boolean>
  readonly limits?: FetchLimits
}

/** What a reader gives when subscribing. */
export interface NewSubscription {
  readonly address: string
  readonly sha256?: string
  readonly mirrors?: readonly string[]
}

/** An attempt at one address: an outcome, and what a good answer tells to remember. */
interface Attempt {
  readonly outcome: Outcome
  readonly remember?: Partial<Subscription>
}

function failure(reason: FailureReason, values: Readonly<Record<string, string>>): Attempt {
  return { outcome: { kind: 'failed', reason, values } }
}

/** Packs that the reader asked to be kept current. Nothing is asked that is not here, and every request is logged. */
export class Subscriptions {
  readonly #store: SubscriptionStore
  readonly #tools: SubscriptionTools

  constructor(store: SubscriptionStore, tools: SubscriptionTools) {
    this.#store = store
    this.#tools = tools
  }

  list(): Promise<readonly Subscription[]> {
    return this.#store.getAll('subscriptions')
  }

  /** Subscribes and asks for the first copy. An address that may not be asked is an outcome, not a subscription. */
  async add({ address, ...more }: NewSubscription): Promise<Outcome> {
    const url = checkedAddress(address)
    if (url === undefined) return failure('not-secure', { address }).outcome
    const now = this.#tools.now().toISOString()
    const known = await this.#store.get('subscriptions', url.href)
    await this.#store.put('subscriptions', { added: now, due: now, failures: 0, ...known, ...more, address: url.href })
    return this.update(url.href)
  }

  /** Ends a subscription and takes its pack away. */
  async remove(address: string): Promise<void> {
    const known = await this.#store.get('subscriptions', address)
    await this.#store.delete('subscriptions', address)
    if (known?.pack !== undefined) await this.#tools.importer.remove(known.pack)
  }

  /** Asks now, due or not. */
  async update(address: string): Promise<Outcome> {
    const subscription = await this.#store.get('subscriptions', address)
    if (subscription === undefined) throw new Error(`Subscriptions: there is none to "${address}"`)
    const { outcome, remember } = await this.#attempt(subscription)
    await this.#remember(subscription, outcome, remember)
    return outcome
  }

  /** Asks for all that are due, one after the other; the moment of the next alarm, if any. */
  async updateDue(): Promise<string | undefined> {
    for (const subscription of await this.list()) {
      if (isDue(subscription, this.#tools.now())) await this.update(subscription.address)
    }
    return nextAlarm(await this.list())
  }

  async #attempt(subscription: Subscription): Promise<Attempt> {
    let last = failure('not-secure', { address: subscription.address })
    for (const address of addressesToTry(subscription)) {
      last = await this.#attemptAt(address, subscription)
      if (last.outcome.kind !== 'failed') return last
    }
    return last
  }

  async #attemptAt(address: string, subscription: Subscription): Promise<Attempt> {
    if (!(await this.#tools.mayAsk(address))) return failure('no-permission', { host: new URL(address).host })
    // What the server said of our copy only means something to the server that said it.
    const isOwn = address === subscription.address && subscription.pack !== undefined
    const asked = isOwn ? { etag: subscription.etag, lastModified: subscription.lastModified } : {}
    const began = this.#tools.now()
    const answer = await fetchPack({ address, ...asked }, this.#tools.limits ?? FETCH_LIMITS)
    await logRequest(this.#store, recordOf(address, answer, began, this.#tools.now()))
    if (answer.kind === 'not-modified') return { outcome: { kind: 'not-modified' } }
    if (answer.kind === 'failed') return failure(answer.reason, { address, detail: answer.detail })
    return this.#take(answer, subscription)
  }

  async #take(answer: Extract<PackAnswer, { kind: 'whole' }>, subscription: Subscription): Promise<Attempt> {
    const wrong = await wrongHash(answer.body, subscription.sha256, this.#tools.pause)
    if (wrong !== undefined) return failure('wrong-hash', { address: answer.answeredBy, ...wrong })
    const read = await this.#tools.importer.run(answer.body, { kind: 'subscription', from: subscription.address })
    if (!read.ok)
      return failure(reasonOf(read.problems), {
        address: answer.answeredBy,
        detail: read.problems.map(problemLine).join('\n'),
      })
    return { outcome: outcomeOf(read.value), remember: memoryOf(answer, read.value, subscription) }
  }

  async #remember(before: Subscription, outcome: Outcome, remember: Partial<Subscription> = {}): Promise<void> {
    const now = this.#tools.now()
    const failures = outcome.kind === 'failed' ? before.failures + 1 : 0
    const confirmed = outcome.kind === 'failed' ? {} : { confirmed: now.toISOString() }
    const changed = outcome.kind === 'updated' ? { changed: now.toISOString() } : {}
    const { etag: _, lastModified: __, ...rest } = before
    const after = {
      ...(outcome.kind === 'updated' ? rest : before),
      ...remember,
      ...confirmed,
      ...changed,
      failures,
      outcome,
      checked: now.toISOString(),
    }
    // The reader may have ended the subscription in the meantime.
    if ((await this.#store.get('subscriptions', before.address)) === undefined) return
    await this.#store.put('subscriptions', { ...after, due: nextDue(after, now, this.#tools.random()) })
  }
}

function outcomeOf({ changes, figures, statements }: StoredPack): Outcome {
  return { kind: 'updated', changes: changes ?? { added: figures + statements, removed: 0, changed: 0 } }
}

function memoryOf(
  answer: Extract<PackAnswer, { kind: 'whole' }>,
  pack: StoredPack,
  subscription: Subscription,
): Partial<Subscription> {
  const { etag, lastModified } = answer
  const { expires, mirrors } = pack.header
  return {
    pack: pack.id,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(expires === undefined ? {} : { expires }),
    ...(mirrors === undefined ? {} : { mirrors: [...new Set([...(subscription.mirrors ?? []), ...mirrors])] }),
  }
}

function reasonOf([first]: readonly Problem[]): FailureReason {
  if (first?.path === 'store') return 'no-room'
  if (first?.path === 'pack' && first.expected.startsWith('an id')) return 'id-taken'
  return first?.path === 'last line' || first?.path === 'reports' ? 'cut-off' : 'not-a-pack'
}

function recordOf(address: string, answer: PackAnswer, began: Date, ended: Date): RequestRecord {
  const bytes = answer.kind === 'whole' ? answer.body.size : answer.kind === 'failed' ? answer.bytes : 0
  const elsewhere = answer.kind !== 'failed' && answer.answeredBy !== address ? { answeredBy: answer.answeredBy } : {}
  return {
    at: began.toISOString(),
    address,
    ...elsewhere,
    ...(answer.status === undefined ? {} : { status: answer.status }),
    bytes,
    milliseconds: ended.getTime() - began.getTime(),
    result: answer.kind === 'failed' ? answer.reason : answer.kind,
  }
}
