/** Light or dark: as the system has it, until somebody presses the button. */
import { byId } from "./dom.js";

const KEY = "zoom-directory-sandbox-theme";
const NEXT = { system: "light", light: "dark", dark: "system" } as const;
const NAMES = { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" } as const;

export function followTheme(): void {
  const button = byId("theme", HTMLButtonElement);
  let theme = remembered();
  const show = () => {
    document.documentElement.dataset.theme = theme;
    button.textContent = NAMES[theme];
  };
  button.addEventListener("click", () => {
    theme = NEXT[theme];
    remember(theme);
    show();
  });
  show();
}

function remembered(): keyof typeof NEXT {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system"; // a browser that lets nobody keep anything
  }
}

function remember(theme: keyof typeof NEXT): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds until the page is closed.
  }
}
