import { Worker } from "node:worker_threads";
import type { Format } from "../export/formats.js";

export interface ExportTask {
  readonly db: string;
  readonly format: Format;
}

/** Writes all rows of a store in a thread with a connection of its own, so that a long export takes no time from the pages. */
export async function* exportInThread(task: ExportTask): AsyncGenerator<string> {
  const worker = new Worker(new URL("./export-worker.js", import.meta.url), { workerData: task, stdout: true });
  worker.once("error", (error) => worker.stdout.destroy(error));
  try {
    // the thread waits while its output is not read, so that memory stays bounded
    for await (const piece of worker.stdout.setEncoding("utf8")) yield piece as string;
  } finally {
    await worker.terminate();
  }
}
