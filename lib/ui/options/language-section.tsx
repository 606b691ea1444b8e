import type { JSX } from 'preact'
import { useWords } from '../words.ts'
import type { OptionsProps } from './options.tsx'
import { Section } from './section.tsx'

/** Our own words' language; each language is named in itself. */
export function LanguageSection({ state, actions }: OptionsProps): JSX.Element {
  const { say } = useWords()
  return (
    <Section id="language" title={say('options.language')}>
      <select
        class="select"
        aria-labelledby="language"
        value={state.language}
        onChange={({ currentTarget }) => actions.setLanguage(currentTarget.value)}
      >
        <option value="auto">{say('options.language.auto')}</option>
        {state.locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {ownName(locale)}
          </option>
        ))}
      </select>
    </Section>
  )
}

/** "Deutsch", "Français": large at the start, whatever the language does inside a sentence. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
