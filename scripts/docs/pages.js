/** All pages of a language, in the order of the navigation. */
import { operationPath } from "./edition.js";
import { codesContent } from "./html/codes.js";
import { guideContent } from "./html/guide.js";
import { limitsContent } from "./html/limits.js";
import { operationDetails, operationIntro } from "./html/operation.js";
import { samplesAside } from "./html/samples.js";
import { scopesContent } from "./html/scopes.js";
import { downloadsContent, homeContent, missingContent, overviewContent } from "./html/start.js";
import { codesMarkdown, limitsMarkdown, overviewMarkdown, scopesMarkdown } from "./markdown/lookup.js";
import { operationMarkdown } from "./markdown/operation.js";
import { downloadsMarkdown, llmsText } from "./markdown/index.js";

/** @typedef {import("./edition.js").Page} Page */

/** @param {Omit<import("./edition.js").Edition, "pages" | "search">} edition @returns {Page[]} */
export function pagesOf({ words, guides, operations, groups }) {
  const tags = groups.flatMap((group) => group.tags);
  return [
    { path: "", title: words.siteTitle, description: words.tagline, content: homeContent, markdown: llmsText },
    ...guides.map(guidePage),
    {
      path: "reference/",
      title: words.reference,
      description: words.tagline,
      content: overviewContent,
      markdown: overviewMarkdown,
    },
    {
      path: "codes/",
      title: words.codes,
      description: words.codesShort,
      content: codesContent,
      markdown: codesMarkdown,
    },
    {
      path: "scopes/",
      title: words.scopes,
      description: words.scopesPageLead,
      content: scopesContent,
      markdown: scopesMarkdown,
    },
    {
      path: "limits/",
      title: words.limits,
      description: words.limitsPageLead,
      content: limitsContent,
      markdown: limitsMarkdown,
    },
    {
      path: "downloads/",
      title: words.downloads,
      description: words.downloadsLead,
      content: downloadsContent,
      markdown: downloadsMarkdown,
    },
    ...tags.flatMap((tag) => tag.operations).map(operationPage),
    // What belongs to no tag of a group would have no page otherwise.
    ...operations.filter((one) => !tags.some((tag) => tag.operations.includes(one))).map(operationPage),
  ];
}

/** @param {import("./guides.js").Guide} guide @returns {Page} */
function guidePage(guide) {
  return {
    path: guide.path,
    title: guide.title,
    description: guide.summary,
    series: "guide",
    ...(guide.part === "package" && { depth: 3 }),
    content: (view) => guideContent(view, guide),
    markdown: () => guide.text,
  };
}

/** @param {import("./model/operation.js").Operation} operation @returns {Page} */
function operationPage(operation) {
  const [first = ""] = operation.description.split(/\n\n/);
  return {
    path: operationPath(operation.id),
    title: operation.summary,
    description: `${operation.method} ${operation.path}. ${first.replace(/[`*]/g, "").replace(/\s+/g, " ")}`,
    series: "operation",
    intro: (view) => operationIntro(view, operation),
    aside: (view) => samplesAside(view, operation),
    content: (view) => operationDetails(view, operation),
    markdown: (view) => operationMarkdown(view, operation),
  };
}

/** What a host shows for an address that does not exist. It does not know where that is: its links start at the root. */
export function missingPage({ words }) {
  return {
    path: "",
    title: words.notFound,
    description: words.notFoundText,
    content: missingContent,
    markdown: () => "",
  };
}
