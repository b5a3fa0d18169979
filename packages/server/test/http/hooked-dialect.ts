import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from "kysely";

type Hook = (query: CompiledQuery) => void | Promise<void>;

/** A dialect in front of whose queries something can be put: an error, or a wait. */
export interface HookedDialect {
  readonly dialect: Dialect;
  /** What runs before each query from now on; null for nothing. */
  beforeQuery(hook: Hook | null): void;
}

export function hookedDialect(dialect: Dialect): HookedDialect {
  let hook: Hook | null = null;
  const hooked = (connection: DatabaseConnection): DatabaseConnection => ({
    executeQuery: async (query, ...rest) => {
      await hook?.(query);
      return await connection.executeQuery(query, ...rest);
    },
    streamQuery: (...parameters) => connection.streamQuery(...parameters),
  });
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => hookedDriver(dialect.createDriver(), hooked),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    beforeQuery: (next) => {
      hook = next;
    },
  };
}

/** Hands out hooked connections, and gives the driver back its own. */
function hookedDriver(inner: Driver, hooked: (connection: DatabaseConnection) => DatabaseConnection): Driver {
  const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const own = (connection: DatabaseConnection): DatabaseConnection => originals.get(connection) ?? connection;
  return {
    init: () => inner.init(),
    async acquireConnection() {
      const connection = await inner.acquireConnection();
      const outer = hooked(connection);
      originals.set(outer, connection);
      return outer;
    },
    beginTransaction: (connection, settings) => inner.beginTransaction(own(connection), settings),
    commitTransaction: (connection) => inner.commitTransaction(own(connection)),
    rollbackTransaction: (connection) => inner.rollbackTransaction(own(connection)),
    releaseConnection: (connection) => inner.releaseConnection(own(connection)),
    destroy: () => inner.destroy(),
  };
}
