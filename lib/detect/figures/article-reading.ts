import type { Article, Block } from '../../model/article.ts'
import type { Trace } from '../../model/trace.ts'
import { decimalSignOf } from '../../text/numerals/digits.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { WAR_WORDS } from '../lexicon/en/war-words.ts'
import { NameReader } from '../names/name-reader.ts'
import { findDateline } from '../time/dateline.ts'
import { dayOf } from '../time/days.ts'
import { Sentence } from './sentence.ts'

/** An article while it is read: sentences, names, and how much of it is about war. */
export class ArticleReading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly names: NameReader
  readonly trace: Trace | undefined
  #dateline: string | undefined | null = null
  #warWords: ReadonlySet<string> | undefined

  constructor(article: Article, trace?: Trace) {
    this.article = article
    this.trace = trace
    this.sentences = readSentences(article)
    this.names = new NameReader(article.text, this.sentences)
  }

  /** The day that the text opens with ("KYIV, Nov. 12 (Agency) –"), where it does. */
  get dateline(): string | undefined {
    if (this.#dateline === null) this.#dateline = findDateline(this.sentences, dayOf(this.article.facts.published))
    return this.#dateline
  }

  /** The different words of war in the article, at most a dozen. */
  get warWords(): ReadonlySet<string> {
    this.#warWords ??= findWarWords(this.article.text)
    return this.#warWords
  }
}

function readSentences(article: Article): Sentence[] {
  const decimal = decimalSignOf(article.facts.language)
  let block = 0
  return sentencesOf(article).map((span, index) => {
    while (block + 1 < article.blocks.length && (article.blocks[block] as Block).end < span.end) block++
    return new Sentence(index, span, article.blocks[block] as Block, article.text, decimal)
  })
}

const WAR = new RegExp(`\\b(?:${WAR_WORDS})\\b`, 'gi')
const ENOUGH = 12

function findWarWords(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.matchAll(WAR)) {
    found.add(word.toLowerCase().replace(/s$/, ''))
    if (found.size >= ENOUGH) break
  }
  return found
}
