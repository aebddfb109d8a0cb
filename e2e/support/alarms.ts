// Whatever a browser complains of fails the test, unless the test said that it would.
import type { BrowserContext } from '@playwright/test'
import { ours } from './server.ts'

export class Alarms {
  #heard: string[] = []
  #foreseen: RegExp[] = []

  /** Listens to all pages and workers of a visitor. */
  watch(context: BrowserContext) {
    context.on('console', (message) => {
      // Violations of the security policy are console errors too.
      if (['error', 'warning', 'assert'].includes(message.type())) this.#heard.push(`${message.type()}: ${message.text()}`)
    })
    context.on('weberror', (error) => this.#heard.push(`uncaught: ${error.error().message}`))
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && !ours.has(origin)) this.#heard.push(`request to ${request.url()}`)
    })
  }

  /** Says that complaints like this belong to the journey; one at least must come. */
  foresee(pattern: RegExp) {
    this.#foreseen.push(pattern)
  }

  /** What was heard and not foreseen, and what was foreseen and not heard. */
  get faults(): string[] {
    return [
      ...this.#heard.filter((line) => !this.#foreseen.some((pattern) => pattern.test(line))),
      ...this.#foreseen.filter((pattern) => !this.#heard.some((line) => pattern.test(line))).map((p) => `never heard: ${p}`),
    ]
  }
}
