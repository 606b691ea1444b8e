import { expect, test } from 'vitest'
import { tokenize } from '../../lib/text/tokens.ts'
import { classesAmong, wordClass } from '../../lib/text/word-classes.ts'
import { wordSet, wordTable } from '../../lib/text/word-set.ts'

test('a set holds the words of its line and no others', () => {
  const words = wordSet('and but')
  expect(words.has('but')).toBe(true)
  expect(words.has('and but')).toBe(false)
  expect([...words]).toEqual(['and', 'but'])
})

test('sets and tables are made at the first question, and once', () => {
  let made = 0
  const table = wordTable(() => {
    made++
    return [['two', 2]] as const
  })
  const words = wordSet(() => {
    made++
    return table.keys()
  })
  expect(made).toBe(0)
  expect(words.has('two')).toBe(true)
  expect(words.has('three')).toBe(false)
  expect(table.get('two')).toBe(2)
  expect(table.get('three')).toBeUndefined()
  expect(made).toBe(2)
})

test('a sentence holds the classes whose words stand in it, also with more classes than a number has bits', () => {
  const many = Array.from({ length: 70 }, (_, index) => wordClass(`word${index} other${index}`))
  const tokens = tokenize('A word3, an other65.')
  const held = many.filter(({ group, bit }) => ((classesAmong(tokens)[group] ?? 0) & bit) !== 0)
  expect(held).toEqual([many[3], many[65]])
})
