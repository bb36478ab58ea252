/** Elements, always with text as text: nothing on this page is ever read as markup. */

type Child = Node | string | number | false | null | undefined;

/** Attributes by name; functions are listeners; `false` and undefined are left out, `true` is an empty attribute. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== false && child != null).map(nodeOf));
  return element;
}

function nodeOf(child: Node | string | number): Node | string {
  return typeof child === "number" ? String(child) : child;
}

/** Words between backticks, as the document writes them, are code. */
export function inline(text: string): Node[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? el("code", {}, part) : document.createTextNode(part)));
}

/** The element of the page with this id, which is of this kind. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new TypeError(`The page has no ${kind.name} with the id ${id}.`);
  return element;
}

/** A field of a form, as text. */
export function valueOf(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** Runs a little after the last of several calls. */
export function settled(run: () => void, ms = 150): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
}
