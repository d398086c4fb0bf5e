/**
 * Free text with everything that would not be seen, or that would steer a terminal or turn the reading direction,
 * written out: `\t \n \r`, ASCII controls as `\xNN`, the rest as `\u{N}`. The result has no line break, is well-formed
 * UTF-16, and is valid in XML 1.0 once `& < > "` are escaped. Applying it twice changes nothing.
 */
export declare function visible(text: string): string;
