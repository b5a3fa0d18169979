import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver } from "kysely";

/** What is run, and on which connection: the same for all of a transaction. */
type Hook = (query: CompiledQuery, connection: DatabaseConnection) => void | Promise<void>;

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

async function around<T>(
  hooks: Hooks,
  connection: DatabaseConnection,
  query: CompiledQuery,
  run: () => Promise<T>,
): Promise<T> {
  await hooks.before?.(query, connection);
  const result = await run();
  await hooks.after?.(query, connection);
  return result;
}

/** Hands out hooked connections, and gives the driver back its own. */
function hookedDriver(inner: Driver, hooks: Hooks): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (connection: DatabaseConnection): DatabaseConnection => originals.get(connection) ?? connection;
  const step = (
    sql: string,
    outer: DatabaseConnection,
    run: (connection: DatabaseConnection) => Promise<void>,
  ): Promise<void> => {
    const connection = own(outer);
    return around(hooks, connection, CompiledQuery.raw(sql), () => run(connection));
  };
  return {
    init: () => inner.init(),
    async acquireConnection() {
      const connection = await inner.acquireConnection();
      const outer = hookedConnection(connection, hooks);
      originals.set(outer, connection);
      return outer;
    },
    beginTransaction: (connection, settings) =>
      step("begin", connection, (one) => inner.beginTransaction(one, settings)),
    commitTransaction: (connection) => step("commit", connection, (one) => inner.commitTransaction(one)),
    rollbackTransaction: (connection) =>
      step("rollback", connection, (one) => inner.rollbackTransaction(one)),
    releaseConnection: (connection) => inner.releaseConnection(own(connection)),
    destroy: () => inner.destroy(),
  };
}

function hookedConnection(connection: DatabaseConnection, hooks: Hooks): DatabaseConnection {
  return {
    executeQuery: (query, ...rest) =>
      around(hooks, connection, query, () => connection.executeQuery(query, ...rest)),
    streamQuery: (...parameters) => connection.streamQuery(...parameters),
  };
}
