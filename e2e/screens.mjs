// Pictures of a running site, to be looked at by people.
//
//     node screens.mjs http://127.0.0.1:8080 FOLDER
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const [site, folder] = process.argv.slice(2)
if (!site || !folder) throw new Error('node screens.mjs http://127.0.0.1:8080 FOLDER')
mkdirSync(folder, { recursive: true })

const sizes = [{ width: 360, height: 740 }, { width: 1280, height: 900 }, { width: 1920, height: 1080 }]
const ready = (page) => page.locator('leptos-island[data-ready]').waitFor({ state: 'attached' })
const press = (page, name) => page.getByRole('button', { name, exact: true }).click()
let link = ''

/** Each picture: its name, and how to get there. */
const scenes = {
  home: (page) => page.goto('/en/'),
  'home-phones': async (page) => {
    await page.goto('/en/')
    await page.getByLabel('by phone').check()
  },
  course: (page) => page.goto('/en/lessons'),
  lesson: async (page) => {
    await page.goto('/en/lessons/sealed-letters')
    await page.locator('main .live').scrollIntoViewIfNeeded()
    await ready(page)
    await page.evaluate(() => scrollTo(0, 0))
  },
  handout: (page) => page.goto('/en/lessons/sealed-letters/handout'),
  lab: async (page) => {
    await page.goto('/en/labs/sealed')
    await ready(page)
  },
  'lab-sealed': async (page) => {
    await scenes.lab(page)
    await press(page, 'Seal it')
    await page.getByText('Sealed. 102 bytes travel').waitFor()
  },
  'lab-refused': async (page) => {
    await scenes['lab-sealed'](page)
    await press(page, 'Flip this bit')
    await press(page, 'Open it')
    await page.getByText('It does not open.').waitFor()
  },
  'lab-spanish': async (page) => {
    await page.goto('/es/labs/sealed')
    await ready(page)
  },
  'lab-right-to-left': async (page) => {
    await page.goto('/xx/labs/sealed')
    await ready(page)
  },
  'note-new': async (page) => {
    await page.goto('/en/notes/new')
    await ready(page)
  },
  'note-left': async (page) => {
    await scenes['note-new'](page)
    await page.getByLabel('Your note').fill('Meet me at the library at six. Bring the list.')
    await page.getByLabel('How many times it may be read').fill('10')
    await press(page, 'Seal and leave it')
    await page.getByLabel('The link that opens it').waitFor()
    link = await page.getByLabel('The link that opens it').inputValue()
  },
  'note-waiting': async (page) => {
    await page.goto(link)
    await ready(page)
    await page.getByText('The note is here.').waitFor()
  },
  'note-open': async (page) => {
    await scenes['note-waiting'](page)
    await press(page, 'Open the note')
    await page.getByText('Opened, here in your browser.').waitFor()
  },
  'age-files': async (page) => {
    await page.goto('/en/age-files')
    await ready(page)
  },
  'age-files-sealed': async (page) => {
    await scenes['age-files'](page)
    await press(page, 'Make a key pair')
    await page.getByRole('link', { name: 'Save key.txt' }).waitFor()
    await page.getByLabel('Recipients: age1…').fill(await page.getByLabel('The recipient').inputValue())
    await page.getByLabel('Choose files to seal').setInputFiles({ name: 'plan.pdf', mimeType: '', buffer: Buffer.alloc(3_000_000) })
    await press(page, 'Seal')
    await page.getByRole('link', { name: 'Save plan.pdf.age' }).waitFor()
  },
  server: (page) => page.goto('/en/server'),
  nothing: (page) => page.goto('/en/nothing-here'),
}

const browser = await chromium.launch({ executablePath: process.env.LEGWORK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const viewport of sizes) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, go] of Object.entries(scenes)) {
      const context = await browser.newContext({ baseURL: site, viewport, colorScheme, locale: 'en-GB' })
      const page = await context.newPage()
      await go(page)
      await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`), fullPage: true })
      if (viewport.width === 1280 && colorScheme === 'light') {
        const pdf = join(folder, `${name}-print.pdf`)
        await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true })
        execFileSync('pdftoppm', ['-png', '-r', '60', pdf, join(folder, `${name}-print`)])
      }
      await context.close()
    }
  }
}
await browser.close()
