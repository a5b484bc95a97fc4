// oxlint-disable oxc/no-barrel-file -- stands in for the package in the tab's build, so it has the package's names
import { unzipSync, zipSync, type Unzipped, type Zippable } from "fflate/browser";

/**
 * fflate packs large files in workers made from a blob, which the tab's Content Security Policy forbids. Here it packs at once:
 * a portfolio of 50,000 rows takes under a second.
 */
export { strFromU8, strToU8, Unzip, UnzipInflate, unzipSync, Zip, ZipDeflate, zipSync } from "fflate/browser";
export { ZipDeflate as AsyncZipDeflate, UnzipInflate as AsyncUnzipInflate } from "fflate/browser";

type Done<Result> = (error: Error | null, result: Result) => void;

export function zip(files: Zippable, done: Done<Uint8Array>): void {
  finish(done, () => zipSync(files));
}

export function unzip(bytes: Uint8Array, ...rest: readonly unknown[]): void {
  const done = rest.at(-1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's last argument is its callback
  if (typeof done === "function") finish(done as Done<Unzipped>, () => unzipSync(bytes));
}

function finish<Result>(done: Done<Result>, work: () => Result): void {
  let result: Result;
  try {
    result = work();
  } catch (error) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package leaves the result out when it fails
    done(error instanceof Error ? error : new Error(String(error)), undefined as Result);
    return;
  }
  done(null, result);
}
