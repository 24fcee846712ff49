import { Hono } from "hono";
import type { Store } from "../../store/store.js";
import { onlyKnown, words } from "../query.js";
import { answer, isFragment, paramsOf } from "../request.js";
import { Hits, SearchPage } from "../views/search.js";

/** Hits of a kind as one types, and on a page of their own. */
const WHILE_TYPING = 5;
const ON_A_PAGE = 50;

/** One search over benchmarks, tasks, systems and papers. */
export function searchRoutes(store: Store): Hono {
  const app = new Hono();
  app.get("/search", async (c) => {
    const params = paramsOf(c);
    onlyKnown(params, ["q"]);
    const q = words(params);
    const hits = await store.search(q, isFragment(c) ? WHILE_TYPING : ON_A_PAGE);
    return answer(
      c,
      () => <SearchPage q={q} hits={hits} />,
      () => <Hits q={q} hits={hits} />,
    );
  });
  return app;
}
