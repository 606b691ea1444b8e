import type { ComponentChildren, JSX } from 'preact'

interface SwitchProps {
  readonly isOn: boolean
  /** What is switched, for those who do not see its surroundings. */
  readonly label: string
  readonly children: ComponentChildren
  onSwitch(isOn: boolean): void
}

/** An on-and-off switch with its state in words beside it. */
export function Switch({ isOn, label, children, onSwitch }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-label={label}
      onClick={() => onSwitch(!isOn)}
    >
      <span class="switch-track" aria-hidden="true" />
      <span aria-hidden="true">{children}</span>
    </button>
  )
}
