import type { ComponentChildren, JSX } from 'preact'

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

/** A titled part of the options that a link can lead to. */
export function Section({ id, title, children }: SectionProps): JSX.Element {
  return (
    <section class="page-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
