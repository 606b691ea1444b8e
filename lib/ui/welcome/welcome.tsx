import type { JSX } from 'preact'
import type { WhereToRun } from '../../settings/sites.ts'
import { STANDINGS, StandingLabel } from '../parts/standing.tsx'
import { useWords } from '../words.ts'
import { Choices } from './choices.tsx'

/** What the welcome page knows and asks for. */
export interface WelcomeProps {
  /** The choice made here, once it is made. */
  readonly chosen: WhereToRun | undefined
  readonly outcome: 'granted' | 'refused' | 'clicked' | undefined
  onChoose(where: WhereToRun): void
  onSample(): void
}

/** One screen: what it is, where it shall read, a sample to try, and what the lines mean. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { say } = useWords()
  return (
    <main class="page welcome">
      <header class="welcome-head">
        <p class="masthead-name">{say('product.name')}</p>
        <h1 class="page-title">{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <Choices {...props} />
      <section class="page-section welcome-sample" aria-labelledby="sample">
        <h2 id="sample">{say('welcome.sample')}</h2>
        <p>{say('welcome.sample.text')}</p>
        <button type="button" class="main-button" onClick={props.onSample}>
          {say('welcome.sample.open')}
        </button>
      </section>
      <Legend />
      <Promises />
    </main>
  )
}

/** Every line with its glyph, word and meaning. */
function Legend(): JSX.Element {
  const { say } = useWords()
  return (
    <section class="page-section" aria-labelledby="lines">
      <h2 id="lines">{say('welcome.lines')}</h2>
      <dl class="legend">
        {STANDINGS.map((standing) => (
          <div key={standing} class={`is-${standing}`}>
            <dt>
              <span class={`line line-${standing}`} aria-hidden="true">
                11,000
              </span>
              <StandingLabel standing={standing} />
            </dt>
            <dd>{say(`standing.${standing}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Promises(): JSX.Element {
  const { say } = useWords()
  return (
    <section class="page-section" aria-labelledby="promises">
      <h2 id="promises">{say('welcome.promises')}</h2>
      <ul class="promises">
        <li>{say('welcome.promise.local')}</li>
        <li>{say('welcome.promise.verdict')}</li>
        <li>{say('welcome.promise.silence')}</li>
      </ul>
    </section>
  )
}
