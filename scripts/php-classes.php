<?php
/**
 * Prints what PHP's own tokens say about classes. Names of files come on the standard input, one a line; each
 * declaration and each use gives one line: file, byte offset of the name, what it is, full name, separated by tabs.
 */
const NAMES = [T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, T_NAME_RELATIVE];

function tokensOf(string $code): array
{
    $tokens = [];
    $depth = 0;
    foreach (PhpToken::tokenize($code) as $token) {
        // Heredocs are not looked into, and attributes load nothing.
        if ($token->is(T_START_HEREDOC)) $depth = -1;
        if ($depth === -1) {
            if ($token->is(T_END_HEREDOC)) $depth = 0;
            continue;
        }
        if ($token->is(T_ATTRIBUTE)) {
            $depth = 1;
            continue;
        }
        if ($depth > 0) {
            if ($token->text === '[' || $token->is(T_ATTRIBUTE)) $depth++;
            if ($token->text === ']') $depth--;
            continue;
        }
        if (!$token->isIgnorable() && !$token->is(T_INLINE_HTML)) $tokens[] = $token;
    }
    return $tokens;
}

function resolve(string $written, string $namespace, array $imports): ?string
{
    if ($written[0] === '\\') return substr($written, 1);
    $below = fn (string $name) => $namespace === '' ? $name : "$namespace\\$name";
    $parts = explode('\\', $written, 2);
    $first = strtolower($parts[0]);
    if (!isset($parts[1]) && in_array($first, ['self', 'parent', 'static'], true)) return null;
    if (isset($parts[1]) && $first === 'namespace') return $below($parts[1]);
    if (!isset($imports[$first])) return $below($written);
    return $imports[$first] . (isset($parts[1]) ? "\\$parts[1]" : '');
}

/** Of the tokens of one `use` statement: alias to name. */
function importsOf(array $statement): array
{
    $imports = [];
    $text = implode(' ', array_map(fn ($token) => $token->text, $statement));
    if (preg_match('/^(?:function|const) /i', $text)) return [];
    $prefix = '';
    if (preg_match('/^(\S+) \\\\ \{(.*)\}$/s', $text, $match)) [, $prefix, $text] = ['', ltrim($match[1], '\\') . '\\', $match[2]];
    foreach (explode(',', $text) as $clause) {
        $clause = trim($clause);
        if ($clause === '' || preg_match('/^(?:function|const) /i', $clause)) continue;
        [$name, $alias] = preg_split('/ as /i', $clause) + [1 => null];
        $name = $prefix . ltrim(trim($name), '\\');
        $last = strrpos($name, '\\');
        $imports[strtolower(trim($alias ?? ($last === false ? $name : substr($name, $last + 1))))] = $name;
    }
    return $imports;
}

function report(string $file): void
{
    $tokens = tokensOf(file_get_contents($file));
    [$namespace, $imports, $bodies, $say] = ['', [], [], []];
    // Depths of parentheses at which the next brace opens a class.
    [$parens, $ahead] = [0, []];
    $is = fn (int $at, $kind) => isset($tokens[$at]) && $tokens[$at]->is($kind);
    $use = function (string $how, int $at) use (&$tokens, &$namespace, &$imports, &$say) {
        $name = resolve($tokens[$at]->text, $namespace, $imports);
        if ($name !== null) $say[] = [$tokens[$at]->pos, $how, $name];
    };
    $list = function (string $how, int $at) use ($use, $is) {
        for (; $is($at, NAMES); $at += 2) {
            $use($how, $at);
            if (!$is($at + 1, ',')) break;
        }
    };
    foreach ($tokens as $at => $token) {
        if ($token->is(T_NAMESPACE)) {
            // A method may have that name.
            if (!$is($is($at + 1, NAMES) ? $at + 2 : $at + 1, [';', '{'])) continue;
            $namespace = $is($at + 1, NAMES) ? $tokens[$at + 1]->text : '';
            $imports = [];
            if ($is($at + 1, '{') || $is($at + 2, '{')) $bodies[] = 'namespace';
        } elseif ($token->text === '{' || $token->is([T_CURLY_OPEN, T_DOLLAR_OPEN_CURLY_BRACES])) {
            if ($is($at - 1, T_NAMESPACE) || $is($at - 2, T_NAMESPACE)) continue;
            $bodies[] = $ahead !== [] && end($ahead) === $parens ? 'class' : 'other';
            if (end($bodies) === 'class') array_pop($ahead);
        } elseif ($token->text === '(') {
            $parens++;
        } elseif ($token->text === ')') {
            $parens--;
        } elseif ($token->text === '}') {
            array_pop($bodies);
        } elseif ($token->is(T_USE) && $is($at + 1, [...NAMES, T_FUNCTION, T_CONST])) {
            if (end($bodies) === 'class') $list('trait', $at + 1);
            else {
                for ($end = $at; !$is($end, [';', T_CLOSE_TAG]); $end++);
                $imports = importsOf(array_slice($tokens, $at + 1, $end - $at - 1)) + $imports;
            }
        } elseif ($token->is([T_CLASS, T_INTERFACE, T_TRAIT, T_ENUM]) && !$is($at - 1, T_DOUBLE_COLON)) {
            if ($is($at - 1, T_NEW) || ($is($at - 1, T_READONLY) && $is($at - 2, T_NEW))) {
                $ahead[] = $parens;
                continue;
            }
            if (!$is($at + 1, T_STRING)) continue;
            $ahead[] = $parens;
            $say[] = [$tokens[$at + 1]->pos, $token->text, ($namespace === '' ? '' : "$namespace\\") . $tokens[$at + 1]->text];
        } elseif ($token->is([T_EXTENDS, T_IMPLEMENTS])) {
            $list($token->text, $at + 1);
        } elseif ($token->is([T_NEW, T_INSTANCEOF]) && $is($at + 1, NAMES) && !$is($at + 2, T_DOUBLE_COLON)) {
            $use($token->text, $at + 1);
        } elseif ($token->is(T_DOUBLE_COLON) && $is($at - 1, NAMES)) {
            if ($is($at - 2, [T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON])) continue;
            $use($is($at + 1, T_CLASS) ? 'mention' : 'static', $at - 1);
        }
    }
    usort($say, fn ($a, $b) => $a <=> $b);
    foreach ($say as [$pos, $how, $name]) echo implode("\t", [$file, $pos, strtolower($how), $name]), "\n";
}

while (($file = fgets(STDIN)) !== false) report(rtrim($file, "\n"));
