/** What stands where a text was. */
export const erased = "[erased]";
