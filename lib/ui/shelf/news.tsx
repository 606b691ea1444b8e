import type { JSX } from 'preact'
import { useWords } from '../words.ts'
import { outcomeWords } from './outcome-words.ts'
import type { ShelfView } from './shelf-view.ts'

/** What is going on, or what the last thing asked for came to; said aloud to those who do not see it. */
export function News({ working, news }: Pick<ShelfView, 'working' | 'news'>): JSX.Element {
  return (
    <div class="outcome" role="status">
      <NewsWords working={working} news={news} />
    </div>
  )
}

function NewsWords({ working, news }: { readonly [Key in 'working' | 'news']: ShelfView[Key] | undefined }) {
  const words = useWords()
  const { say } = words
  if (working !== undefined) return <p>{say('shelf.working', { what: working })}</p>
  switch (news?.kind) {
    case undefined:
      return null
    case 'imported':
      return <p>{say('shelf.imported', { title: news.title, count: news.reports })}</p>
    case 'asked':
      return <p>{outcomeWords(words, news.outcome)}</p>
    case 'library-imported':
      return <p>{say('library.imported', { count: news.count })}</p>
    case 'not-imported':
      return (
        <>
          <p>{say('shelf.not-imported', { what: news.what })}</p>
          <ul class="problem-list">
            {news.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )
  }
}
