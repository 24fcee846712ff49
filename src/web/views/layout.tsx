import type { Child, FC } from "hono/jsx";

interface LayoutProps {
  readonly title: string;
  readonly children?: Child;
}

/** The frame of every page. */
export const Layout: FC<LayoutProps> = ({ title, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content='{"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,"includeIndicatorStyles":false}' />
      <title>{title === "claimboard" ? title : `${title} · claimboard`}</title>
      <link rel="stylesheet" href="/assets/claimboard.css" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <script src="/assets/htmx.min.js" defer></script>
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="site">
        <a class="brand" href="/">
          <span class="mark" aria-hidden="true">
            ▤
          </span>
          claimboard
        </a>
        <p>Results that paper abstracts report, each with the words that report it.</p>
        <nav aria-label="Site">
          <a href="/">Benchmarks</a>
          <a href="/results.csv">All results as CSV</a>
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer class="site">
        <p>Read by a grammar from the abstracts alone. A number means what its sentence says: follow it to the evidence.</p>
      </footer>
    </body>
  </html>
);
