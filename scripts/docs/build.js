/** The whole site as files by path, made of the document and the guides, the same every time. */
import { buildAssets, hashedName } from "./assets.js";
import { SITE } from "./addresses.js";
import { createEdition, viewOf } from "./edition.js";
import { postmanCollection } from "./exports/postman.js";
import { createHighlight } from "./html/highlight.js";
import { renderPage, twinPath } from "./html/page.js";
import { missingPage, pagesOf } from "./pages.js";
import { exactJson } from "../spec/exact-json.js";
import { standardDocument } from "../standard/standard.js";
import { searchIndex } from "./search/index.js";
import { words as en } from "./words/en.js";
import { words as zhCN } from "./words/zh-CN.js";

export const WORDS = { en, "zh-CN": zhCN };

/**
 * @param {{documents: Record<keyof typeof WORDS, any>, guides: (lang: string) => import("./guides.js").Guide[]}} sources
 *   `documents` are the bundle in each language
 * @returns {Promise<Map<string, string>>}
 */
export async function buildSite({ documents, guides }) {
  const highlight = await createHighlight();
  const assets = await buildAssets(documents.en);
  const editions = Object.entries(documents).map(([lang, document]) => {
    const edition = createEdition({ lang, words: WORDS[lang], document, guides: guides(lang) });
    const whole = { ...edition, pages: pagesOf(edition) };
    const index = searchIndex(whole);
    return { ...whole, index, search: hashedName(`search-${lang}`, "json", index) };
  });
  const files = new Map(assets.files);
  for (const edition of editions) {
    files.set(edition.search, edition.index);
    for (const page of edition.pages) {
      const view = viewOf(edition, page, highlight);
      files.set(`${edition.root}${page.path}index.html`, renderPage(view, { editions, assets: assets.names }));
      files.set(edition.root + twinPath(page), page.markdown(view));
    }
  }
  for (const edition of editions) {
    const { lang, root, document } = edition;
    files.set(root ? `postman.${lang}.json` : "postman.json", postmanCollection(edition));
    files.set(root ? `openapi.${lang}.json` : "openapi.json", `${exactJson(standardDocument(document))}\n`);
    files.set(`${root}llms.txt`, files.get(`${root}index.md`) ?? "");
  }
  const [english] = editions;
  if (english) {
    const view = viewOf(english, missingPage(english), highlight, new URL(SITE).pathname);
    files.set("404.html", renderPage(view, { editions: [], assets: assets.names }));
  }
  return files;
}
