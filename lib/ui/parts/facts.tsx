import type { JSX } from 'preact'

interface FactsProps {
  readonly of: readonly string[]
  readonly class?: string
}

/**
 * Short facts one after the other, parted by dots; a line breaks between two of them, never inside one that fits a line.
 * Each dot belongs to the fact after it and stands out over the edge where that fact begins a line, so no line ends in one.
 */
export function Facts({ of: facts, class: name = '' }: FactsProps): JSX.Element {
  return (
    <span class={`facts ${name}`.trim()}>
      <span class="facts-line">
        {facts.map((fact, index) => (
          <span key={`${index} ${fact}`}>
            {index > 0 && <span class="facts-dot"> · </span>}
            {fact}
          </span>
        ))}
      </span>
    </span>
  )
}
