import type { Subscription } from './subscription.ts'

const HOUR = 3_600_000
const UNITS: Readonly<Record<string, number>> = { hour: HOUR, day: 24 * HOUR, week: 168 * HOUR, month: 720 * HOUR }
const EXPIRES = /^(\d{1,4})\s?(hour|day|week|month)s?$/

/** Asked at most once an hour and at least once a month, whatever a header says. */
const SHORTEST = HOUR
const LONGEST = 30 * 24 * HOUR
const DEFAULT = 24 * HOUR

/** The life of a copy in milliseconds: "6 hours", "2 days", "1 week". A header without, or with nonsense, means a day. */
export function lifeOf(expires: string | undefined): number {
  const [, count = '', unit = ''] = EXPIRES.exec(expires ?? '') ?? []
  const life = Number(count) * (UNITS[unit] ?? 0)
  return life > 0 ? Math.min(LONGEST, Math.max(SHORTEST, life)) : DEFAULT
}

/**
 * When to ask again. Spread by a tenth either way, so that the readers of one pack do not all ask in one minute; after
 * failures ever later, up to a week.
 */
export function nextDue(
  { expires, failures }: Pick<Subscription, 'expires' | 'failures'>,
  now: Date,
  random: number,
): string {
  const life =
    failures === 0 ? lifeOf(expires) : Math.min(UNITS.week ?? DEFAULT, HOUR * 2 ** Math.min(failures - 1, 10))
  return new Date(now.getTime() + life * (0.9 + 0.2 * random)).toISOString()
}

/** Is it time to ask? */
export function isDue({ due }: Subscription, now: Date): boolean {
  return due <= now.toISOString()
}

/** A copy is stale when nobody has confirmed it for three lives of it. */
export function isStale({ confirmed, expires }: Subscription, now: Date): boolean {
  return confirmed !== undefined && now.getTime() - Date.parse(confirmed) > 3 * lifeOf(expires)
}

/** The earliest moment at which something is due; `undefined` without subscriptions. */
export function nextAlarm(subscriptions: readonly Subscription[]): string | undefined {
  return subscriptions.map(({ due }) => due).sort()[0]
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/** An address that may be asked: https, or http on this machine for authors and tests. */
export function checkedAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return undefined
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL.has(url.hostname))
  url.hash = ''
  return isAllowed ? url : undefined
}

/** The one host permission that a subscription needs. Ports cannot be part of it. */
export function permissionFor(address: string): string | undefined {
  const url = checkedAddress(address)
  return url === undefined ? undefined : `${url.protocol}//${url.hostname}/*`
}

/** Where to ask, in order: the address itself, then its mirrors, each once and only allowed ones. */
export function addressesToTry({ address, mirrors = [] }: Subscription): readonly string[] {
  const all = [address, ...mirrors].map((each) => checkedAddress(each)?.href)
  return [...new Set(all.filter((each) => each !== undefined))]
}
