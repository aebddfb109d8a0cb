// What holds for every page, in every language.
import { addresses, live, locales, texts } from '../support/pages.ts'
import { expect, test, visit } from '../support/test.ts'

for (const { code, lang, dir, name } of locales) {
  test(`every page in ${name} says its language, has its headings in order and all its words`, async ({ page, alarms }) => {
    alarms.foresee(/status of 404/)
    for (const address of addresses(code)) {
      await visit(page, address)
      await expect.soft(page.locator('html'), address).toHaveAttribute('lang', lang)
      await expect.soft(page.locator('html'), address).toHaveAttribute('dir', dir)
      const levels = await page.locator('h1:visible, h2:visible, h3:visible, h4:visible').evaluateAll((all) => all.map((h) => Number(h.tagName[1])))
      expect.soft(levels.filter((level) => level === 1), address).toHaveLength(1)
      expect.soft(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1), `${address}: ${levels}`).toEqual([])

      const words = `${await page.content()}\n${await page.locator('body').innerText()}`
      // A missing message stands as [its-key] on a page and as its key in an island; a variable as {name}.
      expect.soft(words.match(/\[[a-z]+(-[a-z0-9]+)+\]/g), address).toBeNull()
      expect.soft(words.match(/>[^<]*\b(labs?|part|note|ask|agefiles?|site|home|lesson|course)-[a-z0-9]+-[a-z0-9]+/g), address).toBeNull()
      expect.soft((await page.locator('body').innerText()).match(/\{ ?\$?\w+ ?\}/g), address).toBeNull()
    }
  })

  test(`no page in ${name} scrolls sideways on the smallest phone`, async ({ visitor, alarms }) => {
    const page = await visitor({ viewport: { width: 320, height: 640 } })
    alarms.foresee(/status of 404/)
    for (const address of addresses(code)) {
      await visit(page, address)
      await page.locator('details:visible').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        if (scrollWidth <= clientWidth) return []
        const sticksOut = ({ left, right }: DOMRect) => right > clientWidth + 1 || left < -1
        return [...document.querySelectorAll('body *')].filter((element) => sticksOut(element.getBoundingClientRect()))
          .map((element) => `${element.tagName}.${element.getAttribute('class')}`)
      })
      expect.soft(wide, address).toEqual([])
    }
  })

  test(`the language switch on a page in ${name} leads to the same page`, async ({ page, alarms }) => {
    alarms.foresee(/status of 404/)
    for (const path of [...texts, ...live]) {
      await page.goto(`/${code}${path}`)
      const others = locales.filter((other) => other.code !== code)
      for (const other of others) {
        await expect(page.getByRole('link', { name: other.name, exact: true }), path).toHaveAttribute('href', `/${other.code}${path}`)
      }
    }
    await page.goto(`/${code}/nothing-here`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  })
}

test('whoever comes to / gets the language that the browser asks for', async ({ visitor }) => {
  for (const [locale, code] of [['es-AR', 'es'], ['en-GB', 'en'], ['fr', 'en']]) {
    const page = await visitor({ locale })
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`/${code}/$`))
  }
})

for (const code of ['en', 'es']) {
  test(`every link on every page leads somewhere (${code})`, async ({ page, request, alarms, baseURL }) => {
    alarms.foresee(/status of 404/)
    const wanted = new Map<string, string>()
    for (const address of addresses(code)) {
      await page.goto(address)
      const targets = await page.locator('[href], [src]').evaluateAll((all) =>
        all.map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src')!, document.baseURI).href))
      for (const target of targets) {
        const [where, id] = target.split('#')
        if (where === page.url() && id) await expect.soft(page.locator(`[id="${id}"]`), `#${id} on ${address}`).toHaveCount(1)
        else if (target.startsWith(baseURL!)) wanted.set(target, address)
      }
    }
    // All pages can be found by following links.
    for (const path of [...texts, ...live]) expect.soft([...wanted.keys()]).toContain(`${baseURL}/${code}${path}`)
    for (const [target, from] of wanted) {
      const [where, id] = target.split('#')
      const answer = await request.get(where!)
      expect.soft(answer.status(), `${target}, linked from ${from}`).toBe(200)
      if (id) expect.soft(await answer.text(), `${target}, linked from ${from}`).toContain(`id="${id}"`)
    }
  })
}

test('a page of text loads no script and no WebAssembly', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(`${request.resourceType()} ${request.url()}`))
  for (const path of texts) await page.goto(`/en${path}`)
  expect(loaded.filter((line) => /^script |\.wasm$|\.js$/.test(line))).toEqual([])
})

test('a lesson loads its lab when the reader comes near', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('/en/lessons/sealed-letters', { waitUntil: 'networkidle' })
  expect(loaded.filter((url) => url.endsWith('.wasm'))).toEqual([])
  await page.locator('#lab-sealed').scrollIntoViewIfNeeded()
  await expect(page.locator('leptos-island')).toHaveAttribute('data-ready', '')
  expect(loaded.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0)
  expect(loaded.filter((url) => url.includes('sealer'))).toEqual([])
})

test('a lesson is whole without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/lessons/sealed-letters')
  for (const heading of ['After this lesson you can', 'What sealing does', 'Sealed', 'Talk about it', 'Check yourself', 'Sources']) {
    await expect(page.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible()
  }
  await expect(page.getByRole('complementary', { name: 'The other side' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'The price tag' })).toBeVisible()
  await expect(page.locator('.conclusion')).toBeVisible()
  await expect(page.getByText('This part runs in your browser.')).toBeVisible()
  await page.getByText('What happened').click()
  await expect(page.getByRole('region', { name: 'A letter that is sealed already' }).getByRole('table')).toBeVisible()
  await page.getByText('No letter: it does not open.').click()
  await expect(page.getByText('The tag was worked out over every bit.')).toBeVisible()
})
