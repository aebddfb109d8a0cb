// Looks for a secret in bytes, however it may have been written down.

/** A secret, and every way in which it might turn up. */
export interface Needle {
  name: string
  codings: [string, Buffer][]
}

export function needle(name: string, secret: string | Buffer): Needle {
  const raw = Buffer.from(secret)
  const hex = raw.toString('hex')
  const percent = [...raw].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const codings: [string, Buffer | string][] = [
    ['as it is', raw],
    ['hex', hex],
    ['HEX', hex.toUpperCase()],
    ['every byte percent', percent],
    ['every byte PERCENT', percent.toUpperCase()],
  ]
  if (typeof secret === 'string') {
    codings.push(['UTF-16LE', Buffer.from(secret, 'utf16le')], ['UTF-16BE', Buffer.from(secret, 'utf16le').swap16()])
    codings.push(['percent', encodeURIComponent(secret)], ['form', encodeURIComponent(secret).replaceAll('%20', '+')])
    codings.push(['JSON', JSON.stringify(secret).slice(1, -1)], ['ASCII JSON', escaped(secret)])
  }
  for (const lead of [0, 1, 2]) {
    const text = base64(raw, lead)
    codings.push([`base64 at ${lead}`, text], [`base64url at ${lead}`, text.replaceAll('+', '-').replaceAll('/', '_')])
  }
  // Plain letters look the same in several codings: each form once.
  const forms = new Map(codings.toReversed().map(([coding, bytes]) => [Buffer.from(bytes).toString('latin1'), coding]))
  return { name, codings: [...forms].toReversed().map(([bytes, coding]) => [coding, Buffer.from(bytes, 'latin1')]) }
}

/** What was found, one line each; empty where nothing was. */
export function find(place: string, haystack: Buffer, needles: Needle[]): string[] {
  return needles.flatMap(({ name, codings }) =>
    codings.filter(([, bytes]) => haystack.includes(bytes)).map(([coding]) => `${place}: ${name}, ${coding}`))
}

/** The characters of base64 that are the secret's alone when `lead` other bytes (of three) go before. */
function base64(raw: Buffer, lead: number): string {
  const text = Buffer.concat([Buffer.alloc(lead), raw]).toString('base64')
  return text.slice(Math.ceil((lead * 8) / 6), Math.floor(((lead + raw.length) * 8) / 6))
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
