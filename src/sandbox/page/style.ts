/** The look of the page: plain, readable, light and dark. */
export const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); --soft: color-mix(in srgb, currentColor 6%, transparent); }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; padding: 12px 20px; border-bottom: 1px solid var(--line); }
h1 { font-size: 17px; margin: 0; }
h2 { font-size: 14px; margin: 0 0 8px; }
.warning { color: light-dark(#a3260c, #ff9b82); }
main { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 24px; padding: 16px 20px; }
@media (max-width: 900px) { main { grid-template-columns: minmax(0, 1fr); } }
section { margin-bottom: 24px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
th { text-align: left; font-weight: 600; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.refused td { color: light-dark(#a3260c, #ff9b82); }
code { font: 12px ui-monospace, monospace; }
form, .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 0 8px; }
button, input, select { font: inherit; padding: 4px 10px; border: 1px solid var(--line); border-radius: 5px; background: var(--soft); color: inherit; }
button { cursor: pointer; }
button:hover { border-color: currentColor; }
:focus-visible { outline: 2px solid Highlight; outline-offset: 1px; }
details { border-bottom: 1px solid var(--line); padding: 4px 0; }
summary { cursor: pointer; }
.muted { opacity: 0.7; }
.scroll { max-height: 420px; overflow: auto; }
`;
