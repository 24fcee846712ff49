import type { Log, ReportingDescriptor, Result } from "sarif";

/*
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts show beside the lines of a change.
 */

/** What is checked for. */
export interface Rule {
  readonly name: string;
  readonly label: string;
  readonly meaning: string;
  readonly good: string;
}
/** Something found, and where: a line from 1, and columns where the file is the text itself. */
export interface Place {
  readonly rule: string;
  readonly message: string;
  readonly paper: { readonly id: string; readonly title: string };
  readonly file: {
    readonly uri: string;
    readonly line: number | null;
    readonly column?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
  } | null;
}

/** A SARIF log of one run. */
export function toSarif(version: string, rules: readonly Rule[], found: readonly Place[]): Log {
  const index = new Map(rules.map((rule, i) => [rule.name, i]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "claimboard", semanticVersion: version, rules: rules.map(toDescriptor) } },
        columnKind: "utf16CodeUnits",
        results: found.map((place) => toResult(place, index.get(place.rule) ?? -1)),
      },
    ],
  };
}

const toDescriptor = ({ name, label, meaning, good }: Rule): ReportingDescriptor => ({
  id: name,
  name: label,
  shortDescription: { text: label },
  fullDescription: { text: meaning },
  help: { text: good },
});

function toResult({ rule, message, paper, file }: Place, ruleIndex: number): Result {
  const region = file?.line
    ? {
        startLine: file.line,
        ...(file.column ? { startColumn: file.column } : {}),
        ...(file.endLine ? { endLine: file.endLine } : {}),
        ...(file.endColumn ? { endColumn: file.endColumn } : {}),
      }
    : null;
  return {
    ruleId: rule,
    ruleIndex,
    level: "warning",
    message: { text: message },
    locations: [
      {
        ...(file ? { physicalLocation: { artifactLocation: { uri: file.uri }, ...(region ? { region } : {}) } } : {}),
        logicalLocations: [{ name: paper.title, fullyQualifiedName: paper.id, kind: "paper" }],
      },
    ],
  };
}
