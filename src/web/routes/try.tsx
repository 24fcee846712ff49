import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { findingsOnPaper } from "../../audit/paper-findings.js";
import { extract } from "../../extract.js";
import { titleId } from "../../ingest/paper.js";
import { flag, onlyKnown } from "../query.js";
import { answer, paramsOf } from "../request.js";
import { EXAMPLE, MOST_CHARACTERS, Reading, TryPage } from "../views/try.js";

/** A form's bytes: each character may take nine of them, and the title some more. */
const MOST_BYTES = 10 * MOST_CHARACTERS;
const tooLong = () =>
  new HTTPException(413, { message: `An abstract of at most ${MOST_CHARACTERS.toLocaleString("en-US")} characters is read here. Please shorten it.` });

/** Reads an abstract as one types; nothing of it is stored. */
export function tryRoutes(): Hono {
  const app = new Hono();
  app.get("/try", (c) => {
    const params = paramsOf(c);
    onlyKnown(params, ["example"]);
    const given = flag(params, "example", false) ? EXAMPLE : { title: "", abstract: "" };
    return answer(c, () => <TryPage {...read(given)} />);
  });

  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw tooLong();
    },
  });
  app.post("/try", limit, async (c) => {
    const form = await c.req.parseBody();
    const text = (name: string) => (typeof form[name] === "string" ? form[name] : "").replace(/\r\n?/g, "\n");
    const given = { title: text("title").slice(0, 500), abstract: text("abstract") };
    if (given.abstract.length > MOST_CHARACTERS) throw tooLong();
    const reading = read(given);
    return answer(
      c,
      () => <TryPage {...reading} />,
      () => <Reading {...reading} />,
    );
  });
  return app;
}

function read({ title, abstract }: { readonly title: string; readonly abstract: string }) {
  const paper = { id: titleId(title), title, abstract, date: null, url: null, links: [], categories: [], authors: null, votes: null, sources: [] };
  const extraction = extract(paper);
  const { rows, unread, numbersRead } = extraction;
  return { title, abstract, rows, unread: unread(), numbersRead, findings: findingsOnPaper(paper, extraction) };
}
