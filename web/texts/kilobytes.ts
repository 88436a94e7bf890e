// How large a file is said to be.

/** In whole kB of a thousand bytes, as the browser's own list of downloads counts; never none. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)
