import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { onLanguageChange, readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { SurfaceConnection } from '../../lib/ui/connect/surface.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Panel } from '../../lib/ui/panel/panel.tsx'
import type { SurfaceState } from '../../lib/ui/surface-state.ts'

// The panel beside the article: follows the tab in front and what is opened in its page.
const root = rootOf(document)
let locale = await readerLocale()
let state: SurfaceState = { kind: 'loading' }
let current: string | undefined
let followed: string | undefined
let inView: string | undefined

const connection = new SurfaceConnection((next) => {
  state = next
  follow()
  draw()
})
connection.followScroll((claimId) => {
  inView = claimId
  draw()
})

/** What was opened in the page last; a page without any shows the list. */
function follow(): void {
  const inPage = state.kind === 'read' ? state.page.current : undefined
  if (inPage !== followed) current = inPage
  followed = inPage
}

function draw(): void {
  const place = { current, inView, onChoose: choose }
  mount(root, locale, <Panel state={state} actions={connection.actions} {...place} />)
}

function choose(claimId: string | undefined): void {
  current = claimId
  draw()
}

onLanguageChange((chosen) => {
  locale = chosen
  draw()
})
connection.start(new AbortController().signal)
await connection.refresh()
