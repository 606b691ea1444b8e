import { expect, test } from 'vitest'
import { open } from '../../scripts/predict/equate.ts'

test.each([
  [
    'the same words, another number',
    'The army lost 40 tanks in March.',
    'The army lost 60 tanks in March.',
    'contradiction',
  ],
  [
    'the same words, a floor that holds',
    'The army lost 40 tanks in March.',
    'The army lost more than 30 tanks in March.',
    'entailment',
  ],
  [
    'the same words, a floor that may hold',
    'The army lost more than 30 tanks in March.',
    'The army lost 40 tanks in March.',
    'neutral',
  ],
  [
    'a shorter way to say it',
    'At least 54 people were killed in the missile strike on Poltava, officials said.',
    '54 people killed in missile strike on Poltava.',
    'entailment',
  ],
  [
    'a number that the text does not have',
    'At least 54 people were killed in the missile strike on Poltava, officials said.',
    '297 people were injured in Poltava.',
    'neutral',
  ],
  ['two hospitals', 'The strike killed 45 people.', 'The city has 45 hospitals.', 'neutral'],
])('%s', async (_, premise, hypothesis, label) => {
  const predictor = await open([])
  expect(await predictor.answer({ id: 'made-up', premise, hypothesis })).toEqual({ id: 'made-up', label })
})
