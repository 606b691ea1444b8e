import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import type { Read } from '../founding/reading.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/public/samples')

/** A sample page as its paragraphs, dated as it dates itself. */
export function readSample(name: string): Read {
  const { document } = parseHTML(readFileSync(path.join(FOLDER, `${name}.html`), 'utf8'))
  const article = document.querySelector('article')
  const parts = [...(article?.querySelectorAll('h1, h2, p:not(.rubric):not(.byline), blockquote') ?? [])]
  const text = parts.map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).join('\n\n')
  const published = article?.querySelector('time')?.getAttribute('datetime') ?? undefined
  const facts = { url: `https://samples.example/${name}`, outlet: 'The Sample Gazette', ...(published === undefined ? {} : { published }) }
  const read = articleFromText(text, facts)
  return { name, article: read, claims: detect(read) }
}
