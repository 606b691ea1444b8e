// Peers that bring no types of their own: as much of them as is measured.
declare module 'mark.js' {
  export default class Mark {
    constructor(where: Element | string)
    mark(words: string, options?: { readonly separateWordSearch?: boolean; readonly done?: () => void }): void
    unmark(options?: { readonly done?: () => void }): void
  }
}
declare module '@microsoft/recognizers-text-number' {
  export function recognizeNumber(text: string, culture: string): readonly unknown[]
}
