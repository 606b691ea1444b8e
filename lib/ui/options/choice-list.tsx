import type { JSX } from 'preact'

interface ChoiceListProps<Choice extends string | number> {
  readonly name: string
  readonly legend: string
  readonly choices: readonly { readonly value: Choice; readonly words: string }[]
  readonly chosen: Choice
  onChoose(value: Choice): void
}

/** One of several, as radio buttons. */
export function ChoiceList<Choice extends string | number>(props: ChoiceListProps<Choice>): JSX.Element {
  const { name, legend, choices, chosen, onChoose } = props
  return (
    <fieldset class="choice-list">
      <legend>{legend}</legend>
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
