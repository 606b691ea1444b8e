import { wordSet } from '../../text/word-set.ts'
import { entity } from '../../world/gazetteer.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../lexicon/en/given-names.ts'
import type { NameMention } from './find-names.ts'

type Gender = 'man' | 'woman'

const WOMEN = wordSet(WOMENS_NAMES)
const MEN = wordSet(MENS_NAMES)
/** "Serhii": a given name, which soldiers and witnesses often go by alone. */
export const isGiven = (lower: string): boolean => MEN.has(lower) || WOMEN.has(lower)

const HER_TITLES = wordSet('mrs mrs. ms ms. miss lady dame queen princess sister spokeswoman chairwoman congresswoman')
const HIS_TITLES = wordSet('mr mr. sir lord king prince pope father brother spokesman chairman congressman')

const PRONOUNS = new Map<string, Gender>([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
])

/** False where a pronoun cannot stand for a person, by title or given name: "she" for "spokesman Ivan Bilyk". */
export function agrees(pronoun: string, mention: NameMention): boolean {
  const wanted = PRONOUNS.get(pronoun)
  const own = wanted === undefined || mention.kind !== 'person' ? undefined : genderOf(mention)
  return own === undefined || own === wanted
}

function genderOf({ title, lower: words, id }: NameMention): Gender | undefined {
  // "Zelensky" alone tells nothing, whom it names does.
  const lower = (id === undefined ? undefined : entity(id)?.name.toLowerCase()) ?? words
  if (title !== undefined && HER_TITLES.has(title)) return 'woman'
  if (title !== undefined && HIS_TITLES.has(title)) return 'man'
  const blank = lower.indexOf(' ')
  const given = blank < 0 ? lower : lower.slice(0, blank)
  if (WOMEN.has(given)) return 'woman'
  if (MEN.has(given)) return 'man'
  return blank > 0 && given.length > 3 && given.endsWith('a') ? 'woman' : undefined
}
