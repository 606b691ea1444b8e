import type { Browser } from 'puppeteer-core'

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

/**
 * Firefox's own window, reached through WebDriver BiDi. What a test presses here
 * is the browser's interface, not a page: the toolbar button, the add-on manager.
 */
export class FirefoxItself {
  readonly #connection: Connection
  readonly #window: string

  private constructor(connection: Connection, window: string) {
    this.#connection = connection
    this.#window = window
  }

  static async of(browser: Browser): Promise<FirefoxItself> {
    // Puppeteer keeps its connection to itself; its BiDi browser has it all the same.
    const { connection } = browser as unknown as { connection: Connection }
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
    const { contexts } = tree.result as { contexts: { context: string }[] }
    const [window] = contexts
    if (window === undefined) throw new Error('Firefox: it has no window')
    return new FirefoxItself(connection, window.context)
  }

  /** Run a function in the window; it must need nothing but its arguments and answer with text. */
  async run<Arguments extends unknown[]>(
    act: (...values: Arguments) => Promise<string> | string,
    ...values: Arguments
  ): Promise<string> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => String(await (${act.toString()})(...${JSON.stringify(values)})))()`,
      target: { context: this.#window },
      awaitPromise: true,
    })
    const { result: value, exceptionDetails } = result as {
      result?: { value: string }
      exceptionDetails?: { text: string }
    }
    if (value === undefined) throw new Error(`Firefox: ${exceptionDetails?.text}`)
    return value.value
  }
}
