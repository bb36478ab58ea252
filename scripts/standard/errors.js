/** The table of error codes in the description of a response. */

export function describeErrors(response) {
  const errors = response["x-errors"];
  if (!errors) return;
  const rows = errors.map(({ code, when, remedy, alsoStatus }) => {
    const meaning = alsoStatus ? `${when} Also with HTTP status ${alsoStatus}.` : when;
    return `| ${code ?? "none"} | ${cell(meaning)} | ${cell(remedy)} |`;
  });
  const table = ["| Code | Meaning | Remedy |", "| ---- | ------- | ------ |", ...rows].join("\n");
  response.description = `${response.description.trim()}\n\n${table}`;
}

function cell(text) {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}
