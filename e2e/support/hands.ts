// Three ways to use a page: with a mouse, with a finger, with nothing but the keyboard.
import { expect, type Locator, type Page } from './test.ts'

export interface Hand {
  press(what: Locator): Promise<void>
  type(into: Locator, text: string): Promise<void>
  /** Takes an entry of a list, by its words. */
  choose(from: Locator, entry: string): Promise<void>
  /** Takes one of a group of radio buttons. */
  pick(radio: Locator): Promise<void>
  /** Moves a slider to that step of its own. */
  slide(slider: Locator, step: number): Promise<void>
}

/** Where on a slider a step is: its handle is 16 pixels wide, and never leaves it. */
async function place(slider: Locator, step: number) {
  const [{ width, height }, last] = [(await slider.boundingBox())!, Number(await slider.getAttribute('max'))]
  return { x: 8 + ((width - 16) * step) / last, y: height / 2 }
}

export const mouse: Hand = {
  press: (what) => what.click(),
  pick: (radio) => radio.click(),
  async type(into, text) {
    await into.click()
    await into.fill(text)
  },
  choose: async (from, entry) => void (await from.selectOption({ label: entry })),
  slide: async (slider, step) => slider.click({ position: await place(slider, step) }),
}

export const finger: Hand = {
  press: (what) => what.tap(),
  pick: (radio) => radio.tap(),
  async type(into, text) {
    await into.tap()
    await into.fill(text)
  },
  choose: async (from, entry) => {
    await from.tap()
    await from.selectOption({ label: entry })
  },
  slide: async (slider, step) => slider.tap({ position: await place(slider, step) }),
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
    async pick(radio) {
      const name = await radio.getAttribute('name')
      await reach(page.locator(`input[name="${name}"]:checked`))
      for (let arrows = 0; arrows < 20 && !(await radio.isChecked()); arrows += 1) await page.keyboard.press('ArrowDown')
    },
    async type(into, text) {
      await reach(into)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    async choose(from, entry) {
      await reach(from)
      await page.keyboard.type(entry)
    },
    async slide(slider, step) {
      await reach(slider)
      await page.keyboard.press('Home')
      for (let at = 0; at < step; at += 1) await page.keyboard.press('ArrowRight')
    },
  }
}

/** The keyboard as people use it with radio buttons: Tab to the group, arrows within it. */
export function arrows(page: Page): Hand {
  const hand = keyboard(page)
  return {
    ...hand,
    async press(what) {
      const group = await what.evaluate((element) => (element instanceof HTMLInputElement && element.type === 'radio' ? element.name : ''))
      if (!group) return hand.press(what)
      await hand.press(page.locator(`input[name=${group}]:checked`))
      for (let step = 0; step < 8 && !(await what.isChecked()); step += 1) await page.keyboard.press('ArrowDown')
      await expect(what).toBeFocused()
    },
  }
}
