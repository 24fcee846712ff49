import type { Child, FC } from "hono/jsx";

interface LayoutProps {
  readonly title: string;
  /** What was looked for, to stand in the search box again. */
  readonly q?: string;
  readonly here?: string;
  readonly children?: Child;
}

const PAGES = [
  ["/", "Benchmarks"],
  ["/papers", "Papers"],
  ["/compare", "Compare"],
  ["/audit", "Audit"],
  ["/try", "Try"],
  ["/about", "About"],
] as const;

/** No evaluated code, no scripts in answers, no other origin; a step back asks the server; what was wrong with a request is said. */
const HTMX = JSON.stringify({
  allowEval: false,
  allowScriptTags: false,
  selfRequestsOnly: true,
  includeIndicatorStyles: false,
  historyCacheSize: 0,
  responseHandling: [
    { code: "[23]..", swap: true },
    { code: "[45]..", swap: true, error: true, target: "#announcement", swapOverride: "innerHTML" },
  ],
});

/** The frame of every page. */
export const Layout: FC<LayoutProps> = ({ title, q = "", here, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content={HTMX} />
      <title>{title === "claimboard" ? title : `${title} · claimboard`}</title>
      <link rel="stylesheet" href="/assets/claimboard.css" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <script src="/assets/htmx.min.js" defer></script>
      <script src="/assets/claimboard.js" defer></script>
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Header q={q} here={here} />
      <main id="main">{children}</main>
      <div id="announcement" role="status"></div>
      <footer class="site">
        <p>
          Read by a grammar from the abstracts alone. A number means what its sentence says: follow it to the evidence.{" "}
          <a href="/results.csv">All results as CSV</a>
        </p>
      </footer>
    </body>
  </html>
);

const Header: FC<{ q: string; here: string | undefined }> = ({ q, here }) => (
  <header class="site">
    <a class="brand" href="/">
      <span class="mark" aria-hidden="true">
        ▤
      </span>
      claimboard
    </a>
    <nav aria-label="Site">
      {PAGES.map(([href, label]) => (
        <a href={href} {...(href === here ? { "aria-current": "page" as const } : {})}>
          {label}
        </a>
      ))}
    </nav>
    <Search q={q} />
  </header>
);

/** One search over everything, with results as one types. */
const Search: FC<{ q: string }> = ({ q }) => (
  <search class="search">
    <form action="/search" method="get">
      <label for="search" class="hidden">
        Search benchmarks, systems, papers and tasks
      </label>
      <input
        id="search"
        type="search"
        name="q"
        value={q}
        placeholder="Search benchmarks, systems, papers"
        autocomplete="off"
        maxlength={200}
        hx-get="/search"
        hx-trigger="input changed delay:150ms"
        hx-target="#hits"
        hx-swap="innerHTML"
        hx-sync="this:replace"
      />
      <button type="submit">Search</button>
    </form>
    <div id="hits" aria-live="polite"></div>
  </search>
);
