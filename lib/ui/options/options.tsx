import type { JSX } from 'preact'
import type { MessageKey } from '../../wording/messages.ts'
import { SHELF_SECTIONS, ShelfSections } from '../shelf/shelf-sections.tsx'
import type { ShelfProps } from '../shelf/shelf-view.ts'
import { useWords } from '../words.ts'
import { AccuracySection } from './accuracy-section.tsx'
import { ComparingSection } from './comparing-section.tsx'
import { DataSection } from './data-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { MarksSection } from './marks-section.tsx'
import type { OptionsActions, OptionsState } from './options-state.ts'
import { PacksSection } from './packs-section.tsx'
import { ShortcutsSection } from './shortcuts-section.tsx'
import { SitesSection } from './sites-section.tsx'

/** What every section of the options gets. */
export interface OptionsProps {
  readonly state: OptionsState
  readonly actions: OptionsActions
}

const SECTIONS = [
  'sites',
  'marks',
  'comparing',
  'packs',
  ...SHELF_SECTIONS,
  'language',
  'shortcuts',
  'data',
  'accuracy',
] as const satisfies readonly (MessageKey extends infer Key
  ? Key extends `options.${infer Name}`
    ? Name
    : never
  : never)[]

/** All options on one page, with a list of its parts on top. `shelf` is missing where the browser keeps no databases, as in private windows. */
export function Options({
  state,
  actions,
  shelf,
}: OptionsProps & { readonly shelf: ShelfProps | undefined }): JSX.Element {
  const { say } = useWords()
  return (
    <main class="page options">
      <p class="masthead-name">{say('product.name')}</p>
      <h1 class="page-title">{say('options.title')}</h1>
      <nav class="toc" aria-label={say('options.title')}>
        {SECTIONS.map((name) => (
          <a key={name} href={`#${name}`}>
            {say(`options.${name}`)}
          </a>
        ))}
      </nav>
      <SitesSection state={state} actions={actions} />
      <MarksSection state={state} actions={actions} />
      <ComparingSection state={state} actions={actions} />
      <PacksSection state={state} actions={actions} />
      {shelf === undefined ? <p class="notice">{say('shelf.unavailable')}</p> : <ShelfSections {...shelf} />}
      <LanguageSection state={state} actions={actions} />
      <ShortcutsSection state={state} actions={actions} />
      <DataSection state={state} actions={actions} />
      <AccuracySection state={state} actions={actions} />
    </main>
  )
}
