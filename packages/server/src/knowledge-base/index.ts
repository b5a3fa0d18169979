export { importArticle } from "./import.ts";
