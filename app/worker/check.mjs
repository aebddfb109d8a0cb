// Holds the built sealer, the very module that pages load, against the vectors of crates/seal.
//
//     node app/worker/check.mjs FOLDER               (where sealer.js and sealer_bg.wasm are)
//     node app/worker/check.mjs FOLDER every-mode    (of a build with the feature `vectors`: all modes' keys)
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = resolve(process.argv[2])
// Loaded as text: the folder is a page's, it does not say to Node that it holds modules.
const source = readFileSync(join(folder, 'sealer.js'))
const { initSync, handle, note_keys } = await import(`data:text/javascript;base64,${source.toString('base64')}`)
initSync({ module: readFileSync(join(folder, 'sealer_bg.wasm')) })

// Messages in postcard's encoding: numbers of variants, lengths as varints before bytes and text.
const varint = n => n < 128 ? [n] : [n & 127 | 128, ...varint(n >> 7)]
const counted = data => [...varint(data.length), ...data]
const bytes = hex => Buffer.from(hex, 'hex')
const ask = (...parts) => Buffer.from(handle(Uint8Array.from(parts.flat()), [], () => {})[0])
const PROFILES = ['desk', 'phone']
const [OPEN_LETTER, PROVE_NOTE, OPEN_NOTE] = [[1], [3], [4]]
const opened = (variant, text) => Buffer.from([variant, ...counted(Buffer.from(text))]).toString('hex')

let checked = 0
function same(place, found, expected) {
  checked += 1
  if (found === expected) return
  console.error(`${place}: expected ${expected}, found ${found}`)
  process.exitCode = 1
}

function vectors(name) {
  const from = join(import.meta.dirname, '../../crates/seal/tests/vectors', name)
  return readdirSync(from).filter(file => file.endsWith('.txt')).map(file => {
    const lines = readFileSync(join(from, file), 'utf8').split('\n').filter(Boolean)
    const fields = lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
    return { from, file, ...Object.fromEntries(fields) }
  })
}

for (const v of vectors('letter')) {
  const letter = [v.salt, v.nonce, v.ciphertext, v.tag].flatMap(part => counted(bytes(part)))
  const answer = ask(OPEN_LETTER, letter, counted(Buffer.from(v.passphrase)), PROFILES.indexOf(v.profile))
  same(v.file, answer.toString('hex'), opened(1, v.text))
}
for (const v of vectors('note').filter(v => v.mode === '1')) {
  const key = [counted(bytes(v.id)), counted(bytes(v.link))].flat()
  const proof = ask(PROVE_NOTE, ...key)
  same(v.file, proof.toString('hex', 0, 67), `0320${v.door}20${v.claim}`)
  const sealed = readFileSync(join(v.from, v.sample))
  same(v.file, ask(OPEN_NOTE, ...key, counted(sealed)).toString('hex'), opened(4, v.text))
}
if (process.argv[3] === 'every-mode') {
  for (const v of vectors('note')) {
    const keys = note_keys(bytes(v.id), bytes(v.link ?? ''), v.passphrase ?? '', v.profile === 'phone')
    same(v.file, keys, [v.prk, v.identity, v.claim, v.door].filter(Boolean).join(' '))
  }
}
console.log(`${checked} answers checked`)
if (checked < 4) process.exitCode = 1
