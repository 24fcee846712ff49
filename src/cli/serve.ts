import { serve } from "@hono/node-server";
import { openSqliteStore } from "../store/sqlite/sqlite-store.js";
import { createApp } from "../web/app.js";
import { exportInThread } from "./export-thread.js";
import { UserError } from "./user-error.js";

/** Serves the store until it is told to stop. */
export async function serveCommand({ db, port, host }: { db: string; port: number; host: string }): Promise<void> {
  const store = await openSqliteStore(db, { readonly: true });
  const app = createApp(store, (format) => exportInThread({ db, format }));
  const server = serve({ fetch: app.fetch, port, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) => reject(new UserError(listenError(error, host, port))));
  });
  const address = server.address();
  console.log(`serving on  http://${host.includes(":") ? `[${host}]` : host}:${typeof address === "object" && address ? address.port : port}`);
  const stop = () => {
    server.close(() => void store.close());
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} on ${host} is in use; choose another with --port or PORT`;
  if (code === "EACCES") return `port ${port} needs more rights; choose one above 1023`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `${host} is no address of this machine`;
  return message;
}
