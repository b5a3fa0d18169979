/** Reads a JSON column that this server wrote itself; its shape is what the writer's type says. */
export function fromJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

export function fromOptionalJson<T>(text: string | null): T | null {
  return text === null ? null : fromJson<T>(text);
}

export function toOptionalJson(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
