/** The form that sends real calls to a sandbox, loaded when somebody opens it. */
import { labelled, make, showAnswer, showFailure } from "./answer.js";
import { Sandbox } from "./sandbox.js";

/** A picture of one pixel, where no file was chosen. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** @param {HTMLDetailsElement} place */
export function createForm(place) {
  const data = JSON.parse(document.getElementById("try-data")?.textContent ?? "{}");
  const { words, method, path, parameters, bodies } = data;
  const address = input({ value: defaultAddress(), required: true, type: "url", spellcheck: false });
  const token = input({ placeholder: words.tokenHint, autocomplete: "off", spellcheck: false });
  const fields = parameters.map((one) => ({
    ...one,
    control:
      one.values.length > 0
        ? select(one)
        : input({
            placeholder: one.example === undefined ? "" : String(one.example),
            required: one.required,
            value: one.required && one.place === "query" ? String(one.example ?? "") : "",
          }),
  }));
  const body = bodies.length > 0 ? createBody(bodies, words) : undefined;
  const send = make("button", { type: "submit", className: "send", textContent: words.send });
  const output = make("div", { className: "answer" });
  output.setAttribute("role", "status");
  const form = make("form", { className: "try-form" });
  form.append(
    row(labelled(words.address, address), labelled(words.token, token)),
    ...fields.map(({ name, required, control }) => labelled(name, control, required ? words.required : "")),
    ...(body ? [body.element] : []),
    send,
    output,
  );
  place.append(form);

  const sandbox = () => new Sandbox(address.value, token.value.trim());
  const fill = async () => {
    const box = sandbox();
    let filled = path;
    for (const { name, place: where, control } of fields) {
      if (where !== "path") continue;
      const values = await box.existing(filled, name).catch(() => []);
      if (values.length > 0) suggest(control, values);
      if (control.value === "") control.value = values[0] ?? "";
      filled = filled.replace(`{${name}}`, encodeURIComponent(control.value));
    }
    await body?.fill(box).catch(() => undefined);
  };
  address.addEventListener("change", () => void fill());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void (async () => {
      send.disabled = true;
      const query = new URLSearchParams();
      let target = path;
      for (const { name, place: where, control } of fields) {
        if (where === "path") target = target.replace(`{${name}}`, encodeURIComponent(control.value));
        else if (control.value !== "") query.set(name, control.value);
      }
      if (query.size > 0) target += `?${query}`;
      try {
        const started = performance.now();
        const response = await sandbox().send(target, { method, ...body?.init() });
        await showAnswer(output, response, { method, target, words, took: performance.now() - started });
      } catch (error) {
        showFailure(output, error, { address: address.value, words });
      }
      send.disabled = false;
    })();
  });
  return fill();
}

/** The sandbox that serves this page, or the one on this machine. */
function defaultAddress() {
  const own = /\/docs\//.test(location.pathname) && location.protocol === "http:";
  return `${own ? location.origin : "http://127.0.0.1:4010"}/v2`;
}

/** A text with the example for JSON, a field for each part of a form. */
function createBody(bodies, words) {
  const kind = make("select", {});
  for (const { type } of bodies) kind.append(new Option(type));
  const text = make("textarea", { rows: 10, spellcheck: false });
  const parts = make("div", {});
  const element = make("fieldset", {});
  element.append(
    make("legend", { textContent: words.body }),
    ...(bodies.length > 1 ? [labelled(words.type, kind)] : []),
    labelled("JSON", text),
    parts,
  );
  const chosen = () => bodies[kind.selectedIndex];
  const show = () => {
    const { type, files, examples } = chosen();
    const isForm = type === "multipart/form-data";
    /** @type {HTMLElement} */ (text.parentElement).hidden = isForm;
    parts.replaceChildren(
      ...(isForm ? Object.entries(examples[0]?.value ?? {}) : []).map(([name, value]) =>
        labelled(
          name,
          files.includes(name)
            ? input({ type: "file", name })
            : input({ name, value: typeof value === "string" ? value : JSON.stringify(value) }),
        ),
      ),
    );
  };
  kind.addEventListener("change", show);
  text.value = JSON.stringify(bodies[0].examples[0]?.value, null, 2) ?? "";
  show();
  return {
    element,
    async fill(box) {
      text.value = JSON.stringify(await box.adapted(bodies[0].examples[0]?.value), null, 2) ?? "";
    },
    init() {
      if (chosen().type !== "multipart/form-data")
        return { body: text.value, headers: { "content-type": "application/json" } };
      const form = new FormData();
      for (const control of parts.querySelectorAll("input")) {
        const picture = new File([Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0))], "picture.png", {
          type: "image/png",
        });
        if (control.type === "file") form.set(control.name, control.files?.[0] ?? picture);
        else form.set(control.name, control.value);
      }
      return { body: form };
    },
  };
}

/** @param {Partial<HTMLInputElement>} properties */
function input(properties) {
  return make("input", properties);
}

function select({ values, required }) {
  const control = make("select", {});
  for (const value of required ? values : ["", ...values]) control.append(new Option(String(value)));
  return control;
}

function suggest(control, values) {
  const list = make("datalist", { id: `ids-${Math.random().toString(36).slice(2)}` });
  for (const value of values) list.append(new Option(value));
  control.setAttribute("list", list.id);
  control.after(list);
}

function row(...children) {
  const element = make("div", { className: "row" });
  element.append(...children);
  return element;
}
