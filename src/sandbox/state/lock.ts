/** A file that belongs to one process at a time. */
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { hasCode } from "./file-errors.js";

/** Takes `file` for this process, or throws. The function it returns gives it back. What a killed process left is taken over. */
export function lock(file: string): () => void {
  const mark = `${file}.lock`;
  if (!create(mark)) {
    const holder = read(mark);
    if (holder !== undefined && isRunning(Number(holder))) throw taken(file, holder);
    takeOver(file, mark, holder);
  }
  return () => unlinkSync(mark);
}

/** Moves the old mark aside first: of two processes that want it, one moves it and the other finds nothing or a new one. */
function takeOver(file: string, mark: string, holder: string | undefined): void {
  const aside = `${mark}.${process.pid}`;
  try {
    renameSync(mark, aside);
    const moved = read(aside);
    // Another process was quicker: its mark goes back, unless there is a third one by now.
    if (moved !== holder) linkSync(aside, mark);
    unlinkSync(aside);
  } catch (error) {
    if (!hasCode(error, "ENOENT") && !hasCode(error, "EEXIST")) throw error;
  }
  if (!create(mark)) throw taken(file, read(mark) ?? "another process");
}

function create(mark: string): boolean {
  try {
    writeFileSync(mark, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  }
}

function read(mark: string): string | undefined {
  try {
    return readFileSync(mark, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  // A process that was killed while it wrote its number left none.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM"); // somebody else's
  }
}

function taken(file: string, holder: string): Error {
  return new RangeError(
    `The state file ${file} is in use by the process ${holder}. Stop that one, or take another file. If it is no sandbox, delete ${file}.lock.`,
  );
}
