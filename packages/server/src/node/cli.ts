#!/usr/bin/env -S node --max-semi-space-size=8 --max-old-space-size=1024 --no-maglev
// What keeps the process small at the same speed: short-lived objects get little room; a heap with a near end is swept
// before it has grown to a multiple of what lives in it; and code is optimised once, not twice, for the compiler in the
// middle (Maglev) keeps the memory that it worked in.
import { main } from "./command-line/main.ts";

process.exitCode = await main(process.argv.slice(2), process.env);
