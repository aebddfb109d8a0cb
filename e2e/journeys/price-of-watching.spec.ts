// The lab "The price of watching", as somebody uses it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finger, keyboard, mouse, type Hand } from '../support/hands.ts'
import { refusals } from '../support/links.ts'
import { expect, start, test, type Page } from '../support/test.ts'
import { sheets } from '../support/print.ts'

const ADDRESS = '/en/labs/price-of-watching'

/** The lab's controls by the names that people and screen readers have for them. */
function lab(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (end: string) => page.getByLabel(`An agent: ${end}`)
  return {
    how: page.getByLabel('How', { exact: true }),
    people: page.getByRole('slider', { name: 'How many people, on foot' }),
    hours: page.getByRole('slider', { name: 'How long' }),
    day: button('a day'),
    country: button('a country'),
    assumptions: page.getByText('Change the assumptions'),
    low: field('value, or the low end'),
    high: field('the high end, if there is one'),
    published: button('As published'),
    beside: page.getByText('All techniques side by side'),
    log: page.getByLabel('Show it on a log scale too'),
    status: page.getByRole('status').first(),
    bill: page.getByRole('region', { name: 'The bill' }),
  }
}

/** Three choices, an assumption changed and taken back, the charts. */
async function toTheEnd(page: Page, hand: Hand, enter: () => Promise<void>) {
  const at = lab(page)
  await expect(at.status).toHaveText(
    'Following 5 people on foot for 28 days costs $840,000. For the same money, Phone location, Sprint: 28,000 people.',
  )
  await hand.choose(at.how, 'GPS device')
  await expect(at.status).toContainText('GPS device: 3,500 people.')
  await hand.press(at.day)
  await expect(at.status).toContainText('on foot for 1 day costs $30,000. For the same money, GPS device: 125 people.')
  await hand.slide(at.people, 9)
  await expect(at.status).toContainText('Following 10 people on foot for 1 day costs $60,000. For the same money, GPS device: 250 people.')
  await expect(at.bill.getByRole('row', { name: 'Together' })).toContainText('$2,400')
  await expect(at.bill).toContainText('It is 25 times cheaper than on foot.')

  await hand.press(at.assumptions)
  await hand.type(at.low, '40')
  await enter()
  await expect(at.status).toContainText('costs $48,000')
  await hand.type(at.high, '60')
  await enter()
  await expect(at.status).toContainText('costs between $48,000 and $72,000. For the same money, GPS device: between 171 and 360 people.')
  await hand.press(at.published)
  await expect(at.status).toContainText('GPS device: 250 people.')
  await expect(at.high).toHaveValue('')

  await hand.press(at.beside)
  const charts = page.getByRole('img', { name: 'People followed for $60,000' })
  await expect(charts).toHaveCount(1)
  await hand.press(at.log)
  await expect(charts).toHaveCount(2)
}

test('with a mouse, the lab is done to its end', async ({ page }) => {
  await start(page, ADDRESS)
  await toTheEnd(page, mouse, () => page.keyboard.press('Enter'))
})

test('with the keyboard alone, the lab is done to its end', async ({ page }) => {
  await start(page, ADDRESS)
  await toTheEnd(page, keyboard(page), () => page.keyboard.press('Enter'))
})

test('with a finger on a small phone, the lab is done to its end', async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  await start(page, ADDRESS)
  await toTheEnd(page, finger, () => page.keyboard.press('Enter'))
})

test('without JavaScript every printed price and ratio stands beside what the figures give', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto(ADDRESS)
  await page.getByText('What happened').click()
  const table = page.getByRole('region', { name: 'As printed, and worked out again' }).getByRole('table')
  const scenario = readFileSync(join(import.meta.dirname, '../../content/scenarios/tiny-constables.toml'), 'utf8')
  const techniques = [...scenario.matchAll(/\[\[technique\]\]\nid = ".*"\nname = \{ en = "([^"]+)".*\n.*\nprinted = .*per-hour = \{(.*)\} \}/g)]
  expect(techniques).toHaveLength(10)
  for (const [, name, prices] of techniques) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
    for (const [, hours, price] of prices!.matchAll(/(\d+) = ([\d.]+)/g)) {
      const column = ['24', '168', '672'].indexOf(hours!)
      await expect(row.getByRole('cell').nth(column), `${name}, ${hours} h`).toContainText(`printed $${price}`)
    }
  }
  for (const [name, cells] of [
    ['On foot, covert', ['$6,000$250.00', '$42,000$250.00', '$168,000$250.00']],
    ['Five cars, covert', ['$6,600$275.00', '$46,200$275.00', '$184,800$275.00']],
    ['Radio beeper', ['$2,720$113.33', '$17,840$106.19', '$70,760$105.30']],
    ['GPS device', ['$240$10.00', '$240$1.43', '$240$0.36']],
    ['Phone location, AT&T', ['$125$5.21', '$275$1.64', '$800$1.19']],
    ['Phone location, Sprint', ['$30$1.25', '$30$0.18', '$30$0.04']],
  ] as const) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
    for (const [n, cell] of cells.entries()) await expect(row.getByRole('cell').nth(n), name).toContainText(cell)
  }
  // The two inputs that nobody printed are said to be inferred.
  await expect(table.getByText('One input is inferred')).toHaveCount(2)
  const ratios = page.getByRole('region', { name: 'How many times cheaper' })
  for (const ratio of ['294.8', '770', '27.5', '52.8', '6,160']) {
    await expect(ratios.getByRole('cell', { name: ratio, exact: true })).not.toHaveCount(0)
  }
  await expect(ratios.getByRole('row', { name: '6,875' })).toContainText('Divided after rounding')
})

test('the bill adds up as it stands there', async ({ page }) => {
  await start(page, `${ADDRESS}#v1;how=tiny-constables/beeper;people=7;hours=30`)
  const amounts = (await lab(page).bill.locator('tbody tr:visible td').allInnerTexts()).map((text) => Number(text.replace(/[$,]/g, '')))
  // Two agents and a car for 30 hours, two agents for two hours, each seven times.
  expect(amounts).toEqual([2 * 50 * 30 * 7, 5 * 30 * 7, 2 * 2 * 50 * 7])
  const total = amounts.reduce((sum, amount) => sum + amount).toLocaleString('en')
  await expect(lab(page).bill.getByRole('row', { name: 'Together' })).toContainText(`$${total}`)
})

test('a crowd larger than the picture says so, and one more that costs nothing has no end', async ({ page }) => {
  await start(page, ADDRESS)
  const at = lab(page)
  await at.country.click()
  await expect(page.getByText('The picture ends at 28,000 people. Drawn to its end it would be 60,000,000 times as long.')).toBeVisible()
  await at.how.selectOption({ label: 'A broker’s search page' })
  await expect(at.status).toContainText('as many people as there are: one more costs nothing')
})

test('what is no amount is refused with a sentence', async ({ page }) => {
  await start(page, ADDRESS)
  const at = lab(page)
  await at.assumptions.click()
  await at.low.fill('fifty')
  await at.low.press('Enter')
  await expect(at.status).toContainText('That is no amount.')
  await expect(at.low).toHaveAttribute('aria-invalid', 'true')
})

test('every figure opens its source', async ({ page }) => {
  await start(page, ADDRESS)
  await lab(page).assumptions.click()
  const sources = page.locator('.figures details.source')
  await expect(sources).toHaveCount(14)
  for (const source of await sources.all()) {
    await source.locator('summary').click()
    await expect(source.locator('p')).toContainText(/\b20\d\d\b.*We (read|worked)/)
  }
})

test('the table is saved as CSV, and a chart as SVG that stands alone', async ({ page, visitor }) => {
  await start(page, ADDRESS)
  await lab(page).beside.click()
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return { name: (await download).suggestedFilename(), text: readFileSync(await (await download).path(), 'utf8') }
  }
  const table = await saved('Save the table (CSV)')
  expect(table.name).toBe('price-of-watching.csv')
  expect(table.text.split('\r\n')).toContain('"Phone location, Sprint","2009","150.00","150.00","0.04","0.04","28000","28000"')
  const chart = await saved('Save the chart (SVG)')
  expect(chart.name).toBe('price-of-watching.svg')
  // Elsewhere: the site’s own policy allows nobody to parse markup.
  const elsewhere = await visitor()
  const drawing = await elsewhere.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { name: documentElement.nodeName, title: documentElement.querySelector('title')?.textContent }
  }, chart.text)
  expect(drawing).toEqual({ name: 'svg', title: 'People followed for $840,000' })
})

test('a link reproduces a set-up, with every figure that was changed', async ({ page }) => {
  await start(page, `${ADDRESS}#v1;how=tiny-constables/car-covert;people=20;hours=168;scale=log;tiny-constables/agent=4000-6000`)
  const at = lab(page)
  await expect(at.status).toContainText('Following 20 people on foot for 7 days costs between $672,000 and $1,008,000.')
  await at.assumptions.click()
  await expect(at.low).toHaveValue('40')
  await expect(at.high).toHaveValue('60')
})

refusals(ADDRESS, {
  part: 'people=5',
  unknown: ['v1;how=tiny-constables/teleport'],
  impossible: ['v1;people=99999999999999999999', 'v1;how=<img src=x onerror=alert(1)>'],
  begins: (page) => expect(lab(page).status).toContainText('28,000 people'),
})

for (const [width, shown] of [[360, 'tall'], [1280, 'broad']] as const) {
  test(`at ${width} px the crowd is drawn for that width, one dot a person`, async ({ visitor }) => {
    const page = await visitor({ viewport: { width, height: 740 } })
    await start(page, ADDRESS)
    const drawn = await page.locator(`#chosen-${shown}`).evaluate((svg: SVGSVGElement) => {
      const count = [...svg.querySelectorAll('rect')].slice(2).map((rect) => (rect.width.baseVal.value / 10) * (rect.height.baseVal.value / 10))
      return { isVisible: svg.checkVisibility(), dots: count.reduce((sum, dots) => sum + dots) }
    })
    expect(drawn).toEqual({ isVisible: true, dots: 28_000 })
    await expect(page.locator(`#chosen-${shown === 'tall' ? 'broad' : 'tall'}`)).toBeHidden()
  })
}

for (const locale of ['en', 'es']) {
  test(`on paper the crowd and its tag are one sheet, the charts another, how it was worked out the third (${locale})`, async ({ page }) => {
    await start(page, `/${locale}/labs/price-of-watching`)
    for (const format of ['A4', 'Letter'] as const) expect.soft(await sheets(page, format), format).toBe(3)
    await page.emulateMedia({ media: 'print' })
    const top = async (what: string) => (await page.locator(what).first().boundingBox())!.y
    const order = await Promise.all(['.pair', '.tag', '.pictures', '.happened', '.happened h4'].map(top))
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })
}
