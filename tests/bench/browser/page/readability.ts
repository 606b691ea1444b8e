import { isProbablyReaderable, Readability } from '@mozilla/readability'

/** As the gate is measured: with a change in between. */
export function readerable(times: number): boolean {
  let is = false
  for (let time = 0; time < times; time++) {
    document.body.append('')
    document.body.lastChild?.remove()
    is = isProbablyReaderable(document)
  }
  return is
}

/** Readability changes what it reads; a copy is what every caller gives it. */
export function read(): number {
  return new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0
}
