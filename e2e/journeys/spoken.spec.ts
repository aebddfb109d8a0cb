// The lab from what a screen reader says of it.
import { expect, start, test } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`the lab is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/sealed`)
    const transcript = await Transcript.begin(page, 'lab-sealed-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    const padding = at('checkbox', 'padding')
    const seal = at('button', 'seal')
    const open = at('button', 'open')
    const friend = at('textbox', 'friend-passphrase')
    const send = async (sample: string) => {
      await at('button', `sample-${sample}`).click()
      await transcript.note(word(`sample-${sample}`))
      await seal.click()
      await transcript.note(word('seal'), 'status-sealed')
    }

    await transcript.note('…')
    await seal.click()
    await transcript.note(word('seal'), 'status-sealed')
    await at('button', 'flip').click()
    await transcript.note(word('flip'), 'status-flipped')
    await open.click()
    await transcript.note(word('open'), 'status-refused')
    await at('button', 'flip-back').click()
    await transcript.note(word('flip-back'), 'status-sealed')
    await friend.fill('otter')
    await open.click()
    await transcript.note(`otter, ${word('open')}`, 'status-refused')
    await friend.fill(word('passphrase-first'))
    await open.click()
    await transcript.note(`${word('passphrase-first')}, ${word('open')}`, 'status-opened')
    await send('yes')
    await send('no')
    await padding.click()
    await transcript.note(word('padding'), 'status-writing')
    await send('yes')
    await send('no')

    expect(transcript.text).toMatch(/^ *- paragraph: 59 bytes, .* ·· ··$/m)
    compare(`sealed.${locale}`, transcript.text)
  })
}
