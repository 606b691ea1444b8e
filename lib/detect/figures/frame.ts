import { tokenize } from '../../text/tokens.ts'
import { entity } from '../../world/gazetteer.ts'
import { countryOf } from '../../world/places.ts'
import { allWars, type War } from '../../world/wars.ts'
import { findNames, type NameMention } from '../names/find-names.ts'
import type { ArticleReading } from './article-reading.ts'
import { isAttacker } from './refiners/attackers.ts'
import { partyOf } from './refiners/parties.ts'
import { Sentence } from './sentence.ts'

/**
 * What an article is about, by its title and first sentences, where news says who does what to whom (a frame in the sense
 * of Fillmore, filled once for the text): a figure whose own words name nobody takes its role from here.
 */
export interface Frame {
  /** The war whose sides are named most. */
  readonly war: War | undefined
  /** Who is said to attack. */
  readonly attacker: string | undefined
  /** The one country that the text is about, where no other comes near. */
  readonly home: string | undefined
  readonly weights: ReadonlyMap<string, number>
}

const frames = new WeakMap<ArticleReading, Frame>()

/** The frame of an article, worked out when first asked for. */
export function frameOf(reading: ArticleReading): Frame {
  const before = frames.get(reading)
  if (before !== undefined) return before
  const frame = readFrame(reading)
  frames.set(reading, frame)
  return frame
}

/** Of those who fight against a party in the article's war, the one that its lead speaks of most. */
export function opponentInFrame({ war, weights }: Frame, id: string): string | undefined {
  const own = war?.camps.findIndex((camp) => camp.includes(id)) ?? -1
  if (war === undefined || own < 0) return undefined
  return heaviest(war.camps.filter((_, at) => at !== own).flat(), weights)
}

/** The country that a movement fights in, if it is one. */
export function groundOf({ war }: Frame): string | undefined {
  const [only, ...more] = war?.places ?? []
  return more.length === 0 && only !== undefined && isCountry(only) ? only : undefined
}

const isCountry = (id: string): boolean => entity(id)?.kind === 'country'

/** As many sentences as a lead has. */
const LEAD = 6
/** What a mention weighs in the title, and in each sentence of the lead. */
const IN_TITLE = 4
const IN_LEAD = [3, 2, 2, 1, 1, 1]
/** How much more the home country weighs than any other. */
const FAR_AHEAD = 2
/** And at the least: one in passing is not what a text is about. */
const LEAST = 4

function readFrame(reading: ArticleReading): Frame {
  const weights = new Map<string, number>()
  let attacker: string | undefined
  for (const [sentence, names, weight] of leadOf(reading)) {
    for (const name of names) {
      if (name.compound !== undefined) continue
      const acting = partyOf(name)?.id
      const id = acting ?? (name.id === undefined ? undefined : countryOf(name.id))
      if (id === undefined) continue
      weights.set(id, (weights.get(id) ?? 0) + weight)
      if (acting !== undefined && sentence.word(name.first - 1) !== 'by' && isAttacker(sentence, name))
        attacker ??= acting
    }
  }
  return { war: warAmong(weights), attacker, home: homeAmong(weights), weights }
}

function* leadOf(reading: ArticleReading): Generator<readonly [Sentence, readonly NameMention[], number]> {
  const { article, sentences, names } = reading
  const [block] = article.blocks
  const title = article.facts.title ?? ''
  if (block !== undefined && title !== '' && !article.text.startsWith(title, block.start)) {
    const heading = new Sentence(-1, { start: 0, end: title.length }, block, title, 'dot')
    yield [heading, findNames(title, tokenize(title)), IN_TITLE]
  }
  for (const [at, sentence] of sentences.slice(0, LEAD).entries()) {
    const told = names.inSentence(at).filter(({ span }) => span.start >= reading.openingEnd)
    yield [sentence, told, IN_LEAD[at] ?? 1]
  }
}

/** The war both of whose sides are named, and most. */
function warAmong(weights: ReadonlyMap<string, number>): War | undefined {
  let best: War | undefined
  let most = 0
  for (const war of allWars()) {
    const sides = war.camps.map((camp) => camp.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0))
    const total = sides.filter((weight) => weight > 0).length < 2 ? 0 : sides.reduce((sum, weight) => sum + weight, 0)
    if (total > most) {
      best = war
      most = total
    }
  }
  return best
}

function homeAmong(weights: ReadonlyMap<string, number>): string | undefined {
  const countries = [...weights].filter(([id]) => isCountry(id)).sort(([, one], [, other]) => other - one)
  const [first, second] = countries
  const isTold = first !== undefined && first[1] >= LEAST
  return isTold && first[1] >= FAR_AHEAD * (second?.[1] ?? 0) ? first[0] : undefined
}

function heaviest(ids: readonly string[], weights: ReadonlyMap<string, number>): string | undefined {
  const named = ids.filter((id) => weights.has(id))
  return named.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0))[0]
}
