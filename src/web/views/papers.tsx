import type { FC } from "hono/jsx";
import type { Page, PaperSummary } from "../../store/store.js";
import type { Address } from "../request.js";
import * as format from "./format.js";
import { Layout } from "./layout.js";
import { Downloads, Filters, Pager, plural, Scroll, Status } from "./table.js";

interface PapersProps {
  readonly q: string;
  readonly page: number;
  readonly found: Page<PaperSummary>;
  readonly address: Address;
}

export const papersStatus = ({ total }: Page<PaperSummary>): string => `${plural(total, "paper")}, the newest first`;

export const PapersPage: FC<PapersProps> = (props) => (
  <Layout title="Papers" here="/papers">
    <h1>Papers</h1>
    <Filters path="/papers" target="#list">
      <label>
        Words of the title <input type="search" name="q" value={props.q} maxlength={200} />
      </label>
    </Filters>
    <Status text={papersStatus(props.found)} />
    <PaperList {...props} />
  </Layout>
);

/** What filtering and paging replace. */
export const PaperList: FC<PapersProps> = ({ page, found, address }) => (
  <div id="list">
    <Downloads address={address} />
    {found.items.length === 0 ? (
      <p class="empty">
        No paper's title holds these words. <a href="/papers">Show all</a>.
      </p>
    ) : (
      <Scroll label="Papers">
        <table>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col" class="number">
                Results
              </th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {found.items.map((paper) => (
              <tr>
                <th scope="row">
                  <a href={format.paperHref(paper.id)}>{paper.title}</a>
                </th>
                <td class="number">{paper.rows}</td>
                <td class="date">{paper.date ?? ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    )}
    <Pager page={page} total={found.total} address={address} target="#list" />
  </div>
);
