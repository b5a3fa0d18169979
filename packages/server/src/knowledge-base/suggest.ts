import type { Context } from "../context.ts";
import type { Schema } from "../contract.ts";
import { recentMessages } from "../sessions/index.ts";
import { answer } from "./answer.ts";
import type { ArticleIndexes } from "./indexes.ts";
import { type QueryText, queryOf } from "./query.ts";

const messagesRead = 10;
/** How much the words of the session count beside those of the message. */
const sessionWeight = 0.3;
const mostResults = 5;

/** Searches for what a message is about, and what the session was about before. */
export async function suggest(
  ctx: Context,
  indexes: ArticleIndexes,
  input: Schema<"SuggestArticles">,
): Promise<Schema<"SearchResults">> {
  const before = input.session_id === undefined ? [] : await textsOf(ctx, input.session_id);
  const message = input.message === undefined ? [] : [{ text: input.message, weight: 1 }];
  const index = await indexes.current(ctx);
  const query = queryOf([...message, ...before], "finished");
  return answer(ctx, index, index.find(query, { limit: mostResults }));
}

async function textsOf(ctx: Context, sessionId: string): Promise<QueryText[]> {
  const messages = await recentMessages(ctx, sessionId, messagesRead);
  return messages
    .filter((message) => message.sender !== "system")
    .map((message) => ({ text: message.content, weight: sessionWeight }));
}
