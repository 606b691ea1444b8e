import type { JSX } from 'preact'
import type { LibraryEntry } from '../../model/library.ts'
import type { Report } from '../../model/reports.ts'
import type { Forget } from '../../model/shelf.ts'
import { describeQuantity } from '../../wording/describe-quantity.ts'
import { isWebAddress, linkToQuote } from '../links/text-fragment.ts'
import { useWords } from '../words.ts'

interface LibraryItemProps {
  readonly entry: LibraryEntry
  onForget(what: Forget): void
}

/** One kept claim: its words, where they stood, what the page said before, and the ways to forget it. */
export function LibraryItem({ entry, onForget }: LibraryItemProps): JSX.Element {
  const { locale, say } = useWords()
  const { report, quote, earlier, last, gone } = entry
  return (
    <li class="library-item">
      <p>
        …{quote.prefix}
        <strong>{quote.exact}</strong>
        {quote.suffix}…
      </p>
      <p class="aside">
        <PageLink report={report} /> · {say('library.read', { day: last.slice(0, 10) })}
        {gone === true && <> · {say('library.gone')}</>}
      </p>
      {earlier.map((before) => (
        <p key={before.last} class="aside">
          {say('library.before', { day: before.last.slice(0, 10), what: wordsOf(locale, before.report) })}
        </p>
      ))}
      <ForgetButtons entry={entry} onForget={onForget} />
    </li>
  )
}

function PageLink({ report }: { readonly report: Report }): JSX.Element {
  const words = `${report.outlet.name}: ${report.summary}`
  if (!isWebAddress(report.url)) return <span>{words}</span>
  return (
    <a href={linkToQuote(report.url, report.quote)} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  )
}

function wordsOf(locale: string, { facts, quote }: Report): string {
  if (facts.kind === 'figure') return describeQuantity(locale, facts.quantity)
  return quote ?? facts.content
}

function ForgetButtons({ entry, onForget }: LibraryItemProps): JSX.Element {
  const { say } = useWords()
  const { key, page, site, last } = entry
  const day = last.slice(0, 10)
  const choices: readonly (readonly [string, Forget])[] = [
    [say('library.forget.entry'), { what: 'entry', key }],
    [say('library.forget.page'), { what: 'page', page }],
    [say('library.forget.site', { site }), { what: 'site', site }],
    [say('library.forget.day', { day }), { what: 'day', day }],
  ]
  return (
    <div class="filter-line">
      {choices.map(([words, what]) => (
        <button key={what.what} type="button" class={`quiet-button forget-${what.what}`} onClick={() => onForget(what)}>
          {words}
        </button>
      ))}
    </div>
  )
}
