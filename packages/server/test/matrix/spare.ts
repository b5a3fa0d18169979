let made = 0;

/** The id of the customer that was made to be merged into another. */
export const spare = (): string => `cust_spare_${made}`;

/** An id for the next one. */
export function nextSpare(): string {
  made += 1;
  return spare();
}
