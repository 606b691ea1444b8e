import type { JSX } from 'preact'
import type { Reason } from '../../model/relations.ts'
import { explainNote } from '../../wording/explain.ts'
import { useWords } from '../words.ts'

/** Further things a reader must know about a finding; a note without words is left out rather than shown as a code. */
export function Notes({ notes }: { readonly notes: readonly Reason[] }): JSX.Element | null {
  const { locale } = useWords()
  const sentences = notes.map((note) => explainNote(locale, note)).filter((sentence) => sentence !== '')
  if (sentences.length === 0) return null
  return (
    <ul class="notes">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
