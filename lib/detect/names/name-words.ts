import { FUNCTION_WORDS } from '../lexicon/en/function-words.ts'
import { NO_NAMES, ORGANISATION_HEADS, TITLES } from '../lexicon/en/names.ts'

const COMMON = new Set([...Object.values(FUNCTION_WORDS).flatMap((words) => words.split(' ')), ...NO_NAMES.split(' ')])
const HEADS = new Set(ORGANISATION_HEADS.split(' '))
const TITLE_WORDS = new Set(TITLES.split(' '))
const CONNECTORS = new Set(['of', 'for', 'the', 'and', 'de', 'al', 'el', 'bin', 'van', 'von', 'der', 'ul', 'on'])

/** Words that open sentences and are no names. */
export const isCommonWord = (lower: string): boolean => COMMON.has(lower)

/** "Ministry", "Institute": the head of an organisation's name. */
export const isOrganisationHead = (lower: string): boolean => HEADS.has(lower)

/** "President", "Gen": what stands before a person's name. */
export const isTitle = (lower: string): boolean => TITLE_WORDS.has(lower)

/** Small words inside names. */
export const isConnector = (lower: string): boolean => CONNECTORS.has(lower)
