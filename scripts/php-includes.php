<?php
/**
 * Prints where PHP itself sees includes. Names of files come on the standard input, one a line;
 * each include gives one line: file, line, column (in bytes), byte offset and keyword, separated by tabs.
 */
while (($file = fgets(STDIN)) !== false) {
    $file = rtrim($file, "\n");
    $code = file_get_contents($file);
    foreach (PhpToken::tokenize($code) as $token) {
        if (!$token->is([T_INCLUDE, T_INCLUDE_ONCE, T_REQUIRE, T_REQUIRE_ONCE])) {
            continue;
        }
        $start = max(strrpos(substr($code, 0, $token->pos), "\n"), -1);
        $column = $token->pos - ($start === false ? -1 : $start);
        echo implode("\t", [$file, $token->line, $column, $token->pos, strtolower($token->text)]), "\n";
    }
}
