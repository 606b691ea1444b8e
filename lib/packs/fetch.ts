import type { FailureReason } from './subscriptions/subscription.ts'

/** What to ask for. */
export interface PackRequest {
  readonly address: string
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

/** What bounds a request. */
export interface FetchLimits {
  readonly maxPackBytes: number
  /** Longest time without an answer or with less than `leastBytes` of it, and longest time in all, in milliseconds. */
  readonly maxSilence: number
  /** A server that gives less than this in `maxSilence` only drips. */
  readonly leastBytes: number
  readonly maxTime: number
}

/** Half a gigabyte is a pack of a million reports. */
export const FETCH_LIMITS: FetchLimits = {
  maxPackBytes: 768 * 1024 * 1024,
  maxSilence: 20_000,
  leastBytes: 4096,
  maxTime: 30 * 60_000,
}

/** What came back. */
export type PackAnswer =
  | {
      readonly kind: 'whole'
      readonly body: Blob
      readonly etag: string | undefined
      readonly lastModified: string | undefined
      readonly answeredBy: string
      readonly status: number
    }
  | { readonly kind: 'not-modified'; readonly answeredBy: string; readonly status: number }
  | {
      readonly kind: 'failed'
      readonly reason: FailureReason
      readonly status?: number
      readonly detail: string
      readonly bytes: number
    }

type Failed = Extract<PackAnswer, { kind: 'failed' }>

function failed(
  reason: FailureReason,
  detail: string,
  more: { readonly status?: number; readonly bytes?: number } = {},
): Failed {
  return { kind: 'failed', reason, detail, bytes: 0, ...more }
}

/**
 * Asks for a pack. This is the only place in the extension from which a request leaves the machine: no cookies, no
 * referrer, nothing but the address and what the server said of our copy the last time.
 */
export async function fetchPack(request: PackRequest, limits: FetchLimits = FETCH_LIMITS): Promise<PackAnswer> {
  const stop = new AbortController()
  const whole = setTimeout(() => stop.abort('too-slow'), limits.maxTime)
  const first = setTimeout(() => stop.abort('too-slow'), limits.maxSilence)
  try {
    const response = await fetch(request.address, optionsFor(request, stop.signal))
    clearTimeout(first)
    return await answerOf(request, response, limits, stop)
  } catch (error) {
    if (stop.signal.aborted) return failed('too-slow', 'no answer in time')
    return failed((await leadsElsewhere(request)) ? 'leads-elsewhere' : 'unreachable', String(error))
  } finally {
    clearTimeout(first)
    clearTimeout(whole)
  }
}

function optionsFor({ etag, lastModified }: PackRequest, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/x-ndjson, application/json, text/plain, */*;q=0.5' }
  if (etag !== undefined) headers['If-None-Match'] = etag
  if (lastModified !== undefined) headers['If-Modified-Since'] = lastModified
  return { headers, signal, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' }
}

// Where the browser refuses to follow a redirect to a host that does not allow it, it only says that something failed.
// Asking without following tells whether there is a redirect; its target stays hidden from us.
async function leadsElsewhere({ address }: PackRequest): Promise<boolean> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
  }
  const response = await fetch(address, { ...options, signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
  await response?.body?.cancel().catch(() => undefined)
  return (
    response?.type === 'opaqueredirect' || (response !== undefined && response.status >= 300 && response.status < 400)
  )
}

async function answerOf(
  request: PackRequest,
  response: Response,
  limits: FetchLimits,
  stop: AbortController,
): Promise<PackAnswer> {
  const { status, headers } = response
  const answeredBy = response.url === '' ? request.address : response.url
  if (status === 304) return { kind: 'not-modified', answeredBy, status }
  if (status === 404 || status === 410) return failed('not-found', `status ${status}`, { status })
  if (!response.ok) return failed('server-trouble', `status ${status}`, { status })
  const length = Number(headers.get('content-length') ?? 0)
  if (length > limits.maxPackBytes) {
    stop.abort('too-big')
    return failed('too-big', `${length} bytes`, { status, bytes: 0 })
  }
  const body = await bodyOf(response, limits, stop)
  if ('kind' in body) return { ...body, status }
  // A body that the server compresses is longer than its length says, never shorter than it.
  if (headers.get('content-encoding') === null && body.size < length)
    return failed('cut-off', `${body.size} of ${length} bytes`, { status, bytes: body.size })
  return {
    kind: 'whole',
    body,
    etag: headers.get('etag') ?? undefined,
    lastModified: headers.get('last-modified') ?? undefined,
    answeredBy,
    status,
  }
}

/** The body, counted while it comes, so that neither a flood nor a slow drip goes on for ever. */
async function bodyOf(response: Response, limits: FetchLimits, stop: AbortController): Promise<Blob | Failed> {
  let bytes = 0
  let before = 0
  const watch = setInterval(() => {
    if (bytes - before < limits.leastBytes) stop.abort('too-slow')
    before = bytes
  }, limits.maxSilence)
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      bytes += piece.length
      if (bytes > limits.maxPackBytes) stop.abort('too-big')
      controller.enqueue(piece)
    },
  })
  try {
    const stream = response.body?.pipeThrough(counting, { signal: stop.signal })
    return await new Response(stream ?? null).blob()
  } catch (error) {
    if (stop.signal.aborted)
      return failed(stop.signal.reason === 'too-big' ? 'too-big' : 'too-slow', `${bytes} bytes`, { bytes })
    return failed('cut-off', `${bytes} bytes, then ${String(error)}`, { bytes })
  } finally {
    clearInterval(watch)
  }
}
