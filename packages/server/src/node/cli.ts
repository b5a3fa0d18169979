#!/usr/bin/env -S node --max-semi-space-size=8
// Short-lived objects get little room: what calls leave behind is swept up before it makes the process large.
import { main } from "./command-line/main.ts";

process.exitCode = await main(process.argv.slice(2), process.env);
