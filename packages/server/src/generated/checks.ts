// Generated from openapi/openapi.yaml by openapi/generate. Do not edit.
/** `minProperties` of JSON Schema, which zod has no word for. */
export function hasMembers(minimum: number) {
  return ({ value, issues }: { value: object; issues: unknown[] }): void => {
    if (Object.keys(value).length >= minimum) return;
    issues.push({ code: "too_small", origin: "object", minimum, inclusive: true, input: value });
  };
}

/** A whole number as a query parameter writes it: not `1e1`, `+1`, `01`, ` 1` nor an empty string. */
export const wholeNumber: RegExp = /^(?:0|-?[1-9][0-9]*)$/;

/** `name@host.example` in ASCII: a dot-atom, and a host name of at least two labels. zod's own refuses some of them. */
export const emailAddress: RegExp =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
