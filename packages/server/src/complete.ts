import { SupportError } from "./errors.ts";
import { type Services, unitOfWork } from "./services.ts";
import { isStorageUnavailable, UncertainCommit } from "./storage/failure.ts";
import { tracedFetch } from "./traced-fetch.ts";
import { type Traced, Unfinished } from "./unfinished.ts";

type Caller = Parameters<typeof unitOfWork>[1];

/** Does what was left unfinished, one stage after the other; answers what comes of it. */
export async function complete<T>(services: Services, caller: Caller, begun: Unfinished<T>): Promise<T> {
  const { clock, log, tracing } = services;
  const traced: Traced = (fetch) => tracedFetch(tracing, fetch);
  let result: T | Unfinished<T> = begun;
  while (result instanceof Unfinished) {
    const stage: Awaited<ReturnType<Unfinished<T>["outside"]>> = await result.outside({ clock, log, traced });
    result = await unitOfWork(services, caller, stage).catch(uncertain);
  }
  return result;
}

/** By now something may have been done outside, so that nobody may be told that nothing was. */
function uncertain(error: unknown): never {
  if (error instanceof SupportError || !isStorageUnavailable(error)) throw error;
  throw new UncertainCommit("The database was lost after the work was begun.", { cause: error });
}
