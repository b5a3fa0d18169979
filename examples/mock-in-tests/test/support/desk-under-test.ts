/** Where the desk of the tests is, and who may call it. The set-up file of each project says so. */
export interface DeskUnderTest {
  readonly baseUrl: string;
  /** A token of a manager, who is the agent of this id. */
  tokenFor(agent: string): Promise<string>;
}

const place = globalThis as { desk?: DeskUnderTest };

export function useDesk(desk: DeskUnderTest): void {
  place.desk = desk;
}

export function deskUnderTest(): DeskUnderTest {
  if (place.desk === undefined) throw new Error("No set-up file has said where the desk is.");
  return place.desk;
}
