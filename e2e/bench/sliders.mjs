// How long the sliders of the labs take from the key to the paint, beside a slider on an empty page.

const MOVES = 200
/** One frame of a usual screen, and what a browser calls a long task, in milliseconds. */
const FRAME = 16.7
const LONG = 50

const percentile95 = values => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]
const ms = value => `${value.toFixed(1)} ms`

/** Moves the slider of that id by keys, and says what each move took until the next frame was painted, and every long task. */
async function moves(page, id) {
  await page.evaluate(id => {
    const seen = Object.assign(globalThis, { taken: [], long: [] })
    new PerformanceObserver(list => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    const painted = new MessageChannel()
    const starts = []
    // What a frame posts arrives after it was painted.
    painted.port1.onmessage = () => seen.taken.push(performance.now() - starts.shift())
    const slider = document.getElementById(id)
    slider.addEventListener('input', ({ timeStamp }) => {
      starts.push(timeStamp)
      requestAnimationFrame(() => painted.port2.postMessage(0))
    }, { capture: true })
    slider.focus()
  }, id)
  const last = Number(await page.locator(`#${id}`).getAttribute('max'))
  for (let key = 'ArrowRight', n = 0; n < MOVES; n++) {
    const at = Number(await page.locator(`#${id}`).inputValue())
    if (at === last) key = 'ArrowLeft'
    if (at === 0) key = 'ArrowRight'
    await page.keyboard.press(key)
    await page.waitForFunction(n => globalThis.taken.length === n, n + 1)
  }
  return page.evaluate(() => ({ taken: globalThis.taken, long: globalThis.long }))
}

/** Each slider: its lab's address and name, its id, what it is called. */
const SLIDERS = [
  ['price-of-watching', 'The price of watching', 'watching-people', 'how many'],
  ['price-of-watching', 'The price of watching', 'watching-hours', 'how long'],
  ['way-in', 'The way in', 'way-in-many', 'how many'],
  ['sealed-yet-seen', 'Sealed, yet seen', 'seen-days', 'how long'],
]

/** The rows for all of them. */
export async function sliders(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${address}/en/about`)
  await page.evaluate(() => {
    const slider = Object.assign(document.createElement('input'), { type: 'range', id: 'empty', max: 81 })
    document.querySelector('main').prepend(slider)
  })
  const empty = percentile95((await moves(page, 'empty')).taken)
  for (const [slug, lab, id, name] of SLIDERS) {
    await page.goto(`${address}/en/labs/${slug}`)
    await page.locator('leptos-island[data-ready]').waitFor()
    const { taken, long } = await moves(page, id)
    const beyond = Math.max(percentile95(taken) - empty, 0.1)
    const longest = Math.max(...long, 0)
    const what = `slider "${name}" in ${lab}`
    const row = (what, took, most) => console.log(['ratio', what, 1, (most / Math.max(took, 0.1)).toFixed(2), ms(took), ms(most)].join('\t'))
    row(`${what}: from key to paint, 95 of 100 moves, beyond an empty page’s ${ms(empty)}, against a frame`, beyond, FRAME)
    row(`${what}: longest task over ${LONG} ms of the main thread, if any, against ${LONG} ms`, longest, LONG)
  }
  await page.close()
}
