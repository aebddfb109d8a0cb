// The lab from what a screen reader says of it: roles and names, nothing else. What it says is kept in
// transcripts/; UPDATE_TRANSCRIPTS=1 writes it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, start, test, type Page } from '../support/test.ts'

for (const locale of ['en', 'es']) {
  test(`the lab is finished from what is spoken (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/sealed`)
    const transcript = await Transcript.begin(page)
    const { word, at } = transcript
    const padding = at('checkbox', 'padding')
    const seal = at('button', 'seal')
    const open = at('button', 'open')
    const friend = at('textbox', 'friend-passphrase')
    const send = async (sample: string) => {
      await at('button', `sample-${sample}`).click()
      await transcript.note(word(`sample-${sample}`))
      await seal.click()
      await transcript.note(word('seal'), 'sealed')
    }

    await transcript.note('…')
    await seal.click()
    await transcript.note(word('seal'), 'sealed')
    await at('button', 'flip').click()
    await transcript.note(word('flip'), 'flipped')
    await open.click()
    await transcript.note(word('open'), 'refused')
    await at('button', 'flip-back').click()
    await transcript.note(word('flip-back'), 'sealed')
    await friend.fill('otter')
    await open.click()
    await transcript.note(`otter, ${word('open')}`, 'refused')
    await friend.fill(word('passphrase-first'))
    await open.click()
    await transcript.note(`${word('passphrase-first')}, ${word('open')}`, 'opened')
    await send('yes')
    await send('no')
    await padding.click()
    await transcript.note(word('padding'), 'writing')
    await send('yes')
    await send('no')

    expect(transcript.text).toMatch(/^ *- paragraph: 59 bytes, .* ·· ··$/m)
    const file = join(import.meta.dirname, `../transcripts/sealed.${locale}.txt`)
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(file, transcript.text)
    expect(transcript.text, `${file}; UPDATE_TRANSCRIPTS=1 writes it anew`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
  })
}

/** What is spoken, step by step: first everything, then what is new. A line with » was announced. */
class Transcript {
  text = ''
  #heard = 0
  #known = new Set<string>()

  private constructor(private page: Page, private words: Map<string, string>) {}

  /** The words come from the page itself, as the lab has them; so any language can be tried. */
  static async begin(page: Page): Promise<Transcript> {
    const words = await page.locator('#words').evaluate((template: HTMLTemplateElement) =>
      [...template.content.querySelectorAll<HTMLElement>('[data-key]')].map((word): [string, string] => [word.dataset.key!, word.textContent!]))
    await page.evaluate(() => {
      const announced: string[] = Object.assign(window, { announced: [] }).announced
      for (const live of document.querySelectorAll('[role=status], [role=alert]')) {
        new MutationObserver(() => live.textContent && announced.push(live.textContent))
          .observe(live, { childList: true, characterData: true, subtree: true })
      }
    })
    return new Transcript(page, new Map(words))
  }

  word = (key: string): string => {
    const word = this.words.get(`lab-sealed-${key}`)
    if (!word) throw new Error(`the page has no word lab-sealed-${key}`)
    return word
  }

  at = (role: 'button' | 'checkbox' | 'textbox', key: string) => this.page.getByRole(role, { name: this.word(key), exact: true })

  /** Waits until `status` is what was announced, and writes down what was done and what is to be heard now. */
  async note(done: string, status?: string) {
    const announced = () => this.page.evaluate(() => (window as unknown as { announced: string[] }).announced)
    if (status) {
      const sentence = this.word(`status-${status}`).split('{')[0]!
      await expect.poll(async () => (await announced()).at(-1)).toContain(sentence)
    }
    const heard = (await announced()).slice(this.#heard)
    this.#heard += heard.length
    const lines = masked(await this.page.getByRole('main').getByRole('region').first().ariaSnapshot()).split('\n')
    const news = [...heard.map((text) => `» ${masked(text)}`), ...lines.filter((line) => !this.#known.has(line))]
    this.#known = new Set(lines)
    this.text += `== ${done}\n${news.join('\n')}\n\n`
  }
}

/** Bytes are drawn and time is measured: neither is the same twice. */
function masked(text: string): string {
  return text
    .replace(/\b[0-9a-f]{2}(?: [0-9a-f]{2})+\b/g, (bytes) => bytes.replace(/\w/g, '·'))
    .replace(/\d+ ms/g, '· ms')
}
