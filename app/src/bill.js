// The running bill: price tags that somebody pinned. They are kept in this tab's memory (its window's name, which
// browsers clear where another site comes) and nowhere else: not stored, not sent. Everything read from there is
// taken as text, and only if it has the form that was written. A page with a tag loads this when one is pinned.

const BEGINNING = "legwork-bill/1 ";
const MOST_ITEMS = 20;
const LONGEST_TEXT = 400;
const PRICES = 9;

const isText = (value) => typeof value === "string" && value.length <= LONGEST_TEXT;
const isPrice = (price) =>
  Array.isArray(price) && price.length === 3 && price.every(isText) && /^(\d{1,20} \d{1,20})?$/.test(price[2]);
const isItem = (item) =>
  isText(item?.lab) && isText(item.what) && isText(item.source) &&
  Array.isArray(item.prices) && item.prices.length === PRICES && item.prices.every(isPrice);

function items() {
  if (!window.name.startsWith(BEGINNING)) return [];
  try {
    const found = JSON.parse(window.name.slice(BEGINNING.length));
    return Array.isArray(found) && found.length <= MOST_ITEMS && found.every(isItem) ? found : [];
  } catch {
    return [];
  }
}

function keep(items) {
  window.name = items.length ? BEGINNING + JSON.stringify(items) : "";
}

const text = (element) => (element?.textContent ?? "").trim().slice(0, LONGEST_TEXT);

function item(tag) {
  const prices = [...tag.querySelectorAll("tbody td")].map((cell) => [
    text(cell.querySelector("strong")),
    text(cell.querySelector("span")),
    cell.dataset.cents ?? "",
  ]);
  return { lab: tag.dataset.lab, what: text(tag.querySelector("caption")), source: text(tag.querySelector(".source")), prices };
}

// A lab has one place on the bill: pinned again, its tag takes the place of the former.
export function pin(button) {
  const tag = button.closest("[data-lab]");
  const pinned = item(tag);
  const others = items().filter(({ lab }) => lab !== pinned.lab);
  const all = [...others, pinned].slice(-MOST_ITEMS);
  keep(all);
  const link = document.createElement("a");
  link.href = document.querySelector("script[data-bill]").dataset.bill;
  link.textContent = button.dataset.bill;
  button.nextElementSibling.replaceChildren(button.dataset.pinned.replace("{count}", all.length), " ", link);
}

const receipt = document.querySelector(".receipt[data-money]");

function money(cents) {
  const { group, from, money } = receipt.dataset;
  let digits = String((cents + 50n) / 100n);
  if (digits.length >= Number(from)) digits = digits.replace(/\B(?=(\d{3})+$)/g, group);
  return money.replace("{amount}", digits);
}

function total(prices) {
  const added = prices.filter(([, , cents]) => cents).map(([, , cents]) => cents.split(" ").map(BigInt));
  if (!added.length) return "–";
  const [low, high] = added.reduce(([low, high], [least, most]) => [low + least, high + most], [0n, 0n]);
  const [from, to] = [money(low), money(high)];
  const sum = from === to ? from : receipt.dataset.range.replace("{low}", from).replace("{high}", to);
  const others = prices.length - added.length;
  return others ? receipt.dataset.others.replace("{sum}", sum).replace("{count}", others) : sum;
}

function draw() {
  const all = items();
  const list = receipt.querySelector("ol");
  const template = receipt.querySelector("template");
  list.replaceChildren(...all.map((item) => {
    const line = template.content.cloneNode(true);
    line.querySelector("h3").textContent = item.what;
    line.querySelector(".source").textContent = item.source;
    line.querySelectorAll("dd").forEach((place, n) => {
      const [price, beside] = item.prices[n];
      place.querySelector("strong").textContent = price;
      place.querySelector("span").textContent = beside;
    });
    return line;
  }));
  receipt.querySelectorAll(".total dd").forEach((place, n) => {
    place.textContent = total(all.map((item) => item.prices[n]));
  });
  document.querySelector("main").dataset.items = all.length;
}

receipt?.parentElement.addEventListener("click", ({ target }) => {
  const button = target.closest?.("button");
  if (button?.matches("[data-print]")) window.print();
  if (button?.matches("[data-empty]")) {
    keep([]);
    draw();
    document.querySelector("h1").focus();
  }
});

if (receipt) draw();
