/** A piece of a text, in UTF-16 offsets: from `start` up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What part a block of text plays in its article. */
export type BlockKind = 'headline' | 'standfirst' | 'paragraph' | 'caption' | 'pull-quote' | 'live-entry'

/** One run of text of the article; `at` is a live entry's own time (ISO 8601). */
export interface Block extends Span {
  readonly kind: BlockKind
  readonly at?: string
}

/** How a publication date came to be known, best first. */
export type DateBasis = 'json-ld' | 'meta' | 'time-element' | 'dateline' | 'address' | 'text' | 'inferred-month'

/** What is known of an article beside its text; every field comes from the page and may be missing. */
export interface ArticleFacts {
  readonly url: string
  readonly canonicalUrl?: string
  readonly title?: string
  /** The outlet's name as the page gives it, and the domain it is served from. */
  readonly outlet?: string
  readonly domain?: string
  /** Publication date, ISO 8601: a day or a moment. Never the date of modification. */
  readonly published?: string
  readonly dateBasis?: DateBasis
  /** BCP 47 tag of the text's language. */
  readonly language?: string
  /** Wire services that the page credits ("Reuters", "AP"). */
  readonly credits?: readonly string[]
  /** True when the page itself says that only a part of the article is shown. */
  readonly truncated?: boolean
}

/** An article as the detector takes it: one text, its blocks in reading order, and its facts. */
export interface Article {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly facts: ArticleFacts
}
