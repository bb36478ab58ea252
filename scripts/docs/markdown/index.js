/** The index of all pages as Markdown: `llms.txt` (https://llmstxt.org), and the twins of the home page and the downloads. */
import { SITE } from "../addresses.js";
import { operationList } from "./lookup.js";

/** @param {import("../edition.js").View} view */
export function llmsText(view) {
  const { words, guides, root } = view.edition;
  const address = (path) => SITE + root + path;
  const line = (/** @type {string[]} */ [path, title, text]) =>
    `- [${title}](${address(path)})${text ? `: ${text}` : ""}`;
  const lookUp = [
    ["reference.md", words.overview, ""],
    ["codes.md", words.codes, words.codesShort],
    ["scopes.md", words.scopes, words.scopesPageLead],
    ["limits.md", words.limits, words.limitsPageLead],
  ];
  return `# ${words.siteTitle}

> ${words.tagline}

## ${words.guides}

${guides.map(({ path, title, summary }) => line([`${path.slice(0, -1)}.md`, title, summary])).join("\n")}

## ${words.reference}

${lookUp.map(line).join("\n")}
- [openapi.json](${SITE}${root ? `openapi.${view.edition.lang}.json` : "openapi.json"}): ${words.download.openapi}

${operationList(view, address)}
`;
}

/** @param {import("../edition.js").View} view */
export function downloadsMarkdown({ edition: { words, root, lang } }) {
  const suffix = root ? `.${lang}` : "";
  return `# ${words.downloads}

- [openapi.json](${SITE}openapi${suffix}.json): ${words.download.openapi}
- [postman.json](${SITE}postman${suffix}.json): ${words.download.postman}
- [llms.txt](${SITE}${root}llms.txt): ${words.download.llms}
`;
}
