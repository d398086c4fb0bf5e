import type { RenderOptions } from '../model/report.ts';
import type { Paint } from './paint.ts';
/** How the pretty format draws; `width` is at least 20. */
export interface Look extends RenderOptions {
    readonly paint: Paint;
}
/** Columns for text. Lines of text, unlike source, are not read well when they are very long. */
export declare function textWidth({ width }: Look): number;
/** Too narrow for labels in a column of their own. */
export declare function isNarrow({ width }: Look): boolean;
