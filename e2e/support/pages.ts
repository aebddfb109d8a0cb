// Every page of the site, by its address after the language.

const lessons = [
  'legwork-and-the-golden-age',
  'sealed-letters',
  'who-can-see-what',
  'is-it-really-you',
  'the-way-in',
  'scan-everyone',
  'yesterdays-messages',
  'the-price-of-a-guess',
  'who-runs-the-server',
  'one-key-under-the-doormat',
  'sealed-yet-seen',
].map((slug) => `/lessons/${slug}`)

/** Pages that are all text. */
export const texts = [
  '/', '/lessons', ...lessons.flatMap((lesson) => [`${lesson}/facilitator`, `${lesson}/handout`]), '/labs', '/server',
  '/about', '/report', '/class-kit', '/for-schools',
]
/** The labs, each on a page of its own. */
export const labs = [
  'price-of-watching',
  'way-in',
  'forty-names',
  'sealed',
  'whose-key',
  'yesterdays-messages',
  'who-can-see-what',
  'scan-everyone',
  'price-of-a-guess',
  'serve-a-warrant',
  'one-more-recipient',
  'sealed-yet-seen',
]
/** Pages with something that runs. */
export const live = [...lessons, ...labs.map((lab) => `/labs/${lab}`), '/notes/new', '/asks/new', '/age-files', '/bill']

export const locales = [
  { code: 'en', lang: 'en', dir: 'ltr', name: 'English' },
  { code: 'es', lang: 'es', dir: 'ltr', name: 'Español' },
  { code: 'xx', lang: 'art-x-pseudo', dir: 'rtl', name: '[Psééúúdóó]' },
]

/** All addresses in a language, with the pages of a note and of a request and the one where nothing is. */
export function addresses(code: string): string[] {
  return [...[...texts, ...live].map((path) => `/${code}${path}`), `/n/AAAAAAAAAAAAAAAAAAAAAA?lang=${code}`, `/a/AAAAAAAAAAAAAAAAAAAAAA?lang=${code}`, `/${code}/nothing-here`]
}

/** Whether this page, or what it asks the server about, is not there: the browser tells of the 404. */
export function isNowhere(address: string): boolean {
  return address.endsWith('nothing-here') || address.startsWith('/n/')
}
