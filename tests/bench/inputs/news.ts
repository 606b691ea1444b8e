import { pick, seeded } from './random.ts'

// Sentences in the manner of news: about one in three has a figure, one in three somebody's word, the rest neither.
// Curly quotes make the strings two-byte in V8, as those of real pages mostly are.
const TEMPLATES: readonly string[] = [
  '{C} has sent about {N} soldiers to the {P} region, {W} said on {D}.',
  'At least {n} people were killed and {n} wounded when a missile hit a market in {P}, officials said.',
  '“We will not leave our positions,” {W} told reporters in {P}.',
  'The talks in {P} are to resume next week, although neither side has named its delegates.',
  'The road to {P} has been closed for repairs since the spring, and villagers take the longer way over the hills.',
  'According to {W}, air defences shot down {n} of {n} drones launched overnight.',
  '{W} denied that {C} had moved any troops across the border.',
  'Residents spoke of a quiet morning, of bread queues and of buses that ran on time for once.',
  'More than {N} people have been displaced since {M}, the United Nations said, and the number is growing.',
  'The parliament in {P} is expected to vote on the budget before the summer recess.',
  '{C}’s defence ministry put its own losses at {n} dead; {W} spoke of “several hundred”.',
  'Analysts warn that the winter will be hard, that fuel is short and that the harvest has been poor.',
  'The ministry would spend €{n}.5 billion on air defence over the next {n} years, {W} wrote.',
  'An old cinema on the main square has been turned into a centre for volunteers, with a stage full of boxes.',
  '“Nobody here believes the numbers,” said a teacher who asked not to be named, “but everybody counts.”',
  'In {M}, {W} had estimated that up to {N} fighters were in and around {P}.',
  'It was the third such visit this year, and the first without an official communiqué.',
  'The company that owns the plant did not answer questions about the delay.',
  'Some {n} per cent of the territory is under the control of {C}, a study found.',
  'Asked about the report, {W} declined to comment, but added that “the situation is under control”.',
  'Two neighbours have quarrelled over the river for generations; the current dispute began over a bridge.',
  'The army said it had captured {n} square kilometres and {n} settlements in the {P} area within a month.',
  'Schools will reopen on {D} if the heating works, the mayor announced.',
  'Critics of the plan say that it was drawn up in haste and without asking those who live there.',
]
const WHO = [
  'Zelensky',
  'the Pentagon',
  'Peskov',
  'Gen. Oleksandr Syrskyi',
  'a spokesman for the army',
  'the foreign minister',
  'Ursula von der Leyen',
  'two senior officials',
  'the Kremlin',
  'Mark Rutte',
  'a resident',
]
const COUNTRIES = [
  'Russia',
  'Ukraine',
  'North Korea',
  'Iran',
  'Israel',
  'Sudan',
  'Rwanda',
  'India',
  'Pakistan',
  'Poland',
  'Turkey',
]
const PLACES = [
  'Kursk',
  'Donetsk',
  'Pokrovsk',
  'Kharkiv',
  'Goma',
  'El Fasher',
  'Gaza City',
  'Sumy',
  'Belgorod',
  'Khartoum',
  'Kyiv',
]
const DAYS = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Sunday', '4 November', 'Oct. 23']
const MONTHS = ['January', 'early August', 'March 2024', 'October', 'the start of the war']

/** About `length` characters of news-like text in paragraphs of two to five sentences. */
export function newsText(length: number, seed = 1): string {
  const random = seeded(seed)
  const fill: Record<string, () => string> = {
    C: () => pick(random, COUNTRIES),
    P: () => pick(random, PLACES),
    W: () => pick(random, WHO),
    D: () => pick(random, DAYS),
    M: () => pick(random, MONTHS),
    N: () => `${1 + Math.floor(random() * 90)},000`,
    n: () => String(2 + Math.floor(random() * 900)),
  }
  const parts: string[] = []
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      pick(random, TEMPLATES).replace(/\{(\w)\}/g, (_, key: string) => fill[key]?.() ?? ''),
    )
    const paragraph = sentences.join(' ')
    parts.push(paragraph)
    written += paragraph.length + 1
  }
  return parts.join('\n').slice(0, length)
}

/** Text without any figure, name or cue: what most of the web is made of. */
export function plainText(length: number, seed = 2): string {
  const random = seeded(seed)
  const words =
    'the garden was quiet and a long wind moved over grass while children played near old walls of stone under slow clouds that drifted on toward hills where paths ran into woods'.split(
      ' ',
    )
  const sentence = () =>
    `${Array.from({ length: 8 + Math.floor(random() * 12) }, () => pick(random, words)).join(' ')}.`
  let text = ''
  while (text.length < length) text += `${sentence()} `
  return text.slice(0, length)
}

/** Texts made to hurt: every one must cost about as much per byte as news. */
export function hostileTexts(): Readonly<Record<string, string>> {
  return {
    digits: '7'.repeat(50_000),
    'one hundred and': 'one hundred and '.repeat(3_200),
    'no spaces': 'a'.repeat(50_000),
    'one line of 1 MB': newsText(1_000_000, 3).replaceAll('\n', ' '),
    quotes: '“'.repeat(50_000),
    capitals: 'Kyiv Said '.repeat(5_000),
  }
}
