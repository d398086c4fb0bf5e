/** What is used of an answer of `fetch`. */
export interface FetchedResponse {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    text(): Promise<string>;
}
/** The built-in `fetch`, or one that goes through a proxy. It may ignore the signal: time limits hold all the same. */
export type FetchLike = (url: string, init: {
    readonly method: 'GET';
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
}) => Promise<FetchedResponse>;
export interface ApiOptions {
    readonly fetch: FetchLike;
    /** GITHUB_API_URL; `https://api.github.com` without one. */
    readonly baseUrl?: string | undefined;
    /** `owner/name`. */
    readonly repository: string;
    readonly token?: string | undefined;
    /** For one answer, to its last byte. Default 10 s. */
    readonly timeoutMs?: number | undefined;
    /** For all waiting that the service asks for (Retry-After). Default 20 s. */
    readonly patienceMs?: number | undefined;
    /** Before the one repetition after a failure of the service. Default 500 ms. */
    readonly retryDelayMs?: number | undefined;
    /** For everything that is asked through this client. Default 90 s. */
    readonly totalMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}
/** `absent`: 404 and its kin, which GitHub also says of what the token may not see. `refused`: it may not ask. */
export type ApiAnswer = {
    readonly kind: 'ok';
    readonly body: unknown;
} | {
    readonly kind: 'absent' | 'refused' | 'failed';
    readonly why: string;
};
/** The REST API of one repository, read only. */
export interface Api {
    /** `path` follows `/repos/owner/name/`. Rejects only with UserError `aborted`. */
    get(path: string): Promise<ApiAnswer>;
}
/** Undefined when the options name no usable repository or address. */
export declare function createApi(options: ApiOptions): Api | undefined;
