import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Section } from '../options/section.tsx'
import { useWords } from '../words.ts'
import { News } from './news.tsx'
import { PackItem } from './pack-item.tsx'
import { PickFile } from './pick-file.tsx'
import type { ShelfActions, ShelfProps } from './shelf-view.ts'

/** Packs that the reader added, and the ways to add one. */
export function ImportedSection({ view, actions }: ShelfProps): JSX.Element {
  const { say } = useWords()
  const { packs } = view.state
  return (
    <Section id="imported" title={say('options.imported')}>
      <p class="aside">{say('shelf.hint')}</p>
      {packs.length === 0 ? (
        <p>{say('shelf.none')}</p>
      ) : (
        <ul class="item-list">
          {packs.map((pack) => (
            <PackItem key={pack.from} pack={pack} actions={actions} />
          ))}
        </ul>
      )}
      <Subscribe actions={actions} />
      <PickFile words={say('shelf.import')} accept=".ndjson,.jsonl,.json" onPick={actions.importFile} />
      <News {...view} />
    </Section>
  )
}

function Subscribe({ actions }: { readonly actions: ShelfActions }): JSX.Element {
  const { say } = useWords()
  const [address, setAddress] = useState('')
  const [hash, setHash] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (address.trim() !== '') actions.subscribe(address.trim(), hash.trim())
  }
  return (
    <form class="subscribe" onSubmit={submit}>
      <div class="field">
        <label>
          {say('shelf.subscribe.label')}
          <input
            type="text"
            inputMode="url"
            name="pack-address"
            value={address}
            placeholder="https://packs.example/my-pack.ndjson"
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        </label>
        <button type="submit" class="main-button" disabled={address.trim() === ''}>
          {say('shelf.subscribe.button')}
        </button>
      </div>
      <p class="aside">{say('shelf.subscribe.meaning')}</p>
      <Hash hash={hash} onHash={setHash} />
    </form>
  )
}

function Hash({ hash, onHash }: { readonly hash: string; onHash(hash: string): void }): JSX.Element {
  const { say } = useWords()
  return (
    <details>
      <summary>{say('shelf.subscribe.more')}</summary>
      <div class="field">
        <label>
          {say('shelf.subscribe.hash')}
          <input
            type="text"
            name="pack-hash"
            value={hash}
            pattern="[0-9a-fA-F]{64}"
            onInput={({ currentTarget }) => onHash(currentTarget.value)}
          />
        </label>
      </div>
    </details>
  )
}
