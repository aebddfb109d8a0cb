// What a screen reader says on the way through something: roles and names, nothing else. It is kept in transcripts/;
// UPDATE_TRANSCRIPTS=1 writes it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from './test.ts'

/** What is spoken, step by step: first everything, then what is new. A line with » was announced. */
export class Transcript {
  text = ''
  #heard = 0
  #known = new Set<string>()

  private constructor(private page: Page, private words: Map<string, string>, private prefix: string, private what: Locator) {}

  /** The words come from the page itself, as the island has them; so any language can be tried. */
  static async begin(page: Page, prefix: string, what: Locator): Promise<Transcript> {
    const words = await page.locator('#words').evaluate((template: HTMLTemplateElement) =>
      [...template.content.querySelectorAll<HTMLElement>('[data-key]')].map((word): [string, string] => [word.dataset.key!, word.textContent!]))
    await page.evaluate(() => {
      const announced: string[] = Object.assign(window, { announced: [] }).announced
      for (const live of document.querySelectorAll('[role=status], [role=alert]')) {
        new MutationObserver(() => live.textContent && live.checkVisibility() && announced.push(live.textContent))
          .observe(live, { childList: true, characterData: true, subtree: true })
      }
    })
    return new Transcript(page, new Map(words), prefix, what)
  }

  word = (key: string): string => {
    const word = this.words.get(this.prefix + key)
    if (!word) throw new Error(`the page has no word ${this.prefix}${key}`)
    return word
  }

  at = (role: 'button' | 'checkbox' | 'radio' | 'textbox', key: string) => this.page.getByRole(role, { name: this.word(key), exact: true })

  /** Waits until `status` is what was announced, and writes down what was done and what is to be heard now. */
  async note(done: string, status?: string) {
    const announced = () => this.page.evaluate(() => (window as unknown as { announced: string[] }).announced)
    if (status) {
      const sentence = this.word(status).split('{')[0]!
      await expect.poll(async () => (await announced()).at(-1)).toContain(sentence)
    }
    const heard = (await announced()).slice(this.#heard)
    this.#heard += heard.length
    const lines = masked(await this.what.ariaSnapshot()).split('\n')
    const news = [...heard.map((text) => `» ${masked(text)}`), ...lines.filter((line) => !this.#known.has(line))]
    this.#known = new Set(lines)
    this.text += `== ${done}\n${news.join('\n')}\n\n`
  }
}

/** Holds what was spoken against what is kept. */
export function compare(name: string, text: string) {
  const file = join(import.meta.dirname, `../transcripts/${name}.txt`)
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(file, text)
  expect(text, `${file}; UPDATE_TRANSCRIPTS=1 writes it anew`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

/** Bytes and keys are drawn and time is measured: neither is the same twice. */
function masked(text: string): string {
  return text
    .replace(/\w+ \d+, \d{4} at \d+:\d\d\s[AP]M|\d+ de \w+ de \d{4},? (a las )?\d+:\d\d/g, '(a time)')
    // An age file ends its header with a line for nobody, of any length.
    .replace(/\d+(?= bytes, .* 61 67)/g, '·')
    .replace(/(sealed, starts|sellada, empieza por) \S+/g, '$1 ··')
    .replace(/\b[0-9a-f]{2}(?: [0-9a-f]{2})+\b/g, (bytes) => bytes.replace(/\w/g, '·'))
    .replace(/[\d.,]+ ms/g, '· ms')
    .replace(/(as many as|tantos como) [\d.,\u00a0]+/g, '$1 ·')
    .replace(/http:\/\/127\.0\.0\.1:\d+\/([an])\/[\w-]{22}(#1\w+\.[\w-]{43})?/g, (link, kind) => `https://…/${kind}/…${link.includes('#') ? '#…' : ''}`)
    .replace(/blob:\S+/g, 'blob:…')
    .replace(/AGE-SECRET-KEY-\w+/g, 'AGE-SECRET-KEY-…')
    .replace(/[\d.,]+ kB(?=, sealed| sellados)/g, '· kB')
    .replace(/(?<![\w-])(?=[\w-]*[A-Z\d_])([\w-]{43}|[\w-]{22})(?![\w-])/g, '(drawn)')
    .replace(/\b8[2-6]\d\d\b/g, '8···')
}
