// What every journey has at hand: a server of its worker's own, visitors who don't know each other, alarms.
import { test as base, expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test'
import { Alarms } from './alarms.ts'
import { serve, type Server } from './server.ts'

export { expect, type Locator, type Page }

interface ForTest {
  alarms: Alarms
  /** A page in a browser profile of its own. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
}

export const test = base.extend<ForTest, { server: Server }>({
  server: [async ({}, use) => {
    const server = await serve()
    await use(server)
    await server.stop()
  }, { scope: 'worker' }],

  baseURL: async ({ server }, use) => use(server.url),

  alarms: async ({}, use) => {
    const alarms = new Alarms()
    await use(alarms)
    expect(alarms.faults, 'what the browser complained of').toEqual([])
  },

  context: async ({ context, alarms }, use) => {
    alarms.watch(context)
    await use(context)
  },

  visitor: async ({ browser, alarms }, use) => {
    const contexts: Awaited<ReturnType<Browser['newContext']>>[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      alarms.watch(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

/** Goes to any page, and waits until all that runs on it runs and is busy with nothing: in a lesson, each lab when one comes near. */
export async function visit(page: Page, address: string) {
  await page.goto(address)
  for (const place of await page.locator('main .live:is([data-from], :has(leptos-island))').all()) {
    await place.evaluate((place) => place.scrollIntoView())
    await expect(place.locator('leptos-island')).toHaveAttribute('data-ready', '')
    await expect(place.locator('[aria-busy=true]')).toHaveCount(0)
  }
}

/** Goes to a page and waits until its lab or form works. */
export async function start(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
}
