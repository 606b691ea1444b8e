import { expect, test } from 'vitest'
import { checkedAddress, isStale, lifeOf, nextDue, permissionFor } from '../../../lib/packs/subscriptions/plan.ts'
import { Sha256 } from '../../../lib/packs/subscriptions/sha256.ts'

const HOUR = 3_600_000
const NOW = new Date('2026-05-03T12:00:00Z')

test.each([
  ['6 hours', 6 * HOUR],
  ['2 days', 48 * HOUR],
  ['1 week', 168 * HOUR],
  ['1 hour', HOUR],
  ['0 days', 24 * HOUR],
  ['9999 weeks', 720 * HOUR],
  ['soon', 24 * HOUR],
  [undefined, 24 * HOUR],
])('a copy that expires in %s', (expires, life) => expect(lifeOf(expires)).toBe(life))

test('readers of one pack do not all ask in one minute', () => {
  const due = (random: number) => Date.parse(nextDue({ expires: '10 days', failures: 0 }, NOW, random)) - NOW.getTime()
  expect([due(0), due(0.5), due(1)].map((time) => Math.round(time / HOUR))).toEqual([216, 240, 264])
})

test('after failures we ask ever later, up to a week', () => {
  const due = (failures: number) => (Date.parse(nextDue({ failures }, NOW, 0.5)) - NOW.getTime()) / HOUR
  expect([1, 2, 3, 4, 20].map(due)).toEqual([1, 2, 4, 8, 168])
})

test('a copy that nobody confirmed for three lives is stale', () => {
  expect(isStale({ confirmed: '2026-05-01T12:00:00Z' } as never, NOW)).toBe(false)
  expect(isStale({ confirmed: '2026-04-29T12:00:00Z' } as never, NOW)).toBe(true)
})

test.each([
  ['https://packs.example/a.ndjson', 'https://packs.example/*'],
  ['https://packs.example:8443/a', 'https://packs.example/*'],
  ['http://localhost:8000/a', 'http://localhost/*'],
  ['http://127.0.0.1/a', 'http://127.0.0.1/*'],
  ['http://packs.example/a', undefined],
  ['https://user:word@packs.example/a', undefined],
  ['file:///etc/passwd', undefined],
  ['javascript:alert(1)', undefined],
  ['packs.example', undefined],
])('%s needs %s', (address, permission) => expect(permissionFor(address)).toBe(permission))

test('the part after # is no part of an address', () => {
  expect(checkedAddress('https://packs.example/a#b')?.href).toBe('https://packs.example/a')
})

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 of %j', (text, digest) => expect(new Sha256().add(new TextEncoder().encode(text)).digest()).toBe(digest))

test('SHA-256 is the same in pieces, and the same as the browser has it', async () => {
  const bytes = new Uint8Array(10_000).map((_, index) => (index * 31) % 251)
  const hash = new Sha256()
  for (let at = 0; at < bytes.length; at += 77) hash.add(bytes.subarray(at, at + 77))
  const own = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  expect(hash.digest()).toBe(Array.from(own, (byte) => byte.toString(16).padStart(2, '0')).join(''))
})
