import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { LedgerTopic } from '../../model/ledger.ts'
import type { PageState } from '../../model/page-state.ts'
import type { SurfaceActions } from '../surface-state.ts'
import { useWords } from '../words.ts'
import { OnRecordTopic } from './ledger-topic.tsx'
import { type Speaker, speakersOf } from './speakers.ts'

interface SaidAndDeniedProps {
  readonly page: PageState
  readonly actions: Pick<SurfaceActions, 'saidAndDenied'>
  onGo(claimId: string): void
}

/** What a named speaker says here and is on record as having said before, with dates: said, denied, declined to say. */
export function SaidAndDenied({ page, actions, onGo }: SaidAndDeniedProps): JSX.Element {
  const { locale, say } = useWords()
  const speakers = useMemo(() => speakersOf(page, locale), [page.claims, locale])
  const [chosen, setChosen] = useState(0)
  const speaker = speakers[chosen] ?? speakers[0]
  if (speaker === undefined) return <p class="aside detail">{say('said.none')}</p>
  return (
    <div class="detail">
      <label class="labelled">
        {say('said.choose')}
        <select class="select" value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {speakers.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SaidHere page={page} speaker={speaker} onGo={onGo} />
      <OnRecord key={speaker.name} speaker={speaker} actions={actions} />
    </div>
  )
}

type SaidHereProps = Omit<SaidAndDeniedProps, 'actions'> & { readonly speaker: Speaker }

function SaidHere({ page, speaker, onGo }: SaidHereProps): JSX.Element {
  const { say } = useWords()
  return (
    <section>
      <h3 class="section-title">{say('said.here')}</h3>
      <ul class="said">
        {speaker.here.map(({ id, facts }) => (
          <li key={id}>
            <span class="stance">{say(`stance.${facts.kind === 'statement' ? facts.stance : 'asserts'}`)}</span>{' '}
            <button type="button" class="text-button" onClick={() => onGo(id)}>
              {say('card.within', { quote: page.excerpts[id]?.quote ?? '' })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Matter by matter, the latest first; asked for when somebody is chosen. */
function OnRecord({ speaker, actions }: Pick<SaidHereProps, 'speaker'> & Pick<SaidAndDeniedProps, 'actions'>) {
  const { say } = useWords()
  const [topics, setTopics] = useState<readonly LedgerTopic[]>()
  useEffect(() => {
    void actions.saidAndDenied(speaker.ref).then(setTopics)
  }, [speaker.ref, actions])
  return (
    <section class="ledger" aria-busy={topics === undefined}>
      <h3 class="section-title">{say('said.on-record')}</h3>
      {topics === undefined && <p class="aside">{say('said.asking')}</p>}
      {topics?.length === 0 && <p class="aside">{say('said.nothing-on-record', { name: speaker.name })}</p>}
      {topics?.map((topic) => (
        <OnRecordTopic key={topic.topic} topic={topic} />
      ))}
    </section>
  )
}
