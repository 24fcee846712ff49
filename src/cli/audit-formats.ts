/** The formats in which the audit reports; the first is the default. */
export const AUDIT_FORMATS = ["text", "markdown", "json", "sarif", "csv"] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];
