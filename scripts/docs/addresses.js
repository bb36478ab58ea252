/** Where the project and its published pages are. */
import { readFileSync } from "node:fs";

const { repository } = JSON.parse(readFileSync(`${import.meta.dirname}/../../package.json`, "utf8"));

export const REPOSITORY = repository.url.replace(/^git\+|\.git$/g, "");

const [owner, name] = new URL(REPOSITORY).pathname.slice(1).split("/");

/** The English home page on GitHub Pages. */
export const SITE = `https://${owner}.github.io/${name}/`;
