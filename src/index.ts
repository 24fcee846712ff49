export { type Extraction, extract } from "./extract.js";
export { COLUMNS, Paper, Row, Unread } from "./schema.js";
export { openSqliteStore as openStore } from "./store/sqlite/sqlite-store.js";
export type { Store } from "./store/store.js";
export { createApp } from "./web/app.js";
