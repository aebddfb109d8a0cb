// Recomputes the vectors for letters, notes and asks with other people's code: Node's own HKDF, npm
// hash-wasm and npm age-encryption (and the libraries that this one is built on).
//
//     node crates/seal/tests/vectors/check.mjs [a node_modules folder that has both]
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname
const modules = resolve(process.argv[2] ?? join(here, '../../../../e2e/node_modules'))
const find = createRequire(join(modules, 'none.js'))
const findOfAge = createRequire(find.resolve('age-encryption'))
const load = path => import(pathToFileURL(path))
const { argon2id } = await load(find.resolve('hash-wasm'))
const { Decrypter, identityToRecipient } = await load(find.resolve('age-encryption'))
const { xchacha20poly1305 } = await load(findOfAge.resolve('@noble/ciphers/chacha.js'))
const { bech32 } = await load(findOfAge.resolve('@scure/base'))

const bytes = hex => Buffer.from(hex, 'hex')
const hex = data => Buffer.from(data).toString('hex')
const fields = path => Object.fromEntries(readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 2)]
}))

let checked = 0
const wrong = []
function same(place, found, expected) {
  checked += 1
  if (found !== expected) wrong.push(`${place}: the vector says ${expected}, found ${found}`)
}

const PROFILES = { desk: { memorySize: 64 * 1024, iterations: 3 }, phone: { memorySize: 19 * 1024, iterations: 2 } }
function stretch(passphrase, salt, profile) {
  const password = passphrase.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '').normalize('NFC')
  return argon2id({ password, salt, ...PROFILES[profile], parallelism: 1, hashLength: 32, outputType: 'binary' })
}

async function checkNote(name, v) {
  const salt = 'legwork/note/v1'
  const id = bytes(v.id)
  const link = v.link ? bytes(v.link) : Buffer.alloc(32)
  const passphrase = v.passphrase ? Buffer.from(await stretch(v.passphrase, id, v.profile)) : Buffer.alloc(32)
  const root = Buffer.concat([Buffer.from([Number(v.mode)]), link, passphrase])
  const derive = (ikm, label) => Buffer.from(hkdfSync('sha256', ikm, salt, Buffer.concat([Buffer.from(`${label}\0`), id]), 32))
  const identity = bech32.encodeFromBytes('age-secret-key-', derive(root, 'age-x25519')).toUpperCase()

  if (v.passphrase) same(`${name}: stretched`, hex(passphrase), v.stretched)
  same(`${name}: prk`, createHmac('sha256', salt).update(root).digest('hex'), v.prk)
  same(`${name}: identity`, identity, v.identity)
  same(`${name}: recipient`, await identityToRecipient(identity), v.recipient)
  same(`${name}: claim`, hex(derive(root, 'claim')), v.claim)
  if (v.link) same(`${name}: door`, hex(derive(link, 'door')), v.door)
  if (v.url) {
    const form = { undefined: '1k', desk: '1kd', phone: '1kp' }[v.profile]
    same(`${name}: url`, `/n/${id.toString('base64url')}#${form}.${link.toString('base64url')}`, v.url)
  }
  if (v.sample) {
    const age = new Decrypter()
    age.addIdentity(identity)
    const archive = Buffer.from(await age.decrypt(readFileSync(join(here, 'note', v.sample))))
    const size = parseInt(archive.toString('latin1', 124, 135), 8)
    same(`${name}: archive`, archive.length, 8192)
    same(`${name}: file`, archive.toString('latin1', 0, 9), 'note.txt\0')
    same(`${name}: text`, archive.toString('utf8', 512, 512 + size), v.text)
  }
}

async function checkLetter(name, v) {
  const key = await stretch(v.passphrase, bytes(v.salt), v.profile)
  same(`${name}: key`, hex(key), v.key)
  const form = v.padded === 'yes' ? 'padded' : 'bare'
  const bound = Buffer.from(`legwork/letter/v1|${v.profile[0]}|${form}`)
  const cipher = xchacha20poly1305(key, bytes(v.nonce), bound)
  const plain = Buffer.from(cipher.decrypt(Buffer.concat([bytes(v.ciphertext), bytes(v.tag)])))
  const text = form === 'bare' ? plain : plain.subarray(4, 4 + plain.readUInt32BE(0))
  same(`${name}: text`, text.toString('utf8'), v.text)
  same(`${name}: padding`, plain.subarray(form === 'bare' ? text.length : 4 + text.length).some(byte => byte !== 0), false)
  same(`${name}: sealed again`, hex(cipher.encrypt(plain)), v.ciphertext + v.tag)
}

async function checkAsk(name, v) {
  const id = bytes(v.id)
  const derive = label => hkdfSync('sha256', bytes(v.root), 'legwork/ask/v1', Buffer.concat([Buffer.from(`${label}\0`), id]), 32)
  const identity = bech32.encodeFromBytes('age-secret-key-', new Uint8Array(derive('age-x25519'))).toUpperCase()
  const recipient = await identityToRecipient(identity)
  const point = bech32.decodeToBytes(recipient).bytes
  const digest = createHash('sha256').update('legwork/ask/v1/recipient').update(point).digest()
  let rest = digest.readBigUInt64BE(0)
  const words = Array.from({ length: 5 }, () => {
    const word = rest % 1296n
    rest /= 1296n
    return word
  })
  same(`${name}: identity`, identity, v.identity)
  same(`${name}: owner`, hex(derive('owner')), v.owner)
  same(`${name}: recipient`, recipient, v.recipient)
  same(`${name}: point`, hex(point), v.point)
  same(`${name}: words`, words.join(' '), v.words)
}

let files = 0
for (const [folder, check] of [['note', checkNote], ['letter', checkLetter], ['ask', checkAsk]]) {
  for (const file of readdirSync(join(here, folder)).filter(file => file.endsWith('.txt')).sort()) {
    files += 1
    const name = `${folder}/${basename(file)}`
    await check(name, fields(join(here, folder, file))).catch(error => wrong.push(`${name}: ${error.message}`))
  }
}
for (const line of wrong) console.error(line)
console.log(`${files} vectors, ${checked} values checked, ${wrong.length} wrong`)
process.exit(wrong.length || files < 6 ? 1 : 0)
