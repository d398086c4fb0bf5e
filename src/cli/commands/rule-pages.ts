/** Put in by the bundler and by jest's `globals`, both from docs/rules. */
declare const DEPLOY_GUARD_RULE_PAGES: Readonly<Record<string, string>>

/** The page of each rule, in Markdown, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = DEPLOY_GUARD_RULE_PAGES
