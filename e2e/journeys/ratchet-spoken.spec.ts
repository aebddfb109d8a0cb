// The two labs about keys over time and between people, from what a screen reader says of them.
import { expect, start, test, type Locator } from '../support/test.ts'
import { compare, Transcript } from '../support/transcript.ts'

for (const locale of ['en', 'es']) {
  test(`whose key it is, is found out from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/whose-key`)
    const transcript = await Transcript.begin(page, 'lab-whose-key-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    const press = async (key: string, status: string) => {
      await at('button', key).click()
      await transcript.note(word(key), status)
    }
    const names = (title: string) => page.locator('.side').filter({ hasText: word(title) }).getByRole('listitem')
    /** The emoji are drawn by chance: in the transcript they all have one name. */
    const mask = async (text: string, lists: Locator[]) => {
      const spoken = (await Promise.all(lists.map((list) => list.allInnerTexts()))).flat().map((name) => name.split('\n').at(-1)!)
      return spoken.reduce((masked, name) => masked.replace(`- listitem: ${name}\n`, '- listitem: (one of 64)\n'), text)
    }

    await transcript.note('…')
    await press('fetch', 'status-met')
    await press('send', 'status-sent')
    await press('send', 'status-sent')
    await press('send', 'status-told')
    await press('compare', 'status-compare')
    const lists = [names('alice-sees'), names('bob-sees')]
    const [hers, his] = await Promise.all(lists.map((list) => list.allInnerTexts()))
    expect(hers).not.toEqual(his)
    const text = await mask(transcript.text, lists)
    transcript.text = text
    await press('different', 'status-caught')
    compare(`whose-key.${locale}`, transcript.text)
  })

  test(`who reads yesterday’s messages is found out from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/yesterdays-messages`)
    const transcript = await Transcript.begin(page, 'lab-yesterdays-messages-', page.getByRole('main').getByRole('region').first())
    const { word, at } = transcript
    const go = async (status: string) => {
      await at('button', 'go').click()
      await transcript.note(word('go'), status)
    }
    const choose = async (key: string) => {
      await at('radio', key).click()
      await transcript.note(word(key), 'status-changed')
    }
    await transcript.note('…')
    await go('status-both')
    await choose('history-deleted')
    await go('status-recorder')
    await choose('key-ratchet')
    await go('status-nobody')
    await choose('history-kept')
    await go('status-holder')
    compare(`yesterdays-messages.${locale}`, transcript.text)
  })
}
