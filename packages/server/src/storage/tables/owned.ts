/** Text that is 0 or 1 as a flag. */
export type Flag = 0 | 1;

export interface Owned {
  tenant_id: string;
}
