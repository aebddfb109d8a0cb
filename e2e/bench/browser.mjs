// Times the worker's heavy errands in Chromium against npm packages and the native crates, in turns, and sliders.
//
//     node e2e/bench/browser.mjs LEGWORK BENCH    (the server's binary, and this bench's own)
//
// Prints rows as BENCH does: `ratio`, what, the bar or nothing, the ratio, our median, theirs.
import { chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { sliders } from './sliders.mjs'
import { yardstick } from './yardstick.mjs'

const [legwork, bench] = process.argv.slice(2)
const RUNS = 7
/** Of what takes a fraction of a second. */
const MANY_RUNS = 21
const NOTES_A_RUN = 10
const LONGEST_TEXT = 64_000
const FILE = 100_000_000
/** What the module reads at once, and how much longer a sealed file is at most. */
const PIECE = 8_388_608
const MORE = 65_536
const PASSPHRASE = 'correct horse battery staple'
const PROFILES = [
  { name: 'desk', number: 0, mib: 64, iterations: 3 },
  { name: 'phone', number: 1, mib: 19, iterations: 2 },
]

// Messages in postcard's encoding: numbers of variants, lengths as varints, bytes counted.
const varint = n => n < 128 ? [n] : [n & 127 | 128, ...varint(n >> 7)]
const counted = data => [...varint(data.length), ...data]
const text = text => counted(Buffer.from(text))
const sealLetter = profile => [0, ...text('x'), ...text(PASSPHRASE), profile.number, 1]
const stretchAlone = profile => [10, profile.number]
const sealNote = [2, ...text('x'.repeat(LONGEST_TEXT)), 0, 0]
/** Asks for the identity of the note in an answer to `sealNote`, which starts with its id and its link secret. */
const proveNote = answer => [3, ...answer.slice(1, 18), 0, ...answer.slice(19, 52)]
/** Opens the note by the identity that an answer to `proveNote` ends with. */
const openNote = answer => [4, ...answer.slice(-75)]

/** What the worker for age files is asked: to make a key, to seal the files to a recipient, to open one by keys. */
const makeKey = [2, ...text('now')]
const sealFile = recipient => [1, 1, ...text(recipient)]
const openFile = keys => [0, 1, ...text(keys)]

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1]
const ms = value => `${value.toFixed(value < 10 ? 2 : 0)} ms`
function ratio(what, bar, ours, theirs) {
  const much = median(ours.map((value, run) => theirs[run] / value))
  console.log(['ratio', what, bar, much.toFixed(2), ms(median(ours)), ms(median(theirs))].join('\t'))
}

/**
 * Milliseconds that a worker of the page takes for an errand, on average over `times`, its last answer, and the length
 * of the file that came with it. The file it is given, and that one, are what the page keeps as `globalThis[NAME]`.
 */
const errand = (page, worker, ask, { times = 1, given, made } = {}) => page.evaluate(async ([worker, ask, times, given, made]) => {
  const asks = Array.from({ length: times }, () => Uint8Array.from(ask))
  const files = given ? [globalThis[given]] : []
  let reply
  const start = performance.now()
  for (const ask of asks) reply = await globalThis.legwork.ask(worker, ask, files)
  const ms = (performance.now() - start) / times
  if (made) globalThis[made] = reply.blobs[0]
  return { ms, answer: [...reply.answer], length: reply.blobs[0]?.size }
}, [worker, ask, times, given, made])

async function stretching(ours, theirs, native) {
  for (const profile of PROFILES) {
    const sealed = await errand(ours, 'sealer', sealLetter(profile))
    const salt = sealed.answer.slice(2, 18) // the first field of the first field
    const hash = () => theirs.evaluate(args => globalThis.stretch(...args), [PASSPHRASE, salt, profile])
    const [key, answer] = [(await hash()).key, sealed.answer].map(bytes => Buffer.from(bytes))
    if (!answer.includes(key)) throw new Error('the two did not stretch the same')
    const times = { ours: [], theirs: [], native: [] }
    for (let run = 0; run <= MANY_RUNS; run++) {
      const stretched = await errand(ours, 'sealer', stretchAlone(profile))
      const hashed = await hash()
      const alone = await native(profile.name)
      if (run === 0) continue // compiles both
      times.ours.push(stretched.ms)
      times.theirs.push(hashed.ms)
      times.native.push(alone)
    }
    const what = `Argon2id ${profile.name} (${profile.mib} MiB, ${profile.iterations} passes) in the worker, against`
    ratio(`${what} npm hash-wasm`, 1.5, times.ours, times.theirs)
    ratio(`${what} the native crate`, 0.8, times.ours, times.native)
  }
}

async function notes(ours, theirs) {
  const times = { seal: [], open: [], theirSeal: [], theirOpen: [] }
  for (let run = 0; run <= RUNS; run++) {
    const sealed = await errand(ours, 'sealer', sealNote, { times: NOTES_A_RUN, made: 'note' })
    const proved = await errand(ours, 'sealer', proveNote(sealed.answer))
    const opened = await errand(ours, 'sealer', openNote(proved.answer), { times: NOTES_A_RUN, given: 'note' })
    if (opened.answer.length < LONGEST_TEXT) throw new Error('the note did not open')
    const age = await theirs.evaluate(times => globalThis.age(times), NOTES_A_RUN)
    if (run === 0) continue
    times.seal.push(sealed.ms)
    times.open.push(opened.ms)
    times.theirSeal.push(age.seal)
    times.theirOpen.push(age.open)
  }
  const against = 'in the worker, against npm age-encryption sealing as many bytes'
  ratio(`seal a note of ${LONGEST_TEXT} bytes ${against}`, '', times.seal, times.theirSeal)
  ratio(`open a note of ${LONGEST_TEXT} bytes ${against.replace('sealing', 'opening')}`, '', times.open, times.theirOpen)
}

async function files(ours, theirs, native) {
  const key = await errand(ours, 'agefile', makeKey, { made: 'key' })
  const recipient = Buffer.from(key.answer.slice(2)).toString()
  const keys = await ours.evaluate(() => globalThis.key.text())
  await ours.evaluate(length => { globalThis.plain = new Blob([new Uint8Array(length).fill(7)]) }, FILE)
  const times = { seal: [], open: [], theirSeal: [], theirOpen: [], nativeSeal: [], nativeOpen: [] }
  for (let run = 0; run <= RUNS; run++) {
    const sealed = await errand(ours, 'agefile', sealFile(recipient), { given: 'plain', made: 'sealed' })
    const theirSealed = await theirs.evaluate(length => globalThis.sealFile(length), FILE)
    const nativeSealed = await native('seal')
    const opened = await errand(ours, 'agefile', openFile(keys), { given: 'sealed', made: 'opened' })
    const theirOpened = await theirs.evaluate(() => globalThis.openFile())
    const nativeOpened = await native('open')
    if (opened.length !== FILE || theirOpened.length !== FILE) throw new Error('a file did not open')
    if (run === 0) continue
    times.seal.push(sealed.ms)
    times.open.push(opened.ms)
    times.theirSeal.push(theirSealed.ms)
    times.theirOpen.push(theirOpened.ms)
    times.nativeSeal.push(nativeSealed)
    times.nativeOpen.push(nativeOpened)
  }
  for (const [what, ours, theirs, native] of [
    ['seal', times.seal, times.theirSeal, times.nativeSeal],
    ['open', times.open, times.theirOpen, times.nativeOpen],
  ]) {
    ratio(`${what} a file of 100 MB in the worker, from file to file, against npm age-encryption`, '', ours, theirs)
    ratio(`${what} a file of 100 MB in the worker, from file to file, against the native crate in memory`, '', ours, native)
  }
}

/** The largest town, its calls and its places: who is linked, all measures, whom few points single out. */
const lookAtTown = [0, 1, ...varint(2_000), 1, 1, 28, 1, 0]
const SECOND = 1_000

async function reckoning(ours) {
  const times = []
  for (let run = 0; run <= RUNS; run++) {
    const looked = await errand(ours, 'reckoner', lookAtTown)
    if (looked.answer.length < 2_000) throw new Error('the town was not counted')
    if (run > 0) times.push(looked.ms)
  }
  ratio('exact betweenness and all else of a town of 2,000 people in the worker, against a second', 1, times, times.map(() => SECOND))
}

/**
 * The worker's module called by the page itself, which holds the bytes: sealing and opening, and no way of files. The
 * bytes lie in the pieces in which a file would come, and what comes out is put together while the clock runs.
 */
const inMemory = (page, ask, given, made) => page.evaluate(async ([ask, given, made, PIECE, MORE]) => {
  const at = document.querySelector('script[data-agefile]').dataset.agefile.replace('worker.js', 'agefile')
  const module = await import(`${at}.js`)
  await module.default({ module_or_path: `${at}_bg.wasm` })
  // As much like files as the module looks, and bytes all the time.
  const { Blob, FileReaderSync } = globalThis
  const bytes = globalThis[given]
  const pieces = new Map()
  const file = {
    size: bytes.length,
    slice(from, to) {
      if (!pieces.has(from)) pieces.set(from, bytes.buffer.slice(from, to))
      return pieces.get(from)
    },
  }
  for (let from = 0; from < bytes.length; from += PIECE) file.slice(from, Math.min(from + PIECE, bytes.length))
  globalThis.FileReaderSync = class { readAsArrayBuffer = piece => piece }
  let out, length
  globalThis.Blob = class {
    constructor([part]) {
      if (!(part instanceof Uint8Array)) return // a file, made of its pieces
      out.set(part, length)
      length += part.length
    }
  }
  const start = performance.now()
  out = new Uint8Array(bytes.length + MORE)
  length = 0
  module.handle(Uint8Array.from(ask), [file], () => {})
  const ms = performance.now() - start
  Object.assign(globalThis, { Blob, FileReaderSync })
  globalThis[made] = out.slice(0, length)
  return { ms, length }
}, [ask, given, made, PIECE, MORE])

async function bytes(ours, theirs) {
  const key = await errand(ours, 'agefile', makeKey, { made: 'key' })
  const recipient = Buffer.from(key.answer.slice(2)).toString()
  const keys = await ours.evaluate(() => globalThis.key.text())
  await ours.evaluate(length => { globalThis.plainBytes = new Uint8Array(length).fill(7) }, FILE)
  const times = { seal: [], open: [], theirSeal: [], theirOpen: [] }
  for (let run = 0; run <= RUNS; run++) {
    const sealed = await inMemory(ours, sealFile(recipient), 'plainBytes', 'sealedBytes')
    const theirSealed = await theirs.evaluate(length => globalThis.sealBytes(length), FILE)
    const opened = await inMemory(ours, openFile(keys), 'sealedBytes', 'openedBytes')
    const theirOpened = await theirs.evaluate(() => globalThis.openBytes())
    if (opened.length !== FILE || theirOpened.length !== FILE) throw new Error('the bytes did not open')
    if (run === 0) continue
    times.seal.push(sealed.ms)
    times.open.push(opened.ms)
    times.theirSeal.push(theirSealed.ms)
    times.theirOpen.push(theirOpened.ms)
  }
  const what = '100 MB with age, from memory to memory, against npm age-encryption on one thread'
  ratio(`seal ${what}`, 2.5, times.seal, times.theirSeal)
  ratio(`open ${what}`, 2.5, times.open, times.theirOpen)
}

const folder = mkdtempSync(join(tmpdir(), 'legwork-bench-'))
const server = spawn(legwork, ['serve'], {
  env: { LEGWORK_LISTEN: '127.0.0.1:0', DATABASE_URL: `sqlite:${join(folder, 'legwork.sqlite')}` },
  stdio: ['ignore', 'pipe', 'inherit'],
})
/** The native crate, which answers what it is told to do with the milliseconds that it took. */
function nativeCrate(...words) {
  const child = spawn(bench, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
  const ask = async what => {
    child.stdin.write(`${what}\n`)
    return Number((await answers.next()).value)
  }
  return { ask, end: () => child.kill() }
}
const stretch = nativeCrate('stretch')
const agefile = nativeCrate('agefile', `${FILE}`)
/** Where the server listens, once it has also done what it does in the background after its start. */
const settled = new Promise((resolve, reject) => {
  server.once('close', code => reject(new Error(`the server ended with ${code}`)))
  let address
  createInterface(server.stdout).on('line', line => {
    const event = JSON.parse(line)
    address ??= event.address
    if (event.message === 'compressed') resolve(address)
  })
})
const tools = await yardstick()
try {
  const address = await settled
  const browser = await chromium.launch({
    executablePath: process.env.LEGWORK_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const [ours, theirs] = [await browser.newPage(), await browser.newPage()]
    await ours.goto(`http://${address}/en/labs/sealed`)
    await theirs.goto(tools.url)
    await theirs.waitForFunction(() => 'age' in globalThis)
    await stretching(ours, theirs, stretch.ask)
    await notes(ours, theirs)
    await ours.goto(`http://${address}/en/age-files`)
    await bytes(ours, theirs)
    await files(ours, theirs, agefile.ask)
    await ours.goto(`http://${address}/en/labs/sealed-yet-seen`)
    await reckoning(ours)
    await sliders(browser, `http://${address}`)
    console.log(`figure\tChromium\t${browser.version()}`)
  } finally {
    await browser.close()
  }
} finally {
  stretch.end()
  agefile.end()
  server.kill()
  tools.close()
  rmSync(folder, { recursive: true })
}
