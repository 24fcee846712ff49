import { workerData } from "node:worker_threads";
import { exportCommand } from "./export.js";
import type { ExportTask } from "./export-thread.js";

/* The thread that `exportInThread` starts. */
await exportCommand(workerData as ExportTask);
