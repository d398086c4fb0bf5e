<?php
// Writes down which lines loaded a file and which failed to, with all callers, into the file named by TRACE_OUT.
$__trace = [];

function __trace(string $kind): void
{
    $frames = array_filter(debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS), fn ($frame) => isset($frame['file']));
    $GLOBALS['__trace'][] = [$kind, array_values(array_map(fn ($frame) => "{$frame['file']}:{$frame['line']}", $frames))];
}

function hit(): void
{
    __trace('loaded');
}

set_error_handler(function (int $number, string $message): bool {
    if (preg_match('/^(include|require)(_once)?\(.*Failed to open stream/', $message)) __trace('failed');
    return true;
});

register_shutdown_function(function (): void {
    file_put_contents(getenv('TRACE_OUT'), json_encode(['events' => $GLOBALS['__trace'], 'died' => error_get_last()]));
});
