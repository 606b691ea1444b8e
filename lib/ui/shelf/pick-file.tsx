import type { JSX } from 'preact'

interface PickFileProps {
  readonly words: string
  readonly accept: string
  onPick(file: File): void
}

/** A button that lets the reader choose one file. */
export function PickFile({ words, accept, onPick }: PickFileProps): JSX.Element {
  return (
    <label class="pick-file quiet-button">
      {words}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) onPick(file)
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
