/** English words that say nothing about what an article is about, as they look after folding. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about am an and any are as at be been but by can cant could did do does doesnt dont for from get got " +
    "had has have hello her hers hey hi him his how i id if ill im in into is isnt it its ive just let like " +
    "may me might more my no not of ok okay on one or other our ours please shall she should so some sure " +
    "than thank thanks that thats the their them then there these they this those to too us very want was we " +
    "were what whats when where which while who whom why will with wont would yes yet you your yours"
  ).split(" "),
);
