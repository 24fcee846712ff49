import type { FC } from "hono/jsx";
import type { StoredPaper } from "../../store/store.js";
import type { Address } from "../request.js";
import { Evidence } from "./evidence.js";
import * as format from "./format.js";
import { FoundHere } from "./found-here.js";
import { Layout } from "./layout.js";
import { Coverage, ledgerOf } from "./ledger.js";
import { LeftOut, Results } from "./results.js";
import { Downloads } from "./table.js";

export const PaperPage: FC<{ stored: StoredPaper; address: Address }> = ({ stored: { paper, rows, unread, findings, numbersRead }, address }) => {
  const links = [...new Set([...(paper.url ? [paper.url] : []), ...paper.links])].filter(format.isWeb);
  return (
    <Layout title={paper.title}>
      <p class="crumbs">
        <a href="/papers">Papers</a>
      </p>
      <h1>{paper.title}</h1>
      <p class="note">
        {[paper.date, paper.authors, paper.categories.join(", "), paper.votes === null ? null : `${paper.votes} votes`].filter(Boolean).join(" · ")}
      </p>
      {links.length === 0 ? null : (
        <ul class="inline">
          {links.map((link) => (
            <li>
              <a href={link} rel="noopener noreferrer nofollow">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2>Abstract</h2>
      {paper.abstract === "" ? (
        <p class="note">The source gives none.</p>
      ) : (
        <Evidence abstract={paper.abstract} rows={rows} unread={unread} findings={findings} />
      )}
      <h2>Results</h2>
      {rows.length === 0 ? (
        <p class="note">No result was read in this abstract.</p>
      ) : (
        <>
          <Downloads address={address} />
          <Results rows={rows} stored />
        </>
      )}
      <FoundHere rows={rows} findings={findings} />
      {unread.length === 0 ? null : <LeftOut unread={unread} />}
      <Coverage ledger={ledgerOf(numbersRead, unread)} of="this abstract" />
      <p class="note">Read in {paper.sources.map((s) => `${s.document}, record ${s.position + 1}`).join("; ")}.</p>
    </Layout>
  );
};
