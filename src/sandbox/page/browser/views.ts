/** Which of the views is shown: the one that the address names. */

const VIEWS = ["calls", "people", "connect"] as const;
type View = (typeof VIEWS)[number];

/** Calls `shown` with the view now, and each time another one is shown. */
export function followViews(shown: (view: View) => void): void {
  const show = (changed: boolean) => {
    const view = VIEWS.find((name) => location.hash === `#${name}`);
    // Other places of the page, such as the controls, are on every view.
    if (!view && location.hash !== "") return;
    const current = view ?? "calls";
    if (changed) scrollTo(0, 0);
    for (const name of VIEWS) document.getElementById(`view-${name}`)?.toggleAttribute("hidden", name !== current);
    for (const link of document.querySelectorAll(".tabs a")) {
      if (link.getAttribute("href") === `#${current}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    shown(current);
  };
  addEventListener("hashchange", () => show(true));
  show(false);
}
