import * as v from 'valibot'
import type { ArticleFacts } from '../model/article.ts'
import type { Claim } from '../model/claims.ts'

// Claims as they arrive from a page. Open vocabularies (ids, names) are bounded
// in length, closed ones in form: a word that the comparison does not know
// simply finds nothing.

const MOST_CLAIMS = 5_000
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.+Z-]{1,30})?)?)?$/))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const span = v.object({ start: offset, end: offset })
const id = text(200)

/** A name, as long as names may be. */
export const nameRef = v.object({ text: text(300), id: v.exactOptional(id), parts: v.exactOptional(v.array(id)) })
const period = v.object({ start: day, end: day, basis: word, text: v.exactOptional(text(200)) })
const attribution = v.object({ speaker: nameRef, cue: text(200), stance: word })

const quantity = v.object({
  value: v.exactOptional(v.number()),
  low: v.exactOptional(v.number()),
  high: v.exactOptional(v.number()),
  bound: word,
  unit: v.pipe(v.string(), v.regex(/^([a-z0-9-]{1,30}|[A-Z]{3})$/)),
  per: v.exactOptional(word),
  asWritten: text(500),
})

const figure = v.object({
  kind: v.literal('figure'),
  quantity,
  measure: word,
  family: word,
  action: v.exactOptional(word),
  role: v.exactOptional(word),
  group: word,
  thing: v.exactOptional(text(200)),
  actor: v.exactOptional(nameRef),
  by: v.exactOptional(nameRef),
  place: v.exactOptional(nameRef),
  status: word,
  asOf: v.exactOptional(period),
  since: v.exactOptional(day),
  until: v.exactOptional(day),
  occasion: v.exactOptional(text(200)),
  additional: v.exactOptional(v.boolean()),
  actorAssumed: v.exactOptional(v.boolean()),
})

const statement = v.object({
  kind: v.literal('statement'),
  stance: word,
  polarity: word,
  content: text(5_000),
  proposition: v.exactOptional(id),
  topic: v.exactOptional(text(500)),
  actor: v.exactOptional(nameRef),
  place: v.exactOptional(nameRef),
  asOf: v.exactOptional(period),
  occasion: v.exactOptional(text(200)),
  accused: v.exactOptional(v.boolean()),
})

const oneClaim = v.object({
  id,
  facts: v.variant('kind', [figure, statement]),
  chain: v.array(attribution),
  span,
  core: span,
  sentence: span,
  cue: v.exactOptional(span),
  speaker: v.exactOptional(span),
  repeats: v.exactOptional(v.array(span)),
  isAside: v.exactOptional(v.boolean()),
  tellsOf: v.exactOptional(v.number()),
})

/** One claim of an article. */
export const claim = oneClaim as unknown as v.GenericSchema<Claim>

/** The claims of one article. */
export const claims = v.pipe(v.array(oneClaim), v.maxLength(MOST_CLAIMS)) as unknown as v.GenericSchema<
  readonly Claim[]
>

/** Some of them. */
export const claimIds = v.pipe(v.array(id), v.maxLength(MOST_CLAIMS))

/** What is known of the article they stand in. */
export const articleFacts = v.object({
  url: text(4_000),
  canonicalUrl: v.exactOptional(text(4_000)),
  title: v.exactOptional(text(2_000)),
  outlet: v.exactOptional(text(300)),
  domain: v.exactOptional(text(253)),
  published: v.exactOptional(day),
  dateBasis: v.exactOptional(word),
  language: v.exactOptional(text(40)),
  credits: v.exactOptional(v.array(text(200))),
  truncated: v.exactOptional(v.boolean()),
}) as unknown as v.GenericSchema<ArticleFacts>
