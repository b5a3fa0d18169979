import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver } from "kysely";

type Hook = (query: CompiledQuery) => void | Promise<void>;

/** A dialect around whose queries something can be put: an error, a wait, the end of the process. */
export interface HookedDialect {
  readonly dialect: Dialect;
  /** What runs before each query from now on, those included that begin and end a transaction; null for nothing. */
  beforeQuery(hook: Hook | null): void;
  /** What runs after each query that has succeeded. */
  afterQuery(hook: Hook | null): void;
}

interface Hooks {
  before: Hook | null;
  after: Hook | null;
}

export function hookedDialect(dialect: Dialect): HookedDialect {
  const hooks: Hooks = { before: null, after: null };
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => hookedDriver(dialect.createDriver(), hooks),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    beforeQuery: (next) => {
      hooks.before = next;
    },
    afterQuery: (next) => {
      hooks.after = next;
    },
  };
}

async function around<T>(hooks: Hooks, query: CompiledQuery, run: () => Promise<T>): Promise<T> {
  await hooks.before?.(query);
  const result = await run();
  await hooks.after?.(query);
  return result;
}

/** Hands out hooked connections, and gives the driver back its own. */
function hookedDriver(inner: Driver, hooks: Hooks): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (connection: DatabaseConnection): DatabaseConnection => originals.get(connection) ?? connection;
  const step = (sql: string, run: () => Promise<void>): Promise<void> =>
    around(hooks, CompiledQuery.raw(sql), run);
  return {
    init: () => inner.init(),
    async acquireConnection() {
      const connection = await inner.acquireConnection();
      const outer = hookedConnection(connection, hooks);
      originals.set(outer, connection);
      return outer;
    },
    beginTransaction: (connection, settings) =>
      step("begin", () => inner.beginTransaction(own(connection), settings)),
    commitTransaction: (connection) => step("commit", () => inner.commitTransaction(own(connection))),
    rollbackTransaction: (connection) => step("rollback", () => inner.rollbackTransaction(own(connection))),
    releaseConnection: (connection) => inner.releaseConnection(own(connection)),
    destroy: () => inner.destroy(),
  };
}

function hookedConnection(connection: DatabaseConnection, hooks: Hooks): DatabaseConnection {
  return {
    executeQuery: (query, ...rest) => around(hooks, query, () => connection.executeQuery(query, ...rest)),
    streamQuery: (...parameters) => connection.streamQuery(...parameters),
  };
}
