import type { Schema } from "../contract.ts";
import { fromJson } from "../storage/json.ts";
import type { SlaCalendarTable, SlaPolicyTable } from "../storage/schema.ts";

export function presentPolicy(row: SlaPolicyTable): Schema<"SlaPolicy"> {
  return {
    id: row.id,
    name: row.name,
    enabled: row.enabled === 1,
    position: row.position,
    applies_to: fromJson(row.applies_to),
    conditions: fromJson(row.conditions),
    targets: fromJson(row.targets),
    at_risk_minutes: fromJson(row.at_risk_minutes),
    calendar_id: row.calendar_id,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

export function presentCalendar(row: SlaCalendarTable): Schema<"Calendar"> {
  return {
    id: row.id,
    name: row.name,
    timezone: row.timezone,
    hours: fromJson(row.hours),
    holidays: fromJson(row.holidays),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
