// Every page with nothing but the Tab key.
import { addresses, isNowhere } from '../support/pages.ts'
import { expect, test, visit, type Page } from '../support/test.ts'

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]'

for (const address of [...addresses('en'), '/xx/labs/sealed', '/xx/']) {
  test(`on ${address} Tab goes everywhere, in order, and one sees where`, async ({ page, alarms }) => {
    if (isNowhere(address)) alarms.foresee(/status of 404/)
    await visit(page, address)
    await page.evaluate(() => scrollTo(0, 0))
    const expected = await page.evaluate(stops, FOCUSABLE)

    await page.keyboard.press('Tab')
    const skip = page.locator('a.skip')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    const reached: string[] = []
    for (let stop = await here(page); stop && reached.length <= expected.length; stop = await here(page)) {
      reached.push(stop.name)
      expect(stop.faults, stop.name).toEqual([])
      await page.keyboard.press('Tab')
    }
    expect(reached).toEqual(expected)

    await page.evaluate(() => scrollTo(0, 0))
    await skip.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })
}

/** What Tab should reach, in the order of the page: of radio buttons, one of each group. */
function stops(focusable: string): string[] {
  const groups = new Set<string>()
  return [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      return !groups.has(element.name) && groups.add(element.name)
    })
    .map((element) => `${element.tagName} ${element.id || element.textContent!.trim().slice(0, 30)}`)
}

/** Where the focus is, and what is wrong with how it shows; nothing once it has left the page. */
function here(page: Page): Promise<{ name: string; faults: string[] } | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const faults = []
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('nothing shows that it has the focus')
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('it is outside of the window')
    const [first] = element.getClientRects()
    const top = first && document.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2)
    if (top && !element.contains(top) && !top.contains(element)) faults.push(`it is covered by ${top.tagName}.${top.className}`)
    if (element.matches('button, input, select, textarea, summary') && (box.width < 19 || box.height < 19)) faults.push(`it is ${box.width} by ${box.height}`)
    return { name: `${element.tagName} ${element.id || element.textContent!.trim().slice(0, 30)}`, faults }
  })
}
