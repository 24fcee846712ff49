// The server that `npm run bench -- web` loads: the pages as they are on one port, and on another with a store that seems
// to change with every request, so that each page is rendered afresh.
import { serve } from "@hono/node-server";
import { exportInThread } from "../../dist/cli/export-thread.js";
import { createApp, openStore } from "../../dist/index.js";

const [db] = process.argv.slice(2);
const store = await openStore(db, { readonly: true });
let version = 0;
const restless = new Proxy(store, {
  get: (target, name) => {
    if (name === "version") return async () => ++version;
    const value = Reflect.get(target, name, target);
    return typeof value === "function" ? value.bind(target) : value;
  },
});
const ports = [];
for (const served of [store, restless]) {
  const app = createApp(served, (format) => exportInThread({ db, format }));
  app.get("/hello", (c) => c.text("hello"));
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  ports.push(server.address().port);
}
process.send({ ports });
process.once("disconnect", () => process.exit());
