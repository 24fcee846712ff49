import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { ALL_FINDINGS, isFinding } from "../../audit/all.js";
import { FINDING_COLUMNS, findingRecord } from "../../audit/found.js";
import { slugOf } from "../../store/slug.js";
import type { AnyFlag, FindingsQuery, FoundFinding, Store } from "../../store/store.js";
import { download, ENDINGS, type Sheet, split } from "../download.js";
import { BadRequest, dateOf, onlyKnown, pageOf, sorting, words } from "../query.js";
import { addressOf, answer, paramsOf } from "../request.js";
import { AuditPage, FindingPage } from "../views/audit.js";
import { FINDING_SORT_KEYS, FindingTable, findingsStatus } from "../views/finding-list.js";
import * as format from "../views/format.js";
import { Status } from "../views/table.js";

const PARAMS = ["finding", "benchmark", "q", "month", "as_of", "sort", "page"];
/** Benchmarks of the heat map. */
const BENCHMARKS = 20;

/** The audit: what the findings are, how often, and where. */
export function auditRoutes(store: Store): Hono {
  const app = new Hono();

  app.get("/audit", async (c) => {
    const params = paramsOf(c);
    const query = queryOf(params);
    const list = { query, found: await store.findings(query), address: addressOf("/audit", params) };
    const overview = await overviewOf(store, query.asOf);
    return answer(
      c,
      () => <AuditPage {...list} {...overview} />,
      () => listed(list),
    );
  });

  app.get(`/:file{audit${ENDINGS}}`, (c) => {
    const params = paramsOf(c);
    return download(c, split(c.req.param("file")).ending, SHEET, pages(store, queryOf(params), params.has("page")));
  });

  app.get(`/audit/:file{.+${ENDINGS}}`, (c) => {
    const params = paramsOf(c);
    const { name, ending } = split(c.req.param("file"));
    return download(c, ending, { ...SHEET, name: `audit-${name}` }, pages(store, queryOf(params, findingOf(name)), params.has("page")));
  });

  app.get("/audit/:finding", async (c) => {
    const params = paramsOf(c);
    const finding = findingOf(c.req.param("finding"));
    const query = queryOf(params, finding);
    const list = { query, found: await store.findings(query), address: addressOf(`/audit/${finding}`, params) };
    const overview = await overviewOf(store, query.asOf);
    return answer(
      c,
      () => <FindingPage {...list} {...overview} finding={finding} />,
      () => listed(list),
    );
  });
  return app;
}

async function overviewOf(store: Store, asOf: string) {
  const [counts, benchmarks, months, ledger] = await Promise.all([
    store.audit(asOf),
    store.auditByBenchmark(BENCHMARKS, asOf),
    store.auditByMonth(asOf),
    store.ledger({ slug: "*", asOf }),
  ]);
  return { counts, benchmarks, months, ledger };
}

/** The findings of a query page by page, or one page of them. */
async function* pages(store: Store, query: FindingsQuery, one: boolean) {
  for (let page = query.page; ; page++) {
    const { items } = await store.findings({ ...query, page });
    if (items.length > 0) yield items;
    if (one || items.length === 0) return;
  }
}

const listed = (list: Parameters<typeof FindingTable>[0]) => (
  <>
    <FindingTable {...list} />
    <Status text={findingsStatus(list)} swap />
  </>
);

function findingOf(name: string): AnyFlag {
  if (isFinding(name)) return name;
  throw new HTTPException(404, { message: `There is no finding of this name. There are: ${ALL_FINDINGS.map((f) => f.name).join(", ")}.` });
}

function queryOf(params: URLSearchParams, fixed: AnyFlag | "" = ""): FindingsQuery {
  onlyKnown(params, fixed ? PARAMS.filter((name) => name !== "finding") : PARAMS);
  const named = params.get("finding") ?? "";
  if (named !== "" && !isFinding(named)) throw new BadRequest(`“${named}” is no finding. Known: ${ALL_FINDINGS.map((f) => f.name).join(", ")}.`);
  const month = params.get("month") ?? "";
  if (month !== "" && !/^\d{4}-\d{2}$/.test(month)) throw new BadRequest(`“${month}” is no value of “month”. A month is written 2025-10.`);
  return {
    finding: fixed || (named as AnyFlag | ""),
    slug: words(params, "benchmark") && slugOf(words(params, "benchmark")),
    q: words(params),
    month,
    asOf: dateOf(params, "as_of"),
    ...sorting(params, FINDING_SORT_KEYS),
    page: pageOf(params),
  };
}

const SHEET: Sheet<FoundFinding> = {
  name: "audit",
  columns: FINDING_COLUMNS,
  record: findingRecord,
  head: ["Finding", "Where it stands", "Benchmark", "Paper", "Known since"],
  cells: ({ flag, evidence, row, paper_title, since }) => [format.flag(flag), evidence || "the whole abstract", row?.benchmark ?? "", paper_title, since ?? ""],
};
