// Makes what the browser needs, in wwwroot/lib and wwwroot/css, out of the npm packages and Styles/. The build calls it (FrontEnd.targets).
// Two builds at once do the work one after the other, and packages are installed only when their lock file has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

class Refusal extends Error {}

const lock = join("obj", "front-end.lock");
const served = {
  "govuk-frontend/dist/govuk/govuk-frontend.min.js": "govuk-frontend/govuk-frontend.min.js",
  "accessible-autocomplete/dist/accessible-autocomplete.min.js": "accessible-autocomplete/accessible-autocomplete.min.js",
  "accessible-autocomplete/dist/accessible-autocomplete.min.css": "accessible-autocomplete/accessible-autocomplete.min.css",
  "@ministryofjustice/frontend/moj/assets/images/icon-tag-remove-cross.svg": "moj/images/icon-tag-remove-cross.svg",
  "@ministryofjustice/frontend/moj/assets/images/icon-tag-remove-cross-white.svg": "moj/images/icon-tag-remove-cross-white.svg",
};

try {
  process.chdir(dirname(fileURLToPath(import.meta.url)));
  if (parseInt(process.versions.node) < 20)
    throw new Refusal(`SchoolSocial needs Node 20 or later to build its pages (this is ${process.versions.node}): install it from nodejs.org and build again`);
  await take(lock);
  try {
    install();
    compile();
    copy();
  } finally {
    rmSync(lock, { force: true });
  }
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error.stack);
  process.exitCode = 1;
}

function install() {
  const stamp = join("node_modules", ".installed");
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // --include=dev: a build machine may say NODE_ENV=production. --omit=optional: sass needs those only to watch files.
  run("npm", ["ci", "--include=dev", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

function compile() {
  run(process.execPath, [join("node_modules", "sass", "sass.js"),
    "--style=compressed", "--no-source-map", "--no-error-css", "--no-charset", "--quiet-deps", "--load-path=.", "Styles:wwwroot/css"]);
}

function copy() {
  for (const [from, to] of Object.entries(served)) {
    const target = join("wwwroot", "lib", to);
    mkdirSync(dirname(target), { recursive: true });
    // The pointer to a map that is not served would be a request for nothing.
    writeFileSync(target, readFileSync(join("node_modules", from), "utf8").replace(/^(\/\/|\/\*)# sourceMappingURL=.*$/m, ""));
  }
}

function run(command, args) {
  // npm is a .cmd file on Windows, which only a shell starts; no argument here comes from outside.
  const result = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" && command === "npm" });
  if (result.error) throw new Refusal(`${command} could not be started (${result.error.code}): SchoolSocial needs Node 20 or later with npm to build its pages`);
  if (result.status !== 0) throw new Refusal(`${command} ${args[0]} did not succeed: its own message is above`);
}

async function take(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (waited > 300_000) throw new Refusal(`another build has held ${path} for five minutes: delete that file if no build is running`);
    if (isAbandoned(path)) rmSync(path, { force: true });
    else await wait(200);
  }
}

/** A build that was killed leaves its lock behind. */
function isAbandoned(path) {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    if (holder) process.kill(holder, 0);
    return !holder && Date.now() - statSync(path).mtimeMs > 10_000;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
