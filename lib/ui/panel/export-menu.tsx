import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { EXPORTS, fileName } from '../export/exports.ts'
import { saveFile } from '../export/save-file.ts'
import { useWords } from '../words.ts'

/** The page's findings as a file, in every format there is. */
export function ExportButtons({ page }: { readonly page: PageState }): JSX.Element {
  const { locale, say } = useWords()
  return (
    <>
      {EXPORTS.map((format) => (
        <button
          key={format.name}
          type="button"
          class="quiet-button"
          onClick={() => saveFile(fileName(format, page), format.type, format.write(locale, page))}
        >
          {say(`export.${format.name}`)}
        </button>
      ))}
    </>
  )
}

/** The panel's part on taking findings along, as a file or on paper. */
export function ExportMenu({ page }: { readonly page: PageState }): JSX.Element | null {
  const { say } = useWords()
  if (page.check === undefined) return null
  return (
    <section class="export">
      <h2 class="section-title">{say('export.title')}</h2>
      <div class="filter-line">
        <ExportButtons page={page} />
        <button type="button" class="quiet-button" onClick={() => print()}>
          {say('export.print')}
        </button>
      </div>
    </section>
  )
}

/** The same in the popup, folded away; paper is the panel's. */
export function ExportFold({ page }: { readonly page: PageState }): JSX.Element | null {
  const { say } = useWords()
  if (page.check === undefined) return null
  return (
    <details class="export-fold">
      <summary>{say('export.title')}</summary>
      <div class="filter-line">
        <ExportButtons page={page} />
      </div>
    </details>
  )
}
