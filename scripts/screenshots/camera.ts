import type { Look } from './variants.ts'

/** A browser that takes pictures of pages; the same for both makes. */
export interface Camera {
  /** The name of its folder. */
  readonly name: 'chromium' | 'firefox'
  /** A tab of this size that looks like this. */
  open(look: Look, width: number, height: number): Promise<Tab>
  /** One picture of a page that is given as text. */
  close(): Promise<void>
}

/** A tab that is pointed at one page after the other. */
export interface Tab {
  goTo(address: string): Promise<void>
  /** Runs this on the page and waits for what it promises. */
  run(script: string): Promise<unknown>
  /** Saves what is in view, or the whole page, as a PNG file, or as a JPEG where the name says so. */
  take(file: string, isWholePage: boolean): Promise<void>
  /** The texts of all elements that the selector finds. */
  texts(selector: string): Promise<readonly string[]>
  close(): Promise<void>
}
