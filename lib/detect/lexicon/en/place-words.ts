import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
/** Nouns that a place's name may follow with "of" ("the city of Kharkiv", "the outskirts of Goma"). */
export const PLACE_NOUNS = wordSet(
  'city town village settlement region province oblast district area capital state port island peninsula direction outskirts vicinity suburb suburbs part parts areas regions district border borders side neighbourhood neighborhood camp strip sector axis front municipality county territory governorate north south east west northeast northwest southeast southwest kilometers kilometres miles km enclave republic',
)

/** Words that may stand between a preposition and the name of a place. */
export const BEFORE_PLACES = wordSet(
  "'s the a an - controlled administered held annexed northern-most and its their his western eastern northern southern central north south east west north-eastern northeastern northwestern southeastern southwestern occupied embattled besieged neighbouring neighboring nearby rural coastal front-line frontline eastern-most key strategic russian-occupied own whole entire all most much rest both city town village border contested separatist disputed war-torn ravaged mainland blockaded downtown president prime minister general gen major lt col",
)

/** Words after which a place belongs to a source and not to the figure ("according to …, a think tank in Washington"). */
export const SOURCE_WORDS = wordClass(
  'according said says say told reported reports citing cited quoting quoted announced stated added per wrote writes via',
)
