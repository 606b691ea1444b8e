import '../../lib/ui/interface-words.ts'
import '../../lib/ui/styles/surfaces.css'
import { chooseWhere } from '../../lib/ui/connect/choose-where.ts'
import { openSample } from '../../lib/ui/connect/open.ts'
import { onLanguageChange, readerLocale } from '../../lib/ui/connect/reader-locale.ts'
import { mount, rootOf } from '../../lib/ui/mount.tsx'
import { Welcome, type WelcomeProps } from '../../lib/ui/welcome/welcome.tsx'

// The welcome page: opened once at install, and from the options.
const root = rootOf(document)
let locale = await readerLocale()
let shown: Pick<WelcomeProps, 'chosen' | 'outcome'> = { chosen: undefined, outcome: undefined }

function show(): void {
  mount(root, locale, <Welcome {...shown} onSample={openSample} onChoose={choose} />, 'title.welcome')
}

function choose(where: NonNullable<WelcomeProps['chosen']>): void {
  void chooseWhere(where).then((outcome) => {
    shown = { chosen: where, outcome }
    show()
  })
}

onLanguageChange((chosen) => {
  locale = chosen
  show()
})
show()
