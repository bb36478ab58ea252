/**
 * The state in a file: all of it as it once was, and every change since. A line is one write, which is there as a whole
 * or not at all; what it holds has reached the operating system before anybody is told, so that killing the process loses
 * nothing. (A failure of power may: nothing waits for the disk.)
 */
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { stringify } from "../../shared/json.js";
import { apply, changesAt, partsOf, type Change } from "./changes.js";
import { lock } from "./lock.js";
import { pathOf, type Place } from "./observed.js";

export interface Log {
  /** Notes that what lies at `place` below the root has changed, or is `gone`. Written with the next `flush`. */
  changed(place: Place, gone: boolean): void;
  /** Writes down what has changed. */
  flush(): void;
  close(): void;
}

const HEADER = `{"zoom-directory sandbox":3}\n`;
/** Bytes of changes up to which the file is left alone. From then on it is rewritten when it has doubled. */
const SMALL = 4 * 1024 * 1024;
/** How long, in milliseconds, rewriting may hold up calls before it lets them pass. */
const SLICE = 4;
const CHUNK = 64 * 1024;

/** Opens `file` for this process alone and fills `root` with what it holds; a new file has nothing. */
export function openLog(file: string, root: Map<string, unknown>): Log {
  const unlock = lock(file);
  try {
    const known = existsSync(file);
    const end = known ? load(file, root) : 0;
    const fd = openSync(file, known ? "r+" : "w");
    // What was being written when the process was killed, which nobody has been told of.
    if (known) ftruncateSync(fd, end);
    return logOf({ file, root, fd, end, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Opened {
  readonly file: string;
  readonly root: Map<string, unknown>;
  fd: number;
  end: number;
  readonly unlock: () => void;
}

function logOf({ file, root, fd, end, unlock }: Opened): Log {
  const pending = new Map<string, { readonly path: readonly string[]; readonly moved: boolean }>();
  let limit = Math.max(SMALL, 2 * end);
  let scheduled: NodeJS.Immediate | undefined;
  /** What is written while the file is being rewritten; undefined if it is not. */
  let meanwhile: string[] | undefined;

  const write = (text: string) => {
    end += writeAll(fd, Buffer.from(text), end);
    meanwhile?.push(text);
    if (end > limit && !meanwhile) rewrite();
  };

  const rewrite = () => {
    const draft = `${file}.new`;
    const fresh = openSync(draft, "w");
    let size = writeAll(fresh, Buffer.from(HEADER), 0);
    const parts = allOf(root);
    meanwhile = [];
    const go = () => {
      if (fd < 0) {
        // Closed meanwhile: the old file is complete.
        closeSync(fresh);
        return unlinkSync(draft);
      }
      const until = performance.now() + SLICE;
      let text = "";
      let part = parts.next();
      while (!part.done) {
        text += lineOf([part.value]);
        if (text.length > CHUNK || performance.now() > until) break;
        part = parts.next();
      }
      size += writeAll(fresh, Buffer.from(text), size);
      if (!part.done) return void setImmediate(go);
      for (const late of meanwhile ?? []) size += writeAll(fresh, Buffer.from(late), size);
      renameSync(draft, file);
      closeSync(fd);
      fd = fresh;
      end = size;
      limit = Math.max(SMALL, 2 * size);
      meanwhile = undefined;
    };
    setImmediate(go);
  };

  const flush = () => {
    if (scheduled) clearImmediate(scheduled);
    scheduled = undefined;
    if (pending.size === 0 || fd < 0) return;
    const changes = [...pending.values()].flatMap(({ path, moved }) => changesAt(root, path, moved));
    write(lineOf(changes));
    // Not before: what could not be written comes with the next line.
    pending.clear();
  };

  if (end === 0) write(HEADER);
  return {
    changed(place, gone) {
      const path = pathOf(place);
      const key = JSON.stringify(path);
      const moved = gone || pending.get(key)?.moved === true;
      // What comes again after it was gone comes last.
      if (gone) pending.delete(key);
      pending.set(key, { path, moved });
      // For changes that no call brings about.
      scheduled ??= setImmediate(flush);
    },
    flush,
    close() {
      flush();
      closeSync(fd);
      fd = -1;
      unlock();
    },
  };
}

function* allOf(root: ReadonlyMap<string, unknown>): Generator<Change> {
  for (const [key, value] of root) yield* partsOf(value, [key]);
}

function lineOf(changes: readonly Change[]): string {
  return `${stringify(changes)}\n`;
}

/** Gives the position behind the last whole line. */
function load(file: string, root: Map<string, unknown>): number {
  const text = readFileSync(file, "utf8");
  if (!text.startsWith(HEADER))
    throw new TypeError(
      `The state file ${file} is empty or was not made by this version of the sandbox. Delete it to start anew.`,
    );
  let from = HEADER.length;
  for (let line = 2; ; line += 1) {
    const to = text.indexOf("\n", from);
    if (to < 0) break;
    for (const change of changesIn(text.slice(from, to), () => `${file}, line ${line}`)) apply(root, change);
    from = to + 1;
  }
  return Buffer.byteLength(text.slice(0, from));
}

function changesIn(line: string, where: () => string): readonly Change[] {
  try {
    return JSON.parse(line) as readonly Change[]; // `lineOf` made it
  } catch (error) {
    throw new TypeError(`The state file is damaged: ${where()}. Delete it to start anew, or cut it off there.`, {
      cause: error,
    });
  }
}

function writeAll(fd: number, bytes: Uint8Array, position: number): number {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, position + done);
  return bytes.length;
}
