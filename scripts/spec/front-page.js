/** Puts the table of rate limits where `info.description` asks for it, so that the numbers stand in one place. */

const PLACE = "RATE_LIMIT_TABLE";

export function fillFrontPage(document) {
  const { plans } = document["x-rate-limits"] ?? {};
  if (plans) document.info.description = document.info.description.replace(PLACE, table(plans));
  return document;
}

function table(plans) {
  const labels = Object.keys(Object.values(plans)[0]);
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(["Pool", ...Object.keys(plans).map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)]),
    line(["----", ...Object.keys(plans).map(() => "----")]),
    ...labels.map((label) => line([label, ...Object.values(plans).map((pools) => size(pools[label]))])),
  ].join("\n");
}

function size({ perSecond, perMinute, perDay, sharedDay }) {
  const day =
    perDay && `${perDay.toLocaleString("en")} a day${sharedDay ? ", heavy and resource-intensive together" : ""}`;
  return [perSecond ? `${perSecond} a second` : `${perMinute} a minute`, day].filter(Boolean).join("; ");
}
