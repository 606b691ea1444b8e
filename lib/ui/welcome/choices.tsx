import type { JSX } from 'preact'
import type { WhereToRun } from '../../settings/sites.ts'
import { useWords } from '../words.ts'
import { ALL_NEWS_SITES, NEWS_SITES } from './news-sites.ts'
import type { WelcomeProps } from './welcome.tsx'

const WHERE: readonly WhereToRun[] = ['news', 'every', 'click']

/** The three choices of where to read; the first press asks the browser where it has to be asked. */
export function Choices({ chosen, outcome, onChoose }: Omit<WelcomeProps, 'onSample'>): JSX.Element {
  const { say } = useWords()
  return (
    <section class="page-section" aria-labelledby="choose">
      <h2 id="choose">{say('welcome.choose')}</h2>
      <div class="choices">
        {WHERE.map((where) => (
          <button
            key={where}
            type="button"
            class="choice"
            aria-pressed={chosen === where}
            onClick={() => onChoose(where)}
          >
            <span class="choice-name">{say(`welcome.${where}`)}</span>
            <span class="choice-text">
              {where === 'news'
                ? say('welcome.news.text', { count: ALL_NEWS_SITES.length })
                : say(`welcome.${where}.text`)}
            </span>
          </button>
        ))}
      </div>
      <p role="status" class="outcome">
        {outcome === undefined ? <span class="aside">{say('welcome.choose.hint')}</span> : say(`welcome.${outcome}`)}
      </p>
      <NewsList />
    </section>
  )
}

/** The list behind "on news sites", to look through before saying yes. */
function NewsList(): JSX.Element {
  const { say } = useWords()
  return (
    <details class="news-list">
      <summary>{say('welcome.news.list')}</summary>
      <dl>
        {Object.entries(NEWS_SITES).map(([country, hosts]) => (
          <div key={country}>
            <dt>{country}</dt>
            <dd>{hosts.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
