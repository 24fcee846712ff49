import type { FC } from "hono/jsx";
import { Row } from "../../schema.js";
import { Layout } from "./layout.js";
import { Scroll } from "./table.js";

export const AboutPage: FC = () => (
  <Layout title="About" here="/about">
    <div class="prose">
      <Reading />
      <Ranking />
      <Limits />
      <Auditing />
      <Formats />
      <h2 id="columns">Columns</h2>
    </div>
    <Columns />
  </Layout>
);

const Reading: FC = () => (
  <>
    <h1>How claimboard reads</h1>
    <p>
      It reads abstracts, nothing else: no tables, no figures, no full text. Each sentence that holds a number and a word of results is cut into tokens; a
      grammar finds the phrases that report results (“from 66.3% to 73.4%”, “surpasses GPT-4o by 2.4 points”); a list of small steps then settles who, where and
      under which metric. There is no model in it: the same text gives the same rows, and every row names the rule that read it and the characters it stands on.
    </p>
    <p>
      <code>claimboard explain TEXT</code> shows each step of a reading, and <a href="/try">Try it</a> reads an abstract of your own.
    </p>
  </>
);

const Ranking: FC = () => (
  <>
    <h2>How boards rank</h2>
    <ul>
      <li>A board holds one metric of one benchmark. Scores under two metrics never stand in one ranking.</li>
      <li>Scores are ranked in the metric's own scale, so that 0.81 and 81% are one score; where that changes what is printed, the board says so.</li>
      <li>Equal scores share a rank. Where it is not known whether higher or lower is better, nothing is ranked.</li>
      <li>A baseline's score is an entry of its own, marked as reported by the paper that compares itself with it. It can be switched off.</li>
      <li>
        Gains without a score stand below the board. Points and relative percent are told apart; where the text does not say which it means, the kind is “not
        said”.
      </li>
    </ul>
  </>
);

const Limits: FC = () => (
  <>
    <h2>What it gets wrong</h2>
    <p>
      On abstracts that nobody read while the grammar was written, about 88 of 100 numbers are right (F1), 76 with their benchmark, and 56 with every field. Two
      careful people agree with each other at 99, 97 and 92. Most often wrong:
    </p>
    <ul>
      <li>the system, where a sentence says “our method” far from its name, or names a variant by what was done to it;</li>
      <li>the benchmark, where it is named in another sentence: it is left empty rather than guessed;</li>
      <li>what a result is held against, where the rival stands in another sentence;</li>
      <li>a metric that the vocabulary does not hold.</li>
    </ul>
    <p>Follow a number to its evidence before you rely on it. What was seen and left out stands on each paper's page, with the reason.</p>
  </>
);

const Auditing: FC = () => (
  <>
    <h2>What it audits</h2>
    <p>
      The <a href="/audit">audit</a> says of each result what a careful reader would miss: what a gain is over, which benchmark and metric it is of, whether a
      percent is points, whether the printed numbers agree with each other and with other papers. A finding is raised only where nothing in the sentences around
      a claim may answer it; each has a page that says what it means and what a good report looks like. With <code>?as_of=2025-06-30</code> the audit and the
      boards show what was known then.
    </p>
  </>
);

const Formats: FC = () => (
  <>
    <h2>Formats</h2>
    <p>
      Every table can be had as <code>.csv</code>, <code>.json</code> and <code>.ndjson</code> of exactly what it shows, in its order: put the ending behind the
      path of the page. <code>.md</code> and <code>.tex</code> give it to paste. CSV is RFC 4180 in UTF-8; text that a spreadsheet would run as a formula is
      disarmed with an apostrophe, and an arXiv id is written <code>arXiv:2505.01230</code> so that it keeps its last zero.{" "}
      <a href="/results.csv">results.csv</a> holds every row.
    </p>
  </>
);

/** What each column means, as the schema says it. */
const Columns: FC = () => (
  <Scroll label="Columns of a row">
    <table>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(Row.shape).map(([name, schema]) => (
          <tr>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{schema.description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
