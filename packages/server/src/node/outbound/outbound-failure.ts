import { codeOf } from "../../error-code.ts";
import { OutboundError } from "../../outbound-error.ts";

/** What went wrong on the way, in words that may be shown. */
export function outboundFailure(error: unknown): OutboundError {
  if (error instanceof OutboundError) return error;
  const code = codeOf(error);
  if (nameCodes.has(code))
    return new OutboundError("name_not_found", "The host's name could not be looked up.", error);
  if (code.startsWith("HPE_") || code === "ERR_INVALID_CHAR")
    return new OutboundError("answer_unreadable", "The host did not answer in HTTP.", error);
  if (isOfCertificate(code))
    return new OutboundError(
      "certificate_refused",
      "The host's certificate is not valid for its name.",
      error,
    );
  return new OutboundError("connection_failed", "The connection failed or was cut.", error);
}

const nameCodes: ReadonlySet<string> = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "ENODATA",
]);

function isOfCertificate(code: string): boolean {
  return /CERT|ISSUER|ERR_TLS_CERT_ALTNAME/.test(code);
}
