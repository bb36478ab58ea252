/** One page of a list, with the token of the next one and Zoom's older counters. */
import type { AnyCall } from "./call.js";

export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly next_page_token: string;
  readonly page_size: number;
  readonly page_count: number;
  readonly page_number: number;
  readonly total_records: number;
}

/** The page of `all` that the call asks for, by token or by the older `page_number`. `fallback`: the size where neither call nor document name one. */
export function pageOf<Item>(call: AnyCall, list: Iterable<Item>, fallback = 30): PageOf<Item> {
  const all = Array.isArray(list) ? (list as readonly Item[]) : [...list];
  const size = typeof call.query.page_size === "number" ? call.query.page_size : fallback;
  const number = Number(call.query.page_number ?? 0);
  const byNumber = number > 0 && !call.query.next_page_token;
  const start = byNumber ? (number - 1) * size : call.offset;
  const items = all.slice(start, start + size);
  const more = start + size < all.length;
  return {
    items,
    next_page_token: more ? call.pageToken(start + size) : "",
    page_size: size,
    page_count: Math.ceil(all.length / size),
    page_number: byNumber ? number : Math.floor(start / size) + 1,
    total_records: all.length,
  };
}
