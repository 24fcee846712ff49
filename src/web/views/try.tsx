import type { FC } from "hono/jsx";
import type { PaperFinding, Row, Unread } from "../../schema.js";
import { Evidence } from "./evidence.js";
import { FoundHere } from "./found-here.js";
import { Layout } from "./layout.js";
import { Coverage, ledgerOf } from "./ledger.js";
import { LeftOut, Results } from "./results.js";
import { plural } from "./table.js";

export const MOST_CHARACTERS = 20_000;

/** A made-up abstract to begin with. */
export const EXAMPLE = {
  title: "Heron: Reading Charts with Patience",
  abstract:
    "We present Heron, a model that looks at a chart twice before it answers. Trained on 12,000 charts, Heron-7B improves accuracy from 66.3% to 73.4% on MathVista and reaches 88.1% on ChartQA, surpassing GPT-4o by 2.4 points. It also needs 2.5x fewer tokens than its base model.",
} as const;

interface ReadingProps {
  readonly title: string;
  readonly abstract: string;
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
  readonly findings: readonly PaperFinding[];
  readonly numbersRead: number;
}

export const TryPage: FC<ReadingProps> = (reading) => (
  <Layout title="Try it" here="/try">
    <h1>What is read in your abstract</h1>
    <p class="lead">Paste an abstract: its claims are marked as you type, with the rows that they make. Nothing is stored.</p>
    <form
      class="try"
      action="/try"
      method="post"
      hx-post="/try"
      hx-trigger="submit, input delay:300ms"
      hx-target="#reading"
      hx-swap="outerHTML"
      hx-sync="this:replace"
    >
      <label>
        <span>
          Title <span class="note">(names the system; may be empty)</span>
        </span>
        <input name="title" value={reading.title} maxlength={500} autocomplete="off" />
      </label>
      <label>
        <span>
          Abstract <span class="note">(up to {MOST_CHARACTERS.toLocaleString("en-US")} characters)</span>
        </span>
        <textarea name="abstract" rows={9} maxlength={MOST_CHARACTERS} spellcheck={false}>
          {reading.abstract}
        </textarea>
      </label>
      <p>
        <button type="submit">Read</button> <a href="/try?example=1">Show an example</a>
      </p>
    </form>
    <Reading {...reading} />
  </Layout>
);

/** What typing replaces. */
export const Reading: FC<ReadingProps> = ({ abstract, rows, unread, findings, numbersRead }) => (
  <div id="reading">
    {abstract.trim() === "" ? (
      <p class="empty">Your abstract, marked, and its rows will stand here.</p>
    ) : (
      <>
        <p id="status" role="status" class="note">
          {rows.length === 0 ? "No result is reported here, as far as the grammar reads it" : `${plural(rows.length, "result")} read`}
        </p>
        <Evidence abstract={abstract} rows={rows} unread={unread} findings={findings} />
        {rows.length === 0 ? null : <Results rows={rows} stored={false} />}
        <FoundHere rows={rows} findings={findings} />
        {unread.length === 0 ? null : <LeftOut unread={unread} />}
        <Coverage ledger={ledgerOf(numbersRead, unread)} of="this abstract" />
      </>
    )}
  </div>
);
