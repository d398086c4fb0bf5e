import type { SourceComment } from '../../model/suppression.ts';
/**
 * Every comment of a file (bytes as latin1), in source order: those of PHP, and outside of it those of HTML, Blade
 * (`{{-- … --}}`) and Twig (`{# … #}`).
 */
export declare function commentsOf(source: string): readonly SourceComment[];
