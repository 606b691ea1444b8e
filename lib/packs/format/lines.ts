import * as date from './dates.ts'
import { count, domain, either, flag, list, may, must, number, slug, text, url } from './fields.ts'
import { type LineOf, nested } from './record.ts'
import * as word from './tables/vocabulary.ts'

/*
 * What each kind of line of a pack holds. The reader, the writer, the JSON Schema and the tables of
 * docs/PACK-FORMAT.md are all made of these tables, so a field is added here and nowhere else.
 */

const name = text(300)
const sentence = text(2000)
const names = list(name, 200)
const ids = list(slug, 200)

const namedThing = {
  id: may(slug, 'Its id.'),
  text: must(name, 'Its name as shown.'),
  parts: may(ids, 'Members of a joint actor, by id.'),
}

/** An id of the pack or of the built-in world, a plain name, or both in an object. */
export const ref = either(name, nested('an object with "text" and, where known, "id"', namedThing))

/** The first line. `pack` is the id and says that this is a header. */
export const HEADER = {
  pack: must(slug, 'Id of the pack. It stays the same from version to version.'),
  format: must(count, 'Version of this format: 1.'),
  title: must(name, 'Title as shown to readers.'),
  version: must(text(60), 'Version of the content, for example "2026-05-03".'),
  updated: may(date.published, 'When the content last changed.'),
  upTo: may(date.when, 'Latest date of the reports.'),
  expires: may(text(40), 'How long a copy is good: "6 hours", "2 days", "1 week". Subscribers then ask again.'),
  homepage: may(url, 'Where a reader can learn about the pack and report a mistake.'),
  address: may(url, 'Where the pack itself is served.'),
  mirrors: may(list(url, 20), 'Other addresses with the same content.'),
  licence: may(text(200), 'Licence, best an SPDX identifier such as "CC-BY-4.0".'),
  language: may(text(35), 'BCP 47 tag of the language of the summaries.'),
  about: may(sentence, 'What the pack covers, how it was made, what it lacks.'),
  reports: may(count, 'Number of report lines. A file with fewer is taken for truncated.'),
  sha256: may(text(64), 'SHA-256, in hexadecimal, of everything after the first line.'),
} as const

/** Somebody or something that reports speak of. */
export const ENTITY = {
  entity: must(slug, 'Id.'),
  kind: must(word.entityKind, 'What it is.'),
  name: must(name, 'Name as shown.'),
  aliases: may(names, 'Other spellings and names.'),
  within: may(ids, 'Places: the next larger places that contain it.'),
  side: may(slug, 'People, governments, forces: the country or movement they belong to.'),
  speaksFor: may(slug, 'Spokespersons: the institution whose word they give.'),
  title: may(name, 'People: office as shown.'),
  members: may(ids, 'Alliances and joint forces: their members.'),
} as const

/** Who publishes. */
export const OUTLET = {
  outlet: must(slug, 'Id.'),
  name: must(name, 'Name as shown.'),
  kind: may(word.outletKind, 'What kind of outlet.'),
  domains: may(list(domain, 50), 'Host names that it publishes at, without "www.".'),
  country: may(slug, 'Country it publishes from.'),
  aliases: may(names, 'Other names.'),
} as const

/** A sentence that statements affirm or deny. */
export const PROPOSITION = {
  proposition: must(slug, 'Id.'),
  text: must(sentence, 'The sentence, affirmed.'),
  entails: may(ids, 'Propositions that hold when this one holds.'),
  excludes: may(ids, 'Propositions that cannot hold when this one holds.'),
  accuses: may(slug, 'The party that an affirmation accuses.'),
} as const

/** One event that several reports speak of. */
export const OCCASION = {
  occasion: must(slug, 'Id; by custom what, where and when: "sumy-strike-2025-04-13".'),
  text: must(name, 'The event in a few words.'),
  place: may(ref, 'Where it took place.'),
  date: may(date.when, 'When it took place.'),
} as const

const link = {
  speaker: must(ref, 'Who.'),
  cue: must(text(120), 'The word that reports it.'),
  stance: must(word.stance, 'What the speaker does.'),
}

/** What figures and statements have in common. */
const COMMON = {
  report: must(slug, 'Id of the report, unique in the pack.'),
  outlet: must(ref, 'Who published it: id of an outlet line, or a name.'),
  url: must(url, 'Address of the page.'),
  published: may(date.published, 'When it was published; a month when the day is not known.'),
  publishedBasis: may(word.dateBasis, 'How that date is known.'),
  claimant: must(ref, 'Whose word it is: who says the figure, or makes the statement.'),
  claimantRole: may(word.claimantRole, 'Neutral role of the claimant.'),
  claimantSide: may(slug, 'Country or movement that the claimant belongs to.'),
  claimantTitle: may(name, 'Office or description of the claimant.'),
  via: may(ref, 'Whom the outlet cites for it.'),
  reprintOf: may(ref, 'Whose text the outlet reprints.'),
  primary: may(flag, "True for the claimant's own page."),
  quality: may(word.quality, 'How good a copy the page is.'),
} as const

const LAST = {
  occasion: may(slug, 'The event it speaks of: id of an occasion line, or a slug.'),
  chain: may(
    list(nested('an object with "speaker", "cue" and "stance"', link), 10),
    'Attribution, outermost first, where it is more than via and claimant.',
  ),
  quote: may(text(1000), 'Words of the page, to find the place again.'),
  summary: must(sentence, "One sentence in the pack maker's own words."),
} as const

const WHEN = {
  asOf: may(date.when, 'The time it is about.'),
  asOfBasis: may(word.periodBasis, 'How that time is known; "recorded" when missing.'),
  asOfText: may(name, 'That time in the words of the page.'),
} as const

/** A figure as one outlet published it. */
export const FIGURE = {
  ...COMMON,
  measure: must(word.measure, 'What is counted.'),
  value: may(number, 'The number as worded; missing for a range.'),
  low: may(number, 'Lower end of a range.'),
  high: may(number, 'Upper end of a range.'),
  bound: may(word.bound, 'How the wording limits the number; "exact" when missing.'),
  unit: must(word.unit, 'Unit of the number.'),
  per: may(word.per, 'Rates: the time one count is over.'),
  asWritten: may(name, 'The number as the page has it, where that is more than value, bound and unit.'),
  family: must(word.family, 'How the count behaves in time.'),
  action: may(word.action, 'What happened to the things counted.'),
  role: may(word.role, 'Kind of troops.'),
  group: may(word.group, 'Military, civilian, mixed; "unstated" when missing.'),
  thing: may(name, 'The thing counted, more closely: "F-16", "artillery shell".'),
  actor: may(ref, 'Whose thing is counted: own dead, own missiles, holder of the land, recipient of aid.'),
  by: may(ref, 'Who did it: fired, shot down, captured, gives.'),
  place: may(ref, 'Where.'),
  status: may(word.status, 'Actual, estimated, planned …; "actual" when missing.'),
  ...WHEN,
  since: may(date.point, 'Start of the counted period.'),
  until: may(date.point, 'End of the counted period.'),
  additional: may(flag, 'True for "another 3,000": a part beside what was counted before.'),
  method: may(word.method, 'How the number was arrived at.'),
  ...LAST,
} as const

/** A statement as one outlet published it. */
export const STATEMENT = {
  ...COMMON,
  stance: must(word.stance, 'What the claimant does.'),
  proposition: may(slug, 'Id of the proposition line that the statement affirms or denies.'),
  polarity: may(word.polarity, 'For or against the proposition; "none" when missing.'),
  content: may(sentence, 'What is said, where it is not the proposition.'),
  topic: may(name, 'The matter as a noun phrase.'),
  accused: may(flag, "True when the claimant or the claimant's state is the accused party."),
  actor: may(ref, 'Of whom it is said.'),
  place: may(ref, 'Where.'),
  ...WHEN,
  method: may(word.method, 'How it was found out.'),
  ...LAST,
} as const

const said = {
  ...either(nested('a figure as in a report line', FIGURE), nested('a statement as in a report line', STATEMENT)),
  schema: { anyOf: [{ $ref: '#/$defs/figure' }, { $ref: '#/$defs/statement' }] },
}

const before = {
  last: must(date.published, 'When it was last read so.'),
  said: must(said, 'What the page said then.'),
}

/** What a saved library knows of a report beside the report itself. */
export const KEPT = {
  kept: must(slug, 'Id of the report that it is about.'),
  first: must(date.published, 'When the page was first read.'),
  last: must(date.published, 'When the page was last read.'),
  prefix: may(text(200), 'What stands before the quote.'),
  suffix: may(text(200), 'What stands after the quote.'),
  earlier: may(
    list(nested('an object with "last" and "said"', before), 100),
    'What the page said before it changed, oldest first.',
  ),
  gone: may(said, 'What the page no longer says; then there is no report line.'),
} as const

export type HeaderLine = LineOf<typeof HEADER>
export type EntityLine = LineOf<typeof ENTITY>
export type OutletLine = LineOf<typeof OUTLET>
export type PropositionLine = LineOf<typeof PROPOSITION>
export type OccasionLine = LineOf<typeof OCCASION>
export type FigureLine = LineOf<typeof FIGURE>
export type StatementLine = LineOf<typeof STATEMENT>
export type KeptLine = LineOf<typeof KEPT>
export type ReportLine = FigureLine | StatementLine
/** A name with its id where known, as a line writes it. */
export type RefLine = string | LineOf<typeof namedThing>
