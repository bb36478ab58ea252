/** What pages do with a script, besides the search and the form: theme, copying, remembering tabs, deep links. */

const root = document.documentElement;
const store = (name, value) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Without storage nothing is remembered.
  }
};
const stored = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

const theme = /** @type {HTMLButtonElement} */ (document.querySelector(".theme"));
theme.hidden = false;
theme.addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  store("theme", root.dataset.theme);
});

for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".samples input"))) {
  input.addEventListener("change", () => {
    const chosen = JSON.parse(stored("samples") ?? "{}");
    chosen[input.name.replace("sample-", "")] = input.value;
    store("samples", JSON.stringify(chosen));
    if (input.name !== "sample-lang") return;
    const rest = /** @type {HTMLDetailsElement} */ (document.querySelector(".rest"));
    const label = /** @type {HTMLElement} */ (rest.querySelector("summary span"));
    label.dataset.word ??= label.textContent ?? "";
    const isRest = rest.contains(input);
    rest.classList.toggle("on", isRest);
    label.textContent = isRest ? (input.nextElementSibling?.textContent ?? "") : label.dataset.word;
  });
}
const rest = /** @type {HTMLDetailsElement | null} */ (document.querySelector(".rest"));
rest?.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLInputElement) rest.open = false;
});
document.addEventListener("click", ({ target }) => {
  if (rest?.open && target instanceof Node && !rest.contains(target)) rest.open = false;
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && rest?.open) {
    rest.open = false;
    rest.querySelector("summary")?.focus();
  }
});

const words = { copy: root.dataset.copy ?? "Copy", copied: root.dataset.copied ?? "Copied" };
for (const block of document.querySelectorAll(".code > pre")) {
  const button = document.createElement("button");
  button.className = "copy";
  button.type = "button";
  button.textContent = words.copy;
  const show = (word, done) => {
    button.textContent = word;
    button.classList.toggle("done", done);
  };
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(block.textContent ?? "").then(() => {
      show(words.copied, true);
      setTimeout(() => show(words.copy, false), 1500);
    });
  });
  block.after(button);
}

/** A link into a closed part opens it. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let parent = target.closest("details"); parent; parent = parent.parentElement?.closest("details") ?? null)
    parent.open = true;
  if (location.hash.startsWith("#sample")) return;
  target.scrollIntoView();
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();

/** The page's own entry stays in sight, and the list keeps its place from page to page. */
const nav = /** @type {HTMLElement} */ (document.getElementById("nav"));
const place = sessionStorage.getItem("nav");
if (place !== null) nav.scrollTop = Number(place);
const current = nav.querySelector("[aria-current]");
if (current instanceof HTMLElement) {
  const { top, bottom } = current.getBoundingClientRect();
  const frame = nav.getBoundingClientRect();
  if (frame.height > 0 && (top < frame.top || bottom > frame.bottom))
    nav.scrollTop += top - frame.top - frame.height / 3;
}
addEventListener("pagehide", () => sessionStorage.setItem("nav", String(nav.scrollTop)));

const list = document.querySelector(".contents");
const marks = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".contents a")]);
if (marks.length > 0) {
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const mark of marks) {
          const isHere = mark.getAttribute("href") === `#${target.id}`;
          mark.classList.toggle("here", isHere);
          if (isHere && list) list.scrollTop = mark.offsetTop - list.clientHeight / 2;
        }
      }
    },
    { rootMargin: "-80px 0px -70% 0px" },
  );
  for (const heading of document.querySelectorAll("main :is(h2, h3)[id]"))
    if (marks.some((mark) => mark.getAttribute("href") === `#${heading.id}`)) seen.observe(heading);
}

const filter = document.querySelector(".filter");
if (filter instanceof HTMLElement) {
  filter.hidden = false;
  filter.querySelector("input")?.addEventListener("input", ({ currentTarget }) => {
    const wanted = /** @type {HTMLInputElement} */ (currentTarget).value.trim().toLowerCase();
    let shown = 0;
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-row]"))) {
      row.hidden = !(row.textContent ?? "").toLowerCase().includes(wanted);
      if (!row.hidden) shown += 1;
    }
    for (const part of /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll(".lookup > section:not([data-row])")
    ))
      part.hidden = !part.querySelector("[data-row]:not([hidden])");
    /** @type {HTMLElement} */ (document.querySelector("[data-none]")).hidden = shown > 0;
  });
}

/** The search is loaded with the first wish for it. */
const find = /** @type {HTMLButtonElement} */ (document.querySelector(".find"));
find.hidden = false;
/** @type {Promise<() => void> | undefined} */
let search;
function openSearch() {
  search ??= import("./search.js").then(({ createSearch }) => createSearch(find));
  void search.then((open) => open());
}
find.addEventListener("click", openSearch);
document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.matches("input:not([type=radio]), textarea, select");
  const wanted = (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!wanted || event.altKey) return;
  event.preventDefault();
  openSearch();
});

/** The form is loaded when it is opened, or when a link leads to it. */
const form = /** @type {HTMLDetailsElement | null} */ (document.querySelector("details.try"));
form?.addEventListener("toggle", () => {
  if (!form.open || form.dataset.filled) return;
  form.dataset.filled = "yes";
  void import("./try.js").then(({ createForm }) => createForm(form)).then(() => form.setAttribute("data-ready", ""));
});

const picker = document.querySelector(".picker");
if (picker instanceof HTMLFormElement) {
  void import("./scope-picker.js").then(({ startPicker }) => startPicker(picker));
}
