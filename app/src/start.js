// Starts the islands of a page.
// Each island is in a module of its own, which its place in the page names.

// What the page says: where each worker is, and whether its islands may wait.
const page = document.querySelector("script[data-sealer]").dataset;

// Leptos reads these at start; with pages rendered once and nothing streamed they are empty.
globalThis.__RESOLVED_RESOURCES = [];
globalThis.__SERIALIZED_ERRORS = [];
globalThis.__INCOMPLETE_CHUNKS = [];

// A key stands after the # of a note's link, and of an ask's: out of the address bar, so that it stays out of the history.
const fragment = location.hash.slice(1);
if (fragment && /^\/[an]\//.test(location.pathname)) {
  history.replaceState(null, "", location.pathname + location.search);
  // The page in the other language is of the same note: the key goes along.
  for (const link of document.querySelectorAll("a[hreflang]")) link.hash = fragment;
}

// Of islands that are for different links, the first whose beginning this one has; an empty one is any link's.
const choices = [...document.querySelectorAll("[data-link]")];
const chosen = choices.find(({ dataset }) => fragment.startsWith(dataset.link));
for (const choice of choices) if (choice !== chosen) choice.remove();

for (const warning of document.querySelectorAll("[data-insecure]")) warning.hidden = isSecureContext;

const policy = globalThis.trustedTypes?.createPolicy("app-worker", {
  createScriptURL(url) {
    if (Object.values(page).includes(url)) return url;
    throw new TypeError("not one of this page's workers");
  },
}) ?? { createScriptURL: (url) => url };

// The running bill comes with the first tag that is pinned.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest?.("[data-pin]");
  if (button) (await import(page.pins)).pin(button);
});

const desks = new Map();

function close(name) {
  const desk = desks.get(name);
  if (!desk) return;
  desks.delete(name);
  desk.worker.terminate();
  for (const { reject } of desk.waiting.values()) reject(new Error("the worker is gone"));
}

function open(name) {
  const worker = new Worker(policy.createScriptURL(page[name]), { type: "module" });
  const desk = { worker, waiting: new Map(), asked: 0 };
  worker.onmessage = ({ data }) => {
    const waiting = desk.waiting.get(data.n);
    if (!waiting || data.error) return close(name);
    if ("done" in data) return waiting.progress?.(data.done, data.total);
    desk.waiting.delete(data.n);
    waiting.resolve(data);
  };
  worker.onerror = () => close(name);
  desks.set(name, desk);
  return desk;
}

globalThis.legwork = {
  fragment: () => fragment,
  stop: close,
  prepare: (name) => void (desks.get(name) ?? open(name)),
  // Resolves to {answer, blobs}. `progress` hears how much is done, and of how much: bytes of files, or people.
  ask: (name, ask, files = [], progress) =>
    new Promise((resolve, reject) => {
      const desk = desks.get(name) ?? open(name);
      const n = desk.asked++;
      desk.waiting.set(n, { resolve, reject, progress });
      desk.worker.postMessage({ n, ask, files }, [ask.buffer]);
    }),
};

const modules = new Map();

function load(url) {
  const loading = import(url).then(async (module) => {
    await module.default();
    module.hydrate();
    return module;
  });
  modules.set(url, loading);
  return loading;
}

async function start(island) {
  const place = island.closest("[data-module]");
  try {
    const url = place.dataset.module;
    const module = await (modules.get(url) ?? load(url));
    await module[island.dataset.component](island);
    island.dataset.ready = "";
  } catch (error) {
    // No WebAssembly, or not all of it came: the page says what this part needs.
    place.dataset.needs = "";
    throw error;
  }
}

// What of a lab runs, with its words and figures, from the lab's own page into its place in a lesson.
function bring(place) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      const live = request.response?.querySelector(".live");
      if (!live) return reject(new Error("the lab is not on its page"));
      const words = document.querySelector("#words") ?? document.createElement("template");
      words.id = "words";
      words.content.append(...request.response.querySelector("#words").content.childNodes);
      document.body.append(words);
      place.append(...live.childNodes);
      resolve(place.querySelector("leptos-island"));
    };
    request.onerror = () => reject(new Error("the lab did not come"));
    request.open("GET", place.dataset.from);
    request.send();
  });
}

// A page that is there for its island starts it at once; a lesson, each one when the reader comes near.
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    bring(target).then(start, (error) => {
      target.dataset.needs = "";
      throw error;
    });
  }
}, { rootMargin: "100%" });
for (const place of document.querySelectorAll("[data-from]")) seen.observe(place);
for (const island of document.querySelectorAll("leptos-island")) start(island);
