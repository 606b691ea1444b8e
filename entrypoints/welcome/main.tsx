import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { chooseWhere } from '../../lib/ui/connect/choose-where.ts'
import { openSample } from '../../lib/ui/connect/open.ts'
import { readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Welcome, type WelcomeProps } from '../../lib/ui/welcome/welcome.tsx'

// The welcome page: opened once at install, and from the options.
const root = rootOf(document)
const locale = await readerLocale()

function show(chosen: WelcomeProps['chosen'], outcome: WelcomeProps['outcome']): void {
  mount(root, locale, <Welcome chosen={chosen} outcome={outcome} onSample={openSample} onChoose={choose} />)
}

function choose(where: NonNullable<WelcomeProps['chosen']>): void {
  void chooseWhere(where).then((outcome) => show(where, outcome))
}

show(undefined, undefined)
