<?php
/**
 * Prints the strings without interpolation that PHP's own tokens hold. Names of files come on the standard input, one a
 * line; each string gives one line: file, byte offset, digest of its value, separated by tabs. A string inside another
 * one's `{$…}` is left out.
 */
while (($file = fgets(STDIN)) !== false) {
    $file = rtrim($file, "\n");
    // What a token stands in: a quote's text, a heredoc, or nothing.
    $inside = null;
    foreach (PhpToken::tokenize(file_get_contents($file)) as $token) {
        if ($inside !== null) {
            if ($inside === 'heredoc' ? $token->is(T_END_HEREDOC) : $token->text === $inside) $inside = null;
            continue;
        }
        if ($token->is(T_START_HEREDOC)) $inside = 'heredoc';
        elseif (!$token->is(T_INLINE_HTML) && in_array($token->text, ['"', 'b"', 'B"', '`'], true)) $inside = substr($token->text, -1);
        elseif ($token->is(T_CONSTANT_ENCAPSED_STRING)) {
            echo $file, "\t", $token->pos, "\t", md5(eval('return ' . $token->text . ';')), "\n";
        }
    }
}
