// Starts the published application in Production behind a named proxy, on a free port and an empty data folder, and asks what a
// school's own technician would ask on the first day. Ends with an error at the first wrong answer.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const published = resolve(process.argv[2]);
const data = mkdtempSync(join(tmpdir(), "schoolsocial-"));
const proxied = { SchoolSocial__Proxy: "127.0.0.1", ASPNETCORE_URLS: "http://127.0.0.1:0" };

try {
  await refusesPlainHttp();
  const school = start(proxied);
  try {
    const address = await listening(school);
    await answers(address);
  } finally {
    school.process.kill("SIGTERM");
  }
  expect(await school.ended === 0, `it ended with ${await school.ended} when asked to stop`);
  expect(readdirSync(data).length > 0, "nothing was kept in its data folder");
  console.log("it stopped when asked");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function refusesPlainHttp() {
  const school = start({ ASPNETCORE_URLS: "http://127.0.0.1:0" });
  const code = await school.ended;
  const words = school.said.trim();
  expect(code === 1 && /^SchoolSocial cannot start\. .*https/.test(words) && !words.includes("\n"),
    `without https it should refuse in one line and end with 1, but ended with ${code} and said:\n${words}`);
  console.log(`without https: ${words}`);
}

async function answers(address) {
  const health = await ask(address, "/health");
  expect(health.status === 200 && health.body.length < 20, `/health answered ${health.status}: ${health.body}`);
  console.log(`/health: ${health.body}`);

  const plain = await ask(address, "/sign-in", { "X-Forwarded-Proto": "http" });
  expect([301, 302, 307, 308].includes(plain.status) && plain.headers.location?.startsWith("https:"), `plain http was answered with ${plain.status}`);

  // A new installation has no school yet: its first page is the one that makes it.
  const first = await ask(address, "/sign-in");
  expect(first.status === 302 && first.headers.location?.endsWith("/setup"), `/sign-in answered ${first.status}, not with the way to /setup`);
  const page = await ask(address, "/setup");
  expect(page.status === 200, `/setup answered ${page.status}`);
  expect(/default-src 'self'/.test(page.headers["content-security-policy"]) && !/unsafe/.test(page.headers["content-security-policy"]), "the content security policy is missing or lax");
  expect(page.headers["strict-transport-security"], "Strict-Transport-Security is missing");
  expect(page.headers["x-content-type-options"] === "nosniff", "nosniff is missing");
  expect(/no-store/.test(page.headers["cache-control"]), "a page may be kept in a cache");
  expect(!page.headers.server, "the server tells what it is");
  for (const cookie of page.headers["set-cookie"] ?? []) {
    expect(cookie.startsWith("__Host-") && /; secure/i.test(cookie) && /; httponly/i.test(cookie), `a cookie is not as it should be: ${cookie}`);
  }
  console.log("/setup: the page, its headers and its cookies");

  const files = [...page.body.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|png|ico)(?:\?[^"]*)?)"/g)].map(match => match[1]);
  for (const file of files) expect((await ask(address, file)).status === 200, `${file} is not there`);
  console.log(`its ${files.length} styles, scripts and pictures`);
}

function start(settings) {
  const school = { said: "" };
  // From another folder than its own, as a service or a nightly job starts it.
  school.process = spawn("dotnet", [join(published, "SchoolSocial.Web.dll")], {
    cwd: tmpdir(),
    env: { ...process.env, ASPNETCORE_ENVIRONMENT: "Production", SchoolSocial__DataFolder: data, ...settings },
  });
  for (const stream of [school.process.stdout, school.process.stderr]) stream.on("data", words => { school.said += words; });
  school.ended = new Promise(end => school.process.on("exit", end));
  return school;
}

/** The address that the application says it listens on. */
async function listening(school) {
  for (let tenths = 0; tenths < 600; tenths++) {
    const found = /Now listening on: "?(http:\/\/127\.0\.0\.1:\d+)/.exec(school.said);
    if (found) return found[1];
    if (school.process.exitCode !== null) break;
    await new Promise(next => setTimeout(next, 100));
  }
  throw new Error(`it did not start; it said:\n${school.said}`);
}

/** As the proxy asks on behalf of a browser that came over https. */
function ask(address, path, headers = { "X-Forwarded-Proto": "https" }) {
  return new Promise((done, fail) => {
    request(address + path, { headers: { Host: "social.oakfield.example", ...headers } }, answer => {
      let body = "";
      answer.setEncoding("utf8").on("data", part => { body += part; }).on("end", () => done({ status: answer.statusCode, headers: answer.headers, body }));
    }).on("error", fail).end();
  });
}

function expect(right, words) {
  if (!right) throw new Error(words);
}
