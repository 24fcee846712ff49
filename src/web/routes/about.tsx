import { Hono } from "hono";
import { onlyKnown } from "../query.js";
import { answer, paramsOf } from "../request.js";
import { AboutPage } from "../views/about.js";

/** How it reads, what it gets wrong, and what the columns mean. */
export function aboutRoutes(): Hono {
  const app = new Hono();
  app.get("/about", (c) => {
    onlyKnown(paramsOf(c), []);
    return answer(c, () => <AboutPage />);
  });
  return app;
}
