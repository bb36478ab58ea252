/** Compilers and interpreters of this machine, which read the samples of other languages without running them. */
import { execFile, execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Checker {
  readonly language: string;
  readonly command: string;
  /** What is wrong with the programs. `folder` is theirs. */
  faultsOf(codes: readonly string[], folder: string): Promise<readonly string[]>;
}

export const CHECKERS: readonly Checker[] = [
  { language: "java", command: "javac", faultsOf: javaFaults },
  byFile("php", "php", ["-l"], "php"),
  byFile("ruby", "ruby", ["-c"], "rb"),
  byFile("go", "gofmt", ["-e", "-l"], "go"),
];

export function isThere(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A command that reads a file, and fails when it is no program. */
function byFile(language: string, command: string, flags: readonly string[], extension: string): Checker {
  return {
    language,
    command,
    async faultsOf(codes, folder) {
      const faults: string[] = [];
      for (const [index, code] of codes.entries()) {
        const file = path.join(folder, `sample-${index}.${extension}`);
        writeFileSync(file, code);
        await run(command, [...flags, file]).catch(({ message }: Error) => faults.push(`${message}\n${code}`));
      }
      return faults;
    },
  };
}

/** Reads the sources of a folder, but resolves nothing that they use: OkHttp is not there. */
const READER = `
import com.sun.source.util.JavacTask;
import java.io.File;
import javax.tools.*;

public class Reader {
  public static void main(String[] folder) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    var files = compiler.getStandardFileManager(found, null, null);
    var samples = new File(folder[0]).listFiles((parent, name) -> name.startsWith("Sample"));
    ((JavacTask) compiler.getTask(null, files, found, null, null, files.getJavaFileObjects(samples))).parse();
    for (var one : found.getDiagnostics()) System.out.println(one);
  }
}
`;

async function javaFaults(codes: readonly string[], folder: string): Promise<readonly string[]> {
  for (const [index, code] of codes.entries())
    writeFileSync(
      path.join(folder, `Sample${index}.java`),
      `class Sample${index} { void run() throws Exception {\n${code}\n} }`,
    );
  const reader = path.join(folder, "Reader.java");
  writeFileSync(reader, READER);
  const { stdout } = await run("java", [reader, folder]);
  return stdout.split("\n").filter((line) => line !== "");
}
