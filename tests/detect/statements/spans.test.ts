import { describe, expect, test } from 'vitest'
import { attributions, statementsIn } from './reading.ts'

describe('marks that wires and typewriters use', () => {
  test.each([
    ["''We held the bridge,'' Marchenko said.", "Marchenko | said | ''We held the bridge,''"],
    ['``We held the bridge,’’ Marchenko said.', 'Marchenko | said | ``We held the bridge,’’'],
    ['Marchenko said ‘‘nobody’’ had fled.', 'Marchenko | said | ‘‘nobody’’ had fled'],
    ['Marchenko said the bridge was held. ___', 'Marchenko | said | the bridge was held'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each(["The soldiers' mothers' letters were long.", 'The rock ’n’ roll band of the brigade played.'])(
    'no quotation: %s',
    (text) => expect(attributions(text)).toEqual([]),
  )
})

describe('where what was said ends', () => {
  test.each([
    ['Bilyk said the dam was safe, though he admitted it leaked.', 'Bilyk | said | the dam was safe'],
    ['The dam was safe, said Bilyk, an engineer.', 'Bilyk, an engineer | said | The dam was safe'],
    [
      'Seoul says men were sent to the river, an allegation Pyongyang has rejected.',
      'Seoul | says | men were sent to the river',
    ],
    [
      'The study found that in the largest towns, which lie on the river, food was short.',
      'The study | found | that in the largest towns, which lie on the river, food was short',
    ],
    ['Bilyk cited attacks on Sumy, Poltava and Odesa.', 'Bilyk | cited | attacks on Sumy, Poltava and Odesa'],
    ['Moscow, which denies sending men, called the map false.', 'which | denies | sending men'],
  ])('%s', (text, expected) => expect(attributions(text)).toContain(expected))

  test.each([
    ['Bilyk said the dam, though old, was safe.', 'Bilyk | said | the dam, though old, was safe'],
    ['Bilyk denied the raid, and Kyiv and Paris believe him.', 'Bilyk | denied | the raid'],
    ['Bilyk said the army, which was tired, had won.', 'Bilyk | said | the army'],
  ])('not there, or not yet: %s', (text, expected) => expect(attributions(text)).toContain(expected))
})

describe('where what was said begins', () => {
  test.each([
    ['Bilyk says too many were lost.', 'Bilyk | says | too many were lost'],
    ['Bilyk told the forum he was against it.', 'Bilyk | told | he was against it'],
    ['Bilyk said after the vote he would go home.', 'Bilyk | said | he would go home'],
    ['Bilyk has claimed, without giving proof, that men had fled.', 'Bilyk | has claimed | that men had fled'],
    ['Kyiv urged Moscow to open the road.', 'Kyiv | urged | Moscow to open the road'],
    ['Kyiv called Friday’s raid a crime.', 'Kyiv | called | Friday’s raid a crime'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each([
    ['Kyiv urged him to open the road.', 'Kyiv | urged | to open the road'],
    ['Bilyk said again that men had fled.', 'Bilyk | said | that men had fled'],
    ['Kyiv said on Monday that men had fled.', 'Kyiv | said | that men had fled'],
  ])('not there: %s', (text, expected) => expect(attributions(text)).toEqual([expected]))
})

describe('a clause on both sides of the speaker', () => {
  test.each([
    [
      'To prevent a flood, he said, engineers would open the gates.',
      'he | said | To prevent a flood + engineers would open the gates',
    ],
    ['The town was calm, he said, until the shells came.', 'he | said | The town was calm + until the shells came'],
    [
      'The army, Reuters reported, citing two aides, has lost 40 tanks.',
      'Reuters | reported | The army + has lost 40 tanks',
    ],
    ['“We held,” he said, pointing at the river, “and we won.”', 'he | said | “We held,” + “and we won.”'],
    ['After a week, the town was empty, one officer said.', 'one officer | said | After a week, the town was empty'],
    ['Their farms depend on it, a leaflet says.', 'a leaflet | says | Their farms depend on it'],
    ['Forty tanks were lost, say Ukrainian officials.', 'Ukrainian officials | say | Forty tanks were lost'],
    ['The toll has risen to 40, the paper has learned.', 'the paper | has learned | The toll has risen to 40'],
    ['Men had left the town, he pointed out.', 'he | pointed out | Men had left the town'],
  ])('%s', (text, expected) => expect(attributions(text)).toContain(expected))

  test.each([
    ['Yesterday, Bilyk said, “We held.”', 'Bilyk | said | “We held.”'],
    ['Asked about the dam, Bilyk said it was safe.', 'Bilyk | said | it was safe'],
    [
      'Analysts worried that if the dam broke, Kyiv could threaten to leave.',
      'Analysts | worried | that if the dam broke, Kyiv could threaten to leave',
    ],
    ['“We held,” he said, and his aide added, “We won.”', 'he | said | “We held,”'],
  ])('only one side: %s', (text, expected) => expect(attributions(text)).toContain(expected))
})

describe('verbs that carry a noun for words, and verbs of several words', () => {
  test.each([
    ['Kyiv issued a fresh warning that a raid was near.', 'Kyiv | issued a fresh warning | that a raid was near'],
    ['Officials have voiced fears that the dam could fail.', 'Officials | have voiced fears | that the dam could fail'],
    ['Seoul made it clear that no men would go.', 'Seoul | made it clear | that no men would go'],
    ['Bilyk pointed out that the dam was old.', 'Bilyk | pointed out | that the dam was old'],
    ['Those close to him say that he is ill.', 'Those close to him | say | that he is ill'],
    ['Data from the survey show that farms closed.', 'Data from the survey | show | that farms closed'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each(['Bilyk made a claim on the house.', 'The factory makes clear glass.', 'He pointed out the way.'])(
    'no words: %s',
    (text) => expect(attributions(text)).toEqual([]),
  )
})

describe('speakers', () => {
  test.each([
    ['A soldier who said he was cold left.', 'who | said | he was cold left'],
    [
      'In a post on Telegram, the governor, Ivan Bilyk, wrote that homes burned.',
      'the governor, Ivan Bilyk, | wrote | that homes burned',
    ],
    ['According to the data, men like him rarely fought.', 'the data | According to | men like him rarely fought'],
    ['According to Bilyk, the governor, homes burned.', 'Bilyk, the governor | According to | homes burned'],
    [
      'Farmers and factory owners worried that prices would rise.',
      'Farmers and factory owners | worried | that prices would rise',
    ],
    ['Forty tanks were lost near Sumy – General Staff', 'General Staff | – | Forty tanks were lost near Sumy'],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual([expected]))

  test.each([
    'The old town – Lviv',
    'Forty tanks were lost near Sumy – Monday',
    'Forty tanks were lost near Sumy-Poltava',
  ])('no signature: %s', (text) => expect(attributions(text)).toEqual([]))
})

describe('a semicolon parts words', () => {
  test.each([
    [
      'Forty drones came, the air force said; it shot down 30.',
      ['the air force | said | Forty drones came + it shot down 30'],
    ],
    [
      'The army had lost, a rebel, Willy Banza, claimed; the army did not reply to a letter.',
      ['a rebel, Willy Banza, | claimed | The army had lost', 'the army | did not reply to | a letter'],
    ],
    ['Bilyk said roads were cut; nobody could leave.', ['Bilyk | said | roads were cut']],
    ['Kyiv: roads cut; trains stopped', ['Kyiv | : | roads cut; trains stopped']],
  ])('%s', (text, expected) => expect(attributions(text)).toEqual(expected))

  test.each([
    ['“Roads are cut; nobody can leave,” Bilyk said.', 'Bilyk | said | “Roads are cut; nobody can leave,”'],
    ['Forty drones came, the air force said; Kyiv saw none.', 'the air force | said | Forty drones came'],
  ])('but not: %s', (text, expected) => expect(attributions(text)).toEqual([expected]))
})

describe('a relative clause that another tells', () => {
  test.each([
    ['Rwanda, which experts say has men there, denies it.', 'experts | say | has men there'],
    ['The men, who Kyiv says were sent by boat, are missing.', 'Kyiv | says | were sent by boat'],
    ['The raid, which Seoul said had failed, was praised.', 'Seoul | said | had failed'],
  ])('%s', (text, expected) => expect(attributions(text)).toContain(expected))

  test.each(['Experts say has-beens ruled the town.', 'Experts, who say little, have men there.'])('none: %s', (text) =>
    expect(attributions(text).filter((each) => /\| (?:has|have|were) /.test(each))).toEqual([]),
  )
})

describe('what is no part of what was said', () => {
  test.each([
    ['- Two men were lost, Bilyk said.', 'Bilyk: asserts: Two men were lost'],
    ['Moscow said a crew was to blame - a theory that Kyiv calls absurd.', 'russia: asserts: a crew was to blame'],
    ['Moscow says a depot was hit, an account that Kyiv disputes.', 'russia: asserts: a depot was hit'],
    ['Moscow says a depot was hit, an account that has since been questioned.', 'russia: asserts: a depot was hit'],
  ])('%s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each([
    ['Moscow said a crew - a young one - was to blame.', 'russia: asserts: a crew - a young one - was to blame'],
    [
      'Moscow says a depot was hit, an accountant among the dead.',
      'russia: asserts: a depot was hit, an accountant among the dead',
    ],
  ])('part of it: %s', (text, expected) => expect(statementsIn(text)).toContain(expected))

  test.each(['Kyiv has said little about its own dead.', 'Kyiv said nothing of the dead.'])(
    'nothing was said: %s',
    (text) => expect(statementsIn(text)).toEqual([]),
  )
})
