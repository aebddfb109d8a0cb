// The first page: one question, one choice, one result, before anything is loaded but a page and its style sheet.
import { expect, test, type Page } from '../support/test.ts'

/** How many words a person reads in a minute. */
const READS = 200

/** What can be seen without scrolling inside `where`, word by word. */
function seen(page: Page, where: string): Promise<string[]> {
  return page.locator(where).evaluate((root) => {
    const words: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement!.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      for (const match of node.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        const { top, bottom, width } = range.getBoundingClientRect()
        if (width > 1 && bottom > 0 && top < innerHeight) words.push(match[0])
      }
    }
    return words
  })
}

const answer = (page: Page) => page.locator('.town .tag').filter({ visible: true })

for (const code of ['en', 'es']) {
  test(`a stranger with a phone has made a choice and read a result within a minute of the first load (${code})`, async ({ visitor }) => {
    const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const began = performance.now()
    await page.goto(`/${code}/`)
    const before = await seen(page, 'body')
    expect(before.join(' ')).toContain('25')
    expect((await seen(page, 'main')).length, 'words before the first touch').toBeLessThan(40)
    const first = await answer(page).innerText()
    await page.locator('#phone').tap()
    await expect(answer(page)).not.toHaveText(first)
    await expect(answer(page)).toBeInViewport()
    const result = (await answer(page).innerText()).split(/\s+/)
    const seconds = (performance.now() - began) / 1_000 + (before.length + result.length) * 60 / READS
    expect(seconds, `${before.length} words before, ${result.length} of the result`).toBeLessThan(60)
  })
}

for (const viewport of [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }]) {
  test(`the question, the choices and the answer are seen at once at ${viewport.width}`, async ({ visitor }) => {
    const page = await visitor({ viewport })
    await page.goto('/en/')
    for (const part of [page.locator('h1'), page.locator('#place-sealed'), answer(page)]) {
      await expect(part).toBeInViewport({ ratio: 1 })
    }
    expect((await seen(page, 'main .crowd')).length, 'words before the first touch').toBeLessThan(40)
  })
}

test('the crowd goes with the choice and the switches, without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/en/')
  const [crowd, five] = [page.locator('.broad .awake').last(), page.locator('.broad .five')]
  const shows = async (people: string, tag: string, isEverybody: boolean) => {
    await expect(answer(page)).toHaveText(people + tag)
    await expect(crowd).toHaveCSS('opacity', isEverybody ? '1' : '0')
    await expect(five).toHaveCSS('opacity', isEverybody ? '0' : '1')
  }
  const words = page.getByLabel('what they say')
  const place = page.getByLabel('where they are')

  await shows('5 people', 'The other 27,995 walk home unseen.', false)
  await words.check()
  await shows('5 people', 'Whoever walks behind you needs no phone. Sealing changes nothing here.', false)
  await page.getByLabel('by phone').check()
  await shows('28,000 people', 'Still everybody. What they say goes dark. Where they are, and whom they called, is in the carrier’s records as before.', true)
  await expect(page.locator('.broad pattern.awake circle').first()).toHaveCSS('fill', 'none')
  await place.check()
  await shows('5 people', 'Legwork again, for the same money. Today nothing hides from a carrier where a phone is; this supposes that something did.', false)
  await words.uncheck()
  await place.uncheck()
  await shows('28,000 people', 'The same $1,250 an hour: everybody here, at one carrier’s 2009 fee for where a phone is. Nobody’s time to look at it is counted.', true)
})

test('the switches are worked with the keyboard', async ({ page }) => {
  await page.goto('/en/')
  await page.getByLabel('on foot').focus()
  await page.keyboard.press('ArrowRight')
  await expect(answer(page)).toContainText('28,000 people')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(answer(page)).toContainText('Still everybody.')
})

test('the count can be checked with pencil and paper', async ({ page }) => {
  await page.goto('/en/')
  await page.getByText('How we count').click()
  const workings = page.locator('details.count')
  await expect(workings).toContainText('An agent at $50 an hour, 5 agents to follow one person without being noticed: $250 an hour a person. 25 agents are $1,250, and follow 5.')
  await expect(workings).toContainText('One carrier charged $30 to locate a phone for a month. For 28 days, $1,250 ÷ ($30 ÷ 672 h) = 28,000.')
  await expect(workings).toContainText('Yale Law Journal Forum 123, 2014')
})
