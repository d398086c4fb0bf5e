//#region src/run/large-trees.ts
/** Below so many files, of head and base together, a check takes half a gigabyte whatever V8 leaves lying. */
const MANY_FILES = 5e4;
/** With these V8 collects garbage when the heap has grown by so much, not when it has tripled: see decision 19. */
const LARGE_HEAP_FLAGS = "--heap-growing-percent=30";
/** True where a check is about more than memory has room for, unless garbage goes soon. */
function areLarge({ head, base }) {
	return head.paths.size + (base?.paths.size ?? 0) > MANY_FILES;
}

//#endregion
export { areLarge as n, LARGE_HEAP_FLAGS as t };