import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/popup.css'
import { isInTab } from '../../lib/ui/connect/open.ts'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { SurfaceConnection } from '../../lib/ui/connect/surface.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Popup } from '../../lib/ui/popup/popup.tsx'

// The popup: the page in front at a glance. Opening it is the reader's request to read the page. Language and page are
// asked at once; meanwhile the masthead stands there, as the document has it.
const root = rootOf(document)
const locale = readerLocale()
const connection = new SurfaceConnection(async (state) =>
  mount(root, await locale, <Popup state={state} actions={connection.actions} />),
)
void isInTab().then((isTab) => document.documentElement.classList.toggle('in-tab', isTab))
connection.start(new AbortController().signal)
const state = await connection.refresh()
if (state.kind === 'unread') await connection.check()
