/** Raised whenever reading gives other results: documents read by an older one are read anew from their originals. */
export const READER_VERSION = 2;
