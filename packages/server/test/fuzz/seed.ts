/** Where the generators of the tests begin: the same every time, unless FUZZ_SEED says to repeat another run. */
export const seed = Number(process.env["FUZZ_SEED"] ?? 20261126);
