/** The scopes of the operations that are ticked, each once, in the order of the operations. */

/** @param {HTMLFormElement} form */
export function startPicker(form) {
  const output = /** @type {HTMLOutputElement} */ (form.querySelector("output"));
  const none = output.dataset.none ?? "";
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  // Browsers fill forms in again when one comes back.
  show();

  function show() {
    const kind = new FormData(form).get("kind") === "classic" ? "classic" : "granular";
    /** @type {NodeListOf<HTMLInputElement>} */
    const ticked = form.querySelectorAll("[type=checkbox]:checked");
    const scopes = [...new Set([...ticked].map(({ dataset }) => dataset[kind] ?? ""))];
    for (const part of form.querySelectorAll("details")) {
      const { length } = part.querySelectorAll(":checked");
      part.querySelector("summary")?.setAttribute("data-ticked", length > 0 ? String(length) : "");
    }
    output.replaceChildren(scopes.length === 0 ? none : list(scopes));
  }
}

function list(/** @type {string[]} */ scopes) {
  const rows = document.createElement("ul");
  for (const scope of scopes) {
    const code = document.createElement("code");
    code.textContent = scope;
    const row = document.createElement("li");
    row.append(code);
    rows.append(row);
  }
  return rows;
}
