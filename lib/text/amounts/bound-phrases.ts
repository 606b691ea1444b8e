import type { Bound } from '../../model/quantity.ts'
import { wordSet } from '../word-set.ts'

/** A bound as wording gives it; ranges and orders of magnitude are not made by phrases. */
export type WordedBound = Exclude<Bound, 'range' | 'order-of-magnitude'>

/** Phrases right before a number, by what they make of it. `|` separates phrases. A newcomer adds a phrase here. */
export const BEFORE: Readonly<Record<WordedBound, string>> = {
  exact:
    'exactly|precisely|only|just|a total of|totaling|totalling|equal to|as few as|some of the|a mere|merely|at exactly|a record',
  about:
    'about|around|some|roughly|approximately|approx|approx .|nearly|almost|close to|closer to|an estimated|estimated|estimated at|estimated to be|estimated to number|circa|ca|ca .|c .|nearing|approaching|in the region of|in the order of|of the order of|on the order of|in the range of|in the neighborhood of|in the neighbourhood of|somewhere around|something like|anywhere around|virtually|practically|the equivalent of about|on average|an average of|average of|averaging|averaged|averages|a reported|~|≈|∼|est .|a bit over|maybe|perhaps|probably|a little over',
  'at-least':
    'at least|at the very least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum|never less than|never fewer than|at a minimum|≥|> =|equal to or more than|equal to or greater than|greater than or equal to|more than or equal to|greater or equal than|larger or equal than|more or equal than|starting at|from at least',
  'more-than':
    'more than|over|above|exceeding|exceeds|exceeded|exceed|in excess of|upwards of|upward of|north of|greater than|larger than|higher than|bigger than|longer than|beyond|surpassing|surpassed|surpass|surpasses|topped|topping|tops|passed|past|past the|or more than|better than|>|over than|crossed|greater then|more then|older than|worth over',
  'up-to':
    'up to|as many as|as much as|as high as|as long as|as large as|a maximum of|maximum of|maximum|at most|at the most|no more than|not more than|no greater than|no larger than|no higher than|not exceeding|not to exceed|capped at|a ceiling of|a cap of|a limit of|max|≤|< =|= <|less than or equal to|less or equal than|less than or equal|equal to or less than|fewer than or equal to|smaller than or equal to|not over|never more than|limited to|anything up to|anywhere up to',
  'less-than':
    'fewer than|less than|under|below|south of|short of|lower than|smaller than|<|shy of|younger than|sub -|little more than half of|not even|less then|within',
}

/** Phrases right after a number (or its unit). */
export const AFTER: Readonly<Record<WordedBound, string>> = {
  exact: 'exactly',
  about: 'or so|- odd|odd|or thereabouts|- ish|give or take|on average|or thereabout',
  'at-least':
    'or more|and more|and above|or above|and up|or higher|or greater|or over|or upwards|and upwards|and counting|at least|at a minimum|minimum|plus|- plus|+|or better|or larger|or bigger|or longer|and over|or older|and older',
  'more-than': '',
  'up-to':
    'or less|or fewer|or below|or under|or lower|at most|at the most|maximum|max|or smaller|or equal|or younger|and under|tops',
  'less-than': '',
}

/** Words that a bound phrase may have in front of it ("well over", "just under"). */
export const ADVERBS = wordSet(
  'well just slightly far significantly substantially considerably somewhat comfortably easily even perhaps maybe probably possibly likely',
)

/** Words before "over" that make it a verb's particle ("took over 10 villages"). */
export const PARTICLE_VERBS = wordSet('took take taken taking hand handed handing turn turned turning')
