import type { JSX } from 'preact'
import { Section } from '../options/section.tsx'
import { Switch } from '../parts/switch.tsx'
import { useWords } from '../words.ts'
import { LibraryItem } from './library-item.tsx'
import { PickFile } from './pick-file.tsx'
import type { ShelfProps } from './shelf-view.ts'

/** Days that the reader can choose from; 0 keeps for good. */
const KEEP_DAYS = [0, 30, 90, 365] as const

/** The reader's own library: on or off, for how long, what is in it, and every way to get it out or be rid of it. */
export function LibrarySection({ view, actions }: ShelfProps): JSX.Element {
  const { say } = useWords()
  const { isOn, keepDays, words, count, entries } = view.state.library
  return (
    <Section id="library" title={say('options.library')}>
      <p class="aside">{say('library.hint')}</p>
      <Switch isOn={isOn} label={say('library.switch')} onSwitch={actions.setLibrary}>
        {say('library.switch')}
      </Switch>
      <KeepFor days={keepDays} onKeep={actions.keepFor} />
      <div class="field">
        <label>
          {say('library.search')}
          <input
            type="search"
            name="library-search"
            value={words}
            onInput={({ currentTarget }) => actions.search(currentTarget.value)}
          />
        </label>
      </div>
      <p role="status">{say('library.count', { count })}</p>
      <ul class="item-list library-list">
        {entries.map((entry) => (
          <LibraryItem key={entry.key} entry={entry} onForget={actions.forget} />
        ))}
      </ul>
      {entries.length < count && <p class="aside">{say('library.first', { count: entries.length })}</p>}
      <LibraryButtons view={view} actions={actions} />
    </Section>
  )
}

function KeepFor({ days, onKeep }: { readonly days: number; onKeep(days: number): void }): JSX.Element {
  const { say } = useWords()
  return (
    <label class="keep-for">
      {say('library.keep')}{' '}
      <select class="select" value={String(days)} onChange={({ currentTarget }) => onKeep(Number(currentTarget.value))}>
        {KEEP_DAYS.map((each) => (
          <option key={each} value={String(each)}>
            {say('library.keep.days', { days: each })}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Ways to take the library along, bring one, or be rid of it; what was forgotten can be brought back while the page is open. */
function LibraryButtons({ view, actions }: ShelfProps): JSX.Element {
  const { say } = useWords()
  const { forgotten } = view
  return (
    <>
      <div class="filter-line">
        <button type="button" class="quiet-button" onClick={actions.exportLibrary}>
          {say('library.export')}
        </button>
        <PickFile words={say('library.import')} accept=".ndjson,.jsonl,.json" onPick={actions.importLibrary} />
        <button type="button" class="quiet-button forget-everything is-weighty" onClick={actions.forgetAll}>
          {say('library.forget.all')}
        </button>
      </div>
      <div role="status">
        {forgotten !== undefined && (
          <p class="notice">
            {say('library.forgotten', { count: forgotten })}{' '}
            {forgotten > 0 && (
              <button type="button" class="text-button" onClick={actions.bringBack}>
                {say('library.forgotten.undo')}
              </button>
            )}{' '}
            {forgotten > 0 && <span class="aside">{say('library.forgotten.until')}</span>}
          </p>
        )}
      </div>
    </>
  )
}
