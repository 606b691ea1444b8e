import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import packs from '../../assets/public/packs/index.json' with { type: 'json' }
import { ShelfDesk } from '../../lib/extension/shelf-desk.ts'
import { optionsActions, optionsState } from '../../lib/ui/connect/options-connection.ts'
import { onLanguageChange, readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { ShelfConnection } from '../../lib/ui/connect/shelf-connection.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Options } from '../../lib/ui/options/options.tsx'
import type { OptionsState } from '../../lib/ui/options/options-state.ts'

// The options page: every setting, and what is behind it.
const root = rootOf(document)
let locale = await readerLocale()
const desk = new ShelfDesk(packs.map(({ id }) => id))
const shelf = new ShelfConnection(desk, () => void show())
const actions = optionsActions(
  (news) => void show(news),
  () => desk.clear(),
)

let told: Partial<OptionsState> = {}
let latest = 0

/** Draws what is now; of two drawings under way the later one is shown, whichever comes first. */
async function show(news: Partial<OptionsState> = {}): Promise<void> {
  told = { ...told, ...news }
  const turn = ++latest
  const [state, view] = await Promise.all([optionsState(), shelf.view()])
  if (turn !== latest) return
  const shown = view && { view, actions: shelf.actions }
  mount(root, locale, <Options state={{ ...state, ...told }} actions={actions} shelf={shown} />, 'title.options')
}

onLanguageChange((chosen) => {
  locale = chosen
  void show()
})
await show()
// Pages that were read meanwhile, and alarms, change what is here.
addEventListener('focus', () => void show())
