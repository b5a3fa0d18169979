/** Works on `atOnce` items at a time. After a failure no further item is begun; the first failure is thrown at the end. */
export async function forEachAtOnce<T>(
  items: AsyncIterator<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    try {
      for (let next = await items.next(); !next.done && failures.length === 0; next = await items.next()) {
        await work(next.value);
      }
    } catch (error) {
      failures.push(error);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await items.return?.();
  if (failures.length > 0) throw failures[0];
}
