/** What can be checked in a Chinese text without reading it: code, links and numbers of the English, punctuation, spaces. */

const CJK = "\\u3400-\\u9fff";

/** @type {{ name: string, broken: (english: string, chinese: string) => string | undefined }[]} */
const RULES = [
  {
    name: "code and links stay as they are",
    broken(english, chinese) {
      const [lost] = marks(english).filter((mark) => !chinese.includes(mark));
      const [added] = marks(chinese).filter((mark) => mark.startsWith("`") && !english.includes(mark.slice(1, -1)));
      return lost ? `lacks ${lost}` : added && `has ${added}, which the English lacks`;
    },
  },
  {
    name: "Chinese punctuation after Chinese text",
    broken: (_, chinese) => new RegExp(`[${CJK}][,;:?!](?!\\S*\`)|[${CJK}]\\.(?:\\s|$)`).exec(prose(chinese))?.[0],
  },
  {
    name: "a space between Chinese and Latin words, numbers and code",
    broken: (_, chinese) =>
      new RegExp(`[${CJK}](?:[A-Za-z0-9\`])|[A-Za-z0-9\`][${CJK}]`).exec(chinese.replaceAll("**", ""))?.[0],
  },
  {
    name: "the same numbers",
    broken: (english, chinese) => numbers(english).find((number) => !numbers(chinese).includes(number)),
  },
  {
    name: "a full stop where the English has one",
    broken: (english, chinese) =>
      /\.\s*$/.test(english) === /。$/.test(chinese.trimEnd()) ? undefined : chinese.slice(-10),
  },
  {
    name: "paragraphs as in the English, each on one line",
    broken(english, chinese) {
      const folded = new RegExp(`[${CJK}，。；：]\\n[${CJK}]`).exec(chinese)?.[0];
      return english.trim().split("\n\n").length === chinese.split("\n\n").length ? folded : "another number of them";
    },
  },
  {
    name: "is in Chinese",
    broken: (english, chinese) => (new RegExp(`[${CJK}]`).test(chinese) || isName(english) ? undefined : chinese),
  },
];

/** @returns {string[]} one sentence for each rule that the translation breaks */
export function styleErrors(/** @type {string} */ english, /** @type {string} */ chinese) {
  return RULES.flatMap(({ name, broken }) => {
    const found = broken(english, chinese);
    return found === undefined ? [] : [`${name}: ${found}`];
  });
}

/** Code spans and link targets. */
function marks(/** @type {string} */ text) {
  return [...text.matchAll(/`[^`\n]+`|(?<=\]\()[^)]+(?=\))/g)].map(([mark]) => mark);
}

/** @returns {string[]} */
function numbers(/** @type {string} */ text) {
  return text.match(/\d+(?:,\d{3})*/g) ?? [];
}

/** Whether a text has no words but those of names, such as "Zoom Workplace for Clinicians". */
function isName(/** @type {string} */ text) {
  return !/[a-z]{2} [a-z]{2}/.test(prose(text).replace(/(?<=[A-Z]\w+) (?:by|for) (?=[A-Z])/g, " "));
}

function prose(/** @type {string} */ text) {
  return text.replace(/`[^`\n]+`/g, "`").replace(/\]\([^)]+\)/g, "]");
}
