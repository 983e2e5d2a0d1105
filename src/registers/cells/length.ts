/**
 * A text too long to be a figure, a date or a list of words: unreadable before any pattern is tried, since a pattern may
 * take minutes to give up on the thousands of characters that a cell can hold.
 */
export const isTooLong = (text: string, longest = 200): boolean => text.length > longest;
