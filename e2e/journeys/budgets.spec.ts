// What pages cost to load, in one table, and that no page loads another's code.
import { fonts, size, sizeOf } from '../support/budgets.ts'
import { labs, live, texts } from '../support/pages.ts'
import { expect, start, test, type Page } from '../support/test.ts'

const KB = 1_000
// Of another version, or not whole: nothing is asked of the server.
const NOTE = '/n/AAAAAAAAAAAAAAAAAAAAAA#2k.AAAA'
const REPLY = '/a/AAAAAAAAAAAAAAAAAAAAAA#2a.AAAA'
const BAG = '/a/AAAAAAAAAAAAAAAAAAAAAA#1o.AAAA'
const sum = (urls: string[]) => urls.map(size).reduce((total, bytes) => total + bytes, 0)
const common = (all: string[][]) => all[0]!.filter((url) => all.every((urls) => urls.includes(url)))
/** A lab by the name of its island, as in `PriceOfWatching`. */
const island = (lab: string) => lab.replace(/(^|-)(.)/g, (_, _hyphen, letter: string) => letter.toUpperCase())
const islands = [...labs.map((lab) => [`/en/labs/${lab}`, island(lab)] as const), ['/en/notes/new', 'NewNote'], [NOTE, 'OpenNote'], ['/en/asks/new', 'NewAsk'], [REPLY, 'OpenReply'], [BAG, 'OpenBag']] as const
const isCode = (url: string) => /\.(js|wasm)$/.test(url)
/** The worker for age files, which a lab may start at once. */
const isWorker = (url: string) => url.includes('/agefile.')

/** The addresses of the code that a page asks for, workers included, while `act` goes on. */
async function loading(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const urls = new Set<string>()
  const note = (request: { url(): string }) => isCode(request.url()) && urls.add(request.url())
  page.context().on('request', note)
  await act()
  page.context().off('request', note)
  return [...urls]
}

test('every page keeps to its budget', async ({ page, request, baseURL }) => {
  const rows: { what: string; bytes: number; most: number }[] = []
  const row = (what: string, bytes: number, most: number) => rows.push({ what, bytes, most: most * KB })

  for (const code of ['en', 'es']) {
    for (const path of [...texts, ...live]) {
      const html = await (await request.get(`/${code}${path}`)).text()
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => baseURL + url!)
      row(`/${code}${path}, with its style sheets`, sizeOf(html) + sum(styles), path === '/' ? 15 : 25)
    }
  }
  row('all fonts', fonts(), 75)

  const lab = await loading(page, () => start(page, '/en/labs/sealed'))
  const others: string[][] = []
  for (const name of labs.filter((name) => name !== 'sealed')) {
    const urls = await loading(page, () => start(page, `/en/labs/${name}`))
    others.push(urls.filter((url) => !isWorker(url)))
    row(`code of the lab "${name}"`, sum(others.at(-1)!), 100)
  }
  const form = await loading(page, () => start(page, '/en/notes/new'))
  const note = await loading(page, () => start(page, NOTE))
  const asks = await loading(page, () => start(page, '/en/asks/new'))
  const replies = await loading(page, () => start(page, REPLY))
  await page.goto('about:blank')
  const bag = await loading(page, () => start(page, BAG))
  row('code of the lab "Sealed"', sum(lab), 100)
  row('code of the form for a new note', sum(form), 100)
  row('code of the page that opens a note', sum(note), 100)
  row('code of the form for a new request', sum(asks), 100)
  row('code of the page that replies to it', sum(replies), 100)
  row('code of the asker’s own page', sum(bag), 100)
  row('of these, shared by all', sum(common([lab, ...others, form, note, asks, replies, bag])), 70)

  const age = await loading(page, async () => {
    const worker = page.waitForRequest(/agefile_bg\.wasm$/)
    await start(page, '/en/age-files')
    await worker
  })
  row('code of the page for age files', sum(age.filter((url) => !isWorker(url))), 100)
  row('worker for age files', sum(age.filter(isWorker)), 190)

  await start(page, '/en/labs/sealed')
  const sealer = await loading(page, async () => {
    await page.getByRole('button', { name: 'Seal it' }).click()
    await expect(page.getByRole('status').first()).toContainText('Sealed.')
  })
  expect(sealer.length, 'the sealer is loaded on first use').toBeGreaterThan(2)
  row('sealer, on first use', sum(sealer), 190)

  await start(page, '/en/labs/whose-key')
  const olm = await loading(page, async () => {
    await page.getByRole('button', { name: 'Get Bob’s key from the server' }).click()
    await expect(page.getByRole('status').first()).toContainText('You have a key for Bob.')
  })
  row('worker for Olm, on first use', sum(olm), 90)

  await start(page, '/en/labs/sealed-yet-seen')
  const reckoner = await loading(page, async () => {
    await page.getByRole('checkbox', { name: 'Places' }).click()
    await expect(page.getByRole('status').first()).toContainText('2,131 pairs')
  })
  expect(reckoner.length, 'the reckoner is loaded on first use').toBeGreaterThan(2)
  row('reckoner, on first use', sum(reckoner), 60)

  console.table(rows.map(({ what, bytes, most }) => ({ what, KB: (bytes / KB).toFixed(1), most: most / KB })))
  expect(rows.filter(({ bytes, most }) => bytes > most)).toEqual([])
})

test('no page loads the code of another’s lab or form, nor its style', async ({ page }) => {
  const loaded: string[][] = []
  for (const [address, island] of islands) {
    await page.goto('about:blank')
    const urls = await loading(page, () => start(page, address))
    const modules = urls.filter((url) => url.endsWith('.wasm') && !isWorker(url))
    expect(modules, address).toHaveLength(1)
    const exports = await page.evaluate(async (url) => {
      const module = await WebAssembly.compileStreaming(fetch(url))
      return WebAssembly.Module.exports(module).map(({ name }) => name)
    }, modules[0]!)
    // An island is the one kind of export that is named like a type.
    expect(exports.filter((name) => /^[A-Z]/.test(name)), address).toEqual([expect.stringMatching(`^${island}_`)])
    const styles = await page.locator('link[rel=stylesheet]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
    const own = address.split('/labs/').slice(1)
    expect(styles.map((url) => /([a-z-]+)\.[0-9a-f]+\.css$/.exec(url)?.[1]), address).toEqual(['style', ...own])
    loaded.push(urls)
  }
  expect(common(loaded).map((url) => new URL(url).pathname), 'what they share').toEqual([expect.stringMatching(/^\/pkg\/start\./)])
})
