export { type ImportedArticle, type ImportOutcome, importArticle } from "./import.ts";
