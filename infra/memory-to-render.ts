// How much memory a function has that sets documents.

/**
 * In megabytes. A document of 600 rows takes less than half of it; but Lambda gives processor by memory, a whole one at
 * 1,769, and someone waits.
 */
export const memoryToRender = 1_792
