import type { JSX } from 'preact'

interface FactsProps {
  readonly of: readonly string[]
  readonly class?: string
}

/** Short facts one after the other, parted by dots; a line breaks between two of them, never inside one that fits a line. */
export function Facts({ of: facts, class: name = '' }: FactsProps): JSX.Element {
  return (
    <span class={`facts ${name}`.trim()}>
      {facts.map((fact, index) => (
        <span key={fact}>
          {fact}
          {index < facts.length - 1 && <span class="facts-dot"> · </span>}
        </span>
      ))}
    </span>
  )
}
