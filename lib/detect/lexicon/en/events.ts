import type { Action } from '../../../model/claims.ts'
import { wordClass } from '../../../text/word-classes.ts'
import { wordSet, wordTable } from '../../../text/word-set.ts'

/** What can happen to what is counted. People events first, then what `Action` has, then changes. */
export type EventName =
  | Action
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'surrendered'
  | 'freed'
  | 'recruited'
  | 'deserted'
  | 'displaced'
  | 'evacuated'
  | 'deported'
  | 'casualties'
  | 'trapped'
  | 'increase'
  | 'decrease'
  | 'suffered'
  | 'gave'

/** How a word tells an event: any verb form, a form that needs no subject ("died"), a noun ("toll"). */
export type EventForm = 'verb' | 'participle' | 'intransitive' | 'noun'
export interface EventWord {
  readonly event: EventName
  readonly form: EventForm
}

/** One event a row: event | finite and -ing forms | forms that are past and participle | intransitive | nouns. */
const TABLE = `
killed|kill kills killing executing executes massacring murdering slaughtering|killed slain slaughtered massacred murdered executed martyred hanged beheaded|die dies died dying perish perished drowned dead|death funeral funerals toll killings deaths fatalities
wounded|wound wounds wounding injure injures injuring|wounded injured hurt maimed hospitalised hospitalized||injuries
missing|||missing disappeared unaccounted vanished|
casualties||||casualty casualties
captured|arrest arrests arresting detain detains detaining kidnap kidnaps kidnapping jail jails jailing capture captures capturing seize seizes seizing take takes taking occupies occupy occupying gain gains gaining overrun|captured seized occupied gained conquered took taken imprisoned detained arrested abducted kidnapped jailed||
recaptured|retake retakes retaking recapture recaptures liberate liberates liberating reclaim reclaiming|recaptured retaken retook liberated reclaimed||
held|control controls controlling hold holds holding|controlled held||control
surrendered|||surrender surrendered surrendering|
freed|free frees freeing release releases releasing exchange swap swapping|freed released exchanged swapped||exchange swap
recruited|recruit recruits recruiting enlist enlists enlisting conscript draft drafts drafting hire hires hiring|recruited enlisted drafted conscripted signed hired contracted||recruitment
mobilised|mobilise mobilises mobilising mobilize mobilizes mobilizing|mobilised mobilized||mobilisation mobilization
trained|train trains|trained|training|
deserted|||desert deserted deserting defect defected defecting|desertion
returned||returned handed-over repatriated handed||
found||found recovered unearthed discovered||
buried||buried||
entered|enter enters entering violate|violated|entered crossed|
trapped|trap trapping|trapped besieged stranded||
displaced|displace displaces displacing uproot uprooting drives driving|homeless displaced uprooted driven forced drove|flee flees fled fleeing sheltering|
evacuated|evacuate evacuates evacuating rescue rescues rescuing|evacuated rescued||evacuation
deported|deport deporting|deported||deportation
present|station|stationed based massed amassed concentrated assembled gathered placed positioned|fighting participating remain remained fight fought serve serves serving operate operating|presence contingent
present|mass masses massing amass amasses amassing concentrate concentrating||number numbers numbered|
deployed|deploy deploys deploying|deployed|arrive arrived arriving|deployment
sent|send sends sending dispatch dispatches transfer transfers transferring ship ships-out|sent dispatched transferred moved redeployed shipped shifted relocated|went gone go came come join joined|
withdrawn|withdraw withdraws withdrawing|withdrawn withdrew||withdrawal
needed|need needs require requires|needed required||
launched|launch launches launching fire fires firing unleash unleashes|launched fired unleashed used deployed-against||barrage salvo
shot-down|intercept intercepts intercepting shoot shoots shooting down downing neutralise neutralize|shot downed intercepted neutralised neutralized repelled||interception
jammed||jammed suppressed||
hit|hit hits hitting strike strikes striking target targets targeting|struck targeted attacked||
destroyed|sink sinks sinking destroy destroys destroying eliminate eliminates eliminating|destroyed eliminated wrecked burned flattened levelled sunk sank||destruction
damaged|damage damages damaging|damaged disabled||
lost|lose loses losing|lost||losses loss
pledged|pledge pledges pledging promise promises promising|pledged promised||pledge
delivered|deliver delivers delivering supply supplies supplying provide provides providing receive receives receiving donate donating|delivered supplied provided received donated||delivery deliveries supply
produced|produce produces producing manufacture manufacturing build|produced manufactured built||production output
allocated|allocate allocates allocating earmark|allocated earmarked||allocation
appropriated|appropriate|appropriated||
committed|commit commits committing contribute contributes contributing lend lends lending approve approves approving|committed contributed lent approved||
spent|spend spends spending|spent||spending
frozen|freeze freezes freezing immobilise|frozen froze immobilised immobilized||
increase|increase increases increasing expand expands expanding raise raises raising boost boosts boosting add adds adding grow grows growing enlarge|increased expanded raised grew grown boosted added||expansion increase growth
decrease|decrease decreases reduce reduces reducing cut cuts cutting shrink shrinks lower|decreased reduced shrunk||reduction decrease
suffered|suffer suffers suffering sustain sustains sustaining inflict inflicts inflicting incur|suffered sustained inflicted incurred||
gave|give gives giving|gave given||aid assistance
`

/** Verbs whose particle makes them another: verb and particle, and the event, if it is one. */
const PHRASAL: Readonly<Record<string, EventName | undefined>> = {
  'lost contact': undefined,
  'taken their': undefined,
  'taken over': undefined,
  'took over': undefined,
  'taken up': undefined,
  'sent home': 'deported',
  'moved to safety': 'evacuated',
  'carried out': 'launched',
  'remain in hospital': 'wounded',
  'remained in hospital': 'wounded',
  'remain missing': 'missing',
  'remained missing': 'missing',
  'gone missing': 'missing',
  'went missing': 'missing',
  'become refugees': 'displaced',
  'became refugees': 'displaced',
  'become homeless': 'displaced',
  'taken in': undefined,
  'took in': undefined,
  'takes in': undefined,
  'took part': undefined,
  'taken part': undefined,
  'took place': undefined,
  'taken to hospital': 'wounded',
  'sought medical': 'wounded',
  'needed medical': 'wounded',
  'received medical': 'wounded',
  'rushed to hospital': 'wounded',
  'come home': 'returned',
  'came home': 'returned',
  'come back': 'returned',
  'came back': 'returned',
  'serving life': 'captured',
  'serving sentences': 'captured',
  'walked free': 'freed',
  'walk free': 'freed',
  'set free': 'freed',
  'called up': 'mobilised',
  'brought back': 'returned',
  'brought home': 'returned',
  'handed over': 'returned',
  'taken prisoner': 'captured',
  'taken hostage': 'captured',
  'wiped out': 'destroyed',
  'call up': 'mobilised',
  'calls up': 'mobilised',
  'calling up': 'mobilised',
  'shot dead': 'killed',
  'gunned down': 'killed',
  'brought down': 'shot-down',
  'without shelter': 'displaced',
  'lost their homes': 'displaced',
  'left their homes': 'displaced',
  'leave their homes': 'displaced',
  'leaving their homes': 'displaced',
  'embraced martyrdom': 'killed',
  'lost their lives': 'killed',
  'lost his life': 'killed',
  'lost her life': 'killed',
  'lose their lives': 'killed',
  'losing their lives': 'killed',
}
const PHRASAL_VERBS = wordSet(() => Object.keys(PHRASAL).map((words) => words.split(' ', 1)[0] as string))

/** The event that a word tells together with the words behind it ("called up", "lost their lives"), else alone. */
export function eventOf(word: string, next: string, third: string): EventWord | undefined {
  if (!PHRASAL_VERBS.has(word)) return EVENTS.get(word)
  const two = `${word} ${next}`
  if (Object.hasOwn(PHRASAL, two)) return phrasal(PHRASAL[two])
  const event = PHRASAL[`${two} ${third}`]
  return event === undefined ? EVENTS.get(word) : { event, form: 'intransitive' }
}

const phrasal = (event: EventName | undefined): EventWord | undefined =>
  event === undefined ? undefined : { event, form: 'participle' }

/** Event words by word. */
export const EVENTS = wordTable(readEvents)
/** The same as a class. */
export const EVENT_WORDS = wordClass(() => EVENTS.keys())
/** Words that `eventOf` may know something of. */
export const EVENT_OPENERS = wordClass(() => [...EVENTS.keys(), ...PHRASAL_VERBS])

function readEvents(): Map<string, EventWord> {
  const words = new Map<string, EventWord>()
  const forms: readonly EventForm[] = ['verb', 'participle', 'intransitive', 'noun']
  for (const row of TABLE.trim().split('\n')) {
    const [event, ...cells] = row.split('|')
    cells.forEach((cell, index) => {
      for (const word of cell.split(' ')) {
        if (word !== '' && !words.has(word))
          words.set(word, { event: event as EventName, form: forms[index] as EventForm })
      }
    })
  }
  return words
}
