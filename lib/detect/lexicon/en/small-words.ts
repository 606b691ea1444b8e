import { wordClass } from '../../../text/word-classes.ts'
import { wordSet } from '../../../text/word-set.ts'
/** Words that end a noun phrase. */
export const PHRASE_ENDS = wordSet(
  'a an and or but nor who whom which that this these those while when where as than in on at from by with without for to into onto since during after before besides against over under across among between about through toward towards near inside outside within along amid despite if because so though although until till per via according be is are was were been being am has have had do does did will would shall should can could may might must not there here it he she they we i you them him us also then now later alone each every both all either what how why says say said told',
)
/** Forms of "be" and "get" that make a passive. */
export const PASSIVE = wordClass(
  'be is are was were been being am get gets got gotten left found feared reported believed presumed thought confirmed',
)
/** Auxiliaries and adverbs between a subject and its verb. */
export const AUXILIARIES = wordClass(
  'be is are was were been being am has have had do does did will would shall should can could may might must not also already still so far now then reportedly likely probably possibly currently recently all to yet just either even it initially originally allegedly later since who that which previously at least about',
)
export const LOCATIVE = wordSet(
  'in near at to into across inside around over toward towards on along within outside throughout onto through against under from off of between',
)
export const CLAUSE_ENDS = wordClass('; : . ? ! …')
export const DETERMINERS = wordSet(
  'the its their his her our these those this that all such own any some a an each both every',
)
