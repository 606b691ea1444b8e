import { describe, expect, test } from 'vitest'
import { read, statementsIn } from '../statements/reading.ts'

/** Who says the last thing of a text: by id where known. */
const lastSpeaker = (text: string): string | undefined => statementsIn(text).at(-1)?.split(': ')[0]
const namesIn = (text: string): string[] =>
  read(text)
    .names.inSentence(0)
    .map(({ text: name }) => name)

describe('a person behind the name of an office', () => {
  test.each([
    ['White House Press Secretary Karine Bilyk spoke.', 'Karine Bilyk'],
    ['Acting Regional Governor Oleh Marchenko spoke.', 'Oleh Marchenko'],
    ['Foreign Ministry Spokeswoman Olena Bilyk spoke.', 'Olena Bilyk'],
    ['Chief Superintendent Jens Holm spoke.', 'Jens Holm'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name))

  test.each([
    ['The Health Ministry spoke.', 'Health Ministry'],
    ['The Governor General Award was given.', 'General Award'],
    ['Min-jae Park spoke.', 'Min-jae Park'],
  ])('no such person: %s', (text, name) => expect(namesIn(text).join()).toContain(name.split(' ').at(-1)))

  test('a compound adjective is nobody', () =>
    expect(namesIn('Far-right minister Oleh Bilyk spoke.')).toEqual(['Oleh Bilyk']))
})

describe('he and she', () => {
  test.each([
    ['Olena Bilyk met Ivan Marchenko. She said the war goes on.', 'Olena Bilyk'],
    ['Spokeswoman Kim Lee met Ivan Marchenko. He said the war goes on.', 'Ivan Marchenko'],
    ['Ivan Marchenko spoke for an hour. Later Olena Bilyk arrived. He said the war goes on.', 'Ivan Marchenko'],
    ['Donald Trump announced it on Truth Social. He wrote that the war goes on.', 'donald-trump'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  test.each([
    ['Khawaja Asif rejected it. He said the war goes on.', 'Khawaja Asif'],
    ['Kim Lee met Ruslan Marchenko. She said the war goes on.', 'Kim Lee'],
  ])('a name that may be either: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})

describe('those who speak for others', () => {
  test.each([
    ['Russia’s envoy to the UN said the war goes on.', 'russia'],
    ['China’s UN ambassador said the war goes on.', 'china'],
    ['A spokesman for Russia’s defence ministry said the war goes on.', 'russian-ministry-of-defence'],
    ['The foreign ministry in Moscow said the war goes on.', 'russian-foreign-ministry'],
    ['Yemen’s Houthi rebels said the war goes on.', 'houthis'],
    ['The Sudanese Armed Forces (SAF) spoke. SAF said the war goes on.', 'sudanese-army'],
    ['The American account said the war goes on.', 'united-states'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  test.each([
    ['A visitor to the UN said the war goes on.', 'A visitor to the UN'],
    ['The office in Moscow said the war goes on.', 'The office in Moscow'],
    ['Defence Minister Oleh Bilyk spoke. The Prime Minister said the war goes on.', 'The Prime Minister'],
  ])('for themselves: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})

describe('outlets whose names no table knows', () => {
  test.each([
    ['The village was burnt in the war, the news site Myanmar Now reported.', 'Myanmar Now'],
    ['The broadcaster Radio Free Asia said the war goes on.', 'Radio Free Asia'],
    ['The newspaper Folha de S.Paulo reported that the war goes on.', 'Folha de S.Paulo'],
    ['Leaked Pentagon documents show that the war goes on.', 'pentagon'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  test.each([
    ['The daily Ukraine briefing began. Putin said the war goes on.', 'vladimir-putin'],
    ['The website of Kyiv fell silent. Putin said the war goes on.', 'vladimir-putin'],
  ])('no outlet: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})

describe('whose army it is', () => {
  test.each([
    ['Fighting reached Sudan’s capital. Men fled to Chad. The army, which is small, said the war goes on.', 'The army'],
    ['Men fled to Chad. The government said the war goes on.', 'chad'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})

describe('whose estimate, and which group', () => {
  test.each([
    [
      'BRUSSELS (Agency) - A senior NATO officer spoke. Men were lost in the war, according to the alliance’s estimate.',
      'nato',
    ],
    [
      'NATO met. Men were lost in the war, according to the alliance’s estimate, which rests on Ukrainian sources.',
      'nato',
    ],
    ['The Houthis fired at a ship, US Central Command said. The group says the war goes on.', 'houthis'],
    [
      '“They lie,” said Ruslan Leviev, of the Conflict Intelligence Team, who thinks that the war goes on.',
      'Ruslan Leviev',
    ],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  test.each([
    ['A report by Kyiv said the war goes on.', 'ukraine'],
    ['Brussels met. The bloc said the war goes on.', 'european-union'],
    ['US Central Command fired at a ship. The command said the war goes on.', 'us-central-command'],
  ])('near it: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})
