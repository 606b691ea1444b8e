import Defuddle from 'defuddle'

export function read(): number {
  return new Defuddle(document, { url: document.URL }).parse().wordCount
}
