// Asserts that a template has a resource like this one, as an assertion that vitest counts.
import type { Template } from 'aws-cdk-lib/assertions'
import { expect } from 'vitest'

export function expectResource(template: Template, type: string, properties: Record<string, unknown>): void {
  expect(() => template.hasResourceProperties(type, properties)).not.toThrow()
}
