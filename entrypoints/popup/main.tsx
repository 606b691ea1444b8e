import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { SurfaceConnection } from '../../lib/ui/connect/surface.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Popup } from '../../lib/ui/popup/popup.tsx'

// The popup: the page in front at a glance. Opening it is the reader's request to read the page.
const root = rootOf(document)
const locale = await readerLocale()
const connection = new SurfaceConnection((state) =>
  mount(root, locale, <Popup state={state} actions={connection.actions} />),
)
connection.start(new AbortController().signal)
const state = await connection.refresh()
if (state.kind === 'unread') await connection.check()
