import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { LedgerLine, LedgerTopic } from '../../model/ledger.ts'
import { formatDate } from '../../wording/format.ts'
import { isWebAddress, linkToQuote } from '../links/text-fragment.ts'
import { useWords } from '../words.ts'

/** Lines of one matter that are seen before the reader asks for the rest. */
const SEEN_AT_FIRST = 4

/** One matter: what was said about it, by date, with a word where somebody both affirmed and denied it. */
export function OnRecordTopic({ topic }: { readonly topic: LedgerTopic }): JSX.Element {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const lines = isOpen ? topic.lines : topic.lines.slice(-SEEN_AT_FIRST)
  const hidden = topic.lines.length - SEEN_AT_FIRST
  return (
    <section class="ledger-topic">
      <h4>{topic.topic}</h4>
      {topic.isMixed && <p class="aside">{say('said.both')}</p>}
      <ol class="said">
        {lines.map((line) => (
          <Line key={line.report.id} line={line} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="quiet-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('card.fewer') : say('card.more', { count: hidden })}
        </button>
      )}
    </section>
  )
}

function Line({ line }: { readonly line: LedgerLine }): JSX.Element {
  const { locale, say } = useWords()
  const { outlet, url, quote, summary } = line.report
  return (
    <li>
      <p class="said-head">
        <span class="stance">{say(`stance.${line.stance}`)}</span>{' '}
        <span class="role">{line.day === undefined ? say('card.date-unknown') : formatDate(locale, line.day)}</span>
      </p>
      <p>
        {summary}{' '}
        {isWebAddress(url) ? (
          <a
            href={linkToQuote(url, quote)}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={say('card.open-source', { outlet: outlet.name })}
          >
            {outlet.name}
          </a>
        ) : (
          outlet.name
        )}
      </p>
    </li>
  )
}
