#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { AUDIT_FORMATS, type AuditFormat } from "./audit-formats.js";
import { UserError } from "./user-error.js";

/*
 * The command line. Each command's module is loaded only when it runs, so that `--help` is quick.
 */

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
const DB = () => new Option("--db <path>", "the store's file").env("CLAIMBOARD_DB").default("data/claimboard.db");

const program = new Command("claimboard")
  .description("Reads paper abstracts, extracts every result they report, and serves them as leaderboards and downloads.")
  .version(version)
  .showHelpAfterError("(claimboard --help lists the commands)");

program
  .command("extract")
  .description("write the results of papers to standard output, one row a line (NDJSON)")
  .argument("[files...]", "saved Daily Papers pages or JSON Lines of papers; - is standard input", ["-"])
  .option("--unread", "write the numbers that became no row, each with its reason, instead of the rows")
  .action(async (files: string[], options: { unread?: boolean }) => (await import("./extract.js")).extractCommand(files, options));

program
  .command("explain")
  .description("show how a text is read: its sentences, tokens, phrases and the resolvers' steps")
  .argument("<text>", "an abstract, or a sentence of one; - is standard input")
  .option("--title <title>", "title of the paper, which may name its method", "")
  .action(async (text: string, options: { title: string }) => (await import("./explain.js")).explainCommand(text, options));

program
  .command("import")
  .description("read documents into the store; what has not changed is not read again")
  .argument("<files...>", "documents, or folders of documents")
  .addOption(DB())
  .action(async (files: string[], options: { db: string }) => (await import("./import.js")).importCommand(files, options));

program
  .command("export")
  .description("write the store's rows to standard output")
  .addOption(DB())
  .option("--benchmark <name>", "only the rows of this benchmark")
  .addOption(new Option("--format <format>", "how to write them").choices(["csv", "ndjson", "json"]).default("csv"))
  .action(async (options: { db: string; benchmark?: string; format: "csv" | "ndjson" | "json" }) => (await import("./export.js")).exportCommand(options));

program
  .command("audit")
  .description("report which claims stand on a baseline, name what they measure, and add up; exits 1 where --fail-on finds something")
  .argument("[files...]", "an abstract as plain text, saved Daily Papers pages or JSON Lines of papers; - is standard input; without one the store is audited")
  .addOption(DB())
  .addOption(new Option("--format <format>", "how to report").choices(AUDIT_FORMATS).default(AUDIT_FORMATS[0]))
  .option("--fail-on <findings>", "exit with status 1 where one of these is found: names with commas between them, such as no_baseline,hedged")
  .addHelpText("after", "\nExit status: 0 nothing to fail on, 1 something of --fail-on was found, 2 a file could not be read.")
  .action(async (files: string[], { db, format, failOn }: { db: string; format: AuditFormat; failOn?: string }) => {
    const { auditCommand, parseFlags } = await import("./audit.js");
    await auditCommand(files, { db, format, failOn: failOn === undefined ? [] : parseFlags(failOn), version });
  });

const port = (o: Option) => o.env("PORT").default(3000).argParser(parsePort);
program
  .command("serve")
  .description("serve the store's pages and downloads")
  .addOption(DB())
  .addOption(port(new Option("--port <number>", "port to listen on")))
  .addOption(new Option("--host <address>", "address to listen on").env("HOST").default("127.0.0.1"))
  .action(async (options: { db: string; port: number; host: string }) => (await import("./serve.js")).serveCommand(options));

program
  .command("start")
  .description("import the documents of a folder, then serve")
  .argument("[folder]", "where the documents lie", "seeds")
  .addOption(DB())
  .addOption(port(new Option("--port <number>", "port to listen on")))
  .addOption(new Option("--host <address>", "address to listen on").env("HOST").default("127.0.0.1"))
  .action(async (folder: string, options: { db: string; port: number; host: string }) => {
    await (await import("./import.js")).importCommand([folder], options);
    await (await import("./serve.js")).serveCommand(options);
  });

function parsePort(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UserError(`a port is a whole number from 0 to 65535, not "${text}"`);
  return number;
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  console.error(`claimboard: ${error instanceof Error ? error.message : String(error)}`);
  if (!(error instanceof UserError) && process.env["CLAIMBOARD_DEBUG"]) console.error(error);
  process.exit(error instanceof UserError ? error.status : 1);
}
