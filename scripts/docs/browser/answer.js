/** What came back, with the remedy of the page where it was an error. */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} properties
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

/** @param {string} text @param {HTMLElement} control @param {string} [note] */
export function labelled(text, control, note = "") {
  const label = make("label", {});
  const name = make("span", { textContent: text });
  if (note) name.append(" ", make("small", { textContent: note }));
  label.append(name, control);
  return label;
}

/** @param {HTMLElement} output @param {Response} response */
export async function showAnswer(output, response, { method, target, words, took }) {
  const text = await response.text();
  const body = parsed(text);
  const line = make("p", {});
  line.append(
    make("code", { textContent: `${method} ${target}` }),
    " → ",
    make("strong", { className: `st s${String(response.status)[0]}`, textContent: String(response.status) }),
    ` · ${Math.round(took)} ms`,
  );
  const rows = response.ok ? [] : meaningOf(body?.code, response.status);
  const content = make("pre", { tabIndex: 0 });
  content.append(
    make("code", { textContent: body === undefined ? text || words.noBody : JSON.stringify(body, null, 2) }),
  );
  const block = make("div", { className: "code" });
  block.append(content);
  output.replaceChildren(line, ...rows, block);
}

/** @param {HTMLElement} output @param {unknown} error */
export function showFailure(output, error, { address, words }) {
  const reason = error instanceof Error ? error.message : String(error);
  const command = `npx zoom-directory sandbox --allow-origin ${location.origin}`;
  const help = make("p", { textContent: words.start });
  help.append(" ", make("code", { textContent: command }));
  output.replaceChildren(
    make("p", { className: "failed", textContent: `${words.failed.replace("#", address)} ${reason}` }),
    help,
  );
}

/** The rows of the page's table of errors for this code. */
function meaningOf(code, status) {
  const rows = [...document.querySelectorAll(".errors tbody tr")].filter(
    (row) => row.id.split("-")[0] === String(code) && row.querySelector(".st")?.textContent === String(status),
  );
  return rows.map((row) => {
    const note = make("div", { className: "meaning" });
    note.append(...[...(row.querySelector("td")?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    return note;
  });
}

function parsed(/** @type {string} */ text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
