/**
 * The words that a second reading of a file could tell more about: functions and classes that it declares (lower case)
 * and variables that it assigns at the start of a line (`$name`, unindented or not, whatever the scope). Found by a quick
 * look over the text, so a word in a comment may be among them; it only costs a second look.
 */
export declare function declaredWords(source: string): readonly string[];
