import type { Article, Span } from '../model/article.ts'
import { ABBREVIATIONS, STARTERS } from './abbreviations.ts'
import { classOf, DIGIT, isCapital, LETTER, SPACE } from './characters.ts'

const DOT = 0x2e
const TERMINATORS = '.!?…'
const CLOSERS = '"\'”’»)]'
const OPENERS = '"\'“‘«([—–-'

/** Longer runs without a full stop are lists or noise; they are cut at a blank so that work stays linear. */
const LONGEST = 1200

/** The sentences of an article in reading order; none crosses a block. */
export function sentencesOf(article: Article): Span[] {
  const sentences: Span[] = []
  for (const block of article.blocks) splitBlock(article.text, block, sentences)
  return sentences
}

function splitBlock(text: string, block: Span, sentences: Span[]): void {
  let start = skipSpace(text, block.start, block.end)
  for (let at = start; at < block.end; at++) {
    const code = text.charCodeAt(at)
    if (at - start > LONGEST && classOf(code) === SPACE) {
      start = close(text, start, at, block.end, sentences)
      continue
    }
    if (code === 0x0a && isBlankLine(text, at, block.end)) {
      start = close(text, start, at, block.end, sentences)
      continue
    }
    if (code !== DOT && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue
    const end = afterTerminators(text, at, block.end)
    if (endsSentence(text, start, at, end, block.end)) start = close(text, start, end, block.end, sentences)
    at = end - 1
  }
  close(text, start, block.end, block.end, sentences)
}

function close(text: string, start: number, end: number, limit: number, sentences: Span[]): number {
  let last = end
  while (last > start && classOf(text.charCodeAt(last - 1)) === SPACE) last--
  if (last > start) sentences.push({ start, end: last })
  return skipSpace(text, end, limit)
}

function afterTerminators(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && (TERMINATORS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++
  return end
}

/** Does the sentence end with the terminator at `at`, whose run of marks goes up to `end`? */
function endsSentence(text: string, start: number, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true
  const next = skipOpeners(text, end, limit)
  if (next >= limit) return true
  if (next === end) return isGlued(text, at, end)
  const code = text.charCodeAt(next)
  const isStart = isCapital(code) || classOf(code) === DIGIT || code > 0x24f
  if (!isStart) return false
  return text.charCodeAt(at) !== DOT || end - at > 2 || !isAbbreviated(text, start, at, next, limit)
}

/** "…the troops.The army": two paragraphs whose elements touch. */
function isGlued(text: string, at: number, end: number): boolean {
  return (
    isCapital(text.charCodeAt(end)) &&
    classOf(text.charCodeAt(end + 1)) === LETTER &&
    !isCapital(text.charCodeAt(end + 1)) &&
    classOf(text.charCodeAt(at - 1)) === LETTER &&
    !isCapital(text.charCodeAt(at - 1)) &&
    classOf(text.charCodeAt(at - 2)) === LETTER
  )
}

/** Is the dot at `at` one of "Gen.", "J.", "U.S.", "No. 5" and no full stop? */
function isAbbreviated(text: string, start: number, at: number, next: number, limit: number): boolean {
  let from = at
  while (from > start && isWordSign(text.charCodeAt(from - 1))) from--
  const word = text.slice(from, at)
  if (word === '') return false
  if (word.includes('.') || isSingleCapital(word))
    return !STARTERS.has(wordAt(text, next, limit)) || isInitial(text, from, word)
  const rule = ABBREVIATIONS.get(word)
  if (rule === undefined) return false
  if (rule === 'number') return classOf(text.charCodeAt(next)) === DIGIT
  return rule === 'title' || !STARTERS.has(wordAt(text, next, limit))
}

const isSingleCapital = (word: string): boolean => word.length === 1 && isCapital(word.charCodeAt(0))

/** "George W. In 2003" is rare; "Volodymyr B. The" too: an initial after a capitalised word goes on. */
function isInitial(text: string, from: number, word: string): boolean {
  return word.length === 1 && from > 1 && word !== 'I' && isCapital(text.charCodeAt(from - 2))
}

function isWordSign(code: number): boolean {
  return code === DOT || classOf(code) === LETTER
}

function wordAt(text: string, at: number, limit: number): string {
  let end = at
  while (end < limit && classOf(text.charCodeAt(end)) === LETTER) end++
  return text.slice(at, end)
}

function skipSpace(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && classOf(text.charCodeAt(next)) === SPACE) next++
  return next
}

/** The first sign of the next sentence, or `end` itself where no space follows. */
function skipOpeners(text: string, end: number, limit: number): number {
  let next = skipSpace(text, end, limit)
  if (next === end) return end
  while (next < limit && (OPENERS.includes(text.charAt(next)) || classOf(text.charCodeAt(next)) === SPACE)) next++
  return next
}

function isBlankLine(text: string, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && text.charCodeAt(next) !== 0x0a && classOf(text.charCodeAt(next)) === SPACE) next++
  return next < limit && text.charCodeAt(next) === 0x0a
}
