// The one stack that the embedded cloud leaves out, and why. Every other is run, or refused at start.

/**
 * A bucket, CloudFront, and a copying function of CDK's own in Python: nothing that a function or a machine can see.
 * In its place local/console serves the same build, with the same headers from infra/console-headers.ts.
 * No other stack may import from it.
 */
export const STACK_NOT_RUN = 'LisWeb'
