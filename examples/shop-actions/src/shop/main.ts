import { Books } from "./books.ts";
import { readStock } from "./read-stock.ts";
import { serveShop } from "./serve-shop.ts";

const [path, ...others] = process.argv.slice(2);
const { SHOP_SECRET: secret, PORT: port = "3001" } = process.env;
if (path === undefined || others.length > 0 || secret === undefined) {
  console.error("Give the folder of a shop's data, and set SHOP_SECRET to whsec_ and 32 bytes in base64.");
  process.exit(2);
}

const books = new Books(await readStock(path));
const shop = await serveShop(() => books, { secret, port: Number(port) });
console.log(`The shop is at ${shop.url}`);
