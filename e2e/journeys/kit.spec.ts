// What a teacher prints: the class kit, the page for schools, the list of labs, the handouts.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheets } from '../support/print.ts'
import { expect, test } from '../support/test.ts'

/** How many sides each page may take. */
const prints = {
  '/class-kit': 2,
  '/for-schools': 1,
  '/labs': 2,
  '/lessons/sealed-letters/handout': 1,
  '/lessons/legwork-and-the-golden-age/handout': 1,
  '/lessons/sealed-yet-seen/handout': 1,
  '/lessons/the-way-in/handout': 1,
  '/lessons/the-price-of-a-guess/handout': 1,
}

for (const code of ['en', 'es']) {
  test(`the kit, the page for schools, the list of labs and the handouts fit their sheets of A4 and Letter (${code})`, async ({ page }) => {
    for (const [path, most] of Object.entries(prints)) {
      await page.goto(`/${code}${path}`)
      for (const format of ['A4', 'Letter'] as const) {
        expect.soft(await sheets(page, format), `${path} on ${format}`).toBe(most)
      }
    }
  })

  test(`the kit’s table is what the published prices give (${code})`, async ({ page }) => {
    const scenario = readFileSync(join(import.meta.dirname, '../../content/scenarios/tiny-constables.toml'), 'utf8')
    const figure = (id: string) => Number(new RegExp(`\\[figures\\.${id}\\][^[]*?\\nvalue = ([\\d.]+)`).exec(scenario)![1])
    const [wage, crew, fee] = [figure('agent'), figure('covert-agents'), figure('sprint-month')]
    await page.goto(`/${code}/class-kit`)
    const rows = await page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => Number(cell.textContent!.replace(/[^\d]/g, '')))))
    expect(rows.map(([seats]) => seats)).toEqual([20, 25, 30, 35])
    for (const row of rows) {
      const seats = row[0]!
      expect(row).toEqual([seats, seats / crew, seats * wage * 28 * 24 / fee, seats * 100])
    }
  })
}

test('from the course a teacher finds the kit, and from the kit what to print', async ({ page }) => {
  await page.goto('/en/lessons')
  await page.getByRole('link', { name: 'class kit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Class kit' })).toBeVisible()
  await page.getByRole('link', { name: 'the handout' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Handout for paper' })).toBeVisible()
})
