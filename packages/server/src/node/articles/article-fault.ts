/** A file that cannot become an article; the message completes the sentence "FILE: ...". */
export class ArticleFault extends Error {
  override readonly name = "ArticleFault";
}
