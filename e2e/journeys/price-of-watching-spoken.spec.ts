// The lab "The price of watching" from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`the price of watching is worked out from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/price-of-watching`)
    const transcript = await Transcript.begin(page, 'lab-price-of-watching-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    await transcript.note('…')
    const how = page.getByLabel(word('how'), { exact: true })
    const entry = await how.locator('option').nth(6).textContent()
    await how.selectOption({ index: 6 })
    await transcript.note(entry!, 'result')
    await at('button', 'hours-day').click()
    await transcript.note(word('hours-day'), 'result')
    // A slider is heard once, when it rests, however many steps it took.
    const people = page.getByRole('slider', { name: word('people'), exact: true })
    await people.evaluate((slider: HTMLInputElement) => {
      // Five steps at once, so that nothing hangs on how fast this machine presses keys.
      for (let step = 0; step < 5; step += 1) {
        slider.stepUp()
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      }
    })
    await expect(page.getByRole('status').first()).toContainText(word('count-people.other').replace('{count}', '10'))
    await transcript.note(`${word('people')}, → → → → →`, 'result')
    expect(transcript.text.split('== ').at(-1)!.match(/^»/gm)).toHaveLength(1)
    await page.getByText(word('assumptions'), { exact: true }).click()
    await transcript.note(word('assumptions'))
    await page.getByText(word('beside'), { exact: true }).click()
    await transcript.note(word('beside'))
    compare(`price-of-watching.${locale}`, transcript.text)
  })
}
