// Unpacks the npm package @sparticuz/chromium: unpack.mjs FROM TO leaves TO/chromium, a script that starts the browser.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const [from, to] = process.argv.slice(2).map((path) => resolve(path));
const read = (name) => brotliDecompressSync(readFileSync(join(from, name)));

const browser = join(to, "browser");
mkdirSync(browser, { recursive: true });
writeFileSync(join(browser, "chromium"), read("chromium.br"));
chmodSync(join(browser, "chromium"), 0o755);
for (const archive of ["al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"]) {
  const result = spawnSync("tar", ["-x", "-C", browser], { input: read(archive), stdio: ["pipe", "inherit", "inherit"] });
  if (result.status !== 0) throw new Error(`${archive} could not be unpacked`);
}

// The package's own libraries and fonts are only for a machine that lacks them: its newer ones might not fit together.
writeFileSync(join(to, "chromium"), `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)/browser
if ldd "$here/chromium" | grep -q 'not found'; then export LD_LIBRARY_PATH="$here/lib"; fi
if [ ! -d /usr/share/fonts ]; then export FONTCONFIG_PATH="$here"; fi
exec "$here/chromium" "$@"
`);
chmodSync(join(to, "chromium"), 0o755);
