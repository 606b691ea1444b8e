import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { PickFile } from '../shelf/pick-file.tsx'
import { useWords } from '../words.ts'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** What is kept on this machine: take it away, or delete it, after one more question. */
export function DataSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  const [isAsking, setAsking] = useState(false)
  const file = state.settingsFile === undefined ? '' : say(`options.data.${state.settingsFile}`)
  const outcome = state.isDeleted ? say('options.data.deleted') : file
  return (
    <Section id="data" title={say('options.data')}>
      <div class="filter-line">
        <button type="button" class="quiet-button" onClick={actions.exportSettings}>
          {say('options.data.export')}
        </button>
        <PickFile words={say('options.data.import')} accept=".json" onPick={actions.importSettings} />
        <button type="button" class="quiet-button is-weighty" onClick={() => setAsking(true)}>
          {say('options.data.delete')}
        </button>
      </div>
      {isAsking && !state.isDeleted && (
        <div class="notice" role="alert">
          <p>{say('options.data.delete.sure')}</p>
          <div class="filter-line">
            <button type="button" class="main-button" onClick={actions.deleteAll}>
              {say('options.data.delete.yes')}
            </button>
            <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
              {say('options.data.delete.no')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{outcome}</p>
    </Section>
  )
}
