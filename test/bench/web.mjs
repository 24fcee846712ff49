// npm run bench -- web [ROWS]: what the pages of a large store cost, beside the same server's plain "hello", in turn in one
// run. The store is made up once, in data/. The last line is one JSON object.
import { fork } from "node:child_process";
import autocannon from "autocannon";
import { LARGE, largeStore, SMALL } from "../support/large-store.mjs";

const ROUNDS = 5;
const SECONDS = 3;

export async function benchWeb(rows = 1_000_000) {
  const db = `data/bench-${rows}.db`;
  console.log(`store of ${rows} rows at ${db}: made up if it is not there, which takes some minutes`);
  await (await largeStore(db, { rows })).close();
  const server = fork(new URL("web-server.mjs", import.meta.url), [db]);
  const { ports } = await new Promise((resolve) => server.once("message", resolve));
  const [kept, afresh] = ports.map((port) => `http://127.0.0.1:${port}`);
  try {
    const medians = await latencies(afresh, rows);
    const ratios = await rates(kept, afresh);
    console.log(JSON.stringify({ ...medians, ...ratios }));
  } finally {
    server.kill();
  }
}

/** Median milliseconds of pages rendered afresh, on one connection, the pages in turn. */
async function latencies(origin, rows) {
  const paper = (i) => `/papers/${(((i * 7919) % (rows / 10)) | 0).toString(16).padStart(16, "0")}`;
  const words = ["system 12", "benchmark", "birds", "reading about", "paper 99", "system", "p", "charts with"];
  const pages = {
    home_ms: () => "/",
    board_ms: (i) => [LARGE, `${LARGE}?page=50`, `${LARGE}?sort=-system`, `${LARGE}?baselines=0&exact=1`][i % 4],
    search_ms: (i) => `/search?q=${encodeURIComponent(words[i % words.length])}`,
    paper_ms: paper,
  };
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let i = 0; i < 60; i++)
    for (const [name, path] of Object.entries(pages)) {
      const start = performance.now();
      const response = await fetch(origin + path(i));
      await response.text();
      if (response.status !== 200) throw new Error(`${path(i)} answered ${response.status}`);
      if (i >= 5) times[name].push(performance.now() - start);
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => {
      const sorted = list.sort((a, b) => a - b);
      console.log(`${name}: median ${sorted[sorted.length >> 1].toFixed(1)}, slowest ${sorted.at(-1).toFixed(1)}`);
      return [name, round2(sorted[sorted.length >> 1])];
    }),
  );
}

/** Requests a second of a board of 100 rows beside "hello", and beside itself while all rows are exported. */
async function rates(kept, afresh) {
  const found = { board_over_hello: [], board_unchanged_over_hello: [], board_during_export: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const hello = await rate(`${kept}/hello`);
    const unchanged = await rate(kept + SMALL);
    const board = await rate(afresh + SMALL);
    const during = await whileExporting(afresh, () => rate(afresh + SMALL));
    found.board_over_hello.push(board / hello);
    found.board_unchanged_over_hello.push(unchanged / hello);
    found.board_during_export.push(during / board);
    console.log(`round ${round}, requests a second: hello ${hello}, board unchanged ${unchanged}, afresh ${board}, afresh during an export ${during}`);
  }
  return Object.fromEntries(Object.entries(found).map(([name, list]) => [name, round3(list.sort((a, b) => a - b)[list.length >> 1])]));
}

/** Requests a second on ten connections; bodies are taken in and not made into text, which would cost the client more than the server. */
async function rate(url) {
  const setupClient = (client) => {
    client.pipelinedRequests.addBody = () => undefined;
  };
  const { requests, non2xx, errors } = await autocannon({ url, connections: 10, duration: SECONDS, setupClient });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers and ${errors} connections failed`);
  return Math.round(requests.average);
}

/** Runs while results.csv is read as fast as it comes; says so where the file ends before. */
async function whileExporting(origin, work) {
  const stop = new AbortController();
  const response = await fetch(`${origin}/results.csv`, { signal: stop.signal });
  let bytes = 0;
  let ended = false;
  const reading = (async () => {
    for await (const piece of response.body) bytes += piece.length;
    ended = true;
  })().catch((error) => {
    if (!stop.signal.aborted) throw error;
  });
  const result = await work();
  if (ended) console.log(`  the export had ended, after ${bytes} bytes`);
  stop.abort();
  await reading;
  return result;
}

const round2 = (n) => Math.round(100 * n) / 100;
const round3 = (n) => Math.round(1000 * n) / 1000;
