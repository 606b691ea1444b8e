import { expect, test } from 'vitest'
import { nameResolver } from '../../lib/match/resolve-names.ts'
import type { Entity } from '../../lib/model/entities.ts'

/** Entities that a pack might bring. */
const BROUGHT: readonly Entity[] = [
  { id: 'abdirahman-mohamud-warsame', kind: 'person', name: 'Abdirahman Mohamud Warsame' },
  { id: 'kostyantyn-mashovets', kind: 'person', name: 'Kostyantyn Mashovets' },
  { id: 'malik-agar', kind: 'person', name: 'Malik Agar' },
  { id: 'sumatra', kind: 'region', name: 'Sumatra' },
  { id: 'operation-grey-heron', kind: 'organisation', name: 'Operation Grey Heron', aliases: ['Grey Heron'] },
]
const resolve = nameResolver(BROUGHT)

test.each([
  ['Zelensky', 'volodymyr-zelenskyy'],
  ['Zelenskiy', 'volodymyr-zelenskyy'],
  ['Selenskyj', 'volodymyr-zelenskyy'],
  ['Зеленський', 'volodymyr-zelenskyy'],
  ['N. Korea', 'north-korea'],
  ['Sumy', 'sumy'],
  ['Mali', 'mali'],
  ['Grey Heron', 'operation-grey-heron'],
  ['Konstantyn Mashovets', 'kostyantyn-mashovets'],
  ['Abdirahman Mohamed Warsame', 'abdirahman-mohamud-warsame'],
])('%s is %s', (name, id) => expect(resolve(name)).toBe(id))

test.each(['Kim', 'Sumatran coffee', 'Malik', 'John Smith', 'Mashovets', 'Grey Horn', 'a', '', 'x'.repeat(500)])(
  '%s is nobody',
  (name) => expect(resolve(name)).toBeUndefined(),
)
