import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { SurfaceConnection } from '../../lib/ui/connect/surface.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Panel } from '../../lib/ui/panel/panel.tsx'
import type { SurfaceState } from '../../lib/ui/surface-state.ts'

// The panel beside the article: follows the tab in front and what is opened in its page.
const root = rootOf(document)
const locale = await readerLocale()
let state: SurfaceState = { kind: 'loading' }
let current: string | undefined

const connection = new SurfaceConnection((next) => {
  state = next
  draw()
})

function draw(): void {
  mount(root, locale, <Panel state={state} actions={connection.actions} current={current} onChoose={choose} />)
}

function choose(claimId: string | undefined): void {
  current = claimId
  draw()
}

connection.start(new AbortController().signal)
await connection.refresh()
