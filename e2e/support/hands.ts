// Three ways to use a page: with a mouse, with a finger, with nothing but the keyboard.
import type { Locator, Page } from './test.ts'

export interface Hand {
  press(what: Locator): Promise<void>
  type(into: Locator, text: string): Promise<void>
  /** Takes one of a group of radio buttons. */
  choose(radio: Locator): Promise<void>
}

export const mouse: Hand = {
  press: (what) => what.click(),
  choose: (radio) => radio.click(),
  async type(into, text) {
    await into.click()
    await into.fill(text)
  },
}

export const finger: Hand = {
  press: (what) => what.tap(),
  choose: (radio) => radio.tap(),
  async type(into, text) {
    await into.tap()
    await into.fill(text)
  },
}

/** Tab, forwards or backwards, until what is wanted has the focus; Enter, Space and letters from there. */
export function keyboard(page: Page): Hand {
  const reach = async (what: Locator) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      const key = await what.evaluate((element) => {
        const here = document.activeElement!
        if (here === element) return 'none'
        return element.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab'
      })
      if (key === 'none') return
      await page.keyboard.press(key)
    }
    throw new Error(`no number of tabs leads to ${what}`)
  }
  return {
    async press(what) {
      await reach(what)
      const isTick = await what.evaluate((element) => element instanceof HTMLInputElement)
      await page.keyboard.press(isTick ? 'Space' : 'Enter')
    },
    // One tab stop for the whole group, arrows within it.
    async choose(radio) {
      const name = await radio.getAttribute('name')
      await reach(page.locator(`input[name="${name}"]:checked`))
      for (let arrows = 0; arrows < 20 && !(await radio.isChecked()); arrows += 1) await page.keyboard.press('ArrowDown')
    },
    async type(into, text) {
      await reach(into)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
  }
}
