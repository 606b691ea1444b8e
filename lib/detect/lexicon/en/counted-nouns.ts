import type { Action, Group, Measure, Role } from '../../../model/claims.ts'
import { wordSet, wordTable } from '../../../text/word-set.ts'

/**
 * How sure a noun is to be about a war: `strong` by itself ("soldiers"), `middle` with one more word of war in the
 * article ("drones"), `weak` in an article about a war only ("people", "villages").
 */
export type Strength = 'strong' | 'middle' | 'weak'

/** What a counted noun means. */
export interface CountedNoun {
  readonly measure: Measure
  readonly strength: Strength
  readonly group?: Group
  readonly role?: Role
  /** What the noun itself says happened ("deaths", "deserters"). */
  readonly action?: Action
  /** For containers whose content counts ("rounds of ammunition", "pieces of equipment"). */
  readonly container?: boolean
}

/** One kind a row: measure | strength | group | role | nouns, singular and plural. A newcomer adds a word or a row. */
const TABLE = `
troops|strong|military||troop troops soldier soldiers serviceman servicemen servicewoman servicewomen serviceperson servicemembers servicemember combatant combatants militant militants insurgent insurgents gunman gunmen militiaman militiamen infantryman infantrymen infantry trooper troopers paratrooper paratroopers jihadist jihadists rebel rebels legionnaire legionnaires guardsmen servicepeople warfighters service_members army_members militia_members
troops|middle|military||regulars attackers attacker assailants contingent grouping force fighter fighters personnel marines marine terrorist terrorists airmen sailors sailor guards forces policemen operatives operators operative
troops|weak|military||police cadets crewmen crewmembers crewmembers pilots aviators men instructors advisers advisors specialists veterans
troops|strong|military|reserves|reservist reservists
troops|strong|military|conscripts|conscript conscripts draftee draftees
troops|strong|military|mercenaries|mercenary mercenaries
troops|strong|military|engineers|sapper sappers deminers
troops|middle|military|engineers|engineers
troops|strong|military|peacekeepers|peacekeeper peacekeepers
troops|strong|military|special-forces|commando commandos
troops|weak|military|officers|officer officers generals general colonels commanders commander
troops|middle|military|volunteers|volunteer volunteers
troops|weak|military|builders|builders labourers laborers construction_workers
troops|weak|military|convicts|convicts inmates
recruited|middle|military||recruit recruits enlistees
killed|middle|unstated||lives death deaths fatality fatalities dead
bodies|middle|unstated||body bodies corpses corpse remains graves burials
wounded|middle|unstated||wounded injured injuries injury
casualties|strong|unstated||casualty casualties
casualties|weak|unstated||losses victims victim loss
prisoners|strong|military||pow pows
prisoners|middle|military||prisoner prisoners captives captive detainees
hostages|strong|civilian||hostage hostages
deserted|strong|military||deserter deserters desertions desertion awol
refugees|middle|civilian||refugee refugees
displaced|middle|civilian||displaced idps idp evacuees
people|weak|civilian||staff staffers civilian civilians child children woman women girl girls boy boys resident residents resident villager villagers baby babies family families teenager teenagers student students doctors journalist journalists worker patients passengers nationals citizens foreigners bystanders worshippers schoolchildren schoolgirls pupils adults compatriots infants medics paramedics aid-workers workers employees protesters protester protestors demonstrators demonstrator minors tourists tourist pilgrims farmers herders migrants rescuers firefighters teachers nurses activists settlers schoolboys schoolboy dissidents inhabitants townspeople islanders commuters mourners shoppers miners traders fishermen churchgoers relatives
people|weak|unstated||people person persons human others other crew
missiles|strong|unstated||missile missiles rocket rockets atacms himars iskanders kalibrs javelins stingers tomahawks kinzhals iskanders zircons oniks taurus scalps
drones|middle|unstated||aerial_vehicles aerial_vehicle drone drones uav uavs shahed shaheds gerans lancets bayraktars quadcopters decoys
aircraft|strong|unstated||warplane warplanes bomber bombers
aircraft|middle|unstated||force_tankers refuelling_tankers refueling_tankers aircraft jet jets plane planes helicopter helicopters airplane airplanes aeroplanes rafales gripens mirages eurofighters chinooks
tanks|middle|unstated||tank tanks abrams leopards challengers
vehicles|strong|unstated||apcs ifvs
vehicles|middle|unstated||vehicle vehicles personnel_carriers personnel_carrier armored_carriers armoured_carriers bradleys strykers mraps humvees trucks lorries
vehicles|weak|unstated||pickups cars buses ambulances bulldozers lorry truck
ships|strong|unstated||warship warships carriers carrier aircraft_carrier aircraft_carriers frigates corvettes submarine submarines destroyers
ships|middle|unstated||tanker tankers freighter freighters trawlers ferries vessel vessels ship ships boats boat
guns|strong|unstated||howitzer howitzers mortars mortar mlrs
guns|middle|unstated||gun guns artillery cannons launchers launcher
shells|strong|unstated||bullets cartridges shell shells munition munitions ammunition
shells|middle|unstated||rounds round projectiles
bombs|strong|unstated||bomb bombs
bombs|middle|unstated||busters mines mine warheads warhead explosives
containers|middle|unstated||container containers
air-defence|middle|unstated||batteries battery interceptors interceptor patriots systems system
weapons|strong|unstated||weapon weapons arms rifles
weapons|middle|unstated||equipment
attacks|strong|unstated||airstrikes airstrike assaults sorties shellings
attacks|middle|unstated||targets strike strikes attack attacks raids clashes engagements combat-engagements incursions
units|strong|military||brigade brigades battalion battalions regiment regiments platoons squads
units|middle|military||divisions division units corps
settlements|weak|unstated||townships township settlement settlements village villages town towns localities hamlets communities cities municipalities
buildings|weak|civilian||building buildings house houses home homes apartment apartments school schools hospital hospitals bridges facilities
`

/** Last words of nouns in two words, which the table writes with "_" ("service_members"). */
const COMPOUND_ENDS = wordSet('members carriers carrier workers tankers vehicles vehicle')

/** The noun in two words that ends with `word`, if there is one ("personnel carriers"). */
export const compoundNoun = (before: string, word: string): CountedNoun | undefined =>
  COMPOUND_ENDS.has(word) ? COUNTED_NOUNS.get(`${before}_${word}`) : undefined

/** Nouns whose content counts ("an inventory of tanks"). */
export const CONTAINERS = wordSet(
  'cases rounds round pieces piece units batches inventory stock stockpile fleet number total tonnes tons containers',
)

/** Counted nouns by word. */
export const COUNTED_NOUNS = wordTable(readTable)

function readTable(): Map<string, CountedNoun> {
  const nouns = new Map<string, CountedNoun>()
  for (const row of TABLE.trim().split('\n')) {
    const [measure, strength, group, role, words = ''] = row.split('|')
    for (const word of words.split(' ')) {
      if (nouns.has(word)) continue
      const noun = { measure: measure as Measure, strength: strength as Strength, group: group as Group }
      nouns.set(word, {
        ...noun,
        ...(role ? { role: role as Role } : {}),
        ...(CONTAINERS.has(word) ? { container: true } : {}),
      })
    }
  }
  return nouns
}

/** Letters before the hyphen of a model's name ("F-16", "T-72", "S-300"). */
export const MODELS = wordTable(() =>
  'aircraft f mig su tu il a b mi ka ah uh j jf|tanks t m|air-defence s|missiles kh kn rim|vehicles bmp btr mt|drones mq rq tb'
    .split('|')
    .flatMap((row) => {
      const [measure, ...letters] = row.split(' ')
      const noun: CountedNoun = { measure: measure as Measure, strength: 'middle', group: 'unstated' }
      return letters.map((letter): [string, CountedNoun] => [letter, noun])
    }),
)

/** Words before a noun that tell the kind of troops ("combat troops", "contract soldiers"). */
export const ROLE_WORDS = wordTable(() =>
  (
    [
      ['combat', 'combat'],
      ['assault', 'combat'],
      ['training', 'training'],
      ['contract', 'contract'],
      ['construction', 'builders'],
      ['engineering', 'engineers'],
      ['military engineers', 'engineers'],
      ['reserve', 'reserves'],
      ['special', 'special-forces'],
      ['volunteer', 'volunteers'],
      ['mobilized', 'conscripts'],
      ['mobilised', 'conscripts'],
      ['convict', 'convicts'],
      ['prison', 'convicts'],
      ['peacekeeping', 'peacekeepers'],
    ] as const
  ).map(([word, role]): [string, Role] => [word, role]),
)
