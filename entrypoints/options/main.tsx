import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { optionsActions, optionsState } from '../../lib/ui/connect/options-connection.ts'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Options } from '../../lib/ui/options/options.tsx'
import type { OptionsState } from '../../lib/ui/options/options-state.ts'

// The options page: every setting, and what is behind it.
const root = rootOf(document)
const locale = await readerLocale()
const actions = optionsActions((news) => void show(news))

async function show(news: Partial<OptionsState> = {}): Promise<void> {
  const state = { ...(await optionsState()), ...news }
  mount(root, locale, <Options state={state} actions={actions} />)
}

await show()
