/**
 * How the text that a proposal's authors had before them stands to the text in force: the same words; others; all of
 * them typed anew without tracked changes; those of an earlier revision; or already those that they propose, because
 * their changes were accepted before filing.
 */
export type BaseKind = 'same' | 'deviates' | 'retyped' | 'older-revision' | 'accepted-by-mistake';
