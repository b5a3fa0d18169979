import { readFile } from "node:fs/promises";
import { measureFloor } from "./contestants/floor.ts";
import { measureFromOpenApi } from "./contestants/from-open-api.ts";
import { measureMock } from "./contestants/mock.ts";
import { measurePrism } from "./contestants/prism.ts";
import type { ContestantName, Figures } from "./figures.ts";

const [name = "", documentPath = "", seconds = "1"] = process.argv.slice(2);

const measures: Readonly<Record<ContestantName, () => Promise<Figures>>> = {
  mock: () => measureMock(Number(seconds), "short cut"),
  "mock, no short cut": () => measureMock(Number(seconds), "msw"),
  "mock, without MSW": () => measureMock(Number(seconds), "itself"),
  "MSW, nothing behind it": () => measureFloor(Number(seconds)),
  fromOpenApi: async () => measureFromOpenApi(await readFile(documentPath, "utf8"), Number(seconds)),
  prism: () => measurePrism(documentPath, Number(seconds)),
};

// A process of its own for each: what one has loaded must not make the next one faster.
console.log(JSON.stringify(await measures[name as ContestantName]()));
process.exit();
