/** What stands for the date of reading until a reader's browser puts it in. */
export const dateToFill = "[date you read it]";
