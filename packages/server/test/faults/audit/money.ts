import { type Evidence, groupBy } from "../evidence.ts";

/** L10: one movement of money for each key, each with its execution, and the stored answer names it. */
export function checkMoney(evidence: Evidence): readonly string[] {
  const entries = groupBy(evidence.ledger_entries, "execution_id");
  const executions = new Set(evidence.quick_action_executions.map((row) => row.id));
  const noted = new Set(evidence.session_actions.map((row) => row.execution_id));
  const keys = evidence.idempotency_keys.filter((row) => row.operation === "executeQuickAction");
  const answers = keys.map((row) => ({ key: row.key, execution: JSON.parse(row.body).execution_id }));
  return [
    ...answers
      .filter(({ execution }) => entries.get(execution)?.length !== 1)
      .map(({ key, execution }) => `L10 ${key} moved money ${entries.get(execution)?.length ?? 0} times`),
    ...[...entries.keys()]
      .filter((execution) => !executions.has(execution) || !noted.has(execution))
      .map((execution) => `L10 money was moved by ${execution}, of which there is no record`),
    ...(entries.size === answers.length
      ? []
      : [`L10 ${entries.size} movements of money, ${answers.length} keys`]),
  ];
}
