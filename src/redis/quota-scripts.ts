/**
 * What Redis does for the quota, by its own time, in milliseconds since 1970. Of each window there is a log of slots (a
 * sorted set of the ids of reservations), and a hash beside it with its pace: when it fell, from what, and the instant until
 * which it is held back. Of each ledger there is a count. Instants and counts come back as text: Redis makes integers of
 * numbers. The scripts write what depends on the time, so they want Redis 5 or later.
 */

const TIME = `
local time = redis.call("TIME")
local now = time[1] * 1000 + time[2] / 1000
local function text(number) return string.format("%.3f", number) end
`;

// The numbers of a fall are those of quota/pace.ts, which says where they are from; a test compares the two. Within a window
// slots are spread, with a tenth of them at once: a process that is held up, as all are while a fleet starts, notices that it
// leaves late when its timer comes late, but not that a call takes long to leave which was given its slot at once.
const PACE = `
local function pace(from, at, limit, window)
  if not from then return 1 end
  local before, curve = from * limit, (now - at) / window - (from * limit * 0.3 / 0.4) ^ (1 / 3)
  return math.min(1, math.max(0.05, (0.4 * curve ^ 3 + before) / limit))
end
local function fall(state)
  local found = redis.call("HMGET", state, "from", "at", "until")
  return tonumber(found[1] or nil), tonumber(found[2] or nil), tonumber(found[3] or nil) or 0
end
local function opening(log, state, limit, window)
  local from, at, opens = fall(state)
  local part = pace(from, at, limit, window)
  local calls = math.floor(limit * part + 1e-9)
  if calls < 1 then window = window / (limit * part) calls = 1 end
  local last = redis.call("ZRANGE", log, -1, -1, "WITHSCORES")[2]
  local first = redis.call("ZRANGE", log, -calls, -calls, "WITHSCORES")[2]
  if last then opens = math.max(opens, tonumber(last)) end
  if first then opens = math.max(opens, tonumber(first) + window) end
  local burst = math.max(1, math.floor(calls / 10))
  local near = redis.call("ZRANGE", log, -burst, -burst, "WITHSCORES")[2]
  if near then opens = math.max(opens, tonumber(near) + window * burst / calls) end
  return math.max(now, opens), part
end
-- Twice as many as count now: one that leaves late may have been overtaken. The lowest pace makes windows 20 times as long.
local function enter(log, limit, window, slot, id)
  redis.call("ZADD", log, "NX", text(slot), id)
  redis.call("ZREMRANGEBYRANK", log, 0, -2 * limit - 1)
  redis.call("PEXPIRE", log, math.ceil(math.max(0, slot - now) + 20 * window))
end
`;

/** Who has asked for calls of the account in the last minute. */
const CLIENTS = `
local function join(clients, client)
  redis.call("ZADD", clients, text(now), client)
  redis.call("ZREMRANGEBYSCORE", clients, "-inf", text(now - 60000))
  redis.call("PEXPIRE", clients, 60000)
  return redis.call("ZCARD", clients)
end
`;

/** A ledger is kept so much longer than its period, because clocks differ. */
const COUNT = `
local function keep(ledger, used, left)
  redis.call("SET", ledger, string.format("%d", used), "PX", math.ceil(math.max(0, left)) + 3600000)
end
`;

/**
 * KEYS: the clients of the account, and two for each pool. ARGV: id, client, the instant after which nobody waits any more
 * (or nothing); then four for each pool: kind, limit, window or time left, how far ahead.
 */
export const RESERVE = `${TIME}${PACE}${CLIENTS}${COUNT}
if ARGV[3] ~= "" and now > tonumber(ARGV[3]) then return {"late", text(now)} end
local clients = string.format("%d", join(KEYS[1], ARGV[2]))
local pools, slot, used = (#ARGV - 3) / 4, now, {}
for i = 1, pools do
  local key, state = KEYS[2 * i], KEYS[2 * i + 1]
  local limit, span, more = tonumber(ARGV[4 * i + 1]), tonumber(ARGV[4 * i + 2]), tonumber(ARGV[4 * i + 3])
  if ARGV[4 * i] == "ledger" then
    used[i] = tonumber(redis.call("GET", key) or 0)
    if used[i] >= limit then return {"refused", text(now), clients, string.format("%d", i - 1)} end
  else
    local opens = opening(key, state, limit, span)
    if opens - now > more then
      return {"refused", text(now), clients, string.format("%d", i - 1), text(opens - more / 2)}
    end
    slot = math.max(slot, opens)
  end
end
local answer = {"reserved", text(now), clients, text(slot)}
for i = 1, pools do
  local limit, span = tonumber(ARGV[4 * i + 1]), tonumber(ARGV[4 * i + 2])
  if used[i] then
    keep(KEYS[2 * i], used[i] + 1, span)
  else
    enter(KEYS[2 * i], limit, span, slot, ARGV[1])
  end
  answer[#answer + 1] = used[i] and string.format("%d", used[i] + 1) or ""
end
return answer`;

/** KEYS: logs. ARGV: id, the instant at which the call left. */
export const SENT = `for _, log in ipairs(KEYS) do redis.call("ZADD", log, "XX", ARGV[2], ARGV[1]) end`;

/** KEYS: one for each pool. ARGV: id, and a kind for each. */
export const RELEASE = `
for i, key in ipairs(KEYS) do
  if ARGV[i + 1] == "window" then
    redis.call("ZREM", key, ARGV[1])
  elseif tonumber(redis.call("GET", key) or 0) > 0 then
    redis.call("DECR", key)
  end
end`;

/** KEYS: the pace of a window. ARGV: limit, window, when the call was sent, the instant before which nobody may send. */
export const REFUSED = `${TIME}${PACE}
local limit, window, sent = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local from, at, held = fall(KEYS[1])
if not at or sent > at then
  redis.call("HSET", KEYS[1], "from", string.format("%.17g", pace(from, at, limit, window)), "at", text(now))
end
held = math.max(held, tonumber(ARGV[4]))
redis.call("HSET", KEYS[1], "until", text(held))
redis.call("PEXPIRE", KEYS[1], math.ceil(math.max(0, held - now) + 100 * window))`;

/** KEYS: a ledger. ARGV: how many calls the server has counted, the time left. */
export const USED = `${COUNT}
if tonumber(redis.call("GET", KEYS[1]) or 0) < tonumber(ARGV[1]) then keep(KEYS[1], ARGV[1], tonumber(ARGV[2])) end`;

/**
 * What a client did while Redis was away, and what Redis may have forgotten. KEYS: the clients of the account, and two for
 * each pool. ARGV: client; then for each pool its kind, limit, window or time left, and a number. Of a window that many
 * entries follow, id and age. Of a ledger it is the calls known to be used, and there follow those that the client has made
 * without Redis, ever, and how many of them are among the used. It does no harm to run it twice, as happens where commands
 * are kept until they can be sent.
 */
export const REJOIN = `${TIME}${PACE}${CLIENTS}${COUNT}
join(KEYS[1], ARGV[1])
local at = 2
for i = 2, #KEYS, 2 do
  local key, state, limit, span, more = KEYS[i], KEYS[i + 1], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  if ARGV[at] == "ledger" then
    local made = tonumber(ARGV[at + 4])
    local told = math.max(tonumber(ARGV[at + 5]), tonumber(redis.call("HGET", state, ARGV[1]) or 0))
    keep(key, math.max(tonumber(redis.call("GET", key) or 0), more) + math.max(0, made - told), span)
    redis.call("HSET", state, ARGV[1], math.max(made, told))
    redis.call("PEXPIRE", state, math.ceil(math.max(0, span)) + 3600000)
    at = at + 6
  else
    for j = at + 4, at + 2 + 2 * more, 2 do enter(key, limit, span, now - tonumber(ARGV[j + 1]), ARGV[j]) end
    at = at + 4 + 2 * more
  end
end`;

/** KEYS: two for each pool. ARGV: kind, limit and window for each. */
export const INSPECT = `${TIME}${PACE}
local answer = {text(now)}
for i = 1, #KEYS / 2 do
  local key, state, limit, window = KEYS[2 * i - 1], KEYS[2 * i], tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i])
  if ARGV[3 * i - 2] == "ledger" then
    answer[#answer + 1] = {redis.call("GET", key) or "0"}
  else
    local opens, part = opening(key, state, limit, window)
    local used = redis.call("ZCOUNT", key, "(" .. text(now - window), "+inf")
    answer[#answer + 1] = {string.format("%d", used), text(opens), string.format("%.17g", part)}
  end
end
return answer`;
