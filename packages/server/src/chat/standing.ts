import { decodeJwt } from "jose";
import { bearerOf, type Caller, identify } from "../http/authenticate.ts";
import { authorise } from "../http/authorise.ts";
import type { Services } from "../services.ts";
import { CloseSocket } from "./closing.ts";

const anyStaff = { permission: "staff", chatToken: true } as const;

/** Who is on a socket, and for how long. */
export class Standing {
  readonly #services: Services;
  readonly #askedTenant: string | null;
  #caller: Caller;
  #expiresAt: number;

  private constructor(services: Services, askedTenant: string | null, caller: Caller, expiresAt: number) {
    this.#services = services;
    this.#askedTenant = askedTenant;
    this.#caller = caller;
    this.#expiresAt = expiresAt;
  }

  /** Throws `CloseSocket` for a token that is not to be trusted, and `SupportError` for one without the rights. */
  static async of(services: Services, token: string | null, askedTenant: string | null): Promise<Standing> {
    const expiresAt = expiryOf(token);
    if (token === null || expiresAt === null) throw new CloseSocket("unauthenticated");
    if (expiresAt <= services.clock().getTime()) throw new CloseSocket("token_expired");
    const caller = await identify(services, token, askedTenant);
    if (caller === null) throw new CloseSocket("unauthenticated");
    authorise(caller.actor, anyStaff);
    return new Standing(services, askedTenant, caller, expiresAt);
  }

  get caller(): Caller {
    return this.#caller;
  }

  /** RFC 3339. */
  get expiresAt(): string {
    return new Date(this.#expiresAt).toISOString();
  }

  hasExpired(now: number): boolean {
    return now >= this.#expiresAt;
  }

  /** Throws `CloseSocket` when the caller may not go on. */
  async check(): Promise<void> {
    if (this.hasExpired(this.#services.clock().getTime())) throw new CloseSocket("token_expired");
    const { isRevoked } = this.#services;
    if (isRevoked !== null && (await isRevoked(bearerOf(this.#caller)))) throw new CloseSocket("forbidden");
  }

  /** Goes on with a fresh token of the same caller. Throws `CloseSocket` for any other. */
  async renew(token: string): Promise<void> {
    const fresh = await Standing.of(this.#services, token, this.#askedTenant);
    if (identityOf(fresh.#caller) !== identityOf(this.#caller)) throw new CloseSocket("forbidden");
    this.#caller = fresh.#caller;
    this.#expiresAt = fresh.#expiresAt;
  }
}

function identityOf({ tenant, actor }: Caller): string {
  const session = actor.kind === "customer" ? actor.sessionId : "";
  return [tenant, actor.kind, actor.id, session].join(" ");
}

/** Milliseconds since 1970; null for what is no token. It is only asked for, and believed, beside the signature. */
function expiryOf(token: string | null): number | null {
  try {
    const { exp } = decodeJwt(token ?? "");
    return exp === undefined ? null : exp * 1000;
  } catch {
    return null;
  }
}
