import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import { EXPORTS } from '../export/exports.ts'
import { saveFile } from '../export/save-file.ts'
import { useWords } from '../words.ts'

/** The page's findings as a file, in every format there is, or on paper. */
export function ExportMenu({ page }: { readonly page: PageState }): JSX.Element | null {
  const { locale, say } = useWords()
  if (page.check === undefined) return null
  return (
    <section class="export">
      <h2 class="section-title">{say('export.title')}</h2>
      <div class="filter-line">
        {EXPORTS.map(({ name, file, type, write }) => (
          <button
            key={name}
            type="button"
            class="quiet-button"
            onClick={() => saveFile(file, type, write(locale, page))}
          >
            {say(`export.${name}`)}
          </button>
        ))}
        <button type="button" class="quiet-button" onClick={() => print()}>
          {say('export.print')}
        </button>
      </div>
    </section>
  )
}
