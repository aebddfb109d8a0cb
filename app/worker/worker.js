// Runs the sealer beside the page, so that the page never freezes. In: {n, ask}. Out: {n, answer},
// or {n, error: 'crash'} where the module broke off and the worker must be replaced, or
// {n: -1, error: 'init'} where it could not be loaded at all. Bytes are postcard's (crates/errand).
import init, { handle } from './sealer.js'

const ready = init({ module_or_path: fetch(new URL('./sealer_bg.wasm', import.meta.url)) })
  .then(() => true, () => postMessage({ n: -1, error: 'init' }))

// Messages that come before the module is ready wait here, in their order.
onmessage = async ({ data: { n, ask } }) => {
  if (!(await ready)) return
  try {
    const answer = handle(ask)
    postMessage({ n, answer }, [answer.buffer])
  } catch {
    postMessage({ n, error: 'crash' })
  }
}
