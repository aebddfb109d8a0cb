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
const asked = (files, ...parts) => Buffer.from(handle(Uint8Array.from(parts.flat()), files, () => {})[0])
const ask = (...parts) => asked([], ...parts)
// Node reads no Blob at once, as workers do: files are their bytes, as much like a Blob as the module looks.
globalThis.FileReaderSync = class { readAsArrayBuffer = piece => piece.buffer }
const file = data => ({ size: data.length, slice: (from, to) => Uint8Array.from(data.subarray(from, to)) })
const PROFILES = ['desk', 'phone']
const [OPEN_LETTER, PROVE_NOTE, OPEN_NOTE, OWN_ASK, NAME_RECIPIENT] = [[1], [3], [4], [7], [8]]
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
// What a reader has, by the note's mode: the link, a passphrase (as on a desk), both.
const access = v => {
  const [link, passphrase] = [counted(bytes(v.link ?? '')), counted(Buffer.from(v.passphrase ?? ''))]
  return [, [0, ...link], [1, ...passphrase], [2, ...link, ...passphrase, PROFILES.indexOf(v.profile)]][v.mode]
}
for (const v of vectors('note')) {
  const proof = ask(PROVE_NOTE, counted(bytes(v.id)), access(v)).toString('hex')
  const field = data => Buffer.from(counted(data)).toString('hex')
  const before = `03${v.door ? `01${field(bytes(v.door))}` : '00'}${field(bytes(v.claim))}`
  const after = field(Buffer.from(v.identity))
  same(v.file, proof.slice(0, before.length), before)
  // Between them is the claim token, 16 bytes drawn, after their count.
  same(v.file, proof.slice(before.length + 34), after)
  if (!v.sample) continue
  const sealed = readFileSync(join(v.from, v.sample))
  // A text, and no files.
  const text = Buffer.from([4, 1, ...counted(Buffer.from(v.text)), 0]).toString('hex')
  same(v.file, asked([file(sealed)], OPEN_NOTE, counted(Buffer.from(v.identity))).toString('hex'), text)
}
for (const v of vectors('ask')) {
  const numbers = v.words.split(' ').flatMap(number => varint(Number(number)))
  const owned = [7, ...counted(bytes(v.owner)), ...counted(Buffer.from(v.identity)), ...numbers]
  same(v.file, ask(OWN_ASK, counted(bytes(v.id)), counted(bytes(v.root))).toString('hex'), Buffer.from(owned).toString('hex'))
  same(v.file, ask(NAME_RECIPIENT, counted(bytes(v.point))).toString('hex'), Buffer.from([8, ...numbers]).toString('hex'))
}
if (process.argv[3] === 'every-mode') {
  for (const v of vectors('note')) {
    const keys = note_keys(bytes(v.id), bytes(v.link ?? ''), v.passphrase ?? '', v.profile === 'phone')
    same(v.file, keys, [v.prk, v.identity, v.claim, v.door].filter(Boolean).join(' '))
  }
}
console.log(`${checked} answers checked`)
if (checked < 11) process.exitCode = 1
