// The price of a guess from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`the price of a guess is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/price-of-a-guess`)
    const transcript = await Transcript.begin(page, 'lab-price-of-a-guess-', page.getByRole('main').getByRole('region').first())
    const { word } = transcript
    const live = page.locator('.price-of-a-guess .live')
    const said = live.locator('.spoken[role=status]')
    const press = async (act: string, place: number) => {
      const radio = live.locator(`input[data-act=${act}][data-place="${place}"]`)
      const named = await radio.evaluate((input) => input.closest('label')!.querySelector('span')!.firstChild!.textContent!)
      await radio.click()
      await transcript.note(named)
    }
    const slide = async (label: string, keys: string[]) => {
      const slider = page.getByRole('slider', { name: word(label), exact: true })
      const before = await said.textContent()
      await slider.focus()
      for (const key of keys) await page.keyboard.press(key)
      await expect(said).not.toHaveText(before!)
      await transcript.note(word(label))
    }

    await transcript.note('…')
    await press('hash', 0)
    await press('hash', 5)
    await slide('length', ['ArrowLeft'])
    await slide('length', ['ArrowRight', 'ArrowRight'])
    await slide('memory', ['ArrowRight'])
    await press('who', 2)
    await press('hash', 6)
    await press('secret', 4)
    await page.getByRole('button', { name: word('device-phone') }).click()
    await expect(said).toContainText(/ ms /)
    await expect(page.getByRole('button', { name: word('device-phone') })).toBeVisible()
    await transcript.note(word('device-phone'))
    compare(`price-of-a-guess.${locale}`, transcript.text)
  })
}
