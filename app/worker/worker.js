// Runs a module beside the page, so that the page never freezes; the build puts the module's name for `sealer`.
// In: {n, ask, files}. Out: any number of {n, done, total}, how much is done: bytes of the files that are read, or
// people counted; then {n, answer, blobs}, or {n, error: 'crash'} where the module broke off and the worker must be
// replaced, or {n: -1, error: 'init'} where it could not be loaded at all.
// Bytes are postcard's (crates/errand); files and what comes of them are Blobs beside them.
import init, * as module from './sealer.js'

const ready = init({ module_or_path: fetch(new URL('./sealer_bg.wasm', import.meta.url)) })
  .then(() => true, () => postMessage({ n: -1, error: 'init' }))

// Messages that come before the module is ready wait here, in their order.
onmessage = async ({ data: { n, ask, files } }) => {
  if (!(await ready)) return
  try {
    const [answer, ...blobs] = module.handle(ask, files, (done, total) => postMessage({ n, done, total }))
    postMessage({ n, answer, blobs }, [answer.buffer])
    module.rest?.()
  } catch {
    postMessage({ n, error: 'crash' })
  }
}
